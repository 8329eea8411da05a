/* Joiner: the text or the bytes that a substitution makes, and what templates make of groups. */
#include "src/modules/regex.h"

void joiner_init(Joiner *j, Thread *T, bool text) {
    j->T = T;
    j->text = text;
    j->bytes = NULL;
    j->len = j->cap = j->items = 0;
    if (text) sb_init(&j->sb, T);
}

static bool add_bytes(Joiner *j, const void *p, int64_t n) {
    if (j->len + n > j->cap) {
        int64_t cap = (j->len + n) * 2;
        uint8_t *bytes = lf_buf_realloc(j->T, j->bytes, (size_t)cap);
        if (!bytes) return false;
        j->bytes = bytes;
        j->cap = cap;
    }
    if (n) memcpy(j->bytes + j->len, p, (size_t)n);
    j->len += n;
    return true;
}

bool joiner_slice(Joiner *j, const Subject *s, int64_t from, int64_t to) {
    j->items++;
    if (!j->text) return add_bytes(j, (const uint8_t *)s->data + from, to - from);
    sb_sub(&j->sb, as_str(s->string), from, to);
    return true;
}

bool joiner_value(Joiner *j, Value v) {
    long long item = j->items++;
    if (j->text) {
        if (is_str(v)) return sb_str(&j->sb, v), true;
        lf_raise(j->T, exc_TypeError, "sequence item %lld: expected str instance, %T found", item, v);
        return false;
    }
    if (!type_of(v)->slots.buffer) {
        lf_raise(j->T, exc_TypeError, "sequence item %lld: expected a bytes-like object, %T found", item, v);
        return false;
    }
    Buffer buffer;
    if (!buffer_get(j->T, v, &buffer, false)) return false;
    bool ok = add_bytes(j, buffer.data, buffer.len);
    buffer_release(j->T, &buffer);
    return ok;
}

bool joiner_template(Joiner *j, Value template_, const Subject *s, const int64_t *spans) {
    const Tuple *t = as_tuple(template_);
    bool ok = true;
    for (int64_t i = 0; ok && i < t->len; i++) {
        if (!v_is_int(t->items[i]))
            ok = joiner_value(j, t->items[i]);
        else {
            const int64_t *span = spans + 2 * v_as_int(t->items[i]);
            if (span[0] >= 0) ok = joiner_slice(j, s, span[0], span[1]);
        }
    }
    return ok;
}

Value joiner_done(Joiner *j) {
    if (j->text) return sb_done(&j->sb);
    Value v = bytes_from(j->T, j->bytes, j->len);
    lf_buf_free(j->T, j->bytes);
    return v;
}
void joiner_free(Joiner *j) {
    if (j->text) sb_free(&j->sb);
    lf_buf_free(j->T, j->bytes);
}
