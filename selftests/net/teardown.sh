#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# However a call ends, nothing of it stays open: no expectation, no media connection, and media to the old
# addresses does not pass. Ends with messages are looked at while the connections are still open.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init

no_media()
{
	[ -z "$(in_ns "$R" conntrack -L -p udp 2>/dev/null)" ]
}

nothing_left()
{
	busywait 1 no_expectations && busywait 1 no_media && return
	echo "left behind $1:"
	nm_list expect
	nm_list -p udp
	return 1
}

go()
{
	kill -USR1 "$@" 2>/dev/null
}

# ends DIRECTION CALL STRAY-SENDER BYE [CLOSER]
ends()
{
	local dir=$1 name=$2 sender=$3 bye=$4 closer=${5:-caller} rc=0 at=stray
	local caller_opts="--bye=$bye --closer=$closer" callee_opts="--bye=$bye --closer=$closer"

	case $bye in
	close|rst) ;;
	*) at=end ;;
	esac
	[ "$at" = stray ] || caller_opts+=" --hold=end" callee_opts+=" --hold=end"
	if [ "$sender" = caller ]; then
		caller_opts+=" --stray=send" callee_opts+=" --stray=recv"
	else
		caller_opts+=" --stray=recv" callee_opts+=" --stray=send"
	fi
	call_begin "$dir" "$name" "$caller_opts" "$callee_opts" || return 1
	await "$caller_log" "^held at=$at" && await "$callee_log" "^held at=$at" || rc=1
	nothing_left "after the end ($bye)" || rc=1
	if [ "$at" = end ]; then
		go "$caller_pid" "$callee_pid"
		await "$caller_log" '^held at=stray' && await "$callee_log" '^held at=stray' || rc=1
	fi
	if [ "$sender" = caller ]; then
		go "$caller_pid"
		await "$caller_log" '^stray dir=sent' || rc=1
		go "$callee_pid"
	else
		go "$callee_pid"
		await "$callee_log" '^stray dir=sent' || rc=1
		go "$caller_pid"
	fi
	call_end || rc=1
	no_media || nothing_left "after stray media" || rc=1
	return "$rc"
}

each()
{
	nm_topo || nm_skip_all "no namespaces"
	nm_rules "$1" || nm_skip_all "no NAT or no helper $NM_HELPER"
	case_run "$1: all messages, stray from outside" ends out h323plus-slow callee all
	case_run "$1: all messages, stray from inside" ends out h323plus-slow caller all
	case_run "$1: outside calls, all messages" ends in h323plus-slow caller all
	case_run "$1: fast start" ends out h323plus-fast callee all
	case_run "$1: tunnelled" ends in h323plus-slowtun caller all
	case_run "$1: T.120" ends out h323plus-slow-t120 callee all
	case_run "$1: only releaseComplete" ends out h323plus-slow callee releaseComplete
	case_run "$1: only endSession" ends out h323plus-slow callee endSession
	case_run "$1: only closeLogicalChannel" ends out h323plus-slow-close callee closeLogicalChannel
	case_run "$1: closed by the caller" ends out h323plus-slow callee close caller
	case_run "$1: closed by the callee" ends out h323plus-slow callee close callee
	case_run "$1: reset by the caller" ends out h323plus-slow callee rst caller
	case_run "$1: reset by the callee" ends in h323plus-fast caller rst callee
}

each gw
each none

nm_done
