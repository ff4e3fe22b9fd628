/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the scanners report: sites (an address in a message), events (what the
 * message says about the call) and faults (why part of a message was passed
 * over). One record for the three, so that a scanner needs one way out.
 */
#ifndef NM_WIRE_SITE_H
#define NM_WIRE_SITE_H

#include "wire/types.h"

/** enum nm_report_type - which of the three a report is */
enum nm_report_type {
	NM_REPORT_SITE,
	NM_REPORT_EVENT,
	NM_REPORT_FAULT,
};

/**
 * enum nm_form - how an address is written
 * @NM_FORM_H225_V4: H.225.0 TransportAddress.ipAddress, 4 + 2 octets
 * @NM_FORM_H225_V6: H.225.0 TransportAddress.ip6Address, 16 + 2 octets
 * @NM_FORM_H225_SR: H.225.0 TransportAddress.ipSourceRoute, 4 + 2 octets
 * @NM_FORM_H245_V4: H.245 UnicastAddress.iPAddress, 4 + 2 octets
 * @NM_FORM_H245_V6: H.245 UnicastAddress.iP6Address, 16 + 2 octets
 * @NM_FORM_H245_SR: H.245 UnicastAddress.iPSourceRouteAddress, 4 + 2 octets
 * @NM_FORM_H245_MC4: H.245 MulticastAddress.iPAddress, 4 + 2 octets
 * @NM_FORM_H245_MC6: H.245 MulticastAddress.iP6Address, 16 + 2 octets
 * @NM_FORM_H225_HOP: H.225.0 TransportAddress.ipSourceRoute.route, each of its
 *	addresses: 4 octets, no port
 * @NM_FORM_H245_HOP: H.245 UnicastAddress.iPSourceRouteAddress.route, the same
 * @NM_FORM_LDAP_V4: decimal digits of an IPv4 address, its first octet the
 *	lowest, with the BER headers before them that may be written otherwise;
 *	see nm_ldap_put(). The number is in @value
 * @NM_FORM_LDAP_PORT: decimal digits of a port; the number is in @value
 * @NM_FORM_LITERAL: 4 + 2 octets somewhere
 * @NM_FORM_LITERAL_LE: the same, both with the lowest octet first
 * @NM_FORM_LITERAL_PORT: 2 + 4 octets somewhere, the port first
 * @NM_FORM_LITERAL_PORT_LE: the same, both with the lowest octet first
 * @NM_FORM_LITERAL_HOST: 4 octets somewhere, no port
 */
enum nm_form {
	NM_FORM_H225_V4,
	NM_FORM_H225_V6,
	NM_FORM_H225_SR,
	NM_FORM_H245_V4,
	NM_FORM_H245_V6,
	NM_FORM_H245_SR,
	NM_FORM_H245_MC4,
	NM_FORM_H245_MC6,
	NM_FORM_H225_HOP,
	NM_FORM_H245_HOP,
	NM_FORM_LDAP_V4,
	NM_FORM_LDAP_PORT,
	NM_FORM_LITERAL,
	NM_FORM_LITERAL_LE,
	NM_FORM_LITERAL_PORT,
	NM_FORM_LITERAL_PORT_LE,
	NM_FORM_LITERAL_HOST,
	/* private: */
	NM_FORM_MAX,
};

/**
 * enum nm_role - what the address is for
 *
 * On RAS it depends on the message (NM_EVENT_RAS) as well whose it is: an
 * endpoint's registrationRequest and a gatekeeper's unregistrationRequest both
 * name the endpoint's addresses.
 *
 * @NM_ROLE_OTHER: anything not named below
 * @NM_ROLE_H245: h245Address
 * @NM_ROLE_MEDIA: mediaChannel (RTP)
 * @NM_ROLE_MEDIA_CONTROL: mediaControlChannel (RTCP)
 * @NM_ROLE_DATA: separateStack.networkAddress.localAreaAddress (T.120)
 * @NM_ROLE_SOURCE: sourceCallSignalAddress (Setup), srcCallSignalAddress (ARQ)
 * @NM_ROLE_DEST: destCallSignalAddress (Setup, ARQ)
 * @NM_ROLE_ALTERNATIVE: Facility alternativeAddress
 * @NM_ROLE_SIGNAL: another call signalling address (mcLocationIndication)
 * @NM_ROLE_RAS: the endpoint's own RAS address: rasAddress of GRQ, RRQ, IRR
 * @NM_ROLE_ALIAS: AliasAddress.transportID
 * @NM_ROLE_RAS_REPLY: where the answer goes: replyAddress of LRQ, IRQ
 * @NM_ROLE_RAS_OTHER: RAS address of whom a LCF found: its rasAddress
 * @NM_ROLE_GATEKEEPER: the gatekeeper's own RAS address: rasAddress of GCF
 * @NM_ROLE_GATEKEEPER_ALT: another gatekeeper's RAS address: AlternateGK
 *	(alternateGatekeeper, altGKInfo, assignedGatekeeper)
 * @NM_ROLE_GATEKEEPER_SIGNAL: call signalling address of the gatekeeper:
 *	callSignalAddress of RCF, ARJ; some gatekeepers echo that of the RRQ
 * @NM_ROLE_REGISTERED: call signalling address of the endpoint that is
 *	registered: callSignalAddress of RRQ, URQ, IRR
 * @NM_ROLE_CALLED: where the receiver may send its Setup:
 *	destCallSignalAddress of ACF, callSignalAddress of LCF
 * @NM_ROLE_ENDPOINT_SIGNAL: call signalling address of an alternative:
 *	callSignalAddress of Endpoint (alternateEndpoints, srcAlternatives,
 *	destAlternatives)
 * @NM_ROLE_ENDPOINT_RAS: rasAddress of the same
 * @NM_ROLE_ANNEX_E: call signalling over UDP: alternateTransportAddresses.annexE
 * @NM_ROLE_SCTP: call signalling over SCTP: alternateTransportAddresses.sctp
 * @NM_ROLE_IN_USE: a channel that is open, told to the gatekeeper: sendAddress
 *	and recvAddress of TransportChannelInfo (IRR, BRQ)
 * @NM_ROLE_REROUTE: whom the receiver, or the one after it, is to call, in an
 *	alias of a supplementary service: reroutingNumber (callTransferInitiate,
 *	result of callTransferIdentify), calledAddress (callRerouting),
 *	divertedToAddress (activateDiversionQ). Other addresses in there are
 *	NM_ROLE_ALIAS
 * @NM_ROLE_INCOMING: where the receiver is to connect for a call to it:
 *	callSignallingAddress of H.460.18 incomingCallIndication
 * @NM_ROLE_MUX_MEDIA: multiplexedMediaChannel of H.460.19 traversalParameters
 * @NM_ROLE_MUX_CONTROL: multiplexedMediaControlChannel of the same
 * @NM_ROLE_KEEP_ALIVE: keepAliveChannel of the same (where the receiver is to
 *	send, UDP)
 * @NM_ROLE_DIRECTORY: where to find who is in a directory (ILS)
 * @NM_ROLE_DIRECTORY_PORT: a port on which who is there listens
 * @NM_ROLE_LITERAL: what looks like an address of an end of the connection
 *
 * A hop of a source route has the role of the address it leads to.
 */
enum nm_role {
	NM_ROLE_OTHER,
	NM_ROLE_H245,
	NM_ROLE_MEDIA,
	NM_ROLE_MEDIA_CONTROL,
	NM_ROLE_DATA,
	NM_ROLE_SOURCE,
	NM_ROLE_DEST,
	NM_ROLE_ALTERNATIVE,
	NM_ROLE_SIGNAL,
	NM_ROLE_RAS,
	NM_ROLE_ALIAS,
	NM_ROLE_RAS_REPLY,
	NM_ROLE_RAS_OTHER,
	NM_ROLE_GATEKEEPER,
	NM_ROLE_GATEKEEPER_ALT,
	NM_ROLE_GATEKEEPER_SIGNAL,
	NM_ROLE_REGISTERED,
	NM_ROLE_CALLED,
	NM_ROLE_ENDPOINT_SIGNAL,
	NM_ROLE_ENDPOINT_RAS,
	NM_ROLE_ANNEX_E,
	NM_ROLE_SCTP,
	NM_ROLE_IN_USE,
	NM_ROLE_REROUTE,
	NM_ROLE_INCOMING,
	NM_ROLE_MUX_MEDIA,
	NM_ROLE_MUX_CONTROL,
	NM_ROLE_KEEP_ALIVE,
	NM_ROLE_DIRECTORY,
	NM_ROLE_DIRECTORY_PORT,
	NM_ROLE_LITERAL,
	/* private: */
	NM_ROLE_MAX,
};

/**
 * enum nm_carrier - what inside H.225.0 held the value
 * @NM_CARRIER_NONE: the message itself
 * @NM_CARRIER_OLC: fastStart (an OpenLogicalChannel)
 * @NM_CARRIER_MSC: h245Control or parallelH245Control (a
 *	MultimediaSystemControlMessage)
 * @NM_CARRIER_QUOTE: perCallInfo.pdu of a RAS infoRequestResponse (call
 *	signalling that was sent or received)
 * @NM_CARRIER_SERVICE: h4501SupplementaryService (H.450)
 */
enum nm_carrier {
	NM_CARRIER_NONE,
	NM_CARRIER_OLC,
	NM_CARRIER_MSC,
	NM_CARRIER_QUOTE,
	NM_CARRIER_SERVICE,
};

/** enum nm_media - kind of media of a logical channel (H.245 DataType) */
enum nm_media {
	NM_MEDIA_UNKNOWN,
	NM_MEDIA_AUDIO,
	NM_MEDIA_VIDEO,
	NM_MEDIA_DATA,
	NM_MEDIA_OTHER,
	/* private: */
	NM_MEDIA_MAX,
};

/**
 * enum nm_event - what a message says
 * @NM_EVENT_Q931: Q.931 header complete; @value is the message type, @data
 *	the call reference value (@len octets, 0 to 15)
 * @NM_EVENT_MESSAGE: @value is, for H.225.0, the index of the
 *	h323-message-body alternative; for H.245 (index of the
 *	MultimediaSystemControlMessage alternative << 8) | index of the
 *	alternative inside it
 * @NM_EVENT_CALL_ID: callIdentifier.guid, 16 octets in @data
 * @NM_EVENT_CONFERENCE_ID: conferenceID, 16 octets in @data
 * @NM_EVENT_CHANNEL_OPEN: openLogicalChannel for @channel begins
 * @NM_EVENT_CHANNEL_MEDIA: @media of @channel is known now; @value is the index
 *	of the alternative of AudioCapability, VideoCapability or
 *	DataApplicationCapability.application
 * @NM_EVENT_CHANNEL_RATE: announced rate of @channel, @value in 100 bit/s
 * @NM_EVENT_CHANNEL_TCP: the media of @channel go over TCP: t38FaxProtocol is
 *	tcp, or mediaGuaranteedDelivery TRUE
 * @NM_EVENT_CHANNEL_ACK: openLogicalChannelAck for @channel begins
 * @NM_EVENT_CHANNEL_REJECT: openLogicalChannelReject for @channel
 * @NM_EVENT_CHANNEL_CLOSE: closeLogicalChannel for @channel
 * @NM_EVENT_SESSION_END: endSessionCommand
 * @NM_EVENT_MESSAGE_END: the TPKT ends here
 * @NM_EVENT_RAS: a RAS message begins, @value is enum nm_ras
 * @NM_EVENT_RAS_SEQ: requestSeqNum, 1 to 65535 in @value
 * @NM_EVENT_TIME_TO_LIVE: timeToLive of RRQ or RCF, seconds in @value (0: not
 *	possible, but said)
 * @NM_EVENT_KEEP_ALIVE: keepAlive of RRQ is TRUE
 * @NM_EVENT_ENDPOINT_ID: endpointIdentifier, @value octets of UTF-16 at @off;
 *	some endpoints append NUL characters to what they were given
 * @NM_EVENT_GATEKEEPER_ID: gatekeeperIdentifier of the message itself, like
 *	that
 * @NM_EVENT_CALL_MODEL: callModel, @value is 0 (direct) or 1 (gatekeeperRouted)
 * @NM_EVENT_ANSWER_CALL: answerCall of ARQ is TRUE
 * @NM_EVENT_REASON: @value is the index of the alternative of the reject
 *	reason, or of the reason of URQ or DRQ
 * @NM_EVENT_FEATURE: a feature of H.460 is spoken of, @value is its number: 17,
 *	18, 19, 23 or 24, which have to do with NAT
 * @NM_EVENT_LDAP: an LDAP operation begins, @value is its tag, enum nm_ldap_op
 *	if it is one of those that matter
 * @NM_EVENT_LDAP_ID: messageID, in front of it
 * @NM_EVENT_LDAP_RESULT: resultCode, behind the tag of the response: 16 bits
 *	of @value each
 * @NM_EVENT_LDAP_TTL: attribute sttl, minutes in @value
 * @NM_EVENT_LDAP_REFRESH: a search for an entry with that sttl, which renews it
 * @NM_EVENT_T120_CONNECT: MCS connect is over, and so is the scanning
 *
 * A message that is quoted (functionNotUnderstood, perCallInfo.pdu) makes
 * sites, but no events. The octets of an identifier are not at @data, as they
 * can be 256, but always inside the value: of a datagram, which is fed whole,
 * they are @off octets behind its first one. Of
 * @NM_EVENT_CHANNEL_MEDIA, @NM_EVENT_CHANNEL_RATE and @NM_EVENT_CHANNEL_TCP
 * there may be one for each direction; @reverse says for which. The last one
 * comes with @channel 0 as well, where media are only spoken of
 * (communicationModeCommand).
 */
enum nm_event {
	NM_EVENT_Q931,
	NM_EVENT_MESSAGE,
	NM_EVENT_CALL_ID,
	NM_EVENT_CONFERENCE_ID,
	NM_EVENT_CHANNEL_OPEN,
	NM_EVENT_CHANNEL_MEDIA,
	NM_EVENT_CHANNEL_RATE,
	NM_EVENT_CHANNEL_TCP,
	NM_EVENT_CHANNEL_ACK,
	NM_EVENT_CHANNEL_REJECT,
	NM_EVENT_CHANNEL_CLOSE,
	NM_EVENT_SESSION_END,
	NM_EVENT_MESSAGE_END,
	NM_EVENT_RAS,
	NM_EVENT_RAS_SEQ,
	NM_EVENT_TIME_TO_LIVE,
	NM_EVENT_KEEP_ALIVE,
	NM_EVENT_ENDPOINT_ID,
	NM_EVENT_GATEKEEPER_ID,
	NM_EVENT_CALL_MODEL,
	NM_EVENT_ANSWER_CALL,
	NM_EVENT_REASON,
	NM_EVENT_FEATURE,
	NM_EVENT_LDAP,
	NM_EVENT_LDAP_ID,
	NM_EVENT_LDAP_RESULT,
	NM_EVENT_LDAP_TTL,
	NM_EVENT_LDAP_REFRESH,
	NM_EVENT_T120_CONNECT,
	/* private: */
	NM_EVENT_MAX,
};

/**
 * enum nm_fault - why (part of) a message was passed over
 * @NM_FAULT_TPKT: not TPKT (RFC 1006, 6): the stream is not H.323
 * @NM_FAULT_Q931: not Q.931, or an information element that does not fit
 * @NM_FAULT_PER: impossible length, count or index
 * @NM_FAULT_TRUNCATED: the value needs more octets than its container has
 * @NM_FAULT_DEPTH: nested deeper than the scanner follows
 * @NM_FAULT_FRAGMENTED: an interesting open type in fragments of 16K
 * @NM_FAULT_BER: a header that LDAP does not allow, or that does not fit
 * @NM_FAULT_T120: not the beginning of a T.120 connection
 */
enum nm_fault {
	NM_FAULT_TPKT,
	NM_FAULT_Q931,
	NM_FAULT_PER,
	NM_FAULT_TRUNCATED,
	NM_FAULT_DEPTH,
	NM_FAULT_FRAGMENTED,
	NM_FAULT_BER,
	NM_FAULT_T120,
	/* private: */
	NM_FAULT_MAX,
};

/**
 * struct nm_report - one site, event or fault
 * @type: enum nm_report_type
 * @kind: enum nm_form, enum nm_event or enum nm_fault
 * @role: of a site, enum nm_role
 * @carrier: enum nm_carrier
 * @media: enum nm_media of the channel as far as this message has said it
 * @session: H.245 sessionID of the multiplex parameters, 0 if none yet
 *	(each direction has its own)
 * @reverse: inside reverseLogicalChannelParameters
 * @len: octets at @data
 * @channel: forwardLogicalChannelNumber of the OLC, OLCAck, reject or close
 *	the report is in, 0 outside
 * @quoted: of a site, in a message that is only quoted: nothing is opened for
 *	it, but it may be one that was mapped when the message itself was sent
 * @off: of a site, octets fed before its first octet since the scanner was
 *	initialised (modulo 2^32); of others, where the scanner stood
 * @value: of an event, or of a number in a site
 * @data: of a site the address with its port behind it (if the form has one),
 *	network order; valid during the call only, and not necessarily inside
 *	the octets fed
 */
struct nm_report {
	u8 type;
	u8 kind;
	u8 role;
	u8 carrier;
	u8 media;
	u8 session;
	bool reverse;
	bool quoted;
	u16 channel;
	u16 len;
	u32 off;
	u32 value;
	const u8 *data;
};

/** typedef nm_sink - where a scanner's reports go, in the order of the octets */
typedef void nm_sink(void *ctx, const struct nm_report *r);

#endif
