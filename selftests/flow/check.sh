#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# usage: check.sh BUILD DATA SEED ROUNDS; all tests of the stream, as KTAP

build=$1
data=$2
plan=0
failed=0

test_case()
{
	title=$1
	shift
	plan=$((plan + 1))
	if "$@" >"$build/log" 2>&1; then
		grep '^# ' "$build/log"
		echo "ok $plan $title"
	else
		cut -c1-1000 "$build/log" | sed 's/^#* */# /' | head -n 40
		echo "not ok $plan $title"
		failed=$((failed + 1))
	fi
}

schedules()
{
	cat "$data"/wire/H323*.txt "$data"/wire/Mult*.txt \
		"$data/wire/streams.txt" "$data/wire/recorded.txt" \
		"$data/wire/other.txt" |
		"$build/nm-stream" "$1" "$2" "$build/failed"
}

echo "KTAP version 1"
test_case "schedules that failed once" \
	"$build/nm-stream" --replay "$data"/flow/*.schedule
test_case "$4 random schedules" schedules "$3" "$4"
echo "1..$plan"
[ "$failed" -eq 0 ]
