// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-party: a gatekeeper, an endpoint or anybody else, that does what it is
 * told, one line of standard input after the other, and answers each with a
 * line "ok", "ok VALUE" or "fail WHY".
 *
 * What it receives becomes names; what it sends and where it connects can be
 * made of them. So a test says who does what, and the party goes by the
 * addresses that it was told by the other.
 */
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "party.h"

int party_timeout_ms = 5000;

static char why_text[512];
static char reply_text[512];

static const char usage_text[] =
	"usage: nm-party MESSAGES SECONDS\n"
	"commands; ADDR is IP:PORT, [IP]:PORT or @NAME, a word of a command can be @NAME:\n"
	"  udp CHAN ADDR                open a UDP socket; CHAN becomes its address\n"
	"  listen CHAN ADDR             and a TCP one to accept from\n"
	"  connect CHAN ADDR FROM       CHAN.local and CHAN.peer become the addresses\n"
	"  refused CHAN ADDR FROM       nobody may answer but to refuse\n"
	"  accept CHAN LISTENER         as connect\n"
	"  send CHAN [to=ADDR] MESSAGE [FIELD=VALUE...]   with to over UDP\n"
	"  burst CHAN N ADDR MESSAGE [FIELD=VALUE...]   N of them in one packet (GSO), seq from 1 on\n"
	"  recv CHAN MESSAGE [FIELD=VALUE...]   the next one is that; MESSAGE.FIELD become names\n"
	"  put CHAN ADDR TEXT           an RTP packet with that text\n"
	"  got CHAN TEXT                the next one is that; CHAN.from becomes its source\n"
	"  bounced CHAN ADDR TEXT       the same must come back as an ICMP error\n"
	"  closed CHAN                  the other side ends the connection\n"
	"  close CHAN, reset CHAN       this one does\n"
	"  set NAME VALUE, get NAME, is NAME VALUE\n"
	"  forget                       all channels and names\n";

result why(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(why_text, sizeof(why_text), fmt, ap);
	va_end(ap);
	return why_text;
}

void reply(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(reply_text, sizeof(reply_text), fmt, ap);
	va_end(ap);
}

static result do_set(char **w)
{
	const char *value = word_value(w[1]);

	if (!value)
		return why("%s is not known", w[1]);
	name_set(w[0], value);
	return NULL;
}

static result do_get(char **w)
{
	const char *value = name_get(w[0]);

	if (!value)
		return why("%s is not known", w[0]);
	reply("%s", value);
	return NULL;
}

static result do_is(char **w)
{
	const char *value = name_get(w[0]), *want = word_value(w[1]);

	if (!value || !want)
		return why("%s is not known", value ? w[1] : w[0]);
	return strcmp(value, want) ?
		       why("%s is %s, not %s", w[0], value, want) :
		       NULL;
}

static result do_forget(char **w)
{
	(void)w;
	channels_close();
	names_forget();
	return NULL;
}

static const struct {
	const char *name;
	int min; /* words behind it */
	result (*run)(char **words);
} commands[] = {
	{ "udp", 2, do_udp },	      { "listen", 2, do_listen },
	{ "connect", 3, do_connect }, { "refused", 3, do_refused },
	{ "accept", 2, do_accept },   { "send", 2, do_send },
	{ "recv", 2, do_recv },	      { "put", 3, do_put },
	{ "got", 2, do_got },	      { "bounced", 3, do_bounced },
	{ "closed", 1, do_closed },   { "close", 1, do_close },
	{ "reset", 1, do_reset },     { "set", 2, do_set },
	{ "get", 1, do_get },	      { "is", 2, do_is },
	{ "forget", 0, do_forget },   { "burst", 4, do_burst },
};

static result run(char *line)
{
	char *w[MAX_WORDS + 1] = { NULL }, *save = NULL;
	size_t i;
	int n = 0;

	for (w[n] = strtok_r(line, " \n", &save); w[n] && n < MAX_WORDS;
	     w[n] = strtok_r(NULL, " \n", &save))
		n++;
	for (i = 0; n && i < sizeof(commands) / sizeof(commands[0]); i++)
		if (!strcmp(w[0], commands[i].name))
			return n > commands[i].min ? commands[i].run(w + 1) :
						     why("too few words");
	return why("no such command");
}

int main(int argc, char **argv)
{
	static char line[8192], copy[8192];
	result bad;

	if (argc != 3) {
		fputs(usage_text, stderr);
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	party_timeout_ms = 1000 * atoi(argv[2]);
	bad = messages_read(argv[1]);
	printf(bad ? "fail %s\n" : "ok\n", bad);
	fflush(stdout);
	if (bad)
		return 1;
	while (fgets(line, sizeof(line), stdin)) {
		line[strcspn(line, "\n")] = '\0';
		strcpy(copy, line);
		reply_text[0] = '\0';
		bad = run(copy);
		if (bad)
			printf("fail %s: %s\n", line, bad);
		else
			printf(reply_text[0] ? "ok %s\n" : "ok\n", reply_text);
		fflush(stdout);
	}
	return 0;
}
