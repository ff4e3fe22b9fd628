#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# When the table of expectations is full (nf_conntrack_expect_max): the inside address does not leave, the message
# does, and what is open stays open. With room in the table the next channel works, and the next call.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
. "$NM_HERE/exhaust.inc"
gk_init
exhaust_init nf_conntrack_expect_max

# full: from now on there is no room, but for N more
full()
{
	local n REPLY=''

	nm_proc nf_conntrack_expect
	n=$((${#lines[@]} + ${1:-0}))
	# none at all would be no table
	echo $((n > 0 ? n : 1)) >"$most"
}

# between two channels
channels()
{
	begins 151
	channel a far 101
	channel far a 102
	remember
	full
	open_channel far a 103
	dead far OLCAck.rtp
	dead far OLCAck.rtcp
	open_channel a far 104
	dead far OLC.rtcp
	because refused_full 3
	because dead_port 3
	unchanged pinholes
	media_runs a far 101
	media_runs far a 102
	room
	channel a far 105
	channel far a 106
	hangs_up a far
	nothing_left
}

# between the two addresses of a channel
half()
{
	begins 152
	channel a far 101
	remember
	full 1
	open_channel far a 103
	ask far OLCAck.rtp
	dead far OLCAck.rtcp
	told far OLCAck.rtp "$outside"
	because refused_full
	unchanged refused_busy
	media_runs a far 101
	room
	hangs_up a far
	nothing_left
}

# before anything: a takes the only place, so that not even H.245 gets one
whole()
{
	opens far listen sig 1720
	ask far sig
	calls b far "$REPLY"
	setup b far 153
	answers far b
	channel b far 101
	full
	remember
	ask far sig
	dials a other "$REPLY"
	far accept other sig
	identifier 154
	a send other Setup sourceCallSignalAddress=@other.local destCallSignalAddress=@other.peer callId="$REPLY"
	far recv other Setup
	opens a listen control 0
	a send other Facility-h245 h245Address=@control callId="$REPLY"
	far recv other Facility-h245
	dead far Facility-h245.h245Address
	because refused_full
	media_runs b far 101
	room
	a send other Facility-h245 h245Address=@control callId="$REPLY"
	far recv other Facility-h245
	told far Facility-h245.h245Address "$outside"
	hangs_up b far
	dials far h245 @Facility-h245.h245Address
	a accept h245 control
	channel a far 102
	a send other ReleaseComplete callId="$REPLY"
	far recv other ReleaseComplete
	nothing_left
}

# again and again: nothing of what was refused is left over
again()
{
	local n

	for n in 1 2 3 4 5 6 7 8; do
		begins $((155 + n))
		full $((n % 3))
		open_channel a far 101
		open_channel far a 102
		room
		over a
		nothing_left
	done
	whole_call 164
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "channels" channels
	case_talk "a channel by half" half
	case_talk "H.245" whole
	case_talk "again and again" again
done

nm_done
