/* What happens around a freeze: the hooks of objects before it, the errors and their notes after it. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/objects/region_type.h"
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/freezability.h"
#include "src/objects/module_proxy.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/detach.h"
#include "src/vm/interp.h"

/* ---- hooks ------------------------------------------------------------------------------------------ */

/* The objects met, each held for as long as hooks may change the graph. */
typedef struct Round {
    Value *at;
    uint32_t n, cap;
    OutMap seen;
    bool ran; /* a hook has run: there may be more to meet */
} Round;

static bool meet(Thread *T, Value v, void *ctx) {
    Round *r = ctx;
    if (!v_is_obj(v)) return true;
    Obj *o = v_as_obj(v);
    if (o->rid == RID_IMMORTAL || o->rid == RID_ATOMS || lf_refuses_writes(o)) return true;
    if (!region_reserve_out(T, &r->seen, 1)) return false;
    if (region_out_change(&r->seen, v, 1)) return true;
    if (r->n == r->cap) {
        uint32_t cap = r->cap ? r->cap * 2 : 64;
        Value *grown = realloc(r->at, cap * sizeof *grown);
        if (!grown) return lf_no_memory(T), false;
        r->at = grown;
        r->cap = cap;
    }
    lf_init(&r->at[r->n++], lf_retain(T, v));
    return true;
}

static bool has_hook(Thread *T, Obj *o, Value name) {
    if (shape_of(o)->flags & SHAPE_IS_TYPE) return false;
    return attribute_find(o, name) != V_UNDEF || type_lookup(T, type_of_obj(o), name) != V_UNDEF;
}

/* Runs the hook of o, if it has one that has not run. */
static bool run_hook(Thread *T, Obj *o, Value name, Round *r) {
    if (!has_hook(T, o, name)) return true;
    if (!freezability_hook_once(T, o)) return !lf_failed(T);
    r->ran = true;
    Value hook = obj_getattr(T, v_obj(o), name);
    if (hook == V_UNDEF) return false;
    Value result = V_UNDEF;
    if (obj_callable(hook))
        result = lf_call0(T, hook);
    else
        lf_raise(T, exc_TypeError, "'%T.__pre_freeze__' is not callable", v_obj(o));
    lf_release(T, hook);
    lf_release(T, result);
    return result != V_UNDEF;
}

static bool run_round(Thread *T, Value *roots, uint32_t n, Value name, bool *again) {
    Round r = {0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < n; i++) ok = meet(T, roots[i], &r);
    for (uint32_t i = 0; ok && i < r.n; i++) {
        Obj *o = v_as_obj(r.at[i]);
        ok = run_hook(T, o, name, &r) && (lf_refuses_writes(o) || detached_visit(T, o, meet, &r));
    }
    *again = r.ran;
    for (uint32_t i = 0; i < r.n; i++) lf_release(T, r.at[i]);
    free(r.at);
    free(r.seen.at);
    return ok;
}

Obj *freeze_waits(Thread *T, Value *roots, uint32_t n) {
    Value name = freezability_hooks_used() ? str_intern_c(T, "__pre_freeze__") : V_UNDEF;
    if (name == V_UNDEF) return NULL;
    Round r = {0};
    Obj *waits = NULL;
    bool ok = true;
    for (uint32_t i = 0; ok && i < n; i++) ok = meet(T, roots[i], &r);
    for (uint32_t i = 0; ok && i < r.n && !waits; i++) {
        Obj *o = v_as_obj(r.at[i]);
        if (has_hook(T, o, name) && !freezability_hook_ran(o)) waits = o;
        ok = detached_visit(T, o, meet, &r);
    }
    for (uint32_t i = 0; i < r.n; i++) lf_release(T, r.at[i]);
    free(r.at);
    free(r.seen.at);
    return waits;
}

bool freeze_begin(Thread *T, Value *roots, uint32_t n, bool *ask) {
    if (freezability_hooks_used()) {
        Value name = str_intern_c(T, "__pre_freeze__");
        for (bool again = name != V_UNDEF; again;)
            if (!run_round(T, roots, n, name, &again)) return false;
        if (name == V_UNDEF) return false;
    }
    *ask = freezability_used();
    return true;
}

int freezability_hook(Thread *T, Obj *o) {
    int status = freezability_get(T, v_obj(o));
    bool nameless =
        status != FREEZE_YES && type_of_obj(o) == type_module && module_proxy_name(v_obj(o)) == V_UNDEF;
    return nameless ? FREEZE_NO : status;
}

/* ---- places ----------------------------------------------------------------------------------------- */

/* A line at which something was frozen. A program has few such lines, and freezes often: each is made once
 * and stays. */
typedef struct Place {
    struct Place *next;
    uint32_t line;
    size_t nfile; /* of the text, the name of the file */
    char text[];
} Place;

#define PLACES 256
static _Atomic(Place *) places[PLACES]; /* who finds one takes no lock */
static pthread_mutex_t places_lock = PTHREAD_MUTEX_INITIALIZER;

static const Place *place_find(const Place *p, const char *file, size_t n, uint32_t line) {
    while (p && (p->line != line || p->nfile != n || memcmp(p->text, file, n) != 0)) p = p->next;
    return p;
}

static const Place *place_add(_Atomic(Place *) *first, const char *file, size_t n, uint32_t line) {
    pthread_mutex_lock(&places_lock);
    Place *before = atomic_load_explicit(first, memory_order_relaxed), *made = NULL;
    const Place *p = place_find(before, file, n, line);
    if (!p && (made = malloc(sizeof *made + n + 12))) {
        *made = (Place){before, line, n};
        memcpy(made->text, file, n);
        snprintf(made->text + n, 12, ":%u", line);
        atomic_store_explicit(first, made, memory_order_release);
        p = made;
    }
    pthread_mutex_unlock(&places_lock);
    return p;
}

const char *freeze_place(Thread *T) {
    const Frame *f = T->frame;
    while (f > T->frames && !f->code) f--;
    if (f <= T->frames) return NULL;
    size_t n;
    const char *file = str_utf8(T, f->code->filename, &n);
    if (!file) {
        lf_exc_clear(T);
        return NULL;
    }
    uint32_t line = frame_line(f);
    _Atomic(Place *) *first = &places[(line + (uint32_t)n * 31) % PLACES];
    const Place *p = place_find(atomic_load_explicit(first, memory_order_acquire), file, n, line);
    if (!p) p = place_add(first, file, n, line);
    return p ? p->text : NULL;
}

/* ---- the way to what cannot be frozen --------------------------------------------------------------- */

typedef struct Step {
    Thread *T;
    const Function *f;
    Value to, text;
} Step;

static bool name_of_global(Thread *T, Value name, Value v, void *ctx) {
    Step *s = ctx;
    if (v != s->to) return true;
    s->text = str_format(T, "the global %S of %S()", name, s->f->name);
    return false;
}

static Value step_in_function(Thread *T, Function *f, Value to) {
    Step s = {T, f, to, V_UNDEF};
    const Code *c = as_code(f->code);
    for (int64_t i = 0; f->closure != V_UNDEF && i < as_tuple(f->closure)->len; i++)
        if (as_cell(as_tuple(f->closure)->items[i])->value == to)
            return str_format(T, "the variable %S of %S()", as_tuple(c->freevars)->items[i], f->name);
    function_names(T, f, name_of_global, &s);
    if (s.text != V_UNDEF || lf_failed(T)) return s.text;
    return f->dict != V_UNDEF && is_dict(f->dict) ? V_UNDEF : str_format(T, "%S()", f->name);
}

/* The key under which a dict has the value. */
static Value key_of(const Dict *d, Value to) {
    Value k, v;
    for (int64_t i = 0; dict_next(d, &i, &k, &v);)
        if (v == to) return k;
    return V_UNDEF;
}

static Value step_by_attribute(Thread *T, Value from, Value dict, Value to) {
    Value key = dict == V_UNDEF ? V_UNDEF : key_of(as_dict(dict), to);
    if (key == V_UNDEF || !is_str(key)) return V_UNDEF;
    return is_type(from) ? str_format(T, "%s.%S", as_type(from)->cname, key)
                         : str_format(T, "%T.%S", from, key);
}

/* The slot of a class with __slots__. */
static Value step_by_member(Thread *T, Value from, Value to) {
    Value k, v, text = V_UNDEF;
    for (Type *t = type_of(from); t->nmembers && text == V_UNDEF && !lf_failed(T); t = as_type(t->base))
        for (int64_t i = 0; dict_next(as_dict(t->dict), &i, &k, &v);) {
            if (!is_shape(v, SHAPE_MEMBER)) continue;
            Value at = type_of(v)->slots.descr_get(T, v, from, v_obj(type_of(from)));
            if (at == to) text = str_format(T, "%T.%S", from, k);
            if (at == V_UNDEF) lf_exc_clear(T); /* an empty slot */
            lf_release(T, at);
            if (at == to) break;
        }
    return text;
}

/* An item of a native sequence other than list and tuple. */
static Value step_by_item(Thread *T, Value from, Value to) {
    const Type *t = type_of(from);
    if (t->flags & TYPE_HEAP || !(t->flags & TYPE_SEQUENCE) || !t->slots.len) return V_UNDEF;
    Value text = V_UNDEF;
    for (int64_t i = 0, n = t->slots.len(T, from); i < n && text == V_UNDEF && !lf_failed(T); i++) {
        Value at = obj_getitem(T, from, v_int(i));
        if (at == to) text = str_format(T, "[%lld]", (long long)i);
        lf_release(T, at);
    }
    return text;
}

static Value attributes_of(Thread *T, Value from) {
    if (is_type(from)) return lf_retain(T, as_type(from)->dict);
    return has_flag(from, TYPE_HAS_DICT) ? attribute_copy(T, v_as_obj(from)) : V_UNDEF;
}

/* How `from` refers to `to`, as text; V_UNDEF: not worth a word. */
static Value step(Thread *T, Value from, Value to) {
    if (v_obj(type_of(from)) == to) return str_format(T, "the class of %T", from);
    if (is_shape(from, SHAPE_FUNCTION)) return step_in_function(T, as_function(from), to);
    const Value *items = is_list(from) ? as_list(from)->items : is_tuple(from) ? as_tuple(from)->items : NULL;
    int64_t n = is_list(from) ? as_list(from)->len : is_tuple(from) ? as_tuple(from)->len : 0;
    for (int64_t i = 0; i < n; i++)
        if (items[i] == to) return str_format(T, "[%lld]", (long long)i);
    if (is_dict(from)) {
        Value key = key_of(as_dict(from), to);
        if (key != V_UNDEF) return str_format(T, "[%R]", key);
    }
    Value dict = attributes_of(T, from), text = step_by_attribute(T, from, dict, to);
    lf_release(T, dict);
    if (text == V_UNDEF && !lf_failed(T)) text = step_by_member(T, from, to);
    if (text == V_UNDEF && !lf_failed(T)) text = step_by_item(T, from, to);
    return text != V_UNDEF || lf_failed(T) ? text : str_format(T, "%T", from);
}

/* Is it a namespace or a cell that stands between an object and what it names? */
static bool hidden_step(Obj **path, uint32_t at) {
    const Obj *o = path[at], *owner = path[at - 1];
    if (o->shape == SHAPE_CELL) return true;
    if (o->shape == SHAPE_TUPLE) return path[at + 1]->shape == SHAPE_CELL;
    if (o->shape != SHAPE_DICT || owner->shape == SHAPE_DICT) return false;
    return owner->shape == SHAPE_FUNCTION || (shape_of(owner)->flags & (SHAPE_IS_DICT | SHAPE_IS_TYPE));
}

/* "reached via Conn.lock of [1]": from the object in the way back to the root. Namespaces between an object
 * and its attribute, and what was made only for the freeze, are not named. */
static Value describe(Thread *T, Obj **path, uint32_t n) {
    StrBuilder b;
    sb_init(&b, T);
    sb_c(&b, "reached via ");
    bool ok = true, first = true;
    for (uint32_t to = n - 1; ok && to > 0;) {
        uint32_t from = to - 1;
        while (from > 0 && hidden_step(path, from)) from--;
        Value text = step(T, v_obj(path[from]), v_obj(path[to]));
        ok = !lf_failed(T);
        if (text != V_UNDEF) {
            if (!first) sb_c(&b, " of ");
            sb_str(&b, text);
            first = false;
        }
        lf_release(T, text);
        to = from;
    }
    if (ok) return sb_done(&b);
    sb_free(&b);
    lf_exc_clear(T);
    return V_UNDEF;
}

static Type *exc_NotFreezableError;
const TypeDef typedef_not_freezable = {
    .name = "immutable.NotFreezableError",
    .doc = "Something that freeze() reached cannot be frozen; a note says how it was reached.",
    .where = &exc_NotFreezableError,
    .base = &exc_TypeError,
    .flags = TYPE_BASETYPE};

/* The way ends at something that is being stored in a region: a function or class that goes with it refers
 * to it. */
static void captured_error(Thread *T, Obj **path, uint32_t n) {
    Value way = describe(T, path, n), text = V_UNDEF;
    if (way != V_UNDEF)
        text = str_format(T, "what is stored in a region may not be captured by a %s in it: %S",
                          shape_of(path[0])->flags & SHAPE_IS_TYPE ? "class" : "function", way);
    const char *chars = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (chars) region_error(T, chars, path[0], path[n - 1], V_UNDEF);
    lf_release(T, way);
    lf_release(T, text);
    if (chars) exception_note(T, "freeze() it first to store it as something immutable");
}

void freeze_error(Thread *T, Obj **path, uint32_t n) {
    if (n > 1 && (path[n - 1]->aux & AUX_GRAY)) {
        captured_error(T, path, n);
        return;
    }
    if (!type_from_def(T, &typedef_not_freezable)) return;
    lf_raise(T, exc_NotFreezableError, "Cannot freeze instance of type %T", v_obj(path[n - 1]));
    if (n > 1) {
        Value e = lf_exc_take(T), text = describe(T, path, n);
        lf_exc_restore(T, e);
        if (text != V_UNDEF) exception_note(T, "%S", text);
        lf_release(T, text);
    }
}
