#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# A call in which nobody speaks for longer than conntrack remembers: after that media run again, from either side,
# and the control connections still carry messages.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

short=2		# seconds

shorten()
{
	in_ns "$R" sh -c "cd /proc/sys/net/netfilter && echo $short >nf_conntrack_udp_timeout &&
		echo $short >nf_conntrack_udp_timeout_stream"
}

begins()
{
	opens "$2" listen sig 1720
	if [ "$1" = a ]; then
		ask far sig
	else
		at "$outside" 1720
	fi
	calls "$1" "$2" "$REPLY"
	setup "$1" "$2" "$3"
	answers "$2" "$1"
	channel "$1" "$2" 101
	channel "$2" "$1" 102
}

forgotten()
{
	[ -z "$(in_ns "$R" conntrack -L -p udp -f "$l3" 2>/dev/null)" ]
}

silence()
{
	busywait 20 forgotten || bad "conntrack remembers: $(nm_list -p udp -f "$l3")"
}

# outside is the first that speaks again, then the same with the inside first
media()
{
	begins "$1" "$2" 111
	silence
	far put rtcp101 @to101 again
	a got control101 again
	far put send102 @rtp_to102 again
	a got rtp102 again
	a put control101 @rtcp_to101 again
	far got rtcp101 again
	silence
	a put send101 @rtp_to101 third
	far got rtp101 third
	a put rtcp102 @to102 third
	far got control102 third
	far put rtcp101 @to101 third
	a got control101 third
	hangs_up "$1" "$2"
	nothing_left
}

# the same, far being called by a
media_in()
{
	begins far a 112
	silence
	far put send101 @rtp_to101 again
	a got rtp101 again
	far put control101 @rtcp_to101 again
	a got rtcp101 again
	far put rtcp102 @to102 again
	a got control102 again
	silence
	a put rtcp101 @to101 third
	far got control101 third
	hangs_up far a
	nothing_left
}

# a channel is announced, and nobody speaks for long: then the first packet comes from outside
late()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 113
	answers far a
	open_channel far a 101
	silence
	media_runs far a 101
	hangs_up a far
	nothing_left
}

# The control connections are kept while media run, though nothing is said on them: conntrack would forget them. The
# router looks after them twice a minute.
control()
{
	local begun

	begins a far 114
	in_ns "$R" sh -c "echo 40 >/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established"
	channel a far 103
	begun=$SECONDS
	until elapsed 45 || [ -n "$wrong" ]; do
		a put send101 @rtp_to101 keep
		far got rtp101 keep
		far put rtcp101 @to101 keep
		a got control101 keep
		busywait 1 false
	done
	channel a far 104
	channel far a 105
	hangs_up a far
	nothing_left
}

for family in 4 6; do
	gk_network forward "$family"
	shorten
	case_talk "media, inside called" media a far
	case_talk "media, outside called" media_in
	case_talk "media that begin late" late
	[ "$family" = 6 ] || case_talk "control connections" control	# of either family alike
	gk_network none "$family"
	shorten
	case_talk "routed: media" media a far
done

nm_done
