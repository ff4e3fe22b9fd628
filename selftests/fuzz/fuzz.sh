#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# usage: fuzz.sh BUILD SECONDS TARGET...: each target for so long, from its corpus and the vectors on; KTAP. What is
# new stays in BUILD/found/TARGET, an input that fails in BUILD/failed. 0 SECONDS: only what is there already.
. ./corpus.sh
build=$1 time=$2 n=0 failed=0
shift 2
mkdir -p "$build/failed"
limit=-max_total_time=$time
[ "$time" -ne 0 ] || limit=-runs=0
echo "KTAP version 1"
echo "1..$#"
for target; do
	n=$((n + 1))
	rm -rf "$build/seeds/$target"
	mkdir -p "$build/found/$target"
	unpack "$target" "$build/seeds/$target"
	seeds "$build" "$target" "$build/seeds/$target"
	if "$build/fuzz-$target" "$limit" -max_len=4096 -timeout=10 -print_final_stats=1 \
		-artifact_prefix="$build/failed/$target-" "$build/found/$target" "$build/seeds/$target" \
		>"$build/$target.log" 2>&1; then
		sed -n 's/^stat::number_of_executed_units: */# executions: /p; s/^.*DONE *\(cov.*\) lim.*$/# \1/p' "$build/$target.log"
		echo "ok $n fuzz $target"
	else
		tail -n 30 "$build/$target.log" | sed 's/^/# /'
		echo "not ok $n fuzz $target"
		failed=$((failed + 1))
	fi
done
[ "$failed" -eq 0 ]
