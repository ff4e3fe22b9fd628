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

const u16 nm_whole_schema[5016] = {
	NM_TABLE_EXACT, 0xffff,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 5009, 1269,
	/* 11: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 20, 1275, 1250,
	/* 20: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 36, 1001, 1037, 1069,
	1097, 1112, 1137, 1188, NM_OCTETS, 1208, 1208, 1208, 1225, NM_OCTETS,
	/* 36: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 61, 93, 110, 93, 242, 93,
	1582, NM_SKIP(1), 244, 1584, 1590, 1603, 245,
	/* 61: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 63,
	/* 63: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 73, 75,
	NM_ALIGN(0, 96), 85, NM_ALIGN(0, 128), 1272, 1275, NM_OCTETS,
	/* 73: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 75: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 83, 1262, 1264, 1269,
	/* 83: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 85: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 91, 1269,
	/* 91: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 93: H.225.0 AliasAddress */
	NM_OF_LONG, 95,
	/* 95: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1291, 1294, 1297, 106,
	1297, 1302, 1326, 1386, NM_OCTETS,
	/* 106: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 108,
	/* 108: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 63,
	/* 110: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 1275,
	1421, 1441, 125, 228, 1441, NM_SKIP(2), 1545,
	/* 125: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 138, 1275, 1269,
	/* 138: H.225.0 SupportedProtocols */
	NM_OF_LONG, 140,
	/* 140: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1275, 155, 155, 155,
	155, 155, 155, 155, 155, 181, 197, 215, NM_OCTETS,
	/* 155: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1275, 163,
	/* 163: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 1449, 168,
	/* 168: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 170,
	/* 170: H.225.0 SupportedPrefix */
	NM_OF_LONG, 172,
	/* 172: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 1275, 95, 1269,
	/* 181: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 183,
	/* 183: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1275, 1451, 170, 1269,
	/* 197: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 199,
	/* 199: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1275, 1451, 170, 1467, 1509, 1269,
	/* 215: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 217,
	/* 217: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1275,
	1451, 170, 1269,
	/* 228: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1275, 236,
	/* 236: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 240,
	/* 240: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 138,
	/* 242: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 63,
	/* 244: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 245: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 276, 280, 282, 1610, 1638, 291, 314, 1863,
	1863, 1723, 1863, 1863, 3153, 3173, 3100, 3177, 3185, NM_OCTETS, 3225,
	669, 240, 728, 728, 728, 730, 983, 4892, 4894,
	/* 276: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 278,
	/* 278: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 63,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 282: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 284,
	/* 284: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 290, 1269,
	/* 290: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 291: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 293,
	/* 293: H.225.0 CryptoH323Token */
	NM_OF_LONG, 295,
	/* 295: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 306, 1821, 1737, 1737,
	1764, 1764, 1764, 1829, NM_OCTETS,
	/* 306: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 95, 1380, NM_OCTETS, 1743, 1771,
	/* 314: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 316,
	/* 316: H.245 OpenLogicalChannel */
	NM_OF_LONG, 318,
	/* 318: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 320,
	/* 320: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 330, 333, 619, 636,
	/* 330: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 333: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 343,
	518, 3088,
	/* 343: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 359, 361, 363, 435,
	465, 474, 476, 478, 514, 498, 502, 506, 510, NM_OCTETS,
	/* 359: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1482,
	/* 361: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 363: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 365,
	/* 365: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1482, 375, 1865, 394,
	2126, 416, 2182, NM_OCTETS,
	/* 375: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 391, NM_SKIP(1),
	1859,
	/* 391: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 394: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 413, NM_SKIP(5), 1380, NM_ALIGN(0, 16), 1880,
	/* 413: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 416: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 418,
	/* 418: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2141,
	432, 2148, 2148, NM_OCTETS, 1467, 1269,
	/* 432: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 435: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 437,
	/* 437: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1482, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2058, 2258, 1522, 1522, 2265, 2282,
	2282, 2282, 416, 2290, 2301, 2339, 2347, NM_OCTETS,
	/* 465: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 467,
	/* 467: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2354, 432, 1269,
	/* 474: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2400,
	/* 476: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 359,
	/* 478: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 480,
	/* 480: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2405, 487, 1269,
	/* 487: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 359, 363, 435, 465,
	498, 502, 506, 510, NM_OCTETS,
	/* 498: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 500,
	/* 500: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2444,
	/* 502: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 504,
	/* 504: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2541,
	/* 506: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 508,
	/* 508: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2560,
	/* 510: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 512,
	/* 512: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2593,
	/* 514: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2621,
	/* 518: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2781, 2793, 2875, 525,
	NM_OCTETS,
	/* 525: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 527,
	/* 527: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 2904, 548, NM_SKIP(8), 551, NM_SKIP(1), 617, NM_SKIP(1),
	NM_SKIP(1), 2076, NM_SKIP(5), 2914, 2939,
	/* 548: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 551: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 553,
	/* 553: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 558, 594, NM_OCTETS,
	/* 558: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 568, 2906, 576,
	NM_ALIGN(0, 128), 584, 2912, 2515, NM_OCTETS,
	/* 568: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 574, 1269,
	/* 574: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 576: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 582, 1269,
	/* 582: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 584: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 592, 1262, 1269,
	/* 592: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 594: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 601, 609, 2912, 2515,
	NM_OCTETS,
	/* 601: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 607, 1269,
	/* 607: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 609: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 615, 1269,
	/* 615: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 617: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 553,
	/* 619: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 621,
	/* 621: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 343, 630, 3088,
	/* 630: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2793, 2875, 525,
	NM_OCTETS,
	/* 636: H.245 OpenLogicalChannel */
	NM_EXT(3), 0x8000, 0x0000, 642, 3102, 3135,
	/* 642: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 644,
	/* 644: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 646,
	/* 646: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1264, 661, NM_SKIP(1), 3093, 3096,
	/* 661: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2690, 1291, 667,
	NM_OCTETS,
	/* 667: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 553,
	/* 669: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 671,
	/* 671: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3301,
	3301, 682, 1269,
	/* 682: H.225.0 GenericData */
	NM_OF_LONG, 684,
	/* 684: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3335, 693, 1269,
	/* 693: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 696, 1,
	/* 696: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3335, 705, 1269,
	/* 705: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	1819, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1380, 3335, 95, 720,
	722, 725, NM_OCTETS,
	/* 720: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 63,
	/* 722: H.225.0 Content.compound */
	NM_OF(16, 1), 696, 1,
	/* 725: H.225.0 Content.nested */
	NM_OF(4, 0), 684, 1,
	/* 728: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 682,
	/* 730: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 732,
	/* 732: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 734,
	/* 734: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 736,
	/* 736: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 743, 772, 913, 939,
	NM_OCTETS,
	/* 743: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 3341, 3348,
	3355, 320, 762, 3651, 3674, 3709, 3715, 3504, 4034, 2347, 4046, 4090,
	4162, 4171, NM_OCTETS,
	/* 762: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 769, NM_SKIP(1), 3638,
	/* 769: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 772: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 3341, 1539,
	4173, 4183, 4189, 800, 864, 2613, 2613, 4212, 4219, 4226, 3709, 4243,
	4260, 4267, 3504, 4034, 4274, 874, 4289, 4366, 4162, 4390, 4171,
	NM_OCTETS,
	/* 800: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 809, 812, 833,
	/* 809: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 812: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 814,
	/* 814: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 828, 4203,
	/* 828: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2781, 525, NM_OCTETS,
	/* 833: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xc000, 0x0000, 642, 840, 3102, 3135,
	/* 840: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 842,
	/* 842: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 844,
	/* 844: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 848, NM_OCTETS,
	/* 848: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 2904,
	861, 551, 617, NM_SKIP(5), 4207,
	/* 861: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 864: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 871, 1317, 3634,
	/* 871: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 874: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 876,
	/* 876: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 880, NM_OCTETS,
	/* 880: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 883, 1,
	/* 883: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 885,
	/* 885: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 2904, 861, NM_SKIP(8), 2076, 1659, 907,
	551, NM_SKIP(1), 617, NM_SKIP(1), 4281,
	/* 907: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 363, 435, 465,
	NM_OCTETS,
	/* 913: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 3341, 2349, 4402,
	4424, 4436, 929, 4460, 931, 4578, 4599, 4606, 4637, 4171, NM_OCTETS,
	/* 929: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4452,
	/* 931: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 933,
	/* 933: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 880, 1269,
	/* 939: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 3341, 966,
	2349, 4646, 4651, 2613, 3709, 3709, 2349, 4657, 4687, 4537, 4702, 4716,
	4535, 973, 4824, 4855, 4871, 4882, 2347, 4890, 3086, 4171, NM_OCTETS,
	/* 966: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 968,
	/* 968: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 743, 772, 913,
	/* 973: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 975,
	/* 975: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 981, 1269,
	/* 981: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 553,
	/* 983: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 985,
	/* 985: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 987,
	/* 987: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 95, 1584, 3179, 1269,
	/* 1001: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1011,
	/* 1011: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 282, 4904, 1638, 291, 314, 1863, 1863,
	NM_OCTETS, 1023,
	/* 1023: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1025,
	/* 1025: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 682, 682, 682, 1269,
	/* 1037: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 61, 110,
	244, 1048,
	/* 1048: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 282, 4904, 1638, 291, 314, 1863, 1863, 3173,
	1067, 3100, 3177, NM_OCTETS, 3185, 3225, 1023, 4894,
	/* 1067: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 93,
	/* 1069: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1079,
	/* 1079: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 282, 4904, 1638, 291, 314, 1863, 1863, 1067,
	3100, 3177, NM_OCTETS, 3185, 3225, 1023, 4894,
	/* 1097: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1103,
	/* 1103: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 282, 1638, 291, 314, NM_OCTETS, 669,
	/* 1112: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 4906,
	1121,
	/* 1121: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 282, 1638, 291, 1067, 3100, 3177, 3225,
	3185, 1023, 1135, 4894,
	/* 1135: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1137: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1150, 93, 244, 1603, 1152,
	/* 1150: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 63,
	/* 1152: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 282, 1067, 280, 1638, 291, 1171, 1186, 314,
	1863, 1863, NM_OCTETS, 3185, 669, 1023, 1135, 4904,
	/* 1171: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1173,
	/* 1173: H.225.0 ConferenceList */
	NM_OF_LONG, 1175,
	/* 1175: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 95, 1275, 1269,
	/* 1186: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 61,
	/* 1188: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1190,
	/* 1190: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 110, 61, 284, 1614, 1640, 293, 316, 3521,
	/* 1208: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1210,
	/* 1210: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 1640, 293, 1269,
	/* 1225: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1227,
	/* 1227: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 1640, 293, 1242,
	/* 1242: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1067, 3100, 3177, 1135, 4894,
	/* 1250: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, 4956, 1863, 730, 4960, 4964, 4979, NM_OCTETS,
	4996, 728,
	/* 1262: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1264: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1269: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 1272: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1275: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1280, NM_OCTETS,
	/* 1280: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1285,
	NM_OCTETS,
	/* 1285: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 1269,
	/* 1291: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1294: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1297: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1299,
	/* 1299: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 1302: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1304,
	/* 1304: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1312, 1291, 1291, 1312,
	1291, NM_OCTETS,
	/* 1312: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 1317, 1291,
	/* 1317: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1326: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1328,
	/* 1328: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1333, 1366, NM_OCTETS,
	/* 1333: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 1355, 1355, 1355, 1355, NM_ALIGN(0, 64), 1355, 1358,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 1355, 1269,
	/* 1355: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 1358: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1363, 1363, NM_OCTETS,
	/* 1363: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 1366: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 1355,
	1380, 1355, 1383, 1363, 1363, 1269,
	/* 1380: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1383: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 1386: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1388,
	/* 1388: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1396, 1291, 1291, 1414,
	1291, NM_OCTETS,
	/* 1396: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1403, 1291, 1269,
	/* 1403: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1414: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1317, 1291, 1269,
	/* 1421: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1285, NM_SHORT, NM_SHORT, 1435,
	/* 1435: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 1439,
	/* 1439: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 1441: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1275, 1269,
	/* 1449: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 1451,
	/* 1451: H.225.0 DataRate */
	NM_OF_LONG, 1453,
	/* 1453: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1275, 1380, NM_ALIGN(0, 8), 1269,
	/* 1467: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 1482, 0, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1491, NM_OCTETS,
	/* 1482: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1487, NM_OCTETS,
	/* 1487: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1491: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 1493,
	/* 1493: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1499, 1499, 1499,
	NM_OCTETS,
	/* 1499: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1503, NM_OCTETS,
	/* 1503: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 24), 1269,
	/* 1509: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1515,
	/* 1515: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 1522, 1524, 1526, 1537,
	/* 1522: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 1524: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1264,
	/* 1526: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1528,
	/* 1528: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, NM_OCTETS, NM_OCTETS,
	1264,
	/* 1537: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1539,
	/* 1539: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1269,
	/* 1545: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 1550, 1552,
	/* 1550: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 1552: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 1554,
	/* 1554: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 1556,
	/* 1556: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1565, 1579, 1269,
	/* 1565: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1570,
	NM_OCTETS,
	/* 1570: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1579, 1579, 1269,
	/* 1579: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1582: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1584: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1590: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1597, 1269,
	/* 1597: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1269,
	/* 1603: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1610: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1612,
	/* 1612: H.225.0 H245Security */
	NM_OF_LONG, 1614,
	/* 1614: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1275, 0, 1621, 1621,
	NM_OCTETS,
	/* 1621: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1275, 1632, 1632,
	1632, 1269,
	/* 1632: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1275, 0, 0, NM_OCTETS,
	/* 1638: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1640,
	/* 1640: H.235 ClearToken */
	NM_OF_LONG, 1642,
	/* 1642: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1380, 1659, 1662, 1673, NM_OCTETS, 1676, 1659, 1683, 1688,
	/* 1659: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1662: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1670, 1670, 1670, 1269,
	/* 1670: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1673: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1676: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1269,
	/* 1683: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1688: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 1695, 1723, 1725, 1793,
	/* 1695: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1697,
	/* 1697: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1702, 1702, NM_OCTETS,
	/* 1702: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0), 0x0000, 0xf800, 1710, 1670, 1710, 1670, 1670,
	/* 1710: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 1670, 1670, 1269,
	/* 1723: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1659,
	/* 1725: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1727,
	/* 1727: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1734, 1737, 1764, 1773,
	NM_OCTETS,
	/* 1734: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 1737: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1743, NM_OCTETS,
	/* 1743: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1756,
	/* 1756: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 1762, 1439, 1439,
	/* 1762: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 1764: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1743, 1771,
	/* 1771: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 1773: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 1775,
	/* 1775: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 1659, NM_OCTETS, 1743, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1743, NM_OCTETS, 1435,
	/* 1793: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1795,
	/* 1795: H.235 ProfileElement */
	NM_OF_LONG, 1797,
	/* 1797: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 8), 1743, 1811, 1269,
	/* 1811: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	1771, 1819, NM_SKIP(1), NM_OCTETS,
	/* 1819: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 1821: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1659, 1380, NM_OCTETS, 1743, 1771,
	/* 1829: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1836, 1843, 1851, 1737,
	NM_OCTETS,
	/* 1836: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1743, NM_OCTETS,
	/* 1843: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1743, 1771,
	/* 1851: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1642, NM_OCTETS, 1743, 1771,
	/* 1859: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 1863,
	/* 1863: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 1865: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1859,
	/* 1880: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 1891, 1891, 1891, 1891, 1891, 1863, 1893,
	2124,
	/* 1891: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 1893: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1895,
	/* 1895: H.245 EnhancementLayerInfo */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 1907, 1907, 2114, 1269,
	/* 1907: H.245 EnhancementOptions */
	NM_OF(4, 0), 1910, 1,
	/* 1910: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 1380, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 1936, 1269,
	/* 1936: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, NM_SKIP(23), 1953, NM_SKIP(1), 1962, 2014, 2031, 2082,
	2098,
	/* 1953: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 8), 1380, 1380,
	NM_SKIP(16), 1269,
	/* 1962: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 1972, NM_SKIP(1),
	1986, 1994,
	/* 1972: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1269,
	/* 1986: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1994: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 1998,
	/* 1998: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 2000,
	/* 2000: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2008, 1269,
	/* 2008: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(14, 16), 1269,
	/* 2014: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 2017, 1,
	/* 2017: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00,
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1269,
	/* 2031: H.245 CustomPictureFormat */
	NM_OF(4, 0), 2034, 1,
	/* 2034: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 64), 2042, 2064, 1269,
	/* 2042: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(5), 2055, 1269,
	/* 2055: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 2058, 1,
	/* 2058: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1269,
	/* 2064: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 2070, 2073,
	NM_OCTETS,
	/* 2070: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2073: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 2076, 1,
	/* 2076: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1269,
	/* 2082: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 2085, 1,
	/* 2085: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2092, 2111, 1269,
	/* 2092: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(21), 2098,
	/* 2098: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 1863, 2103,
	/* 2103: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 2105,
	/* 2105: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(8), 1269,
	/* 2111: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 2092, 1,
	/* 2114: H.245 BEnhancementParameters */
	NM_OF(4, 0), 2117, 1,
	/* 2117: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1910, NM_SKIP(6), 1269,
	/* 2124: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1936,
	/* 2126: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1859,
	/* 2141: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1482,
	NM_ALIGN(0, 128), 1579, NM_OCTETS,
	/* 2148: H.245 GenericParameter */
	NM_OF_LONG, 2150,
	/* 2150: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2160, 2167, 2180,
	1269,
	/* 2160: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1482,
	NM_ALIGN(0, 128), 1579, NM_OCTETS,
	/* 2167: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1380, 1380, NM_OCTETS, 2178,
	NM_OCTETS,
	/* 2178: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2150,
	/* 2180: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2160,
	/* 2182: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2184,
	/* 2184: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2193, 2256, 1269,
	/* 2193: H.245 VideoCapability */
	NM_OF_LONG, 2195,
	/* 2195: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1482, 2205, 1865, 2219,
	2126, 2238, 2254, NM_OCTETS,
	/* 2205: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1859,
	/* 2219: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1380, NM_SKIP(5), 1380, NM_ALIGN(0, 16), 1880,
	/* 2238: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2240,
	/* 2240: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2141,
	1380, 2148, 2148, NM_OCTETS, 1467, 1269,
	/* 2254: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2184,
	/* 2256: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 2240,
	/* 2258: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1269,
	/* 2265: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2267,
	/* 2267: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 9), 2276,
	1269,
	/* 2276: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(32), 1269,
	/* 2282: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2284,
	/* 2284: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 10), 1269,
	/* 2290: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2292,
	/* 2292: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, NM_ALIGN(0, 8),
	NM_SKIP(7), 1269,
	/* 2301: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2303,
	/* 2303: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2309, 1269,
	/* 2309: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1482, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2058, 2258, 1522, 1522, 2265, 2282,
	2282, 2282, 2238, 2290, 2337, 2339, 2347, NM_OCTETS,
	/* 2337: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2303,
	/* 2339: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2341,
	/* 2341: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 1269,
	/* 2347: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2349,
	/* 2349: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1269,
	/* 2354: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1482, 1467, 1467,
	1467, 2371, 1467, 1467, 2386, 0, 1467, 2391, 2391, 2393, 2238,
	NM_OCTETS,
	/* 2371: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1467, 2376,
	/* 2376: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2380,
	/* 2380: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1269,
	/* 2386: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1467, NM_OCTETS,
	/* 2391: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1467,
	/* 2393: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2395,
	/* 2395: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0), 0x0000, 0xc000, 1467, 1509,
	/* 2400: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1482, 0, NM_OCTETS,
	/* 2405: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2416,
	2424, 2432, 2440,
	/* 2416: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2419, 1,
	/* 2419: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1482, NM_OCTETS,
	NM_OCTETS,
	/* 2424: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1482, 1435,
	/* 2432: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1482, 1269,
	/* 2440: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 2238,
	/* 2444: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2453, 2492, 2751,
	/* 2453: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1482, 0, 2459,
	NM_OCTETS,
	/* 2459: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 2461,
	/* 2461: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(4, 8), 2471,
	2489, 1269,
	/* 2471: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2476, NM_OCTETS,
	/* 2476: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 2479, 1,
	/* 2479: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2486, 1269,
	/* 2486: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2489: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 2492: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 1482, 0, 2195, 2309,
	2508, 2400, 2515, 2517, 2619, 2537, 2539, 2558, 2591, NM_OCTETS,
	/* 2508: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2354, 1380, 1269,
	/* 2515: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1482,
	/* 2517: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2519,
	/* 2519: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2405, 2526, 1269,
	/* 2526: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 1482, 2195, 2309, 2508,
	2537, 2539, 2558, 2591, NM_OCTETS,
	/* 2537: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2444,
	/* 2539: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2541,
	/* 2541: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2547, 1269,
	/* 2547: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 2549,
	/* 2549: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2492, NM_SKIP(7),
	1269,
	/* 2558: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2560,
	/* 2560: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2566, 1269,
	/* 2566: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2571, NM_OCTETS,
	/* 2571: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2576, 2585, NM_OCTETS,
	/* 2576: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1269,
	/* 2585: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1269,
	/* 2591: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2593,
	/* 2593: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2597, NM_OCTETS,
	/* 2597: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 2607, 1269,
	/* 2607: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2349, 2613,
	NM_OCTETS,
	/* 2613: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1269,
	/* 2619: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2621,
	/* 2621: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2628, NM_SKIP(1), 1269,
	/* 2628: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1482, 2634, 2707,
	NM_OCTETS,
	/* 2634: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2641, 1269,
	/* 2641: H.245 VCCapability */
	NM_OF_LONG, 2643,
	/* 2643: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 2658, 1285, NM_SKIP(2), 2664, 2674,
	/* 2658: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1269,
	/* 2664: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2670, 1269,
	/* 2670: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 2674: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 2678,
	/* 2678: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 2680,
	/* 2680: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2687, NM_SKIP(9), 1269,
	/* 2687: H.245 Q2931Address */
	NM_OF(8, 1), 2690, 1,
	/* 2690: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2699, 1272, 1269,
	/* 2699: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2704, 1272, NM_OCTETS,
	/* 2704: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2707: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 2714, 2724,
	/* 2714: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2718,
	/* 2718: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1269,
	/* 2724: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 1863, 1863, 2733, 2741, 1891, 2749,
	/* 2733: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2735,
	/* 2735: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(5), 1269,
	/* 2741: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2743,
	/* 2743: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(10, 48), 1859,
	/* 2749: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2058,
	/* 2751: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 2755,
	/* 2755: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 2757,
	/* 2757: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2770, 2779, 1269,
	/* 2770: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2492, NM_SKIP(7),
	1269,
	/* 2779: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 2770,
	/* 2781: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1269,
	/* 2793: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2800, NM_SKIP(1), 1269,
	/* 2800: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 1482, 0, 0, 0, 0, 2812,
	2817, 2854, 2863, NM_OCTETS,
	/* 2812: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1380,
	/* 2817: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2819,
	/* 2819: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 1264, 1264, 1603, NM_SKIP(5), 2830,
	NM_SKIP(2), 2848,
	/* 2830: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2836, 2836,
	NM_OCTETS,
	/* 2836: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2843, 1380, 1269,
	/* 2843: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), 0,
	NM_OCTETS,
	/* 2848: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 2852,
	/* 2852: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 2854: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2856,
	/* 2856: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1264, NM_SKIP(1), 1269,
	/* 2863: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2865,
	/* 2865: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 1264, 1603, NM_SKIP(5), 2830,
	NM_SKIP(1), 2848,
	/* 2875: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2885, 1584, NM_SKIP(1), 2892, 1539,
	1269,
	/* 2885: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1584, NM_ALIGN(0, 17), 1269,
	/* 2892: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2897, 0, NM_OCTETS,
	/* 2897: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1584, 1269,
	/* 2904: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1482,
	/* 2906: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1269,
	/* 2912: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 1272,
	/* 2914: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 0, 2919, NM_OCTETS,
	/* 2919: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 2921,
	/* 2921: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2930, NM_SKIP(7),
	1269,
	/* 2930: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1482, 2936, NM_OCTETS,
	NM_OCTETS,
	/* 2936: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2939: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 2945, 3084, 3086,
	/* 2945: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2947,
	/* 2947: H.245 TransportCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1482,
	2958, 3065, 1269,
	/* 2958: H.245 QOSCapability */
	NM_OF(8, 1), 2961, 1,
	/* 2961: H.245 QOSCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1482,
	2972, 2986, 2992,
	/* 2972: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 1264,
	1380, 1380, 1380, 1380, 1380, 1269,
	/* 2986: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 21), 1269,
	/* 2992: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 1863, 3001, 3016, 3049, 3051, 3063,
	/* 3001: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3003,
	/* 3003: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1482,
	1380, 1380, 1380, 1380, 1269,
	/* 3016: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3018,
	/* 3018: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1482, NM_SKIP(1), 3032, 3044,
	/* 3032: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1482, 3040,
	/* 3040: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 1522,
	/* 3044: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 1891, 1522,
	/* 3049: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2432,
	/* 3051: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3053,
	/* 3053: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 1482, 1264, 1317,
	1269,
	/* 3063: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 3065: H.245 MediaChannelCapability */
	NM_OF(8, 1), 3068, 1,
	/* 3068: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3076, 1269,
	/* 3076: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1537,
	NM_OCTETS,
	/* 3084: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2444,
	/* 3086: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2076,
	/* 3088: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 1891, 1891,
	/* 3093: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3096: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 3100,
	/* 3100: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 1584,
	/* 3102: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3104,
	/* 3104: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1482, NM_ALIGN(0, 8), 1299, 3119, 3129,
	/* 3119: H.245 EscrowData */
	NM_OF(8, 1), 3122, 1,
	/* 3122: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1734, 1269,
	/* 3129: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 3133,
	/* 3133: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 2150,
	/* 3135: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3137,
	/* 3137: H.245 GenericMessage */
	NM_OF_LONG, 3139,
	/* 3139: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2141, NM_SKIP(7), 2148, 1269,
	/* 3153: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3155,
	/* 3155: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3163, NM_ALIGN(0, 16), 1317, 1269,
	/* 3163: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3173: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3175,
	/* 3175: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 1272,
	/* 3177: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3179,
	/* 3179: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3182,
	/* 3182: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3185: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3187,
	/* 3187: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3189,
	/* 3189: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 3199,
	1584, 1269,
	/* 3199: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3206, NM_OCTETS, 1275,
	3209, NM_OCTETS,
	/* 3206: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3209: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3222,
	1264, 1380, NM_SKIP(1), 1264, 1269,
	/* 3222: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 3225: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3227,
	/* 3227: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3240, 3240, 1269,
	/* 3240: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	3259, 3259, 3259, 3259, 3259, 3259, 3259, 3259, 3259, 3259, 3259, 3295,
	/* 3259: H.225.0 CallsAvailable */
	NM_OF_LONG, 3261,
	/* 3261: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1380, 3270, 3273,
	/* 3270: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3273: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 3277,
	/* 3277: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 3279,
	/* 3279: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3292, 3270, 1269,
	/* 3292: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 3295: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 3299,
	/* 3299: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 3259,
	/* 3301: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3314, 3326, 3273,
	/* 3314: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3321, 3323, 1269,
	/* 3321: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3323,
	/* 3323: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3326: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1582, 3270, 1269,
	/* 3335: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2936, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3341: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1487, NM_OCTETS, 1269,
	/* 3348: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1380, 1269,
	/* 3355: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 3368, 3463, 3625, 3634,
	/* 3368: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 1482, 2634, 2707, 3377,
	3384, 2238, NM_OCTETS,
	/* 3377: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 1539, 1269,
	/* 3384: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 3386,
	/* 3386: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, NM_ALIGN(0, 16), 3398, 3398, 3398,
	1597, NM_SKIP(1), 3423, 3438,
	/* 3398: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(2), 3405, 1269,
	/* 3405: H.245 MediaDistributionCapability */
	NM_OF_LONG, 3407,
	/* 3407: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(6), 3421, 3421, 1269,
	/* 3421: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 2508,
	/* 3423: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 3429,
	/* 3429: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 3433,
	/* 3433: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 3435,
	/* 3435: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 2921, 1,
	/* 3438: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 2945, 3445, 1863, 1863,
	/* 3445: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 3447,
	/* 3447: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 3450, 1,
	/* 3450: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2453,
	NM_ALIGN(0, 16), 3460, 1269,
	/* 3460: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3463: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3466, 1,
	/* 3466: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3472,
	/* 3472: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 1482, 2195, 2195,
	2195, 2309, 2309, 2309, 2508, 2508, 2508, NM_SKIP(1), 3504, 3510, 3526,
	1522, 3535, 3535, 3535, 2238, 3555, 3555, 3555, 3570, 2733, 3579, 3592,
	3600, 3621, 3623, NM_OCTETS,
	/* 3504: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1269,
	/* 3510: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3512,
	/* 3512: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 2904, NM_SKIP(1),
	3521,
	/* 3521: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 1863, 1863,
	/* 3526: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3528,
	/* 3528: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2405, NM_ALIGN(0, 16), 1269,
	/* 3535: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3537,
	/* 3537: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 3552, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2238, NM_OCTETS,
	/* 3552: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 1482, 1,
	/* 3555: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3557,
	/* 3557: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2628, NM_SKIP(1),
	3567, 1269,
	/* 3567: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3460, 1,
	/* 3570: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3572,
	/* 3572: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(5), NM_OCTETS, 1269,
	/* 3579: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3581,
	/* 3581: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3585, NM_OCTETS,
	/* 3585: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(1), 1597, 1269,
	/* 3592: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3594,
	/* 3594: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3567, 1269,
	/* 3600: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3602,
	/* 3602: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_OCTETS, 3616, 1269,
	/* 3616: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 3621: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3450,
	/* 3623: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3460,
	/* 3625: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3628, 1,
	/* 3628: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3567,
	/* 3634: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 3135,
	/* 3638: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 3642,
	/* 3642: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3644,
	/* 3644: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 1522,
	NM_OCTETS,
	/* 3651: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3657,
	/* 3657: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 3662, 3664,
	/* 3662: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 2961,
	/* 3664: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3666,
	/* 3666: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1522,
	NM_OCTETS,
	/* 3674: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3681, 1269,
	/* 3681: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3684, 1,
	/* 3684: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 3690,
	/* 3690: H.245 MultiplexElement */
	NM_OF(8, 1), 3693, 1,
	/* 3693: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 3698, 3705,
	/* 3698: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3702,
	/* 3702: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3693, 2,
	/* 3705: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 3709: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2070, 1269,
	/* 3715: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3722, 1269,
	/* 3722: H.245 ModeElement */
	NM_OF(8, 1), 3725, 1,
	/* 3725: H.245 ModeElement */
	NM_OF(8, 1), 3728, 1,
	/* 3728: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3737, 2793, 4000,
	/* 3737: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 1482, 3751, 3823, 3878,
	2400, 3902, 2619, 3918, 3962, 3978, 3944, NM_OCTETS,
	/* 3751: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1482, 3760, 3766, 3795,
	3808, 2238, NM_OCTETS,
	/* 3760: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1269,
	/* 3766: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 3781,
	1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1380, 1269,
	/* 3781: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 3795: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1986, NM_ALIGN(0, 20), 3802,
	/* 3802: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 1863, 1893, 2124,
	/* 3808: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1269,
	/* 3823: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 1482, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 3849, 3855, 1522, 1522, 3861, 2282, 2282,
	2282, 2238, 2290, 3870, NM_OCTETS,
	/* 3849: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1269,
	/* 3855: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1269,
	/* 3861: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3863,
	/* 3863: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 9), 2276, 1269,
	/* 3870: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3872,
	/* 3872: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3823, 1269,
	/* 3878: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3885, 1380, 1269,
	/* 3885: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1482, 1467, 1467,
	1467, 1467, 1467, 1467, 2386, 0, 1467, 2391, 2391, 2393, 2238,
	NM_OCTETS,
	/* 3902: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3904,
	/* 3904: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2405, 3911, 1269,
	/* 3911: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1482, 3751, 3823, 3878,
	NM_OCTETS,
	/* 3918: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3920,
	/* 3920: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2453, 3928, 3960, 1269,
	/* 3928: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3934, 1269,
	/* 3934: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 1482, 3751, 3823, 3878,
	2400, 3904, 3944, NM_OCTETS,
	/* 3944: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 3946,
	/* 3946: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3737, NM_OCTETS, 3616, 1269,
	/* 3960: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 3928,
	/* 3962: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3964,
	/* 3964: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3970, 1269,
	/* 3970: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 3972,
	/* 3972: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3737, 1269,
	/* 3978: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3980,
	/* 3980: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3984, NM_OCTETS,
	/* 3984: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3990, 1269,
	/* 3990: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3995, NM_OCTETS,
	/* 3995: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2576, 3972, NM_OCTETS,
	/* 4000: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 1524, 4008, 2238, 4032, 1891,
	/* 4008: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4010,
	/* 4010: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4018, 1269,
	/* 4018: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2453, 4027, 1269,
	/* 4027: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1482, 3823, NM_OCTETS,
	/* 4032: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2613,
	/* 4034: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4040, 1269,
	/* 4040: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4046: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4048,
	/* 4048: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 2076, 2076, 0,
	0, 0, NM_OCTETS, NM_OCTETS, 4067, 1891, 3086, 3086, NM_OCTETS, 3100,
	NM_OCTETS,
	/* 4067: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 4069,
	/* 4069: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2076,
	4080, 1380, 1269,
	/* 4080: H.245 Criteria */
	NM_OF(4, 0), 4083, 1,
	/* 4083: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1299, 1269,
	/* 4090: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4092,
	/* 4092: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3341, 2613, 4100, 4138,
	4151, NM_OCTETS,
	/* 4100: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4107, 1269,
	/* 4107: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3341, 4113,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4113: H.245 DialingInformationNumber */
	NM_OF(16, 1), 4116, 1,
	/* 4116: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 4126, 1579, 4129,
	1269,
	/* 4126: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 4129: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 4132, 1,
	/* 4132: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3341, 0, 0, NM_OCTETS,
	/* 4138: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4144, 1269,
	/* 4144: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1380, 1380, 1269,
	/* 4151: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4157, 1269,
	/* 4157: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, NM_ALIGN(0, 16),
	NM_OCTETS,
	/* 4162: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4164,
	/* 4164: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 24), 1380, 1269,
	/* 4171: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3139,
	/* 4173: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4179, 1269,
	/* 4179: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 4183: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3634,
	/* 4189: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4196, 3634,
	/* 4196: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 3705,
	NM_OCTETS,
	/* 4203: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 1891,
	/* 4207: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 1863, 1891,
	/* 4212: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4179, 1269,
	/* 4219: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2070, 1269,
	/* 4226: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4233, 1269,
	/* 4233: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4236, 1,
	/* 4236: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1264, 1269,
	/* 4243: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2070, 4250, 1269,
	/* 4250: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4253, 1,
	/* 4253: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 4179, 1269,
	/* 4260: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1264, 1269,
	/* 4267: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1584, 1269,
	/* 4274: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4040, 4179, 1269,
	/* 4281: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 3084, 4287, 3086,
	/* 4287: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 4289: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4291,
	/* 4291: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 4310, 4310, 4317, 4317,
	2073, 0, 0, 1264, 4324, 4332, 4334, 1524, 1524, 1524, 4349, 4359,
	NM_OCTETS,
	/* 4310: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2076, 3270, 1269,
	/* 4317: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2076, 1272, 1269,
	/* 4324: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4326,
	/* 4326: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3270, 1269,
	/* 4332: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4310,
	/* 4334: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4336,
	/* 4336: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2076, 1299, 1269,
	/* 4349: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4351,
	/* 4351: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4357, 1269,
	/* 4357: H.245 TerminalInformation */
	NM_OF_LONG, 4310,
	/* 4359: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4361,
	/* 4361: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1264, NM_OCTETS,
	/* 4366: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4368,
	/* 4368: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3341, 4376, 4383, 4138,
	2613, NM_OCTETS,
	/* 4376: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4107, 1380, 1269,
	/* 4383: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4361, 1269,
	/* 4390: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4392,
	/* 4392: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(0, 24),
	1264, 1380, 1269,
	/* 4402: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4407, 0, NM_OCTETS,
	/* 4407: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 4421, 2486, 1269,
	/* 4421: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4424: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 4430,
	NM_OCTETS,
	/* 4430: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1487, NM_OCTETS,
	/* 4436: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4443, 4448, 1269,
	/* 4443: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 4448: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1380, 0,
	/* 4452: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 1482, 0, 1986, 3100,
	3135, NM_OCTETS,
	/* 4460: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4467, 4574,
	/* 4467: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, 4495, 1891, 3102, 4511, NM_OCTETS,
	NM_OCTETS, 4527, NM_OCTETS, NM_OCTETS, 4535, 4543, 4552, 4543, 4561,
	4572, NM_OCTETS,
	/* 4495: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4497,
	/* 4497: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1269,
	/* 4511: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4513,
	/* 4513: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4521, 3040,
	/* 4521: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1269,
	/* 4527: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4529,
	/* 4529: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1603, 1269,
	/* 4535: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4537,
	/* 4537: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1269,
	/* 4543: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4545,
	/* 4545: H.245 PictureReference */
	NM_OF_LONG, 4547,
	/* 4547: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 4552: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4554,
	/* 4554: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4547, NM_ALIGN(0, 32), 1269,
	/* 4561: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4563,
	/* 4563: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3104, 2541, 1269,
	/* 4572: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3504,
	/* 4574: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 1524,
	/* 4578: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4580,
	/* 4580: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 2076, 0, 2076, 0, 0, 4591, NM_OCTETS,
	/* 4591: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 4593,
	/* 4593: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 128), 1269,
	/* 4599: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4601,
	/* 4601: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1603, 1264, NM_OCTETS,
	/* 4606: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4608,
	/* 4608: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 34), 4617, 1584, 4630,
	1269,
	/* 4617: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4622, 1285, NM_OCTETS,
	/* 4622: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1584, 1603, NM_SKIP(2), 1269,
	/* 4630: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 18), 1584, 1269,
	/* 4637: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4639,
	/* 4639: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(16), 1264, 1269,
	/* 4646: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3634,
	/* 4651: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3634,
	/* 4657: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4664, 1269,
	/* 4664: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), 4679, 2945, NM_OCTETS,
	/* 4679: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 4681,
	/* 4681: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 40), 1269,
	/* 4687: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4443, NM_SKIP(5), NM_SKIP(4), 1380, 1269,
	/* 4702: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 4617, 1584, 4710,
	/* 4710: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 4714,
	/* 4714: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 4630,
	/* 4716: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1482, NM_OCTETS, 4727,
	4736, 4786, 4797, 4812, 3135, NM_OCTETS,
	/* 4727: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4729,
	/* 4729: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1482, 0, 0, 0,
	NM_OCTETS,
	/* 4736: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4738,
	/* 4738: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(8), NM_ALIGN(0, 16), 4752, 4766,
	/* 4752: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1380, 1380, NM_ALIGN(0, 16), 1269,
	/* 4766: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 4773, 4287, 1439,
	/* 4773: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 4775,
	/* 4775: H.245 Params */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 1269,
	/* 4786: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4788,
	/* 4788: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 16),
	2613, 1269,
	/* 4797: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4799,
	/* 4799: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS,
	NM_SKIP(0), 4808,
	/* 4808: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 4812,
	/* 4812: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 4814,
	/* 4814: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_OCTETS, 4775,
	NM_OCTETS, 1269,
	/* 4824: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4826,
	/* 4826: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 2076,
	2076, 2076, 0, 0, 0, 0, 2076, 0, NM_OCTETS, 3086, 4843, 4572, NM_OCTETS,
	/* 4843: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 4845,
	/* 4845: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 8), 4851,
	/* 4851: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 4287,
	/* 4855: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4857,
	/* 4857: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1487, NM_SHORT, NM_SHORT, 1269,
	/* 4871: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4873,
	/* 4873: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1584, NM_OCTETS,
	1269,
	/* 4882: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4884,
	/* 4884: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3341, 2349, 4138,
	NM_OCTETS,
	/* 4890: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4436,
	/* 4892: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 4894: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4896,
	/* 4896: H.225.0 DisplayName */
	NM_OF_LONG, 4898,
	/* 4898: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_OCTETS, 1659,
	/* 4904: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1614,
	/* 4906: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	4933, 1762, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 4935, NM_OCTETS,
	/* 4933: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 1275,
	/* 4935: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 4937,
	/* 4937: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, NM_OCTETS,
	/* 4956: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4958,
	/* 4958: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 4960: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4962,
	/* 4962: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 1275,
	/* 4964: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4966,
	/* 4966: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 1269,
	/* 4979: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4981,
	/* 4981: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 1556, 4958, NM_SKIP(0), 1275, 1269,
	/* 4996: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4998,
	/* 4998: H.225.0 StimulusControl */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1275,
	NM_SKIP(0), NM_OCTETS, 1269,
	/* 5009: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3093, 1269,
};
