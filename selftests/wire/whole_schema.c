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

const u16 nm_whole_schema[6476] = {
	NM_TABLE_EXACT, 0xffff,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 6259, 2519,
	/* 11: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 20, 2525, 1250,
	/* 20: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 36, 1001, 1037, 1069,
	1097, 1112, 1137, 1188, NM_OCTETS, 1208, 1208, 1208, 1225, NM_OCTETS,
	/* 36: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 61, 93, 110, 93, 242, 93,
	2832, NM_SKIP(1), 244, 2834, 2840, 2853, 245,
	/* 61: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 63,
	/* 63: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 73, 75,
	NM_ALIGN(0, 96), 85, NM_ALIGN(0, 128), 2522, 2525, NM_OCTETS,
	/* 73: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 75: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 83, 2512, 2514, 2519,
	/* 83: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 85: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 91, 2519,
	/* 91: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 93: H.225.0 AliasAddress */
	NM_OF_LONG, 95,
	/* 95: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 2541, 2544, 2547, 106,
	2547, 2552, 2576, 2636, NM_OCTETS,
	/* 106: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 108,
	/* 108: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 63,
	/* 110: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 2525,
	2671, 2691, 125, 228, 2691, NM_SKIP(2), 2795,
	/* 125: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 138, 2525, 2519,
	/* 138: H.225.0 SupportedProtocols */
	NM_OF_LONG, 140,
	/* 140: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 2525, 155, 155, 155,
	155, 155, 155, 155, 155, 181, 197, 215, NM_OCTETS,
	/* 155: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 2525, 163,
	/* 163: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 2699, 168,
	/* 168: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 170,
	/* 170: H.225.0 SupportedPrefix */
	NM_OF_LONG, 172,
	/* 172: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 2525, 95, 2519,
	/* 181: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 183,
	/* 183: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 2525, 2701, 170, 2519,
	/* 197: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 199,
	/* 199: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 2525, 2701, 170, 2717, 2759, 2519,
	/* 215: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 217,
	/* 217: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2525,
	2701, 170, 2519,
	/* 228: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 2525, 236,
	/* 236: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 240,
	/* 240: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 138,
	/* 242: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 63,
	/* 244: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 245: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 276, 280, 282, 2860, 2888, 291, 314, 3113,
	3113, 2973, 3113, 3113, 4403, 4423, 4350, 4427, 4435, NM_OCTETS, 4475,
	669, 240, 728, 728, 728, 730, 983, 6142, 6144,
	/* 276: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 278,
	/* 278: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 63,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 282: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 284,
	/* 284: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 290, 2519,
	/* 290: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 291: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 293,
	/* 293: H.225.0 CryptoH323Token */
	NM_OF_LONG, 295,
	/* 295: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 306, 3071, 2987, 2987,
	3014, 3014, 3014, 3079, NM_OCTETS,
	/* 306: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 95, 2630, NM_OCTETS, 2993, 3021,
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
	518, 4338,
	/* 343: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 359, 361, 363, 435,
	465, 474, 476, 478, 514, 498, 502, 506, 510, NM_OCTETS,
	/* 359: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2732,
	/* 361: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 363: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 365,
	/* 365: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 2732, 375, 3115, 394,
	3376, 416, 3432, NM_OCTETS,
	/* 375: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 391, NM_SKIP(1),
	3109,
	/* 391: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 394: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 413, NM_SKIP(5), 2630, NM_ALIGN(0, 16), 3130,
	/* 413: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 416: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 418,
	/* 418: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3391,
	432, 3398, 3398, NM_OCTETS, 2717, 2519,
	/* 432: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 435: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 437,
	/* 437: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 2732, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 3308, 3508, 2772, 2772, 3515, 3532,
	3532, 3532, 416, 3540, 3551, 3589, 3597, NM_OCTETS,
	/* 465: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 467,
	/* 467: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3604, 432, 2519,
	/* 474: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3650,
	/* 476: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 359,
	/* 478: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 480,
	/* 480: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3655, 487, 2519,
	/* 487: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 359, 363, 435, 465,
	498, 502, 506, 510, NM_OCTETS,
	/* 498: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 500,
	/* 500: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3694,
	/* 502: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 504,
	/* 504: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3791,
	/* 506: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 508,
	/* 508: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3810,
	/* 510: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 512,
	/* 512: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3843,
	/* 514: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3871,
	/* 518: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4031, 4043, 4125, 525,
	NM_OCTETS,
	/* 525: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 527,
	/* 527: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 4154, 548, NM_SKIP(8), 551, NM_SKIP(1), 617, NM_SKIP(1),
	NM_SKIP(1), 3326, NM_SKIP(5), 4164, 4189,
	/* 548: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 551: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 553,
	/* 553: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 558, 594, NM_OCTETS,
	/* 558: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 568, 4156, 576,
	NM_ALIGN(0, 128), 584, 4162, 3765, NM_OCTETS,
	/* 568: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 574, 2519,
	/* 574: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 576: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 582, 2519,
	/* 582: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 584: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 592, 2512, 2519,
	/* 592: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 594: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 601, 609, 4162, 3765,
	NM_OCTETS,
	/* 601: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 607, 2519,
	/* 607: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 609: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 615, 2519,
	/* 615: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 617: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 553,
	/* 619: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 621,
	/* 621: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 343, 630, 4338,
	/* 630: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4043, 4125, 525,
	NM_OCTETS,
	/* 636: H.245 OpenLogicalChannel */
	NM_EXT(3), 0x8000, 0x0000, 642, 4352, 4385,
	/* 642: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 644,
	/* 644: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 646,
	/* 646: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 2514, 661, NM_SKIP(1), 4343, 4346,
	/* 661: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3940, 2541, 667,
	NM_OCTETS,
	/* 667: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 553,
	/* 669: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 671,
	/* 671: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 4551,
	4551, 682, 2519,
	/* 682: H.225.0 GenericData */
	NM_OF_LONG, 684,
	/* 684: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4585, 693, 2519,
	/* 693: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 696, 1,
	/* 696: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4585, 705, 2519,
	/* 705: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	3069, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 2630, 4585, 95, 720,
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
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 4591, 4598,
	4605, 320, 762, 4901, 4924, 4959, 4965, 4754, 5284, 3597, 5296, 5340,
	5412, 5421, NM_OCTETS,
	/* 762: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 769, NM_SKIP(1), 4888,
	/* 769: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 772: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 4591, 2789,
	5423, 5433, 5439, 800, 864, 3863, 3863, 5462, 5469, 5476, 4959, 5493,
	5510, 5517, 4754, 5284, 5524, 874, 5539, 5616, 5412, 5640, 5421,
	NM_OCTETS,
	/* 800: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 809, 812, 833,
	/* 809: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 812: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 814,
	/* 814: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 828, 5453,
	/* 828: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4031, 525, NM_OCTETS,
	/* 833: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xc000, 0x0000, 642, 840, 4352, 4385,
	/* 840: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 842,
	/* 842: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 844,
	/* 844: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 848, NM_OCTETS,
	/* 848: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4154,
	861, 551, 617, NM_SKIP(5), 5457,
	/* 861: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 864: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 871, 2567, 4884,
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
	0x0030, 0x3000, 0x0032, 0x03c0, 4154, 861, NM_SKIP(8), 3326, 2909, 907,
	551, NM_SKIP(1), 617, NM_SKIP(1), 5531,
	/* 907: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 363, 435, 465,
	NM_OCTETS,
	/* 913: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 4591, 3599, 5652,
	5674, 5686, 929, 5710, 931, 5828, 5849, 5856, 5887, 5421, NM_OCTETS,
	/* 929: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 5702,
	/* 931: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 933,
	/* 933: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 880, 2519,
	/* 939: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 4591, 966,
	3599, 5896, 5901, 3863, 4959, 4959, 3599, 5907, 5937, 5787, 5952, 5966,
	5785, 973, 6074, 6105, 6121, 6132, 3597, 6140, 4336, 5421, NM_OCTETS,
	/* 966: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 968,
	/* 968: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 743, 772, 913,
	/* 973: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 975,
	/* 975: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 981, 2519,
	/* 981: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 553,
	/* 983: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 985,
	/* 985: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 987,
	/* 987: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 95, 2834, 4429, 2519,
	/* 1001: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1011,
	/* 1011: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 282, 6154, 2888, 291, 314, 3113, 3113,
	NM_OCTETS, 1023,
	/* 1023: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1025,
	/* 1025: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 682, 682, 682, 2519,
	/* 1037: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 61, 110,
	244, 1048,
	/* 1048: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 282, 6154, 2888, 291, 314, 3113, 3113, 4423,
	1067, 4350, 4427, NM_OCTETS, 4435, 4475, 1023, 6144,
	/* 1067: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 93,
	/* 1069: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1079,
	/* 1079: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 282, 6154, 2888, 291, 314, 3113, 3113, 1067,
	4350, 4427, NM_OCTETS, 4435, 4475, 1023, 6144,
	/* 1097: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1103,
	/* 1103: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 282, 2888, 291, 314, NM_OCTETS, 669,
	/* 1112: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 6156,
	1121,
	/* 1121: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 282, 2888, 291, 1067, 4350, 4427, 4475,
	4435, 1023, 1135, 6144,
	/* 1135: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1137: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1150, 93, 244, 2853, 1152,
	/* 1150: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 63,
	/* 1152: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 282, 1067, 280, 2888, 291, 1171, 1186, 314,
	3113, 3113, NM_OCTETS, 4435, 669, 1023, 1135, 6154,
	/* 1171: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1173,
	/* 1173: H.225.0 ConferenceList */
	NM_OF_LONG, 1175,
	/* 1175: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 95, 2525, 2519,
	/* 1186: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 61,
	/* 1188: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1190,
	/* 1190: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 110, 61, 284, 2864, 2890, 293, 316, 4771,
	/* 1208: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1210,
	/* 1210: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 2890, 293, 2519,
	/* 1225: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1227,
	/* 1227: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 284, 2890, 293, 1242,
	/* 1242: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1067, 4350, 4427, 1135, 6144,
	/* 1250: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, 6206, 3113, 730, 6210, 6214, 6229, NM_OCTETS,
	6246, 728,
	/* 1262: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 1298, 1408, 1444, 1489,
	1570, 1627, 1687, 1727, 1744, 1771, 1837, 1882, 1928, 1988, 2007, 2029,
	2064, 2084, 2101, 2139, 2172, 2208, 2238, 2328, 2344, 2357, 2373, 2399,
	2419, 2434, 2460, 2490, 2508, NM_OCTETS,
	/* 1298: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 1316, NM_OCTETS, 2525, 1319, 110, 1321, 2840, 93, 1325,
	/* 1316: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 1319: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 63,
	/* 1321: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 1325: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 1340, 2888, 291, 6266, 6206, 6282, 6305,
	NM_OCTETS, 1023, 728, 3113, 1394,
	/* 1340: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 1342,
	/* 1342: H.225.0 Endpoint */
	NM_OF_LONG, 1344,
	/* 1344: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	2525, 93, 1362, 1366, 110, 2890, 293, NM_SKIP(7), 93, 93, 1368,
	/* 1362: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 1364,
	/* 1364: H.225.0 Endpoint.callSignalAddress */
	NM_OF_LONG, 63,
	/* 1366: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 1364,
	/* 1368: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 1374, 669, 1023,
	/* 1374: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 1376,
	/* 1376: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 1384, 1386,
	/* 1384: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 1364,
	/* 1386: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 1390,
	/* 1390: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 1392,
	/* 1392: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 1364,
	/* 1394: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 1396,
	/* 1396: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 1406, 2909,
	NM_SKIP(8), 2519,
	/* 1406: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 63,
	/* 1408: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 1316, NM_OCTETS, 2525, 1321, 1424, 1426,
	/* 1424: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 63,
	/* 1426: H.225.0 GatekeeperConfirm */
	NM_EXT(11), 0x91c0, 0x0000, 1440, 6312, 2888, 291, 2689, 6282, 6305,
	1023, 728, 1394, 3113,
	/* 1440: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 1442,
	/* 1442: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_OF_LONG, 1396,
	/* 1444: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 1316, NM_OCTETS, 2525, 1321, 1460, 1471,
	/* 1460: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 4), 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 6185, NM_OCTETS,
	/* 1471: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 1480, 2888, 291, 6305, 1023, 728,
	/* 1480: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 1482,
	/* 1482: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1442, NM_SKIP(1), 2519,
	/* 1489: H.225.0 RegistrationRequest */
	NM_SEQ_LONG(4, 3), 0x8fa0, 0xde40, 0x003a, 0x0020, 0x0031, 0x2000,
	0x0035, 0x0180, 1316, NM_OCTETS, 2525, NM_SKIP(1), 1509, 1511, 110, 93,
	1321, 2671, 1513,
	/* 1509: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 1364,
	/* 1511: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 1364,
	/* 1513: H.225.0 RegistrationRequest */
	NM_EXT(27), 0xd650, 0x1880, 1340, 1543, 2888, 291, 6305, 1548, 1555,
	3113, 3113, 1374, NM_OCTETS, 1561, NM_OCTETS, 6319, 3113, 6206, 6333,
	2787, 4475, 1023, 728, NM_OCTETS, NM_OCTETS, 3113, 1394, 6348, 4423,
	/* 1543: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1545,
	/* 1545: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 1548: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1550,
	/* 1550: H.225.0 RegistrationRequest */
	NM_IF, 0, 1553,
	/* 1553: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 1555: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1557,
	/* 1557: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 1561: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1563,
	/* 1563: H.225.0 AddressPattern */
	NM_OF_LONG, 1565,
	/* 1565: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 95, 6314, NM_OCTETS,
	/* 1570: H.225.0 RegistrationConfirm */
	NM_SEQ_LONG(4, 3), 0x9f00, 0xd200, 0x0037, 0x0100, 0x0031, 0x2000,
	0x0032, 0x0c00, 1316, NM_OCTETS, 2525, 1587, 93, 1321, 1557, 1589,
	/* 1587: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 1364,
	/* 1589: H.225.0 RegistrationConfirm */
	NM_EXT(20), 0xd235, 0xc000, 1440, 1543, 2888, 291, 6305, 3113, 1612,
	3113, 4435, NM_OCTETS, 1561, 168, 6361, 280, 6399, 1023, 728, 1394,
	3113, 6348,
	/* 1612: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 1614,
	/* 1614: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(4), 1620,
	/* 1620: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(4), 0x2000, 0x0000, 3141, 6359, 1374, 2774,
	/* 1627: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 1316, NM_OCTETS, 2525, 1643, 1321, 1677,
	/* 1643: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 10), 0, 0, 0, 0, 93, 0,
	0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1664, NM_OCTETS, NM_OCTETS, 6185, NM_OCTETS,
	/* 1664: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 1666,
	/* 1666: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ_LONG(4, 2), 0xe000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 93,
	1563, 170, 2519,
	/* 1677: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 1480, 2888, 291, 6305, 1023, 728, 1394,
	/* 1687: H.225.0 UnregistrationRequest */
	NM_SEQ_LONG(4, 2), 0xec00, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800, 1316,
	1509, 93, 2525, 1557, 1700,
	/* 1700: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 1340, 1714, 2888, 291, 6305, 1716, 1561,
	168, 1440, 728, 1394,
	/* 1714: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1321,
	/* 1716: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1718,
	/* 1718: H.225.0 UnregRequestReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 2), 0, 0, 0, 0,
	NM_OCTETS, 6407, NM_OCTETS,
	/* 1727: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 1316, 2525, 1736,
	/* 1736: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 2888, 291, 6305, 728, 1394,
	/* 1744: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1316, 1754, 2525,
	1763,
	/* 1754: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 3), 0, 0, 0, NM_OCTETS,
	NM_OCTETS, 6407, NM_OCTETS,
	/* 1763: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 1480, 2888, 291, 6305, 728,
	/* 1771: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 1316, 2853, 1800, 1557,
	93, 242, 93, 93, 278, 2630, NM_ALIGN(0, 16), 2525, 2840, 244, 1805,
	1815,
	/* 1800: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1805: H.225.0 AdmissionRequest */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(1), 1810,
	/* 1810: H.225.0 AdmissionRequest.activeMC */
	NM_IF, 0, 1813,
	/* 1813: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 1815: H.225.0 AdmissionRequest */
	NM_EXT(19), 0x7a06, 0xc000, 3113, 282, 1340, 1340, 1714, 2888, 291,
	6305, 6348, 3113, 6214, 6409, 4475, 669, 240, 6411, 1023, 728, 3113,
	/* 1837: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1316, 2630, 1800, 1854, NM_ALIGN(0, 16), 2525, 1856,
	/* 1854: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 63,
	/* 1856: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1067, 1067, 1135, 1067, 1340, 2888, 291,
	6305, 6348, 3113, 6413, 4423, 1374, 2774, 669, 6361, 240, 4435, 3113,
	1023, 728, 1067, 1394,
	/* 1882: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1316, 1892, 2525,
	1914,
	/* 1892: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 11), 0, 0, 0, 0, 0, 0, 0,
	0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 6428, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 6407, NM_OCTETS,
	/* 1914: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 1480, 2888, 291, 1926, 6305, 4435, 1023, 728,
	1394,
	/* 1926: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 1587,
	/* 1928: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 1316, 1557, 244, NM_ALIGN(0, 16), 2853, 2630, 2525,
	1946,
	/* 1946: H.225.0 BandwidthRequest */
	NM_EXT(12), 0xd060, 0x0000, 282, 1714, 2888, 291, 6305, 3113, 6214,
	4475, 6432, 1961, 728, 6348,
	/* 1961: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 1963,
	/* 1963: H.225.0 BandwidthDetails */
	NM_OF_LONG, 1965,
	/* 1965: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, NM_SKIP(2), 2630, 1973, 2519,
	/* 1973: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 1986, 1986, 2519,
	/* 1986: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 63,
	/* 1988: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 1316, 2630, 2525,
	1998,
	/* 1998: H.225.0 BandwidthConfirm */
	NM_EXT(6), 0x4800, 0x0000, 2888, 291, 6305, 4475, 728, 6348,
	/* 2007: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 1316, 2018, 2630,
	2525, 1763,
	/* 2018: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 2), 0, 0, 0, 0, 0, 0,
	NM_OCTETS, 6407, NM_OCTETS,
	/* 2029: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 1316, 1557, 244,
	NM_ALIGN(0, 16), 2042, 2525, 2048,
	/* 2042: H.225.0 DisengageReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 2048: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 282, 1714, 2888, 291, 6305, 3113, 6214,
	4475, 669, 6432, 6446, 4435, 728,
	/* 2064: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 1316, 2525, 2073,
	/* 2073: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 2888, 291, 6305, 4475, 669, 6432, 728, 1394,
	/* 2084: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1316, 2094, 2525,
	1763,
	/* 2094: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 2), 0, 0, NM_OCTETS,
	6407, NM_OCTETS,
	/* 2101: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 1316, 1557, 93, 2525, 2117, 2119,
	/* 2117: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 63,
	/* 2119: H.225.0 LocationRequest */
	NM_EXT(17), 0xaada, 0x0000, 1067, 3113, 1714, 2888, 291, 6305, 240,
	6411, 1023, 728, 5537, 669, 282, 6359, 1067, 3113, 4423,
	/* 2139: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 1316, 1854, 2150,
	2525, 2152,
	/* 2150: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 63,
	/* 2152: H.225.0 LocationConfirm */
	NM_EXT(17), 0xfadd, 0x0000, 1067, 1067, 1135, 1067, 1340, 2888, 291,
	6305, 1374, 240, 3113, 1023, 728, 669, 4435, 1067, 6359,
	/* 2172: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1316, 2182, 2525,
	2198,
	/* 2182: H.225.0 LocationRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 9), 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, 6428, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 6407, NM_OCTETS,
	/* 2198: H.225.0 LocationReject */
	NM_EXT(7), 0xac00, 0x0000, 1480, 2888, 291, 6305, 1023, 728, 4435,
	/* 2208: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 1316, NM_ALIGN(0, 16), 2525, 2117, 2223,
	/* 2223: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 282, 2888, 291, 6305, 6413, 6214, 6319,
	NM_OCTETS, 3141, NM_OCTETS, 728, 1394,
	/* 2238: H.225.0 InfoRequestResponse */
	NM_SEQ_LONG(4, 3), 0x7f80, 0x7c00, 0x0038, 0x0080, 0x002f, 0x8000,
	0x0034, 0x0300, 2525, 1316, 110, 1557, 1319, 1509, 93, 2256, 2317,
	/* 2256: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OF_LONG, 2258,
	/* 2258: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 2525, NM_ALIGN(0, 16), 244, NM_SKIP(1), 2280, 2280,
	2293, 1973, 1973, 2853, 2630, 1800, 2295,
	/* 2280: H.225.0 RTPSession */
	NM_OF_LONG, 2282,
	/* 2282: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 1973, 1973, NM_OCTETS, 2630,
	NM_SKIP(8), 6456, 6458,
	/* 2293: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_OF_LONG, 1973,
	/* 2295: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 282, 2888, 291, 6463, 2306, 6214, 6432, 669,
	/* 2306: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 2308,
	/* 2308: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 2310,
	/* 2310: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_OF_LONG, 2312,
	/* 2312: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_SEQ(0), 0x8000, 0xc000, 11, NM_SKIP(1),
	/* 2317: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 2888, 291, 6305, 3113, 4475, 6467, 3113, 728,
	/* 2328: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 1316, 2530, NM_OCTETS, 2336,
	/* 2336: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 2888, 291, 6305, 1023, 728,
	/* 2344: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 1316, 2350,
	/* 2350: H.225.0 UnknownMessageResponse */
	NM_EXT(4), 0x4000, 0x0000, 2888, 291, 6305, 2689,
	/* 2357: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2359,
	/* 2359: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 1316,
	2525, 2890, 293, 6307, NM_ALIGN(0, 16), 2519,
	/* 2373: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2375,
	/* 2375: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 1316, NM_OCTETS, 2525, 1557, 138, NM_SKIP(1), 2890, 293,
	6307, 2394,
	/* 2394: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 4475, 728,
	/* 2399: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2401,
	/* 2401: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 1316,
	NM_OCTETS, 2525, 2890, 293, 6307, 2415,
	/* 2415: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 728,
	/* 2419: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2421,
	/* 2421: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 1316,
	2525, 2890, 293, 6307, 2519,
	/* 2434: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2436,
	/* 2436: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 1316, 2525, 2453, 1482, 2890, 293, 6307, 2519,
	/* 2453: H.225.0 InfoRequestNakReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 1), 0, 0, 0, 6407,
	NM_OCTETS,
	/* 2460: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2462,
	/* 2462: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 1316, 2525, 4437, 1557, 2482, 2890, 293, 6307, 1025,
	682, 2519,
	/* 2482: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 284, 244, NM_SKIP(1), 2519,
	/* 2490: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2492,
	/* 2492: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 1316,
	3236, 2525, 2890, 293, 6307, 1025, 682, 2519,
	/* 2508: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2510,
	/* 2510: H.225.0 RasMessage.admissionConfirmSequence */
	NM_OF_LONG, 1837,
	/* 2512: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 2514: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2519: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 2522: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 2525: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 2530, NM_OCTETS,
	/* 2530: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 2535,
	NM_OCTETS,
	/* 2535: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 2519,
	/* 2541: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 2544: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 2547: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 2549,
	/* 2549: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 2552: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 2554,
	/* 2554: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 2562, 2541, 2541, 2562,
	2541, NM_OCTETS,
	/* 2562: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 2567, 2541,
	/* 2567: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2576: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 2578,
	/* 2578: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2583, 2616, NM_OCTETS,
	/* 2583: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 2605, 2605, 2605, 2605, NM_ALIGN(0, 64), 2605, 2608,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 2605, 2519,
	/* 2605: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 2608: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2613, 2613, NM_OCTETS,
	/* 2613: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 2616: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 2605,
	2630, 2605, 2633, 2613, 2613, 2519,
	/* 2630: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 2633: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 2636: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 2638,
	/* 2638: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 2646, 2541, 2541, 2664,
	2541, NM_OCTETS,
	/* 2646: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2653, 2541, 2519,
	/* 2653: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2664: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2567, 2541, 2519,
	/* 2671: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2535, NM_SHORT, NM_SHORT, 2685,
	/* 2685: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 2689,
	/* 2689: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 2691: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2525, 2519,
	/* 2699: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 2701,
	/* 2701: H.225.0 DataRate */
	NM_OF_LONG, 2703,
	/* 2703: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 2525, 2630, NM_ALIGN(0, 8), 2519,
	/* 2717: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 2732, 0, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2741, NM_OCTETS,
	/* 2732: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 2737, NM_OCTETS,
	/* 2737: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 2741: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 2743,
	/* 2743: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2749, 2749, 2749,
	NM_OCTETS,
	/* 2749: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2753, NM_OCTETS,
	/* 2753: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 24), 2519,
	/* 2759: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 2765,
	/* 2765: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 2772, 2774, 2776, 2787,
	/* 2772: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 2774: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 2514,
	/* 2776: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 2778,
	/* 2778: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, NM_OCTETS, NM_OCTETS,
	2514,
	/* 2787: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 2789,
	/* 2789: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 2519,
	/* 2795: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 2800, 2802,
	/* 2800: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 2802: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 2804,
	/* 2804: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 2806,
	/* 2806: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2815, 2829, 2519,
	/* 2815: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 2820,
	NM_OCTETS,
	/* 2820: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2829, 2829, 2519,
	/* 2829: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 2832: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 2834: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 2840: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 2847, 2519,
	/* 2847: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 2519,
	/* 2853: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 2860: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2862,
	/* 2862: H.225.0 H245Security */
	NM_OF_LONG, 2864,
	/* 2864: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2525, 0, 2871, 2871,
	NM_OCTETS,
	/* 2871: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 2525, 2882, 2882,
	2882, 2519,
	/* 2882: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2525, 0, 0, NM_OCTETS,
	/* 2888: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2890,
	/* 2890: H.235 ClearToken */
	NM_OF_LONG, 2892,
	/* 2892: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 2630, 2909, 2912, 2923, NM_OCTETS, 2926, 2909, 2933, 2938,
	/* 2909: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 2912: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2920, 2920, 2920, 2519,
	/* 2920: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 2923: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 2926: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 2519,
	/* 2933: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 2938: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 2945, 2973, 2975, 3043,
	/* 2945: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 2947,
	/* 2947: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2952, 2952, NM_OCTETS,
	/* 2952: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0), 0x0000, 0xf800, 2960, 2920, 2960, 2920, 2920,
	/* 2960: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2920, 2920, 2519,
	/* 2973: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 2909,
	/* 2975: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 2977,
	/* 2977: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2984, 2987, 3014, 3023,
	NM_OCTETS,
	/* 2984: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 2987: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 2993, NM_OCTETS,
	/* 2993: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 3006,
	/* 3006: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 3012, 2689, 2689,
	/* 3012: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 3014: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 2993, 3021,
	/* 3021: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 3023: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 3025,
	/* 3025: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 2909, NM_OCTETS, 2993, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	2993, NM_OCTETS, 2685,
	/* 3043: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 3045,
	/* 3045: H.235 ProfileElement */
	NM_OF_LONG, 3047,
	/* 3047: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 8), 2993, 3061, 2519,
	/* 3061: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	3021, 3069, NM_SKIP(1), NM_OCTETS,
	/* 3069: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 3071: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 2909, 2630, NM_OCTETS, 2993, 3021,
	/* 3079: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3086, 3093, 3101, 2987,
	NM_OCTETS,
	/* 3086: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 2993, NM_OCTETS,
	/* 3093: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2993, 3021,
	/* 3101: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 2892, NM_OCTETS, 2993, 3021,
	/* 3109: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 3113,
	/* 3113: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 3115: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 2630, 2630, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	2630, 3109,
	/* 3130: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 3141, 3141, 3141, 3141, 3141, 3113, 3143,
	3374,
	/* 3141: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 3143: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3145,
	/* 3145: H.245 EnhancementLayerInfo */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 3157, 3157, 3364, 2519,
	/* 3157: H.245 EnhancementOptions */
	NM_OF(4, 0), 3160, 1,
	/* 3160: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 2630, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 3186, 2519,
	/* 3186: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, NM_SKIP(23), 3203, NM_SKIP(1), 3212, 3264, 3281, 3332,
	3348,
	/* 3203: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 8), 2630, 2630,
	NM_SKIP(16), 2519,
	/* 3212: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 3222, NM_SKIP(1),
	3236, 3244,
	/* 3222: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2519,
	/* 3236: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3244: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 3248,
	/* 3248: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 3250,
	/* 3250: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3258, 2519,
	/* 3258: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(14, 16), 2519,
	/* 3264: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 3267, 1,
	/* 3267: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00,
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 2519,
	/* 3281: H.245 CustomPictureFormat */
	NM_OF(4, 0), 3284, 1,
	/* 3284: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 64), 3292, 3314, 2519,
	/* 3292: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(5), 3305, 2519,
	/* 3305: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 3308, 1,
	/* 3308: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 2519,
	/* 3314: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 3320, 3323,
	NM_OCTETS,
	/* 3320: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 3323: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 3326, 1,
	/* 3326: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 2519,
	/* 3332: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 3335, 1,
	/* 3335: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3342, 3361, 2519,
	/* 3342: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(21), 3348,
	/* 3348: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 3113, 3353,
	/* 3353: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 3355,
	/* 3355: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(8), 2519,
	/* 3361: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 3342, 1,
	/* 3364: H.245 BEnhancementParameters */
	NM_OF(4, 0), 3367, 1,
	/* 3367: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3160, NM_SKIP(6), 2519,
	/* 3374: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3186,
	/* 3376: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 2630, 2630, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	2630, 3109,
	/* 3391: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 2732,
	NM_ALIGN(0, 128), 2829, NM_OCTETS,
	/* 3398: H.245 GenericParameter */
	NM_OF_LONG, 3400,
	/* 3400: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3410, 3417, 3430,
	2519,
	/* 3410: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 2732,
	NM_ALIGN(0, 128), 2829, NM_OCTETS,
	/* 3417: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 2630, 2630, NM_OCTETS, 3428,
	NM_OCTETS,
	/* 3428: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 3400,
	/* 3430: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 3410,
	/* 3432: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3434,
	/* 3434: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3443, 3506, 2519,
	/* 3443: H.245 VideoCapability */
	NM_OF_LONG, 3445,
	/* 3445: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 2732, 3455, 3115, 3469,
	3376, 3488, 3504, NM_OCTETS,
	/* 3455: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 3109,
	/* 3469: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 2630, NM_SKIP(5), 2630, NM_ALIGN(0, 16), 3130,
	/* 3488: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3490,
	/* 3490: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3391,
	2630, 3398, 3398, NM_OCTETS, 2717, 2519,
	/* 3504: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 3434,
	/* 3506: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 3490,
	/* 3508: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 2519,
	/* 3515: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3517,
	/* 3517: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 9), 3526,
	2519,
	/* 3526: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(32), 2519,
	/* 3532: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3534,
	/* 3534: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 10), 2519,
	/* 3540: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3542,
	/* 3542: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, NM_ALIGN(0, 8),
	NM_SKIP(7), 2519,
	/* 3551: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3553,
	/* 3553: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3559, 2519,
	/* 3559: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 2732, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 3308, 3508, 2772, 2772, 3515, 3532,
	3532, 3532, 3488, 3540, 3587, 3589, 3597, NM_OCTETS,
	/* 3587: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3553,
	/* 3589: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3591,
	/* 3591: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 2519,
	/* 3597: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 3599,
	/* 3599: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 2519,
	/* 3604: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 2732, 2717, 2717,
	2717, 3621, 2717, 2717, 3636, 0, 2717, 3641, 3641, 3643, 3488,
	NM_OCTETS,
	/* 3621: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 2717, 3626,
	/* 3626: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3630,
	/* 3630: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 2519,
	/* 3636: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 2717, NM_OCTETS,
	/* 3641: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2717,
	/* 3643: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 3645,
	/* 3645: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0), 0x0000, 0xc000, 2717, 2759,
	/* 3650: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2732, 0, NM_OCTETS,
	/* 3655: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3666,
	3674, 3682, 3690,
	/* 3666: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 3669, 1,
	/* 3669: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2732, NM_OCTETS,
	NM_OCTETS,
	/* 3674: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2732, 2685,
	/* 3682: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2732, 2519,
	/* 3690: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 3488,
	/* 3694: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3703, 3742, 4001,
	/* 3703: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2732, 0, 3709,
	NM_OCTETS,
	/* 3709: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 3711,
	/* 3711: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(4, 8), 3721,
	3739, 2519,
	/* 3721: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3726, NM_OCTETS,
	/* 3726: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 3729, 1,
	/* 3729: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 3736, 2519,
	/* 3736: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 3739: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 3742: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 2732, 0, 3445, 3559,
	3758, 3650, 3765, 3767, 3869, 3787, 3789, 3808, 3841, NM_OCTETS,
	/* 3758: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3604, 2630, 2519,
	/* 3765: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2732,
	/* 3767: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 3769,
	/* 3769: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3655, 3776, 2519,
	/* 3776: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 2732, 3445, 3559, 3758,
	3787, 3789, 3808, 3841, NM_OCTETS,
	/* 3787: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 3694,
	/* 3789: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 3791,
	/* 3791: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3797, 2519,
	/* 3797: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 3799,
	/* 3799: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3742, NM_SKIP(7),
	2519,
	/* 3808: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 3810,
	/* 3810: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3816, 2519,
	/* 3816: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3821, NM_OCTETS,
	/* 3821: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3826, 3835, NM_OCTETS,
	/* 3826: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 2519,
	/* 3835: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 2519,
	/* 3841: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 3843,
	/* 3843: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3847, NM_OCTETS,
	/* 3847: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 3857, 2519,
	/* 3857: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 3599, 3863,
	NM_OCTETS,
	/* 3863: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2519,
	/* 3869: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 3871,
	/* 3871: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3878, NM_SKIP(1), 2519,
	/* 3878: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2732, 3884, 3957,
	NM_OCTETS,
	/* 3884: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3891, 2519,
	/* 3891: H.245 VCCapability */
	NM_OF_LONG, 3893,
	/* 3893: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 3908, 2535, NM_SKIP(2), 3914, 3924,
	/* 3908: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 2519,
	/* 3914: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3920, 2519,
	/* 3920: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 3924: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 3928,
	/* 3928: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 3930,
	/* 3930: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3937, NM_SKIP(9), 2519,
	/* 3937: H.245 Q2931Address */
	NM_OF(8, 1), 3940, 1,
	/* 3940: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3949, 2522, 2519,
	/* 3949: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3954, 2522, NM_OCTETS,
	/* 3954: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 3957: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 3964, 3974,
	/* 3964: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3968,
	/* 3968: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 2519,
	/* 3974: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 3113, 3113, 3983, 3991, 3141, 3999,
	/* 3983: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 3985,
	/* 3985: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(5), 2519,
	/* 3991: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 3993,
	/* 3993: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(10, 48), 3109,
	/* 3999: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 3308,
	/* 4001: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 4005,
	/* 4005: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 4007,
	/* 4007: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4020, 4029, 2519,
	/* 4020: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3742, NM_SKIP(7),
	2519,
	/* 4029: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 4020,
	/* 4031: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 2519,
	/* 4043: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4050, NM_SKIP(1), 2519,
	/* 4050: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 2732, 0, 0, 0, 0, 4062,
	4067, 4104, 4113, NM_OCTETS,
	/* 4062: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 2630,
	/* 4067: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4069,
	/* 4069: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 2514, 2514, 2853, NM_SKIP(5), 4080,
	NM_SKIP(2), 4098,
	/* 4080: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4086, 4086,
	NM_OCTETS,
	/* 4086: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4093, 2630, 2519,
	/* 4093: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), 0,
	NM_OCTETS,
	/* 4098: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 4102,
	/* 4102: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 4104: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4106,
	/* 4106: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2514, NM_SKIP(1), 2519,
	/* 4113: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 4115,
	/* 4115: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2514, 2853, NM_SKIP(5), 4080,
	NM_SKIP(1), 4098,
	/* 4125: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4135, 2834, NM_SKIP(1), 4142, 2789,
	2519,
	/* 4135: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2834, NM_ALIGN(0, 17), 2519,
	/* 4142: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4147, 0, NM_OCTETS,
	/* 4147: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 2834, 2519,
	/* 4154: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 2732,
	/* 4156: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 2519,
	/* 4162: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 2522,
	/* 4164: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 0, 4169, NM_OCTETS,
	/* 4169: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 4171,
	/* 4171: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4180, NM_SKIP(7),
	2519,
	/* 4180: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2732, 4186, NM_OCTETS,
	NM_OCTETS,
	/* 4186: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 4189: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 4195, 4334, 4336,
	/* 4195: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 4197,
	/* 4197: H.245 TransportCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2732,
	4208, 4315, 2519,
	/* 4208: H.245 QOSCapability */
	NM_OF(8, 1), 4211, 1,
	/* 4211: H.245 QOSCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2732,
	4222, 4236, 4242,
	/* 4222: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 2514,
	2630, 2630, 2630, 2630, 2630, 2519,
	/* 4236: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 21), 2519,
	/* 4242: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 3113, 4251, 4266, 4299, 4301, 4313,
	/* 4251: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 4253,
	/* 4253: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 2732,
	2630, 2630, 2630, 2630, 2519,
	/* 4266: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 4268,
	/* 4268: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 2732, NM_SKIP(1), 4282, 4294,
	/* 4282: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2732, 4290,
	/* 4290: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 2772,
	/* 4294: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 3141, 2772,
	/* 4299: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3682,
	/* 4301: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 4303,
	/* 4303: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 2732, 2514, 2567,
	2519,
	/* 4313: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 4315: H.245 MediaChannelCapability */
	NM_OF(8, 1), 4318, 1,
	/* 4318: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4326, 2519,
	/* 4326: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 2787,
	NM_OCTETS,
	/* 4334: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 3694,
	/* 4336: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 3326,
	/* 4338: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 3141, 3141,
	/* 4343: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 4346: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 4350,
	/* 4350: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 2834,
	/* 4352: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 4354,
	/* 4354: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 2732, NM_ALIGN(0, 8), 2549, 4369, 4379,
	/* 4369: H.245 EscrowData */
	NM_OF(8, 1), 4372, 1,
	/* 4372: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 2984, 2519,
	/* 4379: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 4383,
	/* 4383: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 3400,
	/* 4385: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 4387,
	/* 4387: H.245 GenericMessage */
	NM_OF_LONG, 4389,
	/* 4389: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3391, NM_SKIP(7), 3398, 2519,
	/* 4403: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4405,
	/* 4405: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 4413, NM_ALIGN(0, 16), 2567, 2519,
	/* 4413: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 4423: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4425,
	/* 4425: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 2522,
	/* 4427: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4429,
	/* 4429: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 4432,
	/* 4432: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 4435: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4437,
	/* 4437: H.225.0 ServiceControlSession */
	NM_OF_LONG, 4439,
	/* 4439: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 4449,
	2834, 2519,
	/* 4449: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 4456, NM_OCTETS, 2525,
	4459, NM_OCTETS,
	/* 4456: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 4459: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4472,
	2514, 2630, NM_SKIP(1), 2514, 2519,
	/* 4472: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 4475: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4477,
	/* 4477: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4490, 4490, 2519,
	/* 4490: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4545,
	/* 4509: H.225.0 CallsAvailable */
	NM_OF_LONG, 4511,
	/* 4511: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2630, 4520, 4523,
	/* 4520: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 4523: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 4527,
	/* 4527: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 4529,
	/* 4529: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4542, 4520, 2519,
	/* 4542: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 4545: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 4549,
	/* 4549: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 4509,
	/* 4551: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4564, 4576, 4523,
	/* 4564: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4571, 4573, 2519,
	/* 4571: H.225.0 CicInfo.cic */
	NM_OF_LONG, 4573,
	/* 4573: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 4576: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 2832, 4520, 2519,
	/* 4585: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4186, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 4591: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2737, NM_OCTETS, 2519,
	/* 4598: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2630, 2519,
	/* 4605: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 4618, 4713, 4875, 4884,
	/* 4618: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 2732, 3884, 3957, 4627,
	4634, 3488, NM_OCTETS,
	/* 4627: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 2789, 2519,
	/* 4634: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 4636,
	/* 4636: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, NM_ALIGN(0, 16), 4648, 4648, 4648,
	2847, NM_SKIP(1), 4673, 4688,
	/* 4648: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(2), 4655, 2519,
	/* 4655: H.245 MediaDistributionCapability */
	NM_OF_LONG, 4657,
	/* 4657: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(6), 4671, 4671, 2519,
	/* 4671: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 3758,
	/* 4673: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 4679,
	/* 4679: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 4683,
	/* 4683: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 4685,
	/* 4685: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 4171, 1,
	/* 4688: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 4195, 4695, 3113, 3113,
	/* 4695: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 4697,
	/* 4697: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 4700, 1,
	/* 4700: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3703,
	NM_ALIGN(0, 16), 4710, 2519,
	/* 4710: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 4713: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 4716, 1,
	/* 4716: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 4722,
	/* 4722: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 2732, 3445, 3445,
	3445, 3559, 3559, 3559, 3758, 3758, 3758, NM_SKIP(1), 4754, 4760, 4776,
	2772, 4785, 4785, 4785, 3488, 4805, 4805, 4805, 4820, 3983, 4829, 4842,
	4850, 4871, 4873, NM_OCTETS,
	/* 4754: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2519,
	/* 4760: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4762,
	/* 4762: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 4154, NM_SKIP(1),
	4771,
	/* 4771: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 3113, 3113,
	/* 4776: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4778,
	/* 4778: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3655, NM_ALIGN(0, 16), 2519,
	/* 4785: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4787,
	/* 4787: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 4802, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 3488, NM_OCTETS,
	/* 4802: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 2732, 1,
	/* 4805: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4807,
	/* 4807: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3878, NM_SKIP(1),
	4817, 2519,
	/* 4817: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 4710, 1,
	/* 4820: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4822,
	/* 4822: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(5), NM_OCTETS, 2519,
	/* 4829: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4831,
	/* 4831: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4835, NM_OCTETS,
	/* 4835: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(1), 2847, 2519,
	/* 4842: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4844,
	/* 4844: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4817, 2519,
	/* 4850: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4852,
	/* 4852: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_OCTETS, 4866, 2519,
	/* 4866: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 4871: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4700,
	/* 4873: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 4710,
	/* 4875: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 4878, 1,
	/* 4878: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 4817,
	/* 4884: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 4385,
	/* 4888: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 4892,
	/* 4892: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 4894,
	/* 4894: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 2772,
	NM_OCTETS,
	/* 4901: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 4907,
	/* 4907: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 4912, 4914,
	/* 4912: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 4211,
	/* 4914: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 4916,
	/* 4916: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 2772,
	NM_OCTETS,
	/* 4924: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4931, 2519,
	/* 4931: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 4934, 1,
	/* 4934: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 4940,
	/* 4940: H.245 MultiplexElement */
	NM_OF(8, 1), 4943, 1,
	/* 4943: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 4948, 4955,
	/* 4948: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 4952,
	/* 4952: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 4943, 2,
	/* 4955: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 4959: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3320, 2519,
	/* 4965: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4972, 2519,
	/* 4972: H.245 ModeElement */
	NM_OF(8, 1), 4975, 1,
	/* 4975: H.245 ModeElement */
	NM_OF(8, 1), 4978, 1,
	/* 4978: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4987, 4043, 5250,
	/* 4987: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 2732, 5001, 5073, 5128,
	3650, 5152, 3869, 5168, 5212, 5228, 5194, NM_OCTETS,
	/* 5001: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 2732, 5010, 5016, 5045,
	5058, 3488, NM_OCTETS,
	/* 5010: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 2519,
	/* 5016: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5031,
	2630, 2630, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 2630, 2519,
	/* 5031: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 5045: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3236, NM_ALIGN(0, 20), 5052,
	/* 5052: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 3113, 3143, 3374,
	/* 5058: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 2630, 2630, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	2630, 2519,
	/* 5073: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 2732, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 5099, 5105, 2772, 2772, 5111, 3532, 3532,
	3532, 3488, 3540, 5120, NM_OCTETS,
	/* 5099: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 2519,
	/* 5105: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 2519,
	/* 5111: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 5113,
	/* 5113: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 9), 3526, 2519,
	/* 5120: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 5122,
	/* 5122: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5073, 2519,
	/* 5128: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5135, 2630, 2519,
	/* 5135: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 2732, 2717, 2717,
	2717, 2717, 2717, 2717, 3636, 0, 2717, 3641, 3641, 3643, 3488,
	NM_OCTETS,
	/* 5152: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5154,
	/* 5154: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3655, 5161, 2519,
	/* 5161: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2732, 5001, 5073, 5128,
	NM_OCTETS,
	/* 5168: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5170,
	/* 5170: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3703, 5178, 5210, 2519,
	/* 5178: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5184, 2519,
	/* 5184: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 2732, 5001, 5073, 5128,
	3650, 5154, 5194, NM_OCTETS,
	/* 5194: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 5196,
	/* 5196: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4987, NM_OCTETS, 4866, 2519,
	/* 5210: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 5178,
	/* 5212: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5214,
	/* 5214: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5220, 2519,
	/* 5220: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 5222,
	/* 5222: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4987, 2519,
	/* 5228: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 5230,
	/* 5230: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 5234, NM_OCTETS,
	/* 5234: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5240, 2519,
	/* 5240: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 5245, NM_OCTETS,
	/* 5245: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3826, 5222, NM_OCTETS,
	/* 5250: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 2774, 5258, 3488, 5282, 3141,
	/* 5258: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 5260,
	/* 5260: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5268, 2519,
	/* 5268: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3703, 5277, 2519,
	/* 5277: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2732, 5073, NM_OCTETS,
	/* 5282: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 3863,
	/* 5284: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5290, 2519,
	/* 5290: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 5296: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 5298,
	/* 5298: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 3326, 3326, 0,
	0, 0, NM_OCTETS, NM_OCTETS, 5317, 3141, 4336, 4336, NM_OCTETS, 4350,
	NM_OCTETS,
	/* 5317: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 5319,
	/* 5319: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3326,
	5330, 2630, 2519,
	/* 5330: H.245 Criteria */
	NM_OF(4, 0), 5333, 1,
	/* 5333: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 2549, 2519,
	/* 5340: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 5342,
	/* 5342: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 4591, 3863, 5350, 5388,
	5401, NM_OCTETS,
	/* 5350: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5357, 2519,
	/* 5357: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4591, 5363,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 5363: H.245 DialingInformationNumber */
	NM_OF(16, 1), 5366, 1,
	/* 5366: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5376, 2829, 5379,
	2519,
	/* 5376: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 5379: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 5382, 1,
	/* 5382: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4591, 0, 0, NM_OCTETS,
	/* 5388: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5394, 2519,
	/* 5394: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2630, 2630, 2519,
	/* 5401: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5407, 2519,
	/* 5407: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, NM_ALIGN(0, 16),
	NM_OCTETS,
	/* 5412: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 5414,
	/* 5414: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 24), 2630, 2519,
	/* 5421: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4389,
	/* 5423: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5429, 2519,
	/* 5429: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 5433: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 4884,
	/* 5439: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5446, 4884,
	/* 5446: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 4955,
	NM_OCTETS,
	/* 5453: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 3141,
	/* 5457: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 3113, 3141,
	/* 5462: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 5429, 2519,
	/* 5469: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3320, 2519,
	/* 5476: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5483, 2519,
	/* 5483: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 5486, 1,
	/* 5486: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2514, 2519,
	/* 5493: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3320, 5500, 2519,
	/* 5500: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 5503, 1,
	/* 5503: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 5429, 2519,
	/* 5510: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2514, 2519,
	/* 5517: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2834, 2519,
	/* 5524: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5290, 5429, 2519,
	/* 5531: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 4334, 5537, 4336,
	/* 5537: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 5539: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 5541,
	/* 5541: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 5560, 5560, 5567, 5567,
	3323, 0, 0, 2514, 5574, 5582, 5584, 2774, 2774, 2774, 5599, 5609,
	NM_OCTETS,
	/* 5560: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3326, 4520, 2519,
	/* 5567: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3326, 2522, 2519,
	/* 5574: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 5576,
	/* 5576: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4520, 2519,
	/* 5582: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 5560,
	/* 5584: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 5586,
	/* 5586: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3326, 2549, 2519,
	/* 5599: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 5601,
	/* 5601: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5607, 2519,
	/* 5607: H.245 TerminalInformation */
	NM_OF_LONG, 5560,
	/* 5609: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 5611,
	/* 5611: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2514, NM_OCTETS,
	/* 5616: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 5618,
	/* 5618: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 4591, 5626, 5633, 5388,
	3863, NM_OCTETS,
	/* 5626: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5357, 2630, 2519,
	/* 5633: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 5611, 2519,
	/* 5640: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 5642,
	/* 5642: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(0, 24),
	2514, 2630, 2519,
	/* 5652: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5657, 0, NM_OCTETS,
	/* 5657: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 5671, 3736, 2519,
	/* 5671: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 5674: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 5680,
	NM_OCTETS,
	/* 5680: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 2737, NM_OCTETS,
	/* 5686: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5693, 5698, 2519,
	/* 5693: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 5698: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 2630, 0,
	/* 5702: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 2732, 0, 3236, 4350,
	4385, NM_OCTETS,
	/* 5710: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 5717, 5824,
	/* 5717: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, 5745, 3141, 4352, 5761, NM_OCTETS,
	NM_OCTETS, 5777, NM_OCTETS, NM_OCTETS, 5785, 5793, 5802, 5793, 5811,
	5822, NM_OCTETS,
	/* 5745: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5747,
	/* 5747: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 2519,
	/* 5761: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5763,
	/* 5763: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5771, 4290,
	/* 5771: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 2519,
	/* 5777: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5779,
	/* 5779: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2853, 2519,
	/* 5785: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5787,
	/* 5787: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 2519,
	/* 5793: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5795,
	/* 5795: H.245 PictureReference */
	NM_OF_LONG, 5797,
	/* 5797: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 5802: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5804,
	/* 5804: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5797, NM_ALIGN(0, 32), 2519,
	/* 5811: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 5813,
	/* 5813: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4354, 3791, 2519,
	/* 5822: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4754,
	/* 5824: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 2774,
	/* 5828: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 5830,
	/* 5830: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 3326, 0, 3326, 0, 0, 5841, NM_OCTETS,
	/* 5841: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 5843,
	/* 5843: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 128), 2519,
	/* 5849: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 5851,
	/* 5851: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2853, 2514, NM_OCTETS,
	/* 5856: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 5858,
	/* 5858: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 34), 5867, 2834, 5880,
	2519,
	/* 5867: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5872, 2535, NM_OCTETS,
	/* 5872: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2834, 2853, NM_SKIP(2), 2519,
	/* 5880: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 18), 2834, 2519,
	/* 5887: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 5889,
	/* 5889: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(16), 2514, 2519,
	/* 5896: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 4884,
	/* 5901: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 4884,
	/* 5907: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 5914, 2519,
	/* 5914: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), 5929, 4195, NM_OCTETS,
	/* 5929: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 5931,
	/* 5931: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 40), 2519,
	/* 5937: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5693, NM_SKIP(5), NM_SKIP(4), 2630, 2519,
	/* 5952: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 5867, 2834, 5960,
	/* 5960: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 5964,
	/* 5964: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 5880,
	/* 5966: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 2732, NM_OCTETS, 5977,
	5986, 6036, 6047, 6062, 4385, NM_OCTETS,
	/* 5977: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 5979,
	/* 5979: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2732, 0, 0, 0,
	NM_OCTETS,
	/* 5986: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 5988,
	/* 5988: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(8), NM_ALIGN(0, 16), 6002, 6016,
	/* 6002: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 2630, 2630, NM_ALIGN(0, 16), 2519,
	/* 6016: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 6023, 5537, 2689,
	/* 6023: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 6025,
	/* 6025: H.245 Params */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 2519,
	/* 6036: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6038,
	/* 6038: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 16),
	3863, 2519,
	/* 6047: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 6049,
	/* 6049: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS,
	NM_SKIP(0), 6058,
	/* 6058: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 6062,
	/* 6062: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 6064,
	/* 6064: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_OCTETS, 6025,
	NM_OCTETS, 2519,
	/* 6074: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6076,
	/* 6076: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 3326,
	3326, 3326, 0, 0, 0, 0, 3326, 0, NM_OCTETS, 4336, 6093, 5822, NM_OCTETS,
	/* 6093: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 6095,
	/* 6095: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 8), 6101,
	/* 6101: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 5537,
	/* 6105: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6107,
	/* 6107: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2737, NM_SHORT, NM_SHORT, 2519,
	/* 6121: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6123,
	/* 6123: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2834, NM_OCTETS,
	2519,
	/* 6132: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 6134,
	/* 6134: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4591, 3599, 5388,
	NM_OCTETS,
	/* 6140: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 5686,
	/* 6142: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 6144: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 6146,
	/* 6146: H.225.0 DisplayName */
	NM_OF_LONG, 6148,
	/* 6148: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_OCTETS, 2909,
	/* 6154: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2864,
	/* 6156: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	6183, 3012, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 6185, NM_OCTETS,
	/* 6183: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 2525,
	/* 6185: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 6187,
	/* 6187: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, NM_OCTETS,
	/* 6206: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 6208,
	/* 6208: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 6210: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 6212,
	/* 6212: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 2525,
	/* 6214: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 6216,
	/* 6216: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 2519,
	/* 6229: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 6231,
	/* 6231: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2806, 6208, NM_SKIP(0), 2525, 2519,
	/* 6246: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 6248,
	/* 6248: H.225.0 StimulusControl */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2525,
	NM_SKIP(0), NM_OCTETS, 2519,
	/* 6259: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4343, 2519,
	/* 6266: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 6268,
	/* 6268: H.235 AuthenticationMechanism */
	NM_OF_LONG, 6270,
	/* 6270: H.235 AuthenticationMechanism */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 2), 0, 0, 0, 0, 0, 0, 2933,
	2774, 2689, NM_OCTETS,
	/* 6282: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 6284,
	/* 6284: H.225.0 IntegrityMechanism */
	NM_OF_LONG, 6286,
	/* 6286: H.225.0 IntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2525, 0, NM_OCTETS,
	6293, NM_OCTETS,
	/* 6293: H.225.0 NonIsoIntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 6300, 6300,
	NM_OCTETS, NM_OCTETS,
	/* 6300: H.225.0 EncryptIntAlg */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2525, NM_OCTETS,
	NM_OCTETS,
	/* 6305: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 6307,
	/* 6307: H.225.0 ICV */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 3021,
	/* 6312: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 6270,
	/* 6314: H.225.0 AddressPattern.range */
	NM_SEQ(0), 0x0000, 0xc000, 2554, 2554,
	/* 6319: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 6321,
	/* 6321: H.225.0 RasUsageInfoTypes */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 6212,
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2519,
	/* 6333: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 6335,
	/* 6335: H.225.0 CallCreditCapability */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(1), NM_SKIP(1), 2519,
	/* 6348: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 6350,
	/* 6350: H.225.0 TransportQOS */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 6357,
	NM_OCTETS,
	/* 6357: H.225.0 TransportQOS */
	NM_OPEN(NM_CARRIER_NONE), 4208,
	/* 6359: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_OPEN(NM_CARRIER_NONE), 2630,
	/* 6361: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 6363,
	/* 6363: H.225.0 RasUsageSpecification */
	NM_OF_LONG, 6365,
	/* 6365: H.225.0 RasUsageSpecification */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 6375, 6386, 6321,
	2519,
	/* 6375: H.225.0 RasUsageSpecification.when */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 2519,
	/* 6386: H.225.0 RasUsageSpecification.callStartingPoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(0), NM_SKIP(0), 2519,
	/* 6399: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 6401,
	/* 6401: H.225.0 CapacityReportingSpecification */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6386, 2519,
	/* 6407: H.225.0 UnregRequestReason */
	NM_OPEN(NM_CARRIER_NONE), 2567,
	/* 6409: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE), 2703,
	/* 6411: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE), 2806,
	/* 6413: H.225.0 AdmissionConfirm */
	NM_OPEN(NM_CARRIER_NONE), 6415,
	/* 6415: H.225.0 UUIEsRequested */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 6421,
	/* 6421: H.225.0 UUIEsRequested */
	NM_EXT(4), 0x0000, 0x0000, 3113, 3113, 3113, 3113,
	/* 6428: H.225.0 AdmissionRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 6430,
	/* 6430: H.225.0 AdmissionRejectReason.routeCallToSCN */
	NM_OF_LONG, 2554,
	/* 6432: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 6434,
	/* 6434: H.225.0 RasUsageInformation */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000, 6212,
	2630, 2630, 2630, 2519,
	/* 6446: H.225.0 DisengageRequest */
	NM_OPEN(NM_CARRIER_NONE), 6448,
	/* 6448: H.225.0 CallTerminationCause */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6156, 6453, NM_OCTETS,
	/* 6453: H.225.0 CallTerminationCause.releaseCompleteCauseIE */
	NM_STR(5, 0, 1), 2, 8,
	/* 6456: H.225.0 RTPSession.associatedSessionIds */
	NM_OF_LONG, NM_SKIP(8),
	/* 6458: H.225.0 RTPSession */
	NM_EXT(2), 0x0000, 0x0000, NM_OCTETS, 6359,
	/* 6463: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_NONE), 6465,
	/* 6465: H.225.0 InfoRequestResponse.perCallInfo.substituteConfIDs */
	NM_OF_LONG, NM_ALIGN(0, 128),
	/* 6467: H.225.0 InfoRequestResponse */
	NM_OPEN(NM_CARRIER_NONE), 6469,
	/* 6469: H.225.0 InfoRequestResponseStatus */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, NM_ALIGN(0, 16),
	0, NM_OCTETS,
};
