// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-cap: capture interfaces into pcap files; starts at once, also in an emulated guest.
 *
 *   nm-cap IFACE FILE [IFACE FILE]...
 *
 * Prints "ready" when every interface is being captured. SIGTERM writes what is still queued and ends.
 */
#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MAX_IFACES 4
#define SNAPLEN 262144

static volatile sig_atomic_t stop;

static void on_signal(int sig)
{
	(void)sig;
	stop = 1;
}

static FILE *create(const char *path)
{
	/* magic, version 2.4, zone, accuracy, snaplen, Ethernet */
	const struct {
		uint32_t magic;
		uint16_t major, minor;
		uint32_t zone, sigfigs, snaplen, link;
	} head = { 0xa1b2c3d4, 2, 4, 0, 0, SNAPLEN, 1 };
	FILE *f = fopen(path, "w");

	if (f)
		fwrite(&head, sizeof(head), 1, f);
	return f;
}

static int capture(const char *iface)
{
	struct sockaddr_ll sll = { .sll_family = AF_PACKET,
				   .sll_protocol = htons(ETH_P_ALL) };
	int size = 8 << 20;
	int fd;

	sll.sll_ifindex = if_nametoindex(iface);
	fd = socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, 0);
	if (!sll.sll_ifindex || fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size));
	return bind(fd, (struct sockaddr *)&sll, sizeof(sll)) ? -1 : fd;
}

static void drain(int fd, FILE *f)
{
	static uint8_t buf[SNAPLEN];
	struct timespec ts;
	uint32_t rec[4];
	ssize_t n;

	while ((n = recv(fd, buf, sizeof(buf), 0)) > 0) {
		clock_gettime(CLOCK_REALTIME, &ts);
		rec[0] = ts.tv_sec;
		rec[1] = ts.tv_nsec / 1000;
		rec[2] = rec[3] = n;
		fwrite(rec, sizeof(rec), 1, f);
		fwrite(buf, n, 1, f);
	}
}

int main(int argc, char **argv)
{
	struct sigaction sa = { .sa_handler = on_signal };
	struct pollfd pfd[MAX_IFACES];
	FILE *file[MAX_IFACES];
	int n = 0, i, rc = 0;

	if (argc < 3 || !(argc & 1) || argc > 1 + 2 * MAX_IFACES) {
		fputs("usage: nm-cap IFACE FILE [IFACE FILE]...\n", stderr);
		return 2;
	}
	sigaction(SIGTERM, &sa, NULL);
	for (i = 1; i < argc; i += 2, n++) {
		pfd[n] = (struct pollfd){ .fd = capture(argv[i]),
					  .events = POLLIN };
		file[n] = create(argv[i + 1]);
		if (pfd[n].fd < 0 || !file[n]) {
			perror(argv[i]);
			return 1;
		}
	}
	puts("ready");
	fflush(stdout);
	while (!stop) {
		poll(pfd, n, 1000);
		for (i = 0; i < n; i++)
			drain(pfd[i].fd, file[i]);
	}
	for (i = 0; i < n; i++) {
		drain(pfd[i].fd, file[i]);
		rc |= fclose(file[i]);
	}
	return rc ? 1 : 0;
}
