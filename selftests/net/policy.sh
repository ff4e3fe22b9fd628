#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# What an administrator allows calls to do: each setting of policy, allowed and refused. What is refused gets a dead port
# and is counted, and the rest of the call goes on.
#
#   192.168.77.2  a ---- in0  router  out0 ---- 198.51.100.4  far
#                             198.51.100.1
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init

# set_conf NAME VALUE...: in the router
set_conf()
{
	in_ns "$R" "$NMCTL" config set "$@" || bad "config set $*"
}

# counted NAME N
counted()
{
	local n

	n=$(counter "$1")
	[ "$n" = "$2" ] || bad "$1 is $n, not $2"
}

# ends_well: the call, and nothing stays
ends_well()
{
	hangs_up a far
	far close sig
	nothing_left
}

# both directions: whoever of the two is not translated is not reached either
no_data()
{
	begins 301
	channel far a 101
	data_channel a far
	dead far OLC-data.networkAddress
	dead a OLCAck-data.networkAddress "${ip[far]}"
	channel a far 102
	ends_well
}

data()
{
	begins 302
	channel far a 101
	data_channel a far
	told far OLC-data.networkAddress "$outside"
	dials far t120 @OLC-data.networkAddress
	a accept t120 data1
	far close t120
	a closed t120
	dials a t120 @OLCAck-data.networkAddress
	far accept t120 data2
	a close t120
	far closed t120
	ends_well
}

allow_data()
{
	set_conf allow_data 0
	counted refused_policy 0
	no_data
	counted refused_policy 1
	set_conf allow_data 1
	data
	counted refused_policy 1
}

# what is not allowed is shown to who watches
shown()
{
	local log=$NM_OUT/$nm_id.monitor.log

	start "$R" "$log" "$NMCTL" -j monitor
	nm_pause
	set_conf allow_data 0
	busywait 2 test -e "/proc/$started"
	no_data
	busywait 3 says "$log" refused_policy || bad "no event refused_policy: $(head -c 300 "$log")"
	set_conf allow_data 1
}

# one_way X Y MESSAGE N: X opens a channel with that message; only its RTCP is looked at
one_way()
{
	opens "$1" udp "control$4" 0
	tell "$1" send h245 "$3" channel="$4" rtcp="@control$4"
	tell "$2" recv h245 "$3" channel="$4"
}

allow_audio()
{
	set_conf allow_audio 0
	begins 303
	one_way a far OLC 101
	dead far OLC.rtcp
	one_way a far OLC-video 102
	told far OLC-video.rtcp "$outside"
	data_channel a far
	told far OLC-data.networkAddress "$outside"
	ends_well
	set_conf allow_audio 1
}

allow_video()
{
	set_conf allow_video 0
	begins 304
	channel far a 101
	one_way a far OLC-video 103
	dead far OLC-video.rtcp
	one_way far a OLC-video 104
	dead a OLC-video.rtcp "${ip[far]}"
	media_runs far a 101
	set_conf allow_video 1
	one_way a far OLC-video 105
	told far OLC-video.rtcp "$outside"
	opens far udp probe 0
	far put probe @OLC-video.rtcp report
	a got control105 report
	ends_well
}

# a video channel of 384 kbit/s
rate()
{
	set_conf max_rate_kbit_per_call 500
	begins 305
	channel far a 101
	one_way a far OLC-video 103
	told far OLC-video.rtcp "$outside"
	one_way a far OLC-video 104
	dead far OLC-video.rtcp
	counted refused_rate 1
	# the same again, and room for it
	a send h245 CLC channel=103
	far recv h245 CLC channel=103
	one_way a far OLC-video 105
	told far OLC-video.rtcp "$outside"
	media_runs far a 101
	# T.120 announces 82.5 Mbit/s, which is no rate
	data_channel a far
	told far OLC-data.networkAddress "$outside"
	ends_well
	set_conf max_rate_kbit_per_call 383
	begins 306
	one_way a far OLC-video 103
	dead far OLC-video.rtcp
	counted refused_rate 2
	channel far a 101
	ends_well
	set_conf max_rate_kbit_per_call 0
}

channels()
{
	set_conf max_channels_per_call 2
	begins 307
	channel far a 101
	channel a far 102
	one_way a far OLC 103
	dead far OLC.rtcp
	media_runs far a 101
	a send h245 CLC channel=102
	far recv h245 CLC channel=102
	one_way a far OLC 104
	told far OLC.rtcp "$outside"
	ends_well
	set_conf max_channels_per_call 63
}

# h245_of N: a's H.245 address in a call of its own, as far is told it
h245_of()
{
	dials a "call" @far.sig
	far accept call sig
	setup a far "$1"
	opens a listen control 0
	a send call Facility-h245 h245Address=@control
	far recv call Facility-h245
}

# far_waits: for calls of a and of c
far_waits()
{
	local REPLY=''

	opens far listen sig 1720
	ask far sig
	a set far.sig "$REPLY"
	c set far.sig "$REPLY"
}

# c_calls NAME N: call N of c, on a connection of that name
c_calls()
{
	local REPLY=''

	dials c "$1" @far.sig
	far accept "$1" sig
	identifier "$2"
	c send "$1" Setup "sourceCallSignalAddress=@$1.local" "destCallSignalAddress=@$1.peer" callId="$REPLY"
	far recv "$1" Setup
}

# fewer calls may be there than there are
fewer()
{
	local REPLY=''

	far_waits
	c_calls other 311
	c_calls more 312
	set_conf max_calls 1
	h245_of 313
	dead far Facility-h245.h245Address
	counted calls_refused 1
	set_conf max_calls 16384
	c send other ReleaseComplete
	far recv other ReleaseComplete
	c send more ReleaseComplete
	far recv more ReleaseComplete
	a send call ReleaseComplete
	far recv call ReleaseComplete
}

hosts()
{
	local REPLY=''

	set_conf max_calls_per_host 1
	far_waits
	# c has one: far has one
	c_calls other 308
	h245_of 309
	dead far Facility-h245.h245Address
	counted refused_host 1
	c send other ReleaseComplete
	far recv other ReleaseComplete
	a close call
	far closed call
	h245_of 310
	told far Facility-h245.h245Address "$outside"
	counted refused_host 1
	a send call ReleaseComplete
	far recv call ReleaseComplete
	set_conf max_calls_per_host 0
}

# five_setups: in one segment, with five call references
five_setups()
{
	local log=$NM_OUT/$nm_id.raw.log setup all='' n

	setup=$(awk '$2 == "Setup" { print $3; exit }' "$NM_HERE/../data/messages/$family.msg")
	for n in 1 2 3 4 5; do
		all+="${setup:0:12}010$n${setup:16}"
	done
	start "$O" "$log" "$NM_PEERS/nm-raw" listen "${ip[far]}" 1720
	busywait "$NM_TIMEOUT" test -s "$log" || return 1
	in_ns "$I" "$NM_PEERS/nm-raw" connect "${ip[a]}" "${ip[far]}" 1720 "$all" >"$NM_OUT/$nm_id.raw2.log"
	await "$log" '^received'
}

flood()
{
	set_conf call_rate_per_sec 1
	five_setups || bad "they did not arrive"
	counted refused_flood 4
	set_conf call_rate_per_sec 5
	sleep 1.1
	five_setups
	counted refused_flood 4
	# those that a host may not have are not of the five
	set_conf max_calls_per_host 1
	sleep 1.1
	five_setups
	five_setups
	counted refused_flood 4
	set_conf max_calls_per_host 0
	set_conf call_rate_per_sec 0
}

port()
{
	set_conf min_port 6000
	begins 311
	opens a udp rtcp 5999
	a send h245 OLC channel=101 rtcp=@rtcp
	far recv h245 OLC channel=101
	dead far OLC.rtcp
	opens a udp rtcp2 6000
	a send h245 OLC channel=102 rtcp=@rtcp2
	far recv h245 OLC channel=102
	told far OLC.rtcp "$outside"
	ends_well
	set_conf min_port 1024
}

# left PATTERN: seconds that such an expectation has left
left()
{
	in_ns "$R" conntrack -L expect -f "$l3" 2>/dev/null | sed -n "/$1/s/^\([0-9]*\) .*/\1/p" | head -n 1
}

# between N LOW HIGH WHAT
between()
{
	if [ "${1:-0}" -lt "$2" ] || [ "$1" -gt "$3" ]; then
		bad "$4: ${1:-none}, not $2 to $3"
	fi
}

timeouts()
{
	local expired n

	expired=$(counter pinholes_expired)
	set_conf timeout_signalling_s 50 timeout_media_s 10
	opens far listen sig 1720
	ask far sig
	calls a far "$REPLY"
	setup a far 312
	opens far listen control 0
	far send call Connect h245Address=@control
	a recv call Connect
	between "$(left proto=6)" 30 50 "H.245"
	dials a h245 @Connect.h245Address
	far accept h245 control
	one_way a far OLC 101
	between "$(left proto=17)" 1 10 "media"
	# one that is used stays
	opens far udp probe 0
	far put probe @OLC.rtcp report
	a got control101 report
	between "$(left proto=17)" 80000 86400 "media that came"
	one_way a far OLC 103
	sleep 11
	hangs_up a far
	nothing_left
	n=$(counter pinholes_expired)
	[ "$n" -eq $((expired + 1)) ] || bad "pinholes_expired was $expired, is $n"
	set_conf timeout_signalling_s 600 timeout_media_s 86400
}

keep()
{
	local n

	in_ns "$R" sysctl -qw net.netfilter.nf_conntrack_tcp_timeout_established=20
	set_conf timeout_keep_s 300
	begins 313
	channel far a 101
	n=$(in_ns "$R" conntrack -L -p tcp --dport 1720 -f "$l3" 2>/dev/null | awk '/ESTABLISHED/ && $3 > n { n = $3 } END { print n }')
	between "$n" 200 300 "call signalling"
	in_ns "$R" sysctl -qw net.netfilter.nf_conntrack_tcp_timeout_established=432000
	ends_well
	set_conf timeout_keep_s 120
}

# gibberish: on 1720; "arrives" or not
gibberish()
{
	local log=$NM_OUT/$nm_id.raw.log text=474554202f20485454502f312e300d0a0d0a

	start "$O" "$log" "$NM_PEERS/nm-raw" listen "${ip[far]}" 1720
	busywait "$NM_TIMEOUT" test -s "$log" || return 1
	in_ns "$I" "$NM_PEERS/nm-raw" connect "${ip[a]}" "${ip[far]}" 1720 "$text" >"$NM_OUT/$nm_id.raw2.log"
	busywait 2 says "$log" "^received $text"
}

undecodable()
{
	gibberish || bad "it does not pass"
	counted refused_grammar 0
	nm_stop_raw
	set_conf undecodable reset
	if gibberish; then
		bad "it passes"
	fi
	counted refused_grammar 1
	set_conf undecodable pass
}

nm_stop_raw()
{
	kill "$started" 2>/dev/null
	wait "$started" 2>/dev/null
}

# T.120 that nobody announced: a rule has the helper follow port 1503
t120()
{
	in_ns "$R" nft -f - <<-RULES || bad "no helper nm-t120"
		add ct helper inet nm t120 { type "nm-t120" protocol tcp; }
		add rule inet nm assign tcp dport 1503 ct helper set "t120"
	RULES
	begins 314
	opens far listen t120 1503
	at "${ip[far]}" 1503
	dials a data "$REPLY"
	far accept data t120
	a close data
	far closed data
	set_conf allow_data 0
	begun=$(counter refused_policy)
	connect_request || bad "T.120 is not reset"
	counted refused_policy $((begun + 1))
	channel far a 101
	set_conf allow_data 1
	ends_well
}

# the beginning of T.120 to far: 0 if the connection was reset
connect_request()
{
	local log=$NM_OUT/$nm_id.raw.log rc

	far close t120
	start "$O" "$log" "$NM_PEERS/nm-raw" listen "${ip[far]}" 1503
	busywait "$NM_TIMEOUT" test -s "$log" || return 1
	in_ns "$I" "$NM_PEERS/nm-raw" connect "${ip[a]}" "${ip[far]}" 1503 0300000b06e0007b020000 \
		>"$NM_OUT/$nm_id.raw2.log" 2>&1
	rc=$?
	nm_stop_raw
	! says "$log" '^received 03' && [ "$rc" -ne 0 ]
}

# conf: all settings of the router, as text
conf()
{
	in_ns "$R" "$NMCTL" config
}

# wrong_values: lines "NAME VALUE" that no setting takes
wrong_values()
{
	in_ns "$R" "$NMCTL" -j config -e | python3 -IS -c '
import json, sys
for name, s in json.load(sys.stdin).items():
    kind, low, high = s["type"], s.get("low", 0), s.get("high", 0)
    bad = {"number": [low - 1, high + 1, 2 ** 32 + low, "x", "1x", "1 1"],
           "flag": [2, -1, "x"],
           "choice": ["nosuch", 0, "any|off"],
           "range": ["5-4", "0-100", "70000-80000", "1024", "1024-", "-1024", "1024-1024", f"1024-{2 ** 32 + 2000}"],
           "list": ["65536", "1,2,3,4,5,6,7,8,9", "1,,2", "x"],
           "mark": ["0x100/0xff", "1/", "/1", "0x1ffffffff/0xff", "0", "5", "x/1", "1/1/1"]}[kind]
    for value in bad:
        print(name, value)'
}

# by_netlink, by_sysfs: nothing changes, and it is an error
by_netlink()
{
	local name value before n=0

	before=$(conf)
	while read -r name value; do
		n=$((n + 1))
		if in_ns "$R" "$NMCTL" config set "$name" "$value" 2>"$NM_OUT/$nm_id.err"; then
			echo "$name=$value is taken"
			return 1
		fi
		grep -q "$name" "$NM_OUT/$nm_id.err" || { cat "$NM_OUT/$nm_id.err"; return 1; }
	done < <(wrong_values)
	[ "$n" -gt 100 ] && [ "$(conf)" = "$before" ]
}

parameters()
{
	(cd /sys/module/nf_netmeeting/parameters && grep -r .)
}

by_sysfs()
{
	local name value before n=0

	before=$(parameters)
	while read -r name value; do
		[ -w "/sys/module/nf_netmeeting/parameters/$name" ] || continue
		n=$((n + 1))
		if echo "$value" 2>/dev/null >"/sys/module/nf_netmeeting/parameters/$name"; then
			echo "$name=$value is taken"
			return 1
		fi
	done < <(wrong_values)
	[ "$n" -gt 80 ] && [ "$(parameters)" = "$before" ]
}

# all or nothing; what can only be set when loading; by whom
refuses()
{
	local before

	before=$(conf)
	! in_ns "$R" "$NMCTL" config set max_calls 5 direct_media 7 2>"$NM_OUT/err" || return 1
	grep direct_media "$NM_OUT/err" || return 1
	! in_ns "$R" "$NMCTL" config set max_calls 5 auto_assign 1 || return 1
	! in_ns "$R" "$NMCTL" config set max_calls 5 nosuch 1 || return 1
	! in_ns "$R" setpriv --reuid=65534 --regid=65534 --clear-groups --bounding-set=-all --inh-caps=-all \
		"$NMCTL" config set max_calls 5 || return 1
	[ "$(conf)" = "$before" ] || return 1
	in_ns "$R" "$NMCTL" config set max_calls 5 direct_media 1 mark_audio 0x10/0xff || return 1
	[ "$(conf | grep -cE '^(max_calls +5|direct_media +1|mark_audio +0x10/0xff)$')" = 3 ]
}

# in a namespace of a user's own, where he may do all the rest
most_calls()
{
	local as_user=(unshare --user --map-root-user --net "$NMCTL")

	"${as_user[@]}" config set max_calls 100 allow_video 0 || return 1
	! "${as_user[@]}" config set max_calls 16385 2>"$NM_OUT/err" || return 1
	grep 'max_calls: .*began with$' "$NM_OUT/err" || { cat "$NM_OUT/err"; return 1; }
	in_ns "$R" "$NMCTL" config set max_calls 16385
}

# every parameter is a setting and has the value a new namespace begins with
apart()
{
	local name ns=$I

	nm_param max_calls 77 || return 1
	ip netns add "nm-new-$$"
	in_ns "nm-new-$$" "$NMCTL" config show max_calls | grep ' 77$' || return 1
	for name in $(cd /sys/module/nf_netmeeting/parameters && echo *); do
		[ "$(in_ns "nm-new-$$" "$NMCTL" config show "$name" | awk '{ print $2 }')" = \
			"$(cat "/sys/module/nf_netmeeting/parameters/$name")" ] || { echo "$name differs"; return 1; }
	done
	ip netns del "nm-new-$$"
	params_restore
	in_ns "$ns" "$NMCTL" config show max_calls | grep ' 16384$' &&
	in_ns "$R" "$NMCTL" config show max_calls | grep ' 5$'
}

kinds()
{
	begins 315
	channel far a 101
	ends_well
	counted h225_setup 1
	counted h225_connect 1
	counted h225_release 1
	# openLogicalChannel, its Ack, endSession
	counted h245_request 1
	counted h245_response 1
	counted h245_command 1
}

measured()
{
	counted scan_time_ns 0
	set_conf measure_time 1
	begins 316
	ends_well
	[ "$(counter scan_time_ns)" -gt 1000 ] || bad "no time was measured"
	set_conf measure_time 0
}

for family in 4 6; do
	gk_network gw "$family"
	case_talk "kinds of messages" kinds
	case_talk "measure_time" measured
	case_talk "allow_data" allow_data
	case_talk "allow_data: shown" shown
	case_talk "allow_data: T.120 on 1503" t120
	case_talk "allow_audio" allow_audio
	case_talk "allow_video" allow_video
	case_talk "max_rate_kbit_per_call" rate
	case_talk "max_channels_per_call" channels
	case_talk "max_calls, with more of them there" fewer
	case_talk "max_calls_per_host" hosts
	# what is sent there by octets is not about these hosts, or no message at all
	judge=decode=no
	case_talk "call_rate_per_sec" flood
	judge=
	case_talk "min_port" port
	case_talk "time-outs of pinholes" timeouts
	case_talk "timeout_keep_s" keep
	judge=decode=no
	case_talk "undecodable" undecodable
	judge=
done
case_run "values that are not possible, by netlink" by_netlink
case_run "no more calls in a namespace of a user" most_calls
case_run "values that are not possible, by sysfs" by_sysfs
case_run "all or nothing" refuses
case_run "each namespace for itself" apart

nm_done
