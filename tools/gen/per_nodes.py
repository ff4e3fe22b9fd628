# SPDX-License-Identifier: GPL-2.0-only
"""ASN.1 types to the nodes of the resumable aligned-PER scanner (X.691).

A node says how to get past a value and what to report on the way. Equal nodes
are kept once. Where a node is named, these stand for it as well:
    Skip(a, align, b)   a bits, then (if align) to the next octet and b bits
    OCTETS              a length and that many octets
    SHORT               the same with a length of 1 to 256 in one octet
    Rec(key)            a type that contains itself
What cannot hold anything to report becomes one of the first three if it can.
The words themselves are described in kmod/wire/table.h.
"""
import copy
from collections import namedtuple

Skip = namedtuple("Skip", "before align after")
Rec = namedtuple("Rec", "key")
OCTETS = "octets"
SHORT = "short"
NOTHING = Skip(0, False, 0)

# What a rule may ask for at a field.
Do = namedtuple("Do", "action argument")        # tell the scanner, go on
Number = namedtuple("Number", "use")            # an INTEGER somebody wants
Bytes = namedtuple("Bytes", "event")            # 16 octets somebody wants
Text = namedtuple("Text", "event")              # a string somebody wants
Flag = namedtuple("Flag", "event")              # a BOOLEAN, if it is TRUE
Index = namedtuple("Index", "use")              # which alternative, no more
Quote = namedtuple("Quote", "name")             # an addition that quotes
Alias = namedtuple("Alias", "role")             # of the aliases in there
Special = namedtuple("Special", "make")         # a function makes the node
Carrier = namedtuple("Carrier", "name module type")     # octets hold a type
PLAIN = "plain"                                 # nothing wanted in here
Address = namedtuple("Address", "form octets")  # address and port begin here

MAX_SKIP = 0x3ffc
MAX_BEFORE = 15
MAX_AFTER = 1023
MAX_SHORT = 96          # before a SHORT: an operation looks 18 octets ahead
MAX_STEPS = 16
MAX_ADDITIONS = 31
MAX_LIKELY = 16
UNBOUNDED = 1 << 16

CHARACTER_BITS = {"NumericString": 4, "PrintableString": 8, "IA5String": 8,
                  "VisibleString": 8, "BMPString": 16, "UniversalString": 32}
OCTET_STRINGS = {"OID", "REAL", "GeneralString", "UTF8String",
                 "TeletexString", "GraphicString"}


class Rules:
    """What to look for in a set of modules; names are Module.Type.field."""

    def __init__(self):
        self.at = {}            # field: list of the requests above
        self.choice = {}        # CHOICE: what its index means
        self.address = {}       # CHOICE.alternative: Address
        self.transport = set()  # address types, whose fields have roles
        self.roles = {}         # field, or only its name: role
        self.likely = {}        # type: alternative, or optional fields there
        self.special = {}       # type: function from its node to another
        self.hop = {}           # OCTET STRING in a route: Address


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


class Nodes:
    """The nodes made so far, and the compiler that makes them."""

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

    # Which types hold something to report?

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

    # Nodes

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
        bits = self.character_bits(type_.kind, constraints)
        return self.string(bits, 17, 16, constraints)

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

    # Constraints

    @staticmethod
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

    @staticmethod
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

    @staticmethod
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

    def counter(self, low, high):
        """(bits, aligned) of a length or small INTEGER"""
        count = high - low + 1
        assert 1 <= count <= 65536, count
        if count <= 255:
            return width(count), False
        return (8, True) if count == 256 else (16, True)

    # Types without components

    def integer(self, constraints):
        low, high, more = self.bounds(constraints)
        if low is None or high is None:
            return OCTETS
        if high - low < 65536:
            bits, aligned = self.counter(low, high)
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
        low, high, more = self.size(constraints)
        if high is None or high >= UNBOUNDED:
            root = OCTETS if unit == 8 else self.make("long", unit)
        elif low == high:
            bits = unit * low
            root = Skip(bits, False, 0) if bits < fixed_limit \
                else Skip(0, True, bits)
            if bits > MAX_AFTER:
                root = self.make("str", 0, False, True, unit, low)
        else:
            bits, aligned = self.counter(low, high)
            root = SHORT if (low, high, unit) == (1, 256, 8) else \
                self.make("str", bits, aligned,
                          unit * high >= variable_limit, unit, low)
        if not more:
            return root
        beyond = OCTETS if unit == 8 else self.make("long", unit)
        return self.make("if", root, beyond)

    # Types with components

    def of(self, type_, module, path, plain, env):
        if path in self.rules.hop and not plain:
            self.met.add(path)
            element = self.make("addr", *self.rules.hop[path], None,
                                wants=True)
        else:
            element = self.compile(type_.element, module, path, plain, env)
        return self.repeat(element, type_.constraints)

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

    def repeat(self, element, constraints):
        low, high, more = self.size(constraints)
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
        bits, aligned = self.counter(low, high)
        return self.make("of", bits, aligned, element, low, wants=wants)

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
            elif isinstance(want, Index):
                node = self.compile(field.type, module, inner, True, env)
                kind, *parts = self.node[node]
                assert kind == "choice", inner
                parts[3] = want.use
                node = self.make(kind, *parts, wants=True)
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

    def repeated(self, item, type_):
        if type_.kind != "OF":
            return item
        return self.repeat(item, type_.constraints)

    def steps_of(self, *parts):
        """One after the other, all mandatory."""
        steps = []
        for part in parts:
            self.add_step(steps, False, part)
        if len(steps) < 2:
            return steps[0][1] if steps else NOTHING
        wants = any(self.wants(node) for _, node in steps)
        return self.make("seq", False, tuple(steps), wants=wants)

    def guessed(self, bits, hit, miss):
        """@hit behind @bits if those come next, else @miss."""
        return self.make("likely", bits, hit, miss, wants=True)

    def when(self, octets, hit, miss):
        """The same with one or two octets."""
        assert len(octets) in (1, 2)
        return self.make("when", 8 * len(octets), int(octets.hex(), 16), hit,
                         miss, wants=True)

    def carried(self, module, name):
        """An open type, or octets, with a type in it."""
        return self.make("open", "NM_CARRIER_NONE", self.root(module, name),
                         wants=True)

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

    def wanted_string(self, want, type_, module, inner):
        kind, *parts = self.node[self.compile(type_, module, inner, True, {})]
        assert kind == "str", inner
        return self.make("text", want.event, *parts, wants=True)

    def wanted_number(self, want, type_, module):
        while type_.kind == "REF":
            module = self.home(module, type_.name)
            type_ = self.modules[module]["types"][type_.name][1]
        low, high, more = self.bounds(type_.constraints)
        assert not more and 0 <= low < 65536 and high < 1 << 32
        if high - low < 65536:
            bits, aligned = self.counter(low, high)
            return self.make("int", want.use, bits, aligned, False, low,
                             wants=True)
        octets = ((high - low).bit_length() + 7) // 8
        return self.make("int", want.use, width(octets), False, True, low,
                         wants=True)

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

    def addition(self, field, module, path, plain, env):
        """An extension addition: an open type."""
        if plain and not self.whole:
            return OCTETS
        node = self.request(field, module, path, plain, env)
        self.path = path
        if not self.keep(node) or node == NOTHING:
            return OCTETS
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
