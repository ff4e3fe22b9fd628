// SPDX-License-Identifier: GPL-2.0-only
/*
 * A request to the generic netlink family of a module that is loaded: each is
 * answered, and the kernel does not complain. What is answered guides the
 * search, and where the kernel has KCOV, what of the module was run.
 *
 * Input: command, flags, then attributes: either as they are, or TYPE LEN DATA
 * each, a setting's nested the same way.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/genetlink.h>
#include <linux/kcov.h>
#include <libmnl/libmnl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include "fuzz.h"
#include "../../uapi/linux/nf_netmeeting.h"

#define MAX_PLACES 65536
#define MAX_REQUEST 8192

enum { RAW = 1, DUMP = 2, ACK = 4 };

/* libFuzzer takes these for coverage, too */
static uint8_t reached[MAX_PLACES]
	__attribute__((section("__libfuzzer_extra_counters"), used));
static unsigned long *places;
static int kcov = -1, kmsg = -1;
static struct mnl_socket *nl;
static uint16_t family;

static void die(const char *what)
{
	perror(what);
	_exit(1);
}

static void follow(void)
{
	kcov = open("/sys/kernel/debug/kcov", O_RDWR);
	if (kcov < 0)
		return;
	if (ioctl(kcov, KCOV_INIT_TRACE, MAX_PLACES))
		die("KCOV_INIT_TRACE");
	places = mmap(NULL, MAX_PLACES * sizeof(*places),
		      PROT_READ | PROT_WRITE, MAP_SHARED, kcov, 0);
	if (places == MAP_FAILED || ioctl(kcov, KCOV_ENABLE, KCOV_TRACE_PC))
		die("KCOV_ENABLE");
}

/* each reason is a place */
static int note_text(const struct nlattr *attr, void *cmd)
{
	unsigned int hash = *(u8 *)cmd;
	const char *c;

	if (mnl_attr_get_type(attr) != NLMSGERR_ATTR_MSG)
		return MNL_CB_OK;
	for (c = mnl_attr_get_str(attr); *c; c++)
		hash = hash * 31 + *c;
	reached[hash % MAX_PLACES]++;
	return MNL_CB_STOP;
}

static int note_answer(const struct nlmsghdr *nlh, void *cmd)
{
	const struct nlmsgerr *e = mnl_nlmsg_get_payload(nlh);

	reached[(*(u8 *)cmd << 8 ^ -e->error) % MAX_PLACES]++;
	if (nlh->nlmsg_flags & NLM_F_ACK_TLVS)
		mnl_attr_parse(nlh, sizeof(*e), note_text, cmd);
	return MNL_CB_STOP;
}

static void note_places(void)
{
	unsigned long n, i, last = 0, pc;

	if (kcov < 0)
		return;
	n = places[0];
	for (i = 1; i <= n; i++) {
		pc = places[i];
		reached[(pc ^ last * 31) % MAX_PLACES]++;
		last = pc;
	}
}

/* the kernel's complaints, also those of before: nothing else is going on */
static void complaints(void)
{
	char line[1024];
	ssize_t n;

	while ((n = read(kmsg, line, sizeof(line) - 1)) > 0 || errno == EPIPE) {
		if (n <= 0)
			continue;
		line[n] = 0;
		if (strstr(line, "BUG:") || strstr(line, "WARNING:") ||
		    strstr(line, "UBSAN:") || strstr(line, "Oops:")) {
			fprintf(stderr, "kernel: %s", line);
			abort();
		}
	}
}

static int get_id(const struct nlattr *attr, void *data)
{
	(void)data;
	if (mnl_attr_get_type(attr) == CTRL_ATTR_FAMILY_ID)
		family = mnl_attr_get_u16(attr);
	return MNL_CB_OK;
}

static int get_family(const struct nlmsghdr *nlh, void *data)
{
	return mnl_attr_parse(nlh, sizeof(struct genlmsghdr), get_id, data);
}

/* until the last one */
static void answers(unsigned int seq, mnl_cb_t cb, void *data)
{
	static mnl_cb_t control[] = { [NLMSG_ERROR] = note_answer };
	static char buf[65536];
	ssize_t n;
	int more;

	do {
		n = mnl_socket_recvfrom(nl, buf, sizeof(buf));
		if (n < 0) {
			perror("not answered");
			abort();
		}
		more = mnl_cb_run2(buf, n, seq, mnl_socket_get_portid(nl), cb,
				   data, control, MNL_ARRAY_SIZE(control));
	} while (more > 0);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	struct timeval limit = { .tv_sec = 10 };
	int on = 1;
	char buf[256];
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	struct genlmsghdr *g;

	(void)argc;
	(void)argv;
	kmsg = open("/dev/kmsg", O_RDONLY | O_NONBLOCK);
	if (kmsg < 0 || lseek(kmsg, 0, SEEK_END) < 0)
		die("/dev/kmsg");
	nl = mnl_socket_open(NETLINK_GENERIC);
	if (!nl || mnl_socket_bind(nl, 0, MNL_SOCKET_AUTOPID) ||
	    setsockopt(mnl_socket_get_fd(nl), SOL_SOCKET, SO_RCVTIMEO, &limit,
		       sizeof(limit)) ||
	    mnl_socket_setsockopt(nl, NETLINK_EXT_ACK, &on, sizeof(on)) ||
	    mnl_socket_setsockopt(nl, NETLINK_CAP_ACK, &on, sizeof(on)))
		die("generic netlink");
	nlh->nlmsg_type = GENL_ID_CTRL;
	nlh->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
	g = mnl_nlmsg_put_extra_header(nlh, sizeof(*g));
	g->cmd = CTRL_CMD_GETFAMILY;
	mnl_attr_put_strz(nlh, CTRL_ATTR_FAMILY_NAME, NETMEETING_FAMILY_NAME);
	if (mnl_socket_sendto(nl, nlh, nlh->nlmsg_len) < 0)
		die("sendto");
	answers(0, get_family, &g->cmd);
	if (!family)
		die("no family " NETMEETING_FAMILY_NAME);
	follow();
	return 0;
}

static void put_attrs(struct nlmsghdr *nlh, const u8 *data, size_t size,
		      bool nested)
{
	struct nlattr *nest;
	size_t len;
	u8 type;

	while (size >= 2) {
		type = data[0] % (NETMEETING_A_MAX + 2);
		len = data[1] < size - 2 ? data[1] : size - 2;
		data += 2;
		size -= 2;
		if (nlh->nlmsg_len + len + 16 > MAX_REQUEST)
			return;
		if (type == NETMEETING_A_SETTING && !nested) {
			nest = mnl_attr_nest_start(nlh, type);
			put_attrs(nlh, data, len, true);
			mnl_attr_nest_end(nlh, nest);
		} else {
			mnl_attr_put(nlh, type, len, data);
		}
		data += len;
		size -= len;
	}
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	static char buf[MAX_REQUEST + 4096];
	static unsigned int seq = 1;
	struct nlmsghdr *nlh;
	struct genlmsghdr *g;
	u8 flags;

	if (size < 2 || size > 4096)
		return 0;
	flags = data[1];
	nlh = mnl_nlmsg_put_header(buf);
	nlh->nlmsg_type = family;
	nlh->nlmsg_seq = ++seq;
	/* one of them, or there would be no answer */
	nlh->nlmsg_flags = NLM_F_REQUEST;
	if (flags & DUMP)
		nlh->nlmsg_flags |= NLM_F_DUMP;
	if (!(flags & DUMP) || flags & ACK)
		nlh->nlmsg_flags |= NLM_F_ACK;
	g = mnl_nlmsg_put_extra_header(nlh, sizeof(*g));
	g->cmd = data[0] % (NETMEETING_CMD_MAX + 2);
	g->version = NETMEETING_FAMILY_VERSION;
	if (flags & RAW) {
		memcpy(mnl_nlmsg_get_payload_tail(nlh), data + 2, size - 2);
		nlh->nlmsg_len += size - 2;
	} else {
		put_attrs(nlh, data + 2, size - 2, false);
	}
	if (kcov >= 0)
		__atomic_store_n(&places[0], 0, __ATOMIC_RELAXED);
	if (mnl_socket_sendto(nl, nlh, nlh->nlmsg_len) < 0)
		die("sendto");
	answers(seq, NULL, &g->cmd);
	note_places();
	complaints();
	return 0;
}
