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

const u16 nm_whole_schema[7769] = {
	NM_TABLE_EXACT, 0xffff, 7675,
	/* 3: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 7423, 3454,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 21, 3460, 1510,
	/* 21: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 37, 1228, 1275, 1307,
	1335, 1350, 1375, 1448, 7675, 1468, 1468, 1468, 1485, 7675,
	/* 37: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 7675, 62, 98, 115, 98, 258, 98, 3767,
	7677, 260, 3769, 3775, 3788, 261,
	/* 62: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 64,
	/* 64: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 74, 76, 7679, 90, 7681,
	3457, 3460, 7675,
	/* 74: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 76: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 84, 86, 3449, 3454,
	/* 84: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 86: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 88,
	/* 88: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 90: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 96, 3454,
	/* 96: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 98: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 100,
	/* 100: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3476, 3479, 3482, 111,
	3482, 3487, 3511, 3571, 7675,
	/* 111: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 113,
	/* 113: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 64,
	/* 115: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3460,
	3606, 3626, 130, 244, 3626, 7683, 3730,
	/* 130: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 143, 3460, 3454,
	/* 143: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 145,
	/* 145: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3460, 160, 160, 160,
	160, 160, 160, 160, 160, 186, 202, 220, 7675,
	/* 160: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3460, 168,
	/* 168: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 3634, 173,
	/* 173: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3460, 100, 3454,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3460, 3636, 175, 3454,
	/* 202: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 204,
	/* 204: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3460, 3636, 175, 3652, 3694, 3454,
	/* 220: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 222,
	/* 222: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3460, 3636, 175, 3454,
	/* 244: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3460, 252,
	/* 252: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 256,
	/* 256: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 143,
	/* 258: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 64,
	/* 260: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 261: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 292, 296, 298, 3795, 3823, 307, 330, 4048,
	4048, 3908, 4048, 4048, 5430, 5450, 5340, 5454, 5462, 7675, 5502, 766,
	256, 955, 955, 955, 957, 1210, 7206, 7208,
	/* 292: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 294,
	/* 294: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 64,
	/* 296: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 100,
	/* 298: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 300,
	/* 300: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 306, 3454,
	/* 306: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 307: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 309,
	/* 309: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 311,
	/* 311: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 322, 4006, 3922, 3922,
	3949, 3949, 3949, 4014, 7675,
	/* 322: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 100, 3565, 7675, 3928, 3956,
	/* 330: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 332,
	/* 332: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 334,
	/* 334: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC | NM_TABLE_EXACT), 336,
	/* 336: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 346, 349, 639, 656,
	/* 346: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 349: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 7685, 359, 534, 5328,
	/* 359: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 375, 377, 379, 451,
	481, 490, 492, 494, 530, 514, 518, 522, 526, 7675,
	/* 375: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3667,
	/* 377: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 379: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 381,
	/* 381: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3667, 391, 4050, 410,
	4322, 432, 4378, 7675,
	/* 391: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 7683, 7683, 7677, 407, 7677, 4044,
	/* 407: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 410: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7687, 7687, 7687, 7687, 7687, 429, 7687, 3565, 7685,
	4065,
	/* 429: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 432: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 434,
	/* 434: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4337,
	448, 4344, 4344, 7675, 3652, 3454,
	/* 448: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 451: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 453,
	/* 453: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3667, 7689, 7689,
	7689, 7689, 7689, 7689, 7689, 7691, 7689, 7689, 7689, 4254, 4454, 3707,
	3707, 4461, 4478, 4478, 4478, 432, 4486, 4497, 4535, 4543, 7675,
	/* 481: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 483,
	/* 483: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4550, 448, 3454,
	/* 490: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4596,
	/* 492: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 375,
	/* 494: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 496,
	/* 496: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4601, 503, 3454,
	/* 503: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 375, 379, 451, 481,
	514, 518, 522, 526, 7675,
	/* 514: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 516,
	/* 516: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4651,
	/* 518: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 520,
	/* 520: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4748,
	/* 522: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 524,
	/* 524: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4767,
	/* 526: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 528,
	/* 528: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4800,
	/* 530: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 532,
	/* 532: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4828,
	/* 534: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4988, 5011, 5093, 541,
	7675,
	/* 541: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 543,
	/* 543: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 5122, 564, 7693, 567, 7677, 637, 7677, 7677, 4272, 7687,
	5132, 5157,
	/* 564: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 567: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 569,
	/* 569: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 574, 614, 7675,
	/* 574: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 584, 5124, 592, 7681,
	600, 5130, 4722, 7675,
	/* 584: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 590, 3454,
	/* 590: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 592: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 598, 3454,
	/* 598: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 600: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 7677, 608, 610, 3454,
	/* 608: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 610: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 612,
	/* 612: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 614: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 621, 629, 5130, 4722,
	7675,
	/* 621: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 627, 3454,
	/* 627: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 629: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 635, 3454,
	/* 635: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 637: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 569,
	/* 639: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 641,
	/* 641: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 359, 650, 5328,
	/* 650: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 5011, 5093, 541, 7675,
	/* 656: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 662, 5342, 689,
	/* 662: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 664,
	/* 664: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 666,
	/* 666: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3449, 681, 7677, 5333, 5336,
	/* 681: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4897, 3476, 687, 7675,
	/* 687: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 569,
	/* 689: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 691,
	/* 691: H.245 GenericMessage */
	NM_NODE_OF_LONG, 693,
	/* 693: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 697, 741,
	/* 697: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 701, 5390,
	/* 701: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 705, 5385,
	/* 705: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 709, 5380,
	/* 709: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 713, 5375,
	/* 713: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 715,
	/* 715: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 719, 4346,
	/* 719: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 721,
	/* 721: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 735,
	737, 3565, 739, 7695, 3565, 3454,
	/* 735: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 569,
	/* 737: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 569,
	/* 739: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 569,
	/* 741: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 745, 5416,
	/* 745: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 749, 5410,
	/* 749: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 753, 5405,
	/* 753: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 757, 5400,
	/* 757: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 761, 5395,
	/* 761: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 7695, 713,
	/* 766: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 768,
	/* 768: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5578, 5578, 790, 3454,
	/* 790: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 792,
	/* 792: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 796, 912,
	/* 796: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 800, 837,
	/* 800: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 802,
	/* 802: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 805, 1,
	/* 805: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5612, 814, 3454,
	/* 814: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7675, 7675, 4004,
	7677, 7689, 7685, 3565, 5612, 100, 829, 831, 834, 7675,
	/* 829: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 64,
	/* 831: H.225.0 Content.compound */
	NM_OF(16, 1), 805, 1,
	/* 834: H.225.0 Content.nested */
	NM_OF(4, 0), 792, 1,
	/* 837: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 841, 889,
	/* 841: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 843,
	/* 843: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 846, 1,
	/* 846: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 850, 805,
	/* 850: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 854, 884,
	/* 854: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 858, 869,
	/* 858: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 860,
	/* 860: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 867, 300, 3454,
	/* 867: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 64,
	/* 869: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7675, 7675, 4004,
	7677, 7689, 7685, 3565, 5612, 100, 829, 802, 834, 7675,
	/* 884: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 7685, 869,
	/* 889: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 893, 895,
	/* 893: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 802,
	/* 895: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 899, 901,
	/* 899: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 802,
	/* 901: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 905, 907,
	/* 905: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 802,
	/* 907: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 7685, 802,
	/* 912: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 916, 946,
	/* 916: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 920, 922,
	/* 920: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 922: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 926, 928,
	/* 926: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 928: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 932, 934,
	/* 932: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 934: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 938, 940,
	/* 938: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 940: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 944, 7685,
	/* 944: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 946: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5612, 802, 3454,
	/* 955: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 790,
	/* 957: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 959,
	/* 959: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 961,
	/* 961: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC | NM_TABLE_EXACT), 963,
	/* 963: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 970, 999, 1140, 1166,
	7675,
	/* 970: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 5618, 5625,
	5632, 336, 989, 5943, 5966, 6001, 6007, 5792, 6326, 4543, 6338, 6393,
	6465, 6474, 7675,
	/* 989: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 996, 7677, 5930,
	/* 996: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 999: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 5618, 3724,
	6476, 6486, 6492, 1027, 1091, 4820, 4820, 6515, 6522, 6529, 6001, 6546,
	6563, 6570, 5792, 6326, 6577, 1101, 6592, 6669, 6465, 6693, 6474, 7675,
	/* 1027: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1036, 1039, 1060,
	/* 1036: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1039: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1041,
	/* 1041: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7685, 7685, 1055, 6506,
	/* 1055: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4988, 541, 7675,
	/* 1060: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 662, 1067, 5342, 689,
	/* 1067: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1069,
	/* 1069: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1071,
	/* 1071: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1075, 7675,
	/* 1075: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5122,
	1088, 567, 637, 7687, 6510,
	/* 1088: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1091: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1098, 3502, 5922,
	/* 1098: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1101: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1103,
	/* 1103: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1107, 7675,
	/* 1107: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1110, 1,
	/* 1110: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1112,
	/* 1112: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 5122, 1088, 7693, 4272, 3844, 1134, 567,
	7677, 637, 7677, 6584,
	/* 1134: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 379, 451, 481, 7675,
	/* 1140: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 5618, 4545, 6705,
	6727, 6739, 1156, 6763, 1158, 6881, 6902, 6909, 6940, 6474, 7675,
	/* 1156: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 6755,
	/* 1158: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1160,
	/* 1160: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1107, 3454,
	/* 1166: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 5618, 1193,
	4545, 6949, 6954, 4820, 6001, 6001, 4545, 6960, 6990, 6840, 7005, 7019,
	6838, 1200, 7138, 7169, 7185, 7196, 4543, 7204, 5326, 6474, 7675,
	/* 1193: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1195,
	/* 1195: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 970, 999, 1140,
	/* 1200: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1202,
	/* 1202: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1208, 3454,
	/* 1208: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 569,
	/* 1210: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1212,
	/* 1212: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1214,
	/* 1214: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 100, 3769, 5456, 3454,
	/* 1228: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7675, 115, 62, 1238,
	/* 1238: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 298, 7218, 3823, 307, 330, 4048, 4048, 7675,
	1250,
	/* 1250: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1252,
	/* 1252: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7677, 790, 790, 790, 3454,
	/* 1275: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 7675, 62, 115, 260,
	1286,
	/* 1286: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 298, 7218, 3823, 307, 330, 4048, 4048, 5450,
	1305, 5340, 5454, 7675, 5462, 5502, 1250, 7208,
	/* 1305: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 98,
	/* 1307: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7675, 115, 62, 1317,
	/* 1317: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 298, 7218, 3823, 307, 330, 4048, 4048, 1305,
	5340, 5454, 7675, 5462, 5502, 1250, 7208,
	/* 1335: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7675, 1341,
	/* 1341: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 298, 3823, 307, 330, 7675, 766,
	/* 1350: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 7675, 7220, 1359,
	/* 1359: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 298, 3823, 307, 1305, 5340, 5454, 5502,
	5462, 1250, 1373, 7208,
	/* 1373: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 115,
	/* 1375: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 7675, 1399, 98, 260, 3788, 1401,
	/* 1399: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 64,
	/* 1401: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 298, 1305, 296, 3823, 307, 1420, 1446, 330,
	4048, 4048, 7675, 5462, 766, 1250, 1373, 7218,
	/* 1420: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1422,
	/* 1422: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1424,
	/* 1424: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7681, 100, 3460, 3454,
	/* 1446: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 62,
	/* 1448: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1450,
	/* 1450: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 7675, 115, 62, 300, 3799, 3825, 309, 332, 5809,
	/* 1468: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1470,
	/* 1470: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7675, 300, 3825, 309, 3454,
	/* 1485: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1487,
	/* 1487: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7675, 300, 3825, 309, 1502,
	/* 1502: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1305, 5340, 5454, 1373, 7208,
	/* 1510: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1522, 4048, 957, 7361, 7365, 7380, 7675,
	7399, 955,
	/* 1522: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1524,
	/* 1524: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1526,
	/* 1526: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE | NM_TABLE_EXACT), 1528,
	/* 1528: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1542, 3769, 1557, 3454,
	/* 1542: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3449, 100, 3449, 100, 3454,
	/* 1557: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1561, 7675,
	/* 1561: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1563,
	/* 1563: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1567, 1733,
	/* 1567: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 7675, 1572,
	/* 1572: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1576, 7289,
	/* 1576: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1580, 1698,
	/* 1580: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1582,
	/* 1582: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1586, 1635,
	/* 1586: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1590, 1607,
	/* 1590: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1592,
	/* 1592: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3476, 3479, 3482, 1603,
	3482, 3487, 3511, 3571, 7675,
	/* 1603: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1605,
	/* 1605: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 64,
	/* 1607: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1611, 1616,
	/* 1611: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1590, 1592,
	/* 1616: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1620, 1625,
	/* 1620: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1590, 3454,
	/* 1625: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1629, 1590,
	/* 1629: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1590, 1592, 3454,
	/* 1635: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1639, 1679,
	/* 1639: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1643, 1648,
	/* 1643: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1590, 7270,
	/* 1648: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1652, 1658,
	/* 1652: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1590, 1592, 7270,
	/* 1658: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1662, 1668,
	/* 1662: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1590, 3454, 7270,
	/* 1668: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1672, 1643,
	/* 1672: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1590, 1592, 3454, 7270,
	/* 1679: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 7276, 1689, 7270,
	3454,
	/* 1689: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1590, 1592, 7279,
	/* 1698: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1702, 3868,
	/* 1702: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1704,
	/* 1704: H.450 IntResultList */
	NM_OF(5, 0), 1707, 0,
	/* 1707: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1724, 7286, 5456, 1724, 7677, 7270, 3454,
	/* 1724: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 98, 100, 7279,
	/* 1733: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1737, 2140,
	/* 1737: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 5154, 1742,
	/* 1742: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1746, 7289,
	/* 1746: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1580, 1750,
	/* 1750: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1754, 1850,
	/* 1754: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1756,
	/* 1756: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1760, 1792,
	/* 1760: H.450 Extensions */
	NM_WHEN(8), 0x0000, 98, 1764,
	/* 1764: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1768, 1773,
	/* 1768: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 98, 100,
	/* 1773: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1777, 1782,
	/* 1777: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 3454,
	/* 1782: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1786, 98,
	/* 1786: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 3454,
	/* 1792: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1796, 1836,
	/* 1796: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1800, 1805,
	/* 1800: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 7270,
	/* 1805: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1809, 1815,
	/* 1809: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 7270,
	/* 1815: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1819, 1825,
	/* 1819: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 98, 3454, 7270,
	/* 1825: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1829, 1800,
	/* 1829: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 98, 100, 3454, 7270,
	/* 1836: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7276, 1724, 7270, 3454,
	/* 1850: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1854, 1879,
	/* 1854: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1856,
	/* 1856: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1724, 7675, 3844, 7270, 3454,
	/* 1879: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1883, 1899,
	/* 1883: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1885,
	/* 1885: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 7295,
	1724, 7675, 3844, 7295, 7270, 3454,
	/* 1899: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1903, 1928,
	/* 1903: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1905,
	/* 1905: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1724, 3844, 7675, 7270, 3454,
	/* 1928: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1932, 1947,
	/* 1932: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1934,
	/* 1934: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 5456, 7286, 1689,
	1724, 1724, 7270, 3454,
	/* 1947: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 1951, 1965,
	/* 1951: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1953,
	/* 1953: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 5456, 7286, 1724,
	1724, 7270, 3454,
	/* 1965: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 1969, 1987,
	/* 1969: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1971,
	/* 1971: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 5456, 7286, 1724, 1724, 7270, 3454,
	/* 1987: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 1991, 2004,
	/* 1991: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1993,
	/* 1993: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1724, 7286, 1724,
	7270, 3454,
	/* 2004: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2008, 2036,
	/* 2008: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2010,
	/* 2010: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 5456, 5456, 1689, 7697, 7675, 1724,
	5456, 7298, 1724, 3844, 1724, 3844, 3844, 7270, 3454,
	/* 2036: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2040, 2057,
	/* 2040: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2042,
	/* 2042: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 5456,
	5456, 1724, 3844, 1724, 3844, 7270, 3454,
	/* 2057: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2061, 2079,
	/* 2061: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2063,
	/* 2063: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 7697,
	5456, 5456, 1724, 1724, 3844, 3844, 7270, 3454,
	/* 2079: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2083, 2108,
	/* 2083: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2085,
	/* 2085: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7677, 1724, 3844, 7270, 3454,
	/* 2108: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2112, 3868,
	/* 2112: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2114,
	/* 2114: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 5456, 5456, 1724, 3844, 1724, 3844, 7270, 3454,
	/* 2140: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2144, 7312,
	/* 2144: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 5154, 7675, 1742,
	/* 2150: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2186, 2296, 2332, 2377,
	2467, 2533, 2604, 2655, 2672, 2699, 2765, 2810, 2856, 2916, 2935, 2957,
	2992, 3012, 3029, 3067, 3100, 3136, 3166, 3265, 3281, 3294, 3310, 3336,
	3356, 3371, 3397, 3427, 3445, 7675,
	/* 2186: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2204, 7675, 3460, 2207, 115, 2209, 3775, 98, 2213,
	/* 2204: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2207: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 64,
	/* 2209: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2213: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2228, 3823, 307, 7430, 7446, 7448, 7471,
	7675, 1250, 955, 4048, 2282,
	/* 2228: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2230,
	/* 2230: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2232,
	/* 2232: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3460, 98, 2250, 2254, 115, 3825, 309, 7695, 98, 98, 2256,
	/* 2250: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2252,
	/* 2252: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 64,
	/* 2254: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2252,
	/* 2256: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2262, 766, 1250,
	/* 2262: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2264,
	/* 2264: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2272, 2274,
	/* 2272: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2252,
	/* 2274: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2278,
	/* 2278: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2280,
	/* 2280: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2252,
	/* 2282: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2284,
	/* 2284: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2294, 3844, 7693,
	3454,
	/* 2294: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 64,
	/* 2296: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2204, 7675, 3460, 2209, 2312, 2314,
	/* 2312: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 64,
	/* 2314: H.225.0 GatekeeperConfirm */
	NM_EXT(11), 0x91c0, 0x0000, 2328, 7478, 3823, 307, 3624, 7448, 7471,
	1250, 955, 2282, 4048,
	/* 2328: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2330,
	/* 2330: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2284,
	/* 2332: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2204, 7675, 3460, 2209, 2348, 2359,
	/* 2348: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 4), 0, 0, 0, 0, 7675,
	7675, 7675, 7249, 7675,
	/* 2359: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2368, 3823, 307, 7471, 1250, 955,
	/* 2368: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2370,
	/* 2370: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2330, 7677, 3454,
	/* 2377: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2204, 7675, 3460, 7677, 2406, 2408, 115, 98, 2209, 3606, 2410,
	/* 2406: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2252,
	/* 2408: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2252,
	/* 2410: H.225.0 RegistrationRequest */
	NM_EXT(27), 0xd650, 0x1880, 2228, 2440, 3823, 307, 7471, 2445, 2452,
	4048, 4048, 2262, 7675, 2458, 7675, 7485, 4048, 7446, 7510, 3722, 5502,
	1250, 955, 7675, 7675, 4048, 2282, 7525, 5450,
	/* 2440: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2442,
	/* 2442: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2445: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2447,
	/* 2447: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2450,
	/* 2450: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2452: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2454,
	/* 2454: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2458: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2460,
	/* 2460: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2462,
	/* 2462: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 100, 7480, 7675,
	/* 2467: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2204, 7675, 3460, 2493, 98, 2209, 2454, 2495,
	/* 2493: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2252,
	/* 2495: H.225.0 RegistrationConfirm */
	NM_EXT(20), 0xd235, 0xc000, 2328, 2440, 3823, 307, 7471, 4048, 2518,
	4048, 5462, 7675, 2458, 173, 7538, 296, 7587, 1250, 955, 2282, 4048,
	7525,
	/* 2518: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2520,
	/* 2520: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7697, 2526,
	/* 2526: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(4), 0x2000, 0x0000, 4076, 7536, 2262, 3709,
	/* 2533: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2204, 7675, 3460, 2549, 2209, 2594,
	/* 2549: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 10), 0, 0, 0, 0, 98, 0,
	0, 0, 7675, 7675, 7675, 7675, 7675, 7675, 2570, 7675, 7675, 7249, 7675,
	/* 2570: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2572,
	/* 2572: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 98, 2460, 175, 3454,
	/* 2594: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2368, 3823, 307, 7471, 1250, 955, 2282,
	/* 2604: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2204, 2406, 98, 3460, 2454, 2628,
	/* 2628: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2228, 2642, 3823, 307, 7471, 2644, 2458,
	173, 2328, 955, 2282,
	/* 2642: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2209,
	/* 2644: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2646,
	/* 2646: H.225.0 UnregRequestReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 2), 0, 0, 0, 0, 7675,
	7595, 7675,
	/* 2655: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2204, 3460, 2664,
	/* 2664: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 3823, 307, 7471, 955, 2282,
	/* 2672: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2204, 2682, 3460,
	2691,
	/* 2682: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 3), 0, 0, 0, 7675, 7675,
	7595, 7675,
	/* 2691: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2368, 3823, 307, 7471, 955,
	/* 2699: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2204, 3788, 2728, 2454,
	98, 258, 98, 98, 294, 3565, 7685, 3460, 3775, 260, 2733, 2743,
	/* 2728: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 7675,
	/* 2733: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 7677, 2738,
	/* 2738: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2741,
	/* 2741: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2743: H.225.0 AdmissionRequest */
	NM_EXT(19), 0x7a06, 0xc000, 4048, 298, 2228, 2228, 2642, 3823, 307,
	7471, 7525, 4048, 7365, 7597, 5502, 766, 256, 7599, 1250, 955, 4048,
	/* 2765: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2204, 3565, 2728, 2782, 7685, 3460, 2784,
	/* 2782: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 64,
	/* 2784: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1305, 1305, 1373, 1305, 2228, 3823, 307,
	7471, 7525, 4048, 7601, 5450, 2262, 3709, 766, 7538, 256, 5462, 4048,
	1250, 955, 1305, 2282,
	/* 2810: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2204, 2820, 3460,
	2842,
	/* 2820: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 11), 0, 0, 0, 0, 0, 0, 0,
	0, 7675, 7675, 7675, 7675, 7616, 7675, 7675, 7675, 7675, 7675, 7595,
	7675,
	/* 2842: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2368, 3823, 307, 2854, 7471, 5462, 1250, 955,
	2282,
	/* 2854: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2493,
	/* 2856: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2204, 2454, 260, 7685, 3788, 3565, 3460, 2874,
	/* 2874: H.225.0 BandwidthRequest */
	NM_EXT(12), 0xd060, 0x0000, 298, 2642, 3823, 307, 7471, 4048, 7365,
	5502, 7620, 2889, 955, 7525,
	/* 2889: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2891,
	/* 2891: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 2893,
	/* 2893: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 7683, 3565, 2901, 3454,
	/* 2901: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2914, 2914, 3454,
	/* 2914: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 64,
	/* 2916: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2204, 3565, 3460,
	2926,
	/* 2926: H.225.0 BandwidthConfirm */
	NM_EXT(6), 0x4800, 0x0000, 3823, 307, 7471, 5502, 955, 7525,
	/* 2935: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2204, 2946, 3565,
	3460, 2691,
	/* 2946: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 2), 0, 0, 0, 0, 0, 0,
	7675, 7595, 7675,
	/* 2957: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2204, 2454, 260,
	7685, 2970, 3460, 2976,
	/* 2970: H.225.0 DisengageReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 7675,
	/* 2976: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 298, 2642, 3823, 307, 7471, 4048, 7365,
	5502, 766, 7620, 7645, 5462, 955,
	/* 2992: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2204, 3460, 3001,
	/* 3001: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 3823, 307, 7471, 5502, 766, 7620, 955, 2282,
	/* 3012: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2204, 3022, 3460,
	2691,
	/* 3022: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 2), 0, 0, 7675, 7595,
	7675,
	/* 3029: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2204, 2454, 98, 3460, 3045, 3047,
	/* 3045: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 64,
	/* 3047: H.225.0 LocationRequest */
	NM_EXT(17), 0xaada, 0x0000, 1305, 4048, 2642, 3823, 307, 7471, 256,
	7599, 1250, 955, 6590, 766, 298, 7536, 1305, 4048, 5450,
	/* 3067: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2204, 2782, 3078,
	3460, 3080,
	/* 3078: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 64,
	/* 3080: H.225.0 LocationConfirm */
	NM_EXT(17), 0xfadd, 0x0000, 1305, 1305, 1373, 1305, 2228, 3823, 307,
	7471, 2262, 256, 4048, 1250, 955, 766, 5462, 1305, 7536,
	/* 3100: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2204, 3110, 3460,
	3126,
	/* 3110: H.225.0 LocationRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 9), 0, 0, 0, 0, 7675,
	7675, 7616, 7675, 7675, 7675, 7675, 7675, 7595, 7675,
	/* 3126: H.225.0 LocationReject */
	NM_EXT(7), 0xac00, 0x0000, 2368, 3823, 307, 7471, 1250, 955, 5462,
	/* 3136: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2204, 7685, 3460, 3045, 3151,
	/* 3151: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 298, 3823, 307, 7471, 7601, 7365, 7485,
	7675, 4076, 7675, 955, 2282,
	/* 3166: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3460, 2204, 115, 2454, 2207, 2406, 98, 3193, 3254,
	/* 3193: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3195,
	/* 3195: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3460, 7685, 260, 7677, 3217, 3217, 3230, 2901, 2901,
	3788, 3565, 2728, 3232,
	/* 3217: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3219,
	/* 3219: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2901, 2901, 7675, 3565, 7693, 7655,
	7657,
	/* 3230: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 2901,
	/* 3232: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 298, 3823, 307, 7662, 3243, 7365, 7620, 766,
	/* 3243: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE | NM_TABLE_EXACT), 3245,
	/* 3245: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3247,
	/* 3247: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3249,
	/* 3249: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 12, 7677,
	/* 3254: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 3823, 307, 7471, 4048, 5502, 7666, 4048, 955,
	/* 3265: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2204, 3465, 7675, 3273,
	/* 3273: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 3823, 307, 7471, 1250, 955,
	/* 3281: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2204, 3287,
	/* 3287: H.225.0 UnknownMessageResponse */
	NM_EXT(4), 0x4000, 0x0000, 3823, 307, 7471, 3624,
	/* 3294: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3296,
	/* 3296: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2204,
	3460, 3825, 309, 7473, 7685, 3454,
	/* 3310: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3312,
	/* 3312: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2204, 7675, 3460, 2454, 143, 7677, 3825, 309, 7473,
	3331,
	/* 3331: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5502, 955,
	/* 3336: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3338,
	/* 3338: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2204,
	7675, 3460, 3825, 309, 7473, 3352,
	/* 3352: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 955,
	/* 3356: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3358,
	/* 3358: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2204,
	3460, 3825, 309, 7473, 3454,
	/* 3371: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3373,
	/* 3373: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2204, 3460, 3390, 2370, 3825, 309, 7473, 3454,
	/* 3390: H.225.0 InfoRequestNakReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 1), 0, 0, 0, 7595, 7675,
	/* 3397: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3399,
	/* 3399: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2204, 3460, 5464, 2454, 3419, 3825, 309, 7473, 1252,
	790, 3454,
	/* 3419: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 300, 260, 7677, 3454,
	/* 3427: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3429,
	/* 3429: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2204,
	4182, 3460, 3825, 309, 7473, 1252, 790, 3454,
	/* 3445: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3447,
	/* 3447: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2765,
	/* 3449: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 7675,
	/* 3454: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3457: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3460: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3465, 7675,
	/* 3465: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7675, 3470, 7675,
	/* 3470: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7699, 3454,
	/* 3476: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3479: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3482: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3484,
	/* 3484: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 3487: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3489,
	/* 3489: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3497, 3476, 3476, 3497,
	3476, 7675,
	/* 3497: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 3502, 3476,
	/* 3502: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 7675,
	/* 3511: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3513,
	/* 3513: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3518, 3551, 7675,
	/* 3518: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 3540, 3540, 3540, 3540, 7701, 3540, 3543, 7693, 7693,
	7693, 7701, 3540, 3454,
	/* 3540: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 3543: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3548, 3548, 7675,
	/* 3548: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 3551: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3540,
	3565, 3540, 3568, 3548, 3548, 3454,
	/* 3565: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3568: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 3571: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3573,
	/* 3573: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3581, 3476, 3476, 3599,
	3476, 7675,
	/* 3581: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3588, 3476, 3454,
	/* 3588: H.225.0 NatureOfAddress */
	NM_ENUM(4, 1), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0, 7675,
	/* 3599: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3502, 3476, 3454,
	/* 3606: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3470, 7703, 7703, 3620,
	/* 3620: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 3624,
	/* 3624: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7675,
	/* 3626: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3460, 3454,
	/* 3634: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3636,
	/* 3636: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3638,
	/* 3638: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3460, 3565, 7689, 3454,
	/* 3652: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 3667, 0, 0, 0, 0, 0, 0,
	7675, 7675, 7675, 7675, 3676, 7675,
	/* 3667: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3672, 7675,
	/* 3672: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7675, 7699,
	/* 3676: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3678,
	/* 3678: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3684, 3684, 3684, 7675,
	/* 3684: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3688, 7675,
	/* 3688: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7705, 3454,
	/* 3694: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7707, 3700,
	/* 3700: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 3707, 3709, 3711, 3722,
	/* 3707: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7689,
	/* 3709: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3449,
	/* 3711: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3713,
	/* 3713: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 7675, 7675, 3449,
	/* 3722: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3724,
	/* 3724: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7677, 3454,
	/* 3730: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 3735, 3737,
	/* 3735: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7699,
	/* 3737: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3739,
	/* 3739: H.225.0 TunnelledProtocol */
	NM_NODE_OF_LONG, 3741,
	/* 3741: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3750, 3764, 3454,
	/* 3750: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7675, 3755, 7675,
	/* 3755: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3764, 3764, 3454,
	/* 3764: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3767: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 7685,
	/* 3769: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 7675,
	/* 3775: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7695, 3782, 3454,
	/* 3782: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7683, 3454,
	/* 3788: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 7675,
	/* 3795: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3797,
	/* 3797: H.225.0 H245Security */
	NM_NODE_OF_LONG, 3799,
	/* 3799: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3460, 0, 3806, 3806,
	7675,
	/* 3806: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3460, 3817, 3817,
	3817, 3454,
	/* 3817: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3460, 0, 0, 7675,
	/* 3823: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3825,
	/* 3825: H.235 ClearToken */
	NM_NODE_OF_LONG, 3827,
	/* 3827: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 7675,
	3565, 3844, 3847, 3858, 7675, 3861, 3844, 3868, 3873,
	/* 3844: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3847: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3855, 3855, 3855, 3454,
	/* 3855: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3858: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3861: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7675, 7675, 3454,
	/* 3868: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 7675, 7675,
	/* 3873: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 3880, 3908, 3910, 3978,
	/* 3880: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3882,
	/* 3882: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3887, 3887, 7675,
	/* 3887: H.235 ECKASDH.eckasdhp */
	NM_NODE_ALL, 0x0000, 0xf800, 3895, 3855, 3895, 3855, 3855,
	/* 3895: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3855, 3855, 3454,
	/* 3908: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3844,
	/* 3910: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3912,
	/* 3912: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 3919, 3922, 3949, 3958,
	7675,
	/* 3919: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 3922: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 7675, 3928, 7675,
	/* 3928: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7675, 7701, 3941,
	/* 3941: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 3947, 3624, 3624,
	/* 3947: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7681,
	/* 3949: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 7675, 7675, 3928, 3956,
	/* 3956: H.235 SIGNED.signature */
	NM_NODE_STR_LONG, 1,
	/* 3958: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3960,
	/* 3960: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 3844, 7675, 3928, 7675, 7675, 7675, 3928, 7675, 3620,
	/* 3978: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3980,
	/* 3980: H.235 ProfileElement */
	NM_NODE_OF_LONG, 3982,
	/* 3982: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7689, 3928, 3996, 3454,
	/* 3996: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 7675, 7675, 3956, 4004,
	7677, 7675,
	/* 4004: H.235 Element.name */
	NM_NODE_STR_LONG, 16,
	/* 4006: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3844, 3565, 7675, 3928, 3956,
	/* 4014: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 4021, 4028, 4036, 3922,
	7675,
	/* 4021: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 7675, 7675, 3928, 7675,
	/* 4028: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7675, 7675, 7675, 3928, 3956,
	/* 4036: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7675, 3827, 7675, 3928, 3956,
	/* 4044: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 4048,
	/* 4048: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7677,
	/* 4050: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7709,
	3565, 3565, 7685, 7685, 7697, 3565, 4044,
	/* 4065: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 4076, 4076, 4076, 4076, 4076, 4048, 4078,
	4320,
	/* 4076: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7685,
	/* 4078: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4080,
	/* 4080: H.245 EnhancementLayerInfo */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7677, 4103, 4103, 4310, 3454,
	/* 4103: H.245 EnhancementOptions */
	NM_OF(4, 0), 4106, 1,
	/* 4106: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, 7687, 7687, 7687, 7687, 7687, 3565,
	7707, 7685, 7685, 7685, 7685, 7685, 7677, 4132, 3454,
	/* 4132: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 7711, 4149, 7677, 4158, 4210, 4227, 4278, 4294,
	/* 4149: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7689, 3565, 3565, 7713, 3454,
	/* 4158: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 4168, 7677, 4182,
	4190,
	/* 4168: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 7689,
	7689, 7689, 7689, 7689, 7689, 3454,
	/* 4182: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 7675,
	/* 4190: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 4194,
	/* 4194: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4196,
	/* 4196: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4204, 3454,
	/* 4204: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7715, 3454,
	/* 4210: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 4213, 1,
	/* 4213: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 7693,
	7685, 7685, 7685, 7685, 7685, 3454,
	/* 4227: H.245 CustomPictureFormat */
	NM_OF(4, 0), 4230, 1,
	/* 4230: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7701, 4238, 4260, 3454,
	/* 4238: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7687, 4251, 3454,
	/* 4251: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 4254, 1,
	/* 4254: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7717, 3454,
	/* 4260: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7677, 4266, 4269, 7675,
	/* 4266: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 7697, 1,
	/* 4269: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 4272, 1,
	/* 4272: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7713, 3454,
	/* 4278: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 4281, 1,
	/* 4281: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4288, 4307, 3454,
	/* 4288: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7719, 4294,
	/* 4294: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 4048, 4299,
	/* 4299: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4301,
	/* 4301: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7693, 3454,
	/* 4307: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 4288, 1,
	/* 4310: H.245 BEnhancementParameters */
	NM_OF(4, 0), 4313, 1,
	/* 4313: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4106, 7721, 3454,
	/* 4320: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4132,
	/* 4322: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7677,
	3565, 3565, 7685, 7685, 7697, 3565, 4044,
	/* 4337: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7675, 3667, 7681, 3764,
	7675,
	/* 4344: H.245 GenericParameter */
	NM_NODE_OF_LONG, 4346,
	/* 4346: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4356, 4363, 4376,
	3454,
	/* 4356: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7695, 3667, 7681, 3764,
	7675,
	/* 4363: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 7689, 7685, 7685,
	3565, 3565, 7675, 4374, 7675,
	/* 4374: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 4346,
	/* 4376: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 4356,
	/* 4378: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4380,
	/* 4380: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4389, 4452, 3454,
	/* 4389: H.245 VideoCapability */
	NM_NODE_OF_LONG, 4391,
	/* 4391: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3667, 4401, 4050, 4415,
	4322, 4434, 4450, 7675,
	/* 4401: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7683, 7683, 7723, 4044,
	/* 4415: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7687, 7687, 7687, 7687, 7687, 3565, 7687, 3565, 7685,
	4065,
	/* 4434: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4436,
	/* 4436: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4337,
	3565, 4344, 4344, 7675, 3652, 3454,
	/* 4450: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4380,
	/* 4452: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_NODE_OF_LONG, 4436,
	/* 4454: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7725, 7685, 3454,
	/* 4461: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4463,
	/* 4463: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7691, 4472, 3454,
	/* 4472: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7727, 3454,
	/* 4478: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4480,
	/* 4480: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7729, 3454,
	/* 4486: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4488,
	/* 4488: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 7689, 7695, 3454,
	/* 4497: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4499,
	/* 4499: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4505, 3454,
	/* 4505: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3667, 7689, 7689,
	7689, 7689, 7689, 7689, 7689, 7691, 7689, 7689, 7689, 4254, 4454, 3707,
	3707, 4461, 4478, 4478, 4478, 4434, 4486, 4533, 4535, 4543, 7675,
	/* 4533: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4499,
	/* 4535: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4537,
	/* 4537: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7675, 3454,
	/* 4543: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4545,
	/* 4545: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3454,
	/* 4550: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3667, 3652, 3652,
	3652, 4567, 3652, 3652, 4582, 0, 3652, 4587, 4587, 4589, 4434, 7675,
	/* 4567: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 3652, 4572,
	/* 4572: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4576,
	/* 4576: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7731, 3454,
	/* 4582: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 3652, 7675,
	/* 4587: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3652,
	/* 4589: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4591,
	/* 4591: H.245 DataApplicationCapability.application.t38fax */
	NM_NODE_ALL, 0x0000, 0xc000, 3652, 3694,
	/* 4596: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3667, 0, 7675,
	/* 4601: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4623, 4631, 4639, 4647,
	/* 4623: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 4626, 1,
	/* 4626: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3667, 7675, 7675,
	/* 4631: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3667, 3620,
	/* 4639: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3667, 3454,
	/* 4647: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 4434,
	/* 4651: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4660, 4699, 4958,
	/* 4660: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 3667, 0, 4666, 7675,
	/* 4666: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4668,
	/* 4668: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7733, 4678, 4696,
	3454,
	/* 4678: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4683, 7675,
	/* 4683: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 4686, 1,
	/* 4686: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7697, 4693, 3454,
	/* 4693: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), 7689, 1,
	/* 4696: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), 7697, 1,
	/* 4699: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 3667, 0, 4391, 4505,
	4715, 4596, 4722, 4724, 4826, 4744, 4746, 4765, 4798, 7675,
	/* 4715: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4550, 3565, 3454,
	/* 4722: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3667,
	/* 4724: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4726,
	/* 4726: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4601, 4733, 3454,
	/* 4733: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 3667, 4391, 4505, 4715,
	4744, 4746, 4765, 4798, 7675,
	/* 4744: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4651,
	/* 4746: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4748,
	/* 4748: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4754, 3454,
	/* 4754: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4756,
	/* 4756: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4699, 7695, 3454,
	/* 4765: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4767,
	/* 4767: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4773, 3454,
	/* 4773: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4778, 7675,
	/* 4778: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4783, 4792, 7675,
	/* 4783: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7693, 7695, 3454,
	/* 4792: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7695, 3454,
	/* 4798: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4800,
	/* 4800: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4804, 7675,
	/* 4804: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7695, 7675, 4814,
	3454,
	/* 4814: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4545, 4820, 7675,
	/* 4820: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7685, 3454,
	/* 4826: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4828,
	/* 4828: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4835, 7677, 3454,
	/* 4835: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3667, 4841, 4914, 7675,
	/* 4841: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 4848, 3454,
	/* 4848: H.245 VCCapability */
	NM_NODE_OF_LONG, 4850,
	/* 4850: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4865, 3470, 7683, 4871, 4881,
	/* 4865: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7735, 3454,
	/* 4871: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4877, 3454,
	/* 4877: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7685, 7699,
	/* 4881: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 4885,
	/* 4885: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4887,
	/* 4887: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4894, 7735, 3454,
	/* 4894: H.245 Q2931Address */
	NM_OF(8, 1), 4897, 1,
	/* 4897: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4906, 3457, 3454,
	/* 4906: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4911, 3457, 7675,
	/* 4911: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4914: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7737, 4921, 4931,
	/* 4921: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4925,
	/* 4925: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7725, 3454,
	/* 4931: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 4048, 4048, 4940, 4948, 4076, 4956,
	/* 4940: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4942,
	/* 4942: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7687, 3454,
	/* 4948: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4950,
	/* 4950: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7737, 4044,
	/* 4956: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4254,
	/* 4958: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 4962,
	/* 4962: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4964,
	/* 4964: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4977, 4986, 3454,
	/* 4977: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4699, 7695, 3454,
	/* 4986: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_NODE_OF_LONG, 4977,
	/* 4988: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7699, 7685, 7675, 7675, 3454,
	/* 5011: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5018, 7677, 3454,
	/* 5018: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 3667, 0, 0, 0, 0, 5030,
	5035, 5072, 5081, 7675,
	/* 5030: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 7683, 3565,
	/* 5035: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5037,
	/* 5037: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 3449, 3449, 3788, 7687, 5048, 7683,
	5066,
	/* 5048: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5054, 5054, 7675,
	/* 5054: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5061, 3565, 3454,
	/* 5061: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7687, 0, 7675,
	/* 5066: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 5070,
	/* 5070: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7695,
	/* 5072: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5074,
	/* 5074: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3449, 7677, 3454,
	/* 5081: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5083,
	/* 5083: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 3449, 3788, 7687, 5048, 7677, 5066,
	/* 5093: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 5103, 3769, 7677, 5110, 3724, 3454,
	/* 5103: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3769, 7739, 3454,
	/* 5110: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5115, 0, 7675,
	/* 5115: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7695, 3769, 3454,
	/* 5122: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3667,
	/* 5124: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7679, 3454,
	/* 5130: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3457,
	/* 5132: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 1), 0, 5137, 7675,
	/* 5137: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5139,
	/* 5139: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5148, 7695, 3454,
	/* 5148: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3667, 5154, 7675, 7675,
	/* 5154: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 7685, 7675,
	/* 5157: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 5163, 5324, 5326,
	/* 5163: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5165,
	/* 5165: H.245 TransportCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3667, 5187, 5305, 3454,
	/* 5187: H.245 QOSCapability */
	NM_OF(8, 1), 5190, 1,
	/* 5190: H.245 QOSCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3667, 5212, 5226, 5232,
	/* 5212: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3449,
	3565, 3565, 3565, 3565, 3565, 3454,
	/* 5226: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7741, 3454,
	/* 5232: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 4048, 5241, 5256, 5289, 5291, 5303,
	/* 5241: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5243,
	/* 5243: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3667,
	3565, 3565, 3565, 3565, 3454,
	/* 5256: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5258,
	/* 5258: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3667, 7677, 5272, 5284,
	/* 5272: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3667, 5280,
	/* 5280: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 3707,
	/* 5284: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 4076, 3707,
	/* 5289: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4639,
	/* 5291: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5293,
	/* 5293: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 3667, 3449, 3502,
	3454,
	/* 5303: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7721,
	/* 5305: H.245 MediaChannelCapability */
	NM_OF(8, 1), 5308, 1,
	/* 5308: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5316, 3454,
	/* 5316: H.245 MediaTransportType */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3722, 7675,
	/* 5324: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4651,
	/* 5326: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4272,
	/* 5328: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 4076, 4076,
	/* 5333: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 5336: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 5340,
	/* 5340: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3769,
	/* 5342: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5344,
	/* 5344: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3667, 7689, 3484, 5359, 5369,
	/* 5359: H.245 EscrowData */
	NM_OF(8, 1), 5362, 1,
	/* 5362: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7675, 3919, 3454,
	/* 5369: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 5373,
	/* 5373: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4346,
	/* 5375: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7685, 4344,
	/* 5380: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7699, 4344,
	/* 5385: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7743, 4344,
	/* 5390: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7675, 4344,
	/* 5395: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7745, 4344,
	/* 5400: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7747, 4344,
	/* 5405: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7749, 4344,
	/* 5410: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 7675, 7695, 4344,
	/* 5416: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4337, 7695, 4344, 3454,
	/* 5430: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5432,
	/* 5432: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5440, 7685, 3502, 3454,
	/* 5440: H.225.0 ScnConnectionType */
	NM_ENUM(4, 1), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0, 7675,
	/* 5450: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5452,
	/* 5452: H.225.0 Setup-UUIE.language */
	NM_NODE_OF_LONG, 3457,
	/* 5454: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5456,
	/* 5456: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7683, 5459,
	/* 5459: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7721, 7675,
	/* 5462: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5464,
	/* 5464: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5466,
	/* 5466: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7689, 5476, 3769,
	3454,
	/* 5476: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5483, 7675, 3460, 5486,
	7675,
	/* 5483: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5486: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5499,
	3449, 3565, 7677, 3449, 3454,
	/* 5499: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5502: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5504,
	/* 5504: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5517, 5517, 3454,
	/* 5517: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5536, 5572,
	/* 5536: H.225.0 CallsAvailable */
	NM_NODE_OF_LONG, 5538,
	/* 5538: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3565, 5547, 5550,
	/* 5547: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 5550: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 5554,
	/* 5554: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5556,
	/* 5556: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5569, 5547, 3454,
	/* 5569: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 5572: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 5576,
	/* 5576: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5536,
	/* 5578: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5591, 5603, 5550,
	/* 5591: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5598, 5600, 3454,
	/* 5598: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 5600,
	/* 5600: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 5603: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3767, 5547, 3454,
	/* 5612: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5154, 7675, 7681, 7675,
	/* 5618: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3672, 7675, 3454,
	/* 5625: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 3565, 3454,
	/* 5632: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 7689, 7675, 5656, 5751, 5913, 5922,
	/* 5656: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 3667, 4841, 4914, 5665,
	5672, 4434, 7675,
	/* 5665: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7751, 3724, 3454,
	/* 5672: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5674,
	/* 5674: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, 7685, 5686, 5686, 5686, 3782, 7677,
	5711, 5726,
	/* 5686: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7683, 5693, 3454,
	/* 5693: H.245 MediaDistributionCapability */
	NM_NODE_OF_LONG, 5695,
	/* 5695: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7721, 5709, 5709, 3454,
	/* 5709: H.245 MediaDistributionCapability.centralizedData */
	NM_NODE_OF_LONG, 4715,
	/* 5711: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7677, 5717,
	/* 5717: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 5721,
	/* 5721: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5723,
	/* 5723: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 5139, 1,
	/* 5726: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 5163, 5733, 4048, 4048,
	/* 5733: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5735,
	/* 5735: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 5738, 1,
	/* 5738: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4660, 7685, 5748,
	3454,
	/* 5748: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), 7685, 1,
	/* 5751: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 5754, 1,
	/* 5754: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7685, 5760,
	/* 5760: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 3667, 4391, 4391,
	4391, 4505, 4505, 4505, 4715, 4715, 4715, 7677, 5792, 5798, 5814, 3707,
	5823, 5823, 5823, 4434, 5843, 5843, 5843, 5858, 4940, 5867, 5880, 5888,
	5909, 5911, 7675,
	/* 5792: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7689, 3454,
	/* 5798: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5800,
	/* 5800: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 5122, 7677, 5809,
	/* 5809: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 4048, 4048,
	/* 5814: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5816,
	/* 5816: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4601, 7685, 3454,
	/* 5823: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5825,
	/* 5825: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 5840, 0, 0, 0, 0, 0,
	7675, 7675, 7675, 7675, 7675, 4434, 7675,
	/* 5840: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 3667, 1,
	/* 5843: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5845,
	/* 5845: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4835, 7677, 5855,
	3454,
	/* 5855: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5748, 1,
	/* 5858: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5860,
	/* 5860: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7687, 7675, 3454,
	/* 5867: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5869,
	/* 5869: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 5873, 7675,
	/* 5873: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7677, 3782, 3454,
	/* 5880: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5882,
	/* 5882: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5855, 3454,
	/* 5888: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5890,
	/* 5890: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7685, 7675, 5904, 3454,
	/* 5904: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7675, 7675, 7675,
	/* 5909: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5738,
	/* 5911: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5748,
	/* 5913: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 5916, 1,
	/* 5916: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7689, 5855,
	/* 5922: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 5926,
	/* 5926: H.245 TerminalCapabilitySet */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5928,
	/* 5928: H.245 GenericInformation */
	NM_NODE_OF_LONG, 5416,
	/* 5930: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 5934,
	/* 5934: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5936,
	/* 5936: H.245 CloseLogicalChannel.reason */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 3707, 7675,
	/* 5943: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7685, 5949,
	/* 5949: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 5954, 5956,
	/* 5954: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5190,
	/* 5956: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5958,
	/* 5958: H.245 RequestChannelClose.reason */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3707, 7675,
	/* 5966: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 5973, 3454,
	/* 5973: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 5976, 1,
	/* 5976: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7697, 5982,
	/* 5982: H.245 MultiplexElement */
	NM_OF(8, 1), 5985, 1,
	/* 5985: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 5990, 5997,
	/* 5990: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7685, 5994,
	/* 5994: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 5985, 2,
	/* 5997: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7685, 0,
	/* 6001: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4266, 3454,
	/* 6007: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 6014, 3454,
	/* 6014: H.245 ModeElement */
	NM_OF(8, 1), 6017, 1,
	/* 6017: H.245 ModeElement */
	NM_OF(8, 1), 6020, 1,
	/* 6020: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 6029, 5011, 6292,
	/* 6029: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 3667, 6043, 6115, 6170,
	4596, 6194, 4826, 6210, 6254, 6270, 6236, 7675,
	/* 6043: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3667, 6052, 6058, 6087,
	6100, 4434, 7675,
	/* 6052: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7723, 3454,
	/* 6058: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 6073,
	3565, 3565, 7685, 7685, 7697, 3565, 3454,
	/* 6073: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7675,
	/* 6087: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4182, 7753, 6094,
	/* 6094: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 4048, 4078, 4320,
	/* 6100: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7677,
	3565, 3565, 7685, 7685, 7697, 3565, 3454,
	/* 6115: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 3667, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7683, 6141, 6147, 3707, 3707, 6153, 4478, 4478, 4478,
	4434, 4486, 6162, 7675,
	/* 6141: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7755, 3454,
	/* 6147: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7757, 3454,
	/* 6153: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6155,
	/* 6155: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7691, 4472, 3454,
	/* 6162: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6164,
	/* 6164: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6115, 3454,
	/* 6170: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6177, 3565, 3454,
	/* 6177: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3667, 3652, 3652,
	3652, 3652, 3652, 3652, 4582, 0, 3652, 4587, 4587, 4589, 4434, 7675,
	/* 6194: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6196,
	/* 6196: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4601, 6203, 3454,
	/* 6203: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3667, 6043, 6115, 6170,
	7675,
	/* 6210: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6212,
	/* 6212: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 4660, 6220, 6252, 3454,
	/* 6220: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6226, 3454,
	/* 6226: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 3667, 6043, 6115, 6170,
	4596, 6196, 6236, 7675,
	/* 6236: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6238,
	/* 6238: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 6029, 7675, 5904, 3454,
	/* 6252: H.245 RedundancyEncodingDTMode.secondary */
	NM_NODE_OF_LONG, 6220,
	/* 6254: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6256,
	/* 6256: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6262, 3454,
	/* 6262: H.245 MultiplePayloadStreamElementMode */
	NM_NODE_OF_LONG, 6264,
	/* 6264: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6029, 3454,
	/* 6270: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6272,
	/* 6272: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 6276, 7675,
	/* 6276: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6282, 3454,
	/* 6282: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 6287, 7675,
	/* 6287: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4783, 6264, 7675,
	/* 6292: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 3709, 6300, 4434, 6324, 4076,
	/* 6300: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6302,
	/* 6302: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6310, 3454,
	/* 6310: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4660, 6319, 3454,
	/* 6319: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3667, 6115, 7675,
	/* 6324: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4820,
	/* 6326: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6332, 3454,
	/* 6332: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 7685, 7685, 7675,
	/* 6338: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6340,
	/* 6340: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 4272, 4272, 0,
	0, 0, 7675, 7675, 6359, 4076, 5326, 5326, 7675, 5340, 7675,
	/* 6359: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6361,
	/* 6361: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4272, 6383, 3565, 3454,
	/* 6383: H.245 Criteria */
	NM_OF(4, 0), 6386, 1,
	/* 6386: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7675, 3484, 3454,
	/* 6393: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6395,
	/* 6395: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5618, 4820, 6403, 6441,
	6454, 7675,
	/* 6403: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 6410, 3454,
	/* 6410: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5618, 6416, 7685, 7675,
	/* 6416: H.245 DialingInformationNumber */
	NM_OF(16, 1), 6419, 1,
	/* 6419: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 6429, 3764, 6432,
	3454,
	/* 6429: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 6432: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 6435, 1,
	/* 6435: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5618, 0, 0, 7675,
	/* 6441: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6447, 3454,
	/* 6447: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3565, 3565, 3454,
	/* 6454: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6460, 3454,
	/* 6460: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 7685, 7675,
	/* 6465: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6467,
	/* 6467: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7705, 3565, 3454,
	/* 6474: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5416,
	/* 6476: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6482, 3454,
	/* 6482: H.245 MasterSlaveDeterminationReject.cause */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 7675,
	/* 6486: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7689, 5922,
	/* 6492: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 6499, 5922,
	/* 6499: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 5997, 7675,
	/* 6506: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 4076,
	/* 6510: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 4048, 4076,
	/* 6515: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7685, 6482, 3454,
	/* 6522: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 4266, 3454,
	/* 6529: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 6536, 3454,
	/* 6536: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6539, 1,
	/* 6539: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7697, 3449, 3454,
	/* 6546: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4266, 6553, 3454,
	/* 6553: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6556, 1,
	/* 6556: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7697, 6482, 3454,
	/* 6563: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 3449, 3454,
	/* 6570: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 3769, 3454,
	/* 6577: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6332, 6482, 3454,
	/* 6584: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 5324, 6590, 5326,
	/* 6590: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7693,
	/* 6592: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6594,
	/* 6594: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 6613, 6613, 6620, 6620,
	4269, 0, 0, 3449, 6627, 6635, 6637, 3709, 3709, 3709, 6652, 6662, 7675,
	/* 6613: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4272, 5547, 3454,
	/* 6620: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4272, 3457, 3454,
	/* 6627: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6629,
	/* 6629: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5547, 3454,
	/* 6635: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6613,
	/* 6637: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6639,
	/* 6639: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4272, 3484, 3454,
	/* 6652: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6654,
	/* 6654: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6660, 3454,
	/* 6660: H.245 TerminalInformation */
	NM_NODE_OF_LONG, 6613,
	/* 6662: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6664,
	/* 6664: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3449, 7675,
	/* 6669: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6671,
	/* 6671: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5618, 6679, 6686, 6441,
	4820, 7675,
	/* 6679: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6410, 3565, 3454,
	/* 6686: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 6664, 3454,
	/* 6693: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6695,
	/* 6695: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7705, 3449, 3565,
	3454,
	/* 6705: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6710, 0, 7675,
	/* 6710: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7677, 6724, 4693, 3454,
	/* 6724: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 7685, 1,
	/* 6727: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7675, 0, 6733, 7675,
	/* 6733: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 7689, 3672, 7675,
	/* 6739: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6746, 6751, 3454,
	/* 6746: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7685, 7685, 0,
	/* 6751: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3565, 0,
	/* 6755: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 3667, 0, 4182, 5340,
	5926, 7675,
	/* 6763: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7685, 6770, 6877,
	/* 6770: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	7759, 7687, 0, 0, 6798, 4076, 5342, 6814, 7675, 7675, 6830, 7675, 7675,
	6838, 6846, 6855, 6846, 6864, 6875, 7675,
	/* 6798: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6800,
	/* 6800: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7689, 7685, 7685, 3454,
	/* 6814: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6816,
	/* 6816: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6824, 5280,
	/* 6824: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7707, 3454,
	/* 6830: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6832,
	/* 6832: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3788, 3454,
	/* 6838: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6840,
	/* 6840: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7743, 3454,
	/* 6846: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6848,
	/* 6848: H.245 PictureReference */
	NM_NODE_OF_LONG, 6850,
	/* 6850: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7685, 7689, 7675,
	/* 6855: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6857,
	/* 6857: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6850, 7699, 3454,
	/* 6864: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6866,
	/* 6866: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5344, 4748, 3454,
	/* 6875: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5792,
	/* 6877: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 3709,
	/* 6881: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6883,
	/* 6883: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), 7685, 7685, 4272, 0,
	4272, 0, 0, 6894, 7675,
	/* 6894: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6896,
	/* 6896: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7681, 3454,
	/* 6902: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6904,
	/* 6904: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3788, 3449, 7675,
	/* 6909: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6911,
	/* 6911: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7761, 6920, 3769, 6933, 3454,
	/* 6920: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6925, 3470, 7675,
	/* 6925: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3769, 3788, 7683, 3454,
	/* 6933: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7763, 3769, 3454,
	/* 6940: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6942,
	/* 6942: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7713, 3449, 3454,
	/* 6949: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 5922,
	/* 6954: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7685, 5922,
	/* 6960: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7685, 6967, 3454,
	/* 6967: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 7687, 6982, 5163, 7675,
	/* 6982: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6984,
	/* 6984: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7765, 3454,
	/* 6990: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 6746, 7687, 7697, 3565, 3454,
	/* 7005: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7761, 6920, 3769, 7013,
	/* 7013: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 7017,
	/* 7017: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6933,
	/* 7019: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3667, 7675, 7030, 7039,
	7100, 7111, 7126, 5926, 7675,
	/* 7030: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7032,
	/* 7032: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3667, 0, 0, 0, 7675,
	/* 7039: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7041,
	/* 7041: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7693, 7685, 7055, 7069,
	/* 7055: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3565, 3565, 7685, 3454,
	/* 7069: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, 7675, 7076, 6590, 3624,
	/* 7076: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7078,
	/* 7078: H.245 Params */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7701, 7681, 7675, 3454,
	/* 7100: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7102,
	/* 7102: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7685, 4820, 3454,
	/* 7111: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7113,
	/* 7113: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7675, 0, 7122,
	/* 7122: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 7126,
	/* 7126: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7128,
	/* 7128: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7675, 7078, 7675,
	3454,
	/* 7138: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7140,
	/* 7140: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 7697, 4272, 4272,
	4272, 0, 0, 0, 0, 4272, 0, 7675, 5326, 7157, 6875, 7675,
	/* 7157: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7159,
	/* 7159: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7767, 7165,
	/* 7165: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 6590,
	/* 7169: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7171,
	/* 7171: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3672, 7703, 7703, 3454,
	/* 7185: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7187,
	/* 7187: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3769, 7675, 3454,
	/* 7196: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7198,
	/* 7198: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5618, 4545, 6441, 7675,
	/* 7204: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6739,
	/* 7206: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7687,
	/* 7208: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7210,
	/* 7210: H.225.0 DisplayName */
	NM_NODE_OF_LONG, 7212,
	/* 7212: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, 7675, 3844,
	/* 7218: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3799,
	/* 7220: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	7675, 7675, 7675, 7675, 7675, 7247, 3947, 7675, 7675, 7675, 7675, 7249,
	7675,
	/* 7247: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3460,
	/* 7249: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7251,
	/* 7251: H.225.0 SecurityErrors */
	NM_ENUM(5, 1), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7675,
	/* 7270: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7274, 3460,
	/* 7274: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3868,
	/* 7276: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 7279: H.450.1 EndpointAddress */
	NM_EXT(4), 0x0000, 0x0000, 5340, 5454, 5340, 5454,
	/* 7286: H.450 BasicService */
	NM_NODE_IF, 0, 5459,
	/* 7289: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 7677, 7675, 7675,
	/* 7295: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 7677, 5459,
	/* 7298: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7303, 3457, 7675,
	/* 7303: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3457, 7677, 3454,
	/* 7312: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7318, 7332, 7343, 7350,
	/* 7318: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 5154, 7675, 7328,
	7675,
	/* 7328: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7675, 7675,
	/* 7332: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7675, 7338,
	/* 7338: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 7328, 7675,
	/* 7343: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7675, 7328, 7675,
	/* 7350: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 7675, 7355,
	/* 7355: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7675, 7675, 7675, 7675,
	/* 7361: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7363,
	/* 7363: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_NODE_OF_LONG, 3460,
	/* 7365: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7367,
	/* 7367: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7681, 7681, 3454,
	/* 7380: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7382,
	/* 7382: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 3741, 7397, 0, 3460, 3454,
	/* 7397: H.225.0 H323-UU-PDU.tunnelledSignallingMessage.messageContent */
	NM_NODE_OF_LONG, 7675,
	/* 7399: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7401,
	/* 7401: H.225.0 StimulusControl */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3460, 0, 7675, 3454,
	/* 7423: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7689, 5333, 3454,
	/* 7430: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7432,
	/* 7432: H.235 AuthenticationMechanism */
	NM_NODE_OF_LONG, 7434,
	/* 7434: H.235 AuthenticationMechanism */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 2), 0, 0, 0, 0, 0, 0, 3868,
	3709, 3624, 7675,
	/* 7446: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7397,
	/* 7448: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7450,
	/* 7450: H.225.0 IntegrityMechanism */
	NM_NODE_OF_LONG, 7452,
	/* 7452: H.225.0 IntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3460, 0, 7675, 7459,
	7675,
	/* 7459: H.225.0 NonIsoIntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 7466, 7466, 7675,
	7675,
	/* 7466: H.225.0 EncryptIntAlg */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3460, 7675, 7675,
	/* 7471: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7473,
	/* 7473: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 7675, 3956,
	/* 7478: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7434,
	/* 7480: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 3489, 3489,
	/* 7485: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7487,
	/* 7487: H.225.0 RasUsageInfoTypes */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7363, 0, 0, 0, 3454,
	/* 7510: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7512,
	/* 7512: H.225.0 CallCreditCapability */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7677, 7677, 3454,
	/* 7525: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7527,
	/* 7527: H.225.0 TransportQOS */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 7534, 7675,
	/* 7534: H.225.0 TransportQOS */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5187,
	/* 7536: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3565,
	/* 7538: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7540,
	/* 7540: H.225.0 RasUsageSpecification */
	NM_NODE_OF_LONG, 7542,
	/* 7542: H.225.0 RasUsageSpecification */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7552, 7574, 7487,
	3454,
	/* 7552: H.225.0 RasUsageSpecification.when */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 0, 0, 0, 3454,
	/* 7574: H.225.0 RasUsageSpecification.callStartingPoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 0, 0, 3454,
	/* 7587: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7589,
	/* 7589: H.225.0 CapacityReportingSpecification */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7574, 3454,
	/* 7595: H.225.0 UnregRequestReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3502,
	/* 7597: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3638,
	/* 7599: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3741,
	/* 7601: H.225.0 AdmissionConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7603,
	/* 7603: H.225.0 UUIEsRequested */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7735, 7609,
	/* 7609: H.225.0 UUIEsRequested */
	NM_EXT(4), 0x0000, 0x0000, 4048, 4048, 4048, 4048,
	/* 7616: H.225.0 AdmissionRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7618,
	/* 7618: H.225.0 AdmissionRejectReason.routeCallToSCN */
	NM_NODE_OF_LONG, 3489,
	/* 7620: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7622,
	/* 7622: H.225.0 RasUsageInformation */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7363, 3565, 3565, 3565, 3454,
	/* 7645: H.225.0 DisengageRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7647,
	/* 7647: H.225.0 CallTerminationCause */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7220, 7652, 7675,
	/* 7652: H.225.0 CallTerminationCause.releaseCompleteCauseIE */
	NM_STR(5, 0, 1), 2, 8,
	/* 7655: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 7693,
	/* 7657: H.225.0 RTPSession */
	NM_EXT(2), 0x0000, 0x0000, 7675, 7536,
	/* 7662: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7664,
	/* 7664: H.225.0 InfoRequestResponse.perCallInfo.substituteConfIDs */
	NM_NODE_OF_LONG, 7681,
	/* 7666: H.225.0 InfoRequestResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7668,
	/* 7668: H.225.0 InfoRequestResponseStatus */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 7685, 0, 7675,
	/* 7675: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 1, NM_ALIGN(0), 96,
	NM_ALIGN(0), 128, NM_NODE_SKIP, 2, NM_ALIGN(0), 16, NM_NODE_SKIP, 5,
	NM_ALIGN(0), 8, NM_ALIGN(0), 9, NM_NODE_SKIP, 8, NM_NODE_SKIP, 7,
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
