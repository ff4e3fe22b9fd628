#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The module goes, or the namespace of the router goes, while calls are up.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# check: two processors

. "$(dirname "$0")/lib.sh"
nm_ours || nm_skip_all "only for our own module"
nm_init
nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"

again()
{
	nm_load || return 1
	nm_rules gw
}

with_rules()
{
	call_begin out h323plus-slow --hold=media '' || return 1
	await "$caller_log" '^held' || return 1
	if rmmod nf_netmeeting 2>/dev/null; then
		echo "the module went away under a rule that uses it"
		return 1
	fi
	kill -USR1 "$caller_pid"
	call_end
}

live_media()
{
	local rc=0

	call_begin "$1" "$2" --hold=media '' || return 1
	await "$caller_log" '^held' || return 1
	nm_unload 3 || rc=1
	call_abandon
	again || rc=1
	return "$rc"
}

# pending CALL MESSAGE: with the first one of these from outside, pinholes for media are there
pending()
{
	local rc=0

	# both wait for the other's media, so that the pinholes stay unused
	call_begin out "$1" "--media=wait --timeout=60" "--media=wait --timeout=60" || return 1
	await "$callee_log" "send .*msg=$2" || return 1
	if no_expectations; then
		echo "nothing was pending"
		rc=1
	fi
	nm_unload 3 || rc=1
	call_abandon
	again || rc=1
	return "$rc"
}

half_message()
{
	local rc=0 far=$NM_OUT/$nm_id.far.log near=$NM_OUT/$nm_id.near.log near_pid

	start "$O" "$far" "$NM_PEERS/nm-raw" listen "$OUT" 1720
	busywait "$NM_TIMEOUT" test -s "$far" || return 1
	start "$I" "$near" "$NM_PEERS/nm-raw" hold "$IN" "$OUT" 1720 0300010a08026ec305 040488188ca52805
	near_pid=$started
	await "$near" '^sent' || rc=1
	nm_unload 3 || rc=1
	again || rc=1		# the rest of the message meets the translation, but no helper
	kill -USR1 "$near_pid"
	wait "$near_pid" || { tail -n 1 "$near"; rc=1; }
	return "$rc"
}

# who watches is told, and sees what happens afterwards
watched()
{
	local rc=0 log=$NM_OUT/$nm_id.monitor.log pid

	start "$R" "$log" "$NMCTL" monitor
	pid=$started
	busywait 5 nm_listens "$pid" || return 1
	nm_unload 3 && await "$log" ' module-gone: ' || rc=1
	! nm_listens "$pid" || { echo "the kernel left it in the group: nothing was tried"; rc=1; }
	again && await "$log" ' module-here: ' || rc=1
	call out h323plus-slow && await "$log" ' call-over ' || rc=1
	kill "$pid"
	wait "$pid" && [ "$rc" -eq 0 ]
}

namespace_gone()
{
	call_begin out h323plus-slow --hold=media '' || return 1
	await "$caller_log" '^held' || return 1
	nm_leave_router
	ip netns del "$R" || return 1
	call_abandon
	nm_topo && nm_rules gw
}

case_run "a rule keeps the module" with_rules
case_run "unloaded with live media" live_media out h323plus-slow
case_call "call after loading again" out h323plus-slow
case_run "unloaded with live media, outside calls" live_media in h323plus-fast
case_run "unloaded with live T.120" live_media out netmeeting
case_run "unloaded with pending pinholes" pending h323plus-slow openLogicalChannelAck
case_run "unloaded with pending pinholes, fast start" pending h323plus-fast connect
case_run "unloaded in the middle of a message" half_message
case_call "call after loading again, outside calls" in h323plus-fast
case_run "unloaded and loaded while nmctl watches" watched
case_run "namespace of the router deleted during a call" namespace_gone
case_call "call in the new namespace" out h323plus-slow
case_run "unloaded when nothing is left" nm_unload 3
nm_load

nm_done
