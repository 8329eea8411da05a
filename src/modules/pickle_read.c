/* pickle_read.c — _pickling.Reader: a machine with a stack that runs a pickle.
 *
 * Whatever the bytes say, the machine stays sound: every place is checked before it is used, and nothing that
 * points into the stack, the memo or the data is kept across a call that may run code of the program.
 */
#include "src/modules/pickle.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <stdio.h>

typedef struct Reader {
    Obj h;
    Value unpickling_error;
    Value data;  /* bytes; read up to `at` */
    Value piece; /* bytes that the file gave when the data was used up */
    Value far;   /* dict: what is remembered far behind the rest */
    int64_t at;
    Value *stack, *memo;
    int64_t len, cap, floor; /* floor: where the last mark is, or 0 */
    int64_t *marks, nmarks, mcap;
    int64_t nmemo, memo_cap; /* entries, those of far included; places in memo */
    int64_t protocol;
} Reader;

static Type *type_reader;
static inline Reader *as_reader(Value v) { return (Reader *)v_as_obj(v); }

static bool reader_visit(Obj *o, VisitFn fn, void *ctx) {
    Reader *r = (Reader *)o;
    if (!visit_slots(&r->unpickling_error, 4, fn, ctx)) return false;
    for (int64_t i = 0; i < r->len; i++)
        if (v_is_obj(r->stack[i]) && !fn(&r->stack[i], ctx)) return false;
    for (int64_t i = 0; i < r->memo_cap; i++)
        if (v_is_obj(r->memo[i]) && !fn(&r->memo[i], ctx)) return false;
    return true;
}
static void reader_free_parts(Thread *T, Obj *o) {
    Reader *r = (Reader *)o;
    lf_buf_free(T, r->stack);
    lf_buf_free(T, r->memo);
    lf_buf_free(T, r->marks);
}
static const Kind kind_reader = {.name = "Reader", .visit = reader_visit, .free_parts = reader_free_parts};

/* UnpicklingError(text); false. */
static bool bad(Thread *T, const Reader *r, const char *text) {
    if (r->unpickling_error == V_UNDEF || !is_exception_class(r->unpickling_error)) {
        lf_raise(T, exc_ValueError, "the Reader has not begun");
        return false;
    }
    Value e = lf_retain(T, r->unpickling_error), message = str_from_c(T, text);
    if (message != V_UNDEF) lf_raise_arg(T, as_type(e), message);
    lf_release(T, message);
    lf_release(T, e);
    return false;
}
static bool truncated(Thread *T, const Reader *r) { return bad(T, r, "pickle data was truncated"); }

/* --- bytes --- */

/* The exact bytes of what a file gave (consumed). */
static Value as_plain_bytes(Thread *T, Value given) {
    Buffer b;
    if (given == V_UNDEF || type_of(given) == type_bytes) return given;
    Value made = V_UNDEF;
    if (buffer_get(T, given, &b, false)) {
        made = bytes_from(T, b.data, b.len);
        buffer_release(T, &b);
    }
    lf_release(T, given);
    return made;
}
static bool keep(Thread *T, Reader *r, Value *slot, Value v) { /* v consumed */
    return v != V_UNDEF && lf_store(T, &r->h, slot, v);
}
static Value read_file(Thread *T, Value self, uint64_t n) {
    Value size = int_from_u64(T, n), args[] = {self, size};
    Value given = size == V_UNDEF ? V_UNDEF : lf_call_method(T, str_intern_c(T, "_read"), args, 2);
    lf_release(T, size);
    return as_plain_bytes(T, given);
}
static int64_t left(const Reader *r) { return r->data == V_UNDEF ? 0 : as_bytes(r->data)->len - r->at; }

/* The next n bytes, good until the next are taken; NULL: UnpicklingError. */
static const uint8_t *take(Thread *T, Value self, uint64_t n) {
    Reader *r = as_reader(self);
    int64_t have = left(r);
    if (LIKELY(have > 0 && n <= (uint64_t)have)) {
        const uint8_t *p = as_bytes(r->data)->data + r->at;
        r->at += (int64_t)n;
        return p;
    }
    if (have > 0) return truncated(T, r), NULL;
    if (!n) return (const uint8_t *)"";
    if (!keep(T, r, &r->piece, read_file(T, self, n))) return NULL;
    if ((uint64_t)as_bytes(r->piece)->len < n) return truncated(T, r), NULL;
    return as_bytes(r->piece)->data;
}
/* A number of n bytes, least first. */
static bool take_number(Thread *T, Value self, int n, uint64_t *out) {
    const uint8_t *p = take(T, self, (uint64_t)n);
    *out = 0;
    for (int i = 0; p && i < n; i++) *out |= (uint64_t)p[i] << 8 * i;
    return p != NULL;
}
/* The next instruction, or -1. */
static int next_code(Thread *T, Value self) {
    Reader *r = as_reader(self);
    if (LIKELY(left(r) > 0)) return as_bytes(r->data)->data[r->at++];
    if (!keep(T, r, &r->piece, read_file(T, self, 1))) return -1;
    if (as_bytes(r->piece)->len) return as_bytes(r->piece)->data[0];
    lf_raise(T, exc_EOFError, "Ran out of input");
    return -1;
}

/* --- the stack --- */

/* v is consumed; V_UNDEF: it could not be made. */
static bool push(Thread *T, Reader *r, Value v) {
    if (v == V_UNDEF) return false;
    if (UNLIKELY(r->len == r->cap)) {
        int64_t cap = r->cap * 2 + 16;
        Value *stack = lf_buf_realloc(T, r->stack, (size_t)cap * sizeof *stack);
        if (!stack) {
            lf_release(T, v);
            return false;
        }
        r->stack = stack;
        r->cap = cap;
    }
    lf_init(&r->stack[r->len++], v);
    return true;
}
static bool underflow(Thread *T, const Reader *r) {
    return bad(T, r, r->nmarks ? "unexpected MARK found" : "unpickling stack underflow");
}
static bool has_top(Thread *T, const Reader *r) {
    if (LIKELY(r->len > r->floor)) return true;
    return underflow(T, r);
}
static Value pop(Thread *T, Reader *r) { return has_top(T, r) ? r->stack[--r->len] : V_UNDEF; }
/* What lies on top (owned). */
static Value top(Thread *T, const Reader *r) {
    return has_top(T, r) ? lf_retain(T, r->stack[r->len - 1]) : V_UNDEF;
}
static void cut(Thread *T, Reader *r, int64_t len) {
    while (r->len > len) lf_release(T, r->stack[--r->len]);
}
static bool mark(Thread *T, Reader *r) {
    if (r->nmarks == r->mcap) {
        int64_t cap = r->mcap * 2 + 16, *marks = lf_buf_realloc(T, r->marks, (size_t)cap * sizeof *marks);
        if (!marks) return false;
        r->marks = marks;
        r->mcap = cap;
    }
    r->floor = r->marks[r->nmarks++] = r->len;
    return true;
}
static int64_t drop_mark(Reader *r) {
    int64_t at = r->marks[--r->nmarks];
    r->floor = r->nmarks ? r->marks[r->nmarks - 1] : 0;
    return at;
}
/* The place behind the last mark, which is gone then; -1: UnpicklingError. */
static int64_t since_mark(Thread *T, Reader *r) {
    return r->nmarks ? drop_mark(r) : (bad(T, r, "could not find MARK"), -1);
}
/* The items since the last mark as a list (owned). */
static Value marked(Thread *T, Reader *r) {
    int64_t at = since_mark(T, r);
    if (at < 0) return V_UNDEF;
    Value list = list_from(T, r->stack + at, r->len - at);
    if (list != V_UNDEF) cut(T, r, at);
    return list;
}

/* --- the memo --- */

static bool memo_reserve(Thread *T, Reader *r, int64_t want) {
    int64_t cap = r->memo_cap * 2 + 32;
    if (want < r->memo_cap) return true;
    if (cap <= want) cap = want + 1;
    Value *memo = lf_buf_realloc(T, r->memo, (size_t)cap * sizeof *memo);
    if (!memo) return false;
    memset(memo + r->memo_cap, 0, (size_t)(cap - r->memo_cap) * sizeof *memo);
    r->memo = memo;
    r->memo_cap = cap;
    return true;
}
static Value far_get(Thread *T, const Reader *r, int64_t at) {
    return r->far == V_UNDEF || !v_int_fits(at) ? V_UNDEF : dict_get(T, r->far, v_int(at));
}
/* A pickle may name any place: those that lie far out go to a dict, so that memory keeps to what is used. */
static bool memo_set(Thread *T, Reader *r, int64_t at, Value v) {
    bool is_far = at >= r->memo_cap && (at > r->nmemo * 2 + 1024 || far_get(T, r, at) != V_UNDEF);
    if (is_far || far_get(T, r, at) != V_UNDEF) {
        if (!v_int_fits(at)) return lf_raise(T, exc_OverflowError, "memo place out of range"), false;
        if (r->far == V_UNDEF && (r->far = dict_new(T)) == V_UNDEF) return false;
        int64_t had = as_dict(r->far)->len;
        bool ok = dict_set(T, r->far, v_int(at), v);
        r->nmemo += as_dict(r->far)->len - had;
        return ok;
    }
    if (!memo_reserve(T, r, at)) return false;
    if (r->memo[at] == V_UNDEF) r->nmemo++;
    return lf_store(T, &r->h, &r->memo[at], lf_retain(T, v));
}
static bool memo_push(Thread *T, Reader *r, int64_t at) {
    Value v = at >= 0 && at < r->memo_cap ? r->memo[at] : V_UNDEF;
    if (v == V_UNDEF) v = far_get(T, r, at);
    if (v != V_UNDEF) return push(T, r, lf_retain(T, v));
    char text[64];
    snprintf(text, sizeof text, "Memo value not found at index %lld", (long long)at);
    return bad(T, r, text);
}
static bool memo_put(Thread *T, Reader *r, int64_t at) {
    Value v = top(T, r);
    bool ok = v != V_UNDEF && memo_set(T, r, at, v);
    lf_release(T, v);
    return ok;
}

/* --- instructions: values --- */

static bool do_constant(Thread *T, Value self, int code) {
    return push(T, as_reader(self), code == OP_NONE ? V_NONE : code == OP_NEWTRUE ? V_TRUE : V_FALSE);
}
static bool do_empty(Thread *T, Value self, int code) {
    return push(T, as_reader(self),
                code == OP_EMPTY_TUPLE  ? lf_retain(T, tuple_empty)
                : code == OP_EMPTY_LIST ? list_new(T, 0)
                : code == OP_EMPTY_DICT ? dict_new(T)
                                        : set_new(T, type_set));
}
static bool do_int(Thread *T, Value self, int code) {
    uint64_t number;
    int n = code == OP_BININT ? 4 : code == OP_BININT1 ? 1 : 2;
    if (!take_number(T, self, n, &number)) return false;
    return push(T, as_reader(self), v_int(n == 4 ? (int64_t)(int32_t)(uint32_t)number : (int64_t)number));
}
static bool do_long(Thread *T, Value self, int code) {
    uint64_t n;
    if (!take_number(T, self, code == OP_LONG1 ? 1 : 4, &n)) return false;
    if (n > INT32_MAX) return bad(T, as_reader(self), "LONG pickle has negative byte count");
    const uint8_t *p = take(T, self, n);
    if (!p) return false;
    return push(T, as_reader(self), n ? int_from_bytes(T, p, n, false, true) : v_int(0));
}
static bool do_float(Thread *T, Value self, int code) {
    (void)code;
    uint64_t bits;
    double d;
    if (!take_number(T, self, 8, &bits)) return false;
    bits = __builtin_bswap64(bits);
    memcpy(&d, &bits, sizeof d);
    return push(T, as_reader(self), v_double_checked(d));
}

/* The bytes whose number stands before them. */
static const uint8_t *take_sized(Thread *T, Value self, int width, const char *what, uint64_t *n) {
    if (!take_number(T, self, width, n)) return NULL;
    if (*n <= INT64_MAX) return take(T, self, *n);
    lf_raise(T, exc_OverflowError, "%s exceeds system's maximum size of %lld bytes", what,
             (long long)INT64_MAX);
    return NULL;
}
static bool do_str(Thread *T, Value self, int code) {
    uint64_t n;
    int width = code == OP_SHORT_BINUNICODE ? 1 : code == OP_BINUNICODE ? 4 : 8;
    const uint8_t *p = take_sized(T, self, width, "BINUNICODE", &n);
    if (!p) return false;
    uint8_t high = 0;
    for (uint64_t i = 0; i < n; i++) high |= p[i];
    return push(T, as_reader(self),
                high < 0x80 ? str_from_latin1(T, p, n) : codec_decode(T, p, n, "utf-8", "surrogatepass"));
}
static bool do_bytes(Thread *T, Value self, int code) {
    uint64_t n;
    int width = code == OP_SHORT_BINBYTES ? 1 : code == OP_BINBYTES ? 4 : 8;
    const uint8_t *p = take_sized(T, self, width, code == OP_BYTEARRAY8 ? "BYTEARRAY8" : "BINBYTES", &n);
    if (!p) return false;
    return push(T, as_reader(self),
                code == OP_BYTEARRAY8 ? bytearray_from(T, p, (int64_t)n) : bytes_from(T, p, (int64_t)n));
}

/* --- instructions: stack and memo --- */

static bool do_mark(Thread *T, Value self, int code) {
    (void)code;
    return mark(T, as_reader(self));
}
static bool do_pop(Thread *T, Value self, int code) {
    Reader *r = as_reader(self);
    if (code == OP_POP && !(r->nmarks && r->len == r->floor)) {
        Value v = pop(T, r);
        lf_release(T, v);
        return v != V_UNDEF;
    }
    int64_t at = since_mark(T, r);
    if (at >= 0) cut(T, r, at);
    return at >= 0;
}
static bool do_dup(Thread *T, Value self, int code) {
    (void)code;
    return push(T, as_reader(self), top(T, as_reader(self)));
}
static bool do_get(Thread *T, Value self, int code) {
    uint64_t at;
    return take_number(T, self, code == OP_BINGET ? 1 : 4, &at) && memo_push(T, as_reader(self), (int64_t)at);
}
static bool do_put(Thread *T, Value self, int code) {
    uint64_t at = (uint64_t)as_reader(self)->nmemo;
    return (code == OP_MEMOIZE || take_number(T, self, code == OP_BINPUT ? 1 : 4, &at)) &&
           memo_put(T, as_reader(self), (int64_t)at);
}
static bool do_proto(Thread *T, Value self, int code) {
    (void)code;
    uint64_t version;
    if (!take_number(T, self, 1, &version)) return false;
    if (version > HIGHEST_PROTOCOL)
        return lf_raise(T, exc_ValueError, "unsupported pickle protocol: %lld", (long long)version), false;
    as_reader(self)->protocol = (int64_t)version;
    return true;
}
static bool do_frame(Thread *T, Value self, int code) {
    (void)code;
    uint64_t size;
    Reader *r = as_reader(self);
    if (!take_number(T, self, 8, &size)) return false;
    if (size > INT64_MAX) {
        lf_raise(T, exc_OverflowError, "FRAME length exceeds system's maximum of %lld bytes",
                 (long long)INT64_MAX);
        return false;
    }
    if (left(r) > 0) return size <= (uint64_t)left(r) || truncated(T, r);
    Value data = read_file(T, self, size);
    if (data == V_UNDEF) return false;
    r->at = 0;
    keep(T, r, &r->data, data);
    return (uint64_t)as_bytes(data)->len >= size || truncated(T, r);
}

/* --- instructions: containers --- */

static bool do_tuple(Thread *T, Value self, int code) {
    Reader *r = as_reader(self);
    int64_t n = code == OP_TUPLE ? 0 : code - OP_TUPLE1 + 1,
            at = code == OP_TUPLE ? since_mark(T, r) : r->len - n;
    if (!n && at < 0) return false;
    if (n && at < r->floor) return underflow(T, r);
    Value t = tuple_from(T, r->stack + at, r->len - at);
    if (t != V_UNDEF) cut(T, r, at);
    return push(T, r, t);
}
static bool do_list(Thread *T, Value self, int code) {
    (void)code;
    return push(T, as_reader(self), marked(T, as_reader(self)));
}
/* target[items[0]] = items[1] and so on. */
static bool set_pairs(Thread *T, Value target, Value items) {
    bool ok = true, plain = type_of(target) == type_dict;
    for (int64_t i = 0; ok && i + 1 < as_list(items)->len; i += 2) {
        Value key = as_list(items)->items[i], v = as_list(items)->items[i + 1];
        ok = plain ? dict_set(T, target, key, v) : obj_setitem(T, target, key, v);
    }
    return ok;
}
static bool do_dict(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value items = marked(T, r), d = V_UNDEF;
    if (items == V_UNDEF) return false;
    if (as_list(items)->len % 2)
        bad(T, r, "odd number of items for DICT");
    else if ((d = dict_new(T)) != V_UNDEF && !set_pairs(T, d, items))
        lf_clear(T, &d);
    lf_release(T, items);
    return push(T, r, d);
}
static bool do_frozenset(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value items = marked(T, r), s = items == V_UNDEF ? V_UNDEF : lf_call1(T, v_obj(type_frozenset), items);
    lf_release(T, items);
    return push(T, r, s);
}
static bool do_append(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value item = pop(T, r), target = item == V_UNDEF ? V_UNDEF : top(T, r);
    bool ok = target != V_UNDEF;
    if (ok && type_of(target) == type_list)
        ok = list_append(T, target, lf_retain(T, item));
    else if (ok) {
        Value given = lf_call_method(T, name_append, (Value[]){target, item}, 2);
        ok = given != V_UNDEF;
        lf_release(T, given);
    }
    lf_release(T, item);
    lf_release(T, target);
    return ok;
}
static bool by_method(Thread *T, Value self, const char *name, Value a, Value b) {
    Value args[] = {self, a, b}, given = lf_call_method(T, str_intern_c(T, name), args, 3);
    lf_release(T, given);
    return given != V_UNDEF;
}
static bool append_all(Thread *T, Value self, Value target, Value items) {
    return type_of(target) == type_list ? list_extend(T, target, items)
                                        : by_method(T, self, "_extend", target, items);
}
static bool set_all(Thread *T, Value self, Value target, Value items) {
    if (as_list(items)->len % 2) return bad(T, as_reader(self), "odd number of items for SETITEMS");
    return set_pairs(T, target, items);
}
static bool add_all(Thread *T, Value self, Value target, Value items) {
    return type_of(target) == type_set ? set_update(T, target, items)
                                       : by_method(T, self, "_add_all", target, items);
}
static bool do_many(Thread *T, Value self, int code) {
    Reader *r = as_reader(self);
    Value items = marked(T, r), target = items == V_UNDEF ? V_UNDEF : top(T, r);
    bool ok = target != V_UNDEF && (code == OP_APPENDS    ? append_all(T, self, target, items)
                                    : code == OP_SETITEMS ? set_all(T, self, target, items)
                                                          : add_all(T, self, target, items));
    lf_release(T, items);
    lf_release(T, target);
    return ok;
}
static bool do_setitem(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value v = pop(T, r), key = v == V_UNDEF ? V_UNDEF : pop(T, r),
          target = key == V_UNDEF ? V_UNDEF : top(T, r);
    bool ok = target != V_UNDEF && obj_setitem(T, target, key, v);
    lf_release(T, v);
    lf_release(T, key);
    lf_release(T, target);
    return ok;
}

/* --- instructions: objects --- */

static bool do_global(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value name = pop(T, r), module = name == V_UNDEF ? V_UNDEF : pop(T, r), found = V_UNDEF;
    if (module != V_UNDEF && (type_of(name) != type_str || type_of(module) != type_str))
        bad(T, r, "STACK_GLOBAL requires str");
    else if (module != V_UNDEF)
        found = lf_call_method(T, str_intern_c(T, "find_class"), (Value[]){self, module, name}, 3);
    lf_release(T, name);
    lf_release(T, module);
    return push(T, r, found);
}
static bool fits_new(Thread *T, const Reader *r, Value cls, Value args) {
    char text[200];
    if (!is_type(cls))
        snprintf(text, sizeof text, "NEWOBJ class argument must be a type, not %.100s", type_name(cls));
    else if (!is_tuple(args))
        snprintf(text, sizeof text, "NEWOBJ args argument must be a tuple, not %.100s", type_name(args));
    else
        return true;
    return bad(T, r, text);
}
static Value make_new(Thread *T, Value cls, Value args) {
    Type *t = as_type(cls);
    if ((t->flags & (TYPE_NEW_PLAIN | TYPE_ABSTRACT | TYPE_HEAP | TYPE_INIT_PLAIN)) ==
            (TYPE_NEW_PLAIN | TYPE_HEAP | TYPE_INIT_PLAIN) &&
        !as_tuple(args)->len)
        return instance_new(T, t);
    Value make = obj_getattr(T, cls, name___new__), head = tuple_from(T, &cls, 1);
    Value all = make == V_UNDEF || head == V_UNDEF ? V_UNDEF : tuple_concat(T, head, args);
    Value made = all == V_UNDEF ? V_UNDEF : lf_call_ex(T, make, all, V_UNDEF);
    lf_release(T, make);
    lf_release(T, head);
    lf_release(T, all);
    return made;
}
static bool do_newobj(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value args = pop(T, r), cls = args == V_UNDEF ? V_UNDEF : pop(T, r);
    Value made = cls != V_UNDEF && fits_new(T, r, cls, args) ? make_new(T, cls, args) : V_UNDEF;
    lf_release(T, args);
    lf_release(T, cls);
    return push(T, r, made);
}
static bool do_reduce(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value args = pop(T, r), fn = args == V_UNDEF ? V_UNDEF : pop(T, r), made = V_UNDEF;
    if (fn != V_UNDEF && !is_tuple(args))
        lf_raise(T, exc_TypeError, "argument list must be a tuple");
    else if (fn != V_UNDEF)
        made = lf_call_ex(T, fn, args, V_UNDEF);
    lf_release(T, args);
    lf_release(T, fn);
    return push(T, r, made);
}

/* obj.__dict__[key] = v: by way of the attribute's place in the object where that is the same. */
static bool set_attribute(Thread *T, Value obj, Value key, Value v) {
    Type *t = type_of(obj);
    if (type_of(key) == type_str && (t->flags & TYPE_SETATTR_PLAIN) && (t->flags & TYPE_HAS_DICT) &&
        (t->flags & TYPE_HEAP) && type_lookup(T, t, key) == V_UNDEF)
        return object_setattr(T, obj, key, v);
    Value attributes = obj_getattr(T, obj, name___dict__);
    bool ok = attributes != V_UNDEF && obj_setitem(T, attributes, key, v);
    lf_release(T, attributes);
    return ok;
}
static bool set_slot(Thread *T, Value obj, Value key, Value v) {
    if (is_str(key)) return obj_setattr(T, obj, key, v);
    lf_raise(T, exc_TypeError, "attribute name must be string, not '%T'", key);
    return false;
}
/* set for every pair of a dict, names interned. */
static bool set_state(Thread *T, Value obj, Value state, bool (*set)(Thread *, Value, Value, Value)) {
    Value key, v;
    bool ok = true;
    if (!as_dict(state)->len && set == set_attribute) { /* it must be able to have attributes all the same */
        v = obj_getattr(T, obj, name___dict__);
        lf_release(T, v);
        return v != V_UNDEF;
    }
    for (int64_t at = 0; ok && dict_next(as_dict(state), &at, &key, &v);) {
        key = type_of(key) == type_str ? str_intern(T, lf_retain(T, key)) : lf_retain(T, key);
        lf_retain(T, v);
        ok = key != V_UNDEF && set(T, obj, key, v);
        lf_release(T, key);
        lf_release(T, v);
    }
    return ok;
}
static bool build(Thread *T, const Reader *r, Value obj, Value state) {
    bool missing = false;
    Value set = obj_getattr_or(T, obj, name___setstate__, &missing), slots = V_NONE;
    if (set != V_UNDEF) {
        Value given = lf_call1(T, set, state);
        lf_release(T, set);
        lf_release(T, given);
        return given != V_UNDEF;
    }
    if (!missing) return false;
    if (is_tuple(state) && as_tuple(state)->len == 2) {
        slots = as_tuple(state)->items[1];
        state = as_tuple(state)->items[0];
    }
    if (state != V_NONE && !is_dict(state)) return bad(T, r, "state is not a dictionary");
    if (state != V_NONE && !set_state(T, obj, state, set_attribute)) return false;
    if (slots == V_NONE) return true;
    return is_dict(slots) ? set_state(T, obj, slots, set_slot) : bad(T, r, "slot state is not a dictionary");
}
static bool do_build(Thread *T, Value self, int code) {
    (void)code;
    Reader *r = as_reader(self);
    Value state = pop(T, r), obj = state == V_UNDEF ? V_UNDEF : top(T, r);
    bool ok = obj != V_UNDEF && build(T, r, obj, state);
    lf_release(T, state);
    lf_release(T, obj);
    return ok;
}

/* --- the machine --- */

typedef bool (*Action)(Thread *T, Value self, int code);
static const Action actions[256] = {
    [OP_NONE] = do_constant,     [OP_NEWTRUE] = do_constant,     [OP_NEWFALSE] = do_constant,
    [OP_EMPTY_TUPLE] = do_empty, [OP_EMPTY_LIST] = do_empty,     [OP_EMPTY_DICT] = do_empty,
    [OP_EMPTY_SET] = do_empty,   [OP_BININT] = do_int,           [OP_BININT1] = do_int,
    [OP_BININT2] = do_int,       [OP_LONG1] = do_long,           [OP_LONG4] = do_long,
    [OP_BINFLOAT] = do_float,    [OP_SHORT_BINUNICODE] = do_str, [OP_BINUNICODE] = do_str,
    [OP_BINUNICODE8] = do_str,   [OP_SHORT_BINBYTES] = do_bytes, [OP_BINBYTES] = do_bytes,
    [OP_BINBYTES8] = do_bytes,   [OP_BYTEARRAY8] = do_bytes,     [OP_MARK] = do_mark,
    [OP_POP] = do_pop,           [OP_POP_MARK] = do_pop,         [OP_DUP] = do_dup,
    [OP_BINGET] = do_get,        [OP_LONG_BINGET] = do_get,      [OP_MEMOIZE] = do_put,
    [OP_BINPUT] = do_put,        [OP_LONG_BINPUT] = do_put,      [OP_PROTO] = do_proto,
    [OP_FRAME] = do_frame,       [OP_TUPLE] = do_tuple,          [OP_TUPLE1] = do_tuple,
    [OP_TUPLE2] = do_tuple,      [OP_TUPLE3] = do_tuple,         [OP_LIST] = do_list,
    [OP_DICT] = do_dict,         [OP_FROZENSET] = do_frozenset,  [OP_APPEND] = do_append,
    [OP_APPENDS] = do_many,      [OP_SETITEM] = do_setitem,      [OP_SETITEMS] = do_many,
    [OP_ADDITEMS] = do_many,     [OP_STACK_GLOBAL] = do_global,  [OP_NEWOBJ] = do_newobj,
    [OP_REDUCE] = do_reduce,     [OP_BUILD] = do_build,
};
static bool do_rare(Thread *T, Value self, int code) {
    Value given = lf_call_method(T, str_intern_c(T, "_rare"), (Value[]){self, v_int(code)}, 2);
    lf_release(T, given);
    return given != V_UNDEF;
}
static Value m_run(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0];
    Reader *r = as_reader(self);
    if (!keep(T, r, &r->unpickling_error, lf_retain(T, args[1]))) return V_UNDEF;
    cut(T, r, 0);
    r->nmarks = r->floor = r->protocol = 0;
    if (!lf_enter(T, "")) return V_UNDEF;
    for (;;) {
        int code = next_code(T, self);
        if (code == OP_STOP) return pop(T, r);
        if (code < 0 || !(actions[code] ? actions[code] : do_rare)(T, self, code)) return V_UNDEF;
    }
}

/* --- for the class in Python --- */

static Value m_begin(Thread *T, Value *args, int n) {
    (void)n;
    Reader *r = as_reader(args[0]);
    if (!is_bytes(args[1])) return lf_raise(T, exc_TypeError, "expected bytes, %T found", args[1]);
    keep(T, r, &r->data, lf_retain(T, args[1]));
    r->at = 0;
    return V_NONE;
}
static Value m_take(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    if (!obj_as_i64(T, args[1], &size)) return V_UNDEF;
    if (size < 0) return lf_raise(T, exc_ValueError, "negative size");
    const uint8_t *p = take(T, args[0], (uint64_t)size);
    return p ? bytes_from(T, p, size) : V_UNDEF;
}
/* A line with its end. */
static Value m_line(Thread *T, Value *args, int n) {
    (void)n;
    Reader *r = as_reader(args[0]);
    int64_t have = left(r);
    if (have > 0) {
        const uint8_t *p = as_bytes(r->data)->data + r->at, *end = memchr(p, '\n', (size_t)have);
        if (!end) return truncated(T, r), V_UNDEF;
        r->at += end + 1 - p;
        return bytes_from(T, p, end + 1 - p);
    }
    Value line = as_plain_bytes(T, lf_call_method(T, str_intern_c(T, "_readline"), args, 1));
    if (line == V_UNDEF) return line;
    const Bytes *b = as_bytes(line);
    if (b->len && b->data[b->len - 1] == '\n') return line;
    lf_release(T, line);
    return truncated(T, r), V_UNDEF;
}
static Value m_push(Thread *T, Value *args, int n) {
    (void)n;
    return push(T, as_reader(args[0]), lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
}
static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    return pop(T, as_reader(args[0]));
}
static Value m_top(Thread *T, Value *args, int n) {
    (void)n;
    return top(T, as_reader(args[0]));
}
static Value m_since_mark(Thread *T, Value *args, int n) {
    (void)n;
    return marked(T, as_reader(args[0]));
}
static Value m_memo_get(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    return obj_as_i64(T, args[1], &at) && memo_push(T, as_reader(args[0]), at) ? V_NONE : V_UNDEF;
}
static Value m_memo_set(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (at < 0) return lf_raise(T, exc_ValueError, "memo key must be positive integers.");
    return memo_set(T, as_reader(args[0]), at, args[2]) ? V_NONE : V_UNDEF;
}
static Value m_memo_put(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (at < 0) return lf_raise(T, exc_ValueError, "negative PUT argument");
    return memo_put(T, as_reader(args[0]), at) ? V_NONE : V_UNDEF;
}
static Value m_memo_copy(Thread *T, Value *args, int n) {
    (void)n;
    const Reader *r = as_reader(args[0]);
    Value d = r->far == V_UNDEF ? dict_new(T) : dict_copy(T, r->far);
    for (int64_t i = 0; d != V_UNDEF && i < r->memo_cap; i++)
        if (r->memo[i] != V_UNDEF && !dict_set(T, d, v_int(i), r->memo[i])) lf_clear(T, &d);
    return d;
}
static Value m_memo_clear(Thread *T, Value *args, int n) {
    (void)n;
    Reader *r = as_reader(args[0]);
    Value *old = r->memo;
    int64_t cap = r->memo_cap;
    r->memo = NULL;
    r->memo_cap = r->nmemo = 0;
    lf_clear(T, &r->far);
    for (int64_t i = 0; i < cap; i++) lf_release(T, old[i]);
    lf_buf_free(T, old);
    return V_NONE;
}
static Value get_protocol(Thread *T, Value self) {
    (void)T;
    return v_int(as_reader(self)->protocol);
}
static Value reader_init(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_NONE;
}

static const MethodDef methods[] = {
    {"_begin(self, data, /)", m_begin, NULL, 0},
    {"_run(self, error, /)", m_run, NULL, 0},
    {"_take(self, size, /)", m_take, NULL, 0},
    {"_line(self, /)", m_line, NULL, 0},
    {"_push(self, value, /)", m_push, NULL, 0},
    {"_pop(self, /)", m_pop, NULL, 0},
    {"_top(self, /)", m_top, NULL, 0},
    {"_since_mark(self, /)", m_since_mark, NULL, 0},
    {"_memo_get(self, place, /)", m_memo_get, NULL, 0},
    {"_memo_set(self, place, value, /)", m_memo_set, NULL, 0},
    {"_memo_put(self, place, /)", m_memo_put, NULL, 0},
    {"_memo_copy(self, /)", m_memo_copy, NULL, 0},
    {"_memo_clear(self, /)", m_memo_clear, NULL, 0},
    {0},
};
static const GetSetDef getset[] = {{"_protocol", get_protocol, NULL, NULL}, {0}};
const TypeDef pickle_reader_def = {.name = "_pickling.Reader",
                                   .doc = "What an Unpickler is made of.",
                                   .where = &type_reader,
                                   .kind = &kind_reader,
                                   .size = sizeof(Reader),
                                   .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
                                   .init = {"__init__(self, /)", reader_init, NULL, 0},
                                   .methods = methods,
                                   .getset = getset};

static const TypeDef *const types[] = {&pickle_writer_def, &pickle_reader_def, NULL};
const ModuleDef module__pickling = {
    .name = "_pickling", .doc = "What pickles are written and read with.", .types = types};
