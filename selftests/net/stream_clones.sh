#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Somebody else has the same packet: mirrored by tc, duplicated by nft, read by packet sockets. What is written to
# ours must not be seen in theirs: a copy taken before the gateway is as the sender sent it.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#                         dummy0, dummy1 (copies)
#
# check: newest

. "$(dirname "$0")/lib.sh"
nm_init
checktool tc

# fresh: a router with two more interfaces
fresh()
{
	nm_topo || nm_skip_all "no namespaces"
	nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
	ip -n "$R" -b - <<-LINKS || nm_skip_all "no dummy"
		link add dummy0 type dummy
		link add dummy1 type dummy
		link set dummy0 up
		link set dummy1 up
		addr add 192.0.2.1/24 dev dummy1
		addr add 2001:db8:d::1/64 dev dummy1 nodad
	LINKS
	ip -n "$R" neigh add 192.0.2.2 lladdr 02:00:00:00:00:02 dev dummy1
	ip -n "$R" neigh add 2001:db8:d::2 lladdr 02:00:00:00:00:02 dev dummy1
}

# mirror: all of in0 goes to dummy0 as well, before the gateway has it or behind it
mirror()
{
	in_ns "$R" tc qdisc add dev in0 clsact &&
	in_ns "$R" tc filter add dev in0 ingress matchall action mirred egress mirror dev dummy0 &&
	in_ns "$R" tc filter add dev in0 egress matchall action mirred egress mirror dev dummy0
}

# duplicate: whatever is forwarded goes to another host as well, from before the helpers on
duplicate()
{
	in_ns "$R" nft -f - <<-RULES
		table ip copies {
			chain raw {
				type filter hook prerouting priority raw
				iifname { in0, out0 } dup to 192.0.2.2 device "dummy1"
			}
			chain late {
				type filter hook postrouting priority 300
				oifname { in0, out0 } dup to 192.0.2.2 device "dummy1"
			}
		}
		table ip6 copies {
			chain raw {
				type filter hook prerouting priority raw
				iifname { in0, out0 } meta l4proto tcp dup to 2001:db8:d::2 device "dummy1"
			}
		}
	RULES
}

# copies DEVICE: there were some
copies()
{
	local n

	n=$(ip -n "$R" -s -j link show "$1" | sed 's/.*"tx":{[^}]*"packets":\([0-9]*\).*/\1/')
	[ "$n" -gt 10 ] && return
	echo "$n packets at $1"
	return 1
}

fresh
mirror || nm_skip_all "no mirred"
nm_inside=dummy0
for call in h323plus-slow h323plus-fast netmeeting ooh323c-fasttun h323plus-slow-v6; do
	case_call "mirrored by tc, $call" out $call
done
case_call "mirrored by tc, octet by octet, h323plus-fast" out h323plus-fast --cut=site --cut=site
case_run "mirrored by tc: there were copies" copies dummy0
nm_inside=
fresh
if duplicate; then
	for call in h323plus-slow h323plus-fast netmeeting h323plus-slow-v6; do
		case_call "duplicated by nft, $call" out $call
	done
	case_call "duplicated by nft, in, h323plus-fast" in h323plus-fast
	case_run "duplicated by nft: there were copies" copies dummy1
	mirror
	nm_inside=dummy0
	case_call "both, h323plus-slow" out h323plus-slow
	case_call "both, h323plus-fast, in" in h323plus-fast
else
	skip "duplicated by nft" "no nft dup"
fi

nm_done
