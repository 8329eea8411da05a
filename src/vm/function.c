#include "src/vm/function.h"
#include "src/objects/call.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"

Type *type_function, *type_cell;

/* --- cells --- */

static bool cell_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Cell *)o)->value, ctx); }
static void cell_drop(Thread *T, Obj *o) { lf_release(T, ((Cell *)o)->value); }
static const Kind kind_cell = {.drop = cell_drop, .name = "cell", .visit = cell_visit, .flags = KIND_FREEZE};

Value cell_new(Thread *T, Value v) {
    Cell *c = lf_alloc_raw(T, SHAPE_CELL, sizeof(Cell), 0);
    if (!c) return V_UNDEF;
    lf_init(&c->value, lf_retain(T, v));
    return v_obj(c);
}

static Value cell_make(Thread *T, Value *args, int n) {
    (void)n;
    return cell_new(T, args[1]);
}

static Value cell_get(Thread *T, Value self) {
    Value v = as_cell(self)->value;
    return v == V_UNDEF ? lf_raise(T, exc_ValueError, "Cell is empty") : lf_retain(T, v);
}

static bool cell_set(Thread *T, Value self, Value v) {
    return lf_store(T, v_as_obj(self), &as_cell(self)->value, lf_retain(T, v));
}

static Value cell_repr(Thread *T, Value self) {
    Value v = as_cell(self)->value;
    if (v == V_UNDEF) return str_format(T, "<cell at %p: empty>", (void *)v_as_obj(self));
    return str_format(T, "<cell at %p: %T object at %p>", (void *)v_as_obj(self), v,
                      v_is_obj(v) ? (void *)v_as_obj(v) : (void *)(uintptr_t)v);
}

static Value cell_compare(Thread *T, Value a, Value b, int op) {
    if (type_of(b) != type_cell) return V_NOTIMPL;
    Value x = as_cell(a)->value, y = as_cell(b)->value;
    if (x != V_UNDEF && y != V_UNDEF) return obj_compare(T, x, y, op);
    return obj_compare(T, v_int(x != V_UNDEF), v_int(y != V_UNDEF), op);
}

static const GetSetDef cell_getset[] = {
    {"cell_contents", cell_get, cell_set, "The value that the cell holds."}, {0}};
const TypeDef typedef_cell = {
    .name = "cell",
    .where = &type_cell,
    .kind = &kind_cell,
    .size = sizeof(Cell),
    .shape = SHAPE_CELL,
    .slots = {.repr = cell_repr, .compare = cell_compare},
    .new_ = {"cell(cls, contents=?, /)", cell_make, "A variable that functions share.", 0},
    .getset = cell_getset,
};

/* --- functions --- */

static bool function_visit(Obj *o, VisitFn fn, void *ctx) {
    Function *f = (Function *)o;
    for (Value *v = &f->code; v < &f->dict; v++)
        if (!fn(v, ctx)) return false;
    return true;
}
static void function_drop(Thread *T, Obj *o) {
    Function *f = (Function *)o;
    for (Value *v = &f->code; v <= &f->dict; v++) lf_release(T, *v);
}
/* Where a program may have put any object, and so another function, that ends with this one. */
static bool takes_along(Value v) {
    return v_is_obj(v) && v_as_obj(v)->rid == RID_LOCAL && v_as_obj(v)->rc == 1 && !is_exact_str(v);
}
static size_t function_end(Thread *T, Obj *o) {
    const Function *f = (Function *)o;
    if (takes_along(f->annotate) || takes_along(f->doc) || takes_along(f->module)) return KIND_NOT_ENDED;
    o->aux |= AUX_DYING;
    function_drop(T, o);
    return sizeof(Function);
}
static const Kind kind_function = {.drop = function_drop,
                                   .end = function_end,
                                   .name = "function",
                                   .visit = function_visit,
                                   .flags = KIND_FREEZE | KIND_DETACH | KIND_DROP_DICT};

void function_update(Function *f) {
    const Code *c = as_code(f->code);
    bool exact = !(c->flags & (CODE_VARARGS | CODE_VARKEYWORDS)) && !c->kwonly;
    bool runs = !(c->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR));
    f->exact_args = exact ? c->argcount : -1;
    f->fast_args = runs ? f->exact_args : -1;
}

/* The dict where builtins are looked for (owned): an empty one when the globals name no dict, so that the
 * look-up fails there and asks what they name. */
static Value builtins_of(Thread *T, Value globals) {
    Value b = dict_get_str(as_dict(globals), name___builtins__);
    if (b == V_UNDEF) return lf_retain(T, T->builtins);
    if (is_instance(b, type_module)) b = module_live_dict(T, b);
    return is_dict(b) ? lf_retain(T, b) : dict_new(T);
}

/* builtins is consumed. */
static Value make_function(Thread *T, Value code, Value globals, Value builtins) {
    Function *f = lf_alloc(T, SHAPE_FUNCTION, sizeof(Function));
    if (!f) {
        lf_release(T, builtins);
        return V_UNDEF;
    }
    Code *c = as_code(code);
    lf_init(&f->code, lf_retain(T, code));
    lf_init(&f->globals, lf_retain(T, globals));
    lf_init(&f->builtins, builtins);
    lf_init(&f->name, lf_retain(T, c->name));
    lf_init(&f->qualname, lf_retain(T, c->qualname));
    lf_init(&f->doc, c->docstring == V_UNDEF ? V_NONE : lf_retain(T, c->docstring));
    Value module = dict_get_str(as_dict(globals), name___name__);
    lf_init(&f->module, module == V_UNDEF ? V_NONE : lf_retain(T, module));
    function_update(f);
    return v_obj(f);
}

Value function_new(Thread *T, Value code, Value globals) {
    Value builtins = builtins_of(T, globals);
    return builtins == V_UNDEF ? V_UNDEF : make_function(T, code, globals, builtins);
}

Value op_make_function(Thread *T, Frame *f, Value code) {
    return make_function(T, code, frame_globals(f), lf_retain(T, frame_builtins(f)));
}

bool op_set_function(Thread *T, Value function, Value v, int what) {
    Function *f = as_function(function);
    Value *const slots[] = {&f->defaults, &f->kwdefaults, &f->closure, &f->annotate, &f->type_params};
    return lf_store(T, &f->h, slots[what], lf_retain(T, v));
}

static Value function_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    return lf_call(T, self, args, npos, kwnames);
}

static Value function_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    return obj == V_UNDEF || obj == V_NONE ? lf_retain(T, self) : method_new(T, self, obj);
}

static Value function_repr(Thread *T, Value self) {
    return str_format(T, "<function %S at %p>", as_function(self)->qualname, (void *)v_as_obj(self));
}

/* Attributes that are plain fields: (name, field, what may be stored). */
#define FIELD(name, field)                              \
    static Value get_##name(Thread *T, Value self) {    \
        Value v = as_function(self)->field;             \
        return v == V_UNDEF ? V_NONE : lf_retain(T, v); \
    }
FIELD(code, code)
FIELD(globals, globals)
FIELD(builtins, builtins)
FIELD(closure, closure)
FIELD(defaults, defaults)
FIELD(kwdefaults, kwdefaults)
FIELD(name, name)
FIELD(qualname, qualname)
FIELD(module, module)
FIELD(doc, doc)
#undef FIELD

static bool store_field(Thread *T, Value self, Value *slot, Value v) {
    return lf_store(T, v_as_obj(self), slot, v == V_UNDEF ? V_UNDEF : lf_retain(T, v));
}

static bool bad_value(Thread *T, const char *text) {
    lf_raise(T, exc_TypeError, "%s", text);
    return false;
}

static bool set_name(Thread *T, Value self, Value v) {
    if (v == V_UNDEF || !is_str(v)) return bad_value(T, "__name__ must be set to a string object");
    return store_field(T, self, &as_function(self)->name, v);
}
static bool set_qualname(Thread *T, Value self, Value v) {
    if (v == V_UNDEF || !is_str(v)) return bad_value(T, "__qualname__ must be set to a string object");
    return store_field(T, self, &as_function(self)->qualname, v);
}
static bool set_module(Thread *T, Value self, Value v) {
    return store_field(T, self, &as_function(self)->module, v == V_UNDEF ? V_NONE : v);
}
static bool set_doc(Thread *T, Value self, Value v) {
    return store_field(T, self, &as_function(self)->doc, v == V_UNDEF ? V_NONE : v);
}
static bool set_defaults(Thread *T, Value self, Value v) {
    if (v == V_NONE) v = V_UNDEF;
    if (v != V_UNDEF && !is_tuple(v)) return bad_value(T, "__defaults__ must be set to a tuple object");
    return store_field(T, self, &as_function(self)->defaults, v);
}
static bool set_kwdefaults(Thread *T, Value self, Value v) {
    if (v == V_NONE) v = V_UNDEF;
    if (v != V_UNDEF && !is_dict(v)) return bad_value(T, "__kwdefaults__ must be set to a dict object");
    return store_field(T, self, &as_function(self)->kwdefaults, v);
}
static bool set_code(Thread *T, Value self, Value v) {
    if (v == V_UNDEF || type_of(v) != type_code) return bad_value(T, "__code__ must be set to a code object");
    Function *f = as_function(self);
    int64_t have = f->closure == V_UNDEF ? 0 : as_tuple(f->closure)->len;
    if (as_code(v)->nfree != have) {
        lf_raise(T, exc_ValueError, "%S() requires a code object with %lld free vars, not %d", f->name,
                 (long long)have, (int)as_code(v)->nfree);
        return false;
    }
    if (!store_field(T, self, &f->code, v)) return false;
    function_update(f);
    return true;
}

static Value get_annotations(Thread *T, Value self) {
    Function *f = as_function(self);
    if (f->annotations == V_UNDEF) {
        Value d = f->annotate == V_UNDEF || f->annotate == V_NONE ? dict_new(T)
                                                                  : lf_call1(T, f->annotate, v_int(1));
        if (d == V_UNDEF) return V_UNDEF;
        if (!is_dict(d)) {
            lf_raise(T, exc_TypeError, "__annotate__() must return a dict, not %T", d);
            lf_release(T, d);
            return V_UNDEF;
        }
        if (f->h.rid != RID_LOCAL) return d; /* nothing is kept in a function that others may see */
        if (!lf_store(T, &f->h, &f->annotations, d)) return V_UNDEF;
    }
    return lf_retain(T, f->annotations);
}
static bool set_annotations(Thread *T, Value self, Value v) {
    if (v == V_NONE) v = V_UNDEF;
    if (v != V_UNDEF && !is_dict(v)) return bad_value(T, "__annotations__ must be set to a dict object");
    return store_field(T, self, &as_function(self)->annotations, v) &&
           store_field(T, self, &as_function(self)->annotate, V_UNDEF);
}
static Value get_annotate(Thread *T, Value self) {
    Value v = as_function(self)->annotate;
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}
static bool set_annotate(Thread *T, Value self, Value v) {
    if (v == V_UNDEF) return bad_value(T, "__annotate__ cannot be deleted");
    if (v != V_NONE && !obj_callable(v)) return bad_value(T, "__annotate__ must be callable or None");
    return store_field(T, self, &as_function(self)->annotate, v) &&
           (v == V_NONE || store_field(T, self, &as_function(self)->annotations, V_UNDEF));
}
static Value get_type_params(Thread *T, Value self) {
    Value v = as_function(self)->type_params;
    return lf_retain(T, v == V_UNDEF ? tuple_empty : v);
}
static bool set_type_params(Thread *T, Value self, Value v) {
    if (v == V_UNDEF || !is_tuple(v)) return bad_value(T, "__type_params__ must be set to a tuple");
    return store_field(T, self, &as_function(self)->type_params, v);
}

static Value get_dict(Thread *T, Value self) { return obj_dict(T, self); }
static bool set_dict(Thread *T, Value self, Value v) { return getset_dict.set(T, self, v); }

static const GetSetDef function_getset[] = {
    {"__code__", get_code, set_code, "The code that a call runs."},
    {"__globals__", get_globals, readonly_attribute,
     "The namespace of the module that defined the function."},
    {"__builtins__", get_builtins, readonly_attribute, NULL},
    {"__closure__", get_closure, readonly_attribute,
     "The cells of the variables of enclosing functions, or None."},
    {"__defaults__", get_defaults, set_defaults, NULL},
    {"__kwdefaults__", get_kwdefaults, set_kwdefaults, NULL},
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {"__annotate__", get_annotate, set_annotate, NULL},
    {"__type_params__", get_type_params, set_type_params, NULL},
    {"__dict__", get_dict, set_dict, NULL},
    {0},
};

static bool closure_fits(Thread *T, const Code *c, Value closure) {
    if (closure != V_NONE && !is_tuple(closure)) return bad_value(T, "arg 5 (closure) must be None or tuple");
    if (closure == V_NONE && c->nfree) return bad_value(T, "arg 5 (closure) must be tuple");
    int64_t n = closure == V_NONE ? 0 : as_tuple(closure)->len;
    if (n != c->nfree) {
        lf_raise(T, exc_ValueError, "%S requires closure of length %d, not %lld", c->name, (int)c->nfree,
                 (long long)n);
        return false;
    }
    for (int64_t i = 0; i < n; i++)
        if (!is_shape(as_tuple(closure)->items[i], SHAPE_CELL)) {
            lf_raise(T, exc_TypeError, "arg 5 (closure) expected cell, found %T",
                     as_tuple(closure)->items[i]);
            return false;
        }
    return true;
}

static Value function_make(Thread *T, Value *args, int n) {
    (void)n;
    Value code = args[1], globals = args[2], name = args[3], defaults = args[4], closure = args[5];
    if (type_of(code) != type_code)
        return lf_raise(T, exc_TypeError, "function() argument 'code' must be code, not %T", code);
    if (!is_dict(globals))
        return lf_raise(T, exc_TypeError, "function() argument 'globals' must be dict, not %T", globals);
    if (name != V_NONE && !is_str(name))
        return lf_raise(T, exc_TypeError, "arg 3 (name) must be None or string");
    if (defaults != V_NONE && !is_tuple(defaults))
        return lf_raise(T, exc_TypeError, "arg 4 (defaults) must be None or tuple");
    if (!closure_fits(T, as_code(code), closure)) return V_UNDEF;
    Value f = function_new(T, code, globals);
    if (f == V_UNDEF) return V_UNDEF;
    bool ok = (name == V_NONE || set_name(T, f, name)) && set_defaults(T, f, defaults) &&
              set_kwdefaults(T, f, args[6]) &&
              (closure == V_NONE || store_field(T, f, &as_function(f)->closure, closure));
    if (!ok) lf_clear(T, &f);
    return f;
}

const TypeDef typedef_function = {
    .name = "function",
    .where = &type_function,
    .kind = &kind_function,
    .size = sizeof(Function),
    .flags = TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_METHOD_DESCR,
    .shape = SHAPE_FUNCTION,
    .dict_offset = offsetof(Function, dict),
    .slots = {.repr = function_repr, .call = function_call, .descr_get = function_get},
    .new_ = {"function(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
             function_make, "A function of code and a namespace.", 0},
    .getset = function_getset,
};
