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

const u16 nm_h323_schema[2726] = {
	0, 1344,
	/* 2: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 6, 1322,
	/* 6: H.225.0 H323-UU-PDU */
	NM_SEQ(0), 0xc000, 0xc000, 11, 1308,
	/* 11: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 27, 1044, 1082, 1115,
	1144, 1161, 1187, 1245, NM_OCTETS, 1265, 1265, 1265, 1282, NM_OCTETS,
	/* 27: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 52, 90, 109, 90, 249, 90,
	1476, NM_SKIP(1), 257, 1478, 1484, 1497, 258,
	/* 52: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 56, 58,
	/* 56: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 58: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 60,
	/* 60: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 70, 72,
	NM_ALIGN(0, 96), 82, NM_ALIGN(0, 128), 1356, 1359, NM_OCTETS,
	/* 70: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 72: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 80, 1344, 1346, 1351,
	/* 80: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 82: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 88, 1351,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 90: H.225.0 AliasAddress */
	NM_OF_LONG, 92,
	/* 92: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 1379, 1382, NM_OCTETS,
	99, NM_OCTETS,
	/* 99: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 101,
	/* 101: H.225.0 AliasAddress.transportID */
	NM_LIKELY(4), 0x0000, 105, 107,
	/* 105: H.225.0 AliasAddress.transportID */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALIAS), 6,
	/* 107: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 60,
	/* 109: H.225.0 EndpointType */
	NM_LIKELY(11), 0x0116, 1385, 113,
	/* 113: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 1359,
	1408, 1400, 128, 233, 1396, NM_SKIP(2), 1351,
	/* 128: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 141, 1359, 1351,
	/* 141: H.225.0 SupportedProtocols */
	NM_OF_LONG, 143,
	/* 143: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1359, 158, 158, 158,
	158, 158, 158, 158, 158, 186, 202, 220, NM_OCTETS,
	/* 158: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1359, 166,
	/* 166: H.225.0 H310Caps */
	NM_EXT, 0xc000, 0x0000, 0x4000, 0x0000, NM_OCTETS, 173,
	/* 173: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_OF_LONG, 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 1359, 92, 1351,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1359, 1432, 175, 1351,
	/* 202: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 204,
	/* 204: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1359, 1432, 175, 1451, 1470, 1351,
	/* 220: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 222,
	/* 222: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1359,
	1432, 175, 1351,
	/* 233: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1359, 241,
	/* 241: H.225.0 McuInfo */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 247,
	/* 247: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 141,
	/* 249: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 253, 255,
	/* 253: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_DEST), 6,
	/* 255: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 60,
	/* 257: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 258: H.225.0 Setup-UUIE */
	NM_EXT, 0xffff, 0xffc0, 0xe600, 0x1fc0, 289, 299, 301, NM_OCTETS,
	NM_OCTETS, 316, 339, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 719, 247, 784, 784, 784, 786, 1026,
	/* 289: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 291,
	/* 291: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_LIKELY(4), 0x0000, 295, 297,
	/* 295: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_SOURCE), 6,
	/* 297: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 60,
	/* 299: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 92,
	/* 301: H.225.0 Setup-UUIE */
	NM_IDENTIFIER(NM_EVENT_CALL_ID), 303,
	/* 303: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 305,
	/* 305: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 309, 310,
	/* 309: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 310: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 309, 1351,
	/* 316: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 318,
	/* 318: H.225.0 CryptoH323Token */
	NM_OF_LONG, 320,
	/* 320: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 331, 1519, 1530, 1530,
	1536, 1536, 1536, 1543, NM_OCTETS,
	/* 331: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 92, 1448, NM_OCTETS, 1504, 1517,
	/* 339: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 341,
	/* 341: H.245 OpenLogicalChannel */
	NM_OF_LONG, 343,
	/* 343: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 345,
	/* 345: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 355, 358, 659, 680,
	/* 355: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 358: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 368,
	538, 1351,
	/* 368: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 384, 386, 388, 459,
	485, 494, 496, 498, 534, 518, 522, 526, 530, NM_OCTETS,
	/* 384: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1461,
	/* 386: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 388: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 390,
	/* 390: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1461, 399, 1616, 418,
	1631, 440, NM_OCTETS,
	/* 399: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 415, NM_SKIP(1),
	1351,
	/* 415: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 418: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 437, NM_SKIP(5), 1448, NM_ALIGN(0, 16), 1351,
	/* 437: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 440: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 442,
	/* 442: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 1646,
	456, 1656, 1656, NM_OCTETS, 1451, 1351,
	/* 456: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 459: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 461,
	/* 461: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1461, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1690, 1696, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 440, NM_OCTETS,
	/* 485: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 487,
	/* 487: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1703, 456, 1351,
	/* 494: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1736,
	/* 496: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 384,
	/* 498: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 500,
	/* 500: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1741, 507, 1351,
	/* 507: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 384, 388, 459, 485,
	518, 522, 526, 530, NM_OCTETS,
	/* 518: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 520,
	/* 520: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1768,
	/* 522: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 524,
	/* 524: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1851,
	/* 526: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 528,
	/* 528: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1868,
	/* 530: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 532,
	/* 532: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1899,
	/* 534: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 536,
	/* 536: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1930,
	/* 538: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 542, 652,
	/* 542: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 544,
	/* 544: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 2000, 565, NM_SKIP(8), 568, NM_SKIP(1), 644, NM_SKIP(1),
	NM_SKIP(1), 2008, NM_SKIP(5), 2014, 1351,
	/* 565: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 568: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 572, 574,
	/* 572: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 574: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 576,
	/* 576: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 581, 623, NM_OCTETS,
	/* 581: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 585, 587,
	/* 585: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 587: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 595, 2002, 605,
	NM_ALIGN(0, 128), 613, NM_OCTETS,
	/* 595: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 585, 599,
	/* 599: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 585, 1351,
	/* 605: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 611, 1351,
	/* 611: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 613: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 621, 1344, 1351,
	/* 621: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 623: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 628, 636, NM_OCTETS,
	/* 628: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 634, 1351,
	/* 634: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 636: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 642, 1351,
	/* 642: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 644: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 648, 650,
	/* 648: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 650: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 576,
	/* 652: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2018, 2030, 2051, 542,
	NM_OCTETS,
	/* 659: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 661,
	/* 661: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 368, 670, 1351,
	/* 670: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 542, 674,
	/* 674: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2030, 2051, 542,
	NM_OCTETS,
	/* 680: H.245 OpenLogicalChannel */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 686,
	/* 686: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 688,
	/* 688: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 690,
	/* 690: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1346, 705, NM_SKIP(1), 2103, 1351,
	/* 705: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2086, 1379, 711,
	NM_OCTETS,
	/* 711: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 715, 717,
	/* 715: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 717: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 576,
	/* 719: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 721,
	/* 721: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2106,
	2106, 732, 1351,
	/* 732: H.225.0 GenericData */
	NM_OF_LONG, 734,
	/* 734: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2143, 743, 1351,
	/* 743: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 746, 1,
	/* 746: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2143, 755, 1351,
	/* 755: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2152, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1448, 2143, 92, 770,
	778, 781, NM_OCTETS,
	/* 770: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 774, 776,
	/* 774: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 776: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 60,
	/* 778: H.225.0 Content.compound */
	NM_OF(16, 1), 746, 1,
	/* 781: H.225.0 Content.nested */
	NM_OF(4, 0), 734, 1,
	/* 784: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 732,
	/* 786: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 788,
	/* 788: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 790,
	/* 790: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 792,
	/* 792: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 799, 823, 963, 984,
	NM_OCTETS,
	/* 799: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2154, 2161,
	2168, 345, 813, 1924, 2240, 2275, 2284, 2219, 2421, NM_OCTETS,
	/* 813: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 820, NM_SKIP(1), 1351,
	/* 820: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 823: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2154, 2080,
	2433, 2219, 2439, 846, 914, 1924, 1924, 2462, 2469, 2476, 2275, 2493,
	2510, 2517, 2219, 2421, 2524, 924, NM_OCTETS,
	/* 846: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 855, 858, 879,
	/* 855: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 858: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 860,
	/* 860: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 874, 1351,
	/* 874: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2018, 542, NM_OCTETS,
	/* 879: H.245 OpenLogicalChannelAck */
	NM_EXT, 0xc000, 0x0000, 0xc000, 0x0000, 686, 886,
	/* 886: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 888,
	/* 888: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 890,
	/* 890: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 894, 910,
	/* 894: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 2000,
	907, 568, 644, NM_SKIP(5), 1351,
	/* 907: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 910: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 894, NM_OCTETS,
	/* 914: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 921, 2453, 1351,
	/* 921: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 924: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 926,
	/* 926: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 930, NM_OCTETS,
	/* 930: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 933, 1,
	/* 933: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 935,
	/* 935: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 2000, 907, NM_SKIP(8), 2008, 1527, 957,
	568, NM_SKIP(1), 644, NM_SKIP(1), 1351,
	/* 957: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 388, 459, 485,
	NM_OCTETS,
	/* 963: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2154, 1919, 2531,
	2556, 2568, 974, 2590, 976, NM_OCTETS,
	/* 974: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2584,
	/* 976: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 978,
	/* 978: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 930, 1351,
	/* 984: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2154, 1003,
	1919, 1919, 1924, 1924, 2275, 2275, 1919, 2610, 2630, 2645, 2651, 1755,
	NM_OCTETS, 1010, NM_OCTETS,
	/* 1003: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1005,
	/* 1005: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 799, 823, 963,
	/* 1010: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1012,
	/* 1012: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1018, 1351,
	/* 1018: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1022, 1024,
	/* 1022: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1024: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 576,
	/* 1026: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1028,
	/* 1028: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1030,
	/* 1030: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 92, 1478, 2672, 1351,
	/* 1044: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1054,
	/* 1054: H.225.0 CallProceeding-UUIE */
	NM_EXT, 0xff80, 0x0000, 0x9880, 0x0000, 301, NM_OCTETS, NM_OCTETS, 316,
	339, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1068,
	/* 1068: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1070,
	/* 1070: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 732, 732, 732, 1351,
	/* 1082: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 52, 109,
	257, 1093,
	/* 1093: H.225.0 Connect-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0x9882, 0x0000, 301, NM_OCTETS, NM_OCTETS, 316,
	339, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1113, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1068,
	/* 1113: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 90,
	/* 1115: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1125,
	/* 1125: H.225.0 Alerting-UUIE */
	NM_EXT, 0xfffc, 0x0000, 0x9904, 0x0000, 301, NM_OCTETS, NM_OCTETS, 316,
	339, NM_OCTETS, NM_OCTETS, 1113, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1068,
	/* 1144: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1150,
	/* 1150: H.225.0 Information-UUIE */
	NM_EXT, 0xfc00, 0x0000, 0xb400, 0x0000, 301, NM_OCTETS, 316, 339,
	NM_OCTETS, 719,
	/* 1161: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 2678,
	1170,
	/* 1170: H.225.0 ReleaseComplete-UUIE */
	NM_EXT, 0xffc0, 0x0000, 0xb0c0, 0x0000, 301, NM_OCTETS, 316, 1113,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1068, 1185,
	/* 1185: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 109,
	/* 1187: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1200, 90, 257, 1497, 1208,
	/* 1200: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1204, 1206,
	/* 1204: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1206: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 60,
	/* 1208: H.225.0 Facility-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0xef0e, 0x0000, 301, 1113, 299, NM_OCTETS, 316,
	1228, 1243, 339, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 719, 1068,
	1185,
	/* 1228: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1230,
	/* 1230: H.225.0 ConferenceList */
	NM_OF_LONG, 1232,
	/* 1232: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 92, 1359, 1351,
	/* 1243: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 52,
	/* 1245: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1247,
	/* 1247: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 109, 52, 305, 2693, 2717, 318, 341, 1351,
	/* 1265: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1267,
	/* 1267: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 305, 2717, 318, 1351,
	/* 1282: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1284,
	/* 1284: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 305, 2717, 318, 1299,
	/* 1299: H.225.0 Notify-UUIE */
	NM_EXT, 0xf000, 0x0000, 0x9000, 0x0000, 1113, NM_OCTETS, NM_OCTETS,
	1185,
	/* 1308: H.225.0 H323-UU-PDU */
	NM_EXT, 0xff80, 0x0000, 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 786,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 784,
	/* 1322: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 1331, 2719, 1351,
	/* 1331: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 6, 1335,
	/* 1335: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 1359, 1308,
	/* 1344: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1346: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1351: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 1356: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1359: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1364, NM_OCTETS,
	/* 1364: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1369,
	NM_OCTETS,
	/* 1369: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, NM_ALIGN(0, 32), 1373,
	/* 1373: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 1351,
	/* 1379: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1382: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1385: H.225.0 EndpointType */
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), 1393, 1393, 1396,
	NM_SKIP(2),
	/* 1393: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1396: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 1400,
	/* 1400: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1359, 1351,
	/* 1408: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 1412, 1418,
	/* 1412: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), 1393, 1393,
	/* 1418: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1369, 1393, 1393, 1351,
	/* 1432: H.225.0 DataRate */
	NM_OF_LONG, 1434,
	/* 1434: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1359, 1448, NM_ALIGN(0, 8), 1351,
	/* 1448: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1451: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1461, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1461: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1466, NM_OCTETS,
	/* 1466: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1470: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1351,
	/* 1476: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1478: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1484: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1491, 1351,
	/* 1491: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1351,
	/* 1497: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1504: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1351,
	/* 1517: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1519: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1527, 1448, NM_OCTETS, 1504, 1517,
	/* 1527: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1530: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1504, NM_OCTETS,
	/* 1536: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1504, 1517,
	/* 1543: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1550, 1557, 1565, 1530,
	NM_OCTETS,
	/* 1550: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1504, NM_OCTETS,
	/* 1557: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1504, 1517,
	/* 1565: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1573, NM_OCTETS, 1504, 1517,
	/* 1573: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1448, 1527, 1590, 1601, NM_OCTETS, 1604, 1527, 1611, 1351,
	/* 1590: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1598, 1598, 1598, 1351,
	/* 1598: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1601: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1604: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1351,
	/* 1611: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1616: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1448, 1448, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1448, 1351,
	/* 1631: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1448, 1448, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1448, 1351,
	/* 1646: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1461,
	NM_ALIGN(0, 128), 1653, NM_OCTETS,
	/* 1653: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1656: H.245 GenericParameter */
	NM_OF_LONG, 1658,
	/* 1658: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 1668, 1675, 1688,
	1351,
	/* 1668: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1461,
	NM_ALIGN(0, 128), 1653, NM_OCTETS,
	/* 1675: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1448, 1448, NM_OCTETS, 1686,
	NM_OCTETS,
	/* 1686: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1658,
	/* 1688: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1668,
	/* 1690: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1351,
	/* 1696: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1351,
	/* 1703: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1461, 1451, 1451,
	1451, 1716, 1451, 1451, 1731, 0, 1451, NM_OCTETS,
	/* 1716: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1451, 1721,
	/* 1721: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1725,
	/* 1725: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1351,
	/* 1731: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1451, NM_OCTETS,
	/* 1736: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1461, 0, NM_OCTETS,
	/* 1741: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1752,
	1760, 1760, 1351,
	/* 1752: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1755, 1,
	/* 1755: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1461, NM_OCTETS,
	NM_OCTETS,
	/* 1760: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1461, 1351,
	/* 1768: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1736, 1777, 1351,
	/* 1777: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1461, 0, 1786, 1827,
	1844, 1736, NM_OCTETS,
	/* 1786: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1461, 1794, 1616, 1808,
	1631, NM_OCTETS,
	/* 1794: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1351,
	/* 1808: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1448, NM_SKIP(5), 1448, NM_ALIGN(0, 16), 1351,
	/* 1827: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1461, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1690, 1696, NM_OCTETS,
	/* 1844: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1703, 1448, 1351,
	/* 1851: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1857, 1351,
	/* 1857: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1859,
	/* 1859: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1777, NM_SKIP(7),
	1351,
	/* 1868: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1874, 1351,
	/* 1874: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1879, NM_OCTETS,
	/* 1879: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1884, 1893, NM_OCTETS,
	/* 1884: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1351,
	/* 1893: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1351,
	/* 1899: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1903, NM_OCTETS,
	/* 1903: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 1913, 1351,
	/* 1913: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 1919, 1924,
	NM_OCTETS,
	/* 1919: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1351,
	/* 1924: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1351,
	/* 1930: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1937, NM_SKIP(1), 1351,
	/* 1937: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1461, 1943, 1983,
	NM_OCTETS,
	/* 1943: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1950, 1351,
	/* 1950: H.245 VCCapability */
	NM_OF_LONG, 1952,
	/* 1952: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 1967, 1373, NM_SKIP(2), 1973, 1351,
	/* 1967: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1351,
	/* 1973: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1979, 1351,
	/* 1979: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1983: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 1990, 1351,
	/* 1990: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1994,
	/* 1994: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1351,
	/* 2000: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1461,
	/* 2002: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1351,
	/* 2008: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1351,
	/* 2014: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 2018: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1351,
	/* 2030: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2037, NM_SKIP(1), 1351,
	/* 2037: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1461, 0, 0, 0, 0, 2046,
	NM_OCTETS,
	/* 2046: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1448,
	/* 2051: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2061, 1478, NM_SKIP(1), 2068, 2080,
	1351,
	/* 2061: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1478, NM_ALIGN(0, 17), 1351,
	/* 2068: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2073, 0, NM_OCTETS,
	/* 2073: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1478, 1351,
	/* 2080: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1351,
	/* 2086: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2095, 1356, 1351,
	/* 2095: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2100, 1356, NM_OCTETS,
	/* 2100: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2103: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2106: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2119, 2131, 1351,
	/* 2119: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2126, 2128, 1351,
	/* 2126: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2128,
	/* 2128: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2131: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1476, 2140, 1351,
	/* 2140: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2143: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2149, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2149: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2152: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2154: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1466, NM_OCTETS, 1351,
	/* 2161: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1448, 1351,
	/* 2168: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 2181, 2195, 2225, 1351,
	/* 2181: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1461, 1943, 1983, 2188,
	NM_OCTETS,
	/* 2188: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 2080, 1351,
	/* 2195: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2198, 1,
	/* 2198: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2204,
	/* 2204: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1461, 1786, 1786,
	1786, 1827, 1827, 1827, 1844, 1844, 1844, NM_SKIP(1), 2219, NM_OCTETS,
	/* 2219: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1351,
	/* 2225: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2228, 1,
	/* 2228: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2234,
	/* 2234: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2237, 1,
	/* 2237: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2240: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2247, 1351,
	/* 2247: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2250, 1,
	/* 2250: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 2256,
	/* 2256: H.245 MultiplexElement */
	NM_OF(8, 1), 2259, 1,
	/* 2259: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 2264, 2271,
	/* 2264: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2268,
	/* 2268: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2259, 2,
	/* 2271: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 2275: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2281, 1351,
	/* 2281: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2284: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2291, 1351,
	/* 2291: H.245 ModeElement */
	NM_OF(8, 1), 2294, 1,
	/* 2294: H.245 ModeElement */
	NM_OF(8, 1), 2297, 1,
	/* 2297: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2306, 2030, 1351,
	/* 2306: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1461, 2314, 2372, 2401,
	1736, NM_OCTETS,
	/* 2314: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1461, 2322, 2328, 2357,
	1631, NM_OCTETS,
	/* 2322: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1351,
	/* 2328: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 2343,
	1448, 1448, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1448, 1351,
	/* 2343: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 2357: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2364, NM_ALIGN(0, 20), 1351,
	/* 2364: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2372: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1461, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 2389, 2395, NM_OCTETS,
	/* 2389: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1351,
	/* 2395: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1351,
	/* 2401: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2408, 1448, 1351,
	/* 2408: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1461, 1451, 1451,
	1451, 1451, 1451, 1451, 1731, 0, 1451, NM_OCTETS,
	/* 2421: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2427, 1351,
	/* 2427: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 2433: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2014, 1351,
	/* 2439: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2446, 1351,
	/* 2446: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 2271,
	NM_OCTETS,
	/* 2453: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2462: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2014, 1351,
	/* 2469: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2281, 1351,
	/* 2476: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2483, 1351,
	/* 2483: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2486, 1,
	/* 2486: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1346, 1351,
	/* 2493: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2281, 2500, 1351,
	/* 2500: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2503, 1,
	/* 2503: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2014, 1351,
	/* 2510: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1346, 1351,
	/* 2517: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1478, 1351,
	/* 2524: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2427, 2014, 1351,
	/* 2531: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2536, 0, NM_OCTETS,
	/* 2536: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 2550, 2553, 1351,
	/* 2550: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2553: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2556: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 2562,
	NM_OCTETS,
	/* 2562: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1466, NM_OCTETS,
	/* 2568: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2575, 2580, 1351,
	/* 2575: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 2580: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1448, 0,
	/* 2584: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1461, 0, 2364,
	NM_OCTETS,
	/* 2590: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2597, 1351,
	/* 2597: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 2610: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2617, 1351,
	/* 2617: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 2630: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2575, NM_SKIP(5), NM_SKIP(4), 1448, 1351,
	/* 2645: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1351,
	/* 2651: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 2659, 1478, 1351,
	/* 2659: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2664, 1373, NM_OCTETS,
	/* 2664: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1478, 1497, NM_SKIP(2), 1351,
	/* 2672: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2675,
	/* 2675: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2678: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 2693: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1359, 0, 2700, 2700,
	NM_OCTETS,
	/* 2700: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1359, 2711, 2711,
	2711, 1351,
	/* 2711: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1359, 0, 0, NM_OCTETS,
	/* 2717: H.235 ClearToken */
	NM_OF_LONG, 1573,
	/* 2719: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2103, 1351,
};
