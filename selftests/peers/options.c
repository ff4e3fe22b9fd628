// SPDX-License-Identifier: GPL-2.0-only
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "peer.h"

static const char usage_text[] =
	"usage: nm-peer {caller|callee} CALLFILE --local=IP [--remote=IP] [option...]\n"
	"  --port=N            call signalling port (1720)\n"
	"  --media=both|first|wait   send media at once, or only after something arrived (both)\n"
	"  --early             send media as soon as an address is known\n"
	"  --cut=header|N      lone TPKT headers, or a write every N octets\n"
	"  --cut=site:N|site   behind N octets of each address, or around every octet of it\n"
	"  --mss=N             largest segment, in both directions\n"
	"  --eor               keep the writes apart in retransmissions too\n"
	"  --coalesce          several messages in one write\n"
	"  --timeout=SECONDS   for each step (10)\n"
	"  --hold=media|end    stay there until SIGUSR1\n"
	"  --after             after --hold=media, demand media again\n"
	"  --repeat=N          N calls one after the other\n"
	"  --rtp-base=PORT     fixed RTP ports (random)\n"
	"  --h245-port=PORT    fixed H.245 port (random)\n"
	"  --bye=all|close|rst|NAME[,NAME]   how the call ends: messages, or closing without any\n"
	"  --closer=caller|callee    who closes with --bye=close or rst (caller)\n"
	"  --stray=send|recv   after the call, on SIGUSR1: send old media, or report what arrived\n"
	"  --send-port=other   RTP from a port that was not announced\n"
	"  --any-source        accept RTP from any port\n";

static void usage(void)
{
	fputs(usage_text, stderr);
	exit(2);
}

enum {
	O_LOCAL = 256,
	O_REMOTE,
	O_PORT,
	O_MEDIA,
	O_EARLY,
	O_CUT,
	O_EOR,
	O_COALESCE,
	O_MSS,
	O_TIMEOUT,
	O_HOLD,
	O_AFTER,
	O_REPEAT,
	O_RTP,
	O_H245,
	O_BYE,
	O_CLOSER,
	O_STRAY,
	O_SEND,
	O_ANY
};

static const struct option longopts[] = {
	{ "local", required_argument, NULL, O_LOCAL },
	{ "remote", required_argument, NULL, O_REMOTE },
	{ "port", required_argument, NULL, O_PORT },
	{ "media", required_argument, NULL, O_MEDIA },
	{ "early", no_argument, NULL, O_EARLY },
	{ "cut", required_argument, NULL, O_CUT },
	{ "eor", no_argument, NULL, O_EOR },
	{ "coalesce", no_argument, NULL, O_COALESCE },
	{ "mss", required_argument, NULL, O_MSS },
	{ "timeout", required_argument, NULL, O_TIMEOUT },
	{ "hold", required_argument, NULL, O_HOLD },
	{ "after", no_argument, NULL, O_AFTER },
	{ "repeat", required_argument, NULL, O_REPEAT },
	{ "rtp-base", required_argument, NULL, O_RTP },
	{ "h245-port", required_argument, NULL, O_H245 },
	{ "bye", required_argument, NULL, O_BYE },
	{ "closer", required_argument, NULL, O_CLOSER },
	{ "stray", required_argument, NULL, O_STRAY },
	{ "send-port", required_argument, NULL, O_SEND },
	{ "any-source", no_argument, NULL, O_ANY },
	{ NULL, 0, NULL, 0 },
};

/* index of the argument in a list of words; anything else is a usage error */
static int word(const char *const *words)
{
	int i;

	for (i = 0; words[i]; i++)
		if (!strcmp(optarg, words[i]))
			return i;
	usage();
	return 0;
}

static int number(int lo, int hi)
{
	char *end;
	long n = strtol(optarg, &end, 10);

	if (*end || end == optarg || n < lo || n > hi)
		usage();
	return n;
}

static void cut_option(struct options *o)
{
	o->cut_set = true;
	o->cut_site = CUT_EACH;
	if (!strcmp(optarg, "header")) {
		o->cut = CUT_HEADER;
	} else if (!strcmp(optarg, "site")) {
		o->cut = CUT_SITE;
	} else if (!strncmp(optarg, "site:", 5)) {
		optarg += 5;
		o->cut = CUT_SITE;
		o->cut_site = number(0, 18);
	} else {
		o->cut = number(0, 65535);
	}
}

void options(struct options *o, int argc, char **argv)
{
	static const char *const sides[] = { "caller", "callee", NULL };
	static const char *const media[] = { "both", "first", "wait", NULL };
	static const char *const hold[] = { "none", "media", "end", NULL };
	static const char *const stray[] = { "none", "send", "recv", NULL };
	int c;

	*o = (struct options){
		.port = 1720, .timeout_ms = 10000, .repeat = 1, .bye = "all"
	};
	while ((c = getopt_long(argc, argv, "", longopts, NULL)) != -1) {
		switch (c) {
		case O_LOCAL:
			o->local = optarg;
			break;
		case O_REMOTE:
			o->remote = optarg;
			break;
		case O_PORT:
			o->port = number(1, 65535);
			break;
		case O_MEDIA:
			o->media = word(media);
			break;
		case O_EARLY:
			o->early = true;
			break;
		case O_CUT:
			cut_option(o);
			break;
		case O_EOR:
			o->eor = true;
			break;
		case O_COALESCE:
			o->coalesce = true;
			break;
		case O_MSS:
			o->mss = number(48, 65535);
			break;
		case O_TIMEOUT:
			o->timeout_ms = 1000 * number(1, 3600);
			break;
		case O_HOLD:
			o->hold = word(hold);
			break;
		case O_AFTER:
			o->after = true;
			break;
		case O_REPEAT:
			o->repeat = number(1, 1000);
			break;
		case O_RTP:
			o->rtp_base = number(1, 65000);
			break;
		case O_H245:
			o->h245_port = number(1, 65535);
			break;
		case O_BYE:
			o->bye = optarg;
			break;
		case O_CLOSER:
			o->closer = word(sides);
			break;
		case O_STRAY:
			o->stray = word(stray);
			break;
		case O_SEND:
			o->other_port = true;
			break;
		case O_ANY:
			o->any_source = true;
			break;
		default:
			usage();
		}
	}
	if (argc - optind != 2 || !o->local)
		usage();
	optarg = argv[optind];
	o->side = word(sides);
	o->file = argv[optind + 1];
	if (o->side == CALLER && !o->remote)
		usage();
}
