#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What an administrator allows or not: who may call registered endpoints (ras_pinhole), how long a registration may
# live (ras_ttl_max), and whether H.245 or media may be another host's than the one that signals (direct_signalling,
# direct_media).
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk     198.51.100.2
#                             198.51.100.1      third  198.51.100.3
#                                               far    198.51.100.4
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init
nm_param ras_pinhole gatekeeper || nm_skip_all "no parameter ras_pinhole"

# a direct-mode gatekeeper outside tells the caller where it was told the called one is
called_directly()
{
	gatekeeper_at gk
	ready a
	registers a 60
	opens far udp ras 0
	keeper get a.sig
	far set dest "$REPLY"
	calls far a @dest
	setup far a 71
	a get Setup.sourceCallSignalAddress
	asks a ARQ-answer srcCallSignalAddress="$REPLY" destCallSignalAddress=@call.local
	gk is ARQ-answer.destCallSignalAddress @a.sig
	replies a ACF destCallSignalAddress=@a.sig
	answers a far
	channel far a 101
	channel a far 102
	hangs_up far a
	nothing_left
}

any()
{
	called_directly
	reaches third a
	reaches gk a
	unregisters a
	shut third a
	shut gk a
}

only_gatekeeper()
{
	gatekeeper_at gk
	ready a
	registers a 60
	shut far a
	shut third a
	reaches gk a
}

# for_ever RRQ RCF: as long as that can be said in 32 bits
for_ever()
{
	local begun=$SECONDS

	gatekeeper_at gk
	ready a
	registers a 60 "$@"
	reaches gk a
	runs_out 20 2
}

# a calls through the gatekeeper; what is said on H.245 is far's
begins()
{
	gatekeeper_at gk
	ready a
	registers a 60
	opens gk listen sig 1720
	ask gk sig
	admitted a "$REPLY" "$1" ACF-routed
	calls a gk @ACF-routed.destCallSignalAddress
	endpoint_id a
	setup a gk "$1" Setup-routed endpoint="$REPLY"
}

# media go past the gatekeeper: allowed or not
media_of_endpoint()
{
	begins 72
	answers gk a
	open_channel a gk 101 '' '' a far
	# far is as far as the gatekeeper, and needs no other address
	ask far rtp101
	a is OLCAck.rtp "$REPLY"
	open_channel gk a 102 '' '' far a
	ask far control102
	a is OLC.rtcp "$REPLY"
	if [ "$1" = 1 ]; then
		media_runs a gk 101 '' '' a far
		media_runs gk a 102 '' '' far a
		hangs_up a gk
		nothing_left
		return
	fi
	far bounced rtcp101 @to101 report
	far bounced send102 @rtp_to102 sound
	# what the endpoint inside sends goes out all the same
	a put send101 @rtp_to101 sound
	far got rtp101 sound
}

# H.245 goes past the gatekeeper
h245_of_endpoint()
{
	begins 73
	answers gk a far
	channel a far 101
	channel far a 102
	gk send call ReleaseComplete-called
	a recv call ReleaseComplete-called
	nothing_left
}

# ... and the other way: a's H.245 address was said to the gatekeeper, far connects to it
h245_to_endpoint()
{
	begins 74
	opens a listen control 0
	a send call Facility-h245 h245Address=@control
	gk recv call Facility-h245
	ask gk Facility-h245.h245Address
	if [ "$1" = 1 ]; then
		dials far h245 "$REPLY"
		a accept h245 control
		channel far a 101
		channel a far 102
		return
	fi
	repels far h245 "$REPLY"
	repels third h245 "$REPLY"
	dials gk h245 "$REPLY"
	a accept h245 control
	channel gk a 103
}

# a stranger may not use what was opened for another one, whatever is allowed
stranger_media()
{
	media_of_endpoint "$1"
	opens third udp probe 0
	ask gk OLC.rtcp
	third bounced probe "$REPLY" report
}

for family in 4 6; do
	nm_param ras_pinhole gatekeeper
	nm_param ras_ttl_max 3
	nm_param direct_media 0
	nm_param direct_signalling 0
	gk_network gw "$family"
	case_talk "ras_pinhole=gatekeeper" only_gatekeeper
	case_talk "ras_ttl_max: for ever" for_ever RRQ-for-ever RCF-for-ever
	case_talk "ras_ttl_max: the gatekeeper says for ever" for_ever RRQ-time RCF-for-ever
	case_talk "ras_ttl_max: the gatekeeper says nothing" for_ever RRQ-for-ever RCF-no-time
	case_talk "direct_media=0" media_of_endpoint 0
	case_talk "direct_signalling=0" h245_to_endpoint 0
	nm_param ras_pinhole any
	nm_param ras_ttl_max 86400
	nm_param direct_media 1
	nm_param direct_signalling 1
	gk_network gw "$family"
	case_talk "ras_pinhole=any: inbound call through a direct-mode gatekeeper" called_directly
	case_talk "ras_pinhole=any: anybody" any
	case_talk "direct_media=1" media_of_endpoint 1
	case_talk "direct_signalling=1: the endpoint outside listens" h245_of_endpoint
	case_talk "direct_signalling=1: the endpoint inside listens" h245_to_endpoint 1
done

nm_done
