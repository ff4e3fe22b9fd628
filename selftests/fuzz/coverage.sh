#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# usage: coverage.sh BUILD TARGET...: lines of wire and flow that the corpora reach
set -e
. ./corpus.sh
build=$1
shift
rm -rf "$build/profile"
mkdir -p "$build/profile"
first='' objects=''
for target; do
	rm -rf "$build/seeds/$target"
	unpack "$target" "$build/seeds/$target"
	find "$build/seeds/$target" -type f -print0 |
		LLVM_PROFILE_FILE="$build/profile/$target-%p.raw" xargs -0r "$build/cover-$target"
	if [ -z "$first" ]; then
		first=$build/cover-$target
	else
		objects="$objects -object $build/cover-$target"
	fi
done
llvm-profdata-14 merge -o "$build/profile/all" "$build"/profile/*.raw
# shellcheck disable=SC2086
llvm-cov-14 report "$first" $objects -instr-profile="$build/profile/all" -ignore-filename-regex='fuzz/([a-z_]*\.c|\.\./(flow|wire)/)'
