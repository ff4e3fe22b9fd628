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

const u16 nm_odd_schema[361] = {
	NM_TABLE_EXACT, 200,
	/* 2: odd Odd */
	NM_SEQ(0), 0x5000, 0xf800, NM_SKIP(3), 10, NM_SKIP(3), 97, NM_SKIP(3),
	/* 10: odd Odd.value */
	NM_CHOICE(7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 200, 200, 203,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 206, 206, 206, 209, 206, NM_OCTETS,
	NM_OCTETS, 0, 212, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24), 218, 221,
	224, 227, 230, 233, 233, NM_OCTETS, NM_OCTETS, 236, NM_SKIP(3),
	NM_SKIP(16), NM_ALIGN(0, 17), 239, 242, 245, 248, NM_SKIP(16),
	NM_ALIGN(0, 24), 250, 221, NM_OCTETS, NM_SKIP(16), 253, 256, 259, 261,
	264, NM_SKIP(16), NM_ALIGN(0, 20), 267, 209, 269, 264, 242, NM_SKIP(16),
	272, 275, NM_SKIP(16), NM_ALIGN(0, 20), 250, NM_OCTETS, NM_OCTETS,
	NM_OCTETS, 278, 281, 284, 287, 289, 291, NM_ALIGN(0, 24), 293, 295, 94,
	99, 297, 107, 305, 115, 317, 188,
	/* 94: odd Mark */
	NM_OF(2, 0), 97, 1,
	/* 97: odd Mark */
	NM_ADDR(NM_FORM_H225_V4, NM_ROLE_NONE), 6,
	/* 99: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 101,
	/* 101: odd Odd.value.ofMarkOption */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 97,
	/* 107: odd Odd.value.alone */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 303, 113,
	NM_OCTETS,
	/* 113: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 97,
	/* 115: odd Odd.value.many */
	NM_CHOICE(1, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), 0, 313, 315, 315, 313,
	315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315,
	313, 315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315, 313, 315,
	315, 313, 315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315, 313,
	315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315, 313, 315, 315,
	313, 315, 315, 313, 315, 315, 313, 315, 113, NM_OCTETS,
	/* 188: odd Odd.value.late */
	NM_SEQ(1), 0x4000, 0x8000, 0xc000, NM_SKIP(1), 194,
	/* 194: odd Odd.value.late */
	NM_EXT(3), 0x4000, 0x0000, 357, 113, 359,
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
	/* 230: odd Odd.value.octets1To256 */
	NM_STR(8, 1, 1), 1, 8,
	/* 233: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 236: odd Odd.value.octetsExtended */
	NM_IF, 206, NM_OCTETS,
	/* 239: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 242: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 245: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 248: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 250: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 253: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 256: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 259: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 261: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 264: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 267: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 269: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 272: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 275: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 278: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 281: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 284: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 287: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 289: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 291: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 293: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 295: odd Odd.value.ofOption */
	NM_OF_LONG, 297,
	/* 297: odd Odd.value.ofOption */
	NM_SEQ(1), 0x0000, 0x4000, 0xc000, NM_SKIP(3), NM_SKIP(1),
	/* 303: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 305: odd Odd.value.empty */
	NM_SEQ(1), 0x0000, 0x0000, 0x8000, 310,
	/* 310: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 313: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 206,
	/* 315: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 317: odd Odd.value.long */
	NM_SEQ(1), 0x0000, 0x8000, 0xc000, NM_SKIP(1), 323,
	/* 323: odd Odd.value.long */
	NM_EXT(31), 0x0000, 0x0000, 357, 357, 357, 357, 357, 357, 357, 357, 357,
	357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357, 357,
	357, 357, 357, 357, 357, 357, 357, 357,
	/* 357: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 359: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
