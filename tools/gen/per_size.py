# SPDX-License-Identifier: GPL-2.0-only
"""What the constraints of a type say of the size of its values (X.691)."""
from per_skip import width

CHARACTER_BITS = {"NumericString": 4, "PrintableString": 8, "IA5String": 8,
                  "VisibleString": 8, "BMPString": 16, "UniversalString": 32}


def bounds(constraints):
    """(lowest, highest, extensible) of an INTEGER; None: no bound"""
    for tokens in constraints:
        if tokens[0] in ("SIZE", "FROM"):
            continue
        more = "..." in tokens
        if ".." not in tokens:
            return int(tokens[0]), int(tokens[0]), more
        low, high = tokens[0], tokens[2]
        return (None if low == "MIN" else int(low),
                None if high == "MAX" else int(high), more)
    return None, None, False


def size(constraints):
    """(lowest, highest, extensible) of a SIZE; None: no bound"""
    for tokens in constraints:
        if "SIZE" not in tokens:
            continue
        inner = tokens[tokens.index("SIZE") + 2:]
        inner = inner[:inner.index(")")]
        low = high = int(inner[0])
        if ".." in inner:
            high = None if inner[2] == "MAX" else int(inner[2])
        return low, high, "..." in inner
    return 0, None, False


def character_bits(kind, constraints):
    bits = CHARACTER_BITS[kind]
    for tokens in constraints:
        if "FROM" not in tokens:
            continue
        inner = tokens[tokens.index("FROM") + 2:]
        inner = inner[:inner.index(")")]
        letters = set()
        for at, token in enumerate(inner):
            if token[0] == '"':
                letters |= set(token[1:-1])
            elif token == "..":
                letters |= set(map(chr, range(ord(inner[at - 1][1]),
                                              ord(inner[at + 1][1]))))
        need = width(len(letters))
        bits = min(bits, 1 << (need - 1).bit_length() if need else 0)
    return bits


def counter(low, high):
    """(bits, aligned) of a length or small INTEGER"""
    count = high - low + 1
    assert 1 <= count <= 65536, count
    if count <= 255:
        return width(count), False
    return (8, True) if count == 256 else (16, True)
