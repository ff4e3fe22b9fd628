#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# completion.sh NMCTL: what bash would offer on some command lines, "words: offers".
here=$(cd "$(dirname "$0")" && pwd)
PATH=${1%/*}:$PATH
. /usr/share/bash-completion/bash_completion
. "$here/../../completion/nmctl"

# offer WORD...: the last one is not complete; colons part words as on the command line
offer()
{
	local IFS=' '

	COMP_LINE="nmctl $*"
	COMP_POINT=${#COMP_LINE}
	# shellcheck disable=SC2206
	COMP_WORDS=(nmctl ${*//:/ : })
	[ -n "${*: -1}" ] || COMP_WORDS+=("")
	COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
	COMPREPLY=()
	_nmctl
	printf '%s: ' "$COMP_LINE"
	printf '%s\n' "${COMPREPLY[@]}" | sort -u | xargs
}

offer ''
offer c
offer --j
offer config set max
offer config set call_forward ''
offer stats re
offer call show 1
offer call list host 2001:d
offer call list state a
