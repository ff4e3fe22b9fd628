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

const u16 nm_h323_schema[2724] = {
	0, 1342,
	/* 2: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 6, 1320,
	/* 6: H.225.0 H323-UU-PDU */
	NM_SEQ(0), 0xc000, 0xc000, 11, 1306,
	/* 11: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 27, 1042, 1080, 1113,
	1142, 1159, 1185, 1243, NM_OCTETS, 1263, 1263, 1263, 1280, NM_OCTETS,
	/* 27: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, NM_OCTETS, 52, 90, 109, 90, 249, 90,
	1474, NM_SKIP(1), 257, 1476, 1482, 1495, 258,
	/* 52: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 56, 58,
	/* 56: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 58: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 60,
	/* 60: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 70, 72,
	NM_ALIGN(0, 96), 82, NM_ALIGN(0, 128), 1354, 1357, NM_OCTETS,
	/* 70: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 72: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 80, 1342, 1344, 1349,
	/* 80: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 82: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 88, 1349,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 90: H.225.0 AliasAddress */
	NM_OF_LONG, 92,
	/* 92: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 1377, 1380, NM_OCTETS,
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
	NM_LIKELY(11), 0x0116, 1383, 113,
	/* 113: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 1357,
	1406, 1398, 128, 233, 1394, NM_SKIP(2), 1349,
	/* 128: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 141, 1357, 1349,
	/* 141: H.225.0 SupportedProtocols */
	NM_OF_LONG, 143,
	/* 143: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 1357, 158, 158, 158,
	158, 158, 158, 158, 158, 186, 202, 220, NM_OCTETS,
	/* 158: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1357, 166,
	/* 166: H.225.0 H310Caps */
	NM_EXT, 0xc000, 0x0000, 0x4000, 0x0000, NM_OCTETS, 173,
	/* 173: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_OF_LONG, 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 1357, 92, 1349,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1357, 1430, 175, 1349,
	/* 202: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 204,
	/* 204: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 1357, 1430, 175, 1449, 1468, 1349,
	/* 220: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 222,
	/* 222: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1357,
	1430, 175, 1349,
	/* 233: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 1357, 241,
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
	NM_OCTETS, 314, 337, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 717, 247, 782, 782, 782, 784, 1024,
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
	NM_OPEN(NM_CARRIER_NONE), 303,
	/* 303: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 307, 308,
	/* 307: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 308: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 307, 1349,
	/* 314: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 316,
	/* 316: H.225.0 CryptoH323Token */
	NM_OF_LONG, 318,
	/* 318: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 329, 1517, 1528, 1528,
	1534, 1534, 1534, 1541, NM_OCTETS,
	/* 329: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 92, 1446, NM_OCTETS, 1502, 1515,
	/* 337: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 339,
	/* 339: H.245 OpenLogicalChannel */
	NM_OF_LONG, 341,
	/* 341: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 343,
	/* 343: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 353, 356, 657, 678,
	/* 353: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 356: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, NM_ALIGN(0, 16), 366,
	536, 1349,
	/* 366: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 382, 384, 386, 457,
	483, 492, 494, 496, 532, 516, 520, 524, 528, NM_OCTETS,
	/* 382: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1459,
	/* 384: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 386: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 388,
	/* 388: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 1459, 397, 1614, 416,
	1629, 438, NM_OCTETS,
	/* 397: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 413, NM_SKIP(1),
	1349,
	/* 413: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 416: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 435, NM_SKIP(5), 1446, NM_ALIGN(0, 16), 1349,
	/* 435: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 438: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 440,
	/* 440: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 1644,
	454, 1654, 1654, NM_OCTETS, 1449, 1349,
	/* 454: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 457: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 459,
	/* 459: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 1459, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1688, 1694, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 438, NM_OCTETS,
	/* 483: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 485,
	/* 485: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1701, 454, 1349,
	/* 492: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1734,
	/* 494: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 382,
	/* 496: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 498,
	/* 498: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 1739, 505, 1349,
	/* 505: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 382, 386, 457, 483,
	516, 520, 524, 528, NM_OCTETS,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1766,
	/* 520: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1849,
	/* 524: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 526,
	/* 526: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1866,
	/* 528: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1897,
	/* 532: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 534,
	/* 534: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1928,
	/* 536: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 540, 650,
	/* 540: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 542,
	/* 542: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 1998, 563, NM_SKIP(8), 566, NM_SKIP(1), 642, NM_SKIP(1),
	NM_SKIP(1), 2006, NM_SKIP(5), 2012, 1349,
	/* 563: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 566: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 570, 572,
	/* 570: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 572: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 574,
	/* 574: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 579, 621, NM_OCTETS,
	/* 579: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 583, 585,
	/* 583: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 585: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 593, 2000, 603,
	NM_ALIGN(0, 128), 611, NM_OCTETS,
	/* 593: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 583, 597,
	/* 597: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 583, 1349,
	/* 603: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 609, 1349,
	/* 609: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 611: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 619, 1342, 1349,
	/* 619: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 621: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 626, 634, NM_OCTETS,
	/* 626: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 632, 1349,
	/* 632: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 634: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 640, 1349,
	/* 640: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 642: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 646, 648,
	/* 646: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 648: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 574,
	/* 650: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 2016, 2028, 2049, 540,
	NM_OCTETS,
	/* 657: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 659,
	/* 659: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 366, 668, 1349,
	/* 668: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 540, 672,
	/* 672: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 2028, 2049, 540,
	NM_OCTETS,
	/* 678: H.245 OpenLogicalChannel */
	NM_EXT, 0x8000, 0x0000, 0x8000, 0x0000, 684,
	/* 684: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 686,
	/* 686: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 688,
	/* 688: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 1344, 703, NM_SKIP(1), 2101, 1349,
	/* 703: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2084, 1377, 709,
	NM_OCTETS,
	/* 709: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 713, 715,
	/* 713: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 715: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 574,
	/* 717: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 719,
	/* 719: H.225.0 CircuitInfo */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2104,
	2104, 730, 1349,
	/* 730: H.225.0 GenericData */
	NM_OF_LONG, 732,
	/* 732: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2141, 741, 1349,
	/* 741: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 744, 1,
	/* 744: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 2141, 753, 1349,
	/* 753: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	2150, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 1446, 2141, 92, 768,
	776, 779, NM_OCTETS,
	/* 768: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 772, 774,
	/* 772: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 774: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 60,
	/* 776: H.225.0 Content.compound */
	NM_OF(16, 1), 744, 1,
	/* 779: H.225.0 Content.nested */
	NM_OF(4, 0), 732, 1,
	/* 782: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 730,
	/* 784: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 786,
	/* 786: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 788,
	/* 788: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 790,
	/* 790: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 797, 821, 961, 982,
	NM_OCTETS,
	/* 797: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 2152, 2159,
	2166, 343, 811, 1922, 2238, 2273, 2282, 2217, 2419, NM_OCTETS,
	/* 811: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 818, NM_SKIP(1), 1349,
	/* 818: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 821: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 2152, 2078,
	2431, 2217, 2437, 844, 912, 1922, 1922, 2460, 2467, 2474, 2273, 2491,
	2508, 2515, 2217, 2419, 2522, 922, NM_OCTETS,
	/* 844: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 853, 856, 877,
	/* 853: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 856: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 858,
	/* 858: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 872, 1349,
	/* 872: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 2016, 540, NM_OCTETS,
	/* 877: H.245 OpenLogicalChannelAck */
	NM_EXT, 0xc000, 0x0000, 0xc000, 0x0000, 684, 884,
	/* 884: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 886,
	/* 886: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 888,
	/* 888: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 892, 908,
	/* 892: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 1998,
	905, 566, 642, NM_SKIP(5), 1349,
	/* 905: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 908: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 892, NM_OCTETS,
	/* 912: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 919, 2451, 1349,
	/* 919: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 922: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 924,
	/* 924: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 928, NM_OCTETS,
	/* 928: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 931, 1,
	/* 931: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 933,
	/* 933: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 1998, 905, NM_SKIP(8), 2006, 1525, 955,
	566, NM_SKIP(1), 642, NM_SKIP(1), 1349,
	/* 955: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 386, 457, 483,
	NM_OCTETS,
	/* 961: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 2152, 1917, 2529,
	2554, 2566, 972, 2588, 974, NM_OCTETS,
	/* 972: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 2582,
	/* 974: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 976,
	/* 976: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 928, 1349,
	/* 982: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 2152, 1001,
	1917, 1917, 1922, 1922, 2273, 2273, 1917, 2608, 2628, 2643, 2649, 1753,
	NM_OCTETS, 1008, NM_OCTETS,
	/* 1001: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1003,
	/* 1003: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 797, 821, 961,
	/* 1008: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1010,
	/* 1010: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1016, 1349,
	/* 1016: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1020, 1022,
	/* 1020: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1022: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 574,
	/* 1024: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1026,
	/* 1026: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1028,
	/* 1028: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 92, 1476, 2670, 1349,
	/* 1042: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1052,
	/* 1052: H.225.0 CallProceeding-UUIE */
	NM_EXT, 0xff80, 0x0000, 0x9880, 0x0000, 301, NM_OCTETS, NM_OCTETS, 314,
	337, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1066,
	/* 1066: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1068,
	/* 1068: H.225.0 FeatureSet */
	NM_SEQ_LONG(4, 2), 0x7000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_SKIP(1), 730, 730, 730, 1349,
	/* 1080: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, NM_OCTETS, 52, 109,
	257, 1091,
	/* 1091: H.225.0 Connect-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0x9882, 0x0000, 301, NM_OCTETS, NM_OCTETS, 314,
	337, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1111, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1066,
	/* 1111: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 90,
	/* 1113: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, NM_OCTETS, 109, 52,
	1123,
	/* 1123: H.225.0 Alerting-UUIE */
	NM_EXT, 0xfffc, 0x0000, 0x9904, 0x0000, 301, NM_OCTETS, NM_OCTETS, 314,
	337, NM_OCTETS, NM_OCTETS, 1111, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1066,
	/* 1142: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_OCTETS, 1148,
	/* 1148: H.225.0 Information-UUIE */
	NM_EXT, 0xfc00, 0x0000, 0xb400, 0x0000, 301, NM_OCTETS, 314, 337,
	NM_OCTETS, 717,
	/* 1159: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 2676,
	1168,
	/* 1168: H.225.0 ReleaseComplete-UUIE */
	NM_EXT, 0xffc0, 0x0000, 0xb0c0, 0x0000, 301, NM_OCTETS, 314, 1111,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1066, 1183,
	/* 1183: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 109,
	/* 1185: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1198, 90, 257, 1495, 1206,
	/* 1198: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1202, 1204,
	/* 1202: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1204: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 60,
	/* 1206: H.225.0 Facility-UUIE */
	NM_EXT, 0xfffe, 0x0000, 0xef0e, 0x0000, 301, 1111, 299, NM_OCTETS, 314,
	1226, 1241, 337, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 717, 1066,
	1183,
	/* 1226: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1228,
	/* 1228: H.225.0 ConferenceList */
	NM_OF_LONG, 1230,
	/* 1230: H.225.0 ConferenceList */
	NM_SEQ_LONG(4, 2), 0x4000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000,
	NM_ALIGN(0, 128), 92, 1357, 1349,
	/* 1241: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 52,
	/* 1243: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1245,
	/* 1245: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 109, 52, 303, 2691, 2715, 316, 339, 1349,
	/* 1263: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1265,
	/* 1265: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 303, 2715, 316, 1349,
	/* 1280: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1282,
	/* 1282: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 303, 2715, 316, 1297,
	/* 1297: H.225.0 Notify-UUIE */
	NM_EXT, 0xf000, 0x0000, 0x9000, 0x0000, 1111, NM_OCTETS, NM_OCTETS,
	1183,
	/* 1306: H.225.0 H323-UU-PDU */
	NM_EXT, 0xff80, 0x0000, 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 784,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 782,
	/* 1320: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 1329, 2717, 1349,
	/* 1329: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 6, 1333,
	/* 1333: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 1357, 1306,
	/* 1342: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 1344: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1349: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 1354: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 1357: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1362, NM_OCTETS,
	/* 1362: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 1367,
	NM_OCTETS,
	/* 1367: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, NM_ALIGN(0, 32), 1371,
	/* 1371: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 1349,
	/* 1377: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 1380: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 1383: H.225.0 EndpointType */
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), 1391, 1391, 1394,
	NM_SKIP(2),
	/* 1391: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 1394: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 1398,
	/* 1398: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1357, 1349,
	/* 1406: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 1410, 1416,
	/* 1410: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), 1391, 1391,
	/* 1416: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 1367, 1391, 1391, 1349,
	/* 1430: H.225.0 DataRate */
	NM_OF_LONG, 1432,
	/* 1432: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 1357, 1446, NM_ALIGN(0, 8), 1349,
	/* 1446: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 1449: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 1459, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 1459: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 1464, NM_OCTETS,
	/* 1464: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 1468: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 1349,
	/* 1474: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 1476: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1482: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1489, 1349,
	/* 1489: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 1349,
	/* 1495: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 1502: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 1349,
	/* 1515: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 1517: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 1525, 1446, NM_OCTETS, 1502, 1515,
	/* 1525: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 1528: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 1502, NM_OCTETS,
	/* 1534: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1502, 1515,
	/* 1541: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1548, 1555, 1563, 1528,
	NM_OCTETS,
	/* 1548: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 1502, NM_OCTETS,
	/* 1555: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1502, 1515,
	/* 1563: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 1571, NM_OCTETS, 1502, 1515,
	/* 1571: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 1446, 1525, 1588, 1599, NM_OCTETS, 1602, 1525, 1609, 1349,
	/* 1588: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1596, 1596, 1596, 1349,
	/* 1596: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 1599: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 1602: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 1349,
	/* 1609: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 1614: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 1446, 1446, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1446, 1349,
	/* 1629: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 1446, 1446, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	1446, 1349,
	/* 1644: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 1459,
	NM_ALIGN(0, 128), 1651, NM_OCTETS,
	/* 1651: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 1654: H.245 GenericParameter */
	NM_OF_LONG, 1656,
	/* 1656: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 1666, 1673, 1686,
	1349,
	/* 1666: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 1459,
	NM_ALIGN(0, 128), 1651, NM_OCTETS,
	/* 1673: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1446, 1446, NM_OCTETS, 1684,
	NM_OCTETS,
	/* 1684: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1656,
	/* 1686: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1666,
	/* 1688: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 1349,
	/* 1694: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 1349,
	/* 1701: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1459, 1449, 1449,
	1449, 1714, 1449, 1449, 1729, 0, 1449, NM_OCTETS,
	/* 1714: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 1449, 1719,
	/* 1719: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1723,
	/* 1723: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 1349,
	/* 1729: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 1449, NM_OCTETS,
	/* 1734: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1459, 0, NM_OCTETS,
	/* 1739: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 1750,
	1758, 1758, 1349,
	/* 1750: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1753, 1,
	/* 1753: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1459, NM_OCTETS,
	NM_OCTETS,
	/* 1758: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 1459, 1349,
	/* 1766: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1734, 1775, 1349,
	/* 1775: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1459, 0, 1784, 1825,
	1842, 1734, NM_OCTETS,
	/* 1784: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1459, 1792, 1614, 1806,
	1629, NM_OCTETS,
	/* 1792: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 1349,
	/* 1806: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 1446, NM_SKIP(5), 1446, NM_ALIGN(0, 16), 1349,
	/* 1825: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1459, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 1688, 1694, NM_OCTETS,
	/* 1842: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1701, 1446, 1349,
	/* 1849: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1855, 1349,
	/* 1855: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1857,
	/* 1857: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 1775, NM_SKIP(7),
	1349,
	/* 1866: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1872, 1349,
	/* 1872: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1877, NM_OCTETS,
	/* 1877: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 1882, 1891, NM_OCTETS,
	/* 1882: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 1349,
	/* 1891: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 1349,
	/* 1897: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1901, NM_OCTETS,
	/* 1901: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 1911, 1349,
	/* 1911: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 1917, 1922,
	NM_OCTETS,
	/* 1917: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 1349,
	/* 1922: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 1349,
	/* 1928: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1935, NM_SKIP(1), 1349,
	/* 1935: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1459, 1941, 1981,
	NM_OCTETS,
	/* 1941: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1948, 1349,
	/* 1948: H.245 VCCapability */
	NM_OF_LONG, 1950,
	/* 1950: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 1965, 1371, NM_SKIP(2), 1971, 1349,
	/* 1965: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 1349,
	/* 1971: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 1977, 1349,
	/* 1977: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1981: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 1988, 1349,
	/* 1988: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 1992,
	/* 1992: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 1349,
	/* 1998: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 1459,
	/* 2000: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 1349,
	/* 2006: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 1349,
	/* 2012: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 2016: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 1349,
	/* 2028: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2035, NM_SKIP(1), 1349,
	/* 2035: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 1459, 0, 0, 0, 0, 2044,
	NM_OCTETS,
	/* 2044: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 1446,
	/* 2049: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 2059, 1476, NM_SKIP(1), 2066, 2078,
	1349,
	/* 2059: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1476, NM_ALIGN(0, 17), 1349,
	/* 2066: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2071, 0, NM_OCTETS,
	/* 2071: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 1476, 1349,
	/* 2078: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 1349,
	/* 2084: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2093, 1354, 1349,
	/* 2093: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2098, 1354, NM_OCTETS,
	/* 2098: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 2101: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2104: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2117, 2129, 1349,
	/* 2117: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2124, 2126, 1349,
	/* 2124: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2126,
	/* 2126: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2129: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 1474, 2138, 1349,
	/* 2138: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2141: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2147, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2147: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 2150: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 2152: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 1464, NM_OCTETS, 1349,
	/* 2159: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1446, 1349,
	/* 2166: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 2179, 2193, 2223, 1349,
	/* 2179: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1459, 1941, 1981, 2186,
	NM_OCTETS,
	/* 2186: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 2078, 1349,
	/* 2193: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2196, 1,
	/* 2196: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2202,
	/* 2202: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 1459, 1784, 1784,
	1784, 1825, 1825, 1825, 1842, 1842, 1842, NM_SKIP(1), 2217, NM_OCTETS,
	/* 2217: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 1349,
	/* 2223: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2226, 1,
	/* 2226: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2232,
	/* 2232: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2235, 1,
	/* 2235: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2238: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2245, 1349,
	/* 2245: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2248, 1,
	/* 2248: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 2254,
	/* 2254: H.245 MultiplexElement */
	NM_OF(8, 1), 2257, 1,
	/* 2257: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 2262, 2269,
	/* 2262: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 2266,
	/* 2266: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2257, 2,
	/* 2269: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 2273: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2279, 1349,
	/* 2279: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 2282: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2289, 1349,
	/* 2289: H.245 ModeElement */
	NM_OF(8, 1), 2292, 1,
	/* 2292: H.245 ModeElement */
	NM_OF(8, 1), 2295, 1,
	/* 2295: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2304, 2028, 1349,
	/* 2304: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1459, 2312, 2370, 2399,
	1734, NM_OCTETS,
	/* 2312: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 1459, 2320, 2326, 2355,
	1629, NM_OCTETS,
	/* 2320: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 1349,
	/* 2326: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 2341,
	1446, 1446, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 1446, 1349,
	/* 2341: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 2355: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2362, NM_ALIGN(0, 20), 1349,
	/* 2362: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2370: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 1459, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 2387, 2393, NM_OCTETS,
	/* 2387: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 1349,
	/* 2393: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 1349,
	/* 2399: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2406, 1446, 1349,
	/* 2406: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 1459, 1449, 1449,
	1449, 1449, 1449, 1449, 1729, 0, 1449, NM_OCTETS,
	/* 2419: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2425, 1349,
	/* 2425: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 2431: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 2012, 1349,
	/* 2437: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2444, 1349,
	/* 2444: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 2269,
	NM_OCTETS,
	/* 2451: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2460: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2012, 1349,
	/* 2467: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2279, 1349,
	/* 2474: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2481, 1349,
	/* 2481: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2484, 1,
	/* 2484: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 1344, 1349,
	/* 2491: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2279, 2498, 1349,
	/* 2498: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 2501, 1,
	/* 2501: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2012, 1349,
	/* 2508: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1344, 1349,
	/* 2515: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 1476, 1349,
	/* 2522: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2425, 2012, 1349,
	/* 2529: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2534, 0, NM_OCTETS,
	/* 2534: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 2548, 2551, 1349,
	/* 2548: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 2551: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 2554: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 2560,
	NM_OCTETS,
	/* 2560: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 1464, NM_OCTETS,
	/* 2566: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2573, 2578, 1349,
	/* 2573: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 2578: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1446, 0,
	/* 2582: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1459, 0, 2362,
	NM_OCTETS,
	/* 2588: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2595, 1349,
	/* 2595: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 2608: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 2615, 1349,
	/* 2615: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 2628: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2573, NM_SKIP(5), NM_SKIP(4), 1446, 1349,
	/* 2643: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 1349,
	/* 2649: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 2657, 1476, 1349,
	/* 2657: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2662, 1371, NM_OCTETS,
	/* 2662: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 1476, 1495, NM_SKIP(2), 1349,
	/* 2670: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2673,
	/* 2673: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2676: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 2691: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 1357, 0, 2698, 2698,
	NM_OCTETS,
	/* 2698: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 1357, 2709, 2709,
	2709, 1349,
	/* 2709: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 1357, 0, 0, NM_OCTETS,
	/* 2715: H.235 ClearToken */
	NM_OF_LONG, 1571,
	/* 2717: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2101, 1349,
};
