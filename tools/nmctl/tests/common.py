# SPDX-License-Identifier: GPL-2.0-only
"""What the tests share: a call, a few counters and settings, and ways to run nmctl."""

import contextlib
import errno
import json
import os
import subprocess
import sys
import threading

from contract import Contract
from kernel import Refusal

HERE = os.path.dirname(os.path.abspath(__file__))
NMCTL, DIR = (os.path.abspath(path) for path in sys.argv[1:3])
CONTRACT = Contract(os.path.join(HERE, "../../../uapi/netmeeting.yaml"))
ENV = dict(os.environ, NMCTL_KERNEL=os.path.join(DIR, "kernel"), TZ="UTC")

GUID = bytes(range(16))
CALLER = {"real": {"ip": "192.168.77.2"}, "seen": {"ip": "198.51.100.1"}}
CALLEE = {"real": {"ip": "2001:db8::2"}, "seen": {"ip": "2001:db8::2"}}
RTP = {"side": "caller", "protocol": 17, "real": {"ip": "192.168.77.2", "port": 49606},
       "seen": {"ip": "198.51.100.1", "port": 49608}, "pinhole": "used", "packets": 2**63, "octets": 3456}
T120 = {"side": "callee", "protocol": 6, "real": {"ip": "2001:db8::2", "port": 1503},
        "seen": {"ip": "2001:db8::2", "port": 1503}, "pinhole": "waiting"}
CHANNEL = {"number": 257, "side": "caller", "media": "audio", "codec": "g7231", "rate": 6,
           "address": [RTP, dict(RTP, side="callee")]}
CALL = {
    "id": 2**64 - 1, "state": "connected", "identifier": GUID, "caller": CALLER, "callee": CALLEE,
    "start": 1700000000123456789, "age": 3723004, "rate": 384, "channels": 2, "packets": 1234, "octets": 56789,
    "connection": [
        {"protocol": "h225",
         "opener": {"real": {"ip": "192.168.77.2", "port": 1033}, "seen": {"ip": "198.51.100.1", "port": 1033}},
         "answerer": {"real": {"ip": "198.51.100.2", "port": 1720}, "seen": {"ip": "198.51.100.2", "port": 1720}},
         "opaque": 0},
        {"protocol": "h245",
         "opener": {"real": {"ip": "::1", "port": 2}}, "answerer": {"real": {"ip": "::2", "port": 3}}, "opaque": 2}],
    "channel": [CHANNEL], "address": [T120], "blocked": True}


class Result:
    def __init__(self, run):
        self.rc, self.out, self.err = run.returncode, run.stdout.decode(), run.stderr.decode()
        print(f"exit {self.rc}", *(self.out + self.err).splitlines()[:40], sep="\n")


def nmctl(*args):
    result = Result(subprocess.run([NMCTL, *args], env=ENV, capture_output=True, timeout=60, check=False))
    assert "Sanitizer" not in result.err and "runtime error" not in result.err
    return result


def equal(got, want):
    assert got == want, f"\ngot  {got!r}\nwant {want!r}"


def good(result, want=None):
    equal((result.rc, result.err), (0, ""))
    if want is not None:
        equal(result.out, want)
    return result.out


def bad(result, rc, *texts):
    equal(result.rc, rc)
    for text in texts:
        assert text in result.err, text


def refuse(*args):
    def answer(_):
        raise Refusal(*args)
    return answer


def numbered(n):
    return [{"call": {"id": i, "state": "setup", "caller": CALLER, "callee": CALLEE, "age": i}} for i in range(n)]


def loads(text):
    return json.loads(text, parse_float=str)


def printed(name, value):
    """the same as it must look in JSON"""
    if isinstance(value, dict):
        return {n: printed(n, v) for n, v in value.items()}
    if isinstance(value, list):
        return [printed(name, v) for v in value]
    if isinstance(value, bytes):
        return "00010203-0405-0607-0809-0a0b0c0d0e0f"
    if name in ("time", "start"):
        return f"{value // 10**9}.{value % 10**9:09}"
    if name == "age":
        return f"{value // 1000}.{value % 1000:03}"
    return value


def len_attr(name, raw):
    number = CONTRACT.sets["netmeeting"][name]["number"] | 0x8000
    return (len(raw) + 4).to_bytes(2, sys.byteorder) + number.to_bytes(2, sys.byteorder) + raw


COUNTERS = [{"id": 0, "name": "packets", "text": "Segments \\ with \"payload\".", "value": 2**64 - 1},
            {"id": 1, "name": "calls", "text": "Calls.", "value": 0},
            {"id": 2, "name": "refused_port", "text": "Two\nlines.", "value": 12}]


def named(key, things, error):
    def answer(request):
        found = [t for t in things if request.get("name") in (None, t["name"])]
        if not found:
            raise Refusal(errno.ENOENT, error)
        return [{key: thing} for thing in found]
    return answer


def stats(kernel):
    kernel.answers["stats-get"] = named("counter", COUNTERS, "no counter of this name")


SETTINGS = [
    {"name": "max_calls", "text": "Calls at the same time.", "type": "number", "value": "16384",
     "low": 1, "high": 1048576},
    {"name": "ras_ttl_max", "text": "Longest life.", "type": "number", "value": "86400", "unit": "s",
     "low": 1, "high": 1209600},
    {"name": "icc_rewrite", "text": "Rewrite.", "type": "flag", "value": "1"},
    {"name": "call_forward", "text": "Whose.", "type": "choice", "value": "side", "word": ["off", "side", "any"]},
    {"name": "h225_ports", "text": "Ports.", "type": "list", "value": "1720", "low": 1, "high": 65535, "fixed": True},
    {"name": "mark_audio", "text": "Mark.", "type": "mark", "value": "0x1/0xff"}]


def config(kernel):
    kernel.answers["config-get"] = named("setting", SETTINGS, "no setting of this name")


@contextlib.contextmanager
def monitor(*options, end=True, rc=0, err=""):
    """nmctl monitor, and its lines as they come; at the end it must end well by SIGTERM, or as is said"""
    def lines():
        while True:
            line = run.stdout.readline().decode()
            print("# " + line, end="" if line else "(end)\n")
            yield line
    with subprocess.Popen([NMCTL, *options, "monitor"], env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        timer = threading.Timer(30, run.kill)
        timer.start()
        try:
            yield run, lines()
            if end:
                run.terminate()
            equal((run.wait(), run.stdout.read(), run.stderr.read().decode()), (rc, b"", err))
        finally:
            timer.cancel()
            run.kill()
