/* SPDX-License-Identifier: GPL-2.0-only */
/* What the gate's files share: the walk of a packet and conntrack's 32 octets. */
#ifndef NM_GATE_GATE_H
#define NM_GATE_GATE_H

#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_conntrack_helper.h>

#include "call/conn.h"
#include "call/net.h"
#include "call/policy.h"
#include "call/reg.h"
#include "flow/stream.h"

/** enum nm_syn - what is known of a SYN */
enum nm_syn {
	NM_SYN_NONE,
	NM_SYN_KNOWN,
	NM_SYN_DATA, /* it had octets with it */
};

/**
 * struct nm_state - our part of a conntrack (nf_conn_help.data, 32 octets)
 * @conn: number of the connection's record, 0 before the first payload
 * @call: number of the call an expected connection belongs to, 0 if none
 * @isn: initial sequence number by direction
 * @syn: enum nm_syn: whether @isn is known, by direction
 * @passed: payload passed without being followed, by direction
 * @waits: bare ACKs are looked at, by the direction they have
 * @side: who sends in the original direction of an H.245 connection
 * @blocked: nothing of it passes any more
 */
struct nm_state {
	u64 conn;
	u64 call;
	u32 isn[2];
	u8 syn[2];
	u8 passed[2];
	u8 waits[2];
	u8 side;
	u8 blocked;
};

/* seconds that a pinhole is open at most; it ends with its channel, long before */
#define NM_GATE_OPEN (24 * 60 * 60)

/* any port will do */
#define NM_BLOCK_ANY (-1)

/**
 * struct nm_wide - addresses of the message in hand with too few octets
 * @count: how many; 0: none
 * @site: they
 * @instead: what each is counted as if it cannot become longer
 */
struct nm_wide {
	u8 count;
	struct nm_ldap_wide site[NM_LDAP_WIDE_SITES];
	enum nm_count instead;
};

/**
 * struct nm_walk - one packet on its way through the gate
 * @seg: its payload
 * @skb: the packet; its pointers are taken again after every write
 * @ct: its conntrack
 * @nn: its namespace
 * @conn: its connection, locked
 * @dir: its direction
 * @protoff: where its TCP header is
 * @dataoff: where its first payload octet is
 * @tries: ports that may still be tried for its addresses
 * @block: upper octet the port of the address in hand must have, or
 *	NM_BLOCK_ANY
 * @wide: of a connection to a directory
 * @gone: mappings that lost their last user on the way; their pinholes closed
 */
struct nm_walk {
	struct nm_segment seg;
	struct sk_buff *skb;
	struct nf_conn *ct;
	struct nm_net *nn;
	struct nm_conn *conn;
	int dir;
	unsigned int protoff;
	unsigned int dataoff;
	unsigned int tries;
	int block;
	struct nm_wide wide;
	struct list_head gone;
};

/** nm_walk_of() - the packet a segment is in */
static inline struct nm_walk *nm_walk_of(struct nm_segment *seg)
{
	return container_of(seg, struct nm_walk, seg);
}

/* helper.c */
int nm_gate_init(void);
void nm_gate_exit(void);
bool nm_gate_leaving(void);
struct nf_conntrack_helper *nm_gate_helper(enum nm_proto proto, u8 family);
u8 nm_gate_class_max(enum nm_class class);

/* h225.c, h245.c, ras.c, t120.c, icc.c, ils.c, uls.c: one helper each */
int nm_h225_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo);
int nm_ras_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo);
int nm_h245_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo);
int nm_t120_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo);
int nm_icc_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo);
int nm_ils_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo);
int nm_uls_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo);

/* control.c */
int nm_gate_control(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, enum ip_conntrack_info ctinfo,
		    enum nm_proto proto);

/**
 * struct nm_ends - who sends, who receives
 * @real: the sender as it is; its end of the control connection
 * @seen: the sender as the receiver sees it
 * @peer: the receiver as it is
 * @peer_seen: the receiver as the sender sees it
 */
struct nm_ends {
	struct nm_addr real;
	struct nm_addr seen;
	struct nm_addr peer;
	struct nm_addr peer_seen;
};

/* map.c */
void nm_map_ends(struct nm_ends *e, const struct nf_conn *ct, int dir);
unsigned int nm_map_width(u8 family);
bool nm_map_is_hop(const struct nm_report *r);
void nm_map_hop(const struct nm_ends *e, struct nm_addr *a);
bool nm_map_reveals(struct net *net, u8 family, const struct nm_ends *e,
		    const union nf_inet_addr *ip);
void nm_map_dead(const struct nm_net *nn, const struct nm_ends *e,
		 struct nm_addr *a);
bool nm_map_read(const struct nm_report *r, u8 family, struct nm_addr *a);
bool nm_map_is_host(const struct nm_addr *a, u8 family);
bool nm_map_speaks(const struct nm_walk *w, const struct nm_ends *e, u8 role,
		   const union nf_inet_addr *ip);
void nm_map_octets(u8 *to, const struct nm_addr *a, u8 family);
enum nm_count nm_map_decide(struct nm_walk *w, const struct nm_report *r,
			    const struct nm_use *use, struct nm_addr *a);
void nm_map_site(struct nm_walk *w, const struct nm_report *r);

/* own.c */
void nm_own_map(struct nm_walk *w, const struct nm_ends *e,
		const struct nm_report *r, const struct nm_use *use,
		struct nm_addr *a);
void nm_own_meet(struct nm_walk *w, const struct nm_ends *e,
		 const struct nm_report *r, const struct nm_use *use,
		 const struct nm_addr *a);

/* forward.c */
enum nm_count nm_forward_map(struct nm_walk *w, const struct nm_ends *e,
			     const struct nm_use *use, struct nm_addr *a);

/* side.c */
bool nm_side_same(struct net *net, u8 family, const union nf_inet_addr *host,
		  const union nf_inet_addr *other);

/* ils.c */
void nm_ils_site(struct nm_walk *w, const struct nm_report *r);
bool nm_ils_guess(const struct nm_walk *w, const struct nm_begun *b, u8 *now);

/* literal.c */
void nm_literal_look(const struct nm_net *nn, const struct nf_conn *ct,
		     enum nm_proto proto, int dir, struct nm_look *look);
void nm_literal_map(struct nm_walk *w, const struct nm_report *r);
bool nm_literal_guess(const struct nm_walk *w, const struct nm_begun *b,
		      u8 *now);

/* guess.c */
bool nm_guess_begun(struct nm_walk *w, const struct nm_begun *b, u8 *now);

/* segment.c */
extern const struct nm_segment_ops nm_segment_ops;

/* mangle.c */
bool nm_mangle_is(const struct sk_buff *skb, u8 proto);
int nm_mangle_write(struct sk_buff *skb, unsigned int protoff, u8 proto,
		    unsigned int off, const u8 *octets, unsigned int len);
int nm_mangle_trim(struct sk_buff *skb, unsigned int protoff, u8 family,
		   unsigned int n);
int nm_mangle_grow(struct sk_buff *skb, unsigned int protoff, u8 family,
		   unsigned int off, unsigned int n);
int nm_mangle_mss(struct sk_buff *skb, unsigned int protoff, u16 n);

/* seqadj.c */
void nm_seqadj_add(struct nf_conn *ct, int dir, u32 seq, u32 more);
bool nm_seqadj_used(const struct nf_conn *ct);
void nm_seqadj_forget(struct nf_conn *ct);
void nm_seqadj_refused(struct nf_conn *ct, const struct tcphdr *th);
int nm_seqadj_syn(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		  int dir);

/* expect.c */
enum nm_count nm_expect_open(struct nm_walk *w, struct nm_mapping *m,
			     enum nm_role role, const struct nm_addr *near);
void nm_expect_reopen(struct nm_walk *w, struct nm_mapping *m,
		      enum nm_role role);
bool nm_expect_is_open(struct nm_net *nn, const struct nm_mapping *m);
void nm_expect_close(struct nm_net *nn, const struct nm_mapping *m);
void nm_expect_close_all(struct nm_net *nn, const struct list_head *gone);

/* port.c */
void nm_port_range(struct nm_ports *p, const struct nm_conf *conf, int block);
bool nm_port_has(const struct nm_ports *p, u32 port);
u16 nm_port_random(const struct nm_ports *p, u16 real);
u8 nm_port_block(const struct nm_conf *conf, u8 high);
bool nm_port_bound(struct net *net, const struct nm_mapping *m);

/* expectfn.c */
void nm_expect_came(struct nf_conn *ct, struct nf_conntrack_expect *exp);

/* media.c */
void nm_media_evict(struct nm_net *nn, const struct nf_conntrack_zone *zone,
		    const struct nf_conntrack_tuple *t, u64 conn);
void nm_media_reset(struct nm_net *nn, const struct nm_mapping *m);
void nm_media_end(struct nm_net *nn, const struct nm_mapping *m);
void nm_media_measure(const struct nm_net *nn, const struct nm_mapping *m,
		      struct nm_traffic *sum);
bool nm_media_alive(struct nm_net *nn, const struct nm_conn *conn);
void nm_media_sweep(struct nm_net *nn, const struct nm_call *call,
		    const struct nm_mapping *m);

/* door.c */
void nm_door_init(struct nm_net *nn);
void nm_door_shut(struct nm_net *nn);
void nm_door_exit(struct nm_net *nn);
enum nm_count nm_door_open(struct nm_net *nn, struct nm_reg *reg,
			   const struct nm_ports *ports, bool own,
			   unsigned int *tries);

/* assign.c */
bool nm_assign_at(const struct nm_conf *conf, u8 l4, u16 port);
int nm_assign_init(struct nm_net *nn);
void nm_assign_exit(struct nm_net *nn);

/* reset.c */
void nm_reset_block(struct nf_conn *ct);
void nm_reset_ends(struct nf_conn *ct);
void nm_reset_later(struct nf_conn *ct);
void nm_reset_init(struct nm_net *nn);
void nm_reset_exit(struct nm_net *nn);
int nm_reset_packet(struct nm_walk *w);

/* hangup.c */
void nm_hangup_call(struct nm_net *nn, struct nm_call *call);

/* reap.c */
void nm_reap_init(struct nm_net *nn);
void nm_reap_watch(struct nm_net *nn);
void nm_reap_mappings(struct nm_net *nn, struct list_head *gone);
void nm_reap_conn(struct nm_net *nn, struct nm_conn *conn);
void nm_reap_destroy(struct nf_conn *ct);
void nm_reap_exit(struct nm_net *nn);

#endif
