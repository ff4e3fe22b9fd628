#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The recorded calls with IPv6 addresses: routed, and translated (NAT66).
#
#   inside ------------ in0  router  out0 ------------ outside
#   fd00:77::2     fd00:77::1     2001:db8::1     2001:db8::2
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init
nm_topo || nm_skip_all "no namespaces"

fails()
{
	! call_begin out h323plus-slow-v6 --timeout=1 --timeout=1 || ! call_end
}

nm_rules none nohelper || nm_skip_all "no nftables"
case_run "without a helper the call fails" fails

for mode in none gw pool both; do
	nm_topo			# the last words of the calls before are no part of this
	nm_rules $mode || nm_skip_all "no NAT or no helper $NM_HELPER"
	for file in "$NM_CALLS"/*-v6.call; do
		name=$(basename "$file" .call)
		case $mode-$name in
		none-*|gw-*|*-h323plus-slow-v6|*-h323plus-fast-v6) ;;
		*) continue ;;
		esac
		case_call "$mode: $name, inside calls" out "$name"
		case_call "$mode: $name, outside calls" in "$name"
	done
done

nm_done
