#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Who may announce what: every field that would open a port, with the address of somebody else or with a port where
# a service is. Addresses of others stay as they are, a port of another service becomes the dead one, and nothing
# opens.
#
#   192.168.77.2  a ---\
#   192.168.77.3  b ---- in0  router  out0 ---- 198.51.100.2  gk
#   192.168.78.2  c ---- in1       198.51.100.1 --- 198.51.100.3  third
#                                              \--- 198.51.100.4  far
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init

number=500

# a_begins: a calls far, who answers; what comes after that is looked at
a_begins()
{
	number=$((number + 1))
	begins "$number"
	remember
}

# says_it X Y CONNECTION MESSAGE FIELD=ADDR...: X does, and Y receives it
says_it()
{
	local x=$1 y=$2 conn=$3 message=$4
	shift 4

	tell "$x" send "$conn" "$message" "$@"
	tell "$y" recv "$conn" "$message"
}

# names X Y ADDR: in every field in which X can
names()
{
	local x=$1 y=$2 addr=$3 nobody REPLY=''

	at "$null" 0
	nobody=$REPLY
	says_it "$x" "$y" h245 OLC channel=101 rtcp="$addr"
	says_it "$x" "$y" h245 OLC-video channel=102 rtcp="$addr"
	says_it "$x" "$y" h245 OLC-data channel=103 networkAddress="$addr"
	says_it "$y" "$x" h245 OLC channel=104 rtcp="$nobody"
	says_it "$x" "$y" h245 OLCAck channel=104 rtp="$addr" rtcp="$addr"
	says_it "$y" "$x" h245 OLC-data channel=105 networkAddress="$nobody"
	says_it "$x" "$y" h245 OLCAck-data channel=105 networkAddress="$addr"
	says_it "$x" "$y" call Facility-h245 h245Address="$addr"
	says_it "$x" "$y" call Connect-fast h245Address="$addr" rtp="$addr" rtcp="$addr" rtcp2="$addr"
	says_it "$x" "$y" call Facility-six rtcp="$addr" rtcp2="$addr" rtcp3="$addr" rtcp4="$addr" rtcp5="$addr" rtcp6="$addr"
}

# fast_names ADDR: in the Setup that begins a call of a, which is over then
fast_names()
{
	local REPLY=''

	number=$((number + 1))
	ask far sig
	dials a fast "$REPLY"
	far accept fast sig
	identifier "$number"
	a send fast Setup-ooh323c sourceCallSignalAddress=@fast.local destCallSignalAddress=@fast.peer callId="$REPLY" \
		rtp="$1" rtcp="$1" rtcp2="$1"
	far recv fast Setup-ooh323c
	a send fast ReleaseComplete callId="$REPLY"
	far recv fast ReleaseComplete
}

# stays Y ADDR: that is what Y reads in them
stays()
{
	local y=$1 addr=$2 name

	for name in OLC.rtcp OLC-video.rtcp OLC-data.networkAddress OLCAck.rtp OLCAck.rtcp OLCAck-data.networkAddress \
		Facility-h245.h245Address Connect-fast.h245Address Connect-fast.rtp Facility-six.rtcp6; do
		tell "$y" is "$name" "$addr"
	done
}

# others X Y HOST PORT: X names another host's port to Y, whose own part names nobody
others()
{
	local addr REPLY=''

	a_begins
	at "$3" "$4"
	addr=$REPLY
	names "$1" "$2" "$addr"
	stays "$2" "$addr"
	because kept_other 15
	nothing_opened
}

# of a host inside, named by one inside
neighbour()
{
	local port REPLY=''

	for port in 22 445 1720 3389 8080; do
		others a far "${ip[$1]}" "$port"
		at "${ip[$1]}" "$port"
		fast_names "$REPLY"
		far is Setup-ooh323c.rtp "$REPLY"
		far is Setup-ooh323c.rtcp2 "$REPLY"
		nothing_opened
		closed "$port" "$1"
		over a
	done
}

# of a host inside, named by one outside: whose address it knows, as in an attack from outside
from_outside()
{
	local port

	for port in 22 445 1720 3389 8080; do
		others far a "${ip[$1]}" "$port"
		closed "$port" "$1"
		over a
	done
}

# of a stranger outside: the inside would send there, and the stranger could come in by the answers
stranger()
{
	others a far "${ip[third]}" 5000
	over a
	others far a "${ip[third]}" 5000
	over a
}

# own ports of other services: dead, in every field
low()
{
	local port REPLY=''

	for port in 0 22 25 80 445 1023; do
		a_begins
		at "${ip[a]}" "$port"
		names a far "$REPLY"
		fast_names "$REPLY"
		at "$public" 9
		stays far "$REPLY"
		far is Setup-ooh323c.rtp "$REPLY"
		far is Setup-ooh323c.rtcp2 "$REPLY"
		because refused_port 10
		because dead_port 10
		nothing_opened
		[ "$port" -eq 0 ] || closed "$port" a
		over a
	done
}

# min_port is for ports of services that are not so low
lowest()
{
	in_ns "$R" "$NMCTL" config set min_port 3390 || bad "config set"
	a_begins
	at "${ip[a]}" 3389
	names a far "$REPLY"
	at "$public" 9
	stays far "$REPLY"
	because refused_port 10
	nothing_opened
	closed 3389 a
	over a
	in_ns "$R" "$NMCTL" config set min_port 1024
}

# the gateway itself: its addresses are not an endpoint's
gateway()
{
	local addr port

	for port in 22 8080; do
		a_begins
		at "$public" "$port"
		addr=$REPLY
		names a far "$addr"
		stays far "$addr"
		nothing_opened
		closed "$port" none
		over a
	done
}

# the same in a registration, in discovery and in location, which name where answers go
registers_other()
{
	local addr port REPLY=''

	gatekeeper_at gk
	ready a
	for port in 22 445 1719 1720 3389; do
		remember
		at "${ip[b]}" "$port"
		addr=$REPLY
		asks a RRQ-time ttl=60 callSignalAddress="$addr" rasAddress="$addr"
		gk is RRQ-time.callSignalAddress "$addr"
		gk is RRQ-time.rasAddress "$addr"
		gk send ras to=@ras.from RCF-time seq="$seq" ttl=60
		a recv ras RCF-time seq="$seq"
		asks a GRQ rasAddress="$addr"
		asks a LRQ replyAddress="$addr"
		because kept_other 4
		nobody_came
		closed "$port" b
	done
}

# a gatekeeper outside that names hosts inside to who asks it
admits_inside()
{
	local addr port

	gatekeeper_at gk
	ready a
	registers a 60
	for port in 22 445 1720 3389; do
		remember
		at "${ip[b]}" "$port"
		addr=$REPLY
		identifier 599
		asks a ARQ callId="$REPLY"
		replies a ACF destCallSignalAddress="$addr"
		asks a LRQ replyAddress=@ras
		replies a LCF callSignalAddress="$addr" rasAddress="$addr"
		a is LCF.callSignalAddress "$addr"
		nobody_came
		closed "$port" b
	done
}

for family in 4 6; do
	gk_network gw "$family"
	null=0.0.0.0
	[ "$family" = 4 ] || null=::
	judge=decode=no
	case_talk "a low port of its own" low
	case_talk "a port below min_port" lowest
	judge="decode=no forbid_outside=" also=${ip[b]},${ip[c]}
	case_talk "a neighbour's" neighbour b
	case_talk "a host's of another network" neighbour c
	case_talk "a host's inside, said outside" from_outside b
	case_talk "a stranger's" stranger
	case_talk "the gateway's own" gateway
	case_talk "a neighbour's, registered" registers_other
	case_talk "a neighbour's, said by the gatekeeper" admits_inside
	judge='' also=
done

nm_done
