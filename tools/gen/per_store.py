# SPDX-License-Identifier: GPL-2.0-only
"""The nodes made so far, and which types hold something to report.

Equal nodes are kept once. The words they become are described in
kmod/wire/table.h.
"""
from per_rules import PLAIN
from per_skip import Rec


class Store:
    """Nodes by number, made for what the rules want of the modules."""

    def __init__(self, modules, rules, whole=False):
        self.modules = modules
        self.rules = rules
        self.whole = whole      # for tests: nothing is skipped unread
        self.node = []          # tuples; other nodes in them by number
        self.number = {}
        self.label = {}         # key of a recursive type: its node
        self.name = []          # where a node was first needed
        self.wanted = set()
        self.guess = {}         # node: what its first bits are, then its parts
        self.open = []          # types being compiled
        self.done = {}
        self.met = set()        # what rules name, where it was needed
        self.alias = None       # an Alias that holds here
        self.reachable = self.find_reachable()

    def find_reachable(self):
        found = set()
        while True:
            before = len(found)
            for module, content in self.modules.items():
                for name, (_, type_) in content["types"].items():
                    path = f"{module}.{name}"
                    if path not in found and \
                       self.holds(type_, module, path, found):
                        found.add(path)
            if len(found) == before:
                return found

    def holds(self, type_, module, path, found):
        rules = self.rules
        if path in rules.choice or path in rules.address or \
           path in rules.special:
            return True
        if type_.kind in ("SEQUENCE", "CHOICE"):
            for field in type_.fields:
                inner = f"{path}.{field.name}"
                asked = rules.at.get(inner, [])
                if any(want != PLAIN for want in asked):
                    return True
                if not asked and self.holds(field.type, module, inner, found):
                    return True
        if type_.kind == "OF":
            return self.holds(type_.element, module, path, found)
        if type_.kind == "REF":
            home = self.home(module, type_.name)
            return home is not None and f"{home}.{type_.name}" in found
        return False

    def home(self, module, name):
        """The module that defines @name."""
        while module in self.modules:
            content = self.modules[module]
            if name in content["types"]:
                return module
            module = content["imports"].get(name)
        return None

    def make(self, kind, *parts, wants=False):
        key = (kind, *parts)
        if key not in self.number:
            self.number[key] = len(self.node)
            self.node.append(key)
            self.name.append(self.path)
            if wants:
                self.wanted.add(self.number[key])
        return self.number[key]

    def wants(self, node):
        if isinstance(node, Rec):
            return node.key[1] is False
        return isinstance(node, int) and node in self.wanted

    def keep(self, node):
        """Must the scanner go into @node?"""
        return self.wants(node) or self.whole

    def check(self):
        """A rule for something that is nowhere is a mistake."""
        rules = self.rules
        named = {*rules.at, *rules.choice, *rules.address, *rules.likely,
                 *rules.special, *rules.hop,
                 *(role for role in rules.roles if "." in role)}
        assert named <= self.met, sorted(named - self.met)
