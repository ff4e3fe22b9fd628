#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# TCP handshakes as no system makes them, by hand: with them a server could choose where in its client's stream the
# gateway begins to read, or have records of connections pile up that are none any more.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far (attacker)
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
checktool python3
checktool tc
gk_init

# sockets of a namespace, and segments: Python
hand='
import ctypes, socket, struct, sys
SYN, ACK = 2, 16
def raw(ns, ip):
    with open("/run/netns/" + ns) as f:
        if ctypes.CDLL(None).setns(f.fileno(), 0):
            sys.exit("no namespace " + ns)
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_TCP)
    s.bind((ip, 0))
    s.settimeout(20)
    return s
def send(s, to, sport, dport, seq, ack, flags, data=b""):
    t = struct.pack(">HHIIBBHHH", sport, dport, seq % 2**32, ack % 2**32, 0x50, flags, 65535, 0, 0) + data
    ends = socket.inet_aton(s.getsockname()[0]) + socket.inet_aton(to)
    x = ends + struct.pack(">HH", 6, len(t)) + t + bytes(len(t) & 1)
    n = sum(struct.unpack(">%dH" % (len(x) // 2), x))
    n = (n & 65535) + (n >> 16)
    n = (n & 65535) + (n >> 16)
    s.sendto(t[:16] + struct.pack(">H", n ^ 65535) + t[18:], (to, 0))
def receive(s, to, flags):
    "(from, its port, sequence number, octets) of the next segment to that port with these flags, or with octets"
    while True:
        p, (ip, _) = s.recvfrom(65536)
        t = p[(p[0] & 15) * 4:]
        port, dport, seq = struct.unpack(">HHI", t[:8])
        data = t[(t[12] >> 4) * 4:]
        if dport == to and (t[13] & (SYN | ACK) == flags if flags else data):
            return ip, port, seq, data
'

# Two answers to one SYN: the second acknowledges so many octets more as stand before the Setup. The client does not mind
# it, and its stream is HTTP from its first octet on.
second_answer()
{
	local REPLY head body log=$NM_OUT/$nm_id.far.log near

	fast_setup "${ip[a]}" "$1"
	body=$REPLY
	head=$(text $'POST / HTTP/1.1\r\nHost: attacker.example:1720\r\n\r\n')
	remember
	# the systems of both know nothing of these connections
	nm_no_resets || bad "no rules"
	# both have passed the router before the client has one
	tc -n "$R" qdisc add dev in0 root netem delay 200ms 2>/dev/null || nm_skip_all "no netem"
	start "$O" "$log" python3 -IS -c "$hand"'
ns, ip, head, most = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
s = raw(ns, ip)
print("ready", flush=True)
to, port, seq, _ = receive(s, 1720, SYN)
for more in 0, head:
    send(s, to, 1720, port, 7000, seq + 1 + more, SYN | ACK)
got = {}
while sum(map(len, got.values())) < most:
    _, _, at, data = receive(s, 1720, 0)
    got[at] = data
print("got", b"".join(got[at] for at in sorted(got)).hex(), flush=True)
' "$O" "${ip[far]}" $((${#head} / 2)) $(((${#head} + ${#body}) / 2))
	await "$log" ^ready || bad "nobody listens"
	start "$I" "$NM_OUT/$nm_id.near.log" "$NM_PEERS/nm-raw" hold "${ip[a]}" "${ip[far]}" 1720 "$head" "$body"
	near=$started
	await "$log" ^got || bad "nothing comes"
	says "$log" "^got $head$body\$" || bad "octets changed: $(tail -n 1 "$log")"
	kill "$near"
	tc -n "$R" qdisc del dev in0 root
	in_ns "$R" nft delete table inet early
	because opaque_grammar
	nothing_opened
	closed "$1" a
	closed $(($1 + 1)) a
}

# records: sets REPLY to how many connections have one
records()
{
	echo 1 >/sys/kernel/slab/nm_conn/shrink
	read -r REPLY _ </sys/kernel/slab/nm_conn/objects
}

few_records()
{
	local REPLY

	records
	[ "$REPLY" -lt 100 ]
}

# One handshake after the other on the same ports, and two octets in each: the one before is forgotten at once
again_and_again()
{
	local REPLY

	nm_no_resets || bad "no rules"
	python3 -IS -c "$hand"'
inside, outside, a, far = sys.argv[1:]
client, server = raw(inside, a), raw(outside, far)
for n in range(300):
    send(client, far, 45000, 1720, 100000 * n, 0, SYN)
    to, port, seq, _ = receive(server, 1720, SYN)
    send(server, to, 1720, port, 70000 * n, seq + 1, SYN | ACK)
    ack = receive(client, 45000, SYN | ACK)[2] + 1
    send(client, far, 45000, 1720, 100000 * n + 1, ack, ACK, b"\3\0")
' "$I" "$O" "${ip[a]}" "${ip[far]}" || bad "the handshakes fail"
	in_ns "$R" nft delete table inet early
	busywait 15 few_records || { records; bad "$REPLY records for one connection"; }
	in_ns "$R" conntrack -D -p tcp --sport 45000 >/dev/null 2>&1 || bad "no connection"
}

family=4
gk_network gw 4
judge="decode=no repeats_inside=other repeats_outside=other"
case_talk "300 connections on the same ports" again_and_again
judge="decode=no forbid_outside="
case_talk "a second answer, for what is behind the head" second_answer 5200
nm_done
