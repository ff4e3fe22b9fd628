# SPDX-License-Identifier: GPL-2.0-only
"""Nodes made of nodes: one after the other, repeated, or taken for granted."""
from per_size import counter, size
from per_skip import MAX_BEFORE, NOTHING, SHORT, Skip, align_up, fold
from per_store import Store

MAX_SHORT = 96          # before a SHORT: an operation looks 18 octets ahead
MAX_STEPS = 16
MAX_LIKELY = 16
UNBOUNDED = 1 << 16


class Steps(Store):
    """What does not depend on ASN.1 types."""

    def steps_of(self, *parts):
        """One after the other, all mandatory."""
        steps = []
        for part in parts:
            self.add_step(steps, False, part)
        if len(steps) < 2:
            return steps[0][1] if steps else NOTHING
        wants = any(self.wants(node) for _, node in steps)
        return self.make("seq", False, tuple(steps), wants=wants)

    def add_step(self, steps, optional, node):
        """Append a component; runs of mandatory skips become one."""
        if not optional and isinstance(node, int):
            inner = self.node[node]
            if inner[0] == "seq" and not any(o for o, _ in inner[2]):
                for _, part in inner[2]:
                    self.add_step(steps, False, part)
                return
        if not optional and node == SHORT and steps:
            before, skip = steps[-1]
            if not before and isinstance(skip, Skip) and \
               skip.before <= MAX_BEFORE and \
               skip.after <= MAX_SHORT:
                steps[-1] = (False, self.make("short", skip.before,
                                              align_up(skip.after)))
                return
        if not optional and isinstance(node, Skip):
            if node == NOTHING:
                return
            if steps and not steps[-1][0] and isinstance(steps[-1][1], Skip):
                both = fold(steps[-1][1], node)
                if both:
                    steps[-1] = (False, both)
                    return
        steps.append((optional, node))

    def bundle(self, steps):
        """Make one step of some that are mandatory, if there are too many."""
        while len(steps) > MAX_STEPS:
            more = len(steps) - MAX_STEPS
            end = max(i for i in range(2, len(steps) + 1)
                      if not any(o for o, _ in steps[i - 2:i]))
            first = end - 2
            while end - first <= more and not steps[first - 1][0]:
                first -= 1
            inner = tuple(steps[first:end])
            wants = any(self.wants(node) for _, node in inner)
            steps[first:end] = \
                [(False, self.make("seq", False, inner, wants=wants))]

    def takes_bits(self, node):
        """Is there no value of @node without a bit?"""
        if not isinstance(node, int):
            return node != NOTHING
        kind, *parts = self.node[node]
        if kind == "seq":
            return any(optional or self.takes_bits(step)
                       for optional, step in parts[1])
        if kind == "choice":
            return parts[0] or parts[1] or all(map(self.takes_bits, parts[4]))
        if kind in ("do", "likely"):
            return self.takes_bits(parts[2])
        if kind == "when":
            return self.takes_bits(parts[3])
        return True

    def repeat(self, element, constraints):
        low, high, more = size(constraints)
        assert not more
        # A count must not make work that the octets present do not.
        assert isinstance(element, Skip) or self.takes_bits(element)
        wants = self.wants(element)
        if high is None or high >= UNBOUNDED:
            return self.make("of-long", element, wants=wants)
        if low == high and isinstance(element, Skip):
            total = NOTHING
            for _ in range(low):
                total = total and fold(total, element)
            if total:
                return total
        bits, aligned = counter(low, high)
        return self.make("of", bits, aligned, element, low, wants=wants)

    # What most messages say: a few bits that lead over several nodes.

    def follow(self, node):
        """(the bits that are likely before @node, what is left of it)"""
        if node == NOTHING:
            return "", []
        if isinstance(node, int) and self.node[node][0] == "likely" and \
           self.node[node][3] in self.guess:
            node = self.node[node][3]
        if node not in self.guess:
            return "", [node]
        bits, rest = self.guess[node]
        while rest:
            more, first = self.follow(rest[0])
            if len(bits) + len(more) > MAX_LIKELY or \
               not more and first == rest[:1]:
                break
            bits, rest = bits + more, first + rest[1:]
        return bits, rest

    def shortcut(self, node, bits, rest):
        """@node with a way past it if it begins with @bits, to @rest."""
        if self.whole:
            return node
        self.guess.setdefault(node, (bits, rest))
        bits, rest = self.follow(node)
        return self.make("likely", bits, self.steps_of(*rest), node,
                         wants=self.wants(node))

    def guessed(self, bits, hit, miss):
        """@hit behind @bits if those come next, else @miss."""
        return self.make("likely", bits, hit, miss, wants=True)

    def when(self, octets, hit, miss):
        """The same with one or two octets."""
        assert len(octets) in (1, 2)
        return self.make("when", 8 * len(octets), int(octets.hex(), 16), hit,
                         miss, wants=True)
