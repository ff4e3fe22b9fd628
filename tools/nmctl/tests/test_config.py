# SPDX-License-Identifier: GPL-2.0-only
"""nmctl config"""

import errno
import re

from common import CONTRACT, SETTINGS, bad, config, equal, good, loads, named, nmctl, refuse


def test_config_show(kernel):
    """config show: text and JSON"""
    config(kernel)
    equal([line.split() for line in good(nmctl("config")).splitlines()], [[s["name"], s["value"]] for s in SETTINGS])
    good(nmctl("config", "show", "max_calls"), "max_calls              16384\n")
    equal([re.split("  +", line) for line in good(nmctl("config", "-e")).splitlines()],
          [["max_calls", "16384", "number 1-1048576", "Calls at the same time."],
           ["ras_ttl_max", "86400", "number 1-1209600 s", "Longest life."],
           ["icc_rewrite", "1", "flag 0|1", "Rewrite."],
           ["call_forward", "side", "choice off|side|any", "Whose."],
           ["h225_ports", "1720", "list 1-65535 (when loading)", "Ports."],
           ["mark_audio", "0x1/0xff", "mark", "Mark."]])
    equal(loads(good(nmctl("-j", "config", "show"))),
          {"max_calls": 16384, "ras_ttl_max": 86400, "icc_rewrite": 1, "call_forward": "side",
           "h225_ports": "1720", "mark_audio": "0x1/0xff"})
    equal(loads(good(nmctl("-j", "config", "show", "icc_rewrite", "icc_rewrite", "-e"))),
          {"icc_rewrite": dict(SETTINGS[2], value=1)})
    bad(nmctl("config", "show", "nosuch"), 2, "nosuch: no setting of this name")


def test_config_set(kernel):
    """config set: all in one request"""
    kernel.answers["config-set"] = lambda _: None
    good(nmctl("config", "set", "max_calls", "5", "call_forward", "any"), "")
    equal(kernel.requests, [("config-set", False, {"setting": [{"name": "max_calls", "value": "5"},
                                                               {"name": "call_forward", "value": "any"}]})])
    for args in ([], ["max_calls"], ["max_calls", "1", "x"]):
        bad(nmctl("config", "set", *args), 2, "Usage:")
    bad(nmctl("config", "set", "max_calls", "9" * 9000), 2)
    equal(len(kernel.requests), 1)


def test_config_set_refused(kernel):
    """config set: the one that is wrong is named, with the kernel's words"""
    first = 20 + len(CONTRACT.encode("netmeeting", {"setting": [{"name": "aa", "value": "1"}]}))
    for where, name in ((20, "aa"), (first - 1, "aa"), (first, "bb"), (first + 8, "bb"),
                        (0, "config"), (9999, "config")):
        kernel.answers["config-set"] = refuse(errno.ERANGE, "from 1 to 9", where)
        bad(nmctl("config", "set", "aa", "1", "bb", "2"), 1, f"nmctl: {name}: from 1 to 9\n")
    bad(nmctl("config", "set", "aa", "1"), 1, "nmctl: aa: from 1 to 9\n")
    kernel.answers["config-set"] = refuse(errno.ENOENT, "no setting of this name", 20)
    bad(nmctl("config", "set", "aa", "1", "bb", "2"), 2, "aa: no setting of this name")
    kernel.answers["config-set"] = refuse(errno.EPERM)
    bad(nmctl("config", "set", "aa", "1", "bb", "2"), 1, "CAP_NET_ADMIN")
