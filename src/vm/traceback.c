#include "src/vm/traceback.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/frame_locals.h"
#include "src/vm/generator.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/tracing.h"

#include <sys/mman.h>

Type *type_traceback, *type_frame;

/* --- tracebacks --- */

static inline Traceback *as_tb(Value v) { return (Traceback *)v_as_obj(v); }
static inline FrameObject *as_frame(Value v) { return (FrameObject *)v_as_obj(v); }

static bool traceback_visit(Obj *o, VisitFn fn, void *ctx) {
    Traceback *t = (Traceback *)o;
    return fn(&t->next, ctx) && fn(&t->code, ctx) && fn(&t->globals, ctx) && fn(&t->locals, ctx);
}
static const Kind kind_traceback = {
    .name = "traceback", .visit = traceback_visit, .flags = KIND_DETACH | KIND_FREEZABLE};

static int32_t line_at(const Code *c, uint32_t at) {
    PosEntry pos;
    return code_position(c, at, &pos) && pos.line ? (int32_t)pos.line : (int32_t)c->firstlineno;
}

/* What CPython has in C leaves no trace, so neither do these functions (NULL: all) of the library. */
static const struct {
    const char *file, *function;
} untraced[] = {
    {"warnings.py", "_warn"}, {"warnings.py", "_warn_explicit"}, {"collections/_ordered.py", NULL},
    {"_py_abc.py", NULL},     {"_abc_tables.py", NULL},          {"_typing.py", NULL},
    {"atexit.py", NULL},      {"os.py", "__getattr__"},          {"asyncio/tasks.py", "_drive"},
};

bool traceback_hides(Thread *T, const Code *c) {
    static const char library[] = STDLIB_ENTRY "/";
    const size_t n = sizeof library - 1;
    const Str *filename = as_str(c->filename);
    if (filename->len < (int64_t)n || str_at(filename, 0) != '<') return false;
    const char *file = str_utf8(T, c->filename, NULL);
    if (!file || strncmp(file, library, n)) return false;
    for (size_t i = 0; i < sizeof untraced / sizeof *untraced; i++)
        if (!strcmp(file + n, untraced[i].file) &&
            (!untraced[i].function || str_eq_c(c->name, untraced[i].function)))
            return true;
    return false;
}

void traceback_add(Thread *T, Frame *f) {
    if (!v_is_obj(T->exc) || traceback_hides(T, f->code)) return;
    Exception *e = (Exception *)v_as_obj(T->exc);
    if (e->h.rid != RID_LOCAL) return; /* a frozen one takes no note of where it was raised */
    Value pending = T->exc;
    T->exc = V_UNDEF; /* allocation may report its own error; ours goes on */
    Traceback *t = lf_alloc(T, SHAPE_TRACEBACK, sizeof *t);
    if (t && e->traceback == V_UNDEF && is_instance(pending, exc_NameError))
        lf_init(&t->locals, frame_locals(T, f));
    lf_exc_clear(T);
    T->exc = pending;
    if (!t) return;
    uint32_t at = (uint32_t)(f->pc - f->code->ins);
    t->at = t->left_at = at ? at - 1 : 0;
    t->lineno = line_at(f->code, t->at);
    lf_init(&t->code, lf_retain(T, v_obj(f->code)));
    lf_init(&t->globals, lf_retain(T, frame_globals(f)));
    lf_init(&t->next, lf_retain(T, e->traceback));
    lf_store(T, &e->h, &e->traceback, v_obj(t));
}

void lf_traceback_here(Thread *T) {
    if (is_exception(T->exc) && as_exception(T->exc)->traceback == V_UNDEF && T->frame > T->frames)
        traceback_add(T, T->frame);
}

void traceback_reraised(Thread *T, const Frame *f) {
    if (!v_is_obj(T->exc)) return;
    Value tb = ((Exception *)v_as_obj(T->exc))->traceback;
    if (tb != V_UNDEF && as_tb(tb)->code == v_obj(f->code))
        as_tb(tb)->left_at = (uint32_t)(f->pc - f->code->ins) - 1;
}

static Value tb_next(Thread *T, Value self) {
    Value v = as_tb(self)->next;
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}
static bool tb_set_next(Thread *T, Value self, Value v) {
    if (v == V_NONE)
        v = V_UNDEF;
    else if (v == V_UNDEF || type_of(v) != type_traceback) {
        if (v == V_UNDEF)
            lf_raise(T, exc_TypeError, "can't delete tb_next attribute");
        else
            lf_raise(T, exc_TypeError, "expected traceback object or None, got '%T'", v);
        return false;
    }
    for (Value t = v; t != V_UNDEF; t = as_tb(t)->next)
        if (t == self) {
            lf_raise(T, exc_ValueError, "traceback loop detected");
            return false;
        }
    return lf_store(T, v_as_obj(self), &as_tb(self)->next, lf_retain(T, v));
}
static Value new_frame_object(Thread *T, Value code, Value globals, uint32_t at, int32_t lineno) {
    FrameObject *o = lf_alloc(T, type_frame->root_shape, sizeof *o);
    if (!o) return V_UNDEF;
    lf_init(&o->code, lf_retain(T, code));
    lf_init(&o->globals, lf_retain(T, globals));
    lf_init(&o->builtins, lf_retain(T, T->builtins));
    o->at = at;
    o->lineno = lineno;
    return v_obj(o);
}
static Value tb_frame(Thread *T, Value self) {
    Traceback *t = as_tb(self);
    int32_t line = t->left_at == t->at ? t->lineno : line_at(as_code(t->code), t->left_at);
    Value o = new_frame_object(T, t->code, t->globals, t->left_at, line);
    if (o != V_UNDEF) lf_init(&as_frame(o)->locals, lf_retain(T, t->locals));
    return o;
}
static Value tb_lasti(Thread *T, Value self) {
    (void)T;
    return v_int((int64_t)as_tb(self)->at * 2);
}
static Value tb_lineno(Thread *T, Value self) {
    (void)T;
    return v_int(as_tb(self)->lineno);
}
static Value tb_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t lasti, lineno;
    if (args[1] != V_NONE && type_of(args[1]) != type_traceback)
        return lf_raise(T, exc_TypeError, "expected traceback object or None, got '%T'", args[1]);
    if (type_of(args[2]) != type_frame)
        return lf_raise(T, exc_TypeError, "traceback() argument 'tb_frame' must be frame, not %T", args[2]);
    if (!obj_as_i64(T, args[3], &lasti) || !obj_as_i64(T, args[4], &lineno)) return V_UNDEF;
    Traceback *t = lf_alloc(T, SHAPE_TRACEBACK, sizeof *t);
    if (!t) return V_UNDEF;
    if (args[1] != V_NONE) lf_init(&t->next, lf_retain(T, args[1]));
    lf_init(&t->code, lf_retain(T, as_frame(args[2])->code));
    lf_init(&t->globals, lf_retain(T, as_frame(args[2])->globals));
    t->at = t->left_at = lasti < 0 ? 0 : (uint32_t)(lasti / 2);
    t->lineno = (int32_t)lineno;
    return v_obj(t);
}

static Value tb_dir(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    static const char *const names[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    Value list = list_new(T, 4);
    for (int i = 0; i < 4 && list != V_UNDEF; i++)
        if (!list_append(T, list, str_intern_c(T, names[i]))) lf_clear(T, &list);
    return list;
}

static const MethodDef traceback_methods[] = {{"__dir__(self, /)", tb_dir, NULL, 0}, {0}};
static const GetSetDef traceback_getset[] = {{"tb_next", tb_next, tb_set_next, NULL},
                                             {"tb_frame", tb_frame, NULL, NULL},
                                             {"tb_lasti", tb_lasti, NULL, NULL},
                                             {"tb_lineno", tb_lineno, NULL, NULL},
                                             {0}};
const TypeDef typedef_traceback = {
    .name = "traceback",
    .where = &type_traceback,
    .kind = &kind_traceback,
    .size = sizeof(Traceback),
    .shape = SHAPE_TRACEBACK,
    .new_ = {"traceback(cls, tb_next, tb_frame, tb_lasti, tb_lineno)", tb_make,
             "Where an exception has been.", 0},
    .methods = traceback_methods,
    .getset = traceback_getset,
};

/* --- frames --- */

static bool frame_visit(Obj *o, VisitFn fn, void *ctx) {
    FrameObject *f = (FrameObject *)o;
    return fn(&f->code, ctx) && fn(&f->globals, ctx) && fn(&f->builtins, ctx) && fn(&f->locals, ctx) &&
           fn(&f->generator, ctx) && fn(&f->back, ctx) && fn(&f->trace, ctx) && fn(&f->overwritten, ctx);
}
void frame_forget(FrameObject *o) {
    if (o->slot) *o->slot = NULL;
    o->slot = NULL;
    o->frame = NULL;
}
static void frame_free_parts(Thread *T, Obj *o) {
    (void)T;
    frame_forget((FrameObject *)o);
}
static const Kind kind_frame = {.name = "frame",
                                .visit = frame_visit,
                                .free_parts = frame_free_parts,
                                .flags = KIND_DETACH | KIND_FREEZABLE};

/* The table is memory that the system gives when it is used, as that of the frames. */
enum { TABLE_BYTES = LF_MAX_FRAMES * sizeof(FrameObject *) };

static bool frame_table_make(Interp *in) {
    if (in->frame_objects) return true;
    void *p =
        mmap(NULL, TABLE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) return false;
    in->frame_objects = p;
    return true;
}

void frame_table_free(Interp *in) {
    if (!in->frame_objects) return;
    for (uint32_t i = 0; i < in->frame_objects_end; i++)
        if (in->frame_objects[i]) frame_forget(in->frame_objects[i]);
    munmap(in->frame_objects, TABLE_BYTES);
    in->frame_objects = NULL;
}

FrameObject *frame_seen(const Thread *T, const Frame *f) {
    if (!f->seen) return NULL;
    FrameObject *o = T->interp->frame_objects[f - T->frames];
    return o && o->frame == f ? o : NULL;
}

void frame_adopt(Thread *T, Frame *f, FrameObject *o) {
    frame_forget(o);
    Interp *in = T->interp;
    ptrdiff_t depth = f - T->frames;
    o->frame = f;
    if (!frame_table_make(in)) return;
    FrameObject **slot = &in->frame_objects[depth];
    if (*slot) frame_forget(*slot); /* of a call that has ended */
    *slot = o;
    o->slot = slot;
    if ((uint32_t)depth >= in->frame_objects_end) in->frame_objects_end = (uint32_t)depth + 1;
    f->seen = true;
}

static bool add_local(Thread *T, Value d, Value name, Value v, bool cell) {
    if (cell && is_shape(v, SHAPE_CELL)) v = as_cell(v)->value;
    return v == V_UNDEF || dict_set(T, d, name, v);
}

Value frame_variables(Thread *T, const Code *c, const Value *base, Value func) {
    Value d = dict_new(T);
    bool ok = d != V_UNDEF;
    Tuple *names = as_tuple(c->varnames), *cells = as_tuple(c->cellvars), *free_names = as_tuple(c->freevars);
    /* a comprehension that is a function of its own here is none in CPython */
    int64_t first = names->len && str_eq_c(names->items[0], ".0") && !str_eq_c(c->name, "<genexpr>");
    for (int64_t i = first; ok && i < names->len; i++) ok = add_local(T, d, names->items[i], base[i], true);
    for (int64_t i = 0; ok && i < cells->len; i++)
        ok = add_local(T, d, cells->items[i], base[c->cell_regs[i]], true);
    Value closure = func == V_UNDEF ? V_UNDEF : as_function(func)->closure;
    for (int64_t i = 0; ok && closure != V_UNDEF && i < free_names->len; i++)
        ok = add_local(T, d, free_names->items[i], as_tuple(closure)->items[i], true);
    if (!ok) lf_clear(T, &d);
    return d;
}

Value frame_locals(Thread *T, Frame *f) {
    if (f->ns != V_UNDEF) return lf_retain(T, f->ns);
    if (!(f->code->flags & CODE_OPTIMIZED)) return lf_retain(T, frame_globals(f));
    Value d = frame_variables(T, f->code, f->base, f->func);
    const FrameObject *o = frame_seen(T, f);
    if (d != V_UNDEF && o && o->locals != V_UNDEF && !dict_merge(T, d, o->locals, false)) lf_clear(T, &d);
    return d;
}

static int32_t generator_line(const Generator *g) {
    const Code *c = as_code(g->code);
    return g->state == GEN_CREATED ? (int32_t)c->firstlineno : line_at(c, (uint32_t)(g->pc - c->ins) - 1);
}

Value frame_of_generator(Thread *T, Generator *g) {
    if (g->state == GEN_RUNNING)
        for (Frame *f = T->frame; f > T->frames; f--)
            if (f->gen == g) return frame_object(T, f);
    uint32_t at = (uint32_t)(g->pc - as_code(g->code)->ins);
    Value o = new_frame_object(T, g->code, as_function(g->func)->globals, at ? at - 1 : 0, generator_line(g));
    if (o == V_UNDEF) return o;
    Value locals = frame_variables(T, as_code(g->code), g->regs, g->func);
    Value gen = locals == V_UNDEF ? V_UNDEF : weakref_new(T, type_weakref, v_obj(g), V_NONE);
    lf_init(&as_frame(o)->locals, locals);
    lf_init(&as_frame(o)->generator, gen);
    if (gen == V_UNDEF) lf_clear(T, &o);
    return o;
}

Value frame_object(Thread *T, Frame *f) {
    if (!f || f <= T->frames) return V_NONE;
    FrameObject *known = frame_seen(T, f);
    if (known) return lf_retain(T, v_obj(known));
    uint32_t at = (uint32_t)(f->pc - f->code->ins);
    Value o = new_frame_object(T, v_obj(f->code), frame_globals(f), at ? at - 1 : 0,
                               line_at(f->code, at ? at - 1 : 0));
    if (o != V_UNDEF) frame_adopt(T, f, as_frame(o));
    return o;
}

Frame *frame_running(Thread *T, const FrameObject *o) {
    Frame *f = o->frame;
    return f && f > T->frames && f <= T->frame && frame_seen(T, f) == o ? f : NULL;
}

Value frame_snapshot(Thread *T, Frame *f, const Frame *bottom) {
    Value first = V_NONE, above = V_UNDEF;
    for (; f > bottom; f--) {
        uint32_t at = (uint32_t)(f->pc - f->code->ins);
        at -= at > 0;
        Value o = new_frame_object(T, v_obj(f->code), frame_globals(f), at, line_at(f->code, at));
        Value locals = o == V_UNDEF ? V_UNDEF : frame_locals(T, f);
        bool ok = locals != V_UNDEF && lf_store(T, v_as_obj(o), &as_frame(o)->locals, locals);
        if (ok && above == V_UNDEF)
            first = o;
        else if (ok)
            ok = lf_store(T, v_as_obj(above), &as_frame(above)->back, o);
        else
            lf_release(T, o);
        if (!ok) {
            lf_release(T, first);
            return V_UNDEF;
        }
        above = o;
    }
    return first;
}

static Value frame_get_locals(Thread *T, Value self) {
    FrameObject *o = as_frame(self);
    Frame *f = frame_running(T, o);
    if ((f || o->generator != V_UNDEF) && as_code(o->code)->flags & CODE_OPTIMIZED)
        return frame_locals_proxy(T, o);
    if (f) return frame_locals(T, f);
    return o->locals == V_UNDEF ? dict_new(T) : lf_retain(T, o->locals);
}
static Value frame_get_code(Thread *T, Value self) { return lf_retain(T, as_frame(self)->code); }
static Value frame_get_globals(Thread *T, Value self) { return lf_retain(T, as_frame(self)->globals); }
static Value frame_get_builtins(Thread *T, Value self) { return lf_retain(T, as_frame(self)->builtins); }
static Value frame_get_back(Thread *T, Value self) {
    Frame *f = frame_running(T, as_frame(self));
    if (f) return frame_object(T, f - 1);
    Value back = as_frame(self)->back;
    return back == V_UNDEF ? V_NONE : lf_retain(T, back);
}
/* The line of a frame object whose running frame is f (NULL: none). */
static int64_t line_now(Thread *T, const FrameObject *o, const Frame *f) {
    if (f) return frame_line(f);
    Value gen = o->generator == V_UNDEF ? V_UNDEF : weakref_target(T, (WeakRef *)v_as_obj(o->generator));
    if (gen == V_UNDEF) return o->lineno;
    const Generator *g = as_generator(gen);
    int64_t line = g->state == GEN_SUSPENDED ? generator_line(g) : o->lineno;
    for (f = T->frame; g->state == GEN_RUNNING && f > T->frames; f--)
        if (f->gen == g) line = frame_line(f);
    lf_release(T, gen);
    return line;
}
static Value frame_get_lineno(Thread *T, Value self) {
    Frame *f = frame_running(T, as_frame(self));
    if (f && as_frame(self)->event_line)
        return v_int(as_frame(self)->event_line < 0 ? 0 : as_frame(self)->event_line);
    return v_int(line_now(T, as_frame(self), f));
}
static bool no_jump(Thread *T, const char *why) {
    lf_raise(T, exc_ValueError, "%s", why);
    return false;
}
static bool frame_set_lineno(Thread *T, Value self, Value v) {
    if (v == V_UNDEF) {
        lf_raise(T, exc_AttributeError, "cannot delete attribute");
        return false;
    }
    if (!is_int(v)) return no_jump(T, "lineno must be an integer");
    Frame *f = frame_running(T, as_frame(self));
    const char *event = f ? trace_event(T, f) : NULL;
    int64_t line;
    if (!event) return no_jump(T, "f_lineno can only be set in a trace function");
    if (!strcmp(event, "call")) return no_jump(T, "can't jump from the 'call' trace event of a new frame");
    if (strcmp(event, "line")) return no_jump(T, "can only jump from a 'line' trace event");
    if (!obj_as_i64(T, v, &line)) {
        lf_exc_clear(T);
        return no_jump(T, "lineno out of range");
    }
    return trace_jump(T, f, line);
}
static Value frame_get_lasti(Thread *T, Value self) {
    const Frame *f = frame_running(T, as_frame(self));
    int64_t at = f ? f->pc - f->code->ins - 1 : (int64_t)as_frame(self)->at;
    return v_int((at > 0 ? at : 0) * 2);
}
static Value frame_get_trace(Thread *T, Value self) {
    Value fn = as_frame(self)->trace;
    return fn == V_UNDEF ? V_NONE : lf_retain(T, fn);
}
static bool frame_set_trace(Thread *T, Value self, Value v) {
    Frame *f = frame_running(T, as_frame(self));
    if (v == V_NONE) v = V_UNDEF;
    if (!lf_store(T, v_as_obj(self), &as_frame(self)->trace, lf_retain(T, v))) return false;
    return !f || v == V_UNDEF || trace_keep(T, f, as_frame(self));
}
static bool as_flag(Thread *T, Value v, bool *flag) {
    if (v_is_bool(v)) return *flag = v == V_TRUE, true;
    lf_raise(T, exc_TypeError, "attribute value type must be bool");
    return false;
}
static Value frame_get_trace_lines(Thread *T, Value self) {
    (void)T;
    return v_bool(!as_frame(self)->no_lines);
}
static bool frame_set_trace_lines(Thread *T, Value self, Value v) {
    bool lines;
    if (v == V_UNDEF) return lf_raise(T, exc_TypeError, "can't delete numeric/char attribute"), false;
    if (!as_flag(T, v, &lines)) return false;
    as_frame(self)->no_lines = !lines;
    return true;
}
static Value frame_get_trace_opcodes(Thread *T, Value self) {
    (void)T;
    return v_bool(as_frame(self)->opcodes);
}
static bool frame_set_trace_opcodes(Thread *T, Value self, Value v) {
    if (v == V_UNDEF) return lf_raise(T, exc_TypeError, "cannot delete attribute"), false;
    return as_flag(T, v, &as_frame(self)->opcodes);
}
static Value frame_repr(Thread *T, Value self) {
    FrameObject *o = as_frame(self);
    const Frame *f = frame_running(T, o);
    return str_format(T, "<frame at %p, file %R, line %d, code %S>", (void *)o, as_code(o->code)->filename,
                      (int)line_now(T, o, f), as_code(o->code)->name);
}
static Value frame_clear(Thread *T, Value *args, int n) {
    (void)n;
    Value weak = as_frame(args[0])->generator, gen = V_UNDEF;
    if (weak != V_UNDEF) gen = weakref_target(T, (WeakRef *)v_as_obj(weak));
    if (gen != V_UNDEF) {
        bool ok = generator_clear(T, gen);
        lf_release(T, gen);
        return ok ? V_NONE : V_UNDEF;
    }
    if (frame_running(T, as_frame(args[0])))
        return lf_raise(T, exc_RuntimeError, "cannot clear an executing frame");
    return V_NONE;
}

static const GetSetDef frame_getset[] = {
    {"f_locals", frame_get_locals, NULL, NULL},
    {"f_code", frame_get_code, NULL, NULL},
    {"f_globals", frame_get_globals, NULL, NULL},
    {"f_builtins", frame_get_builtins, NULL, NULL},
    {"f_back", frame_get_back, NULL, NULL},
    {"f_lineno", frame_get_lineno, frame_set_lineno, NULL},
    {"f_lasti", frame_get_lasti, NULL, NULL},
    {"f_trace", frame_get_trace, frame_set_trace, NULL},
    {"f_trace_lines", frame_get_trace_lines, frame_set_trace_lines, NULL},
    {"f_trace_opcodes", frame_get_trace_opcodes, frame_set_trace_opcodes, NULL},
    {0}};
static const MethodDef frame_methods[] = {
    {"clear(self, /)", frame_clear, "Nothing to do: a frame that ended keeps nothing.", 0}, {0}};
const TypeDef typedef_frame = {
    .name = "frame",
    .where = &type_frame,
    .kind = &kind_frame,
    .size = sizeof(FrameObject),
    .flags = TYPE_NO_NEW,
    .slots = {.repr = frame_repr},
    .methods = frame_methods,
    .getset = frame_getset,
};
