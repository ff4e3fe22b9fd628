// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>

#include "choice.h"
#include "corpus.h"
#include "input.h"

#define COUNT(x) (sizeof(x) / sizeof((x)[0]))
#define MESSAGES 4096

static struct input messages[NM_PROTO_MAX][MESSAGES];
static unsigned int count[NM_PROTO_MAX];

static const enum nm_proto protos[] = {
	NM_PROTO_H225, NM_PROTO_H245, NM_PROTO_T120, NM_PROTO_ICC, NM_PROTO_ILS,
};

/* mostly the two of H.323, in which anything can be said */
static enum nm_proto corpus_proto(void)
{
	return protos[choose(choose(8) ? 2 : COUNT(protos))];
}

/*
 * corpus_load() - read vectors from standard input; how many there are, 0 if
 * any protocol has none
 */
unsigned int corpus_load(void)
{
	unsigned int i, sum = 0;
	struct input in;

	while (input_next(&in)) {
		if (!in.stream || count[in.proto] == MESSAGES) {
			input_free(&in);
			continue;
		}
		messages[in.proto][count[in.proto]++] = in;
	}
	for (i = 0; i < COUNT(protos); i++) {
		if (!count[protos[i]])
			return 0;
		sum += count[protos[i]];
	}
	return sum;
}

/* corpus_stream() - mostly a few messages, sometimes very many */
void corpus_stream(struct stream *s)
{
	u32 more = choose(100) ? choose(4) : 1000;

	s->proto = corpus_proto();
	s->len = 0;
	do {
		const struct input *in =
			&messages[s->proto][choose(count[s->proto])];

		if (s->len + in->len > sizeof(s->octets))
			break;
		memcpy(s->octets + s->len, in->octets, in->len);
		s->len += in->len;
	} while (more--);
}
