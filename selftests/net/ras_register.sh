#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# An endpoint inside registers with a gatekeeper outside: it can be called at the address that the gatekeeper was
# told, by the gatekeeper alone, for as long as the registration lives and no longer.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk     198.51.100.2
#                             198.51.100.1      third  198.51.100.3
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

in_person()
{
	gatekeeper_at gk
	ready a
	asks a GRQ rasAddress=@ras
	keeper set a.ras @GRQ.rasAddress
	replies a GCF rasAddress="$gk_ras"
	a is GCF.rasAddress "$gk_ras"
	registers a 60 "$@"
	told gk a.ras "$outside"
	told gk a.sig "$outside"
}

# the gatekeeper calls
called()
{
	in_person "$@"
	ask gk a.sig
	calls gk a "$REPLY"
	talks gk a 1
	hangs_up gk a
	nothing_left
}

stranger()
{
	in_person
	shut third a
	reaches gk a
}

# renewed until it is three times as old, and then not any more
lives()
{
	local begun=$SECONDS age

	in_person
	registers a 3
	for age in 1 2 3 4 5 6 7 8 9; do
		busywait 3 elapsed "$age"
		renews a 3
		reaches gk a
	done
	runs_out 20 11
}

# a registration outlives the conntrack entry of its messages, and so does the way to its RAS address
outlives()
{
	in_person
	in_ns "$R" conntrack -F >/dev/null 2>&1
	reaches gk a
	next_seq
	gk send ras to=@a.ras URQ seq="$seq" callSignalAddress=@a.sig
	a recv ras URQ seq="$seq" callSignalAddress=@sig
	a send ras to="$gk_ras" URJ
	gk recv ras URJ seq="$seq"
	reaches gk a
}

leaves()
{
	in_person
	reaches gk a
	unregisters a
	shut gk a
}

dismissed()
{
	in_person
	reaches gk a
	dismisses a
	shut gk a
}

stays()
{
	in_person
	dismisses a URJ
	reaches gk a
}

# the gatekeeper does not know it any more
rejected()
{
	in_person
	reaches gk a
	endpoint_id a
	asks a RRQ-light ttl=3 rasAddress=@ras endpoint="$REPLY"
	replies a RRJ
	shut gk a
}

# what was never confirmed, or by somebody else
not_yet()
{
	gatekeeper_at gk
	ready a 0 1721
	asks a RRQ-time ttl=60 rasAddress=@ras callSignalAddress=@sig
	gk set a.sig @RRQ-time.callSignalAddress
	gk set a.ras @RRQ-time.rasAddress
	shut gk a
	opens third udp ras 1719
	ask gk a.ras
	third bounced ras "$REPLY" "not a gatekeeper"
	shut gk a
	confirms a 60
	reaches gk a
}

# the confirmation comes twice, and the request, as UDP has it
repeated()
{
	in_person
	next_seq
	a send ras to="$gk_ras" RRQ-time seq="$seq" ttl=60 rasAddress=@ras callSignalAddress=@sig
	a send ras to="$gk_ras" RRQ-time seq="$seq" ttl=60 rasAddress=@ras callSignalAddress=@sig
	gk recv ras RRQ-time seq="$seq" callSignalAddress=@a.sig
	gk recv ras RRQ-time seq="$seq" callSignalAddress=@a.sig rasAddress=@a.ras
	gk send ras to=@a.ras RIP
	gk send ras to=@a.ras RCF-time ttl=60
	gk send ras to=@a.ras RCF-time ttl=60
	a recv ras RIP seq="$seq"
	a recv ras RCF-time seq="$seq"
	a recv ras RCF-time seq="$seq"
	reaches gk a
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "called by the gatekeeper" called
	case_talk "called by the gatekeeper, as recorded" called RRQ RCF
	case_talk "called by the gatekeeper, ooh323c" called RRQ-ooh323c RCF-ooh323c
	case_talk "without timeToLive in the confirmation" called RRQ-time RCF-no-time
	case_talk "only the gatekeeper calls in" stranger
	case_talk "not confirmed" not_yet
	case_talk "datagrams that are repeated" repeated
	case_talk "longer than its connection" outlives
	case_talk "unregistered by itself" leaves
	case_talk "unregistered by the gatekeeper" dismissed
	case_talk "not unregistered by the gatekeeper" stays
	case_talk "not renewed by the gatekeeper" rejected
	case_talk "timeToLive" lives
	gk_network none "$family" "iifname out0 tcp dport 1720 accept"
	case_talk "routed: called by the gatekeeper" called
done

nm_done
