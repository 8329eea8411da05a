// The table of embedded modules is sorted, and its texts end where it says.

#include "src/vm/embedded.h"
#include "tests/unit/unit.h"
#include <string.h>

START_TEST(test_sorted) {
    for (size_t i = 1; i < lf_stdlib_count; i++) {
        ck_assert_str_lt(lf_stdlib[i - 1].name, lf_stdlib[i].name);
    }
}
END_TEST

START_TEST(test_texts_end_with_nul) {
    for (size_t i = 0; i < lf_stdlib_count; i++) {
        ck_assert_int_eq(lf_stdlib[i].text[lf_stdlib[i].size], 0);
        ck_assert_uint_eq(strlen((const char *)lf_stdlib[i].text), lf_stdlib[i].size);
    }
}
END_TEST

UNIT_MAIN("embedded", test_sorted, test_texts_end_with_nul)
