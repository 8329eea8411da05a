/* _string: the grammar of str.format for string.Formatter. */
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/format_parse.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/native.h"

typedef struct ParseIter {
    Obj h;
    Value str;
    Markup markup;
    FieldName field;
} ParseIter;

static bool visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(&((ParseIter *)o)->str, 1, fn, ctx); }
static const Kind kind = {.name = "format iterator", .visit = visit};

static Value part(Thread *T, const Str *s, int64_t from, int64_t to) {
    return str_from_units(T, s->data + from * s->width, s->width, to - from);
}

/* A tuple of owned items; any V_UNDEF fails. */
static Value pack(Thread *T, Value *items, int n) {
    bool ok = true;
    for (int i = 0; i < n; i++) ok = ok && items[i] != V_UNDEF;
    Value t = ok ? tuple_from(T, items, n) : V_UNDEF;
    for (int i = 0; i < n; i++) lf_release(T, items[i]);
    return t;
}

/* (literal, field name, format spec, conversion) */
static Value next_markup(Thread *T, Value self) {
    Markup *m = &((ParseIter *)v_as_obj(self))->markup;
    if (markup_next(T, m) <= 0) return V_UNDEF;
    Value items[4] = {part(T, m->s, m->literal, m->literal_end), V_NONE, V_NONE, V_NONE};
    if (m->has_field) {
        items[1] = part(T, m->s, m->name, m->name_end);
        items[2] = part(T, m->s, m->spec, m->spec_end);
        if (m->conversion) items[3] = str_char(T, m->conversion);
    }
    return pack(T, items, 4);
}

/* (is attribute, name or index) */
static Value next_field(Thread *T, Value self) {
    FieldName *f = &((ParseIter *)v_as_obj(self))->field;
    if (field_next(T, f) <= 0) return V_UNDEF;
    Value items[2] = {v_bool(f->is_attr),
                      f->index >= 0 ? int_from_i64(T, f->index) : part(T, f->s, f->part, f->part_end)};
    return pack(T, items, 2);
}

static Type *type_formatter_iterator, *type_field_iterator;
static const TypeDef formatter_iterator = {.name = "_string.formatteriterator",
                                           .where = &type_formatter_iterator,
                                           .kind = &kind,
                                           .size = sizeof(ParseIter),
                                           .slots = {.iter = iter_self, .next = next_markup}};
static const TypeDef field_iterator = {.name = "_string.fieldnameiterator",
                                       .where = &type_field_iterator,
                                       .kind = &kind,
                                       .size = sizeof(ParseIter),
                                       .slots = {.iter = iter_self, .next = next_field}};

static ParseIter *new_iter(Thread *T, const TypeDef *def, Value str) {
    if (!is_str(str)) {
        lf_raise(T, exc_TypeError, "expected str, got %T", str);
        return NULL;
    }
    Type *t = type_from_def(T, def);
    ParseIter *it = t ? iter_object_new(T, v_obj(t), sizeof *it) : NULL;
    if (it) lf_init(&it->str, lf_retain(T, str));
    return it;
}

static Value formatter_parser(Thread *T, Value *args, int n) {
    (void)n;
    ParseIter *it = new_iter(T, &formatter_iterator, args[0]);
    if (!it) return V_UNDEF;
    it->markup.s = as_str(args[0]);
    it->markup.end = as_str(args[0])->len;
    return v_obj(it);
}

static Value field_name_split(Thread *T, Value *args, int n) {
    (void)n;
    ParseIter *it = new_iter(T, &field_iterator, args[0]);
    if (!it) return V_UNDEF;
    FieldName *f = &it->field;
    if (!field_first(T, f, as_str(args[0]), 0, as_str(args[0])->len)) {
        lf_release(T, v_obj(it));
        return V_UNDEF;
    }
    Value items[2] = {f->index >= 0 ? int_from_i64(T, f->index) : part(T, f->s, f->first, f->first_end),
                      v_obj(it)};
    return pack(T, items, 2);
}

static const MethodDef functions[] = {
    {"formatter_parser(format, /)", formatter_parser, NULL, 0},
    {"formatter_field_name_split(name, /)", field_name_split, NULL, 0},
    {0},
};

const ModuleDef module__string = {.name = "_string", .doc = "string helper module", .functions = functions};
