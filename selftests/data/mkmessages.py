#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Recorded messages, for messages.escript: lines "NAME TYPE OFFSET-OF-VALUE HEX" on standard output.

    mkmessages.py PCAPDIR
"""
import os, struct, sys

import mkcalls

# RAS messages by frame
RAS = {
    'ras-gatekeeper-direct-h323plus': {
        1: 'GRQ', 2: 'GCF', 3: 'RRQ', 4: 'RCF', 9: 'ARQ', 10: 'ACF', 11: 'ARQ-answer', 14: 'DRQ', 16: 'DCF',
        17: 'URQ', 18: 'UCF'},
    'ras-gatekeeper-direct-ooh323c': {
        6: 'GRQ-ooh323c', 7: 'GCF-ooh323c', 8: 'RRQ-ooh323c', 9: 'RCF-ooh323c', 10: 'ARQ-ooh323c',
        11: 'ACF-ooh323c', 18: 'URQ-ooh323c'},
    'ras-gatekeeper-routed-slow': {10: 'ARQ-routed', 11: 'ACF-routed'},
}

# messages over TCP: by kind and the how manieth of it
TCP = {
    'h323plus-slow': {
        ('setup', 0): 'Setup', ('callProceeding', 0): 'CallProceeding', ('connect', 0): 'Connect',
        ('releaseComplete', 0): 'ReleaseComplete', ('openLogicalChannel', 0): 'OLC',
        ('openLogicalChannelAck', 0): 'OLCAck', ('endSessionCommand', 0): 'EndSession'},
    'ooh323c-fast': {('setup', 0): 'Setup-ooh323c'},
    'h323plus-slow-t120': {('openLogicalChannel', 0): 'OLC-data', ('openLogicalChannelAck', 0): 'OLCAck-data'},
    'ras-gatekeeper-routed-slow': {('setup', 0): 'Setup-routed', ('setup', 1): 'Setup-second'},
    'ras-gatekeeper-routed-fast': {
        ('setup', 0): 'Setup-routed-fast', ('setup', 1): 'Setup-second-fast', ('connect', 0): 'Connect-fast',
        ('facility', 0): 'Facility-h245'},
    'call-forwarding': {('facility', 0): 'Facility'},
}

# a caller's messages and a callee's have one call reference in all calls; the flag stays
REFERENCE = 0x2345

# the endpointIdentifier that H323Plus got, in all its messages
ENDPOINT = '1526405563_endp'
OTHERS = ('1332070812_endp', '2798907724_endp', '2666338922_endp')


def same_endpoint(data):
    for other in OTHERS:
        data = data.replace(other.encode('utf-16-be'), ENDPOINT.encode('utf-16-be'))
    return data


def main():
    pcaps = sys.argv[1]
    for pcap, wanted in RAS.items():
        for frame, payload in mkcalls.tshark(os.path.join(pcaps, pcap + '.pcap'), 'udp && !icmp', 'frame.number',
                                             'udp.payload'):
            if int(frame) in wanted:
                data = bytes.fromhex(payload.replace(':', ''))
                print(wanted[int(frame)], 'RasMessage', 0, same_endpoint(data).hex())
    for pcap, wanted in TCP.items():
        seen = {}
        for m in mkcalls.streams(os.path.join(pcaps, pcap + '.pcap'))[0]:
            if not isinstance(m, mkcalls.Msg):
                continue
            kind = mkcalls.kind_of(m)
            seen[kind] = seen.get(kind, -1) + 1
            name = wanted.get((kind, seen[kind]))
            if not name:
                continue
            data = bytearray(m.data)
            if m.conn == 'h225':
                flag = struct.unpack('>H', data[6:8])[0] & 0x8000
                data[6:8] = struct.pack('>H', flag | REFERENCE)
            offset, kind = mkcalls.per(m)
            print(name, kind, offset, same_endpoint(bytes(data)).hex())


main()
