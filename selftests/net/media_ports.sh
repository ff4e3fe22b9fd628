#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Who sends media first must not matter when the mapping has another port than the endpoint because media_ports
# excludes it. See media_first.sh; this one changes the parameter of the module.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/orders.inc"
nm_ours || nm_skip_all "only for our own module"
nm_init
nm_media_ports 40000-40099 || nm_skip_all "no parameter media_ports"

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT"
some "media_ports elsewhere" --rtp-base=5004
nm_rules random
some "media_ports elsewhere, masquerade random" --rtp-base=5004

nm_done
