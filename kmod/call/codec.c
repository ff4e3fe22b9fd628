// SPDX-License-Identifier: GPL-2.0-only
/* Codecs by what H.245 (12/2009) calls them. */

#include <linux/kernel.h>

#include "call/codec.h"

/* alternatives of AudioCapability */
static const char *const codec_audio[] = {
	"nonStandard",
	"g711Alaw64k",
	"g711Alaw56k",
	"g711Ulaw64k",
	"g711Ulaw56k",
	"g722-64k",
	"g722-56k",
	"g722-48k",
	"g7231",
	"g728",
	"g729",
	"g729AnnexA",
	"is11172AudioCapability",
	"is13818AudioCapability",
	"g729wAnnexB",
	"g729AnnexAwAnnexB",
	"g7231AnnexCCapability",
	"gsmFullRate",
	"gsmHalfRate",
	"gsmEnhancedFullRate",
	"genericAudioCapability",
	"g729Extensions",
	"vbd",
	"audioTelephonyEvent",
	"audioTone",
};

/* alternatives of VideoCapability */
static const char *const codec_video[] = {
	"nonStandard",
	"h261VideoCapability",
	"h262VideoCapability",
	"h263VideoCapability",
	"is11172VideoCapability",
	"genericVideoCapability",
	"extendedVideoCapability",
};

/* alternatives of DataApplicationCapability.application */
static const char *const codec_data[] = {
	"nonStandard", "t120",
	"dsm-cc",      "userData",
	"t84",	       "t434",
	"h224",	       "nlpid",
	"dsvdControl", "h222DataPartitioning",
	"t30fax",      "t140",
	"t38fax",      "genericDataCapability",
};

/**
 * nm_codec_name() - what H.245 calls a codec
 * @media: kind of media
 * @index: alternative, as NM_EVENT_CHANNEL_MEDIA says
 *
 * Return: its name; NULL for one that is newer than us, or no codec.
 */
const char *nm_codec_name(enum nm_media media, unsigned int index)
{
	switch (media) {
	case NM_MEDIA_AUDIO:
		return index < ARRAY_SIZE(codec_audio) ? codec_audio[index] :
							 NULL;
	case NM_MEDIA_VIDEO:
		return index < ARRAY_SIZE(codec_video) ? codec_video[index] :
							 NULL;
	case NM_MEDIA_DATA:
		return index < ARRAY_SIZE(codec_data) ? codec_data[index] :
							NULL;
	default:
		return NULL;
	}
}
