// SPDX-License-Identifier: GPL-2.0-only
/* Module parameters: the settings a new network namespace starts with. */

#include <linux/module.h>
#include <linux/moduleparam.h>
#include <linux/spinlock.h>

#include "call/net.h"
#include "params.h"

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
}
