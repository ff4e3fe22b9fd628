#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# T.120 on port 1503: what is T.120, what is not, addresses in MCS connect, and what comes behind it.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
nm_init

in_hex=c0a84d02 gw_hex=c6336401 out_hex=c6336402
request=0300000b06e0007b020000
# MCS connect-initial with user data: an address in it
mcs()
{
	echo "0300001a02f0807f6511040101040101010101ff0404$1"
}

connect()
{
	raw "$I" $IN "$O" $OUT $OUT 1503 "$request$(mcs $in_hex)" || return 1
	same "$got" "$request$(mcs $gw_hex)" || return 1
	counts connected_t120 1 && counts mapped_literal 1
}

back()
{
	in_ns "$R" nft add rule inet nm translate_dst iifname out0 ip daddr $GW tcp dport 1503 dnat ip to $IN
	raw "$O" $OUT "$I" $IN $GW 1503 "$request$(mcs $gw_hex)" || return 1
	same "$got" "$request$(mcs $in_hex)"
}

cut_address()
{
	local whole
	whole=$request$(mcs $in_hex)

	raw "$I" $IN "$O" $OUT $OUT 1503 "${whole::$((${#whole} - 2))}" "${whole: -2}" || return 1
	same "$got" "$request$(mcs $gw_hex)"
}

behind()
{
	raw "$I" $IN "$O" $OUT $OUT 1503 "$request$(mcs $in_hex)$in_hex" "$out_hex$in_hex" || return 1
	same "$got" "$request$(mcs $gw_hex)$in_hex$out_hex$in_hex"
}

http()
{
	raw "$I" $IN "$O" $OUT $OUT 1503 "474554202f20485454502f312e300d0a${in_hex}" || return 1
	same "$got" "474554202f20485454502f312e300d0a${in_hex}" || return 1
	counts fault_t120 1 && counts opaque_grammar 1
}

nm_fresh gw
case_run "an address in MCS connect" connect
case_run "an address in MCS connect, from outside" back
nm_fresh gw
case_run "an address that a segment cuts" cut_address
nm_fresh gw
case_run "nothing changes behind MCS connect" behind
nm_fresh gw
case_run "HTTP on this port passes, and is counted" http
nm_fresh gw
case_call "a call that opens T.120 by H.245" out h323plus-slow-t120
case_run "both directions of it were followed" counts flows 3
nm_done
