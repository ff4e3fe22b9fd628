#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# When there is no port left to give out: the inside address does not leave, the message does, and what has its ports
# goes on. When ports are free again they are given out again.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk   198.51.100.2
#                             198.51.100.1      far  198.51.100.4
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init
nm_param media_ports 40000-40003 || nm_skip_all "no parameter media_ports"

dead()
{
	at "$outside" 9
	tell "$1" is "$2" "$REPLY"
}

channels()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 141
	answers far a
	# two ports of the range are even, two odd, and parity is kept
	channel far a 101 6000 6001
	channel far a 102 6002 6003
	open_channel far a 103 6004 6005
	dead far OLCAck.rtp
	dead far OLCAck.rtcp
	media_runs far a 101
	media_runs far a 102
	far send h245 CLC channel=101
	a recv h245 CLC channel=101
	a send h245 CLCAck channel=101
	far recv h245 CLCAck channel=101
	channel far a 104 6006 6007
	hangs_up a far
	nothing_left
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "channels" channels
done

nm_done
