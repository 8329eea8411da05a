/* _sha2: the hash functions SHA-384 and SHA-512 of FIPS 180-4, on which random bases its seeds. */
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/str.h"

#include <endian.h>

/* The fractions of the cube roots of the first 80 primes, and of the square roots of the first 16. */
static const uint64_t factors[80] = {
    0x428a2f98d728ae22u, 0x7137449123ef65cdu, 0xb5c0fbcfec4d3b2fu, 0xe9b5dba58189dbbcu, 0x3956c25bf348b538u,
    0x59f111f1b605d019u, 0x923f82a4af194f9bu, 0xab1c5ed5da6d8118u, 0xd807aa98a3030242u, 0x12835b0145706fbeu,
    0x243185be4ee4b28cu, 0x550c7dc3d5ffb4e2u, 0x72be5d74f27b896fu, 0x80deb1fe3b1696b1u, 0x9bdc06a725c71235u,
    0xc19bf174cf692694u, 0xe49b69c19ef14ad2u, 0xefbe4786384f25e3u, 0x0fc19dc68b8cd5b5u, 0x240ca1cc77ac9c65u,
    0x2de92c6f592b0275u, 0x4a7484aa6ea6e483u, 0x5cb0a9dcbd41fbd4u, 0x76f988da831153b5u, 0x983e5152ee66dfabu,
    0xa831c66d2db43210u, 0xb00327c898fb213fu, 0xbf597fc7beef0ee4u, 0xc6e00bf33da88fc2u, 0xd5a79147930aa725u,
    0x06ca6351e003826fu, 0x142929670a0e6e70u, 0x27b70a8546d22ffcu, 0x2e1b21385c26c926u, 0x4d2c6dfc5ac42aedu,
    0x53380d139d95b3dfu, 0x650a73548baf63deu, 0x766a0abb3c77b2a8u, 0x81c2c92e47edaee6u, 0x92722c851482353bu,
    0xa2bfe8a14cf10364u, 0xa81a664bbc423001u, 0xc24b8b70d0f89791u, 0xc76c51a30654be30u, 0xd192e819d6ef5218u,
    0xd69906245565a910u, 0xf40e35855771202au, 0x106aa07032bbd1b8u, 0x19a4c116b8d2d0c8u, 0x1e376c085141ab53u,
    0x2748774cdf8eeb99u, 0x34b0bcb5e19b48a8u, 0x391c0cb3c5c95a63u, 0x4ed8aa4ae3418acbu, 0x5b9cca4f7763e373u,
    0x682e6ff3d6b2b8a3u, 0x748f82ee5defb2fcu, 0x78a5636f43172f60u, 0x84c87814a1f0ab72u, 0x8cc702081a6439ecu,
    0x90befffa23631e28u, 0xa4506cebde82bde9u, 0xbef9a3f7b2c67915u, 0xc67178f2e372532bu, 0xca273eceea26619cu,
    0xd186b8c721c0c207u, 0xeada7dd6cde0eb1eu, 0xf57d4f7fee6ed178u, 0x06f067aa72176fbau, 0x0a637dc5a2c898a6u,
    0x113f9804bef90daeu, 0x1b710b35131c471bu, 0x28db77f523047d84u, 0x32caab7b40c72493u, 0x3c9ebe0a15c9bebcu,
    0x431d67c49c100d4cu, 0x4cc5d4becb3e42b6u, 0x597f299cfc657e2au, 0x5fcb6fab3ad6faecu, 0x6c44198c4a475817u};
static const uint64_t start_512[8] = {0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu,
                                      0xa54ff53a5f1d36f1u, 0x510e527fade682d1u, 0x9b05688c2b3e6c1fu,
                                      0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u};
static const uint64_t start_384[8] = {0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u,
                                      0x152fecd8f70e5939u, 0x67332667ffc00b31u, 0x8eb44a8768581511u,
                                      0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u};

enum { BLOCK = 128 };
typedef struct Sha {
    Obj h;
    uint64_t words[8];
    uint64_t len; /* bytes in all */
    uint8_t block[BLOCK];
} Sha;
static Type *type_384, *type_512;
static const Kind kind_sha = {.name = "sha512", .flags = KIND_MOVABLE};
static inline Sha *as_sha(Value v) { return (Sha *)v_as_obj(v); }

static inline uint64_t turn(uint64_t x, int n) { return x >> n | x << (64 - n); }

static void take_block(Sha *s) {
    uint64_t w[80], v[8];
    memcpy(v, s->words, sizeof v);
    for (int i = 0; i < 16; i++) {
        memcpy(&w[i], s->block + 8 * i, 8);
        w[i] = be64toh(w[i]);
    }
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] =
            w[i - 16] + (turn(a, 1) ^ turn(a, 8) ^ a >> 7) + w[i - 7] + (turn(b, 19) ^ turn(b, 61) ^ b >> 6);
    }
    for (int i = 0; i < 80; i++) {
        uint64_t a = v[0], e = v[4];
        uint64_t x =
            v[7] + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + ((e & v[5]) ^ (~e & v[6])) + factors[i] + w[i];
        uint64_t y = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += x;
        v[0] = x + y;
    }
    for (int i = 0; i < 8; i++) s->words[i] += v[i];
}

static void take(Sha *s, const uint8_t *p, size_t n) {
    while (n) {
        size_t at = s->len % BLOCK, part = BLOCK - at < n ? BLOCK - at : n;
        memcpy(s->block + at, p, part);
        s->len += part;
        p += part;
        n -= part;
        if (at + part == BLOCK) take_block(s);
    }
}

/* The digest of what was taken so far; s goes on unchanged. */
static void digest(const Sha *s, uint8_t out[64]) {
    Sha end = *s;
    uint64_t bits = htobe64(s->len * 8);
    uint8_t pad[BLOCK + 8] = {0x80};
    size_t zeros = (BLOCK + 112 - (s->len + 1) % BLOCK) % BLOCK + 1 +
                   8; /* the length has 16 bytes, its upper half is 0 */
    take(&end, pad, zeros);
    take(&end, (uint8_t *)&bits, 8);
    for (int i = 0; i < 8; i++) {
        uint64_t w = htobe64(end.words[i]);
        memcpy(out + 8 * i, &w, 8);
    }
}

static int size_of(Value v) { return type_of(v) == type_384 ? 48 : 64; }

static bool take_value(Thread *T, Value self, Value data) {
    Buffer b;
    if (data == V_UNDEF) return true;
    if (is_str(data)) {
        lf_raise(T, exc_TypeError, "Strings must be encoded before hashing");
        return false;
    }
    if (!type_of(data)->slots.buffer) {
        lf_raise(T, exc_TypeError, "object supporting the buffer API required");
        return false;
    }
    if (!buffer_get(T, data, &b, false)) return false;
    take(as_sha(self), b.data, (size_t)b.len);
    buffer_release(T, &b);
    return true;
}
static Value make(Thread *T, Type *type, const uint64_t *start, Value data) {
    Sha *s = lf_alloc_atom(T, type->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    memcpy(s->words, start, sizeof s->words);
    Value v = v_obj(s);
    if (!take_value(T, v, data)) lf_clear(T, &v);
    return v;
}
static Value f_sha512(Thread *T, Value *args, int n) {
    (void)n;
    return make(T, type_512, start_512, args[0]);
}
static Value f_sha384(Thread *T, Value *args, int n) {
    (void)n;
    return make(T, type_384, start_384, args[0]);
}

static Value m_update(Thread *T, Value *args, int n) {
    (void)n;
    return take_value(T, args[0], args[1]) ? V_NONE : V_UNDEF;
}
static Value m_digest(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t out[64];
    digest(as_sha(args[0]), out);
    return bytes_from(T, out, size_of(args[0]));
}
static Value m_hexdigest(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t out[64];
    char text[128];
    int size = size_of(args[0]);
    digest(as_sha(args[0]), out);
    for (int i = 0; i < 2 * size; i++) text[i] = "0123456789abcdef"[out[i / 2] >> (i % 2 ? 0 : 4) & 15];
    return str_from_utf8(T, text, (size_t)(2 * size));
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    const Sha *from = as_sha(args[0]);
    Sha *s = lf_alloc_atom(T, from->h.shape, sizeof *s);
    if (!s) return V_UNDEF;
    memcpy((char *)s + sizeof(Obj), (const char *)from + sizeof(Obj), sizeof *s - sizeof(Obj));
    return v_obj(s);
}
static Value get_name(Thread *T, Value self) {
    return str_intern_c(T, size_of(self) == 48 ? "sha384" : "sha512");
}
static Value get_digest_size(Thread *T, Value self) {
    (void)T;
    return v_int(size_of(self));
}
static Value get_block_size(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_int(BLOCK);
}

static const MethodDef methods[] = {
    {"update(self, obj, /)", m_update, "Takes more bytes.", 0},
    {"digest(self)", m_digest, "The digest as bytes.", 0},
    {"hexdigest(self)", m_hexdigest, "The digest in hexadecimal digits.", 0},
    {"copy(self)", m_copy, "An object that goes on from here by itself.", 0},
    {0},
};
static const GetSetDef getset[] = {{"name", get_name, NULL, NULL},
                                   {"digest_size", get_digest_size, NULL, NULL},
                                   {"block_size", get_block_size, NULL, NULL},
                                   {0}};
#define SHA(n)                                                         \
    static const TypeDef typedef_##n = {.name = "_sha2.SHA" #n "Type", \
                                        .where = &type_##n,            \
                                        .kind = &kind_sha,             \
                                        .size = sizeof(Sha),           \
                                        .flags = TYPE_NO_NEW,          \
                                        .methods = methods,            \
                                        .getset = getset};
SHA(384)
SHA(512)
static const TypeDef *const types[] = {&typedef_384, &typedef_512, NULL};
static const MethodDef functions[] = {
    {"sha384(data=?, *, usedforsecurity=True)", f_sha384, "A SHA-384 object.", 0},
    {"sha512(data=?, *, usedforsecurity=True)", f_sha512, "A SHA-512 object.", 0},
    {0},
};

const ModuleDef module__sha2 = {
    .name = "_sha2", .doc = "SHA-2 with long words.", .functions = functions, .types = types};
