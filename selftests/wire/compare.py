#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Compare addresses found with those expected.

usage: compare.py EXPECTED FOUND

Lines are "Module Type HEX | kind:ip:port@offset ..."; the order of the
addresses is of no matter, and offset -1 stands for any. Prints the lines that
differ and a count; exits 1 if there are any.
"""
import sys


def addresses(line):
    return line.partition("|")[2].split()


def matches(expected, found):
    """Each of @expected has its own of @found, and none is left."""
    left = sorted(found)
    for address in sorted(expected, key=lambda a: a.endswith("@-1")):
        hits = [f for f in left if f == address or
                address.endswith("@-1") and f.startswith(address[:-2])]
        if not hits:
            return False
        left.remove(hits[0])
    return not left


def main():
    with open(sys.argv[1]) as one, open(sys.argv[2]) as two:
        expected, found = list(one), list(two)
    wrong = abs(len(expected) - len(found))
    for want, got in zip(expected, found):
        if want.split("|")[0].split() != got.split("|")[0].split() or \
           not matches(addresses(want), addresses(got)):
            wrong += 1
            print(f"- {want}+ {got}", end="")
    count = sum(len(addresses(line)) for line in expected)
    print(f"# {len(expected)} messages, {count} addresses, "
          f"{wrong} differences")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
