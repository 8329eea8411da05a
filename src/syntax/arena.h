/*
 * An arena: memory that is handed out piece by piece and freed at once.  A syntax tree lives in one.
 *
 * All memory comes zeroed.  Names are interned: two equal names of one arena have the same `s` pointer, so
 * they are compared by pointer.  An arena belongs to one thread at a time and shares nothing with other
 * arenas.
 *
 * When the system has no more memory, `failed` is set and stays set.  Pieces of up to ARENA_SMALL bytes are
 * still handed out then, from a reserve that is used over and over: safe to write to, of no use otherwise.
 * Larger pieces are NULL.  So a caller looks at `failed` once per step and not after every allocation.
 */
#ifndef LF_SYNTAX_ARENA_H
#define LF_SYNTAX_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ARENA_SMALL 1024

/* A piece of text in an arena.  `s` is followed by a NUL byte, which `n` does not count; NULL means there is
 * none. */
typedef struct Text {
    const char *s;
    size_t n;
} Text;

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    char *next, *end;    /* what is left of the newest chunk */
    ArenaChunk *chunks;  /* all chunks, newest first */
    ArenaChunk *reserve; /* for use after a failure */
    Text *names;         /* hash table of interned names */
    uint32_t *hashes;    /* their hashes */
    size_t name_slots;   /* its size, a power of two */
    size_t name_count;
    size_t total; /* bytes obtained from the system */
    bool failed;
} Arena;

/* False if there is not even memory for the reserve. */
bool arena_init(Arena *a);
void arena_free(Arena *a);
void *arena_alloc_slow(Arena *a, size_t n);
/* The unique copy of a name. */
Text arena_intern(Arena *a, const char *s, size_t n);
/* A copy of any bytes. */
Text arena_text(Arena *a, const char *s, size_t n);

static inline void *arena_alloc(Arena *a, size_t n) {
    n = (n + 7) & ~(size_t)7;
    if (n <= (size_t)(a->end - a->next)) {
        void *p = a->next;
        a->next += n;
        return p;
    }
    return arena_alloc_slow(a, n);
}

#endif
