// SPDX-License-Identifier: GPL-2.0-only
/* The connections of a call: opening and accepting them, and waiting for anything on any of them. */
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define PUMP_MS 10 /* wake up at least this often for media */

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
void pump(struct peer *p)
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

void conn_open(struct peer *p, enum conn_id id, const struct addr *to)
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
	sock_mss(fd, p->opt.mss);
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

void conn_accept(struct peer *p, enum conn_id id, int fd, bool forever)
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
