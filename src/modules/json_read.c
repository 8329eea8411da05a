/* Values from JSON: a recursive descent over the characters of a str. */
#include "src/modules/json.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"

#include <math.h>

enum { KEYS = 64, KEY_MAX = 32 };
typedef struct Reader {
    Thread *T;
    Value string;
    const Str *s;
    Value object_hook, pairs_hook, parse_float, parse_int, parse_constant;
    bool strict;
    int64_t nothing;  /* where no value is, when a read ends without a value and without an exception */
    Value keys[KEYS]; /* texts of keys by their characters: records share them, and their hashes (owned) */
} Reader;

static Value read_value(Reader *r, int64_t at, int64_t *end);

static inline uint32_t char_at(const Reader *r, int64_t at) { return at < r->s->len ? str_at(r->s, at) : 0; }
static inline int64_t skip_space(const Reader *r, int64_t at) {
    for (;; at++) {
        uint32_t c = char_at(r, at);
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r') return at;
    }
}
static inline bool is_digit(uint32_t c) { return c - '0' < 10; }
static bool has_word(const Reader *r, int64_t at, const char *word) {
    for (; *word; word++, at++)
        if (char_at(r, at) != (uint8_t)*word) return false;
    return true;
}
static Value no_value(Reader *r, int64_t at) {
    r->nothing = at;
    return V_UNDEF;
}
static Value wrong(Reader *r, const char *text, int64_t at) { return json_error(r->T, text, r->string, at); }

/* A value inside of another, where none is an error. */
static Value read_part(Reader *r, int64_t at, int64_t *end) {
    Value v = read_value(r, at, end);
    return v == V_UNDEF && !lf_failed(r->T) ? wrong(r, "Expecting value", r->nothing) : v;
}

/* --- numbers and names --- */

static Value called_with(Reader *r, Value parse, int64_t from, int64_t to) {
    Value text = str_substring(r->T, r->string, from, to),
          v = text == V_UNDEF ? V_UNDEF : lf_call1(r->T, parse, text);
    lf_release(r->T, text);
    return v;
}
static Value read_int(Reader *r, int64_t from, int64_t to) {
    if (r->parse_int != v_obj(type_int) || to - from > 18) return called_with(r, r->parse_int, from, to);
    bool negative = char_at(r, from) == '-';
    int64_t i = 0;
    for (int64_t at = from + negative; at < to; at++) i = i * 10 + (int64_t)(char_at(r, at) - '0');
    return int_from_i64(r->T, negative ? -i : i);
}
static Value read_float(Reader *r, int64_t from, int64_t to) {
    double d;
    if (r->parse_float != v_obj(type_float) || r->s->width != 1 ||
        !float_from_text((const char *)r->s->data + from, (size_t)(to - from), &d))
        return called_with(r, r->parse_float, from, to);
    return v_double(d);
}
static int64_t skip_digits(const Reader *r, int64_t at) {
    while (is_digit(char_at(r, at))) at++;
    return at;
}
static Value read_number(Reader *r, int64_t begin, int64_t *end) {
    int64_t at = begin + (char_at(r, begin) == '-');
    if (!is_digit(char_at(r, at))) return no_value(r, begin);
    at = char_at(r, at) == '0' ? at + 1 : skip_digits(r, at);
    int64_t whole = at;
    if (char_at(r, at) == '.' && is_digit(char_at(r, at + 1))) at = skip_digits(r, at + 1);
    if (char_at(r, at) == 'e' || char_at(r, at) == 'E') {
        uint32_t sign = char_at(r, at + 1);
        int64_t digits = at + 1 + (sign == '+' || sign == '-');
        if (is_digit(char_at(r, digits))) at = skip_digits(r, digits);
    }
    *end = at;
    return at == whole ? read_int(r, begin, at) : read_float(r, begin, at);
}
static Value read_constant(Reader *r, int64_t at, const char *name, int64_t *end) {
    *end = at + (int64_t)strlen(name);
    return called_with(r, r->parse_constant, at, *end);
}

/* --- strings --- */

/* The text that is known instead of key (consumed), if it is the same; else key is known from now on. */
static Value shared_key(Reader *r, Value *slot, Value key) {
    if (key == V_UNDEF) return key;
    if (*slot == V_UNDEF || !str_equal(as_str(*slot), as_str(key))) {
        lf_release(r->T, *slot);
        *slot = lf_retain(r->T, key);
    } else {
        lf_release(r->T, key);
        key = lf_retain(r->T, *slot);
    }
    return key;
}
/* The key whose JSON begins at at, behind the quote. */
static Value read_key(Reader *r, int64_t at, int64_t *end) {
    uint32_t mixed = 0;
    int64_t stop = at;
    if (r->s->ascii)
        for (uint8_t c; stop < at + KEY_MAX && (c = r->s->data[stop]) >= ' ' && c != '"' && c != '\\'; stop++)
            mixed = mixed * 31 + c;
    if (!r->s->ascii || r->s->data[stop] != '"') {
        Value key = json_read_string(r->T, r->string, at, r->strict, end);
        return shared_key(r, &r->keys[key == V_UNDEF ? 0 : str_hash(as_str(key)) % KEYS], key);
    }
    Value *slot = &r->keys[mixed % KEYS];
    const Str *known = *slot == V_UNDEF ? NULL : as_str(*slot);
    *end = stop + 1;
    if (known && known->ascii && known->len == stop - at &&
        memcmp(known->data, r->s->data + at, (size_t)(stop - at)) == 0)
        return lf_retain(r->T, *slot);
    return shared_key(r, slot, str_substring(r->T, r->string, at, stop));
}

/* --- containers --- */

static Value read_array(Reader *r, int64_t at, int64_t *end) {
    Thread *T = r->T;
    if (!lf_enter(T, " while decoding a JSON array from a unicode string")) return V_UNDEF;
    Value list = list_new(T, 0);
    if (list == V_UNDEF) return list;
    at = skip_space(r, at);
    if (char_at(r, at) == ']' && at < r->s->len) return *end = at + 1, list;
    for (;;) {
        Value v = read_part(r, at, &at);
        if (v == V_UNDEF || !list_append(T, list, v)) break;
        at = skip_space(r, at);
        uint32_t c = char_at(r, at);
        if (c == ']') return *end = at + 1, list;
        if (c != ',') {
            wrong(r, "Expecting ',' delimiter", at);
            break;
        }
        int64_t comma = at;
        at = skip_space(r, at + 1);
        if (char_at(r, at) == ']') {
            wrong(r, "Illegal trailing comma before end of array", comma);
            break;
        }
    }
    lf_release(T, list);
    return V_UNDEF;
}

/* Adds an item to what becomes the object: a dict, or the list of pairs that a hook wants. Both are consumed.
 */
static bool add_item(Reader *r, Value object, Value key, Value v) {
    bool ok = key != V_UNDEF && v != V_UNDEF;
    if (ok && r->pairs_hook != V_NONE) {
        Value pair = tuple_pair(r->T, key, v);
        ok = pair != V_UNDEF && list_append(r->T, object, pair);
    } else if (ok)
        ok = dict_set(r->T, object, key, v);
    lf_release(r->T, key);
    lf_release(r->T, v);
    return ok;
}
/* The items behind the brace; the position behind the closing one, -1: an exception is set. */
static int64_t read_items(Reader *r, int64_t at, Value object) {
    static const char no_name[] = "Expecting property name enclosed in double quotes";
    at = skip_space(r, at);
    if (char_at(r, at) == '}') return at + 1;
    if (char_at(r, at) != '"') return wrong(r, no_name, at), -1;
    for (;;) {
        Value key = read_key(r, at + 1, &at);
        if (key == V_UNDEF) return -1;
        at = skip_space(r, at);
        Value v = char_at(r, at) != ':' ? wrong(r, "Expecting ':' delimiter", at)
                                        : read_part(r, skip_space(r, at + 1), &at);
        if (!add_item(r, object, key, v)) return -1;
        at = skip_space(r, at);
        uint32_t c = char_at(r, at);
        if (c == '}') return at + 1;
        if (c != ',') return wrong(r, "Expecting ',' delimiter", at), -1;
        int64_t comma = at;
        at = skip_space(r, at + 1);
        if (char_at(r, at) == '}') return wrong(r, "Illegal trailing comma before end of object", comma), -1;
        if (char_at(r, at) != '"') return wrong(r, no_name, at), -1;
    }
}
static Value read_object(Reader *r, int64_t at, int64_t *end) {
    Thread *T = r->T;
    if (!lf_enter(T, " while decoding a JSON object from a unicode string")) return V_UNDEF;
    Value object = r->pairs_hook != V_NONE ? list_new(T, 0) : dict_new(T);
    if (object == V_UNDEF) return object;
    *end = read_items(r, at, object);
    Value hook = r->pairs_hook != V_NONE ? r->pairs_hook : r->object_hook;
    if (*end >= 0 && hook == V_NONE) return object;
    Value made = *end < 0 ? V_UNDEF : lf_call1(T, hook, object);
    lf_release(T, object);
    return made;
}

static Value read_value(Reader *r, int64_t at, int64_t *end) {
    static const struct {
        const char *word;
        Value value;
    } words[] = {{"null", V_NONE}, {"true", V_TRUE}, {"false", V_FALSE}};
    uint32_t c = char_at(r, at);
    switch (c) {
    case '"': return json_read_string(r->T, r->string, at + 1, r->strict, end);
    case '{': return read_object(r, at + 1, end);
    case '[': return read_array(r, at + 1, end);
    case 'n':
    case 't':
    case 'f': {
        int which = c == 'n' ? 0 : c == 't' ? 1 : 2;
        if (!has_word(r, at, words[which].word)) return no_value(r, at);
        *end = at + (int64_t)strlen(words[which].word);
        return words[which].value;
    }
    case 'N': return has_word(r, at, "NaN") ? read_constant(r, at, "NaN", end) : no_value(r, at);
    case 'I': return has_word(r, at, "Infinity") ? read_constant(r, at, "Infinity", end) : no_value(r, at);
    case '-':
        if (has_word(r, at, "-Infinity")) return read_constant(r, at, "-Infinity", end);
    }
    return read_number(r, at, end);
}

Value json_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at, end;
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "first argument must be a string, not %T", args[0]);
    int strict = obj_truth(T, args[2]);
    if (strict < 0 || !obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (at < 0) return lf_raise(T, exc_ValueError, "idx cannot be negative");
    Reader r = {.T = T,
                .string = args[0],
                .s = as_str(args[0]),
                .strict = strict,
                .object_hook = args[3],
                .pairs_hook = args[4],
                .parse_float = args[5],
                .parse_int = args[6],
                .parse_constant = args[7]};
    for (int i = 0; i < KEYS; i++) r.keys[i] = V_UNDEF;
    Value v = read_value(&r, at, &end), pair = V_UNDEF;
    if (v != V_UNDEF)
        pair = tuple_pair(T, v, v_int(end));
    else if (!lf_failed(T))
        lf_raise_stop(T, v_int(r.nothing));
    lf_release(T, v);
    for (int i = 0; i < KEYS; i++) lf_release(T, r.keys[i]);
    return pair;
}
