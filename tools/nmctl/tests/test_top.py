# SPDX-License-Identifier: GPL-2.0-only
"""nmctl top"""

import errno
import os
import re
import select
import signal
import subprocess

from common import CALLEE, CALLER, ENV, NMCTL, bad, equal, good, loads, nmctl, numbered, refuse


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
    equal(rows[0], [["1", "connected", "0:00:10", "1", "100", "100", *where],
                    ["2", "connected", "0:00:10", "2", "10", "1", *where],
                    ["3", "setup", "0:00:20", "3", "-", "-", *where]])
    equal([row[0] for row in rows[1]], ["2", "4", "1"])
    equal(rows[1][1][4:6], ["5", "1"])
    assert 2000 < int(rows[1][0][4]) < 4400 and 4000 < int(rows[1][0][5]) < 8800, rows
    equal(rows[2], [["1", "connected", "0:00:12", "1", "0", "0", *where]])


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


LAST = b"\033[?7h\033[?25h\033[?1049l"


class Terminal:
    """nmctl top on a terminal, and what is seen there"""

    def __init__(self, rows, columns, *args):
        self.rows, self.columns = rows, columns
        self.lines, self.x, self.y, self.wrap = [""] * rows, 0, 0, True
        self.master, self.slave = os.openpty()
        self.before = self.stty("-g")
        self.stty("rows", str(rows), "cols", str(columns))
        # the terminal is its own: what is typed there can be a signal
        self.run = subprocess.Popen(["env", "--default-signal", "setsid", "-c", NMCTL, "top", *args],
                                    env=ENV, stdin=self.slave, stdout=self.slave)

    def stty(self, *args):
        return subprocess.run(["stty", *args], stdin=self.slave, capture_output=True, check=True).stdout.decode()

    def picture(self):
        """the octets of the next one"""
        out = b""
        while not out.endswith(b"\033[J"):
            assert select.select([self.master], [], [], 30)[0], out
            out += os.read(self.master, 65536)
        self.show(out.decode())
        return out

    def key(self, key):
        os.write(self.master, key)
        return self.picture()

    def show(self, out):
        for code, char in re.findall(r"\033\[([?\d]*[A-Za-z])|([^\033])", out):
            if code in ("?7h", "?7l"):
                self.wrap = code == "?7h"
            elif code == "H":
                self.x = self.y = 0
            elif code in ("K", "J"):
                self.lines[self.y] = self.lines[self.y][:self.x]
                if code == "J":
                    self.lines[self.y + 1:] = [""] * (self.rows - self.y - 1)
            elif char == "\r":
                self.x = 0
            elif char == "\n":
                self.down()
            elif char:
                self.put(char)

    def put(self, char):
        if self.x == self.columns and self.wrap:
            self.x = 0
            self.down()
        self.x = min(self.x, self.columns - 1)
        line = self.lines[self.y].ljust(self.x)
        self.lines[self.y] = line[:self.x] + char + line[self.x + 1:]
        self.x += 1

    def down(self):
        self.y += 1
        if self.y == self.rows:
            self.y -= 1
            self.lines = self.lines[1:] + [""]

    def quit(self):
        """it ends and leaves no trace"""
        os.write(self.master, b"q")
        equal(self.run.wait(30), 0)
        equal(os.read(self.master, 65536), LAST)
        equal(self.stty("-g"), self.before)
        os.close(self.master)
        os.close(self.slave)


def test_top_terminal(kernel):
    """top: on a terminal it draws, takes keys, fits, and leaves no trace"""
    kernel.answers["call-get"] = lambda _: [
        {"call": {"id": i, "state": "connected", "age": i, "channels": 2, "packets": 12 * i, "octets": 3456 * i,
                  "caller": {"real": {"ip": "192.168.177.102", "port": 49606}},
                  "callee": {"real": {"ip": "2001:db8::102", "port": 1720}}}} for i in range(100)]
    terminal = Terminal(12, 80, "-d", "60")
    first = terminal.picture()
    assert first.startswith(b"\033[?1049h\033[?25l\033[?7l\033[H"), first
    equal(first.count(b"\n"), 11)
    terminal.key(b"i")
    for key in (b"p", b"i"):
        assert " 100 calls, 100 connected" in terminal.lines[0], terminal.lines
        equal(terminal.lines[1], "")
        equal(terminal.lines[2], "     CALL STATE           AGE  CH  PKT/S  KBIT/S CALLER                CALLEE")
        equal(terminal.lines[3][:70], "       99 connected   0:00:00   2      0       0 192.168.177.102:49606")
        equal([line.split()[0] for line in terminal.lines[3:11]], [str(i) for i in range(99, 91, -1)])
        equal(terminal.lines[11], "")
        terminal.key(key)
    terminal.quit()


def test_top_keys(kernel):
    """top: Ctrl-\\ and Ctrl-Z do not leave the terminal as it is, Ctrl-C ends well"""
    kernel.answers["call-get"] = lambda _: numbered(3)
    terminal = Terminal(24, 80, "-d", "60")
    terminal.picture()
    for key in (b"\034", b"\032"):
        terminal.key(key)
    modes = terminal.stty("-a")
    assert "quit = <undef>" in modes and "susp = <undef>" in modes, modes
    terminal.quit()
    terminal = Terminal(24, 80, "-d", "60")
    terminal.picture()
    os.write(terminal.master, b"\003")
    equal(terminal.run.wait(30), 0)
    equal(os.read(terminal.master, 65536)[-len(LAST):], LAST)


def test_top_gone(kernel):
    """top: the module is unloaded while it runs"""
    kernel.answers["call-get"] = refuse(errno.ENOENT)
    bad(nmctl("top", "-b", "-n", "1"), 1, "nmctl: the module was unloaded\n")


def test_top_low(kernel):
    """top: a terminal of few lines"""
    kernel.answers["call-get"] = lambda _: numbered(100)
    for rows in (1, 2, 3, 4, 5):
        terminal = Terminal(rows, 80, "-d", "60")
        equal(terminal.picture().count(b"\n"), max(3, rows - 1))
        terminal.quit()
