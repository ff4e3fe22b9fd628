/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generated, do not edit; from
 *	ODD (of this project)
 * by
 *	tools/gen/gen_schema.py --rules odd_rules --whole odd_schema .
 *	odd.asn
 */
#ifndef NM_ODD_SCHEMA_H
#define NM_ODD_SCHEMA_H

#include "wire/types.h"

#define NM_ROOT_ODD	3

extern const u16 nm_odd_schema[391];

#endif
