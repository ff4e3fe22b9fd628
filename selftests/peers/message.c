// SPDX-License-Identifier: GPL-2.0-only
/* The file format is described in ../data/messages/README. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "party.h"

#define MAX_MESSAGES 128
#define MAX_FIELDS 24

struct field {
	int off;
	char name[40];
	char kind;
	int size;
};

struct message {
	char name[40];
	uint8_t *data;
	int len;
	struct field field[MAX_FIELDS];
	int n_fields;
};

static struct message messages[MAX_MESSAGES];
static int n_messages;

static bool read_field(struct message *m, const char *line)
{
	struct field *f = &m->field[m->n_fields];

	if (m->n_fields == MAX_FIELDS ||
	    sscanf(line, "f %d %39s %c%d", &f->off, f->name, &f->kind,
		   &f->size) != 4)
		return false;
	if (f->kind == 'a')
		f->size += 2;
	m->n_fields++;
	return f->size > 0 && f->off >= 0 && f->off + f->size <= m->len;
}

static bool read_message(struct message *m, const char *line)
{
	static uint8_t buf[65536];
	int at = 0;

	if (n_messages == MAX_MESSAGES ||
	    sscanf(line, "m %39s %n", m->name, &at) != 1 || !at)
		return false;
	m->len = hex_decode(line + at, buf, sizeof(buf));
	if (m->len <= 0)
		return false;
	m->data = malloc(m->len);
	if (!m->data)
		return false;
	memcpy(m->data, buf, m->len);
	n_messages++;
	return true;
}

result messages_read(const char *path)
{
	static char line[140000];
	bool good = true;
	FILE *f;
	int n = 0;

	f = fopen(path, "r");
	if (!f)
		return why("cannot read %s", path);
	while (good && fgets(line, sizeof(line), f)) {
		n++;
		if (line[0] == 'm')
			good = read_message(&messages[n_messages], line);
		else if (line[0] == 'f')
			good = n_messages &&
			       read_field(&messages[n_messages - 1], line);
		else
			good = line[0] == '#';
	}
	fclose(f);
	return good ? NULL : why("%s:%d: malformed record", path, n);
}

static struct message *find(const char *name)
{
	int i;

	for (i = 0; i < n_messages; i++)
		if (!strcmp(messages[i].name, name))
			return &messages[i];
	return NULL;
}

/* what the command says about a field, or what is known by its name */
static const char *wanted(const struct field *f, char **fields)
{
	size_t n = strlen(f->name);

	for (; *fields; fields++)
		if (!strncmp(*fields, f->name, n) && (*fields)[n] == '=')
			return *fields + n + 1;
	return NULL;
}

/* a word that names no field is a mistake in the test */
static result unknown(const struct message *m, char **fields)
{
	int i;

	for (; *fields; fields++) {
		size_t n = strcspn(*fields, "=");

		for (i = 0; i < m->n_fields; i++)
			if (strlen(m->field[i].name) == n &&
			    !strncmp(m->field[i].name, *fields, n))
				break;
		if (i == m->n_fields)
			return why("%s has no field %s", m->name, *fields);
	}
	return NULL;
}

static bool put_number(const struct field *f, const char *value, uint8_t *out)
{
	int n = atoi(value) - (f->kind == 'n');

	if (n < 0 || (f->size == 1 && n > 255))
		return false;
	if (f->size == 2)
		*out++ = n >> 8;
	*out = n;
	return true;
}

static bool put_field(const struct field *f, const char *word, uint8_t *out)
{
	uint8_t octets[64];
	const char *value;
	struct addr a;

	if (f->kind == 'a') {
		if (!word_addr(word, &a) || a.len + 2 != f->size)
			return false;
		memcpy(out, a.ip, a.len);
		out[a.len] = a.port >> 8;
		out[a.len + 1] = a.port;
		return true;
	}
	value = word_value(word);
	if (!value)
		return false;
	if (f->kind != 'h')
		return put_number(f, value, out);
	if (hex_decode(value, octets, sizeof(octets)) != f->size)
		return false;
	memcpy(out, octets, f->size);
	return true;
}

static void get_field(const struct field *f, const uint8_t *in, char *value)
{
	struct addr a = { 0 };
	int i;

	switch (f->kind) {
	case 'a':
		a.len = f->size - 2;
		memcpy(a.ip, in, a.len);
		a.port = in[a.len] << 8 | in[a.len + 1];
		strcpy(value, addr_str(&a));
		break;
	case 'h':
		for (i = 0; i < f->size; i++)
			sprintf(value + 2 * i, "%02x", in[i]);
		break;
	default:
		sprintf(value, "%d",
			(f->size == 2 ? in[0] << 8 | in[1] : in[0]) +
				(f->kind == 'n'));
	}
}

result message_make(const char *name, char **fields, uint8_t *out, int *len)
{
	const struct message *m = find(name);
	const char *word;
	result bad;
	int i;

	if (!m)
		return why("no message %s", name);
	bad = unknown(m, fields);
	if (bad)
		return bad;
	memcpy(out, m->data, m->len);
	*len = m->len;
	for (i = 0; i < m->n_fields; i++) {
		const struct field *f = &m->field[i];

		word = wanted(f, fields);
		if (!word && f->kind != 'a')
			word = name_get(f->name);
		if (!word && f->kind != 'a')
			continue; /* as recorded */
		if (!word)
			return why("%s needs %s", name, f->name);
		if (!put_field(f, word, out + f->off))
			return why("%s: %s cannot be %s", name, f->name, word);
	}
	return NULL;
}

/*
 * Everything but the fields must be as it was sent. Fields become names,
 * MESSAGE.FIELD, and all but addresses FIELD as well, for the answer.
 */
result message_take(const char *name, char **fields, const uint8_t *data,
		    int len)
{
	char value[MAX_VALUE], full[96];
	const struct message *m = find(name);
	uint8_t want[65536];
	const char *word;
	result bad;
	int i;

	if (!m)
		return why("no message %s", name);
	bad = unknown(m, fields);
	if (bad)
		return bad;
	if (len != m->len)
		return why("%s: %d octets received, %d expected", name, len,
			   m->len);
	memcpy(want, m->data, len);
	for (i = 0; i < m->n_fields; i++)
		memcpy(want + m->field[i].off, data + m->field[i].off,
		       m->field[i].size);
	for (i = 0; i < len; i++)
		if (want[i] != data[i])
			return why("%s: octet %d is %02x, sent was %02x", name,
				   i, data[i], want[i]);
	for (i = 0; i < m->n_fields; i++) {
		const struct field *f = &m->field[i];

		get_field(f, data + f->off, value);
		snprintf(full, sizeof(full), "%s.%s", name, f->name);
		name_set(full, value);
		if (f->kind != 'a')
			name_set(f->name, value);
		word = wanted(f, fields);
		if (!word)
			continue;
		if (!put_field(f, word, want + f->off))
			return why("%s: %s cannot be %s", name, f->name, word);
		if (memcmp(want + f->off, data + f->off, f->size))
			return why("%s: %s is %s, expected %s", name, f->name,
				   value, word_value(word));
	}
	return NULL;
}
