#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What is not a call: no pinhole for it, a counter that says so, and the connection still carries its octets to the
# end.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
nm_init
nm_topo || nm_skip_all "no namespaces"
nm_rules gw || nm_skip_all "no NAT or no helper $NM_HELPER"

in_hex=c0a84d02		# 192.168.77.2
out_hex=c6336402	# 198.51.100.2

# message CALL NAME: its octets in hex, with the addresses of this network
message()
{
	local hex

	hex=$(awk -v name="$2" '$1 == "m" && $4 == name { print $5; exit }' "$NM_CALLS/$1.call")
	hex=${hex//0a630001/$in_hex}
	printf '%s' "${hex//0a630002/$out_hex}"
}

text()
{
	printf '%s' "$1" | od -An -v -tx1 | tr -d ' \n'
}

# put HEX OFFSET HEX: the first with the other octets at that offset
put()
{
	printf '%s%s%s' "${1:0:$2*2}" "$3" "${1:$2*2+${#3}}"
}

# send PINHOLES SAME HEX...: from inside to outside. PINHOLES is "none" if no media may be let in; SAME is "same"
# if no octet may change, "hidden" if no inside address may be seen outside.
send()
{
	local pinholes=$1 same=$2 rc=0 far=$NM_OUT/$nm_id.far.log near=$NM_OUT/$nm_id.near.log
	local before after all got far_pid near_pid n
	shift 2

	all=$(printf '%s' "$@")
	in_ns "$R" conntrack -F expect >/dev/null 2>&1
	before=$(nm_counters)
	[ "$same" != hidden ] || capture_start "$nm_id" || return 1
	start "$O" "$far" "$NM_PEERS/nm-raw" listen "$OUT" 1720
	far_pid=$started
	busywait "$NM_TIMEOUT" test -s "$far" || return 1
	start "$I" "$near" "$NM_PEERS/nm-raw" hold "$IN" "$OUT" 1720 "$@"
	near_pid=$started
	await "$near" '^sent' || rc=1
	n=$(nm_expectations 17)
	if [ "$pinholes" = none ] && [ "$n" -ne 0 ]; then
		echo "$n pinholes for media:"
		nm_list expect
		rc=1
	fi
	after=$(nm_counters)
	kill -USR1 "$near_pid" 2>/dev/null
	wait "$near_pid" || { tail -n 1 "$near"; rc=1; }
	wait "$far_pid" || { tail -n 1 "$far"; rc=1; }
	got=$(sed -n 's/^received //p' "$far")
	if [ ${#got} -ne ${#all} ]; then
		echo "$((${#got} / 2)) of $((${#all} / 2)) octets arrived"
		rc=1
	elif [ "$same" = same ] && [ "$got" != "$all" ]; then
		echo "octets changed"
		rc=1
	fi
	if nm_ours && [ "$before" = "$after" ]; then
		echo "no counter of \"nmctl stats\" changed"
		rc=1
	fi
	if [ "$same" = hidden ]; then
		capture_end 4 decode=no || rc=1
	fi
	return "$rc"
}

setup=$(message h323plus-fast setup)
slow=$(message h323plus-slow setup)
len=$((${#setup} / 2))

case_run "HTTP" send none same "$(text $'GET / HTTP/1.0\r\nHost: 192.168.77.2\r\n\r\n')"
case_run "a TPKT that is not Q.931" send none same 0300001041424344454647484950515253
case_run "TPKT version 2" send none same "$(put "$setup" 0 02)"
case_run "TPKT length 0" send none same 03000000"$setup"
case_run "TPKT length 3" send none same 03000003"$setup"
case_run "an empty TPKT" send any same 03000004
case_run "only the header of a TPKT" send any same 03000100
case_run "a Setup that ends early" send any any "${slow:0:120}"
case_run "a TPKT longer than what comes" send any any "$(put "$setup" 2 ffff)"
case_run "call reference of 15 octets" send any any "$(put "$setup" 5 0f)"
case_run "call reference of 255 octets" send any any "$(put "$setup" 5 ff)"
case_run "an information element beyond the end" send none same "$(put "$setup" 10 ff)"
case_run "every octet ff" send none same "$(put "$setup" 4 "$(printf '%*s' $((len * 2 - 8)) '' | tr ' ' f)")"
case_run "random after the header" send any same \
	"03000400$(head -c 1020 /dev/urandom | od -An -v -tx1 | tr -d ' \n')"

# one octet wrong, all over the message
mutants()
{
	local i rc=0

	for i in $(seq 20 17 $((len - 1))); do
		nm_id=$base-$i
		send any any "$(put "$setup" "$i" ff)" || { echo "... with octet $i wrong"; rc=1; }
	done
	return "$rc"
}
base=hostile_grammar-octet
case_run "one octet wrong" mutants

# and after all that the gateway still works
case_call "a real call afterwards" out h323plus-slow

nm_done
