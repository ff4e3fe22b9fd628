#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Writes the vectors of ILS, T.120 and 1731 with all reports expected of them:

    other_vectors.py [SEED] >../data/wire/other.txt

The sessions are the examples of [MS-TAIL] 4.1 to 4.3, with both styles of BER lengths. What is expected comes from
a decoder that takes whole messages apart, one value inside the other, and has nothing in common with the scanner."""
import random, re, socket, struct, sys

OWN, PEER = '192.168.77.2', '198.51.100.1'  # what the tests look for in streams nobody knows
ATTRS = {b'sipaddress': 'ip', b'ipaddress': 'ip', b'sport': 'port', b'sttl': 'ttl'}
FOLLOW = (0x63, 0x64, 0x66, 0x68)
RESULTS = (0x61, 0x65, 0x67, 0x69, 0x6b)


class Writer:
    def __init__(self, style):
        self.style = style      # short, long (as Windows: every constructed one), all

    def length(self, n, constructed):
        if self.style == 'all' or (self.style == 'long' and constructed):
            return b'\x84' + struct.pack('>I', n)
        if n < 128:
            return bytes([n])
        b = n.to_bytes((n.bit_length() + 7) // 8, 'big')
        return bytes([0x80 | len(b)]) + b

    def tlv(self, tag, value):
        return bytes([tag]) + self.length(len(value), tag & 0x20) + value

    def num(self, n, tag=2):
        return self.tlv(tag, n.to_bytes(n.bit_length() // 8 + 1, 'big'))

    def text(self, s, tag=4):
        return self.tlv(tag, s.encode('latin-1'))

    def message(self, mid, op):
        return self.tlv(0x30, self.num(mid) + op)

    def attr(self, name, *values):
        return self.tlv(0x30, self.text(name) + self.tlv(0x31, b''.join(self.text(v) for v in values)))

    def result(self, tag, code=0):
        return self.tlv(tag, self.num(code, 10) + self.text('') + self.text(''))

    def bind(self):
        return self.tlv(0x60, self.num(2) + self.text('') + self.tlv(0x80, b''))

    def add(self, dn, *attrs):
        return self.tlv(0x68, self.text(dn) + self.tlv(0x30, b''.join(self.attr(*a) for a in attrs)))

    def modify(self, dn, *attrs):
        return self.tlv(0x66, self.text(dn) + self.tlv(0x30, b''.join(
            self.tlv(0x30, self.num(op, 10) + self.attr(*a)) for op, *a in attrs)))

    def equal(self, name, value):
        return self.tlv(0xa3, self.text(name) + self.text(value))

    def search(self, base, terms, wanted):
        return self.tlv(0x63, self.text(base) + self.num(0, 10) + self.num(0, 10) + self.num(0) + self.num(0) +
                        self.tlv(1, b'\0') + self.tlv(0xa0, b''.join(self.equal(*t) for t in terms)) +
                        self.tlv(0x30, b''.join(self.text(a) for a in wanted)))

    def entry(self, dn, *attrs):
        return self.tlv(0x64, self.text(dn) + self.tlv(0x30, b''.join(self.attr(*a) for a in attrs)))


def number(ip):
    return str(struct.unpack('<I', socket.inet_aton(ip))[0])


assert number('10.70.41.96') == '1613317642' and number('63.216.69.197') == '3309688895'


# ---- what is expected ----

class Tlv:
    def __init__(self, data, at, end):
        self.at, self.tag = at, data[at]
        n = data[at + 1]
        at += 2
        if n & 0x80:
            k = n & 0x7f
            n = int.from_bytes(data[at:at + k], 'big')
            at += k
        self.start, self.end = at, at + n
        assert self.end <= end
        self.value = data[at:self.end]


def children(data, t):
    at = t.start
    while at < t.end:
        c = Tlv(data, at, t.end)
        yield c
        at = c.end


def values(data, kind, holder, out):
    inside = list(children(data, holder))
    for v in inside:
        s = v.value.decode('latin-1')
        digits = re.fullmatch('[0-9]+', s) is not None and v.tag == 4
        if kind == 'ip' and digits and len(s) <= 10 and int(s) < 1 << 32:
            at = v.at
            if len(inside) == 1 and v.start - v.at == 2:
                at = holder.at
            out.append('ldap:%d:%s@%d/directory' % (int(s), data[at:v.end].hex().upper(), at))
        elif kind == 'port' and digits and len(s) <= 5 and int(s) < 1 << 16:
            out.append('ldapPort:%d:%s@%d/directoryPort' % (int(s), v.value.hex().upper(), v.start))
        elif kind == 'ttl' and digits and len(s) <= 10:
            out.append('ttl:%d@%d' % (int(s) & 0xffffffff, v.end))


def walk(data, t, op, out):
    name = None
    for c in children(data, t):
        if c.tag == 4 and name is None:
            name = ATTRS.get(c.value.lower(), '')
        elif c.tag == 4 and t.tag == 0xa3 and name == 'ttl':
            out.append('refresh:%d@%d' % (int(c.value), c.end))
        elif c.tag == 0x31 and name and op != 0x63:
            values(data, name, c, out)
        elif c.tag & 0x20:
            walk(data, c, op, out)


def expect_ldap(data):
    at, out = 0, []
    while at < len(data):
        m = Tlv(data, at, len(data))
        mid, op = list(children(data, m))[:2]
        out.append('ldapId:%d@%d' % (int.from_bytes(mid.value, 'big'), mid.end))
        out.append('ldap:%x@%d' % (op.tag, op.start))
        if op.tag in FOLLOW:
            walk(data, op, op.tag, out)
        elif op.tag in RESULTS:
            code = next(children(data, op))
            out.append('ldapResult:%x@%d' % (op.tag << 16 | int.from_bytes(code.value, 'big'), code.end))
        out.append('end@%d' % m.end)
        at = m.end
    return out


def show(kind, data, out, note=''):
    if note:
        print('# ' + note)
    print('Stream %s %s |%s' % (kind, data.hex().upper(), ''.join(' ' + o for o in out) or ' '))


def sessions():
    dn = 'c=-,o=Microsoft,cn=egruber@contoso.com,objectClass=rtPerson'
    plain = [('cn', 'egruber@contoso.com'), ('givenname', 'Eric'), ('surname', 'Gruber'), ('location', 'Seattle'),
             ('c', '-')]
    rest = [('sflags', '1'), ('ssecurity', '21912384'), ('ilsA26214430', '0'), ('ilsA32833566', '1')]
    wanted = ['cn', 'c', 'comment', 'sipaddress', 'sport', 'sttl']
    for style in 'short', 'long', 'all':
        w = Writer(style)
        for name in 'sipaddress', 'ipAddress', 'SIPADDRESS':
            ops = [w.bind(), w.add(dn, *plain, (name, number(OWN)), *rest),
                   w.modify(dn, (0, 'sappid', 'ms-netmeeting'), (0, 'sprotid', 't120', 'h323'), (0, 'sttl', '10'),
                            (0, 'sport', '1503', '1720')),
                   w.search('objectClass=rtPerson', [('objectClass', 'rtPerson'), ('cn', 'egruber@contoso.com'),
                                                     ('sttl', '10')], ['sttl']),
                   w.search('objectClass=rtPerson', [('cn', '%'), ('sprotid', 'h323')], wanted),
                   w.tlv(0x4a, dn.encode()), w.tlv(0x42, b'')]
            data = b''.join(w.message(i + 1, op) for i, op in enumerate(ops))
            show('ILS', data, expect_ldap(data), 'a client, %s lengths, %s' % (style, name))
        ops = [w.result(0x61), w.result(0x69, 68), w.result(0x67), w.entry(dn, ('sipaddress', number(PEER)),
               ('sport', '1503', '1720')), w.entry('cn=bob', ('cn', 'bob'), ('sipaddress', number('203.0.113.99'))),
               w.result(0x65), w.result(0x6b)]
        data = b''.join(w.message(i + 1, op) for i, op in enumerate(ops))
        show('ILS', data, expect_ldap(data), 'a directory, %s lengths' % style)


def odd():
    w = Writer('short')
    cases = [
        ('two addresses', [('sipaddress', number(OWN), number(PEER))]),
        ('digits that overflow', [('sipaddress', '4294967296'), ('sport', '65536')]),
        ('the highest', [('sipaddress', '4294967295'), ('sport', '65535')]),
        ('too many digits', [('sipaddress', '00038643904'), ('sport', '001720')]),
        ('leading zeros', [('sipaddress', '0038643904'), ('sport', '01720')]),
        ('no digits', [('sipaddress', ''), ('sipaddress', '-1'), ('sipaddress', '12a4'), ('sport', '17 0')]),
        ('no values', [('sipaddress',), ('sport',)]),
        ('the name as a value', [('comment', 'sipaddress'), ('cn', number(OWN))]),
        ('a longer name', [('sipaddresses', number(OWN)), ('xsipaddress', number(OWN)), ('sipaddres', '1')]),
        ('1,000 attributes', [('a%d' % i, 'x') for i in range(1000)] + [('sipaddress', number(OWN))]),
        ('1,000 values', [('sport', *['1720'] * 1000)]),
    ]
    for note, attrs in cases:
        data = w.message(1, w.add('cn=x', *attrs))
        show('ILS', data, expect_ldap(data), note)


def faults():
    w = Writer('short')
    good = w.message(2, w.tlv(0x42, b''))

    def bad(note, body, faults, seen):
        data = w.tlv(0x30, body) + good
        n = len(data) - len(good)
        show('ILS', data, seen + faults + ['end@%d' % n, 'ldapId:2@%d' % (n + 5), 'ldap:42@%d' % (n + 7),
                                           'end@%d' % (n + 7)], note)

    mid = w.num(1)
    bad('indefinite length inside', mid + b'\x68\x80\x04\x00\x00\x00', ['fault:ber@7'], ['ldapId:1@5'])
    bad('length of 2^31 inside', mid + b'\x68\x84\x80\x00\x00\x00\x04\x00', ['fault:ber@11'], ['ldapId:1@5'])
    bad('length of 2^32-1 inside', mid + b'\x68\x84\xff\xff\xff\xff', ['fault:ber@11'], ['ldapId:1@5'])
    bad('length one too long', mid + b'\x68\x03\x04\x00', ['fault:ber@7'], ['ldapId:1@5'])
    bad('a header cut off', mid + b'\x68\x84\x00', ['fault:ber@8'], ['ldapId:1@5'])
    bad('a tag cut off', mid + b'\x68', ['fault:ber@6'], ['ldapId:1@5'])
    bad('a tag of two octets', mid + b'\x7f\x65\x00', ['fault:ber@6'], ['ldapId:1@5'])
    bad('a length of five octets', mid + b'\x68\x85\x00\x00\x00\x00\x00', ['fault:ber@7'], ['ldapId:1@5'])
    deep = b''
    for _ in range(40):
        deep = w.tlv(0xa0, deep)
    body = mid + w.tlv(0x63, deep)
    at = 2 + 3 + 2
    bad('a filter in a filter in a filter', body, ['fault:depth@%d' % (at + 2 * 11)], ['ldapId:1@5', 'ldap:63@%d' % at])
    for note, octets, at in (('HTTP', b'GET / HTTP/1.0\r\n\r\n', 2), ('indefinite', b'\x30\x80\x02\x01\x01', 2),
                             ('2^31', b'\x30\x84\x80\x00\x00\x00', 6), ('17 MiB', b'\x30\x84\x01\x10\x00\x00', 6),
                             ('nothing', b'\x30\x00', 2), ('TLS', b'\x16\x03\x01\x00\x05', 2)):
        show('ILS', octets, ['fault:ber@%d' % at], note)


# ---- T.120 ----

def tpkt(body):
    return b'\x03\x00' + struct.pack('>H', len(body) + 4) + body


REQUEST = tpkt(bytes.fromhex('06e0007b020000'))
CONFIRM = tpkt(bytes.fromhex('06d000001234 00'.replace(' ', '')))


def mcs(tag, user, parts=1):
    w = Writer('short')
    domain = w.tlv(0x30, b''.join(w.num(n) for n in (34, 2, 0, 1, 0, 1, 65535, 2)))
    body = w.tlv(4, b'\1') + w.tlv(4, b'\1') + w.tlv(1, b'\xff') + domain * 3 + w.tlv(4, user)
    body = bytes([0x7f, tag]) + w.length(len(body), 1) + body
    cuts = [len(body) * i // parts for i in range(parts + 1)]
    return [tpkt(b'\x02\xf0' + (b'\x80' if i == parts - 1 else b'\0') + body[cuts[i]:cuts[i + 1]])
            for i in range(parts)]


def expect_t120(messages):
    out, at, connect = [], 0, False
    for m in messages:
        data = m[7:] if m[5] >> 4 == 15 else b''
        connect = connect or bool(data)
        for i in range(len(data) - 3):
            for ip in (OWN, PEER):
                if data[i:i + 4] == socket.inet_aton(ip):
                    out.append('literalHost:%s@%d/literal' % (data[i:i + 4].hex().upper(), at + 7 + i))
        at += len(m)
        out.append('end@%d' % at)
        if data and m[6] & 0x80:
            return out + ['mcsConnect@%d' % at]
    return out


def t120():
    own, peer = socket.inet_aton(OWN), socket.inet_aton(PEER)
    gcc = bytes.fromhex('000500147c0001')
    for note, messages in (
            ('only asked for', [REQUEST]), ('only answered', [CONFIRM]),
            ('MCS connect', [REQUEST] + mcs(101, gcc)),
            ('with an address', [REQUEST] + mcs(101, gcc + own + b'\0')),
            ('with both, in an answer', [CONFIRM] + mcs(102, gcc + own + b'\5' + peer + gcc * 30)),
            ('in three parts', [REQUEST] + mcs(101, gcc * 40 + own, 3)),
            ('another connection of the domain', [REQUEST] + mcs(103, gcc))):
        show('T120', b''.join(messages), expect_t120(messages), 'T.120: ' + note)
    first = [REQUEST] + mcs(101, gcc)
    data = b''.join(first) + own + b'whatever it is' * 20
    show('T120', data, expect_t120(first), 'T.120: nothing behind MCS connect')
    for note, octets, at in (
            ('HTTP', b'GET / HTTP/1.0\r\n', 0), ('TPKT too short', b'\3\0\0\4', 3), ('a lonely octet', b'\3\0\0\5\0', 3),
            ('RDP as it is now', b'\x16\x03\x01\x00', 0), ('H.225.0', tpkt(bytes.fromhex('0802123405')), 4),
            ('a header longer than its message', tpkt(b'\x07\xe0\0\0'), 4),
            ('data without MCS', tpkt(bytes.fromhex('02f080640001')), 7)):
        show('T120', octets, ['fault:t120@%d' % at], 'not T.120: ' + note)
    show('T120', REQUEST + tpkt(bytes.fromhex('02f0807f50')), ['end@11', 'fault:t120@%d' % 19],
         'not T.120: another application')


# ---- 1731 ----

def expect_icc(data):
    out, at, clear = [], 0, 0
    while at + 6 <= len(data):
        hit = None
        for ip in (OWN, PEER):
            for suffix, octets in (('', socket.inet_aton(ip)), ('LE', socket.inet_aton(ip)[::-1])):
                if data[at:at + 4] == octets:
                    order = '<' if suffix else '>'
                    behind = struct.unpack(order + 'H', data[at + 4:at + 6])[0]
                    before = struct.unpack(order + 'H', data[at - 2:at])[0] if at - 2 >= clear else 0
                    if behind >= 1024:
                        hit = ('literal' + suffix, at, at + 6)
                    elif before >= 1024:
                        hit = ('portLiteral' + suffix, at - 2, at + 4)
        if hit:
            out.append('%s:%s@%d/literal' % (hit[0], data[hit[1]:hit[2]].hex().upper(), hit[1]))
            clear = at = hit[2]
        else:
            at += 1
    return out


def icc(rnd):
    own, peer = socket.inet_aton(OWN), socket.inet_aton(PEER)
    for note, data in (
            ('address, port', b'abc' + own + b'\x13\x88' + b'xyz'), ('port, address', b'\0\2\x13\x88' + own + bytes(8)),
            ('the other order', b'ab' + own[::-1] + b'\x88\x13' + b'xy'),
            ('port first, the other order', b'ab\x88\x13' + own[::-1] + bytes(4)),
            ('no port', bytes(4) + own + bytes(4)), ('at the end', b'\x13\x88' + own),
            ('one after the other', (own + b'\x13\x88' + peer + b'\x13\x8a') * 3),
            ('nearly', own[:3] + own[:2] + own + b'\x13\x88'), ('nothing', bytes(range(64)))):
        show('ICC', data, expect_icc(data), '1731: ' + note)
    for _ in range(60):
        data = b''.join(rnd.choice([own, peer, own[::-1], peer[::-1], own[:rnd.randint(1, 4)], b'\x13\x88', b'\0\1',
                                    bytes(rnd.randint(1, 5)), rnd.randbytes(rnd.randint(1, 6))]) for _ in range(12))
        show('ICC', data, expect_icc(data))


def main():
    rnd = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    print('# generated by other_vectors.py')
    sessions()
    odd()
    faults()
    t120()
    icc(rnd)


main()
