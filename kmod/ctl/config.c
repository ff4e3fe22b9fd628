// SPDX-License-Identifier: GPL-2.0-only
/*
 * config-get and config-set: the settings of a namespace. The table of them is
 * call/setting.h.
 */
#include <linux/slab.h>
#include <net/genetlink.h>
#include <net/sock.h>

#include <linux/nf_netmeeting.h>

#include "call/net.h"
#include "ctl/ctl.h"
#include "ctl/netlink_gen.h"

/**
 * struct config_cursor - how far a dump of the settings has come
 * @next: setting to send next
 * @end: setting to stop before; 0 until the request was looked at
 */
struct config_cursor {
	unsigned int next;
	unsigned int end;
};

static int config_begin(struct netlink_callback *cb, struct config_cursor *cur)
{
	const struct nm_setting *s;
	const struct nlattr *name;

	name = nlmsg_find_attr(cb->nlh, GENL_HDRLEN, NETMEETING_A_NAME);
	if (!name) {
		cur->end = NM_SETTING_MAX;
		return 0;
	}

	s = nm_setting_find(nla_data(name));
	if (!s) {
		NL_SET_ERR_MSG_ATTR(cb->extack, name,
				    "no setting of this name");
		return -ENOENT;
	}

	cur->next = s - nm_settings;
	cur->end = cur->next + 1;

	return 0;
}

/* what there is to say of one type and not of another */
static int config_put_type(struct sk_buff *skb, const struct nm_setting *s)
{
	char word[NM_SETTING_TEXT];
	int i;

	switch (s->type) {
	case NETMEETING_SETTING_TYPE_NUMBER:
		if (*s->unit &&
		    nla_put_string(skb, NETMEETING_A_SETTING_UNIT, s->unit + 1))
			return -EMSGSIZE;
		fallthrough;
	case NETMEETING_SETTING_TYPE_RANGE:
	case NETMEETING_SETTING_TYPE_LIST:
		if (nla_put_u32(skb, NETMEETING_A_SETTING_LOW, s->min) ||
		    nla_put_u32(skb, NETMEETING_A_SETTING_HIGH, s->max))
			return -EMSGSIZE;
		break;
	case NETMEETING_SETTING_TYPE_CHOICE:
		for (i = 0; nm_setting_word(s, i, word); i++)
			if (nla_put_string(skb, NETMEETING_A_SETTING_WORD,
					   word))
				return -EMSGSIZE;
		break;
	}

	return 0;
}

static int config_put(struct sk_buff *skb, const struct nm_net *nn,
		      const struct nm_setting *s)
{
	char value[NM_SETTING_TEXT];
	struct nlattr *nest;

	rcu_read_lock();
	nm_setting_print(s, nm_conf(nn), value);
	rcu_read_unlock();

	nest = nla_nest_start(skb, NETMEETING_A_SETTING);
	if (!nest)
		return -EMSGSIZE;

	if (nla_put_string(skb, NETMEETING_A_SETTING_NAME, s->name) ||
	    nla_put_string(skb, NETMEETING_A_SETTING_TEXT, s->text) ||
	    nla_put_u32(skb, NETMEETING_A_SETTING_TYPE, s->type) ||
	    nla_put_string(skb, NETMEETING_A_SETTING_VALUE, value) ||
	    config_put_type(skb, s) ||
	    (s->fixed && nla_put_flag(skb, NETMEETING_A_SETTING_FIXED)))
		return -EMSGSIZE;

	nla_nest_end(skb, nest);

	return 0;
}

static int config_send(struct sk_buff *skb, struct netlink_callback *cb,
		       const struct nm_setting *s)
{
	void *hdr;

	hdr = genlmsg_put(skb, NETLINK_CB(cb->skb).portid, cb->nlh->nlmsg_seq,
			  &nm_ctl_family, NLM_F_MULTI,
			  NETMEETING_CMD_CONFIG_GET);
	if (!hdr)
		return -EMSGSIZE;

	if (config_put(skb, nm_net(sock_net(skb->sk)), s)) {
		genlmsg_cancel(skb, hdr);
		return -EMSGSIZE;
	}

	genlmsg_end(skb, hdr);

	return 0;
}

/**
 * netmeeting_nl_config_get_dumpit() - answer config-get
 * @skb: room for as many messages as fit
 * @cb: the dump; its context holds the cursor from one call to the next
 *
 * Return: octets in @skb while there are settings left, 0 at the end, or a
 *	negative errno.
 */
int netmeeting_nl_config_get_dumpit(struct sk_buff *skb,
				    struct netlink_callback *cb)
{
	struct config_cursor *cur = (void *)cb->ctx;
	int err = 0;

	BUILD_BUG_ON(sizeof(*cur) > sizeof(cb->ctx));

	if (!cur->end)
		err = config_begin(cb, cur);

	while (!err && cur->next < cur->end) {
		err = config_send(skb, cb, &nm_settings[cur->next]);
		if (!err)
			cur->next++;
	}

	return skb->len ?: err;
}

/* one setting of a request */
static int config_change(const struct nlattr *attr, const struct nm_net *nn,
			 struct nm_conf *conf, struct netlink_ext_ack *extack)
{
	struct nlattr *tb[NETMEETING_A_SETTING_FIXED + 1];
	const struct nm_setting *s;
	int err, i;

	err = nla_parse_nested(tb, NETMEETING_A_SETTING_FIXED, attr,
			       netmeeting_setting_nl_policy, extack);
	if (err)
		return err;

	for (i = 0; i <= NETMEETING_A_SETTING_FIXED; i++) {
		if (!tb[i] || i == NETMEETING_A_SETTING_NAME ||
		    i == NETMEETING_A_SETTING_VALUE)
			continue;
		NL_SET_ERR_MSG_ATTR(extack, tb[i],
				    "of a setting only its value can be set");
		return -EINVAL;
	}
	if (!tb[NETMEETING_A_SETTING_NAME] || !tb[NETMEETING_A_SETTING_VALUE]) {
		NL_SET_ERR_MSG_ATTR(extack, attr,
				    "a setting needs its name and a value");
		return -EINVAL;
	}

	s = nm_setting_find(nla_data(tb[NETMEETING_A_SETTING_NAME]));
	if (!s) {
		NL_SET_ERR_MSG_ATTR(extack, tb[NETMEETING_A_SETTING_NAME],
				    "no setting of this name");
		return -ENOENT;
	}
	if (s->fixed) {
		NL_SET_ERR_MSG_ATTR(extack, tb[NETMEETING_A_SETTING_NAME],
				    "only when the module is loaded");
		return -EOPNOTSUPP;
	}

	err = nm_setting_parse(s, nla_data(tb[NETMEETING_A_SETTING_VALUE]),
			       conf);
	if (err && extack) {
		NL_SET_BAD_ATTR(extack, tb[NETMEETING_A_SETTING_VALUE]);
		extack->_msg = s->hint;
	}
	if (!err && conf->max_calls > nn->most_calls) {
		NL_SET_BAD_ATTR(extack, tb[NETMEETING_A_SETTING_VALUE]);
		NL_SET_ERR_MSG(extack,
			       "more calls than this namespace began with");
		return -EPERM;
	}

	return err;
}

static int config_change_all(const struct genl_info *info,
			     const struct nm_net *nn, struct nm_conf *conf)
{
	const struct nlattr *attr;
	bool some = false;
	int err, rem;

	nlmsg_for_each_attr(attr, info->nlhdr, GENL_HDRLEN, rem) {
		if (nla_type(attr) != NETMEETING_A_SETTING)
			continue;
		err = config_change(attr, nn, conf, info->extack);
		if (err)
			return err;
		some = true;
	}
	if (some)
		return 0;

	NL_SET_ERR_MSG(info->extack, "no setting is named");
	return -EINVAL;
}

/**
 * netmeeting_nl_config_set_doit() - answer config-set
 * @skb: request
 * @info: it, taken apart
 *
 * All of it is set at once.
 *
 * Return: 0, or a negative errno with nothing changed.
 */
int netmeeting_nl_config_set_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct nm_net *nn = nm_net(genl_info_net(info));
	struct nm_conf *old, *new;
	int err;

	mutex_lock(&nn->conf_lock);
	old = rcu_dereference_protected(nn->conf,
					lockdep_is_held(&nn->conf_lock));
	new = kmemdup(old, sizeof(*old), GFP_KERNEL_ACCOUNT);
	err = new ? config_change_all(info, nn, new) : -ENOMEM;
	if (!err)
		rcu_assign_pointer(nn->conf, new);
	mutex_unlock(&nn->conf_lock);

	if (!err)
		kfree_rcu(old, rcu);
	else
		kfree(new);

	return err;
}
