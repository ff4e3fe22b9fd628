#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Lines that lose, repeat, delay and exchange packets: every call must succeed, and no inside address may leave
# in any repetition.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#             worse, both ways        worse, both ways
#
# NM_RUNS: calls of each kind on each line (2)
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/stream.inc"
nm_init
checktool tc
# line SIDE NETEM...: both ends of the cable on that side; the other side is good
line()
{
	local side=$1 other=out0 ns=$I
	shift

	if [ "$side" = out0 ]; then
		other=in0 ns=$O
	fi
	tc -n "$R" qdisc del dev "$other" root 2>/dev/null
	tc -n "$I" qdisc del dev eth0 root 2>/dev/null
	tc -n "$O" qdisc del dev eth0 root 2>/dev/null
	worse "$R" "$side" "$@" && worse "$ns" eth0 "$@"
}

nm_topo || nm_skip_all "no namespaces"
line in0 loss 20% 2>/dev/null || nm_skip_all "no netem"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
NM_RUNS=${NM_RUNS:-2}

# a step may need several repetitions, each after twice as long
NM_TIMEOUT=40

lines()
{
	local call=h323plus-$1 dir=out side

	for side in in0 out0; do
		line "$side" loss 20% || verdict 1 "$1: a bad line" "tc says no"
		series "$1: 20 % lost at $side" "$NM_RUNS" "$dir" "$call"
		line "$side" duplicate 50% delay 4ms 3ms
		series "$1: half of it twice, exchanged at $side" "$NM_RUNS" "$dir" "$call" --cut=20 --cut=20
		line "$side" loss 10% duplicate 10% reorder 50% delay 3ms
		series "$1: small segments, lost, twice, exchanged at $side" "$NM_RUNS" "$dir" "$call" --mss=90 --mss=90
		dir=in
	done
	for name in repeated patched; do
		# shellcheck disable=SC2015
		[ "$(counter "$name")" -gt 0 ] && verdict 0 "$1: $name" || verdict 1 "$1: $name" "it never happened"
	done
}

side_by_side lines slow slowtun fast fasttun
nm_done
