#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Messages cut and joined by TCP in every way: lone TPKT headers, cuts of so many octets, several messages in
# one segment. What arrives must be the same, and no inside address may leave in any of the pieces.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
nm_init
nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"

# each WHAT OPTION...: one kind of call from inside, the other from outside, changing places every time
from_inside=h323plus-slow from_outside=h323plus-fast
each()
{
	local what=$1 other=$from_inside
	shift

	case_call "$what: $from_inside, inside calls" out $from_inside "$*" "$*"
	case_call "$what: $from_outside, outside calls" in $from_outside "$*" "$*"
	from_inside=$from_outside from_outside=$other
}

each "lone header" --cut=header
each "joined" --coalesce
each "lone header, rest joined" --cut=header --coalesce
each "joined and every 50 octets" --coalesce --cut=50
for n in 131 61 16; do
	each "every $n octets" --cut=$n
done

# An address that is cut may have to be sent again, each time after twice as long.
[ "$NM_TIMEOUT" -ge 30 ] || NM_TIMEOUT=30
for n in 7 5 3 2 1; do
	each "every $n octets" --cut=$n
done
each "every 5 octets, never merged by the sender" --cut=5 --eor
case_call "T.120 call, every 3 octets" out h323plus-slow-t120 --cut=3 --cut=3
case_call "tunnelled, every 4 octets" out h323plus-slowtun --cut=4 --cut=4

nm_done
