#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Who sends media first must not matter: inside, outside, or both at once; also when the mapping has another
# port than the endpoint, because masquerade picks ports at random.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: two processors

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/orders.inc"
nm_init

nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"
every "same port" --rtp-base=5004
case_call "as soon as the address is known" out h323plus-fast --early --early
case_call "as soon as the address is known, outside calls" in h323plus-fast --early --early

nm_rules random
some "masquerade random" --rtp-base=5004

nm_done
