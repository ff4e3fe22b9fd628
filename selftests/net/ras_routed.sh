#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls whose signalling goes through a gatekeeper outside: from an endpoint inside, to one, and from one to another,
# whose two legs meet in the router.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk     198.51.100.2
#   192.168.78.2  c ---- in1       198.51.100.1 --- far  198.51.100.4
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

# a calls; the gatekeeper speaks for the other side in everything
outward()
{
	gatekeeper_at gk
	ready a
	registers a 60
	opens gk listen sig 1720
	ask gk sig
	identifier 61
	asks a ARQ-routed callId="$REPLY"
	ask gk sig
	replies a ACF-routed destCallSignalAddress="$REPLY"
	calls a gk @ACF-routed.destCallSignalAddress
	endpoint_id a
	setup a gk 61 Setup-routed endpoint="$REPLY"
	told gk Setup-routed.sourceCallSignalAddress "$outside"
	answers gk a
	channel a gk 101
	channel gk a 102
	hangs_up a gk
	nothing_left
}

# ... and calls, with its own signalling address as the source
inward()
{
	gatekeeper_at gk
	ready a
	registers a 60
	opens gk listen sig 1720
	ask gk a.sig
	dials gk call "$REPLY"
	a accept call sig
	identifier 62
	gk send call Setup-second sourceCallSignalAddress=@sig destCallSignalAddress=@call.peer callId="$REPLY" \
		confId="$REPLY"
	a recv call Setup-second destCallSignalAddress=@call.local
	ask gk sig
	a is Setup-second.sourceCallSignalAddress "$REPLY"
	asks a ARQ-answer srcCallSignalAddress=@Setup-second.sourceCallSignalAddress destCallSignalAddress=@call.local
	gk is ARQ-answer.destCallSignalAddress @a.sig
	gk is ARQ-answer.srcCallSignalAddress @sig
	replies a ACF destCallSignalAddress=@a.sig
	ask a sig
	a is ACF.destCallSignalAddress "$REPLY"
	answers a gk
	channel a gk 101
	channel gk a 102
	hangs_up gk a
	nothing_left
}

# fast start from inside; the H.245 connection comes later, by Facility
fast()
{
	local n

	gatekeeper_at gk
	ready a
	registers a 60
	opens gk listen sig 1720
	ask gk sig
	admitted a "$REPLY" 63 ACF-routed
	calls a gk @ACF-routed.destCallSignalAddress
	opens a udp rtp 0
	opens a udp rtcp 0
	endpoint_id a
	setup a gk 63 Setup-routed-fast endpoint="$REPLY" rtp=@rtp rtcp=@rtcp rtcp2=@rtcp rtp2=@rtp rtcp3=@rtcp \
		rtcp4=@rtcp
	for n in rtp rtcp rtcp2 rtp2 rtcp3 rtcp4; do
		told gk "Setup-routed-fast.$n" "$outside"
	done
	opens gk udp rtp 0
	opens gk udp rtcp 0
	opens gk listen control 0
	gk send call Connect-fast h245Address=@control rtcp=@rtcp rtp=@rtp rtcp2=@rtcp
	a recv call Connect-fast
	gk put rtp @Setup-routed-fast.rtp sound
	a got rtp sound
	gk put rtcp @Setup-routed-fast.rtcp report
	a got rtcp report
	a put rtp @Connect-fast.rtp sound
	gk got rtp sound
	opens a listen control 0
	a send call Facility-h245 h245Address=@control
	gk recv call Facility-h245
	told gk Facility-h245.h245Address "$outside"
	dials gk h245 @Facility-h245.h245Address
	a accept h245 control
	channel a gk 101
	a send call ReleaseComplete
	gk recv call ReleaseComplete
	nothing_left
}

# the address that the gatekeeper shall route to is not that of the gatekeeper
routing()
{
	local n

	gatekeeper_at gk
	ready a
	registers a 60
	opens gk listen sig 1720
	ask gk sig
	calls a gk "$REPLY"
	endpoint_id a
	n=$REPLY
	identifier 65
	a set id "$REPLY"
	at "${ip[far]}" 17200
	a send call Setup-routed sourceCallSignalAddress=@sig destCallSignalAddress="$REPLY" callId=@id confId=@id \
		endpoint="$n"
	gk recv call Setup-routed
	gk is Setup-routed.destCallSignalAddress "$REPLY"
	# its source is what it registered, so that it can be called back
	gk is Setup-routed.sourceCallSignalAddress @a.sig
	reaches gk a
}

# Two legs of a call, a to the gatekeeper and the gatekeeper to c. It hands on what it is told; both are told where
# the other really is, and media take the short way.
legs()
{
	gatekeeper_at gk
	ready a
	ready c
	registers a 60
	registers c 60
	opens gk listen sig 1720
	identifier 64
	asks a ARQ-routed callId="$REPLY"
	ask gk sig
	replies a ACF-routed destCallSignalAddress="$REPLY"
	calls a gk @ACF-routed.destCallSignalAddress
	endpoint_id a
	setup a gk 64 Setup-routed endpoint="$REPLY"
	ask gk c.sig
	dials gk second "$REPLY"
	c accept call sig
	identifier 64
	gk send second Setup-second sourceCallSignalAddress=@sig destCallSignalAddress=@second.peer callId="$REPLY"
	c recv call Setup-second callId="$REPLY" destCallSignalAddress=@call.local
	opens c listen control 0
	c send call Connect h245Address=@control
	gk recv second Connect
}

# relays FROM MESSAGE TO CHANNEL FIELD...: the gatekeeper from one leg to the other, as it heard it
relays()
{
	local from=$1 message=$2 to=$3 field fields=()
	shift 3

	gk recv "$from" "$message"
	for field; do
		fields+=("$field=@$message.$field")
	done
	gk send "$to" "$message" "${fields[@]}"
}

# meets CHANNEL FROM FROM-LEG TO-LEG TO: FROM opens a channel to TO through the gatekeeper
meets()
{
	local n=$1 from=$2 from_leg=$3 to_leg=$4 to=$5

	opens "$from" udp control"$n" 0
	opens "$from" udp send"$n" 0
	opens "$to" udp rtp"$n" 0
	opens "$to" udp rtcp"$n" 0
	tell "$from" send h245 OLC channel="$n" session=1 rtcp="@control$n"
	relays "$from_leg" OLC "$to_leg" rtcp
	tell "$to" recv h245 OLC channel="$n"
	ask "$from" control"$n"
	tell "$to" is OLC.rtcp "$REPLY"
	tell "$to" send h245 OLCAck channel="$n" rtp="@rtp$n" rtcp="@rtcp$n"
	relays "$to_leg" OLCAck "$from_leg" rtp rtcp
	tell "$from" recv h245 OLCAck channel="$n"
	ask "$to" rtp"$n"
	tell "$from" is OLCAck.rtp "$REPLY"
	ask "$to" rtcp"$n"
	tell "$from" is OLCAck.rtcp "$REPLY"
	tell "$to" put rtcp"$n" @OLC.rtcp report
	tell "$from" got control"$n" report
	tell "$from" put send"$n" @OLCAck.rtp sound
	tell "$to" got rtp"$n" sound
}

hairpin()
{
	legs
	dials gk second245 @Connect.h245Address
	c accept h245 control
	opens gk listen control 0
	gk send call Connect h245Address=@control
	a recv call Connect
	dials a h245 @Connect.h245Address
	gk accept h245 control
	meets 101 a h245 second245 c
	meets 102 c second245 h245 a
	hangs_up a gk
	gk send second ReleaseComplete
	c recv call ReleaseComplete
	busywait 1 no_expectation || nothing_left
}

# the gatekeeper hands on the H.245 address as well: a speaks with c directly
hairpin_h245()
{
	legs
	gk send call Connect h245Address=@Connect.h245Address
	a recv call Connect
	ask c control
	a is Connect.h245Address "$REPLY"
	dials a h245 @Connect.h245Address
	c accept h245 control
	channel a c 101
	channel c a 102
	gk send second ReleaseComplete
	c recv call ReleaseComplete
	gk send call ReleaseComplete-called
	a recv call ReleaseComplete-called
	busywait 1 no_expectation || nothing_left
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "from inside" outward
	case_talk "to the inside" inward
	case_talk "fast start" fast
	case_talk "addresses to route by" routing
	case_talk "inside to inside" hairpin
	case_talk "inside to inside, H.245 directly" hairpin_h245
	gk_network none "$family" "iifname out0 tcp dport 1720 accept"
	case_talk "routed: from inside" outward
	case_talk "routed: to the inside" inward
	case_talk "routed: fast start" fast
done

nm_done
