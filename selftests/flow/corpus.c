// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>

#include "choice.h"
#include "corpus.h"
#include "input.h"

#define MESSAGES 4096

static struct input messages[2][MESSAGES];
static unsigned int count[2];

/* corpus_load() - read vectors from standard input; how many there are */
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
	return count[NM_PROTO_H225] && count[NM_PROTO_H245] ?
		       count[NM_PROTO_H225] + count[NM_PROTO_H245] :
		       0;
}

/* corpus_stream() - mostly a few messages, sometimes very many */
void corpus_stream(struct stream *s)
{
	u32 more = choose(100) ? choose(4) : 1000;

	s->proto = choose(2);
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
