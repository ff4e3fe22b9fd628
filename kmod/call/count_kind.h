/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A counter for every kind of message. Each group in the order of the numbers
 * that the scanner reports: those of h323-message-body, of
 * MultimediaSystemControlMessage, of enum nm_ras.
 */
#ifndef NM_CALL_COUNT_KIND_H
#define NM_CALL_COUNT_KIND_H

/* clang-format off */
#define NM_COUNT_KINDS(X)						      \
	X(H225_SETUP, "h225_setup", "Call signalling: setup.")		      \
	X(H225_PROCEEDING, "h225_proceeding", "Call signalling: callProceeding.") \
	X(H225_CONNECT, "h225_connect", "Call signalling: connect.")	      \
	X(H225_ALERTING, "h225_alerting", "Call signalling: alerting.")	      \
	X(H225_INFORMATION, "h225_information", "Call signalling: information.") \
	X(H225_RELEASE, "h225_release", "Call signalling: releaseComplete.")  \
	X(H225_FACILITY, "h225_facility", "Call signalling: facility.")	      \
	X(H225_PROGRESS, "h225_progress", "Call signalling: progress.")	      \
	X(H225_EMPTY, "h225_empty", "Call signalling: empty.")		      \
	X(H225_STATUS, "h225_status", "Call signalling: status.")	      \
	X(H225_STATUS_INQUIRY, "h225_status_inquiry", "Call signalling: statusInquiry.") \
	X(H225_SETUP_ACK, "h225_setup_ack", "Call signalling: setupAcknowledge.") \
	X(H225_NOTIFY, "h225_notify", "Call signalling: notify.")	      \
	X(H245_REQUEST, "h245_request", "H.245: messages that are a request.") \
	X(H245_RESPONSE, "h245_response", "H.245: messages that are a response.") \
	X(H245_COMMAND, "h245_command", "H.245: messages that are a command.") \
	X(H245_INDICATION, "h245_indication", "H.245: messages that are an indication.") \
	X(RAS_GRQ, "ras_grq", "RAS: gatekeeperRequest.")		      \
	X(RAS_GCF, "ras_gcf", "RAS: gatekeeperConfirm.")		      \
	X(RAS_GRJ, "ras_grj", "RAS: gatekeeperReject.")			      \
	X(RAS_RRQ, "ras_rrq", "RAS: registrationRequest.")		      \
	X(RAS_RCF, "ras_rcf", "RAS: registrationConfirm.")		      \
	X(RAS_RRJ, "ras_rrj", "RAS: registrationReject.")		      \
	X(RAS_URQ, "ras_urq", "RAS: unregistrationRequest.")		      \
	X(RAS_UCF, "ras_ucf", "RAS: unregistrationConfirm.")		      \
	X(RAS_URJ, "ras_urj", "RAS: unregistrationReject.")		      \
	X(RAS_ARQ, "ras_arq", "RAS: admissionRequest.")			      \
	X(RAS_ACF, "ras_acf", "RAS: admissionConfirm.")			      \
	X(RAS_ARJ, "ras_arj", "RAS: admissionReject.")			      \
	X(RAS_BRQ, "ras_brq", "RAS: bandwidthRequest.")			      \
	X(RAS_BCF, "ras_bcf", "RAS: bandwidthConfirm.")			      \
	X(RAS_BRJ, "ras_brj", "RAS: bandwidthReject.")			      \
	X(RAS_DRQ, "ras_drq", "RAS: disengageRequest.")			      \
	X(RAS_DCF, "ras_dcf", "RAS: disengageConfirm.")			      \
	X(RAS_DRJ, "ras_drj", "RAS: disengageReject.")			      \
	X(RAS_LRQ, "ras_lrq", "RAS: locationRequest.")			      \
	X(RAS_LCF, "ras_lcf", "RAS: locationConfirm.")			      \
	X(RAS_LRJ, "ras_lrj", "RAS: locationReject.")			      \
	X(RAS_IRQ, "ras_irq", "RAS: infoRequest.")			      \
	X(RAS_IRR, "ras_irr", "RAS: infoRequestResponse.")		      \
	X(RAS_NSM, "ras_nsm", "RAS: nonStandardMessage.")		      \
	X(RAS_XRS, "ras_xrs", "RAS: unknownMessageResponse.")		      \
	X(RAS_RIP, "ras_rip", "RAS: requestInProgress.")		      \
	X(RAS_RAI, "ras_rai", "RAS: resourcesAvailableIndicate.")	      \
	X(RAS_RAC, "ras_rac", "RAS: resourcesAvailableConfirm.")	      \
	X(RAS_IACK, "ras_iack", "RAS: infoRequestAck.")			      \
	X(RAS_INAK, "ras_inak", "RAS: infoRequestNak.")			      \
	X(RAS_SCI, "ras_sci", "RAS: serviceControlIndication.")		      \
	X(RAS_SCR, "ras_scr", "RAS: serviceControlResponse.")		      \
	X(RAS_ACF_SEQUENCE, "ras_acf_sequence", "RAS: admissionConfirmSequence.")
/* clang-format on */

#endif
