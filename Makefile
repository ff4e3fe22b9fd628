# SPDX-License-Identifier: GPL-2.0-only
# The verbs. What is compiled into the module is in Kbuild and kmod/Kbuild.

NAME    := nf-netmeeting
VERSION := $(shell sed -n 's/^PACKAGE_VERSION="\(.*\)"/\1/p' dkms.conf)

# The kernel to build for: KDIR=, else the running one's headers, else the newest installed.
ifndef KDIR
KDIR := $(shell d=/lib/modules/$$(uname -r)/build; [ -e $$d/Makefile ] || \
	d=$$(ls -d /usr/src/linux-headers-*/Makefile 2>/dev/null | sed 's,/Makefile,,' | \
	grep -v -e '-common$$' -e '-common-rt$$' -e -rt- -e -cloud- | sort -V | tail -n 1); echo $$d)
endif

PREFIX  ?= /usr/local
DESTDIR ?=
DEPMOD  ?= depmod
DKMS    ?= dkms
DKMSDIR  = $(DESTDIR)/usr/src/$(NAME)-$(VERSION)

# The tools that are there; each has its own Makefile with all, install, uninstall and clean.
TOOLS := $(patsubst %/Makefile,%,$(wildcard tools/nmctl/Makefile))

export PREFIX DESTDIR VERSION

.PHONY: all modules tools install install-tools uninstall clean clean-modules lint check check-debug demo format \
	fuzz soak bench-scan bench-path check-gen dkms-install dkms-source dkms-uninstall setup help

all: modules tools

# W=, C= and CF= reach the kernel's make by themselves.
modules:
	@test -n '$(KDIR)' || { echo "No kernel headers found: install linux-headers-amd64 or give KDIR=" >&2; exit 1; }
	$(MAKE) -C $(KDIR) M=$(CURDIR) modules

tools:
	@set -e; for dir in $(TOOLS); do $(MAKE) -C $$dir all; done

install-tools: tools
	@set -e; for dir in $(TOOLS); do $(MAKE) -C $$dir install; done

install: all install-tools
	$(MAKE) -C $(KDIR) M=$(CURDIR) INSTALL_MOD_PATH=$(DESTDIR) INSTALL_MOD_DIR=updates modules_install
	$(if $(DESTDIR),,$(DEPMOD) -a $$($(MAKE) -s -C $(KDIR) kernelrelease))

# What dkms put there is its own. Without headers it is the running kernel's.
uninstall:
	@set -e; release=$(if $(KDIR),$$($(MAKE) -s -C $(KDIR) kernelrelease),$$(uname -r)); \
	dir=$(DESTDIR)/lib/modules/$$release/updates; \
	find $$dir -name dkms -prune -o -name 'nf_netmeeting.ko*' -exec rm -f {} + 2>/dev/null || true; \
	test -n "$(DESTDIR)" || $(DEPMOD) -a $$release
	@set -e; for dir in $(TOOLS); do $(MAKE) -C $$dir uninstall; done

clean-modules:
	@test -z '$(KDIR)' || $(MAKE) -C $(KDIR) M=$(CURDIR) clean

clean: clean-modules
	@set -e; for dir in $(TOOLS) $(patsubst %/Makefile,%,$(wildcard selftests/*/Makefile)); do \
		$(MAKE) -C $$dir clean; done
	rm -rf build

# What follows needs more than a compiler: tools/setup/setup installs what is missing and says what.
setup:
	tools/setup/setup build lint check demo

lint:
	tools/setup/setup build lint
	selftests/check/lint

check:
	tools/setup/setup build check
	selftests/check/check

# The same network tests on a kernel that looks for faults; TESTS= names some of them, PART=K/N is every N-th.
check-debug:
	tools/setup/setup build check debug
	selftests/check/check-debug $(if $(PART),--part $(PART)) $(TESTS)

demo:
	tools/setup/setup build demo
	selftests/check/demo

# In the kernel's style: see .clang-format.
format:
	tools/setup/setup lint
	selftests/check/c-files | xargs clang-format -i

bench-scan:
	tools/setup/setup build
	$(MAKE) -C selftests/bench scan

bench-path:
	tools/setup/setup build check
	selftests/bench/bench-path

# TIME= seconds for each target; TARGETS= some of the parsers, without the machine of the netlink family
fuzz:
	tools/setup/setup build check $(if $(TARGETS),,debug)
	$(MAKE) -C selftests/fuzz fuzz
	$(if $(TARGETS),,NM_FUZZ_TIME=$(or $(TIME),60) selftests/check/check-debug selftests/net/netlink_fuzz.sh)

# CALLS= how many one after the other
soak:
	tools/setup/setup build check
	selftests/check/soak $(CALLS)

check-gen:
	selftests/check/check-gen

# Only what dkms needs to build goes to /usr/src.
dkms-source:
	install -d $(DKMSDIR)
	find Kbuild Makefile dkms.conf COPYING kmod uapi -type f \
		\( -name '*.[ch]' -o -name 'Kbuild*' -o -name Makefile -o -name dkms.conf -o -name COPYING \) \
		! -name '*.mod.c' -exec install -D -m 644 {} $(DKMSDIR)/{} \;

dkms-install: dkms-source
	@set -e; test -z "$$($(DKMS) status -m $(NAME) -v $(VERSION))" || $(DKMS) remove -m $(NAME) -v $(VERSION) --all
	$(DKMS) add -m $(NAME) -v $(VERSION)
	$(DKMS) build -m $(NAME) -v $(VERSION)
	$(DKMS) install -m $(NAME) -v $(VERSION)

dkms-uninstall:
	$(DKMS) remove -m $(NAME) -v $(VERSION) --all
	rm -rf $(DKMSDIR)

help:
	@echo 'make                 the module (kmod/nf_netmeeting.ko) and the tools'
	@echo 'make modules|tools   one of them; KDIR= chooses the kernel, W=1 C=1 as in the kernel'
	@echo 'make install         both, under DESTDIR and PREFIX; make uninstall takes them away'
	@echo 'make install-tools   nmctl, its manuals and examples only, for a module that dkms builds'
	@echo 'make dkms-install    the module through dkms, rebuilt with each kernel; dkms-uninstall'
	@echo 'make demo            a call through the gateway, in a virtual machine, explained'
	@echo 'make check           every test (virtual machines, two kernels)'
	@echo 'make check-debug     the network tests on a kernel with KASAN, lockdep and others (TESTS=... PART=K/N)'
	@echo 'make fuzz TIME=60    every parser, the stream and the netlink family under libFuzzer, so many seconds each'
	@echo 'make soak CALLS=1000000  many calls: 100,000 at a time, and so many one after the other'
	@echo 'make lint            the style and static checks'
	@echo 'make format          clang-format over the C files'
	@echo 'make check-gen       the generated files against their sources'
	@echo 'make bench-scan      the speed of the scanner'
	@echo 'make bench-path      what a forwarded packet costs, with and without the module'
	@echo 'make setup           the Debian packages that the above need (they do it themselves)'
	@echo 'make clean           everything built'
