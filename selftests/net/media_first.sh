#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Who sends media first must not matter: inside, outside, or both at once; also when the mapping has another
# port than the endpoint (media_ports excludes it, or masquerade picks ports at random).
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2

. "$(dirname "$0")/lib.sh"
nm_init

# three CALLER CALLEE DIRECTION NAME: the three orders of one call
orders()
{
	local what=$1 dir=$2 name=$3 inside_first outside_first

	inside_first=("--media=first $4" "--media=wait $4")
	outside_first=("--media=wait $4" "--media=first $4")
	if [ "$dir" = in ]; then	# the caller is the outside
		inside_first=("--media=wait $4" "--media=first $4")
		outside_first=("--media=first $4" "--media=wait $4")
	fi
	case_call "$what: $name, $dir, inside sends first" "$dir" "$name" "${inside_first[@]}"
	case_call "$what: $name, $dir, outside sends first" "$dir" "$name" "${outside_first[@]}"
	case_call "$what: $name, $dir, both at once" "$dir" "$name" "$4" "$4"
}

all()
{
	orders "$1" out h323plus-slow "$2"
	orders "$1" in h323plus-slow "$2"
	orders "$1" out h323plus-fast "$2"
	orders "$1" in h323plus-fast "$2"
}

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
all "same port" --rtp-base=5004
case_call "as soon as the address is known" out h323plus-fast --early --early
case_call "as soon as the address is known, outside calls" in h323plus-fast --early --early

nm_rules random
all "masquerade random" --rtp-base=5004

if nm_ours && nm_media_ports 40000-40099; then
	nm_topo
	nm_rules gw
	all "media_ports elsewhere" --rtp-base=5004
	nm_rules random
	all "media_ports elsewhere, masquerade random" --rtp-base=5004
else
	skip "media_ports elsewhere" "no parameter media_ports"
fi

nm_done
