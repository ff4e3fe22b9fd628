// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-offload: what an interface does for TCP (the part of "ethtool -K" that the tests need).
 *
 *   nm-offload IFACE {rx|tx|sg|tso|gso|gro}={0|1}...
 */
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

static const struct {
	const char *name;
	uint32_t cmd;
} features[] = {
	{ "rx", ETHTOOL_SRXCSUM }, { "tx", ETHTOOL_STXCSUM },
	{ "sg", ETHTOOL_SSG },	   { "tso", ETHTOOL_STSO },
	{ "gso", ETHTOOL_SGSO },   { "gro", ETHTOOL_SGRO },
};

static int set(int fd, const char *iface, const char *arg)
{
	struct ethtool_value value = { 0 };
	struct ifreq ifr = { 0 };
	const char *is = strchr(arg, '=');
	size_t i;

	if (!is)
		return -1;
	for (i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
		if (strncmp(arg, features[i].name, is - arg) ||
		    features[i].name[is - arg])
			continue;
		value.cmd = features[i].cmd;
		value.data = is[1] == '1';
		snprintf(ifr.ifr_name, sizeof(ifr.ifr_name), "%s", iface);
		ifr.ifr_data = (void *)&value;
		return ioctl(fd, SIOCETHTOOL, &ifr);
	}
	return -1;
}

int main(int argc, char **argv)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	int i;

	if (argc < 3) {
		fputs("usage: nm-offload IFACE {rx|tx|sg|tso|gso|gro}={0|1}...\n",
		      stderr);
		return 2;
	}
	for (i = 2; i < argc; i++) {
		if (set(fd, argv[1], argv[i])) {
			perror(argv[i]);
			return 1;
		}
	}
	return 0;
}
