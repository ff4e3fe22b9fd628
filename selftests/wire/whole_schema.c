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
 *	tools/gen/gen_schema.py --whole whole_schema . H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 *	Addressing-Data-Elements.asn SIGNALLING-TRAVERSAL.asn
 *	MEDIA-TRAVERSAL.asn h450.asn
 */
#include "whole_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_whole_schema[7780] = {
	NM_TABLE_EXACT, 0xffff, 7686,
	/* 3: H.225.0 H323-UserInformation */
	NM_SEQ(2), 0x8000, 0x8000, 0xc000, 0xa000, 0xe000, 12, 7434, 3465,
	/* 12: H.225.0 H323-UU-PDU */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 21, 3471, 1521,
	/* 21: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(4, 1, NM_INDEX_H225), NM_COUNTS(7, 6), 37, 1239, 1286, 1318,
	1346, 1361, 1386, 1459, 7686, 1479, 1479, 1479, 1496, 7686,
	/* 37: H.225.0 Setup-UUIE */
	NM_SEQ_LONG(8, 4), 0x7e44, 0x90e8, 0x003d, 0x0004, 0x0030, 0x6000,
	0x0031, 0x0f00, 0x0034, 0x0010, 7686, 62, 98, 115, 98, 258, 98, 3778,
	7688, 260, 3780, 3786, 3799, 261,
	/* 62: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_H245), 64,
	/* 64: H.225.0 TransportAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), 74, 76, 7690, 90, 7692,
	3468, 3471, 7686,
	/* 74: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 76: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 84, 86, 3460, 3465,
	/* 84: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR, NM_ROLE_NONE), 6,
	/* 86: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_NODE_OF_LONG, 88,
	/* 88: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_ADDR(NM_FORM_H225_HOP, NM_ROLE_NONE), 4,
	/* 90: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 96, 3465,
	/* 96: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6, NM_ROLE_NONE), 18,
	/* 98: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 100,
	/* 100: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3487, 3490, 3493, 111,
	3493, 3498, 3522, 3582, 7686,
	/* 111: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 113,
	/* 113: H.225.0 AliasAddress.transportID */
	NM_ROLE(NM_ROLE_ALIAS), 64,
	/* 115: H.225.0 EndpointType */
	NM_SEQ_LONG(7, 2), 0x1800, 0x0200, 0x0037, 0x0100, 0x002f, 0xfc00, 3471,
	3617, 3637, 130, 244, 3637, 7694, 3741,
	/* 130: H.225.0 GatewayInfo */
	NM_SEQ(3), 0x8000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 143, 3471, 3465,
	/* 143: H.225.0 SupportedProtocols */
	NM_NODE_OF_LONG, 145,
	/* 145: H.225.0 SupportedProtocols */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(9, 3), 3471, 160, 160, 160,
	160, 160, 160, 160, 160, 186, 202, 220, 7686,
	/* 160: H.225.0 H310Caps */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3471, 168,
	/* 168: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 3645, 173,
	/* 173: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 175,
	/* 175: H.225.0 SupportedPrefix */
	NM_NODE_OF_LONG, 177,
	/* 177: H.225.0 SupportedPrefix */
	NM_SEQ(2), 0x4000, 0x4000, 0xc000, 0x6000, 0xe000, 3471, 100, 3465,
	/* 186: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 188,
	/* 188: H.225.0 NonStandardProtocol */
	NM_SEQ(3), 0x2000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3471, 3647, 175, 3465,
	/* 202: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 204,
	/* 204: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(3), 0x2000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 3471, 3647, 175, 3663, 3705, 3465,
	/* 220: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 222,
	/* 222: H.225.0 SIPCaps */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3471, 3647, 175, 3465,
	/* 244: H.225.0 McuInfo */
	NM_SEQ(2), 0x4000, 0x0000, 0x8000, 0x4000, 0xc000, 3471, 252,
	/* 252: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 256,
	/* 256: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 143,
	/* 258: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_ROLE(NM_ROLE_DEST), 64,
	/* 260: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 261: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 292, 296, 298, 3806, 3834, 307, 330, 4059,
	4059, 3919, 4059, 4059, 5441, 5461, 5351, 5465, 5473, 7686, 5513, 777,
	256, 966, 966, 966, 968, 1221, 7217, 7219,
	/* 292: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 294,
	/* 294: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_ROLE(NM_ROLE_SOURCE), 64,
	/* 296: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 100,
	/* 298: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 300,
	/* 300: H.225.0 CallIdentifier */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 306, 3465,
	/* 306: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 307: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 309,
	/* 309: H.225.0 CryptoH323Token */
	NM_NODE_OF_LONG, 311,
	/* 311: H.225.0 CryptoH323Token */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 322, 4017, 3933, 3933,
	3960, 3960, 3960, 4025, 7686,
	/* 322: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_NODE_ALL, 0x8000, 0xf800, 100, 3576, 7686, 3939, 3967,
	/* 330: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 332,
	/* 332: H.245 OpenLogicalChannel */
	NM_NODE_OF_LONG, 334,
	/* 334: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC | NM_TABLE_EXACT), 336,
	/* 336: H.245 OpenLogicalChannel */
	NM_SEQ(2), 0xf000, 0xc000, 0xe000, 0xd000, 0xf000, 346, 349, 650, 667,
	/* 346: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 349: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(2), 0x6000, 0x6000, 0xe000, 0x7000, 0xf000, 7696, 359, 545, 5339,
	/* 359: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 375, 377, 379, 449,
	477, 501, 503, 505, 541, 525, 529, 533, 537, 7686,
	/* 375: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 3678,
	/* 377: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 0,
	/* 379: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_VIDEO), NM_COUNTS(5, 2), 3678, 389, 4061, 408,
	4333, 430, 4389, 7686,
	/* 389: H.245 H261VideoCapability */
	NM_SEQ(3), 0x1000, 0x3800, 0x7800, 0xb800, 0xf800, 0x3c00, 0x7c00,
	0xbc00, 0xfc00, 7694, 7694, 7688, 405, 7688, 4055,
	/* 405: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 408: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0400, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7698, 7698, 7698, 7698, 7698, 427, 7698, 3576, 7696,
	4076,
	/* 427: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 430: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 432,
	/* 432: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x4000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4348,
	446, 4355, 4355, 7686, 3663, 3465,
	/* 446: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 449: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_AUDIO), NM_COUNTS(14, 11), 3678, 7700, 7700,
	7700, 7700, 7700, 7700, 7700, 7702, 7700, 7700, 7700, 4265, 4465, 3718,
	3718, 4472, 4489, 4489, 4489, 430, 4497, 4508, 4546, 4554, 7686,
	/* 477: H.245 DataApplicationCapability */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 484, 446, 3465,
	/* 484: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_DATA), NM_COUNTS(10, 4), 3678, 3663, 3663,
	3663, 4561, 3663, 3663, 4576, 0, 3663, 4581, 4581, 4583, 4445, 7686,
	/* 501: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4590,
	/* 503: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 375,
	/* 505: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 507,
	/* 507: H.245 H235Media */
	NM_SEQ(1), 0x4000, 0xc000, 0xe000, 4595, 514, 3465,
	/* 514: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 375, 379, 449, 477,
	525, 529, 533, 537, 7686,
	/* 525: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 527,
	/* 527: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4645,
	/* 529: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 531,
	/* 531: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4759,
	/* 533: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 535,
	/* 535: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4778,
	/* 537: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 539,
	/* 539: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4811,
	/* 541: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 543,
	/* 543: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 4839,
	/* 545: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 4999, 5022, 5104, 552,
	7686,
	/* 552: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 554,
	/* 554: H.245 H2250LogicalChannelParameters */
	NM_SEQ_LONG(11, 3), 0x5400, 0x4000, 0x003b, 0x0010, 0x002f, 0x8000,
	0x0030, 0x3fe0, 5133, 575, 7704, 578, 7688, 648, 7688, 7688, 4283, 7698,
	5143, 5168,
	/* 575: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 578: H.245 TransportAddress */
	NM_ROLE(NM_ROLE_MEDIA), 580,
	/* 580: H.245 TransportAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 585, 625, 7686,
	/* 585: H.245 UnicastAddress */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 595, 5135, 603, 7692,
	611, 5141, 4733, 7686,
	/* 595: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 601, 3465,
	/* 601: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4, NM_ROLE_NONE), 6,
	/* 603: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 609, 3465,
	/* 609: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6, NM_ROLE_NONE), 18,
	/* 611: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1), 0x6000, 0xe000, 0xf000, 7688, 619, 621, 3465,
	/* 619: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR, NM_ROLE_NONE), 6,
	/* 621: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_NODE_OF_LONG, 623,
	/* 623: H.245 UnicastAddress.iPSourceRouteAddress.route */
	NM_ADDR(NM_FORM_H245_HOP, NM_ROLE_NONE), 4,
	/* 625: H.245 MulticastAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 2), 632, 640, 5141, 4733,
	7686,
	/* 632: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 638, 3465,
	/* 638: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4, NM_ROLE_NONE), 6,
	/* 640: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 646, 3465,
	/* 646: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6, NM_ROLE_NONE), 18,
	/* 648: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_ROLE(NM_ROLE_MEDIA_CONTROL), 580,
	/* 650: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 652,
	/* 652: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 359, 661, 5339,
	/* 661: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 5022, 5104, 552, 7686,
	/* 667: H.245 OpenLogicalChannel */
	NM_EXT(3), 0xa000, 0x0000, 673, 5353, 700,
	/* 673: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 675,
	/* 675: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 677,
	/* 677: H.245 NetworkAccessParameters */
	NM_SEQ(3), 0x4000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3460, 692, 7688, 5344, 5347,
	/* 692: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 4908, 3487, 698, 7686,
	/* 698: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_ROLE(NM_ROLE_DATA), 580,
	/* 700: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 702,
	/* 702: H.245 GenericMessage */
	NM_NODE_OF_LONG, 704,
	/* 704: H.245 GenericMessage */
	NM_LIKELY(6), 0x0008, 708, 752,
	/* 708: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 712, 5401,
	/* 712: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 716, 5396,
	/* 716: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 720, 5391,
	/* 720: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 724, 5386,
	/* 724: H.460.19 TraversalParameters */
	NM_NODE_OF_LONG, 726,
	/* 726: H.460.19 TraversalParameters */
	NM_LIKELY(16), 0x0016, 730, 4357,
	/* 730: H.460.19 TraversalParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 732,
	/* 732: H.460.19 TraversalParameters */
	NM_SEQ_LONG(7, 2), 0xd000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 746,
	748, 3576, 750, 7706, 3576, 3465,
	/* 746: H.460.19 TraversalParameters.multiplexedMediaChannel */
	NM_ROLE(NM_ROLE_MUX_MEDIA), 580,
	/* 748: H.460.19 TraversalParameters.multiplexedMediaControlChannel */
	NM_ROLE(NM_ROLE_MUX_CONTROL), 580,
	/* 750: H.460.19 TraversalParameters.keepAliveChannel */
	NM_ROLE(NM_ROLE_KEEP_ALIVE), 580,
	/* 752: H.245 GenericMessage */
	NM_LIKELY(6), 0x0018, 756, 5427,
	/* 756: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0700, 760, 5421,
	/* 760: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0883, 764, 5416,
	/* 764: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x4c13, 768, 5411,
	/* 768: H.460.19 TraversalParameters */
	NM_WHEN(16), 0x0001, 772, 5406,
	/* 772: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x4000, 0xc000, 7706, 724,
	/* 777: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 779,
	/* 779: H.225.0 CircuitInfo */
	NM_SEQ(4), 0x2000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 5589, 5589, 801, 3465,
	/* 801: H.225.0 EnumeratedParameter */
	NM_NODE_OF_LONG, 803,
	/* 803: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 807, 923,
	/* 807: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 811, 848,
	/* 811: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 813,
	/* 813: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 816, 1,
	/* 816: H.225.0 EnumeratedParameter */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5623, 825, 3465,
	/* 825: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7686, 7686, 4015,
	7688, 7700, 7696, 3576, 5623, 100, 840, 842, 845, 7686,
	/* 840: H.225.0 Content.transport */
	NM_ROLE(NM_ROLE_OTHER), 64,
	/* 842: H.225.0 Content.compound */
	NM_OF(16, 1), 816, 1,
	/* 845: H.225.0 Content.nested */
	NM_OF(4, 0), 803, 1,
	/* 848: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 852, 900,
	/* 852: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 854,
	/* 854: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 857, 1,
	/* 857: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0010, 861, 816,
	/* 861: H.460.18 IncomingCallIndication */
	NM_WHEN(16), 0x0001, 865, 895,
	/* 865: H.460.18 IncomingCallIndication */
	NM_LIKELY(5), 0x0000, 869, 880,
	/* 869: H.460.18 IncomingCallIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 871,
	/* 871: H.460.18 IncomingCallIndication */
	NM_SEQ(1), 0xc000, 0xc000, 0xe000, 878, 300, 3465,
	/* 878: H.460.18 IncomingCallIndication.callSignallingAddress */
	NM_ROLE(NM_ROLE_INCOMING), 64,
	/* 880: H.225.0 Content */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), 7686, 7686, 4015,
	7688, 7700, 7696, 3576, 5623, 100, 840, 813, 845, 7686,
	/* 895: H.460.18 IncomingCallIndication */
	NM_NODE_ALL, 0x4000, 0xc000, 7696, 880,
	/* 900: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 904, 906,
	/* 904: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 813,
	/* 906: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 910, 912,
	/* 910: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 813,
	/* 912: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 916, 918,
	/* 916: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 813,
	/* 918: H.225.0 EnumeratedParameter */
	NM_NODE_ALL, 0x4000, 0xc000, 7696, 813,
	/* 923: H.225.0 EnumeratedParameter */
	NM_LIKELY(6), 0x0000, 927, 957,
	/* 927: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0011, 931, 933,
	/* 931: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 17), 0,
	/* 933: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0012, 937, 939,
	/* 937: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 18), 0,
	/* 939: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0013, 943, 945,
	/* 943: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 19), 0,
	/* 945: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0017, 949, 951,
	/* 949: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 23), 0,
	/* 951: H.225.0 EnumeratedParameter */
	NM_WHEN(16), 0x0018, 955, 7696,
	/* 955: H.225.0 EnumeratedParameter */
	NM_DO(NM_DO_FEATURE, 24), 0,
	/* 957: H.225.0 GenericData */
	NM_SEQ(2), 0x4000, 0x8000, 0xc000, 0xa000, 0xe000, 5623, 813, 3465,
	/* 966: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 801,
	/* 968: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 970,
	/* 970: H.245 MultimediaSystemControlMessage */
	NM_NODE_OF_LONG, 972,
	/* 972: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC | NM_TABLE_EXACT), 974,
	/* 974: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(3, 1, NM_INDEX_H245), NM_COUNTS(4, 0), 981, 1010, 1151, 1177,
	7686,
	/* 981: H.245 RequestMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 5629, 5636,
	5643, 336, 1000, 5954, 5977, 6012, 6018, 5803, 6337, 4554, 6349, 6404,
	6476, 6485, 7686,
	/* 1000: H.245 CloseLogicalChannel */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1007, 7688, 5941,
	/* 1007: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1010: H.245 ResponseMessage */
	NM_CHOICE(6, 1, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 5629, 3735,
	6487, 6497, 6503, 1038, 1102, 4831, 4831, 6526, 6533, 6540, 6012, 6557,
	6574, 6581, 5803, 6337, 6588, 1112, 6603, 6680, 6476, 6704, 6485, 7686,
	/* 1038: H.245 OpenLogicalChannelAck */
	NM_SEQ(2), 0xe000, 0x8000, 0xc000, 0xa000, 0xe000, 1047, 1050, 1071,
	/* 1047: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1050: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1052,
	/* 1052: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(3), 0x2000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7696, 7696, 1066, 6517,
	/* 1066: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 4999, 552, 7686,
	/* 1071: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xd000, 0x0000, 673, 1078, 5353, 700,
	/* 1078: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1080,
	/* 1080: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1082,
	/* 1082: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1086, 7686,
	/* 1086: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ_LONG(6, 2), 0x7000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5133,
	1099, 578, 648, 7698, 6521,
	/* 1099: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1102: H.245 OpenLogicalChannelReject */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 1109, 3513, 5933,
	/* 1109: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1112: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1114,
	/* 1114: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1118, 7686,
	/* 1118: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1121, 1,
	/* 1121: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1123,
	/* 1123: H.245 CommunicationModeTableEntry */
	NM_SEQ_LONG(8, 4), 0x4680, 0x4c00, 0x003a, 0x0020, 0x002f, 0x8000,
	0x0030, 0x3000, 0x0032, 0x03c0, 5133, 1099, 7704, 4283, 3855, 1145, 578,
	7688, 648, 7688, 6595,
	/* 1145: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 379, 449, 477, 7686,
	/* 1151: H.245 CommandMessage */
	NM_CHOICE(4, 1, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 5629, 4556, 6716,
	6738, 6750, 1167, 6774, 1169, 6892, 6913, 6920, 6951, 6485, 7686,
	/* 1167: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 6766,
	/* 1169: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1171,
	/* 1171: H.245 CommunicationModeCommand */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1118, 3465,
	/* 1177: H.245 IndicationMessage */
	NM_CHOICE(5, 1, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 5629, 1204,
	4556, 6960, 6965, 4831, 6012, 6012, 4556, 6971, 7001, 6851, 7016, 7030,
	6849, 1211, 7149, 7180, 7196, 7207, 4554, 7215, 5337, 6485, 7686,
	/* 1204: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1206,
	/* 1206: H.245 FunctionNotUnderstood */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 981, 1010, 1151,
	/* 1211: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1213,
	/* 1213: H.245 MCLocationIndication */
	NM_SEQ(1), 0x8000, 0x8000, 0xc000, 1219, 3465,
	/* 1219: H.245 MCLocationIndication.signalAddress */
	NM_ROLE(NM_ROLE_SIGNAL), 580,
	/* 1221: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1223,
	/* 1223: H.225.0 ExtendedAliasAddress */
	NM_NODE_OF_LONG, 1225,
	/* 1225: H.225.0 ExtendedAliasAddress */
	NM_SEQ(3), 0x8000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 100, 3780, 5467, 3465,
	/* 1239: H.225.0 CallProceeding-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7686, 115, 62, 1249,
	/* 1249: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 298, 7229, 3834, 307, 330, 4059, 4059, 7686,
	1261,
	/* 1261: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1263,
	/* 1263: H.225.0 FeatureSet */
	NM_SEQ(4), 0x7000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7688, 801, 801, 801, 3465,
	/* 1286: H.225.0 Connect-UUIE */
	NM_SEQ(2), 0x7800, 0xb000, 0xf000, 0xb800, 0xf800, 7686, 62, 115, 260,
	1297,
	/* 1297: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 298, 7229, 3834, 307, 330, 4059, 4059, 5461,
	1316, 5351, 5465, 7686, 5473, 5513, 1261, 7219,
	/* 1316: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 98,
	/* 1318: H.225.0 Alerting-UUIE */
	NM_SEQ(2), 0x7000, 0xc000, 0xe000, 0xd000, 0xf000, 7686, 115, 62, 1328,
	/* 1328: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 298, 7229, 3834, 307, 330, 4059, 4059, 1316,
	5351, 5465, 7686, 5473, 5513, 1261, 7219,
	/* 1346: H.225.0 Information-UUIE */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7686, 1352,
	/* 1352: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 298, 3834, 307, 330, 7686, 777,
	/* 1361: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(2), 0x2000, 0x8000, 0xc000, 0xa000, 0xe000, 7686, 7231, 1370,
	/* 1370: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 298, 3834, 307, 1316, 5351, 5465, 5513,
	5473, 1261, 1384, 7219,
	/* 1384: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 115,
	/* 1386: H.225.0 Facility-UUIE */
	NM_SEQ(4), 0x7400, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800,
	0xe800, 0xf800, 0x8c00, 0x9c00, 0xac00, 0xbc00, 0xcc00, 0xdc00, 0xec00,
	0xfc00, 7686, 1410, 98, 260, 3799, 1412,
	/* 1410: H.225.0 Facility-UUIE.alternativeAddress */
	NM_ROLE(NM_ROLE_ALTERNATIVE), 64,
	/* 1412: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 298, 1316, 296, 3834, 307, 1431, 1457, 330,
	4059, 4059, 7686, 5473, 777, 1261, 1384, 7229,
	/* 1431: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1433,
	/* 1433: H.225.0 ConferenceList */
	NM_NODE_OF_LONG, 1435,
	/* 1435: H.225.0 ConferenceList */
	NM_SEQ(4), 0x4000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7692, 100, 3471, 3465,
	/* 1457: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 62,
	/* 1459: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1461,
	/* 1461: H.225.0 Progress-UUIE */
	NM_SEQ_LONG(6, 3), 0x7300, 0xd000, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0032, 0x0f00, 7686, 115, 62, 300, 3810, 3836, 309, 332, 5820,
	/* 1479: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1481,
	/* 1481: H.225.0 Status-UUIE */
	NM_SEQ(3), 0x5000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7686, 300, 3836, 309, 3465,
	/* 1496: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1498,
	/* 1498: H.225.0 Notify-UUIE */
	NM_SEQ(3), 0x5800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 7686, 300, 3836, 309, 1513,
	/* 1513: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 1316, 5351, 5465, 1384, 7219,
	/* 1521: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0xa080, 0x0000, 1533, 4059, 968, 7372, 7376, 7391, 7686,
	7410, 966,
	/* 1533: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1535,
	/* 1535: H.450 SupplementaryService */
	NM_NODE_OF_LONG, 1537,
	/* 1537: H.450 SupplementaryService */
	NM_OPEN(NM_CARRIER_SERVICE | NM_TABLE_EXACT), 1539,
	/* 1539: H.450 SupplementaryService */
	NM_SEQ(3), 0xa000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 1553, 3780, 1568, 3465,
	/* 1553: H.450 NetworkFacilityExtension */
	NM_SEQ(3), 0x5000, 0xa000, 0xb000, 0xe000, 0xf000, 0xa800, 0xb800,
	0xe800, 0xf800, 3460, 100, 3460, 100, 3465,
	/* 1568: H.450 ServiceApdus */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1572, 7686,
	/* 1572: H.450 CTIdentifyRes */
	NM_NODE_OF_LONG, 1574,
	/* 1574: H.450 CTIdentifyRes */
	NM_LIKELY(3), 0x0003, 1578, 1744,
	/* 1578: H.450 CTIdentifyRes */
	NM_NODE_ALL, 0x4000, 0xc000, 7686, 1583,
	/* 1583: H.450 CTIdentifyRes */
	NM_LIKELY(1), 0x0000, 1587, 7300,
	/* 1587: H.450 CTIdentifyRes */
	NM_WHEN(16), 0x0107, 1591, 1709,
	/* 1591: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1593,
	/* 1593: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0000, 1597, 1646,
	/* 1597: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1601, 1618,
	/* 1601: H.225.0 AliasAddress */
	NM_NODE_OF_LONG, 1603,
	/* 1603: H.225.0 AliasAddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3487, 3490, 3493, 1614,
	3493, 3498, 3522, 3582, 7686,
	/* 1614: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1616,
	/* 1616: H.225.0 TransportAddress */
	NM_ROLE(NM_ROLE_REROUTE), 64,
	/* 1618: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1622, 1627,
	/* 1622: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xc000, 1601, 1603,
	/* 1627: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1631, 1636,
	/* 1631: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1601, 3465,
	/* 1636: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1640, 1601,
	/* 1640: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1601, 1603, 3465,
	/* 1646: H.225.0 AliasAddress */
	NM_LIKELY(8), 0x0040, 1650, 1690,
	/* 1650: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0000, 1654, 1659,
	/* 1654: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xc000, 1601, 7281,
	/* 1659: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0040, 1663, 1669,
	/* 1663: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xe000, 1601, 1603, 7281,
	/* 1669: H.225.0 AliasAddress */
	NM_WHEN(8), 0x0080, 1673, 1679,
	/* 1673: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x8000, 0xe000, 1601, 3465, 7281,
	/* 1679: H.225.0 AliasAddress */
	NM_WHEN(8), 0x00c0, 1683, 1654,
	/* 1683: H.225.0 AliasAddress */
	NM_NODE_ALL, 0xc000, 0xf000, 1601, 1603, 3465, 7281,
	/* 1690: H.450 CTInitiateArg */
	NM_SEQ(2), 0x4000, 0xc000, 0xe000, 0xd000, 0xf000, 7287, 1700, 7281,
	3465,
	/* 1700: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 1601, 1603, 7290,
	/* 1709: H.450 IntResultList */
	NM_WHEN(16), 0x0111, 1713, 3879,
	/* 1713: H.450 IntResultList */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1715,
	/* 1715: H.450 IntResultList */
	NM_OF(5, 0), 1718, 0,
	/* 1718: H.450 IntResultList */
	NM_SEQ(3), 0x9000, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 1735, 7297, 5467, 1735, 7688, 7281, 3465,
	/* 1735: H.450.1 EndpointAddress */
	NM_SEQ(2), 0xc000, 0x8000, 0xc000, 0xa000, 0xe000, 98, 100, 7290,
	/* 1744: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0001, 1748, 2151,
	/* 1748: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x4000, 0xc000, 5165, 1753,
	/* 1753: H.225.0 AliasAddress */
	NM_LIKELY(1), 0x0000, 1757, 7300,
	/* 1757: H.225.0 AliasAddress */
	NM_WHEN(16), 0x0109, 1591, 1761,
	/* 1761: H.450 Extensions */
	NM_WHEN(16), 0x010a, 1765, 1861,
	/* 1765: H.450 Extensions */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1767,
	/* 1767: H.450 Extensions */
	NM_LIKELY(8), 0x0040, 1771, 1803,
	/* 1771: H.450 Extensions */
	NM_WHEN(8), 0x0000, 98, 1775,
	/* 1775: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1779, 1784,
	/* 1779: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xc000, 98, 100,
	/* 1784: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1788, 1793,
	/* 1788: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 3465,
	/* 1793: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1797, 98,
	/* 1797: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 3465,
	/* 1803: H.450 Extensions */
	NM_LIKELY(8), 0x0060, 1807, 1847,
	/* 1807: H.450 Extensions */
	NM_WHEN(8), 0x0000, 1811, 1816,
	/* 1811: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xc000, 98, 7281,
	/* 1816: H.450 Extensions */
	NM_WHEN(8), 0x0040, 1820, 1826,
	/* 1820: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xe000, 98, 100, 7281,
	/* 1826: H.450 Extensions */
	NM_WHEN(8), 0x0080, 1830, 1836,
	/* 1830: H.450 Extensions */
	NM_NODE_ALL, 0x8000, 0xe000, 98, 3465, 7281,
	/* 1836: H.450 Extensions */
	NM_WHEN(8), 0x00c0, 1840, 1811,
	/* 1840: H.450 Extensions */
	NM_NODE_ALL, 0xc000, 0xf000, 98, 100, 3465, 7281,
	/* 1847: H.450 CTSetupArg */
	NM_SEQ(3), 0x4000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7287, 1735, 7281, 3465,
	/* 1861: H.450 CTActiveArg */
	NM_WHEN(16), 0x010b, 1865, 1890,
	/* 1865: H.450 CTActiveArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1867,
	/* 1867: H.450 CTActiveArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1735, 7686, 3855, 7281, 3465,
	/* 1890: H.450 CTCompleteArg */
	NM_WHEN(16), 0x010c, 1894, 1910,
	/* 1894: H.450 CTCompleteArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1896,
	/* 1896: H.450 CTCompleteArg */
	NM_SEQ_LONG(5, 2), 0x4000, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 7306,
	1735, 7686, 3855, 7306, 7281, 3465,
	/* 1910: H.450 CTUpdateArg */
	NM_WHEN(16), 0x010d, 1914, 1939,
	/* 1914: H.450 CTUpdateArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1916,
	/* 1916: H.450 CTUpdateArg */
	NM_SEQ(4), 0x8000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 1735, 3855, 7686, 7281, 3465,
	/* 1939: H.450 ActivateDiversionArg */
	NM_WHEN(16), 0x010f, 1943, 1958,
	/* 1943: H.450 ActivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1945,
	/* 1945: H.450 ActivateDiversionArg */
	NM_SEQ(2), 0x3800, 0xf800, 0xfc00, 0xfa00, 0xfe00, 5467, 7297, 1700,
	1735, 1735, 7281, 3465,
	/* 1958: H.450 DeactivateDiversionArg */
	NM_WHEN(16), 0x0110, 1962, 1976,
	/* 1962: H.450 DeactivateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1964,
	/* 1964: H.450 DeactivateDiversionArg */
	NM_SEQ(2), 0x3000, 0xf000, 0xf800, 0xf400, 0xfc00, 5467, 7297, 1735,
	1735, 7281, 3465,
	/* 1976: H.450 InterrogateDiversionArg */
	NM_WHEN(16), 0x0111, 1980, 1998,
	/* 1980: H.450 InterrogateDiversionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 1982,
	/* 1982: H.450 InterrogateDiversionArg */
	NM_SEQ(3), 0x3000, 0xb000, 0xb800, 0xf000, 0xf800, 0xb400, 0xbc00,
	0xf400, 0xfc00, 5467, 7297, 1735, 1735, 7281, 3465,
	/* 1998: H.450 CheckRestrictionArg */
	NM_WHEN(16), 0x0112, 2002, 2015,
	/* 2002: H.450 CheckRestrictionArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2004,
	/* 2004: H.450 CheckRestrictionArg */
	NM_SEQ(2), 0xa000, 0xe000, 0xf000, 0xe800, 0xf800, 1735, 7297, 1735,
	7281, 3465,
	/* 2015: H.450 CallReroutingArg */
	NM_WHEN(16), 0x0113, 2019, 2047,
	/* 2019: H.450 CallReroutingArg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2021,
	/* 2021: H.450 CallReroutingArg */
	NM_SEQ_LONG(8, 4), 0x24a0, 0xbe80, 0x003e, 0x0002, 0x0030, 0x4000,
	0x0035, 0x0100, 0x0036, 0x007c, 5467, 5467, 1700, 7708, 7686, 1735,
	5467, 7309, 1735, 3855, 1735, 3855, 3855, 7281, 3465,
	/* 2047: H.450 DivertingLegInformation1Arg */
	NM_WHEN(16), 0x0114, 2051, 2068,
	/* 2051: H.450 DivertingLegInformation1Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2053,
	/* 2053: H.450 DivertingLegInformation1Arg */
	NM_SEQ_LONG(5, 2), 0x2800, 0xe000, 0x0037, 0x0100, 0x0032, 0x1e00, 5467,
	5467, 1735, 3855, 1735, 3855, 7281, 3465,
	/* 2068: H.450 DivertingLegInformation2Arg */
	NM_WHEN(16), 0x0115, 2072, 2090,
	/* 2072: H.450 DivertingLegInformation2Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2074,
	/* 2074: H.450 DivertingLegInformation2Arg */
	NM_SEQ_LONG(7, 2), 0x1800, 0xc000, 0x0038, 0x0080, 0x0031, 0x3f00, 7708,
	5467, 5467, 1735, 1735, 3855, 3855, 7281, 3465,
	/* 2090: H.450 DivertingLegInformation3Arg */
	NM_WHEN(16), 0x0116, 2094, 2119,
	/* 2094: H.450 DivertingLegInformation3Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2096,
	/* 2096: H.450 DivertingLegInformation3Arg */
	NM_SEQ(4), 0x4000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7688, 1735, 3855, 7281, 3465,
	/* 2119: H.450 DivertingLegInformation4Arg */
	NM_WHEN(16), 0x0164, 2123, 3879,
	/* 2123: H.450 DivertingLegInformation4Arg */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2125,
	/* 2125: H.450 DivertingLegInformation4Arg */
	NM_SEQ(4), 0x2800, 0xe800, 0xea00, 0xec00, 0xee00, 0xf800, 0xfa00,
	0xfc00, 0xfe00, 0xe900, 0xeb00, 0xed00, 0xef00, 0xf900, 0xfb00, 0xfd00,
	0xff00, 5467, 5467, 1735, 3855, 1735, 3855, 7281, 3465,
	/* 2151: H.225.0 AliasAddress */
	NM_LIKELY(4), 0x0003, 2155, 7323,
	/* 2155: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x2000, 0xe000, 5165, 7686, 1753,
	/* 2161: H.225.0 RasMessage */
	NM_CHOICE(6, 1, NM_INDEX_RAS), NM_COUNTS(25, 8), 2197, 2307, 2343, 2388,
	2478, 2544, 2615, 2666, 2683, 2710, 2776, 2821, 2867, 2927, 2946, 2968,
	3003, 3023, 3040, 3078, 3111, 3147, 3177, 3276, 3292, 3305, 3321, 3347,
	3367, 3382, 3408, 3438, 3456, 7686,
	/* 2197: H.225.0 GatekeeperRequest */
	NM_SEQ_LONG(5, 3), 0x9d80, 0xd800, 0x0038, 0x0080, 0x0031, 0x2000,
	0x0033, 0x0700, 2215, 7686, 3471, 2218, 115, 2220, 3786, 98, 2224,
	/* 2215: H.225.0 GatekeeperRequest */
	NM_INT(NM_INT_RAS_SEQ), NM_WIDTH(16, 1, 0), 1,
	/* 2218: H.225.0 GatekeeperRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 64,
	/* 2220: H.225.0 GatekeeperRequest.gatekeeperIdentifier */
	NM_TEXT(NM_EVENT_GATEKEEPER_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2224: H.225.0 GatekeeperRequest */
	NM_EXT(12), 0xa0d0, 0x0000, 2239, 3834, 307, 7441, 7457, 7459, 7482,
	7686, 1261, 966, 4059, 2293,
	/* 2239: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2241,
	/* 2241: H.225.0 Endpoint */
	NM_NODE_OF_LONG, 2243,
	/* 2243: H.225.0 Endpoint */
	NM_SEQ_LONG(11, 2), 0x7ae0, 0x0000, 0x003a, 0x0020, 0x002f, 0xffc0,
	3471, 98, 2261, 2265, 115, 3836, 309, 7706, 98, 98, 2267,
	/* 2261: H.225.0 Endpoint.callSignalAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_SIGNAL), 2263,
	/* 2263: H.225.0 Endpoint.callSignalAddress */
	NM_NODE_OF_LONG, 64,
	/* 2265: H.225.0 Endpoint.rasAddress */
	NM_ROLE(NM_ROLE_ENDPOINT_RAS), 2263,
	/* 2267: H.225.0 Endpoint */
	NM_EXT(3), 0xe000, 0x0000, 2273, 777, 1261,
	/* 2273: H.225.0 Endpoint */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2275,
	/* 2275: H.225.0 AlternateTransportAddresses */
	NM_SEQ(2), 0xc000, 0x0000, 0x8000, 0x4000, 0xc000, 2283, 2285,
	/* 2283: H.225.0 AlternateTransportAddresses.annexE */
	NM_ROLE(NM_ROLE_ANNEX_E), 2263,
	/* 2285: H.225.0 AlternateTransportAddresses */
	NM_EXT(1), 0x8000, 0x0000, 2289,
	/* 2289: H.225.0 AlternateTransportAddresses */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2291,
	/* 2291: H.225.0 AlternateTransportAddresses.sctp */
	NM_ROLE(NM_ROLE_SCTP), 2263,
	/* 2293: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2295,
	/* 2295: H.225.0 AlternateGK */
	NM_SEQ(2), 0x8000, 0xa000, 0xe000, 0xb000, 0xf000, 2305, 3855, 7704,
	3465,
	/* 2305: H.225.0 AlternateGK.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_ALT), 64,
	/* 2307: H.225.0 GatekeeperConfirm */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2215, 7686, 3471, 2220, 2323, 2325,
	/* 2323: H.225.0 GatekeeperConfirm.rasAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER), 64,
	/* 2325: H.225.0 GatekeeperConfirm */
	NM_EXT(11), 0x91c0, 0x0000, 2339, 7489, 3834, 307, 3635, 7459, 7482,
	1261, 966, 2293, 4059,
	/* 2339: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2341,
	/* 2341: H.225.0 GatekeeperConfirm.alternateGatekeeper */
	NM_NODE_OF_LONG, 2295,
	/* 2343: H.225.0 GatekeeperReject */
	NM_SEQ(3), 0x9c00, 0xc800, 0xd800, 0xe800, 0xf800, 0xcc00, 0xdc00,
	0xec00, 0xfc00, 2215, 7686, 3471, 2220, 2359, 2370,
	/* 2359: H.225.0 GatekeeperRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 4), 0, 0, 0, 0, 7686,
	7686, 7686, 7260, 7686,
	/* 2370: H.225.0 GatekeeperReject */
	NM_EXT(6), 0xac00, 0x0000, 2379, 3834, 307, 7482, 1261, 966,
	/* 2379: H.225.0 GatekeeperReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2381,
	/* 2381: H.225.0 AltGKInfo */
	NM_SEQ(1), 0x8000, 0xc000, 0xe000, 2341, 7688, 3465,
	/* 2388: H.225.0 RegistrationRequest */
	NM_SEQ(4), 0x8fa0, 0xde40, 0xdec0, 0xdf40, 0xdfc0, 0xfe40, 0xfec0,
	0xff40, 0xffc0, 0xde60, 0xdee0, 0xdf60, 0xdfe0, 0xfe60, 0xfee0, 0xff60,
	0xffe0, 2215, 7686, 3471, 7688, 2417, 2419, 115, 98, 2220, 3617, 2421,
	/* 2417: H.225.0 RegistrationRequest.callSignalAddress */
	NM_ROLE(NM_ROLE_REGISTERED), 2263,
	/* 2419: H.225.0 RegistrationRequest.rasAddress */
	NM_ROLE(NM_ROLE_RAS), 2263,
	/* 2421: H.225.0 RegistrationRequest */
	NM_EXT(27), 0xd650, 0x1880, 2239, 2451, 3834, 307, 7482, 2456, 2463,
	4059, 4059, 2273, 7686, 2469, 7686, 7496, 4059, 7457, 7521, 3733, 5513,
	1261, 966, 7686, 7686, 4059, 2293, 7536, 5461,
	/* 2451: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2453,
	/* 2453: H.225.0 RegistrationRequest */
	NM_INT(NM_INT_TIME_TO_LIVE), NM_WIDTH(2, 0, 1), 1,
	/* 2456: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2458,
	/* 2458: H.225.0 RegistrationRequest */
	NM_NODE_IF, 0, 2461,
	/* 2461: H.225.0 RegistrationRequest */
	NM_DO(NM_DO_EVENT, NM_EVENT_KEEP_ALIVE), 0,
	/* 2463: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2465,
	/* 2465: H.225.0 RegistrationRequest.endpointIdentifier */
	NM_TEXT(NM_EVENT_ENDPOINT_ID), NM_STR(7, 0, 1), 1, 16,
	/* 2469: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2471,
	/* 2471: H.225.0 AddressPattern */
	NM_NODE_OF_LONG, 2473,
	/* 2473: H.225.0 AddressPattern */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 100, 7491, 7686,
	/* 2478: H.225.0 RegistrationConfirm */
	NM_SEQ(4), 0x9f00, 0xd200, 0xd600, 0xda00, 0xde00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 0xd300, 0xd700, 0xdb00, 0xdf00, 0xf300, 0xf700, 0xfb00,
	0xff00, 2215, 7686, 3471, 2504, 98, 2220, 2465, 2506,
	/* 2504: H.225.0 RegistrationConfirm.callSignalAddress */
	NM_ROLE(NM_ROLE_GATEKEEPER_SIGNAL), 2263,
	/* 2506: H.225.0 RegistrationConfirm */
	NM_EXT(20), 0xd235, 0xc000, 2339, 2451, 3834, 307, 7482, 4059, 2529,
	4059, 5473, 7686, 2469, 173, 7549, 296, 7598, 1261, 966, 2293, 4059,
	7536,
	/* 2529: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2531,
	/* 2531: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 7708, 2537,
	/* 2537: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_EXT(4), 0x2000, 0x0000, 4087, 7547, 2273, 3720,
	/* 2544: H.225.0 RegistrationReject */
	NM_SEQ(3), 0x9c00, 0xd000, 0xd800, 0xf000, 0xf800, 0xd400, 0xdc00,
	0xf400, 0xfc00, 2215, 7686, 3471, 2560, 2220, 2605,
	/* 2560: H.225.0 RegistrationRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 10), 0, 0, 0, 0, 98, 0,
	0, 0, 7686, 7686, 7686, 7686, 7686, 7686, 2581, 7686, 7686, 7260, 7686,
	/* 2581: H.225.0 RegistrationRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2583,
	/* 2583: H.225.0 RegistrationRejectReason.invalidTerminalAliases */
	NM_SEQ(4), 0xe000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 98, 2471, 175, 3465,
	/* 2605: H.225.0 RegistrationReject */
	NM_EXT(7), 0xae00, 0x0000, 2379, 3834, 307, 7482, 1261, 966, 2293,
	/* 2615: H.225.0 UnregistrationRequest */
	NM_SEQ(4), 0xec00, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 2215, 2417, 98, 3471, 2465, 2639,
	/* 2639: H.225.0 UnregistrationRequest */
	NM_EXT(11), 0xd7e0, 0x0000, 2239, 2653, 3834, 307, 7482, 2655, 2469,
	173, 2339, 966, 2293,
	/* 2653: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2220,
	/* 2655: H.225.0 UnregistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2657,
	/* 2657: H.225.0 UnregRequestReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 2), 0, 0, 0, 0, 7686,
	7606, 7686,
	/* 2666: H.225.0 UnregistrationConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2215, 3471, 2675,
	/* 2675: H.225.0 UnregistrationConfirm */
	NM_EXT(5), 0x5800, 0x0000, 3834, 307, 7482, 966, 2293,
	/* 2683: H.225.0 UnregistrationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2215, 2693, 3471,
	2702,
	/* 2693: H.225.0 UnregRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 3), 0, 0, 0, 7686, 7686,
	7606, 7686,
	/* 2702: H.225.0 UnregistrationReject */
	NM_EXT(5), 0xa800, 0x0000, 2379, 3834, 307, 7482, 966,
	/* 2710: H.225.0 AdmissionRequest */
	NM_SEQ_LONG(8, 5), 0xbf87, 0xd166, 0x003f, 0x0001, 0x0031, 0x2000,
	0x0032, 0x0e00, 0x0033, 0x0080, 0x0035, 0x0018, 2215, 3799, 2739, 2465,
	98, 258, 98, 98, 294, 3576, 7696, 3471, 3786, 260, 2744, 2754,
	/* 2739: H.225.0 CallModel */
	NM_CHOICE(2, 1, NM_INDEX_CALL_MODEL), NM_COUNTS(2, 0), 0, 0, 7686,
	/* 2744: H.225.0 AdmissionRequest */
	NM_NODE_ALL, 0x4000, 0xc000, 7688, 2749,
	/* 2749: H.225.0 AdmissionRequest.activeMC */
	NM_NODE_IF, 0, 2752,
	/* 2752: H.225.0 AdmissionRequest.activeMC */
	NM_DO(NM_DO_EVENT, NM_EVENT_ANSWER_CALL), 0,
	/* 2754: H.225.0 AdmissionRequest */
	NM_EXT(19), 0x7a06, 0xc000, 4059, 298, 2239, 2239, 2653, 3834, 307,
	7482, 7536, 4059, 7376, 7608, 5513, 777, 256, 7610, 1261, 966, 4059,
	/* 2776: H.225.0 AdmissionConfirm */
	NM_SEQ(3), 0xb200, 0xf000, 0xf400, 0xf800, 0xfc00, 0xf200, 0xf600,
	0xfa00, 0xfe00, 2215, 3576, 2739, 2793, 7696, 3471, 2795,
	/* 2793: H.225.0 AdmissionConfirm.destCallSignalAddress */
	NM_ROLE(NM_ROLE_CALLED), 64,
	/* 2795: H.225.0 AdmissionConfirm */
	NM_EXT(23), 0xfa0a, 0x9e00, 1316, 1316, 1384, 1316, 2239, 3834, 307,
	7482, 7536, 4059, 7612, 5461, 2273, 3720, 777, 7549, 256, 5473, 4059,
	1261, 966, 1316, 2293,
	/* 2821: H.225.0 AdmissionReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2215, 2831, 3471,
	2853,
	/* 2831: H.225.0 AdmissionRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(8, 11), 0, 0, 0, 0, 0, 0, 0,
	0, 7686, 7686, 7686, 7686, 7627, 7686, 7686, 7686, 7686, 7686, 7606,
	7686,
	/* 2853: H.225.0 AdmissionReject */
	NM_EXT(9), 0xb380, 0x0000, 2379, 3834, 307, 2865, 7482, 5473, 1261, 966,
	2293,
	/* 2865: H.225.0 AdmissionReject */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2504,
	/* 2867: H.225.0 BandwidthRequest */
	NM_SEQ(3), 0xe100, 0xf400, 0xf600, 0xfc00, 0xfe00, 0xf500, 0xf700,
	0xfd00, 0xff00, 2215, 2465, 260, 7696, 3799, 3576, 3471, 2885,
	/* 2885: H.225.0 BandwidthRequest */
	NM_EXT(12), 0xd060, 0x0000, 298, 2653, 3834, 307, 7482, 4059, 7376,
	5513, 7631, 2900, 966, 7536,
	/* 2900: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 2902,
	/* 2902: H.225.0 BandwidthDetails */
	NM_NODE_OF_LONG, 2904,
	/* 2904: H.225.0 BandwidthDetails */
	NM_SEQ(1), 0x2000, 0xe000, 0xf000, 7694, 3576, 2912, 3465,
	/* 2912: H.225.0 TransportChannelInfo */
	NM_SEQ(3), 0xc000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 2925, 2925, 3465,
	/* 2925: H.225.0 TransportChannelInfo.sendAddress */
	NM_ROLE(NM_ROLE_IN_USE), 64,
	/* 2927: H.225.0 BandwidthConfirm */
	NM_SEQ(2), 0x9000, 0xc000, 0xe000, 0xd000, 0xf000, 2215, 3576, 3471,
	2937,
	/* 2937: H.225.0 BandwidthConfirm */
	NM_EXT(6), 0x4800, 0x0000, 3834, 307, 7482, 5513, 966, 7536,
	/* 2946: H.225.0 BandwidthReject */
	NM_SEQ(2), 0xc800, 0xe000, 0xf000, 0xe800, 0xf800, 2215, 2957, 3576,
	3471, 2702,
	/* 2957: H.225.0 BandRejectReason */
	NM_CHOICE(4, 1, NM_INDEX_REASON), NM_COUNTS(6, 2), 0, 0, 0, 0, 0, 0,
	7686, 7606, 7686,
	/* 2968: H.225.0 DisengageRequest */
	NM_SEQ(2), 0xea00, 0xf800, 0xfc00, 0xfa00, 0xfe00, 2215, 2465, 260,
	7696, 2981, 3471, 2987,
	/* 2981: H.225.0 DisengageReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 0), 0, 0, 0, 7686,
	/* 2987: H.225.0 DisengageRequest */
	NM_EXT(13), 0xd088, 0x0000, 298, 2653, 3834, 307, 7482, 4059, 7376,
	5513, 777, 7631, 7656, 5473, 966,
	/* 3003: H.225.0 DisengageConfirm */
	NM_SEQ(2), 0xa000, 0x8000, 0xc000, 0xa000, 0xe000, 2215, 3471, 3012,
	/* 3012: H.225.0 DisengageConfirm */
	NM_EXT(8), 0x4b00, 0x0000, 3834, 307, 7482, 5513, 777, 7631, 966, 2293,
	/* 3023: H.225.0 DisengageReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2215, 3033, 3471,
	2702,
	/* 3033: H.225.0 DisengageRejectReason */
	NM_CHOICE(2, 1, NM_INDEX_REASON), NM_COUNTS(2, 2), 0, 0, 7686, 7606,
	7686,
	/* 3040: H.225.0 LocationRequest */
	NM_SEQ(3), 0xec00, 0xa800, 0xb800, 0xe800, 0xf800, 0xac00, 0xbc00,
	0xec00, 0xfc00, 2215, 2465, 98, 3471, 3056, 3058,
	/* 3056: H.225.0 LocationRequest.replyAddress */
	NM_ROLE(NM_ROLE_RAS_REPLY), 64,
	/* 3058: H.225.0 LocationRequest */
	NM_EXT(17), 0xaada, 0x0000, 1316, 4059, 2653, 3834, 307, 7482, 256,
	7610, 1261, 966, 6601, 777, 298, 7547, 1316, 4059, 5461,
	/* 3078: H.225.0 LocationConfirm */
	NM_SEQ(2), 0xe800, 0xe000, 0xf000, 0xe800, 0xf800, 2215, 2793, 3089,
	3471, 3091,
	/* 3089: H.225.0 LocationConfirm.rasAddress */
	NM_ROLE(NM_ROLE_RAS_OTHER), 64,
	/* 3091: H.225.0 LocationConfirm */
	NM_EXT(17), 0xfadd, 0x0000, 1316, 1316, 1384, 1316, 2239, 3834, 307,
	7482, 2273, 256, 4059, 1261, 966, 777, 5473, 1316, 7547,
	/* 3111: H.225.0 LocationReject */
	NM_SEQ(2), 0xd000, 0xc000, 0xe000, 0xd000, 0xf000, 2215, 3121, 3471,
	3137,
	/* 3121: H.225.0 LocationRejectReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(4, 9), 0, 0, 0, 0, 7686,
	7686, 7627, 7686, 7686, 7686, 7686, 7686, 7606, 7686,
	/* 3137: H.225.0 LocationReject */
	NM_EXT(7), 0xac00, 0x0000, 2379, 3834, 307, 7482, 1261, 966, 5473,
	/* 3147: H.225.0 InfoRequest */
	NM_SEQ(3), 0x9800, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 2215, 7696, 3471, 3056, 3162,
	/* 3162: H.225.0 InfoRequest */
	NM_EXT(12), 0xa030, 0x0000, 298, 3834, 307, 7482, 7612, 7376, 7496,
	7686, 4087, 7686, 966, 2293,
	/* 3177: H.225.0 InfoRequestResponse */
	NM_SEQ(4), 0x7f80, 0x7c00, 0x7d00, 0x7e00, 0x7f00, 0xfc00, 0xfd00,
	0xfe00, 0xff00, 0x7c80, 0x7d80, 0x7e80, 0x7f80, 0xfc80, 0xfd80, 0xfe80,
	0xff80, 3471, 2215, 115, 2465, 2218, 2417, 98, 3204, 3265,
	/* 3204: H.225.0 InfoRequestResponse.perCallInfo */
	NM_NODE_OF_LONG, 3206,
	/* 3206: H.225.0 InfoRequestResponse.perCallInfo */
	NM_SEQ_LONG(6, 3), 0x2f98, 0x61f0, 0x003c, 0x0008, 0x002f, 0x8000,
	0x0031, 0x1e00, 3471, 7696, 260, 7688, 3228, 3228, 3241, 2912, 2912,
	3799, 3576, 2739, 3243,
	/* 3228: H.225.0 RTPSession */
	NM_NODE_OF_LONG, 3230,
	/* 3230: H.225.0 RTPSession */
	NM_SEQ(1), 0xc000, 0xfc00, 0xfe00, 2912, 2912, 7686, 3576, 7704, 7666,
	7668,
	/* 3241: H.225.0 InfoRequestResponse.perCallInfo.data */
	NM_NODE_OF_LONG, 2912,
	/* 3243: H.225.0 InfoRequestResponse.perCallInfo */
	NM_EXT(8), 0xa900, 0x0000, 298, 3834, 307, 7673, 3254, 7376, 7631, 777,
	/* 3254: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_QUOTE | NM_TABLE_EXACT), 3256,
	/* 3256: H.225.0 InfoRequestResponse.perCallInfo */
	NM_DO(NM_DO_ECHO, 1), 3258,
	/* 3258: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_OF_LONG, 3260,
	/* 3260: H.225.0 InfoRequestResponse.perCallInfo.pdu */
	NM_NODE_ALL, 0x8000, 0xc000, 12, 7688,
	/* 3265: H.225.0 InfoRequestResponse */
	NM_EXT(8), 0x4100, 0x0000, 3834, 307, 7482, 4059, 5513, 7677, 4059, 966,
	/* 3276: H.225.0 NonStandardMessage */
	NM_SEQ(1), 0x9000, 0xe000, 0xf000, 2215, 3476, 7686, 3284,
	/* 3284: H.225.0 NonStandardMessage */
	NM_EXT(5), 0x5800, 0x0000, 3834, 307, 7482, 1261, 966,
	/* 3292: H.225.0 UnknownMessageResponse */
	NM_SEQ(1), 0xc000, 0x8000, 0xc000, 2215, 3298,
	/* 3298: H.225.0 UnknownMessageResponse */
	NM_EXT(4), 0x4000, 0x0000, 3834, 307, 7482, 3635,
	/* 3305: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3307,
	/* 3307: H.225.0 RequestInProgress */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8400, 0x0036, 0x0200, 0x0030, 0x7800, 2215,
	3471, 3836, 309, 7484, 7696, 3465,
	/* 3321: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3323,
	/* 3323: H.225.0 ResourcesAvailableIndicate */
	NM_SEQ_LONG(5, 3), 0x9940, 0xdc00, 0x0039, 0x0040, 0x0031, 0x2000,
	0x0034, 0x0380, 2215, 7686, 3471, 2465, 143, 7688, 3836, 309, 7484,
	3342,
	/* 3342: H.225.0 ResourcesAvailableIndicate */
	NM_EXT(2), 0x4000, 0x0000, 5513, 966,
	/* 3347: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3349,
	/* 3349: H.225.0 ResourcesAvailableConfirm */
	NM_SEQ_LONG(5, 2), 0x8a00, 0xc000, 0x0036, 0x0200, 0x0031, 0x3c00, 2215,
	7686, 3471, 3836, 309, 7484, 3363,
	/* 3363: H.225.0 ResourcesAvailableConfirm */
	NM_EXT(1), 0x8000, 0x0000, 966,
	/* 3367: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3369,
	/* 3369: H.225.0 InfoRequestAck */
	NM_SEQ_LONG(5, 2), 0x9000, 0x8000, 0x0035, 0x0400, 0x0030, 0x7800, 2215,
	3471, 3836, 309, 7484, 3465,
	/* 3382: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3384,
	/* 3384: H.225.0 InfoRequestNak */
	NM_SEQ_LONG(6, 3), 0xb400, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 2215, 3471, 3401, 2381, 3836, 309, 7484, 3465,
	/* 3401: H.225.0 InfoRequestNakReason */
	NM_CHOICE(3, 1, NM_INDEX_REASON), NM_COUNTS(3, 1), 0, 0, 0, 7606, 7686,
	/* 3408: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3410,
	/* 3410: H.225.0 ServiceControlIndication */
	NM_SEQ_LONG(9, 3), 0x9ac0, 0xa000, 0x003a, 0x0020, 0x0030, 0x4000,
	0x0031, 0x1fc0, 2215, 3471, 5475, 2465, 3430, 3836, 309, 7484, 1263,
	801, 3465,
	/* 3430: H.225.0 ServiceControlIndication.callSpecific */
	NM_SEQ(1), 0xc000, 0xe000, 0xf000, 300, 260, 7688, 3465,
	/* 3438: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3440,
	/* 3440: H.225.0 ServiceControlResponse */
	NM_SEQ_LONG(8, 2), 0x8b00, 0x8000, 0x0038, 0x0080, 0x0030, 0x7f00, 2215,
	4193, 3471, 3836, 309, 7484, 1263, 801, 3465,
	/* 3456: H.225.0 RasMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3458,
	/* 3458: H.225.0 RasMessage.admissionConfirmSequence */
	NM_NODE_OF_LONG, 2776,
	/* 3460: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_ENUM(2, 1), NM_COUNTS(2, 0), 0, 0, 7686,
	/* 3465: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 3468: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 3471: H.225.0 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3476, 7686,
	/* 3476: H.225.0 NonStandardIdentifier */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7686, 3481, 7686,
	/* 3481: H.225.0 H221NonStandard */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7710, 3465,
	/* 3487: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 3490: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 3493: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3495,
	/* 3495: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 3498: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3500,
	/* 3500: H.225.0 PartyNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3508, 3487, 3487, 3508,
	3487, 7686,
	/* 3508: H.225.0 PublicPartyNumber */
	NM_NODE_ALL, 0x0000, 0xc000, 3513, 3487,
	/* 3513: H.225.0 PublicTypeOfNumber */
	NM_ENUM(4, 1), NM_COUNTS(6, 0), 0, 0, 0, 0, 0, 0, 7686,
	/* 3522: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3524,
	/* 3524: H.225.0 MobileUIM */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3529, 3562, 7686,
	/* 3529: H.225.0 ANSI-41-UIM */
	NM_SEQ_LONG(12, 3), 0x0000, 0x0200, 0x003c, 0x0008, 0x002f, 0xfc00,
	0x0030, 0x01f0, 3551, 3551, 3551, 3551, 7712, 3551, 3554, 7704, 7704,
	7704, 7712, 3551, 3465,
	/* 3551: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 3554: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3559, 3559, 7686,
	/* 3559: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 3562: H.225.0 GSM-UIM */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3551,
	3576, 3551, 3579, 3559, 3559, 3465,
	/* 3576: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 3579: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 3582: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3584,
	/* 3584: H.225.0 IsupNumber */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 3592, 3487, 3487, 3610,
	3487, 7686,
	/* 3592: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3599, 3487, 3465,
	/* 3599: H.225.0 NatureOfAddress */
	NM_ENUM(4, 1), NM_COUNTS(8, 0), 0, 0, 0, 0, 0, 0, 0, 0, 7686,
	/* 3610: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3513, 3487, 3465,
	/* 3617: H.225.0 VendorIdentifier */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3481, 7714, 7714, 3631,
	/* 3631: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 3635,
	/* 3635: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7686,
	/* 3637: H.225.0 GatekeeperInfo */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3471, 3465,
	/* 3645: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3647,
	/* 3647: H.225.0 DataRate */
	NM_NODE_OF_LONG, 3649,
	/* 3649: H.225.0 DataRate */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3471, 3576, 7700, 3465,
	/* 3663: H.245 DataProtocolCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 5), 3678, 0, 0, 0, 0, 0, 0,
	7686, 7686, 7686, 7686, 3687, 7686,
	/* 3678: H.245 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 3683, 7686,
	/* 3683: H.245 NonStandardIdentifier */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7686, 7710,
	/* 3687: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3689,
	/* 3689: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3695, 3695, 3695, 7686,
	/* 3695: H.245 CompressionType */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3699, 7686,
	/* 3699: H.245 V42bis */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7716, 3465,
	/* 3705: H.245 T38FaxProfile */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7718, 3711,
	/* 3711: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 3718, 3720, 3722, 3733,
	/* 3718: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7700,
	/* 3720: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3460,
	/* 3722: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3724,
	/* 3724: H.245 T38FaxUdpOptions */
	NM_SEQ(2), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 7686, 7686, 3460,
	/* 3733: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3735,
	/* 3735: H.245 T38FaxTcpOptions */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7688, 3465,
	/* 3741: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 3746, 3748,
	/* 3746: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7710,
	/* 3748: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3750,
	/* 3750: H.225.0 TunnelledProtocol */
	NM_NODE_OF_LONG, 3752,
	/* 3752: H.225.0 TunnelledProtocol */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3761, 3775, 3465,
	/* 3761: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7686, 3766, 7686,
	/* 3766: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3775, 3775, 3465,
	/* 3775: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 3778: H.225.0 CallReferenceValue */
	NM_NODE_OF_LONG, 7696,
	/* 3780: H.225.0 Setup-UUIE.conferenceGoal */
	NM_ENUM(3, 1), NM_COUNTS(3, 0), 0, 0, 0, 7686,
	/* 3786: H.225.0 QseriesOptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7706, 3793, 3465,
	/* 3793: H.225.0 Q954Details */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7694, 3465,
	/* 3799: H.225.0 CallType */
	NM_ENUM(3, 1), NM_COUNTS(4, 0), 0, 0, 0, 0, 7686,
	/* 3806: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3808,
	/* 3808: H.225.0 H245Security */
	NM_NODE_OF_LONG, 3810,
	/* 3810: H.225.0 H245Security */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3471, 0, 3817, 3817,
	7686,
	/* 3817: H.225.0 SecurityCapabilities */
	NM_SEQ(2), 0x0000, 0x7000, 0xf000, 0x7800, 0xf800, 3471, 3828, 3828,
	3828, 3465,
	/* 3828: H.225.0 SecurityServiceMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3471, 0, 0, 7686,
	/* 3834: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3836,
	/* 3836: H.235 ClearToken */
	NM_NODE_OF_LONG, 3838,
	/* 3838: H.235 ClearToken */
	NM_SEQ_LONG(9, 2), 0x0000, 0x8000, 0x0039, 0x0040, 0x0030, 0x7f80, 7686,
	3576, 3855, 3858, 3869, 7686, 3872, 3855, 3879, 3884,
	/* 3855: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 3858: H.235 DHset */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3866, 3866, 3866, 3465,
	/* 3866: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 3869: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 3872: H.235 TypedCertificate */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7686, 7686, 3465,
	/* 3879: H.235 NonStandardParameter */
	NM_NODE_ALL, 0x0000, 0xc000, 7686, 7686,
	/* 3884: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 3891, 3919, 3921, 3989,
	/* 3891: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3893,
	/* 3893: H.235 ECKASDH */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3898, 3898, 7686,
	/* 3898: H.235 ECKASDH.eckasdhp */
	NM_NODE_ALL, 0x0000, 0xf800, 3906, 3866, 3906, 3866, 3866,
	/* 3906: H.235 ECpoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 3866, 3866, 3465,
	/* 3919: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3855,
	/* 3921: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3923,
	/* 3923: H.235 H235Key */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), 3930, 3933, 3960, 3969,
	7686,
	/* 3930: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 3933: H.235 ENCRYPTED */
	NM_NODE_ALL, 0x0000, 0xe000, 7686, 3939, 7686,
	/* 3939: H.235 Params */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7686, 7712, 3952,
	/* 3952: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 3958, 3635, 3635,
	/* 3958: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7692,
	/* 3960: H.235 SIGNED */
	NM_NODE_ALL, 0x0000, 0xf000, 7686, 7686, 3939, 3967,
	/* 3967: H.235 SIGNED.signature */
	NM_NODE_STR_LONG, 1,
	/* 3969: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3971,
	/* 3971: H.235 V3KeySyncMaterial */
	NM_SEQ_LONG(8, 3), 0x0000, 0x2000, 0x0038, 0x0080, 0x002f, 0xc000,
	0x0030, 0x1f00, 3855, 7686, 3939, 7686, 7686, 7686, 3939, 7686, 3631,
	/* 3989: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3991,
	/* 3991: H.235 ProfileElement */
	NM_NODE_OF_LONG, 3993,
	/* 3993: H.235 ProfileElement */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7700, 3939, 4007, 3465,
	/* 4007: H.235 Element */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 7686, 7686, 3967, 4015,
	7688, 7686,
	/* 4015: H.235 Element.name */
	NM_NODE_STR_LONG, 16,
	/* 4017: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_NODE_ALL, 0x0000, 0xf800, 3855, 3576, 7686, 3939, 3967,
	/* 4025: H.235 CryptoToken */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 4032, 4039, 4047, 3933,
	7686,
	/* 4032: H.235 CryptoToken.cryptoEncryptedToken */
	NM_NODE_ALL, 0x0000, 0xf000, 7686, 7686, 3939, 7686,
	/* 4039: H.235 CryptoToken.cryptoSignedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7686, 7686, 7686, 3939, 3967,
	/* 4047: H.235 CryptoToken.cryptoHashedToken */
	NM_NODE_ALL, 0x0000, 0xf800, 7686, 3838, 7686, 3939, 3967,
	/* 4055: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 4059,
	/* 4059: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7688,
	/* 4061: H.245 H262VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7720,
	3576, 3576, 7696, 7696, 7708, 3576, 4055,
	/* 4076: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 4087, 4087, 4087, 4087, 4087, 4059, 4089,
	4331,
	/* 4087: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7696,
	/* 4089: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4091,
	/* 4091: H.245 EnhancementLayerInfo */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7688, 4114, 4114, 4321, 3465,
	/* 4114: H.245 EnhancementOptions */
	NM_OF(4, 0), 4117, 1,
	/* 4117: H.245 EnhancementOptions */
	NM_SEQ_LONG(12, 4), 0x0000, 0x0608, 0x003e, 0x0002, 0x002f, 0xf800,
	0x0031, 0x01f0, 0x0032, 0x0004, 7698, 7698, 7698, 7698, 7698, 3576,
	7718, 7696, 7696, 7696, 7696, 7696, 7688, 4143, 3465,
	/* 4143: H.245 H263Options */
	NM_SEQ_LONG(6, 3), 0x0000, 0xa000, 0x0037, 0x0100, 0x0030, 0x4000,
	0x0031, 0x1e00, 7722, 4160, 7688, 4169, 4221, 4238, 4289, 4305,
	/* 4160: H.245 TransparencyParameters */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7700, 3576, 3576, 7724, 3465,
	/* 4169: H.245 RefPictureSelection */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 4179, 7688, 4193,
	4201,
	/* 4179: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 7700,
	7700, 7700, 7700, 7700, 7700, 3465,
	/* 4193: H.245 RefPictureSelection.videoBackChannelSend */
	NM_ENUM(4, 1), NM_COUNTS(5, 0), 0, 0, 0, 0, 0, 7686,
	/* 4201: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 4205,
	/* 4205: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4207,
	/* 4207: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 4215, 3465,
	/* 4215: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7726, 3465,
	/* 4221: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 4224, 1,
	/* 4224: H.245 CustomPictureClockFrequency */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 7704,
	7696, 7696, 7696, 7696, 7696, 3465,
	/* 4238: H.245 CustomPictureFormat */
	NM_OF(4, 0), 4241, 1,
	/* 4241: H.245 CustomPictureFormat */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7712, 4249, 4271, 3465,
	/* 4249: H.245 CustomPictureFormat.mPI */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7698, 4262, 3465,
	/* 4262: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 4265, 1,
	/* 4265: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7728, 3465,
	/* 4271: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7688, 4277, 4280, 7686,
	/* 4277: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), 7708, 1,
	/* 4280: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 4283, 1,
	/* 4283: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7724, 3465,
	/* 4289: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 4292, 1,
	/* 4292: H.245 H263VideoModeCombos */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4299, 4318, 3465,
	/* 4299: H.245 H263ModeComboFlags */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7730, 4305,
	/* 4305: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 4059, 4310,
	/* 4310: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4312,
	/* 4312: H.245 H263Version3Options */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7704, 3465,
	/* 4318: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 4299, 1,
	/* 4321: H.245 BEnhancementParameters */
	NM_OF(4, 0), 4324, 1,
	/* 4324: H.245 BEnhancementParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4117, 7732, 3465,
	/* 4331: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4143,
	/* 4333: H.245 IS11172VideoCapability */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7688,
	3576, 3576, 7696, 7696, 7708, 3576, 4055,
	/* 4348: H.245 CapabilityIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7686, 3678, 7692, 3775,
	7686,
	/* 4355: H.245 GenericParameter */
	NM_NODE_OF_LONG, 4357,
	/* 4357: H.245 GenericParameter */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4367, 4374, 4387,
	3465,
	/* 4367: H.245 ParameterIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 7706, 3678, 7692, 3775,
	7686,
	/* 4374: H.245 ParameterValue */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), 0, 7700, 7696, 7696,
	3576, 3576, 7686, 4385, 7686,
	/* 4385: H.245 ParameterValue.genericParameter */
	NM_NODE_OF_LONG, 4357,
	/* 4387: H.245 GenericParameter.supersedes */
	NM_NODE_OF_LONG, 4367,
	/* 4389: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4391,
	/* 4391: H.245 ExtendedVideoCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4400, 4463, 3465,
	/* 4400: H.245 VideoCapability */
	NM_NODE_OF_LONG, 4402,
	/* 4402: H.245 VideoCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 2), 3678, 4412, 4061, 4426,
	4333, 4445, 4461, 7686,
	/* 4412: H.245 H261VideoCapability */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7694, 7694, 7734, 4055,
	/* 4426: H.245 H263VideoCapability */
	NM_SEQ_LONG(8, 3), 0x0000, 0x0600, 0x0039, 0x0040, 0x002f, 0xf800,
	0x0031, 0x0180, 7698, 7698, 7698, 7698, 7698, 3576, 7698, 3576, 7696,
	4076,
	/* 4445: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4447,
	/* 4447: H.245 GenericCapability */
	NM_SEQ_LONG(6, 2), 0x0000, 0x8000, 0x0036, 0x0200, 0x0030, 0x7c00, 4348,
	3576, 4355, 4355, 7686, 3663, 3465,
	/* 4461: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4391,
	/* 4463: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_NODE_OF_LONG, 4447,
	/* 4465: H.245 IS13818AudioCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7736, 7696, 3465,
	/* 4472: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4474,
	/* 4474: H.245 G7231AnnexCCapability */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7702, 4483, 3465,
	/* 4483: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7738, 3465,
	/* 4489: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4491,
	/* 4491: H.245 GSMAudioCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7740, 3465,
	/* 4497: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4499,
	/* 4499: H.245 G729Extensions */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 7700, 7706, 3465,
	/* 4508: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4510,
	/* 4510: H.245 VBDCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4516, 3465,
	/* 4516: H.245 AudioCapability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 11), 3678, 7700, 7700,
	7700, 7700, 7700, 7700, 7700, 7702, 7700, 7700, 7700, 4265, 4465, 3718,
	3718, 4472, 4489, 4489, 4489, 4445, 4497, 4544, 4546, 4554, 7686,
	/* 4544: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4510,
	/* 4546: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4548,
	/* 4548: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7686, 3465,
	/* 4554: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4556,
	/* 4556: H.245 NoPTAudioToneCapability */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 3465,
	/* 4561: H.245 DataApplicationCapability.application.t84 */
	NM_NODE_ALL, 0x0000, 0xc000, 3663, 4566,
	/* 4566: H.245 T84Profile */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4570,
	/* 4570: H.245 T84Profile.t84Restricted */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7742, 3465,
	/* 4576: H.245 DataApplicationCapability.application.nlpid */
	NM_NODE_ALL, 0x0000, 0xc000, 3663, 7686,
	/* 4581: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3663,
	/* 4583: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4585,
	/* 4585: H.245 DataApplicationCapability.application.t38fax */
	NM_NODE_ALL, 0x0000, 0xc000, 3663, 3705,
	/* 4590: H.245 EncryptionMode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3678, 0, 7686,
	/* 4595: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4617, 4625, 4633, 4641,
	/* 4617: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 4620, 1,
	/* 4620: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3678, 7686, 7686,
	/* 4625: H.245 AuthenticationCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3678, 3631,
	/* 4633: H.245 IntegrityCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3678, 3465,
	/* 4641: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 4445,
	/* 4645: H.245 RedundancyEncoding */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4654, 4693, 4969,
	/* 4654: H.245 RedundancyEncodingMethod */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 1), 3678, 0, 4660, 7686,
	/* 4660: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4662,
	/* 4662: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7744, 4672, 4690,
	3465,
	/* 4672: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4677, 7686,
	/* 4677: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 4680, 1,
	/* 4680: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7708, 4687, 3465,
	/* 4687: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), 7700, 1,
	/* 4690: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), 7708, 1,
	/* 4693: H.245 DataType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 7), 3678, 0, 4402, 4516,
	4709, 4590, 4733, 4735, 4837, 4755, 4757, 4776, 4809, 7686,
	/* 4709: H.245 DataApplicationCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4716, 3576, 3465,
	/* 4716: H.245 DataApplicationCapability.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3678, 3663, 3663,
	3663, 4561, 3663, 3663, 4576, 0, 3663, 4581, 4581, 4583, 4445, 7686,
	/* 4733: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3678,
	/* 4735: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4737,
	/* 4737: H.245 H235Media */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4595, 4744, 3465,
	/* 4744: H.245 H235Media.mediaType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 4), 3678, 4402, 4516, 4709,
	4755, 4757, 4776, 4809, 7686,
	/* 4755: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4645,
	/* 4757: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4759,
	/* 4759: H.245 MultiplePayloadStream */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4765, 3465,
	/* 4765: H.245 MultiplePayloadStreamElement */
	NM_NODE_OF_LONG, 4767,
	/* 4767: H.245 MultiplePayloadStreamElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4693, 7706, 3465,
	/* 4776: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4778,
	/* 4778: H.245 DepFECData.rfc2733 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4784, 3465,
	/* 4784: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4789, 7686,
	/* 4789: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4794, 4803, 7686,
	/* 4794: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7704, 7706, 3465,
	/* 4803: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7706, 3465,
	/* 4809: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4811,
	/* 4811: H.245 FECData */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 4815, 7686,
	/* 4815: H.245 FECData.rfc2733 */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7706, 7686, 4825,
	3465,
	/* 4825: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 4556, 4831, 7686,
	/* 4831: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7696, 3465,
	/* 4837: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4839,
	/* 4839: H.245 MultiplexedStreamParameter */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4846, 7688, 3465,
	/* 4846: H.245 MultiplexFormat */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3678, 4852, 4925, 7686,
	/* 4852: H.245 H222Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 4859, 3465,
	/* 4859: H.245 VCCapability */
	NM_NODE_OF_LONG, 4861,
	/* 4861: H.245 VCCapability */
	NM_SEQ(3), 0x0000, 0x3000, 0x7000, 0xb000, 0xf000, 0x3800, 0x7800,
	0xb800, 0xf800, 4876, 3481, 7694, 4882, 4892,
	/* 4876: H.245 VCCapability.aal1 */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7746, 3465,
	/* 4882: H.245 VCCapability.availableBitRates */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4888, 3465,
	/* 4888: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7696, 7710,
	/* 4892: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 4896,
	/* 4896: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4898,
	/* 4898: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4905, 7746, 3465,
	/* 4905: H.245 Q2931Address */
	NM_OF(8, 1), 4908, 1,
	/* 4908: H.245 Q2931Address */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4917, 3468, 3465,
	/* 4917: H.245 Q2931Address.address */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4922, 3468, 7686,
	/* 4922: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 4925: H.245 H223Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7748, 4932, 4942,
	/* 4932: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 4936,
	/* 4936: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7736, 3465,
	/* 4942: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 4059, 4059, 4951, 4959, 4087, 4967,
	/* 4951: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4953,
	/* 4953: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7698, 3465,
	/* 4959: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4961,
	/* 4961: H.245 H223AnnexCCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7748, 4055,
	/* 4967: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4265,
	/* 4969: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 4973,
	/* 4973: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4975,
	/* 4975: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4988, 4997, 3465,
	/* 4988: H.245 RedundancyEncodingElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4693, 7706, 3465,
	/* 4997: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_NODE_OF_LONG, 4988,
	/* 4999: H.245 H222LogicalChannelParameters */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7710, 7696, 7686, 7686, 3465,
	/* 5022: H.245 H223LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5029, 7688, 3465,
	/* 5029: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 3), 3678, 0, 0, 0, 0, 5041,
	5046, 5083, 5092, 7686,
	/* 5041: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_NODE_ALL, 0x0000, 0xc000, 7694, 3576,
	/* 5046: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5048,
	/* 5048: H.245 H223AL1MParameters */
	NM_SEQ(1), 0x0000, 0xfc00, 0xfe00, 3460, 3460, 3799, 7698, 5059, 7694,
	5077,
	/* 5059: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 5065, 5065, 7686,
	/* 5065: H.245 H223AnnexCArqParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5072, 3576, 3465,
	/* 5072: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7698, 0, 7686,
	/* 5077: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 5081,
	/* 5081: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7706,
	/* 5083: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5085,
	/* 5085: H.245 H223AL2MParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3460, 7688, 3465,
	/* 5092: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5094,
	/* 5094: H.245 H223AL3MParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 3460, 3799, 7698, 5059, 7688, 5077,
	/* 5104: H.245 V76LogicalChannelParameters */
	NM_SEQ(1), 0x0000, 0xf800, 0xfc00, 5114, 3780, 7688, 5121, 3735, 3465,
	/* 5114: H.245 V76HDLCParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3780, 7750, 3465,
	/* 5121: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 5126, 0, 7686,
	/* 5126: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7706, 3780, 3465,
	/* 5133: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_NODE_OF_LONG, 3678,
	/* 5135: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7690, 3465,
	/* 5141: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3468,
	/* 5143: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_ENUM(1, 1), NM_COUNTS(1, 1), 0, 5148, 7686,
	/* 5148: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5150,
	/* 5150: H.245 RTPPayloadType */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5159, 7706, 3465,
	/* 5159: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 3678, 5165, 7686, 7686,
	/* 5165: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_NODE_IF, 7696, 7686,
	/* 5168: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 5174, 5335, 5337,
	/* 5174: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5176,
	/* 5176: H.245 TransportCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3678, 5198, 5316, 3465,
	/* 5198: H.245 QOSCapability */
	NM_OF(8, 1), 5201, 1,
	/* 5201: H.245 QOSCapability */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3678, 5223, 5237, 5243,
	/* 5223: H.245 RSVPParameters */
	NM_SEQ_LONG(7, 2), 0x0000, 0x0000, 0x0036, 0x0200, 0x002f, 0xfc00, 3460,
	3576, 3576, 3576, 3576, 3576, 3465,
	/* 5237: H.245 ATMParameters */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7752, 3465,
	/* 5243: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 4059, 5252, 5267, 5300, 5302, 5314,
	/* 5252: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5254,
	/* 5254: H.245 GenericTransportParameters */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 3678,
	3576, 3576, 3576, 3576, 3465,
	/* 5267: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5269,
	/* 5269: H.245 ServicePriority */
	NM_SEQ(3), 0x0000, 0x4000, 0x6000, 0xc000, 0xe000, 0x5000, 0x7000,
	0xd000, 0xf000, 3678, 7688, 5283, 5295,
	/* 5283: H.245 ServicePriorityValue */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 3678, 5291,
	/* 5291: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 3718,
	/* 5295: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 4087, 3718,
	/* 5300: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4633,
	/* 5302: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5304,
	/* 5304: H.245 QOSDescriptor */
	NM_SEQ(2), 0x0000, 0x6000, 0xe000, 0x7000, 0xf000, 3678, 3460, 3513,
	3465,
	/* 5314: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7732,
	/* 5316: H.245 MediaChannelCapability */
	NM_OF(8, 1), 5319, 1,
	/* 5319: H.245 MediaChannelCapability */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 5327, 3465,
	/* 5327: H.245 MediaTransportType */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3733, 7686,
	/* 5335: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4645,
	/* 5337: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4283,
	/* 5339: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 4087, 4087,
	/* 5344: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 5347: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 5351,
	/* 5351: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3780,
	/* 5353: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5355,
	/* 5355: H.245 EncryptionSync */
	NM_SEQ(3), 0x0000, 0x6000, 0x7000, 0xe000, 0xf000, 0x6800, 0x7800,
	0xe800, 0xf800, 3678, 7700, 3495, 5370, 5380,
	/* 5370: H.245 EscrowData */
	NM_OF(8, 1), 5373, 1,
	/* 5373: H.245 EscrowData */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7686, 3930, 3465,
	/* 5380: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 5384,
	/* 5384: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4357,
	/* 5386: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7696, 4355,
	/* 5391: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7710, 4355,
	/* 5396: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7754, 4355,
	/* 5401: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7686, 4355,
	/* 5406: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7756, 4355,
	/* 5411: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7758, 4355,
	/* 5416: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xc000, 7760, 4355,
	/* 5421: H.460.19 TraversalParameters */
	NM_NODE_ALL, 0x0000, 0xe000, 7686, 7706, 4355,
	/* 5427: H.245 GenericMessage */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 4348, 7706, 4355, 3465,
	/* 5441: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5443,
	/* 5443: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 5451, 7696, 3513, 3465,
	/* 5451: H.225.0 ScnConnectionType */
	NM_ENUM(4, 1), NM_COUNTS(7, 0), 0, 0, 0, 0, 0, 0, 0, 7686,
	/* 5461: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5463,
	/* 5463: H.225.0 Setup-UUIE.language */
	NM_NODE_OF_LONG, 3468,
	/* 5465: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5467,
	/* 5467: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7694, 5470,
	/* 5470: H.225.0 ScreeningIndicator */
	NM_NODE_IF, 7732, 7686,
	/* 5473: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5475,
	/* 5475: H.225.0 ServiceControlSession */
	NM_NODE_OF_LONG, 5477,
	/* 5477: H.225.0 ServiceControlSession */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7700, 5487, 3780,
	3465,
	/* 5487: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 5494, 7686, 3471, 5497,
	7686,
	/* 5494: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 5497: H.225.0 CallCreditServiceControl */
	NM_SEQ_LONG(6, 2), 0x0000, 0x0000, 0x0035, 0x0400, 0x002f, 0xf800, 5510,
	3460, 3576, 7688, 3460, 3465,
	/* 5510: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 5513: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5515,
	/* 5515: H.225.0 CallCapacity */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5528, 5528, 3465,
	/* 5528: H.225.0 CallCapacityInfo */
	NM_SEQ_LONG(12, 2), 0x0000, 0x0000, 0x003b, 0x0010, 0x002f, 0xffe0,
	5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5547, 5583,
	/* 5547: H.225.0 CallsAvailable */
	NM_NODE_OF_LONG, 5549,
	/* 5549: H.225.0 CallsAvailable */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3576, 5558, 5561,
	/* 5558: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 5561: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 5565,
	/* 5565: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5567,
	/* 5567: H.225.0 CarrierInfo */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5580, 5558, 3465,
	/* 5580: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 5583: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 5587,
	/* 5587: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5547,
	/* 5589: H.225.0 CircuitIdentifier */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 5602, 5614, 5561,
	/* 5602: H.225.0 CicInfo */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 5609, 5611, 3465,
	/* 5609: H.225.0 CicInfo.cic */
	NM_NODE_OF_LONG, 5611,
	/* 5611: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 5614: H.225.0 GroupID */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 3778, 5558, 3465,
	/* 5623: H.225.0 GenericIdentifier */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5165, 7686, 7692, 7686,
	/* 5629: H.245 NonStandardMessage */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3683, 7686, 3465,
	/* 5636: H.245 MasterSlaveDetermination */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 3576, 3465,
	/* 5643: H.245 TerminalCapabilitySet */
	NM_SEQ(4), 0x0000, 0xc000, 0xc800, 0xd000, 0xd800, 0xe000, 0xe800,
	0xf000, 0xf800, 0xc400, 0xcc00, 0xd400, 0xdc00, 0xe400, 0xec00, 0xf400,
	0xfc00, 7700, 7686, 5667, 5762, 5924, 5933,
	/* 5667: H.245 MultiplexCapability */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 2), 3678, 4852, 4925, 5676,
	5683, 4445, 7686,
	/* 5676: H.245 V76Capability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7762, 3735, 3465,
	/* 5683: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5685,
	/* 5685: H.245 H2250Capability */
	NM_SEQ(1), 0x0000, 0xfe00, 0xff00, 7696, 5697, 5697, 5697, 3793, 7688,
	5722, 5737,
	/* 5697: H.245 MultipointCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7694, 5704, 3465,
	/* 5704: H.245 MediaDistributionCapability */
	NM_NODE_OF_LONG, 5706,
	/* 5706: H.245 MediaDistributionCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7732, 5720, 5720, 3465,
	/* 5720: H.245 MediaDistributionCapability.centralizedData */
	NM_NODE_OF_LONG, 4709,
	/* 5722: H.245 MediaPacketizationCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7688, 5728,
	/* 5728: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 5732,
	/* 5732: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5734,
	/* 5734: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 5150, 1,
	/* 5737: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 5174, 5744, 4059, 4059,
	/* 5744: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5746,
	/* 5746: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 5749, 1,
	/* 5749: H.245 RedundancyEncodingCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4654, 7696, 5759,
	3465,
	/* 5759: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), 7696, 1,
	/* 5762: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 5765, 1,
	/* 5765: H.245 CapabilityTableEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7696, 5771,
	/* 5771: H.245 Capability */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(12, 17), 3678, 4402, 4402,
	4402, 4516, 4516, 4516, 4709, 4709, 4709, 7688, 5803, 5809, 5825, 3718,
	5834, 5834, 5834, 4445, 5854, 5854, 5854, 5869, 4951, 5878, 5891, 5899,
	5920, 5922, 7686,
	/* 5803: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7700, 3465,
	/* 5809: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5811,
	/* 5811: H.245 ConferenceCapability */
	NM_SEQ(2), 0x0000, 0x4000, 0xc000, 0x6000, 0xe000, 5133, 7688, 5820,
	/* 5820: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 4059, 4059,
	/* 5825: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5827,
	/* 5827: H.245 H235SecurityCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4595, 7696, 3465,
	/* 5834: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5836,
	/* 5836: H.245 UserInputCapability */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 6), 5851, 0, 0, 0, 0, 0,
	7686, 7686, 7686, 7686, 7686, 4445, 7686,
	/* 5851: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 3678, 1,
	/* 5854: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5856,
	/* 5856: H.245 MultiplexedStreamCapability */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 4846, 7688, 5866,
	3465,
	/* 5866: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 5759, 1,
	/* 5869: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5871,
	/* 5871: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7698, 7686, 3465,
	/* 5878: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5880,
	/* 5880: H.245 DepFECCapability */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 5884, 7686,
	/* 5884: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7688, 3793, 3465,
	/* 5891: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5893,
	/* 5893: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5866, 3465,
	/* 5899: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5901,
	/* 5901: H.245 FECCapability */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7696, 7686, 5915, 3465,
	/* 5915: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7686, 7686, 7686,
	/* 5920: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5749,
	/* 5922: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5759,
	/* 5924: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 5927, 1,
	/* 5927: H.245 CapabilityDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7700, 5866,
	/* 5933: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 5937,
	/* 5937: H.245 TerminalCapabilitySet */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5939,
	/* 5939: H.245 GenericInformation */
	NM_NODE_OF_LONG, 5427,
	/* 5941: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 5945,
	/* 5945: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5947,
	/* 5947: H.245 CloseLogicalChannel.reason */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 3718, 7686,
	/* 5954: H.245 RequestChannelClose */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7696, 5960,
	/* 5960: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 5965, 5967,
	/* 5965: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5201,
	/* 5967: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5969,
	/* 5969: H.245 RequestChannelClose.reason */
	NM_ENUM(3, 1), NM_COUNTS(4, 1), 0, 0, 0, 0, 3718, 7686,
	/* 5977: H.245 MultiplexEntrySend */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 5984, 3465,
	/* 5984: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 5987, 1,
	/* 5987: H.245 MultiplexEntryDescriptor */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7708, 5993,
	/* 5993: H.245 MultiplexElement */
	NM_OF(8, 1), 5996, 1,
	/* 5996: H.245 MultiplexElement */
	NM_NODE_ALL, 0x0000, 0xc000, 6001, 6008,
	/* 6001: H.245 MultiplexElement.type */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7696, 6005,
	/* 6005: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 5996, 2,
	/* 6008: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7696, 0,
	/* 6012: H.245 RequestMultiplexEntry */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 4277, 3465,
	/* 6018: H.245 RequestMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 6025, 3465,
	/* 6025: H.245 ModeElement */
	NM_OF(8, 1), 6028, 1,
	/* 6028: H.245 ModeElement */
	NM_OF(8, 1), 6031, 1,
	/* 6031: H.245 ModeElement */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 6040, 5022, 6303,
	/* 6040: H.245 ModeElementType */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 6), 3678, 6054, 6126, 6181,
	4590, 6205, 4837, 6221, 6265, 6281, 6247, 7686,
	/* 6054: H.245 VideoMode */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 1), 3678, 6063, 6069, 6098,
	6111, 4445, 7686,
	/* 6063: H.245 H261VideoMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7734, 3465,
	/* 6069: H.245 H262VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 6084,
	3576, 3576, 7696, 7696, 7708, 3576, 3465,
	/* 6084: H.245 H262VideoMode.profileAndLevel */
	NM_ENUM(5, 1), NM_COUNTS(11, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7686,
	/* 6098: H.245 H263VideoMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4193, 7764, 6105,
	/* 6105: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 4059, 4089, 4331,
	/* 6111: H.245 IS11172VideoMode */
	NM_SEQ_LONG(7, 2), 0x0000, 0x8000, 0x0037, 0x0100, 0x0030, 0x7e00, 7688,
	3576, 3576, 7696, 7696, 7708, 3576, 3465,
	/* 6126: H.245 AudioMode */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(14, 9), 3678, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7694, 6152, 6158, 3718, 3718, 6164, 4489, 4489, 4489,
	4445, 4497, 6173, 7686,
	/* 6152: H.245 IS11172AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7766, 3465,
	/* 6158: H.245 IS13818AudioMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7768, 3465,
	/* 6164: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6166,
	/* 6166: H.245 G7231AnnexCMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7702, 4483, 3465,
	/* 6173: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6175,
	/* 6175: H.245 VBDMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6126, 3465,
	/* 6181: H.245 DataMode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6188, 3576, 3465,
	/* 6188: H.245 DataMode.application */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 3678, 3663, 3663,
	3663, 3663, 3663, 3663, 4576, 0, 3663, 4581, 4581, 4583, 4445, 7686,
	/* 6205: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6207,
	/* 6207: H.245 H235Mode */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4595, 6214, 3465,
	/* 6214: H.245 H235Mode.mediaMode */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3678, 6054, 6126, 6181,
	7686,
	/* 6221: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6223,
	/* 6223: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 4654, 6231, 6263, 3465,
	/* 6231: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6237, 3465,
	/* 6237: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(6, 1), 3678, 6054, 6126, 6181,
	4590, 6207, 6247, 7686,
	/* 6247: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6249,
	/* 6249: H.245 FECMode */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 6040, 7686, 5915, 3465,
	/* 6263: H.245 RedundancyEncodingDTMode.secondary */
	NM_NODE_OF_LONG, 6231,
	/* 6265: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6267,
	/* 6267: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6273, 3465,
	/* 6273: H.245 MultiplePayloadStreamElementMode */
	NM_NODE_OF_LONG, 6275,
	/* 6275: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6040, 3465,
	/* 6281: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6283,
	/* 6283: H.245 DepFECMode */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 6287, 7686,
	/* 6287: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6293, 3465,
	/* 6293: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 6298, 7686,
	/* 6298: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 4794, 6275, 7686,
	/* 6303: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 3720, 6311, 4445, 6335, 4087,
	/* 6311: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6313,
	/* 6313: H.245 H2250ModeParameters */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6321, 3465,
	/* 6321: H.245 RedundancyEncodingMode */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 4654, 6330, 3465,
	/* 6330: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3678, 6126, 7686,
	/* 6335: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 4831,
	/* 6337: H.245 MaintenanceLoopRequest */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6343, 3465,
	/* 6343: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 0, 7696, 7696, 7686,
	/* 6349: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6351,
	/* 6351: H.245 ConferenceRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 0, 0, 0, 4283, 4283, 0,
	0, 0, 7686, 7686, 6370, 4087, 5337, 5337, 7686, 5351, 7686,
	/* 6370: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6372,
	/* 6372: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 4283, 6394, 3576, 3465,
	/* 6394: H.245 Criteria */
	NM_OF(4, 0), 6397, 1,
	/* 6397: H.245 Criteria */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7686, 3495, 3465,
	/* 6404: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6406,
	/* 6406: H.245 MultilinkRequest */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5629, 4831, 6414, 6452,
	6465, 7686,
	/* 6414: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 6421, 3465,
	/* 6421: H.245 DialingInformation */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5629, 6427, 7696, 7686,
	/* 6427: H.245 DialingInformationNumber */
	NM_OF(16, 1), 6430, 1,
	/* 6430: H.245 DialingInformationNumber */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 6440, 3775, 6443,
	3465,
	/* 6440: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 6443: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 6446, 1,
	/* 6446: H.245 DialingInformationNetworkType */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5629, 0, 0, 7686,
	/* 6452: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6458, 3465,
	/* 6458: H.245 ConnectionIdentifier */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 3576, 3576, 3465,
	/* 6465: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6471, 3465,
	/* 6471: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 7696, 7686,
	/* 6476: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6478,
	/* 6478: H.245 LogicalChannelRateRequest */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7716, 3576, 3465,
	/* 6485: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5427,
	/* 6487: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6493, 3465,
	/* 6493: H.245 MasterSlaveDeterminationReject.cause */
	NM_ENUM(1, 1), NM_COUNTS(1, 0), 0, 7686,
	/* 6497: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7700, 5933,
	/* 6503: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 6510, 5933,
	/* 6510: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 0, 6008, 7686,
	/* 6517: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 4087,
	/* 6521: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 4059, 4087,
	/* 6526: H.245 RequestChannelCloseReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7696, 6493, 3465,
	/* 6533: H.245 MultiplexEntrySendAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 4277, 3465,
	/* 6540: H.245 MultiplexEntrySendReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 6547, 3465,
	/* 6547: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6550, 1,
	/* 6550: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7708, 3460, 3465,
	/* 6557: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4277, 6564, 3465,
	/* 6564: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 6567, 1,
	/* 6567: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7708, 6493, 3465,
	/* 6574: H.245 RequestModeAck */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 3460, 3465,
	/* 6581: H.245 RequestModeReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 3780, 3465,
	/* 6588: H.245 MaintenanceLoopReject */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6343, 6493, 3465,
	/* 6595: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 5335, 6601, 5337,
	/* 6601: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7704,
	/* 6603: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6605,
	/* 6605: H.245 ConferenceResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(8, 8), 6624, 6624, 6631, 6631,
	4280, 0, 0, 3460, 6638, 6646, 6648, 3720, 3720, 3720, 6663, 6673, 7686,
	/* 6624: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4283, 5558, 3465,
	/* 6631: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 4283, 3468, 3465,
	/* 6638: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6640,
	/* 6640: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 5558, 3465,
	/* 6646: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6624,
	/* 6648: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6650,
	/* 6650: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 4283, 3495, 3465,
	/* 6663: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6665,
	/* 6665: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 6671, 3465,
	/* 6671: H.245 TerminalInformation */
	NM_NODE_OF_LONG, 6624,
	/* 6673: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6675,
	/* 6675: H.245 RemoteMCResponse */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 0, 3460, 7686,
	/* 6680: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6682,
	/* 6682: H.245 MultilinkResponse */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), 5629, 6690, 6697, 6452,
	4831, 7686,
	/* 6690: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6421, 3576, 3465,
	/* 6697: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 6675, 3465,
	/* 6704: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6706,
	/* 6706: H.245 LogicalChannelRateReject */
	NM_SEQ(2), 0x0000, 0xc000, 0xe000, 0xd000, 0xf000, 7716, 3460, 3576,
	3465,
	/* 6716: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6721, 0, 7686,
	/* 6721: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7688, 6735, 4687, 3465,
	/* 6735: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), 7696, 1,
	/* 6738: H.245 EncryptionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 7686, 0, 6744, 7686,
	/* 6744: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_NODE_ALL, 0x0000, 0xe000, 7700, 3683, 7686,
	/* 6750: H.245 FlowControlCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6757, 6762, 3465,
	/* 6757: H.245 FlowControlCommand.scope */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 7696, 7696, 0,
	/* 6762: H.245 FlowControlCommand.restriction */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3576, 0,
	/* 6766: H.245 EndSessionCommand */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 2), 3678, 0, 4193, 5351,
	5937, 7686,
	/* 6774: H.245 MiscellaneousCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7696, 6781, 6888,
	/* 6781: H.245 MiscellaneousCommand.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 15), 0, 0, 0, 0, 0, 0,
	7770, 7698, 0, 0, 6809, 4087, 5353, 6825, 7686, 7686, 6841, 7686, 7686,
	6849, 6857, 6866, 6857, 6875, 6886, 7686,
	/* 6809: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6811,
	/* 6811: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 7700, 7696, 7696, 3465,
	/* 6825: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6827,
	/* 6827: H.245 EncryptionUpdateRequest */
	NM_SEQ(2), 0x0000, 0x0000, 0x8000, 0x4000, 0xc000, 6835, 5291,
	/* 6835: H.245 KeyProtectionMethod */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7718, 3465,
	/* 6841: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6843,
	/* 6843: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 3799, 3465,
	/* 6849: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6851,
	/* 6851: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7754, 3465,
	/* 6857: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6859,
	/* 6859: H.245 PictureReference */
	NM_NODE_OF_LONG, 6861,
	/* 6861: H.245 PictureReference */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7696, 7700, 7686,
	/* 6866: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6868,
	/* 6868: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 6861, 7710, 3465,
	/* 6875: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6877,
	/* 6877: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 5355, 4759, 3465,
	/* 6886: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5803,
	/* 6888: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 3720,
	/* 6892: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6894,
	/* 6894: H.245 ConferenceCommand */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 1), 7696, 7696, 4283, 0,
	4283, 0, 0, 6905, 7686,
	/* 6905: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6907,
	/* 6907: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7692, 3465,
	/* 6913: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6915,
	/* 6915: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3799, 3460, 7686,
	/* 6920: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6922,
	/* 6922: H.245 NewATMVCCommand */
	NM_SEQ(1), 0x0000, 0xf000, 0xf800, 7772, 6931, 3780, 6944, 3465,
	/* 6931: H.245 NewATMVCCommand.aal */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 6936, 3481, 7686,
	/* 6936: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 3780, 3799, 7694, 3465,
	/* 6944: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7774, 3780, 3465,
	/* 6951: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6953,
	/* 6953: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7724, 3460, 3465,
	/* 6960: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 5933,
	/* 6965: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7696, 5933,
	/* 6971: H.245 MiscellaneousIndication */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7696, 6978, 3465,
	/* 6978: H.245 MiscellaneousIndication.type */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 2), 0, 0, 0, 0, 0, 0, 0,
	0, 0, 7698, 6993, 5174, 7686,
	/* 6993: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6995,
	/* 6995: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7776, 3465,
	/* 7001: H.245 JitterIndication */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 6757, 7698, 7708, 3576, 3465,
	/* 7016: H.245 NewATMVCIndication */
	NM_SEQ(1), 0x0000, 0xe000, 0xf000, 7772, 6931, 3780, 7024,
	/* 7024: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 7028,
	/* 7028: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6944,
	/* 7030: H.245 UserInputIndication */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 6), 3678, 7686, 7041, 7050,
	7111, 7122, 7137, 5937, 7686,
	/* 7041: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7043,
	/* 7043: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3678, 0, 0, 0, 7686,
	/* 7050: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7052,
	/* 7052: H.245 UserInputIndication.signal */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 7704, 7696, 7066, 7080,
	/* 7066: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(3), 0x0000, 0x2000, 0x6000, 0xa000, 0xe000, 0x3000, 0x7000,
	0xb000, 0xf000, 3576, 3576, 7696, 3465,
	/* 7080: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, 7686, 7087, 6601, 3635,
	/* 7087: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7089,
	/* 7089: H.245 Params */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 7712, 7692, 7686, 3465,
	/* 7111: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7113,
	/* 7113: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7696, 4831, 3465,
	/* 7122: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7124,
	/* 7124: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 7686, 0, 7133,
	/* 7133: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 7137,
	/* 7137: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7139,
	/* 7139: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7686, 7089, 7686,
	3465,
	/* 7149: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7151,
	/* 7151: H.245 ConferenceIndication */
	NM_CHOICE(5, 1, NM_INDEX_NONE), NM_COUNTS(10, 4), 7708, 4283, 4283,
	4283, 0, 0, 0, 0, 4283, 0, 7686, 5337, 7168, 6886, 7686,
	/* 7168: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7170,
	/* 7170: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7778, 7176,
	/* 7176: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 6601,
	/* 7180: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7182,
	/* 7182: H.245 VendorIdentification */
	NM_SEQ(3), 0x0000, 0x8000, 0xa000, 0xc000, 0xe000, 0x9000, 0xb000,
	0xd000, 0xf000, 3683, 7714, 7714, 3465,
	/* 7196: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7198,
	/* 7198: H.245 FunctionNotSupported */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3780, 7686, 3465,
	/* 7207: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7209,
	/* 7209: H.245 MultilinkIndication */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 5629, 4556, 6452, 7686,
	/* 7215: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 6750,
	/* 7217: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7698,
	/* 7219: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7221,
	/* 7221: H.225.0 DisplayName */
	NM_NODE_OF_LONG, 7223,
	/* 7223: H.225.0 DisplayName */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, 7686, 3855,
	/* 7229: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3810,
	/* 7231: H.225.0 ReleaseCompleteReason */
	NM_ENUM(5, 1), NM_COUNTS(12, 12), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	7686, 7686, 7686, 7686, 7686, 7258, 3958, 7686, 7686, 7686, 7686, 7260,
	7686,
	/* 7258: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3471,
	/* 7260: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7262,
	/* 7262: H.225.0 SecurityErrors */
	NM_ENUM(5, 1), NM_COUNTS(16, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7686,
	/* 7281: H.450 Extensions */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7285, 3471,
	/* 7285: H.450 Extensions.extensionSeq */
	NM_NODE_OF_LONG, 3879,
	/* 7287: H.450 CTSetupArg.callIdentity */
	NM_STR(3, 0, 1), 0, 4,
	/* 7290: H.450.1 EndpointAddress */
	NM_EXT(4), 0x0000, 0x0000, 5351, 5465, 5351, 5465,
	/* 7297: H.450 BasicService */
	NM_NODE_IF, 0, 5470,
	/* 7300: H.225.0 AliasAddress */
	NM_NODE_ALL, 0x0000, 0xe000, 7688, 7686, 7686,
	/* 7306: H.450 CTCompleteArg.endDesignation */
	NM_NODE_IF, 7688, 5470,
	/* 7309: H.450.1 PartySubaddress */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7314, 3468, 7686,
	/* 7314: H.450.1 UserSpecifiedSubaddress */
	NM_SEQ(2), 0x0000, 0x8000, 0xc000, 0xa000, 0xe000, 3468, 7688, 3465,
	/* 7323: H.450 Ros */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7329, 7343, 7354, 7361,
	/* 7329: H.450 Invoke */
	NM_SEQ(2), 0x0000, 0xa000, 0xb000, 0xe000, 0xf000, 5165, 7686, 7339,
	7686,
	/* 7339: H.450 Code */
	NM_CHOICE(1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 7686, 7686,
	/* 7343: H.450 ReturnResult */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7686, 7349,
	/* 7349: H.450 ReturnResult.result */
	NM_NODE_ALL, 0x0000, 0xc000, 7339, 7686,
	/* 7354: H.450 ReturnError */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7686, 7339, 7686,
	/* 7361: H.450 Reject */
	NM_NODE_ALL, 0x0000, 0xc000, 7686, 7366,
	/* 7366: H.450 Reject.problem */
	NM_CHOICE(2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 7686, 7686, 7686, 7686,
	/* 7372: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7374,
	/* 7374: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_NODE_OF_LONG, 3471,
	/* 7376: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7378,
	/* 7378: H.225.0 CallLinkage */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7692, 7692, 3465,
	/* 7391: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7393,
	/* 7393: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(3), 0x0000, 0xc000, 0xd000, 0xe000, 0xf000, 0xc800, 0xd800,
	0xe800, 0xf800, 3752, 7408, 0, 3471, 3465,
	/* 7408: H.225.0 H323-UU-PDU.tunnelledSignallingMessage.messageContent */
	NM_NODE_OF_LONG, 7686,
	/* 7410: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7412,
	/* 7412: H.225.0 StimulusControl */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 3471, 0, 7686, 3465,
	/* 7434: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1), 0x0000, 0xc000, 0xe000, 7700, 5344, 3465,
	/* 7441: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7443,
	/* 7443: H.235 AuthenticationMechanism */
	NM_NODE_OF_LONG, 7445,
	/* 7445: H.235 AuthenticationMechanism */
	NM_CHOICE(4, 1, NM_INDEX_NONE), NM_COUNTS(7, 2), 0, 0, 0, 0, 0, 0, 3879,
	3720, 3635, 7686,
	/* 7457: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7408,
	/* 7459: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7461,
	/* 7461: H.225.0 IntegrityMechanism */
	NM_NODE_OF_LONG, 7463,
	/* 7463: H.225.0 IntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 3471, 0, 7686, 7470,
	7686,
	/* 7470: H.225.0 NonIsoIntegrityMechanism */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 7477, 7477, 7686,
	7686,
	/* 7477: H.225.0 EncryptIntAlg */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 3471, 7686, 7686,
	/* 7482: H.225.0 GatekeeperRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7484,
	/* 7484: H.225.0 ICV */
	NM_NODE_ALL, 0x0000, 0xc000, 7686, 3967,
	/* 7489: H.225.0 GatekeeperConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7445,
	/* 7491: H.225.0 AddressPattern.range */
	NM_NODE_ALL, 0x0000, 0xc000, 3500, 3500,
	/* 7496: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7498,
	/* 7498: H.225.0 RasUsageInfoTypes */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7374, 0, 0, 0, 3465,
	/* 7521: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7523,
	/* 7523: H.225.0 CallCreditCapability */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 7688, 7688, 3465,
	/* 7536: H.225.0 RegistrationRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7538,
	/* 7538: H.225.0 TransportQOS */
	NM_ENUM(3, 1), NM_COUNTS(3, 1), 0, 0, 0, 7545, 7686,
	/* 7545: H.225.0 TransportQOS */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 5198,
	/* 7547: H.225.0 RegistrationConfirm.preGrantedARQ */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3576,
	/* 7549: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7551,
	/* 7551: H.225.0 RasUsageSpecification */
	NM_NODE_OF_LONG, 7553,
	/* 7553: H.225.0 RasUsageSpecification */
	NM_SEQ(2), 0x0000, 0xa000, 0xe000, 0xb000, 0xf000, 7563, 7585, 7498,
	3465,
	/* 7563: H.225.0 RasUsageSpecification.when */
	NM_SEQ(4), 0x0000, 0x0000, 0x2000, 0x4000, 0x6000, 0x8000, 0xa000,
	0xc000, 0xe000, 0x1000, 0x3000, 0x5000, 0x7000, 0x9000, 0xb000, 0xd000,
	0xf000, 0, 0, 0, 3465,
	/* 7585: H.225.0 RasUsageSpecification.callStartingPoint */
	NM_SEQ(3), 0x0000, 0x0000, 0x4000, 0x8000, 0xc000, 0x2000, 0x6000,
	0xa000, 0xe000, 0, 0, 3465,
	/* 7598: H.225.0 RegistrationConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7600,
	/* 7600: H.225.0 CapacityReportingSpecification */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7585, 3465,
	/* 7606: H.225.0 UnregRequestReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3513,
	/* 7608: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3649,
	/* 7610: H.225.0 AdmissionRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 3752,
	/* 7612: H.225.0 AdmissionConfirm */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7614,
	/* 7614: H.225.0 UUIEsRequested */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 7746, 7620,
	/* 7620: H.225.0 UUIEsRequested */
	NM_EXT(4), 0x0000, 0x0000, 4059, 4059, 4059, 4059,
	/* 7627: H.225.0 AdmissionRejectReason */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7629,
	/* 7629: H.225.0 AdmissionRejectReason.routeCallToSCN */
	NM_NODE_OF_LONG, 3500,
	/* 7631: H.225.0 BandwidthRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7633,
	/* 7633: H.225.0 RasUsageInformation */
	NM_SEQ(4), 0x0000, 0x8000, 0x9000, 0xa000, 0xb000, 0xc000, 0xd000,
	0xe000, 0xf000, 0x8800, 0x9800, 0xa800, 0xb800, 0xc800, 0xd800, 0xe800,
	0xf800, 7374, 3576, 3576, 3576, 3465,
	/* 7656: H.225.0 DisengageRequest */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7658,
	/* 7658: H.225.0 CallTerminationCause */
	NM_CHOICE(2, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 7231, 7663, 7686,
	/* 7663: H.225.0 CallTerminationCause.releaseCompleteCauseIE */
	NM_STR(5, 0, 1), 2, 8,
	/* 7666: H.225.0 RTPSession.associatedSessionIds */
	NM_NODE_OF_LONG, 7704,
	/* 7668: H.225.0 RTPSession */
	NM_EXT(2), 0x0000, 0x0000, 7686, 7547,
	/* 7673: H.225.0 InfoRequestResponse.perCallInfo */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7675,
	/* 7675: H.225.0 InfoRequestResponse.perCallInfo.substituteConfIDs */
	NM_NODE_OF_LONG, 7692,
	/* 7677: H.225.0 InfoRequestResponse */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 7679,
	/* 7679: H.225.0 InfoRequestResponseStatus */
	NM_CHOICE(3, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), 0, 0, 7696, 0, 7686,
	/* 7686: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 1, NM_ALIGN(0), 96,
	NM_ALIGN(0), 128, NM_NODE_SKIP, 2, NM_ALIGN(0), 16, NM_NODE_SKIP, 5,
	NM_ALIGN(0), 8, NM_ALIGN(0), 9, NM_NODE_SKIP, 8, NM_NODE_SKIP, 7,
	NM_NODE_SKIP, 4, NM_ALIGN(0), 32, NM_ALIGN(0), 64, NM_SHORT(0), 0,
	NM_ALIGN(0), 24, NM_NODE_SKIP, 3, NM_NODE_SKIP, 11, NM_NODE_SKIP, 23,
	NM_NODE_SKIP, 16, NM_ALIGN(14), 16, NM_ALIGN(8), 16, NM_NODE_SKIP, 21,
	NM_NODE_SKIP, 6, NM_ALIGN(1), 17, NM_NODE_SKIP, 20, NM_NODE_SKIP, 32,
	NM_ALIGN(0), 10, NM_NODE_SKIP, 19, NM_ALIGN(4), 8, NM_NODE_SKIP, 9,
	NM_ALIGN(10), 48, NM_ALIGN(0), 17, NM_ALIGN(0), 21, NM_ALIGN(0), 48,
	NM_ALIGN(0), 23, NM_ALIGN(0), 39, NM_ALIGN(0), 55, NM_ALIGN(9), 47,
	NM_ALIGN(0), 20, NM_ALIGN(6), 16, NM_ALIGN(11), 16, NM_NODE_SKIP, 10,
	NM_ALIGN(0), 34, NM_ALIGN(0), 18, NM_ALIGN(0), 40, NM_ALIGN(8), 8,
};
