/* Ints from text and to text. */
#include "src/objects/chars.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

static int digit_value(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'z' ? c - 'a' + 10
           : c >= 'A' && c <= 'Z' ? c - 'A' + 10
                                  : 99;
}

static Value invalid(Thread *T, const char *s, size_t n, int base) {
    Value text = str_from_utf8(T, s, n);
    if (text == V_UNDEF) return V_UNDEF;
    lf_raise(T, exc_ValueError, "invalid literal for int() with base %d: %.200R", base, text);
    lf_release(T, text);
    return V_UNDEF;
}

static Value too_many_digits(Thread *T, size_t n) {
    return lf_raise(T, exc_ValueError,
                    "Exceeds the limit (%lld digits) for integer string conversion: value has %zu digits; "
                    "use sys.set_int_max_str_digits() to increase the limit",
                    (long long)T->int_max_digits, n);
}

/* Digits without underscores, at least one, all of them below base. */
static Value from_digits(Thread *T, const uint8_t *digits, size_t n, int base, bool negative) {
    while (n > 1 && *digits == 0) digits++, n--;
    if (n <= 11) {
        int64_t v = 0;
        for (size_t i = 0; i < n; i++) v = v * base + digits[i];
        return int_from_i64(T, negative ? -v : v);
    }
    /* 6 bits a digit are enough for any base up to 36 */
    size_t limbs = n * 6 / 64 + 2;
    mp_limb_t *out = lf_buf_alloc(T, limbs * sizeof *out);
    if (!out) return V_UNDEF;
    size_t used = (size_t)mpn_set_str(out, digits, n, base);
    while (used && out[used - 1] == 0) used--;
    uint8_t *bytes = (uint8_t *)out;
    Value v = int_from_bytes(T, bytes, used * sizeof *out, false, false);
    lf_buf_free(T, out);
    if (negative && v != V_UNDEF) {
        Value minus = int_binary(T, BIN_SUB, v_int(0), v);
        lf_release(T, v);
        v = minus;
    }
    return v;
}

static bool is_space(char c) { return c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31); }

Value int_from_text(Thread *T, const char *s, size_t n, int base) {
    const char *p = s, *end = s + n;
    int asked = base;
    while (p < end && is_space(*p)) p++;
    while (end > p && is_space(end[-1])) end--;
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    bool zero_only = false;
    if (end - p > 1 && *p == '0') {
        char c = p[1] | 0x20;
        int implied = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
        if (implied && (base == 0 || base == implied)) {
            base = implied;
            p += 2;
            if (p < end && *p == '_') p++;
        } else if (base == 0)
            zero_only = true; /* 007 is no int in base 0, 000 is */
    }
    if (base == 0) base = 10;
    if (p >= end) return invalid(T, s, n, asked);
    uint8_t *digits = lf_buf_alloc(T, (size_t)(end - p));
    if (!digits) return V_UNDEF;
    size_t count = 0;
    bool ok = true, last_underscore = true;
    for (; ok && p < end; p++) {
        if (*p == '_') {
            ok = !last_underscore;
            last_underscore = true;
            continue;
        }
        last_underscore = false;
        int d = digit_value(*p);
        ok = d < base && !(zero_only && d);
        digits[count++] = (uint8_t)d;
    }
    Value v;
    if (!ok || last_underscore)
        v = invalid(T, s, n, asked);
    else if ((base & (base - 1)) && T->int_max_digits && count > (size_t)T->int_max_digits && count > 640)
        v = too_many_digits(T, count);
    else
        v = from_digits(T, digits, count, base, negative);
    lf_buf_free(T, digits);
    return v;
}

/* Room enough for the digits of n limbs. */
static size_t digits_bound(size_t n, int base) {
    static const double per_bit[] = {0, 0, 1, 0.6310, 0.5, 0.4307, 0.3869, 0.3563, 0.3334, 0.3155, 0.30103};
    return (size_t)((double)n * 64 * (base > 10 ? 0.3011 : per_bit[base])) + 2;
}

/* An int of one word in base ten, two digits at a time. */
static Value small_decimal(Thread *T, int64_t i) {
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
        "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
        "8081828384858687888990919293949596979899";
    char small[24], *end = small + sizeof small, *p = end;
    uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
    for (; u >= 100; u /= 100) p -= 2, memcpy(p, pairs + u % 100 * 2, 2);
    if (u >= 10)
        p -= 2, memcpy(p, pairs + u * 2, 2);
    else
        *--p = (char)('0' + u);
    if (i < 0) *--p = '-';
    if (end - p == 1) return str_char(T, (uint8_t)*p);
    Value s = str_new(T, end - p, 0x7f);
    if (s != V_UNDEF) copy_short(as_str(s)->data, p, (size_t)(end - p));
    return s;
}

Value int_to_str(Thread *T, Value v, int base, bool prefix) {
    char small[80], *p = small + sizeof small;
    const char *mark = !prefix ? "" : base == 16 ? "0x" : base == 8 ? "0o" : base == 2 ? "0b" : "";
    int64_t i;
    if (int_fits_i64(v, &i)) {
        if (LIKELY(base == 10)) return small_decimal(T, i);
        uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
        do *--p = "0123456789abcdefghijklmnopqrstuvwxyz"[u % (unsigned)base];
        while (u /= (unsigned)base);
        if (*mark) p -= 2, memcpy(p, mark, 2);
        if (i < 0) *--p = '-';
        return str_from_latin1(T, (uint8_t *)p, (size_t)(small + sizeof small - p));
    }
    const Long *l = as_long(v);
    size_t n = (size_t)(l->size < 0 ? -l->size : l->size), room = digits_bound(n, base) + 4;
    size_t least = digits_bound(n - 1, base);
    bool limited = (base & (base - 1)) && T->int_max_digits;
    if (limited && least > (size_t)T->int_max_digits + 8) goto too_long;
    uint8_t *text = lf_buf_alloc(T, room + 4);
    mp_limb_t *scratch = text ? lf_buf_alloc(T, (n + 1) * sizeof *scratch) : NULL;
    if (!scratch) {
        lf_buf_free(T, text);
        return V_UNDEF;
    }
    mpn_copyi(scratch, l->limbs, (mp_size_t)n);
    uint8_t *digits = text + 3;
    size_t count = mpn_get_str(digits, base, scratch, (mp_size_t)n);
    lf_buf_free(T, scratch);
    while (count > 1 && *digits == 0) digits++, count--;
    size_t have = count;
    for (size_t k = 0; k < count; k++)
        digits[k] = (uint8_t) "0123456789abcdefghijklmnopqrstuvwxyz"[digits[k]];
    if (*mark) digits -= 2, count += 2, memcpy(digits, mark, 2);
    if (l->size < 0) *--digits = '-', count++;
    Value s = limited && have > (size_t)T->int_max_digits ? V_UNDEF : str_from_latin1(T, digits, count);
    lf_buf_free(T, text);
    if (s != V_UNDEF || lf_failed(T)) return s;
too_long:
    return lf_raise(
        T, exc_ValueError,
        "Exceeds the limit (%lld digits) for integer string conversion; use sys.set_int_max_str_digits() "
        "to increase the limit",
        (long long)T->int_max_digits);
}
