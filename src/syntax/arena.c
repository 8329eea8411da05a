#include "src/syntax/arena.h"

#include <stdlib.h>
#include <string.h>

struct ArenaChunk {
    ArenaChunk *next;
    size_t size;
    char data[];
};

enum { FIRST_CHUNK = 16 * 1024, LARGEST_CHUNK = 1024 * 1024, RESERVE = 64 * 1024 };

static ArenaChunk *chunk_new(size_t size) {
    ArenaChunk *c = size < SIZE_MAX / 2 ? calloc(1, sizeof(ArenaChunk) + size) : NULL;
    if (c) c->size = size;
    return c;
}

bool arena_init(Arena *a) {
    memset(a, 0, sizeof *a);
    a->reserve = chunk_new(RESERVE);
    return a->reserve != NULL;
}

void arena_free(Arena *a) {
    for (ArenaChunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        free(c);
    }
    free(a->reserve);
    free(a->names);
    free(a->hashes);
    memset(a, 0, sizeof *a);
}

/* Memory after a failure: small pieces of the reserve, again and again. */
static void *arena_alloc_failed(Arena *a, size_t n) {
    a->failed = true;
    if (n > ARENA_SMALL) return NULL;
    a->next = a->reserve->data;
    a->end = a->reserve->data + a->reserve->size;
    memset(a->reserve->data, 0, a->reserve->size);
    void *p = a->next;
    a->next += n;
    return p;
}

void *arena_alloc_slow(Arena *a, size_t n) {
    if (a->failed) return arena_alloc_failed(a, n);
    /* Chunks grow with the arena, so that a small program costs little and a large one few calls. */
    size_t size = a->total < FIRST_CHUNK ? FIRST_CHUNK : a->total > LARGEST_CHUNK ? LARGEST_CHUNK : a->total;
    bool alone = n > size / 4;
    ArenaChunk *c = chunk_new(alone ? n : size);
    if (!c) return arena_alloc_failed(a, n);
    c->next = a->chunks;
    a->chunks = c;
    a->total += c->size;
    /* A large piece gets a chunk of its own and leaves the current one in use. */
    if (alone) return c->data;
    a->next = c->data + n;
    a->end = c->data + c->size;
    return c->data;
}

Text arena_text(Arena *a, const char *s, size_t n) {
    char *p = arena_alloc(a, n + 1);
    if (!p) return (Text){"", 0};
    if (n) memcpy(p, s, n);
    p[n] = 0; /* the reserve may hold old bytes */
    return (Text){p, n};
}

static uint32_t name_hash(const char *s, size_t n) {
    uint32_t h = 2166136261u ^ (uint32_t)n;
    for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)s[i]) * 16777619u;
    return h ^ h >> 15;
}

/* Doubles the table of names.  On failure the table stays as it is. */
static bool names_grow(Arena *a) {
    size_t slots = a->name_slots ? a->name_slots * 2 : 256;
    Text *names = calloc(slots, sizeof *names);
    uint32_t *hashes = calloc(slots, sizeof *hashes);
    if (!names || !hashes) {
        free(names);
        free(hashes);
        a->failed = true;
        return false;
    }
    for (size_t i = 0; i < a->name_slots; i++) {
        if (!a->names[i].s) continue;
        size_t j = a->hashes[i] & (slots - 1);
        while (names[j].s) j = (j + 1) & (slots - 1);
        names[j] = a->names[i];
        hashes[j] = a->hashes[i];
    }
    free(a->names);
    free(a->hashes);
    a->names = names;
    a->hashes = hashes;
    a->name_slots = slots;
    return true;
}

Text arena_intern(Arena *a, const char *s, size_t n) {
    if (a->name_count * 2 >= a->name_slots && !names_grow(a)) return arena_text(a, s, n);
    uint32_t h = name_hash(s, n);
    size_t mask = a->name_slots - 1, i = h & mask;
    for (; a->names[i].s; i = (i + 1) & mask)
        if (a->hashes[i] == h && a->names[i].n == n && memcmp(a->names[i].s, s, n) == 0) return a->names[i];
    Text t = arena_text(a, s, n);
    if (a->failed) return t;
    a->names[i] = t;
    a->hashes[i] = h;
    a->name_count++;
    return t;
}
