/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Protocols nobody has published: the IPv4 addresses of the ends of the
 * connection, wherever their octets stand, next to a number that can be a
 * port. No more than that is known, and no more is claimed.
 */
#ifndef NM_WIRE_LITERAL_H
#define NM_WIRE_LITERAL_H

#include "wire/site.h"

/* addresses that are looked for */
#define NM_LOOK_HOSTS 2
/* a port, an address, a port */
#define NM_LITERAL_SPAN 8
/* below, a number beside an address is no port */
#define NM_LITERAL_PORT 1024

/**
 * struct nm_look - what to look for in a stream
 * @host: IPv4 addresses, as numbers: the first octet on top
 * @count: how many of them
 */
struct nm_look {
	u32 host[NM_LOOK_HOSTS];
	u8 count;
};

/**
 * struct nm_literal - a stream that is being scanned
 * @look: what for
 * @last: the last octets, the very last one at the bottom
 * @count: how many of them there are, at most NM_LITERAL_SPAN
 * @off: octets seen
 */
struct nm_literal {
	struct nm_look look;
	u64 last;
	u8 count;
	u32 off;
};

void nm_literal_init(struct nm_literal *l, const struct nm_look *look, u32 off);
void nm_literal_ports(struct nm_literal *l, const u8 *data, unsigned int len,
		      nm_sink *sink, void *ctx);
void nm_literal_hosts(struct nm_literal *l, const u8 *data, unsigned int len,
		      nm_sink *sink, void *ctx);
unsigned int nm_literal_ports_tail(const struct nm_literal *l);
unsigned int nm_literal_hosts_tail(const struct nm_literal *l);
void nm_literal_begun(const struct nm_literal *l, unsigned int tail, u8 *to);
void nm_literal_unread(struct nm_literal *l, unsigned int tail);

#endif
