#include "src/objects/utf8.h"

#include <pthread.h>
#include <stdlib.h>

#include "src/objects/bytes.h"
#include "src/objects/chars.h"
#include "src/objects/error.h"

typedef struct Entry {
    struct Entry *next;
    const Str *s;
    size_t n;
    char text[];
} Entry;

enum { BUCKETS = 1024 };
static Entry *buckets[BUCKETS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static Entry **bucket_of(const Str *s) { return &buckets[((uintptr_t)s >> 4) * 2654435761u % BUCKETS]; }

static Entry *find(const Str *s) {
    Entry *e = *bucket_of(s);
    while (e && e->s != s) e = e->next;
    return e;
}

void utf8_cache_drop(Str *s) {
    pthread_mutex_lock(&lock);
    Entry **at = bucket_of(s);
    while (*at && (*at)->s != s) at = &(*at)->next;
    Entry *e = *at;
    if (e) *at = e->next;
    pthread_mutex_unlock(&lock);
    free(e);
}

static Entry *make(const Str *s) {
    size_t n = (size_t)utf8_size(s->data, s->width, s->len);
    Entry *e = malloc(sizeof *e + n + 1);
    if (!e) return NULL;
    uint8_t *at = (uint8_t *)e->text;
    for (int64_t i = 0; i < s->len; i++) at += utf8_write(at, str_at(s, i));
    *at = 0;
    e->s = s;
    e->n = n;
    return e;
}

static bool has_surrogates(const Str *s) {
    if (s->width == 1) return false;
    for (int64_t i = 0; i < s->len; i++)
        if (is_surrogate(str_at(s, i))) return true;
    return false;
}

const char *str_utf8(Thread *T, Value v, size_t *n) {
    Str *s = as_str(v);
    if (LIKELY(s->ascii)) {
        if (n) *n = (size_t)s->len;
        return (const char *)s->data;
    }
    pthread_mutex_lock(&lock);
    Entry *e = find(s);
    pthread_mutex_unlock(&lock);
    if (!e) {
        if (has_surrogates(s)) { /* the codec knows how to say it */
            lf_release(T, codec_encode(T, v, "utf-8", "strict"));
            return NULL;
        }
        if (!(e = make(s))) {
            lf_no_memory(T);
            return NULL;
        }
        pthread_mutex_lock(&lock);
        Entry *other = find(s);
        if (other) {
            free(e);
            e = other;
        } else {
            Entry **at = bucket_of(s);
            e->next = *at;
            *at = e;
            __atomic_store_n(&s->has_utf8, 1, __ATOMIC_RELAXED);
        }
        pthread_mutex_unlock(&lock);
    }
    if (n) *n = e->n;
    return e->text;
}
