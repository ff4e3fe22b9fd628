// SPDX-License-Identifier: GPL-2.0-only
/*
 * RTP and RTCP of a call. Every packet carries, besides a correct header, how many packets were sent
 * from this socket and the highest number received on it, so that each side knows what has arrived at
 * the other.
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

#define MEDIA_INTERVAL_MS 20
#define STRAY_PACKETS 5

struct note {
	uint32_t magic;
	uint32_t stray;
	uint32_t sent;
	uint32_t got;
};

struct rtp_packet {
	uint8_t vpxcc, mpt;
	uint16_t seq;
	uint32_t ts, ssrc;
	struct note note;
};

struct rtcp_packet {
	uint8_t rr_v, rr_pt; /* an empty receiver report */
	uint16_t rr_len;
	uint32_t rr_ssrc;
	uint8_t app_v, app_pt; /* and the note in an APP packet */
	uint16_t app_len;
	uint32_t app_ssrc;
	char app_name[4];
	struct note note;
};

#define NOTE_MAGIC 0x4e4d7031

static bool is_media(const struct endpoint *ep)
{
	return ep->role == RTP || ep->role == RTCP;
}

/* our socket that belongs to an address of the other side */
static int counterpart(struct peer *p, int i)
{
	const struct endpoint *ep = &p->call.ep[i];
	int j;

	for (j = 0; j < p->call.n_eps; j++)
		if (p->call.ep[j].role == ep->role &&
		    p->call.ep[j].session == ep->session &&
		    p->call.ep[j].owner != ep->owner)
			return j;
	return -1;
}

static bool open_at(struct peer *p, int base)
{
	int low = 65536;
	int i;

	for (i = 0; i < p->call.n_eps; i++)
		if (is_media(&p->call.ep[i]) &&
		    p->call.ep[i].owner == p->opt.side &&
		    p->call.ep[i].recorded.port < low)
			low = p->call.ep[i].recorded.port;

	for (i = 0; i < p->call.n_eps; i++) {
		struct live *l = &p->live[i];

		if (!is_media(&p->call.ep[i]) ||
		    p->call.ep[i].owner != p->opt.side)
			continue;
		l->own = p->local;
		l->own.port = base + p->call.ep[i].recorded.port - low;
		l->fd = sock_bind(SOCK_DGRAM, &l->own);
		if (l->fd < 0)
			goto undo;
		if (p->opt.other_port) {
			struct addr any = p->local;

			any.port = 0;
			l->fd_other = sock_bind(SOCK_DGRAM, &any);
		}
	}
	return true;
undo:
	for (i = 0; i < p->call.n_eps; i++) {
		if (is_media(&p->call.ep[i]) && p->live[i].fd >= 0) {
			close(p->live[i].fd);
			p->live[i].fd = -1;
		}
	}
	return false;
}

void media_open(struct peer *p)
{
	int tries;

	p->ssrc = random();
	if (p->opt.rtp_base) {
		if (!open_at(p, p->opt.rtp_base))
			fail("cannot bind RTP port %d: %m", p->opt.rtp_base);
		return;
	}
	for (tries = 0; tries < 100; tries++)
		if (open_at(p, 10000 + 2 * (random() % 10000)))
			return;
	fail("cannot bind RTP ports: %m");
}

static void send_one(struct peer *p, int remote, int own, bool stray)
{
	struct live *l = &p->live[own];
	struct sockaddr_storage sa;
	socklen_t len = addr_to_sa(&p->live[remote].seen, &sa);
	struct note note;
	ssize_t n;
	int fd = l->fd;

	note.magic = htonl(NOTE_MAGIC);
	note.stray = htonl(stray);
	note.sent = htonl(++l->sent);
	note.got = htonl(l->got);
	if (p->call.ep[own].role == RTP) {
		struct rtp_packet rtp = {
			.vpxcc = 0x80,
			.mpt = l->sent == 1 ? 0x80 : 0,
			.seq = htons(l->sent),
			.ts = htonl(l->sent * 160),
			.ssrc = htonl(p->ssrc),
			.note = note,
		};

		if (l->fd_other >= 0)
			fd = l->fd_other;
		n = sendto(fd, &rtp, sizeof(rtp), 0, (struct sockaddr *)&sa,
			   len);
	} else {
		struct rtcp_packet rtcp = {
			.rr_v = 0x80,
			.rr_pt = 201,
			.rr_len = htons(1),
			.rr_ssrc = htonl(p->ssrc),
			.app_v = 0x80,
			.app_pt = 204,
			.app_len = htons(6),
			.app_ssrc = htonl(p->ssrc),
			.app_name = { 'N', 'M', 'P', 'R' },
			.note = note,
		};

		n = sendto(fd, &rtcp, sizeof(rtcp), 0, (struct sockaddr *)&sa,
			   len);
	}
	if (l->sent == 1)
		say("media dir=sent kind=%s session=%d from=%s to=%s%s",
		    role_names[p->call.ep[own].role], p->call.ep[own].session,
		    addr_str(&l->own), addr_str(&p->live[remote].seen),
		    n < 0 ? " error" : "");
}

void media_tick(struct peer *p)
{
	int i, own;

	if (!p->media_on && !p->opt.early)
		return;
	if (now_ms() < p->media_next)
		return;
	p->media_next = now_ms() + MEDIA_INTERVAL_MS;
	for (i = 0; i < p->call.n_eps; i++) {
		if (!is_media(&p->call.ep[i]) ||
		    p->call.ep[i].owner == p->opt.side || !p->live[i].known)
			continue;
		own = counterpart(p, i);
		if (own < 0)
			continue;
		if (p->opt.media == MEDIA_WAIT && !p->live[own].got)
			continue;
		send_one(p, i, own, false);
	}
}

void media_read(struct peer *p, int i)
{
	const struct endpoint *ep = &p->call.ep[i];
	struct live *l = &p->live[i];
	struct sockaddr_storage sa;
	socklen_t salen = sizeof(sa);
	uint8_t buf[256];
	struct addr src;
	struct note note;
	size_t off = ep->role == RTP ? offsetof(struct rtp_packet, note) :
				       offsetof(struct rtcp_packet, note);
	ssize_t n;
	int remote;

	n = recvfrom(l->fd, buf, sizeof(buf), MSG_DONTWAIT,
		     (struct sockaddr *)&sa, &salen);
	if (n < 0)
		return; /* an ICMP error of something sent earlier */
	addr_from_sa(&src, &sa);
	if ((size_t)n != off + sizeof(note) || buf[0] != 0x80)
		fail("%s of session %d: %zd octets that are not ours from %s",
		     role_names[ep->role], ep->session, n, addr_str(&src));
	memcpy(&note, buf + off, sizeof(note));
	if (note.magic != htonl(NOTE_MAGIC))
		fail("%s of session %d: changed on the way",
		     role_names[ep->role], ep->session);
	if (note.stray) {
		l->stray++;
		return;
	}
	remote = counterpart(p, i);
	if (!p->opt.any_source && remote >= 0 && p->live[remote].known &&
	    !addr_eq(&src, &p->live[remote].seen))
		fail("%s of session %d comes from %s, announced was %s",
		     role_names[ep->role], ep->session, addr_str(&src),
		     addr_str(&p->live[remote].seen));
	if (!l->got) {
		say("media dir=received kind=%s session=%d from=%s to=%s",
		    role_names[ep->role], ep->session, addr_str(&src),
		    addr_str(&l->own));
		p->media_next = 0; /* answer at once */
	}
	if (ntohl(note.sent) > l->got)
		l->got = ntohl(note.sent);
	if (ntohl(note.got) > l->acked)
		l->acked = ntohl(note.got);
}

/* from here on only new packets count */
void media_mark(struct peer *p)
{
	int i;

	for (i = 0; i < p->call.n_eps; i++) {
		p->live[i].base_sent = p->live[i].sent;
		p->live[i].base_got = p->live[i].got;
	}
	p->media_next = 0;
}

uint32_t media_total(struct peer *p)
{
	uint32_t sum = 0;
	int i;

	for (i = 0; i < p->call.n_eps; i++)
		sum += p->live[i].got;
	return sum;
}

/* what is still to arrive here or, with acks, at the other side; or NULL */
const char *media_missing(struct peer *p, bool acks)
{
	static char buf[160];
	int i, own;

	for (i = 0; i < p->call.n_eps; i++) {
		const struct endpoint *ep = &p->call.ep[i];

		if (!is_media(ep))
			continue;
		if (ep->owner == p->opt.side) {
			if (p->live[i].got > p->live[i].base_got)
				continue;
			snprintf(buf, sizeof(buf),
				 "no %s of session %d received at %s",
				 role_names[ep->role], ep->session,
				 addr_str(&p->live[i].own));
			return buf;
		}
		if (!p->live[i].known) {
			snprintf(buf, sizeof(buf),
				 "no %s address of session %d received",
				 role_names[ep->role], ep->session);
			return buf;
		}
		own = counterpart(p, i);
		if (acks && own >= 0 &&
		    p->live[own].acked <= p->live[own].base_sent) {
			snprintf(buf, sizeof(buf),
				 "%s of session %d sent to %s did not arrive",
				 role_names[ep->role], ep->session,
				 addr_str(&p->live[i].seen));
			return buf;
		}
	}
	return NULL;
}

/* after the call: does anything still get through? */
void media_stray(struct peer *p)
{
	int i, k, own;

	for (k = 0; k < STRAY_PACKETS; k++) {
		for (i = 0; i < p->call.n_eps; i++) {
			if (!is_media(&p->call.ep[i]) ||
			    p->call.ep[i].owner == p->opt.side ||
			    !p->live[i].known)
				continue;
			own = counterpart(p, i);
			if (own >= 0)
				send_one(p, i, own, true);
		}
	}
}
