// What a unit test program needs besides Check: its main function. A file ends with
//
//     UNIT_MAIN("heap", test_new, test_free)
//
// and every test is a START_TEST(name) ... END_TEST of Check. Each test runs in a process of its own.

#ifndef LF_TESTS_UNIT_H
#define LF_TESTS_UNIT_H

#include <check.h>
#include <stdlib.h>

static inline int unit_run(const char *name, const TTest *const *tests, size_t count) {
    Suite *suite = suite_create(name);
    TCase *group = tcase_create(name);
    tcase_set_timeout(group, 60);
    for (size_t i = 0; i < count; i++) tcase_add_test(group, tests[i]);
    suite_add_tcase(suite, group);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define UNIT_MAIN(name, ...)                                        \
    int main(void) {                                                \
        const TTest *const tests[] = {__VA_ARGS__};                 \
        return unit_run(name, tests, sizeof tests / sizeof *tests); \
    }

#endif
