/* _blake2: BLAKE2b and BLAKE2s of RFC 7693, with key, salt, person and the parameters of trees.
 *
 * libtomcrypt begins with digest size and key alone. The other parameters only change the words that a state
 * begins with, by exclusive or with a block of them; so a state begins as one without parameters, and both
 * blocks, that one's and the wanted one's, are put in.
 */
#include "src/modules/hash.h"
#include "src/modules/posix.h"
#include "src/objects/int.h"
#include "src/objects/native.h"

#include <endian.h>

typedef struct Variant {
    HashDef def;
    int (*begin)(hash_state *, unsigned long, const unsigned char *, unsigned long);
    const char *shown;   /* in messages */
    uint8_t max, extra;  /* bytes: digest, key and inner_size at most; salt and person */
    uint8_t offset_size; /* bytes of node_offset */
} Variant;
static const Variant variant_b = {
    {"blake2b", 64, 128, NULL, blake2b_process, blake2b_done}, blake2b_init, "Blake2b", 64, 16, 8};
static const Variant variant_s = {
    {"blake2s", 32, 64, NULL, blake2s_process, blake2s_done}, blake2s_init, "Blake2s", 32, 8, 6};
static Type *type_blake2b, *type_blake2s;

/* The block of parameters, as the RFC and BLAKE2's own paper lay it out. */
typedef struct Params {
    uint8_t bytes[64];
    uint8_t key[128], nkey; /* filled with zeros to a block */
    bool last_node;
} Params;

enum {
    ARG_CLASS,
    ARG_DATA,
    ARG_DIGEST_SIZE,
    ARG_KEY,
    ARG_SALT,
    ARG_PERSON,
    ARG_FANOUT,
    ARG_DEPTH,
    ARG_LEAF_SIZE,
    ARG_NODE_OFFSET,
    ARG_NODE_DEPTH,
    ARG_INNER_SIZE,
    ARG_LAST_NODE,
    ARG_SECURITY,
    ARG_STRING
};

static bool number(Thread *T, Value v, int low, int high, const char *what, uint8_t *out) {
    int n;
    if (!c_int_arg(T, v, &n)) return false;
    if (n < low || n > high) {
        lf_raise(T, exc_ValueError, "%s %d", what, high);
        return false;
    }
    *out = (uint8_t)n;
    return true;
}

/* The bytes of v, at most `most` of them. */
static bool some_bytes(Thread *T, Value v, const char *what, int most, uint8_t *out, uint8_t *n) {
    Buffer b;
    if (v == V_UNDEF) return true;
    if (!buffer_get(T, v, &b, false)) return false;
    bool ok = b.len <= most;
    if (ok) {
        memcpy(out, b.data, (size_t)b.len);
        *n = (uint8_t)b.len;
    } else
        lf_raise(T, exc_ValueError, "maximum %s length is %d bytes", what, most);
    buffer_release(T, &b);
    return ok;
}

/* An int of at most `size` bytes, the lowest first. */
static bool wide_number(Thread *T, Value v, const char *name, const char *c_type, size_t size, uint8_t *out) {
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    size_t bits = int_bit_length(i);
    bool negative = int_sign(i) < 0, ok = !negative && bits <= 8 * size;
    if (negative)
        lf_raise(T, exc_ValueError, "Cannot convert negative int");
    else if (bits > 64)
        lf_raise(T, exc_OverflowError, "Python int too large for C %s", c_type);
    else if (!ok)
        lf_raise(T, exc_OverflowError, "%s is too large", name);
    else
        ok = int_to_bytes(T, i, out, size, false, false);
    lf_release(T, i);
    return ok;
}

static bool params_from(Thread *T, const Variant *v, Value *args, Params *p) {
    uint8_t *b = p->bytes, unused;
    uint8_t *rest = b + 8 + v->offset_size; /* node_depth, inner_size; reserved; salt, person */
    uint8_t *salt = b + 32 * v->max / 64;
    int digest;
    if (!c_int_arg(T, args[ARG_DIGEST_SIZE], &digest)) return false;
    if (digest < 1 || digest > v->max) {
        lf_raise(T, exc_ValueError, "digest_size for %s must be between 1 and %d bytes, here it is %d",
                 v->shown, v->max, digest);
        return false;
    }
    b[0] = (uint8_t)digest;
    if (!some_bytes(T, args[ARG_SALT], "salt", v->extra, salt, &unused) ||
        !some_bytes(T, args[ARG_PERSON], "person", v->extra, salt + v->extra, &unused) ||
        !number(T, args[ARG_FANOUT], 0, 255, "fanout must be between 0 and", b + 2) ||
        !number(T, args[ARG_DEPTH], 1, 255, "depth must be between 1 and", b + 3) ||
        !wide_number(T, args[ARG_LEAF_SIZE], "leaf_size", "unsigned long", 4, b + 4) ||
        !wide_number(T, args[ARG_NODE_OFFSET], "node_offset", "unsigned long long", v->offset_size, b + 8) ||
        !number(T, args[ARG_NODE_DEPTH], 0, 255, "node_depth must be between 0 and", rest) ||
        !number(T, args[ARG_INNER_SIZE], 0, v->max, "inner_size must be between 0 and is", rest + 1))
        return false;
    int last = obj_truth(T, args[ARG_LAST_NODE]);
    p->last_node = last > 0;
    if (last < 0 || !some_bytes(T, args[ARG_KEY], "key", v->max, p->key, &p->nkey)) return false;
    b[1] = p->nkey;
    return true;
}

static void begin(const Variant *v, hash_state *s, const Params *p) {
    uint8_t plain[64] = {p->bytes[0], 0, 1, 1}; /* what libtomcrypt begins with */
    v->begin(s, p->bytes[0], NULL, 0);
    for (int i = 0; i < 8; i++) {
        if (v == &variant_b) {
            uint64_t had, wanted;
            memcpy(&had, plain + 8 * i, 8);
            memcpy(&wanted, p->bytes + 8 * i, 8);
            s->blake2b.h[i] ^= le64toh(had ^ wanted);
        } else {
            uint32_t had, wanted;
            memcpy(&had, plain + 4 * i, 4);
            memcpy(&wanted, p->bytes + 4 * i, 4);
            s->blake2s.h[i] ^= le32toh(had ^ wanted);
        }
    }
    if (v == &variant_b)
        s->blake2b.last_node = p->last_node;
    else
        s->blake2s.last_node = p->last_node;
    if (p->nkey) hash_take(&v->def, s, p->key, v->def.block);
}

static Value make(Thread *T, Type *type, const Variant *v, Value *args) {
    Params p = {0};
    if (args[ARG_DATA] != V_UNDEF && args[ARG_STRING] != V_UNDEF)
        return lf_raise(
            T, exc_TypeError,
            "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is "
            "slated for removal in a future version.");
    if (!params_from(T, v, args, &p)) return V_UNDEF;
    Hash *h = hash_new(T, type, &v->def);
    if (!h) return V_UNDEF;
    h->digest = p.bytes[0];
    begin(v, &h->state, &p);
    return hash_first(T, h, args[ARG_DATA], args[ARG_STRING]);
}
static Value make_b(Thread *T, Value *args, int n) {
    (void)n;
    return make(T, type_blake2b, &variant_b, args);
}
static Value make_s(Thread *T, Value *args, int n) {
    (void)n;
    return make(T, type_blake2s, &variant_s, args);
}

static void add_sizes(Thread *T, Type *t, const Variant *v) {
    type_add(T, t, "SALT_SIZE", v_int(v->extra));
    type_add(T, t, "PERSON_SIZE", v_int(v->extra));
    type_add(T, t, "MAX_KEY_SIZE", v_int(v->max));
    type_add(T, t, "MAX_DIGEST_SIZE", v_int(v->max));
}
static void ready_b(Thread *T, Type *t) { add_sizes(T, t, &variant_b); }
static void ready_s(Thread *T, Type *t) { add_sizes(T, t, &variant_s); }

#define BLAKE2(x, max)                                                                                      \
    static const TypeDef typedef_##x = {                                                                    \
        .name = "_blake2.blake2" #x,                                                                        \
        .where = &type_blake2##x,                                                                           \
        .kind = &kind_hash,                                                                                 \
        .size = sizeof(Hash),                                                                               \
        .new_ = {"blake2" #x "(cls, /, data=?, *, digest_size=" max ", key=?, salt=?, person=?, fanout=1, " \
                 "depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, "       \
                 "usedforsecurity=True, string=?)",                                                         \
                 make_##x, NULL, METHOD_NEW},                                                               \
        .methods = hash_methods,                                                                            \
        .getset = hash_getset,                                                                              \
        .ready = ready_##x};
BLAKE2(b, "64")
BLAKE2(s, "32")
static const TypeDef *const types[] = {&typedef_b, &typedef_s, NULL};

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } numbers[] = {{"BLAKE2B_SALT_SIZE", 16},       {"BLAKE2B_PERSON_SIZE", 16},
                   {"BLAKE2B_MAX_KEY_SIZE", 64},    {"BLAKE2S_SALT_SIZE", 8},
                   {"BLAKE2S_PERSON_SIZE", 8},      {"BLAKE2S_MAX_KEY_SIZE", 32},
                   {"BLAKE2B_MAX_DIGEST_SIZE", 64}, {"BLAKE2S_MAX_DIGEST_SIZE", 32}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!module_set(T, module, numbers[i].name, v_int(numbers[i].value))) return false;
    return true;
}
const ModuleDef module__blake2 = {.name = "_blake2", .doc = "BLAKE2.", .types = types, .init = fill};
