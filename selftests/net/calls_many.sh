#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Many calls: 64 Setups on each of many connections. A list of them is complete while others come and go, and says
# that they did; the end of one leaves those beside it alone; and nothing is left of them. NM_MANY_CONNS says how
# many connections (1563 make 100,000 calls: "make soak").
#
#   inside ------------ in0  router  out0 ------------ outside
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/many.inc"
nm_init
checktool python3

conns=${NM_MANY_CONNS:-160}
calls=$((conns * 64))
# for what is done with all of them once; a thousand a second, in an emulated guest
many_limit=$((20 + calls / 1000))

ctl()
{
	in_ns "$R" "$NMCTL" "$@"
}

# now: sets now, milliseconds
now()
{
	now=${EPOCHREALTIME/./}
	now=$((now / 1000))
}

# dumps HOW-MANY FILE busy|still: each has to have the numbers in FILE, and one has to be marked, or none. FILE is
# made of the first one if there is none. Prints how long one takes.
dumps()
{
	in_ns "$R" python3 -IS - "$@" <<'END'
import os, socket, struct, sys, time

sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
sock.bind((0, 0))
sock.settimeout(20)

def ask(family, cmd, flags, attrs=b""):
    sock.send(struct.pack("=IHHII", 20 + len(attrs), family, 1 | flags, 1, 0) +
              struct.pack("=BBH", cmd, 1, 0) + attrs)
    marked, found = False, []
    while True:
        data = sock.recv(1 << 16)
        at = 0
        while at < len(data):
            size, kind, fl = struct.unpack_from("=IHH", data, at)
            body = data[at + 16:at + size]
            at += size + 3 & ~3
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
    begin = time.monotonic()
    found, marked = ask(family, 3, 0x300)
    took = time.monotonic() - begin
    ids = [number(body) for body in found]
    assert ids == sorted(set(ids)), "not in order, or twice"
    return ids, marked, took

if not os.path.exists(sys.argv[2]):
    print(*dump()[0], file=open(sys.argv[2], "w"))
want = set(map(int, open(sys.argv[2]).read().split()))
times, any_marked = [], False
for _ in range(int(sys.argv[1])):
    ids, marked, took = dump()
    times.append(took)
    any_marked |= marked
    assert want <= set(ids), f"{len(want - set(ids))} of {len(want)} missing"
if sys.argv[3] == "busy":
    assert any_marked, "calls came and went, and nothing said so"
else:
    assert not any_marked, "nothing happened, and it is marked"
print(f"{1000 * min(times):.0f} ms for a list of {len(ids)} calls")
END
}

# there [HOW]: so many calls, and the list has them all
there()
{
	local ids

	rm -f "$NM_OUT/ids"
	ctl config set max_calls 1048576 && many "$OUT" "${1:-hold}" "$conns" 64 || return 1
	dumps 2 "$NM_OUT/ids" still >"$NM_OUT/time" && read -ra ids <"$NM_OUT/ids" || return 1
	[ ${#ids[@]} -eq "$calls" ] && return
	echo "${#ids[@]} calls of $calls"
	ctl stats
	return 1
}

# what each takes, together with its part of a connection
small()
{
	local of='kmalloc.*|nm_.*|radix_tree_node' before each

	slabs "$of"
	before=$octets
	there || return 1
	slabs "$of"
	each=$(((octets - before) / calls))
	figures="$each octets of memory for a call, $(<"$NM_OUT/time")"
	echo "$figures"
	# a kernel that looks for faults puts more around each, and keeps what others freed
	[ "${NM_SLOW:-1}" -gt 1 ] || [ "$each" -lt 1792 ]
}

# the tool has them, too
listed()
{
	local begin

	there || return 1
	now
	begin=$now
	[ "$(ctl call list | wc -l)" -eq "$calls" ] || return 1
	now
	figures="$((now - begin)) ms for nmctl call list"
}

coming()
{
	there || return 1
	many "$MANY_IP" churn 7 && dumps 10 "$NM_OUT/ids" busy && many_end
}

one_ended()
{
	local ids left

	there && read -ra ids <"$NM_OUT/ids" && ctl call end "${ids[4]}" && rm "$NM_OUT/ids" &&
		dumps 1 "$NM_OUT/ids" still || return 1
	read -ra left <"$NM_OUT/ids"
	[ ${#left[@]} -eq $((calls - 1)) ] && ! grep -qw "${ids[4]}" "$NM_OUT/ids"
}

no_calls()
{
	[ "$(counter calls)" -eq "$(counter calls_ended)" ] && [ -z "$(ctl call)" ]
}

none_left()
{
	busywait "$many_limit" no_calls && return
	ctl call | head -n 3
	return 1
}

# ending HOW: sets gone to the milliseconds that the end of calls takes
ending()
{
	local begin

	there "$1" || return 1
	now
	begin=$now
	many_end && none_left || return 1
	now
	gone=$((now - begin))
}

# each says it is the other leg of all others: to end them takes no longer
one_name()
{
	local hold

	ending hold || return 1
	hold=$gone
	ending one || return 1
	figures="$gone ms to end calls of one callIdentifier, $hold ms others"
	echo "$figures"
	[ "$gone" -lt $((2 * hold + 2000)) ]
}

# a namespace goes while a dump is not read and an event is not taken
closed()
{
	there || return 1
	start "$R" "$NM_OUT/open.log" python3 -IS -c '
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
	many "$MANY_IP" churn 7 || return 1
	busywait 5 dropped || return 1
	nm_topo
}

# an event did not get into the buffer of who does not read
dropped()
{
	awk '$2 == 16 && $9 > 0 { found = 1 } END { exit !found }' "/proc/$router_pid/net/netlink"
}

# case_many NAME COMMAND...: with what it found out. With NM_ONLY, a regular expression, only cases of that name.
case_many()
{
	[[ $1 =~ ${NM_ONLY:-} ]] || return 0
	case_figures "$@"
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
many_hosts
case_many "$calls calls, and what they take" small
case_many "nothing is left of them" none_left
case_many "the list of the tool" listed
case_many "nothing is left of these" none_left
case_many "the list is complete while others come and go" coming
case_many "nothing is left of those" none_left
case_many "the end of one of 64 on a connection" one_ended
case_many "nothing is left of them either" none_left
case_many "all with one callIdentifier" one_name
case_many "the namespace goes while somebody reads and somebody listens" closed
nm_done
