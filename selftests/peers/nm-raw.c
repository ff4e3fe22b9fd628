// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-raw: any octets over one TCP connection.
 *
 *   nm-raw listen IP PORT             accept one connection, read to its end, print "received HEX"
 *   nm-raw connect LOCAL IP PORT HEX...  one write for each HEX, then the end; wait for the other end
 *
 * Exit 0 only if the connection was opened and closed in order, 1 otherwise.
 */
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define TIMEOUT_MS	8000
#define MAX_WRITE	65536

static int die(const char *what)
{
	printf("fail %s\n", what);
	return 1;
}

static int wait_for(int fd, int events)
{
	struct pollfd pfd = { .fd = fd, .events = events };

	return poll(&pfd, 1, TIMEOUT_MS) == 1 ? 0 : -1;
}

static int do_listen(const char *ip, const char *port)
{
	uint8_t buf[4096];
	struct addr a;
	int fd, c;
	ssize_t n, i;

	if (addr_parse(&a, ip, port))
		return 2;
	fd = sock_listen(&a);
	if (fd < 0)
		return die("cannot listen");
	printf("ready\n");
	fflush(stdout);
	if (wait_for(fd, POLLIN))
		return die("no connection");
	c = accept(fd, NULL, NULL);
	printf("received ");
	for (;;) {
		if (wait_for(c, POLLIN)) {
			printf("\n");
			return die("connection stalls");
		}
		n = read(c, buf, sizeof(buf));
		if (n <= 0)
			break;
		for (i = 0; i < n; i++)
			printf("%02x", buf[i]);
	}
	printf("\n");
	close(c);
	return n ? die("connection reset") : 0;
}

static int do_connect(int argc, char **argv)
{
	static uint8_t buf[MAX_WRITE];
	struct sockaddr_storage sa;
	struct addr from, to;
	socklen_t len;
	int fd, i, n, one = 1, err = 0;

	if (addr_parse(&from, argv[0], "0") || addr_parse(&to, argv[1], argv[2]))
		return 2;
	fd = sock_bind(SOCK_STREAM, &from);
	if (fd < 0)
		return die("cannot bind");
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	len = addr_to_sa(&to, &sa);
	connect(fd, (struct sockaddr *)&sa, len);
	len = sizeof(err);
	if (wait_for(fd, POLLOUT) || getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) || err)
		return die("cannot connect");
	for (i = 3; i < argc; i++) {
		n = hex_decode(argv[i], buf, sizeof(buf));
		if (n < 0)
			return 2;
		if (wait_for(fd, POLLOUT) || send(fd, buf, n, MSG_NOSIGNAL) != n)
			return die("cannot send");
	}
	shutdown(fd, SHUT_WR);
	if (wait_for(fd, POLLIN))
		return die("connection stalls");
	n = read(fd, buf, sizeof(buf));
	if (n)
		return die(n < 0 ? "connection reset" : "unexpected answer");
	printf("ok\n");
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 4 && !strcmp(argv[1], "listen"))
		return do_listen(argv[2], argv[3]);
	if (argc >= 6 && !strcmp(argv[1], "connect"))
		return do_connect(argc - 2, argv + 2);
	fputs("usage: nm-raw listen IP PORT | nm-raw connect LOCAL IP PORT HEX...\n", stderr);
	return 2;
}
