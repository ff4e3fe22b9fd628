#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls through each kind of translation, in both directions.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#                                 198.51.100.10 (pool)
#
#   none   routed; the media must still find their pinholes
#   pool   SNAT to 198.51.100.10, its port 1720 forwarded
#   both   both sides see only the router
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init

for mode in none pool both; do
	# new each time: the last words of the calls before are no part of this
	nm_topo || nm_skip_all "no namespaces"
	nm_rules $mode || nm_skip_all "no NAT or no helper $NM_HELPER"
	for name in h323plus-slow h323plus-fast h323plus-slowtun ooh323c-fasttun netmeeting; do
		case_call "$mode: $name, inside calls" out $name
		case_call "$mode: $name, outside calls" in $name
	done
done

nm_done
