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
nm_me=${0##*/}
nm_me=${nm_me%.sh}

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
	local name=$1 log=$NM_OUT/check.log
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
	nm_stop_jobs
}

nm_done()
{
	echo "1..$n_cases"
	diag "$((n_cases - n_failed)) of $n_cases passed"
	exit "$nm_rc"
}

# ---- waiting ----

# A program start costs more than everything else here in an emulated guest: no "sleep", no "grep" to wait.
# nm_pause [MILLISECONDS]
exec {nm_never}<> <(:)
nm_pause()
{
	local seconds

	printf -v seconds 0.%03d "${1:-20}"
	read -r -t "$seconds" -u "$nm_never" _ || :
}

# says LOG REGEX: is there such a line?
says()
{
	local line

	while IFS= read -r line; do
		[[ ! $line =~ $2 ]] || return 0
	done <"$1"
	return 1
}

# busywait SECONDS COMMAND...: until it succeeds. What takes long is not looked at so often.
busywait()
{
	local end=$((SECONDS + $1 + 1)) pause=20
	shift

	until "$@"; do
		[ $SECONDS -lt $end ] || return 1
		nm_pause $pause
		pause=$((pause < 160 ? pause * 3 / 2 : 250))
	done
}

# await LOG REGEX: until the program that writes LOG has said so
await()
{
	busywait $((NM_TIMEOUT * 2)) says "$1" "$2" && return
	echo "nothing like '$2' in ${1##*/}:"
	tail -n 3 "$1"
	return 1
}

# ---- processes ----

# "ip netns exec" without its mounts and libraries, which cost more than most programs in an emulated guest
in_ns()
{
	local ns=$1
	shift

	"$NM_PEERS/nm-ns" "$ns" "$@"
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
	"$NM_PEERS/nm-ns" "$ns" "$@" >"$log" 2>&1 &
	started=$!
	pids+=("$started")
}

# a namespace lives as long as somebody is in it
nm_leave_router()
{
	[ -z "${router_pid:-}" ] || kill "$router_pid" 2>/dev/null
	router_pid=
}

# nm_untopo: what nm_topo made is gone
nm_untopo()
{
	nm_leave_router
	"$NM_PEERS/nm-ns" --del "$R" "$I" "$I2" "$O"
}

cleanup()
{
	trap - EXIT
	nm_stop_jobs
	[ -z "${R:-}" ] || nm_untopo
	rm -f "${NM_OUT:-/nonexistent}"/{check.log,cap.log,party.*.{to,from}}
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
	local lock

	exec {lock}>/run/nf_netmeeting.test.lock	# another test may want the same
	flock "$lock"
	nm_load_locked
	set -- $?
	exec {lock}>&-
	return "$1"
}

nm_load_locked()
{
	[ ! -d /sys/module/nf_netmeeting ] || return 0
	if [ -n "${NM_MODULE:-}" ]; then
		modprobe -a nf_conntrack nf_nat 2>/dev/null
		insmod "$NM_MODULE"
	else
		modprobe nf_netmeeting
	fi
}

# nm_unload SECONDS: without the rules, the module must go within that time
nm_unload()
{
	in_ns "$R" nft flush ruleset
	busywait "$1" rmmod nf_netmeeting 2>/dev/null && return
	echo "cannot remove the module:"
	rmmod nf_netmeeting
	return 1
}

nm_init()
{
	[ "$(id -u)" -eq 0 ] || nm_skip_all "needs root"
	checktool ip
	checktool nft
	checktool conntrack
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

# nm_topo: the namespaces and links that every test draws at its top. What else "ip -b" is to do in a namespace stands in
# topo_more, by its name.
declare -A topo_more=()
nm_topo()
{
	nm_leave_router
	"$NM_PEERS/nm-ns" --add "$R" "$I" "$I2" "$O" || return 1
	"$NM_PEERS/nm-ns" "$R" &
	router_pid=$!
	disown
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
		${topo_more[$R]:-}
	ROUTER
	ip -n "$I" -b - <<-HOST || return 1
		link set lo up
		addr add $IN/24 dev eth0
		addr add $IN_6/64 dev eth0 nodad
		link set eth0 up
		route add default via $IN_GW
		route add default via $IN_GW_6
		${topo_more[$I]:-}
	HOST
	ip -n "$I2" -b - <<-HOST || return 1
		link set lo up
		addr add $IN2/24 dev eth0
		link set eth0 up
		route add default via $IN2_GW
		${topo_more[$I2]:-}
	HOST
	ip -n "$O" -b - <<-HOST || return 1
		link set lo up
		addr add $OUT/24 dev eth0
		addr add $OUT_6/64 dev eth0 nodad
		link set eth0 up
		${topo_more[$O]:-}
	HOST
	# and it refuses whatever is refused, not only some of it in a second
	in_ns "$R" sh -c 'cd /proc/sys/net && echo 1 >ipv4/ip_forward && echo 1 >ipv6/conf/all/forwarding &&
		echo 0 >ipv4/icmp_ratemask && echo 0 >ipv6/icmp/ratelimit'
}

# nm_no_resets: from now on nobody hears the other's reset, and conntrack neither, until table "early" is gone
nm_no_resets()
{
	in_ns "$R" nft -f - <<-RULES
		table inet early {
			chain early {
				type filter hook prerouting priority raw - 10
				tcp flags & rst == rst drop
			}
		}
	RULES
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

# nm_public FAMILY: sets public, the address that hides the inside
nm_public()
{
	case $nm_mode$1 in
	pool4) public=$POOL ;;
	pool6) public=$POOL_6 ;;
	*4) public=$GW ;;
	*6) public=$GW_6 ;;
	esac
}

nm_counters()
{
	"$NMCTL" -n "$R" stats 2>/dev/null
}

# counter NAME: what it has counted
counter()
{
	local line

	line=$("$NMCTL" -n "$R" stats "$1" 2>/dev/null) && echo "${line##* }"
}

# nm_proc nf_conntrack[_expect]: sets lines to what the router has there. For what is looked at again and again;
# "conntrack -L" says the same and takes a hundred times as long to start in an emulated guest.
nm_proc()
{
	mapfile -t lines <"/proc/$router_pid/net/$1"
}

# nm_list WHAT...: some of what conntrack -L says, for a failed case
nm_list()
{
	in_ns "$R" conntrack -L "$@" 2>/dev/null | head -n 4 | cut -c 1-150
}

# nm_listens PID: it has a generic netlink socket that is in a group. Sets drops to what that lost.
nm_listens()
{
	drops=$(awk -v pid="$1" '$2 == 16 && $3 == pid && $4 != "00000000" { print $9; exit }' \
		"/proc/$router_pid/net/netlink")
	[ -n "$drops" ]
}

# nm_expectations [PROTOCOL-NUMBER]: how many are pending in the router
nm_expectations()
{
	local line n=0

	nm_proc nf_conntrack_expect
	for line in "${lines[@]}"; do
		[[ $line != *" proto=${1:-}"* ]] || n=$((n + 1))
	done
	echo $n
}

no_expectations()
{
	nm_proc nf_conntrack_expect && [ ${#lines[@]} -eq 0 ]
}

# ---- captures ----

# capture_start NAME: of what passes in0, or the interface in nm_inside, and out0
capture_start()
{
	cap=$NM_OUT/$1
	start "$R" "$NM_OUT/cap.log" "$NM_PEERS/nm-cap" "${nm_inside:-in0}" "$cap.in.pcap" out0 "$cap.out.pcap"
	cap_pid=$started
	busywait "$NM_TIMEOUT" test -s "$NM_OUT/cap.log"
}

# capture_end FAMILY [KEY=VALUE...]: stop, and judge now or leave what to check beside the captures
capture_end()
{
	local v=$1 in=$IN out=$OUT far=$OUT in_gw=$IN_GW public
	shift

	kill "$cap_pid" && wait "$cap_pid"
	nm_public "$v"
	if [ "$v" = 6 ]; then
		in=$IN_6 out=$OUT_6 far=$OUT_6 in_gw=$IN_GW_6
	fi
	{
		echo "case=$nm_me: $nm_case"
		echo "name=${cap##*/}"
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
	[ "${NM_DEFER:-0}" != 1 ] || return 0
	"$NM_HERE/judge" --one "$cap.judge" || return 1
	[ -z "$nm_tmp" ] || rm -f "$cap".*.pcap "$cap.judge"
}

# ---- cases ----

# nm_name CASE: sets nm_case, and nm_id for the names of its files
nm_name()
{
	nm_case=$1
	nm_id=$nm_me-$1
	nm_id=${nm_id//[!A-Za-z0-9.-]/_}
}

# case_run NAME COMMAND...: one case of another kind
case_run()
{
	nm_name "$1"
	shift
	check "$nm_case" "$@"
}

. "$NM_HERE/call.inc"
