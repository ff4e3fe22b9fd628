#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls one after the other, NM_SOAK_CALLS of them ("make soak" makes a million): nothing of them stays, neither a call
# nor a pinhole nor a connection nor memory, and the counters agree with what was done. Of 64 calls one is whole, with
# H.245, two channels and media in both directions; the others are begun and ended on one connection. Then some more
# whole ones.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/many.inc"
nm_ours || nm_skip_all "only for our own module"
nm_init

calls=${NM_SOAK_CALLS:-2000}
first=640	# before them, so that what is made once is there
more=200	# that are whole, so that what few of them leave is seen
whole=$(((calls + 63) / 64 + (first + 63) / 64 + more))
# what others do meanwhile
slack=32768
of='kmalloc.*|nm_.*|nf_conntrack.*|radix_tree_node|skbuff.*'
exec {terminal}>&1

# ended: the calls are made. Shows how far they are.
ended()
{
	local said line

	mapfile -t said <"$many_log"
	for line in "${said[@]:$shown}"; do
		shown=$((shown + 1))
		[[ $line != *calls,*ms ]] || echo "# $line" >&"$terminal"
	done
	[[ ${said[-1]} =~ ^(ok|fail) ]] && return
	read -r -t 0.5 -u "$nm_never"
	return 1
}

# calls_made mix|whole N: at no less than 50 a second
calls_made()
{
	shown=0
	many "$OUT" "$@" && busywait $((60 + $2 / 50)) ended && wait "$many_pid" && return
	tail -n 1 "$many_log"
	return 1
}

# forgotten: no call, no pinhole, no connection
forgotten()
{
	[ -z "$(in_ns "$R" "$NMCTL" call)" ] && no_expectations && nm_proc nf_conntrack && [ ${#lines[@]} -eq 0 ]
}

settles()
{
	busywait 60 forgotten && return
	in_ns "$R" "$NMCTL" call | head -n 3
	nm_list
	nm_list expect
	return 1
}

memory()
{
	slabs_settle "$of" $((before + slack))
	set -- $?
	figures="memory: $before octets before, $octets after"
	echo "$figures"
	[ "$1" -eq 0 ] || awk '/^(kmalloc|nm_|nf_|radix|skb)/ { print $1, $2, $4 }' /proc/slabinfo
	return "$1"
}

# is NAME N
is()
{
	local n

	n=$(counter "$1")
	[ "$n" -eq "$2" ] || { echo "$1 is $n, not $2"; bad=1; }
}

agree()
{
	local name bad=0 all=$((calls + first + more))

	is calls "$all"
	is calls_ended "$all"
	is h225_setup "$all"
	is h225_release $((all + whole))
	is h225_connect "$whole"
	# one for the calls between, two for each that is whole; there may be no call between at the end
	[ "$(counter flows)" -le $((3 * whole)) ] || { echo "$(counter flows) flows"; bad=1; }
	is channels $((2 * whole))
	is channels_closed $((2 * whole))
	is mapped_h245 0
	# RTP and RTCP of both sides, and H.245 of the callee, whose pinhole is used up by its connection
	is pinholes $((5 * whole))
	is pinholes_closed $((4 * whole))
	for name in calls_refused opaque_{middle,routed,grammar} fault_{tpkt,q931,per} refused_{busy,full,limit,ended} \
		dead_port drop_{ahead,memory,ended,malformed} pinholes_expired resets; do
		is "$name" 0
	done
	return "$bad"
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
many_hosts
case_figures "$first calls" calls_made mix "$first"
case_figures "nothing is left of them" settles
slabs_calm "$of"
before=$octets
case_figures "$calls calls" calls_made mix "$calls"
diag "$(tail -n 1 "$many_log")"
case_figures "$more whole calls" calls_made whole "$more"
case_figures "nothing is left of these" settles
case_figures "the counters agree" agree
case_figures "memory is flat" memory
nm_done
