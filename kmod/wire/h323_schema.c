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

const u16 nm_h323_schema[3967] = {
	0, 2526,
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
	2654, NM_SKIP(1), 253, 2656, 2662, 2675, 254,
	/* 52: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 56, 58,
	/* 56: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 58: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 60,
	/* 60: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 70, 72,
	NM_ALIGN(0, 96), 82, NM_ALIGN(0, 128), 2537, 2540, NM_OCTETS,
	/* 70: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 72: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0x8000, 0xe000, 0xf000, 80, 2527, 2529, 2534,
	/* 80: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 82: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 88, 2534,
	/* 88: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 90: H.225.0 AliasAddress */
	NM_OF_LONG, 92,
	/* 92: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 2560, 2563, NM_OCTETS,
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
	NM_LIKELY(11), 0x0116, 2566, 113,
	/* 113: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 2540,
	2586, 2578, 128, 231, 2574, NM_SKIP(2), 2534,
	/* 128: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 141, 2540, 2534,
	/* 141: H.225.0 SupportedProtocols */
	NM_OF_LONG, 143,
	/* 143: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 2540, 158, 158, 158,
	158, 158, 158, 158, 158, 184, 200, 218, NM_OCTETS,
	/* 158: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 2540, 166,
	/* 166: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 171,
	/* 171: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 173,
	/* 173: H.225.0 SupportedPrefix */
	NM_OF_LONG, 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 2540, 92, 2534,
	/* 184: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 186,
	/* 186: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 2540, 2610, 173, 2534,
	/* 200: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 202,
	/* 202: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 2540, 2610, 173, 2629, 2648, 2534,
	/* 218: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 220,
	/* 220: H.225.0 SIPCaps */
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2540,
	2610, 173, 2534,
	/* 231: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 2540, 239,
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
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 303, 2534,
	/* 310: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 312,
	/* 312: H.225.0 CryptoH323Token */
	NM_OF_LONG, 314,
	/* 314: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 325, 2697, 2708, 2708,
	2714, 2714, 2714, 2721, NM_OCTETS,
	/* 325: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0), 0x8000, 0xf800, 92, 2626, NM_OCTETS, 2682, 2695,
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
	532, 2534,
	/* 362: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 378, 380, 382, 453,
	479, 488, 490, 492, 528, 512, 516, 520, 524, NM_OCTETS,
	/* 378: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2639,
	/* 380: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 382: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 384,
	/* 384: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 2639, 393, 2794, 412,
	2809, 434, NM_OCTETS,
	/* 393: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1), 409, NM_SKIP(1),
	2534,
	/* 409: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 412: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 431, NM_SKIP(5), 2626, NM_ALIGN(0, 16), 2534,
	/* 431: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 434: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 436,
	/* 436: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 2824,
	450, 2834, 2834, NM_OCTETS, 2629, 2534,
	/* 450: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 453: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 455,
	/* 455: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 2639, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2868, 2874, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 434, NM_OCTETS,
	/* 479: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 481,
	/* 481: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2881, 450, 2534,
	/* 488: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2914,
	/* 490: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 378,
	/* 492: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 494,
	/* 494: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 2919, 501, 2534,
	/* 501: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 378, 382, 453, 479,
	512, 516, 520, 524, NM_OCTETS,
	/* 512: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 514,
	/* 514: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 2946,
	/* 516: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 518,
	/* 518: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3029,
	/* 520: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 522,
	/* 522: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3046,
	/* 524: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 526,
	/* 526: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3077,
	/* 528: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3108,
	/* 532: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 646,
	/* 536: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 538,
	/* 538: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 3178, 559, NM_SKIP(8), 562, NM_SKIP(1), 638, NM_SKIP(1),
	NM_SKIP(1), 3186, NM_SKIP(5), 3192, 2534,
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
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 589, 3180, 599,
	NM_ALIGN(0, 128), 607, NM_OCTETS,
	/* 589: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 579, 593,
	/* 593: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 579, 2534,
	/* 599: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 605, 2534,
	/* 605: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 607: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x4000, 0xe000, 0xf000, NM_SKIP(1), 615, 2527, 2534,
	/* 615: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 617: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 622, 630, NM_OCTETS,
	/* 622: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 628, 2534,
	/* 628: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 630: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 636, 2534,
	/* 636: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 638: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 642, 644,
	/* 642: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 644: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 570,
	/* 646: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 3196, 3208, 3229, 536,
	NM_OCTETS,
	/* 653: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 655,
	/* 655: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 362, 664, 2534,
	/* 664: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 536, 668,
	/* 668: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 3208, 3229, 536,
	NM_OCTETS,
	/* 674: H.245 OpenLogicalChannel */
	NM_EXT(1), 0x8000, 0x0000, 678,
	/* 678: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 680,
	/* 680: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 682,
	/* 682: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 2529, 697, NM_SKIP(1), 3281, 2534,
	/* 697: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3264, 2560, 703,
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
	NM_SEQ_LONG(4, 2), 0x2000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 3284,
	3284, 724, 2534,
	/* 724: H.225.0 GenericData */
	NM_OF_LONG, 726,
	/* 726: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3321, 735, 2534,
	/* 735: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 738, 1,
	/* 738: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 3321, 747, 2534,
	/* 747: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS, NM_OCTETS,
	3330, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 2626, 3321, 92, 762,
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
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 3332, 3339,
	3346, 339, 805, 3102, 3418, 3453, 3462, 3397, 3599, NM_OCTETS,
	/* 805: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 812, NM_SKIP(1), 2534,
	/* 812: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 815: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 3332, 3258,
	3611, 3397, 3617, 838, 904, 3102, 3102, 3640, 3647, 3654, 3453, 3671,
	3688, 3695, 3397, 3599, 3702, 914, NM_OCTETS,
	/* 838: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 847, 850, 871,
	/* 847: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 850: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 852,
	/* 852: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 866, 2534,
	/* 866: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 3196, 536, NM_OCTETS,
	/* 871: H.245 OpenLogicalChannelAck */
	NM_EXT(2), 0xc000, 0x0000, 678, 876,
	/* 876: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 878,
	/* 878: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 880,
	/* 880: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 884, 900,
	/* 884: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3178,
	897, 562, 638, NM_SKIP(5), 2534,
	/* 897: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 900: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 884, NM_OCTETS,
	/* 904: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 911, 3631, 2534,
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
	0x0030, 0x3000, 0x0032, 0x03c0, 3178, 897, NM_SKIP(8), 3186, 2705, 947,
	562, NM_SKIP(1), 638, NM_SKIP(1), 2534,
	/* 947: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 382, 453, 479,
	NM_OCTETS,
	/* 953: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 3332, 3097, 3709,
	3734, 3746, 964, 3768, 966, NM_OCTETS,
	/* 964: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 3762,
	/* 966: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 968,
	/* 968: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 920, 2534,
	/* 974: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 3332, 993, 3097,
	3097, 3102, 3102, 3453, 3453, 3097, 3788, 3808, 3823, 3829, 2933,
	NM_OCTETS, 1000, NM_OCTETS,
	/* 993: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 995,
	/* 995: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 791, 815, 953,
	/* 1000: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1002,
	/* 1002: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1008, 2534,
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
	0xd000, 0xf000, 92, 2656, 3850, 2534,
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
	NM_SKIP(1), 724, 724, 724, 2534,
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
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, NM_OCTETS, 3856,
	1152,
	/* 1152: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 295, NM_OCTETS, 310, 1099, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056, 1165,
	/* 1165: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 109,
	/* 1167: H.225.0 Facility-UUIE */
	NM_SEQ_LONG(4, 2), 0x7400, 0x8800, 0x0035, 0x0400, 0x0030, 0x7000,
	NM_OCTETS, 1180, 90, 253, 2675, 1188,
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
	NM_ALIGN(0, 128), 92, 2540, 2534,
	/* 1221: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 52,
	/* 1223: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1225,
	/* 1225: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, NM_OCTETS, 109, 52, 299, 3871, 3895, 312, 335, 2534,
	/* 1243: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1245,
	/* 1245: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 3895, 312, 2534,
	/* 1260: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1262,
	/* 1262: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, NM_OCTETS, 299, 3895, 312, 1277,
	/* 1277: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1099, NM_OCTETS, NM_OCTETS, 1165,
	/* 1284: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 778, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 776,
	/* 1296: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 1305, 3897, 2534,
	/* 1305: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 6, 1309,
	/* 1309: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 11, 2540, 1284,
	/* 1318: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 1354, 1480, 1521, 1562,
	1641, 1695, 1752, 1783, 1800, 1824, 1889, 1940, 1975, 2040, 2058, 2078,
	2107, 2127, 2142, 2184, 2222, 2232, 2262, 2352, 2368, 2379, 2395, 2421,
	2441, 2456, 2475, 2505, 2523, NM_OCTETS,
	/* 1354: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 1372, NM_OCTETS, 2540, 1375, 109, 1383, 2662, 90, 1387,
	/* 1372: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 1375: H.225.0 GatekeeperRequest.rasAddress */
	NM_LIKELY(4), 0x0000, 1379, 1381,
	/* 1379: H.225.0 GatekeeperRequest.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS), 6,
	/* 1381: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 60,
	/* 1383: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 1387: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 1402, NM_OCTETS, 310, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056, 776, NM_OCTETS, 1460,
	/* 1402: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 1404,
	/* 1404: H.225.0 Endpoint */
	NM_OF_LONG, 1406,
	/* 1406: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	2540, 90, 1424, 1432, 109, 3895, 312, NM_SKIP(7), 90, 90, 1434,
	/* 1424: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 1426,
	/* 1426: H.225.0 Endpoint.callSignalAddress */
	NM_OF_LONG, 1428,
	/* 1428: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 70, 60,
	/* 1432: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 1426,
	/* 1434: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 1440, 711, 1056,
	/* 1440: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 1442,
	/* 1442: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 1450, 1452,
	/* 1450: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 1426,
	/* 1452: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 1456,
	/* 1456: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 1458,
	/* 1458: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 1426,
	/* 1460: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 1462,
	/* 1462: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 1472, 2705,
	NM_SKIP(8), 2534,
	/* 1472: H.225.0 AlternateGK.rasAddress */
	NM_LIKELY(4), 0x0000, 1476, 1478,
	/* 1476: H.225.0 AlternateGK.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER_ALT), 6,
	/* 1478: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 60,
	/* 1480: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 1372, NM_OCTETS, 2540, 1383, 1496, 1504,
	/* 1496: H.225.0 GatekeeperConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 1500, 1502,
	/* 1500: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER), 6,
	/* 1502: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 60,
	/* 1504: H.225.0 GatekeeperConfirm */
	NM_EXT(10), 0x91c0, 0x0000, 1517, NM_OCTETS, NM_OCTETS, 310, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1056, 776, 1460,
	/* 1517: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 1519,
	/* 1519: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_OF_LONG, 1462,
	/* 1521: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 1372, NM_OCTETS, 2540, 1383, 1537, 1544,
	/* 1537: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 0), 0, 0, 0, 0,
	NM_OCTETS,
	/* 1544: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 1553, NM_OCTETS, 310, NM_OCTETS, 1056, 776,
	/* 1553: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 1555,
	/* 1555: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1519, NM_SKIP(1), 2534,
	/* 1562: H.225.0 RegistrationRequest */
	NM_SEQ_LONG(4, 3), 0x8fa0, 0xde40, 0x003a, 0x0020, 0x0031, 0x2000,
	0x0035, 0x0180, 1372, NM_OCTETS, 2540, NM_SKIP(1), 1582, 1584, 109, 90,
	1383, 2586, 1586,
	/* 1582: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 1426,
	/* 1584: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 1426,
	/* 1586: H.225.0 RegistrationRequest */
	NM_EXT(25), 0xd650, 0x1880, 1402, 1614, NM_OCTETS, 310, NM_OCTETS, 1619,
	1626, NM_OCTETS, NM_OCTETS, 1440, NM_OCTETS, 1632, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1056, 776,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1460,
	/* 1614: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1616,
	/* 1616: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 1619: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1621,
	/* 1621: H.225.0 RegistrationRequest */
	NM_IF, 0, 1624,
	/* 1624: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 1626: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1628,
	/* 1628: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 1632: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1634,
	/* 1634: H.225.0 AddressPattern */
	NM_OF_LONG, 1636,
	/* 1636: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 92, 3904, NM_OCTETS,
	/* 1641: H.225.0 RegistrationConfirm */
	NM_SEQ_LONG(4, 3), 0x9f00, 0xd200, 0x0037, 0x0100, 0x0031, 0x2000,
	0x0032, 0x0c00, 1372, NM_OCTETS, 2540, 1658, 90, 1383, 1628, 1660,
	/* 1658: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 1426,
	/* 1660: H.225.0 RegistrationConfirm */
	NM_EXT(18), 0xd235, 0xc000, 1517, 1614, NM_OCTETS, 310, NM_OCTETS,
	NM_OCTETS, 1681, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1632, 171, NM_OCTETS,
	293, NM_OCTETS, 1056, 776, 1460,
	/* 1681: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 1683,
	/* 1683: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(4), 1689,
	/* 1689: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(3), 0x2000, 0x0000, NM_OCTETS, NM_OCTETS, 1440,
	/* 1695: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 1372, NM_OCTETS, 2540, 1711, 1383, 1742,
	/* 1711: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 7), 0, 0, 0, 0, 90, 0, 0,
	0, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	1729, NM_OCTETS,
	/* 1729: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 1731,
	/* 1731: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ_LONG(4, 2), 0xe000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 90,
	1634, 173, 2534,
	/* 1742: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 1553, NM_OCTETS, 310, NM_OCTETS, 1056, 776,
	1460,
	/* 1752: H.225.0 UnregistrationRequest */
	NM_SEQ_LONG(4, 2), 0xec00, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800, 1372,
	1582, 90, 2540, 1628, 1765,
	/* 1765: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 1402, 1779, NM_OCTETS, 310, NM_OCTETS, 1781,
	1632, 171, 1517, 776, 1460,
	/* 1779: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1383,
	/* 1781: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 1537,
	/* 1783: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 1372, 2540, 1792,
	/* 1792: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, NM_OCTETS, 310, NM_OCTETS, 776, 1460,
	/* 1800: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1372, 1810, 2540,
	1816,
	/* 1810: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 1816: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 1553, NM_OCTETS, 310, NM_OCTETS, 776,
	/* 1824: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 1372, 2675, 1853, 1628,
	90, 245, 90, 90, 285, 2626, NM_ALIGN(0, 16), 2540, 2662, 253, 1858,
	1868,
	/* 1853: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 1858: H.225.0 AdmissionRequest */
	NM_SEQ(0), 0x4000, 0xc000, NM_SKIP(1), 1863,
	/* 1863: H.225.0 AdmissionRequest.activeMC */
	NM_IF, 0, 1866,
	/* 1866: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 1868: H.225.0 AdmissionRequest */
	NM_EXT(18), 0x7a06, 0xc000, NM_OCTETS, 295, 1402, 1402, 1779, NM_OCTETS,
	310, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	711, 243, NM_OCTETS, 1056, 776,
	/* 1889: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1372, 2626, 1853, 1906, NM_ALIGN(0, 16), 2540, 1914,
	/* 1906: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 1910, 1912,
	/* 1910: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_CALLED), 6,
	/* 1912: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 60,
	/* 1914: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1099, 1099, 1165, 1099, 1402, NM_OCTETS,
	310, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1440,
	NM_OCTETS, 711, NM_OCTETS, 243, NM_OCTETS, NM_OCTETS, 1056, 776, 1099,
	1460,
	/* 1940: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1372, 1950, 2540,
	1961,
	/* 1950: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0,
	0, NM_OCTETS,
	/* 1961: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 1553, NM_OCTETS, 310, 1973, NM_OCTETS,
	NM_OCTETS, 1056, 776, 1460,
	/* 1973: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 1658,
	/* 1975: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 1372, 1628, 253, NM_ALIGN(0, 16), 2675, 2626, 2540,
	1993,
	/* 1993: H.225.0 BandwidthRequest */
	NM_EXT(11), 0xd060, 0x0000, 295, 1779, NM_OCTETS, 310, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2007, 776,
	/* 2007: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 2009,
	/* 2009: H.225.0 BandwidthDetails */
	NM_OF_LONG, 2011,
	/* 2011: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, NM_SKIP(2), 2626, 2019, 2534,
	/* 2019: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2032, 2032, 2534,
	/* 2032: H.225.0 TransportChannelInfo.sendAddress */
	NM_LIKELY(4), 0x0000, 2036, 2038,
	/* 2036: H.225.0 TransportChannelInfo.sendAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_IN_USE), 6,
	/* 2038: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 60,
	/* 2040: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 1372, 2626, 2540,
	2050,
	/* 2050: H.225.0 BandwidthConfirm */
	NM_EXT(5), 0x4800, 0x0000, NM_OCTETS, 310, NM_OCTETS, NM_OCTETS, 776,
	/* 2058: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 1372, 2069, 2626,
	2540, 1816,
	/* 2069: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2078: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 1372, 1628, 253,
	NM_ALIGN(0, 16), 1810, 2540, 2091,
	/* 2091: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 295, 1779, NM_OCTETS, 310, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 711, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	776,
	/* 2107: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 1372, 2540, 2116,
	/* 2116: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, NM_OCTETS, 310, NM_OCTETS, NM_OCTETS, 711,
	NM_OCTETS, 776, 1460,
	/* 2127: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1372, 2137, 2540,
	1816,
	/* 2137: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2142: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 1372, 1628, 90, 2540, 2158, 2166,
	/* 2158: H.225.0 LocationRequest.replyAddress */
	NM_LIKELY(4), 0x0000, 2162, 2164,
	/* 2162: H.225.0 LocationRequest.replyAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_REPLY), 6,
	/* 2164: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 60,
	/* 2166: H.225.0 LocationRequest */
	NM_EXT(15), 0xaada, 0x0000, 1099, NM_OCTETS, 1779, NM_OCTETS, 310,
	NM_OCTETS, 243, NM_OCTETS, 1056, 776, NM_OCTETS, 711, 295, NM_OCTETS,
	1099,
	/* 2184: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 1372, 1906, 2195,
	2540, 2203,
	/* 2195: H.225.0 LocationConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 2199, 2201,
	/* 2199: H.225.0 LocationConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_OTHER), 6,
	/* 2201: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 60,
	/* 2203: H.225.0 LocationConfirm */
	NM_EXT(16), 0xfadd, 0x0000, 1099, 1099, 1165, 1099, 1402, NM_OCTETS,
	310, NM_OCTETS, 1440, 243, NM_OCTETS, 1056, 776, 711, NM_OCTETS, 1099,
	/* 2222: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 1372, 1537, 2540,
	1544,
	/* 2232: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 1372, NM_ALIGN(0, 16), 2540, 2158, 2247,
	/* 2247: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 295, NM_OCTETS, 310, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 776, 1460,
	/* 2262: H.225.0 InfoRequestResponse */
	NM_SEQ_LONG(4, 3), 0x7f80, 0x7c00, 0x0038, 0x0080, 0x002f, 0x8000,
	0x0034, 0x0300, 2540, 1372, 109, 1628, 1375, 1582, 90, 2280, 2341,
	/* 2280: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OF_LONG, 2282,
	/* 2282: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 2540, NM_ALIGN(0, 16), 253, NM_SKIP(1), 2304, 2304,
	2317, 2019, 2019, 2675, 2626, 1853, 2319,
	/* 2304: H.225.0 RTPSession */
	NM_OF_LONG, 2306,
	/* 2306: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2019, 2019, NM_OCTETS, 2626,
	NM_SKIP(8), 3922, 2534,
	/* 2317: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_OF_LONG, 2019,
	/* 2319: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 295, NM_OCTETS, 310, NM_OCTETS, 2330,
	NM_OCTETS, NM_OCTETS, 711,
	/* 2330: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 2332,
	/* 2332: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 2334,
	/* 2334: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_OF_LONG, 2336,
	/* 2336: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_SEQ(0), 0x8000, 0xc000, 1305, NM_SKIP(1),
	/* 2341: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, NM_OCTETS, 310, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 776,
	/* 2352: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 1372, 2545, NM_OCTETS, 2360,
	/* 2360: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, NM_OCTETS, 310, NM_OCTETS, 1056, 776,
	/* 2368: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 1372, 2374,
	/* 2374: H.225.0 UnknownMessageResponse */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 310,
	/* 2379: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2381,
	/* 2381: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 1372,
	2540, 3895, 312, 3924, NM_ALIGN(0, 16), 2534,
	/* 2395: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2397,
	/* 2397: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 1372, NM_OCTETS, 2540, 1628, 141, NM_SKIP(1), 3895, 312,
	3924, 2416,
	/* 2416: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 776,
	/* 2421: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2423,
	/* 2423: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 1372,
	NM_OCTETS, 2540, 3895, 312, 3924, 2437,
	/* 2437: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 776,
	/* 2441: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2443,
	/* 2443: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 1372,
	2540, 3895, 312, 3924, 2534,
	/* 2456: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2458,
	/* 2458: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 1372, 2540, 1810, 1555, 3895, 312, 3924, 2534,
	/* 2475: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2477,
	/* 2477: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 1372, 2540, 3929, 1628, 2497, 3895, 312, 3924, 1058,
	724, 2534,
	/* 2497: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 299, 253, NM_SKIP(1), 2534,
	/* 2505: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2507,
	/* 2507: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 1372,
	3542, 2540, 3895, 312, 3924, 1058, 724, 2534,
	/* 2523: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 2525,
	/* 2525: H.225.0 RasMessage.admissionConfirmSequence */
	NM_OF_LONG, 1889,
	/* 2527: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 2529: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 0, NM_OCTETS,
	/* 2534: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 2537: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 2540: H.225.0 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 2545, NM_OCTETS,
	/* 2545: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 2550,
	NM_OCTETS,
	/* 2550: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, NM_ALIGN(0, 32), 2554,
	/* 2554: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 32), 2534,
	/* 2560: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 2563: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 2566: H.225.0 EndpointType */
	NM_SEQ(0), 0x0000, 0xf800, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT, 2574,
	NM_SKIP(2),
	/* 2574: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 2578,
	/* 2578: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2540, 2534,
	/* 2586: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 2590, 2596,
	/* 2590: H.225.0 VendorIdentifier */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 32), NM_SHORT, NM_SHORT,
	/* 2596: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 2550, NM_SHORT, NM_SHORT, 2534,
	/* 2610: H.225.0 DataRate */
	NM_OF_LONG, 2612,
	/* 2612: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 2540, 2626, NM_ALIGN(0, 8), 2534,
	/* 2626: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 2629: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 2639, 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 2639: H.245 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, 2644, NM_OCTETS,
	/* 2644: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 2648: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(3), 2534,
	/* 2654: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 2656: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 0, 0, NM_OCTETS,
	/* 2662: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 2669, 2534,
	/* 2669: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(2), 2534,
	/* 2675: H.225.0 CallType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 0, NM_OCTETS,
	/* 2682: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, NM_OCTETS, NM_ALIGN(0, 64), 2534,
	/* 2695: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 2697: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0), 0x0000, 0xf800, 2705, 2626, NM_OCTETS, 2682, 2695,
	/* 2705: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 2708: H.235 ENCRYPTED */
	NM_SEQ(0), 0x0000, 0xe000, NM_OCTETS, 2682, NM_OCTETS,
	/* 2714: H.235 SIGNED */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 2682, 2695,
	/* 2721: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2728, 2735, 2743, 2708,
	NM_OCTETS,
	/* 2728: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0), 0x0000, 0xf000, NM_OCTETS, NM_OCTETS, 2682, NM_OCTETS,
	/* 2735: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, NM_OCTETS, NM_OCTETS, 2682, 2695,
	/* 2743: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0), 0x0000, 0xf800, NM_OCTETS, 2751, NM_OCTETS, 2682, 2695,
	/* 2751: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80,
	NM_OCTETS, 2626, 2705, 2768, 2779, NM_OCTETS, 2782, 2705, 2789, 2534,
	/* 2768: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2776, 2776, 2776, 2534,
	/* 2776: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 2779: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 2782: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_OCTETS, NM_OCTETS, 2534,
	/* 2789: H.235 NonStandardParameter */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, NM_OCTETS,
	/* 2794: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(11), 2626, 2626, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	2626, 2534,
	/* 2809: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00,
	NM_SKIP(1), 2626, 2626, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4),
	2626, 2534,
	/* 2824: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 2639,
	NM_ALIGN(0, 128), 2831, NM_OCTETS,
	/* 2831: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 2834: H.245 GenericParameter */
	NM_OF_LONG, 2836,
	/* 2836: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 2846, 2853, 2866,
	2534,
	/* 2846: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 2639,
	NM_ALIGN(0, 128), 2831, NM_OCTETS,
	/* 2853: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, NM_ALIGN(0, 8),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 2626, 2626, NM_OCTETS, 2864,
	NM_OCTETS,
	/* 2864: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 2836,
	/* 2866: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 2846,
	/* 2868: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(8, 16), 2534,
	/* 2874: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(20), NM_ALIGN(0, 16), 2534,
	/* 2881: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 2639, 2629, 2629,
	2629, 2894, 2629, 2629, 2909, 0, 2629, NM_OCTETS,
	/* 2894: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0), 0x0000, 0xc000, 2629, 2899,
	/* 2899: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 2903,
	/* 2903: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(19), 2534,
	/* 2909: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0), 0x0000, 0xc000, 2629, NM_OCTETS,
	/* 2914: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2639, 0, NM_OCTETS,
	/* 2919: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ_LONG(4, 2), 0x0000, 0x0000, 0x0033, 0x1000, 0x002f, 0xe000, 2930,
	2938, 2938, 2534,
	/* 2930: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 2933, 1,
	/* 2933: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 2639, NM_OCTETS,
	NM_OCTETS,
	/* 2938: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 2639, 2534,
	/* 2946: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2914, 2955, 2534,
	/* 2955: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 2639, 0, 2964, 3005,
	3022, 2914, NM_OCTETS,
	/* 2964: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 2639, 2972, 2794, 2986,
	2809, NM_OCTETS,
	/* 2972: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, NM_SKIP(2), NM_SKIP(2), NM_ALIGN(1, 17), 2534,
	/* 2986: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), 2626, NM_SKIP(5), 2626, NM_ALIGN(0, 16), 2534,
	/* 3005: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 2639, NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), 2868, 2874, NM_OCTETS,
	/* 3022: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2881, 2626, 2534,
	/* 3029: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3035, 2534,
	/* 3035: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 3037,
	/* 3037: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 2955, NM_SKIP(7),
	2534,
	/* 3046: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3052, 2534,
	/* 3052: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3057, NM_OCTETS,
	/* 3057: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3062, 3071, NM_OCTETS,
	/* 3062: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, NM_SKIP(8),
	NM_SKIP(7), 2534,
	/* 3071: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(7), 2534,
	/* 3077: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3081, NM_OCTETS,
	/* 3081: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_SKIP(7),
	NM_OCTETS, 3091, 2534,
	/* 3091: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 3097, 3102,
	NM_OCTETS,
	/* 3097: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 2534,
	/* 3102: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 2534,
	/* 3108: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3115, NM_SKIP(1), 2534,
	/* 3115: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2639, 3121, 3161,
	NM_OCTETS,
	/* 3121: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3128, 2534,
	/* 3128: H.245 VCCapability */
	NM_OF_LONG, 3130,
	/* 3130: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 3145, 2554, NM_SKIP(2), 3151, 2534,
	/* 3145: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(9), 2534,
	/* 3151: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3157, 2534,
	/* 3157: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 3161: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(10, 48), 3168, 2534,
	/* 3168: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3172,
	/* 3172: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(20), 2534,
	/* 3178: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 2639,
	/* 3180: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 96), 2534,
	/* 3186: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(16), 2534,
	/* 3192: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 0, NM_OCTETS,
	/* 3196: H.245 H222LogicalChannelParameters */
	NM_SEQ_LONG(4, 2), 0x0000, 0x8000, 0x0034, 0x0800, 0x0030, 0x7000,
	NM_ALIGN(0, 32), NM_ALIGN(0, 16), NM_OCTETS, NM_OCTETS, 2534,
	/* 3208: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3215, NM_SKIP(1), 2534,
	/* 3215: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 2639, 0, 0, 0, 0, 3224,
	NM_OCTETS,
	/* 3224: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0), 0x0000, 0xc000, NM_SKIP(2), 2626,
	/* 3229: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 3239, 2656, NM_SKIP(1), 3246, 3258,
	2534,
	/* 3239: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2656, NM_ALIGN(0, 17), 2534,
	/* 3246: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3251, 0, NM_OCTETS,
	/* 3251: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(7), 2656, 2534,
	/* 3258: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 2534,
	/* 3264: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3273, 2537, 2534,
	/* 3273: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3278, 2537, NM_OCTETS,
	/* 3278: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 3281: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 3284: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3297, 3309, 2534,
	/* 3297: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3304, 3306, 2534,
	/* 3304: H.225.0 CicInfo.cic */
	NM_OF_LONG, 3306,
	/* 3306: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 3309: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 2654, 3318, 2534,
	/* 3318: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 3321: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3327, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 3327: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 3330: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 3332: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 2644, NM_OCTETS, 2534,
	/* 3339: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2626, 2534,
	/* 3346: H.245 TerminalCapabilitySet */
	NM_SEQ_LONG(4, 2), 0x0000, 0xc000, 0x0035, 0x0400, 0x0031, 0x3800,
	NM_ALIGN(0, 8), NM_OCTETS, 3359, 3373, 3403, 2534,
	/* 3359: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2639, 3121, 3161, 3366,
	NM_OCTETS,
	/* 3366: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(9, 47), 3258, 2534,
	/* 3373: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 3376, 1,
	/* 3376: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 16), 3382,
	/* 3382: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 2639, 2964, 2964,
	2964, 3005, 3005, 3005, 3022, 3022, 3022, NM_SKIP(1), 3397, NM_OCTETS,
	/* 3397: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 2534,
	/* 3403: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 3406, 1,
	/* 3406: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 8), 3412,
	/* 3412: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 3415, 1,
	/* 3415: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 3418: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3425, 2534,
	/* 3425: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 3428, 1,
	/* 3428: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(4), 3434,
	/* 3434: H.245 MultiplexElement */
	NM_OF(8, 1), 3437, 1,
	/* 3437: H.245 MultiplexElement */
	NM_SEQ(0), 0x0000, 0xc000, 3442, 3449,
	/* 3442: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 3446,
	/* 3446: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 3437, 2,
	/* 3449: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16), 0,
	/* 3453: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3459, 2534,
	/* 3459: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 3462: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3469, 2534,
	/* 3469: H.245 ModeElement */
	NM_OF(8, 1), 3472, 1,
	/* 3472: H.245 ModeElement */
	NM_OF(8, 1), 3475, 1,
	/* 3475: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3484, 3208, 2534,
	/* 3484: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 2639, 3492, 3550, 3579,
	2914, NM_OCTETS,
	/* 3492: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 2639, 3500, 3506, 3535,
	2809, NM_OCTETS,
	/* 3500: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(1, 17), 2534,
	/* 3506: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 3521,
	2626, 2626, NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_SKIP(4), 2626, 2534,
	/* 3521: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, NM_OCTETS,
	/* 3535: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3542, NM_ALIGN(0, 20), 2534,
	/* 3542: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3550: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 2639, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_SKIP(2), 3567, 3573, NM_OCTETS,
	/* 3567: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(6, 16), 2534,
	/* 3573: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(11, 16), 2534,
	/* 3579: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3586, 2626, 2534,
	/* 3586: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 2639, 2629, 2629,
	2629, 2629, 2629, 2629, 2909, 0, 2629, NM_OCTETS,
	/* 3599: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3605, 2534,
	/* 3605: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 3611: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3192, 2534,
	/* 3617: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3624, 2534,
	/* 3624: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 3449,
	NM_OCTETS,
	/* 3631: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	NM_OCTETS,
	/* 3640: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 3192, 2534,
	/* 3647: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3459, 2534,
	/* 3654: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3661, 2534,
	/* 3661: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 3664, 1,
	/* 3664: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 2529, 2534,
	/* 3671: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3459, 3678, 2534,
	/* 3678: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 3681, 1,
	/* 3681: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_SKIP(4), 3192, 2534,
	/* 3688: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2529, 2534,
	/* 3695: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 2656, 2534,
	/* 3702: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3605, 3192, 2534,
	/* 3709: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3714, 0, NM_OCTETS,
	/* 3714: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, NM_SKIP(1), 3728, 3731, 2534,
	/* 3728: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 3731: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 3734: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS, 0, 3740,
	NM_OCTETS,
	/* 3740: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0), 0x0000, 0xe000, NM_ALIGN(0, 8), 2644, NM_OCTETS,
	/* 3746: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3753, 3758, 2534,
	/* 3753: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 0,
	/* 3758: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 2626, 0,
	/* 3762: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2639, 0, 3542,
	NM_OCTETS,
	/* 3768: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 3775, 2534,
	/* 3775: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	NM_SKIP(10), NM_SKIP(5), 0, 0, NM_OCTETS,
	/* 3788: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 16), 3795, 2534,
	/* 3795: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, NM_SKIP(5), NM_OCTETS,
	/* 3808: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 3753, NM_SKIP(5), NM_SKIP(4), 2626, 2534,
	/* 3823: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_ALIGN(0, 48), 2534,
	/* 3829: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, NM_ALIGN(0, 34), 3837, 2656, 2534,
	/* 3837: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3842, 2554, NM_OCTETS,
	/* 3842: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 2656, 2675, NM_SKIP(2), 2534,
	/* 3850: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 3853,
	/* 3853: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 3856: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, NM_OCTETS,
	/* 3871: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 2540, 0, 3878, 3878,
	NM_OCTETS,
	/* 3878: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 2540, 3889, 3889,
	3889, 2534,
	/* 3889: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 2540, 0, 0, NM_OCTETS,
	/* 3895: H.235 ClearToken */
	NM_OF_LONG, 2751,
	/* 3897: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, NM_ALIGN(0, 8), 3281, 2534,
	/* 3904: H.225.0 AddressPattern.range */
	NM_SEQ(0), 0x0000, 0xc000, 3909, 3909,
	/* 3909: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3917, 2560, 2560, 3917,
	2560, NM_OCTETS,
	/* 3917: H.225.0 PublicPartyNumber */
	NM_SEQ(0), 0x0000, 0xc000, 3631, 2560,
	/* 3922: H.225.0 RTPSession.associatedSessionIds */
	NM_OF_LONG, NM_SKIP(8),
	/* 3924: H.225.0 ICV */
	NM_SEQ(0), 0x0000, 0xc000, NM_OCTETS, 2695,
	/* 3929: H.225.0 ServiceControlSession */
	NM_OF_LONG, 3931,
	/* 3931: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, NM_ALIGN(0, 8), 3941,
	2656, 2534,
	/* 3941: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3948, NM_OCTETS, 2540,
	3951, NM_OCTETS,
	/* 3948: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 3951: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3964,
	2529, 2626, NM_SKIP(1), 2529, 2534,
	/* 3964: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
};
