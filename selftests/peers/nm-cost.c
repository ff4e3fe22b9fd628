// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-cost: what a packet costs from the one who sends it to the one who has it,
 * both in this process, with all that is between them. In a guest whose clock
 * counts instructions (NM_ACCEL=icount), those; elsewhere, ticks of the clock.
 *
 *   nm-cost CALLFILE NAMESPACE IP NAMESPACE IP call|plain
 *
 * A line "KIND COST OCTETS" for each kind of packet: call within a recorded
 * call, plain the same octets between ports that nobody announced.
 */
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <x86intrin.h>

#include "many.h"

/* packets in a row, and rows, of which the cheapest counts */
#define COST_ROW 250
#define COST_ROWS 6
#define RTP_OCTETS 172
#define PLAIN_PORT 1719

static struct many many;

static void get(int fd, int len)
{
	static uint8_t buf[2048];
	ssize_t n;

	while (len > 0) {
		n = recv(fd, buf, sizeof(buf), MSG_DONTWAIT);
		len -= n > 0 ? n : 0;
	}
}

/* each with its acknowledgment, and not some for two */
static void acknowledge(int fd)
{
	int one = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_QUICKACK, &one, sizeof(one));
}

static void cost(const char *kind, int from, int to, const void *data, int len)
{
	uint64_t least = ~0ULL, begin, took;
	int row, i;

	for (row = 0; row < COST_ROWS; row++) {
		begin = __rdtsc();
		for (i = 0; i < COST_ROW; i++) {
			if (send(from, data, len, MSG_NOSIGNAL) != len)
				fail("%s: cannot send: %m", kind);
			get(to, len);
			acknowledge(to);
		}
		took = (__rdtsc() - begin) / COST_ROW;
		if (took < least)
			least = took;
	}
	printf("%s %llu %d\n", kind, (unsigned long long)least, len);
}

static const struct event *message(const struct call *call, const char *name)
{
	int i;

	for (i = 0; i < call->n_events; i++)
		if (!strcmp(call->ev[i].name, name))
			return &call->ev[i];
	fail("no %s in the recording", name);
}

static void costs(struct many *m, int rtp_from, int rtp_to)
{
	struct peer *a = &m->side[CALLER], *b = &m->side[CALLEE];
	static uint8_t rtp[RTP_OCTETS] = { 0x80 };
	const struct event *ev;

	cost("media", rtp_from, rtp_to, rtp, sizeof(rtp));
	ev = message(&a->call, "terminalCapabilitySet");
	cost("h245", a->conn[H245].fd, b->conn[H245].fd, ev->data, ev->len);
	ev = message(&a->call, "callProceeding");
	cost("h225", b->conn[H225].fd, a->conn[H225].fd, ev->data, ev->len);
}

static void connect_to(int fd, const struct addr *to)
{
	struct sockaddr_storage sa;
	socklen_t len = addr_to_sa(to, &sa);

	if (connect(fd, (struct sockaddr *)&sa, len))
		fail("cannot connect: %m");
}

/* for a gateway it is a conversation then */
static void answer(int from, int to)
{
	struct sockaddr_storage sa;
	socklen_t len = sizeof(sa);
	char c = 0;

	if (send(from, &c, 1, 0) != 1 ||
	    recvfrom(to, &c, 1, 0, (struct sockaddr *)&sa, &len) != 1 ||
	    sendto(to, &c, 1, 0, (struct sockaddr *)&sa, len) != 1 ||
	    recv(from, &c, 1, 0) != 1)
		fail("no way for media: %m");
}

static void in_call(struct many *m)
{
	struct peer *a = &m->side[CALLER], *b = &m->side[CALLEE];
	int i, from = -1, to = -1;

	for (i = 0; i < a->call.n_eps; i++) {
		if (a->call.ep[i].role != RTP)
			continue;
		if (a->call.ep[i].owner == CALLER)
			from = i;
		else
			to = i;
	}
	if (from < 0 || to < 0)
		fail("no RTP in the recording");
	connect_to(a->live[from].fd, &a->live[to].seen);
	costs(m, a->live[from].fd, b->live[to].fd);
}

static void plain(struct many *m)
{
	struct peer *a = &m->side[CALLER], *b = &m->side[CALLEE];
	struct addr at = b->local, from = a->local;
	int udp, out, listen_fd;

	many_enter(m, CALLEE);
	at.port = PLAIN_PORT;
	udp = sock_bind(SOCK_DGRAM, &at);
	listen_fd = sock_listen(&at);
	many_enter(m, CALLER);
	from.port = 0;
	out = sock_bind(SOCK_DGRAM, &from);
	if (udp < 0 || listen_fd < 0 || out < 0)
		fail("no sockets: %m");
	connect_to(out, &at);
	answer(out, udp);
	conn_open(a, H225, &a->dialled);
	conn_accept(b, H225, b->listen_fd, false);
	conn_open(a, H245, &at);
	conn_accept(b, H245, listen_fd, false);
	costs(m, out, udp);
	call_hangup(a, false);
	call_hangup(b, false);
	close(out);
	close(udp);
	close(listen_fd);
}

static void calls(struct many *m)
{
	uint64_t least = ~0ULL, begin, took;
	int row;

	for (row = 0; row < COST_ROWS; row++) {
		begin = __rdtsc();
		bundle_each(m, COST_ROW);
		took = (__rdtsc() - begin) / COST_ROW;
		if (took < least)
			least = took;
	}
	printf("setup %llu %d\n", (unsigned long long)least,
	       message(&m->side[CALLER].call, "setup")->len +
		       message(&m->side[CALLER].call, "releaseComplete")->len);
}

int main(int argc, char **argv)
{
	struct many *m = &many;

	if (argc != 7) {
		fputs("usage: nm-cost CALLFILE NAMESPACE IP NAMESPACE IP call|plain\n",
		      stderr);
		return 2;
	}
	many_begin(m, argv + 1);
	m->at_media = in_call;
	if (!strcmp(argv[6], "call"))
		whole_call(m);
	else
		plain(m);
	calls(m);
	return 0;
}
