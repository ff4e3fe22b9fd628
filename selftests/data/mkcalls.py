#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Call files for nm-peer from recordings.

    mkcalls.py CODEC PCAPDIR OUTDIR

CODEC is the command that runs per.escript (see mkcalls.sh). One call file per recording, plus IPv6
and NetMeeting-style variants. The format is described in calls/README.
"""
import ipaddress, os, struct, subprocess, sys

CALLS = ['h323plus-slow', 'h323plus-slowtun', 'h323plus-fast', 'h323plus-fasttun', 'ooh323c-slow',
         'ooh323c-slowtun', 'ooh323c-fast', 'ooh323c-fasttun', 'h323plus-slow-t120',
         'h323plus-to-ooh323c-slow']
V6 = ['h323plus-slow', 'h323plus-slowtun', 'h323plus-fast', 'h323plus-fasttun', 'h323plus-slow-t120']
V6NET = {'caller': '2001:db8:0:a::1', 'callee': '2001:db8:0:b::2'}
END = ('releaseComplete', 'endSessionCommand')
# X.224 connection confirm, class 0: the recorded listener closes without an answer
T120_CC = bytes.fromhex('0300000b06d00000123400')


class Codec:
    def __init__(self, cmd):
        self.p = subprocess.Popen(cmd, shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.p.stdin.write(line + '\n')
        self.p.stdin.flush()
        return self.p.stdout.readline().strip()


class Msg:
    def __init__(self, conn, who, data):
        self.conn, self.who, self.data = conn, who, data
        self.kind, self.sites = '?', []


def tshark(pcap, flt, *fields):
    cmd = ['tshark', '-r', pcap, '-Y', flt, '-T', 'fields', '-o', 'tcp.relative_sequence_numbers:FALSE']
    for f in fields:
        cmd += ['-e', f]
    out = subprocess.run(cmd, check=True, capture_output=True, text=True).stdout
    return [line.split('\t') for line in out.splitlines()]


def per(msg):
    """Offset and ASN.1 type of the PER value of a TPKT."""
    d = msg.data
    if msg.conn == 'h245':
        return 4, 'MultimediaSystemControlMessage'
    i = 4 + 2 + d[5] + 1                     # TPKT, discriminator, call reference, message type
    while i < len(d):
        if d[i] & 0x80:
            i += 1
        elif d[i] == 0x7e:
            if d[i + 3] != 5:
                raise ValueError('not X.208/X.209 user information')
            return i + 4, 'H323-UserInformation'
        else:
            i += 2 + d[i + 1]
    raise ValueError('no user-user element')


def reframe(msg, value):
    """The message with its PER value replaced and the lengths around it adjusted."""
    off, _ = per(msg)
    head = bytearray(msg.data[:off])
    if msg.conn == 'h225':
        head[off - 3:off - 1] = struct.pack('>H', len(value) + 1)
    tail = b''
    if msg.conn == 'h225':
        n = struct.unpack('>H', msg.data[off - 3:off - 1])[0]
        tail = msg.data[off - 1 + n:]
    head[2:4] = struct.pack('>H', off + len(value) + len(tail))
    return bytes(head) + value + tail


def streams(pcap):
    """Connections and complete TPKTs of a recording, in order."""
    rows = tshark(pcap, 'tcp', 'tcp.stream', 'ip.src', 'tcp.srcport', 'ip.dst', 'tcp.dstport',
                  'tcp.flags', 'tcp.seq', 'tcp.payload')
    events, pend, kinds, nxt = [], {}, {}, {}
    caller = callee = None
    h245 = set()
    for st, src, sp, dst, dp, flags, seq, pay in rows:
        flags, seq = int(flags, 16), int(seq)
        if flags & 0x12 == 2:                # SYN
            if dp == '1720':
                caller, callee, kind = src, dst, 'h225'
            elif dp == '1503':
                kind = 't120'
            else:
                kind = 'h245'
            kinds[st] = kind
            events.append(('c', kind, 'caller' if src == caller else 'callee', dst, dp))
        if flags & 2:
            nxt[st, src] = seq + 1
        if not pay or st not in kinds:
            continue
        data = bytes.fromhex(pay.replace(':', ''))
        skip = nxt[st, src] - seq
        if skip < 0:
            raise ValueError('hole in ' + pcap)
        data = data[skip:]
        nxt[st, src] += len(data)
        buf = pend.setdefault((st, src), bytearray())
        buf += data
        while len(buf) >= 4 and len(buf) >= struct.unpack('>H', buf[2:4])[0]:
            n = struct.unpack('>H', buf[2:4])[0]
            events.append(Msg(kinds[st], 'caller' if src == caller else 'callee', bytes(buf[:n])))
            del buf[:n]
    return events, caller, callee


def role(path):
    last = path.split('.')
    if 'mediaChannel' in last:
        return 'rtp'
    if 'mediaControlChannel' in last:
        return 'rtcp'
    if 'h245Address' in last:
        return 'h245'
    if 'sourceCallSignalAddress' in last:
        return 'sigsrc'
    if 'destCallSignalAddress' in last:
        return 'sigdst'
    if 'separateStack' in last or 'networkAddress' in last:
        return 't120'
    return 'other'


H245NAMES = ('request', 'response', 'command', 'indication')


def kind_of(msg):
    """A name for the message: its first CHOICE alternative, as tshark and the standard spell it."""
    q931 = {1: 'alerting', 2: 'callProceeding', 3: 'progress', 5: 'setup', 7: 'connect', 0x5a: 'releaseComplete',
            0x62: 'facility', 0x7d: 'status', 0x75: 'statusEnquiry', 0x7b: 'information', 0x6e: 'notify'}
    h245 = {0: {0: 'nonStandard', 1: 'masterSlaveDetermination', 2: 'terminalCapabilitySet',
                3: 'openLogicalChannel', 4: 'closeLogicalChannel', 5: 'requestChannelClose'},
            1: {1: 'masterSlaveDeterminationAck', 3: 'terminalCapabilitySetAck', 5: 'openLogicalChannelAck',
                6: 'openLogicalChannelReject', 7: 'closeLogicalChannelAck'},
            2: {5: 'endSessionCommand', 6: 'miscellaneousCommand'}, 3: {}}
    d = msg.data
    if msg.conn == 't120':
        return {0xe0: 'connectRequest', 0xd0: 'connectConfirm'}.get(d[5], 'data')
    if msg.conn == 'h225':
        return q931.get(d[6 + d[5]], 'q931-%02x' % d[6 + d[5]])
    b = d[4]
    top = (b >> 5) & 3
    if b & 16:
        return H245NAMES[top] + '-ext'
    sub = (b & 15, (b & 15) << 1 | d[5] >> 7, b >> 1 & 7, b & 15)[top]
    return h245[top].get(sub, '%s%d' % (H245NAMES[top], sub))


def annotate(codec, msg, owners):
    if msg.conn == 't120':
        msg.kind = kind_of(msg)
        return
    off, typ = per(msg)
    msg.kind = kind_of(msg)
    found = codec.ask('sites %s %s' % (typ, msg.data[off:].hex()))
    at = off
    for s in filter(None, found.split(';')):
        what, path, session, value, port = s.split('/')
        if what == 'guid':
            i = msg.data.index(bytes.fromhex(value), at)
            msg.sites.append(('g', i, value))
            at = i + 16
            continue
        ip = bytes.fromhex(value)
        i = msg.data.index(ip + struct.pack('>H', int(port)), at)
        at = i + len(ip) + 2
        addr = str(ipaddress.ip_address(ip))
        r = role(path)
        if not session.isdigit():
            session = '0'
        if session == '0' and r in ('rtp', 'rtcp'):
            raise ValueError('media address without a session')
        msg.sites.append(('a', i, r, owners[addr], session, addr, port))


def build(codec, name, events, owners, out, note, cut=None, addrs={}):
    msgs = [e for e in events if isinstance(e, Msg)]
    for m in msgs:
        m.sites = []
        annotate(codec, m, owners)
    guids = []
    for m in msgs:
        for s in m.sites:
            if s[0] == 'g' and s[2] not in guids:
                guids.append(s[2])
    v = 6 if ':' in next(iter(owners)) else 4
    lines = ['# SPDX-License-Identifier: GPL-2.0-only', '# %s; made by mkcalls.py, see README' % note,
             'call %s %d' % (name, v)]
    if cut:
        lines.append('cut ' + cut)
    lines += ['guid ' + g for g in guids]
    bye = next((i for i, e in enumerate(events) if isinstance(e, Msg) and
                (e.kind in END or (name.endswith('-close') and e.kind == 'closeLogicalChannel'))), len(events))
    for i, e in enumerate(events):
        if i == bye:
            lines += ['media', 'bye']
        if not isinstance(e, Msg):
            lines.append('c %s %s %s %s' % (e[1], e[2], addrs.get(e[3], e[3]), e[4]))
            continue
        lines.append('m %s %s %s %s' % (e.conn, e.who, e.kind, e.data.hex()))
        for s in e.sites:
            if s[0] == 'g':
                lines.append('g %d %d' % (s[1], guids.index(s[2])))
            else:
                lines.append('a %d %s %s %s %s %s' % s[1:])
    if bye == len(events):
        lines += ['media', 'bye']
    with open(os.path.join(out, name + '.call'), 'w') as f:
        f.write('\n'.join(lines) + '\n')
    return msgs


def recode(codec, events, cmd, arg=''):
    new = []
    for e in events:
        if isinstance(e, Msg) and e.conn != 't120':
            off, typ = per(e)
            n = 0
            if e.conn == 'h225':             # the user-user element only
                n = struct.unpack('>H', e.data[off - 3:off - 1])[0] - 1
            value = e.data[off:off + n] if n else e.data[off:]
            h = codec.ask(' '.join(filter(None, [cmd, typ, value.hex(), arg])))
            e = Msg(e.conn, e.who, reframe(e, bytes.fromhex(h)))
        elif isinstance(e, Msg):
            e = Msg(e.conn, e.who, e.data)
        new.append(e)
    return new


def with_answer(events):
    """T.120: the listener answers the connection request, as a T.120 node does."""
    out, done = [], False
    for e in events:
        out.append(e)
        if isinstance(e, Msg) and e.conn == 't120' and not done:
            out.append(Msg('t120', {'caller': 'callee', 'callee': 'caller'}[e.who], T120_CC))
            done = True
    return out


def with_close(events):
    """closeLogicalChannel (channel 101, as in the recording) before endSession."""
    i = next(i for i, e in enumerate(events) if isinstance(e, Msg) and e.kind in END)
    close, ack = bytes.fromhex('0300000c0480006480800100'), bytes.fromhex('0300000823800064')
    extra = [Msg('h245', 'caller', close), Msg('h245', 'callee', ack),
             Msg('h245', 'callee', close), Msg('h245', 'caller', ack)]
    return events[:i] + extra + events[i:]


def main():
    codec = Codec(sys.argv[1])
    pcaps, out = sys.argv[2:4]
    os.makedirs(out, exist_ok=True)
    for name in CALLS:
        events, caller, callee = streams(os.path.join(pcaps, name + '.pcap'))
        events = with_answer(events)
        owners = {caller: 'caller', callee: 'callee'}
        build(codec, name, events, owners, out, 'recorded between two endpoints')
        if name == 'h323plus-slow':
            build(codec, name + '-close', with_close(events), owners, out,
                  'the recorded call with closeLogicalChannel for both channels')
        if name in V6:
            arg = ','.join('%s=%s' % (ipaddress.ip_address(ip).packed.hex(),
                                      ipaddress.ip_address(V6NET[who]).packed.hex())
                           for ip, who in owners.items())
            ev6 = recode(codec, events, 'v6', arg)
            build(codec, name + '-v6', ev6, {V6NET[w]: w for w in owners.values()}, out,
                  'the recorded call with IPv6 addresses',
                  addrs={ip: V6NET[who] for ip, who in owners.items()})
        if name == 'h323plus-slow-t120':
            # NetMeeting: version 2, no additions, H.245 address in Connect, T.120 stays open
            old = recode(codec, events, 'old')
            for e in old:
                if isinstance(e, Msg):
                    e.kind = kind_of(e)
            old = [e for e in old if not (isinstance(e, Msg) and e.kind.startswith('closeLogicalChannel'))]
            build(codec, 'netmeeting', old, owners, out,
                  'the recorded call as NetMeeting would make it: version 2, lone TPKT headers', 'header')


if __name__ == '__main__':
    main()
