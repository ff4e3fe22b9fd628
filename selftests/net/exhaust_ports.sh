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
. "$NM_HERE/hostile.inc"
gk_init
nm_param media_ports 40000-40003 || nm_skip_all "no parameter media_ports"

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
	remember
	open_channel far a 103 6004 6005
	dead far OLCAck.rtp
	dead far OLCAck.rtcp
	because refused_busy 2
	because dead_port 2
	media_runs far a 101
	media_runs far a 102
	close_channel far a 101
	channel far a 104 6006 6007
	hangs_up a far
	nothing_left
}

# full: a call of b has them all for media
full()
{
	opens far listen sig 1720
	ask far sig
	calls b far "$REPLY"
	setup b far "$1"
	answers far b
	channel far b 101 6000 6001
	channel far b 102 6002 6003
	remember
}

# full_tcp: b is registered at the even ones
full_tcp()
{
	gatekeeper_at gk
	opens b udp ras 0
	opens b listen sig 6020
	opens b listen sig2 6022
	asks b RRQ-lists ttl=60 callSignalAddress=@sig callSignalAddress2=@sig2 callSignalAddress3=@sig rasAddress=@ras \
		rasAddress2=@ras
	gk set b.ras @RRQ-lists.rasAddress
	gk set b.sig @RRQ-lists.callSignalAddress
	gk set b.sig2 @RRQ-lists.callSignalAddress2
	confirms b 60
	reaches gk b
	reaches gk b sig2
	remember
}

# media in the Setup of a call, and its H.245
beginning()
{
	local id REPLY=''

	full_tcp
	full 142
	ask far sig
	dials a other "$REPLY"
	far accept other sig
	opens a listen control 6030
	opens a udp media 6032
	identifier 143
	id=$REPLY
	a send other Setup-ooh323c sourceCallSignalAddress=@other.local destCallSignalAddress=@other.peer \
		callId="$id" rtp=@media rtcp=@media rtcp2=@media
	far recv other Setup-ooh323c
	dead far Setup-ooh323c.rtp
	dead far Setup-ooh323c.rtcp
	dead far Setup-ooh323c.rtcp2
	a send other Facility-h245 h245Address=@control callId="$id"
	far recv other Facility-h245
	dead far Facility-h245.h245Address
	because refused_busy 3
	media_runs far b 101
	media_runs far b 102
	# with the other call over it gets one, and with the registration over
	hangs_up b far
	busywait 3 no_expectation || bad "expectations stay"
	unregisters b
	a send other Facility-h245 h245Address=@control callId="$id"
	far recv other Facility-h245
	told far Facility-h245.h245Address "$outside"
	dials far h245 @Facility-h245.h245Address
	a accept h245 control
	channel a far 105
}

# a registration needs ports as well: without one nobody gets in, and the gatekeeper is not told an inside address
registration()
{
	full_tcp
	opens a udp ras 0
	opens a listen sig 6024
	registers a 60
	dead gk RRQ-time.callSignalAddress
	shut gk a
	because dead_port
	because refused_busy
	reaches gk b
	unregisters b
	registers a 60
	reaches gk a
	unregisters a
	shut gk a
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "channels" channels
	judge=decode=no
	case_talk "the beginning of a call" beginning
	judge=
	case_talk "a registration" registration
done

nm_done
