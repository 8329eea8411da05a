/* Reading with a TextIOWrapper: decoding, lines, and positions. */
#include "src/modules/io_text.h"
#include "src/objects/codec.h"
#include "src/objects/int.h"

#include <errno.h>

/* The decoded text is dropped, and what tell() knows of it; bytes that are not decoded yet as well. */
void text_forget_input(Thread *T, TextIO *t) {
    lf_clear(T, &t->text);
    t->at = t->input_len = t->input_used = t->state = 0;
}

static bool may_read(Thread *T, TextIO *t) {
    if (!text_open(T, t)) return false;
    if (!t->readable) io_unsupported(T, "not readable");
    return t->readable;
}

/* --- decoding --- */

/* Universal newlines: notes the kinds seen, and turns them to "\n" when asked. s is consumed. */
static Value newlines_in(Thread *T, TextIO *t, Value s) {
    if (!t->universal || s == V_UNDEF) return s;
    const Str *str = as_str(s);
    if (str_find(str, as_str(str_char(T, '\r')), 0, str->len) < 0) {
        if (str_find(str, as_str(str_char(T, '\n')), 0, str->len) >= 0) t->seen |= NEWLINE_LF;
        return s;
    }
    StrBuilder sb;
    sb_init(&sb, T);
    for (int64_t i = 0; i < str->len; i++) {
        uint32_t c = str_at(str, i);
        if (c == '\n') t->seen |= NEWLINE_LF;
        if (c == '\r') {
            bool crlf = i + 1 < str->len && str_at(str, i + 1) == '\n';
            t->seen |= crlf ? NEWLINE_CRLF : NEWLINE_CR;
            if (t->translate) c = '\n';
            if (crlf && !t->translate) sb_char(&sb, '\r'), c = '\n';
            i += crlf;
        }
        sb_char(&sb, c);
    }
    lf_release(T, s);
    return sb_done(&sb);
}

/* The text of n bytes by the codecs that are known here; unless it is the end, an unfinished character stays
 * (*used: bytes decoded). */
static Value decode_here(Thread *T, TextIO *t, const uint8_t *p, int64_t n, bool final, int64_t *used) {
    static const char *const names[] = {
        [TEXT_UTF8] = "utf_8", [TEXT_ASCII] = "ascii", [TEXT_LATIN1] = "latin_1"};
    const char *errors = str_utf8(T, t->errors, NULL);
    if (!errors) return V_UNDEF;
    Value s = codec_run_decode(T, codec_find(names[t->codec]), p, n, errors, final, used);
    return newlines_in(T, t, s);
}

static Value decode_with(Thread *T, TextIO *t, Value bytes, bool final) {
    Value args[] = {t->decoder, bytes, v_bool(final)};
    Value s = lf_call_method(T, str_intern_c(T, "decode"), args, 3);
    if (s != V_UNDEF && !is_str(s)) {
        lf_raise(T, exc_TypeError, "decoder should return a string result, not '%T'", s);
        lf_clear(T, &s);
    }
    return s;
}
static Value decode_part(Thread *T, TextIO *t, const uint8_t *p, int64_t n, bool final) {
    Value bytes = bytes_from(T, p, n), s = bytes == V_UNDEF ? V_UNDEF : decode_with(T, t, bytes, final);
    lf_release(T, bytes);
    return s;
}

/* The decoder's state: its bytes in front (a bytes, owned) and its number. */
static Value decoder_state(Thread *T, TextIO *t, int64_t *number) {
    Value state = io_call0(T, t->decoder, "getstate"), bytes = V_UNDEF;
    if (state == V_UNDEF) return V_UNDEF;
    if (!is_tuple(state) || as_tuple(state)->len != 2)
        lf_raise(T, exc_TypeError, "illegal decoder state");
    else if (!is_bytes(as_tuple(state)->items[0]))
        lf_raise(T, exc_TypeError, "illegal decoder state: the first item should be a bytes object, not '%T'",
                 as_tuple(state)->items[0]);
    else if (obj_as_i64(T, as_tuple(state)->items[1], number))
        bytes = lf_retain(T, as_tuple(state)->items[0]);
    lf_release(T, state);
    return bytes;
}
static bool set_decoder_state(Thread *T, TextIO *t, Value bytes, int64_t number) {
    if (t->decoder == V_UNDEF) return true;
    Value state = tuple_pair(T, bytes, v_int(number));
    Value r = state == V_UNDEF ? V_UNDEF : io_call1(T, t->decoder, "setstate", state);
    lf_release(T, state);
    lf_release(T, r);
    return r != V_UNDEF;
}

static bool input_append(Thread *T, TextIO *t, const void *p, int64_t n) {
    if (t->input_len + n > t->input_cap) {
        int64_t cap = t->input_len + n + TEXT_CHUNK;
        uint8_t *grown = t->input ? lf_buf_realloc(T, t->input, (size_t)cap) : lf_buf_alloc(T, (size_t)cap);
        if (!grown) return false;
        t->input = grown;
        t->input_cap = cap;
    }
    if (n) memcpy(t->input + t->input_len, p, (size_t)n);
    t->input_len += n;
    return true;
}

/* All input is decoded and all text read: only what is left undecoded counts. */
static void forget_read(Thread *T, TextIO *t) {
    t->input_len -= t->input_used;
    if (t->input_len) memmove(t->input, t->input + t->input_used, (size_t)t->input_len);
    t->input_used = t->at = 0;
    lf_clear(T, &t->text);
}

/* The bytes of the next chunk into *data (to be released): their owner, V_UNDEF with an exception. */
static Value next_bytes(Thread *T, TextIO *t, int64_t want, Buffer *data) {
    const char *method = t->has_read1 ? "read1" : "read";
    Value bytes = io_call1(T, t->buffer, method, v_int(want));
    if (bytes == V_UNDEF) return V_UNDEF;
    if (!type_of(bytes)->slots.buffer)
        lf_raise(T, exc_TypeError, "underlying %s() should have returned a bytes-like object, not '%T'",
                 method, bytes);
    else if (buffer_get(T, bytes, data, false))
        return bytes;
    lf_release(T, bytes);
    return V_UNDEF;
}

/* The text of what came, at the end with all that was left over. False: exception. */
static bool decode_chunk(Thread *T, TextIO *t, Value bytes, const Buffer *data) {
    bool final = data->len == 0;
    Value s;
    if (t->codec == TEXT_OTHER) {
        t->input_len = t->input_used = 0;
        if (t->telling) {
            Value before = decoder_state(T, t, &t->state);
            bool ok = before != V_UNDEF && input_append(T, t, as_bytes(before)->data, as_bytes(before)->len);
            lf_release(T, before);
            if (!ok) return false;
        }
        if (!input_append(T, t, data->data, data->len)) return false;
        t->input_used = t->input_len;
        s = decode_with(T, t, bytes, final);
    } else {
        if (!input_append(T, t, data->data, data->len)) return false;
        int64_t n = t->input_len, used;
        if (!final && t->universal && n && t->input[n - 1] == '\r') n--; /* wait for what may be its "\n" */
        s = decode_here(T, t, t->input, n, final, &used);
        if (s != V_UNDEF)
            t->input_used = used;
        else
            t->input_len -= data->len; /* bytes that cannot be decoded are gone */
    }
    t->text = s;
    return s != V_UNDEF;
}

/* Reads and decodes one more chunk; the text before has been read. 1, 0 at the end, -1. */
static int read_chunk(Thread *T, TextIO *t, int64_t hint) {
    if (!text_pass_on(T, t, false)) return -1;
    forget_read(T, t);
    Buffer data;
    Value bytes = next_bytes(T, t, hint > t->chunk ? hint : t->chunk, &data);
    if (bytes == V_UNDEF) return -1;
    bool end = data.len == 0, ok = decode_chunk(T, t, bytes, &data);
    buffer_release(T, &data);
    lf_release(T, bytes);
    return !ok ? -1 : !end || as_str(t->text)->len;
}

/* --- characters and lines --- */

static int64_t unread(const TextIO *t) { return t->text == V_UNDEF ? 0 : as_str(t->text)->len - t->at; }

static Value take(Thread *T, TextIO *t, int64_t n) {
    if (!n) return lf_retain(T, str_empty);
    Value r = t->at == 0 && n == as_str(t->text)->len ? lf_retain(T, t->text)
                                                      : str_substring(T, t->text, t->at, t->at + n);
    if (r != V_UNDEF) t->at += n;
    return r;
}
static void take_to(TextIO *t, StrBuilder *sb, int64_t n) {
    if (n <= 0) return;
    sb_sub(sb, as_str(t->text), t->at, t->at + n);
    t->at += n;
}

/* The rest of the buffer in one piece; tell() then asks the buffer alone. */
static Value read_rest(Thread *T, TextIO *t) {
    Value bytes = io_call0(T, t->buffer, "read"), s = V_UNDEF;
    if (bytes == V_NONE) {
        Value args[] = {v_int(EAGAIN), str_intern_c(T, "Read returned None.")};
        Value e = lf_call(T, v_obj(exc_BlockingIOError), args, 2, V_UNDEF);
        if (e != V_UNDEF) lf_raise_value(T, e);
        lf_release(T, e);
        return V_UNDEF;
    }
    Value head = bytes == V_UNDEF ? V_UNDEF : take(T, t, unread(t));
    int64_t used;
    if (head != V_UNDEF && t->codec == TEXT_OTHER)
        s = decode_with(T, t, bytes, true);
    else if (head != V_UNDEF) {
        Buffer data;
        forget_read(T, t);
        if (buffer_get(T, bytes, &data, false)) {
            if (!t->input_len) /* the usual case: nothing left over, no copy */
                s = decode_here(T, t, data.data, data.len, true, &used);
            else if (input_append(T, t, data.data, data.len)) {
                s = decode_here(T, t, t->input, t->input_len, true, &used);
                if (s == V_UNDEF) t->input_len -= data.len;
            }
            buffer_release(T, &data);
        }
    }
    lf_release(T, bytes);
    Value all = s == V_UNDEF ? V_UNDEF : as_str(head)->len ? str_concat(T, head, s) : lf_retain(T, s);
    lf_release(T, head);
    lf_release(T, s);
    if (all != V_UNDEF) text_forget_input(T, t);
    return all;
}

Value text_read(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    int64_t size;
    if (!text_usable(T, t) || !io_size(T, args[1], &size) || !may_read(T, t) || !text_pass_on(T, t, false))
        return V_UNDEF;
    if (size < 0) return read_rest(T, t);
    if (size <= unread(t)) return take(T, t, size);
    StrBuilder sb;
    sb_init(&sb, T);
    for (int more = 1; more > 0 && size > 0;) {
        int64_t k = unread(t) < size ? unread(t) : size;
        take_to(t, &sb, k);
        size -= k;
        if (size && (more = read_chunk(T, t, size)) < 0) {
            sb_free(&sb);
            return V_UNDEF;
        }
    }
    return sb_done(&sb);
}

/* Characters of the line at the position with its end; -1: no end yet. */
static int64_t find_line(const TextIO *t) {
    if (t->text == V_UNDEF) return -1;
    const Str *s = as_str(t->text);
    char first = t->newline && *t->newline ? t->newline[0] : '\n';
    bool two = t->newline && *t->newline && t->newline[1];
    bool any = t->universal && !t->translate;
    if (s->width == 1 && !any && !two) {
        const uint8_t *nl = memchr(s->data + t->at, first, (size_t)(s->len - t->at));
        return nl ? nl - (s->data + t->at) + 1 : -1;
    }
    for (int64_t i = t->at; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        bool pair = c == '\r' && i + 1 < s->len && str_at(s, i + 1) == '\n';
        if (any && c == '\r') return i - t->at + (pair ? 2 : 1);
        if (two ? pair : c == (uint32_t)(unsigned char)first) return i - t->at + (two ? 2 : 1);
    }
    return -1;
}

/* A line whose beginning, all that is at hand, has no end. */
static Value read_long_line(Thread *T, TextIO *t, int64_t limit) {
    StrBuilder sb;
    sb_init(&sb, T);
    bool two = t->newline && *t->newline && t->newline[1], cut = false; /* cut: "\r" ends what there is */
    for (;;) {
        int64_t len = cut && unread(t) && str_at(as_str(t->text), t->at) == '\n' ? 1 : find_line(t);
        int64_t k = len < 0 ? unread(t) : len;
        if (limit >= 0 && k > limit) k = limit;
        if (k) cut = two && len < 0 && str_at(as_str(t->text), t->at + k - 1) == '\r';
        take_to(t, &sb, k);
        if (limit >= 0) limit -= k;
        if (len >= 0 || limit == 0) break;
        int more = read_chunk(T, t, 0);
        if (more < 0) {
            sb_free(&sb);
            return V_UNDEF;
        }
        if (!more) break;
    }
    return sb_done(&sb);
}

static Value read_line(Thread *T, TextIO *t, int64_t limit) {
    if (!text_pass_on(T, t, false)) return V_UNDEF;
    if (!unread(t)) {
        int more;
        while ((more = read_chunk(T, t, 0)) > 0 && !unread(t)) {}
        if (more < 0) return V_UNDEF;
    }
    int64_t len = find_line(t);
    if (len < 0 && (limit < 0 || limit > unread(t))) return read_long_line(T, t, limit);
    return take(T, t, limit >= 0 && (len < 0 || limit < len) ? limit : len);
}
Value text_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t limit;
    return text_usable(T, as_text(args[0])) && io_size(T, args[1], &limit) && may_read(T, as_text(args[0]))
               ? read_line(T, as_text(args[0]), limit)
               : V_UNDEF;
}
Value text_next(Thread *T, Value self) {
    TextIO *t = as_text(self);
    Value line = V_UNDEF;
    if (!text_usable(T, t)) return V_UNDEF;
    t->telling = false;
    if (type_of(self) == type_text_wrapper) {
        if (unread(t) || may_read(T, t)) line = read_line(T, t, -1);
    } else { /* readline() may be the program's */
        line = io_call0(T, self, "readline");
        if (line != V_UNDEF && !is_str(line)) {
            lf_raise(T, exc_OSError, "readline() should have returned a str object, not '%T'", line);
            lf_clear(T, &line);
        }
    }
    if (line == V_UNDEF || as_str(line)->len) return line;
    lf_release(T, line);
    text_forget_input(T, t); /* from here on the buffer knows the position */
    t->text = str_empty;
    t->telling = t->seekable;
    return V_UNDEF;
}

/* --- positions ---
 * A position is a number of five parts: where the buffer was, the decoder's state there, how many bytes are
 * to be fed to it, how many characters of the result are skipped, and whether the decoder must be told that
 * the input ends. With a codec that is known here all but the first are 0. */

typedef struct Position {
    int64_t at;
    int32_t state, feed, skip;
    bool end;
} Position;
enum { POSITION_BYTES = 8 + 3 * 4 + 1 };

static Value position_pack(Thread *T, const Position *p) {
    if (!p->state && !p->feed && !p->skip && !p->end) return int_from_i64(T, p->at);
    uint8_t raw[POSITION_BYTES];
    uint64_t parts[] = {(uint64_t)p->at, (uint32_t)p->state, (uint32_t)p->feed, (uint32_t)p->skip, p->end};
    for (int i = 0, to = 0; i < 5; i++)
        for (int byte = 0; byte < (i == 0 ? 8 : i == 4 ? 1 : 4); byte++)
            raw[to++] = (uint8_t)(parts[i] >> 8 * byte);
    return int_from_bytes(T, raw, sizeof raw, false, false);
}
static bool position_unpack(Thread *T, Value cookie, Position *p) {
    uint8_t raw[POSITION_BYTES];
    if (!int_to_bytes(T, cookie, raw, sizeof raw, false, false)) return false;
    uint64_t parts[5] = {0};
    for (int i = 0, from = 0; i < 5; i++)
        for (int byte = 0; byte < (i == 0 ? 8 : i == 4 ? 1 : 4); byte++)
            parts[i] |= (uint64_t)raw[from++] << 8 * byte;
    *p =
        (Position){(int64_t)parts[0], (int32_t)parts[1], (int32_t)parts[2], (int32_t)parts[3], parts[4] != 0};
    return true;
}

/* Characters that the first n bytes of the input give, as far as they are whole (*used bytes); -1: exception.
 */
static int64_t characters_in(Thread *T, TextIO *t, int64_t n, int64_t *used) {
    uint8_t seen = t->seen;
    if (t->translate && n && n < t->input_used && t->input[n - 1] == '\r' && t->input[n] == '\n') n--;
    Value s = decode_here(T, t, t->input, n, n == t->input_used, used);
    t->seen = seen;
    int64_t len = s == V_UNDEF ? -1 : as_str(s)->len;
    lf_release(T, s);
    return len;
}

/* The place in the input of the character at hand, by halves. A handler of errors may have made several
 * characters of bytes that cannot be parted: then the first of them are to be skipped. */
static bool find_bytes(Thread *T, TextIO *t, Position *p) {
    int64_t low = 0, high = t->input_used, used;
    p->at -= t->input_len;
    if (t->text == V_UNDEF || t->at >= as_str(t->text)->len) {
        p->at += t->input_used;
        return true;
    }
    while (low < high) {
        int64_t mid = (low + high) / 2, len = characters_in(T, t, mid, &used);
        if (len < 0) return false;
        if (len >= t->at)
            high = mid;
        else
            low = mid + 1;
    }
    int64_t len = characters_in(T, t, low, &used), before = used;
    if (len > t->at) {
        len = characters_in(T, t, low - 1, &before);
        p->feed = (int32_t)(used - before);
        p->skip = (int32_t)(t->at - len);
    }
    p->at += before;
    return len >= 0;
}

/* Feeds the input byte by byte until the decoder has given the characters before the position; p is the last
 * place on the way at which it kept no bytes. */
static bool trace_decoder(Thread *T, TextIO *t, Position *p) {
    int64_t skip = t->at, chars = 0, state = t->state;
    p->at -= t->input_len;
    for (int64_t i = 0; i < t->input_len && chars < skip; i++) {
        Value s = decode_part(T, t, t->input + i, 1, false);
        if (s == V_UNDEF) return false;
        chars += as_str(s)->len;
        lf_release(T, s);
        p->feed++;
        Value kept = decoder_state(T, t, &state);
        if (kept == V_UNDEF) return false;
        if (!as_bytes(kept)->len && chars <= skip) {
            p->at += p->feed;
            p->state = (int32_t)state;
            skip -= chars;
            p->feed = 0;
            chars = 0;
        }
        lf_release(T, kept);
    }
    if (chars < skip) {
        Value s = decode_part(T, t, NULL, 0, true);
        if (s == V_UNDEF) return false;
        chars += as_str(s)->len;
        lf_release(T, s);
        p->end = true;
        if (chars < skip) {
            lf_raise(T, exc_OSError, "can't reconstruct logical file position");
            return false;
        }
    }
    p->skip = (int32_t)skip;
    return true;
}

static bool find_position(Thread *T, TextIO *t, Position *p) {
    if (t->codec != TEXT_OTHER) return find_bytes(T, t, p);
    if (t->text == V_UNDEF || t->decoder == V_UNDEF) return true;
    p->state = (int32_t)t->state;
    int64_t number;
    Value kept = decoder_state(T, t, &number);
    bool ok = kept != V_UNDEF && set_decoder_state(T, t, bytes_empty, t->state) && trace_decoder(T, t, p);
    Value error = lf_exc_take(T);
    if (kept != V_UNDEF) set_decoder_state(T, t, kept, number);
    io_chain(T, error);
    lf_release(T, kept);
    return ok && !lf_failed(T);
}

Value text_tell(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    if (!text_open(T, t)) return V_UNDEF;
    if (!t->seekable) return io_unsupported(T, "underlying stream is not seekable");
    if (!t->telling) return lf_raise(T, exc_OSError, "telling position disabled by next() call");
    Value r = text_pass_on(T, t, false) ? io_call0(T, args[0], "flush") : V_UNDEF;
    if (r == V_UNDEF) return V_UNDEF;
    lf_release(T, r);
    Value pos = io_call0(T, t->buffer, "tell");
    Position p = {0};
    bool ok = pos != V_UNDEF && obj_as_i64(T, pos, &p.at) && find_position(T, t, &p);
    lf_release(T, pos);
    return ok ? position_pack(T, &p) : V_UNDEF;
}

static Value seek_buffer(Thread *T, TextIO *t, int64_t offset, int whence) {
    Value args[] = {t->buffer, int_from_i64(T, offset), v_int(whence)};
    Value r = lf_call_method(T, str_intern_c(T, "seek"), args, whence ? 3 : 2);
    lf_release(T, args[1]);
    return r;
}

/* The characters that p skips are decoded again. */
static bool decode_skipped(Thread *T, TextIO *t, const Position *p) {
    Value bytes = io_call1(T, t->buffer, "read", v_int(p->feed));
    if (bytes != V_UNDEF && !is_bytes(bytes)) {
        lf_raise(T, exc_TypeError, "underlying read() should have returned a bytes object, not '%T'", bytes);
        lf_clear(T, &bytes);
    }
    if (bytes == V_UNDEF) return false;
    t->state = p->state;
    if (input_append(T, t, as_bytes(bytes)->data, as_bytes(bytes)->len)) {
        t->input_used = t->input_len;
        t->text = t->codec == TEXT_OTHER ? decode_with(T, t, bytes, p->end)
                                         : decode_here(T, t, t->input, t->input_len, false, &t->input_used);
    }
    lf_release(T, bytes);
    if (t->text == V_UNDEF) return false;
    if (as_str(t->text)->len < p->skip) {
        lf_raise(T, exc_OSError, "can't restore logical file position");
        return false;
    }
    t->at = p->skip;
    return true;
}

/* The decoder goes on from p. */
static bool restore_position(Thread *T, TextIO *t, const Position *p) {
    if (t->decoder != V_UNDEF) {
        bool start = !p->at && !p->state;
        Value r = start ? io_call0(T, t->decoder, "reset") : V_NONE;
        lf_release(T, r);
        if (r == V_UNDEF || (!start && !set_decoder_state(T, t, bytes_empty, p->state))) return false;
    }
    return !p->skip || !t->readable || decode_skipped(T, t, p);
}

static Value seek_end(Thread *T, TextIO *t) {
    text_forget_input(T, t);
    Value r = t->decoder != V_UNDEF ? io_call0(T, t->decoder, "reset") : V_NONE;
    lf_release(T, r);
    Value at = r == V_UNDEF ? V_UNDEF : seek_buffer(T, t, 0, 2);
    if (at != V_UNDEF && !text_reset_encoder(T, t, at == v_int(0))) lf_clear(T, &at);
    return at;
}
static Value seek_start(Thread *T, TextIO *t, Value cookie) {
    Position p;
    int64_t small;
    if (int_fits_i64(cookie, &small) && small < 0)
        return lf_raise(T, exc_ValueError, "negative seek position %R", cookie);
    if (!position_unpack(T, cookie, &p)) return V_UNDEF;
    Value r = seek_buffer(T, t, p.at, 0);
    lf_release(T, r);
    if (r == V_UNDEF) return V_UNDEF;
    text_forget_input(T, t);
    t->telling = t->seekable;
    if (!restore_position(T, t, &p) || !text_reset_encoder(T, t, !p.at && !p.state)) return V_UNDEF;
    return lf_retain(T, cookie);
}

Value text_seek(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    int64_t whence;
    if (!text_open(T, t) || !obj_as_i64(T, args[2], &whence)) return V_UNDEF;
    if (!t->seekable) return io_unsupported(T, "underlying stream is not seekable");
    if (whence < 0 || whence > 2)
        return lf_raise(T, exc_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    Value cookie = whence ? lf_retain(T, args[1]) : obj_index(T, args[1]);
    if (cookie == V_UNDEF) return V_UNDEF;
    if (whence && cookie != v_int(0)) {
        lf_release(T, cookie);
        return io_unsupported(T, whence == 1 ? "can't do nonzero cur-relative seeks"
                                             : "can't do nonzero end-relative seeks");
    }
    Value r = whence == 1 ? (cookie = text_tell(T, args, 1)) : V_NONE;
    if (r != V_UNDEF) r = io_call0(T, args[0], "flush");
    lf_release(T, r);
    if (r != V_UNDEF) r = whence == 2 ? seek_end(T, t) : seek_start(T, t, cookie);
    lf_release(T, cookie);
    return r;
}
