#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# One NetMeeting call through a gateway with masquerade, told step by step; then the same call without the
# module. Needs root and the module; "make demo" runs it in a virtual machine.
#
#   inside 10.0.0.2 ---- 10.0.0.1 gateway 198.51.100.1 ---- 198.51.100.9 outside
#   (caller)                   masquerade                       (callee)
set -u
tree=$(cd "$(dirname "$0")/.." && pwd -P)
peer=$tree/selftests/peers/nm-peer
call=$tree/selftests/data/calls/netmeeting.call
nmctl=$tree/tools/nmctl/nmctl
tmp=$(mktemp -d)
failed=0

if [ -n "${NM_COLOUR:-}" ] || { [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; }; then
	red=$'\e[31m' green=$'\e[32m' bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'
else
	red='' green='' bold='' dim='' plain=''
fi

title()
{
	printf '\n%s%s%s\n' "$bold" "$*" "$plain"
}

good()
{
	printf '  %s%s%s\n' "$green" "$*" "$plain"
}

wrong()
{
	printf '  %s%s%s\n' "$red" "$*" "$plain"
	failed=1
}

cleanup()
{
	jobs -p | xargs -r kill 2>/dev/null
	for ns in nm-in nm-gw nm-out; do
		ip netns delete "$ns" 2>/dev/null
	done
	rm -rf "$tmp"
}
trap cleanup EXIT

network()
{
	local ns

	for ns in nm-in nm-gw nm-out; do
		ip netns add $ns
		ip -n $ns link set lo up
	done
	ip link add eth0 netns nm-in type veth peer name inside netns nm-gw
	ip link add eth0 netns nm-out type veth peer name outside netns nm-gw
	ip -n nm-in addr add 10.0.0.2/24 dev eth0
	ip -n nm-gw addr add 10.0.0.1/24 dev inside
	ip -n nm-gw addr add 198.51.100.1/24 dev outside
	ip -n nm-out addr add 198.51.100.9/24 dev eth0
	for ns in nm-in nm-out; do
		ip -n $ns link set eth0 up
	done
	ip -n nm-gw link set inside up
	ip -n nm-gw link set outside up
	ip -n nm-in route add default via 10.0.0.1
	ip netns exec nm-gw sysctl -qw net.ipv4.ip_forward=1
}

# rules with|without: a gateway that lets out what comes from inside and in what belongs to it
rules()
{
	local object='' chain=''

	if [ "$1" = with ]; then
		object='ct helper h225 { type "nm-h225" protocol tcp; l3proto ip; }'
		chain='chain helpers {
			type filter hook prerouting priority filter; policy accept;
			iifname "inside" tcp dport 1720 ct helper set "h225"
		}'
	fi
	ip netns exec nm-gw nft -f - <<-END
	flush ruleset
	table ip gateway {
		$object
		$chain
		chain forward {
			type filter hook forward priority filter; policy drop;
			ct state established,related accept
			iifname "inside" oifname "outside" accept
		}
		chain nat {
			type nat hook postrouting priority srcnat; policy accept;
			oifname "outside" masquerade
		}
	}
	END
}

# wait_for FILE TEXT: until a peer has said it; or has failed
wait_for()
{
	local _

	for _ in $(seq 200); do
		grep -q "$2" "$1" 2>/dev/null && return 0
		grep -q '^fail' "$1" 2>/dev/null && return 1
		sleep 0.1
	done
	return 1
}

# start NAME [option...]: both ends of a call, up to the media; they stay there
start()
{
	ip netns exec nm-out "$peer" callee "$call" --local=198.51.100.9 --hold=media --timeout=5 >"$tmp/$1.callee" 2>&1 &
	callee=$!
	wait_for "$tmp/$1.callee" '^ready' || return 1
	ip netns exec nm-in "$peer" caller "$call" --local=10.0.0.2 --remote=198.51.100.9 --hold=media --timeout=5 \
		>"$tmp/$1.caller" 2>&1 &
	caller=$!
}

# addresses SENDER RECEIVER FILE FILE: what one side wrote beside what the other side read
addresses()
{
	awk -v from="$1" -v arrow="$dim->$plain" -v red="$red" -v plain="$plain" '
	function field(name,	i) {
		for (i = 1; i <= NF; i++)
			if (index($i, name "=") == 1)
				return substr($i, length(name) + 2)
	}
	/^addr / {
		dir = field("dir")
		key = field("msg") " " field("role") " " field("session") " " field("owner")
		if (FNR == NR && dir == "sent")
			sent[key, ++ns[key]] = field("addr")
		if (FNR != NR && dir == "received") {
			now = field("addr")
			was = sent[key, ++nr[key]]
			split(now, ip, ":")
			mark = (ip[1] ~ /^10\./ && from == "inside") ? red " an inside address got out" plain : ""
			printf "  %-22s %-7s %-22s %s %-22s%s%s\n", field("msg"), field("role"), was, arrow, now,
				was == now ? " (unchanged)" : "", mark
		}
	}' "$3" "$4"
}

pinholes()
{
	ip netns exec nm-gw conntrack -L expect 2>/dev/null | awk '
	{
		src = dst = port = who = ""
		for (i = 1; i <= NF; i++) {
			if (!src && $i ~ /^src=/)
				src = substr($i, 5)
			if (!dst && $i ~ /^dst=/)
				dst = substr($i, 5)
			if (!port && $i ~ /^dport=/)
				port = substr($i, 7)
			if ($i ~ /^helper=/)
				who = substr($i, 8)
		}
		printf "  %s  from %-15s to %-22s %s\n", / proto=17 /? "udp" : "tcp", src, dst ":" port, who
	}' | sort
}

media()
{
	sed -n 's/^media dir=received kind=\([a-z]*\) session=[0-9]* from=\([^ ]*\) to=\([^ ]*\)/\1 \2 \3/p' "$1" |
		while read -r kind from to; do
			printf '  %-8s hears %-5s from %-22s at %s\n' "$2" "$kind" "$from" "$to"
		done
}

for program in "$peer" "$call"; do
	[ -e "$program" ] || { echo "there is no $program: run make demo" >&2; exit 1; }
done
modprobe nf_netmeeting || exit 1
network || exit 1

title "The gateway: masquerade, a firewall that lets in what is related, and the helper nm-h225 on port 1720"
rules with || exit 1
good "inside 10.0.0.2   gateway 10.0.0.1 / 198.51.100.1   outside 198.51.100.9"

if [ -x "$nmctl" ]; then
	ip netns exec nm-gw "$nmctl" monitor >"$tmp/events" 2>&1 &
	monitor=$!
fi

title "A NetMeeting call from inside to outside"
start one
if wait_for "$tmp/one.caller" '^media done' && wait_for "$tmp/one.callee" '^media done'; then
	good "set up; audio and data run both ways"
else
	wrong "the call failed"
	grep -h '^fail' "$tmp"/one.* | sed 's/^/  /'
fi

title "Addresses in the messages of the inside: as written, and as read outside"
addresses inside outside "$tmp/one.caller" "$tmp/one.callee"
title "Addresses in the messages of the outside: as written, and as read inside"
addresses outside inside "$tmp/one.callee" "$tmp/one.caller"

title "The pinholes now (from conntrack -L expect)"
pinholes

title "RTP and RTCP"
media "$tmp/one.callee" outside
media "$tmp/one.caller" inside

if [ -x "$nmctl" ]; then
	title "The call as the gateway sees it (from nmctl call show)"
	number=$(ip netns exec nm-gw "$nmctl" call list | awk '{ print $2; exit }')
	ip netns exec nm-gw "$nmctl" call show "$number" 2>&1 | sed 's/^/  /'
	[ -n "$number" ] || wrong "it sees none"
fi

title "The end of the call"
kill -USR1 "$caller" "$callee" 2>/dev/null
if wait "$caller" && wait "$callee"; then
	good "both sides hung up"
else
	wrong "the call did not end well"
	grep -h '^fail' "$tmp"/one.* | sed 's/^/  /'
fi
left=$(ip netns exec nm-gw conntrack -L expect 2>/dev/null | grep -c .)
if [ "$left" -eq 0 ]; then
	good "no pinhole is left"
else
	wrong "$left pinholes are left"
fi

if [ -x "$nmctl" ]; then
	title "What happened (from nmctl monitor)"
	wait_for "$tmp/events" ' call-over '
	kill "$monitor" 2>/dev/null && wait "$monitor"
	sed 's/^20[0-9-]* /  /' "$tmp/events"
	grep -q ' call-over ' "$tmp/events" || wrong "the end of the call is missing"
fi

[ ! -x "$nmctl" ] || ip netns exec nm-gw "$nmctl" stats --explain >"$tmp/stats" 2>&1

title "The same call without the module"
rules without
ip netns exec nm-gw conntrack -F >/dev/null 2>&1
if ! rmmod nf_netmeeting; then
	wrong "the module does not unload"
fi
start two
if wait_for "$tmp/two.caller" '^media done' && wait_for "$tmp/two.callee" '^media done'; then
	wrong "it works: then this machine has another gateway"
else
	wait "$caller" "$callee" 2>/dev/null
	addresses inside outside "$tmp/two.caller" "$tmp/two.callee"
	grep -h '^fail' "$tmp"/two.* | sed 's/^/  /'
	good "it fails, as it must: the outside was told addresses that mean nothing there"
fi

if [ -x "$nmctl" ]; then
	title "What was counted before (from nmctl stats)"
	sed 's/^/  /' "$tmp/stats"
fi
exit $failed
