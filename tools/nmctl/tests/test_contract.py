# SPDX-License-Identifier: GPL-2.0-only
"""What the kernel says is in the JSON, whatever it is."""

import sys

from common import CONTRACT, GUID, bad, config, equal, good, len_attr, loads, monitor, nmctl, printed, stats
from contract import SIDES


def sample(into, depth=0):
    """every attribute of a set with a value that nothing else has"""
    out = {}
    for name, attr in CONTRACT.sets[into].items():
        kind, number = attr["type"], attr["number"]
        if kind == "pad":
            continue
        if kind == "nest":
            value = sample(attr["nested-attributes"], depth + 1)
        elif kind == "string":
            value = f"{into}-{name} \"\\ \u00e4"
        elif kind == "flag":
            value = True
        elif kind == "binary":
            value = GUID if name == "identifier" else f"10.{depth}.0.{number}"
        elif name == "side" or "enum" in attr:
            words = CONTRACT.enums[attr["enum"]] if "enum" in attr else SIDES
            value = words[number % len(words)]
        else:
            value = {"u16": 65000, "u32": 2**32 - 100, "u64": 2**64 - 100}[kind] + number
        out[name] = [value] * 2 if attr.get("multi-attr") else value
    return out


def test_contract_call(kernel):
    """every attribute of a call is in JSON, under its name"""
    call = sample("call")
    kernel.answers["call-get"] = lambda _: [{"call": call}]
    equal(loads(good(nmctl("-j", "call", "show", "1"))), [printed("call", call)])
    equal(list(loads(good(nmctl("-j", "call", "show", "1")))[0]), list(call))


def test_contract_event(kernel):
    """every attribute of an event is in JSON, every event has its name"""
    body = {name: sample(name) for name in ("call", "channel", "refusal")}
    body["time"] = 1700000000000000001
    events = [op["name"] for op in CONTRACT.operations if "event" in op]
    kernel.events = [(name, body) for name in events]
    with monitor("-j") as (_, lines):
        for name in events:
            equal(loads(next(lines)), dict(printed("", body), event=name))


def test_contract_named(kernel):
    """every attribute of counters and settings is in JSON"""
    counter, setting = sample("counter"), sample("setting")
    kernel.answers["stats-get"] = lambda _: [{"counter": counter}]
    kernel.answers["config-get"] = lambda _: [{"setting": setting}]
    equal(loads(good(nmctl("-j", "stats", "-e"))), {counter["name"]: printed("", counter)})
    equal(loads(good(nmctl("-j", "config", "show", "-e"))), {setting["name"]: printed("", setting)})


def test_contract_words(kernel):
    """every word of every enumeration"""
    def words(enum):
        return CONTRACT.enums[enum]
    connections = [{"protocol": word} for word in words("protocol")]
    channels = [{"media": word, "address": [{"pinhole": hole, "side": side}]}
                for word in words("media") for hole in words("pinhole") for side in SIDES]
    calls = [{"id": i, "state": state, "connection": connections, "channel": channels}
             for i, state in enumerate(words("state"))]
    settings = [{"name": word, "type": word, "value": "x"} for word in words("setting-type")]
    kernel.answers["call-get"] = lambda _: [{"call": call} for call in calls]
    kernel.answers["config-get"] = lambda _: [{"setting": setting} for setting in settings]
    equal(loads(good(nmctl("-j", "call"))), calls)
    equal(loads(good(nmctl("-j", "config", "show", "-e"))), {setting["name"]: setting for setting in settings})


def test_newer_module(kernel):
    """attributes, words and events of a newer module do not matter"""
    call = CONTRACT.encode("call", {"id": 5}) + CONTRACT.encode("call", {"state": 77}) + b"\x08\0\x7f\0abcd"
    raw = b"\x06\0\x63\0ab\0\0" + len_attr("call", call)
    kernel.answers["call-get"] = lambda _: [raw]
    equal(loads(good(nmctl("-j", "call", "list"))), [{"id": 5, "state": 77}])
    good(nmctl("call", "list"), "call 5 77\n")
    kernel.events = [("what", {}), ("call-new", {"call": {"id": 1}})]
    with monitor() as (_, lines):
        equal(next(lines), "call-new call 1\n")


def test_malformed(kernel):
    """answers that make no sense: exit 1, with a word"""
    def attr(number, raw):
        return (len(raw) + 4).to_bytes(2, sys.byteorder) + number.to_bytes(2, sys.byteorder) + raw
    ident, state = (CONTRACT.sets["call"][name]["number"] for name in ("id", "state"))
    guid, caller = (CONTRACT.sets["call"][name]["number"] for name in ("identifier", "caller"))
    for raw in (attr(ident, bytes(4)), attr(state, bytes(8)), attr(guid, bytes(12)),
                attr(caller, attr(1, attr(1, bytes(8))))):
        kernel.answers["call-get"] = lambda _, raw=raw: [len_attr("call", raw)]
        for args in (["call"], ["call", "show", "1"], ["top", "-b", "-n", "1"]):
            bad(nmctl(*args), 1, "call")
