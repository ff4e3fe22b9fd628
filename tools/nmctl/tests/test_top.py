# SPDX-License-Identifier: GPL-2.0-only
"""nmctl top"""

import os
import signal
import subprocess

from common import CALLEE, CALLER, ENV, NMCTL, bad, equal, good, loads, nmctl, numbered


def test_top(kernel):
    """top: rates since the picture before, or since the call began; the highest first"""
    pictures = [
        [(1, 10, 1000, 125000), (2, 10, 100, 1250), (3, 20, None, None)],
        [(1, 11, 1000, 125000), (2, 11, 2100, 501250), (4, 2, 10, 250)],
        [(1, 12, 900, 100000)]]

    def answer(_):
        return [{"call": {"id": i, "state": "connected" if i < 3 else "setup", "age": age * 1000, "channels": i,
                          "caller": CALLER, "callee": CALLEE, **({"packets": p, "octets": o} if o else {})}}
                for i, age, p, o in pictures[len(kernel.requests) - 1]]
    kernel.answers["call-get"] = answer
    out = good(nmctl("top", "-b", "-n", "3", "-d", "0.5")).split("\n\n")
    print(out)
    heads, tables = out[0::2], out[1::2]
    assert heads[0].endswith(" 3 calls, 2 connected, 110 packets/s, 101 kbit/s"), heads[0]
    rows = [[line.split() for line in table.splitlines()[1:]] for table in tables]
    where = ["192.168.77.2", "2001:db8::2"]
    equal(rows[0], [["1", "connected", *where, "0:00:10", "1", "100", "100"],
                    ["2", "connected", *where, "0:00:10", "2", "10", "1"],
                    ["3", "setup", *where, "0:00:20", "3", "-", "-"]])
    equal([row[0] for row in rows[1]], ["2", "4", "1"])
    equal(rows[1][1][6:], ["5", "1"])
    assert 2000 < int(rows[1][0][6]) < 4400 and 4000 < int(rows[1][0][7]) < 8800, rows
    equal(rows[2], [["1", "connected", *where, "0:00:12", "1", "0", "0"]])


def test_top_order(kernel):
    """top -o: what is on top"""
    calls = [(1, 10, 500, 100), (2, 30, 100, 700), (3, 20, 900, 300)]
    kernel.answers["call-get"] = lambda _: [
        {"call": {"id": i, "state": "setup", "age": age * 1000, "packets": p * age, "octets": o * age}}
        for i, age, p, o in calls]
    for order, want in (("kbit", [2, 3, 1]), ("p", [3, 1, 2]), ("age", [2, 3, 1]), ("id", [3, 2, 1])):
        picture = loads(good(nmctl("-j", "top", "-n", "1", "-o", order)))
        equal([call["id"] for call in picture["call"]], want)
    equal(picture["calls"], 3)


def test_top_ends(kernel):
    """top: ends well by a signal; wrong usage: exit 2"""
    kernel.answers["call-get"] = lambda _: numbered(3)
    with subprocess.Popen([NMCTL, "top", "-b", "-d", "0.1"], env=ENV, stdout=subprocess.PIPE) as run:
        for _ in range(20):
            assert run.stdout.readline()
        run.send_signal(signal.SIGTERM)
        run.stdout.read()
    equal(run.returncode, 0)
    for args in (["-n", "0"], ["-n", "x"], ["-n", "-1"], ["-d", "0"], ["-d", "x"],
                 ["-d", "nan"], ["-o", "size"], ["x"], ["-x"]):
        bad(nmctl("top", "-b", *args), 2)


def test_top_terminal(kernel):
    """top: on a terminal it draws, takes keys, fits, and leaves no trace"""
    kernel.answers["call-get"] = lambda _: numbered(100)
    master, slave = os.openpty()
    before = subprocess.run(["stty", "-g"], stdin=slave, capture_output=True, check=True).stdout
    subprocess.run(["stty", "rows", "12"], stdin=slave, check=True)
    with subprocess.Popen([NMCTL, "top", "-d", "60"], env=ENV, stdin=slave, stdout=slave) as run:
        def picture():
            out = b""
            while not out.endswith(b"\033[J"):
                out += os.read(master, 65536)
            return out
        first = picture()
        assert first.startswith(b"\033[?1049h\033[?25l\033[H"), first
        equal(first.count(b"\n"), 11)
        os.write(master, b"i")
        second = picture().decode().splitlines()
        equal([line.split()[0] for line in second[3:5]], ["99", "98"])
        os.write(master, b"q")
        equal(run.wait(30), 0)
    equal(os.read(master, 65536), b"\033[?25h\033[?1049l")
    equal(subprocess.run(["stty", "-g"], stdin=slave, capture_output=True, check=True).stdout, before)
