# SPDX-License-Identifier: GPL-2.0-only
"""nmctl call"""

import errno
import subprocess
import threading

from common import CALL, CALLEE, ENV, NMCTL, bad, equal, good, len_attr, loads, nmctl, numbered, printed, refuse
from kernel import Refusal


def test_call_list(kernel):
    """call list: one line each"""
    kernel.answers["call-get"] = lambda _: [{"call": CALL}, {"call": {"id": 7, "state": "setup", "caller": CALLEE}}]
    for args in (["call"], ["call", "list"], ["c", "l"]):
        good(nmctl(*args),
             "call 18446744073709551615 connected blocked caller 192.168.77.2 as 198.51.100.1 callee 2001:db8::2"
             " age 1:02:03 channels 2 rate 384kbit packets 1234 octets 56789\n"
             "call 7 setup caller 2001:db8::2\n")


def test_call_list_none(kernel):
    """call list: no calls"""
    kernel.answers["call-get"] = lambda _: []
    good(nmctl("call"), "")
    good(nmctl("-j", "call"), "[]\n")
    equal(kernel.requests[-1], ("call-get", True, {}))


def test_call_list_filter(kernel):
    """call list: host and state are asked for"""
    kernel.answers["call-get"] = lambda _: []
    for args, want in ((["host", "192.0.2.1"], {"host": bytes([192, 0, 2, 1])}),
                       (["state", "alerting"], {"state": 1}),
                       (["state", "c"], {"state": 2}),
                       (["state", "setup", "host", "2001:db8::1"],
                        {"state": 0, "host": bytes.fromhex("20010db8000000000000000000000001")})):
        good(nmctl("call", "list", *args), "")
        equal(kernel.requests[-1], ("call-get", True, want))


def test_call_list_usage(kernel):
    """call list: what makes no sense is not sent: exit 2"""
    for args in (["host"], ["host", "300.1.1.1"], ["host", "name"], ["state", "dead"], ["state"], ["id", "1"],
                 ["host", "::1", "state"]):
        bad(nmctl("call", "list", *args), 2, "nmctl: ")
    for args in (["show"], ["end"], ["show", "x"], ["end", "1", "-2"], ["show", ""], ["end", "1x"], ["kill", "1"],
                 ["show", "18446744073709551616"]):
        bad(nmctl("call", *args), 2)
    equal(kernel.requests, [])


def test_call_list_again(kernel):
    """call list: interrupted, asked again, nothing twice, nothing left out"""
    dumps = [[0, 1, 3], [0, 1, 2, 3], [1, 2, 3, 4]]
    kernel.answers["call-get"] = lambda _: [{"call": {"id": i}} for i in dumps[len(kernel.requests) - 1]]
    kernel.interrupted = 2
    good(nmctl("call"), "".join(f"call {i}\n" for i in (0, 1, 3, 2, 4)))
    equal(len(kernel.requests), 3)
    kernel.requests.clear()
    kernel.interrupted = 1
    equal(loads(good(nmctl("-j", "-p", "call"))), [{"id": i} for i in (0, 1, 3, 2)])


def test_call_list_interrupted(kernel):
    """call list: interrupted for ever: standard error says so"""
    kernel.answers["call-get"] = lambda _: numbered(30)
    kernel.interrupted = 99
    result = nmctl("call")
    equal((result.rc, result.out.count("\n")), (0, 30))
    assert "calls came or went" in result.err


def test_call_list_many(kernel):
    """call list: 100,000 calls"""
    calls = numbered(100000)
    kernel.answers["call-get"] = lambda _: calls
    kernel.per_packet = 100
    run = subprocess.run([NMCTL, "call"], env=ENV, capture_output=True, timeout=120, check=True)
    equal([int(line.split()[1]) for line in run.stdout.splitlines()], list(range(100000)))


def test_call_list_streams(kernel):
    """call list: the first lines are out before the last call is there"""
    kernel.answers["call-get"] = lambda _: numbered(1000)
    for args in ([], ["-j"]):
        kernel.gate = threading.Event()
        with subprocess.Popen([NMCTL, *args, "call"], env=ENV, stdout=subprocess.PIPE) as run:
            first = run.stdout.readline()
            assert b"192.168.77.2" in first
            kernel.gate.set()
            equal(run.stdout.read().count(b"\n"), 999)
        equal(run.returncode, 0)


def test_call_list_fails(kernel):
    """call list: what came before a failure is printed, JSON is closed"""
    kernel.answers["call-get"] = lambda _: [{"call": {"id": 1}}, len_attr("call", b"\x05\0\2\0\0")]
    bad(nmctl("call"), 1)
    result = nmctl("-j", "call")
    equal((result.rc, loads(result.out)), (1, [{"id": 1}]))


SHOWN = """\
call 18446744073709551615 connected blocked start 2023-11-14 22:13:20 age 1:02:03 channels 2 rate 384kbit \
packets 1234 octets 56789
    identifier 00010203-0405-0607-0809-0a0b0c0d0e0f
    caller 192.168.77.2 as 198.51.100.1
    callee 2001:db8::2
    connection h225 192.168.77.2:1033 as 198.51.100.1:1033 to 198.51.100.2:1720
    connection h245 [::1]:2 to [::2]:3 opaque answerer
    channel 257 of caller audio g7231 rate 6kbit
        address of caller udp 192.168.77.2:49606 as 198.51.100.1:49608 pinhole used \
packets 9223372036854775808 octets 3456
        address of callee udp 192.168.77.2:49606 as 198.51.100.1:49608 pinhole used \
packets 9223372036854775808 octets 3456
    address of callee tcp [2001:db8::2]:1503 pinhole waiting
"""


def test_call_show(kernel):
    """call show: everything"""
    kernel.answers["call-get"] = lambda _: [{"call": CALL}]
    good(nmctl("call", "show", "18446744073709551615"), SHOWN)
    equal(kernel.requests, [("call-get", False, {"id": 2**64 - 1})])
    good(nmctl("call", "show", "1", "2"), SHOWN * 2)
    equal(len(loads(good(nmctl("-j", "call", "show", "1", "2")))), 2)


def test_call_show_none(kernel):
    """call show: no such call"""
    kernel.answers["call-get"] = refuse(errno.ENOENT, "no call of this number")
    bad(nmctl("call", "show", "5"), 1, "nmctl: call 5: no call of this number")


def test_call_end(kernel):
    """call end: is asked for; no permission: says which"""
    kernel.answers["call-end"] = lambda _: None
    good(nmctl("call", "end", "5", "6"), "")
    equal(kernel.requests, [("call-end", False, {"id": 5}), ("call-end", False, {"id": 6})])
    kernel.answers["call-end"] = refuse(errno.EPERM)
    bad(nmctl("call", "end", "5"), 1, "call 5: Operation not permitted (needs CAP_NET_ADMIN")


def test_call_each(kernel):
    """call show, call end: one that fails is told, and the others come all the same; exit 1"""
    def answer(request):
        if request["id"] == 2:
            raise Refusal(errno.ENOENT, "no call of this number")
        return [len_attr("call", b"\x05\0\2\0\0") if request["id"] == 1 else {"call": {"id": request["id"]}}]
    kernel.answers["call-get"] = answer
    kernel.answers["call-end"] = lambda request: answer(request) and None
    bad(nmctl("call", "end", "3", "2", "4"), 1, "nmctl: call 2: no call of this number\n")
    equal([request["id"] for _, _, request in kernel.requests], [3, 2, 4])
    result = nmctl("call", "show", "1", "2", "3")
    bad(result, 1, "nmctl: call 1: Bad message\nnmctl: call 2: no call of this number\n")
    equal(result.out, "call 3\n")
    result = nmctl("-j", "call", "show", "2", "3", "1", "4")
    equal((result.rc, loads(result.out)), (1, [{"id": 3}, {"id": 4}]))
