// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-tcp: one end of a TCP connection that does what it is told, and nothing else.
 *
 *   nm-tcp [OPTION...] --local=IP STEP...
 *
 * Its stream is what --data says; octets are counted from 0, and sent as often, in whatever pieces and in
 * whatever order the steps say. What the other end sends is acknowledged and printed at the end as "received
 * HEX". The last line is "ok" (exit 0) or "fail ..." (exit 1).
 */
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "segment.h"

#define AGAIN_MS 40 /* until a segment is sent again by "open" and "pieces" */

static struct end end;
static uint8_t *stream;
static int n_stream;
static int timeout_ms = 10000;
static const char *step_text;

static void done(const char *why)
{
	int i;

	printf("received ");
	for (i = 0; i < end.n_got; i++)
		printf("%02x", end.got[i]);
	if (why)
		printf("\nfail %s: %s\n", step_text, why);
	else
		printf("\nok\n");
	exit(!!why);
}

static uint32_t seq_of(long off)
{
	return end.isn + 1 + off;
}

static void send_octets(long off, int flags, const uint8_t *data, int len)
{
	if (end_send(&end, seq_of(off), flags, data, len))
		done("cannot send");
}

/* until something is so; the other end's segments are handled meanwhile */
static bool until(bool (*is)(long), long arg, int ms)
{
	uint64_t stop = now_ms() + ms;

	while (!is(arg)) {
		if (now_ms() >= stop)
			return false;
		end_receive(&end, 5);
	}
	return true;
}

static bool is_syn(long ack)
{
	return end.syn_seen && (!ack || end.una == end.isn + 1);
}

static bool is_acked(long off)
{
	return (int32_t)(end.una - seq_of(off)) >= 0;
}

static bool is_got(long n)
{
	return end.n_got >= n;
}

static bool is_reset(long unused)
{
	(void)unused;
	return end.rst_seen;
}

static bool is_fin(long unused)
{
	(void)unused;
	return end.fin_seen;
}

/* a handshake flag again and again until the other end's half of it has come */
static void shake(int flags, int len, bool (*is)(long), long arg)
{
	uint64_t stop = now_ms() + timeout_ms;

	do {
		if (now_ms() >= stop)
			done("no answer");
		end_send(&end, end.isn, flags, stream, len);
	} while (!until(is, arg, 5 * AGAIN_MS));
}

static void step_open(char *arg)
{
	shake(F_SYN, arg ? atoi(arg) : 0, is_syn, 1);
	end_ack(&end);
}

static void step_accept(char *arg)
{
	(void)arg;
	if (!until(is_syn, 0, timeout_ms))
		done("nobody calls");
	shake(F_SYN | F_ACK, 0, is_acked, 0);
}

/* both ends call: RFC 9293, figure 7 */
static void step_both(char *arg)
{
	(void)arg;
	shake(F_SYN, 0, is_syn, 0);
	end_send(&end, end.isn, F_SYN, NULL, 0);
	shake(F_SYN | F_ACK, 0, is_acked, 0);
	end_send(&end, end.isn, F_SYN | F_ACK, NULL, 0);
}

static int flags_of(const char *s)
{
	int flags = F_ACK | F_PSH;

	for (; s && *s; s++)
		flags |= *s == 'F' ? F_FIN : *s == 'R' ? F_RST : 0;
	return flags;
}

static void step_seg(char *arg)
{
	char *save = NULL, *w = strtok_r(arg, ":", &save);
	long off = w ? atol(w) : 0, len = n_stream - off;

	w = strtok_r(NULL, ":", &save);
	if (w && *w != '*')
		len = atol(w);
	if (off < 0 || len < 0 || off + len > n_stream)
		done("outside the data");
	send_octets(off, flags_of(strtok_r(NULL, ":", &save)), stream + off,
		    len);
}

static void step_other(char *arg)
{
	char *hex = strchr(arg, ':');
	uint8_t data[2000];
	int n = hex ? hex_decode(hex + 1, data, sizeof(data)) : -1;

	if (n < 0)
		done("not octets");
	send_octets(atol(arg), F_ACK | F_PSH, data, n);
}

/* every piece that is not acknowledged to its end, always in the same pieces */
static void send_pieces(const int *cut, int n_cuts, int ahead)
{
	uint64_t stop = now_ms() + timeout_ms;
	uint32_t before = end.una;
	int i, sent;

	while (!is_acked(n_stream)) {
		if (end.una != before)
			stop = now_ms() + timeout_ms;
		before = end.una;
		if (now_ms() >= stop)
			done("stalls");
		for (i = sent = 0; i < n_cuts && sent < ahead; i++) {
			if (is_acked(cut[i + 1]))
				continue;
			send_octets(cut[i], F_ACK | F_PSH, stream + cut[i],
				    cut[i + 1] - cut[i]);
			sent++;
		}
		until(is_acked, cut[i], AGAIN_MS);
	}
}

/* "N" octets each, or "A,B,..." the octets before which it is cut */
static void step_pieces(char *arg)
{
	static int cut[MAX_STREAM + 2];
	int n = 0, size = atoi(arg);
	char *w, *save = NULL;

	if (strchr(arg, ',')) {
		for (w = strtok_r(arg, ",", &save); w && atoi(w) < n_stream;
		     w = strtok_r(NULL, ",", &save))
			cut[++n] = atoi(w);
	} else {
		while (size && (n + 1) * size < n_stream) {
			cut[n + 1] = (n + 1) * size;
			n++;
		}
	}
	cut[n + 1] = n_stream;
	send_pieces(cut, n + 1, 32);
}

static void step_acked(char *arg)
{
	if (!until(is_acked, arg ? atol(arg) : n_stream, timeout_ms))
		done("not acknowledged");
}

static int n_answers;

static bool is_answered(long unused)
{
	(void)unused;
	return end.n_in != n_answers;
}

/* the sender of a probe wants a segment, whatever is in it */
static void step_answered(char *arg)
{
	(void)arg;
	if (!until(is_answered, 0, timeout_ms))
		done("no answer");
}

static void step_got(char *arg)
{
	if (!until(is_got, atol(arg), timeout_ms))
		done("not received");
}

static void step_had(char *arg)
{
	end.next += atol(arg);
}

static void step_ack(char *arg)
{
	(void)arg;
	end_ack(&end);
}

static void step_fin(char *arg)
{
	long off = arg ? atol(arg) : n_stream;

	send_octets(off, F_ACK | F_FIN, NULL, 0);
	if (!until(is_acked, off + 1, timeout_ms))
		done("the end is not acknowledged");
}

static void step_closed(char *arg)
{
	(void)arg;
	if (!until(is_fin, 0, timeout_ms))
		done("the other end does not close");
}

static void step_reset(char *arg)
{
	end_send(&end, arg ? seq_of(atol(arg)) : end.una, F_RST | F_ACK, NULL,
		 0);
}

static void step_was_reset(char *arg)
{
	(void)arg;
	if (!until(is_reset, 0, timeout_ms))
		done("no reset comes");
}

static bool never(long unused)
{
	(void)unused;
	return false;
}

/* what comes in this time is handled */
static void step_pause(char *arg)
{
	until(never, 0, atoi(arg));
}

static volatile sig_atomic_t told;

static void on_signal(int sig)
{
	(void)sig;
	told++;
}

static bool is_told(long before)
{
	return told != before;
}

static void step_hold(char *arg)
{
	printf("held %s\n", arg ? arg : "");
	fflush(stdout);
	until(is_told, told, 3600000);
}

static const struct {
	const char *name;
	void (*run)(char *arg);
	const char *text;
} steps[] = {
	{ "open", step_open,
	  "[LEN] SYN (with so many octets), its answer, ACK" },
	{ "accept", step_accept, "a SYN, the answer, its ACK" },
	{ "both", step_both, "SYN; both ends do" },
	{ "seg", step_seg, "OFF[:LEN[:FLAGS]] octets of the stream, F and R" },
	{ "other", step_other, "OFF:HEX other octets than the stream's" },
	{ "pieces", step_pieces,
	  "N or A,B,... all of it, in the same pieces for ever" },
	{ "acked", step_acked, "[OFF] until acknowledged up to there" },
	{ "answered", step_answered, "until a segment comes" },
	{ "got", step_got, "N until so many octets came" },
	{ "had", step_had, "N octets more than came, another way" },
	{ "ack", step_ack, "acknowledge all there is" },
	{ "fin", step_fin, "[OFF] the end, until it is acknowledged" },
	{ "closed", step_closed, "until the other end closes" },
	{ "reset", step_reset, "[OFF] RST" },
	{ "was-reset", step_was_reset, "until RST comes" },
	{ "pause", step_pause, "MS" },
	{ "hold", step_hold, "say \"held\", go on with SIGUSR1" },
};

static void usage(void)
{
	size_t i;

	fputs("usage: nm-tcp --local=IP [--remote=IP] [--port=N] [--remote-port=N] [--isn=N]\n"
	      "       [--data=HEX|@FILE] [--stamps] [--mute] [--timeout=S] STEP[:ARG]...\n",
	      stderr);
	for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		fprintf(stderr, "  %-10s %s\n", steps[i].name, steps[i].text);
	exit(2);
}

static void run(char *step)
{
	char *arg = strchr(step, ':');
	size_t i, len = arg ? (size_t)(arg - step) : strlen(step);

	step_text = step;
	if (strcmp(step, "answered"))
		n_answers = end.n_in;
	for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (strncmp(steps[i].name, step, len) || steps[i].name[len])
			continue;
		if (arg)
			*arg++ = 0;
		steps[i].run(arg);
		return;
	}
	usage();
}

static int read_data(const char *arg)
{
	FILE *f;
	int n;

	if (*arg != '@')
		return hex_decode(arg, stream, MAX_STREAM - 1000);
	f = fopen(arg + 1, "r");
	if (!f)
		return -1;
	n = fread(stream, 1, MAX_STREAM - 1000, f);
	fclose(f);
	return n;
}

static const struct option longopts[] = {
	{ "local", required_argument, NULL, 'l' },
	{ "remote", required_argument, NULL, 'r' },
	{ "port", required_argument, NULL, 'p' },
	{ "remote-port", required_argument, NULL, 'q' },
	{ "isn", required_argument, NULL, 'i' },
	{ "data", required_argument, NULL, 'd' },
	{ "timeout", required_argument, NULL, 't' },
	{ "stamps", no_argument, NULL, 's' },
	{ "mute", no_argument, NULL, 'm' },
	{ NULL, 0, NULL, 0 },
};

int main(int argc, char **argv)
{
	const char *local = NULL, *remote = NULL, *port = "0", *to = "0";
	struct sigaction sa = { .sa_handler = on_signal };
	int c;

	sigaction(SIGUSR1, &sa, NULL);
	stream = malloc(MAX_STREAM);
	end.isn = now_ms() * 4000;
	while ((c = getopt_long(argc, argv, "", longopts, NULL)) != -1) {
		switch (c) {
		case 'l':
			local = optarg;
			break;
		case 'r':
			remote = optarg;
			break;
		case 'p':
			port = optarg;
			break;
		case 'q':
			to = optarg;
			break;
		case 'i':
			end.isn = strtoul(optarg, NULL, 0);
			break;
		case 'd':
			n_stream = read_data(optarg);
			break;
		case 't':
			timeout_ms = 1000 * atoi(optarg);
			break;
		case 's':
			end.stamps = true;
			break;
		case 'm':
			end.mute = true;
			break;
		default:
			usage();
		}
	}
	if (optind == argc || n_stream < 0 ||
	    addr_parse(&end.local, local, port) ||
	    (remote && addr_parse(&end.remote, remote, to)))
		usage();
	end.una = end.isn;
	if (end_open(&end)) {
		printf("fail: no raw socket\n");
		return 1;
	}
	printf("ready\n");
	fflush(stdout);
	for (; optind < argc; optind++)
		run(argv[optind]);
	done(NULL);
}
