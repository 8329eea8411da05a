/* Holders of frozen regions: threads, regions, and what is neither. Each is one in the region's `life`.
 *
 * That word is shared by all threads, and a function that many behaviours use gains and loses holders with
 * each of them. So a registered holder keeps some of a region that it meets often for itself, as credit: they
 * count in `life`, but hold nothing, and the next holders that come or go on this thread are taken from them
 * or added to them. The credit goes back at the latest with the thread's own registration. So it delays no
 * death: as long as a thread has any, the thread is a holder itself.
 */
#include "runtime/hold.h"

#include "runtime/bury.h"
#include "runtime/policy.h"
#include "runtime/thread.h"

#define CREDIT_BATCH 32u
#define CREDIT_AFTER 4

static inline Credit *place_of(Thread *T, uint32_t rid) { return &T->credit[rid % LF_CREDITS]; }

static inline Credit *credit_of(Thread *T, uint32_t rid) {
    Credit *c = place_of(T, rid);
    return c->rid == rid ? c : NULL;
}

uint32_t region_credit(Thread *T, uint32_t rid) {
    const Credit *c = credit_of(T, rid);
    return c ? c->n : 0;
}

/* n holders less. */
static void gone(Thread *T, uint32_t rid, uint32_t n) {
    uint64_t was = atomic_fetch_sub_explicit(&regions[rid].life, n, memory_order_acq_rel);
    if ((uint32_t)was == n) region_bury(T, &regions[rid]);
}

/* The end of a credit; how much there was. It has to be taken off the region's word. */
static uint32_t close_credit(Thread *T, uint32_t rid) {
    Credit *c = credit_of(T, rid);
    if (!c) return 0;
    uint32_t n = c->n;
    c->rid = c->n = 0;
    return n;
}

/* The credit for a region whose holders come and go again and again; NULL: none, or not yet. A function that
 * one behaviour uses has its holder come and go once. */
static Credit *credit_for(Thread *T, uint32_t rid) {
    Credit *c = place_of(T, rid);
    if (c->rid == rid) return c;
    if (!count_held(&T->counts[rid])) return NULL;
    if (c->before != rid) c->times = 0;
    c->before = rid;
    if (++c->times < CREDIT_AFTER) return NULL;
    if (c->n) gone(T, c->rid, c->n); /* never the last: the thread holds that region itself */
    c->rid = rid;
    c->n = 0;
    return c;
}

void region_holder_add(Thread *T, uint32_t rid) {
    Credit *c = credit_for(T, rid);
    if (!c)
        atomic_fetch_add_explicit(&regions[rid].life, 1, memory_order_relaxed);
    else if (c->n)
        c->n--;
    else {
        atomic_fetch_add_explicit(&regions[rid].life, CREDIT_BATCH, memory_order_relaxed);
        c->n = CREDIT_BATCH - 1;
    }
}

void region_holder_gone(Thread *T, uint32_t rid) {
    Credit *c = credit_for(T, rid);
    if (!c)
        gone(T, rid, 1);
    else if (++c->n == 2 * CREDIT_BATCH) {
        c->n = CREDIT_BATCH;
        gone(T, rid, CREDIT_BATCH);
    }
}

/* ---- a thread's registration -------------------------------------------------------------------------- */

static inline void enlist(Thread *T, uint32_t rid) { T->held[T->nheld++] = rid; }

void region_thread_hold(Thread *T, uint32_t rid, uint32_t n) {
    Count *count = &T->counts[rid];
    if (UNLIKELY(!count_held(count))) {
        region_holder_add(T, rid);
        enlist(T, rid);
    }
    count_set(count, count_of(count) + n);
}

bool region_try_hold(Thread *T, uint32_t rid) {
    if (!count_held(&T->counts[rid])) { /* not to be outlived by what others hold */
        uint64_t life = atomic_load_explicit(&regions[rid].life, memory_order_relaxed);
        do
            if ((uint32_t)life == 0) return false;
        while (!atomic_compare_exchange_weak_explicit(&regions[rid].life, &life, life + 1,
                                                      memory_order_acq_rel, memory_order_relaxed));
        enlist(T, rid);
    }
    Count *count = &T->counts[rid];
    count_set(count, count_of(count) + 1);
    return true;
}

uint32_t region_thread_forget(Thread *T, uint32_t rid) {
    T->counts[rid] = (Count){0};
    for (uint32_t i = T->nheld; i-- > 0;)
        if (T->held[i] == rid) {
            T->held[i] = T->held[--T->nheld];
            break;
        }
    return 1 + close_credit(T, rid);
}

bool region_only_mine(Thread *T, uint32_t rid) {
    return (uint32_t)atomic_load_explicit(&regions[rid].life, memory_order_acquire) ==
           1 + region_credit(T, rid);
}

/* The count fell to 0: the only holder lets the region die at once, others stay registered for a while. */
void region_thread_drop(Thread *T, uint32_t rid, uint32_t n) {
    Count *count = &T->counts[rid];
    count_set(count, count_of(count) - n);
    if (!count_of(count) && region_only_mine(T, rid)) gone(T, rid, region_thread_forget(T, rid));
}

void region_let_go(Thread *T) {
    for (uint32_t i = T->nheld; i-- > 0;) {
        if (i >= T->nheld) continue; /* a region's death took others along */
        uint32_t rid = T->held[i];
        if (count_of(&T->counts[rid])) continue;
        T->counts[rid] = (Count){0};
        T->held[i] = T->held[--T->nheld];
        gone(T, rid, 1 + close_credit(T, rid));
    }
}

void region_let_go_sometimes(Thread *T) {
    if (T->nheld < T->let_go_at) return;
    region_let_go(T);
    T->let_go_at = T->nheld * 2 + 64;
}

void hold_thread_end(Thread *T) {
    for (uint32_t i = 0; i < LF_CREDITS; i++) {
        uint32_t rid = T->credit[i].rid, n = close_credit(T, rid);
        if (n) gone(T, rid, n);
    }
}

/* ---- what is neither thread nor region ---------------------------------------------------------------- */

/* How many there are is told to verify() alone. */
static inline void count_apart(uint32_t rid, uint32_t by) {
    if (lf_policy.count_apart) atomic_fetch_add_explicit(&regions[rid].apart, by, memory_order_relaxed);
}

void region_apart_add(Thread *T, uint32_t rid) {
    count_apart(rid, 1);
    region_holder_add(T, rid);
}

void region_apart_gone(Thread *T, uint32_t rid) {
    count_apart(rid, UINT32_MAX);
    region_holder_gone(T, rid);
}

void region_apart_from_thread(Thread *T, uint32_t rid) {
    if (count_of(&T->counts[rid]) == 1 && !credit_of(T, rid)) {
        count_apart(rid, 1);
        region_thread_forget(T, rid);
        return;
    }
    region_apart_add(T, rid);
    region_thread_drop(T, rid, 1);
}

void region_apart_to_thread(Thread *T, uint32_t rid) {
    Count *count = &T->counts[rid];
    if (count_held(count)) {
        count_set(count, count_of(count) + 1);
        region_apart_gone(T, rid);
        return;
    }
    count_apart(rid, UINT32_MAX);
    enlist(T, rid);
    count_set(count, 1);
}

void region_give_hold(Thread *T, Value v) {
    if (v_is_obj(v) && v_as_obj(v)->rid > RID_ATOMS) /* an atom's own count serves */
        region_apart_from_thread(T, region_root(v_as_obj(v)->rid));
}
