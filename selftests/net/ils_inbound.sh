#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ils_inbound: who is in a directory can be called from outside, two hosts behind one address by different ports,
# until the entry is deleted.
#
#   inside  192.168.77.2 ---- in0
#                                  router  out0 ---- 198.51.100.2  outside (directory, caller)
#   inside2 192.168.78.2 ---- in1

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
checktool python3
nm_init
peer=$NM_HERE/ils-peer
inbound=/sys/module/nf_netmeeting/parameters/ils_inbound
[ -w $inbound ] || nm_skip_all "no parameter ils_inbound"
was=$(cat $inbound)
trap 'echo "$was" >$inbound; cleanup' EXIT

# tell NS ADDRESS OP...: a session of that host; sets ports to what the directory was told
tell()
{
	local ns=$1 ip=$2 log=$NM_OUT/dir.log near=$NM_OUT/near.log
	shift 2

	start "$O" "$log" "$peer" serve $OUT 389
	await "$log" '^ready' || return 1
	in_ns "$ns" "$peer" client "$ip" $OUT 389 long 0 "$@" >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	ports=$(sed -n "s/^told - //p" "$log")
	nm_stop_jobs
}

# reaches NS LISTEN-IP LISTEN-PORT DIAL-PORT
reaches()
{
	local log=$NM_OUT/reach.log

	start "$1" "$log" "$NM_PEERS/nm-raw" listen "$2" "$3"
	busywait "$NM_TIMEOUT" test -s "$log" || return 1
	in_ns "$O" timeout 10 "$NM_PEERS/nm-raw" connect $OUT $GW "$4" 0300000b06e0007b020000 >"$NM_OUT/dial.log" 2>&1 ||
		return 1
	await "$log" '^received 0300000b'
}

# only the one with port 1720 and 1503 of the public address, by no other rule
two_hosts()
{
	local first second

	in_ns "$R" nft flush chain inet nm translate_dst
	tell "$I" $IN add modify || return 1
	first=$ports
	tell "$I2" $IN2 add modify || return 1
	second=$ports
	same "$first" "1503 1720" || return 1
	[ "$second" != "$first" ] || { echo "both are told to be at $first"; return 1; }
	reaches "$I" $IN 1503 1503 || { echo "the first is not reached"; return 1; }
	reaches "$I2" $IN2 1503 "${second% *}" || { echo "the second is not reached at $second"; return 1; }
	tell "$I2" $IN2 refresh unbind || return 1
	reaches "$I2" $IN2 1503 "${second% *}" || { echo "not reached after a refresh"; return 1; }
	tell "$I2" $IN2 del || return 1
	! reaches "$I2" $IN2 1503 "${second% *}" || { echo "reached after it was deleted"; return 1; }
	nm_stop_jobs
	reaches "$I" $IN 1503 1503 || { echo "the first is not reached any more"; return 1; }
}

not_wanted()
{
	in_ns "$R" nft flush chain inet nm translate_dst
	tell "$I" $IN add modify || return 1
	same "$ports" "1503 1720" || return 1
	! reaches "$I" $IN 1503 1503
}

# a whole call to the address the directory has
called()
{
	in_ns "$R" nft flush chain inet nm translate_dst
	tell "$I" $IN add modify || return 1
	call in h323plus-slow
}

echo off >$inbound
nm_fresh gw
case_run "off: nobody is reached" not_wanted
echo on >$inbound
nm_fresh gw
case_run "two hosts behind one address" two_hosts
nm_fresh gw
case_run "a call to who is in the directory" called
nm_done
