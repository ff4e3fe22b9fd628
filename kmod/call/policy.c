// SPDX-License-Identifier: GPL-2.0-only
/* What an address of a party may be used for. */

#include <linux/in.h>

#include "call/policy.h"

static const struct nm_use policy_use[NM_ROLE_MAX] = {
	[NM_ROLE_OTHER] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_H245] = { NM_COUNT_MAPPED_H245, IPPROTO_TCP, 0 },
	[NM_ROLE_MEDIA] = { NM_COUNT_MAPPED_RTP, IPPROTO_UDP, 0 },
	[NM_ROLE_MEDIA_CONTROL] = { NM_COUNT_MAPPED_RTCP, IPPROTO_UDP, 0 },
	[NM_ROLE_DATA] = { NM_COUNT_MAPPED_T120, IPPROTO_TCP, NM_PORT_T120 },
	[NM_ROLE_SOURCE] = { NM_COUNT_MAPPED_SIGNAL, IPPROTO_TCP,
			     NM_PORT_H225 },
	[NM_ROLE_DEST] = { NM_COUNT_MAPPED_SIGNAL, 0, 0 },
	[NM_ROLE_ALTERNATIVE] = { NM_COUNT_MAPPED_SIGNAL, IPPROTO_TCP,
				  NM_PORT_H225 },
	[NM_ROLE_SIGNAL] = { NM_COUNT_MAPPED_SIGNAL, IPPROTO_TCP,
			     NM_PORT_H225 },
	[NM_ROLE_RAS] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_ALIAS] = { NM_COUNT_MAPPED_SIGNAL, IPPROTO_TCP, NM_PORT_H225 },
	[NM_ROLE_RAS_REPLY] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_RAS_OTHER] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_GATEKEEPER] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_GATEKEEPER_ALT] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_GATEKEEPER_SIGNAL] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_REGISTERED] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_CALLED] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_ENDPOINT_SIGNAL] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_ENDPOINT_RAS] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_ANNEX_E] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_SCTP] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_IN_USE] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_REROUTE] = { NM_COUNT_MAPPED_SIGNAL, IPPROTO_TCP,
			      NM_PORT_H225 },
	[NM_ROLE_INCOMING] = { NM_COUNT_MAPPED_OTHER, 0, 0 },
	[NM_ROLE_MUX_MEDIA] = { NM_COUNT_MAPPED_RTP, IPPROTO_UDP, 0 },
	[NM_ROLE_MUX_CONTROL] = { NM_COUNT_MAPPED_RTCP, IPPROTO_UDP, 0 },
	[NM_ROLE_KEEP_ALIVE] = { NM_COUNT_MAPPED_RTP, IPPROTO_UDP, 0 },
	[NM_ROLE_DIRECTORY] = { NM_COUNT_MAPPED_ILS, 0, 0 },
	[NM_ROLE_DIRECTORY_PORT] = { NM_COUNT_MAPPED_ILS, 0, 0 },
	[NM_ROLE_LITERAL] = { NM_COUNT_MAPPED_LITERAL, IPPROTO_UDP, 0 },
};

/* mediaChannel of a channel whose media go over TCP (H.323 Annex D) */
static const struct nm_use policy_use_tcp = { NM_COUNT_MAPPED_RTP, IPPROTO_TCP,
					      0, true };

/* whose address it is, if that is a channel */
static const struct nm_channel *policy_channel(const struct nm_call *call,
					       int user)
{
	if (!call || user == NM_USER_CALL || user == NM_CHANNEL_NONE)
		return NULL;
	return &call->channel[user];
}

/**
 * nm_policy_use() - what stands behind a role
 * @call: call an address is said in, or NULL
 * @user: who uses it, from nm_talk_user()
 * @role: its role
 *
 * Return: never NULL.
 */
const struct nm_use *nm_policy_use(const struct nm_call *call, int user,
				   enum nm_role role)
{
	const struct nm_channel *c = policy_channel(call, user);

	if (role == NM_ROLE_MEDIA && c && READ_ONCE(c->tcp))
		return &policy_use_tcp;
	return &policy_use[role];
}

/* none of media: it is signalling */
#define POLICY_SIGNALLING NM_MEDIA_MAX

/* kind of media of an address */
static enum nm_media policy_media(const struct nm_call *call, int user,
				  enum nm_role role)
{
	const struct nm_channel *c;

	switch (role) {
	case NM_ROLE_DATA:
		return NM_MEDIA_DATA;
	case NM_ROLE_LITERAL:
		/* audio call control */
		return NM_MEDIA_AUDIO;
	case NM_ROLE_MEDIA:
	case NM_ROLE_MEDIA_CONTROL:
	case NM_ROLE_MUX_MEDIA:
	case NM_ROLE_MUX_CONTROL:
	case NM_ROLE_KEEP_ALIVE:
		break;
	default:
		return POLICY_SIGNALLING;
	}
	c = policy_channel(call, user);
	return c ? c->media : NM_MEDIA_UNKNOWN;
}

/**
 * nm_policy_allows() - may there be media of this kind?
 * @conf: settings
 * @media: enum nm_media
 *
 * What nobody knows may be anything.
 */
bool nm_policy_allows(const struct nm_conf *conf, enum nm_media media)
{
	switch (media) {
	case NM_MEDIA_AUDIO:
		return conf->allow_audio;
	case NM_MEDIA_VIDEO:
		return conf->allow_video;
	case NM_MEDIA_DATA:
		return conf->allow_data;
	default:
		return conf->allow_audio && conf->allow_video &&
		       conf->allow_data;
	}
}

/**
 * nm_policy_is_media() - is an address in this role for media, or T.120?
 * @role: its role
 */
bool nm_policy_is_media(enum nm_role role)
{
	return policy_media(NULL, NM_USER_CALL, role) != POLICY_SIGNALLING;
}

/**
 * nm_policy_rate() - may a channel have this rate?
 * @conf: settings
 * @call: its call, locked
 * @index: channel
 * @rate: announced, 100 bit/s
 *
 * Data do not count: endpoints announce 82.5 Mbit/s for T.120.
 *
 * Return: NM_COUNT_CHANNELS, or the reason why not.
 */
enum nm_count nm_policy_rate(const struct nm_conf *conf,
			     const struct nm_call *call, int index, u32 rate)
{
	u64 most = conf->max_rate_kbit_per_call * 10ULL;
	u64 sum = rate;
	int i;

	if (!most || call->channel[index].media == NM_MEDIA_DATA)
		return NM_COUNT_CHANNELS;
	for (i = 0; i < NM_CALL_CHANNELS; i++) {
		const struct nm_channel *c = &call->channel[i];

		if (i != index && c->open && !c->refused &&
		    c->media != NM_MEDIA_DATA)
			sum += c->rate;
	}
	return sum > most ? NM_COUNT_REFUSED_RATE : NM_COUNT_CHANNELS;
}

/**
 * nm_policy_judge() - may this address of the sender's own get a pinhole?
 * @conf: settings
 * @call: call it is said in, locked; NULL if there is none
 * @user: who would use it, from nm_talk_user()
 * @role: what the address is for
 * @port: host order
 *
 * Return: NM_COUNT_PINHOLES if it may, else the reason why not.
 */
enum nm_count nm_policy_judge(const struct nm_conf *conf,
			      const struct nm_call *call, int user,
			      enum nm_role role, u16 port)
{
	const struct nm_use *use = nm_policy_use(call, user, role);
	enum nm_media media = policy_media(call, user, role);

	if (!use->proto)
		return NM_COUNT_REFUSED_ROLE;
	if (media != POLICY_SIGNALLING && !nm_policy_allows(conf, media))
		return NM_COUNT_REFUSED_POLICY;
	if (!port || (port < conf->min_port && port != use->own_port))
		return NM_COUNT_REFUSED_PORT;
	if (!call || call->ended)
		return NM_COUNT_REFUSED_ENDED;
	if (user == NM_CHANNEL_NONE)
		return NM_COUNT_REFUSED_LIMIT;
	/* closed by the other side while its announcement was on its way */
	if (user != NM_USER_CALL && !call->channel[user].open)
		return NM_COUNT_REFUSED_ENDED;
	return NM_COUNT_PINHOLES;
}

/**
 * nm_policy_aside() - is a call to be left alone?
 * @conf: settings
 * @call: call, or NULL
 *
 * Return: whether both its ends traverse NAT themselves, and may.
 */
bool nm_policy_aside(const struct nm_conf *conf, const struct nm_call *call)
{
	return call && READ_ONCE(call->traverses) == NM_CALL_TRAVERSES &&
	       conf->h460_aside;
}

/**
 * nm_policy_forwards() - does an address in this role move the call elsewhere?
 * @role: its role
 */
bool nm_policy_forwards(enum nm_role role)
{
	return role == NM_ROLE_ALTERNATIVE || role == NM_ROLE_REROUTE;
}

/**
 * nm_policy_direct() - may others than the ends of the signalling take part?
 * @conf: settings
 * @role: of an address in a message
 *
 * With a gatekeeper between the parties, media and H.245 can go past it.
 */
bool nm_policy_direct(const struct nm_conf *conf, enum nm_role role)
{
	switch (role) {
	case NM_ROLE_MEDIA:
	case NM_ROLE_MEDIA_CONTROL:
	case NM_ROLE_MUX_MEDIA:
	case NM_ROLE_MUX_CONTROL:
	case NM_ROLE_KEEP_ALIVE:
	case NM_ROLE_DATA:
		return conf->direct_media;
	case NM_ROLE_H245:
	case NM_ROLE_SOURCE:
	case NM_ROLE_SIGNAL:
		return conf->direct_signalling;
	default:
		return false;
	}
}

/**
 * nm_policy_media() - kind of media of an address
 * @call: call it is said in, locked; NULL if there is none
 * @user: who uses it, from nm_talk_user()
 * @role: its role
 *
 * Return: NM_MEDIA_UNKNOWN also for signalling.
 */
enum nm_media nm_policy_media(const struct nm_call *call, int user,
			      enum nm_role role)
{
	enum nm_media media = policy_media(call, user, role);

	return media == POLICY_SIGNALLING ? NM_MEDIA_UNKNOWN : media;
}

/**
 * nm_policy_class() - expectation class of an address
 * @call: call it is said in, locked
 * @user: who uses it, from nm_talk_user()
 * @role: its role
 */
enum nm_class nm_policy_class(const struct nm_call *call, int user,
			      enum nm_role role)
{
	switch ((unsigned int)policy_media(call, user, role)) {
	case NM_MEDIA_AUDIO:
		return NM_CLASS_AUDIO;
	case NM_MEDIA_VIDEO:
		return NM_CLASS_VIDEO;
	case POLICY_SIGNALLING:
		return NM_CLASS_SIGNALLING;
	default:
		return NM_CLASS_DATA;
	}
}

/**
 * nm_policy_mark() - connection mark of media
 * @conf: settings
 * @class: of the address they go to
 *
 * Return: NULL for signalling.
 */
const struct nm_mark *nm_policy_mark(const struct nm_conf *conf,
				     enum nm_class class)
{
	switch (class) {
	case NM_CLASS_AUDIO:
		return &conf->mark_audio;
	case NM_CLASS_VIDEO:
		return &conf->mark_video;
	case NM_CLASS_DATA:
		return &conf->mark_data;
	default:
		return NULL;
	}
}
