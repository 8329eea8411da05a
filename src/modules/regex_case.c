/* Which characters are the same when a pattern ignores case.
 *
 * Two characters are the same when their lower-case forms are, or when these are two lower-case forms of one
 * upper-case character (s and the long s). Each such group has a key, its main lower-case form. The table of
 * all groups is made when a pattern first needs more than ASCII. */
#include "src/modules/regex.h"
#include "src/objects/uchar.h"

#include <pthread.h>
#include <stdlib.h>

static uint32_t first_of(int (*map)(uint32_t, uint32_t *), uint32_t c, int *n) {
    uint32_t out[3];
    *n = map(c, out);
    return out[0];
}

static uint32_t case_key(uint32_t c) {
    /* pairs whose common upper-case form has several characters */
    static const uint32_t twins[][2] = {{0x1fd3, 0x390}, {0x1fe3, 0x3b0}, {0xfb05, 0xfb06}};
    for (size_t i = 0; i < sizeof twins / sizeof *twins; i++)
        if (c == twins[i][0]) return twins[i][1];
    int n;
    uint32_t lower = first_of(uchar_to_lower, c, &n), upper = first_of(uchar_to_upper, lower, &n);
    return n == 1 ? first_of(uchar_to_lower, upper, &n) : lower;
}

/* Where characters with case lie. */
static const uint32_t blocks[][2] = {{0, 0x590},         {0x10a0, 0x1400},   {0x1c80, 0x2190},
                                     {0x24b0, 0x24f0},   {0x2c00, 0x2e00},   {0xa640, 0xac00},
                                     {0xfb00, 0xfb10},   {0xff20, 0xff60},   {0x10400, 0x10e00},
                                     {0x118a0, 0x118e0}, {0x16e40, 0x16ee0}, {0x1e900, 0x1e944}};

static CasePair *pairs;
static size_t npairs;

static int compare_pairs(const void *a, const void *b) {
    const CasePair *x = a, *y = b;
    return x->key != y->key ? (x->key < y->key ? -1 : 1) : x->c < y->c ? -1 : x->c > y->c;
}

static void make_pairs(void) {
    size_t n = 0, cap = 0;
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) cap += 2 * (blocks[i][1] - blocks[i][0]);
    CasePair *all = malloc(cap * sizeof *all);
    if (!all) return;
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        for (uint32_t c = blocks[i][0]; c < blocks[i][1]; c++) {
            uint32_t key = case_key(c);
            if (key == c && first_of(uchar_to_upper, c, &(int){0}) == c) continue;
            all[n++] = (CasePair){key, c};
            if (key != c) all[n++] = (CasePair){key, key};
        }
    qsort(all, n, sizeof *all, compare_pairs);
    for (size_t i = 0; i < n; i++)
        if (npairs == 0 || compare_pairs(&all[npairs - 1], &all[i])) all[npairs++] = all[i];
    pairs = all;
}

const CasePair *regex_case_pairs(size_t *n) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_pairs);
    *n = npairs;
    return pairs;
}

int regex_same_case(uint32_t c, bool ascii, uint32_t out[CASE_MAX]) {
    int n = 0;
    bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
    if (ascii || (letter && (c | 32) != 'i' && (c | 32) != 's' && (c | 32) != 'k')) {
        out[n++] = c;
        if (letter && c < 128) out[n++] = c ^ 32;
        return n;
    }
    size_t total, low = 0;
    const CasePair *all = regex_case_pairs(&total);
    uint32_t key = case_key(c);
    for (size_t high = total; low < high;) {
        size_t middle = (low + high) / 2;
        if (all[middle].key < key)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < total && all[low].key == key && n < CASE_MAX; low++) out[n++] = all[low].c;
    if (n == 0) out[n++] = c;
    return n;
}
