// SPDX-License-Identifier: GPL-2.0-only
/*
 * Module parameters: the settings a new network namespace starts with, all of
 * them made from the table in call/setting.h.
 */

#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/mutex.h>

#include <linux/nf_netmeeting.h>

#include "call/net.h"
#include "params.h"

static DEFINE_MUTEX(params_lock);

/* those given to modprobe come before anything of ours runs */
static struct nm_conf *params_conf(void)
{
	static struct nm_conf conf;
	static bool ready;

	lockdep_assert_held(&params_lock);
	if (!ready)
		nm_setting_preset(&conf);
	ready = true;
	return &conf;
}

static int params_set(const char *val, const struct kernel_param *kp)
{
	const struct nm_setting *s = kp->arg;
	int err;

	if (!val && s->type != NETMEETING_SETTING_TYPE_FLAG)
		return -EINVAL;
	mutex_lock(&params_lock);
	err = nm_setting_parse(s, val ?: "1", params_conf());
	mutex_unlock(&params_lock);
	return err;
}

static int params_get(char *buf, const struct kernel_param *kp)
{
	char text[NM_SETTING_TEXT];

	mutex_lock(&params_lock);
	nm_setting_print(kp->arg, params_conf(), text);
	mutex_unlock(&params_lock);
	return sysfs_emit(buf, "%s\n", text);
}

static const struct kernel_param_ops params_ops = {
	.flags = KERNEL_PARAM_OPS_FL_NOARG,
	.set = params_set,
	.get = params_get,
};

#define PARAMS_ROW(name, type, mode, min, max, unit, preset, text)      \
	module_param_cb(name, &params_ops,                              \
			(void *)&nm_settings[NM_SETTING_##name], mode); \
	MODULE_PARM_DESC(name, text                                     \
			 " (" NM_HINT_##type(min, max, unit) "; " preset ")");

NM_SETTINGS(PARAMS_ROW)

/**
 * nm_params_read() - take the parameters as they are now
 * @conf: filled
 *
 * Context: may sleep.
 */
void nm_params_read(struct nm_conf *conf)
{
	mutex_lock(&params_lock);
	*conf = *params_conf();
	mutex_unlock(&params_lock);
}
