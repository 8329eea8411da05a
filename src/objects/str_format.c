/* str.format, str.format_map and str.__format__. */
#include "src/objects/containers.h"
#include "src/objects/format.h"
#include "src/objects/format_parse.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "src/objects/text.h"

typedef struct Source {
    const Value *args; /* NULL for format_map */
    int64_t nargs;
    Value mapping; /* keyword arguments, or any mapping for format_map */
    int64_t next;  /* automatic numbering: the next number */
    enum { UNKNOWN, AUTOMATIC, MANUAL } numbering;
} Source;

static bool render(Thread *T, StrBuilder *b, Source *src, const Str *s, int64_t from, int64_t to, int depth);

static bool choose_numbering(Thread *T, Source *src, int how) {
    if (src->numbering == UNKNOWN) src->numbering = (unsigned)how;
    if ((int)src->numbering == how) return true;
    lf_raise(T, exc_ValueError,
             how == MANUAL ? "cannot switch from automatic field numbering to manual field specification"
                           : "cannot switch from manual field specification to automatic field numbering");
    return false;
}

/* The argument that the first part of a field's name stands for: owned. */
static Value first_value(Thread *T, Source *src, const FieldName *f) {
    bool empty = f->first == f->first_end;
    int64_t i = f->index;
    if (empty || i >= 0) {
        if (!choose_numbering(T, src, empty ? AUTOMATIC : MANUAL)) return V_UNDEF;
        if (empty) i = src->next++;
        if (!src->args) return lf_raise(T, exc_ValueError, "Format string contains positional fields");
        if (i >= src->nargs)
            return lf_raise(T, exc_IndexError, "Replacement index %zd out of range for positional args tuple",
                            (size_t)i);
        return lf_retain(T, src->args[i]);
    }
    Value key = str_from_units(T, f->s->data + f->first * f->s->width, f->s->width, f->first_end - f->first);
    if (key == V_UNDEF) return key;
    Value v;
    if (src->mapping == V_UNDEF)
        v = lf_raise_key(T, key);
    else
        v = obj_getitem(T, src->mapping, key);
    lf_release(T, key);
    return v;
}

static Value field_value(Thread *T, Source *src, const Str *s, int64_t from, int64_t to) {
    FieldName f;
    if (!field_first(T, &f, s, from, to)) return V_UNDEF;
    Value v = first_value(T, src, &f);
    int more = 0;
    while (v != V_UNDEF && (more = field_next(T, &f)) > 0) {
        Value part = f.index >= 0
                         ? int_from_i64(T, f.index)
                         : str_from_units(T, s->data + f.part * s->width, s->width, f.part_end - f.part);
        if (f.is_attr) part = str_intern(T, part);
        Value next = part == V_UNDEF ? part : f.is_attr ? obj_getattr(T, v, part) : obj_getitem(T, v, part);
        lf_release(T, part);
        lf_release(T, v);
        v = next;
    }
    if (more >= 0) return v;
    lf_release(T, v);
    return V_UNDEF;
}

static Value convert(Thread *T, Value v, uint32_t how) {
    switch (how) {
    case 'r': return obj_repr(T, v);
    case 's': return obj_str(T, v);
    case 'a': return obj_ascii(T, v);
    default:
        if (how > 32 && how < 127)
            return lf_raise(T, exc_ValueError, "Unknown conversion specifier %c", (int)how);
        return lf_raise(T, exc_ValueError, "Unknown conversion specifier \\x%x", how);
    }
}

static Value field_spec(Thread *T, Source *src, const Markup *m, int depth) {
    if (m->spec == m->spec_end) return str_empty;
    if (!m->nested) {
        Value s = str_from_units(T, m->s->data + m->spec * m->s->width, m->s->width, m->spec_end - m->spec);
        return s;
    }
    StrBuilder b;
    sb_init(&b, T);
    if (render(T, &b, src, m->s, m->spec, m->spec_end, depth - 1)) return sb_done(&b);
    sb_free(&b);
    return V_UNDEF;
}

static bool put_field(Thread *T, StrBuilder *b, Source *src, const Markup *m, int depth) {
    if (m->name == m->name_end && m->spec == m->spec_end && !m->conversion && src->args &&
        src->numbering != MANUAL && src->next < src->nargs) { /* plain {} */
        src->numbering = AUTOMATIC;
        return format_into(T, b, src->args[src->next++], str_empty);
    }
    Value v = field_value(T, src, m->s, m->name, m->name_end);
    if (v != V_UNDEF && m->conversion) {
        Value c = convert(T, v, m->conversion);
        lf_release(T, v);
        v = c;
    }
    if (v == V_UNDEF) return false;
    Value spec = field_spec(T, src, m, depth);
    bool ok = spec != V_UNDEF && format_into(T, b, v, spec);
    lf_release(T, spec);
    lf_release(T, v);
    return ok;
}

static bool render(Thread *T, StrBuilder *b, Source *src, const Str *s, int64_t from, int64_t to, int depth) {
    if (depth < 0) {
        lf_raise(T, exc_ValueError, "Max string recursion exceeded");
        return false;
    }
    Markup m = {.s = s, .at = from, .end = to};
    int more;
    while ((more = markup_next(T, &m)) > 0) {
        sb_sub(b, s, m.literal, m.literal_end);
        if (m.has_field && !put_field(T, b, src, &m, depth)) return false;
    }
    return more == 0;
}

static Value format(Thread *T, Value self, Source *src) {
    StrBuilder b;
    sb_init(&b, T);
    if (render(T, &b, src, as_str(self), 0, as_str(self)->len, 1)) return sb_done(&b);
    sb_free(&b);
    return V_UNDEF;
}

Value str_format_method(Thread *T, Value *args, int n) {
    Source src = {.args = args + 1, .nargs = -2 - n}; /* the arguments as they are */
    if (n >= 0) src = (Source){as_tuple(args[1])->items, as_tuple(args[1])->len, .mapping = args[2]};
    return format(T, args[0], &src);
}

Value str_format_map(Thread *T, Value *args, int n) {
    (void)n;
    Source src = {.mapping = args[1]};
    return format(T, args[0], &src);
}

Value str_dunder_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1])) return bad_argument(T, "__format__", 0, "str", args[1]);
    return format_str(T, args[0], args[1]);
}
