# SPDX-License-Identifier: GPL-2.0-only
"""The nodes of fields of which the rules want to know something."""
from per_rules import (PLAIN, Alias, Bytes, Carrier, Do, Flag, Number, Special,
                       Text)
from per_size import bounds, counter
from per_skip import NOTHING, width
from per_steps import Steps


class Asked(Steps):
    """What a rule makes of a field; compile() and root() are of Nodes."""

    def request(self, field, module, path, plain, env):
        """The node of @field, with what the rules ask for there."""
        inner = f"{path}.{field.name}"
        self.met.add(inner)
        asked = [] if plain else self.rules.at.get(inner, [])
        node = None
        for want in asked:
            if isinstance(want, Number):
                node = self.wanted_number(want, field.type, module)
            elif want == PLAIN:
                node = self.compile(field.type, module, inner, True, env)
            elif isinstance(want, Bytes):
                node = self.make("bytes", want.event, wants=True)
            elif isinstance(want, Text):
                node = self.wanted_string(want, field.type, module, inner)
            elif isinstance(want, Flag):
                said = self.make("do", "NM_DO_EVENT", want.event, NOTHING,
                                 wants=True)
                node = self.make("if", NOTHING, said, wants=True)
            elif isinstance(want, Carrier):
                content = self.root(want.module, want.type)
                item = self.make("open", want.name, content, wants=True)
                node = self.repeated(item, field.type)
            elif isinstance(want, Special):
                node = self.repeated(want.make(self), field.type)
            elif isinstance(want, Alias):
                self.alias = want.role
                node = self.compile(field.type, module, inner, plain, env)
                self.alias = None
        if node is None:
            node = self.compile(field.type, module, inner, plain, env)
        role = None if plain else self.role(field, module, inner)
        for want in [*asked, role]:
            if isinstance(want, Do):
                node = self.remark(want, node)
        return node

    def wanted_number(self, want, type_, module):
        while type_.kind == "REF":
            module = self.home(module, type_.name)
            type_ = self.modules[module]["types"][type_.name][1]
        low, high, more = bounds(type_.constraints)
        assert not more and 0 <= low < 65536 and high < 1 << 32
        if high - low < 65536:
            bits, aligned = counter(low, high)
            return self.make("int", want.use, bits, aligned, False, low,
                             wants=True)
        octets = ((high - low).bit_length() + 7) // 8
        return self.make("int", want.use, width(octets), False, True, low,
                         wants=True)

    def wanted_string(self, want, type_, module, inner):
        kind, *parts = self.node[self.compile(type_, module, inner, True, {})]
        assert kind == "str", inner
        return self.make("text", want.event, *parts, wants=True)

    def carried(self, module, name):
        """An open type, or octets, with a type in it."""
        return self.make("open", "NM_CARRIER_NONE", self.root(module, name),
                         wants=True)

    def repeated(self, item, type_):
        if type_.kind != "OF":
            return item
        return self.repeat(item, type_.constraints)

    def remark(self, want, node):
        """Tell the scanner @want before @node."""
        kind, *parts = self.node[node] if isinstance(node, int) else [None]
        told = self.make("do", want.action, want.argument, node, wants=True)
        if kind != "likely" or want.action != "NM_DO_ROLE":
            return told
        bits, hit, miss = parts
        if not isinstance(hit, int) or self.node[hit][0] != "addr":
            return told
        _, form, octets, _ = self.node[hit]
        hit = self.make("addr", form, octets, want.argument, wants=True)
        miss = self.make("do", want.action, want.argument, miss, wants=True)
        return self.make("likely", bits, hit, miss, wants=True)

    def role(self, field, module, inner):
        type_ = field.type
        while type_.kind == "OF":
            type_ = type_.element
        if type_.kind != "REF":
            return None
        home = self.home(module, type_.name)
        if f"{home}.{type_.name}" not in self.rules.transport:
            return None
        roles = self.rules.roles
        if self.alias and field.name == "transportID":
            return Do("NM_DO_ROLE", self.alias)
        role = roles.get(inner) or roles.get(field.name, "NM_ROLE_OTHER")
        return Do("NM_DO_ROLE", role)
