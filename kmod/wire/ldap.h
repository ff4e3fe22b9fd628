/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * LDAP (RFC 1777, RFC 4511) as NetMeeting and its directory speak it: an IPv4
 * address is an attribute, the decimal number of its octets, the last one on
 * top.
 */
#ifndef NM_WIRE_LDAP_H
#define NM_WIRE_LDAP_H

#include "wire/ber.h"
#include "wire/site.h"

/* values, one in the other, that are looked into */
#define NM_LDAP_DEPTH 12
/* the longest message; more is none that a directory would take */
#define NM_LDAP_MAX (16 << 20)
/* digits of an IPv4 address, and of a port */
#define NM_LDAP_DIGITS 10
#define NM_LDAP_PORT_DIGITS 5
/* an address with the headers that can take up a difference in its width */
#define NM_LDAP_SITE 18
/* the longest name of an attribute that matters: sipaddress */
#define NM_LDAP_NAME 10

/* addresses of a message that can become longer */
#define NM_LDAP_WIDE_SITES 2
/* values they can be in, one in the other */
#define NM_LDAP_WIDE_PARTS 16
/* octets by which the message then is longer at most: digits, and lengths */
#define NM_LDAP_WIDE_MORE (NM_LDAP_WIDE_SITES * 9 + NM_LDAP_WIDE_PARTS)

/** enum nm_ldap_op - protocolOp by its tag */
enum nm_ldap_op {
	NM_LDAP_UNBIND = 0x42,
	NM_LDAP_DEL = 0x4a,
	NM_LDAP_BIND = 0x60,
	NM_LDAP_BIND_RESPONSE = 0x61,
	NM_LDAP_SEARCH = 0x63,
	NM_LDAP_ENTRY = 0x64,
	NM_LDAP_SEARCH_DONE = 0x65,
	NM_LDAP_MODIFY = 0x66,
	NM_LDAP_MODIFY_RESPONSE = 0x67,
	NM_LDAP_ADD = 0x68,
	NM_LDAP_ADD_RESPONSE = 0x69,
	NM_LDAP_DEL_RESPONSE = 0x6b,
};

/**
 * struct nm_ldap_frame - a value that is not finished
 * @end: where it ends, in octets of the stream
 * @tag: its tag
 * @attr: the attribute it names, or has values of
 * @named: its first string is over
 */
struct nm_ldap_frame {
	u32 end;
	u8 tag;
	u8 attr;
	bool named;
};

/**
 * struct nm_ldap - a stream that is being scanned
 * @off: octets seen
 * @end: where the primitive value in hand ends
 * @start: where its header begins
 * @begin: where the message begins
 * @ber: header in hand
 * @state: what the next octet is (private)
 * @op: enum nm_ldap_op of the message
 * @depth: frames in use; 0: between messages
 * @attr: of the value in hand
 * @lean: the length of the message is no longer than it has to be, or little
 * @seen: octets of the value in hand that are there
 * @held: octets in @site; 0: none is to be held
 * @name: beginning of a name
 * @number: a number that is being read
 * @site: an address as far as it is there
 * @mark: where @site begins
 * @mark_state: the state there
 * @mark_depth: and the depth
 * @frame: the innermost last
 */
struct nm_ldap {
	u32 off;
	u32 end;
	u32 start;
	u32 begin;
	struct nm_ber ber;
	u8 state;
	u8 op;
	u8 depth;
	u8 attr;
	bool lean;
	u8 seen;
	u8 held;
	u8 name[NM_LDAP_NAME];
	u64 number;
	u8 site[NM_LDAP_SITE];
	u32 mark;
	u8 mark_state;
	u8 mark_depth;
	struct nm_ldap_frame frame[NM_LDAP_DEPTH];
};

void nm_ldap_init(struct nm_ldap *l);
bool nm_ldap_feed(struct nm_ldap *l, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx);
bool nm_ldap_idle(const struct nm_ldap *l);
unsigned int nm_ldap_tail(const struct nm_ldap *l);
u8 nm_ldap_role(const struct nm_ldap *l);
void nm_ldap_unread(struct nm_ldap *l);
bool nm_ldap_tells(const struct nm_ldap *l);

/**
 * struct nm_ldap_wide - an address that becomes longer
 * @end: octets of the message up to its end
 * @value: what it becomes
 */
struct nm_ldap_wide {
	u32 end;
	u32 value;
};

/* ldap_put.c */
unsigned int nm_ldap_digits(u32 value);
void nm_ldap_put_decimal(u8 *to, unsigned int len, u32 value);
bool nm_ldap_put(u8 *to, const u8 *site, unsigned int len, u32 value);
bool nm_ldap_put_port(u8 *to, unsigned int len, u16 port);
void nm_ldap_void(u8 *to, const u8 *site, unsigned int len);

/* ldap_wide.c */
u32 nm_ldap_widen(const u8 *msg, u32 len, const struct nm_ldap_wide *site,
		  unsigned int nr_sites, u8 *to);

#endif
