/* generic_alias.c — types.GenericAlias: list[int] behaves as list but remembers the int. */
#include "src/objects/generic_alias.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_generic_alias;
static Type *type_generic_alias_iterator;

static inline GenericAlias *as_alias(Value v) { return (GenericAlias *)v_as_obj(v); }

static Value alias_of(Thread *T, Value cls, Value origin, Value args, bool starred) {
    Value tuple = is_tuple(args) ? lf_retain(T, args) : tuple_from(T, &args, 1);
    GenericAlias *a = tuple == V_UNDEF ? NULL : iter_object_new(T, cls, sizeof *a);
    if (!a) {
        lf_release(T, tuple);
        return V_UNDEF;
    }
    lf_init(&a->origin, lf_retain(T, origin));
    lf_init(&a->args, tuple);
    a->starred = starred;
    return v_obj(a);
}

Value generic_alias_new(Thread *T, Value origin, Value args) {
    return alias_of(T, v_obj(type_generic_alias), origin, args, false);
}

Value generic_alias_method(Thread *T, Value *args, int n) {
    (void)n;
    return generic_alias_new(T, args[0], args[1]);
}

static Value alias_make(Thread *T, Value *args, int n) {
    (void)n;
    return alias_of(T, args[0], args[1], args[2], false);
}

/* The attribute, or V_UNDEF; *failed when that is an exception. */
static Value optional(Thread *T, Value v, const char *name, bool *failed) {
    bool missing;
    Value r = obj_getattr_or(T, v, str_intern_c(T, name), &missing);
    if (r == V_UNDEF && !missing) *failed = true;
    return r;
}

/* --- text --- */

static bool append_repr(Thread *T, StrBuilder *sb, Value v) {
    Value s = obj_repr(T, v);
    if (s == V_UNDEF) return false;
    sb_str(sb, s);
    lf_release(T, s);
    return true;
}

bool type_repr_append(Thread *T, StrBuilder *sb, Value v) {
    if (v == V_ELLIPSIS) return sb_c(sb, "..."), true;
    if (v == v_obj(type_none)) return sb_c(sb, "None"), true;
    bool failed = false;
    Value origin = optional(T, v, "__origin__", &failed);
    Value args = origin == V_UNDEF ? V_UNDEF : optional(T, v, "__args__", &failed);
    bool alias = args != V_UNDEF;
    lf_release(T, origin);
    lf_release(T, args);
    if (failed) return false;
    if (alias) return append_repr(T, sb, v);
    Value name = optional(T, v, "__qualname__", &failed);
    Value module = name == V_UNDEF ? V_UNDEF : optional(T, v, "__module__", &failed);
    bool ok = !failed;
    if (ok && (module == V_UNDEF || module == V_NONE))
        ok = append_repr(T, sb, v);
    else if (ok) {
        Value text = is_str(module) && str_eq_c(module, "builtins") ? obj_str(T, name)
                                                                    : str_format(T, "%S.%S", module, name);
        ok = text != V_UNDEF;
        if (ok) sb_str(sb, text);
        lf_release(T, text);
    }
    lf_release(T, name);
    lf_release(T, module);
    return ok;
}

/* An argument may be a list of types: Callable[[int], str]. */
static bool append_argument(Thread *T, StrBuilder *sb, Value v) {
    if (!is_shape(v, SHAPE_LIST)) return type_repr_append(T, sb, v);
    sb_char(sb, '[');
    for (int64_t i = 0; i < as_list(v)->len; i++) {
        if (i) sb_c(sb, ", ");
        Value item = lf_retain(T, as_list(v)->items[i]);
        bool ok = type_repr_append(T, sb, item);
        lf_release(T, item);
        if (!ok) return false;
    }
    sb_char(sb, ']');
    return true;
}

static Value alias_repr(Thread *T, Value self) {
    const GenericAlias *a = as_alias(self);
    const Tuple *args = as_tuple(a->args);
    StrBuilder sb;
    sb_init(&sb, T);
    if (a->starred) sb_char(&sb, '*');
    bool ok = type_repr_append(T, &sb, a->origin);
    sb_char(&sb, '[');
    for (int64_t i = 0; ok && i < args->len; i++) {
        if (i) sb_c(&sb, ", ");
        ok = append_argument(T, &sb, args->items[i]);
    }
    if (args->len == 0) sb_c(&sb, "()");
    sb_char(&sb, ']');
    if (ok) return sb_done(&sb);
    sb_free(&sb);
    return V_UNDEF;
}

/* --- parameters --- */

static bool add_unique(Thread *T, Value list, Value v) {
    for (int64_t i = 0; i < as_list(list)->len; i++)
        if (as_list(list)->items[i] == v) return true;
    return list_append(T, list, lf_retain(T, v));
}

static bool collect_parameters(Thread *T, Value list, const Value *args, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        Value arg = args[i];
        if (is_type(arg)) continue;
        bool failed = false, ok = true;
        Value subst = optional(T, arg, "__typing_subst__", &failed);
        if (subst != V_UNDEF) {
            lf_release(T, subst);
            ok = add_unique(T, list, arg);
        } else if (failed)
            return false;
        else if (is_list(arg) || is_tuple(arg)) {
            ok = is_list(arg) ? collect_parameters(T, list, as_list(arg)->items, as_list(arg)->len)
                              : collect_parameters(T, list, as_tuple(arg)->items, as_tuple(arg)->len);
        } else {
            Value inner = optional(T, arg, "__parameters__", &failed);
            if (failed) return false;
            if (inner != V_UNDEF && is_tuple(inner))
                for (int64_t k = 0; ok && k < as_tuple(inner)->len; k++)
                    ok = add_unique(T, list, as_tuple(inner)->items[k]);
            lf_release(T, inner);
        }
        if (!ok) return false;
    }
    return true;
}

Value type_parameters(Thread *T, Value args) {
    Value list = list_new(T, 0);
    if (list == V_UNDEF) return V_UNDEF;
    Value t = collect_parameters(T, list, as_tuple(args)->items, as_tuple(args)->len) ? list_to_tuple(T, list)
                                                                                      : V_UNDEF;
    lf_release(T, list);
    return t;
}

static int64_t index_of(Value tuple, Value v) {
    for (int64_t i = 0; i < as_tuple(tuple)->len; i++)
        if (as_tuple(tuple)->items[i] == v) return i;
    return -1;
}

/* The items of an index expression as a tuple, with *tuple[int, str] replaced by int, str. */
static Value unpacked_items(Thread *T, Value item) {
    Value list = list_new(T, 0);
    int64_t n = is_tuple(item) ? as_tuple(item)->len : 1;
    const Value *items = is_tuple(item) ? as_tuple(item)->items : &item;
    bool ok = list != V_UNDEF, failed = false;
    for (int64_t i = 0; ok && i < n; i++) {
        Value inner =
            is_type(items[i]) ? V_UNDEF : optional(T, items[i], "__typing_unpacked_tuple_args__", &failed);
        bool spread =
            inner != V_UNDEF && is_tuple(inner) &&
            (as_tuple(inner)->len == 0 || as_tuple(inner)->items[as_tuple(inner)->len - 1] != V_ELLIPSIS);
        ok = !failed && (spread ? list_extend(T, list, inner) : list_append(T, list, lf_retain(T, items[i])));
        lf_release(T, inner);
    }
    Value t = ok ? list_to_tuple(T, list) : V_UNDEF;
    lf_release(T, list);
    return t;
}

/* An argument that is itself an alias: its parameters are replaced in it. Owned. */
static Value substitute_inner(Thread *T, Value arg, Value parameters, Value items) {
    bool failed = false;
    Value inner = optional(T, arg, "__parameters__", &failed);
    if (failed) return V_UNDEF;
    if (inner == V_UNDEF || !is_tuple(inner) || as_tuple(inner)->len == 0) {
        lf_release(T, inner);
        return lf_retain(T, arg);
    }
    Value list = list_new(T, 0);
    bool ok = list != V_UNDEF;
    for (int64_t i = 0; ok && i < as_tuple(inner)->len; i++) {
        Value param = as_tuple(inner)->items[i];
        int64_t at = index_of(parameters, param);
        Value with = at < 0 ? param : as_tuple(items)->items[at];
        /* a TypeVarTuple stands for several */
        ok = at >= 0 && type_of(param)->slots.iter && is_tuple(with)
                 ? list_extend(T, list, with)
                 : list_append(T, list, lf_retain(T, with));
    }
    Value key = ok ? list_to_tuple(T, list) : V_UNDEF;
    Value result = key == V_UNDEF ? V_UNDEF : obj_getitem(T, arg, key);
    lf_release(T, key);
    lf_release(T, list);
    lf_release(T, inner);
    return result;
}

static bool substitute_into(Thread *T, Value out, const Value *args, int64_t n, Value parameters,
                            Value items);

static Value substitute_one(Thread *T, Value arg, Value parameters, Value items) {
    if (is_type(arg)) return lf_retain(T, arg);
    if (is_shape(arg, SHAPE_LIST) || is_shape(arg, SHAPE_TUPLE)) {
        Value list = list_new(T, 0);
        bool list_arg = is_list(arg);
        if (list == V_UNDEF) return list;
        if (!substitute_into(T, list, list_arg ? as_list(arg)->items : as_tuple(arg)->items,
                             list_arg ? as_list(arg)->len : as_tuple(arg)->len, parameters, items)) {
            lf_release(T, list);
            return V_UNDEF;
        }
        if (list_arg) return list;
        Value t = list_to_tuple(T, list);
        lf_release(T, list);
        return t;
    }
    bool failed = false;
    Value subst = optional(T, arg, "__typing_subst__", &failed);
    if (failed) return V_UNDEF;
    int64_t at = subst == V_UNDEF ? -1 : index_of(parameters, arg);
    Value r =
        at < 0 ? substitute_inner(T, arg, parameters, items) : lf_call1(T, subst, as_tuple(items)->items[at]);
    lf_release(T, subst);
    return r;
}

static bool substitute_into(Thread *T, Value out, const Value *args, int64_t n, Value parameters,
                            Value items) {
    for (int64_t i = 0; i < n; i++) {
        bool failed = false;
        Value unpack =
            is_type(args[i]) ? V_UNDEF : optional(T, args[i], "__typing_is_unpacked_typevartuple__", &failed);
        int spread = unpack == V_UNDEF ? 0 : obj_truth(T, unpack);
        lf_release(T, unpack);
        Value v = failed || spread < 0 ? V_UNDEF : substitute_one(T, args[i], parameters, items);
        if (v == V_UNDEF) return false;
        if (spread && is_tuple(v)) {
            bool ok = list_extend(T, out, v);
            lf_release(T, v);
            if (!ok) return false;
        } else if (!list_append(T, out, v))
            return false;
    }
    return true;
}

Value substitute_parameters(Thread *T, Value self, Value args, Value parameters, Value item) {
    const Tuple *params = as_tuple(parameters);
    if (params->len == 0) return lf_raise(T, exc_TypeError, "%R is not a generic class", self);
    Value items = unpacked_items(T, item);
    for (int64_t i = 0; items != V_UNDEF && i < params->len; i++) {
        bool failed = false;
        Value prepare = optional(T, params->items[i], "__typing_prepare_subst__", &failed);
        if (prepare == V_UNDEF && !failed) continue;
        Value next = V_UNDEF;
        if (prepare == V_NONE)
            next = lf_retain(T, items);
        else if (prepare != V_UNDEF)
            next = lf_call2(T, prepare, self, items);
        lf_release(T, prepare);
        lf_release(T, items);
        items = next;
        if (items != V_UNDEF && !is_tuple(items)) {
            Value t = tuple_from(T, &items, 1);
            lf_release(T, items);
            items = t;
        }
    }
    if (items == V_UNDEF) return V_UNDEF;
    if (as_tuple(items)->len != params->len) {
        lf_raise(T, exc_TypeError, "Too %s arguments for %R; actual %zd, expected %zd",
                 as_tuple(items)->len > params->len ? "many" : "few", self, (ptrdiff_t)as_tuple(items)->len,
                 (ptrdiff_t)params->len);
        lf_release(T, items);
        return V_UNDEF;
    }
    Value list = list_new(T, 0), result = V_UNDEF;
    if (list != V_UNDEF &&
        substitute_into(T, list, as_tuple(args)->items, as_tuple(args)->len, parameters, items))
        result = list_to_tuple(T, list);
    lf_release(T, list);
    lf_release(T, items);
    return result;
}

/* --- behaviour --- */

static Value get_parameters(Thread *T, Value self) {
    GenericAlias *a = as_alias(self);
    if (a->parameters == V_UNDEF) {
        Value t = type_parameters(T, a->args);
        if (t == V_UNDEF || a->h.rid != RID_LOCAL) return t; /* what others may read stays as it is */
        lf_store(T, &a->h, &a->parameters, t);
    }
    return lf_retain(T, a->parameters);
}

static Value alias_getitem(Thread *T, Value self, Value item) {
    GenericAlias *a = as_alias(self);
    Value params = get_parameters(T, self);
    Value args = params == V_UNDEF ? V_UNDEF : substitute_parameters(T, self, a->args, params, item);
    lf_release(T, params);
    if (args == V_UNDEF) return V_UNDEF;
    Value r = alias_of(T, v_obj(type_generic_alias), a->origin, args, a->starred);
    lf_release(T, args);
    return r;
}

static bool alias_hash(Thread *T, Value self, int64_t *out) {
    int64_t origin, args;
    if (!obj_hash(T, as_alias(self)->origin, &origin) || !obj_hash(T, as_alias(self)->args, &args))
        return false;
    *out = origin ^ args;
    if (*out == -1) *out = -2;
    return true;
}

static Value alias_compare(Thread *T, Value a, Value b, int op) {
    if (!is_generic_alias(b) || (op != CMP_EQ && op != CMP_NE)) return V_NOTIMPL;
    const GenericAlias *x = as_alias(a), *y = as_alias(b);
    int same = x->starred == y->starred;
    if (same) same = obj_equal(T, x->origin, y->origin);
    if (same > 0) same = obj_equal(T, x->args, y->args);
    return same < 0 ? V_UNDEF : v_bool(same == (op == CMP_EQ));
}

static Value alias_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    Value v = lf_call(T, as_alias(self)->origin, args, npos, kwnames);
    if (v == V_UNDEF) return v;
    if (!obj_setattr(T, v, name___orig_class__, self) && !lf_exc_caught(T, exc_AttributeError) &&
        !lf_exc_caught(T, exc_TypeError))
        lf_clear(T, &v);
    return v;
}

/* The attributes that an alias has itself; all others are its origin's. */
static const char *const own_attributes[] = {"__class__",
                                             "__bases__",
                                             "__copy__",
                                             "__deepcopy__",
                                             "__origin__",
                                             "__args__",
                                             "__unpacked__",
                                             "__parameters__",
                                             "__mro_entries__",
                                             "__reduce_ex__",
                                             "__reduce__",
                                             "__typing_unpacked_tuple_args__",
                                             NULL};

static Value alias_getattr(Thread *T, Value self, Value name) {
    for (int i = 0; own_attributes[i]; i++)
        if (str_eq_c(name, own_attributes[i])) return object_getattribute(T, self, name);
    return obj_getattr(T, as_alias(self)->origin, name);
}

static Value alias_mro_entries(Thread *T, Value *args, int n) {
    (void)n;
    return tuple_from(T, &as_alias(args[0])->origin, 1);
}

static Value alias_instancecheck(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return lf_raise(T, exc_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}

static Value alias_subclasscheck(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return lf_raise(T, exc_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}

static Value alias_iter(Thread *T, Value self) {
    SeqIter *it = lf_alloc(T, type_generic_alias_iterator->root_shape, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->seq, lf_retain(T, self));
    return v_obj(it);
}

static Value alias_iter_next(Thread *T, Value self) {
    SeqIter *it = (SeqIter *)v_as_obj(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const GenericAlias *a = as_alias(it->seq);
    Value starred = alias_of(T, v_obj(type_generic_alias), a->origin, a->args, true);
    lf_store(T, &it->h, &it->seq, V_UNDEF);
    return starred;
}

static Value alias_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const GenericAlias *a = as_alias(args[0]);
    Value plain[2] = {a->origin, a->args};
    if (!a->starred) {
        Value parts[2] = {v_obj(type_generic_alias), tuple_from(T, plain, 2)};
        Value t = parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
        lf_release(T, parts[1]);
        return t;
    }
    /* next(iter(tuple[int])) */
    Value whole = generic_alias_new(T, a->origin, a->args);
    Value it = whole == V_UNDEF ? V_UNDEF : alias_iter(T, whole);
    Value parts[2] = {builtin_named(T, "next"), it == V_UNDEF ? V_UNDEF : tuple_from(T, &it, 1)};
    Value t = parts[0] == V_UNDEF || parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, whole);
    lf_release(T, it);
    lf_release(T, parts[0]);
    lf_release(T, parts[1]);
    return t;
}

static Value alias_iter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    return iter_reduce(T, it->seq == V_UNDEF ? tuple_empty : lf_retain(T, it->seq), V_UNDEF);
}

static Value alias_dir(Thread *T, Value *args, int n) {
    (void)n;
    Value names = obj_dir(T, as_alias(args[0])->origin);
    for (int i = 0; names != V_UNDEF && own_attributes[i]; i++) {
        Value name = str_intern_c(T, own_attributes[i]);
        if (type_lookup(T, type_generic_alias, name) == V_UNDEF) continue;
        int in = obj_contains(T, names, name);
        if (in < 0 || (!in && !list_append(T, names, lf_retain(T, name)))) lf_clear(T, &names);
    }
    return names;
}

static Value get_origin(Thread *T, Value self) { return lf_retain(T, as_alias(self)->origin); }
static Value get_args(Thread *T, Value self) { return lf_retain(T, as_alias(self)->args); }
static Value get_unpacked(Thread *T, Value self) {
    (void)T;
    return v_bool(as_alias(self)->starred);
}
static Value get_unpacked_args(Thread *T, Value self) {
    const GenericAlias *a = as_alias(self);
    return a->starred && a->origin == v_obj(type_tuple) ? lf_retain(T, a->args) : V_NONE;
}

static bool alias_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((GenericAlias *)o)->origin, 3, fn, ctx);
}
static const Kind kind_generic_alias = {
    .name = "GenericAlias", .visit = alias_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static const MethodDef alias_methods[] = {
    {"__mro_entries__(self, bases, /)", alias_mro_entries, NULL, 0},
    {"__instancecheck__(self, instance, /)", alias_instancecheck, NULL, 0},
    {"__subclasscheck__(self, cls, /)", alias_subclasscheck, NULL, 0},
    {"__reduce__(self, /)", alias_reduce, NULL, 0},
    {"__dir__(self, /)", alias_dir, NULL, 0},
    {0}};

static const GetSetDef alias_getset[] = {
    {"__origin__", get_origin, NULL, NULL},
    {"__args__", get_args, NULL, NULL},
    {"__unpacked__", get_unpacked, NULL, NULL},
    {"__parameters__", get_parameters, NULL, "The type variables in the alias."},
    {"__typing_unpacked_tuple_args__", get_unpacked_args, NULL, NULL},
    {0}};

const TypeDef typedef_generic_alias = {
    .name = "types.GenericAlias",
    .doc = "A class with the arguments that it was subscripted with.",
    .where = &type_generic_alias,
    .kind = &kind_generic_alias,
    .size = sizeof(GenericAlias),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
    .slots = {.repr = alias_repr,
              .hash = alias_hash,
              .compare = alias_compare,
              .call = alias_call,
              .getattr = alias_getattr,
              .getitem = alias_getitem,
              .iter = alias_iter,
              .binary = {[BIN_OR] = union_or}},
    .new_ = {"GenericAlias(cls, origin, args, /)", alias_make, NULL, METHOD_NEW},
    .methods = alias_methods,
    .getset = alias_getset,
};

static const MethodDef alias_iter_methods[] = {{"__reduce__(self, /)", alias_iter_reduce, NULL, 0}, {0}};

const TypeDef typedef_generic_alias_iterator = {.name = "generic_alias_iterator",
                                                .where = &type_generic_alias_iterator,
                                                .kind = &kind_seq_iter,
                                                .size = sizeof(SeqIter),
                                                .slots = {.iter = iter_self, .next = alias_iter_next},
                                                .methods = alias_iter_methods};
