#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""A message for every place in which an address can stand.

usage: path_vectors.py ORACLE WS PATHS.txt... > paths.txt

PATHS lists the places, computed from the modules: "[kind] Type.field?+[]/alt
-> what", "." before a field, "/" before an alternative, "[]" for an element.
Each message has one address, or one carrier with an address in it, and is as
small as can be. ORACLE and WS are those of more_vectors.py, whose codec makes
the octets. What the scanner is to report is added by hand, or by the scanner
and then read: it says what each address is for.
"""
import json
import re
import subprocess
import sys

ORACLE, WS = sys.argv[1], sys.argv[2]
with open(f"{WS}/modules.json") as source:
    MODULES = json.load(source)
H225, H245 = "H323-MESSAGES", "MULTIMEDIA-SYSTEM-CONTROL"
NONE = "asn1_NOVALUE"
# Of a type that can hold an address, a value that does not.
BLANK = {(H225, "TransportAddress"): "{'nsap',<<1>>}",
         (H245, "TransportAddress"):
             "{'unicastAddress',{'netBios',<<" + "0," * 15 + "0>>}}",
         (H225, "AliasAddress"): "{'dialledDigits',\"1\"}"}
H225_ADDRESS = "{'ipAddress',{'r',<<10,1,2,3>>,5060}}"
H245_ADDRESS = "{'unicastAddress',{'iPAddress',{'r',<<10,1,2,3>>,5060}}}"
OLC = ("{'$enc','" + H245 + "','OpenLogicalChannel',{'r',5,{'r'," + NONE +
       ",{'audioData',{'g711Ulaw64k',20}},{'h2250LogicalChannelParameters',"
       "{'r'," + NONE + ",1," + NONE + "," + H245_ADDRESS +
       ("," + NONE) * 10 + "}}," + NONE + "," + NONE + "}" +
       ("," + NONE) * 4 + "}}")
MSC = ("{'$enc','" + H245 + "','MultimediaSystemControlMessage',{'indication',"
       "{'mcLocationIndication',{'r'," + H245_ADDRESS + "}}}}")
TRANSFER = ("{'$enc','ENVELOPE','H4501SupplementaryService',{'r'," + NONE +
            "," + NONE + ",{'rosApdus',[{'invoke',{'r',1," + NONE +
            ",{'local',9},{'$enc','Call-Transfer-Operations','CTInitiateArg',"
            "{'r',\"\",{'r',[{'transportID'," + H225_ADDRESS + "}]" +
            ("," + NONE) * 5 + "}," + NONE + "}}}}]}}}")
INCOMING = ("{'$enc','SIGNALLING-TRAVERSAL','IncomingCallIndication',{'r'," +
            H225_ADDRESS + ",{'r',<<" + "7," * 15 + "7>>}}}")
TARGETS = {"H225.TransportAddress": H225_ADDRESS,
           "H245.TransportAddress": H245_ADDRESS,
           "CARRIER:H245 OpenLogicalChannel": OLC,
           "CARRIER:H245 MultimediaSystemControlMessage": MSC,
           "CARRIER:H4501SupplementaryService (H.450.1 APDU)": TRANSFER,
           "CARRIER:GenericData Content.raw": INCOMING}


def find(module, name):
    content = MODULES[module]
    if name in content["types"]:
        return module, content["types"][name]
    return find(content["imp"][name], name)


def bound(type_, word, other):
    text = " ".join(type_.get("c") or []) if isinstance(type_.get("c"), list) \
        else type_.get("c") or ""
    match = re.search(word + r"\( (-?\d+)", text)
    return int(match[1]) if match else other


def least(module, type_, env, depth=0):
    """The smallest value of a type, without addresses."""
    kind = type_["k"]
    if kind in ("SEQUENCE", "SET"):
        return record(least(module, f["t"], env, depth + 1)
                      if not f.get("opt") and not f.get("ext") else NONE
                      for f in type_["f"])
    if kind == "CHOICE":
        simple = [f for f in type_["f"] if f["t"]["k"] == "NULL"]
        first = (simple or type_["f"])[0]
        return f"{{'{first['n']}',{least(module, first['t'], env, depth + 1)}}}"
    if kind == "OF":
        count = bound(type_, r"SIZE ", 0)
        item = least(module, type_["of"], env, depth + 1) if count else ""
        return "[" + ",".join([item] * count) + "]"
    if kind == "REF":
        if type_["n"] in env:
            return least(*env[type_["n"]], depth + 1)
        if ".&" in type_["n"]:
            return "<<1>>"
        home, what = find(module, type_["n"])
        if (home, type_["n"]) in BLANK:
            return BLANK[home, type_["n"]]
        inner = {p: (module, a, env)
                 for p, a in zip(what["p"], type_.get("a", []))}
        own = dict(what["t"])
        if type_.get("c") and own["k"] not in ("SEQUENCE", "CHOICE", "OF"):
            own["c"] = list(type_["c"]) + list(own.get("c") or [])
        return least(home, own, inner, depth + 1)
    if kind == "INTEGER":
        return str(bound(type_, "", 1))
    if kind == "ENUM":
        return f"'{type_['v'][0]}'"
    if kind == "OCTET STRING":
        return "<<" + ",".join("1" * bound(type_, "SIZE ", 1)) + ">>"
    if kind == "BIT STRING":
        return f"<<0:{bound(type_, 'SIZE ', 8)}>>"
    if kind.endswith("String"):
        return '"' + "1" * bound(type_, "SIZE ", 1) + '"'
    return {"BOOLEAN": "false", "NULL": "'NULL'", "OID": "{1,3,6}"}[kind]


def record(fields):
    return "{'r'," + ",".join(fields) + "}" if (fields := list(fields)) else \
        "{'r'}"


def along(module, type_, steps, target, env):
    """A value with @target at the end of @steps."""
    kind = type_["k"]
    if not steps and (kind == "OCTET STRING" or kind == "REF" and
                      type_["n"] == "TransportAddress"):
        return target
    if kind == "REF":
        if type_["n"] in env:
            inner_module, inner, inner_env = env[type_["n"]]
            return along(inner_module, inner, steps, target, inner_env)
        home, what = find(module, type_["n"])
        inner = {p: (module, a, env)
                 for p, a in zip(what["p"], type_.get("a", []))}
        value = along(home, what["t"], steps, target, inner)
        # an indication is told by what stands before it
        if target == INCOMING:
            number = {"GenericData": 18, "EnumeratedParameter": 1}.get(
                type_["n"])
            if number:
                value = re.sub(r"^\{'r',\{'standard',0\}",
                               f"{{'r',{{'standard',{number}}}", value)
        return value
    if kind == "OF":
        assert steps[0] == "[]", steps
        return "[" + along(module, type_["of"], steps[1:], target, env) + "]"
    name = steps[0][1:]
    if kind == "CHOICE":
        field = next(f for f in type_["f"] if f["n"] == name)
        return f"{{'{name}',{along(module, field['t'], steps[1:], target, env)}}}"
    values = []
    for field in type_["f"]:
        if field["n"] == name:
            values.append(along(module, field["t"], steps[1:], target, env))
        elif field.get("opt") or field.get("ext"):
            values.append(NONE)
        else:
            values.append(least(module, field["t"], env))
    return record(values)


def main():
    places = []
    for path in sys.argv[3:]:
        with open(path) as source:
            for line in source:
                match = re.match(r"\s+\[(\w+)\] (\S+)\s+-> (.*)$", line)
                if match:
                    places.append(match.groups())
    text = ""
    for _, path, what in places:
        root, rest = re.match(r"([\w-]+)(.*)", path).groups()
        module = H245 if root.startswith("Multi") else H225
        steps = re.findall(r"\[\]|[./][\w-]+", rest.replace("?", "").replace(
            "+", ""))
        target = TARGETS.get(what, "<<10,1,2,3,19,196>>")
        value = along(module, {"k": "REF", "n": root}, steps, target, {})
        text += f"{{'{module}','{root}',{value}}}.\n"
    out = subprocess.run(
        ["escript", f"{ORACLE}/oracle.escript", "enc", WS], input=text,
        capture_output=True, check=True, encoding="latin-1")
    lines = out.stdout.splitlines()
    print(out.stderr[:2000], file=sys.stderr)
    assert len(lines) == len(places), (len(lines), len(places))
    for (kind, path, _), line in zip(places, lines):
        print(line.split("|")[0] + f"| {kind} {path}")


main()
