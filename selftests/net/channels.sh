#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Many channels: more of them in a call than four, several opened by one message, closed and opened again a thousand
# times; RTCP that is not at the port behind RTP.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

many()
{
	local n

	begins 101
	for n in 1 2 3 4 5 6 7 8 9 10; do
		open_channel a far $((100 + n))
		open_channel far a $((200 + n))
	done
	for n in 10 9 8 7 6 5 4 3 2 1; do
		media_runs a far $((100 + n))
		media_runs far a $((200 + n))
	done
	hangs_up a far
	nothing_left
}

# six openLogicalChannel in one message of call signalling
tunnelled()
{
	local n fields=()

	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 102
	for n in 1 2 3 4 5 6; do
		opens far udp "at$n" 0
		fields+=("rtcp${n#1}=@at$n")
	done
	far send call Facility-six-called "${fields[@]}"
	a recv call Facility-six-called
	fields=()
	for n in 1 2 3 4 5 6; do
		opens a udp "at$n" 0
		fields+=("rtcp${n#1}=@at$n")
	done
	a send call Facility-six "${fields[@]}"
	far recv call Facility-six
	for n in 1 2 3 4 5 6; do
		told far "Facility-six.rtcp${n#1}" "$outside"
		far put "at$n" "@Facility-six.rtcp${n#1}" "report-$n"
		a got "at$n" "report-$n"
	done
	a send call ReleaseComplete
	far recv call ReleaseComplete
	nothing_left
}

# apart RTP RTCP: in both directions
apart()
{
	begins 103
	channel far a 101 "$1" "$2"
	channel a far 102 "$1" "$2"
	hangs_up a far
	nothing_left
}

swapped()
{
	begins 104
	channel far a 101 6001 6000
	channel a far 102 6001 6000
	# and a channel between the two of another
	channel far a 103 6005 6011
	channel far a 104 6007 6009
	hangs_up a far
}

# the others go on when one is closed; the closed one does not
one_closed()
{
	begins 105
	channel a far 101
	channel a far 102
	open_channel far a 103
	close_channel far a 103
	media_runs a far 101
	media_runs a far 102
	ask far rtp_to103
	busywait 1 nothing_at "${REPLY##*:}" || bad "media of the channel goes on"
	far bounced send103 @rtp_to103 sound
	open_channel far a 104 '' ''
	media_runs far a 104
	hangs_up a far
	nothing_left
}

# nothing_at PORT: nobody sends there
nothing_at()
{
	[ -z "$(in_ns "$R" conntrack -L -p udp --orig-port-dst "$1" 2>/dev/null)" ]
}

# what was sent before the message that closes its channel, and comes behind it
on_its_way()
{
	local from

	begins 110
	channel far a 101
	channel a far 102
	ask far rtp102.from
	from=$REPLY
	printf '%s\n' 'send h245 CLC channel=101' 'put send101 @rtp_to101 late' >&"${to_party[far]}"
	{ hear far && hear far; } || bad "$wrong"
	a got rtp101 late
	a recv h245 CLC channel=101
	printf '%s\n' 'send h245 CLC channel=102' 'put send102 @rtp_to102 late' >&"${to_party[a]}"
	{ hear a && hear a; } || bad "$wrong"
	far got rtp102 late
	far recv h245 CLC channel=102
	# from where it came before
	far is rtp102.from "$from"
	hangs_up a far
	nothing_left
}

# the same address in a second call between the same two: the new pinhole takes the place of the old one
taken_over()
{
	local opened over

	opened=$(counter pinholes)
	over=$(ended_pinholes)
	begins 111
	opens a udp rtcp 0
	a send h245 OLC channel=101 rtcp=@rtcp
	far recv h245 OLC channel=101
	ask far sig
	dials a call2 "$REPLY"
	far accept call2 sig
	identifier 112
	a send call2 Setup sourceCallSignalAddress=@call2.local destCallSignalAddress=@call2.peer callId="$REPLY"
	far recv call2 Setup callId="$REPLY"
	opens far listen control2 0
	far send call2 Connect h245Address=@control2
	a recv call2 Connect
	dials a h245.2 @Connect.h245Address
	far accept h245.2 control2
	# said once more, and nobody comes
	far send call2 Connect h245Address=@control2
	a recv call2 Connect
	a send h245.2 OLC channel=101 rtcp=@rtcp
	far recv h245.2 OLC channel=101
	told far OLC.rtcp "$outside"
	opens far udp probe 0
	far put probe @OLC.rtcp report
	a got rtcp report
	hangs_up a far
	a close h245.2
	far closed h245.2
	a close call2
	far closed call2
	nothing_left
	# H.245 used up its own
	opened=$(($(counter pinholes) - opened))
	over=$(($(ended_pinholes) - over + 2))
	[ "$opened" -eq "$over" ] || bad "$opened pinholes were opened, $over ended"
}

# a gatekeeper that signals a call closes that connection when the call is set up: H.245 goes on, and the call with it
signalling_closed()
{
	begins 114
	channel far a 101
	a close call
	far closed call
	media_runs far a 101
	channel a far 102
	no_calls && bad "the call has ended"
	a close h245
	far closed h245
	nothing_left
	busywait "$NM_TIMEOUT" no_calls || bad "the call has not ended"
	far close sig
}

# and what it announced itself
fast_start_closed()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	opens a udp fast 0
	identifier 115
	a send call Setup-ooh323c sourceCallSignalAddress=@call.local destCallSignalAddress=@call.peer callId="$REPLY" \
		rtp=@fast rtcp=@fast rtcp2=@fast
	far recv call Setup-ooh323c callId="$REPLY"
	answers far a
	channel far a 101
	a close call
	far closed call
	opens far udp probe 0
	far put probe @Setup-ooh323c.rtcp report
	a got fast report
	a close h245
	far closed h245
	nothing_left
	far close sig
}

no_calls()
{
	[ "$(counter calls)" = "$(counter calls_ended)" ]
}

ended_pinholes()
{
	echo $(($(counter pinholes_closed) + $(counter pinholes_expired)))
}

conntracks()
{
	in_ns "$R" conntrack -C 2>/dev/null
}

# again ROUNDS: the same channel 25 times in each. Both sides are told many steps at once, each waits for the other by itself.
again()
{
	local round i before after
	local far_steps='' a_steps=''

	begins 106
	opens a udp rtp 0
	opens a udp rtcp 0
	opens far udp control 0
	for i in {1..25}; do
		far_steps+='send h245 OLC channel=101 session=1 rtcp=@control
recv h245 OLCAck channel=101
put control @OLCAck.rtp sound
send h245 CLC channel=101
recv h245 CLCAck channel=101
'
		a_steps+='recv h245 OLC channel=101
send h245 OLCAck channel=101 rtp=@rtp rtcp=@rtcp
got rtp sound
recv h245 CLC channel=101
send h245 CLCAck channel=101
'
	done
	for ((round = 1; round <= $1; round++)); do
		[ -z "$wrong" ] || return 1
		printf '%s' "$far_steps" >&"${to_party[far]}"
		printf '%s' "$a_steps" >&"${to_party[a]}"
		for ((i = 0; i < 125; i++)); do
			{ hear far && hear a; } || { echo "round $round: $wrong"; return 1; }
		done
		if [ "$round" = 1 ]; then
			busywait 2 no_expectation
			before=$(conntracks)
		fi
	done
	busywait 2 no_expectation || bad "pinholes are left of channels that are closed"
	after=$(conntracks)
	[ "$after" -le $((before + 2)) ] || bad "$before connections after 25 times, $after in the end"
	channel far a 102
	hangs_up a far
	nothing_left
}

bounded()
{
	local opened closed

	opened=$(counter channels)
	closed=$(counter channels_closed)
	again "$1" || return 1
	opened=$(($(counter channels) - opened))
	closed=$(($(counter channels_closed) - closed))
	[ "$opened" -eq $((25 * $1 + 1)) ] || bad "$opened channels counted, $((25 * $1 + 1)) opened"
	[ "$closed" -ge $((25 * $1)) ] || bad "$closed channels counted as closed, $((25 * $1)) were"
}

# rules give helpers by port: no media at such a port, where they would be read as messages
no_helper()
{
	local n ports

	ports=$(in_ns "$R" "$NMCTL" config show media_ports) && ports=${ports##* } || return 1
	in_ns "$R" "$NMCTL" config set media_ports 1716-1721 || return 1
	begins 108
	for n in {1..12}; do
		open_channel far a 101
		ask far OLCAck.rtp
		[[ ! $REPLY =~ :171[89]$ ]] || bad "RTP at the port of RAS"
		ask far OLCAck.rtcp
		[[ ! $REPLY =~ :171[89]$ ]] || bad "RTCP at the port of RAS"
		media_runs far a 101
		close_channel far a 101
	done
	in_ns "$R" "$NMCTL" config set media_ports "$ports"
	hangs_up a far
	nothing_left
}

# fast start of Objective Systems' stack from inside: its Setup has a longer bitmap of extensions
ooh323c()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	opens a udp rtp 0
	opens a udp rtcp 0
	opens far udp rtp 0
	setup a far 107 Setup-ooh323c rtp=@rtp rtcp=@rtcp rtcp2=@rtcp
	far is Setup-ooh323c.rtcp @Setup-ooh323c.rtcp2
	told far Setup-ooh323c.rtp "$outside"
	far put rtp @Setup-ooh323c.rtp sound
	a got rtp sound
	far put rtp @Setup-ooh323c.rtcp report
	a got rtcp report
	a send call ReleaseComplete
	far recv call ReleaseComplete
	nothing_left
}

# an H.245 address is not opened at a port of another service
low_port()
{
	local port

	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 109
	for port in 22 445 1023; do
		opens a listen victim "$port"
		a send call Facility-h245 h245Address=@victim
		far recv call Facility-h245
		told far Facility-h245.h245Address "$outside"
		ask far Facility-h245.h245Address
		repels far probe "$REPLY"
		at "$outside" "$port"
		repels far probe "$REPLY"
	done
	a send call ReleaseComplete
	far recv call ReleaseComplete
	nothing_left
}

# an information element of one octet before the last
one_octet()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 108 Setup-one-octet
	told far Setup-one-octet.sourceCallSignalAddress "$outside"
}

for family in 4 6; do
	for mode in gw none; do
		gk_network $mode "$family"
		case_talk "$mode: more than four channels" many
		case_talk "$mode: six in a message" tunnelled
		case_talk "$mode: RTCP far from RTP" apart 6000 7777
		case_talk "$mode: RTP odd, RTCP even" apart 6101 6200
		case_talk "$mode: RTCP below RTP" swapped
		case_talk "$mode: one of several closed" one_closed
		case_talk "$mode: media on their way when it closes" on_its_way
		case_talk "$mode: an address in a second call" taken_over
		! nm_ours || case_talk "$mode: call signalling closed" signalling_closed
		! nm_ours || case_talk "$mode: call signalling closed, fast start" fast_start_closed
	done
	gk_network gw "$family"
	times=bounded
	nm_ours || times=again
	if [ "$family" = 4 ]; then
		case_talk "a thousand times" $times 40
	else
		case_talk "a hundred times" $times 4
	fi
	! nm_ours || case_talk "no port of a helper" no_helper
	case_talk "fast start, ooh323c" ooh323c
	case_talk "one-octet element" one_octet
	case_talk "H.245 at a low port" low_port
done

nm_done
