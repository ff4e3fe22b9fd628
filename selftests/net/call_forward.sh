#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Facility that sends a caller elsewhere: callForwarded, routeCallToGatekeeper and routeCallToMC. What is opened for
# it depends on call_forward: off nothing, side for a host on the side of who says it, any for any host. It is never
# opened for a host that the one who says it is not in front of.
#
#   192.168.77.2  a ---\
#   192.168.77.3  b ---- in0  router  out0 ---- 198.51.100.3  third
#   192.168.78.2  c ---- in1       198.51.100.1 --- 198.51.100.4  far
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init
nm_param call_forward side || nm_skip_all "no parameter call_forward"

# far calls a, whose port 1720 is forwarded
rings()
{
	opens a listen sig 1720
	at "$outside" 1720
	calls far a "$REPLY"
	setup far a "$1"
}

# sends WHO ADDR: Facility to the caller, who is told the address in "dest"
sends()
{
	local from=$1 to=$2

	tell "$from" send call "$message" alternativeAddress="$3"
	tell "$to" recv call "$message"
	tell "$to" set dest "@$message.alternativeAddress"
}

# b is told instead of a: another host on the same side
to_neighbour()
{
	rings 81
	opens b listen sig "$1"
	ask b sig
	sends a far "$REPLY"
	told far dest "$outside"
	far close call
	a closed call
	calls far b @dest
	talks far b 82
	hangs_up far b
	nothing_left
}

# ... and to another network of the same side
to_network()
{
	rings 83
	opens c listen sig 1720
	ask c sig
	sends a far "$REPLY"
	told far dest "$outside"
	calls far c @dest
}

# who was not told may not come
not_for_all()
{
	rings 84
	opens b listen sig 1720
	ask b sig
	sends a far "$REPLY"
	ask far dest
	repels third probe "$REPLY"
	calls far b "$REPLY"
}

# nothing is opened, and no inside address is said
refused()
{
	rings 85
	opens "$1" listen sig 1720
	ask "$1" sig
	sends a far "$REPLY"
	told far dest "$outside"
	repels far probe @dest
	far send call ReleaseComplete
	a recv call ReleaseComplete
	nothing_left
}

# an endpoint of its own is one of its side
to_itself()
{
	rings 86
	opens a listen sig2 1730
	ask a sig2
	sends a far "$REPLY"
	told far dest "$outside"
	if [ "$1" = off ]; then
		repels far probe @dest
		return
	fi
	calls far a @dest sig2
	talks far a 87
	hangs_up far a
}

# dials_out: a calls far
dials_out()
{
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far "$1"
}

# somebody outside sends a caller inside to another host outside: nothing needs to be opened, on any port
to_outside()
{
	dials_out 88
	opens third listen sig "$1"
	ask third sig
	sends far a "$REPLY"
	a is dest "$REPLY"
	a close call
	far closed call
	calls a third @dest
	talks a third 89
	hangs_up a third
	nothing_left
}

# the attack: far names a host and a port inside, to have the way opened by the router
attack()
{
	local port

	for port in 22 445 1720 8080; do
		dials_out 90
		opens b listen victim "$port"
		ask b victim
		sends far a "$REPLY"
		repels far probe "$REPLY"
		at "$public" "$port"
		repels far probe "$REPLY"
		repels third probe "$REPLY"
		! in_ns "$R" conntrack -L expect -f "$l3" 2>/dev/null | grep -q "dst=${ip[b]} " ||
			bad "opened for ${ip[b]}"
		a close call
		far close call
		b close victim
		far close sig
	done
}

# a sends the caller to where it would call an ordinary service inside
low_port()
{
	rings 91
	opens b listen victim 22
	ask b victim
	sends a far "$REPLY"
	told far dest "$outside"
	repels far probe @dest
}

for family in 4 6; do
	for policy in off side any; do
		nm_param call_forward $policy
		gk_network forward "$family"
		for message in Facility Facility-gatekeeper Facility-mc; do
			what="call_forward=$policy, $message:"
			case $policy in
			off) case_talk "$what to a neighbour" refused b ;;
			*) case_talk "$what to a neighbour" to_neighbour 1720 ;;
			esac
			# the attacker itself says where b is
			judge="forbid_outside=${ip[a]},${ip[c]}" also=${ip[b]}
			case_talk "$what from outside, to a host inside" attack
			judge='' also=
		done
		message=Facility
		what="call_forward=$policy:"
		case_talk "$what to itself" to_itself $policy
		case_talk "$what outside to outside" to_outside 1720
		case_talk "$what outside to outside, another port" to_outside 17200
		case_talk "$what to a low port" low_port
		case $policy in
		any) case_talk "$what to another network" to_network ;;
		*) case_talk "$what to another network" refused c ;;
		esac
		[ $policy != off ] || continue
		case_talk "$what to another port" to_neighbour 17200
		case_talk "$what only for the caller" not_for_all
	done
done

nm_done
