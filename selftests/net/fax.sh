#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Channels whose media go over TCP: T.38 fax (H.323 Annex D) where t38FaxProtocol is tcp, anything where
# mediaGuaranteedDelivery is TRUE. The connection goes to where a message said, and ends with its channel.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

# runs X Y: octets in both directions of the connection "fax"; which ones does not matter to it
runs()
{
	tell "$1" send fax EndSession
	tell "$2" recv fax EndSession
	tell "$2" send fax EndSession
	tell "$1" recv fax EndSession
}

# offers X Y N OLC [FIELD...]: X opens channel N
offers()
{
	local x=$1 y=$2 n=$3 olc=$4
	shift 4

	tell "$x" send h245 "$olc" channel="$n" session=3 "$@"
	tell "$y" recv h245 "$olc" channel="$n"
}

# says_at Y X N: where Y listens
says_at()
{
	tell "$1" send h245 OLCAck-fax channel="$3" rtp=@at
	tell "$2" recv h245 OLCAck-fax channel="$3"
}

# takes Y X N: Y listens, and says where
takes()
{
	opens "$1" listen at 0
	says_at "$@"
	[ "$1" = far ] || told "$2" OLCAck-fax.rtp "$outside"
}

# fax X Y N [OLC [FIELD]]: X opens channel N, and the connection to where Y listens
fax()
{
	offers "$1" "$2" "$3" "${4:-OLC-fax}" "${@:5}"
	takes "$2" "$1" "$3"
	dials "$1" fax @OLCAck-fax.rtp
	tell "$2" accept fax at
	runs "$1" "$2"
}

# which X Y: who opens it
whole()
{
	begins 101
	fax "$1" "$2" 103
	# no other side channel: RTP goes on
	channel a far 101
	tell "$1" close fax
	tell "$2" closed fax
	# and once more
	dials "$1" fax @OLCAck-fax.rtp
	tell "$2" accept fax at
	runs "$1" "$2"
	tell "$2" close fax
	tell "$1" closed fax
	hangs_up a far
	nothing_left
}

# the opener listens: its address is in the opening message
listens()
{
	begins 102
	opens a listen back 0
	offers a far 103 OLC-fax-both rtp=@back
	told far OLC-fax-both.rtp "$outside"
	takes far a 103
	dials far fax @OLC-fax-both.rtp
	tell a accept fax back
	runs far a
	hangs_up a far
}

# any media: the address follows in another message
reliable()
{
	begins 103
	opens far udp control 0
	fax far a 103 OLC-reliable rtcp=@control
	hangs_up a far
}

# closed with its channel, and with the call
closes()
{
	begins 104
	fax far a 103
	tell far close fax
	tell a closed fax
	close_channel far a 103
	repels far late @OLCAck-fax.rtp
	fax far a 104
	tell far close fax
	tell a closed fax
	hangs_up a far
	repels far late @OLCAck-fax.rtp
	nothing_left
}

# the same channel once over TCP, once over UDP; neither gets the other's
again()
{
	begins 105
	fax far a 103
	tell far close fax
	tell a closed fax
	close_channel far a 103
	offers far a 103 OLC-fax-udp
	opens a udp ifp 0
	opens far udp ifp 0
	a send h245 OLCAck-fax channel=103 rtp=@ifp
	far recv h245 OLCAck-fax channel=103
	far put ifp @OLCAck-fax.rtp page
	a got ifp page
	repels far late @OLCAck-fax.rtp
	close_channel far a 103
	fax far a 103
	far bounced ifp @OLCAck-fax.rtp page
	hangs_up a far
	nothing_left
}

# only for those of the call
stranger()
{
	begins 106
	offers far a 103 OLC-fax
	takes a far 103
	ask far OLCAck-fax.rtp
	repels third late "$REPLY"
	dials far fax "$REPLY"
	a accept fax at
	runs far a
	hangs_up a far
}

# data may be forbidden
forbidden()
{
	in_ns "$R" "$NMCTL" config set allow_data 0 || return 1
	begins 107
	offers far a 103 OLC-fax
	takes a far 103
	in_ns "$R" "$NMCTL" config set allow_data 1
	dead far OLCAck-fax.rtp
	ask a at
	at "$outside" "${REPLY##*:}"
	repels far late "$REPLY"
	hangs_up a far
	nothing_left
}

# nothing_at PORT: no connection that goes there
nothing_at()
{
	[ -z "$(in_ns "$R" conntrack -L -p tcp --orig-port-dst "$1" -f "$l3" 2>/dev/null)" ]
}

# held over the end of its channel, then of its call: it has a moment for its goodbye, and no more
outlives()
{
	local port

	begins 108
	fax far a 103
	ask far OLCAck-fax.rtp
	port=${REPLY##*:}
	! nothing_at "$port" || bad "the connection is not to be seen"
	close_channel far a 103
	busywait 14 nothing_at "$port" || bad "a connection of a closed channel goes on"
	far close fax
	fax far a 104
	ask far OLCAck-fax.rtp
	port=${REPLY##*:}
	! nothing_at "$port" || bad "the connection is not to be seen"
	hangs_up a far
	runs far a
	busywait 14 nothing_at "$port" || bad "a connection of a call that is over goes on"
}

# which X Y: by the administrator, whoever opened it
ended()
{
	local id

	begins 109
	fax "$1" "$2" 103
	id=$(in_ns "$R" "$NMCTL" -j call list | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["id"])')
	in_ns "$R" "$NMCTL" call end "$id" || bad "no end"
	tell "$1" closed fax
	tell "$2" closed fax
}

# same FIRST SECOND: an address of a at which another kind of connection is expected already
same()
{
	local kind

	begins 110
	opens a listen at 0
	for kind in "$@"; do
		case $kind in
		fax)
			offers far a 103 OLC-fax
			says_at a far 103 ;;
		data)
			opens far listen data 0
			far send h245 OLC-data channel=150 networkAddress=@data
			a recv h245 OLC-data channel=150
			a send h245 OLCAck-data channel=150 networkAddress=@at
			far recv h245 OLCAck-data channel=150 ;;
		h245)
			a send call Facility-h245 h245Address=@at
			far recv call Facility-h245 ;;
		esac
	done
	case $2 in
	fax) dead far OLCAck-fax.rtp ;;
	data) dead far OLCAck-data.networkAddress ;;
	h245) dead far Facility-h245.h245Address ;;
	esac
	case $1 in
	fax)
		dials far fax @OLCAck-fax.rtp
		a accept fax at
		runs far a ;;
	data)
		dials far fax @OLCAck-data.networkAddress
		a accept fax at ;;
	esac
	hangs_up a far
}

# where a rule gives helpers by port nothing is opened that is not to be followed
helper_port()
{
	local port

	begins 111
	for port in 1503 1720 1731; do
		offers far a 103 OLC-fax
		opens a listen at "$port"
		says_at a far 103
		dead far OLCAck-fax.rtp
		a close at
		close_channel far a 103
	done
	hangs_up a far
}

for family in 4 6; do
	for mode in gw none; do
		gk_network $mode "$family"
		case_talk "$mode: fax from inside" whole a far
		case_talk "$mode: fax from outside" whole far a
		case_talk "$mode: fax to who opened the channel" listens
		case_talk "$mode: reliable media" reliable
		case_talk "$mode: closed with its channel" closes
		case_talk "$mode: over TCP, UDP and TCP" again
		case_talk "$mode: not for a stranger" stranger
		! nm_ours || case_talk "$mode: data forbidden" forbidden
		! nm_ours || case_talk "$mode: ended by the administrator" ended far a
	done
	gk_network gw "$family"
	[ "$family" = 6 ] || case_talk "held over the end of its channel" outlives
	! nm_ours || case_talk "ended by the administrator, from inside" ended a far
	case_talk "an address of H.245 after fax" same fax h245
	case_talk "an address of T.120 after fax" same fax data
	case_talk "a fax after T.120" same data fax
	case_talk "a fax after H.245" same h245 fax
	case_talk "a port of a helper" helper_port
done

nm_done
