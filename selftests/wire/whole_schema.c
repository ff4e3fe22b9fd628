// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 * by
 *	tools/gen/gen_schema.py --whole whole_schema . H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 */
#include "whole_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_whole_schema[4192] = {
	NM_TABLE_EXACT,
	/* 1: H.225.0 H323-UserInformation */
	NM_SEQ(1, 1, 3), 0x6000, 0x8000, 7, 4186, 75,
	/* 7: H.225.0 H323-UU-PDU */
	NM_SEQ(1, 1, 3), 0x6000, 0xa000, 13, 88, 4139,
	/* 13: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(1, 3, 0, NM_INDEX_H225), NM_COUNTS(7, 6), 29, 3909, 3940,
	3969, 3994, 4008, 4054, 4097, NM_OCTETS, 4111, 4111, 4111, 4121,
	NM_OCTETS,
	/* 29: H.225.0 Setup-UUIE */
	NM_SEQ(1, 7, 14), 0x6f14, 0x7e44, NM_OCTETS, 46, 103, 225, 103, 452,
	103, 454, NM_SKIP(1), 456, 457, 461, 472, 476,
	/* 46: H.225.0 TransportAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_H245), 48,
	/* 48: H.225.0 TransportAddress */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(7, 0), 58, 60,
	NM_ALIGN(0, 96), 78, NM_ALIGN(0, 128), 85, 88, NM_OCTETS,
	/* 58: H.225.0 TransportAddress.ipAddress */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 60: H.225.0 TransportAddress.ipSourceRoute */
	NM_SEQ(1, 0, 4), 0x1000, 0x8000, 67, 69, 71, 75,
	/* 67: H.225.0 TransportAddress.ipSourceRoute */
	NM_ADDR(NM_FORM_H225_SR), 6,
	/* 69: H.225.0 TransportAddress.ipSourceRoute.route */
	NM_OF_LONG, NM_ALIGN(0, 32),
	/* 71: H.225.0 TransportAddress.ipSourceRoute.routing */
	NM_CHOICE(1, 1, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 75: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 78: H.225.0 TransportAddress.ip6Address */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 83, 75,
	/* 83: H.225.0 TransportAddress.ip6Address */
	NM_ADDR(NM_FORM_H225_V6), 18,
	/* 85: H.225.0 TransportAddress.nsap */
	NM_STR(5, 0, 1), 1, 8,
	/* 88: H.225.0 NonStandardParameter */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 93, NM_OCTETS,
	/* 93: H.225.0 NonStandardIdentifier */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 98,
	NM_OCTETS,
	/* 98: H.225.0 H221NonStandard */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 32), 75,
	/* 103: H.225.0 AliasAddress */
	NM_OF_LONG, 105,
	/* 105: H.225.0 AliasAddress */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 6), 116, 119, 122, 127,
	122, 131, 150, 199, NM_OCTETS,
	/* 116: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 119: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 122: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 124,
	/* 124: H.225.0 AliasAddress.url-ID */
	NM_STR(16, 1, 1), 1, 8,
	/* 127: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 129,
	/* 129: H.225.0 AliasAddress.transportID */
	NM_DO(NM_DO_ROLE, NM_ROLE_ALIAS), 48,
	/* 131: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 133,
	/* 133: H.225.0 PartyNumber */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 141, 116, 116, 141,
	116, NM_OCTETS,
	/* 141: H.225.0 PublicPartyNumber */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 146, 116,
	/* 146: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 150: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 152,
	/* 152: H.225.0 MobileUIM */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 157, 183, NM_OCTETS,
	/* 157: H.225.0 ANSI-41-UIM */
	NM_SEQ(1, 11, 13), 0xfdf8, 0x0000, 173, 173, 173, 173, NM_ALIGN(0, 64),
	173, 176, NM_SKIP(8), NM_SKIP(8), NM_SKIP(8), NM_ALIGN(0, 64), 173, 75,
	/* 173: H.225.0 TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 176: H.225.0 ANSI-41-UIM.system-id */
	NM_CHOICE(1, 1, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 180, NM_OCTETS,
	/* 180: H.225.0 TBCD-STRING */
	NM_STR(2, 0, 1), 1, 4,
	/* 183: H.225.0 GSM-UIM */
	NM_SEQ(1, 6, 7), 0xfe00, 0x0000, 173, 193, 173, 196, 180, 180, 75,
	/* 193: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 196: H.225.0 TBCD-STRING */
	NM_STR(1, 0, 1), 15, 4,
	/* 199: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 201,
	/* 201: H.225.0 IsupNumber */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 209, 116, 116, 219,
	116, NM_OCTETS,
	/* 209: H.225.0 IsupPublicPartyNumber */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 215, 116, 75,
	/* 215: H.225.0 NatureOfAddress */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 219: H.225.0 IsupPrivatePartyNumber */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 146, 116, 75,
	/* 225: H.225.0 EndpointType */
	NM_SEQ(1, 6, 8), 0xfd00, 0x1800, 88, 236, 252, 257, 410, 252,
	NM_SKIP(2), 421,
	/* 236: H.225.0 VendorIdentifier */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, 98, 243, 243, 246,
	/* 243: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 246: H.225.0 VendorIdentifier */
	NM_EXT(1), 0x0000, 0x0000, 250,
	/* 250: H.225.0 VendorIdentifier */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
	/* 252: H.225.0 GatekeeperInfo */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 88, 75,
	/* 257: H.225.0 GatewayInfo */
	NM_SEQ(1, 2, 3), 0xe000, 0x8000, 263, 88, 75,
	/* 263: H.225.0 SupportedProtocols */
	NM_OF_LONG, 265,
	/* 265: H.225.0 SupportedProtocols */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(9, 3), 88, 280, 280, 280,
	280, 280, 280, 280, 280, 311, 320, 401, NM_OCTETS,
	/* 280: H.225.0 H310Caps */
	NM_SEQ(1, 1, 2), 0xc000, 0x4000, 88, 285,
	/* 285: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, 290, 301,
	/* 290: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 292,
	/* 292: H.225.0 DataRate */
	NM_OF_LONG, 294,
	/* 294: H.225.0 DataRate */
	NM_SEQ(1, 2, 4), 0xb000, 0x0000, 88, 193, NM_ALIGN(0, 8), 75,
	/* 301: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 303,
	/* 303: H.225.0 SupportedPrefix */
	NM_OF_LONG, 305,
	/* 305: H.225.0 SupportedPrefix */
	NM_SEQ(1, 1, 3), 0xa000, 0x4000, 88, 105, 75,
	/* 311: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 313,
	/* 313: H.225.0 NonStandardProtocol */
	NM_SEQ(1, 2, 4), 0xd000, 0x2000, 88, 292, 303, 75,
	/* 320: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 322,
	/* 322: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(1, 2, 6), 0xc400, 0x2000, 88, 292, 303, 331, 370, 75,
	/* 331: H.245 DataProtocolCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(7, 5), 346, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 355, NM_OCTETS,
	/* 346: H.245 NonStandardParameter */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 351, NM_OCTETS,
	/* 351: H.245 NonStandardIdentifier */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 355: H.245 DataProtocolCapability */
	NM_OPEN(NM_CARRIER_NONE), 357,
	/* 357: H.245 DataProtocolCapability.v76wCompression */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), 361, NM_OCTETS,
	/* 361: H.245 CompressionType */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 365, NM_OCTETS,
	/* 365: H.245 V42bis */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 24), 75,
	/* 370: H.245 T38FaxProfile */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(3), 375,
	/* 375: H.245 T38FaxProfile */
	NM_EXT(4), 0x0000, 0x0000, 382, 384, 386, 394,
	/* 382: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 384: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 71,
	/* 386: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 388,
	/* 388: H.245 T38FaxUdpOptions */
	NM_SEQ(0, 2, 3), 0xc000, 0x0000, NM_OCTETS, NM_OCTETS, 71,
	/* 394: H.245 T38FaxProfile */
	NM_OPEN(NM_CARRIER_NONE), 396,
	/* 396: H.245 T38FaxTcpOptions */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(1), 75,
	/* 401: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 403,
	/* 403: H.225.0 SIPCaps */
	NM_SEQ(1, 3, 4), 0xf000, 0x2000, 88, 292, 303, 75,
	/* 410: H.225.0 McuInfo */
	NM_SEQ(1, 1, 2), 0xc000, 0x4000, 88, 415,
	/* 415: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 419,
	/* 419: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 263,
	/* 421: H.225.0 EndpointType */
	NM_EXT(2), 0x0000, 0x0000, 426, 428,
	/* 426: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 32),
	/* 428: H.225.0 EndpointType */
	NM_OPEN(NM_CARRIER_NONE), 430,
	/* 430: H.225.0 TunnelledProtocol */
	NM_OF_LONG, 432,
	/* 432: H.225.0 TunnelledProtocol */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 438, 449, 75,
	/* 438: H.225.0 TunnelledProtocol.id */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS, 443,
	NM_OCTETS,
	/* 443: H.225.0 TunnelledProtocolAlternateIdentifier */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 449, 449, 75,
	/* 449: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 452: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_DEST), 48,
	/* 454: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 456: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 457: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 461: H.225.0 QseriesOptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(7), 467, 75,
	/* 467: H.225.0 Q954Details */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(2), 75,
	/* 472: H.225.0 CallType */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 476: H.225.0 Setup-UUIE */
	NM_EXT(28), 0xe600, 0x1fc0, 507, 511, 513, 521, 546, 695, 756, 827, 827,
	617, 827, 827, 2138, 2151, 2100, 2155, 2163, NM_OCTETS, 2196, 2251, 419,
	2329, 2329, 2329, 2331, 3887, 3898, 3900,
	/* 507: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 509,
	/* 509: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_SOURCE), 48,
	/* 511: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 105,
	/* 513: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 515,
	/* 515: H.225.0 CallIdentifier */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 520, 75,
	/* 520: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 521: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 523,
	/* 523: H.225.0 H245Security */
	NM_OF_LONG, 525,
	/* 525: H.225.0 H245Security */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 88, NM_SKIP(0), 532,
	532, NM_OCTETS,
	/* 532: H.225.0 SecurityCapabilities */
	NM_SEQ(1, 1, 5), 0x8800, 0x0000, 88, 540, 540, 540, 75,
	/* 540: H.225.0 SecurityServiceMode */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 88, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 546: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 548,
	/* 548: H.235 ClearToken */
	NM_OF_LONG, 550,
	/* 550: H.235 ClearToken */
	NM_SEQ(1, 8, 10), 0x7fc0, 0x0000, NM_OCTETS, 193, 563, 566, 576,
	NM_OCTETS, 579, 563, 585, 590,
	/* 563: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 566: H.235 DHset */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 573, 573, 573, 75,
	/* 573: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 576: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 579: H.235 TypedCertificate */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_OCTETS, NM_OCTETS, 75,
	/* 585: H.235 NonStandardParameter */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 590: H.235 ClearToken */
	NM_EXT(4), 0x0000, 0x0000, 597, 617, 619, 674,
	/* 597: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 599,
	/* 599: H.235 ECKASDH */
	NM_CHOICE(1, 1, 1, NM_INDEX_NONE), NM_COUNTS(2, 0), 603, NM_OCTETS,
	/* 603: H.235 ECKASDH.eckasdhp */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, 611, 573, 611, 573, 573,
	/* 611: H.235 ECpoint */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 573, 573, 75,
	/* 617: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 563,
	/* 619: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 621,
	/* 621: H.235 H235Key */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 1), 628, 631, 651, 660,
	NM_OCTETS,
	/* 628: H.235 KeyMaterial */
	NM_STR(16, 1, 1), 1, 1,
	/* 631: H.235 ENCRYPTED */
	NM_SEQ(0, 0, 3), 0x0000, 0x0000, NM_OCTETS, 637, NM_OCTETS,
	/* 637: H.235 Params */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, NM_OCTETS, NM_ALIGN(0, 64), 643,
	/* 643: H.235 Params */
	NM_EXT(3), 0x0000, 0x0000, 649, 250, 250,
	/* 649: H.235 Params */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 128),
	/* 651: H.235 SIGNED */
	NM_SEQ(0, 0, 4), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, 637, 658,
	/* 658: H.235 SIGNED.signature */
	NM_STR_LONG, 1,
	/* 660: H.235 H235Key */
	NM_OPEN(NM_CARRIER_NONE), 662,
	/* 662: H.235 V3KeySyncMaterial */
	NM_SEQ(1, 7, 9), 0xdf80, 0x0000, 563, NM_OCTETS, 637, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 637, NM_OCTETS, 246,
	/* 674: H.235 ClearToken */
	NM_OPEN(NM_CARRIER_NONE), 676,
	/* 676: H.235 ProfileElement */
	NM_OF_LONG, 678,
	/* 678: H.235 ProfileElement */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_ALIGN(0, 8), 637, 685, 75,
	/* 685: H.235 Element */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_OCTETS,
	NM_OCTETS, 658, 693, NM_SKIP(1), NM_OCTETS,
	/* 693: H.235 Element.name */
	NM_STR_LONG, 16,
	/* 695: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 697,
	/* 697: H.225.0 CryptoH323Token */
	NM_OF_LONG, 699,
	/* 699: H.225.0 CryptoH323Token */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 0), 710, 718, 631, 631,
	651, 651, 651, 726, NM_OCTETS,
	/* 710: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0, 5), 0x0000, 0x8000, 105, 193, NM_OCTETS, 637, 658,
	/* 718: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, 563, 193, NM_OCTETS, 637, 658,
	/* 726: H.235 CryptoToken */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 733, 740, 748, 631,
	NM_OCTETS,
	/* 733: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0, 4), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, 637, NM_OCTETS,
	/* 740: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 637,
	658,
	/* 748: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, NM_OCTETS, 550, NM_OCTETS, 637, 658,
	/* 756: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 758,
	/* 758: H.245 OpenLogicalChannel */
	NM_OF_LONG, 760,
	/* 760: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 762,
	/* 762: H.245 OpenLogicalChannel */
	NM_SEQ(1, 1, 4), 0x3000, 0xf000, 769, 772, 2053, 2067,
	/* 769: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 772: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(1, 1, 4), 0x9000, 0x6000, NM_ALIGN(0, 16), 779, 1703, 2048,
	/* 779: H.245 DataType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 7), 795, 797, 799, 1170,
	1284, 1337, 1344, 1346, 1699, 1394, 1687, 1691, 1695, NM_OCTETS,
	/* 795: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 346,
	/* 797: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 799: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 801,
	/* 801: H.245 VideoCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 2), 346, 811, 829, 840,
	1050, 1061, 1114, NM_OCTETS,
	/* 811: H.245 H261VideoCapability */
	NM_SEQ(1, 2, 6), 0xc400, 0x1000, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1),
	820, NM_SKIP(1), 823,
	/* 820: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 823: H.245 H261VideoCapability */
	NM_EXT(1), 0x0000, 0x0000, 827,
	/* 827: H.245 H261VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(1),
	/* 829: H.245 H262VideoCapability */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, NM_SKIP(11), 193, 193, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 193, 823,
	/* 840: H.245 H263VideoCapability */
	NM_SEQ(1, 7, 10), 0xf9c0, 0x0400, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 853, NM_SKIP(5), 193, NM_ALIGN(0, 16), 856,
	/* 853: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 856: H.245 H263VideoCapability */
	NM_EXT(8), 0x0000, 0x0000, 867, 867, 867, 867, 867, 827, 869, 1048,
	/* 867: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 16),
	/* 869: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 871,
	/* 871: H.245 EnhancementLayerInfo */
	NM_SEQ(1, 3, 5), 0x7800, 0x0000, NM_SKIP(1), 879, 879, 1039, 75,
	/* 879: H.245 EnhancementOptions */
	NM_OF(4, 0), 882, 1,
	/* 882: H.245 EnhancementOptions */
	NM_SEQ(1, 11, 15), 0xf9f6, 0x0000, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 193, NM_SKIP(3), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16),
	NM_SKIP(1), 900, 75,
	/* 900: H.245 H263Options */
	NM_SEQ(1, 5, 8), 0x5f00, 0x0000, NM_SKIP(23), 911, NM_SKIP(1), 919, 956,
	969, 1010, 1024,
	/* 911: H.245 TransparencyParameters */
	NM_SEQ(1, 0, 5), 0x0800, 0x0000, NM_ALIGN(0, 8), 193, 193, NM_SKIP(16),
	75,
	/* 919: H.245 RefPictureSelection */
	NM_SEQ(1, 1, 4), 0x9000, 0x0000, 926, NM_SKIP(1), 936, 940,
	/* 926: H.245 RefPictureSelection.additionalPictureMemory */
	NM_SEQ(1, 6, 7), 0xfe00, 0x0000, NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), 75,
	/* 936: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 940: H.245 RefPictureSelection */
	NM_EXT(1), 0x0000, 0x0000, 944,
	/* 944: H.245 RefPictureSelection */
	NM_OPEN(NM_CARRIER_NONE), 946,
	/* 946: H.245 RefPictureSelection.enhancedReferencePicSelect */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 951, 75,
	/* 951: H.245 RefPictureSelection.enhancedReferencePicSelect.subPictureRemovalParameters */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(14, 16), 75,
	/* 956: H.245 CustomPictureClockFrequency */
	NM_OF(4, 0), 959, 1,
	/* 959: H.245 CustomPictureClockFrequency */
	NM_SEQ(1, 5, 7), 0x7e00, 0x0000, NM_SKIP(8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 75,
	/* 969: H.245 CustomPictureFormat */
	NM_OF(4, 0), 972, 1,
	/* 972: H.245 CustomPictureFormat */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, NM_ALIGN(0, 64), 979, 993, 75,
	/* 979: H.245 CustomPictureFormat.mPI */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, NM_SKIP(5), 985, 75,
	/* 985: H.245 CustomPictureFormat.mPI.customPCF */
	NM_OF(4, 0), 988, 1,
	/* 988: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(8, 16), 75,
	/* 993: H.245 CustomPictureFormat.pixelAspectInformation */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(1), 999,
	1002, NM_OCTETS,
	/* 999: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 1002: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_OF(8, 1), 1005, 1,
	/* 1005: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(16), 75,
	/* 1010: H.245 H263VideoModeCombos */
	NM_OF(4, 0), 1013, 1,
	/* 1013: H.245 H263VideoModeCombos */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1019, 1036, 75,
	/* 1019: H.245 H263ModeComboFlags */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(21), 1024,
	/* 1024: H.245 H263ModeComboFlags */
	NM_EXT(2), 0x0000, 0x0000, 827, 1029,
	/* 1029: H.245 H263ModeComboFlags */
	NM_OPEN(NM_CARRIER_NONE), 1031,
	/* 1031: H.245 H263Version3Options */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(8), 75,
	/* 1036: H.245 H263VideoModeCombos.h263VideoCoupledModes */
	NM_OF(4, 0), 1019, 1,
	/* 1039: H.245 BEnhancementParameters */
	NM_OF(4, 0), 1042, 1,
	/* 1042: H.245 BEnhancementParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 882, NM_SKIP(6), 75,
	/* 1048: H.245 H263VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 900,
	/* 1050: H.245 IS11172VideoCapability */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, NM_SKIP(1), 193, 193, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 193, 823,
	/* 1061: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1063,
	/* 1063: H.245 GenericCapability */
	NM_SEQ(1, 5, 7), 0x7e00, 0x4000, 1073, 1080, 1083, 1083, NM_OCTETS, 331,
	75,
	/* 1073: H.245 CapabilityIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 346,
	NM_ALIGN(0, 128), 449, NM_OCTETS,
	/* 1080: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 1083: H.245 GenericParameter */
	NM_OF_LONG, 1085,
	/* 1085: H.245 GenericParameter */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, 1092, 1099, 1112, 75,
	/* 1092: H.245 ParameterIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 346,
	NM_ALIGN(0, 128), 449, NM_OCTETS,
	/* 1099: H.245 ParameterValue */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 193, 193, NM_OCTETS,
	1110, NM_OCTETS,
	/* 1110: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 1085,
	/* 1112: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 1092,
	/* 1114: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1116,
	/* 1116: H.245 ExtendedVideoCapability */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1122, 1168, 75,
	/* 1122: H.245 VideoCapability */
	NM_OF_LONG, 1124,
	/* 1124: H.245 VideoCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 2), 346, 1134, 829,
	1141, 1050, 1154, 1166, NM_OCTETS,
	/* 1134: H.245 H261VideoCapability */
	NM_SEQ(1, 2, 4), 0xd000, 0x0000, NM_SKIP(2), NM_SKIP(2),
	NM_ALIGN(1, 17), 823,
	/* 1141: H.245 H263VideoCapability */
	NM_SEQ(1, 7, 10), 0xf9c0, 0x0000, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 193, NM_SKIP(5), 193, NM_ALIGN(0, 16), 856,
	/* 1154: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1156,
	/* 1156: H.245 GenericCapability */
	NM_SEQ(1, 5, 7), 0x7e00, 0x0000, 1073, 193, 1083, 1083, NM_OCTETS, 331,
	75,
	/* 1166: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 1116,
	/* 1168: H.245 ExtendedVideoCapability.videoCapabilityExtension */
	NM_OF_LONG, 1156,
	/* 1170: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 1172,
	/* 1172: H.245 AudioCapability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 11), 346,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), 988, 1200, 382, 382,
	1206, 1219, 1219, 1219, 1061, 1226, 1234, 1271, 1278, NM_OCTETS,
	/* 1200: H.245 IS13818AudioCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(20), NM_ALIGN(0, 16), 75,
	/* 1206: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1208,
	/* 1208: H.245 G7231AnnexCCapability */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, NM_ALIGN(0, 9), 1214, 75,
	/* 1214: H.245 G7231AnnexCCapability.g723AnnexCAudioMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(32), 75,
	/* 1219: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1221,
	/* 1221: H.245 GSMAudioCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 10), 75,
	/* 1226: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1228,
	/* 1228: H.245 G729Extensions */
	NM_SEQ(1, 1, 3), 0xa000, 0x0000, NM_ALIGN(0, 8), NM_SKIP(7), 75,
	/* 1234: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1236,
	/* 1236: H.245 VBDCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1241, 75,
	/* 1241: H.245 AudioCapability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 11), 346,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), 988, 1200, 382, 382,
	1206, 1219, 1219, 1219, 1154, 1226, 1269, 1271, 1278, NM_OCTETS,
	/* 1269: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1236,
	/* 1271: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1273,
	/* 1273: H.245 NoPTAudioTelephonyEventCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_OCTETS, 75,
	/* 1278: H.245 AudioCapability */
	NM_OPEN(NM_CARRIER_NONE), 1280,
	/* 1280: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 0, 1), 0x8000, 0x0000, 75,
	/* 1284: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 1286,
	/* 1286: H.245 DataApplicationCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x4000, 1292, 1080, 75,
	/* 1292: H.245 DataApplicationCapability.application */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 4), 346, 331, 331, 331,
	1309, 331, 331, 1323, NM_SKIP(0), 331, 1328, 1328, 1330, 1154,
	NM_OCTETS,
	/* 1309: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 331, 1314,
	/* 1314: H.245 T84Profile */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1318,
	/* 1318: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(19), 75,
	/* 1323: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 331, NM_OCTETS,
	/* 1328: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 331,
	/* 1330: H.245 DataApplicationCapability.application */
	NM_OPEN(NM_CARRIER_NONE), 1332,
	/* 1332: H.245 DataApplicationCapability.application.t38fax */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 331, 370,
	/* 1337: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1339,
	/* 1339: H.245 EncryptionMode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 346, NM_SKIP(0),
	NM_OCTETS,
	/* 1344: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 795,
	/* 1346: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1348,
	/* 1348: H.245 H235Media */
	NM_SEQ(1, 0, 3), 0x2000, 0x4000, 1354, 1383, 75,
	/* 1354: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 1361, 1369, 1374, 1379,
	/* 1361: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 1364, 1,
	/* 1364: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 346, NM_OCTETS,
	NM_OCTETS,
	/* 1369: H.245 AuthenticationCapability */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 346, 246,
	/* 1374: H.245 IntegrityCapability */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 346, 75,
	/* 1379: H.245 EncryptionAuthenticationAndIntegrity */
	NM_EXT(1), 0x0000, 0x0000, 1154,
	/* 1383: H.245 H235Media.mediaType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 4), 795, 799, 1170,
	1284, 1394, 1687, 1691, 1695, NM_OCTETS,
	/* 1394: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1396,
	/* 1396: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1398,
	/* 1398: H.245 RedundancyEncoding */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1404, 1439, 1667,
	/* 1404: H.245 RedundancyEncodingMethod */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 1), 346, NM_SKIP(0),
	1410, NM_OCTETS,
	/* 1410: H.245 RedundancyEncodingMethod */
	NM_OPEN(NM_CARRIER_NONE), 1412,
	/* 1412: H.245 RTPH263VideoRedundancyEncoding */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, NM_ALIGN(4, 8), 1419, 1436, 75,
	/* 1419: H.245 RTPH263VideoRedundancyEncoding.frameToThreadMapping */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1424,
	NM_OCTETS,
	/* 1424: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_OF(8, 1), 1427, 1,
	/* 1427: H.245 RTPH263VideoRedundancyFrameMapping */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(4), 1433, 75,
	/* 1433: H.245 RTPH263VideoRedundancyFrameMapping.frameSequence */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 1436: H.245 RTPH263VideoRedundancyEncoding.containedThreads */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 1439: H.245 DataType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 7), 346, NM_SKIP(0),
	1124, 1241, 1455, 1339, 1461, 1463, 1554, 1482, 1484, 1499, 1530,
	NM_OCTETS,
	/* 1455: H.245 DataApplicationCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1292, 193, 75,
	/* 1461: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 346,
	/* 1463: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1465,
	/* 1465: H.245 H235Media */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1354, 1471, 75,
	/* 1471: H.245 H235Media.mediaType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 4), 346, 1124, 1241,
	1455, 1482, 1484, 1499, 1530, NM_OCTETS,
	/* 1482: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1398,
	/* 1484: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1486,
	/* 1486: H.245 MultiplePayloadStream */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1491, 75,
	/* 1491: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 1493,
	/* 1493: H.245 MultiplePayloadStreamElement */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1439, NM_SKIP(7), 75,
	/* 1499: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1501,
	/* 1501: H.245 DepFECData */
	NM_CHOICE(0, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1504,
	/* 1504: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1509, 75,
	/* 1509: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1514,
	NM_OCTETS,
	/* 1514: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1519, 1525,
	NM_OCTETS,
	/* 1519: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, NM_SKIP(8), NM_SKIP(7), 75,
	/* 1525: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(7), 75,
	/* 1530: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1532,
	/* 1532: H.245 FECData */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1536, NM_OCTETS,
	/* 1536: H.245 FECData.rfc2733 */
	NM_SEQ(1, 1, 4), 0x5000, 0x0000, NM_SKIP(7), NM_OCTETS, 1543, 75,
	/* 1543: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 1280,
	1549, NM_OCTETS,
	/* 1549: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 75,
	/* 1554: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1556,
	/* 1556: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1562, NM_SKIP(1), 75,
	/* 1562: H.245 MultiplexFormat */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 346, 1568, 1627,
	NM_OCTETS,
	/* 1568: H.245 H222Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1574, 75,
	/* 1574: H.245 VCCapability */
	NM_OF_LONG, 1576,
	/* 1576: H.245 VCCapability */
	NM_SEQ(1, 2, 5), 0xc800, 0x0000, 1584, 98, NM_SKIP(2), 1589, 1598,
	/* 1584: H.245 VCCapability.aal1 */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(9), 75,
	/* 1589: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1594, 75,
	/* 1594: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 1598: H.245 VCCapability */
	NM_EXT(1), 0x0000, 0x0000, 1602,
	/* 1602: H.245 VCCapability */
	NM_OPEN(NM_CARRIER_NONE), 1604,
	/* 1604: H.245 VCCapability.aal1ViaGateway */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1610, NM_SKIP(9), 75,
	/* 1610: H.245 Q2931Address */
	NM_OF(8, 1), 1613, 1,
	/* 1613: H.245 Q2931Address */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1619, 85, 75,
	/* 1619: H.245 Q2931Address.address */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1624, 85, NM_OCTETS,
	/* 1624: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 1627: H.245 H223Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(10, 48), 1633, 1642,
	/* 1633: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 1637,
	/* 1637: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(20), 75,
	/* 1642: H.245 H223Capability */
	NM_EXT(6), 0x0000, 0x0000, 827, 827, 1651, 1658, 867, 1665,
	/* 1651: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 1653,
	/* 1653: H.245 H223Capability.mobileOperationTransmitCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(5), 75,
	/* 1658: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 1660,
	/* 1660: H.245 H223AnnexCCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(10, 48), 823,
	/* 1665: H.245 H223Capability */
	NM_OPEN(NM_CARRIER_NONE), 988,
	/* 1667: H.245 RedundancyEncoding */
	NM_EXT(1), 0x0000, 0x0000, 1671,
	/* 1671: H.245 RedundancyEncoding */
	NM_OPEN(NM_CARRIER_NONE), 1673,
	/* 1673: H.245 RedundancyEncoding.rtpRedundancyEncoding */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 1679, 1685, 75,
	/* 1679: H.245 RedundancyEncodingElement */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1439, NM_SKIP(7), 75,
	/* 1685: H.245 RedundancyEncoding.rtpRedundancyEncoding.secondary */
	NM_OF_LONG, 1679,
	/* 1687: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1689,
	/* 1689: H.245 H235Media.mediaType.multiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1486,
	/* 1691: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1693,
	/* 1693: H.245 H235Media.mediaType.depFec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1501,
	/* 1695: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 1697,
	/* 1697: H.245 H235Media.mediaType.fec */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1532,
	/* 1699: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 1701,
	/* 1701: H.245 DataType.multiplexedStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 1556,
	/* 1703: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 1), 1710, 1718, 1795,
	1821, NM_OCTETS,
	/* 1710: H.245 H222LogicalChannelParameters */
	NM_SEQ(1, 3, 5), 0x7800, 0x0000, NM_ALIGN(0, 32), NM_ALIGN(0, 16),
	NM_OCTETS, NM_OCTETS, 75,
	/* 1718: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1724, NM_SKIP(1), 75,
	/* 1724: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 3), 346, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 1736, 1741, 1776, 1784, NM_OCTETS,
	/* 1736: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, NM_SKIP(2), 193,
	/* 1741: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 1743,
	/* 1743: H.245 H223AL1MParameters */
	NM_SEQ(1, 0, 7), 0x0200, 0x0000, 71, 71, 472, NM_SKIP(5), 1753,
	NM_SKIP(2), 1770,
	/* 1753: H.245 H223AL1MParameters.arqType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 1759,
	1759, NM_OCTETS,
	/* 1759: H.245 H223AnnexCArqParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1765, 193, 75,
	/* 1765: H.245 H223AnnexCArqParameters.numberOfRetransmissions */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(5),
	NM_SKIP(0), NM_OCTETS,
	/* 1770: H.245 H223AL1MParameters */
	NM_EXT(1), 0x0000, 0x0000, 1774,
	/* 1774: H.245 H223AL1MParameters */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(7),
	/* 1776: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 1778,
	/* 1778: H.245 H223AL2MParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 71, NM_SKIP(1), 75,
	/* 1784: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_OPEN(NM_CARRIER_NONE), 1786,
	/* 1786: H.245 H223AL3MParameters */
	NM_SEQ(1, 0, 6), 0x0400, 0x0000, 71, 472, NM_SKIP(5), 1753, NM_SKIP(1),
	1770,
	/* 1795: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 0, 6), 0x0400, 0x0000, 1804, 457, NM_SKIP(1), 1810, 396, 75,
	/* 1804: H.245 V76HDLCParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 457, NM_ALIGN(0, 17), 75,
	/* 1810: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1815, NM_SKIP(0),
	NM_OCTETS,
	/* 1815: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(7), 457, 75,
	/* 1821: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 1823,
	/* 1823: H.245 H2250LogicalChannelParameters */
	NM_SEQ(1, 10, 12), 0xbff0, 0x5400, 1838, 1840, NM_SKIP(8), 1843,
	NM_SKIP(1), 1911, NM_SKIP(1), NM_SKIP(1), 1005, NM_SKIP(5), 1913, 1935,
	/* 1838: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 346,
	/* 1840: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 1843: H.245 TransportAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_MEDIA), 1845,
	/* 1845: H.245 TransportAddress */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1850, 1890,
	NM_OCTETS,
	/* 1850: H.245 UnicastAddress */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 2), 1860, 1867, 1872,
	NM_ALIGN(0, 128), 1879, 1888, 1461, NM_OCTETS,
	/* 1860: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1865, 75,
	/* 1865: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 1867: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 96), 75,
	/* 1872: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1877, 75,
	/* 1877: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 1879: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 0, 4), 0x1000, 0x4000, NM_SKIP(1), 1886, 69, 75,
	/* 1886: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 1888: H.245 UnicastAddress */
	NM_OPEN(NM_CARRIER_NONE), 85,
	/* 1890: H.245 MulticastAddress */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 2), 1897, 1904, 1888,
	1461, NM_OCTETS,
	/* 1897: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1902, 75,
	/* 1902: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 1904: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1909, 75,
	/* 1909: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 1911: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_DO(NM_DO_ROLE, NM_ROLE_MEDIA_CONTROL), 1845,
	/* 1913: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), NM_SKIP(0), 1918,
	NM_OCTETS,
	/* 1918: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_OPEN(NM_CARRIER_NONE), 1920,
	/* 1920: H.245 RTPPayloadType */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1926, NM_SKIP(7), 75,
	/* 1926: H.245 RTPPayloadType.payloadDescriptor */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 346, 1932,
	NM_OCTETS, NM_OCTETS,
	/* 1932: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 1935: H.245 H2250LogicalChannelParameters */
	NM_EXT(3), 0x0000, 0x0000, 1941, 2044, 2046,
	/* 1941: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 1943,
	/* 1943: H.245 TransportCapability */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 346, 1950, 2031, 75,
	/* 1950: H.245 QOSCapability */
	NM_OF(8, 1), 1953, 1,
	/* 1953: H.245 QOSCapability */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 346, 1960, 1970, 1975,
	/* 1960: H.245 RSVPParameters */
	NM_SEQ(1, 6, 7), 0xfe00, 0x0000, 71, 193, 193, 193, 193, 193, 75,
	/* 1970: H.245 ATMParameters */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 21), 75,
	/* 1975: H.245 QOSCapability */
	NM_EXT(6), 0x0000, 0x0000, 827, 1984, 1995, 2018, 2020, 2029,
	/* 1984: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 1986,
	/* 1986: H.245 GenericTransportParameters */
	NM_SEQ(1, 5, 6), 0xfc00, 0x0000, 346, 193, 193, 193, 193, 75,
	/* 1995: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 1997,
	/* 1997: H.245 ServicePriority */
	NM_SEQ(1, 2, 4), 0xb000, 0x0000, 346, NM_SKIP(1), 2004, 2013,
	/* 2004: H.245 ServicePriorityValue */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 346, 2009,
	/* 2009: H.245 ServicePriorityValue */
	NM_EXT(1), 0x0000, 0x0000, 382,
	/* 2013: H.245 ServicePriority */
	NM_EXT(2), 0x0000, 0x0000, 867, 382,
	/* 2018: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 1374,
	/* 2020: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), 2022,
	/* 2022: H.245 QOSDescriptor */
	NM_SEQ(1, 1, 4), 0x9000, 0x0000, 346, 71, 146, 75,
	/* 2029: H.245 QOSCapability */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(6),
	/* 2031: H.245 MediaChannelCapability */
	NM_OF(8, 1), 2034, 1,
	/* 2034: H.245 MediaChannelCapability */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 2039, 75,
	/* 2039: H.245 MediaTransportType */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), 394,
	NM_OCTETS,
	/* 2044: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 1398,
	/* 2046: H.245 H2250LogicalChannelParameters */
	NM_OPEN(NM_CARRIER_NONE), 1005,
	/* 2048: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_EXT(2), 0x0000, 0x0000, 867, 867,
	/* 2053: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 2055,
	/* 2055: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(1, 1, 3), 0x6000, 0xc000, 779, 2061, 2048,
	/* 2061: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 1), 1718, 1795, 1821,
	NM_OCTETS,
	/* 2067: H.245 OpenLogicalChannel */
	NM_EXT(3), 0x8000, 0x0000, 2073, 2102, 2127,
	/* 2073: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 2075,
	/* 2075: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 2077,
	/* 2077: H.245 NetworkAccessParameters */
	NM_SEQ(1, 2, 5), 0x9800, 0x4000, 71, 2085, NM_SKIP(1), 2093, 2096,
	/* 2085: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1613, 116, 2091,
	NM_OCTETS,
	/* 2091: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_DATA), 1845,
	/* 2093: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 2096: H.245 NetworkAccessParameters */
	NM_EXT(1), 0x0000, 0x0000, 2100,
	/* 2100: H.245 NetworkAccessParameters */
	NM_OPEN(NM_CARRIER_NONE), 457,
	/* 2102: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 2104,
	/* 2104: H.245 EncryptionSync */
	NM_SEQ(1, 2, 5), 0x9800, 0x0000, 346, NM_ALIGN(0, 8), 124, 2112, 2121,
	/* 2112: H.245 EscrowData */
	NM_OF(8, 1), 2115, 1,
	/* 2115: H.245 EscrowData */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_OCTETS, 628, 75,
	/* 2121: H.245 EncryptionSync */
	NM_EXT(1), 0x0000, 0x0000, 2125,
	/* 2125: H.245 EncryptionSync */
	NM_OPEN(NM_CARRIER_NONE), 1085,
	/* 2127: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 2129,
	/* 2129: H.245 GenericMessage */
	NM_OF_LONG, 2131,
	/* 2131: H.245 GenericMessage */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, 1073, NM_SKIP(7), 1083, 75,
	/* 2138: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2140,
	/* 2140: H.225.0 Setup-UUIE.connectionParameters */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 2147, NM_ALIGN(0, 16), 146, 75,
	/* 2147: H.225.0 ScnConnectionType */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(7, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 2151: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2153,
	/* 2153: H.225.0 Setup-UUIE.language */
	NM_OF_LONG, 85,
	/* 2155: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2157,
	/* 2157: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 2160,
	/* 2160: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 2163: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2165,
	/* 2165: H.225.0 ServiceControlSession */
	NM_OF_LONG, 2167,
	/* 2167: H.225.0 ServiceControlSession */
	NM_SEQ(1, 1, 4), 0x5000, 0x0000, NM_ALIGN(0, 8), 2174, 457, 75,
	/* 2174: H.225.0 ServiceControlDescriptor */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 2181, NM_OCTETS, 88,
	2184, NM_OCTETS,
	/* 2181: H.225.0 ServiceControlDescriptor.url */
	NM_STR(16, 1, 1), 0, 8,
	/* 2184: H.225.0 CallCreditServiceControl */
	NM_SEQ(1, 5, 6), 0xfc00, 0x0000, 2193, 71, 193, NM_SKIP(1), 71, 75,
	/* 2193: H.225.0 CallCreditServiceControl.amountString */
	NM_STR(16, 1, 1), 1, 16,
	/* 2196: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2198,
	/* 2198: H.225.0 CallCapacity */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 2204, 2204, 75,
	/* 2204: H.225.0 CallCapacityInfo */
	NM_SEQ(1, 11, 12), 0xfff0, 0x0000, 2219, 2219, 2219, 2219, 2219, 2219,
	2219, 2219, 2219, 2219, 2219, 2245,
	/* 2219: H.225.0 CallsAvailable */
	NM_OF_LONG, 2221,
	/* 2221: H.225.0 CallsAvailable */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 193, 2227, 2230,
	/* 2227: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 2230: H.225.0 CallsAvailable */
	NM_EXT(1), 0x0000, 0x0000, 2234,
	/* 2234: H.225.0 CallsAvailable */
	NM_OPEN(NM_CARRIER_NONE), 2236,
	/* 2236: H.225.0 CarrierInfo */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 2242, 2227, 75,
	/* 2242: H.225.0 CarrierInfo.carrierIdentificationCode */
	NM_STR(1, 0, 1), 3, 8,
	/* 2245: H.225.0 CallCapacityInfo */
	NM_EXT(1), 0x0000, 0x0000, 2249,
	/* 2249: H.225.0 CallCapacityInfo */
	NM_OPEN(NM_CARRIER_NONE), 2219,
	/* 2251: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2253,
	/* 2253: H.225.0 CircuitInfo */
	NM_SEQ(1, 3, 4), 0xf000, 0x2000, 2260, 2260, 2283, 75,
	/* 2260: H.225.0 CircuitIdentifier */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 2266, 2277, 2230,
	/* 2266: H.225.0 CicInfo */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 2272, 2274, 75,
	/* 2272: H.225.0 CicInfo.cic */
	NM_OF_LONG, 2274,
	/* 2274: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 2277: H.225.0 GroupID */
	NM_SEQ(1, 1, 3), 0xa000, 0x0000, 454, 2227, 75,
	/* 2283: H.225.0 GenericData */
	NM_OF_LONG, 2285,
	/* 2285: H.225.0 GenericData */
	NM_SEQ(1, 1, 3), 0x6000, 0x4000, 2291, 2297, 75,
	/* 2291: H.225.0 GenericIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1932, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 2297: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 2300, 1,
	/* 2300: H.225.0 EnumeratedParameter */
	NM_SEQ(1, 1, 3), 0x6000, 0x4000, 2291, 2306, 75,
	/* 2306: H.225.0 Content */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS,
	NM_OCTETS, 693, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 193, 2291,
	105, 2321, 2323, 2326, NM_OCTETS,
	/* 2321: H.225.0 Content.transport */
	NM_DO(NM_DO_ROLE, NM_ROLE_OTHER), 48,
	/* 2323: H.225.0 Content.compound */
	NM_OF(16, 1), 2300, 1,
	/* 2326: H.225.0 Content.nested */
	NM_OF(4, 0), 2285, 1,
	/* 2329: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2283,
	/* 2331: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2333,
	/* 2333: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 2335,
	/* 2335: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 2337,
	/* 2337: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(1, 2, 0, NM_INDEX_H245), NM_COUNTS(4, 0), 2344, 3091, 3410,
	3648, NM_OCTETS,
	/* 2344: H.245 RequestMessage */
	NM_CHOICE(1, 4, 0, NM_INDEX_H245_INNER), NM_COUNTS(11, 5), 2363, 2369,
	2375, 762, 2618, 2638, 2657, 2690, 2695, 2505, 2966, 1278, 2977, 3016,
	3081, 3089, NM_OCTETS,
	/* 2363: H.245 NonStandardMessage */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 351, NM_OCTETS, 75,
	/* 2369: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 193, 75,
	/* 2375: H.245 TerminalCapabilitySet */
	NM_SEQ(1, 3, 6), 0x3c00, 0x0000, NM_ALIGN(0, 8), NM_OCTETS, 2384, 2465,
	2606, 2614,
	/* 2384: H.245 MultiplexCapability */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 2), 346, 1568, 1627,
	2393, 2399, 1154, NM_OCTETS,
	/* 2393: H.245 V76Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(9, 47), 396, 75,
	/* 2399: H.245 MultiplexCapability */
	NM_OPEN(NM_CARRIER_NONE), 2401,
	/* 2401: H.245 H2250Capability */
	NM_SEQ(1, 0, 8), 0x0100, 0x0000, NM_ALIGN(0, 16), 2412, 2412, 2412, 467,
	NM_SKIP(1), 2429, 2443,
	/* 2412: H.245 MultipointCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(2), 2418, 75,
	/* 2418: H.245 MediaDistributionCapability */
	NM_OF_LONG, 2420,
	/* 2420: H.245 MediaDistributionCapability */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_SKIP(6), 2427, 2427, 75,
	/* 2427: H.245 MediaDistributionCapability.centralizedData */
	NM_OF_LONG, 1455,
	/* 2429: H.245 MediaPacketizationCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(1), 2434,
	/* 2434: H.245 MediaPacketizationCapability */
	NM_EXT(1), 0x0000, 0x0000, 2438,
	/* 2438: H.245 MediaPacketizationCapability */
	NM_OPEN(NM_CARRIER_NONE), 2440,
	/* 2440: H.245 MediaPacketizationCapability.rtpPayloadType */
	NM_OF(8, 1), 1920, 1,
	/* 2443: H.245 H2250Capability */
	NM_EXT(4), 0x0000, 0x0000, 1941, 2450, 827, 827,
	/* 2450: H.245 H2250Capability */
	NM_OPEN(NM_CARRIER_NONE), 2452,
	/* 2452: H.245 RedundancyEncodingCapability */
	NM_OF(8, 1), 2455, 1,
	/* 2455: H.245 RedundancyEncodingCapability */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, 1404, NM_ALIGN(0, 16), 2462, 75,
	/* 2462: H.245 RedundancyEncodingCapability.secondaryEncoding */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 2465: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 2468, 1,
	/* 2468: H.245 CapabilityTableEntry */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 2473,
	/* 2473: H.245 Capability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(12, 17), 346, 1124, 1124,
	1124, 1241, 1241, 1241, 1455, 1455, 1455, NM_SKIP(1), 2505, 2510, 2523,
	382, 2531, 2531, 2531, 1154, 2551, 2551, 2551, 2563, 1651, 2571, 2583,
	2590, 2602, 2604, NM_OCTETS,
	/* 2505: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 8), 75,
	/* 2510: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2512,
	/* 2512: H.245 ConferenceCapability */
	NM_SEQ(1, 1, 3), 0xa000, 0x0000, 1838, NM_SKIP(1), 2518,
	/* 2518: H.245 ConferenceCapability */
	NM_EXT(2), 0x0000, 0x0000, 827, 827,
	/* 2523: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2525,
	/* 2525: H.245 H235SecurityCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1354, NM_ALIGN(0, 16), 75,
	/* 2531: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2533,
	/* 2533: H.245 UserInputCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 6), 2548, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1154, NM_OCTETS,
	/* 2548: H.245 UserInputCapability.nonStandard */
	NM_OF(4, 0), 346, 1,
	/* 2551: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2553,
	/* 2553: H.245 MultiplexedStreamCapability */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, 1562, NM_SKIP(1), 2560, 75,
	/* 2560: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 2462, 1,
	/* 2563: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2565,
	/* 2565: H.245 AudioTelephonyEventCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(5), NM_OCTETS, 75,
	/* 2571: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2573,
	/* 2573: H.245 DepFECCapability */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2577, NM_OCTETS,
	/* 2577: H.245 DepFECCapability.rfc2733 */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(1), 467, 75,
	/* 2583: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2585,
	/* 2585: H.245 MultiplePayloadStreamCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2560, 75,
	/* 2590: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2592,
	/* 2592: H.245 FECCapability */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_ALIGN(0, 16), NM_OCTETS, 2599, 75,
	/* 2599: H.245 FECCapability.rfc2733Format */
	NM_CHOICE(0, 2, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS,
	/* 2602: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2455,
	/* 2604: H.245 Capability */
	NM_OPEN(NM_CARRIER_NONE), 2462,
	/* 2606: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 2609, 1,
	/* 2609: H.245 CapabilityDescriptor */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_ALIGN(0, 8), 2560,
	/* 2614: H.245 TerminalCapabilitySet */
	NM_EXT(1), 0x0000, 0x0000, 2127,
	/* 2618: H.245 CloseLogicalChannel */
	NM_SEQ(1, 0, 3), 0x2000, 0x8000, 2624, NM_SKIP(1), 2627,
	/* 2624: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 2627: H.245 CloseLogicalChannel */
	NM_EXT(1), 0x0000, 0x0000, 2631,
	/* 2631: H.245 CloseLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 2633,
	/* 2633: H.245 CloseLogicalChannel.reason */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(3, 1), NM_SKIP(0), 382,
	NM_OCTETS,
	/* 2638: H.245 RequestChannelClose */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 2643,
	/* 2643: H.245 RequestChannelClose */
	NM_EXT(2), 0x0000, 0x0000, 2648, 2650,
	/* 2648: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 1953,
	/* 2650: H.245 RequestChannelClose */
	NM_OPEN(NM_CARRIER_NONE), 2652,
	/* 2652: H.245 RequestChannelClose.reason */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(4, 1), NM_SKIP(0), 382,
	NM_OCTETS,
	/* 2657: H.245 MultiplexEntrySend */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 2663, 75,
	/* 2663: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 2666, 1,
	/* 2666: H.245 MultiplexEntryDescriptor */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_SKIP(4), 2671,
	/* 2671: H.245 MultiplexElement */
	NM_OF(8, 1), 2674, 1,
	/* 2674: H.245 MultiplexElement */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 2679, 2686,
	/* 2679: H.245 MultiplexElement.type */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	2683,
	/* 2683: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 2674, 2,
	/* 2686: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 2690: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 999, 75,
	/* 2695: H.245 RequestMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 2701, 75,
	/* 2701: H.245 ModeElement */
	NM_OF(8, 1), 2704, 1,
	/* 2704: H.245 ModeElement */
	NM_OF(8, 1), 2707, 1,
	/* 2707: H.245 ModeElement */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 2713, 1718, 2938,
	/* 2713: H.245 ModeElementType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 6), 346, 2727, 2779,
	2830, 1339, 2853, 1554, 2868, 2903, 2917, 2892, NM_OCTETS,
	/* 2727: H.245 VideoMode */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 1), 346, 2736, 2741,
	2756, 2768, 1154, NM_OCTETS,
	/* 2736: H.245 H261VideoMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(1, 17), 75,
	/* 2741: H.245 H262VideoMode */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, 2752, 193, 193, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 193, 75,
	/* 2752: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(1, 4, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 2756: H.245 H263VideoMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 936, NM_ALIGN(0, 20), 2762,
	/* 2762: H.245 H263VideoMode */
	NM_EXT(3), 0x0000, 0x0000, 827, 869, 1048,
	/* 2768: H.245 IS11172VideoMode */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, NM_SKIP(1), 193, 193, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 193, 75,
	/* 2779: H.245 AudioMode */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 9), 346, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 2805, 2810, 382, 382,
	2815, 1219, 1219, 1219, 1154, 1226, 2823, NM_OCTETS,
	/* 2805: H.245 IS11172AudioMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(6, 16), 75,
	/* 2810: H.245 IS13818AudioMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(11, 16), 75,
	/* 2815: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 2817,
	/* 2817: H.245 G7231AnnexCMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 9), 1214, 75,
	/* 2823: H.245 AudioMode */
	NM_OPEN(NM_CARRIER_NONE), 2825,
	/* 2825: H.245 VBDMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2779, 75,
	/* 2830: H.245 DataMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 2836, 193, 75,
	/* 2836: H.245 DataMode.application */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 4), 346, 331, 331, 331,
	331, 331, 331, 1323, NM_SKIP(0), 331, 1328, 1328, 1330, 1154, NM_OCTETS,
	/* 2853: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 2855,
	/* 2855: H.245 H235Mode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1354, 2861, 75,
	/* 2861: H.245 H235Mode.mediaMode */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 346, 2727, 2779,
	2830, NM_OCTETS,
	/* 2868: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 2870,
	/* 2870: H.245 RedundancyEncodingDTMode */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 1404, 2877, 2901, 75,
	/* 2877: H.245 RedundancyEncodingDTModeElement */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2882, 75,
	/* 2882: H.245 RedundancyEncodingDTModeElement.type */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 1), 346, 2727, 2779,
	2830, 1339, 2855, 2892, NM_OCTETS,
	/* 2892: H.245 RedundancyEncodingDTModeElement.type */
	NM_OPEN(NM_CARRIER_NONE), 2894,
	/* 2894: H.245 FECMode */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, 2713, NM_OCTETS, 2599, 75,
	/* 2901: H.245 RedundancyEncodingDTMode.secondary */
	NM_OF_LONG, 2877,
	/* 2903: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 2905,
	/* 2905: H.245 MultiplePayloadStreamMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2910, 75,
	/* 2910: H.245 MultiplePayloadStreamElementMode */
	NM_OF_LONG, 2912,
	/* 2912: H.245 MultiplePayloadStreamElementMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2713, 75,
	/* 2917: H.245 ModeElementType */
	NM_OPEN(NM_CARRIER_NONE), 2919,
	/* 2919: H.245 DepFECMode */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 2923, NM_OCTETS,
	/* 2923: H.245 DepFECMode.rfc2733Mode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2928, 75,
	/* 2928: H.245 DepFECMode.rfc2733Mode.mode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 2933,
	NM_OCTETS,
	/* 2933: H.245 DepFECMode.rfc2733Mode.mode.separateStream */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1519, 2912,
	NM_OCTETS,
	/* 2938: H.245 ModeElement */
	NM_EXT(5), 0x0000, 0x0000, 384, 2946, 1154, 2964, 867,
	/* 2946: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 2948,
	/* 2948: H.245 H2250ModeParameters */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 2953, 75,
	/* 2953: H.245 RedundancyEncodingMode */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1404, 2959, 75,
	/* 2959: H.245 RedundancyEncodingMode.secondaryEncoding */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 346, 2779,
	NM_OCTETS,
	/* 2964: H.245 ModeElement */
	NM_OPEN(NM_CARRIER_NONE), 1549,
	/* 2966: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2971, 75,
	/* 2971: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 2977: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 2979,
	/* 2979: H.245 ConferenceRequest */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 8), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1005, 1005, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_OCTETS, NM_OCTETS, 2998, 867, 2046, 2046, NM_OCTETS, 2100, NM_OCTETS,
	/* 2998: H.245 ConferenceRequest */
	NM_OPEN(NM_CARRIER_NONE), 3000,
	/* 3000: H.245 ConferenceRequest.requestTerminalCertificate */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 1005, 3007, 193, 75,
	/* 3007: H.245 Criteria */
	NM_OF(4, 0), 3010, 1,
	/* 3010: H.245 Criteria */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_OCTETS, 124, 75,
	/* 3016: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3018,
	/* 3018: H.245 MultilinkRequest */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 2363, 1549, 3026,
	3060, 3071, NM_OCTETS,
	/* 3026: H.245 MultilinkRequest.addConnection */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 3032, 75,
	/* 3032: H.245 DialingInformation */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 2363, 3038,
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 3038: H.245 DialingInformationNumber */
	NM_OF(16, 1), 3041, 1,
	/* 3041: H.245 DialingInformationNumber */
	NM_SEQ(1, 1, 4), 0x5000, 0x0000, 3048, 449, 3051, 75,
	/* 3048: H.245 DialingInformationNumber.networkAddress */
	NM_STR(6, 0, 1), 0, 4,
	/* 3051: H.245 DialingInformationNetworkType */
	NM_OF(8, 0), 3054, 1,
	/* 3054: H.245 DialingInformationNetworkType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 2363, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 3060: H.245 MultilinkRequest.removeConnection */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 3065, 75,
	/* 3065: H.245 ConnectionIdentifier */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 193, 193, 75,
	/* 3071: H.245 MultilinkRequest.maximumHeaderInterval */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 3076, 75,
	/* 3076: H.245 MultilinkRequest.maximumHeaderInterval.requestType */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_OCTETS,
	/* 3081: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 3083,
	/* 3083: H.245 LogicalChannelRateRequest */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 24), 193, 75,
	/* 3089: H.245 RequestMessage */
	NM_OPEN(NM_CARRIER_NONE), 2131,
	/* 3091: H.245 ResponseMessage */
	NM_CHOICE(1, 5, 0, NM_INDEX_H245_INNER), NM_COUNTS(19, 6), 2363, 396,
	3119, 3128, 3133, 3146, 3205, 1549, 1549, 3214, 3220, 3226, 2690, 3241,
	3256, 3262, 2505, 2966, 3268, 3274, 3313, 3379, 3081, 3401, 3089,
	NM_OCTETS,
	/* 3119: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 3124, 75,
	/* 3124: H.245 MasterSlaveDeterminationReject.cause */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 3128: H.245 TerminalCapabilitySetAck */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 8), 2614,
	/* 3133: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 3139, 2614,
	/* 3139: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 2686, NM_OCTETS,
	/* 3146: H.245 OpenLogicalChannelAck */
	NM_SEQ(1, 1, 3), 0x6000, 0xe000, 3152, 3155, 3173,
	/* 3152: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 3155: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 3157,
	/* 3157: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(1, 2, 4), 0x7000, 0x2000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 3164,
	3169,
	/* 3164: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 1710, 1821,
	NM_OCTETS,
	/* 3169: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_EXT(1), 0x0000, 0x0000, 867,
	/* 3173: H.245 OpenLogicalChannelAck */
	NM_EXT(4), 0xc000, 0x0000, 2073, 3180, 2102, 2127,
	/* 3180: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 3182,
	/* 3182: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 3184,
	/* 3184: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3188, NM_OCTETS,
	/* 3188: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(1, 5, 6), 0xfc00, 0x7000, 1838, 3197, 1843, 1911, NM_SKIP(5),
	3200,
	/* 3197: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 3200: H.245 H2250LogicalChannelAckParameters */
	NM_EXT(2), 0x0000, 0x0000, 827, 867,
	/* 3205: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x8000, 3211, 146, 2614,
	/* 3211: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 3214: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 3124, 75,
	/* 3220: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 999, 75,
	/* 3226: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 3232, 75,
	/* 3232: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 3235, 1,
	/* 3235: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(4), 71, 75,
	/* 3241: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 999, 3247, 75,
	/* 3247: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 3250, 1,
	/* 3250: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(4), 3124, 75,
	/* 3256: H.245 RequestModeAck */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 71, 75,
	/* 3262: H.245 RequestModeReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 457, 75,
	/* 3268: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 2971, 3124, 75,
	/* 3274: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 3276,
	/* 3276: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 3280, NM_OCTETS,
	/* 3280: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 3283, 1,
	/* 3283: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 3285,
	/* 3285: H.245 CommunicationModeTableEntry */
	NM_SEQ(1, 7, 11), 0xb3e0, 0x4680, 1838, 3197, NM_SKIP(8), 1005, 563,
	3299, 1843, NM_SKIP(1), 1911, NM_SKIP(1), 3305,
	/* 3299: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 799, 1170, 1284,
	NM_OCTETS,
	/* 3305: H.245 CommunicationModeTableEntry */
	NM_EXT(3), 0x0000, 0x0000, 2044, 3311, 2046,
	/* 3311: H.245 CommunicationModeTableEntry */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(8),
	/* 3313: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 3315,
	/* 3315: H.245 ConferenceResponse */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 8), 3334, 3334, 3340,
	3340, 1002, NM_SKIP(0), NM_SKIP(0), 71, 3346, 3353, 3355, 384, 384, 384,
	3363, 3372, NM_OCTETS,
	/* 3334: H.245 ConferenceResponse.mCTerminalIDResponse */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1005, 2227, 75,
	/* 3340: H.245 ConferenceResponse.conferenceIDResponse */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1005, 85, 75,
	/* 3346: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 3348,
	/* 3348: H.245 ConferenceResponse.extensionAddressResponse */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 2227, 75,
	/* 3353: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 3334,
	/* 3355: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 3357,
	/* 3357: H.245 ConferenceResponse.terminalCertificateResponse */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 1005, 124, 75,
	/* 3363: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 3365,
	/* 3365: H.245 RequestAllTerminalIDsResponse */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 3370, 75,
	/* 3370: H.245 TerminalInformation */
	NM_OF_LONG, 3334,
	/* 3372: H.245 ConferenceResponse */
	NM_OPEN(NM_CARRIER_NONE), 3374,
	/* 3374: H.245 RemoteMCResponse */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 71,
	NM_OCTETS,
	/* 3379: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 3381,
	/* 3381: H.245 MultilinkResponse */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 2363, 3389, 3395,
	3060, 1549, NM_OCTETS,
	/* 3389: H.245 MultilinkResponse.callInformation */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 3032, 193, 75,
	/* 3395: H.245 MultilinkResponse.addConnection */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 3374, 75,
	/* 3401: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 3403,
	/* 3403: H.245 LogicalChannelRateReject */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, NM_ALIGN(0, 24), 71, 193, 75,
	/* 3410: H.245 CommandMessage */
	NM_CHOICE(1, 3, 0, NM_INDEX_H245_INNER), NM_COUNTS(7, 6), 2363, 1280,
	3426, 3441, 3453, 3468, 3478, 3578, 3585, 3605, 3612, 3640, 3089,
	NM_OCTETS,
	/* 3426: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3431, NM_SKIP(0),
	NM_OCTETS,
	/* 3431: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_SKIP(1), 3438, 1433, 75,
	/* 3438: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 3441: H.245 EncryptionCommand */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS,
	NM_SKIP(0), 3447, NM_OCTETS,
	/* 3447: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0, 3), 0x0000, 0x0000, NM_ALIGN(0, 8), 351, NM_OCTETS,
	/* 3453: H.245 FlowControlCommand */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 3459, 3464, 75,
	/* 3459: H.245 FlowControlCommand.scope */
	NM_CHOICE(0, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 3464: H.245 FlowControlCommand.restriction */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 193, NM_SKIP(0),
	/* 3468: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 3470,
	/* 3470: H.245 EndSessionCommand */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 2), 346, NM_SKIP(0),
	936, 2100, 2127, NM_OCTETS,
	/* 3478: H.245 MiscellaneousCommand */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 3484, 3574,
	/* 3484: H.245 MiscellaneousCommand.type */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 15), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), 3512, 867, 2102, 3521, NM_OCTETS,
	NM_OCTETS, 3533, NM_OCTETS, NM_OCTETS, 3540, 3547, 3556, 3547, 3564,
	3572, NM_OCTETS,
	/* 3512: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3514,
	/* 3514: H.245 MiscellaneousCommand.type.videoFastUpdateMB */
	NM_SEQ(1, 2, 4), 0xd000, 0x0000, NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 75,
	/* 3521: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3523,
	/* 3523: H.245 EncryptionUpdateRequest */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 3528, 2009,
	/* 3528: H.245 KeyProtectionMethod */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(3), 75,
	/* 3533: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3535,
	/* 3535: H.245 MiscellaneousCommand.type.progressiveRefinementStart */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 472, 75,
	/* 3540: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3542,
	/* 3542: H.245 MiscellaneousCommand.type.videoBadMBs */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 48), 75,
	/* 3547: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3549,
	/* 3549: H.245 PictureReference */
	NM_OF_LONG, 3551,
	/* 3551: H.245 PictureReference */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 8), NM_OCTETS,
	/* 3556: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3558,
	/* 3558: H.245 MiscellaneousCommand.type.lostPartialPicture */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 3551, NM_ALIGN(0, 32), 75,
	/* 3564: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 3566,
	/* 3566: H.245 MiscellaneousCommand.type.encryptionUpdateCommand */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 2104, 1486, 75,
	/* 3572: H.245 MiscellaneousCommand.type */
	NM_OPEN(NM_CARRIER_NONE), 2505,
	/* 3574: H.245 MiscellaneousCommand */
	NM_EXT(1), 0x0000, 0x0000, 384,
	/* 3578: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 3580,
	/* 3580: H.245 CommunicationModeCommand */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 3280, 75,
	/* 3585: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 3587,
	/* 3587: H.245 ConferenceCommand */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(7, 1), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), 1005, NM_SKIP(0), 1005, NM_SKIP(0), NM_SKIP(0), 3598,
	NM_OCTETS,
	/* 3598: H.245 ConferenceCommand */
	NM_OPEN(NM_CARRIER_NONE), 3600,
	/* 3600: H.245 SubstituteConferenceIDCommand */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 128), 75,
	/* 3605: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 3607,
	/* 3607: H.245 H223MultiplexReconfiguration */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 472, 71, NM_OCTETS,
	/* 3612: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 3614,
	/* 3614: H.245 NewATMVCCommand */
	NM_SEQ(1, 0, 5), 0x0800, 0x0000, NM_ALIGN(0, 34), 3622, 457, 3634, 75,
	/* 3622: H.245 NewATMVCCommand.aal */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 3627, 98, NM_OCTETS,
	/* 3627: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 457, 472, NM_SKIP(2), 75,
	/* 3634: H.245 NewATMVCCommand.reverseParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 18), 457, 75,
	/* 3640: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 3642,
	/* 3642: H.245 MobileMultilinkReconfigurationCommand */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(16), 71, 75,
	/* 3648: H.245 IndicationMessage */
	NM_CHOICE(1, 4, 0, NM_INDEX_H245_INNER), NM_COUNTS(14, 10), 2363, 3675,
	1280, 3682, 3686, 1549, 2690, 2690, 1280, 3691, 3719, 3542, 3727, 3740,
	3540, 3821, 3830, 3860, 3869, 3877, 1278, 3885, 2046, 3089, NM_OCTETS,
	/* 3675: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 3677,
	/* 3677: H.245 FunctionNotUnderstood */
	NM_CHOICE(0, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 2344, 3091, 3410,
	/* 3682: H.245 TerminalCapabilitySetRelease */
	NM_SEQ(1, 0, 1), 0x8000, 0x0000, 2614,
	/* 3686: H.245 OpenLogicalChannelConfirm */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 2614,
	/* 3691: H.245 MiscellaneousIndication */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 3697, 75,
	/* 3697: H.245 MiscellaneousIndication.type */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 2), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), 3712, 1941, NM_OCTETS,
	/* 3712: H.245 MiscellaneousIndication.type */
	NM_OPEN(NM_CARRIER_NONE), 3714,
	/* 3714: H.245 MiscellaneousIndication.type.videoNotDecodedMBs */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 40), 75,
	/* 3719: H.245 JitterIndication */
	NM_SEQ(1, 2, 5), 0x3800, 0x0000, 3459, NM_SKIP(5), NM_SKIP(4), 193, 75,
	/* 3727: H.245 NewATMVCIndication */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, NM_ALIGN(0, 34), 3622, 457, 3734,
	/* 3734: H.245 NewATMVCIndication */
	NM_EXT(1), 0x0000, 0x0000, 3738,
	/* 3738: H.245 NewATMVCIndication */
	NM_OPEN(NM_CARRIER_NONE), 3634,
	/* 3740: H.245 UserInputIndication */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 6), 346, NM_OCTETS,
	3751, 3760, 3792, 3800, 3812, 2127, NM_OCTETS,
	/* 3751: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 3753,
	/* 3753: H.245 UserInputIndication.userInputSupportIndication */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 346, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 3760: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 3762,
	/* 3762: H.245 UserInputIndication.signal */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_SKIP(8), NM_ALIGN(0, 16), 3769,
	3776,
	/* 3769: H.245 UserInputIndication.signal.rtp */
	NM_SEQ(1, 2, 4), 0xd000, 0x0000, 193, 193, NM_ALIGN(0, 16), 75,
	/* 3776: H.245 UserInputIndication.signal */
	NM_EXT(4), 0x0000, 0x0000, NM_OCTETS, 3783, 3311, 250,
	/* 3783: H.245 UserInputIndication.signal */
	NM_OPEN(NM_CARRIER_NONE), 3785,
	/* 3785: H.245 Params */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, NM_ALIGN(0, 64), NM_ALIGN(0, 128),
	NM_OCTETS, 75,
	/* 3792: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 3794,
	/* 3794: H.245 UserInputIndication.signalUpdate */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, NM_ALIGN(0, 16), 1549, 75,
	/* 3800: H.245 UserInputIndication */
	NM_OPEN(NM_CARRIER_NONE), 3802,
	/* 3802: H.245 UserInputIndication.extendedAlphanumeric */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, NM_OCTETS, NM_SKIP(0), 3808,
	/* 3808: H.245 UserInputIndication.extendedAlphanumeric */
	NM_EXT(1), 0x0000, 0x0000, 3812,
	/* 3812: H.245 UserInputIndication.extendedAlphanumeric */
	NM_OPEN(NM_CARRIER_NONE), 3814,
	/* 3814: H.245 UserInputIndication.extendedAlphanumeric.encryptedAlphanumeric */
	NM_SEQ(1, 1, 4), 0x5000, 0x0000, NM_OCTETS, 3785, NM_OCTETS, 75,
	/* 3821: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3823,
	/* 3823: H.245 MCLocationIndication */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 3828, 75,
	/* 3828: H.245 MCLocationIndication.signalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_SIGNAL), 1845,
	/* 3830: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3832,
	/* 3832: H.245 ConferenceIndication */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 4), NM_SKIP(4), 1005,
	1005, 1005, NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 1005,
	NM_SKIP(0), NM_OCTETS, 2046, 3849, 3572, NM_OCTETS,
	/* 3849: H.245 ConferenceIndication */
	NM_OPEN(NM_CARRIER_NONE), 3851,
	/* 3851: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(8, 8), 3856,
	/* 3856: H.245 TerminalYouAreSeeingInSubPictureNumber */
	NM_EXT(1), 0x0000, 0x0000, 3311,
	/* 3860: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3862,
	/* 3862: H.245 VendorIdentification */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, 351, 243, 243, 75,
	/* 3869: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3871,
	/* 3871: H.245 FunctionNotSupported */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 457, NM_OCTETS, 75,
	/* 3877: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3879,
	/* 3879: H.245 MultilinkIndication */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 2363, 1280, 3060,
	NM_OCTETS,
	/* 3885: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 3453,
	/* 3887: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3889,
	/* 3889: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 3891,
	/* 3891: H.225.0 ExtendedAliasAddress */
	NM_SEQ(1, 2, 4), 0x7000, 0x8000, 105, 457, 2157, 75,
	/* 3898: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(5),
	/* 3900: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3902,
	/* 3902: H.225.0 DisplayName */
	NM_OF_LONG, 3904,
	/* 3904: H.225.0 DisplayName */
	NM_SEQ(0, 1, 2), 0x8000, 0x0000, NM_OCTETS, 563,
	/* 3909: H.225.0 CallProceeding-UUIE */
	NM_SEQ(1, 1, 4), 0x3000, 0x7000, NM_OCTETS, 225, 46, 3916,
	/* 3916: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 513, 3928, 546, 695, 756, 827, 827,
	NM_OCTETS, 3930,
	/* 3928: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 525,
	/* 3930: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 3932,
	/* 3932: H.225.0 FeatureSet */
	NM_SEQ(1, 3, 5), 0x7800, 0x7000, NM_SKIP(1), 2283, 2283, 2283, 75,
	/* 3940: H.225.0 Connect-UUIE */
	NM_SEQ(1, 1, 5), 0x4800, 0x7800, NM_OCTETS, 46, 225, 456, 3948,
	/* 3948: H.225.0 Connect-UUIE */
	NM_EXT(16), 0x9882, 0x0000, 513, 3928, 546, 695, 756, 827, 827, 2151,
	3967, 2100, 2155, NM_OCTETS, 2163, 2196, 3930, 3900,
	/* 3967: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 103,
	/* 3969: H.225.0 Alerting-UUIE */
	NM_SEQ(1, 1, 4), 0x3000, 0x7000, NM_OCTETS, 225, 46, 3976,
	/* 3976: H.225.0 Alerting-UUIE */
	NM_EXT(15), 0x9904, 0x0000, 513, 3928, 546, 695, 756, 827, 827, 3967,
	2100, 2155, NM_OCTETS, 2163, 2196, 3930, 3900,
	/* 3994: H.225.0 Information-UUIE */
	NM_SEQ(1, 0, 2), 0x4000, 0x4000, NM_OCTETS, 3999,
	/* 3999: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 513, 546, 695, 756, NM_OCTETS, 2251,
	/* 4008: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(1, 1, 3), 0x6000, 0x2000, NM_OCTETS, 4014, 4038,
	/* 4014: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(1, 4, 1, NM_INDEX_NONE), NM_COUNTS(12, 12), NM_SKIP(0),
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 4030, 649,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 4032, NM_OCTETS,
	/* 4030: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 88,
	/* 4032: H.225.0 ReleaseCompleteReason */
	NM_OPEN(NM_CARRIER_NONE), 4034,
	/* 4034: H.225.0 SecurityErrors */
	NM_CHOICE(1, 4, 1, NM_INDEX_NONE), NM_COUNTS(16, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 4038: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(11), 0xb0c0, 0x0000, 513, 546, 695, 3967, 2100, 2155, 2196, 2163,
	3930, 4052, 3900,
	/* 4052: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 225,
	/* 4054: H.225.0 Facility-UUIE */
	NM_SEQ(1, 3, 6), 0x7400, 0x7400, NM_OCTETS, 4063, 103, 456, 472, 4065,
	/* 4063: H.225.0 Facility-UUIE.alternativeAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_ALTERNATIVE), 48,
	/* 4065: H.225.0 Facility-UUIE */
	NM_EXT(16), 0xef0e, 0x0000, 513, 3967, 511, 546, 695, 4084, 4095, 756,
	827, 827, NM_OCTETS, 2163, 2251, 3930, 4052, 3928,
	/* 4084: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 4086,
	/* 4086: H.225.0 ConferenceList */
	NM_OF_LONG, 4088,
	/* 4088: H.225.0 ConferenceList */
	NM_SEQ(1, 3, 4), 0xf000, 0x4000, NM_ALIGN(0, 128), 105, 88, 75,
	/* 4095: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 46,
	/* 4097: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 4099,
	/* 4099: H.225.0 Progress-UUIE */
	NM_SEQ(1, 5, 9), 0x2f80, 0x7300, NM_OCTETS, 225, 46, 515, 525, 548, 697,
	758, 2518,
	/* 4111: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 4113,
	/* 4113: H.225.0 Status-UUIE */
	NM_SEQ(1, 2, 5), 0x3800, 0x5000, NM_OCTETS, 515, 548, 697, 75,
	/* 4121: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 4123,
	/* 4123: H.225.0 Notify-UUIE */
	NM_SEQ(1, 2, 5), 0x3800, 0x5800, NM_OCTETS, 515, 548, 697, 4131,
	/* 4131: H.225.0 Notify-UUIE */
	NM_EXT(5), 0x9000, 0x0000, 3967, 2100, 2155, 4052, 3900,
	/* 4139: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, 4151, 827, 2331, 4155, 4159, 4167, NM_OCTETS,
	4177, 2329,
	/* 4151: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4153,
	/* 4153: H.225.0 H323-UU-PDU.h4501SupplementaryService */
	NM_OF_LONG, NM_OCTETS,
	/* 4155: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4157,
	/* 4157: H.225.0 H323-UU-PDU.nonStandardControl */
	NM_OF_LONG, 88,
	/* 4159: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4161,
	/* 4161: H.225.0 CallLinkage */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, NM_ALIGN(0, 128), NM_ALIGN(0, 128), 75,
	/* 4167: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4169,
	/* 4169: H.225.0 H323-UU-PDU.tunnelledSignallingMessage */
	NM_SEQ(1, 2, 5), 0x3800, 0x0000, 432, 4153, NM_SKIP(0), 88, 75,
	/* 4177: H.225.0 H323-UU-PDU */
	NM_OPEN(NM_CARRIER_NONE), 4179,
	/* 4179: H.225.0 StimulusControl */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 88, NM_SKIP(0), NM_OCTETS, 75,
	/* 4186: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 2093, 75,
};
