#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The tool and the netlink family behind it: what "nmctl stats" shows, to whom,
# in which namespace, and what the family says to requests that make no sense.
#
#   nsA: a TCP connection with itself that has a helper    nsB: nothing
#
# Exit: 0 all passed, 1 something failed, 4 cannot run here.

here=$(cd "$(dirname "$0")" && pwd -P)
nmctl=${NMCTL:-$here/../../tools/nmctl/nmctl}
[ -x "$nmctl" ] || nmctl=$(command -v nmctl)

nsa=nmctl-a-$$
nsb=nmctl-b-$$
tmp=$(mktemp -d)
modprobe=$(cat /proc/sys/kernel/modprobe)
n=0
fails=0

cleanup()
{
	echo "$modprobe" >/proc/sys/kernel/modprobe
	ip netns del "$nsa" 2>/dev/null
	ip netns del "$nsb" 2>/dev/null
	rm -rf "$tmp"
}

skip_all()
{
	echo "1..0 # SKIP $*"
	rm -rf "$tmp"
	exit 4
}

# ok NAME COMMAND...: a test that passes if the command does
ok()
{
	local name=$1 rc

	shift
	n=$((n + 1))
	"$@" >"$tmp/log" 2>&1
	rc=$?
	if [ $rc -eq 0 ]; then
		echo "ok $n $name"
	elif [ $rc -eq 4 ]; then
		echo "ok $n $name # SKIP $(tail -n 1 "$tmp/log")"
	else
		echo "not ok $n $name"
		sed 's/^/# /' "$tmp/log"
		fails=1
	fi
}

# status N COMMAND...: the command must end with this status
status()
{
	local want=$1 rc

	shift
	"$@"
	rc=$?
	[ "$rc" -eq "$want" ] || echo "status $rc, not $want: $*"
	[ "$rc" -eq "$want" ]
}

need()
{
	command -v "$1" >/dev/null || { echo "no $1"; exit 4; }
}

count()
{
	ip netns exec "$1" "$nmctl" -j stats "$2" | tr -cd 0-9
}

absent()
{
	rmmod nf_netmeeting 2>/dev/null
	[ ! -e /sys/module/nf_netmeeting ] || { echo "module in use"; return 4; }
	echo /bin/false >/proc/sys/kernel/modprobe
	status 1 "$nmctl" stats 2>"$tmp/err"
	local rc=$?
	echo "$modprobe" >/proc/sys/kernel/modprobe
	cat "$tmp/err"
	[ "$rc" -eq 0 ] && grep -q 'module nf_netmeeting is not loaded' "$tmp/err"
}

by_alias()
{
	[ ! -e /sys/module/nf_netmeeting ] || { echo "already loaded"; return 4; }
	modinfo nf_netmeeting >/dev/null 2>&1 || { echo "not installed"; return 4; }
	status 0 "$nmctl" stats && [ -e /sys/module/nf_netmeeting ]
}

json()
{
	need python3
	"$nmctl" -j stats >"$tmp/json" && "$nmctl" stats -a >"$tmp/text" &&
	python3 - "$tmp/json" "$tmp/text" <<'END'
import json, sys
data = json.load(open(sys.argv[1]))
text = [line.split() for line in open(sys.argv[2])]
assert list(data) == [word[0] for word in text], (data, text)
assert data and all(isinstance(v, int) for v in data.values()), data
assert all(len(word) == 2 for word in text), text
END
}

pretty()
{
	need python3
	"$nmctl" -j -p stats | python3 -m json.tool &&
	[ "$("$nmctl" -j -p stats | wc -l)" -gt "$("$nmctl" -j stats | wc -l)" ]
}

sentences()
{
	need python3
	"$nmctl" -j stats -e | python3 -c '
import json, sys
for name, c in json.load(sys.stdin).items():
    assert isinstance(c["value"], int) and len(name) < 21, name
    assert c["text"][0].isupper() and c["text"][-1] == "." and " " in c["text"], c
' && "$nmctl" stats -a --explain | awk 'NF < 4 || !/\.$/ { print; bad = 1 } END { exit bad || !NR }'
}

one_name()
{
	[ "$("$nmctl" stats calls packets | awk '{ print $1 }' | xargs)" = "calls packets" ]
}

separate()
{
	need nft
	need python3
	ip -n "$nsa" link set lo up
	ip netns exec "$nsa" nft -f - <<-END || return 1
		table inet nmctl {
			ct helper signalling {
				type "nm-h225" protocol tcp
			}
			chain out {
				type filter hook output priority mangle
				tcp dport 1720 ct state new ct helper set "signalling"
			}
		}
	END
	ip netns exec "$nsa" python3 - <<-'END' || return 1
		import socket
		with socket.create_server(("127.0.0.1", 1720)) as server:
		    with socket.create_connection(("127.0.0.1", 1720)) as client:
		        peer, _ = server.accept()
		        client.sendall(bytes.fromhex("0300000708000000"))
		        peer.recv(8)
		        peer.close()
	END
	ip netns exec "$nsa" "$nmctl" stats
	[ "$(count "$nsa" packets)" -gt 0 ] && [ "$(count "$nsb" packets)" -eq 0 ]
}

by_option()
{
	[ "$("$nmctl" -n "$nsa" -j stats)" = "$(ip netns exec "$nsa" "$nmctl" -j stats)" ] &&
	status 1 "$nmctl" -n nmctl-none-$$ stats
}

anybody()
{
	need setpriv
	setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all \
		"$nmctl" -j stats | grep -q '"calls":'
}

usage()
{
	status 2 "$nmctl" || return 1
	status 2 "$nmctl" nosuch || return 1
	status 2 "$nmctl" --nosuch stats || return 1
	status 2 "$nmctl" stats --nosuch || return 1
	status 2 "$nmctl" stats nosuch 2>"$tmp/err" || return 1
	cat "$tmp/err"
	grep -q 'nosuch: no counter of this name' "$tmp/err"
}

helps()
{
	"$nmctl" help | grep -q OBJECT && "$nmctl" stats help | grep -q NAME &&
	"$nmctl" -V | grep -q '^nmctl '
}

full()
{
	status 1 "$nmctl" -j stats >/dev/full
}

# Requests that the tool would not send, and a dump in several parts.
requests()
{
	need python3
	python3 - <<'END'
import errno, os, socket, struct

def attr(kind, data):
    raw = struct.pack("=HH", len(data) + 4, kind) + data
    return raw + bytes(-len(raw) % 4)

def ask(family, cmd, payload=b"", flags=0x305, reserved=0):
    """The messages of the answer: (type, payload)"""
    sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
    sock.bind((0, 0))
    sock.setsockopt(270, 11, 1)
    sock.settimeout(5)
    body = struct.pack("=BBH", cmd, 1, reserved) + payload
    sock.send(struct.pack("=IHHII", 16 + len(body), family, flags, 1, 0) + body)
    out, parts = [], 0
    while True:
        data = sock.recv(65536)
        parts += 1
        while data:
            size, kind, _, _, _ = struct.unpack_from("=IHHII", data)
            out.append((kind, data[16:size]))
            data = data[(size + 3) & ~3:]
            if kind in (2, 3):
                return out, parts

def error(answer):
    kind, body = answer[0][-1]
    return -struct.unpack_from("=i", body)[0]

STATS, COUNTER, NAME = 1, 1, 2
answer, _ = ask(16, 3, attr(2, b"netmeeting\0"), flags=5)
blob = answer[0][1]
family = struct.unpack_from("=H", blob, blob.index(struct.pack("=HH", 6, 1)) + 4)[0]

cases = [
    ("no such command", ask(family, 200), errno.EOPNOTSUPP),
    ("no dump", ask(family, STATS, flags=5), errno.EOPNOTSUPP),
    ("no such name", ask(family, STATS, attr(NAME, b"nosuch\0")), errno.ENOENT),
    ("empty name", ask(family, STATS, attr(NAME, b"\0")), errno.ENOENT),
    ("no name", ask(family, STATS, attr(NAME, b"")), errno.EINVAL),
    ("name without end", ask(family, STATS, attr(NAME, b"calls")), errno.EINVAL),
    ("not for requests", ask(family, STATS, attr(COUNTER, bytes(8))), errno.EINVAL),
    ("no such attribute", ask(family, STATS, attr(99, bytes(4))), errno.EINVAL),
    ("longer than the message", ask(family, STATS, struct.pack("=HH", 400, NAME) + b"calls\0\0\0"), errno.EINVAL),
    ("octets behind", ask(family, STATS, bytes(3)), errno.EINVAL),
    ("reserved field", ask(family, STATS, reserved=1), errno.EINVAL),
]
bad = 0
for name, answer, want in cases:
    got = error(answer)
    print(name, errno.errorcode.get(got, got), answer[0][-1][1][16:80])
    bad += got != want
assert b"no counter of this name" in cases[2][1][0][-1][1]

answer, parts = ask(family, STATS)
ids = [struct.unpack_from("=I", body, body.index(struct.pack("=HH", 8, 2)) + 4)[0]
       for kind, body in answer if kind == family]
print(len(ids), "counters in", parts, "parts")
assert ids == list(range(len(ids))) and len(ids) > 1 and parts > 2
for _ in range(500):
    sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 16)
    sock.send(struct.pack("=IHHIIBBH", 20, family, 0x305, 1, 0, STATS, 1, 0))
    sock.close()
assert not bad
END
}

[ "$(id -u)" -eq 0 ] || skip_all "not root"
[ -x "$nmctl" ] || skip_all "no nmctl"
[ -e /sys/module/nf_netmeeting ] || modprobe nf_netmeeting 2>/dev/null ||
	skip_all "no module nf_netmeeting"
trap cleanup EXIT
trap 'exit 1' HUP INT TERM

echo "KTAP version 1"
echo "1..15"
ok "module absent: says so, exit 1" absent
ok "module absent: loaded by its alias" by_alias
[ -e /sys/module/nf_netmeeting ] || modprobe nf_netmeeting
ip netns add "$nsa"
ip netns add "$nsb"
ok "stats" status 0 "$nmctl" stats
ok "json: all counters, as in the text" json
ok "json: pretty" pretty
ok "every counter has a sentence" sentences
ok "counters by name, in the order asked for" one_name
ok "namespaces count for themselves" separate
ok "option -n" by_option
ok "anybody may read" anybody
ok "wrong usage: exit 2" usage
ok "help and version" helps
ok "full disk: exit 1" full
ok "malformed requests, dump in parts, dumps abandoned" requests
ok "still answers" status 0 "$nmctl" stats

exit $fails
