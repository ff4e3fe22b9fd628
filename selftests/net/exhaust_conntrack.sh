#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# When conntrack is full (nf_conntrack_max): connections that are there go on, new ones do not come, media among
# them; the pinholes wait. With room in the table media come, new connections do, and the call ends as it should.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.2  gk
#                             198.51.100.1      198.51.100.4  far
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
. "$NM_HERE/exhaust.inc"
gk_init
exhaust_init nf_conntrack_max

# full: no room for another one. Conntrack makes some by itself where it finds a connection without an answer, so
# that may be gone; those with an answer stay.
full()
{
	local n

	nm_proc nf_conntrack
	n=${#lines[@]}
	echo $((n > 1 ? n - 1 : 1)) >"$most"
}

# to be dropped it has to come
sound()
{
	a put send102 @rtp_to102 sound
	far put send103 @rtp_to103 sound
}

# channels are announced when there is no room for their media
media()
{
	local REPLY=''

	begins 171
	channel a far 101
	remember
	full
	open_channel a far 102
	because pinholes
	open_channel far a 103
	dropping sound
	room
	media_runs a far 102
	media_runs far a 103
	hangs_up a far
	nothing_left
}

# dropped: packets conntrack had no room for, or made room for; sets REPLY
dropped()
{
	local line n=0

	while read -ra line; do
		[ "${line[0]}" = entries ] || n=$((n + 0x${line[10]} + 0x${line[11]}))
	done <"/proc/$router_pid/net/stat/nf_conntrack"
	REPLY=$n
}

more_dropped()
{
	dropped
	[ "$REPLY" -gt "$1" ]
}

# dropping COMMAND...: until something was
dropping()
{
	local drops REPLY=''

	dropped
	drops=$REPLY
	"$@"
	busywait 3 more_dropped "$drops" || bad "conntrack is not full"
}

# H.245 cannot be opened at first: TCP tries again by itself
control()
{
	local REPLY=''

	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 172
	opens far listen control 0
	ask far control
	far send call Connect h245Address="$REPLY"
	a recv call Connect
	full
	at "${ip[a]}" 0
	dropping say a connect h245 @Connect.h245Address "$REPLY"
	room
	hear a || bad "$wrong"
	far accept h245 control
	channel a far 101
	channel far a 102
	hangs_up a far
	nothing_left
}

# the gatekeeper's call comes to a registered address
registered()
{
	local dest REPLY=''

	gatekeeper_at gk
	ready a
	registers a 60
	full
	ask gk a.sig
	dest=$REPLY
	at "${ip[gk]}" 0
	dropping say gk connect probe "$dest" "$REPLY"
	room
	hear gk || bad "$wrong"
	a accept probe sig
	gk close probe
	a closed probe
	unregisters a
	shut gk a
}

# again and again, at other moments
again()
{
	local n

	for n in 1 2 3 4 5 6; do
		begins $((173 + n))
		[ $((n % 2)) -eq 0 ] || full
		open_channel a far 101
		[ $((n % 2)) -eq 1 ] || full
		open_channel far a 102
		a put send101 @rtp_to101 sound
		far put send102 @rtp_to102 sound
		room
		over a
		busywait 3 no_expectation || bad "expectations stay"
	done
	whole_call 180
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "media" media
	case_talk "H.245" control
	case_talk "a registered address" registered
	case_talk "again and again" again
done

nm_done
