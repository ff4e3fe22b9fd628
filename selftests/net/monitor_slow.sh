#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Who listens and does not read: packets do not wait for it, it costs no more than its buffer, it is told that events
# were lost, and it goes on. The same where events come faster than the kernel tells them.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2, .3
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/many.inc"
nm_init
checktool python3
checktool chrt

monitor_begin()
{
	monitor_log=$NM_OUT/$nm_id.monitor.log
	start "$R" "$monitor_log" "$NMCTL" "$@" monitor
	monitor_pid=$started
	busywait 5 nm_listens "$monitor_pid"
}

has_lost()
{
	nm_listens "$1" && [ "$drops" -gt 0 ]
}

# how many lines like that
lines()
{
	grep -c "$1" "$monitor_log"
}

# goes_on: calls that are made now are shown to their end, and the tool ends well. Nothing is until it has read all that
# it had no time for.
goes_on()
{
	busywait 30 shown || { echo "a later call is not shown"; tail -n 3 "$monitor_log"; return 1; }
	kill "$monitor_pid"
	wait "$monitor_pid"
}

shown()
{
	many "$MANY_IP" whole 1 && wait "$many_pid" && busywait 2 is_last
}

is_last()
{
	[[ $(tail -n 1 "$monitor_log") == *call-over*$MANY_IP* ]]
}

# the tool does not come to read
stopped()
{
	local over lost

	lost=$(counter events_lost)
	monitor_begin "$@" || return 1
	kill -STOP "$monitor_pid"
	many "$OUT" churn 64 && busywait 30 has_lost "$monitor_pid" && many_end || return 1
	kill -CONT "$monitor_pid"
	busywait 30 says "$monitor_log" 'overrun' || { echo "it does not say that events were lost"; return 1; }
	nm_listens "$monitor_pid"
	goes_on || return 1
	lost=$(($(counter events_lost) - lost))
	[ "$lost" -ge "$drops" ] || { echo "the module counts $lost lost, of $drops"; return 1; }
	over=$(lines overrun)
	figures="$(lines call-new) of $many_did calls shown, $drops lost, said $over times"
	[ "$over" -le 3 ]
}

# events come faster than the kernel can tell them: this program leaves it no time to
burst()
{
	local lost n=3000

	in_ns "$R" "$NMCTL" stats reset >/dev/null
	monitor_begin || return 1
	many_as=(chrt -f 1)
	many "$OUT" burst "$n"
	set -- $?
	many_as=()
	[ "$1" -eq 0 ] && wait "$many_pid" || return 1
	goes_on || return 1
	lost=$(counter events_lost)
	nm_listens "$monitor_pid"
	figures="$n calls at once: $lost events lost, said $(lines overrun) times"
	echo "$figures"
	[ "$lost" -gt 0 ] || { echo "nothing was lost, so nothing was tried"; return 1; }
	[ "$(lines overrun)" -gt 0 ] || { echo "it does not say that events were lost"; return 1; }
	n=$((2 * n - lost))
	[ $(($(lines " call-new .*callee $OUT:") + $(lines " call-over .*callee $OUT:"))) -eq "$n" ]
}

# deaf: a listener with the smallest buffer, which never reads
deaf()
{
	start "$R" "$NM_OUT/deaf.log" python3 -IS -c '
import socket, struct, time
s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
s.bind((0, 0))
a = struct.pack("=HH", 15, 2) + b"netmeeting\0\0"
s.send(struct.pack("=IHHII", 20 + len(a), 16, 1, 1, 0) + struct.pack("=BBH", 3, 1, 0) + a)
r = s.recv(1 << 16)
s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
s.setsockopt(270, 1, struct.unpack_from("=I", r, r.index(b"calls\0") - 8)[0])
print("ready", s.getsockname()[0], flush=True)
time.sleep(1000)
'
	deaf_pid=$started
	await "$NM_OUT/deaf.log" ready
}

# calls_take N: sets took to the milliseconds for N whole calls and 20 times as many short ones
calls_take()
{
	local line what

	took=0
	for what in "whole $1" "mix $((20 * $1))"; do
		# shellcheck disable=SC2086
		many "$OUT" $what && wait "$many_pid" || return 1
		line=$(tail -n 1 "$many_log")
		line=${line% ms}
		took=$((took + ${line##* }))
	done
}

unread()
{
	local of='kmalloc.*|skbuff.*|nm_.*' n=40 before alone kept left

	calls_take "$n" && calls_take "$n" || return 1
	alone=$took
	busywait 10 quiet || return 1
	slabs_calm "$of"
	before=$octets
	deaf && calls_take "$n" && has_lost "$deaf_pid" && busywait 10 quiet || return 1
	slabs_calm "$of"
	kept=$((octets - before))
	kill "$deaf_pid" && wait "$deaf_pid"
	slabs_calm "$of"
	left=$((octets - before))
	figures="calls took $alone ms, $took ms with a listener that does not read; it kept $kept octets, and left $left"
	echo "$figures"
	[ "$kept" -lt 131072 ] && [ "$left" -lt 65536 ]
}

# conntrack has forgotten all connections
quiet()
{
	nm_proc nf_conntrack && [ ${#lines[@]} -eq 0 ]
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
many_hosts
case_figures "the tool is stopped" stopped
case_figures "the tool is stopped, JSON" stopped -j
case_figures "events come faster than they are told" burst
case_figures "a listener that never reads" unread
nm_done
