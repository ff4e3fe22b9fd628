// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "segment.h"

/* the tests drop resets of the kernel, which knows nothing of our connection; not those with this mark */
#define OUR_MARK 0x77

#define MSS 1400
#define WINDOW 65535

struct header {
	uint16_t from, to;
	uint32_t seq, ack;
	uint8_t doff, flags;
	uint16_t window, check, urgent;
	uint8_t options[40];
};

static uint32_t sum(uint32_t s, const void *data, int len)
{
	const uint8_t *p = data;
	int i;

	for (i = 0; i < len; i++)
		s += i & 1 ? p[i] : p[i] << 8;
	return s;
}

static uint16_t checksum(const struct end *e, const void *packet, int len)
{
	uint32_t s = len + IPPROTO_TCP;

	s = sum(s, e->local.ip, e->local.len);
	s = sum(s, e->remote.ip, e->remote.len);
	s = sum(s, packet, len);
	while (s >> 16)
		s = (s & 0xffff) + (s >> 16);
	return htons(~s & 0xffff);
}

static void put32(uint8_t *p, uint32_t v)
{
	v = htonl(v);
	memcpy(p, &v, 4);
}

static uint32_t get32(const uint8_t *p)
{
	uint32_t v;

	memcpy(&v, p, 4);
	return ntohl(v);
}

/* RFC 9293, 3.2 and RFC 7323, 3.2 */
static int put_options(const struct end *e, uint8_t *o, bool syn)
{
	int n = 0;

	if (syn) {
		memcpy(o, (uint8_t[]){ 2, 4, MSS >> 8, MSS & 255, 1, 1, 4, 2 },
		       8);
		n = 8;
	}
	if (e->stamps) {
		memcpy(o + n, (uint8_t[]){ 1, 1, 8, 10 }, 4);
		put32(o + n + 4, now_ms());
		put32(o + n + 8, e->stamp_seen);
		n += 12;
	}
	return n;
}

static void read_options(struct end *e, const uint8_t *o, int len)
{
	int i;

	for (i = 0; i < len && o[i]; i += o[i] == 1 ? 1 : o[i + 1]) {
		if (o[i] != 1 && (i + 1 >= len || o[i + 1] < 2))
			return;
		if (o[i] == 8 && i + 10 <= len)
			e->stamp_seen = get32(o + i + 2);
	}
}

int end_open(struct end *e)
{
	struct sockaddr_storage sa;
	struct addr a = e->local;
	int mark = OUR_MARK;
	socklen_t len;

	a.port = 0;
	len = addr_to_sa(&a, &sa);
	e->fd = socket(sa.ss_family, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_TCP);
	e->got = malloc(MAX_STREAM);
	if (e->fd < 0 || !e->got ||
	    setsockopt(e->fd, SOL_SOCKET, SO_MARK, &mark, sizeof(mark)))
		return -1;
	return bind(e->fd, (struct sockaddr *)&sa, len);
}

int end_send(struct end *e, uint32_t seq, int flags, const uint8_t *data,
	     int len)
{
	uint8_t packet[65536];
	struct header *h = (void *)packet;
	struct sockaddr_storage sa;
	struct addr to = e->remote;
	int size;

	memset(h, 0, sizeof(*h));
	size = 20 + put_options(e, h->options, flags & F_SYN);
	h->from = htons(e->local.port);
	h->to = htons(e->remote.port);
	h->seq = htonl(seq);
	if (flags & F_ACK)
		h->ack = htonl(e->next);
	h->doff = size / 4 << 4;
	h->flags = flags;
	h->window = htons(WINDOW);
	memcpy(packet + size, data, len);
	h->check = checksum(e, packet, size + len);
	to.port = 0;
	return sendto(e->fd, packet, size + len, 0, (struct sockaddr *)&sa,
		      addr_to_sa(&to, &sa)) == size + len ?
		       0 :
		       -1;
}

/* the number behind all that was ever sent is not known here: "una" is where the other side is */
int end_ack(struct end *e)
{
	return end_send(e, e->una, F_ACK, NULL, 0);
}

static void end_data(struct end *e, uint32_t seq, const uint8_t *data, int len)
{
	int old = e->next - seq;

	if (old < 0 || old >= len || e->n_got + len > MAX_STREAM)
		return;
	memcpy(e->got + e->n_got, data + old, len - old);
	e->n_got += len - old;
	e->next += len - old;
}

static bool is_ours(struct end *e, const struct header *h,
		    const struct sockaddr_storage *sa)
{
	struct addr from;

	addr_from_sa(&from, sa);
	from.port = ntohs(h->from);
	if (ntohs(h->to) != e->local.port)
		return false;
	if (!e->remote.port) /* whoever calls first */
		e->remote = from;
	return addr_eq(&from, &e->remote);
}

static void end_segment(struct end *e, const struct header *h,
			const uint8_t *data, int len)
{
	uint32_t seq = ntohl(h->seq);
	bool news = len;

	e->n_in++;
	read_options(e, h->options, (h->doff >> 4) * 4 - 20);
	if (h->flags & F_RST)
		e->rst_seen = true;
	if (h->flags & F_SYN && !e->syn_seen) {
		e->syn_seen = true;
		e->irs = seq;
		e->next = seq + 1;
	}
	if (h->flags & F_SYN)
		seq++;
	if (h->flags & F_ACK && (int32_t)(ntohl(h->ack) - e->una) > 0)
		e->una = ntohl(h->ack);
	end_data(e, seq, data, len);
	if (h->flags & F_FIN && seq + len == e->next) {
		e->fin_seen = true;
		e->next++;
		news = true;
	}
	if (news && !e->mute)
		end_ack(e);
}

/* one packet, if one comes in time */
bool end_receive(struct end *e, int wait_ms)
{
	struct pollfd pfd = { .fd = e->fd, .events = POLLIN };
	struct sockaddr_storage sa;
	socklen_t salen = sizeof(sa);
	uint8_t packet[65536];
	struct header h;
	int len, off, size;

	if (poll(&pfd, 1, wait_ms) <= 0)
		return false;
	len = recvfrom(e->fd, packet, sizeof(packet), MSG_DONTWAIT,
		       (struct sockaddr *)&sa, &salen);
	/* IPv4 comes with its header, IPv6 without */
	off = e->local.len == 4 ? (packet[0] & 15) * 4 : 0;
	if (len < off + 20)
		return true;
	memset(&h, 0, sizeof(h));
	size = (packet[off + 12] >> 4) * 4;
	if (size < 20 || len < off + size)
		return true;
	memcpy(&h, packet + off, size);
	if (is_ours(e, &h, &sa))
		end_segment(e, &h, packet + off + size, len - off - size);
	return true;
}
