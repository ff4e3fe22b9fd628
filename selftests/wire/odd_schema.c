// SPDX-License-Identifier: GPL-2.0-only
/*
 * Generated, do not edit; from
 *	ODD (of this project)
 * by
 *	tools/gen/gen_schema.py --rules odd_rules --whole odd_schema .
 *	odd.asn
 */
#include "odd_schema.h"
#include "wire/site.h"
#include "wire/table.h"

const u16 nm_odd_schema[355] = {
	NM_TABLE_EXACT,
	/* 1: odd Odd */
	NM_SEQ(0, 0, 4), 0x0000, 0x6000, NM_SKIP(3), 8, 197, NM_SKIP(3),
	/* 8: odd Odd.value */
	NM_CHOICE(0, 7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 92, 92, 95,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 98, 98, 98, 101, 98, NM_OCTETS,
	NM_OCTETS, NM_SKIP(0), 104, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24),
	110, 113, 116, 119, 122, 125, 125, NM_OCTETS, NM_OCTETS, 128,
	NM_SKIP(3), NM_SKIP(16), NM_ALIGN(0, 17), 131, 134, 137, 140,
	NM_SKIP(16), NM_ALIGN(0, 24), 142, 113, NM_OCTETS, NM_SKIP(16), 145,
	148, 151, 153, 156, NM_SKIP(16), NM_ALIGN(0, 20), 159, 101, 161, 156,
	134, NM_SKIP(16), 164, 167, NM_SKIP(16), NM_ALIGN(0, 20), 142,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 170, 173, 176, 179, 181, 183,
	NM_ALIGN(0, 24), 185, 187, 194, 199, 189, 206, 216, 223, 300, 342,
	/* 92: odd Odd.value.intExtended */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 95: odd Odd.value.intExtendedSmall */
	NM_IF, NM_SKIP(3), NM_OCTETS,
	/* 98: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 101: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 104: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(2), 107,
	/* 107: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 110: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 113: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 116: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 119: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 122: odd Odd.value.octets1To256 */
	NM_STR(8, 1, 1), 1, 8,
	/* 125: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 128: odd Odd.value.octetsExtended */
	NM_IF, 98, NM_OCTETS,
	/* 131: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 134: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 137: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 140: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 142: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 145: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 148: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 151: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 153: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 156: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 159: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 161: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 164: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 167: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 170: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 173: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 176: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 179: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 181: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 183: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 185: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 187: odd Odd.value.ofOption */
	NM_OF_LONG, 189,
	/* 189: odd Odd.value.ofOption */
	NM_SEQ(0, 1, 2), 0x8000, 0x0000, NM_SKIP(3), NM_SKIP(1),
	/* 194: odd Mark */
	NM_OF(2, 0), 197, 1,
	/* 197: odd Mark */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 199: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 201,
	/* 201: odd Odd.value.ofMarkOption */
	NM_SEQ(0, 1, 2), 0x4000, 0x4000, NM_SKIP(1), 197,
	/* 206: odd Odd.value.alone */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 212,
	214, NM_OCTETS,
	/* 212: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 214: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 197,
	/* 216: odd Odd.value.empty */
	NM_SEQ(1, 0, 1), 0x8000, 0x0000, 220,
	/* 220: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 223: odd Odd.value.many */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), NM_SKIP(0), 296,
	298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298,
	296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298,
	298, 296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298, 296,
	298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 298,
	296, 298, 298, 296, 298, 298, 296, 298, 298, 296, 298, 214, NM_OCTETS,
	/* 296: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 98,
	/* 298: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 300: odd Odd.value.long */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(1), 305,
	/* 305: odd Odd.value.long */
	NM_EXT(32), 0x0000, 0x0000, 340, 340, 340, 340, 340, 340, 340, 340, 340,
	340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340, 340,
	340, 340, 340, 340, 340, 340, 340, 340, 340,
	/* 340: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 342: odd Odd.value.late */
	NM_SEQ(1, 0, 2), 0x4000, 0x4000, NM_SKIP(1), 347,
	/* 347: odd Odd.value.late */
	NM_EXT(3), 0x4000, 0x0000, 340, 214, 353,
	/* 353: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
