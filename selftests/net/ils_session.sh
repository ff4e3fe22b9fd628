#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The sessions of [MS-TAIL] with a directory outside: what it is told, what the client finds, both styles of
# lengths, cut everywhere, addresses with more and with fewer digits than the one outside. Where there is no room
# for more of them the message becomes longer, whatever its lengths are, and whatever the line does to it.
#
#   inside ------------ in0  router  out0 ------------ outside (directory)
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#                                 198.51.100.10 (pool)
#
# vm-test: together
# check: newest

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
. "$(dirname "$0")/stream.inc"
checktool python3
checktool tc
nm_init
peer=$NM_HERE/ils-peer
number_in=38643904	# 192.168.77.2

# Where a message is to become longer its first piece is not let through, and what its sender repeats is all that it
# has sent by then. Behind the first ten pieces that is what it has written when it probes for the last one, two round
# trips later. far: these take so long that it has written the whole message
far()
{
	tc -n "$R" qdisc replace dev out0 root netem delay 100ms 2>/dev/null || nm_skip_all "no netem"
}

# session MODE PORT STYLE CUT TOLD FOUND [ADDRESS-INSIDE]
session()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log own=${7:-$IN}

	nm_fresh "$1"
	[ "$1" != pool ] || [ "$4" -eq 0 ] || far
	[ "$own" = $IN ] || ip -n "$I" addr add "$own/24" dev eth0
	capture_start "$nm_id" || return 1
	STYLE=$3 start "$O" "$log" "$peer" serve $OUT "$2"
	await "$log" '^ready' || return 1
	in_ns "$I" "$peer" client "$own" $OUT "$2" "$3" "$4" add modify refresh find unbind >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	says "$log" "^told $5\$" || { cat "$log"; return 1; }
	says "$near" "^found $6 1503 1720\$" || { cat "$near"; return 1; }
	# the judge knows no LDAP; whether the inside address stands anywhere in it, it does
	capture_end 4 decode=no || return 1
	! grep -q "$(printf %d "$((${own##*.} << 24 | 77 << 16 | 168 << 8 | 192))")" "$cap.out.pcap" 2>/dev/null
}

# longer ADDRESS CUT OP...: sessions that tell this address, and nothing else
longer()
{
	local told=$1 cut=$2 log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log
	shift 2

	capture_start "$nm_id" || return 1
	start "$O" "$log" "$peer" serve $OUT 389
	await "$log" '^ready' || return 1
	in_ns "$I" "$peer" client $IN $OUT 389 short "$cut" "$@" unbind >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	[ "$(grep -c "^told $told\$" "$log")" = "$(tr , ' ' <<<"$*" | wc -w)" ] || { sort "$log" | uniq -c; return 1; }
	capture_end 4 decode=no || return 1
	! grep -q "$number_in" "$cap.out.pcap"
}

# apart from what conntrack had of a connection that became longer, its ends count differently: it is reset
forgotten()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log client

	start "$O" "$log" "$peer" serve $OUT 389
	await "$log" '^ready' || return 1
	start "$I" "$near" "$peer" client $IN $OUT 389 short 0 add+9 reset
	client=$started
	await "$near" '^waiting' || { tail -n 3 "$near"; return 1; }
	in_ns "$R" conntrack -D -p tcp --dport 389 >/dev/null 2>&1 || return 1
	{ await "$log" '^reset' && await "$near" '^reset'; } || { tail -n 3 "$near" "$log"; return 1; }
	wait "$client"
}

# a client whose message became longer hangs up by a reset: the directory hears it
aborted()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log

	start "$O" "$log" "$peer" serve $OUT 389
	await "$log" '^ready' || return 1
	in_ns "$I" "$peer" client $IN $OUT 389 short 0 add+9 vanish >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	await "$log" '^reset' || { tail -n 3 "$log"; return 1; }
}

# lost PORT: the ends lose a connection from that port that became longer, twice, without a word. Nobody hears a reset
# until table "early" is gone.
lost()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log directory

	nm_no_resets || return 1
	VANISH=1 start "$O" "$log" "$peer" serve $OUT 389
	directory=$started
	await "$log" '^ready' || return 1
	FROM=$1 in_ns "$I" "$peer" client $IN $OUT 389 short 0 add+9 add+20 vanish >"$near" 2>&1
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	kill -9 "$directory"
	wait "$directory" 2>/dev/null
	in_ns "$R" conntrack -L -p tcp --sport "$1" 2>/dev/null | grep -q ESTABLISHED || { echo "not lost"; return 1; }
}

# they begin another one on its ports
again()
{
	local log=$NM_OUT/$nm_id.dir.log near=$NM_OUT/$nm_id.client.log

	lost 45000 || return 1
	start "$O" "$log" "$peer" serve $OUT 389
	await "$log" '^ready' || return 1
	FROM=45000 in_ns "$I" "$peer" client $IN $OUT 389 short 0 add add+9 refresh unbind >"$near" 2>&1
	in_ns "$R" nft delete table inet early
	says "$near" '^ok' || { tail -n 3 "$near" "$log"; return 1; }
	[ "$(grep -c "^told $POOL\$" "$log")" -eq 2 ] || { cat "$log"; return 1; }
}

# The directory is gone, and says so to who comes from the same ports again: he hears it.
refused()
{
	local near=$NM_OUT/$nm_id.client.log begin

	lost 45001 || return 1
	in_ns "$R" nft delete table inet early
	begin=$SECONDS
	FROM=45001 in_ns "$I" "$peer" client $IN $OUT 389 short 0 add >"$near" 2>&1
	says "$near" '^ConnectionRefusedError' || { tail -n 3 "$near"; return 1; }
	[ $((SECONDS - begin)) -lt $((4 * ${NM_SLOW:-1})) ] || { echo "after $((SECONDS - begin)) s"; return 1; }
}

# The second of two messages waits for the first, which is lost on its way four times.
unlucky()
{
	in_ns "$O" nft -f - <<-RULES
		table ip unlucky {
			chain input {
				type filter hook input priority 0
				tcp dport 389 meta length > 200 numgen inc mod 1000 < 4 drop
			}
		}
	RULES
	longer $POOL 0 add+9,add+99
	set -- $?
	in_ns "$O" nft delete table ip unlucky
	return "$1"
}

# adds FROM TO [STEP]: sets ops to so many, each a bit longer
adds()
{
	mapfile -t ops < <(seq -f 'add+%g' "$1" "${3:-1}" "$2")
}

# loss DEV NS: 20 % is lost on the way there, and back
loss()
{
	worse "$R" "$1" loss 20% && worse "$2" eth0 loss 20%
}

for style in short long; do
	case_run "$style lengths, as many digits" session gw 389 $style 0 $GW $IN
	case_run "$style lengths, port 1002, 5 octets at a time" session gw 1002 $style 5 $GW $IN
	case_run "$style lengths, fewer digits outside" session gw 389 $style 0 $GW 192.168.77.200 192.168.77.200
	case_run "$style lengths, fewer digits outside, 7 octets at a time" \
		session gw 389 $style 7 $GW 192.168.77.200 192.168.77.200
done
case_run "long lengths, more digits outside" session pool 389 long 0 $POOL $IN
case_run "long lengths, more digits outside, 3 octets at a time" session pool 389 long 3 $POOL $IN
case_run "short lengths, more digits outside" session pool 389 short 0 $POOL $IN
case_run "by a longer message" counts grown 1
case_run "short lengths, more digits outside, 3 octets at a time" session pool 389 short 3 $POOL $IN
case_run "which was waited for" counts held 1
NORMAL=1 case_run "short lengths, fewer digits outside, in an answer that becomes longer" \
	session gw 389 short 0 $GW 192.168.77.200 192.168.77.200
case_run "which is counted" counts grown 1

nm_fresh pool
adds 0 200
case_run "200 messages, each a bit longer: lengths of one octet and of more" longer $POOL 0 "${ops[@]}"
case_run "each of them became longer" counts grown 200
case_run "two at once, and two more" longer $POOL 0 add+9,add+99 add,add+50
case_run "two at once, of which the first is lost again and again" unlucky
adds 1300 1330
case_run "hardly a segment" longer $POOL 0 "${ops[@]:0:10}"
case_run "conntrack forgets it: both ends are reset" forgotten
case_run "which is counted" counts resets 1
case_run "the client hangs up by a reset" aborted
case_run "another one on the same ports" again
case_run "one that is refused" refused
# two are what a sender makes one packet of, however slow the way
case_run "nearly two segments, in one packet" longer $POOL 0 add+2600
case_run "longer than anything becomes longer: nobody's address" longer 0.0.0.0 0 add+5000
case_run "which is counted" counts void_ils 1
in_ns "$I" "$NM_PEERS/nm-offload" eth0 tso=0 gso=0
case_run "more than a segment: nobody's address" longer 0.0.0.0 0 add+1600
case_run "which is counted, too" counts void_ils 2
ip -n "$R" link set out0 mtu 1300
adds 1052 1056
case_run "a way with no room for it" longer $POOL 0 "${ops[@]}"
ip -n "$R" link set out0 mtu 1500
in_ns "$I" "$NM_PEERS/nm-offload" eth0 tso=1 gso=1
adds 0 120 8
loss in0 "$I" 2>/dev/null || nm_skip_all "no netem"
case_run "a line that loses, inside" longer $POOL 0 "${ops[@]}"
far
case_run "a line that loses, inside, 50 octets at a time" longer $POOL 50 "${ops[@]:0:8}"
for side in "$R in0" "$R out0" "$I eth0"; do
	tc -n ${side% *} qdisc del dev ${side#* } root
done
loss out0 "$O"
case_run "a line that loses, outside" longer $POOL 0 "${ops[@]}"
case_run "a line that loses, outside, two at once" longer $POOL 0 add+9,add+99 add,add+50 add+90,add+91
nm_done
