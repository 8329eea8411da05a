/* The table of interned strings: one for the process, open addressing behind a lock. Entries are never
 * removed. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/str.h"

static Value *table;
static uint64_t mask;
static _Atomic(uint64_t) count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static bool grow(void) {
    uint64_t size = table ? (mask + 1) * 2 : 4096;
    Value *bigger = calloc(size, sizeof *bigger);
    if (!bigger) return false;
    for (uint64_t i = 0; table && i <= mask; i++) {
        if (!table[i]) continue;
        uint64_t at = as_str(table[i])->hash & (size - 1);
        while (bigger[at]) at = (at + 1) & (size - 1);
        bigger[at] = table[i];
    }
    free(table);
    table = bigger;
    mask = size - 1;
    return true;
}

/* The slot of the text, or the empty one where it belongs. */
static Value *slot_of(const Str *s, uint64_t hash) {
    uint64_t at = hash & mask;
    for (; table[at]; at = (at + 1) & mask) {
        const Str *t = as_str(table[at]);
        if (t->hash == hash && t->len == s->len && t->width == s->width &&
            !memcmp(t->data, s->data, (size_t)s->len * s->width))
            break;
    }
    return &table[at];
}

/* A str that only this thread may reach can become immortal where it is; of others a copy is kept. */
static Value keep(Thread *T, Value v) {
    Str *s = as_str(v);
    if (s->h.shape == SHAPE_STR && s->h.rid <= RID_IMMORTAL && !s->cap) return v;
    Value copy = str_new_cap(T, s->len, str_bound(s), 0);
    if (copy == V_UNDEF) return copy;
    memcpy(as_str(copy)->data, s->data, (size_t)(s->len + 1) * s->width);
    lf_release(T, v);
    return copy;
}

Value str_intern(Thread *T, Value v) {
    if (v == V_UNDEF || as_str(v)->interned) return v;
    uint64_t hash = str_hash(as_str(v));
    pthread_mutex_lock(&lock);
    if ((count + 1) * 3 > mask * 2 && !grow()) {
        pthread_mutex_unlock(&lock);
        lf_release(T, v);
        return lf_no_memory(T);
    }
    Value found = *slot_of(as_str(v), hash);
    if (found == V_UNDEF && (v = keep(T, v)) != V_UNDEF) {
        Str *s = as_str(v);
        str_hash(s);
        s->interned = 1;
        *slot_of(s, hash) = lf_immortal(v);
        count++;
    }
    pthread_mutex_unlock(&lock);
    if (found == V_UNDEF) return v;
    lf_release(T, v);
    return found;
}

/* The ASCII text that stands in the table, or V_UNDEF. */
static Value find_text(const char *text, uint64_t n, uint64_t hash) {
    for (uint64_t at = hash & mask; table && table[at]; at = (at + 1) & mask) {
        const Str *t = as_str(table[at]);
        if (t->hash == hash && t->ascii && (uint64_t)t->len == n && !memcmp(t->data, text, n))
            return table[at];
    }
    return V_UNDEF;
}

/* Most texts that C code asks for are there already: they are found before anything is made. */
Value str_intern_text(Thread *T, const char *text, size_t n) {
    uint64_t hash = lf_hash_bytes(text, n);
    pthread_mutex_lock(&lock);
    Value found = find_text(text, n, hash);
    pthread_mutex_unlock(&lock);
    if (found != V_UNDEF) return found;
    Value v = str_from_utf8(T, text, n);
    if (v != V_UNDEF && as_str(v)->ascii && !as_str(v)->interned) as_str(v)->hash = hash;
    return str_intern(T, v);
}

Value str_intern_c(Thread *T, const char *s) { return str_intern_text(T, s, strlen(s)); }

bool str_is_interned(Watched *w) {
    const uint64_t found = UINT64_MAX;
    uint64_t seen = atomic_load_explicit(&w->seen, memory_order_relaxed);
    if (seen == found) return true;
    if (seen == atomic_load_explicit(&count, memory_order_relaxed)) return false;
    uint64_t n = strlen(w->text), hash = lf_hash_bytes(w->text, n);
    pthread_mutex_lock(&lock);
    seen = find_text(w->text, n, hash) != V_UNDEF ? found : count;
    pthread_mutex_unlock(&lock);
    atomic_store_explicit(&w->seen, seen, memory_order_relaxed);
    return seen == found;
}

int64_t str_interned_count(void) { return (int64_t)count; }
