/* unicodedata: the database of characters, as libunistring has it. */
#include <stdio.h>
#include <stdlib.h>
#include <ctype.h>
#include <uninorm.h>
#include <unictype.h>

#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/str.h"
#include "src/objects/text.h"
#include "src/objects/uchar.h"

static bool char_arg(Thread *T, const char *fn, Value v, bool many, uint32_t *c) {
    if (!is_str(v)) return bad_argument(T, fn, many ? 1 : 0, "a unicode character", v), false;
    const Str *s = as_str(v);
    if (s->len != 1) {
        if (many)
            lf_raise(T, exc_TypeError,
                     "%s(): argument 1 must be a unicode character, not a string of length %zd", fn,
                     (size_t)s->len);
        else
            lf_raise(T, exc_TypeError,
                     "%s(): argument must be a unicode character, not a string of length %zd", fn,
                     (size_t)s->len);
        return false;
    }
    *c = str_at(s, 0);
    return true;
}

/* ---- numbers ---- */

static Value or_default(Thread *T, Value otherwise, const char *error) {
    return otherwise == V_UNDEF ? lf_raise(T, exc_ValueError, "%s", error) : lf_retain(T, otherwise);
}

static Value decimal(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    if (!char_arg(T, "decimal", args[0], true, &c)) return V_UNDEF;
    int d = uchar_decimal(c);
    return d >= 0 ? v_int(d) : or_default(T, args[1], "not a decimal");
}

static Value digit(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    if (!char_arg(T, "digit", args[0], true, &c)) return V_UNDEF;
    int d = uc_digit_value(c);
    return d >= 0 ? v_int(d) : or_default(T, args[1], "not a digit");
}

static Value numeric(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    double d;
    if (!char_arg(T, "numeric", args[0], true, &c)) return V_UNDEF;
    return uchar_numeric(c, &d) ? v_double(d) : or_default(T, args[1], "not a numeric character");
}

/* ---- names ---- */

static Value name(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    char text[UCHAR_NAME_MAX];
    if (!char_arg(T, "name", args[0], true, &c)) return V_UNDEF;
    return uchar_name(c, text) ? str_from_c(T, text) : or_default(T, args[1], "no such name");
}

static Value lookup(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0])) return bad_argument(T, "lookup", 0, "str", args[0]);
    size_t len;
    const char *text = str_utf8(T, args[0], &len);
    if (!text) return V_UNDEF;
    if (len > UCHAR_NAME_MAX) return lf_raise(T, exc_KeyError, "name too long");
    uint32_t c;
    if (strlen(text) != len || !uchar_by_name(text, &c))
        return lf_raise(T, exc_KeyError, "undefined character name '%s'", text);
    return str_char(T, c);
}

/* ---- properties ---- */

static Value category(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    if (!char_arg(T, "category", args[0], false, &c)) return V_UNDEF;
    return str_intern_c(T, uc_general_category_name(uc_general_category(c)));
}

/* Old versions of libunistring have no names for the classes of isolates. */
static const char *bidi_name(int class) {
    const char *name = uc_bidi_class_name(class);
    if (name) return name;
    return class == UC_BIDI_LRI ? "LRI" : class == UC_BIDI_RLI ? "RLI" : class == UC_BIDI_FSI ? "FSI" : "PDI";
}

static Value bidirectional(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    if (!char_arg(T, "bidirectional", args[0], false, &c)) return V_UNDEF;
    if (uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cn)) return str_empty;
    return str_intern_c(T, bidi_name(uc_bidi_class(c)));
}

static Value combining(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    return char_arg(T, "combining", args[0], false, &c) ? v_int(uc_combining_class(c)) : V_UNDEF;
}

static Value mirrored(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c, other;
    return char_arg(T, "mirrored", args[0], false, &c) ? v_int(uc_mirror_char(c, &other)) : V_UNDEF;
}

static const char *width_class(uint32_t c) {
    static const struct Width {
        uint32_t first, last;
        const char *name;
    } widths[] = {
#define WIDTH(first, last, name) {first, last, #name},
#include "src/modules/east_asian.def"
#undef WIDTH
    };
    size_t low = 0, high = sizeof widths / sizeof *widths;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (c < widths[mid].first)
            high = mid;
        else if (c > widths[mid].last)
            low = mid + 1;
        else
            return widths[mid].name;
    }
    return "N";
}

static Value east_asian_width(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t c;
    return char_arg(T, "east_asian_width", args[0], false, &c) ? str_intern_c(T, width_class(c)) : V_UNDEF;
}

static Value decomposition(Thread *T, Value *args, int n) {
    (void)n;
    static const char *const tags[] = {
        [UC_DECOMP_CANONICAL] = "",           [UC_DECOMP_FONT] = "<font> ",
        [UC_DECOMP_NOBREAK] = "<noBreak> ",   [UC_DECOMP_INITIAL] = "<initial> ",
        [UC_DECOMP_MEDIAL] = "<medial> ",     [UC_DECOMP_FINAL] = "<final> ",
        [UC_DECOMP_ISOLATED] = "<isolated> ", [UC_DECOMP_CIRCLE] = "<circle> ",
        [UC_DECOMP_SUPER] = "<super> ",       [UC_DECOMP_SUB] = "<sub> ",
        [UC_DECOMP_VERTICAL] = "<vertical> ", [UC_DECOMP_WIDE] = "<wide> ",
        [UC_DECOMP_NARROW] = "<narrow> ",     [UC_DECOMP_SMALL] = "<small> ",
        [UC_DECOMP_SQUARE] = "<square> ",     [UC_DECOMP_FRACTION] = "<fraction> ",
        [UC_DECOMP_COMPAT] = "<compat> "};
    uint32_t c, parts[UC_DECOMPOSITION_MAX_LENGTH];
    int tag;
    if (!char_arg(T, "decomposition", args[0], false, &c)) return V_UNDEF;
    int count = uc_decomposition(c, &tag, parts);
    if (c >= 0xac00 && c <= 0xd7a3 &&
        (c - 0xac00) % 28) { /* a syllable of three letters is told in two steps */
        parts[2] = 0x11a7 + (c - 0xac00) % 28;
        count = uc_decomposition(c - (c - 0xac00) % 28, &tag, parts) + 1;
    }
    StrBuilder b;
    sb_init(&b, T);
    if (count > 0) sb_c(&b, tags[tag]);
    for (int i = 0; i < count; i++) {
        char hex[16];
        snprintf(hex, sizeof hex, i ? " %04X" : "%04X", parts[i]);
        sb_c(&b, hex);
    }
    return sb_done(&b);
}

/* ---- normal forms ---- */

static uninorm_t form_of(Thread *T, const char *fn, Value *args) {
    if (!is_str(args[0])) return bad_argument(T, fn, 1, "str", args[0]), NULL;
    if (!is_str(args[1])) return bad_argument(T, fn, 2, "str", args[1]), NULL;
    uninorm_t form = str_eq_c(args[0], "NFC")    ? UNINORM_NFC
                     : str_eq_c(args[0], "NFD")  ? UNINORM_NFD
                     : str_eq_c(args[0], "NFKC") ? UNINORM_NFKC
                     : str_eq_c(args[0], "NFKD") ? UNINORM_NFKD
                                                 : NULL;
    if (!form) lf_raise(T, exc_ValueError, "invalid normalization form");
    return form;
}

static Value normalized(Thread *T, uninorm_t form, Value text) {
    const Str *s = as_str(text);
    if (s->ascii) return str_exact(T, text);
    uint32_t *wide = lf_buf_alloc(T, (size_t)s->len * 4);
    if (!wide) return V_UNDEF;
    for (int64_t i = 0; i < s->len; i++) wide[i] = str_at(s, i);
    size_t n = 0;
    uint32_t *out = u32_normalize(form, wide, (size_t)s->len, NULL, &n);
    lf_buf_free(T, wide);
    if (!out) return lf_no_memory(T);
    Value v = str_from_ucs4(T, out, n);
    free(out);
    return v;
}

static Value normalize(Thread *T, Value *args, int n) {
    (void)n;
    uninorm_t form = form_of(T, "normalize", args);
    return form ? normalized(T, form, args[1]) : V_UNDEF;
}

static Value is_normalized(Thread *T, Value *args, int n) {
    (void)n;
    uninorm_t form = form_of(T, "is_normalized", args);
    Value v = form ? normalized(T, form, args[1]) : V_UNDEF;
    if (v == V_UNDEF) return v;
    bool same = str_equal(as_str(v), as_str(args[1]));
    lf_release(T, v);
    return v_bool(same);
}

static const MethodDef functions[] = {
    {"decimal(chr, default=?, /)", decimal, "The decimal value of a character.", 0},
    {"digit(chr, default=?, /)", digit, "The value of a digit.", 0},
    {"numeric(chr, default=?, /)", numeric, "The numeric value of a character, as a float.", 0},
    {"name(chr, default=?, /)", name, "The name of a character.", 0},
    {"lookup(name, /)", lookup, "The character of that name.", 0},
    {"category(chr, /)", category, "The general category.", 0},
    {"bidirectional(chr, /)", bidirectional, "The class in bidirectional text.", 0},
    {"combining(chr, /)", combining, "The canonical combining class.", 0},
    {"mirrored(chr, /)", mirrored, "1 for a character that is mirrored in text from right to left.", 0},
    {"east_asian_width(chr, /)", east_asian_width, "The East Asian width class.", 0},
    {"decomposition(chr, /)", decomposition, "The decomposition mapping, as code points in hexadecimal.", 0},
    {"normalize(form, unistr, /)", normalize, "A text in the normal form NFC, NFD, NFKC or NFKD.", 0},
    {"is_normalized(form, unistr, /)", is_normalized, "Is the text in that form?", 0},
    {0},
};

static bool init(Thread *T, Value module) {
    return module_set(T, module, "unidata_version", str_from_c(T, "14.0.0"));
}

const ModuleDef module_unicodedata = {
    .name = "unicodedata", .doc = "The Unicode character database.", .functions = functions, .init = init};
