#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What TCP may do to a stream, done on purpose: a sender that is no kernel sends H.245 to one that is.
#
#   inside ------------ in0  router  out0 ------------ outside
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# The receiver must read the messages with the address rewritten, and every repetition that leaves must carry the
# same octets as the first copy.
#
# vm-test: together
# check: newest
#
# NM_BIG: octets of a message that is sent octet by octet (3000)

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/stream.inc"
nm_init
nm_ours || nm_skip_all "only for our helpers"
nm_topo || nm_skip_all "no namespaces"
NM_HELPER=nm-h245 nm_rules gw || nm_skip_all "no NAT or no helper nm-h245"
quiet "$I" "$O" || nm_skip_all "no nft"
raw_from_inside 4
NM_BIG=${NM_BIG:-3000}

# two messages of 24 octets, the address at 17 and 41; what becomes of them
two=$(olc 100 "$in_hex")$(olc 101 "$in_hex")
two_out=$(olc 100 "$gw_hex")$(olc 101 "$gw_hex")
one=${two:0:48} one_out=${two_out:0:48}

# counts NAME[,NAME...] AT-LEAST COMMAND...: it goes up by so much
counts()
{
	local names=${1//,/ } most=0 name before rc=0
	local -A was=()

	for name in $names; do
		was[$name]=$(counter "$name")
	done
	"${@:3}" || rc=1
	for name in $names; do
		before=${was[$name]}
		counted "$name" "$before" "$2" && most=1
	done >"$NM_OUT/$nm_id.counts"
	[ "$most" -eq 1 ] || { cat "$NM_OUT/$nm_id.counts"; rc=1; }
	rm -f "$NM_OUT/$nm_id.counts"
	return "$rc"
}

no_pinholes()
{
	busywait "$NM_TIMEOUT" no_expectations && return
	echo "pinholes are left:"
	nm_list expect
	return 1
}

# ---- segments that end where messages do not ----

case_run "a lone header, an acknowledgement, the rest" \
	raw "$two_out" --data="$two" open seg:0:4 acked:4 ack seg:4:20 acked:24 seg:24:4 ack ack seg:28 acked fin closed
case_run "a message and the header of the next" \
	raw "$two_out" --data="$two" open seg:0:28 acked:28 seg:28:20 acked fin closed
case_run "a message and one octet of the next" \
	raw "$two_out" --data="$two" open seg:0:25 acked:25 seg:25:23 acked fin closed

# what looks like a message, in a segment of its own, but is part of something else
lookalike()
{
	local data=$1$two n

	n=$(octets "$1")
	raw_begin --data="$data" open "seg:0:$n" "acked:$n" "seg:$n:24" "seg:$((n + 24)):24" acked hold fin closed ||
		return 1
	await "$near_log" '^held' || return 1
	if [ "$(nm_expectations 17)" -ne 0 ]; then
		echo "it opened a pinhole:"
		nm_list expect
		return 1
	fi
	kill -USR1 "$near"
	raw_judge=forbid_outside= raw_end "$data"
}
case_run "a message in the middle of HTTP" counts opaque_grammar 1 \
	lookalike 504f5354202f20485454502f312e300d0a0d0a
case_run "a message in the middle of another" lookalike 0300040021

# ---- repetitions ----

case_run "only acknowledgements are lost" counts patched 4 \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 seg:0:24 seg:0:24 answered seg:24:24 acked seg:24:24 \
	seg:0:48 answered fin closed
case_run "repetitions cut elsewhere" counts patched 5 \
	raw "$two_out" --data="$two" open seg:0:48 acked seg:3:40 seg:17:3 seg:19:10 seg:20:1 seg:22:21 answered \
	fin closed
case_run "old and new octets in one segment" \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 seg:10:30 acked:40 seg:20:28 acked fin closed
case_run "old and new octets of one address" \
	raw "$two_out" --data="$two" open seg:0:19 acked:17 seg:10:11 acked:17 seg:16:20 acked:36 seg:23:25 acked \
	fin closed
case_run "out of order" counts drop_ahead 1 \
	raw "$two_out" --data="$two" open seg:24:24 seg:30:10 seg:0:24 acked:24 seg:24:24 acked fin closed
case_run "ahead inside an address" \
	raw "$two_out" --data="$two" open seg:19:29 seg:0:19 acked:17 seg:19:29 seg:17:31 acked fin closed
jumps=()
for n in {1..40}; do
	jumps+=("other:$((n * 1500)):$(olc 102 "$in_hex")")
done
case_run "jumps ahead" counts drop_ahead 40 \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 "${jumps[@]}" seg:24:24 acked fin closed
# nobody outside sees the octets the second time: what was written the first time counts
raw_judge="repeats_inside=other" case_run "other octets in a repeated address" counts inconsistent 2 \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 other:17:c0a84d09138b other:16:000a0b0c0d16 \
	answered seg:24:24 acked fin closed

# octets_again N: so many rewritten addresses, more than are remembered; then the first of them once more
forgotten()
{
	local n=$1 data want steps=()

	data=$(repeat "$n" "$one")
	want=$(repeat "$n" "$one_out")
	for ((i = 0; i < n; i += 40)); do
		steps+=("seg:$((i * 24)):$(((n - i < 40 ? n - i : 40) * 24))" "acked:$(((n - i < 40 ? n : i + 40) * 24))")
	done
	raw "${want//138900/????00}" --data="$data" --timeout=5 open "${steps[@]}" \
		seg:0:24 answered seg:17:6 answered seg:5:480 answered "seg:$(((n - 30) * 24)):720" answered fin closed
}
raw_judge="repeats_outside=zero" case_run "repetition of what is forgotten" forgotten 600

# ---- probes, options, handshakes, ends ----

raw_judge="repeats_inside=zero repeats_outside=zero" case_run "keep-alive, with an octet and without" \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 seg:23:0 answered other:23:00 answered seg:24:24 acked \
	seg:47:0 answered other:47:00 answered fin closed
case_run "window probes" \
	raw "$two_out" --data="$two" open seg:0:1 acked:1 seg:1:23 acked:24 seg:24:1 acked:25 seg:24:1 answered \
	seg:24:24 acked fin closed
case_run "a window probe inside an address" \
	raw "$two_out" --data="$two" open seg:0:17 acked:17 seg:17:1 seg:17:1 seg:17:1 seg:17:1 acked:18 seg:17:2 \
	seg:17:31 acked fin closed
case_run "timestamps" \
	raw "$two_out" --data="$two" --stamps open seg:0:20 acked:17 seg:0:30 acked:30 pieces:7 seg:0:48 answered \
	fin closed
case_run "SYN with data" \
	raw "$two_out" --data="$two" open:24 seg:0 acked fin closed
case_run "SYN with data that ends inside an address" \
	raw "$two_out" --data="$two" open:20 seg:0 acked fin closed
case_run "FIN with data" \
	raw "$two_out" --data="$two" open seg:0:24 seg:24:24:F acked:49 closed
case_run "FIN with data, lost, with less data" \
	raw "$two_out" --data="$two" open seg:0:24 seg:24:24:F acked:49 seg:30:18:F pause:50 closed
# conntrack sees a FIN that does not pass, and sees it twice
case_run "FIN too early, twice" \
	raw "$two_out" --data="$two" open seg:0:20 acked:17 seg:24:24:F seg:24:24:F ack seg:17:7 acked:24 seg:24:24:F \
	acked:49 closed

# a FIN without octets passes before those that are missing: the connection ends with them
early_fin()
{
	raw "$two_out" --data="$two" open seg:0:24 acked:24 seg:48:0:F seg:24:24 acked:49 closed &&
		no_pinholes
}
case_run "FIN too early, without octets" early_fin

# the stream ends inside an address
cut_fin()
{
	raw "${one_out:0:40}" --data="${one:0:40}" open seg:0:20:F acked:17 seg:17:3:F pause:20 seg:17:3:F pause:20 \
		seg:17:3:F pause:20 seg:17:3:F acked:21 closed
}
case_run "FIN with data that ends inside an address" cut_fin

reset()
{
	raw_begin --data="$two" open seg:0:40 acked:24 reset || return 1
	wait "$near"
	wait "$far"
	grep -q '^fail connection reset' "$far_log" || { echo "no reset arrived: $(tail -n 1 "$far_log")"; return 1; }
	capture_end 4 decode=no && no_pinholes
}
case_run "RST in the middle" reset
case_run "RST that nobody believes" \
	raw "$two_out" --data="$two" open seg:0:24 acked:24 reset:200000 seg:24:24 acked fin closed

# simultaneous open, with a sender outside that is no kernel either
both()
{
	local rc=0

	far_log=$NM_OUT/$nm_id.far.log near_log=$NM_OUT/$nm_id.near.log
	raw_port=$((raw_port + 1))
	capture_start "$nm_id" || return 1
	start "$O" "$far_log" "$NM_PEERS/nm-tcp" --local="$OUT" --remote="$GW" --port=1720 --remote-port="$raw_port" \
		--data="$(olc 7 "$out_hex")" both seg:0 acked got:48 fin closed
	far=$started
	start "$I" "$near_log" "$NM_PEERS/nm-tcp" --local="$IN" --remote="$OUT" --port="$raw_port" --remote-port=1720 \
		--data="$two" both seg:0:19 seg:0 acked got:24 fin closed
	near=$started
	wait "$near" || { tail -n 1 "$near_log"; rc=1; }
	wait "$far" || { tail -n 1 "$far_log"; rc=1; }
	says "$far_log" "^received $two_out$" || { echo "outside: $(grep received "$far_log")"; rc=1; }
	says "$near_log" "^received $(olc 7 "$out_hex")$" || { echo "inside: $(grep received "$near_log")"; rc=1; }
	capture_end 4 decode=no || rc=1
	return "$rc"
}
case_run "simultaneous open" both

# the number of octet 17 + K is 0
for k in 0 1 3 5 6; do
	isn=$((0x100000000 - 18 - k))
	case_run "numbers wrap behind $k octets of an address" \
		raw "$two_out" --data="$two" --isn=$isn open seg:0:19 acked:17 seg:0:24 acked:24 seg:0:48 acked seg:18:4 \
		seg:0:48 answered fin closed
done

# ---- the same cut for ever ----

# pieces HEX WANT WIDTH: so many messages as there are places to cut an address; each is cut in another place
pieces()
{
	local data='' want='' cuts='' n size=$((${#1} / 2))

	for ((n = 1; n < $3; n++)); do
		data+=$1
		want+=$2
		cuts+=$(((n - 1) * size + 17 + n)),
	done
	raw "$want" --data="$data" --timeout=5 open "pieces:$cuts" fin closed
}
case_run "the same cut inside an address for ever" counts trimmed 5 pieces "$one" "${one_out/1389/13??}" 6
case_run "the same, and another host's address" pieces "$(olc 9 c0a84d09)" "$(olc 9 "$gw_hex" 0009)" 4
case_run "the same, and another host's port" pieces "$(olc 9 0a0b0c0d)" "$(olc 9 0a0b0c0d)" 6
case_run "the same, and the called host's address" pieces "$(olc 9 "$out_hex")" "$(olc 9 "$out_hex")" 6
for n in 1 2 3 5 7 11; do
	case_run "pieces of $n octets for ever" raw "${two_out//1389/13??}" --data="$two" --timeout=5 open "pieces:$n" \
		fin closed
done
raw_from_inside 6
case_run "IPv6, the same cut inside an address for ever" counts trimmed 17 pieces "$(olc 9 "$in_hex6")" \
	"$(olc 9 "$gw_hex6" '13??')" 18
case_run "IPv6, pieces of 5 octets for ever" raw "$(olc 9 "$gw_hex6" '13??')" --data="$(olc 9 "$in_hex6")" \
	--timeout=5 open pieces:5 fin closed
case_run "IPv6, repetitions cut elsewhere" \
	raw "$(olc 9 "$gw_hex6")" --data="$(olc 9 "$in_hex6")" open seg:0 acked seg:18:5 seg:30:6 seg:0 answered fin closed
raw_from_inside 4

# ---- bad input ----

# scanners: how many there are, and of others that the kernel keeps in the same place
scanners()
{
	local n

	read -r n _ 2>/dev/null </sys/kernel/slab/nm_scan/objects
	echo "$n"
}

unfinished()
{
	local before

	before=$(scanners)
	raw_begin --data="0300ffff${one:8}" open seg:0 acked hold fin closed || return 1
	await "$near_log" '^held' || return 1
	[ "$(nm_expectations)" -eq 0 ] || nm_list expect
	if [ -n "$before" ] && [ $(($(scanners) - before)) -gt 64 ]; then
		echo "from $before to $(scanners) scanners"
		return 1
	fi
	kill -USR1 "$near"
	raw_end "0300ffff${one_out:8}" && no_pinholes
}
case_run "a message that is never finished" unfinished

big()
{
	local data fill

	printf -v fill '%04x' "$NM_BIG"
	data=0300$fill${one:8}$(repeat $((NM_BIG - 24)) 00)
	raw "${data/$in_hex/$gw_hex}$one_out" --data="$data$one" open pieces:1 fin closed
}
case_run "$NM_BIG octets one by one" counts octets "$NM_BIG" big

# ---- what passes elsewhere, or began before us ----

liberal()
{
	in_ns "$R" sh -c "echo $1 >/proc/sys/net/netfilter/nf_conntrack_tcp_be_liberal"
}

# elsewhere STEP...: the receiver has octets that never came by here
elsewhere()
{
	local rc=0 data

	data=$two$(repeat 300 00)$(olc 102 "$in_hex" 2223)
	far_log=$NM_OUT/$nm_id.far.log near_log=$NM_OUT/$nm_id.near.log
	raw_port=$((raw_port + 1))
	capture_start "$nm_id" || return 1
	start "$O" "$far_log" "$NM_PEERS/nm-tcp" --local="$OUT" --port=1720 --data="$(olc 7 "$out_hex")" --timeout=5 \
		accept got:48 "$@" pause:50 got:72 acked pause:100
	far=$started
	await "$far_log" '^ready' || return 1
	start "$I" "$near_log" "$NM_PEERS/nm-tcp" --local="$IN" --remote="$OUT" --port="$raw_port" --remote-port=1720 \
		--data="$data" --timeout=5 open seg:0:48 acked:348 seg:348:24 acked:372
	near=$started
	wait "$near" || { tail -n 1 "$near_log"; rc=1; }
	wait "$far" || { tail -n 1 "$far_log"; rc=1; }
	if in_ns "$R" conntrack -L expect -f ipv4 2>/dev/null | grep 'dport=8739 '; then
		echo "... was opened by what nobody follows"
		rc=1
	fi
	capture_end 4 decode=no forbid_outside= || rc=1
	return "$rc"
}
# where addresses are translated there is no other path: whoever says so lies
optimist()
{
	local rc=0

	far_log=$NM_OUT/$nm_id.far.log near_log=$NM_OUT/$nm_id.near.log
	raw_port=$((raw_port + 1))
	capture_start "$nm_id" || return 1
	start "$O" "$far_log" "$NM_PEERS/nm-tcp" --local="$OUT" --port=1720 --timeout=5 \
		accept got:17 had:7 ack got:41 pause:50
	far=$started
	await "$far_log" '^ready' || return 1
	start "$I" "$near_log" "$NM_PEERS/nm-tcp" --local="$IN" --remote="$OUT" --port="$raw_port" --remote-port=1720 \
		--data="$two" --timeout=5 open seg:0:20 acked:24 seg:24:24 pause:50 seg:17:7 seg:24:24 acked
	near=$started
	wait "$near" || { tail -n 1 "$near_log"; rc=1; }
	wait "$far" || { tail -n 1 "$far_log"; rc=1; }
	says "$far_log" "^received ${two_out:0:34}${two_out:48}$" || { grep received "$far_log"; rc=1; }
	capture_end 4 decode=no || rc=1
	return "$rc"
}

if liberal 1 2>/dev/null; then
	case_run "an optimistic acknowledgement" counts ack_ahead 1 optimist
	NM_HELPER=nm-h245 nm_rules none
	case_run "octets passed elsewhere, an answer says so" counts opaque_routed 1 elsewhere had:300 seg:0
	NM_HELPER=nm-h245 nm_rules gw
	liberal 0
else
	skip "octets passed elsewhere" "no nf_conntrack_tcp_be_liberal"
fi

# what was rewritten before is forgotten with the connection: it cannot be repeated as it was
joined()
{
	raw_begin --data="$two" open seg:0:24 acked:24 hold seg:24:24 acked fin closed || return 1
	await "$near_log" '^held' || return 1
	in_ns "$R" conntrack -F >/dev/null 2>&1
	kill -USR1 "$near"
	raw_judge="forbid_outside= allow_outside=" raw_end "${two_out:0:48}${two:48}" || return 1
	no_pinholes
}
case_run "joined in the middle" counts opaque_middle 1 joined

# ---- the other way: the called host's addresses are rewritten as well ----

NM_HELPER=nm-h245 nm_rules both
raw_from_outside
out_two=$(olc 100 "$out_hex")$(olc 101 "$out_hex")
out_two_in=${out_two//$out_hex/$in_gw_hex}
case_run "from outside: repetitions cut elsewhere" counts patched 4 \
	raw "$out_two_in" --data="$out_two" open seg:0:48 acked seg:3:40 seg:17:3 seg:19:10 seg:20:1 answered fin closed
case_run "from outside: pieces of 5 octets for ever" \
	raw "${out_two_in//1389/13??}" --data="$out_two" --timeout=5 open pieces:5 fin closed

no_csum_errors()
{
	[ "$(csum_errors "$O")" -eq 0 ] && [ "$(csum_errors "$I")" -eq 0 ] && return
	echo "$(csum_errors "$O") segments outside, $(csum_errors "$I") inside"
	return 1
}
check "every checksum was right" no_csum_errors
nm_done
