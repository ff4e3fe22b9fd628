#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Make messages/*.msg again: mkmessages.sh ASN1DIR PCAPDIR
#
# ASN1DIR: the ITU modules MULTIMEDIA-SYSTEM-CONTROL.asn, H235-SECURITY-MESSAGES.asn and H323-MESSAGES.asn
# (they are not part of this repository), or the same already compiled by "erlc -bper".
# PCAPDIR: the recordings named in mkmessages.py. Needs erlang-asn1, tshark and python3.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
asn1=${1:?directory with the ASN.1 modules}
pcaps=${2:?directory with the recordings}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$asn1"/*.* "$work"
cd "$work"
for m in MULTIMEDIA-SYSTEM-CONTROL H235-SECURITY-MESSAGES H323-MESSAGES; do
	[ -e "$m.beam" ] || erlc -bper "$m.asn"
done
python3 "$here/mkmessages.py" "$pcaps" >bases
escript "$here/messages.escript" "$work" "$here/messages" <bases
