#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Write the scanner's tables from ASN.1 modules.

usage: gen_schema.py [--rules NAME] [--whole] NAME OUTDIR MODULE.asn...

NAME.c and NAME.h are written to OUTDIR. The rules module says which types are
entries and what is wanted from them. With --whole nothing is skipped unread
and every value must end where its container does: for tests.
"""
import argparse
import importlib
import os
import re
import textwrap

import asn1
from per_nodes import Nodes
from per_skip import NOTHING, OCTETS, SHORT, Rec
from per_steps import MAX_STEPS

MAX_SEQ_BITS = 4        # for which a SEQUENCE lists all values
FIRST = 3               # where the first node is
EMPTY = "empty"         # an element without a bit

LENGTH = {"seq": 2, "ext": 3, "choice": 2, "if": 3, "str": 3, "long": 2,
          "of": 3, "of-long": 2, "open": 2, "do": 2, "int": 3, "bytes": 1,
          "addr": 2, "likely": 4, "identifier": 2, "text": 4, "short": 2,
          "when": 4}


def fits(value, bits):
    assert 0 <= value < 1 << bits, (value, bits)
    return value


class Table:
    """Nodes laid out as words."""

    def __init__(self, nodes):
        self.nodes = nodes
        self.order = []         # node numbers
        self.skips = []         # what is no node in Nodes, but one here
        self.place = {NOTHING: 0}

    def children(self, number):
        kind, *parts = self.nodes.node[number]
        if kind == "seq":
            refs = [node for _, node in parts[1]]
        elif kind == "choice":
            refs = [*parts[4], *parts[5]]
        elif kind == "ext":
            refs = parts[0]
        elif kind in ("of", "of-long"):     # where 0 would be the end
            element = parts[0 if kind == "of-long" else 2]
            refs = [EMPTY if element == NOTHING else element]
        elif kind == "if":
            refs = parts
        elif kind in ("open", "do"):
            refs = parts[-1:]
        elif kind in ("likely", "identifier"):
            refs = parts[1:]
        elif kind == "when":
            refs = parts[2:]
        else:
            refs = []
        return list(refs)

    def resolve(self, ref):
        return self.nodes.label[ref.key] if isinstance(ref, Rec) else ref

    def lay_out(self, roots):
        """Nodes in the order in which a message needs them."""
        waiting = list(roots)[::-1]
        seen = set()
        while waiting:
            node = self.resolve(waiting.pop())
            if not isinstance(node, int) or isinstance(node, bool) or \
               node in seen:
                continue
            seen.add(node)
            self.order.append(node)
            waiting.extend(self.children(node)[::-1])
        # Nodes that hold nothing to report come last.
        self.order.sort(key=lambda node: not self.nodes.wants(node))
        at = FIRST
        self.plain = None
        for node in self.order:
            self.place[node] = at
            if self.plain is None and not self.nodes.wants(node):
                self.plain = at
            at += LENGTH[self.nodes.node[node][0]]
            at += self.references(node)
        self.plain = self.plain or at
        self.octets = self.place[OCTETS] = at
        at += 2                 # with the bitmap behind it
        for node in self.order:
            for ref in map(self.resolve, self.children(node)):
                if ref not in self.place:
                    self.place[ref] = at
                    self.skips.append(ref)
                    at += len(self.skip(ref))
        self.length = at
        fits(at, 15)

    def references(self, number):
        """Words of a node of variable length."""
        kind, *parts = self.nodes.node[number]
        if kind == "seq":
            return len(self.children(number)) + len(self.steps(*parts))
        if kind in ("ext", "choice"):
            return len(self.children(number))
        return 0

    def steps(self, extensible, steps):
        """
        How the bits before a SEQUENCE become steps. If they are few, what
        each value of them means; if not, which steps are mandatory, and for
        each run of optional ones how far to shift and the mask to put on.
        Bit 63 is the first one of them, step 0 is on top in the mask.
        """
        first = MAX_STEPS - 1
        places = [step for step, (optional, _) in enumerate(steps) if optional]
        if extensible:
            places.insert(0, places.pop())
        all_bits = range(len(places))
        always = sum(1 << (first - step) for step in range(len(steps))
                     if step not in places)
        if len(places) <= MAX_SEQ_BITS:
            return [always | sum(1 << (first - places[-1 - bit])
                                 for bit in all_bits if value >> bit & 1)
                    for value in range(1 << len(places))]
        runs = {}
        for bit in all_bits:
            shift = 63 - bit - (first - places[bit])
            runs[shift] = runs.get(shift, 0) | 1 << (first - places[bit])
        return [always, *(word for run in runs.items() for word in run)]

    def ref(self, node):
        return str(self.place[self.resolve(node)])

    def skip(self, ref):
        """The words of what is no node in Nodes."""
        if ref == SHORT:
            return ["NM_SHORT(0)", "0"]
        if ref == EMPTY:
            ref = NOTHING
        if ref.align:
            return [f"NM_ALIGN({fits(ref.before, 4)})", str(ref.after)]
        return ["NM_NODE_SKIP", str(ref.before)]

    def mask(self, flags, bits):
        """Flag 0 is the top bit."""
        value = sum(1 << (bits - 1 - i) for i, f in enumerate(flags) if f)
        return f"0x{fits(value, bits):0{bits // 4}x}"

    def words(self, number):
        kind, *parts = self.nodes.node[number]
        wants = self.nodes.wants
        refs = [self.ref(node) for node in self.children(number)]
        if kind == "seq":
            extensible, steps = parts
            bits = sum(optional for optional, _ in steps)
            table = self.steps(extensible, steps)
            head = "NM_NODE_ALL" if not bits else \
                f"NM_SEQ({bits})" if bits <= MAX_SEQ_BITS else \
                f"NM_SEQ_LONG({fits(bits, 5)}, {fits(len(table) // 2, 4)})"
            return [head, self.mask([wants(n) for _, n in steps], 16),
                    *(f"0x{fits(word, 16):04x}" for word in table), *refs]
        if kind == "ext":
            wanted = self.mask([wants(n) for n in parts[0]], 32)
            return [f"NM_EXT({fits(len(refs), 5)})", wanted[:6],
                    "0x" + wanted[6:], *refs]
        if kind == "choice":
            extensible, bits, roots, use, root_refs, additions = parts
            known = len(additions) - 1 if extensible else 0
            # The scanner looks at the extension bit and these together, and
            # an additional index takes 8 bits.
            bits += int(extensible)
            assert 1 <= bits <= 8 and len(root_refs) == roots
            if use == "NM_INDEX_NONE" and set(root_refs) == {NOTHING}:
                head = f"NM_ENUM({fits(bits, 4)}, {int(extensible)})"
            else:
                head = f"NM_CHOICE({fits(bits, 4)}, {int(extensible)}, {use})"
            return [head,
                    f"NM_COUNTS({fits(roots, 8)}, {fits(known, 8)})", *refs]
        if kind == "if":
            return ["NM_NODE_IF", *refs]
        if kind == "short":
            return [f"NM_SHORT({fits(parts[0], 4)})", str(parts[1])]
        if kind == "str":
            bits, aligned, content, unit, low = parts
            return [f"NM_STR({fits(bits, 5)}, {int(aligned)}, "
                    f"{int(content)})", str(fits(low, 16)),
                    str(fits(unit, 16))]
        if kind == "long":
            return ["NM_NODE_STR_LONG", str(fits(parts[0], 16))]
        if kind == "of":
            bits, aligned, _, low = parts
            return [f"NM_OF({fits(bits, 5)}, {int(aligned)})", *refs,
                    str(fits(low, 16))]
        if kind == "of-long":
            return ["NM_NODE_OF_LONG", *refs]
        if kind == "open":
            exact = " | NM_TABLE_EXACT" if self.nodes.whole else ""
            return [f"NM_OPEN({parts[0]}{exact})", *refs]
        if kind == "do" and parts[0] == "NM_DO_ROLE":
            return [f"NM_ROLE({parts[1]})", *refs]
        if kind == "do":
            return [f"NM_DO({parts[0]}, {parts[1]})", *refs]
        if kind == "int":
            use, bits, aligned, large, low = parts
            assert bits
            return [f"NM_INT({use})",
                    f"NM_WIDTH({fits(bits, 5)}, {int(aligned)}, "
                    f"{int(large)})", str(fits(low, 16))]
        if kind == "likely":
            bits, *_ = parts
            return [f"NM_LIKELY({fits(len(bits), 5)})",
                    f"0x{fits(int(bits, 2), 16):04x}", *refs]
        if kind == "when":
            bits, value, *_ = parts
            return [f"NM_WHEN({fits(bits, 5)})",
                    f"0x{fits(value, 16):04x}", *refs]
        if kind == "identifier":
            return [f"NM_IDENTIFIER({parts[0]})", *refs]
        if kind == "bytes":
            return [f"NM_BYTES({parts[0]})"]
        if kind == "text":
            event, bits, aligned, content, unit, low = parts
            assert content and unit % 8 == 0    # it is octets
            return [f"NM_TEXT({event})",
                    f"NM_STR({fits(bits, 5)}, {int(aligned)}, 1)",
                    str(fits(low, 16)), str(fits(unit, 16))]
        assert kind == "addr", kind
        form, octets, role = parts
        return [f"NM_ADDR({form}, {role or 'NM_ROLE_NONE'})", str(octets)]


def macro(name):
    return "NM_ROOT_" + re.sub(r"(?<=[a-z])(?=[A-Z])|-", "_", name).upper()


def banner(args, files):
    lines = ["Generated, do not edit; from"]
    for path in files:
        with open(path, encoding="latin-1") as source:
            text = source.read()
        title = re.search(r"^-- Module (.*)$", text, re.M)
        version = re.search(r"DEFINITIONS", text).start()
        version = re.search(r"version\(0\)\s+(\d+)", text[:version])
        lines.append("\t" + (title[1] if title else os.path.basename(path)) +
                     (f", version {version[1]}" if version else ""))
    command = ["tools/gen/gen_schema.py"]
    if args.rules != "h323_rules":
        command += ["--rules", args.rules]
    if args.whole:
        command += ["--whole"]
    command += [args.name, args.outdir] + [os.path.basename(f) for f in files]
    lines.append("by")
    lines += ["\t" + line for line in
              textwrap.wrap(" ".join(command), 66, break_on_hyphens=False)]
    text = "".join(f" * {line}\n" for line in lines)
    return "/*\n" + text.replace("* \t", "*\t") + " */\n"


def write_words(out, words):
    text = ", ".join(words) + ","
    text = re.sub(r"\(([^)]*)\)",
                  lambda m: "(" + m[1].replace(" ", "~") + ")", text)
    for line in textwrap.wrap(text, 72, break_long_words=False,
                              break_on_hyphens=False):
        out.write("\t" + line.replace("~", " ") + "\n")


def write(args, table, roots, titles):
    top = banner(args, args.module)
    guard = f"NM_{args.name.upper()}_H"
    base = os.path.join(args.outdir, args.name)
    include = os.path.join(os.path.basename(args.outdir.rstrip("/")),
                           args.name) if args.outdir.startswith("kmod") \
        else args.name
    with open(base + ".h", "w") as out:
        out.write("/* SPDX-License-Identifier: GPL-2.0-only */\n" + top)
        out.write(f"#ifndef {guard}\n#define {guard}\n\n"
                  '#include "wire/types.h"\n\n')
        for name, node in roots:
            out.write(f"#define {macro(name)}\t{table.ref(node)}\n")
        out.write(f"\nextern const u16 nm_{args.name}[{table.length}];\n"
                  "\n#endif\n")
    with open(base + ".c", "w") as out:
        out.write("// SPDX-License-Identifier: GPL-2.0-only\n" + top)
        out.write(f'#include "{include}.h"\n'
                  '#include "wire/site.h"\n#include "wire/table.h"\n\n')
        out.write(f"const u16 nm_{args.name}[{table.length}] = {{\n")
        out.write(f"\t{'NM_TABLE_EXACT' if args.whole else 0}, "
                  f"{'0xffff' if args.whole else table.plain - 1}, "
                  f"{table.octets},\n")
        for node in table.order:
            name = table.nodes.name[node]
            for module, title in titles.items():
                name = name.replace(module + ".", title + " ")
            out.write(f"\t/* {table.place[node]}: {name} */\n")
            write_words(out, table.words(node))
        out.write(f"\t/* {table.octets}: what is only passed over */\n")
        words = ["NM_NODE_OCTETS", "NM_NODE_BITMAP"]
        for ref in table.skips:
            words += table.skip(ref)
        write_words(out, words)
        out.write("};\n")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rules", default="h323_rules")
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("name")
    parser.add_argument("outdir")
    parser.add_argument("module", nargs="+")
    args = parser.parse_args()
    modules = {}
    for path in args.module:
        asn1.parse(path, modules)
    wanted = importlib.import_module(args.rules)
    nodes = Nodes(modules, wanted.rules(), args.whole)
    roots = [(name, nodes.root(module, name))
             for module, name in wanted.ROOTS]
    nodes.check()
    table = Table(nodes)
    table.lay_out(node for _, node in roots)
    write(args, table, roots, wanted.TITLES)
    print(f"{args.name}: {len(table.order)} nodes, {table.length} words")


if __name__ == "__main__":
    main()
