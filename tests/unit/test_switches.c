// -X check=store finds a wrong counter at the next instruction that stores; -X check=safepoint only at the
// next turn of a loop. So a counter that is wrong for the time of one statement shows under one and not under
// the other.

#include "runtime/policy.h"
#include "src/compile/code.h"
#include "src/objects/containers.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "tests/unit/started.h"
#include "tests/unit/unit.h"

#include <signal.h>
#include <string.h>

/* Adds to the count of borrows of a region. */
static Value count_wrong(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    region_of_bridge(args[0])->lrc += (uint32_t)v_as_int(args[1]);
    return V_NONE;
}
static const MethodDef def_wrong = {"count_wrong(region, by, /)", count_wrong, NULL, 0};

static void run_with(int check) {
    static const char text[] = "from regions import Region\n"
                               "def work(r, fields):\n"
                               "    count_wrong(r, 1)\n"
                               "    fields['x'] = 1\n"
                               "    count_wrong(r, -1)\n"
                               "    for i in range(3): pass\n"
                               "work(Region(), {})\n";
    lf_policy.check = (uint8_t)check;
    Thread *T = started();
    Value globals = dict_new(T), wrong = native_new(T, &def_wrong, V_UNDEF);
    ck_assert(dict_set_c(T, globals, "count_wrong", wrong));
    run_text(T, text, globals);
    lf_release(T, wrong);
    lf_release(T, globals);
}

START_TEST(test_safepoint) { run_with(CHECK_SAFEPOINT); }
END_TEST

START_TEST(test_store) { run_with(CHECK_STORE); }
END_TEST

int main(void) {
    Suite *suite = suite_create("switches");
    TCase *group = tcase_create("check");
    tcase_set_timeout(group, 600);
    tcase_add_test(group, test_safepoint);
    const char *fork = getenv("CK_FORK"); /* the check ends the process */
    if (!fork || strcmp(fork, "no")) tcase_add_test_raise_signal(group, test_store, SIGABRT);
    suite_add_tcase(suite, group);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
