#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# A real directory (slapd) outside and a real client (ldap-utils, LDAPv2) inside: what one writes and the other reads.
#
#   inside ------------ in0  router  out0 ------------ outside (slapd)
#   192.168.77.2   192.168.77.1   198.51.100.1    198.51.100.2
#
# vm-test: together

# shellcheck disable=SC2086

. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/other.inc"
checktool slapd
checktool ldapadd
nm_init
dir=$(mktemp -d)
trap 'rm -rf "$dir"; cleanup' EXIT
number_in=38643904 number_gw=23344070	# 192.168.77.2, 198.51.100.1
number_pool=174339014			# 198.51.100.10
base=objectClass=rtPerson

conf()
{
	local a n=0

	mkdir "$dir/db"
	echo "include /etc/ldap/schema/core.schema"
	for a in sipaddress sport sttl sflags; do
		n=$((n + 1))
		echo "attributetype ( 1.3.6.1.4.1.32473.1.$n NAME '$a' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )"
	done
	echo "objectclass ( 1.3.6.1.4.1.32473.2.1 NAME 'rtPerson' STRUCTURAL MAY ( cn $ sipaddress $ sport $ sttl $ sflags ) )"
	cat <<-CONF
		modulepath /usr/lib/ldap
		moduleload back_mdb
		allow bind_v2 update_anon
		pidfile $dir/pid
		database mdb
		suffix "$base"
		rootdn "cn=root,$base"
		rootpw x
		directory $dir/db
		access to * by * write
	CONF
}

conf >"$dir/slapd.conf"
cat >"$dir/base.ldif" <<-LDIF
	dn: $base
	objectClass: rtPerson
LDIF
cat >"$dir/user.ldif" <<-LDIF
	dn: cn=egruber,$base
	changetype: add
	objectClass: rtPerson
	cn: egruber
	sipaddress: $number_in
	sflags: 1
LDIF
cat >"$dir/ports.ldif" <<-LDIF
	dn: cn=egruber,$base
	changetype: modify
	replace: sport
	sport: 1503
	sport: 1720
	-
	replace: sipAddress
	sipAddress: $number_in
LDIF

up()
{
	in_ns "$O" ldapsearch -x -H "ldap://$OUT" -b "$base" -s base >/dev/null 2>&1
}

# directory MODE
directory()
{
	nm_fresh "$1"
	start "$O" "$NM_OUT/slapd.log" slapd -h "ldap://$OUT" -f "$dir/slapd.conf" -d 0
	busywait 30 up || { cat "$NM_OUT/slapd.log"; return 1; }
}

# has NS NUMBER
has()
{
	in_ns "$1" ldapsearch -x -P 2 -H "ldap://$OUT" -b "cn=egruber,$base" -s base -LLL sipaddress sport >"$NM_OUT/ldif" || return 1
	says "$NM_OUT/ldif" "^sipaddress: 0*$2\$" || { cat "$NM_OUT/ldif"; return 1; }
}

user()
{
	directory gw || return 1
	in_ns "$I" ldapmodify -x -P 2 -H "ldap://$OUT" -f "$dir/user.ldif" || return 1
	has "$O" $number_gw && has "$I" $number_in || return 1
	in_ns "$I" ldapmodify -x -P 2 -H "ldap://$OUT" -f "$dir/ports.ldif" || return 1
	has "$O" $number_gw && has "$I" $number_in && says "$NM_OUT/ldif" '^sport: 1720$' || return 1
	in_ns "$I" ldapdelete -x -P 2 -H "ldap://$OUT" "cn=egruber,$base" || return 1
	counts mapped_ils 4
}

# the client writes the shortest lengths
longer()
{
	nm_stop_jobs
	directory pool || return 1
	in_ns "$I" ldapmodify -x -P 2 -H "ldap://$OUT" -f "$dir/user.ldif" || return 1
	has "$O" $number_pool && has "$I" $number_in || return 1
	in_ns "$I" ldapmodify -x -P 2 -H "ldap://$OUT" -f "$dir/ports.ldif" || return 1
	has "$O" $number_pool && has "$I" $number_in || return 1
	counts grown 2
}

slapadd -f "$dir/slapd.conf" -l "$dir/base.ldif" >/dev/null 2>&1 || nm_skip_all "slapd does not work here"
case_run "added, changed, found, deleted" user
case_run "an address of more digits outside" longer
nm_done
