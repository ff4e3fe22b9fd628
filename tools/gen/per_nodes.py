# SPDX-License-Identifier: GPL-2.0-only
"""ASN.1 types to the nodes of the resumable aligned-PER scanner (X.691).

A node says how to get past a value and what to report on the way. What cannot
hold anything to report becomes a Skip, OCTETS or SHORT if it can.
"""
import copy

from per_asked import Asked
from per_rules import Quote
from per_simple import Simple
from per_skip import NOTHING, OCTETS, Rec, Skip, fold, width

MAX_ADDITIONS = 31


class Nodes(Simple, Asked):
    """The compiler."""

    def root(self, module, name):
        return self.compile_named(module, name, False, {})

    def compile_named(self, module, name, plain, env, constraints=()):
        path = f"{module}.{name}"
        self.met.add(path)
        _, type_ = self.modules[module]["types"][name]
        plain = plain or path not in self.reachable
        key = (path, plain, tuple(sorted(env)), str(constraints), self.alias)
        if key in self.done and not env:
            return self.done[key]
        if key in self.open:
            self.label.setdefault(key, None)
            return Rec(key)
        self.open.append(key)
        if constraints:
            type_ = copy.copy(type_)
            type_.constraints = [*constraints, *type_.constraints]
        node = self.compile(type_, module, path, plain, env)
        for want in () if plain else self.rules.at.get(path, ()):
            node = self.make("do", want.action, want.argument, node,
                             wants=True)
        if not plain and path in self.rules.special:
            node = self.rules.special[path](self, node)
        self.open.pop()
        if key in self.label:
            assert isinstance(node, int), path
            self.label[key] = node
        self.done[key] = node
        return node

    def compile(self, type_, module, path, plain, env):
        self.path = path
        method = {
            "SEQUENCE": self.sequence, "CHOICE": self.choice, "OF": self.of,
            "REF": self.ref,
        }.get(type_.kind)
        if method:
            return method(type_, module, path, plain, env)
        return self.simple(type_)

    def ref(self, type_, module, path, plain, env):
        if type_.name in env:
            actual, home, inner = env[type_.name]
            return self.compile(actual, home, path, plain, inner)
        if ".&" in type_.name:          # TYPE-IDENTIFIER.&Type(...)
            return OCTETS
        home = self.home(module, type_.name)
        parameters = self.modules[home]["types"][type_.name][0]
        bound = {p: (a, module, env)
                 for p, a in zip(parameters, type_.actuals)}
        constraints = [c for c in type_.constraints if c[0] != "WITH"]
        return self.compile_named(home, type_.name, plain, bound, constraints)

    def of(self, type_, module, path, plain, env):
        if path in self.rules.hop and not plain:
            self.met.add(path)
            element = self.make("addr", *self.rules.hop[path], None,
                                wants=True)
        else:
            element = self.compile(type_.element, module, path, plain, env)
        return self.repeat(element, type_.constraints)

    def sequence(self, type_, module, path, plain, env):
        steps = []              # (optional, node)
        fields = list(type_.fields)
        address = None if plain else self.rules.address.get(path)
        for field in fields:
            if field.addition:
                continue
            if address and field.name in ("ip", "network"):
                node = self.make("addr", *address, None, wants=True)
            elif address and field.name in ("port", "tsapIdentifier"):
                continue
            else:
                node = self.request(field, module, path, plain, env)
            self.add_step(steps, field.optional, node)
        if type_.extensible:
            steps.append((True, self.additions(type_, module, path, plain,
                                               env)))
        self.path = path
        optional = sum(o for o, _ in steps)
        if not steps:
            return NOTHING
        if not optional and len(steps) == 1:
            return steps[0][1]
        self.bundle(steps)
        wants = any(self.wants(node) for _, node in steps)
        node = self.make("seq", type_.extensible, tuple(steps), wants=wants)
        if path not in self.rules.likely:
            return node
        there = [f.name in self.rules.likely[path] for f in fields
                 if f.optional and not f.addition]
        if type_.extensible:
            there.append("..." in self.rules.likely[path])
        assert len(there) == optional, path
        bits = there[-1:] + there[:-1] if type_.extensible else there
        there = iter(there)
        return self.shortcut(node, "".join(str(int(b)) for b in bits),
                             [n for o, n in steps if not o or next(there)])

    def choice(self, type_, module, path, plain, env):
        roots, additions = [], []
        for field in type_.fields:
            if field.addition:
                additions.append(self.addition(field, module, path, plain,
                                               env))
            else:
                roots.append(self.request(field, module, path, plain, env))
        self.path = path
        use = "NM_INDEX_NONE"
        if not plain:
            use = self.rules.choice.get(path, use)
        bits = width(len(roots))
        same = len(set(roots)) == 1
        if same and use == "NM_INDEX_NONE" and not type_.extensible and \
           isinstance(roots[0], Skip):
            both = fold(Skip(bits, False, 0), roots[0])
            if both:
                return both
        if len(roots) == 1 and use == "NM_INDEX_NONE" and \
           not type_.extensible:
            return roots[0]
        additions = (*self.trimmed(additions), OCTETS) \
            if type_.extensible else ()
        wants = use != "NM_INDEX_NONE" or \
            any(map(self.wants, [*roots, *additions]))
        node = self.make("choice", type_.extensible, bits, len(roots), use,
                         tuple(roots), additions, wants=wants)
        if path not in self.rules.likely:
            return node
        names = [f.name for f in sorted(type_.fields, key=lambda f: f.addition)]
        index = names.index(self.rules.likely[path])
        if index < len(roots):
            index = format(index, f"0{bits + type_.extensible}b")
            return self.shortcut(node, index, [roots[int(index, 2)]])
        index -= len(roots)
        if index >= len(additions) - 1:
            return node         # skipped like an unknown one
        return self.shortcut(node, "10" + format(index, "06b"),
                             [additions[index]])

    # Extension additions

    def addition(self, field, module, path, plain, env):
        """An extension addition: an open type."""
        if plain and not self.whole:
            return OCTETS
        node = self.request(field, module, path, plain, env)
        self.path = path
        if not self.keep(node) or node == NOTHING:
            return OCTETS
        kind, *parts = self.node[node] if isinstance(node, int) else [None]
        if kind == "do" and parts[2] == NOTHING:
            # where a value of no bits would be there is an octet
            node = self.make("do", *parts[:2], Skip(8, False, 0), wants=True)
        carrier = "NM_CARRIER_NONE"
        for want in self.rules.at.get(f"{path}.{field.name}", ()):
            if isinstance(want, Quote):
                carrier = want.name
                node = self.make("do", "NM_DO_ECHO", "1", node, wants=True)
        item = self.make("open", carrier, node, wants=self.wants(node))
        kind, *parts = self.node[node] if isinstance(node, int) else [None]
        if kind == "likely" and len(parts[0]) <= 8 and \
           isinstance(parts[1], int) and self.node[parts[1]][0] == "bytes":
            event = self.node[parts[1]][1]
            return self.make("identifier", event, item, wants=True)
        return item

    def trimmed(self, nodes):
        """Without the last ones that are skipped like any unknown one."""
        while nodes and nodes[-1] == OCTETS:
            nodes.pop()
        return tuple(nodes)

    def additions(self, type_, module, path, plain, env):
        nodes = self.trimmed([
            self.addition(field, module, path, plain, env)
            for field in type_.fields if field.addition])
        assert not any(map(self.wants, nodes[MAX_ADDITIONS:])), path
        nodes = nodes[:MAX_ADDITIONS]
        self.path = path if nodes else "no known addition"
        return self.make("ext", nodes, wants=any(map(self.wants, nodes)))
