# SPDX-License-Identifier: GPL-2.0-only
"""What the resumable aligned-PER scanner can get past without a look (X.691).

Where a node is named, these stand for it as well:
    Skip(a, align, b)   a bits, then (if align) to the next octet and b bits
    OCTETS              a length and that many octets
    SHORT               the same with a length of 1 to 256 in one octet
    Rec(key)            a type that contains itself
"""
from collections import namedtuple

Skip = namedtuple("Skip", "before align after")
Rec = namedtuple("Rec", "key")
OCTETS = "octets"
SHORT = "short"
NOTHING = Skip(0, False, 0)

MAX_SKIP = 0x3ffc
MAX_BEFORE = 15
MAX_AFTER = 1023


def width(count):
    """Bits to number @count things from 0."""
    return (count - 1).bit_length()


def align_up(bits):
    return (bits + 7) & ~7


def fold(one, two):
    """Two skips as one, or None if the table cannot say that."""
    if not one.align and not two.align:
        both = Skip(one.before + two.before, False, 0)
        return both if both.before <= MAX_SKIP else None
    if not one.align:
        both = Skip(one.before + two.before, True, two.after)
    elif not two.align:
        both = Skip(one.before, True, one.after + two.before)
    else:
        both = Skip(one.before, True,
                    align_up(one.after + two.before) + two.after)
    fits = both.before <= MAX_BEFORE and both.after <= MAX_AFTER
    return both if fits else None
