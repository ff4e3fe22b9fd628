#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
#
# Make the netlink code from uapi/netmeeting.yaml, or check that what is
# committed is what would be made.
#
#   tools/gen/netlink.sh [--check] [KSRC]
#
# KSRC is a kernel source tree or tarball with tools/net/ynl (argument or
# environment; default: Debian's linux-source-6.12). The committed files are
# made with the generator of Linux 6.12. Exit: 0 done or the same, 1 error or
# different, 4 nothing to generate with (skipped).

set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
check=
[ "${1-}" != --check ] || { check=1; shift; }
ksrc=${1:-${KSRC:-/usr/src/linux-source-6.12.tar.xz}}

ynl=tools/net/ynl
schema=Documentation/netlink/genetlink-legacy.yaml

skip()
{
	echo "netlink.sh: SKIP: $*" >&2
	exit 4
}

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# The generator looks for the file MAINTAINERS in the folders above the spec,
# for ever if there is none, and for the schema in the parent of the spec's
# own folder.
mkdir "$tmp/uapi" "$tmp/k"
: > "$tmp/MAINTAINERS"
cp "$top/uapi/netmeeting.yaml" "$tmp/uapi/"

if [ -f "$ksrc/$ynl/ynl-gen-c.py" ]; then
	mkdir -p "$tmp/k/$ynl"
	cp -R "$ksrc/$ynl/ynl-gen-c.py" "$ksrc/$ynl/lib" "$tmp/k/$ynl/"
	cp "$ksrc/$schema" "$tmp/"
elif [ -f "$ksrc" ]; then
	tar -C "$tmp/k" --strip-components=1 -xf "$ksrc" --wildcards \
		"*/$ynl/*.py" "*/$schema"
	cp "$tmp/k/$schema" "$tmp/"
else
	skip "no kernel source at $ksrc"
fi

python3 -c 'import yaml, jsonschema' 2>/dev/null ||
	skip "python3 needs the modules yaml and jsonschema"

# gen MODE PART FILE: the header lies beside the module here, not in uapi/ of
# a kernel tree.
gen()
{
	mkdir -p "$tmp/out/$(dirname "$3")"
	timeout 60 python3 "$tmp/k/$ynl/ynl-gen-c.py" --mode "$1" "--$2" \
		--spec "$tmp/uapi/netmeeting.yaml" -o "$tmp/out/$3"
	# the family is not generated, and needs the groups
	sed -i -e 's,<uapi/linux/,<linux/,' \
		-e 's,^static \(const struct genl_multicast_group\),\1,' \
		-e 's,^\tNETMEETING_NLGRP_\(.*\)\,$,&\n\tNETMEETING_NLGRP_MAX,' \
		-e '/^#endif.*_GEN_H/i extern const struct genl_multicast_group netmeeting_nl_mcgrps[NETMEETING_NLGRP_MAX];\n' \
		"$tmp/out/$3"
}

gen uapi header uapi/linux/nf_netmeeting.h
gen kernel header kmod/ctl/netlink_gen.h
gen kernel source kmod/ctl/netlink_gen.c

rc=0
cd "$tmp/out"
for f in uapi/linux/nf_netmeeting.h kmod/ctl/netlink_gen.h \
	 kmod/ctl/netlink_gen.c; do
	if [ -z "$check" ]; then
		cp "$f" "$top/$f"
	else
		diff -u --label "a/$f" --label "b/$f" "$top/$f" "$f" || rc=1
	fi
done
exit $rc
