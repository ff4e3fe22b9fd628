#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# usage: fuzz.sh BUILD SECONDS TARGET...: each target for so long, from its corpus and the vectors on; as many at a time
# as there are processors; KTAP. What is new stays in BUILD/found/TARGET, an input that fails in BUILD/failed. 0
# SECONDS: only what is there already.
. ./corpus.sh
build=$1 time=$2
shift 2
mkdir -p "$build/failed"
limit=-max_total_time=$time
[ "$time" -ne 0 ] || limit=-runs=0

# fuzz TARGET: its KTAP, but for the number
fuzz()
{
	local target=$1

	rm -rf "$build/seeds/$target"
	mkdir -p "$build/found/$target"
	unpack "$target" "$build/seeds/$target"
	seeds "$build" "$target" "$build/seeds/$target"
	if "$build/fuzz-$target" "$limit" -max_len=4096 -timeout=60 -print_final_stats=1 \
		-artifact_prefix="$build/failed/$target-" "$build/found/$target" "$build/seeds/$target" \
		>"$build/$target.log" 2>&1; then
		sed -n 's/^stat::number_of_executed_units: */# executions: /p; s/^.*DONE *\(cov.*\) lim.*$/# \1/p' "$build/$target.log"
		echo "ok - fuzz $target"
	else
		tail -n 30 "$build/$target.log" | sed 's/^/# /'
		echo "not ok - fuzz $target"
	fi
}

jobs=$(nproc)
for target; do
	[ "$(jobs -r | wc -l)" -lt "$jobs" ] || wait -n
	fuzz "$target" >"$build/$target.ktap" &
done
wait
echo "KTAP version 1"
echo "1..$#"
n=0 failed=0
for target; do
	n=$((n + 1))
	sed "s/^\(ok\|not ok\) - /\1 $n /" "$build/$target.ktap"
	! grep -q '^not ok' "$build/$target.ktap" || failed=1
done
[ "$failed" -eq 0 ]
