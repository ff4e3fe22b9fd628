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

const u16 nm_h323_schema[5183] = {
	0, 3500, 5111,
	/* 3: H.225.0 H323-UserInformation */
	NM_LIKELY(4), 0x0002, 7, 2221,
	/* 7: H.225.0 H323-UU-PDU */
	NM_NODE_ALL, 0xc000, 0xc000, 12, 1579,
	/* 12: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 28, 1296, 1343, 1374,
	1401, 1416, 1440, 1518, 5111, 1538, 1538, 1538, 1555, 5111,
	/* 28: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 5111, 53, 95, 114, 95, 261, 95, 3626,
	5113, 269, 3628, 3634, 3647, 270,
	/* 53: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 57, 59,
	/* 57: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_H245), 6,
	/* 59: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 61,
	/* 61: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 71, 73, 5115, 87, 5117,
	3509, 3512, 5111,
	/* 71: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 73: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 81, 83, 3501, 3506,
	/* 81: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 83: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 85,
	/* 85: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 87: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 93, 3506,
	/* 93: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 95: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 97,
	/* 97: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3532, 3535, 5111, 104,
	5111,
	/* 104: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 106,
	/* 106: H.225.0 AliasAddress.transportID */
	NM_LIKELY(4), 0x0000, 110, 112,
	/* 110: H.225.0 AliasAddress.transportID */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALIAS), 6,
	/* 112: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 61,
	/* 114: H.225.0 EndpointType */
	NM_LIKELY(11), 0x0116, 3538, 118,
	/* 118: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3512,
	3559, 3551, 133, 247, 3547, 5119, 3506,
	/* 133: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 146, 3512, 3506,
	/* 146: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 148,
	/* 148: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3512, 163, 163, 163,
	163, 163, 163, 163, 163, 189, 205, 223, 5111,
	/* 163: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3512, 171,
	/* 171: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 5111, 176,
	/* 176: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 178,
	/* 178: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 180,
	/* 180: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3512, 97, 3506,
	/* 189: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 191,
	/* 191: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3512, 3582, 178, 3506,
	/* 205: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 207,
	/* 207: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3512, 3582, 178, 3601, 3620, 3506,
	/* 223: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 225,
	/* 225: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3512, 3582, 178, 3506,
	/* 247: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3512, 255,
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
	NM_EXT(26), 0xe600, 0x1fc0, 299, 309, 311, 5111, 5111, 326, 349, 5111,
	5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 5111, 835,
	259, 1036, 1036, 1036, 1038, 1278,
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
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 319, 3506,
	/* 326: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 328,
	/* 328: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 330,
	/* 330: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 341, 3669, 3680, 3680,
	3686, 3686, 3686, 3693, 5111,
	/* 341: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 97, 3598, 5111, 3654, 3667,
	/* 349: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 351,
	/* 351: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 353,
	/* 353: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 355,
	/* 355: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 365, 368, 680, 701,
	/* 365: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 368: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 5121, 378, 555, 3506,
	/* 378: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 394, 396, 398, 467,
	491, 511, 513, 515, 551, 535, 539, 543, 547, 5111,
	/* 394: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3611,
	/* 396: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 398: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_VIDEO), NM_COUNTS(5, 1), 3611, 407, 3766, 426,
	3781, 448, 5111,
	/* 407: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 5119, 5119, 5113, 423, 5113, 3506,
	/* 423: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 426: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5123, 5123, 5123, 5123, 5123, 445, 5123, 3598, 5121,
	3506,
	/* 445: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 448: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 450,
	/* 450: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 3796,
	464, 3806, 3806, 5111, 3601, 3506,
	/* 464: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 467: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_AUDIO), NM_COUNTS(14, 7), 3611, 5125, 5125,
	5125, 5125, 5125, 5125, 5125, 5127, 5125, 5125, 5125, 3840, 3846, 5111,
	5111, 5111, 5111, 5111, 5111, 448, 5111,
	/* 491: H.245 DataApplicationCapability */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 498, 464, 3506,
	/* 498: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_DATA), NM_COUNTS(10, 0), 3611, 3601, 3601,
	3601, 3853, 3601, 3601, 3868, 0, 3601, 5111,
	/* 511: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3873,
	/* 513: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 394,
	/* 515: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 517,
	/* 517: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 3878, 524, 3506,
	/* 524: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 394, 398, 467, 491,
	535, 539, 543, 547, 5111,
	/* 535: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 537,
	/* 537: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3916,
	/* 539: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 541,
	/* 541: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4012,
	/* 543: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 545,
	/* 545: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4029,
	/* 547: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 549,
	/* 549: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4060,
	/* 551: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 553,
	/* 553: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4091,
	/* 555: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 559, 673,
	/* 559: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 561,
	/* 561: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 4161, 582, 5129, 585, 5113, 665, 5113, 5113, 4169, 5123,
	4175, 3506,
	/* 582: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 585: H.245 TransportAddress */
	NM_LIKELY(7), 0x0000, 589, 591,
	/* 589: H.245 TransportAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA), 6,
	/* 591: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 593,
	/* 593: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 598, 644, 5111,
	/* 598: H.245 UnicastAddress */
	NM_LIKELY(5), 0x0000, 602, 604,
	/* 602: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 604: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 612, 4163, 622, 5117,
	630, 5111,
	/* 612: H.245 UnicastAddress.iPAddress */
	NM_LIKELY(1), 0x0000, 602, 616,
	/* 616: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 602, 3506,
	/* 622: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 628, 3506,
	/* 628: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 630: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 5113, 638, 640, 3506,
	/* 638: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 640: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 642,
	/* 642: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 644: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 649, 657, 5111,
	/* 649: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 655, 3506,
	/* 655: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 657: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 663, 3506,
	/* 663: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 665: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_LIKELY(7), 0x0000, 669, 671,
	/* 669: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MEDIA_CONTROL), 6,
	/* 671: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 593,
	/* 673: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4179, 4202, 4223, 559,
	5111,
	/* 680: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 682,
	/* 682: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 378, 691, 3506,
	/* 691: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_LIKELY(8), 0x0080, 559, 695,
	/* 695: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 4202, 4223, 559, 5111,
	/* 701: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 707, 5111, 740,
	/* 707: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 709,
	/* 709: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 711,
	/* 711: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3501, 726, 5113, 4275, 3506,
	/* 726: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4258, 3532, 732, 5111,
	/* 732: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_LIKELY(7), 0x0000, 736, 738,
	/* 736: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_DATA), 6,
	/* 738: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 593,
	/* 740: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 742,
	/* 742: H.245 GenericMessage */
	NM_NODE_OF_LONG, 744,
	/* 744: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 748, 810,
	/* 748: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 752, 4293,
	/* 752: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 756, 4288,
	/* 756: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 760, 4283,
	/* 760: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 764, 4278,
	/* 764: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 766,
	/* 766: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 770, 3808,
	/* 770: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE), 772,
	/* 772: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 786,
	794, 3598, 802, 5131, 3598, 3506,
	/* 786: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_LIKELY(7), 0x0000, 790, 792,
	/* 790: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_MEDIA), 6,
	/* 792: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 593,
	/* 794: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_LIKELY(7), 0x0000, 798, 800,
	/* 798: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_MUX_CONTROL), 6,
	/* 800: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 593,
	/* 802: H.460.19 TraversalParameters.keepAliveChannel */
	NM_LIKELY(7), 0x0000, 806, 808,
	/* 806: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_KEEP_ALIVE), 6,
	/* 808: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 593,
	/* 810: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 814, 4319,
	/* 814: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 818, 4313,
	/* 818: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 822, 4308,
	/* 822: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 826, 4303,
	/* 826: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 830, 4298,
	/* 830: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 5131, 764,
	/* 835: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 837,
	/* 837: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4333, 4333, 859, 3506,
	/* 859: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 861,
	/* 861: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 865, 993,
	/* 865: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 869, 912,
	/* 869: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 871,
	/* 871: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 874, 1,
	/* 874: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4370, 883, 3506,
	/* 883: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5111, 5111, 4379,
	5113, 5125, 5121, 3598, 4370, 97, 898, 906, 909, 5111,
	/* 898: H.225.0 Content.transport */
	NM_LIKELY(4), 0x0000, 902, 904,
	/* 902: H.225.0 Content.transport */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_OTHER), 6,
	/* 904: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 61,
	/* 906: H.225.0 Content.compound */
	NM_OF(16, 1), 874, 1,
	/* 909: H.225.0 Content.nested */
	NM_OF(4, 0), 861, 1,
	/* 912: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 916, 970,
	/* 916: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 918,
	/* 918: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 921, 1,
	/* 921: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 925, 874,
	/* 925: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 929, 965,
	/* 929: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 933, 950,
	/* 933: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE), 935,
	/* 935: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 942, 315, 3506,
	/* 942: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_LIKELY(4), 0x0000, 946, 948,
	/* 946: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_INCOMING), 6,
	/* 948: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 61,
	/* 950: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 5111, 5111, 4379,
	5113, 5125, 5121, 3598, 4370, 97, 898, 871, 909, 5111,
	/* 965: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 5121, 950,
	/* 970: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 974, 976,
	/* 974: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 871,
	/* 976: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 980, 982,
	/* 980: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 871,
	/* 982: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 986, 988,
	/* 986: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 871,
	/* 988: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 5121, 871,
	/* 993: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 997, 1027,
	/* 997: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 1001, 1003,
	/* 1001: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 1003: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 1007, 1009,
	/* 1007: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 1009: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 1013, 1015,
	/* 1013: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 1015: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 1019, 1021,
	/* 1019: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 1021: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 1025, 5121,
	/* 1025: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 1027: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 4370, 871, 3506,
	/* 1036: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 859,
	/* 1038: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1040,
	/* 1040: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 1042,
	/* 1042: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 1044,
	/* 1044: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 1051, 1075, 1215, 1236,
	5111,
	/* 1051: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 4381, 4388,
	4395, 355, 1065, 4085, 4478, 4513, 4522, 4457, 4659, 5111,
	/* 1065: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1072, 5113, 3506,
	/* 1072: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1075: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 4381, 4252,
	4671, 4457, 4677, 1098, 1166, 4085, 4085, 4700, 4707, 4714, 4513, 4731,
	4748, 4755, 4457, 4659, 4762, 1176, 5111,
	/* 1098: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1107, 1110, 1131,
	/* 1107: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1110: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1112,
	/* 1112: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5121, 5121, 1126, 3506,
	/* 1126: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4179, 559, 5111,
	/* 1131: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 707, 1138, 5111, 740,
	/* 1138: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1140,
	/* 1140: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1142,
	/* 1142: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_LIKELY(1), 0x0000, 1146, 1162,
	/* 1146: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 4161,
	1159, 585, 665, 5123, 3506,
	/* 1159: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1162: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1146, 5111,
	/* 1166: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1173, 4691, 3506,
	/* 1173: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1176: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1178,
	/* 1178: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1182, 5111,
	/* 1182: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1185, 1,
	/* 1185: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1187,
	/* 1187: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 4161, 1159, 5129, 4169, 3677, 1209, 585,
	5113, 665, 5113, 3506,
	/* 1209: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 398, 467, 491, 5111,
	/* 1215: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 4381, 4080, 4769,
	4794, 4806, 1226, 4828, 1228, 5111,
	/* 1226: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 4822,
	/* 1228: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1230,
	/* 1230: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1182, 3506,
	/* 1236: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 4381, 1255,
	4080, 4080, 4085, 4085, 4513, 4513, 4080, 4848, 4868, 4883, 4889, 3903,
	5111, 1262, 5111,
	/* 1255: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1257,
	/* 1257: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1051, 1075, 1215,
	/* 1262: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1264,
	/* 1264: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1270, 3506,
	/* 1270: H.245 MCLocationIndication.signalAddress */
	NM_LIKELY(7), 0x0000, 1274, 1276,
	/* 1274: H.245 MCLocationIndication.signalAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_SIGNAL), 6,
	/* 1276: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 593,
	/* 1278: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1280,
	/* 1280: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1282,
	/* 1282: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 97, 3628, 4910, 3506,
	/* 1296: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5111, 114, 53, 1306,
	/* 1306: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 311, 5111, 5111, 326, 349, 5111, 5111, 5111,
	1318,
	/* 1318: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1320,
	/* 1320: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5113, 859, 859, 859, 3506,
	/* 1343: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 5111, 53, 114, 269,
	1354,
	/* 1354: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 311, 5111, 5111, 326, 349, 5111, 5111, 5111,
	1372, 5111, 5111, 5111, 5111, 5111, 1318,
	/* 1372: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 95,
	/* 1374: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 5111, 114, 53, 1384,
	/* 1384: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 311, 5111, 5111, 326, 349, 5111, 5111, 1372,
	5111, 5111, 5111, 5111, 5111, 1318,
	/* 1401: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5111, 1407,
	/* 1407: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 311, 5111, 326, 349, 5111, 835,
	/* 1416: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 5111, 4916, 1425,
	/* 1425: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 311, 5111, 326, 1372, 5111, 5111, 5111,
	5111, 1318, 1438,
	/* 1438: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 114,
	/* 1440: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 5111, 1464, 95, 269, 3647, 1472,
	/* 1464: H.225.0 Facility-UUIE.alternativeAddress */
	NM_LIKELY(4), 0x0000, 1468, 1470,
	/* 1468: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_ALTERNATIVE), 6,
	/* 1470: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 61,
	/* 1472: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 311, 1372, 309, 5111, 326, 1490, 1516, 349,
	5111, 5111, 5111, 5111, 835, 1318, 1438,
	/* 1490: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1492,
	/* 1492: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1494,
	/* 1494: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5117, 97, 3512, 3506,
	/* 1516: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 53,
	/* 1518: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1520,
	/* 1520: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 5111, 114, 53, 315, 4931, 4955, 328, 351, 3506,
	/* 1538: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1540,
	/* 1540: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5111, 315, 4955, 328, 3506,
	/* 1555: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 1557,
	/* 1557: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 5111, 315, 4955, 328, 1572,
	/* 1572: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1372, 5111, 5111, 1438,
	/* 1579: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1591, 5111, 1038, 5111, 5111, 5111, 5111,
	5111, 1036,
	/* 1591: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 1593,
	/* 1593: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1595,
	/* 1595: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE), 1597,
	/* 1597: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1611, 3628, 1626, 3506,
	/* 1611: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3501, 97, 3501, 97, 3506,
	/* 1626: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1630, 5111,
	/* 1630: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1632,
	/* 1632: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1636, 1804,
	/* 1636: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 5111, 1641,
	/* 1641: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1645, 4969,
	/* 1645: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1649, 1769,
	/* 1649: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1651,
	/* 1651: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1655, 1706,
	/* 1655: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1659, 1678,
	/* 1659: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1661,
	/* 1661: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 3532, 3535, 5111, 1668,
	5111,
	/* 1668: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 1670,
	/* 1670: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 1674, 1676,
	/* 1674: H.225.0 TransportAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_REROUTE), 6,
	/* 1676: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 61,
	/* 1678: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1682, 1687,
	/* 1682: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1659, 1661,
	/* 1687: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1691, 1696,
	/* 1691: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1659, 3506,
	/* 1696: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1700, 1659,
	/* 1700: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1659, 1661, 3506,
	/* 1706: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1710, 1750,
	/* 1710: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1714, 1719,
	/* 1714: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1659, 4957,
	/* 1719: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1723, 1729,
	/* 1723: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1659, 1661, 4957,
	/* 1729: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1733, 1739,
	/* 1733: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1659, 3506, 4957,
	/* 1739: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1743, 1714,
	/* 1743: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1659, 1661, 3506, 4957,
	/* 1750: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 4963, 1760, 4957,
	3506,
	/* 1760: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1659, 1661, 3506,
	/* 1769: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1773, 3761,
	/* 1773: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE), 1775,
	/* 1775: H.450 IntResultList */
	NM_OF(5, 0), 1778, 0,
	/* 1778: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1795, 4966, 4910, 1795, 5113, 4957, 3506,
	/* 1795: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 95, 97, 3506,
	/* 1804: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1808, 2211,
	/* 1808: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 4376, 1813,
	/* 1813: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1817, 4969,
	/* 1817: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1649, 1821,
	/* 1821: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1825, 1921,
	/* 1825: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE), 1827,
	/* 1827: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1831, 1863,
	/* 1831: H.450 Extensions */
	NM_WHEN(8), 0x0000, 95, 1835,
	/* 1835: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1839, 1844,
	/* 1839: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 95, 97,
	/* 1844: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1848, 1853,
	/* 1848: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 3506,
	/* 1853: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1857, 95,
	/* 1857: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 3506,
	/* 1863: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1867, 1907,
	/* 1867: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1871, 1876,
	/* 1871: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 95, 4957,
	/* 1876: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1880, 1886,
	/* 1880: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 95, 97, 4957,
	/* 1886: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1890, 1896,
	/* 1890: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 95, 3506, 4957,
	/* 1896: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1900, 1871,
	/* 1900: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 95, 97, 3506, 4957,
	/* 1907: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4963, 1795, 4957, 3506,
	/* 1921: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1925, 1950,
	/* 1925: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE), 1927,
	/* 1927: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1795, 5111, 3677, 4957, 3506,
	/* 1950: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1954, 1970,
	/* 1954: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE), 1956,
	/* 1956: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 4975,
	1795, 5111, 3677, 4975, 4957, 3506,
	/* 1970: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1974, 1999,
	/* 1974: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE), 1976,
	/* 1976: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1795, 3677, 5111, 4957, 3506,
	/* 1999: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 2003, 2018,
	/* 2003: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2005,
	/* 2005: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 4910, 4966, 1760,
	1795, 1795, 4957, 3506,
	/* 2018: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 2022, 2036,
	/* 2022: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2024,
	/* 2024: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 4910, 4966, 1795,
	1795, 4957, 3506,
	/* 2036: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 2040, 2058,
	/* 2040: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE), 2042,
	/* 2042: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 4910, 4966, 1795, 1795, 4957, 3506,
	/* 2058: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 2062, 2075,
	/* 2062: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE), 2064,
	/* 2064: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1795, 4966, 1795,
	4957, 3506,
	/* 2075: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2079, 2107,
	/* 2079: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE), 2081,
	/* 2081: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 4910, 4910, 1760, 5133, 5111, 1795,
	4910, 4978, 1795, 3677, 1795, 3677, 3677, 4957, 3506,
	/* 2107: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2111, 2128,
	/* 2111: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE), 2113,
	/* 2113: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 4910,
	4910, 1795, 3677, 1795, 3677, 4957, 3506,
	/* 2128: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2132, 2150,
	/* 2132: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE), 2134,
	/* 2134: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 5133,
	4910, 4910, 1795, 1795, 3677, 3677, 4957, 3506,
	/* 2150: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2154, 2179,
	/* 2154: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE), 2156,
	/* 2156: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5113, 1795, 3677, 4957, 3506,
	/* 2179: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2183, 3761,
	/* 2183: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE), 2185,
	/* 2185: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 4910, 4910, 1795, 3677, 1795, 3677, 4957, 3506,
	/* 2211: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2215, 4992,
	/* 2215: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 4376, 5111, 1813,
	/* 2221: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 2230, 5041, 3506,
	/* 2230: H.225.0 H323-UU-PDU */
	NM_LIKELY(2), 0x0002, 7, 2234,
	/* 2234: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 3512, 1579,
	/* 2243: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2279, 2405, 2446, 2487,
	2575, 2638, 2706, 2748, 2765, 2789, 2854, 2905, 2940, 3005, 3023, 3043,
	3072, 3092, 3107, 3149, 3187, 3197, 3227, 3326, 3342, 3353, 3369, 3395,
	3415, 3430, 3449, 3479, 3497, 5111,
	/* 2279: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2297, 5111, 3512, 2300, 114, 2308, 3634, 95, 2312,
	/* 2297: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2300: H.225.0 GatekeeperRequest.rasAddress */
	NM_LIKELY(4), 0x0000, 2304, 2306,
	/* 2304: H.225.0 GatekeeperRequest.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS), 6,
	/* 2306: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 61,
	/* 2308: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2312: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2327, 5111, 326, 5111, 5111, 5111, 5111,
	5111, 1318, 1036, 5111, 2385,
	/* 2327: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2329,
	/* 2329: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2331,
	/* 2331: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3512, 95, 2349, 2357, 114, 4955, 328, 5131, 95, 95, 2359,
	/* 2349: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2351,
	/* 2351: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 2353,
	/* 2353: H.225.0 TransportAddress */
	NM_LIKELY(4), 0x0000, 71, 61,
	/* 2357: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2351,
	/* 2359: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2365, 835, 1318,
	/* 2365: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE), 2367,
	/* 2367: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2375, 2377,
	/* 2375: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2351,
	/* 2377: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2381,
	/* 2381: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE), 2383,
	/* 2383: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2351,
	/* 2385: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE), 2387,
	/* 2387: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2397, 3677, 5129,
	3506,
	/* 2397: H.225.0 AlternateGK.rasAddress */
	NM_LIKELY(4), 0x0000, 2401, 2403,
	/* 2401: H.225.0 AlternateGK.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER_ALT), 6,
	/* 2403: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 61,
	/* 2405: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2297, 5111, 3512, 2308, 2421, 2429,
	/* 2421: H.225.0 GatekeeperConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 2425, 2427,
	/* 2425: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_GATEKEEPER), 6,
	/* 2427: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 61,
	/* 2429: H.225.0 GatekeeperConfirm */
	NM_EXT(10), 0x91c0, 0x0000, 2442, 5111, 5111, 326, 5111, 5111, 5111,
	1318, 1036, 2385,
	/* 2442: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2444,
	/* 2444: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2387,
	/* 2446: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2297, 5111, 3512, 2308, 2462, 2469,
	/* 2462: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 0), 0, 0, 0, 0, 5111,
	/* 2469: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2478, 5111, 326, 5111, 1318, 1036,
	/* 2478: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE), 2480,
	/* 2480: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2444, 5113, 3506,
	/* 2487: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2297, 5111, 3512, 5113, 2516, 2518, 114, 95, 2308, 3559, 2520,
	/* 2516: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2351,
	/* 2518: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2351,
	/* 2520: H.225.0 RegistrationRequest */
	NM_EXT(25), 0xd650, 0x1880, 2327, 2548, 5111, 326, 5111, 2553, 2560,
	5111, 5111, 2365, 5111, 2566, 5111, 5111, 5111, 5111, 5111, 5111, 5111,
	1318, 1036, 5111, 5111, 5111, 2385,
	/* 2548: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2550,
	/* 2550: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2553: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2555,
	/* 2555: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2558,
	/* 2558: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2560: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2562,
	/* 2562: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2566: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2568,
	/* 2568: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2570,
	/* 2570: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 97, 5048, 5111,
	/* 2575: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2297, 5111, 3512, 2601, 95, 2308, 2562, 2603,
	/* 2601: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2351,
	/* 2603: H.225.0 RegistrationConfirm */
	NM_EXT(18), 0xd235, 0xc000, 2442, 2548, 5111, 326, 5111, 5111, 2624,
	5111, 5111, 5111, 2566, 176, 5111, 309, 5111, 1318, 1036, 2385,
	/* 2624: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE), 2626,
	/* 2626: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 5133, 2632,
	/* 2632: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(3), 0x2000, 0x0000, 5111, 5111, 2365,
	/* 2638: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2297, 5111, 3512, 2654, 2308, 2696,
	/* 2654: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 7), 0, 0, 0, 0, 95, 0, 0,
	0, 5111, 5111, 5111, 5111, 5111, 5111, 2672, 5111,
	/* 2672: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE), 2674,
	/* 2674: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 95, 2568, 178, 3506,
	/* 2696: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2478, 5111, 326, 5111, 1318, 1036, 2385,
	/* 2706: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2297, 2516, 95, 3512, 2562, 2730,
	/* 2730: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2327, 2744, 5111, 326, 5111, 2746, 2566,
	176, 2442, 1036, 2385,
	/* 2744: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2308,
	/* 2746: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE), 2462,
	/* 2748: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2297, 3512, 2757,
	/* 2757: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 5111, 326, 5111, 1036, 2385,
	/* 2765: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2297, 2775, 3512,
	2781,
	/* 2775: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 5111,
	/* 2781: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2478, 5111, 326, 5111, 1036,
	/* 2789: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2297, 3647, 2818, 2562,
	95, 261, 95, 95, 301, 3598, 5121, 3512, 3634, 269, 2823, 2833,
	/* 2818: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 5111,
	/* 2823: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 5113, 2828,
	/* 2828: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2831,
	/* 2831: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2833: H.225.0 AdmissionRequest */
	NM_EXT(18), 0x7a06, 0xc000, 5111, 311, 2327, 2327, 2744, 5111, 326,
	5111, 5111, 5111, 5111, 5111, 5111, 835, 259, 5111, 1318, 1036,
	/* 2854: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2297, 3598, 2818, 2871, 5121, 3512, 2879,
	/* 2871: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_LIKELY(4), 0x0000, 2875, 2877,
	/* 2875: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_CALLED), 6,
	/* 2877: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 61,
	/* 2879: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1372, 1372, 1438, 1372, 2327, 5111, 326,
	5111, 5111, 5111, 5111, 5111, 2365, 5111, 835, 5111, 259, 5111, 5111,
	1318, 1036, 1372, 2385,
	/* 2905: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2297, 2915, 3512,
	2926,
	/* 2915: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 5111,
	/* 2926: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2478, 5111, 326, 2938, 5111, 5111, 1318,
	1036, 2385,
	/* 2938: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE), 2601,
	/* 2940: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2297, 2562, 269, 5121, 3647, 3598, 3512, 2958,
	/* 2958: H.225.0 BandwidthRequest */
	NM_EXT(11), 0xd060, 0x0000, 311, 2744, 5111, 326, 5111, 5111, 5111,
	5111, 5111, 2972, 1036,
	/* 2972: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE), 2974,
	/* 2974: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 2976,
	/* 2976: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 5119, 3598, 2984, 3506,
	/* 2984: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2997, 2997, 3506,
	/* 2997: H.225.0 TransportChannelInfo.sendAddress */
	NM_LIKELY(4), 0x0000, 3001, 3003,
	/* 3001: H.225.0 TransportChannelInfo.sendAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_IN_USE), 6,
	/* 3003: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 61,
	/* 3005: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2297, 3598, 3512,
	3015,
	/* 3015: H.225.0 BandwidthConfirm */
	NM_EXT(5), 0x4800, 0x0000, 5111, 326, 5111, 5111, 1036,
	/* 3023: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2297, 3034, 3598,
	3512, 2781,
	/* 3034: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0,
	5111,
	/* 3043: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2297, 2562, 269,
	5121, 2775, 3512, 3056,
	/* 3056: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 311, 2744, 5111, 326, 5111, 5111, 5111,
	5111, 835, 5111, 5111, 5111, 1036,
	/* 3072: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2297, 3512, 3081,
	/* 3081: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 5111, 326, 5111, 5111, 835, 5111, 1036, 2385,
	/* 3092: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2297, 3102, 3512,
	2781,
	/* 3102: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 0), 0, 0, 5111,
	/* 3107: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2297, 2562, 95, 3512, 3123, 3131,
	/* 3123: H.225.0 LocationRequest.replyAddress */
	NM_LIKELY(4), 0x0000, 3127, 3129,
	/* 3127: H.225.0 LocationRequest.replyAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_REPLY), 6,
	/* 3129: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 61,
	/* 3131: H.225.0 LocationRequest */
	NM_EXT(15), 0xaada, 0x0000, 1372, 5111, 2744, 5111, 326, 5111, 259,
	5111, 1318, 1036, 5111, 835, 311, 5111, 1372,
	/* 3149: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2297, 2871, 3160,
	3512, 3168,
	/* 3160: H.225.0 LocationConfirm.rasAddress */
	NM_LIKELY(4), 0x0000, 3164, 3166,
	/* 3164: H.225.0 LocationConfirm.rasAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_RAS_OTHER), 6,
	/* 3166: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 61,
	/* 3168: H.225.0 LocationConfirm */
	NM_EXT(16), 0xfadd, 0x0000, 1372, 1372, 1438, 1372, 2327, 5111, 326,
	5111, 2365, 259, 5111, 1318, 1036, 835, 5111, 1372,
	/* 3187: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2297, 2462, 3512,
	2469,
	/* 3197: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2297, 5121, 3512, 3123, 3212,
	/* 3212: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 311, 5111, 326, 5111, 5111, 5111, 5111,
	5111, 5111, 5111, 1036, 2385,
	/* 3227: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3512, 2297, 114, 2562, 2300, 2516, 95, 3254, 3315,
	/* 3254: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3256,
	/* 3256: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3512, 5121, 269, 5113, 3278, 3278, 3291, 2984, 2984,
	3647, 3598, 2818, 3293,
	/* 3278: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3280,
	/* 3280: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2984, 2984, 5111, 3598, 5129, 5066,
	3506,
	/* 3291: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 2984,
	/* 3293: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 311, 5111, 326, 5111, 3304, 5111, 5111, 835,
	/* 3304: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE), 3306,
	/* 3306: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3308,
	/* 3308: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3310,
	/* 3310: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 2230, 5113,
	/* 3315: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 5111, 326, 5111, 5111, 5111, 5111, 5111,
	1036,
	/* 3326: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2297, 3517, 5111, 3334,
	/* 3334: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 5111, 326, 5111, 1318, 1036,
	/* 3342: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2297, 3348,
	/* 3348: H.225.0 UnknownMessageResponse */
	NM_EXT(2), 0x4000, 0x0000, 5111, 326,
	/* 3353: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3355,
	/* 3355: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2297,
	3512, 4955, 328, 5068, 5121, 3506,
	/* 3369: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3371,
	/* 3371: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2297, 5111, 3512, 2562, 146, 5113, 4955, 328, 5068,
	3390,
	/* 3390: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5111, 1036,
	/* 3395: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3397,
	/* 3397: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2297,
	5111, 3512, 4955, 328, 5068, 3411,
	/* 3411: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 1036,
	/* 3415: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3417,
	/* 3417: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2297,
	3512, 4955, 328, 5068, 3506,
	/* 3430: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3432,
	/* 3432: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2297, 3512, 2775, 2480, 4955, 328, 5068, 3506,
	/* 3449: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3451,
	/* 3451: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2297, 3512, 5073, 2562, 3471, 4955, 328, 5068, 1320,
	859, 3506,
	/* 3471: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 315, 269, 5113, 3506,
	/* 3479: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3481,
	/* 3481: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2297,
	4602, 3512, 4955, 328, 5068, 1320, 859, 3506,
	/* 3497: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE), 3499,
	/* 3499: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2854,
	/* 3501: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 5111,
	/* 3506: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3509: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3512: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3517, 5111,
	/* 3517: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5111, 3522, 5111,
	/* 3522: H.225.0 H221NonStandard */
	NM_LIKELY(1), 0x0000, 5135, 3526,
	/* 3526: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5135, 3506,
	/* 3532: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3535: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3538: H.225.0 EndpointType */
	NM_NODE_ALL, 0x0000, 0xf000, 3545, 5137, 3547, 5119,
	/* 3545: H.225.0 VendorIdentifier */
	NM_SHORT(0), 32,
	/* 3547: H.225.0 TerminalInfo */
	NM_LIKELY(2), 0x0000, 0, 3551,
	/* 3551: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3512, 3506,
	/* 3559: H.225.0 VendorIdentifier */
	NM_LIKELY(4), 0x0006, 3563, 3568,
	/* 3563: H.225.0 VendorIdentifier */
	NM_NODE_ALL, 0x0000, 0xc000, 3545, 5137,
	/* 3568: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3522, 5137, 5137, 3506,
	/* 3582: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3584,
	/* 3584: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3512, 3598, 5125, 3506,
	/* 3598: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3601: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 3611, 0, 0, 0, 0, 0, 0,
	5111,
	/* 3611: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3616, 5111,
	/* 3616: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5111, 5135,
	/* 3620: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5139, 3506,
	/* 3626: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 5121,
	/* 3628: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 5111,
	/* 3634: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5131, 3641, 3506,
	/* 3641: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5119, 3506,
	/* 3647: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 5111,
	/* 3654: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5111, 5141, 3506,
	/* 3667: H.235 HASHED.hash */
	NM_NODE_STR_LONG, 1,
	/* 3669: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3677, 3598, 5111, 3654, 3667,
	/* 3677: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3680: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 5111, 3654, 5111,
	/* 3686: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 5111, 5111, 3654, 3667,
	/* 3693: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3700, 3707, 3715, 3680,
	5111,
	/* 3700: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 5111, 5111, 3654, 5111,
	/* 3707: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5111, 5111, 5111, 3654, 3667,
	/* 3715: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 5111, 3723, 5111, 3654, 3667,
	/* 3723: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 5111,
	3598, 3677, 3740, 3751, 5111, 3754, 3677, 3761, 3506,
	/* 3740: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3748, 3748, 3748, 3506,
	/* 3748: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3751: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3754: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5111, 5111, 3506,
	/* 3761: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 5111, 5111,
	/* 3766: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5143,
	3598, 3598, 5121, 5121, 5133, 3598, 3506,
	/* 3781: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 5113,
	3598, 3598, 5121, 5121, 5133, 3598, 3506,
	/* 3796: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5111, 3611, 5117, 3803,
	5111,
	/* 3803: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3806: H.245 GenericParameter */
	NM_NODE_OF_LONG, 3808,
	/* 3808: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 3818, 3825, 3838,
	3506,
	/* 3818: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5131, 3611, 5117, 3803,
	5111,
	/* 3825: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 5125, 5121, 5121,
	3598, 3598, 5111, 3836, 5111,
	/* 3836: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 3808,
	/* 3838: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 3818,
	/* 3840: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5145, 3506,
	/* 3846: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5147, 5121, 3506,
	/* 3853: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 3601, 3858,
	/* 3858: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3862,
	/* 3862: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5149, 3506,
	/* 3868: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 3601, 5111,
	/* 3873: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3611, 0, 5111,
	/* 3878: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3900, 3908, 3908, 3506,
	/* 3900: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 3903, 1,
	/* 3903: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3611, 5111, 5111,
	/* 3908: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3611, 3506,
	/* 3916: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3873, 3925, 3506,
	/* 3925: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3611, 0, 3934, 3975,
	3992, 3873, 5111,
	/* 3934: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3611, 3942, 3766, 3956,
	3781, 5111,
	/* 3942: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 5119, 5119, 5151, 3506,
	/* 3956: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 5123, 5123, 5123, 5123, 5123, 3598, 5123, 3598, 5121,
	3506,
	/* 3975: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3611, 5125, 5125,
	5125, 5125, 5125, 5125, 5125, 5127, 5125, 5125, 5125, 3840, 3846, 5111,
	/* 3992: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3999, 3598, 3506,
	/* 3999: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3611, 3601, 3601,
	3601, 3853, 3601, 3601, 3868, 0, 3601, 5111,
	/* 4012: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4018, 3506,
	/* 4018: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4020,
	/* 4020: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3925, 5131, 3506,
	/* 4029: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4035, 3506,
	/* 4035: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4040, 5111,
	/* 4040: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4045, 4054, 5111,
	/* 4045: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5129, 5131, 3506,
	/* 4054: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5131, 3506,
	/* 4060: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4064, 5111,
	/* 4064: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5131, 5111, 4074,
	3506,
	/* 4074: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4080, 4085, 5111,
	/* 4080: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3506,
	/* 4085: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5121, 3506,
	/* 4091: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4098, 5113, 3506,
	/* 4098: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3611, 4104, 4144, 5111,
	/* 4104: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4111, 3506,
	/* 4111: H.245 VCCapability */
	NM_NODE_OF_LONG, 4113,
	/* 4113: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4128, 3526, 5119, 4134, 3506,
	/* 4128: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5153, 3506,
	/* 4134: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4140, 3506,
	/* 4140: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5121, 5135,
	/* 4144: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5155, 4151, 3506,
	/* 4151: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4155,
	/* 4155: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5147, 3506,
	/* 4161: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3611,
	/* 4163: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5115, 3506,
	/* 4169: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5157, 3506,
	/* 4175: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 5111,
	/* 4179: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 5135, 5121, 5111, 5111, 3506,
	/* 4202: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4209, 5113, 3506,
	/* 4209: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), 3611, 0, 0, 0, 0, 4218,
	5111,
	/* 4218: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 5119, 3598,
	/* 4223: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 4233, 3628, 5113, 4240, 4252, 3506,
	/* 4233: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3628, 5159, 3506,
	/* 4240: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4245, 0, 5111,
	/* 4245: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5131, 3628, 3506,
	/* 4252: H.245 V75Parameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5113, 3506,
	/* 4258: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4267, 3509, 3506,
	/* 4267: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4272, 3509, 5111,
	/* 4272: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4275: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 4278: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5121, 3806,
	/* 4283: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5135, 3806,
	/* 4288: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5161, 3806,
	/* 4293: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5111, 3806,
	/* 4298: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5163, 3806,
	/* 4303: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5165, 3806,
	/* 4308: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 5167, 3806,
	/* 4313: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 5111, 5131, 3806,
	/* 4319: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3796, 5131, 3806, 3506,
	/* 4333: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4346, 4358, 3506,
	/* 4346: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4353, 4355, 3506,
	/* 4353: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 4355,
	/* 4355: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 4358: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3626, 4367, 3506,
	/* 4367: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 4370: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4376, 5111, 5117, 5111,
	/* 4376: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 5121, 5111,
	/* 4379: H.225.0 Content.unicode */
	NM_NODE_STR_LONG, 16,
	/* 4381: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3616, 5111, 3506,
	/* 4388: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 3598, 3506,
	/* 4395: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 5125, 5111, 4419, 4433, 4463, 3506,
	/* 4419: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3611, 4104, 4144, 4426,
	5111,
	/* 4426: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5169, 4252, 3506,
	/* 4433: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 4436, 1,
	/* 4436: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5121, 4442,
	/* 4442: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 3611, 3934, 3934,
	3934, 3975, 3975, 3975, 3992, 3992, 3992, 5113, 4457, 5111,
	/* 4457: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5125, 3506,
	/* 4463: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 4466, 1,
	/* 4466: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5125, 4472,
	/* 4472: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 4475, 1,
	/* 4475: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5121, 1,
	/* 4478: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4485, 3506,
	/* 4485: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 4488, 1,
	/* 4488: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5133, 4494,
	/* 4494: H.245 MultiplexElement */
	NM_OF(8, 1), 4497, 1,
	/* 4497: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 4502, 4509,
	/* 4502: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5121, 4506,
	/* 4506: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 4497, 2,
	/* 4509: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5121, 0,
	/* 4513: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4519, 3506,
	/* 4519: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 5133, 1,
	/* 4522: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4529, 3506,
	/* 4529: H.245 ModeElement */
	NM_OF(8, 1), 4532, 1,
	/* 4532: H.245 ModeElement */
	NM_OF(8, 1), 4535, 1,
	/* 4535: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4544, 4202, 3506,
	/* 4544: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3611, 4552, 4610, 4639,
	3873, 5111,
	/* 4552: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3611, 4560, 4566, 4595,
	3781, 5111,
	/* 4560: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5151, 3506,
	/* 4566: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 4581,
	3598, 3598, 5121, 5121, 5133, 3598, 3506,
	/* 4581: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5111,
	/* 4595: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4602, 5171, 3506,
	/* 4602: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 5111,
	/* 4610: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 0), 3611, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 5119, 4627, 4633, 5111,
	/* 4627: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5173, 3506,
	/* 4633: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5175, 3506,
	/* 4639: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4646, 3598, 3506,
	/* 4646: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 3611, 3601, 3601,
	3601, 3601, 3601, 3601, 3868, 0, 3601, 5111,
	/* 4659: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4665, 3506,
	/* 4665: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5121, 5121, 5111,
	/* 4671: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4175, 3506,
	/* 4677: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4684, 3506,
	/* 4684: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 4509, 5111,
	/* 4691: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 5111,
	/* 4700: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5121, 4175, 3506,
	/* 4707: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4519, 3506,
	/* 4714: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4721, 3506,
	/* 4721: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4724, 1,
	/* 4724: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5133, 3501, 3506,
	/* 4731: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4519, 4738, 3506,
	/* 4738: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 4741, 1,
	/* 4741: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5133, 4175, 3506,
	/* 4748: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 3501, 3506,
	/* 4755: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 3628, 3506,
	/* 4762: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4665, 4175, 3506,
	/* 4769: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4774, 0, 5111,
	/* 4774: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 5113, 4788, 4791, 3506,
	/* 4788: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 5121, 1,
	/* 4791: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), 5125, 1,
	/* 4794: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5111, 0, 4800, 5111,
	/* 4800: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 5125, 3616, 5111,
	/* 4806: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4813, 4818, 3506,
	/* 4813: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 5121, 5121, 0,
	/* 4818: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3598, 0,
	/* 4822: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3611, 0, 4602, 5111,
	/* 4828: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5121, 4835, 3506,
	/* 4835: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0,
	5177, 5123, 0, 0, 5111,
	/* 4848: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5121, 4855, 3506,
	/* 4855: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 0), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 5123, 5111,
	/* 4868: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 4813, 5123, 5133, 3598, 3506,
	/* 4883: H.245 H223SkewIndication */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5161, 3506,
	/* 4889: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5179, 4897, 3628, 3506,
	/* 4897: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4902, 3526, 5111,
	/* 4902: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3628, 3647, 5119, 3506,
	/* 4910: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5119, 4913,
	/* 4913: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 5181, 5111,
	/* 4916: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5111,
	/* 4931: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3512, 0, 4938, 4938,
	5111,
	/* 4938: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3512, 4949, 4949,
	4949, 3506,
	/* 4949: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3512, 0, 0, 5111,
	/* 4955: H.235 ClearToken */
	NM_NODE_OF_LONG, 3723,
	/* 4957: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 4961, 3512,
	/* 4961: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3761,
	/* 4963: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 4966: H.450 BasicService */
	NM_NODE_IF, 0, 4913,
	/* 4969: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 5113, 5111, 5111,
	/* 4975: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 5113, 4913,
	/* 4978: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4983, 3509, 5111,
	/* 4983: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3509, 5113, 3506,
	/* 4992: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 4998, 5012, 5023, 5030,
	/* 4998: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 4376, 5111, 5008,
	5111,
	/* 5008: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 5111, 5111,
	/* 5012: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5111, 5018,
	/* 5018: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 5008, 5111,
	/* 5023: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5111, 5008, 5111,
	/* 5030: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 5111, 5035,
	/* 5035: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 5111, 5111, 5111, 5111,
	/* 5041: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5125, 4275, 3506,
	/* 5048: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 5053, 5053,
	/* 5053: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5061, 3532, 3532, 5061,
	3532, 5111,
	/* 5061: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 4691, 3532,
	/* 5066: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 5129,
	/* 5068: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 5111, 3667,
	/* 5073: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5075,
	/* 5075: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 5125, 5085, 3628,
	3506,
	/* 5085: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5092, 5111, 3512, 5095,
	5111,
	/* 5092: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5095: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5108,
	3501, 3598, 5113, 3501, 3506,
	/* 5108: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5111: what is only passed over */
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
