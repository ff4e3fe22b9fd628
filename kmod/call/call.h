/* SPDX-License-Identifier: GPL-2.0-only */
/* A call: its parties, its logical channels, the addresses they use. */
#ifndef NM_CALL_CALL_H
#define NM_CALL_CALL_H

#include <linux/refcount.h>
#include <linux/rhashtable.h>
#include <linux/spinlock.h>

#include "call/mapping.h"
#include "wire/site.h"

struct nm_conn;
struct nm_host;
struct nm_net;

/* logical channels of one call; a bit each in nm_mapping.users */
#define NM_CALL_CHANNELS 63
/* the call itself as a user: addresses that live as long as the call */
#define NM_USER_CALL 63
/* addresses of one call; with all of them a call takes 17 KiB */
#define NM_CALL_MAPPINGS 64
/* octets of a callIdentifier */
#define NM_CALL_GUID 16
/* both sides do */
#define NM_CALL_TRAVERSES 3
/* no channel in hand */
#define NM_CHANNEL_NONE (-1)

/** enum nm_call_state - how far a call is; never back */
enum nm_call_state {
	NM_CALL_SETUP,
	NM_CALL_ALERTING,
	NM_CALL_CONNECTED,
	NM_CALL_ENDED,
};

/**
 * struct nm_channel - one logical channel (H.245, C.4)
 * @number: forwardLogicalChannelNumber
 * @side: who opened it
 * @media: enum nm_media
 * @codec: for nm_codec_name()
 * @carrier: enum nm_carrier that opened it; NM_CARRIER_NONE on a connection of
 *	H.245
 * @open: in use
 * @told: who watches knows of it
 * @tcp: its media go over TCP
 * @rate: announced, 100 bit/s; 0 unknown
 * @refused: enum nm_count that says why none of its addresses is opened, or 0
 */
struct nm_channel {
	u16 number;
	u8 side;
	u8 media;
	u8 codec;
	u8 carrier;
	bool open;
	bool told;
	bool tcp;
	u32 rate;
	u16 refused;
};

/**
 * struct nm_call - one call
 * @id: its number, never reused; its place in nm_net.calls
 * @nn: its namespace
 * @ref: one for the signalling connection, one for each H.245 connection
 * @lock: protects what follows; taken inside the lock of a connection,
 *	outside nf_conntrack_expect_lock
 * @host: where its parties are counted, or NULL
 * @on_conn: in nm_conn.calls of its signalling connection (that one's lock)
 * @signal: number of its signalling connection
 * @party: ends of that, the caller first
 * @family: AF_INET or AF_INET6, of @party
 * @start: when it began, ns since the machine did
 * @conns: struct nm_conn of H.245, T.120 and 1731 that belong to it
 * @crv: call reference value (Q.931, 4.3), top bit: chosen by the callee of
 *	the connection
 * @state: enum nm_call_state
 * @ended: no address is mapped any more
 * @left: its signalling connection was closed; it ends with its H.245
 * @blocked: an administrator ended it: so do its connections
 * @told: who watches knows of it
 * @traverses: sides that traverse NAT themselves (H.460.18, H.460.19), a bit
 *	each
 * @nr_h245: H.245 connections it has
 * @guid: callIdentifier
 * @named: it is known
 * @by_guid: in nm_net.guids
 * @listed: it is there
 * @mappings: struct nm_mapping
 * @nr_mappings: how many
 * @past: what media carried that is over
 * @channel: by index
 * @rcu: frees
 */
struct nm_call {
	u64 id;
	struct nm_net *nn;
	refcount_t ref;
	spinlock_t lock; /* all below */
	struct nm_host *host[2];
	struct list_head on_conn;
	u64 signal;
	struct nm_party party[2];
	u64 start;
	struct list_head conns;
	u16 crv;
	u8 family;
	u8 state;
	bool ended;
	bool left;
	bool blocked;
	bool told;
	u8 traverses;
	u16 nr_h245;
	u8 guid[NM_CALL_GUID];
	bool named;
	bool listed;
	struct rhlist_head by_guid;
	struct list_head mappings;
	unsigned int nr_mappings;
	struct nm_traffic past;
	struct nm_channel channel[NM_CALL_CHANNELS];
	struct rcu_head rcu;
};

extern const struct rhashtable_params nm_call_guid_params;

struct nm_call *nm_call_create(const struct nm_conn *conn, u16 crv,
			       struct nm_host *const host[2]);
struct nm_call *nm_call_find_get(struct nm_net *nn, u64 id);
void nm_call_put(struct nm_call *call);
void nm_call_end(struct nm_call *call, struct list_head *gone);
void nm_call_progress(struct nm_call *call, enum nm_call_state state);
u32 nm_call_rate(const struct nm_call *call);

void nm_call_name(struct nm_call *call, const u8 *guid);
bool nm_call_back(struct nm_net *nn, const u8 *guid, const struct nm_addr *seen,
		  u8 proto, struct nm_addr *real);
bool nm_call_forth(struct nm_net *nn, const u8 *guid,
		   const struct nm_addr *real, u8 proto, struct nm_addr *seen);
void nm_call_hangup(struct nm_net *nn, const u8 *guid,
		    const union nf_inet_addr *party, struct list_head *gone);

int nm_channel_find(const struct nm_call *call, u8 side, u16 number);
int nm_channel_open(struct nm_call *call, u8 side, u16 number, u8 carrier);
void nm_channel_tell(struct nm_call *call, int index);
void nm_channel_close(struct nm_call *call, int index, struct list_head *gone);
void nm_channel_close_all(struct nm_call *call, bool h245,
			  struct list_head *gone);

#endif
