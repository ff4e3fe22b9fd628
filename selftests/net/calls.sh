#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls as the administrator sees them: one with all that it has, a list by host and state, what happens to them,
# and the end of one in the middle. To everybody, but ending is for who may; and what makes no sense is refused.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together

. "$(dirname "$0")/lib.sh"
nm_init
checktool python3
checktool setpriv
checktool ss

ctl()
{
	in_ns "$R" "$NMCTL" "$@"
}

unprivileged()
{
	in_ns "$R" setpriv --reuid 65534 --regid 65534 --clear-groups "$@"
}

# json PROGRAM COMMAND...: what the command prints is c for the program
json()
{
	local program=$1
	shift

	"$@" | python3 -IS -c "
import json, sys
c = json.load(sys.stdin)
$program"
}

# the only call there is
call_id()
{
	id=$(json 'print(c[0]["id"]) if len(c) == 1 else sys.exit("%d calls" % len(c))' ctl -j call)
}

# held CALL: a call in both directions of media, which goes on until SIGUSR1
held()
{
	call_begin out "$1" --hold=media --hold=media || return 1
	await "$caller_log" '^held at=media' && await "$callee_log" '^held at=media' && call_id
}

release()
{
	kill -USR1 "$caller_pid" "$callee_pid" && call_end
}

whole()
{
	held h323plus-slow || return 1
	json '
c = c[0]
assert c["state"] == "connected" and "blocked" not in c, c
assert len(c["identifier"].replace("-", "")) == 32, c
assert c["caller"]["real"]["ip"] == "'"$IN"'" and c["caller"]["seen"]["ip"] == "'"$GW"'", c
assert c["callee"]["real"]["ip"] == c["callee"]["seen"]["ip"] == "'"$OUT"'", c
assert c["callee"]["real"]["port"] == 1720, c
assert [x["protocol"] for x in c["connection"]] == ["h225", "h245"], c
assert all(x["opaque"] == 0 for x in c["connection"]), c
assert sorted(x["side"] for x in c["channel"]) == ["callee", "caller"], c
assert c["channels"] == 2 and c["packets"] > 0 and c["octets"] > c["packets"], c
for channel in c["channel"]:
    assert channel["media"] == "audio" and channel["codec"].startswith("g711"), channel
    at = channel["address"]
    assert len(at) >= 2 and all(a["protocol"] == 17 for a in at), channel
    assert any(a["pinhole"] == "used" and a["packets"] > 0 for a in at), channel
    for a in at:
        assert (a["real"]["ip"], a["seen"]["ip"]) in (("'"$IN"'", "'"$GW"'"), ("'"$OUT"'", "'"$OUT"'")), a
' ctl -j call show "$id" && release || return 1
	json 'assert not c, c' ctl -j call
}

listed()
{
	local want=$1
	shift

	json "assert len(c) == $want, c" unprivileged "$NMCTL" -j call list "$@"
}

filters()
{
	held h323plus-slow || return 1
	listed 1 && listed 1 host "$IN" && listed 1 host "$GW" && listed 1 host "$OUT" state connected &&
	listed 0 host "$IN2" && listed 0 state setup && listed 0 host "$IN_6" &&
	listed 0 host "$OUT" state ended &&
	release
}

gone()
{
	[ -z "$(in_ns "$I" ss -Htn)$(in_ns "$O" ss -Htn)" ]
}

no_media()
{
	[ -z "$(in_ns "$R" conntrack -L -p udp 2>/dev/null)" ]
}

# end it, while both sides hold their connections and send media
ended()
{
	local rc=0

	held "$1" || return 1
	ctl call end "$id" || return 1
	busywait 2 gone || { echo "a connection is left"; in_ns "$I" ss -tn; in_ns "$O" ss -tn; rc=1; }
	busywait 2 no_media || { echo "media is left"; nm_list -p udp; rc=1; }
	no_expectations || { echo "a pinhole is left"; nm_list expect; rc=1; }
	json 'assert not c, c' ctl -j call || rc=1
	# what they do next fails, and opens nothing
	kill -USR1 "$caller_pid" "$callee_pid"
	! call_end || rc=1
	no_media && no_expectations || rc=1
	! ctl call end "$id" 2>"$NM_OUT/err" || rc=1
	grep -q 'no call of this number\|has ended' "$NM_OUT/err" || { cat "$NM_OUT/err"; rc=1; }
	return "$rc"
}

denied()
{
	held h323plus-slow || return 1
	! unprivileged "$NMCTL" call end "$id" 2>"$NM_OUT/err" || return 1
	cat "$NM_OUT/err"
	json 'assert c[0]["state"] == "connected", c' unprivileged "$NMCTL" -j call show "$id" && release
}

# watch WANTED COMMAND...: the events of it
watch()
{
	local want=$1
	log=$NM_OUT/$nm_id.monitor.log
	shift

	start "$R" "$log" "$NMCTL" monitor
	watcher=$started
	sleep 1
	"$@" || return 1
	sleep 0.5
	kill "$watcher"
	wait "$watcher"
	got=$(sed 's/^[^ ]* [^ ]* //;s/ .*//' "$log" | tr '\n' ' ')
	[[ $got =~ ^$want$ ]] && return
	echo "events: $got"
	head -n 20 "$log"
	return 1
}

events()
{
	watch '(call-new |call-update )+(channel-open ){2}(call-update )*(channel-close ){2}call-over ' \
		call out h323plus-slow || return 1
	says "$log" 'channel-open call [0-9]+ channel [0-9]+ of (caller|callee) audio g711'
}

refused()
{
	ctl config set allow_audio 0 || return 1
	call_refused()
	{
		call_begin out h323plus-slow
		call_end
		:
	}
	watch '.*call-new .*refused .*' call_refused &&
		says "$log" 'refused call [0-9]+ .*audio .*reason refused_policy'
	set -- $?
	ctl config set allow_audio 1
	return "$1"
}

senseless()
{
	unprivileged python3 -IS - <<'END'
import os, random, socket, struct

ERROR, DONE = 2, 3
sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
sock.bind((0, 0))
sock.setsockopt(270, 11, 1)     # NETLINK_EXT_ACK
sock.setsockopt(270, 12, 1)     # NETLINK_GET_STRICT_CHK
sock.settimeout(5)

def attr(kind, data):
    return struct.pack("=HH", 4 + len(data), kind) + data + bytes(-len(data) % 4)

def ask(family, cmd, attrs, flags=0, length=None):
    size = 20 + len(attrs)
    sock.send(struct.pack("=IHHII", length or size, family, 1 | flags, 1, 0) +
              struct.pack("=BBH", cmd, 1, 0) + attrs)
    status, text, n = None, "", 0
    while status is None:
        data = sock.recv(1 << 16)
        while data:
            size, kind, fl, _, _ = struct.unpack_from("=IHHII", data)
            body = data[16:size]
            data = data[size + 3 & ~3:]
            if kind in (ERROR, DONE):
                status = struct.unpack_from("=i", body)[0]
                text = body[4:]
            else:
                n += 1
                if not fl & 2:
                    status, text = 0, body
    return status, text, n

_, reply, _ = ask(16, 3, attr(2, b"netmeeting\0"))
at = reply.index(struct.pack("=HH", 6, 1))
family = struct.unpack_from("=H", reply, at + 4)[0]

GET, END, DUMP = 3, 4, 0x300
HOST, STATE, ID = 9, 10, 8
def fails(status, cmd, attrs, flags=0, text=b""):
    got = ask(family, cmd, attrs, flags)
    assert got[0] == status and text in got[1], (cmd, attrs, flags, got)

fails(-22, GET, attr(HOST, bytes(5)), DUMP, b"4 or 16 octets")
fails(-22, GET, attr(HOST, b""), DUMP, b"4 or 16 octets")
fails(-22, GET, attr(HOST, bytes(260)), DUMP)
fails(-34, GET, attr(STATE, struct.pack("=I", 4)), DUMP)
fails(-22, GET, attr(ID, bytes(8)), DUMP, b"by host and state")
fails(-22, GET, attr(99, bytes(8)), DUMP)
fails(-22, GET, b"", 0, b"no number")
fails(-2, GET, attr(ID, struct.pack("=Q", 1 << 63)), 0, b"no call")
fails(-1, END, attr(ID, struct.pack("=Q", 1)))
for i in range(500):
    blob = b"".join(attr(random.randrange(20), os.urandom(random.choice((0, 1, 4, 8, 16, 33))))
                    for _ in range(random.randrange(4)))
    ask(family, random.choice((GET, END)), blob, random.choice((0, DUMP)))
END
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
case_run "a call with all that it has" whole
case_run "by host and by state, for everybody" filters
case_run "the end of a call" ended h323plus-slow
case_run "the end of a call with tunnelled H.245" ended h323plus-slowtun
case_run "the end of a call, IPv6" ended h323plus-slow-v6
case_run "ending is not for everybody" denied
case_run "events of a call in order" events
case_run "refused, and told so" refused
case_run "requests that make no sense" senseless
nm_rules none
case_run "the end of a call without translation" ended h323plus-slow
nm_done
