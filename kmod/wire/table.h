/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of a scanner table.
 *
 * A table is an array of 16-bit words. Word 0 is a node itself, and holds
 * flags. Nodes with an index above word 1 have nothing to report and may be
 * passed over if nothing comes behind them. Word 2 is the index of the
 * NM_NODE_OCTETS, with the NM_NODE_BITMAP behind it. A node begins with a word
 * whose low 5 bits are its kind; other nodes are named in it by their index.
 *
 * The nodes, with the words behind the first one:
 *
 *	NM_NODE_NEXT	the next step of what is not finished; only at index 0
 *	NM_NODE_SKIP	bits to skip
 *	NM_ALIGN	bits to skip, before it goes on to the next octet:
 *			bits to skip then
 *	NM_NODE_OCTETS	a length (X.691, 11.9) and that many octets
 *	NM_SHORT	the same, and then an octet, as many octets as it says,
 *			and one more
 *	NM_NODE_BITMAP	the rest of a long extension bitmap
 *	NM_NODE_ALL	SEQUENCE without a preamble: which steps hold something
 *			to report (step 0 is the top bit), which ones there are,
 *			then the steps
 *	NM_SEQ		SEQUENCE: which steps hold something to report (step 0
 *			is the top bit), for each value of the preamble which
 *			ones there are, then the steps. The last step of an
 *			extensible one is its NM_EXT.
 *	NM_SEQ_LONG	the same with a longer preamble: instead of its values
 *			those that are always there, and for each run of others
 *			by how much to shift the preamble (its first bit being
 *			bit 63) and the mask to put on
 *	NM_EXT		extension additions, how many are listed: which of them
 *			hold something to report (two words), then each as
 *			NM_OPEN or NM_NODE_OCTETS
 *	NM_LIKELY	the bits that most messages have here, what follows
 *			them, and what to do if they are others
 *	NM_CHOICE	NM_COUNTS, root alternatives, additional ones, and
 *			NM_NODE_OCTETS for unknown ones
 *	NM_ENUM		CHOICE of which no root alternative has a bit: the same
 *	NM_NODE_IF	one bit: what to do if it is 0, what if it is 1
 *	NM_WHEN		bits in the next octets: their value, what to do behind
 *			them if it is that, what (before them) if not
 *	NM_STR		string: fewest pieces, bits a piece
 *	NM_NODE_STR_LONG string of unbounded length: bits a piece
 *	NM_OF		SEQUENCE OF: the element, fewest elements
 *	NM_NODE_OF_LONG	unbounded SEQUENCE OF: the element
 *	NM_OPEN		open type or OCTET STRING: what it holds
 *	NM_ROLE		no bits: enum nm_role of the next address, what follows
 *	NM_DO		no bits: enum nm_do, its argument, then what follows
 *	NM_INT		INTEGER somebody wants: NM_WIDTH, lowest value
 *	NM_BYTES	16 octets reported as an event
 *	NM_IDENTIFIER	the same in an open type, behind one octet of it: the
 *			NM_OPEN to use instead if it looks odd
 *	NM_TEXT		string reported as an event without its contents: what
 *			an NM_STR has
 *	NM_ADDR		an address and its port: octets
 */
#ifndef NM_WIRE_TABLE_H
#define NM_WIRE_TABLE_H

/*
 * Flag in word 0, and of NM_OPEN: every value ends where its container does
 * (for tests).
 */
#define NM_TABLE_EXACT 0x400

/** enum nm_node - kinds of node; no more than 32 */
enum nm_node {
	NM_NODE_NEXT,
	NM_NODE_SKIP,
	NM_NODE_ALIGN,
	NM_NODE_OCTETS,
	NM_NODE_SHORT,
	NM_NODE_BITMAP,
	NM_NODE_ALL,
	NM_NODE_SEQ,
	NM_NODE_SEQ_LONG,
	NM_NODE_EXT,
	NM_NODE_LIKELY,
	NM_NODE_CHOICE,
	NM_NODE_ENUM,
	NM_NODE_IF,
	NM_NODE_WHEN,
	NM_NODE_STR,
	NM_NODE_STR_LONG,
	NM_NODE_OF,
	NM_NODE_OF_LONG,
	NM_NODE_OPEN,
	NM_NODE_ROLE,
	NM_NODE_DO,
	NM_NODE_INT,
	NM_NODE_BYTES,
	NM_NODE_IDENTIFIER,
	NM_NODE_TEXT,
	NM_NODE_ADDR,
};

/** enum nm_index - what the index of a CHOICE says */
enum nm_index {
	NM_INDEX_NONE,
	NM_INDEX_H225, /* H.225.0 message */
	NM_INDEX_H245, /* H.245 request, response, command, ... */
	NM_INDEX_H245_INNER, /* H.245 message */
	NM_INDEX_RAS, /* RAS message */
	NM_INDEX_CALL_MODEL,
	NM_INDEX_REASON,
	NM_INDEX_AUDIO, /* these three in the order of enum nm_media */
	NM_INDEX_VIDEO,
	NM_INDEX_DATA,
};

/** enum nm_do - what an NM_DO tells the scanner */
enum nm_do {
	NM_DO_MEDIA, /* enum nm_media of the channel */
	NM_DO_REVERSE, /* in reverseLogicalChannelParameters or not */
	NM_DO_RESET, /* forget media and session */
	NM_DO_ECHO, /* a message quoted, not sent: no events */
	NM_DO_EVENT, /* enum nm_event */
	NM_DO_FEATURE, /* number of an H.460 feature */
};

/** enum nm_int - what an NM_INT is */
enum nm_int {
	NM_INT_OPEN, /* channel number of an openLogicalChannel */
	NM_INT_ACK,
	NM_INT_REJECT,
	NM_INT_CLOSE,
	NM_INT_SESSION,
	NM_INT_RATE, /* in 100 bit/s */
	NM_INT_RAS_SEQ,
	NM_INT_TIME_TO_LIVE,
};

/* A length or number: so many bits, aligned; the contents are aligned too. */
#define NM_BITS(n, aligned, contents) ((n) | (aligned) << 5 | (contents) << 6)
#define NM_BITS_ALIGNED 0x20
#define NM_BITS_CONTENTS 0x40

#define NM_NODE(kind, rest) (NM_NODE_##kind | (rest) << 5)
#define NM_ALIGN(bits) NM_NODE(ALIGN, bits)
#define NM_SHORT(bits) NM_NODE(SHORT, bits)
/* So many bits of preamble; where the steps are; or how many runs of them. */
#define NM_SEQ(bits) NM_NODE(SEQ, (bits) | (2 + (1 << (bits))) << 3)
#define NM_SEQ_LONG(bits, runs) NM_NODE(SEQ_LONG, (bits) | (runs) << 5)
#define NM_EXT(known) NM_NODE(EXT, known)
/* The bits of an index are those of its extension bit and of a root one. */
#define NM_CHOICE(bits, ext, use) \
	NM_NODE(CHOICE, (bits) | (ext) << 4 | (use) << 5)
#define NM_ENUM(bits, ext) NM_NODE(ENUM, (bits) | (ext) << 4)
#define NM_CHOICE_EXT 0x200
#define NM_CHOICE_USE(word) ((word) >> 10)
#define NM_LIKELY(bits) NM_NODE(LIKELY, bits)
#define NM_COUNTS(root, known) ((root) | (known) << 8)
#define NM_WHEN(bits) NM_NODE(WHEN, bits)
#define NM_STR(n, aligned, contents) NM_NODE(STR, NM_BITS(n, aligned, contents))
#define NM_OF(n, aligned) NM_NODE(OF, NM_BITS(n, aligned, 0))
#define NM_OPEN(carrier) NM_NODE(OPEN, carrier)
#define NM_ROLE(role) NM_NODE(ROLE, role)
#define NM_DO(what, arg) NM_NODE(DO, (what) | (arg) << 3)
#define NM_INT(use) NM_NODE(INT, use)
#define NM_WIDTH(n, aligned, large) NM_BITS(n, aligned, large)
#define NM_BYTES(event) NM_NODE(BYTES, event)
#define NM_IDENTIFIER(event) NM_NODE(IDENTIFIER, event)
#define NM_TEXT(event) NM_NODE(TEXT, event)
#define NM_ADDR(form, role) NM_NODE(ADDR, (form) | (role) << 4)
#define NM_ROLE_NONE 0x7f /* the one that an NM_ROLE said */

#endif
