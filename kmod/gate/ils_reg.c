// SPDX-License-Identifier: GPL-2.0-only
/*
 * Who is in a directory can be called: his ports are registered outside while
 * his entry lives, if the administrator wants it. Several hosts behind one
 * address get different ports, which the directory is told.
 */

#include <linux/jiffies.h>

#include "call/refuse.h"
#include "gate/ils.h"
#include "wire/ldap.h"

/* seconds for the answer of the directory */
#define ILS_ANSWER 60
/* minutes that an entry lives of which none was told; clients say 10 */
#define ILS_MINUTES 10
/* seconds by which a refresh may be late */
#define ILS_LATE 60
/* ports of as many digits as those NetMeeting has */
#define ILS_PORT_MIN 1000
#define ILS_PORT_MAX 9999

static const struct {
	u16 port;
	u8 helper;
} ils_ports[] = {
	{ NM_PORT_H225, NM_PROTO_H225 },
	{ NM_PORT_T120, NM_PROTO_T120 },
};

static void ils_owner(struct nm_reg_owner *o, const struct nf_conn *ct,
		      const struct nm_ends *e)
{
	memset(o, 0, sizeof(*o));
	o->host = e->real.ip;
	o->server = e->peer.ip;
	o->kind = NM_REG_ILS;
	o->family = nf_ct_l3num(ct);
	o->zone = nf_ct_zone(ct)->id;
}

/* who opened the connection is the client */
static bool ils_registers(const struct nm_walk *w)
{
	return w->dir == IP_CT_DIR_ORIGINAL && nm_conf(w->nn)->ils_inbound;
}

/* register a port, or find it registered: what it is outside, or 0 */
static u16 ils_open(struct nm_walk *w, const struct nm_ends *e, int i)
{
	struct nm_ports ports;
	struct nm_reg reg;
	enum nm_count why;

	memset(&reg, 0, sizeof(reg));
	ils_owner(&reg.owner, w->ct, e);
	reg.real.ip = e->real.ip;
	reg.real.port = htons(ils_ports[i].port);
	reg.peer = e->peer.ip;
	reg.wide = true;
	reg.closed = true;
	reg.asked = true;
	reg.helper = ils_ports[i].helper;
	reg.seen.ip = e->seen.ip;
	reg.seen.proto = IPPROTO_TCP;
	reg.seen.family = reg.owner.family;
	reg.seen.zone = reg.owner.zone;
	reg.expires = jiffies + ILS_ANSWER * HZ;

	nm_port_range(&ports, nm_conf(w->nn), NM_BLOCK_ANY);
	ports.min = max_t(u16, ports.min, ILS_PORT_MIN);
	ports.max = min_t(u16, ports.max, ILS_PORT_MAX);
	why = nm_door_open(w->nn, &reg, &ports, true, &w->tries);
	if (why == NM_COUNT_REGS)
		return ntohs(reg.seen.port);
	nm_refuse(w->nn, &(struct nm_refusal){
				 .why = why,
				 .family = reg.owner.family,
				 .channel = NM_CHANNEL_NONE,
				 .addr = &reg.real,
			 });
	return 0;
}

/**
 * nm_ils_reg_hosts() - a client tells the directory its address
 * @w: packet
 * @e: its ends
 */
void nm_ils_reg_hosts(struct nm_walk *w, const struct nm_ends *e)
{
	int i;

	if (!ils_registers(w))
		return;
	for (i = 0; i < ARRAY_SIZE(ils_ports); i++)
		ils_open(w, e, i);
}

/**
 * nm_ils_reg_port() - a client tells the directory a port
 * @w: packet
 * @e: its ends
 * @port: the port, set to what it is outside
 */
void nm_ils_reg_port(struct nm_walk *w, const struct nm_ends *e, u16 *port)
{
	int i;

	if (!ils_registers(w))
		return;
	for (i = 0; i < ARRAY_SIZE(ils_ports); i++)
		if (*port == ils_ports[i].port)
			break;
	if (i < ARRAY_SIZE(ils_ports))
		*port = ils_open(w, e, i) ?: *port;
}

static void ils_confirm(struct nm_walk *w, const struct nm_reg_owner *owner)
{
	u32 minutes = w->conn->minutes ?: ILS_MINUTES;
	u32 most = nm_conf(w->nn)->ras_ttl_max;

	minutes = min(minutes, most / 60);
	nm_reg_confirm(w->nn, owner, 0, 0, minutes * 60 + ILS_LATE, true);
}

static void ils_result(struct nm_walk *w, u32 value,
		       const struct nm_reg_owner *owner)
{
	/* the lower half is resultCode */
	if ((u16)value)
		return;
	switch (value >> 16) {
	case NM_LDAP_ADD_RESPONSE:
	case NM_LDAP_MODIFY_RESPONSE:
		ils_confirm(w, owner);
		break;
	case NM_LDAP_DEL_RESPONSE:
		nm_reg_remove(w->nn, owner, 0, NM_REG_OWNER, 0);
		break;
	}
}

/**
 * nm_ils_reg_event() - what a message does to who is registered
 * @w: packet it is in; its connection locked
 * @r: event
 *
 * The end of a connection does nothing: each group of operations has its own.
 */
void nm_ils_reg_event(struct nm_walk *w, const struct nm_report *r)
{
	bool client = w->dir == IP_CT_DIR_ORIGINAL;
	struct nm_reg_owner owner;
	struct nm_ends e;

	nm_map_ends(&e, w->ct, IP_CT_DIR_ORIGINAL);
	ils_owner(&owner, w->ct, &e);
	switch (r->kind) {
	case NM_EVENT_LDAP_TTL:
		if (client)
			w->conn->minutes = r->value;
		break;
	case NM_EVENT_LDAP_REFRESH:
		if (!client)
			break;
		w->conn->minutes = r->value;
		nm_reg_doubt(w->nn, &owner, 0, true, 0);
		ils_confirm(w, &owner);
		break;
	case NM_EVENT_LDAP_RESULT:
		if (!client)
			ils_result(w, r->value, &owner);
		break;
	}
}
