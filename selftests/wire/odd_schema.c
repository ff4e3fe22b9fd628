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

const u16 nm_odd_schema[391] = {
	NM_TABLE_EXACT, 0xffff, 359,
	/* 3: odd Odd */
	NM_NODE_ALL, 0x5000, 0xf800, 361, 11, 361, 98, 361,
	/* 11: odd Odd.value */
	NM_CHOICE(7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 201, 201, 204, 363,
	365, 365, 367, 367, 367, 207, 207, 207, 210, 207, 359, 359, 0, 213, 363,
	369, 371, 219, 222, 225, 228, 373, 231, 231, 359, 359, 234, 361, 369,
	375, 237, 240, 243, 246, 369, 371, 248, 222, 359, 369, 251, 254, 257,
	259, 262, 369, 377, 265, 210, 267, 262, 240, 369, 270, 273, 369, 377,
	248, 359, 359, 359, 276, 279, 282, 285, 287, 289, 371, 291, 293, 95,
	100, 295, 108, 303, 116, 315, 189,
	/* 95: odd Mark */
	NM_OF(2, 0), 98, 1,
	/* 98: odd Mark */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 100: odd Odd.value.ofMarkOption */
	NM_NODE_OF_LONG, 102,
	/* 102: odd Odd.value.ofMarkOption */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 379, 98,
	/* 108: odd Odd.value.alone */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), 379, 301, 114, 359,
	/* 114: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 98,
	/* 116: odd Odd.value.many */
	NM_ENUM(1, 1), NM_COUNTS(1, 69), 0, 311, 313, 313, 311, 313, 313, 311,
	313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313,
	311, 313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313, 311, 313,
	313, 311, 313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313, 311,
	313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313, 311, 313, 313,
	311, 313, 313, 311, 313, 114, 359,
	/* 189: odd Odd.value.late */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, 379, 195,
	/* 195: odd Odd.value.late */
	NM_EXT(3), 0x4000, 0x0000, 355, 114, 357,
	/* 201: odd Odd.value.intExtended */
	NM_NODE_IF, 367, 359,
	/* 204: odd Odd.value.intExtendedSmall */
	NM_NODE_IF, 361, 359,
	/* 207: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 210: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 213: odd Odd.value.enumExtended */
	NM_NODE_IF, 381, 216,
	/* 216: odd Odd.value.enumExtended */
	NM_NODE_IF, 383, 359,
	/* 219: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 222: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 225: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 228: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 231: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 234: odd Odd.value.octetsExtended */
	NM_NODE_IF, 207, 359,
	/* 237: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 240: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 243: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 246: odd Odd.value.bitsFree */
	NM_NODE_STR_LONG, 1,
	/* 248: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 251: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 254: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 257: odd Odd.value.bmpFree */
	NM_NODE_STR_LONG, 16,
	/* 259: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 262: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 265: odd Odd.value.numericFree */
	NM_NODE_STR_LONG, 4,
	/* 267: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 270: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 273: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 276: odd Odd.value.ofBool */
	NM_OF(2, 0), 379, 0,
	/* 279: odd Odd.value.ofNibble */
	NM_OF(16, 1), 385, 0,
	/* 282: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), 385, 1,
	/* 285: odd Odd.value.ofThree */
	NM_NODE_OF_LONG, 371,
	/* 287: odd Odd.value.ofPair */
	NM_NODE_OF_LONG, 387,
	/* 289: odd Odd.value.ofPairOdd */
	NM_NODE_OF_LONG, 375,
	/* 291: odd Odd.value.ofNull */
	NM_NODE_OF_LONG, 389,
	/* 293: odd Odd.value.ofOption */
	NM_NODE_OF_LONG, 295,
	/* 295: odd Odd.value.ofOption */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, 361, 379,
	/* 301: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 365,
	/* 303: odd Odd.value.empty */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 308,
	/* 308: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 311: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 207,
	/* 313: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 381,
	/* 315: odd Odd.value.long */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, 379, 321,
	/* 321: odd Odd.value.long */
	NM_EXT(31), 0x0000, 0x0000, 355, 355, 355, 355, 355, 355, 355, 355, 355,
	355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355, 355,
	355, 355, 355, 355, 355, 355, 355, 355,
	/* 355: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 361,
	/* 357: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE | NM_TABLE_EXACT), 359,
	/* 359: what is only passed over */
	NM_NODE_OCTETS, NM_NODE_BITMAP, NM_NODE_SKIP, 3, NM_NODE_SKIP, 8,
	NM_ALIGN(0), 8, NM_ALIGN(0), 16, NM_NODE_SKIP, 16, NM_ALIGN(0), 24,
	NM_SHORT(0), 0, NM_ALIGN(0), 17, NM_ALIGN(0), 20, NM_NODE_SKIP, 1,
	NM_NODE_SKIP, 2, NM_NODE_SKIP, 6, NM_NODE_SKIP, 4, NM_ALIGN(1), 16,
	NM_NODE_SKIP, 0,
};
