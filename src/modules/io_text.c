/* TextIOWrapper: text over a buffered stream of bytes: making, writing and closing it. */
#include "src/modules/io_text.h"
#include "src/objects/codec.h"
#include "src/objects/int.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"

Type *type_text_wrapper;

static bool text_visit(Obj *o, VisitFn fn, void *ctx) {
    TextIO *t = (TextIO *)o;
    return fn(&t->buffer, ctx) && fn(&t->encoding, ctx) && fn(&t->errors, ctx) && fn(&t->text, ctx) &&
           fn(&t->encoder, ctx) && fn(&t->decoder, ctx);
}
static void text_free(Thread *T, Obj *o) {
    TextIO *t = (TextIO *)o;
    if (t->input) lf_buf_free(T, t->input);
    if (t->out) lf_buf_free(T, t->out);
}
static const Kind kind_text = {.name = "TextIOWrapper", .visit = text_visit, .free_parts = text_free};

void text_finalizing(Value self) { as_text(self)->finalizing = true; }

bool text_usable(Thread *T, TextIO *t) {
    if (t->buffer != V_UNDEF) return true;
    lf_raise(T, exc_ValueError,
             t->detached ? "underlying buffer has been detached" : "I/O operation on uninitialized object");
    return false;
}
/* What a detached one still knows can be asked. */
static bool initialized(Thread *T, TextIO *t) { return t->detached || text_usable(T, t); }
bool text_open(Thread *T, TextIO *t) {
    bool closed;
    if (!text_usable(T, t) || !io_is_closed(T, t->buffer, &closed)) return false;
    if (closed) io_closed_error(T);
    return !closed;
}

/* --- writing --- */

static bool out_append(Thread *T, TextIO *t, const void *p, int64_t n) {
    if (!n) return true;
    if (t->out_len + n > t->out_cap) {
        int64_t cap = t->out_len + n + TEXT_CHUNK;
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
    Value bytes = bytes_from(T, t->out, t->out_len), r;
    if (bytes == V_UNDEF) return false;
    t->out_len = 0;
    do r = io_call1(T, t->buffer, "write", bytes);
    while (r == V_UNDEF && io_interrupted(T));
    lf_release(T, bytes);
    lf_release(T, r);
    return r != V_UNDEF;
}

void text_set_standard(Value text, int fd) { as_text(text)->standard = (int8_t)fd; }

bool text_pass_on(Thread *T, TextIO *t, bool flush) {
    if (!flush && !t->out_len) return true;
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

/* Text with "\n" as the newline that was asked for. */
static Value with_newlines(Thread *T, TextIO *t, Value s) {
    if (!t->newline || *t->newline != '\r') return lf_retain(T, s);
    Value args[] = {s, str_intern_c(T, "\n"), str_intern_c(T, t->newline)};
    return lf_call_method(T, str_intern_c(T, "replace"), args, 3);
}

/* The text as bytes (owned). */
static Value encode(Thread *T, TextIO *t, Value s) {
    if (t->codec == TEXT_OTHER) {
        Value bytes = io_call1(T, t->encoder, "encode", s);
        if (bytes != V_UNDEF && !is_bytes(bytes)) {
            lf_raise(T, exc_TypeError, "encoder should return a bytes object, not '%T'", bytes);
            lf_clear(T, &bytes);
        }
        return bytes;
    }
    static const char *const names[] = {
        [TEXT_UTF8] = "utf-8", [TEXT_ASCII] = "ascii", [TEXT_LATIN1] = "latin-1"};
    const char *errors = str_utf8(T, t->errors, NULL);
    return errors ? codec_encode(T, s, names[t->codec], errors) : V_UNDEF;
}

/* What does not fit a chunk with what waits goes on its own. */
static bool queue(Thread *T, TextIO *t, const uint8_t *p, int64_t n) {
    return (t->out_len + n <= t->chunk || text_pass_on(T, t, false)) && out_append(T, t, p, n);
}
static bool queue_text(Thread *T, TextIO *t, Value s) {
    const Str *str = as_str(s);
    if (str->ascii && t->codec != TEXT_OTHER) return queue(T, t, str->data, str->len);
    Value bytes = encode(T, t, s);
    bool ok = bytes != V_UNDEF && queue(T, t, as_bytes(bytes)->data, as_bytes(bytes)->len);
    lf_release(T, bytes);
    return ok;
}

static bool has(Thread *T, const Str *s, char c) {
    return str_find(s, as_str(str_char(T, (uint8_t)c)), 0, s->len) >= 0;
}

static Value m_write(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    Value s = args[1];
    if (!is_str(s))
        return lf_raise(T, exc_TypeError, "write() argument must be str, not %s", argument_type_name(s));
    if (!text_open(T, t)) return V_UNDEF;
    if (!t->writable) return io_unsupported(T, "not writable");
    const Str *str = as_str(s);
    bool flush = t->line_buffering && (has(T, str, '\n') || has(T, str, '\r'));
    Value translated = with_newlines(T, t, s);
    if (translated == V_UNDEF) return V_UNDEF;
    bool ok = queue_text(T, t, translated);
    lf_release(T, translated);
    if (ok && (t->out_len >= t->chunk || flush || t->write_through)) ok = text_pass_on(T, t, flush);
    if (!ok) return V_UNDEF;
    if (t->text != V_UNDEF || t->input_len) text_forget_input(T, t);
    if (t->decoder != V_UNDEF) {
        Value r = io_call0(T, t->decoder, "reset");
        lf_release(T, r);
        if (r == V_UNDEF) return V_UNDEF;
    }
    return v_int(str->len);
}
static Value m_flush(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    if (!text_open(T, t)) return V_UNDEF;
    t->telling = t->seekable;
    return text_pass_on(T, t, true) ? V_NONE : V_UNDEF;
}

/* --- the rest --- */

static Value m_truncate(Thread *T, Value *args, int n) {
    (void)n;
    if (!text_usable(T, as_text(args[0]))) return V_UNDEF;
    Value r = io_call0(T, args[0], "flush");
    lf_release(T, r);
    return r == V_UNDEF ? V_UNDEF : io_call1(T, as_text(args[0])->buffer, "truncate", args[1]);
}
static Value get_closed(Thread *T, Value self) {
    bool closed;
    return text_usable(T, as_text(self)) && io_is_closed(T, as_text(self)->buffer, &closed) ? v_bool(closed)
                                                                                            : V_UNDEF;
}
static Value m_close(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    bool closed;
    if (!text_usable(T, t) || !io_is_closed(T, t->buffer, &closed)) return V_UNDEF;
    if (closed) return V_NONE;
    if (t->finalizing) io_warn_unclosed(T, t->buffer, args[0]);
    Value r = io_call0(T, args[0], "flush"), error = lf_exc_take(T);
    lf_release(T, r);
    if (t->buffer != V_UNDEF) {
        r = io_call0(T, t->buffer, "close");
        lf_release(T, r);
    }
    io_chain(T, error);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value m_detach(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    if (!text_usable(T, t)) return V_UNDEF;
    Value r = io_call0(T, args[0], "flush");
    if (r == V_UNDEF) return V_UNDEF;
    lf_release(T, r);
    Value buffer = lf_retain(T, t->buffer);
    t->detached = true;
    return lf_store(T, &t->h, &t->buffer, V_UNDEF) ? buffer : V_UNDEF;
}
static Value m_warn_unclosed(Thread *T, Value *args, int n) {
    (void)n;
    if (as_text(args[0])->buffer != V_UNDEF) io_warn_unclosed(T, as_text(args[0])->buffer, args[1]);
    return V_NONE;
}
#define FORWARD(name)                                                                                     \
    static Value m_##name(Thread *T, Value *args, int n) {                                                \
        (void)n;                                                                                          \
        return text_usable(T, as_text(args[0])) ? io_call0(T, as_text(args[0])->buffer, #name) : V_UNDEF; \
    }
FORWARD(fileno)
FORWARD(isatty)
FORWARD(readable)
FORWARD(writable)
FORWARD(seekable)
static Value get_buffer(Thread *T, Value self) {
    return text_usable(T, as_text(self)) ? lf_retain(T, as_text(self)->buffer) : V_UNDEF;
}
static Value get_encoding(Thread *T, Value self) {
    return initialized(T, as_text(self)) ? lf_retain(T, as_text(self)->encoding) : V_UNDEF;
}
static Value get_errors(Thread *T, Value self) {
    return initialized(T, as_text(self)) ? lf_retain(T, as_text(self)->errors) : V_UNDEF;
}
static Value get_newlines(Thread *T, Value self) {
    TextIO *t = as_text(self);
    if (!text_usable(T, t)) return V_UNDEF;
    if (t->codec != TEXT_OTHER) return io_newlines_value(T, t->seen);
    if (t->decoder == V_UNDEF) return V_NONE;
    bool missing;
    Value v = obj_getattr_or(T, t->decoder, str_intern_c(T, "newlines"), &missing);
    return v == V_UNDEF && missing ? V_NONE : v;
}
static Value get_name(Thread *T, Value self) {
    return text_usable(T, as_text(self)) ? obj_getattr(T, as_text(self)->buffer, name_name) : V_UNDEF;
}
static Value get_line_buffering(Thread *T, Value self) {
    (void)T;
    return v_bool(as_text(self)->line_buffering);
}
static Value get_write_through(Thread *T, Value self) {
    (void)T;
    return v_bool(as_text(self)->write_through);
}
static Value get_finalizing(Thread *T, Value self) {
    (void)T;
    return v_bool(as_text(self)->finalizing);
}
static Value get_chunk_size(Thread *T, Value self) {
    return text_usable(T, as_text(self)) ? int_from_i64(T, as_text(self)->chunk) : V_UNDEF;
}
static bool set_chunk_size(Thread *T, Value self, Value v) {
    int64_t size;
    if (!text_usable(T, as_text(self))) return false;
    if (v == V_UNDEF) {
        lf_raise(T, exc_AttributeError, "attribute '_CHUNK_SIZE' of '%s' objects cannot be deleted",
                 type_name(self));
        return false;
    }
    if (!obj_as_index(T, v, &size, exc_ValueError)) return false;
    if (size <= 0) {
        lf_raise(T, exc_ValueError, "a strictly positive integer is required");
        return false;
    }
    as_text(self)->chunk = size;
    return true;
}

static Value text_repr(Thread *T, Value self) {
    TextIO *t = as_text(self);
    Value name, mode = V_UNDEF, part;
    if (!initialized(T, t) || !io_repr_name(T, self, &name)) return V_UNDEF;
    StrBuilder sb;
    sb_init(&sb, T);
    sb_c(&sb, "<");
    sb_utf8(&sb, type_name(self), strlen(type_name(self)));
    bool missing;
    if (name != V_UNDEF && (part = str_format(T, " name=%R", name)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    if (!lf_failed(T)) mode = obj_getattr_or(T, self, str_intern_c(T, "mode"), &missing);
    if (mode != V_UNDEF && (part = str_format(T, " mode=%R", mode)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    if (!lf_failed(T) && (part = str_format(T, " encoding=%R>", t->encoding)) != V_UNDEF)
        sb_str(&sb, part), lf_release(T, part);
    lf_release(T, mode);
    io_repr_done(T, self, name);
    if (!lf_failed(T)) return sb_done(&sb);
    sb_free(&sb);
    return V_UNDEF;
}

/* --- making one --- */

static bool text_argument(Thread *T, const char *function, const char *name, Value v) {
    if (v == V_NONE || is_str(v)) return true;
    lf_raise(T, exc_TypeError, "%s() argument '%s' must be str or None, not %T", function, name, v);
    return false;
}

static bool set_newline(Thread *T, TextIO *t, const char *function, Value newline) {
    static const char *const allowed[] = {"", "\n", "\r", "\r\n"};
    const char *found = NULL;
    if (!text_argument(T, function, "newline", newline)) return false;
    for (int i = 0; i < 4 && newline != V_NONE; i++)
        if (str_eq_c(newline, allowed[i])) found = allowed[i];
    if (newline != V_NONE && !found) {
        lf_raise(T, exc_ValueError, "illegal newline value: %S", newline);
        return false;
    }
    t->newline = found;
    t->universal = !found || !*found;
    t->translate = !found;
    return true;
}

/* The incremental encoder or decoder of a CodecInfo (owned). */
static Value coder_of(Thread *T, Value info, const char *which, Value errors) {
    Value make = obj_getattr_c(T, info, which);
    Value coder = make == V_UNDEF ? V_UNDEF : lf_call1(T, make, errors);
    lf_release(T, make);
    return coder;
}
/* Both of them as the stream can be read and written; V_UNDEF: not needed. */
static bool make_coders(Thread *T, const TextIO *t, Value info, Value errors, Value *decoder,
                        Value *encoder) {
    if (t->readable) {
        *decoder = coder_of(T, info, "incrementaldecoder", errors);
        if (*decoder != V_UNDEF && t->universal) {
            Value newlines = lf_call2(T, v_obj(type_newline_decoder), *decoder, v_bool(t->translate));
            lf_release(T, *decoder);
            *decoder = newlines;
        }
        if (*decoder == V_UNDEF) return false;
    }
    if (t->writable) *encoder = coder_of(T, info, "incrementalencoder", errors);
    return !t->writable || *encoder != V_UNDEF;
}

/* In the middle of a file an encoder writes no mark of the byte order. */
bool text_reset_encoder(Thread *T, TextIO *t, bool start) {
    if (t->encoder == V_UNDEF) return true;
    Value r = start ? io_call0(T, t->encoder, "reset") : io_call1(T, t->encoder, "setstate", v_int(0));
    lf_release(T, r);
    return r != V_UNDEF;
}
static bool begin_encoder(Thread *T, TextIO *t) {
    if (t->encoder == V_UNDEF || !t->seekable) return true;
    Value at = io_call0(T, t->buffer, "tell");
    bool ok = at != V_UNDEF && (at == v_int(0) || text_reset_encoder(T, t, false));
    lf_release(T, at);
    return ok;
}

/* In development the handler of errors is looked for at once. */
static bool check_errors(Thread *T, Value errors) {
    if (!T->interp->dev_mode) return true;
    Value module = import_module_c(T, "codecs"),
          r = module == V_UNDEF ? V_UNDEF : io_call1(T, module, "lookup_error", errors);
    lf_release(T, module);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* The CodecInfo of an encoding of text (owned). */
static Value text_codec(Thread *T, const char *name) {
    Value info = codec_lookup(T, name);
    if (info == V_UNDEF) return V_UNDEF;
    bool missing;
    Value text = obj_getattr_or(T, info, str_intern_c(T, "_is_text_encoding"), &missing);
    if (text == V_FALSE) lf_raise(T, exc_LookupError, "'%s' is not a text encoding", name);
    lf_release(T, text);
    if (lf_failed(T)) lf_clear(T, &info);
    return info;
}

/* encoding and errors: str, or V_NONE for what is usual. */
static bool set_codec(Thread *T, TextIO *t, Value encoding, Value errors) {
    static const char *const here[] = {
        [TEXT_UTF8] = "utf_8", [TEXT_ASCII] = "ascii", [TEXT_LATIN1] = "latin_1"};
    if (encoding == V_NONE && T->interp->utf8_mode)
        encoding = name_utf_8;
    else if (encoding == V_NONE || str_eq_c(encoding, "locale"))
        encoding = str_intern_c(T, "UTF-8"); /* as the system's locales call it */
    if (errors == V_NONE) errors = name_strict;
    if (!check_errors(T, errors)) return false;
    size_t n;
    const char *name = str_utf8(T, encoding, &n);
    if (name && strlen(name) != n) lf_raise(T, exc_ValueError, "embedded null character");
    if (lf_failed(T)) return false;
    const Codec *c = codec_find(name);
    TextCodec codec = TEXT_OTHER;
    for (int i = TEXT_UTF8; c && i <= TEXT_LATIN1; i++)
        if (!strcmp(c->name, here[i])) codec = (TextCodec)i;
    Value decoder = V_UNDEF, encoder = V_UNDEF;
    if (codec == TEXT_OTHER) {
        Value info = text_codec(T, name);
        bool made = info != V_UNDEF && make_coders(T, t, info, errors, &decoder, &encoder);
        lf_release(T, info);
        if (!made) {
            lf_release(T, decoder);
            return false;
        }
    }
    t->codec = codec;
    return lf_store(T, &t->h, &t->decoder, decoder) && lf_store(T, &t->h, &t->encoder, encoder) &&
           lf_store(T, &t->h, &t->encoding, lf_retain(T, encoding)) &&
           lf_store(T, &t->h, &t->errors, lf_retain(T, errors));
}

static Value text_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v != V_UNDEF) as_text(v)->chunk = TEXT_CHUNK;
    return v;
}
static bool init_from(Thread *T, TextIO *t, Value buffer, Value *args) {
    bool missing;
    if (!io_truth_of(T, buffer, "readable", &t->readable) ||
        !io_truth_of(T, buffer, "writable", &t->writable) ||
        !io_truth_of(T, buffer, "seekable", &t->seekable) || !set_codec(T, t, args[2], args[3]))
        return false;
    Value read1 = obj_getattr_or(T, buffer, str_intern_c(T, "read1"), &missing);
    t->has_read1 = read1 != V_UNDEF;
    lf_release(T, read1);
    t->telling = t->seekable;
    return t->has_read1 || missing;
}
static Value text_init(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    /* a failure leaves it unusable */
    if (!lf_store(T, &t->h, &t->buffer, V_UNDEF)) return V_UNDEF;
    t->detached = false;
    int line_buffering = obj_truth(T, args[5]), write_through = obj_truth(T, args[6]);
    if (line_buffering < 0 || write_through < 0 || !text_argument(T, "TextIOWrapper", "encoding", args[2]) ||
        !text_argument(T, "TextIOWrapper", "errors", args[3]) || !set_newline(T, t, "TextIOWrapper", args[4]))
        return V_UNDEF;
    if (args[2] == V_NONE && !io_warn_encoding(T, 1)) return V_UNDEF;
    text_forget_input(T, t);
    t->chunk = TEXT_CHUNK;
    t->out_len = 0;
    t->seen = 0;
    t->line_buffering = line_buffering;
    t->write_through = write_through;
    if (!init_from(T, t, args[1], args) || !lf_store(T, &t->h, &t->buffer, lf_retain(T, args[1])))
        return V_UNDEF;
    if (begin_encoder(T, t)) return V_NONE;
    Value error = lf_exc_take(T);
    lf_store(T, &t->h, &t->buffer, V_UNDEF);
    lf_exc_restore(T, error);
    return V_UNDEF;
}

/* None keeps what is there. */
static bool optional_bool(Thread *T, Value v, bool *flag) {
    int64_t i;
    if (v == V_NONE) return true;
    if (!obj_as_index(T, v, &i, exc_OverflowError)) return false;
    *flag = i != 0;
    return true;
}
static Value m_reconfigure(Thread *T, Value *args, int n) {
    (void)n;
    TextIO *t = as_text(args[0]);
    Value encoding = args[1], errors = args[2], newline = args[3];
    if (!text_usable(T, t)) return V_UNDEF;
    bool recode = encoding != V_NONE || errors != V_NONE || newline != V_UNDEF;
    if (recode && t->text != V_UNDEF)
        return io_unsupported(
            T, "It is not possible to set the encoding or newline of stream after the first read");
    if (!text_argument(T, "reconfigure", "encoding", encoding) ||
        !text_argument(T, "reconfigure", "errors", errors))
        return V_UNDEF;
    bool line_buffering = t->line_buffering, write_through = t->write_through;
    TextIO probe = *t;
    if (newline != V_UNDEF && !set_newline(T, &probe, "reconfigure", newline)) return V_UNDEF;
    if (!optional_bool(T, args[4], &line_buffering) || !optional_bool(T, args[5], &write_through))
        return V_UNDEF;
    Value r = m_flush(T, args, 1);
    if (r == V_UNDEF) return V_UNDEF;
    if (newline != V_UNDEF) set_newline(T, t, "reconfigure", newline);
    if (recode) {
        if (errors == V_NONE) errors = encoding == V_NONE ? t->errors : name_strict;
        if (encoding == V_NONE) encoding = t->encoding;
        lf_retain(T, errors);
        lf_retain(T, encoding);
        bool ok = set_codec(T, t, encoding, errors) && begin_encoder(T, t);
        lf_release(T, errors);
        lf_release(T, encoding);
        if (!ok) return V_UNDEF;
    }
    t->line_buffering = line_buffering;
    t->write_through = write_through;
    return V_NONE;
}
static void text_finalize(Thread *T, Value self) {
    if (as_text(self)->buffer != V_UNDEF) type_io_base->slots.finalize(T, self);
}

static const MethodDef methods[] = {
    IO_CANNOT_PICKLE,
    {"write(self, text, /)", m_write, "Writes text; how many characters.", 0},
    {"read(self, size=-1, /)", text_read, "Up to size characters, or everything.", 0},
    {"readline(self, size=-1, /)", text_readline, "A line; it ends with \\n unless it is the last.", 0},
    {"flush(self, /)", m_flush, "Writes what is buffered.", 0},
    {"tell(self, /)", text_tell, "The position as an opaque number for seek.", 0},
    {"seek(self, cookie, whence=0, /)", text_seek, "Goes to a position that tell gave.", 0},
    {"truncate(self, pos=None, /)", m_truncate, NULL, 0},
    {"close(self, /)", m_close, NULL, 0},
    {"_dealloc_warn(self, source, /)", m_warn_unclosed, NULL, 0},
    {"detach(self, /)", m_detach, "Gives the buffer back; the wrapper cannot be used any more.", 0},
    {"fileno(self, /)", m_fileno, NULL, 0},
    {"isatty(self, /)", m_isatty, NULL, 0},
    {"readable(self, /)", m_readable, NULL, 0},
    {"writable(self, /)", m_writable, NULL, 0},
    {"seekable(self, /)", m_seekable, NULL, 0},
    {"reconfigure(self, /, *, encoding=None, errors=None, newline=?None, line_buffering=None, "
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
                                   {"_CHUNK_SIZE", get_chunk_size, set_chunk_size, NULL},
                                   {"_finalizing", get_finalizing, NULL, NULL},
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
