#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls that want ports which another call has or had: one after the other, and from two hosts at once.
#
#   inside  192.168.77.2 ---- in0
#                                  router  out0 ---- 198.51.100.2  outside
#   inside2 192.168.78.2 ---- in1
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init

# what one group of cases leaves behind is no business of the next
fresh()
{
	nm_topo || nm_skip_all "no namespaces"
	nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
}

fixed='--rtp-base=5000'

# both hosts call the outside at the same time and talk until the other one does, too
# shellcheck disable=SC2086
two_hosts()
{
	local pid_a pid_b log_a=$NM_OUT/$nm_id.a.log log_b=$NM_OUT/$nm_id.b.log
	local far_a=$NM_OUT/$nm_id.far-a.log far_b=$NM_OUT/$nm_id.far-b.log rc=0
	local call=$NM_CALLS/$1.call

	capture_start "$nm_id" || return 1
	start "$O" "$far_a" "$NM_PEERS/nm-peer" callee "$call" --local=$OUT $fixed
	busywait "$NM_TIMEOUT" test -s "$far_a" || return 1
	# a second address outside, so that its ports can be the same as well
	ip -n "$O" addr replace "$2/24" dev eth0
	start "$O" "$far_b" "$NM_PEERS/nm-peer" callee "$call" --local="$2" $fixed
	busywait "$NM_TIMEOUT" test -s "$far_b" || return 1
	start "$I" "$log_a" "$NM_PEERS/nm-peer" caller "$call" --local=$IN --remote=$OUT $fixed \
		--hold=media --after --timeout="$NM_TIMEOUT"
	pid_a=$started
	start "$I2" "$log_b" "$NM_PEERS/nm-peer" caller "$call" --local=$IN2 --remote="$2" $fixed \
		--hold=media --after --timeout="$NM_TIMEOUT"
	pid_b=$started
	await "$log_a" '^held' && await "$log_b" '^held' || rc=1
	kill -USR1 "$pid_a" "$pid_b" 2>/dev/null
	wait "$pid_a" || rc=1
	wait "$pid_b" || rc=1
	grep -h ^fail "$log_a" "$log_b" "$far_a" "$far_b"
	ip -n "$O" addr del "$2/24" dev eth0
	capture_end 4 "allow_outside=$GW,$OUT,$2" "allow_inside=$IN,$IN2,$OUT,$2" || rc=1
	return "$rc"
}

for name in h323plus-slow h323plus-fasttun; do
	for dir in out in; do
		fresh
		case_call "$name, $dir: first call" $dir $name $fixed $fixed
		case_call "$name, $dir: second call, same ports" $dir $name $fixed $fixed
		case_call "$name, $dir: three calls at once after each other" $dir $name \
			"$fixed --repeat=3" "$fixed --repeat=3"
	done
done
fresh
case_call "the far end hangs up by closing, then calls again: 1" out h323plus-slow \
	"$fixed --bye=close --closer=callee" "$fixed --bye=close --closer=callee"
case_call "the far end hangs up by closing, then calls again: 2" out h323plus-slow $fixed $fixed
fresh
case_call "reset in the middle, then a new call: 1" out h323plus-slow \
	"$fixed --bye=rst" "$fixed --bye=rst"
case_call "reset in the middle, then a new call: 2" out h323plus-slow $fixed $fixed
fresh
case_run "two hosts, same ports, two outside hosts" two_hosts h323plus-slow 198.51.100.3
fresh
case_run "two hosts, same ports, fast start" two_hosts h323plus-fast 198.51.100.3

nm_done
