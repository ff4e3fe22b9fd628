# SPDX-License-Identifier: GPL-2.0-only
"""A program that nmctl takes for the kernel: see sock.c."""

import errno
import os
import queue
import socket
import struct
import threading

from contract import attributes, message, put

FAMILY, GROUP = 0x21, 7    # as long as the module is not loaded again
NLM_F_ACK, NLM_F_DUMP = 4, 0x300
NLM_F_MULTI, NLM_F_DUMP_INTR = 2, 0x10
NLM_F_CAPPED, NLM_F_ACK_TLVS = 0x100, 0x200
NOOP, ERROR, DONE, CTRL = 1, 2, 3, 16
NEWFAMILY, DELFAMILY, NEWMCAST_GRP = 1, 2, 7


class Refusal(Exception):
    """what the kernel says no to: errno, its words, the octet of the request"""

    def __init__(self, number, text="", where=0):
        super().__init__(text)
        self.number, self.text, self.where = number, text, where

    def tlvs(self):
        out = put(1, self.text.encode() + b"\0") if self.text else b""
        return out + (put(2, struct.pack("=I", self.where)) if self.where else b"")


class Kernel:
    """Answers by what a test puts into answers: for each command a function of the request that returns
    dictionaries (see Contract.encode), or octets for answers that are wrong."""

    def __init__(self, contract, path):
        self.contract = contract
        self.path = path
        self.answers = {}
        self.requests = []
        self.events = []
        self.interrupted = 0    # so many of the dumps to come are
        self.absent = False
        self.groupless = False
        self.per_packet = 7
        self.gate = None        # the last part of a dump waits for it
        self.family, self.group = FAMILY, GROUP
        self.asked = 0          # so many times for the family
        self.watchers = queue.Queue()   # sockets that hear which families come and go
        self.reporting = []     # sockets that want losses reported
        self.joined = {}        # groups, and whether who joined does
        if os.path.exists(path):
            os.unlink(path)
        self.server = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.server.bind(path)
        self.server.listen(8)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            sock, _ = self.server.accept()
            threading.Thread(target=self.serve, args=(sock,), daemon=True).start()

    def serve(self, sock):
        with sock:
            try:
                while True:
                    data = sock.recv(65536)
                    if not data:
                        return
                    for packet in self.answer(data, sock):
                        sock.send(packet)
            except (BrokenPipeError, ConnectionResetError):
                pass

    def answer(self, data, sock):
        size, kind, flags, seq, _ = struct.unpack_from("=IHHII", data)
        assert size == len(data)
        if kind == NOOP and not seq:
            self.reporting.append(sock)
        elif kind == NOOP:
            yield from self.join(seq, sock)
        elif kind == CTRL:
            yield self.find(data, seq)
        else:
            assert kind == self.family and flags & 1
            yield from self.request(data, flags, seq)

    def join(self, group, sock):
        assert group in (CTRL, self.group)
        self.joined[group] = sock in self.reporting
        if group == CTRL:
            self.watchers.put(sock)
        else:
            yield from (event if isinstance(event, bytes) else self.event(*event) for event in self.events)

    def find(self, data, seq):
        assert (2, b"netmeeting\0") in attributes(data[20:])
        self.asked += 1
        if self.absent:
            return self.error(seq, Refusal(errno.ENOENT))
        return self.tell(NEWFAMILY, seq=seq) + self.error(seq, Refusal(0))

    def tell(self, cmd, name="netmeeting", seq=0):
        """what nlctrl says of a family, with the numbers of ours"""
        groups = put(1, put(1, b"other\0") + put(2, struct.pack("=I", 3))) + \
            put(2, put(2, struct.pack("=I", self.group)) + put(1, b"calls\0"))
        body = put(2, name.encode() + b"\0") + put(1, struct.pack("=H", self.family)) + \
            (b"" if self.groupless else put(7 | 0x8000, groups))
        return message(CTRL, 0, seq, struct.pack("=BBH", cmd, 2, 0) + body)

    def event(self, name, values):
        body = values if isinstance(values, bytes) else self.contract.encode("netmeeting", values)
        return message(self.family, 0, 0, struct.pack("=BBH", self.contract.cmds.get(name, 99), 1, 0) + body)

    def error(self, seq, refusal):
        tlvs = refusal.tlvs()
        return message(ERROR, NLM_F_CAPPED | (NLM_F_ACK_TLVS if tlvs else 0), seq,
                       struct.pack("=i", -refusal.number) + bytes(16) + tlvs)

    def request(self, data, flags, seq):
        cmd, version, reserved = struct.unpack_from("=BBH", data, 16)
        assert version == 1 and reserved == 0
        name = self.contract.names[cmd]
        values = self.contract.decode("netmeeting", data[20:])
        dump = flags & NLM_F_DUMP == NLM_F_DUMP
        self.requests.append((name, dump, values))
        try:
            if name not in self.answers:
                raise Refusal(errno.EOPNOTSUPP)
            things = list(self.answers[name](values) or ())
        except Refusal as refusal:
            if dump and refusal.number == errno.ENOENT:   # as a dump that began says it
                tlvs = refusal.tlvs()
                yield message(DONE, NLM_F_MULTI | (NLM_F_ACK_TLVS if tlvs else 0), seq,
                              struct.pack("=i", -refusal.number) + tlvs)
            else:
                yield self.error(seq, refusal)
            return

        multi = NLM_F_MULTI if dump else 0
        if dump and self.interrupted:
            self.interrupted -= 1
            multi |= NLM_F_DUMP_INTR
        packed = [message(self.family, multi, seq, data[16:20] + (
            t if isinstance(t, bytes) else self.contract.encode("netmeeting", t))) for t in things]
        for i in range(0, len(packed), self.per_packet):
            if self.gate and i + self.per_packet >= len(packed):
                self.gate.wait(30)
            yield b"".join(packed[i:i + self.per_packet])
        yield message(DONE, multi, seq, bytes(4)) if dump else self.error(seq, Refusal(0))
