// SPDX-License-Identifier: GPL-2.0-only
#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "callfile.h"

const char *const side_names[] = { "caller", "callee" };
const char *const conn_names[] = { "h225", "h245", "t120" };
const char *const role_names[] = { "sigsrc", "sigdst", "h245", "t120",
				   "rtp",    "rtcp",   "other" };

static int lookup(const char *const *names, int n, const char *s)
{
	int i;

	for (i = 0; s && i < n; i++)
		if (!strcmp(names[i], s))
			return i;
	return -1;
}

int addr_parse(struct addr *a, const char *ip, const char *port)
{
	memset(a, 0, sizeof(*a));
	if (!ip || !port)
		return -1;
	if (inet_pton(AF_INET, ip, a->ip) == 1)
		a->len = 4;
	else if (inet_pton(AF_INET6, ip, a->ip) == 1)
		a->len = 16;
	else
		return -1;
	a->port = atoi(port);
	return 0;
}

static int hex_digit(int c)
{
	if (isdigit(c))
		return c - '0';
	c = tolower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

int hex_decode(const char *hex, uint8_t *out, int max)
{
	int n = 0, hi, lo;

	while (hex && hex[0] && hex[0] != '\n') {
		hi = hex_digit(hex[0]);
		lo = hi < 0 ? -1 : hex_digit(hex[1]);
		if (lo < 0 || n == max)
			return -1;
		out[n++] = hi << 4 | lo;
		hex += 2;
	}
	return n;
}

static int find_ep(struct call *call, enum role role, enum side owner,
		   int session, const struct addr *a)
{
	struct endpoint *ep;
	int i;

	for (i = 0; i < call->n_eps; i++) {
		ep = &call->ep[i];
		if (ep->role == role && ep->owner == owner &&
		    !memcmp(&ep->recorded, a, sizeof(*a)))
			return i;
	}
	if (call->n_eps == MAX_EPS)
		return -1;
	ep = &call->ep[call->n_eps];
	ep->role = role;
	ep->owner = owner;
	ep->session = session;
	ep->recorded = *a;
	return call->n_eps++;
}

static int read_connect(struct call *call, struct event *ev, char **w)
{
	struct addr a;

	ev->kind = EV_CONNECT;
	ev->conn = lookup(conn_names, N_CONNS, w[1]);
	ev->who = lookup(side_names, 2, w[2]);
	if ((int)ev->conn < 0 || (int)ev->who < 0 || addr_parse(&a, w[3], w[4]))
		return -1;
	ev->ep = -1;
	if (ev->conn != H225)
		ev->ep = find_ep(call, ev->conn == H245 ? R_H245 : R_T120,
				 !ev->who, 0, &a);
	return 0;
}

static int read_message(struct event *ev, char **w)
{
	static uint8_t buf[65536];

	ev->kind = EV_MESSAGE;
	ev->conn = lookup(conn_names, N_CONNS, w[1]);
	ev->who = lookup(side_names, 2, w[2]);
	ev->len = hex_decode(w[4], buf, sizeof(buf));
	if ((int)ev->conn < 0 || (int)ev->who < 0 || ev->len < 4)
		return -1;
	snprintf(ev->name, sizeof(ev->name), "%s", w[3]);
	ev->data = malloc(ev->len);
	if (!ev->data)
		return -1;
	memcpy(ev->data, buf, ev->len);
	return 0;
}

static int read_site(struct call *call, struct event *ev, char **w)
{
	struct site *s = &ev->site[ev->n_sites];
	int role, owner, size;
	struct addr a;

	if (ev->kind != EV_MESSAGE || ev->n_sites == MAX_SITES || !w[1] ||
	    !w[2])
		return -1;
	s->off = atoi(w[1]);
	if (!strcmp(w[0], "g")) {
		s->ep = -1;
		s->guid = atoi(w[2]);
		size = GUID_LEN;
		if (s->guid < 0 || s->guid >= call->n_guids)
			return -1;
	} else {
		role = lookup(role_names, N_ROLES, w[2]);
		owner = lookup(side_names, 2, w[3]);
		if (role < 0 || owner < 0 || !w[4] ||
		    addr_parse(&a, w[5], w[6]))
			return -1;
		s->ep = find_ep(call, role, owner, atoi(w[4]), &a);
		size = a.len + 2;
		if (s->ep < 0)
			return -1;
	}
	if (s->off < 4 || s->off + size > ev->len)
		return -1;
	ev->n_sites++;
	return 0;
}

static int read_line(struct call *call, char *line)
{
	struct event *ev;
	char *w[8] = { NULL }, *save = NULL;
	int n = 0;

	for (w[n] = strtok_r(line, " \n", &save); w[n] && n < 7;
	     w[n] = strtok_r(NULL, " \n", &save))
		n++;
	if (!w[0] || w[0][0] == '#')
		return 0;
	if (!strcmp(w[0], "call") && n == 3) {
		snprintf(call->name, sizeof(call->name), "%s", w[1]);
		call->family = atoi(w[2]);
		return 0;
	}
	if (!strcmp(w[0], "cut")) {
		call->cut_header = 1;
		return 0;
	}
	if (!strcmp(w[0], "guid") && call->n_guids < MAX_GUIDS)
		return hex_decode(w[1], call->guid[call->n_guids++],
				  GUID_LEN) == GUID_LEN ?
			       0 :
			       -1;
	if (!strcmp(w[0], "a") || !strcmp(w[0], "g"))
		return call->n_events ?
			       read_site(call, &call->ev[call->n_events - 1],
					 w) :
			       -1;
	if (call->n_events == MAX_EVENTS)
		return -1;
	ev = &call->ev[call->n_events++];
	if (!strcmp(w[0], "c"))
		return read_connect(call, ev, w);
	if (!strcmp(w[0], "m"))
		return read_message(ev, w);
	ev->kind = !strcmp(w[0], "media") ? EV_MEDIA : EV_BYE;
	return ev->kind == EV_MEDIA || !strcmp(w[0], "bye") ? 0 : -1;
}

int call_read(struct call *call, const char *path, char *err, size_t errlen)
{
	static char line[140000];
	int n = 0;
	FILE *f;

	memset(call, 0, sizeof(*call));
	f = fopen(path, "r");
	if (!f) {
		snprintf(err, errlen, "cannot read %s", path);
		return -1;
	}
	while (fgets(line, sizeof(line), f)) {
		n++;
		if (read_line(call, line)) {
			snprintf(err, errlen, "%s:%d: malformed record", path,
				 n);
			fclose(f);
			return -1;
		}
	}
	fclose(f);
	if (!call->family || !call->n_events) {
		snprintf(err, errlen, "%s: not a call file", path);
		return -1;
	}
	return 0;
}
