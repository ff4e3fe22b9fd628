# SPDX-License-Identifier: GPL-2.0-only
# shellcheck shell=bash disable=SC2034
# Common to the programs of this folder.
NM_TREE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$NM_TREE/selftests/vm/lib.sh"
HERE=$NM_TREE/selftests/check
VM=$NM_TREE/selftests/vm
cd "$NM_TREE" || exit 1

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
	RED=$'\e[31m' GREEN=$'\e[32m' BOLD=$'\e[1m' PLAIN=$'\e[0m'
else
	RED='' GREEN='' BOLD='' PLAIN=''
fi

# part NAME COMMAND...: runs a command that prints KTAP, or nothing but its exit status, into
# $RESULTS/NAME.ktap; prints one line, and what failed.
part()
{
	local name=$1 file=$RESULTS/$1.ktap begin=$SECONDS rc=0 p f s word

	shift
	"$@" >"$file" 2>"$file.err" </dev/null || rc=$?
	if ! grep -aqE '^ *(not )?ok ' "$file"; then
		# Not a KTAP speaker: what it said is a comment, its exit status one result, 4 a skip.
		sed -i 's/^/# /' "$file"
		sed 's/^# //' "$file" >>"$file.err"
		case $rc in
		0) echo "ok 1 $name" >>"$file" ;;
		4) echo "ok 1 $name # SKIP $(tail -n 1 "$file.err")" >>"$file" ;;
		*) echo "not ok 1 $name # exit=$rc" >>"$file" ;;
		esac
	elif [ $rc -ne 0 ] && ! grep -aqE '^ *not ok ' "$file"; then
		echo "not ok 0 $name # exit=$rc" >>"$file"
	fi
	read -r p f s < <("$HERE/ktap-sum" "$file")
	word="${GREEN}pass$PLAIN"
	[ "$f" -eq 0 ] || word="${RED}FAIL$PLAIN"
	printf '%s %-22s %5d passed %4d failed %4d skipped %5d s\n' "$word" "$name" "$p" "$f" "$s" $((SECONDS - begin))
	grep -a '^# a mistake of the emulator' "$file" | sed 's/^#/    /' || :
	[ "$f" -eq 0 ] && return
	grep -aE -A 3 '^ *not ok ' "$file" | grep -aE '^ *(not ok |# )' | head -n 30 | sed 's/^/     /'
	tail -n 15 "$file.err" | sed 's/^/     | /'
	echo "     see ${file#"$NM_TREE"/}"
}

# total: the last line; the exit status is that of the whole
total()
{
	local p f s

	read -r p f s < <("$HERE/ktap-sum" "$RESULTS"/*.ktap)
	echo "$p passed, $f failed, $s skipped"
	[ "$f" -eq 0 ]
}
