# SPDX-License-Identifier: GPL-2.0-only
"""Octets whose meaning another field says: H.450 operations, H.460 features.

The tables can compare what comes next with bits they know. So a type is
entered where what is said before it is just that, and all else goes the usual
way. Bits below are as aligned PER writes them (X.691).
"""
from per_skip import NOTHING, OCTETS, Skip

H225 = "H323-MESSAGES"
H245 = "MULTIMEDIA-SYSTEM-CONTROL"
NUMBER = Skip(0, True, 16)      # an INTEGER of two octets

# H.460 features that have to do with NAT; the others are not told.
FEATURES = [17, 18, 19, 23, 24]

# H.450.2 and H.450.3: operations that hold an EndpointAddress.
ARGUMENTS = {
    9: "CTInitiateArg", 10: "CTSetupArg", 11: "CTActiveArg",
    12: "CTCompleteArg", 13: "CTUpdateArg", 15: "ActivateDiversionArg",
    16: "DeactivateDiversionArg", 17: "InterrogateDiversionArg",
    18: "CheckRestrictionArg", 19: "CallReroutingArg",
    20: "DivertingLegInformation1Arg", 21: "DivertingLegInformation2Arg",
    22: "DivertingLegInformation3Arg", 100: "DivertingLegInformation4Arg",
}
RESULTS = {7: "CTIdentifyRes", 17: "IntResultList"}


def number(value):
    return value.to_bytes(2, "big")


def call_indication(nodes):
    """EnumeratedParameter of H.460.18: 1 is an incomingCallIndication."""
    content = nodes.root(H225, "Content")
    raw = nodes.carried("SIGNALLING-TRAVERSAL", "IncomingCallIndication")
    other = nodes.steps_of(NUMBER, content)
    # no additions, content, id: standard, not longer than usual; then raw
    return nodes.guessed(
        "010000",
        nodes.when(number(1), nodes.guessed("00000", raw, content), other),
        nodes.root(H225, "EnumeratedParameter"))


def generic_data(nodes, usual):
    """H.225.0 GenericData: some features are told, one has an address."""
    def all_of(element):
        return nodes.make("of", 16, True, element, 1,
                          wants=nodes.wants(element))

    def known(rest, others):
        node = nodes.steps_of(NUMBER, others)
        for feature in FEATURES[::-1]:
            said = nodes.make("do", "NM_DO_FEATURE", str(feature),
                              rest.get(feature, others), wants=True)
            node = nodes.when(number(feature), said, node)
        return node

    parameters = known({18: all_of(call_indication(nodes))},
                       all_of(nodes.root(H225, "EnumeratedParameter")))
    # no additions, parameters or not, id: standard, not longer than usual
    return nodes.guessed(
        "010000", parameters,
        nodes.guessed("000000", known({}, NOTHING), usual))


def generic_information(nodes):
    """H.245 GenericInformation: 1 of H.460.19 is traversalParameters."""
    parameter = nodes.root(H245, "GenericParameter")
    # no additions, no supersedes, standard: 1, octetString
    traversal = nodes.guessed(
        "0000000000010110",
        nodes.carried("MEDIA-TRAVERSAL", "TraversalParameters"), parameter)

    def identified(*before):
        """Behind the bits that say messageIdentifier: standard."""
        rest = nodes.steps_of(*before, nodes.make("of-long", parameter))
        node = nodes.steps_of(*before, nodes.make("of-long", traversal,
                                                  wants=True))
        # its length, 0.0.8.460.19.0.1
        octets = bytes([7, 0x00, 0x08, 0x83, 0x4c, 0x13, 0x00, 0x01])
        for at in (6, 4, 2):
            other = nodes.steps_of(Skip(0, True, 8 * (8 - at)), rest)
            node = nodes.when(octets[at:at + 2], node, other)
        return nodes.when(octets[:2], node, nodes.steps_of(OCTETS, rest))

    # no additions, without and with subMessageIdentifier, messageContent
    return nodes.guessed(
        "001000", identified(),
        nodes.guessed("011000", identified(Skip(7, False, 0)),
                      nodes.root(H245, "GenericInformation")))


def coded(nodes, types):
    """An opcode, and what it says is behind it."""
    node = nodes.steps_of(OCTETS, OCTETS)
    for code, name in reversed(types.items()):
        node = nodes.when(bytes([1, code]), nodes.carried("H450", name), node)
    # local, or global
    return nodes.guessed("0", node, nodes.steps_of(Skip(1, False, 0), OCTETS,
                                                   OCTETS))


def empty_identity(before, alias):
    """
    An H.450.2 argument with an empty callIdentity, as in most transfers, then
    an EndpointAddress. By X.691 an empty string is not aligned; most encoders
    do align, which makes an octet of nearly all zeros before the number of
    addresses. That never is 0 (nor 64 and more), so both can be read.
    @before: what stands before the callIdentity; @alias: role of the address
    """
    def make(nodes, usual):
        nodes.alias = alias
        address = nodes.root(H225, "AliasAddress")
        nodes.alias = None
        aliases = nodes.make("of-long", address, wants=True)
        additions = nodes.make("ext", ())

        def behind(*rest):
            node = nodes.steps_of(aliases, *rest)
            for octet, more in ((0xc0, [address, additions]),
                                (0x80, [additions]), (0x40, [address])):
                node = nodes.when(bytes([octet]),
                                  nodes.steps_of(aliases, *more, *rest), node)
            return nodes.when(bytes([0]), nodes.steps_of(aliases, *rest), node)

        node = usual
        for bit, rest in (("1", [nodes.root("H450", "Extensions")]),
                          ("0", [])):
            bits = before + bit + "000"
            node = nodes.guessed(bits + "0" * (8 - len(bits)), behind(*rest),
                                 node)
        return node
    return make


def operation(nodes, usual):
    """H.450.1 ROS: what an invoke asks for, what a returnResult returns."""
    identifier = nodes.make("if", NUMBER, OCTETS)
    arguments = coded(nodes, ARGUMENTS)
    # invoke: no linkedId, argument; then both
    invoke = nodes.guessed(
        "0001", nodes.steps_of(identifier, arguments),
        nodes.guessed("0011", nodes.steps_of(identifier, OCTETS, arguments),
                      usual))
    # returnResult: result
    return nodes.guessed(
        "011", nodes.steps_of(OCTETS, coded(nodes, RESULTS)), invoke)
