// SPDX-License-Identifier: GPL-2.0-only
/* Sending: the addresses of our sockets into the message, and its octets in pieces. */
#include <errno.h>
#include <linux/sockios.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define CUT_WAIT_MS \
	20 /* how long a cut waits for the part before it to be acknowledged */

static void wait_acked(struct peer *p, int fd)
{
	uint64_t end = now_ms() + CUT_WAIT_MS;
	int left = 0;

	while (!ioctl(fd, SIOCOUTQ, &left) && left && now_ms() < end)
		usleep(200);
	media_tick(p);
}

static void write_part(struct peer *p, enum conn_id id, const uint8_t *data,
		       int len)
{
	int flags = MSG_NOSIGNAL | (p->opt.eor ? MSG_EOR : 0);
	struct pollfd pfd = { .fd = p->conn[id].fd, .events = POLLOUT };
	ssize_t n;

	while (len) {
		n = send(p->conn[id].fd, data, len, flags);
		if (n < 0 && errno == EAGAIN) {
			if (poll(&pfd, 1, p->opt.timeout_ms) == 0)
				fail("%s: cannot send, nothing is acknowledged",
				     conn_names[id]);
			continue;
		}
		if (n < 0)
			fail("%s: cannot send: %m", conn_names[id]);
		data += n;
		len -= n;
	}
}

/* how many octets the next write takes */
static int piece(const struct options *o, bool first, const bool *cut, int len)
{
	int n = len;

	if (o->cut == CUT_SITE)
		for (n = 1; n < len && !cut[n]; n++)
			;
	else if (o->cut == CUT_HEADER && first)
		n = 4;
	else if (o->cut > 0)
		n = o->cut;
	return n < len ? n : len;
}

void conn_write(struct peer *p, enum conn_id id, const uint8_t *data,
		const bool *cut, int len)
{
	bool first = true;
	int n;

	for (; len; data += n, cut += n, len -= n) {
		if (!first)
			wait_acked(p, p->conn[id].fd);
		n = piece(&p->opt, first, cut, len);
		write_part(p, id, data, n);
		first = false;
	}
}

const struct addr *own_address(struct peer *p, const struct endpoint *ep,
			       const struct live *l)
{
	struct conn *h225 = &p->conn[H225];

	if (ep->owner != p->opt.side) {
		if (ep->role == SIGDST)
			return &p->dialled;
		if (ep->role == SIGSRC)
			return &h225->peer;
		return l->known ? &l->seen : NULL;
	}
	if (ep->role == SIGSRC || ep->role == SIGDST)
		return &h225->local;
	return &l->own;
}

/* an address of so many octets begins at cut[0] */
static void mark_cuts(const struct options *o, bool *cut, int width)
{
	int i;

	if (o->cut_site != CUT_EACH)
		cut[o->cut_site < width ? o->cut_site : width] = true;
	else
		for (i = 0; i <= width; i++)
			cut[i] = true;
}

void message_fill(struct peer *p, struct event *ev, uint8_t *out, bool *cut)
{
	int i;

	memcpy(out, ev->data, ev->len);
	for (i = 0; i < ev->n_sites; i++) {
		struct site *s = &ev->site[i];
		struct endpoint *ep;
		const struct addr *a;

		if (s->ep < 0) {
			memcpy(out + s->off, p->guid[s->guid], GUID_LEN);
			continue;
		}
		ep = &p->call.ep[s->ep];
		a = own_address(p, ep, &p->live[s->ep]);
		if (!a)
			fail("%s: address to be sent back was never received",
			     ev->name);
		if (a->len != ep->recorded.len)
			fail("%s: the call file is of another address family",
			     ev->name);
		memcpy(out + s->off, a->ip, a->len);
		out[s->off + a->len] = a->port >> 8;
		out[s->off + a->len + 1] = a->port & 0xff;
		mark_cuts(&p->opt, cut + s->off, a->len + 2);
		say("addr dir=sent conn=%s msg=%s role=%s session=%d owner=%s addr=%s",
		    conn_names[ev->conn], ev->name, role_names[ep->role],
		    ep->session, side_names[ep->owner], addr_str(a));
	}
}
