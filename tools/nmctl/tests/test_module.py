# SPDX-License-Identifier: GPL-2.0-only
"""The module is not as it should be."""

import subprocess

from common import ENV, NMCTL, bad, config, equal, monitor, nmctl, stats

EVERYTHING = [["stats"], ["stats", "reset"], ["call"], ["call", "show", "1"], ["call", "end", "1"], ["config"],
              ["config", "set", "a", "1"], ["monitor"], ["top", "-b", "-n", "1"]]


def test_absent(kernel):
    """no module: says so, and what to do; exit 1"""
    kernel.absent = True
    for args in EVERYTHING:
        bad(nmctl(*args), 1, "module nf_netmeeting is not loaded", "modprobe")


def test_older(kernel):
    """an older module: says so; exit 1"""
    kernel.groupless = True
    for args in EVERYTHING:
        bad(nmctl(*args), 1, "older than this nmctl")


def test_no_socket(_):
    """no socket: exit 1"""
    run = subprocess.run([NMCTL, "call"], env=dict(ENV, NMCTL_KERNEL="/nonexistent"), capture_output=True, check=False)
    equal(run.returncode, 1)
    assert b"nmctl: no generic netlink socket: No such file or directory" in run.stderr
