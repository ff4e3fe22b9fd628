#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Counters are reset again and again by two processes while calls are made: what they took away, together, and what is
# left at the end is what happened, and nobody who looks on sees a number that cannot be.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2, .3
#
# check: newest, two processors

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/many.inc"
nm_ours || nm_skip_all "only for our own module"
nm_init
checktool python3
seconds=${NM_RESET_SECONDS:-10}

# clerk NAME get|reset: asks for all counters, and for one of them many times, again and again, until a signal. Prints
# the sum of what it was told.
clerk()
{
	start "$R" "$NM_OUT/$1.json" python3 -IS -c '
import json, signal, socket, struct, sys, time
GET, RESET, MOST = 1, 2, 10**8
told = []
signal.signal(signal.SIGTERM, lambda *_: told.append(1))
sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
sock.bind((0, 0))

def ask(family, cmd, flags, attrs=b""):
    sock.send(struct.pack("=IHHII", 20 + len(attrs), family, 1 | flags, 1, 0) +
              struct.pack("=BBH", cmd, 1, 0) + attrs)
    while True:
        data = sock.recv(1 << 16)
        while data:
            size, kind, fl = struct.unpack_from("=IHH", data)
            body, data = data[20:size], data[size + 3 & ~3:]
            if kind == 3:
                return
            assert kind != 2, struct.unpack_from("=i", body)
            yield body
            if not fl & 2:
                return

def parts(data):
    while data:
        size, kind = struct.unpack_from("=HH", data)
        yield kind & 0x3fff, data[4:size]
        data = data[size + 3 & ~3:]

family = struct.unpack("=H", dict(parts(next(ask(16, 3, 0, struct.pack("=HH", 15, 2) + b"netmeeting\0\0"))))[1])[0]
# of two that ask for the same one, both are in the same place at the same time now and then
ONE = struct.pack("=HH", 15, 2) + b"h225_setup\0\0"
total, rounds = {}, 0
while not told:
    for body in ask(family, RESET if sys.argv[1] == "reset" else GET, 0x300, ONE if rounds % 100 else b""):
        counter = dict(parts(dict(parts(body))[1]))
        name, value = counter[3][:-1].decode(), struct.unpack("=Q", counter[5])[0]
        if value > MOST:
            sys.exit(f"{name} is {value}")
        total[name] = total.get(name, 0) + value
    rounds += 1
    if sys.argv[1] == "get":
        time.sleep(0.05)
    if rounds == 1:
        print("begun", flush=True)
print(json.dumps(dict(total, rounds=rounds)))' "$2"
	busywait 10 says "$NM_OUT/$1.json" . || { cat "$NM_OUT/$1.json"; return 1; }
	clerks+=("$started")
}

over()
{
	[ "$SECONDS" -ge "$until" ]
}

under_load()
{
	local short long rc=0 clerks=()

	clerk one reset && clerk two reset && clerk looks get || return 1
	many "$OUT" churn 64 || return 1
	short=$many_pid
	many "$MANY_IP" whole 0 || return 1
	long=$many_pid
	until=$((SECONDS + seconds))
	busywait $((seconds + 5)) over
	many_end || return 1
	long=$many_did
	many_log=$NM_OUT/many-churn-2.log many_pid=$short
	many_end || return 1
	short=$many_did
	kill "${clerks[@]}"
	for pid in "${clerks[@]}"; do
		wait "$pid" || rc=1
	done
	[ "$rc" -eq 0 ] || { head -c 300 "$NM_OUT"/*.json; return 1; }
	in_ns "$R" "$NMCTL" -j stats reset >"$NM_OUT/last.json"
	python3 -IS - "$NM_OUT" "$short" "$long" <<'END' || return 1
import json, os, sys

def read(name):
    return json.loads(open(os.path.join(sys.argv[1], name + ".json")).read().removeprefix("begun\n"))

one, two, last = read("one"), read("two"), read("last")
short, long = map(int, sys.argv[2:])
assert short % 64 == 0
want = {
    "calls": short + long, "calls_ended": short + long,
    "h225_setup": short + long, "h225_connect": long, "h225_release": short + 2 * long,
    "flows": short // 64 + 2 * long,
    "channels": 2 * long, "channels_closed": 2 * long,
}
print(f"{one['rounds']} and {two['rounds']} resets of all, {short + long} calls")
bad = [(name, one[name], two[name], last[name], n) for name, n in want.items()
       if one[name] + two[name] + last[name] != n]
assert not bad, bad
assert one["calls"] and two["calls"], "one of them had nothing"
END
}

# a counter by name, and all of them, as the tool shows them
tool()
{
	in_ns "$R" "$NMCTL" stats reset >/dev/null
	many "$OUT" whole 3 && wait "$many_pid" || return 1
	[ "$(in_ns "$R" "$NMCTL" stats reset calls | sed 's/.* //')" -eq 3 ] &&
	[ "$(counter calls)" -eq 0 ] && [ "$(counter h225_setup)" -eq 3 ] &&
	in_ns "$R" "$NMCTL" -j stats reset | grep -q '"calls":0,.*"h225_setup":3,' &&
	[ "$(counter h225_setup)" -eq 0 ]
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
many_hosts
case_run "the tool says what it took away" tool
case_run "two reset all the time" under_load
nm_done
