#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What went wrong once: several messages in one segment, helpers named by a rule, calls back to the caller's
# address, the gateway's own ports, a handshake on the ports of a connection both ends have lost.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/raw.inc"
nm_init
nm_ours || nm_skip_all "only for our helpers"
nm_topo || nm_skip_all "no namespaces"

reopened()
{
	raw_talk "$open100" "$close100$open101" || return 1
	media_pinholes | grep -q 'dport=5001 ' || { echo "no pinhole is left"; return 1; }
	hang_up
}

closed()
{
	raw_talk "$open100" "$open101$close100" || return 1
	media_pinholes | grep -q 'dport=5001 ' || { echo "the other channel's pinhole is gone"; return 1; }
	hang_up
	busywait "$NM_TIMEOUT" no_expectations
}

# the pinhole of an H.245 connection that no call signalling expected
used()
{
	local before

	before=$(counter pinholes_used)
	raw_talk "$open100" || return 1
	in_ns "$O" bash -c "echo media >/dev/udp/$GW/5001"
	busywait "$NM_TIMEOUT" passed "$before" || { echo "nothing came through"; return 1; }
	hang_up
}

passed()
{
	[ "$(counter pinholes_used)" -gt "$1" ]
}

# port 5001 of the gateway belongs to a program of its own
bound()
{
	local listener='import socket,sys,time
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("", 5001))
print("ready", flush=True)
time.sleep(60)'

	start "$R" "$NM_OUT/own.log" python3 -IS -c "$listener"
	await "$NM_OUT/own.log" '^ready' || return 1
	raw_talk "$open100" || return 1
	media_pinholes || { echo "no pinhole"; return 1; }
	if media_pinholes | grep -q 'dport=5001 '; then
		echo "the gateway's own port was given out"
		return 1
	fi
	hang_up
}

# Setup with sourceCallSignalAddress at inside port 1720, then a call to what became of it
called_back()
{
	local setup port

	setup=$(awk '$1 == "m" && $4 == "setup" { print $5; exit }' "$NM_CALLS/h323plus-slow.call")
	setup=${setup//0a630001????/c0a84d0206b8}
	setup=${setup//0a630002/c6336402}
	raw_talk "${setup:0:256}c0a84d0206b8${setup:268}" || return 1
	port=$(in_ns "$R" conntrack -L expect -f ipv4 2>/dev/null | grep ' proto=6 ' |
		sed -n "s/.* dst=$GW .*dport=\([0-9]*\) mask.*/\1/p")
	[ -n "$port" ] || { echo "no pinhole for calls back"; return 1; }
	[ "$port" -ne 1720 ] || { echo "port 1720 of the gateway was given out"; return 1; }
	start "$I" "$NM_OUT/callee.log" "$NM_PEERS/nm-peer" callee "$NM_CALLS/h323plus-slow.call" \
		--local="$IN" --timeout="$NM_TIMEOUT"
	callee=$started
	await "$NM_OUT/callee.log" '^ready' || return 1
	in_ns "$O" "$NM_PEERS/nm-peer" caller "$NM_CALLS/h323plus-slow.call" --local="$OUT" --remote="$GW" \
		--port="$port" --timeout="$NM_TIMEOUT" >"$NM_OUT/caller.log" || {
		tail -n 1 "$NM_OUT/caller.log" "$NM_OUT/callee.log"
		return 1
	}
	wait "$callee" || { tail -n 1 "$NM_OUT/callee.log"; return 1; }
	hang_up
}

# Both hosts lose a connection without a word, and the same ports shake hands again: the second stream is
# followed from its start.
lost()
{
	local peer='import socket, struct, sys
LINGER = struct.pack("ii", 1, 0)
def tcp(local, reuse=True):
	s = socket.socket()
	s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
	s.bind(local)
	return s
def vanish(s):
	s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
	s.close()
def step():
	sys.stdin.readline()
side, here, there = sys.argv[1], sys.argv[2], sys.argv[3]
data = bytes.fromhex(sys.argv[4])
if side == "server":
	l = tcp((here, 1720))
	l.listen()
	print("ready", flush=True)
for n in range(2):
	if side == "server":
		s = l.accept()[0]
	else:
		s = tcp((here, 45000))
		s.connect((there, 1720))
		s.sendall(data)
	if side == "server":
		got = b""
		while len(got) < len(data):
			more = s.recv(4096)
			if not more:
				sys.exit("closed")
			got += more
		print("got", got.hex(), flush=True)
	step()
	vanish(s)
	print("gone", n, flush=True)
	step()'
	local before server client fifos

	before=$(counter mapped_rtcp)
	fifos=$(mktemp -d)
	mkfifo "$fifos/c" "$fifos/s"
	exec 7<>"$fifos/c" 8<>"$fifos/s"
	rm -r "$fifos"
	start "$O" "$NM_OUT/server.log" python3 -IS -c "$peer" server "$OUT" "$IN" "$open100" <&8
	server=$started
	await "$NM_OUT/server.log" '^ready' || return 1
	start "$I" "$NM_OUT/client.log" python3 -IS -c "$peer" client "$IN" "$OUT" "$open100" <&7
	client=$started
	await "$NM_OUT/server.log" '^got' || return 1

	nm_no_resets || return 1
	echo >&7
	echo >&8
	await "$NM_OUT/client.log" '^gone 0' && await "$NM_OUT/server.log" '^gone 0' || return 1
	echo >&7
	echo >&8
	busywait "$NM_TIMEOUT" twice "$NM_OUT/server.log" || {
		echo "the second connection carries nothing:"
		in_ns "$R" "$NMCTL" stats | grep drop
		return 1
	}
	in_ns "$R" nft delete table inet early
	if grep -q c0a84d02 <(grep '^got' "$NM_OUT/server.log"); then
		echo "an inside address got out: $(cat "$NM_OUT/server.log")"
		return 1
	fi
	[ "$(counter mapped_rtcp)" -eq $((before + 2)) ] || { echo "not mapped twice"; return 1; }
	kill "$client" "$server"
	exec 7>&- 8>&-
}

twice()
{
	[ "$(grep -c '^got' "$1")" -eq 2 ]
}

# The address of another host the sender speaks for, cut behind its octets: it leaves only when it is known what it
# becomes.
neighbour()
{
	local hex=${open100/c0a84d02/c0a84d03} got

	raw_talk "${hex:0:$((34 + 2 * $1))}" "${hex:$((34 + 2 * $1))}" || return 1
	hang_up || return 1
	got=$(sed -n 's/^received //p' "$NM_OUT/far.log")
	[ "$got" = "${hex/c0a84d03/c6336401}" ] || { echo "arrived: $got"; return 1; }
}

direct=/sys/module/nf_netmeeting/parameters/direct_media

neighbours()
{
	local octets

	echo 1 >"$direct"
	nm_topo || nm_skip_all "no namespaces"
	echo 0 >"$direct"
	NM_HELPER=nm-h245 nm_rules gw || nm_skip_all "no helper nm-h245"
	for octets in 1 2 3 4 5; do
		check "a neighbour's address, cut behind $octets octets" neighbour "$octets"
	done
}

NM_HELPER=nm-h245 nm_rules gw || nm_skip_all "no helper nm-h245"
check "closed and opened again in one segment" reopened
check "an address of two channels, one of them closed" closed
check "media of an H.245 connection whose helper a rule names" used
if command -v python3 >/dev/null; then
	check "a port the gateway listens on" bound
	check "a handshake on the ports of a lost connection" lost
else
	skip "a port the gateway listens on" "no python3"
	skip "a handshake on the ports of a lost connection" "no python3"
fi

nm_rules gw
check "a call to the caller's address" called_back

# two odd ports for two odd ports: none is given out twice, none is refused
small()
{
	raw_talk "$open100" "${open101/1389/138b}" || return 1
	if [ "$(media_pinholes | wc -l)" -ne 2 ]; then
		echo "pinholes:"
		media_pinholes
		return 1
	fi
	hang_up
}

if [ -w "$direct" ]; then
	neighbours
else
	skip "a neighbour's address, cut" "no parameter direct_media"
fi

if nm_media_ports 40000-40003; then
	nm_topo
	NM_HELPER=nm-h245 nm_rules gw
	check "every port of a small range" small
else
	skip "every port of a small range" "no parameter media_ports"
fi

nm_done
