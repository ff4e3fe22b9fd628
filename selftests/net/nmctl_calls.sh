#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls as "nmctl call", "nmctl monitor" and "nmctl top" show them, against what the endpoints say about them, and
# "nmctl call end".
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
nm_init
checktool python3
checktool setpriv

ctl()
{
	in_ns "$R" "$NMCTL" "$@"
}

# fails WANT TEXT COMMAND...: nmctl must end with this status, and say so
fails()
{
	local want=$1 text=$2 rc=0

	shift 2
	ctl "$@" >"$NM_OUT/out" 2>"$NM_OUT/err" || rc=$?
	cat "$NM_OUT/out" "$NM_OUT/err"
	[ "$rc" -eq "$want" ] || echo "status $rc, not $want: $*"
	[ "$rc" -eq "$want" ] && grep -q -- "$text" "$NM_OUT/err"
}

# up CALL: a call from inside, up to its media; its number is $id
up()
{
	ctl -j call list >"$NM_OUT/before"
	call_begin out "$1" --hold=media --hold=media || return 1
	await "$caller_log" '^media done' && await "$callee_log" '^media done' || return 1
	id=$(ctl -j call list state connected | python3 -IS -c '
import json, sys
before = {call["id"] for call in json.load(open(sys.argv[1]))}
print(*{call["id"] for call in json.load(sys.stdin)} - before)' "$NM_OUT/before")
	case $id in
	''|*' '*) echo "calls: $id"; ctl call list; return 1 ;;
	esac
}

down()
{
	kill -USR1 "$caller_pid" "$callee_pid" 2>/dev/null
	call_end
}

# what the kernel says about the call, beside what the endpoints sent, received and heard
whole()
{
	up h323plus-slow || return 1
	ctl call show "$id"
	ctl -j call show "$id" >"$NM_OUT/call.json"
	ctl -j call list >"$NM_OUT/list.json"
	down || return 1
	python3 -IS - "$NM_OUT" "$caller_log" "$callee_log" "$IN" "$OUT" "$GW" <<'END'
import json, os, sys
out, caller, callee, inside, outside, gateway = sys.argv[1:]
call, = json.load(open(os.path.join(out, "call.json")))
listed, = [c for c in json.load(open(os.path.join(out, "list.json"))) if c["id"] == call["id"]]
assert listed["state"] == call["state"] == "connected", (listed, call)

def said(log, direction):
    """addresses by message and role that one side sent or received"""
    for line in open(log):
        if line.startswith("addr "):
            words = dict(word.split("=", 1) for word in line.split()[1:] if "=" in word)
            if words["dir"] == direction:
                yield words["role"], words["addr"]

def text(endpoint):
    return f"{endpoint['ip']}:{endpoint['port']}"

assert call["caller"]["real"]["ip"] == inside and call["caller"]["seen"]["ip"] == gateway, call["caller"]
assert call["callee"]["real"]["ip"] == call["callee"]["seen"]["ip"] == outside, call["callee"]
protocols = [c["protocol"] for c in call["connection"]]
assert "h225" in protocols and "h245" in protocols, protocols
assert all(c["opaque"] == 0 for c in call["connection"]), call["connection"]
assert call["channels"] == len(call["channel"]) and {c["side"] for c in call["channel"]} == {"caller", "callee"}, call
assert all(c["media"] == "audio" and c["codec"] for c in call["channel"]), call["channel"]

# each address of a channel is one that its side announced, and the other side was told what it is seen as
sent = {"caller": set(a for _, a in said(caller, "sent")), "callee": set(a for _, a in said(callee, "sent"))}
told = {"caller": set(a for _, a in said(callee, "received")), "callee": set(a for _, a in said(caller, "received"))}
addresses = [a for c in call["channel"] for a in c["address"]]
assert len(addresses) >= 4, addresses
for address in addresses:
    assert address["protocol"] == 17
    assert text(address["real"]) in sent[address["side"]], (address, sent)
    assert text(address["seen"]) in told[address["side"]], (address, told)
used = [a for a in addresses if a["pinhole"] == "used"]
assert used and all(a["packets"] > 0 and a["octets"] >= 28 * a["packets"] for a in used), addresses
assert call["packets"] >= max(a["packets"] for a in used) and call["octets"] > call["packets"], call
assert 0 < float(call["age"]) < 120, call
END
}

listed()
{
	up h323plus-fast || return 1
	ctl call list
	ctl call list | grep -q "^call $id connected caller ${IN}[: ].*as $GW.* callee $OUT" &&
	ctl c l host "$IN" | grep -q "^call $id " && ctl call list host "$GW" | grep -q "^call $id " &&
	ctl call list state connected host "$OUT" | grep -q "^call $id " &&
	[ -z "$(ctl call list host 192.0.2.1)" ] && [ -z "$(ctl call list state setup)" ] &&
	[ -z "$(in_ns "$O" "$NMCTL" call list)" ] || return 1
	down && busywait 2 gone
}

gone()
{
	[ -z "$(ctl call list host "$IN")" ]
}

no_such_call()
{
	fails 1 'call 99999999: no call of this number' call show 99999999 &&
	fails 1 'call 99999999: no call of this number' call end 99999999 &&
	fails 1 'call 0: no call of this number' call show 0
}

# monitor_begin OPTION...: when it returns, it listens
monitor_begin()
{
	start "$R" "$NM_OUT/monitor.log" "$NMCTL" "$@" monitor
	monitor_pid=$started
	busywait 5 nm_listens "$monitor_pid"
}

monitor_end()
{
	kill "$monitor_pid"
	wait "$monitor_pid"
}

events()
{
	local name

	monitor_begin || return 1
	up h323plus-slow-t120 && down || return 1
	await "$NM_OUT/monitor.log" ' call-over ' || return 1
	monitor_end || { echo "monitor: status $?"; return 1; }
	cat "$NM_OUT/monitor.log"
	for name in call-new call-update channel-open channel-close call-over; do
		grep -Eq "^20[0-9-]{8} [0-9:]{8}\.[0-9]{6} $name call $id( |$)" "$NM_OUT/monitor.log" && continue
		echo "no $name"
		return 1
	done
}

events_json()
{
	monitor_begin -j || return 1
	up h323plus-fast && down || return 1
	await "$NM_OUT/monitor.log" '"call-over"' && monitor_end || return 1
	python3 -IS - "$NM_OUT/monitor.log" "$id" <<'END'
import json, sys, time
events = [json.loads(line) for line in open(sys.argv[1])]
ours = [e for e in events if e["call"]["id"] == int(sys.argv[2])]
names = [e["event"] for e in ours]
print(names)
assert names[0] == "call-new" and names[-1] == "call-over"
assert names.count("channel-open") == names.count("channel-close") >= 2
assert "connected" in [e["call"]["state"] for e in ours if e["event"] == "call-update"], ours
media = [e["channel"]["media"] for e in ours if e["event"] == "channel-open"]
assert "audio" in media and "unknown" not in media, media
times = [float(e["time"]) for e in ours]
assert times == sorted(times) and abs(times[-1] - time.time()) < 60, times
END
}

# what is refused is shown, and counted where it says; that the rest of the call goes on is for policy.sh
refused()
{
	local reason

	ctl config set allow_data 0 || return 1
	monitor_begin && call_begin out h323plus-slow-t120 && await "$NM_OUT/monitor.log" ' refused '
	ctl config set allow_data 1
	monitor_end
	cat "$NM_OUT/monitor.log"
	reason=$(sed -n 's/.* refused call [0-9]* .*reason \([a-z_]*\): .*\.$/\1/p' "$NM_OUT/monitor.log" | head -n 1)
	[ -n "$reason" ] && [ "$(ctl -j stats "$reason" | tr -cd 0-9)" -gt 0 ]
}

reader_gone()
{
	start "$R" "$NM_OUT/pipe.log" bash -c "exec '$NMCTL' monitor > >(head -n 1)"
	monitor_pid=$started
	busywait 5 nm_listens "$monitor_pid" || return 1
	up h323plus-fast && down || return 1
	wait "$monitor_pid"
	set -- $?
	cat "$NM_OUT/pipe.log"
	[ "$1" -eq 0 ] || [ "$1" -eq 141 ] && grep -q ' call-new ' "$NM_OUT/pipe.log"
}

top()
{
	up h323plus-fast || return 1
	ctl top -b -n 2 -d 0.2 | tee "$NM_OUT/top"
	ctl -j top -n 1 >"$NM_OUT/top.json"
	down || return 1
	[ "$(grep -c 'CALL STATE' "$NM_OUT/top")" -eq 2 ] && [ "$(grep -c "^ *$id connected " "$NM_OUT/top")" -eq 2 ] &&
	python3 -IS -c '
import json, sys
top = json.load(open(sys.argv[1]))
call, = [c for c in top["call"] if c["id"] == int(sys.argv[2])]
assert call["packet-rate"] > 0 and call["kbit-rate"] > 0 and call["channels"] >= 2, top
assert top["packet-rate"] >= call["packet-rate"] and top["connected"] == 1, top' "$NM_OUT/top.json" "$id"
}

ended()
{
	up h323plus-slow || return 1
	ctl call end "$id" || return 1
	ctl call list host "$IN"
	busywait 5 no_expectations || { nm_list expect; return 1; }
	busywait 5 gone_or_ended || { ctl call list; return 1; }
	fails 1 "call $id: " call end "$id" || return 1
	# the endpoints lose their connections: they cannot end well
	kill -USR1 "$caller_pid" "$callee_pid" 2>/dev/null
	! call_end
}

gone_or_ended()
{
	! ctl call list state connected | grep -q "^call $id "
}

nobody()
{
	local as="setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all"

	up h323plus-fast || return 1
	# shellcheck disable=SC2086
	in_ns "$R" $as "$NMCTL" call show "$id" | grep -q "^call $id connected" || return 1
	# shellcheck disable=SC2086
	in_ns "$R" $as "$NMCTL" call end "$id" 2>"$NM_OUT/err"
	[ $? -eq 1 ] && grep 'CAP_NET_ADMIN' "$NM_OUT/err" && down
}

completes()
{
	up h323plus-fast || return 1
	ctl complete call show | grep -qx "$id" && ctl complete call list host | grep -qx "$IN" &&
	down
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
case_run "all of a call, as its ends know it" whole
case_run "list: host, state, namespace" listed
case_run "no such call" no_such_call
case_run "monitor: a call from its beginning to its end" events
case_run "monitor: JSON, in order, with times" events_json
case_run "monitor and stats: a channel that is refused" refused
case_run "monitor: the reader goes" reader_gone
case_run "top" top
case_run "end" ended
case_run "anybody may look, but not end" nobody
case_run "completion knows the calls" completes
nm_done
