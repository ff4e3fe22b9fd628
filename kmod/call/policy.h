/* SPDX-License-Identifier: GPL-2.0-only */
/* What an address of a party may be used for. */
#ifndef NM_CALL_POLICY_H
#define NM_CALL_POLICY_H

#include "call/call.h"
#include "call/count.h"
#include "call/net.h"

/* call signalling (H.225.0, 7.1) and T.120 (T.123) */
#define NM_PORT_H225 1720
#define NM_PORT_T120 1503
/* discard (RFC 863): where nothing listens */
#define NM_PORT_DEAD 9

/**
 * struct nm_use - what stands behind a role
 * @mapped: counter of rewrites
 * @proto: IPPROTO_TCP or IPPROTO_UDP; 0 where nobody listens
 * @own_port: the protocol's own port, host order; 0 if it has none
 * @opaque: a TCP connection of no protocol that we follow
 */
struct nm_use {
	enum nm_count mapped;
	u8 proto;
	u16 own_port;
	bool opaque;
};

const struct nm_use *nm_policy_use(const struct nm_call *call, int user,
				   enum nm_role role);
enum nm_count nm_policy_judge(const struct nm_conf *conf,
			      const struct nm_call *call, int user,
			      enum nm_role role, u16 port);
enum nm_count nm_policy_rate(const struct nm_conf *conf,
			     const struct nm_call *call, int index, u32 rate);
bool nm_policy_allows(const struct nm_conf *conf, enum nm_media media);
bool nm_policy_is_media(enum nm_role role);
const struct nm_mark *nm_policy_mark(const struct nm_conf *conf,
				     enum nm_class class);
bool nm_policy_aside(const struct nm_conf *conf, const struct nm_call *call);
bool nm_policy_forwards(enum nm_role role);
bool nm_policy_direct(const struct nm_conf *conf, enum nm_role role);
enum nm_media nm_policy_media(const struct nm_call *call, int user,
			      enum nm_role role);
enum nm_class nm_policy_class(const struct nm_call *call, int user,
			      enum nm_role role);

#endif
