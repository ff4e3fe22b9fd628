// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-peer: replay one side of a recorded H.323 call over real sockets.
 *
 * The addresses in the messages it sends are those of its own sockets; the addresses it uses are those it
 * received. Everything else in a received message must be octet for octet as recorded. One line on
 * standard output for each thing done; the last one is "ok ..." (exit 0) or "fail ..." (exit 1).
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define MAX_TPKT 65535
#define PUMP_MS 10 /* wake up at least this often for media */
#define CUT_WAIT_MS \
	20 /* how long a cut waits for the part before it to be acknowledged */

static volatile sig_atomic_t told;
static const char *who = "peer";
static struct peer the_peer;

/* A connection that failed is reset: what the kernel still has to send must not get into the next test. */
static void reset_all(void)
{
	struct linger lin = { .l_onoff = 1, .l_linger = 0 };
	int i;

	for (i = 0; i < N_CONNS; i++)
		if (the_peer.conn[i].fd > 0)
			setsockopt(the_peer.conn[i].fd, SOL_SOCKET, SO_LINGER,
				   &lin, sizeof(lin));
}

static void on_term(int sig)
{
	reset_all();
	_exit(128 + sig);
}

static void on_signal(int sig)
{
	(void)sig;
	told++;
}

void say(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	fflush(stdout);
}

void fail(const char *fmt, ...)
{
	va_list ap;

	printf("fail %s: ", who);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	fflush(stdout);
	reset_all();
	exit(1);
}

/* ---- connections ---- */

static void conn_adopt(struct peer *p, enum conn_id id, int fd)
{
	struct conn *c = &p->conn[id];
	struct sockaddr_storage sa;
	socklen_t len = sizeof(sa);
	int one = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	c->fd = fd;
	c->eof = false;
	c->len = 0;
	addr_local(fd, &c->local);
	getpeername(fd, (struct sockaddr *)&sa, &len);
	addr_from_sa(&c->peer, &sa);
}

static void conn_read(struct conn *c)
{
	int one = 1;
	ssize_t n;

	if (!c->buf)
		c->buf = malloc(2 * MAX_TPKT);
	n = recv(c->fd, c->buf + c->len, 2 * MAX_TPKT - c->len, MSG_DONTWAIT);
	setsockopt(c->fd, IPPROTO_TCP, TCP_QUICKACK, &one, sizeof(one));
	if (n > 0)
		c->len += n;
	else if (!n || (errno != EAGAIN && errno != EINTR))
		c->eof = true;
}

/* one round of waiting for anything; keeps media going */
static void pump(struct peer *p)
{
	struct pollfd pfd[MAX_EPS + N_CONNS + 1];
	int what[MAX_EPS + N_CONNS + 1];
	int n = 0, i;

	media_tick(p);
	for (i = 0; i < p->call.n_eps; i++) {
		enum role role = p->call.ep[i].role;

		if (p->live[i].fd < 0 || (role != RTP && role != RTCP))
			continue;
		pfd[n] = (struct pollfd){ .fd = p->live[i].fd,
					  .events = POLLIN };
		what[n++] = i;
	}
	for (i = 0; i < N_CONNS; i++) {
		if (p->conn[i].fd < 0 || p->conn[i].eof)
			continue;
		pfd[n] = (struct pollfd){ .fd = p->conn[i].fd,
					  .events = POLLIN };
		what[n++] = MAX_EPS + i;
	}
	if (p->accept_fd >= 0) {
		pfd[n] =
			(struct pollfd){ .fd = p->accept_fd, .events = POLLIN };
		what[n++] = -1;
	}
	if (poll(pfd, n, PUMP_MS) <= 0)
		return;
	for (i = 0; i < n; i++) {
		if (!pfd[i].revents || what[i] < 0)
			continue;
		if (what[i] >= MAX_EPS)
			conn_read(&p->conn[what[i] - MAX_EPS]);
		else
			media_read(p, what[i]);
	}
}

static void do_connect(struct peer *p, enum conn_id id, const struct addr *to)
{
	struct sockaddr_storage sa;
	socklen_t len = addr_to_sa(to, &sa), elen = sizeof(int);
	struct addr from = p->local;
	struct pollfd pfd;
	int fd, err = 0;

	from.port = 0;
	fd = sock_bind(SOCK_STREAM, &from);
	if (fd < 0)
		fail("%s: cannot bind %s: %m", conn_names[id], addr_str(&from));
	if (connect(fd, (struct sockaddr *)&sa, len) && errno != EINPROGRESS)
		fail("%s: cannot connect to %s: %m", conn_names[id],
		     addr_str(to));
	pfd = (struct pollfd){ .fd = fd, .events = POLLOUT };
	while (poll(&pfd, 1, p->opt.timeout_ms) < 0)
		;
	if (!pfd.revents)
		fail("%s: no answer from %s", conn_names[id], addr_str(to));
	getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &elen);
	if (err)
		fail("%s: cannot connect to %s: %s", conn_names[id],
		     addr_str(to), strerror(err));
	conn_adopt(p, id, fd);
	say("connect conn=%s from=%s to=%s", conn_names[id],
	    addr_str(&p->conn[id].local), addr_str(to));
}

static void do_accept(struct peer *p, enum conn_id id, int fd, bool forever)
{
	uint64_t end = now_ms() + p->opt.timeout_ms;
	struct addr at;
	int new;

	addr_local(fd, &at);
	p->accept_fd = fd;
	while ((new = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) <
	       0) {
		if (!forever && now_ms() > end)
			fail("%s: no connection arrived at %s", conn_names[id],
			     addr_str(&at));
		pump(p);
	}
	p->accept_fd = -1;
	conn_adopt(p, id, new);
	say("accept conn=%s from=%s to=%s", conn_names[id],
	    addr_str(&p->conn[id].peer), addr_str(&p->conn[id].local));
}

/* ---- sending ---- */

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

static void write_cut(struct peer *p, enum conn_id id, const uint8_t *data,
		      int len)
{
	int cut = p->opt.cut;
	int n;

	while (len) {
		n = cut == CUT_HEADER ? 4 : cut;
		if (!n || n > len)
			n = len;
		write_part(p, id, data, n);
		data += n;
		len -= n;
		if (len)
			wait_acked(p, p->conn[id].fd);
		if (cut == CUT_HEADER && len) { /* the rest in one piece */
			write_part(p, id, data, len);
			return;
		}
	}
}

static const struct addr *own_address(struct peer *p, const struct endpoint *ep,
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

static void fill(struct peer *p, struct event *ev, uint8_t *out)
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
		say("addr dir=sent conn=%s msg=%s role=%s session=%d owner=%s addr=%s",
		    conn_names[ev->conn], ev->name, role_names[ep->role],
		    ep->session, side_names[ep->owner], addr_str(a));
	}
}

/* ---- receiving ---- */

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

static void receive(struct peer *p, struct event *ev)
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

/* ---- the call ---- */

static void prepare(struct peer *p)
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
		addr_local(l->fd, &l->own);
	}
	media_open(p);
}

static void event_connect(struct peer *p, struct event *ev)
{
	struct live *l;

	if (ev->conn == H225) {
		if (ev->who == p->opt.side)
			do_connect(p, H225, &p->dialled);
		else
			do_accept(p, H225, p->listen_fd, true);
		open_sockets(p);
		return;
	}
	l = &p->live[ev->ep];
	if (ev->who != p->opt.side) {
		do_accept(p, ev->conn, l->fd, false);
		return;
	}
	if (!l->known)
		fail("%s: no address to connect to was received",
		     conn_names[ev->conn]);
	do_connect(p, ev->conn, &l->seen);
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
static int event_send(struct peer *p, int i, bool bye)
{
	static uint8_t out[MAX_EVENTS * 1024];
	enum conn_id id = p->call.ev[i].conn;
	int len = 0;

	do {
		struct event *ev = &p->call.ev[i];

		if (len + ev->len > (int)sizeof(out))
			break;
		if (wanted(p, ev, bye)) {
			fill(p, ev, out + len);
			len += ev->len;
			say("send conn=%s msg=%s octets=%d", conn_names[id],
			    ev->name, ev->len);
		}
		i++;
	} while (p->opt.coalesce && i < p->call.n_events &&
		 p->call.ev[i].kind == EV_MESSAGE && p->call.ev[i].conn == id &&
		 p->call.ev[i].who == p->opt.side);
	write_cut(p, id, out, len);
	return i - 1;
}

static void hold_here(struct peer *p, const char *where)
{
	int before = told;

	say("held at=%s", where);
	while (told == before)
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

static void close_all(struct peer *p, bool reset)
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
		close_all(p, !strcmp(p->opt.bye, "rst"));
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
	for (i = 0; i < p->call.n_eps; i++) {
		if (p->live[i].fd >= 0)
			close(p->live[i].fd);
		if (p->live[i].fd_other >= 0)
			close(p->live[i].fd_other);
	}
}

static void run_call(struct peer *p)
{
	bool abrupt = !strcmp(p->opt.bye, "close") ||
		      !strcmp(p->opt.bye, "rst");
	bool bye = false, farewell = false;
	int i;

	prepare(p);
	for (i = 0; i < p->call.n_events; i++) {
		struct event *ev = &p->call.ev[i];

		if (ev->kind == EV_BYE) {
			bye = true;
			if (abrupt)
				break;
		} else if (ev->kind == EV_CONNECT) {
			event_connect(p, ev);
		} else if (ev->kind == EV_MEDIA) {
			event_media(p);
		} else if (ev->who == p->opt.side) {
			i = event_send(p, i, bye);
		} else if (wanted(p, ev, bye)) {
			receive(p, ev);
			farewell = bye;
		}
	}
	if (!farewell && (p->opt.hold != HOLD_END || abrupt))
		close_abruptly(p);
	p->media_on = false;
	p->opt.early = false;
	if (p->opt.hold == HOLD_END)
		hold_here(p, "end");
	close_all(p, false);
	after_call(p);
	say("ok %s %s", who, p->call.name);
}

/* ---- options ---- */

static const char usage_text[] =
	"usage: nm-peer {caller|callee} CALLFILE --local=IP [--remote=IP] [option...]\n"
	"  --port=N            call signalling port (1720)\n"
	"  --media=both|first|wait   send media at once, or only after something arrived (both)\n"
	"  --early             send media as soon as an address is known\n"
	"  --cut=header|N      lone TPKT headers, or a write every N octets\n"
	"  --eor               keep the writes apart in retransmissions too\n"
	"  --coalesce          several messages in one write\n"
	"  --timeout=SECONDS   for each step (10)\n"
	"  --hold=media|end    stay there until SIGUSR1\n"
	"  --after             after --hold=media, demand media again\n"
	"  --repeat=N          N calls one after the other\n"
	"  --rtp-base=PORT     fixed RTP ports (random)\n"
	"  --h245-port=PORT    fixed H.245 port (random)\n"
	"  --bye=all|close|rst|NAME[,NAME]   how the call ends: messages, or closing without any\n"
	"  --closer=caller|callee    who closes with --bye=close or rst (caller)\n"
	"  --stray=send|recv   after the call, on SIGUSR1: send old media, or report what arrived\n"
	"  --send-port=other   RTP from a port that was not announced\n"
	"  --any-source        accept RTP from any port\n";

static void usage(void)
{
	fputs(usage_text, stderr);
	exit(2);
}

enum {
	O_LOCAL = 256,
	O_REMOTE,
	O_PORT,
	O_MEDIA,
	O_EARLY,
	O_CUT,
	O_EOR,
	O_COALESCE,
	O_TIMEOUT,
	O_HOLD,
	O_AFTER,
	O_REPEAT,
	O_RTP,
	O_H245,
	O_BYE,
	O_CLOSER,
	O_STRAY,
	O_SEND,
	O_ANY
};

static const struct option longopts[] = {
	{ "local", required_argument, NULL, O_LOCAL },
	{ "remote", required_argument, NULL, O_REMOTE },
	{ "port", required_argument, NULL, O_PORT },
	{ "media", required_argument, NULL, O_MEDIA },
	{ "early", no_argument, NULL, O_EARLY },
	{ "cut", required_argument, NULL, O_CUT },
	{ "eor", no_argument, NULL, O_EOR },
	{ "coalesce", no_argument, NULL, O_COALESCE },
	{ "timeout", required_argument, NULL, O_TIMEOUT },
	{ "hold", required_argument, NULL, O_HOLD },
	{ "after", no_argument, NULL, O_AFTER },
	{ "repeat", required_argument, NULL, O_REPEAT },
	{ "rtp-base", required_argument, NULL, O_RTP },
	{ "h245-port", required_argument, NULL, O_H245 },
	{ "bye", required_argument, NULL, O_BYE },
	{ "closer", required_argument, NULL, O_CLOSER },
	{ "stray", required_argument, NULL, O_STRAY },
	{ "send-port", required_argument, NULL, O_SEND },
	{ "any-source", no_argument, NULL, O_ANY },
	{ NULL, 0, NULL, 0 },
};

/* index of the argument in a list of words; anything else is a usage error */
static int word(const char *const *words)
{
	int i;

	for (i = 0; words[i]; i++)
		if (!strcmp(optarg, words[i]))
			return i;
	usage();
	return 0;
}

static int number(int lo, int hi)
{
	char *end;
	long n = strtol(optarg, &end, 10);

	if (*end || end == optarg || n < lo || n > hi)
		usage();
	return n;
}

static void options(struct options *o, int argc, char **argv)
{
	static const char *const sides[] = { "caller", "callee", NULL };
	static const char *const media[] = { "both", "first", "wait", NULL };
	static const char *const hold[] = { "none", "media", "end", NULL };
	static const char *const stray[] = { "none", "send", "recv", NULL };
	int c;

	*o = (struct options){
		.port = 1720, .timeout_ms = 10000, .repeat = 1, .bye = "all"
	};
	while ((c = getopt_long(argc, argv, "", longopts, NULL)) != -1) {
		switch (c) {
		case O_LOCAL:
			o->local = optarg;
			break;
		case O_REMOTE:
			o->remote = optarg;
			break;
		case O_PORT:
			o->port = number(1, 65535);
			break;
		case O_MEDIA:
			o->media = word(media);
			break;
		case O_EARLY:
			o->early = true;
			break;
		case O_CUT:
			o->cut = strcmp(optarg, "header") ? number(0, 65535) :
							    CUT_HEADER;
			o->cut_set = true;
			break;
		case O_EOR:
			o->eor = true;
			break;
		case O_COALESCE:
			o->coalesce = true;
			break;
		case O_TIMEOUT:
			o->timeout_ms = 1000 * number(1, 3600);
			break;
		case O_HOLD:
			o->hold = word(hold);
			break;
		case O_AFTER:
			o->after = true;
			break;
		case O_REPEAT:
			o->repeat = number(1, 1000);
			break;
		case O_RTP:
			o->rtp_base = number(1, 65000);
			break;
		case O_H245:
			o->h245_port = number(1, 65535);
			break;
		case O_BYE:
			o->bye = optarg;
			break;
		case O_CLOSER:
			o->closer = word(sides);
			break;
		case O_STRAY:
			o->stray = word(stray);
			break;
		case O_SEND:
			o->other_port = true;
			break;
		case O_ANY:
			o->any_source = true;
			break;
		default:
			usage();
		}
	}
	if (argc - optind != 2 || !o->local)
		usage();
	optarg = argv[optind];
	o->side = word(sides);
	o->file = argv[optind + 1];
	if (o->side == CALLER && !o->remote)
		usage();
}

int main(int argc, char **argv)
{
	struct peer *p = &the_peer;
	struct sigaction sa = { .sa_handler = on_signal };
	struct sigaction term = { .sa_handler = on_term };
	char err[256], port[8];
	unsigned int seed;
	int i;

	sigaction(SIGUSR1, &sa, NULL);
	sigaction(SIGTERM, &term, NULL);
	sigaction(SIGINT, &term, NULL);
	options(&p->opt, argc, argv);
	who = side_names[p->opt.side];
	if (getrandom(&seed, sizeof(seed), 0) != sizeof(seed))
		seed = getpid();
	srandom(seed);
	if (call_read(&p->call, p->opt.file, err, sizeof(err)))
		fail("%s", err);
	if (p->call.cut_header && !p->opt.cut_set)
		p->opt.cut = CUT_HEADER;
	snprintf(port, sizeof(port), "%d", p->opt.port);
	if (addr_parse(&p->local, p->opt.local,
		       p->opt.side == CALLEE ? port : "0"))
		fail("bad address %s", p->opt.local);
	if (p->opt.remote && addr_parse(&p->dialled, p->opt.remote, port))
		fail("bad address %s", p->opt.remote);
	p->listen_fd = -1;
	if (p->opt.side == CALLEE) {
		p->listen_fd = sock_listen(&p->local);
		if (p->listen_fd < 0)
			fail("cannot listen at %s: %m", addr_str(&p->local));
	}
	say("ready %s %s", who, p->call.name);
	for (i = 0; i < p->opt.repeat; i++)
		run_call(p);
	return 0;
}
