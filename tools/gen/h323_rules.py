# SPDX-License-Identifier: GPL-2.0-only
"""What the gateway wants to know from H.225.0 and H.245 messages."""
import h323_special
from per_rules import (PLAIN, Address, Alias, Bytes, Carrier, Do, Flag, Number,
                       Quote, Rules, Special, Text)

H225 = "H323-MESSAGES"
H245 = "MULTIMEDIA-SYSTEM-CONTROL"
H450 = "H450"
H46018 = "SIGNALLING-TRAVERSAL"
H46019 = "MEDIA-TRAVERSAL"

# How comments in the table name the modules.
TITLES = {H225: "H.225.0", H245: "H.245", "H235-SECURITY-MESSAGES": "H.235",
          H450: "H.450", "Addressing-Data-Elements": "H.450.1",
          H46018: "H.460.18", H46019: "H.460.19"}

ROOTS = [
    (H225, "H323-UserInformation"),
    (H245, "MultimediaSystemControlMessage"),
    (H245, "OpenLogicalChannel"),
    (H245, "OpenLogicalChannelAck"),
    (H225, "RasMessage"),
]

ADDRESSES = {
    f"{H225}.TransportAddress.ipAddress": ("NM_FORM_H225_V4", 6),
    f"{H225}.TransportAddress.ip6Address": ("NM_FORM_H225_V6", 18),
    f"{H225}.TransportAddress.ipSourceRoute": ("NM_FORM_H225_SR", 6),
    f"{H245}.UnicastAddress.iPAddress": ("NM_FORM_H245_V4", 6),
    f"{H245}.UnicastAddress.iP6Address": ("NM_FORM_H245_V6", 18),
    f"{H245}.UnicastAddress.iPSourceRouteAddress": ("NM_FORM_H245_SR", 6),
    f"{H245}.MulticastAddress.iPAddress": ("NM_FORM_H245_MC4", 6),
    f"{H245}.MulticastAddress.iP6Address": ("NM_FORM_H245_MC6", 18),
}

# The addresses on the way, where an address is a source route.
HOPS = {
    f"{H225}.TransportAddress.ipSourceRoute.route": ("NM_FORM_H225_HOP", 4),
    f"{H245}.UnicastAddress.iPSourceRouteAddress.route":
        ("NM_FORM_H245_HOP", 4),
}

ROLES = {
    "h245Address": "NM_ROLE_H245",
    "mediaChannel": "NM_ROLE_MEDIA",
    "mediaControlChannel": "NM_ROLE_MEDIA_CONTROL",
    "localAreaAddress": "NM_ROLE_DATA",
    "sourceCallSignalAddress": "NM_ROLE_SOURCE",
    "destCallSignalAddress": "NM_ROLE_DEST",
    "alternativeAddress": "NM_ROLE_ALTERNATIVE",
    "signalAddress": "NM_ROLE_SIGNAL",
    "transportID": "NM_ROLE_ALIAS",
    "srcCallSignalAddress": "NM_ROLE_SOURCE",
    "replyAddress": "NM_ROLE_RAS_REPLY",
    "annexE": "NM_ROLE_ANNEX_E",
    "sctp": "NM_ROLE_SCTP",
    "sendAddress": "NM_ROLE_IN_USE",
    "recvAddress": "NM_ROLE_IN_USE",
    "callSignallingAddress": "NM_ROLE_INCOMING",
    "multiplexedMediaChannel": "NM_ROLE_MUX_MEDIA",
    "multiplexedMediaControlChannel": "NM_ROLE_MUX_CONTROL",
    "keepAliveChannel": "NM_ROLE_KEEP_ALIVE",
}

# The same name means something else, depending on who says it.
RAS_ROLES = {
    "GatekeeperRequest.rasAddress": "NM_ROLE_RAS",
    "RegistrationRequest.rasAddress": "NM_ROLE_RAS",
    "InfoRequestResponse.rasAddress": "NM_ROLE_RAS",
    "LocationConfirm.rasAddress": "NM_ROLE_RAS_OTHER",
    "GatekeeperConfirm.rasAddress": "NM_ROLE_GATEKEEPER",
    "AlternateGK.rasAddress": "NM_ROLE_GATEKEEPER_ALT",
    "Endpoint.rasAddress": "NM_ROLE_ENDPOINT_RAS",
    "RegistrationRequest.callSignalAddress": "NM_ROLE_REGISTERED",
    "UnregistrationRequest.callSignalAddress": "NM_ROLE_REGISTERED",
    "InfoRequestResponse.callSignalAddress": "NM_ROLE_REGISTERED",
    "RegistrationConfirm.callSignalAddress": "NM_ROLE_GATEKEEPER_SIGNAL",
    "AdmissionReject.callSignalAddress": "NM_ROLE_GATEKEEPER_SIGNAL",
    "AdmissionConfirm.destCallSignalAddress": "NM_ROLE_CALLED",
    "LocationConfirm.callSignalAddress": "NM_ROLE_CALLED",
    "Endpoint.callSignalAddress": "NM_ROLE_ENDPOINT_SIGNAL",
}

# Messages with a fastStart.
H225_MESSAGES = [
    "Setup", "CallProceeding", "Connect", "Alerting", "Information",
    "Facility", "Progress",
]


def carriers():
    """OCTET STRINGs that hold H.245."""
    channel = Carrier("NM_CARRIER_OLC", H245, "OpenLogicalChannel")
    control = Carrier("NM_CARRIER_MSC", H245,
                      "MultimediaSystemControlMessage")
    at = {f"{H225}.{name}-UUIE.fastStart": [channel]
          for name in H225_MESSAGES}
    at[f"{H225}.H323-UU-PDU.h245Control"] = [control]
    at[f"{H225}.Setup-UUIE.parallelH245Control"] = [control]
    at[f"{H225}.H323-UU-PDU.h4501SupplementaryService"] = \
        [Carrier("NM_CARRIER_SERVICE", H450, "SupplementaryService")]
    # The other octets hold no address of IP. tunnelledSignallingMessage is
    # QSIG, ISUP or the like, between switches that know telephone numbers;
    # what is not standard is not known.
    for name in ("OpenLogicalChannel", "OpenLogicalChannelAck"):
        at[f"{H245}.{name}.genericInformation"] = \
            [Special(h323_special.generic_information)]
    for place in REROUTING:
        at[f"{H450}.{place}"] = [Alias("NM_ROLE_REROUTE")]
    return at


# Supplementary services: addresses somebody is going to call.
REROUTING = [
    "CTIdentifyRes.reroutingNumber", "CTInitiateArg.reroutingNumber",
    "ActivateDiversionArg.divertedToAddress", "CallReroutingArg.calledAddress",
]


RAS_MESSAGES = [
    "GatekeeperRequest", "GatekeeperConfirm", "GatekeeperReject",
    "RegistrationRequest", "RegistrationConfirm", "RegistrationReject",
    "UnregistrationRequest", "UnregistrationConfirm", "UnregistrationReject",
    "AdmissionRequest", "AdmissionConfirm", "AdmissionReject",
    "BandwidthRequest", "BandwidthConfirm", "BandwidthReject",
    "DisengageRequest", "DisengageConfirm", "DisengageReject",
    "LocationRequest", "LocationConfirm", "LocationReject",
    "InfoRequest", "InfoRequestResponse", "NonStandardMessage",
    "UnknownMessageResponse", "RequestInProgress",
    "ResourcesAvailableIndicate", "ResourcesAvailableConfirm",
    "InfoRequestAck", "InfoRequestNak", "ServiceControlIndication",
    "ServiceControlResponse",
]

HAS_ENDPOINT_ID = [
    "RegistrationRequest", "RegistrationConfirm", "UnregistrationRequest",
    "AdmissionRequest", "BandwidthRequest", "DisengageRequest",
    "LocationRequest", "InfoRequestResponse", "ResourcesAvailableIndicate",
    "ServiceControlIndication",
]

HAS_GATEKEEPER_ID = [
    "GatekeeperRequest", "GatekeeperConfirm", "GatekeeperReject",
    "RegistrationRequest", "RegistrationConfirm", "RegistrationReject",
    "UnregistrationRequest", "AdmissionRequest", "BandwidthRequest",
    "DisengageRequest", "LocationRequest",
]

REASONS = [
    "GatekeeperRejectReason", "RegistrationRejectReason", "UnregRequestReason",
    "UnregRejectReason", "AdmissionRejectReason", "BandRejectReason",
    "DisengageReason", "DisengageRejectReason", "LocationRejectReason",
    "InfoRequestNakReason",
]


def identifiers():
    at = {f"{H225}.CallIdentifier.guid": [Bytes("NM_EVENT_CALL_ID")]}
    for name in ("Setup-UUIE", "Connect-UUIE", "Facility-UUIE",
                 "AdmissionRequest", "BandwidthRequest", "DisengageRequest",
                 "InfoRequestResponse.perCallInfo",
                 "ServiceControlIndication.callSpecific"):
        at[f"{H225}.{name}.conferenceID"] = [Bytes("NM_EVENT_CONFERENCE_ID")]
    return at


def ras():
    """What a registration, an admission and the like say."""
    at = {
        "RegistrationRequest.timeToLive": Number("NM_INT_TIME_TO_LIVE"),
        "RegistrationConfirm.timeToLive": Number("NM_INT_TIME_TO_LIVE"),
        "RegistrationRequest.keepAlive": Flag("NM_EVENT_KEEP_ALIVE"),
        "AdmissionRequest.answerCall": Flag("NM_EVENT_ANSWER_CALL"),
        "InfoRequestResponse.perCallInfo.pdu": Quote("NM_CARRIER_QUOTE"),
    }
    for name in RAS_MESSAGES:
        at[f"{name}.requestSeqNum"] = Number("NM_INT_RAS_SEQ")
    for name in HAS_ENDPOINT_ID:
        at[f"{name}.endpointIdentifier"] = Text("NM_EVENT_ENDPOINT_ID")
    for name in HAS_GATEKEEPER_ID:
        at[f"{name}.gatekeeperIdentifier"] = Text("NM_EVENT_GATEKEEPER_ID")
    return {f"{H225}.{field}": [want] for field, want in at.items()}


def channels():
    """What the H.245 logical channel messages say."""
    number = "forwardLogicalChannelNumber"
    reverse = Do("NM_DO_REVERSE", "1")
    forward = Do("NM_DO_REVERSE", "0")
    olc = f"{H245}.OpenLogicalChannel"
    ack = f"{H245}.OpenLogicalChannelAck"
    session = [Number("NM_INT_SESSION")]
    return {
        f"{olc}.{number}": [Number("NM_INT_OPEN")],
        f"{olc}.reverseLogicalChannelParameters": [reverse],
        f"{olc}.separateStack": [forward],
        f"{ack}.{number}": [Number("NM_INT_ACK")],
        f"{ack}.reverseLogicalChannelParameters": [reverse],
        f"{ack}.separateStack": [forward],
        f"{ack}.forwardMultiplexAckParameters": [forward],
        f"{H245}.OpenLogicalChannelReject.{number}":
            [Number("NM_INT_REJECT")],
        f"{H245}.CloseLogicalChannel.{number}": [Number("NM_INT_CLOSE")],
        f"{H245}.H2250LogicalChannelParameters.sessionID": session,
        f"{H245}.H2250LogicalChannelAckParameters.sessionID": session,
        f"{H245}.CommunicationModeTableEntry": [Do("NM_DO_RESET", "0")],
        f"{H245}.CommunicationModeTableEntry.sessionID": session,
        f"{H245}.CommandMessage.endSessionCommand":
            [Do("NM_DO_EVENT", "NM_EVENT_SESSION_END")],
        f"{H245}.DataProtocolCapability.tcp":
            [Do("NM_DO_EVENT", "NM_EVENT_CHANNEL_TCP")],
        f"{H245}.H2250LogicalChannelParameters.mediaGuaranteedDelivery":
            [Flag("NM_EVENT_CHANNEL_TCP")],
        # An echo of a message is not that message.
        f"{H245}.IndicationMessage.functionNotUnderstood":
            [Do("NM_DO_ECHO", "1")],
    }


def media():
    """The kind of media and the rate, where a channel's DataType says it."""
    other = [f"DataType.{name}" for name in OTHER_MEDIA + NOT_IN_H235] + \
            [f"H235Media.mediaType.{name}" for name in OTHER_MEDIA]
    at = {f"{H245}.{place}": [Do("NM_DO_MEDIA", "NM_MEDIA_OTHER"), PLAIN]
          for place in other}
    for name in ("H261VideoCapability", "H263VideoCapability",
                 "GenericCapability", "DataApplicationCapability"):
        at[f"{H245}.{name}.maxBitRate"] = [Number("NM_INT_RATE")]
    return at


# Where the same types say something else: nothing is wanted in there.
PRUNED = [
    "RequestMessage.terminalCapabilitySet",
    "RequestMessage.requestMode",
    "CommandMessage.miscellaneousCommand",
    "AudioCapability.vbd",
    "H235Media.encryptionAuthenticationAndIntegrity",
    "H2250LogicalChannelParameters.redundancyEncoding",
    "H2250LogicalChannelParameters.transportCapability",
    "CommunicationModeTableEntry.redundancyEncoding",
    "VideoCapability.extendedVideoCapability",
]

# Alternatives of DataType that are media of media: the kind is all we want.
OTHER_MEDIA = [
    "nonStandard", "redundancyEncoding", "multiplePayloadStream", "depFec",
    "fec",
]
NOT_IN_H235 = [
    "nullData", "encryptionData", "h235Control", "multiplexedStream",
]

# What most messages say: the alternative of a CHOICE, or the optional fields
# of a SEQUENCE, "..." being its additions. Others take a little longer.
LIKELY = {
    f"{H225}.H323-UserInformation": (),
    f"{H225}.H323-UU-PDU": ("...",),
    f"{H225}.CallIdentifier": (),
    f"{H225}.EndpointType": ("vendor", "terminal"),
    f"{H225}.VendorIdentifier": ("productId", "versionId"),
    f"{H225}.H221NonStandard": (),
    f"{H225}.TerminalInfo": (),
    f"{H225}.TransportAddress": "ipAddress",
    f"{H245}.TransportAddress": "unicastAddress",
    f"{H245}.UnicastAddress": "iPAddress",
    f"{H245}.UnicastAddress.iPAddress": (),
    f"{H245}.OpenLogicalChannel.forwardLogicalChannelParameters."
    "multiplexParameters": "h2250LogicalChannelParameters",
    f"{H245}.OpenLogicalChannel.reverseLogicalChannelParameters."
    "multiplexParameters": "h2250LogicalChannelParameters",
    f"{H245}.OpenLogicalChannelAck.forwardMultiplexAckParameters":
        "h2250LogicalChannelAckParameters",
}


def rules():
    found = Rules()
    found.likely = LIKELY
    for part in (carriers(), identifiers(), ras(), channels(), media()):
        found.at.update(part)
    found.at.update({f"{H245}.{field}": [PLAIN] for field in PRUNED})
    found.address = {path: Address(*address)
                     for path, address in ADDRESSES.items()}
    found.hop = {path: Address(*address) for path, address in HOPS.items()}
    found.special = {
        f"{H225}.GenericData": h323_special.generic_data,
        f"{H450}.Ros": h323_special.operation,
        f"{H450}.CTInitiateArg":
            h323_special.empty_identity("0", "NM_ROLE_REROUTE"),
        f"{H450}.CTIdentifyRes":
            h323_special.empty_identity("0", "NM_ROLE_REROUTE"),
        # no additions, transferringNumber
        f"{H450}.CTSetupArg": h323_special.empty_identity("01", None),
    }
    found.transport = {f"{H225}.TransportAddress", f"{H245}.TransportAddress"}
    found.roles = ROLES | {f"{H225}.{field}": role
                           for field, role in RAS_ROLES.items()}
    found.choice = {
        f"{H225}.H323-UU-PDU.h323-message-body": "NM_INDEX_H225",
        f"{H245}.MultimediaSystemControlMessage": "NM_INDEX_H245",
        f"{H245}.RequestMessage": "NM_INDEX_H245_INNER",
        f"{H245}.ResponseMessage": "NM_INDEX_H245_INNER",
        f"{H245}.CommandMessage": "NM_INDEX_H245_INNER",
        f"{H245}.IndicationMessage": "NM_INDEX_H245_INNER",
        f"{H225}.RasMessage": "NM_INDEX_RAS",
        f"{H225}.CallModel": "NM_INDEX_CALL_MODEL",
        f"{H245}.AudioCapability": "NM_INDEX_AUDIO",
        f"{H245}.VideoCapability": "NM_INDEX_VIDEO",
        f"{H245}.DataApplicationCapability.application": "NM_INDEX_DATA",
    }
    found.choice.update({f"{H225}.{reason}": "NM_INDEX_REASON"
                         for reason in REASONS})
    return found
