#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The tool and the netlink family behind it: what "nmctl stats" shows, to whom,
# in which namespace, and what the family says to requests that make no sense.
#
#   inside: a TCP connection with itself that has a helper    outside: nothing

. "$(dirname "$0")/lib.sh"
nm_init
checktool python3
checktool setpriv

modprobe=$(cat /proc/sys/kernel/modprobe)
restore()
{
	echo "$modprobe" >/proc/sys/kernel/modprobe
}
trap 'restore; cleanup' EXIT

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

count()
{
	ip netns exec "$1" "$NMCTL" -j stats "$2" | tr -cd 0-9
}

absent()
{
	local rc

	echo /bin/false >/proc/sys/kernel/modprobe
	status 1 "$NMCTL" stats 2>"$NM_OUT/err"
	rc=$?
	restore
	cat "$NM_OUT/err"
	[ "$rc" -eq 0 ] && grep -q 'module nf_netmeeting is not loaded' "$NM_OUT/err"
}

by_alias()
{
	status 0 "$NMCTL" stats && [ -e /sys/module/nf_netmeeting ]
}

json()
{
	"$NMCTL" -j stats >"$NM_OUT/json" && "$NMCTL" stats -a >"$NM_OUT/text" &&
	python3 -IS - "$NM_OUT/json" "$NM_OUT/text" <<'END'
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
	"$NMCTL" -j -p stats | python3 -IS -m json.tool &&
	[ "$("$NMCTL" -j -p stats | wc -l)" -gt "$("$NMCTL" -j stats | wc -l)" ]
}

sentences()
{
	"$NMCTL" -j stats -e | python3 -IS -c '
import json, sys
for name, c in json.load(sys.stdin).items():
    assert isinstance(c["value"], int) and len(name) < 21, name
    assert c["text"][0].isupper() and c["text"][-1] == "." and " " in c["text"], c
' && "$NMCTL" stats -a --explain | awk 'NF < 4 || !/\.$/ { print; bad = 1 } END { exit bad || !NR }'
}

one_name()
{
	[ "$("$NMCTL" stats calls packets | awk '{ print $1 }' | xargs)" = "calls packets" ]
}

separate()
{
	ip -n "$I" link set lo up
	ip netns exec "$I" nft -f - <<-END || return 1
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
	ip netns exec "$I" python3 -IS - <<-'END' || return 1
		import socket
		with socket.create_server(("127.0.0.1", 1720)) as server:
		    with socket.create_connection(("127.0.0.1", 1720)) as client:
		        peer, _ = server.accept()
		        client.sendall(bytes.fromhex("0300000708000000"))
		        peer.recv(8)
		        peer.close()
	END
	ip netns exec "$I" "$NMCTL" stats
	[ "$(count "$I" packets)" -gt 0 ] && [ "$(count "$O" packets)" -eq 0 ]
}

by_option()
{
	[ "$("$NMCTL" -n "$I" -j stats)" = "$(ip netns exec "$I" "$NMCTL" -j stats)" ] &&
	status 1 "$NMCTL" -n nm-none-$$ stats
}

anybody()
{
	setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all \
		"$NMCTL" -j stats | grep -q '"calls":'
}

usage()
{
	status 2 "$NMCTL" || return 1
	status 2 "$NMCTL" nosuch || return 1
	status 2 "$NMCTL" --nosuch stats || return 1
	status 2 "$NMCTL" stats --nosuch || return 1
	status 2 "$NMCTL" stats nosuch 2>"$NM_OUT/err" || return 1
	cat "$NM_OUT/err"
	grep -q 'nosuch: no counter of this name' "$NM_OUT/err"
}

helps()
{
	"$NMCTL" help | grep -q OBJECT && "$NMCTL" stats help | grep -q NAME &&
	"$NMCTL" -V | grep -q '^nmctl '
}

full()
{
	status 1 "$NMCTL" -j stats >/dev/full
}

prometheus()
{
	"$NMCTL" stats --prometheus | python3 -c '
import sys
from prometheus_client.parser import text_string_to_metric_families as parse
found = [f for f in parse(sys.stdin.read())]
assert len(found) > 50 and all(f.type == "counter" and f.documentation and len(f.samples) == 1 for f in found)
assert all(f.samples[0].name == f.name + "_total" and f.name.startswith("netmeeting_") for f in found)'
}

# reset one, then all, of the namespace that has counted something
reset()
{
	[ "$(count "$I" packets)" -gt 0 ] && [ "$(count "$I" octets)" -gt 0 ] || return 1
	ip netns exec "$I" "$NMCTL" stats reset packets || return 1
	[ "$(count "$I" packets)" -eq 0 ] && [ "$(count "$I" octets)" -gt 0 ] || return 1
	ip netns exec "$I" "$NMCTL" stats reset || return 1
	ip netns exec "$I" "$NMCTL" stats
	[ -z "$(ip netns exec "$I" "$NMCTL" stats)" ] && status 2 "$NMCTL" stats reset nosuch
}

# every setting has a sentence, is a parameter of the same name, and can be set to what it is
settings()
{
	ip netns exec "$O" "$NMCTL" -j config show -e >"$NM_OUT/json" && python3 -IS - "$NM_OUT/json" <<-'END'
		import json, os, sys
		settings = json.load(open(sys.argv[1]))
		for name, s in settings.items():
		    assert s["text"][0].isupper() and s["text"][-1] == ".", s
		    path = "/sys/module/nf_netmeeting/parameters/" + name
		    assert os.path.exists(path) and bool(os.stat(path).st_mode & 0o222) != bool(s.get("fixed")), s
		    assert s["type"] != "choice" or s["value"] in s["word"], s
		    if s["type"] == "number":
		        assert s["low"] <= s["value"] <= s["high"], s
		assert len(settings) > 10 and len(settings) == len(os.listdir("/sys/module/nf_netmeeting/parameters"))
	END
	ip netns exec "$O" "$NMCTL" -j config | python3 -IS -c '
import json, subprocess, sys
fixed = {name for name, s in json.load(open(sys.argv[2])).items() if s.get("fixed")}
for name, value in json.load(sys.stdin).items():
    if name not in fixed:
        subprocess.run([sys.argv[1], "config", "set", name, str(value)], check=True)' "$NMCTL" "$NM_OUT/json"
}

# a value that is changed is changed here, and neither there nor in the parameter
set_here()
{
	local of=/sys/module/nf_netmeeting/parameters/max_calls was there

	was=$(cat "$of")
	there=$(ip netns exec "$I" "$NMCTL" config)
	ip netns exec "$O" "$NMCTL" config set max_calls 7 call_forward any || return 1
	ip netns exec "$O" "$NMCTL" config
	[ "$(ip netns exec "$O" "$NMCTL" config show max_calls call_forward | awk '{ print $2 }' | xargs)" = "7 any" ] &&
	[ "$(ip netns exec "$I" "$NMCTL" config)" = "$there" ] && [ "$(cat "$of")" = "$was" ]
}

# refused WANT TEXT NAME VALUE...: this status, this on standard error, and nothing is changed
refused()
{
	local want=$1 text=$2 before

	shift 2
	before=$(ip netns exec "$O" "$NMCTL" config)
	status "$want" ip netns exec "$O" "$NMCTL" config set "$@" 2>"$NM_OUT/err" || return 1
	cat "$NM_OUT/err"
	grep -q -- "$text" "$NM_OUT/err" && [ "$(ip netns exec "$O" "$NMCTL" config)" = "$before" ]
}

set_wrong()
{
	refused 1 'max_calls: ' max_calls 0 && refused 1 'max_calls: ' call_forward off max_calls 99999999999 &&
	refused 1 'max_calls: ' max_calls x call_forward off && refused 2 'nosuch: no setting' max_calls 3 nosuch 1 &&
	refused 1 'auto_assign: only when' auto_assign 1 && refused 1 'media_ports: ' media_ports 5-1 &&
	refused 1 'call_forward: ' call_forward '' && ! grep -q older "$NM_OUT/err"
}

set_nobody()
{
	status 1 setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all \
		"$NMCTL" config set max_calls 3 2>"$NM_OUT/err" &&
	grep 'CAP_NET_ADMIN' "$NM_OUT/err" &&
	status 1 setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all \
		"$NMCTL" stats reset
}

completion()
{
	[ "$("$NMCTL" complete config set call_forward | sort -u | xargs)" = "any off side" ] &&
	[ "$("$NMCTL" complete stats reset | wc -l)" -eq "$("$NMCTL" stats -a | wc -l)" ]
}

# Requests that the tool would not send, and a dump in several parts.
requests()
{
	python3 -IS - <<'END'
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

ip netns add "$I"
ip netns add "$O"

rmmod nf_netmeeting 2>/dev/null
if [ -e /sys/module/nf_netmeeting ]; then
	skip "module absent: says so, exit 1" "module in use"
	skip "module absent: loaded by its alias" "module in use"
else
	check "module absent: says so, exit 1" absent
	if modinfo nf_netmeeting >/dev/null 2>&1; then
		check "module absent: loaded by its alias" by_alias
	else
		skip "module absent: loaded by its alias" "not installed"
	fi
	nm_load
fi
check "stats" status 0 "$NMCTL" stats
check "json: all counters, as in the text" json
check "json: pretty" pretty
check "every counter has a sentence" sentences
check "counters by name, in the order asked for" one_name
check "namespaces count for themselves" separate
check "option -n" by_option
check "anybody may read" anybody
check "wrong usage: exit 2" usage
check "help and version" helps
check "full disk: exit 1" full
check "prometheus" prometheus
check "reset, one or all, of one namespace" reset
check "settings: sentences, parameters, read and written alike" settings
check "settings: those of a namespace are its own" set_here
check "settings: what is wrong is named, nothing is changed" set_wrong
check "settings and reset: not for anybody" set_nobody
check "completion by what the kernel knows" completion
check "malformed requests, dump in parts, dumps abandoned" requests
check "still answers" status 0 "$NMCTL" stats

nm_done
