#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Audio call control (1731) and ULS (522): literal addresses, and the pinhole of a port beside one.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# check: newest

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
nm_init

in_hex=c0a84d02 gw_hex=c6336401
in_le=024da8c0 gw_le=016433c6
rewrite=/sys/module/nf_netmeeting/parameters/icc_rewrite

# holds HEX EXPECTED: the connection stays while the pinhole is looked for, then ends
holds()
{
	local log=$NM_OUT/$nm_id.listen.log near=$NM_OUT/$nm_id.near.log hold

	start "$O" "$log" "$NM_PEERS/nm-raw" listen $OUT 1731
	busywait "$NM_TIMEOUT" test -s "$log" || return 1
	start "$I" "$near" "$NM_PEERS/nm-raw" hold $IN $OUT 1731 "$1"
	hold=$started
	await "$near" '^sent' || return 1
	in_ns "$R" conntrack -L expect >"$NM_OUT/expect.log" 2>/dev/null
	says "$NM_OUT/expect.log" "proto=17 .*dst=$GW .*dport=5000" || {
		cat "$NM_OUT/expect.log"
		return 1
	}
	kill -USR1 "$hold"
	await "$log" '^received' || return 1
	same "$(sed -n 's/^received //p' "$log")" "$2" || return 1
	busywait "$NM_TIMEOUT" no_expectations
}

off()
{
	raw "$I" $IN "$O" $OUT $OUT 1731 "${in_hex}1388" || return 1
	same "$got" "${in_hex}1388"
}

uls()
{
	raw "$I" $IN "$O" $OUT $OUT 522 "0001${in_hex}1388ff" || return 1
	same "$got" "0001${gw_hex}1388ff" || return 1
	counts mapped_literal 1 && no_expectations
}


cut_address()
{
	raw "$I" $IN "$O" $OUT $OUT 1731 "00010002${in_hex::6}" "${in_hex:6}1388" || return 1
	same "$got" "00010002${gw_hex}1388"
}

nm_fresh gw
case_run "address, port" holds "00${in_hex}138800" "00${gw_hex}138800"
nm_fresh gw
case_run "sockaddr_in: port, address" holds "02001388${in_hex}0000000000" "02001388${gw_hex}0000000000"
nm_fresh gw
case_run "lowest octet first" holds "0000${in_le}88130000" "0000${gw_le}88130000"
nm_fresh gw
case_run "an address that a segment cuts" cut_address
nm_fresh gw
case_run "ULS: address, no pinhole" uls
[ ! -w $rewrite ] || {
	was=$(cat $rewrite)
	echo off >$rewrite
	nm_fresh gw
	case_run "icc_rewrite=off: nothing changes" off
	echo "$was" >$rewrite
}
nm_done
