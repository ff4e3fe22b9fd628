# SPDX-License-Identifier: GPL-2.0-only
"""The command line, help and completion."""

import os
import subprocess

from common import CALL, CONTRACT, COUNTERS, ENV, HERE, NMCTL, SETTINGS, bad, config, equal, good, monitor, nmctl, stats


def test_help(kernel):
    """help: everywhere, exit 0, without the module"""
    kernel.absent = True
    for args in (["help"], ["-h"], *([*place, "help"] for place in (
            ["stats"], ["call"], ["call", "list"], ["call", "show"], ["call", "end"], ["config"], ["config", "show"],
            ["config", "set"], ["monitor"], ["top"]))):
        assert "Usage: nmctl" in good(nmctl(*args))
    assert good(nmctl("-V")).startswith("nmctl ")


def test_usage(kernel):
    """wrong usage: exit 2"""
    for args in ([], ["nosuch"], ["-x", "stats"], ["-n"], ["stats", "-x"], ["call", "nosuch"],
                 ["config", "nosuch"], ["config", "show", "-x"], [""]):
        bad(nmctl(*args), 2)
    equal(kernel.requests, [])


def test_full(kernel):
    """full disk: exit 1"""
    config(kernel)
    with open("/dev/full", "wb") as full:
        run = subprocess.run([NMCTL, "config"], env=ENV, stdout=full, stderr=subprocess.PIPE, check=False)
    equal((run.returncode, run.stderr), (1, b"nmctl: standard output: No space left on device\n"))


def test_complete(kernel):
    """complete: what may follow"""
    stats(kernel)
    config(kernel)
    kernel.answers["call-get"] = lambda _: [{"call": CALL}, {"call": {"id": 7}}]

    def words(*args):
        return good(nmctl("complete", *args)).split()
    names = [c["name"] for c in COUNTERS]
    settings = [s["name"] for s in SETTINGS]
    netns = sorted(os.listdir("/var/run/netns")) if os.path.isdir("/var/run/netns") else []
    assert {"stats", "call", "config", "monitor", "top", "help", "--json", "--netns"} <= set(words())
    assert "complete" not in words()
    assert {"stats", "call", "--pretty"} <= set(words("-j"))
    equal(set(words("stats")), {*names, "reset", "help", "--all", "--explain", "--prometheus"})
    equal(words("stats", "reset", "calls"), names)
    equal(words("call"), ["list", "show", "end", "help"])
    equal(words("call", "list"), ["host", "state"])
    equal(words("-j", "call", "list", "state"), CONTRACT.enums["state"])
    equal(words("call", "list", "host"), ["192.168.77.2", "198.51.100.1", "2001:db8::2", "2001:db8::2"])
    equal(words("c", "e"), ["18446744073709551615", "7"])
    equal(words("config"), ["show", "set", "help"])
    equal(words("config", "show"), ["--explain", *settings])
    equal(words("config", "set"), settings)
    equal(words("config", "set", "call_forward"), ["off", "side", "any", "side"])
    equal(words("config", "set", "icc_rewrite"), ["0", "1", "1"])
    equal(words("config", "set", "call_forward", "any"), settings)
    equal(words("config", "set", "nosuch"), [])
    equal(words("top", "-o"), ["kbit", "packets", "age", "id"])
    # the name of a network namespace comes only before an object
    equal(words("stats", "-n"), words("stats", "x"))
    equal(words("config", "show", "--netns"), words("config", "show"))
    equal(words("top", "-n"), words("top"))
    for option in ("-n", "-netns", "--netns", "--net"):
        equal(sorted(words("-j", option)), netns)
    equal(words("nosuch"), [])
    equal(words("monitor", "x"), [])
    kernel.absent = True
    equal(words("call", "show"), [])
    equal(words("stats", "reset"), [])


def test_closed(kernel):
    """a closed standard output is an error, the others are not missed"""
    stats(kernel)
    for fd, want in ((0, 0), (1, 1), (2, 0)):
        run = subprocess.run(["bash", "-c", f'"$0" stats {fd}>&-', NMCTL], env=ENV, timeout=60, check=False,
                             capture_output=True)
        equal((fd, run.returncode), (fd, want))
        equal(bool(run.stdout), want == 0)
        equal("standard output" in run.stderr.decode(), want == 1)


def test_completion(kernel):
    """completion in bash: COMPREPLY"""
    stats(kernel)
    config(kernel)
    kernel.answers["call-get"] = lambda _: [{"call": CALL}]
    run = subprocess.run(["bash", os.path.join(HERE, "completion.sh"), NMCTL], env=ENV, capture_output=True, timeout=60,
                         check=False)
    equal((run.returncode, run.stderr.decode()), (0, ""))
    equal(run.stdout.decode(), """\
nmctl : call config help monitor stats top
nmctl c: call config
nmctl --j: --json
nmctl config set max: max_calls
nmctl config set call_forward : any off side
nmctl stats re: refused_port reset
nmctl call show 1: 18446744073709551615
nmctl call list host 2001:d: db8::2
nmctl call list state a: alerting
""")
