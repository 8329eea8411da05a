// Tables of dicts and sets against plain models under long random sequences of operations; sorting; slices of
// lists.

#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "tests/unit/started.h"
#include "tests/unit/unit.h"
#include <stdio.h>

enum { KEYS = 300, STEPS = 30000 };
enum { KEYS_INT, KEYS_NAME, KEYS_STR };

/* Cheaper than ck_assert, which reports every step to the parent. */
#define CHECK(condition)                            \
    do {                                            \
        if (!(condition)) ck_abort_msg(#condition); \
    } while (0)

static Thread *start(void) {
    srand(7);
    return started();
}

typedef struct Model {
    Value key[KEYS];
    bool in[KEYS];
    int64_t value[KEYS], since[KEYS], clock;
    int len;
} Model;

static void model_init(Thread *T, Model *m, int kind) {
    *m = (Model){0};
    for (int i = 0; i < KEYS; i++) {
        char text[24];
        snprintf(text, sizeof text, "key%d", i);
        m->key[i] = kind == KEYS_INT    ? v_int(i * 16 - 50)
                    : kind == KEYS_NAME ? str_intern_c(T, text)
                                        : str_from_c(T, text);
    }
}

static void model_free(Thread *T, Model *m) {
    for (int i = 0; i < KEYS; i++) lf_release(T, m->key[i]);
}

static void model_set(Model *m, int k, int64_t v) {
    if (!m->in[k]) {
        m->in[k] = true;
        m->since[k] = ++m->clock;
        m->len++;
    }
    m->value[k] = v;
}

static void model_remove(Model *m, int k) {
    m->len -= m->in[k];
    m->in[k] = false;
}

static int model_newest(const Model *m) {
    int best = -1;
    for (int i = 0; i < KEYS; i++)
        if (m->in[i] && (best < 0 || m->since[i] > m->since[best])) best = i;
    return best;
}

/* The dict holds what the model holds, in order. */
static void check_dict(Thread *T, Value d, const Model *m) {
    int64_t i = 0, last = 0;
    int n = 0;
    for (Value key, v; dict_next(as_dict(d), &i, &key, &v); n++) {
        int k = 0;
        while (m->key[k] != key) CHECK(++k < KEYS);
        CHECK(m->in[k] && m->since[k] > last && v == v_int(m->value[k]));
        last = m->since[k];
    }
    CHECK((n) == (m->len));
    for (int k = 0; k < KEYS; k++)
        CHECK(dict_get(T, d, m->key[k]) == (m->in[k] ? v_int(m->value[k]) : V_UNDEF));
}

static void dict_run(Thread *T, int kind) {
    static Model m;
    model_init(T, &m, kind);
    Value d = dict_new(T);
    for (int step = 0; step < STEPS; step++) {
        int width[] = {8, 40, KEYS}, k = rand() % width[step / 5000 % 3], op = rand() % 10;
        if (op < 5) {
            model_set(&m, k, step);
            CHECK(dict_set(T, d, m.key[k], v_int(step)));
        } else if (op < 8) {
            CHECK((dict_del(T, d, m.key[k])) == (m.in[k]));
            model_remove(&m, k);
        } else if (op == 8 && m.len) {
            Value key, v;
            int newest = model_newest(&m);
            CHECK(dict_pop_last(T, d, &key, &v));
            CHECK(key == m.key[newest] && v == v_int(m.value[newest]));
            lf_release(T, key);
            model_remove(&m, newest);
        } else {
            bool found;
            Value v = dict_pop(T, d, m.key[k], &found);
            CHECK(found == m.in[k] && (!found || v == v_int(m.value[k])));
            model_remove(&m, k);
        }
        if (kind == KEYS_NAME) CHECK(dict_get_str(as_dict(d), m.key[k]) == dict_get(T, d, m.key[k]));
        if (step % 500) continue;
        Value copy = dict_copy(T, d), merged = dict_new(T);
        CHECK(dict_set(T, merged, V_NONE, V_NONE) && dict_del(T, merged, V_NONE) == 1);
        CHECK(dict_merge(T, merged, copy, 1));
        check_dict(T, d, &m);
        check_dict(T, copy, &m);
        check_dict(T, merged, &m);
        lf_release(T, copy);
        lf_release(T, merged);
    }
    lf_release(T, d);
    model_free(T, &m);
}

START_TEST(test_dict) {
    Thread *T = start();
    for (int kind = KEYS_INT; kind <= KEYS_STR; kind++) dict_run(T, kind);
}
END_TEST

START_TEST(test_versions) {
    Thread *T = start();
    Value d = dict_new(T);
    uint32_t before = dict_keys_version(as_dict(d));
    CHECK(dict_set(T, d, v_int(1), v_int(1)));
    uint32_t after = dict_keys_version(as_dict(d));
    ck_assert_uint_ne(before, after);
    CHECK(dict_set(T, d, v_int(1), v_int(2))); // another value only
    ck_assert_uint_eq(dict_keys_version(as_dict(d)), after);
    CHECK((dict_del(T, d, v_int(1))) == (1));
    ck_assert_uint_ne(dict_keys_version(as_dict(d)), after);
    lf_release(T, d);
}
END_TEST

START_TEST(test_set) {
    Thread *T = start();
    for (int kind = KEYS_INT; kind <= KEYS_STR; kind++) {
        static Model m;
        model_init(T, &m, kind);
        Value s = set_new(T, type_set);
        for (int step = 0; step < STEPS; step++) {
            int k = rand() % KEYS, q = rand() % KEYS;
            if (rand() % 3) {
                CHECK(set_add(T, s, m.key[k]));
                model_set(&m, k, 0);
            } else {
                CHECK((set_discard(T, s, m.key[k])) == (m.in[k]));
                model_remove(&m, k);
            }
            CHECK((set_contains(T, s, m.key[q])) == (m.in[q]));
            CHECK((as_set(s)->len) == (m.len));
        }
        lf_release(T, s);
        model_free(T, &m);
    }
}
END_TEST

static Value random_item(Thread *T, int kind) {
    char text[32];
    if (kind == 0) return v_int(rand() % 1000 - 500);
    if (kind == 1) return v_double(rand() % 1000 / 7.0);
    if (kind == 2) {
        snprintf(text, sizeof text, rand() % 2 ? "%d" : "a long beginning %d", rand() % 1000);
        return str_from_c(T, text);
    }
    return tuple_pair(T, v_int(rand() % 50), v_int(rand() % 50));
}

START_TEST(test_sort) {
    Thread *T = start();
    for (int round = 0; round < 400; round++) {
        int kind = round % 4, n = rand() % (round < 300 ? 60 : 3000);
        bool reverse = rand() % 2;
        Value l = list_new(T, 0);
        for (int i = 0; i < n; i++) { // runs of equal items in some rounds, ascending ones in others
            bool again = i && round % 3 == 0 && rand() % 8;
            Value v = again                         ? lf_retain(T, as_list(l)->items[i - 1])
                      : kind == 0 && round % 3 == 1 ? v_int(i ^ (rand() % 40 == 0))
                                                    : random_item(T, kind);
            CHECK(list_append(T, l, v));
        }
        CHECK(list_sort(T, l, V_UNDEF, reverse));
        CHECK((as_list(l)->len) == (n));
        for (int i = 1; i < n; i++) {
            Value a = as_list(l)->items[i - 1], b = as_list(l)->items[i];
            CHECK((obj_compare_bool(T, reverse ? a : b, reverse ? b : a, CMP_LT)) == (0));
        }
        lf_release(T, l);
    }
}
END_TEST

START_TEST(test_list_slices) {
    Thread *T = start();
    for (int round = 0; round < 3000; round++) {
        int64_t n = rand() % 12, from = rand() % 14, to = rand() % 14, m = rand() % 5;
        Value l = list_new(T, 0), items[5], want[32];
        for (int64_t i = 0; i < n; i++) CHECK(list_append(T, l, v_int(i)));
        for (int64_t i = 0; i < m; i++) items[i] = v_int(100 + i);
        CHECK(list_set_slice(T, l, from, to, items, m));
        if (from > n) from = n;
        if (to < from) to = from;
        if (to > n) to = n;
        int64_t k = 0;
        for (int64_t i = 0; i < from; i++) want[k++] = v_int(i);
        for (int64_t i = 0; i < m; i++) want[k++] = items[i];
        for (int64_t i = to; i < n; i++) want[k++] = v_int(i);
        CHECK((as_list(l)->len) == (k));
        CHECK(k == 0 || !memcmp(as_list(l)->items, want, (size_t)k * sizeof(Value)));
        lf_release(T, l);
    }
}
END_TEST

UNIT_MAIN("containers", test_dict, test_versions, test_set, test_sort, test_list_slices)
