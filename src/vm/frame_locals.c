#include "src/vm/frame_locals.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/generator.h"
#include "src/vm/interp.h"

Type *type_frame_locals;

typedef struct LocalsProxy {
    Obj h;
    Value frame; /* FrameObject */
} LocalsProxy;

static LocalsProxy *as_proxy(Value v) { return (LocalsProxy *)v_as_obj(v); }
static bool is_proxy(Value v) { return v_is_obj(v) && type_of(v) == type_frame_locals; }
static FrameObject *frame_of(Value proxy) { return (FrameObject *)v_as_obj(as_proxy(proxy)->frame); }

static bool proxy_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((LocalsProxy *)o)->frame, ctx); }
static const Kind kind_frame_locals = {.name = "FrameLocalsProxy", .visit = proxy_visit};

/* A generator goes on without its frame on the stack; when it dies, what its variables are now stays. */
static bool follow_generator(Thread *T, FrameObject *o) {
    const Frame *f = frame_running(T, o);
    if (!f || !f->gen || o->generator != V_UNDEF) return true;
    Value weak = weakref_new(T, type_weakref, v_obj(f->gen), V_NONE);
    if (weak == V_UNDEF || !lf_store(T, &o->h, &o->generator, weak)) return false;
    Value now = frame_variables(T, f->code, f->base, f->func);
    return now != V_UNDEF && (o->locals == V_UNDEF || dict_merge(T, now, o->locals, true)) &&
           lf_store(T, &o->h, &o->locals, now);
}

Value frame_locals_proxy(Thread *T, FrameObject *frame) {
    if (!follow_generator(T, frame)) return V_UNDEF;
    LocalsProxy *p = lf_alloc(T, type_frame_locals->root_shape, sizeof *p);
    if (!p) return V_UNDEF;
    lf_init(&p->frame, lf_retain(T, v_obj(frame)));
    Code *code = as_code(frame->code);
    if (!code->jit) code->heat = INT32_MIN; /* no machine code: it would take variables to be its own */
    return v_obj(p);
}

/* Where the variables stand. */
typedef struct Window {
    Frame *frame; /* running, or NULL */
    Code *code;
    Value *base;
    Value func;
} Window;

/* False: the call has ended. */
static bool find_window(Thread *T, const FrameObject *o, Window *w) {
    Frame *f = frame_running(T, o);
    if (!f && o->generator != V_UNDEF) {
        Value gen = weakref_target(T, (WeakRef *)v_as_obj(o->generator));
        if (gen == V_UNDEF) return false;
        lf_release(T, gen); /* the weak reference was of one that something else holds */
        Generator *g = as_generator(gen);
        for (f = T->frame; g->state == GEN_RUNNING && f > T->frames && f->gen != g;) f--;
        if (g->state != GEN_RUNNING) {
            *w = (Window){.code = as_code(g->code), .base = g->regs, .func = g->func};
            return g->state == GEN_CREATED || g->state == GEN_SUSPENDED;
        }
        if (f == T->frames) f = NULL;
    }
    if (f) *w = (Window){f, f->code, f->base, f->func};
    return f != NULL;
}

static int64_t find_name(Value names, Value name) {
    for (int64_t i = 0; i < as_tuple(names)->len; i++)
        if (as_tuple(names)->items[i] == name) return i;
    return -1;
}

/* The place of a variable; *cell: its cell when it has one. NULL: no variable of that name. */
static Value *find_variable(Thread *T, const Window *w, Value name, Cell **cell) {
    *cell = NULL;
    if (!is_exact_str(name) || (name = str_intern(T, lf_retain(T, name))) == V_UNDEF) return NULL;
    Value *at = NULL;
    int64_t i = find_name(w->code->cellvars, name);
    if (i >= 0)
        at = &w->base[w->code->cell_regs[i]];
    else if ((i = find_name(w->code->freevars, name)) >= 0)
        at = &as_tuple(as_function(w->func)->closure)->items[i];
    if (at && is_shape(*at, SHAPE_CELL)) *cell = as_cell(*at);
    if (!at && (i = find_name(w->code->varnames, name)) >= 0) at = &w->base[i];
    lf_release(T, name);
    return at;
}

static bool is_number(Value v) { return v_is_int(v) || v_is_double(v); }

/* May machine code, to which the thread comes back without a look at it, take the variable to be a number? */
static bool relied_upon(const Thread *T, const Window *w, Value old, Value v) {
    if (!w->frame || !is_number(old) || (v_is_int(old) ? v_is_int(v) : v_is_double(v))) return false;
    if (!w->code->jit && !w->code->jit_retired) return false;
    return w->frame == T->frame || w->frame[1].kind == FRAME_ENTRY;
}

/* Keeps what a register held as long as the frame's object, and that until another frame is written to. */
static bool keep(Thread *T, FrameObject *o, Value old) {
    Interp *in = T->interp;
    if (!v_is_obj(old)) return true;
    if (o->overwritten == V_UNDEF && !lf_store(T, &o->h, &o->overwritten, list_new(T, 1))) return false;
    if (o->overwritten == V_UNDEF || !list_append(T, o->overwritten, lf_retain(T, old))) return false;
    if (in->written_frame != v_obj(o)) {
        Value before = in->written_frame;
        in->written_frame = lf_retain(T, v_obj(o));
        lf_release(T, before);
    }
    return true;
}

static bool set_variable(Thread *T, FrameObject *o, const Window *w, Value *at, Cell *cell, Value v) {
    if (cell) return lf_store(T, &cell->h, &cell->value, lf_retain(T, v));
    if (relied_upon(T, w, *at, v)) {
        lf_raise(T, exc_RuntimeError, "machine code takes the variable to be a number");
        return false;
    }
    Value old = *at;
    if (!keep(T, o, old)) return false;
    *at = lf_retain(T, v);
    lf_release(T, old);
    return true;
}

/* The error about a key without a hash does not speak of a dict. */
static bool hashable(Thread *T, Value key) {
    int64_t hash;
    return obj_hash(T, key, &hash);
}

static bool proxy_setitem(Thread *T, Value self, Value key, Value v) {
    FrameObject *o = frame_of(self);
    Window w;
    Cell *cell;
    if (!hashable(T, key)) return false;
    bool live = find_window(T, o, &w);
    Value *at = live ? find_variable(T, &w, key, &cell) : NULL;
    if (lf_failed(T)) return false;
    if (at && v != V_UNDEF) return set_variable(T, o, &w, at, cell, v);
    if (at) {
        lf_raise(T, exc_ValueError, "cannot remove local variables from FrameLocalsProxy");
        return false;
    }
    if (v == V_UNDEF) {
        int gone = o->locals == V_UNDEF ? 0 : dict_del(T, o->locals, key);
        if (gone == 0) lf_raise_arg(T, exc_KeyError, key);
        return gone > 0;
    }
    if (o->locals == V_UNDEF && !lf_store(T, &o->h, &o->locals, dict_new(T))) return false;
    return o->locals != V_UNDEF && dict_set(T, o->locals, key, v);
}

/* Everything as a dict (owned). */
static Value snapshot(Thread *T, Value self) {
    FrameObject *o = frame_of(self);
    Window w;
    Value d = find_window(T, o, &w) ? frame_variables(T, w.code, w.base, w.func) : dict_new(T);
    /* of a generator that died it has what the variables were, which is older than what they are */
    if (d != V_UNDEF && o->locals != V_UNDEF && !dict_merge(T, d, o->locals, false)) lf_clear(T, &d);
    return d;
}

static Value proxy_getitem(Thread *T, Value self, Value key) {
    Value d = hashable(T, key) ? snapshot(T, self) : V_UNDEF;
    bool ok = d != V_UNDEF;
    Value v = ok ? dict_get(T, d, key) : V_UNDEF;
    if (v != V_UNDEF)
        lf_retain(T, v);
    else if (ok && !lf_failed(T)) {
        Value text = str_format(T, "local variable '%R' is not defined", key);
        if (text != V_UNDEF) lf_raise_arg(T, exc_KeyError, text);
        lf_release(T, text);
    }
    lf_release(T, d);
    return v;
}

/* What a method or operator of the snapshot gives. */
static Value of_snapshot(Thread *T, Value *args, int n, const char *method) {
    Value window[3] = {snapshot(T, args[0]), n > 1 ? args[1] : V_UNDEF, n > 2 ? args[2] : V_UNDEF};
    if (window[0] == V_UNDEF) return V_UNDEF;
    Value r = lf_call_method(T, str_intern_c(T, method), window, n);
    lf_release(T, window[0]);
    return r;
}
static Value list_of(Thread *T, Value *args, const char *method) {
    Value view = of_snapshot(T, args, 1, method), list = V_UNDEF;
    if (view != V_UNDEF) list = list_from_iterable(T, view);
    lf_release(T, view);
    return list;
}
static int64_t proxy_len(Thread *T, Value self) {
    Value d = snapshot(T, self);
    int64_t n = d == V_UNDEF ? -1 : (int64_t)as_dict(d)->len;
    lf_release(T, d);
    return n;
}
static int proxy_contains(Thread *T, Value self, Value key) {
    Value d = hashable(T, key) ? snapshot(T, self) : V_UNDEF;
    int r = d == V_UNDEF ? -1 : obj_contains(T, d, key);
    lf_release(T, d);
    return r;
}
static Value proxy_iter(Thread *T, Value self) {
    Value keys = list_of(T, &self, "keys"), it = keys == V_UNDEF ? V_UNDEF : obj_iter(T, keys);
    lf_release(T, keys);
    return it;
}
static Value proxy_repr(Thread *T, Value self) {
    Value frame = as_proxy(self)->frame; /* each access makes another proxy */
    int inside = repr_enter(T, frame);
    if (inside) return inside < 0 ? V_UNDEF : str_from_c(T, "{...}");
    Value d = snapshot(T, self), r = d == V_UNDEF ? V_UNDEF : obj_repr(T, d);
    lf_release(T, d);
    repr_leave(T, frame);
    return r;
}
static Value proxy_compare(Thread *T, Value a, Value b, int op) {
    if (op != CMP_EQ && op != CMP_NE) return V_NOTIMPL;
    if (is_proxy(b)) return v_bool((frame_of(a) == frame_of(b)) == (op == CMP_EQ));
    if (!is_dict(b)) return V_NOTIMPL;
    Value d = snapshot(T, a), r = d == V_UNDEF ? V_UNDEF : obj_compare(T, d, b, op);
    lf_release(T, d);
    return r;
}

static bool update_from(Thread *T, Value self, Value other) {
    Value d = is_proxy(other) ? snapshot(T, other) : dict_copy(T, other), k, v;
    bool ok = d != V_UNDEF;
    for (int64_t i = 0; ok && dict_next(as_dict(d), &i, &k, &v);) ok = proxy_setitem(T, self, k, v);
    lf_release(T, d);
    return ok;
}
static Value proxy_or(Thread *T, Value a, Value b) {
    if (!(is_dict(a) || is_proxy(a)) || !(is_dict(b) || is_proxy(b))) return V_NOTIMPL;
    Value x = is_proxy(a) ? snapshot(T, a) : lf_retain(T, a), y = V_UNDEF, r = V_UNDEF;
    if (x != V_UNDEF) y = is_proxy(b) ? snapshot(T, b) : lf_retain(T, b);
    if (y != V_UNDEF) r = obj_binary(T, BIN_OR, x, y);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}
static Value proxy_ior(Thread *T, Value a, Value b) {
    if (!is_dict(b) && !is_proxy(b)) return V_NOTIMPL;
    return update_from(T, a, b) ? lf_retain(T, a) : V_UNDEF;
}

static Value proxy_get(Thread *T, Value *args, int n) {
    (void)n;
    Tuple *given = as_tuple(args[1]);
    if (given->len < 1 || given->len > 2) return lf_raise(T, exc_TypeError, "get expected 1 or 2 arguments");
    Value call[] = {args[0], given->items[0], given->len > 1 ? given->items[1] : V_NONE};
    return of_snapshot(T, call, 3, "get");
}
static Value proxy_keys(Thread *T, Value *args, int n) { return (void)n, list_of(T, args, "keys"); }
static Value proxy_values(Thread *T, Value *args, int n) { return (void)n, list_of(T, args, "values"); }
static Value proxy_items(Thread *T, Value *args, int n) { return (void)n, list_of(T, args, "items"); }
static Value proxy_copy(Thread *T, Value *args, int n) { return (void)n, snapshot(T, args[0]); }
static Value proxy_reversed(Thread *T, Value *args, int n) {
    (void)n;
    Value keys = list_of(T, args, "__reversed__"), it = keys == V_UNDEF ? V_UNDEF : obj_iter(T, keys);
    lf_release(T, keys);
    return it;
}
static Value proxy_update(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_dict(args[1]) && !is_proxy(args[1]))
        return lf_raise(T, exc_TypeError, "update() argument must be dict or another FrameLocalsProxy");
    return update_from(T, args[0], args[1]) ? V_NONE : V_UNDEF;
}
static Value proxy_setdefault(Thread *T, Value *args, int n) {
    (void)n;
    int known = proxy_contains(T, args[0], args[1]);
    if (known > 0) return proxy_getitem(T, args[0], args[1]);
    return known == 0 && proxy_setitem(T, args[0], args[1], args[2]) ? lf_retain(T, args[2]) : V_UNDEF;
}
static Value proxy_pop(Thread *T, Value *args, int n) {
    (void)n;
    FrameObject *o = frame_of(args[0]);
    Value v = o->locals == V_UNDEF ? V_UNDEF : dict_get(T, o->locals, args[1]);
    if (lf_failed(T)) return V_UNDEF;
    if (v == V_UNDEF && args[2] != V_UNDEF) {
        int known = proxy_contains(T, args[0], args[1]);
        if (known <= 0) return known < 0 ? V_UNDEF : lf_retain(T, args[2]);
    }
    if (v != V_UNDEF) lf_retain(T, v);
    if (proxy_setitem(T, args[0], args[1], V_UNDEF)) return v;
    if (v != V_UNDEF) lf_release(T, v);
    return V_UNDEF;
}
static Value proxy_new(Thread *T, Value *args, int n) {
    if (n != 2 || as_tuple(args[1])->len != 1)
        return lf_raise(T, exc_TypeError, "FrameLocalsProxy expected 1 argument, got %lld",
                        (long long)as_tuple(args[1])->len);
    Value frame = as_tuple(args[1])->items[0];
    if (type_of(frame) != type_frame) return lf_raise(T, exc_TypeError, "expect frame, not %T", frame);
    return frame_locals_proxy(T, (FrameObject *)v_as_obj(frame));
}

static const MethodDef proxy_methods[] = {
    {"get(self, *args)", proxy_get, "get(name, default=None): the value of a variable, or default.", 0},
    {"keys(self, /)", proxy_keys, "The names: a list.", 0},
    {"values(self, /)", proxy_values, "The values: a list.", 0},
    {"items(self, /)", proxy_items, "Pairs of names and values: a list.", 0},
    {"copy(self, /)", proxy_copy, "A dict of what is there now.", 0},
    {"update(self, other, /)", proxy_update, "Sets each variable that a dict names.", 0},
    {"setdefault(self, key, default=None, /)", proxy_setdefault,
     "The value of a variable, which is set to default if there is none.", 0},
    {"pop(self, key, default=?, /)", proxy_pop, "Removes a name that is no variable of the function.", 0},
    {"__reversed__(self, /)", proxy_reversed, NULL, 0},
    {0}};

const TypeDef typedef_frame_locals = {
    .name = "FrameLocalsProxy",
    .where = &type_frame_locals,
    .kind = &kind_frame_locals,
    .size = sizeof(LocalsProxy),
    .flags = TYPE_MAPPING,
    .slots = {.repr = proxy_repr,
              .compare = proxy_compare,
              .binary = {[BIN_OR] = proxy_or},
              .inplace = {[BIN_OR] = proxy_ior},
              .len = proxy_len,
              .getitem = proxy_getitem,
              .setitem = proxy_setitem,
              .contains = proxy_contains,
              .iter = proxy_iter},
    .new_ = {"FrameLocalsProxy(cls, *frame)", proxy_new, NULL, METHOD_NEW},
    .methods = proxy_methods,
};
