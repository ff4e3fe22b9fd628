// SPDX-License-Identifier: GPL-2.0-only
/* Writing into a packet, cutting its end off, putting octets in. */

#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/random.h>
#include <linux/skbuff.h>
#include <linux/tcp.h>
#include <linux/udp.h>
#include <net/checksum.h>
#include <net/ip6_checksum.h>
#include <net/ipv6.h>
#include <net/tcp.h>

#include "gate/gate.h"

/**
 * nm_mangle_is() - is it a packet of this protocol?
 * @skb: packet a helper got
 * @proto: IPPROTO_TCP or IPPROTO_UDP
 *
 * Helpers get ICMP errors about their connections, too.
 */
bool nm_mangle_is(const struct sk_buff *skb, u8 proto)
{
	int off = skb_network_offset(skb);
	__be16 frag;
	u8 next;

	if (skb->protocol == htons(ETH_P_IP))
		return ip_hdr(skb)->protocol == proto;
	next = ipv6_hdr(skb)->nexthdr;
	if (next == proto)
		return true;
	off += sizeof(struct ipv6hdr);
	return ipv6_skip_exthdr(skb, off, &next, &frag) > 0 && next == proto;
}

/* UDP: none stays none, and none is not what it may come to (RFC 768) */
static void mangle_check(void *header, u8 proto, __wsum diff)
{
	struct tcphdr *th = header;
	struct udphdr *uh = header;

	if (proto == IPPROTO_TCP) {
		csum_replace_by_diff(&th->check, diff);
	} else if (uh->check) {
		csum_replace_by_diff(&uh->check, diff);
		if (!uh->check)
			uh->check = CSUM_MANGLED_0;
	}
}

/**
 * nm_mangle_write() - overwrite payload octets
 * @skb: packet; its data may move
 * @protoff: where its transport header is
 * @proto: IPPROTO_TCP or IPPROTO_UDP
 * @off: where the octets go, from the start of the packet
 * @octets: what to write
 * @len: how many; all inside the packet
 *
 * Only what is written is made linear, and the checksum is corrected by the
 * difference, turned by one octet where the address starts at an odd one. A
 * checksum the hardware will fill in does not change.
 *
 * Return: 0 or -ENOMEM. Context: atomic.
 */
int nm_mangle_write(struct sk_buff *skb, unsigned int protoff, u8 proto,
		    unsigned int off, const u8 *octets, unsigned int len)
{
	__wsum diff;
	u8 *to;

	if (skb_ensure_writable(skb, off + len))
		return -ENOMEM;
	to = skb->data + off;

	diff = csum_sub(csum_partial(octets, len, 0), csum_partial(to, len, 0));
	memcpy(to, octets, len);
	if (skb->ip_summed != CHECKSUM_PARTIAL)
		mangle_check(skb->data + protoff, proto,
			     csum_shift(diff, off - protoff));
	return 0;
}

/* the pseudo header (RFC 9293, 3.1; RFC 8200, 8.1) over @sum */
static __sum16 mangle_pseudo(const struct sk_buff *skb, u8 family,
			     unsigned int len, __wsum sum)
{
	if (family == AF_INET)
		return csum_tcpudp_magic(ip_hdr(skb)->saddr, ip_hdr(skb)->daddr,
					 len, IPPROTO_TCP, sum);
	return csum_ipv6_magic(&ipv6_hdr(skb)->saddr, &ipv6_hdr(skb)->daddr,
			       len, IPPROTO_TCP, sum);
}

static void mangle_length(struct sk_buff *skb, u8 family)
{
	if (family == AF_INET) {
		struct iphdr *iph = ip_hdr(skb);
		__be16 len = htons(skb->len - skb_network_offset(skb));

		csum_replace2(&iph->check, iph->tot_len, len);
		iph->tot_len = len;
	} else {
		ipv6_hdr(skb)->payload_len =
			htons(skb->len - skb_network_offset(skb) -
			      sizeof(struct ipv6hdr));
	}
}

static void mangle_gso(struct sk_buff *skb, unsigned int payload)
{
	struct skb_shared_info *sh = skb_shinfo(skb);

	if (!skb_is_gso(skb))
		return;
	if (payload <= sh->gso_size)
		skb_gso_reset(skb);
	else
		sh->gso_segs = DIV_ROUND_UP(payload, sh->gso_size);
}

/* its length is another one: what depends on it */
static void mangle_resized(struct sk_buff *skb, unsigned int protoff, u8 family)
{
	struct tcphdr *th = (struct tcphdr *)(skb->data + protoff);
	unsigned int len = skb->len - protoff;

	mangle_length(skb, family);
	mangle_gso(skb, len - th->doff * 4);

	if (skb->ip_summed == CHECKSUM_PARTIAL) {
		th->check = ~mangle_pseudo(skb, family, len, 0);
		return;
	}
	th->check = 0;
	th->check = mangle_pseudo(skb, family, len,
				  skb_checksum(skb, protoff, len, 0));
	if (skb->ip_summed == CHECKSUM_COMPLETE)
		skb->ip_summed = CHECKSUM_NONE;
}

/**
 * nm_mangle_trim() - end a segment earlier
 * @skb: packet; its data may move
 * @protoff: where its TCP header is
 * @family: AF_INET or AF_INET6
 * @n: payload octets to take off its end; at most all of them
 *
 * To both ends it looks as if less had been sent: the sender repeats what was
 * cut off. What closes the stream or asks for its delivery is repeated too.
 *
 * Return: 0 or -ENOMEM. Context: atomic.
 */
int nm_mangle_trim(struct sk_buff *skb, unsigned int protoff, u8 family,
		   unsigned int n)
{
	struct tcphdr *th;

	if (skb_ensure_writable(skb, protoff + sizeof(*th)) ||
	    pskb_trim(skb, skb->len - n))
		return -ENOMEM;

	th = (struct tcphdr *)(skb->data + protoff);
	th->fin = 0;
	th->psh = 0;
	mangle_resized(skb, protoff, family);
	return 0;
}

/*
 * The way may have no room for it, and the sender, who sends no more than it has
 * room for, would be told that again and again.
 */
static void mangle_fragments(struct sk_buff *skb, u8 family)
{
	struct iphdr *iph = ip_hdr(skb);

	if (family != AF_INET || skb_is_gso(skb))
		return;
	iph->frag_off &= ~htons(IP_DF);
	if (!iph->id)
		iph->id = (__force __be16)get_random_u16();
	ip_send_check(iph);
}

/**
 * nm_mangle_grow() - make room in a segment
 * @skb: packet; its data may move, and is linear afterwards
 * @protoff: where its TCP header is
 * @family: AF_INET or AF_INET6
 * @off: where, from the start of the packet; at most its end
 * @n: octets
 *
 * What is in there then has to be written. If it becomes too long for its
 * way in spite of nm_mangle_mss(), it may be fragmented.
 *
 * Return: 0 or -ENOMEM, also where no longer packet is possible. Context:
 * atomic.
 */
int nm_mangle_grow(struct sk_buff *skb, unsigned int protoff, u8 family,
		   unsigned int off, unsigned int n)
{
	unsigned int len = skb->len;

	if (len - skb_network_offset(skb) + n > U16_MAX ||
	    skb_ensure_writable(skb, len))
		return -ENOMEM;
	if (skb_tailroom(skb) < n && pskb_expand_head(skb, 0, n, GFP_ATOMIC))
		return -ENOMEM;
	skb_put(skb, n);
	memmove(skb->data + off + n, skb->data + off, len - off);
	mangle_resized(skb, protoff, family);
	mangle_fragments(skb, family);
	return 0;
}

/**
 * nm_mangle_mss() - have a host send shorter segments
 * @skb: packet with SYN that the host gets
 * @protoff: where its TCP header is
 * @n: octets by which they are to be shorter
 *
 * Without the option (RFC 9293, 3.7.1), or with a small one, they are short
 * enough.
 *
 * Return: 0 or -ENOMEM. Context: atomic.
 */
int nm_mangle_mss(struct sk_buff *skb, unsigned int protoff, u16 n)
{
	u8 opts[MAX_TCP_OPTION_SPACE];
	unsigned int at, len;
	struct tcphdr _th;
	const struct tcphdr *th =
		skb_header_pointer(skb, protoff, sizeof(_th), &_th);

	if (!th || th->doff * 4 < sizeof(*th))
		return 0;
	len = th->doff * 4 - sizeof(*th);
	if (skb_copy_bits(skb, protoff + sizeof(*th), opts, len))
		return 0;
	for (at = 0; at + TCPOLEN_MSS <= len && opts[at] != TCPOPT_EOL;) {
		u16 mss = get_unaligned_be16(opts + at + 2);

		if (opts[at] == TCPOPT_NOP) {
			at++;
		} else if (opts[at] != TCPOPT_MSS) {
			at += max_t(u8, opts[at + 1], 2);
		} else {
			if (mss <= 2 * n)
				return 0;
			put_unaligned_be16(mss - n, opts);
			return nm_mangle_write(skb, protoff, IPPROTO_TCP,
					       protoff + sizeof(*th) + at + 2,
					       opts, sizeof(mss));
		}
	}
	return 0;
}
