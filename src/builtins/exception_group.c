/* BaseExceptionGroup and ExceptionGroup: several exceptions as one, and taking them apart. */
#include "src/builtins/exceptions.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/generic_alias.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

static Value message_of(Value g) { return as_exception(g)->fields[GROUP_MESSAGE]; }
static Value members_of(Value g) { return as_exception(g)->fields[GROUP_EXCEPTIONS]; }
static bool is_group(Value v) { return is_exception(v) && is_instance(v, exc_BaseExceptionGroup); }

/* ---- making --------------------------------------------------------------------------------------- */

static bool check_members(Thread *T, Value members, bool *all_ordinary) {
    *all_ordinary = true;
    if (!as_tuple(members)->len) {
        lf_raise(T, exc_ValueError, "second argument (exceptions) must be a non-empty sequence");
        return false;
    }
    for (int64_t i = 0; i < as_tuple(members)->len; i++) {
        Value e = as_tuple(members)->items[i];
        if (!is_exception(e)) {
            lf_raise(T, exc_ValueError, "Item %lld of second argument (exceptions) is not an exception",
                     (long long)i);
            return false;
        }
        *all_ordinary &= is_instance(e, exc_Exception);
    }
    return true;
}

/* The class of the group, given whether every member derives from Exception; NULL: it does not allow them. */
static Type *class_for(Thread *T, Type *cls, bool all_ordinary) {
    if (cls == exc_BaseExceptionGroup) return all_ordinary ? exc_ExceptionGroup : cls;
    if (all_ordinary || !type_is_subtype(cls, exc_Exception)) return cls;
    if (cls == exc_ExceptionGroup)
        lf_raise(T, exc_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    else
        lf_raise(T, exc_TypeError, "Cannot nest BaseExceptions in '%s'", type_own_name(cls));
    return NULL;
}

static Value group_new(Thread *T, Value *a, int n) {
    (void)n;
    const Tuple *args = as_tuple(a[1]);
    if (args->len != 2)
        return lf_raise(T, exc_TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)",
                        (int)args->len);
    Value message = args->items[0], given = args->items[1];
    if (!is_str(message))
        return lf_raise(T, exc_TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                        argument_type_name(message));
    const Slots *s = &type_of(given)->slots;
    if (!s->getitem || !s->len || is_dict(given))
        return lf_raise(T, exc_TypeError, "second argument (exceptions) must be a sequence");
    Value members = tuple_from_iterable(T, given), self = V_UNDEF;
    if (members == V_UNDEF) return V_UNDEF;
    bool ordinary;
    Type *cls = check_members(T, members, &ordinary) ? class_for(T, as_type(a[0]), ordinary) : NULL;
    if (cls) self = exception_make(T, cls, a[1]);
    if (self != V_UNDEF) {
        lf_init(&as_exception(self)->fields[GROUP_MESSAGE], lf_retain(T, message));
        lf_init(&as_exception(self)->fields[GROUP_EXCEPTIONS], lf_retain(T, members));
    }
    lf_release(T, members);
    return self;
}

static Value group_init(Thread *T, Value *a, int n) {
    (void)n;
    return exception_no_keywords(T, a[0], a[2]) && exception_set_args(T, a[0], a[1]) ? V_NONE : V_UNDEF;
}

/* ---- text ----------------------------------------------------------------------------------------- */

static Value group_str(Thread *T, Value self) {
    long long n = as_tuple(members_of(self))->len;
    return str_format(T, "%S (%lld sub-exception%s)", message_of(self), n, n == 1 ? "" : "s");
}

/* The members as they were given: a list prints as a list. */
static Value group_repr(Thread *T, Value self) {
    Value args = as_exception(self)->args;
    bool was_list = as_tuple(args)->len == 2 && is_list(as_tuple(args)->items[1]);
    Value members = was_list ? list_from_iterable(T, members_of(self)) : lf_retain(T, members_of(self));
    if (members == V_UNDEF) return V_UNDEF;
    const char *name = type_name(self), *dot = strrchr(name, '.');
    Value r = str_format(T, "%s(%R, %R)", dot ? dot + 1 : name, message_of(self), members);
    lf_release(T, members);
    return r;
}

/* ---- derive --------------------------------------------------------------------------------------- */

static Value group_derive(Thread *T, Value *a, int n) {
    (void)n;
    return lf_call2(T, v_obj(exc_BaseExceptionGroup), message_of(a[0]), a[1]);
}

static bool copy_notes(Thread *T, Value from, Value to) {
    bool missing;
    Value notes = obj_getattr_or(T, from, name___notes__, &missing);
    if (notes == V_UNDEF) return missing;
    Value copy = type_of(notes)->slots.getitem && !is_dict(notes) ? list_from_iterable(T, notes) : V_UNDEF;
    lf_release(T, notes);
    if (copy == V_UNDEF) return !lf_failed(T);
    bool ok = obj_setattr(T, to, name___notes__, copy);
    lf_release(T, copy);
    return ok;
}

/* A group like `orig` with other members: traceback, context, cause and notes are kept. */
static Value derived(Thread *T, Value orig, Value members) {
    if (!as_list(members)->len) return V_NONE;
    Value name = str_intern_c(T, "derive");
    Value g = name == V_UNDEF ? V_UNDEF : lf_call_method(T, name, (Value[]){orig, members}, 2);
    if (g == V_UNDEF) return V_UNDEF;
    const Exception *from = as_exception(orig);
    bool ok = is_group(g);
    if (!ok) lf_raise(T, exc_TypeError, "derive must return an instance of BaseExceptionGroup");
    if (ok) {
        Exception *to = as_exception(g);
        ok = lf_store(T, &to->h, &to->traceback, lf_retain(T, from->traceback)) &&
             lf_store(T, &to->h, &to->context, lf_retain(T, from->context)) &&
             lf_store(T, &to->h, &to->cause, lf_retain(T, from->cause)) && copy_notes(T, orig, g);
        to->suppress = from->suppress;
    }
    if (ok) return g;
    lf_release(T, g);
    return V_UNDEF;
}

/* ---- split ---------------------------------------------------------------------------------------- */

static bool check_matcher(Thread *T, Value m) {
    if (is_exception_class(m) || (!is_type(m) && obj_callable(m) && !is_tuple(m))) return true;
    if (is_tuple(m)) {
        int64_t i = 0;
        while (i < as_tuple(m)->len && is_exception_class(as_tuple(m)->items[i])) i++;
        if (i == as_tuple(m)->len) return true;
    }
    lf_raise(T, exc_TypeError,
             "expected an exception type, a tuple of exception types, or a callable (other than a class)");
    return false;
}

static int matches(Thread *T, Value matcher, Value e) {
    if (is_any_set(matcher)) { /* of the ids of leaves */
        Value id = is_group(e) ? V_UNDEF : obj_id(T, e);
        int r = id == V_UNDEF ? (lf_failed(T) ? -1 : 0) : set_contains(T, matcher, id);
        lf_release(T, id);
        return r;
    }
    if (is_tuple(matcher)) {
        for (int64_t i = 0; i < as_tuple(matcher)->len; i++)
            if (is_instance(e, as_type(as_tuple(matcher)->items[i]))) return 1;
        return 0;
    }
    if (is_type(matcher)) return is_instance(e, as_type(matcher));
    Value r = lf_call1(T, matcher, e);
    if (r == V_UNDEF) return -1;
    int truth = obj_truth(T, r);
    lf_release(T, r);
    return truth;
}

/* *match and *rest: owned, None where nothing is left. rest may be NULL. */
static bool split(Thread *T, Value e, Value matcher, Value *match, Value *rest);

static bool split_members(Thread *T, Value g, Value matcher, Value yes, Value no) {
    for (int64_t i = 0; i < as_tuple(members_of(g))->len; i++) {
        Value part[2] = {V_NONE, V_NONE};
        if (!split(T, as_tuple(members_of(g))->items[i], matcher, &part[0], no == V_UNDEF ? NULL : &part[1]))
            return false;
        bool ok = part[0] == V_NONE || list_append(T, yes, part[0]);
        if (part[1] != V_NONE && !list_append(T, no, part[1])) ok = false;
        if (!ok) return false;
    }
    return true;
}

static bool split_group(Thread *T, Value g, Value matcher, Value *match, Value *rest) {
    Value yes = list_new(T, 0), no = rest ? list_new(T, 0) : V_UNDEF;
    bool ok = yes != V_UNDEF && (!rest || no != V_UNDEF) && lf_enter(T, " in exceptiongroup_split_recursive");
    if (ok) { ok = split_members(T, g, matcher, yes, no); }
    if (ok) ok = (*match = derived(T, g, yes)) != V_UNDEF;
    if (ok && rest && (*rest = derived(T, g, no)) == V_UNDEF) {
        lf_release(T, *match);
        ok = false;
    }
    lf_release(T, yes);
    lf_release(T, no);
    return ok;
}

static bool split(Thread *T, Value e, Value matcher, Value *match, Value *rest) {
    *match = V_NONE;
    if (rest) *rest = V_NONE;
    int r = matches(T, matcher, e);
    if (r < 0) return false;
    if (r)
        *match = lf_retain(T, e);
    else if (is_group(e))
        return split_group(T, e, matcher, match, rest);
    else if (rest)
        *rest = lf_retain(T, e);
    return true;
}

static Value group_split(Thread *T, Value *a, int n) {
    (void)n;
    Value match, rest;
    if (!check_matcher(T, a[1]) || !split(T, a[0], a[1], &match, &rest)) return V_UNDEF;
    Value r = tuple_pair(T, match, rest);
    lf_release(T, match);
    lf_release(T, rest);
    return r;
}

Value exception_group_select(Thread *T, Value group, Value ids) {
    Value match;
    return split(T, group, ids, &match, NULL) ? match : V_UNDEF;
}

static Value group_subgroup(Thread *T, Value *a, int n) {
    (void)n;
    Value match;
    return check_matcher(T, a[1]) && split(T, a[0], a[1], &match, NULL) ? match : V_UNDEF;
}

/* ---- the table ------------------------------------------------------------------------------------ */

static const MethodDef methods[] = {
    {"__class_getitem__(cls, object, /)", generic_alias_method, "See PEP 585", METHOD_CLASS},
    {"derive(self, excs, /)", group_derive, "A group with the same message and other exceptions.", 0},
    {"split(self, matcher_value, /)", group_split, "The part that matches and the rest, as groups.", 0},
    {"subgroup(self, matcher_value, /)", group_subgroup, "The part that matches, as a group.", 0},
    {0}};
static const GetSetDef getset[] = {{"message", exception_get0, readonly_attribute, "exception message"},
                                   {"exceptions", exception_get1, readonly_attribute, "nested exceptions"},
                                   {0}};
const TypeDef exception_group_base = {
    .size = EXCEPTION_SIZE(2),
    .slots = {.repr = group_repr, .str = group_str},
    .new_ = {"BaseExceptionGroup(cls, /, *args, **kwargs)", group_new, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", group_init, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};
const TypeDef exception_group = {.size = EXCEPTION_SIZE(2)};

void exception_group_ready(Thread *T, Type *t) {
    Value bases = tuple_pair(T, v_obj(exc_BaseExceptionGroup), v_obj(exc_Exception));
    Value mro = bases == V_UNDEF ? V_UNDEF : mro_compute(T, t, bases);
    if (mro == V_UNDEF) return;
    const Value old[] = {t->bases, t->mro}; /* nobody has seen the type yet */
    t->bases = lf_immortal(bases);
    t->mro = lf_immortal(mro);
    for (int i = 0; i < 2; i++) {
        v_as_obj(old[i])->rid = RID_LOCAL;
        lf_release(T, old[i]);
    }
    subclasses_add(T, exc_Exception, t);
}
