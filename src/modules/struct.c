/* _struct: values packed as C structs have them, by format strings.
 *
 * A format is compiled once to a row of items with their places; Struct keeps them. The functions of the
 * module keep the Structs of recent formats in a dict of the module.
 */
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <ctype.h>
#include <math.h>

enum { CACHE_MAX = 100 };

typedef struct Item {
    char code;
    uint8_t size;   /* of one, in bytes */
    int64_t repeat; /* how many; of 's' and 'p': bytes */
    int64_t at;
} Item;

typedef struct Struct {
    Obj h;
    Value format; /* str; V_UNDEF: __init__ was not called */
    Item *items;
    int64_t nitems, nvalues, size;
    bool big;
} Struct;

static Type *type_struct, *type_iterator, *exc_struct;
static inline Struct *as_struct(Value v) { return (Struct *)v_as_obj(v); }
static bool struct_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Struct *)o)->format, ctx); }
static void struct_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Struct *)o)->items); }
static const Kind kind_struct = {.name = "Struct",
                                 .visit = struct_visit,
                                 .free_parts = struct_free_parts,
                                 .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* --- formats --- */

/* Bytes of a code: native (also its alignment, the halves of complex numbers aside) and standard; 0: there is
 * none. */
static bool code_size(char code, bool native, int *size, int *align) {
    static const struct {
        char code;
        uint8_t native, standard, align;
    } codes[] = {{'x', 1, 1, 1}, {'c', 1, 1, 1}, {'b', 1, 1, 1},  {'B', 1, 1, 1}, {'?', 1, 1, 1},
                 {'s', 1, 1, 1}, {'p', 1, 1, 1}, {'h', 2, 2, 2},  {'H', 2, 2, 2}, {'i', 4, 4, 4},
                 {'I', 4, 4, 4}, {'l', 8, 4, 8}, {'L', 8, 4, 8},  {'q', 8, 8, 8}, {'Q', 8, 8, 8},
                 {'n', 8, 0, 8}, {'N', 8, 0, 8}, {'P', 8, 0, 8},  {'e', 2, 2, 2}, {'f', 4, 4, 4},
                 {'d', 8, 8, 8}, {'F', 8, 8, 4}, {'D', 16, 16, 8}};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (codes[i].code == code) {
            *size = native ? codes[i].native : codes[i].standard;
            *align = native ? codes[i].align : 1;
            return *size != 0;
        }
    return false;
}

static bool bad(Thread *T, const char *text) {
    lf_raise(T, exc_struct, "%s", text);
    return false;
}

static bool compile(Thread *T, const char *f, Struct *s) {
    bool native = true;
    s->big = *f == '>' || *f == '!';
    if (*f && strchr("@=<>!", *f)) native = *f++ == '@';
    s->items = lf_buf_alloc(T, (strlen(f) + 1) * sizeof(Item));
    if (!s->items) return false;
    while (*f) {
        int size, align;
        int64_t repeat = 1;
        char c = *f++;
        if (strchr(" \t\n\r\f\v", c)) continue;
        if (c >= '0' && c <= '9') {
            for (repeat = c - '0'; *f >= '0' && *f <= '9'; f++)
                if (__builtin_mul_overflow(repeat, 10, &repeat) ||
                    __builtin_add_overflow(repeat, *f - '0', &repeat))
                    return bad(T, "total struct size too long");
            if (!*f) return bad(T, "repeat count given without format specifier");
            c = *f++;
        }
        if (!code_size(c, native, &size, &align)) return bad(T, "bad char in struct format");
        int64_t at = (s->size + align - 1) / align * align, bytes;
        if (__builtin_mul_overflow(repeat, (int64_t)size, &bytes) ||
            __builtin_add_overflow(at, bytes, &s->size))
            return bad(T, "total struct size too long");
        bool text = c == 's' || c == 'p';
        s->nvalues += c == 'x' ? 0 : text ? 1 : repeat;
        if (c != 'x' && (repeat || text)) s->items[s->nitems++] = (Item){c, (uint8_t)size, repeat, at};
    }
    return true;
}

static Value struct_init(Thread *T, Value *args, int n) {
    (void)n;
    Value format = args[1], bytes;
    Struct *s = as_struct(args[0]), made = {.size = 0};
    if (!is_str(format) && !is_bytes(format))
        return lf_raise(T, exc_TypeError, "Struct() argument 1 must be a str or bytes object, not %T",
                        format);
    bytes = is_str(format) ? codec_encode(T, format, "ascii", "strict") : lf_retain(T, format);
    if (bytes == V_UNDEF) return V_UNDEF;
    const char *text = (const char *)as_bytes(bytes)->data;
    bool ok = strlen(text) == (size_t)as_bytes(bytes)->len ? compile(T, text, &made)
                                                           : bad(T, "embedded null character");
    Value name = ok ? str_from_latin1(T, as_bytes(bytes)->data, (size_t)as_bytes(bytes)->len) : V_UNDEF;
    lf_release(T, bytes);
    if (name == V_UNDEF || !lf_may_write(T, &s->h) || !lf_store(T, &s->h, &s->format, name)) {
        lf_buf_free(T, made.items);
        return V_UNDEF;
    }
    lf_buf_free(T, s->items);
    s->items = made.items;
    s->nitems = made.nitems;
    s->nvalues = made.nvalues;
    s->size = made.size;
    s->big = made.big;
    return V_NONE;
}

static Value struct_new(Thread *T, Value format) {
    Struct *s = lf_alloc(T, type_struct->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    Value args[] = {v_obj(s), format};
    if (struct_init(T, args, 2) == V_UNDEF) lf_clear(T, &args[0]);
    return args[0];
}

/* The Struct of a format, from the cache (owned). */
static Value struct_for(Thread *T, Value format) {
    if (is_instance(format, type_struct)) return lf_retain(T, format);
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "_struct"));
    Value cache = module == V_UNDEF
                      ? V_UNDEF
                      : dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, "_cache"));
    bool usable = cache != V_UNDEF && is_dict(cache) && is_exact_str(format);
    Value s = usable ? dict_get(T, cache, format) : V_UNDEF;
    if (s != V_UNDEF) return lf_retain(T, s);
    s = struct_new(T, format);
    if (s == V_UNDEF || !usable) return s;
    if (as_dict(cache)->len >= CACHE_MAX) dict_clear(T, cache);
    if (!dict_set(T, cache, format, s)) lf_clear(T, &s);
    return s;
}

/* --- numbers --- */

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "words are copied as the machine has them");
/* The size is 1, 2, 4 or 8 bytes. */
static void put_word(uint8_t *p, uint64_t word, int size, bool big) {
    if (big) word = __builtin_bswap64(word) >> (64 - 8 * size);
    switch (size) {
    case 1: *p = (uint8_t)word; break;
    case 2: memcpy(p, &word, 2); break;
    case 4: memcpy(p, &word, 4); break;
    default: memcpy(p, &word, 8); break;
    }
}
static uint64_t get_word(const uint8_t *p, int size, bool big) {
    uint64_t word = 0;
    switch (size) {
    case 1: return *p;
    case 2: memcpy(&word, p, 2); break;
    case 4: memcpy(&word, p, 4); break;
    default: memcpy(&word, p, 8); break;
    }
    return big ? __builtin_bswap64(word) >> (64 - 8 * size) : word;
}

/* A double as a float of 16 bits, rounded to even; false: too large. */
static bool half_from(double x, uint16_t *out) {
    uint16_t sign = signbit(x) ? 0x8000 : 0;
    int e;
    if (x == 0 || isinf(x) || isnan(x)) return *out = sign | (x == 0 ? 0 : isinf(x) ? 0x7c00 : 0x7e00), true;
    double f = frexp(fabs(x), &e) * 2;
    e--;
    if (e >= 16) return false;
    if (e < -14) { /* subnormal */
        f = ldexp(f, e < -26 ? -40 : 14 + e);
        e = 0;
    } else {
        e += 15;
        f -= 1;
    }
    f *= 1024;
    unsigned bits = (unsigned)f;
    f -= bits;
    if (f > 0.5 || (f == 0.5 && bits & 1)) bits++;
    bits += (unsigned)e << 10; /* a carry goes into the exponent */
    *out = (uint16_t)(sign | bits);
    return bits < 0x7c00;
}
static double half_to(uint16_t h) {
    int e = h >> 10 & 31, bits = h & 1023;
    double x = e == 31 ? (bits ? (double)NAN : (double)INFINITY)
               : e     ? ldexp(1024 + bits, e - 25)
                       : ldexp(bits, -24);
    return h & 0x8000 ? -x : x;
}

static bool put_float(Thread *T, double x, uint8_t *p, char code, bool big) {
    uint64_t word = 0;
    uint16_t half = 0;
    x = double_plain(x);
    float f = (float)x;
    uint32_t bits;
    bool fits = true;
    int size = code == 'e' ? 2 : code == 'f' ? 4 : 8;
    if (code == 'e')
        fits = half_from(x, &half), word = half;
    else if (code == 'f')
        memcpy(&bits, &f, 4), fits = !isinf(f) || isinf(x), word = bits;
    else
        memcpy(&word, &x, 8);
    if (fits)
        put_word(p, word, size, big);
    else
        lf_raise(T, exc_OverflowError, "float too large to pack with %c format", code);
    return fits;
}
static double get_float(const uint8_t *p, char code, bool big) {
    if (code == 'e') return half_to((uint16_t)get_word(p, 2, big));
    if (code == 'f') {
        uint32_t bits = (uint32_t)get_word(p, 4, big);
        float f;
        memcpy(&f, &bits, 4);
        return f;
    }
    uint64_t bits = get_word(p, 8, big);
    double d;
    memcpy(&d, &bits, 8);
    return d;
}

static bool put_int(Thread *T, Value v, uint8_t *p, const Item *item, bool big) {
    if (!is_int(v) && !type_of(v)->slots.index) return bad(T, "required argument is not an integer");
    Value n = v_is_int(v) ? v : obj_index(T, v);
    if (n == V_UNDEF) return false;
    int bits = item->size * 8;
    int64_t i = 0;
    bool is_signed = islower((unsigned char)item->code), ok; /* of b, B, h, H, i, I, l, L, q, Q, n, N, P */
    if (item->code == 'P') is_signed = int_sign(n) < 0;
    if (is_signed)
        ok = int_fits_i64(n, &i) &&
             (bits == 64 || (i >= -((int64_t)1 << (bits - 1)) && i < (int64_t)1 << (bits - 1)));
    else
        ok = int_sign(n) >= 0 && int_bit_length(n) <= (size_t)bits;
    if (ok && !is_signed && !int_fits_i64(n, &i)) ok = int_to_bytes(T, n, (uint8_t *)&i, 8, false, false);
    lf_release(T, n);
    if (ok) {
        put_word(p, (uint64_t)i, item->size, big);
        return true;
    }
    if (item->code == 'P') return bad(T, "int too large to convert");
    uint64_t top = is_signed    ? ((uint64_t)1 << (bits - 1)) - 1
                   : bits == 64 ? UINT64_MAX
                                : ((uint64_t)1 << bits) - 1;
    Value low = is_signed ? int_from_i64(T, -(int64_t)top - 1) : v_int(0), high = int_from_u64(T, top);
    lf_raise(T, exc_struct, "'%c' format requires %S <= number <= %S", item->code, low, high);
    lf_release(T, low);
    lf_release(T, high);
    return false;
}

/* --- packing --- */

static bool put_text(Thread *T, Value v, uint8_t *p, const Item *item) {
    Buffer b = {.owner = V_UNDEF};
    if (!is_bytes(v) && !is_instance(v, type_bytearray)) {
        lf_raise(T, exc_struct, "argument for '%c' must be a bytes object", item->code);
        return false;
    }
    if (!buffer_get(T, v, &b, false)) return false;
    int64_t room = item->repeat - (item->code == 'p'), n = b.len < room ? b.len : room;
    if (n < 0) n = 0;
    if (item->code == 'p' && item->repeat) *p++ = (uint8_t)(n > 255 ? 255 : n);
    memcpy(p, b.data, (size_t)n);
    buffer_release(T, &b);
    return true;
}

static bool put_complex(Thread *T, Value v, uint8_t *p, const Item *item, bool big) {
    double re, im = 0;
    char code = item->code == 'F' ? 'f' : 'd';
    if (v_is_obj(v) && is_instance(v, type_complex)) {
        re = ((Complex *)v_as_obj(v))->re;
        im = ((Complex *)v_as_obj(v))->im;
    } else if (!obj_as_double(T, v, &re)) {
        return lf_exc_caught(T, exc_TypeError) && bad(T, "required argument is not a complex");
    }
    return put_float(T, re, p, code, big) && put_float(T, im, p + item->size / 2, code, big);
}

static bool put_one(Thread *T, Value v, uint8_t *p, const Item *item, bool big) {
    double x;
    int truth;
    switch (item->code) {
    case 'c':
        if (!is_bytes(v) || as_bytes(v)->len != 1)
            return bad(T, "char format requires a bytes object of length 1");
        *p = as_bytes(v)->data[0];
        return true;
    case '?':
        truth = obj_truth(T, v);
        *p = truth > 0;
        return truth >= 0;
    case 'e':
    case 'f':
    case 'd':
        if (v_is_double(v)) return put_float(T, v_as_double(v), p, item->code, big);
        if (!obj_as_double(T, v, &x)) {
            if (lf_exc_is(T, exc_TypeError) || lf_exc_is(T, exc_OverflowError)) {
                lf_exc_clear(T);
                return bad(T, "required argument is not a float");
            }
            return false;
        }
        return put_float(T, x, p, item->code, big);
    case 'F':
    case 'D': return put_complex(T, v, p, item, big);
    default: return put_int(T, v, p, item, big);
    }
}

static bool pack(Thread *T, const Struct *s, const Value *values, uint8_t *p) {
    memset(p, 0, (size_t)s->size);
    for (const Item *item = s->items; item < s->items + s->nitems; item++) {
        uint8_t *at = p + item->at;
        if (item->code == 's' || item->code == 'p') {
            if (!put_text(T, *values++, at, item)) return false;
            continue;
        }
        for (int64_t k = 0; k < item->repeat; k++, at += item->size)
            if (!put_one(T, *values++, at, item, s->big)) return false;
    }
    return true;
}

static Value pack_values(Thread *T, const Struct *s, const Value *values, int64_t n) {
    if (n != s->nvalues)
        return lf_raise(T, exc_struct, "pack expected %lld items for packing (got %lld)",
                        (long long)s->nvalues, (long long)n);
    Value b = bytes_new(T, s->size);
    if (b != V_UNDEF && !pack(T, s, values, as_bytes(b)->data)) lf_clear(T, &b);
    return b;
}

/* Where in a buffer the struct goes or lies; false: exception. */
static bool place(Thread *T, const Struct *s, int64_t len, int64_t *offset, bool packing) {
    long long at = *offset, size = s->size;
    if (*offset < 0) {
        if (*offset + s->size > 0) {
            lf_raise(T, exc_struct,
                     packing ? "no space to pack %lld bytes at offset %lld"
                             : "not enough data to unpack %lld bytes at offset %lld",
                     size, at);
            return false;
        }
        if (*offset + len < 0) {
            lf_raise(T, exc_struct, "offset %lld out of range for %lld-byte buffer", at, (long long)len);
            return false;
        }
        *offset += len;
    }
    if (len - *offset >= s->size) return true;
    lf_raise(T, exc_struct,
             "%s requires a buffer of at least %lld bytes for %s %lld bytes at offset %lld (actual buffer "
             "size is %lld)",
             packing ? "pack_into" : "unpack_from", *offset + size, packing ? "packing" : "unpacking", size,
             (long long)*offset, (long long)len);
    return false;
}

/* args: buffer, offset, values. */
static Value pack_into(Thread *T, const Struct *s, const Value *args, int64_t n) {
    Buffer b;
    int64_t offset;
    if (n == 0) return lf_raise(T, exc_struct, "pack_into expected buffer argument");
    if (n == 1) return lf_raise(T, exc_struct, "pack_into expected offset argument");
    if (n - 2 != s->nvalues)
        return lf_raise(T, exc_struct, "pack_into expected %lld items for packing (got %lld)",
                        (long long)s->nvalues, (long long)n - 2);
    if (!type_of(args[0])->slots.buffer || is_bytes(args[0]))
        return lf_raise(T, exc_TypeError, "argument must be read-write bytes-like object, not %T", args[0]);
    if (!buffer_get(T, args[0], &b, true)) return V_UNDEF;
    bool ok = obj_as_i64(T, args[1], &offset) && place(T, s, b.len, &offset, true);
    ok = ok && pack(T, s, args + 2, (uint8_t *)b.data + offset);
    buffer_release(T, &b);
    return ok ? V_NONE : V_UNDEF;
}

/* --- unpacking --- */

static Value get_one(Thread *T, const uint8_t *p, const Item *item, bool big) {
    uint64_t word;
    int shift = 64 - item->size * 8;
    int64_t n;
    switch (item->code) {
    case 's': return bytes_from(T, p, item->repeat);
    case 'p':
        n = item->repeat ? *p : 0;
        if (n > item->repeat - 1) n = item->repeat - 1;
        return bytes_from(T, p + 1, n < 0 ? 0 : n);
    case 'c': return bytes_from(T, p, 1);
    case '?': return v_bool(*p != 0);
    case 'e':
    case 'f':
    case 'd': return v_double_checked(get_float(p, item->code, big));
    case 'F': return complex_new(T, get_float(p, 'f', big), get_float(p + 4, 'f', big));
    case 'D': return complex_new(T, get_float(p, 'd', big), get_float(p + 8, 'd', big));
    default:
        word = get_word(p, item->size, big);
        return strchr("bhilqn", item->code) ? int_from_i64(T, (int64_t)(word << shift) >> shift)
                                            : int_from_u64(T, word);
    }
}

static Value unpack(Thread *T, const Struct *s, const uint8_t *p) {
    Value t = tuple_new(T, s->nvalues);
    int64_t at = 0;
    for (const Item *item = s->items; t != V_UNDEF && item < s->items + s->nitems; item++) {
        int64_t count = item->code == 's' || item->code == 'p' ? 1 : item->repeat;
        for (int64_t k = 0; t != V_UNDEF && k < count; k++) {
            Value v = get_one(T, p + item->at + k * item->size, item, s->big);
            if (v == V_UNDEF)
                lf_clear(T, &t);
            else
                lf_init(&as_tuple(t)->items[at++], v);
        }
    }
    return t;
}

static Value unpack_all(Thread *T, const Struct *s, Value data) {
    Buffer b;
    if (!buffer_get(T, data, &b, false)) return V_UNDEF;
    Value r = b.len == s->size
                  ? unpack(T, s, b.data)
                  : lf_raise(T, exc_struct, "unpack requires a buffer of %lld bytes", (long long)s->size);
    buffer_release(T, &b);
    return r;
}
static Value unpack_from(Thread *T, const Struct *s, Value data, Value offset_arg) {
    Buffer b;
    int64_t offset;
    if (!obj_as_i64(T, offset_arg, &offset) || !buffer_get(T, data, &b, false)) return V_UNDEF;
    Value r = place(T, s, b.len, &offset, false) ? unpack(T, s, (uint8_t *)b.data + offset) : V_UNDEF;
    buffer_release(T, &b);
    return r;
}

typedef struct UnpackIter {
    Obj h;
    Value owner; /* the Struct */
    Value data;  /* V_UNDEF: done */
    int64_t at;
} UnpackIter;
static bool iter_visit(Obj *o, VisitFn fn, void *ctx) {
    return fn(&((UnpackIter *)o)->owner, ctx) && fn(&((UnpackIter *)o)->data, ctx);
}
static const Kind kind_iterator = {.name = "unpack_iterator", .visit = iter_visit};

static Value iter_unpack(Thread *T, Value self, Value data) {
    const Struct *s = as_struct(self);
    Buffer b;
    if (s->size == 0) return lf_raise(T, exc_struct, "cannot iteratively unpack with a struct of length 0");
    if (!buffer_get(T, data, &b, false)) return V_UNDEF;
    int64_t rest = b.len % s->size;
    buffer_release(T, &b);
    if (rest)
        return lf_raise(T, exc_struct, "iterative unpacking requires a buffer of a multiple of %lld bytes",
                        (long long)s->size);
    UnpackIter *it = lf_alloc(T, type_iterator->root_shape, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->owner, lf_retain(T, self));
    lf_init(&it->data, lf_retain(T, data));
    return v_obj(it);
}
static Value iter_next(Thread *T, Value self) {
    UnpackIter *it = (UnpackIter *)v_as_obj(self);
    Buffer b;
    if (it->data == V_UNDEF || !buffer_get(T, it->data, &b, false)) return V_UNDEF;
    const Struct *s = as_struct(it->owner);
    bool more = it->at + s->size <= b.len;
    Value r = more ? unpack(T, s, (uint8_t *)b.data + it->at) : V_UNDEF;
    buffer_release(T, &b);
    it->at += s->size;
    if (!more) lf_store(T, &it->h, &it->data, V_UNDEF);
    return r;
}
static Value iter_hint(Thread *T, Value *args, int n) {
    (void)n;
    UnpackIter *it = (UnpackIter *)v_as_obj(args[0]);
    Buffer b;
    if (it->data == V_UNDEF) return v_int(0);
    if (!buffer_get(T, it->data, &b, false)) return V_UNDEF;
    int64_t left = (b.len - it->at) / as_struct(it->owner)->size;
    buffer_release(T, &b);
    return v_int(left < 0 ? 0 : left);
}

/* --- methods and functions --- */

static const Struct *ready(Thread *T, Value self) {
    if (as_struct(self)->format != V_UNDEF) return as_struct(self);
    lf_raise(T, exc_RuntimeError, "Struct object is not initialized");
    return NULL;
}
static Value m_pack(Thread *T, Value *args, int n) {
    (void)n;
    const Struct *s = ready(T, args[0]);
    return s ? pack_values(T, s, as_tuple(args[1])->items, as_tuple(args[1])->len) : V_UNDEF;
}
static Value m_pack_into(Thread *T, Value *args, int n) {
    (void)n;
    const Struct *s = ready(T, args[0]);
    return s ? pack_into(T, s, as_tuple(args[1])->items, as_tuple(args[1])->len) : V_UNDEF;
}
static Value m_unpack(Thread *T, Value *args, int n) {
    (void)n;
    const Struct *s = ready(T, args[0]);
    return s ? unpack_all(T, s, args[1]) : V_UNDEF;
}
static Value m_unpack_from(Thread *T, Value *args, int n) {
    (void)n;
    const Struct *s = ready(T, args[0]);
    return s ? unpack_from(T, s, args[1], args[2]) : V_UNDEF;
}
static Value m_iter_unpack(Thread *T, Value *args, int n) {
    (void)n;
    return ready(T, args[0]) ? iter_unpack(T, args[0], args[1]) : V_UNDEF;
}
static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, (int64_t)sizeof(Struct) + as_struct(args[0])->nitems * (int64_t)sizeof(Item));
}
static Value struct_repr(Thread *T, Value self) {
    return ready(T, self) ? str_format(T, "%S(%R)", type_of(self)->name, as_struct(self)->format) : V_UNDEF;
}
static Value get_format(Thread *T, Value self) {
    return ready(T, self) ? lf_retain(T, as_struct(self)->format) : V_UNDEF;
}
static Value get_size(Thread *T, Value self) {
    return ready(T, self) ? int_from_i64(T, as_struct(self)->size) : V_UNDEF;
}

static Value f_calcsize(Thread *T, Value *args, int n) {
    (void)n;
    Value s = struct_for(T, args[0]);
    if (s == V_UNDEF) return s;
    Value r = int_from_i64(T, as_struct(s)->size);
    lf_release(T, s);
    return r;
}
/* pack and pack_into of the module: the format is the first of *args. */
static Value with_format(Thread *T, Value args,
                         Value (*fn)(Thread *, const Struct *, const Value *, int64_t)) {
    const Tuple *t = as_tuple(args);
    if (!t->len) return lf_raise(T, exc_TypeError, "missing format argument");
    Value s = struct_for(T, t->items[0]);
    if (s == V_UNDEF) return s;
    Value r = fn(T, as_struct(s), t->items + 1, t->len - 1);
    lf_release(T, s);
    return r;
}
static Value f_pack(Thread *T, Value *args, int n) {
    (void)n;
    return with_format(T, args[0], pack_values);
}
static Value f_pack_into(Thread *T, Value *args, int n) {
    (void)n;
    return with_format(T, args[0], pack_into);
}
static Value f_unpack(Thread *T, Value *args, int n) {
    (void)n;
    Value s = struct_for(T, args[0]);
    if (s == V_UNDEF) return s;
    Value r = unpack_all(T, as_struct(s), args[1]);
    lf_release(T, s);
    return r;
}
static Value f_unpack_from(Thread *T, Value *args, int n) {
    (void)n;
    Value s = struct_for(T, args[0]);
    if (s == V_UNDEF) return s;
    Value r = unpack_from(T, as_struct(s), args[1], args[2]);
    lf_release(T, s);
    return r;
}
static Value f_iter_unpack(Thread *T, Value *args, int n) {
    (void)n;
    Value s = struct_for(T, args[0]);
    if (s == V_UNDEF) return s;
    Value r = iter_unpack(T, s, args[1]);
    lf_release(T, s);
    return r;
}
static Value f_clearcache(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "_struct"));
    Value cache = module == V_UNDEF
                      ? V_UNDEF
                      : dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, "_cache"));
    if (cache != V_UNDEF && is_dict(cache)) dict_clear(T, cache);
    return V_NONE;
}

static const MethodDef methods[] = {
    {"pack(self, /, *values)", m_pack, "The values as bytes.", 0},
    {"pack_into(self, /, *args)", m_pack_into, "Writes the values into a buffer at an offset.", 0},
    {"unpack(self, buffer, /)", m_unpack, "The values that bytes hold.", 0},
    {"unpack_from(self, /, buffer, offset=0)", m_unpack_from, "The values that lie in a buffer at an offset.",
     0},
    {"iter_unpack(self, buffer, /)", m_iter_unpack, "An iterator over the structs in a buffer.", 0},
    {"__sizeof__(self, /)", m_sizeof, NULL, 0},
    {0},
};
static const GetSetDef getset[] = {
    {"format", get_format, NULL, "The format."}, {"size", get_size, NULL, "The number of bytes."}, {0}};
static const TypeDef typedef_struct = {.name = "_struct.Struct",
                                       .doc = "A compiled format.",
                                       .where = &type_struct,
                                       .kind = &kind_struct,
                                       .size = sizeof(Struct),
                                       .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
                                       .slots = {.repr = struct_repr},
                                       .init = {"Struct(self, format)", struct_init, NULL, 0},
                                       .methods = methods,
                                       .getset = getset};
static const MethodDef iterator_methods[] = {{"__length_hint__(self, /)", iter_hint, NULL, 0}, {0}};
static const TypeDef typedef_iterator = {.name = "_struct.unpack_iterator",
                                         .where = &type_iterator,
                                         .kind = &kind_iterator,
                                         .size = sizeof(UnpackIter),
                                         .flags = TYPE_NO_NEW,
                                         .slots = {.iter = iter_self, .next = iter_next},
                                         .methods = iterator_methods};
static const TypeDef typedef_error = {
    .name = "struct.error", .where = &exc_struct, .base = &exc_Exception, .flags = TYPE_BASETYPE};

static bool fill(Thread *T, Value module) {
    return type_from_def(T, &typedef_iterator) && type_from_def(T, &typedef_error) &&
           module_set(T, module, "error", v_obj(exc_struct)) && module_set(T, module, "_cache", dict_new(T));
}
static const TypeDef *const types[] = {&typedef_struct, NULL};
static const MethodDef functions[] = {
    {"calcsize(format, /)", f_calcsize, "The number of bytes of a format.", 0},
    {"pack(*args)", f_pack, "The values that follow the format as bytes.", 0},
    {"pack_into(*args)", f_pack_into, "Writes values into a buffer: format, buffer, offset, values.", 0},
    {"unpack(format, buffer, /)", f_unpack, "The values that bytes hold.", 0},
    {"unpack_from(format, /, buffer, offset=0)", f_unpack_from,
     "The values that lie in a buffer at an offset.", 0},
    {"iter_unpack(format, buffer, /)", f_iter_unpack, "An iterator over the structs in a buffer.", 0},
    {"_clearcache()", f_clearcache, NULL, 0},
    {0},
};

const ModuleDef module__struct = {
    .name = "_struct", .doc = "Values packed as in C.", .functions = functions, .types = types, .init = fill};
