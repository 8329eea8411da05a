#include "src/vm/captures.h"
#include "src/modules/local.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/detach.h"
#include "runtime/cross.h"
#include "runtime/freeze.h"

#include <stdlib.h>

/* Functions and classes whose names are still to be looked at, each once. */
#define FEW 16
typedef struct Walk {
    Thread *T;
    Value *more, few[FEW]; /* more: all of them, when they are not few */
    uint32_t n, cap, done;
    Value user; /* the function whose names are looked at (borrowed) */
    Value (*constant)(Thread *T, Value v);
    struct Replaced *replaced;
    uint32_t nreplaced;
} Walk;

/* A global variable that has a copy for its value, until the function has taken what it names. */
typedef struct Replaced {
    Value globals, name, v; /* v: its real value */
} Replaced;

static inline Value *all_of(Walk *w) { return w->more ? w->more : w->few; }

static bool push(Walk *w, Value v) {
    Value *at = all_of(w);
    for (uint32_t i = 0; i < w->n; i++)
        if (at[i] == v) return true;
    if (w->n == (w->more ? w->cap : FEW)) {
        uint32_t cap = w->n * 2;
        Value *grown = realloc(w->more, cap * sizeof *grown);
        if (!grown) return lf_no_memory(w->T), false;
        if (!w->more) memcpy(grown, w->few, sizeof w->few);
        at = w->more = grown;
        w->cap = cap;
    }
    at[w->n++] = v;
    return true;
}

void sharing_note(Thread *T) { exception_note(T, "run with -X gil=on to share everything, as CPython does"); }

static bool refuse(Walk *w, Value name, Value v) {
    Thread *T = w->T;
    Value user = ((Function *)v_as_obj(w->user))->qualname;
    Value text =
        str_format(T, "variable '%S' of %S() is a %T that is neither immutable nor a cown", name, user, v);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (s) region_error(T, s, v_as_obj(w->user), v_as_obj(v), V_UNDEF);
    lf_release(T, text);
    if (lf_exc_is(T, exc_RegionError)) sharing_note(T);
    return false;
}

static Value unwrapped(Value v) {
    bool wrapped = v_is_obj(v) && (type_of(v) == type_staticmethod || type_of(v) == type_classmethod);
    return wrapped ? ((WrappedFn *)v_as_obj(v))->callable : v;
}

static void replaced_drop(Thread *T, Replaced *r) {
    lf_release(T, r->globals);
    lf_release(T, r->name);
    lf_release(T, r->v);
}

/* The global variable has an immutable copy for its value until replaced_end. False: it has not, and there is
 * no exception. */
static bool replace(Walk *w, Value name, Value v) {
    Thread *T = w->T;
    Value globals = as_function(w->user)->globals;
    if (!w->constant || dict_get_str(as_dict(globals), name) != v) return false;
    Replaced *grown = realloc(w->replaced, (w->nreplaced + 1) * sizeof *grown);
    if (grown) w->replaced = grown;
    Value copy = grown ? w->constant(T, v) : V_UNDEF;
    Replaced r = {lf_retain(T, globals), lf_retain(T, name), lf_retain(T, v)};
    if (copy != V_UNDEF && dict_set_str(T, globals, name, copy)) {
        w->replaced[w->nreplaced++] = r;
        lf_release(T, copy);
        return true;
    }
    lf_exc_clear(T);
    lf_release(T, copy);
    replaced_drop(T, &r);
    return false;
}

static void replaced_end(Walk *w) {
    Thread *T = w->T;
    Value pending = lf_exc_take(T);
    for (uint32_t i = 0; i < w->nreplaced; i++) {
        Replaced *r = &w->replaced[i];
        if (!dict_set_str(T, r->globals, r->name, r->v)) lf_exc_clear(T);
        replaced_drop(T, r);
    }
    free(w->replaced);
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
}

/* Code that goes along: looked at later. */
static bool is_code(Value v) { return is_shape(v, SHAPE_FUNCTION) || is_type(v); }
static bool frozen_already(Value v) {
    return !v_is_obj(v) || v_as_obj(v)->rid == RID_IMMORTAL || lf_refuses_writes(v_as_obj(v));
}

static bool use(Thread *T, Value name, Value v, void *ctx) {
    Walk *w = ctx;
    v = unwrapped(v);
    if (frozen_already(v) || type_of(v) == type_module) return true;
    if (is_code(v)) return push(w, v);
    if (!captures_freeze_local(T, v)) return false;
    return cross_kind(T, v) == CROSS_SHARED || replace(w, name, v) || refuse(w, name, v);
}

static bool function_captures(Walk *w, Function *f) {
    Thread *T = w->T;
    w->user = v_obj(f);
    const Tuple *free = as_tuple(as_code(f->code)->freevars);
    for (int64_t i = 0; f->closure != V_UNDEF && i < free->len; i++) {
        Value cell = as_tuple(f->closure)->items[i], v = as_cell(cell)->value;
        if (!frozen_already(cell) && v != V_UNDEF && !use(T, free->items[i], v, w)) return false;
    }
    const Code *c = as_code(f->code);
    for (int64_t i = 0, n = f->defaults == V_UNDEF ? 0 : as_tuple(f->defaults)->len; i < n; i++) {
        Value name = as_tuple(c->varnames)->items[c->argcount - n + i];
        if (!use(T, name, as_tuple(f->defaults)->items[i], w)) return false;
    }
    Value k, v;
    for (int64_t i = 0; f->kwdefaults != V_UNDEF && dict_next(as_dict(f->kwdefaults), &i, &k, &v);)
        if (!use(T, k, v, w)) return false;
    return v_as_obj(f->globals)->rid != RID_LOCAL || function_names(T, f, use, w);
}

/* A class's own data is part of it; its methods are functions like any. */
static bool class_captures(Walk *w, Type *t) {
    Value k, v;
    for (int64_t i = 0; t->mro != V_UNDEF && i < as_tuple(t->mro)->len; i++) {
        Value base = as_tuple(t->mro)->items[i];
        if (!frozen_already(base) && !push(w, base)) return false;
    }
    for (int64_t i = 0; dict_next(as_dict(t->dict), &i, &k, &v);) {
        v = unwrapped(v);
        if (v_is_obj(v) && type_of(v) == type_property) {
            const Property *p = (Property *)v_as_obj(v);
            const Value parts[] = {p->get, p->set, p->del};
            for (int j = 0; j < 3; j++)
                if (is_code(parts[j]) && !push(w, parts[j])) return false;
        } else if (!frozen_already(v) && is_code(v) && !push(w, v))
            return false;
    }
    return true;
}

/* The end of a walk that may have failed already. */
static bool all_walked(Walk *w, bool ok) {
    for (; ok && w->done < w->n; w->done++) {
        Value v = all_of(w)[w->done];
        ok = is_type(v) ? class_captures(w, as_type(v)) : function_captures(w, (Function *)v_as_obj(v));
    }
    free(w->more);
    return ok;
}

bool captures_freeze_local(Thread *T, Value v) {
    if (!local_is(v) || frozen_already(v)) return true;
    const Tuple *args = as_tuple(local_args(v));
    Value key, value;
    for (int64_t i = 0; i < args->len; i++)
        if (cross_kind(T, args->items[i]) != CROSS_SHARED) return !lf_failed(T);
    for (int64_t i = 0; local_kwargs(v) != V_UNDEF && dict_next(as_dict(local_kwargs(v)), &i, &key, &value);)
        if (cross_kind(T, value) != CROSS_SHARED) return !lf_failed(T);
    Walk w = {.T = T};
    Value cls = v_obj(type_of(v));
    return all_walked(&w, frozen_already(cls) || push(&w, cls)) && lf_freeze_to_share(T, &v, 1);
}

bool captures_freeze(Thread *T, Value fn) { return captures_freeze_copying(T, fn, NULL); }

bool captures_freeze_copying(Thread *T, Value fn, Value (*constant)(Thread *T, Value v)) {
    Value what = unwrapped(fn);
    Walk w = {.T = T, .constant = constant};
    bool ok = true;
    if (!frozen_already(what)) {
        if (is_code(what))
            ok = push(&w, what);
        else if (cross_kind(T, what) != CROSS_SHARED && !is_shape(what, SHAPE_METHOD)) {
            lf_raise(T, exc_RegionError, "a %T cannot be called by another thread: it is not immutable",
                     what);
            sharing_note(T);
            ok = false;
        }
    }
    if (ok && is_shape(what, SHAPE_METHOD)) {
        const Method *m = (Method *)v_as_obj(what);
        ok = frozen_already(m->func) || !is_code(m->func) || push(&w, m->func);
        ok = ok && captures_freeze_local(T, m->self);
        if (ok && cross_kind(T, m->self) != CROSS_SHARED && !is_type(m->self)) {
            lf_raise(T, exc_RegionError, "the method's object is a %T that is neither immutable nor a cown",
                     m->self);
            sharing_note(T);
            ok = false;
        }
    }
    ok = all_walked(&w, ok) && lf_freeze_to_share(T, &fn, 1);
    replaced_end(&w);
    return ok;
}
