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

const u16 nm_whole_schema[7824] = {
	NM_TABLE_EXACT, 0xffff, 7730,
	/* 3: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 7478, 3509,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 21, 3515, 1565,
	/* 21: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 37, 1283, 1330, 1362,
	1390, 1405, 1430, 1503, 7730, 1523, 1523, 1523, 1540, 7730,
	/* 37: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 7730, 62, 98, 115, 98, 278, 98, 3807,
	7732, 280, 3809, 3815, 3828, 281,
	/* 62: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 64,
	/* 64: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 74, 76, 7734, 90, 7736,
	3512, 3515, 7730,
	/* 74: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 76: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 84, 86, 3504, 3509,
	/* 84: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 86: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 88,
	/* 88: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 90: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 96, 3509,
	/* 96: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 98: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 100,
	/* 100: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3531, 3534, 3537, 111,
	3537, 3542, 3566, 3626, 7730,
	/* 111: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 113,
	/* 113: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 64,
	/* 115: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3515,
	3661, 3681, 130, 264, 3681, 7738, 3770,
	/* 130: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 143, 3515, 3509,
	/* 143: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 145,
	/* 145: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3515, 160, 160, 160,
	160, 160, 160, 160, 160, 186, 202, 240, 7730,
	/* 160: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3515, 168,
	/* 168: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 3689, 173,
	/* 173: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3515, 100, 3509,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3515, 3691, 175, 3509,
	/* 202: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 204,
	/* 204: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x3000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3515, 3691, 175, 220, 3734, 3509,
	/* 220: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 6), 3707, 0, 0, 0, 0, 0, 0,
	7730, 7730, 7730, 7730, 3716, 236, 7730,
	/* 236: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 238,
	/* 238: H.245 DataProtocolCapability */
	NM_DO(NM_DO_EVENT, NM_EVENT_CHANNEL_TCP), 7740,
	/* 240: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 242,
	/* 242: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3515, 3691, 175, 3509,
	/* 264: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3515, 272,
	/* 272: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 276,
	/* 276: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 143,
	/* 278: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 64,
	/* 280: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 281: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 312, 316, 318, 3835, 3863, 327, 350, 4088,
	4088, 3948, 4088, 4088, 5485, 5505, 5395, 5509, 5517, 7730, 5557, 821,
	276, 1010, 1010, 1010, 1012, 1265, 7261, 7263,
	/* 312: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 314,
	/* 314: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 64,
	/* 316: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 100,
	/* 318: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 320,
	/* 320: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 326, 3509,
	/* 326: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 327: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 329,
	/* 329: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 331,
	/* 331: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 342, 4046, 3962, 3962,
	3989, 3989, 3989, 4054, 7730,
	/* 342: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 100, 3620, 7730, 3968, 3996,
	/* 350: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 352,
	/* 352: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 354,
	/* 354: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC | NM_TABLE_EXACT), 356,
	/* 356: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 366, 369, 694, 711,
	/* 366: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 369: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 7742, 379, 584, 5383,
	/* 379: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 395, 397, 399, 469,
	497, 540, 542, 544, 580, 564, 568, 572, 576, 7730,
	/* 395: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3707,
	/* 397: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 399: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_VIDEO), NM_COUNTS(5, 2), 3707, 409, 4090, 428,
	4362, 450, 4418, 7730,
	/* 409: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 7738, 7738, 7732, 425, 7732, 4084,
	/* 425: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 428: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7744, 7744, 7744, 7744, 7744, 447, 7744, 3620, 7742,
	4105,
	/* 447: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 450: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 452,
	/* 452: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4400, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4377,
	466, 4384, 4384, 7730, 220, 3509,
	/* 466: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 469: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_AUDIO), NM_COUNTS(14, 11), 3707, 7746, 7746,
	7746, 7746, 7746, 7746, 7746, 7748, 7746, 7746, 7746, 4294, 4509, 3747,
	3747, 4516, 4533, 4533, 4533, 450, 4541, 4552, 4590, 4598, 7730,
	/* 497: H.245 DataApplicationCapability */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 504, 466, 3509,
	/* 504: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_DATA), NM_COUNTS(10, 4), 3707, 220, 220, 220,
	521, 220, 220, 526, 0, 220, 531, 531, 533, 450, 7730,
	/* 521: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x8000, 0xc000, 220, 4605,
	/* 526: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x8000, 0xc000, 220, 7730,
	/* 531: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 220,
	/* 533: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 535,
	/* 535: H.245 DataApplicationCapability.application.t38fax */
	NM_NODE_ALL, 0x8000, 0xc000, 220, 3734,
	/* 540: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4615,
	/* 542: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 395,
	/* 544: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 546,
	/* 546: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4620, 553, 3509,
	/* 553: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 395, 399, 469, 497,
	564, 568, 572, 576, 7730,
	/* 564: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 566,
	/* 566: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4670,
	/* 568: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 570,
	/* 570: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4803,
	/* 572: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 574,
	/* 574: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4822,
	/* 576: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 578,
	/* 578: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4855,
	/* 580: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 582,
	/* 582: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4883,
	/* 584: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 5043, 5066, 5148, 591,
	7730,
	/* 591: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 593,
	/* 593: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5c00, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 5177, 614, 7740, 617, 687, 692, 7732, 7732, 4312, 7744,
	5187, 5212,
	/* 614: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 617: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 619,
	/* 619: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 624, 664, 7730,
	/* 624: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 634, 5179, 642, 7736,
	650, 5185, 4777, 7730,
	/* 634: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 640, 3509,
	/* 640: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 642: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 648, 3509,
	/* 648: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 650: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 7732, 658, 660, 3509,
	/* 658: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 660: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 662,
	/* 662: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 664: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 671, 679, 5185, 4777,
	7730,
	/* 671: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 677, 3509,
	/* 677: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 679: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 685, 3509,
	/* 685: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 687: H.245 TransportAddress */
	NM_NODE_IF, 0, 690,
	/* 690: H.245 DataProtocolCapability.tcp */
	NM_DO(NM_DO_EVENT, NM_EVENT_CHANNEL_TCP), 0,
	/* 692: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 619,
	/* 694: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 696,
	/* 696: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 379, 705, 5383,
	/* 705: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 5066, 5148, 591, 7730,
	/* 711: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 717, 5397, 744,
	/* 717: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 719,
	/* 719: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 721,
	/* 721: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3504, 736, 7732, 5388, 5391,
	/* 736: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4952, 3531, 742, 7730,
	/* 742: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 619,
	/* 744: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 746,
	/* 746: H.245 GenericMessage */
	NM_NODE_OF_LONG, 748,
	/* 748: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 752, 796,
	/* 752: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 756, 5445,
	/* 756: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 760, 5440,
	/* 760: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 764, 5435,
	/* 764: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 768, 5430,
	/* 768: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 770,
	/* 770: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 774, 4386,
	/* 774: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 776,
	/* 776: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 790,
	792, 3620, 794, 7750, 3620, 3509,
	/* 790: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 619,
	/* 792: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 619,
	/* 794: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 619,
	/* 796: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 800, 5471,
	/* 800: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 804, 5465,
	/* 804: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 808, 5460,
	/* 808: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 812, 5455,
	/* 812: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 816, 5450,
	/* 816: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 7750, 768,
	/* 821: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 823,
	/* 823: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5633, 5633, 845, 3509,
	/* 845: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 847,
	/* 847: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 851, 967,
	/* 851: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 855, 892,
	/* 855: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 857,
	/* 857: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 860, 1,
	/* 860: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5667, 869, 3509,
	/* 869: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7730, 7730, 4044,
	7732, 7746, 7742, 3620, 5667, 100, 884, 886, 889, 7730,
	/* 884: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 64,
	/* 886: H.225.0 Content.compound */
	NM_OF(16, 1), 860, 1,
	/* 889: H.225.0 Content.nested */
	NM_OF(4, 0), 847, 1,
	/* 892: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 896, 944,
	/* 896: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 898,
	/* 898: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 901, 1,
	/* 901: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 905, 860,
	/* 905: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 909, 939,
	/* 909: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 913, 924,
	/* 913: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 915,
	/* 915: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 922, 320, 3509,
	/* 922: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 64,
	/* 924: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7730, 7730, 4044,
	7732, 7746, 7742, 3620, 5667, 100, 884, 857, 889, 7730,
	/* 939: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 7742, 924,
	/* 944: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 948, 950,
	/* 948: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 857,
	/* 950: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 954, 956,
	/* 954: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 857,
	/* 956: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 960, 962,
	/* 960: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 857,
	/* 962: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 7742, 857,
	/* 967: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 971, 1001,
	/* 971: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 975, 977,
	/* 975: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 977: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 981, 983,
	/* 981: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 983: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 987, 989,
	/* 987: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 989: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 993, 995,
	/* 993: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 995: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 999, 7742,
	/* 999: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 1001: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5667, 857, 3509,
	/* 1010: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 845,
	/* 1012: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1014,
	/* 1014: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 1016,
	/* 1016: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC | NM_TABLE_EXACT), 1018,
	/* 1018: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 1025, 1054, 1195, 1221,
	7730,
	/* 1025: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 5673, 5680,
	5687, 356, 1044, 5998, 6021, 6056, 6062, 5847, 6381, 4598, 6393, 6448,
	6520, 6529, 7730,
	/* 1044: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1051, 7732, 5985,
	/* 1051: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1054: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 5673, 3764,
	6531, 6541, 6547, 1082, 1146, 4875, 4875, 6570, 6577, 6584, 6056, 6601,
	6618, 6625, 5847, 6381, 6632, 1156, 6647, 6724, 6520, 6748, 6529, 7730,
	/* 1082: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1091, 1094, 1115,
	/* 1091: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1094: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1096,
	/* 1096: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7742, 7742, 1110, 6561,
	/* 1110: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 5043, 591, 7730,
	/* 1115: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 717, 1122, 5397, 744,
	/* 1122: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1124,
	/* 1124: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1126,
	/* 1126: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1130, 7730,
	/* 1130: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5177,
	1143, 617, 692, 7744, 6565,
	/* 1143: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1146: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1153, 3557, 5977,
	/* 1153: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1156: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1158,
	/* 1158: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1162, 7730,
	/* 1162: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1165, 1,
	/* 1165: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1167,
	/* 1167: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 5177, 1143, 7740, 4312, 3884, 1189, 617,
	7732, 692, 7732, 6639,
	/* 1189: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 399, 469, 497, 7730,
	/* 1195: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 5673, 4600, 6760,
	6782, 6794, 1211, 6818, 1213, 6936, 6957, 6964, 6995, 6529, 7730,
	/* 1211: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 6810,
	/* 1213: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1215,
	/* 1215: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1162, 3509,
	/* 1221: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 5673, 1248,
	4600, 7004, 7009, 4875, 6056, 6056, 4600, 7015, 7045, 6895, 7060, 7074,
	6893, 1255, 7193, 7224, 7240, 7251, 4598, 7259, 5381, 6529, 7730,
	/* 1248: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1250,
	/* 1250: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1025, 1054, 1195,
	/* 1255: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1257,
	/* 1257: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1263, 3509,
	/* 1263: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 619,
	/* 1265: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1267,
	/* 1267: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1269,
	/* 1269: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 100, 3809, 5511, 3509,
	/* 1283: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7730, 115, 62, 1293,
	/* 1293: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 318, 7273, 3863, 327, 350, 4088, 4088, 7730,
	1305,
	/* 1305: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1307,
	/* 1307: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7732, 845, 845, 845, 3509,
	/* 1330: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 7730, 62, 115, 280,
	1341,
	/* 1341: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 318, 7273, 3863, 327, 350, 4088, 4088, 5505,
	1360, 5395, 5509, 7730, 5517, 5557, 1305, 7263,
	/* 1360: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 98,
	/* 1362: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7730, 115, 62, 1372,
	/* 1372: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 318, 7273, 3863, 327, 350, 4088, 4088, 1360,
	5395, 5509, 7730, 5517, 5557, 1305, 7263,
	/* 1390: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7730, 1396,
	/* 1396: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 318, 3863, 327, 350, 7730, 821,
	/* 1405: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 7730, 7275, 1414,
	/* 1414: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 318, 3863, 327, 1360, 5395, 5509, 5557,
	5517, 1305, 1428, 7263,
	/* 1428: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 115,
	/* 1430: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 7730, 1454, 98, 280, 3828, 1456,
	/* 1454: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 64,
	/* 1456: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 318, 1360, 316, 3863, 327, 1475, 1501, 350,
	4088, 4088, 7730, 5517, 821, 1305, 1428, 7273,
	/* 1475: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1477,
	/* 1477: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1479,
	/* 1479: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7736, 100, 3515, 3509,
	/* 1501: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 62,
	/* 1503: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1505,
	/* 1505: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 7730, 115, 62, 320, 3839, 3865, 329, 352, 5864,
	/* 1523: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1525,
	/* 1525: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7730, 320, 3865, 329, 3509,
	/* 1540: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1542,
	/* 1542: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7730, 320, 3865, 329, 1557,
	/* 1557: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1360, 5395, 5509, 1428, 7263,
	/* 1565: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1577, 4088, 1012, 7416, 7420, 7435, 7730,
	7454, 1010,
	/* 1577: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1579,
	/* 1579: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1581,
	/* 1581: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE | NM_TABLE_EXACT), 1583,
	/* 1583: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1597, 3809, 1612, 3509,
	/* 1597: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3504, 100, 3504, 100, 3509,
	/* 1612: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1616, 7730,
	/* 1616: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1618,
	/* 1618: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1622, 1788,
	/* 1622: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 7730, 1627,
	/* 1627: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1631, 7344,
	/* 1631: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1635, 1753,
	/* 1635: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1637,
	/* 1637: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1641, 1690,
	/* 1641: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1645, 1662,
	/* 1645: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1647,
	/* 1647: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3531, 3534, 3537, 1658,
	3537, 3542, 3566, 3626, 7730,
	/* 1658: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1660,
	/* 1660: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 64,
	/* 1662: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1666, 1671,
	/* 1666: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1645, 1647,
	/* 1671: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1675, 1680,
	/* 1675: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1645, 3509,
	/* 1680: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1684, 1645,
	/* 1684: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1645, 1647, 3509,
	/* 1690: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1694, 1734,
	/* 1694: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1698, 1703,
	/* 1698: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1645, 7325,
	/* 1703: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1707, 1713,
	/* 1707: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1645, 1647, 7325,
	/* 1713: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1717, 1723,
	/* 1717: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1645, 3509, 7325,
	/* 1723: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1727, 1698,
	/* 1727: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1645, 1647, 3509, 7325,
	/* 1734: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 7331, 1744, 7325,
	3509,
	/* 1744: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1645, 1647, 7334,
	/* 1753: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1757, 3908,
	/* 1757: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1759,
	/* 1759: H.450 IntResultList */
	NM_OF(5, 0), 1762, 0,
	/* 1762: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1779, 7341, 5511, 1779, 7732, 7325, 3509,
	/* 1779: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 98, 100, 7334,
	/* 1788: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1792, 2195,
	/* 1792: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 5209, 1797,
	/* 1797: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1801, 7344,
	/* 1801: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1635, 1805,
	/* 1805: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1809, 1905,
	/* 1809: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1811,
	/* 1811: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1815, 1847,
	/* 1815: H.450 Extensions */
	NM_WHEN(8), 0x0000, 98, 1819,
	/* 1819: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1823, 1828,
	/* 1823: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 98, 100,
	/* 1828: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1832, 1837,
	/* 1832: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 3509,
	/* 1837: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1841, 98,
	/* 1841: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 3509,
	/* 1847: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1851, 1891,
	/* 1851: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1855, 1860,
	/* 1855: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 7325,
	/* 1860: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1864, 1870,
	/* 1864: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 7325,
	/* 1870: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1874, 1880,
	/* 1874: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 98, 3509, 7325,
	/* 1880: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1884, 1855,
	/* 1884: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 98, 100, 3509, 7325,
	/* 1891: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7331, 1779, 7325, 3509,
	/* 1905: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1909, 1934,
	/* 1909: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1911,
	/* 1911: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1779, 7730, 3884, 7325, 3509,
	/* 1934: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1938, 1954,
	/* 1938: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1940,
	/* 1940: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 7350,
	1779, 7730, 3884, 7350, 7325, 3509,
	/* 1954: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1958, 1983,
	/* 1958: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1960,
	/* 1960: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1779, 3884, 7730, 7325, 3509,
	/* 1983: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1987, 2002,
	/* 1987: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1989,
	/* 1989: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 5511, 7341, 1744,
	1779, 1779, 7325, 3509,
	/* 2002: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 2006, 2020,
	/* 2006: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2008,
	/* 2008: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 5511, 7341, 1779,
	1779, 7325, 3509,
	/* 2020: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 2024, 2042,
	/* 2024: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2026,
	/* 2026: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 5511, 7341, 1779, 1779, 7325, 3509,
	/* 2042: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 2046, 2059,
	/* 2046: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2048,
	/* 2048: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1779, 7341, 1779,
	7325, 3509,
	/* 2059: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2063, 2091,
	/* 2063: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2065,
	/* 2065: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 5511, 5511, 1744, 7752, 7730, 1779,
	5511, 7353, 1779, 3884, 1779, 3884, 3884, 7325, 3509,
	/* 2091: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2095, 2112,
	/* 2095: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2097,
	/* 2097: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 5511,
	5511, 1779, 3884, 1779, 3884, 7325, 3509,
	/* 2112: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2116, 2134,
	/* 2116: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2118,
	/* 2118: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 7752,
	5511, 5511, 1779, 1779, 3884, 3884, 7325, 3509,
	/* 2134: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2138, 2163,
	/* 2138: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2140,
	/* 2140: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7732, 1779, 3884, 7325, 3509,
	/* 2163: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2167, 3908,
	/* 2167: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2169,
	/* 2169: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 5511, 5511, 1779, 3884, 1779, 3884, 7325, 3509,
	/* 2195: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2199, 7367,
	/* 2199: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 5209, 7730, 1797,
	/* 2205: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2241, 2351, 2387, 2432,
	2522, 2588, 2659, 2710, 2727, 2754, 2820, 2865, 2911, 2971, 2990, 3012,
	3047, 3067, 3084, 3122, 3155, 3191, 3221, 3320, 3336, 3349, 3365, 3391,
	3411, 3426, 3452, 3482, 3500, 7730,
	/* 2241: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2259, 7730, 3515, 2262, 115, 2264, 3815, 98, 2268,
	/* 2259: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2262: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 64,
	/* 2264: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2268: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2283, 3863, 327, 7485, 7501, 7503, 7526,
	7730, 1305, 1010, 4088, 2337,
	/* 2283: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2285,
	/* 2285: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2287,
	/* 2287: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3515, 98, 2305, 2309, 115, 3865, 329, 7750, 98, 98, 2311,
	/* 2305: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2307,
	/* 2307: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 64,
	/* 2309: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2307,
	/* 2311: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2317, 821, 1305,
	/* 2317: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2319,
	/* 2319: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2327, 2329,
	/* 2327: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2307,
	/* 2329: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2333,
	/* 2333: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2335,
	/* 2335: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2307,
	/* 2337: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2339,
	/* 2339: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2349, 3884, 7740,
	3509,
	/* 2349: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 64,
	/* 2351: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2259, 7730, 3515, 2264, 2367, 2369,
	/* 2367: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 64,
	/* 2369: H.225.0 GatekeeperConfirm */
	NM_EXT(11), 0x91c0, 0x0000, 2383, 7533, 3863, 327, 3679, 7503, 7526,
	1305, 1010, 2337, 4088,
	/* 2383: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2385,
	/* 2385: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2339,
	/* 2387: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2259, 7730, 3515, 2264, 2403, 2414,
	/* 2403: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 4), 0, 0, 0, 0, 7730,
	7730, 7730, 7304, 7730,
	/* 2414: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2423, 3863, 327, 7526, 1305, 1010,
	/* 2423: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2425,
	/* 2425: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2385, 7732, 3509,
	/* 2432: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2259, 7730, 3515, 7732, 2461, 2463, 115, 98, 2264, 3661, 2465,
	/* 2461: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2307,
	/* 2463: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2307,
	/* 2465: H.225.0 RegistrationRequest */
	NM_EXT(27), 0xd650, 0x1880, 2283, 2495, 3863, 327, 7526, 2500, 2507,
	4088, 4088, 2317, 7730, 2513, 7730, 7540, 4088, 7501, 7565, 3762, 5557,
	1305, 1010, 7730, 7730, 4088, 2337, 7580, 5505,
	/* 2495: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2497,
	/* 2497: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2500: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2502,
	/* 2502: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2505,
	/* 2505: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2507: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2509,
	/* 2509: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2513: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2515,
	/* 2515: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2517,
	/* 2517: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 100, 7535, 7730,
	/* 2522: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2259, 7730, 3515, 2548, 98, 2264, 2509, 2550,
	/* 2548: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2307,
	/* 2550: H.225.0 RegistrationConfirm */
	NM_EXT(20), 0xd235, 0xc000, 2383, 2495, 3863, 327, 7526, 4088, 2573,
	4088, 5517, 7730, 2513, 173, 7593, 316, 7642, 1305, 1010, 2337, 4088,
	7580,
	/* 2573: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2575,
	/* 2575: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7752, 2581,
	/* 2581: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(4), 0x2000, 0x0000, 4116, 7591, 2317, 3749,
	/* 2588: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2259, 7730, 3515, 2604, 2264, 2649,
	/* 2604: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 10), 0, 0, 0, 0, 98, 0,
	0, 0, 7730, 7730, 7730, 7730, 7730, 7730, 2625, 7730, 7730, 7304, 7730,
	/* 2625: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2627,
	/* 2627: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 98, 2515, 175, 3509,
	/* 2649: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2423, 3863, 327, 7526, 1305, 1010, 2337,
	/* 2659: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2259, 2461, 98, 3515, 2509, 2683,
	/* 2683: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2283, 2697, 3863, 327, 7526, 2699, 2513,
	173, 2383, 1010, 2337,
	/* 2697: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2264,
	/* 2699: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2701,
	/* 2701: H.225.0 UnregRequestReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 2), 0, 0, 0, 0, 7730,
	7650, 7730,
	/* 2710: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2259, 3515, 2719,
	/* 2719: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 3863, 327, 7526, 1010, 2337,
	/* 2727: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2259, 2737, 3515,
	2746,
	/* 2737: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 3), 0, 0, 0, 7730, 7730,
	7650, 7730,
	/* 2746: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2423, 3863, 327, 7526, 1010,
	/* 2754: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2259, 3828, 2783, 2509,
	98, 278, 98, 98, 314, 3620, 7742, 3515, 3815, 280, 2788, 2798,
	/* 2783: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 7730,
	/* 2788: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 7732, 2793,
	/* 2793: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2796,
	/* 2796: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2798: H.225.0 AdmissionRequest */
	NM_EXT(19), 0x7a06, 0xc000, 4088, 318, 2283, 2283, 2697, 3863, 327,
	7526, 7580, 4088, 7420, 7652, 5557, 821, 276, 7654, 1305, 1010, 4088,
	/* 2820: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2259, 3620, 2783, 2837, 7742, 3515, 2839,
	/* 2837: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 64,
	/* 2839: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1360, 1360, 1428, 1360, 2283, 3863, 327,
	7526, 7580, 4088, 7656, 5505, 2317, 3749, 821, 7593, 276, 5517, 4088,
	1305, 1010, 1360, 2337,
	/* 2865: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2259, 2875, 3515,
	2897,
	/* 2875: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 11), 0, 0, 0, 0, 0, 0, 0,
	0, 7730, 7730, 7730, 7730, 7671, 7730, 7730, 7730, 7730, 7730, 7650,
	7730,
	/* 2897: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2423, 3863, 327, 2909, 7526, 5517, 1305,
	1010, 2337,
	/* 2909: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2548,
	/* 2911: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2259, 2509, 280, 7742, 3828, 3620, 3515, 2929,
	/* 2929: H.225.0 BandwidthRequest */
	NM_EXT(12), 0xd060, 0x0000, 318, 2697, 3863, 327, 7526, 4088, 7420,
	5557, 7675, 2944, 1010, 7580,
	/* 2944: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2946,
	/* 2946: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 2948,
	/* 2948: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 7738, 3620, 2956, 3509,
	/* 2956: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2969, 2969, 3509,
	/* 2969: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 64,
	/* 2971: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2259, 3620, 3515,
	2981,
	/* 2981: H.225.0 BandwidthConfirm */
	NM_EXT(6), 0x4800, 0x0000, 3863, 327, 7526, 5557, 1010, 7580,
	/* 2990: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2259, 3001, 3620,
	3515, 2746,
	/* 3001: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 2), 0, 0, 0, 0, 0, 0,
	7730, 7650, 7730,
	/* 3012: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2259, 2509, 280,
	7742, 3025, 3515, 3031,
	/* 3025: H.225.0 DisengageReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 7730,
	/* 3031: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 318, 2697, 3863, 327, 7526, 4088, 7420,
	5557, 821, 7675, 7700, 5517, 1010,
	/* 3047: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2259, 3515, 3056,
	/* 3056: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 3863, 327, 7526, 5557, 821, 7675, 1010, 2337,
	/* 3067: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2259, 3077, 3515,
	2746,
	/* 3077: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 2), 0, 0, 7730, 7650,
	7730,
	/* 3084: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2259, 2509, 98, 3515, 3100, 3102,
	/* 3100: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 64,
	/* 3102: H.225.0 LocationRequest */
	NM_EXT(17), 0xaada, 0x0000, 1360, 4088, 2697, 3863, 327, 7526, 276,
	7654, 1305, 1010, 6645, 821, 318, 7591, 1360, 4088, 5505,
	/* 3122: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2259, 2837, 3133,
	3515, 3135,
	/* 3133: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 64,
	/* 3135: H.225.0 LocationConfirm */
	NM_EXT(17), 0xfadd, 0x0000, 1360, 1360, 1428, 1360, 2283, 3863, 327,
	7526, 2317, 276, 4088, 1305, 1010, 821, 5517, 1360, 7591,
	/* 3155: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2259, 3165, 3515,
	3181,
	/* 3165: H.225.0 LocationRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 9), 0, 0, 0, 0, 7730,
	7730, 7671, 7730, 7730, 7730, 7730, 7730, 7650, 7730,
	/* 3181: H.225.0 LocationReject */
	NM_EXT(7), 0xac00, 0x0000, 2423, 3863, 327, 7526, 1305, 1010, 5517,
	/* 3191: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2259, 7742, 3515, 3100, 3206,
	/* 3206: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 318, 3863, 327, 7526, 7656, 7420, 7540,
	7730, 4116, 7730, 1010, 2337,
	/* 3221: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3515, 2259, 115, 2509, 2262, 2461, 98, 3248, 3309,
	/* 3248: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3250,
	/* 3250: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3515, 7742, 280, 7732, 3272, 3272, 3285, 2956, 2956,
	3828, 3620, 2783, 3287,
	/* 3272: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3274,
	/* 3274: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2956, 2956, 7730, 3620, 7740, 7710,
	7712,
	/* 3285: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 2956,
	/* 3287: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 318, 3863, 327, 7717, 3298, 7420, 7675, 821,
	/* 3298: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE | NM_TABLE_EXACT), 3300,
	/* 3300: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3302,
	/* 3302: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3304,
	/* 3304: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 12, 7732,
	/* 3309: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 3863, 327, 7526, 4088, 5557, 7721, 4088,
	1010,
	/* 3320: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2259, 3520, 7730, 3328,
	/* 3328: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 3863, 327, 7526, 1305, 1010,
	/* 3336: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2259, 3342,
	/* 3342: H.225.0 UnknownMessageResponse */
	NM_EXT(4), 0x4000, 0x0000, 3863, 327, 7526, 3679,
	/* 3349: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3351,
	/* 3351: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2259,
	3515, 3865, 329, 7528, 7742, 3509,
	/* 3365: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3367,
	/* 3367: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2259, 7730, 3515, 2509, 143, 7732, 3865, 329, 7528,
	3386,
	/* 3386: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5557, 1010,
	/* 3391: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3393,
	/* 3393: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2259,
	7730, 3515, 3865, 329, 7528, 3407,
	/* 3407: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 1010,
	/* 3411: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3413,
	/* 3413: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2259,
	3515, 3865, 329, 7528, 3509,
	/* 3426: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3428,
	/* 3428: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2259, 3515, 3445, 2425, 3865, 329, 7528, 3509,
	/* 3445: H.225.0 InfoRequestNakReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 1), 0, 0, 0, 7650, 7730,
	/* 3452: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3454,
	/* 3454: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2259, 3515, 5519, 2509, 3474, 3865, 329, 7528, 1307,
	845, 3509,
	/* 3474: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 320, 280, 7732, 3509,
	/* 3482: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3484,
	/* 3484: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2259,
	4222, 3515, 3865, 329, 7528, 1307, 845, 3509,
	/* 3500: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3502,
	/* 3502: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2820,
	/* 3504: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 7730,
	/* 3509: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3512: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3515: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3520, 7730,
	/* 3520: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7730, 3525, 7730,
	/* 3525: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7754, 3509,
	/* 3531: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3534: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3537: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3539,
	/* 3539: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 3542: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3544,
	/* 3544: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3552, 3531, 3531, 3552,
	3531, 7730,
	/* 3552: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 3557, 3531,
	/* 3557: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 7730,
	/* 3566: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3568,
	/* 3568: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3573, 3606, 7730,
	/* 3573: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 3595, 3595, 3595, 3595, 7756, 3595, 3598, 7740, 7740,
	7740, 7756, 3595, 3509,
	/* 3595: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 3598: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3603, 3603, 7730,
	/* 3603: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 3606: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3595,
	3620, 3595, 3623, 3603, 3603, 3509,
	/* 3620: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3623: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 3626: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3628,
	/* 3628: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3636, 3531, 3531, 3654,
	3531, 7730,
	/* 3636: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3643, 3531, 3509,
	/* 3643: H.225.0 NatureOfAddress */
	NM_ENUM(4, 1), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0, 7730,
	/* 3654: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3557, 3531, 3509,
	/* 3661: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3525, 7758, 7758, 3675,
	/* 3675: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 3679,
	/* 3679: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7730,
	/* 3681: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3515, 3509,
	/* 3689: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3691,
	/* 3691: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3693,
	/* 3693: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3515, 3620, 7746, 3509,
	/* 3707: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3712, 7730,
	/* 3712: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7730, 7754,
	/* 3716: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3718,
	/* 3718: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3724, 3724, 3724, 7730,
	/* 3724: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3728, 7730,
	/* 3728: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7760, 3509,
	/* 3734: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7762, 3740,
	/* 3740: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 3747, 3749, 3751, 3762,
	/* 3747: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7746,
	/* 3749: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3504,
	/* 3751: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3753,
	/* 3753: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 7730, 7730, 3504,
	/* 3762: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3764,
	/* 3764: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7732, 3509,
	/* 3770: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 3775, 3777,
	/* 3775: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7754,
	/* 3777: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3779,
	/* 3779: H.225.0 TunnelledProtocol */
	NM_NODE_OF_LONG, 3781,
	/* 3781: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3790, 3804, 3509,
	/* 3790: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7730, 3795, 7730,
	/* 3795: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3804, 3804, 3509,
	/* 3804: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3807: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 7742,
	/* 3809: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 7730,
	/* 3815: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7750, 3822, 3509,
	/* 3822: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7738, 3509,
	/* 3828: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 7730,
	/* 3835: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3837,
	/* 3837: H.225.0 H245Security */
	NM_NODE_OF_LONG, 3839,
	/* 3839: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3515, 0, 3846, 3846,
	7730,
	/* 3846: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3515, 3857, 3857,
	3857, 3509,
	/* 3857: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3515, 0, 0, 7730,
	/* 3863: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3865,
	/* 3865: H.235 ClearToken */
	NM_NODE_OF_LONG, 3867,
	/* 3867: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 7730,
	3620, 3884, 3887, 3898, 7730, 3901, 3884, 3908, 3913,
	/* 3884: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3887: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3895, 3895, 3895, 3509,
	/* 3895: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3898: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3901: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7730, 7730, 3509,
	/* 3908: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 7730, 7730,
	/* 3913: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 3920, 3948, 3950, 4018,
	/* 3920: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3922,
	/* 3922: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3927, 3927, 7730,
	/* 3927: H.235 ECKASDH.eckasdhp */
	NM_NODE_ALL, 0x0000, 0xf800, 3935, 3895, 3935, 3895, 3895,
	/* 3935: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3895, 3895, 3509,
	/* 3948: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3884,
	/* 3950: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3952,
	/* 3952: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 3959, 3962, 3989, 3998,
	7730,
	/* 3959: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 3962: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 7730, 3968, 7730,
	/* 3968: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7730, 7756, 3981,
	/* 3981: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 3987, 3679, 3679,
	/* 3987: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7736,
	/* 3989: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 7730, 7730, 3968, 3996,
	/* 3996: H.235 SIGNED.signature */
	NM_NODE_STR_LONG, 1,
	/* 3998: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4000,
	/* 4000: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 3884, 7730, 3968, 7730, 7730, 7730, 3968, 7730, 3675,
	/* 4018: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4020,
	/* 4020: H.235 ProfileElement */
	NM_NODE_OF_LONG, 4022,
	/* 4022: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7746, 3968, 4036, 3509,
	/* 4036: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 7730, 7730, 3996, 4044,
	7732, 7730,
	/* 4044: H.235 Element.name */
	NM_NODE_STR_LONG, 16,
	/* 4046: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3884, 3620, 7730, 3968, 3996,
	/* 4054: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 4061, 4068, 4076, 3962,
	7730,
	/* 4061: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 7730, 7730, 3968, 7730,
	/* 4068: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7730, 7730, 7730, 3968, 3996,
	/* 4076: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7730, 3867, 7730, 3968, 3996,
	/* 4084: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 4088,
	/* 4088: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7732,
	/* 4090: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7764,
	3620, 3620, 7742, 7742, 7752, 3620, 4084,
	/* 4105: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 4116, 4116, 4116, 4116, 4116, 4088, 4118,
	4360,
	/* 4116: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7742,
	/* 4118: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4120,
	/* 4120: H.245 EnhancementLayerInfo */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7732, 4143, 4143, 4350, 3509,
	/* 4143: H.245 EnhancementOptions */
	NM_OF(4, 0), 4146, 1,
	/* 4146: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, 7744, 7744, 7744, 7744, 7744, 3620,
	7762, 7742, 7742, 7742, 7742, 7742, 7732, 4172, 3509,
	/* 4172: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 7766, 4189, 7732, 4198, 4250, 4267, 4318, 4334,
	/* 4189: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7746, 3620, 3620, 7768, 3509,
	/* 4198: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 4208, 7732, 4222,
	4230,
	/* 4208: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 7746,
	7746, 7746, 7746, 7746, 7746, 3509,
	/* 4222: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 7730,
	/* 4230: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 4234,
	/* 4234: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4236,
	/* 4236: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4244, 3509,
	/* 4244: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7770, 3509,
	/* 4250: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 4253, 1,
	/* 4253: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 7740,
	7742, 7742, 7742, 7742, 7742, 3509,
	/* 4267: H.245 CustomPictureFormat */
	NM_OF(4, 0), 4270, 1,
	/* 4270: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7756, 4278, 4300, 3509,
	/* 4278: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7744, 4291, 3509,
	/* 4291: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 4294, 1,
	/* 4294: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7772, 3509,
	/* 4300: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7732, 4306, 4309, 7730,
	/* 4306: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 7752, 1,
	/* 4309: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 4312, 1,
	/* 4312: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7768, 3509,
	/* 4318: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 4321, 1,
	/* 4321: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4328, 4347, 3509,
	/* 4328: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7774, 4334,
	/* 4334: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 4088, 4339,
	/* 4339: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4341,
	/* 4341: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7740, 3509,
	/* 4347: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 4328, 1,
	/* 4350: H.245 BEnhancementParameters */
	NM_OF(4, 0), 4353, 1,
	/* 4353: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4146, 7776, 3509,
	/* 4360: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4172,
	/* 4362: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7732,
	3620, 3620, 7742, 7742, 7752, 3620, 4084,
	/* 4377: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7730, 3707, 7736, 3804,
	7730,
	/* 4384: H.245 GenericParameter */
	NM_NODE_OF_LONG, 4386,
	/* 4386: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4396, 4403, 4416,
	3509,
	/* 4396: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7750, 3707, 7736, 3804,
	7730,
	/* 4403: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 7746, 7742, 7742,
	3620, 3620, 7730, 4414, 7730,
	/* 4414: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 4386,
	/* 4416: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 4396,
	/* 4418: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4420,
	/* 4420: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4429, 4507, 3509,
	/* 4429: H.245 VideoCapability */
	NM_NODE_OF_LONG, 4431,
	/* 4431: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3707, 4441, 4090, 4455,
	4362, 4474, 4505, 7730,
	/* 4441: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7738, 7738, 7778, 4084,
	/* 4455: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7744, 7744, 7744, 7744, 7744, 3620, 7744, 3620, 7742,
	4105,
	/* 4474: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4476,
	/* 4476: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4377,
	3620, 4384, 4384, 7730, 4490, 3509,
	/* 4490: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 3707, 0, 0, 0, 0, 0, 0,
	7730, 7730, 7730, 7730, 3716, 7730,
	/* 4505: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4420,
	/* 4507: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_NODE_OF_LONG, 4476,
	/* 4509: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7780, 7742, 3509,
	/* 4516: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4518,
	/* 4518: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7748, 4527, 3509,
	/* 4527: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7782, 3509,
	/* 4533: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4535,
	/* 4535: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7784, 3509,
	/* 4541: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4543,
	/* 4543: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 7746, 7750, 3509,
	/* 4552: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4554,
	/* 4554: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4560, 3509,
	/* 4560: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3707, 7746, 7746,
	7746, 7746, 7746, 7746, 7746, 7748, 7746, 7746, 7746, 4294, 4509, 3747,
	3747, 4516, 4533, 4533, 4533, 4474, 4541, 4588, 4590, 4598, 7730,
	/* 4588: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4554,
	/* 4590: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4592,
	/* 4592: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7730, 3509,
	/* 4598: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4600,
	/* 4600: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3509,
	/* 4605: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4609,
	/* 4609: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7786, 3509,
	/* 4615: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3707, 0, 7730,
	/* 4620: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4642, 4650, 4658, 4666,
	/* 4642: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 4645, 1,
	/* 4645: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3707, 7730, 7730,
	/* 4650: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3707, 3675,
	/* 4658: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3707, 3509,
	/* 4666: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 4474,
	/* 4670: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4679, 4718, 5013,
	/* 4679: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 3707, 0, 4685, 7730,
	/* 4685: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4687,
	/* 4687: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7788, 4697, 4715,
	3509,
	/* 4697: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4702, 7730,
	/* 4702: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 4705, 1,
	/* 4705: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7752, 4712, 3509,
	/* 4712: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), 7746, 1,
	/* 4715: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), 7752, 1,
	/* 4718: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 3707, 0, 4431, 4560,
	4734, 4615, 4777, 4779, 4881, 4799, 4801, 4820, 4853, 7730,
	/* 4734: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4741, 3620, 3509,
	/* 4741: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3707, 4490, 4490,
	4490, 4758, 4490, 4490, 4763, 0, 4490, 4768, 4768, 4770, 4474, 7730,
	/* 4758: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 4490, 4605,
	/* 4763: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 4490, 7730,
	/* 4768: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4490,
	/* 4770: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4772,
	/* 4772: H.245 DataApplicationCapability.application.t38fax */
	NM_NODE_ALL, 0x0000, 0xc000, 4490, 3734,
	/* 4777: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3707,
	/* 4779: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4781,
	/* 4781: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4620, 4788, 3509,
	/* 4788: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 3707, 4431, 4560, 4734,
	4799, 4801, 4820, 4853, 7730,
	/* 4799: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4670,
	/* 4801: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4803,
	/* 4803: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4809, 3509,
	/* 4809: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4811,
	/* 4811: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4718, 7750, 3509,
	/* 4820: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4822,
	/* 4822: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4828, 3509,
	/* 4828: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4833, 7730,
	/* 4833: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4838, 4847, 7730,
	/* 4838: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7740, 7750, 3509,
	/* 4847: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7750, 3509,
	/* 4853: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4855,
	/* 4855: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4859, 7730,
	/* 4859: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7750, 7730, 4869,
	3509,
	/* 4869: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4600, 4875, 7730,
	/* 4875: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7742, 3509,
	/* 4881: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4883,
	/* 4883: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4890, 7732, 3509,
	/* 4890: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3707, 4896, 4969, 7730,
	/* 4896: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 4903, 3509,
	/* 4903: H.245 VCCapability */
	NM_NODE_OF_LONG, 4905,
	/* 4905: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4920, 3525, 7738, 4926, 4936,
	/* 4920: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7790, 3509,
	/* 4926: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4932, 3509,
	/* 4932: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7742, 7754,
	/* 4936: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 4940,
	/* 4940: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4942,
	/* 4942: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4949, 7790, 3509,
	/* 4949: H.245 Q2931Address */
	NM_OF(8, 1), 4952, 1,
	/* 4952: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4961, 3512, 3509,
	/* 4961: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4966, 3512, 7730,
	/* 4966: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4969: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7792, 4976, 4986,
	/* 4976: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4980,
	/* 4980: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7780, 3509,
	/* 4986: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 4088, 4088, 4995, 5003, 4116, 5011,
	/* 4995: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4997,
	/* 4997: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7744, 3509,
	/* 5003: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5005,
	/* 5005: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7792, 4084,
	/* 5011: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4294,
	/* 5013: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 5017,
	/* 5017: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5019,
	/* 5019: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5032, 5041, 3509,
	/* 5032: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4718, 7750, 3509,
	/* 5041: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_NODE_OF_LONG, 5032,
	/* 5043: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7754, 7742, 7730, 7730, 3509,
	/* 5066: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5073, 7732, 3509,
	/* 5073: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 3707, 0, 0, 0, 0, 5085,
	5090, 5127, 5136, 7730,
	/* 5085: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 7738, 3620,
	/* 5090: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5092,
	/* 5092: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 3504, 3504, 3828, 7744, 5103, 7738,
	5121,
	/* 5103: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5109, 5109, 7730,
	/* 5109: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5116, 3620, 3509,
	/* 5116: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7744, 0, 7730,
	/* 5121: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 5125,
	/* 5125: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7750,
	/* 5127: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5129,
	/* 5129: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3504, 7732, 3509,
	/* 5136: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5138,
	/* 5138: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 3504, 3828, 7744, 5103, 7732, 5121,
	/* 5148: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 5158, 3809, 7732, 5165, 3764, 3509,
	/* 5158: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3809, 7794, 3509,
	/* 5165: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5170, 0, 7730,
	/* 5170: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7750, 3809, 3509,
	/* 5177: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3707,
	/* 5179: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7734, 3509,
	/* 5185: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3512,
	/* 5187: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 1), 0, 5192, 7730,
	/* 5192: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5194,
	/* 5194: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5203, 7750, 3509,
	/* 5203: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3707, 5209, 7730, 7730,
	/* 5209: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 7742, 7730,
	/* 5212: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 5218, 5379, 5381,
	/* 5218: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5220,
	/* 5220: H.245 TransportCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3707, 5242, 5360, 3509,
	/* 5242: H.245 QOSCapability */
	NM_OF(8, 1), 5245, 1,
	/* 5245: H.245 QOSCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3707, 5267, 5281, 5287,
	/* 5267: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3504,
	3620, 3620, 3620, 3620, 3620, 3509,
	/* 5281: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7796, 3509,
	/* 5287: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 4088, 5296, 5311, 5344, 5346, 5358,
	/* 5296: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5298,
	/* 5298: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3707,
	3620, 3620, 3620, 3620, 3509,
	/* 5311: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5313,
	/* 5313: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3707, 7732, 5327, 5339,
	/* 5327: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3707, 5335,
	/* 5335: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 3747,
	/* 5339: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 4116, 3747,
	/* 5344: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4658,
	/* 5346: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5348,
	/* 5348: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 3707, 3504, 3557,
	3509,
	/* 5358: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7776,
	/* 5360: H.245 MediaChannelCapability */
	NM_OF(8, 1), 5363, 1,
	/* 5363: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5371, 3509,
	/* 5371: H.245 MediaTransportType */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3762, 7730,
	/* 5379: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4670,
	/* 5381: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4312,
	/* 5383: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 4116, 4116,
	/* 5388: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 5391: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 5395,
	/* 5395: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3809,
	/* 5397: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5399,
	/* 5399: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3707, 7746, 3539, 5414, 5424,
	/* 5414: H.245 EscrowData */
	NM_OF(8, 1), 5417, 1,
	/* 5417: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7730, 3959, 3509,
	/* 5424: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 5428,
	/* 5428: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4386,
	/* 5430: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7742, 4384,
	/* 5435: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7754, 4384,
	/* 5440: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7798, 4384,
	/* 5445: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7730, 4384,
	/* 5450: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7800, 4384,
	/* 5455: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7802, 4384,
	/* 5460: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7804, 4384,
	/* 5465: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 7730, 7750, 4384,
	/* 5471: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4377, 7750, 4384, 3509,
	/* 5485: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5487,
	/* 5487: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5495, 7742, 3557, 3509,
	/* 5495: H.225.0 ScnConnectionType */
	NM_ENUM(4, 1), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0, 7730,
	/* 5505: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5507,
	/* 5507: H.225.0 Setup-UUIE.language */
	NM_NODE_OF_LONG, 3512,
	/* 5509: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5511,
	/* 5511: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7738, 5514,
	/* 5514: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7776, 7730,
	/* 5517: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5519,
	/* 5519: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5521,
	/* 5521: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7746, 5531, 3809,
	3509,
	/* 5531: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5538, 7730, 3515, 5541,
	7730,
	/* 5538: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5541: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5554,
	3504, 3620, 7732, 3504, 3509,
	/* 5554: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5557: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5559,
	/* 5559: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5572, 5572, 3509,
	/* 5572: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5591, 5627,
	/* 5591: H.225.0 CallsAvailable */
	NM_NODE_OF_LONG, 5593,
	/* 5593: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3620, 5602, 5605,
	/* 5602: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 5605: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 5609,
	/* 5609: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5611,
	/* 5611: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5624, 5602, 3509,
	/* 5624: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 5627: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 5631,
	/* 5631: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5591,
	/* 5633: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5646, 5658, 5605,
	/* 5646: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5653, 5655, 3509,
	/* 5653: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 5655,
	/* 5655: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 5658: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3807, 5602, 3509,
	/* 5667: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5209, 7730, 7736, 7730,
	/* 5673: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3712, 7730, 3509,
	/* 5680: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 3620, 3509,
	/* 5687: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 7746, 7730, 5711, 5806, 5968, 5977,
	/* 5711: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 3707, 4896, 4969, 5720,
	5727, 4474, 7730,
	/* 5720: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7806, 3764, 3509,
	/* 5727: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5729,
	/* 5729: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, 7742, 5741, 5741, 5741, 3822, 7732,
	5766, 5781,
	/* 5741: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7738, 5748, 3509,
	/* 5748: H.245 MediaDistributionCapability */
	NM_NODE_OF_LONG, 5750,
	/* 5750: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7776, 5764, 5764, 3509,
	/* 5764: H.245 MediaDistributionCapability.centralizedData */
	NM_NODE_OF_LONG, 4734,
	/* 5766: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7732, 5772,
	/* 5772: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 5776,
	/* 5776: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5778,
	/* 5778: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 5194, 1,
	/* 5781: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 5218, 5788, 4088, 4088,
	/* 5788: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5790,
	/* 5790: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 5793, 1,
	/* 5793: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4679, 7742, 5803,
	3509,
	/* 5803: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), 7742, 1,
	/* 5806: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 5809, 1,
	/* 5809: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7742, 5815,
	/* 5815: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 3707, 4431, 4431,
	4431, 4560, 4560, 4560, 4734, 4734, 4734, 7732, 5847, 5853, 5869, 3747,
	5878, 5878, 5878, 4474, 5898, 5898, 5898, 5913, 4995, 5922, 5935, 5943,
	5964, 5966, 7730,
	/* 5847: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7746, 3509,
	/* 5853: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5855,
	/* 5855: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 5177, 7732, 5864,
	/* 5864: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 4088, 4088,
	/* 5869: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5871,
	/* 5871: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4620, 7742, 3509,
	/* 5878: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5880,
	/* 5880: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 5895, 0, 0, 0, 0, 0,
	7730, 7730, 7730, 7730, 7730, 4474, 7730,
	/* 5895: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 3707, 1,
	/* 5898: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5900,
	/* 5900: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4890, 7732, 5910,
	3509,
	/* 5910: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5803, 1,
	/* 5913: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5915,
	/* 5915: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7744, 7730, 3509,
	/* 5922: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5924,
	/* 5924: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 5928, 7730,
	/* 5928: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7732, 3822, 3509,
	/* 5935: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5937,
	/* 5937: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5910, 3509,
	/* 5943: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5945,
	/* 5945: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7742, 7730, 5959, 3509,
	/* 5959: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7730, 7730, 7730,
	/* 5964: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5793,
	/* 5966: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5803,
	/* 5968: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 5971, 1,
	/* 5971: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7746, 5910,
	/* 5977: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 5981,
	/* 5981: H.245 TerminalCapabilitySet */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5983,
	/* 5983: H.245 GenericInformation */
	NM_NODE_OF_LONG, 5471,
	/* 5985: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 5989,
	/* 5989: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5991,
	/* 5991: H.245 CloseLogicalChannel.reason */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 3747, 7730,
	/* 5998: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7742, 6004,
	/* 6004: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 6009, 6011,
	/* 6009: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5245,
	/* 6011: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6013,
	/* 6013: H.245 RequestChannelClose.reason */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3747, 7730,
	/* 6021: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6028, 3509,
	/* 6028: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 6031, 1,
	/* 6031: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7752, 6037,
	/* 6037: H.245 MultiplexElement */
	NM_OF(8, 1), 6040, 1,
	/* 6040: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 6045, 6052,
	/* 6045: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7742, 6049,
	/* 6049: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 6040, 2,
	/* 6052: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7742, 0,
	/* 6056: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4306, 3509,
	/* 6062: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6069, 3509,
	/* 6069: H.245 ModeElement */
	NM_OF(8, 1), 6072, 1,
	/* 6072: H.245 ModeElement */
	NM_OF(8, 1), 6075, 1,
	/* 6075: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 6084, 5066, 6347,
	/* 6084: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 3707, 6098, 6170, 6225,
	4615, 6249, 4881, 6265, 6309, 6325, 6291, 7730,
	/* 6098: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3707, 6107, 6113, 6142,
	6155, 4474, 7730,
	/* 6107: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7778, 3509,
	/* 6113: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 6128,
	3620, 3620, 7742, 7742, 7752, 3620, 3509,
	/* 6128: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7730,
	/* 6142: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4222, 7808, 6149,
	/* 6149: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 4088, 4118, 4360,
	/* 6155: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7732,
	3620, 3620, 7742, 7742, 7752, 3620, 3509,
	/* 6170: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 3707, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7738, 6196, 6202, 3747, 3747, 6208, 4533, 4533, 4533,
	4474, 4541, 6217, 7730,
	/* 6196: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7810, 3509,
	/* 6202: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7812, 3509,
	/* 6208: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6210,
	/* 6210: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7748, 4527, 3509,
	/* 6217: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6219,
	/* 6219: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6170, 3509,
	/* 6225: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6232, 3620, 3509,
	/* 6232: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3707, 4490, 4490,
	4490, 4490, 4490, 4490, 4763, 0, 4490, 4768, 4768, 4770, 4474, 7730,
	/* 6249: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6251,
	/* 6251: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4620, 6258, 3509,
	/* 6258: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3707, 6098, 6170, 6225,
	7730,
	/* 6265: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6267,
	/* 6267: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 4679, 6275, 6307, 3509,
	/* 6275: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6281, 3509,
	/* 6281: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 3707, 6098, 6170, 6225,
	4615, 6251, 6291, 7730,
	/* 6291: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6293,
	/* 6293: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 6084, 7730, 5959, 3509,
	/* 6307: H.245 RedundancyEncodingDTMode.secondary */
	NM_NODE_OF_LONG, 6275,
	/* 6309: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6311,
	/* 6311: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6317, 3509,
	/* 6317: H.245 MultiplePayloadStreamElementMode */
	NM_NODE_OF_LONG, 6319,
	/* 6319: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6084, 3509,
	/* 6325: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6327,
	/* 6327: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 6331, 7730,
	/* 6331: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6337, 3509,
	/* 6337: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 6342, 7730,
	/* 6342: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4838, 6319, 7730,
	/* 6347: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 3749, 6355, 4474, 6379, 4116,
	/* 6355: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6357,
	/* 6357: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6365, 3509,
	/* 6365: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4679, 6374, 3509,
	/* 6374: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3707, 6170, 7730,
	/* 6379: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4875,
	/* 6381: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6387, 3509,
	/* 6387: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 7742, 7742, 7730,
	/* 6393: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6395,
	/* 6395: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 4312, 4312, 0,
	0, 0, 7730, 7730, 6414, 4116, 5381, 5381, 7730, 5395, 7730,
	/* 6414: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6416,
	/* 6416: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4312, 6438, 3620, 3509,
	/* 6438: H.245 Criteria */
	NM_OF(4, 0), 6441, 1,
	/* 6441: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7730, 3539, 3509,
	/* 6448: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6450,
	/* 6450: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5673, 4875, 6458, 6496,
	6509, 7730,
	/* 6458: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6465, 3509,
	/* 6465: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5673, 6471, 7742, 7730,
	/* 6471: H.245 DialingInformationNumber */
	NM_OF(16, 1), 6474, 1,
	/* 6474: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 6484, 3804, 6487,
	3509,
	/* 6484: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 6487: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 6490, 1,
	/* 6490: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5673, 0, 0, 7730,
	/* 6496: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6502, 3509,
	/* 6502: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3620, 3620, 3509,
	/* 6509: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6515, 3509,
	/* 6515: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 7742, 7730,
	/* 6520: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6522,
	/* 6522: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7760, 3620, 3509,
	/* 6529: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5471,
	/* 6531: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6537, 3509,
	/* 6537: H.245 MasterSlaveDeterminationReject.cause */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 7730,
	/* 6541: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7746, 5977,
	/* 6547: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6554, 5977,
	/* 6554: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 6052, 7730,
	/* 6561: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 4116,
	/* 6565: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 4088, 4116,
	/* 6570: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7742, 6537, 3509,
	/* 6577: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 4306, 3509,
	/* 6584: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6591, 3509,
	/* 6591: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6594, 1,
	/* 6594: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7752, 3504, 3509,
	/* 6601: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4306, 6608, 3509,
	/* 6608: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6611, 1,
	/* 6611: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7752, 6537, 3509,
	/* 6618: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 3504, 3509,
	/* 6625: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 3809, 3509,
	/* 6632: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6387, 6537, 3509,
	/* 6639: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 5379, 6645, 5381,
	/* 6645: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7740,
	/* 6647: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6649,
	/* 6649: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 6668, 6668, 6675, 6675,
	4309, 0, 0, 3504, 6682, 6690, 6692, 3749, 3749, 3749, 6707, 6717, 7730,
	/* 6668: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4312, 5602, 3509,
	/* 6675: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4312, 3512, 3509,
	/* 6682: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6684,
	/* 6684: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5602, 3509,
	/* 6690: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6668,
	/* 6692: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6694,
	/* 6694: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4312, 3539, 3509,
	/* 6707: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6709,
	/* 6709: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6715, 3509,
	/* 6715: H.245 TerminalInformation */
	NM_NODE_OF_LONG, 6668,
	/* 6717: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6719,
	/* 6719: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3504, 7730,
	/* 6724: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6726,
	/* 6726: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5673, 6734, 6741, 6496,
	4875, 7730,
	/* 6734: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6465, 3620, 3509,
	/* 6741: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 6719, 3509,
	/* 6748: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6750,
	/* 6750: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7760, 3504, 3620,
	3509,
	/* 6760: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6765, 0, 7730,
	/* 6765: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7732, 6779, 4712, 3509,
	/* 6779: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 7742, 1,
	/* 6782: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7730, 0, 6788, 7730,
	/* 6788: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 7746, 3712, 7730,
	/* 6794: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6801, 6806, 3509,
	/* 6801: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7742, 7742, 0,
	/* 6806: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3620, 0,
	/* 6810: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 3707, 0, 4222, 5395,
	5981, 7730,
	/* 6818: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7742, 6825, 6932,
	/* 6825: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	7814, 7744, 0, 0, 6853, 4116, 5397, 6869, 7730, 7730, 6885, 7730, 7730,
	6893, 6901, 6910, 6901, 6919, 6930, 7730,
	/* 6853: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6855,
	/* 6855: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7746, 7742, 7742, 3509,
	/* 6869: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6871,
	/* 6871: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6879, 5335,
	/* 6879: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7762, 3509,
	/* 6885: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6887,
	/* 6887: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3828, 3509,
	/* 6893: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6895,
	/* 6895: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7798, 3509,
	/* 6901: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6903,
	/* 6903: H.245 PictureReference */
	NM_NODE_OF_LONG, 6905,
	/* 6905: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7742, 7746, 7730,
	/* 6910: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6912,
	/* 6912: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6905, 7754, 3509,
	/* 6919: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6921,
	/* 6921: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5399, 4803, 3509,
	/* 6930: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5847,
	/* 6932: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 3749,
	/* 6936: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6938,
	/* 6938: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), 7742, 7742, 4312, 0,
	4312, 0, 0, 6949, 7730,
	/* 6949: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6951,
	/* 6951: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7736, 3509,
	/* 6957: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6959,
	/* 6959: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3828, 3504, 7730,
	/* 6964: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6966,
	/* 6966: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7816, 6975, 3809, 6988, 3509,
	/* 6975: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6980, 3525, 7730,
	/* 6980: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3809, 3828, 7738, 3509,
	/* 6988: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7818, 3809, 3509,
	/* 6995: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6997,
	/* 6997: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7768, 3504, 3509,
	/* 7004: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 5977,
	/* 7009: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7742, 5977,
	/* 7015: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7742, 7022, 3509,
	/* 7022: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 7744, 7037, 5218, 7730,
	/* 7037: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7039,
	/* 7039: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7820, 3509,
	/* 7045: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 6801, 7744, 7752, 3620, 3509,
	/* 7060: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7816, 6975, 3809, 7068,
	/* 7068: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 7072,
	/* 7072: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6988,
	/* 7074: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3707, 7730, 7085, 7094,
	7155, 7166, 7181, 5981, 7730,
	/* 7085: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7087,
	/* 7087: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3707, 0, 0, 0, 7730,
	/* 7094: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7096,
	/* 7096: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7740, 7742, 7110, 7124,
	/* 7110: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3620, 3620, 7742, 3509,
	/* 7124: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, 7730, 7131, 6645, 3679,
	/* 7131: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7133,
	/* 7133: H.245 Params */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7756, 7736, 7730, 3509,
	/* 7155: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7157,
	/* 7157: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7742, 4875, 3509,
	/* 7166: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7168,
	/* 7168: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7730, 0, 7177,
	/* 7177: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 7181,
	/* 7181: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7183,
	/* 7183: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7730, 7133, 7730,
	3509,
	/* 7193: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7195,
	/* 7195: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 7752, 4312, 4312,
	4312, 0, 0, 0, 0, 4312, 0, 7730, 5381, 7212, 6930, 7730,
	/* 7212: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7214,
	/* 7214: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7822, 7220,
	/* 7220: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 6645,
	/* 7224: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7226,
	/* 7226: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3712, 7758, 7758, 3509,
	/* 7240: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7242,
	/* 7242: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3809, 7730, 3509,
	/* 7251: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7253,
	/* 7253: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5673, 4600, 6496, 7730,
	/* 7259: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6794,
	/* 7261: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7744,
	/* 7263: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7265,
	/* 7265: H.225.0 DisplayName */
	NM_NODE_OF_LONG, 7267,
	/* 7267: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, 7730, 3884,
	/* 7273: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3839,
	/* 7275: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	7730, 7730, 7730, 7730, 7730, 7302, 3987, 7730, 7730, 7730, 7730, 7304,
	7730,
	/* 7302: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3515,
	/* 7304: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7306,
	/* 7306: H.225.0 SecurityErrors */
	NM_ENUM(5, 1), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7730,
	/* 7325: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7329, 3515,
	/* 7329: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3908,
	/* 7331: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 7334: H.450.1 EndpointAddress */
	NM_EXT(4), 0x0000, 0x0000, 5395, 5509, 5395, 5509,
	/* 7341: H.450 BasicService */
	NM_NODE_IF, 0, 5514,
	/* 7344: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 7732, 7730, 7730,
	/* 7350: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 7732, 5514,
	/* 7353: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7358, 3512, 7730,
	/* 7358: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3512, 7732, 3509,
	/* 7367: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7373, 7387, 7398, 7405,
	/* 7373: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 5209, 7730, 7383,
	7730,
	/* 7383: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7730, 7730,
	/* 7387: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7730, 7393,
	/* 7393: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 7383, 7730,
	/* 7398: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7730, 7383, 7730,
	/* 7405: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 7730, 7410,
	/* 7410: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7730, 7730, 7730, 7730,
	/* 7416: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7418,
	/* 7418: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_NODE_OF_LONG, 3515,
	/* 7420: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7422,
	/* 7422: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7736, 7736, 3509,
	/* 7435: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7437,
	/* 7437: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 3781, 7452, 0, 3515, 3509,
	/* 7452: H.225.0 H323-UU-PDU.tunnelledSignallingMessage.messageContent */
	NM_NODE_OF_LONG, 7730,
	/* 7454: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7456,
	/* 7456: H.225.0 StimulusControl */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3515, 0, 7730, 3509,
	/* 7478: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7746, 5388, 3509,
	/* 7485: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7487,
	/* 7487: H.235 AuthenticationMechanism */
	NM_NODE_OF_LONG, 7489,
	/* 7489: H.235 AuthenticationMechanism */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 2), 0, 0, 0, 0, 0, 0, 3908,
	3749, 3679, 7730,
	/* 7501: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7452,
	/* 7503: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7505,
	/* 7505: H.225.0 IntegrityMechanism */
	NM_NODE_OF_LONG, 7507,
	/* 7507: H.225.0 IntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3515, 0, 7730, 7514,
	7730,
	/* 7514: H.225.0 NonIsoIntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 7521, 7521, 7730,
	7730,
	/* 7521: H.225.0 EncryptIntAlg */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3515, 7730, 7730,
	/* 7526: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7528,
	/* 7528: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 7730, 3996,
	/* 7533: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7489,
	/* 7535: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 3544, 3544,
	/* 7540: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7542,
	/* 7542: H.225.0 RasUsageInfoTypes */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7418, 0, 0, 0, 3509,
	/* 7565: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7567,
	/* 7567: H.225.0 CallCreditCapability */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7732, 7732, 3509,
	/* 7580: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7582,
	/* 7582: H.225.0 TransportQOS */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 7589, 7730,
	/* 7589: H.225.0 TransportQOS */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5242,
	/* 7591: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3620,
	/* 7593: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7595,
	/* 7595: H.225.0 RasUsageSpecification */
	NM_NODE_OF_LONG, 7597,
	/* 7597: H.225.0 RasUsageSpecification */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7607, 7629, 7542,
	3509,
	/* 7607: H.225.0 RasUsageSpecification.when */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 0, 0, 0, 3509,
	/* 7629: H.225.0 RasUsageSpecification.callStartingPoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 0, 0, 3509,
	/* 7642: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7644,
	/* 7644: H.225.0 CapacityReportingSpecification */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7629, 3509,
	/* 7650: H.225.0 UnregRequestReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3557,
	/* 7652: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3693,
	/* 7654: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3781,
	/* 7656: H.225.0 AdmissionConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7658,
	/* 7658: H.225.0 UUIEsRequested */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7790, 7664,
	/* 7664: H.225.0 UUIEsRequested */
	NM_EXT(4), 0x0000, 0x0000, 4088, 4088, 4088, 4088,
	/* 7671: H.225.0 AdmissionRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7673,
	/* 7673: H.225.0 AdmissionRejectReason.routeCallToSCN */
	NM_NODE_OF_LONG, 3544,
	/* 7675: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7677,
	/* 7677: H.225.0 RasUsageInformation */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7418, 3620, 3620, 3620, 3509,
	/* 7700: H.225.0 DisengageRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7702,
	/* 7702: H.225.0 CallTerminationCause */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7275, 7707, 7730,
	/* 7707: H.225.0 CallTerminationCause.releaseCompleteCauseIE */
	NM_STR(5, 0, 1), 2, 8,
	/* 7710: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 7740,
	/* 7712: H.225.0 RTPSession */
	NM_EXT(2), 0x0000, 0x0000, 7730, 7591,
	/* 7717: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7719,
	/* 7719: H.225.0 InfoRequestResponse.perCallInfo.substituteConfIDs */
	NM_NODE_OF_LONG, 7736,
	/* 7721: H.225.0 InfoRequestResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7723,
	/* 7723: H.225.0 InfoRequestResponseStatus */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 7742, 0, 7730,
	/* 7730: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 1, NM_ALIGN(0), 96,
	NM_ALIGN(0), 128, NM_NODE_SKIP, 2, NM_NODE_SKIP, 8, NM_ALIGN(0), 16,
	NM_NODE_SKIP, 5, NM_ALIGN(0), 8, NM_ALIGN(0), 9, NM_NODE_SKIP, 7,
	NM_NODE_SKIP, 4, NM_ALIGN(0), 32, NM_ALIGN(0), 64, NM_SHORT(0), 0,
	NM_ALIGN(0), 24, NM_NODE_SKIP, 3, NM_NODE_SKIP, 11, NM_NODE_SKIP, 23,
	NM_NODE_SKIP, 16, NM_ALIGN(14), 16, NM_ALIGN(8), 16, NM_NODE_SKIP, 21,
	NM_NODE_SKIP, 6, NM_ALIGN(1), 17, NM_NODE_SKIP, 20, NM_NODE_SKIP, 32,
	NM_ALIGN(0), 10, NM_NODE_SKIP, 19, NM_ALIGN(4), 8, NM_NODE_SKIP, 9,
	NM_ALIGN(10), 48, NM_ALIGN(0), 17, NM_ALIGN(0), 21, NM_ALIGN(0), 48,
	NM_ALIGN(0), 23, NM_ALIGN(0), 39, NM_ALIGN(0), 55, NM_ALIGN(9), 47,
	NM_ALIGN(0), 20, NM_ALIGN(6), 16, NM_ALIGN(11), 16, NM_NODE_SKIP, 10,
	NM_ALIGN(0), 34, NM_ALIGN(0), 18, NM_ALIGN(0), 40, NM_ALIGN(8), 8,
};
