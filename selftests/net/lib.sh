# SPDX-License-Identifier: GPL-2.0-only
# shellcheck shell=bash
#
# Common parts of the network tests. A test sources this, calls nm_init, makes its cases with "check" and
# ends with nm_done.
#
# Environment:
#   NM_OUT     where logs and captures go (a temporary folder, removed if all passed)
#   NM_DEFER   1: do not judge captures now; "judge DIR" does it later, on a faster machine
#   NM_MODULE  file of the module (modprobe nf_netmeeting without)
#   NM_HELPER  another helper to put to the same test, for instance Q.931
#   NMCTL      the tool (tools/nmctl/nmctl, else from PATH)

set -u

ksft_pass=0
ksft_fail=1
ksft_skip=4

NM_HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
NM_PEERS=${NM_PEERS:-$NM_HERE/../peers}
NM_CALLS=${NM_CALLS:-$NM_HERE/../data/calls}
NM_HELPER=${NM_HELPER:-nm-h225}
NM_TIMEOUT=${NM_TIMEOUT:-5}

# Where everything is. The second inside host has a network of its own.
# shellcheck disable=SC2034
IN=192.168.77.2 IN_GW=192.168.77.1 IN2=192.168.78.2 IN2_GW=192.168.78.1
OUT=198.51.100.2 GW=198.51.100.1 POOL=198.51.100.10
# shellcheck disable=SC2034
IN_6=fd00:77::2 IN_GW_6=fd00:77::1 OUT_6=2001:db8::2 GW_6=2001:db8::1 POOL_6=2001:db8::10

n_cases=0
n_failed=0
nm_rc=$ksft_pass
nm_tmp=
pids=()

# ---- reporting ----

nm_skip_all()
{
	echo "1..0 # SKIP $*"
	exit $ksft_skip
}

ok()
{
	n_cases=$((n_cases + 1))
	echo "ok $n_cases - $*"
}

not_ok()
{
	n_cases=$((n_cases + 1))
	n_failed=$((n_failed + 1))
	nm_rc=$ksft_fail
	echo "not ok $n_cases - $*"
}

skip()
{
	n_cases=$((n_cases + 1))
	echo "ok $n_cases - $1 # SKIP $2"
}

diag()
{
	printf '# %s\n' "$@"
}

# check NAME COMMAND...: one case. What the command prints is shown if it fails.
check()
{
	local name=$1 log=$NM_OUT/check.$n_cases
	shift

	if "$@" >"$log" 2>&1; then
		ok "$name"
	else
		not_ok "$name"
		sed '/^$/d;s/^/# /' "$log"
		# what a failure leaves behind is no business of the next case
		in_ns "$R" conntrack -F expect >/dev/null 2>&1
		in_ns "$R" conntrack -F >/dev/null 2>&1
	fi
	rm -f "$log"
	nm_stop_jobs
}

nm_done()
{
	echo "1..$n_cases"
	diag "$((n_cases - n_failed)) of $n_cases passed"
	exit "$nm_rc"
}

# ---- waiting ----

# busywait SECONDS COMMAND...: until it succeeds
busywait()
{
	local end=$((SECONDS + $1 + 1))
	shift

	until "$@"; do
		[ $SECONDS -lt $end ] || return 1
		sleep 0.02
	done
}

# await LOG PATTERN: until the program that writes LOG has said so
await()
{
	busywait $((NM_TIMEOUT * 2)) grep -q -- "$2" "$1" && return
	echo "nothing like '$2' in $(basename "$1"):"
	tail -n 3 "$1"
	return 1
}

# ---- processes ----

# "ip netns exec" without its mounts, which cost more than most programs in an emulated guest
in_ns()
{
	local ns=$1
	shift

	nsenter --net="/run/netns/$ns" "$@"
}

nm_stop_jobs()
{
	local p

	for p in ${pids[@]+"${pids[@]}"}; do
		kill "$p" 2>/dev/null && wait "$p" 2>/dev/null
	done
	pids=()
}

# start NS LOG PROGRAM ARG...: in the background; its process is $started
start()
{
	local ns=$1 log=$2
	shift 2

	: >"$log"
	# one process: no shell stays in between, so that signals arrive
	nsenter --net="/run/netns/$ns" "$@" >"$log" 2>&1 &
	started=$!
	pids+=("$started")
}

cleanup()
{
	local ns

	trap - EXIT
	nm_stop_jobs
	for ns in ${R:+"$R" "$I" "$I2" "$O"}; do
		ip netns del "$ns" 2>/dev/null
	done
	[ -z "${nm_restore_ports:-}" ] || nm_media_ports "$nm_restore_ports"
	if [ -n "$nm_tmp" ] && [ "$nm_rc" -eq 0 ]; then
		rm -rf "$nm_tmp"
	elif [ -n "$nm_tmp" ]; then
		diag "logs and captures: $nm_tmp"
	fi
}

# ---- set-up ----

checktool()
{
	command -v "$1" >/dev/null || nm_skip_all "no $1"
}

nm_ours()
{
	[ "${NM_HELPER#nm-}" != "$NM_HELPER" ]
}

nm_load()
{
	[ ! -d /sys/module/nf_netmeeting ] || return 0
	if [ -n "${NM_MODULE:-}" ]; then
		modprobe -a nf_conntrack nf_nat 2>/dev/null
		insmod "$NM_MODULE"
	else
		modprobe nf_netmeeting
	fi
}

nm_init()
{
	[ "$(id -u)" -eq 0 ] || nm_skip_all "needs root"
	checktool ip
	checktool nft
	checktool conntrack
	checktool nsenter
	[ -x "$NM_PEERS/nm-peer" ] || nm_skip_all "selftests/peers is not built"
	if nm_ours; then
		nm_load 2>/dev/null || nm_skip_all "no module nf_netmeeting"
	else
		modprobe -a nf_conntrack_h323 nf_nat_h323 2>/dev/null || :
	fi
	if [ -z "${NMCTL:-}" ]; then
		NMCTL=$NM_HERE/../../tools/nmctl/nmctl
		[ -x "$NMCTL" ] || NMCTL=nmctl
	fi
	if [ -z "${NM_OUT:-}" ]; then
		nm_tmp=$(mktemp -d)
		NM_OUT=$nm_tmp
	fi
	mkdir -p "$NM_OUT"
	R=nmr-$$ I=nmi-$$ I2=nmj-$$ O=nmo-$$
	trap cleanup EXIT
	trap 'exit 1' INT TERM
	echo "KTAP version 1"
}

nm_media_ports()
{
	local f=/sys/module/nf_netmeeting/parameters/media_ports

	[ -w "$f" ] || return 1
	[ -n "${nm_restore_ports:-}" ] || nm_restore_ports=$(cat "$f")
	echo "$1" >"$f"
}

# nm_topo: the namespaces and links that every test draws at its top
nm_topo()
{
	local ns

	for ns in "$R" "$I" "$I2" "$O"; do
		ip netns del "$ns" 2>/dev/null
		ip netns add "$ns" || return 1
	done
	for ns in "$R" "$I" "$I2" "$O"; do	# no second of duplicate address detection
		in_ns "$ns" sh -c 'echo 0 | tee /proc/sys/net/ipv6/conf/default/dad_transmits \
			/proc/sys/net/ipv6/conf/default/accept_dad >/proc/sys/net/ipv6/conf/all/accept_dad' || return 1
	done
	ip -b - <<-LINKS || return 1
		link add in0 netns $R type veth peer name eth0 netns $I
		link add in1 netns $R type veth peer name eth0 netns $I2
		link add out0 netns $R type veth peer name eth0 netns $O
	LINKS
	ip -n "$R" -b - <<-ROUTER || return 1
		link set lo up
		addr add $IN_GW/24 dev in0
		addr add $IN_GW_6/64 dev in0 nodad
		addr add $IN2_GW/24 dev in1
		addr add $GW/24 dev out0
		addr add $POOL/24 dev out0
		addr add $GW_6/64 dev out0 nodad
		addr add $POOL_6/64 dev out0 nodad preferred_lft 0
		link set in0 up
		link set in1 up
		link set out0 up
	ROUTER
	ip -n "$I" -b - <<-HOST || return 1
		link set lo up
		addr add $IN/24 dev eth0
		addr add $IN_6/64 dev eth0 nodad
		link set eth0 up
		route add default via $IN_GW
		route add default via $IN_GW_6
	HOST
	ip -n "$I2" -b - <<-HOST || return 1
		link set lo up
		addr add $IN2/24 dev eth0
		link set eth0 up
		route add default via $IN2_GW
	HOST
	ip -n "$O" -b - <<-HOST || return 1
		link set lo up
		addr add $OUT/24 dev eth0
		addr add $OUT_6/64 dev eth0 nodad
		link set eth0 up
	HOST
	in_ns "$R" sh -c 'echo 1 >/proc/sys/net/ipv4/ip_forward
		echo 1 >/proc/sys/net/ipv6/conf/all/forwarding'
}

# nm_rules MODE [nohelper]: how the router translates.
#   none    routed, no translation
#   gw      masquerade for calls from inside, port 1720 of the router forwarded to the inside host
#   random  the same with "masquerade random"
#   pool    SNAT to another address than the router's own, its port 1720 forwarded
#   both    as gw, and the outside is hidden from the inside as well
# The policy is drop: media pass only through an expectation.
nm_rules()
{
	local pre='' post='' helper='ct helper set "h"'

	nm_mode=$1
	[ "${2:-}" != nohelper ] || helper=accept
	case $nm_mode in
	gw|random|both)
		post="oifname out0 masquerade"
		[ "$nm_mode" != random ] || post+=" random"
		pre="iifname out0 ip daddr $GW tcp dport 1720 dnat ip to $IN
			iifname out0 ip6 daddr $GW_6 tcp dport 1720 dnat ip6 to $IN_6"
		if [ "$nm_mode" = both ]; then
			post+="
			iifname out0 oifname in0 masquerade"
			pre+="
			iifname in0 ip daddr $IN_GW tcp dport 1720 dnat ip to $OUT
			iifname in0 ip6 daddr $IN_GW_6 tcp dport 1720 dnat ip6 to $OUT_6"
		fi
		;;
	pool)
		post="meta nfproto ipv4 oifname out0 snat ip to $POOL
			meta nfproto ipv6 oifname out0 snat ip6 to $POOL_6"
		pre="iifname out0 ip daddr $POOL tcp dport 1720 dnat ip to $IN
			iifname out0 ip6 daddr $POOL_6 tcp dport 1720 dnat ip6 to $IN_6"
		;;
	none)
		ip -n "$O" route replace 192.168.0.0/16 via $GW
		ip -n "$O" route replace fd00:77::/64 via $GW_6
		;;
	esac
	[ "$nm_mode" = none ] || ip -n "$O" route flush root 192.168.0.0/16 2>/dev/null
	[ "$nm_mode" = none ] || ip -n "$O" -6 route flush root fd00:77::/64 2>/dev/null
	in_ns "$R" nft -f - <<-RULES
		flush ruleset
		table inet nm {
			ct helper h {
				type "$NM_HELPER" protocol tcp
			}
			chain assign {
				type filter hook prerouting priority mangle
				tcp dport 1720 $helper
			}
			chain assign_out {
				type filter hook output priority mangle
				tcp dport 1720 $helper
			}
			chain forwarding {
				type filter hook forward priority filter; policy drop
				ct state invalid drop
				ct state established,related accept
				tcp dport 1720 ct state new accept
				meta l4proto ipv6-icmp accept
			}
			chain local {
				type filter hook input priority filter; policy drop
				ct state established,related accept
				meta l4proto { icmp, ipv6-icmp } accept
			}
			chain translate_dst {
				type nat hook prerouting priority dstnat
				$pre
			}
			chain translate_src {
				type nat hook postrouting priority srcnat
				$post
			}
		}
	RULES
}

# nm_public FAMILY: the address that hides the inside
nm_public()
{
	case $nm_mode$1 in
	pool4) echo $POOL ;;
	pool6) echo $POOL_6 ;;
	*4) echo $GW ;;
	*6) echo $GW_6 ;;
	esac
}

nm_counters()
{
	in_ns "$R" "$NMCTL" stats 2>/dev/null
}

# nm_expectations [PROTOCOL-NUMBER]: how many are pending in the router
# shellcheck disable=SC2119,SC2120
nm_expectations()
{
	in_ns "$R" conntrack -L expect -f ipv4 2>/dev/null | grep -c " proto=${1:-}"
}

# nm_list WHAT...: some of what conntrack -L says, for a failed case
nm_list()
{
	in_ns "$R" conntrack -L "$@" 2>/dev/null | head -n 4 | cut -c 1-150
}

# shellcheck disable=SC2119
no_expectations()
{
	[ "$(nm_expectations)" -eq 0 ]
}

# ---- captures ----

capture_start()
{
	cap=$NM_OUT/$1
	start "$R" "$cap.cap.log" "$NM_PEERS/nm-cap" in0 "$cap.in.pcap" out0 "$cap.out.pcap"
	cap_pid=$started
	busywait "$NM_TIMEOUT" test -s "$cap.cap.log"
}

# capture_end FAMILY [KEY=VALUE...]: stop, and judge now or leave what to check beside the captures
capture_end()
{
	local v=$1 in=$IN out=$OUT far=$OUT in_gw=$IN_GW public
	shift

	kill "$cap_pid" && wait "$cap_pid"
	public=$(nm_public "$v")
	if [ "$v" = 6 ]; then
		in=$IN_6 out=$OUT_6 far=$OUT_6 in_gw=$IN_GW_6
	fi
	{
		echo "case=$(basename "$0" .sh): $nm_case"
		echo "name=$(basename "$cap")"
		if [ "$nm_mode" = none ]; then
			echo "allow_outside=$in,$out"
			echo "allow_inside=$in,$out"
		else
			echo "forbid_outside=$in,$IN2,$in_gw"
			echo "allow_outside=$public,$out"
			if [ "$nm_mode" = both ]; then
				far=$in_gw
				echo "forbid_inside=$out"
			fi
			echo "allow_inside=$in,$IN2,$far"
		fi
		[ $# -eq 0 ] || printf '%s\n' "$@"	# the last one of a key counts
	} >"$cap.judge"
	rm -f "$cap.cap.log"
	[ "${NM_DEFER:-0}" != 1 ] || return 0
	"$NM_HERE/judge" --one "$cap.judge" || return 1
	[ -z "$nm_tmp" ] || rm -f "$cap".*.pcap "$cap.judge"
}

# ---- calls ----

# nm_dial DIRECTION FAMILY: sets where both sides are and what the caller dials. out: inside calls outside.
nm_dial()
{
	local in=$IN out=$OUT in_gw=$IN_GW

	if [ "$2" = 6 ]; then
		in=$IN_6 out=$OUT_6 in_gw=$IN_GW_6
	fi
	if [ "$1" = out ]; then
		caller_ns=$I caller_ip=$in callee_ns=$O callee_ip=$out dial=$out
		[ "$nm_mode" != both ] || dial=$in_gw
	else
		caller_ns=$O caller_ip=$out callee_ns=$I callee_ip=$in
		dial=$in
		[ "$nm_mode" = none ] || dial=$(nm_public "$2")
	fi
}

nm_family()
{
	case $1 in
	*-v6*) echo 6 ;;
	*) echo 4 ;;
	esac
}

# call_begin DIRECTION CALL "CALLER OPTIONS" "CALLEE OPTIONS": both sides run when it returns
call_begin()
{
	local dir=$1 file=$NM_CALLS/$2.call caller_opts=${3:-} callee_opts=${4:-}

	nm_dial "$dir" "$(nm_family "$2")"
	caller_log=$NM_OUT/$nm_id.caller.log
	callee_log=$NM_OUT/$nm_id.callee.log
	# shellcheck disable=SC2086
	start "$callee_ns" "$callee_log" "$NM_PEERS/nm-peer" callee "$file" --local="$callee_ip" \
		--timeout="$NM_TIMEOUT" $callee_opts
	callee_pid=$started
	busywait "$NM_TIMEOUT" test -s "$callee_log" || return 1
	# shellcheck disable=SC2086
	start "$caller_ns" "$caller_log" "$NM_PEERS/nm-peer" caller "$file" --local="$caller_ip" \
		--remote="$dial" --timeout="$NM_TIMEOUT" $caller_opts
	caller_pid=$started
}

# call_end: wait for both; 0 only if both say so
call_end()
{
	local rc=0 rc2=0

	wait "$caller_pid" || rc=$?
	# A side that failed says why; the other would only wait for it.
	if [ $rc -ne 0 ] && ! grep -q '^\(ok\|fail\)' "$callee_log"; then
		sleep 0.1
		kill "$callee_pid" 2>/dev/null
	fi
	wait "$callee_pid" || rc2=$?
	[ $rc -eq 0 ] && [ $rc2 -eq 0 ] && return 0
	grep -h '^fail' "$caller_log" "$callee_log" || tail -qn 1 "$caller_log" "$callee_log"
	return 1
}

# a name for files from the name of a case
nm_slug()
{
	printf '%s' "$1" | tr -c 'A-Za-z0-9.-' '_'
}

# call DIRECTION CALL ["CALLER OPTIONS" ["CALLEE OPTIONS"]]: a whole call with captures
call()
{
	local rc=0

	capture_start "$nm_id" || return 1
	call_begin "$@" && call_end || rc=1
	# shellcheck disable=SC2086
	capture_end "$(nm_family "$2")" ${nm_judge:-} || rc=1
	return $rc
}

# case_call NAME DIRECTION CALL...: one case that is one call
case_call()
{
	nm_case=$1
	nm_id=$(nm_slug "$(basename "$0" .sh)-$1")
	shift
	check "$nm_case" call "$@"
}

# case_run NAME COMMAND...: one case of another kind
case_run()
{
	nm_case=$1
	nm_id=$(nm_slug "$(basename "$0" .sh)-$1")
	shift
	check "$nm_case" "$@"
}
