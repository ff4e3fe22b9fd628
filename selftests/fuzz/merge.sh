#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# usage: merge.sh BUILD TARGET...: corpus/ anew, of itself, the vectors and BUILD/found
set -e
. ./corpus.sh
build=$1
shift
for target; do
	rm -rf "$build/old" "$build/least"
	mkdir -p "$build/least" "$build/found/$target"
	unpack "$target" "$build/old"
	seeds "$build" "$target" "$build/old"
	"$build/fuzz-$target" -merge=1 -max_len=4096 "$build/least" "$build/old" "$build/found/$target" \
		>"$build/merge.log" 2>&1 || { tail -n 20 "$build/merge.log"; exit 1; }
	pack "$target" "$build/least"
	echo "$target: $(wc -l <"corpus/$target.txt") inputs, $(wc -c <"corpus/$target.txt") octets"
done
