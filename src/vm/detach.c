#include "src/vm/detach.h"

#include <pthread.h>
#include <stdlib.h>

#include "src/objects/error.h"
#include "src/objects/freezability.h"
#include "src/objects/module_proxy.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/interp.h"
#include "src/vm/traceback.h"

/* What was changed in an object and how to change it back. */
typedef struct Change {
    Obj *o;
    Value
        old[3]; /* function: globals, builtins, closure; module: its mutable half; frame: globals, builtins */
} Change;

typedef struct Changes {
    Change *at;
    uint32_t n, cap;
} Changes;

#define KEPT_CHANGES 64 /* a table of so many is used again by the thread's next freeze */

static void changes_free(Changes *l) {
    if (l) free(l->at);
    free(l);
}

static bool note(Thread *T, Change c) {
    Changes *l = T->interp->changes;
    if (!l) {
        l = T->interp->spare_changes;
        T->interp->spare_changes = NULL;
        if (!l && !(l = calloc(1, sizeof *l))) return lf_no_memory(T), false;
        T->interp->changes = l;
    }
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? l->cap * 2 : 16;
        Change *grown = realloc(l->at, cap * sizeof *grown);
        if (!grown) return lf_no_memory(T), false;
        l->at = grown;
        l->cap = cap;
    }
    l->at[l->n++] = c;
    return true;
}

/* ---- the builtins of frozen functions --------------------------------------------------------------- */

static Value frozen_builtins = V_UNDEF;
static pthread_mutex_t builtins_lock = PTHREAD_MUTEX_INITIALIZER;

/* Builtins are immortal and immutable; a dict of them, made once a process, is so, too. */
static Value builtins_for_frozen(Thread *T) {
    Value made = __atomic_load_n(&frozen_builtins, __ATOMIC_ACQUIRE);
    if (LIKELY(made != V_UNDEF)) return made;
    pthread_mutex_lock(&builtins_lock);
    if (frozen_builtins == V_UNDEF) {
        Value d = dict_new(T), k, v;
        bool ok = d != V_UNDEF;
        for (int64_t i = 0; ok && dict_next(as_dict(T->builtins), &i, &k, &v);)
            if (is_str(k) && as_str(k)->interned && (!v_is_obj(v) || v_as_obj(v)->rid == RID_IMMORTAL))
                ok = dict_set_str(T, d, k, v);
        if (ok) {
            dict_keys_version(as_dict(d));
            __atomic_store_n(&frozen_builtins, lf_immortal(d), __ATOMIC_RELEASE);
        }
    }
    pthread_mutex_unlock(&builtins_lock);
    return frozen_builtins;
}

/* ---- names that a function uses --------------------------------------------------------------------- */

typedef struct Names {
    Thread *T;
    const Function *f;
    bool (*fn)(Thread *T, Value name, Value v, void *ctx);
    void *ctx;
} Names;

static bool use_name(const Names *n, Value name) {
    Value v = dict_get_str(as_dict(n->f->globals), name);
    if (v == V_UNDEF) {
        v = dict_get_str(as_dict(n->f->builtins), name);
        if (v == V_UNDEF || v == dict_get_str(as_dict(frozen_builtins), name)) return true;
    }
    return n->fn(n->T, name, v, n->ctx);
}

/* The operand of an instruction that reads a global; V_UNDEF: it reads none. */
static Value global_name(const Value *consts, const Ins *i) {
    switch (ins_op(i)) {
    case OP_LOAD_GLOBAL:
    case OP_LOAD_NAME:
    case OP_LOAD_FROM_DICT_OR_GLOBAL: return consts[i->b];
    case OP_STORE_GLOBAL:
    case OP_DELETE_GLOBAL: return consts[i->a];
    default: return V_UNDEF;
    }
}

/* Code that stands inside of other code is as deep as the source was nested. */
static bool names_of_code(const Names *n, const Code *c) {
    const Value *consts = c->consts;
    for (uint32_t at = 0; at < c->nins; at++) {
        const Ins *i = &c->ins[at];
        if (ins_op(i) == OP_FAR) consts = c->consts + (i->b | (uint32_t)i->c << 16);
        Value name = global_name(consts, i);
        if (name != V_UNDEF && !use_name(n, name)) return false;
        at += op_info[ins_op(&c->ins[at])].cache;
    }
    for (uint32_t i = 0; i < c->nconsts; i++)
        if (is_shape(c->consts[i], SHAPE_CODE) && !names_of_code(n, as_code(c->consts[i]))) return false;
    return true;
}

bool function_names(Thread *T, const Function *f, bool (*fn)(Thread *T, Value name, Value v, void *ctx),
                    void *ctx) {
    if (builtins_for_frozen(T) == V_UNDEF) return false;
    Names n = {T, f, fn, ctx};
    return names_of_code(&n, as_code(f->code));
}

/* ---- functions -------------------------------------------------------------------------------------- */

static bool put_name(Thread *T, Value name, Value v, void *ctx) {
    return dict_set_str(T, *(Value *)ctx, name, v);
}

static bool has_own_globals(const Function *f) { return v_as_obj(f->globals)->rid != RID_LOCAL; }

static Value own_globals(Thread *T, const Function *f) {
    if (has_own_globals(f)) return lf_retain(T, f->globals);
    Value d = dict_new(T);
    bool ok = d != V_UNDEF && function_names(T, f, put_name, &d);
    const Value context[] = {name___name__, name___package__};
    for (int i = 0; ok && i < 2; i++) { /* classes and imports ask for these */
        Value v = dict_get_str(as_dict(f->globals), context[i]);
        if (v != V_UNDEF && (v == V_NONE || is_exact_str(v))) ok = dict_set_str(T, d, context[i], v);
    }
    ok = ok && dict_set_str(T, d, name___builtins__, frozen_builtins);
    if (ok)
        dict_keys_version(as_dict(d));
    else
        lf_clear(T, &d);
    return d;
}

static Value own_closure(Thread *T, Value closure) {
    if (closure == V_UNDEF || v_as_obj(closure)->rid != RID_LOCAL) return lf_retain(T, closure);
    const Tuple *cells = as_tuple(closure);
    Value made = tuple_new(T, cells->len);
    for (int64_t i = 0; made != V_UNDEF && i < cells->len; i++) {
        bool local = v_as_obj(cells->items[i])->rid == RID_LOCAL;
        Value c = local ? cell_new(T, as_cell(cells->items[i])->value) : lf_retain(T, cells->items[i]);
        if (c == V_UNDEF)
            lf_clear(T, &made);
        else
            lf_init(&as_tuple(made)->items[i], c);
    }
    return made;
}

static bool detach_function(Thread *T, Function *f) {
    Value builtins = builtins_for_frozen(T), globals = builtins == V_UNDEF ? builtins : own_globals(T, f);
    if (globals == V_UNDEF) return false;
    Value closure = own_closure(T, f->closure);
    Change c = {&f->h, {f->globals, f->builtins, f->closure}};
    if ((closure == V_UNDEF && f->closure != V_UNDEF) || !note(T, c)) {
        lf_release(T, globals);
        lf_release(T, closure);
        return false;
    }
    f->globals = globals;
    f->builtins = builtins;
    f->closure = closure;
    return true;
}

/* Frames of the function that are running or suspended go on with the namespace they began with, and borrow
 * it: it stays for as long as the thread. */
static void keep_namespace(Thread *T, Value v) {
    Value kept = T->interp->kept;
    if (kept == V_UNDEF) kept = T->interp->kept = list_new(T, 0);
    for (int64_t i = 0; kept != V_UNDEF && i < as_list(kept)->len; i++)
        if (as_list(kept)->items[i] == v) return;
    if (kept == V_UNDEF || !list_append(T, kept, lf_retain(T, v))) lf_exc_clear(T);
}

/* ---- the rest --------------------------------------------------------------------------------------- */

static bool detach_module(Thread *T, Value module) {
    if (freezability_get(T, module) == FREEZE_YES) return true;
    Value half = module_proxy_begin(T, module);
    if (half == V_UNDEF) return false;
    if (note(T, (Change){v_as_obj(module), {half}})) return true;
    module_proxy_undo(T, module, half);
    return false;
}

static bool detach_weakref(Thread *T, WeakRef *r) {
    if (!weakref_strengthen(T, r)) return true;
    if (note(T, (Change){.o = &r->h})) return true;
    weakref_weaken(T, r);
    return false;
}

/* Tracebacks and frames show code and lines; the namespace of the module that ran is not part of what they
 * tell. */
static Value *shown_globals(Obj *o) {
    return o->shape == SHAPE_TRACEBACK ? &((Traceback *)o)->globals : &((FrameObject *)o)->globals;
}

static bool detach_place(Thread *T, Obj *o) {
    FrameObject *f = o->shape == SHAPE_TRACEBACK ? NULL : (FrameObject *)o;
    Value *globals = shown_globals(o), d = dict_new(T);
    if (d == V_UNDEF || builtins_for_frozen(T) == V_UNDEF) return false;
    Value name = *globals == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(*globals), name___name__);
    bool ok = name == V_UNDEF || !is_exact_str(name) || dict_set_str(T, d, name___name__, name);
    if (!ok || !note(T, (Change){o, {*globals, f ? f->builtins : V_UNDEF}})) {
        lf_release(T, d);
        return false;
    }
    *globals = d;
    if (f) {
        f->builtins = frozen_builtins;
        frame_forget(f);
    }
    return true;
}

static bool is_place(const Obj *o) { return o->shape == SHAPE_TRACEBACK || type_of_obj(o) == type_frame; }

bool detach(Thread *T, Obj *o) {
    Value v = v_obj(o);
    if (o->shape == SHAPE_FUNCTION) return detach_function(T, (Function *)o);
    if (is_place(o)) return detach_place(T, o);
    if (is_module(v)) return detach_module(T, v);
    return detach_weakref(T, (WeakRef *)o);
}

static void undo(Thread *T, const Change *c) {
    if (c->o->shape == SHAPE_FUNCTION) {
        Function *f = (Function *)c->o;
        const Value made[] = {f->globals, f->closure};
        f->globals = c->old[0];
        f->builtins = c->old[1];
        f->closure = c->old[2];
        lf_release(T, made[0]);
        lf_release(T, made[1]);
    } else if (is_place(c->o)) {
        Value *globals = shown_globals(c->o), made = *globals;
        *globals = c->old[0];
        if (c->old[1] != V_UNDEF) ((FrameObject *)c->o)->builtins = c->old[1];
        lf_release(T, made);
    } else if (is_module(v_obj(c->o)))
        module_proxy_undo(T, v_obj(c->o), c->old[0]);
    else
        weakref_weaken(T, (WeakRef *)c->o);
}

static void settle(Thread *T, const Change *c) {
    if (c->o->shape == SHAPE_FUNCTION) {
        if (c->old[0] != ((Function *)c->o)->globals) keep_namespace(T, c->old[0]);
        if (c->old[1] != T->builtins && c->old[1] != frozen_builtins) keep_namespace(T, c->old[1]);
        for (int i = 0; i < 3; i++) lf_release(T, c->old[i]);
    } else if (is_place(c->o)) {
        lf_release(T, c->old[0]);
        lf_release(T, c->old[1]);
    } else if (is_module(v_obj(c->o)))
        module_proxy_end(T, v_obj(c->o), c->old[0]);
    else
        weakref_settle(T, (WeakRef *)c->o);
}

void detach_end(Thread *T, bool commit) {
    Changes *l = T->interp->changes;
    if (!l) return;
    T->interp->changes = NULL; /* what is released may run code that freezes */
    for (uint32_t i = l->n; i-- > 0;)
        if (!commit) undo(T, &l->at[i]);
    for (uint32_t i = 0; commit && i < l->n; i++) settle(T, &l->at[i]);
    l->n = 0;
    if (l->cap <= KEPT_CHANGES && !T->interp->spare_changes)
        T->interp->spare_changes = l;
    else
        changes_free(l);
}

void detach_stop(Interp *in) {
    changes_free(in->changes);
    changes_free(in->spare_changes);
    in->changes = in->spare_changes = NULL;
}

/* ---- looking ahead ---------------------------------------------------------------------------------- */

typedef struct Ahead {
    Thread *T;
    bool (*fn)(Thread *T, Value v, void *ctx);
    void *ctx;
} Ahead;

static bool ahead_slot(Value *slot, void *ctx) {
    Ahead *a = ctx;
    return *slot == V_UNDEF || a->fn(a->T, *slot, a->ctx);
}

static bool ahead_name(Thread *T, Value name, Value v, void *ctx) {
    (void)name;
    Ahead *a = ctx;
    return a->fn(T, v, a->ctx);
}

static bool function_ahead(Ahead *a, Function *f) {
    Value *slots[] = {&f->code, &f->defaults, &f->kwdefaults, &f->annotations, &f->annotate, &f->dict};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (!ahead_slot(slots[i], a)) return false;
    for (int64_t i = 0; f->closure != V_UNDEF && i < as_tuple(f->closure)->len; i++)
        if (!ahead_slot(&as_cell(as_tuple(f->closure)->items[i])->value, a)) return false;
    return has_own_globals(f) || function_names(a->T, f, ahead_name, a);
}

bool detached_visit(Thread *T, Obj *o, bool (*fn)(Thread *T, Value v, void *ctx), void *ctx) {
    Ahead a = {T, fn, ctx};
    Value type = v_obj(shape_of(o)->type);
    if (!ahead_slot(&type, &a)) return false;
    if (o->shape == SHAPE_FUNCTION) return function_ahead(&a, (Function *)o);
    if (is_place(o)) return true;
    if (is_module(v_obj(o)) && freezability_get(T, v_obj(o)) != FREEZE_YES) return true;
    if (is_instance(v_obj(o), type_weakref)) {
        Value target = weakref_target(T, (WeakRef *)o);
        bool ok = target == V_UNDEF || fn(T, target, ctx);
        lf_release(T, target);
        if (!ok) return false;
    }
    return shape_visit(o, ahead_slot, &a);
}
