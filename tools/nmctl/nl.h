/* SPDX-License-Identifier: GPL-2.0-only */
/* Requests to the module, and what it says about them. */
#ifndef NMCTL_NL_H
#define NMCTL_NL_H

#include <libmnl/libmnl.h>
#include <stdbool.h>
#include <stdint.h>

/* room for one request */
#define NM_NL_REQUEST 8192

/**
 * struct nm_family - the family of the module
 * @id: of it; another one each time it is loaded
 * @group: id of its multicast group for events, 0 if it has none
 */
struct nm_family {
	uint16_t id;
	uint32_t group;
};

/**
 * struct nm_nl - a generic netlink socket and the family it talks to
 * @sock: the socket
 * @seq: of the last request
 * @family: as it was when it was asked for
 * @interrupted: what the last dump was about changed meanwhile
 * @where: octet of the last request that was wrong, 0 unknown
 * @why: what the kernel said about the last error, or empty
 */
struct nm_nl {
	struct mnl_socket *sock;
	uint32_t seq;
	struct nm_family family;
	bool interrupted;
	uint32_t where;
	char why[128];
};

int nm_nl_open(struct nm_nl *nl);
void nm_nl_close(struct nm_nl *nl);

int nm_family_find(struct nm_nl *nl);
int nm_family_watch(struct nm_nl *nl);
bool nm_family_read(const struct nlmsghdr *nlh, struct nm_family *family);

struct nlmsghdr *nm_nl_request(struct nm_nl *nl, char *buf, uint16_t type,
			       uint16_t flags, uint8_t cmd, uint8_t version);
struct nlmsghdr *nm_nl_do(struct nm_nl *nl, char *buf, uint8_t cmd);
struct nlmsghdr *nm_nl_dump(struct nm_nl *nl, char *buf, uint8_t cmd);
int nm_nl_talk(struct nm_nl *nl, const struct nlmsghdr *nlh, mnl_cb_t cb,
	       void *data);
int nm_nl_listen(struct nm_nl *nl, mnl_cb_t cb, void *data);

void nm_nl_complain(const struct nm_nl *nl, int err, const char *what);

#endif
