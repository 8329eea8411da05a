/* Hash objects and the modules of MD5, SHA-1, SHA-2 and SHA-3. */
#include "src/modules/hash.h"
#include "runtime/freeze.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

static bool hash_busy(const Obj *o) { return ((const Hash *)o)->word != LOCK_FREE; }
const Kind kind_hash = {.name = "hash", .busy = hash_busy, .flags = KIND_MOVABLE | KIND_FREEZABLE};

void hash_take(const HashDef *def, hash_state *state, const uint8_t *p, size_t n) {
    if (n) def->take(state, p, n);
}

Hash *hash_new(Thread *T, Type *type, const HashDef *def) {
    Hash *h = lf_alloc_atom(T, type->root_shape, sizeof *h);
    if (!h) return NULL;
    h->def = def;
    h->digest = def->digest;
    if (def->start) def->start(&h->state);
    return h;
}

/* The bytes of v, in a row. */
static bool data_arg(Thread *T, Value v, Buffer *b) {
    if (is_str(v)) {
        lf_raise(T, exc_TypeError, "Strings must be encoded before hashing");
        return false;
    }
    if (!type_of(v)->slots.buffer) {
        lf_raise(T, exc_TypeError, "object supporting the buffer API required");
        return false;
    }
    return buffer_get(T, v, b, false);
}

enum { LONG = 2048 }; /* fewer bytes are hashed faster than the turn is given away */

static bool take_value(Thread *T, Hash *h, Value v) {
    Buffer b;
    if (!data_arg(T, v, &b)) return false;
    bool ok = lf_may_write(T, &h->h) && word_take(T, &h->word, -1) > 0;
    if (ok) {
        if (b.len >= LONG) thread_wait_begin(T);
        hash_take(h->def, &h->state, b.data, (size_t)b.len);
        if (b.len >= LONG) thread_wait_end(T);
        word_give_back(&h->word);
    }
    buffer_release(T, &b);
    return ok;
}

Value hash_first(Thread *T, Hash *h, Value data, Value string) {
    bool ok = true;
    if (data != V_UNDEF && string != V_UNDEF) {
        lf_raise(T, exc_TypeError,
                 "'data' and 'string' are mutually exclusive and support for 'string' keyword "
                 "parameter is slated for removal in a future version.");
        ok = false;
    } else if (data != V_UNDEF || string != V_UNDEF)
        ok = take_value(T, h, data != V_UNDEF ? data : string);
    if (ok) return v_obj(h);
    lf_release(T, v_obj(h));
    return V_UNDEF;
}

/* --- methods --- */

/* The state as it is now. What is frozen or only read does not change: no lock is needed, nor may it be
 * written. */
static bool state_now(Thread *T, Value self, hash_state *out) {
    Hash *h = as_hash(self);
    bool shared = lf_is_fixed(&h->h);
    if (!shared && word_take(T, &h->word, -1) <= 0) return false;
    *out = h->state;
    if (!shared) word_give_back(&h->word);
    return true;
}

static bool digest(Thread *T, Value self, uint8_t out[MAX_DIGEST]) {
    hash_state end;
    if (!state_now(T, self, &end)) return false;
    as_hash(self)->def->end(&end, out);
    return true;
}

static Value hex(Thread *T, const uint8_t *p, size_t n) {
    char *text = lf_buf_alloc(T, 2 * n + 1);
    if (!text) return V_UNDEF;
    for (size_t i = 0; i < 2 * n; i++) text[i] = "0123456789abcdef"[p[i / 2] >> (i % 2 ? 0 : 4) & 15];
    Value v = str_from_utf8(T, text, 2 * n);
    lf_buf_free(T, text);
    return v;
}

static Value m_update(Thread *T, Value *args, int n) {
    (void)n;
    return take_value(T, as_hash(args[0]), args[1]) ? V_NONE : V_UNDEF;
}
static Value m_digest(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t out[MAX_DIGEST];
    return digest(T, args[0], out) ? bytes_from(T, out, as_hash(args[0])->digest) : V_UNDEF;
}
static Value m_hexdigest(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t out[MAX_DIGEST];
    return digest(T, args[0], out) ? hex(T, out, as_hash(args[0])->digest) : V_UNDEF;
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    const Hash *from = as_hash(args[0]);
    Hash *h = hash_new(T, type_of(args[0]), from->def);
    if (!h) return V_UNDEF;
    h->digest = from->digest;
    if (state_now(T, args[0], &h->state)) return v_obj(h);
    lf_release(T, v_obj(h));
    return V_UNDEF;
}
static Value get_name(Thread *T, Value self) { return str_intern_c(T, as_hash(self)->def->name); }
static Value get_digest_size(Thread *T, Value self) {
    (void)T;
    return v_int(as_hash(self)->digest);
}
static Value get_block_size(Thread *T, Value self) {
    (void)T;
    return v_int(as_hash(self)->def->block);
}

const MethodDef hash_methods[] = {
    {"update(self, obj, /)", m_update, "Takes more bytes.", 0},
    {"digest(self, /)", m_digest, "The digest as bytes.", 0},
    {"hexdigest(self, /)", m_hexdigest, "The digest in hexadecimal digits.", 0},
    {"copy(self, /)", m_copy, "An object that goes on from here by itself.", 0},
    {0},
};
#define HASH_GETSET                                                              \
    {"name", get_name, NULL, "The name that hashlib knows the function by."},    \
        {"digest_size", get_digest_size, NULL, "The bytes of a digest."}, {      \
        "block_size", get_block_size, NULL, "How many bytes are hashed at once." \
    }
const GetSetDef hash_getset[] = {HASH_GETSET, {0}};

/* --- the functions --- */

/* libtomcrypt says how many bits of SHAKE when it begins. */
static int shake128_start(hash_state *s) { return sha3_shake_init(s, 128); }
static int shake256_start(hash_state *s) { return sha3_shake_init(s, 256); }

/* X(its number, type of its objects, name, bytes of a digest, bytes of a block, start, take, end) */
#define PLAIN(X)                                                                          \
    X(0, "_md5.md5", "md5", 16, 64, md5_init, md5_process, md5_done)                      \
    X(1, "_sha1.sha1", "sha1", 20, 64, sha1_init, sha1_process, sha1_done)                \
    X(2, "_sha2.SHA224Type", "sha224", 28, 64, sha224_init, sha256_process, sha224_done)  \
    X(3, "_sha2.SHA256Type", "sha256", 32, 64, sha256_init, sha256_process, sha256_done)  \
    X(4, "_sha2.SHA384Type", "sha384", 48, 128, sha384_init, sha512_process, sha384_done) \
    X(5, "_sha2.SHA512Type", "sha512", 64, 128, sha512_init, sha512_process, sha512_done)
#define SHA3(X)                                                                         \
    X(6, "_sha3.sha3_224", "sha3_224", 28, 144, sha3_224_init, sha3_process, sha3_done) \
    X(7, "_sha3.sha3_256", "sha3_256", 32, 136, sha3_256_init, sha3_process, sha3_done) \
    X(8, "_sha3.sha3_384", "sha3_384", 48, 104, sha3_384_init, sha3_process, sha3_done) \
    X(9, "_sha3.sha3_512", "sha3_512", 64, 72, sha3_512_init, sha3_process, sha3_done)
#define SHAKE(X)                                                                      \
    X(10, "_sha3.shake_128", "shake_128", 0, 168, shake128_start, sha3_process, NULL) \
    X(11, "_sha3.shake_256", "shake_256", 0, 136, shake256_start, sha3_process, NULL)

static const HashDef defs[] = {
#define DEF(i, shown, ...) {__VA_ARGS__},
    PLAIN(DEF) SHA3(DEF) SHAKE(DEF)
#undef DEF
};
static Type *hash_types[sizeof defs / sizeof *defs];

const HashDef *hash_find(const char *name) {
    for (size_t i = 0; i < sizeof defs / sizeof *defs; i++)
        if (defs[i].digest && !strcmp(defs[i].name, name)) return &defs[i];
    return NULL;
}

static Value make(Thread *T, int i, Value data, Value string) {
    Hash *h = hash_new(T, hash_types[i], &defs[i]);
    return h ? hash_first(T, h, data, string) : V_UNDEF;
}
/* Arguments of functions: data, usedforsecurity, string; constructors have the class in front. */
#define MAKER(i, ...)                                        \
    static Value f_make_##i(Thread *T, Value *args, int n) { \
        (void)n;                                             \
        return make(T, i, args[0], args[2]);                 \
    }
#define CLASS_MAKER(i, ...)                                  \
    static Value c_make_##i(Thread *T, Value *args, int n) { \
        (void)n;                                             \
        return make(T, i, args[1], args[3]);                 \
    }
PLAIN(MAKER)
SHA3(CLASS_MAKER)
SHAKE(CLASS_MAKER)
#undef MAKER
#undef CLASS_MAKER

/* --- what SHA-3 has besides --- */

static bool is_shake(Value self) { return as_hash(self)->def->digest == 0; }
static Value get_rate_bits(Thread *T, Value self) {
    (void)T;
    return v_int(8 * as_hash(self)->def->block);
}
static Value get_capacity_bits(Thread *T, Value self) {
    (void)T;
    return v_int(1600 - 8 * as_hash(self)->def->block);
}
static Value get_suffix(Thread *T, Value self) { return bytes_from(T, is_shake(self) ? "\x1f" : "\x06", 1); }
static const GetSetDef sha3_getset[] = {
    HASH_GETSET,
    {"_rate_bits", get_rate_bits, NULL, NULL},
    {"_capacity_bits", get_capacity_bits, NULL, NULL},
    {"_suffix", get_suffix, NULL, NULL},
    {0},
};

/* As many bytes of the end as wanted, from malloc. */
static uint8_t *squeeze(Thread *T, Value self, Value length, int64_t *n) {
    hash_state end;
    Value i = obj_index(T, length);
    if (i == V_UNDEF) return NULL;
    const char *wrong = int_sign(i) < 0          ? "Cannot convert negative int"
                        : int_bit_length(i) > 64 ? ""
                        : int_bit_length(i) > 29 ? "length is too large"
                                                 : NULL;
    if (!wrong) int_fits_i64(i, n);
    lf_release(T, i);
    if (wrong) {
        if (*wrong)
            lf_raise(T, exc_ValueError, "%s", wrong);
        else
            lf_raise(T, exc_OverflowError, "Python int too large for C unsigned long");
        return NULL;
    }
    if (!state_now(T, self, &end)) return NULL;
    uint8_t *out = lf_buf_alloc(T, (size_t)*n + 1);
    if (out) sha3_shake_done(&end, out, (unsigned long)*n);
    return out;
}
static Value m_shake_digest(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len = 0;
    uint8_t *out = squeeze(T, args[0], args[1], &len);
    if (!out) return V_UNDEF;
    Value v = bytes_from(T, out, len);
    lf_buf_free(T, out);
    return v;
}
static Value m_shake_hexdigest(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len = 0;
    uint8_t *out = squeeze(T, args[0], args[1], &len);
    if (!out) return V_UNDEF;
    Value v = hex(T, out, (size_t)len);
    lf_buf_free(T, out);
    return v;
}
static const MethodDef shake_methods[] = {
    {"update(self, obj, /)", m_update, "Takes more bytes.", 0},
    {"digest(self, /, length)", m_shake_digest, "So many bytes of digest.", 0},
    {"hexdigest(self, /, length)", m_shake_hexdigest, "So many bytes of digest in hexadecimal digits.", 0},
    {"copy(self, /)", m_copy, "An object that goes on from here by itself.", 0},
    {0},
};

/* --- the modules --- */

#define TYPE(i, shown, ...)                                      \
    static const TypeDef typedef_##i = {.name = shown,           \
                                        .where = &hash_types[i], \
                                        .kind = &kind_hash,      \
                                        .size = sizeof(Hash),    \
                                        .flags = TYPE_NO_NEW,    \
                                        .methods = hash_methods, \
                                        .getset = hash_getset};
#define CLASS(i, shown, called, table)                                                                  \
    static const TypeDef typedef_##i = {.name = shown,                                                  \
                                        .where = &hash_types[i],                                        \
                                        .kind = &kind_hash,                                             \
                                        .size = sizeof(Hash),                                           \
                                        .new_ = {called                                                 \
                                                 "(cls, /, data=?, *, usedforsecurity=True, string=?)", \
                                                 c_make_##i, NULL, METHOD_NEW},                         \
                                        .methods = table,                                               \
                                        .getset = sha3_getset};
#define SHA3_CLASS(i, shown, called, ...) CLASS(i, shown, called, hash_methods)
#define SHAKE_CLASS(i, shown, called, ...) CLASS(i, shown, called, shake_methods)
PLAIN(TYPE)
SHA3(SHA3_CLASS)
SHAKE(SHAKE_CLASS)

#define FUNCTION(i, name, doc) \
    { name "(data=?, *, usedforsecurity=True, string=?)", f_make_##i, doc, 0 }
static const MethodDef md5_functions[] = {FUNCTION(0, "md5", "An MD5 object."), {0}};
static const MethodDef sha1_functions[] = {FUNCTION(1, "sha1", "A SHA-1 object."), {0}};
static const MethodDef sha2_functions[] = {FUNCTION(2, "sha224", "A SHA-224 object."),
                                           FUNCTION(3, "sha256", "A SHA-256 object."),
                                           FUNCTION(4, "sha384", "A SHA-384 object."),
                                           FUNCTION(5, "sha512", "A SHA-512 object."),
                                           {0}};

/* Types go by their names in CPython's modules, which are not those of the objects. */
static bool add(Thread *T, Value module, const char *name, const TypeDef *def) {
    Type *t = type_from_def(T, def);
    return t && module_set(T, module, name, v_obj(t));
}
static bool fill_md5(Thread *T, Value module) { return add(T, module, "MD5Type", &typedef_0); }
static bool fill_sha1(Thread *T, Value module) { return add(T, module, "SHA1Type", &typedef_1); }
static bool fill_sha3(Thread *T, Value module) {
    return module_set(T, module, "implementation", str_intern_c(T, "libtomcrypt"));
}
static const TypeDef *const sha2_types[] = {&typedef_2, &typedef_3, &typedef_4, &typedef_5, NULL};
static const TypeDef *const sha3_types[] = {&typedef_6,  &typedef_7,  &typedef_8, &typedef_9,
                                            &typedef_10, &typedef_11, NULL};

const ModuleDef module__md5 = {.name = "_md5", .doc = "MD5.", .functions = md5_functions, .init = fill_md5};
const ModuleDef module__sha1 = {
    .name = "_sha1", .doc = "SHA-1.", .functions = sha1_functions, .init = fill_sha1};
const ModuleDef module__sha2 = {
    .name = "_sha2", .doc = "SHA-2.", .functions = sha2_functions, .types = sha2_types};
const ModuleDef module__sha3 = {.name = "_sha3", .doc = "SHA-3.", .types = sha3_types, .init = fill_sha3};
