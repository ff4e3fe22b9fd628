#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# fresh.sh ORACLE ASN SEED COUNT [OUT]: COUNT random messages that nobody has seen, from an independent codec, and the
# addresses nm-scan finds in them, whole and one octet at a time; every cut of one in twenty. ORACLE holds gen_terms.py,
# asn_paths.py and oracle.escript, ASN the ITU modules; neither is part of this project. Needs erlc.
set -euo pipefail
[ $# -ge 4 ] || { sed -n 's/^# fresh/usage: fresh/p' "$0" >&2; exit 2; }
oracle=$1 asn=$2 seed=$3 count=$4 out=${5:-build/fresh}
command -v erlc >/dev/null || { echo "fresh: SKIP: no erlc" >&2; exit 4; }
modules=(MULTIMEDIA-SYSTEM-CONTROL H235-SECURITY-MESSAGES H323-MESSAGES)
types=(H323-MESSAGES:H323-UserInformation:33 H323-MESSAGES:RasMessage:33
	MULTIMEDIA-SYSTEM-CONTROL:MultimediaSystemControlMessage:20
	MULTIMEDIA-SYSTEM-CONTROL:OpenLogicalChannel:7 MULTIMEDIA-SYSTEM-CONTROL:OpenLogicalChannelAck:7)
make -s nm-scan
mkdir -p "$out"
for module in "${modules[@]}"; do
	cp "$asn/$module.asn" "$out/"
	[ -e "$out/$module.beam" ] || (cd "$out" && erlc -bper "$module.asn")
done
(cd "$out" && python3 "$oracle/asn_paths.py" . "${modules[@]/%/.asn}" >/dev/null)
bad=0
for type in "${types[@]}"; do
	IFS=: read -r module name part <<<"$type"
	file=$out/$name.$seed
	want=$((count * part / 100)) batch=0
	: >"$file"
	# In batches: it sometimes nests too deep for Python, and that ends one.
	while [ "$(wc -l <"$file")" -lt $want ]; do
		{ python3 "$oracle/gen_terms.py" "$out/modules.json" "$module" "$name" 500 $((seed + batch)) || true; } |
			escript "$oracle/oracle.escript" enc "$out" >>"$file"
		batch=$((batch + 1))
	done 2>"$out/log"
	sed -i "$want"q "$file"
	./nm-scan <"$file" >"$file.found"
	./compare.py "$file" "$file.found" | sed "s/^#/# $name:/" || bad=1
	./nm-scan --chunk=1 <"$file" >"$file.found"
	./compare.py "$file" "$file.found" >/dev/null || bad=1
	sed -n '0~20p' "$file" | ./nm-scan --cuts | sed "s/^/# $name: /" || bad=1
done
exit $bad
