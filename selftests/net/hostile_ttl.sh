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
	nm_param ras_ttl_max 600
	gatekeeper_at gk
	ready a
	registers a 1
	nm_param ras_ttl_max 3
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
	judge=
done

nm_done
