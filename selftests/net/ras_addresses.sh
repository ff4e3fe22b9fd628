#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Every address of a message counts: lists of them in a registration, discovery on its own port, addresses for
# answers, alternatives, and what is told about calls.
#
#   192.168.77.2  a ---\
#   192.168.77.3  b ---- in0  router  out0 ---- gk   198.51.100.2
#   192.168.78.2  c ---- in1       198.51.100.1 --- far  198.51.100.4
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

# unicast discovery is answered from the port for all else
discovery()
{
	opens gk udp discovery 1718
	gatekeeper_at gk
	ready a
	next_seq
	at "$gatekeeper" 1718
	a send ras to="$REPLY" GRQ seq="$seq" rasAddress=@ras
	gk recv discovery GRQ seq="$seq"
	told gk GRQ.rasAddress "$outside"
	gk send ras to=@GRQ.rasAddress GCF seq="$seq" rasAddress=@ras
	a recv ras GCF seq="$seq" rasAddress="$gk_ras"
	registers a 60
	reaches gk a
}

# two ask two gatekeepers from the same port, and are the same outside: each hears the answer, from another port
discovery_of_two()
{
	opens gk udp discovery 1718
	gatekeeper_at gk
	ready a 1719
	ready b 1719 1721
	opens third udp ras 1719
	next_seq
	at "$gatekeeper" 1718
	a send ras to="$REPLY" GRQ seq="$seq" rasAddress=@ras
	gk recv discovery GRQ seq="$seq"
	at "${ip[third]}" 1719
	b send ras to="$REPLY" GRQ seq="$((seq + 100))" rasAddress=@ras
	third recv ras GRQ seq="$((seq + 100))"
	gk send ras to=@GRQ.rasAddress GCF seq="$seq" rasAddress=@ras
	a recv ras GCF seq="$seq" rasAddress="$gk_ras"
}

# a rejection comes from there as well
discovery_rejected()
{
	opens gk udp discovery 1718
	gatekeeper_at gk
	ready a
	next_seq
	at "$gatekeeper" 1718
	a send ras to="$REPLY" GRQ seq="$seq" rasAddress=@ras
	gk recv discovery GRQ seq="$seq"
	at "${ip[far]}" 1719
	gk send ras to=@GRQ.rasAddress GRJ seq="$seq" alternate.rasAddress="$REPLY" alternate.rasAddress2=@ras
	a recv ras GRJ seq="$seq" alternate.rasAddress="$REPLY" alternate.rasAddress2="$gk_ras"
}

# three call signalling addresses, two for RAS
lists()
{
	local n

	gatekeeper_at gk
	ready a
	opens a listen sig2 1721
	opens a listen sig3 0
	opens a udp ras2 0
	asks a RRQ-lists ttl=60 callSignalAddress=@sig callSignalAddress2=@sig2 callSignalAddress3=@sig3 \
		rasAddress=@ras rasAddress2=@ras2
	for n in '' 2 3; do
		told gk "RRQ-lists.callSignalAddress$n" "$outside"
		gk set "a.sig$n" "@RRQ-lists.callSignalAddress$n"
	done
	told gk RRQ-lists.rasAddress2 "$outside"
	gk set a.ras @RRQ-lists.rasAddress
	gk set a.ras2 @RRQ-lists.rasAddress2
	confirms a 60
	reaches gk a
	reaches gk a sig2
	reaches gk a sig3
	next_seq
	gk send ras to=@a.ras2 RIP seq="$seq"
	a recv ras2 RIP seq="$seq"
	unregisters a
	shut gk a
	ask gk a.sig2
	repels gk probe "$REPLY"
	ask gk a.sig3
	repels gk probe "$REPLY"
}

# outside addresses mean the same inside
alternatives()
{
	local other=198.51.100.77:1719 another=198.51.100.78:2719

	if [ "$family" = 6 ]; then
		other="[2001:db8::77]:1719" another="[2001:db8::78]:2719"
	fi
	gatekeeper_at gk
	ready a
	asks a GRQ rasAddress=@ras
	gk set a.ras @GRQ.rasAddress
	replies a GCF-alternates rasAddress="$gk_ras" alternate.rasAddress="$other" alternate.rasAddress2="$another"
	a is GCF-alternates.alternate.rasAddress "$other"
	a is GCF-alternates.alternate.rasAddress2 "$another"
	registers a 60
	identifier 41
	asks a ARQ callId="$REPLY"
	at "${ip[far]}" 1720
	replies a ACF-alternates destCallSignalAddress="$REPLY" endpoint.callSignalAddress="$another" \
		endpoint.rasAddress="$other" endpoint.callSignalAddress2="$other" endpoint.callSignalAddress3="$another" \
		endpoint.rasAddress2="$another"
	a is ACF-alternates.endpoint.callSignalAddress "$another"
	a is ACF-alternates.endpoint.callSignalAddress3 "$another"
	a is ACF-alternates.endpoint.rasAddress2 "$another"
}

# a gatekeeper inside asks one outside; the answer goes to where it said
location()
{
	gatekeeper_at gk
	opens a udp ras 1719
	opens a udp other 0
	next_seq
	a send ras to="$gk_ras" LRQ seq="$seq" replyAddress=@other
	gk recv ras LRQ seq="$seq"
	told gk LRQ.replyAddress "$outside"
	at "${ip[far]}" 1720
	gk send ras to=@LRQ.replyAddress LCF seq="$seq" callSignalAddress="$REPLY" rasAddress=@ras
	a recv other LCF seq="$seq" callSignalAddress="$REPLY" rasAddress="$gk_ras"
}

# addresses of the caller and the called in what an endpoint asks
admission()
{
	gatekeeper_at gk
	ready a
	registers a 60
	at "${ip[far]}" 1720
	asks a ARQ-addresses srcCallSignalAddress=@sig destCallSignalAddress="$REPLY"
	gk is ARQ-addresses.srcCallSignalAddress @a.sig
	gk is ARQ-addresses.destCallSignalAddress "$REPLY"
	replies a ACF destCallSignalAddress="$REPLY"
	# an address of its own that it registered nowhere
	opens a listen sig9 0
	asks a ARQ-addresses srcCallSignalAddress=@sig9 destCallSignalAddress="$REPLY"
	told gk ARQ-addresses.srcCallSignalAddress "$outside"
	replies a ARJ callSignalAddress="$REPLY" callSignalAddress2="$gk_ras"
	a is ARJ.callSignalAddress2 "$gk_ras"
}

# asked about its calls an endpoint tells all their addresses
information()
{
	local n fields=()

	gatekeeper_at gk
	ready a
	registers a 60
	next_seq
	opens gk udp asks 0
	identifier 42
	gk send ras to=@a.ras IRQ seq="$seq" replyAddress=@asks callId="$REPLY"
	a recv ras IRQ seq="$seq"
	for n in rtpAddress rtcpAddress h245 callSignalling; do
		opens a udp "at$n" 0
		at "${ip[far]}" $((30000 + ${#n}))
		fields+=("$n.recvAddress=@at$n" "$n.sendAddress=$REPLY")
	done
	endpoint_id a
	a send ras to=@IRQ.replyAddress IRR seq="$seq" rasAddress=@ras callSignalAddress=@sig endpoint="$REPLY" \
		"${fields[@]}"
	gk recv asks IRR seq="$seq"
	gk is IRR.rasAddress @a.ras
	gk is IRR.callSignalAddress @a.sig
	for n in rtpAddress rtcpAddress h245 callSignalling; do
		told gk "IRR.$n.recvAddress" "$outside"
		at "${ip[far]}" $((30000 + ${#n}))
		gk is "IRR.$n.sendAddress" "$REPLY"
	done
	# ... and opens nothing by it
	ask gk IRR.rtpAddress.recvAddress
	opens gk udp probe 0
	gk bounced probe "$REPLY" sound
}

# a port that belongs to another service is not opened, and the gateway's own port is not given out
low_ports()
{
	local port

	gatekeeper_at gk
	ready a
	for port in 22 80 445 1023; do
		opens a listen victim "$port"
		asks a RRQ-time ttl=60 callSignalAddress=@victim rasAddress=@ras
		told gk RRQ-time.callSignalAddress "$outside"
		gk set a.sig @RRQ-time.callSignalAddress
		gk set a.ras @RRQ-time.rasAddress
		confirms a 60
		shut gk a
		at "$outside" "$port"
		repels gk probe "$REPLY"
	done
}

# the address of somebody else is nobody's to register
others()
{
	gatekeeper_at gk
	ready a
	# a itself may still be registered at 1720
	opens b listen sig 1725
	ask b sig
	asks a RRQ-time ttl=60 callSignalAddress="$REPLY" rasAddress=@ras
	gk set a.ras @RRQ-time.rasAddress
	confirms a 60
	at "$outside" 1725
	repels gk probe "$REPLY"
	repels third probe "$REPLY"
}

# a rule leads to a gatekeeper outside: it is not behind the NAT for that, and b is what all outside know
led_out()
{
	local REPLY='' router=$IN_GW any=ip

	[ "$family" = 4 ] || router=$IN_GW_6 any=ip6
	in_ns "$R" nft add rule inet nm translate_dst "iifname in0 udp dport 1719 dnat $any to ${ip[gk]}"
	gatekeeper_at gk "$router"
	ready a
	ready b 0 1721
	registers a 60
	registers b 60
	gk get b.sig
	asks a ARQ-addresses srcCallSignalAddress=@sig destCallSignalAddress="$REPLY"
	gk is ARQ-addresses.destCallSignalAddress "$REPLY"
	replies a ACF destCallSignalAddress="$REPLY"
}

# the gatekeeper is inside, and those inside reach it by its address outside, from that same address: they are told where
# the others really are
hairpin()
{
	local REPLY='' any=ip

	[ "$family" = 4 ] || any=ip6
	in_ns "$R" nft -f - <<-RULES
		add rule inet nm translate_dst iifname { in0, in1 } $any daddr $public udp dport 1719 dnat $any to ${ip[b]}
		add rule inet nm translate_src iifname { in0, in1 } oifname in0 snat $any to $public
	RULES
	gatekeeper_at b "$public"
	ready a
	ready c
	registers a 60
	registers c 60
	told b c.sig "$public"
	b get c.sig
	asks a ARQ-addresses srcCallSignalAddress=@sig destCallSignalAddress="$REPLY"
	replies a ACF destCallSignalAddress=@c.sig
	at "${ip[c]}" 1720
	a is ACF.destCallSignalAddress "$REPLY"
}

bandwidth()
{
	gatekeeper_at gk
	ready a
	registers a 60
	at "${ip[far]}" 5001
	asks a BRQ rtcpAddresses.sendAddress="$REPLY" rtcpAddresses.recvAddress=@ras
	told gk BRQ.rtcpAddresses.recvAddress "$outside"
	replies a BCF
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "discovery" discovery
	case_talk "discovery rejected" discovery_rejected
	case_talk "discovery of two" discovery_of_two
	case_talk "lists" lists
	also=198.51.100.77,198.51.100.78,2001:db8::77,2001:db8::78
	case_talk "alternatives" alternatives
	also=
	case_talk "location" location
	case_talk "admission" admission
	case_talk "information about calls" information
	case_talk "bandwidth" bandwidth
	case_talk "low ports" low_ports
	judge=forbid_outside= also=${ip[b]}
	case_talk "another host's address" others
	judge='' also=
	also=$public	# ... as it is outside
	case_talk "a gatekeeper outside that a rule leads to" led_out
	judge=decode=no
	gk_network gw "$family"
	case_talk "a gatekeeper inside by its address outside" hairpin
	judge='' also=
	gk_network none "$family" "iifname out0 udp sport 1719 accept; iifname out0 tcp dport 1720 accept"
	case_talk "routed: discovery" discovery
	case_talk "routed: location" location
done

nm_done
