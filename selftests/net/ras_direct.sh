#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Calls that a gatekeeper outside only admits: the endpoints signal to each other, at the address that it names,
# on whatever port.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk   198.51.100.2
#   192.168.78.2  c ---- in1       198.51.100.1 --- far  198.51.100.4
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
gk_init

# outward PORT [ACF]: a calls far, where the admission says
outward()
{
	gatekeeper_at gk
	ready a
	registers a 60
	opens far listen sig "$1"
	ask far sig
	admitted a "$REPLY" 51 "${2:-ACF}"
	a is "${2:-ACF}.destCallSignalAddress" "$REPLY"
	calls a far "@${2:-ACF}.destCallSignalAddress"
	talks a far 51
	told far Setup.sourceCallSignalAddress "$outside"
	hangs_up a far
	nothing_left
}

# two calls at once, the second to the same place
twice()
{
	outward 17200
	ask far sig
	admitted a "$REPLY" 52
	calls a far @ACF.destCallSignalAddress
	talks a far 52
	hangs_up a far
	nothing_left
}

# a gateway makes more calls than conntrack has room for pinholes of one connection; its registration stays
many()
{
	local port

	gatekeeper_at gk
	ready a
	registers a 60
	for port in {20001..20060}; do
		at "${ip[far]}" "$port"
		admitted a "$REPLY" "$port"
	done
	reaches gk a
	opens far listen sig 20060
	calls a far @ACF.destCallSignalAddress
	talks a far 20060
	hangs_up a far
}

# inside to inside: the admission names an address that stands for the one inside
hairpin()
{
	gatekeeper_at gk
	ready a
	ready c
	registers a 60
	registers c 60
	keeper get c.sig
	admitted a "$REPLY" 54
	ask c sig
	a is ACF.destCallSignalAddress "$REPLY"
	calls a c @ACF.destCallSignalAddress
	talks a c 54
	told c Setup.sourceCallSignalAddress "${ip[a]}"
	told c OLC.rtcp "${ip[a]}"
	told a OLC.rtcp "${ip[c]}"
	hangs_up a c
	nothing_left
}

# both behind the same port of the router: it does not see the call, but it must name the address all the same
hairpin_near()
{
	gatekeeper_at gk
	ready a
	ready b
	registers a 60
	registers b 60
	keeper get b.sig
	admitted a "$REPLY" 55
	ask b sig
	a is ACF.destCallSignalAddress "$REPLY"
	calls a b @ACF.destCallSignalAddress
	talks a b 55
	hangs_up a b
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "to port 1720" outward 1720
	case_talk "to another port" outward 17200
	case_talk "to another port, ooh323c" outward 1721 ACF-ooh323c
	case_talk "again" twice
	case_talk "many admissions" many
	case_talk "inside to inside" hairpin
	case_talk "inside to inside, one network" hairpin_near
	gk_network none "$family"
	case_talk "routed: to another port" outward 17200
	case_talk "routed: inside to inside" hairpin
done

nm_done
