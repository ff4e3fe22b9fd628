// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 * by
 *	tools/gen/gen_schema.py --whole whole_schema . H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 */
#include "whole_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_whole_schema[5224] = {
	NM_TABLE_EXACT, 1293,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2, 2), 0x8000, 0x8000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	12, 5216, 1300,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2, 2), 0x8000, 0xa000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	22, 1308, 1279,
	/* 22: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 38, 1017, 1056, 1091,
	1122, 1140, 1168, 1221, NM_OCTETS, 1241, 1241, 1241, 1255, NM_OCTETS,
	/* 38: H.225.0 Setup-UUIE */
	NM_SEQ(8, 4), 0x90e8, 0x7e44, NM_RUN(48, 0x6000), NM_RUN(49, 0x0f00),
	NM_RUN(52, 0x0010), NM_RUN(61, 0x0004), NM_OCTETS, 63, 97, 114, 97, 244,
	97, 1628, NM_SKIP(1), 246, 1630, 1636, 1651, 247,
	/* 63: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 65,
	/* 65: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 75, 77,
	NM_ALIGN(0, 96), 88, NM_ALIGN(0, 128), 1305, 1308, NM_OCTETS,
	/* 75: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 77: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1, 1), 0xe000, 0x8000, NM_RUN(51, 0x1000), 86, 1293, 1295, 1300,
	/* 86: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR), 6,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 95, 1300,
	/* 95: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6), 18,
	/* 97: H.225.0 AliasAddress */
	NM_OF_LONG, 99,
	/* 99: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1325, 1328, 1331, 110,
	1331, 1336, 1360, 1420, NM_OCTETS,
	/* 110: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 112,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 65,
	/* 114: H.225.0 EndpointType */
	NM_SEQ(7, 2), 0x0200, 0x1800, NM_RUN(47, 0xfc00), NM_RUN(55, 0x0100),
	1308, 1457, 1479, 129, 227, 1479, NM_SKIP(2), 1587,
	/* 129: H.225.0 GatewayInfo */
	NM_SEQ(3, 2), 0x0000, 0x8000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	139, 1308, 1300,
	/* 139: H.225.0 SupportedProtocols */
	NM_OF_LONG, 141,
	/* 141: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1308, 156, 156, 156,
	156, 156, 156, 156, 156, 186, 199, 214, NM_OCTETS,
	/* 156: H.225.0 H310Caps */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1308, 165,
	/* 165: H.225.0 H310Caps */
	NM_EXT, 0xc000, 0x0000, 0x4000, 0x0000, 1488, 172,
	/* 172: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 174,
	/* 174: H.225.0 SupportedPrefix */
	NM_OF_LONG, 176,
	/* 176: H.225.0 SupportedPrefix */
	NM_SEQ(2, 2), 0x4000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1308, 99, 1300,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3, 2), 0x2000, 0x2000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1308, 1490, 174, 1300,
	/* 199: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 201,
	/* 201: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3, 2), 0x3800, 0x2000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	1308, 1490, 174, 1505, 1548, 1300,
	/* 214: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 216,
	/* 216: H.225.0 SIPCaps */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1308, 1490, 174, 1300,
	/* 227: H.225.0 McuInfo */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1308, 236,
	/* 236: H.225.0 McuInfo */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 242,
	/* 242: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 139,
	/* 244: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 65,
	/* 246: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 247: H.225.0 Setup-UUIE */
	NM_EXT, 0xffff, 0xfff0, 0xe600, 0x1fc0, 280, 284, 286, 1658, 1687, 296,
	319, 1911, 1911, 1773, 1911, 1911, 3276, 3297, 3224, 3301, 3309,
	NM_OCTETS, 3350, 682, 242, 743, 743, 743, 745, 1002, 5104, 5106,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 282,
	/* 282: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 65,
	/* 284: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 286: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 288,
	/* 288: H.225.0 CallIdentifier */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 295, 1300,
	/* 295: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 296: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 298,
	/* 298: H.225.0 CryptoH323Token */
	NM_OF_LONG, 300,
	/* 300: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 311, 1867, 1787, 1787,
	1813, 1813, 1813, 1875, NM_OCTETS,
	/* 311: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x8000, 99, 1414, NM_OCTETS, 1793, 1820,
	/* 319: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 321,
	/* 321: H.245 OpenLogicalChannel */
	NM_OF_LONG, 323,
	/* 323: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 325,
	/* 325: H.245 OpenLogicalChannel */
	NM_SEQ(2, 2), 0xc000, 0xf000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	336, 339, 630, 648,
	/* 336: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 339: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2, 2), 0x6000, 0x6000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), 350, 524, 3208,
	/* 350: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 366, 368, 370, 439,
	469, 479, 481, 483, 520, 504, 508, 512, 516, NM_OCTETS,
	/* 366: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1520,
	/* 368: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 370: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 372,
	/* 372: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1520, 382, 1913, 398,
	2188, 420, 2245, NM_OCTETS,
	/* 382: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x3800, 0x1000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 395, NM_SKIP(1), 1905,
	/* 395: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 398: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0400, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 417, NM_SKIP(5), 1414, NM_ALIGN(0, 16), 1928,
	/* 417: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 420: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 422,
	/* 422: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x4000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	2203, 436, 2210, 2210, NM_OCTETS, 1505, 1300,
	/* 436: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 439: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 441,
	/* 441: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1520, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2112, 2319, 1564, 1564, 2327, 2346,
	2346, 2346, 420, 2355, 2367, 2406, 2415, NM_OCTETS,
	/* 469: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 471,
	/* 471: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 2423, 436, 1300,
	/* 479: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2470,
	/* 481: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 366,
	/* 483: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 485,
	/* 485: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 2475, 493, 1300,
	/* 493: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 366, 370, 439, 469,
	504, 508, 512, 516, NM_OCTETS,
	/* 504: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 506,
	/* 506: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2518,
	/* 508: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 510,
	/* 510: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2620,
	/* 512: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 514,
	/* 514: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2641,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2677,
	/* 520: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2707,
	/* 524: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2878, 2890, 2979, 531,
	NM_OCTETS,
	/* 531: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 533,
	/* 533: H.245 H2250LogicalChannelParameters */
	NM_SEQ(11, 3), 0x4000, 0x5400, NM_RUN(47, 0x8000), NM_RUN(48, 0x3fe0),
	NM_RUN(59, 0x0010), 3011, 554, NM_SKIP(8), 557, NM_SKIP(1), 628,
	NM_SKIP(1), NM_SKIP(1), 2131, NM_SKIP(5), 3022, 3048,
	/* 554: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 557: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 559,
	/* 559: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 564, 603, NM_OCTETS,
	/* 564: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 574, 3013, 583,
	NM_ALIGN(0, 128), 592, 3020, 2593, NM_OCTETS,
	/* 574: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 581, 1300,
	/* 581: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 583: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 590, 1300,
	/* 590: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 592: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 1), 0xe000, 0x4000, NM_RUN(51, 0x1000), NM_SKIP(1), 601, 1293,
	1300,
	/* 601: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 603: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 610, 619, 3020, 2593,
	NM_OCTETS,
	/* 610: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 617, 1300,
	/* 617: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 619: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 626, 1300,
	/* 626: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 628: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 559,
	/* 630: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 632,
	/* 632: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2, 2), 0x8000, 0xc000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	350, 642, 3208,
	/* 642: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2890, 2979, 531,
	NM_OCTETS,
	/* 648: H.245 OpenLogicalChannel */
	NM_EXT, 0xe000, 0x0000, 0x8000, 0x0000, 656, 3226, 3261,
	/* 656: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 658,
	/* 658: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 660,
	/* 660: H.245 NetworkAccessParameters */
	NM_SEQ(3, 3), 0x6000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1295, 674, NM_SKIP(1), 3215, 3218,
	/* 674: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2780, 1325, 680,
	NM_OCTETS,
	/* 680: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 559,
	/* 682: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 684,
	/* 684: H.225.0 CircuitInfo */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	3425, 3425, 695, 1300,
	/* 695: H.225.0 GenericData */
	NM_OF_LONG, 697,
	/* 697: H.225.0 GenericData */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3458, 707, 1300,
	/* 707: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 710, 1,
	/* 710: H.225.0 EnumeratedParameter */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3458, 720, 1300,
	/* 720: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	1865, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1414, 3458, 99, 735,
	737, 740, NM_OCTETS,
	/* 735: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 65,
	/* 737: H.225.0 Content.compound */
	NM_OF(16, 1), 710, 1,
	/* 740: H.225.0 Content.nested */
	NM_OF(4, 0), 697, 1,
	/* 743: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 695,
	/* 745: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 747,
	/* 747: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 749,
	/* 749: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 751,
	/* 751: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 758, 788, 930, 957,
	NM_OCTETS,
	/* 758: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 3464, 3472,
	3480, 325, 777, 3794, 3820, 3857, 3864, 3636, 4201, 2415, 4214, 4259,
	4336, 4346, NM_OCTETS,
	/* 777: H.245 CloseLogicalChannel */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 785, NM_SKIP(1), 3779,
	/* 785: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 788: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 3464, 1580,
	4348, 4359, 4366, 816, 880, 2698, 2698, 4394, 4402, 4410, 3857, 4429,
	4448, 4456, 3636, 4201, 4464, 891, 4482, 4560, 4336, 4586, 4346,
	NM_OCTETS,
	/* 816: H.245 OpenLogicalChannelAck */
	NM_SEQ(2, 2), 0x8000, 0xe000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	826, 829, 847,
	/* 826: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 829: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 831,
	/* 831: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3, 2), 0x8000, 0x2000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 842, 4381,
	/* 842: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2878, 531, NM_OCTETS,
	/* 847: H.245 OpenLogicalChannelAck */
	NM_EXT, 0xf000, 0x0000, 0xc000, 0x0000, 656, 856, 3226, 3261,
	/* 856: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 858,
	/* 858: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 860,
	/* 860: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 864, NM_OCTETS,
	/* 864: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(6, 2), 0x0000, 0x7000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	3011, 877, 557, 628, NM_SKIP(5), 4387,
	/* 877: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 880: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 888, 1351, 3773,
	/* 888: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 891: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 893,
	/* 893: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 897, NM_OCTETS,
	/* 897: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 900, 1,
	/* 900: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 902,
	/* 902: H.245 CommunicationModeTableEntry */
	NM_SEQ(8, 4), 0x4c00, 0x4680, NM_RUN(47, 0x8000), NM_RUN(48, 0x3000),
	NM_RUN(50, 0x03c0), NM_RUN(58, 0x0020), 3011, 877, NM_SKIP(8), 2131,
	1708, 924, 557, NM_SKIP(1), 628, NM_SKIP(1), 4472,
	/* 924: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 370, 439, 469,
	NM_OCTETS,
	/* 930: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 3464, 2417, 4599,
	4618, 4630, 946, 4655, 948, 4779, 4801, 4808, 4842, 4346, NM_OCTETS,
	/* 946: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4647,
	/* 948: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 950,
	/* 950: H.245 CommunicationModeCommand */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 897, 1300,
	/* 957: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 3464, 984,
	2417, 4852, 4858, 2698, 3857, 3857, 2417, 4865, 4897, 4733, 4909, 4926,
	4731, 991, 5035, 5069, 5082, 5094, 2415, 5102, 3206, 4346, NM_OCTETS,
	/* 984: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 986,
	/* 986: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 758, 788, 930,
	/* 991: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 993,
	/* 993: H.245 MCLocationIndication */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 1000, 1300,
	/* 1000: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 559,
	/* 1002: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1004,
	/* 1004: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1006,
	/* 1006: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3, 2), 0x8000, 0x8000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	99, 1630, 3303, 1300,
	/* 1017: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 114, 63, 1028,
	/* 1028: H.225.0 CallProceeding-UUIE */
	NM_EXT, 0xff80, 0x0000, 0x9880, 0x0000, 286, 5117, 1687, 296, 319, 1911,
	1911, NM_OCTETS, 1042,
	/* 1042: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1044,
	/* 1044: H.225.0 FeatureSet */
	NM_SEQ(4, 2), 0x8000, 0x7000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 695, 695, 695, 1300,
	/* 1056: H.225.0 Connect-UUIE */
	NM_SEQ(2, 2), 0xb000, 0x7800, NM_RUN(48, 0x4000), NM_RUN(52, 0x0800),
	NM_OCTETS, 63, 114, 246, 1068,
	/* 1068: H.225.0 Connect-UUIE */
	NM_EXT, 0xffff, 0x0000, 0x9882, 0x0000, 286, 5117, 1687, 296, 319, 1911,
	1911, 3297, 1089, 3224, 3301, NM_OCTETS, 3309, 3350, 1042, 5106,
	/* 1089: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 1091: H.225.0 Alerting-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 114, 63, 1102,
	/* 1102: H.225.0 Alerting-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0x9904, 0x0000, 286, 5117, 1687, 296, 319, 1911,
	1911, 1089, 3224, 3301, NM_OCTETS, 3309, 3350, 1042, 5106,
	/* 1122: H.225.0 Information-UUIE */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_OCTETS, 1129,
	/* 1129: H.225.0 Information-UUIE */
	NM_EXT, 0xfc00, 0x0000, 0xb400, 0x0000, 286, 1687, 296, 319, NM_OCTETS,
	682,
	/* 1140: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2, 2), 0x8000, 0x2000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, 5119, 1150,
	/* 1150: H.225.0 ReleaseComplete-UUIE */
	NM_EXT, 0xffe0, 0x0000, 0xb0c0, 0x0000, 286, 1687, 296, 1089, 3224,
	3301, 3350, 3309, 1042, 1166, 5106,
	/* 1166: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1168: H.225.0 Facility-UUIE */
	NM_SEQ(4, 2), 0x8800, 0x7400, NM_RUN(48, 0x7000), NM_RUN(53, 0x0400),
	NM_OCTETS, 1181, 97, 246, 1651, 1183,
	/* 1181: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 65,
	/* 1183: H.225.0 Facility-UUIE */
	NM_EXT, 0xffff, 0x0000, 0xef0e, 0x0000, 286, 1089, 284, 1687, 296, 1204,
	1219, 319, 1911, 1911, NM_OCTETS, 3309, 682, 1042, 1166, 5117,
	/* 1204: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1206,
	/* 1206: H.225.0 ConferenceList */
	NM_OF_LONG, 1208,
	/* 1208: H.225.0 ConferenceList */
	NM_SEQ(4, 2), 0x0000, 0x4000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 128), 99, 1308, 1300,
	/* 1219: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 63,
	/* 1221: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1223,
	/* 1223: H.225.0 Progress-UUIE */
	NM_SEQ(6, 3), 0xd000, 0x7300, NM_RUN(49, 0x2000), NM_RUN(50, 0x0f00),
	NM_RUN(56, 0x0080), NM_OCTETS, 114, 63, 288, 1662, 1689, 298, 321, 3655,
	/* 1241: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1243,
	/* 1243: H.225.0 Status-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 288, 1689, 298, 1300,
	/* 1255: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1257,
	/* 1257: H.225.0 Notify-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5800, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 288, 1689, 298, 1269,
	/* 1269: H.225.0 Notify-UUIE */
	NM_EXT, 0xf800, 0x0000, 0x9000, 0x0000, 1089, 3224, 3301, 1166, 5106,
	/* 1279: H.225.0 H323-UU-PDU */
	NM_EXT, 0xff80, 0x0000, 0x2080, 0x0000, 5169, 1911, 745, 5173, 5177,
	5189, NM_OCTETS, 5203, 743,
	/* 1293: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1295: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1300: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 1305: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1308: H.225.0 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1313, NM_OCTETS,
	/* 1313: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1318,
	NM_OCTETS,
	/* 1318: H.225.0 H221NonStandard */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 32), 1300,
	/* 1325: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1328: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1331: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1333,
	/* 1333: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 1336: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1338,
	/* 1338: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1346, 1325, 1325, 1346,
	1325, NM_OCTETS,
	/* 1346: H.225.0 PublicPartyNumber */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1351, 1325,
	/* 1351: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1360: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1362,
	/* 1362: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1367, 1400, NM_OCTETS,
	/* 1367: H.225.0 ANSI-41-UIM */
	NM_SEQ(12, 3), 0x0200, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(48, 0x01f0),
	NM_RUN(60, 0x0008), 1389, 1389, 1389, 1389, NM_ALIGN(0, 64), 1389, 1392,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 1389, 1300,
	/* 1389: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 1392: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1397, 1397, NM_OCTETS,
	/* 1397: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 1400: H.225.0 GSM-UIM */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	1389, 1414, 1389, 1417, 1397, 1397, 1300,
	/* 1414: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1417: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 1420: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1422,
	/* 1422: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1430, 1325, 1325, 1449,
	1325, NM_OCTETS,
	/* 1430: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1438, 1325, 1300,
	/* 1438: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1449: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1351, 1325, 1300,
	/* 1457: H.225.0 VendorIdentifier */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1318, 1468, 1468, 1471,
	/* 1468: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1471: H.225.0 VendorIdentifier */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1477,
	/* 1477: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 1479: H.225.0 GatekeeperInfo */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1308, 1300,
	/* 1488: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 1490,
	/* 1490: H.225.0 DataRate */
	NM_OF_LONG, 1492,
	/* 1492: H.225.0 DataRate */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1308, 1414, NM_ALIGN(0, 8), 1300,
	/* 1505: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 1520, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1529, NM_OCTETS,
	/* 1520: H.245 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1525, NM_OCTETS,
	/* 1525: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1529: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 1531,
	/* 1531: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1537, 1537, 1537,
	NM_OCTETS,
	/* 1537: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1541, NM_OCTETS,
	/* 1541: H.245 V42bis */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 24), 1300,
	/* 1548: H.245 T38FaxProfile */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1555,
	/* 1555: H.245 T38FaxProfile */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 1564, 1566, 1568, 1578,
	/* 1564: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 1566: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1295,
	/* 1568: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1570,
	/* 1570: H.245 T38FaxUdpOptions */
	NM_SEQ(2, 1), 0x2000, 0x0000, NM_RUN(48, 0xc000), NM_OCTETS, NM_OCTETS,
	1295,
	/* 1578: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1580,
	/* 1580: H.245 T38FaxTcpOptions */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 1300,
	/* 1587: H.225.0 EndpointType */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1594, 1596,
	/* 1594: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 1596: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 1598,
	/* 1598: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 1600,
	/* 1600: H.225.0 TunnelledProtocol */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1610, 1625, 1300,
	/* 1610: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1615,
	NM_OCTETS,
	/* 1615: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1625, 1625, 1300,
	/* 1625: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1628: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1630: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1636: H.225.0 QseriesOptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1644,
	1300,
	/* 1644: H.225.0 Q954Details */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(2), 1300,
	/* 1651: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1658: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1660,
	/* 1660: H.225.0 H245Security */
	NM_OF_LONG, 1662,
	/* 1662: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1308, NM_SKIP(0), 1669,
	1669, NM_OCTETS,
	/* 1669: H.225.0 SecurityCapabilities */
	NM_SEQ(2, 2), 0x7000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(52, 0x0800),
	1308, 1681, 1681, 1681, 1300,
	/* 1681: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1308, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1687: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1689,
	/* 1689: H.235 ClearToken */
	NM_OF_LONG, 1691,
	/* 1691: H.235 ClearToken */
	NM_SEQ(9, 2), 0x8000, 0x0000, NM_RUN(48, 0x7f80), NM_RUN(57, 0x0040),
	NM_OCTETS, 1414, 1708, 1711, 1723, NM_OCTETS, 1726, 1708, 1734, 1739,
	/* 1708: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1711: H.235 DHset */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1720, 1720, 1720,
	1300,
	/* 1720: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1723: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1726: H.235 TypedCertificate */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, NM_OCTETS,
	1300,
	/* 1734: H.235 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 1739: H.235 ClearToken */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 1748, 1773, 1775, 1842,
	/* 1748: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1750,
	/* 1750: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1755, 1755, NM_OCTETS,
	/* 1755: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1763, 1720, 1763, 1720, 1720,
	/* 1763: H.235 ECpoint */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	1720, 1720, 1300,
	/* 1773: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1708,
	/* 1775: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1777,
	/* 1777: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1784, 1787, 1813, 1822,
	NM_OCTETS,
	/* 1784: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 1787: H.235 ENCRYPTED */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_OCTETS, 1793, NM_OCTETS,
	/* 1793: H.235 Params */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_ALIGN(0, 64), 1803,
	/* 1803: H.235 Params */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 1811, 1477, 1477,
	/* 1811: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 1813: H.235 SIGNED */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1793, 1820,
	/* 1820: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 1822: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 1824,
	/* 1824: H.235 V3KeySyncMaterial */
	NM_SEQ(8, 3), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(48, 0x1f00),
	NM_RUN(56, 0x0080), 1708, NM_OCTETS, 1793, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 1793, NM_OCTETS, 1471,
	/* 1842: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1844,
	/* 1844: H.235 ProfileElement */
	NM_OF_LONG, 1846,
	/* 1846: H.235 ProfileElement */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), 1793, 1857, 1300,
	/* 1857: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	1820, 1865, NM_SKIP(1), NM_OCTETS,
	/* 1865: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 1867: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1708, 1414, NM_OCTETS, 1793, 1820,
	/* 1875: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1882, 1889, 1897, 1787,
	NM_OCTETS,
	/* 1882: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1793, NM_OCTETS,
	/* 1889: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1793,
	1820,
	/* 1897: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, 1691, NM_OCTETS, 1793, 1820,
	/* 1905: H.245 H261VideoCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1911,
	/* 1911: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 1913: H.245 H262VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(11), 1414, 1414, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1414, 1905,
	/* 1928: H.245 H263VideoCapability */
	NM_EXT, 0xff00, 0x0000, 0x0000, 0x0000, 1941, 1941, 1941, 1941, 1941,
	1911, 1943, 2186,
	/* 1941: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 1943: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1945,
	/* 1945: H.245 EnhancementLayerInfo */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 1957, 1957, 2175, 1300,
	/* 1957: H.245 EnhancementOptions */
	NM_OF(4, 0), 1960, 1,
	/* 1960: H.245 EnhancementOptions */
	NM_SEQ(12, 4), 0x0608, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x01f0),
	NM_RUN(50, 0x0004), NM_RUN(62, 0x0002), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), 1414, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 1986, 1300,
	/* 1986: H.245 H263Options */
	NM_SEQ(6, 3), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(49, 0x1e00),
	NM_RUN(55, 0x0100), NM_SKIP(23), 2003, NM_SKIP(1), 2013, 2070, 2087,
	2138, 2156,
	/* 2003: H.245 TransparencyParameters */
	NM_SEQ(1, 1), 0xf000, 0x0000, NM_RUN(52, 0x0800), NM_ALIGN(0, 8), 1414,
	1414, NM_SKIP(16), 1300,
	/* 2013: H.245 RefPictureSelection */
	NM_SEQ(2, 2), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	2024, NM_SKIP(1), 2038, 2046,
	/* 2024: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1300,
	/* 2038: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2046: H.245 RefPictureSelection */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2052,
	/* 2052: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 2054,
	/* 2054: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	2063, 1300,
	/* 2063: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(14, 16),
	1300,
	/* 2070: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 2073, 1,
	/* 2073: H.245 CustomPictureClockFrequency */
	NM_SEQ(6, 2), 0x8000, 0x0000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1300,
	/* 2087: H.245 CustomPictureFormat */
	NM_OF(4, 0), 2090, 1,
	/* 2090: H.245 CustomPictureFormat */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 64), 2099,
	2119, 1300,
	/* 2099: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_SKIP(5), 2109, 1300,
	/* 2109: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 2112, 1,
	/* 2112: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 16), 1300,
	/* 2119: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 2125, 2128,
	NM_OCTETS,
	/* 2125: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2128: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 2131, 1,
	/* 2131: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(16), 1300,
	/* 2138: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 2141, 1,
	/* 2141: H.245 H263VideoModeCombos */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2149, 2172, 1300,
	/* 2149: H.245 H263ModeComboFlags */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(21), 2156,
	/* 2156: H.245 H263ModeComboFlags */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1911, 2163,
	/* 2163: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 2165,
	/* 2165: H.245 H263Version3Options */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(8), 1300,
	/* 2172: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 2149, 1,
	/* 2175: H.245 BEnhancementParameters */
	NM_OF(4, 0), 2178, 1,
	/* 2178: H.245 BEnhancementParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1960, NM_SKIP(6),
	1300,
	/* 2186: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1986,
	/* 2188: H.245 IS11172VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1414, 1414, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1414, 1905,
	/* 2203: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1520,
	NM_ALIGN(0, 128), 1625, NM_OCTETS,
	/* 2210: H.245 GenericParameter */
	NM_OF_LONG, 2212,
	/* 2212: H.245 GenericParameter */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2223, 2230, 2243, 1300,
	/* 2223: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1520,
	NM_ALIGN(0, 128), 1625, NM_OCTETS,
	/* 2230: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1414, 1414, NM_OCTETS,
	2241, NM_OCTETS,
	/* 2241: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2212,
	/* 2243: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2223,
	/* 2245: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2247,
	/* 2247: H.245 ExtendedVideoCapability */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2257, 2317, 1300,
	/* 2257: H.245 VideoCapability */
	NM_OF_LONG, 2259,
	/* 2259: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1520, 2269, 1913, 2280,
	2188, 2299, 2315, NM_OCTETS,
	/* 2269: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1905,
	/* 2280: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1414, NM_SKIP(5), 1414, NM_ALIGN(0, 16), 1928,
	/* 2299: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2301,
	/* 2301: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x0000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	2203, 1414, 2210, 2210, NM_OCTETS, 1505, 1300,
	/* 2315: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2247,
	/* 2317: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 2301,
	/* 2319: H.245 IS13818AudioCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(20),
	NM_ALIGN(0, 16), 1300,
	/* 2327: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2329,
	/* 2329: H.245 G7231AnnexCCapability */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 9), 2339, 1300,
	/* 2339: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(32), 1300,
	/* 2346: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2348,
	/* 2348: H.245 GSMAudioCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 10), 1300,
	/* 2355: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2357,
	/* 2357: H.245 G729Extensions */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 8), NM_SKIP(7), 1300,
	/* 2367: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2369,
	/* 2369: H.245 VBDCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2376, 1300,
	/* 2376: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1520, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2112, 2319, 1564, 1564, 2327, 2346,
	2346, 2346, 2299, 2355, 2404, 2406, 2415, NM_OCTETS,
	/* 2404: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2369,
	/* 2406: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2408,
	/* 2408: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_OCTETS, 1300,
	/* 2415: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2417,
	/* 2417: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 1300,
	/* 2423: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1520, 1505, 1505,
	1505, 2440, 1505, 1505, 2456, NM_SKIP(0), 1505, 2461, 2461, 2463, 2299,
	NM_OCTETS,
	/* 2440: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1505, 2445,
	/* 2445: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2449,
	/* 2449: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(19), 1300,
	/* 2456: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1505, NM_OCTETS,
	/* 2461: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1505,
	/* 2463: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2465,
	/* 2465: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1505, 1548,
	/* 2470: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1520, NM_SKIP(0),
	NM_OCTETS,
	/* 2475: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	2486, 2494, 2503, 2512,
	/* 2486: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2489, 1,
	/* 2489: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1520, NM_OCTETS,
	NM_OCTETS,
	/* 2494: H.245 AuthenticationCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1520, 1471,
	/* 2503: H.245 IntegrityCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1520, 1300,
	/* 2512: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2299,
	/* 2518: H.245 RedundancyEncoding */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2528, 2569, 2848,
	/* 2528: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1520, NM_SKIP(0), 2534,
	NM_OCTETS,
	/* 2534: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 2536,
	/* 2536: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_ALIGN(4, 8), 2547, 2566, 1300,
	/* 2547: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2552,
	NM_OCTETS,
	/* 2552: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 2555, 1,
	/* 2555: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 2563,
	1300,
	/* 2563: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2566: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 2569: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 1520, NM_SKIP(0), 2259,
	2376, 2585, 2470, 2593, 2595, 2705, 2616, 2618, 2639, 2675, NM_OCTETS,
	/* 2585: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2423, 1414, 1300,
	/* 2593: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1520,
	/* 2595: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2597,
	/* 2597: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2475, 2605, 1300,
	/* 2605: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 1520, 2259, 2376, 2585,
	2616, 2618, 2639, 2675, NM_OCTETS,
	/* 2616: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2518,
	/* 2618: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2620,
	/* 2620: H.245 MultiplePayloadStream */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2627, 1300,
	/* 2627: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 2629,
	/* 2629: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2569, NM_SKIP(7), 1300,
	/* 2639: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2641,
	/* 2641: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2648, 1300,
	/* 2648: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2653,
	NM_OCTETS,
	/* 2653: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2658, 2668, NM_OCTETS,
	/* 2658: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_SKIP(8), NM_SKIP(7), 1300,
	/* 2668: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(7), 1300,
	/* 2675: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2677,
	/* 2677: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2681, NM_OCTETS,
	/* 2681: H.245 FECData.rfc2733 */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_SKIP(7), NM_OCTETS, 2692, 1300,
	/* 2692: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 2417, 2698,
	NM_OCTETS,
	/* 2698: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 1300,
	/* 2705: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2707,
	/* 2707: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2715, NM_SKIP(1),
	1300,
	/* 2715: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1520, 2721, 2798,
	NM_OCTETS,
	/* 2721: H.245 H222Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2729,
	1300,
	/* 2729: H.245 VCCapability */
	NM_OF_LONG, 2731,
	/* 2731: H.245 VCCapability */
	NM_SEQ(3, 2), 0x3000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(52, 0x0800),
	2743, 1318, NM_SKIP(2), 2750, 2761,
	/* 2743: H.245 VCCapability.aal1 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(9), 1300,
	/* 2750: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2757, 1300,
	/* 2757: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 2761: H.245 VCCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2767,
	/* 2767: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 2769,
	/* 2769: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2777, NM_SKIP(9),
	1300,
	/* 2777: H.245 Q2931Address */
	NM_OF(8, 1), 2780, 1,
	/* 2780: H.245 Q2931Address */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2790, 1305, 1300,
	/* 2790: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2795, 1305, NM_OCTETS,
	/* 2795: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2798: H.245 H223Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(10, 48),
	2806, 2817,
	/* 2806: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2810,
	/* 2810: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(20), 1300,
	/* 2817: H.245 H223Capability */
	NM_EXT, 0xfc00, 0x0000, 0x0000, 0x0000, 1911, 1911, 2828, 2837, 1941,
	2846,
	/* 2828: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2830,
	/* 2830: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(5), 1300,
	/* 2837: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2839,
	/* 2839: H.245 H223AnnexCCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(10, 48),
	1905,
	/* 2846: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2112,
	/* 2848: H.245 RedundancyEncoding */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2854,
	/* 2854: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 2856,
	/* 2856: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	2866, 2876, 1300,
	/* 2866: H.245 RedundancyEncodingElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2569, NM_SKIP(7), 1300,
	/* 2876: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 2866,
	/* 2878: H.245 H222LogicalChannelParameters */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1300,
	/* 2890: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2898, NM_SKIP(1),
	1300,
	/* 2898: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 1520, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2910, 2915, 2956, 2966, NM_OCTETS,
	/* 2910: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_SKIP(2), 1414,
	/* 2915: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2917,
	/* 2917: H.245 H223AL1MParameters */
	NM_SEQ(1, 1), 0xfc00, 0x0000, NM_RUN(54, 0x0200), 1295, 1295, 1651,
	NM_SKIP(5), 2929, NM_SKIP(2), 2948,
	/* 2929: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 2935, 2935,
	NM_OCTETS,
	/* 2935: H.245 H223AnnexCArqParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2943, 1414, 1300,
	/* 2943: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), NM_SKIP(0),
	NM_OCTETS,
	/* 2948: H.245 H223AL1MParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2954,
	/* 2954: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 2956: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2958,
	/* 2958: H.245 H223AL2MParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1295, NM_SKIP(1),
	1300,
	/* 2966: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2968,
	/* 2968: H.245 H223AL3MParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 1295, 1651,
	NM_SKIP(5), 2929, NM_SKIP(1), 2948,
	/* 2979: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 2990, 1630,
	NM_SKIP(1), 2998, 1580, 1300,
	/* 2990: H.245 V76HDLCParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1630, NM_ALIGN(0, 17),
	1300,
	/* 2998: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3003, NM_SKIP(0),
	NM_OCTETS,
	/* 3003: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1630,
	1300,
	/* 3011: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1520,
	/* 3013: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 96), 1300,
	/* 3020: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 1305,
	/* 3022: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), NM_SKIP(0), 3027,
	NM_OCTETS,
	/* 3027: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 3029,
	/* 3029: H.245 RTPPayloadType */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3039, NM_SKIP(7), 1300,
	/* 3039: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1520, 3045, NM_OCTETS,
	NM_OCTETS,
	/* 3045: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 3048: H.245 H2250LogicalChannelParameters */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 3056, 3204, 3206,
	/* 3056: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 3058,
	/* 3058: H.245 TransportCapability */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1520, 3069, 3184, 1300,
	/* 3069: H.245 QOSCapability */
	NM_OF(8, 1), 3072, 1,
	/* 3072: H.245 QOSCapability */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1520, 3083, 3097, 3104,
	/* 3083: H.245 RSVPParameters */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	1295, 1414, 1414, 1414, 1414, 1414, 1300,
	/* 3097: H.245 ATMParameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 21), 1300,
	/* 3104: H.245 QOSCapability */
	NM_EXT, 0xfc00, 0x0000, 0x0000, 0x0000, 1911, 3115, 3130, 3167, 3169,
	3182,
	/* 3115: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3117,
	/* 3117: H.245 GenericTransportParameters */
	NM_SEQ(6, 2), 0x0000, 0x0000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	1520, 1414, 1414, 1414, 1414, 1300,
	/* 3130: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3132,
	/* 3132: H.245 ServicePriority */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1520, NM_SKIP(1), 3145, 3160,
	/* 3145: H.245 ServicePriorityValue */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1520, 3154,
	/* 3154: H.245 ServicePriorityValue */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1564,
	/* 3160: H.245 ServicePriority */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1941, 1564,
	/* 3167: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2503,
	/* 3169: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3171,
	/* 3171: H.245 QOSDescriptor */
	NM_SEQ(2, 2), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	1520, 1295, 1351, 1300,
	/* 3182: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 3184: H.245 MediaChannelCapability */
	NM_OF(8, 1), 3187, 1,
	/* 3187: H.245 MediaChannelCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	3196, 1300,
	/* 3196: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1578, NM_OCTETS,
	/* 3204: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2518,
	/* 3206: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2131,
	/* 3208: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1941, 1941,
	/* 3215: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3218: H.245 NetworkAccessParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3224,
	/* 3224: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 1630,
	/* 3226: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3228,
	/* 3228: H.245 EncryptionSync */
	NM_SEQ(3, 3), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1520, NM_ALIGN(0, 8), 1333, 3242, 3253,
	/* 3242: H.245 EscrowData */
	NM_OF(8, 1), 3245, 1,
	/* 3245: H.245 EscrowData */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, 1784, 1300,
	/* 3253: H.245 EncryptionSync */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3259,
	/* 3259: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 2212,
	/* 3261: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3263,
	/* 3263: H.245 GenericMessage */
	NM_OF_LONG, 3265,
	/* 3265: H.245 GenericMessage */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	2203, NM_SKIP(7), 2210, 1300,
	/* 3276: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3278,
	/* 3278: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 3287, NM_ALIGN(0, 16),
	1351, 1300,
	/* 3287: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 3297: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3299,
	/* 3299: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 1305,
	/* 3301: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3303,
	/* 3303: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3306,
	/* 3306: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3309: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3311,
	/* 3311: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3313,
	/* 3313: H.225.0 ServiceControlSession */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), 3324, 1630, 1300,
	/* 3324: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3331, NM_OCTETS, 1308,
	3334, NM_OCTETS,
	/* 3331: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3334: H.225.0 CallCreditServiceControl */
	NM_SEQ(6, 2), 0x0000, 0x0000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	3347, 1295, 1414, NM_SKIP(1), 1295, 1300,
	/* 3347: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 3350: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3352,
	/* 3352: H.225.0 CallCapacity */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3362, 3362, 1300,
	/* 3362: H.225.0 CallCapacityInfo */
	NM_SEQ(12, 2), 0x0000, 0x0000, NM_RUN(47, 0xffe0), NM_RUN(59, 0x0010),
	3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3417,
	/* 3381: H.225.0 CallsAvailable */
	NM_OF_LONG, 3383,
	/* 3383: H.225.0 CallsAvailable */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1414, 3393, 3396,
	/* 3393: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3396: H.225.0 CallsAvailable */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3402,
	/* 3402: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 3404,
	/* 3404: H.225.0 CarrierInfo */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3414, 3393, 1300,
	/* 3414: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 3417: H.225.0 CallCapacityInfo */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3423,
	/* 3423: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 3381,
	/* 3425: H.225.0 CircuitIdentifier */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3435, 3448, 3396,
	/* 3435: H.225.0 CicInfo */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 3443, 3445, 1300,
	/* 3443: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3445,
	/* 3445: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3448: H.225.0 GroupID */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1628, 3393, 1300,
	/* 3458: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3045, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3464: H.245 NonStandardMessage */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1525, NM_OCTETS, 1300,
	/* 3472: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1414,
	1300,
	/* 3480: H.245 TerminalCapabilitySet */
	NM_SEQ(4, 2), 0xc000, 0x0000, NM_RUN(49, 0x3800), NM_RUN(53, 0x0400),
	NM_ALIGN(0, 8), NM_OCTETS, 3493, 3594, 3763, 3773,
	/* 3493: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 1520, 2721, 2798, 3502,
	3510, 2299, NM_OCTETS,
	/* 3502: H.245 V76Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(9, 47), 1580,
	1300,
	/* 3510: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 3512,
	/* 3512: H.245 H2250Capability */
	NM_SEQ(1, 1), 0xfe00, 0x0000, NM_RUN(55, 0x0100), NM_ALIGN(0, 16), 3525,
	3525, 3525, 1644, NM_SKIP(1), 3548, 3566,
	/* 3525: H.245 MultipointCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(2), 3533,
	1300,
	/* 3533: H.245 MediaDistributionCapability */
	NM_OF_LONG, 3535,
	/* 3535: H.245 MediaDistributionCapability */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(6), 3546, 3546, 1300,
	/* 3546: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 2585,
	/* 3548: H.245 MediaPacketizationCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 3555,
	/* 3555: H.245 MediaPacketizationCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3561,
	/* 3561: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 3563,
	/* 3563: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 3029, 1,
	/* 3566: H.245 H2250Capability */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 3056, 3575, 1911, 1911,
	/* 3575: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 3577,
	/* 3577: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 3580, 1,
	/* 3580: H.245 RedundancyEncodingCapability */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2528, NM_ALIGN(0, 16), 3591, 1300,
	/* 3591: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3594: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3597, 1,
	/* 3597: H.245 CapabilityTableEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3604,
	/* 3604: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 1520, 2259, 2259,
	2259, 2376, 2376, 2376, 2585, 2585, 2585, NM_SKIP(1), 3636, 3643, 3662,
	1564, 3672, 3672, 3672, 2299, 3692, 3692, 3692, 3708, 2828, 3718, 3732,
	3741, 3759, 3761, NM_OCTETS,
	/* 3636: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 1300,
	/* 3643: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3645,
	/* 3645: H.245 ConferenceCapability */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	3011, NM_SKIP(1), 3655,
	/* 3655: H.245 ConferenceCapability */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1911, 1911,
	/* 3662: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3664,
	/* 3664: H.245 H235SecurityCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2475, NM_ALIGN(0, 16),
	1300,
	/* 3672: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3674,
	/* 3674: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 3689, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 2299, NM_OCTETS,
	/* 3689: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 1520, 1,
	/* 3692: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3694,
	/* 3694: H.245 MultiplexedStreamCapability */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2715, NM_SKIP(1), 3705, 1300,
	/* 3705: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3591, 1,
	/* 3708: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3710,
	/* 3710: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(5), NM_OCTETS,
	1300,
	/* 3718: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3720,
	/* 3720: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3724, NM_OCTETS,
	/* 3724: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(1), 1644,
	1300,
	/* 3732: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3734,
	/* 3734: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3705, 1300,
	/* 3741: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3743,
	/* 3743: H.245 FECCapability */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_OCTETS, 3754, 1300,
	/* 3754: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 3759: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3580,
	/* 3761: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3591,
	/* 3763: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3766, 1,
	/* 3766: H.245 CapabilityDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 3705,
	/* 3773: H.245 TerminalCapabilitySet */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3261,
	/* 3779: H.245 CloseLogicalChannel */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3785,
	/* 3785: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3787,
	/* 3787: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 1564, NM_OCTETS,
	/* 3794: H.245 RequestChannelClose */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3801,
	/* 3801: H.245 RequestChannelClose */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 3808, 3810,
	/* 3808: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3072,
	/* 3810: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3812,
	/* 3812: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1564, NM_OCTETS,
	/* 3820: H.245 MultiplexEntrySend */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3828,
	1300,
	/* 3828: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3831, 1,
	/* 3831: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(4), 3838,
	/* 3838: H.245 MultiplexElement */
	NM_OF(8, 1), 3841, 1,
	/* 3841: H.245 MultiplexElement */
	NM_SEQ(0, 0), 0xc000, 0x0000, 3846, 3853,
	/* 3846: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3850,
	/* 3850: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3841, 2,
	/* 3853: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 3857: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2125, 1300,
	/* 3864: H.245 RequestMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3872,
	1300,
	/* 3872: H.245 ModeElement */
	NM_OF(8, 1), 3875, 1,
	/* 3875: H.245 ModeElement */
	NM_OF(8, 1), 3878, 1,
	/* 3878: H.245 ModeElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3888, 2890, 4163,
	/* 3888: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 1520, 3902, 3978, 4037,
	2470, 4062, 2705, 4079, 4122, 4140, 4107, NM_OCTETS,
	/* 3902: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1520, 3911, 3918, 3947,
	3963, 2299, NM_OCTETS,
	/* 3911: H.245 H261VideoMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(1, 17), 1300,
	/* 3918: H.245 H262VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	3933, 1414, 1414, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1414,
	1300,
	/* 3933: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 3947: H.245 H263VideoMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2038, NM_ALIGN(0, 20),
	3955,
	/* 3955: H.245 H263VideoMode */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 1911, 1943, 2186,
	/* 3963: H.245 IS11172VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1414, 1414, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1414, 1300,
	/* 3978: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 1520, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 4004, 4011, 1564, 1564,
	4018, 2346, 2346, 2346, 2299, 2355, 4028, NM_OCTETS,
	/* 4004: H.245 IS11172AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(6, 16), 1300,
	/* 4011: H.245 IS13818AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(11, 16),
	1300,
	/* 4018: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 4020,
	/* 4020: H.245 G7231AnnexCMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 9), 2339,
	1300,
	/* 4028: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 4030,
	/* 4030: H.245 VBDMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3978, 1300,
	/* 4037: H.245 DataMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4045, 1414, 1300,
	/* 4045: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1520, 1505, 1505,
	1505, 1505, 1505, 1505, 2456, NM_SKIP(0), 1505, 2461, 2461, 2463, 2299,
	NM_OCTETS,
	/* 4062: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4064,
	/* 4064: H.245 H235Mode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2475, 4072, 1300,
	/* 4072: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1520, 3902, 3978, 4037,
	NM_OCTETS,
	/* 4079: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4081,
	/* 4081: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 2528, 4090, 4120,
	1300,
	/* 4090: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4097, 1300,
	/* 4097: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 1520, 3902, 3978, 4037,
	2470, 4064, 4107, NM_OCTETS,
	/* 4107: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 4109,
	/* 4109: H.245 FECMode */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	3888, NM_OCTETS, 3754, 1300,
	/* 4120: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 4090,
	/* 4122: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4124,
	/* 4124: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4131, 1300,
	/* 4131: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 4133,
	/* 4133: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3888, 1300,
	/* 4140: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4142,
	/* 4142: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4146, NM_OCTETS,
	/* 4146: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4153, 1300,
	/* 4153: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 4158,
	NM_OCTETS,
	/* 4158: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2658, 4133, NM_OCTETS,
	/* 4163: H.245 ModeElement */
	NM_EXT, 0xf800, 0x0000, 0x0000, 0x0000, 1566, 4173, 2299, 4199, 1941,
	/* 4173: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4175,
	/* 4175: H.245 H2250ModeParameters */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	4184, 1300,
	/* 4184: H.245 RedundancyEncodingMode */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2528, 4194, 1300,
	/* 4194: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1520, 3978, NM_OCTETS,
	/* 4199: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2698,
	/* 4201: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4208, 1300,
	/* 4208: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 4214: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4216,
	/* 4216: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 2131, 2131, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, 4235, 1941, 3206, 3206, NM_OCTETS, 3224, NM_OCTETS,
	/* 4235: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 4237,
	/* 4237: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	2131, 4248, 1414, 1300,
	/* 4248: H.245 Criteria */
	NM_OF(4, 0), 4251, 1,
	/* 4251: H.245 Criteria */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, 1333, 1300,
	/* 4259: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4261,
	/* 4261: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3464, 2698, 4269, 4309,
	4324, NM_OCTETS,
	/* 4269: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4277,
	1300,
	/* 4277: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3464, 4283,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4283: H.245 DialingInformationNumber */
	NM_OF(16, 1), 4286, 1,
	/* 4286: H.245 DialingInformationNumber */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	4297, 1625, 4300, 1300,
	/* 4297: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 4300: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 4303, 1,
	/* 4303: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3464, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 4309: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4316, 1300,
	/* 4316: H.245 ConnectionIdentifier */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1414, 1414, 1300,
	/* 4324: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4331, 1300,
	/* 4331: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4336: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4338,
	/* 4338: H.245 LogicalChannelRateRequest */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 24), 1414,
	1300,
	/* 4346: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3265,
	/* 4348: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4355, 1300,
	/* 4355: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0), NM_OCTETS,
	/* 4359: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 3773,
	/* 4366: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4374,
	3773,
	/* 4374: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 3853, NM_OCTETS,
	/* 4381: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1941,
	/* 4387: H.245 H2250LogicalChannelAckParameters */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1911, 1941,
	/* 4394: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4355,
	1300,
	/* 4402: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2125,
	1300,
	/* 4410: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4418,
	1300,
	/* 4418: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4421, 1,
	/* 4421: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1295,
	1300,
	/* 4429: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2125, 4437, 1300,
	/* 4437: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4440, 1,
	/* 4440: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 4355,
	1300,
	/* 4448: H.245 RequestModeAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1295,
	1300,
	/* 4456: H.245 RequestModeReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1630,
	1300,
	/* 4464: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4208, 4355, 1300,
	/* 4472: H.245 CommunicationModeTableEntry */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 3204, 4480, 3206,
	/* 4480: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 4482: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4484,
	/* 4484: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 4503, 4503, 4511, 4511,
	2128, NM_SKIP(0), NM_SKIP(0), 1295, 4519, 4528, 4530, 1566, 1566, 1566,
	4542, 4553, NM_OCTETS,
	/* 4503: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2131, 3393, 1300,
	/* 4511: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2131, 1305, 1300,
	/* 4519: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4521,
	/* 4521: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3393, 1300,
	/* 4528: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4503,
	/* 4530: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4532,
	/* 4532: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	2131, 1333, 1300,
	/* 4542: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4544,
	/* 4544: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4551, 1300,
	/* 4551: H.245 TerminalInformation */
	NM_OF_LONG, 4503,
	/* 4553: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4555,
	/* 4555: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1295,
	NM_OCTETS,
	/* 4560: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4562,
	/* 4562: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3464, 4570, 4578, 4309,
	2698, NM_OCTETS,
	/* 4570: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4277, 1414, 1300,
	/* 4578: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4555,
	1300,
	/* 4586: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4588,
	/* 4588: H.245 LogicalChannelRateReject */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 24), 1295, 1414, 1300,
	/* 4599: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4604, NM_SKIP(0),
	NM_OCTETS,
	/* 4604: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(1), 4615, 2563, 1300,
	/* 4615: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4618: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_SKIP(0),
	4624, NM_OCTETS,
	/* 4624: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_ALIGN(0, 8), 1525, NM_OCTETS,
	/* 4630: H.245 FlowControlCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4638, 4643, 1300,
	/* 4638: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 4643: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1414, NM_SKIP(0),
	/* 4647: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 1520, NM_SKIP(0), 2038,
	3224, 3261, NM_OCTETS,
	/* 4655: H.245 MiscellaneousCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4663,
	4773,
	/* 4663: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), 4691, 1941, 3226, 4704, NM_OCTETS,
	NM_OCTETS, 4722, NM_OCTETS, NM_OCTETS, 4731, 4740, 4749, 4740, 4759,
	4771, NM_OCTETS,
	/* 4691: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4693,
	/* 4693: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1300,
	/* 4704: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4706,
	/* 4706: H.245 EncryptionUpdateRequest */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	4715, 3154,
	/* 4715: H.245 KeyProtectionMethod */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1300,
	/* 4722: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4724,
	/* 4724: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1651, 1300,
	/* 4731: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4733,
	/* 4733: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 48), 1300,
	/* 4740: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4742,
	/* 4742: H.245 PictureReference */
	NM_OF_LONG, 4744,
	/* 4744: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 4749: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4751,
	/* 4751: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4744, NM_ALIGN(0, 32),
	1300,
	/* 4759: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4761,
	/* 4761: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3228, 2620, 1300,
	/* 4771: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3636,
	/* 4773: H.245 MiscellaneousCommand */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1566,
	/* 4779: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4781,
	/* 4781: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 2131, NM_SKIP(0), 2131, NM_SKIP(0), NM_SKIP(0), 4792,
	NM_OCTETS,
	/* 4792: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 4794,
	/* 4794: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 128),
	1300,
	/* 4801: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4803,
	/* 4803: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1651, 1295, NM_OCTETS,
	/* 4808: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4810,
	/* 4810: H.245 NewATMVCCommand */
	NM_SEQ(1, 1), 0xf000, 0x0000, NM_RUN(52, 0x0800), NM_ALIGN(0, 34), 4820,
	1630, 4834, 1300,
	/* 4820: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4825, 1318, NM_OCTETS,
	/* 4825: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1630, 1651,
	NM_SKIP(2), 1300,
	/* 4834: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 18), 1630,
	1300,
	/* 4842: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4844,
	/* 4844: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(16), 1295,
	1300,
	/* 4852: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 3773,
	/* 4858: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3773,
	/* 4865: H.245 MiscellaneousIndication */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4873,
	1300,
	/* 4873: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), 4888, 3056, NM_OCTETS,
	/* 4888: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 4890,
	/* 4890: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 40), 1300,
	/* 4897: H.245 JitterIndication */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	4638, NM_SKIP(5), NM_SKIP(4), 1414, 1300,
	/* 4909: H.245 NewATMVCIndication */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 34), 4820,
	1630, 4918,
	/* 4918: H.245 NewATMVCIndication */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 4924,
	/* 4924: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 4834,
	/* 4926: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1520, NM_OCTETS, 4937,
	4946, 4992, 5004, 5022, 3261, NM_OCTETS,
	/* 4937: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4939,
	/* 4939: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1520, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 4946: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4948,
	/* 4948: H.245 UserInputIndication.signal */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(8), NM_ALIGN(0, 16), 4959, 4970,
	/* 4959: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1414, 1414, NM_ALIGN(0, 16), 1300,
	/* 4970: H.245 UserInputIndication.signal */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, NM_OCTETS, 4979, 4480, 1477,
	/* 4979: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 4981,
	/* 4981: H.245 Params */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 1300,
	/* 4992: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4994,
	/* 4994: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 16), 2698, 1300,
	/* 5004: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 5006,
	/* 5006: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_SKIP(0), 5016,
	/* 5016: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 5022,
	/* 5022: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 5024,
	/* 5024: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_OCTETS, 4981, NM_OCTETS, 1300,
	/* 5035: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 5037,
	/* 5037: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 2131,
	2131, 2131, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2131,
	NM_SKIP(0), NM_OCTETS, 3206, 5054, 4771, NM_OCTETS,
	/* 5054: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 5056,
	/* 5056: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 8), 5063,
	/* 5063: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 4480,
	/* 5069: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 5071,
	/* 5071: H.245 VendorIdentification */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1525, 1468, 1468, 1300,
	/* 5082: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 5084,
	/* 5084: H.245 FunctionNotSupported */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1630, NM_OCTETS, 1300,
	/* 5094: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 5096,
	/* 5096: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3464, 2417, 4309,
	NM_OCTETS,
	/* 5102: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4630,
	/* 5104: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 5106: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5108,
	/* 5108: H.225.0 DisplayName */
	NM_OF_LONG, 5110,
	/* 5110: H.225.0 DisplayName */
	NM_SEQ(1, 1), 0x4000, 0x0000, NM_RUN(48, 0x8000), NM_OCTETS, 1708,
	/* 5117: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1662,
	/* 5119: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 5146, 1811, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 5148, NM_OCTETS,
	/* 5146: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 1308,
	/* 5148: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 5150,
	/* 5150: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 5169: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5171,
	/* 5171: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 5173: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5175,
	/* 5175: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 1308,
	/* 5177: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5179,
	/* 5179: H.225.0 CallLinkage */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 128), NM_ALIGN(0, 128), 1300,
	/* 5189: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5191,
	/* 5191: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	1600, 5171, NM_SKIP(0), 1308, 1300,
	/* 5203: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5205,
	/* 5205: H.225.0 StimulusControl */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1308, NM_SKIP(0), NM_OCTETS, 1300,
	/* 5216: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3215,
	1300,
};
