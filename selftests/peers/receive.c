// SPDX-License-Identifier: GPL-2.0-only
/* Receiving: a message must be as recorded, but for addresses, which are learned. */
#include <string.h>

#include "peer.h"

static void learn_nonce(struct peer *p, struct site *s, const uint8_t *data)
{
	int i, k;

	for (i = 0; i < 4; i++)
		p->nonce[i] = data[s->off + i] ^ p->call.guid[s->guid][i];
	for (k = 0; k < p->call.n_guids; k++)
		for (i = 0; i < 4; i++)
			p->guid[k][i] = p->call.guid[k][i] ^ p->nonce[i];
	p->nonce_known = true;
}

static void check_address(struct peer *p, struct event *ev, struct site *s,
			  const struct addr *a)
{
	struct endpoint *ep = &p->call.ep[s->ep];
	struct live *l = &p->live[s->ep];
	const struct addr *own;

	say("addr dir=received conn=%s msg=%s role=%s session=%d owner=%s addr=%s",
	    conn_names[ev->conn], ev->name, role_names[ep->role], ep->session,
	    side_names[ep->owner], addr_str(a));
	if (ep->owner == p->opt.side) {
		own = own_address(p, ep, l);
		if (!addr_eq(a, own))
			fail("%s: own %s address came back as %s, is %s",
			     ev->name, role_names[ep->role], addr_str(a),
			     addr_str(own));
		return;
	}
	if (ep->role == SIGSRC && !ip_eq(a, &p->conn[H225].peer))
		fail("%s: source address is %s, the connection comes from %s",
		     ev->name, addr_str(a), addr_str(&p->conn[H225].peer));
	if (ep->role != SIGSRC && ep->role != SIGDST && a->port < 10)
		fail("%s: %s address is the dead %s", ev->name,
		     role_names[ep->role], addr_str(a));
	if (l->known && !addr_eq(a, &l->seen))
		fail("%s: %s address is now %s, was %s", ev->name,
		     role_names[ep->role], addr_str(a), addr_str(&l->seen));
	l->seen = *a;
	l->known = true;
}

static void check(struct peer *p, struct event *ev, const uint8_t *data,
		  int len)
{
	uint8_t want[MAX_TPKT];
	int i;

	if (len != ev->len)
		fail("%s: %d octets received, %d expected", ev->name, len,
		     ev->len);
	memcpy(want, ev->data, len);
	for (i = 0; i < ev->n_sites; i++) {
		struct site *s = &ev->site[i];
		struct addr a = { 0 };

		if (s->ep < 0) {
			if (!p->nonce_known)
				learn_nonce(p, s, data);
			memcpy(want + s->off, p->guid[s->guid], GUID_LEN);
			continue;
		}
		a.len = p->call.ep[s->ep].recorded.len;
		memcpy(a.ip, data + s->off, a.len);
		a.port = data[s->off + a.len] << 8 | data[s->off + a.len + 1];
		memcpy(want + s->off, data + s->off, a.len + 2);
		check_address(p, ev, s, &a);
	}
	for (i = 0; i < len; i++)
		if (data[i] != want[i])
			fail("%s: octet %d is %02x, sent was %02x", ev->name, i,
			     data[i], want[i]);
}

void message_receive(struct peer *p, struct event *ev)
{
	struct conn *c = &p->conn[ev->conn];
	uint64_t end = now_ms() + p->opt.timeout_ms;
	uint32_t got = 0;
	int need;

	for (;;) {
		need = c->len >= 4 ? c->buf[2] << 8 | c->buf[3] : 4;
		if (c->len >= 4 && (c->buf[0] != 3 || need < 4))
			fail("%s: %s is not framed by TPKT",
			     conn_names[ev->conn], ev->name);
		if (c->len >= need && c->len >= 4)
			break;
		if (c->eof)
			fail("%s: closed before %s", conn_names[ev->conn],
			     ev->name);
		/* while media arrives the other side is only being held */
		if (p->media_on && media_total(p) != got)
			end = now_ms() + p->opt.timeout_ms;
		got = media_total(p);
		if (now_ms() > end)
			fail("%s: %s not received (%d octets of it arrived)",
			     conn_names[ev->conn], ev->name, c->len);
		pump(p);
	}
	say("recv conn=%s msg=%s octets=%d", conn_names[ev->conn], ev->name,
	    need);
	check(p, ev, c->buf, need);
	memmove(c->buf, c->buf + need, c->len - need);
	c->len -= need;
}
