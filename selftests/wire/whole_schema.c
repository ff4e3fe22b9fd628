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

const u16 nm_whole_schema[5121] = {
	NM_TABLE_EXACT, 1267,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2, 2), 0x8000, 0x8000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	12, 5113, 1274,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2, 2), 0x8000, 0xa000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	22, 1280, 1255,
	/* 22: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 38, 1007, 1044, 1077,
	1106, 1122, 1148, 1199, NM_OCTETS, 1219, 1219, 1219, 1233, NM_OCTETS,
	/* 38: H.225.0 Setup-UUIE */
	NM_SEQ(8, 4), 0x90e8, 0x7e44, NM_RUN(48, 0x6000), NM_RUN(49, 0x0f00),
	NM_RUN(52, 0x0010), NM_RUN(61, 0x0004), NM_OCTETS, 63, 97, 114, 97, 240,
	97, 1594, NM_SKIP(1), 242, 1596, 1602, 1617, 243,
	/* 63: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 65,
	/* 65: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 75, 77,
	NM_ALIGN(0, 96), 88, NM_ALIGN(0, 128), 1277, 1280, NM_OCTETS,
	/* 75: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 77: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1, 1), 0xe000, 0x8000, NM_RUN(51, 0x1000), 86, 1267, 1269, 1274,
	/* 86: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR), 6,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 95, 1274,
	/* 95: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6), 18,
	/* 97: H.225.0 AliasAddress */
	NM_OF_LONG, 99,
	/* 99: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1297, 1300, 1303, 110,
	1303, 1308, 1332, 1392, NM_OCTETS,
	/* 110: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 112,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 65,
	/* 114: H.225.0 EndpointType */
	NM_SEQ(7, 2), 0x0200, 0x1800, NM_RUN(47, 0xfc00), NM_RUN(55, 0x0100),
	1280, 1429, 1449, 129, 225, 1449, NM_SKIP(2), 1555,
	/* 129: H.225.0 GatewayInfo */
	NM_SEQ(3, 2), 0x0000, 0x8000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	139, 1280, 1274,
	/* 139: H.225.0 SupportedProtocols */
	NM_OF_LONG, 141,
	/* 141: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1280, 156, 156, 156,
	156, 156, 156, 156, 156, 184, 197, 212, NM_OCTETS,
	/* 156: H.225.0 H310Caps */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1280, 165,
	/* 165: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 1458, 170,
	/* 170: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 172,
	/* 172: H.225.0 SupportedPrefix */
	NM_OF_LONG, 174,
	/* 174: H.225.0 SupportedPrefix */
	NM_SEQ(2, 2), 0x4000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1280, 99, 1274,
	/* 184: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 186,
	/* 186: H.225.0 NonStandardProtocol */
	NM_SEQ(3, 2), 0x2000, 0x2000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1280, 1460, 172, 1274,
	/* 197: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 199,
	/* 199: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3, 2), 0x3800, 0x2000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	1280, 1460, 172, 1475, 1518, 1274,
	/* 212: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 214,
	/* 214: H.225.0 SIPCaps */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1280, 1460, 172, 1274,
	/* 225: H.225.0 McuInfo */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1280, 234,
	/* 234: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 238,
	/* 238: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 139,
	/* 240: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 65,
	/* 242: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 243: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 274, 278, 280, 1624, 1653, 290, 313, 1871,
	1871, 1737, 1871, 1871, 3209, 3230, 3159, 3234, 3242, NM_OCTETS, 3283,
	674, 238, 735, 735, 735, 737, 992, 5001, 5003,
	/* 274: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 276,
	/* 276: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 65,
	/* 278: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 282,
	/* 282: H.225.0 CallIdentifier */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 289, 1274,
	/* 289: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 290: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 292,
	/* 292: H.225.0 CryptoH323Token */
	NM_OF_LONG, 294,
	/* 294: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 305, 1829, 1751, 1751,
	1775, 1775, 1775, 1837, NM_OCTETS,
	/* 305: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x8000, 99, 1386, NM_OCTETS, 1757, 1782,
	/* 313: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 315,
	/* 315: H.245 OpenLogicalChannel */
	NM_OF_LONG, 317,
	/* 317: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 319,
	/* 319: H.245 OpenLogicalChannel */
	NM_SEQ(2, 2), 0xc000, 0xf000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	330, 333, 624, 642,
	/* 330: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 333: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2, 2), 0x6000, 0x6000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), 344, 518, 3147,
	/* 344: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 360, 362, 364, 433,
	463, 473, 475, 477, 514, 498, 502, 506, 510, NM_OCTETS,
	/* 360: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1490,
	/* 362: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 364: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 366,
	/* 366: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1490, 376, 1873, 392,
	2142, 414, 2199, NM_OCTETS,
	/* 376: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x3800, 0x1000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 389, NM_SKIP(1), 1867,
	/* 389: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 392: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0400, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 411, NM_SKIP(5), 1386, NM_ALIGN(0, 16), 1888,
	/* 411: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 414: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 416,
	/* 416: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x4000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	2157, 430, 2164, 2164, NM_OCTETS, 1475, 1274,
	/* 430: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 433: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 435,
	/* 435: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1490, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2068, 2273, 1532, 1532, 2281, 2300,
	2300, 2300, 414, 2309, 2321, 2360, 2369, NM_OCTETS,
	/* 463: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 465,
	/* 465: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 2377, 430, 1274,
	/* 473: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2424,
	/* 475: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 360,
	/* 477: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 479,
	/* 479: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 2429, 487, 1274,
	/* 487: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 360, 364, 433, 463,
	498, 502, 506, 510, NM_OCTETS,
	/* 498: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 500,
	/* 500: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2470,
	/* 502: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 504,
	/* 504: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2572,
	/* 506: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 508,
	/* 508: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2593,
	/* 510: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 512,
	/* 512: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2632,
	/* 514: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2662,
	/* 518: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2827, 2839, 2926, 525,
	NM_OCTETS,
	/* 525: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 527,
	/* 527: H.245 H2250LogicalChannelParameters */
	NM_SEQ(11, 3), 0x4000, 0x5400, NM_RUN(47, 0x8000), NM_RUN(48, 0x3fe0),
	NM_RUN(59, 0x0010), 2958, 548, NM_SKIP(8), 551, NM_SKIP(1), 622,
	NM_SKIP(1), NM_SKIP(1), 2087, NM_SKIP(5), 2969, 2995,
	/* 548: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 551: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 553,
	/* 553: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 558, 597, NM_OCTETS,
	/* 558: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 568, 2960, 577,
	NM_ALIGN(0, 128), 586, 2967, 2545, NM_OCTETS,
	/* 568: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 575, 1274,
	/* 575: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 577: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 584, 1274,
	/* 584: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 586: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 1), 0xe000, 0x4000, NM_RUN(51, 0x1000), NM_SKIP(1), 595, 1267,
	1274,
	/* 595: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 597: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 604, 613, 2967, 2545,
	NM_OCTETS,
	/* 604: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 611, 1274,
	/* 611: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 613: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 620, 1274,
	/* 620: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 622: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 553,
	/* 624: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 626,
	/* 626: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2, 2), 0x8000, 0xc000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	344, 636, 3147,
	/* 636: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2839, 2926, 525,
	NM_OCTETS,
	/* 642: H.245 OpenLogicalChannel */
	NM_EXT(3), 0x8000, 0x0000, 648, 3161, 3194,
	/* 648: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 650,
	/* 650: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 652,
	/* 652: H.245 NetworkAccessParameters */
	NM_SEQ(3, 3), 0x6000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1269, 666, NM_SKIP(1), 3152, 3155,
	/* 666: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2733, 1297, 672,
	NM_OCTETS,
	/* 672: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 553,
	/* 674: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 676,
	/* 676: H.225.0 CircuitInfo */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	3354, 3354, 687, 1274,
	/* 687: H.225.0 GenericData */
	NM_OF_LONG, 689,
	/* 689: H.225.0 GenericData */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3387, 699, 1274,
	/* 699: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 702, 1,
	/* 702: H.225.0 EnumeratedParameter */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3387, 712, 1274,
	/* 712: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	1827, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1386, 3387, 99, 727,
	729, 732, NM_OCTETS,
	/* 727: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 65,
	/* 729: H.225.0 Content.compound */
	NM_OF(16, 1), 702, 1,
	/* 732: H.225.0 Content.nested */
	NM_OF(4, 0), 689, 1,
	/* 735: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 687,
	/* 737: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 739,
	/* 739: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 741,
	/* 741: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 743,
	/* 743: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 750, 780, 920, 947,
	NM_OCTETS,
	/* 750: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 3393, 3401,
	3409, 319, 769, 3713, 3737, 3774, 3781, 3561, 4114, 2369, 4127, 4172,
	4249, 4259, NM_OCTETS,
	/* 769: H.245 CloseLogicalChannel */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 777, NM_SKIP(1), 3700,
	/* 777: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 780: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 3393, 1548,
	4261, 4272, 4279, 808, 870, 2653, 2653, 4303, 4311, 4319, 3774, 4338,
	4357, 4365, 3561, 4114, 4373, 881, 4389, 4467, 4249, 4493, 4259,
	NM_OCTETS,
	/* 808: H.245 OpenLogicalChannelAck */
	NM_SEQ(2, 2), 0x8000, 0xe000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	818, 821, 839,
	/* 818: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 821: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 823,
	/* 823: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3, 2), 0x8000, 0x2000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 834, 4294,
	/* 834: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2827, 525, NM_OCTETS,
	/* 839: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xc000, 0x0000, 648, 846, 3161, 3194,
	/* 846: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 848,
	/* 848: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 850,
	/* 850: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 854, NM_OCTETS,
	/* 854: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(6, 2), 0x0000, 0x7000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	2958, 867, 551, 622, NM_SKIP(5), 4298,
	/* 867: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 870: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 878, 1323, 3696,
	/* 878: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 881: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 883,
	/* 883: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 887, NM_OCTETS,
	/* 887: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 890, 1,
	/* 890: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 892,
	/* 892: H.245 CommunicationModeTableEntry */
	NM_SEQ(8, 4), 0x4c00, 0x4680, NM_RUN(47, 0x8000), NM_RUN(48, 0x3000),
	NM_RUN(50, 0x03c0), NM_RUN(58, 0x0020), 2958, 867, NM_SKIP(8), 2087,
	1674, 914, 551, NM_SKIP(1), 622, NM_SKIP(1), 4381,
	/* 914: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 364, 433, 463,
	NM_OCTETS,
	/* 920: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 3393, 2371, 4506,
	4525, 4537, 936, 4562, 938, 4684, 4706, 4713, 4747, 4259, NM_OCTETS,
	/* 936: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4554,
	/* 938: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 940,
	/* 940: H.245 CommunicationModeCommand */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 887, 1274,
	/* 947: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 3393, 974,
	2371, 4757, 4763, 2653, 3774, 3774, 2371, 4770, 4802, 4640, 4814, 4829,
	4638, 981, 4934, 4966, 4979, 4991, 2369, 4999, 3145, 4259, NM_OCTETS,
	/* 974: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 976,
	/* 976: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 750, 780, 920,
	/* 981: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 983,
	/* 983: H.245 MCLocationIndication */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 990, 1274,
	/* 990: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 553,
	/* 992: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 994,
	/* 994: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 996,
	/* 996: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3, 2), 0x8000, 0x8000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	99, 1596, 3236, 1274,
	/* 1007: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 114, 63, 1018,
	/* 1018: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 280, 5014, 1653, 290, 313, 1871, 1871,
	NM_OCTETS, 1030,
	/* 1030: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1032,
	/* 1032: H.225.0 FeatureSet */
	NM_SEQ(4, 2), 0x8000, 0x7000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 687, 687, 687, 1274,
	/* 1044: H.225.0 Connect-UUIE */
	NM_SEQ(2, 2), 0xb000, 0x7800, NM_RUN(48, 0x4000), NM_RUN(52, 0x0800),
	NM_OCTETS, 63, 114, 242, 1056,
	/* 1056: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 280, 5014, 1653, 290, 313, 1871, 1871, 3230,
	1075, 3159, 3234, NM_OCTETS, 3242, 3283, 1030, 5003,
	/* 1075: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 1077: H.225.0 Alerting-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 114, 63, 1088,
	/* 1088: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 280, 5014, 1653, 290, 313, 1871, 1871, 1075,
	3159, 3234, NM_OCTETS, 3242, 3283, 1030, 5003,
	/* 1106: H.225.0 Information-UUIE */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_OCTETS, 1113,
	/* 1113: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 280, 1653, 290, 313, NM_OCTETS, 674,
	/* 1122: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2, 2), 0x8000, 0x2000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, 5016, 1132,
	/* 1132: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 280, 1653, 290, 1075, 3159, 3234, 3283,
	3242, 1030, 1146, 5003,
	/* 1146: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1148: H.225.0 Facility-UUIE */
	NM_SEQ(4, 2), 0x8800, 0x7400, NM_RUN(48, 0x7000), NM_RUN(53, 0x0400),
	NM_OCTETS, 1161, 97, 242, 1617, 1163,
	/* 1161: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 65,
	/* 1163: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 280, 1075, 278, 1653, 290, 1182, 1197, 313,
	1871, 1871, NM_OCTETS, 3242, 674, 1030, 1146, 5014,
	/* 1182: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1184,
	/* 1184: H.225.0 ConferenceList */
	NM_OF_LONG, 1186,
	/* 1186: H.225.0 ConferenceList */
	NM_SEQ(4, 2), 0x0000, 0x4000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 128), 99, 1280, 1274,
	/* 1197: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 63,
	/* 1199: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1201,
	/* 1201: H.225.0 Progress-UUIE */
	NM_SEQ(6, 3), 0xd000, 0x7300, NM_RUN(49, 0x2000), NM_RUN(50, 0x0f00),
	NM_RUN(56, 0x0080), NM_OCTETS, 114, 63, 282, 1628, 1655, 292, 315, 3580,
	/* 1219: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1221,
	/* 1221: H.225.0 Status-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 282, 1655, 292, 1274,
	/* 1233: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1235,
	/* 1235: H.225.0 Notify-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5800, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 282, 1655, 292, 1247,
	/* 1247: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1075, 3159, 3234, 1146, 5003,
	/* 1255: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, 5066, 1871, 737, 5070, 5074, 5086, NM_OCTETS,
	5100, 735,
	/* 1267: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1269: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1274: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 1277: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1280: H.225.0 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1285, NM_OCTETS,
	/* 1285: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1290,
	NM_OCTETS,
	/* 1290: H.225.0 H221NonStandard */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 32), 1274,
	/* 1297: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1300: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1303: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1305,
	/* 1305: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 1308: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1310,
	/* 1310: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1318, 1297, 1297, 1318,
	1297, NM_OCTETS,
	/* 1318: H.225.0 PublicPartyNumber */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1323, 1297,
	/* 1323: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1332: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1334,
	/* 1334: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1339, 1372, NM_OCTETS,
	/* 1339: H.225.0 ANSI-41-UIM */
	NM_SEQ(12, 3), 0x0200, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(48, 0x01f0),
	NM_RUN(60, 0x0008), 1361, 1361, 1361, 1361, NM_ALIGN(0, 64), 1361, 1364,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 1361, 1274,
	/* 1361: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 1364: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1369, 1369, NM_OCTETS,
	/* 1369: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 1372: H.225.0 GSM-UIM */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	1361, 1386, 1361, 1389, 1369, 1369, 1274,
	/* 1386: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1389: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 1392: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1394,
	/* 1394: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1402, 1297, 1297, 1421,
	1297, NM_OCTETS,
	/* 1402: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1410, 1297, 1274,
	/* 1410: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1421: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1323, 1297, 1274,
	/* 1429: H.225.0 VendorIdentifier */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1290, 1440, 1440, 1443,
	/* 1440: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1443: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 1447,
	/* 1447: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 1449: H.225.0 GatekeeperInfo */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1280, 1274,
	/* 1458: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 1460,
	/* 1460: H.225.0 DataRate */
	NM_OF_LONG, 1462,
	/* 1462: H.225.0 DataRate */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1280, 1386, NM_ALIGN(0, 8), 1274,
	/* 1475: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 1490, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1499, NM_OCTETS,
	/* 1490: H.245 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1495, NM_OCTETS,
	/* 1495: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1499: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 1501,
	/* 1501: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1507, 1507, 1507,
	NM_OCTETS,
	/* 1507: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1511, NM_OCTETS,
	/* 1511: H.245 V42bis */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 24), 1274,
	/* 1518: H.245 T38FaxProfile */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1525,
	/* 1525: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 1532, 1534, 1536, 1546,
	/* 1532: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 1534: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1269,
	/* 1536: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1538,
	/* 1538: H.245 T38FaxUdpOptions */
	NM_SEQ(2, 1), 0x2000, 0x0000, NM_RUN(48, 0xc000), NM_OCTETS, NM_OCTETS,
	1269,
	/* 1546: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1548,
	/* 1548: H.245 T38FaxTcpOptions */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 1274,
	/* 1555: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 1560, 1562,
	/* 1560: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 1562: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 1564,
	/* 1564: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 1566,
	/* 1566: H.225.0 TunnelledProtocol */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1576, 1591, 1274,
	/* 1576: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1581,
	NM_OCTETS,
	/* 1581: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1591, 1591, 1274,
	/* 1591: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1594: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1596: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1602: H.225.0 QseriesOptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1610,
	1274,
	/* 1610: H.225.0 Q954Details */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(2), 1274,
	/* 1617: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1624: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1626,
	/* 1626: H.225.0 H245Security */
	NM_OF_LONG, 1628,
	/* 1628: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1280, NM_SKIP(0), 1635,
	1635, NM_OCTETS,
	/* 1635: H.225.0 SecurityCapabilities */
	NM_SEQ(2, 2), 0x7000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(52, 0x0800),
	1280, 1647, 1647, 1647, 1274,
	/* 1647: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1280, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1653: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1655,
	/* 1655: H.235 ClearToken */
	NM_OF_LONG, 1657,
	/* 1657: H.235 ClearToken */
	NM_SEQ(9, 2), 0x8000, 0x0000, NM_RUN(48, 0x7f80), NM_RUN(57, 0x0040),
	NM_OCTETS, 1386, 1674, 1677, 1689, NM_OCTETS, 1692, 1674, 1700, 1705,
	/* 1674: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1677: H.235 DHset */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1686, 1686, 1686,
	1274,
	/* 1686: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1689: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1692: H.235 TypedCertificate */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, NM_OCTETS,
	1274,
	/* 1700: H.235 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 1705: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 1712, 1737, 1739, 1804,
	/* 1712: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1714,
	/* 1714: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1719, 1719, NM_OCTETS,
	/* 1719: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1727, 1686, 1727, 1686, 1686,
	/* 1727: H.235 ECpoint */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	1686, 1686, 1274,
	/* 1737: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1674,
	/* 1739: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1741,
	/* 1741: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1748, 1751, 1775, 1784,
	NM_OCTETS,
	/* 1748: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 1751: H.235 ENCRYPTED */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_OCTETS, 1757, NM_OCTETS,
	/* 1757: H.235 Params */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_ALIGN(0, 64), 1767,
	/* 1767: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 1773, 1447, 1447,
	/* 1773: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 1775: H.235 SIGNED */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1757, 1782,
	/* 1782: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 1784: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 1786,
	/* 1786: H.235 V3KeySyncMaterial */
	NM_SEQ(8, 3), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(48, 0x1f00),
	NM_RUN(56, 0x0080), 1674, NM_OCTETS, 1757, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 1757, NM_OCTETS, 1443,
	/* 1804: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1806,
	/* 1806: H.235 ProfileElement */
	NM_OF_LONG, 1808,
	/* 1808: H.235 ProfileElement */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), 1757, 1819, 1274,
	/* 1819: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	1782, 1827, NM_SKIP(1), NM_OCTETS,
	/* 1827: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 1829: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1674, 1386, NM_OCTETS, 1757, 1782,
	/* 1837: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1844, 1851, 1859, 1751,
	NM_OCTETS,
	/* 1844: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1757, NM_OCTETS,
	/* 1851: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1757,
	1782,
	/* 1859: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, 1657, NM_OCTETS, 1757, 1782,
	/* 1867: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 1871,
	/* 1871: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 1873: H.245 H262VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(11), 1386, 1386, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1386, 1867,
	/* 1888: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 1899, 1899, 1899, 1899, 1899, 1871, 1901,
	2140,
	/* 1899: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 1901: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1903,
	/* 1903: H.245 EnhancementLayerInfo */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 1915, 1915, 2129, 1274,
	/* 1915: H.245 EnhancementOptions */
	NM_OF(4, 0), 1918, 1,
	/* 1918: H.245 EnhancementOptions */
	NM_SEQ(12, 4), 0x0608, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x01f0),
	NM_RUN(50, 0x0004), NM_RUN(62, 0x0002), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), 1386, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 1944, 1274,
	/* 1944: H.245 H263Options */
	NM_SEQ(6, 3), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(49, 0x1e00),
	NM_RUN(55, 0x0100), NM_SKIP(23), 1961, NM_SKIP(1), 1971, 2026, 2043,
	2094, 2112,
	/* 1961: H.245 TransparencyParameters */
	NM_SEQ(1, 1), 0xf000, 0x0000, NM_RUN(52, 0x0800), NM_ALIGN(0, 8), 1386,
	1386, NM_SKIP(16), 1274,
	/* 1971: H.245 RefPictureSelection */
	NM_SEQ(2, 2), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	1982, NM_SKIP(1), 1996, 2004,
	/* 1982: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1274,
	/* 1996: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2004: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 2008,
	/* 2008: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 2010,
	/* 2010: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	2019, 1274,
	/* 2019: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(14, 16),
	1274,
	/* 2026: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 2029, 1,
	/* 2029: H.245 CustomPictureClockFrequency */
	NM_SEQ(6, 2), 0x8000, 0x0000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1274,
	/* 2043: H.245 CustomPictureFormat */
	NM_OF(4, 0), 2046, 1,
	/* 2046: H.245 CustomPictureFormat */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 64), 2055,
	2075, 1274,
	/* 2055: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_SKIP(5), 2065, 1274,
	/* 2065: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 2068, 1,
	/* 2068: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 16), 1274,
	/* 2075: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 2081, 2084,
	NM_OCTETS,
	/* 2081: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2084: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 2087, 1,
	/* 2087: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(16), 1274,
	/* 2094: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 2097, 1,
	/* 2097: H.245 H263VideoModeCombos */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2105, 2126, 1274,
	/* 2105: H.245 H263ModeComboFlags */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(21), 2112,
	/* 2112: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 1871, 2117,
	/* 2117: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 2119,
	/* 2119: H.245 H263Version3Options */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(8), 1274,
	/* 2126: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 2105, 1,
	/* 2129: H.245 BEnhancementParameters */
	NM_OF(4, 0), 2132, 1,
	/* 2132: H.245 BEnhancementParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1918, NM_SKIP(6),
	1274,
	/* 2140: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1944,
	/* 2142: H.245 IS11172VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1386, 1386, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1386, 1867,
	/* 2157: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1490,
	NM_ALIGN(0, 128), 1591, NM_OCTETS,
	/* 2164: H.245 GenericParameter */
	NM_OF_LONG, 2166,
	/* 2166: H.245 GenericParameter */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2177, 2184, 2197, 1274,
	/* 2177: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1490,
	NM_ALIGN(0, 128), 1591, NM_OCTETS,
	/* 2184: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1386, 1386, NM_OCTETS,
	2195, NM_OCTETS,
	/* 2195: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2166,
	/* 2197: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2177,
	/* 2199: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2201,
	/* 2201: H.245 ExtendedVideoCapability */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2211, 2271, 1274,
	/* 2211: H.245 VideoCapability */
	NM_OF_LONG, 2213,
	/* 2213: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1490, 2223, 1873, 2234,
	2142, 2253, 2269, NM_OCTETS,
	/* 2223: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1867,
	/* 2234: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1386, NM_SKIP(5), 1386, NM_ALIGN(0, 16), 1888,
	/* 2253: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2255,
	/* 2255: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x0000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	2157, 1386, 2164, 2164, NM_OCTETS, 1475, 1274,
	/* 2269: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2201,
	/* 2271: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 2255,
	/* 2273: H.245 IS13818AudioCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(20),
	NM_ALIGN(0, 16), 1274,
	/* 2281: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2283,
	/* 2283: H.245 G7231AnnexCCapability */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 9), 2293, 1274,
	/* 2293: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(32), 1274,
	/* 2300: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2302,
	/* 2302: H.245 GSMAudioCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 10), 1274,
	/* 2309: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2311,
	/* 2311: H.245 G729Extensions */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 8), NM_SKIP(7), 1274,
	/* 2321: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2323,
	/* 2323: H.245 VBDCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2330, 1274,
	/* 2330: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1490, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2068, 2273, 1532, 1532, 2281, 2300,
	2300, 2300, 2253, 2309, 2358, 2360, 2369, NM_OCTETS,
	/* 2358: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2323,
	/* 2360: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2362,
	/* 2362: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_OCTETS, 1274,
	/* 2369: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2371,
	/* 2371: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 1274,
	/* 2377: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1490, 1475, 1475,
	1475, 2394, 1475, 1475, 2410, NM_SKIP(0), 1475, 2415, 2415, 2417, 2253,
	NM_OCTETS,
	/* 2394: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1475, 2399,
	/* 2399: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2403,
	/* 2403: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(19), 1274,
	/* 2410: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1475, NM_OCTETS,
	/* 2415: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1475,
	/* 2417: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2419,
	/* 2419: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1475, 1518,
	/* 2424: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1490, NM_SKIP(0),
	NM_OCTETS,
	/* 2429: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	2440, 2448, 2457, 2466,
	/* 2440: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2443, 1,
	/* 2443: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1490, NM_OCTETS,
	NM_OCTETS,
	/* 2448: H.245 AuthenticationCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1490, 1443,
	/* 2457: H.245 IntegrityCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1490, 1274,
	/* 2466: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 2253,
	/* 2470: H.245 RedundancyEncoding */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2480, 2521, 2799,
	/* 2480: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1490, NM_SKIP(0), 2486,
	NM_OCTETS,
	/* 2486: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 2488,
	/* 2488: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_ALIGN(4, 8), 2499, 2518, 1274,
	/* 2499: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2504,
	NM_OCTETS,
	/* 2504: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 2507, 1,
	/* 2507: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 2515,
	1274,
	/* 2515: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2518: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 2521: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 1490, NM_SKIP(0), 2213,
	2330, 2537, 2424, 2545, 2547, 2660, 2568, 2570, 2591, 2630, NM_OCTETS,
	/* 2537: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2377, 1386, 1274,
	/* 2545: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1490,
	/* 2547: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2549,
	/* 2549: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2429, 2557, 1274,
	/* 2557: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 1490, 2213, 2330, 2537,
	2568, 2570, 2591, 2630, NM_OCTETS,
	/* 2568: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2470,
	/* 2570: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2572,
	/* 2572: H.245 MultiplePayloadStream */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2579, 1274,
	/* 2579: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 2581,
	/* 2581: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2521, NM_SKIP(7), 1274,
	/* 2591: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2593,
	/* 2593: H.245 DepFECData */
	NM_CHOICE(0, 0, NM_INDEX_NONE), NM_COUNTS(1, 0), 2596,
	/* 2596: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2603, 1274,
	/* 2603: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2608,
	NM_OCTETS,
	/* 2608: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2613, 2623, NM_OCTETS,
	/* 2613: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_SKIP(8), NM_SKIP(7), 1274,
	/* 2623: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(7), 1274,
	/* 2630: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2632,
	/* 2632: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2636, NM_OCTETS,
	/* 2636: H.245 FECData.rfc2733 */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_SKIP(7), NM_OCTETS, 2647, 1274,
	/* 2647: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 2371, 2653,
	NM_OCTETS,
	/* 2653: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 1274,
	/* 2660: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2662,
	/* 2662: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2670, NM_SKIP(1),
	1274,
	/* 2670: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1490, 2676, 2751,
	NM_OCTETS,
	/* 2676: H.245 H222Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2684,
	1274,
	/* 2684: H.245 VCCapability */
	NM_OF_LONG, 2686,
	/* 2686: H.245 VCCapability */
	NM_SEQ(3, 2), 0x3000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(52, 0x0800),
	2698, 1290, NM_SKIP(2), 2705, 2716,
	/* 2698: H.245 VCCapability.aal1 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(9), 1274,
	/* 2705: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2712, 1274,
	/* 2712: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 2716: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 2720,
	/* 2720: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 2722,
	/* 2722: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2730, NM_SKIP(9),
	1274,
	/* 2730: H.245 Q2931Address */
	NM_OF(8, 1), 2733, 1,
	/* 2733: H.245 Q2931Address */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2743, 1277, 1274,
	/* 2743: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2748, 1277, NM_OCTETS,
	/* 2748: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2751: H.245 H223Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(10, 48),
	2759, 2770,
	/* 2759: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2763,
	/* 2763: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(20), 1274,
	/* 2770: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 1871, 1871, 2779, 2788, 1899, 2797,
	/* 2779: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2781,
	/* 2781: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(5), 1274,
	/* 2788: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2790,
	/* 2790: H.245 H223AnnexCCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(10, 48),
	1867,
	/* 2797: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2068,
	/* 2799: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 2803,
	/* 2803: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 2805,
	/* 2805: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	2815, 2825, 1274,
	/* 2815: H.245 RedundancyEncodingElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2521, NM_SKIP(7), 1274,
	/* 2825: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 2815,
	/* 2827: H.245 H222LogicalChannelParameters */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1274,
	/* 2839: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2847, NM_SKIP(1),
	1274,
	/* 2847: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 1490, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2859, 2864, 2903, 2913, NM_OCTETS,
	/* 2859: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_SKIP(2), 1386,
	/* 2864: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2866,
	/* 2866: H.245 H223AL1MParameters */
	NM_SEQ(1, 1), 0xfc00, 0x0000, NM_RUN(54, 0x0200), 1269, 1269, 1617,
	NM_SKIP(5), 2878, NM_SKIP(2), 2897,
	/* 2878: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 2884, 2884,
	NM_OCTETS,
	/* 2884: H.245 H223AnnexCArqParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2892, 1386, 1274,
	/* 2892: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), NM_SKIP(0),
	NM_OCTETS,
	/* 2897: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 2901,
	/* 2901: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 2903: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2905,
	/* 2905: H.245 H223AL2MParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1269, NM_SKIP(1),
	1274,
	/* 2913: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2915,
	/* 2915: H.245 H223AL3MParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 1269, 1617,
	NM_SKIP(5), 2878, NM_SKIP(1), 2897,
	/* 2926: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 2937, 1596,
	NM_SKIP(1), 2945, 1548, 1274,
	/* 2937: H.245 V76HDLCParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1596, NM_ALIGN(0, 17),
	1274,
	/* 2945: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2950, NM_SKIP(0),
	NM_OCTETS,
	/* 2950: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1596,
	1274,
	/* 2958: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1490,
	/* 2960: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 96), 1274,
	/* 2967: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 1277,
	/* 2969: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), NM_SKIP(0), 2974,
	NM_OCTETS,
	/* 2974: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 2976,
	/* 2976: H.245 RTPPayloadType */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2986, NM_SKIP(7), 1274,
	/* 2986: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1490, 2992, NM_OCTETS,
	NM_OCTETS,
	/* 2992: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2995: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 3001, 3143, 3145,
	/* 3001: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 3003,
	/* 3003: H.245 TransportCapability */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1490, 3014, 3123, 1274,
	/* 3014: H.245 QOSCapability */
	NM_OF(8, 1), 3017, 1,
	/* 3017: H.245 QOSCapability */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1490, 3028, 3042, 3049,
	/* 3028: H.245 RSVPParameters */
	NM_SEQ(7, 2), 0x0000, 0x0000, NM_RUN(47, 0xfc00), NM_RUN(54, 0x0200),
	1269, 1386, 1386, 1386, 1386, 1386, 1274,
	/* 3042: H.245 ATMParameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 21), 1274,
	/* 3049: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 1871, 3058, 3073, 3106, 3108, 3121,
	/* 3058: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3060,
	/* 3060: H.245 GenericTransportParameters */
	NM_SEQ(6, 2), 0x0000, 0x0000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	1490, 1386, 1386, 1386, 1386, 1274,
	/* 3073: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3075,
	/* 3075: H.245 ServicePriority */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1490, NM_SKIP(1), 3088, 3101,
	/* 3088: H.245 ServicePriorityValue */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1490, 3097,
	/* 3097: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 1532,
	/* 3101: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 1899, 1532,
	/* 3106: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2457,
	/* 3108: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3110,
	/* 3110: H.245 QOSDescriptor */
	NM_SEQ(2, 2), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	1490, 1269, 1323, 1274,
	/* 3121: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 3123: H.245 MediaChannelCapability */
	NM_OF(8, 1), 3126, 1,
	/* 3126: H.245 MediaChannelCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	3135, 1274,
	/* 3135: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1546, NM_OCTETS,
	/* 3143: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2470,
	/* 3145: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2087,
	/* 3147: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 1899, 1899,
	/* 3152: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3155: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 3159,
	/* 3159: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 1596,
	/* 3161: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3163,
	/* 3163: H.245 EncryptionSync */
	NM_SEQ(3, 3), 0x6000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1490, NM_ALIGN(0, 8), 1305, 3177, 3188,
	/* 3177: H.245 EscrowData */
	NM_OF(8, 1), 3180, 1,
	/* 3180: H.245 EscrowData */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, 1748, 1274,
	/* 3188: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 3192,
	/* 3192: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 2166,
	/* 3194: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3196,
	/* 3196: H.245 GenericMessage */
	NM_OF_LONG, 3198,
	/* 3198: H.245 GenericMessage */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	2157, NM_SKIP(7), 2164, 1274,
	/* 3209: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3211,
	/* 3211: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 3220, NM_ALIGN(0, 16),
	1323, 1274,
	/* 3220: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 3230: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3232,
	/* 3232: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 1277,
	/* 3234: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3236,
	/* 3236: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3239,
	/* 3239: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3242: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3244,
	/* 3244: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3246,
	/* 3246: H.225.0 ServiceControlSession */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), 3257, 1596, 1274,
	/* 3257: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3264, NM_OCTETS, 1280,
	3267, NM_OCTETS,
	/* 3264: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3267: H.225.0 CallCreditServiceControl */
	NM_SEQ(6, 2), 0x0000, 0x0000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	3280, 1269, 1386, NM_SKIP(1), 1269, 1274,
	/* 3280: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 3283: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3285,
	/* 3285: H.225.0 CallCapacity */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3295, 3295, 1274,
	/* 3295: H.225.0 CallCapacityInfo */
	NM_SEQ(12, 2), 0x0000, 0x0000, NM_RUN(47, 0xffe0), NM_RUN(59, 0x0010),
	3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3348,
	/* 3314: H.225.0 CallsAvailable */
	NM_OF_LONG, 3316,
	/* 3316: H.225.0 CallsAvailable */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1386, 3326, 3329,
	/* 3326: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3329: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 3333,
	/* 3333: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 3335,
	/* 3335: H.225.0 CarrierInfo */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3345, 3326, 1274,
	/* 3345: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 3348: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 3352,
	/* 3352: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 3314,
	/* 3354: H.225.0 CircuitIdentifier */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	3364, 3377, 3329,
	/* 3364: H.225.0 CicInfo */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 3372, 3374, 1274,
	/* 3372: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3374,
	/* 3374: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3377: H.225.0 GroupID */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1594, 3326, 1274,
	/* 3387: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2992, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3393: H.245 NonStandardMessage */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1495, NM_OCTETS, 1274,
	/* 3401: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1386,
	1274,
	/* 3409: H.245 TerminalCapabilitySet */
	NM_SEQ(4, 2), 0xc000, 0x0000, NM_RUN(49, 0x3800), NM_RUN(53, 0x0400),
	NM_ALIGN(0, 8), NM_OCTETS, 3422, 3519, 3686, 3696,
	/* 3422: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 1490, 2676, 2751, 3431,
	3439, 2253, NM_OCTETS,
	/* 3431: H.245 V76Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(9, 47), 1548,
	1274,
	/* 3439: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 3441,
	/* 3441: H.245 H2250Capability */
	NM_SEQ(1, 1), 0xfe00, 0x0000, NM_RUN(55, 0x0100), NM_ALIGN(0, 16), 3454,
	3454, 3454, 1610, NM_SKIP(1), 3477, 3493,
	/* 3454: H.245 MultipointCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(2), 3462,
	1274,
	/* 3462: H.245 MediaDistributionCapability */
	NM_OF_LONG, 3464,
	/* 3464: H.245 MediaDistributionCapability */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(6), 3475, 3475, 1274,
	/* 3475: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 2537,
	/* 3477: H.245 MediaPacketizationCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 3484,
	/* 3484: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 3488,
	/* 3488: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 3490,
	/* 3490: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 2976, 1,
	/* 3493: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 3001, 3500, 1871, 1871,
	/* 3500: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 3502,
	/* 3502: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 3505, 1,
	/* 3505: H.245 RedundancyEncodingCapability */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2480, NM_ALIGN(0, 16), 3516, 1274,
	/* 3516: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3519: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3522, 1,
	/* 3522: H.245 CapabilityTableEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3529,
	/* 3529: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 1490, 2213, 2213,
	2213, 2330, 2330, 2330, 2537, 2537, 2537, NM_SKIP(1), 3561, 3568, 3585,
	1532, 3595, 3595, 3595, 2253, 3615, 3615, 3615, 3631, 2779, 3641, 3655,
	3664, 3682, 3684, NM_OCTETS,
	/* 3561: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 1274,
	/* 3568: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3570,
	/* 3570: H.245 ConferenceCapability */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	2958, NM_SKIP(1), 3580,
	/* 3580: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 1871, 1871,
	/* 3585: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3587,
	/* 3587: H.245 H235SecurityCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2429, NM_ALIGN(0, 16),
	1274,
	/* 3595: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3597,
	/* 3597: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 3612, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 2253, NM_OCTETS,
	/* 3612: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 1490, 1,
	/* 3615: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3617,
	/* 3617: H.245 MultiplexedStreamCapability */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	2670, NM_SKIP(1), 3628, 1274,
	/* 3628: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3516, 1,
	/* 3631: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3633,
	/* 3633: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(5), NM_OCTETS,
	1274,
	/* 3641: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3643,
	/* 3643: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3647, NM_OCTETS,
	/* 3647: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(1), 1610,
	1274,
	/* 3655: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3657,
	/* 3657: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3628, 1274,
	/* 3664: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3666,
	/* 3666: H.245 FECCapability */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_OCTETS, 3677, 1274,
	/* 3677: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 3682: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3505,
	/* 3684: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3516,
	/* 3686: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3689, 1,
	/* 3689: H.245 CapabilityDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 3628,
	/* 3696: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 3194,
	/* 3700: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 3704,
	/* 3704: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3706,
	/* 3706: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 1532, NM_OCTETS,
	/* 3713: H.245 RequestChannelClose */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3720,
	/* 3720: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 3725, 3727,
	/* 3725: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3017,
	/* 3727: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3729,
	/* 3729: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1532, NM_OCTETS,
	/* 3737: H.245 MultiplexEntrySend */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3745,
	1274,
	/* 3745: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3748, 1,
	/* 3748: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(4), 3755,
	/* 3755: H.245 MultiplexElement */
	NM_OF(8, 1), 3758, 1,
	/* 3758: H.245 MultiplexElement */
	NM_SEQ(0, 0), 0xc000, 0x0000, 3763, 3770,
	/* 3763: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3767,
	/* 3767: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3758, 2,
	/* 3770: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 3774: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2081, 1274,
	/* 3781: H.245 RequestMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3789,
	1274,
	/* 3789: H.245 ModeElement */
	NM_OF(8, 1), 3792, 1,
	/* 3792: H.245 ModeElement */
	NM_OF(8, 1), 3795, 1,
	/* 3795: H.245 ModeElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3805, 2839, 4078,
	/* 3805: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 1490, 3819, 3893, 3952,
	2424, 3977, 2660, 3994, 4037, 4055, 4022, NM_OCTETS,
	/* 3819: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1490, 3828, 3835, 3864,
	3878, 2253, NM_OCTETS,
	/* 3828: H.245 H261VideoMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(1, 17), 1274,
	/* 3835: H.245 H262VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	3850, 1386, 1386, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1386,
	1274,
	/* 3850: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 3864: H.245 H263VideoMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1996, NM_ALIGN(0, 20),
	3872,
	/* 3872: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 1871, 1901, 2140,
	/* 3878: H.245 IS11172VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1386, 1386, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1386, 1274,
	/* 3893: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 1490, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 3919, 3926, 1532, 1532,
	3933, 2300, 2300, 2300, 2253, 2309, 3943, NM_OCTETS,
	/* 3919: H.245 IS11172AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(6, 16), 1274,
	/* 3926: H.245 IS13818AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(11, 16),
	1274,
	/* 3933: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3935,
	/* 3935: H.245 G7231AnnexCMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 9), 2293,
	1274,
	/* 3943: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3945,
	/* 3945: H.245 VBDMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3893, 1274,
	/* 3952: H.245 DataMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 3960, 1386, 1274,
	/* 3960: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1490, 1475, 1475,
	1475, 1475, 1475, 1475, 2410, NM_SKIP(0), 1475, 2415, 2415, 2417, 2253,
	NM_OCTETS,
	/* 3977: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3979,
	/* 3979: H.245 H235Mode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2429, 3987, 1274,
	/* 3987: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1490, 3819, 3893, 3952,
	NM_OCTETS,
	/* 3994: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3996,
	/* 3996: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 2480, 4005, 4035,
	1274,
	/* 4005: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4012, 1274,
	/* 4012: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 1490, 3819, 3893, 3952,
	2424, 3979, 4022, NM_OCTETS,
	/* 4022: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 4024,
	/* 4024: H.245 FECMode */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	3805, NM_OCTETS, 3677, 1274,
	/* 4035: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 4005,
	/* 4037: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4039,
	/* 4039: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4046, 1274,
	/* 4046: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 4048,
	/* 4048: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3805, 1274,
	/* 4055: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4057,
	/* 4057: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4061, NM_OCTETS,
	/* 4061: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4068, 1274,
	/* 4068: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 4073,
	NM_OCTETS,
	/* 4073: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2613, 4048, NM_OCTETS,
	/* 4078: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 1534, 4086, 2253, 4112, 1899,
	/* 4086: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4088,
	/* 4088: H.245 H2250ModeParameters */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	4097, 1274,
	/* 4097: H.245 RedundancyEncodingMode */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2480, 4107, 1274,
	/* 4107: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1490, 3893, NM_OCTETS,
	/* 4112: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2653,
	/* 4114: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4121, 1274,
	/* 4121: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 4127: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4129,
	/* 4129: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 2087, 2087, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, 4148, 1899, 3145, 3145, NM_OCTETS, 3159, NM_OCTETS,
	/* 4148: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 4150,
	/* 4150: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	2087, 4161, 1386, 1274,
	/* 4161: H.245 Criteria */
	NM_OF(4, 0), 4164, 1,
	/* 4164: H.245 Criteria */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, 1305, 1274,
	/* 4172: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4174,
	/* 4174: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3393, 2653, 4182, 4222,
	4237, NM_OCTETS,
	/* 4182: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4190,
	1274,
	/* 4190: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3393, 4196,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4196: H.245 DialingInformationNumber */
	NM_OF(16, 1), 4199, 1,
	/* 4199: H.245 DialingInformationNumber */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	4210, 1591, 4213, 1274,
	/* 4210: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 4213: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 4216, 1,
	/* 4216: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3393, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 4222: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4229, 1274,
	/* 4229: H.245 ConnectionIdentifier */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1386, 1386, 1274,
	/* 4237: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4244, 1274,
	/* 4244: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4249: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4251,
	/* 4251: H.245 LogicalChannelRateRequest */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 24), 1386,
	1274,
	/* 4259: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3198,
	/* 4261: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4268, 1274,
	/* 4268: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0), NM_OCTETS,
	/* 4272: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 3696,
	/* 4279: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4287,
	3696,
	/* 4287: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 3770, NM_OCTETS,
	/* 4294: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 1899,
	/* 4298: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 1871, 1899,
	/* 4303: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4268,
	1274,
	/* 4311: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2081,
	1274,
	/* 4319: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4327,
	1274,
	/* 4327: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4330, 1,
	/* 4330: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1269,
	1274,
	/* 4338: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2081, 4346, 1274,
	/* 4346: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4349, 1,
	/* 4349: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 4268,
	1274,
	/* 4357: H.245 RequestModeAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1269,
	1274,
	/* 4365: H.245 RequestModeReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1596,
	1274,
	/* 4373: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4121, 4268, 1274,
	/* 4381: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 3143, 4387, 3145,
	/* 4387: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 4389: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4391,
	/* 4391: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 4410, 4410, 4418, 4418,
	2084, NM_SKIP(0), NM_SKIP(0), 1269, 4426, 4435, 4437, 1534, 1534, 1534,
	4449, 4460, NM_OCTETS,
	/* 4410: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2087, 3326, 1274,
	/* 4418: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2087, 1277, 1274,
	/* 4426: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4428,
	/* 4428: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 3326, 1274,
	/* 4435: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4410,
	/* 4437: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4439,
	/* 4439: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	2087, 1305, 1274,
	/* 4449: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4451,
	/* 4451: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 4458, 1274,
	/* 4458: H.245 TerminalInformation */
	NM_OF_LONG, 4410,
	/* 4460: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4462,
	/* 4462: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1269,
	NM_OCTETS,
	/* 4467: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4469,
	/* 4469: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3393, 4477, 4485, 4222,
	2653, NM_OCTETS,
	/* 4477: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4190, 1386, 1274,
	/* 4485: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 4462,
	1274,
	/* 4493: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4495,
	/* 4495: H.245 LogicalChannelRateReject */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 24), 1269, 1386, 1274,
	/* 4506: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4511, NM_SKIP(0),
	NM_OCTETS,
	/* 4511: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(1), 4522, 2515, 1274,
	/* 4522: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4525: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_SKIP(0),
	4531, NM_OCTETS,
	/* 4531: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_ALIGN(0, 8), 1495, NM_OCTETS,
	/* 4537: H.245 FlowControlCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4545, 4550, 1274,
	/* 4545: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 4550: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1386, NM_SKIP(0),
	/* 4554: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 1490, NM_SKIP(0), 1996,
	3159, 3194, NM_OCTETS,
	/* 4562: H.245 MiscellaneousCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4570,
	4680,
	/* 4570: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), 4598, 1899, 3161, 4611, NM_OCTETS,
	NM_OCTETS, 4629, NM_OCTETS, NM_OCTETS, 4638, 4647, 4656, 4647, 4666,
	4678, NM_OCTETS,
	/* 4598: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4600,
	/* 4600: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1274,
	/* 4611: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4613,
	/* 4613: H.245 EncryptionUpdateRequest */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	4622, 3097,
	/* 4622: H.245 KeyProtectionMethod */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1274,
	/* 4629: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4631,
	/* 4631: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1617, 1274,
	/* 4638: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4640,
	/* 4640: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 48), 1274,
	/* 4647: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4649,
	/* 4649: H.245 PictureReference */
	NM_OF_LONG, 4651,
	/* 4651: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 4656: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4658,
	/* 4658: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 4651, NM_ALIGN(0, 32),
	1274,
	/* 4666: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4668,
	/* 4668: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	3163, 2572, 1274,
	/* 4678: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3561,
	/* 4680: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 1534,
	/* 4684: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4686,
	/* 4686: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 2087, NM_SKIP(0), 2087, NM_SKIP(0), NM_SKIP(0), 4697,
	NM_OCTETS,
	/* 4697: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 4699,
	/* 4699: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 128),
	1274,
	/* 4706: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4708,
	/* 4708: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1617, 1269, NM_OCTETS,
	/* 4713: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4715,
	/* 4715: H.245 NewATMVCCommand */
	NM_SEQ(1, 1), 0xf000, 0x0000, NM_RUN(52, 0x0800), NM_ALIGN(0, 34), 4725,
	1596, 4739, 1274,
	/* 4725: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4730, 1290, NM_OCTETS,
	/* 4730: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1596, 1617,
	NM_SKIP(2), 1274,
	/* 4739: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 18), 1596,
	1274,
	/* 4747: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4749,
	/* 4749: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(16), 1269,
	1274,
	/* 4757: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 3696,
	/* 4763: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 3696,
	/* 4770: H.245 MiscellaneousIndication */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 4778,
	1274,
	/* 4778: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), 4793, 3001, NM_OCTETS,
	/* 4793: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 4795,
	/* 4795: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 40), 1274,
	/* 4802: H.245 JitterIndication */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	4545, NM_SKIP(5), NM_SKIP(4), 1386, 1274,
	/* 4814: H.245 NewATMVCIndication */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 34), 4725,
	1596, 4823,
	/* 4823: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 4827,
	/* 4827: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 4739,
	/* 4829: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1490, NM_OCTETS, 4840,
	4849, 4893, 4905, 4921, 3194, NM_OCTETS,
	/* 4840: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4842,
	/* 4842: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1490, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 4849: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4851,
	/* 4851: H.245 UserInputIndication.signal */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(8), NM_ALIGN(0, 16), 4862, 4873,
	/* 4862: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1386, 1386, NM_ALIGN(0, 16), 1274,
	/* 4873: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 4880, 4387, 1447,
	/* 4880: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 4882,
	/* 4882: H.245 Params */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 1274,
	/* 4893: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4895,
	/* 4895: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 16), 2653, 1274,
	/* 4905: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4907,
	/* 4907: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_SKIP(0), 4917,
	/* 4917: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 4921,
	/* 4921: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 4923,
	/* 4923: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_OCTETS, 4882, NM_OCTETS, 1274,
	/* 4934: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4936,
	/* 4936: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 2087,
	2087, 2087, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2087,
	NM_SKIP(0), NM_OCTETS, 3145, 4953, 4678, NM_OCTETS,
	/* 4953: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 4955,
	/* 4955: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 8), 4962,
	/* 4962: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 4387,
	/* 4966: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4968,
	/* 4968: H.245 VendorIdentification */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1495, 1440, 1440, 1274,
	/* 4979: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4981,
	/* 4981: H.245 FunctionNotSupported */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1596, NM_OCTETS, 1274,
	/* 4991: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4993,
	/* 4993: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3393, 2371, 4222,
	NM_OCTETS,
	/* 4999: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4537,
	/* 5001: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 5003: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5005,
	/* 5005: H.225.0 DisplayName */
	NM_OF_LONG, 5007,
	/* 5007: H.225.0 DisplayName */
	NM_SEQ(1, 1), 0x4000, 0x0000, NM_RUN(48, 0x8000), NM_OCTETS, 1674,
	/* 5014: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1628,
	/* 5016: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 5043, 1773, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 5045, NM_OCTETS,
	/* 5043: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 1280,
	/* 5045: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 5047,
	/* 5047: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 5066: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5068,
	/* 5068: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 5070: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5072,
	/* 5072: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 1280,
	/* 5074: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5076,
	/* 5076: H.225.0 CallLinkage */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_ALIGN(0, 128), NM_ALIGN(0, 128), 1274,
	/* 5086: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5088,
	/* 5088: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	1566, 5068, NM_SKIP(0), 1280, 1274,
	/* 5100: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5102,
	/* 5102: H.225.0 StimulusControl */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1280, NM_SKIP(0), NM_OCTETS, 1274,
	/* 5113: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 3152,
	1274,
};
