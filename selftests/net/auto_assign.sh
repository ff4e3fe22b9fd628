#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# auto_assign: without any rule connections get helpers by port; where a rule assigned one, that one stays.
#
#   inside ------------ in0  router  out0 ------------ outside
#
# The parameter is one of loading, so the module is loaded anew: nothing else may use it.

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
checktool rmmod
nm_init

# load OPTION...
load()
{
	nm_untopo
	busywait 20 rmmod nf_netmeeting 2>/dev/null || return 1
	if [ -n "${NM_MODULE:-}" ]; then
		insmod "$NM_MODULE" "$@"
	else
		modprobe nf_netmeeting "$@"
	fi
}


assigned()
{
	nm_topo && nm_rules gw nohelper || return 1
	in_ns "$R" nft add rule inet nm forwarding tcp dport '{ 522, 1503, 1731, 2000 }' ct state new accept
	call out h323plus-slow || return 1
	raw "$I" $IN "$O" $OUT $OUT 522 "0001c0a84d021388ff" || return 1
	same "$got" "0001c63364011388ff" || return 1
	counts assigned 2
}

other_port()
{
	nm_topo && nm_rules gw nohelper || return 1
	in_ns "$R" nft add rule inet nm forwarding tcp dport '{ 522, 2000 }' ct state new accept
	raw "$I" $IN "$O" $OUT $OUT 2000 "0001c0a84d021388ff" || return 1
	same "$got" "0001c63364011388ff" || return 1
	raw "$I" $IN "$O" $OUT $OUT 522 "0001c0a84d021388ff" || return 1
	same "$got" "0001c0a84d021388ff"
}

# the rule says ULS for the port of T.120
rule_first()
{
	nm_fresh gw
	in_ns "$R" nft insert rule inet nm assign tcp dport 1503 ct helper set '"uls"'
	in_ns "$R" nft delete rule inet nm assign handle "$(in_ns "$R" nft -a list chain inet nm assign |
		sed -n 's/.*dport 1503 ct helper set "t120".*handle //p')"
	raw "$I" $IN "$O" $OUT $OUT 1503 "0001c0a84d021388ff" || return 1
	same "$got" "0001c63364011388ff" || return 1
	! counts assigned 1
}

# the rules of tools/etc, in front of those of this test
shipped()
{
	nm_topo && nm_rules gw nohelper || return 1
	in_ns "$R" nft add rule inet nm forwarding tcp dport '{ 522, 1503 }' ct state new accept
	in_ns "$R" nft -D 'netmeeting_inside={ in0 }' -f "$NM_HERE/../../tools/etc/netmeeting.nft" || return 1
	call out h323plus-slow-t120 || return 1
	raw "$I" $IN "$O" $OUT $OUT 522 "0001c0a84d021388ff" || return 1
	same "$got" "0001c63364011388ff"
}

case_run "the rules that are shipped" shipped
load auto_assign=1 || nm_skip_all "the module is in use"
case_run "by port, without a rule" assigned
case_run "a rule comes first" rule_first
load auto_assign=1 uls_ports=2000 || nm_skip_all "the module is in use"
case_run "other ports" other_port
load || nm_skip_all "the module is in use"
nm_done
