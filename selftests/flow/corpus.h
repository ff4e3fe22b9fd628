/* SPDX-License-Identifier: GPL-2.0-only */
/* Streams to send: real ones, and generated messages in a row. */
#ifndef NM_TEST_CORPUS_H
#define NM_TEST_CORPUS_H

#include "wire/scan.h"

#define STREAM_MAX 65536

struct stream {
	enum nm_proto proto;
	unsigned int len;
	u8 octets[STREAM_MAX];
};

unsigned int corpus_load(void);
void corpus_stream(struct stream *s);

#endif
