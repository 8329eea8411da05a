// Classes that come and go: what they took, tables of shapes and lists of subclasses included, comes back.

#include "src/objects/containers.h"
#include "tests/unit/started.h"
#include "tests/unit/unit.h"
#include <stdio.h>
#include <unistd.h>

// 0 where the system does not say.
static long resident_kib(void) {
    long pages = 0, all;
    FILE *f = fopen("/proc/self/statm", "r");
    if (!f) return 0;
    ck_assert_int_eq(fscanf(f, "%ld %ld", &all, &pages), 2);
    fclose(f);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static const char program[] = "import gc\n"
                              "class Base: pass\n"
                              "def make(n):\n"
                              "    for i in range(n):\n"
                              "        class C(Base):\n"
                              "            x = 1\n"
                              "            def __init__(self):\n"
                              "                self.a = i\n"
                              "                if i % 3: self.b = -i\n"
                              "                self.c = i + 1\n"
                              "            def sum(self): return self.x + self.a + self.c\n"
                              "        assert C().sum() == 2 * i + 2, i\n"
                              "def begin():\n"
                              "    make(1000)\n"
                              "    gc.collect()\n"
                              "begin()\n";
static const char rest[] = "make(100000)\n"
                           "gc.collect()\n"
                           "assert Base.__subclasses__() == []\n";

START_TEST(test_classes_that_die) {
    Thread *T = started();
    Value ns = dict_new(T);
    run_text(T, program, ns);
    long before = resident_kib();
    run_text(T, rest, ns);
    long more = resident_kib() - before;
#ifdef LF_ALLOC_MIMALLOC
    ck_assert_int_lt(more, 1024);
#else
    (void)more; /* other allocators keep what was freed */
#endif
    lf_release(T, ns);
}
END_TEST

UNIT_MAIN("classes", test_classes_that_die)
