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

const u16 nm_h323_schema[2695] = {
	0, 1317,
	/* 2: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 6, 1296,
	/* 6: H.225.0 H323-UU-PDU */
	NM_SEQ(0), 0xc000, 0xc000, 11, 1284,
	/* 11: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 27, 1034, 1070, 1101,
	1128, 1143, 1167, 1223, NM_OCTETS, 1243, 1243, 1243, 1260, NM_OCTETS,
	/* 27: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 52, 90, 109, 90, 245, 90,
	1445, NM_SKIP(1), 253, 1447, 1453, 1466, 254,
	/* 52: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 56, 58,
	/* 56: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 58: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 60,
	/* 60: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 70, 72,
	NM_ALIGN(0, 96), 82, NM_ALIGN(0, 128), 1328, 1331, NM_OCTETS,
	/* 70: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 72: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 80, 1318, 1320, 1325,
	/* 80: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 82: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 88, 1325,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 90: H.225.0 AliasAddress */
	NM_OF_LONG, 92,
	/* 92: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 1351, 1354, NM_OCTETS,
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
	NM_LIKELY(11), 0x0116, 1357, 113,
	/* 113: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 1331,
	1377, 1369, 128, 231, 1365, NM_SKIP(2), 1325,
	/* 128: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 141, 1331, 1325,
	/* 141: H.225.0 SupportedProtocols */
	NM_OF_LONG, 143,
	/* 143: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1331, 158, 158, 158,
	158, 158, 158, 158, 158, 184, 200, 218, NM_OCTETS,
	/* 158: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1331, 166,
	/* 166: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 171,
	/* 171: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 173,
	/* 173: H.225.0 SupportedPrefix */
	NM_OF_LONG, 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 1331, 92, 1325,
	/* 184: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 186,
	/* 186: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1331, 1401, 173, 1325,
	/* 200: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 202,
	/* 202: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1331, 1401, 173, 1420, 1439, 1325,
	/* 218: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 220,
	/* 220: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1331,
	1401, 173, 1325,
	/* 231: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1331, 239,
	/* 239: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 243,
	/* 243: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 141,
	/* 245: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 249, 251,
	/* 249: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_DEST), 6,
	/* 251: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 60,
	/* 253: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 254: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 283, 293, 295, NM_OCTETS, NM_OCTETS, 310,
	333, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 711,
	243, 776, 776, 776, 778, 1016,
	/* 283: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 285,
	/* 285: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_LIKELY(4), 0x0000, 289, 291,
	/* 289: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_SOURCE), 6,
	/* 291: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 60,
	/* 293: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 92,
	/* 295: H.225.0 Setup-UUIE */
	NM_IDENTIFIER(NM_EVENT_CALL_ID), 297,
	/* 297: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 299,
	/* 299: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 303, 304,
	/* 303: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 304: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 303, 1325,
	/* 310: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 312,
	/* 312: H.225.0 CryptoH323Token */
	NM_OF_LONG, 314,
	/* 314: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 325, 1488, 1499, 1499,
	1505, 1505, 1505, 1512, NM_OCTETS,
	/* 325: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 92, 1417, NM_OCTETS, 1473, 1486,
	/* 333: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 335,
	/* 335: H.245 OpenLogicalChannel */
	NM_OF_LONG, 337,
	/* 337: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 339,
	/* 339: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 349, 352, 653, 674,
	/* 349: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 352: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 362,
	532, 1325,
	/* 362: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 378, 380, 382, 453,
	479, 488, 490, 492, 528, 512, 516, 520, 524, NM_OCTETS,
	/* 378: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1430,
	/* 380: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 382: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 384,
	/* 384: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1430, 393, 1585, 412,
	1600, 434, NM_OCTETS,
	/* 393: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 409, NM_SKIP(1),
	1325,
	/* 409: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 412: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 431, NM_SKIP(5), 1417, NM_ALIGN(0, 16), 1325,
	/* 431: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 434: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 436,
	/* 436: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 1615,
	450, 1625, 1625, NM_OCTETS, 1420, 1325,
	/* 450: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 453: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 455,
	/* 455: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1430, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1659, 1665, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 434, NM_OCTETS,
	/* 479: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 481,
	/* 481: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1672, 450, 1325,
	/* 488: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1705,
	/* 490: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 378,
	/* 492: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 494,
	/* 494: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1710, 501, 1325,
	/* 501: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 378, 382, 453, 479,
	512, 516, 520, 524, NM_OCTETS,
	/* 512: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 514,
	/* 514: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1737,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1820,
	/* 520: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1837,
	/* 524: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 526,
	/* 526: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1868,
	/* 528: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1899,
	/* 532: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 646,
	/* 536: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 538,
	/* 538: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 1969, 559, NM_SKIP(8), 562, NM_SKIP(1), 638, NM_SKIP(1),
	NM_SKIP(1), 1977, NM_SKIP(5), 1983, 1325,
	/* 559: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 562: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 566, 568,
	/* 566: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 568: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 570,
	/* 570: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 575, 617, NM_OCTETS,
	/* 575: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 579, 581,
	/* 579: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 581: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 589, 1971, 599,
	NM_ALIGN(0, 128), 607, NM_OCTETS,
	/* 589: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 579, 593,
	/* 593: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 579, 1325,
	/* 599: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 605, 1325,
	/* 605: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 607: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 615, 1318, 1325,
	/* 615: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 617: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 622, 630, NM_OCTETS,
	/* 622: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 628, 1325,
	/* 628: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 630: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 636, 1325,
	/* 636: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 638: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 642, 644,
	/* 642: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 644: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 570,
	/* 646: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1987, 1999, 2020, 536,
	NM_OCTETS,
	/* 653: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 655,
	/* 655: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 362, 664, 1325,
	/* 664: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 668,
	/* 668: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 1999, 2020, 536,
	NM_OCTETS,
	/* 674: H.245 OpenLogicalChannel */
	NM_EXT(1), 0x8000, 0x0000, 678,
	/* 678: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 680,
	/* 680: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 682,
	/* 682: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1320, 697, NM_SKIP(1), 2072, 1325,
	/* 697: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2055, 1351, 703,
	NM_OCTETS,
	/* 703: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 707, 709,
	/* 707: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 709: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 570,
	/* 711: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 713,
	/* 713: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2075,
	2075, 724, 1325,
	/* 724: H.225.0 GenericData */
	NM_OF_LONG, 726,
	/* 726: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2112, 735, 1325,
	/* 735: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 738, 1,
	/* 738: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2112, 747, 1325,
	/* 747: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2121, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1417, 2112, 92, 762,
	770, 773, NM_OCTETS,
	/* 762: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 766, 768,
	/* 766: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 768: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 60,
	/* 770: H.225.0 Content.compound */
	NM_OF(16, 1), 738, 1,
	/* 773: H.225.0 Content.nested */
	NM_OF(4, 0), 726, 1,
	/* 776: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 724,
	/* 778: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 780,
	/* 780: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 782,
	/* 782: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 784,
	/* 784: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 791, 815, 953, 974,
	NM_OCTETS,
	/* 791: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2123, 2130,
	2137, 339, 805, 1893, 2209, 2244, 2253, 2188, 2390, NM_OCTETS,
	/* 805: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 812, NM_SKIP(1), 1325,
	/* 812: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 815: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2123, 2049,
	2402, 2188, 2408, 838, 904, 1893, 1893, 2431, 2438, 2445, 2244, 2462,
	2479, 2486, 2188, 2390, 2493, 914, NM_OCTETS,
	/* 838: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 847, 850, 871,
	/* 847: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 850: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 852,
	/* 852: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 866, 1325,
	/* 866: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 1987, 536, NM_OCTETS,
	/* 871: H.245 OpenLogicalChannelAck */
	NM_EXT(2), 0xc000, 0x0000, 678, 876,
	/* 876: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 878,
	/* 878: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 880,
	/* 880: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 884, 900,
	/* 884: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1969,
	897, 562, 638, NM_SKIP(5), 1325,
	/* 897: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 900: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 884, NM_OCTETS,
	/* 904: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 911, 2422, 1325,
	/* 911: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 914: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 916,
	/* 916: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 920, NM_OCTETS,
	/* 920: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 923, 1,
	/* 923: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 925,
	/* 925: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 1969, 897, NM_SKIP(8), 1977, 1496, 947,
	562, NM_SKIP(1), 638, NM_SKIP(1), 1325,
	/* 947: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 382, 453, 479,
	NM_OCTETS,
	/* 953: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2123, 1888, 2500,
	2525, 2537, 964, 2559, 966, NM_OCTETS,
	/* 964: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2553,
	/* 966: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 968,
	/* 968: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 920, 1325,
	/* 974: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2123, 993, 1888,
	1888, 1893, 1893, 2244, 2244, 1888, 2579, 2599, 2614, 2620, 1724,
	NM_OCTETS, 1000, NM_OCTETS,
	/* 993: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 995,
	/* 995: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 791, 815, 953,
	/* 1000: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1002,
	/* 1002: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1008, 1325,
	/* 1008: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1012, 1014,
	/* 1012: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1014: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 570,
	/* 1016: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1018,
	/* 1018: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1020,
	/* 1020: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 92, 1447, 2641, 1325,
	/* 1034: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1044,
	/* 1044: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 295, NM_OCTETS, NM_OCTETS, 310, 333,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056,
	/* 1056: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1058,
	/* 1058: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 724, 724, 724, 1325,
	/* 1070: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 52, 109,
	253, 1081,
	/* 1081: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 295, NM_OCTETS, NM_OCTETS, 310, 333,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1099, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1056,
	/* 1099: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 90,
	/* 1101: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1111,
	/* 1111: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 295, NM_OCTETS, NM_OCTETS, 310, 333,
	NM_OCTETS, NM_OCTETS, 1099, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 1056,
	/* 1128: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1134,
	/* 1134: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 295, NM_OCTETS, 310, 333, NM_OCTETS, 711,
	/* 1143: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 2647,
	1152,
	/* 1152: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 295, NM_OCTETS, 310, 1099, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056, 1165,
	/* 1165: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 109,
	/* 1167: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1180, 90, 253, 1466, 1188,
	/* 1180: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1184, 1186,
	/* 1184: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1186: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 60,
	/* 1188: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 295, 1099, 293, NM_OCTETS, 310, 1206, 1221,
	333, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 711, 1056, 1165,
	/* 1206: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1208,
	/* 1208: H.225.0 ConferenceList */
	NM_OF_LONG, 1210,
	/* 1210: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 92, 1331, 1325,
	/* 1221: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 52,
	/* 1223: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1225,
	/* 1225: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 109, 52, 299, 2662, 2686, 312, 335, 1325,
	/* 1243: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1245,
	/* 1245: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 2686, 312, 1325,
	/* 1260: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1262,
	/* 1262: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 2686, 312, 1277,
	/* 1277: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1099, NM_OCTETS, NM_OCTETS, 1165,
	/* 1284: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 778, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 776,
	/* 1296: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 1305, 2688, 1325,
	/* 1305: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 6, 1309,
	/* 1309: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 1331, 1284,
	/* 1318: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1320: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1325: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 1328: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1331: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1336, NM_OCTETS,
	/* 1336: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1341,
	NM_OCTETS,
	/* 1341: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, NM_ALIGN(0, 32), 1345,
	/* 1345: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 1325,
	/* 1351: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1354: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1357: H.225.0 EndpointType */
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT, 1365,
	NM_SKIP(2),
	/* 1365: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 1369,
	/* 1369: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1331, 1325,
	/* 1377: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 1381, 1387,
	/* 1381: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT,
	/* 1387: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1341, NM_SHORT, NM_SHORT, 1325,
	/* 1401: H.225.0 DataRate */
	NM_OF_LONG, 1403,
	/* 1403: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1331, 1417, NM_ALIGN(0, 8), 1325,
	/* 1417: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1420: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1430, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1430: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1435, NM_OCTETS,
	/* 1435: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1439: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1325,
	/* 1445: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1447: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1453: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1460, 1325,
	/* 1460: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1325,
	/* 1466: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1473: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1325,
	/* 1486: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1488: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1496, 1417, NM_OCTETS, 1473, 1486,
	/* 1496: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1499: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1473, NM_OCTETS,
	/* 1505: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1473, 1486,
	/* 1512: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1519, 1526, 1534, 1499,
	NM_OCTETS,
	/* 1519: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1473, NM_OCTETS,
	/* 1526: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1473, 1486,
	/* 1534: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1542, NM_OCTETS, 1473, 1486,
	/* 1542: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1417, 1496, 1559, 1570, NM_OCTETS, 1573, 1496, 1580, 1325,
	/* 1559: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1567, 1567, 1567, 1325,
	/* 1567: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1570: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1573: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1325,
	/* 1580: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1585: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1417, 1417, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1417, 1325,
	/* 1600: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1417, 1417, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1417, 1325,
	/* 1615: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1430,
	NM_ALIGN(0, 128), 1622, NM_OCTETS,
	/* 1622: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1625: H.245 GenericParameter */
	NM_OF_LONG, 1627,
	/* 1627: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 1637, 1644, 1657,
	1325,
	/* 1637: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1430,
	NM_ALIGN(0, 128), 1622, NM_OCTETS,
	/* 1644: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1417, 1417, NM_OCTETS, 1655,
	NM_OCTETS,
	/* 1655: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1627,
	/* 1657: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1637,
	/* 1659: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1325,
	/* 1665: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1325,
	/* 1672: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1430, 1420, 1420,
	1420, 1685, 1420, 1420, 1700, 0, 1420, NM_OCTETS,
	/* 1685: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1420, 1690,
	/* 1690: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1694,
	/* 1694: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1325,
	/* 1700: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1420, NM_OCTETS,
	/* 1705: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1430, 0, NM_OCTETS,
	/* 1710: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1721,
	1729, 1729, 1325,
	/* 1721: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1724, 1,
	/* 1724: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1430, NM_OCTETS,
	NM_OCTETS,
	/* 1729: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1430, 1325,
	/* 1737: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1705, 1746, 1325,
	/* 1746: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1430, 0, 1755, 1796,
	1813, 1705, NM_OCTETS,
	/* 1755: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1430, 1763, 1585, 1777,
	1600, NM_OCTETS,
	/* 1763: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1325,
	/* 1777: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1417, NM_SKIP(5), 1417, NM_ALIGN(0, 16), 1325,
	/* 1796: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1430, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1659, 1665, NM_OCTETS,
	/* 1813: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1672, 1417, 1325,
	/* 1820: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1826, 1325,
	/* 1826: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1828,
	/* 1828: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1746, NM_SKIP(7),
	1325,
	/* 1837: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1843, 1325,
	/* 1843: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1848, NM_OCTETS,
	/* 1848: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1853, 1862, NM_OCTETS,
	/* 1853: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1325,
	/* 1862: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1325,
	/* 1868: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1872, NM_OCTETS,
	/* 1872: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 1882, 1325,
	/* 1882: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 1888, 1893,
	NM_OCTETS,
	/* 1888: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1325,
	/* 1893: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1325,
	/* 1899: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1906, NM_SKIP(1), 1325,
	/* 1906: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1430, 1912, 1952,
	NM_OCTETS,
	/* 1912: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1919, 1325,
	/* 1919: H.245 VCCapability */
	NM_OF_LONG, 1921,
	/* 1921: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 1936, 1345, NM_SKIP(2), 1942, 1325,
	/* 1936: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1325,
	/* 1942: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1948, 1325,
	/* 1948: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1952: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 1959, 1325,
	/* 1959: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1963,
	/* 1963: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1325,
	/* 1969: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1430,
	/* 1971: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1325,
	/* 1977: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1325,
	/* 1983: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 1987: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1325,
	/* 1999: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2006, NM_SKIP(1), 1325,
	/* 2006: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1430, 0, 0, 0, 0, 2015,
	NM_OCTETS,
	/* 2015: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1417,
	/* 2020: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2030, 1447, NM_SKIP(1), 2037, 2049,
	1325,
	/* 2030: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1447, NM_ALIGN(0, 17), 1325,
	/* 2037: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2042, 0, NM_OCTETS,
	/* 2042: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1447, 1325,
	/* 2049: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1325,
	/* 2055: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2064, 1328, 1325,
	/* 2064: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2069, 1328, NM_OCTETS,
	/* 2069: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2072: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2075: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2088, 2100, 1325,
	/* 2088: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2095, 2097, 1325,
	/* 2095: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2097,
	/* 2097: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2100: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1445, 2109, 1325,
	/* 2109: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2112: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2118, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2118: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2121: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2123: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1435, NM_OCTETS, 1325,
	/* 2130: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1417, 1325,
	/* 2137: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 2150, 2164, 2194, 1325,
	/* 2150: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1430, 1912, 1952, 2157,
	NM_OCTETS,
	/* 2157: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 2049, 1325,
	/* 2164: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2167, 1,
	/* 2167: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2173,
	/* 2173: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1430, 1755, 1755,
	1755, 1796, 1796, 1796, 1813, 1813, 1813, NM_SKIP(1), 2188, NM_OCTETS,
	/* 2188: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1325,
	/* 2194: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2197, 1,
	/* 2197: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2203,
	/* 2203: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2206, 1,
	/* 2206: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2209: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2216, 1325,
	/* 2216: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2219, 1,
	/* 2219: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 2225,
	/* 2225: H.245 MultiplexElement */
	NM_OF(8, 1), 2228, 1,
	/* 2228: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 2233, 2240,
	/* 2233: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2237,
	/* 2237: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2228, 2,
	/* 2240: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 2244: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2250, 1325,
	/* 2250: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2253: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2260, 1325,
	/* 2260: H.245 ModeElement */
	NM_OF(8, 1), 2263, 1,
	/* 2263: H.245 ModeElement */
	NM_OF(8, 1), 2266, 1,
	/* 2266: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2275, 1999, 1325,
	/* 2275: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1430, 2283, 2341, 2370,
	1705, NM_OCTETS,
	/* 2283: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1430, 2291, 2297, 2326,
	1600, NM_OCTETS,
	/* 2291: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1325,
	/* 2297: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 2312,
	1417, 1417, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1417, 1325,
	/* 2312: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 2326: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2333, NM_ALIGN(0, 20), 1325,
	/* 2333: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2341: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1430, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 2358, 2364, NM_OCTETS,
	/* 2358: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1325,
	/* 2364: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1325,
	/* 2370: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2377, 1417, 1325,
	/* 2377: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1430, 1420, 1420,
	1420, 1420, 1420, 1420, 1700, 0, 1420, NM_OCTETS,
	/* 2390: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2396, 1325,
	/* 2396: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 2402: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1983, 1325,
	/* 2408: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2415, 1325,
	/* 2415: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 2240,
	NM_OCTETS,
	/* 2422: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2431: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 1983, 1325,
	/* 2438: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2250, 1325,
	/* 2445: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2452, 1325,
	/* 2452: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2455, 1,
	/* 2455: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1320, 1325,
	/* 2462: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2250, 2469, 1325,
	/* 2469: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2472, 1,
	/* 2472: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1983, 1325,
	/* 2479: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1320, 1325,
	/* 2486: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1447, 1325,
	/* 2493: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2396, 1983, 1325,
	/* 2500: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2505, 0, NM_OCTETS,
	/* 2505: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 2519, 2522, 1325,
	/* 2519: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2522: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2525: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 2531,
	NM_OCTETS,
	/* 2531: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1435, NM_OCTETS,
	/* 2537: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2544, 2549, 1325,
	/* 2544: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 2549: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1417, 0,
	/* 2553: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1430, 0, 2333,
	NM_OCTETS,
	/* 2559: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2566, 1325,
	/* 2566: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 2579: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2586, 1325,
	/* 2586: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 2599: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2544, NM_SKIP(5), NM_SKIP(4), 1417, 1325,
	/* 2614: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1325,
	/* 2620: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 2628, 1447, 1325,
	/* 2628: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2633, 1345, NM_OCTETS,
	/* 2633: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1447, 1466, NM_SKIP(2), 1325,
	/* 2641: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2644,
	/* 2644: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2647: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 2662: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1331, 0, 2669, 2669,
	NM_OCTETS,
	/* 2669: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1331, 2680, 2680,
	2680, 1325,
	/* 2680: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1331, 0, 0, NM_OCTETS,
	/* 2686: H.235 ClearToken */
	NM_OF_LONG, 1542,
	/* 2688: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2072, 1325,
};
