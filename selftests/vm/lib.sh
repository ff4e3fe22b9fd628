# SPDX-License-Identifier: GPL-2.0-only
# shellcheck shell=bash disable=SC2034
# Common to the programs of this folder: where things are, which kernel is meant.

NM_TREE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
NM_LINES=(6.1 6.12)

if [ -z "${NM_CACHE:-}" ]; then
	NM_CACHE=/var/cache/nf-netmeeting
	mkdir -p "$NM_CACHE" 2>/dev/null && [ -w "$NM_CACHE" ] ||
		NM_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/nf-netmeeting
fi
export NM_CACHE

# Own exit statuses of vm-run, outside what a test returns.
NM_RC_STALE=119		# the emulator executed what was no longer there
NM_RC_KLOG=120		# the kernel complained, or is tainted
NM_RC_TIMEOUT=121
NM_RC_DIED=122		# the guest ended without a result
NM_RC_SETUP=123		# no kernel, no QEMU, bad usage

die()
{
	echo "${0##*/}: $*" >&2
	exit "$NM_RC_SETUP"
}

# nm_release LINE: the newest installed header package of a line ("6.1" -> "6.1.0-56-amd64"); the line "debug" is
# the kernel of vm-debug-kernel
nm_release()
{
	local dir rel

	if [ "$1" = debug ]; then
		cat "$NM_CACHE/kernels/debug/release" 2>/dev/null || :
		return
	fi
	for dir in /usr/src/linux-headers-"$1".*; do
		rel=${dir##*/linux-headers-}
		case $rel in
		*-common|*-common-rt|*-cloud-*|*-rt-*) ;;
		*) [ ! -e "$dir/Makefile" ] || echo "$rel" ;;
		esac
	done | sort -V | tail -n 1
}

nm_kdir()
{
	case $1 in
	*-debug) echo "$NM_CACHE/kernels/debug/build" ;;
	*) echo "/usr/src/linux-headers-$1" ;;
	esac
}
