# SPDX-License-Identifier: GPL-2.0-only
"""nmctl monitor"""

import errno
import itertools
import re
import signal
import subprocess
import sys
import threading
import time

from common import CALL, CALLEE, CALLER, CHANNEL, ENV, NMCTL, bad, equal, len_attr, loads, monitor, nmctl, printed
from kernel import CTRL, DELFAMILY, GROUP, NEWFAMILY, NEWMCAST_GRP

WHEN = 1700000000123456789
EVENTS = [
    ("call-new", {"call": {"id": 7, "state": "setup", "caller": CALLER, "callee": CALLEE}, "time": WHEN}),
    ("call-update", {"call": CALL, "time": WHEN}),
    ("call-over", {"call": {"id": 7, "packets": 5}, "time": WHEN}),
    ("channel-open", {"call": CALL, "channel": CHANNEL, "time": WHEN}),
    ("refused", {"call": {"id": 7, "state": "setup"}, "channel": {"number": 1, "side": "callee", "media": "data"},
                 "time": WHEN,
                 "refusal": {"reason": "refused_data", "text": "Not allowed.", "media": "data"}}),
    ("refused", {"call": {"id": 7}, "time": WHEN,
                 "refusal": {"reason": "refused_full", "text": "Full.", "media": "audio"}}),
    ("refused", {"time": WHEN, "refusal": {"reason": "refused_port", "text": "Low.", "media": "unknown",
                                           "address": {"ip": "::1", "port": 22}}})]
LINES = [
    "2023-11-14 22:13:20.123456 call-new call 7 setup caller 192.168.77.2 as 198.51.100.1 callee 2001:db8::2\n",
    "2023-11-14 22:13:20.123456 call-update call 18446744073709551615 connected blocked"
    " caller 192.168.77.2 as 198.51.100.1 callee 2001:db8::2\n",
    "2023-11-14 22:13:20.123456 call-over call 7 packets 5\n",
    "2023-11-14 22:13:20.123456 channel-open call 18446744073709551615 channel 257 of caller audio g7231 rate 6kbit\n",
    "2023-11-14 22:13:20.123456 refused call 7 channel 1 of callee data reason refused_data: Not allowed.\n",
    "2023-11-14 22:13:20.123456 refused call 7 audio reason refused_full: Full.\n",
    "2023-11-14 22:13:20.123456 refused address [::1]:22 reason refused_port: Low.\n"]


def test_monitor(kernel):
    """monitor: a line each, at once; ends well by a signal"""
    kernel.events = EVENTS
    with monitor() as (_, lines):
        for line in LINES:
            equal(next(lines), line)


def test_monitor_json(kernel):
    """monitor -j: an object in each line, the name first"""
    kernel.events = EVENTS
    with monitor("-j") as (_, lines):
        for name, body in EVENTS:
            line = next(lines)
            assert line.startswith(f'{{"event":"{name}",')
            equal(loads(line), dict(printed("", body), event=name))


def test_monitor_overrun(kernel):
    """monitor: events that were lost are told, and it goes on"""
    kernel.events = [EVENTS[0], errno.ENOBUFS.to_bytes(4, sys.byteorder), EVENTS[1]]
    with monitor() as (_, lines):
        equal(next(lines), LINES[0])
        assert re.fullmatch(r"[-\d]{10} [:\d]{8}\.\d{6} overrun: events were lost\n", next(lines))
        equal(next(lines), LINES[1])
    with monitor("-j") as (_, lines):
        next(lines)
        event = loads(next(lines))
        equal((event["event"], list(event)), ("overrun", ["event", "time"]))
        equal(loads(next(lines))["event"], "call-update")


def test_monitor_counted(kernel):
    """monitor: the module is to know what it could not be told; who tells of families is not"""
    kernel.events = EVENTS[:1]
    with monitor() as (_, lines):
        kernel.watchers.get(timeout=30)
        next(lines)
        equal(kernel.joined, {GROUP: True, CTRL: False})


def test_monitor_reload(kernel):
    """monitor: the module goes and comes: told, and it goes on without asking for it"""
    def reload(watcher):
        for cmd in (DELFAMILY, NEWFAMILY):    # of no interest
            watcher.send(kernel.tell(cmd, "netmeeting2"))
        watcher.send(kernel.tell(NEWMCAST_GRP))
        watcher.send(kernel.tell(NEWFAMILY))    # it is known already
        watcher.send(kernel.tell(DELFAMILY))
        yield "module-gone"
        kernel.family += 1
        kernel.group += 1
        kernel.events = [stale, EVENTS[1]]
        for name in ("other", "netmeeting"):
            watcher.send(kernel.tell(NEWFAMILY, name))
        yield "module-here"
        yield "call-update"

    for options in ([], ["-j"], []):
        kernel.asked = 0
        kernel.events = EVENTS[:1]
        stale = kernel.event(*EVENTS[0])
        with monitor(*options) as (_, lines):
            assert "call-new" in next(lines)
            for name in reload(kernel.watchers.get(timeout=30)):
                line = next(lines)
                if options:
                    equal(list(loads(line))[:1], ["event"])
                    equal(loads(line)["event"], name)
                    assert name == "call-update" or list(loads(line)) == ["event", "time"]
                elif name == "call-update":
                    equal(line, LINES[1])
                else:
                    assert re.fullmatch(rf"[-\d]{{10}} [:\d]{{8}}\.\d{{6}} {name}: it was (un)?loaded\n", line), line
        equal(kernel.asked, 2)


def test_monitor_older(kernel):
    """monitor: a module comes that tells no events: exit 1"""
    with monitor(end=False, rc=1, err="nmctl: monitor: Operation not supported (the loaded module is older than this"
                                      " nmctl)\n") as (_, lines):
        watcher = kernel.watchers.get(timeout=30)
        watcher.send(kernel.tell(DELFAMILY))
        assert "module-gone" in next(lines)
        kernel.groupless = True
        watcher.send(kernel.tell(NEWFAMILY))


def test_monitor_signal(kernel):
    """monitor: each signal ends it, also while events are always waiting"""
    packet = kernel.event(*EVENTS[0]) * 300
    for sig in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        kernel.events = itertools.repeat(packet)
        with subprocess.Popen(["env", "--default-signal", NMCTL, "monitor"], env=ENV, stdout=subprocess.PIPE) as run:
            timer = threading.Timer(60, run.kill)
            timer.start()
            equal(run.stdout.readline().decode(), LINES[0])
            run.send_signal(sig)
            *_, last = run.stdout
            timer.cancel()
        equal((run.returncode, last.decode()), (0, LINES[0]))


def test_monitor_ignores(kernel):
    """monitor: what nohup has it ignore does not end it"""
    for sig in (signal.SIGHUP, signal.SIGINT):
        sent = threading.Event()

        def events(sent=sent):
            yield EVENTS[0]
            sent.wait(30)
            yield EVENTS[1]
        kernel.events = events()
        with subprocess.Popen(["env", "--default-signal", f"--ignore-signal={sig.name[3:]}", NMCTL, "monitor"],
                              env=ENV, stdout=subprocess.PIPE) as run:
            equal(run.stdout.readline().decode(), LINES[0])
            run.send_signal(sig)
            time.sleep(0.3)
            sent.set()
            equal(run.stdout.readline().decode(), LINES[1])
            run.terminate()
        equal(run.returncode, 0)


def test_monitor_reader(kernel):
    """monitor: ends when nobody reads it any more, also if nothing happens"""
    kernel.events = EVENTS[:1]
    with subprocess.Popen([NMCTL, "monitor"], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        equal(run.stdout.readline().decode(), LINES[0])
        run.stdout.close()
        equal(run.wait(30), 0)
        equal(run.stderr.read(), b"")


def test_monitor_broken(kernel):
    """monitor: an event that makes no sense, a kernel that goes: exit 1"""
    kernel.events = [("call-new", len_attr("call", b"\x06\0\2\0\0\0\0\0"))]
    bad(nmctl("monitor"), 1, "nmctl: monitor: ")
    kernel.events = [errno.EIO.to_bytes(4, sys.byteorder)]
    bad(nmctl("monitor"), 1, "nmctl: monitor: Input/output error")
    bad(nmctl("monitor", "x"), 2)
