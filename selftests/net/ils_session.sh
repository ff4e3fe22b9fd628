#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The sessions of [MS-TAIL] with a directory outside: what it is told, what the client finds, both styles of
# lengths, cut everywhere, addresses with more and with fewer digits than the one outside.
#
#   inside ------------ in0  router  out0 ------------ outside (directory)
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#                                 198.51.100.10 (pool)
#
# check: newest

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
checktool python3
nm_init
peer=$NM_HERE/ils-peer

# session MODE PORT STYLE CUT TOLD FOUND [ADDRESS-INSIDE]
session()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log own=${7:-$IN}

	nm_fresh "$1"
	[ "$own" = $IN ] || ip -n "$I" addr add "$own/24" dev eth0
	capture_start "$nm_id" || return 1
	STYLE=$3 start "$O" "$log" "$peer" serve $OUT "$2"
	await "$log" '^ready' || return 1
	in_ns "$I" "$peer" client "$own" $OUT "$2" "$3" "$4" add modify refresh find unbind >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	says "$log" "^told $5\$" || { cat "$log"; return 1; }
	says "$near" "^found $6 1503 1720\$" || { cat "$near"; return 1; }
	# the judge knows no LDAP; whether the inside address stands anywhere in it, it does
	capture_end 4 decode=no || return 1
	! grep -q "$(printf %d "$((${own##*.} << 24 | 77 << 16 | 168 << 8 | 192))")" "$cap.out.pcap" 2>/dev/null
}

for style in short long; do
	case_run "$style lengths, as many digits" session gw 389 $style 0 $GW $IN
	case_run "$style lengths, port 1002, 5 octets at a time" session gw 1002 $style 5 $GW $IN
	case_run "$style lengths, fewer digits outside" session gw 389 $style 0 $GW 192.168.77.200 192.168.77.200
	case_run "$style lengths, fewer digits outside, 7 octets at a time" \
		session gw 389 $style 7 $GW 192.168.77.200 192.168.77.200
done
case_run "long lengths, more digits outside" session pool 389 long 0 $POOL $IN
case_run "long lengths, more digits outside, 3 octets at a time" session pool 389 long 3 $POOL $IN
case_run "short lengths, more digits outside: nobody's address" session pool 389 short 0 0.0.0.0 0.0.0.0
case_run "which is counted" counts void_ils 1
nm_done
