#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Vectors from recorded calls, as tshark understands them.

usage: recorded.py CALL.pcap... > recorded.txt
       recorded.py --ras CALL.pcap... > recorded-ras.txt
       recorded.py --check recorded.txt FOUND

The first form prints a line for each direction of each TCP connection that
speaks H.225.0 or H.245: "Stream H225|H245 HEX | what tshark sees in it". The
second one prints "H323-MESSAGES RasMessage HEX | ..." for each RAS message
that tshark has no doubts about. The third one compares such lines with what
nm-scan --events prints for them.
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

# Only on RAS: the field, its parent if it matters, the event.
NUMBER = [("requestSeqNum", None, "seq"),
          ("timeToLive", "registrationRequest", "ttl"),
          ("timeToLive", "registrationConfirm", "ttl")]
TRUE = [("keepAlive", "registrationRequest", "keepAlive"),
        ("answerCall", "admissionRequest", "answerCall")]
INDEX = [("callModel", None, "callModel"), ("rejectReason", None, "reason"),
         ("disengageReason", None, "reason"),
         ("reason", "unregistrationRequest", "reason")]
TEXT = {"endpointIdentifier": "endpointId",
        "gatekeeperIdentifier": "gatekeeperId"}


def tshark(*arguments):
    return subprocess.run(["tshark", *arguments], check=True,
                          capture_output=True).stdout.decode()


def words(element, parents):
    """What the fields below @element say, in order."""
    name = element.get("name", "")
    value = element.get("showname", "").partition(": ")[2]
    if name == "q931.message_type":
        yield "q931:" + element.get("value")
    elif name in MESSAGE or name == "h225.RasMessage":
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
    elif "RasMessage" in parents:
        yield from ras_words(name.removeprefix("h225."), value, parents[-1])
    short = name.partition(".")[2].removesuffix("_element")
    for child in element:
        yield from words(child, parents + [short])


def ras_words(name, value, parent):
    """The same, of what is said on RAS only."""
    for table, word in ((NUMBER, f":{value}"), (INDEX, f":{value[-2:-1]}"),
                        (TRUE, "" if value == "True" else None)):
        for field, where, event in table:
            if name == field and where in (None, parent) and word is not None:
                yield event + word
    if name in TEXT and parent not in ("AlternateGK", "assignedGatekeeper"):
        yield f"{TEXT[name]}:{plain(value)}"


def plain(text):
    """An identifier as one word; some endpoints fill it up with NUL."""
    return text.partition("\0")[0].replace(" ", "_")


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


def make_ras(paths):
    for path in paths:
        shown = tshark("-r", path, "-Y", "udp and h225 and not icmp and not "
                       "_ws.malformed", "-T", "pdml")
        for packet in xml.fromstring(shown):
            said = [word for part in packet if part.get("name") == "h225"
                    for word in words(part, [""])]
            octets = [f.get("value") for f in packet.iter("field")
                      if f.get("name") == "udp.payload"]
            text = " ".join(said).replace(": ", ":")
            print(f"H323-MESSAGES RasMessage {octets[0].upper()} | {text}")


def reduced(line):
    """What nm-scan --events prints, as above."""
    octets = bytes.fromhex(line.split()[2])
    said = []
    for word in line.partition("|")[2].split():
        word, at, offset = word.lstrip(">").partition("@")
        assert at
        word = re.sub(r"^(OLC>|MSC>)", "", word)
        name, _, value = word.partition(":")
        event, _, context = name.partition("/")
        assert event != "fault", line
        if event == "q931":
            said.append(":".join(word.split(":")[:2]))
        elif event in ("message", "ras"):
            said.append(value)
        elif event in TEXT.values():
            first = int(offset)
            text = octets[first:first + int(value)].decode("utf-16-be")
            said.append(f"{event}:{plain(text)}")
        elif event in ("seq", "ttl", "keepAlive", "answerCall", "callModel",
                       "reason"):
            said.append(word)
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
    print(f"# {len(pairs)} lines, {wrong} differences")
    return 1 if wrong or not pairs else 0


if __name__ == "__main__":
    if sys.argv[1] == "--check":
        sys.exit(check(*sys.argv[2:]))
    if sys.argv[1] == "--ras":
        make_ras(sys.argv[2:])
    else:
        make(sys.argv[1:])
