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

const u16 nm_whole_schema[5019] = {
	NM_TABLE_EXACT, 1262,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 5012, 1269,
	/* 11: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 20, 1275, 1250,
	/* 20: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 36, 1001, 1037, 1069,
	1097, 1112, 1137, 1188, NM_OCTETS, 1208, 1208, 1208, 1225, NM_OCTETS,
	/* 36: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 61, 93, 110, 93, 242, 93,
	1585, NM_SKIP(1), 244, 1587, 1593, 1606, 245,
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
	1421, 1444, 125, 228, 1444, NM_SKIP(2), 1548,
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
	NM_EXT(2), 0x4000, 0x0000, 1452, 168,
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
	0xb000, 0xf000, 1275, 1454, 170, 1269,
	/* 197: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 199,
	/* 199: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1275, 1454, 170, 1470, 1512, 1269,
	/* 215: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 217,
	/* 217: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1275,
	1454, 170, 1269,
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
	NM_EXT(28), 0xe600, 0x1fc0, 276, 280, 282, 1613, 1641, 291, 314, 1866,
	1866, 1726, 1866, 1866, 3156, 3176, 3103, 3180, 3188, NM_OCTETS, 3228,
	669, 240, 728, 728, 728, 730, 983, 4895, 4897,
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
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 306, 1824, 1740, 1740,
	1767, 1767, 1767, 1832, NM_OCTETS,
	/* 306: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 95, 1380, NM_OCTETS, 1746, 1774,
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
	518, 3091,
	/* 343: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 359, 361, 363, 435,
	465, 474, 476, 478, 514, 498, 502, 506, 510, NM_OCTETS,
	/* 359: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1485,
	/* 361: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 363: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 365,
	/* 365: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1485, 375, 1868, 394,
	2129, 416, 2185, NM_OCTETS,
	/* 375: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 391, NM_SKIP(1),
	1862,
	/* 391: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 394: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 413, NM_SKIP(5), 1380, NM_ALIGN(0, 16), 1883,
	/* 413: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 416: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 418,
	/* 418: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2144,
	432, 2151, 2151, NM_OCTETS, 1470, 1269,
	/* 432: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 435: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 437,
	/* 437: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1485, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2061, 2261, 1525, 1525, 2268, 2285,
	2285, 2285, 416, 2293, 2304, 2342, 2350, NM_OCTETS,
	/* 465: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 467,
	/* 467: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2357, 432, 1269,
	/* 474: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2403,
	/* 476: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 359,
	/* 478: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 480,
	/* 480: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2408, 487, 1269,
	/* 487: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 359, 363, 435, 465,
	498, 502, 506, 510, NM_OCTETS,
	/* 498: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 500,
	/* 500: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2447,
	/* 502: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 504,
	/* 504: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2544,
	/* 506: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 508,
	/* 508: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2563,
	/* 510: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 512,
	/* 512: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2596,
	/* 514: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2624,
	/* 518: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2784, 2796, 2878, 525,
	NM_OCTETS,
	/* 525: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 527,
	/* 527: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 2907, 548, NM_SKIP(8), 551, NM_SKIP(1), 617, NM_SKIP(1),
	NM_SKIP(1), 2079, NM_SKIP(5), 2917, 2942,
	/* 548: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 551: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 553,
	/* 553: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 558, 594, NM_OCTETS,
	/* 558: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 568, 2909, 576,
	NM_ALIGN(0, 128), 584, 2915, 2518, NM_OCTETS,
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
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 601, 609, 2915, 2518,
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
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 343, 630, 3091,
	/* 630: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2796, 2878, 525,
	NM_OCTETS,
	/* 636: H.245 OpenLogicalChannel */
	NM_EXT(3), 0x8000, 0x0000, 642, 3105, 3138,
	/* 642: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 644,
	/* 644: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 646,
	/* 646: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1264, 661, NM_SKIP(1), 3096, 3099,
	/* 661: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2693, 1291, 667,
	NM_OCTETS,
	/* 667: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 553,
	/* 669: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 671,
	/* 671: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3304,
	3304, 682, 1269,
	/* 682: H.225.0 GenericData */
	NM_OF_LONG, 684,
	/* 684: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3338, 693, 1269,
	/* 693: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 696, 1,
	/* 696: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3338, 705, 1269,
	/* 705: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	1822, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1380, 3338, 95, 720,
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
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 3344, 3351,
	3358, 320, 762, 3654, 3677, 3712, 3718, 3507, 4037, 2350, 4049, 4093,
	4165, 4174, NM_OCTETS,
	/* 762: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 769, NM_SKIP(1), 3641,
	/* 769: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 772: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 3344, 1542,
	4176, 4186, 4192, 800, 864, 2616, 2616, 4215, 4222, 4229, 3712, 4246,
	4263, 4270, 3507, 4037, 4277, 874, 4292, 4369, 4165, 4393, 4174,
	NM_OCTETS,
	/* 800: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 809, 812, 833,
	/* 809: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 812: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 814,
	/* 814: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 828, 4206,
	/* 828: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2784, 525, NM_OCTETS,
	/* 833: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xc000, 0x0000, 642, 840, 3105, 3138,
	/* 840: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 842,
	/* 842: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 844,
	/* 844: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 848, NM_OCTETS,
	/* 848: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 2907,
	861, 551, 617, NM_SKIP(5), 4210,
	/* 861: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 864: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 871, 1317, 3637,
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
	0x0030, 0x3000, 0x0032, 0x03c0, 2907, 861, NM_SKIP(8), 2079, 1662, 907,
	551, NM_SKIP(1), 617, NM_SKIP(1), 4284,
	/* 907: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 363, 435, 465,
	NM_OCTETS,
	/* 913: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 3344, 2352, 4405,
	4427, 4439, 929, 4463, 931, 4581, 4602, 4609, 4640, 4174, NM_OCTETS,
	/* 929: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4455,
	/* 931: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 933,
	/* 933: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 880, 1269,
	/* 939: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 3344, 966,
	2352, 4649, 4654, 2616, 3712, 3712, 2352, 4660, 4690, 4540, 4705, 4719,
	4538, 973, 4827, 4858, 4874, 4885, 2350, 4893, 3089, 4174, NM_OCTETS,
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
	0xd000, 0xf000, 95, 1587, 3182, 1269,
	/* 1001: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1011,
	/* 1011: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 282, 4907, 1641, 291, 314, 1866, 1866,
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
	NM_EXT(16), 0x9882, 0x0000, 282, 4907, 1641, 291, 314, 1866, 1866, 3176,
	1067, 3103, 3180, NM_OCTETS, 3188, 3228, 1023, 4897,
	/* 1067: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 93,
	/* 1069: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1079,
	/* 1079: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 282, 4907, 1641, 291, 314, 1866, 1866, 1067,
	3103, 3180, NM_OCTETS, 3188, 3228, 1023, 4897,
	/* 1097: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1103,
	/* 1103: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 282, 1641, 291, 314, NM_OCTETS, 669,
	/* 1112: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 4909,
	1121,
	/* 1121: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 282, 1641, 291, 1067, 3103, 3180, 3228,
	3188, 1023, 1135, 4897,
	/* 1135: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1137: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1150, 93, 244, 1606, 1152,
	/* 1150: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 63,
	/* 1152: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 282, 1067, 280, 1641, 291, 1171, 1186, 314,
	1866, 1866, NM_OCTETS, 3188, 669, 1023, 1135, 4907,
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
	0x0032, 0x0f00, NM_OCTETS, 110, 61, 284, 1617, 1643, 293, 316, 3524,
	/* 1208: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1210,
	/* 1210: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 1643, 293, 1269,
	/* 1225: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1227,
	/* 1227: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 1643, 293, 1242,
	/* 1242: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1067, 3103, 3180, 1135, 4897,
	/* 1250: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, 4959, 1866, 730, 4963, 4967, 4982, NM_OCTETS,
	4999, 728,
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
	0xd000, 0xf000, 1285, 1435, 1435, 1438,
	/* 1435: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1438: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 1442,
	/* 1442: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 1444: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1275, 1269,
	/* 1452: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 1454,
	/* 1454: H.225.0 DataRate */
	NM_OF_LONG, 1456,
	/* 1456: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1275, 1380, NM_ALIGN(0, 8), 1269,
	/* 1470: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 1485, 0, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1494, NM_OCTETS,
	/* 1485: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1490, NM_OCTETS,
	/* 1490: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1494: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 1496,
	/* 1496: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1502, 1502, 1502,
	NM_OCTETS,
	/* 1502: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1506, NM_OCTETS,
	/* 1506: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 24), 1269,
	/* 1512: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1518,
	/* 1518: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 1525, 1527, 1529, 1540,
	/* 1525: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 1527: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1264,
	/* 1529: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1531,
	/* 1531: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, NM_OCTETS, NM_OCTETS,
	1264,
	/* 1540: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1542,
	/* 1542: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1269,
	/* 1548: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 1553, 1555,
	/* 1553: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 1555: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 1557,
	/* 1557: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 1559,
	/* 1559: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1568, 1582, 1269,
	/* 1568: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1573,
	NM_OCTETS,
	/* 1573: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1582, 1582, 1269,
	/* 1582: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1585: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1587: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1593: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1600, 1269,
	/* 1600: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1269,
	/* 1606: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1613: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1615,
	/* 1615: H.225.0 H245Security */
	NM_OF_LONG, 1617,
	/* 1617: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1275, 0, 1624, 1624,
	NM_OCTETS,
	/* 1624: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1275, 1635, 1635,
	1635, 1269,
	/* 1635: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1275, 0, 0, NM_OCTETS,
	/* 1641: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1643,
	/* 1643: H.235 ClearToken */
	NM_OF_LONG, 1645,
	/* 1645: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1380, 1662, 1665, 1676, NM_OCTETS, 1679, 1662, 1686, 1691,
	/* 1662: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1665: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1673, 1673, 1673, 1269,
	/* 1673: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1676: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1679: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1269,
	/* 1686: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1691: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 1698, 1726, 1728, 1796,
	/* 1698: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1700,
	/* 1700: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1705, 1705, NM_OCTETS,
	/* 1705: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0), 0x0000, 0xf800, 1713, 1673, 1713, 1673, 1673,
	/* 1713: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 1673, 1673, 1269,
	/* 1726: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1662,
	/* 1728: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1730,
	/* 1730: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1737, 1740, 1767, 1776,
	NM_OCTETS,
	/* 1737: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 1740: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1746, NM_OCTETS,
	/* 1746: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1759,
	/* 1759: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 1765, 1442, 1442,
	/* 1765: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 1767: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1746, 1774,
	/* 1774: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 1776: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 1778,
	/* 1778: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 1662, NM_OCTETS, 1746, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1746, NM_OCTETS, 1438,
	/* 1796: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1798,
	/* 1798: H.235 ProfileElement */
	NM_OF_LONG, 1800,
	/* 1800: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 8), 1746, 1814, 1269,
	/* 1814: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	1774, 1822, NM_SKIP(1), NM_OCTETS,
	/* 1822: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 1824: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1662, 1380, NM_OCTETS, 1746, 1774,
	/* 1832: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1839, 1846, 1854, 1740,
	NM_OCTETS,
	/* 1839: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1746, NM_OCTETS,
	/* 1846: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1746, 1774,
	/* 1854: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1645, NM_OCTETS, 1746, 1774,
	/* 1862: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 1866,
	/* 1866: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 1868: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1862,
	/* 1883: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 1894, 1894, 1894, 1894, 1894, 1866, 1896,
	2127,
	/* 1894: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 1896: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1898,
	/* 1898: H.245 EnhancementLayerInfo */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 1910, 1910, 2117, 1269,
	/* 1910: H.245 EnhancementOptions */
	NM_OF(4, 0), 1913, 1,
	/* 1913: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 1380, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 1939, 1269,
	/* 1939: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, NM_SKIP(23), 1956, NM_SKIP(1), 1965, 2017, 2034, 2085,
	2101,
	/* 1956: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 8), 1380, 1380,
	NM_SKIP(16), 1269,
	/* 1965: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 1975, NM_SKIP(1),
	1989, 1997,
	/* 1975: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1269,
	/* 1989: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1997: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 2001,
	/* 2001: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 2003,
	/* 2003: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2011, 1269,
	/* 2011: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(14, 16), 1269,
	/* 2017: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 2020, 1,
	/* 2020: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00,
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1269,
	/* 2034: H.245 CustomPictureFormat */
	NM_OF(4, 0), 2037, 1,
	/* 2037: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 64), 2045, 2067, 1269,
	/* 2045: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(5), 2058, 1269,
	/* 2058: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 2061, 1,
	/* 2061: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1269,
	/* 2067: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 2073, 2076,
	NM_OCTETS,
	/* 2073: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2076: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 2079, 1,
	/* 2079: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1269,
	/* 2085: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 2088, 1,
	/* 2088: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2095, 2114, 1269,
	/* 2095: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(21), 2101,
	/* 2101: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 1866, 2106,
	/* 2106: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 2108,
	/* 2108: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(8), 1269,
	/* 2114: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 2095, 1,
	/* 2117: H.245 BEnhancementParameters */
	NM_OF(4, 0), 2120, 1,
	/* 2120: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1913, NM_SKIP(6), 1269,
	/* 2127: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1939,
	/* 2129: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1862,
	/* 2144: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1485,
	NM_ALIGN(0, 128), 1582, NM_OCTETS,
	/* 2151: H.245 GenericParameter */
	NM_OF_LONG, 2153,
	/* 2153: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2163, 2170, 2183,
	1269,
	/* 2163: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1485,
	NM_ALIGN(0, 128), 1582, NM_OCTETS,
	/* 2170: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1380, 1380, NM_OCTETS, 2181,
	NM_OCTETS,
	/* 2181: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2153,
	/* 2183: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2163,
	/* 2185: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2187,
	/* 2187: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2196, 2259, 1269,
	/* 2196: H.245 VideoCapability */
	NM_OF_LONG, 2198,
	/* 2198: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1485, 2208, 1868, 2222,
	2129, 2241, 2257, NM_OCTETS,
	/* 2208: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1862,
	/* 2222: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1380, NM_SKIP(5), 1380, NM_ALIGN(0, 16), 1883,
	/* 2241: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2243,
	/* 2243: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2144,
	1380, 2151, 2151, NM_OCTETS, 1470, 1269,
	/* 2257: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2187,
	/* 2259: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 2243,
	/* 2261: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1269,
	/* 2268: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2270,
	/* 2270: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 9), 2279,
	1269,
	/* 2279: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(32), 1269,
	/* 2285: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2287,
	/* 2287: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 10), 1269,
	/* 2293: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2295,
	/* 2295: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, NM_ALIGN(0, 8),
	NM_SKIP(7), 1269,
	/* 2304: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2306,
	/* 2306: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2312, 1269,
	/* 2312: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1485, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2061, 2261, 1525, 1525, 2268, 2285,
	2285, 2285, 2241, 2293, 2340, 2342, 2350, NM_OCTETS,
	/* 2340: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2306,
	/* 2342: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2344,
	/* 2344: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 1269,
	/* 2350: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2352,
	/* 2352: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1269,
	/* 2357: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1485, 1470, 1470,
	1470, 2374, 1470, 1470, 2389, 0, 1470, 2394, 2394, 2396, 2241,
	NM_OCTETS,
	/* 2374: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1470, 2379,
	/* 2379: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2383,
	/* 2383: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1269,
	/* 2389: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1470, NM_OCTETS,
	/* 2394: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1470,
	/* 2396: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2398,
	/* 2398: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0), 0x0000, 0xc000, 1470, 1512,
	/* 2403: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1485, 0, NM_OCTETS,
	/* 2408: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2419,
	2427, 2435, 2443,
	/* 2419: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2422, 1,
	/* 2422: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1485, NM_OCTETS,
	NM_OCTETS,
	/* 2427: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1485, 1438,
	/* 2435: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1485, 1269,
	/* 2443: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 2241,
	/* 2447: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2456, 2495, 2754,
	/* 2456: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1485, 0, 2462,
	NM_OCTETS,
	/* 2462: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 2464,
	/* 2464: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(4, 8), 2474,
	2492, 1269,
	/* 2474: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2479, NM_OCTETS,
	/* 2479: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 2482, 1,
	/* 2482: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2489, 1269,
	/* 2489: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2492: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 2495: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 1485, 0, 2198, 2312,
	2511, 2403, 2518, 2520, 2622, 2540, 2542, 2561, 2594, NM_OCTETS,
	/* 2511: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2357, 1380, 1269,
	/* 2518: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1485,
	/* 2520: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2522,
	/* 2522: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2408, 2529, 1269,
	/* 2529: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 1485, 2198, 2312, 2511,
	2540, 2542, 2561, 2594, NM_OCTETS,
	/* 2540: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2447,
	/* 2542: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2544,
	/* 2544: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2550, 1269,
	/* 2550: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 2552,
	/* 2552: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2495, NM_SKIP(7),
	1269,
	/* 2561: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2563,
	/* 2563: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2569, 1269,
	/* 2569: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2574, NM_OCTETS,
	/* 2574: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2579, 2588, NM_OCTETS,
	/* 2579: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1269,
	/* 2588: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1269,
	/* 2594: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2596,
	/* 2596: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2600, NM_OCTETS,
	/* 2600: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 2610, 1269,
	/* 2610: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2352, 2616,
	NM_OCTETS,
	/* 2616: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1269,
	/* 2622: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2624,
	/* 2624: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2631, NM_SKIP(1), 1269,
	/* 2631: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1485, 2637, 2710,
	NM_OCTETS,
	/* 2637: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2644, 1269,
	/* 2644: H.245 VCCapability */
	NM_OF_LONG, 2646,
	/* 2646: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 2661, 1285, NM_SKIP(2), 2667, 2677,
	/* 2661: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1269,
	/* 2667: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2673, 1269,
	/* 2673: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 2677: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 2681,
	/* 2681: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 2683,
	/* 2683: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2690, NM_SKIP(9), 1269,
	/* 2690: H.245 Q2931Address */
	NM_OF(8, 1), 2693, 1,
	/* 2693: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2702, 1272, 1269,
	/* 2702: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2707, 1272, NM_OCTETS,
	/* 2707: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2710: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 2717, 2727,
	/* 2717: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2721,
	/* 2721: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1269,
	/* 2727: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 1866, 1866, 2736, 2744, 1894, 2752,
	/* 2736: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2738,
	/* 2738: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(5), 1269,
	/* 2744: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2746,
	/* 2746: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(10, 48), 1862,
	/* 2752: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2061,
	/* 2754: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 2758,
	/* 2758: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 2760,
	/* 2760: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2773, 2782, 1269,
	/* 2773: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2495, NM_SKIP(7),
	1269,
	/* 2782: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 2773,
	/* 2784: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1269,
	/* 2796: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2803, NM_SKIP(1), 1269,
	/* 2803: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 1485, 0, 0, 0, 0, 2815,
	2820, 2857, 2866, NM_OCTETS,
	/* 2815: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1380,
	/* 2820: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2822,
	/* 2822: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 1264, 1264, 1606, NM_SKIP(5), 2833,
	NM_SKIP(2), 2851,
	/* 2833: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2839, 2839,
	NM_OCTETS,
	/* 2839: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2846, 1380, 1269,
	/* 2846: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), 0,
	NM_OCTETS,
	/* 2851: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 2855,
	/* 2855: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 2857: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2859,
	/* 2859: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1264, NM_SKIP(1), 1269,
	/* 2866: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2868,
	/* 2868: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 1264, 1606, NM_SKIP(5), 2833,
	NM_SKIP(1), 2851,
	/* 2878: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2888, 1587, NM_SKIP(1), 2895, 1542,
	1269,
	/* 2888: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1587, NM_ALIGN(0, 17), 1269,
	/* 2895: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2900, 0, NM_OCTETS,
	/* 2900: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1587, 1269,
	/* 2907: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1485,
	/* 2909: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1269,
	/* 2915: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 1272,
	/* 2917: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 0, 2922, NM_OCTETS,
	/* 2922: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 2924,
	/* 2924: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2933, NM_SKIP(7),
	1269,
	/* 2933: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1485, 2939, NM_OCTETS,
	NM_OCTETS,
	/* 2939: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2942: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 2948, 3087, 3089,
	/* 2948: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2950,
	/* 2950: H.245 TransportCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1485,
	2961, 3068, 1269,
	/* 2961: H.245 QOSCapability */
	NM_OF(8, 1), 2964, 1,
	/* 2964: H.245 QOSCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1485,
	2975, 2989, 2995,
	/* 2975: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 1264,
	1380, 1380, 1380, 1380, 1380, 1269,
	/* 2989: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 21), 1269,
	/* 2995: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 1866, 3004, 3019, 3052, 3054, 3066,
	/* 3004: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3006,
	/* 3006: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1485,
	1380, 1380, 1380, 1380, 1269,
	/* 3019: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3021,
	/* 3021: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1485, NM_SKIP(1), 3035, 3047,
	/* 3035: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1485, 3043,
	/* 3043: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 1525,
	/* 3047: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 1894, 1525,
	/* 3052: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2435,
	/* 3054: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3056,
	/* 3056: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 1485, 1264, 1317,
	1269,
	/* 3066: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 3068: H.245 MediaChannelCapability */
	NM_OF(8, 1), 3071, 1,
	/* 3071: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3079, 1269,
	/* 3079: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1540,
	NM_OCTETS,
	/* 3087: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2447,
	/* 3089: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2079,
	/* 3091: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 1894, 1894,
	/* 3096: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3099: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 3103,
	/* 3103: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 1587,
	/* 3105: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3107,
	/* 3107: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1485, NM_ALIGN(0, 8), 1299, 3122, 3132,
	/* 3122: H.245 EscrowData */
	NM_OF(8, 1), 3125, 1,
	/* 3125: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1737, 1269,
	/* 3132: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 3136,
	/* 3136: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 2153,
	/* 3138: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3140,
	/* 3140: H.245 GenericMessage */
	NM_OF_LONG, 3142,
	/* 3142: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2144, NM_SKIP(7), 2151, 1269,
	/* 3156: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3158,
	/* 3158: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3166, NM_ALIGN(0, 16), 1317, 1269,
	/* 3166: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3176: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3178,
	/* 3178: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 1272,
	/* 3180: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3182,
	/* 3182: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3185,
	/* 3185: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3188: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3190,
	/* 3190: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3192,
	/* 3192: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 3202,
	1587, 1269,
	/* 3202: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3209, NM_OCTETS, 1275,
	3212, NM_OCTETS,
	/* 3209: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3212: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3225,
	1264, 1380, NM_SKIP(1), 1264, 1269,
	/* 3225: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 3228: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3230,
	/* 3230: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3243, 3243, 1269,
	/* 3243: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	3262, 3262, 3262, 3262, 3262, 3262, 3262, 3262, 3262, 3262, 3262, 3298,
	/* 3262: H.225.0 CallsAvailable */
	NM_OF_LONG, 3264,
	/* 3264: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1380, 3273, 3276,
	/* 3273: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3276: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 3280,
	/* 3280: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 3282,
	/* 3282: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3295, 3273, 1269,
	/* 3295: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 3298: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 3302,
	/* 3302: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 3262,
	/* 3304: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3317, 3329, 3276,
	/* 3317: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3324, 3326, 1269,
	/* 3324: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3326,
	/* 3326: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3329: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1585, 3273, 1269,
	/* 3338: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2939, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3344: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1490, NM_OCTETS, 1269,
	/* 3351: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1380, 1269,
	/* 3358: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 3371, 3466, 3628, 3637,
	/* 3371: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 1485, 2637, 2710, 3380,
	3387, 2241, NM_OCTETS,
	/* 3380: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 1542, 1269,
	/* 3387: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 3389,
	/* 3389: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, NM_ALIGN(0, 16), 3401, 3401, 3401,
	1600, NM_SKIP(1), 3426, 3441,
	/* 3401: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(2), 3408, 1269,
	/* 3408: H.245 MediaDistributionCapability */
	NM_OF_LONG, 3410,
	/* 3410: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(6), 3424, 3424, 1269,
	/* 3424: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 2511,
	/* 3426: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 3432,
	/* 3432: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 3436,
	/* 3436: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 3438,
	/* 3438: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 2924, 1,
	/* 3441: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 2948, 3448, 1866, 1866,
	/* 3448: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 3450,
	/* 3450: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 3453, 1,
	/* 3453: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2456,
	NM_ALIGN(0, 16), 3463, 1269,
	/* 3463: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3466: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3469, 1,
	/* 3469: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3475,
	/* 3475: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 1485, 2198, 2198,
	2198, 2312, 2312, 2312, 2511, 2511, 2511, NM_SKIP(1), 3507, 3513, 3529,
	1525, 3538, 3538, 3538, 2241, 3558, 3558, 3558, 3573, 2736, 3582, 3595,
	3603, 3624, 3626, NM_OCTETS,
	/* 3507: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1269,
	/* 3513: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3515,
	/* 3515: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 2907, NM_SKIP(1),
	3524,
	/* 3524: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 1866, 1866,
	/* 3529: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3531,
	/* 3531: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2408, NM_ALIGN(0, 16), 1269,
	/* 3538: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3540,
	/* 3540: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 3555, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2241, NM_OCTETS,
	/* 3555: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 1485, 1,
	/* 3558: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3560,
	/* 3560: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2631, NM_SKIP(1),
	3570, 1269,
	/* 3570: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3463, 1,
	/* 3573: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3575,
	/* 3575: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(5), NM_OCTETS, 1269,
	/* 3582: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3584,
	/* 3584: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3588, NM_OCTETS,
	/* 3588: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(1), 1600, 1269,
	/* 3595: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3597,
	/* 3597: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3570, 1269,
	/* 3603: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3605,
	/* 3605: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_OCTETS, 3619, 1269,
	/* 3619: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 3624: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3453,
	/* 3626: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3463,
	/* 3628: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3631, 1,
	/* 3631: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3570,
	/* 3637: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 3138,
	/* 3641: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 3645,
	/* 3645: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3647,
	/* 3647: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 1525,
	NM_OCTETS,
	/* 3654: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3660,
	/* 3660: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 3665, 3667,
	/* 3665: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 2964,
	/* 3667: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3669,
	/* 3669: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1525,
	NM_OCTETS,
	/* 3677: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3684, 1269,
	/* 3684: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3687, 1,
	/* 3687: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 3693,
	/* 3693: H.245 MultiplexElement */
	NM_OF(8, 1), 3696, 1,
	/* 3696: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 3701, 3708,
	/* 3701: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3705,
	/* 3705: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3696, 2,
	/* 3708: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 3712: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2073, 1269,
	/* 3718: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3725, 1269,
	/* 3725: H.245 ModeElement */
	NM_OF(8, 1), 3728, 1,
	/* 3728: H.245 ModeElement */
	NM_OF(8, 1), 3731, 1,
	/* 3731: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3740, 2796, 4003,
	/* 3740: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 1485, 3754, 3826, 3881,
	2403, 3905, 2622, 3921, 3965, 3981, 3947, NM_OCTETS,
	/* 3754: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1485, 3763, 3769, 3798,
	3811, 2241, NM_OCTETS,
	/* 3763: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1269,
	/* 3769: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 3784,
	1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1380, 1269,
	/* 3784: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 3798: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1989, NM_ALIGN(0, 20), 3805,
	/* 3805: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 1866, 1896, 2127,
	/* 3811: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1380, 1380, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1380, 1269,
	/* 3826: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 1485, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 3852, 3858, 1525, 1525, 3864, 2285, 2285,
	2285, 2241, 2293, 3873, NM_OCTETS,
	/* 3852: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1269,
	/* 3858: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1269,
	/* 3864: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3866,
	/* 3866: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 9), 2279, 1269,
	/* 3873: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3875,
	/* 3875: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3826, 1269,
	/* 3881: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3888, 1380, 1269,
	/* 3888: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1485, 1470, 1470,
	1470, 1470, 1470, 1470, 2389, 0, 1470, 2394, 2394, 2396, 2241,
	NM_OCTETS,
	/* 3905: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3907,
	/* 3907: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2408, 3914, 1269,
	/* 3914: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1485, 3754, 3826, 3881,
	NM_OCTETS,
	/* 3921: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3923,
	/* 3923: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2456, 3931, 3963, 1269,
	/* 3931: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3937, 1269,
	/* 3937: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 1485, 3754, 3826, 3881,
	2403, 3907, 3947, NM_OCTETS,
	/* 3947: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 3949,
	/* 3949: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3740, NM_OCTETS, 3619, 1269,
	/* 3963: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 3931,
	/* 3965: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3967,
	/* 3967: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3973, 1269,
	/* 3973: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 3975,
	/* 3975: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3740, 1269,
	/* 3981: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3983,
	/* 3983: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3987, NM_OCTETS,
	/* 3987: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3993, 1269,
	/* 3993: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3998, NM_OCTETS,
	/* 3998: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2579, 3975, NM_OCTETS,
	/* 4003: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 1527, 4011, 2241, 4035, 1894,
	/* 4011: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4013,
	/* 4013: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4021, 1269,
	/* 4021: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2456, 4030, 1269,
	/* 4030: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1485, 3826, NM_OCTETS,
	/* 4035: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2616,
	/* 4037: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4043, 1269,
	/* 4043: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4049: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4051,
	/* 4051: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 2079, 2079, 0,
	0, 0, NM_OCTETS, NM_OCTETS, 4070, 1894, 3089, 3089, NM_OCTETS, 3103,
	NM_OCTETS,
	/* 4070: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 4072,
	/* 4072: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2079,
	4083, 1380, 1269,
	/* 4083: H.245 Criteria */
	NM_OF(4, 0), 4086, 1,
	/* 4086: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1299, 1269,
	/* 4093: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4095,
	/* 4095: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3344, 2616, 4103, 4141,
	4154, NM_OCTETS,
	/* 4103: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4110, 1269,
	/* 4110: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3344, 4116,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4116: H.245 DialingInformationNumber */
	NM_OF(16, 1), 4119, 1,
	/* 4119: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 4129, 1582, 4132,
	1269,
	/* 4129: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 4132: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 4135, 1,
	/* 4135: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3344, 0, 0, NM_OCTETS,
	/* 4141: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4147, 1269,
	/* 4147: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1380, 1380, 1269,
	/* 4154: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4160, 1269,
	/* 4160: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, NM_ALIGN(0, 16),
	NM_OCTETS,
	/* 4165: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4167,
	/* 4167: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 24), 1380, 1269,
	/* 4174: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3142,
	/* 4176: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4182, 1269,
	/* 4182: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 4186: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3637,
	/* 4192: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4199, 3637,
	/* 4199: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 3708,
	NM_OCTETS,
	/* 4206: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 1894,
	/* 4210: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 1866, 1894,
	/* 4215: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4182, 1269,
	/* 4222: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2073, 1269,
	/* 4229: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4236, 1269,
	/* 4236: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4239, 1,
	/* 4239: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1264, 1269,
	/* 4246: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2073, 4253, 1269,
	/* 4253: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4256, 1,
	/* 4256: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 4182, 1269,
	/* 4263: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1264, 1269,
	/* 4270: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1587, 1269,
	/* 4277: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4043, 4182, 1269,
	/* 4284: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 3087, 4290, 3089,
	/* 4290: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 4292: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4294,
	/* 4294: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 4313, 4313, 4320, 4320,
	2076, 0, 0, 1264, 4327, 4335, 4337, 1527, 1527, 1527, 4352, 4362,
	NM_OCTETS,
	/* 4313: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2079, 3273, 1269,
	/* 4320: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2079, 1272, 1269,
	/* 4327: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4329,
	/* 4329: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3273, 1269,
	/* 4335: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4313,
	/* 4337: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4339,
	/* 4339: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2079, 1299, 1269,
	/* 4352: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4354,
	/* 4354: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4360, 1269,
	/* 4360: H.245 TerminalInformation */
	NM_OF_LONG, 4313,
	/* 4362: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4364,
	/* 4364: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1264, NM_OCTETS,
	/* 4369: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4371,
	/* 4371: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3344, 4379, 4386, 4141,
	2616, NM_OCTETS,
	/* 4379: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4110, 1380, 1269,
	/* 4386: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4364, 1269,
	/* 4393: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4395,
	/* 4395: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(0, 24),
	1264, 1380, 1269,
	/* 4405: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4410, 0, NM_OCTETS,
	/* 4410: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 4424, 2489, 1269,
	/* 4424: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4427: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 4433,
	NM_OCTETS,
	/* 4433: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1490, NM_OCTETS,
	/* 4439: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4446, 4451, 1269,
	/* 4446: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 4451: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1380, 0,
	/* 4455: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 1485, 0, 1989, 3103,
	3138, NM_OCTETS,
	/* 4463: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4470, 4577,
	/* 4470: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, 4498, 1894, 3105, 4514, NM_OCTETS,
	NM_OCTETS, 4530, NM_OCTETS, NM_OCTETS, 4538, 4546, 4555, 4546, 4564,
	4575, NM_OCTETS,
	/* 4498: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4500,
	/* 4500: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1269,
	/* 4514: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4516,
	/* 4516: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4524, 3043,
	/* 4524: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1269,
	/* 4530: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4532,
	/* 4532: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1606, 1269,
	/* 4538: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4540,
	/* 4540: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1269,
	/* 4546: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4548,
	/* 4548: H.245 PictureReference */
	NM_OF_LONG, 4550,
	/* 4550: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 4555: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4557,
	/* 4557: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4550, NM_ALIGN(0, 32), 1269,
	/* 4564: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4566,
	/* 4566: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3107, 2544, 1269,
	/* 4575: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3507,
	/* 4577: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 1527,
	/* 4581: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4583,
	/* 4583: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 2079, 0, 2079, 0, 0, 4594, NM_OCTETS,
	/* 4594: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 4596,
	/* 4596: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 128), 1269,
	/* 4602: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4604,
	/* 4604: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1606, 1264, NM_OCTETS,
	/* 4609: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4611,
	/* 4611: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 34), 4620, 1587, 4633,
	1269,
	/* 4620: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4625, 1285, NM_OCTETS,
	/* 4625: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1587, 1606, NM_SKIP(2), 1269,
	/* 4633: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 18), 1587, 1269,
	/* 4640: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4642,
	/* 4642: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(16), 1264, 1269,
	/* 4649: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3637,
	/* 4654: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3637,
	/* 4660: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4667, 1269,
	/* 4667: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), 4682, 2948, NM_OCTETS,
	/* 4682: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 4684,
	/* 4684: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 40), 1269,
	/* 4690: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4446, NM_SKIP(5), NM_SKIP(4), 1380, 1269,
	/* 4705: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 4620, 1587, 4713,
	/* 4713: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 4717,
	/* 4717: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 4633,
	/* 4719: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1485, NM_OCTETS, 4730,
	4739, 4789, 4800, 4815, 3138, NM_OCTETS,
	/* 4730: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4732,
	/* 4732: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1485, 0, 0, 0,
	NM_OCTETS,
	/* 4739: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4741,
	/* 4741: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(8), NM_ALIGN(0, 16), 4755, 4769,
	/* 4755: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1380, 1380, NM_ALIGN(0, 16), 1269,
	/* 4769: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 4776, 4290, 1442,
	/* 4776: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 4778,
	/* 4778: H.245 Params */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 1269,
	/* 4789: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4791,
	/* 4791: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 16),
	2616, 1269,
	/* 4800: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4802,
	/* 4802: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS,
	NM_SKIP(0), 4811,
	/* 4811: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 4815,
	/* 4815: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 4817,
	/* 4817: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_OCTETS, 4778,
	NM_OCTETS, 1269,
	/* 4827: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4829,
	/* 4829: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 2079,
	2079, 2079, 0, 0, 0, 0, 2079, 0, NM_OCTETS, 3089, 4846, 4575, NM_OCTETS,
	/* 4846: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 4848,
	/* 4848: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 8), 4854,
	/* 4854: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 4290,
	/* 4858: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4860,
	/* 4860: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1490, 1435, 1435, 1269,
	/* 4874: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4876,
	/* 4876: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1587, NM_OCTETS,
	1269,
	/* 4885: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4887,
	/* 4887: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3344, 2352, 4141,
	NM_OCTETS,
	/* 4893: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4439,
	/* 4895: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 4897: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4899,
	/* 4899: H.225.0 DisplayName */
	NM_OF_LONG, 4901,
	/* 4901: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_OCTETS, 1662,
	/* 4907: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1617,
	/* 4909: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	4936, 1765, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 4938, NM_OCTETS,
	/* 4936: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 1275,
	/* 4938: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 4940,
	/* 4940: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, NM_OCTETS,
	/* 4959: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4961,
	/* 4961: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 4963: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4965,
	/* 4965: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 1275,
	/* 4967: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4969,
	/* 4969: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 1269,
	/* 4982: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4984,
	/* 4984: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 1559, 4961, NM_SKIP(0), 1275, 1269,
	/* 4999: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5001,
	/* 5001: H.225.0 StimulusControl */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1275,
	NM_SKIP(0), NM_OCTETS, 1269,
	/* 5012: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3096, 1269,
};
