#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Vectors for what the corpus has not: H.450, H.460.18 and .19, source routes.

usage: more_vectors.py ORACLE WS SEED > more.txt

ORACLE holds gen_terms.py and oracle.escript, WS the modules compiled by erlc
-bper and as modules.json: those of H.225.0, H.245, H.450.2, H.460.18, .19;
DIVERSION, the arguments of H.450.3 as types named Arg; and ENVELOPE, h450.asn
of tools/gen with open types as OCTET STRING. The codec makes the octets, this
only says what is in what, and looks for the addresses where they must be.
"""
import random
import re
import subprocess
import sys

ORACLE, WS, SEED = sys.argv[1], sys.argv[2], int(sys.argv[3])
rnd = random.Random(SEED)
NONE = "asn1_NOVALUE"
TRANSFER, DIVERSION = "Call-Transfer-Operations", "DIVERSION"
ARGUMENTS = {
    9: (TRANSFER, "CTInitiateArg"), 10: (TRANSFER, "CTSetupArg"),
    11: (TRANSFER, "CTActiveArg"), 12: (TRANSFER, "CTCompleteArg"),
    13: (TRANSFER, "CTUpdateArg"), 15: (DIVERSION, "ActivateDiversionQArg"),
    16: (DIVERSION, "DeactivateDiversionQArg"),
    17: (DIVERSION, "InterrogateDiversionQArg"),
    18: (DIVERSION, "CheckRestrictionArg"), 19: (DIVERSION, "CallReroutingArg"),
    20: (DIVERSION, "DivertingLegInformation1Arg"),
    21: (DIVERSION, "DivertingLegInformation2Arg"),
    22: (DIVERSION, "DivertingLegInformation3Arg"),
    100: (DIVERSION, "DivertingLegInformation4Arg"),
}
RESULTS = {7: (TRANSFER, "CTIdentifyRes"), 17: (DIVERSION, "IntResultList")}
KINDS = {"ipAddress": "h225v4", "ip6Address": "h225v6",
         "ipSourceRoute": "h225sr", "iPAddress": "h245v4",
         "iP6Address": "h245v6", "iPSourceRouteAddress": "h245sr"}
OCTETS = r"<<([\d,]*)>>"
ADDRESS = re.compile(
    r"\{'(unicastAddress|multicastAddress)',|"
    r"\{'(ip6?Address|iP6?Address)',\{'r'," + OCTETS + r",(\d+)|"
    r"\{'(ipSourceRoute)',\{'r'," + OCTETS + r",(\d+),\[([<>\d,]*)\]|"
    r"\{'(iPSourceRouteAddress)',\{'r',\{[^}]*\}," + OCTETS +
    r",(\d+),\[([<>\d,]*)\]")


def terms(module, name, count, dense=0.6):
    out = subprocess.run(
        ["python3", f"{ORACLE}/gen_terms.py", f"{WS}/modules.json", module,
         name, str(count), str(rnd.randrange(1 << 30)), str(dense)],
        check=True, capture_output=True, text=True).stdout
    head = f"{{'{module}','{name}',"
    return [line[len(head):-2] for line in out.splitlines()]


def enc(module, name, term):
    return f"{{'$enc','{module}','{name}',{term}}}"


def record(*fields):
    return "{'r'," + ",".join(map(str, fields)) + "}"


def addresses(term, prefix):
    """(what to print but for the offset, octets) of each, as in the term."""
    cast = ""
    for match in ADDRESS.finditer(term):
        if match[1]:
            cast = match[1]
            continue
        name, octets, port, *route = [g for g in match.groups() if g is not
                                      None]
        octets = bytes(map(int, octets.split(",")))
        kind = KINDS[name]
        if kind.startswith("h245") and cast == "multicastAddress":
            kind = kind.replace("v", "mc")
        text = ".".join(map(str, octets)) if len(octets) == 4 else \
            octets.hex().upper()
        yield f"{prefix}{kind}:{text}:{port}", \
            octets + int(port).to_bytes(2, "big")
        for hop in re.findall(OCTETS, "".join(route)):
            hop = bytes(map(int, hop.split(",")))
            yield f"{prefix}{kind[:4]}hop:" + ".".join(map(str, hop)), hop


def ros():
    """Operations, the last of them one with addresses, and its term."""
    nothing = ["{'reject'," + record(3, "{'invoke',1}") + "}",
               "{'returnError'," + record(-70000, "{'local',1004}", NONE) + "}",
               "{'invoke'," + record(7, NONE, "{'global',{1,3,6,1}}", "<<9>>")
               + "}",
               "{'invoke'," + record(1, NONE, "{'local',7}", NONE) + "}",
               "{'invoke'," + record(2, 1, "{'local',3000}", "<<1,2>>") + "}"]
    before = rnd.sample(nothing, rnd.choice([0, 0, 1, 2]))
    for code, (module, name) in ARGUMENTS.items():
        for term in terms(module, name, 4):
            invoke = record(rnd.choice([0, 65535, 65536, rnd.randrange(65536)]),
                            rnd.choice([NONE, NONE, 4711]),
                            f"{{'local',{code}}}", enc(module, name, term))
            yield [*before, f"{{'invoke',{invoke}}}"], term
    for code, (module, name) in RESULTS.items():
        for term in terms(module, name, 4):
            result = record(f"{{'local',{code}}}", enc(module, name, term))
            yield [*before, "{'returnResult'," +
                   record(rnd.choice([5, 300]), result) + "}"], term


def services():
    aliases = terms("H323-MESSAGES", "AliasAddress", 200)
    for operations, term in ros():
        source = rnd.choice([NONE, NONE, rnd.choice(aliases)])
        extension = NONE if source == NONE else record(
            "{'endpoint','NULL'}", source, "{'anyEntity','NULL'}", NONE)
        apdu = record(extension, rnd.choice([
            NONE, "{'rejectAnyUnrecognizedInvokePdu','NULL'}"]),
            "{'rosApdus',[" + ",".join(operations) + "]}")
        apdus = ["<<>>", enc("ENVELOPE", "H4501SupplementaryService", apdu)]
        pdu = record("{'empty','NULL'}", NONE,
                     "[" + ",".join(apdus[rnd.randrange(2):]) + "]", "false",
                     *[NONE] * 7)
        yield "H323-MESSAGES", "H323-UserInformation", record(pdu, NONE), \
            list(addresses(source, "SS>")) + list(addresses(term, "SS>"))


def traversal():
    sub = rnd.choice([NONE, 5])
    for term in terms("MEDIA-TRAVERSAL", "TraversalParameters", 12):
        other = record("{'standard',2}", "{'unsignedMin',9}", NONE)
        ours = record("{'standard',1}", "{'octetString'," +
                      enc("MEDIA-TRAVERSAL", "TraversalParameters", term) + "}",
                      NONE)
        unknown = record("{'standard',{0,0,8,460,19,0,2}}", NONE, f"[{ours}]")
        known = record("{'standard',{0,0,8,460,19,0,1}}", sub,
                       f"[{rnd.choice([ours, other + ',' + ours])}]")
        information = f"[{rnd.choice([known, unknown + ',' + known])}]"
        # what stands in the unknown one as well is looked for by any offset
        found = list(addresses(term, ""))
        yield "MULTIMEDIA-SYSTEM-CONTROL", "OpenLogicalChannelAck", \
            record(5, NONE, NONE, NONE, NONE, information), found
        audio = record(NONE, "{'audioData',{'g711Ulaw64k',20}}",
                       "{'none','NULL'}", NONE, NONE)
        yield "MULTIMEDIA-SYSTEM-CONTROL", "OpenLogicalChannel", \
            record(5, audio, NONE, NONE, NONE, information), found
        sub = rnd.choice([NONE, 5])


def indications():
    for address in terms("H323-MESSAGES", "TransportAddress", 12):
        guid = record("<<" + ",".join(["171"] * 16) + ">>")
        call = enc("SIGNALLING-TRAVERSAL", "IncomingCallIndication",
                   record(address, guid))
        parameter = record("{'standard',1}", f"{{'raw',{call}}}")
        other = rnd.choice([record("{'standard',2}", f"{{'raw',{call}}}"),
                            record("{'standard',7}", NONE),
                            record("{'oid',{1,3,6}}", "{'bool',true}")])
        feature = record("{'standard',18}", f"[{other},{parameter}]")
        bare = record(f"{{'standard',{rnd.choice([18, 19, 24, 20000])}}}", NONE)
        data = f"[{rnd.choice([feature, bare + ',' + feature])}]"
        said = "{'serviceControlIndication'," + \
            record(1, NONE, "[]", *[NONE] * 6, data) + "}"
        yield "H323-MESSAGES", "RasMessage", said, list(addresses(address, ""))


def routes():
    for module, name, dense in (
            ("H323-MESSAGES", "RasMessage", 0.5),
            ("MULTIMEDIA-SYSTEM-CONTROL", "OpenLogicalChannelAck", 0.9)):
        found = [term for term in terms(module, name, 800, dense)
                 if re.search(r"ourceRoute.*<<\d+,\d+,\d+,\d+>>\]", term) and
                 len(term) < 4000]
        for term in found[:12]:
            yield module, name, term, list(addresses(term, ""))


def encoded(lines):
    """The octets of each, or None if the codec cannot write that type."""
    text = "".join(
        f"{{'{module}','{name}',{term}}}.\n"
        f"{{'H323-MESSAGES','RequestSeqNum',{at + 1}}}.\n"     # a mark
        for at, (module, name, term, _) in enumerate(lines))
    out = subprocess.run(
        ["escript", f"{ORACLE}/oracle.escript", "enc", WS], text=True,
        input=text, capture_output=True, check=True, encoding="latin-1").stdout
    octets, last = [None] * len(lines), None
    for line in out.splitlines():
        _, name, value, *_ = line.split()
        if name == "RequestSeqNum":
            octets[int(value, 16)], last = last, None
        else:
            last = bytes.fromhex(value)
    return octets


def main():
    lines = [*services(), *traversal(), *indications(), *routes()]
    for (module, name, _, found), octets in zip(lines, encoded(lines)):
        if octets is None:
            continue
        said = [f"{text}@{octets.find(where)}" if octets.count(where) == 1
                else f"{text}@-1" for text, where in found]
        print(module, name, octets.hex().upper(), "|", *said)


main()
