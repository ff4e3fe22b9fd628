// SPDX-License-Identifier: GPL-2.0-only
/*
 * The socket of the tests: to a program that plays the kernel (kernel.py), at
 * the address NMCTL_KERNEL. It keeps the limits of messages as netlink does. Of
 * four octets only, they are an errno.
 */

#include <errno.h>
#include <libmnl/libmnl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "../sock.h"

/** struct mnl_socket - of libmnl only the name is used here */
struct mnl_socket {
	int fd;
};

struct mnl_socket *nm_sock_open(void)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	const char *path = getenv("NMCTL_KERNEL");
	struct mnl_socket *sock;

	strncpy(at.sun_path, path ? path : "", sizeof(at.sun_path) - 1);
	sock = malloc(sizeof(*sock));
	if (!sock)
		return NULL;
	sock->fd = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
	if (sock->fd >= 0 &&
	    !connect(sock->fd, (struct sockaddr *)&at, sizeof(at)))
		return sock;

	nm_sock_close(sock);

	return NULL;
}

void nm_sock_close(struct mnl_socket *sock)
{
	int err = errno;

	close(sock->fd);
	free(sock);
	errno = err;
}

int nm_sock_send(struct mnl_socket *sock, const void *data, size_t len)
{
	return send(sock->fd, data, len, 0) < 0 ? -1 : 0;
}

ssize_t nm_sock_recv(struct mnl_socket *sock, void *data, size_t size)
{
	ssize_t len = recv(sock->fd, data, size, 0);
	int err;

	if (!len) {
		errno = ECONNRESET;
		return -1;
	}
	if (len != sizeof(err))
		return len;

	memcpy(&err, data, sizeof(err));
	errno = err;

	return -1;
}

/* The program learns of it by a message that does nothing. */
static int say(struct mnl_socket *sock, uint32_t group)
{
	struct nlmsghdr nlh = {
		.nlmsg_len = sizeof(nlh),
		.nlmsg_type = NLMSG_NOOP,
		.nlmsg_seq = group,
	};

	return nm_sock_send(sock, &nlh, sizeof(nlh));
}

int nm_sock_join(struct mnl_socket *sock, uint32_t group)
{
	return say(sock, group);
}

/* there is no such group */
void nm_sock_report(struct mnl_socket *sock)
{
	say(sock, 0);
}

int nm_sock_fd(const struct mnl_socket *sock)
{
	return sock->fd;
}
