/* SPDX-License-Identifier: GPL-2.0-only */
/* Codecs by what H.245 calls them. */
#ifndef NM_CALL_CODEC_H
#define NM_CALL_CODEC_H

#include "wire/site.h"

const char *nm_codec_name(enum nm_media media, unsigned int index);

#endif
