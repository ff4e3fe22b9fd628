// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "party.h"

#define MAX_CHANNELS 64
#define MAX_DATAGRAM 1400
#define RTP_HEADER 12

struct channel {
	char name[32];
	int fd;
	bool tcp;
	uint8_t *buf; /* of a connection: octets that came */
	int len;
};

static struct channel channels[MAX_CHANNELS];
static int n_channels;

static struct channel *find(const char *name)
{
	int i;

	for (i = 0; i < n_channels; i++)
		if (!strcmp(channels[i].name, name))
			return &channels[i];
	return NULL;
}

static void drop(struct channel *c)
{
	close(c->fd);
	free(c->buf);
	*c = channels[--n_channels];
}

static struct channel *add(const char *name, int fd, bool tcp)
{
	struct channel *c = find(name);

	if (c)
		drop(c);
	if (n_channels == MAX_CHANNELS) {
		fputs("nm-party: too many channels\n", stderr);
		exit(2);
	}
	c = &channels[n_channels++];
	*c = (struct channel){ .fd = fd, .tcp = tcp };
	snprintf(c->name, sizeof(c->name), "%s", name);
	return c;
}

void channels_close(void)
{
	struct linger lin = { .l_onoff = 1, .l_linger = 0 };

	/* reset: what is still to be sent must not get into the next case */
	while (n_channels) {
		setsockopt(channels[0].fd, SOL_SOCKET, SO_LINGER, &lin,
			   sizeof(lin));
		drop(&channels[0]);
	}
}

static bool wait_for(int fd, int events)
{
	struct pollfd pfd = { .fd = fd, .events = events };

	return poll(&pfd, 1, party_timeout_ms) == 1;
}

static void name_addr(const char *channel, const char *what,
		      const struct addr *a)
{
	char name[96];

	snprintf(name, sizeof(name), "%s%s", channel, what);
	name_set(name, addr_str(a));
}

/* ---- UDP ---- */

result do_udp(char **w)
{
	struct addr a;
	int fd, one = 1;

	if (!word_addr(w[1], &a))
		return why("%s is not an address", w[1]);
	fd = sock_bind(SOCK_DGRAM, &a);
	if (fd < 0)
		return why("cannot bind: %m");
	if (a.len == 4)
		setsockopt(fd, IPPROTO_IP, IP_RECVERR, &one, sizeof(one));
	else
		setsockopt(fd, IPPROTO_IPV6, IPV6_RECVERR, &one, sizeof(one));
	addr_local(fd, &a);
	add(w[0], fd, false);
	name_addr(w[0], "", &a);
	return NULL;
}

static result udp_send(struct channel *c, const char *to, const uint8_t *data,
		       int len)
{
	struct sockaddr_storage sa;
	struct addr a;
	socklen_t salen;

	if (!word_addr(to, &a))
		return why("%s is not an address", to);
	salen = addr_to_sa(&a, &sa);
	if (sendto(c->fd, data, len, 0, (struct sockaddr *)&sa, salen) != len)
		return why("cannot send to %s: %m", addr_str(&a));
	return NULL;
}

static result udp_receive(struct channel *c, uint8_t *data, int *len)
{
	struct sockaddr_storage sa;
	socklen_t salen = sizeof(sa);
	struct addr from;
	ssize_t n;

	if (!wait_for(c->fd, POLLIN))
		return why("nothing came");
	n = recvfrom(c->fd, data, MAX_TPKT, 0, (struct sockaddr *)&sa, &salen);
	if (n < 0)
		return why("nothing came: %m");
	addr_from_sa(&from, &sa);
	name_addr(c->name, ".from", &from);
	*len = n;
	return NULL;
}

static int rtp(uint8_t *out, const char *text)
{
	/* version 2, marker, PCMU */
	static const uint8_t head[RTP_HEADER] = { 0x80, 0x80 };

	memcpy(out, head, RTP_HEADER);
	strcpy((char *)out + RTP_HEADER, text);
	return RTP_HEADER + strlen(text);
}

result do_put(char **w)
{
	struct channel *c = find(w[0]);
	uint8_t out[512];

	if (!c || c->tcp)
		return why("no channel %s", w[0]);
	return udp_send(c, w[1], out, rtp(out, w[2]));
}

result do_got(char **w)
{
	struct channel *c = find(w[0]);
	uint8_t data[MAX_TPKT], want[512];
	result bad;
	int len;

	if (!c || c->tcp)
		return why("no channel %s", w[0]);
	bad = udp_receive(c, data, &len);
	if (bad)
		return bad;
	if (len != rtp(want, w[1]) || memcmp(data, want, len))
		return why("%.*s came instead", len - RTP_HEADER,
			   data + RTP_HEADER);
	return NULL;
}

/* whoever refuses says so, or the test would have to wait for nothing */
result do_bounced(char **w)
{
	struct channel *c = find(w[0]);
	uint8_t data[512];
	result bad;
	int err = 0;
	socklen_t len = sizeof(err);

	bad = do_put(w);
	if (bad)
		return bad;
	if (!wait_for(c->fd, POLLERR))
		return why("nobody refused it");
	getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &err, &len);
	while (recv(c->fd, data, sizeof(data), MSG_ERRQUEUE) >= 0)
		;
	return err ? NULL : why("came as an answer");
}

/* ---- TCP ---- */

static void adopt(const char *name, int fd)
{
	struct sockaddr_storage sa;
	socklen_t len = sizeof(sa);
	struct addr a;
	int one = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	add(name, fd, true);
	addr_local(fd, &a);
	name_addr(name, ".local", &a);
	getpeername(fd, (struct sockaddr *)&sa, &len);
	addr_from_sa(&a, &sa);
	name_addr(name, ".peer", &a);
}

result do_listen(char **w)
{
	struct addr a;
	int fd;

	if (!word_addr(w[1], &a))
		return why("%s is not an address", w[1]);
	fd = sock_listen(&a);
	if (fd < 0)
		return why("cannot listen: %m");
	addr_local(fd, &a);
	add(w[0], fd, false);
	name_addr(w[0], "", &a);
	return NULL;
}

/* a connection, or the error of it in *err */
static result dial(char **w, int *fd, int *err)
{
	struct sockaddr_storage sa;
	socklen_t len = sizeof(*err);
	struct addr to, from;

	if (!word_addr(w[1], &to) || !word_addr(w[2], &from))
		return why("not an address");
	*fd = sock_bind(SOCK_STREAM, &from);
	if (*fd < 0)
		return why("cannot bind: %m");
	*err = 0;
	if (connect(*fd, (struct sockaddr *)&sa, addr_to_sa(&to, &sa)) &&
	    errno != EINPROGRESS)
		*err = errno;
	else if (!wait_for(*fd, POLLOUT))
		*err = ETIMEDOUT;
	else
		getsockopt(*fd, SOL_SOCKET, SO_ERROR, err, &len);
	if (*err)
		close(*fd);
	return NULL;
}

result do_connect(char **w)
{
	int fd, err;
	result bad;

	bad = dial(w, &fd, &err);
	if (bad)
		return bad;
	if (err)
		return why("to %s: %s", word_value(w[1]), strerror(err));
	adopt(w[0], fd);
	return NULL;
}

result do_refused(char **w)
{
	int fd, err;
	result bad;

	bad = dial(w, &fd, &err);
	if (bad)
		return bad;
	if (!err) {
		close(fd);
		return why("%s answered", word_value(w[1]));
	}
	return err == ETIMEDOUT ? why("%s is silent", word_value(w[1])) : NULL;
}

result do_accept(char **w)
{
	struct channel *l = find(w[1]);
	int fd;

	if (!l)
		return why("no channel %s", w[1]);
	if (!wait_for(l->fd, POLLIN))
		return why("no connection came to %s", name_get(w[1]));
	fd = accept4(l->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd < 0)
		return why("cannot accept: %m");
	adopt(w[0], fd);
	return NULL;
}

/* until there is a message, or the other side ended the connection */
static result tcp_receive(struct channel *c, bool *end)
{
	ssize_t n;
	int need;

	if (!c->buf)
		c->buf = malloc(2 * MAX_TPKT);
	for (;;) {
		need = c->len >= 4 ? c->buf[2] << 8 | c->buf[3] : 4;
		if (c->len >= 4 && (c->buf[0] != 3 || need < 4))
			return why("what came is not framed by TPKT");
		if (c->len >= 4 && c->len >= need)
			return NULL;
		if (!wait_for(c->fd, POLLIN))
			return why("only %d octets came", c->len);
		n = recv(c->fd, c->buf + c->len, 2 * MAX_TPKT - c->len, 0);
		if (n <= 0) {
			*end = true;
			return NULL;
		}
		c->len += n;
	}
}

result do_closed(char **w)
{
	struct channel *c = find(w[0]);
	bool end = false;
	result bad;

	if (!c || !c->tcp)
		return why("no connection %s", w[0]);
	bad = tcp_receive(c, &end);
	if (bad)
		return bad;
	if (!end)
		return why("a message came instead");
	drop(c);
	return NULL;
}

static result end(const char *name, bool reset)
{
	struct linger lin = { .l_onoff = 1, .l_linger = 0 };
	struct channel *c = find(name);

	if (!c)
		return why("no channel %s", name);
	if (reset)
		setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &lin, sizeof(lin));
	drop(c);
	return NULL;
}

result do_close(char **w)
{
	return end(w[0], false);
}

result do_reset(char **w)
{
	return end(w[0], true);
}

/* ---- messages ---- */

result do_send(char **w)
{
	struct channel *c = find(w[0]);
	static uint8_t out[MAX_TPKT];
	const char *to = NULL;
	result bad;
	int len;

	if (!c)
		return why("no channel %s", w[0]);
	if (!strncmp(w[1], "to=", 3)) {
		to = w[1] + 3;
		w++;
	}
	if (!w[1] || c->tcp == !!to)
		return why("to= is for UDP");
	bad = message_make(w[1], w + 2, out, &len);
	if (bad)
		return bad;
	if (to)
		return udp_send(c, to, out, len);
	return send(c->fd, out, len, MSG_NOSIGNAL) == len ?
		       NULL :
		       why("cannot send: %m");
}

/* GSO: one packet for this end, many for the other one */
result do_burst(char **w)
{
	struct channel *c = find(w[0]);
	static uint8_t out[MAX_TPKT];
	int i, len, all = 0, number = atoi(w[1]);
	struct sockaddr_storage sa;
	struct addr to;
	char seq[24];
	char *fields[MAX_WORDS] = { seq };
	result bad;

	if (!c || c->tcp || !word_addr(w[2], &to))
		return why("no channel %s, or no address %s", w[0], w[2]);
	for (i = 0; w[4 + i] && i < MAX_WORDS - 2; i++)
		fields[i + 1] = w[4 + i];
	for (i = 0; i < number; i++) {
		snprintf(seq, sizeof(seq), "seq=%d", i + 1);
		if (all + MAX_DATAGRAM > MAX_TPKT)
			return why("too many");
		bad = message_make(w[3], fields, out + all, &len);
		if (bad)
			return bad;
		all += len;
	}
	if (setsockopt(c->fd, IPPROTO_UDP, UDP_SEGMENT, &len, sizeof(len)))
		return why("no UDP_SEGMENT: %m");
	i = sendto(c->fd, out, all, 0, (struct sockaddr *)&sa,
		   addr_to_sa(&to, &sa));
	len = 0;
	setsockopt(c->fd, IPPROTO_UDP, UDP_SEGMENT, &len, sizeof(len));
	return i == all ? NULL : why("cannot send: %m");
}

result do_recv(char **w)
{
	struct channel *c = find(w[0]);
	static uint8_t data[MAX_TPKT];
	bool end = false;
	result bad;
	int len;

	if (!c)
		return why("no channel %s", w[0]);
	if (!c->tcp) {
		bad = udp_receive(c, data, &len);
		return bad ? bad : message_take(w[1], w + 2, data, len);
	}
	bad = tcp_receive(c, &end);
	if (bad)
		return bad;
	if (end)
		return why("the connection ended");
	len = c->buf[2] << 8 | c->buf[3];
	memcpy(data, c->buf, len);
	c->len -= len;
	memmove(c->buf, c->buf + len, c->len);
	return message_take(w[1], w + 2, data, len);
}
