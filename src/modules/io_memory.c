/* BytesIO and StringIO: streams in memory. */
#include "runtime/freeze.h"
#include "src/modules/io.h"
#include "src/objects/attributes.h"
#include "src/objects/int.h"

Type *type_bytes_io, *type_string_io;

static Value stream_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}

/* --- what pickle asks for: (content, ..., position, attributes or None) --- */

/* The attributes of an instance, copied; None when it has none. */
static Value state_attributes(Thread *T, Value self) {
    Value copy = attribute_copy(T, v_as_obj(self));
    if (copy == V_UNDEF || as_dict(copy)->len) return copy;
    lf_release(T, copy);
    return V_NONE;
}

static bool is_state(Thread *T, Value self, Value state, int64_t n, bool more) {
    if (is_tuple(state) && (as_tuple(state)->len == n || (more && as_tuple(state)->len > n))) return true;
    lf_raise(T, exc_TypeError, "%T.__setstate__ argument should be %lld-tuple, got %T", self, (long long)n,
             state);
    return false;
}

/* The last two items of a state: the position, and the attributes, which self gets. */
static bool state_end(Thread *T, Value self, const Value *items, bool text, int64_t *pos) {
    if (!is_int(items[0])) {
        lf_raise(T, exc_TypeError,
                 text ? "third item of state must be an integer, got %T"
                      : "second item of state must be an integer, not %T",
                 items[0]);
        return false;
    }
    if (!obj_as_index(T, items[0], pos, NULL)) return false;
    if (*pos == INT64_MAX || *pos == INT64_MIN)
        return lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t"), false;
    if (*pos < 0) return lf_raise(T, exc_ValueError, "position value cannot be negative"), false;
    if (items[1] == V_NONE) return true;
    if (!is_dict(items[1])) {
        lf_raise(T, exc_TypeError, "%s item of state should be a dict, got a %T", text ? "fourth" : "third",
                 items[1]);
        return false;
    }
    Value d = obj_getattr(T, self, name___dict__);
    bool ok = d != V_UNDEF && dict_update(T, d, items[1]);
    lf_release(T, d);
    return ok;
}

/* --- BytesIO --- */

typedef struct BytesIO {
    Obj h;
    uint8_t *data;
    int64_t len, cap, pos, exports;
    bool closed;
    Value dict;
} BytesIO;
static void bytes_io_free(Thread *T, Obj *o) {
    if (((BytesIO *)o)->data) lf_buf_free(T, ((BytesIO *)o)->data);
}
static const Kind kind_bytes_io = {.name = "BytesIO", .free_parts = bytes_io_free, .flags = KIND_MOVABLE};
static inline BytesIO *as_bytes_io(Value v) { return (BytesIO *)v_as_obj(v); }

static bool bytes_open(Thread *T, BytesIO *b) {
    if (b->closed) io_closed_error(T);
    return !b->closed;
}
/* Open, and the position may be changed. */
static bool bytes_ready(Thread *T, BytesIO *b) { return bytes_open(T, b) && lf_may_write(T, &b->h); }
static bool bytes_resizable(Thread *T, BytesIO *b) {
    if (b->exports) lf_raise(T, exc_BufferError, "Existing exports of data: object cannot be re-sized");
    return !b->exports && lf_may_write(T, &b->h);
}
static bool bytes_reserve(Thread *T, BytesIO *b, int64_t want) {
    if (want <= b->cap) return true;
    int64_t cap = b->cap * 2 > want ? b->cap * 2 : want + 16;
    uint8_t *grown = b->data ? lf_buf_realloc(T, b->data, (size_t)cap) : lf_buf_alloc(T, (size_t)cap);
    if (!grown) return false;
    b->data = grown;
    b->cap = cap;
    return true;
}
static Value bytes_take(Thread *T, BytesIO *b, int64_t n) {
    int64_t left = b->len > b->pos ? b->len - b->pos : 0;
    if (n < 0 || n > left) n = left;
    Value r = bytes_from(T, n ? b->data + b->pos : NULL, n);
    if (r != V_UNDEF) b->pos += n;
    return r;
}
static Value b_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    return bytes_ready(T, as_bytes_io(args[0])) && io_size(T, args[1], &size)
               ? bytes_take(T, as_bytes_io(args[0]), size)
               : V_UNDEF;
}
static Value bytes_line(Thread *T, BytesIO *b, int64_t limit) {
    int64_t left = b->len > b->pos ? b->len - b->pos : 0;
    if (limit >= 0 && limit < left) left = limit;
    const uint8_t *nl = left ? memchr(b->data + b->pos, '\n', (size_t)left) : NULL;
    return bytes_take(T, b, nl ? nl - (b->data + b->pos) + 1 : left);
}
static Value b_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    return bytes_ready(T, as_bytes_io(args[0])) && io_size(T, args[1], &size)
               ? bytes_line(T, as_bytes_io(args[0]), size)
               : V_UNDEF;
}
static Value bytes_next(Thread *T, Value self) {
    if (!bytes_ready(T, as_bytes_io(self))) return V_UNDEF;
    Value line = bytes_line(T, as_bytes_io(self), -1);
    if (line == V_UNDEF || as_bytes(line)->len) return line;
    lf_release(T, line);
    return V_UNDEF;
}
static Value b_readinto(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    Buffer target;
    if (!bytes_ready(T, b) || !io_target(T, args[1], "readinto", &target)) return V_UNDEF;
    int64_t k = b->len > b->pos ? b->len - b->pos : 0;
    if (k > target.len) k = target.len;
    if (k) memcpy(target.data, b->data + b->pos, (size_t)k);
    b->pos += k;
    buffer_release(T, &target);
    return v_int(k);
}
static Value b_write(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    Buffer data;
    if (is_str(args[1])) return lf_raise(T, exc_TypeError, "a bytes-like object is required, not 'str'");
    if (!bytes_open(T, b) || !bytes_resizable(T, b) || !buffer_get(T, args[1], &data, false)) return V_UNDEF;
    int64_t len = data.len;
    bool ok = !len || bytes_reserve(T, b, b->pos + len);
    if (ok && len) {
        if (b->pos > b->len) memset(b->data + b->len, 0, (size_t)(b->pos - b->len));
        memcpy(b->data + b->pos, data.data, (size_t)len);
        b->pos += len;
        if (b->pos > b->len) b->len = b->pos;
    }
    buffer_release(T, &data);
    return ok ? v_int(len) : V_UNDEF;
}
static Value b_seek(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    int64_t pos, whence;
    if (!bytes_ready(T, b) || !obj_as_i64(T, args[1], &pos) || !obj_as_i64(T, args[2], &whence))
        return V_UNDEF;
    if (whence == 0 && pos < 0)
        return lf_raise(T, exc_ValueError, "negative seek value %lld", (long long)pos);
    if (whence < 0 || whence > 2)
        return lf_raise(T, exc_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    pos += whence == 1 ? b->pos : whence == 2 ? b->len : 0;
    b->pos = pos < 0 ? 0 : pos;
    return int_from_i64(T, b->pos);
}
static Value b_tell(Thread *T, Value *args, int n) {
    (void)n;
    return bytes_open(T, as_bytes_io(args[0])) ? int_from_i64(T, as_bytes_io(args[0])->pos) : V_UNDEF;
}
static Value b_truncate(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    int64_t size = b->pos;
    if (!bytes_open(T, b) || !bytes_resizable(T, b) || (args[1] != V_NONE && !obj_as_i64(T, args[1], &size)))
        return V_UNDEF;
    if (size < 0) return lf_raise(T, exc_ValueError, "negative size value %lld", (long long)size);
    if (size < b->len) b->len = size;
    return int_from_i64(T, size);
}
static Value b_getvalue(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    return bytes_open(T, b) ? bytes_from(T, b->data, b->len) : V_UNDEF;
}
static Value b_getbuffer(Thread *T, Value *args, int n) {
    (void)n;
    return bytes_open(T, as_bytes_io(args[0])) ? lf_call1(T, v_obj(type_memoryview), args[0]) : V_UNDEF;
}
static bool bytes_buffer(Thread *T, Value self, Buffer *out, bool writable) {
    static uint8_t nothing[1];
    BytesIO *b = as_bytes_io(self);
    bool fixed = lf_is_fixed(&b->h); /* it cannot change: views need not be counted */
    if (!bytes_open(T, b) || (fixed ? writable && !lf_may_write(T, &b->h) : !bytes_reserve(T, b, 1)))
        return false;
    *out = (Buffer){.owner = lf_retain(T, self),
                    .internal = fixed ? NULL : b,
                    .readonly = fixed,
                    .data = b->data ? b->data : nothing,
                    .len = b->len,
                    .itemsize = 1,
                    .format = "B",
                    .ndim = 1,
                    .shape = {b->len},
                    .strides = {1}};
    b->exports += !fixed;
    return true;
}
static void bytes_buffer_done(Thread *T, Buffer *buffer) {
    (void)T;
    if (buffer->internal) as_bytes_io(buffer->owner)->exports--;
}
static Value b_close(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    if (!bytes_resizable(T, b)) return V_UNDEF;
    if (b->data) lf_buf_free(T, b->data);
    b->data = NULL;
    b->len = b->cap = 0;
    b->closed = true;
    return V_NONE;
}
static Value b_true(Thread *T, Value *args, int n) {
    (void)n;
    return bytes_open(T, as_bytes_io(args[0])) ? V_TRUE : V_UNDEF;
}
static Value b_closed(Thread *T, Value self) {
    (void)T;
    return v_bool(as_bytes_io(self)->closed);
}
static Value b_init(Thread *T, Value *args, int n) {
    (void)n;
    BytesIO *b = as_bytes_io(args[0]);
    if (!bytes_resizable(T, b)) return V_UNDEF;
    b->len = b->pos = 0;
    b->closed = false;
    if (args[1] == V_NONE) return V_NONE;
    Value r = b_write(T, args, 2);
    b->pos = 0;
    return r == V_UNDEF ? V_UNDEF : V_NONE;
}
static Value b_getstate(Thread *T, Value *args, int n) {
    Value parts[] = {b_getvalue(T, args, n), V_UNDEF, V_UNDEF}, state = V_UNDEF;
    if (parts[0] != V_UNDEF) parts[1] = b_tell(T, args, n);
    if (parts[1] != V_UNDEF) parts[2] = state_attributes(T, args[0]);
    if (parts[2] != V_UNDEF) state = tuple_from(T, parts, 3);
    for (int i = 0; i < 3; i++) lf_release(T, parts[i]);
    return state;
}
static Value b_setstate(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_state(T, args[0], args[1], 3, false) || !bytes_open(T, as_bytes_io(args[0]))) return V_UNDEF;
    Value *items = as_tuple(args[1])->items;
    int64_t pos;
    if (b_init(T, (Value[]){args[0], items[0]}, 2) == V_UNDEF ||
        !state_end(T, args[0], items + 1, false, &pos))
        return V_UNDEF;
    as_bytes_io(args[0])->pos = pos;
    return V_NONE;
}
static const MethodDef bytes_methods[] = {
    {"__getstate__(self, /)", b_getstate, NULL, 0},
    {"__setstate__(self, state, /)", b_setstate, NULL, 0},
    {"read(self, size=-1, /)", b_read, "Bytes from the position.", 0},
    {"read1(self, size=-1, /)", b_read, "The same.", 0},
    {"readline(self, size=-1, /)", b_readline, "A line.", 0},
    {"readinto(self, buffer, /)", b_readinto, NULL, 0},
    {"write(self, b, /)", b_write, "Writes bytes; how many.", 0},
    {"seek(self, pos, whence=0, /)", b_seek, NULL, 0},
    {"tell(self, /)", b_tell, NULL, 0},
    {"truncate(self, size=None, /)", b_truncate, NULL, 0},
    {"getvalue(self, /)", b_getvalue, "All bytes.", 0},
    {"getbuffer(self, /)", b_getbuffer, "A view of all bytes that can be changed.", 0},
    {"close(self, /)", b_close, NULL, 0},
    {"readable(self, /)", b_true, NULL, 0},
    {"writable(self, /)", b_true, NULL, 0},
    {"seekable(self, /)", b_true, NULL, 0},
    {0},
};
static const GetSetDef bytes_getset[] = {{"closed", b_closed, NULL, NULL}, {0}};
const TypeDef typedef_bytes_io = {
    .name = "_io.BytesIO",
    .doc = "A stream of bytes in memory.",
    .where = &type_bytes_io,
    .base = &type_buffered_base,
    .kind = &kind_bytes_io,
    .size = sizeof(BytesIO),
    .dict_offset = offsetof(BytesIO, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .slots = {.next = bytes_next, .buffer = bytes_buffer, .buffer_done = bytes_buffer_done},
    .new_ = {"BytesIO(cls, /, *args, **kwargs)", stream_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, initial_bytes=None)", b_init, NULL, 0},
    .methods = bytes_methods,
    .getset = bytes_getset,
};

/* --- StringIO: characters of four bytes --- */

typedef struct StringIO {
    Obj h;
    uint32_t *data;
    int64_t len, cap, pos;
    const char *newline; /* what "\n" is written as; NULL: universal on reading */
    bool universal, translate, closed;
    uint8_t seen;
    Value dict;
} StringIO;
static void string_io_free(Thread *T, Obj *o) {
    if (((StringIO *)o)->data) lf_buf_free(T, ((StringIO *)o)->data);
}
static const Kind kind_string_io = {.name = "StringIO", .free_parts = string_io_free, .flags = KIND_MOVABLE};
static inline StringIO *as_string_io(Value v) { return (StringIO *)v_as_obj(v); }

static bool string_open(Thread *T, StringIO *s) {
    if (s->closed) lf_raise(T, exc_ValueError, "I/O operation on closed file");
    return !s->closed;
}
/* Open, and the position may be changed. */
static bool string_ready(Thread *T, StringIO *s) { return string_open(T, s) && lf_may_write(T, &s->h); }
static bool string_reserve(Thread *T, StringIO *s, int64_t want) {
    if (want <= s->cap) return true;
    int64_t cap = s->cap * 2 > want ? s->cap * 2 : want + 64;
    uint32_t *grown =
        s->data ? lf_buf_realloc(T, s->data, (size_t)cap * 4) : lf_buf_alloc(T, (size_t)cap * 4);
    if (!grown) return false;
    s->data = grown;
    s->cap = cap;
    return true;
}
static void put_char(StringIO *s, uint32_t c) { s->data[s->pos++] = c; }

/* Newlines are translated on the way in: universal ones to "\n", and "\n" to what was asked for. */
static bool string_put(Thread *T, StringIO *s, const Str *text) {
    if (!text->len) return true;
    if (!lf_may_write(T, &s->h) || !string_reserve(T, s, s->pos + text->len * 2)) return false;
    for (int64_t i = s->len; i < s->pos; i++) s->data[i] = 0;
    for (int64_t i = 0; i < text->len; i++) {
        uint32_t c = str_at(text, i);
        if (c == '\r' && s->universal) {
            bool crlf = i + 1 < text->len && str_at(text, i + 1) == '\n';
            s->seen |= crlf ? NEWLINE_CRLF : NEWLINE_CR;
            if (s->translate) {
                put_char(s, '\n');
                i += crlf;
                continue;
            }
            put_char(s, c);
            if (crlf) put_char(s, '\n'), i++;
            continue;
        }
        if (c == '\n') {
            if (s->universal) s->seen |= NEWLINE_LF;
            if (s->newline && *s->newline == '\r') {
                put_char(s, '\r');
                if (s->newline[1]) put_char(s, '\n');
                continue;
            }
        }
        put_char(s, c);
    }
    if (s->pos > s->len) s->len = s->pos;
    return true;
}
static Value string_take(Thread *T, StringIO *s, int64_t n) {
    int64_t left = s->len > s->pos ? s->len - s->pos : 0;
    if (n < 0 || n > left) n = left;
    Value r = n ? str_from_ucs4(T, s->data + s->pos, (size_t)n) : lf_retain(T, str_empty);
    if (r != V_UNDEF) s->pos += n;
    return r;
}
/* Characters of the line at the position, its end included. */
static int64_t line_length(const StringIO *s) {
    const char *nl = s->newline && *s->newline ? s->newline : "\n";
    for (int64_t i = s->pos; i < s->len; i++) {
        uint32_t c = s->data[i];
        if (s->universal && !s->translate && c == '\r')
            return i - s->pos + (i + 1 < s->len && s->data[i + 1] == '\n' ? 2 : 1);
        if (c == (uint32_t)(unsigned char)nl[0] && (!nl[1] || (i + 1 < s->len && s->data[i + 1] == '\n')))
            return i - s->pos + 1 + (nl[1] != 0);
        if (s->universal && c == '\n') return i - s->pos + 1;
    }
    return s->len > s->pos ? s->len - s->pos : 0;
}
static Value s_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    return string_ready(T, as_string_io(args[0])) && io_size(T, args[1], &size)
               ? string_take(T, as_string_io(args[0]), size)
               : V_UNDEF;
}
static Value s_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    StringIO *s = as_string_io(args[0]);
    if (!string_ready(T, s) || !io_size(T, args[1], &size)) return V_UNDEF;
    int64_t len = line_length(s);
    return string_take(T, s, size >= 0 && size < len ? size : len);
}
static Value string_next(Thread *T, Value self) {
    StringIO *s = as_string_io(self);
    if (type_of(self) != type_string_io) return type_io_base->slots.next(T, self);
    if (!string_ready(T, s)) return V_UNDEF;
    int64_t len = line_length(s);
    return len ? string_take(T, s, len) : V_UNDEF;
}
static Value s_write(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "string argument expected, got '%T'", args[1]);
    StringIO *s = as_string_io(args[0]);
    return string_open(T, s) && string_put(T, s, as_str(args[1])) ? v_int(as_str(args[1])->len) : V_UNDEF;
}
static Value s_seek(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    int64_t pos, whence;
    if (!string_ready(T, s) || !obj_as_i64(T, args[1], &pos) || !obj_as_i64(T, args[2], &whence))
        return V_UNDEF;
    if (whence < 0 || whence > 2)
        return lf_raise(T, exc_ValueError, "Invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    if (whence == 0 && pos < 0)
        return lf_raise(T, exc_ValueError, "Negative seek position %lld", (long long)pos);
    if (whence && pos) return lf_raise(T, exc_OSError, "Can't do nonzero cur-relative seeks");
    s->pos = whence == 1 ? s->pos : whence == 2 ? s->len : pos;
    return int_from_i64(T, s->pos);
}
static Value s_tell(Thread *T, Value *args, int n) {
    (void)n;
    return string_open(T, as_string_io(args[0])) ? int_from_i64(T, as_string_io(args[0])->pos) : V_UNDEF;
}
static Value s_truncate(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    int64_t size = s->pos;
    if (!string_ready(T, s) || (args[1] != V_NONE && !obj_as_i64(T, args[1], &size))) return V_UNDEF;
    if (size < 0) return lf_raise(T, exc_ValueError, "Negative size value %lld", (long long)size);
    if (size < s->len) s->len = size;
    return int_from_i64(T, size);
}
static Value s_getvalue(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    return string_open(T, s) ? str_from_ucs4(T, s->data, (size_t)s->len) : V_UNDEF;
}
static Value s_close(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    if (s->data) lf_buf_free(T, s->data);
    s->data = NULL;
    s->len = s->cap = 0;
    s->closed = true;
    return V_NONE;
}
static Value s_true(Thread *T, Value *args, int n) {
    (void)n;
    return string_open(T, as_string_io(args[0])) ? V_TRUE : V_UNDEF;
}
static Value s_closed(Thread *T, Value self) {
    (void)T;
    return v_bool(as_string_io(self)->closed);
}
static Value s_newlines(Thread *T, Value self) { return io_newlines_value(T, as_string_io(self)->seen); }
static Value s_false(Thread *T, Value self) { return string_open(T, as_string_io(self)) ? V_FALSE : V_UNDEF; }
static Value s_init(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    static const char *const allowed[] = {"", "\n", "\r", "\r\n"};
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    s->newline = NULL;
    if (args[2] != V_NONE) {
        if (!is_str(args[2]))
            return lf_raise(T, exc_TypeError, "StringIO() argument 'newline' must be str or None, not %T",
                            args[2]);
        for (int i = 0; i < 4; i++)
            if (str_eq_c(args[2], allowed[i])) s->newline = allowed[i];
        if (!s->newline) return lf_raise(T, exc_ValueError, "illegal newline value: %R", args[2]);
    }
    s->universal = !s->newline || !*s->newline;
    s->translate = !s->newline;
    s->len = s->pos = 0;
    s->seen = 0;
    s->closed = false;
    if (args[1] == V_NONE) return V_NONE;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "initial_value must be str or None, not %T", args[1]);
    if (!string_put(T, s, as_str(args[1]))) return V_UNDEF;
    s->pos = 0;
    return V_NONE;
}
static Value s_getstate(Thread *T, Value *args, int n) {
    Value parts[] = {s_getvalue(T, args, n), V_NONE, V_UNDEF, V_UNDEF}, state = V_UNDEF;
    const char *newline = as_string_io(args[0])->newline;
    if (parts[0] != V_UNDEF && newline) parts[1] = str_from_c(T, newline);
    if (parts[0] != V_UNDEF && parts[1] != V_UNDEF) parts[2] = s_tell(T, args, n);
    if (parts[2] != V_UNDEF) parts[3] = state_attributes(T, args[0]);
    if (parts[3] != V_UNDEF) state = tuple_from(T, parts, 4);
    for (int i = 0; i < 4; i++) lf_release(T, parts[i]);
    return state;
}
static Value s_setstate(Thread *T, Value *args, int n) {
    (void)n;
    StringIO *s = as_string_io(args[0]);
    if (!is_state(T, args[0], args[1], 4, true) || !string_open(T, s)) return V_UNDEF;
    Value *items = as_tuple(args[1])->items;
    int64_t pos;
    if (items[1] != V_NONE && !is_str(items[1]))
        return lf_raise(T, exc_TypeError, "newline must be str or None, not %T", items[1]);
    if (s_init(T, (Value[]){args[0], items[0], items[1]}, 3) == V_UNDEF) return V_UNDEF;
    if (is_str(items[0])) { /* its newlines are translated already */
        const Str *text = as_str(items[0]);
        if (!string_reserve(T, s, text->len)) return V_UNDEF;
        for (int64_t i = 0; i < text->len; i++) s->data[i] = str_at(text, i);
        s->len = text->len;
    }
    if (!state_end(T, args[0], items + 2, true, &pos)) return V_UNDEF;
    s->pos = pos;
    return V_NONE;
}
static const MethodDef string_methods[] = {
    {"__getstate__(self, /)", s_getstate, NULL, 0},
    {"__setstate__(self, state, /)", s_setstate, NULL, 0},
    {"read(self, size=-1, /)", s_read, "Text from the position.", 0},
    {"readline(self, size=-1, /)", s_readline, "A line.", 0},
    {"write(self, s, /)", s_write, "Writes text; how many characters.", 0},
    {"seek(self, pos, whence=0, /)", s_seek, NULL, 0},
    {"tell(self, /)", s_tell, NULL, 0},
    {"truncate(self, pos=None, /)", s_truncate, NULL, 0},
    {"getvalue(self, /)", s_getvalue, "The whole text.", 0},
    {"close(self, /)", s_close, NULL, 0},
    {"readable(self, /)", s_true, NULL, 0},
    {"writable(self, /)", s_true, NULL, 0},
    {"seekable(self, /)", s_true, NULL, 0},
    {0},
};
static const GetSetDef string_getset[] = {{"closed", s_closed, NULL, NULL},
                                          {"newlines", s_newlines, NULL, NULL},
                                          {"line_buffering", s_false, NULL, NULL},
                                          {0}};
const TypeDef typedef_string_io = {
    .name = "_io.StringIO",
    .doc = "A stream of text in memory.",
    .where = &type_string_io,
    .base = &type_text_base,
    .kind = &kind_string_io,
    .size = sizeof(StringIO),
    .dict_offset = offsetof(StringIO, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .slots = {.next = string_next},
    .new_ = {"StringIO(cls, /, *args, **kwargs)", stream_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, initial_value='', newline='\\n')", s_init, NULL, 0},
    .methods = string_methods,
    .getset = string_getset,
};
