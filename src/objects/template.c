/* template.c — string.templatelib.Template, its iterator, and Interpolation. */
#include "src/objects/template.h"
#include "src/objects/containers.h"
#include "src/objects/iterators.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/sequence.h"
#include "src/objects/str.h"

typedef struct Template {
    Obj h;
    Value strings, interpolations; /* tuples; there is one string more */
} Template;

typedef struct Interpolation {
    Obj h;
    Value value, expression, conversion, format_spec;
} Interpolation;

enum { INTERPOLATION_PARTS = 4 };

static Type *type_template, *type_template_iterator, *type_interpolation;

static inline Template *as_template(Value v) { return (Template *)v_as_obj(v); }
static inline Interpolation *as_interpolation(Value v) { return (Interpolation *)v_as_obj(v); }
static bool is_template(Value v) { return type_of(v) == type_template; }
static bool is_interpolation(Value v) { return type_of(v) == type_interpolation; }

/* --- interpolations --- */

Value interpolation_new(Thread *T, Value parts[INTERPOLATION_PARTS]) {
    Interpolation *o = lf_alloc(T, type_interpolation->root_shape, sizeof *o);
    for (int i = 0; i < INTERPOLATION_PARTS; i++) {
        if (o)
            lf_init(&o->value + i, parts[i]);
        else
            lf_release(T, parts[i]);
        parts[i] = V_UNDEF;
    }
    return o ? v_obj(o) : V_UNDEF;
}

static bool text_argument(Thread *T, Value v, const char *name) {
    if (is_str(v)) return true;
    lf_raise(T, exc_TypeError, "Interpolation() argument '%s' must be str, not %s", name,
             argument_type_name(v));
    return false;
}

static bool conversion_argument(Thread *T, Value v) {
    if (v == V_NONE) return true;
    if (!text_argument(T, v, "conversion")) return false;
    uint32_t c = as_str(v)->len == 1 ? str_at(as_str(v), 0) : 0;
    if (c == 's' || c == 'a' || c == 'r') return true;
    lf_raise(T, exc_ValueError, "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
    return false;
}

static Value interpolation_make(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[INTERPOLATION_PARTS];
    if (!text_argument(T, args[2], "expression") || !conversion_argument(T, args[3]) ||
        !text_argument(T, args[4], "format_spec"))
        return V_UNDEF;
    for (int i = 0; i < INTERPOLATION_PARTS; i++) parts[i] = lf_retain(T, args[i + 1]);
    return interpolation_new(T, parts);
}

static Value interpolation_repr(Thread *T, Value v) {
    const Interpolation *o = as_interpolation(v);
    return str_format(T, "Interpolation(%R, %R, %R, %R)", o->value, o->expression, o->conversion,
                      o->format_spec);
}

static Value interpolation_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[2] = {v_obj(type_interpolation),
                      tuple_from(T, &as_interpolation(args[0])->value, INTERPOLATION_PARTS)};
    Value t = parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, parts[1]);
    return t;
}

static Value get_value(Thread *T, Value v) { return lf_retain(T, as_interpolation(v)->value); }
static Value get_expression(Thread *T, Value v) { return lf_retain(T, as_interpolation(v)->expression); }
static Value get_conversion(Thread *T, Value v) { return lf_retain(T, as_interpolation(v)->conversion); }
static Value get_format_spec(Thread *T, Value v) { return lf_retain(T, as_interpolation(v)->format_spec); }

static bool interpolation_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Interpolation *)o)->value, INTERPOLATION_PARTS, fn, ctx);
}

static const Kind kind_interpolation = {.name = "Interpolation",
                                        .visit = interpolation_visit,
                                        .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

static const MethodDef interpolation_methods[] = {
    {"__reduce__(self, /)", interpolation_reduce, "How pickle and copy make another one.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method,
     "Interpolation[int], an alias for annotations.", METHOD_CLASS},
    {0}};

static const GetSetDef interpolation_getset[] = {
    {"value", get_value, readonly_attribute, "What the expression was."},
    {"expression", get_expression, readonly_attribute, "The text of the expression."},
    {"conversion", get_conversion, readonly_attribute, "'s', 'r', 'a' or None."},
    {"format_spec", get_format_spec, readonly_attribute, "The format specification."},
    {0}};

static void interpolation_ready(Thread *T, Type *t) {
    static const char *const names[INTERPOLATION_PARTS] = {"value", "expression", "conversion",
                                                           "format_spec"};
    Value items[INTERPOLATION_PARTS];
    for (int i = 0; i < INTERPOLATION_PARTS; i++) items[i] = str_intern_c(T, names[i]);
    type_add(T, t, "__match_args__", tuple_from(T, items, INTERPOLATION_PARTS));
}

const TypeDef typedef_interpolation = {
    .name = "string.templatelib.Interpolation",
    .doc = "A value in a template string, with how it was written.",
    .where = &type_interpolation,
    .kind = &kind_interpolation,
    .size = sizeof(Interpolation),
    .slots = {.repr = interpolation_repr},
    .new_ = {"Interpolation(cls, value, expression='', conversion=None, format_spec='')", interpolation_make,
             NULL, METHOD_NEW},
    .methods = interpolation_methods,
    .getset = interpolation_getset,
    .ready = interpolation_ready,
};

/* --- templates --- */

Value template_new(Thread *T, Value strings, Value interpolations) {
    Template *o = lf_alloc(T, type_template->root_shape, sizeof *o);
    if (!o) {
        lf_release(T, strings);
        lf_release(T, interpolations);
        return V_UNDEF;
    }
    lf_init(&o->strings, strings);
    lf_init(&o->interpolations, interpolations);
    return v_obj(o);
}

/* A template in the making: texts side by side become one. */
typedef struct Making {
    Thread *T;
    Value strings, interpolations; /* lists */
    Value text;                    /* after the last interpolation */
} Making;

static bool making_begin(Making *m, Thread *T) {
    *m = (Making){T, list_new(T, 0), V_UNDEF, str_empty};
    m->interpolations = m->strings == V_UNDEF ? V_UNDEF : list_new(T, 0);
    return m->interpolations != V_UNDEF;
}

static bool making_text(Making *m, Value text) {
    Value joined = as_str(m->text)->len == 0 ? lf_retain(m->T, text)
                   : as_str(text)->len == 0  ? lf_retain(m->T, m->text)
                                             : str_concat(m->T, m->text, text);
    if (joined == V_UNDEF) return false;
    lf_release(m->T, m->text);
    m->text = joined;
    return true;
}

static bool making_interpolation(Making *m, Value interpolation) {
    Value text = m->text;
    m->text = str_empty;
    return list_append(m->T, m->strings, text) &&
           list_append(m->T, m->interpolations, lf_retain(m->T, interpolation));
}

static Value making_end(Making *m, bool ok) {
    Thread *T = m->T;
    Value strings = V_UNDEF, interpolations = V_UNDEF, made = V_UNDEF;
    if (ok) {
        Value text = m->text;
        m->text = V_UNDEF;
        ok = list_append(T, m->strings, text);
    }
    if (ok) strings = list_to_tuple(T, m->strings);
    if (strings != V_UNDEF) interpolations = list_to_tuple(T, m->interpolations);
    if (interpolations != V_UNDEF)
        made = template_new(T, strings, interpolations);
    else
        lf_release(T, strings);
    lf_release(T, m->text);
    lf_release(T, m->strings);
    lf_release(T, m->interpolations);
    return made;
}

static Value template_make(Thread *T, Value *args, int n) {
    (void)n;
    if (args[2] != V_UNDEF && as_dict(args[2])->len)
        return lf_raise(T, exc_TypeError, "Template.__new__ only accepts *args arguments");
    Making m;
    bool ok = making_begin(&m, T);
    const Tuple *parts = as_tuple(args[1]);
    for (int64_t i = 0; ok && i < parts->len; i++) {
        Value v = parts->items[i];
        if (is_str(v))
            ok = making_text(&m, v);
        else if (is_interpolation(v))
            ok = making_interpolation(&m, v);
        else {
            lf_raise(T, exc_TypeError,
                     "Template.__new__ *args need to be of type 'str' or 'Interpolation', got %T", v);
            ok = false;
        }
    }
    return making_end(&m, ok);
}

/* The last text of one and the first of the other become one. */
static Value template_concat(Thread *T, Value a, Value b) {
    if (!is_template(a)) return V_NOTIMPL;
    if (!is_template(b)) return seq_cannot_concat(T, b, "string.templatelib.Template");
    Making m;
    bool ok = making_begin(&m, T);
    for (int k = 0; ok && k < 2; k++) {
        const Template *part = as_template(k ? b : a);
        const Tuple *strings = as_tuple(part->strings), *values = as_tuple(part->interpolations);
        for (int64_t i = 0; ok && i < strings->len; i++)
            ok = making_text(&m, strings->items[i]) &&
                 (i == values->len || making_interpolation(&m, values->items[i]));
    }
    return making_end(&m, ok);
}

static Value template_repr(Thread *T, Value v) {
    return str_format(T, "Template(strings=%R, interpolations=%R)", as_template(v)->strings,
                      as_template(v)->interpolations);
}

static Value template_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value package = lf_import(T, "string.templatelib");
    Value module = package == V_UNDEF ? V_UNDEF : obj_getattr_c(T, package, "templatelib");
    Value parts[2] = {module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_template_unpickle"), V_UNDEF};
    lf_release(T, package);
    lf_release(T, module);
    if (parts[0] == V_UNDEF) return V_UNDEF;
    parts[1] = tuple_from(T, &as_template(args[0])->strings, 2);
    Value t = parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, parts[0]);
    lf_release(T, parts[1]);
    return t;
}

static Value get_strings(Thread *T, Value v) { return lf_retain(T, as_template(v)->strings); }
static Value get_interpolations(Thread *T, Value v) { return lf_retain(T, as_template(v)->interpolations); }
static Value get_values(Thread *T, Value v) {
    const Tuple *from = as_tuple(as_template(v)->interpolations);
    Value list = list_new(T, from->len);
    bool ok = list != V_UNDEF;
    for (int64_t i = 0; ok && i < from->len; i++) ok = list_append(T, list, get_value(T, from->items[i]));
    Value t = ok ? list_to_tuple(T, list) : V_UNDEF;
    lf_release(T, list);
    return t;
}

static bool template_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Template *)o)->strings, 2, fn, ctx);
}

static const Kind kind_template = {
    .name = "Template", .visit = template_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

static const MethodDef template_methods[] = {
    {"__reduce__(self, /)", template_reduce, "How pickle and copy make another one.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "Template[int], an alias for annotations.",
     METHOD_CLASS},
    {0}};

static const GetSetDef template_getset[] = {
    {"strings", get_strings, readonly_attribute, "The texts before, between and after the interpolations."},
    {"interpolations", get_interpolations, readonly_attribute, "The interpolations."},
    {"values", get_values, NULL, "The values of the interpolations."},
    {0}};

/* --- iterating: texts that are not empty and interpolations in their order --- */

static Value template_iter(Thread *T, Value v) {
    return seq_iter_new(T, type_template_iterator->root_shape, v, 0);
}

static Value template_iter_next(Thread *T, Value self) {
    SeqIter *it = (SeqIter *)v_as_obj(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const Template *t = as_template(it->seq);
    const Tuple *strings = as_tuple(t->strings), *interpolations = as_tuple(t->interpolations);
    while (it->at < strings->len + interpolations->len) {
        int64_t at = it->at++;
        Value v = at & 1 ? interpolations->items[at / 2] : strings->items[at / 2];
        if (at & 1 || as_str(v)->len) return lf_retain(T, v);
    }
    lf_store(T, &it->h, &it->seq, V_UNDEF);
    return V_UNDEF;
}

const TypeDef typedef_template_iterator = {.name = "string.templatelib.TemplateIter",
                                           .where = &type_template_iterator,
                                           .kind = &kind_seq_iter,
                                           .size = sizeof(SeqIter),
                                           .flags = TYPE_NO_NEW,
                                           .slots = {.iter = iter_self, .next = template_iter_next}};

const TypeDef typedef_template = {
    .name = "string.templatelib.Template",
    .doc = "What a template string is: its texts and its interpolations.",
    .where = &type_template,
    .kind = &kind_template,
    .size = sizeof(Template),
    .slots = {.repr = template_repr, .iter = template_iter, .binary = {[BIN_ADD] = template_concat}},
    .new_ = {"Template(cls, *args, **kwargs)", template_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = template_methods,
    .getset = template_getset,
};
