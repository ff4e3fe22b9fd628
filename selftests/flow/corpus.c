// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>

#include "choice.h"
#include "corpus.h"
#include "input.h"

#define MESSAGES 4096

static struct input messages[NM_PROTO_MAX][MESSAGES];
static unsigned int count[NM_PROTO_MAX];

/* one in many is of a protocol that is left alone after its beginning */
static enum nm_proto corpus_proto(void)
{
	if (!choose(32))
		return NM_PROTO_T120;
	return choose(2) ? NM_PROTO_H245 : NM_PROTO_H225;
}

/*
 * corpus_load() - read vectors from standard input; how many there are, 0 if
 * any protocol has none
 */
unsigned int corpus_load(void)
{
	char *line = NULL;
	size_t size = 0;

	while (getline(&line, &size, stdin) > 0) {
		struct input in = { .len = 0 };

		if (!input_parse(&in, &table_h323, line))
			continue;
		if (!in.stream)
			input_frame(&in);
		if (!in.stream || count[in.proto] == MESSAGES) {
			input_free(&in);
			continue;
		}
		messages[in.proto][count[in.proto]++] = in;
	}
	free(line);
	if (!count[NM_PROTO_H225] || !count[NM_PROTO_H245] ||
	    !count[NM_PROTO_T120])
		return 0;
	return count[NM_PROTO_H225] + count[NM_PROTO_H245] +
	       count[NM_PROTO_T120];
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
