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

const u16 nm_h323_schema[2629] = {
	0, 1220,
	/* 2: H.225.0 H323-UserInformation */
	NM_SEQ(2, 2), 0x8000, 0x8000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	12, 2621, 1227,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2, 2), 0x8000, 0xa000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	22, 1233, 1208,
	/* 22: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 38, 965, 1002, 1034,
	1062, 1078, 1103, 1153, NM_OCTETS, 1173, 1173, 1173, 1187, NM_OCTETS,
	/* 38: H.225.0 Setup-UUIE */
	NM_SEQ(8, 4), 0x90e8, 0x7e44, NM_RUN(48, 0x6000), NM_RUN(49, 0x0f00),
	NM_RUN(52, 0x0010), NM_RUN(61, 0x0004), NM_OCTETS, 63, 97, 110, 97, 236,
	97, 1323, NM_SKIP(1), 238, 1325, 1331, 1346, 239,
	/* 63: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 65,
	/* 65: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 75, 77,
	NM_ALIGN(0, 96), 88, NM_ALIGN(0, 128), 1230, 1233, NM_OCTETS,
	/* 75: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 77: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1, 1), 0xe000, 0x8000, NM_RUN(51, 0x1000), 86, 1220, 1222, 1227,
	/* 86: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR), 6,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 95, 1227,
	/* 95: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6), 18,
	/* 97: H.225.0 AliasAddress */
	NM_OF_LONG, 99,
	/* 99: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 1250, 1253, NM_OCTETS,
	106, NM_OCTETS,
	/* 106: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 108,
	/* 108: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 65,
	/* 110: H.225.0 EndpointType */
	NM_SEQ(7, 2), 0x0200, 0x1800, NM_RUN(47, 0xfc00), NM_RUN(55, 0x0100),
	1233, 1256, 1270, 125, 221, 1270, NM_SKIP(2), 1227,
	/* 125: H.225.0 GatewayInfo */
	NM_SEQ(3, 2), 0x0000, 0x8000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	135, 1233, 1227,
	/* 135: H.225.0 SupportedProtocols */
	NM_OF_LONG, 137,
	/* 137: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1233, 152, 152, 152,
	152, 152, 152, 152, 152, 180, 193, 208, NM_OCTETS,
	/* 152: H.225.0 H310Caps */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1233, 161,
	/* 161: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 166,
	/* 166: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 168,
	/* 168: H.225.0 SupportedPrefix */
	NM_OF_LONG, 170,
	/* 170: H.225.0 SupportedPrefix */
	NM_SEQ(2, 2), 0x4000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1233, 99, 1227,
	/* 180: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 182,
	/* 182: H.225.0 NonStandardProtocol */
	NM_SEQ(3, 2), 0x2000, 0x2000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	1233, 1279, 168, 1227,
	/* 193: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 195,
	/* 195: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3, 2), 0x3800, 0x2000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	1233, 1279, 168, 1297, 1316, 1227,
	/* 208: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 210,
	/* 210: H.225.0 SIPCaps */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1233, 1279, 168, 1227,
	/* 221: H.225.0 McuInfo */
	NM_SEQ(2, 2), 0x0000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1233, 230,
	/* 230: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 234,
	/* 234: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 135,
	/* 236: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 65,
	/* 238: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 239: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 268, 272, 274, NM_OCTETS, NM_OCTETS, 284,
	307, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 657,
	234, 718, 718, 718, 720, 950,
	/* 268: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 270,
	/* 270: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 65,
	/* 272: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 274: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 276,
	/* 276: H.225.0 CallIdentifier */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 283, 1227,
	/* 283: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 284: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 286,
	/* 286: H.225.0 CryptoH323Token */
	NM_OF_LONG, 288,
	/* 288: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 299, 1365, 1376, 1376,
	1382, 1382, 1382, 1389, NM_OCTETS,
	/* 299: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x8000, 99, 1294, NM_OCTETS, 1353, 1363,
	/* 307: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 309,
	/* 309: H.245 OpenLogicalChannel */
	NM_OF_LONG, 311,
	/* 311: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 313,
	/* 313: H.245 OpenLogicalChannel */
	NM_SEQ(2, 2), 0xc000, 0xf000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	324, 327, 609, 627,
	/* 324: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 327: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2, 2), 0x6000, 0x6000, NM_RUN(47, 0x8000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), 338, 507, 1227,
	/* 338: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 354, 356, 358, 426,
	452, 462, 464, 466, 503, 487, 491, 495, 499, NM_OCTETS,
	/* 354: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1307,
	/* 356: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 358: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 360,
	/* 360: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1307, 369, 1464, 385,
	1479, 407, NM_OCTETS,
	/* 369: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x3800, 0x1000, NM_RUN(47, 0xc000), NM_RUN(53, 0x0400),
	NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 382, NM_SKIP(1), 1227,
	/* 382: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 385: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0400, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 404, NM_SKIP(5), 1294, NM_ALIGN(0, 16), 1227,
	/* 404: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 407: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 409,
	/* 409: H.245 GenericCapability */
	NM_SEQ(6, 2), 0x8000, 0x4000, NM_RUN(48, 0x7c00), NM_RUN(54, 0x0200),
	1494, 423, 1504, 1504, NM_OCTETS, 1297, 1227,
	/* 423: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 426: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 428,
	/* 428: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1307, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1539, 1546, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 407, NM_OCTETS,
	/* 452: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 454,
	/* 454: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 1554, 423, 1227,
	/* 462: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1588,
	/* 464: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 354,
	/* 466: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 468,
	/* 468: H.245 H235Media */
	NM_SEQ(1, 1), 0xc000, 0x4000, NM_RUN(50, 0x2000), 1593, 476, 1227,
	/* 476: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 354, 358, 426, 452,
	487, 491, 495, 499, NM_OCTETS,
	/* 487: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 489,
	/* 489: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1621,
	/* 491: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 493,
	/* 493: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1703,
	/* 495: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 497,
	/* 497: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1722,
	/* 499: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 501,
	/* 501: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1759,
	/* 503: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 505,
	/* 505: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1793,
	/* 507: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1866, 1878, 1900, 514,
	NM_OCTETS,
	/* 514: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 516,
	/* 516: H.245 H2250LogicalChannelParameters */
	NM_SEQ(11, 3), 0x4000, 0x5400, NM_RUN(47, 0x8000), NM_RUN(48, 0x3fe0),
	NM_RUN(59, 0x0010), 1939, 537, NM_SKIP(8), 540, NM_SKIP(1), 607,
	NM_SKIP(1), NM_SKIP(1), 1948, NM_SKIP(5), 1955, 1227,
	/* 537: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 540: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 542,
	/* 542: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 547, 584, NM_OCTETS,
	/* 547: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 555, 1941, 564,
	NM_ALIGN(0, 128), 573, NM_OCTETS,
	/* 555: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 562, 1227,
	/* 562: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 564: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 571, 1227,
	/* 571: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 573: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 1), 0xe000, 0x4000, NM_RUN(51, 0x1000), NM_SKIP(1), 582, 1220,
	1227,
	/* 582: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 584: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 589, 598, NM_OCTETS,
	/* 589: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 596, 1227,
	/* 596: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 598: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 605, 1227,
	/* 605: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 607: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 542,
	/* 609: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 611,
	/* 611: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2, 2), 0x8000, 0xc000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	338, 621, 1227,
	/* 621: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1878, 1900, 514,
	NM_OCTETS,
	/* 627: H.245 OpenLogicalChannel */
	NM_EXT(1), 0x8000, 0x0000, 631,
	/* 631: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 633,
	/* 633: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 635,
	/* 635: H.245 NetworkAccessParameters */
	NM_SEQ(3, 3), 0x6000, 0x4000, NM_RUN(47, 0x8000), NM_RUN(49, 0x1000),
	NM_RUN(52, 0x0800), 1222, 649, NM_SKIP(1), 1977, 1227,
	/* 649: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1959, 1250, 655,
	NM_OCTETS,
	/* 655: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 542,
	/* 657: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 659,
	/* 659: H.225.0 CircuitInfo */
	NM_SEQ(4, 2), 0x0000, 0x2000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1980, 1980, 670, 1227,
	/* 670: H.225.0 GenericData */
	NM_OF_LONG, 672,
	/* 672: H.225.0 GenericData */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2016, 682, 1227,
	/* 682: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 685, 1,
	/* 685: H.225.0 EnumeratedParameter */
	NM_SEQ(2, 2), 0x8000, 0x4000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2016, 695, 1227,
	/* 695: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2025, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1294, 2016, 99, 710,
	712, 715, NM_OCTETS,
	/* 710: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 65,
	/* 712: H.225.0 Content.compound */
	NM_OF(16, 1), 685, 1,
	/* 715: H.225.0 Content.nested */
	NM_OF(4, 0), 672, 1,
	/* 718: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 670,
	/* 720: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 722,
	/* 722: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 724,
	/* 724: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 726,
	/* 726: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 733, 758, 891, 913,
	NM_OCTETS,
	/* 733: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2027, 2035,
	2043, 313, 747, 1786, 2119, 2156, 2166, 2096, 2310, NM_OCTETS,
	/* 747: H.245 CloseLogicalChannel */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 755, NM_SKIP(1), 1227,
	/* 755: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 758: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2027, 1932,
	2323, 2096, 2330, 781, 841, 1786, 1786, 2354, 2362, 2370, 2156, 2389,
	2408, 2416, 2096, 2310, 2424, 852, NM_OCTETS,
	/* 781: H.245 OpenLogicalChannelAck */
	NM_SEQ(2, 2), 0x8000, 0xe000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	791, 794, 812,
	/* 791: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 794: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 796,
	/* 796: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3, 2), 0x8000, 0x2000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 807, 1227,
	/* 807: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 1866, 514, NM_OCTETS,
	/* 812: H.245 OpenLogicalChannelAck */
	NM_EXT(2), 0xc000, 0x0000, 631, 817,
	/* 817: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 819,
	/* 819: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 821,
	/* 821: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 825, NM_OCTETS,
	/* 825: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(6, 2), 0x0000, 0x7000, NM_RUN(47, 0xf800), NM_RUN(53, 0x0400),
	1939, 838, 540, 607, NM_SKIP(5), 1227,
	/* 838: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 841: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 1), 0xc000, 0x8000, NM_RUN(50, 0x2000), 849, 2345, 1227,
	/* 849: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 852: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 854,
	/* 854: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 858, NM_OCTETS,
	/* 858: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 861, 1,
	/* 861: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 863,
	/* 863: H.245 CommunicationModeTableEntry */
	NM_SEQ(8, 4), 0x4c00, 0x4680, NM_RUN(47, 0x8000), NM_RUN(48, 0x3000),
	NM_RUN(50, 0x03c0), NM_RUN(58, 0x0020), 1939, 838, NM_SKIP(8), 1948,
	1373, 885, 540, NM_SKIP(1), 607, NM_SKIP(1), 1227,
	/* 885: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 358, 426, 452,
	NM_OCTETS,
	/* 891: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2027, 1780, 2432,
	2454, 2466, 902, 2489, 904, NM_OCTETS,
	/* 902: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2483,
	/* 904: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 906,
	/* 906: H.245 CommunicationModeCommand */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 858, 1227,
	/* 913: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2027, 932, 1780,
	1780, 1786, 1786, 2156, 2156, 1780, 2510, 2531, 2543, 2550, 1607,
	NM_OCTETS, 939, NM_OCTETS,
	/* 932: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 934,
	/* 934: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 733, 758, 891,
	/* 939: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 941,
	/* 941: H.245 MCLocationIndication */
	NM_SEQ(1, 1), 0x8000, 0x8000, NM_RUN(49, 0x4000), 948, 1227,
	/* 948: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 542,
	/* 950: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 952,
	/* 952: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 954,
	/* 954: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3, 2), 0x8000, 0x8000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	99, 1325, 2573, 1227,
	/* 965: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 110, 63, 976,
	/* 976: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 274, NM_OCTETS, NM_OCTETS, 284, 307,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 988,
	/* 988: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 990,
	/* 990: H.225.0 FeatureSet */
	NM_SEQ(4, 2), 0x8000, 0x7000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_SKIP(1), 670, 670, 670, 1227,
	/* 1002: H.225.0 Connect-UUIE */
	NM_SEQ(2, 2), 0xb000, 0x7800, NM_RUN(48, 0x4000), NM_RUN(52, 0x0800),
	NM_OCTETS, 63, 110, 238, 1014,
	/* 1014: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 274, NM_OCTETS, NM_OCTETS, 284, 307,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1032, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 988,
	/* 1032: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 1034: H.225.0 Alerting-UUIE */
	NM_SEQ(2, 2), 0xc000, 0x7000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	NM_OCTETS, 110, 63, 1045,
	/* 1045: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 274, NM_OCTETS, NM_OCTETS, 284, 307,
	NM_OCTETS, NM_OCTETS, 1032, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 988,
	/* 1062: H.225.0 Information-UUIE */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_OCTETS, 1069,
	/* 1069: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 274, NM_OCTETS, 284, 307, NM_OCTETS, 657,
	/* 1078: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2, 2), 0x8000, 0x2000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_OCTETS, 2579, 1088,
	/* 1088: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 274, NM_OCTETS, 284, 1032, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 988, 1101,
	/* 1101: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 110,
	/* 1103: H.225.0 Facility-UUIE */
	NM_SEQ(4, 2), 0x8800, 0x7400, NM_RUN(48, 0x7000), NM_RUN(53, 0x0400),
	NM_OCTETS, 1116, 97, 238, 1346, 1118,
	/* 1116: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 65,
	/* 1118: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 274, 1032, 272, NM_OCTETS, 284, 1136, 1151,
	307, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 657, 988, 1101,
	/* 1136: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1138,
	/* 1138: H.225.0 ConferenceList */
	NM_OF_LONG, 1140,
	/* 1140: H.225.0 ConferenceList */
	NM_SEQ(4, 2), 0x0000, 0x4000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	NM_ALIGN(0, 128), 99, 1233, 1227,
	/* 1151: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 63,
	/* 1153: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1155,
	/* 1155: H.225.0 Progress-UUIE */
	NM_SEQ(6, 3), 0xd000, 0x7300, NM_RUN(49, 0x2000), NM_RUN(50, 0x0f00),
	NM_RUN(56, 0x0080), NM_OCTETS, 110, 63, 276, 2594, 2619, 286, 309, 1227,
	/* 1173: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1175,
	/* 1175: H.225.0 Status-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 276, 2619, 286, 1227,
	/* 1187: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1189,
	/* 1189: H.225.0 Notify-UUIE */
	NM_SEQ(3, 2), 0xc000, 0x5800, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	NM_OCTETS, 276, 2619, 286, 1201,
	/* 1201: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1032, NM_OCTETS, NM_OCTETS, 1101,
	/* 1208: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 720, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 718,
	/* 1220: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1222: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS,
	/* 1227: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 1230: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1233: H.225.0 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1238, NM_OCTETS,
	/* 1238: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1243,
	NM_OCTETS,
	/* 1243: H.225.0 H221NonStandard */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 32), 1227,
	/* 1250: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1253: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1256: H.225.0 VendorIdentifier */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	1243, 1267, 1267, 1227,
	/* 1267: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1270: H.225.0 GatekeeperInfo */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1233, 1227,
	/* 1279: H.225.0 DataRate */
	NM_OF_LONG, 1281,
	/* 1281: H.225.0 DataRate */
	NM_SEQ(3, 3), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(48, 0x2000),
	NM_RUN(51, 0x1000), 1233, 1294, NM_ALIGN(0, 8), 1227,
	/* 1294: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1297: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1307, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1307: H.245 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1312, NM_OCTETS,
	/* 1312: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1316: H.245 T38FaxProfile */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(3), 1227,
	/* 1323: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1325: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 1331: H.225.0 QseriesOptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1339,
	1227,
	/* 1339: H.225.0 Q954Details */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(2), 1227,
	/* 1346: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1353: H.235 Params */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	NM_OCTETS, NM_ALIGN(0, 64), 1227,
	/* 1363: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1365: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0), 0xf800, 0x0000, 1373, 1294, NM_OCTETS, 1353, 1363,
	/* 1373: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1376: H.235 ENCRYPTED */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_OCTETS, 1353, NM_OCTETS,
	/* 1382: H.235 SIGNED */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1353, 1363,
	/* 1389: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1396, 1403, 1411, 1376,
	NM_OCTETS,
	/* 1396: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0), 0xf000, 0x0000, NM_OCTETS, NM_OCTETS, 1353, NM_OCTETS,
	/* 1403: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1353,
	1363,
	/* 1411: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0), 0xf800, 0x0000, NM_OCTETS, 1419, NM_OCTETS, 1353, 1363,
	/* 1419: H.235 ClearToken */
	NM_SEQ(9, 2), 0x8000, 0x0000, NM_RUN(48, 0x7f80), NM_RUN(57, 0x0040),
	NM_OCTETS, 1294, 1373, 1436, 1448, NM_OCTETS, 1451, 1373, 1459, 1227,
	/* 1436: H.235 DHset */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1445, 1445, 1445,
	1227,
	/* 1445: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1448: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1451: H.235 TypedCertificate */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_OCTETS, NM_OCTETS,
	1227,
	/* 1459: H.235 NonStandardParameter */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 1464: H.245 H262VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(11), 1294, 1294, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1294, 1227,
	/* 1479: H.245 IS11172VideoCapability */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	NM_SKIP(1), 1294, 1294, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1294, 1227,
	/* 1494: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1307,
	NM_ALIGN(0, 128), 1501, NM_OCTETS,
	/* 1501: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1504: H.245 GenericParameter */
	NM_OF_LONG, 1506,
	/* 1506: H.245 GenericParameter */
	NM_SEQ(2, 2), 0xc000, 0x0000, NM_RUN(49, 0x2000), NM_RUN(51, 0x1000),
	1517, 1524, 1537, 1227,
	/* 1517: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1307,
	NM_ALIGN(0, 128), 1501, NM_OCTETS,
	/* 1524: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1294, 1294, NM_OCTETS,
	1535, NM_OCTETS,
	/* 1535: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1506,
	/* 1537: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1517,
	/* 1539: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(8, 16), 1227,
	/* 1546: H.245 IS13818AudioCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(20),
	NM_ALIGN(0, 16), 1227,
	/* 1554: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1307, 1297, 1297,
	1297, 1567, 1297, 1297, 1583, NM_SKIP(0), 1297, NM_OCTETS,
	/* 1567: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1297, 1572,
	/* 1572: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1576,
	/* 1576: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(19), 1227,
	/* 1583: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0), 0xc000, 0x0000, 1297, NM_OCTETS,
	/* 1588: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1307, NM_SKIP(0),
	NM_OCTETS,
	/* 1593: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4, 2), 0x0000, 0x0000, NM_RUN(47, 0xe000), NM_RUN(51, 0x1000),
	1604, 1612, 1612, 1227,
	/* 1604: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1607, 1,
	/* 1607: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1307, NM_OCTETS,
	NM_OCTETS,
	/* 1612: H.245 AuthenticationCapability */
	NM_SEQ(2, 2), 0x0000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(49, 0x4000),
	1307, 1227,
	/* 1621: H.245 RedundancyEncoding */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1588, 1631, 1227,
	/* 1631: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1307, NM_SKIP(0), 1640,
	1678, 1695, 1588, NM_OCTETS,
	/* 1640: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1307, 1648, 1464, 1659,
	1479, NM_OCTETS,
	/* 1648: H.245 H261VideoCapability */
	NM_SEQ(3, 2), 0x2000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(51, 0x1000),
	NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1227,
	/* 1659: H.245 H263VideoCapability */
	NM_SEQ(8, 3), 0x0600, 0x0000, NM_RUN(47, 0xf800), NM_RUN(49, 0x0180),
	NM_RUN(57, 0x0040), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1294, NM_SKIP(5), 1294, NM_ALIGN(0, 16), 1227,
	/* 1678: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1307, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1539, 1546, NM_OCTETS,
	/* 1695: H.245 DataApplicationCapability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1554, 1294, 1227,
	/* 1703: H.245 MultiplePayloadStream */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1710, 1227,
	/* 1710: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1712,
	/* 1712: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1631, NM_SKIP(7), 1227,
	/* 1722: H.245 DepFECData */
	NM_CHOICE(0, 0, NM_INDEX_NONE), NM_COUNTS(1, 0), 1725,
	/* 1725: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1732, 1227,
	/* 1732: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1737,
	NM_OCTETS,
	/* 1737: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1742, 1752, NM_OCTETS,
	/* 1742: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	NM_SKIP(8), NM_SKIP(7), 1227,
	/* 1752: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(7), 1227,
	/* 1759: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1763, NM_OCTETS,
	/* 1763: H.245 FECData.rfc2733 */
	NM_SEQ(2, 2), 0xa000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(51, 0x1000),
	NM_SKIP(7), NM_OCTETS, 1774, 1227,
	/* 1774: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 1780, 1786,
	NM_OCTETS,
	/* 1780: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 1227,
	/* 1786: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 1227,
	/* 1793: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1801, NM_SKIP(1),
	1227,
	/* 1801: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1307, 1807, 1847,
	NM_OCTETS,
	/* 1807: H.245 H222Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1815,
	1227,
	/* 1815: H.245 VCCapability */
	NM_OF_LONG, 1817,
	/* 1817: H.245 VCCapability */
	NM_SEQ(3, 2), 0x3000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(52, 0x0800),
	1829, 1243, NM_SKIP(2), 1836, 1227,
	/* 1829: H.245 VCCapability.aal1 */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(9), 1227,
	/* 1836: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1843, 1227,
	/* 1843: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1847: H.245 H223Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(10, 48),
	1855, 1227,
	/* 1855: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1859,
	/* 1859: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(20), 1227,
	/* 1866: H.245 H222LogicalChannelParameters */
	NM_SEQ(4, 2), 0x8000, 0x0000, NM_RUN(48, 0x7000), NM_RUN(52, 0x0800),
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1227,
	/* 1878: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1886, NM_SKIP(1),
	1227,
	/* 1886: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1307, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 1895, NM_OCTETS,
	/* 1895: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0), 0xc000, 0x0000, NM_SKIP(2), 1294,
	/* 1900: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 1), 0xf800, 0x0000, NM_RUN(53, 0x0400), 1911, 1325,
	NM_SKIP(1), 1919, 1932, 1227,
	/* 1911: H.245 V76HDLCParameters */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1325, NM_ALIGN(0, 17),
	1227,
	/* 1919: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1924, NM_SKIP(0),
	NM_OCTETS,
	/* 1924: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(7), 1325,
	1227,
	/* 1932: H.245 V75Parameters */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 1227,
	/* 1939: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1307,
	/* 1941: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 96), 1227,
	/* 1948: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(16), 1227,
	/* 1955: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0), NM_OCTETS,
	/* 1959: H.245 Q2931Address */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	1969, 1230, 1227,
	/* 1969: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1974, 1230, NM_OCTETS,
	/* 1974: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 1977: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 1980: H.225.0 CircuitIdentifier */
	NM_SEQ(3, 2), 0x0000, 0x0000, NM_RUN(47, 0xc000), NM_RUN(50, 0x2000),
	1990, 2003, 1227,
	/* 1990: H.225.0 CicInfo */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1998, 2000, 1227,
	/* 1998: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2000,
	/* 2000: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2003: H.225.0 GroupID */
	NM_SEQ(2, 2), 0x4000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(50, 0x2000),
	1323, 2013, 1227,
	/* 2013: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2016: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2022, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2022: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2025: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2027: H.245 NonStandardMessage */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 1312, NM_OCTETS, 1227,
	/* 2035: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1294,
	1227,
	/* 2043: H.245 TerminalCapabilitySet */
	NM_SEQ(4, 2), 0xc000, 0x0000, NM_RUN(49, 0x3800), NM_RUN(53, 0x0400),
	NM_ALIGN(0, 8), NM_OCTETS, 2056, 2071, 2103, 1227,
	/* 2056: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1307, 1807, 1847, 2063,
	NM_OCTETS,
	/* 2063: H.245 V76Capability */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(9, 47), 1932,
	1227,
	/* 2071: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2074, 1,
	/* 2074: H.245 CapabilityTableEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 16), 2081,
	/* 2081: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1307, 1640, 1640,
	1640, 1678, 1678, 1678, 1695, 1695, 1695, NM_SKIP(1), 2096, NM_OCTETS,
	/* 2096: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 1227,
	/* 2103: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2106, 1,
	/* 2106: H.245 CapabilityDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 8), 2113,
	/* 2113: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2116, 1,
	/* 2116: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2119: H.245 MultiplexEntrySend */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2127,
	1227,
	/* 2127: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2130, 1,
	/* 2130: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(4), 2137,
	/* 2137: H.245 MultiplexElement */
	NM_OF(8, 1), 2140, 1,
	/* 2140: H.245 MultiplexElement */
	NM_SEQ(0, 0), 0xc000, 0x0000, 2145, 2152,
	/* 2145: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2149,
	/* 2149: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2140, 2,
	/* 2152: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 2156: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2163, 1227,
	/* 2163: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2166: H.245 RequestMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2174,
	1227,
	/* 2174: H.245 ModeElement */
	NM_OF(8, 1), 2177, 1,
	/* 2177: H.245 ModeElement */
	NM_OF(8, 1), 2180, 1,
	/* 2180: H.245 ModeElement */
	NM_SEQ(2, 2), 0x8000, 0x0000, NM_RUN(48, 0x4000), NM_RUN(50, 0x2000),
	2190, 1878, 1227,
	/* 2190: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1307, 2198, 2258, 2289,
	1588, NM_OCTETS,
	/* 2198: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1307, 2206, 2213, 2242,
	1479, NM_OCTETS,
	/* 2206: H.245 H261VideoMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(1, 17), 1227,
	/* 2213: H.245 H262VideoMode */
	NM_SEQ(7, 2), 0x8000, 0x0000, NM_RUN(48, 0x7e00), NM_RUN(55, 0x0100),
	2228, 1294, 1294, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1294,
	1227,
	/* 2228: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2242: H.245 H263VideoMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2250, NM_ALIGN(0, 20),
	1227,
	/* 2250: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2258: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1307, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 2275, 2282, NM_OCTETS,
	/* 2275: H.245 IS11172AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(6, 16), 1227,
	/* 2282: H.245 IS13818AudioMode */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(11, 16),
	1227,
	/* 2289: H.245 DataMode */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2297, 1294, 1227,
	/* 2297: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1307, 1297, 1297,
	1297, 1297, 1297, 1297, 1583, NM_SKIP(0), 1297, NM_OCTETS,
	/* 2310: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 2317, 1227,
	/* 2317: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 2323: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), 1955, 1227,
	/* 2330: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2338,
	1227,
	/* 2338: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), 2152, NM_OCTETS,
	/* 2345: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2354: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 1955,
	1227,
	/* 2362: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2163,
	1227,
	/* 2370: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 2378,
	1227,
	/* 2378: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2381, 1,
	/* 2381: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1222,
	1227,
	/* 2389: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2163, 2397, 1227,
	/* 2397: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2400, 1,
	/* 2400: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_SKIP(4), 1955,
	1227,
	/* 2408: H.245 RequestModeAck */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1222,
	1227,
	/* 2416: H.245 RequestModeReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1325,
	1227,
	/* 2424: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2317, 1955, 1227,
	/* 2432: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2437, NM_SKIP(0),
	NM_OCTETS,
	/* 2437: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3, 2), 0x8000, 0x0000, NM_RUN(48, 0x6000), NM_RUN(51, 0x1000),
	NM_SKIP(1), 2448, 2451, 1227,
	/* 2448: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2451: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2454: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, NM_SKIP(0),
	2460, NM_OCTETS,
	/* 2460: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0), 0xe000, 0x0000, NM_ALIGN(0, 8), 1312, NM_OCTETS,
	/* 2466: H.245 FlowControlCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), 2474, 2479, 1227,
	/* 2474: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 2479: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1294, NM_SKIP(0),
	/* 2483: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1307, NM_SKIP(0), 2250,
	NM_OCTETS,
	/* 2489: H.245 MiscellaneousCommand */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 2497,
	1227,
	/* 2497: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2510: H.245 MiscellaneousIndication */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 16), 2518,
	1227,
	/* 2518: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), NM_OCTETS,
	/* 2531: H.245 JitterIndication */
	NM_SEQ(3, 2), 0xc000, 0x0000, NM_RUN(49, 0x3000), NM_RUN(52, 0x0800),
	2474, NM_SKIP(5), NM_SKIP(4), 1294, 1227,
	/* 2543: H.245 H223SkewIndication */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_ALIGN(0, 48), 1227,
	/* 2550: H.245 NewATMVCIndication */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), NM_ALIGN(0, 34), 2559,
	1325, 1227,
	/* 2559: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2564, 1243, NM_OCTETS,
	/* 2564: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 1), 0xe000, 0x0000, NM_RUN(51, 0x1000), 1325, 1346,
	NM_SKIP(2), 1227,
	/* 2573: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2576,
	/* 2576: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2579: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 2594: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1233, NM_SKIP(0), 2601,
	2601, NM_OCTETS,
	/* 2601: H.225.0 SecurityCapabilities */
	NM_SEQ(2, 2), 0x7000, 0x0000, NM_RUN(47, 0x8000), NM_RUN(52, 0x0800),
	1233, 2613, 2613, 2613, 1227,
	/* 2613: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1233, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 2619: H.235 ClearToken */
	NM_OF_LONG, 1419,
	/* 2621: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 1), 0xc000, 0x0000, NM_RUN(50, 0x2000), NM_ALIGN(0, 8), 1977,
	1227,
};
