# The tests' part of the Makefile. What each suite does: docs/internals/testing.md.

test: test-deps
	@$(MAKE) exe
	@$(TOOLPY) -E tests/run_suites.py $(SUITES)

# ---- unit tests: one program for each test_*.c ---------------------------------------------------------

# Those in tests/unit/runtime see nothing but runtime/; the others everything but main.
COMMA    := ,
UNIT_C   := $(sort $(wildcard tests/unit/test_*.c tests/unit/runtime/test_*.c))
UNIT_BIN := $(patsubst tests/unit/%.c,$(OUT)/unit/%,$(UNIT_C))
RUNTIME_OBJS := $(filter $(OUT)/obj/runtime/%,$(OBJS))
# Forked tests turn a crash into one failure; sanitizers want to see one process.
UNIT_ENV := $(if $(filter asan tsan,$(CONFIG)),CK_FORK=no)

unit: $(UNIT_BIN)
	@$(UNIT_ENV) tests/run_unit.sh $(UNIT_BIN)

define link_unit
@mkdir -p $(@D)
@echo '  UNIT $<'
@$(CC) $(BASE_CFLAGS) -UNDEBUG $$(pkg-config --cflags check) -MMD -MP -MF $@.d $(BASE_LDFLAGS) \
    -Wl,--enable-new-dtags,-rpath,'$(CURDIR)/build/deps/lib' \
    -o $@ $< $(filter %.o,$^) $(UNIT_LDFLAGS) $$(pkg-config --libs check) $(LIBS)
endef
$(OUT)/unit/runtime/test_memory: UNIT_LDFLAGS := $(addprefix -Wl$(COMMA)--wrap=,malloc calloc realloc)
$(OUT)/unit/runtime/test_heap: UNIT_LDFLAGS := $(addprefix -Wl$(COMMA)--wrap=,mi_heap_theap mi_theap_malloc mi_theap_delete)
$(OUT)/unit/runtime/%: tests/unit/runtime/%.c $(RUNTIME_OBJS)
	$(link_unit)
$(OUT)/unit/%: tests/unit/%.c $(LIB_OBJS)
	$(link_unit)
-include $(wildcard $(OUT)/unit/*.d $(OUT)/unit/runtime/*.d)

# ---- sanitizers and hostile builds ----------------------------------------------------------------------

SANITIZED = $(TOOLPY) tests/run_programs.py --timeout 120 $(if $(FILTER),--filter $(FILTER)) tests/language
asan-test: asan
	@ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=exitcode=99:print_stacktrace=1 \
	    $(SANITIZED) --interpreter build/asan/lfpy
# The sanitizer's shadow needs the address space laid out as usual.
tsan-test: tsan
	@TSAN_OPTIONS=exitcode=99 $(SANITIZED) --interpreter 'setarch -R $(CURDIR)/build/tsan/lfpy'
# Threads: programs with recorded output, then random ones, SECONDS long, and one with a race that must be found.
TSAN_RUN = setarch -R $(CURDIR)/build/tsan/lfpy
tsan-threads: tsan
	@TSAN_OPTIONS=exitcode=99 $(TOOLPY) tests/run_programs.py --timeout 120 --interpreter '$(TSAN_RUN)' tests/threads tests/language/concurrency
	@TSAN_OPTIONS=exitcode=99 $(TOOLPY) tests/stress/run.py --planted --seconds $(SECONDS) --interpreter '$(TSAN_RUN)'
nightly-threads:
	@$(MAKE) tsan-threads SECONDS=600
nightly-behaviours: $(EXE)
	@$(TOOLPY) tests/schedule/repeat.py --times 1000 --seeds 1000
hostile-test: hostile
	@$(SANITIZED) --interpreter build/hostile/lfpy

# ---- the tutorial: its outputs, pictures and page anew ----------------------------------------------------

tutorial: $(EXE)
	@$(TOOLPY) tests/tutorial.py --record

# ---- pages of -X graph, in a browser ------------------------------------------------------------------------

graph-test: $(EXE)
	@.ci/deps browser </dev/null
	@$(TOOLPY) tests/graph/run.py

# ---- fuzzing ----------------------------------------------------------------------------------------------

# Lexer and parser, SECONDS long, with libFuzzer; what is found goes to build/fuzz/found. Then random programs.
SECONDS ?= 60
FUZZ_BIN := build/fuzz/fuzz_syntax
fuzz: fuzz-syntax fuzz-programs
fuzz-syntax: $(EXE)
	@$(MAKE) CONFIG=fuzz $(FUZZ_BIN)
	@$(TOOLPY) tests/fuzz/run.py --seconds $(SECONDS) $(FUZZ_BIN)
fuzz-programs: $(EXE)
	@$(TOOLPY) tests/fuzz/programs.py --seconds $(SECONDS) --python '$(PYTHON)'

# Nothing but lexer and parser goes in: clang would work on the interpreter's loop for minutes.
ifeq ($(CONFIG),fuzz)
SYNTAX_OBJS := $(filter $(OUT)/obj/src/syntax/%,$(OBJS)) $(GEN_C:%.c=$(OUT)/obj/%.o)
$(FUZZ_BIN): tests/fuzz/fuzz_syntax.c $(SYNTAX_OBJS)
	@$(CC) $(BASE_CFLAGS) -fsanitize=fuzzer $(BASE_LDFLAGS) -o $@ $^ $(LIBS)
endif

# ---- comparisons with an installed Python --------------------------------------------------------------

conformance: $(EXE)
	@$(TOOLPY) tests/run_programs.py --live '$(PYTHON)' tests/language

cpython: $(EXE)
	@$(TOOLPY) tests/cpython/run.py $(FILES)

bench: $(EXE)
	@$(TOOLPY) tests/bench/run.py --python '$(PYTHON)'
	@$(TOOLPY) tests/bench/concurrency/run.py --python '$(PYTHON)'
	@$(MAKE) CONFIG=plain exe
	@$(TOOLPY) tests/bench/costs/run.py --python '$(PYTHON)' --plain build/plain/lfpy

.PHONY: tutorial graph-test test unit asan-test tsan-test tsan-threads nightly-threads nightly-behaviours hostile-test fuzz fuzz-syntax fuzz-programs conformance cpython bench
