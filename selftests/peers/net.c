// SPDX-License-Identifier: GPL-2.0-only
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "peer.h"

uint64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000ull + ts.tv_nsec / 1000000;
}

const char *addr_str(const struct addr *a)
{
	static char bufs[4][64];
	static int turn;
	char ip[INET6_ADDRSTRLEN];
	char *s = bufs[turn++ & 3];

	inet_ntop(a->len == 4 ? AF_INET : AF_INET6, a->ip, ip, sizeof(ip));
	snprintf(s, sizeof(bufs[0]), a->len == 4 ? "%s:%u" : "[%s]:%u", ip,
		 a->port);
	return s;
}

bool ip_eq(const struct addr *a, const struct addr *b)
{
	return a->len == b->len && !memcmp(a->ip, b->ip, a->len);
}

bool addr_eq(const struct addr *a, const struct addr *b)
{
	return ip_eq(a, b) && a->port == b->port;
}

socklen_t addr_to_sa(const struct addr *a, struct sockaddr_storage *sa)
{
	struct sockaddr_in *in = (void *)sa;
	struct sockaddr_in6 *in6 = (void *)sa;

	memset(sa, 0, sizeof(*sa));
	if (a->len == 4) {
		in->sin_family = AF_INET;
		in->sin_port = htons(a->port);
		memcpy(&in->sin_addr, a->ip, 4);
		return sizeof(*in);
	}
	in6->sin6_family = AF_INET6;
	in6->sin6_port = htons(a->port);
	memcpy(&in6->sin6_addr, a->ip, 16);
	return sizeof(*in6);
}

void addr_from_sa(struct addr *a, const struct sockaddr_storage *sa)
{
	const struct sockaddr_in *in = (const void *)sa;
	const struct sockaddr_in6 *in6 = (const void *)sa;

	memset(a, 0, sizeof(*a));
	if (sa->ss_family == AF_INET) {
		a->len = 4;
		a->port = ntohs(in->sin_port);
		memcpy(a->ip, &in->sin_addr, 4);
	} else {
		a->len = 16;
		a->port = ntohs(in6->sin6_port);
		memcpy(a->ip, &in6->sin6_addr, 16);
	}
}

void addr_local(int fd, struct addr *a)
{
	struct sockaddr_storage sa;
	socklen_t len = sizeof(sa);

	getsockname(fd, (struct sockaddr *)&sa, &len);
	addr_from_sa(a, &sa);
}

/* before the handshake: what this side says it takes, and the most it sends */
void sock_mss(int fd, int mss)
{
	if (mss)
		setsockopt(fd, IPPROTO_TCP, TCP_MAXSEG, &mss, sizeof(mss));
}

int sock_bind(int type, const struct addr *a)
{
	struct sockaddr_storage sa;
	socklen_t len = addr_to_sa(a, &sa);
	int one = 1;
	int fd;

	fd = socket(sa.ss_family, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	if (type == SOCK_STREAM)
		setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, (struct sockaddr *)&sa, len)) {
		close(fd);
		return -1;
	}
	return fd;
}

int sock_listen(const struct addr *a)
{
	int fd = sock_bind(SOCK_STREAM, a);

	if (fd >= 0 && listen(fd, 8)) {
		close(fd);
		return -1;
	}
	return fd;
}
