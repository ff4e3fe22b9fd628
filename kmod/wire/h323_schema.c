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

const u16 nm_h323_schema[5231] = {
	0, 3548, 5159,
	/* 3: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 7, 2269,
	/* 7: H.225.0 H323-UU-PDU */
	NM_NODE_ALL, 0xc000, 0xc000, 12, 1627,
	/* 12: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 28, 1344, 1391, 1422,
	1449, 1464, 1488, 1566, 5159, 1586, 1586, 1586, 1603, 5159,
	/* 28: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 5159, 53, 95, 114, 95, 281, 95, 3664,
	5161, 289, 3666, 3672, 3685, 290,
	/* 53: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 57, 59,
	/* 57: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 59: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 61,
	/* 61: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 71, 73, 5163, 87, 5165,
	3557, 3560, 5159,
	/* 71: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 73: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 81, 83, 3549, 3554,
	/* 81: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 83: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 85,
	/* 85: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 87: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 93, 3554,
	/* 93: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 95: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 97,
	/* 97: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3580, 3583, 5159, 104,
	5159,
	/* 104: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 106,
	/* 106: H.225.0 AliasAddress.transportID */
	NM_LIKELY(4), 0x0000, 110, 112,
	/* 110: H.225.0 AliasAddress.transportID */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALIAS), 6,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 61,
	/* 114: H.225.0 EndpointType */
	NM_LIKELY(11), 0x0116, 3586, 118,
	/* 118: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3560,
	3607, 3599, 133, 267, 3595, 5167, 3554,
	/* 133: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 146, 3560, 3554,
	/* 146: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 148,
	/* 148: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3560, 163, 163, 163,
	163, 163, 163, 163, 163, 189, 205, 243, 5159,
	/* 163: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3560, 171,
	/* 171: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 5159, 176,
	/* 176: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 178,
	/* 178: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 180,
	/* 180: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3560, 97, 3554,
	/* 189: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 191,
	/* 191: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3560, 3630, 178, 3554,
	/* 205: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 207,
	/* 207: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x3000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3560, 3630, 178, 223, 3658, 3554,
	/* 223: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 6), 3649, 0, 0, 0, 0, 0, 0,
	5159, 5159, 5159, 5159, 5159, 239, 5159,
	/* 239: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 241,
	/* 241: H.245 DataProtocolCapability */
	NM_DO(NM_DO_EVENT, NM_EVENT_CHANNEL_TCP), 5169,
	/* 243: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 245,
	/* 245: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3560, 3630, 178, 3554,
	/* 267: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3560, 275,
	/* 275: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 279,
	/* 279: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 146,
	/* 281: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 285, 287,
	/* 285: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_DEST), 6,
	/* 287: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 61,
	/* 289: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 290: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 319, 329, 331, 5159, 5159, 346, 369, 5159,
	5159, 5159, 5159, 5159, 5159, 5159, 5159, 5159, 5159, 5159, 5159, 883,
	279, 1084, 1084, 1084, 1086, 1326,
	/* 319: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 321,
	/* 321: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_LIKELY(4), 0x0000, 325, 327,
	/* 325: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_SOURCE), 6,
	/* 327: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 61,
	/* 329: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 331: H.225.0 Setup-UUIE */
	NM_IDENTIFIER(NM_EVENT_CALL_ID), 333,
	/* 333: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 335,
	/* 335: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 339, 340,
	/* 339: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 340: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 339, 3554,
	/* 346: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 348,
	/* 348: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 350,
	/* 350: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 361, 3707, 3718, 3718,
	3724, 3724, 3724, 3731, 5159,
	/* 361: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 97, 3646, 5159, 3692, 3705,
	/* 369: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 371,
	/* 371: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 373,
	/* 373: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 375,
	/* 375: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 385, 388, 728, 749,
	/* 385: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 388: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 5171, 398, 598, 3554,
	/* 398: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 414, 416, 418, 487,
	511, 554, 556, 558, 594, 578, 582, 586, 590, 5159,
	/* 414: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3649,
	/* 416: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 418: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_VIDEO), NM_COUNTS(5, 1), 3649, 427, 3804, 446,
	3819, 468, 5159,
	/* 427: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 5167, 5167, 5161, 443, 5161, 3554,
	/* 443: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 446: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5173, 5173, 5173, 5173, 5173, 465, 5173, 3646, 5171,
	3554,
	/* 465: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 468: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 470,
	/* 470: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4400, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3834,
	484, 3844, 3844, 5159, 223, 3554,
	/* 484: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 487: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_AUDIO), NM_COUNTS(14, 7), 3649, 5175, 5175,
	5175, 5175, 5175, 5175, 5175, 5177, 5175, 5175, 5175, 3878, 3884, 5159,
	5159, 5159, 5159, 5159, 5159, 468, 5159,
	/* 511: H.245 DataApplicationCapability */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 518, 484, 3554,
	/* 518: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_DATA), NM_COUNTS(10, 4), 3649, 223, 223, 223,
	535, 223, 223, 540, 0, 223, 545, 545, 547, 468, 5159,
	/* 535: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x8000, 0xc000, 223, 3891,
	/* 540: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x8000, 0xc000, 223, 5159,
	/* 545: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 223,
	/* 547: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 549,
	/* 549: H.245 DataApplicationCapability.application.t38fax */
	NM_NODE_ALL, 0x8000, 0xc000, 223, 3658,
	/* 554: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3901,
	/* 556: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 414,
	/* 558: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 560,
	/* 560: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3906, 567, 3554,
	/* 567: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 414, 418, 487, 511,
	578, 582, 586, 590, 5159,
	/* 578: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 580,
	/* 580: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3944,
	/* 582: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 584,
	/* 584: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4060,
	/* 586: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 588,
	/* 588: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4077,
	/* 590: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 592,
	/* 592: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4108,
	/* 594: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 596,
	/* 596: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4139,
	/* 598: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 602, 721,
	/* 602: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 604,
	/* 604: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5c00, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 4209, 625, 5169, 628, 708, 713, 5161, 5161, 4217, 5173,
	4223, 3554,
	/* 625: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 628: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 632, 634,
	/* 632: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 634: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 636,
	/* 636: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 641, 687, 5159,
	/* 641: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 645, 647,
	/* 645: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 647: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 655, 4211, 665, 5165,
	673, 5159,
	/* 655: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 645, 659,
	/* 659: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 645, 3554,
	/* 665: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 671, 3554,
	/* 671: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 673: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 5161, 681, 683, 3554,
	/* 681: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 683: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 685,
	/* 685: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 687: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 692, 700, 5159,
	/* 692: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 698, 3554,
	/* 698: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 700: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 706, 3554,
	/* 706: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 708: H.245 TransportAddress */
	NM_NODE_IF, 0, 711,
	/* 711: H.245 DataProtocolCapability.tcp */
	NM_DO(NM_DO_EVENT, NM_EVENT_CHANNEL_TCP), 0,
	/* 713: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 717, 719,
	/* 717: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 719: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 636,
	/* 721: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4227, 4250, 4271, 602,
	5159,
	/* 728: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 730,
	/* 730: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 398, 739, 3554,
	/* 739: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 602, 743,
	/* 743: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4250, 4271, 602, 5159,
	/* 749: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 755, 5159, 788,
	/* 755: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 757,
	/* 757: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 759,
	/* 759: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3549, 774, 5161, 4323, 3554,
	/* 774: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4306, 3580, 780, 5159,
	/* 780: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 784, 786,
	/* 784: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 786: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 636,
	/* 788: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 790,
	/* 790: H.245 GenericMessage */
	NM_NODE_OF_LONG, 792,
	/* 792: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 796, 858,
	/* 796: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 800, 4341,
	/* 800: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 804, 4336,
	/* 804: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 808, 4331,
	/* 808: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 812, 4326,
	/* 812: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 814,
	/* 814: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 818, 3846,
	/* 818: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE), 820,
	/* 820: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 834,
	842, 3646, 850, 5179, 3646, 3554,
	/* 834: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_LIKELY(7), 0x0000, 838, 840,
	/* 838: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_MEDIA), 6,
	/* 840: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 636,
	/* 842: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_LIKELY(7), 0x0000, 846, 848,
	/* 846: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_CONTROL), 6,
	/* 848: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 636,
	/* 850: H.460.19 TraversalParameters.keepAliveChannel */
	NM_LIKELY(7), 0x0000, 854, 856,
	/* 854: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_KEEP_ALIVE), 6,
	/* 856: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 636,
	/* 858: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 862, 4367,
	/* 862: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 866, 4361,
	/* 866: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 870, 4356,
	/* 870: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 874, 4351,
	/* 874: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 878, 4346,
	/* 878: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 5179, 812,
	/* 883: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 885,
	/* 885: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4381, 4381, 907, 3554,
	/* 907: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 909,
	/* 909: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 913, 1041,
	/* 913: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 917, 960,
	/* 917: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 919,
	/* 919: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 922, 1,
	/* 922: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4418, 931, 3554,
	/* 931: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5159, 5159, 4427,
	5161, 5175, 5171, 3646, 4418, 97, 946, 954, 957, 5159,
	/* 946: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 950, 952,
	/* 950: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 952: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 61,
	/* 954: H.225.0 Content.compound */
	NM_OF(16, 1), 922, 1,
	/* 957: H.225.0 Content.nested */
	NM_OF(4, 0), 909, 1,
	/* 960: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 964, 1018,
	/* 964: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 966,
	/* 966: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 969, 1,
	/* 969: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 973, 922,
	/* 973: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 977, 1013,
	/* 977: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 981, 998,
	/* 981: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE), 983,
	/* 983: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 990, 335, 3554,
	/* 990: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_LIKELY(4), 0x0000, 994, 996,
	/* 994: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_INCOMING), 6,
	/* 996: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 61,
	/* 998: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5159, 5159, 4427,
	5161, 5175, 5171, 3646, 4418, 97, 946, 919, 957, 5159,
	/* 1013: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 5171, 998,
	/* 1018: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 1022, 1024,
	/* 1022: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 919,
	/* 1024: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 1028, 1030,
	/* 1028: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 919,
	/* 1030: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 1034, 1036,
	/* 1034: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 919,
	/* 1036: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 5171, 919,
	/* 1041: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 1045, 1075,
	/* 1045: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 1049, 1051,
	/* 1049: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 1051: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 1055, 1057,
	/* 1055: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 1057: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 1061, 1063,
	/* 1061: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 1063: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 1067, 1069,
	/* 1067: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 1069: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 1073, 5171,
	/* 1073: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 1075: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4418, 919, 3554,
	/* 1084: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 907,
	/* 1086: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1088,
	/* 1088: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 1090,
	/* 1090: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 1092,
	/* 1092: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 1099, 1123, 1263, 1284,
	5159,
	/* 1099: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 4429, 4436,
	4443, 375, 1113, 4133, 4526, 4561, 4570, 4505, 4707, 5159,
	/* 1113: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1120, 5161, 3554,
	/* 1120: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1123: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 4429, 4300,
	4719, 4505, 4725, 1146, 1214, 4133, 4133, 4748, 4755, 4762, 4561, 4779,
	4796, 4803, 4505, 4707, 4810, 1224, 5159,
	/* 1146: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1155, 1158, 1179,
	/* 1155: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1158: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1160,
	/* 1160: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5171, 5171, 1174, 3554,
	/* 1174: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4227, 602, 5159,
	/* 1179: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 755, 1186, 5159, 788,
	/* 1186: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1188,
	/* 1188: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1190,
	/* 1190: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 1194, 1210,
	/* 1194: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4209,
	1207, 628, 713, 5173, 3554,
	/* 1207: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1210: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1194, 5159,
	/* 1214: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1221, 4739, 3554,
	/* 1221: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1224: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1226,
	/* 1226: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1230, 5159,
	/* 1230: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1233, 1,
	/* 1233: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1235,
	/* 1235: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 4209, 1207, 5169, 4217, 3715, 1257, 628,
	5161, 713, 5161, 3554,
	/* 1257: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 418, 487, 511, 5159,
	/* 1263: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 4429, 4128, 4817,
	4842, 4854, 1274, 4876, 1276, 5159,
	/* 1274: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4870,
	/* 1276: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1278,
	/* 1278: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1230, 3554,
	/* 1284: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 4429, 1303,
	4128, 4128, 4133, 4133, 4561, 4561, 4128, 4896, 4916, 4931, 4937, 3931,
	5159, 1310, 5159,
	/* 1303: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1305,
	/* 1305: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1099, 1123, 1263,
	/* 1310: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1312,
	/* 1312: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1318, 3554,
	/* 1318: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1322, 1324,
	/* 1322: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1324: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 636,
	/* 1326: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1328,
	/* 1328: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1330,
	/* 1330: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 97, 3666, 4958, 3554,
	/* 1344: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5159, 114, 53, 1354,
	/* 1354: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 331, 5159, 5159, 346, 369, 5159, 5159, 5159,
	1366,
	/* 1366: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1368,
	/* 1368: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5161, 907, 907, 907, 3554,
	/* 1391: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 5159, 53, 114, 289,
	1402,
	/* 1402: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 331, 5159, 5159, 346, 369, 5159, 5159, 5159,
	1420, 5159, 5159, 5159, 5159, 5159, 1366,
	/* 1420: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 1422: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5159, 114, 53, 1432,
	/* 1432: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 331, 5159, 5159, 346, 369, 5159, 5159, 1420,
	5159, 5159, 5159, 5159, 5159, 1366,
	/* 1449: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5159, 1455,
	/* 1455: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 331, 5159, 346, 369, 5159, 883,
	/* 1464: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 5159, 4964, 1473,
	/* 1473: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 331, 5159, 346, 1420, 5159, 5159, 5159,
	5159, 1366, 1486,
	/* 1486: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1488: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 5159, 1512, 95, 289, 3685, 1520,
	/* 1512: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1516, 1518,
	/* 1516: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1518: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 61,
	/* 1520: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 331, 1420, 329, 5159, 346, 1538, 1564, 369,
	5159, 5159, 5159, 5159, 883, 1366, 1486,
	/* 1538: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1540,
	/* 1540: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1542,
	/* 1542: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5165, 97, 3560, 3554,
	/* 1564: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 53,
	/* 1566: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1568,
	/* 1568: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 5159, 114, 53, 335, 4979, 5003, 348, 371, 3554,
	/* 1586: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1588,
	/* 1588: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5159, 335, 5003, 348, 3554,
	/* 1603: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1605,
	/* 1605: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5159, 335, 5003, 348, 1620,
	/* 1620: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1420, 5159, 5159, 1486,
	/* 1627: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1639, 5159, 1086, 5159, 5159, 5159, 5159,
	5159, 1084,
	/* 1639: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 1641,
	/* 1641: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1643,
	/* 1643: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE), 1645,
	/* 1645: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1659, 3666, 1674, 3554,
	/* 1659: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3549, 97, 3549, 97, 3554,
	/* 1674: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1678, 5159,
	/* 1678: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1680,
	/* 1680: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1684, 1852,
	/* 1684: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 5159, 1689,
	/* 1689: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1693, 5017,
	/* 1693: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1697, 1817,
	/* 1697: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1699,
	/* 1699: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1703, 1754,
	/* 1703: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1707, 1726,
	/* 1707: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1709,
	/* 1709: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3580, 3583, 5159, 1716,
	5159,
	/* 1716: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1718,
	/* 1718: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 1722, 1724,
	/* 1722: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_REROUTE), 6,
	/* 1724: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 61,
	/* 1726: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1730, 1735,
	/* 1730: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1707, 1709,
	/* 1735: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1739, 1744,
	/* 1739: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1707, 3554,
	/* 1744: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1748, 1707,
	/* 1748: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1707, 1709, 3554,
	/* 1754: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1758, 1798,
	/* 1758: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1762, 1767,
	/* 1762: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1707, 5005,
	/* 1767: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1771, 1777,
	/* 1771: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1707, 1709, 5005,
	/* 1777: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1781, 1787,
	/* 1781: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1707, 3554, 5005,
	/* 1787: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1791, 1762,
	/* 1791: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1707, 1709, 3554, 5005,
	/* 1798: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 5011, 1808, 5005,
	3554,
	/* 1808: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1707, 1709, 3554,
	/* 1817: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1821, 3799,
	/* 1821: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE), 1823,
	/* 1823: H.450 IntResultList */
	NM_OF(5, 0), 1826, 0,
	/* 1826: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1843, 5014, 4958, 1843, 5161, 5005, 3554,
	/* 1843: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 95, 97, 3554,
	/* 1852: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1856, 2259,
	/* 1856: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 4424, 1861,
	/* 1861: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1865, 5017,
	/* 1865: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1697, 1869,
	/* 1869: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1873, 1969,
	/* 1873: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE), 1875,
	/* 1875: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1879, 1911,
	/* 1879: H.450 Extensions */
	NM_WHEN(8), 0x0000, 95, 1883,
	/* 1883: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1887, 1892,
	/* 1887: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 95, 97,
	/* 1892: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1896, 1901,
	/* 1896: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 3554,
	/* 1901: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1905, 95,
	/* 1905: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 3554,
	/* 1911: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1915, 1955,
	/* 1915: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1919, 1924,
	/* 1919: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 5005,
	/* 1924: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1928, 1934,
	/* 1928: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 5005,
	/* 1934: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1938, 1944,
	/* 1938: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 95, 3554, 5005,
	/* 1944: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1948, 1919,
	/* 1948: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 95, 97, 3554, 5005,
	/* 1955: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5011, 1843, 5005, 3554,
	/* 1969: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1973, 1998,
	/* 1973: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE), 1975,
	/* 1975: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1843, 5159, 3715, 5005, 3554,
	/* 1998: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 2002, 2018,
	/* 2002: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE), 2004,
	/* 2004: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 5023,
	1843, 5159, 3715, 5023, 5005, 3554,
	/* 2018: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 2022, 2047,
	/* 2022: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE), 2024,
	/* 2024: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1843, 3715, 5159, 5005, 3554,
	/* 2047: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 2051, 2066,
	/* 2051: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2053,
	/* 2053: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 4958, 5014, 1808,
	1843, 1843, 5005, 3554,
	/* 2066: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 2070, 2084,
	/* 2070: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2072,
	/* 2072: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 4958, 5014, 1843,
	1843, 5005, 3554,
	/* 2084: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 2088, 2106,
	/* 2088: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2090,
	/* 2090: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 4958, 5014, 1843, 1843, 5005, 3554,
	/* 2106: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 2110, 2123,
	/* 2110: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE), 2112,
	/* 2112: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1843, 5014, 1843,
	5005, 3554,
	/* 2123: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2127, 2155,
	/* 2127: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE), 2129,
	/* 2129: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 4958, 4958, 1808, 5181, 5159, 1843,
	4958, 5026, 1843, 3715, 1843, 3715, 3715, 5005, 3554,
	/* 2155: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2159, 2176,
	/* 2159: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE), 2161,
	/* 2161: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 4958,
	4958, 1843, 3715, 1843, 3715, 5005, 3554,
	/* 2176: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2180, 2198,
	/* 2180: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE), 2182,
	/* 2182: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 5181,
	4958, 4958, 1843, 1843, 3715, 3715, 5005, 3554,
	/* 2198: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2202, 2227,
	/* 2202: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE), 2204,
	/* 2204: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5161, 1843, 3715, 5005, 3554,
	/* 2227: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2231, 3799,
	/* 2231: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE), 2233,
	/* 2233: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 4958, 4958, 1843, 3715, 1843, 3715, 5005, 3554,
	/* 2259: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2263, 5040,
	/* 2263: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 4424, 5159, 1861,
	/* 2269: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 2278, 5089, 3554,
	/* 2278: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 7, 2282,
	/* 2282: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 3560, 1627,
	/* 2291: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2327, 2453, 2494, 2535,
	2623, 2686, 2754, 2796, 2813, 2837, 2902, 2953, 2988, 3053, 3071, 3091,
	3120, 3140, 3155, 3197, 3235, 3245, 3275, 3374, 3390, 3401, 3417, 3443,
	3463, 3478, 3497, 3527, 3545, 5159,
	/* 2327: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2345, 5159, 3560, 2348, 114, 2356, 3672, 95, 2360,
	/* 2345: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2348: H.225.0 GatekeeperRequest.rasAddress */
	NM_LIKELY(4), 0x0000, 2352, 2354,
	/* 2352: H.225.0 GatekeeperRequest.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS), 6,
	/* 2354: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 61,
	/* 2356: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2360: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2375, 5159, 346, 5159, 5159, 5159, 5159,
	5159, 1366, 1084, 5159, 2433,
	/* 2375: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2377,
	/* 2377: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2379,
	/* 2379: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3560, 95, 2397, 2405, 114, 5003, 348, 5179, 95, 95, 2407,
	/* 2397: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2399,
	/* 2399: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 2401,
	/* 2401: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 71, 61,
	/* 2405: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2399,
	/* 2407: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2413, 883, 1366,
	/* 2413: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 2415,
	/* 2415: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2423, 2425,
	/* 2423: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2399,
	/* 2425: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2429,
	/* 2429: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 2431,
	/* 2431: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2399,
	/* 2433: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2435,
	/* 2435: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2445, 3715, 5169,
	3554,
	/* 2445: H.225.0 AlternateGK.rasAddress */
	NM_LIKELY(4), 0x0000, 2449, 2451,
	/* 2449: H.225.0 AlternateGK.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER_ALT), 6,
	/* 2451: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 61,
	/* 2453: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2345, 5159, 3560, 2356, 2469, 2477,
	/* 2469: H.225.0 GatekeeperConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 2473, 2475,
	/* 2473: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER), 6,
	/* 2475: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 61,
	/* 2477: H.225.0 GatekeeperConfirm */
	NM_EXT(10), 0x91c0, 0x0000, 2490, 5159, 5159, 346, 5159, 5159, 5159,
	1366, 1084, 2433,
	/* 2490: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2492,
	/* 2492: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2435,
	/* 2494: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2345, 5159, 3560, 2356, 2510, 2517,
	/* 2510: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 0), 0, 0, 0, 0, 5159,
	/* 2517: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2526, 5159, 346, 5159, 1366, 1084,
	/* 2526: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 2528,
	/* 2528: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2492, 5161, 3554,
	/* 2535: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2345, 5159, 3560, 5161, 2564, 2566, 114, 95, 2356, 3607, 2568,
	/* 2564: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2399,
	/* 2566: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2399,
	/* 2568: H.225.0 RegistrationRequest */
	NM_EXT(25), 0xd650, 0x1880, 2375, 2596, 5159, 346, 5159, 2601, 2608,
	5159, 5159, 2413, 5159, 2614, 5159, 5159, 5159, 5159, 5159, 5159, 5159,
	1366, 1084, 5159, 5159, 5159, 2433,
	/* 2596: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2598,
	/* 2598: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2601: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2603,
	/* 2603: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2606,
	/* 2606: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2608: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2610,
	/* 2610: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2614: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2616,
	/* 2616: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2618,
	/* 2618: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 97, 5096, 5159,
	/* 2623: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2345, 5159, 3560, 2649, 95, 2356, 2610, 2651,
	/* 2649: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2399,
	/* 2651: H.225.0 RegistrationConfirm */
	NM_EXT(18), 0xd235, 0xc000, 2490, 2596, 5159, 346, 5159, 5159, 2672,
	5159, 5159, 5159, 2614, 176, 5159, 329, 5159, 1366, 1084, 2433,
	/* 2672: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2674,
	/* 2674: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5181, 2680,
	/* 2680: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(3), 0x2000, 0x0000, 5159, 5159, 2413,
	/* 2686: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2345, 5159, 3560, 2702, 2356, 2744,
	/* 2702: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 7), 0, 0, 0, 0, 95, 0, 0,
	0, 5159, 5159, 5159, 5159, 5159, 5159, 2720, 5159,
	/* 2720: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 2722,
	/* 2722: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 95, 2616, 178, 3554,
	/* 2744: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2526, 5159, 346, 5159, 1366, 1084, 2433,
	/* 2754: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2345, 2564, 95, 3560, 2610, 2778,
	/* 2778: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2375, 2792, 5159, 346, 5159, 2794, 2614,
	176, 2490, 1084, 2433,
	/* 2792: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2356,
	/* 2794: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2510,
	/* 2796: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2345, 3560, 2805,
	/* 2805: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 5159, 346, 5159, 1084, 2433,
	/* 2813: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2345, 2823, 3560,
	2829,
	/* 2823: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 5159,
	/* 2829: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2526, 5159, 346, 5159, 1084,
	/* 2837: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2345, 3685, 2866, 2610,
	95, 281, 95, 95, 321, 3646, 5171, 3560, 3672, 289, 2871, 2881,
	/* 2866: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 5159,
	/* 2871: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 5161, 2876,
	/* 2876: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2879,
	/* 2879: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2881: H.225.0 AdmissionRequest */
	NM_EXT(18), 0x7a06, 0xc000, 5159, 331, 2375, 2375, 2792, 5159, 346,
	5159, 5159, 5159, 5159, 5159, 5159, 883, 279, 5159, 1366, 1084,
	/* 2902: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2345, 3646, 2866, 2919, 5171, 3560, 2927,
	/* 2919: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 2923, 2925,
	/* 2923: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_CALLED), 6,
	/* 2925: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 61,
	/* 2927: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1420, 1420, 1486, 1420, 2375, 5159, 346,
	5159, 5159, 5159, 5159, 5159, 2413, 5159, 883, 5159, 279, 5159, 5159,
	1366, 1084, 1420, 2433,
	/* 2953: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2345, 2963, 3560,
	2974,
	/* 2963: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 5159,
	/* 2974: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2526, 5159, 346, 2986, 5159, 5159, 1366,
	1084, 2433,
	/* 2986: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 2649,
	/* 2988: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2345, 2610, 289, 5171, 3685, 3646, 3560, 3006,
	/* 3006: H.225.0 BandwidthRequest */
	NM_EXT(11), 0xd060, 0x0000, 331, 2792, 5159, 346, 5159, 5159, 5159,
	5159, 5159, 3020, 1084,
	/* 3020: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 3022,
	/* 3022: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 3024,
	/* 3024: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 5167, 3646, 3032, 3554,
	/* 3032: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3045, 3045, 3554,
	/* 3045: H.225.0 TransportChannelInfo.sendAddress */
	NM_LIKELY(4), 0x0000, 3049, 3051,
	/* 3049: H.225.0 TransportChannelInfo.sendAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_IN_USE), 6,
	/* 3051: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 61,
	/* 3053: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2345, 3646, 3560,
	3063,
	/* 3063: H.225.0 BandwidthConfirm */
	NM_EXT(5), 0x4800, 0x0000, 5159, 346, 5159, 5159, 1084,
	/* 3071: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2345, 3082, 3646,
	3560, 2829,
	/* 3082: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	5159,
	/* 3091: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2345, 2610, 289,
	5171, 2823, 3560, 3104,
	/* 3104: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 331, 2792, 5159, 346, 5159, 5159, 5159,
	5159, 883, 5159, 5159, 5159, 1084,
	/* 3120: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2345, 3560, 3129,
	/* 3129: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 5159, 346, 5159, 5159, 883, 5159, 1084, 2433,
	/* 3140: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2345, 3150, 3560,
	2829,
	/* 3150: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 0), 0, 0, 5159,
	/* 3155: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2345, 2610, 95, 3560, 3171, 3179,
	/* 3171: H.225.0 LocationRequest.replyAddress */
	NM_LIKELY(4), 0x0000, 3175, 3177,
	/* 3175: H.225.0 LocationRequest.replyAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_REPLY), 6,
	/* 3177: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 61,
	/* 3179: H.225.0 LocationRequest */
	NM_EXT(15), 0xaada, 0x0000, 1420, 5159, 2792, 5159, 346, 5159, 279,
	5159, 1366, 1084, 5159, 883, 331, 5159, 1420,
	/* 3197: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2345, 2919, 3208,
	3560, 3216,
	/* 3208: H.225.0 LocationConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 3212, 3214,
	/* 3212: H.225.0 LocationConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_OTHER), 6,
	/* 3214: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 61,
	/* 3216: H.225.0 LocationConfirm */
	NM_EXT(16), 0xfadd, 0x0000, 1420, 1420, 1486, 1420, 2375, 5159, 346,
	5159, 2413, 279, 5159, 1366, 1084, 883, 5159, 1420,
	/* 3235: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2345, 2510, 3560,
	2517,
	/* 3245: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2345, 5171, 3560, 3171, 3260,
	/* 3260: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 331, 5159, 346, 5159, 5159, 5159, 5159,
	5159, 5159, 5159, 1084, 2433,
	/* 3275: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3560, 2345, 114, 2610, 2348, 2564, 95, 3302, 3363,
	/* 3302: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3304,
	/* 3304: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3560, 5171, 289, 5161, 3326, 3326, 3339, 3032, 3032,
	3685, 3646, 2866, 3341,
	/* 3326: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3328,
	/* 3328: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 3032, 3032, 5159, 3646, 5169, 5114,
	3554,
	/* 3339: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 3032,
	/* 3341: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 331, 5159, 346, 5159, 3352, 5159, 5159, 883,
	/* 3352: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 3354,
	/* 3354: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3356,
	/* 3356: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3358,
	/* 3358: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 2278, 5161,
	/* 3363: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 5159, 346, 5159, 5159, 5159, 5159, 5159,
	1084,
	/* 3374: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2345, 3565, 5159, 3382,
	/* 3382: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 5159, 346, 5159, 1366, 1084,
	/* 3390: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2345, 3396,
	/* 3396: H.225.0 UnknownMessageResponse */
	NM_EXT(2), 0x4000, 0x0000, 5159, 346,
	/* 3401: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3403,
	/* 3403: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2345,
	3560, 5003, 348, 5116, 5171, 3554,
	/* 3417: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3419,
	/* 3419: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2345, 5159, 3560, 2610, 146, 5161, 5003, 348, 5116,
	3438,
	/* 3438: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5159, 1084,
	/* 3443: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3445,
	/* 3445: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2345,
	5159, 3560, 5003, 348, 5116, 3459,
	/* 3459: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 1084,
	/* 3463: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3465,
	/* 3465: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2345,
	3560, 5003, 348, 5116, 3554,
	/* 3478: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3480,
	/* 3480: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2345, 3560, 2823, 2528, 5003, 348, 5116, 3554,
	/* 3497: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3499,
	/* 3499: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2345, 3560, 5121, 2610, 3519, 5003, 348, 5116, 1368,
	907, 3554,
	/* 3519: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 335, 289, 5161, 3554,
	/* 3527: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3529,
	/* 3529: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2345,
	4650, 3560, 5003, 348, 5116, 1368, 907, 3554,
	/* 3545: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3547,
	/* 3547: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2902,
	/* 3549: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 5159,
	/* 3554: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3557: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3560: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3565, 5159,
	/* 3565: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5159, 3570, 5159,
	/* 3570: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, 5183, 3574,
	/* 3574: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5183, 3554,
	/* 3580: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3583: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3586: H.225.0 EndpointType */
	NM_NODE_ALL, 0x0000, 0xf000, 3593, 5185, 3595, 5167,
	/* 3593: H.225.0 VendorIdentifier */
	NM_SHORT(0), 32,
	/* 3595: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 3599,
	/* 3599: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3560, 3554,
	/* 3607: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 3611, 3616,
	/* 3611: H.225.0 VendorIdentifier */
	NM_NODE_ALL, 0x0000, 0xc000, 3593, 5185,
	/* 3616: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3570, 5185, 5185, 3554,
	/* 3630: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3632,
	/* 3632: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3560, 3646, 5175, 3554,
	/* 3646: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3649: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3654, 5159,
	/* 3654: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5159, 5183,
	/* 3658: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5187, 3554,
	/* 3664: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 5171,
	/* 3666: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 5159,
	/* 3672: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5179, 3679, 3554,
	/* 3679: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5167, 3554,
	/* 3685: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 5159,
	/* 3692: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5159, 5189, 3554,
	/* 3705: H.235 HASHED.hash */
	NM_NODE_STR_LONG, 1,
	/* 3707: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3715, 3646, 5159, 3692, 3705,
	/* 3715: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3718: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 5159, 3692, 5159,
	/* 3724: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 5159, 5159, 3692, 3705,
	/* 3731: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3738, 3745, 3753, 3718,
	5159,
	/* 3738: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 5159, 5159, 3692, 5159,
	/* 3745: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5159, 5159, 5159, 3692, 3705,
	/* 3753: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5159, 3761, 5159, 3692, 3705,
	/* 3761: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 5159,
	3646, 3715, 3778, 3789, 5159, 3792, 3715, 3799, 3554,
	/* 3778: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3786, 3786, 3786, 3554,
	/* 3786: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3789: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3792: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5159, 5159, 3554,
	/* 3799: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 5159, 5159,
	/* 3804: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5191,
	3646, 3646, 5171, 5171, 5181, 3646, 3554,
	/* 3819: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5161,
	3646, 3646, 5171, 5171, 5181, 3646, 3554,
	/* 3834: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5159, 3649, 5165, 3841,
	5159,
	/* 3841: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3844: H.245 GenericParameter */
	NM_NODE_OF_LONG, 3846,
	/* 3846: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3856, 3863, 3876,
	3554,
	/* 3856: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5179, 3649, 5165, 3841,
	5159,
	/* 3863: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 5175, 5171, 5171,
	3646, 3646, 5159, 3874, 5159,
	/* 3874: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 3846,
	/* 3876: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 3856,
	/* 3878: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5193, 3554,
	/* 3884: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5195, 5171, 3554,
	/* 3891: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3895,
	/* 3895: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5197, 3554,
	/* 3901: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3649, 0, 5159,
	/* 3906: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3928, 3936, 3936, 3554,
	/* 3928: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 3931, 1,
	/* 3931: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3649, 5159, 5159,
	/* 3936: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3649, 3554,
	/* 3944: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3901, 3953, 3554,
	/* 3953: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3649, 0, 3962, 4003,
	4020, 3901, 5159,
	/* 3962: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3649, 3970, 3804, 3984,
	3819, 5159,
	/* 3970: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 5167, 5167, 5199, 3554,
	/* 3984: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5173, 5173, 5173, 5173, 5173, 3646, 5173, 3646, 5171,
	3554,
	/* 4003: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3649, 5175, 5175,
	5175, 5175, 5175, 5175, 5175, 5177, 5175, 5175, 5175, 3878, 3884, 5159,
	/* 4020: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4027, 3646, 3554,
	/* 4027: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3649, 4040, 4040,
	4040, 4050, 4040, 4040, 4055, 0, 4040, 5159,
	/* 4040: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 3649, 0, 0, 0, 0, 0, 0,
	5159,
	/* 4050: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 4040, 3891,
	/* 4055: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 4040, 5159,
	/* 4060: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4066, 3554,
	/* 4066: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4068,
	/* 4068: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3953, 5179, 3554,
	/* 4077: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4083, 3554,
	/* 4083: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4088, 5159,
	/* 4088: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4093, 4102, 5159,
	/* 4093: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5169, 5179, 3554,
	/* 4102: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5179, 3554,
	/* 4108: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4112, 5159,
	/* 4112: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5179, 5159, 4122,
	3554,
	/* 4122: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4128, 4133, 5159,
	/* 4128: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3554,
	/* 4133: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5171, 3554,
	/* 4139: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4146, 5161, 3554,
	/* 4146: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3649, 4152, 4192, 5159,
	/* 4152: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4159, 3554,
	/* 4159: H.245 VCCapability */
	NM_NODE_OF_LONG, 4161,
	/* 4161: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4176, 3574, 5167, 4182, 3554,
	/* 4176: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5201, 3554,
	/* 4182: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4188, 3554,
	/* 4188: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5171, 5183,
	/* 4192: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5203, 4199, 3554,
	/* 4199: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4203,
	/* 4203: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5195, 3554,
	/* 4209: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3649,
	/* 4211: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5163, 3554,
	/* 4217: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5205, 3554,
	/* 4223: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 5159,
	/* 4227: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5183, 5171, 5159, 5159, 3554,
	/* 4250: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4257, 5161, 3554,
	/* 4257: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3649, 0, 0, 0, 0, 4266,
	5159,
	/* 4266: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 5167, 3646,
	/* 4271: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4281, 3666, 5161, 4288, 4300, 3554,
	/* 4281: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3666, 5207, 3554,
	/* 4288: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4293, 0, 5159,
	/* 4293: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5179, 3666, 3554,
	/* 4300: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5161, 3554,
	/* 4306: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4315, 3557, 3554,
	/* 4315: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4320, 3557, 5159,
	/* 4320: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4323: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 4326: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5171, 3844,
	/* 4331: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5183, 3844,
	/* 4336: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5209, 3844,
	/* 4341: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5159, 3844,
	/* 4346: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5211, 3844,
	/* 4351: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5213, 3844,
	/* 4356: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5215, 3844,
	/* 4361: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 5159, 5179, 3844,
	/* 4367: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3834, 5179, 3844, 3554,
	/* 4381: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4394, 4406, 3554,
	/* 4394: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4401, 4403, 3554,
	/* 4401: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 4403,
	/* 4403: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 4406: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3664, 4415, 3554,
	/* 4415: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 4418: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4424, 5159, 5165, 5159,
	/* 4424: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 5171, 5159,
	/* 4427: H.225.0 Content.unicode */
	NM_NODE_STR_LONG, 16,
	/* 4429: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3654, 5159, 3554,
	/* 4436: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 3646, 3554,
	/* 4443: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 5175, 5159, 4467, 4481, 4511, 3554,
	/* 4467: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3649, 4152, 4192, 4474,
	5159,
	/* 4474: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5217, 4300, 3554,
	/* 4481: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 4484, 1,
	/* 4484: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5171, 4490,
	/* 4490: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 3649, 3962, 3962,
	3962, 4003, 4003, 4003, 4020, 4020, 4020, 5161, 4505, 5159,
	/* 4505: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5175, 3554,
	/* 4511: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 4514, 1,
	/* 4514: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5175, 4520,
	/* 4520: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 4523, 1,
	/* 4523: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5171, 1,
	/* 4526: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4533, 3554,
	/* 4533: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 4536, 1,
	/* 4536: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5181, 4542,
	/* 4542: H.245 MultiplexElement */
	NM_OF(8, 1), 4545, 1,
	/* 4545: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 4550, 4557,
	/* 4550: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5171, 4554,
	/* 4554: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 4545, 2,
	/* 4557: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5171, 0,
	/* 4561: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4567, 3554,
	/* 4567: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 5181, 1,
	/* 4570: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4577, 3554,
	/* 4577: H.245 ModeElement */
	NM_OF(8, 1), 4580, 1,
	/* 4580: H.245 ModeElement */
	NM_OF(8, 1), 4583, 1,
	/* 4583: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4592, 4250, 3554,
	/* 4592: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3649, 4600, 4658, 4687,
	3901, 5159,
	/* 4600: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3649, 4608, 4614, 4643,
	3819, 5159,
	/* 4608: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5199, 3554,
	/* 4614: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 4629,
	3646, 3646, 5171, 5171, 5181, 3646, 3554,
	/* 4629: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5159,
	/* 4643: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4650, 5219, 3554,
	/* 4650: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 5159,
	/* 4658: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3649, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 5167, 4675, 4681, 5159,
	/* 4675: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5221, 3554,
	/* 4681: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5223, 3554,
	/* 4687: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4694, 3646, 3554,
	/* 4694: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3649, 4040, 4040,
	4040, 4040, 4040, 4040, 4055, 0, 4040, 5159,
	/* 4707: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4713, 3554,
	/* 4713: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5171, 5171, 5159,
	/* 4719: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4223, 3554,
	/* 4725: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4732, 3554,
	/* 4732: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 4557, 5159,
	/* 4739: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 5159,
	/* 4748: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5171, 4223, 3554,
	/* 4755: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4567, 3554,
	/* 4762: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4769, 3554,
	/* 4769: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4772, 1,
	/* 4772: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5181, 3549, 3554,
	/* 4779: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4567, 4786, 3554,
	/* 4786: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4789, 1,
	/* 4789: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5181, 4223, 3554,
	/* 4796: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 3549, 3554,
	/* 4803: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 3666, 3554,
	/* 4810: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4713, 4223, 3554,
	/* 4817: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4822, 0, 5159,
	/* 4822: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5161, 4836, 4839, 3554,
	/* 4836: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 5171, 1,
	/* 4839: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), 5175, 1,
	/* 4842: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5159, 0, 4848, 5159,
	/* 4848: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 5175, 3654, 5159,
	/* 4854: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4861, 4866, 3554,
	/* 4861: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 5171, 5171, 0,
	/* 4866: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3646, 0,
	/* 4870: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3649, 0, 4650, 5159,
	/* 4876: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5171, 4883, 3554,
	/* 4883: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	5225, 5173, 0, 0, 5159,
	/* 4896: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5171, 4903, 3554,
	/* 4903: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 5173, 5159,
	/* 4916: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4861, 5173, 5181, 3646, 3554,
	/* 4931: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5209, 3554,
	/* 4937: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5227, 4945, 3666, 3554,
	/* 4945: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4950, 3574, 5159,
	/* 4950: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3666, 3685, 5167, 3554,
	/* 4958: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5167, 4961,
	/* 4961: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5229, 5159,
	/* 4964: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5159,
	/* 4979: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3560, 0, 4986, 4986,
	5159,
	/* 4986: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3560, 4997, 4997,
	4997, 3554,
	/* 4997: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3560, 0, 0, 5159,
	/* 5003: H.235 ClearToken */
	NM_NODE_OF_LONG, 3761,
	/* 5005: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5009, 3560,
	/* 5009: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3799,
	/* 5011: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 5014: H.450 BasicService */
	NM_NODE_IF, 0, 4961,
	/* 5017: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 5161, 5159, 5159,
	/* 5023: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 5161, 4961,
	/* 5026: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5031, 3557, 5159,
	/* 5031: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3557, 5161, 3554,
	/* 5040: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 5046, 5060, 5071, 5078,
	/* 5046: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 4424, 5159, 5056,
	5159,
	/* 5056: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5159, 5159,
	/* 5060: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5159, 5066,
	/* 5066: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 5056, 5159,
	/* 5071: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5159, 5056, 5159,
	/* 5078: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 5159, 5083,
	/* 5083: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 5159, 5159, 5159, 5159,
	/* 5089: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5175, 4323, 3554,
	/* 5096: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 5101, 5101,
	/* 5101: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5109, 3580, 3580, 5109,
	3580, 5159,
	/* 5109: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 4739, 3580,
	/* 5114: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 5169,
	/* 5116: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 5159, 3705,
	/* 5121: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5123,
	/* 5123: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5175, 5133, 3666,
	3554,
	/* 5133: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5140, 5159, 3560, 5143,
	5159,
	/* 5140: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5143: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5156,
	3549, 3646, 5161, 3549, 3554,
	/* 5156: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5159: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 1, NM_ALIGN(0), 96,
	NM_ALIGN(0), 128, NM_NODE_SKIP, 2, NM_NODE_SKIP, 8, NM_ALIGN(0), 16,
	NM_NODE_SKIP, 5, NM_ALIGN(0), 8, NM_ALIGN(0), 9, NM_NODE_SKIP, 7,
	NM_NODE_SKIP, 4, NM_ALIGN(0), 32, NM_SHORT(0), 0, NM_NODE_SKIP, 3,
	NM_ALIGN(0), 64, NM_NODE_SKIP, 11, NM_ALIGN(8), 16, NM_NODE_SKIP, 20,
	NM_NODE_SKIP, 19, NM_ALIGN(1), 17, NM_NODE_SKIP, 9, NM_ALIGN(10), 48,
	NM_NODE_SKIP, 16, NM_ALIGN(0), 17, NM_ALIGN(0), 48, NM_ALIGN(0), 23,
	NM_ALIGN(0), 39, NM_ALIGN(0), 55, NM_ALIGN(9), 47, NM_ALIGN(0), 20,
	NM_ALIGN(6), 16, NM_ALIGN(11), 16, NM_NODE_SKIP, 10, NM_ALIGN(0), 34,
	NM_NODE_SKIP, 6,
};
