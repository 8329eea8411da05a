/* memoryview: a window on the bytes of another object, with items of a format and up to eight dimensions. */
#include "src/objects/bytes_methods.h"
#include "src/objects/containers.h"
#include "src/objects/hash.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "runtime/alloc.h"

typedef struct View {
    Obj h;
    Buffer b;        /* owner V_UNDEF: released */
    int64_t exports; /* buffers taken of this view */
    uint64_t hash;   /* 0: not known */
    int64_t at;      /* iterators only */
} View;

Type *type_memoryview;
static View *as_view(Value v) { return (View *)v_as_obj(v); }

/* The exporter is told before it is released, so the view lets go of it by itself. */
static void free_parts(Thread *T, Obj *o) { buffer_release(T, &((View *)o)->b); }

static const Kind kind = {.name = "memoryview", .free_parts = free_parts};

static bool alive(Thread *T, const View *m) {
    if (m->b.owner != V_UNDEF) return true;
    lf_raise(T, exc_ValueError, "operation forbidden on released memoryview object");
    return false;
}

static View *new_view(Thread *T) { return lf_alloc(T, SHAPE_MEMORYVIEW, sizeof(View)); }

/* Another view of what m shows. */
static View *copy_view(Thread *T, View *m) {
    View *c = alive(T, m) ? new_view(T) : NULL;
    if (!c) return NULL;
    if (!buffer_get_any(T, m->b.owner, &c->b, false)) {
        lf_release(T, v_obj(c));
        return NULL;
    }
    Value owner = c->b.owner;
    void *internal = c->b.internal;
    c->b = m->b;
    c->b.owner = owner;
    c->b.internal = internal;
    return c;
}

/* ---- formats ---- */

static const struct Format {
    char code;
    uint8_t size;
    const char *text;
} formats[] = {
    {'B', 1, "B"}, {'b', 1, "b"}, {'c', 1, "c"}, {'?', 1, "?"}, {'h', 2, "h"}, {'H', 2, "H"},
    {'i', 4, "i"}, {'I', 4, "I"}, {'l', 8, "l"}, {'L', 8, "L"}, {'q', 8, "q"}, {'Q', 8, "Q"},
    {'n', 8, "n"}, {'N', 8, "N"}, {'P', 8, "P"}, {'e', 2, "e"}, {'f', 4, "f"}, {'d', 8, "d"},
};

static const struct Format *native_format(const char *f) {
    if (*f == '@') f++;
    if (f[0] && !f[1])
        for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
            if (formats[i].code == *f) return &formats[i];
    return NULL;
}

static Value unsupported(Thread *T, const Buffer *b) {
    return lf_raise(T, exc_NotImplementedError, "memoryview: format %s not supported", b->format);
}

static double half_to_double(uint16_t h) {
    int exp = h >> 10 & 31, man = h & 1023;
    double x = exp == 31 ? (man ? __builtin_nan("") : __builtin_inf())
               : exp     ? __builtin_ldexp(1024 + man, exp - 25)
                         : __builtin_ldexp(man, -24);
    return h >> 15 ? -x : x;
}

/* Rounded to even; false: too large. */
static bool double_to_half(double d, uint16_t *out) {
    uint16_t sign = __builtin_signbit(d) ? 0x8000 : 0;
    int exp;
    if (d != d) return *out = sign | 0x7e00, true;
    if (__builtin_isinf(d)) return *out = sign | 0x7c00, true;
    double m = __builtin_fabs(__builtin_frexp(d, &exp));
    if (exp < -13) return *out = sign | (uint16_t)__builtin_rint(__builtin_ldexp(m, exp + 24)), true;
    int bits = (int)__builtin_rint(m * 2048);
    if (m != 0 && (exp > 16 || (exp == 16 && bits == 2048))) return false;
    *out = m == 0 ? sign : sign | (uint16_t)(((exp + 13) << 10) + bits);
    return true;
}

static Value unpack(Thread *T, const Buffer *b, const uint8_t *p) {
    const struct Format *f = native_format(b->format);
    if (!f) return unsupported(T, b);
    union {
        int16_t h;
        uint16_t H;
        int32_t i;
        uint32_t I;
        int64_t q;
        uint64_t Q;
        float f;
        double d;
    } u = {.Q = 0};
    memcpy(&u, p, f->size);
    switch (f->code) {
    case 'B': return v_int(*p);
    case 'b': return v_int((int8_t)*p);
    case 'c': return bytes_from(T, p, 1);
    case '?': return v_bool(*p != 0);
    case 'h': return v_int(u.h);
    case 'H': return v_int(u.H);
    case 'i': return v_int(u.i);
    case 'I': return v_int(u.I);
    case 'l':
    case 'q':
    case 'n': return int_from_i64(T, u.q);
    case 'e': return v_double_checked(half_to_double(u.H));
    case 'f': return v_double_checked((double)u.f);
    case 'd': return v_double_checked(u.d);
    default: return int_from_u64(T, u.Q);
    }
}

static bool bad_value(Thread *T, const struct Format *f, bool type) {
    lf_raise(T, type ? exc_TypeError : exc_ValueError, "memoryview: invalid %s for format '%c'",
             type ? "type" : "value", f->code);
    return false;
}

static bool pack_float(Thread *T, const struct Format *f, uint8_t *p, Value v) {
    double d;
    if (!obj_as_double(T, v, &d)) return lf_exc_caught(T, exc_TypeError) ? bad_value(T, f, true) : false;
    d = double_plain(d);
    if (f->code == 'd')
        memcpy(p, &d, 8);
    else if (f->code == 'f') {
        float x = (float)d;
        if (__builtin_isinf(x) && !__builtin_isinf(d)) return bad_value(T, f, false);
        memcpy(p, &x, 4);
    } else {
        uint16_t x;
        if (!double_to_half(d, &x)) return bad_value(T, f, false);
        memcpy(p, &x, 2);
    }
    return true;
}

static bool pack_int(Thread *T, const struct Format *f, uint8_t *p, Value v) {
    if (!is_int(v) && !type_of(v)->slots.index) return bad_value(T, f, true);
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool is_signed = strchr("bhilqn", f->code) != NULL;
    bool ok = int_to_bytes(T, i, p, f->size, false, is_signed);
    lf_release(T, i);
    if (!ok && lf_exc_caught(T, exc_OverflowError)) return bad_value(T, f, false);
    return ok;
}

static bool pack(Thread *T, const Buffer *b, uint8_t *p, Value v) {
    const struct Format *f = native_format(b->format);
    if (!f) return unsupported(T, b), false;
    uint8_t item[8];
    if (f->code == 'c') {
        if (!is_bytes(v)) return bad_value(T, f, true);
        if (as_bytes(v)->len != 1) return bad_value(T, f, false);
        item[0] = as_bytes(v)->data[0];
    } else if (f->code == '?') {
        int truth = obj_truth(T, v);
        if (truth < 0) return false;
        item[0] = (uint8_t)truth;
    } else if (strchr("efd", f->code) ? !pack_float(T, f, item, v) : !pack_int(T, f, item, v))
        return false;
    memcpy(p, item, f->size);
    return true;
}

/* ---- construction ---- */

static Value from_object(Thread *T, Value v) {
    if (is_instance(v, type_memoryview)) {
        View *c = copy_view(T, as_view(v));
        return c ? v_obj(c) : V_UNDEF;
    }
    if (!type_of(v)->slots.buffer)
        return lf_raise(T, exc_TypeError, "memoryview: a bytes-like object is required, not '%T'", v);
    View *m = new_view(T);
    if (!m) return V_UNDEF;
    if (buffer_get_any(T, v, &m->b, false)) return v_obj(m);
    m->b.owner = V_UNDEF;
    lf_release(T, v_obj(m));
    return V_UNDEF;
}

static Value construct(Thread *T, Value *args, int n) { return (void)n, from_object(T, args[1]); }
static Value from_flags(Thread *T, Value *args, int n) { return (void)n, from_object(T, args[1]); }

/* ---- items ---- */

/* The address of the item that an index or a tuple of indices names; NULL with an exception. */
static uint8_t *step_into(Thread *T, const Buffer *b, uint8_t *p, int dim, Value index) {
    int64_t i;
    if (!obj_as_index(T, index, &i, exc_IndexError)) return NULL;
    if (i < 0) i += b->shape[dim];
    if ((uint64_t)i >= (uint64_t)b->shape[dim]) {
        lf_raise(T, exc_IndexError, "index out of bounds on dimension %d", dim + 1);
        return NULL;
    }
    return p + i * b->strides[dim];
}

static bool is_index(Value v) { return is_int(v) || type_of(v)->slots.index; }

static uint8_t *item_address(Thread *T, const Buffer *b, Value key, const char *sub_views) {
    if (is_index(key)) {
        if (b->ndim == 1) return step_into(T, b, b->data, 0, key);
        if (b->ndim == 0)
            lf_raise(T, exc_TypeError, "invalid indexing of 0-dim memory");
        else
            lf_raise(T, exc_NotImplementedError, "%s", sub_views);
        return NULL;
    }
    if (!is_tuple(key)) {
        lf_raise(T, exc_TypeError, "memoryview: invalid slice key");
        return NULL;
    }
    int64_t n = as_tuple(key)->len;
    for (int64_t i = 0; i < n; i++)
        if (!is_index(as_tuple(key)->items[i])) {
            lf_raise(T, exc_TypeError, "memoryview: invalid slice key");
            return NULL;
        }
    if (n > b->ndim) {
        lf_raise(T, exc_TypeError, "cannot index %d-dimension view with %zd-element tuple", b->ndim,
                 (size_t)n);
        return NULL;
    }
    if (n < b->ndim) {
        lf_raise(T, exc_NotImplementedError, "sub-views are not implemented");
        return NULL;
    }
    uint8_t *p = b->data;
    for (int i = 0; i < n && p; i++) p = step_into(T, b, p, i, as_tuple(key)->items[i]);
    return p;
}

static bool narrow(Thread *T, Buffer *b, Value slice) {
    int64_t start, stop, step, count;
    if (!slice_indices(T, slice, b->shape[0], &start, &stop, &step, &count)) return false;
    int64_t item = b->itemsize;
    b->data = (uint8_t *)b->data + start * b->strides[0];
    b->shape[0] = count;
    b->strides[0] *= step;
    for (int i = 0; i < b->ndim; i++) item *= b->shape[i];
    b->len = item;
    return true;
}

static Value slot_getitem(Thread *T, Value self, Value key) {
    View *m = as_view(self);
    if (!alive(T, m)) return V_UNDEF;
    if (is_shape(key, SHAPE_SLICE) && m->b.ndim > 0) {
        View *c = copy_view(T, m);
        if (!c) return V_UNDEF;
        if (narrow(T, &c->b, key)) return v_obj(c);
        lf_release(T, v_obj(c));
        return V_UNDEF;
    }
    if (key == V_ELLIPSIS && m->b.ndim == 0) return lf_retain(T, self);
    uint8_t *p = item_address(T, &m->b, key, "multi-dimensional sub-views are not implemented");
    return p ? unpack(T, &m->b, p) : V_UNDEF;
}

static bool same_format(const Buffer *a, const Buffer *b) {
    const struct Format *f = native_format(a->format), *g = native_format(b->format);
    return f && f == g;
}

static bool assign_slice(Thread *T, View *m, Value slice, Value v) {
    if (m->b.ndim != 1) {
        lf_raise(T, exc_NotImplementedError,
                 "memoryview slice assignments are currently restricted to ndim = 1");
        return false;
    }
    Buffer to = m->b, from;
    if (!buffer_get_any(T, v, &from, false)) return false;
    bool ok = narrow(T, &to, slice);
    if (ok && (from.ndim != 1 || from.shape[0] != to.shape[0] || !same_format(&to, &from))) {
        lf_raise(T, exc_ValueError, "memoryview assignment: lvalue and rvalue have different structures");
        ok = false;
    }
    uint8_t *copy = ok ? lf_buf_alloc(T, (size_t)from.len + 1) : NULL;
    if (copy) {
        buffer_gather(&from, copy);
        for (int64_t i = 0; i < to.shape[0]; i++)
            memcpy((uint8_t *)to.data + i * to.strides[0], copy + i * to.itemsize, (size_t)to.itemsize);
        lf_buf_free(T, copy);
    }
    buffer_release(T, &from);
    return ok && copy;
}

static bool slot_setitem(Thread *T, Value self, Value key, Value v) {
    View *m = as_view(self);
    if (!alive(T, m)) return false;
    if (m->b.readonly) return lf_raise(T, exc_TypeError, "cannot modify read-only memory"), false;
    if (v == V_UNDEF) return lf_raise(T, exc_TypeError, "cannot delete memory"), false;
    if (v_is_obj(m->b.owner) && !lf_may_write(T, v_as_obj(m->b.owner))) return false;
    if (is_shape(key, SHAPE_SLICE)) return assign_slice(T, m, key, v);
    uint8_t *p = item_address(T, &m->b, key, "sub-views are not implemented");
    return p && pack(T, &m->b, p, v) && (m->hash = 0, true);
}

/* ---- other slots ---- */

static Value slot_repr(Thread *T, Value self) {
    return str_format(T, as_view(self)->b.owner == V_UNDEF ? "<released memory at %p>" : "<memory at %p>",
                      (void *)v_as_obj(self));
}

static int64_t slot_len(Thread *T, Value self) {
    View *m = as_view(self);
    if (!alive(T, m)) return -1;
    if (m->b.ndim == 0) return lf_raise(T, exc_TypeError, "0-dim memory has no length"), -1;
    return m->b.shape[0];
}

static bool slot_hash(Thread *T, Value self, int64_t *out) {
    View *m = as_view(self);
    int64_t ignored;
    if (m->hash) return *out = (int64_t)m->hash, true;
    if (!alive(T, m)) return false;
    if (!m->b.readonly) return lf_raise(T, exc_ValueError, "cannot hash writable memoryview object"), false;
    const struct Format *f = native_format(m->b.format);
    if (!f || !strchr("Bbc", f->code))
        return lf_raise(T, exc_ValueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'"),
               false;
    if (!obj_hash(T, m->b.owner, &ignored)) return false;
    uint8_t *copy = lf_buf_alloc(T, (size_t)m->b.len + 1);
    if (!copy) return false;
    buffer_gather(&m->b, copy);
    m->hash = lf_hash_bytes(copy, (size_t)m->b.len);
    lf_buf_free(T, copy);
    *out = (int64_t)m->hash;
    return true;
}

/* Item by item by value: 1, 0, -1 */
static int equal_items(Thread *T, const Buffer *a, const Buffer *b, int dim, const uint8_t *p,
                       const uint8_t *q) {
    if (dim == a->ndim) {
        Value x = unpack(T, a, p), y = x == V_UNDEF ? x : unpack(T, b, q);
        int r = y == V_UNDEF ? -1 : obj_compare_bool(T, x, y, CMP_EQ);
        lf_release(T, x);
        lf_release(T, y);
        return r;
    }
    for (int64_t i = 0; i < a->shape[dim]; i++) {
        int r = equal_items(T, a, b, dim + 1, p + i * a->strides[dim], q + i * b->strides[dim]);
        if (r != 1) return r;
    }
    return 1;
}

static int equal(Thread *T, const Buffer *a, const Buffer *b) {
    if (a->ndim != b->ndim) return 0;
    for (int i = 0; i < a->ndim; i++)
        if (a->shape[i] != b->shape[i]) return 0;
    const struct Format *f = native_format(a->format);
    if (!f || !native_format(b->format)) return 0;
    if (same_format(a, b) && !strchr("efd?", f->code) && buffer_is_contiguous(a) && buffer_is_contiguous(b))
        return a->len == 0 || !memcmp(a->data, b->data, (size_t)a->len);
    return equal_items(T, a, b, 0, a->data, b->data);
}

static Value slot_compare(Thread *T, Value a, Value b, int op) {
    if (op != CMP_EQ && op != CMP_NE) return V_NOTIMPL;
    View *m = as_view(a);
    bool other_view = is_instance(b, type_memoryview);
    if (m->b.owner == V_UNDEF || (other_view && as_view(b)->b.owner == V_UNDEF))
        return v_bool((a == b) == (op == CMP_EQ));
    if (!type_of(b)->slots.buffer) return V_NOTIMPL;
    Buffer other;
    if (!buffer_get_any(T, b, &other, false)) {
        lf_exc_clear(T);
        return V_NOTIMPL;
    }
    int r = equal(T, &m->b, &other);
    buffer_release(T, &other);
    return r < 0 ? V_UNDEF : v_bool(r == (op == CMP_EQ));
}

static bool slot_buffer(Thread *T, Value self, Buffer *out, bool writable) {
    View *m = as_view(self);
    if (!alive(T, m)) return false;
    if (writable && m->b.readonly)
        return lf_raise(T, exc_BufferError, "memoryview: underlying buffer is not writable"), false;
    *out = m->b;
    lf_init(&out->owner, lf_retain(T, self));
    out->internal = NULL;
    m->exports++;
    return true;
}

static void slot_buffer_done(Thread *T, Buffer *b) {
    (void)T;
    as_view(b->owner)->exports--;
}

/* ---- iteration ---- */

static Type *type_memory_iterator;

static Value iter_next(Thread *T, Value self) {
    View *it = as_view(self);
    if (it->b.owner == V_UNDEF) return V_UNDEF;
    View *m = as_view(it->b.owner);
    if (!alive(T, m)) return V_UNDEF;
    if (it->at < m->b.shape[0]) return unpack(T, &m->b, (uint8_t *)m->b.data + it->at++ * m->b.strides[0]);
    lf_clear(T, &it->b.owner);
    return V_UNDEF;
}
static bool visit(Obj *o, VisitFn fn, void *ctx) {
    View *it = (View *)o;
    return it->b.owner == V_UNDEF || fn(&it->b.owner, ctx);
}
static const Kind iter_kind = {.name = "memory_iterator", .visit = visit};
static const TypeDef iterator_def = {.name = "memory_iterator",
                                     .where = &type_memory_iterator,
                                     .kind = &iter_kind,
                                     .size = sizeof(View),
                                     .slots = {.iter = iter_self, .next = iter_next}};

static Value slot_iter(Thread *T, Value self) {
    View *m = as_view(self);
    if (!alive(T, m)) return V_UNDEF;
    if (m->b.ndim == 0) return lf_raise(T, exc_TypeError, "invalid indexing of 0-dim memory");
    if (m->b.ndim != 1)
        return lf_raise(T, exc_NotImplementedError, "multi-dimensional sub-views are not implemented");
    if (!native_format(m->b.format)) return unsupported(T, &m->b);
    Type *t = type_from_def(T, &iterator_def);
    View *it = t ? lf_alloc(T, t->root_shape, sizeof *it) : NULL;
    if (!it) return V_UNDEF;
    lf_init(&it->b.owner, lf_retain(T, self));
    return v_obj(it);
}

/* ---- methods ---- */

static Value release(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    if (m->exports)
        return lf_raise(T, exc_BufferError, "memoryview has %zd exported buffer%s", (size_t)m->exports,
                        m->exports == 1 ? "" : "s");
    buffer_release(T, &m->b);
    return V_NONE;
}

static Value enter(Thread *T, Value *args, int n) {
    return (void)n, alive(T, as_view(args[0])) ? lf_retain(T, args[0]) : V_UNDEF;
}
static Value leave(Thread *T, Value *args, int n) { return release(T, args, n); }

static Value to_list(Thread *T, const Buffer *b, int dim, const uint8_t *p) {
    if (dim == b->ndim) return unpack(T, b, p);
    Value list = list_new(T, b->shape[dim]);
    for (int64_t i = 0; list != V_UNDEF && i < b->shape[dim]; i++) {
        Value v = to_list(T, b, dim + 1, p + i * b->strides[dim]);
        if (v == V_UNDEF || !list_append(T, list, v)) lf_clear(T, &list);
    }
    return list;
}

static Value tolist(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    return alive(T, m) ? to_list(T, &m->b, 0, m->b.data) : V_UNDEF;
}

static Value as_bytes_object(Thread *T, View *m) {
    if (m->b.len == 0) return bytes_empty;
    Value v = bytes_new(T, m->b.len);
    if (v != V_UNDEF) buffer_gather(&m->b, as_bytes(v)->data);
    return v;
}

/* With the first index running fastest. */
static Value as_fortran(Thread *T, View *m) {
    Buffer b = m->b;
    for (int i = 0; i < b.ndim; i++) {
        b.shape[i] = m->b.shape[b.ndim - 1 - i];
        b.strides[i] = m->b.strides[b.ndim - 1 - i];
    }
    View turned = {.b = b};
    return as_bytes_object(T, &turned);
}

static Value tobytes(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    if (!alive(T, m)) return V_UNDEF;
    if (args[1] == V_NONE) return as_bytes_object(T, m);
    if (!is_str(args[1])) return bad_argument(T, "tobytes", 0, "str or None", args[1]);
    if (str_eq_c(args[1], "C") || str_eq_c(args[1], "A")) return as_bytes_object(T, m);
    if (str_eq_c(args[1], "F")) return as_fortran(T, m);
    return lf_raise(T, exc_ValueError, "order must be 'C', 'F' or 'A'");
}

static Value hex(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    Value bytes = alive(T, m) ? as_bytes_object(T, m) : V_UNDEF;
    if (bytes == V_UNDEF) return bytes;
    Value v = hex_text(T, as_bytes(bytes)->data, as_bytes(bytes)->len, args[1], args[2]);
    lf_release(T, bytes);
    return v;
}

static Value toreadonly(Thread *T, Value *args, int n) {
    (void)n;
    View *c = copy_view(T, as_view(args[0]));
    if (!c) return V_UNDEF;
    c->b.readonly = true;
    return v_obj(c);
}

static bool cast_shape(Thread *T, Buffer *b, Value shape) {
    bool list = is_list(shape);
    int64_t n = list ? as_list(shape)->len : as_tuple(shape)->len;
    if (n > 8)
        return lf_raise(T, exc_ValueError, "memoryview: number of dimensions must not exceed 64"), false;
    if (n != 1 && b->ndim != 1)
        return lf_raise(T, exc_TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D"), false;
    int64_t product = b->itemsize;
    for (int64_t i = 0; i < n; i++) {
        Value v = list ? as_list(shape)->items[i] : as_tuple(shape)->items[i];
        int64_t len;
        if (!is_int(v)) {
            lf_raise(T, exc_TypeError, "memoryview.cast(): elements of shape must be integers");
            return false;
        }
        if (!int_fits_i64(v, &len) || len <= 0) {
            lf_raise(T, exc_ValueError, "memoryview.cast(): elements of shape must be integers > 0");
            return false;
        }
        if (len > INT64_MAX / product)
            return lf_raise(T, exc_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX"), false;
        b->shape[i] = len;
        product *= len;
    }
    if (product != b->len)
        return lf_raise(T, exc_TypeError, "memoryview: product(shape) * itemsize != buffer size"), false;
    b->ndim = (int)n;
    int64_t stride = b->itemsize;
    for (int i = b->ndim - 1; i >= 0; i--) {
        b->strides[i] = stride;
        stride *= b->shape[i];
    }
    return true;
}

static bool cast_format(Thread *T, Buffer *b, Value format) {
    const char *text = str_utf8(T, format, NULL);
    if (!text) return false;
    const struct Format *f = native_format(text), *old = native_format(b->format);
    if (!f) {
        lf_raise(T, exc_ValueError,
                 "memoryview: destination format must be a native single character format "
                 "prefixed with an optional '@'");
        return false;
    }
    if (!old) {
        lf_raise(T, exc_ValueError,
                 "memoryview: source format must be a native single character format "
                 "prefixed with an optional '@'");
        return false;
    }
    if (!strchr("Bbc", f->code) && !strchr("Bbc", old->code))
        return lf_raise(T, exc_TypeError, "memoryview: cannot cast between two non-byte formats"), false;
    if (b->len % f->size)
        return lf_raise(T, exc_TypeError, "memoryview: length is not a multiple of itemsize"), false;
    b->format = f->text;
    b->itemsize = f->size;
    return true;
}

static bool can_cast(Thread *T, const Buffer *b, Value format, Value shape) {
    if (!is_str(format)) {
        const char *name = format == V_NONE ? "None" : type_name(format);
        return lf_raise(T, exc_TypeError, "cast() argument 'format' must be str, not %s", name), false;
    }
    if (!buffer_is_contiguous(b))
        return lf_raise(T, exc_TypeError, "memoryview: casts are restricted to C-contiguous views"), false;
    bool zeros = false;
    for (int i = 0; i < b->ndim; i++) zeros = zeros || b->shape[i] == 0;
    if ((shape != V_UNDEF || b->ndim != 1) && zeros)
        return lf_raise(T, exc_TypeError, "memoryview: cannot cast view with zeros in shape or strides"),
               false;
    if (shape != V_UNDEF && !is_list(shape) && !is_tuple(shape))
        return lf_raise(T, exc_TypeError, "shape must be a list or a tuple"), false;
    return true;
}

static Value cast(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    if (!alive(T, m) || !can_cast(T, &m->b, args[1], args[2])) return V_UNDEF;
    View *c = copy_view(T, m);
    if (!c) return V_UNDEF;
    bool ok = cast_format(T, &c->b, args[1]);
    if (ok && args[2] != V_UNDEF)
        ok = cast_shape(T, &c->b, args[2]);
    else if (ok) {
        c->b.ndim = 1;
        c->b.shape[0] = c->b.len / c->b.itemsize;
        c->b.strides[0] = c->b.itemsize;
    }
    if (ok) return v_obj(c);
    lf_release(T, v_obj(c));
    return V_UNDEF;
}

/* Items equal to x in [from, to): how many, or with `first` the place of the first; -1 none, -2 exception. */
static int64_t search(Thread *T, View *m, Value x, int64_t from, int64_t to, bool first) {
    int64_t count = 0;
    for (int64_t i = from; i < to && i < m->b.shape[0]; i++) {
        Value v = unpack(T, &m->b, (uint8_t *)m->b.data + i * m->b.strides[0]);
        int r = v == V_UNDEF ? -1 : obj_equal(T, v, x);
        lf_release(T, v);
        if (r < 0) return -2;
        if (r && first) return i;
        count += r;
    }
    return first ? -1 : count;
}

static bool one_dimension(Thread *T, View *m) {
    if (!alive(T, m)) return false;
    if (m->b.ndim == 1) return true;
    if (m->b.ndim == 0)
        lf_raise(T, exc_TypeError, "invalid lookup on 0-dim memory");
    else
        lf_raise(T, exc_NotImplementedError, "multi-dimensional lookup is not implemented");
    return false;
}

static Value count(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    if (!one_dimension(T, m)) return V_UNDEF;
    int64_t found = search(T, m, args[1], 0, m->b.shape[0], false);
    return found < 0 ? V_UNDEF : v_int(found);
}

static Value index_(Thread *T, Value *args, int n) {
    (void)n;
    View *m = as_view(args[0]);
    int64_t from, to;
    if (!one_dimension(T, m) || !text_range(T, args[2], args[3], m->b.shape[0], &from, &to)) return V_UNDEF;
    int64_t at = search(T, m, args[1], from, to, true);
    if (at == -1) return lf_raise(T, exc_ValueError, "memoryview.index(x): x not found");
    return at < 0 ? V_UNDEF : v_int(at);
}

static const MethodDef methods[] = {
    {"release(self, /)", release, NULL, 0},
    {"tobytes(self, /, order='C')", tobytes, NULL, 0},
    {"tolist(self, /)", tolist, NULL, 0},
    {"hex(self, /, sep=?, bytes_per_sep=1)", hex, NULL, 0},
    {"cast(self, /, format, shape=?)", cast, NULL, 0},
    {"toreadonly(self, /)", toreadonly, NULL, 0},
    {"count(self, value, /)", count, NULL, 0},
    {"index(self, value, start=None, stop=None, /)", index_, NULL, 0},
    {"_from_flags(cls, object, flags, /)", from_flags, NULL, METHOD_CLASS},
    {"__enter__(self, /)", enter, NULL, 0},
    {"__exit__(self, /, *exc_info)", leave, NULL, 0},
    {"__class_getitem__(cls, item, /)", generic_alias_method, NULL, METHOD_CLASS},
    {0},
};

/* ---- attributes ---- */

#define GET(name, ...)                               \
    static Value get_##name(Thread *T, Value self) { \
        View *m = as_view(self);                     \
        if (!alive(T, m)) return V_UNDEF;            \
        __VA_ARGS__                                  \
    }

static Value numbers(Thread *T, const int64_t *x, int n) {
    Value items[8];
    for (int i = 0; i < n; i++) items[i] = v_int(x[i]);
    return n ? tuple_from(T, items, n) : tuple_empty;
}

static bool fortran(const Buffer *b) {
    int64_t stride = b->itemsize;
    for (int i = 0; i < b->ndim; i++) {
        if (b->shape[i] > 1 && b->strides[i] != stride) return false;
        stride *= b->shape[i];
    }
    return true;
}

/* What a view of a view shows is the object behind both. */
static Value exporter(Value v) {
    while (is_instance(v, type_memoryview) && as_view(v)->b.owner != V_UNDEF) v = as_view(v)->b.owner;
    return v;
}

GET(obj, return lf_retain(T, exporter(m->b.owner));)
GET(nbytes, return v_int(m->b.len);)
GET(itemsize, return v_int(m->b.itemsize);)
GET(format, return str_from_c(T, m->b.format);)
GET(readonly, return v_bool(m->b.readonly);)
GET(ndim, return v_int(m->b.ndim);)
GET(shape, return numbers(T, m->b.shape, m->b.ndim);)
GET(strides, return numbers(T, m->b.strides, m->b.ndim);)
GET(suboffsets, return tuple_empty;)
GET(c_contiguous, return v_bool(buffer_is_contiguous(&m->b));)
GET(f_contiguous, return v_bool(fortran(&m->b));)
GET(contiguous, return v_bool(buffer_is_contiguous(&m->b) || fortran(&m->b));)

static const GetSetDef getset[] = {
    {"obj", get_obj, NULL, NULL},
    {"nbytes", get_nbytes, NULL, NULL},
    {"itemsize", get_itemsize, NULL, NULL},
    {"format", get_format, NULL, NULL},
    {"readonly", get_readonly, NULL, NULL},
    {"ndim", get_ndim, NULL, NULL},
    {"shape", get_shape, NULL, NULL},
    {"strides", get_strides, NULL, NULL},
    {"suboffsets", get_suboffsets, NULL, NULL},
    {"c_contiguous", get_c_contiguous, NULL, NULL},
    {"f_contiguous", get_f_contiguous, NULL, NULL},
    {"contiguous", get_contiguous, NULL, NULL},
    {0},
};

const TypeDef typedef_memoryview = {
    .name = "memoryview",
    .doc = "Create a new memoryview object which references the given object.",
    .where = &type_memoryview,
    .kind = &kind,
    .size = sizeof(View),
    .flags = TYPE_SEQUENCE | TYPE_HAS_WEAK,
    .shape = SHAPE_MEMORYVIEW,
    .slots = {.repr = slot_repr,
              .hash = slot_hash,
              .compare = slot_compare,
              .len = slot_len,
              .getitem = slot_getitem,
              .setitem = slot_setitem,
              .iter = slot_iter,
              .buffer = slot_buffer,
              .buffer_done = slot_buffer_done},
    .new_ = {"memoryview(cls, object)", construct, NULL, METHOD_NEW},
    .methods = methods,
    .getset = getset,
};
