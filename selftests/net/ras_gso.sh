#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Several RAS messages in one packet, as GSO of the sender makes them and GRO of an interface does: each of them is
# read, rewritten, acted upon and counted for itself, and the checksum of each is right.
#
#   192.168.77.2  a ---- in0  router  out0 ---- gk  198.51.100.2
#
# vm-test: together
# check: newest

. "$(dirname "$0")/lib.sh"
. "$NM_HERE/ras.inc"
. "$NM_HERE/hostile.inc"
nm_ours || nm_skip_all "only for our own module"
gk_init

# the kernels of both ends found every checksum right
csum_errors()
{
	local ns n=0

	# shellcheck disable=SC2016
	for ns in "$I" "$O"; do
		n=$((n + $(in_ns "$ns" awk '$1 == "Udp:" && $2 ~ /[0-9]/ { print $8 }' /proc/net/snmp)))
		n=$((n + $(in_ns "$ns" awk '$1 == "Udp6InCsumErrors" { print $2 }' /proc/net/snmp6)))
	done
	[ "$n" -eq 0 ] || bad "$n checksums were wrong"
}

# twelve registrations, of which the gatekeeper confirms each in one packet
registrations()
{
	local n

	gatekeeper_at gk
	ready a
	remember
	a burst ras 12 "$gk_ras" RRQ-time ttl=60 callSignalAddress=@sig rasAddress=@ras
	for n in {1..12}; do
		gk recv ras RRQ-time seq="$n"
		told gk RRQ-time.callSignalAddress "$outside"
		told gk RRQ-time.rasAddress "$outside"
	done
	because ras_rrq 12
	because mapped_ras 12
	gk set a.sig @RRQ-time.callSignalAddress
	gk set a.ras @RRQ-time.rasAddress
	endpoint_id a
	gk burst ras 12 @a.ras RCF-time ttl=60 endpoint="$REPLY"
	for n in {1..12}; do
		a recv ras RCF-time seq="$n"
	done
	because ras_rcf 12
	reaches gk a
	csum_errors
	unregisters a
	shut gk a
}

# twenty admissions: whatever the gatekeeper answers is told, each in its place
admissions()
{
	local n REPLY=''

	gatekeeper_at gk
	ready a
	registers a 60
	remember
	at "${ip[far]}" 1720
	a burst ras 20 "$gk_ras" ARQ-addresses srcCallSignalAddress=@sig destCallSignalAddress="$REPLY"
	for n in {1..20}; do
		gk recv ras ARQ-addresses seq="$n"
		gk is ARQ-addresses.srcCallSignalAddress @a.sig
	done
	because ras_arq 20
	csum_errors
}

for family in 4 6; do
	gk_network gw "$family"
	# a decoder reads one message of a packet
	judge="decode=no aggregates=inside"
	case_talk "registrations" registrations
	case_talk "admissions" admissions
	judge=
done

nm_done
