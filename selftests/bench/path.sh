#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# path.sh: what a forwarded packet costs, in instructions, in a guest whose clock counts them (bench-path). From the
# system call that sends it to the one that has it, with the hosts on both sides; the router masquerades, and what is
# between two columns is the module.
. "$(dirname "$0")/../net/lib.sh"
NM_OUT=$(mktemp -d)
R=nmr-$$ I=nmi-$$ I2=nmj-$$ O=nmo-$$
trap cleanup EXIT
declare -A is

# rules [HELPER]
rules()
{
	local helper='' set=accept

	if [ $# -gt 0 ]; then
		helper="ct helper h { type \"$1\" protocol tcp; }"
		set='ct helper set "h"'
	fi
	in_ns "$R" nft -f - <<-RULES
		flush ruleset
		table inet path {
			$helper
			chain assign {
				type filter hook prerouting priority mangle
				tcp dport 1720 $set
			}
			chain forwarding {
				type filter hook forward priority filter; policy drop
				ct state established,related accept
				iifname in0 accept
			}
			chain translate {
				type nat hook postrouting priority srcnat
				oifname out0 masquerade
			}
		}
	RULES
}

# measure COLUMN call|plain
measure()
{
	local kind cost octets

	in_ns "$R" conntrack -F >/dev/null 2>&1
	while read -r kind cost octets; do
		is[$1,$kind]=$cost
		is[octets,$kind]=$octets
	done < <("$NM_PEERS/nm-cost" "$NM_CALLS/h323plus-slow.call" "$I" "$IN" "$O" "$OUT" "$2" 2>&1 | tee "$NM_OUT/$1")
	[ -n "${is[$1,setup]:-}" ] || { echo "$1: $(tail -n 1 "$NM_OUT/$1")" >&2; return 1; }
}

# row TITLE KIND
row()
{
	local column line

	printf -v line '%-52s %6s' "$1" "${is[octets,$2]:-}"
	for column in plain loaded ours kernel; do
		printf -v line '%s %9s' "$line" "${is[$column,$2]:--}"
	done
	echo "$line"
}

nm_topo && rules || exit 4
measure plain plain
nm_load && measure loaded plain
rules nm-h225 && measure ours call
in_ns "$R" nft flush ruleset
rmmod nf_netmeeting
modprobe -a nf_conntrack_h323 nf_nat_h323 && rules Q.931 && measure kernel call

echo "Instructions per packet, from one host to the other through a router that masquerades"
printf '%-52s %6s %9s %9s %9s %9s\n' '' octets 'no module' 'no helper' nm-h225 Q.931
row "media (RTP) of a call" media
row "H.245, terminalCapabilitySet" h245
row "call signalling, callProceeding" h225
row "a call: Setup and ReleaseComplete" setup
