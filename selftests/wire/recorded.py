#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Vectors from recorded calls, as tshark understands them.

usage: recorded.py CALL.pcap... > recorded.txt
       recorded.py --check recorded.txt FOUND

The first form prints a line for each direction of each TCP connection that
speaks H.225.0 or H.245: "Stream H225|H245 HEX | what tshark sees in it". The
second one compares such lines with what nm-scan --events prints for them.
"""
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

CHANNEL = {"openLogicalChannel": "open", "OpenLogicalChannel": "open",
           "openLogicalChannelAck": "ack", "openLogicalChannelReject":
           "reject", "closeLogicalChannel": "close"}
MESSAGE = {"h225.h323_message_body", "h245.request", "h245.response",
           "h245.command", "h245.indication"}
HOST = {"h225.ipV4", "h225.h245Ip", "h245.ip4_network"}
PORT = {"h225.ipV4_port", "h225.h245IpPort", "h245.tsapIdentifier"}


def tshark(*arguments):
    return subprocess.run(["tshark", *arguments], check=True,
                          capture_output=True).stdout.decode()


def words(element, parents):
    """What the fields below @element say, in order."""
    name = element.get("name", "")
    value = element.get("showname", "").partition(": ")[2]
    if name == "q931.message_type":
        yield "q931:" + element.get("value")
    elif name in MESSAGE:
        yield value.split(" ")[0]
    elif name == "h225.conferenceID":
        yield "conferenceId:" + element.get("value").upper()
    elif name == "h225.guid" and parents[-1] == "callIdentifier":
        yield "callId:" + element.get("value").upper()
    elif name in HOST:
        yield value.split(" ")[0] + ":"
    elif name in PORT:
        yield value
    elif name == "h245.forwardLogicalChannelNumber" and \
            parents[-1] in CHANNEL:
        yield f"{CHANNEL[parents[-1]]}:{value}"
    short = name.partition(".")[2].removesuffix("_element")
    for child in element:
        yield from words(child, parents + [short])


def streams(path):
    """{(stream, source port): [words, protocol]}"""
    found = {}
    tree = xml.fromstring(tshark("-r", path, "-Y", "tcp and (h225 or h245)",
                                 "-T", "pdml"))
    for packet in tree:
        fields = {f.get("name"): f.get("show") for f in packet.iter("field")}
        key = fields["tcp.stream"], fields["tcp.srcport"]
        protocols = {p.get("name") for p in packet.iter("proto")}
        entry = found.setdefault(key, [[], "H245"])
        if "q931" in protocols:
            entry[1] = "H225"
        for part in packet:
            if part.get("name") in ("q931", "h225", "h245") or \
               part.get("name") == "fake-field-wrapper":
                entry[0].extend(words(part, [""]))
    return found


def payload(path, stream, port):
    text = tshark("-r", path, "-q", "-z", f"follow,tcp,raw,{stream}")
    first = re.search(r"^Node 0: .*:(\d+)$", text, re.M)[1] == port
    lines = re.findall(r"^(\t?)([0-9a-f]+)$", text, re.M)
    return "".join(octets for tab, octets in lines if bool(tab) != first)


def make(paths):
    for path in paths:
        for (stream, port), (said, protocol) in streams(path).items():
            text = " ".join(said).replace(": ", ":")
            print(f"Stream {protocol} {payload(path, stream, port).upper()}"
                  f" | {text}")


def reduced(line):
    """What nm-scan --events prints, as above."""
    said = []
    for word in line.partition("|")[2].split():
        word, at, _ = word.lstrip(">").partition("@")
        assert at
        word = re.sub(r"^(OLC>|MSC>)", "", word)
        name, _, value = word.partition(":")
        event, _, context = name.partition("/")
        assert event != "fault", line
        if event == "q931":
            said.append(":".join(word.split(":")[:2]))
        elif event == "message":
            said.append(value)
        elif event in ("callId", "conferenceId"):
            said.append(word)
        elif event in ("open", "ack", "reject", "close"):
            said.append(f"{event}:{context.split('/')[0][2:]}")
        elif event in ("h225v4", "h245v4"):
            said.append(value)
    return said


def check(expected, found):
    with open(expected) as one, open(found) as two:
        pairs = list(zip(one, two, strict=True))
    wrong = 0
    for want, got in pairs:
        said = want.partition("|")[2].split()
        if said != reduced(got):
            wrong += 1
            print(f"# expected {said}\n# found    {reduced(got)}")
    print(f"# {len(pairs)} streams, {wrong} differences")
    return 1 if wrong or not pairs else 0


if __name__ == "__main__":
    if sys.argv[1] == "--check":
        sys.exit(check(*sys.argv[2:]))
    make(sys.argv[1:])
