#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What an administrator does at the wrong moment, again and again: the module goes while calls are at any point, rules
# are loaded anew, connections are forgotten, settings change, a processor goes. NM_CYCLES says how often the module
# goes (200 in a long run).
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# check: newest, two processors

. "$(dirname "$0")/lib.sh"
nm_ours || nm_skip_all "only for our own module"
nm_init
nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
cycles=${NM_CYCLES:-12}
kinds=("out h323plus-slow" "in h323plus-fast" "out netmeeting" "in h323plus-slowtun" "out ooh323c-fasttun" "in netmeeting")

# lines LOG NUMBER: it has so many, or its program has ended
lines()
{
	local all

	mapfile -t all <"$1"
	[ "${#all[@]}" -ge "$2" ] || says "$1" '^(ok|fail|held)'
}

# begin NUMBER: a call of another kind each time, which is let come a little further each time
begin()
{
	# shellcheck disable=SC2086
	call_begin ${kinds[$1 % ${#kinds[@]}]} --hold=media '' || return 1
	busywait "$NM_TIMEOUT" lines "$caller_log" $((1 + $1 * 7 % 23))
}

unloaded()
{
	local n

	for ((n = 0; n < cycles; n++)); do
		begin "$n" && nm_unload 5 && call_abandon && nm_load && nm_rules gw && continue
		echo "the time number $n"
		return 1
	done
}

# nobody waits for what the namespace leaves behind: the next one comes at once
deleted()
{
	local n

	for ((n = 0; n < cycles / 3; n++)); do
		begin "$n" || return 1
		nm_leave_router
		ip netns del "$R" && call_abandon && nm_topo && nm_rules gw && continue
		echo "the time number $n"
		return 1
	done
}

# held HOW...: something is done to a call in the middle, which goes on
held()
{
	call_begin out h323plus-slow --hold=media '' || return 1
	await "$caller_log" '^held' || return 1
	"$@" || return 1
	kill -USR1 "$caller_pid"
	call_end
}

reload_rules()
{
	local n

	for ((n = 0; n < 10; n++)); do
		nm_rules gw || return 1
	done
}

# what the call needs stays allowed
change_settings()
{
	local n

	for ((n = 0; n < 5; n++)); do
		in_ns "$R" "$NMCTL" config set allow_data $((n % 2)) max_calls $((100 + n)) max_calls_per_host $((50 + n)) \
			media_ports $((20000 + 100 * n))-30000 mark_audio $((n + 1))/0xff call_forward off direct_media 1 || return 1
	done
	in_ns "$R" "$NMCTL" config set allow_data 1 media_ports 1024-32767 mark_audio 0/0
}

processor_goes()
{
	local online=/sys/devices/system/cpu/cpu1/online n

	for ((n = 0; n < 3; n++)); do
		echo 0 >"$online" && echo 1 >"$online" || return 1
	done
}

# gone HOW...: what is done ends the call, and nothing of it stays
gone()
{
	call_begin out "$1" --hold=media '' || return 1
	shift
	await "$caller_log" '^held' || return 1
	in_ns "$R" "$@" >/dev/null 2>&1
	call_abandon
	in_ns "$R" conntrack -F >/dev/null 2>&1
	busywait "$NM_TIMEOUT" no_expectations || { echo "pinholes stay"; return 1; }
	busywait "$NM_TIMEOUT" no_calls || { echo "the call stays"; return 1; }
}

no_calls()
{
	[ "$(in_ns "$R" "$NMCTL" -j call list)" = "[]" ]
}

case_run "unloaded at $cycles moments of a call" unloaded
case_call "call after that" out h323plus-slow
case_run "namespace deleted at $((cycles / 3)) moments of a call" deleted
case_call "call in the last namespace" in h323plus-fast
case_run "rules loaded ten times during a call" held reload_rules
case_run "settings written during a call" held change_settings
[ ! -w /sys/devices/system/cpu/cpu1/online ] || case_run "a processor goes and comes during a call" held processor_goes
for call in h323plus-slow h323plus-fast netmeeting; do
	case_run "every connection forgotten, $call" gone "$call" conntrack -F
	case_run "TCP forgotten, $call" gone "$call" conntrack -D -p tcp
	case_run "call signalling forgotten, $call" gone "$call" conntrack -D -p tcp --dport 1720
	case_run "media forgotten, $call" gone "$call" conntrack -D -p udp
done
case_call "call at last" out h323plus-fast

nm_done
