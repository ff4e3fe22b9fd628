// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-bulk: many octets over one TCP connection, given to the kernel in different ways.
 *
 *   nm-bulk recv IP PORT                           print "received HEX"
 *   nm-bulk drain IP PORT                          print "received N octets, sum S, T ms"
 *   nm-bulk send LOCAL IP PORT HOW TIMES HEX       the octets so many times; print "sent N octets, sum S"
 *
 * HOW: write (all at once), pieces (of 37 octets, which the kernel joins while it waits to send), sendfile, splice,
 * or a number: a write for so many octets, each when the one before is acknowledged.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "peer.h"

#define TIMEOUT_MS 30000
#define PIECE 37
/* octets a second: two segments at a time, 48 ms apart, whatever a write takes */
#define PIECES_RATE 60000
#define MAX_DATA 65536

static uint8_t data[MAX_DATA];
static int n_data;

static int die(const char *what)
{
	printf("fail %s: %s\n", what, strerror(errno));
	exit(1);
}

static void wait_for(int fd, int events, const char *what)
{
	struct pollfd pfd = { .fd = fd, .events = events };

	if (poll(&pfd, 1, TIMEOUT_MS) != 1)
		die(what);
}

/* FNV-1a */
static uint64_t sum(uint64_t s, const uint8_t *p, size_t n)
{
	while (n--)
		s = (s ^ *p++) * 0x100000001b3;
	return s;
}

static int do_receive(const char *ip, const char *port, bool hex)
{
	static uint8_t buf[MAX_DATA];
	uint64_t s = 0, start, total = 0;
	struct addr a;
	ssize_t n, i;
	int fd, c;

	if (addr_parse(&a, ip, port) || (fd = sock_listen(&a)) < 0)
		die("cannot listen");
	puts("ready");
	fflush(stdout);
	wait_for(fd, POLLIN, "no connection");
	c = accept(fd, NULL, NULL);
	start = now_ms();
	if (hex)
		printf("received ");
	for (;;) {
		wait_for(c, POLLIN, "connection stalls");
		n = read(c, buf, sizeof(buf));
		if (n <= 0)
			break;
		s = sum(s, buf, n);
		total += n;
		for (i = 0; hex && i < n; i++)
			printf("%02x", buf[i]);
	}
	if (!hex)
		printf("received %llu octets, sum %llx, %llu ms",
		       (unsigned long long)total, (unsigned long long)s,
		       (unsigned long long)(now_ms() - start));
	puts("");
	return n ? die("connection broken") : 0;
}

static void send_all(int fd, const uint8_t *p, int len, int flags)
{
	ssize_t n;

	for (; len; p += n, len -= n) {
		wait_for(fd, POLLOUT, "nothing is acknowledged");
		n = send(fd, p, len, flags | MSG_NOSIGNAL | MSG_DONTWAIT);
		if (n < 0 && errno != EAGAIN)
			die("cannot send");
		if (n < 0)
			n = 0;
	}
}

static void send_pieces(int fd)
{
	unsigned int rate = PIECES_RATE;
	int at, n;

	if (setsockopt(fd, SOL_SOCKET, SO_MAX_PACING_RATE, &rate, sizeof(rate)))
		die("cannot pace");
	for (at = 0; at < n_data; at += n) {
		n = n_data - at < PIECE ? n_data - at : PIECE;
		send_all(fd, data + at, n, at + n < n_data ? MSG_MORE : 0);
	}
}

static void send_file(int fd)
{
	off_t at = 0;
	int mem = memfd_create("data", 0);

	if (mem < 0 || write(mem, data, n_data) != n_data)
		die("no memory");
	while (at < n_data) {
		wait_for(fd, POLLOUT, "nothing is acknowledged");
		if (sendfile(fd, mem, &at, n_data - at) < 0 && errno != EAGAIN)
			die("cannot send");
	}
	close(mem);
}

/* pages of this program, at odd offsets, become fragments of the packet */
static void send_spliced(int fd)
{
	struct iovec iov;
	int at, n, p[2];
	ssize_t moved;

	if (pipe(p))
		die("no pipe");
	for (at = 0; at < n_data; at += n) {
		n = n_data - at < 1111 ? n_data - at : 1111;
		iov = (struct iovec){ data + at, n };
		if (vmsplice(p[1], &iov, 1, 0) != n)
			die("cannot splice");
		for (moved = 0; moved < n;) {
			ssize_t m;

			wait_for(fd, POLLOUT, "nothing is acknowledged");
			m = splice(p[0], NULL, fd, NULL, n - moved,
				   SPLICE_F_MORE | SPLICE_F_NONBLOCK);
			if (m < 0 && errno != EAGAIN)
				die("cannot send");
			moved += m > 0 ? m : 0;
		}
	}
	close(p[0]);
	close(p[1]);
}

static void send_slowly(int fd, int size)
{
	int at, n, left, tries;

	for (at = 0; at < n_data; at += n) {
		n = n_data - at < size ? n_data - at : size;
		send_all(fd, data + at, n, 0);
		for (tries = 0;
		     tries < 50 && !ioctl(fd, SIOCOUTQ, &left) && left; tries++)
			usleep(200);
	}
}

static int do_send(char **argv)
{
	struct sockaddr_storage sa;
	struct addr from, to;
	socklen_t len;
	uint64_t s = 0;
	int fd, one = 1, err = 0, times, i;
	const char *how = argv[3];

	n_data = hex_decode(argv[5], data, sizeof(data));
	if (addr_parse(&from, argv[0], "0") ||
	    addr_parse(&to, argv[1], argv[2]) || n_data <= 0)
		die("bad argument");
	fd = sock_bind(SOCK_STREAM, &from);
	if (fd < 0)
		die("cannot bind");
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	len = addr_to_sa(&to, &sa);
	connect(fd, (struct sockaddr *)&sa, len);
	wait_for(fd, POLLOUT, "cannot connect");
	len = sizeof(err);
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) || err)
		die("cannot connect");
	times = atoi(argv[4]);
	for (i = 0; i < times; i++) {
		if (!strcmp(how, "write"))
			send_all(fd, data, n_data, 0);
		else if (!strcmp(how, "pieces"))
			send_pieces(fd);
		else if (!strcmp(how, "sendfile"))
			send_file(fd);
		else if (!strcmp(how, "splice"))
			send_spliced(fd);
		else
			send_slowly(fd, atoi(how));
		s = sum(s, data, n_data);
	}
	shutdown(fd, SHUT_WR);
	wait_for(fd, POLLIN, "the other end does not close");
	if (read(fd, data, 1))
		die("connection broken");
	printf("sent %llu octets, sum %llx\n",
	       (unsigned long long)n_data * times, (unsigned long long)s);
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 4 && !strcmp(argv[1], "recv"))
		return do_receive(argv[2], argv[3], true);
	if (argc == 4 && !strcmp(argv[1], "drain"))
		return do_receive(argv[2], argv[3], false);
	if (argc == 8 && !strcmp(argv[1], "send"))
		return do_send(argv + 2);
	fputs("usage: nm-bulk {recv|drain} IP PORT | nm-bulk send LOCAL IP PORT HOW TIMES HEX\n",
	      stderr);
	return 2;
}
