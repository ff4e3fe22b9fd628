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

const u16 nm_odd_schema[358] = {
	NM_TABLE_EXACT, 0xffff,
	/* 2: odd Odd */
	NM_SEQ(0), 0x5000, 0xf800, NM_SKIP(3), 10, NM_SKIP(3), 97, NM_SKIP(3),
	/* 10: odd Odd.value */
	NM_CHOICE(7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 200, 200, 203,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 206, 206, 206, 209, 206, NM_OCTETS,
	NM_OCTETS, 0, 212, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24), 218, 221,
	224, 227, NM_SHORT, 230, 230, NM_OCTETS, NM_OCTETS, 233, NM_SKIP(3),
	NM_SKIP(16), NM_ALIGN(0, 17), 236, 239, 242, 245, NM_SKIP(16),
	NM_ALIGN(0, 24), 247, 221, NM_OCTETS, NM_SKIP(16), 250, 253, 256, 258,
	261, NM_SKIP(16), NM_ALIGN(0, 20), 264, 209, 266, 261, 239, NM_SKIP(16),
	269, 272, NM_SKIP(16), NM_ALIGN(0, 20), 247, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 275, 278, 281, 284, 286, 288, NM_ALIGN(0, 24), 290, 292, 94,
	99, 294, 107, 302, 115, 314, 188,
	/* 94: odd Mark */
	NM_OF(2, 0), 97, 1,
	/* 97: odd Mark */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 99: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 101,
	/* 101: odd Odd.value.ofMarkOption */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 97,
	/* 107: odd Odd.value.alone */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 300, 113,
	NM_OCTETS,
	/* 113: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 115: odd Odd.value.many */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), 0, 310, 312, 312, 310,
	312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312,
	310, 312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312, 310, 312,
	312, 310, 312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312, 310,
	312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312, 310, 312, 312,
	310, 312, 312, 310, 312, 312, 310, 312, 113, NM_OCTETS,
	/* 188: odd Odd.value.late */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 194,
	/* 194: odd Odd.value.late */
	NM_EXT(3), 0x4000, 0x0000, 354, 113, 356,
	/* 200: odd Odd.value.intExtended */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 203: odd Odd.value.intExtendedSmall */
	NM_IF, NM_SKIP(3), NM_OCTETS,
	/* 206: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 209: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 212: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(2), 215,
	/* 215: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 218: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 221: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 224: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 227: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 230: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 233: odd Odd.value.octetsExtended */
	NM_IF, 206, NM_OCTETS,
	/* 236: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 239: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 242: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 245: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 247: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 250: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 253: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 256: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 258: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 261: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 264: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 266: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 269: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 272: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 275: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 278: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 281: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 284: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 286: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 288: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 290: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 292: odd Odd.value.ofOption */
	NM_OF_LONG, 294,
	/* 294: odd Odd.value.ofOption */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_SKIP(3), NM_SKIP(1),
	/* 300: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 302: odd Odd.value.empty */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 307,
	/* 307: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 310: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 206,
	/* 312: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 314: odd Odd.value.long */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 320,
	/* 320: odd Odd.value.long */
	NM_EXT(31), 0x0000, 0x0000, 354, 354, 354, 354, 354, 354, 354, 354, 354,
	354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354, 354,
	354, 354, 354, 354, 354, 354, 354, 354,
	/* 354: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 356: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
