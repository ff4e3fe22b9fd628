#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""What scanning costs: instructions per message, ours and the kernel's.

    table.py OUT [profile]

OUT holds the programs scan-ours and scan-theirs. With "profile": where our
instructions on the recorded calls go, function by function, instead. The messages are the recorded
calls of selftests/data/calls and, where they are, the generated ones of
selftests/data/wire (NM_BENCH_CORPUS: another folder with files of that form).
"""

import collections
import glob
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data")
CORPUS = os.environ.get("NM_BENCH_CORPUS", os.path.join(DATA, "wire"))
GOAL = 0.6

Message = collections.namedtuple("Message", "group kind proto data")

# H323-UU-PDU.h323-message-body: name and Q.931 message type of the root
# alternatives (H.225.0).
BODIES = [("setup", 0x05), ("callProceeding", 0x02), ("connect", 0x07),
          ("alerting", 0x01), ("information", 0x7B),
          ("releaseComplete", 0x5A), ("facility", 0x62)]
CONTROL = ["request", "response", "command", "indication"]


def tpkt(payload):
    return b"\x03\x00" + (len(payload) + 4).to_bytes(2, "big") + payload


def recorded():
    """Every TPKT of the calls; those that were not recorded as they are (IPv6,
    NetMeeting) in a group of their own."""
    for path in sorted(glob.glob(os.path.join(DATA, "calls", "*.call"))):
        group = "recorded"
        for line in open(path, encoding="ascii"):
            if line.startswith("#") and "made by" in line:
                if "recorded between" not in line:
                    group = "adapted"
            word = line.split()
            if len(word) == 5 and word[0] == "m" and word[1] != "t120":
                yield Message(group, word[3], word[1], bytes.fromhex(word[4]))


def wrap(kind, per):
    """A generated PER value as it travels; None if it never does alone."""
    if kind == "MultimediaSystemControlMessage":
        name = "other" if per[0] & 0x80 else CONTROL[per[0] >> 5 & 3]
        return Message("generated", name, "h245", tpkt(per))
    if kind != "H323-UserInformation":
        return None
    # First octet: two preambles of two bits, then the CHOICE index.
    name, q931 = "other", 0x62
    if not per[0] & 0x08 and per[0] & 7 < len(BODIES):
        name, q931 = BODIES[per[0] & 7]
    ie = b"\x7e" + (len(per) + 1).to_bytes(2, "big") + b"\x05" + per
    data = tpkt(b"\x08\x02\x00\x01" + bytes([q931]) + ie)
    return Message("generated", name, "h225", data)


def generated():
    for path in sorted(glob.glob(os.path.join(CORPUS, "*.txt"))):
        for line in open(path, encoding="ascii"):
            word = line.split()
            if len(word) >= 3 and word[0] in ("H323-MESSAGES",
                                              "MULTIMEDIA-SYSTEM-CONTROL"):
                msg = wrap(word[1], bytes.fromhex(word[2]))
                if msg and len(msg.data) < 65536:
                    yield msg


def callgrind(program, messages, out, *args):
    lines = "".join(f"{m.group}:{m.proto}:{m.kind} {m.proto} {m.data.hex()}\n"
                    for m in messages)
    run = subprocess.run(
        ["valgrind", "-q", "--tool=callgrind", "--toggle-collect=bench_scan",
         f"--callgrind-out-file={out}", program, *args],
        input=lines, stdout=subprocess.PIPE, encoding="ascii", check=True)
    return run.stdout


def measure(program, messages):
    """{kind: (instructions, not understood)}"""
    with tempfile.TemporaryDirectory() as tmp:
        answer = callgrind(program, messages, f"{tmp}/out")
        bad = {k: int(n) for k, n in (s.split() for s in answer.splitlines())}
        cost = {}
        for path in glob.glob(f"{tmp}/out.*"):
            text = open(path, encoding="ascii").read()
            kind = re.search(r"^desc: Trigger: Client Request: (\S+)", text, re.M)
            total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
            if kind and total:
                cost[kind[1]] = int(total[1])
    return {kind: (cost[kind], bad[kind]) for kind in bad}


def profile(program, messages):
    with tempfile.TemporaryDirectory() as tmp:
        callgrind(program, messages, f"{tmp}/out", "whole")
        subprocess.run(["callgrind_annotate", "--auto=no", "--show-percs=yes",
                        f"{tmp}/out"], check=True)


def row(name, messages, ours, theirs, kinds):
    count = len(messages)
    octets = sum(len(m.data) for m in messages)
    mine = sum(ours[k][0] for k in kinds)
    other = sum(theirs[k][0] for k in kinds)
    bad = (sum(ours[k][1] for k in kinds), sum(theirs[k][1] for k in kinds))
    print(f"{name:34} {count:6} {octets:8} {mine / count:9.0f} "
          f"{other / count:9.0f} {mine / other:6.2f} {bad[0]:5} {bad[1]:6}")
    return mine / other


def main():
    out = sys.argv[1]
    messages = sorted([*recorded(), *generated()], key=lambda m: m[:3])
    if not messages:
        print("bench-scan: SKIP: no messages in selftests/data", file=sys.stderr)
        return 4
    if sys.argv[2:] == ["profile"]:
        profile(os.path.join(out, "scan-ours"),
                [m for m in messages if m.group == "recorded"])
        return 0
    ours = measure(os.path.join(out, "scan-ours"), messages)
    theirs = measure(os.path.join(out, "scan-theirs"), messages)

    print("Instructions per message, from TPKT to PER; the last columns count "
          "the messages not understood")
    print(f"{'':34} {'count':>6} {'octets':>8} {'ours':>9} {'kernel':>9} "
          f"{'ratio':>6} {'ours':>5} {'kernel':>6}")
    goal = None
    for group in dict.fromkeys(m.group for m in messages):
        some = [m for m in messages if m.group == group]
        kinds = {}
        for m in some:
            kinds.setdefault(f"{group}:{m.proto}:{m.kind}", []).append(m)
        for kind, members in kinds.items():
            row(kind.replace(":", " "), members, ours, theirs, [kind])
        ratio = row(f"{group} TOTAL", some, ours, theirs, kinds)
        if group == "recorded":
            goal = ratio
        print()
    if goal is not None:
        print(f"Goal on recorded calls: at most {GOAL} (now {goal:.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
