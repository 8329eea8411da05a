/* The format of lf_raise and str_format. */
#include <stdarg.h>
#include <stdio.h>

#include "src/objects/object_ops.h"
#include "src/objects/str.h"

static void put_value(StrBuilder *b, Value s) {
    if (s == V_UNDEF) {
        b->failed = true;
        return;
    }
    sb_str(b, s);
    lf_release(b->T, s);
}

static void put_c(StrBuilder *b, const char *s, int64_t limit) {
    if (!s) s = "(null)";
    sb_utf8(b, s, limit < 0 ? strlen(s) : strnlen(s, (size_t)limit));
}

/* %d %i %u %x with l, ll or z. */
static void put_integer(StrBuilder *b, char code, int longs, va_list *ap) {
    char buf[32];
    if (code == 'd' || code == 'i')
        snprintf(buf, sizeof buf, "%lld", longs ? (long long)va_arg(*ap, long) : (long long)va_arg(*ap, int));
    else
        snprintf(buf, sizeof buf, code == 'x' ? "%llx" : "%llu",
                 longs ? (unsigned long long)va_arg(*ap, unsigned long)
                       : (unsigned long long)va_arg(*ap, unsigned int));
    sb_c(b, buf);
}

/* At most `limit` characters of a text (consumed); -1: all. */
static Value cut(Thread *T, Value text, int64_t limit) {
    if (text == V_UNDEF || limit < 0 || as_str(text)->len <= limit) return text;
    Value part = str_substring(T, text, 0, limit);
    lf_release(T, text);
    return part;
}

/* One directive after the %; returns what follows it. */
static const char *put_directive(StrBuilder *b, const char *f, va_list *ap) {
    Thread *T = b->T;
    int64_t limit = -1;
    int longs = 0;
    if (*f == '.') {
        limit = 0;
        while (*++f >= '0' && *f <= '9') limit = limit * 10 + (*f - '0');
    }
    while (*f == 'l' || *f == 'z') longs++, f++;
    switch (*f) {
    case 's': put_c(b, va_arg(*ap, const char *), limit); break;
    case 'd':
    case 'i':
    case 'u':
    case 'x': put_integer(b, *f, longs, ap); break;
    case 'c': sb_char(b, (uint8_t)va_arg(*ap, int)); break;
    case 'p': {
        char buf[32];
        snprintf(buf, sizeof buf, "%p", va_arg(*ap, void *));
        sb_c(b, buf);
        break;
    }
    case 'S': {
        Value v = va_arg(*ap, Value);
        put_value(b, is_str(v) ? lf_retain(T, v) : obj_str(T, v));
        break;
    }
    case 'R': put_value(b, cut(T, obj_repr(T, va_arg(*ap, Value)), limit)); break;
    case 'A': put_value(b, obj_ascii(T, va_arg(*ap, Value))); break;
    case 'T': put_c(b, type_name(va_arg(*ap, Value)), -1); break;
    case 'Q': put_value(b, type_full_name(T, type_of(va_arg(*ap, Value)))); break;
    case 'N': put_c(b, type_own_name(va_arg(*ap, const Type *)), -1); break;
    default: sb_char(b, (uint8_t)*f); break;
    }
    return f + 1;
}

Value str_format_v(Thread *T, const char *format, va_list args) {
    StrBuilder b;
    va_list ap;
    va_copy(ap, args);
    sb_init(&b, T);
    while (*format && !b.failed) {
        const char *percent = strchrnul(format, '%');
        sb_utf8(&b, format, (size_t)(percent - format));
        format = *percent ? put_directive(&b, percent + 1, &ap) : percent;
    }
    va_end(ap);
    return sb_done(&b);
}

Value str_format(Thread *T, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    Value v = str_format_v(T, format, ap);
    va_end(ap);
    return v;
}
