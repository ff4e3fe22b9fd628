#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# NAT slipstreaming: a page in somebody's browser has it send octets of the attacker's choice to port 1720 of the
# attacker, in the hope that the gateway takes a part of them for a call and opens the ports named there. The stream
# is HTTP, SIP, TURN or TLS from its first octet on, so nothing in it is a call, wherever a segment begins.
#
#   192.168.77.2  a (browser) ---\
#   192.168.77.3  b ------------- in0  router  out0 ---- 198.51.100.4  far (attacker)
#                                       198.51.100.1 --- 198.51.100.3  third
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init
segment=1448	# octets of a full one over IPv4, with time stamps; fewer over IPv6

# post OCTETS: the head of a request with so many octets in its body; sets REPLY
post()
{
	REPLY=$(text $'POST / HTTP/1.1\r\nHost: attacker.example:1720\r\nOrigin: null\r\nContent-Length: '"$1"$'\r\n\r\n')
}

# filled HEX OCTETS: with as many letters behind it as it takes; sets REPLY
filled()
{
	printf -v REPLY '%*s' $(($2 - ${#1} / 2)) ''
	REPLY=$1${REPLY// /41}
}

# attack PORT HEX...: nothing in it opens that port, the octets pass, and the reason is counted
attack()
{
	local port=$1 all
	shift

	printf -v all '%s' "$@"
	remember
	raw_begin "$@"
	because opaque_grammar
	nothing_opened
	closed "$port" a
	closed $((port + 1)) a
	raw_end "$all"
	nothing_opened
}

# attack_both PORT HEAD BODY: in one segment, and in one each
attack_both()
{
	attack "$1" "$2$3"
	attack "$1" "$2" "$3"
}

# in the body of a request, in one write with the head
in_body()
{
	local REPLY body

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	post $((${#body} / 2))
	attack "$1" "$REPLY$body"
}

# the head fills a segment, and the next one begins with the TPKT
in_segment()
{
	local REPLY body head

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	post 100000
	filled "$REPLY" "$segment"
	head=$REPLY
	attack "$1" "$head" "$body"
	# the attacker, who does not know the size of segments, tries one after the other
	attack "$1" "$head" "$body" "$head" "$body" "$head" "$body"
}

# one octet at a time up to the TPKT
after_octets()
{
	local REPLY body head=()

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	REPLY=$(text $'POST / HTTP/1.1\r\n\r\n')
	mapfile -t head < <(fold -w 2 <<<"$REPLY")
	attack "$1" "${head[@]}" "$body"
}

# a call that is sent elsewhere: the way to every host of the network, if it is believed
forwarded()
{
	local REPLY body message

	for message in Facility Facility-gatekeeper Facility-mc; do
		hex_addr "${ip[b]}" "$1"
		by_hand "$message" "alternativeAddress=$REPLY"
		body=$REPLY
		post 100000
		filled "$REPLY" "$segment"
		attack "$1" "$REPLY" "$body"
		closed "$1" b
	done
	# also when a Setup stands before it
	fast_setup "${ip[a]}" "$1"
	post 100000
	attack "$1" "$REPLY" "$body"
	closed "$1" b
}

# the control channel of another host
control()
{
	local REPLY body

	hex_addr "${ip[b]}" "$1"
	by_hand Facility-h245 "h245Address=$REPLY"
	body=$REPLY
	post $((${#body} / 2))
	attack "$1" "$REPLY" "$body"
	closed "$1" b
}

# sip METHOD PORT: the same in the body of a SIP message over TCP
sip()
{
	local REPLY body head

	fast_setup "${ip[a]}" "$2"
	body=$REPLY
	head=$(text "$1 sip:a@attacker.example;transport=TCP SIP/2.0"$'\r\n'"Via: SIP/2.0/TCP ${ip[a]}:5060"$'\r\n'"Content-Length: $((${#body} / 2))"$'\r\n\r\n')
	attack_both "$2" "$head" "$body"
}

# STUN over TCP: Allocate, and the Setup is the name of the user, which a page may choose for a TURN server
turn()
{
	local REPLY body n

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	n=$((${#body} / 2))
	while [ $((${#body} % 8)) -ne 0 ]; do
		body+=00
	done
	printf -v REPLY '0003%04x2112a442%024x0006%04x' $((${#body} / 2 + 4)) 7 "$n"
	attack_both "$1" "$REPLY" "$body"
}

# TLS: the session of a ClientHello, as a server can give it to a browser
tls()
{
	local REPLY body n

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	n=$((${#body} / 2))
	printf -v REPLY '160301%04x01%06x0303%064x%02x' $((n + 40)) $((n + 36)) 5 "$((n & 255))"
	attack_both "$1" "$REPLY" "$body"
}

# the administrator may have such a connection end
is_reset()
{
	local REPLY body

	in_ns "$R" "$NMCTL" config set undecodable reset || bad "config set"
	remember
	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	post $((${#body} / 2))
	raw_begin "$REPLY" "$body" >/dev/null && raw_end "$REPLY$body" >/dev/null && bad "it passes"
	wrong=
	because refused_grammar
	nothing_opened
	closed "$1" a
	in_ns "$R" "$NMCTL" config set undecodable pass
}

# what all this is to tell apart from
a_call()
{
	local REPLY

	remember
	fast_setup "${ip[a]}" "$1"
	raw_begin "$REPLY"
	because pinholes 2
	opens a udp media "$(($1 + 1))"
	at "$public" $(($1 + 1))
	opens far udp knock 0
	far put knock "$REPLY" knock
	a got media knock
}

for family in 4 6; do
	gk_network gw "$family"
	[ "$family" = 4 ] || segment=1428
	# these are octets of the attacker's choice, and pass as they are
	judge="decode=no forbid_outside="
	case_talk "a Setup in the body of an HTTP request" in_body 5000
	case_talk "... to a port that others know as well" in_body 3389
	case_talk "a Setup where a segment of the body begins" in_segment 5010
	case_talk "a Setup behind a head that came octet by octet" after_octets 5020
	case_talk "a forwarded call in the body of an HTTP request" forwarded 5030
	case_talk "an H.245 address in the body of an HTTP request" control 5040
	case_talk "a Setup in the body of SIP REGISTER" sip REGISTER 5050
	case_talk "a Setup in the body of SIP INVITE" sip INVITE 5060
	case_talk "a Setup as the user of a TURN server" turn 5070
	case_talk "a Setup as the session of TLS" tls 5080
	case_talk "undecodable=reset" is_reset 5090
	judge=decode=no
	case_talk "the same Setup at the beginning is a call" a_call 5100
	judge=
done

nm_done
