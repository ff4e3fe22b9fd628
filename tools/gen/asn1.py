# SPDX-License-Identifier: GPL-2.0-only
"""A parser for the part of ASN.1 (X.680) that the H.323 modules use.

parse(path, modules) adds every module of a file to the dictionary:
    modules[name] = {"types": {name: (parameters, type)}, "imports": {symbol: module}}
A type is a Type; constraints stay lists of tokens, which per_size.py reads.
"""
import re

TOKEN = re.compile(
    r'"(?:[^"]|"")*"'          # character string
    r"|'[0-9A-F\s]*'[BH]"      # binary or hexadecimal string
    r"|::=|\.\.\.|\.\.|\[\[|\]\]"
    r"|[A-Za-z&](?:-?[A-Za-z0-9])*"
    r"|-?\d+"
    r"|[{}()\[\],;:.|@!<>=*^-]")

STRINGS = {
    "IA5String", "BMPString", "NumericString", "PrintableString",
    "GeneralString", "VisibleString", "UTF8String", "UniversalString",
    "TeletexString", "GraphicString",
}
SIMPLE = STRINGS | {"BOOLEAN", "NULL", "REAL", "GeneralizedTime", "UTCTime"}


class Type:
    """One type: its kind, and what that kind needs."""

    def __init__(self, kind, constraints=(), **more):
        self.kind = kind
        self.constraints = list(constraints)
        self.fields = more.get("fields", [])        # SEQUENCE, CHOICE
        self.extensible = more.get("extensible", False)
        self.element = more.get("element")          # SEQUENCE OF
        self.name = more.get("name")                # REF
        self.actuals = more.get("actuals", [])      # REF with parameters
        self.values = more.get("values", (0, 0, False))     # ENUMERATED


class Field:
    """A component of a SEQUENCE or an alternative of a CHOICE."""

    def __init__(self, name, type_, optional=False, addition=False):
        self.name = name
        self.type = type_
        self.optional = optional
        self.addition = addition


def strip_comments(text):
    lines = []
    for line in text.split("\n"):
        # A comment runs from "--" to the next "--" or the end of the line.
        lines.append(" ".join(line.split("--")[::2]))
    return "\n".join(lines)


class Parser:
    def __init__(self, text):
        self.tokens = TOKEN.findall(strip_comments(text))
        self.at = 0

    def peek(self, ahead=0):
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else None

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def accept(self, token):
        if self.peek() != token:
            return False
        self.at += 1
        return True

    def expect(self, token):
        if not self.accept(token):
            near = " ".join(self.tokens[max(0, self.at - 10):self.at + 5])
            raise SyntaxError(f"expected {token} near: {near}")

    def balanced(self, opening, closing):
        """The tokens between a bracket and its partner."""
        self.expect(opening)
        depth, inside = 1, []
        while True:
            token = self.take()
            depth += (token == opening) - (token == closing)
            if not depth:
                return inside
            inside.append(token)

    def skip_until(self, stops):
        """Over a value, to the first of @stops outside all brackets."""
        depth = 0
        while depth or self.peek() not in stops:
            token = self.take()
            depth += (token == "{") - (token == "}")

    def constraint_list(self):
        found = []
        while self.peek() == "(":
            found.append(self.balanced("(", ")"))
        return found

    def type(self):
        token = self.take()
        if token in ("SEQUENCE", "SET"):
            if self.peek() == "{":
                return self.constructed("SEQUENCE")
            constraints = []
            if self.accept("SIZE"):
                constraints = [["SIZE", "("] + self.balanced("(", ")") + [")"]]
            elif self.peek() == "(":
                constraints = self.constraint_list()
            self.expect("OF")
            return Type("OF", constraints, element=self.type())
        if token == "CHOICE":
            return self.constructed("CHOICE")
        if token == "ENUMERATED":
            return Type("ENUMERATED", values=self.enumeration())
        if token in ("BIT", "OCTET"):
            self.expect("STRING")
            if self.peek() == "{":
                self.balanced("{", "}")
            return Type(token + " STRING", self.constraint_list())
        if token == "OBJECT":
            self.expect("IDENTIFIER")
            return Type("OID", self.constraint_list())
        if token == "INTEGER":
            if self.peek() == "{":
                self.balanced("{", "}")
            return Type("INTEGER", self.constraint_list())
        if token in SIMPLE:
            return Type(token, self.constraint_list())
        return self.reference(token)

    def reference(self, name):
        while self.accept("."):
            name += "." + self.take()
        actuals = []
        if self.accept("{"):
            while not self.accept("}"):
                actuals.append(self.type())
                self.accept(",")
        return Type("REF", self.constraint_list(), name=name, actuals=actuals)

    def enumeration(self):
        """(root values, additional values, extensible)"""
        items = [[]]
        for token in self.balanced("{", "}"):
            if token == ",":
                items.append([])
            else:
                items[-1].append(token)
        if ["..."] not in items:
            return len(items), 0, False
        root = items.index(["..."])
        return root, len(items) - root - 1, True

    def constructed(self, kind):
        fields, extensible = [], False
        self.expect("{")
        while not self.accept("}"):
            if self.accept("..."):
                extensible = True
            elif self.peek() in ("[[", "COMPONENTS"):
                raise NotImplementedError(self.peek())
            else:
                name = self.take()
                type_ = self.type()
                optional = self.accept("OPTIONAL")
                if self.accept("DEFAULT"):
                    optional = True
                    self.skip_until((",", "}"))
                fields.append(Field(name, type_, optional, extensible))
            self.accept(",")
        self.constraint_list()
        return Type(kind, fields=fields, extensible=extensible)

    def imports(self):
        found, symbols = {}, []
        if not self.accept("IMPORTS"):
            return found
        while not self.accept(";"):
            token = self.take()
            if token == "FROM":
                source = self.take()
                if self.peek() == "{":
                    self.balanced("{", "}")
                found.update({symbol: source for symbol in symbols})
                symbols = []
            elif token == "{":
                self.expect("}")
            elif token != ",":
                symbols.append(token)
        return found

    def assignment(self, types):
        name = self.take()
        if name[0].islower():           # a value: of no interest
            self.skip_until(("::=",))
            self.take()
            if self.peek() == "{":
                self.balanced("{", "}")
            else:
                self.take()
            return
        parameters = []
        if self.peek() == "{":
            parameters = [t for t in self.balanced("{", "}") if t != ","]
        self.expect("::=")
        types[name] = (parameters, self.type())

    def module(self, modules):
        name = self.take()
        if self.peek() == "{":
            self.balanced("{", "}")
        self.expect("DEFINITIONS")
        self.skip_until(("::=",))
        self.take()
        self.expect("BEGIN")
        if self.accept("EXPORTS"):
            self.skip_until((";",))
            self.take()
        types = {}
        modules[name] = {"types": types, "imports": self.imports()}
        while not self.accept("END"):
            self.assignment(types)


def parse(path, modules):
    with open(path, encoding="latin-1") as source:
        parser = Parser(source.read())
    while parser.peek():
        parser.module(modules)
