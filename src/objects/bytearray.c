#include "runtime/freeze.h"
#include "src/objects/bytes_methods.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "runtime/alloc.h"

Type *type_bytearray;

static void free_parts(Thread *T, Obj *o) {
    ByteArray *b = (ByteArray *)o;
    if (b->data) lf_buf_free(T, b->data);
}

static bool busy(const Obj *o) { return ((const ByteArray *)o)->exports != 0; }

static const Kind kind = {
    .busy = busy, .name = "bytearray", .free_parts = free_parts, .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* ---- size ---- */

/* May self change? Unless the size stays, nobody may hold a view of it. */
static bool may_change(Thread *T, ByteArray *b, bool resize) {
    if (!lf_may_write(T, &b->h)) return false;
    if (!resize || b->exports == 0) return true;
    lf_raise(T, exc_BufferError, "Existing exports of data: object cannot be re-sized");
    return false;
}

static bool reserve(Thread *T, ByteArray *b, int64_t len) {
    if (len < b->cap) return true;
    int64_t cap = b->cap ? len + len / 8 + 16 : len + 1;
    uint8_t *data = lf_buf_realloc(T, b->data, (size_t)cap);
    if (!data) return false;
    b->data = data;
    b->cap = cap;
    return true;
}

static bool set_len(Thread *T, ByteArray *b, int64_t len) {
    if (len == b->len) return may_change(T, b, false);
    if (!may_change(T, b, true) || !reserve(T, b, len)) return false;
    b->len = len;
    b->data[len] = 0;
    return true;
}

Value bytearray_from(Thread *T, const void *p, int64_t len) {
    ByteArray *b = lf_alloc_atom(T, SHAPE_BYTEARRAY, sizeof *b);
    if (!b) return V_UNDEF;
    if (!set_len(T, b, len)) {
        lf_release(T, v_obj(b));
        return V_UNDEF;
    }
    if (p && len) memcpy(b->data, p, (size_t)len);
    return v_obj(b);
}

/* Makes room for n bytes in place of self[from:to]; the bytes there are not set. */
static bool open_gap(Thread *T, ByteArray *b, int64_t from, int64_t to, int64_t n) {
    int64_t len = b->len, grow = n - (to - from);
    if (grow > 0 && !set_len(T, b, len + grow)) return false;
    if (!may_change(T, b, grow != 0)) return false;
    if (grow && len > to) memmove(b->data + from + n, b->data + to, (size_t)(len - to));
    return grow >= 0 || set_len(T, b, len + grow);
}

static bool add_bytes(Thread *T, void *ctx, const uint8_t *p, int64_t n) {
    ByteArray *b = ctx;
    int64_t at = b->len;
    if (!set_len(T, b, at + n)) return false;
    if (n) memcpy(b->data + at, p, (size_t)n);
    return true;
}

/* ---- slots ---- */

static Value slot_repr(Thread *T, Value self) {
    StrBuilder b;
    sb_init(&b, T);
    const char *name = type_name(self);
    sb_utf8(&b, name, strlen(name));
    sb_char(&b, '(');
    bytes_put_repr(&b, text_chars(self), true);
    sb_char(&b, ')');
    return sb_done(&b);
}

static int64_t slot_len(Thread *T, Value self) { return (void)T, as_bytearray(self)->len; }

static Value slot_str(Thread *T, Value self) {
    if (T->bytes_warning && !lf_warn(T, exc_BytesWarning, 1, "str() on a bytearray instance")) return V_UNDEF;
    return slot_repr(T, self);
}
static Value slot_compare(Thread *T, Value a, Value b, int op) {
    if (T->bytes_warning && is_str(b) && (op == CMP_EQ || op == CMP_NE) &&
        !lf_warn(T, exc_BytesWarning, 1, "Comparison between bytearray and string"))
        return V_UNDEF;
    if (!type_of(b)->slots.buffer) return V_NOTIMPL;
    Buffer view;
    if (!buffer_get(T, b, &view, false)) {
        lf_exc_clear(T);
        return V_NOTIMPL;
    }
    Value v = text_compare(text_chars(a), (Chars){view.data, view.len, 1}, op);
    buffer_release(T, &view);
    return v;
}

static Value slot_add(Thread *T, Value a, Value b) {
    if (!is_instance(a, type_bytearray)) return V_NOTIMPL;
    if (!type_of(b)->slots.buffer) {
        if (text_may_reflect(b, BIN_ADD)) return V_NOTIMPL;
        return lf_raise(T, exc_TypeError, "can't concat %T to bytearray", b);
    }
    Buffer view;
    if (!buffer_get(T, b, &view, false)) return V_UNDEF;
    int64_t n = as_bytearray(a)->len;
    Value v = bytearray_from(T, NULL, n + view.len);
    if (v != V_UNDEF) {
        if (n) memcpy(as_bytearray(v)->data, as_bytearray(a)->data, (size_t)n);
        if (view.len) memcpy(as_bytearray(v)->data + n, view.data, (size_t)view.len);
    }
    buffer_release(T, &view);
    return v;
}

static Value slot_iadd(Thread *T, Value a, Value b) {
    if (!type_of(b)->slots.buffer) return lf_raise(T, exc_TypeError, "can't concat %T to bytearray", b);
    Buffer view; /* of a itself: then a cannot grow, as in CPython */
    if (!buffer_get(T, b, &view, false)) return V_UNDEF;
    bool ok = add_bytes(T, as_bytearray(a), view.data, view.len);
    buffer_release(T, &view);
    return ok ? lf_retain(T, a) : V_UNDEF;
}

static Value slot_imul(Thread *T, Value a, Value times) {
    ByteArray *b = as_bytearray(a);
    int64_t n, len = b->len;
    if (!obj_as_index(T, times, &n, exc_OverflowError)) return V_UNDEF;
    if (n < 0) n = 0;
    if (n && len > ((int64_t)1 << 60) / n) return lf_no_memory(T);
    if (!set_len(T, b, len * n)) return V_UNDEF;
    for (int64_t i = 1; i < n && len; i++) memcpy(b->data + i * len, b->data, (size_t)len);
    return lf_retain(T, a);
}

static Value slot_mod(Thread *T, Value a, Value b) {
    return is_instance(a, type_bytearray) ? bytes_percent(T, a, b) : V_NOTIMPL;
}

static Value slot_getitem(Thread *T, Value self, Value key) {
    if (is_shape(key, SHAPE_SLICE)) return text_getitem_slice(T, self, key);
    int64_t i;
    if (!bytes_index_arg(T, key, as_bytearray(self)->len, "bytearray", "bytearray index out of range", &i))
        return V_UNDEF;
    return v_int(as_bytearray(self)->data[i]);
}

static bool delete_slice(Thread *T, ByteArray *b, int64_t start, int64_t step, int64_t count) {
    if (count == 0) return true;
    if (step < 0) start += step * (count - 1), step = -step;
    if (!may_change(T, b, true)) return false;
    int64_t to = start, len = b->len;
    for (int64_t i = start, k = 0; i < len; i++) {
        if (k < count && i == start + k * step)
            k++;
        else
            b->data[to++] = b->data[i];
    }
    return set_len(T, b, len - count);
}

static bool put_slice(Thread *T, ByteArray *b, Value slice, const uint8_t *p, int64_t n) {
    int64_t start, stop, step, count;
    if (!slice_indices(T, slice, b->len, &start, &stop, &step, &count)) return false;
    if (step == 1) {
        if (!open_gap(T, b, start, start + count, n)) return false;
        if (n) memcpy(b->data + start, p, (size_t)n);
        return true;
    }
    if (n == 0) return delete_slice(T, b, start, step, count);
    if (n != count) {
        lf_raise(T, exc_ValueError, "attempt to assign bytes of size %zd to extended slice of size %zd",
                 (size_t)n, (size_t)count);
        return false;
    }
    if (!may_change(T, b, false)) return false;
    for (int64_t i = 0; i < n; i++) b->data[start + i * step] = p[i];
    return true;
}

static bool set_slice(Thread *T, Value self, Value slice, Value v) {
    ByteArray *b = as_bytearray(self);
    if (v == V_UNDEF) {
        int64_t start, stop, step, count;
        if (!slice_indices(T, slice, b->len, &start, &stop, &step, &count)) return false;
        return delete_slice(T, b, start, step, count);
    }
    const Slots *slots = &type_of(v)->slots;
    if (is_str(v) || slots->index || slots->to_int || slots->to_float || is_instance(v, type_complex)) {
        lf_raise(T, exc_TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        return false;
    }
    Value copy = bytearray_from(T, NULL, 0);
    bool ok = copy != V_UNDEF && bytes_from_object(T, v, "bytearray", add_bytes, as_bytearray(copy)) &&
              put_slice(T, b, slice, as_bytearray(copy)->data, as_bytearray(copy)->len);
    lf_release(T, copy);
    return ok;
}

static bool slot_setitem(Thread *T, Value self, Value key, Value v) {
    if (is_shape(key, SHAPE_SLICE)) return set_slice(T, self, key, v);
    ByteArray *b = as_bytearray(self);
    int64_t i;
    uint8_t byte = 0;
    if (!bytes_index_number(T, key, "bytearray", &i)) return false;
    if (v != V_UNDEF && !byte_value(T, v, &byte, "byte must be in range(0, 256)")) return false;
    if (i < 0) i += b->len;
    if ((uint64_t)i >= (uint64_t)b->len)
        return lf_raise(T, exc_IndexError, "bytearray index out of range"), false;
    if (v == V_UNDEF) return delete_slice(T, b, i, 1, 1);
    if (!may_change(T, b, false)) return false;
    b->data[i] = byte;
    return true;
}

static Value slot_iter(Thread *T, Value self) {
    SeqIter *it = lf_alloc_raw(T, type_bytearray_iterator->root_shape, sizeof *it, 0);
    if (!it) return V_UNDEF;
    it->at = 0;
    lf_init(&it->seq, lf_retain(T, self));
    return v_obj(it);
}

static bool slot_buffer(Thread *T, Value self, Buffer *out, bool writable) {
    ByteArray *b = as_bytearray(self);
    bool mine = !lf_is_fixed(&b->h); /* else it cannot change, so that views need not be counted */
    if (!mine && writable) return lf_may_write(T, &b->h);
    if (!b->data && mine && !reserve(T, b, 0)) return false;
    b->exports += mine;
    out->internal = mine ? b : NULL;
    out->readonly = !mine;
    lf_init(&out->owner, lf_retain(T, self));
    out->data = b->data;
    out->len = out->shape[0] = b->len;
    out->strides[0] = 1;
    return true;
}

static void slot_buffer_done(Thread *T, Buffer *view) {
    (void)T;
    if (view->internal) ((ByteArray *)view->internal)->exports--;
}

/* ---- the constructor and methods ---- */

static Value init(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    int64_t size = 0;
    Value made = V_UNDEF;
    if (b->len && !set_len(T, b, 0)) return V_UNDEF;
    bool ok = true;
    switch (bytes_source(T, args, "bytearray", &size, &made)) {
    case 0: break;
    case 1:
        ok = set_len(T, b, size);
        if (ok && size) memset(b->data, 0, (size_t)size);
        break;
    case 2: ok = add_bytes(T, b, as_bytes(made)->data, as_bytes(made)->len); break;
    case 3: ok = bytes_from_object(T, args[1], "bytearray", add_bytes, b); break;
    default: ok = false;
    }
    lf_release(T, made);
    return ok ? V_NONE : V_UNDEF;
}

static const char range_error[] = "byte must be in range(0, 256)";

static Value append(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t byte;
    if (!byte_value(T, args[1], &byte, range_error)) return V_UNDEF;
    return add_bytes(T, as_bytearray(args[0]), &byte, 1) ? V_NONE : V_UNDEF;
}

static Value extend(Thread *T, Value *args, int n) {
    (void)n;
    Value source = args[1];
    if (is_str(source) && !as_str(source)->len) return V_NONE;
    if (is_str(source)) return lf_raise(T, exc_TypeError, "expected iterable of integers; got: 'str'");
    if (!type_of(source)->slots.buffer && !type_of(source)->slots.iter && !type_of(source)->slots.getitem)
        return lf_raise(T, exc_TypeError, "can't extend bytearray with %T", source);
    Value copy = bytearray_from(T, NULL, 0);
    bool ok = copy != V_UNDEF && bytes_from_object(T, source, "bytearray", add_bytes, as_bytearray(copy)) &&
              add_bytes(T, as_bytearray(args[0]), as_bytearray(copy)->data, as_bytearray(copy)->len);
    lf_release(T, copy);
    return ok ? V_NONE : V_UNDEF;
}

static Value insert(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    int64_t at;
    uint8_t byte;
    if (!text_size_arg(T, args[1], &at) || !byte_value(T, args[2], &byte, range_error)) return V_UNDEF;
    if (at < 0) at = at + b->len < 0 ? 0 : at + b->len;
    if (at > b->len) at = b->len;
    if (!open_gap(T, b, at, at, 1)) return V_UNDEF;
    b->data[at] = byte;
    return V_NONE;
}

static Value pop(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    int64_t at;
    if (!text_size_arg(T, args[1], &at)) return V_UNDEF;
    if (b->len == 0) return lf_raise(T, exc_IndexError, "pop from empty bytearray");
    if (at < 0) at += b->len;
    if ((uint64_t)at >= (uint64_t)b->len) return lf_raise(T, exc_IndexError, "pop index out of range");
    uint8_t byte = b->data[at];
    return open_gap(T, b, at, at + 1, 0) ? v_int(byte) : V_UNDEF;
}

static Value remove_(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    uint8_t byte;
    if (!byte_value(T, args[1], &byte, range_error)) return V_UNDEF;
    int64_t at = chars_find_char(text_chars(args[0]), byte);
    if (at < 0) return lf_raise(T, exc_ValueError, "value not found in bytearray");
    return open_gap(T, b, at, at + 1, 0) ? V_NONE : V_UNDEF;
}

static Value reverse(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    if (!may_change(T, b, false)) return V_UNDEF;
    for (int64_t i = 0, j = b->len - 1; i < j; i++, j--) {
        uint8_t x = b->data[i];
        b->data[i] = b->data[j];
        b->data[j] = x;
    }
    return V_NONE;
}

static Value clear(Thread *T, Value *args, int n) {
    (void)n;
    return set_len(T, as_bytearray(args[0]), 0) ? V_NONE : V_UNDEF;
}

static Value copy(Thread *T, Value *args, int n) {
    (void)n;
    return bytearray_from(T, as_bytearray(args[0])->data, as_bytearray(args[0])->len);
}

static Value resize(Thread *T, Value *args, int n) {
    (void)n;
    ByteArray *b = as_bytearray(args[0]);
    int64_t len, old = b->len;
    if (!text_size_arg(T, args[1], &len)) return V_UNDEF;
    if (len < 0)
        return lf_raise(T, exc_ValueError, "Can only resize to positive sizes, got %lld", (long long)len);
    if (!set_len(T, b, len)) return V_UNDEF;
    if (len > old) memset(b->data + old, 0, (size_t)(len - old));
    return V_NONE;
}

static Value alloc_size(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, as_bytearray(args[0])->cap);
}

static Value sizeof_(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, 56 + as_bytearray(args[0])->cap);
}

static Value reduce_with(Thread *T, Value self, bool latin1) {
    Chars c = text_chars(self);
    Value items[2] = {latin1 ? str_from_latin1(T, c.p, (size_t)c.len) : bytes_from(T, c.p, c.len),
                      str_intern_c(T, "latin-1")};
    Value args = items[0] == V_UNDEF ? V_UNDEF : tuple_from(T, items, latin1 ? 2 : 1);
    lf_release(T, items[0]);
    if (args == V_UNDEF) return args;
    Value state =
        (type_of(self)->flags & TYPE_HEAP) ? lf_call_method(T, name___getstate__, &self, 1) : V_NONE;
    Value all[3] = {v_obj(type_of(self)), args, state};
    Value t = state == V_UNDEF ? V_UNDEF : tuple_from(T, all, 3);
    lf_release(T, args);
    lf_release(T, state);
    return t;
}

static Value reduce(Thread *T, Value *args, int n) { return (void)n, reduce_with(T, args[0], true); }

static Value reduce_ex(Thread *T, Value *args, int n) {
    (void)n;
    int64_t protocol;
    if (!text_size_arg(T, args[1], &protocol)) return V_UNDEF;
    return reduce_with(T, args[0], protocol < 3);
}

static const MethodDef methods[] = {
    BYTES_METHODS,
    {"append(self, item, /)", append, NULL, 0},
    {"extend(self, iterable_of_ints, /)", extend, NULL, 0},
    {"insert(self, index, item, /)", insert, NULL, 0},
    {"pop(self, index=-1, /)", pop, NULL, 0},
    {"remove(self, value, /)", remove_, NULL, 0},
    {"reverse(self, /)", reverse, NULL, 0},
    {"clear(self, /)", clear, NULL, 0},
    {"copy(self, /)", copy, NULL, 0},
    {"resize(self, size, /)", resize, NULL, 0},
    {"__alloc__(self, /)", alloc_size, NULL, 0},
    {"__sizeof__(self, /)", sizeof_, NULL, 0},
    {"__reduce__(self, /)", reduce, NULL, 0},
    {"__reduce_ex__(self, proto=0, /)", reduce_ex, NULL, 0},
    {0},
};

const TypeDef typedef_bytearray = {
    .name = "bytearray",
    .doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
           "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\n"
           "bytearray(int) -> bytearray of that many zeros\nbytearray() -> empty bytearray\n\n"
           "A sequence of numbers from 0 to 255 that can change.",
    .where = &type_bytearray,
    .kind = &kind,
    .size = sizeof(ByteArray),
    .flags = TYPE_BASETYPE,
    .shape = SHAPE_BYTEARRAY,
    .slots = {.repr = slot_repr,
              .str = slot_str,
              .compare = slot_compare,
              .binary = {[BIN_ADD] = slot_add, [BIN_MUL] = text_repeat, [BIN_MOD] = slot_mod},
              .inplace = {[BIN_ADD] = slot_iadd, [BIN_MUL] = slot_imul},
              .len = slot_len,
              .getitem = slot_getitem,
              .setitem = slot_setitem,
              .contains = bytes_contains,
              .iter = slot_iter,
              .buffer = slot_buffer,
              .buffer_done = slot_buffer_done},
    .init = {"__init__(self, source=?, encoding=?, errors=?)", init, NULL, 0},
    .methods = methods,
};
