#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Segments that end inside an address, behind each of its octets: what arrives must be the same message with the
# address rewritten, and the connection never stalls. Senders are Linux, which sends more at a time when it repeats,
# and one that repeats the same pieces for ever.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/stream.inc"
nm_init
nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
NM_TIMEOUT=30

# behind WIDTH CALL [OPTION]: a cut behind 0, 1, 2 ... octets of each address, by both sides
behind()
{
	series "$2: cut behind 0 to $(($1 - 1)) octets${3:+, $3}" "$1" out "$2" "--cut=site:% ${3:-}" "--cut=site:% ${3:-}"
}

# some CALL, other CALL: the other ways to cut it
some()
{
	series "$1: around each octet of an address" 1 in "$1" --cut=site --cut=site
	series "$1: octet by octet" 1 out "$1" --cut=1 --cut=1
}

# the first octet of an address is waited for in vain, the others are not
never_merged()
{
	local trimmed addresses

	addresses=$(grep -c '^a ' "$NM_CALLS/$1.call")
	trimmed=$(counter trimmed)
	series "$1: around each octet, never merged" 1 in "$1" "--cut=site --eor" "--cut=site --eor"
	trimmed=$(($(counter trimmed) - trimmed))
	verdict $((trimmed > 3 * addresses)) "$1: never merged, and waited for once" \
		"$addresses addresses, cut $trimmed times before one"
}

other()
{
	never_merged "$1"
	series "$1: several messages in a write, cut in threes" 1 out "$1" "--coalesce --cut=3" "--coalesce --cut=3"
	series "$1: several messages in a write, small segments" 1 in "$1" "--coalesce --mss=60" "--coalesce --mss=60"
	series "$1: small segments" 1 out "$1" --mss=88 --mss=88
}

linux_sender()
{
	local call=h323plus-$1

	case $1 in
	slow)
		behind 6 "$call"
		behind 6 "$call" --eor
		other "$call"
		;;
	slow-v6)
		behind 18 "$call"
		;;
	*-v6)
		other "$call"
		;;
	*)
		behind 6 "$call"
		;;
	esac
	some "$call"
	# shellcheck disable=SC2015
	[ "$(counter trimmed)" -gt 0 ] && verdict 0 "$1: trimmed" || verdict 1 "$1: trimmed" "never"
}

side_by_side linux_sender slow slowtun fast fasttun slow-v6 fasttun-v6
nm_done
