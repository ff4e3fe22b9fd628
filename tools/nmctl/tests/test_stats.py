# SPDX-License-Identifier: GPL-2.0-only
"""nmctl stats"""

import errno

from prometheus_client.parser import text_string_to_metric_families

from common import COUNTERS, bad, equal, good, loads, nmctl, refuse, stats
from kernel import Refusal


def test_stats(kernel):
    """stats: text and JSON"""
    stats(kernel)
    good(nmctl("stats"), "packets              18446744073709551615\nrefused_port                   12\n")
    good(nmctl("stats", "calls", "packets"),
         "calls                           0\npackets              18446744073709551615\n")
    good(nmctl("st", "calls", "-e"), "calls                           0  Calls.\n")
    equal(good(nmctl("stats", "-a")).count("\n"), 3)
    equal(loads(good(nmctl("-j", "stats"))), {c["name"]: c["value"] for c in COUNTERS})
    equal(loads(good(nmctl("-j", "-p", "stats", "calls", "calls"))), {"calls": 0})
    good(nmctl("stats", "calls", "refused_port", "calls"),
         "calls                           0\nrefused_port                   12\n")
    bad(nmctl("stats", "calls", "nosuch", "packets"), 2, "nosuch: no counter of this name")
    equal(nmctl("-j", "stats", "nosuch").out, "")


def test_stats_prometheus(kernel):
    """stats --prometheus: its own parser reads it, with every counter"""
    stats(kernel)
    text = good(nmctl("stats", "--prometheus"))
    found = {f.name: f for f in text_string_to_metric_families(text)}
    equal(list(found), ["netmeeting_" + c["name"] for c in COUNTERS])
    for counter in COUNTERS:
        family = found["netmeeting_" + counter["name"]]
        equal((family.type, family.documentation), ("counter", counter["text"]))
        equal([(s.name, s.labels, s.value) for s in family.samples],
              [(f"netmeeting_{counter['name']}_total", {}, float(counter["value"]))])
    for names in (["calls"], ["calls", "calls"]):    # the format has no place for one twice
        equal(good(nmctl("stats", "--prometheus", *names)).count("\n"), 3)
    bad(nmctl("-j", "stats", "--prometheus"), 2)


def test_stats_reset(kernel):
    """stats reset: all, or some, and what was counted up to there"""
    stats(kernel)
    kernel.answers["stats-reset"] = kernel.answers["stats-get"]
    good(nmctl("stats", "reset"), "packets              18446744073709551615\nrefused_port                   12\n")
    good(nmctl("stats", "reset", "calls", "refused_port", "calls"),
         "calls                           0\nrefused_port                   12\n")
    equal(kernel.requests,
          [("stats-reset", True, {})] +
          [(what, True, {"name": name}) for what in ("stats-get", "stats-reset") for name in ("calls", "refused_port")])
    equal(loads(good(nmctl("-j", "stats", "reset"))), {c["name"]: c["value"] for c in COUNTERS})
    for args in (["-a", "reset"], ["reset", "-e"]):
        bad(nmctl("stats", *args), 2)
    kernel.answers["stats-reset"] = refuse(errno.EPERM)
    bad(nmctl("stats", "reset"), 1, "CAP_NET_ADMIN")
    equal(nmctl("-j", "stats", "reset", "calls").out, "")


def test_stats_reset_wrong(kernel):
    """stats reset: a wrong name, and nothing is reset; a failure on the way, and what was taken is told"""
    stats(kernel)
    kernel.answers["stats-reset"] = kernel.answers["stats-get"]
    for args in ([], ["-j"]):
        result = nmctl(*args, "stats", "reset", "packets", "nosuch", "calls")
        bad(result, 2, "nosuch: no counter of this name")
        equal(result.out, "")
    assert all(name == "stats-get" for name, _, _ in kernel.requests), kernel.requests

    def answer(request):
        if request["name"] == "calls":
            raise Refusal(errno.EIO)
        return kernel.answers["stats-get"](request)
    kernel.answers["stats-reset"] = answer
    for args, want in (([], "packets              18446744073709551615\n"),
                       (["-j"], '{"packets":18446744073709551615}\n')):
        result = nmctl(*args, "stats", "reset", "packets", "calls", "refused_port")
        bad(result, 1, "calls: Input/output error")
        equal(result.out, want)


def test_stats_not_short(kernel):
    """stats: the beginning of "reset" is no command"""
    stats(kernel)
    kernel.answers["stats-reset"] = lambda _: None
    bad(nmctl("stats", "res"), 2, "res: no counter of this name")
    assert all(name == "stats-get" for name, _, _ in kernel.requests)
