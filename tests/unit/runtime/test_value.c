// One 64-bit word for every value: each kind is told from all others and comes back as it went in.

#include "runtime/value.h"
#include "tests/unit/unit.h"
#include <math.h>

static const int64_t ints[] = {0, 1, -1, 2, 4096, -4096, INT32_MAX, INT32_MIN, V_INT_MAX, V_INT_MIN};
static const double doubles[] = {0.0, -0.0, 1.5, -1.5, 1e300, -1e300, 5e-324, INFINITY, -INFINITY};

static int kinds(Value v) { return v_is_int(v) + v_is_double(v) + v_is_obj(v); }

START_TEST(test_ints) {
    for (size_t i = 0; i < sizeof ints / sizeof *ints; i++) {
        ck_assert(v_int_fits(ints[i]));
        Value v = v_int(ints[i]);
        ck_assert(v_is_int(v) && kinds(v) == 1);
        ck_assert_int_eq(v_as_int(v), ints[i]);
    }
    ck_assert(!v_int_fits(V_INT_MAX + 1));
    ck_assert(!v_int_fits(V_INT_MIN - 1));
}
END_TEST

START_TEST(test_doubles) {
    for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++) {
        Value v = v_double(doubles[i]);
        ck_assert(v_is_double(v) && kinds(v) == 1);
        double back = v_as_double(v);
        ck_assert(memcmp(&back, &doubles[i], sizeof back) == 0);
    }
}
END_TEST

START_TEST(test_foreign_nans) {
    for (int i = 0; i < 64; i++) {
        uint64_t bits = 0x7FF0000000000001u | (uint64_t)1 << i | (i % 2 ? (uint64_t)1 << 63 : 0);
        double d;
        memcpy(&d, &bits, sizeof d);
        if (d == d) continue;
        Value v = v_double_checked(d);
        ck_assert(v_is_double(v) && kinds(v) == 1);
        ck_assert(isnan(v_as_double(v)));
        ck_assert_int_eq(!!signbit(v_as_double(v)), !!signbit(d));
    }
}
END_TEST

START_TEST(test_constants) {
    const Value constants[] = {V_UNDEF, V_TRUE, V_FALSE, V_NONE, V_NOTIMPL, V_ELLIPSIS, V_HOLE};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        ck_assert_int_eq(kinds(constants[i]), 0);
        for (size_t j = 0; j < i; j++) ck_assert(constants[i] != constants[j]);
    }
    ck_assert(v_is_bool(v_bool(true)) && v_is_bool(v_bool(false)) && !v_is_bool(V_NONE));
}
END_TEST

START_TEST(test_pointers) {
    char *block = malloc(16);
    ck_assert(v_is_obj(v_obj(block)) && kinds(v_obj(block)) == 1);
    ck_assert_ptr_eq(v_as_obj(v_obj(block)), block);
    free(block);
}
END_TEST

START_TEST(test_both_int) {
    ck_assert(v_both_int(v_int(-1), v_int(V_INT_MAX)));
    ck_assert(!v_both_int(v_int(-1), v_double(1.0)));
    ck_assert(!v_both_int(v_double(-1.0), v_double(-INFINITY)));
    ck_assert(!v_both_int(V_TRUE, v_int(1)));
}
END_TEST

UNIT_MAIN("value", test_ints, test_doubles, test_foreign_nans, test_constants, test_pointers, test_both_int)
