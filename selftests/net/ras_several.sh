#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Several endpoints inside register the same ports, 1720 and 1719, behind one public address: each is called, and
# asked by the gatekeeper, at the address that the gatekeeper was told for it.
#
#   192.168.77.2  a ---\
#   192.168.77.3  b ---- in0  router  out0 ---- gk  198.51.100.2
#   192.168.78.2  c ---- in1       198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

# different VALUE...
different()
{
	[ "$(printf '%s\n' "$@" | sort -u | wc -l)" -eq $# ] || bad "told the same: $*"
}

everybody()
{
	local ep sig=() ras=()

	gatekeeper_at gk
	for ep in a b c; do
		ready "$ep" 1719
		registers "$ep" 60
		told gk "$ep.sig" "$outside"
		told gk "$ep.ras" "$outside"
		ask gk "$ep.sig"
		sig+=("$REPLY")
		ask gk "$ep.ras"
		ras+=("$REPLY")
	done
	different "${sig[@]}"
	different "${ras[@]}"
}

# asked EP: by the gatekeeper, and only that one has heard it
asked()
{
	next_seq
	gk send ras "to=@$1.ras" IRQ seq="$seq" replyAddress=@ras
	tell "$1" recv ras IRQ seq="$seq"
}

each_called()
{
	local ep n=10

	everybody
	for ep in c a b; do
		asked "$ep"
		ask gk "$ep.sig"
		calls gk "$ep" "$REPLY"
		talks gk "$ep" $((n++))
		hangs_up gk "$ep"
		nothing_left
	done
}

# all three talk at the same time
at_once()
{
	local ep n=20

	everybody
	for ep in a b c; do
		ask gk "$ep.sig"
		dials gk "call$ep" "$REPLY"
		tell "$ep" accept call sig
		identifier "$n"
		gk send "call$ep" Setup sourceCallSignalAddress="@call$ep.local" \
			destCallSignalAddress="@call$ep.peer" callId="$REPLY" confId="$REPLY"
		tell "$ep" recv call Setup callId="$REPLY" destCallSignalAddress=@call.local
		opens "$ep" listen control 0
		tell "$ep" send call Connect h245Address=@control
		gk recv "call$ep" Connect
		dials gk "h245$ep" @Connect.h245Address
		tell "$ep" accept h245 control
		opens "$ep" udp rtp 5000
		opens "$ep" udp rtcp 5001
		opens gk udp "control$ep" 0
		gk send "h245$ep" OLC channel=101 session=1 rtcp="@control$ep"
		tell "$ep" recv h245 OLC
		tell "$ep" send h245 OLCAck channel=101 rtp=@rtp rtcp=@rtcp
		gk recv "h245$ep" OLCAck
		gk set "rtp$ep" @OLCAck.rtp
		gk set "rtcp$ep" @OLCAck.rtcp
		n=$((n + 1))
	done
	for ep in c b a; do
		gk put "control$ep" "@rtp$ep" "sound-for-$ep"
		gk put "control$ep" "@rtcp$ep" "report-for-$ep"
		tell "$ep" got rtp "sound-for-$ep"
		tell "$ep" got rtcp "report-for-$ep"
		tell "$ep" put rtcp @OLC.rtcp "report-of-$ep"
		gk got "control$ep" "report-of-$ep"
	done
	for ep in a b c; do
		gk send "call$ep" ReleaseComplete
		tell "$ep" recv call ReleaseComplete
	done
	nothing_left
}

# one leaves, the others stay
one_leaves()
{
	everybody
	unregisters b
	shut gk b
	reaches gk a
	reaches gk c
	asked a
	registers b 60
	reaches gk b
	reaches gk a
}

# another endpoint on the same host: the first one stays
on_one_host()
{
	everybody
	opens a udp ras2 1729
	opens a listen sig2 1730
	next_seq
	a send ras2 to="$gk_ras" RRQ-time seq="$seq" ttl=60 rasAddress=@ras2 callSignalAddress=@sig2
	gk recv ras RRQ-time seq="$seq"
	gk set a2.sig @RRQ-time.callSignalAddress
	gk send ras to=@RRQ-time.rasAddress RCF-time seq="$seq" ttl=60
	a recv ras2 RCF-time seq="$seq"
	reaches gk a
	ask gk a2.sig
	dials gk probe "$REPLY"
	a accept probe sig2
	gk close probe
	a closed probe
	reaches gk b
	# the second one leaves, and nobody else
	gk set a2.ras @RRQ-time.rasAddress
	next_seq
	a send ras2 to="$gk_ras" URQ seq="$seq" callSignalAddress=@sig2
	gk recv ras URQ seq="$seq"
	gk send ras to=@a2.ras UCF seq="$seq"
	a recv ras2 UCF seq="$seq"
	shut gk a2
	reaches gk a
	reaches gk b
	dismisses a
	shut gk a
	reaches gk b
}

# a says that its call is at what is known to be b's address: that leads to b as before
named()
{
	everybody
	gk get b.sig
	next_seq
	a send ras to="$gk_ras" ACF seq="$seq" destCallSignalAddress="$REPLY"
	gk recv ras ACF seq="$seq" destCallSignalAddress=@b.sig
	reaches gk b
}

# the same endpoint again: at the same address, or calls that are on their way would get lost
again()
{
	local before

	everybody
	ask gk a.sig
	before=$REPLY
	registers a 60
	gk is a.sig "$before"
	reaches gk a
}

# The router has another address for who asks the second gatekeeper: what is free at the first is not at that one.
two_addresses()
{
	local REPLY='' pool=$POOL any=ip

	[ "$family" = 4 ] || pool=$POOL_6 any=ip6
	in_ns "$R" nft insert rule inet nm translate_src "oifname out0 $any daddr ${ip[third]} snat $any to $pool"
	gatekeeper_at third
	ready b
	registers b 60
	told third b.sig "$pool"
	gatekeeper_at gk
	ready a
	registers a 60
	told gk a.sig "$public"
	keeper=third
	at "${ip[third]}" 1719
	gk_ras=$REPLY
	registers a 60
	told third a.sig "$pool"
	reaches third b
	reaches third a
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "each is called" each_called
	case_talk "all at once" at_once
	case_talk "one leaves" one_leaves
	case_talk "one registers again" again
	case_talk "two on one host" on_one_host
	also=$public	# ... as it is outside
	case_talk "one names another one's address" named
	also=$POOL
	[ "$family" = 4 ] || also=$POOL_6
	case_talk "two addresses outside" two_addresses
	also=
done

nm_done
