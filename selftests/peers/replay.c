// SPDX-License-Identifier: GPL-2.0-only
/* The walk through a recorded call: each event in its turn. */
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

/* everything of an earlier call forgotten, identifiers of its own */
void call_prepare(struct peer *p)
{
	int i, k;

	memset(p->live, 0, sizeof(p->live));
	for (i = 0; i < MAX_EPS; i++)
		p->live[i].fd = p->live[i].fd_other = -1;
	for (i = 0; i < N_CONNS; i++)
		p->conn[i].fd = -1;
	p->accept_fd = -1;
	p->media_on = false;
	p->media_next = 0;
	memcpy(p->guid, p->call.guid, sizeof(p->guid));
	p->nonce_known = p->opt.side == CALLER;
	if (!p->nonce_known)
		return;
	if (getrandom(p->nonce, sizeof(p->nonce), 0) != sizeof(p->nonce))
		fail("no random octets");
	for (k = 0; k < p->call.n_guids; k++)
		for (i = 0; i < 4; i++)
			p->guid[k][i] ^= p->nonce[i];
}

/* the sockets behind the addresses that this side announces */
static void open_sockets(struct peer *p)
{
	int i;

	p->local = p->conn[H225].local;
	p->local.port = 0;
	for (i = 0; i < p->call.n_eps; i++) {
		struct endpoint *ep = &p->call.ep[i];
		struct live *l = &p->live[i];

		if (ep->owner != p->opt.side ||
		    (ep->role != R_H245 && ep->role != R_T120 &&
		     ep->role != OTHER))
			continue;
		l->own = p->local;
		if (ep->role == R_H245)
			l->own.port = p->opt.h245_port;
		else if (ep->role == R_T120 && ep->recorded.port < 2000)
			l->own.port = ep->recorded.port;
		l->fd = sock_listen(&l->own);
		if (l->fd < 0)
			fail("cannot listen at %s: %m", addr_str(&l->own));
		sock_mss(l->fd, p->opt.mss);
		addr_local(l->fd, &l->own);
	}
	media_open(p);
}

/* this side opens a connection, or accepts it */
void call_connect(struct peer *p, struct event *ev)
{
	struct live *l;

	if (ev->conn == H225) {
		if (ev->who == p->opt.side)
			conn_open(p, H225, &p->dialled);
		else
			conn_accept(p, H225, p->listen_fd, true);
		open_sockets(p);
		return;
	}
	l = &p->live[ev->ep];
	if (ev->who != p->opt.side) {
		conn_accept(p, ev->conn, l->fd, false);
		return;
	}
	if (!l->known)
		fail("%s: no address to connect to was received",
		     conn_names[ev->conn]);
	conn_open(p, ev->conn, &l->seen);
}

static bool wanted(struct peer *p, struct event *ev, bool bye)
{
	const char *s = p->opt.bye;
	size_t n;

	if (!bye || !strcmp(s, "all"))
		return true;
	for (; *s; s += n + (s[n] == ',')) {
		n = strcspn(s, ",");
		if (!strncmp(ev->name, s, n))
			return true;
	}
	return false;
}

/* send this message and, if asked to, those that follow it without a turn of the other side */
int call_send(struct peer *p, int i, bool bye)
{
	static uint8_t out[MAX_EVENTS * 1024];
	static bool cut[MAX_EVENTS * 1024 + 1];
	enum conn_id id = p->call.ev[i].conn;
	int len = 0;

	memset(cut, 0, sizeof(cut));
	do {
		struct event *ev = &p->call.ev[i];

		if (len + ev->len > (int)sizeof(out))
			break;
		if (wanted(p, ev, bye)) {
			message_fill(p, ev, out + len, cut + len);
			len += ev->len;
			say("send conn=%s msg=%s octets=%d", conn_names[id],
			    ev->name, ev->len);
		}
		i++;
	} while (p->opt.coalesce && i < p->call.n_events &&
		 p->call.ev[i].kind == EV_MESSAGE && p->call.ev[i].conn == id &&
		 p->call.ev[i].who == p->opt.side);
	conn_write(p, id, out, cut, len);
	return i - 1;
}

static void hold_here(struct peer *p, const char *where)
{
	int before = times_told();

	say("held at=%s", where);
	while (times_told() == before)
		pump(p);
	say("go");
}

/* a side that sends the next message, or closes, had everything: its last word on it may be lost */
static bool other_went_on(struct peer *p)
{
	int i;

	for (i = 0; i < N_CONNS; i++)
		if (p->conn[i].fd >= 0 && (p->conn[i].eof || p->conn[i].len))
			return true;
	return false;
}

static void media_until_done(struct peer *p, const char *what)
{
	uint64_t end = now_ms() + p->opt.timeout_ms;
	const char *missing;

	while ((missing = media_missing(p, !other_went_on(p)))) {
		if (now_ms() > end)
			fail("%s: %s", what, missing);
		pump(p);
	}
	say("%s done", what);
}

static void event_media(struct peer *p)
{
	p->media_on = true;
	p->media_next = 0;
	media_until_done(p, "media");
	if (p->opt.hold != HOLD_MEDIA)
		return;
	hold_here(p, "media");
	if (p->opt.after) {
		media_mark(p);
		media_until_done(p, "media-after");
	}
}

/* the connections of the call */
void call_hangup(struct peer *p, bool reset)
{
	struct linger lin = { .l_onoff = 1, .l_linger = 0 };
	int i;

	for (i = 0; i < N_CONNS; i++) {
		if (p->conn[i].fd < 0)
			continue;
		if (reset)
			setsockopt(p->conn[i].fd, SOL_SOCKET, SO_LINGER, &lin,
				   sizeof(lin));
		close(p->conn[i].fd);
		p->conn[i].fd = -1;
	}
}

/* without farewell messages one side closes and the other must see it */
static void close_abruptly(struct peer *p)
{
	uint64_t end = now_ms() + p->opt.timeout_ms;
	uint32_t got = 0;

	if (p->opt.closer == p->opt.side) {
		call_hangup(p, !strcmp(p->opt.bye, "rst"));
		return;
	}
	while (!p->conn[H225].eof) {
		if (media_total(p) != got)
			end = now_ms() + p->opt.timeout_ms;
		got = media_total(p);
		if (now_ms() > end)
			fail("the end of the signalling connection did not arrive");
		pump(p);
	}
}

/* the sockets behind its addresses */
void call_forget(struct peer *p)
{
	int i;

	for (i = 0; i < p->call.n_eps; i++) {
		if (p->live[i].fd >= 0)
			close(p->live[i].fd);
		if (p->live[i].fd_other >= 0)
			close(p->live[i].fd_other);
	}
}

static void after_call(struct peer *p)
{
	uint32_t strays = 0;
	int i;

	if (p->opt.stray == STRAY_SEND) {
		hold_here(p, "stray");
		media_stray(p);
		say("stray dir=sent");
	} else if (p->opt.stray == STRAY_RECV) {
		hold_here(p, "stray");
		for (i = 0; i < 3; i++)
			pump(p);
		for (i = 0; i < p->call.n_eps; i++)
			strays += p->live[i].stray;
		say("stray dir=received count=%u", strays);
		if (strays)
			fail("%u media packets arrived after the call", strays);
	}
	call_forget(p);
}

void run_call(struct peer *p)
{
	bool abrupt = !strcmp(p->opt.bye, "close") ||
		      !strcmp(p->opt.bye, "rst");
	bool bye = false, farewell = false;
	int i;

	call_prepare(p);
	for (i = 0; i < p->call.n_events; i++) {
		struct event *ev = &p->call.ev[i];

		if (ev->kind == EV_BYE) {
			bye = true;
			if (abrupt)
				break;
		} else if (ev->kind == EV_CONNECT) {
			call_connect(p, ev);
		} else if (ev->kind == EV_MEDIA) {
			event_media(p);
		} else if (ev->who == p->opt.side) {
			i = call_send(p, i, bye);
		} else if (wanted(p, ev, bye)) {
			message_receive(p, ev);
			farewell = bye;
		}
	}
	if (!farewell && (p->opt.hold != HOLD_END || abrupt))
		close_abruptly(p);
	p->media_on = false;
	p->opt.early = false;
	if (p->opt.hold == HOLD_END)
		hold_here(p, "end");
	call_hangup(p, false);
	after_call(p);
	say("ok %s %s", side_names[p->opt.side], p->call.name);
}
