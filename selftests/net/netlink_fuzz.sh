#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Requests to the netlink family that nobody would make, while calls are there: each is answered, and the kernel does
# not complain. selftests/fuzz/fuzz_netlink.c makes them. Where the kernel has KCOV ("make fuzz"), what they reach
# guides it; elsewhere they are random.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# check: newest
#
# NM_FUZZ_TIME: for so many seconds (5)

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/many.inc"
nm_ours || nm_skip_all "only for our own module"
nm_init
fuzz=$NM_HERE/../fuzz
found=$NM_OUT/found corpus=$NM_OUT/corpus
[ -x "$fuzz/build/fuzz-netlink" ] || nm_skip_all "selftests/fuzz is not built"

begin()
{
	nm_topo && nm_rules gw && many "$OUT" hold 4 8
}

# fuzz NAME OPTION... DIR...: an input that fails stays in $NM_OUT/failed-*
fuzz()
{
	local log=$NM_OUT/$1.log

	in_ns "$R" "$fuzz/build/fuzz-netlink" -max_len=1024 -timeout=20 -print_final_stats=1 \
		-artifact_prefix="$NM_OUT/failed-" "${@:2}" >"$log" 2>&1 || { tail -n 5 "$log"; return 1; }
	figures=$(sed -n 's/^stat::number_of_executed_units: */executions: /p; s/^.*DONE *\(cov.*\) lim.*$/\1/p' "$log" | paste -sd' ')
}

unpacked()
{
	mkdir -p "$found" "$corpus" "$NM_OUT/least"
	(cd "$fuzz" && . ./corpus.sh && unpack netlink "$corpus")
}

# the settings are what they are; those of a new namespace are not
goes_on()
{
	kill "$many_pid" 2>/dev/null
	wait "$many_pid"
	begin && many_end
}

case_run "calls are there" begin
case_run "inputs" unpacked
case_figures "what was found before" fuzz before -runs=0 "$corpus"
case_figures "requests at random, ${NM_FUZZ_TIME:-5} s" fuzz random -max_total_time="${NM_FUZZ_TIME:-5}" "$found" "$corpus"
[ -z "${NM_FUZZ_TIME:-}" ] || case_run "the least that reaches the same" fuzz least -merge=1 "$NM_OUT/least" "$found" "$corpus"
case_run "calls go on in a new namespace" goes_on
nm_done
