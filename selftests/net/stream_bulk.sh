#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Octets of T.120 through the pinhole of a call, on a line that loses 5 %: all of them arrive, none of them is
# looked at. How long it takes is shown beside a forwarded port without the helper.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#                                      loss 5 %, both ways
#
# NM_BULK: times 60,000 octets (60)
#
# check: newest

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/stream.inc"
nm_init
nm_ours || nm_skip_all "only for our helpers"
checktool tc
nm_topo || nm_skip_all "no namespaces"
NM_HELPER=nm-h245 nm_rules gw || nm_skip_all "no NAT or no helper nm-h245"
impatient
lossy()
{
	tc -n "$R" qdisc replace dev out0 root netem loss 5% && tc -n "$O" qdisc replace dev eth0 root netem loss 5%
}
NM_BULK=${NM_BULK:-60}
# an inside address and the beginnings of messages stand all over it
block=$(repeat 2500 "$(olc 100 "$in_hex")")

# openLogicalChannel for data, T.120 at inside port 1503; the address is at octet 40
t120=0300002f03c000641018300100800c96a880030000035018300100800c96a88003000003010942000a62000205df00
t120=${t120/0a620002/$in_hex}

# bulk PORT: from outside to that port of the gateway; sets took
bulk()
{
	local far near far_log=$NM_OUT/$nm_id.far.log near_log=$NM_OUT/$nm_id.near.log

	start "$I" "$far_log" "$NM_PEERS/nm-bulk" drain "$IN" 1503
	far=$started
	await "$far_log" '^ready' || return 1
	start "$O" "$near_log" "$NM_PEERS/nm-bulk" send "$OUT" "$GW" "$1" write "$NM_BULK" "$block"
	near=$started
	wait "$near" || { tail -n 1 "$near_log"; kill "$far"; }
	wait "$far" || { tail -n 1 "$far_log"; return 1; }
	if [[ ! $(tail -n 1 "$near_log") =~ ^sent\ (.*)$ ]] || ! says "$far_log" "received ${BASH_REMATCH[1]},"; then
		echo "not what was sent:"
		tail -qn 1 "$near_log" "$far_log"
		return 1
	fi
	took=$(sed -n 's/.*, \([0-9]*\) ms$/\1/p' "$far_log")
}

pinhole_port()
{
	in_ns "$R" conntrack -L expect -f ipv4 2>/dev/null | sed -n "s/.* proto=6 .*dst=$GW .*dport=\([0-9]*\) mask.*/\1/p"
}

through_pinhole()
{
	local port octets used rc=0

	start "$O" "$NM_OUT/far.log" "$NM_PEERS/nm-raw" listen "$OUT" 1720
	far=$started
	await "$NM_OUT/far.log" '^ready' || return 1
	start "$I" "$NM_OUT/near.log" "$NM_PEERS/nm-raw" hold "$IN" "$OUT" 1720 "$t120"
	near=$started
	await "$NM_OUT/near.log" '^sent' || return 1
	port=$(pinhole_port)
	[ -n "$port" ] || { echo "no pinhole"; nm_list expect; return 1; }
	octets=$(counter octets) used=$(counter pinholes_used)
	lossy || return 1
	bulk "${port%%$'\n'*}" || rc=1
	counted pinholes_used "$used" || rc=1
	# its first octets say that it is not MCS connect, and nothing is looked at behind them
	octets=$(($(counter octets) - octets))
	[ "$octets" -le 256 ] || { echo "$octets octets were looked at"; rc=1; }
	tc -n "$R" qdisc del dev out0 root
	tc -n "$O" qdisc del dev eth0 root
	kill -USR1 "$near"
	wait "$near" && wait "$far" || rc=1
	with+=("$took")
	return "$rc"
}

forwarded()
{
	in_ns "$R" nft -f - <<-RULES
		insert rule inet nm translate_dst iifname out0 ip daddr $GW tcp dport 1600 dnat ip to $IN:1503
		insert rule inet nm forwarding tcp dport 1503 accept
	RULES
	lossy && bulk 1600 || return 1
	tc -n "$R" qdisc del dev out0 root
	tc -n "$O" qdisc del dev eth0 root
	without+=("$took")
}

with=() without=()
for n in 1 2; do
	NM_HELPER=nm-h245 nm_rules gw
	case_run "through a pinhole, $n" through_pinhole
	nm_rules gw nohelper
	case_run "through a forwarded port, without the helper, $n" forwarded
done
diag "with the helper ${with[*]} ms, without ${without[*]} ms, $((NM_BULK * 60000)) octets"
nm_done
