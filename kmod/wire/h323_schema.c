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

const u16 nm_h323_schema[2698] = {
	0, 1318,
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
	1448, NM_SKIP(1), 253, 1450, 1456, 1469, 254,
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
	1380, 1372, 128, 231, 1368, NM_SKIP(2), 1325,
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
	0xb000, 0xf000, 1331, 1404, 173, 1325,
	/* 200: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 202,
	/* 202: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1331, 1404, 173, 1423, 1442, 1325,
	/* 218: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 220,
	/* 220: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1331,
	1404, 173, 1325,
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
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 325, 1491, 1502, 1502,
	1508, 1508, 1508, 1515, NM_OCTETS,
	/* 325: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 92, 1420, NM_OCTETS, 1476, 1489,
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
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1433,
	/* 380: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 382: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 384,
	/* 384: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1433, 393, 1588, 412,
	1603, 434, NM_OCTETS,
	/* 393: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 409, NM_SKIP(1),
	1325,
	/* 409: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 412: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 431, NM_SKIP(5), 1420, NM_ALIGN(0, 16), 1325,
	/* 431: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 434: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 436,
	/* 436: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 1618,
	450, 1628, 1628, NM_OCTETS, 1423, 1325,
	/* 450: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 453: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 455,
	/* 455: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1433, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1662, 1668, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 434, NM_OCTETS,
	/* 479: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 481,
	/* 481: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1675, 450, 1325,
	/* 488: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1708,
	/* 490: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 378,
	/* 492: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 494,
	/* 494: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1713, 501, 1325,
	/* 501: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 378, 382, 453, 479,
	512, 516, 520, 524, NM_OCTETS,
	/* 512: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 514,
	/* 514: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1740,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1823,
	/* 520: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1840,
	/* 524: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 526,
	/* 526: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1871,
	/* 528: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1902,
	/* 532: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 646,
	/* 536: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 538,
	/* 538: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 1972, 559, NM_SKIP(8), 562, NM_SKIP(1), 638, NM_SKIP(1),
	NM_SKIP(1), 1980, NM_SKIP(5), 1986, 1325,
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
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 589, 1974, 599,
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
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 1990, 2002, 2023, 536,
	NM_OCTETS,
	/* 653: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 655,
	/* 655: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 362, 664, 1325,
	/* 664: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 668,
	/* 668: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2002, 2023, 536,
	NM_OCTETS,
	/* 674: H.245 OpenLogicalChannel */
	NM_EXT(1), 0x8000, 0x0000, 678,
	/* 678: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 680,
	/* 680: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 682,
	/* 682: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1320, 697, NM_SKIP(1), 2075, 1325,
	/* 697: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2058, 1351, 703,
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
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2078,
	2078, 724, 1325,
	/* 724: H.225.0 GenericData */
	NM_OF_LONG, 726,
	/* 726: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2115, 735, 1325,
	/* 735: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 738, 1,
	/* 738: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2115, 747, 1325,
	/* 747: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2124, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1420, 2115, 92, 762,
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
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2126, 2133,
	2140, 339, 805, 1896, 2212, 2247, 2256, 2191, 2393, NM_OCTETS,
	/* 805: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 812, NM_SKIP(1), 1325,
	/* 812: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 815: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2126, 2052,
	2405, 2191, 2411, 838, 904, 1896, 1896, 2434, 2441, 2448, 2247, 2465,
	2482, 2489, 2191, 2393, 2496, 914, NM_OCTETS,
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
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 1990, 536, NM_OCTETS,
	/* 871: H.245 OpenLogicalChannelAck */
	NM_EXT(2), 0xc000, 0x0000, 678, 876,
	/* 876: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 878,
	/* 878: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 880,
	/* 880: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 884, 900,
	/* 884: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1972,
	897, 562, 638, NM_SKIP(5), 1325,
	/* 897: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 900: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 884, NM_OCTETS,
	/* 904: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 911, 2425, 1325,
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
	0x0030, 0x3000, 0x0032, 0x03c0, 1972, 897, NM_SKIP(8), 1980, 1499, 947,
	562, NM_SKIP(1), 638, NM_SKIP(1), 1325,
	/* 947: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 382, 453, 479,
	NM_OCTETS,
	/* 953: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2126, 1891, 2503,
	2528, 2540, 964, 2562, 966, NM_OCTETS,
	/* 964: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2556,
	/* 966: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 968,
	/* 968: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 920, 1325,
	/* 974: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2126, 993, 1891,
	1891, 1896, 1896, 2247, 2247, 1891, 2582, 2602, 2617, 2623, 1727,
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
	0xd000, 0xf000, 92, 1450, 2644, 1325,
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
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 2650,
	1152,
	/* 1152: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 295, NM_OCTETS, 310, 1099, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056, 1165,
	/* 1165: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 109,
	/* 1167: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1180, 90, 253, 1469, 1188,
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
	0x0032, 0x0f00, NM_OCTETS, 109, 52, 299, 2665, 2689, 312, 335, 1325,
	/* 1243: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1245,
	/* 1245: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 2689, 312, 1325,
	/* 1260: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1262,
	/* 1262: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 2689, 312, 1277,
	/* 1277: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1099, NM_OCTETS, NM_OCTETS, 1165,
	/* 1284: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 778, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 776,
	/* 1296: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 1305, 2691, 1325,
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
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), 1365, 1365, 1368,
	NM_SKIP(2),
	/* 1365: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1368: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 1372,
	/* 1372: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1331, 1325,
	/* 1380: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 1384, 1390,
	/* 1384: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), 1365, 1365,
	/* 1390: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1341, 1365, 1365, 1325,
	/* 1404: H.225.0 DataRate */
	NM_OF_LONG, 1406,
	/* 1406: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1331, 1420, NM_ALIGN(0, 8), 1325,
	/* 1420: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1423: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1433, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1433: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1438, NM_OCTETS,
	/* 1438: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1442: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1325,
	/* 1448: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1450: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1456: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1463, 1325,
	/* 1463: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1325,
	/* 1469: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1476: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1325,
	/* 1489: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1491: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1499, 1420, NM_OCTETS, 1476, 1489,
	/* 1499: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1502: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1476, NM_OCTETS,
	/* 1508: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1476, 1489,
	/* 1515: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1522, 1529, 1537, 1502,
	NM_OCTETS,
	/* 1522: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1476, NM_OCTETS,
	/* 1529: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1476, 1489,
	/* 1537: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1545, NM_OCTETS, 1476, 1489,
	/* 1545: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1420, 1499, 1562, 1573, NM_OCTETS, 1576, 1499, 1583, 1325,
	/* 1562: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1570, 1570, 1570, 1325,
	/* 1570: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1573: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1576: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1325,
	/* 1583: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1588: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1420, 1420, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1420, 1325,
	/* 1603: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1420, 1420, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1420, 1325,
	/* 1618: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1433,
	NM_ALIGN(0, 128), 1625, NM_OCTETS,
	/* 1625: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1628: H.245 GenericParameter */
	NM_OF_LONG, 1630,
	/* 1630: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 1640, 1647, 1660,
	1325,
	/* 1640: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1433,
	NM_ALIGN(0, 128), 1625, NM_OCTETS,
	/* 1647: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1420, 1420, NM_OCTETS, 1658,
	NM_OCTETS,
	/* 1658: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1630,
	/* 1660: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1640,
	/* 1662: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1325,
	/* 1668: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1325,
	/* 1675: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1433, 1423, 1423,
	1423, 1688, 1423, 1423, 1703, 0, 1423, NM_OCTETS,
	/* 1688: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1423, 1693,
	/* 1693: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1697,
	/* 1697: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1325,
	/* 1703: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1423, NM_OCTETS,
	/* 1708: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1433, 0, NM_OCTETS,
	/* 1713: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1724,
	1732, 1732, 1325,
	/* 1724: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1727, 1,
	/* 1727: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1433, NM_OCTETS,
	NM_OCTETS,
	/* 1732: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1433, 1325,
	/* 1740: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1708, 1749, 1325,
	/* 1749: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1433, 0, 1758, 1799,
	1816, 1708, NM_OCTETS,
	/* 1758: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1433, 1766, 1588, 1780,
	1603, NM_OCTETS,
	/* 1766: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1325,
	/* 1780: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1420, NM_SKIP(5), 1420, NM_ALIGN(0, 16), 1325,
	/* 1799: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1433, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1662, 1668, NM_OCTETS,
	/* 1816: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1675, 1420, 1325,
	/* 1823: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1829, 1325,
	/* 1829: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1831,
	/* 1831: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1749, NM_SKIP(7),
	1325,
	/* 1840: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1846, 1325,
	/* 1846: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1851, NM_OCTETS,
	/* 1851: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1856, 1865, NM_OCTETS,
	/* 1856: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1325,
	/* 1865: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1325,
	/* 1871: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1875, NM_OCTETS,
	/* 1875: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 1885, 1325,
	/* 1885: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 1891, 1896,
	NM_OCTETS,
	/* 1891: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1325,
	/* 1896: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1325,
	/* 1902: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1909, NM_SKIP(1), 1325,
	/* 1909: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1433, 1915, 1955,
	NM_OCTETS,
	/* 1915: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1922, 1325,
	/* 1922: H.245 VCCapability */
	NM_OF_LONG, 1924,
	/* 1924: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 1939, 1345, NM_SKIP(2), 1945, 1325,
	/* 1939: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1325,
	/* 1945: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1951, 1325,
	/* 1951: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1955: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 1962, 1325,
	/* 1962: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1966,
	/* 1966: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1325,
	/* 1972: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1433,
	/* 1974: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1325,
	/* 1980: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1325,
	/* 1986: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 1990: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1325,
	/* 2002: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2009, NM_SKIP(1), 1325,
	/* 2009: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1433, 0, 0, 0, 0, 2018,
	NM_OCTETS,
	/* 2018: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1420,
	/* 2023: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2033, 1450, NM_SKIP(1), 2040, 2052,
	1325,
	/* 2033: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1450, NM_ALIGN(0, 17), 1325,
	/* 2040: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2045, 0, NM_OCTETS,
	/* 2045: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1450, 1325,
	/* 2052: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1325,
	/* 2058: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2067, 1328, 1325,
	/* 2067: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2072, 1328, NM_OCTETS,
	/* 2072: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2075: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2078: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2091, 2103, 1325,
	/* 2091: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2098, 2100, 1325,
	/* 2098: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2100,
	/* 2100: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2103: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1448, 2112, 1325,
	/* 2112: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2115: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2121, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2121: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2124: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2126: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1438, NM_OCTETS, 1325,
	/* 2133: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1420, 1325,
	/* 2140: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 2153, 2167, 2197, 1325,
	/* 2153: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1433, 1915, 1955, 2160,
	NM_OCTETS,
	/* 2160: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 2052, 1325,
	/* 2167: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2170, 1,
	/* 2170: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2176,
	/* 2176: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1433, 1758, 1758,
	1758, 1799, 1799, 1799, 1816, 1816, 1816, NM_SKIP(1), 2191, NM_OCTETS,
	/* 2191: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1325,
	/* 2197: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2200, 1,
	/* 2200: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2206,
	/* 2206: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2209, 1,
	/* 2209: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2212: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2219, 1325,
	/* 2219: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2222, 1,
	/* 2222: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 2228,
	/* 2228: H.245 MultiplexElement */
	NM_OF(8, 1), 2231, 1,
	/* 2231: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 2236, 2243,
	/* 2236: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2240,
	/* 2240: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2231, 2,
	/* 2243: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 2247: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2253, 1325,
	/* 2253: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2256: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2263, 1325,
	/* 2263: H.245 ModeElement */
	NM_OF(8, 1), 2266, 1,
	/* 2266: H.245 ModeElement */
	NM_OF(8, 1), 2269, 1,
	/* 2269: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2278, 2002, 1325,
	/* 2278: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1433, 2286, 2344, 2373,
	1708, NM_OCTETS,
	/* 2286: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1433, 2294, 2300, 2329,
	1603, NM_OCTETS,
	/* 2294: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1325,
	/* 2300: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 2315,
	1420, 1420, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1420, 1325,
	/* 2315: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 2329: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2336, NM_ALIGN(0, 20), 1325,
	/* 2336: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2344: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1433, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 2361, 2367, NM_OCTETS,
	/* 2361: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1325,
	/* 2367: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1325,
	/* 2373: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2380, 1420, 1325,
	/* 2380: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1433, 1423, 1423,
	1423, 1423, 1423, 1423, 1703, 0, 1423, NM_OCTETS,
	/* 2393: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2399, 1325,
	/* 2399: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 2405: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1986, 1325,
	/* 2411: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2418, 1325,
	/* 2418: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 2243,
	NM_OCTETS,
	/* 2425: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2434: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 1986, 1325,
	/* 2441: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2253, 1325,
	/* 2448: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2455, 1325,
	/* 2455: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2458, 1,
	/* 2458: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1320, 1325,
	/* 2465: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2253, 2472, 1325,
	/* 2472: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2475, 1,
	/* 2475: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1986, 1325,
	/* 2482: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1320, 1325,
	/* 2489: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1450, 1325,
	/* 2496: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2399, 1986, 1325,
	/* 2503: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2508, 0, NM_OCTETS,
	/* 2508: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 2522, 2525, 1325,
	/* 2522: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2525: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2528: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 2534,
	NM_OCTETS,
	/* 2534: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1438, NM_OCTETS,
	/* 2540: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2547, 2552, 1325,
	/* 2547: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 2552: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1420, 0,
	/* 2556: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1433, 0, 2336,
	NM_OCTETS,
	/* 2562: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2569, 1325,
	/* 2569: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 2582: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2589, 1325,
	/* 2589: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 2602: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2547, NM_SKIP(5), NM_SKIP(4), 1420, 1325,
	/* 2617: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1325,
	/* 2623: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 2631, 1450, 1325,
	/* 2631: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2636, 1345, NM_OCTETS,
	/* 2636: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1450, 1469, NM_SKIP(2), 1325,
	/* 2644: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2647,
	/* 2647: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2650: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 2665: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1331, 0, 2672, 2672,
	NM_OCTETS,
	/* 2672: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1331, 2683, 2683,
	2683, 1325,
	/* 2683: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1331, 0, 0, NM_OCTETS,
	/* 2689: H.235 ClearToken */
	NM_OF_LONG, 1545,
	/* 2691: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2075, 1325,
};
