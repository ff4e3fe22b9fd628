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

const u16 nm_h323_schema[2160] = {
	0,
	/* 1: H.225.0 H323-UserInformation */
	NM_SEQ(1, 1, 3), 0x6000, 0x8000, 7, 2154, 75,
	/* 7: H.225.0 H323-UU-PDU */
	NM_SEQ(1, 1, 3), 0x6000, 0xa000, 13, 88, 2142,
	/* 13: H.225.0 H323-UU-PDU.h323-message-body */
	NM_CHOICE(1, 3, 0, NM_INDEX_H225), NM_COUNTS(7, 6), 29, 1916, 1945,
	1973, 1997, 2011, 2036, 2078, NM_OCTETS, 2115, 2115, 2115, 2125,
	NM_OCTETS,
	/* 29: H.225.0 Setup-UUIE */
	NM_SEQ(1, 7, 14), 0x6f14, 0x7e44, NM_OCTETS, 46, 103, 122, 103, 267,
	103, 269, NM_SKIP(1), 271, 272, 276, 287, 291,
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
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 2), 112, 115, NM_OCTETS,
	118, NM_OCTETS,
	/* 112: H.225.0 AliasAddress.dialledDigits */
	NM_STR(7, 0, 1), 1, 4,
	/* 115: H.225.0 AliasAddress.h323-ID */
	NM_STR(8, 1, 1), 1, 16,
	/* 118: H.225.0 AliasAddress */
	NM_OPEN(NM_CARRIER_NONE), 120,
	/* 120: H.225.0 AliasAddress.transportID */
	NM_DO(NM_DO_ROLE, NM_ROLE_ALIAS), 48,
	/* 122: H.225.0 EndpointType */
	NM_SEQ(1, 6, 8), 0xfd00, 0x1800, 88, 133, 143, 148, 256, 143,
	NM_SKIP(2), 75,
	/* 133: H.225.0 VendorIdentifier */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, 98, 140, 140, 75,
	/* 140: H.225.0 VendorIdentifier.productId */
	NM_STR(8, 1, 1), 1, 8,
	/* 143: H.225.0 GatekeeperInfo */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 88, 75,
	/* 148: H.225.0 GatewayInfo */
	NM_SEQ(1, 2, 3), 0xe000, 0x8000, 154, 88, 75,
	/* 154: H.225.0 SupportedProtocols */
	NM_OF_LONG, 156,
	/* 156: H.225.0 SupportedProtocols */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(9, 3), 88, 171, 171, 171,
	171, 171, 171, 171, 171, 191, 212, 247, NM_OCTETS,
	/* 171: H.225.0 H310Caps */
	NM_SEQ(1, 1, 2), 0xc000, 0x4000, 88, 176,
	/* 176: H.225.0 H310Caps */
	NM_EXT(2), 0x4000, 0x0000, NM_OCTETS, 181,
	/* 181: H.225.0 H310Caps */
	NM_OPEN(NM_CARRIER_NONE), 183,
	/* 183: H.225.0 SupportedPrefix */
	NM_OF_LONG, 185,
	/* 185: H.225.0 SupportedPrefix */
	NM_SEQ(1, 1, 3), 0xa000, 0x4000, 88, 105, 75,
	/* 191: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 193,
	/* 193: H.225.0 NonStandardProtocol */
	NM_SEQ(1, 2, 4), 0xd000, 0x2000, 88, 200, 183, 75,
	/* 200: H.225.0 DataRate */
	NM_OF_LONG, 202,
	/* 202: H.225.0 DataRate */
	NM_SEQ(1, 2, 4), 0xb000, 0x0000, 88, 209, NM_ALIGN(0, 8), 75,
	/* 209: H.225.0 GSM-UIM.tmsi */
	NM_STR(2, 0, 1), 1, 8,
	/* 212: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 214,
	/* 214: H.225.0 T38FaxAnnexbOnlyCaps */
	NM_SEQ(1, 2, 6), 0xc400, 0x2000, 88, 200, 183, 223, 242, 75,
	/* 223: H.245 DataProtocolCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(7, 0), 233, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 233: H.245 NonStandardParameter */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 238, NM_OCTETS,
	/* 238: H.245 NonStandardIdentifier */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_OCTETS,
	NM_ALIGN(0, 32),
	/* 242: H.245 T38FaxProfile */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(3), 75,
	/* 247: H.225.0 SupportedProtocols */
	NM_OPEN(NM_CARRIER_NONE), 249,
	/* 249: H.225.0 SIPCaps */
	NM_SEQ(1, 3, 4), 0xf000, 0x2000, 88, 200, 183, 75,
	/* 256: H.225.0 McuInfo */
	NM_SEQ(1, 1, 2), 0xc000, 0x4000, 88, 261,
	/* 261: H.225.0 McuInfo */
	NM_EXT(1), 0x8000, 0x0000, 265,
	/* 265: H.225.0 McuInfo */
	NM_OPEN(NM_CARRIER_NONE), 154,
	/* 267: H.225.0 Setup-UUIE.destCallSignalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_DEST), 48,
	/* 269: H.225.0 CallReferenceValue */
	NM_OF_LONG, NM_ALIGN(0, 16),
	/* 271: H.225.0 Setup-UUIE.activeMC */
	NM_BYTES(NM_EVENT_CONFERENCE_ID),
	/* 272: H.225.0 Setup-UUIE.conferenceGoal */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 276: H.225.0 QseriesOptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(7), 282, 75,
	/* 282: H.225.0 Q954Details */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(2), 75,
	/* 287: H.225.0 CallType */
	NM_CHOICE(1, 2, 1, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 291: H.225.0 Setup-UUIE */
	NM_EXT(26), 0xe600, 0x1fc0, 320, 324, 326, NM_OCTETS, NM_OCTETS, 334,
	456, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1168,
	265, 1254, 1254, 1254, 1256, 1899,
	/* 320: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 322,
	/* 322: H.225.0 Setup-UUIE.sourceCallSignalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_SOURCE), 48,
	/* 324: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 105,
	/* 326: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 328,
	/* 328: H.225.0 CallIdentifier */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 333, 75,
	/* 333: H.225.0 CallIdentifier */
	NM_BYTES(NM_EVENT_CALL_ID),
	/* 334: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 336,
	/* 336: H.225.0 CryptoH323Token */
	NM_OF_LONG, 338,
	/* 338: H.225.0 CryptoH323Token */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 0), 349, 365, 376, 376,
	382, 382, 382, 389, NM_OCTETS,
	/* 349: H.225.0 CryptoH323Token.cryptoEPPwdHash */
	NM_SEQ(0, 0, 5), 0x0000, 0x8000, 105, 209, NM_OCTETS, 357, 363,
	/* 357: H.235 Params */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, NM_OCTETS, NM_ALIGN(0, 64), 75,
	/* 363: H.235 HASHED.hash */
	NM_STR_LONG, 1,
	/* 365: H.225.0 CryptoH323Token.cryptoGKPwdHash */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, 373, 209, NM_OCTETS, 357, 363,
	/* 373: H.235 Password */
	NM_STR(7, 0, 1), 1, 16,
	/* 376: H.235 ENCRYPTED */
	NM_SEQ(0, 0, 3), 0x0000, 0x0000, NM_OCTETS, 357, NM_OCTETS,
	/* 382: H.235 SIGNED */
	NM_SEQ(0, 0, 4), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, 357, 363,
	/* 389: H.235 CryptoToken */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 396, 403, 411, 376,
	NM_OCTETS,
	/* 396: H.235 CryptoToken.cryptoEncryptedToken */
	NM_SEQ(0, 0, 4), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, 357, NM_OCTETS,
	/* 403: H.235 CryptoToken.cryptoSignedToken */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS, NM_OCTETS, 357,
	363,
	/* 411: H.235 CryptoToken.cryptoHashedToken */
	NM_SEQ(0, 0, 5), 0x0000, 0x0000, NM_OCTETS, 419, NM_OCTETS, 357, 363,
	/* 419: H.235 ClearToken */
	NM_SEQ(1, 8, 10), 0x7fc0, 0x0000, NM_OCTETS, 209, 373, 432, 442,
	NM_OCTETS, 445, 373, 451, 75,
	/* 432: H.235 DHset */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 439, 439, 439, 75,
	/* 439: H.235 DHset.halfkey */
	NM_STR(16, 1, 1), 0, 1,
	/* 442: H.235 ChallengeString */
	NM_STR(7, 0, 1), 8, 8,
	/* 445: H.235 TypedCertificate */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_OCTETS, NM_OCTETS, 75,
	/* 451: H.235 NonStandardParameter */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, NM_OCTETS, NM_OCTETS,
	/* 456: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 458,
	/* 458: H.245 OpenLogicalChannel */
	NM_OF_LONG, 460,
	/* 460: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_OLC), 462,
	/* 462: H.245 OpenLogicalChannel */
	NM_SEQ(1, 1, 4), 0x3000, 0xf000, 469, 472, 1113, 1127,
	/* 469: H.245 OpenLogicalChannel */
	NM_INT(NM_INT_OPEN), NM_WIDTH(16, 1, 0), 1,
	/* 472: H.245 OpenLogicalChannel.forwardLogicalChannelParameters */
	NM_SEQ(1, 1, 4), 0x9000, 0x6000, NM_ALIGN(0, 16), 479, 952, 75,
	/* 479: H.245 DataType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 7), 495, 497, 499, 616,
	653, 693, 700, 702, 891, 741, 811, 828, 861, NM_OCTETS,
	/* 495: H.245 DataType.nonStandard */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 233,
	/* 497: H.245 DataType.nullData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), NM_SKIP(0),
	/* 499: H.245 VideoCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_VIDEO), 501,
	/* 501: H.245 VideoCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 1), 233, 510, 522, 533,
	549, 560, NM_OCTETS,
	/* 510: H.245 H261VideoCapability */
	NM_SEQ(1, 2, 6), 0xc400, 0x1000, NM_SKIP(2), NM_SKIP(2), NM_SKIP(1),
	519, NM_SKIP(1), 75,
	/* 519: H.245 H261VideoCapability.temporalSpatialTradeOffCapability */
	NM_INT(NM_INT_RATE), NM_WIDTH(16, 1, 0), 1,
	/* 522: H.245 H262VideoCapability */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, NM_SKIP(11), 209, 209, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 209, 75,
	/* 533: H.245 H263VideoCapability */
	NM_SEQ(1, 7, 10), 0xf9c0, 0x0400, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 546, NM_SKIP(5), 209, NM_ALIGN(0, 16), 75,
	/* 546: H.245 H263VideoCapability.cif16MPI */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 1,
	/* 549: H.245 IS11172VideoCapability */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, NM_SKIP(1), 209, 209, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 209, 75,
	/* 560: H.245 VideoCapability */
	NM_OPEN(NM_CARRIER_NONE), 562,
	/* 562: H.245 GenericCapability */
	NM_SEQ(1, 5, 7), 0x7e00, 0x4000, 572, 582, 585, 585, NM_OCTETS, 223, 75,
	/* 572: H.245 CapabilityIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_OCTETS, 233,
	NM_ALIGN(0, 128), 579, NM_OCTETS,
	/* 579: H.225.0 TunnelledProtocolAlternateIdentifier.protocolType */
	NM_STR(6, 0, 1), 1, 8,
	/* 582: H.245 CapabilityIdentifier */
	NM_INT(NM_INT_RATE), NM_WIDTH(2, 0, 1), 0,
	/* 585: H.245 GenericParameter */
	NM_OF_LONG, 587,
	/* 587: H.245 GenericParameter */
	NM_SEQ(1, 1, 4), 0x3000, 0x0000, 594, 601, 614, 75,
	/* 594: H.245 ParameterIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(7), 233,
	NM_ALIGN(0, 128), 579, NM_OCTETS,
	/* 601: H.245 ParameterValue */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(8, 0), NM_SKIP(0),
	NM_ALIGN(0, 8), NM_ALIGN(0, 16), NM_ALIGN(0, 16), 209, 209, NM_OCTETS,
	612, NM_OCTETS,
	/* 612: H.245 ParameterValue.genericParameter */
	NM_OF_LONG, 587,
	/* 614: H.245 GenericParameter.supersedes */
	NM_OF_LONG, 594,
	/* 616: H.245 AudioCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_AUDIO), 618,
	/* 618: H.245 AudioCapability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 7), 233,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), 642, 647, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 560, NM_OCTETS,
	/* 642: H.245 CustomPictureFormat.mPI.customPCF */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(8, 16), 75,
	/* 647: H.245 IS13818AudioCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(20), NM_ALIGN(0, 16), 75,
	/* 653: H.245 DataApplicationCapability */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_DATA), 655,
	/* 655: H.245 DataApplicationCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x4000, 661, 582, 75,
	/* 661: H.245 DataApplicationCapability.application */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 0), 233, 223, 223, 223,
	674, 223, 223, 688, NM_SKIP(0), 223, NM_OCTETS,
	/* 674: H.245 DataApplicationCapability.application.t84 */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 223, 679,
	/* 679: H.245 T84Profile */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 683,
	/* 683: H.245 T84Profile.t84Restricted */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(19), 75,
	/* 688: H.245 DataApplicationCapability.application.nlpid */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 223, NM_OCTETS,
	/* 693: H.245 EncryptionMode */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 695,
	/* 695: H.245 EncryptionMode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 233, NM_SKIP(0),
	NM_OCTETS,
	/* 700: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 495,
	/* 702: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 704,
	/* 704: H.245 H235Media */
	NM_SEQ(1, 0, 3), 0x2000, 0x4000, 710, 730, 75,
	/* 710: H.245 EncryptionAuthenticationAndIntegrity */
	NM_SEQ(1, 3, 4), 0xf000, 0x0000, 717, 725, 725, 75,
	/* 717: H.245 MediaEncryptionAlgorithm */
	NM_OF(8, 1), 720, 1,
	/* 720: H.245 MediaEncryptionAlgorithm */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 233, NM_OCTETS,
	NM_OCTETS,
	/* 725: H.245 AuthenticationCapability */
	NM_SEQ(1, 1, 2), 0xc000, 0x0000, 233, 75,
	/* 730: H.245 H235Media.mediaType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 4), 495, 499, 616, 653,
	741, 811, 828, 861, NM_OCTETS,
	/* 741: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 743,
	/* 743: H.245 RedundancyEncoding */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 745,
	/* 745: H.245 RedundancyEncoding */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 695, 751, 75,
	/* 751: H.245 DataType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 0), 233, NM_SKIP(0),
	760, 788, 805, 695, NM_OCTETS,
	/* 760: H.245 VideoCapability */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 233, 768, 522, 775,
	549, NM_OCTETS,
	/* 768: H.245 H261VideoCapability */
	NM_SEQ(1, 2, 4), 0xd000, 0x0000, NM_SKIP(2), NM_SKIP(2),
	NM_ALIGN(1, 17), 75,
	/* 775: H.245 H263VideoCapability */
	NM_SEQ(1, 7, 10), 0xf9c0, 0x0000, NM_SKIP(5), NM_SKIP(5), NM_SKIP(5),
	NM_SKIP(5), NM_SKIP(5), 209, NM_SKIP(5), 209, NM_ALIGN(0, 16), 75,
	/* 788: H.245 AudioCapability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 0), 233,
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 9),
	NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), 642, 647, NM_OCTETS,
	/* 805: H.245 DataApplicationCapability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 661, 209, 75,
	/* 811: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 813,
	/* 813: H.245 MultiplePayloadStream */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 815,
	/* 815: H.245 MultiplePayloadStream */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 820, 75,
	/* 820: H.245 MultiplePayloadStreamElement */
	NM_OF_LONG, 822,
	/* 822: H.245 MultiplePayloadStreamElement */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 751, NM_SKIP(7), 75,
	/* 828: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 830,
	/* 830: H.245 DepFECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 832,
	/* 832: H.245 DepFECData */
	NM_CHOICE(0, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 835,
	/* 835: H.245 DepFECData.rfc2733 */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 840, 75,
	/* 840: H.245 DepFECData.rfc2733.mode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 845,
	NM_OCTETS,
	/* 845: H.245 DepFECData.rfc2733.mode.separateStream */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 850, 856, NM_OCTETS,
	/* 850: H.245 DepFECData.rfc2733.mode.separateStream.differentPort */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, NM_SKIP(8), NM_SKIP(7), 75,
	/* 856: H.245 DepFECData.rfc2733.mode.separateStream.samePort */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(7), 75,
	/* 861: H.245 H235Media.mediaType */
	NM_OPEN(NM_CARRIER_NONE), 863,
	/* 863: H.245 FECData */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 865,
	/* 865: H.245 FECData */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 869, NM_OCTETS,
	/* 869: H.245 FECData.rfc2733 */
	NM_SEQ(1, 1, 4), 0x5000, 0x0000, NM_SKIP(7), NM_OCTETS, 876, 75,
	/* 876: H.245 FECData.rfc2733.pktMode */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0), 882,
	886, NM_OCTETS,
	/* 882: H.245 NoPTAudioToneCapability */
	NM_SEQ(1, 0, 1), 0x8000, 0x0000, 75,
	/* 886: H.245 FECData.rfc2733.pktMode.rfc2733diffport */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 75,
	/* 891: H.245 DataType */
	NM_OPEN(NM_CARRIER_NONE), 893,
	/* 893: H.245 MultiplexedStreamParameter */
	NM_DO(NM_DO_MEDIA, NM_MEDIA_OTHER), 895,
	/* 895: H.245 MultiplexedStreamParameter */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 901, NM_SKIP(1), 75,
	/* 901: H.245 MultiplexFormat */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 233, 907, 937,
	NM_OCTETS,
	/* 907: H.245 H222Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 913, 75,
	/* 913: H.245 VCCapability */
	NM_OF_LONG, 915,
	/* 915: H.245 VCCapability */
	NM_SEQ(1, 2, 5), 0xc800, 0x0000, 923, 98, NM_SKIP(2), 928, 75,
	/* 923: H.245 VCCapability.aal1 */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(9), 75,
	/* 928: H.245 VCCapability.availableBitRates */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 933, 75,
	/* 933: H.245 VCCapability.availableBitRates.type */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 32),
	/* 937: H.245 H223Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(10, 48), 943, 75,
	/* 943: H.245 H223Capability.h223MultiplexTableCapability */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_SKIP(0), 947,
	/* 947: H.245 H223Capability.h223MultiplexTableCapability.enhanced */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(20), 75,
	/* 952: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 1), 959, 967, 987, 1018,
	NM_OCTETS,
	/* 959: H.245 H222LogicalChannelParameters */
	NM_SEQ(1, 3, 5), 0x7800, 0x0000, NM_ALIGN(0, 32), NM_ALIGN(0, 16),
	NM_OCTETS, NM_OCTETS, 75,
	/* 967: H.245 H223LogicalChannelParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 973, NM_SKIP(1), 75,
	/* 973: H.245 H223LogicalChannelParameters.adaptationLayerType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(6, 0), 233, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), 982, NM_OCTETS,
	/* 982: H.245 H223LogicalChannelParameters.adaptationLayerType.al3 */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, NM_SKIP(2), 209,
	/* 987: H.245 V76LogicalChannelParameters */
	NM_SEQ(1, 0, 6), 0x0400, 0x0000, 996, 272, NM_SKIP(1), 1002, 1013, 75,
	/* 996: H.245 V76HDLCParameters */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 272, NM_ALIGN(0, 17), 75,
	/* 1002: H.245 V76LogicalChannelParameters.mode */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1007, NM_SKIP(0),
	NM_OCTETS,
	/* 1007: H.245 V76LogicalChannelParameters.mode.eRM */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(7), 272, 75,
	/* 1013: H.245 V75Parameters */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(1), 75,
	/* 1018: H.245 OpenLogicalChannel.forwardLogicalChannelParameters.multiplexParameters */
	NM_OPEN(NM_CARRIER_NONE), 1020,
	/* 1020: H.245 H2250LogicalChannelParameters */
	NM_SEQ(1, 10, 12), 0xbff0, 0x5400, 1035, 1037, NM_SKIP(8), 1040,
	NM_SKIP(1), 1102, NM_SKIP(1), NM_SKIP(1), 1104, NM_SKIP(5), 1109, 75,
	/* 1035: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_OF_LONG, 233,
	/* 1037: H.245 H2250LogicalChannelParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 1, 0), 0,
	/* 1040: H.245 TransportAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_MEDIA), 1042,
	/* 1042: H.245 TransportAddress */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1047, 1083,
	NM_OCTETS,
	/* 1047: H.245 UnicastAddress */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 1055, 1062, 1067,
	NM_ALIGN(0, 128), 1074, NM_OCTETS,
	/* 1055: H.245 UnicastAddress.iPAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1060, 75,
	/* 1060: H.245 UnicastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_V4), 6,
	/* 1062: H.245 UnicastAddress.iPXAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 96), 75,
	/* 1067: H.245 UnicastAddress.iP6Address */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1072, 75,
	/* 1072: H.245 UnicastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_V6), 18,
	/* 1074: H.245 UnicastAddress.iPSourceRouteAddress */
	NM_SEQ(1, 0, 4), 0x1000, 0x4000, NM_SKIP(1), 1081, 69, 75,
	/* 1081: H.245 UnicastAddress.iPSourceRouteAddress.routing */
	NM_ADDR(NM_FORM_H245_SR), 6,
	/* 1083: H.245 MulticastAddress */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1088, 1095,
	NM_OCTETS,
	/* 1088: H.245 MulticastAddress.iPAddress */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1093, 75,
	/* 1093: H.245 MulticastAddress.iPAddress */
	NM_ADDR(NM_FORM_H245_MC4), 6,
	/* 1095: H.245 MulticastAddress.iP6Address */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1100, 75,
	/* 1100: H.245 MulticastAddress.iP6Address */
	NM_ADDR(NM_FORM_H245_MC6), 18,
	/* 1102: H.245 H2250LogicalChannelParameters.mediaControlChannel */
	NM_DO(NM_DO_ROLE, NM_ROLE_MEDIA_CONTROL), 1042,
	/* 1104: H.245 CustomPictureFormat.pixelAspectInformation.extendedPAR */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(16), 75,
	/* 1109: H.245 H2250LogicalChannelParameters.mediaPacketization */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 1113: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1115,
	/* 1115: H.245 OpenLogicalChannel.reverseLogicalChannelParameters */
	NM_SEQ(1, 1, 3), 0x6000, 0xc000, 479, 1121, 75,
	/* 1121: H.245 OpenLogicalChannel.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 1), 967, 987, 1018,
	NM_OCTETS,
	/* 1127: H.245 OpenLogicalChannel */
	NM_EXT(1), 0x8000, 0x0000, 1131,
	/* 1131: H.245 OpenLogicalChannel */
	NM_OPEN(NM_CARRIER_NONE), 1133,
	/* 1133: H.245 NetworkAccessParameters */
	NM_DO(NM_DO_REVERSE, 0), 1135,
	/* 1135: H.245 NetworkAccessParameters */
	NM_SEQ(1, 2, 5), 0x9800, 0x4000, 71, 1143, NM_SKIP(1), 1165, 75,
	/* 1143: H.245 NetworkAccessParameters.networkAddress */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1149, 112, 1163,
	NM_OCTETS,
	/* 1149: H.245 Q2931Address */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1155, 85, 75,
	/* 1155: H.245 Q2931Address.address */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1160, 85, NM_OCTETS,
	/* 1160: H.245 Q2931Address.address.internationalNumber */
	NM_STR(4, 0, 1), 1, 4,
	/* 1163: H.245 NetworkAccessParameters.networkAddress.localAreaAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_DATA), 1042,
	/* 1165: H.245 NetworkAccessParameters.externalReference */
	NM_STR(8, 0, 1), 1, 8,
	/* 1168: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1170,
	/* 1170: H.225.0 CircuitInfo */
	NM_SEQ(1, 3, 4), 0xf000, 0x2000, 1177, 1177, 1203, 75,
	/* 1177: H.225.0 CircuitIdentifier */
	NM_SEQ(1, 2, 3), 0xe000, 0x0000, 1183, 1194, 75,
	/* 1183: H.225.0 CicInfo */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1189, 1191, 75,
	/* 1189: H.225.0 CicInfo.cic */
	NM_OF_LONG, 1191,
	/* 1191: H.225.0 CicInfo.cic */
	NM_STR(2, 0, 1), 2, 8,
	/* 1194: H.225.0 GroupID */
	NM_SEQ(1, 1, 3), 0xa000, 0x0000, 269, 1200, 75,
	/* 1200: H.225.0 CallsAvailable.group */
	NM_STR(7, 0, 1), 1, 8,
	/* 1203: H.225.0 GenericData */
	NM_OF_LONG, 1205,
	/* 1205: H.225.0 GenericData */
	NM_SEQ(1, 1, 3), 0x6000, 0x4000, 1211, 1220, 75,
	/* 1211: H.225.0 GenericIdentifier */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1217, NM_OCTETS,
	NM_ALIGN(0, 128), NM_OCTETS,
	/* 1217: H.245 RTPPayloadType.payloadDescriptor.rfc-number */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 1220: H.225.0 EnumeratedParameter */
	NM_OF(16, 1), 1223, 1,
	/* 1223: H.225.0 EnumeratedParameter */
	NM_SEQ(1, 1, 3), 0x6000, 0x4000, 1211, 1229, 75,
	/* 1229: H.225.0 Content */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_OCTETS,
	NM_OCTETS, 1244, NM_SKIP(1), NM_ALIGN(0, 8), NM_ALIGN(0, 16), 209, 1211,
	105, 1246, 1248, 1251, NM_OCTETS,
	/* 1244: H.225.0 Content.unicode */
	NM_STR_LONG, 16,
	/* 1246: H.225.0 Content.transport */
	NM_DO(NM_DO_ROLE, NM_ROLE_OTHER), 48,
	/* 1248: H.225.0 Content.compound */
	NM_OF(16, 1), 1223, 1,
	/* 1251: H.225.0 Content.nested */
	NM_OF(4, 0), 1205, 1,
	/* 1254: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1203,
	/* 1256: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1258,
	/* 1258: H.245 MultimediaSystemControlMessage */
	NM_OF_LONG, 1260,
	/* 1260: H.245 MultimediaSystemControlMessage */
	NM_OPEN(NM_CARRIER_MSC), 1262,
	/* 1262: H.245 MultimediaSystemControlMessage */
	NM_CHOICE(1, 2, 0, NM_INDEX_H245), NM_COUNTS(4, 0), 1269, 1530, 1723,
	1813, NM_OCTETS,
	/* 1269: H.245 RequestMessage */
	NM_CHOICE(1, 4, 0, NM_INDEX_H245_INNER), NM_COUNTS(11, 0), 1283, 1289,
	1295, 462, 1359, 886, 1368, 1401, 1409, 1340, 1519, NM_OCTETS,
	/* 1283: H.245 NonStandardMessage */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 238, NM_OCTETS, 75,
	/* 1289: H.245 MasterSlaveDetermination */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 209, 75,
	/* 1295: H.245 TerminalCapabilitySet */
	NM_SEQ(1, 3, 6), 0x3c00, 0x0000, NM_ALIGN(0, 8), NM_OCTETS, 1304, 1317,
	1345, 75,
	/* 1304: H.245 MultiplexCapability */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 233, 907, 937, 1311,
	NM_OCTETS,
	/* 1311: H.245 V76Capability */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(9, 47), 1013, 75,
	/* 1317: H.245 CapabilityTableEntry */
	NM_OF(8, 1), 1320, 1,
	/* 1320: H.245 CapabilityTableEntry */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_ALIGN(0, 16), 1325,
	/* 1325: H.245 Capability */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(12, 0), 233, 760, 760, 760,
	788, 788, 788, 805, 805, 805, NM_SKIP(1), 1340, NM_OCTETS,
	/* 1340: H.245 Capability.h233EncryptionReceiveCapability */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 8), 75,
	/* 1345: H.245 CapabilityDescriptor */
	NM_OF(8, 1), 1348, 1,
	/* 1348: H.245 CapabilityDescriptor */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_ALIGN(0, 8), 1353,
	/* 1353: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), 1356, 1,
	/* 1356: H.245 AlternativeCapabilitySet */
	NM_OF(8, 1), NM_ALIGN(0, 16), 1,
	/* 1359: H.245 CloseLogicalChannel */
	NM_SEQ(1, 0, 3), 0x2000, 0x8000, 1365, NM_SKIP(1), 75,
	/* 1365: H.245 CloseLogicalChannel */
	NM_INT(NM_INT_CLOSE), NM_WIDTH(16, 1, 0), 1,
	/* 1368: H.245 MultiplexEntrySend */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1374, 75,
	/* 1374: H.245 MultiplexEntryDescriptor */
	NM_OF(4, 0), 1377, 1,
	/* 1377: H.245 MultiplexEntryDescriptor */
	NM_SEQ(0, 1, 2), 0x4000, 0x0000, NM_SKIP(4), 1382,
	/* 1382: H.245 MultiplexElement */
	NM_OF(8, 1), 1385, 1,
	/* 1385: H.245 MultiplexElement */
	NM_SEQ(0, 0, 2), 0x0000, 0x0000, 1390, 1397,
	/* 1390: H.245 MultiplexElement.type */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	1394,
	/* 1394: H.245 MultiplexElement.type.subElementList */
	NM_OF(8, 0), 1385, 2,
	/* 1397: H.245 MultiplexElement.repeatCount */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), NM_ALIGN(0, 16),
	NM_SKIP(0),
	/* 1401: H.245 RequestMultiplexEntry */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1406, 75,
	/* 1406: H.245 CustomPictureFormat.pixelAspectInformation.pixelAspectCode */
	NM_OF(4, 0), NM_SKIP(4), 1,
	/* 1409: H.245 RequestMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1415, 75,
	/* 1415: H.245 ModeElement */
	NM_OF(8, 1), 1418, 1,
	/* 1418: H.245 ModeElement */
	NM_OF(8, 1), 1421, 1,
	/* 1421: H.245 ModeElement */
	NM_SEQ(1, 1, 3), 0x6000, 0x0000, 1427, 967, 75,
	/* 1427: H.245 ModeElementType */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 233, 1435, 1473,
	1500, 695, NM_OCTETS,
	/* 1435: H.245 VideoMode */
	NM_CHOICE(1, 3, 0, NM_INDEX_NONE), NM_COUNTS(5, 0), 233, 1443, 1448,
	1463, 549, NM_OCTETS,
	/* 1443: H.245 H261VideoMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(1, 17), 75,
	/* 1448: H.245 H262VideoMode */
	NM_SEQ(1, 6, 8), 0x7f00, 0x0000, 1459, 209, 209, NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(4), 209, 75,
	/* 1459: H.245 H262VideoMode.profileAndLevel */
	NM_CHOICE(1, 4, 1, NM_INDEX_NONE), NM_COUNTS(11, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 1463: H.245 H263VideoMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1469, NM_ALIGN(0, 20), 75,
	/* 1469: H.245 RefPictureSelection.videoBackChannelSend */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(5, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 1473: H.245 AudioMode */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(14, 0), 233, NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(2), 1490, 1495, NM_OCTETS,
	/* 1490: H.245 IS11172AudioMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(6, 16), 75,
	/* 1495: H.245 IS13818AudioMode */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(11, 16), 75,
	/* 1500: H.245 DataMode */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1506, 209, 75,
	/* 1506: H.245 DataMode.application */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 0), 233, 223, 223, 223,
	223, 223, 223, 688, NM_SKIP(0), 223, NM_OCTETS,
	/* 1519: H.245 MaintenanceLoopRequest */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1524, 75,
	/* 1524: H.245 MaintenanceLoopRequest.type */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_SKIP(0),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), NM_OCTETS,
	/* 1530: H.245 ResponseMessage */
	NM_CHOICE(1, 5, 0, NM_INDEX_H245_INNER), NM_COUNTS(19, 1), 1283, 1013,
	1553, 1340, 1558, 1571, 1619, 886, 886, 1632, 1638, 1644, 1401, 1659,
	1674, 1680, 1340, 1519, 1686, 1692, NM_OCTETS,
	/* 1553: H.245 MasterSlaveDeterminationReject */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, 1109, 75,
	/* 1558: H.245 TerminalCapabilitySetReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1564, 75,
	/* 1564: H.245 TerminalCapabilitySetReject.cause */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), 1397, NM_OCTETS,
	/* 1571: H.245 OpenLogicalChannelAck */
	NM_SEQ(1, 1, 3), 0x6000, 0xe000, 1577, 1580, 1594,
	/* 1577: H.245 OpenLogicalChannelAck */
	NM_INT(NM_INT_ACK), NM_WIDTH(16, 1, 0), 1,
	/* 1580: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_DO(NM_DO_REVERSE, 1), 1582,
	/* 1582: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters */
	NM_SEQ(1, 2, 4), 0x7000, 0x2000, NM_ALIGN(0, 16), NM_ALIGN(0, 16), 1589,
	75,
	/* 1589: H.245 OpenLogicalChannelAck.reverseLogicalChannelParameters.multiplexParameters */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 1), 959, 1018,
	NM_OCTETS,
	/* 1594: H.245 OpenLogicalChannelAck */
	NM_EXT(2), 0xc000, 0x0000, 1131, 1599,
	/* 1599: H.245 OpenLogicalChannelAck */
	NM_OPEN(NM_CARRIER_NONE), 1601,
	/* 1601: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_DO(NM_DO_REVERSE, 0), 1603,
	/* 1603: H.245 OpenLogicalChannelAck.forwardMultiplexAckParameters */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1607, NM_OCTETS,
	/* 1607: H.245 H2250LogicalChannelAckParameters */
	NM_SEQ(1, 5, 6), 0xfc00, 0x7000, 1035, 1616, 1040, 1102, NM_SKIP(5), 75,
	/* 1616: H.245 H2250LogicalChannelAckParameters.nonStandard */
	NM_INT(NM_INT_SESSION), NM_WIDTH(8, 0, 0), 1,
	/* 1619: H.245 OpenLogicalChannelReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x8000, 1625, 1628, 75,
	/* 1625: H.245 OpenLogicalChannelReject */
	NM_INT(NM_INT_REJECT), NM_WIDTH(16, 1, 0), 1,
	/* 1628: H.225.0 PublicTypeOfNumber */
	NM_CHOICE(1, 3, 1, NM_INDEX_NONE), NM_COUNTS(6, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 1632: H.245 RequestChannelCloseReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 1109, 75,
	/* 1638: H.245 MultiplexEntrySendAck */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1406, 75,
	/* 1644: H.245 MultiplexEntrySendReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1650, 75,
	/* 1650: H.245 MultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 1653, 1,
	/* 1653: H.245 MultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(4), 71, 75,
	/* 1659: H.245 RequestMultiplexEntryReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1406, 1665, 75,
	/* 1665: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_OF(4, 0), 1668, 1,
	/* 1668: H.245 RequestMultiplexEntryRejectionDescriptions */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_SKIP(4), 1109, 75,
	/* 1674: H.245 RequestModeAck */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 71, 75,
	/* 1680: H.245 RequestModeReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 272, 75,
	/* 1686: H.245 MaintenanceLoopReject */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1524, 1109, 75,
	/* 1692: H.245 ResponseMessage */
	NM_OPEN(NM_CARRIER_NONE), 1694,
	/* 1694: H.245 CommunicationModeResponse */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 0), 1698, NM_OCTETS,
	/* 1698: H.245 CommunicationModeTableEntry */
	NM_OF(8, 1), 1701, 1,
	/* 1701: H.245 CommunicationModeTableEntry */
	NM_DO(NM_DO_RESET, 0), 1703,
	/* 1703: H.245 CommunicationModeTableEntry */
	NM_SEQ(1, 7, 11), 0xb3e0, 0x4680, 1035, 1616, NM_SKIP(8), 1104, 373,
	1717, 1040, NM_SKIP(1), 1102, NM_SKIP(1), 75,
	/* 1717: H.245 CommunicationModeTableEntry.dataType */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 499, 616, 653,
	NM_OCTETS,
	/* 1723: H.245 CommandMessage */
	NM_CHOICE(1, 3, 0, NM_INDEX_H245_INNER), NM_COUNTS(7, 1), 1283, 882,
	1734, 1752, 1764, 1779, 1787, 1806, NM_OCTETS,
	/* 1734: H.245 SendTerminalCapabilitySet */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1739, NM_SKIP(0),
	NM_OCTETS,
	/* 1739: H.245 SendTerminalCapabilitySet.specificRequest */
	NM_SEQ(1, 2, 4), 0x7000, 0x0000, NM_SKIP(1), 1746, 1749, 75,
	/* 1746: H.245 SendTerminalCapabilitySet.specificRequest.capabilityTableEntryNumbers */
	NM_OF(16, 1), NM_ALIGN(0, 16), 1,
	/* 1749: H.245 SendTerminalCapabilitySet.specificRequest.capabilityDescriptorNumbers */
	NM_OF(8, 1), NM_ALIGN(0, 8), 1,
	/* 1752: H.245 EncryptionCommand */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_OCTETS,
	NM_SKIP(0), 1758, NM_OCTETS,
	/* 1758: H.245 EncryptionCommand.encryptionAlgorithmID */
	NM_SEQ(0, 0, 3), 0x0000, 0x0000, NM_ALIGN(0, 8), 238, NM_OCTETS,
	/* 1764: H.245 FlowControlCommand */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, 1770, 1775, 75,
	/* 1770: H.245 FlowControlCommand.scope */
	NM_CHOICE(0, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_SKIP(0),
	/* 1775: H.245 FlowControlCommand.restriction */
	NM_CHOICE(0, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 209, NM_SKIP(0),
	/* 1779: H.245 EndSessionCommand */
	NM_DO(NM_DO_EVENT, NM_EVENT_SESSION_END), 1781,
	/* 1781: H.245 EndSessionCommand */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 233, NM_SKIP(0),
	1469, NM_OCTETS,
	/* 1787: H.245 MiscellaneousCommand */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 1793, 75,
	/* 1793: H.245 MiscellaneousCommand.type */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(10),
	NM_SKIP(5), NM_SKIP(0), NM_SKIP(0), NM_OCTETS,
	/* 1806: H.245 CommandMessage */
	NM_OPEN(NM_CARRIER_NONE), 1808,
	/* 1808: H.245 CommunicationModeCommand */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1698, 75,
	/* 1813: H.245 IndicationMessage */
	NM_CHOICE(1, 4, 0, NM_INDEX_H245_INNER), NM_COUNTS(14, 2), 1283, 1832,
	882, 882, 886, 886, 1401, 1401, 882, 1839, 1858, 1866, 1871, 720,
	NM_OCTETS, 1890, NM_OCTETS,
	/* 1832: H.245 FunctionNotUnderstood */
	NM_DO(NM_DO_ECHO, 1), 1834,
	/* 1834: H.245 FunctionNotUnderstood */
	NM_CHOICE(0, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 1269, 1530, 1723,
	/* 1839: H.245 MiscellaneousIndication */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 16), 1845, 75,
	/* 1845: H.245 MiscellaneousIndication.type */
	NM_CHOICE(1, 4, 0, NM_INDEX_NONE), NM_COUNTS(10, 0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0), NM_SKIP(0),
	NM_SKIP(0), NM_SKIP(0), NM_SKIP(5), NM_OCTETS,
	/* 1858: H.245 JitterIndication */
	NM_SEQ(1, 2, 5), 0x3800, 0x0000, 1770, NM_SKIP(5), NM_SKIP(4), 209, 75,
	/* 1866: H.245 H223SkewIndication */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_ALIGN(0, 48), 75,
	/* 1871: H.245 NewATMVCIndication */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, NM_ALIGN(0, 34), 1878, 272, 75,
	/* 1878: H.245 NewATMVCCommand.aal */
	NM_CHOICE(1, 1, 0, NM_INDEX_NONE), NM_COUNTS(2, 0), 1883, 98, NM_OCTETS,
	/* 1883: H.245 NewATMVCCommand.aal.aal1 */
	NM_SEQ(1, 0, 4), 0x1000, 0x0000, 272, 287, NM_SKIP(2), 75,
	/* 1890: H.245 IndicationMessage */
	NM_OPEN(NM_CARRIER_NONE), 1892,
	/* 1892: H.245 MCLocationIndication */
	NM_SEQ(1, 0, 2), 0x4000, 0x8000, 1897, 75,
	/* 1897: H.245 MCLocationIndication.signalAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_SIGNAL), 1042,
	/* 1899: H.225.0 Setup-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1901,
	/* 1901: H.225.0 ExtendedAliasAddress */
	NM_OF_LONG, 1903,
	/* 1903: H.225.0 ExtendedAliasAddress */
	NM_SEQ(1, 2, 4), 0x7000, 0x8000, 105, 272, 1910, 75,
	/* 1910: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(2), 1913,
	/* 1913: H.225.0 ScreeningIndicator */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 1916: H.225.0 CallProceeding-UUIE */
	NM_SEQ(1, 1, 4), 0x3000, 0x7000, NM_OCTETS, 122, 46, 1923,
	/* 1923: H.225.0 CallProceeding-UUIE */
	NM_EXT(9), 0x9880, 0x0000, 326, NM_OCTETS, NM_OCTETS, 334, 456,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1935,
	/* 1935: H.225.0 CallProceeding-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 1937,
	/* 1937: H.225.0 FeatureSet */
	NM_SEQ(1, 3, 5), 0x7800, 0x7000, NM_SKIP(1), 1203, 1203, 1203, 75,
	/* 1945: H.225.0 Connect-UUIE */
	NM_SEQ(1, 1, 5), 0x4800, 0x7800, NM_OCTETS, 46, 122, 271, 1953,
	/* 1953: H.225.0 Connect-UUIE */
	NM_EXT(15), 0x9882, 0x0000, 326, NM_OCTETS, NM_OCTETS, 334, 456,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1971, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, 1935,
	/* 1971: H.225.0 Connect-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 103,
	/* 1973: H.225.0 Alerting-UUIE */
	NM_SEQ(1, 1, 4), 0x3000, 0x7000, NM_OCTETS, 122, 46, 1980,
	/* 1980: H.225.0 Alerting-UUIE */
	NM_EXT(14), 0x9904, 0x0000, 326, NM_OCTETS, NM_OCTETS, 334, 456,
	NM_OCTETS, NM_OCTETS, 1971, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 1935,
	/* 1997: H.225.0 Information-UUIE */
	NM_SEQ(1, 0, 2), 0x4000, 0x4000, NM_OCTETS, 2002,
	/* 2002: H.225.0 Information-UUIE */
	NM_EXT(6), 0xb400, 0x0000, 326, NM_OCTETS, 334, 456, NM_OCTETS, 1168,
	/* 2011: H.225.0 ReleaseComplete-UUIE */
	NM_SEQ(1, 1, 3), 0x6000, 0x2000, NM_OCTETS, 2017, 2021,
	/* 2017: H.225.0 ReleaseCompleteReason */
	NM_CHOICE(1, 4, 1, NM_INDEX_NONE), NM_COUNTS(12, 0), NM_SKIP(0),
	NM_OCTETS,
	/* 2021: H.225.0 ReleaseComplete-UUIE */
	NM_EXT(10), 0xb0c0, 0x0000, 326, NM_OCTETS, 334, 1971, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 1935, 2034,
	/* 2034: H.225.0 ReleaseComplete-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 122,
	/* 2036: H.225.0 Facility-UUIE */
	NM_SEQ(1, 3, 6), 0x7400, 0x7400, NM_OCTETS, 2045, 103, 271, 287, 2047,
	/* 2045: H.225.0 Facility-UUIE.alternativeAddress */
	NM_DO(NM_DO_ROLE, NM_ROLE_ALTERNATIVE), 48,
	/* 2047: H.225.0 Facility-UUIE */
	NM_EXT(15), 0xef0e, 0x0000, 326, 1971, 324, NM_OCTETS, 334, 2065, 2076,
	456, NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1168, 1935, 2034,
	/* 2065: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 2067,
	/* 2067: H.225.0 ConferenceList */
	NM_OF_LONG, 2069,
	/* 2069: H.225.0 ConferenceList */
	NM_SEQ(1, 3, 4), 0xf000, 0x4000, NM_ALIGN(0, 128), 105, 88, 75,
	/* 2076: H.225.0 Facility-UUIE */
	NM_OPEN(NM_CARRIER_NONE), 46,
	/* 2078: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 2080,
	/* 2080: H.225.0 Progress-UUIE */
	NM_SEQ(1, 5, 9), 0x2f80, 0x7300, NM_OCTETS, 122, 46, 328, 2092, 2113,
	336, 458, 75,
	/* 2092: H.225.0 H245Security */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(4, 0), 88, NM_SKIP(0),
	2099, 2099, NM_OCTETS,
	/* 2099: H.225.0 SecurityCapabilities */
	NM_SEQ(1, 1, 5), 0x8800, 0x0000, 88, 2107, 2107, 2107, 75,
	/* 2107: H.225.0 SecurityServiceMode */
	NM_CHOICE(1, 2, 0, NM_INDEX_NONE), NM_COUNTS(3, 0), 88, NM_SKIP(0),
	NM_SKIP(0), NM_OCTETS,
	/* 2113: H.235 ClearToken */
	NM_OF_LONG, 419,
	/* 2115: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 2117,
	/* 2117: H.225.0 Status-UUIE */
	NM_SEQ(1, 2, 5), 0x3800, 0x5000, NM_OCTETS, 328, 2113, 336, 75,
	/* 2125: H.225.0 H323-UU-PDU.h323-message-body */
	NM_OPEN(NM_CARRIER_NONE), 2127,
	/* 2127: H.225.0 Notify-UUIE */
	NM_SEQ(1, 2, 5), 0x3800, 0x5800, NM_OCTETS, 328, 2113, 336, 2135,
	/* 2135: H.225.0 Notify-UUIE */
	NM_EXT(4), 0x9000, 0x0000, 1971, NM_OCTETS, NM_OCTETS, 2034,
	/* 2142: H.225.0 H323-UU-PDU */
	NM_EXT(9), 0x2080, 0x0000, NM_OCTETS, NM_OCTETS, 1256, NM_OCTETS,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, NM_OCTETS, 1254,
	/* 2154: H.225.0 H323-UserInformation.user-data */
	NM_SEQ(1, 0, 3), 0x2000, 0x0000, NM_ALIGN(0, 8), 1165, 75,
};
