/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of what the reports number, in the order of the standards. */
#ifndef NM_NAMES_H
#define NM_NAMES_H

static const char *const h225_messages[] = {
	"setup",       "callProceeding",  "connect",	   "alerting",
	"information", "releaseComplete", "facility",	   "progress",
	"empty",       "status",	  "statusInquiry", "setupAcknowledge",
	"notify",
};

static const char *const ras_messages[] = {
	"gatekeeperRequest",
	"gatekeeperConfirm",
	"gatekeeperReject",
	"registrationRequest",
	"registrationConfirm",
	"registrationReject",
	"unregistrationRequest",
	"unregistrationConfirm",
	"unregistrationReject",
	"admissionRequest",
	"admissionConfirm",
	"admissionReject",
	"bandwidthRequest",
	"bandwidthConfirm",
	"bandwidthReject",
	"disengageRequest",
	"disengageConfirm",
	"disengageReject",
	"locationRequest",
	"locationConfirm",
	"locationReject",
	"infoRequest",
	"infoRequestResponse",
	"nonStandardMessage",
	"unknownMessageResponse",
	"requestInProgress",
	"resourcesAvailableIndicate",
	"resourcesAvailableConfirm",
	"infoRequestAck",
	"infoRequestNak",
	"serviceControlIndication",
	"serviceControlResponse",
	"admissionConfirmSequence",
};

static const char *const h245_requests[] = {
	"nonStandard",
	"masterSlaveDetermination",
	"terminalCapabilitySet",
	"openLogicalChannel",
	"closeLogicalChannel",
	"requestChannelClose",
	"multiplexEntrySend",
	"requestMultiplexEntry",
	"requestMode",
	"roundTripDelayRequest",
	"maintenanceLoopRequest",
	"communicationModeRequest",
	"conferenceRequest",
	"multilinkRequest",
	"logicalChannelRateRequest",
	"genericRequest",
};

static const char *const h245_responses[] = {
	"nonStandard",
	"masterSlaveDeterminationAck",
	"masterSlaveDeterminationReject",
	"terminalCapabilitySetAck",
	"terminalCapabilitySetReject",
	"openLogicalChannelAck",
	"openLogicalChannelReject",
	"closeLogicalChannelAck",
	"requestChannelCloseAck",
	"requestChannelCloseReject",
	"multiplexEntrySendAck",
	"multiplexEntrySendReject",
	"requestMultiplexEntryAck",
	"requestMultiplexEntryReject",
	"requestModeAck",
	"requestModeReject",
	"roundTripDelayResponse",
	"maintenanceLoopAck",
	"maintenanceLoopReject",
	"communicationModeResponse",
	"conferenceResponse",
	"multilinkResponse",
	"logicalChannelRateAcknowledge",
	"logicalChannelRateReject",
	"genericResponse",
};

static const char *const h245_commands[] = {
	"nonStandard",
	"maintenanceLoopOffCommand",
	"sendTerminalCapabilitySet",
	"encryptionCommand",
	"flowControlCommand",
	"endSessionCommand",
	"miscellaneousCommand",
	"communicationModeCommand",
	"conferenceCommand",
	"h223MultiplexReconfiguration",
	"newATMVCCommand",
	"mobileMultilinkReconfigurationCommand",
	"genericCommand",
};

static const char *const h245_indications[] = {
	"nonStandard",
	"functionNotUnderstood",
	"masterSlaveDeterminationRelease",
	"terminalCapabilitySetRelease",
	"openLogicalChannelConfirm",
	"requestChannelCloseRelease",
	"multiplexEntrySendRelease",
	"requestMultiplexEntryRelease",
	"requestModeRelease",
	"miscellaneousIndication",
	"jitterIndication",
	"h223SkewIndication",
	"newATMVCIndication",
	"userInput",
	"h2250MaximumSkewIndication",
	"mcLocationIndication",
	"conferenceIndication",
	"vendorIdentification",
	"functionNotSupported",
	"multilinkIndication",
	"logicalChannelRateRelease",
	"flowControlIndication",
	"mobileMultilinkReconfigurationIndication",
	"genericIndication",
};

static const char *const forms[] = {
	"h225v4",	 "h225v6",	"h225sr",  "h245v4",	"h245v6",
	"h245sr",	 "h245mc4",	"h245mc6", "h225hop",	"h245hop",
	"ldap",		 "ldapPort",	"literal", "literalLE", "portLiteral",
	"portLiteralLE", "literalHost",
};

static const char *const roles[] = {
	"other",      "h245",	       "media",		 "mediaControl",
	"data",	      "source",	       "dest",		 "alternative",
	"signal",     "ras",	       "alias",		 "rasReply",
	"rasOther",   "gatekeeper",    "gatekeeperAlt",	 "gatekeeperSignal",
	"registered", "called",	       "endpointSignal", "endpointRas",
	"annexE",     "sctp",	       "inUse",		 "reroute",
	"incoming",   "muxMedia",      "muxControl",	 "keepAliveChannel",
	"directory",  "directoryPort", "literal",
};

static const char *const medias[] = {
	"unknown", "audio", "video", "data", "other",
};

static const char *const events[] = {
	"q931",	      "message",    "callId",	  "conferenceId", "open",
	"media",      "rate",	    "tcp",	  "ack",	  "reject",
	"close",      "endSession", "end",	  "ras",	  "seq",
	"ttl",	      "keepAlive",  "endpointId", "gatekeeperId", "callModel",
	"answerCall", "reason",	    "feature",	  "ldap",	  "ldapId",
	"ldapResult", "ttl",	    "refresh",	  "mcsConnect",
};

static const char *const faults[] = {
	"tpkt",	 "q931",       "per", "truncated",
	"depth", "fragmented", "ber", "t120",
};

/* of streams, enum nm_proto */
static const char *const protos[] = {
	"H225", "H245", "RAS", "T120", "ICC", "ILS", "ULS",
};

#endif
