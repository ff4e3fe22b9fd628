# SPDX-License-Identifier: GPL-2.0-only
"""uapi/netmeeting.yaml: netlink attributes to and from Python, by their names."""

import ipaddress
import struct

import yaml

SIDES = ["caller", "callee"]


class Contract:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            spec = yaml.safe_load(file)
        self.enums = {d["name"]: d["entries"] for d in spec["definitions"]}
        self.sets = {s["name"]: {a["name"]: dict(a, number=i + 1) for i, a in enumerate(s["attributes"])}
                     for s in spec["attribute-sets"]}
        self.operations = spec["operations"]["list"]
        self.cmds = {op["name"]: i + 1 for i, op in enumerate(self.operations)}
        self.names = {number: name for name, number in self.cmds.items()}

    def encode(self, into, values):
        """values: a dictionary as nmctl -j prints it, but that times are integers"""
        out = b""
        for name, value in values.items():
            attr = self.sets[into][name]
            for one in value if isinstance(value, list) else [value]:
                out += put(attr["number"] | (0x8000 if attr["type"] == "nest" else 0), self.payload(attr, one))
        return out

    def payload(self, attr, value):
        kind = attr["type"]
        if kind == "nest":
            return self.encode(attr["nested-attributes"], value)
        if kind == "string":
            return value.encode() + b"\0"
        if kind == "flag":
            return b""
        if kind == "binary":
            return value if isinstance(value, bytes) else ipaddress.ip_address(value).packed
        if isinstance(value, str):
            value = (self.enums[attr["enum"]] if "enum" in attr else SIDES).index(value)
        return struct.pack({"u16": "=H", "u32": "=I", "u64": "=Q"}[kind], value)

    def decode(self, into, data):
        """what a request holds; binary stays binary, what may be there often is a list"""
        by_number = {attr["number"]: attr for attr in self.sets[into].values()}
        out = {}
        for number, raw in attributes(data):
            attr = by_number[number & 0x3fff]
            kind = attr["type"]
            if kind == "nest":
                value = self.decode(attr["nested-attributes"], raw)
            elif kind == "string":
                assert raw.endswith(b"\0")
                value = raw[:-1].decode()
            elif kind == "binary":
                value = raw
            elif kind == "flag":
                value = True
            else:
                value = struct.unpack({"u16": "=H", "u32": "=I", "u64": "=Q"}[kind], raw)[0]
            if attr.get("multi-attr"):
                out.setdefault(attr["name"], []).append(value)
            else:
                assert attr["name"] not in out
                out[attr["name"]] = value
        return out


def put(number, data):
    raw = struct.pack("=HH", len(data) + 4, number) + data
    return raw + bytes(-len(raw) % 4)


def attributes(data):
    while len(data) >= 4:
        size, number = struct.unpack_from("=HH", data)
        assert 4 <= size <= len(data)
        yield number, data[4:size]
        data = data[(size + 3) & ~3:]
    assert not data


def message(kind, flags, seq, payload):
    raw = struct.pack("=IHHII", 16 + len(payload), kind, flags, seq, 0) + payload
    return raw + bytes(-len(raw) % 4)
