/* The builtin exceptions: BaseException, and the ones with a field or two. */
#include "src/builtins/exceptions.h"
#include "src/objects/attributes.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/suggest.h"
#include "src/objects/type_impl.h"

#define EXCEPTION(name, base) Type *exc_##name;
#include "src/objects/exceptions.def"
#undef EXCEPTION
Type *type_base_exception;
static Type *exc_NULL; /* the base of BaseException: object */

/* ---- fields --------------------------------------------------------------------------------------- */

static Value get_field(Thread *T, Value self, int n) {
    Value v = as_exception(self)->fields[n];
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

bool exception_set_field(Thread *T, Value exc, int n, Value v) {
    return lf_store(T, v_as_obj(exc), &as_exception(exc)->fields[n], v == V_NONE ? V_UNDEF : lf_retain(T, v));
}

#define ACCESS(n)                                                                   \
    Value exception_get##n(Thread *T, Value self) { return get_field(T, self, n); } \
    bool exception_set##n(Thread *T, Value self, Value v) { return exception_set_field(T, self, n, v); }
EXCEPTION_FIELDS(ACCESS)

/* ---- BaseException -------------------------------------------------------------------------------- */

Value exception_make(Thread *T, Type *type, Value args) {
    Exception *e = lf_alloc(T, type->root_shape, type->instance_size);
    if (!e) return V_UNDEF;
    e->nfields = (uint8_t)((type->size - EXCEPTION_SIZE(0)) / 8);
    lf_init(&e->args, lf_retain(T, args));
    return v_obj(e);
}

static Value base_new(Thread *T, Value *a, int n) {
    (void)n;
    return exception_make(T, as_type(a[0]), a[1]);
}

bool exception_no_keywords(Thread *T, Value exc, Value kwargs) {
    if (kwargs == V_UNDEF) return true;
    lf_raise(T, exc_TypeError, "%T() takes no keyword arguments", exc);
    return false;
}

bool exception_set_args(Thread *T, Value exc, Value args) {
    return lf_store(T, v_as_obj(exc), &as_exception(exc)->args, lf_retain(T, args));
}

static Value base_init(Thread *T, Value *a, int n) {
    (void)n;
    return exception_no_keywords(T, a[0], a[2]) && exception_set_args(T, a[0], a[1]) ? V_NONE : V_UNDEF;
}

bool exception_is_plain(const Type *t) {
    return t->new_fn == exc_BaseException->new_fn && t->init_fn == exc_BaseException->init_fn;
}

static Value base_str(Thread *T, Value self) {
    Value args = as_exception(self)->args;
    if (as_tuple(args)->len == 0) return str_empty;
    return obj_str(T, as_tuple(args)->len == 1 ? as_tuple(args)->items[0] : args);
}

static Value base_repr(Thread *T, Value self) {
    Value args = as_exception(self)->args;
    const char *name = type_name(self), *dot = strrchr(name, '.');
    name = dot ? dot + 1 : name;
    return as_tuple(args)->len == 1 ? str_format(T, "%s(%R)", name, as_tuple(args)->items[0])
                                    : str_format(T, "%s%R", name, args);
}

Value exception_state(Thread *T, Value exc) {
    return attribute_count(v_as_obj(exc)) ? attribute_copy(T, v_as_obj(exc)) : V_NONE;
}

static Value base_reduce(Thread *T, Value *a, int n) {
    (void)n;
    Value state = exception_state(T, a[0]);
    if (state == V_UNDEF) return V_UNDEF;
    Value part[] = {v_obj(type_of(a[0])), as_exception(a[0])->args, state};
    Value r = tuple_from(T, part, state == V_NONE ? 2 : 3);
    lf_release(T, state);
    return r;
}

static Value base_setstate(Thread *T, Value *a, int n) {
    (void)n;
    if (a[1] == V_NONE) return V_NONE;
    if (!is_dict(a[1])) return lf_raise(T, exc_TypeError, "state is not a dictionary");
    Value k, v;
    for (int64_t i = 0; dict_next(as_dict(a[1]), &i, &k, &v);) {
        Value name = is_str(k) ? str_intern(T, lf_retain(T, k)) : V_UNDEF;
        if (name == V_UNDEF)
            return lf_failed(T) ? V_UNDEF
                                : lf_raise(T, exc_TypeError, "attribute name must be string, not '%T'", k);
        if (!obj_setattr(T, a[0], name, v)) return V_UNDEF;
    }
    return V_NONE;
}

static bool check_traceback(Thread *T, Value tb) {
    if (tb == V_NONE || is_shape(tb, SHAPE_TRACEBACK)) return true;
    lf_raise(T, exc_TypeError, "__traceback__ must be a traceback or None");
    return false;
}

static bool store_or_none(Thread *T, Value self, Value *slot, Value v) {
    return lf_store(T, v_as_obj(self), slot, v == V_NONE ? V_UNDEF : lf_retain(T, v));
}

static Value with_traceback(Thread *T, Value *a, int n) {
    (void)n;
    if (!check_traceback(T, a[1]) || !store_or_none(T, a[0], &as_exception(a[0])->traceback, a[1]))
        return V_UNDEF;
    return lf_retain(T, a[0]);
}

static Value add_note(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_str(a[1]))
        return lf_raise(T, exc_TypeError, "add_note() argument must be str, not %s",
                        argument_type_name(a[1]));
    bool missing;
    Value notes = obj_getattr_or(T, a[0], name___notes__, &missing);
    if (notes == V_UNDEF && !missing) return V_UNDEF;
    if (missing) {
        notes = list_new(T, 1);
        if (notes == V_UNDEF || !obj_setattr(T, a[0], name___notes__, notes)) {
            lf_release(T, notes);
            return V_UNDEF;
        }
    }
    bool ok = is_list(notes);
    if (!ok)
        lf_raise(T, exc_TypeError, "Cannot add note: __notes__ is not a list");
    else
        ok = list_append(T, notes, lf_retain(T, a[1]));
    lf_release(T, notes);
    return ok ? V_NONE : V_UNDEF;
}

static Value none_or(Thread *T, Value v) { return v == V_UNDEF ? V_NONE : lf_retain(T, v); }

static bool not_deleted(Thread *T, Value v, const char *name) {
    if (v != V_UNDEF) return true;
    lf_raise(T, exc_TypeError, "%s may not be deleted", name);
    return false;
}

static Value get_args(Thread *T, Value self) { return lf_retain(T, as_exception(self)->args); }
static bool set_args(Thread *T, Value self, Value v) {
    if (!not_deleted(T, v, "args")) return false;
    Value args = tuple_from_iterable(T, v);
    return args != V_UNDEF && lf_store(T, v_as_obj(self), &as_exception(self)->args, args);
}

static Value get_traceback(Thread *T, Value self) { return none_or(T, as_exception(self)->traceback); }
static bool set_traceback(Thread *T, Value self, Value v) {
    return not_deleted(T, v, "__traceback__") && check_traceback(T, v) &&
           store_or_none(T, self, &as_exception(self)->traceback, v);
}

static bool check_linked(Thread *T, Value v, const char *what) {
    if (v == V_NONE || is_exception(v)) return true;
    lf_raise(T, exc_TypeError, "exception %s must be None or derive from BaseException", what);
    return false;
}
static Value get_context(Thread *T, Value self) { return none_or(T, as_exception(self)->context); }
static bool set_context(Thread *T, Value self, Value v) {
    return not_deleted(T, v, "__context__") && check_linked(T, v, "context") &&
           store_or_none(T, self, &as_exception(self)->context, v);
}
static Value get_cause(Thread *T, Value self) { return none_or(T, as_exception(self)->cause); }
static bool set_cause(Thread *T, Value self, Value v) {
    if (!not_deleted(T, v, "__cause__") || !check_linked(T, v, "cause")) return false;
    if (!store_or_none(T, self, &as_exception(self)->cause, v)) return false;
    as_exception(self)->suppress = true;
    return true;
}

static Value get_suppress(Thread *T, Value self) {
    (void)T;
    return v_bool(as_exception(self)->suppress);
}
static bool set_suppress(Thread *T, Value self, Value v) {
    if (!v_is_bool(v)) {
        lf_raise(T, exc_TypeError,
                 v == V_UNDEF ? "can't delete numeric/char attribute" : "attribute value type must be bool");
        return false;
    }
    if (!lf_may_write(T, v_as_obj(self))) return false;
    as_exception(self)->suppress = v == V_TRUE;
    return true;
}

static const MethodDef base_methods[] = {
    {"__reduce__(self, /)", base_reduce, NULL, 0},
    {"__setstate__(self, state, /)", base_setstate, NULL, 0},
    {"with_traceback(self, tb, /)", with_traceback, "Set self.__traceback__ to tb and return self.", 0},
    {"add_note(self, note, /)", add_note, "Add a note to the exception", 0},
    {0}};
/* __dict__ as classes written in Python have it */
static Value get_dict(Thread *T, Value self) { return obj_dict(T, self); }
static bool set_dict(Thread *T, Value self, Value v) { return getset_dict.set(T, self, v); }
static const GetSetDef base_getset[] = {{"__suppress_context__", get_suppress, set_suppress, NULL},
                                        {"__dict__", get_dict, set_dict, NULL},
                                        {"args", get_args, set_args, NULL},
                                        {"__traceback__", get_traceback, set_traceback, NULL},
                                        {"__context__", get_context, set_context, NULL},
                                        {"__cause__", get_cause, set_cause, NULL},
                                        {0}};
static const TypeDef parts_base = {
    .slots = {.repr = base_repr, .str = base_str},
    .new_ = {"BaseException(cls, /, *args, **kwargs)", base_new, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", base_init, NULL, METHOD_LAZY},
    .methods = base_methods,
    .getset = base_getset,
};

/* ---- one field made from the arguments ------------------------------------------------------------ */

static Value stop_init(Thread *T, Value *a, int n) {
    if (base_init(T, a, n) == V_UNDEF) return V_UNDEF;
    Value first = as_tuple(a[1])->len ? as_tuple(a[1])->items[0] : V_UNDEF;
    return exception_set_field(T, a[0], STOP_VALUE, first) ? V_NONE : V_UNDEF;
}

static const GetSetDef stop_getset[] = {FIELD("value", 0), {0}};
static const TypeDef parts_stop = {
    .size = EXCEPTION_SIZE(1),
    .getset = stop_getset,
    .init = {"__init__(self, /, *args, **kwargs)", stop_init, NULL, METHOD_LAZY}};

static Value exit_init(Thread *T, Value *a, int n) {
    if (base_init(T, a, n) == V_UNDEF) return V_UNDEF;
    int64_t len = as_tuple(a[1])->len;
    Value code = len == 0 ? V_UNDEF : len == 1 ? as_tuple(a[1])->items[0] : a[1];
    return exception_set_field(T, a[0], EXIT_CODE, code) ? V_NONE : V_UNDEF;
}

static const GetSetDef exit_getset[] = {FIELD("code", 0), {0}};
static const TypeDef parts_exit = {
    .size = EXCEPTION_SIZE(1),
    .getset = exit_getset,
    .init = {"__init__(self, /, *args, **kwargs)", exit_init, NULL, METHOD_LAZY}};

static Value key_str(Thread *T, Value self) {
    Value args = as_exception(self)->args;
    return as_tuple(args)->len == 1 ? obj_repr(T, as_tuple(args)->items[0]) : base_str(T, self);
}
static const TypeDef parts_key = {.slots = {.str = key_str}};

/* ---- fields given by keyword ---------------------------------------------------------------------- */

typedef struct Keyword {
    const char *name;
    int field;
} Keyword;

static bool unknown_keyword(Thread *T, Value k, const Keyword *known, const char *type) {
    Value names[8], near;
    int n = 0;
    for (; known[n].name && n < 8; n++) names[n] = str_intern_c(T, known[n].name);
    near = suggest_name(T, k, names, n);
    if (near == V_UNDEF)
        lf_raise(T, exc_TypeError, "%s() got an unexpected keyword argument '%S'", type, k);
    else
        lf_raise(T, exc_TypeError, "%s() got an unexpected keyword argument '%S'. Did you mean '%S'?", type,
                 k, near);
    return false;
}

static bool take_keywords(Thread *T, Value self, Value kwargs, const Keyword *known, const char *type) {
    Value k, v;
    for (int64_t i = 0; kwargs != V_UNDEF && dict_next(as_dict(kwargs), &i, &k, &v);) {
        const Keyword *w = known;
        while (w->name && !str_eq_c(k, w->name)) w++;
        if (!w->name) return unknown_keyword(T, k, known, type);
        if (!exception_set_field(T, self, w->field, v)) return false;
    }
    return true;
}

static Value import_init(Thread *T, Value *a, int n) {
    (void)n;
    static const Keyword known[] = {
        {"name", IMPORT_NAME}, {"path", IMPORT_PATH}, {"name_from", IMPORT_NAME_FROM}, {NULL, 0}};
    for (int i = 0; i < 4; i++)
        if (!exception_set_field(T, a[0], i, V_NONE)) return V_UNDEF;
    if (!exception_set_args(T, a[0], a[1]) || !take_keywords(T, a[0], a[2], known, "ImportError"))
        return V_UNDEF;
    Value msg = as_tuple(a[1])->len == 1 ? as_tuple(a[1])->items[0] : V_NONE;
    return exception_set_field(T, a[0], IMPORT_MSG, msg) ? V_NONE : V_UNDEF;
}

static Value import_str(Thread *T, Value self) {
    Value msg = as_exception(self)->fields[IMPORT_MSG];
    return msg != V_UNDEF && is_exact_str(msg) ? lf_retain(T, msg) : base_str(T, self);
}

static Value import_reduce(Thread *T, Value *a, int n) {
    (void)n;
    static const Keyword saved[] = {
        {"name", IMPORT_NAME}, {"path", IMPORT_PATH}, {"name_from", IMPORT_NAME_FROM}};
    const Exception *e = as_exception(a[0]);
    Value state = exception_state(T, a[0]);
    for (int i = 0; i < 3; i++) {
        if (e->fields[saved[i].field] == V_UNDEF || state == V_UNDEF) continue;
        if (state == V_NONE && (state = dict_new(T)) == V_UNDEF) return V_UNDEF;
        if (!dict_set_c(T, state, saved[i].name, lf_retain(T, e->fields[saved[i].field])))
            lf_clear(T, &state);
    }
    if (state == V_UNDEF) return V_UNDEF;
    Value part[] = {v_obj(type_of(a[0])), e->args, state};
    Value r = tuple_from(T, part, state == V_NONE ? 2 : 3);
    lf_release(T, state);
    return r;
}

static const MethodDef import_methods[] = {{"__reduce__(self, /)", import_reduce, NULL, 0}, {0}};
static const GetSetDef import_getset[] = {
    FIELD("msg", 0), FIELD("name", 1), FIELD("path", 2), FIELD("name_from", 3), {0}};
static const TypeDef parts_import = {
    .size = EXCEPTION_SIZE(4),
    .slots = {.str = import_str},
    .methods = import_methods,
    .getset = import_getset,
    .init = {"__init__(self, /, *args, **kwargs)", import_init, NULL, METHOD_LAZY}};

static Value attribute_init(Thread *T, Value *a, int n) {
    (void)n;
    static const Keyword known[] = {{"obj", ATTRIBUTE_OBJ}, {"name", ATTRIBUTE_NAME}, {NULL, 0}};
    bool ok = exception_set_args(T, a[0], a[1]) && take_keywords(T, a[0], a[2], known, "AttributeError");
    return ok ? V_NONE : V_UNDEF;
}

/* obj is not pickled: it may be anything. */
static Value attribute_getstate(Thread *T, Value *a, int n) {
    (void)n;
    Value state = exception_state(T, a[0]), name = as_exception(a[0])->fields[ATTRIBUTE_NAME];
    if (state == V_NONE) state = dict_new(T);
    if (state == V_UNDEF) return V_UNDEF;
    if (!dict_set_str(T, state, name_args, as_exception(a[0])->args) ||
        (name != V_UNDEF && !dict_set_str(T, state, name_name, name)))
        lf_clear(T, &state);
    return state;
}

static Value attribute_reduce(Thread *T, Value *a, int n) {
    Value state = attribute_getstate(T, a, n);
    if (state == V_UNDEF) return V_UNDEF;
    Value r = tuple_from(T, (Value[]){v_obj(type_of(a[0])), as_exception(a[0])->args, state}, 3);
    lf_release(T, state);
    return r;
}

static const MethodDef attribute_methods[] = {{"__getstate__(self, /)", attribute_getstate, NULL, 0},
                                              {"__reduce__(self, /)", attribute_reduce, NULL, 0},
                                              {0}};
static const GetSetDef attribute_getset[] = {FIELD("obj", 0), FIELD("name", 1), {0}};
static const TypeDef parts_attribute = {
    .size = EXCEPTION_SIZE(2),
    .methods = attribute_methods,
    .getset = attribute_getset,
    .init = {"__init__(self, /, *args, **kwargs)", attribute_init, NULL, METHOD_LAZY}};

static Value nameerror_init(Thread *T, Value *a, int n) {
    (void)n;
    static const Keyword known[] = {{"name", NAME_NAME}, {NULL, 0}};
    bool ok = exception_set_args(T, a[0], a[1]) && take_keywords(T, a[0], a[2], known, "NameError");
    return ok ? V_NONE : V_UNDEF;
}
static const GetSetDef name_getset[] = {FIELD("name", 0), {0}};
static const TypeDef parts_name = {
    .size = EXCEPTION_SIZE(1),
    .getset = name_getset,
    .init = {"__init__(self, /, *args, **kwargs)", nameerror_init, NULL, METHOD_LAZY}};

/* ---- SyntaxError ---------------------------------------------------------------------------------- */

static bool syntax_details(Thread *T, Value self, Value details) {
    int64_t n = as_tuple(details)->len;
    if (n < 4 || n > 7) {
        lf_raise(T, exc_TypeError, "function takes at %s %d arguments (%d given)", n < 4 ? "least" : "most",
                 n < 4 ? 4 : 7, (int)n);
        return false;
    }
    static const int places[] = {SYNTAX_FILENAME,   SYNTAX_LINENO,     SYNTAX_OFFSET,  SYNTAX_TEXT,
                                 SYNTAX_END_LINENO, SYNTAX_END_OFFSET, SYNTAX_METADATA};
    for (int64_t i = 0; i < n; i++)
        if (!exception_set_field(T, self, places[i], as_tuple(details)->items[i])) return false;
    if (n != 5) return true;
    lf_raise(T, exc_TypeError, "end_offset must be provided when end_lineno is provided");
    return false;
}

static Value syntax_init(Thread *T, Value *a, int n) {
    if (base_init(T, a, n) == V_UNDEF) return V_UNDEF;
    const Tuple *args = as_tuple(a[1]);
    if (args->len >= 1 && !exception_set_field(T, a[0], SYNTAX_MSG, args->items[0])) return V_UNDEF;
    if (args->len != 2) return V_NONE;
    Value details = tuple_from_iterable(T, args->items[1]);
    if (details == V_UNDEF) return V_UNDEF;
    bool ok = syntax_details(T, a[0], details);
    lf_release(T, details);
    return ok ? V_NONE : V_UNDEF;
}

static Value last_part(Thread *T, Value path) {
    int64_t from = as_str(path)->len;
    while (from > 0 && str_at(as_str(path), from - 1) != '/') from--;
    return str_substring(T, path, from, as_str(path)->len);
}

static Value syntax_str(Thread *T, Value self) {
    const Value *f = as_exception(self)->fields;
    Value msg = f[SYNTAX_MSG] == V_UNDEF ? V_NONE : f[SYNTAX_MSG];
    bool has_line = f[SYNTAX_LINENO] != V_UNDEF && is_exact_int(f[SYNTAX_LINENO]);
    Value file = f[SYNTAX_FILENAME] != V_UNDEF && is_str(f[SYNTAX_FILENAME])
                     ? last_part(T, f[SYNTAX_FILENAME])
                     : V_UNDEF;
    if (file == V_UNDEF && lf_failed(T)) return V_UNDEF;
    Value r;
    if (file != V_UNDEF && has_line)
        r = str_format(T, "%S (%S, line %S)", msg, file, f[SYNTAX_LINENO]);
    else if (file != V_UNDEF)
        r = str_format(T, "%S (%S)", msg, file);
    else if (has_line)
        r = str_format(T, "%S (line %S)", msg, f[SYNTAX_LINENO]);
    else
        r = obj_str(T, msg);
    lf_release(T, file);
    return r;
}

static const GetSetDef syntax_getset[] = {FIELD("msg", 0),        FIELD("filename", 1),
                                          FIELD("lineno", 2),     FIELD("offset", 3),
                                          FIELD("text", 4),       FIELD("end_lineno", 5),
                                          FIELD("end_offset", 6), FIELD("print_file_and_line", 7),
                                          FIELD("_metadata", 8),  {0}};
static const TypeDef parts_syntax = {
    .size = EXCEPTION_SIZE(SYNTAX_FIELDS),
    .slots = {.str = syntax_str},
    .getset = syntax_getset,
    .init = {"__init__(self, /, *args, **kwargs)", syntax_init, NULL, METHOD_LAZY}};

/* ---- the types ------------------------------------------------------------------------------------ */

static bool exception_visit(Obj *o, VisitFn fn, void *ctx) {
    Exception *e = (Exception *)o;
    Value *slots[] = {&e->args, &e->cause, &e->context, &e->traceback};
    for (int i = 0; i < 4; i++)
        if (*slots[i] != V_UNDEF && !fn(slots[i], ctx)) return false;
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i] != V_UNDEF && !fn(&e->fields[i], ctx)) return false;
    return true;
}
static const Kind kind_exception = {.name = "exception", .visit = exception_visit, .flags = KIND_FREEZABLE};

static TypeDef defs[] = {
#define EXCEPTION(exc, of)    \
    {.name = #exc,            \
     .where = &exc_##exc,     \
     .base = &exc_##of,       \
     .kind = &kind_exception, \
     .flags = TYPE_BASETYPE | TYPE_EXCEPTION | TYPE_HAS_DICT},
#include "src/objects/exceptions.def"
#undef EXCEPTION
};

static const struct {
    Type **type;
    const TypeDef *parts;
} special[] = {
    {&exc_BaseException, &parts_base},
    {&exc_StopIteration, &parts_stop},
    {&exc_SystemExit, &parts_exit},
    {&exc_KeyError, &parts_key},
    {&exc_ImportError, &parts_import},
    {&exc_AttributeError, &parts_attribute},
    {&exc_NameError, &parts_name},
    {&exc_SyntaxError, &parts_syntax},
    {&exc_OSError, &exception_os_error},
    {&exc_UnicodeDecodeError, &exception_unicode_decode},
    {&exc_UnicodeEncodeError, &exception_unicode_encode},
    {&exc_UnicodeTranslateError, &exception_unicode_translate},
    {&exc_BaseExceptionGroup, &exception_group_base},
    {&exc_ExceptionGroup, &exception_group},
};

static void add_parts(TypeDef *def) {
    for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
        if (special[i].type != def->where) continue;
        const TypeDef *parts = special[i].parts;
        def->size = parts->size;
        def->slots = parts->slots;
        def->new_ = parts->new_;
        def->init = parts->init;
        def->methods = parts->methods;
        def->getset = parts->getset;
    }
    if (def->where == &exc_IncompleteInputError) def->name = "_IncompleteInputError";
    if (def->where == &exc_BaseException) def->size = EXCEPTION_SIZE(0);
}

void exceptions_init(Thread *T) {
    exc_NULL = type_object;
    for (size_t i = 0; i < sizeof defs / sizeof *defs; i++) {
        add_parts(&defs[i]);
        if (defs[i].where == &exc_ExceptionGroup) defs[i].ready = exception_group_ready;
        type_from_def(T, &defs[i]);
        if (i == 0) type_base_exception = exc_BaseException;
    }
}
