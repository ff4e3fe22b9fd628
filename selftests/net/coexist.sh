#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Beside the kernel's own nf_conntrack_h323 and nf_nat_h323: both orders of loading, a call with each.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2

. "$(dirname "$0")/lib.sh"
nm_ours || nm_skip_all "only for our own module"
nm_init
modprobe -n nf_nat_h323 2>/dev/null || nm_skip_all "no module nf_nat_h323"
nm_topo || nm_skip_all "no namespaces"

none_loaded()
{
	in_ns "$R" nft flush ruleset
	rmmod nf_netmeeting nf_nat_h323 nf_conntrack_h323 2>/dev/null
	[ ! -d /sys/module/nf_netmeeting ] && [ ! -e /sys/module/nf_conntrack_h323/refcnt ]
}

order()
{
	busywait 3 none_loaded || { echo "cannot unload"; return 1; }
	if [ "$1" = ours-first ]; then
		nm_load || return 1
		modprobe -a nf_conntrack_h323 nf_nat_h323
	else
		modprobe -a nf_conntrack_h323 nf_nat_h323 || return 1
		nm_load
	fi
}

for what in theirs-first ours-first; do
	case_run "$what: both load" order $what
	for NM_HELPER in nm-h225 Q.931; do
		nm_rules gw
		case_call "$what: a call with $NM_HELPER" out h323plus-slow
		case_call "$what: a call from outside with $NM_HELPER" in h323plus-fast
	done
	NM_HELPER=nm-h225
done
case_run "both unload" none_loaded
nm_load

nm_done
