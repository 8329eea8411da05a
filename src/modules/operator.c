/* operator.c — the module _operator: every operator as a function, itemgetter, attrgetter, methodcaller. */
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

/* --- operators: one line each --- */

#define BINARY_OPERATORS(X)     \
    X(add, ADD, "+")            \
    X(sub, SUB, "-")            \
    X(mul, MUL, "*")            \
    X(matmul, MATMUL, "@")      \
    X(truediv, TRUEDIV, "/")    \
    X(floordiv, FLOORDIV, "//") \
    X(mod, MOD, "%")            \
    X(lshift, LSHIFT, "<<") X(rshift, RSHIFT, ">>") X(and_, AND, "&") X(or_, OR, "|") X(xor, XOR, "^")
#define INPLACE_OPERATORS(X)                                                                \
    X(iadd, ADD, "+=")                                                                      \
    X(isub, SUB, "-=")                                                                      \
    X(imul, MUL, "*=")                                                                      \
    X(imatmul, MATMUL, "@=")                                                                \
    X(itruediv, TRUEDIV, "/=")                                                              \
    X(ifloordiv, FLOORDIV, "//=")                                                           \
    X(imod, MOD, "%=")                                                                      \
    X(ilshift, LSHIFT, "<<=") X(irshift, RSHIFT, ">>=") X(iand, AND, "&=") X(ior, OR, "|=") \
        X(ixor, XOR, "^=")
#define COMPARISONS(X) \
    X(lt, LT, "<") X(le, LE, "<=") X(eq, EQ, "==") X(ne, NE, "!=") X(gt, GT, ">") X(ge, GE, ">=")
#define UNARY_OPERATORS(X) \
    X(neg, NEG, "-a") X(pos, POS, "+a") X(invert, INVERT, "~a") X(inv, INVERT, "~a") X(abs, ABS, "abs(a)")

#define X(name, op, text)                                   \
    static Value op_##name(Thread *T, Value *args, int n) { \
        (void)n;                                            \
        return obj_binary(T, BIN_##op, args[0], args[1]);   \
    }
BINARY_OPERATORS(X)
#undef X
#define X(name, op, text)                                   \
    static Value op_##name(Thread *T, Value *args, int n) { \
        (void)n;                                            \
        return obj_inplace(T, BIN_##op, args[0], args[1]);  \
    }
INPLACE_OPERATORS(X)
#undef X
#define X(name, op, text)                                   \
    static Value op_##name(Thread *T, Value *args, int n) { \
        (void)n;                                            \
        return obj_compare(T, args[0], args[1], CMP_##op);  \
    }
COMPARISONS(X)
#undef X
#define X(name, op, text)                                   \
    static Value op_##name(Thread *T, Value *args, int n) { \
        (void)n;                                            \
        return obj_unary(T, UN_##op, args[0]);              \
    }
UNARY_OPERATORS(X)
#undef X

static Value op_pow(Thread *T, Value *args, int n) {
    (void)n;
    return obj_power(T, args[0], args[1], V_NONE);
}
static Value op_ipow(Thread *T, Value *args, int n) {
    (void)n;
    return obj_inplace(T, BIN_POW, args[0], args[1]);
}

static Value truth_value(int r) { return r < 0 ? V_UNDEF : v_bool(r); }

static Value op_not(Thread *T, Value *args, int n) {
    (void)n;
    int truth = obj_truth(T, args[0]);
    return truth < 0 ? V_UNDEF : v_bool(!truth);
}
static Value op_truth(Thread *T, Value *args, int n) {
    (void)n;
    return truth_value(obj_truth(T, args[0]));
}
static Value op_is(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    return v_bool(args[0] == args[1]);
}
static Value op_is_not(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    return v_bool(args[0] != args[1]);
}
static Value op_is_none(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    return v_bool(args[0] == V_NONE);
}
static Value op_is_not_none(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    return v_bool(args[0] != V_NONE);
}
static Value op_index(Thread *T, Value *args, int n) {
    (void)n;
    return obj_index(T, args[0]);
}
static Value op_getitem(Thread *T, Value *args, int n) {
    (void)n;
    return obj_getitem(T, args[0], args[1]);
}
static Value op_setitem(Thread *T, Value *args, int n) {
    (void)n;
    return obj_setitem(T, args[0], args[1], args[2]) ? V_NONE : V_UNDEF;
}
static Value op_delitem(Thread *T, Value *args, int n) {
    (void)n;
    return obj_setitem(T, args[0], args[1], V_UNDEF) ? V_NONE : V_UNDEF;
}
static Value op_contains(Thread *T, Value *args, int n) {
    (void)n;
    return truth_value(obj_contains(T, args[0], args[1]));
}

/* A sequence: something with items by number that is no mapping. */
static bool is_sequence(Value v) { return type_of(v)->slots.getitem && !is_dict(v); }

static Value op_concat(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_sequence(args[0]))
        return lf_raise(T, exc_TypeError, "'%T' object can't be concatenated", args[0]);
    return obj_binary(T, BIN_ADD, args[0], args[1]);
}
static Value op_iconcat(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_sequence(args[0]))
        return lf_raise(T, exc_TypeError, "'%T' object can't be concatenated", args[0]);
    return obj_inplace(T, BIN_ADD, args[0], args[1]);
}

/* Walks the items: how many equal x, or where the first one is (-1: nowhere, -2: exception). */
static int64_t search(Thread *T, Value seq, Value x, bool count) {
    Value it = obj_iter(T, seq), item;
    if (it == V_UNDEF) {
        if (!type_of(seq)->slots.iter && lf_exc_caught(T, exc_TypeError))
            lf_raise(T, exc_TypeError, "argument of type '%T' is not iterable", seq);
        return -2;
    }
    int64_t at = 0, found = 0;
    int same = 0;
    while ((item = obj_next(T, it)) != V_UNDEF) {
        same = obj_equal(T, item, x);
        lf_release(T, item);
        if (same < 0 || (same && !count)) break;
        found += same;
        at++;
    }
    lf_release(T, it);
    if (lf_failed(T)) return -2;
    return count ? found : same > 0 ? at : -1;
}

static Value op_count(Thread *T, Value *args, int n) {
    (void)n;
    int64_t found = search(T, args[0], args[1], true);
    return found < 0 ? V_UNDEF : int_from_i64(T, found);
}
static Value op_index_of(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at = search(T, args[0], args[1], false);
    if (at >= 0) return int_from_i64(T, at);
    return at == -2 ? V_UNDEF : lf_raise(T, exc_ValueError, "sequence.index(x): x not in sequence");
}

static Value op_length_hint(Thread *T, Value *args, int n) {
    (void)n;
    int64_t otherwise;
    if (!obj_as_index(T, args[1], &otherwise, exc_OverflowError)) return V_UNDEF;
    int64_t hint = obj_length_hint(T, args[0], otherwise);
    return hint < 0 && lf_failed(T) ? V_UNDEF : int_from_i64(T, hint);
}

static Value op_call(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[0]);
    if (given->len == 0) return lf_raise(T, exc_TypeError, "call expected at least 1 argument, got 0");
    Value rest = tuple_slice(T, args[0], 1, given->len);
    Value r = rest == V_UNDEF ? V_UNDEF : lf_call_ex(T, given->items[0], rest, args[1]);
    lf_release(T, rest);
    return r;
}

/* Takes as long whatever the bytes are. */
static Value compare_digest(Thread *T, Value *args, int n) {
    (void)n;
    Buffer x, y;
    if (is_str(args[0]) && is_str(args[1])) {
        if (!as_str(args[0])->ascii || !as_str(args[1])->ascii)
            return lf_raise(T, exc_TypeError, "comparing strings with non-ASCII characters is not supported");
        const Str *a = as_str(args[0]), *b = as_str(args[1]);
        uint8_t differ = a->len != b->len;
        for (int64_t i = 0; i < b->len; i++)
            differ |= (uint8_t)(b->data[i] ^ (i < a->len ? a->data[i] : ~b->data[i]));
        return v_bool(!differ);
    }
    if (!buffer_get(T, args[0], &x, false)) return V_UNDEF;
    if (!buffer_get(T, args[1], &y, false)) {
        buffer_release(T, &x);
        return V_UNDEF;
    }
    const uint8_t *a = x.data, *b = y.data;
    uint8_t differ = x.len != y.len;
    for (int64_t i = 0; i < y.len; i++) differ |= (uint8_t)(b[i] ^ (i < x.len ? a[i] : ~b[i]));
    buffer_release(T, &x);
    buffer_release(T, &y);
    return v_bool(!differ);
}

/* --- itemgetter, attrgetter, methodcaller --- */

typedef struct Getter {
    Obj h;
    Value items;  /* a tuple: keys, attribute names, or the arguments of the method */
    Value name;   /* methodcaller: the method, an interned str */
    Value kwargs; /* methodcaller: a dict */
    Value paths;  /* attrgetter: for each name the tuple of its parts, interned */
} Getter;

static Type *type_itemgetter, *type_attrgetter, *type_methodcaller;
static inline Getter *as_getter(Value v) { return (Getter *)v_as_obj(v); }
static bool getter_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Getter *)o)->items, 4, fn, ctx);
}
static const Kind kind_getter = {
    .name = "getter", .visit = getter_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static Value getter_new(Thread *T, Value cls, Value items) {
    Getter *g = iter_object_new(T, cls, sizeof *g);
    if (!g) return V_UNDEF;
    lf_init(&g->items, lf_retain(T, items));
    return v_obj(g);
}

static Value first_and_rest(Thread *T, Value first, Value rest) {
    Value head = tuple_from(T, &first, 1);
    Value all = head == V_UNDEF ? V_UNDEF : tuple_concat(T, head, rest);
    lf_release(T, head);
    return all;
}

/* The arguments of a constructor that takes one or more by position. Borrowed. */
static Value some_arguments(Thread *T, Value *args, const char *name) {
    if (args[2] != V_UNDEF && as_dict(args[2])->len)
        return lf_raise(T, exc_TypeError, "%s() takes no keyword arguments", name);
    if (as_tuple(args[1])->len == 0) return lf_raise(T, exc_TypeError, "%s expected 1 argument, got 0", name);
    return args[1];
}

static Value itemgetter_make(Thread *T, Value *args, int n) {
    (void)n;
    Value items = some_arguments(T, args, "itemgetter");
    return items == V_UNDEF ? V_UNDEF : getter_new(T, args[0], items);
}

/* The only argument of a call, or false. */
static bool only_argument(Thread *T, const char *name, int npos, Value kwnames) {
    if (kwnames != V_UNDEF && as_tuple(kwnames)->len) {
        lf_raise(T, exc_TypeError, "%s() takes no keyword arguments", name);
        return false;
    }
    if (npos != 1) lf_raise(T, exc_TypeError, "%s expected 1 argument, got %d", name, npos);
    return npos == 1;
}

/* One result as it is, several as a tuple. */
static Value get_all(Thread *T, const Getter *g, Value obj,
                     Value (*get)(Thread *, const Getter *, Value, int64_t)) {
    int64_t n = as_tuple(g->items)->len;
    if (n == 1) return get(T, g, obj, 0);
    Value t = tuple_new(T, n);
    for (int64_t i = 0; t != V_UNDEF && i < n; i++) {
        Value v = get(T, g, obj, i);
        if (v == V_UNDEF)
            lf_clear(T, &t);
        else
            lf_init(&as_tuple(t)->items[i], v);
    }
    return t;
}

static Value get_item(Thread *T, const Getter *g, Value obj, int64_t i) {
    Value key = as_tuple(g->items)->items[i];
    if (v_is_int(key) && is_shape(obj, SHAPE_TUPLE)) {
        int64_t at = v_as_int(key), len = as_tuple(obj)->len;
        if (at < 0) at += len;
        if (at >= 0 && at < len) return lf_retain(T, as_tuple(obj)->items[at]);
    }
    return obj_getitem(T, obj, key);
}

static Value itemgetter_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    return only_argument(T, "itemgetter", npos, kwnames) ? get_all(T, as_getter(self), args[0], get_item)
                                                         : V_UNDEF;
}

/* "a.b" as ("a", "b"), interned. */
static Value split_path(Thread *T, Value name) {
    const Str *s = as_str(name);
    Value parts = list_new(T, 1);
    bool ok = parts != V_UNDEF;
    for (int64_t from = 0; ok && from <= s->len;) {
        int64_t to = from;
        while (to < s->len && str_at(s, to) != '.') to++;
        Value part = str_substring(T, name, from, to);
        ok = part != V_UNDEF && list_append(T, parts, str_intern(T, part));
        from = to + 1;
    }
    Value t = ok ? list_to_tuple(T, parts) : V_UNDEF;
    lf_release(T, parts);
    return t;
}

static Value attrgetter_make(Thread *T, Value *args, int n) {
    (void)n;
    Value items = some_arguments(T, args, "attrgetter");
    if (items == V_UNDEF) return V_UNDEF;
    int64_t count = as_tuple(items)->len;
    Value paths = tuple_new(T, count), v = V_UNDEF;
    for (int64_t i = 0; paths != V_UNDEF && i < count; i++) {
        Value name = as_tuple(items)->items[i], path = V_UNDEF;
        if (!is_str(name))
            lf_raise(T, exc_TypeError, "attribute name must be a string");
        else
            path = split_path(T, name);
        if (path == V_UNDEF)
            lf_clear(T, &paths);
        else
            lf_init(&as_tuple(paths)->items[i], path);
    }
    if (paths != V_UNDEF && (v = getter_new(T, args[0], items)) != V_UNDEF)
        lf_init(&as_getter(v)->paths, paths);
    else
        lf_release(T, paths);
    return v;
}

static Value get_attribute(Thread *T, const Getter *g, Value obj, int64_t i) {
    const Tuple *path = as_tuple(as_tuple(g->paths)->items[i]);
    Value v = lf_retain(T, obj);
    for (int64_t k = 0; v != V_UNDEF && k < path->len; k++) {
        Value next = obj_getattr(T, v, path->items[k]);
        lf_release(T, v);
        v = next;
    }
    return v;
}

static Value attrgetter_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    return only_argument(T, "attrgetter", npos, kwnames) ? get_all(T, as_getter(self), args[0], get_attribute)
                                                         : V_UNDEF;
}

static Value methodcaller_make(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[1]);
    if (given->len == 0)
        return lf_raise(T, exc_TypeError, "methodcaller needs at least one argument, the method name");
    if (!is_str(given->items[0])) return lf_raise(T, exc_TypeError, "method name must be a string");
    Value items = tuple_from(T, given->items + 1, given->len - 1);
    Value v = items == V_UNDEF ? V_UNDEF : getter_new(T, args[0], items);
    lf_release(T, items);
    if (v == V_UNDEF) return v;
    lf_init(&as_getter(v)->name, str_intern(T, lf_retain(T, given->items[0])));
    if (args[2] != V_UNDEF && as_dict(args[2])->len) lf_init(&as_getter(v)->kwargs, lf_retain(T, args[2]));
    return v;
}

static Value methodcaller_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    if (!only_argument(T, "methodcaller", npos, kwnames)) return V_UNDEF;
    const Getter *g = as_getter(self);
    const Tuple *fixed = as_tuple(g->items);
    if (g->kwargs == V_UNDEF && fixed->len < 8) {
        Value window[8] = {args[0]};
        for (int64_t i = 0; i < fixed->len; i++) window[i + 1] = fixed->items[i];
        return lf_call_method(T, g->name, window, (int)fixed->len + 1);
    }
    Value method = obj_getattr(T, args[0], g->name);
    Value r = method == V_UNDEF ? V_UNDEF : lf_call_ex(T, method, g->items, g->kwargs);
    lf_release(T, method);
    return r;
}

static Value getter_repr(Thread *T, Value self) {
    int again = repr_enter(T, self);
    const char *name = type_own_name(type_of(self));
    if (again) return again < 0 ? V_UNDEF : str_format(T, "%s(...)", name);
    const Getter *g = as_getter(self);
    StrBuilder sb;
    sb_init(&sb, T);
    sb_c(&sb, name);
    sb_char(&sb, '(');
    bool ok = true, first = true;
    for (int64_t i = g->name == V_UNDEF ? 0 : -1; ok && i < as_tuple(g->items)->len; i++) {
        Value s = obj_repr(T, i < 0 ? g->name : as_tuple(g->items)->items[i]);
        ok = s != V_UNDEF;
        if (!first) sb_c(&sb, ", ");
        if (ok) sb_str(&sb, s);
        lf_release(T, s);
        first = false;
    }
    Value k, v;
    for (int64_t i = 0; ok && g->kwargs != V_UNDEF && dict_next(as_dict(g->kwargs), &i, &k, &v);) {
        Value s = str_format(T, ", %S=%R", k, v);
        ok = s != V_UNDEF;
        if (ok) sb_str(&sb, s);
        lf_release(T, s);
    }
    repr_leave(T, self);
    if (ok) {
        sb_char(&sb, ')');
        return sb_done(&sb);
    }
    sb_free(&sb);
    return V_UNDEF;
}

static Value getter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const Getter *g = as_getter(args[0]);
    if (g->name == V_UNDEF)
        return reduce_as(T, args[0], as_tuple(g->items)->items, (int)as_tuple(g->items)->len, V_UNDEF);
    if (g->kwargs == V_UNDEF) {
        Value all = first_and_rest(T, g->name, g->items);
        Value r = all == V_UNDEF
                      ? V_UNDEF
                      : reduce_as(T, args[0], as_tuple(all)->items, (int)as_tuple(all)->len, V_UNDEF);
        lf_release(T, all);
        return r;
    }
    /* partial(methodcaller, name, **kwargs)(*items) */
    Value functools = dict_get_str(as_dict(T->modules), str_intern_c(T, "functools"));
    if (functools == V_UNDEF) return lf_raise(T, exc_ImportError, "functools is not imported");
    Value partial = obj_getattr_c(T, functools, "partial");
    Value fixed = tuple_pair(T, v_obj(type_of(args[0])), g->name);
    Value maker = partial == V_UNDEF || fixed == V_UNDEF ? V_UNDEF : lf_call_ex(T, partial, fixed, g->kwargs);
    Value r = maker == V_UNDEF ? V_UNDEF : tuple_pair(T, maker, g->items);
    lf_release(T, partial);
    lf_release(T, fixed);
    lf_release(T, maker);
    return r;
}

static const MethodDef getter_methods[] = {
    {"__reduce__(self, /)", getter_reduce, "How pickle and copy make another one.", 0}, {0}};

#define GETTER_TYPE(id, doc_, signature)                                                \
    static const TypeDef id##_def = {.name = "operator." #id,                           \
                                     .doc = doc_,                                       \
                                     .where = &type_##id,                               \
                                     .kind = &kind_getter,                              \
                                     .size = sizeof(Getter),                            \
                                     .slots = {.repr = getter_repr, .call = id##_call}, \
                                     .new_ = {signature, id##_make, NULL, METHOD_NEW},  \
                                     .methods = getter_methods};
GETTER_TYPE(itemgetter, "itemgetter(k)(x) is x[k]; with several keys a tuple.",
            "itemgetter(cls, /, *args, **kwargs)")
GETTER_TYPE(attrgetter, "attrgetter('a.b')(x) is x.a.b; with several names a tuple.",
            "attrgetter(cls, /, *args, **kwargs)")
GETTER_TYPE(methodcaller, "methodcaller('f', 1)(x) is x.f(1).", "methodcaller(cls, /, *args, **kwargs)")

/* --- the module --- */

static const MethodDef functions[] = {
#define X(name, op, text) {#name "(a, b, /)", op_##name, "Same as a " text " b.", 0},
    BINARY_OPERATORS(X) INPLACE_OPERATORS(X) COMPARISONS(X)
#undef X
#define X(name, op, text) {#name "(a, /)", op_##name, "Same as " text ".", 0},
        UNARY_OPERATORS(X)
#undef X
            {"pow(a, b, /)", op_pow, "Same as a ** b.", 0},
    {"ipow(a, b, /)", op_ipow, "Same as a **= b.", 0},
    {"not_(a, /)", op_not, "Same as not a.", 0},
    {"truth(a, /)", op_truth, "True if a is true, else False.", 0},
    {"is_(a, b, /)", op_is, "Same as a is b.", 0},
    {"is_not(a, b, /)", op_is_not, "Same as a is not b.", 0},
    {"is_none(a, /)", op_is_none, "Same as a is None.", 0},
    {"is_not_none(a, /)", op_is_not_none, "Same as a is not None.", 0},
    {"index(a, /)", op_index, "Same as a.__index__().", 0},
    {"getitem(a, b, /)", op_getitem, "Same as a[b].", 0},
    {"setitem(a, b, c, /)", op_setitem, "Same as a[b] = c.", 0},
    {"delitem(a, b, /)", op_delitem, "Same as del a[b].", 0},
    {"contains(a, b, /)", op_contains, "Same as b in a.", 0},
    {"concat(a, b, /)", op_concat, "Same as a + b, for sequences.", 0},
    {"iconcat(a, b, /)", op_iconcat, "Same as a += b, for sequences.", 0},
    {"countOf(a, b, /)", op_count, "How many items of a equal b.", 0},
    {"indexOf(a, b, /)", op_index_of, "The place of the first item of a that equals b.", 0},
    {"length_hint(obj, default=0, /)", op_length_hint, "An estimate of how many items obj has.", 0},
    {"call(*args, **kwargs)", op_call, "Same as obj(*args, **kwargs).", METHOD_LAZY},
    {"_compare_digest(a, b, /)", compare_digest, "a == b in a time that does not tell where they differ.", 0},
    {0}};

static const TypeDef *const types[] = {&itemgetter_def, &attrgetter_def, &methodcaller_def, NULL};

const ModuleDef module__operator = {
    .name = "_operator",
    .doc = "What operator has in C.",
    .functions = functions,
    .types = types,
};
