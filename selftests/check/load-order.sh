#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The module beside nf_conntrack_h323, in both orders; its aliases; unloading while a rule refers to it, and
# again and again.
#
# check: two processors
KSFT_SKIP=4
n=0 bad=0

result()	# result STATUS NAME
{
	n=$((n + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $n $2"
	else
		echo "not ok $n $2"
		bad=1
	fi
}

loaded()
{
	[ -d "/sys/module/$1" ]
}

clean()
{
	nft delete table ip nm_order 2>/dev/null
	rmmod nf_netmeeting 2>/dev/null
	rmmod nf_nat_h323 2>/dev/null
	rmmod nf_conntrack_h323 2>/dev/null
	! loaded nf_netmeeting && ! loaded nf_conntrack_h323
}

helper()	# helper NAME: can a rule name it?
{
	nft -f - <<-END
	table ip nm_order {
		ct helper h { type "$1" protocol tcp; }
		chain c {
			type filter hook prerouting priority 0;
			tcp dport 1720 ct helper set "h"
		}
	}
	END
}

if ! modprobe -n nf_netmeeting 2>/dev/null; then
	echo "1..0 # SKIP no module"
	exit $KSFT_SKIP
fi
trap clean EXIT
echo "KTAP version 1"
echo "1..9"

clean
modprobe nf_conntrack_h323 && modprobe nf_nat_h323 && modprobe nf_netmeeting
result $? "loads after nf_conntrack_h323"
helper nm-h225 && nft delete table ip nm_order && helper Q.931
result $? "both helpers can be assigned"
clean
result $? "both unload"

modprobe nf_netmeeting && modprobe nf_conntrack_h323 && modprobe nf_nat_h323
result $? "nf_conntrack_h323 loads after it"
clean
result $? "both unload again"

helper nm-h225 && loaded nf_netmeeting
result $? "a rule loads the module by its alias"
if rmmod nf_netmeeting 2>/dev/null; then
	result 1 "does not unload while a rule refers to it"
else
	result 0 "does not unload while a rule refers to it"
fi
clean

modprobe net-pf-16-proto-16-family-netmeeting && loaded nf_netmeeting
result $? "the netlink family loads the module by its alias"
clean

for _ in $(seq 6); do
	modprobe nf_netmeeting || break
	rmmod nf_netmeeting || break
done
! loaded nf_netmeeting && modprobe nf_netmeeting && rmmod nf_netmeeting
result $? "loads and unloads again and again"
exit $bad
