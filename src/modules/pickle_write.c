/* pickle_write.c — _pickling.Writer: objects as the bytes of a pickle.
 *
 * Saving an object may run code of the program (persistent_id, __reduce_ex__), which may use this Writer and
 * change what is being saved: nothing that points into either is kept across such a call.
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

/* Where an object was remembered. obj V_UNDEF: nothing is here. */
typedef struct Place {
    Value obj;
    int64_t at;
} Place;

typedef struct Writer {
    Obj h;
    Value write;                       /* of the file */
    Value persistent, override, table; /* persistent_id and reducer_override: V_UNDEF when there are none */
    Value special;                     /* the class whose instances _save_other knows */
    uint8_t *out;                      /* what is not written yet */
    int64_t len, cap;
    Place *memo; /* open addressing by identity */
    int64_t nmemo, mask;
    uint8_t protocol;
    bool bin, fast, framing;
} Writer;

static Type *type_writer;
static inline Writer *as_writer(Value v) { return (Writer *)v_as_obj(v); }

static bool writer_visit(Obj *o, VisitFn fn, void *ctx) {
    Writer *w = (Writer *)o;
    if (!visit_slots(&w->write, 5, fn, ctx)) return false;
    for (int64_t i = 0; w->memo && i <= w->mask; i++)
        if (v_is_obj(w->memo[i].obj) && !fn(&w->memo[i].obj, ctx)) return false;
    return true;
}
static void writer_free_parts(Thread *T, Obj *o) {
    lf_buf_free(T, ((Writer *)o)->out);
    lf_buf_free(T, ((Writer *)o)->memo);
}
static const Kind kind_writer = {.name = "Writer", .visit = writer_visit, .free_parts = writer_free_parts};

/* --- bytes --- */

static uint8_t *room(Thread *T, Writer *w, int64_t n) {
    if (UNLIKELY(w->cap - w->len < n)) {
        int64_t cap = w->cap + w->cap / 2 + n + 128;
        uint8_t *out = lf_buf_realloc(T, w->out, (size_t)cap);
        if (!out) return NULL;
        w->out = out;
        w->cap = cap;
    }
    uint8_t *at = w->out + w->len;
    w->len += n;
    return at;
}
static bool put(Thread *T, Writer *w, const void *bytes, int64_t n) {
    uint8_t *to = room(T, w, n);
    if (to && n) memcpy(to, bytes, (size_t)n);
    return to != NULL;
}
static inline bool put_code(Thread *T, Writer *w, int code) {
    uint8_t *to = room(T, w, 1);
    if (to) *to = (uint8_t)code;
    return to != NULL;
}
/* An instruction and its argument, a number of n bytes, least first. */
static int make_head(uint8_t *to, int code, uint64_t number, int n) {
    to[0] = (uint8_t)code;
    for (int i = 0; i < n; i++) to[1 + i] = (uint8_t)(number >> 8 * i);
    return n + 1;
}
static bool put_number(Thread *T, Writer *w, int code, uint64_t number, int n) {
    uint8_t head[9];
    return put(T, w, head, make_head(head, code, number, n));
}
static bool put_mark(Thread *T, Writer *w) { return put_code(T, w, OP_MARK); }

/* bytes is consumed. */
static bool write_out(Thread *T, Value self, Value bytes) {
    if (bytes == V_UNDEF) return false;
    if (as_writer(self)->write == V_UNDEF) {
        lf_release(T, bytes);
        lf_raise(T, exc_ValueError, "the Writer has not begun");
        return false;
    }
    Value write = lf_retain(T, as_writer(self)->write), r = lf_call1(T, write, bytes);
    lf_release(T, write);
    lf_release(T, bytes);
    lf_release(T, r);
    return r != V_UNDEF;
}
static bool end_frame(Thread *T, Value self) {
    Writer *w = as_writer(self);
    if (w->framing && w->len >= FRAME_MINIMUM) {
        uint8_t head[9];
        if (!write_out(T, self, bytes_from(T, head, make_head(head, OP_FRAME, (uint64_t)w->len, 8))))
            return false;
    }
    Value data = bytes_from(T, w->out, w->len);
    if (data != V_UNDEF) w->len = 0;
    return write_out(T, self, data);
}
/* Large data stays outside of frames: owner's bytes as an object, which is made when it is V_UNDEF. */
static bool put_data(Thread *T, Value self, const uint8_t *head, int nhead, const uint8_t *data, int64_t n,
                     Value owner) {
    Writer *w = as_writer(self);
    if (n < FRAME_TARGET) return put(T, w, head, nhead) && put(T, w, data, n);
    Value whole = owner == V_UNDEF ? bytes_from(T, data, n) : lf_retain(T, owner);
    if (whole == V_UNDEF) return false;
    bool ok = end_frame(T, self) && write_out(T, self, bytes_from(T, head, nhead));
    if (ok) return write_out(T, self, whole);
    lf_release(T, whole);
    return false;
}

/* --- the memo --- */

static Place *memo_slot(const Writer *w, Value obj) {
    uint64_t i = obj * 0x9E3779B97F4A7C15u;
    for (i = (i ^ i >> 32) & (uint64_t)w->mask;; i = (i + 1) & (uint64_t)w->mask)
        if (w->memo[i].obj == obj || w->memo[i].obj == V_UNDEF) return &w->memo[i];
}
/* The place of obj, or -1. */
static int64_t known_at(const Writer *w, Value obj) {
    if (!w->memo) return -1;
    const Place *p = memo_slot(w, obj);
    return p->obj == V_UNDEF ? -1 : p->at;
}
static bool memo_grow(Thread *T, Writer *w) {
    Place *old = w->memo;
    int64_t mask = w->mask, n = old ? (mask + 1) * 2 : 32;
    Place *made = lf_buf_calloc(T, (size_t)n * sizeof *made);
    if (!made) return false;
    w->memo = made;
    w->mask = n - 1;
    for (int64_t i = 0; old && i <= mask; i++)
        if (old[i].obj != V_UNDEF) *memo_slot(w, old[i].obj) = old[i];
    lf_buf_free(T, old);
    return true;
}
static bool memo_set(Thread *T, Writer *w, Value obj, int64_t at) {
    if ((!w->memo || w->nmemo * 3 >= w->mask * 2) && !memo_grow(T, w)) return false;
    Place *p = memo_slot(w, obj);
    if (p->obj == V_UNDEF) {
        lf_init(&p->obj, lf_retain(T, obj));
        w->nmemo++;
    }
    p->at = at;
    return true;
}
static void memo_clear(Thread *T, Writer *w) {
    Place *old = w->memo;
    int64_t mask = w->mask;
    w->memo = NULL;
    w->nmemo = w->mask = 0;
    for (int64_t i = 0; old && i <= mask; i++) lf_release(T, old[i].obj);
    lf_buf_free(T, old);
}
static bool memoize(Thread *T, Writer *w, Value obj) {
    if (w->fast) return true;
    int64_t at = w->nmemo;
    char text[32];
    if (!memo_set(T, w, obj, at)) return false;
    if (w->protocol >= 4) return put_code(T, w, OP_MEMOIZE);
    if (!w->bin) return put(T, w, text, snprintf(text, sizeof text, "p%lld\n", (long long)at));
    return at < 256 ? put_number(T, w, OP_BINPUT, (uint64_t)at, 1)
                    : put_number(T, w, OP_LONG_BINPUT, (uint64_t)at, 4);
}
static bool put_get(Thread *T, Writer *w, int64_t at) {
    char text[32];
    if (!w->bin) return put(T, w, text, snprintf(text, sizeof text, "g%lld\n", (long long)at));
    return at < 256 ? put_number(T, w, OP_BINGET, (uint64_t)at, 1)
                    : put_number(T, w, OP_LONG_BINGET, (uint64_t)at, 4);
}

/* --- where it failed --- */

/* The exception in flight learns what was being written: "when serializing TYPE what". what is consumed; a
 * failure to say so is forgotten. False. */
static bool noted(Thread *T, Value owner, Value what) {
    Value e = lf_exc_take(T), cls = v_obj(type_of(owner)), text = V_UNDEF, r = V_UNDEF;
    Value module = obj_getattr_c(T, cls, "__module__"), name = obj_getattr_c(T, cls, "__qualname__");
    if (what != V_UNDEF && module != V_UNDEF && name != V_UNDEF) {
        bool short_name = is_str(module) && (str_eq_c(module, "builtins") || str_eq_c(module, "__main__"));
        text = short_name ? str_format(T, "when serializing %S %S", name, what)
                          : str_format(T, "when serializing %S.%S %S", module, name, what);
    }
    if (text != V_UNDEF) r = lf_call_method(T, name_add_note, (Value[]){e, text}, 2);
    Value all[] = {module, name, what, text, r};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) lf_release(T, all[i]);
    if (lf_failed(T)) lf_exc_clear(T);
    lf_exc_restore(T, e);
    return false;
}
static bool noted_c(Thread *T, Value owner, const char *what) {
    Value e = lf_exc_take(T), text = str_from_c(T, what);
    if (lf_failed(T)) lf_exc_clear(T);
    lf_exc_restore(T, e);
    return noted(T, owner, text);
}
static bool noted_item(Thread *T, Value owner, int64_t at) {
    char text[40];
    snprintf(text, sizeof text, "item %lld", (long long)at);
    return noted_c(T, owner, text);
}
static bool noted_key(Thread *T, Value owner, Value key) {
    Value e = lf_exc_take(T), text = str_format(T, "item %R", key);
    if (lf_failed(T)) lf_exc_clear(T);
    lf_exc_restore(T, e);
    return noted(T, owner, text);
}

/* --- atoms --- */

static bool save(Thread *T, Value self, Value obj);

/* What only Python code can write: self.name(obj). */
static bool by_method(Thread *T, Value self, const char *name, Value a, Value b) {
    Value args[] = {self, a, b}, r = lf_call_method(T, str_intern_c(T, name), args, b == V_UNDEF ? 2 : 3);
    lf_release(T, r);
    return r != V_UNDEF;
}

static bool save_long(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    if (w->protocol < 2) {
        Value text = int_to_str(T, v, 10, false);
        if (text == V_UNDEF) return false;
        bool ok =
            put_code(T, w, 'L') && put(T, w, as_str(text)->data, as_str(text)->len) && put(T, w, "L\n", 2);
        lf_release(T, text);
        return ok;
    }
    int64_t n = (int64_t)(int_bit_length(v) / 8) + 1;
    uint8_t small[64], *data = n <= 64 ? small : lf_buf_alloc(T, (size_t)n), head[5];
    bool ok = data && int_to_bytes(T, v, data, (size_t)n, false, true);
    if (ok) {
        if (n > 1 && int_sign(v) < 0 && data[n - 1] == 0xff && data[n - 2] & 0x80) n--;
        int nhead =
            n < 256 ? make_head(head, OP_LONG1, (uint64_t)n, 1) : make_head(head, OP_LONG4, (uint64_t)n, 4);
        ok = put_data(T, self, head, nhead, data, n, V_UNDEF);
    }
    if (data != small) lf_buf_free(T, data);
    return ok;
}
static bool save_int(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    int64_t i = v_is_int(v) ? v_as_int(v) : INT64_MAX;
    if (i < INT32_MIN || i > INT32_MAX) return save_long(T, self, v);
    if (!w->bin) {
        char text[32];
        return put(T, w, text, snprintf(text, sizeof text, "I%lld\n", (long long)i));
    }
    if (i >= 0 && i <= 0xff) return put_number(T, w, OP_BININT1, (uint64_t)i, 1);
    if (i >= 0 && i <= 0xffff) return put_number(T, w, OP_BININT2, (uint64_t)i, 2);
    return put_number(T, w, OP_BININT, (uint64_t)i, 4);
}
static bool save_float(Thread *T, Writer *w, double d) {
    if (!w->bin) {
        char text[32];
        size_t n = float_repr_text(d, text);
        return put_code(T, w, 'F') && put(T, w, text, (int64_t)n) && put_code(T, w, '\n');
    }
    uint64_t bits;
    d = double_plain(d);
    memcpy(&bits, &d, sizeof bits);
    return put_number(T, w, OP_BINFLOAT, __builtin_bswap64(bits), 8);
}
static bool save_constant(Thread *T, Writer *w, Value v) {
    if (v == V_NONE) return put_code(T, w, OP_NONE);
    if (w->protocol >= 2) return put_code(T, w, v == V_TRUE ? OP_NEWTRUE : OP_NEWFALSE);
    return put(T, w, v == V_TRUE ? "I01\n" : "I00\n", 4);
}
static bool save_bytes(Thread *T, Value self, Value v) {
    uint64_t n = (uint64_t)as_bytes(v)->len;
    uint8_t head[9];
    int nhead = n <= 0xff         ? make_head(head, OP_SHORT_BINBYTES, n, 1)
                : n <= 0xffffffff ? make_head(head, OP_BINBYTES, n, 4)
                                  : make_head(head, OP_BINBYTES8, n, 8);
    return put_data(T, self, head, nhead, as_bytes(v)->data, (int64_t)n, v) && memoize(T, as_writer(self), v);
}
static bool save_bytearray(Thread *T, Value self, Value v) {
    int64_t n = as_bytearray(v)->len;
    uint8_t head[9];
    int nhead = make_head(head, OP_BYTEARRAY8, (uint64_t)n, 8);
    return put_data(T, self, head, nhead, as_bytearray(v)->data, n, V_UNDEF) &&
           memoize(T, as_writer(self), v);
}
static int str_head(Thread *T, const Writer *w, uint8_t *head, uint64_t n) {
    if (n <= 0xff && w->protocol >= 4) return make_head(head, OP_SHORT_BINUNICODE, n, 1);
    if (n <= 0xffffffff) return make_head(head, OP_BINUNICODE, n, 4);
    if (w->protocol >= 4) return make_head(head, OP_BINUNICODE8, n, 8);
    lf_raise(T, exc_OverflowError,
             "serializing a string larger than 4 GiB requires pickle protocol 4 or higher");
    return 0;
}
static bool save_str(Thread *T, Value self, Value v) {
    uint8_t head[9];
    const Str *s = as_str(v);
    if (s->ascii) {
        int nhead = str_head(T, as_writer(self), head, (uint64_t)s->len);
        return nhead && put_data(T, self, head, nhead, s->data, s->len, V_UNDEF) &&
               memoize(T, as_writer(self), v);
    }
    Value data = codec_encode(T, v, "utf-8", "surrogatepass");
    if (data == V_UNDEF) return false;
    int nhead = str_head(T, as_writer(self), head, (uint64_t)as_bytes(data)->len);
    bool ok = nhead && put_data(T, self, head, nhead, as_bytes(data)->data, as_bytes(data)->len, data) &&
              memoize(T, as_writer(self), v);
    lf_release(T, data);
    return ok;
}

/* --- containers --- */

static bool put_pops(Thread *T, Writer *w, int64_t n) {
    bool ok = true;
    while (ok && n-- > 0) ok = put_code(T, w, OP_POP);
    return ok;
}
static bool save_tuple(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    const Tuple *t = as_tuple(v);
    bool small = t->len <= 3 && w->protocol >= 2;
    if (!t->len) return w->bin ? put_code(T, w, OP_EMPTY_TUPLE) : put(T, w, "(t", 2);
    if (!small && !put_mark(T, w)) return false;
    for (int64_t i = 0; i < t->len; i++)
        if (!save(T, self, t->items[i])) return noted_item(T, v, i);
    int64_t at = known_at(w, v);
    if (at >= 0) { /* an item led back to the tuple, which is written already */
        bool ok = small    ? put_pops(T, w, t->len)
                  : w->bin ? put_code(T, w, OP_POP_MARK)
                           : put_pops(T, w, t->len + 1);
        return ok && put_get(T, w, at);
    }
    return put_code(T, w, small ? OP_TUPLE1 + (int)t->len - 1 : OP_TUPLE) && memoize(T, w, v);
}

static bool save_item(Thread *T, Value self, Value list, int64_t at) {
    Value item = lf_retain(T, as_list(list)->items[at]);
    bool ok = save(T, self, item);
    lf_release(T, item);
    return ok || noted_item(T, list, at);
}
static bool save_list(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    int64_t size = as_list(v)->len;
    bool ok = (w->bin ? put_code(T, w, OP_EMPTY_LIST) : put(T, w, "(l", 2)) && memoize(T, w, v);
    bool alone = !w->bin || size <= 1;
    for (int64_t i = 0; ok && i < as_list(v)->len; i++) {
        if (!alone && i % BATCH == 0) ok = put_mark(T, w);
        ok = ok && save_item(T, self, v, i);
        if (ok && !alone && as_list(v)->len != size) {
            lf_raise(T, exc_RuntimeError, "list changed size during iteration");
            return false;
        }
        if (ok && alone) ok = put_code(T, w, OP_APPEND);
        if (ok && !alone && ((i + 1) % BATCH == 0 || i + 1 == size)) ok = put_code(T, w, OP_APPENDS);
    }
    return ok;
}

static bool save_pair(Thread *T, Value self, Value key, Value value, Value owner) {
    lf_retain(T, key);
    lf_retain(T, value);
    bool ok = save(T, self, key) && (save(T, self, value) || noted_key(T, owner, key));
    lf_release(T, key);
    lf_release(T, value);
    return ok;
}
static bool save_dict(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    const Dict *d = as_dict(v);
    bool ok = (w->bin ? put_code(T, w, OP_EMPTY_DICT) : put(T, w, "(d", 2)) && memoize(T, w, v);
    bool alone = !w->bin || d->len <= 1;
    uint32_t size = d->len, batch = 0; /* pairs since the last mark; 0: it is still to come */
    Value key, value;
    for (int64_t at = dict_first(d); ok && dict_next(d, &at, &key, &value);) {
        ok = (alone || batch || put_mark(T, w)) && save_pair(T, self, key, value, v);
        if (ok && d->len != size) {
            lf_raise(T, exc_RuntimeError, "dictionary changed size during iteration");
            return false;
        }
        if (ok && alone) ok = put_code(T, w, OP_SETITEM);
        if (ok && !alone && ++batch == BATCH) {
            ok = put_code(T, w, OP_SETITEMS);
            batch = 0;
        }
    }
    return ok && (!batch || put_code(T, w, OP_SETITEMS));
}

/* One element after the other; batches of a set, all at once of a frozenset. */
static bool save_elements(Thread *T, Value self, Value v, bool batches) {
    Writer *w = as_writer(self);
    const Set *s = as_set(v);
    int64_t size = s->len, done = 0;
    Value key;
    bool ok = true;
    for (int64_t at = 0; ok && set_next(s, &at, &key); done++) {
        if (batches && done && done % BATCH == 0) ok = put_code(T, w, OP_ADDITEMS) && put_mark(T, w);
        lf_retain(T, key);
        ok = ok && (save(T, self, key) || noted_c(T, v, "element"));
        lf_release(T, key);
        if (ok && s->len != size) {
            lf_raise(T, exc_RuntimeError, "set changed size during iteration");
            ok = false;
        }
    }
    /* A full batch is followed by an empty one: nobody knew that it was the last. */
    if (ok && batches && size && size % BATCH == 0) ok = put_code(T, w, OP_ADDITEMS) && put_mark(T, w);
    return ok;
}
static bool save_set(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    if (!put_code(T, w, OP_EMPTY_SET) || !memoize(T, w, v)) return false;
    return !as_set(v)->len ||
           (put_mark(T, w) && save_elements(T, self, v, true) && put_code(T, w, OP_ADDITEMS));
}
static bool save_frozenset(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    if (!put_mark(T, w) || !save_elements(T, self, v, false)) return false;
    int64_t at = known_at(w, v);
    if (at >= 0) return put_code(T, w, OP_POP_MARK) && put_get(T, w, at);
    return put_code(T, w, OP_FROZENSET) && memoize(T, w, v);
}

/* --- what iterators give --- */

/* The next items of an iterator, at most n, as a list (owned). */
static Value next_batch(Thread *T, Value it, int64_t n) {
    Value batch = list_new(T, 0), item;
    while (batch != V_UNDEF && as_list(batch)->len < n && (item = obj_next(T, it)) != V_UNDEF)
        if (!list_append(T, batch, item)) lf_clear(T, &batch);
    if (lf_failed(T)) lf_clear(T, &batch);
    return batch;
}
static bool append_batch(Thread *T, Value self, Value batch, Value owner, int64_t done) {
    const List *l = as_list(batch);
    bool alone = l->len == 1, ok = alone || put_mark(T, as_writer(self));
    for (int64_t i = 0; ok && i < l->len; i++)
        ok = save(T, self, l->items[i]) || noted_item(T, owner, done + i);
    return ok && put_code(T, as_writer(self), alone ? OP_APPEND : OP_APPENDS);
}
static bool set_batch(Thread *T, Value self, Value batch, Value owner) {
    const List *l = as_list(batch);
    bool alone = l->len == 1, ok = alone || put_mark(T, as_writer(self));
    for (int64_t i = 0; ok && i < l->len; i++) {
        Value pair = l->items[i];
        ok = type_of(pair) == type_tuple && as_tuple(pair)->len == 2
                 ? save_pair(T, self, as_tuple(pair)->items[0], as_tuple(pair)->items[1], owner)
                 : by_method(T, self, "_not_a_pair", pair, V_UNDEF);
    }
    return ok && put_code(T, as_writer(self), alone ? OP_SETITEM : OP_SETITEMS);
}
static bool save_iterator(Thread *T, Value self, Value it, Value owner, bool pairs) {
    int64_t most = as_writer(self)->bin ? BATCH : 1, done = 0, n;
    do {
        Value batch = next_batch(T, it, most);
        if (batch == V_UNDEF) return false;
        n = as_list(batch)->len;
        bool ok =
            !n || (pairs ? set_batch(T, self, batch, owner) : append_batch(T, self, batch, owner, done));
        lf_release(T, batch);
        if (!ok) return false;
        done += n;
    } while (n);
    return true;
}

/* --- instances --- */

static bool save_part(Thread *T, Value self, Value part, Value owner, const char *what) {
    return save(T, self, part) || noted_c(T, owner, what);
}
/* copyreg.__newobj__(cls, *args) */
static bool save_new(Thread *T, Value self, Value obj, const Tuple *args) {
    Value rest = tuple_from(T, args->items + 1, args->len - 1);
    bool ok = rest != V_UNDEF && save_part(T, self, args->items[0], obj, "class") &&
              save_part(T, self, rest, obj, "__new__ arguments");
    lf_release(T, rest);
    return ok && put_code(T, as_writer(self), OP_NEWOBJ);
}
static bool save_made(Thread *T, Value self, Value obj, const Tuple *parts, bool is_new) {
    Writer *w = as_writer(self);
    Value state = parts->len > 2 ? parts->items[2] : V_NONE,
          items = parts->len > 3 ? parts->items[3] : V_NONE,
          pairs = parts->len > 4 ? parts->items[4] : V_NONE;
    if (is_new) {
        if (!save_new(T, self, obj, as_tuple(parts->items[1]))) return false;
    } else if (!save_part(T, self, parts->items[0], obj, "reconstructor") ||
               !save_part(T, self, parts->items[1], obj, "reconstructor arguments") ||
               !put_code(T, w, OP_REDUCE))
        return false;
    int64_t at = known_at(w, obj); /* the arguments may have led back to the object itself */
    bool ok = at >= 0 ? put_code(T, w, OP_POP) && put_get(T, w, at) : memoize(T, w, obj);
    ok = ok && (items == V_NONE || save_iterator(T, self, items, obj, false));
    ok = ok && (pairs == V_NONE || save_iterator(T, self, pairs, obj, true));
    return ok && (state == V_NONE || (save_part(T, self, state, obj, "state") && put_code(T, w, OP_BUILD)));
}

/* The names copyreg gives the functions that stand for instructions of their own. */
enum { ORDINARY, NEWOBJ, OTHER };
static int function_kind(Thread *T, const Writer *w, Value fn) {
    bool missing = false;
    Value name = w->protocol >= 2 ? obj_getattr_or(T, fn, name___name__, &missing) : V_UNDEF;
    if (lf_failed(T)) return -1;
    int kind = name == V_UNDEF || !is_str(name)  ? ORDINARY
               : str_eq_c(name, "__newobj__")    ? NEWOBJ
               : str_eq_c(name, "__newobj_ex__") ? OTHER
                                                 : ORDINARY;
    lf_release(T, name);
    return kind;
}
/* Is args what __newobj__ takes, the class of obj first? */
static bool fits_new(Thread *T, Value obj, const Tuple *args) {
    if (!args->len || !is_type(args->items[0])) return false;
    Value cls = obj_getattr(T, obj, name___class__);
    if (cls == V_UNDEF) lf_exc_clear(T);
    lf_release(T, cls);
    return cls == args->items[0];
}
static bool absent_or_iterator(Value v) { return v == V_NONE || type_of(v)->slots.next; }

/* What __reduce_ex__ or a function like it answered. Answers that are odd in any way are for Python code. */
static bool save_parts(Thread *T, Value self, Value obj, Value answer) {
    const Tuple *parts = as_tuple(answer);
    bool plain = type_of(answer) == type_tuple && parts->len >= 2 && parts->len <= 6 &&
                 obj_callable(parts->items[0]) && type_of(parts->items[1]) == type_tuple &&
                 (parts->len < 4 || absent_or_iterator(parts->items[3])) &&
                 (parts->len < 5 || absent_or_iterator(parts->items[4])) &&
                 (parts->len < 6 || parts->items[5] == V_NONE);
    int kind = plain ? function_kind(T, as_writer(self), parts->items[0]) : OTHER;
    if (kind < 0) return false;
    if (kind == OTHER || (kind == NEWOBJ && !fits_new(T, obj, as_tuple(parts->items[1]))))
        return by_method(T, self, "_save_parts", obj, answer);
    return save_made(T, self, obj, parts, kind == NEWOBJ) || noted_c(T, obj, "object");
}

/* May obj.__reduce_ex__ be asked at once? 1, 0, -1. */
static int reduces_itself(Thread *T, const Writer *w, Value obj) {
    Type *t = type_of(obj);
    if (w->override != V_UNDEF || v_obj(t) == w->special || is_type(obj) || t == type_function ||
        !(t->flags & TYPE_GETATTR_PLAIN) || w->table == V_UNDEF || type_of(w->table) != type_dict)
        return 0;
    Value table = lf_retain(T, w->table), reduce = dict_get(T, table, v_obj(t));
    lf_release(T, table);
    return lf_failed(T) ? -1 : reduce == V_UNDEF;
}
static bool save_other(Thread *T, Value self, Value obj) {
    int itself = reduces_itself(T, as_writer(self), obj);
    if (itself < 0) return false;
    if (!itself || type_lookup(T, type_of(obj), name___reduce_ex__) == V_UNDEF)
        return by_method(T, self, "_save_other", obj, V_UNDEF);
    Value parts = lf_call_method(T, name___reduce_ex__, (Value[]){obj, v_int(as_writer(self)->protocol)}, 2);
    bool ok = parts != V_UNDEF && save_parts(T, self, obj, parts);
    lf_release(T, parts);
    return ok;
}

/* --- any object --- */

static bool save_object(Thread *T, Value self, Value v) {
    const Writer *w = as_writer(self);
    const Type *t = type_of(v);
    if (t == type_str && w->bin) return save_str(T, self, v);
    if (t == type_dict) return save_dict(T, self, v);
    if (t == type_list) return save_list(T, self, v);
    if (t == type_tuple) return save_tuple(T, self, v);
    if (t == type_bytes && w->protocol >= 3) return save_bytes(T, self, v);
    if (t == type_set && w->protocol >= 4) return save_set(T, self, v);
    if (t == type_frozenset && w->protocol >= 4) return save_frozenset(T, self, v);
    if (t == type_bytearray && w->protocol >= 5) return save_bytearray(T, self, v);
    if (t == type_str || t == type_bytes || t == type_set || t == type_frozenset || t == type_bytearray)
        return by_method(T, self, "_save_old", v, V_UNDEF);
    return save_other(T, self, v);
}
static bool save_named(Thread *T, Value self, Value v, bool *named) {
    Value fn = lf_retain(T, as_writer(self)->persistent), name = lf_call1(T, fn, v);
    lf_release(T, fn);
    *named = name != V_UNDEF && name != V_NONE;
    bool ok = *named ? by_method(T, self, "_save_persistent", name, V_UNDEF) : name != V_UNDEF;
    lf_release(T, name);
    return ok;
}
static bool save_unnamed(Thread *T, Value self, Value v) {
    Writer *w = as_writer(self);
    if (is_exact_int(v)) return save_int(T, self, v);
    if (v_is_double(v)) return save_float(T, w, v_as_double(v));
    if (v == V_NONE || v_is_bool(v)) return save_constant(T, w, v);
    int64_t at = known_at(w, v);
    if (at >= 0) return put_get(T, w, at);
    return lf_enter(T, " while pickling an object") && save_object(T, self, v);
}
static bool save(Thread *T, Value self, Value v) {
    bool named = false;
    if (as_writer(self)->len >= FRAME_TARGET && !end_frame(T, self)) return false;
    if (as_writer(self)->persistent != V_UNDEF && !save_named(T, self, v, &named)) return false;
    return named || save_unnamed(T, self, v);
}

/* --- for the class in Python --- */

static Value done(bool ok) { return ok ? V_NONE : V_UNDEF; }
static bool keep(Thread *T, Writer *w, Value *slot, Value v) {
    return lf_store(T, &w->h, slot, v == V_NONE ? V_UNDEF : lf_retain(T, v));
}
static Value m_begin(Thread *T, Value *args, int n) {
    (void)n;
    Writer *w = as_writer(args[0]);
    int64_t protocol;
    int bin = obj_truth(T, args[3]), fast = obj_truth(T, args[4]);
    if (bin < 0 || fast < 0 || !obj_as_i64(T, args[2], &protocol)) return V_UNDEF;
    w->protocol = (uint8_t)protocol;
    w->bin = bin;
    w->fast = fast;
    w->framing = protocol >= 4;
    w->len = 0;
    bool ok = keep(T, w, &w->write, args[1]) && keep(T, w, &w->persistent, args[5]) &&
              keep(T, w, &w->override, args[6]) && keep(T, w, &w->table, args[7]) &&
              keep(T, w, &w->special, args[8]);
    return done(ok);
}
static Value m_dump(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0];
    bool ok = as_writer(self)->protocol < 2 ||
              write_out(T, self, bytes_from(T, (uint8_t[]){OP_PROTO, as_writer(self)->protocol}, 2));
    ok = ok && save(T, self, args[1]) && put_code(T, as_writer(self), OP_STOP) && end_frame(T, self);
    as_writer(self)->framing = false;
    return done(ok);
}
static Value m_save(Thread *T, Value *args, int n) {
    (void)n;
    int by_name = obj_truth(T, args[2]);
    if (by_name < 0) return V_UNDEF;
    return done(by_name ? save(T, args[0], args[1]) : save_unnamed(T, args[0], args[1]));
}
static Value m_emit(Thread *T, Value *args, int n) {
    (void)n;
    Buffer b;
    if (!buffer_get(T, args[1], &b, false)) return V_UNDEF;
    bool ok = put(T, as_writer(args[0]), b.data, b.len);
    buffer_release(T, &b);
    return done(ok);
}
static Value m_memoize(Thread *T, Value *args, int n) {
    (void)n;
    return done(memoize(T, as_writer(args[0]), args[1]));
}
static Value m_put_bytes(Thread *T, Value *args, int n) {
    (void)n;
    return is_bytes(args[1]) ? done(save_bytes(T, args[0], args[1]))
                             : lf_raise(T, exc_TypeError, "expected bytes, %T found", args[1]);
}
static Value m_put_bytearray(Thread *T, Value *args, int n) {
    (void)n;
    return is_instance(args[1], type_bytearray)
               ? done(save_bytearray(T, args[0], args[1]))
               : lf_raise(T, exc_TypeError, "expected bytearray, %T found", args[1]);
}
static Value m_get_known(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at = known_at(as_writer(args[0]), args[1]);
    if (at < 0) return V_FALSE;
    return put_get(T, as_writer(args[0]), at) ? V_TRUE : V_UNDEF;
}
static Value m_is_known(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(known_at(as_writer(args[0]), args[1]) >= 0);
}
static Value m_append_all(Thread *T, Value *args, int n) {
    (void)n;
    return done(save_iterator(T, args[0], args[1], args[2], false));
}
static Value m_set_all(Thread *T, Value *args, int n) {
    (void)n;
    return done(save_iterator(T, args[0], args[1], args[2], true));
}
/* {id: (place, object)} */
static Value m_memo_copy(Thread *T, Value *args, int n) {
    (void)n;
    const Writer *w = as_writer(args[0]);
    Value d = dict_new(T);
    for (int64_t i = 0; d != V_UNDEF && w->memo && i <= w->mask; i++) {
        if (w->memo[i].obj == V_UNDEF) continue;
        Value id = obj_id(T, w->memo[i].obj), pair = tuple_pair(T, v_int(w->memo[i].at), w->memo[i].obj);
        bool ok = id != V_UNDEF && pair != V_UNDEF && dict_set(T, d, id, pair);
        lf_release(T, id);
        lf_release(T, pair);
        if (!ok) lf_clear(T, &d);
    }
    return d;
}
static Value m_memo_put(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_i64(T, args[2], &at)) return V_UNDEF;
    if (at < 0 || !v_int_fits(at)) return lf_raise(T, exc_ValueError, "memo place out of range");
    return done(memo_set(T, as_writer(args[0]), args[1], at));
}
static Value m_clear_memo(Thread *T, Value *args, int n) {
    (void)n;
    memo_clear(T, as_writer(args[0]));
    return V_NONE;
}
static Value writer_init(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_NONE;
}

static const MethodDef methods[] = {
    {"_begin(self, write, protocol, bin, fast, persistent, override, table, special, /)", m_begin, NULL, 0},
    {"_dump(self, object, /)", m_dump, NULL, 0},
    {"_save(self, object, by_name=True, /)", m_save, NULL, 0},
    {"_emit(self, data, /)", m_emit, NULL, 0},
    {"_memoize(self, object, /)", m_memoize, NULL, 0},
    {"_put_bytes(self, object, /)", m_put_bytes, NULL, 0},
    {"_put_bytearray(self, object, /)", m_put_bytearray, NULL, 0},
    {"_get_known(self, object, /)", m_get_known, NULL, 0},
    {"_is_known(self, object, /)", m_is_known, NULL, 0},
    {"_append_all(self, items, owner, /)", m_append_all, NULL, 0},
    {"_set_all(self, pairs, owner, /)", m_set_all, NULL, 0},
    {"_memo_copy(self, /)", m_memo_copy, NULL, 0},
    {"_memo_put(self, object, place, /)", m_memo_put, NULL, 0},
    {"clear_memo(self, /)", m_clear_memo, "Forget which objects were written.", 0},
    {0},
};
const TypeDef pickle_writer_def = {.name = "_pickling.Writer",
                                   .doc = "What a Pickler is made of.",
                                   .where = &type_writer,
                                   .kind = &kind_writer,
                                   .size = sizeof(Writer),
                                   .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
                                   .init = {"__init__(self, /)", writer_init, NULL, 0},
                                   .methods = methods};
