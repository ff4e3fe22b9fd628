// SPDX-License-Identifier: GPL-2.0-only
#include "wire/h323_schema.h"
#include "wire/per.h"
#include "wire/ras.h"

static_assert(sizeof(struct nm_per) <= 320, "on the stack");

/**
 * nm_ras_scan - all of a datagram
 * @data: its payload, contiguous
 * @len: octets of it, at most 65535
 * @sink: where every site, event and fault goes
 * @ctx: for @sink
 *
 * Offsets in reports are from @data on. A message that is newer than the table
 * makes an NM_EVENT_RAS with a value of NM_RAS_MAX or above and nothing else;
 * octets behind the message are passed over.
 */
void nm_ras_scan(const u8 *data, unsigned int len, nm_sink *sink, void *ctx)
{
	struct nm_per per;
	struct nm_out out;

	nm_out_init(&out, &per, sink, ctx);
	if (len)
		nm_per_whole(&out, nm_h323_schema, NM_ROOT_RAS_MESSAGE, 0, data,
			     len);
}
