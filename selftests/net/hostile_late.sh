#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# A connection that the gateway did not see begin: conntrack lost it, and picks it up again in the middle. A message
# may begin where it begins now, but nobody knows what stood before it: it opens nothing.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1      198.51.100.3  third
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init

# forgotten: what conntrack knows of this namespace, as a restart of the gateway would do
forgotten()
{
	in_ns "$R" conntrack -F >/dev/null 2>&1
	remember
}

# fast N PORT: a says Setup of call N with media at that port on a connection that is there
fast()
{
	local REPLY rtp rtcp

	hex_addr "${ip[a]}" "$2"
	at "${ip[a]}" "$2"
	rtp=$REPLY
	at "${ip[a]}" $(($2 + 1))
	rtcp=$REPLY
	identifier "$1"
	a send call Setup-ooh323c sourceCallSignalAddress=@call.local destCallSignalAddress=@call.peer callId="$REPLY" \
		rtp="$rtp" rtcp="$rtcp" rtcp2="$rtcp"
	far recv call Setup-ooh323c
}

# the first message of it, after the handshake
first()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	forgotten
	fast 401 6000
	because opaque_middle
	nothing_opened
	closed 6000 a
	closed 6001 a
}

# a call that was followed until then: what it opened is gone, and nothing is opened any more
second()
{
	local rtcp

	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	fast 402 6010
	opens far listen control 0
	far send call Connect h245Address=@control
	a recv call Connect
	dials a h245 @Connect.h245Address
	far accept h245 control
	forgotten
	fast 403 6020
	at "${ip[a]}" 6031
	rtcp=$REPLY
	a send h245 OLC channel=101 rtcp="$rtcp"
	far recv h245 OLC channel=101
	because opaque_middle
	busywait 3 no_expectation || bad "expectations stay"
	nothing_opened
	closed 6010 a
	closed 6020 a
	closed 6031 a
}

# with every message another try
again()
{
	local n

	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	for n in 1 2 3 4; do
		forgotten
		fast "41$n" "604$n"
		because opaque_middle
		nothing_opened
		closed "604$n" a
	done
	# and a call from the beginning is one
	a close call
	far close call
	far close sig
	whole_call 419
}

for family in 4 6; do
	gk_network gw "$family"
	# what was joined late passes as it is
	judge="decode=no forbid_outside="
	case_talk "joined at the first message" first
	case_talk "joined when a call was on" second
	case_talk "joined again and again" again
	judge=
done

nm_done
