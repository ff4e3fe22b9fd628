// SPDX-License-Identifier: GPL-2.0-only
/* What the events of a message do to the calls of its connection. */

#include "call/net.h"
#include "call/policy.h"
#include "call/refuse.h"
#include "call/talk.h"
#include "call/watch.h"

/* Q.931 4.4: message types, and the flag of a call reference (4.3) */
#define Q931_ALERTING 0x01
#define Q931_SETUP 0x05
#define Q931_CONNECT 0x07
#define Q931_RELEASE_COMPLETE 0x5a
#define Q931_CRV_FLAG 0x80

/* H.460 features that keep signalling and media open through a NAT */
#define H460_18 18
#define H460_19 19

/*
 * The side that begins a call chooses its value and sends it with the flag
 * clear; both sides may have chosen the same one on this connection.
 */
static u16 talk_crv(const struct nm_report *r, u8 side)
{
	u16 crv;
	bool chosen;

	if (r->len == 0)
		return 0;
	crv = r->data[0] & ~Q931_CRV_FLAG;
	if (r->len > 1)
		crv = crv << 8 | r->data[1];
	chosen = !(r->data[0] & Q931_CRV_FLAG);
	return crv | (chosen ? side : !side) << 15;
}

static void talk_progress(struct nm_call *call, u8 message)
{
	enum nm_call_state state = NM_CALL_CONNECTED;

	if (message == Q931_ALERTING)
		state = NM_CALL_ALERTING;
	else if (message != Q931_CONNECT)
		return;
	spin_lock_bh(&call->lock);
	nm_call_progress(call, state);
	spin_unlock_bh(&call->lock);
}

/*
 * A call begins with Setup and with nothing else: what crosses the message that
 * ends it must not begin it again.
 */
static void talk_q931(struct nm_conn *conn, struct nm_talk *talk,
		      const struct nm_report *r)
{
	u16 crv = talk_crv(r, talk->side);

	talk->channel = NM_CHANNEL_NONE;
	talk->call = NULL;
	talk->release = r->value == Q931_RELEASE_COMPLETE;
	if (conn->ended)
		return;
	talk->call = nm_conn_find_call(conn, crv);
	if (!talk->call && r->value == Q931_SETUP)
		talk->call = nm_conn_begin_call(conn, crv);
	if (talk->call)
		talk_progress(talk->call, r->value);
}

/* the channel in hand, if any, is no longer */
static void talk_leave_channel(struct nm_talk *talk)
{
	if (talk->call && talk->channel != NM_CHANNEL_NONE)
		nm_channel_tell(talk->call, talk->channel);
	talk->channel = NM_CHANNEL_NONE;
}

static void talk_end(struct nm_conn *conn, struct nm_talk *talk,
		     struct list_head *gone)
{
	struct nm_call *call = talk->call;

	if (call &&
	    (talk->channel != NM_CHANNEL_NONE || !READ_ONCE(call->told))) {
		spin_lock_bh(&call->lock);
		talk_leave_channel(talk);
		nm_watch_call(call, NM_NEWS_CALL_NEW);
		spin_unlock_bh(&call->lock);
	}
	if (conn->proto != NM_PROTO_H225)
		return;
	if (talk->release && call)
		nm_conn_end_call(conn, call, gone);
	talk->release = false;
	talk->call = NULL;
	talk->channel = NM_CHANNEL_NONE;
}

/* none of its addresses is opened; the rest of the call goes on */
static void talk_refuse(struct nm_call *call, int index, enum nm_count why)
{
	struct nm_channel *c = &call->channel[index];

	if (c->refused)
		return;
	c->refused = why;
	nm_refuse(call->nn, &(struct nm_refusal){
				    .why = why,
				    .media = c->media,
				    .channel = index,
				    .call = call,
			    });
}

/*
 * A channel that is proposed again is judged again: of several with one number
 * each may be another kind of media, have another rate, or another transport.
 */
static void talk_open(struct nm_call *call, struct nm_talk *talk,
		      const struct nm_report *r)
{
	int i = nm_channel_open(call, talk->side, r->channel, r->carrier);

	talk->channel = i;
	if (i == NM_CHANNEL_NONE)
		return;
	call->channel[i].refused = 0;
	WRITE_ONCE(call->channel[i].tcp, false);
}

/* of each direction; one that has no media says other media */
static void talk_media(struct nm_call *call, int index,
		       const struct nm_report *r)
{
	struct nm_channel *c = &call->channel[index];

	if (!r->reverse || c->media == NM_MEDIA_UNKNOWN ||
	    c->media == NM_MEDIA_OTHER) {
		c->media = r->media;
		c->codec = r->value;
	}
	if (r->media != NM_MEDIA_OTHER &&
	    !nm_policy_allows(nm_conf(call->nn), r->media))
		talk_refuse(call, index, NM_COUNT_REFUSED_POLICY);
}

static void talk_rate(struct nm_call *call, int index, u32 rate)
{
	struct nm_channel *c = &call->channel[index];
	enum nm_count why =
		nm_policy_rate(nm_conf(call->nn), call, index, rate);

	if (why == NM_COUNT_CHANNELS)
		c->rate = max(c->rate, rate);
	else
		talk_refuse(call, index, why);
}

/*
 * The opener of a channel numbers it, and closes it; the other side
 * acknowledges or rejects it (H.245, C.4).
 */
static void talk_channel(struct nm_talk *talk, const struct nm_report *r,
			 struct list_head *gone)
{
	struct nm_call *call = talk->call;
	int i = talk->channel;

	switch (r->kind) {
	case NM_EVENT_MESSAGE:
		talk_leave_channel(talk);
		break;
	case NM_EVENT_CHANNEL_OPEN:
		talk_leave_channel(talk);
		talk_open(call, talk, r);
		break;
	case NM_EVENT_CHANNEL_ACK:
		talk_leave_channel(talk);
		talk->channel = nm_channel_find(call, !talk->side, r->channel);
		break;
	case NM_EVENT_CHANNEL_MEDIA:
		if (i != NM_CHANNEL_NONE)
			talk_media(call, i, r);
		break;
	case NM_EVENT_CHANNEL_RATE:
		if (i != NM_CHANNEL_NONE)
			talk_rate(call, i, r->value);
		break;
	case NM_EVENT_CHANNEL_TCP:
		if (i != NM_CHANNEL_NONE)
			WRITE_ONCE(call->channel[i].tcp, true);
		break;
	case NM_EVENT_CHANNEL_REJECT:
		i = nm_channel_find(call, !talk->side, r->channel);
		if (i != NM_CHANNEL_NONE)
			nm_channel_close(call, i, gone);
		break;
	case NM_EVENT_CHANNEL_CLOSE:
		i = nm_channel_find(call, talk->side, r->channel);
		if (i != NM_CHANNEL_NONE)
			nm_channel_close(call, i, gone);
		break;
	case NM_EVENT_SESSION_END:
		nm_channel_close_all(call, false, gone);
		break;
	case NM_EVENT_FEATURE:
		if (r->value == H460_18 || r->value == H460_19)
			call->traverses |= BIT(talk->side);
		break;
	case NM_EVENT_CALL_ID:
		nm_call_name(call, r->data);
		break;
	}
}

static void talk_count(const struct nm_conn *conn, const struct nm_report *r)
{
	if (conn->proto == NM_PROTO_H245 || r->carrier == NM_CARRIER_MSC) {
		if (r->value >> 8 <=
		    NM_COUNT_H245_INDICATION - NM_COUNT_H245_REQUEST)
			nm_count(conn->nn,
				 NM_COUNT_H245_REQUEST + (r->value >> 8));
	} else if (r->value <= NM_COUNT_H225_NOTIFY - NM_COUNT_H225_SETUP) {
		nm_count(conn->nn, NM_COUNT_H225_SETUP + r->value);
	}
}

/**
 * nm_talk_event() - follow an event
 * @conn: connection it was said on, locked
 * @dir: conntrack direction
 * @r: event
 * @gone: addresses no longer in use are moved to this list
 */
void nm_talk_event(struct nm_conn *conn, int dir, const struct nm_report *r,
		   struct list_head *gone)
{
	struct nm_talk *talk = &conn->talk[dir];
	struct nm_call *call;

	switch (r->kind) {
	case NM_EVENT_Q931:
		talk_q931(conn, talk, r);
		return;
	case NM_EVENT_MESSAGE_END:
		nm_count(conn->nn, NM_COUNT_MESSAGES);
		talk_end(conn, talk, gone);
		return;
	case NM_EVENT_MESSAGE:
		talk_count(conn, r);
		break;
	}

	call = talk->call;
	if (!call) {
		talk->channel = NM_CHANNEL_NONE;
		return;
	}
	spin_lock_bh(&call->lock);
	if (!call->ended)
		talk_channel(talk, r, gone);
	else
		talk->channel = NM_CHANNEL_NONE;
	spin_unlock_bh(&call->lock);
}

static bool talk_has_call(const struct nm_conn *conn,
			  const struct nm_talk *talk,
			  const struct nm_call *call)
{
	const struct nm_call *c;

	if (!call || talk->call == call)
		return true;
	list_for_each_entry(c, &conn->calls, on_conn)
		if (c == call)
			return true;
	return false;
}

/**
 * nm_talk_undo() - what was followed cannot leave
 * @conn: connection, locked
 * @dir: conntrack direction
 * @was: what it was talking about before
 *
 * It comes again, and is followed again from there. A call that ended by it has
 * ended.
 */
void nm_talk_undo(struct nm_conn *conn, int dir, const struct nm_talk *was)
{
	struct nm_talk *talk = &conn->talk[dir];

	if (talk_has_call(conn, talk, was->call)) {
		*talk = *was;
		return;
	}
	talk->call = NULL;
	talk->channel = NM_CHANNEL_NONE;
	talk->release = false;
}

/**
 * nm_talk_user() - who uses an address that was just reported
 * @conn: connection, locked
 * @dir: conntrack direction
 * @r: site
 *
 * Return: bit number for nm_mapping.users; NM_CHANNEL_NONE for the address of
 * a channel that could not be followed.
 */
int nm_talk_user(const struct nm_conn *conn, int dir, const struct nm_report *r)
{
	return r->channel ? conn->talk[dir].channel : NM_USER_CALL;
}

/**
 * nm_talk_is_refused() - is the channel in hand one that is refused?
 * @conn: connection, locked
 * @dir: conntrack direction
 */
bool nm_talk_is_refused(const struct nm_conn *conn, int dir)
{
	const struct nm_talk *talk = &conn->talk[dir];

	return talk->call && talk->channel != NM_CHANNEL_NONE &&
	       READ_ONCE(talk->call->channel[talk->channel].refused);
}
