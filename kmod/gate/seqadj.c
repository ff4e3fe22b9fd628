// SPDX-License-Identifier: GPL-2.0-only
/*
 * What conntrack adds to the sequence numbers of a connection whose messages
 * became longer. It knows nothing of a second connection on the same ports, and
 * forgets all of it with the entry.
 */

#include <linux/tcp.h>
#include <net/netfilter/nf_conntrack_seqadj.h>
#include <net/tcp.h>

#include "gate/gate.h"

/**
 * nm_seqadj_add() - so many octets more are in the stream
 * @ct: connection
 * @dir: direction they have
 * @seq: sequence number of the octet they follow
 * @more: how many
 *
 * Context: BH-safe; takes the lock of @ct.
 */
void nm_seqadj_add(struct nf_conn *ct, int dir, u32 seq, u32 more)
{
	nf_ct_seqadj_set(ct,
			 dir == IP_CT_DIR_ORIGINAL ? IP_CT_ESTABLISHED :
						     IP_CT_ESTABLISHED_REPLY,
			 htonl(seq), more);
}

/**
 * nm_seqadj_used() - do the ends count differently?
 * @ct: connection
 */
bool nm_seqadj_used(const struct nf_conn *ct)
{
	const struct nf_conn_seqadj *adj = nfct_seqadj(ct);

	return adj && (adj->seq[IP_CT_DIR_ORIGINAL].offset_after ||
		       adj->seq[IP_CT_DIR_REPLY].offset_after);
}

/**
 * nm_seqadj_forget() - a new handshake: both ends count alike again
 * @ct: connection
 *
 * Context: BH-safe; takes the lock of @ct.
 */
void nm_seqadj_forget(struct nf_conn *ct)
{
	struct nf_conn_seqadj *adj = nfct_seqadj(ct);

	if (!adj)
		return;
	spin_lock_bh(&ct->lock);
	memset(adj->seq, 0, sizeof(adj->seq));
	spin_unlock_bh(&ct->lock);
}

/**
 * nm_seqadj_refused() - a packet goes by that may answer a new handshake: no
 * @ct: connection
 * @th: its TCP header
 *
 * That is a reset with number 0, which acknowledges the SYN (RFC 9293, 3.10.7.1),
 * and if conntrack took it for that, it has closed the connection. Whoever
 * wanted another one counts from its SYN.
 */
void nm_seqadj_refused(struct nf_conn *ct, const struct tcphdr *th)
{
	if (th->rst && th->ack && !th->seq &&
	    READ_ONCE(ct->proto.tcp.state) == TCP_CONNTRACK_CLOSE &&
	    READ_ONCE(ct->proto.tcp.last_end) == ntohl(th->ack_seq))
		nm_seqadj_forget(ct);
}

/* what conntrack makes @seq of; where the two offsets meet, there may be none */
static u32 seqadj_back(const struct nf_ct_seqadj *s, u32 seq)
{
	if (after(seq - s->offset_after, s->correction_pos))
		return seq - s->offset_after;
	return seq - s->offset_before;
}

/**
 * nm_seqadj_syn() - a connection begins, maybe on the ports of another one
 * @skb: packet with SYN; its data may move
 * @protoff: where its TCP header is
 * @ct: its conntrack
 * @dir: its direction
 *
 * Conntrack adjusts from now on, if only by nothing: it asks whether it has to
 * before it calls us, when the first message that became longer may be on
 * another processor still.
 *
 * A SYN without ACK leaves with the number its sender chose. It may be an old
 * one, or begin another connection: that is known when it is answered.
 * Conntrack, after us, adds what the connection so far has more.
 *
 * Return: 0 or -ENOMEM. Context: atomic.
 */
int nm_seqadj_syn(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		  int dir)
{
	const struct tcphdr *th;
	struct tcphdr _th;
	__be32 seq;

	set_bit(IPS_SEQ_ADJUST_BIT, &ct->status);
	th = skb_header_pointer(skb, protoff, sizeof(_th), &_th);
	if (!th || th->ack || !nm_seqadj_used(ct))
		return 0;
	spin_lock_bh(&ct->lock);
	seq = htonl(seqadj_back(&nfct_seqadj(ct)->seq[dir], ntohl(th->seq)));
	spin_unlock_bh(&ct->lock);
	return nm_mangle_write(skb, protoff, IPPROTO_TCP,
			       protoff + offsetof(struct tcphdr, seq),
			       (const u8 *)&seq, sizeof(seq));
}
