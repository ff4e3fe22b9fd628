#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Every recorded IPv4 call, from inside (masquerade) and from outside (port 1720 forwarded).
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# Without the helper the same call must fail, or the test proves nothing.
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init
nm_topo || nm_skip_all "no namespaces"

fails()
{
	! call_begin out h323plus-slow --timeout=1 --timeout=1 || ! call_end
}

nm_rules gw nohelper || nm_skip_all "no NAT"
case_run "without a helper the call fails" fails

nm_rules gw || nm_skip_all "no helper $NM_HELPER"
for file in "$NM_CALLS"/*.call; do
	name=$(basename "$file" .call)
	case $name in
	*-v6*|*-close) continue ;;
	esac
	case_call "$name, inside calls" out "$name"
	case_call "$name, outside calls" in "$name"
done

nm_done
