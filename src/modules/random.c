/* _random: the Mersenne Twister of Matsumoto and Nishimura (MT19937), word for word the sequence that CPython
 * gives. */
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "runtime/replay.h"

#include <errno.h>
#include <sys/random.h>

enum { WORDS = 624, MIDDLE = 397 };

typedef struct Random {
    Obj h;
    int at;          /* the next word of the state; WORDS: all are used */
    uint32_t *state; /* a buffer of its own */
} Random;
static Type *type_random;
static bool random_visit(Obj *o, VisitFn fn, void *ctx) {
    (void)o;
    (void)fn;
    (void)ctx;
    return true;
}
static void random_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Random *)o)->state); }
static const Kind kind_random = {
    .name = "Random", .visit = random_visit, .free_parts = random_free_parts, .flags = KIND_MOVABLE};
static inline Random *as_random(Value v) { return (Random *)v_as_obj(v); }

/* --- the generator --- */

static inline uint32_t twist(uint32_t high, uint32_t low, uint32_t far) {
    uint32_t y = (high & 0x80000000u) | (low & 0x7fffffffu);
    return far ^ (y >> 1) ^ (-(y & 1) & 0x9908b0dfu);
}
/* All words of the state anew. */
static __attribute__((noinline)) void turn(Random *r) {
    uint32_t *s = r->state;
    for (int i = 0; i < WORDS - MIDDLE; i++) s[i] = twist(s[i], s[i + 1], s[i + MIDDLE]);
    for (int i = WORDS - MIDDLE; i < WORDS - 1; i++) s[i] = twist(s[i], s[i + 1], s[i + MIDDLE - WORDS]);
    s[WORDS - 1] = twist(s[WORDS - 1], s[0], s[MIDDLE - 1]);
    r->at = 0;
}
static inline uint32_t next_word(Random *r) {
    if (UNLIKELY(r->at >= WORDS)) turn(r);
    uint32_t y = r->state[r->at++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

static void fill_by_word(Random *r, uint32_t word) {
    r->state[0] = word;
    for (uint32_t i = 1; i < WORDS; i++)
        r->state[i] = 1812433253u * (r->state[i - 1] ^ (r->state[i - 1] >> 30)) + i;
    r->at = WORDS;
}
static void fill_by_words(Random *r, const uint32_t *key, size_t len) {
    uint32_t *s = r->state;
    size_t i = 1, j = 0;
    fill_by_word(r, 19650218u);
    for (size_t k = WORDS > len ? WORDS : len; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1664525u)) + key[j] + (uint32_t)j;
        if (++i >= WORDS) s[0] = s[WORDS - 1], i = 1;
        if (++j >= len) j = 0;
    }
    for (size_t k = WORDS - 1; k; k--) {
        s[i] = (s[i] ^ ((s[i - 1] ^ (s[i - 1] >> 30)) * 1566083941u)) - (uint32_t)i;
        if (++i >= WORDS) s[0] = s[WORDS - 1], i = 1;
    }
    s[0] = 0x80000000u;
}

/* --- seeds --- */

static bool seed_by_system(Thread *T, Random *r) {
    uint32_t key[WORDS];
    for (size_t done = 0; done < sizeof key;) {
        ssize_t got = getrandom((uint8_t *)key + done, sizeof key - done, 0);
        if (got < 0 && errno != EINTR) {
            lf_raise_errno(T, errno, V_UNDEF, V_UNDEF);
            return false;
        }
        if (got > 0) done += (size_t)got;
    }
    fill_by_words(r, key, WORDS);
    return true;
}
/* The absolute value in words of 32 bits, the lowest first. */
static bool seed_by_int(Thread *T, Random *r, Value v) {
    Value n = obj_unary(T, UN_ABS, v);
    if (n == V_UNDEF) return false;
    if (!is_int(n)) {
        lf_release(T, n);
        lf_raise(T, exc_TypeError, "an integer is required");
        return false;
    }
    size_t words = (int_bit_length(n) + 31) / 32;
    if (words == 0) words = 1;
    uint32_t *key = lf_buf_alloc(T, words * 4);
    bool ok = key && int_to_bytes(T, n, (uint8_t *)key, words * 4, false, false);
    if (ok) fill_by_words(r, key, words);
    lf_buf_free(T, key);
    lf_release(T, n);
    return ok;
}
static bool seed(Thread *T, Random *r, Value v) {
    if (!lf_may_write(T, &r->h)) return false;
    /* -X schedule: a run that can be had again */
    if (replay_seed() && (v == V_UNDEF || v == V_NONE))
        return seed_by_int(T, r, v_int((int64_t)(replay_seed() & 0xffffffffffff)));
    if (v == V_UNDEF || v == V_NONE) return seed_by_system(T, r);
    if (is_int(v)) return seed_by_int(T, r, v);
    int64_t hash;
    if (!obj_hash(T, v, &hash)) return false;
    Value n = int_from_u64(T, (uint64_t)hash);
    bool ok = n != V_UNDEF && seed_by_int(T, r, n);
    lf_release(T, n);
    return ok;
}

/* --- methods --- */

static Value random_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v == V_UNDEF) return v;
    as_random(v)->state = lf_buf_calloc(T, WORDS * sizeof(uint32_t));
    as_random(v)->at = WORDS;
    if (!as_random(v)->state) lf_clear(T, &v);
    return v;
}
static Value random_init(Thread *T, Value *args, int n) {
    (void)n;
    return seed(T, as_random(args[0]), args[1]) ? V_NONE : V_UNDEF;
}
static Value m_random(Thread *T, Value *args, int n) {
    (void)n;
    Random *r = as_random(args[0]);
    if (!lf_may_write(T, &r->h)) return V_UNDEF;
    uint32_t high = next_word(r) >> 5, low = next_word(r) >> 6;
    return v_double((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}
static Value m_getrandbits(Thread *T, Value *args, int n) {
    (void)n;
    Random *r = as_random(args[0]);
    int64_t k;
    if (!obj_as_i64(T, args[1], &k) || !lf_may_write(T, &r->h)) return V_UNDEF;
    if (k < 0) return lf_raise(T, exc_ValueError, "Cannot convert negative int");
    if (k == 0) return v_int(0);
    if (k <= 32) return v_int(next_word(r) >> (32 - k));
    size_t words = (size_t)(k - 1) / 32 + 1;
    uint32_t *w = lf_buf_alloc(T, words * 4);
    if (!w) return V_UNDEF;
    for (size_t i = 0; i < words; i++) w[i] = next_word(r);
    if (k % 32) w[words - 1] >>= 32 - k % 32;
    Value v = int_from_bytes(T, (uint8_t *)w, words * 4, false, false);
    lf_buf_free(T, w);
    return v;
}
/* What Random._randbelow() makes of getrandbits(). */
static Value m_below(Thread *T, Value *args, int n) {
    (void)n;
    Random *r = as_random(args[0]);
    if (!lf_may_write(T, &r->h)) return V_UNDEF;
    int64_t limit = v_is_int(args[1]) ? v_as_int(args[1]) : 0;
    if (LIKELY(limit > 0 && limit >> 32 == 0)) {
        int unused = __builtin_clz((uint32_t)limit);
        for (;;) {
            uint32_t word = next_word(r) >> unused;
            if (word < limit) return v_int(word);
        }
    }
    if (!is_int(args[1])) return lf_raise(T, exc_TypeError, "an integer is required");
    if (int_sign(args[1]) <= 0) return lf_raise(T, exc_ValueError, "the limit must be positive");
    for (Value bits[2] = {args[0], v_int((int64_t)int_bit_length(args[1]))};;) {
        Value v = m_getrandbits(T, bits, 2);
        if (v == V_UNDEF || int_compare(v, args[1]) < 0) return v;
        lf_release(T, v);
    }
}
static Value m_getstate(Thread *T, Value *args, int n) {
    (void)n;
    const Random *r = as_random(args[0]);
    Value t = tuple_new(T, WORDS + 1);
    if (t == V_UNDEF) return t;
    for (int i = 0; i < WORDS; i++) lf_init(&as_tuple(t)->items[i], v_int(r->state[i]));
    lf_init(&as_tuple(t)->items[WORDS], v_int(r->at));
    return t;
}
static Value m_setstate(Thread *T, Value *args, int n) {
    (void)n;
    Random *r = as_random(args[0]);
    uint32_t words[WORDS];
    int64_t number = 0;
    if (!lf_may_write(T, &r->h)) return V_UNDEF;
    if (!is_tuple(args[1])) return lf_raise(T, exc_TypeError, "state vector must be a tuple");
    if (as_tuple(args[1])->len != WORDS + 1)
        return lf_raise(T, exc_ValueError, "state vector is the wrong size");
    for (int i = 0; i <= WORDS; i++) {
        Value item = as_tuple(args[1])->items[i];
        if (!is_int(item)) return lf_raise(T, exc_TypeError, "an integer is required");
        if (int_sign(item) < 0 && i < WORDS)
            return lf_raise(T, exc_OverflowError, "can't convert negative value to unsigned int");
        if (!obj_as_i64(T, item, &number)) return V_UNDEF;
        if (i < WORDS) words[i] = (uint32_t)number;
    }
    if (number < 0 || number > WORDS) return lf_raise(T, exc_ValueError, "invalid state");
    memcpy(r->state, words, sizeof words);
    r->at = (int)number;
    return V_NONE;
}
static Value m_seed(Thread *T, Value *args, int n) {
    (void)n;
    return seed(T, as_random(args[0]), args[1]) ? V_NONE : V_UNDEF;
}

static const MethodDef methods[] = {
    {"random(self, /)", m_random, "A float in [0.0, 1.0).", 0},
    {"getrandbits(self, k, /)", m_getrandbits, "An int of k random bits.", 0},
    {"_below(self, limit, /)", m_below, "An int of range(limit).", 0},
    {"seed(self, n=None, /)", m_seed, "Starts anew from n; None: from the system's randomness.", 0},
    {"getstate(self, /)", m_getstate, "The state as a tuple.", 0},
    {"setstate(self, state, /)", m_setstate, "Goes back to a state.", 0},
    {0},
};
static const TypeDef typedef_random = {
    .name = "_random.Random",
    .doc = "A generator of random numbers.",
    .where = &type_random,
    .kind = &kind_random,
    .size = sizeof(Random),
    .flags = TYPE_BASETYPE,
    .new_ = {"Random(cls, /, *args, **kwargs)", random_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, x=None, /)", random_init, NULL, 0},
    .methods = methods};
static const TypeDef *const types[] = {&typedef_random, NULL};

const ModuleDef module__random = {
    .name = "_random", .doc = "The generator of random numbers.", .types = types};
