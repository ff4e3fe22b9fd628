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

const u16 nm_whole_schema[5125] = {
	NM_TABLE_EXACT, 1288,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 5118, 1295,
	/* 11: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 20, 1303, 1274,
	/* 20: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 36, 1011, 1049, 1083,
	1113, 1130, 1157, 1210, NM_OCTETS, 1230, 1230, 1230, 1247, NM_OCTETS,
	/* 36: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 61, 93, 110, 93, 246, 93,
	1619, NM_SKIP(1), 248, 1621, 1627, 1640, 249,
	/* 61: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 63,
	/* 63: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 73, 75,
	NM_ALIGN(0, 96), 85, NM_ALIGN(0, 128), 1300, 1303, NM_OCTETS,
	/* 73: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 75: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 83, 1288, 1290, 1295,
	/* 83: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 85: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 91, 1295,
	/* 91: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 93: H.225.0 AliasAddress */
	NM_OF_LONG, 95,
	/* 95: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1319, 1322, 1325, 106,
	1325, 1330, 1354, 1414, NM_OCTETS,
	/* 106: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 108,
	/* 108: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 63,
	/* 110: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 1303,
	1449, 1474, 125, 230, 1474, NM_SKIP(2), 1580,
	/* 125: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 138, 1303, 1295,
	/* 138: H.225.0 SupportedProtocols */
	NM_OF_LONG, 140,
	/* 140: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1303, 155, 155, 155,
	155, 155, 155, 155, 155, 183, 199, 217, NM_OCTETS,
	/* 155: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1303, 163,
	/* 163: H.225.0 H310Caps */
	NM_EXT, 0xc000, 0x0000, 0x4000, 0x0000, 1482, 170,
	/* 170: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 172,
	/* 172: H.225.0 SupportedPrefix */
	NM_OF_LONG, 174,
	/* 174: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 1303, 95, 1295,
	/* 183: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 185,
	/* 185: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1303, 1484, 172, 1295,
	/* 199: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 201,
	/* 201: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1303, 1484, 172, 1500, 1542, 1295,
	/* 217: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 219,
	/* 219: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1303,
	1484, 172, 1295,
	/* 230: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1303, 238,
	/* 238: H.225.0 McuInfo */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 244,
	/* 244: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 138,
	/* 246: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 63,
	/* 248: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 249: H.225.0 Setup-UUIE */
	NM_EXT, 0xffff, 0xfff0, 0xe600, 0x1fc0, 282, 286, 288, 1647, 1675, 297,
	320, 1906, 1906, 1762, 1906, 1906, 3226, 3246, 3171, 3250, 3258,
	NM_OCTETS, 3298, 677, 244, 736, 736, 736, 738, 993, 5001, 5003,
	/* 282: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 284,
	/* 284: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 63,
	/* 286: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 288: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 290,
	/* 290: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 296, 1295,
	/* 296: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 297: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 299,
	/* 299: H.225.0 CryptoH323Token */
	NM_OF_LONG, 301,
	/* 301: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 312, 1862, 1776, 1776,
	1805, 1805, 1805, 1870, NM_OCTETS,
	/* 312: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 95, 1408, NM_OCTETS, 1782, 1812,
	/* 320: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 322,
	/* 322: H.245 OpenLogicalChannel */
	NM_OF_LONG, 324,
	/* 324: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 326,
	/* 326: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 336, 339, 625, 642,
	/* 336: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 339: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 349,
	524, 3155,
	/* 349: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 365, 367, 369, 441,
	471, 480, 482, 484, 520, 504, 508, 512, 516, NM_OCTETS,
	/* 365: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1515,
	/* 367: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 369: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 371,
	/* 371: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1515, 381, 1908, 400,
	2175, 422, 2231, NM_OCTETS,
	/* 381: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 397, NM_SKIP(1),
	1900,
	/* 397: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 400: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 419, NM_SKIP(5), 1408, NM_ALIGN(0, 16), 1923,
	/* 419: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 422: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 424,
	/* 424: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2190,
	438, 2197, 2197, NM_OCTETS, 1500, 1295,
	/* 438: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 441: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 443,
	/* 443: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1515, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2105, 2307, 1557, 1557, 2314, 2331,
	2331, 2331, 422, 2339, 2350, 2388, 2396, NM_OCTETS,
	/* 471: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 473,
	/* 473: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2403, 438, 1295,
	/* 480: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2449,
	/* 482: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 365,
	/* 484: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 486,
	/* 486: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2454, 493, 1295,
	/* 493: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 365, 369, 441, 471,
	504, 508, 512, 516, NM_OCTETS,
	/* 504: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 506,
	/* 506: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2495,
	/* 508: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 510,
	/* 510: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2592,
	/* 512: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 514,
	/* 514: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2611,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2644,
	/* 520: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2672,
	/* 524: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2838, 2850, 2934, 531,
	NM_OCTETS,
	/* 531: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 533,
	/* 533: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 2963, 554, NM_SKIP(8), 557, NM_SKIP(1), 623, NM_SKIP(1),
	NM_SKIP(1), 2123, NM_SKIP(5), 2973, 2998,
	/* 554: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 557: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 559,
	/* 559: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 564, 600, NM_OCTETS,
	/* 564: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 574, 2965, 582,
	NM_ALIGN(0, 128), 590, 2971, 2566, NM_OCTETS,
	/* 574: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 580, 1295,
	/* 580: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 582: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 588, 1295,
	/* 588: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 590: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 598, 1288, 1295,
	/* 598: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 600: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 607, 615, 2971, 2566,
	NM_OCTETS,
	/* 607: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 613, 1295,
	/* 613: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 615: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 621, 1295,
	/* 621: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 623: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 559,
	/* 625: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 627,
	/* 627: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 349, 636, 3155,
	/* 636: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2850, 2934, 531,
	NM_OCTETS,
	/* 642: H.245 OpenLogicalChannel */
	NM_EXT, 0xe000, 0x0000, 0x8000, 0x0000, 650, 3173, 3208,
	/* 650: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 652,
	/* 652: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 654,
	/* 654: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1290, 669, NM_SKIP(1), 3162, 3165,
	/* 669: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2743, 1319, 675,
	NM_OCTETS,
	/* 675: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 559,
	/* 677: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 679,
	/* 679: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3378,
	3378, 690, 1295,
	/* 690: H.225.0 GenericData */
	NM_OF_LONG, 692,
	/* 692: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3412, 701, 1295,
	/* 701: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 704, 1,
	/* 704: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3412, 713, 1295,
	/* 713: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	1860, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1408, 3412, 95, 728,
	730, 733, NM_OCTETS,
	/* 728: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 63,
	/* 730: H.225.0 Content.compound */
	NM_OF(16, 1), 704, 1,
	/* 733: H.225.0 Content.nested */
	NM_OF(4, 0), 692, 1,
	/* 736: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 690,
	/* 738: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 740,
	/* 740: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 742,
	/* 742: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 744,
	/* 744: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 751, 780, 923, 949,
	NM_OCTETS,
	/* 751: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 3418, 3425,
	3432, 326, 770, 3738, 3763, 3798, 3804, 3585, 4127, 2396, 4139, 4183,
	4255, 4264, NM_OCTETS,
	/* 770: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 777, NM_SKIP(1), 3723,
	/* 777: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 780: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 3418, 1574,
	4266, 4276, 4282, 808, 874, 2664, 2664, 4309, 4316, 4323, 3798, 4340,
	4357, 4364, 3585, 4127, 4371, 884, 4388, 4465, 4255, 4489, 4264,
	NM_OCTETS,
	/* 808: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 817, 820, 841,
	/* 817: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 820: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 822,
	/* 822: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 836, 4296,
	/* 836: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2838, 531, NM_OCTETS,
	/* 841: H.245 OpenLogicalChannelAck */
	NM_EXT, 0xf000, 0x0000, 0xc000, 0x0000, 650, 850, 3173, 3208,
	/* 850: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 852,
	/* 852: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 854,
	/* 854: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 858, NM_OCTETS,
	/* 858: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 2963,
	871, 557, 623, NM_SKIP(5), 4302,
	/* 871: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 874: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 881, 1345, 3717,
	/* 881: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 884: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 886,
	/* 886: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 890, NM_OCTETS,
	/* 890: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 893, 1,
	/* 893: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 895,
	/* 895: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 2963, 871, NM_SKIP(8), 2123, 1696, 917,
	557, NM_SKIP(1), 623, NM_SKIP(1), 4378,
	/* 917: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 369, 441, 471,
	NM_OCTETS,
	/* 923: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 3418, 2398, 4501,
	4523, 4535, 939, 4559, 941, 4679, 4700, 4707, 4738, 4264, NM_OCTETS,
	/* 939: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4551,
	/* 941: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 943,
	/* 943: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 890, 1295,
	/* 949: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 3418, 976,
	2398, 4747, 4752, 2664, 3798, 3798, 2398, 4758, 4788, 4636, 4803, 4819,
	4634, 983, 4931, 4964, 4980, 4991, 2396, 4999, 3153, 4264, NM_OCTETS,
	/* 976: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 978,
	/* 978: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 751, 780, 923,
	/* 983: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 985,
	/* 985: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 991, 1295,
	/* 991: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 559,
	/* 993: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 995,
	/* 995: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 997,
	/* 997: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 95, 1621, 3252, 1295,
	/* 1011: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1021,
	/* 1021: H.225.0 CallProceeding-UUIE */
	NM_EXT, 0xff80, 0x0000, 0x9880, 0x0000, 288, 5013, 1675, 297, 320, 1906,
	1906, NM_OCTETS, 1035,
	/* 1035: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1037,
	/* 1037: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 690, 690, 690, 1295,
	/* 1049: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 61, 110,
	248, 1060,
	/* 1060: H.225.0 Connect-UUIE */
	NM_EXT, 0xffff, 0x0000, 0x9882, 0x0000, 288, 5013, 1675, 297, 320, 1906,
	1906, 3246, 1081, 3171, 3250, NM_OCTETS, 3258, 3298, 1035, 5003,
	/* 1081: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 93,
	/* 1083: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 110, 61,
	1093,
	/* 1093: H.225.0 Alerting-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0x9904, 0x0000, 288, 5013, 1675, 297, 320, 1906,
	1906, 1081, 3171, 3250, NM_OCTETS, 3258, 3298, 1035, 5003,
	/* 1113: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1119,
	/* 1119: H.225.0 Information-UUIE */
	NM_EXT, 0xfc00, 0x0000, 0xb400, 0x0000, 288, 1675, 297, 320, NM_OCTETS,
	677,
	/* 1130: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 5015,
	1139,
	/* 1139: H.225.0 ReleaseComplete-UUIE */
	NM_EXT, 0xffe0, 0x0000, 0xb0c0, 0x0000, 288, 1675, 297, 1081, 3171,
	3250, 3298, 3258, 1035, 1155, 5003,
	/* 1155: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1157: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1170, 93, 248, 1640, 1172,
	/* 1170: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 63,
	/* 1172: H.225.0 Facility-UUIE */
	NM_EXT, 0xffff, 0x0000, 0xef0e, 0x0000, 288, 1081, 286, 1675, 297, 1193,
	1208, 320, 1906, 1906, NM_OCTETS, 3258, 677, 1035, 1155, 5013,
	/* 1193: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1195,
	/* 1195: H.225.0 ConferenceList */
	NM_OF_LONG, 1197,
	/* 1197: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 95, 1303, 1295,
	/* 1208: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 61,
	/* 1210: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1212,
	/* 1212: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 110, 61, 290, 1651, 1677, 299, 322, 3602,
	/* 1230: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1232,
	/* 1232: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 290, 1677, 299, 1295,
	/* 1247: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1249,
	/* 1249: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 290, 1677, 299, 1264,
	/* 1264: H.225.0 Notify-UUIE */
	NM_EXT, 0xf800, 0x0000, 0x9000, 0x0000, 1081, 3171, 3250, 1155, 5003,
	/* 1274: H.225.0 H323-UU-PDU */
	NM_EXT, 0xff80, 0x0000, 0x2080, 0x0000, 5065, 1906, 738, 5069, 5073,
	5088, NM_OCTETS, 5105, 736,
	/* 1288: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1290: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1295: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 1300: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1303: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1308, NM_OCTETS,
	/* 1308: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1313,
	NM_OCTETS,
	/* 1313: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 1295,
	/* 1319: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1322: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1325: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1327,
	/* 1327: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 1330: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1332,
	/* 1332: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1340, 1319, 1319, 1340,
	1319, NM_OCTETS,
	/* 1340: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 1345, 1319,
	/* 1345: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1354: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1356,
	/* 1356: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1361, 1394, NM_OCTETS,
	/* 1361: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 1383, 1383, 1383, 1383, NM_ALIGN(0, 64), 1383, 1386,
	NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 1383, 1295,
	/* 1383: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 1386: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1391, 1391, NM_OCTETS,
	/* 1391: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 1394: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 1383,
	1408, 1383, 1411, 1391, 1391, 1295,
	/* 1408: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1411: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 1414: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1416,
	/* 1416: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1424, 1319, 1319, 1442,
	1319, NM_OCTETS,
	/* 1424: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1431, 1319, 1295,
	/* 1431: H.225.0 NatureOfAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1442: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1345, 1319, 1295,
	/* 1449: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1313, 1463, 1463, 1466,
	/* 1463: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1466: H.225.0 VendorIdentifier */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1472,
	/* 1472: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 1474: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1303, 1295,
	/* 1482: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 1484,
	/* 1484: H.225.0 DataRate */
	NM_OF_LONG, 1486,
	/* 1486: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1303, 1408, NM_ALIGN(0, 8), 1295,
	/* 1500: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 1515, 0, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1524, NM_OCTETS,
	/* 1515: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1520, NM_OCTETS,
	/* 1520: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1524: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 1526,
	/* 1526: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1532, 1532, 1532,
	NM_OCTETS,
	/* 1532: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1536, NM_OCTETS,
	/* 1536: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 24), 1295,
	/* 1542: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1548,
	/* 1548: H.245 T38FaxProfile */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 1557, 1559, 1561, 1572,
	/* 1557: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 1559: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1290,
	/* 1561: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1563,
	/* 1563: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, NM_OCTETS, NM_OCTETS,
	1290,
	/* 1572: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 1574,
	/* 1574: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1295,
	/* 1580: H.225.0 EndpointType */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1587, 1589,
	/* 1587: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 1589: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 1591,
	/* 1591: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 1593,
	/* 1593: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1602, 1616, 1295,
	/* 1602: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1607,
	NM_OCTETS,
	/* 1607: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1616, 1616, 1295,
	/* 1616: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1619: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1621: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1627: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1634, 1295,
	/* 1634: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1295,
	/* 1640: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1647: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1649,
	/* 1649: H.225.0 H245Security */
	NM_OF_LONG, 1651,
	/* 1651: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1303, 0, 1658, 1658,
	NM_OCTETS,
	/* 1658: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1303, 1669, 1669,
	1669, 1295,
	/* 1669: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1303, 0, 0, NM_OCTETS,
	/* 1675: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1677,
	/* 1677: H.235 ClearToken */
	NM_OF_LONG, 1679,
	/* 1679: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1408, 1696, 1699, 1710, NM_OCTETS, 1713, 1696, 1720, 1725,
	/* 1696: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1699: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1707, 1707, 1707, 1295,
	/* 1707: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1710: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1713: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1295,
	/* 1720: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1725: H.235 ClearToken */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 1734, 1762, 1764, 1834,
	/* 1734: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1736,
	/* 1736: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1741, 1741, NM_OCTETS,
	/* 1741: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0), 0x0000, 0xf800, 1749, 1707, 1749, 1707, 1707,
	/* 1749: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 1707, 1707, 1295,
	/* 1762: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1696,
	/* 1764: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1766,
	/* 1766: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1773, 1776, 1805, 1814,
	NM_OCTETS,
	/* 1773: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 1776: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1782, NM_OCTETS,
	/* 1782: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1795,
	/* 1795: H.235 Params */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 1803, 1472, 1472,
	/* 1803: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 1805: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1782, 1812,
	/* 1812: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 1814: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 1816,
	/* 1816: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 1696, NM_OCTETS, 1782, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1782, NM_OCTETS, 1466,
	/* 1834: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 1836,
	/* 1836: H.235 ProfileElement */
	NM_OF_LONG, 1838,
	/* 1838: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 8), 1782, 1852, 1295,
	/* 1852: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS, NM_OCTETS,
	1812, 1860, NM_SKIP(1), NM_OCTETS,
	/* 1860: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 1862: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1696, 1408, NM_OCTETS, 1782, 1812,
	/* 1870: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1877, 1884, 1892, 1776,
	NM_OCTETS,
	/* 1877: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1782, NM_OCTETS,
	/* 1884: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1782, 1812,
	/* 1892: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1679, NM_OCTETS, 1782, 1812,
	/* 1900: H.245 H261VideoCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1906,
	/* 1906: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 1908: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1408, 1408, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1408, 1900,
	/* 1923: H.245 H263VideoCapability */
	NM_EXT, 0xff00, 0x0000, 0x0000, 0x0000, 1936, 1936, 1936, 1936, 1936,
	1906, 1938, 2173,
	/* 1936: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 1938: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1940,
	/* 1940: H.245 EnhancementLayerInfo */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 1952, 1952, 2163, 1295,
	/* 1952: H.245 EnhancementOptions */
	NM_OF(4, 0), 1955, 1,
	/* 1955: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 1408, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 1981, 1295,
	/* 1981: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, NM_SKIP(23), 1998, NM_SKIP(1), 2007, 2061, 2078, 2129,
	2145,
	/* 1998: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 8), 1408, 1408,
	NM_SKIP(16), 1295,
	/* 2007: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 2017, NM_SKIP(1),
	2031, 2039,
	/* 2017: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1295,
	/* 2031: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2039: H.245 RefPictureSelection */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2045,
	/* 2045: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 2047,
	/* 2047: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2055, 1295,
	/* 2055: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(14, 16), 1295,
	/* 2061: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 2064, 1,
	/* 2064: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00,
	NM_SKIP(8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1295,
	/* 2078: H.245 CustomPictureFormat */
	NM_OF(4, 0), 2081, 1,
	/* 2081: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 64), 2089, 2111, 1295,
	/* 2089: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_SKIP(5), 2102, 1295,
	/* 2102: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 2105, 1,
	/* 2105: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1295,
	/* 2111: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 2117, 2120,
	NM_OCTETS,
	/* 2117: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2120: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 2123, 1,
	/* 2123: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1295,
	/* 2129: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 2132, 1,
	/* 2132: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2139, 2160, 1295,
	/* 2139: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(21), 2145,
	/* 2145: H.245 H263ModeComboFlags */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1906, 2152,
	/* 2152: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 2154,
	/* 2154: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(8), 1295,
	/* 2160: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 2139, 1,
	/* 2163: H.245 BEnhancementParameters */
	NM_OF(4, 0), 2166, 1,
	/* 2166: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1955, NM_SKIP(6), 1295,
	/* 2173: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1981,
	/* 2175: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1408, 1408, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1408, 1900,
	/* 2190: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1515,
	NM_ALIGN(0, 128), 1616, NM_OCTETS,
	/* 2197: H.245 GenericParameter */
	NM_OF_LONG, 2199,
	/* 2199: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2209, 2216, 2229,
	1295,
	/* 2209: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1515,
	NM_ALIGN(0, 128), 1616, NM_OCTETS,
	/* 2216: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1408, 1408, NM_OCTETS, 2227,
	NM_OCTETS,
	/* 2227: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2199,
	/* 2229: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2209,
	/* 2231: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2233,
	/* 2233: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2242, 2305, 1295,
	/* 2242: H.245 VideoCapability */
	NM_OF_LONG, 2244,
	/* 2244: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 1515, 2254, 1908, 2268,
	2175, 2287, 2303, NM_OCTETS,
	/* 2254: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1900,
	/* 2268: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1408, NM_SKIP(5), 1408, NM_ALIGN(0, 16), 1923,
	/* 2287: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2289,
	/* 2289: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2190,
	1408, 2197, 2197, NM_OCTETS, 1500, 1295,
	/* 2303: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 2233,
	/* 2305: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 2289,
	/* 2307: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1295,
	/* 2314: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2316,
	/* 2316: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 9), 2325,
	1295,
	/* 2325: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(32), 1295,
	/* 2331: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2333,
	/* 2333: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 10), 1295,
	/* 2339: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2341,
	/* 2341: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, NM_ALIGN(0, 8),
	NM_SKIP(7), 1295,
	/* 2350: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2352,
	/* 2352: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2358, 1295,
	/* 2358: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 1515, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2105, 2307, 1557, 1557, 2314, 2331,
	2331, 2331, 2287, 2339, 2386, 2388, 2396, NM_OCTETS,
	/* 2386: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2352,
	/* 2388: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2390,
	/* 2390: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_OCTETS, 1295,
	/* 2396: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 2398,
	/* 2398: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1295,
	/* 2403: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1515, 1500, 1500,
	1500, 2420, 1500, 1500, 2435, 0, 1500, 2440, 2440, 2442, 2287,
	NM_OCTETS,
	/* 2420: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1500, 2425,
	/* 2425: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2429,
	/* 2429: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1295,
	/* 2435: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1500, NM_OCTETS,
	/* 2440: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1500,
	/* 2442: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 2444,
	/* 2444: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0), 0x0000, 0xc000, 1500, 1542,
	/* 2449: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1515, 0, NM_OCTETS,
	/* 2454: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2465,
	2473, 2481, 2489,
	/* 2465: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2468, 1,
	/* 2468: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1515, NM_OCTETS,
	NM_OCTETS,
	/* 2473: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1515, 1466,
	/* 2481: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1515, 1295,
	/* 2489: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2287,
	/* 2495: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2504, 2543, 2806,
	/* 2504: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1515, 0, 2510,
	NM_OCTETS,
	/* 2510: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 2512,
	/* 2512: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(4, 8), 2522,
	2540, 1295,
	/* 2522: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2527, NM_OCTETS,
	/* 2527: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 2530, 1,
	/* 2530: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2537, 1295,
	/* 2537: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2540: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 2543: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 1515, 0, 2244, 2358,
	2559, 2449, 2566, 2568, 2670, 2588, 2590, 2609, 2642, NM_OCTETS,
	/* 2559: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2403, 1408, 1295,
	/* 2566: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1515,
	/* 2568: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2570,
	/* 2570: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2454, 2577, 1295,
	/* 2577: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 1515, 2244, 2358, 2559,
	2588, 2590, 2609, 2642, NM_OCTETS,
	/* 2588: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2495,
	/* 2590: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2592,
	/* 2592: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2598, 1295,
	/* 2598: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 2600,
	/* 2600: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2543, NM_SKIP(7),
	1295,
	/* 2609: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2611,
	/* 2611: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2617, 1295,
	/* 2617: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2622, NM_OCTETS,
	/* 2622: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2627, 2636, NM_OCTETS,
	/* 2627: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1295,
	/* 2636: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1295,
	/* 2642: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 2644,
	/* 2644: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2648, NM_OCTETS,
	/* 2648: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 2658, 1295,
	/* 2658: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2398, 2664,
	NM_OCTETS,
	/* 2664: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1295,
	/* 2670: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 2672,
	/* 2672: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2679, NM_SKIP(1), 1295,
	/* 2679: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1515, 2685, 2760,
	NM_OCTETS,
	/* 2685: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2692, 1295,
	/* 2692: H.245 VCCapability */
	NM_OF_LONG, 2694,
	/* 2694: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 2709, 1313, NM_SKIP(2), 2715, 2725,
	/* 2709: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1295,
	/* 2715: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2721, 1295,
	/* 2721: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 2725: H.245 VCCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2731,
	/* 2731: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 2733,
	/* 2733: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2740, NM_SKIP(9), 1295,
	/* 2740: H.245 Q2931Address */
	NM_OF(8, 1), 2743, 1,
	/* 2743: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2752, 1300, 1295,
	/* 2752: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2757, 1300, NM_OCTETS,
	/* 2757: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2760: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 2767, 2777,
	/* 2767: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2771,
	/* 2771: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1295,
	/* 2777: H.245 H223Capability */
	NM_EXT, 0xfc00, 0x0000, 0x0000, 0x0000, 1906, 1906, 2788, 2796, 1936,
	2804,
	/* 2788: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2790,
	/* 2790: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(5), 1295,
	/* 2796: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2798,
	/* 2798: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(10, 48), 1900,
	/* 2804: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 2105,
	/* 2806: H.245 RedundancyEncoding */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2812,
	/* 2812: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 2814,
	/* 2814: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2827, 2836, 1295,
	/* 2827: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2543, NM_SKIP(7),
	1295,
	/* 2836: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 2827,
	/* 2838: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1295,
	/* 2850: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2857, NM_SKIP(1), 1295,
	/* 2857: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 1515, 0, 0, 0, 0, 2869,
	2874, 2913, 2922, NM_OCTETS,
	/* 2869: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1408,
	/* 2874: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2876,
	/* 2876: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 1290, 1290, 1640, NM_SKIP(5), 2887,
	NM_SKIP(2), 2905,
	/* 2887: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 2893, 2893,
	NM_OCTETS,
	/* 2893: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2900, 1408, 1295,
	/* 2900: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5), 0,
	NM_OCTETS,
	/* 2905: H.245 H223AL1MParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 2911,
	/* 2911: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 2913: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2915,
	/* 2915: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1290, NM_SKIP(1), 1295,
	/* 2922: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 2924,
	/* 2924: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 1290, 1640, NM_SKIP(5), 2887,
	NM_SKIP(1), 2905,
	/* 2934: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2944, 1621, NM_SKIP(1), 2951, 1574,
	1295,
	/* 2944: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1621, NM_ALIGN(0, 17), 1295,
	/* 2951: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2956, 0, NM_OCTETS,
	/* 2956: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1621, 1295,
	/* 2963: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1515,
	/* 2965: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1295,
	/* 2971: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 1300,
	/* 2973: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 0, 2978, NM_OCTETS,
	/* 2978: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 2980,
	/* 2980: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2989, NM_SKIP(7),
	1295,
	/* 2989: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1515, 2995, NM_OCTETS,
	NM_OCTETS,
	/* 2995: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2998: H.245 H2250LogicalChannelParameters */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 3006, 3151, 3153,
	/* 3006: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 3008,
	/* 3008: H.245 TransportCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1515,
	3019, 3132, 1295,
	/* 3019: H.245 QOSCapability */
	NM_OF(8, 1), 3022, 1,
	/* 3022: H.245 QOSCapability */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1515,
	3033, 3047, 3053,
	/* 3033: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 1290,
	1408, 1408, 1408, 1408, 1408, 1295,
	/* 3047: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 21), 1295,
	/* 3053: H.245 QOSCapability */
	NM_EXT, 0xfc00, 0x0000, 0x0000, 0x0000, 1906, 3064, 3079, 3116, 3118,
	3130,
	/* 3064: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3066,
	/* 3066: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1515,
	1408, 1408, 1408, 1408, 1295,
	/* 3079: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3081,
	/* 3081: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1515, NM_SKIP(1), 3095, 3109,
	/* 3095: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1515, 3103,
	/* 3103: H.245 ServicePriorityValue */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1557,
	/* 3109: H.245 ServicePriority */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1936, 1557,
	/* 3116: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2481,
	/* 3118: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 3120,
	/* 3120: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 1515, 1290, 1345,
	1295,
	/* 3130: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 3132: H.245 MediaChannelCapability */
	NM_OF(8, 1), 3135, 1,
	/* 3135: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3143, 1295,
	/* 3143: H.245 MediaTransportType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1572,
	NM_OCTETS,
	/* 3151: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2495,
	/* 3153: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 2123,
	/* 3155: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1936, 1936,
	/* 3162: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3165: H.245 NetworkAccessParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3171,
	/* 3171: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 1621,
	/* 3173: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3175,
	/* 3175: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1515, NM_ALIGN(0, 8), 1327, 3190, 3200,
	/* 3190: H.245 EscrowData */
	NM_OF(8, 1), 3193, 1,
	/* 3193: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1773, 1295,
	/* 3200: H.245 EncryptionSync */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3206,
	/* 3206: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 2199,
	/* 3208: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3210,
	/* 3210: H.245 GenericMessage */
	NM_OF_LONG, 3212,
	/* 3212: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2190, NM_SKIP(7), 2197, 1295,
	/* 3226: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3228,
	/* 3228: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3236, NM_ALIGN(0, 16), 1345, 1295,
	/* 3236: H.225.0 ScnConnectionType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3246: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3248,
	/* 3248: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 1300,
	/* 3250: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3252,
	/* 3252: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3255,
	/* 3255: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3258: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3260,
	/* 3260: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3262,
	/* 3262: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 3272,
	1621, 1295,
	/* 3272: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3279, NM_OCTETS, 1303,
	3282, NM_OCTETS,
	/* 3279: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3282: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3295,
	1290, 1408, NM_SKIP(1), 1290, 1295,
	/* 3295: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 3298: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3300,
	/* 3300: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3313, 3313, 1295,
	/* 3313: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	3332, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3332, 3370,
	/* 3332: H.225.0 CallsAvailable */
	NM_OF_LONG, 3334,
	/* 3334: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1408, 3343, 3346,
	/* 3343: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3346: H.225.0 CallsAvailable */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3352,
	/* 3352: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 3354,
	/* 3354: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3367, 3343, 1295,
	/* 3367: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 3370: H.225.0 CallCapacityInfo */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3376,
	/* 3376: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 3332,
	/* 3378: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3391, 3403, 3346,
	/* 3391: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3398, 3400, 1295,
	/* 3398: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3400,
	/* 3400: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3403: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1619, 3343, 1295,
	/* 3412: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2995, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3418: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1520, NM_OCTETS, 1295,
	/* 3425: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1408, 1295,
	/* 3432: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 3445, 3544, 3708, 3717,
	/* 3445: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 1515, 2685, 2760, 3454,
	3461, 2287, NM_OCTETS,
	/* 3454: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 1574, 1295,
	/* 3461: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 3463,
	/* 3463: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, NM_ALIGN(0, 16), 3475, 3475, 3475,
	1634, NM_SKIP(1), 3500, 3517,
	/* 3475: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(2), 3482, 1295,
	/* 3482: H.245 MediaDistributionCapability */
	NM_OF_LONG, 3484,
	/* 3484: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(6), 3498, 3498, 1295,
	/* 3498: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 2559,
	/* 3500: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 3506,
	/* 3506: H.245 MediaPacketizationCapability */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3512,
	/* 3512: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 3514,
	/* 3514: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 2980, 1,
	/* 3517: H.245 H2250Capability */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, 3006, 3526, 1906, 1906,
	/* 3526: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 3528,
	/* 3528: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 3531, 1,
	/* 3531: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2504,
	NM_ALIGN(0, 16), 3541, 1295,
	/* 3541: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3544: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3547, 1,
	/* 3547: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3553,
	/* 3553: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 1515, 2244, 2244,
	2244, 2358, 2358, 2358, 2559, 2559, 2559, NM_SKIP(1), 3585, 3591, 3609,
	1557, 3618, 3618, 3618, 2287, 3638, 3638, 3638, 3653, 2788, 3662, 3675,
	3683, 3704, 3706, NM_OCTETS,
	/* 3585: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1295,
	/* 3591: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3593,
	/* 3593: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 2963, NM_SKIP(1),
	3602,
	/* 3602: H.245 ConferenceCapability */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1906, 1906,
	/* 3609: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3611,
	/* 3611: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2454, NM_ALIGN(0, 16), 1295,
	/* 3618: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3620,
	/* 3620: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 3635, 0, 0, 0, 0, 0,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2287, NM_OCTETS,
	/* 3635: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 1515, 1,
	/* 3638: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3640,
	/* 3640: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2679, NM_SKIP(1),
	3650, 1295,
	/* 3650: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3541, 1,
	/* 3653: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3655,
	/* 3655: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(5), NM_OCTETS, 1295,
	/* 3662: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3664,
	/* 3664: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3668, NM_OCTETS,
	/* 3668: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(1), 1634, 1295,
	/* 3675: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3677,
	/* 3677: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3650, 1295,
	/* 3683: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3685,
	/* 3685: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_OCTETS, 3699, 1295,
	/* 3699: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS,
	/* 3704: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3531,
	/* 3706: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 3541,
	/* 3708: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3711, 1,
	/* 3711: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3650,
	/* 3717: H.245 TerminalCapabilitySet */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3208,
	/* 3723: H.245 CloseLogicalChannel */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 3729,
	/* 3729: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 3731,
	/* 3731: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 0, 0, 0, 1557,
	NM_OCTETS,
	/* 3738: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3744,
	/* 3744: H.245 RequestChannelClose */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 3751, 3753,
	/* 3751: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3022,
	/* 3753: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 3755,
	/* 3755: H.245 RequestChannelClose.reason */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), 0, 0, 0, 0, 1557,
	NM_OCTETS,
	/* 3763: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3770, 1295,
	/* 3770: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3773, 1,
	/* 3773: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 3779,
	/* 3779: H.245 MultiplexElement */
	NM_OF(8, 1), 3782, 1,
	/* 3782: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 3787, 3794,
	/* 3787: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3791,
	/* 3791: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3782, 2,
	/* 3794: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 3798: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2117, 1295,
	/* 3804: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3811, 1295,
	/* 3811: H.245 ModeElement */
	NM_OF(8, 1), 3814, 1,
	/* 3814: H.245 ModeElement */
	NM_OF(8, 1), 3817, 1,
	/* 3817: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3826, 2850, 4091,
	/* 3826: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 1515, 3840, 3914, 3969,
	2449, 3993, 2670, 4009, 4053, 4069, 4035, NM_OCTETS,
	/* 3840: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1515, 3849, 3855, 3884,
	3899, 2287, NM_OCTETS,
	/* 3849: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1295,
	/* 3855: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 3870,
	1408, 1408, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1408, 1295,
	/* 3870: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 3884: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2031, NM_ALIGN(0, 20), 3891,
	/* 3891: H.245 H263VideoMode */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 1906, 1938, 2173,
	/* 3899: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1408, 1408, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1408, 1295,
	/* 3914: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 1515, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 3940, 3946, 1557, 1557, 3952, 2331, 2331,
	2331, 2287, 2339, 3961, NM_OCTETS,
	/* 3940: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1295,
	/* 3946: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1295,
	/* 3952: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3954,
	/* 3954: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 9), 2325, 1295,
	/* 3961: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 3963,
	/* 3963: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3914, 1295,
	/* 3969: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3976, 1408, 1295,
	/* 3976: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 1515, 1500, 1500,
	1500, 1500, 1500, 1500, 2435, 0, 1500, 2440, 2440, 2442, 2287,
	NM_OCTETS,
	/* 3993: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 3995,
	/* 3995: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2454, 4002, 1295,
	/* 4002: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1515, 3840, 3914, 3969,
	NM_OCTETS,
	/* 4009: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4011,
	/* 4011: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2504, 4019, 4051, 1295,
	/* 4019: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4025, 1295,
	/* 4025: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 1515, 3840, 3914, 3969,
	2449, 3995, 4035, NM_OCTETS,
	/* 4035: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 4037,
	/* 4037: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3826, NM_OCTETS, 3699, 1295,
	/* 4051: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 4019,
	/* 4053: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4055,
	/* 4055: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4061, 1295,
	/* 4061: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 4063,
	/* 4063: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3826, 1295,
	/* 4069: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 4071,
	/* 4071: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4075, NM_OCTETS,
	/* 4075: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4081, 1295,
	/* 4081: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4086, NM_OCTETS,
	/* 4086: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2627, 4063, NM_OCTETS,
	/* 4091: H.245 ModeElement */
	NM_EXT, 0xf800, 0x0000, 0x0000, 0x0000, 1559, 4101, 2287, 4125, 1936,
	/* 4101: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 4103,
	/* 4103: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4111, 1295,
	/* 4111: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2504, 4120, 1295,
	/* 4120: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1515, 3914, NM_OCTETS,
	/* 4125: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2664,
	/* 4127: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4133, 1295,
	/* 4133: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4139: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4141,
	/* 4141: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 2123, 2123, 0,
	0, 0, NM_OCTETS, NM_OCTETS, 4160, 1936, 3153, 3153, NM_OCTETS, 3171,
	NM_OCTETS,
	/* 4160: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 4162,
	/* 4162: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2123,
	4173, 1408, 1295,
	/* 4173: H.245 Criteria */
	NM_OF(4, 0), 4176, 1,
	/* 4176: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, 1327, 1295,
	/* 4183: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4185,
	/* 4185: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3418, 2664, 4193, 4231,
	4244, NM_OCTETS,
	/* 4193: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4200, 1295,
	/* 4200: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3418, 4206,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 4206: H.245 DialingInformationNumber */
	NM_OF(16, 1), 4209, 1,
	/* 4209: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 4219, 1616, 4222,
	1295,
	/* 4219: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 4222: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 4225, 1,
	/* 4225: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3418, 0, 0, NM_OCTETS,
	/* 4231: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4237, 1295,
	/* 4237: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1408, 1408, 1295,
	/* 4244: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4250, 1295,
	/* 4250: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, NM_ALIGN(0, 16),
	NM_OCTETS,
	/* 4255: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 4257,
	/* 4257: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 24), 1408, 1295,
	/* 4264: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3212,
	/* 4266: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4272, 1295,
	/* 4272: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 4276: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3717,
	/* 4282: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4289, 3717,
	/* 4289: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 3794,
	NM_OCTETS,
	/* 4296: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1936,
	/* 4302: H.245 H2250LogicalChannelAckParameters */
	NM_EXT, 0xc000, 0x0000, 0x0000, 0x0000, 1906, 1936,
	/* 4309: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4272, 1295,
	/* 4316: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2117, 1295,
	/* 4323: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4330, 1295,
	/* 4330: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4333, 1,
	/* 4333: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1290, 1295,
	/* 4340: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2117, 4347, 1295,
	/* 4347: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4350, 1,
	/* 4350: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 4272, 1295,
	/* 4357: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1290, 1295,
	/* 4364: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1621, 1295,
	/* 4371: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4133, 4272, 1295,
	/* 4378: H.245 CommunicationModeTableEntry */
	NM_EXT, 0xe000, 0x0000, 0x0000, 0x0000, 3151, 4386, 3153,
	/* 4386: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 4388: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4390,
	/* 4390: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 4409, 4409, 4416, 4416,
	2120, 0, 0, 1290, 4423, 4431, 4433, 1559, 1559, 1559, 4448, 4458,
	NM_OCTETS,
	/* 4409: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2123, 3343, 1295,
	/* 4416: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2123, 1300, 1295,
	/* 4423: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4425,
	/* 4425: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3343, 1295,
	/* 4431: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4409,
	/* 4433: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4435,
	/* 4435: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2123, 1327, 1295,
	/* 4448: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4450,
	/* 4450: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4456, 1295,
	/* 4456: H.245 TerminalInformation */
	NM_OF_LONG, 4409,
	/* 4458: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 4460,
	/* 4460: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1290, NM_OCTETS,
	/* 4465: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4467,
	/* 4467: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3418, 4475, 4482, 4231,
	2664, NM_OCTETS,
	/* 4475: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4200, 1408, 1295,
	/* 4482: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 4460, 1295,
	/* 4489: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 4491,
	/* 4491: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, NM_ALIGN(0, 24),
	1290, 1408, 1295,
	/* 4501: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4506, 0, NM_OCTETS,
	/* 4506: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 4520, 2537, 1295,
	/* 4520: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 4523: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 4529,
	NM_OCTETS,
	/* 4529: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1520, NM_OCTETS,
	/* 4535: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4542, 4547, 1295,
	/* 4542: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 4547: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1408, 0,
	/* 4551: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 1515, 0, 2031, 3171,
	3208, NM_OCTETS,
	/* 4559: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4566, 4673,
	/* 4566: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, 4594, 1936, 3173, 4610, NM_OCTETS,
	NM_OCTETS, 4626, NM_OCTETS, NM_OCTETS, 4634, 4642, 4651, 4642, 4660,
	4671, NM_OCTETS,
	/* 4594: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4596,
	/* 4596: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1295,
	/* 4610: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4612,
	/* 4612: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4620, 3103,
	/* 4620: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1295,
	/* 4626: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4628,
	/* 4628: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1640, 1295,
	/* 4634: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4636,
	/* 4636: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1295,
	/* 4642: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4644,
	/* 4644: H.245 PictureReference */
	NM_OF_LONG, 4646,
	/* 4646: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 4651: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4653,
	/* 4653: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4646, NM_ALIGN(0, 32), 1295,
	/* 4660: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 4662,
	/* 4662: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3175, 2592, 1295,
	/* 4671: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3585,
	/* 4673: H.245 MiscellaneousCommand */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 1559,
	/* 4679: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4681,
	/* 4681: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 2123, 0, 2123, 0, 0, 4692, NM_OCTETS,
	/* 4692: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 4694,
	/* 4694: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 128), 1295,
	/* 4700: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4702,
	/* 4702: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1640, 1290, NM_OCTETS,
	/* 4707: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4709,
	/* 4709: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, NM_ALIGN(0, 34), 4718, 1621, 4731,
	1295,
	/* 4718: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4723, 1313, NM_OCTETS,
	/* 4723: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1621, 1640, NM_SKIP(2), 1295,
	/* 4731: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 18), 1621, 1295,
	/* 4738: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 4740,
	/* 4740: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(16), 1290, 1295,
	/* 4747: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3717,
	/* 4752: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3717,
	/* 4758: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 4765, 1295,
	/* 4765: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), 4780, 3006, NM_OCTETS,
	/* 4780: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 4782,
	/* 4782: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 40), 1295,
	/* 4788: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4542, NM_SKIP(5), NM_SKIP(4), 1408, 1295,
	/* 4803: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 4718, 1621, 4811,
	/* 4811: H.245 NewATMVCIndication */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 4817,
	/* 4817: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 4731,
	/* 4819: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 1515, NM_OCTETS, 4830,
	4839, 4891, 4902, 4919, 3208, NM_OCTETS,
	/* 4830: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4832,
	/* 4832: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1515, 0, 0, 0,
	NM_OCTETS,
	/* 4839: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4841,
	/* 4841: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(8), NM_ALIGN(0, 16), 4855, 4869,
	/* 4855: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1408, 1408, NM_ALIGN(0, 16), 1295,
	/* 4869: H.245 UserInputIndication.signal */
	NM_EXT, 0xf000, 0x0000, 0x0000, 0x0000, NM_OCTETS, 4878, 4386, 1472,
	/* 4878: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 4880,
	/* 4880: H.245 Params */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 64), NM_ALIGN(0, 128), NM_OCTETS, 1295,
	/* 4891: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4893,
	/* 4893: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_ALIGN(0, 16),
	2664, 1295,
	/* 4902: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 4904,
	/* 4904: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS,
	NM_SKIP(0), 4913,
	/* 4913: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 4919,
	/* 4919: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 4921,
	/* 4921: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_OCTETS, 4880,
	NM_OCTETS, 1295,
	/* 4931: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4933,
	/* 4933: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 2123,
	2123, 2123, 0, 0, 0, 0, 2123, 0, NM_OCTETS, 3153, 4950, 4671, NM_OCTETS,
	/* 4950: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 4952,
	/* 4952: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 8), 4958,
	/* 4958: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT, 0x8000, 0x0000, 0x0000, 0x0000, 4386,
	/* 4964: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4966,
	/* 4966: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1520, 1463, 1463, 1295,
	/* 4980: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4982,
	/* 4982: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1621, NM_OCTETS,
	1295,
	/* 4991: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4993,
	/* 4993: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3418, 2398, 4231,
	NM_OCTETS,
	/* 4999: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 4535,
	/* 5001: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 5003: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 5005,
	/* 5005: H.225.0 DisplayName */
	NM_OF_LONG, 5007,
	/* 5007: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_OCTETS, 1696,
	/* 5013: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1651,
	/* 5015: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	5042, 1803, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 5044, NM_OCTETS,
	/* 5042: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 1303,
	/* 5044: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 5046,
	/* 5046: H.225.0 SecurityErrors */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, NM_OCTETS,
	/* 5065: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5067,
	/* 5067: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 5069: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5071,
	/* 5071: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 1303,
	/* 5073: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5075,
	/* 5075: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 1295,
	/* 5088: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5090,
	/* 5090: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 1593, 5067, NM_SKIP(0), 1303, 1295,
	/* 5105: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 5107,
	/* 5107: H.225.0 StimulusControl */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1303,
	NM_SKIP(0), NM_OCTETS, 1295,
	/* 5118: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3162, 1295,
};
