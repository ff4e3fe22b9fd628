#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Many calls: 64 Setups on each of many connections. A list of them is complete while others come and go, and says
# that they did; the end of one leaves those beside it alone; and nothing is left of them. NM_MANY_CONNS says how
# many connections (1563 make 100,000 calls, in a guest with enough memory).
#
#   inside ------------ in0  router  out0 ------------ outside
#
# check: newest

. "$(dirname "$0")/lib.sh"
nm_init
checktool python3

conns=${NM_MANY_CONNS:-160}
calls=$((conns * 64))
setup=$(sed -n 's/^m h225 caller setup //p' "$NM_CALLS/h323plus-slow.call")

ctl()
{
	in_ns "$R" "$NMCTL" "$@"
}

# answers nothing, reads everything
sink()
{
	start "$O" "$NM_OUT/sink.log" python3 -c '
import selectors, socket
s = selectors.DefaultSelector()
listener = socket.create_server(("'"$OUT"'", 1720), backlog=4096)
s.register(listener, selectors.EVENT_READ)
print("ready", flush=True)
while True:
    for key, _ in s.select():
        if key.fileobj is listener:
            s.register(listener.accept()[0], selectors.EVENT_READ)
        elif not key.fileobj.recv(1 << 16):
            s.unregister(key.fileobj)
            key.fileobj.close()
'
	await "$NM_OUT/sink.log" ready
}

# dial CONNECTIONS COUNT: connections with COUNT calls each, for ever (0) or once and until killed
dial()
{
	start "$I" "$NM_OUT/dial-$2.log" python3 -c '
import socket, sys, time
setup = bytearray.fromhex("'"$setup"'")
def calls(n):
    for crv in range(1, n + 1):
        setup[6:8] = crv.to_bytes(2, "big")
        yield bytes(setup)
def dial(n):
    s = socket.create_connection(("'"$OUT"'", 1720))
    s.sendall(b"".join(calls(n)))
    return s
if '"$1"':
    held = [dial('"$2"') for _ in range('"$1"')]
    print("ready", flush=True)
    time.sleep(1000)
print("ready", flush=True)
while True:
    s = dial('"$2"')
    time.sleep(0.01)
    s.close()
'
	await "$NM_OUT/dial-$2.log" ready
}

# dumps HOW-MANY FILE busy|still: each has to have the numbers in FILE, and one has to be marked, or none
dumps()
{
	in_ns "$R" python3 - "$@" <<'END'
import socket, struct, sys

sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
sock.bind((0, 0))
sock.settimeout(20)

def ask(family, cmd, flags, attrs=b""):
    sock.send(struct.pack("=IHHII", 20 + len(attrs), family, 1 | flags, 1, 0) +
              struct.pack("=BBH", cmd, 1, 0) + attrs)
    marked, found = False, []
    while True:
        data = sock.recv(1 << 16)
        while data:
            size, kind, fl, _, _ = struct.unpack_from("=IHHII", data)
            body, data = data[16:size], data[size + 3 & ~3:]
            marked |= bool(fl & 0x10)
            if kind == 3:
                return found, marked
            assert kind != 2, struct.unpack_from("=i", body)
            found.append(body[4:])
            if not fl & 2:
                return found, marked

reply = ask(16, 3, 0, struct.pack("=HH", 15, 2) + b"netmeeting\0\0")[0][0]
family = struct.unpack_from("=H", reply, reply.index(struct.pack("=HH", 6, 1)) + 4)[0]

def number(body):
    # nest of the call, in it a pad and the number
    at = 4
    while True:
        size, kind = struct.unpack_from("=HH", body, at)
        if kind == 2:
            return struct.unpack_from("=Q", body, at + 4)[0]
        at += size + 3 & ~3

def dump():
    found, marked = ask(family, 3, 0x300)
    ids = [number(body) for body in found]
    assert ids == sorted(set(ids)), "not in order, or twice"
    return ids, marked

want = set(map(int, open(sys.argv[2]).read().split()))
any_marked = False
for _ in range(int(sys.argv[1])):
    ids, marked = dump()
    any_marked |= marked
    assert want <= set(ids), f"{len(want - set(ids))} of {len(want)} missing"
if sys.argv[3] == "busy":
    assert any_marked, "calls came and went, and nothing said so"
else:
    assert not any_marked, "nothing happened, and it is marked"
END
}

remember()
{
	ctl -j call | python3 -c 'import json, sys; print(*(c["id"] for c in json.load(sys.stdin)))' >"$NM_OUT/ids"
}

all_there()
{
	local ids

	remember && read -ra ids <"$NM_OUT/ids"
	[ ${#ids[@]} -eq "$calls" ] && return
	echo "${#ids[@]} calls of $calls"
	ctl stats | grep -v ' 0$'
	return 1
}

there()
{
	ctl config set max_calls 1048576 && sink && dial "$conns" 64 && busywait 20 all_there && dumps 2 "$NM_OUT/ids" still
}

coming()
{
	there || return 1
	dial 0 7 && dumps 10 "$NM_OUT/ids" busy
}

one_ended()
{
	local ids left

	there && read -ra ids <"$NM_OUT/ids" && ctl call end "${ids[4]}" && remember || return 1
	read -ra left <"$NM_OUT/ids"
	[ ${#left[@]} -eq $((calls - 1)) ] && ! grep -qw "${ids[4]}" "$NM_OUT/ids"
}

is_empty()
{
	[ "$(ctl -j call)" = "[]" ]
}

none_left()
{
	busywait 20 is_empty && return
	ctl call | head -n 3
	return 1
}

# a namespace goes while a dump is not read and an event is not taken
closed()
{
	there || return 1
	start "$R" "$NM_OUT/open.log" python3 -c '
import socket, struct, time
s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
s.bind((0, 0))
s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
a = struct.pack("=HH", 15, 2) + b"netmeeting\0\0"
s.send(struct.pack("=IHHII", 20 + len(a), 16, 1, 1, 0) + struct.pack("=BBH", 3, 1, 0) + a)
r = s.recv(1 << 16)
family = struct.unpack_from("=H", r, r.index(struct.pack("=HH", 6, 1)) + 4)[0]
group = struct.unpack_from("=I", r, r.index(b"calls\0") - 8)[0]
s.setsockopt(270, 1, group)
s.send(struct.pack("=IHHII", 20, family, 0x301, 2, 0) + struct.pack("=BBH", 3, 1, 0))
print("ready", flush=True)
time.sleep(1000)
'
	await "$NM_OUT/open.log" ready || return 1
	dial 0 7
	sleep 1
	nm_topo
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
case_run "$calls calls" there
case_run "nothing is left of them" none_left
case_run "the list is complete while others come and go" coming
case_run "nothing is left of those" none_left
case_run "the end of one of 64 on a connection" one_ended
case_run "nothing is left of them either" none_left
case_run "the namespace goes while somebody reads and somebody listens" closed
nm_done
