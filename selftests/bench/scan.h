/* SPDX-License-Identifier: GPL-2.0-only */
/* The two scanners behind one function. */
#ifndef BENCH_SCAN_H
#define BENCH_SCAN_H

#include <stdbool.h>

/**
 * bench_scan() - one message, as the helper of a connection meets it
 * @h245: on an H.245 connection, not one for call signalling
 * @data: the TPKT
 * @len: octets in it
 *
 * The instructions in here are what is counted.
 *
 * Return: true if the message was understood.
 */
bool bench_scan(bool h245, unsigned char *data, unsigned int len);

#endif
