/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef NM_PARAMS_H
#define NM_PARAMS_H

struct nm_conf;

void nm_params_read(struct nm_conf *conf);

#endif
