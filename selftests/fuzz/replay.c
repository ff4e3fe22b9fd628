// SPDX-License-Identifier: GPL-2.0-only
/* usage: cover-TARGET FILE...: the target with these inputs, without libFuzzer */
#include <stdlib.h>
#include "fuzz.h"

int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));

int main(int argc, char **argv)
{
	static u8 data[1 << 20];
	size_t size;
	int i;

	if (LLVMFuzzerInitialize && LLVMFuzzerInitialize(&argc, &argv))
		return 2;
	for (i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "r");

		if (!f)
			return 2;
		size = fread(data, 1, sizeof(data), f);
		fclose(f);
		LLVMFuzzerTestOneInput(data, size);
	}
	return 0;
}
