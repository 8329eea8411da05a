/* _mac: HMAC in one go and PBKDF2 (RFC 2104, RFC 8018) with the hash functions of hash.c. */
#include "src/modules/hash.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

/* Both states after their padded key; each message goes on from copies. */
typedef struct Mac {
    const HashDef *def;
    hash_state inner, outer;
} Mac;

static void mac_begin(Mac *m, const HashDef *def, const uint8_t *key, size_t n) {
    uint8_t block[MAX_BLOCK] = {0};
    m->def = def;
    if (n > def->block) {
        def->start(&m->inner);
        hash_take(def, &m->inner, key, n);
        def->end(&m->inner, block);
    } else
        memcpy(block, key, n);
    for (int i = 0; i < def->block; i++) block[i] ^= 0x36;
    def->start(&m->inner);
    hash_take(def, &m->inner, block, def->block);
    for (int i = 0; i < def->block; i++) block[i] ^= 0x36 ^ 0x5c;
    def->start(&m->outer);
    hash_take(def, &m->outer, block, def->block);
}

/* The code of two messages that follow each other. */
static void mac(const Mac *m, const uint8_t *p, size_t n, const uint8_t *more, size_t nmore,
                uint8_t out[MAX_DIGEST]) {
    hash_state s = m->inner;
    hash_take(m->def, &s, p, n);
    hash_take(m->def, &s, more, nmore);
    m->def->end(&s, out);
    s = m->outer;
    hash_take(m->def, &s, out, m->def->digest);
    m->def->end(&s, out);
}

static const HashDef *named(Thread *T, Value name) {
    if (!is_str(name)) {
        lf_raise(T, exc_TypeError, "argument must be str, not %T", name);
        return NULL;
    }
    size_t len;
    const char *text = str_utf8(T, name, &len);
    const HashDef *def = text ? hash_find(text) : NULL;
    if (text && !def) lf_raise(T, exc_ValueError, "unsupported hash type %S", name);
    return def;
}

static Value f_hmac(Thread *T, Value *args, int n) {
    (void)n;
    const HashDef *def = named(T, args[2]);
    Buffer key, message;
    Mac m;
    uint8_t out[MAX_DIGEST];
    if (!def || !buffer_get(T, args[0], &key, false)) return V_UNDEF;
    bool ok = buffer_get(T, args[1], &message, false);
    if (ok) {
        thread_wait_begin(T);
        mac_begin(&m, def, key.data, (size_t)key.len);
        mac(&m, message.data, (size_t)message.len, NULL, 0, out);
        thread_wait_end(T);
        buffer_release(T, &message);
    }
    buffer_release(T, &key);
    return ok ? bytes_from(T, out, def->digest) : V_UNDEF;
}

static void derive(const HashDef *def, const Buffer *password, const Buffer *salt, int64_t rounds,
                   uint8_t *out, int64_t len) {
    Mac m;
    uint8_t step[MAX_DIGEST], sum[MAX_DIGEST];
    mac_begin(&m, def, password->data, (size_t)password->len);
    for (uint32_t i = 1; len > 0; i++) {
        uint8_t count[4] = {(uint8_t)(i >> 24), (uint8_t)(i >> 16), (uint8_t)(i >> 8), (uint8_t)i};
        mac(&m, salt->data, (size_t)salt->len, count, 4, step);
        memcpy(sum, step, def->digest);
        for (int64_t k = 1; k < rounds; k++) {
            mac(&m, step, def->digest, NULL, 0, step);
            for (int j = 0; j < def->digest; j++) sum[j] ^= step[j];
        }
        size_t part = len < def->digest ? (size_t)len : def->digest;
        memcpy(out, sum, part);
        out += part;
        len -= (int64_t)part;
    }
}

static Value f_pbkdf2(Thread *T, Value *args, int n) {
    (void)n;
    const HashDef *def = named(T, args[0]);
    Buffer password, salt;
    int64_t rounds, len;
    if (!def || !obj_as_i64(T, args[3], &rounds)) return V_UNDEF;
    len = def->digest;
    if (args[4] != V_NONE && !obj_as_i64(T, args[4], &len)) return V_UNDEF;
    if (rounds < 1) return lf_raise(T, exc_ValueError, "iteration value must be greater than 0.");
    if (len < 1) return lf_raise(T, exc_ValueError, "key length must be greater than 0.");
    if (len > INT32_MAX) return lf_raise(T, exc_OverflowError, "key length is too great.");
    if (rounds > INT32_MAX) return lf_raise(T, exc_OverflowError, "iteration value is too great.");
    if (!buffer_get(T, args[1], &password, false)) return V_UNDEF;
    Value key = V_UNDEF;
    if (buffer_get(T, args[2], &salt, false)) {
        key = bytes_new(T, len);
        if (key != V_UNDEF) {
            thread_wait_begin(T);
            derive(def, &password, &salt, rounds, as_bytes(key)->data, len);
            thread_wait_end(T);
        }
        buffer_release(T, &salt);
    }
    buffer_release(T, &password);
    return key;
}

static const MethodDef functions[] = {
    {"hmac(key, msg, digest, /)", f_hmac, "The code of a message.", 0},
    {"pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", f_pbkdf2,
     "A key derived from a password, with so many iterations of HMAC.", 0},
    {0},
};
const ModuleDef module__mac = {.name = "_mac", .doc = "Codes of messages.", .functions = functions};
