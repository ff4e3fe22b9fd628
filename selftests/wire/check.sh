#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# usage: check.sh BUILD DATA; all tests of the scanner, as KTAP

build=$1
data=$2
out=$build/out
mkdir -p "$out"
plan=0
failed=0

# test NAME COMMAND...: its output only if it fails, or as a comment
test_case()
{
	title=$1
	shift
	plan=$((plan + 1))
	if "$@" >"$out/log" 2>&1; then
		grep '^# ' "$out/log"
		echo "ok $plan $title"
	else
		cut -c1-1000 "$out/log" | sed 's/^#* */# /' | head -n 40
		echo "not ok $plan $title"
		failed=$((failed + 1))
	fi
}

# addresses TOOL FILE OPTION...: the addresses are those expected
addresses()
{
	tool=$1
	file=$2
	shift 2
	"$tool" "$@" <"$file" >"$out/found" || return 1
	./compare.py "$file" "$out/found"
}

# cuts FILE OPTION...: where it is cut makes no difference
cuts()
{
	file=$1
	shift
	"$build/fast/nm-scan" --cuts "$@" <"$file" >"$out/cuts" ||
		{ cat "$out/cuts"; return 1; }
	sed 's/^/# /' "$out/cuts"
}

# whole FILE: nothing skipped unread, every value ends where it should; only
# the depth of random messages may be too much, and supplementary services in
# them are no such
whole()
{
	"$build/safe/nm-scan" --table=whole --events <"$1" >"$out/found" ||
		return 1
	! sed 's/ SS>fault:[^ ]*//g' "$out/found" | grep 'fault:[^d]'
}

# exact FILE OPTION...: all reports are those expected
exact()
{
	file=$1
	shift
	"$build/safe/nm-scan" --events "$@" <"$file" >"$out/found" || return 1
	grep -v '^#' "$file" | diff - "$out/found"
}

recorded()
{
	"$build/safe/nm-scan" --events <"$1" >"$out/found" || return 1
	./recorded.py --check "$1" "$out/found"
}

# steps: the cost of a message, whole and one octet at a time
steps()
{
	cat "$data"/H323*.txt "$data"/*Message*.txt "$data"/Open*.txt \
		"$data"/streams.txt "$data"/recorded*.txt "$data"/more.txt |
		"$build/steps/nm-steps"
}

fuzz()
{
	cat "$data"/H323*.txt "$data"/*Message*.txt "$data"/Open*.txt \
		"$data"/streams.txt "$data"/more.txt "$data"/other.txt |
		"$build/safe/nm-fuzz" "$1" "$2"
}

# put: another value in the octets of an address
put()
{
	"$build/safe/nm-put" <"$1"
}

# vectors FILE: the generator still writes them
vectors()
{
	./other_vectors.py | diff - "$1"
}

# generated: the generator still writes the table that is here
generated()
{
	PYTHONPATH=. ../../tools/gen/gen_schema.py --rules odd_rules --whole \
		odd_schema "$out" odd.asn >"$out/generated" || return 1
	# The directory is part of the command in the header.
	sed 1,10d odd_schema.c >"$out/one"
	sed 1,10d "$out/odd_schema.c" >"$out/two"
	diff -u "$out/one" "$out/two"
}

echo "KTAP version 1"
for file in "$data"/H323*.txt "$data"/*Message*.txt "$data"/Open*.txt; do
	name=$(basename "$file" .txt)
	test_case "$name whole" addresses "$build/safe/nm-scan" "$file"
	test_case "$name one octet at a time" \
		addresses "$build/safe/nm-scan" "$file" --chunk=1
	test_case "$name every cut" cuts "$file"
	test_case "$name to the last octet" whole "$file"
done
file=$data/odd.txt
test_case "odd types generated" generated
test_case "odd types whole" \
	addresses "$build/safe/nm-scan" "$file" --table=odd
test_case "odd types one octet at a time" \
	addresses "$build/safe/nm-scan" "$file" --table=odd --chunk=1
test_case "odd types every cut" cuts "$file" --table=odd
test_case "odd types with faults" \
	exact "$data/odd-faults.txt" --table=odd
test_case "every place of an address" exact "$data/paths.txt"
test_case "services, hops and traversal whole" \
	addresses "$build/safe/nm-scan" "$data/more.txt" --more
test_case "services, hops and traversal one octet at a time" \
	addresses "$build/safe/nm-scan" "$data/more.txt" --more --chunk=1
test_case "services, hops and traversal every cut" cuts "$data/more.txt"
test_case "services, hops and traversal to the last octet" \
	whole "$data/more.txt"
test_case "streams" exact "$data/streams.txt"
test_case "streams every cut" cuts "$data/streams.txt"
test_case "recorded calls, as tshark sees them" recorded "$data/recorded.txt"
test_case "recorded calls every cut" cuts "$data/recorded.txt"
test_case "steps an octet" steps
test_case "recorded RAS, as tshark sees it" recorded "$data/recorded-ras.txt"
test_case "recorded RAS every cut" cuts "$data/recorded-ras.txt"
file=$data/other.txt
test_case "ILS, T.120 and 1731 generated" vectors "$file"
test_case "ILS, T.120 and 1731 whole" exact "$file"
test_case "ILS, T.120 and 1731 one octet at a time" exact "$file" --chunk=1
test_case "ILS, T.120 and 1731 every cut" cuts "$file"
test_case "other values in ILS" put "$file"
test_case "changed messages" fuzz "${SEED:-20240607}" "${ROUNDS:-100000}"
echo "1..$plan"
[ "$failed" -eq 0 ]
