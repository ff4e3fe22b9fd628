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

const u16 nm_odd_schema[373] = {
	NM_TABLE_EXACT, 204,
	/* 2: odd Odd */
	NM_SEQ(0, 0), 0xf800, 0x5000, NM_SKIP(3), 10, NM_SKIP(3), 97,
	NM_SKIP(3),
	/* 10: odd Odd.value */
	NM_CHOICE(7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 204, 204, 207,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 210, 210, 210, 213, 210, NM_OCTETS,
	NM_OCTETS, NM_SKIP(0), 216, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24),
	222, 225, 228, 231, 234, 237, 237, NM_OCTETS, NM_OCTETS, 240,
	NM_SKIP(3), NM_SKIP(16), NM_ALIGN(0, 17), 243, 246, 249, 252,
	NM_SKIP(16), NM_ALIGN(0, 24), 254, 225, NM_OCTETS, NM_SKIP(16), 257,
	260, 263, 265, 268, NM_SKIP(16), NM_ALIGN(0, 20), 271, 213, 273, 268,
	246, NM_SKIP(16), 276, 279, NM_SKIP(16), NM_ALIGN(0, 20), 254,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 282, 285, 288, 291, 293, 295,
	NM_ALIGN(0, 24), 297, 299, 94, 99, 301, 108, 310, 116, 325, 189,
	/* 94: odd Mark */
	NM_OF(2, 0), 97, 1,
	/* 97: odd Mark */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 99: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 101,
	/* 101: odd Odd.value.ofMarkOption */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_SKIP(1), 97,
	/* 108: odd Odd.value.alone */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 308, 114,
	NM_OCTETS,
	/* 114: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 116: odd Odd.value.many */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), NM_SKIP(0), 321, 323,
	323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321,
	323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 323,
	321, 323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321, 323,
	323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 323, 321,
	323, 323, 321, 323, 323, 321, 323, 323, 321, 323, 114, NM_OCTETS,
	/* 189: odd Odd.value.late */
	NM_SEQ(1, 1), 0x8000, 0x4000, NM_RUN(49, 0x4000), NM_SKIP(1), 196,
	/* 196: odd Odd.value.late */
	NM_EXT, 0xe000, 0x0000, 0x4000, 0x0000, 369, 114, 371,
	/* 204: odd Odd.value.intExtended */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 207: odd Odd.value.intExtendedSmall */
	NM_IF, NM_SKIP(3), NM_OCTETS,
	/* 210: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 213: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 216: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(2), 219,
	/* 219: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 222: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 225: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 228: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 231: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 234: odd Odd.value.octets1To256 */
	NM_STR(8, 1, 1), 1, 8,
	/* 237: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 240: odd Odd.value.octetsExtended */
	NM_IF, 210, NM_OCTETS,
	/* 243: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 246: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 249: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 252: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 254: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 257: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 260: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 263: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 265: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 268: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 271: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 273: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 276: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 279: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 282: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 285: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 288: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 291: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 293: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 295: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 297: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 299: odd Odd.value.ofOption */
	NM_OF_LONG, 301,
	/* 301: odd Odd.value.ofOption */
	NM_SEQ(1, 1), 0x4000, 0x0000, NM_RUN(48, 0x8000), NM_SKIP(3),
	NM_SKIP(1),
	/* 308: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 310: odd Odd.value.empty */
	NM_SEQ(1, 1), 0x0000, 0x0000, NM_RUN(48, 0x8000), 316,
	/* 316: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 321: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 210,
	/* 323: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 325: odd Odd.value.long */
	NM_SEQ(1, 1), 0x8000, 0x0000, NM_RUN(49, 0x4000), NM_SKIP(1), 332,
	/* 332: odd Odd.value.long */
	NM_EXT, 0xffff, 0xffff, 0x0000, 0x0000, 369, 369, 369, 369, 369, 369,
	369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369,
	369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369,
	/* 369: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 371: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
