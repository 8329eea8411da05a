/* The iterators of str, bytes and bytearray: one layout, one set of methods. */
#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/names.h"
#include "src/objects/text.h"

static bool visit(Obj *o, VisitFn fn, void *ctx) {
    SeqIter *it = (SeqIter *)o;
    return it->seq == V_UNDEF || fn(&it->seq, ctx);
}

static const Kind kind = {.name = "text iterator", .visit = visit};

static Value str_next(Thread *T, Value self) {
    SeqIter *it = (SeqIter *)v_as_obj(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const Str *s = as_str(it->seq);
    if (LIKELY(it->at < s->len)) return str_char(T, str_at(s, it->at++));
    lf_clear(T, &it->seq);
    return V_UNDEF;
}

static Value bytes_next(Thread *T, Value self) {
    SeqIter *it = (SeqIter *)v_as_obj(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    Chars c = text_chars(it->seq);
    if (LIKELY(it->at < c.len)) return v_int(((const uint8_t *)c.p)[it->at++]);
    lf_clear(T, &it->seq);
    return V_UNDEF;
}

static Value length_hint(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    if (it->seq == V_UNDEF) return v_int(0);
    int64_t left = text_chars(it->seq).len - it->at;
    return v_int(left < 0 ? 0 : left);
}

static Value reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    Value fn = dict_get(T, T->builtins, str_intern_c(T, "iter"));
    if (fn == V_UNDEF) return lf_failed(T) ? V_UNDEF : lf_raise(T, exc_RuntimeError, "lost builtins.iter");
    bool done = it->seq == V_UNDEF;
    Value seq = done ? tuple_empty : it->seq;
    Value inner = tuple_from(T, &seq, 1);
    if (inner == V_UNDEF) return inner;
    Value all[3] = {fn, inner, v_int(it->at)};
    Value t = tuple_from(T, all, done ? 2 : 3);
    lf_release(T, inner);
    return t;
}

static Value setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    int64_t at;
    if (!text_size_arg(T, args[1], &at)) return V_UNDEF;
    if (it->seq == V_UNDEF) return V_NONE;
    int64_t len = text_chars(it->seq).len;
    it->at = at < 0 ? 0 : at > len ? len : at;
    return V_NONE;
}

static const MethodDef methods[] = {
    {"__length_hint__(self, /)", length_hint, NULL, 0},
    {"__reduce__(self, /)", reduce, NULL, 0},
    {"__setstate__(self, state, /)", setstate, NULL, 0},
    {0},
};

static Type *type_str_ascii_iterator;
Type *type_str_iterator, *type_bytes_iterator, *type_bytearray_iterator;
#define ITERATOR(id, text, shape_id, next_fn)                                    \
    const TypeDef typedef_##id = {.name = text,                                  \
                                  .where = &type_##id,                           \
                                  .kind = &kind,                                 \
                                  .size = sizeof(SeqIter),                       \
                                  .shape = shape_id,                             \
                                  .slots = {.iter = iter_self, .next = next_fn}, \
                                  .methods = methods}
ITERATOR(str_ascii_iterator, "str_ascii_iterator", SHAPE_STR_ITER, str_next);
ITERATOR(str_iterator, "str_iterator", 0, str_next);
ITERATOR(bytes_iterator, "bytes_iterator", 0, bytes_next);
ITERATOR(bytearray_iterator, "bytearray_iterator", 0, bytes_next);
