#include "src/objects/bytes_methods.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/hash.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "runtime/alloc.h"

Type *type_bytes;

/* ---- slots ---- */

static Value slot_repr(Thread *T, Value self) {
    StrBuilder b;
    sb_init(&b, T);
    bytes_put_repr(&b, text_chars(self), false);
    return sb_done(&b);
}

static bool slot_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    Bytes *b = as_bytes(self);
    uint64_t h = __atomic_load_n(&b->hash, __ATOMIC_RELAXED);
    if (!h) {
        h = lf_hash_bytes(b->data, (size_t)b->len);
        __atomic_store_n(&b->hash, h, __ATOMIC_RELAXED);
    }
    *out = (int64_t)h;
    return true;
}

static int64_t slot_len(Thread *T, Value self) { return (void)T, as_bytes(self)->len; }

static Value slot_str(Thread *T, Value self) {
    if (T->bytes_warning && !lf_warn(T, exc_BytesWarning, 1, "str() on a bytes instance")) return V_UNDEF;
    return slot_repr(T, self);
}
static Value slot_compare(Thread *T, Value a, Value b, int op) {
    if (!is_bytes(b)) {
        bool warn = T->bytes_warning && (op == CMP_EQ || op == CMP_NE) && (is_str(b) || is_int(b));
        if (warn &&
            !lf_warn(T, exc_BytesWarning, 1, "Comparison between bytes and %s", is_str(b) ? "string" : "int"))
            return V_UNDEF;
        return V_NOTIMPL;
    }
    if ((op == CMP_EQ || op == CMP_NE) && as_bytes(a)->len != as_bytes(b)->len) return v_bool(op == CMP_NE);
    return text_compare(text_chars(a), text_chars(b), op);
}

static Value slot_add(Thread *T, Value a, Value b) {
    if (!is_bytes(a)) return V_NOTIMPL;
    if (!type_of(b)->slots.buffer) {
        if (text_may_reflect(b, BIN_ADD)) return V_NOTIMPL;
        return lf_raise(T, exc_TypeError, "can't concat %T to bytes", b);
    }
    Buffer view;
    if (!buffer_get(T, b, &view, false)) return V_UNDEF;
    const Bytes *x = as_bytes(a);
    Value v = bytes_new(T, x->len + view.len);
    if (v != V_UNDEF && as_bytes(v)->len) {
        memcpy(as_bytes(v)->data, x->data, (size_t)x->len);
        if (view.len) memcpy(as_bytes(v)->data + x->len, view.data, (size_t)view.len);
    }
    buffer_release(T, &view);
    return v;
}

static Value slot_mod(Thread *T, Value a, Value b) {
    return is_bytes(a) ? bytes_percent(T, a, b) : V_NOTIMPL;
}

static Value slot_getitem(Thread *T, Value self, Value key) {
    if (is_shape(key, SHAPE_SLICE)) return text_getitem_slice(T, self, key);
    int64_t i;
    if (!bytes_index_arg(T, key, as_bytes(self)->len, "byte", "index out of range", &i)) return V_UNDEF;
    return v_int(as_bytes(self)->data[i]);
}

static Value slot_iter(Thread *T, Value self) {
    SeqIter *it = lf_alloc_raw(T, type_bytes_iterator->root_shape, sizeof *it,
                               is_shape(self, SHAPE_BYTES) ? AUX_ACYCLIC : 0);
    if (!it) return V_UNDEF;
    it->at = 0;
    lf_init(&it->seq, lf_retain(T, self));
    return v_obj(it);
}

static bool slot_buffer(Thread *T, Value self, Buffer *out, bool writable) {
    if (writable) return lf_raise(T, exc_BufferError, "Object is not writable."), false;
    Bytes *b = as_bytes(self);
    lf_init(&out->owner, lf_retain(T, self));
    out->data = b->data;
    out->len = out->shape[0] = b->len;
    out->strides[0] = 1;
    out->readonly = true;
    return true;
}

/* ---- the constructor ---- */

typedef struct Growing {
    uint8_t *p;
    int64_t len, cap;
} Growing;

static bool put(Thread *T, void *ctx, const uint8_t *p, int64_t n) {
    Growing *g = ctx;
    if (g->len + n > g->cap) {
        int64_t cap = g->cap * 2 + n + 32;
        uint8_t *bigger = lf_buf_realloc(T, g->p, (size_t)cap);
        if (!bigger) return false;
        g->p = bigger;
        g->cap = cap;
    }
    if (n) memcpy(g->p + g->len, p, (size_t)n);
    g->len += n;
    return true;
}

static Value from_object(Thread *T, Value source) {
    Growing g = {lf_buf_alloc(T, 32), 0, 32};
    if (!g.p) return V_UNDEF;
    Value v = bytes_from_object(T, source, "bytes", put, &g) ? bytes_from(T, g.p, g.len) : V_UNDEF;
    lf_buf_free(T, g.p);
    return v;
}

/* What v or its __bytes__ says it is as bytes; *found: one of the two does. */
static Value by_itself(Thread *T, Value v, bool *found) {
    *found = is_shape(v, SHAPE_BYTES);
    if (*found) return lf_retain(T, v);
    Value made = lf_call_special(T, name___bytes__, &v, 1, found);
    if (made != V_UNDEF && !is_bytes(made)) {
        lf_raise(T, exc_TypeError, "__bytes__ returned non-bytes (type %T)", made);
        lf_clear(T, &made);
    }
    return made;
}

Value bytes_from_any(Thread *T, Value v) {
    bool found;
    Value made = by_itself(T, v, &found);
    return found ? made : from_object(T, v);
}

static Value plain(Thread *T, Value *args) {
    if (args[1] != V_UNDEF && args[2] == V_UNDEF && args[3] == V_UNDEF) {
        bool found;
        Value v = by_itself(T, args[1], &found);
        if (found) return v;
    }
    int64_t n = 0;
    Value made = V_UNDEF;
    switch (bytes_source(T, args, "bytes", &n, &made)) {
    case 0: return bytes_empty;
    case 1:
        made = bytes_new(T, n);
        if (made != V_UNDEF) memset(as_bytes(made)->data, 0, (size_t)n);
        return made;
    case 2: return made;
    case 3: return from_object(T, args[1]);
    default: return V_UNDEF;
    }
}

static Value construct(Thread *T, Value *args, int n) {
    (void)n;
    Value v = plain(T, args);
    Type *t = as_type(args[0]);
    if (v == V_UNDEF || t == type_bytes) return v;
    const Bytes *from = as_bytes(v);
    size_t size = ((offsetof(Bytes, data) + (size_t)from->len + 1 + 7) & ~(size_t)7) + sizeof(Value);
    Bytes *b = lf_alloc(T, t->root_shape, size);
    if (b) {
        b->len = from->len;
        memcpy(b->data, from->data, (size_t)from->len);
    }
    lf_release(T, v);
    return b ? v_obj(b) : V_UNDEF;
}

/* ---- methods ---- */

static Value exact(Thread *T, Value *args, int n) {
    (void)n;
    return text_bytes.piece(T, args[0], 0, as_bytes(args[0])->len);
}

static Value getnewargs(Thread *T, Value *args, int n) {
    Value b = exact(T, args, n);
    Value t = b == V_UNDEF ? b : tuple_from(T, &b, 1);
    lf_release(T, b);
    return t;
}

static Value sizeof_(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, 33 + as_bytes(args[0])->len);
}

static const MethodDef methods[] = {
    BYTES_METHODS,
    {"__bytes__(self, /)", exact, NULL, 0},
    {"__getnewargs__(self, /)", getnewargs, NULL, 0},
    {"__sizeof__(self, /)", sizeof_, NULL, 0},
    {0},
};

const TypeDef typedef_bytes = {
    .name = "bytes",
    .doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\n"
           "bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
           "bytes(int) -> bytes of that many zeros\nbytes() -> empty bytes\n\n"
           "An immutable sequence of numbers from 0 to 255.",
    .where = &type_bytes,
    .kind = &bytes_kind,
    .size = sizeof(Bytes),
    .flags = TYPE_BASETYPE | TYPE_SUB_BYTES,
    .shape = SHAPE_BYTES,
    .slots = {.repr = slot_repr,
              .str = slot_str,
              .hash = slot_hash,
              .compare = slot_compare,
              .binary = {[BIN_ADD] = slot_add, [BIN_MUL] = text_repeat, [BIN_MOD] = slot_mod},
              .len = slot_len,
              .getitem = slot_getitem,
              .contains = bytes_contains,
              .iter = slot_iter,
              .buffer = slot_buffer},
    .new_ = {"bytes(cls, source=?, encoding=?, errors=?)", construct, NULL, METHOD_NEW},
    .methods = methods,
};
