#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Many messages in one packet: aggregates of up to 64 KiB that the sender or the receiving interface makes, octets
# in fragments, checksums that are complete, still to be made or not there. The receiver must read the same
# stream with the addresses rewritten, and its kernel must find every checksum right.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: two processors

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/stream.inc"
nm_init
nm_ours || nm_skip_all "only for our helpers"
nm_topo || nm_skip_all "no namespaces"
NM_HELPER=nm-h245 nm_rules gw || nm_skip_all "no NAT or no helper nm-h245"
impatient
# packets wait so long to be joined: that two of them come in one turn is luck
ip netns exec "$R" sh -c "echo $((2000000 * ${NM_SLOW:-1})) >/sys/class/net/in0/gro_flush_timeout" ||
	nm_skip_all "no gro_flush_timeout"

tcs=$(awk '$1 == "m" && $4 == "terminalCapabilitySet" { print $5; exit }' "$NM_CALLS/h323plus-slow.call")
# 52,700 octets, 440 addresses; the odd one makes odd offsets
block4=$(olc 100 "$in_hex")$tcs
block4=$(repeat 400 "$block4")$(olc 101 "$in_hex")0300000521
block4+=$(repeat 39 "$(olc 102 "$in_hex")$tcs")
block6=$(repeat 300 "$(olc 100 "$in_hex6")$tcs")

# offload NS:DEVICE:FEATURE=0|1...: these are so, all others on
offload()
{
	local at ns

	for at in "$I:eth0" "$R:in0" "$R:out0" "$O:eth0"; do
		in_ns "${at%:*}" "$NM_PEERS/nm-offload" "${at#*:}" sg=1 tx=1 rx=1 tso=1 gso=1 gro=0 2>/dev/null || return 1
	done
	for at; do
		ns=${at%%:*} at=${at#*:}
		# shellcheck disable=SC2086
		in_ns "$ns" "$NM_PEERS/nm-offload" "${at%%:*}" ${at#*:} 2>/dev/null || return 1
	done
}

# stream FAMILY HOW SETTING...
stream()
{
	local v=$1 how=$2 from=$IN to=$OUT data=$block4 want got errors rc=0 far near
	local far_log=$NM_OUT/$nm_id.far.log near_log=$NM_OUT/$nm_id.near.log
	shift 2

	want=${data//$in_hex/$gw_hex}
	if [ "$v" = 6 ]; then
		from=$IN_6 to=$OUT_6 data=$block6
		want=${data//$in_hex6/$gw_hex6}
	fi
	offload "$@" || { echo "no such setting"; return 1; }
	errors=$(csum_errors "$O")
	capture_start "$nm_id" || return 1
	start "$O" "$far_log" "$NM_PEERS/nm-bulk" recv "$to" 1720
	far=$started
	await "$far_log" '^ready' || return 1
	start "$I" "$near_log" "$NM_PEERS/nm-bulk" send "$from" "$to" 1720 "$how" 1 "$data"
	near=$started
	wait "$near" || { tail -n 1 "$near_log"; kill "$far"; rc=1; }
	wait "$far" || { tail -n 1 "$far_log"; rc=1; }
	got=$(sed -n 's/^received //p' "$far_log")
	if [ "$got" != "$want" ]; then
		echo "$(octets "$got") of $(octets "$want") octets, the first other ones $(first_difference "$got" "$want")"
		rc=1
	fi
	errors=$(($(csum_errors "$O") - errors))
	[ "$errors" -eq 0 ] || { echo "$errors checksums were wrong"; rc=1; }
	# shellcheck disable=SC2086
	capture_end "$v" decode=no ${nm_judge:-} || rc=1
	return "$rc"
}

first_difference()
{
	local lo=0 hi=${#2} mid

	while [ "$lo" -lt "$hi" ]; do
		mid=$(((lo + hi) / 2))
		if [ "${1:0:mid+1}" = "${2:0:mid+1}" ]; then
			lo=$((mid + 1))
		else
			hi=$mid
		fi
	done
	echo "at $((lo / 2)): ${1:lo:24}, not ${2:lo:24}"
}

offload || nm_skip_all "interfaces without these settings"

trimmed=$(counter trimmed)
for v in 4 6; do
	nm_judge=aggregates=inside case_run "IPv$v: aggregates of the sender" stream "$v" write
	nm_judge=aggregates=inside case_run "IPv$v: aggregates, checksum made by the router" stream "$v" write "$R:out0:tx=0"
	case_run "IPv$v: octets in fragments, sendfile" stream "$v" sendfile
	case_run "IPv$v: octets in fragments, splice" stream "$v" splice
	case_run "IPv$v: octets in fragments, checksum made by the router" stream "$v" splice "$R:out0:tx=0"
	nm_judge=aggregates=inside case_run "IPv$v: joined by the sender" stream "$v" pieces
	nm_judge=aggregates=inside case_run "IPv$v: joined by the router" \
		stream "$v" write "$I:eth0:tso=0 gso=0" "$R:in0:gro=1"
	nm_judge=aggregates=inside case_run "IPv$v: joined by the router, fragments" \
		stream "$v" splice "$I:eth0:tso=0 gso=0" "$R:in0:gro=1" \
		"$R:out0:tso=0 gso=0"
	case_run "IPv$v: checksum made by the sender" stream "$v" write "$I:eth0:tx=0"
	nm_judge=aggregates=inside case_run "IPv$v: checksum made by the sender, joined by the router" \
		stream "$v" write "$I:eth0:tx=0" "$R:in0:gro=1"
	case_run "IPv$v: no help from any interface" stream "$v" sendfile "$I:eth0:tx=0 sg=0" "$R:in0:rx=0" \
		"$R:out0:tx=0 sg=0" "$O:eth0:rx=0"
done
# every write ends somewhere in a message, and in time inside an address
case_run "aggregates that end anywhere" stream 4 4999
case_run "aggregates that end anywhere, checksum made by the router" stream 4 3001 "$R:out0:tx=0"
case_run "aggregates that end anywhere, checksum made by the sender" stream 4 2003 "$I:eth0:tx=0"
case_run "IPv6: aggregates that end anywhere" stream 6 4999 "$R:out0:tx=0"
case_run "aggregates were cut before an address" counted trimmed "$trimmed" 5

nm_done
