/* TextIOWrapper: text over a buffered stream of bytes; IncrementalNewlineDecoder. */
#include "src/modules/io.h"
#include "src/objects/int.h"

#include <strings.h>

Type *type_text_wrapper, *type_newline_decoder;

#define CHUNK 8192

typedef struct TextIO {
    Obj h;
    Value buffer, encoding, errors; /* encoding and errors: str */
    Value text;                     /* decoded characters; those from `at` on have not been read */
    int64_t at;
    uint8_t *input; /* bytes that `text` was decoded from, for tell(), and behind them the undecoded rest */
    int64_t input_len, input_used, input_cap;
    uint8_t *out; /* encoded text that has not gone to the buffer */
    int64_t out_len, out_cap;
    const char *newline; /* NULL: universal; else "", "\n", "\r" or "\r\n" */
    const char *codec;   /* the encoding as decoding goes on: utf-16 becomes utf-16-le after its mark */
    bool universal, translate, line_buffering, write_through, detached, eof, telling, skip_lf, wrote;
    int8_t standard; /* the descriptor of a standard stream that is written to; 0: none */
    bool can_write;  /* the buffer has been asked and takes bytes */
    uint8_t seen;
    Value dict;
} TextIO;

static bool text_visit(Obj *o, VisitFn fn, void *ctx) {
    TextIO *t = (TextIO *)o;
    return fn(&t->buffer, ctx) && fn(&t->encoding, ctx) && fn(&t->errors, ctx) && fn(&t->text, ctx);
}
static void text_free(Thread *T, Obj *o) {
    TextIO *t = (TextIO *)o;
    if (t->input) lf_buf_free(T, t->input);
    if (t->out) lf_buf_free(T, t->out);
}
static const Kind kind_text = {.name = "TextIOWrapper", .visit = text_visit, .free_parts = text_free};
static inline TextIO *as_text(Value v) { return (TextIO *)v_as_obj(v); }

Value io_newlines_value(Thread *T, int seen) {
    static const char *const names[] = {"\r", "\n", "\r\n"};
    Value found[3];
    int n = 0;
    for (int i = 0; i < 3; i++)
        if (seen >> i & 1) found[n++] = str_intern_c(T, names[i]);
    return n == 0 ? V_NONE : n == 1 ? found[0] : tuple_from(T, found, n);
}

static bool usable(Thread *T, TextIO *t) {
    if (t->buffer != V_UNDEF) return true;
    lf_raise(T, exc_ValueError,
             t->detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
    return false;
}
static bool check(Thread *T, TextIO *t) {
    bool closed;
    if (!usable(T, t) || !io_is_closed(T, t->buffer, &closed)) return false;
    if (closed) io_closed_error(T);
    return !closed;
}

static const char *c_text(Thread *T, Value s) { return str_utf8(T, s, NULL); }

/* --- writing --- */

static bool out_append(Thread *T, TextIO *t, const void *p, int64_t n) {
    if (!n) return true;
    if (t->out_len + n > t->out_cap) {
        int64_t cap = t->out_len + n + CHUNK;
        uint8_t *grown = t->out ? lf_buf_realloc(T, t->out, (size_t)cap) : lf_buf_alloc(T, (size_t)cap);
        if (!grown) return false;
        t->out = grown;
        t->out_cap = cap;
    }
    memcpy(t->out + t->out_len, p, (size_t)n);
    t->out_len += n;
    return true;
}

/* Hands the encoded text to the buffer. */
static bool drain(Thread *T, TextIO *t) {
    if (!t->out_len) return true;
    Value bytes = bytes_from(T, t->out, t->out_len);
    if (bytes == V_UNDEF) return false;
    t->out_len = 0;
    Value r = io_call1(T, t->buffer, "write", bytes);
    lf_release(T, bytes);
    lf_release(T, r);
    return r != V_UNDEF;
}

void text_set_standard(Value text, int fd) { ((TextIO *)v_as_obj(text))->standard = (int8_t)fd; }

/* What has been written goes on to the buffer, and from there to the end if `flush`. */
static bool pass_on(Thread *T, TextIO *t, bool flush) {
    bool taken = false;
    int fd = t->standard;
    if (fd && !io_standard_lock(T, fd, &taken)) return false;
    bool ok = drain(T, t);
    if (ok && flush) {
        Value r = io_call0(T, t->buffer, "flush");
        lf_release(T, r);
        ok = r != V_UNDEF;
    }
    if (fd) io_standard_unlock(fd, taken);
    return ok;
}

static bool is_utf8(const char *codec) { return !strcasecmp(codec, "utf-8") || !strcasecmp(codec, "utf8"); }

/* Text with "\n" as the newline that was asked for. */
static Value with_newlines(Thread *T, TextIO *t, Value s) {
    if (!t->newline || *t->newline != '\r') return lf_retain(T, s);
    Value args[] = {s, str_intern_c(T, "\n"), str_intern_c(T, t->newline)};
    return lf_call_method(T, str_intern_c(T, "replace"), args, 3);
}

static bool encode(Thread *T, TextIO *t, Value s) {
    const Str *str = as_str(s);
    if (str->ascii && is_utf8(t->codec)) return out_append(T, t, str->data, str->len);
    const char *errors = c_text(T, t->errors);
    Value bytes = errors ? codec_encode(T, s, t->codec, errors) : V_UNDEF;
    if (bytes == V_UNDEF) return false;
    bool ok = out_append(T, t, as_bytes(bytes)->data, as_bytes(bytes)->len);
    lf_release(T, bytes);
    /* the mark of byte order stands only at the beginning */
    if (!strcasecmp(t->codec, "utf-16"))
        t->codec = "utf-16-le";
    else if (!strcasecmp(t->codec, "utf-32"))
        t->codec = "utf-32-le";
    else if (!strcasecmp(t->codec, "utf-8-sig"))
        t->codec = "utf-8";
    return ok;
}

static void drop_input(Thread *T, TextIO *t) {
    lf_clear(T, &t->text);
    t->at = t->input_len = t->input_used = 0;
    t->eof = t->skip_lf = false;
}

static Value text_write(Thread *T, TextIO *t, Value s) {
    if (!is_str(s)) return lf_raise(T, exc_TypeError, "write() argument must be str, not %T", s);
    if (!check(T, t)) return V_UNDEF;
    if (!t->can_write && !io_truth_of(T, t->buffer, "writable", &t->can_write)) return V_UNDEF;
    if (!t->can_write) return io_unsupported(T, "not writable");
    const Str *str = as_str(s);
    bool has_newline =
        (t->line_buffering || t->write_through) && str_find(str, as_str(str_char(T, '\n')), 0, str->len) >= 0;
    bool flush =
        t->line_buffering && (has_newline || str_find(str, as_str(str_char(T, '\r')), 0, str->len) >= 0);
    Value translated = with_newlines(T, t, s);
    if (translated == V_UNDEF) return V_UNDEF;
    bool ok = encode(T, t, translated);
    lf_release(T, translated);
    if (ok && (t->out_len >= CHUNK || flush || t->write_through)) ok = pass_on(T, t, flush);
    if (ok && t->text != V_UNDEF) drop_input(T, t);
    t->wrote = true;
    return ok ? v_int(str->len) : V_UNDEF;
}
static Value m_write(Thread *T, Value *args, int n) {
    (void)n;
    return text_write(T, as_text(args[0]), args[1]);
}
static Value m_flush(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    return check(T, t) && pass_on(T, t, true) ? V_NONE : V_UNDEF;
}

/* --- reading --- */

/* How many of n bytes make whole characters; at the end all of them. */
static int64_t whole_characters(const TextIO *t, const uint8_t *p, int64_t n) {
    if (t->eof) return n;
    if (!strncasecmp(t->codec, "utf-16", 6)) {
        n &= ~(int64_t)1;
        bool big = strstr(t->codec, "be") || strstr(t->codec, "BE");
        if (n >= 2 && ((big ? p[n - 2] : p[n - 1]) & 0xfc) == 0xd8) n -= 2;
        return n;
    }
    if (!strncasecmp(t->codec, "utf-32", 6)) return n & ~(int64_t)3;
    if (strncasecmp(t->codec, "utf-8", 5) && strncasecmp(t->codec, "utf8", 4)) return n;
    for (int64_t back = 1; back <= 3 && back <= n; back++) { /* an unfinished sequence at the end stays */
        uint8_t c = p[n - back];
        if (c >= 0xc0) return (c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2) > back ? n - back : n;
        if (c < 0x80) break;
    }
    return n;
}

/* Universal newlines: notes the kinds seen, and turns them to "\n" when asked. s is consumed. */
static Value newlines_in(Thread *T, TextIO *t, Value s) {
    if (!t->universal || s == V_UNDEF) return s;
    const Str *str = as_str(s);
    if (!t->skip_lf && str_find(str, as_str(str_char(T, '\r')), 0, str->len) < 0) {
        if (str_find(str, as_str(str_char(T, '\n')), 0, str->len) >= 0) t->seen |= NEWLINE_LF;
        return s;
    }
    StrBuilder sb;
    sb_init(&sb, T);
    for (int64_t i = 0; i < str->len; i++) {
        uint32_t c = str_at(str, i);
        if (c == '\r') {
            bool crlf = i + 1 < str->len && str_at(str, i + 1) == '\n';
            t->seen |= crlf ? NEWLINE_CRLF : NEWLINE_CR;
            if (t->translate) {
                sb_char(&sb, '\n');
                i += crlf;
            } else {
                sb_char(&sb, c);
                if (crlf) sb_char(&sb, '\n'), i++;
            }
            continue;
        }
        if (c == '\n') t->seen |= NEWLINE_LF;
        sb_char(&sb, c);
    }
    lf_release(T, s);
    return sb_done(&sb);
}

/* Reads and decodes one more chunk onto the unread text. 1, 0 at the end, -1. */
static int read_chunk(Thread *T, TextIO *t) {
    if (!drain(T, t)) return -1;
    if (t->eof) return 0;
    /* keep only what tell() still needs */
    if (t->text == V_UNDEF || t->at >= as_str(t->text)->len) {
        if (t->input) memmove(t->input, t->input + t->input_used, (size_t)(t->input_len - t->input_used));
        t->input_len -= t->input_used;
        t->input_used = 0;
        lf_clear(T, &t->text);
        t->at = 0;
    }
    bool missing;
    Value method = obj_getattr_or(T, t->buffer, str_intern_c(T, "read1"), &missing);
    if (method == V_UNDEF && missing) method = obj_getattr(T, t->buffer, name_read);
    Value bytes = method == V_UNDEF ? V_UNDEF : lf_call1(T, method, v_int(CHUNK));
    lf_release(T, method);
    if (bytes == V_UNDEF) return -1;
    Buffer data;
    if (!type_of(bytes)->slots.buffer) {
        lf_raise(T, exc_TypeError, "underlying read1() should have returned a bytes-like object, not '%T'",
                 bytes);
        lf_release(T, bytes);
        return -1;
    }
    if (!buffer_get(T, bytes, &data, false)) {
        lf_release(T, bytes);
        return -1;
    }
    if (t->input_len + data.len > t->input_cap) {
        int64_t cap = t->input_len + data.len + CHUNK;
        uint8_t *grown = t->input ? lf_buf_realloc(T, t->input, (size_t)cap) : lf_buf_alloc(T, (size_t)cap);
        if (!grown)
            data.len = -1;
        else
            t->input = grown, t->input_cap = cap;
    }
    int64_t got = data.len;
    if (got > 0) memcpy(t->input + t->input_len, data.data, (size_t)got);
    buffer_release(T, &data);
    lf_release(T, bytes);
    if (got < 0) return -1;
    t->input_len += got;
    t->eof = got == 0;
    uint8_t *from = t->input + t->input_used;
    int64_t n = whole_characters(t, from, t->input_len - t->input_used);
    if (!t->eof && t->universal && n && from[n - 1] == '\r') n--; /* wait for what may be its "\n" */
    if (n <= 0) return t->eof ? 0 : read_chunk(T, t);
    const char *errors = c_text(T, t->errors), *codec = t->codec;
    if (!strcasecmp(codec, "utf-16") && n >= 2)
        codec = from[0] == 0xfe && from[1] == 0xff ? "utf-16-be" : "utf-16-le";
    if (!strcasecmp(codec, "utf-32") && n >= 4)
        codec = from[0] == 0 && from[1] == 0 ? "utf-32-be" : "utf-32-le";
    int64_t skip =
        codec != t->codec && ((from[0] == 0xff && from[1] == 0xfe) || (from[0] == 0xfe && from[1] == 0xff))
            ? 2
            : 0;
    if (codec != t->codec && strstr(codec, "32") && n >= 4)
        skip = (from[0] == 0xff && from[1] == 0xfe) || (from[2] == 0xfe && from[3] == 0xff) ? 4 : 0;
    Value s = errors ? codec_decode(T, from + skip, (size_t)(n - skip), codec, errors) : V_UNDEF;
    t->codec = !strcasecmp(codec, "utf-8-sig") ? "utf-8" : codec;
    s = newlines_in(T, t, s);
    if (s == V_UNDEF) return -1;
    t->input_used += n;
    if (t->text == V_UNDEF)
        t->text = s;
    else {
        Value sum = str_concat(T, t->text, s);
        lf_release(T, s);
        if (sum == V_UNDEF) return -1;
        lf_release(T, t->text);
        t->text = sum;
    }
    return 1;
}

static int64_t unread(const TextIO *t) { return t->text == V_UNDEF ? 0 : as_str(t->text)->len - t->at; }

static Value take(Thread *T, TextIO *t, int64_t n) {
    if (!n) return lf_retain(T, str_empty);
    Value r = t->at == 0 && n == as_str(t->text)->len ? lf_retain(T, t->text)
                                                      : str_substring(T, t->text, t->at, t->at + n);
    if (r != V_UNDEF) t->at += n;
    return r;
}

static bool may_read(Thread *T, TextIO *t) {
    bool able;
    if (!check(T, t) || !io_truth_of(T, t->buffer, "readable", &able)) return false;
    if (!able) io_unsupported(T, "not readable");
    return able;
}

static Value m_read(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    int64_t size;
    if (!io_size(T, args[1], &size) || !may_read(T, t)) return V_UNDEF;
    int more = 1;
    while ((size < 0 || unread(t) < size) && (more = read_chunk(T, t)) > 0) {}
    if (more < 0) return V_UNDEF;
    int64_t have = unread(t);
    if (more == 0) t->eof = false; /* a file may grow: the next read asks again */
    return take(T, t, size < 0 || size > have ? have : size);
}

/* Characters of the line at the position with its end; -1: no end yet. `from`: characters already searched.
 */
static int64_t find_line(const TextIO *t, int64_t from) {
    if (t->text == V_UNDEF) return -1;
    const Str *s = as_str(t->text);
    char first = t->newline && *t->newline ? t->newline[0] : '\n';
    bool two = t->newline && *t->newline && t->newline[1];
    bool any = t->universal && !t->translate;
    if (s->width == 1 && !any && !two) {
        const uint8_t *nl = memchr(s->data + t->at + from, first, (size_t)(s->len - t->at - from));
        return nl ? nl - (s->data + t->at) + 1 : -1;
    }
    for (int64_t i = t->at + from; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (any && c == '\r') return i - t->at + (i + 1 < s->len && str_at(s, i + 1) == '\n' ? 2 : 1);
        if (two && c == '\r' && i + 1 < s->len && str_at(s, i + 1) == '\n') return i - t->at + 2;
        if (!two && c == (uint32_t)(unsigned char)first) return i - t->at + 1;
    }
    return -1;
}

static Value read_line(Thread *T, TextIO *t, int64_t limit) {
    int64_t searched = 0, len;
    while ((len = find_line(t, searched)) < 0) {
        searched = unread(t) ? unread(t) - 1 : 0;
        if (limit >= 0 && unread(t) >= limit) break;
        int64_t at = t->at;
        int more = read_chunk(T, t);
        if (more < 0) return V_UNDEF;
        if (t->at != at) searched = 0;
        if (more == 0) {
            t->eof = false;
            break;
        }
    }
    if (len < 0) len = unread(t);
    return take(T, t, limit >= 0 && limit < len ? limit : len);
}
static Value m_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t limit;
    return io_size(T, args[1], &limit) && may_read(T, as_text(args[0]))
               ? read_line(T, as_text(args[0]), limit)
               : V_UNDEF;
}
static Value text_next(Thread *T, Value self) {
    if (type_of(self) != type_text_wrapper) return type_io_base->slots.next(T, self);
    TextIO *t = as_text(self);
    t->telling = false;
    if (!unread(t) && !may_read(T, t)) return V_UNDEF;
    Value line = read_line(T, t, -1);
    if (line != V_UNDEF && !as_str(line)->len) {
        lf_release(T, line);
        line = V_UNDEF;
    }
    if (line == V_UNDEF) t->telling = true;
    return line;
}

/* --- position --- */

/* Bytes of the input that make the first `chars` characters of the text. */
static int64_t bytes_of(Thread *T, TextIO *t, int64_t chars) {
    if (!chars) return 0;
    if (chars >= as_str(t->text)->len) return t->input_used;
    int64_t low = 0, high = t->input_used;
    while (low < high) { /* the fewest bytes whose decoding has that many characters */
        int64_t mid = (low + high) / 2;
        Value s = codec_decode(T, t->input, (size_t)mid, t->codec, "replace");
        uint8_t seen = t->seen;
        bool whole = mid == t->input_used ||
                     !(t->universal && mid && t->input[mid - 1] == '\r' && t->input[mid] == '\n');
        s = newlines_in(T, t, s);
        t->seen = seen;
        if (s == V_UNDEF) return -1;
        int64_t len = as_str(s)->len;
        lf_release(T, s);
        bool eof = t->eof;
        t->eof = false;
        bool complete = whole_characters(t, t->input, mid) == mid;
        t->eof = eof;
        if (len > chars || (len == chars && complete && whole))
            high = mid;
        else
            low = mid + 1;
    }
    return low;
}

static Value m_tell(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    bool seekable;
    if (!check(T, t) || !io_truth_of(T, t->buffer, "seekable", &seekable)) return V_UNDEF;
    if (!seekable) return io_unsupported(T, "underlying stream is not seekable");
    if (!t->telling) return lf_raise(T, exc_OSError, "telling position disabled by next() call");
    Value r = m_flush(T, args, 1);
    if (r == V_UNDEF) return V_UNDEF;
    Value pos = io_call0(T, t->buffer, "tell");
    int64_t at;
    if (pos == V_UNDEF || !obj_as_i64(T, pos, &at)) {
        lf_release(T, pos);
        return V_UNDEF;
    }
    lf_release(T, pos);
    if (t->text != V_UNDEF) {
        int64_t used = bytes_of(T, t, t->at);
        if (used < 0) return V_UNDEF;
        at -= t->input_len - used;
    } else
        at -= t->input_len - t->input_used;
    return int_from_i64(T, at);
}

static Value m_seek(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    int64_t cookie, whence;
    bool seekable;
    if (!check(T, t) || !obj_as_i64(T, args[1], &cookie) || !obj_as_i64(T, args[2], &whence) ||
        !io_truth_of(T, t->buffer, "seekable", &seekable))
        return V_UNDEF;
    if (!seekable) return io_unsupported(T, "underlying stream is not seekable");
    if (whence == 1) {
        if (cookie) return io_unsupported(T, "can't do nonzero cur-relative seeks");
        Value here = m_tell(T, args, 1);
        if (here == V_UNDEF || !obj_as_i64(T, here, &cookie)) return V_UNDEF;
        lf_release(T, here);
        whence = 0;
    } else if (whence == 2) {
        if (cookie) return io_unsupported(T, "can't do nonzero end-relative seeks");
    } else if (whence != 0)
        return lf_raise(T, exc_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
    if (whence == 0 && cookie < 0)
        return lf_raise(T, exc_ValueError, "negative seek position %lld", (long long)cookie);
    Value r = m_flush(T, args, 1);
    if (r == V_UNDEF) return V_UNDEF;
    Value a[] = {t->buffer, int_from_i64(T, cookie), v_int(whence)};
    r = lf_call_method(T, str_intern_c(T, "seek"), a, 3);
    lf_release(T, a[1]);
    if (r == V_UNDEF) return V_UNDEF;
    drop_input(T, t);
    t->telling = true;
    if (whence == 0 && cookie == 0) t->codec = c_text(T, t->encoding);
    return r;
}
static Value m_truncate(Thread *T, Value *args, int n) {
    (void)n;
    Value r = m_flush(T, args, 1);
    if (r == V_UNDEF) return V_UNDEF;
    Value pos = args[1] == V_NONE ? m_tell(T, args, 1) : lf_retain(T, args[1]);
    r = pos == V_UNDEF ? V_UNDEF : io_call1(T, as_text(args[0])->buffer, "truncate", pos);
    lf_release(T, pos);
    return r;
}

/* --- the rest --- */

static Value get_closed(Thread *T, Value self) {
    bool closed;
    return usable(T, as_text(self)) && io_is_closed(T, as_text(self)->buffer, &closed) ? v_bool(closed)
                                                                                       : V_UNDEF;
}
static Value m_close(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    bool closed;
    if (!usable(T, t) || !io_is_closed(T, t->buffer, &closed)) return V_UNDEF;
    if (closed) return V_NONE;
    Value r = io_call0(T, args[0], "flush"), error = lf_exc_take(T);
    lf_release(T, r);
    r = io_call0(T, t->buffer, "close");
    lf_release(T, r);
    if (error != V_UNDEF) {
        lf_exc_clear(T);
        lf_exc_restore(T, error);
    }
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value m_detach(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    if (!usable(T, t)) return V_UNDEF;
    Value r = io_call0(T, args[0], "flush");
    if (r == V_UNDEF) return V_UNDEF;
    lf_release(T, r);
    Value buffer = lf_retain(T, t->buffer);
    t->detached = true;
    return lf_store(T, &t->h, &t->buffer, V_UNDEF) ? buffer : V_UNDEF;
}
#define FORWARD(name)                                                                                \
    static Value m_##name(Thread *T, Value *args, int n) {                                           \
        (void)n;                                                                                     \
        return usable(T, as_text(args[0])) ? io_call0(T, as_text(args[0])->buffer, #name) : V_UNDEF; \
    }
FORWARD(fileno)
FORWARD(isatty)
FORWARD(readable)
FORWARD(writable)
FORWARD(seekable)
static Value get_buffer(Thread *T, Value self) {
    return usable(T, as_text(self)) ? lf_retain(T, as_text(self)->buffer) : V_UNDEF;
}
static Value get_encoding(Thread *T, Value self) {
    return usable(T, as_text(self)) ? lf_retain(T, as_text(self)->encoding) : V_UNDEF;
}
static Value get_errors(Thread *T, Value self) {
    return usable(T, as_text(self)) ? lf_retain(T, as_text(self)->errors) : V_UNDEF;
}
static Value get_newlines(Thread *T, Value self) { return io_newlines_value(T, as_text(self)->seen); }
static Value get_name(Thread *T, Value self) {
    return usable(T, as_text(self)) ? obj_getattr(T, as_text(self)->buffer, name_name) : V_UNDEF;
}
static Value get_line_buffering(Thread *T, Value self) {
    (void)T;
    return v_bool(as_text(self)->line_buffering);
}
static Value get_write_through(Thread *T, Value self) {
    (void)T;
    return v_bool(as_text(self)->write_through);
}
static Value get_chunk_size(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_int(CHUNK);
}

static Value text_repr(Thread *T, Value self) {
    TextIO *t = as_text(self);
    if (!usable(T, t)) return V_UNDEF;
    bool missing;
    Value name = obj_getattr_or(T, self, name_name, &missing);
    if (name == V_UNDEF && !missing) lf_exc_clear(T);
    Value mode = obj_getattr_or(T, self, str_intern_c(T, "mode"), &missing);
    if (mode == V_UNDEF && !missing) lf_exc_clear(T);
    StrBuilder sb;
    sb_init(&sb, T);
    Value part = str_format(T, "<%s", type_name(self));
    sb_str(&sb, part);
    lf_release(T, part);
    if (name != V_UNDEF && (part = str_format(T, " name=%R", name)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    if (mode != V_UNDEF && (part = str_format(T, " mode=%R", mode)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    if ((part = str_format(T, " encoding=%R>", t->encoding)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    lf_release(T, name);
    lf_release(T, mode);
    return sb_done(&sb);
}

static bool set_newline(Thread *T, TextIO *t, Value newline) {
    static const char *const allowed[] = {"", "\n", "\r", "\r\n"};
    t->newline = NULL;
    if (newline != V_NONE) {
        if (!is_str(newline)) {
            lf_raise(T, exc_TypeError, "TextIOWrapper() argument 'newline' must be str or None, not %T",
                     newline);
            return false;
        }
        for (int i = 0; i < 4; i++)
            if (str_eq_c(newline, allowed[i])) t->newline = allowed[i];
        if (!t->newline) {
            lf_raise(T, exc_ValueError, "illegal newline value: %S", newline);
            return false;
        }
    }
    t->universal = !t->newline || !*t->newline;
    t->translate = !t->newline;
    return true;
}

/* The codec must exist: encoding nothing tells. */
static bool set_codec(Thread *T, TextIO *t, Value encoding, Value errors) {
    if (encoding == V_NONE) encoding = name_utf_8;
    if (errors == V_NONE) errors = name_strict;
    if (!is_str(encoding) || !is_str(errors)) {
        if (!is_str(encoding))
            lf_raise(T, exc_TypeError, "TextIOWrapper() argument 'encoding' must be str or None, not %T",
                     encoding);
        else
            lf_raise(T, exc_TypeError, "TextIOWrapper() argument 'errors' must be str or None, not %T",
                     errors);
        return false;
    }
    if (str_eq_c(encoding, "locale")) encoding = name_utf_8;
    encoding = str_intern(T, lf_retain(T, encoding)); /* its UTF-8 must stay: interned names are for ever */
    const char *codec = c_text(T, encoding), *how = c_text(T, errors);
    Value probe = codec && how ? codec_encode(T, str_empty, codec, how) : V_UNDEF;
    lf_release(T, probe);
    if (probe == V_UNDEF) return false;
    t->codec = codec;
    return lf_store(T, &t->h, &t->encoding, encoding) && lf_store(T, &t->h, &t->errors, lf_retain(T, errors));
}

static Value text_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}
static Value text_init(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    int line_buffering = obj_truth(T, args[5]), write_through = obj_truth(T, args[6]);
    if (line_buffering < 0 || write_through < 0 || !set_newline(T, t, args[4]) ||
        !set_codec(T, t, args[2], args[3]))
        return V_UNDEF;
    drop_input(T, t);
    t->out_len = 0;
    t->seen = 0;
    t->line_buffering = line_buffering;
    t->write_through = write_through;
    t->detached = t->wrote = false;
    t->telling = true;
    bool readable, seekable, writable;
    if (!lf_store(T, &t->h, &t->buffer, lf_retain(T, args[1])) ||
        !io_truth_of(T, t->buffer, "readable", &readable) ||
        !io_truth_of(T, t->buffer, "writable", &writable) ||
        !io_truth_of(T, t->buffer, "seekable", &seekable))
        return V_UNDEF;
    if (strcasecmp(t->codec, "utf-8") &&
        !strncasecmp(t->codec, "utf-", 4)) { /* appending: the mark is there already */
        if (seekable && writable) {
            Value at = io_call0(T, t->buffer, "tell");
            if (at == V_UNDEF) return V_UNDEF;
            if (at != v_int(0)) {
                if (!strcasecmp(t->codec, "utf-16"))
                    t->codec = "utf-16-le";
                else if (!strcasecmp(t->codec, "utf-32"))
                    t->codec = "utf-32-le";
                else if (!strcasecmp(t->codec, "utf-8-sig"))
                    t->codec = "utf-8";
            }
            lf_release(T, at);
        }
    }
    return V_NONE;
}
static Value m_reconfigure(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    if ((args[1] != V_NONE || args[3] != V_UNDEF) && t->text != V_UNDEF)
        return io_unsupported(
            T, "It is not possible to set the encoding or newline of stream after the first read");
    Value r = m_flush(T, args, 1);
    if (r == V_UNDEF) return V_UNDEF;
    Value errors = args[2] != V_NONE ? args[2] : args[1] != V_NONE ? name_strict : t->errors;
    if ((args[1] != V_NONE || args[2] != V_NONE) &&
        !set_codec(T, t, args[1] == V_NONE ? t->encoding : args[1], errors))
        return V_UNDEF;
    if (args[3] != V_UNDEF && !set_newline(T, t, args[3])) return V_UNDEF;
    if (args[4] != V_NONE) t->line_buffering = obj_truth(T, args[4]) > 0;
    if (args[5] != V_NONE) t->write_through = obj_truth(T, args[5]) > 0;
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static void text_finalize(Thread *T, Value self) {
    if (as_text(self)->buffer != V_UNDEF) type_io_base->slots.finalize(T, self);
}

static const MethodDef methods[] = {
    IO_CANNOT_PICKLE,
    {"write(self, text, /)", m_write, "Writes text; how many characters.", 0},
    {"read(self, size=-1, /)", m_read, "Up to size characters, or everything.", 0},
    {"readline(self, size=-1, /)", m_readline, "A line; it ends with \\n unless it is the last.", 0},
    {"flush(self, /)", m_flush, "Writes what is buffered.", 0},
    {"tell(self, /)", m_tell, "The position as an opaque number for seek.", 0},
    {"seek(self, cookie, whence=0, /)", m_seek, "Goes to a position that tell gave.", 0},
    {"truncate(self, pos=None, /)", m_truncate, NULL, 0},
    {"close(self, /)", m_close, NULL, 0},
    {"detach(self, /)", m_detach, "Gives the buffer back; the wrapper cannot be used any more.", 0},
    {"fileno(self, /)", m_fileno, NULL, 0},
    {"isatty(self, /)", m_isatty, NULL, 0},
    {"readable(self, /)", m_readable, NULL, 0},
    {"writable(self, /)", m_writable, NULL, 0},
    {"seekable(self, /)", m_seekable, NULL, 0},
    {"reconfigure(self, /, *, encoding=None, errors=None, newline=?, line_buffering=None, "
     "write_through=None)",
     m_reconfigure, "Changes parameters of the stream.", 0},
    {0},
};
static const GetSetDef getset[] = {{"closed", get_closed, NULL, NULL},
                                   {"buffer", get_buffer, NULL, NULL},
                                   {"encoding", get_encoding, NULL, NULL},
                                   {"errors", get_errors, NULL, NULL},
                                   {"newlines", get_newlines, NULL, NULL},
                                   {"name", get_name, NULL, NULL},
                                   {"line_buffering", get_line_buffering, NULL, NULL},
                                   {"write_through", get_write_through, NULL, NULL},
                                   {"_CHUNK_SIZE", get_chunk_size, NULL, NULL},
                                   {0}};
const TypeDef typedef_text_wrapper = {
    .name = "_io.TextIOWrapper",
    .doc = "Text over a buffered stream of bytes.",
    .where = &type_text_wrapper,
    .base = &type_text_base,
    .kind = &kind_text,
    .size = sizeof(TextIO),
    .dict_offset = offsetof(TextIO, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_DEL,
    .slots = {.repr = text_repr, .next = text_next, .finalize = text_finalize},
    .new_ = {"TextIOWrapper(cls, /, *args, **kwargs)", text_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
             "write_through=False)",
             text_init, NULL, 0},
    .methods = methods,
    .getset = getset,
};

/* --- newlines of a decoder's output --- */

typedef struct NewlineDecoder {
    Obj h;
    Value decoder;
    bool translate, pending_cr;
    uint8_t seen;
} NewlineDecoder;
static bool decoder_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((NewlineDecoder *)o)->decoder, ctx); }
static const Kind kind_decoder = {.name = "IncrementalNewlineDecoder", .visit = decoder_visit};
static inline NewlineDecoder *as_decoder(Value v) { return (NewlineDecoder *)v_as_obj(v); }

static Value decoder_init(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int translate = obj_truth(T, args[2]);
    if (translate < 0) return V_UNDEF;
    d->translate = translate;
    return lf_store(T, &d->h, &d->decoder, lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
}
static Value decoder_decode(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int final = obj_truth(T, args[2]);
    if (final < 0) return V_UNDEF;
    Value text;
    if (d->decoder == V_NONE)
        text = lf_retain(T, args[1]);
    else {
        Value a[] = {d->decoder, args[1], v_bool(final)};
        text = lf_call_method(T, str_intern_c(T, "decode"), a, 3);
    }
    if (text == V_UNDEF) return V_UNDEF;
    if (!is_str(text)) {
        lf_raise(T, exc_TypeError, "decoder should return a string result, not '%T'", text);
        lf_release(T, text);
        return V_UNDEF;
    }
    const Str *s = as_str(text);
    StrBuilder sb;
    sb_init(&sb, T);
    bool cr = d->pending_cr;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (cr) {
            bool crlf = c == '\n';
            d->seen |= crlf ? NEWLINE_CRLF : NEWLINE_CR;
            sb_char(&sb, d->translate ? '\n' : '\r');
            if (crlf && !d->translate) sb_char(&sb, '\n');
            cr = false;
            if (crlf) continue;
        }
        if (c == '\r')
            cr = true;
        else {
            if (c == '\n') d->seen |= NEWLINE_LF;
            sb_char(&sb, c);
        }
    }
    if (cr && final) {
        d->seen |= NEWLINE_CR;
        sb_char(&sb, d->translate ? '\n' : '\r');
        cr = false;
    }
    d->pending_cr = cr;
    lf_release(T, text);
    return sb_done(&sb);
}
static Value decoder_getstate(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    Value buffer = bytes_from(T, NULL, 0), flag = v_int(0);
    if (d->decoder != V_NONE) {
        Value state = io_call0(T, d->decoder, "getstate");
        if (state == V_UNDEF || !is_tuple(state) || as_tuple(state)->len != 2) {
            if (state != V_UNDEF) lf_raise(T, exc_TypeError, "illegal decoder state");
            lf_release(T, state);
            return V_UNDEF;
        }
        buffer = lf_retain(T, as_tuple(state)->items[0]);
        flag = lf_retain(T, as_tuple(state)->items[1]);
        lf_release(T, state);
    }
    Value twice = obj_binary(T, BIN_MUL, flag, v_int(2)),
          with = twice == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_OR, twice, v_int(d->pending_cr));
    Value r = with == V_UNDEF ? V_UNDEF : tuple_pair(T, buffer, with);
    lf_release(T, buffer);
    lf_release(T, flag);
    lf_release(T, twice);
    lf_release(T, with);
    return r;
}
static Value decoder_setstate(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int64_t flag;
    if (!is_tuple(args[1]) || as_tuple(args[1])->len != 2)
        return lf_raise(T, exc_TypeError, "state argument must be a tuple");
    if (!obj_as_i64(T, as_tuple(args[1])->items[1], &flag)) return V_UNDEF;
    d->pending_cr = flag & 1;
    if (d->decoder == V_NONE) return V_NONE;
    Value state = tuple_pair(T, as_tuple(args[1])->items[0], v_int(flag >> 1));
    Value r = state == V_UNDEF ? V_UNDEF : io_call1(T, d->decoder, "setstate", state);
    lf_release(T, state);
    return r;
}
static Value decoder_reset(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    d->pending_cr = false;
    d->seen = 0;
    return d->decoder == V_NONE ? V_NONE : io_call0(T, d->decoder, "reset");
}
static Value decoder_newlines(Thread *T, Value self) { return io_newlines_value(T, as_decoder(self)->seen); }
static const MethodDef decoder_methods[] = {{"decode(self, input, final=False)", decoder_decode, NULL, 0},
                                            {"getstate(self, /)", decoder_getstate, NULL, 0},
                                            {"setstate(self, state, /)", decoder_setstate, NULL, 0},
                                            {"reset(self, /)", decoder_reset, NULL, 0},
                                            {0}};
static const GetSetDef decoder_getset[] = {{"newlines", decoder_newlines, NULL, NULL}, {0}};
const TypeDef typedef_newline_decoder = {
    .name = "_io.IncrementalNewlineDecoder",
    .doc = "Translates the newlines of what another decoder gives.",
    .where = &type_newline_decoder,
    .kind = &kind_decoder,
    .size = sizeof(NewlineDecoder),
    .flags = TYPE_BASETYPE,
    .init = {"__init__(self, decoder, translate, errors='strict')", decoder_init, NULL, 0},
    .methods = decoder_methods,
    .getset = decoder_getset,
};
