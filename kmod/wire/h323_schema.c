// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 *	Addressing-Data-Elements (H.450.1:02/1998)
 *	SIGNALLING-TRAVERSAL (H.460.18:09/2005), version 1
 *	MEDIA-TRAVERSAL (H.460.19:09/2005), version 1
 *	H450 (what the tables need of H.450.1, H.450.2 and H.450.3)
 * by
 *	tools/gen/gen_schema.py h323_schema kmod/wire H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 *	Addressing-Data-Elements.asn SIGNALLING-TRAVERSAL.asn
 *	MEDIA-TRAVERSAL.asn h450.asn
 */
#include "wire/h323_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_h323_schema[5176] = {
	0, 3493, 5104,
	/* 3: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 7, 2214,
	/* 7: H.225.0 H323-UU-PDU */
	NM_NODE_ALL, 0xc000, 0xc000, 12, 1572,
	/* 12: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 28, 1289, 1336, 1367,
	1394, 1409, 1433, 1511, 5104, 1531, 1531, 1531, 1548, 5104,
	/* 28: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 5104, 53, 95, 114, 95, 261, 95, 3619,
	5106, 269, 3621, 3627, 3640, 270,
	/* 53: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 57, 59,
	/* 57: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 59: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 61,
	/* 61: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 71, 73, 5108, 87, 5110,
	3502, 3505, 5104,
	/* 71: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 73: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 81, 83, 3494, 3499,
	/* 81: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 83: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 85,
	/* 85: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 87: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 93, 3499,
	/* 93: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 95: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 97,
	/* 97: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3525, 3528, 5104, 104,
	5104,
	/* 104: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 106,
	/* 106: H.225.0 AliasAddress.transportID */
	NM_LIKELY(4), 0x0000, 110, 112,
	/* 110: H.225.0 AliasAddress.transportID */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALIAS), 6,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 61,
	/* 114: H.225.0 EndpointType */
	NM_LIKELY(11), 0x0116, 3531, 118,
	/* 118: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3505,
	3552, 3544, 133, 247, 3540, 5112, 3499,
	/* 133: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 146, 3505, 3499,
	/* 146: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 148,
	/* 148: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3505, 163, 163, 163,
	163, 163, 163, 163, 163, 189, 205, 223, 5104,
	/* 163: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3505, 171,
	/* 171: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 5104, 176,
	/* 176: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 178,
	/* 178: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 180,
	/* 180: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3505, 97, 3499,
	/* 189: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 191,
	/* 191: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3505, 3575, 178, 3499,
	/* 205: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 207,
	/* 207: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3505, 3575, 178, 3594, 3613, 3499,
	/* 223: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 225,
	/* 225: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3505, 3575, 178, 3499,
	/* 247: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3505, 255,
	/* 255: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 259,
	/* 259: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 146,
	/* 261: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 265, 267,
	/* 265: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_DEST), 6,
	/* 267: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 61,
	/* 269: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 270: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 299, 309, 311, 5104, 5104, 326, 349, 5104,
	5104, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 5104, 828,
	259, 1029, 1029, 1029, 1031, 1271,
	/* 299: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 301,
	/* 301: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_LIKELY(4), 0x0000, 305, 307,
	/* 305: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_SOURCE), 6,
	/* 307: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 61,
	/* 309: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 311: H.225.0 Setup-UUIE */
	NM_IDENTIFIER(NM_EVENT_CALL_ID), 313,
	/* 313: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 315,
	/* 315: H.225.0 CallIdentifier */
	NM_LIKELY(1), 0x0000, 319, 320,
	/* 319: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 320: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 319, 3499,
	/* 326: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 328,
	/* 328: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 330,
	/* 330: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 341, 3662, 3673, 3673,
	3679, 3679, 3679, 3686, 5104,
	/* 341: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 97, 3591, 5104, 3647, 3660,
	/* 349: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 351,
	/* 351: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 353,
	/* 353: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 355,
	/* 355: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 365, 368, 673, 694,
	/* 365: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 368: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 5114, 378, 548, 3499,
	/* 378: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 394, 396, 398, 469,
	495, 504, 506, 508, 544, 528, 532, 536, 540, 5104,
	/* 394: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3604,
	/* 396: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 398: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 400,
	/* 400: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3604, 409, 3759, 428,
	3774, 450, 5104,
	/* 409: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 5112, 5112, 5106, 425, 5106, 3499,
	/* 425: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 428: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5116, 5116, 5116, 5116, 5116, 447, 5116, 3591, 5114,
	3499,
	/* 447: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 450: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 452,
	/* 452: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3789,
	466, 3799, 3799, 5104, 3594, 3499,
	/* 466: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 469: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 471,
	/* 471: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 7), 3604, 5118, 5118,
	5118, 5118, 5118, 5118, 5118, 5120, 5118, 5118, 5118, 3833, 3839, 5104,
	5104, 5104, 5104, 5104, 5104, 450, 5104,
	/* 495: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 497,
	/* 497: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3846, 466, 3499,
	/* 504: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3879,
	/* 506: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 394,
	/* 508: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 510,
	/* 510: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3884, 517, 3499,
	/* 517: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 394, 398, 469, 495,
	528, 532, 536, 540, 5104,
	/* 528: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 530,
	/* 530: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3922,
	/* 532: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 534,
	/* 534: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4005,
	/* 536: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 538,
	/* 538: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4022,
	/* 540: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 542,
	/* 542: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4053,
	/* 544: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 546,
	/* 546: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4084,
	/* 548: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 552, 666,
	/* 552: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 554,
	/* 554: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 4154, 575, 5122, 578, 5106, 658, 5106, 5106, 4162, 5116,
	4168, 3499,
	/* 575: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 578: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 582, 584,
	/* 582: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 584: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 586,
	/* 586: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 591, 637, 5104,
	/* 591: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 595, 597,
	/* 595: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 597: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 605, 4156, 615, 5110,
	623, 5104,
	/* 605: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 595, 609,
	/* 609: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 595, 3499,
	/* 615: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 621, 3499,
	/* 621: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 623: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 5106, 631, 633, 3499,
	/* 631: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 633: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 635,
	/* 635: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 637: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 642, 650, 5104,
	/* 642: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 648, 3499,
	/* 648: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 650: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 656, 3499,
	/* 656: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 658: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 662, 664,
	/* 662: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 664: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 586,
	/* 666: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4172, 4195, 4216, 552,
	5104,
	/* 673: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 675,
	/* 675: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 378, 684, 3499,
	/* 684: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 552, 688,
	/* 688: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4195, 4216, 552, 5104,
	/* 694: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 700, 5104, 733,
	/* 700: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 702,
	/* 702: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 704,
	/* 704: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3494, 719, 5106, 4268, 3499,
	/* 719: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4251, 3525, 725, 5104,
	/* 725: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 729, 731,
	/* 729: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 731: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 586,
	/* 733: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 735,
	/* 735: H.245 GenericMessage */
	NM_NODE_OF_LONG, 737,
	/* 737: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 741, 803,
	/* 741: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 745, 4286,
	/* 745: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 749, 4281,
	/* 749: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 753, 4276,
	/* 753: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 757, 4271,
	/* 757: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 759,
	/* 759: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 763, 3801,
	/* 763: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE), 765,
	/* 765: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 779,
	787, 3591, 795, 5124, 3591, 3499,
	/* 779: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_LIKELY(7), 0x0000, 783, 785,
	/* 783: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_MEDIA), 6,
	/* 785: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 586,
	/* 787: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_LIKELY(7), 0x0000, 791, 793,
	/* 791: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_CONTROL), 6,
	/* 793: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 586,
	/* 795: H.460.19 TraversalParameters.keepAliveChannel */
	NM_LIKELY(7), 0x0000, 799, 801,
	/* 799: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_KEEP_ALIVE), 6,
	/* 801: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 586,
	/* 803: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 807, 4312,
	/* 807: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 811, 4306,
	/* 811: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 815, 4301,
	/* 815: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 819, 4296,
	/* 819: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 823, 4291,
	/* 823: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 5124, 757,
	/* 828: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 830,
	/* 830: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4326, 4326, 852, 3499,
	/* 852: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 854,
	/* 854: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 858, 986,
	/* 858: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 862, 905,
	/* 862: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 864,
	/* 864: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 867, 1,
	/* 867: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4363, 876, 3499,
	/* 876: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5104, 5104, 4372,
	5106, 5118, 5114, 3591, 4363, 97, 891, 899, 902, 5104,
	/* 891: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 895, 897,
	/* 895: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 897: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 61,
	/* 899: H.225.0 Content.compound */
	NM_OF(16, 1), 867, 1,
	/* 902: H.225.0 Content.nested */
	NM_OF(4, 0), 854, 1,
	/* 905: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 909, 963,
	/* 909: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 911,
	/* 911: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 914, 1,
	/* 914: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 918, 867,
	/* 918: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 922, 958,
	/* 922: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 926, 943,
	/* 926: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE), 928,
	/* 928: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 935, 315, 3499,
	/* 935: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_LIKELY(4), 0x0000, 939, 941,
	/* 939: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_INCOMING), 6,
	/* 941: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 61,
	/* 943: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5104, 5104, 4372,
	5106, 5118, 5114, 3591, 4363, 97, 891, 864, 902, 5104,
	/* 958: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 5114, 943,
	/* 963: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 967, 969,
	/* 967: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 864,
	/* 969: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 973, 975,
	/* 973: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 864,
	/* 975: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 979, 981,
	/* 979: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 864,
	/* 981: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 5114, 864,
	/* 986: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 990, 1020,
	/* 990: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 994, 996,
	/* 994: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 996: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 1000, 1002,
	/* 1000: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 1002: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 1006, 1008,
	/* 1006: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 1008: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 1012, 1014,
	/* 1012: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 1014: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 1018, 5114,
	/* 1018: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 1020: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4363, 864, 3499,
	/* 1029: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 852,
	/* 1031: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1033,
	/* 1033: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 1035,
	/* 1035: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 1037,
	/* 1037: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 1044, 1068, 1208, 1229,
	5104,
	/* 1044: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 4374, 4381,
	4388, 355, 1058, 4078, 4471, 4506, 4515, 4450, 4652, 5104,
	/* 1058: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1065, 5106, 3499,
	/* 1065: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1068: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 4374, 4245,
	4664, 4450, 4670, 1091, 1159, 4078, 4078, 4693, 4700, 4707, 4506, 4724,
	4741, 4748, 4450, 4652, 4755, 1169, 5104,
	/* 1091: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1100, 1103, 1124,
	/* 1100: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1103: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1105,
	/* 1105: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5114, 5114, 1119, 3499,
	/* 1119: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4172, 552, 5104,
	/* 1124: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 700, 1131, 5104, 733,
	/* 1131: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1133,
	/* 1133: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1135,
	/* 1135: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 1139, 1155,
	/* 1139: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4154,
	1152, 578, 658, 5116, 3499,
	/* 1152: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1155: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1139, 5104,
	/* 1159: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1166, 4684, 3499,
	/* 1166: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1169: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1171,
	/* 1171: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1175, 5104,
	/* 1175: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1178, 1,
	/* 1178: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1180,
	/* 1180: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 4154, 1152, 5122, 4162, 3670, 1202, 578,
	5106, 658, 5106, 3499,
	/* 1202: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 398, 469, 495, 5104,
	/* 1208: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 4374, 4073, 4762,
	4787, 4799, 1219, 4821, 1221, 5104,
	/* 1219: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4815,
	/* 1221: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1223,
	/* 1223: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1175, 3499,
	/* 1229: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 4374, 1248,
	4073, 4073, 4078, 4078, 4506, 4506, 4073, 4841, 4861, 4876, 4882, 3909,
	5104, 1255, 5104,
	/* 1248: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1250,
	/* 1250: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1044, 1068, 1208,
	/* 1255: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1257,
	/* 1257: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1263, 3499,
	/* 1263: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1267, 1269,
	/* 1267: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1269: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 586,
	/* 1271: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1273,
	/* 1273: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1275,
	/* 1275: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 97, 3621, 4903, 3499,
	/* 1289: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5104, 114, 53, 1299,
	/* 1299: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 311, 5104, 5104, 326, 349, 5104, 5104, 5104,
	1311,
	/* 1311: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1313,
	/* 1313: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5106, 852, 852, 852, 3499,
	/* 1336: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 5104, 53, 114, 269,
	1347,
	/* 1347: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 311, 5104, 5104, 326, 349, 5104, 5104, 5104,
	1365, 5104, 5104, 5104, 5104, 5104, 1311,
	/* 1365: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 1367: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5104, 114, 53, 1377,
	/* 1377: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 311, 5104, 5104, 326, 349, 5104, 5104, 1365,
	5104, 5104, 5104, 5104, 5104, 1311,
	/* 1394: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5104, 1400,
	/* 1400: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 311, 5104, 326, 349, 5104, 828,
	/* 1409: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 5104, 4909, 1418,
	/* 1418: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 311, 5104, 326, 1365, 5104, 5104, 5104,
	5104, 1311, 1431,
	/* 1431: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1433: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 5104, 1457, 95, 269, 3640, 1465,
	/* 1457: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1461, 1463,
	/* 1461: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1463: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 61,
	/* 1465: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 311, 1365, 309, 5104, 326, 1483, 1509, 349,
	5104, 5104, 5104, 5104, 828, 1311, 1431,
	/* 1483: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1485,
	/* 1485: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1487,
	/* 1487: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5110, 97, 3505, 3499,
	/* 1509: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 53,
	/* 1511: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1513,
	/* 1513: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 5104, 114, 53, 315, 4924, 4948, 328, 351, 3499,
	/* 1531: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1533,
	/* 1533: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5104, 315, 4948, 328, 3499,
	/* 1548: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1550,
	/* 1550: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5104, 315, 4948, 328, 1565,
	/* 1565: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1365, 5104, 5104, 1431,
	/* 1572: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1584, 5104, 1031, 5104, 5104, 5104, 5104,
	5104, 1029,
	/* 1584: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 1586,
	/* 1586: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1588,
	/* 1588: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE), 1590,
	/* 1590: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1604, 3621, 1619, 3499,
	/* 1604: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3494, 97, 3494, 97, 3499,
	/* 1619: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1623, 5104,
	/* 1623: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1625,
	/* 1625: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1629, 1797,
	/* 1629: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 5104, 1634,
	/* 1634: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1638, 4962,
	/* 1638: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1642, 1762,
	/* 1642: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1644,
	/* 1644: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1648, 1699,
	/* 1648: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1652, 1671,
	/* 1652: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1654,
	/* 1654: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3525, 3528, 5104, 1661,
	5104,
	/* 1661: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1663,
	/* 1663: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 1667, 1669,
	/* 1667: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_REROUTE), 6,
	/* 1669: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 61,
	/* 1671: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1675, 1680,
	/* 1675: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1652, 1654,
	/* 1680: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1684, 1689,
	/* 1684: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1652, 3499,
	/* 1689: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1693, 1652,
	/* 1693: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1652, 1654, 3499,
	/* 1699: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1703, 1743,
	/* 1703: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1707, 1712,
	/* 1707: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1652, 4950,
	/* 1712: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1716, 1722,
	/* 1716: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1652, 1654, 4950,
	/* 1722: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1726, 1732,
	/* 1726: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1652, 3499, 4950,
	/* 1732: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1736, 1707,
	/* 1736: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1652, 1654, 3499, 4950,
	/* 1743: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 4956, 1753, 4950,
	3499,
	/* 1753: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1652, 1654, 3499,
	/* 1762: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1766, 3754,
	/* 1766: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE), 1768,
	/* 1768: H.450 IntResultList */
	NM_OF(5, 0), 1771, 0,
	/* 1771: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1788, 4959, 4903, 1788, 5106, 4950, 3499,
	/* 1788: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 95, 97, 3499,
	/* 1797: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1801, 2204,
	/* 1801: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 4369, 1806,
	/* 1806: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1810, 4962,
	/* 1810: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1642, 1814,
	/* 1814: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1818, 1914,
	/* 1818: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE), 1820,
	/* 1820: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1824, 1856,
	/* 1824: H.450 Extensions */
	NM_WHEN(8), 0x0000, 95, 1828,
	/* 1828: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1832, 1837,
	/* 1832: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 95, 97,
	/* 1837: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1841, 1846,
	/* 1841: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 3499,
	/* 1846: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1850, 95,
	/* 1850: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 3499,
	/* 1856: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1860, 1900,
	/* 1860: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1864, 1869,
	/* 1864: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 4950,
	/* 1869: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1873, 1879,
	/* 1873: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 4950,
	/* 1879: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1883, 1889,
	/* 1883: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 95, 3499, 4950,
	/* 1889: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1893, 1864,
	/* 1893: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 95, 97, 3499, 4950,
	/* 1900: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4956, 1788, 4950, 3499,
	/* 1914: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1918, 1943,
	/* 1918: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE), 1920,
	/* 1920: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1788, 5104, 3670, 4950, 3499,
	/* 1943: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1947, 1963,
	/* 1947: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE), 1949,
	/* 1949: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 4968,
	1788, 5104, 3670, 4968, 4950, 3499,
	/* 1963: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1967, 1992,
	/* 1967: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE), 1969,
	/* 1969: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1788, 3670, 5104, 4950, 3499,
	/* 1992: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1996, 2011,
	/* 1996: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 1998,
	/* 1998: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 4903, 4959, 1753,
	1788, 1788, 4950, 3499,
	/* 2011: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 2015, 2029,
	/* 2015: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2017,
	/* 2017: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 4903, 4959, 1788,
	1788, 4950, 3499,
	/* 2029: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 2033, 2051,
	/* 2033: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2035,
	/* 2035: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 4903, 4959, 1788, 1788, 4950, 3499,
	/* 2051: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 2055, 2068,
	/* 2055: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE), 2057,
	/* 2057: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1788, 4959, 1788,
	4950, 3499,
	/* 2068: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2072, 2100,
	/* 2072: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE), 2074,
	/* 2074: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 4903, 4903, 1753, 5126, 5104, 1788,
	4903, 4971, 1788, 3670, 1788, 3670, 3670, 4950, 3499,
	/* 2100: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2104, 2121,
	/* 2104: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE), 2106,
	/* 2106: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 4903,
	4903, 1788, 3670, 1788, 3670, 4950, 3499,
	/* 2121: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2125, 2143,
	/* 2125: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE), 2127,
	/* 2127: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 5126,
	4903, 4903, 1788, 1788, 3670, 3670, 4950, 3499,
	/* 2143: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2147, 2172,
	/* 2147: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE), 2149,
	/* 2149: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5106, 1788, 3670, 4950, 3499,
	/* 2172: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2176, 3754,
	/* 2176: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE), 2178,
	/* 2178: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 4903, 4903, 1788, 3670, 1788, 3670, 4950, 3499,
	/* 2204: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2208, 4985,
	/* 2208: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 4369, 5104, 1806,
	/* 2214: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 2223, 5034, 3499,
	/* 2223: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 7, 2227,
	/* 2227: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 3505, 1572,
	/* 2236: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2272, 2398, 2439, 2480,
	2568, 2631, 2699, 2741, 2758, 2782, 2847, 2898, 2933, 2998, 3016, 3036,
	3065, 3085, 3100, 3142, 3180, 3190, 3220, 3319, 3335, 3346, 3362, 3388,
	3408, 3423, 3442, 3472, 3490, 5104,
	/* 2272: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2290, 5104, 3505, 2293, 114, 2301, 3627, 95, 2305,
	/* 2290: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2293: H.225.0 GatekeeperRequest.rasAddress */
	NM_LIKELY(4), 0x0000, 2297, 2299,
	/* 2297: H.225.0 GatekeeperRequest.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS), 6,
	/* 2299: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 61,
	/* 2301: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2305: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2320, 5104, 326, 5104, 5104, 5104, 5104,
	5104, 1311, 1029, 5104, 2378,
	/* 2320: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2322,
	/* 2322: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2324,
	/* 2324: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3505, 95, 2342, 2350, 114, 4948, 328, 5124, 95, 95, 2352,
	/* 2342: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2344,
	/* 2344: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 2346,
	/* 2346: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 71, 61,
	/* 2350: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2344,
	/* 2352: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2358, 828, 1311,
	/* 2358: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 2360,
	/* 2360: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2368, 2370,
	/* 2368: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2344,
	/* 2370: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2374,
	/* 2374: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 2376,
	/* 2376: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2344,
	/* 2378: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2380,
	/* 2380: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2390, 3670, 5122,
	3499,
	/* 2390: H.225.0 AlternateGK.rasAddress */
	NM_LIKELY(4), 0x0000, 2394, 2396,
	/* 2394: H.225.0 AlternateGK.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER_ALT), 6,
	/* 2396: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 61,
	/* 2398: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2290, 5104, 3505, 2301, 2414, 2422,
	/* 2414: H.225.0 GatekeeperConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 2418, 2420,
	/* 2418: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER), 6,
	/* 2420: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 61,
	/* 2422: H.225.0 GatekeeperConfirm */
	NM_EXT(10), 0x91c0, 0x0000, 2435, 5104, 5104, 326, 5104, 5104, 5104,
	1311, 1029, 2378,
	/* 2435: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2437,
	/* 2437: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2380,
	/* 2439: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2290, 5104, 3505, 2301, 2455, 2462,
	/* 2455: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 0), 0, 0, 0, 0, 5104,
	/* 2462: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2471, 5104, 326, 5104, 1311, 1029,
	/* 2471: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 2473,
	/* 2473: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2437, 5106, 3499,
	/* 2480: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2290, 5104, 3505, 5106, 2509, 2511, 114, 95, 2301, 3552, 2513,
	/* 2509: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2344,
	/* 2511: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2344,
	/* 2513: H.225.0 RegistrationRequest */
	NM_EXT(25), 0xd650, 0x1880, 2320, 2541, 5104, 326, 5104, 2546, 2553,
	5104, 5104, 2358, 5104, 2559, 5104, 5104, 5104, 5104, 5104, 5104, 5104,
	1311, 1029, 5104, 5104, 5104, 2378,
	/* 2541: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2543,
	/* 2543: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2546: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2548,
	/* 2548: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2551,
	/* 2551: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2553: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2555,
	/* 2555: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2559: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2561,
	/* 2561: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2563,
	/* 2563: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 97, 5041, 5104,
	/* 2568: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2290, 5104, 3505, 2594, 95, 2301, 2555, 2596,
	/* 2594: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2344,
	/* 2596: H.225.0 RegistrationConfirm */
	NM_EXT(18), 0xd235, 0xc000, 2435, 2541, 5104, 326, 5104, 5104, 2617,
	5104, 5104, 5104, 2559, 176, 5104, 309, 5104, 1311, 1029, 2378,
	/* 2617: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2619,
	/* 2619: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5126, 2625,
	/* 2625: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(3), 0x2000, 0x0000, 5104, 5104, 2358,
	/* 2631: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2290, 5104, 3505, 2647, 2301, 2689,
	/* 2647: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 7), 0, 0, 0, 0, 95, 0, 0,
	0, 5104, 5104, 5104, 5104, 5104, 5104, 2665, 5104,
	/* 2665: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 2667,
	/* 2667: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 95, 2561, 178, 3499,
	/* 2689: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2471, 5104, 326, 5104, 1311, 1029, 2378,
	/* 2699: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2290, 2509, 95, 3505, 2555, 2723,
	/* 2723: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2320, 2737, 5104, 326, 5104, 2739, 2559,
	176, 2435, 1029, 2378,
	/* 2737: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2301,
	/* 2739: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2455,
	/* 2741: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2290, 3505, 2750,
	/* 2750: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 5104, 326, 5104, 1029, 2378,
	/* 2758: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2290, 2768, 3505,
	2774,
	/* 2768: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 5104,
	/* 2774: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2471, 5104, 326, 5104, 1029,
	/* 2782: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2290, 3640, 2811, 2555,
	95, 261, 95, 95, 301, 3591, 5114, 3505, 3627, 269, 2816, 2826,
	/* 2811: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 5104,
	/* 2816: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 5106, 2821,
	/* 2821: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2824,
	/* 2824: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2826: H.225.0 AdmissionRequest */
	NM_EXT(18), 0x7a06, 0xc000, 5104, 311, 2320, 2320, 2737, 5104, 326,
	5104, 5104, 5104, 5104, 5104, 5104, 828, 259, 5104, 1311, 1029,
	/* 2847: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2290, 3591, 2811, 2864, 5114, 3505, 2872,
	/* 2864: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 2868, 2870,
	/* 2868: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_CALLED), 6,
	/* 2870: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 61,
	/* 2872: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1365, 1365, 1431, 1365, 2320, 5104, 326,
	5104, 5104, 5104, 5104, 5104, 2358, 5104, 828, 5104, 259, 5104, 5104,
	1311, 1029, 1365, 2378,
	/* 2898: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2290, 2908, 3505,
	2919,
	/* 2908: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 5104,
	/* 2919: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2471, 5104, 326, 2931, 5104, 5104, 1311,
	1029, 2378,
	/* 2931: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 2594,
	/* 2933: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2290, 2555, 269, 5114, 3640, 3591, 3505, 2951,
	/* 2951: H.225.0 BandwidthRequest */
	NM_EXT(11), 0xd060, 0x0000, 311, 2737, 5104, 326, 5104, 5104, 5104,
	5104, 5104, 2965, 1029,
	/* 2965: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 2967,
	/* 2967: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 2969,
	/* 2969: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 5112, 3591, 2977, 3499,
	/* 2977: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2990, 2990, 3499,
	/* 2990: H.225.0 TransportChannelInfo.sendAddress */
	NM_LIKELY(4), 0x0000, 2994, 2996,
	/* 2994: H.225.0 TransportChannelInfo.sendAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_IN_USE), 6,
	/* 2996: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 61,
	/* 2998: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2290, 3591, 3505,
	3008,
	/* 3008: H.225.0 BandwidthConfirm */
	NM_EXT(5), 0x4800, 0x0000, 5104, 326, 5104, 5104, 1029,
	/* 3016: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2290, 3027, 3591,
	3505, 2774,
	/* 3027: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	5104,
	/* 3036: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2290, 2555, 269,
	5114, 2768, 3505, 3049,
	/* 3049: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 311, 2737, 5104, 326, 5104, 5104, 5104,
	5104, 828, 5104, 5104, 5104, 1029,
	/* 3065: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2290, 3505, 3074,
	/* 3074: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 5104, 326, 5104, 5104, 828, 5104, 1029, 2378,
	/* 3085: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2290, 3095, 3505,
	2774,
	/* 3095: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 0), 0, 0, 5104,
	/* 3100: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2290, 2555, 95, 3505, 3116, 3124,
	/* 3116: H.225.0 LocationRequest.replyAddress */
	NM_LIKELY(4), 0x0000, 3120, 3122,
	/* 3120: H.225.0 LocationRequest.replyAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_REPLY), 6,
	/* 3122: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 61,
	/* 3124: H.225.0 LocationRequest */
	NM_EXT(15), 0xaada, 0x0000, 1365, 5104, 2737, 5104, 326, 5104, 259,
	5104, 1311, 1029, 5104, 828, 311, 5104, 1365,
	/* 3142: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2290, 2864, 3153,
	3505, 3161,
	/* 3153: H.225.0 LocationConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 3157, 3159,
	/* 3157: H.225.0 LocationConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_OTHER), 6,
	/* 3159: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 61,
	/* 3161: H.225.0 LocationConfirm */
	NM_EXT(16), 0xfadd, 0x0000, 1365, 1365, 1431, 1365, 2320, 5104, 326,
	5104, 2358, 259, 5104, 1311, 1029, 828, 5104, 1365,
	/* 3180: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2290, 2455, 3505,
	2462,
	/* 3190: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2290, 5114, 3505, 3116, 3205,
	/* 3205: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 311, 5104, 326, 5104, 5104, 5104, 5104,
	5104, 5104, 5104, 1029, 2378,
	/* 3220: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3505, 2290, 114, 2555, 2293, 2509, 95, 3247, 3308,
	/* 3247: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3249,
	/* 3249: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3505, 5114, 269, 5106, 3271, 3271, 3284, 2977, 2977,
	3640, 3591, 2811, 3286,
	/* 3271: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3273,
	/* 3273: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2977, 2977, 5104, 3591, 5122, 5059,
	3499,
	/* 3284: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 2977,
	/* 3286: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 311, 5104, 326, 5104, 3297, 5104, 5104, 828,
	/* 3297: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 3299,
	/* 3299: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3301,
	/* 3301: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3303,
	/* 3303: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 2223, 5106,
	/* 3308: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 5104, 326, 5104, 5104, 5104, 5104, 5104,
	1029,
	/* 3319: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2290, 3510, 5104, 3327,
	/* 3327: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 5104, 326, 5104, 1311, 1029,
	/* 3335: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2290, 3341,
	/* 3341: H.225.0 UnknownMessageResponse */
	NM_EXT(2), 0x4000, 0x0000, 5104, 326,
	/* 3346: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3348,
	/* 3348: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2290,
	3505, 4948, 328, 5061, 5114, 3499,
	/* 3362: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3364,
	/* 3364: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2290, 5104, 3505, 2555, 146, 5106, 4948, 328, 5061,
	3383,
	/* 3383: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5104, 1029,
	/* 3388: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3390,
	/* 3390: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2290,
	5104, 3505, 4948, 328, 5061, 3404,
	/* 3404: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 1029,
	/* 3408: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3410,
	/* 3410: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2290,
	3505, 4948, 328, 5061, 3499,
	/* 3423: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3425,
	/* 3425: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2290, 3505, 2768, 2473, 4948, 328, 5061, 3499,
	/* 3442: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3444,
	/* 3444: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2290, 3505, 5066, 2555, 3464, 4948, 328, 5061, 1313,
	852, 3499,
	/* 3464: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 315, 269, 5106, 3499,
	/* 3472: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3474,
	/* 3474: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2290,
	4595, 3505, 4948, 328, 5061, 1313, 852, 3499,
	/* 3490: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3492,
	/* 3492: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2847,
	/* 3494: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 5104,
	/* 3499: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3502: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3505: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3510, 5104,
	/* 3510: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5104, 3515, 5104,
	/* 3515: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, 5128, 3519,
	/* 3519: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5128, 3499,
	/* 3525: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3528: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3531: H.225.0 EndpointType */
	NM_NODE_ALL, 0x0000, 0xf000, 3538, 5130, 3540, 5112,
	/* 3538: H.225.0 VendorIdentifier */
	NM_SHORT(0), 32,
	/* 3540: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 3544,
	/* 3544: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3505, 3499,
	/* 3552: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 3556, 3561,
	/* 3556: H.225.0 VendorIdentifier */
	NM_NODE_ALL, 0x0000, 0xc000, 3538, 5130,
	/* 3561: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3515, 5130, 5130, 3499,
	/* 3575: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3577,
	/* 3577: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3505, 3591, 5118, 3499,
	/* 3591: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3594: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 3604, 0, 0, 0, 0, 0, 0,
	5104,
	/* 3604: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3609, 5104,
	/* 3609: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5104, 5128,
	/* 3613: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5132, 3499,
	/* 3619: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 5114,
	/* 3621: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 5104,
	/* 3627: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5124, 3634, 3499,
	/* 3634: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5112, 3499,
	/* 3640: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 5104,
	/* 3647: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5104, 5134, 3499,
	/* 3660: H.235 HASHED.hash */
	NM_NODE_STR_LONG, 1,
	/* 3662: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3670, 3591, 5104, 3647, 3660,
	/* 3670: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3673: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 5104, 3647, 5104,
	/* 3679: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 5104, 5104, 3647, 3660,
	/* 3686: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3693, 3700, 3708, 3673,
	5104,
	/* 3693: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 5104, 5104, 3647, 5104,
	/* 3700: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5104, 5104, 5104, 3647, 3660,
	/* 3708: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5104, 3716, 5104, 3647, 3660,
	/* 3716: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 5104,
	3591, 3670, 3733, 3744, 5104, 3747, 3670, 3754, 3499,
	/* 3733: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3741, 3741, 3741, 3499,
	/* 3741: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3744: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3747: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5104, 5104, 3499,
	/* 3754: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 5104, 5104,
	/* 3759: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5136,
	3591, 3591, 5114, 5114, 5126, 3591, 3499,
	/* 3774: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5106,
	3591, 3591, 5114, 5114, 5126, 3591, 3499,
	/* 3789: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5104, 3604, 5110, 3796,
	5104,
	/* 3796: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3799: H.245 GenericParameter */
	NM_NODE_OF_LONG, 3801,
	/* 3801: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3811, 3818, 3831,
	3499,
	/* 3811: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5124, 3604, 5110, 3796,
	5104,
	/* 3818: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 5118, 5114, 5114,
	3591, 3591, 5104, 3829, 5104,
	/* 3829: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 3801,
	/* 3831: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 3811,
	/* 3833: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5138, 3499,
	/* 3839: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5140, 5114, 3499,
	/* 3846: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3604, 3594, 3594,
	3594, 3859, 3594, 3594, 3874, 0, 3594, 5104,
	/* 3859: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 3594, 3864,
	/* 3864: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3868,
	/* 3868: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5142, 3499,
	/* 3874: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 3594, 5104,
	/* 3879: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3604, 0, 5104,
	/* 3884: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3906, 3914, 3914, 3499,
	/* 3906: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 3909, 1,
	/* 3909: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3604, 5104, 5104,
	/* 3914: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3604, 3499,
	/* 3922: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3879, 3931, 3499,
	/* 3931: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3604, 0, 3940, 3981,
	3998, 3879, 5104,
	/* 3940: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3604, 3948, 3759, 3962,
	3774, 5104,
	/* 3948: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 5112, 5112, 5144, 3499,
	/* 3962: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5116, 5116, 5116, 5116, 5116, 3591, 5116, 3591, 5114,
	3499,
	/* 3981: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3604, 5118, 5118,
	5118, 5118, 5118, 5118, 5118, 5120, 5118, 5118, 5118, 3833, 3839, 5104,
	/* 3998: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3846, 3591, 3499,
	/* 4005: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4011, 3499,
	/* 4011: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4013,
	/* 4013: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3931, 5124, 3499,
	/* 4022: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4028, 3499,
	/* 4028: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4033, 5104,
	/* 4033: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4038, 4047, 5104,
	/* 4038: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5122, 5124, 3499,
	/* 4047: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5124, 3499,
	/* 4053: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4057, 5104,
	/* 4057: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5124, 5104, 4067,
	3499,
	/* 4067: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4073, 4078, 5104,
	/* 4073: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3499,
	/* 4078: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5114, 3499,
	/* 4084: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4091, 5106, 3499,
	/* 4091: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3604, 4097, 4137, 5104,
	/* 4097: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4104, 3499,
	/* 4104: H.245 VCCapability */
	NM_NODE_OF_LONG, 4106,
	/* 4106: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4121, 3519, 5112, 4127, 3499,
	/* 4121: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5146, 3499,
	/* 4127: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4133, 3499,
	/* 4133: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5114, 5128,
	/* 4137: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5148, 4144, 3499,
	/* 4144: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4148,
	/* 4148: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5140, 3499,
	/* 4154: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3604,
	/* 4156: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5108, 3499,
	/* 4162: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5150, 3499,
	/* 4168: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 5104,
	/* 4172: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5128, 5114, 5104, 5104, 3499,
	/* 4195: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4202, 5106, 3499,
	/* 4202: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3604, 0, 0, 0, 0, 4211,
	5104,
	/* 4211: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 5112, 3591,
	/* 4216: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4226, 3621, 5106, 4233, 4245, 3499,
	/* 4226: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3621, 5152, 3499,
	/* 4233: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4238, 0, 5104,
	/* 4238: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5124, 3621, 3499,
	/* 4245: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5106, 3499,
	/* 4251: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4260, 3502, 3499,
	/* 4260: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4265, 3502, 5104,
	/* 4265: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4268: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 4271: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5114, 3799,
	/* 4276: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5128, 3799,
	/* 4281: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5154, 3799,
	/* 4286: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5104, 3799,
	/* 4291: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5156, 3799,
	/* 4296: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5158, 3799,
	/* 4301: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5160, 3799,
	/* 4306: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 5104, 5124, 3799,
	/* 4312: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3789, 5124, 3799, 3499,
	/* 4326: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4339, 4351, 3499,
	/* 4339: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4346, 4348, 3499,
	/* 4346: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 4348,
	/* 4348: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 4351: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3619, 4360, 3499,
	/* 4360: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 4363: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4369, 5104, 5110, 5104,
	/* 4369: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 5114, 5104,
	/* 4372: H.225.0 Content.unicode */
	NM_NODE_STR_LONG, 16,
	/* 4374: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3609, 5104, 3499,
	/* 4381: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 3591, 3499,
	/* 4388: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 5118, 5104, 4412, 4426, 4456, 3499,
	/* 4412: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3604, 4097, 4137, 4419,
	5104,
	/* 4419: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5162, 4245, 3499,
	/* 4426: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 4429, 1,
	/* 4429: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5114, 4435,
	/* 4435: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 3604, 3940, 3940,
	3940, 3981, 3981, 3981, 3998, 3998, 3998, 5106, 4450, 5104,
	/* 4450: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5118, 3499,
	/* 4456: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 4459, 1,
	/* 4459: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5118, 4465,
	/* 4465: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 4468, 1,
	/* 4468: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5114, 1,
	/* 4471: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4478, 3499,
	/* 4478: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 4481, 1,
	/* 4481: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5126, 4487,
	/* 4487: H.245 MultiplexElement */
	NM_OF(8, 1), 4490, 1,
	/* 4490: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 4495, 4502,
	/* 4495: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5114, 4499,
	/* 4499: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 4490, 2,
	/* 4502: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5114, 0,
	/* 4506: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4512, 3499,
	/* 4512: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 5126, 1,
	/* 4515: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4522, 3499,
	/* 4522: H.245 ModeElement */
	NM_OF(8, 1), 4525, 1,
	/* 4525: H.245 ModeElement */
	NM_OF(8, 1), 4528, 1,
	/* 4528: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4537, 4195, 3499,
	/* 4537: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3604, 4545, 4603, 4632,
	3879, 5104,
	/* 4545: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3604, 4553, 4559, 4588,
	3774, 5104,
	/* 4553: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5144, 3499,
	/* 4559: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 4574,
	3591, 3591, 5114, 5114, 5126, 3591, 3499,
	/* 4574: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5104,
	/* 4588: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4595, 5164, 3499,
	/* 4595: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 5104,
	/* 4603: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3604, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 5112, 4620, 4626, 5104,
	/* 4620: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5166, 3499,
	/* 4626: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5168, 3499,
	/* 4632: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4639, 3591, 3499,
	/* 4639: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3604, 3594, 3594,
	3594, 3594, 3594, 3594, 3874, 0, 3594, 5104,
	/* 4652: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4658, 3499,
	/* 4658: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5114, 5114, 5104,
	/* 4664: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4168, 3499,
	/* 4670: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4677, 3499,
	/* 4677: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 4502, 5104,
	/* 4684: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 5104,
	/* 4693: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5114, 4168, 3499,
	/* 4700: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4512, 3499,
	/* 4707: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4714, 3499,
	/* 4714: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4717, 1,
	/* 4717: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5126, 3494, 3499,
	/* 4724: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4512, 4731, 3499,
	/* 4731: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4734, 1,
	/* 4734: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5126, 4168, 3499,
	/* 4741: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 3494, 3499,
	/* 4748: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 3621, 3499,
	/* 4755: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4658, 4168, 3499,
	/* 4762: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4767, 0, 5104,
	/* 4767: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5106, 4781, 4784, 3499,
	/* 4781: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 5114, 1,
	/* 4784: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), 5118, 1,
	/* 4787: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5104, 0, 4793, 5104,
	/* 4793: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 5118, 3609, 5104,
	/* 4799: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4806, 4811, 3499,
	/* 4806: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 5114, 5114, 0,
	/* 4811: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3591, 0,
	/* 4815: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3604, 0, 4595, 5104,
	/* 4821: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5114, 4828, 3499,
	/* 4828: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	5170, 5116, 0, 0, 5104,
	/* 4841: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5114, 4848, 3499,
	/* 4848: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 5116, 5104,
	/* 4861: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4806, 5116, 5126, 3591, 3499,
	/* 4876: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5154, 3499,
	/* 4882: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5172, 4890, 3621, 3499,
	/* 4890: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4895, 3519, 5104,
	/* 4895: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3621, 3640, 5112, 3499,
	/* 4903: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5112, 4906,
	/* 4906: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5174, 5104,
	/* 4909: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5104,
	/* 4924: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3505, 0, 4931, 4931,
	5104,
	/* 4931: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3505, 4942, 4942,
	4942, 3499,
	/* 4942: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3505, 0, 0, 5104,
	/* 4948: H.235 ClearToken */
	NM_NODE_OF_LONG, 3716,
	/* 4950: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 4954, 3505,
	/* 4954: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3754,
	/* 4956: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 4959: H.450 BasicService */
	NM_NODE_IF, 0, 4906,
	/* 4962: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 5106, 5104, 5104,
	/* 4968: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 5106, 4906,
	/* 4971: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4976, 3502, 5104,
	/* 4976: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3502, 5106, 3499,
	/* 4985: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 4991, 5005, 5016, 5023,
	/* 4991: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 4369, 5104, 5001,
	5104,
	/* 5001: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5104, 5104,
	/* 5005: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5104, 5011,
	/* 5011: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 5001, 5104,
	/* 5016: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5104, 5001, 5104,
	/* 5023: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 5104, 5028,
	/* 5028: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 5104, 5104, 5104, 5104,
	/* 5034: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5118, 4268, 3499,
	/* 5041: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 5046, 5046,
	/* 5046: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5054, 3525, 3525, 5054,
	3525, 5104,
	/* 5054: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 4684, 3525,
	/* 5059: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 5122,
	/* 5061: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 5104, 3660,
	/* 5066: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5068,
	/* 5068: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5118, 5078, 3621,
	3499,
	/* 5078: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5085, 5104, 3505, 5088,
	5104,
	/* 5085: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5088: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5101,
	3494, 3591, 5106, 3494, 3499,
	/* 5101: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5104: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 1, NM_ALIGN(0), 96,
	NM_ALIGN(0), 128, NM_NODE_SKIP, 2, NM_ALIGN(0), 16, NM_NODE_SKIP, 5,
	NM_ALIGN(0), 8, NM_ALIGN(0), 9, NM_NODE_SKIP, 8, NM_NODE_SKIP, 7,
	NM_NODE_SKIP, 4, NM_ALIGN(0), 32, NM_SHORT(0), 0, NM_NODE_SKIP, 3,
	NM_ALIGN(0), 64, NM_NODE_SKIP, 11, NM_ALIGN(8), 16, NM_NODE_SKIP, 20,
	NM_NODE_SKIP, 19, NM_ALIGN(1), 17, NM_NODE_SKIP, 9, NM_ALIGN(10), 48,
	NM_NODE_SKIP, 16, NM_ALIGN(0), 17, NM_ALIGN(0), 48, NM_ALIGN(0), 23,
	NM_ALIGN(0), 39, NM_ALIGN(0), 55, NM_ALIGN(9), 47, NM_ALIGN(0), 20,
	NM_ALIGN(6), 16, NM_ALIGN(11), 16, NM_NODE_SKIP, 10, NM_ALIGN(0), 34,
	NM_NODE_SKIP, 6,
};
