# lfpy: build, install, test.
#
#   make                     the interpreter, build/lfpy (PGO=0, LTO=0: a quicker build of a slower one)
#   make run FILE=prog.py    builds and runs a program
#   make test                every test; the last line is "N passed, N failed"
#   make install PREFIX=DIR  PREFIX/bin/lfpy and, beside it, PREFIX/lib/lfpy
#   make asan|tsan|hostile|debug    build/NAME/lfpy, with sanitizers, with a hostile allocator, with assertions
#   make asan-test|tsan-test        the language tests under sanitizers
#   make conformance PYTHON=python3 the language tests, live against an installed CPython
#   make bench, make fuzz, make format, make clean
#
# CC may hold a wrapper (CC="ccache gcc"); gcc and clang both work. LF_ALLOC=sys builds without mimalloc.

CONFIG   ?= release
PREFIX   ?= /usr/local
DESTDIR  ?=
# The Python to compare with, and the one that runs the test tools.
PYTHON   ?= /usr/bin/python3
TOOLPY   ?= /usr/bin/python3
LF_ALLOC ?= mimalloc
PGO      ?= 0
LTO      ?= 0
ifeq ($(origin CC),default)
CC := gcc
endif
# The compiler of the build's own programs: another one where CC makes code for another processor.
HOSTCC ?= $(CC)
export CC LF_ALLOC

# One job per core unless the caller chose otherwise; pieces of build/ are safe to make side by side.
ifeq ($(MAKELEVEL),0)
MAKEFLAGS += -j$(shell nproc 2>/dev/null || echo 2)
endif
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DELETE_ON_ERROR:
.SECONDARY:

# ---- configurations ----------------------------------------------------------------------------------

GEN := build/gen
ifeq ($(CONFIG),release)
OUT     := build/release
EXE     := build/lfpy
TO_DEPS := deps
CONFIG_CFLAGS   = -O2 -g1 -DNDEBUG -fno-pie
CONFIG_LDFLAGS := -no-pie
else ifeq ($(CONFIG),profile)
OUT     := build/profile
EXE     := build/profile/lfpy
TO_DEPS := ../deps
CONFIG_CFLAGS  := -O2 -g1 -DNDEBUG -fno-pie -fprofile-generate -fprofile-update=prefer-atomic
CONFIG_LDFLAGS := -no-pie -fprofile-generate
else
OUT     := build/$(CONFIG)
EXE     := build/$(CONFIG)/lfpy
TO_DEPS := ../deps
endif
ifeq ($(CONFIG),debug)
CONFIG_CFLAGS  := -Og -g -fno-pie
CONFIG_LDFLAGS := -no-pie
endif
ifeq ($(CONFIG),asan)
CONFIG_CFLAGS  := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
CONFIG_LDFLAGS := -fsanitize=address,undefined
endif
ifeq ($(CONFIG),tsan)
CONFIG_CFLAGS  := -O1 -g -fno-omit-frame-pointer -fsanitize=thread
CONFIG_LDFLAGS := -fsanitize=thread
endif
ifeq ($(CONFIG),plain)
CONFIG_CFLAGS  := -O2 -g1 -DNDEBUG -fno-pie -DLF_PLAIN
CONFIG_LDFLAGS := -no-pie
endif
ifeq ($(CONFIG),hostile)
CONFIG_CFLAGS := -O1 -g -DLF_HOSTILE
endif
ifeq ($(CONFIG),fuzz)
CC := clang
CONFIG_CFLAGS  := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
CONFIG_LDFLAGS := -fsanitize=address,undefined
endif
# The packaged mimalloc is not instrumented: sanitizers need the system's allocator.
ifneq ($(filter asan tsan fuzz,$(CONFIG)),)
override LF_ALLOC := sys
endif

# ---- dependencies ------------------------------------------------------------------------------------

# What this machine offers (libraries, mimalloc) is found once and kept in build/deps/config.mk.
NO_CONFIG := clean format deps test-deps test
GOALS := $(or $(MAKECMDGOALS),all)
ifneq ($(filter-out $(NO_CONFIG),$(GOALS)),)
include build/deps/config.mk
endif
build/deps/config.mk: .ci/deps .ci/configure .ci/mimalloc
	@.ci/deps build
	@.ci/configure build/deps

ifeq ($(LF_ALLOC),mimalloc)
ALLOC_CFLAGS = $(MI_CFLAGS)
ALLOC_LIBS   = $(MI_LIBS)
else
ALLOC_CFLAGS = -DLF_ALLOC_SYS
ALLOC_LIBS   =
endif

# ---- flags -------------------------------------------------------------------------------------------

IS_CLANG := $(shell $(CC) --version 2>/dev/null | grep -c clang)
CFLAGS  ?=
LDFLAGS ?=
WARN    := -Wall -Wextra -Werror
BASE_CFLAGS = -std=c11 -D_GNU_SOURCE $(WARN) -fno-strict-aliasing -fvisibility=hidden -pthread \
    -I. -I$(GEN) $(LIB_CFLAGS) $(ALLOC_CFLAGS) $(CONFIG_CFLAGS) $(CFLAGS)
# Where mimalloc is looked for: beside the executable, and for a system without /proc, where $ORIGIN means
# nothing, at its full path. An installed lfpy is linked anew, so it knows nothing of the checkout. Where there
# is no /proc, bin/lfpy is a script that tells the loader the place, so that the folder can be moved there, too.
RPATH = -Wl,--enable-new-dtags,-rpath,'$$ORIGIN/$(TO_DEPS)/lib:$(CURDIR)/build/deps/lib'
INSTALLED_RPATH = -Wl,--enable-new-dtags,-rpath,'$$ORIGIN$(if $(HAS_PROC),/../lib/lfpy):$(PREFIX)/lib/lfpy'
BASE_LDFLAGS = -pthread $(CONFIG_LDFLAGS) $(LDFLAGS)
LIBS = $(LIB_LIBS) $(ALLOC_LIBS) -lm -ldl

# PGO=1: the release build knows from a run of programs which way branches go. The profile is made once and
# serves until `make clean`, however the sources change; code it does not know is optimised as without it.
ifeq ($(CONFIG)$(PGO)$(IS_CLANG),release10)
CONFIG_CFLAGS += -fprofile-use=build/profile/use -fprofile-partial-training \
    -fprofile-correction -Wno-missing-profile -Wno-coverage-mismatch
TRAINED := build/profile/trained
endif
ifeq ($(CONFIG)$(LTO)$(IS_CLANG),release10)
CONFIG_CFLAGS  += -flto=auto -fno-fat-lto-objects
CONFIG_LDFLAGS += -flto=auto -O2
endif

# Merging the dispatch jumps of a threaded interpreter costs what threading gains; only gcc has the pass.
ifeq ($(IS_CLANG),0)
$(OUT)/obj/src/vm/interp.o: private BASE_CFLAGS += -fno-gcse
endif
# Loops over doubles, for the compiler to make vector code of.
$(OUT)/obj/src/modules/matrix_loops.o: private BASE_CFLAGS += $(if $(filter release profile,$(CONFIG)),-O3)
# Generated text is not ours to keep free of unused names.
$(OUT)/obj/$(GEN)/%.o: private BASE_CFLAGS += -Wno-unused -Wno-unused-parameter -Wno-sign-compare -Wno-implicit-fallthrough -Wno-type-limits

# Machine code for hot code is made of stencils, which only gcc can compile (global register variables), for
# x86-64, in an executable whose functions lie in the lowest 2 GiB. Other builds are the same without it.
STENCILS  := src/jit/stencils.c src/jit/numbers.c src/jit/lent.c
JIT_TOOLS := $(STENCILS) src/jit/extract.c
JIT := $(if $(filter release debug plain,$(CONFIG)),$(if $(filter 0,$(IS_CLANG)),$(if $(filter x86_64-%,$(shell $(CC) -dumpmachine 2>/dev/null)),1)))
ifeq ($(JIT),1)
BASE_CFLAGS += -DLF_JIT=1
JIT_OBJ   := $(OUT)/obj/$(GEN)/jit_table.o
JIT_FLAGS := -O2 -fno-pie -fomit-frame-pointer -ffunction-sections -fcf-protection=none -fno-stack-protector \
    -fno-asynchronous-unwind-tables -fno-jump-tables -fno-align-functions -fno-align-jumps -fno-align-loops \
    -fno-align-labels -fno-reorder-blocks-and-partition -fno-toplevel-reorder -fno-tree-slp-vectorize -fno-ipa-icf -g0 -DNDEBUG
endif

# ---- files -------------------------------------------------------------------------------------------

C_FILES   := $(filter-out $(JIT_TOOLS),$(sort $(shell find src runtime -name '*.c' 2>/dev/null)))
GRAMMARS  := $(wildcard grammar/*.re grammar/*.y)
GEN_C     := $(patsubst grammar/%,$(GEN)/%.c,$(basename $(GRAMMARS)))
GEN_H     := $(patsubst grammar/%.y,$(GEN)/%.h,$(wildcard grammar/*.y))
STD_FILES := $(sort $(shell find stdlib -name '*.py' 2>/dev/null))
OBJS := $(C_FILES:%.c=$(OUT)/obj/%.o) $(GEN_C:%.c=$(OUT)/obj/%.o) \
    $(OUT)/obj/$(GEN)/stdlib.o $(OUT)/obj/$(GEN)/stdlib_text.o $(JIT_OBJ)
MAIN_OBJ := $(OUT)/obj/src/main/main.o
LIB_OBJS := $(filter-out $(OUT)/obj/src/main/%,$(OBJS))
DEPFILES := $(patsubst %.o,%.d,$(OBJS)) $(STENCILS:%.c=$(OUT)/obj/%.d)

all: $(EXE)
exe: $(EXE)

# Each object also depends on the flags it was made with. What single objects have besides is private to them:
# it would reach this file as well otherwise, and everything would be made again when another of them comes first.
$(OUT)/flags: FORCE
	@mkdir -p $(@D); echo '$(CC) $(subst ','\'',$(BASE_CFLAGS))' >$@.$$$$; \
	if cmp -s $@.$$$$ $@; then rm $@.$$$$; else mv $@.$$$$ $@; fi
FORCE:
.PHONY: FORCE

$(EXE): $(OBJS)
	@echo '  LINK $@'
	@$(CC) $(BASE_LDFLAGS) $(RPATH) -o $@ $(OBJS) $(LIBS)

$(OUT)/obj/%.o: %.c $(OUT)/flags | $(GEN_H) $(TRAINED)
	@mkdir -p $(@D)
	@echo '  CC   $<'
	@$(CC) $(BASE_CFLAGS) -MMD -MP -c -o $@ $<

$(OUT)/obj/%.o: %.S $(OUT)/flags
	@mkdir -p $(@D)
	@$(CC) -c -o $@ $<

$(GEN)/%.c: grammar/%.re | build/deps/config.mk
	@mkdir -p $(@D)
	@echo '  RE2C $<'
	@re2c --no-generation-date -o $@ $<

# Lemon writes the C file and the header together (and a report with every state beside them). It leaves a header
# alone that stays as it was, which make would think old for ever.
$(GEN)/%.c $(GEN)/%.h &: grammar/%.y | build/deps/config.mk
	@mkdir -p $(@D)
	@echo '  LEMON $<'
	@lemon -q -l -d$(GEN) $<
	@touch $(GEN)/$*.h

$(GEN)/jit_extract: src/jit/extract.c | build/deps/config.mk
	@mkdir -p $(@D)
	@$(HOSTCC) -std=c11 -D_GNU_SOURCE $(WARN) -O1 -o $@ $<
$(STENCILS:%.c=$(OUT)/obj/%.o): $(OUT)/obj/%.o: %.c $(OUT)/flags | $(GEN_H)
	@mkdir -p $(@D)
	@$(CC) $(filter-out -g -g1 -Og,$(BASE_CFLAGS)) $(JIT_FLAGS) -MMD -MP -c -o $@ $<
$(OUT)/gen/all_stencils.o: $(STENCILS:%.c=$(OUT)/obj/%.o)
	@mkdir -p $(@D)
	@$(CC) -r -nostdlib -o $@ $^
$(OUT)/gen/jit_table.c $(OUT)/gen/jit_ids.h &: $(OUT)/gen/all_stencils.o $(GEN)/jit_extract
	@mkdir -p $(@D)
	@$(GEN)/jit_extract $< $(OUT)/gen/jit_table.c $(OUT)/gen/jit_ids.h
$(JIT_OBJ): $(OUT)/gen/jit_table.c
	@mkdir -p $(@D)
	@$(CC) $(BASE_CFLAGS) -c -o $@ $<
JIT_USERS := $(patsubst %,$(OUT)/obj/src/jit/%.o,jit plan lend)
$(JIT_USERS): private BASE_CFLAGS += -I$(OUT)/gen
ifeq ($(JIT),1)
$(JIT_USERS): $(OUT)/gen/jit_ids.h
endif

# Other configurations are made by a make of their own, which finds what all share already there.
SHARED := build/deps/config.mk $(GEN_C) $(GEN_H) $(GEN)/stdlib.c

build/profile/trained: | $(SHARED)
	@$(MAKE) CONFIG=profile exe
	@.ci/train build/profile/lfpy
	@touch $@

# ---- the library written in Python, inside the binary ----------------------------------------------------

$(GEN)/embed: stdlib/embed.c | build/deps/config.mk
	@mkdir -p $(@D)
	@$(HOSTCC) -std=c11 -D_GNU_SOURCE $(WARN) -O1 -o $@ $<

# The list is rewritten only when a module came or went.
$(GEN)/stdlib.list: FORCE
	@mkdir -p $(@D); printf '%s\n' $(STD_FILES) >$@.$$$$; \
	if cmp -s $@.$$$$ $@; then rm $@.$$$$; else mv $@.$$$$ $@; fi

$(GEN)/stdlib.c $(GEN)/stdlib_text.S &: $(GEN)/embed $(GEN)/stdlib.list $(STD_FILES)
	@echo '  EMBED $(words $(STD_FILES)) modules'
	@$(GEN)/embed stdlib $(GEN)/stdlib.c $(GEN)/stdlib_text.S $(STD_FILES)
$(OUT)/obj/$(GEN)/stdlib_text.o: $(STD_FILES)

# ---- other builds, running, installing ---------------------------------------------------------------

debug asan tsan hostile plain: | $(SHARED)
	@$(MAKE) CONFIG=$@ exe

run: $(EXE)
	@$(EXE) $(FILE) $(ARGS)

HAS_PROC ?= $(wildcard /proc/self/exe)
INSTALLED := $(DESTDIR)$(PREFIX)
INSTALLED_EXE := $(INSTALLED)/$(if $(HAS_PROC),bin,lib/lfpy)/lfpy
install: $(EXE)
	install -d '$(INSTALLED)/bin' '$(INSTALLED)/lib/lfpy'
	@echo '  LINK $(INSTALLED_EXE)'
	rm -f '$(INSTALLED)/bin/lfpy' '$(INSTALLED)/lib/lfpy/lfpy'
	@$(CC) $(BASE_LDFLAGS) $(INSTALLED_RPATH) -o '$(INSTALLED_EXE)' $(OBJS) $(LIBS)
	$(if $(HAS_PROC),,install -m 755 .ci/start '$(INSTALLED)/bin/lfpy')
	if [ -n '$(strip $(ALLOC_LIBS))' ]; then install -m 644 build/deps/lib/libmimalloc.so* '$(INSTALLED)/lib/lfpy/'; fi

deps:
	@.ci/deps build
test-deps:
	@.ci/deps build test

format:
	clang-format -i $(shell find src runtime stdlib tests -name '*.[ch]')

clean:
	rm -rf build

-include $(wildcard tests/tests.mk)
-include $(DEPFILES)

.DEFAULT_GOAL := all
.PHONY: all exe debug asan tsan hostile plain run install deps test-deps format clean
