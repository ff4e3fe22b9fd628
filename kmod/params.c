// SPDX-License-Identifier: GPL-2.0-only
/* Module parameters: the settings a new network namespace starts with. */

#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/spinlock.h>

#include "call/net.h"
#include "params.h"

/* seconds; fourteen days, which conntrack can count with any HZ */
#define PARAMS_TTL_MAX 1209600

static DEFINE_SPINLOCK(params_lock);

/* below ip_local_port_range, so that the gateway's own sockets are elsewhere */
static u16 params_ports[2] = { 1024, 32767 };

static int params_ports_set(const char *val, const struct kernel_param *kp)
{
	unsigned int min, max;
	char end;

	if (sscanf(val, "%u-%u %c", &min, &max, &end) != 2)
		return -EINVAL;
	/* two ports at least, so that each parity has one */
	if (min < NM_CONF_PORT_FLOOR || max > U16_MAX || min >= max)
		return -EINVAL;
	spin_lock(&params_lock);
	params_ports[0] = min;
	params_ports[1] = max;
	spin_unlock(&params_lock);
	return 0;
}

static int params_ports_get(char *buf, const struct kernel_param *kp)
{
	struct nm_conf conf;

	nm_params_read(&conf);
	return sysfs_emit(buf, "%u-%u\n", conf.port_min, conf.port_max);
}

static const struct kernel_param_ops params_ports_ops = {
	.set = params_ports_set,
	.get = params_ports_get,
};

module_param_cb(media_ports, &params_ports_ops, NULL, 0644);
MODULE_PARM_DESC(media_ports,
		 "Ports given out outside, first-last (1024-32767)");

static unsigned int params_max_calls = 16384;

static int params_max_calls_set(const char *val, const struct kernel_param *kp)
{
	return param_set_uint_minmax(val, kp, 1, 1 << 20);
}

static const struct kernel_param_ops params_max_calls_ops = {
	.set = params_max_calls_set,
	.get = param_get_uint,
};

module_param_cb(max_calls, &params_max_calls_ops, &params_max_calls, 0644);
MODULE_PARM_DESC(max_calls, "Calls at a time, 1 to 1048576 (16384)");

static unsigned int params_ras_ttl_max = 24 * 60 * 60;

static int params_ras_ttl_max_set(const char *val,
				  const struct kernel_param *kp)
{
	return param_set_uint_minmax(val, kp, 1, PARAMS_TTL_MAX);
}

static const struct kernel_param_ops params_ras_ttl_max_ops = {
	.set = params_ras_ttl_max_set,
	.get = param_get_uint,
};

module_param_cb(ras_ttl_max, &params_ras_ttl_max_ops, &params_ras_ttl_max,
		0644);
MODULE_PARM_DESC(ras_ttl_max,
		 "Longest registration, 1 to 1209600 seconds (86400)");

static bool params_direct_media;
module_param_named(direct_media, params_direct_media, bool, 0644);
MODULE_PARM_DESC(direct_media,
		 "Media of others than the ends of the signalling (off)");

static bool params_direct_signalling;
module_param_named(direct_signalling, params_direct_signalling, bool, 0644);
MODULE_PARM_DESC(direct_signalling,
		 "The same for H.245 and call signalling (off)");

static bool params_h460_aside = true;
module_param_named(h460_aside, params_h460_aside, bool, 0644);
MODULE_PARM_DESC(h460_aside,
		 "Leave alone calls whose ends both use H.460.18/19 (on)");

static bool params_icc_rewrite = true;
module_param_named(icc_rewrite, params_icc_rewrite, bool, 0644);
MODULE_PARM_DESC(icc_rewrite,
		 "Rewrite what looks like an address on 1731 and 522 (on)");

static bool params_ils_inbound;
module_param_named(ils_inbound, params_ils_inbound, bool, 0644);
MODULE_PARM_DESC(ils_inbound,
		 "Who is in a directory can be called from outside (off)");

static bool params_auto_assign;
module_param_named(auto_assign, params_auto_assign, bool, 0444);
MODULE_PARM_DESC(auto_assign,
		 "Give connections helpers by port, without any rule (off)");

static u16 params_assign[NM_PROTO_MAX][NM_CONF_PORTS] = {
	[NM_PROTO_H225] = { 1720 },	[NM_PROTO_RAS] = { 1719, 1718 },
	[NM_PROTO_T120] = { 1503 },	[NM_PROTO_ICC] = { 1731 },
	[NM_PROTO_ILS] = { 389, 1002 }, [NM_PROTO_ULS] = { 522 },
};

#define PARAMS_ASSIGN(name, proto, text)                                   \
	module_param_array_named(name, params_assign[proto], ushort, NULL, \
				 0444);                                    \
	MODULE_PARM_DESC(name, "auto_assign: TCP ports of " text)

PARAMS_ASSIGN(h225_ports, NM_PROTO_H225, "call signalling (1720)");
PARAMS_ASSIGN(t120_ports, NM_PROTO_T120, "T.120 (1503)");
PARAMS_ASSIGN(icc_ports, NM_PROTO_ICC, "audio call control (1731)");
PARAMS_ASSIGN(ils_ports, NM_PROTO_ILS, "the directory ILS (389,1002)");
PARAMS_ASSIGN(uls_ports, NM_PROTO_ULS, "the directory ULS (522)");

module_param_array_named(ras_ports, params_assign[NM_PROTO_RAS], ushort, NULL,
			 0444);
MODULE_PARM_DESC(ras_ports, "auto_assign: UDP ports of RAS (1719,1718)");

/* a parameter that is one of a few words */
struct params_choice {
	const char *const *words;
	int nr_words;
	u8 value;
};

static int params_choice_set(const char *val, const struct kernel_param *kp)
{
	struct params_choice *c = kp->arg;
	int i = __sysfs_match_string(c->words, c->nr_words, val);

	if (i < 0)
		return -EINVAL;
	WRITE_ONCE(c->value, i);
	return 0;
}

static int params_choice_get(char *buf, const struct kernel_param *kp)
{
	const struct params_choice *c = kp->arg;

	return sysfs_emit(buf, "%s\n", c->words[READ_ONCE(c->value)]);
}

static const struct kernel_param_ops params_choice_ops = {
	.set = params_choice_set,
	.get = params_choice_get,
};

static const char *const params_ras_pinhole_words[] = {
	[NM_RAS_PINHOLE_GATEKEEPER] = "gatekeeper",
	[NM_RAS_PINHOLE_ANY] = "any",
};

static struct params_choice params_ras_pinhole = {
	params_ras_pinhole_words,
	ARRAY_SIZE(params_ras_pinhole_words),
	NM_RAS_PINHOLE_GATEKEEPER,
};

module_param_cb(ras_pinhole, &params_choice_ops, &params_ras_pinhole, 0644);
MODULE_PARM_DESC(ras_pinhole,
		 "Who may call who is registered: gatekeeper, any (gatekeeper)");

static const char *const params_call_forward_words[] = {
	[NM_CALL_FORWARD_OFF] = "off",
	[NM_CALL_FORWARD_SIDE] = "side",
	[NM_CALL_FORWARD_ANY] = "any",
};

static struct params_choice params_call_forward = {
	params_call_forward_words,
	ARRAY_SIZE(params_call_forward_words),
	NM_CALL_FORWARD_SIDE,
};

module_param_cb(call_forward, &params_choice_ops, &params_call_forward, 0644);
MODULE_PARM_DESC(call_forward,
		 "Where calls may be forwarded to: off, side, any (side)");

/**
 * nm_params_read() - take the parameters as they are now
 * @conf: filled
 *
 * Context: may sleep.
 */
void nm_params_read(struct nm_conf *conf)
{
	spin_lock(&params_lock);
	conf->port_min = params_ports[0];
	conf->port_max = params_ports[1];
	spin_unlock(&params_lock);
	conf->max_calls = READ_ONCE(params_max_calls);
	conf->ras_ttl_max = READ_ONCE(params_ras_ttl_max);
	conf->ras_pinhole = READ_ONCE(params_ras_pinhole.value);
	conf->call_forward = READ_ONCE(params_call_forward.value);
	conf->h460_aside = READ_ONCE(params_h460_aside);
	conf->direct_media = READ_ONCE(params_direct_media);
	conf->direct_signalling = READ_ONCE(params_direct_signalling);
	conf->icc_rewrite = READ_ONCE(params_icc_rewrite);
	conf->auto_assign = params_auto_assign;
	memcpy(conf->ports, params_assign, sizeof(conf->ports));
	conf->ils_inbound = READ_ONCE(params_ils_inbound);
}
