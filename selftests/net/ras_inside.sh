#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The gatekeeper is inside and its ports are forwarded; endpoints outside register with it, are admitted, and call
# an endpoint inside at the address that it named, which nobody else could know.
#
#   192.168.77.2  a  --- in0  router  out0 ---- far    198.51.100.4
#   192.168.77.3  gk (b)      198.51.100.1      third  198.51.100.3
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

discovered()
{
	gatekeeper_at b "$public"
	ready far
	asks far GRQ rasAddress=@ras
	ask far ras
	b is GRQ.rasAddress "$REPLY"
	b set far.ras @GRQ.rasAddress
	replies far GCF rasAddress=@ras
	far is GCF.rasAddress "$gk_ras"
}

# RCF with the gatekeeper's own call signalling address
registered()
{
	discovered
	asks far RRQ-time ttl=60 rasAddress=@ras callSignalAddress=@sig
	ask far sig
	b is RRQ-time.callSignalAddress "$REPLY"
	b set far.sig @RRQ-time.callSignalAddress
	opens b listen sig 1720
	endpoint_id far
	replies far RCF-address ttl=60 endpoint="$REPLY" callSignalAddress=@sig
	told far RCF-address.callSignalAddress "$public"
}

through_gatekeeper()
{
	registered
	calls far b @RCF-address.callSignalAddress
	talks far b 31
	hangs_up far b
	nothing_left
}

# direct: a has registered inside, where the router sees nothing of it
direct()
{
	registered
	ready a
	ask a sig
	admitted far "$REPLY" 32
	told far ACF.destCallSignalAddress "$public"
	calls far a @ACF.destCallSignalAddress
	talks far a 32
	hangs_up far a
	nothing_left
}

# ... and it was said to far, not to anybody
stranger()
{
	registered
	ready a
	ask a sig
	admitted far "$REPLY" 33
	ask far ACF.destCallSignalAddress
	repels third probe "$REPLY"
	reaches_admitted
}

reaches_admitted()
{
	calls far a @ACF.destCallSignalAddress
	far close call
	a closed call
}

located()
{
	registered
	ready a
	opens far udp other 0
	next_seq
	far send ras to="$gk_ras" LRQ seq="$seq" replyAddress=@other
	b recv ras LRQ seq="$seq"
	ask a sig
	b send ras to=@LRQ.replyAddress LCF seq="$seq" callSignalAddress="$REPLY" rasAddress=@ras
	far recv other LCF seq="$seq"
	told far LCF.callSignalAddress "$public"
	far is LCF.rasAddress "$gk_ras"
	calls far a @LCF.callSignalAddress
	talks far a 34
	hangs_up far a
	nothing_left
}

# the gatekeeper asks: its address for the answer is its own
informed()
{
	registered
	next_seq
	identifier 35
	b send ras to=@far.ras IRQ seq="$seq" replyAddress=@ras callId="$REPLY"
	far recv ras IRQ seq="$seq"
	far is IRQ.replyAddress "$gk_ras"
	far send ras to=@IRQ.replyAddress RIP seq="$seq"
	b recv ras RIP seq="$seq"
}

# other gatekeepers and endpoints inside, all of a list
alternatives()
{
	registered
	ready a
	next_seq
	ask a ras
	b set a.ras "$REPLY"
	ask a sig
	b set a.sig "$REPLY"
	b send ras to=@far.ras GCF-alternates seq="$seq" rasAddress=@ras alternate.rasAddress=@a.ras \
		alternate.rasAddress2=@ras
	far recv ras GCF-alternates seq="$seq"
	told far GCF-alternates.alternate.rasAddress "$public"
	far is GCF-alternates.alternate.rasAddress2 "$gk_ras"
	b send ras to=@far.ras RCF-alternates seq="$seq" alternate.rasAddress=@a.ras alternate.rasAddress2=@a.ras
	far recv ras RCF-alternates seq="$seq"
	told far RCF-alternates.alternate.rasAddress "$public"
	told far RCF-alternates.alternate.rasAddress2 "$public"
	b send ras to=@far.ras RRJ-alternates seq="$seq" alternate.rasAddress=@a.ras alternate.rasAddress2=@ras
	far recv ras RRJ-alternates
	b send ras to=@far.ras GRJ seq="$seq" alternate.rasAddress=@a.ras alternate.rasAddress2=@ras
	far recv ras GRJ
	b send ras to=@far.ras ACF-alternates seq="$seq" destCallSignalAddress=@a.sig \
		endpoint.callSignalAddress=@a.sig endpoint.rasAddress=@a.ras endpoint.callSignalAddress2=@a.sig \
		endpoint.callSignalAddress3=@sig endpoint.rasAddress2=@a.ras
	far recv ras ACF-alternates seq="$seq"
	told far ACF-alternates.endpoint.callSignalAddress "$public"
	told far ACF-alternates.endpoint.callSignalAddress3 "$public"
	b send ras to=@far.ras ARJ seq="$seq" callSignalAddress=@sig callSignalAddress2=@a.sig
	far recv ras ARJ seq="$seq"
	told far ARJ.callSignalAddress "$public"
	told far ARJ.callSignalAddress2 "$public"
}

for family in 4 6; do
	gk_network inside "$family"
	case_talk "discovered and registered" registered
	case_talk "call through the gatekeeper" through_gatekeeper
	case_talk "direct call to who was admitted to" direct
	case_talk "an admission is for one" stranger
	case_talk "location" located
	case_talk "information" informed
	case_talk "alternatives" alternatives
done

nm_done
