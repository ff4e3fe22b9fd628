#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""check.py NMCTL DIR: nmctl against a kernel that says what the test wants. Prints KTAP."""

import contextlib
import io
import sys
import traceback

import test_call
import test_config
import test_contract
import test_grammar
import test_module
import test_monitor
import test_stats
import test_top
from common import CONTRACT, ENV
from kernel import Kernel

MODULES = (test_contract, test_stats, test_call, test_config, test_monitor, test_top, test_module, test_grammar)


def main():
    tests = [test for module in MODULES for name, test in vars(module).items() if name.startswith("test_")]
    failed = 0
    print(f"KTAP version 1\n1..{len(tests)}")
    for i, test in enumerate(tests, 1):
        log = io.StringIO()
        try:
            with contextlib.redirect_stdout(log):
                test(Kernel(CONTRACT, ENV["NMCTL_KERNEL"]))
            print(f"ok {i} {test.__doc__}", flush=True)
        except Exception:    # whatever went wrong, the test failed
            failed += 1
            print(f"not ok {i} {test.__doc__}")
            lines = traceback.format_exc().splitlines()[-8:] + log.getvalue().splitlines()[-30:]
            print("".join(f"# {line}\n" for line in lines), end="", flush=True)
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
