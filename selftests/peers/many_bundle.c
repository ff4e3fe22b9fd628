// SPDX-License-Identifier: GPL-2.0-only
/*
 * Many calls on one connection: their Setups one behind the other, then their
 * ReleaseCompletes. Nobody answers; for a gateway they are calls all the same.
 */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

#include "many.h"

#define MAX_MESSAGE 1024
/* of a message of Q.931: where the value is by which the call is known */
#define CRV_AT 6

/* a call has the number of those begun before it in its identifiers */
static void call_number(const struct many *m, struct peer *p, uint64_t number)
{
	int i, k;

	for (k = 0; k < p->call.n_guids; k++) {
		memcpy(p->guid[k], p->call.guid[k], GUID_LEN);
		for (i = 0; !m->one_name && i < 8; i++)
			p->guid[k][i] ^= number >> (8 * i);
	}
}

static struct event *find(struct peer *p, const char *name)
{
	int i;

	for (i = 0; i < p->call.n_events; i++) {
		struct event *ev = &p->call.ev[i];

		if (ev->kind == EV_MESSAGE && ev->conn == H225 &&
		    ev->who == CALLER && !strcmp(ev->name, name))
			return ev;
	}
	fail("no %s of the caller in the recording", name);
}

/* @out is -1 when there is nothing left to send */
static void wait_for(int in, int out)
{
	struct pollfd pfd[2] = { { .fd = in, .events = POLLIN },
				 { .fd = out, .events = POLLOUT } };

	if (poll(pfd, 2, 10000) == 0)
		fail("a connection stalls");
}

/* until the other end has them */
static void push(struct many *m, const uint8_t *data, int len)
{
	int out = m->side[CALLER].conn[H225].fd;
	int in = m->side[CALLEE].conn[H225].fd;
	static uint8_t buf[65536];
	int sent = 0, got = 0;
	ssize_t n, k;

	while (got < len) {
		n = sent < len ? send(out, data + sent, len - sent,
				      MSG_NOSIGNAL | MSG_DONTWAIT) :
				 0;
		k = recv(in, buf, sizeof(buf), MSG_DONTWAIT);
		if (!k || (n < 0 && errno != EAGAIN))
			fail("a connection broke");
		sent += n > 0 ? n : 0;
		got += k > 0 ? k : 0;
		if (n <= 0 && k <= 0)
			wait_for(in, sent < len ? out : -1);
	}
}

static uint8_t text[MANY_BUNDLE * MAX_MESSAGE];
static int text_len;

static void add(struct many *m, struct event *ev, uint64_t number, int crv)
{
	static bool cut[MAX_MESSAGE];

	call_number(m, &m->side[CALLER], number);
	message_fill(&m->side[CALLER], ev, text + text_len, cut);
	text[text_len + CRV_AT] = 0;
	text[text_len + CRV_AT + 1] = crv;
	text_len += ev->len;
}

static void push_all(struct many *m, const char *name, uint64_t first, int n)
{
	struct event *ev = find(&m->side[CALLER], name);
	int i;

	text_len = 0;
	for (i = 0; i < n; i++)
		add(m, ev, first + i, i + 1);
	push(m, text, text_len);
}

static void open_one(struct many *m)
{
	struct peer *a = &m->side[CALLER], *b = &m->side[CALLEE];

	many_enter(m, CALLER);
	conn_open(a, H225, &a->dialled);
	many_enter(m, CALLEE);
	conn_accept(b, H225, b->listen_fd, false);
}

static void close_one(struct many *m)
{
	call_hangup(&m->side[CALLER], false);
	call_hangup(&m->side[CALLEE], false);
}

/* a connection with so many calls on it; it stays where the sides have it */
void bundle_begin(struct many *m, int n)
{
	open_one(m);
	push_all(m, "setup", m->begun, n);
	m->begun += n;
}

/* the calls of the last one are over, and so is the connection */
void bundle_end(struct many *m, int n)
{
	push_all(m, "releaseComplete", m->begun - n, n);
	close_one(m);
}

/* so many calls one behind the other, each over before the next begins */
void bundle_burst(struct many *m, int n)
{
	struct event *setup = find(&m->side[CALLER], "setup");
	struct event *release = find(&m->side[CALLER], "releaseComplete");

	open_one(m);
	while (n) {
		text_len = 0;
		while (n && text_len < (int)sizeof(text) - 2 * MAX_MESSAGE) {
			add(m, setup, m->begun, 1);
			add(m, release, m->begun++, 1);
			n--;
		}
		push(m, text, text_len);
	}
	close_one(m);
}

/* the same, each message alone */
void bundle_each(struct many *m, int n)
{
	open_one(m);
	while (n--) {
		push_all(m, "setup", m->begun, 1);
		push_all(m, "releaseComplete", m->begun++, 1);
	}
	close_one(m);
}
