#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# One host inside takes all it can get, with an accomplice outside: expectations, ports, calls, channels,
# registrations. A call of others that is on goes on, and where the administrator has set a limit for a host, new
# calls of others work as before.
#
#   192.168.77.2  a (greedy) ---\
#   192.168.77.3  b ------------ in0  router  out0 ---- 198.51.100.2  gk
#   192.168.78.2  c ------------ in1   198.51.100.1 --- 198.51.100.3  third (accomplice)
#                                                  \--- 198.51.100.4  far
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
checktool python3
gk_init

expect_max=/proc/sys/net/netfilter/nf_conntrack_expect_max
expect_was=$(cat "$expect_max")
trap 'echo "$expect_was" >"$expect_max"; params_restore; parties_end; cleanup' EXIT

conf()
{
	in_ns "$R" "$NMCTL" config set "$@" || bad "config set $*"
}

# accomplice: third reads whatever comes to its port 1720, and says nothing
accomplice()
{
	start "$O" "$NM_OUT/$nm_id.third.log" python3 -IS -c '
import selectors, socket, sys
ip = sys.argv[1]
s = selectors.DefaultSelector()
listener = socket.create_server((ip, 1720), family=socket.AF_INET6 if ":" in ip else socket.AF_INET, backlog=64)
s.register(listener, selectors.EVENT_READ)
print("ready", flush=True)
while True:
    for key, _ in s.select():
        if key.fileobj is listener:
            s.register(listener.accept()[0], selectors.EVENT_READ)
        elif not key.fileobj.recv(1 << 16):
            s.unregister(key.fileobj)
            key.fileobj.close()
' "${ip[third]}"
	await "$NM_OUT/$nm_id.third.log" ready || bad "no accomplice"
}

# greedy CONNECTIONS CALLS: a opens so many connections to it with so many calls each, two media addresses in each
# Setup, and keeps them
greedy()
{
	local setup REPLY=''

	accomplice
	hex_addr "${ip[a]}" 30000
	rtp=$REPLY
	hex_addr "${ip[a]}" 30001
	rtcp=$REPLY
	by_hand Setup-ooh323c "rtp=$rtp" "rtcp=$rtcp" "rtcp2=$rtcp" "callId=$(printf '%032x' 48879)"
	setup=$REPLY
	start "$I" "$NM_OUT/$nm_id.greedy.log" python3 -IS -c '
import fcntl, itertools, socket, struct, sys, time
setup, rtp, rtcp = (bytes.fromhex(a) for a in sys.argv[1:4])
local, to, connections, calls = sys.argv[4], sys.argv[5], int(sys.argv[6]), int(sys.argv[7])
number, held = itertools.count(1), []
def call(crv):
    n = next(number)
    port = 1024 + 2 * n
    return (setup[:6] + struct.pack(">H", crv) + setup[8:]).replace(
        rtp, rtp[:-2] + struct.pack(">H", port)).replace(
        rtcp, rtcp[:-2] + struct.pack(">H", port + 1)).replace(
        (48879).to_bytes(16, "big"), (48879 + n).to_bytes(16, "big"))
for _ in range(connections):
    s = socket.create_connection((to, 1720), source_address=(local, 0))
    s.sendall(b"".join(call(crv) for crv in range(1, calls + 1)))
    held.append(s)
def unsent(s):
    return struct.unpack("i", fcntl.ioctl(s, 0x5411, b"\0\0\0\0"))[0]
end = time.time() + 30
while any(unsent(s) for s in held) and time.time() < end:
    time.sleep(0.01)
print("stalled" if any(unsent(s) for s in held) else "ready", flush=True)
time.sleep(1000)
' "$setup" "$rtp" "$rtcp" "${ip[a]}" "${ip[third]}" "$1" "$2"
	busywait 40 says "$NM_OUT/$nm_id.greedy.log" '^(ready|stalled)' || bad "it does not get that far"
	says "$NM_OUT/$nm_id.greedy.log" ^ready || bad "its connections stall"
}

# the_call X Y N: X calls Y
the_call()
{
	local REPLY=''

	opens "$2" listen sig 1720
	ask "$2" sig
	calls "$1" "$2" "$REPLY"
	setup "$1" "$2" "$3"
	answers "$2" "$1"
	tell "$2" close sig
}

# others N COMMAND...: b is in a call with far while that happens, and stays in it
others()
{
	local n=$1
	shift

	remember
	the_call b far "$n"
	channel b far 101
	channel far b 102
	"$@" || bad "$1 failed"
	media_runs b far 101
	media_runs far b 102
}

# next N: a whole call of c with another one outside
next()
{
	the_call c gk "$1"
	channel c gk 103
	channel gk c 104
	hangs_up c gk
}

# all_over: and then nothing is left
all_over()
{
	nm_stop_jobs_but_capture
	hangs_up b far
	busywait 10 no_expectation || bad "expectations stay"
}

nm_stop_jobs_but_capture()
{
	local p keep=$cap_pid

	for p in "${pids[@]}"; do
		[ "$p" = "$keep" ] || { kill "$p" 2>/dev/null && wait "$p" 2>/dev/null; }
	done
	pids=("$keep")
}

# ---- without a limit for a host: what there is is full, and the call that is on goes on ----

expectations_full()
{
	echo 100 >"$expect_max"
	others 601 greedy 2 64
	because refused_full 50
	all_over
	echo "$expect_was" >"$expect_max"
	next 602
}

ports_full()
{
	conf media_ports 40000-40063
	others 603 greedy 1 64
	# it has them all with the accomplice; with others they are others
	because refused_busy
	because dead_port 50
	all_over
	next 604
	conf media_ports 1024-32767
}

calls_full()
{
	conf max_calls 50
	others 605 greedy 1 64
	because calls_refused 10
	all_over
	next 606
	conf max_calls 16384
}

# ---- with one: others begin new calls ----

limited_expectations()
{
	echo 100 >"$expect_max"
	conf max_calls_per_host 8 max_channels_per_call 4
	others 611 greedy 2 64
	because refused_host 100
	next 612
	unchanged refused_full
	all_over
	echo "$expect_was" >"$expect_max"
}

limited_ports()
{
	conf media_ports 40000-40063
	others 613 greedy 1 64
	because refused_host 50
	next 614
	unchanged refused_busy
	all_over
	conf media_ports 1024-32767
}

limited_calls()
{
	conf max_calls 50
	others 615 greedy 1 64
	because refused_host 50
	next 616
	unchanged calls_refused
	all_over
	conf max_calls 16384 max_calls_per_host 0 max_channels_per_call 63
}

# ---- what one call, one host can have at most ----

# seventy channels in one call
many_channels()
{
	local n REPLY=''

	opens third listen sig 1720
	ask third sig
	calls a third "$REPLY"
	setup a third 618
	answers third a
	for n in {1..70}; do
		at "${ip[a]}" $((20001 + 2 * n))
		a send h245 OLC channel="$n" session=1 rtcp="$REPLY"
		third recv h245 OLC channel="$n"
	done
}

channels()
{
	others 617 many_channels
	because refused_limit 1
	next 619
	hangs_up a third
	all_over
}

# a hangs up and keeps the H.245 connection, again and again: such a call is over, and takes nobody's place
over_but_open()
{
	local n REPLY=''

	opens third listen sig 1720
	for n in 1 2 3 4 5; do
		ask third sig
		dials a "call.$n" "$REPLY"
		third accept "call.$n" sig
		identifier $((630 + n))
		a send "call.$n" Setup sourceCallSignalAddress="@call.$n.local" \
			destCallSignalAddress="@call.$n.peer" callId="$REPLY"
		third recv "call.$n" Setup callId="$REPLY"
		opens third listen "control$n" 0
		third send "call.$n" Connect h245Address="@control$n"
		a recv "call.$n" Connect
		dials a "h245.$n" @Connect.h245Address
		third accept "h245.$n" "control$n"
		opens a udp rtcp 0
		a send "h245.$n" OLC channel=101 rtcp=@rtcp
		third recv "h245.$n" OLC channel=101
		a send "call.$n" ReleaseComplete
		third recv "call.$n" ReleaseComplete
		a close "call.$n"
		third closed "call.$n"
	done
}

ended_calls()
{
	conf max_calls 3 max_calls_per_host 2
	others 621 over_but_open
	unchanged calls_refused refused_host
	next 622
	conf max_calls 16384 max_calls_per_host 0
	hangs_up b far
	for n in 1 2 3 4 5; do
		a close "h245.$n"
		third closed "h245.$n"
	done
	nothing_left
}

# a asks for forty addresses, and waits for no answer, for that would end those before
many_registrations()
{
	local n REPLY=''

	gatekeeper_at gk
	ready a
	for n in {1..40}; do
		at "${ip[a]}" $((10000 + n))
		asks a RRQ-time ttl=60 callSignalAddress="$REPLY" rasAddress=@ras
	done
}

registrations()
{
	others 620 many_registrations
	because refused_limit 8
	hangs_up b far
	ready c
	registers c 60
	reaches gk c
	unregisters c
	shut gk c
}

# in the name of 43 hosts, to servers that are not there: more addresses than are registered at a time
spoofs()
{
	local REPLY='' ras sig

	hex_addr 10.9.8.7 1111
	ras=$REPLY
	hex_addr 10.9.8.7 2222
	sig=$REPLY
	by_hand RRQ-time "rasAddress=$ras" "callSignalAddress=$sig"
	in_ns "$I" python3 -IS -c '
import socket, struct, sys
rrq, ras, sig = map(bytes.fromhex, sys.argv[1:])
s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
for host in range(10, 53):
    me = socket.inet_aton("192.168.77.%d" % host)
    for server in range(100, 103):
        to = "198.51.100.%d" % server
        for n in range(16):
            body = rrq.replace(ras, me + struct.pack(">H", 20000 + n)).replace(sig, me + struct.pack(">H", 21000 + n))
            udp = struct.pack(">HHHH", 20000 + n, 1719, 8 + len(body), 0) + body
            s.sendto(struct.pack(">BBHHHBBH", 0x45, 0, 0, 0, 0, 64, 17, 0) + me + socket.inet_aton(to) + udp, (to, 0))
' "$REPLY" "$ras" "$sig" || bad "nothing is sent"
}

registrations_full()
{
	remember
	spoofs
	because registrations 4097
	gatekeeper_at gk
	ready c
	registers c 60
	reaches gk c
	unregisters c
	shut gk c
}

for family in 4 6; do
	gk_network gw "$family"
	judge=decode=no
	case_talk "all expectations: the call of others goes on" expectations_full
	case_talk "all ports: the call of others goes on" ports_full
	case_talk "all calls: the call of others goes on" calls_full
	case_talk "expectations, max_calls_per_host: others call" limited_expectations
	case_talk "ports, max_calls_per_host: others call" limited_ports
	case_talk "calls, max_calls_per_host: others call" limited_calls
	case_talk "calls that have ended: others call" ended_calls
	case_talk "channels of one call" channels
	case_talk "registrations of one host" registrations
	[ "$family" = 6 ] || case_talk "registrations in the name of many" registrations_full
	judge=
done

nm_done
