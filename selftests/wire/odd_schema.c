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

const u16 nm_odd_schema[356] = {
	NM_TABLE_EXACT,
	/* 1: odd Odd */
	NM_SEQ(0, 0, 5), 0x0000, 0x5000, NM_SKIP(3), 9, NM_SKIP(3), 198,
	NM_SKIP(3),
	/* 9: odd Odd.value */
	NM_CHOICE(0, 7, 0, NM_INDEX_NONE), NM_COUNTS(82, 0), 93, 93, 96,
	NM_SKIP(8), NM_ALIGN(0, 8), NM_ALIGN(0, 8), NM_ALIGN(0, 16),
	NM_ALIGN(0, 16), NM_ALIGN(0, 16), 99, 99, 99, 102, 99, NM_OCTETS,
	NM_OCTETS, NM_SKIP(0), 105, NM_SKIP(8), NM_SKIP(16), NM_ALIGN(0, 24),
	111, 114, 117, 120, 123, 126, 126, NM_OCTETS, NM_OCTETS, 129,
	NM_SKIP(3), NM_SKIP(16), NM_ALIGN(0, 17), 132, 135, 138, 141,
	NM_SKIP(16), NM_ALIGN(0, 24), 143, 114, NM_OCTETS, NM_SKIP(16), 146,
	149, 152, 154, 157, NM_SKIP(16), NM_ALIGN(0, 20), 160, 102, 162, 157,
	135, NM_SKIP(16), 165, 168, NM_SKIP(16), NM_ALIGN(0, 20), 143,
	NM_OCTETS, NM_OCTETS, NM_OCTETS, 171, 174, 177, 180, 182, 184,
	NM_ALIGN(0, 24), 186, 188, 195, 200, 190, 207, 217, 224, 301, 343,
	/* 93: odd Odd.value.intExtended */
	NM_IF, NM_ALIGN(0, 16), NM_OCTETS,
	/* 96: odd Odd.value.intExtendedSmall */
	NM_IF, NM_SKIP(3), NM_OCTETS,
	/* 99: odd Odd.value.int65537 */
	NM_STR(2, 0, 1), 1, 8,
	/* 102: odd Odd.value.int64 */
	NM_STR(3, 0, 1), 1, 8,
	/* 105: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(2), 108,
	/* 108: odd Odd.value.enumExtended */
	NM_IF, NM_SKIP(6), NM_OCTETS,
	/* 111: odd Odd.value.octetsTo1 */
	NM_STR(1, 0, 1), 0, 8,
	/* 114: odd Odd.value.octetsTo2 */
	NM_STR(2, 0, 1), 0, 8,
	/* 117: odd Odd.value.octetsTo254 */
	NM_STR(8, 0, 1), 0, 8,
	/* 120: odd Odd.value.octetsTo255 */
	NM_STR(8, 1, 1), 0, 8,
	/* 123: odd Odd.value.octets1To256 */
	NM_STR(8, 1, 1), 1, 8,
	/* 126: odd Odd.value.octetsTo256 */
	NM_STR(16, 1, 1), 0, 8,
	/* 129: odd Odd.value.octetsExtended */
	NM_IF, 99, NM_OCTETS,
	/* 132: odd Odd.value.bitsTo3 */
	NM_STR(2, 0, 1), 0, 1,
	/* 135: odd Odd.value.bitsTo16 */
	NM_STR(5, 0, 1), 0, 1,
	/* 138: odd Odd.value.bits1To20 */
	NM_STR(5, 0, 1), 1, 1,
	/* 141: odd Odd.value.bitsFree */
	NM_STR_LONG, 1,
	/* 143: odd Odd.value.ia5To1 */
	NM_STR(1, 0, 0), 0, 8,
	/* 146: odd Odd.value.bmpTo1 */
	NM_STR(1, 0, 1), 0, 16,
	/* 149: odd Odd.value.bmp1To128 */
	NM_STR(7, 0, 1), 1, 16,
	/* 152: odd Odd.value.bmpFree */
	NM_STR_LONG, 16,
	/* 154: odd Odd.value.numericTo3 */
	NM_STR(2, 0, 0), 0, 4,
	/* 157: odd Odd.value.numericTo4 */
	NM_STR(3, 0, 1), 0, 4,
	/* 160: odd Odd.value.numericFree */
	NM_STR_LONG, 4,
	/* 162: odd Odd.value.letters16 */
	NM_STR(3, 0, 1), 1, 4,
	/* 165: odd Odd.value.letterRange */
	NM_STR(3, 0, 1), 3, 4,
	/* 168: odd TBCD-STRING */
	NM_STR(4, 0, 1), 3, 4,
	/* 171: odd Odd.value.ofBool */
	NM_OF(2, 0), NM_SKIP(1), 0,
	/* 174: odd Odd.value.ofNibble */
	NM_OF(16, 1), NM_SKIP(4), 0,
	/* 177: odd Odd.value.ofNibble256 */
	NM_OF(8, 1), NM_SKIP(4), 1,
	/* 180: odd Odd.value.ofThree */
	NM_OF_LONG, NM_ALIGN(0, 24),
	/* 182: odd Odd.value.ofPair */
	NM_OF_LONG, NM_ALIGN(1, 16),
	/* 184: odd Odd.value.ofPairOdd */
	NM_OF_LONG, NM_ALIGN(0, 17),
	/* 186: odd Odd.value.ofNull */
	NM_OF_LONG, NM_SKIP(0),
	/* 188: odd Odd.value.ofOption */
	NM_OF_LONG, 190,
	/* 190: odd Odd.value.ofOption */
	NM_SEQ(0, 1, 2), 0x8000, 0x0000, NM_SKIP(3), NM_SKIP(1),
	/* 195: odd Mark */
	NM_OF(2, 0), 198, 1,
	/* 198: odd Mark */
	NM_ADDR(NM_FORM_H225_V4), 6,
	/* 200: odd Odd.value.ofMarkOption */
	NM_OF_LONG, 202,
	/* 202: odd Odd.value.ofMarkOption */
	NM_SEQ(0, 1, 2), 0x4000, 0x4000, NM_SKIP(1), 198,
	/* 207: odd Odd.value.alone */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 2), NM_SKIP(1), 213,
	215, NM_OCTETS,
	/* 213: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), NM_ALIGN(0, 8),
	/* 215: odd Odd.value.alone */
	NM_OPEN(NM_CARRIER_NONE), 198,
	/* 217: odd Odd.value.empty */
	NM_SEQ(1, 0, 1), 0x8000, 0x0000, 221,
	/* 221: no known addition */
	NM_EXT(0), 0x0000, 0x0000,
	/* 224: odd Odd.value.many */
	NM_CHOICE(1, 0, 1, NM_INDEX_NONE), NM_COUNTS(1, 69), NM_SKIP(0), 297,
	299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299,
	297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299,
	299, 297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299, 297,
	299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 299,
	297, 299, 299, 297, 299, 299, 297, 299, 299, 297, 299, 215, NM_OCTETS,
	/* 297: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), 99,
	/* 299: odd Odd.value.many */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(2),
	/* 301: odd Odd.value.long */
	NM_SEQ(1, 0, 2), 0x4000, 0x0000, NM_SKIP(1), 306,
	/* 306: odd Odd.value.long */
	NM_EXT(32), 0x0000, 0x0000, 341, 341, 341, 341, 341, 341, 341, 341, 341,
	341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341, 341,
	341, 341, 341, 341, 341, 341, 341, 341, 341,
	/* 341: odd Odd.value.long */
	NM_OPEN(NM_CARRIER_NONE), NM_SKIP(3),
	/* 343: odd Odd.value.late */
	NM_SEQ(1, 0, 2), 0x4000, 0x4000, NM_SKIP(1), 348,
	/* 348: odd Odd.value.late */
	NM_EXT(3), 0x4000, 0x0000, 341, 215, 354,
	/* 354: odd Odd.value.late */
	NM_OPEN(NM_CARRIER_NONE), NM_OCTETS,
};
