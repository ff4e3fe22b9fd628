// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-raw: any octets over one TCP connection.
 *
 *   nm-raw listen IP PORT             accept one connection, read to its end, print "received HEX"
 *   nm-raw connect LOCAL IP PORT HEX...  one write for each HEX, then the end; wait for the other end
 *   nm-raw hold LOCAL IP PORT HEX...  the same, but say "sent" when all is acknowledged and wait for SIGUSR1
 *
 * Exit 0 only if the connection was opened and closed in order, 1 otherwise.
 */
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define TIMEOUT_MS 20000
#define MAX_WRITE 65536

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

static void on_signal(int sig)
{
	(void)sig;
}

/* until everything is acknowledged, then until SIGUSR1 */
static int hold(int fd)
{
	struct sigaction sa = { .sa_handler = on_signal };
	int left = 1, tries;
	sigset_t set, old;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, &old);
	sigaction(SIGUSR1, &sa, NULL);
	for (tries = 0;
	     tries < TIMEOUT_MS && !ioctl(fd, SIOCOUTQ, &left) && left; tries++)
		usleep(1000);
	if (left)
		return die("nothing is acknowledged");
	puts("sent");
	fflush(stdout);
	sigsuspend(&old);
	return 0;
}

static int do_connect(int argc, char **argv, int wait)
{
	static uint8_t buf[MAX_WRITE];
	struct sockaddr_storage sa;
	struct addr from, to;
	socklen_t len;
	int fd, i, n, one = 1, err = 0;

	if (addr_parse(&from, argv[0], "0") ||
	    addr_parse(&to, argv[1], argv[2]))
		return 2;
	fd = sock_bind(SOCK_STREAM, &from);
	if (fd < 0)
		return die("cannot bind");
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	len = addr_to_sa(&to, &sa);
	connect(fd, (struct sockaddr *)&sa, len);
	len = sizeof(err);
	if (wait_for(fd, POLLOUT) ||
	    getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) || err)
		return die("cannot connect");
	for (i = 3; i < argc; i++) {
		n = hex_decode(argv[i], buf, sizeof(buf));
		if (n < 0)
			return 2;
		if (wait_for(fd, POLLOUT) ||
		    send(fd, buf, n, MSG_NOSIGNAL) != n)
			return die("cannot send");
	}
	if (wait && hold(fd))
		return 1;
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
		return do_connect(argc - 2, argv + 2, 0);
	if (argc >= 6 && !strcmp(argv[1], "hold"))
		return do_connect(argc - 2, argv + 2, 1);
	fputs("usage: nm-raw listen IP PORT | nm-raw {connect|hold} LOCAL IP PORT HEX...\n",
	      stderr);
	return 2;
}
