/* union.c — typing.Union: what int | str is. Its arguments have no order and no duplicates. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/generic_alias.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_union;

static inline Union *as_union(Value v) { return (Union *)v_as_obj(v); }

static bool add_argument(Thread *T, Value list, Value v) {
    if (v == V_NONE) v = v_obj(type_none);
    if (is_union(v)) {
        const Tuple *inner = as_tuple(as_union(v)->args);
        for (int64_t i = 0; i < inner->len; i++)
            if (!add_argument(T, list, inner->items[i])) return false;
        return true;
    }
    int in = obj_contains(T, list, v);
    return in > 0 || (in == 0 && list_append(T, list, lf_retain(T, v)));
}

Value union_from(Thread *T, const Value *items, int64_t n) {
    Value list = list_new(T, n);
    if (list == V_UNDEF) return list;
    bool ok = true;
    for (int64_t i = 0; ok && i < n; i++) ok = add_argument(T, list, items[i]);
    Value result = V_UNDEF;
    if (ok && as_list(list)->len == 1)
        result = lf_retain(T, as_list(list)->items[0]);
    else if (ok) {
        Value args = list_to_tuple(T, list);
        Union *u = args == V_UNDEF ? NULL : lf_alloc(T, type_union->root_shape, sizeof *u);
        if (u) {
            lf_init(&u->args, args);
            result = v_obj(u);
        } else
            lf_release(T, args);
    }
    lf_release(T, list);
    return result;
}

static bool is_alias_type(Value v) {
    return v_is_obj(v) && !strcmp(type_own_name(type_of(v)), "typing.TypeAliasType");
}

static bool is_unionable(Value v) {
    return v == V_NONE || is_type(v) || is_generic_alias(v) || is_union(v) || is_alias_type(v);
}

Value union_or(Thread *T, Value a, Value b) {
    if (!is_unionable(a) || !is_unionable(b)) return V_NOTIMPL;
    Value items[2] = {a, b};
    return union_from(T, items, 2);
}

/* What stands for an argument of Union[...]: strings become forward references, what is no type is refused;
 * that is typing's business. Owned. */
static Value checked_argument(Thread *T, Value v) {
    if (is_unionable(v)) return lf_retain(T, v);
    Value typing = dict_get_str(as_dict(T->modules), str_intern_c(T, "typing"));
    if (typing == V_UNDEF) return lf_retain(T, v);
    Value check = obj_getattr_c(T, typing, "_type_check");
    if (check == V_UNDEF) return check;
    Value message = str_from_c(T, "Union[arg, ...]: each arg must be a type.");
    Value r = message == V_UNDEF ? V_UNDEF : lf_call2(T, check, v, message);
    lf_release(T, message);
    lf_release(T, check);
    return r;
}

static Value union_class_getitem(Thread *T, Value *args, int n) {
    (void)n;
    Value item = is_tuple(args[1]) ? lf_retain(T, args[1]) : tuple_from(T, &args[1], 1);
    if (item == V_UNDEF) return item;
    Value result = V_UNDEF, list = V_UNDEF;
    if (as_tuple(item)->len == 0)
        lf_raise(T, exc_TypeError, "Cannot take a Union of no types.");
    else
        list = list_new(T, as_tuple(item)->len);
    bool ok = list != V_UNDEF;
    for (int64_t i = 0; ok && i < as_tuple(item)->len; i++) {
        Value v = checked_argument(T, as_tuple(item)->items[i]);
        ok = v != V_UNDEF && list_append(T, list, v);
    }
    if (ok) result = union_from(T, as_list(list)->items, as_list(list)->len);
    lf_release(T, list);
    lf_release(T, item);
    return result;
}

static Value union_repr(Thread *T, Value self) {
    const Tuple *args = as_tuple(as_union(self)->args);
    StrBuilder sb;
    sb_init(&sb, T);
    for (int64_t i = 0; i < args->len; i++) {
        if (i) sb_c(&sb, " | ");
        if (type_repr_append(T, &sb, args->items[i])) continue;
        sb_free(&sb);
        return V_UNDEF;
    }
    return sb_done(&sb);
}

static bool union_hash(Thread *T, Value self, int64_t *out) {
    const Tuple *args = as_tuple(as_union(self)->args);
    int64_t bad = 0, h;
    for (int64_t i = 0; i < args->len; i++) {
        if (obj_hash(T, args->items[i], &h)) continue;
        if (!lf_exc_caught(T, exc_TypeError)) return false;
        bad++;
    }
    if (bad) {
        lf_raise(T, exc_TypeError,
                 bad == 1 ? "union contains %zd unhashable element"
                          : "union contains %zd unhashable elements",
                 (ptrdiff_t)bad);
        return false;
    }
    Value s = set_new(T, type_frozenset);
    bool ok = s != V_UNDEF && set_update(T, s, as_union(self)->args) && obj_hash(T, s, out);
    lf_release(T, s);
    return ok;
}

static Value union_compare(Thread *T, Value a, Value b, int op) {
    if (!is_union(b) || (op != CMP_EQ && op != CMP_NE)) return V_NOTIMPL;
    const Tuple *x = as_tuple(as_union(a)->args);
    int same = x->len == as_tuple(as_union(b)->args)->len;
    for (int64_t i = 0; same > 0 && i < x->len; i++) same = obj_contains(T, as_union(b)->args, x->items[i]);
    return same < 0 ? V_UNDEF : v_bool(same == (op == CMP_EQ));
}

static Value get_parameters(Thread *T, Value self) {
    Union *u = as_union(self);
    if (u->parameters == V_UNDEF) {
        Value t = type_parameters(T, u->args);
        if (t == V_UNDEF || u->h.rid != RID_LOCAL) return t; /* what others may read stays as it is */
        lf_store(T, &u->h, &u->parameters, t);
    }
    return lf_retain(T, u->parameters);
}

static Value union_getitem(Thread *T, Value self, Value item) {
    Value params = get_parameters(T, self);
    Value args =
        params == V_UNDEF ? V_UNDEF : substitute_parameters(T, self, as_union(self)->args, params, item);
    lf_release(T, params);
    if (args == V_UNDEF) return V_UNDEF;
    const Tuple *t = as_tuple(args);
    Value r = lf_retain(T, t->items[0]);
    for (int64_t i = 1; r != V_UNDEF && i < t->len; i++) {
        Value next = obj_binary(T, BIN_OR, r, t->items[i]);
        lf_release(T, r);
        r = next;
    }
    lf_release(T, args);
    return r;
}

static Value union_mro_entries(Thread *T, Value *args, int n) {
    (void)n;
    return lf_raise(T, exc_TypeError, "Cannot subclass %R", args[0]);
}

static Value get_args(Thread *T, Value self) { return lf_retain(T, as_union(self)->args); }
static Value get_name(Thread *T, Value self) {
    (void)self;
    return str_from_c(T, "Union");
}
static Value get_origin(Thread *T, Value self) {
    (void)T, (void)self;
    return v_obj(type_union);
}

static bool union_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Union *)o)->args, 2, fn, ctx);
}
static const Kind kind_union = {
    .name = "Union", .visit = union_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static const MethodDef union_methods[] = {
    {"__mro_entries__(self, bases, /)", union_mro_entries, NULL, 0},
    {"__class_getitem__(cls, object, /)", union_class_getitem, "Union[int, str]: int | str.", METHOD_CLASS},
    {0}};

static const GetSetDef union_getset[] = {
    {"__args__", get_args, NULL, NULL},
    {"__name__", get_name, NULL, NULL},
    {"__qualname__", get_name, NULL, NULL},
    {"__origin__", get_origin, NULL, NULL},
    {"__parameters__", get_parameters, NULL, "The type variables in the union."},
    {0}};

const TypeDef typedef_union = {
    .name = "typing.Union",
    .doc = "Any of several types: int | str.",
    .where = &type_union,
    .kind = &kind_union,
    .size = sizeof(Union),
    .flags = TYPE_HAS_WEAK,
    .slots = {.repr = union_repr,
              .hash = union_hash,
              .compare = union_compare,
              .getitem = union_getitem,
              .binary = {[BIN_OR] = union_or}},
    .methods = union_methods,
    .getset = union_getset,
};
