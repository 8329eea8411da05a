// What tests of regions share: a region around a pair, and verify() as an assertion.

#ifndef LF_TESTS_ZONE_H
#define LF_TESTS_ZONE_H

#include "tests/unit/runtime/pair.h"
#include "runtime/policy.h"
#include "runtime/verify.h"
#include <stdio.h>

static char said[200], why[300];
static void note_text(Thread *T, const char *text, Obj *source, Obj *target) {
    (void)T;
    (void)source;
    (void)target;
    refused++;
    snprintf(said, sizeof said, "%s", text);
}

static inline Thread *begin_regions(void) {
    Thread *T = begin();
    lf_hooks.error_region = note_text;
    said[0] = 0;
    return T;
}

// A new region; the caller holds its bridge.
static inline Pair *zone(Thread *T) {
    Pair *bridge = pair(T, V_UNDEF, V_UNDEF);
    ck_assert_ptr_nonnull(region_new(T, &bridge->head));
    return bridge;
}
static inline Region *of(Pair *p) { return region_of(&p->head); }
static inline bool put(Thread *T, Pair *p, Value *slot, Value v) { return lf_store(T, &p->head, slot, v); }
static inline void sound(Thread *T) { ck_assert_msg(lf_verify(T, why, sizeof why), "%s", why); }
static inline void holds(Region *r, uint32_t lrc, uint32_t osc) {
    ck_assert_uint_eq(r->lrc, lrc);
    ck_assert_uint_eq(r->osc, osc);
    ck_assert_int_eq(region_states[r->id], lrc || osc ? REGION_OPEN : REGION_CLOSED);
}

#endif
