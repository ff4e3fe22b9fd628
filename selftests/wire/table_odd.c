// SPDX-License-Identifier: GPL-2.0-only
#include "odd_schema.h"
#include "table.h"

static const struct root roots[] = { { "Odd", NM_ROOT_ODD }, { NULL, 0 } };

const struct table table_odd = { nm_odd_schema, roots };
