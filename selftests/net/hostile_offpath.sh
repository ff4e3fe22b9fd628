#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Somebody who is not on the way, but has seen a message of it, says it again: ReleaseComplete on TCP with sequence
# numbers that he does not know, DRQ and UCF of RAS from his own address, or with the address of the gatekeeper in
# front. No call ends by it, nobody is unregistered, and nothing opens.
#
#   192.168.77.2  a ---\
#   192.168.77.3  b ---- in0  router  out0 ---- 198.51.100.2  gk
#                              198.51.100.1 --- 198.51.100.3  third (the attacker)
#                                          \--- 198.51.100.4  far
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init

# call_on: the call of a and far, and it can do what a call does
call_on()
{
	media_runs a far 101
	media_runs far a 102
	channel=$((channel + 1))
	channel a far "$channel"
	unchanged calls_ended pinholes_closed
}

# forge FROM-IP PORT TO STEP...: segments made by hand outside, as if that sender sent them; "other:OFF:HEX" puts
# octets there. Four guesses of what the sequence numbers may be, far from each other: one of them may be inside a window
# of 64K only once in ten thousand times.
forge()
{
	local from=$1 port=$2 to=$3 ip isn
	shift 3

	[ -z "$wrong" ] || return 1
	ip=${to%:*} ip=${ip#[} ip=${ip%]}
	for isn in 0x10000000 0x50000000 0x90000000 0xd0000000; do
		in_ns "$O" "$NM_PEERS/nm-tcp" --local="$from" --port="$port" --remote="$ip" --remote-port="${to##*:}" \
			--isn="$isn" --mute "$@" >"$NM_OUT/$nm_id.tcp.log" || bad "$(tail -n 1 "$NM_OUT/$nm_id.tcp.log")"
	done
}

# tcp N RESETS: call N; 1: with resets too, which only a conntrack that looks at windows can tell apart
tcp()
{
	local release own to REPLY=''

	channel=102
	begins "$1"
	channel a far 101
	channel far a 102
	remember
	identifier "$1"
	by_hand ReleaseComplete-called "callId=$REPLY"
	release=$REPLY
	ask far call.peer
	to=$REPLY
	forge "${ip[far]}" 1720 "$to" "other:0:$release" "other:1000:$release"
	call_on
	[ "$2" -eq 0 ] || forge "${ip[far]}" 1720 "$to" reset:0
	forge "${ip[third]}" 1720 "$to" "other:0:$release" reset:0
	call_on
	ask far h245.local
	own=${REPLY##*:}
	ask far h245.peer
	to=$REPLY
	by_hand EndSession
	forge "${ip[far]}" "$own" "$to" "other:0:$REPLY"
	[ "$2" -eq 0 ] || forge "${ip[far]}" "$own" "$to" reset:0
	call_on
	hangs_up a far
	nothing_left
}

# sequence numbers are nothing to conntrack then; the stream knows better
liberal()
{
	in_ns "$R" sh -c 'echo 1 >/proc/sys/net/netfilter/nf_conntrack_tcp_be_liberal' || bad "no such setting"
	tcp "$1" 0
	in_ns "$R" sh -c 'echo 0 >/proc/sys/net/netfilter/nf_conntrack_tcp_be_liberal'
}

# ---- RAS ----

# registered: a, and it is in call N, which the gatekeeper admitted
registered()
{
	channel=102
	begins_admitted "$1"
	remember
}

# still: a is registered, nothing came, and the call is on
still()
{
	reaches gk a
	call_on
}

# all_over: connections of the gatekeeper may stay
all_over()
{
	hangs_up a far
	busywait 3 no_expectation || bad "expectations stay"
}

# at_third MESSAGE PORT TO: third says it from that port, each time of a new socket: the last one was refused
at_third()
{
	opens third udp spoof "$2"
	third send spoof to="$3" "$1"
	third close spoof
}

# from the attacker's own address: it does not get in
stranger()
{
	local message to REPLY=''

	registered "$1"
	ask gk a.ras
	third set a.ras "$REPLY"
	at "$public" 1719
	for to in "$REPLY" @a.ras; do
		for message in UCF RRJ RCF-time DRQ; do
			at_third "$message" 1719 "$to"
			at_third "$message" 0 "$to"
		done
	done
	still
	all_over
}

# from_gatekeeper N CHANNEL: with the gatekeeper's address in front, from its port or another; what a never asked
from_gatekeeper()
{
	local n=$1 from=$2 to REPLY=''

	registered "$n"
	opens gk udp spoof 0
	ask gk a.ras
	to=$REPLY
	for message in UCF RRJ; do
		# all numbers it could have but one
		gk send "$from" to="$to" "$message" seq=$((seq + 1))
		a recv ras "$message"
		gk send "$from" to="$to" "$message" seq=$((seq - 1))
		a recv ras "$message"
		gk send "$from" to="$to" "$message" seq=65535
		a recv ras "$message"
		still
	done
	# that it holds for a second only, or a fortnight
	endpoint_id a
	gk send "$from" to="$to" RCF-time seq=$((seq + 7)) ttl=1 endpoint="$REPLY"
	a recv ras RCF-time
	sleep 1.2
	still
	# the end of another call
	identifier $((n + 1))
	gk send "$from" to="$to" DRQ seq=$((seq + 9)) callId="$REPLY"
	a recv ras DRQ
	still
	all_over
}

# a UCF that was an answer once, when a has registered again
replayed()
{
	local n before REPLY=''

	gatekeeper_at gk
	ready a
	registers a 60
	unregisters a
	before=$seq
	shut gk a
	registers a 60
	for n in 1 2 3; do
		gk send ras to=@a.ras UCF seq="$before"
		a recv ras UCF seq="$before"
		reaches gk a
	done
	# the right one is heard
	unregisters a
	shut gk a
}

# the DRQ of a call that is over, when the next one is on
last_call()
{
	local REPLY=''

	registered "$1"
	all_over
	ask far sig
	admitted a "$REPLY" $(($1 + 1))
	calls a far @ACF.destCallSignalAddress
	talks a far $(($1 + 1))
	remember
	identifier "$1"
	asks a DRQ callId="$REPLY"
	replies a DCF
	next_seq
	gk send ras to=@a.ras DRQ seq="$seq" callId="$REPLY"
	a recv ras DRQ
	still
	all_over
}

# a neighbour says the end of the call that he heard of, and a's unregistration
neighbour()
{
	local REPLY=''

	registered "$1"
	opens b udp ras 0
	identifier "$1"
	asks b DRQ callId="$REPLY"
	gk send ras to=@ras.from DCF seq="$seq"
	b recv ras DCF
	ask gk a.sig
	asks b URQ callSignalAddress="$REPLY"
	gk send ras to=@ras.from UCF seq="$seq"
	b recv ras UCF
	still
	all_over
}

for family in 4 6; do
	gk_network gw "$family"
	# messages with other numbers than a decoder has seen asked
	judge=decode=no
	case_talk "TCP, sequence numbers guessed" tcp 701 1
	case_talk "TCP, nf_conntrack_tcp_be_liberal" liberal 703
	case_talk "RAS from a stranger" stranger 705
	case_talk "RAS as the gatekeeper, from its port" from_gatekeeper 707 ras
	case_talk "RAS as the gatekeeper, from another port" from_gatekeeper 709 spoof
	case_talk "UCF again" replayed
	case_talk "DRQ again" last_call 711
	case_talk "DRQ and URQ of a neighbour" neighbour 713
	judge=
done

nm_done
