# SPDX-License-Identifier: GPL-2.0-only
"""What a rule may ask for at a field, and the rules of a set of modules."""
from collections import namedtuple

Do = namedtuple("Do", "action argument")        # tell the scanner, go on
Number = namedtuple("Number", "use")            # an INTEGER somebody wants
Bytes = namedtuple("Bytes", "event")            # 16 octets somebody wants
Text = namedtuple("Text", "event")              # a string somebody wants
Flag = namedtuple("Flag", "event")              # a BOOLEAN, if it is TRUE
Quote = namedtuple("Quote", "name")             # an addition that quotes
Alias = namedtuple("Alias", "role")             # of the aliases in there
Special = namedtuple("Special", "make")         # a function makes the node
Carrier = namedtuple("Carrier", "name module type")     # octets hold a type
PLAIN = "plain"                                 # nothing wanted in here
Address = namedtuple("Address", "form octets")  # address and port begin here


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
