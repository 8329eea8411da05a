/* raise, except, except*: the slow halves. */
#include "src/objects/call.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/generator.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"
#include "src/vm/traceback.h"

bool op_raise_again(Thread *T) {
    if (T->handled == V_UNDEF) {
        lf_raise(T, exc_RuntimeError, "No active exception to reraise");
        return false;
    }
    T->exc = lf_retain(T, T->handled);
    return true;
}

/* The instance that raising v gives (owned), or V_UNDEF with TypeError. */
static Value instantiate(Thread *T, Value v, const char *error) {
    if (is_exception(v)) return lf_retain(T, v);
    if (!is_exception_class(v)) return lf_raise(T, exc_TypeError, "%s", error);
    Value e = lf_call0(T, v);
    if (e != V_UNDEF && !is_exception(e)) {
        lf_raise(T, exc_TypeError, "calling %R should have returned an instance of BaseException, not %R", v,
                 v_obj(type_of(e)));
        lf_clear(T, &e);
    }
    return e;
}

void op_raise(Thread *T, Value exc, Value cause) {
    Value e = instantiate(T, exc, "exceptions must derive from BaseException");
    if (e == V_UNDEF) return;
    if (cause != V_UNDEF) {
        Value c = cause == V_NONE ? V_UNDEF
                                  : instantiate(T, cause, "exception causes must derive from BaseException");
        if (c == V_UNDEF && cause != V_NONE) {
            lf_release(T, e);
            return;
        }
        if (!lf_store(T, v_as_obj(e), &as_exception(e)->cause, c)) {
            lf_release(T, e);
            return;
        }
        as_exception(e)->suppress = true;
    }
    lf_raise_value(T, e);
    lf_release(T, e);
}

static bool check_catch(Thread *T, Value type) {
    if (is_exception_class(type)) return true;
    lf_raise(T, exc_TypeError, "catching classes that do not inherit from BaseException is not allowed");
    return false;
}

int op_exc_match(Thread *T, Value exc, Value type) {
    /* A recursion that lives on its own RecursionErrors has no loop where signals and other threads had a
     * turn. */
    if (UNLIKELY(T->poke) && !safepoint(T)) return -1;
    if (LIKELY(!is_tuple(type))) {
        if (!check_catch(T, type)) return -1;
        return is_instance(exc, as_type(type));
    }
    Tuple *t = as_tuple(type);
    for (int64_t i = 0; i < t->len; i++)
        if (!check_catch(T, t->items[i])) return -1;
    for (int64_t i = 0; i < t->len; i++)
        if (is_instance(exc, as_type(t->items[i]))) return 1;
    return 0;
}

static bool check_star_catch(Thread *T, Value type) {
    Value one = type;
    Tuple *t = is_tuple(type) ? as_tuple(type) : NULL;
    for (int64_t i = 0; i < (t ? t->len : 1); i++) {
        if (t) one = t->items[i];
        if (!check_catch(T, one)) return false;
        if (type_is_subtype(as_type(one), exc_BaseExceptionGroup)) {
            lf_raise(T, exc_TypeError,
                     "catching ExceptionGroup with except* is not allowed. Use except instead.");
            return false;
        }
    }
    return true;
}

bool op_exc_star_match(Thread *T, Value exc, Value type, Value *match, Value *rest) {
    if (!check_star_catch(T, type)) return false;
    if (exc == V_NONE) {
        *match = *rest = V_NONE;
        return true;
    }
    int yes = op_exc_match(T, exc, type);
    if (yes < 0) return false;
    if (yes) {
        *rest = V_NONE;
        if (is_instance(exc, exc_BaseExceptionGroup)) {
            *match = lf_retain(T, exc);
            return true;
        }
        /* A naked exception is wrapped, so that the handler always sees a group. */
        Value list = tuple_from(T, &exc, 1);
        if (list == V_UNDEF) return false;
        *match =
            lf_call2(T, v_obj(is_instance(exc, exc_Exception) ? exc_ExceptionGroup : exc_BaseExceptionGroup),
                     str_empty, list);
        lf_release(T, list);
        if (*match == V_UNDEF) return false;
        Value tb = as_exception(exc)->traceback;
        return lf_store(T, v_as_obj(*match), &as_exception(*match)->traceback, lf_retain(T, tb));
    }
    if (!is_instance(exc, exc_BaseExceptionGroup)) {
        *match = V_NONE;
        *rest = lf_retain(T, exc);
        return true;
    }
    Value args[] = {exc, type};
    Value pair = lf_call_method(T, str_intern_c(T, "split"), args, 2);
    if (pair == V_UNDEF) return false;
    if (!is_tuple(pair) || as_tuple(pair)->len < 2) {
        if (!is_tuple(pair))
            lf_raise(T, exc_TypeError, "%T.split must return a tuple, not %T", exc, pair);
        else
            lf_raise(T, exc_TypeError, "%T.split must return a 2-tuple, got tuple of size %lld", exc,
                     (long long)as_tuple(pair)->len);
        lf_release(T, pair);
        return false;
    }
    *match = lf_retain(T, as_tuple(pair)->items[0]);
    *rest = lf_retain(T, as_tuple(pair)->items[1]);
    lf_release(T, pair);
    return true;
}

/* Is e one of the parts of the original group that came through unhandled (raised again as they were)? */
static bool same_metadata(Value a, Value b) {
    Exception *x = as_exception(a), *y = as_exception(b);
    return x->traceback == y->traceback && x->cause == y->cause && x->context == y->context;
}

static bool collect_leaves(Thread *T, Value e, Value set) {
    if (!is_instance(e, exc_BaseExceptionGroup)) {
        Value id = obj_id(T, e);
        bool ok = id != V_UNDEF && set_add(T, set, id);
        lf_release(T, id);
        return ok;
    }
    Value excs = obj_getattr_c(T, e, "exceptions");
    if (excs == V_UNDEF) return false;
    bool ok = lf_enter(T, "");
    if (ok) {
        for (int64_t i = 0; ok && i < as_tuple(excs)->len; i++)
            ok = collect_leaves(T, as_tuple(excs)->items[i], set);
    }
    lf_release(T, excs);
    return ok;
}

/* The part of orig whose leaves are the leaves of `keep` (a list of exceptions): orig's structure is kept. */
static Value project(Thread *T, Value orig, Value keep) {
    Value set = set_new(T, type_set);
    if (set == V_UNDEF) return V_UNDEF;
    for (int64_t i = 0; i < as_list(keep)->len; i++)
        if (!collect_leaves(T, as_list(keep)->items[i], set)) {
            lf_release(T, set);
            return V_UNDEF;
        }
    Value r = exception_group_select(T, orig, set);
    lf_release(T, set);
    return r;
}

Value op_exc_star_raise(Thread *T, Value orig, Value raised) {
    List *l = as_list(raised);
    if (l->len == 0) return V_NONE;
    if (!is_instance(orig, exc_BaseExceptionGroup)) {
        /* a naked exception was wrapped: what was raised is already what goes on */
        if (l->len == 1 || l->items[0] != V_NONE) return lf_retain(T, l->items[l->len == 1 ? 0 : 0]);
    }
    Value again = list_new(T, l->len), fresh = list_new(T, l->len);
    if (again == V_UNDEF || fresh == V_UNDEF) {
        lf_release(T, again);
        lf_release(T, fresh);
        return V_UNDEF;
    }
    bool ok = true;
    for (int64_t i = 0; ok && i < l->len; i++)
        if (l->items[i] != V_NONE)
            ok = list_append(T, same_metadata(l->items[i], orig) ? again : fresh, lf_retain(T, l->items[i]));
    Value result = V_UNDEF;
    if (ok) {
        Value rest = as_list(again)->len ? project(T, orig, again) : V_NONE;
        if (rest != V_UNDEF && as_list(fresh)->len == 0)
            result = rest;
        else if (rest != V_UNDEF) {
            ok = rest == V_NONE || list_append(T, fresh, lf_retain(T, rest));
            if (ok && as_list(fresh)->len == 1)
                result = lf_retain(T, as_list(fresh)->items[0]);
            else if (ok)
                result = lf_call2(T, v_obj(exc_ExceptionGroup), str_empty, fresh);
            lf_release(T, rest);
        }
    }
    lf_release(T, again);
    lf_release(T, fresh);
    return result;
}

/* PEP 479: StopIteration that leaves a generator becomes RuntimeError. */
void op_generator_raised(Thread *T, Frame *f) {
    Generator *g = f->gen;
    uint32_t flags = f->code->flags;
    bool stop = lf_exc_is(T, exc_StopIteration),
         async_stop = (flags & CODE_ASYNC_GENERATOR) && lf_exc_is(T, exc_StopAsyncIteration);
    if (stop || async_stop) {
        Value cause = lf_exc_take(T);
        lf_raise(T, exc_RuntimeError, "%s raised %s",
                 flags & CODE_ASYNC_GENERATOR ? "async generator"
                 : flags & CODE_COROUTINE     ? "coroutine"
                                              : "generator",
                 stop ? "StopIteration" : "StopAsyncIteration");
        Exception *e = as_exception(T->exc);
        lf_store(T, &e->h, &e->context, lf_retain(T, cause));
        lf_store(T, &e->h, &e->cause, cause);
        e->suppress = true;
    }
    generator_finish(T, g);
}
