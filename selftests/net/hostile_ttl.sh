#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# How long a registration holds is said by others: the longest and the shortest that can be said, and what is no
# number any more. It never holds longer than ras_ttl_max, nor for ever, and one that is over is over.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.2  gk
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init
nm_param ras_ttl_max 3 || nm_skip_all "no parameter ras_ttl_max"

# messages with other lifetimes in them: TimeToLive is written less 1, in as many octets as are said before. for-ever
# has 2^32 - 2 there, one more is 2^32 or 0, which nobody can mean; less is one second.
lifetimes()
{
	local from=$NM_HERE/../data/messages/$family.msg

	messages=$NM_OUT/$family.msg
	{
		cat "$from"
		awk '$1 == "m" { on = $2 ~ /^R[RC][QF]-for-ever$/ }
			on && $1 == "m" { sub(/-for-ever/, "-over", $2); sub(/c0fffffffe/, "c0ffffffff", $3) }
			on' "$from"
	} >"$messages"
	grep -q '^m RRQ-over .*c0ffffffff' "$messages" && grep -q '^m RCF-over .*c0ffffffff' "$messages"
}

# most SECONDS: ras_ttl_max, in this router
most()
{
	"$NMCTL" -n "$R" config set ras_ttl_max "$1" || bad "ras_ttl_max"
}

# lives RRQ RCF: at most ras_ttl_max seconds, at least one less
lives()
{
	local begun=$SECONDS

	gatekeeper_at gk
	ready a
	registers a 60 "$@"
	reaches gk a
	runs_out 10 2
}

# one second, not ras_ttl_max
shortest()
{
	most 600
	gatekeeper_at gk
	ready a
	registers a 1
	most 3
	busywait 20 is_shut gk a || bad "open for longer than was said"
	# and it can come back
	registers a 60
	reaches gk a
}

# each renewal counts anew, and none of them for longer
renewed()
{
	local begun n

	gatekeeper_at gk
	ready a
	registers a 60
	for n in 1 2 3; do
		sleep 1
		renews a 60
	done
	begun=$SECONDS
	reaches gk a
	runs_out 10 2
}

# a registration keeps the connection it was made on, and no other: what comes from many ports of the gatekeeper's
# address does not fill the table for its time
many_ports()
{
	local REPLY='' n all

	most 600
	gatekeeper_at gk
	ready a
	registers a 250
	ask gk a.ras
	in_ns "$O" python3 -IS -c '
import socket, sys, time
family = socket.AF_INET6 if ":" in sys.argv[1] else socket.AF_INET
to = sys.argv[2].rsplit(":", 1)
for port in range(30000, 30020):
    s = socket.socket(family, socket.SOCK_DGRAM)
    s.bind((sys.argv[1], port))
    for n in range(2):
        s.sendto(b"?", (to[0].strip("[]"), int(to[1])))
        time.sleep(0.02)
' "${ip[gk]}" "$REPLY" || bad "nothing is sent"
	all=$(in_ns "$R" conntrack -L -p udp -f "$l3" 2>/dev/null)
	n=$(grep -c " sport=300[01][0-9] " <<<"$all")
	[ "$n" -eq 20 ] || bad "$n connections came in, not 20"
	n=$(awk '$3 > 150 { n++ } END { print n + 0 }' <<<"$all")
	[ "$n" -eq 1 ] || bad "$n connections live as long as the registration"
}

# nothing of it stays when it is over
swept()
{
	local REPLY

	remember
	gatekeeper_at gk
	ready a
	registers a 60 RRQ-over RCF-over
	busywait 60 ended || bad "registrations stay: $REPLY"
}

ended()
{
	local begun

	now_at registrations
	begun=$REPLY
	now_at registrations_ended
	[ "$REPLY" = "$begun" ]
}

for family in 4 6; do
	lifetimes || nm_skip_all "no such messages"
	gk_network gw "$family"
	case_talk "2^32 - 1 seconds, said by both" lives RRQ-for-ever RCF-for-ever
	case_talk "2^32 - 1 seconds, said by the gatekeeper" lives RRQ-time RCF-for-ever
	case_talk "2^32 - 1 seconds, said by the endpoint" lives RRQ-for-ever RCF-no-time
	judge=decode=no
	case_talk "2^32 seconds, said by both" lives RRQ-over RCF-over
	case_talk "2^32 seconds, said by the gatekeeper" lives RRQ-time RCF-over
	judge=
	case_talk "one second" shortest
	case_talk "renewed" renewed
	judge=decode=no
	case_talk "nothing of it stays" swept
	# last: it leaves a registration, and what nobody reads
	case_talk "many ports of the gatekeeper" many_ports
	judge=
done

nm_done
