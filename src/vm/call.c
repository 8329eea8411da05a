/* Calling: from C (call.h) and the slow half of the call instructions. */
#include "src/objects/call.h"
#include "src/objects/descriptors.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/birth.h"
#include "src/vm/generator.h"
#include "src/vm/ops.h"

static inline int keyword_count(Value kwnames) {
    return kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len;
}

bool lf_enter(Thread *T, const char *where) {
    if (LIKELY((char *)__builtin_frame_address(0) > T->c_stack_limit)) return true;
    lf_raise(T, exc_RecursionError, "Stack overflow (used %zu kB)%s", thread_c_stack_used() / 1024, where);
    return false;
}

/* Is this a call that makes a generator object instead of running? */
static inline bool is_generator_code(const Code *c) {
    return (c->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) != 0;
}

static void clear_registers(Thread *T, Value *from, int n) {
    for (int i = 0; i < n; i++) lf_clear(T, &from[i]);
}

static inline __attribute__((always_inline)) Value call_function(Thread *T, Value callee, Value *args,
                                                                 int npos, Value kwnames, bool moved) {
    Function *f = as_function(callee);
    int n = npos + keyword_count(kwnames);
    Value *w = T->top;
    if (UNLIKELY(!lf_enter(T, ""))) return V_UNDEF;
    if (UNLIKELY(w + n + 64 > T->regs_end))
        return lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded");
    w[0] = lf_retain(T, callee);
    for (int i = 0; i < n; i++) w[i + 1] = moved ? args[i] : lf_retain(T, args[i]);
    if (moved) memset(args, 0, (size_t)n * sizeof *args);
    Value result = V_UNDEF;
    if (LIKELY(f->exact_args == npos && n == npos) || bind_arguments(T, f, w + 1, npos, kwnames)) {
        if (UNLIKELY(is_generator_code(as_code(f->code))))
            result = generator_new(T, f, w + 1);
        else if (LIKELY(frame_push(T, f, w + 1, FRAME_ENTRY) != NULL))
            result = run(T);
        else
            clear_registers(T, w + 1, as_code(f->code)->nparams);
    }
    lf_clear(T, w);
    return result;
}

Value lf_call(Thread *T, Value callee, Value *args, int npos, Value kwnames) {
    if (is_shape(callee, SHAPE_FUNCTION)) return call_function(T, callee, args, npos, kwnames, false);
    Type *t = type_of(callee);
    if (UNLIKELY(!t->slots.call)) return lf_raise(T, exc_TypeError, "'%T' object is not callable", callee);
    if (UNLIKELY(!lf_enter(T, ""))) return V_UNDEF;
    lf_retain(T, callee);
    Value result = t->slots.call(T, callee, args, npos, kwnames);
    lf_release(T, callee);
    return result;
}

Value lf_call_moved(Thread *T, Value callee, Value *args, int npos, Value kwnames) {
    Value r = is_shape(callee, SHAPE_FUNCTION) ? call_function(T, callee, args, npos, kwnames, true)
                                               : lf_call(T, callee, args, npos, kwnames);
    clear_registers(T, args, npos + keyword_count(kwnames));
    return r;
}

Value lf_call0(Thread *T, Value callee) { return lf_call(T, callee, NULL, 0, V_UNDEF); }
Value lf_call1(Thread *T, Value callee, Value a) { return lf_call(T, callee, &a, 1, V_UNDEF); }
Value lf_call2(Thread *T, Value callee, Value a, Value b) {
    Value args[] = {a, b};
    return lf_call(T, callee, args, 2, V_UNDEF);
}
Value lf_call3(Thread *T, Value callee, Value a, Value b, Value c) {
    Value args[] = {a, b, c};
    return lf_call(T, callee, args, 3, V_UNDEF);
}

Value lf_call_ex(Thread *T, Value callee, Value args, Value kwargs) {
    Tuple *t = as_tuple(args);
    int nkw = kwargs == V_UNDEF ? 0 : (int)as_dict(kwargs)->len;
    if (!nkw) return lf_call(T, callee, t->items, (int)t->len, V_UNDEF);
    Value names = tuple_new(T, nkw);
    Value *all = names == V_UNDEF ? NULL : lf_buf_alloc(T, (size_t)(t->len + nkw) * sizeof *all);
    if (!all) {
        lf_release(T, names);
        return V_UNDEF;
    }
    int n = 0;
    for (int64_t i = 0; i < t->len; i++) all[n++] = t->items[i];
    Value k, v;
    int at = 0;
    bool ok = true;
    for (int64_t i = 0; ok && dict_next(as_dict(kwargs), &i, &k, &v);) {
        ok = is_str(k);
        lf_init(&as_tuple(names)->items[at++], lf_retain(T, k));
        all[n++] = lf_retain(T, v);
    }
    Value result = ok ? lf_call(T, callee, all, (int)t->len, names)
                      : lf_raise(T, exc_TypeError, "keywords must be strings");
    for (int i = (int)t->len; i < n; i++) lf_release(T, all[i]);
    lf_buf_free(T, all);
    lf_release(T, names);
    return result;
}

Value lf_call_method(Thread *T, Value name, Value *args, int npos) {
    Ins scratch = {.word = 0};
    Value func, self;
    if (!op_load_method(T, args[0], name, &scratch, &func, &self)) return V_UNDEF;
    Value result = func == V_UNDEF ? lf_call(T, self, args + 1, npos - 1, V_UNDEF)
                                   : lf_call(T, func, args, npos, V_UNDEF);
    lf_release(T, func);
    lf_release(T, self);
    return result;
}

Value lf_call_special(Thread *T, Value name, Value *args, int npos, bool *found) {
    Type *t = type_of(args[0]);
    Value f = type_lookup(T, t, name);
    *found = f != V_UNDEF;
    if (f == V_UNDEF) return V_UNDEF;
    if (type_of(f)->flags & TYPE_METHOD_DESCR) {
        lf_retain(T, f);
        Value result = lf_call(T, f, args, npos, V_UNDEF);
        lf_release(T, f);
        return result;
    }
    f = type_of(f)->slots.descr_get ? type_of(f)->slots.descr_get(T, f, args[0], v_obj(t)) : lf_retain(T, f);
    if (f == V_UNDEF) return V_UNDEF;
    Value result = lf_call(T, f, args + 1, npos - 1, V_UNDEF);
    lf_release(T, f);
    return result;
}

/* --- instructions --- */

/* The call is done: the window is emptied and the result goes where the caller wants it. */
static Called finish(Thread *T, Value *window, int n, Value result) {
    if (UNLIKELY(result == V_UNDEF)) return FAILED;
    for (int i = 0; i <= n; i++) {
        Value v = window[i];
        window[i] = V_UNDEF;
        lf_release(T, v);
    }
    Value *dest = &T->frame->base[T->frame->dest], old = *dest;
    *dest = result;
    lf_release(T, old);
    return CALLED;
}

/* Arguments lie at window[1..]; they are bound, and the frame is pushed or the generator made. */
static Called call_python(Thread *T, Value *window, int npos, Value kwnames, FrameKind kind, Value instance) {
    Function *f = as_function(window[0]);
    int n = npos + keyword_count(kwnames);
    if (!(f->exact_args == npos && n == npos) && !bind_arguments(T, f, window + 1, npos, kwnames)) {
        lf_release(T, instance);
        return FAILED;
    }
    Code *code = as_code(f->code);
    if (UNLIKELY(is_generator_code(code)) && kind == FRAME_CALL)
        return finish(T, window, 0, generator_new(T, f, window + 1));
    Frame *fr = is_generator_code(code) ? NULL : frame_push(T, f, window + 1, kind);
    if (UNLIKELY(!fr)) {
        if (is_generator_code(code))
            lf_raise(T, exc_TypeError, "__init__() should return None, not '%s'",
                     code->flags & CODE_COROUTINE ? "coroutine" : "generator");
        clear_registers(T, window + 1, code->nparams);
        lf_release(T, instance);
        return FAILED;
    }
    fr->self = instance;
    return PUSHED;
}

/* Puts one more value before the arguments of the window. The slot after the window belongs to no live
 * register. */
static void shift_in(Value *window, int n, Value callee, Value first) {
    for (int i = n; i > 0; i--) window[i + 1] = window[i];
    window[0] = callee;
    window[1] = first;
}

static Called call_bound(Thread *T, Value *window, int npos, Value kwnames) {
    Method *m = (Method *)v_as_obj(window[0]);
    int n = npos + keyword_count(kwnames);
    if (is_shape(m->func, SHAPE_FUNCTION)) {
        Value method = window[0];
        shift_in(window, n, lf_retain(T, m->func), lf_retain(T, m->self));
        lf_release(T, method);
        return call_python(T, window, npos + 1, kwnames, FRAME_CALL, V_UNDEF);
    }
    Value args[n + 1];
    args[0] = m->self;
    memcpy(args + 1, window + 1, (size_t)n * sizeof *args);
    return finish(T, window, n, lf_call(T, m->func, args, npos + 1, kwnames));
}

static Called call_class(Thread *T, Value *window, int npos, Value kwnames) {
    Type *t = as_type(window[0]);
    int n = npos + keyword_count(kwnames);
    if ((t->flags & (TYPE_NEW_PLAIN | TYPE_ABSTRACT)) == TYPE_NEW_PLAIN &&
        is_shape(t->init_fn, SHAPE_FUNCTION) && type_of_obj(&t->h) == type_type) {
        Value self = UNLIKELY(T->birth != NULL) ? birth_instance(T, t) : instance_new(T, t);
        if (UNLIKELY(self == V_UNDEF)) return FAILED;
        shift_in(window, n, lf_retain(T, t->init_fn), lf_retain(T, self));
        lf_release_obj(T, &t->h);
        return call_python(T, window, npos + 1, kwnames, FRAME_INIT, self);
    }
    if (UNLIKELY(T->birth != NULL)) return finish(T, window, n, birth_call(T, t, window + 1, npos, kwnames));
    if (t == type_str && npos == 1 && n == 1) return finish(T, window, 1, obj_str(T, window[1]));
    /* A builtin class whose __new__ does it all: the class and the arguments lie as its constructor takes
     * them. */
    if ((t->flags & (TYPE_HEAP | TYPE_INIT_PLAIN | TYPE_NEW_PLAIN | TYPE_EXCEPTION)) == TYPE_INIT_PLAIN &&
        is_shape(t->new_fn, SHAPE_NATIVE) && t != type_super && as_native(t->new_fn)->sig->owner == t)
        return finish(T, window, n, native_call(T, as_native(t->new_fn), V_UNDEF, window, npos + 1, kwnames));
    return finish(T, window, n, lf_call(T, window[0], window + 1, npos, kwnames));
}

Called op_call(Thread *T, Value *window, int npos, Value kwnames) {
    Value f = window[0];
    int n = npos + keyword_count(kwnames);
    if (LIKELY(v_is_obj(f))) {
        Obj *o = v_as_obj(f);
        switch (o->shape) {
        case SHAPE_FUNCTION: return call_python(T, window, npos, kwnames, FRAME_CALL, V_UNDEF);
        case SHAPE_METHOD: return call_bound(T, window, npos, kwnames);
        case SHAPE_NATIVE: {
            Native *f = (Native *)o;
            if (f->fast == npos && kwnames == V_UNDEF)
                return finish(T, window, n, f->fn(T, window + 1, npos));
            if (f->self == V_UNDEF && !f->sig->owner && fits_by_position(f->sig, npos, kwnames))
                return finish(T, window, n, native_complete(T, f, window + 1, npos));
            bool traces = f->sig->def->flags & METHOD_TRACES; /* the end of the call may be that of f */
            Called called = finish(T, window, n, native_call(T, f, f->self, window + 1, npos, kwnames));
            /* the loop looks where the frame on top goes on, be it a new one or not */
            return called == CALLED && traces ? PUSHED : called;
        }
        case SHAPE_METHOD_DESCR: {
            Native *f = (Native *)o;
            if (fits_by_position(f->sig, npos, kwnames) && npos && is_instance(window[1], f->sig->owner))
                return finish(T, window, n,
                              npos == f->sig->nparams ? f->fn(T, window + 1, npos)
                                                      : native_complete(T, f, window + 1, npos));
            return finish(T, window, n, native_call(T, f, V_UNDEF, window + 1, npos, kwnames));
        }
        default:
            if (shape_of(o)->flags & SHAPE_IS_TYPE) return call_class(T, window, npos, kwnames);
        }
    }
    return finish(T, window, n, lf_call(T, f, window + 1, npos, kwnames));
}

/* A call of a Python function with its arguments in a tuple and perhaps a dict: they are spread above the
 * frame, and the window's own registers are emptied. Keywords are strings. */
static Called call_spread(Thread *T, Value *window, const Tuple *args, const Dict *kwargs) {
    Value *w = T->top, names = V_UNDEF, key, v;
    int n = 0, at = 0;
    if (kwargs && (names = tuple_new(T, kwargs->len)) == V_UNDEF) return FAILED;
    w[n++] = window[0];
    window[0] = V_UNDEF;
    for (int64_t i = 0; i < args->len; i++) w[n++] = lf_retain(T, args->items[i]);
    for (int64_t i = 0; kwargs && dict_next(kwargs, &i, &key, &v);) {
        lf_init(&as_tuple(names)->items[at++], lf_retain(T, key));
        w[n++] = lf_retain(T, v);
    }
    clear_registers(T, window + 1, 2);
    Called called = call_python(T, w, (int)args->len, names, FRAME_CALL, V_UNDEF);
    if (called == FAILED) lf_clear(T, &w[0]);
    lf_release(T, names);
    return called;
}

static bool only_strings(const Dict *d) {
    Value key, v;
    for (int64_t i = 0; dict_next(d, &i, &key, &v);)
        if (!is_str(key)) return false;
    return true;
}

/* f(*args, **kwargs): args may be a list that the compiler built. */
Called op_call_ex(Thread *T, Value *window) {
    Value args = window[1],
          tuple = is_shape(args, SHAPE_LIST) ? list_to_tuple(T, args) : tuple_from_iterable(T, args);
    Value f = window[0];
    if (tuple == V_UNDEF) return op_bad_star(T, f, args), FAILED;
    Called called;
    const Tuple *t = as_tuple(tuple);
    const Dict *kwargs = window[2] == V_UNDEF || as_dict(window[2])->len == 0 ? NULL : as_dict(window[2]);
    if (is_shape(f, SHAPE_FUNCTION) && T->top + t->len + (kwargs ? kwargs->len : 0) + 64 < T->regs_end &&
        (!kwargs || kwargs->str_keys || only_strings(kwargs)))
        called = call_spread(T, window, t, kwargs);
    else
        called = finish(T, window, 2, lf_call_ex(T, f, tuple, window[2]));
    lf_release(T, tuple);
    return called;
}
