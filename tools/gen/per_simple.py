# SPDX-License-Identifier: GPL-2.0-only
"""The nodes of types without components (X.691, 11 to 17 and 30)."""
from per_size import bounds, character_bits, counter, size
from per_skip import MAX_AFTER, NOTHING, OCTETS, SHORT, Skip, width
from per_steps import UNBOUNDED, Steps

OCTET_STRINGS = {"OID", "REAL", "GeneralString", "UTF8String",
                 "TeletexString", "GraphicString"}


class Simple(Steps):
    """Numbers, strings and the like."""

    def simple(self, type_):
        constraints = type_.constraints
        if type_.kind == "NULL":
            return NOTHING
        if type_.kind == "BOOLEAN":
            return Skip(1, False, 0)
        if type_.kind == "INTEGER":
            return self.integer(constraints)
        if type_.kind == "ENUMERATED":
            return self.enumerated(type_)
        if type_.kind in OCTET_STRINGS:
            return OCTETS
        if type_.kind == "OCTET STRING":
            return self.string(8, 17, 0, constraints)
        if type_.kind == "BIT STRING":
            return self.string(1, 17, 0, constraints)
        bits = character_bits(type_.kind, constraints)
        return self.string(bits, 17, 16, constraints)

    def integer(self, constraints):
        low, high, more = bounds(constraints)
        if low is None or high is None:
            return OCTETS
        if high - low < 65536:
            bits, aligned = counter(low, high)
            root = Skip(0, True, bits) if aligned else Skip(bits, False, 0)
        else:
            octets = ((high - low).bit_length() + 7) // 8
            root = self.make("str", width(octets), False, True, 8, 1)
        return self.make("if", root, OCTETS) if more else root

    def enumerated(self, type_):
        root, _, more = type_.values
        index = Skip(width(root), False, 0)
        if not more:
            return index
        small = self.make("if", Skip(6, False, 0), OCTETS)
        return self.make("if", index, small)

    def string(self, unit, fixed_limit, variable_limit, constraints):
        """
        @unit bits a piece; of fixed size and shorter than @fixed_limit, or of
        variable size and always shorter than @variable_limit: not aligned
        """
        low, high, more = size(constraints)
        if high is None or high >= UNBOUNDED:
            root = OCTETS if unit == 8 else self.make("long", unit)
        elif low == high:
            bits = unit * low
            root = Skip(bits, False, 0) if bits < fixed_limit \
                else Skip(0, True, bits)
            if bits > MAX_AFTER:
                root = self.make("str", 0, False, True, unit, low)
        else:
            bits, aligned = counter(low, high)
            root = SHORT if (low, high, unit) == (1, 256, 8) else \
                self.make("str", bits, aligned,
                          unit * high >= variable_limit, unit, low)
        if not more:
            return root
        beyond = OCTETS if unit == 8 else self.make("long", unit)
        return self.make("if", root, beyond)
