/* SPDX-License-Identifier: GPL-2.0-only */
/* A socket to the module. */
#ifndef NMCTL_NL_H
#define NMCTL_NL_H

#include <libmnl/libmnl.h>
#include <stdint.h>

/**
 * struct nm_nl - a generic netlink socket and the family it talks to
 * @sock: the socket
 * @seq: of the last request
 * @family: id of the family netmeeting
 * @why: what the kernel said about the last error, or empty
 */
struct nm_nl {
	struct mnl_socket *sock;
	uint32_t seq;
	uint16_t family;
	char why[128];
};

int nm_nl_open(struct nm_nl *nl);
void nm_nl_close(struct nm_nl *nl);
int nm_nl_dump(struct nm_nl *nl, uint8_t cmd, uint16_t attr, const char *value,
	       mnl_cb_t cb, void *data);
void nm_nl_complain(const struct nm_nl *nl, int err, const char *what);

#endif
