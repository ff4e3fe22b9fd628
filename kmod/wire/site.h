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
	/* private: */
	NM_FORM_MAX,
};

/**
 * enum nm_role - what the address is for
 * @NM_ROLE_OTHER: anything not named below
 * @NM_ROLE_H245: h245Address
 * @NM_ROLE_MEDIA: mediaChannel (RTP)
 * @NM_ROLE_MEDIA_CONTROL: mediaControlChannel (RTCP)
 * @NM_ROLE_DATA: separateStack.networkAddress.localAreaAddress (T.120)
 * @NM_ROLE_SOURCE: sourceCallSignalAddress
 * @NM_ROLE_DEST: destCallSignalAddress
 * @NM_ROLE_ALTERNATIVE: Facility alternativeAddress
 * @NM_ROLE_SIGNAL: another call signalling address (mcLocationIndication)
 * @NM_ROLE_RAS: a RAS address
 * @NM_ROLE_ALIAS: AliasAddress.transportID
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
	/* private: */
	NM_ROLE_MAX,
};

/**
 * enum nm_carrier - the OCTET STRING inside H.225.0 that held the value
 * @NM_CARRIER_NONE: the message itself
 * @NM_CARRIER_OLC: fastStart (an OpenLogicalChannel)
 * @NM_CARRIER_MSC: h245Control or parallelH245Control (a
 *	MultimediaSystemControlMessage)
 */
enum nm_carrier {
	NM_CARRIER_NONE,
	NM_CARRIER_OLC,
	NM_CARRIER_MSC,
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
 * @NM_EVENT_CHANNEL_MEDIA: @media of @channel is known now
 * @NM_EVENT_CHANNEL_RATE: announced rate of @channel, @value in 100 bit/s
 * @NM_EVENT_CHANNEL_ACK: openLogicalChannelAck for @channel begins
 * @NM_EVENT_CHANNEL_REJECT: openLogicalChannelReject for @channel
 * @NM_EVENT_CHANNEL_CLOSE: closeLogicalChannel for @channel
 * @NM_EVENT_SESSION_END: endSessionCommand
 * @NM_EVENT_MESSAGE_END: the TPKT ends here
 *
 * A message that functionNotUnderstood quotes makes sites, but no events. Of
 * @NM_EVENT_CHANNEL_MEDIA and @NM_EVENT_CHANNEL_RATE there may be one for each
 * direction; @reverse says for which.
 */
enum nm_event {
	NM_EVENT_Q931,
	NM_EVENT_MESSAGE,
	NM_EVENT_CALL_ID,
	NM_EVENT_CONFERENCE_ID,
	NM_EVENT_CHANNEL_OPEN,
	NM_EVENT_CHANNEL_MEDIA,
	NM_EVENT_CHANNEL_RATE,
	NM_EVENT_CHANNEL_ACK,
	NM_EVENT_CHANNEL_REJECT,
	NM_EVENT_CHANNEL_CLOSE,
	NM_EVENT_SESSION_END,
	NM_EVENT_MESSAGE_END,
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
 */
enum nm_fault {
	NM_FAULT_TPKT,
	NM_FAULT_Q931,
	NM_FAULT_PER,
	NM_FAULT_TRUNCATED,
	NM_FAULT_DEPTH,
	NM_FAULT_FRAGMENTED,
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
 * @off: of a site, octets fed before its first octet since the scanner was
 *	initialised (modulo 2^32); of others, where the scanner stood
 * @value: of an event
 * @data: of a site the address with its port behind it, network order; valid
 *	during the call only, and not necessarily inside the octets fed
 */
struct nm_report {
	u8 type;
	u8 kind;
	u8 role;
	u8 carrier;
	u8 media;
	u8 session;
	bool reverse;
	u8 len;
	u16 channel;
	u32 off;
	u32 value;
	const u8 *data;
};

/** typedef nm_sink - where a scanner's reports go, in the order of the octets */
typedef void nm_sink(void *ctx, const struct nm_report *r);

#endif
