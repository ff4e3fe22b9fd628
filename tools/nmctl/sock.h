/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A generic netlink socket and nothing else, so that the tests can put another
 * kernel behind it.
 */
#ifndef NMCTL_SOCK_H
#define NMCTL_SOCK_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct mnl_socket;

struct mnl_socket *nm_sock_open(void);
void nm_sock_close(struct mnl_socket *sock);
int nm_sock_send(struct mnl_socket *sock, const void *data, size_t len);
ssize_t nm_sock_recv(struct mnl_socket *sock, void *data, size_t size);
int nm_sock_join(struct mnl_socket *sock, uint32_t group);
void nm_sock_report(struct mnl_socket *sock);
int nm_sock_fd(const struct mnl_socket *sock);

#endif
