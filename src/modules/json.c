/* _json: strings of JSON, read and written, and the module's functions. */
#include "src/modules/json.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

static const char hex_digits[] = "0123456789abcdef";

/* --- writing --- */

static const char *short_escape(uint32_t c) {
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    case '\f': return "\\f";
    case '\b': return "\\b";
    default: return NULL;
    }
}
static void add_unit(StrBuilder *b, uint32_t unit) {
    char text[7] = "\\u";
    for (int i = 0; i < 4; i++) text[2 + i] = hex_digits[unit >> (12 - 4 * i) & 15];
    sb_c(b, text);
}
/* Does c stand for itself? */
static inline bool is_plain(uint32_t c, bool ascii) {
    return c >= ' ' && c != '"' && c != '\\' && (!ascii || c < 0x7f);
}
void json_quote(StrBuilder *b, const Str *s, bool ascii) {
    sb_char(b, '"');
    int64_t plain = 0; /* where the characters begin that stand for themselves */
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (LIKELY(is_plain(c, ascii))) continue;
        const char *escape = short_escape(c);
        sb_sub(b, s, plain, i);
        plain = i + 1;
        if (escape)
            sb_c(b, escape);
        else if (c > 0xffff) {
            add_unit(b, 0xd800 + ((c - 0x10000) >> 10));
            add_unit(b, 0xdc00 + ((c - 0x10000) & 0x3ff));
        } else
            add_unit(b, c);
    }
    sb_sub(b, s, plain, s->len);
    sb_char(b, '"');
}
static Value encode(Thread *T, Value v, bool ascii) {
    if (!is_str(v)) return lf_raise(T, exc_TypeError, "first argument must be a string, not %T", v);
    StrBuilder b;
    sb_init(&b, T);
    json_quote(&b, as_str(v), ascii);
    return sb_done(&b);
}
static Value f_encode_basestring(Thread *T, Value *args, int n) {
    (void)n;
    return encode(T, args[0], false);
}
static Value f_encode_basestring_ascii(Thread *T, Value *args, int n) {
    (void)n;
    return encode(T, args[0], true);
}

/* --- reading --- */

Value json_error(Thread *T, const char *text, Value string, int64_t at) {
    Value module = import_module_c(T, "json.decoder");
    Value cls = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "JSONDecodeError"),
          msg = str_from_c(T, text);
    Value e = cls == V_UNDEF || msg == V_UNDEF ? V_UNDEF : lf_call3(T, cls, msg, string, v_int(at));
    if (e != V_UNDEF) lf_raise_value(T, e);
    lf_release(T, module);
    lf_release(T, cls);
    lf_release(T, msg);
    lf_release(T, e);
    return V_UNDEF;
}

/* Four hexadecimal digits from `at` on, or -1. */
static int64_t unit_at(const Str *s, int64_t at) {
    int64_t unit = 0;
    if (at + 4 > s->len) return -1;
    for (int64_t i = at; i < at + 4; i++) {
        uint32_t c = str_at(s, i);
        const char *digit =
            c && c < 0x80 ? strchr(hex_digits, c >= 'A' && c <= 'F' ? (int)c + 32 : (int)c) : NULL;
        if (!digit) return -1;
        unit = unit << 4 | (digit - hex_digits);
    }
    return unit;
}

/* The character that the escape behind the backslash at *at stands for; *at goes behind it. NULL, or what is
 * wrong. */
static const char *escape_at(const Str *s, int64_t *at, uint32_t *out) {
    static const char names[] = "\"\\/bfnrt", chars[] = "\"\\/\b\f\n\r\t";
    uint32_t c = str_at(s, *at + 1);
    if (c != 'u') {
        const char *name = c && c < 0x80 ? strchr(names, (int)c) : NULL;
        if (!name) return "Invalid \\escape";
        *out = (uint8_t)chars[name - names];
        *at += 2;
        return NULL;
    }
    int64_t unit = unit_at(s, *at + 2);
    if (unit < 0) {
        (*at)++;
        return "Invalid \\uXXXX escape";
    }
    *out = (uint32_t)unit;
    *at += 6;
    if (unit < 0xd800 || unit > 0xdbff || *at + 6 > s->len || str_at(s, *at) != '\\' ||
        str_at(s, *at + 1) != 'u')
        return NULL;
    int64_t low = unit_at(s, *at + 2);
    if (low < 0xdc00 || low > 0xdfff) return NULL;
    *out = 0x10000 + (((uint32_t)unit - 0xd800) << 10 | ((uint32_t)low - 0xdc00));
    *at += 6;
    return NULL;
}

Value json_read_string(Thread *T, Value string, int64_t begin, bool strict, int64_t *end) {
    const Str *s = as_str(string);
    StrBuilder b;
    sb_init(&b, T);
    const char *wrong = NULL;
    int64_t at = begin, plain = begin;
    for (;;) {
        uint32_t c = 0;
        if (at < s->len && (c = str_at(s, at)) != '"' && c != '\\' && (c >= ' ' || !strict)) {
            at++;
            continue;
        }
        if (at < s->len && c < ' ') {
            wrong = "Invalid control character at";
            break;
        }
        if (at >= s->len || (c == '\\' && at + 1 >= s->len)) {
            wrong = "Unterminated string starting at";
            at = begin - 1;
            break;
        }
        *end = at + 1;
        if (c == '"' && plain == begin) return str_substring(T, string, begin, at);
        sb_sub(&b, s, plain, at);
        if (c == '"') break;
        if ((wrong = escape_at(s, &at, &c))) break;
        sb_char(&b, c);
        plain = at;
    }
    if (wrong) {
        sb_free(&b);
        return json_error(T, wrong, string, at);
    }
    return sb_done(&b);
}
static Value f_scanstring(Thread *T, Value *args, int n) {
    (void)n;
    int64_t begin, end;
    int strict = obj_truth(T, args[2]);
    if (strict < 0 || !obj_as_i64(T, args[1], &begin)) return V_UNDEF;
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "first argument must be a string, not %T", args[0]);
    if (begin < 0 || begin > as_str(args[0])->len) return lf_raise(T, exc_ValueError, "end is out of bounds");
    Value text = json_read_string(T, args[0], begin, strict, &end);
    Value pair = text == V_UNDEF ? V_UNDEF : tuple_pair(T, text, v_int(end));
    lf_release(T, text);
    return pair;
}

static const MethodDef functions[] = {
    {"encode_basestring(string, /)", f_encode_basestring, "A string of JSON.", 0},
    {"encode_basestring_ascii(string, /)", f_encode_basestring_ascii, "A string of JSON in ASCII.", 0},
    {"scanstring(string, end, strict=True, /)", f_scanstring,
     "Reads a string of JSON behind its first quote: (str, where it ends).", 0},
    {"read(text, at, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)",
     json_read, "Reads the value that begins at a position: (value, where it ends).", 0},
    {"write(value, level, check_circular, default, encoder, indent, key_separator, item_separator, "
     "sort_keys, "
     "skipkeys, allow_nan, /)",
     json_write, "The JSON text of a value.", 0},
    {0},
};

const ModuleDef module__json = {.name = "_json", .doc = "JSON, read and written.", .functions = functions};
