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
 *	tools/gen/gen_schema.py --whole whole_schema . H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 *	Addressing-Data-Elements.asn SIGNALLING-TRAVERSAL.asn
 *	MEDIA-TRAVERSAL.asn h450.asn
 */
#include "whole_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_whole_schema[7396] = {
	NM_TABLE_EXACT, 0xffff,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 7177, 3307,
	/* 11: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 20, 3313, 1454,
	/* 20: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 36, 1205, 1241, 1273,
	1301, 1316, 1341, 1392, NM_OCTETS, 1412, 1412, 1412, 1429, NM_OCTETS,
	/* 36: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 61, 97, 114, 97, 246, 97,
	3620, NM_SKIP(1), 248, 3622, 3628, 3641, 249,
	/* 61: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 63,
	/* 63: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 73, 75,
	NM_ALIGN(0, 96), 89, NM_ALIGN(0, 128), 3310, 3313, NM_OCTETS,
	/* 73: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 75: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 83, 85, 3302, 3307,
	/* 83: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 85: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, 87,
	/* 87: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 89: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 95, 3307,
	/* 95: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 97: H.225.0 AliasAddress */
	NM_OF_LONG, 99,
	/* 99: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3329, 3332, 3335, 110,
	3335, 3340, 3364, 3424, NM_OCTETS,
	/* 110: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 112,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 63,
	/* 114: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3313,
	3459, 3479, 129, 232, 3479, NM_SKIP(2), 3583,
	/* 129: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 142, 3313, 3307,
	/* 142: H.225.0 SupportedProtocols */
	NM_OF_LONG, 144,
	/* 144: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3313, 159, 159, 159,
	159, 159, 159, 159, 159, 185, 201, 219, NM_OCTETS,
	/* 159: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3313, 167,
	/* 167: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 3487, 172,
	/* 172: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 174,
	/* 174: H.225.0 SupportedPrefix */
	NM_OF_LONG, 176,
	/* 176: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3313, 99, 3307,
	/* 185: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 187,
	/* 187: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3313, 3489, 174, 3307,
	/* 201: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 203,
	/* 203: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3313, 3489, 174, 3505, 3547, 3307,
	/* 219: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 221,
	/* 221: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3313,
	3489, 174, 3307,
	/* 232: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3313, 240,
	/* 240: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 244,
	/* 244: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 142,
	/* 246: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 63,
	/* 248: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 249: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 280, 284, 286, 3648, 3676, 295, 318, 3901,
	3901, 3761, 3901, 3901, 5228, 5248, 5138, 5252, 5260, NM_OCTETS, 5300,
	754, 244, 932, 932, 932, 934, 1187, 6971, 6973,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 282,
	/* 282: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 63,
	/* 284: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 286: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 288,
	/* 288: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 294, 3307,
	/* 294: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 295: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 297,
	/* 297: H.225.0 CryptoH323Token */
	NM_OF_LONG, 299,
	/* 299: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 310, 3859, 3775, 3775,
	3802, 3802, 3802, 3867, NM_OCTETS,
	/* 310: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 99, 3418, NM_OCTETS, 3781, 3809,
	/* 318: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 320,
	/* 320: H.245 OpenLogicalChannel */
	NM_OF_LONG, 322,
	/* 322: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 324,
	/* 324: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 334, 337, 627, 644,
	/* 334: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 337: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 347,
	522, 5126,
	/* 347: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 363, 365, 367, 439,
	469, 478, 480, 482, 518, 502, 506, 510, 514, NM_OCTETS,
	/* 363: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3520,
	/* 365: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 367: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 369,
	/* 369: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3520, 379, 3903, 398,
	4164, 420, 4220, NM_OCTETS,
	/* 379: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 395, NM_SKIP(1),
	3897,
	/* 395: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 398: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 417, NM_SKIP(5), 3418, NM_ALIGN(0, 16), 3918,
	/* 417: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 420: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 422,
	/* 422: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4179,
	436, 4186, 4186, NM_OCTETS, 3505, 3307,
	/* 436: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 439: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 441,
	/* 441: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3520, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 4096, 4296, 3560, 3560, 4303, 4320,
	4320, 4320, 420, 4328, 4339, 4377, 4385, NM_OCTETS,
	/* 469: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 471,
	/* 471: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4392, 436, 3307,
	/* 478: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4438,
	/* 480: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 363,
	/* 482: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 484,
	/* 484: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4443, 491, 3307,
	/* 491: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 363, 367, 439, 469,
	502, 506, 510, 514, NM_OCTETS,
	/* 502: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 504,
	/* 504: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4482,
	/* 506: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 508,
	/* 508: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4579,
	/* 510: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 512,
	/* 512: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4598,
	/* 514: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4631,
	/* 518: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 520,
	/* 520: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4659,
	/* 522: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4819, 4831, 4913, 529,
	NM_OCTETS,
	/* 529: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 531,
	/* 531: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 4942, 552, NM_SKIP(8), 555, NM_SKIP(1), 625, NM_SKIP(1),
	NM_SKIP(1), 4114, NM_SKIP(5), 4952, 4977,
	/* 552: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 555: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 557,
	/* 557: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 562, 602, NM_OCTETS,
	/* 562: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 572, 4944, 580,
	NM_ALIGN(0, 128), 588, 4950, 4553, NM_OCTETS,
	/* 572: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 578, 3307,
	/* 578: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 580: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 586, 3307,
	/* 586: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 588: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, NM_SKIP(1), 596, 598, 3307,
	/* 596: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 598: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_OF_LONG, 600,
	/* 600: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 602: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 609, 617, 4950, 4553,
	NM_OCTETS,
	/* 609: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 615, 3307,
	/* 615: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 617: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 623, 3307,
	/* 623: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 625: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 557,
	/* 627: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 629,
	/* 629: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 347, 638, 5126,
	/* 638: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4831, 4913, 529,
	NM_OCTETS,
	/* 644: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 650, 5140, 677,
	/* 650: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 652,
	/* 652: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 654,
	/* 654: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3302, 669, NM_SKIP(1), 5131, 5134,
	/* 669: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4728, 3329, 675,
	NM_OCTETS,
	/* 675: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 557,
	/* 677: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 679,
	/* 679: H.245 GenericMessage */
	NM_OF_LONG, 681,
	/* 681: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 685, 729,
	/* 685: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 689, 5188,
	/* 689: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 693, 5183,
	/* 693: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 697, 5178,
	/* 697: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 701, 5173,
	/* 701: H.460.19 TraversalParameters */
	NM_OF_LONG, 703,
	/* 703: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 707, 4188,
	/* 707: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE), 709,
	/* 709: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 723,
	725, 3418, 727, NM_SKIP(7), 3418, 3307,
	/* 723: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 557,
	/* 725: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 557,
	/* 727: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 557,
	/* 729: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 733, 5214,
	/* 733: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 737, 5208,
	/* 737: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 741, 5203,
	/* 741: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 745, 5198,
	/* 745: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 749, 5193,
	/* 749: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(7), 701,
	/* 754: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 756,
	/* 756: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 5376,
	5376, 767, 3307,
	/* 767: H.225.0 EnumeratedParameter */
	NM_OF_LONG, 769,
	/* 769: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 773, 889,
	/* 773: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 777, 814,
	/* 777: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 779,
	/* 779: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 782, 1,
	/* 782: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5410, 791, 3307,
	/* 791: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	3857, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 3418, 5410, 99, 806,
	808, 811, NM_OCTETS,
	/* 806: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 63,
	/* 808: H.225.0 Content.compound */
	NM_OF(16, 1), 782, 1,
	/* 811: H.225.0 Content.nested */
	NM_OF(4, 0), 769, 1,
	/* 814: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 818, 866,
	/* 818: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 820,
	/* 820: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 823, 1,
	/* 823: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 827, 782,
	/* 827: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 831, 861,
	/* 831: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 835, 846,
	/* 835: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE), 837,
	/* 837: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 844, 288, 3307,
	/* 844: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 63,
	/* 846: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	3857, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 3418, 5410, 99, 806,
	779, 811, NM_OCTETS,
	/* 861: H.460.18 IncomingCallIndication */
	NM_SEQ(0), 0x4000, 0xc000, NM_ALIGN(0, 16), 846,
	/* 866: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 870, 872,
	/* 870: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 779,
	/* 872: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 876, 878,
	/* 876: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 779,
	/* 878: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 882, 884,
	/* 882: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 779,
	/* 884: H.225.0 EnumeratedParameter */
	NM_SEQ(0), 0x4000, 0xc000, NM_ALIGN(0, 16), 779,
	/* 889: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 893, 923,
	/* 893: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 897, 899,
	/* 897: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 899: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 903, 905,
	/* 903: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 905: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 909, 911,
	/* 909: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 911: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 915, 917,
	/* 915: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 917: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 921, NM_ALIGN(0, 16),
	/* 921: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 923: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5410, 779, 3307,
	/* 932: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 767,
	/* 934: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 936,
	/* 936: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 938,
	/* 938: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 940,
	/* 940: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 947, 976, 1117, 1143,
	NM_OCTETS,
	/* 947: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 5416, 5423,
	5430, 324, 966, 5730, 5753, 5788, 5794, 5579, 6113, 4385, 6125, 6169,
	6241, 6250, NM_OCTETS,
	/* 966: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 973, NM_SKIP(1), 5717,
	/* 973: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 976: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 5416, 3577,
	6252, 6262, 6268, 1004, 1068, 4651, 4651, 6291, 6298, 6305, 5788, 6322,
	6339, 6346, 5579, 6113, 6353, 1078, 6368, 6445, 6241, 6469, 6250,
	NM_OCTETS,
	/* 1004: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1013, 1016, 1037,
	/* 1013: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1016: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1018,
	/* 1018: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1032, 6282,
	/* 1032: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4819, 529, NM_OCTETS,
	/* 1037: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 650, 1044, 5140, 677,
	/* 1044: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1046,
	/* 1046: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1048,
	/* 1048: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1052, NM_OCTETS,
	/* 1052: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4942,
	1065, 555, 625, NM_SKIP(5), 6286,
	/* 1065: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1068: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1075, 3355, 5709,
	/* 1075: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1078: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1080,
	/* 1080: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1084, NM_OCTETS,
	/* 1084: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1087, 1,
	/* 1087: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1089,
	/* 1089: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 4942, 1065, NM_SKIP(8), 4114, 3697,
	1111, 555, NM_SKIP(1), 625, NM_SKIP(1), 6360,
	/* 1111: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 367, 439, 469,
	NM_OCTETS,
	/* 1117: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 5416, 4387, 6481,
	6503, 6515, 1133, 6539, 1135, 6657, 6678, 6685, 6716, 6250, NM_OCTETS,
	/* 1133: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 6531,
	/* 1135: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1137,
	/* 1137: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1084, 3307,
	/* 1143: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 5416, 1170,
	4387, 6725, 6730, 4651, 5788, 5788, 4387, 6736, 6766, 6616, 6781, 6795,
	6614, 1177, 6903, 6934, 6950, 6961, 4385, 6969, 5124, 6250, NM_OCTETS,
	/* 1170: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1172,
	/* 1172: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 947, 976, 1117,
	/* 1177: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1179,
	/* 1179: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1185, 3307,
	/* 1185: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 557,
	/* 1187: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1189,
	/* 1189: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1191,
	/* 1191: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 99, 3622, 5254, 3307,
	/* 1205: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 114, 61,
	1215,
	/* 1215: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 286, 6983, 3676, 295, 318, 3901, 3901,
	NM_OCTETS, 1227,
	/* 1227: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1229,
	/* 1229: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 767, 767, 767, 3307,
	/* 1241: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 61, 114,
	248, 1252,
	/* 1252: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 286, 6983, 3676, 295, 318, 3901, 3901, 5248,
	1271, 5138, 5252, NM_OCTETS, 5260, 5300, 1227, 6973,
	/* 1271: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 1273: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 114, 61,
	1283,
	/* 1283: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 286, 6983, 3676, 295, 318, 3901, 3901, 1271,
	5138, 5252, NM_OCTETS, 5260, 5300, 1227, 6973,
	/* 1301: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1307,
	/* 1307: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 286, 3676, 295, 318, NM_OCTETS, 754,
	/* 1316: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 6985,
	1325,
	/* 1325: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 286, 3676, 295, 1271, 5138, 5252, 5300,
	5260, 1227, 1339, 6973,
	/* 1339: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1341: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1354, 97, 248, 3641, 1356,
	/* 1354: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 63,
	/* 1356: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 286, 1271, 284, 3676, 295, 1375, 1390, 318,
	3901, 3901, NM_OCTETS, 5260, 754, 1227, 1339, 6983,
	/* 1375: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1377,
	/* 1377: H.225.0 ConferenceList */
	NM_OF_LONG, 1379,
	/* 1379: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 99, 3313, 3307,
	/* 1390: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 61,
	/* 1392: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1394,
	/* 1394: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 114, 61, 288, 3652, 3678, 297, 320, 5596,
	/* 1412: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1414,
	/* 1414: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 288, 3678, 297, 3307,
	/* 1429: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1431,
	/* 1431: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 288, 3678, 297, 1446,
	/* 1446: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1271, 5138, 5252, 1339, 6973,
	/* 1454: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1466, 3901, 934, 7126, 7130, 7145, NM_OCTETS,
	7164, 932,
	/* 1466: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 1468,
	/* 1468: H.450 SupplementaryService */
	NM_OF_LONG, 1470,
	/* 1470: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE), 1472,
	/* 1472: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1486, 3622, 1501, 3307,
	/* 1486: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3302, 99, 3302, 99, 3307,
	/* 1501: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1505, NM_OCTETS,
	/* 1505: H.450 CTIdentifyRes */
	NM_OF_LONG, 1507,
	/* 1507: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1511, 1677,
	/* 1511: H.450 CTIdentifyRes */
	NM_SEQ(0), 0x4000, 0xc000, NM_OCTETS, 1516,
	/* 1516: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1520, 7054,
	/* 1520: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1524, 1642,
	/* 1524: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1526,
	/* 1526: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1530, 1579,
	/* 1530: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1534, 1551,
	/* 1534: H.225.0 AliasAddress */
	NM_OF_LONG, 1536,
	/* 1536: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3329, 3332, 3335, 1547,
	3335, 3340, 3364, 3424, NM_OCTETS,
	/* 1547: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1549,
	/* 1549: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 63,
	/* 1551: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1555, 1560,
	/* 1555: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xc000, 1534, 1536,
	/* 1560: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1564, 1569,
	/* 1564: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xc000, 1534, 3307,
	/* 1569: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1573, 1534,
	/* 1573: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xe000, 1534, 1536, 3307,
	/* 1579: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1583, 1623,
	/* 1583: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1587, 1592,
	/* 1587: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xc000, 1534, 7035,
	/* 1592: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1596, 1602,
	/* 1596: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xe000, 1534, 1536, 7035,
	/* 1602: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1606, 1612,
	/* 1606: H.225.0 AliasAddress */
	NM_SEQ(0), 0x8000, 0xe000, 1534, 3307, 7035,
	/* 1612: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1616, 1587,
	/* 1616: H.225.0 AliasAddress */
	NM_SEQ(0), 0xc000, 0xf000, 1534, 1536, 3307, 7035,
	/* 1623: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 7041, 1633, 7035,
	3307,
	/* 1633: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1534, 1536, 7044,
	/* 1642: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1646, 3721,
	/* 1646: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE), 1648,
	/* 1648: H.450 IntResultList */
	NM_OF(5, 0), 1651, 0,
	/* 1651: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1668, 7051, 5254, 1668, NM_SKIP(1), 7035, 3307,
	/* 1668: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 97, 99, 7044,
	/* 1677: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1681, 2042,
	/* 1681: H.225.0 AliasAddress */
	NM_SEQ(0), 0x4000, 0xc000, 4974, 1686,
	/* 1686: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1690, 7054,
	/* 1690: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1524, 1694,
	/* 1694: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1698, 1794,
	/* 1698: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE), 1700,
	/* 1700: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1704, 1736,
	/* 1704: H.450 Extensions */
	NM_WHEN(8), 0x0000, 97, 1708,
	/* 1708: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1712, 1717,
	/* 1712: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xc000, 97, 99,
	/* 1717: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1721, 1726,
	/* 1721: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xc000, 97, 3307,
	/* 1726: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1730, 97,
	/* 1730: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xe000, 97, 99, 3307,
	/* 1736: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1740, 1780,
	/* 1740: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1744, 1749,
	/* 1744: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xc000, 97, 7035,
	/* 1749: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1753, 1759,
	/* 1753: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xe000, 97, 99, 7035,
	/* 1759: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1763, 1769,
	/* 1763: H.450 Extensions */
	NM_SEQ(0), 0x8000, 0xe000, 97, 3307, 7035,
	/* 1769: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1773, 1744,
	/* 1773: H.450 Extensions */
	NM_SEQ(0), 0xc000, 0xf000, 97, 99, 3307, 7035,
	/* 1780: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7041, 1668, 7035, 3307,
	/* 1794: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1798, 1812,
	/* 1798: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE), 1800,
	/* 1800: H.450 CTActiveArg */
	NM_SEQ_LONG(4, 2), 0x8000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 1668,
	NM_OCTETS, 3697, 7035, 3307,
	/* 1812: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1816, 1832,
	/* 1816: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE), 1818,
	/* 1818: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 7060,
	1668, NM_OCTETS, 3697, 7060, 7035, 3307,
	/* 1832: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1836, 1850,
	/* 1836: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE), 1838,
	/* 1838: H.450 CTUpdateArg */
	NM_SEQ_LONG(4, 2), 0x8000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 1668,
	3697, NM_OCTETS, 7035, 3307,
	/* 1850: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1854, 1869,
	/* 1854: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1856,
	/* 1856: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 5254, 7051, 1633,
	1668, 1668, 7035, 3307,
	/* 1869: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 1873, 1887,
	/* 1873: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1875,
	/* 1875: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 5254, 7051, 1668,
	1668, 7035, 3307,
	/* 1887: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 1891, 1909,
	/* 1891: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1893,
	/* 1893: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 5254, 7051, 1668, 1668, 7035, 3307,
	/* 1909: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 1913, 1926,
	/* 1913: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE), 1915,
	/* 1915: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1668, 7051, 1668,
	7035, 3307,
	/* 1926: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 1930, 1958,
	/* 1930: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE), 1932,
	/* 1932: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 5254, 5254, 1633, NM_SKIP(4), NM_OCTETS,
	1668, 5254, 7063, 1668, 3697, 1668, 3697, 3697, 7035, 3307,
	/* 1958: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 1962, 1979,
	/* 1962: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE), 1964,
	/* 1964: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 5254,
	5254, 1668, 3697, 1668, 3697, 7035, 3307,
	/* 1979: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 1983, 2001,
	/* 1983: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE), 1985,
	/* 1985: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00,
	NM_SKIP(4), 5254, 5254, 1668, 1668, 3697, 3697, 7035, 3307,
	/* 2001: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2005, 2019,
	/* 2005: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE), 2007,
	/* 2007: H.450 DivertingLegInformation3Arg */
	NM_SEQ_LONG(4, 2), 0x4000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 1668, 3697, 7035, 3307,
	/* 2019: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2023, 3721,
	/* 2023: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE), 2025,
	/* 2025: H.450 DivertingLegInformation4Arg */
	NM_SEQ_LONG(4, 3), 0x2800, 0xe800, 0x0037, 0x0100, 0x0032, 0x1000,
	0x0033, 0x0600, 5254, 5254, 1668, 3697, 1668, 3697, 7035, 3307,
	/* 2042: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2046, 7077,
	/* 2046: H.225.0 AliasAddress */
	NM_SEQ(0), 0x2000, 0xe000, 4974, NM_OCTETS, 1686,
	/* 2052: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2088, 2198, 2234, 2279,
	2360, 2417, 2477, 2517, 2534, 2561, 2627, 2672, 2718, 2778, 2797, 2819,
	2854, 2874, 2891, 2929, 2962, 2998, 3028, 3118, 3134, 3147, 3163, 3189,
	3209, 3224, 3250, 3280, 3298, NM_OCTETS,
	/* 2088: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2106, NM_OCTETS, 3313, 2109, 114, 2111, 3628, 97, 2115,
	/* 2106: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2109: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 63,
	/* 2111: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2115: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2130, 3676, 295, 7184, 7200, 7202, 7225,
	NM_OCTETS, 1227, 932, 3901, 2184,
	/* 2130: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2132,
	/* 2132: H.225.0 Endpoint */
	NM_OF_LONG, 2134,
	/* 2134: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3313, 97, 2152, 2156, 114, 3678, 297, NM_SKIP(7), 97, 97, 2158,
	/* 2152: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2154,
	/* 2154: H.225.0 Endpoint.callSignalAddress */
	NM_OF_LONG, 63,
	/* 2156: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2154,
	/* 2158: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2164, 754, 1227,
	/* 2164: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 2166,
	/* 2166: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2174, 2176,
	/* 2174: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2154,
	/* 2176: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2180,
	/* 2180: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 2182,
	/* 2182: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2154,
	/* 2184: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2186,
	/* 2186: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2196, 3697,
	NM_SKIP(8), 3307,
	/* 2196: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 63,
	/* 2198: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2106, NM_OCTETS, 3313, 2111, 2214, 2216,
	/* 2214: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 63,
	/* 2216: H.225.0 GatekeeperConfirm */
	NM_EXT(11), 0x91c0, 0x0000, 2230, 7232, 3676, 295, 3477, 7202, 7225,
	1227, 932, 2184, 3901,
	/* 2230: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2232,
	/* 2232: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_OF_LONG, 2186,
	/* 2234: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2106, NM_OCTETS, 3313, 2111, 2250, 2261,
	/* 2250: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 4), 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 7014, NM_OCTETS,
	/* 2261: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2270, 3676, 295, 7225, 1227, 932,
	/* 2270: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 2272,
	/* 2272: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2232, NM_SKIP(1), 3307,
	/* 2279: H.225.0 RegistrationRequest */
	NM_SEQ_LONG(4, 3), 0x8fa0, 0xde40, 0x003a, 0x0020, 0x0031, 0x2000,
	0x0035, 0x0180, 2106, NM_OCTETS, 3313, NM_SKIP(1), 2299, 2301, 114, 97,
	2111, 3459, 2303,
	/* 2299: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2154,
	/* 2301: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2154,
	/* 2303: H.225.0 RegistrationRequest */
	NM_EXT(27), 0xd650, 0x1880, 2130, 2333, 3676, 295, 7225, 2338, 2345,
	3901, 3901, 2164, NM_OCTETS, 2351, NM_OCTETS, 7239, 3901, 7200, 7253,
	3575, 5300, 1227, 932, NM_OCTETS, NM_OCTETS, 3901, 2184, 7268, 5248,
	/* 2333: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2335,
	/* 2335: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2338: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2340,
	/* 2340: H.225.0 RegistrationRequest */
	NM_IF, 0, 2343,
	/* 2343: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2345: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2347,
	/* 2347: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2351: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2353,
	/* 2353: H.225.0 AddressPattern */
	NM_OF_LONG, 2355,
	/* 2355: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 99, 7234, NM_OCTETS,
	/* 2360: H.225.0 RegistrationConfirm */
	NM_SEQ_LONG(4, 3), 0x9f00, 0xd200, 0x0037, 0x0100, 0x0031, 0x2000,
	0x0032, 0x0c00, 2106, NM_OCTETS, 3313, 2377, 97, 2111, 2347, 2379,
	/* 2377: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2154,
	/* 2379: H.225.0 RegistrationConfirm */
	NM_EXT(20), 0xd235, 0xc000, 2230, 2333, 3676, 295, 7225, 3901, 2402,
	3901, 5260, NM_OCTETS, 2351, 172, 7281, 284, 7319, 1227, 932, 2184,
	3901, 7268,
	/* 2402: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2404,
	/* 2404: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(4), 2410,
	/* 2410: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(4), 0x2000, 0x0000, 3929, 7279, 2164, 3562,
	/* 2417: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2106, NM_OCTETS, 3313, 2433, 2111, 2467,
	/* 2433: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 10), 0, 0, 0, 0, 97, 0,
	0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	2454, NM_OCTETS, NM_OCTETS, 7014, NM_OCTETS,
	/* 2454: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 2456,
	/* 2456: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ_LONG(4, 2), 0xe000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 97,
	2353, 174, 3307,
	/* 2467: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2270, 3676, 295, 7225, 1227, 932, 2184,
	/* 2477: H.225.0 UnregistrationRequest */
	NM_SEQ_LONG(4, 2), 0xec00, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800, 2106,
	2299, 97, 3313, 2347, 2490,
	/* 2490: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2130, 2504, 3676, 295, 7225, 2506, 2351,
	172, 2230, 932, 2184,
	/* 2504: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2111,
	/* 2506: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2508,
	/* 2508: H.225.0 UnregRequestReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 2), 0, 0, 0, 0,
	NM_OCTETS, 7327, NM_OCTETS,
	/* 2517: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2106, 3313, 2526,
	/* 2526: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 3676, 295, 7225, 932, 2184,
	/* 2534: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2106, 2544, 3313,
	2553,
	/* 2544: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 3), 0, 0, 0, NM_OCTETS,
	NM_OCTETS, 7327, NM_OCTETS,
	/* 2553: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2270, 3676, 295, 7225, 932,
	/* 2561: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2106, 3641, 2590, 2347,
	97, 246, 97, 97, 282, 3418, NM_ALIGN(0, 16), 3313, 3628, 248, 2595,
	2605,
	/* 2590: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2595: H.225.0 AdmissionRequest */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(1), 2600,
	/* 2600: H.225.0 AdmissionRequest.activeMC */
	NM_IF, 0, 2603,
	/* 2603: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2605: H.225.0 AdmissionRequest */
	NM_EXT(19), 0x7a06, 0xc000, 3901, 286, 2130, 2130, 2504, 3676, 295,
	7225, 7268, 3901, 7130, 7329, 5300, 754, 244, 7331, 1227, 932, 3901,
	/* 2627: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2106, 3418, 2590, 2644, NM_ALIGN(0, 16), 3313, 2646,
	/* 2644: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 63,
	/* 2646: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1271, 1271, 1339, 1271, 2130, 3676, 295,
	7225, 7268, 3901, 7333, 5248, 2164, 3562, 754, 7281, 244, 5260, 3901,
	1227, 932, 1271, 2184,
	/* 2672: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2106, 2682, 3313,
	2704,
	/* 2682: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 11), 0, 0, 0, 0, 0, 0, 0,
	0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 7348, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 7327, NM_OCTETS,
	/* 2704: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2270, 3676, 295, 2716, 7225, 5260, 1227, 932,
	2184,
	/* 2716: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 2377,
	/* 2718: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2106, 2347, 248, NM_ALIGN(0, 16), 3641, 3418, 3313,
	2736,
	/* 2736: H.225.0 BandwidthRequest */
	NM_EXT(12), 0xd060, 0x0000, 286, 2504, 3676, 295, 7225, 3901, 7130,
	5300, 7352, 2751, 932, 7268,
	/* 2751: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 2753,
	/* 2753: H.225.0 BandwidthDetails */
	NM_OF_LONG, 2755,
	/* 2755: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, NM_SKIP(2), 3418, 2763, 3307,
	/* 2763: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2776, 2776, 3307,
	/* 2776: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 63,
	/* 2778: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2106, 3418, 3313,
	2788,
	/* 2788: H.225.0 BandwidthConfirm */
	NM_EXT(6), 0x4800, 0x0000, 3676, 295, 7225, 5300, 932, 7268,
	/* 2797: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2106, 2808, 3418,
	3313, 2553,
	/* 2808: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 2), 0, 0, 0, 0, 0, 0,
	NM_OCTETS, 7327, NM_OCTETS,
	/* 2819: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2106, 2347, 248,
	NM_ALIGN(0, 16), 2832, 3313, 2838,
	/* 2832: H.225.0 DisengageReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 2838: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 286, 2504, 3676, 295, 7225, 3901, 7130,
	5300, 754, 7352, 7366, 5260, 932,
	/* 2854: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2106, 3313, 2863,
	/* 2863: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 3676, 295, 7225, 5300, 754, 7352, 932, 2184,
	/* 2874: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2106, 2884, 3313,
	2553,
	/* 2884: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 2), 0, 0, NM_OCTETS,
	7327, NM_OCTETS,
	/* 2891: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2106, 2347, 97, 3313, 2907, 2909,
	/* 2907: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 63,
	/* 2909: H.225.0 LocationRequest */
	NM_EXT(17), 0xaada, 0x0000, 1271, 3901, 2504, 3676, 295, 7225, 244,
	7331, 1227, 932, 6366, 754, 286, 7279, 1271, 3901, 5248,
	/* 2929: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2106, 2644, 2940,
	3313, 2942,
	/* 2940: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 63,
	/* 2942: H.225.0 LocationConfirm */
	NM_EXT(17), 0xfadd, 0x0000, 1271, 1271, 1339, 1271, 2130, 3676, 295,
	7225, 2164, 244, 3901, 1227, 932, 754, 5260, 1271, 7279,
	/* 2962: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2106, 2972, 3313,
	2988,
	/* 2972: H.225.0 LocationRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 9), 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, 7348, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 7327, NM_OCTETS,
	/* 2988: H.225.0 LocationReject */
	NM_EXT(7), 0xac00, 0x0000, 2270, 3676, 295, 7225, 1227, 932, 5260,
	/* 2998: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2106, NM_ALIGN(0, 16), 3313, 2907, 3013,
	/* 3013: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 286, 3676, 295, 7225, 7333, 7130, 7239,
	NM_OCTETS, 3929, NM_OCTETS, 932, 2184,
	/* 3028: H.225.0 InfoRequestResponse */
	NM_SEQ_LONG(4, 3), 0x7f80, 0x7c00, 0x0038, 0x0080, 0x002f, 0x8000,
	0x0034, 0x0300, 3313, 2106, 114, 2347, 2109, 2299, 97, 3046, 3107,
	/* 3046: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OF_LONG, 3048,
	/* 3048: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3313, NM_ALIGN(0, 16), 248, NM_SKIP(1), 3070, 3070,
	3083, 2763, 2763, 3641, 3418, 2590, 3085,
	/* 3070: H.225.0 RTPSession */
	NM_OF_LONG, 3072,
	/* 3072: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2763, 2763, NM_OCTETS, 3418,
	NM_SKIP(8), 7376, 7378,
	/* 3083: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_OF_LONG, 2763,
	/* 3085: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 286, 3676, 295, 7383, 3096, 7130, 7352, 754,
	/* 3096: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 3098,
	/* 3098: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3100,
	/* 3100: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_OF_LONG, 3102,
	/* 3102: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_SEQ(0), 0x8000, 0xc000, 11, NM_SKIP(1),
	/* 3107: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 3676, 295, 7225, 3901, 5300, 7387, 3901, 932,
	/* 3118: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2106, 3318, NM_OCTETS, 3126,
	/* 3126: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 3676, 295, 7225, 1227, 932,
	/* 3134: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2106, 3140,
	/* 3140: H.225.0 UnknownMessageResponse */
	NM_EXT(4), 0x4000, 0x0000, 3676, 295, 7225, 3477,
	/* 3147: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3149,
	/* 3149: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2106,
	3313, 3678, 297, 7227, NM_ALIGN(0, 16), 3307,
	/* 3163: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3165,
	/* 3165: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2106, NM_OCTETS, 3313, 2347, 142, NM_SKIP(1), 3678, 297,
	7227, 3184,
	/* 3184: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5300, 932,
	/* 3189: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3191,
	/* 3191: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2106,
	NM_OCTETS, 3313, 3678, 297, 7227, 3205,
	/* 3205: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 932,
	/* 3209: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3211,
	/* 3211: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2106,
	3313, 3678, 297, 7227, 3307,
	/* 3224: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3226,
	/* 3226: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2106, 3313, 3243, 2272, 3678, 297, 7227, 3307,
	/* 3243: H.225.0 InfoRequestNakReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 1), 0, 0, 0, 7327,
	NM_OCTETS,
	/* 3250: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3252,
	/* 3252: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2106, 3313, 5262, 2347, 3272, 3678, 297, 7227, 1229,
	767, 3307,
	/* 3272: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 288, 248, NM_SKIP(1), 3307,
	/* 3280: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3282,
	/* 3282: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2106,
	4024, 3313, 3678, 297, 7227, 1229, 767, 3307,
	/* 3298: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3300,
	/* 3300: H.225.0 RasMessage.admissionConfirmSequence */
	NM_OF_LONG, 2627,
	/* 3302: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 3307: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3310: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3313: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 3318, NM_OCTETS,
	/* 3318: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 3323,
	NM_OCTETS,
	/* 3323: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 3307,
	/* 3329: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3332: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3335: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 3337,
	/* 3337: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 3340: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 3342,
	/* 3342: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3350, 3329, 3329, 3350,
	3329, NM_OCTETS,
	/* 3350: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 3355, 3329,
	/* 3355: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3364: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 3366,
	/* 3366: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3371, 3404, NM_OCTETS,
	/* 3371: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 3393, 3393, 3393, 3393, NM_ALIGN(0, 64), 3393, 3396,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 3393, 3307,
	/* 3393: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 3396: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3401, 3401, NM_OCTETS,
	/* 3401: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 3404: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3393,
	3418, 3393, 3421, 3401, 3401, 3307,
	/* 3418: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3421: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 3424: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 3426,
	/* 3426: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3434, 3329, 3329, 3452,
	3329, NM_OCTETS,
	/* 3434: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3441, 3329, 3307,
	/* 3441: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3452: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3355, 3329, 3307,
	/* 3459: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3323, NM_SHORT, NM_SHORT, 3473,
	/* 3473: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 3477,
	/* 3477: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 3479: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3313, 3307,
	/* 3487: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 3489,
	/* 3489: H.225.0 DataRate */
	NM_OF_LONG, 3491,
	/* 3491: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3313, 3418, NM_ALIGN(0, 8), 3307,
	/* 3505: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 3520, 0, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 3529, NM_OCTETS,
	/* 3520: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 3525, NM_OCTETS,
	/* 3525: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 3529: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 3531,
	/* 3531: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3537, 3537, 3537,
	NM_OCTETS,
	/* 3537: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3541, NM_OCTETS,
	/* 3541: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 24), 3307,
	/* 3547: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 3553,
	/* 3553: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 3560, 3562, 3564, 3575,
	/* 3560: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 3562: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 3302,
	/* 3564: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 3566,
	/* 3566: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, NM_OCTETS, NM_OCTETS,
	3302,
	/* 3575: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 3577,
	/* 3577: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 3307,
	/* 3583: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 3588, 3590,
	/* 3588: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 3590: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 3592,
	/* 3592: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 3594,
	/* 3594: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3603, 3617, 3307,
	/* 3603: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 3608,
	NM_OCTETS,
	/* 3608: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3617, 3617, 3307,
	/* 3617: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3620: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 3622: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 3628: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 3635, 3307,
	/* 3635: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 3307,
	/* 3641: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 3648: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3650,
	/* 3650: H.225.0 H245Security */
	NM_OF_LONG, 3652,
	/* 3652: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3313, 0, 3659, 3659,
	NM_OCTETS,
	/* 3659: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3313, 3670, 3670,
	3670, 3307,
	/* 3670: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3313, 0, 0, NM_OCTETS,
	/* 3676: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3678,
	/* 3678: H.235 ClearToken */
	NM_OF_LONG, 3680,
	/* 3680: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 3418, 3697, 3700, 3711, NM_OCTETS, 3714, 3697, 3721, 3726,
	/* 3697: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3700: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3708, 3708, 3708, 3307,
	/* 3708: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3711: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3714: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 3307,
	/* 3721: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 3726: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 3733, 3761, 3763, 3831,
	/* 3733: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 3735,
	/* 3735: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3740, 3740, NM_OCTETS,
	/* 3740: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0), 0x0000, 0xf800, 3748, 3708, 3748, 3708, 3708,
	/* 3748: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3708, 3708, 3307,
	/* 3761: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 3697,
	/* 3763: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 3765,
	/* 3765: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 3772, 3775, 3802, 3811,
	NM_OCTETS,
	/* 3772: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 3775: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 3781, NM_OCTETS,
	/* 3781: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 3794,
	/* 3794: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 3800, 3477, 3477,
	/* 3800: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 3802: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 3781, 3809,
	/* 3809: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 3811: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 3813,
	/* 3813: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 3697, NM_OCTETS, 3781, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	3781, NM_OCTETS, 3473,
	/* 3831: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 3833,
	/* 3833: H.235 ProfileElement */
	NM_OF_LONG, 3835,
	/* 3835: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 8), 3781, 3849, 3307,
	/* 3849: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	3809, 3857, NM_SKIP(1), NM_OCTETS,
	/* 3857: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 3859: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 3697, 3418, NM_OCTETS, 3781, 3809,
	/* 3867: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3874, 3881, 3889, 3775,
	NM_OCTETS,
	/* 3874: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 3781, NM_OCTETS,
	/* 3881: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 3781, 3809,
	/* 3889: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 3680, NM_OCTETS, 3781, 3809,
	/* 3897: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 3901,
	/* 3901: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 3903: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 3418, 3418, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	3418, 3897,
	/* 3918: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 3929, 3929, 3929, 3929, 3929, 3901, 3931,
	4162,
	/* 3929: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 3931: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3933,
	/* 3933: H.245 EnhancementLayerInfo */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 3945, 3945, 4152, 3307,
	/* 3945: H.245 EnhancementOptions */
	NM_OF(4, 0), 3948, 1,
	/* 3948: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 3418, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 3974, 3307,
	/* 3974: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, NM_SKIP(23), 3991, NM_SKIP(1), 4000, 4052, 4069, 4120,
	4136,
	/* 3991: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 8), 3418, 3418,
	NM_SKIP(16), 3307,
	/* 4000: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 4010, NM_SKIP(1),
	4024, 4032,
	/* 4010: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 3307,
	/* 4024: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 4032: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 4036,
	/* 4036: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 4038,
	/* 4038: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4046, 3307,
	/* 4046: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(14, 16), 3307,
	/* 4052: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 4055, 1,
	/* 4055: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00,
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 3307,
	/* 4069: H.245 CustomPictureFormat */
	NM_OF(4, 0), 4072, 1,
	/* 4072: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 64), 4080, 4102, 3307,
	/* 4080: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(5), 4093, 3307,
	/* 4093: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 4096, 1,
	/* 4096: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 3307,
	/* 4102: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 4108, 4111,
	NM_OCTETS,
	/* 4108: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 4111: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 4114, 1,
	/* 4114: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 3307,
	/* 4120: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 4123, 1,
	/* 4123: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4130, 4149, 3307,
	/* 4130: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(21), 4136,
	/* 4136: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 3901, 4141,
	/* 4141: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 4143,
	/* 4143: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(8), 3307,
	/* 4149: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 4130, 1,
	/* 4152: H.245 BEnhancementParameters */
	NM_OF(4, 0), 4155, 1,
	/* 4155: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3948, NM_SKIP(6), 3307,
	/* 4162: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3974,
	/* 4164: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 3418, 3418, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	3418, 3897,
	/* 4179: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 3520,
	NM_ALIGN(0, 128), 3617, NM_OCTETS,
	/* 4186: H.245 GenericParameter */
	NM_OF_LONG, 4188,
	/* 4188: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4198, 4205, 4218,
	3307,
	/* 4198: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 3520,
	NM_ALIGN(0, 128), 3617, NM_OCTETS,
	/* 4205: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 3418, 3418, NM_OCTETS, 4216,
	NM_OCTETS,
	/* 4216: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 4188,
	/* 4218: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 4198,
	/* 4220: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 4222,
	/* 4222: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4231, 4294, 3307,
	/* 4231: H.245 VideoCapability */
	NM_OF_LONG, 4233,
	/* 4233: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3520, 4243, 3903, 4257,
	4164, 4276, 4292, NM_OCTETS,
	/* 4243: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 3897,
	/* 4257: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 3418, NM_SKIP(5), 3418, NM_ALIGN(0, 16), 3918,
	/* 4276: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 4278,
	/* 4278: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4179,
	3418, 4186, 4186, NM_OCTETS, 3505, 3307,
	/* 4292: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 4222,
	/* 4294: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 4278,
	/* 4296: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 3307,
	/* 4303: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4305,
	/* 4305: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 9), 4314,
	3307,
	/* 4314: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(32), 3307,
	/* 4320: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4322,
	/* 4322: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 10), 3307,
	/* 4328: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4330,
	/* 4330: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, NM_ALIGN(0, 8),
	NM_SKIP(7), 3307,
	/* 4339: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4341,
	/* 4341: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4347, 3307,
	/* 4347: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3520, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 4096, 4296, 3560, 3560, 4303, 4320,
	4320, 4320, 4276, 4328, 4375, 4377, 4385, NM_OCTETS,
	/* 4375: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4341,
	/* 4377: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4379,
	/* 4379: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 3307,
	/* 4385: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 4387,
	/* 4387: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3307,
	/* 4392: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3520, 3505, 3505,
	3505, 4409, 3505, 3505, 4424, 0, 3505, 4429, 4429, 4431, 4276,
	NM_OCTETS,
	/* 4409: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 3505, 4414,
	/* 4414: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4418,
	/* 4418: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 3307,
	/* 4424: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 3505, NM_OCTETS,
	/* 4429: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 3505,
	/* 4431: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 4433,
	/* 4433: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0), 0x0000, 0xc000, 3505, 3547,
	/* 4438: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3520, 0, NM_OCTETS,
	/* 4443: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 4454,
	4462, 4470, 4478,
	/* 4454: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 4457, 1,
	/* 4457: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3520, NM_OCTETS,
	NM_OCTETS,
	/* 4462: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3520, 3473,
	/* 4470: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3520, 3307,
	/* 4478: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 4276,
	/* 4482: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4491, 4530, 4789,
	/* 4491: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 3520, 0, 4497,
	NM_OCTETS,
	/* 4497: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 4499,
	/* 4499: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(4, 8), 4509,
	4527, 3307,
	/* 4509: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4514, NM_OCTETS,
	/* 4514: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 4517, 1,
	/* 4517: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 4524, 3307,
	/* 4524: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 4527: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 4530: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 3520, 0, 4233, 4347,
	4546, 4438, 4553, 4555, 4657, 4575, 4577, 4596, 4629, NM_OCTETS,
	/* 4546: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4392, 3418, 3307,
	/* 4553: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 3520,
	/* 4555: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 4557,
	/* 4557: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4443, 4564, 3307,
	/* 4564: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 3520, 4233, 4347, 4546,
	4575, 4577, 4596, 4629, NM_OCTETS,
	/* 4575: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 4482,
	/* 4577: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 4579,
	/* 4579: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4585, 3307,
	/* 4585: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 4587,
	/* 4587: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4530, NM_SKIP(7),
	3307,
	/* 4596: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 4598,
	/* 4598: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4604, 3307,
	/* 4604: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4609, NM_OCTETS,
	/* 4609: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4614, 4623, NM_OCTETS,
	/* 4614: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 3307,
	/* 4623: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 3307,
	/* 4629: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 4631,
	/* 4631: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4635, NM_OCTETS,
	/* 4635: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 4645, 3307,
	/* 4645: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4387, 4651,
	NM_OCTETS,
	/* 4651: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3307,
	/* 4657: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 4659,
	/* 4659: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4666, NM_SKIP(1), 3307,
	/* 4666: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3520, 4672, 4745,
	NM_OCTETS,
	/* 4672: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4679, 3307,
	/* 4679: H.245 VCCapability */
	NM_OF_LONG, 4681,
	/* 4681: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4696, 3323, NM_SKIP(2), 4702, 4712,
	/* 4696: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 3307,
	/* 4702: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4708, 3307,
	/* 4708: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 4712: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 4716,
	/* 4716: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 4718,
	/* 4718: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4725, NM_SKIP(9), 3307,
	/* 4725: H.245 Q2931Address */
	NM_OF(8, 1), 4728, 1,
	/* 4728: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4737, 3310, 3307,
	/* 4737: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4742, 3310, NM_OCTETS,
	/* 4742: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4745: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 4752, 4762,
	/* 4752: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4756,
	/* 4756: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 3307,
	/* 4762: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 3901, 3901, 4771, 4779, 3929, 4787,
	/* 4771: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 4773,
	/* 4773: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(5), 3307,
	/* 4779: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 4781,
	/* 4781: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(10, 48), 3897,
	/* 4787: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 4096,
	/* 4789: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 4793,
	/* 4793: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 4795,
	/* 4795: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4808, 4817, 3307,
	/* 4808: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4530, NM_SKIP(7),
	3307,
	/* 4817: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 4808,
	/* 4819: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 3307,
	/* 4831: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4838, NM_SKIP(1), 3307,
	/* 4838: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 3520, 0, 0, 0, 0, 4850,
	4855, 4892, 4901, NM_OCTETS,
	/* 4850: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 3418,
	/* 4855: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4857,
	/* 4857: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 3302, 3302, 3641, NM_SKIP(5), 4868,
	NM_SKIP(2), 4886,
	/* 4868: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4874, 4874,
	NM_OCTETS,
	/* 4874: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4881, 3418, 3307,
	/* 4881: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), 0,
	NM_OCTETS,
	/* 4886: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 4890,
	/* 4890: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 4892: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4894,
	/* 4894: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3302, NM_SKIP(1), 3307,
	/* 4901: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4903,
	/* 4903: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 3302, 3641, NM_SKIP(5), 4868,
	NM_SKIP(1), 4886,
	/* 4913: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4923, 3622, NM_SKIP(1), 4930, 3577,
	3307,
	/* 4923: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3622, NM_ALIGN(0, 17), 3307,
	/* 4930: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4935, 0, NM_OCTETS,
	/* 4935: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 3622, 3307,
	/* 4942: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 3520,
	/* 4944: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 3307,
	/* 4950: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 3310,
	/* 4952: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 0, 4957, NM_OCTETS,
	/* 4957: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 4959,
	/* 4959: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4968, NM_SKIP(7),
	3307,
	/* 4968: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3520, 4974, NM_OCTETS,
	NM_OCTETS,
	/* 4974: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 4977: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 4983, 5122, 5124,
	/* 4983: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 4985,
	/* 4985: H.245 TransportCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3520,
	4996, 5103, 3307,
	/* 4996: H.245 QOSCapability */
	NM_OF(8, 1), 4999, 1,
	/* 4999: H.245 QOSCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3520,
	5010, 5024, 5030,
	/* 5010: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3302,
	3418, 3418, 3418, 3418, 3418, 3307,
	/* 5024: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 21), 3307,
	/* 5030: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 3901, 5039, 5054, 5087, 5089, 5101,
	/* 5039: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 5041,
	/* 5041: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3520,
	3418, 3418, 3418, 3418, 3307,
	/* 5054: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 5056,
	/* 5056: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3520, NM_SKIP(1), 5070, 5082,
	/* 5070: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3520, 5078,
	/* 5078: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 3560,
	/* 5082: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 3929, 3560,
	/* 5087: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 4470,
	/* 5089: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 5091,
	/* 5091: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 3520, 3302, 3355,
	3307,
	/* 5101: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 5103: H.245 MediaChannelCapability */
	NM_OF(8, 1), 5106, 1,
	/* 5106: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5114, 3307,
	/* 5114: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 3575,
	NM_OCTETS,
	/* 5122: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 4482,
	/* 5124: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 4114,
	/* 5126: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 3929, 3929,
	/* 5131: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 5134: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 5138,
	/* 5138: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 3622,
	/* 5140: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 5142,
	/* 5142: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3520, NM_ALIGN(0, 8), 3337, 5157, 5167,
	/* 5157: H.245 EscrowData */
	NM_OF(8, 1), 5160, 1,
	/* 5160: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 3772, 3307,
	/* 5167: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 5171,
	/* 5171: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 4188,
	/* 5173: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 16), 4186,
	/* 5178: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 32), 4186,
	/* 5183: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 48), 4186,
	/* 5188: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 4186,
	/* 5193: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 23), 4186,
	/* 5198: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 39), 4186,
	/* 5203: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xc000, NM_ALIGN(0, 55), 4186,
	/* 5208: H.460.19 TraversalParameters */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, NM_SKIP(7), 4186,
	/* 5214: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4179, NM_SKIP(7), 4186, 3307,
	/* 5228: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5230,
	/* 5230: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5238, NM_ALIGN(0, 16), 3355, 3307,
	/* 5238: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 5248: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5250,
	/* 5250: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 3310,
	/* 5252: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5254,
	/* 5254: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 5257,
	/* 5257: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 5260: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5262,
	/* 5262: H.225.0 ServiceControlSession */
	NM_OF_LONG, 5264,
	/* 5264: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 5274,
	3622, 3307,
	/* 5274: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5281, NM_OCTETS, 3313,
	5284, NM_OCTETS,
	/* 5281: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5284: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5297,
	3302, 3418, NM_SKIP(1), 3302, 3307,
	/* 5297: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5300: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5302,
	/* 5302: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5315, 5315, 3307,
	/* 5315: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5334, 5370,
	/* 5334: H.225.0 CallsAvailable */
	NM_OF_LONG, 5336,
	/* 5336: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3418, 5345, 5348,
	/* 5345: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 5348: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 5352,
	/* 5352: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 5354,
	/* 5354: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5367, 5345, 3307,
	/* 5367: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 5370: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 5374,
	/* 5374: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 5334,
	/* 5376: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5389, 5401, 5348,
	/* 5389: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5396, 5398, 3307,
	/* 5396: H.225.0 CicInfo.cic */
	NM_OF_LONG, 5398,
	/* 5398: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 5401: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3620, 5345, 3307,
	/* 5410: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4974, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 5416: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3525, NM_OCTETS, 3307,
	/* 5423: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3418, 3307,
	/* 5430: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 5443, 5538, 5700, 5709,
	/* 5443: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 3520, 4672, 4745, 5452,
	5459, 4276, NM_OCTETS,
	/* 5452: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 3577, 3307,
	/* 5459: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 5461,
	/* 5461: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, NM_ALIGN(0, 16), 5473, 5473, 5473,
	3635, NM_SKIP(1), 5498, 5513,
	/* 5473: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(2), 5480, 3307,
	/* 5480: H.245 MediaDistributionCapability */
	NM_OF_LONG, 5482,
	/* 5482: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(6), 5496, 5496, 3307,
	/* 5496: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 4546,
	/* 5498: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 5504,
	/* 5504: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 5508,
	/* 5508: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 5510,
	/* 5510: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 4959, 1,
	/* 5513: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 4983, 5520, 3901, 3901,
	/* 5520: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 5522,
	/* 5522: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 5525, 1,
	/* 5525: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4491,
	NM_ALIGN(0, 16), 5535, 3307,
	/* 5535: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 5538: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 5541, 1,
	/* 5541: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 5547,
	/* 5547: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 3520, 4233, 4233,
	4233, 4347, 4347, 4347, 4546, 4546, 4546, NM_SKIP(1), 5579, 5585, 5601,
	3560, 5610, 5610, 5610, 4276, 5630, 5630, 5630, 5645, 4771, 5654, 5667,
	5675, 5696, 5698, NM_OCTETS,
	/* 5579: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3307,
	/* 5585: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5587,
	/* 5587: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 4942, NM_SKIP(1),
	5596,
	/* 5596: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 3901, 3901,
	/* 5601: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5603,
	/* 5603: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4443, NM_ALIGN(0, 16), 3307,
	/* 5610: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5612,
	/* 5612: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 5627, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 4276, NM_OCTETS,
	/* 5627: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 3520, 1,
	/* 5630: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5632,
	/* 5632: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4666, NM_SKIP(1),
	5642, 3307,
	/* 5642: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5535, 1,
	/* 5645: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5647,
	/* 5647: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(5), NM_OCTETS, 3307,
	/* 5654: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5656,
	/* 5656: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 5660, NM_OCTETS,
	/* 5660: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(1), 3635, 3307,
	/* 5667: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5669,
	/* 5669: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5642, 3307,
	/* 5675: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5677,
	/* 5677: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_OCTETS, 5691, 3307,
	/* 5691: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 5696: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5525,
	/* 5698: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 5535,
	/* 5700: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 5703, 1,
	/* 5703: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 5642,
	/* 5709: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 5713,
	/* 5713: H.245 TerminalCapabilitySet */
	NM_OPEN(NM_CARRIER_NONE), 5715,
	/* 5715: H.245 GenericInformation */
	NM_OF_LONG, 5214,
	/* 5717: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 5721,
	/* 5721: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 5723,
	/* 5723: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 3560,
	NM_OCTETS,
	/* 5730: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 5736,
	/* 5736: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 5741, 5743,
	/* 5741: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 4999,
	/* 5743: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 5745,
	/* 5745: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 3560,
	NM_OCTETS,
	/* 5753: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5760, 3307,
	/* 5760: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 5763, 1,
	/* 5763: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 5769,
	/* 5769: H.245 MultiplexElement */
	NM_OF(8, 1), 5772, 1,
	/* 5772: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 5777, 5784,
	/* 5777: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 5781,
	/* 5781: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 5772, 2,
	/* 5784: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 5788: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4108, 3307,
	/* 5794: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5801, 3307,
	/* 5801: H.245 ModeElement */
	NM_OF(8, 1), 5804, 1,
	/* 5804: H.245 ModeElement */
	NM_OF(8, 1), 5807, 1,
	/* 5807: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5816, 4831, 6079,
	/* 5816: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 3520, 5830, 5902, 5957,
	4438, 5981, 4657, 5997, 6041, 6057, 6023, NM_OCTETS,
	/* 5830: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3520, 5839, 5845, 5874,
	5887, 4276, NM_OCTETS,
	/* 5839: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 3307,
	/* 5845: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5860,
	3418, 3418, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 3418, 3307,
	/* 5860: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 5874: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4024, NM_ALIGN(0, 20), 5881,
	/* 5881: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 3901, 3931, 4162,
	/* 5887: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 3418, 3418, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	3418, 3307,
	/* 5902: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 3520, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 5928, 5934, 3560, 3560, 5940, 4320, 4320,
	4320, 4276, 4328, 5949, NM_OCTETS,
	/* 5928: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 3307,
	/* 5934: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 3307,
	/* 5940: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 5942,
	/* 5942: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 9), 4314, 3307,
	/* 5949: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 5951,
	/* 5951: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5902, 3307,
	/* 5957: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5964, 3418, 3307,
	/* 5964: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3520, 3505, 3505,
	3505, 3505, 3505, 3505, 4424, 0, 3505, 4429, 4429, 4431, 4276,
	NM_OCTETS,
	/* 5981: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5983,
	/* 5983: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4443, 5990, 3307,
	/* 5990: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3520, 5830, 5902, 5957,
	NM_OCTETS,
	/* 5997: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5999,
	/* 5999: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 4491, 6007, 6039, 3307,
	/* 6007: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6013, 3307,
	/* 6013: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 3520, 5830, 5902, 5957,
	4438, 5983, 6023, NM_OCTETS,
	/* 6023: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 6025,
	/* 6025: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5816, NM_OCTETS, 5691, 3307,
	/* 6039: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 6007,
	/* 6041: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 6043,
	/* 6043: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6049, 3307,
	/* 6049: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 6051,
	/* 6051: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5816, 3307,
	/* 6057: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 6059,
	/* 6059: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 6063, NM_OCTETS,
	/* 6063: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6069, 3307,
	/* 6069: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 6074, NM_OCTETS,
	/* 6074: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4614, 6051, NM_OCTETS,
	/* 6079: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 3562, 6087, 4276, 6111, 3929,
	/* 6087: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 6089,
	/* 6089: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6097, 3307,
	/* 6097: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4491, 6106, 3307,
	/* 6106: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3520, 5902, NM_OCTETS,
	/* 6111: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4651,
	/* 6113: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6119, 3307,
	/* 6119: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 6125: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 6127,
	/* 6127: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 4114, 4114, 0,
	0, 0, NM_OCTETS, NM_OCTETS, 6146, 3929, 5124, 5124, NM_OCTETS, 5138,
	NM_OCTETS,
	/* 6146: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 6148,
	/* 6148: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 4114,
	6159, 3418, 3307,
	/* 6159: H.245 Criteria */
	NM_OF(4, 0), 6162, 1,
	/* 6162: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 3337, 3307,
	/* 6169: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 6171,
	/* 6171: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5416, 4651, 6179, 6217,
	6230, NM_OCTETS,
	/* 6179: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 6186, 3307,
	/* 6186: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5416, 6192,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 6192: H.245 DialingInformationNumber */
	NM_OF(16, 1), 6195, 1,
	/* 6195: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 6205, 3617, 6208,
	3307,
	/* 6205: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 6208: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 6211, 1,
	/* 6211: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5416, 0, 0, NM_OCTETS,
	/* 6217: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6223, 3307,
	/* 6223: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3418, 3418, 3307,
	/* 6230: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6236, 3307,
	/* 6236: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, NM_ALIGN(0, 16),
	NM_OCTETS,
	/* 6241: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 6243,
	/* 6243: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 24), 3418, 3307,
	/* 6250: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 5214,
	/* 6252: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6258, 3307,
	/* 6258: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 6262: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 5709,
	/* 6268: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 6275, 5709,
	/* 6275: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 5784,
	NM_OCTETS,
	/* 6282: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 3929,
	/* 6286: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 3901, 3929,
	/* 6291: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 6258, 3307,
	/* 6298: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4108, 3307,
	/* 6305: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 6312, 3307,
	/* 6312: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6315, 1,
	/* 6315: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 3302, 3307,
	/* 6322: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4108, 6329, 3307,
	/* 6329: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6332, 1,
	/* 6332: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 6258, 3307,
	/* 6339: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3302, 3307,
	/* 6346: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3622, 3307,
	/* 6353: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6119, 6258, 3307,
	/* 6360: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 5122, 6366, 5124,
	/* 6366: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 6368: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 6370,
	/* 6370: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 6389, 6389, 6396, 6396,
	4111, 0, 0, 3302, 6403, 6411, 6413, 3562, 3562, 3562, 6428, 6438,
	NM_OCTETS,
	/* 6389: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4114, 5345, 3307,
	/* 6396: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4114, 3310, 3307,
	/* 6403: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 6405,
	/* 6405: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5345, 3307,
	/* 6411: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 6389,
	/* 6413: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 6415,
	/* 6415: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4114, 3337, 3307,
	/* 6428: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 6430,
	/* 6430: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6436, 3307,
	/* 6436: H.245 TerminalInformation */
	NM_OF_LONG, 6389,
	/* 6438: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 6440,
	/* 6440: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3302, NM_OCTETS,
	/* 6445: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 6447,
	/* 6447: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5416, 6455, 6462, 6217,
	4651, NM_OCTETS,
	/* 6455: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6186, 3418, 3307,
	/* 6462: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 6440, 3307,
	/* 6469: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 6471,
	/* 6471: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(0, 24),
	3302, 3418, 3307,
	/* 6481: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6486, 0, NM_OCTETS,
	/* 6486: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 6500, 4524, 3307,
	/* 6500: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 6503: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 6509,
	NM_OCTETS,
	/* 6509: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 3525, NM_OCTETS,
	/* 6515: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6522, 6527, 3307,
	/* 6522: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 6527: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3418, 0,
	/* 6531: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 3520, 0, 4024, 5138,
	5713, NM_OCTETS,
	/* 6539: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 6546, 6653,
	/* 6546: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, 6574, 3929, 5140, 6590, NM_OCTETS,
	NM_OCTETS, 6606, NM_OCTETS, NM_OCTETS, 6614, 6622, 6631, 6622, 6640,
	6651, NM_OCTETS,
	/* 6574: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6576,
	/* 6576: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 3307,
	/* 6590: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6592,
	/* 6592: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6600, 5078,
	/* 6600: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 3307,
	/* 6606: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6608,
	/* 6608: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3641, 3307,
	/* 6614: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6616,
	/* 6616: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 3307,
	/* 6622: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6624,
	/* 6624: H.245 PictureReference */
	NM_OF_LONG, 6626,
	/* 6626: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 6631: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6633,
	/* 6633: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6626, NM_ALIGN(0, 32), 3307,
	/* 6640: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 6642,
	/* 6642: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5142, 4579, 3307,
	/* 6651: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5579,
	/* 6653: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 3562,
	/* 6657: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 6659,
	/* 6659: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 4114, 0, 4114, 0, 0, 6670, NM_OCTETS,
	/* 6670: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 6672,
	/* 6672: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 128), 3307,
	/* 6678: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 6680,
	/* 6680: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3641, 3302, NM_OCTETS,
	/* 6685: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 6687,
	/* 6687: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 34), 6696, 3622, 6709,
	3307,
	/* 6696: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6701, 3323, NM_OCTETS,
	/* 6701: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3622, 3641, NM_SKIP(2), 3307,
	/* 6709: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 18), 3622, 3307,
	/* 6716: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 6718,
	/* 6718: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(16), 3302, 3307,
	/* 6725: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 5709,
	/* 6730: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 5709,
	/* 6736: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 6743, 3307,
	/* 6743: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), 6758, 4983, NM_OCTETS,
	/* 6758: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 6760,
	/* 6760: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 40), 3307,
	/* 6766: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 6522, NM_SKIP(5), NM_SKIP(4), 3418, 3307,
	/* 6781: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 6696, 3622, 6789,
	/* 6789: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 6793,
	/* 6793: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 6709,
	/* 6795: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3520, NM_OCTETS, 6806,
	6815, 6865, 6876, 6891, 5713, NM_OCTETS,
	/* 6806: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6808,
	/* 6808: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3520, 0, 0, 0,
	NM_OCTETS,
	/* 6815: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6817,
	/* 6817: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(8), NM_ALIGN(0, 16), 6831, 6845,
	/* 6831: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3418, 3418, NM_ALIGN(0, 16), 3307,
	/* 6845: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 6852, 6366, 3477,
	/* 6852: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 6854,
	/* 6854: H.245 Params */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 3307,
	/* 6865: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6867,
	/* 6867: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 16),
	4651, 3307,
	/* 6876: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6878,
	/* 6878: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS,
	NM_SKIP(0), 6887,
	/* 6887: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 6891,
	/* 6891: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 6893,
	/* 6893: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_OCTETS, 6854,
	NM_OCTETS, 3307,
	/* 6903: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6905,
	/* 6905: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 4114,
	4114, 4114, 0, 0, 0, 0, 4114, 0, NM_OCTETS, 5124, 6922, 6651, NM_OCTETS,
	/* 6922: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 6924,
	/* 6924: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 8), 6930,
	/* 6930: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 6366,
	/* 6934: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6936,
	/* 6936: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3525, NM_SHORT, NM_SHORT, 3307,
	/* 6950: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6952,
	/* 6952: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3622, NM_OCTETS,
	3307,
	/* 6961: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6963,
	/* 6963: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5416, 4387, 6217,
	NM_OCTETS,
	/* 6969: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6515,
	/* 6971: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 6973: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 6975,
	/* 6975: H.225.0 DisplayName */
	NM_OF_LONG, 6977,
	/* 6977: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_OCTETS, 3697,
	/* 6983: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3652,
	/* 6985: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	7012, 3800, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 7014, NM_OCTETS,
	/* 7012: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 3313,
	/* 7014: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 7016,
	/* 7016: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, NM_OCTETS,
	/* 7035: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7039, 3313,
	/* 7039: H.450 Extensions.extensionSeq */
	NM_OF_LONG, 3721,
	/* 7041: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 7044: H.450.1 EndpointAddress */
	NM_EXT(4), 0x0000, 0x0000, 5138, 5252, 5138, 5252,
	/* 7051: H.450 BasicService */
	NM_IF, 0, 5257,
	/* 7054: H.225.0 AliasAddress */
	NM_SEQ(0), 0x0000, 0xe000, NM_SKIP(1), NM_OCTETS, NM_OCTETS,
	/* 7060: H.450 CTCompleteArg.endDesignation */
	NM_IF, NM_SKIP(1), 5257,
	/* 7063: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7068, 3310, NM_OCTETS,
	/* 7068: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3310, NM_SKIP(1),
	3307,
	/* 7077: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7083, 7097, 7108, 7115,
	/* 7083: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 4974, NM_OCTETS,
	7093, NM_OCTETS,
	/* 7093: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, NM_OCTETS,
	/* 7097: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 7103,
	/* 7103: H.450 ReturnResult.result */
	NM_SEQ(0), 0x0000, 0xc000, 7093, NM_OCTETS,
	/* 7108: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 7093, NM_OCTETS,
	/* 7115: H.450 Reject */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 7120,
	/* 7120: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS,
	/* 7126: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 7128,
	/* 7128: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 3313,
	/* 7130: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 7132,
	/* 7132: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 3307,
	/* 7145: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 7147,
	/* 7147: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 3594, 7162, NM_SKIP(0), 3313, 3307,
	/* 7162: H.225.0 H323-UU-PDU.tunnelledSignallingMessage.messageContent */
	NM_OF_LONG, NM_OCTETS,
	/* 7164: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 7166,
	/* 7166: H.225.0 StimulusControl */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3313,
	NM_SKIP(0), NM_OCTETS, 3307,
	/* 7177: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5131, 3307,
	/* 7184: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 7186,
	/* 7186: H.235 AuthenticationMechanism */
	NM_OF_LONG, 7188,
	/* 7188: H.235 AuthenticationMechanism */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 2), 0, 0, 0, 0, 0, 0, 3721,
	3562, 3477, NM_OCTETS,
	/* 7200: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 7162,
	/* 7202: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 7204,
	/* 7204: H.225.0 IntegrityMechanism */
	NM_OF_LONG, 7206,
	/* 7206: H.225.0 IntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3313, 0, NM_OCTETS,
	7213, NM_OCTETS,
	/* 7213: H.225.0 NonIsoIntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 7220, 7220,
	NM_OCTETS, NM_OCTETS,
	/* 7220: H.225.0 EncryptIntAlg */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3313, NM_OCTETS,
	NM_OCTETS,
	/* 7225: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 7227,
	/* 7227: H.225.0 ICV */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 3809,
	/* 7232: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 7188,
	/* 7234: H.225.0 AddressPattern.range */
	NM_SEQ(0), 0x0000, 0xc000, 3342, 3342,
	/* 7239: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 7241,
	/* 7241: H.225.0 RasUsageInfoTypes */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 7128,
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 3307,
	/* 7253: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 7255,
	/* 7255: H.225.0 CallCreditCapability */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(1), NM_SKIP(1), 3307,
	/* 7268: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 7270,
	/* 7270: H.225.0 TransportQOS */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 7277,
	NM_OCTETS,
	/* 7277: H.225.0 TransportQOS */
	NM_OPEN(NM_CARRIER_NONE), 4996,
	/* 7279: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_OPEN(NM_CARRIER_NONE), 3418,
	/* 7281: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 7283,
	/* 7283: H.225.0 RasUsageSpecification */
	NM_OF_LONG, 7285,
	/* 7285: H.225.0 RasUsageSpecification */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7295, 7306, 7241,
	3307,
	/* 7295: H.225.0 RasUsageSpecification.when */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 3307,
	/* 7306: H.225.0 RasUsageSpecification.callStartingPoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(0), NM_SKIP(0), 3307,
	/* 7319: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 7321,
	/* 7321: H.225.0 CapacityReportingSpecification */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7306, 3307,
	/* 7327: H.225.0 UnregRequestReason */
	NM_OPEN(NM_CARRIER_NONE), 3355,
	/* 7329: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE), 3491,
	/* 7331: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE), 3594,
	/* 7333: H.225.0 AdmissionConfirm */
	NM_OPEN(NM_CARRIER_NONE), 7335,
	/* 7335: H.225.0 UUIEsRequested */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 7341,
	/* 7341: H.225.0 UUIEsRequested */
	NM_EXT(4), 0x0000, 0x0000, 3901, 3901, 3901, 3901,
	/* 7348: H.225.0 AdmissionRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 7350,
	/* 7350: H.225.0 AdmissionRejectReason.routeCallToSCN */
	NM_OF_LONG, 3342,
	/* 7352: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 7354,
	/* 7354: H.225.0 RasUsageInformation */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 7128,
	3418, 3418, 3418, 3307,
	/* 7366: H.225.0 DisengageRequest */
	NM_OPEN(NM_CARRIER_NONE), 7368,
	/* 7368: H.225.0 CallTerminationCause */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6985, 7373, NM_OCTETS,
	/* 7373: H.225.0 CallTerminationCause.releaseCompleteCauseIE */
	NM_STR(5, 0, 1), 2, 8,
	/* 7376: H.225.0 RTPSession.associatedSessionIds */
	NM_OF_LONG, NM_SKIP(8),
	/* 7378: H.225.0 RTPSession */
	NM_EXT(2), 0x0000, 0x0000, NM_OCTETS, 7279,
	/* 7383: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_NONE), 7385,
	/* 7385: H.225.0 InfoRequestResponse.perCallInfo.substituteConfIDs */
	NM_OF_LONG, NM_ALIGN(0, 128),
	/* 7387: H.225.0 InfoRequestResponse */
	NM_OPEN(NM_CARRIER_NONE), 7389,
	/* 7389: H.225.0 InfoRequestResponseStatus */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, NM_ALIGN(0, 16),
	0, NM_OCTETS,
};
