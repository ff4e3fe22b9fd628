// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 * by
 *	tools/gen/gen_schema.py h323_schema kmod/wire H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 */
#include "wire/h323_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_h323_schema[2654] = {
	0, 1246,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2, 2), 0x8000, 0x8000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	12, 2646, 1253,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2, 2), 0x8000, 0xa000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	22, 1261, 1232,
	/* 22: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 38, 975, 1014, 1048,
	1078, 1096, 1123, 1175, NM_OCTETS, 1195, 1195, 1195, 1209, NM_OCTETS,
	/* 38: H.225.0 Setup-UUIE */
	NM_SEQ(8, 4), 0x90e8, 0x7e44, NM_RUN(48, 0x6000), NM_RUN(49, 0x0f00),
	NM_RUN(52, 0x0010), NM_RUN(61, 0x0004), NM_OCTETS, 63, 97, 110, 97, 240,
	97, 1351, NM_SKIP(1), 242, 1353, 1359, 1374, 243,
	/* 63: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 65,
	/* 65: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 75, 77,
	NM_ALIGN(0, 96), 88, NM_ALIGN(0, 128), 1258, 1261, NM_OCTETS,
	/* 75: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 77: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1, 1), 0xe000, 0x8000, NM_RUN(51, 0x1000), 86, 1246, 1248, 1253,
	/* 86: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR), 6,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 95, 1253,
	/* 95: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6), 18,
	/* 97: H.225.0 AliasAddress */
	NM_OF_LONG, 99,
	/* 99: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 1278, 1281, NM_OCTETS,
	106, NM_OCTETS,
	/* 106: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 108,
	/* 108: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 65,
	/* 110: H.225.0 EndpointType */
	NM_SEQ(7, 2), 0x0200, 0x1800, NM_RUN(47, 0xfc00), NM_RUN(55, 0x0100),
	1261, 1284, 1298, 125, 223, 1298, NM_SKIP(2), 1253,
	/* 125: H.225.0 GatewayInfo */
	NM_SEQ(3, 2), 0x0000, 0x8000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	135, 1261, 1253,
	/* 135: H.225.0 SupportedProtocols */
	NM_OF_LONG, 137,
	/* 137: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1261, 152, 152, 152,
	152, 152, 152, 152, 152, 182, 195, 210, NM_OCTETS,
	/* 152: H.225.0 H310Caps */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1261, 161,
	/* 161: H.225.0 H310Caps */
	NM_EXT, 0xc000, 0x0000, 0x4000, 0x0000, NM_OCTETS, 168,
	/* 168: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 170,
	/* 170: H.225.0 SupportedPrefix */
	NM_OF_LONG, 172,
	/* 172: H.225.0 SupportedPrefix */
	NM_SEQ(2, 2), 0x4000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1261, 99, 1253,
	/* 182: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 184,
	/* 184: H.225.0 NonStandardProtocol */
	NM_SEQ(3, 2), 0x2000, 0x2000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1261, 1307, 170, 1253,
	/* 195: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 197,
	/* 197: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3, 2), 0x3800, 0x2000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	1261, 1307, 170, 1325, 1344, 1253,
	/* 210: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 212,
	/* 212: H.225.0 SIPCaps */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1261, 1307, 170, 1253,
	/* 223: H.225.0 McuInfo */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1261, 232,
	/* 232: H.225.0 McuInfo */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 238,
	/* 238: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 135,
	/* 240: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 65,
	/* 242: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 243: H.225.0 Setup-UUIE */
	NM_EXT, 0xffff, 0xffc0, 0xe600, 0x1fc0, 274, 278, 280, NM_OCTETS,
	NM_OCTETS, 290, 313, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 665, 238, 726, 726, 726, 728, 960,
	/* 274: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 276,
	/* 276: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 65,
	/* 278: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 280: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 282,
	/* 282: H.225.0 CallIdentifier */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 289, 1253,
	/* 289: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 290: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 292,
	/* 292: H.225.0 CryptoH323Token */
	NM_OF_LONG, 294,
	/* 294: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 305, 1393, 1404, 1404,
	1410, 1410, 1410, 1417, NM_OCTETS,
	/* 305: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x8000, 99, 1322, NM_OCTETS, 1381, 1391,
	/* 313: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 315,
	/* 315: H.245 OpenLogicalChannel */
	NM_OF_LONG, 317,
	/* 317: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 319,
	/* 319: H.245 OpenLogicalChannel */
	NM_SEQ(2, 2), 0xc000, 0xf000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	330, 333, 615, 633,
	/* 330: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 333: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2, 2), 0x6000, 0x6000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), 344, 513, 1253,
	/* 344: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 360, 362, 364, 432,
	458, 468, 470, 472, 509, 493, 497, 501, 505, NM_OCTETS,
	/* 360: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1335,
	/* 362: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 364: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 366,
	/* 366: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1335, 375, 1492, 391,
	1507, 413, NM_OCTETS,
	/* 375: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x3800, 0x1000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 388, NM_SKIP(1), 1253,
	/* 388: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 391: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0400, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 410, NM_SKIP(5), 1322, NM_ALIGN(0, 16), 1253,
	/* 410: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 413: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 415,
	/* 415: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x4000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	1522, 429, 1532, 1532, NM_OCTETS, 1325, 1253,
	/* 429: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 432: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 434,
	/* 434: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1335, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1567, 1574, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 413, NM_OCTETS,
	/* 458: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 460,
	/* 460: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 1582, 429, 1253,
	/* 468: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1616,
	/* 470: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 360,
	/* 472: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 474,
	/* 474: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 1621, 482, 1253,
	/* 482: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 360, 364, 432, 458,
	493, 497, 501, 505, NM_OCTETS,
	/* 493: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 495,
	/* 495: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1649,
	/* 497: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 499,
	/* 499: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1731,
	/* 501: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 503,
	/* 503: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1750,
	/* 505: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 507,
	/* 507: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1784,
	/* 509: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 511,
	/* 511: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1818,
	/* 513: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1891, 1903, 1925, 520,
	NM_OCTETS,
	/* 520: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 H2250LogicalChannelParameters */
	NM_SEQ(11, 3), 0x4000, 0x5400, NM_RUN(47, 0x8000), NM_RUN(48, 0x3fe0),
	NM_RUN(59, 0x0010), 1964, 543, NM_SKIP(8), 546, NM_SKIP(1), 613,
	NM_SKIP(1), NM_SKIP(1), 1973, NM_SKIP(5), 1980, 1253,
	/* 543: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 546: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 548,
	/* 548: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 553, 590, NM_OCTETS,
	/* 553: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 561, 1966, 570,
	NM_ALIGN(0, 128), 579, NM_OCTETS,
	/* 561: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 568, 1253,
	/* 568: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 570: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 577, 1253,
	/* 577: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 579: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 1), 0xe000, 0x4000, NM_RUN(51, 0x1000), NM_SKIP(1), 588, 1246,
	1253,
	/* 588: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 590: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 595, 604, NM_OCTETS,
	/* 595: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 602, 1253,
	/* 602: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 604: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 611, 1253,
	/* 611: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 613: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 548,
	/* 615: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 617,
	/* 617: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2, 2), 0x8000, 0xc000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	344, 627, 1253,
	/* 627: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1903, 1925, 520,
	NM_OCTETS,
	/* 633: H.245 OpenLogicalChannel */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 639,
	/* 639: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 641,
	/* 641: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 643,
	/* 643: H.245 NetworkAccessParameters */
	NM_SEQ(3, 3), 0x6000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1248, 657, NM_SKIP(1), 2002, 1253,
	/* 657: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1984, 1278, 663,
	NM_OCTETS,
	/* 663: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 548,
	/* 665: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 667,
	/* 667: H.225.0 CircuitInfo */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	2005, 2005, 678, 1253,
	/* 678: H.225.0 GenericData */
	NM_OF_LONG, 680,
	/* 680: H.225.0 GenericData */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2041, 690, 1253,
	/* 690: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 693, 1,
	/* 693: H.225.0 EnumeratedParameter */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2041, 703, 1253,
	/* 703: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2050, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1322, 2041, 99, 718,
	720, 723, NM_OCTETS,
	/* 718: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 65,
	/* 720: H.225.0 Content.compound */
	NM_OF(16, 1), 693, 1,
	/* 723: H.225.0 Content.nested */
	NM_OF(4, 0), 680, 1,
	/* 726: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 678,
	/* 728: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 730,
	/* 730: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 732,
	/* 732: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 734,
	/* 734: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 741, 766, 901, 923,
	NM_OCTETS,
	/* 741: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2052, 2060,
	2068, 319, 755, 1811, 2144, 2181, 2191, 2121, 2335, NM_OCTETS,
	/* 755: H.245 CloseLogicalChannel */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 763, NM_SKIP(1), 1253,
	/* 763: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 766: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2052, 1957,
	2348, 2121, 2355, 789, 851, 1811, 1811, 2379, 2387, 2395, 2181, 2414,
	2433, 2441, 2121, 2335, 2449, 862, NM_OCTETS,
	/* 789: H.245 OpenLogicalChannelAck */
	NM_SEQ(2, 2), 0x8000, 0xe000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	799, 802, 820,
	/* 799: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 802: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 804,
	/* 804: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3, 2), 0x8000, 0x2000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 815, 1253,
	/* 815: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 1891, 520, NM_OCTETS,
	/* 820: H.245 OpenLogicalChannelAck */
	NM_EXT, 0xc000, 0x0000, 0xc000, 0x0000, 639, 827,
	/* 827: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 829,
	/* 829: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 831,
	/* 831: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 835, NM_OCTETS,
	/* 835: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(6, 2), 0x0000, 0x7000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	1964, 848, 546, 613, NM_SKIP(5), 1253,
	/* 848: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 851: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 859, 2370, 1253,
	/* 859: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 862: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 864,
	/* 864: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 868, NM_OCTETS,
	/* 868: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 871, 1,
	/* 871: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 873,
	/* 873: H.245 CommunicationModeTableEntry */
	NM_SEQ(8, 4), 0x4c00, 0x4680, NM_RUN(47, 0x8000), NM_RUN(48, 0x3000),
	NM_RUN(50, 0x03c0), NM_RUN(58, 0x0020), 1964, 848, NM_SKIP(8), 1973,
	1401, 895, 546, NM_SKIP(1), 613, NM_SKIP(1), 1253,
	/* 895: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 364, 432, 458,
	NM_OCTETS,
	/* 901: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2052, 1805, 2457,
	2479, 2491, 912, 2514, 914, NM_OCTETS,
	/* 912: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2508,
	/* 914: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 916,
	/* 916: H.245 CommunicationModeCommand */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 868, 1253,
	/* 923: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2052, 942, 1805,
	1805, 1811, 1811, 2181, 2181, 1805, 2535, 2556, 2568, 2575, 1635,
	NM_OCTETS, 949, NM_OCTETS,
	/* 942: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 944,
	/* 944: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 741, 766, 901,
	/* 949: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 951,
	/* 951: H.245 MCLocationIndication */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 958, 1253,
	/* 958: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 548,
	/* 960: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 962,
	/* 962: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 964,
	/* 964: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3, 2), 0x8000, 0x8000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	99, 1353, 2598, 1253,
	/* 975: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 110, 63, 986,
	/* 986: H.225.0 CallProceeding-UUIE */
	NM_EXT, 0xff80, 0x0000, 0x9880, 0x0000, 280, NM_OCTETS, NM_OCTETS, 290,
	313, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1000,
	/* 1000: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1002,
	/* 1002: H.225.0 FeatureSet */
	NM_SEQ(4, 2), 0x8000, 0x7000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 678, 678, 678, 1253,
	/* 1014: H.225.0 Connect-UUIE */
	NM_SEQ(2, 2), 0xb000, 0x7800, NM_RUN(48, 0x4000), NM_RUN(52, 0x0800),
	NM_OCTETS, 63, 110, 242, 1026,
	/* 1026: H.225.0 Connect-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0x9882, 0x0000, 280, NM_OCTETS, NM_OCTETS, 290,
	313, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1046, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1000,
	/* 1046: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 1048: H.225.0 Alerting-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 110, 63, 1059,
	/* 1059: H.225.0 Alerting-UUIE */
	NM_EXT, 0xfffc, 0x0000, 0x9904, 0x0000, 280, NM_OCTETS, NM_OCTETS, 290,
	313, NM_OCTETS, NM_OCTETS, 1046, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1000,
	/* 1078: H.225.0 Information-UUIE */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_OCTETS, 1085,
	/* 1085: H.225.0 Information-UUIE */
	NM_EXT, 0xfc00, 0x0000, 0xb400, 0x0000, 280, NM_OCTETS, 290, 313,
	NM_OCTETS, 665,
	/* 1096: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2, 2), 0x8000, 0x2000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, 2604, 1106,
	/* 1106: H.225.0 ReleaseComplete-UUIE */
	NM_EXT, 0xffc0, 0x0000, 0xb0c0, 0x0000, 280, NM_OCTETS, 290, 1046,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1000, 1121,
	/* 1121: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1123: H.225.0 Facility-UUIE */
	NM_SEQ(4, 2), 0x8800, 0x7400, NM_RUN(48, 0x7000), NM_RUN(53, 0x0400),
	NM_OCTETS, 1136, 97, 242, 1374, 1138,
	/* 1136: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 65,
	/* 1138: H.225.0 Facility-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0xef0e, 0x0000, 280, 1046, 278, NM_OCTETS, 290,
	1158, 1173, 313, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 665, 1000,
	1121,
	/* 1158: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1160,
	/* 1160: H.225.0 ConferenceList */
	NM_OF_LONG, 1162,
	/* 1162: H.225.0 ConferenceList */
	NM_SEQ(4, 2), 0x0000, 0x4000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 128), 99, 1261, 1253,
	/* 1173: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 63,
	/* 1175: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1177,
	/* 1177: H.225.0 Progress-UUIE */
	NM_SEQ(6, 3), 0xd000, 0x7300, NM_RUN(49, 0x2000), NM_RUN(50, 0x0f00),
	NM_RUN(56, 0x0080), NM_OCTETS, 110, 63, 282, 2619, 2644, 292, 315, 1253,
	/* 1195: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1197,
	/* 1197: H.225.0 Status-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 282, 2644, 292, 1253,
	/* 1209: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1211,
	/* 1211: H.225.0 Notify-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5800, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 282, 2644, 292, 1223,
	/* 1223: H.225.0 Notify-UUIE */
	NM_EXT, 0xf000, 0x0000, 0x9000, 0x0000, 1046, NM_OCTETS, NM_OCTETS,
	1121,
	/* 1232: H.225.0 H323-UU-PDU */
	NM_EXT, 0xff80, 0x0000, 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 728,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 726,
	/* 1246: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1248: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1253: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 1258: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1261: H.225.0 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1266, NM_OCTETS,
	/* 1266: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1271,
	NM_OCTETS,
	/* 1271: H.225.0 H221NonStandard */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 32), 1253,
	/* 1278: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1281: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1284: H.225.0 VendorIdentifier */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1271, 1295, 1295, 1253,
	/* 1295: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1298: H.225.0 GatekeeperInfo */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1261, 1253,
	/* 1307: H.225.0 DataRate */
	NM_OF_LONG, 1309,
	/* 1309: H.225.0 DataRate */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1261, 1322, NM_ALIGN(0, 8), 1253,
	/* 1322: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1325: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1335, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1335: H.245 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1340, NM_OCTETS,
	/* 1340: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1344: H.245 T38FaxProfile */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1253,
	/* 1351: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1353: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1359: H.225.0 QseriesOptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1367,
	1253,
	/* 1367: H.225.0 Q954Details */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(2), 1253,
	/* 1374: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1381: H.235 Params */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_ALIGN(0, 64), 1253,
	/* 1391: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1393: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1401, 1322, NM_OCTETS, 1381, 1391,
	/* 1401: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1404: H.235 ENCRYPTED */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_OCTETS, 1381, NM_OCTETS,
	/* 1410: H.235 SIGNED */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1381, 1391,
	/* 1417: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1424, 1431, 1439, 1404,
	NM_OCTETS,
	/* 1424: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1381, NM_OCTETS,
	/* 1431: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1381,
	1391,
	/* 1439: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, 1447, NM_OCTETS, 1381, 1391,
	/* 1447: H.235 ClearToken */
	NM_SEQ(9, 2), 0x8000, 0x0000, NM_RUN(48, 0x7f80), NM_RUN(57, 0x0040),
	NM_OCTETS, 1322, 1401, 1464, 1476, NM_OCTETS, 1479, 1401, 1487, 1253,
	/* 1464: H.235 DHset */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1473, 1473, 1473,
	1253,
	/* 1473: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1476: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1479: H.235 TypedCertificate */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, NM_OCTETS,
	1253,
	/* 1487: H.235 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 1492: H.245 H262VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(11), 1322, 1322, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1322, 1253,
	/* 1507: H.245 IS11172VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1322, 1322, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1322, 1253,
	/* 1522: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1335,
	NM_ALIGN(0, 128), 1529, NM_OCTETS,
	/* 1529: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1532: H.245 GenericParameter */
	NM_OF_LONG, 1534,
	/* 1534: H.245 GenericParameter */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	1545, 1552, 1565, 1253,
	/* 1545: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1335,
	NM_ALIGN(0, 128), 1529, NM_OCTETS,
	/* 1552: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1322, 1322, NM_OCTETS,
	1563, NM_OCTETS,
	/* 1563: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1534,
	/* 1565: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1545,
	/* 1567: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 16), 1253,
	/* 1574: H.245 IS13818AudioCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(20),
	NM_ALIGN(0, 16), 1253,
	/* 1582: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1335, 1325, 1325,
	1325, 1595, 1325, 1325, 1611, NM_SKIP(0), 1325, NM_OCTETS,
	/* 1595: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1325, 1600,
	/* 1600: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1604,
	/* 1604: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(19), 1253,
	/* 1611: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1325, NM_OCTETS,
	/* 1616: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1335, NM_SKIP(0),
	NM_OCTETS,
	/* 1621: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1632, 1640, 1640, 1253,
	/* 1632: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1635, 1,
	/* 1635: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1335, NM_OCTETS,
	NM_OCTETS,
	/* 1640: H.245 AuthenticationCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1335, 1253,
	/* 1649: H.245 RedundancyEncoding */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1616, 1659, 1253,
	/* 1659: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1335, NM_SKIP(0), 1668,
	1706, 1723, 1616, NM_OCTETS,
	/* 1668: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1335, 1676, 1492, 1687,
	1507, NM_OCTETS,
	/* 1676: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1253,
	/* 1687: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1322, NM_SKIP(5), 1322, NM_ALIGN(0, 16), 1253,
	/* 1706: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1335, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1567, 1574, NM_OCTETS,
	/* 1723: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1582, 1322, 1253,
	/* 1731: H.245 MultiplePayloadStream */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1738, 1253,
	/* 1738: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1740,
	/* 1740: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1659, NM_SKIP(7), 1253,
	/* 1750: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1757, 1253,
	/* 1757: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1762,
	NM_OCTETS,
	/* 1762: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1767, 1777, NM_OCTETS,
	/* 1767: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_SKIP(8), NM_SKIP(7), 1253,
	/* 1777: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(7), 1253,
	/* 1784: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1788, NM_OCTETS,
	/* 1788: H.245 FECData.rfc2733 */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_SKIP(7), NM_OCTETS, 1799, 1253,
	/* 1799: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 1805, 1811,
	NM_OCTETS,
	/* 1805: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 1253,
	/* 1811: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 1253,
	/* 1818: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1826, NM_SKIP(1),
	1253,
	/* 1826: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1335, 1832, 1872,
	NM_OCTETS,
	/* 1832: H.245 H222Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1840,
	1253,
	/* 1840: H.245 VCCapability */
	NM_OF_LONG, 1842,
	/* 1842: H.245 VCCapability */
	NM_SEQ(3, 2), 0x3000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(52, 0x0800),
	1854, 1271, NM_SKIP(2), 1861, 1253,
	/* 1854: H.245 VCCapability.aal1 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(9), 1253,
	/* 1861: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1868, 1253,
	/* 1868: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1872: H.245 H223Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(10, 48),
	1880, 1253,
	/* 1880: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1884,
	/* 1884: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(20), 1253,
	/* 1891: H.245 H222LogicalChannelParameters */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1253,
	/* 1903: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1911, NM_SKIP(1),
	1253,
	/* 1911: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1335, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 1920, NM_OCTETS,
	/* 1920: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_SKIP(2), 1322,
	/* 1925: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 1936, 1353,
	NM_SKIP(1), 1944, 1957, 1253,
	/* 1936: H.245 V76HDLCParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1353, NM_ALIGN(0, 17),
	1253,
	/* 1944: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1949, NM_SKIP(0),
	NM_OCTETS,
	/* 1949: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1353,
	1253,
	/* 1957: H.245 V75Parameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 1253,
	/* 1964: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1335,
	/* 1966: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 96), 1253,
	/* 1973: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(16), 1253,
	/* 1980: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0), NM_OCTETS,
	/* 1984: H.245 Q2931Address */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1994, 1258, 1253,
	/* 1994: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1999, 1258, NM_OCTETS,
	/* 1999: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2002: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2005: H.225.0 CircuitIdentifier */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	2015, 2028, 1253,
	/* 2015: H.225.0 CicInfo */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2023, 2025, 1253,
	/* 2023: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2025,
	/* 2025: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2028: H.225.0 GroupID */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1351, 2038, 1253,
	/* 2038: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2041: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2047, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2047: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2050: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2052: H.245 NonStandardMessage */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1340, NM_OCTETS, 1253,
	/* 2060: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1322,
	1253,
	/* 2068: H.245 TerminalCapabilitySet */
	NM_SEQ(4, 2), 0xc000, 0x0000, NM_RUN(49, 0x3800), NM_RUN(53, 0x0400),
	NM_ALIGN(0, 8), NM_OCTETS, 2081, 2096, 2128, 1253,
	/* 2081: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1335, 1832, 1872, 2088,
	NM_OCTETS,
	/* 2088: H.245 V76Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(9, 47), 1957,
	1253,
	/* 2096: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2099, 1,
	/* 2099: H.245 CapabilityTableEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 2106,
	/* 2106: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1335, 1668, 1668,
	1668, 1706, 1706, 1706, 1723, 1723, 1723, NM_SKIP(1), 2121, NM_OCTETS,
	/* 2121: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 1253,
	/* 2128: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2131, 1,
	/* 2131: H.245 CapabilityDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 2138,
	/* 2138: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2141, 1,
	/* 2141: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2144: H.245 MultiplexEntrySend */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2152,
	1253,
	/* 2152: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2155, 1,
	/* 2155: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(4), 2162,
	/* 2162: H.245 MultiplexElement */
	NM_OF(8, 1), 2165, 1,
	/* 2165: H.245 MultiplexElement */
	NM_SEQ(0, 0), 0xc000, 0x0000, 2170, 2177,
	/* 2170: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2174,
	/* 2174: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2165, 2,
	/* 2177: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 2181: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2188, 1253,
	/* 2188: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2191: H.245 RequestMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2199,
	1253,
	/* 2199: H.245 ModeElement */
	NM_OF(8, 1), 2202, 1,
	/* 2202: H.245 ModeElement */
	NM_OF(8, 1), 2205, 1,
	/* 2205: H.245 ModeElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2215, 1903, 1253,
	/* 2215: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1335, 2223, 2283, 2314,
	1616, NM_OCTETS,
	/* 2223: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1335, 2231, 2238, 2267,
	1507, NM_OCTETS,
	/* 2231: H.245 H261VideoMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(1, 17), 1253,
	/* 2238: H.245 H262VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	2253, 1322, 1322, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1322,
	1253,
	/* 2253: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2267: H.245 H263VideoMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2275, NM_ALIGN(0, 20),
	1253,
	/* 2275: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2283: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1335, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 2300, 2307, NM_OCTETS,
	/* 2300: H.245 IS11172AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(6, 16), 1253,
	/* 2307: H.245 IS13818AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(11, 16),
	1253,
	/* 2314: H.245 DataMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2322, 1322, 1253,
	/* 2322: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1335, 1325, 1325,
	1325, 1325, 1325, 1325, 1611, NM_SKIP(0), 1325, NM_OCTETS,
	/* 2335: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2342, 1253,
	/* 2342: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 2348: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1980, 1253,
	/* 2355: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2363,
	1253,
	/* 2363: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 2177, NM_OCTETS,
	/* 2370: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2379: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 1980,
	1253,
	/* 2387: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2188,
	1253,
	/* 2395: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2403,
	1253,
	/* 2403: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2406, 1,
	/* 2406: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1248,
	1253,
	/* 2414: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2188, 2422, 1253,
	/* 2422: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2425, 1,
	/* 2425: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1980,
	1253,
	/* 2433: H.245 RequestModeAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1248,
	1253,
	/* 2441: H.245 RequestModeReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1353,
	1253,
	/* 2449: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2342, 1980, 1253,
	/* 2457: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2462, NM_SKIP(0),
	NM_OCTETS,
	/* 2462: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(1), 2473, 2476, 1253,
	/* 2473: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2476: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2479: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_SKIP(0),
	2485, NM_OCTETS,
	/* 2485: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_ALIGN(0, 8), 1340, NM_OCTETS,
	/* 2491: H.245 FlowControlCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2499, 2504, 1253,
	/* 2499: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 2504: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1322, NM_SKIP(0),
	/* 2508: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1335, NM_SKIP(0), 2275,
	NM_OCTETS,
	/* 2514: H.245 MiscellaneousCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 2522,
	1253,
	/* 2522: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2535: H.245 MiscellaneousIndication */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 2543,
	1253,
	/* 2543: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), NM_OCTETS,
	/* 2556: H.245 JitterIndication */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	2499, NM_SKIP(5), NM_SKIP(4), 1322, 1253,
	/* 2568: H.245 H223SkewIndication */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 48), 1253,
	/* 2575: H.245 NewATMVCIndication */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 34), 2584,
	1353, 1253,
	/* 2584: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2589, 1271, NM_OCTETS,
	/* 2589: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1353, 1374,
	NM_SKIP(2), 1253,
	/* 2598: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2601,
	/* 2601: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2604: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2619: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1261, NM_SKIP(0), 2626,
	2626, NM_OCTETS,
	/* 2626: H.225.0 SecurityCapabilities */
	NM_SEQ(2, 2), 0x7000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(52, 0x0800),
	1261, 2638, 2638, 2638, 1253,
	/* 2638: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1261, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 2644: H.235 ClearToken */
	NM_OF_LONG, 1447,
	/* 2646: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2002,
	1253,
};
