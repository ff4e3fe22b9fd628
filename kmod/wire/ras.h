/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * RAS (H.225.0, 7): one message in each UDP datagram, so always whole, and no
 * state is kept.
 */
#ifndef NM_WIRE_RAS_H
#define NM_WIRE_RAS_H

#include "wire/site.h"

/** enum nm_ras - RAS messages, as RasMessage numbers them */
enum nm_ras {
	NM_RAS_GRQ, /* gatekeeperRequest */
	NM_RAS_GCF,
	NM_RAS_GRJ,
	NM_RAS_RRQ, /* registrationRequest */
	NM_RAS_RCF,
	NM_RAS_RRJ,
	NM_RAS_URQ, /* unregistrationRequest */
	NM_RAS_UCF,
	NM_RAS_URJ,
	NM_RAS_ARQ, /* admissionRequest */
	NM_RAS_ACF,
	NM_RAS_ARJ,
	NM_RAS_BRQ, /* bandwidthRequest */
	NM_RAS_BCF,
	NM_RAS_BRJ,
	NM_RAS_DRQ, /* disengageRequest */
	NM_RAS_DCF,
	NM_RAS_DRJ,
	NM_RAS_LRQ, /* locationRequest */
	NM_RAS_LCF,
	NM_RAS_LRJ,
	NM_RAS_IRQ, /* infoRequest */
	NM_RAS_IRR, /* infoRequestResponse */
	NM_RAS_NSM, /* nonStandardMessage */
	NM_RAS_XRS, /* unknownMessageResponse */
	NM_RAS_RIP, /* requestInProgress */
	NM_RAS_RAI, /* resourcesAvailableIndicate */
	NM_RAS_RAC,
	NM_RAS_IACK, /* infoRequestAck */
	NM_RAS_INAK,
	NM_RAS_SCI, /* serviceControlIndication */
	NM_RAS_SCR,
	NM_RAS_ACF_SEQUENCE, /* admissionConfirmSequence: several ACF */
	/* private: */
	NM_RAS_MAX,
};

void nm_ras_scan(const u8 *data, unsigned int len, nm_sink *sink, void *ctx);

#endif
