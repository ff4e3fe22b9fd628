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

const u16 nm_odd_schema[368] = {
	NM_TABLE_EXACT, 202,
	/* 2: odd Odd */
	NM_SEQ(0), 0x5000, 0xf800, NM_SKIP(3), 10, NM_SKIP(3), 97, NM_SKIP(3),
	/* 10: odd Odd.value */
	NM_CHOICE(7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 202, 202, 205,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 208, 208, 208, 211, 208, NM_OCTETS,
	NM_OCTETS, 0, 214, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24), 220, 223,
	226, 229, 232, 235, 235, NM_OCTETS, NM_OCTETS, 238, NM_SKIP(3),
	NM_SKIP(16), NM_ALIGN(0, 17), 241, 244, 247, 250, NM_SKIP(16),
	NM_ALIGN(0, 24), 252, 223, NM_OCTETS, NM_SKIP(16), 255, 258, 261, 263,
	266, NM_SKIP(16), NM_ALIGN(0, 20), 269, 211, 271, 266, 244, NM_SKIP(16),
	274, 277, NM_SKIP(16), NM_ALIGN(0, 20), 252, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 280, 283, 286, 289, 291, 293, NM_ALIGN(0, 24), 295, 297, 94,
	99, 299, 107, 307, 115, 321, 188,
	/* 94: odd Mark */
	NM_OF(2, 0), 97, 1,
	/* 97: odd Mark */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 99: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 101,
	/* 101: odd Odd.value.ofMarkOption */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 97,
	/* 107: odd Odd.value.alone */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 305, 113,
	NM_OCTETS,
	/* 113: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 115: odd Odd.value.many */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), 0, 317, 319, 319, 317,
	319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319,
	317, 319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319, 317, 319,
	319, 317, 319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319, 317,
	319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319, 317, 319, 319,
	317, 319, 319, 317, 319, 319, 317, 319, 113, NM_OCTETS,
	/* 188: odd Odd.value.late */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 194,
	/* 194: odd Odd.value.late */
	NM_EXT, 0xe000, 0x0000, 0x4000, 0x0000, 364, 113, 366,
	/* 202: odd Odd.value.intExtended */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 205: odd Odd.value.intExtendedSmall */
	NM_IF, NM_SKIP(3), NM_OCTETS,
	/* 208: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 211: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 214: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(2), 217,
	/* 217: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 220: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 223: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 226: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 229: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 232: odd Odd.value.octets1To256 */
	NM_STR(8, 1, 1), 1, 8,
	/* 235: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 238: odd Odd.value.octetsExtended */
	NM_IF, 208, NM_OCTETS,
	/* 241: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 244: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 247: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 250: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 252: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 255: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 258: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 261: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 263: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 266: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 269: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 271: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 274: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 277: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 280: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 283: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 286: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 289: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 291: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 293: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 295: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 297: odd Odd.value.ofOption */
	NM_OF_LONG, 299,
	/* 299: odd Odd.value.ofOption */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_SKIP(3), NM_SKIP(1),
	/* 305: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 307: odd Odd.value.empty */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 312,
	/* 312: no known addition */
	NM_EXT, 0x0000, 0x0000, 0x0000, 0x0000,
	/* 317: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 208,
	/* 319: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 321: odd Odd.value.long */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 327,
	/* 327: odd Odd.value.long */
	NM_EXT, 0xffff, 0xffff, 0x0000, 0x0000, 364, 364, 364, 364, 364, 364,
	364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364,
	364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364, 364,
	/* 364: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 366: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
