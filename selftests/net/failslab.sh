#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# No memory: every allocation of the module fails once, each in turn, in a call with everything that a call can have;
# in a registration with a directory; when a namespace begins. The call works or fails, but no inside address stands
# outside, nothing stays behind, and the next call works. Not when the module is loaded: the kernel complains by itself
# about a cache that it cannot make.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk   198.51.100.2
#                             198.51.100.1      far  198.51.100.4
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/other.inc"
. "$NM_HERE/raw.inc"
. "$NM_HERE/failslab.inc"
nm_ours || nm_skip_all "only for our own module"
fail_init
checktool python3
checktool ss
gk_init
fail_module
trap 'fail_exit; params_restore; parties_end; cleanup' EXIT

# a_call: from the registration to its end; each of them with another identifier
number=0
a_call()
{
	local id REPLY=''

	number=$((number % 1000 + 1))
	gatekeeper_at gk
	ready a
	registers a 60
	opens far listen sig 1720
	ask far sig
	admitted a "$REPLY" "$number"
	calls a far @ACF.destCallSignalAddress
	opens a udp fast 0
	identifier "$number"
	id=$REPLY
	a send call Setup-ooh323c sourceCallSignalAddress=@call.local destCallSignalAddress=@call.peer callId="$id" \
		rtp=@fast rtcp=@fast rtcp2=@fast
	far recv call Setup-ooh323c callId="$id"
	answers far a
	channel a far 101
	channel far a 102
	data
	opens a listen other 1730
	a send call Facility alternativeAddress=@other callId="$id"
	far recv call Facility
	asks a DRQ callId="$id"
	replies a DCF
	hangs_up a far
	unregisters a
	[ -z "$wrong" ]
}

# T.120 in both directions; the octets that go there are no T.120, but somebody has to find out
data()
{
	data_channel a far
	dials far t120 @OLC-data.networkAddress
	a accept t120 data1
	far send t120 EndSession
	a recv t120 EndSession
}

# anew: parties that know nothing, and have no connection
anew()
{
	local name

	wrong=
	for name in "${!to_party[@]}"; do
		tell "$name" forget || return 1
	done
	wrong=
}

failing()
{
	anew
	went=badly
	a_call && went=well
}

no_calls()
{
	[ "$(in_ns "$R" "$NMCTL" -j call list)" = "[]" ]
}

call_sound()
{
	anew
	busywait "$NM_TIMEOUT" no_expectation || { nm_list expect; echo "pinholes stay"; return 1; }
	busywait "$NM_TIMEOUT" no_calls || { in_ns "$R" "$NMCTL" call list; echo "calls stay"; return 1; }
	# behind one that went well the next one of the sweep shows it
	[ "$went" = well ] || a_call || { echo "the next call fails: $wrong"; return 1; }
	anew
}

# call_sweep: under a capture, in which no inside address may stand
call_sweep()
{
	local rc=0

	sound=call_sound
	sweep "a call, IPv$family" failing || rc=1
	anew
	return "$rc"
}

# ---- a message in two pieces ----

acknowledged()
{
	[ "$(in_ns "$I" ss -Htn state established | awk '{ sum += $2 } END { print sum + 0 }')" = 0 ]
}

# Of the second piece, more is remembered than there is memory for, and it has to come again: it is still about the
# channel that the first one named.
pieces()
{
	local n calls refused dead message second=${open100:34} close=$close100
	for n in {1..9}; do
		printf -v message '%02x0c' $((100 + n))
		message=${open100/640c/$message}
		printf -v message '%s%04x%s' "${message%1389*}" $((5001 + 2 * n)) "${message##*1389}"
		second+=$message
		printf -v message '%02x80' $((100 + n))
		close+=${close100/6480/$message}
	done

	calls=$(counter calls_refused)
	refused=$(counter refused_memory)
	dead=$(counter dead_port)
	raw_talk "${open100:0:34}" "$second" "$close" || return 1
	busywait "$NM_TIMEOUT" acknowledged || return 1
	left=$(media_pinholes)
	[ "$(counter calls_refused)" -gt "$calls" ] ||
		[ $(($(counter dead_port) - dead)) -eq $(($(counter refused_memory) - refused)) ] ||
		left="a dead port for no reason"
	hang_up
}

pieces_sound()
{
	[ -z "$left" ] || { echo "left: $left"; return 1; }
	busywait "$NM_TIMEOUT" no_expectations
}

in_pieces()
{
	parties_end
	nm_topo && NM_HELPER=nm-h245 nm_rules gw || return 1
	left=
	sound=pieces_sound
	sweep "a message in two pieces" pieces
}

# ---- a directory ----

# directory: a registers and unregisters
directory()
{
	local log=$NM_OUT/dir.log dir rc=0

	start "$O" "$log" "$NM_HERE/ils-peer" serve "$OUT" 389
	dir=$started
	await "$log" '^ready' || rc=1
	in_ns "$I" timeout 20 "$NM_HERE/ils-peer" client "$IN" "$OUT" 389 long 0 add modify del || rc=1
	kill "$dir" 2>/dev/null
	wait "$dir" 2>/dev/null
	return "$rc"
}

directories()
{
	nm_more && in_ns "$R" "$NMCTL" config set ils_inbound 1 || return 1
	sound=directory
	sweep "a directory" directory
}

# ---- namespaces ----

other=nm-fail-$$

namespace()
{
	ip netns add "$other" || return 1
	ip netns del "$other"
}

namespace_sound()
{
	ip netns del "$other" 2>/dev/null
	namespace
}

namespaces()
{
	sound=namespace_sound
	sweep namespace namespace
}

for family in 4 6; do
	gk_network gw "$family"
	judge=decode=no
	case_talk "a call" call_sweep
	[ "$family" = 6 ] || case_talk "a directory" directories
	judge=
done
case_run "a message in two pieces" in_pieces
case_run "a namespace" namespaces
[ ! -e "$NM_OUT/allocations" ] || while IFS= read -r line; do
	diag "$line"
done <"$NM_OUT/allocations"

nm_done
