// SPDX-License-Identifier: GPL-2.0-only
/* The socket on libmnl. */

#include <errno.h>
#include <libmnl/libmnl.h>
#include <sys/socket.h>

#include "sock.h"

/* Events wait here while whoever reads them is slow. */
#define NM_SOCK_EVENTS (4 << 20)

/**
 * nm_sock_open() - open a generic netlink socket
 *
 * Return: socket, or NULL and errno.
 */
struct mnl_socket *nm_sock_open(void)
{
	struct mnl_socket *sock;
	int one = 1;

	sock = mnl_socket_open2(NETLINK_GENERIC, SOCK_CLOEXEC);
	if (!sock)
		return NULL;

	if (mnl_socket_bind(sock, 0, MNL_SOCKET_AUTOPID)) {
		nm_sock_close(sock);
		return NULL;
	}

	/* An old kernel without these has less to say, no more. */
	mnl_socket_setsockopt(sock, NETLINK_EXT_ACK, &one, sizeof(one));
	mnl_socket_setsockopt(sock, NETLINK_CAP_ACK, &one, sizeof(one));

	return sock;
}

/**
 * nm_sock_close() - close it
 * @sock: socket
 */
void nm_sock_close(struct mnl_socket *sock)
{
	int err = errno;

	mnl_socket_close(sock);
	errno = err;
}

/**
 * nm_sock_send() - send a message
 * @sock: socket
 * @data: message
 * @len: octets of it
 *
 * Return: 0, or -1 and errno.
 */
int nm_sock_send(struct mnl_socket *sock, const void *data, size_t len)
{
	return mnl_socket_sendto(sock, data, len) < 0 ? -1 : 0;
}

/**
 * nm_sock_recv() - wait for messages
 * @sock: socket
 * @data: room for them
 * @size: of the room
 *
 * Return: octets, or -1 and errno.
 */
ssize_t nm_sock_recv(struct mnl_socket *sock, void *data, size_t size)
{
	return mnl_socket_recvfrom(sock, data, size);
}

/**
 * nm_sock_join() - have the messages of a multicast group, too
 * @sock: socket
 * @group: its number
 *
 * Return: 0, or -1 and errno.
 */
int nm_sock_join(struct mnl_socket *sock, uint32_t group)
{
	int size = NM_SOCK_EVENTS;
	int fd = mnl_socket_get_fd(sock);

	/* As much as we may have; either can be refused. */
	setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
	setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof(size));

	return mnl_socket_setsockopt(sock, NETLINK_ADD_MEMBERSHIP, &group,
				     sizeof(group));
}

/**
 * nm_sock_report() - have who tells a group know what there was no room for
 * @sock: socket
 *
 * The module counts it then. Not for groups that are told in all namespaces:
 * there the kernel would tell none of those that come behind.
 */
void nm_sock_report(struct mnl_socket *sock)
{
	int one = 1;

	mnl_socket_setsockopt(sock, NETLINK_BROADCAST_ERROR, &one, sizeof(one));
}

/**
 * nm_sock_fd() - what to poll
 * @sock: socket
 *
 * Return: file descriptor.
 */
int nm_sock_fd(const struct mnl_socket *sock)
{
	return mnl_socket_get_fd(sock);
}
