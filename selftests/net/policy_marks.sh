#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Connection marks of media: nft sees audio, video and data apart by them, RTCP with its RTP; and tc, by the example of
# README.md, lets audio keep its rate while other UDP is more than the line carries.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
nm_ours || nm_skip_all "only for our own module"
checktool tc
checktool python3
gk_init

# as_written: the example, for this router
as_written()
{
	awk '/tested: policy_marks/ { here = 1 } !here { next } /^```/ { if (block) exit; block = 1; next }
		block { gsub("wan", "out0"); print }' "$NM_HERE/../../README.md"
}

example()
{
	local line

	in_ns "$R" nft delete table inet shape 2>/dev/null
	in_ns "$R" tc qdisc del dev out0 root 2>/dev/null
	while read -r line; do
		PATH=$(dirname "$NMCTL"):$PATH in_ns "$R" sh -c "$line" || bad "example: $line"
	done < <(as_written)
}

# counters of forwarded packets by the mark of their connection, and in the far namespace what arrives
watch_marks()
{
	in_ns "$R" nft -f - <<-RULES || bad "no counters"
		table inet watch {
			counter audio {}
			counter video {}
			counter data {}
			counter none {}
			chain forwarded {
				type filter hook forward priority filter + 1
				ct mark and 0xf0 == 0x10 meta l4proto udp counter name audio
				ct mark and 0xf0 == 0x20 meta l4proto udp counter name video
				ct mark and 0xf0 == 0x30 meta l4proto tcp counter name data
				ct mark and 0xf0 == 0 meta l4proto udp counter name none
			}
		}
	RULES
}

# seen NAME: its packets
seen()
{
	in_ns "$R" nft list counter inet watch "$1" | sed -n 's/.*packets \([0-9]*\) .*/\1/p'
}

# has NAME N
has()
{
	[ "$(seen "$1")" = "$2" ] || bad "$(seen "$1") packets of $1, not $2"
}

marked()
{
	watch_marks
	begins 401
	channel far a 101
	channel a far 102
	has audio 6
	has none 0
	opens a udp control103 0
	a send h245 OLC-video channel=103 rtcp=@control103
	far recv h245 OLC-video channel=103
	opens far udp probe 0
	far put probe @OLC-video.rtcp report
	a got control103 report
	has video 1
	opens a listen data1 0
	a send h245 OLC-data channel=104 networkAddress=@data1
	far recv h245 OLC-data channel=104
	dials far t120 @OLC-data.networkAddress
	a accept t120 data1
	[ "$(seen data)" -gt 1 ] || bad "T.120 has no mark"
	far put probe @OLC-video.rtcp report
	a got control103 report
	has video 2
	has audio 6
	has none 0
	hangs_up a far
}

# bits outside the mask are those of the call
inherited()
{
	in_ns "$R" nft add rule inet nm assign tcp dport 1720 ct mark set 0x105
	begins 402
	channel far a 101
	in_ns "$R" conntrack -L -p udp -f "$l3" 2>/dev/null | grep -q 'mark=277 ' ||
		bad "not 0x105 with 0x10: $(in_ns "$R" conntrack -L -p udp -f "$l3" 2>/dev/null | head -n 2)"
	hangs_up a far
}

# floods ADDR PORT OCTETS PER-SECOND SECONDS AT-ONCE: so many packets more before the others; says when they are sent
floods()
{
	start "$I" "$NM_OUT/flood.$2.log" python3 -IS -c '
import socket, sys, time
host, port, size, rate, seconds, most = sys.argv[1], *map(int, sys.argv[2:])
s = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
for n in range(most):
    s.sendto(bytes(size), (host, port))
print("sent", flush=True)
begin = time.monotonic()
for n in range(rate * seconds):
    wait = begin + n / rate - time.monotonic()
    if wait > 0:
        time.sleep(wait)
    s.sendto(b"\x80\0" + bytes(size - 2), (host, port))
' "$@"
}

# sent_as CLASS: packets that left in that class
sent_as()
{
	in_ns "$R" tc -s class show dev out0 classid "$1" | sed -n 's/^ *Sent .* bytes \([0-9]*\) pkt.*/\1/p'
}

# arrives: 50 packets of audio a second for four seconds, behind more of something else than the line carries meanwhile,
# and while there is as much again; sets percent, and first: what left in the class of audio
arrives()
{
	local REPLY='' audio_pid bulk_pid port n

	ask a rtp_to101
	port=${REPLY##*:}
	in_ns "$O" nft -f - <<-RULES || bad "no counters"
		table inet arrived
		delete table inet arrived
		table inet arrived {
			counter audio {}
			chain came {
				type filter hook prerouting priority raw
				udp dport $port counter name audio
			}
		}
	RULES
	floods "${ip[far]}" 4000 1000 200 5 900
	bulk_pid=$started
	await "$NM_OUT/flood.4000.log" sent || bad "no flood"
	floods "${ip[far]}" "$port" 172 50 4 0
	audio_pid=$started
	wait "$audio_pid" "$bulk_pid" 2>/dev/null
	n=$(in_ns "$O" nft list counter inet arrived audio | sed -n 's/.*packets \([0-9]*\) .*/\1/p')
	percent=$((n / 2))
	first=$(sent_as 1:10)
	# what is still in the queues is not for the rest of the call
	in_ns "$R" tc qdisc del dev out0 root
	diag "audio that arrived: $percent %, $first packets in its class"
}

# With the example, audio arrives whole, in its class; without its marks it has none, so it was the marks. How much of
# it drowns then is for a machine to say that is as fast as its clock.
shaped()
{
	example
	begins 403
	open_channel a far 101
	arrives
	[ "$percent" -ge 95 ] || bad "only $percent % of audio arrived"
	[ "$first" -ge 190 ] || bad "only $first packets in the class of audio"
	hangs_up a far
}

unmarked()
{
	example
	in_ns "$R" "$NMCTL" config set mark_audio 0/0
	begins 404
	open_channel a far 101
	arrives
	[ "$first" -eq 0 ] || bad "$first packets in the class of audio, without marks"
	hangs_up a far
}

[ -n "$(as_written)" ] || nm_skip_all "no example in README.md"
for family in 4 6; do
	gk_network gw "$family"
	in_ns "$R" "$NMCTL" config set mark_audio 0x10/0xf0 mark_video 0x20/0xf0 mark_data 0x30/0xf0
	case_talk "nft sees them" marked
	case_talk "other bits are those of the call" inherited
done
family=4
gk_network gw 4
case_talk "tc: audio keeps its rate" shaped
gk_network gw 4
case_talk "tc: without marks it has no class" unmarked

nm_done
