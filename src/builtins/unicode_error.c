/* UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError. */
#include <stdio.h>
#include "src/builtins/exceptions.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

/* Fields from the arguments: [encoding,] object, start, end, reason. `object` may be replaced (owned). */
static bool fill(Thread *T, Value self, const Tuple *a, bool has_encoding, Value object) {
    int at = has_encoding ? 0 : -1;
    if (has_encoding && !exception_set_field(T, self, UNICODE_ENCODING, a->items[0])) return false;
    for (int i = 2; i <= 3; i++) {
        int64_t n;
        if (!obj_as_index(T, a->items[at + i], &n, exc_OverflowError)) return false;
    }
    return exception_set_field(T, self, UNICODE_OBJECT, object) &&
           exception_set_field(T, self, UNICODE_START, a->items[at + 2]) &&
           exception_set_field(T, self, UNICODE_END, a->items[at + 3]) &&
           exception_set_field(T, self, UNICODE_REASON, a->items[at + 4]);
}

static bool check_count(Thread *T, const Tuple *a, int n) {
    if (a->len == n) return true;
    lf_raise(T, exc_TypeError, "function takes exactly %d arguments (%d given)", n, (int)a->len);
    return false;
}

static bool check_str(Thread *T, const Tuple *a, int i) {
    if (is_str(a->items[i])) return true;
    lf_raise(T, exc_TypeError, "argument %d must be str, not %T", i + 1, a->items[i]);
    return false;
}

static Value prepare(Thread *T, Value *args) {
    return exception_no_keywords(T, args[0], args[2]) && exception_set_args(T, args[0], args[1]) ? args[1]
                                                                                                 : V_UNDEF;
}

static Value decode_init(Thread *T, Value *args, int n) {
    (void)n;
    if (prepare(T, args) == V_UNDEF) return V_UNDEF;
    const Tuple *a = as_tuple(args[1]);
    if (!check_count(T, a, 5) || !check_str(T, a, 0)) return V_UNDEF;
    Value object = a->items[1];
    if (is_bytes(object))
        lf_retain(T, object);
    else {
        Buffer b;
        if (!buffer_get(T, object, &b, false)) return V_UNDEF;
        object = bytes_from(T, b.data, b.len);
        buffer_release(T, &b);
        if (object == V_UNDEF) return V_UNDEF;
    }
    bool ok = check_str(T, a, 4) && fill(T, args[0], a, true, object);
    lf_release(T, object);
    return ok ? V_NONE : V_UNDEF;
}

static Value encode_init(Thread *T, Value *args, int n) {
    (void)n;
    if (prepare(T, args) == V_UNDEF) return V_UNDEF;
    const Tuple *a = as_tuple(args[1]);
    bool ok = check_count(T, a, 5) && check_str(T, a, 0) && check_str(T, a, 1) && check_str(T, a, 4) &&
              fill(T, args[0], a, true, a->items[1]);
    return ok ? V_NONE : V_UNDEF;
}

static Value translate_init(Thread *T, Value *args, int n) {
    (void)n;
    if (prepare(T, args) == V_UNDEF) return V_UNDEF;
    const Tuple *a = as_tuple(args[1]);
    bool ok = check_count(T, a, 4) && check_str(T, a, 0) && check_str(T, a, 3) &&
              fill(T, args[0], a, false, a->items[0]);
    return ok ? V_NONE : V_UNDEF;
}

/* Is it about one character that the object has? The places as they are: nobody promises that they lie
 * within. */
static bool is_single(Thread *T, const Value *f, int64_t len, int64_t *start, int64_t *end) {
    *start = *end = 0;
    if (f[UNICODE_START] != V_UNDEF) obj_as_index(T, f[UNICODE_START], start, NULL);
    if (f[UNICODE_END] != V_UNDEF) obj_as_index(T, f[UNICODE_END], end, NULL);
    return *start >= 0 && *start < len && *end == *start + 1;
}

static Value decode_str(Thread *T, Value self) {
    const Value *f = as_exception(self)->fields;
    if (f[UNICODE_OBJECT] == V_UNDEF || !is_bytes(f[UNICODE_OBJECT])) return str_empty;
    int64_t start, end;
    const Bytes *b = as_bytes(f[UNICODE_OBJECT]);
    if (is_single(T, f, b->len, &start, &end))
        return str_format(T, "'%S' codec can't decode byte 0x%c%c in position %lld: %S", f[UNICODE_ENCODING],
                          "0123456789abcdef"[b->data[start] >> 4], "0123456789abcdef"[b->data[start] & 15],
                          (long long)start, f[UNICODE_REASON]);
    return str_format(T, "'%S' codec can't decode bytes in position %lld-%lld: %S", f[UNICODE_ENCODING],
                      (long long)start, (long long)(end - 1), f[UNICODE_REASON]);
}

static Value character(Thread *T, uint32_t c) {
    char text[16];
    snprintf(text, sizeof text, c <= 0xFF ? "\\x%02x" : c <= 0xFFFF ? "\\u%04x" : "\\U%08x", c);
    return str_from_c(T, text);
}

/* what: "'utf-8' codec can't encode" or "can't translate" */
static Value text_about(Thread *T, const Value *f, Value what) {
    int64_t start, end;
    const Str *s = as_str(f[UNICODE_OBJECT]);
    if (!is_single(T, f, s->len, &start, &end))
        return str_format(T, "%S characters in position %lld-%lld: %S", what, (long long)start,
                          (long long)(end - 1), f[UNICODE_REASON]);
    Value c = character(T, str_at(s, start));
    Value r = c == V_UNDEF ? V_UNDEF
                           : str_format(T, "%S character '%S' in position %lld: %S", what, c,
                                        (long long)start, f[UNICODE_REASON]);
    lf_release(T, c);
    return r;
}

static Value encode_str(Thread *T, Value self) {
    const Value *f = as_exception(self)->fields;
    if (f[UNICODE_OBJECT] == V_UNDEF || !is_str(f[UNICODE_OBJECT])) return str_empty;
    Value what = str_format(T, "'%S' codec can't encode", f[UNICODE_ENCODING]);
    Value r = what == V_UNDEF ? V_UNDEF : text_about(T, f, what);
    lf_release(T, what);
    return r;
}

static Value translate_str(Thread *T, Value self) {
    const Value *f = as_exception(self)->fields;
    if (f[UNICODE_OBJECT] == V_UNDEF || !is_str(f[UNICODE_OBJECT])) return str_empty;
    Value what = str_from_c(T, "can't translate");
    Value r = what == V_UNDEF ? V_UNDEF : text_about(T, f, what);
    lf_release(T, what);
    return r;
}

static const GetSetDef getset[] = {FIELD("encoding", 0), FIELD("object", 1), FIELD("start", 2),
                                   FIELD("end", 3),      FIELD("reason", 4), {0}};
#define UNICODE(init_fn, str_fn)                                                                      \
    {                                                                                                 \
        .size = EXCEPTION_SIZE(UNICODE_FIELDS), .slots = {.str = str_fn}, .getset = getset, .init = { \
            "__init__(self, /, *args, **kwargs)",                                                     \
            init_fn,                                                                                  \
            NULL,                                                                                     \
            METHOD_LAZY                                                                               \
        }                                                                                             \
    }
const TypeDef exception_unicode_decode = UNICODE(decode_init, decode_str);
const TypeDef exception_unicode_encode = UNICODE(encode_init, encode_str);
const TypeDef exception_unicode_translate = UNICODE(translate_init, translate_str);
