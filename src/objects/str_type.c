#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "src/objects/text.h"
#include "runtime/alloc.h"

Type *type_str;

/* ---- slots ---- */

static Value slot_str(Thread *T, Value self) { return str_exact(T, self); }

static bool slot_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    *out = (int64_t)str_hash(as_str(self));
    return true;
}

static int64_t slot_len(Thread *T, Value self) { return (void)T, as_str(self)->len; }

static Value slot_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_str(b)) return V_NOTIMPL;
    if (op == CMP_EQ) return v_bool(str_equal(as_str(a), as_str(b)));
    if (op == CMP_NE) return v_bool(!str_equal(as_str(a), as_str(b)));
    return text_compare(text_chars(a), text_chars(b), op);
}

static Value slot_add(Thread *T, Value a, Value b) {
    if (!is_str(a)) return V_NOTIMPL;
    if (UNLIKELY(!is_str(b))) {
        if (text_may_reflect(b, BIN_ADD)) return V_NOTIMPL;
        return lf_raise(T, exc_TypeError, "can only concatenate str (not \"%T\") to str", b);
    }
    return str_concat(T, a, b);
}

static Value slot_mod(Thread *T, Value a, Value b) { return is_str(a) ? str_percent(T, a, b) : V_NOTIMPL; }

static Value slot_getitem(Thread *T, Value self, Value key) {
    const Str *s = as_str(self);
    int64_t i;
    if (LIKELY(v_is_int(key)))
        i = v_as_int(key);
    else if (is_shape(key, SHAPE_SLICE))
        return text_getitem_slice(T, self, key);
    else if (!v_is_bool(key) && !type_of(key)->slots.index)
        return lf_raise(T, exc_TypeError, "string indices must be integers, not '%T'", key);
    else if (!obj_as_index(T, key, &i, exc_IndexError))
        return V_UNDEF;
    if (i < 0) i += s->len;
    if (UNLIKELY((uint64_t)i >= (uint64_t)s->len))
        return lf_raise(T, exc_IndexError, "string index out of range");
    if (LIKELY(s->width == 1)) return str_latin1[s->data[i]];
    return str_char(T, str_at(s, i));
}

static int slot_contains(Thread *T, Value self, Value x) {
    if (!is_str(x)) {
        lf_raise(T, exc_TypeError, "'in <string>' requires string as left operand, not %T", x);
        return -1;
    }
    Chars s = text_chars(self);
    int64_t at = chars_find(s, text_chars(x), 0, s.len);
    if (at == -2) lf_no_memory(T);
    return at == -2 ? -1 : at >= 0;
}

static Value slot_iter(Thread *T, Value self) {
    uint32_t shape = as_str(self)->ascii ? SHAPE_STR_ITER : type_str_iterator->root_shape;
    SeqIter *it = lf_alloc_raw(T, shape, sizeof *it, is_exact_str(self) ? AUX_ACYCLIC : 0);
    if (!it) return V_UNDEF;
    it->at = 0;
    lf_init(&it->seq, lf_retain(T, self));
    return v_obj(it);
}

/* ---- the constructor ---- */

static Value decode(Thread *T, Value object, const char *encoding, const char *errors) {
    if (is_str(object)) return lf_raise(T, exc_TypeError, "decoding str is not supported");
    if (!type_of(object)->slots.buffer)
        return lf_raise(T, exc_TypeError, "decoding to str: need a bytes-like object, %T found", object);
    Buffer b;
    if (!buffer_get(T, object, &b, false)) return V_UNDEF;
    Value v = codec_decode(T, b.data, (size_t)b.len, encoding, errors);
    buffer_release(T, &b);
    return v;
}

static Value construct(Thread *T, Value *args, int n) {
    (void)n;
    const char *encoding = text_name_arg(T, "str", "encoding", args[2], "utf-8");
    const char *errors = encoding ? text_name_arg(T, "str", "errors", args[3], "strict") : NULL;
    if (!errors) return V_UNDEF;
    Value v;
    if (args[1] == V_UNDEF)
        v = str_empty;
    else if (args[2] == V_UNDEF && args[3] == V_UNDEF)
        v = obj_str(T, args[1]);
    else
        v = decode(T, args[1], encoding, errors);
    Type *t = as_type(args[0]);
    if (v == V_UNDEF || t == type_str) return v;
    Value sub = str_as_subtype(T, t, v);
    lf_release(T, v);
    return sub;
}

static const MethodDef methods[] = {
    TEXT_METHODS("' '"),
    {"strip(self, chars=None, /)", text_strip, NULL, 0},
    {"lstrip(self, chars=None, /)", text_lstrip, NULL, 0},
    {"rstrip(self, chars=None, /)", text_rstrip, NULL, 0},
    {"replace(self, old, new, /, count=-1)", text_replace, NULL, 0},
    {"join(self, iterable, /)", str_join_method, NULL, 0},
    {"encode(self, /, encoding=?'utf-8', errors=?'strict')", str_encode, NULL, 0},
    {"lower(self, /)", str_lower, NULL, 0},
    {"upper(self, /)", str_upper, NULL, 0},
    {"title(self, /)", str_title, NULL, 0},
    {"capitalize(self, /)", str_capitalize, NULL, 0},
    {"swapcase(self, /)", str_swapcase, NULL, 0},
    {"casefold(self, /)", str_casefold, NULL, 0},
    {"isalnum(self, /)", str_isalnum, NULL, 0},
    {"isalpha(self, /)", str_isalpha, NULL, 0},
    {"isascii(self, /)", str_isascii, NULL, 0},
    {"isdecimal(self, /)", str_isdecimal, NULL, 0},
    {"isdigit(self, /)", str_isdigit, NULL, 0},
    {"isidentifier(self, /)", str_isidentifier, NULL, 0},
    {"islower(self, /)", str_islower, NULL, 0},
    {"isnumeric(self, /)", str_isnumeric, NULL, 0},
    {"isprintable(self, /)", str_isprintable, NULL, 0},
    {"isspace(self, /)", str_isspace, NULL, 0},
    {"istitle(self, /)", str_istitle, NULL, 0},
    {"isupper(self, /)", str_isupper, NULL, 0},
    {"translate(self, table, /)", str_translate, NULL, 0},
    {"maketrans(x, y=?, z=?, /)", str_maketrans, NULL, METHOD_STATIC},
    {"format(self, /, *args, **kwargs)", str_format_method, NULL, METHOD_LAZY | METHOD_VECTOR},
    {"format_map(self, mapping, /)", str_format_map, NULL, 0},
    {"__format__(self, format_spec, /)", str_dunder_format, NULL, 0},
    {"__getnewargs__(self, /)", str_getnewargs, NULL, 0},
    {"__sizeof__(self, /)", str_sizeof, NULL, 0},
    {0},
};

const TypeDef typedef_str = {
    .name = "str",
    .doc = "str(object='') -> str\nstr(object=b'', encoding='utf-8', errors='strict') -> str\n\n"
           "Text: an immutable sequence of Unicode characters. With an encoding or errors, the bytes of\n"
           "object are decoded; otherwise this is what object's __str__ answers.",
    .where = &type_str,
    .kind = &str_kind,
    .size = sizeof(Str),
    .flags = TYPE_BASETYPE | TYPE_SUB_STR,
    .shape = SHAPE_STR,
    .slots = {.repr = str_repr,
              .str = slot_str,
              .hash = slot_hash,
              .compare = slot_compare,
              .binary = {[BIN_ADD] = slot_add, [BIN_MUL] = text_repeat, [BIN_MOD] = slot_mod},
              .len = slot_len,
              .getitem = slot_getitem,
              .contains = slot_contains,
              .iter = slot_iter},
    .new_ = {"str(cls, object=?, encoding=?, errors=?)", construct, NULL, METHOD_NEW | METHOD_EXPECTED},
    .methods = methods,
};
