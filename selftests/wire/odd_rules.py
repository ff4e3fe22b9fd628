# SPDX-License-Identifier: GPL-2.0-only
"""What to report from odd.asn: every Mark."""
from per_rules import Address, Rules

TITLES = {"ODD": "odd"}

ROOTS = [("ODD", "Odd")]


def rules():
    found = Rules()
    found.address = {"ODD.Mark": Address("NM_FORM_H225_V4", 6)}
    return found
