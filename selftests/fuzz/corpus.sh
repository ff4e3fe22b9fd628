# SPDX-License-Identifier: GPL-2.0-only
# shellcheck shell=sh
# Common to the scripts of this folder. corpus/TARGET.txt has one input a line, in hexadecimal.

# unpack TARGET DIR: its corpus as files
unpack()
{
	mkdir -p "$2"
	[ -e "corpus/$1.txt" ] || return 0
	python3 - "$1" "$2" <<-'END'
	import hashlib, sys
	for line in open('corpus/%s.txt' % sys.argv[1]):
	    data = bytes.fromhex(line)
	    open('%s/%s' % (sys.argv[2], hashlib.sha1(data).hexdigest()), 'wb').write(data)
	END
}

# pack TARGET DIR: files as its corpus
pack()
{
	mkdir -p corpus
	python3 - "$2" >"corpus/$1.txt" <<-'END'
	import os, sys
	files = [open(os.path.join(sys.argv[1], n), 'rb').read() for n in os.listdir(sys.argv[1])]
	for data in sorted(files, key=lambda d: (len(d), d)):
	    print(data.hex())
	END
}

# seeds BUILD TARGET DIR: what the vectors of the other tests have for it
seeds()
{
	mkdir -p "$3"
	cat ../data/wire/*.txt | LLVM_PROFILE_FILE=/dev/null "$1/nm-seed" "$2" "$3"
}
