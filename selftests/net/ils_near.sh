#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ils_inbound: two users on one inside network, who find each other in a directory outside. They call each other by the
# gateway's address, and a rule brings what comes from their network back to it through the gateway, as for any server
# inside that is called by its address outside.
#
#   a  192.168.77.2 ---\
#   b  192.168.77.3 ---- in0  router  out0 ---- 198.51.100.2  the directory
#                                   198.51.100.1
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/other.inc"
checktool python3
gk_init
nm_param ils_inbound 1 || nm_skip_all "no parameter ils_inbound"

# enters NAME: it is in the directory
enters()
{
	local log=$NM_OUT/dir.log client=$NM_OUT/client.log directory

	start "$O" "$log" "$NM_HERE/ils-peer" serve "${ip[gk]}" 389
	directory=$started
	await "$log" '^ready' || bad "no directory" || return 1
	in_ns "$I" "$NM_HERE/ils-peer" client "${ip[$1]}" "${ip[gk]}" 389 long 0 add modify >"$client" 2>&1
	kill "$directory"
	wait "$directory"
	says "$client" '^ok' || bad "$1 is not in the directory"
}

# called X Y: Y is in the directory, X calls it
called()
{
	local REPLY=''

	enters "$2"
	opens "$2" listen sig 1720
	at "$public" 1720
	calls "$1" "$2" "$REPLY"
	talks "$1" "$2" 101
	told "$2" Setup.sourceCallSignalAddress "$near"
	told "$1" Connect.h245Address "$public"
	told "$1" OLC.rtcp "$public"
	hangs_up "$1" "$2"
	nothing_left
}

# and data, which come over TCP
shared()
{
	enters a
	opens a listen sig 1720
	at "$public" 1720
	calls b a "$REPLY"
	setup b a 102
	answers a b
	data_channel b a
	dials b data @OLCAck-data.networkAddress
	a accept data data2
	dials a back @OLC-data.networkAddress
	b accept back data1
	hangs_up b a
}

# network: everything new, with that rule
network()
{
	gk_network gw 4
	nm_more || nm_skip_all "no helper"
	in_ns "$R" nft add rule inet nm translate_src iifname in0 oifname in0 ct status dnat masquerade
}

near=$IN_GW
# nothing of it is on the outside wire to decode
judge=decode=no
network
case_talk "the second calls the first" called b a
case_talk "T.120 between the two" shared
network
case_talk "the first calls the second" called a b

nm_done
