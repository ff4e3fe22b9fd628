#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The end of a call that a gatekeeper admitted, or an administrator ends, and of a registration: nothing of it stays open.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk   198.51.100.2
#                             198.51.100.1      far  198.51.100.4
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
checktool python3
gk_init

# what is left of it is looked for while the connections are open
over()
{
	nothing_left
	far bounced send102 @rtp_to102 late
}

disengaged()
{
	begins_admitted 121
	endpoint_id a
	identifier 121
	asks a DRQ callId="$REPLY"
	replies a DCF
	over
}

# the gatekeeper ends it
disengaged_by_gatekeeper()
{
	begins_admitted 122
	next_seq
	identifier 122
	gk send ras to=@a.ras DRQ seq="$seq" callId="$REPLY"
	a recv ras DRQ seq="$seq"
	a send ras to="$gk_ras" DCF seq="$seq"
	gk recv ras DCF
	over
}

# by one who takes no part in it, but knows its number
disengaged_by_other()
{
	begins_admitted 130
	opens b udp ras 0
	identifier 130
	asks b DRQ callId="$REPLY"
	media_runs a far 101
	channel a far 103
	hangs_up a far
	nothing_left
}

# of one call of two
one_of_two()
{
	begins_admitted 123
	opens far listen other 17200
	ask far other
	admitted a "$REPLY" 124
	dials a call2 @ACF.destCallSignalAddress
	far accept call2 other
	identifier 124
	a send call2 Setup sourceCallSignalAddress=@call2.local destCallSignalAddress=@call2.peer callId="$REPLY" \
		confId="$REPLY"
	far recv call2 Setup
	identifier 124
	asks a DRQ callId="$REPLY"
	replies a DCF
	media_runs a far 101
	media_runs far a 102
	channel a far 103
	hangs_up a far
	nothing_left
}

# the registration goes, the call stays: it is no call of the gatekeeper any more
unregistered()
{
	begins_admitted 125
	unregisters a
	media_runs a far 101
	media_runs far a 102
	hangs_up a far
	nothing_left
	shut gk a
}

released()
{
	begins_admitted 126
	a send call ReleaseComplete
	far recv call ReleaseComplete
	over
}

session_ended()
{
	begins_admitted 127
	far send h245 EndSession
	a recv h245 EndSession
	a send h245 EndSession
	far recv h245 EndSession
	over
}

channels_closed()
{
	begins_admitted 128
	a send h245 CLC channel=101
	far recv h245 CLC channel=101
	far send h245 CLC channel=102
	a recv h245 CLC channel=102
	over
}

# how NAME OTHER: close or reset, both connections of that side
cut()
{
	begins_admitted 129
	tell "$2" "$1" h245
	tell "$2" "$1" call
	tell "$3" closed h245
	tell "$3" closed call
	over
}

# an administrator ends the call when T.120 has begun, and said nothing yet
data_hung_up()
{
	local id

	begins 131
	data_channel a far
	dials far t120 @OLC-data.networkAddress
	a accept t120 data1
	id=$(in_ns "$R" "$NMCTL" -j call | python3 -IS -c 'import json, sys; print(json.load(sys.stdin)[0]["id"])')
	in_ns "$R" "$NMCTL" call end "$id" || bad "call $id does not end"
	far closed t120
	a closed t120
	far closed call
	a closed call
	nothing_left
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "disengage" disengaged
	case_talk "disengage by the gatekeeper" disengaged_by_gatekeeper
	case_talk "disengage by a stranger" disengaged_by_other
	case_talk "disengage of one of two calls" one_of_two
	case_talk "unregistration" unregistered
	case_talk "releaseComplete" released
	case_talk "endSession" session_ended
	case_talk "closeLogicalChannel" channels_closed
	case_talk "closed by the caller" cut close a far
	case_talk "closed by the called" cut close far a
	case_talk "reset by the caller" cut reset a far
	case_talk "reset by the called" cut reset far a
	! nm_ours || case_talk "by an administrator, T.120 silent so far" data_hung_up
done

nm_done
