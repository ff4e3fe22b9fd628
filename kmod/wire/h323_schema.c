// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 *	Addressing-Data-Elements (H.450.1:02/1998)
 *	SIGNALLING-TRAVERSAL (H.460.18:09/2005), version 1
 *	MEDIA-TRAVERSAL (H.460.19:09/2005), version 1
 *	H450 (what the tables need of H.450.1, H.450.2 and H.450.3)
 * by
 *	tools/gen/gen_schema.py h323_schema kmod/wire H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 *	Addressing-Data-Elements.asn SIGNALLING-TRAVERSAL.asn
 *	MEDIA-TRAVERSAL.asn h450.asn
 */
#include "wire/h323_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_h323_schema[4924] = {
	0, 3346,
	/* 2: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 6, 2116,
	/* 6: H.225.0 H323-UU-PDU */
	NM_SEQ(0), 0xc000, 0xc000, 11, 1516,
	/* 11: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 27, 1266, 1302, 1333,
	1360, 1375, 1399, 1455, NM_OCTETS, 1475, 1475, 1475, 1492, NM_OCTETS,
	/* 27: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 52, 94, 113, 94, 249, 94,
	3472, NM_SKIP(1), 257, 3474, 3480, 3493, 258,
	/* 52: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 56, 58,
	/* 56: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 58: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 60,
	/* 60: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 70, 72,
	NM_ALIGN(0, 96), 86, NM_ALIGN(0, 128), 3355, 3358, NM_OCTETS,
	/* 70: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 72: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 80, 82, 3347, 3352,
	/* 80: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 82: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, 84,
	/* 84: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 86: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 92, 3352,
	/* 92: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 94: H.225.0 AliasAddress */
	NM_OF_LONG, 96,
	/* 96: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3378, 3381, NM_OCTETS,
	103, NM_OCTETS,
	/* 103: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 105,
	/* 105: H.225.0 AliasAddress.transportID */
	NM_LIKELY(4), 0x0000, 109, 111,
	/* 109: H.225.0 AliasAddress.transportID */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALIAS), 6,
	/* 111: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 60,
	/* 113: H.225.0 EndpointType */
	NM_LIKELY(11), 0x0116, 3384, 117,
	/* 117: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3358,
	3404, 3396, 132, 235, 3392, NM_SKIP(2), 3352,
	/* 132: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 145, 3358, 3352,
	/* 145: H.225.0 SupportedProtocols */
	NM_OF_LONG, 147,
	/* 147: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3358, 162, 162, 162,
	162, 162, 162, 162, 162, 188, 204, 222, NM_OCTETS,
	/* 162: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3358, 170,
	/* 170: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 175,
	/* 175: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_OF_LONG, 179,
	/* 179: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3358, 96, 3352,
	/* 188: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 190,
	/* 190: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3358, 3428, 177, 3352,
	/* 204: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 206,
	/* 206: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3358, 3428, 177, 3447, 3466, 3352,
	/* 222: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 224,
	/* 224: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3358,
	3428, 177, 3352,
	/* 235: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3358, 243,
	/* 243: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 247,
	/* 247: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 145,
	/* 249: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 253, 255,
	/* 253: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_DEST), 6,
	/* 255: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 60,
	/* 257: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 258: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 287, 297, 299, NM_OCTETS, NM_OCTETS, 314,
	337, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 816,
	247, 1006, 1006, 1006, 1008, 1248,
	/* 287: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 289,
	/* 289: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_LIKELY(4), 0x0000, 293, 295,
	/* 293: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_SOURCE), 6,
	/* 295: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 60,
	/* 297: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 96,
	/* 299: H.225.0 Setup-UUIE */
	NM_IDENTIFIER(NM_EVENT_CALL_ID), 301,
	/* 301: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 303,
	/* 303: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 307, 308,
	/* 307: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 308: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 307, 3352,
	/* 314: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 316,
	/* 316: H.225.0 CryptoH323Token */
	NM_OF_LONG, 318,
	/* 318: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 329, 3515, 3526, 3526,
	3532, 3532, 3532, 3539, NM_OCTETS,
	/* 329: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 96, 3444, NM_OCTETS, 3500, 3513,
	/* 337: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 339,
	/* 339: H.245 OpenLogicalChannel */
	NM_OF_LONG, 341,
	/* 341: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 343,
	/* 343: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 353, 356, 661, 682,
	/* 353: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 356: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 366,
	536, 3352,
	/* 366: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 382, 384, 386, 457,
	483, 492, 494, 496, 532, 516, 520, 524, 528, NM_OCTETS,
	/* 382: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3457,
	/* 384: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 386: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 388,
	/* 388: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3457, 397, 3612, 416,
	3627, 438, NM_OCTETS,
	/* 397: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 413, NM_SKIP(1),
	3352,
	/* 413: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 416: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 435, NM_SKIP(5), 3444, NM_ALIGN(0, 16), 3352,
	/* 435: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 438: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 440,
	/* 440: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3642,
	454, 3652, 3652, NM_OCTETS, 3447, 3352,
	/* 454: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 457: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 459,
	/* 459: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 3457, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 3686, 3692, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 438, NM_OCTETS,
	/* 483: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 485,
	/* 485: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3699, 454, 3352,
	/* 492: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3732,
	/* 494: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 382,
	/* 496: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 498,
	/* 498: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3737, 505, 3352,
	/* 505: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 382, 386, 457, 483,
	516, 520, 524, 528, NM_OCTETS,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3764,
	/* 520: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3847,
	/* 524: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 526,
	/* 526: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3864,
	/* 528: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3895,
	/* 532: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 534,
	/* 534: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3926,
	/* 536: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 540, 654,
	/* 540: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 542,
	/* 542: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 3996, 563, NM_SKIP(8), 566, NM_SKIP(1), 646, NM_SKIP(1),
	NM_SKIP(1), 4004, NM_SKIP(5), 4010, 3352,
	/* 563: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 566: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 570, 572,
	/* 570: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 572: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 574,
	/* 574: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 579, 625, NM_OCTETS,
	/* 579: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 583, 585,
	/* 583: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 585: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 593, 3998, 603,
	NM_ALIGN(0, 128), 611, NM_OCTETS,
	/* 593: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 583, 597,
	/* 597: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 583, 3352,
	/* 603: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 609, 3352,
	/* 609: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 611: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, NM_SKIP(1), 619, 621, 3352,
	/* 619: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 621: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_OF_LONG, 623,
	/* 623: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 625: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 630, 638, NM_OCTETS,
	/* 630: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 636, 3352,
	/* 636: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 638: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 644, 3352,
	/* 644: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 646: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 650, 652,
	/* 650: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 652: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 574,
	/* 654: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4014, 4026, 4047, 540,
	NM_OCTETS,
	/* 661: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 663,
	/* 663: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 366, 672, 3352,
	/* 672: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 540, 676,
	/* 676: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4026, 4047, 540,
	NM_OCTETS,
	/* 682: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 688, NM_OCTETS, 721,
	/* 688: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 690,
	/* 690: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 692,
	/* 692: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3347, 707, NM_SKIP(1), 4099, 3352,
	/* 707: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4082, 3378, 713,
	NM_OCTETS,
	/* 713: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 717, 719,
	/* 717: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 719: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 574,
	/* 721: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 723,
	/* 723: H.245 GenericMessage */
	NM_OF_LONG, 725,
	/* 725: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 729, 791,
	/* 729: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 733, 4117,
	/* 733: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 737, 4112,
	/* 737: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 741, 4107,
	/* 741: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 745, 4102,
	/* 745: H.460.19 TraversalParameters */
	NM_OF_LONG, 747,
	/* 747: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 751, 3654,
	/* 751: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE), 753,
	/* 753: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 767,
	775, 3444, 783, NM_SKIP(7), 3444, 3352,
	/* 767: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_LIKELY(7), 0x0000, 771, 773,
	/* 771: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_MEDIA), 6,
	/* 773: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 574,
	/* 775: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_LIKELY(7), 0x0000, 779, 781,
	/* 779: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_CONTROL), 6,
	/* 781: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 574,
	/* 783: H.460.19 TraversalParameters.keepAliveChannel */
	NM_LIKELY(7), 0x0000, 787, 789,
	/* 787: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_KEEP_ALIVE), 6,
	/* 789: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 574,
	/* 791: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 795, 4143,
	/* 795: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 799, 4137,
	/* 799: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 803, 4132,
	/* 803: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 807, 4127,
	/* 807: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 811, 4122,
	/* 811: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(7), 745,
	/* 816: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 818,
	/* 818: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 4157,
	4157, 829, 3352,
	/* 829: H.225.0 EnumeratedParameter */
	NM_OF_LONG, 831,
	/* 831: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 835, 963,
	/* 835: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 839, 882,
	/* 839: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 841,
	/* 841: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 844, 1,
	/* 844: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4194, 853, 3352,
	/* 853: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	4203, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 3444, 4194, 96, 868,
	876, 879, NM_OCTETS,
	/* 868: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 872, 874,
	/* 872: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 874: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 60,
	/* 876: H.225.0 Content.compound */
	NM_OF(16, 1), 844, 1,
	/* 879: H.225.0 Content.nested */
	NM_OF(4, 0), 831, 1,
	/* 882: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 886, 940,
	/* 886: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 888,
	/* 888: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 891, 1,
	/* 891: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 895, 844,
	/* 895: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 899, 935,
	/* 899: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 903, 920,
	/* 903: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE), 905,
	/* 905: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 912, 303, 3352,
	/* 912: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_LIKELY(4), 0x0000, 916, 918,
	/* 916: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_INCOMING), 6,
	/* 918: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 60,
	/* 920: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	4203, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 3444, 4194, 96, 868,
	841, 879, NM_OCTETS,
	/* 935: H.460.18 IncomingCallIndication */
	NM_SEQ(0), 0x4000, 0xc000, NM_ALIGN(0, 16), 920,
	/* 940: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 944, 946,
	/* 944: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 841,
	/* 946: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 950, 952,
	/* 950: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 841,
	/* 952: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 956, 958,
	/* 956: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 841,
	/* 958: H.225.0 EnumeratedParameter */
	NM_SEQ(0), 0x4000, 0xc000, NM_ALIGN(0, 16), 841,
	/* 963: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 967, 997,
	/* 967: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 971, 973,
	/* 971: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 973: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 977, 979,
	/* 977: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 979: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 983, 985,
	/* 983: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 985: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 989, 991,
	/* 989: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 991: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 995, NM_ALIGN(0, 16),
	/* 995: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 997: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4194, 841, 3352,
	/* 1006: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 829,
	/* 1008: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1010,
	/* 1010: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 1012,
	/* 1012: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 1014,
	/* 1014: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 1021, 1045, 1185, 1206,
	NM_OCTETS,
	/* 1021: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 4205, 4212,
	4219, 343, 1035, 3920, 4291, 4326, 4335, 4270, 4472, NM_OCTETS,
	/* 1035: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1042, NM_SKIP(1), 3352,
	/* 1042: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1045: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 4205, 4076,
	4484, 4270, 4490, 1068, 1136, 3920, 3920, 4513, 4520, 4527, 4326, 4544,
	4561, 4568, 4270, 4472, 4575, 1146, NM_OCTETS,
	/* 1068: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1077, 1080, 1101,
	/* 1077: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1080: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1082,
	/* 1082: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1096, 3352,
	/* 1096: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4014, 540, NM_OCTETS,
	/* 1101: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 688, 1108, NM_OCTETS, 721,
	/* 1108: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1110,
	/* 1110: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1112,
	/* 1112: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 1116, 1132,
	/* 1116: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3996,
	1129, 566, 646, NM_SKIP(5), 3352,
	/* 1129: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1132: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1116, NM_OCTETS,
	/* 1136: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1143, 4504, 3352,
	/* 1143: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1146: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1148,
	/* 1148: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1152, NM_OCTETS,
	/* 1152: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1155, 1,
	/* 1155: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1157,
	/* 1157: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 3996, 1129, NM_SKIP(8), 4004, 3523,
	1179, 566, NM_SKIP(1), 646, NM_SKIP(1), 3352,
	/* 1179: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 386, 457, 483,
	NM_OCTETS,
	/* 1185: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 4205, 3915, 4582,
	4607, 4619, 1196, 4641, 1198, NM_OCTETS,
	/* 1196: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4635,
	/* 1198: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1200,
	/* 1200: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1152, 3352,
	/* 1206: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 4205, 1225,
	3915, 3915, 3920, 3920, 4326, 4326, 3915, 4661, 4681, 4696, 4702, 3751,
	NM_OCTETS, 1232, NM_OCTETS,
	/* 1225: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1227,
	/* 1227: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1021, 1045, 1185,
	/* 1232: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1234,
	/* 1234: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1240, 3352,
	/* 1240: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1244, 1246,
	/* 1244: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1246: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 574,
	/* 1248: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1250,
	/* 1250: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1252,
	/* 1252: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 96, 3474, 4723, 3352,
	/* 1266: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 113, 52,
	1276,
	/* 1276: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 299, NM_OCTETS, NM_OCTETS, 314, 337,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1288,
	/* 1288: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1290,
	/* 1290: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 829, 829, 829, 3352,
	/* 1302: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 52, 113,
	257, 1313,
	/* 1313: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 299, NM_OCTETS, NM_OCTETS, 314, 337,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1331, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1288,
	/* 1331: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 94,
	/* 1333: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 113, 52,
	1343,
	/* 1343: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 299, NM_OCTETS, NM_OCTETS, 314, 337,
	NM_OCTETS, NM_OCTETS, 1331, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 1288,
	/* 1360: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1366,
	/* 1366: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 299, NM_OCTETS, 314, 337, NM_OCTETS, 816,
	/* 1375: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 4729,
	1384,
	/* 1384: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 299, NM_OCTETS, 314, 1331, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1288, 1397,
	/* 1397: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 113,
	/* 1399: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1412, 94, 257, 3493, 1420,
	/* 1412: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1416, 1418,
	/* 1416: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1418: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 60,
	/* 1420: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 299, 1331, 297, NM_OCTETS, 314, 1438, 1453,
	337, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 816, 1288, 1397,
	/* 1438: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1440,
	/* 1440: H.225.0 ConferenceList */
	NM_OF_LONG, 1442,
	/* 1442: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 96, 3358, 3352,
	/* 1453: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 52,
	/* 1455: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1457,
	/* 1457: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 113, 52, 303, 4744, 4768, 316, 339, 3352,
	/* 1475: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1477,
	/* 1477: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 303, 4768, 316, 3352,
	/* 1492: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1494,
	/* 1494: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 303, 4768, 316, 1509,
	/* 1509: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1331, NM_OCTETS, NM_OCTETS, 1397,
	/* 1516: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1528, NM_OCTETS, 1008, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1006,
	/* 1528: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 1530,
	/* 1530: H.450 SupplementaryService */
	NM_OF_LONG, 1532,
	/* 1532: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE), 1534,
	/* 1534: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1548, 3474, 1563, 3352,
	/* 1548: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3347, 96, 3347, 96, 3352,
	/* 1563: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1567, NM_OCTETS,
	/* 1567: H.450 CTIdentifyRes */
	NM_OF_LONG, 1569,
	/* 1569: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1573, 1741,
	/* 1573: H.450 CTIdentifyRes */
	NM_SEQ(0), 0x4000, 0xc000, NM_OCTETS, 1578,
	/* 1578: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1582, 4782,
	/* 1582: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1586, 1706,
	/* 1586: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1588,
	/* 1588: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1592, 1643,
	/* 1592: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1596, 1615,
	/* 1596: H.225.0 AliasAddress */
	NM_OF_LONG, 1598,
	/* 1598: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3378, 3381, NM_OCTETS,
	1605, NM_OCTETS,
	/* 1605: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1607,
	/* 1607: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 1611, 1613,
	/* 1611: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_REROUTE), 6,
	/* 1613: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 60,
	/* 1615: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1619, 1624,
	/* 1619: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xc000, 1596, 1598,
	/* 1624: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1628, 1633,
	/* 1628: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xc000, 1596, 3352,
	/* 1633: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1637, 1596,
	/* 1637: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xe000, 1596, 1598, 3352,
	/* 1643: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1647, 1687,
	/* 1647: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1651, 1656,
	/* 1651: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xc000, 1596, 4770,
	/* 1656: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1660, 1666,
	/* 1660: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xe000, 1596, 1598, 4770,
	/* 1666: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1670, 1676,
	/* 1670: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xe000, 1596, 3352, 4770,
	/* 1676: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1680, 1651,
	/* 1680: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xf000, 1596, 1598, 3352, 4770,
	/* 1687: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 4776, 1697, 4770,
	3352,
	/* 1697: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1596, 1598, 3352,
	/* 1706: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1710, 3607,
	/* 1710: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE), 1712,
	/* 1712: H.450 IntResultList */
	NM_OF(5, 0), 1715, 0,
	/* 1715: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1732, 4779, 4723, 1732, NM_SKIP(1), 4770, 3352,
	/* 1732: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 94, 96, 3352,
	/* 1741: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1745, 2106,
	/* 1745: H.225.0 AliasAddress */
	NM_SEQ(0), 0x4000, 0xc000, 4200, 1750,
	/* 1750: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1754, 4782,
	/* 1754: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1586, 1758,
	/* 1758: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1762, 1858,
	/* 1762: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE), 1764,
	/* 1764: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1768, 1800,
	/* 1768: H.450 Extensions */
	NM_WHEN(8), 0x0000, 94, 1772,
	/* 1772: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1776, 1781,
	/* 1776: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xc000, 94, 96,
	/* 1781: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1785, 1790,
	/* 1785: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xc000, 94, 3352,
	/* 1790: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1794, 94,
	/* 1794: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xe000, 94, 96, 3352,
	/* 1800: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1804, 1844,
	/* 1804: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1808, 1813,
	/* 1808: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xc000, 94, 4770,
	/* 1813: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1817, 1823,
	/* 1817: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xe000, 94, 96, 4770,
	/* 1823: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1827, 1833,
	/* 1827: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xe000, 94, 3352, 4770,
	/* 1833: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1837, 1808,
	/* 1837: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xf000, 94, 96, 3352, 4770,
	/* 1844: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4776, 1732, 4770, 3352,
	/* 1858: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1862, 1876,
	/* 1862: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE), 1864,
	/* 1864: H.450 CTActiveArg */
	NM_SEQ_LONG(4, 2), 0x8000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 1732,
	NM_OCTETS, 3523, 4770, 3352,
	/* 1876: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1880, 1896,
	/* 1880: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE), 1882,
	/* 1882: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 4788,
	1732, NM_OCTETS, 3523, 4788, 4770, 3352,
	/* 1896: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1900, 1914,
	/* 1900: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE), 1902,
	/* 1902: H.450 CTUpdateArg */
	NM_SEQ_LONG(4, 2), 0x8000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 1732,
	3523, NM_OCTETS, 4770, 3352,
	/* 1914: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1918, 1933,
	/* 1918: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1920,
	/* 1920: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 4723, 4779, 1697,
	1732, 1732, 4770, 3352,
	/* 1933: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 1937, 1951,
	/* 1937: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1939,
	/* 1939: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 4723, 4779, 1732,
	1732, 4770, 3352,
	/* 1951: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 1955, 1973,
	/* 1955: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1957,
	/* 1957: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 4723, 4779, 1732, 1732, 4770, 3352,
	/* 1973: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 1977, 1990,
	/* 1977: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE), 1979,
	/* 1979: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1732, 4779, 1732,
	4770, 3352,
	/* 1990: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 1994, 2022,
	/* 1994: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE), 1996,
	/* 1996: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 4723, 4723, 1697, NM_SKIP(4), NM_OCTETS,
	1732, 4723, 4791, 1732, 3523, 1732, 3523, 3523, 4770, 3352,
	/* 2022: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2026, 2043,
	/* 2026: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE), 2028,
	/* 2028: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 4723,
	4723, 1732, 3523, 1732, 3523, 4770, 3352,
	/* 2043: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2047, 2065,
	/* 2047: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE), 2049,
	/* 2049: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00,
	NM_SKIP(4), 4723, 4723, 1732, 1732, 3523, 3523, 4770, 3352,
	/* 2065: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2069, 2083,
	/* 2069: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE), 2071,
	/* 2071: H.450 DivertingLegInformation3Arg */
	NM_SEQ_LONG(4, 2), 0x4000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 1732, 3523, 4770, 3352,
	/* 2083: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2087, 3607,
	/* 2087: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE), 2089,
	/* 2089: H.450 DivertingLegInformation4Arg */
	NM_SEQ_LONG(4, 3), 0x2800, 0xe800, 0x0037, 0x0100, 0x0032, 0x1000,
	0x0033, 0x0600, 4723, 4723, 1732, 3523, 1732, 3523, 4770, 3352,
	/* 2106: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2110, 4805,
	/* 2110: H.225.0 AliasAddress */
	NM_SEQ(0), 0x2000, 0xe000, 4200, NM_OCTETS, 1750,
	/* 2116: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 2125, 4854, 3352,
	/* 2125: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 6, 2129,
	/* 2129: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 3358, 1516,
	/* 2138: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2174, 2300, 2341, 2382,
	2461, 2515, 2572, 2603, 2620, 2644, 2709, 2760, 2795, 2860, 2878, 2898,
	2927, 2947, 2962, 3004, 3042, 3052, 3082, 3172, 3188, 3199, 3215, 3241,
	3261, 3276, 3295, 3325, 3343, NM_OCTETS,
	/* 2174: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2192, NM_OCTETS, 3358, 2195, 113, 2203, 3480, 94, 2207,
	/* 2192: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2195: H.225.0 GatekeeperRequest.rasAddress */
	NM_LIKELY(4), 0x0000, 2199, 2201,
	/* 2199: H.225.0 GatekeeperRequest.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS), 6,
	/* 2201: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 60,
	/* 2203: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2207: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2222, NM_OCTETS, 314, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1288, 1006, NM_OCTETS, 2280,
	/* 2222: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2224,
	/* 2224: H.225.0 Endpoint */
	NM_OF_LONG, 2226,
	/* 2226: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3358, 94, 2244, 2252, 113, 4768, 316, NM_SKIP(7), 94, 94, 2254,
	/* 2244: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2246,
	/* 2246: H.225.0 Endpoint.callSignalAddress */
	NM_OF_LONG, 2248,
	/* 2248: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 70, 60,
	/* 2252: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2246,
	/* 2254: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2260, 816, 1288,
	/* 2260: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 2262,
	/* 2262: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2270, 2272,
	/* 2270: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2246,
	/* 2272: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2276,
	/* 2276: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 2278,
	/* 2278: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2246,
	/* 2280: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2282,
	/* 2282: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2292, 3523,
	NM_SKIP(8), 3352,
	/* 2292: H.225.0 AlternateGK.rasAddress */
	NM_LIKELY(4), 0x0000, 2296, 2298,
	/* 2296: H.225.0 AlternateGK.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER_ALT), 6,
	/* 2298: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 60,
	/* 2300: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2192, NM_OCTETS, 3358, 2203, 2316, 2324,
	/* 2316: H.225.0 GatekeeperConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 2320, 2322,
	/* 2320: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER), 6,
	/* 2322: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 60,
	/* 2324: H.225.0 GatekeeperConfirm */
	NM_EXT(10), 0x91c0, 0x0000, 2337, NM_OCTETS, NM_OCTETS, 314, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1288, 1006, 2280,
	/* 2337: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2339,
	/* 2339: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_OF_LONG, 2282,
	/* 2341: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2192, NM_OCTETS, 3358, 2203, 2357, 2364,
	/* 2357: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 0), 0, 0, 0, 0,
	NM_OCTETS,
	/* 2364: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2373, NM_OCTETS, 314, NM_OCTETS, 1288, 1006,
	/* 2373: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 2375,
	/* 2375: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2339, NM_SKIP(1), 3352,
	/* 2382: H.225.0 RegistrationRequest */
	NM_SEQ_LONG(4, 3), 0x8fa0, 0xde40, 0x003a, 0x0020, 0x0031, 0x2000,
	0x0035, 0x0180, 2192, NM_OCTETS, 3358, NM_SKIP(1), 2402, 2404, 113, 94,
	2203, 3404, 2406,
	/* 2402: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2246,
	/* 2404: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2246,
	/* 2406: H.225.0 RegistrationRequest */
	NM_EXT(25), 0xd650, 0x1880, 2222, 2434, NM_OCTETS, 314, NM_OCTETS, 2439,
	2446, NM_OCTETS, NM_OCTETS, 2260, NM_OCTETS, 2452, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1288, 1006,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 2280,
	/* 2434: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2436,
	/* 2436: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2439: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2441,
	/* 2441: H.225.0 RegistrationRequest */
	NM_IF, 0, 2444,
	/* 2444: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2446: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2448,
	/* 2448: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2452: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2454,
	/* 2454: H.225.0 AddressPattern */
	NM_OF_LONG, 2456,
	/* 2456: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 96, 4861, NM_OCTETS,
	/* 2461: H.225.0 RegistrationConfirm */
	NM_SEQ_LONG(4, 3), 0x9f00, 0xd200, 0x0037, 0x0100, 0x0031, 0x2000,
	0x0032, 0x0c00, 2192, NM_OCTETS, 3358, 2478, 94, 2203, 2448, 2480,
	/* 2478: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2246,
	/* 2480: H.225.0 RegistrationConfirm */
	NM_EXT(18), 0xd235, 0xc000, 2337, 2434, NM_OCTETS, 314, NM_OCTETS,
	NM_OCTETS, 2501, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2452, 175, NM_OCTETS,
	297, NM_OCTETS, 1288, 1006, 2280,
	/* 2501: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2503,
	/* 2503: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(4), 2509,
	/* 2509: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(3), 0x2000, 0x0000, NM_OCTETS, NM_OCTETS, 2260,
	/* 2515: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2192, NM_OCTETS, 3358, 2531, 2203, 2562,
	/* 2531: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 7), 0, 0, 0, 0, 94, 0, 0,
	0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	2549, NM_OCTETS,
	/* 2549: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 2551,
	/* 2551: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ_LONG(4, 2), 0xe000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 94,
	2454, 177, 3352,
	/* 2562: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2373, NM_OCTETS, 314, NM_OCTETS, 1288, 1006,
	2280,
	/* 2572: H.225.0 UnregistrationRequest */
	NM_SEQ_LONG(4, 2), 0xec00, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800, 2192,
	2402, 94, 3358, 2448, 2585,
	/* 2585: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2222, 2599, NM_OCTETS, 314, NM_OCTETS, 2601,
	2452, 175, 2337, 1006, 2280,
	/* 2599: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2203,
	/* 2601: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2357,
	/* 2603: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2192, 3358, 2612,
	/* 2612: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, NM_OCTETS, 314, NM_OCTETS, 1006, 2280,
	/* 2620: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2192, 2630, 3358,
	2636,
	/* 2630: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 2636: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2373, NM_OCTETS, 314, NM_OCTETS, 1006,
	/* 2644: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2192, 3493, 2673, 2448,
	94, 249, 94, 94, 289, 3444, NM_ALIGN(0, 16), 3358, 3480, 257, 2678,
	2688,
	/* 2673: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2678: H.225.0 AdmissionRequest */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(1), 2683,
	/* 2683: H.225.0 AdmissionRequest.activeMC */
	NM_IF, 0, 2686,
	/* 2686: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2688: H.225.0 AdmissionRequest */
	NM_EXT(18), 0x7a06, 0xc000, NM_OCTETS, 299, 2222, 2222, 2599, NM_OCTETS,
	314, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	816, 247, NM_OCTETS, 1288, 1006,
	/* 2709: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2192, 3444, 2673, 2726, NM_ALIGN(0, 16), 3358, 2734,
	/* 2726: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 2730, 2732,
	/* 2730: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_CALLED), 6,
	/* 2732: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 60,
	/* 2734: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1331, 1331, 1397, 1331, 2222, NM_OCTETS,
	314, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2260,
	NM_OCTETS, 816, NM_OCTETS, 247, NM_OCTETS, NM_OCTETS, 1288, 1006, 1331,
	2280,
	/* 2760: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2192, 2770, 3358,
	2781,
	/* 2770: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0,
	0, NM_OCTETS,
	/* 2781: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2373, NM_OCTETS, 314, 2793, NM_OCTETS,
	NM_OCTETS, 1288, 1006, 2280,
	/* 2793: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 2478,
	/* 2795: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2192, 2448, 257, NM_ALIGN(0, 16), 3493, 3444, 3358,
	2813,
	/* 2813: H.225.0 BandwidthRequest */
	NM_EXT(11), 0xd060, 0x0000, 299, 2599, NM_OCTETS, 314, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2827, 1006,
	/* 2827: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 2829,
	/* 2829: H.225.0 BandwidthDetails */
	NM_OF_LONG, 2831,
	/* 2831: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, NM_SKIP(2), 3444, 2839, 3352,
	/* 2839: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2852, 2852, 3352,
	/* 2852: H.225.0 TransportChannelInfo.sendAddress */
	NM_LIKELY(4), 0x0000, 2856, 2858,
	/* 2856: H.225.0 TransportChannelInfo.sendAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_IN_USE), 6,
	/* 2858: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 60,
	/* 2860: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2192, 3444, 3358,
	2870,
	/* 2870: H.225.0 BandwidthConfirm */
	NM_EXT(5), 0x4800, 0x0000, NM_OCTETS, 314, NM_OCTETS, NM_OCTETS, 1006,
	/* 2878: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2192, 2889, 3444,
	3358, 2636,
	/* 2889: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2898: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2192, 2448, 257,
	NM_ALIGN(0, 16), 2630, 3358, 2911,
	/* 2911: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 299, 2599, NM_OCTETS, 314, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 816, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1006,
	/* 2927: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2192, 3358, 2936,
	/* 2936: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, NM_OCTETS, 314, NM_OCTETS, NM_OCTETS, 816,
	NM_OCTETS, 1006, 2280,
	/* 2947: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2192, 2957, 3358,
	2636,
	/* 2957: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2962: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2192, 2448, 94, 3358, 2978, 2986,
	/* 2978: H.225.0 LocationRequest.replyAddress */
	NM_LIKELY(4), 0x0000, 2982, 2984,
	/* 2982: H.225.0 LocationRequest.replyAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_REPLY), 6,
	/* 2984: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 60,
	/* 2986: H.225.0 LocationRequest */
	NM_EXT(15), 0xaada, 0x0000, 1331, NM_OCTETS, 2599, NM_OCTETS, 314,
	NM_OCTETS, 247, NM_OCTETS, 1288, 1006, NM_OCTETS, 816, 299, NM_OCTETS,
	1331,
	/* 3004: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2192, 2726, 3015,
	3358, 3023,
	/* 3015: H.225.0 LocationConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 3019, 3021,
	/* 3019: H.225.0 LocationConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_OTHER), 6,
	/* 3021: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 60,
	/* 3023: H.225.0 LocationConfirm */
	NM_EXT(16), 0xfadd, 0x0000, 1331, 1331, 1397, 1331, 2222, NM_OCTETS,
	314, NM_OCTETS, 2260, 247, NM_OCTETS, 1288, 1006, 816, NM_OCTETS, 1331,
	/* 3042: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2192, 2357, 3358,
	2364,
	/* 3052: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2192, NM_ALIGN(0, 16), 3358, 2978, 3067,
	/* 3067: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 299, NM_OCTETS, 314, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1006, 2280,
	/* 3082: H.225.0 InfoRequestResponse */
	NM_SEQ_LONG(4, 3), 0x7f80, 0x7c00, 0x0038, 0x0080, 0x002f, 0x8000,
	0x0034, 0x0300, 3358, 2192, 113, 2448, 2195, 2402, 94, 3100, 3161,
	/* 3100: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OF_LONG, 3102,
	/* 3102: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3358, NM_ALIGN(0, 16), 257, NM_SKIP(1), 3124, 3124,
	3137, 2839, 2839, 3493, 3444, 2673, 3139,
	/* 3124: H.225.0 RTPSession */
	NM_OF_LONG, 3126,
	/* 3126: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2839, 2839, NM_OCTETS, 3444,
	NM_SKIP(8), 4879, 3352,
	/* 3137: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_OF_LONG, 2839,
	/* 3139: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 299, NM_OCTETS, 314, NM_OCTETS, 3150,
	NM_OCTETS, NM_OCTETS, 816,
	/* 3150: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 3152,
	/* 3152: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3154,
	/* 3154: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_OF_LONG, 3156,
	/* 3156: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_SEQ(0), 0x8000, 0xc000, 2125, NM_SKIP(1),
	/* 3161: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, NM_OCTETS, 314, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1006,
	/* 3172: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2192, 3363, NM_OCTETS, 3180,
	/* 3180: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, NM_OCTETS, 314, NM_OCTETS, 1288, 1006,
	/* 3188: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2192, 3194,
	/* 3194: H.225.0 UnknownMessageResponse */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 314,
	/* 3199: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3201,
	/* 3201: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2192,
	3358, 4768, 316, 4881, NM_ALIGN(0, 16), 3352,
	/* 3215: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3217,
	/* 3217: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2192, NM_OCTETS, 3358, 2448, 145, NM_SKIP(1), 4768, 316,
	4881, 3236,
	/* 3236: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 1006,
	/* 3241: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3243,
	/* 3243: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2192,
	NM_OCTETS, 3358, 4768, 316, 4881, 3257,
	/* 3257: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 1006,
	/* 3261: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3263,
	/* 3263: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2192,
	3358, 4768, 316, 4881, 3352,
	/* 3276: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3278,
	/* 3278: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2192, 3358, 2630, 2375, 4768, 316, 4881, 3352,
	/* 3295: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3297,
	/* 3297: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2192, 3358, 4886, 2448, 3317, 4768, 316, 4881, 1290,
	829, 3352,
	/* 3317: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 303, 257, NM_SKIP(1), 3352,
	/* 3325: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3327,
	/* 3327: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2192,
	4415, 3358, 4768, 316, 4881, 1290, 829, 3352,
	/* 3343: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3345,
	/* 3345: H.225.0 RasMessage.admissionConfirmSequence */
	NM_OF_LONG, 2709,
	/* 3347: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 3352: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3355: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3358: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 3363, NM_OCTETS,
	/* 3363: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 3368,
	NM_OCTETS,
	/* 3368: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, NM_ALIGN(0, 32), 3372,
	/* 3372: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 3352,
	/* 3378: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3381: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3384: H.225.0 EndpointType */
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT, 3392,
	NM_SKIP(2),
	/* 3392: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 3396,
	/* 3396: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3358, 3352,
	/* 3404: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 3408, 3414,
	/* 3408: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT,
	/* 3414: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3368, NM_SHORT, NM_SHORT, 3352,
	/* 3428: H.225.0 DataRate */
	NM_OF_LONG, 3430,
	/* 3430: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3358, 3444, NM_ALIGN(0, 8), 3352,
	/* 3444: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3447: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 3457, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3457: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 3462, NM_OCTETS,
	/* 3462: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 3466: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 3352,
	/* 3472: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 3474: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 3480: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 3487, 3352,
	/* 3487: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 3352,
	/* 3493: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 3500: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 3352,
	/* 3513: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 3515: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 3523, 3444, NM_OCTETS, 3500, 3513,
	/* 3523: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3526: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 3500, NM_OCTETS,
	/* 3532: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 3500, 3513,
	/* 3539: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3546, 3553, 3561, 3526,
	NM_OCTETS,
	/* 3546: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 3500, NM_OCTETS,
	/* 3553: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 3500, 3513,
	/* 3561: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 3569, NM_OCTETS, 3500, 3513,
	/* 3569: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 3444, 3523, 3586, 3597, NM_OCTETS, 3600, 3523, 3607, 3352,
	/* 3586: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3594, 3594, 3594, 3352,
	/* 3594: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3597: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3600: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 3352,
	/* 3607: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 3612: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 3444, 3444, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	3444, 3352,
	/* 3627: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 3444, 3444, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	3444, 3352,
	/* 3642: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 3457,
	NM_ALIGN(0, 128), 3649, NM_OCTETS,
	/* 3649: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3652: H.245 GenericParameter */
	NM_OF_LONG, 3654,
	/* 3654: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3664, 3671, 3684,
	3352,
	/* 3664: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 3457,
	NM_ALIGN(0, 128), 3649, NM_OCTETS,
	/* 3671: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 3444, 3444, NM_OCTETS, 3682,
	NM_OCTETS,
	/* 3682: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 3654,
	/* 3684: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 3664,
	/* 3686: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 3352,
	/* 3692: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 3352,
	/* 3699: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3457, 3447, 3447,
	3447, 3712, 3447, 3447, 3727, 0, 3447, NM_OCTETS,
	/* 3712: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 3447, 3717,
	/* 3717: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3721,
	/* 3721: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 3352,
	/* 3727: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 3447, NM_OCTETS,
	/* 3732: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3457, 0, NM_OCTETS,
	/* 3737: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3748,
	3756, 3756, 3352,
	/* 3748: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 3751, 1,
	/* 3751: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3457, NM_OCTETS,
	NM_OCTETS,
	/* 3756: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3457, 3352,
	/* 3764: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3732, 3773, 3352,
	/* 3773: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3457, 0, 3782, 3823,
	3840, 3732, NM_OCTETS,
	/* 3782: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3457, 3790, 3612, 3804,
	3627, NM_OCTETS,
	/* 3790: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 3352,
	/* 3804: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 3444, NM_SKIP(5), 3444, NM_ALIGN(0, 16), 3352,
	/* 3823: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3457, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 3686, 3692, NM_OCTETS,
	/* 3840: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3699, 3444, 3352,
	/* 3847: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3853, 3352,
	/* 3853: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 3855,
	/* 3855: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3773, NM_SKIP(7),
	3352,
	/* 3864: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3870, 3352,
	/* 3870: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3875, NM_OCTETS,
	/* 3875: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3880, 3889, NM_OCTETS,
	/* 3880: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 3352,
	/* 3889: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 3352,
	/* 3895: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3899, NM_OCTETS,
	/* 3899: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 3909, 3352,
	/* 3909: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 3915, 3920,
	NM_OCTETS,
	/* 3915: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3352,
	/* 3920: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3352,
	/* 3926: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3933, NM_SKIP(1), 3352,
	/* 3933: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3457, 3939, 3979,
	NM_OCTETS,
	/* 3939: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3946, 3352,
	/* 3946: H.245 VCCapability */
	NM_OF_LONG, 3948,
	/* 3948: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 3963, 3372, NM_SKIP(2), 3969, 3352,
	/* 3963: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 3352,
	/* 3969: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3975, 3352,
	/* 3975: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 3979: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 3986, 3352,
	/* 3986: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3990,
	/* 3990: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 3352,
	/* 3996: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 3457,
	/* 3998: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 3352,
	/* 4004: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 3352,
	/* 4010: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 4014: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 3352,
	/* 4026: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4033, NM_SKIP(1), 3352,
	/* 4033: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3457, 0, 0, 0, 0, 4042,
	NM_OCTETS,
	/* 4042: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 3444,
	/* 4047: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4057, 3474, NM_SKIP(1), 4064, 4076,
	3352,
	/* 4057: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3474, NM_ALIGN(0, 17), 3352,
	/* 4064: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4069, 0, NM_OCTETS,
	/* 4069: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 3474, 3352,
	/* 4076: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 3352,
	/* 4082: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4091, 3355, 3352,
	/* 4091: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4096, 3355, NM_OCTETS,
	/* 4096: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4099: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 4102: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 16), 3652,
	/* 4107: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 32), 3652,
	/* 4112: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 48), 3652,
	/* 4117: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 3652,
	/* 4122: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 23), 3652,
	/* 4127: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 39), 3652,
	/* 4132: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 55), 3652,
	/* 4137: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, NM_SKIP(7), 3652,
	/* 4143: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3642, NM_SKIP(7), 3652, 3352,
	/* 4157: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4170, 4182, 3352,
	/* 4170: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4177, 4179, 3352,
	/* 4177: H.225.0 CicInfo.cic */
	NM_OF_LONG, 4179,
	/* 4179: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 4182: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3472, 4191, 3352,
	/* 4191: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 4194: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4200, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 4200: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 4203: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 4205: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3462, NM_OCTETS, 3352,
	/* 4212: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3444, 3352,
	/* 4219: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 4232, 4246, 4276, 3352,
	/* 4232: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3457, 3939, 3979, 4239,
	NM_OCTETS,
	/* 4239: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 4076, 3352,
	/* 4246: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 4249, 1,
	/* 4249: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 4255,
	/* 4255: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 3457, 3782, 3782,
	3782, 3823, 3823, 3823, 3840, 3840, 3840, NM_SKIP(1), 4270, NM_OCTETS,
	/* 4270: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3352,
	/* 4276: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 4279, 1,
	/* 4279: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 4285,
	/* 4285: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 4288, 1,
	/* 4288: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 4291: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4298, 3352,
	/* 4298: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 4301, 1,
	/* 4301: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 4307,
	/* 4307: H.245 MultiplexElement */
	NM_OF(8, 1), 4310, 1,
	/* 4310: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 4315, 4322,
	/* 4315: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 4319,
	/* 4319: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 4310, 2,
	/* 4322: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 4326: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4332, 3352,
	/* 4332: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 4335: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4342, 3352,
	/* 4342: H.245 ModeElement */
	NM_OF(8, 1), 4345, 1,
	/* 4345: H.245 ModeElement */
	NM_OF(8, 1), 4348, 1,
	/* 4348: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4357, 4026, 3352,
	/* 4357: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3457, 4365, 4423, 4452,
	3732, NM_OCTETS,
	/* 4365: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3457, 4373, 4379, 4408,
	3627, NM_OCTETS,
	/* 4373: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 3352,
	/* 4379: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 4394,
	3444, 3444, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 3444, 3352,
	/* 4394: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 4408: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4415, NM_ALIGN(0, 20), 3352,
	/* 4415: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 4423: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3457, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 4440, 4446, NM_OCTETS,
	/* 4440: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 3352,
	/* 4446: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 3352,
	/* 4452: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4459, 3444, 3352,
	/* 4459: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3457, 3447, 3447,
	3447, 3447, 3447, 3447, 3727, 0, 3447, NM_OCTETS,
	/* 4472: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4478, 3352,
	/* 4478: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4484: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4010, 3352,
	/* 4490: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4497, 3352,
	/* 4497: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 4322,
	NM_OCTETS,
	/* 4504: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 4513: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4010, 3352,
	/* 4520: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4332, 3352,
	/* 4527: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4534, 3352,
	/* 4534: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4537, 1,
	/* 4537: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 3347, 3352,
	/* 4544: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4332, 4551, 3352,
	/* 4551: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4554, 1,
	/* 4554: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 4010, 3352,
	/* 4561: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3347, 3352,
	/* 4568: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3474, 3352,
	/* 4575: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4478, 4010, 3352,
	/* 4582: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4587, 0, NM_OCTETS,
	/* 4587: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 4601, 4604, 3352,
	/* 4601: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4604: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 4607: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 4613,
	NM_OCTETS,
	/* 4613: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 3462, NM_OCTETS,
	/* 4619: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4626, 4631, 3352,
	/* 4626: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 4631: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3444, 0,
	/* 4635: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3457, 0, 4415,
	NM_OCTETS,
	/* 4641: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4648, 3352,
	/* 4648: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 4661: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4668, 3352,
	/* 4668: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 4681: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4626, NM_SKIP(5), NM_SKIP(4), 3444, 3352,
	/* 4696: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 3352,
	/* 4702: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 4710, 3474, 3352,
	/* 4710: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4715, 3372, NM_OCTETS,
	/* 4715: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3474, 3493, NM_SKIP(2), 3352,
	/* 4723: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 4726,
	/* 4726: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 4729: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 4744: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3358, 0, 4751, 4751,
	NM_OCTETS,
	/* 4751: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3358, 4762, 4762,
	4762, 3352,
	/* 4762: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3358, 0, 0, NM_OCTETS,
	/* 4768: H.235 ClearToken */
	NM_OF_LONG, 3569,
	/* 4770: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 4774, 3358,
	/* 4774: H.450 Extensions.extensionSeq */
	NM_OF_LONG, 3607,
	/* 4776: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 4779: H.450 BasicService */
	NM_IF, 0, 4726,
	/* 4782: H.225.0 AliasAddress */
	NM_SEQ(0), 0x0000, 0xe000, NM_SKIP(1), NM_OCTETS, NM_OCTETS,
	/* 4788: H.450 CTCompleteArg.endDesignation */
	NM_IF, NM_SKIP(1), 4726,
	/* 4791: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4796, 3355, NM_OCTETS,
	/* 4796: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3355, NM_SKIP(1),
	3352,
	/* 4805: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 4811, 4825, 4836, 4843,
	/* 4811: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 4200, NM_OCTETS,
	4821, NM_OCTETS,
	/* 4821: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, NM_OCTETS,
	/* 4825: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 4831,
	/* 4831: H.450 ReturnResult.result */
	NM_SEQ(0), 0x0000, 0xc000, 4821, NM_OCTETS,
	/* 4836: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 4821, NM_OCTETS,
	/* 4843: H.450 Reject */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 4848,
	/* 4848: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS,
	/* 4854: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4099, 3352,
	/* 4861: H.225.0 AddressPattern.range */
	NM_SEQ(0), 0x0000, 0xc000, 4866, 4866,
	/* 4866: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 4874, 3378, 3378, 4874,
	3378, NM_OCTETS,
	/* 4874: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 4504, 3378,
	/* 4879: H.225.0 RTPSession.associatedSessionIds */
	NM_OF_LONG, NM_SKIP(8),
	/* 4881: H.225.0 ICV */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 3513,
	/* 4886: H.225.0 ServiceControlSession */
	NM_OF_LONG, 4888,
	/* 4888: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 4898,
	3474, 3352,
	/* 4898: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 4905, NM_OCTETS, 3358,
	4908, NM_OCTETS,
	/* 4905: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 4908: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4921,
	3347, 3444, NM_SKIP(1), 3347, 3352,
	/* 4921: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
};
