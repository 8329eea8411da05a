/* BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair. */
#include "src/modules/io.h"
#include "src/objects/int.h"

Type *type_buffered_reader, *type_buffered_writer, *type_buffered_random, *type_buffered_pair;

/* One struct for the three: buf holds either what was read ahead, [pos, end), or what is still to be written,
 * [0, pending); never both. */
typedef struct Buffered {
    Obj h;
    Value raw; /* V_UNDEF: not initialised, or detached */
    uint8_t *buf;
    int64_t cap, pos, end, pending;
    bool reader, writer, detached;
    Value dict;
} Buffered;

static bool buffered_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Buffered *)o)->raw, ctx); }
static void buffered_free(Thread *T, Obj *o) {
    if (((Buffered *)o)->buf) lf_buf_free(T, ((Buffered *)o)->buf);
}
static const Kind kind_buffered = {
    .name = "buffered stream", .visit = buffered_visit, .free_parts = buffered_free};
static inline Buffered *as_buffered(Value v) { return (Buffered *)v_as_obj(v); }

static bool usable(Thread *T, Buffered *b) {
    if (b->raw != V_UNDEF) return true;
    lf_raise(T, exc_ValueError,
             b->detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    return false;
}

/* Open and usable; `text` begins the error. */
static bool check(Thread *T, Buffered *b, const char *text) {
    bool closed;
    if (!usable(T, b)) return false;
    if (is_instance(b->raw, type_file_io))
        closed = ((FileIO *)v_as_obj(b->raw))->fd < 0;
    else if (!io_is_closed(T, b->raw, &closed))
        return false;
    if (closed) lf_raise(T, exc_ValueError, "%s closed file", text);
    return !closed;
}

static bool make_buffer(Thread *T, Buffered *b) {
    if (!b->buf) b->buf = lf_buf_alloc(T, (size_t)b->cap);
    return b->buf != NULL;
}

/* --- the raw stream --- */

/* Reads from the raw stream: -1 exception, -2 would block. */
static int64_t raw_read_into(Thread *T, Buffered *b, uint8_t *p, int64_t n) {
    if (type_of(b->raw) == type_file_io) return file_read(T, (FileIO *)v_as_obj(b->raw), p, n);
    Value part = io_call1(T, b->raw, "read", v_int(n));
    if (part == V_NONE) return -2;
    if (part == V_UNDEF) return -1;
    int64_t got = -1;
    Buffer data;
    if (buffer_get(T, part, &data, false)) {
        if (data.len > n)
            lf_raise(T, exc_OSError,
                     "raw readinto() returned invalid length %lld (should have been between 0 and %lld)",
                     (long long)data.len, (long long)n);
        else
            memcpy(p, data.data, (size_t)(got = data.len));
        buffer_release(T, &data);
    }
    lf_release(T, part);
    return got;
}

/* Writes all; what could not be written (would block) raises BlockingIOError. Returns bytes written, -1:
 * exception. */
static int64_t raw_write_all(Thread *T, Buffered *b, const uint8_t *p, int64_t n) {
    int64_t done = 0;
    while (done < n) {
        int64_t k;
        if (type_of(b->raw) == type_file_io)
            k = file_write(T, (FileIO *)v_as_obj(b->raw), p + done, n - done);
        else {
            Value bytes = bytes_from(T, p + done, n - done),
                  r = bytes == V_UNDEF ? V_UNDEF : io_call1(T, b->raw, "write", bytes);
            lf_release(T, bytes);
            if (r == V_NONE)
                k = -2;
            else if (r == V_UNDEF || !obj_as_i64(T, r, &k))
                k = -1;
            else if (k < 0 || k > n - done) {
                lf_raise(T, exc_OSError,
                         "raw write() returned invalid length %lld (should have been between 0 and %lld)",
                         (long long)k, (long long)(n - done));
                k = -1;
            }
            lf_release(T, r);
        }
        if (k == -1) return -1;
        if (k == -2) {
            Value args[] = {v_int(11), str_from_c(T, "write could not complete without blocking"),
                            v_int(done)};
            Value e = lf_call(T, v_obj(exc_BlockingIOError), args, 3, V_UNDEF);
            lf_release(T, args[1]);
            if (e != V_UNDEF) lf_raise_value(T, e);
            lf_release(T, e);
            return -1;
        }
        done += k;
    }
    return done;
}

static bool flush_pending(Thread *T, Buffered *b) {
    if (!b->pending) return true;
    /* Other threads may write to this stream while this one waits: they get a buffer of their own. */
    uint8_t *out = b->buf;
    int64_t n = b->pending;
    b->buf = NULL;
    b->pending = 0;
    bool ok = raw_write_all(T, b, out, n) >= 0;
    if (b->buf)
        lf_buf_free(T, out);
    else {
        b->buf = out;
        if (!ok) b->pending = n;
    }
    return ok;
}

static int64_t raw_seek(Thread *T, Buffered *b, int64_t offset, int whence) {
    Value pos = int_from_i64(T, offset), args[] = {b->raw, pos, v_int(whence)};
    Value r = lf_call_method(T, str_intern_c(T, "seek"), args, 3);
    int64_t at = -1;
    lf_release(T, pos);
    if (r != V_UNDEF && obj_as_i64(T, r, &at) && at < 0)
        lf_raise(T, exc_OSError, "Raw stream returned invalid position %lld", (long long)at);
    lf_release(T, r);
    return lf_failed(T) ? -1 : at;
}

/* Forgets what was read ahead, moving the raw position back to where the program is. */
static bool drop_read_ahead(Thread *T, Buffered *b) {
    int64_t ahead = b->end - b->pos;
    b->pos = b->end = 0;
    return !ahead || !b->writer || raw_seek(T, b, -ahead, 1) >= 0;
}

/* Before reading: what is to be written goes out. */
static bool start_reading(Thread *T, Buffered *b) {
    return (!b->pending || flush_pending(T, b)) && make_buffer(T, b);
}

/* Reads ahead once; bytes now available, 0 at the end, -1, -2. */
static int64_t fill(Thread *T, Buffered *b) {
    if (b->pos < b->end) return b->end - b->pos;
    b->pos = b->end = 0;
    int64_t got = raw_read_into(T, b, b->buf, b->cap);
    if (got > 0) b->end = got;
    return got;
}

/* --- reading --- */

static Value take(Thread *T, Buffered *b, int64_t n) {
    Value r = bytes_from(T, b->buf + b->pos, n);
    if (r != V_UNDEF) b->pos += n;
    return r;
}

/* Everything: what was read ahead and the rest of the raw stream. */
static Value read_all(Thread *T, Buffered *b) {
    Value head = take(T, b, b->end - b->pos);
    if (head == V_UNDEF) return V_UNDEF;
    bool missing;
    Value readall = obj_getattr_or(T, b->raw, str_intern_c(T, "readall"), &missing), rest = V_UNDEF;
    if (readall != V_UNDEF)
        rest = lf_call0(T, readall);
    else if (missing) {
        rest = bytes_from(T, NULL, 0);
        for (;;) {
            int64_t got = rest == V_UNDEF ? -1 : fill(T, b);
            if (got <= 0) {
                if (got == -1) lf_clear(T, &rest);
                break;
            }
            Value part = take(T, b, got),
                  sum = part == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_ADD, rest, part);
            lf_release(T, part);
            lf_release(T, rest);
            rest = sum;
        }
    }
    lf_release(T, readall);
    if (rest == V_NONE) {
        if (as_bytes(head)->len) return head;
        lf_release(T, head);
        return V_NONE;
    }
    if (rest != V_UNDEF && !is_bytes(rest)) {
        lf_raise(T, exc_TypeError, "readall() should return bytes");
        lf_clear(T, &rest);
    }
    Value r = rest == V_UNDEF       ? V_UNDEF
              : as_bytes(head)->len ? obj_binary(T, BIN_ADD, head, rest)
                                    : lf_retain(T, rest);
    lf_release(T, head);
    lf_release(T, rest);
    return r;
}

/* Copies up to n bytes to p; fewer only at the end or when reading would block (*blocked). -1: exception. */
static int64_t read_into(Thread *T, Buffered *b, uint8_t *p, int64_t n, bool once, bool *blocked) {
    int64_t have = 0;
    *blocked = false;
    while (have < n) {
        int64_t ready = b->end - b->pos, k;
        if (ready) {
            k = ready < n - have ? ready : n - have;
            memcpy(p + have, b->buf + b->pos, (size_t)k);
            b->pos += k;
            have += k;
            if (once) break;
            continue;
        }
        k = n - have >= b->cap ? raw_read_into(T, b, p + have, n - have) : fill(T, b);
        if (k == -1) return -1;
        if (k == -2) *blocked = true;
        if (k <= 0) break;
        if (!(b->end - b->pos)) {
            have += k;
            if (once) break;
        }
    }
    return have;
}

static bool reading(Thread *T, Value self, const char *text) {
    Buffered *b = as_buffered(self);
    if (!check(T, b, text)) return false;
    if (!b->reader) {
        io_unsupported(T, "read");
        return false;
    }
    return start_reading(T, b);
}

static Value read_n(Thread *T, Buffered *b, int64_t n, bool once) {
    if (n <= b->end - b->pos) return take(T, b, n);
    Value r = bytes_new(T, n);
    if (r == V_UNDEF) return V_UNDEF;
    bool blocked;
    int64_t got = read_into(T, b, as_bytes(r)->data, n, once, &blocked);
    Value result = got < 0               ? V_UNDEF
                   : got == 0 && blocked ? V_NONE
                   : got == n            ? lf_retain(T, r)
                                         : bytes_from(T, as_bytes(r)->data, got);
    lf_release(T, r);
    return result;
}

static Value m_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    if (!reading(T, args[0], "read of") || !io_size(T, args[1], &size)) return V_UNDEF;
    if (size < -1) return lf_raise(T, exc_ValueError, "read length must be non-negative or -1");
    return size == -1 ? read_all(T, as_buffered(args[0])) : read_n(T, as_buffered(args[0]), size, false);
}
static Value m_read1(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    if (!reading(T, args[0], "read of") || !io_size(T, args[1], &size)) return V_UNDEF;
    Buffered *b = as_buffered(args[0]);
    if (size < 0) size = b->cap;
    return read_n(T, b, size, true);
}
static Value m_peek(Thread *T, Value *args, int n) {
    (void)n;
    if (!reading(T, args[0], "peek of")) return V_UNDEF;
    Buffered *b = as_buffered(args[0]);
    return fill(T, b) == -1 ? V_UNDEF : bytes_from(T, b->buf + b->pos, b->end - b->pos);
}
static Value into(Thread *T, Value *args, bool once) {
    Buffer target;
    if (!reading(T, args[0], "readinto of") ||
        !io_target(T, args[1], once ? "readinto1" : "readinto", &target))
        return V_UNDEF;
    bool blocked;
    int64_t got = read_into(T, as_buffered(args[0]), target.data, target.len, once, &blocked);
    buffer_release(T, &target);
    return got < 0 ? V_UNDEF : got == 0 && blocked ? V_NONE : v_int(got);
}
static Value m_readinto(Thread *T, Value *args, int n) {
    (void)n;
    return into(T, args, false);
}
static Value m_readinto1(Thread *T, Value *args, int n) {
    (void)n;
    return into(T, args, true);
}

static Value read_line(Thread *T, Buffered *b, int64_t limit) {
    Value line = V_UNDEF;
    for (;;) {
        int64_t ready = fill(T, b);
        if (ready == -1) {
            lf_release(T, line);
            return V_UNDEF;
        }
        if (ready <= 0) break;
        if (limit >= 0 && ready > limit) ready = limit;
        const uint8_t *nl = memchr(b->buf + b->pos, '\n', (size_t)ready);
        int64_t k = nl ? nl - (b->buf + b->pos) + 1 : ready;
        Value part = take(T, b, k);
        if (line == V_UNDEF)
            line = part;
        else if (part != V_UNDEF) {
            Value sum = obj_binary(T, BIN_ADD, line, part);
            lf_release(T, line);
            lf_release(T, part);
            line = sum;
        }
        if (lf_failed(T)) {
            lf_release(T, line);
            return V_UNDEF;
        }
        if (limit >= 0) limit -= k;
        if (nl || limit == 0) break;
    }
    return line == V_UNDEF ? bytes_from(T, NULL, 0) : line;
}
static Value m_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t limit;
    if (!reading(T, args[0], "readline of") || !io_size(T, args[1], &limit)) return V_UNDEF;
    return limit == 0 ? bytes_from(T, NULL, 0) : read_line(T, as_buffered(args[0]), limit);
}
static Value buffered_next(Thread *T, Value self) {
    Type *t = type_of(self);
    if (t != type_buffered_reader && t != type_buffered_random) return type_io_base->slots.next(T, self);
    if (!reading(T, self, "readline of")) return V_UNDEF;
    Value line = read_line(T, as_buffered(self), -1);
    if (line == V_UNDEF || as_bytes(line)->len) return line;
    lf_release(T, line);
    return V_UNDEF;
}

/* --- writing --- */

static Value m_write(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    Buffer data;
    if (is_str(args[1])) return lf_raise(T, exc_TypeError, "a bytes-like object is required, not 'str'");
    if (!check(T, b, "write to")) return V_UNDEF;
    if (!b->writer) return io_unsupported(T, "write");
    if ((b->end && !drop_read_ahead(T, b)) || !make_buffer(T, b) || !buffer_get(T, args[1], &data, false))
        return V_UNDEF;
    bool ok = true;
    while (ok && b->pending && data.len > b->cap - b->pending) ok = flush_pending(T, b);
    if (ok && data.len > b->cap)
        ok = raw_write_all(T, b, data.data, data.len) >= 0;
    else if (ok) {
        memcpy(b->buf + b->pending, data.data, (size_t)data.len);
        b->pending += data.len;
    }
    int64_t len = data.len;
    buffer_release(T, &data);
    return ok ? v_int(len) : V_UNDEF;
}
static Value m_flush(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!check(T, b, "flush of")) return V_UNDEF;
    if (b->writer) {
        if (!flush_pending(T, b)) return V_UNDEF;
        if (b->reader && b->end && !drop_read_ahead(T, b)) return V_UNDEF;
    }
    Value r = io_call0(T, b->raw, "flush");
    lf_release(T, r);
    return r == V_UNDEF ? V_UNDEF : V_NONE;
}

/* --- the rest --- */

static Value m_tell(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!check(T, b, "tell of")) return V_UNDEF;
    Value r = io_call0(T, b->raw, "tell");
    int64_t at;
    if (r == V_UNDEF || !obj_as_i64(T, r, &at)) {
        lf_release(T, r);
        return V_UNDEF;
    }
    lf_release(T, r);
    if (at < 0) return lf_raise(T, exc_OSError, "Raw stream returned invalid position %lld", (long long)at);
    return int_from_i64(T, at - (b->end - b->pos) + b->pending);
}
static Value m_seek(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    int64_t offset, whence;
    if (!check(T, b, "seek of") || !obj_as_i64(T, args[1], &offset) || !obj_as_i64(T, args[2], &whence))
        return V_UNDEF;
    if (whence < 0 || whence > 2)
        return lf_raise(T, exc_ValueError, "whence value %lld unsupported", (long long)whence);
    bool seekable;
    if (!io_truth_of(T, b->raw, "seekable", &seekable)) return V_UNDEF;
    if (!seekable) return io_unsupported(T, "File or stream is not seekable.");
    if (!flush_pending(T, b)) return V_UNDEF;
    if (whence == 1) offset -= b->end - b->pos;
    int64_t at = raw_seek(T, b, offset, (int)whence);
    if (at < 0) return V_UNDEF;
    b->pos = b->end = 0;
    return int_from_i64(T, at);
}
static Value m_truncate(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!check(T, b, "truncate of")) return V_UNDEF;
    if (!b->writer) return io_unsupported(T, "truncate");
    if (!flush_pending(T, b)) return V_UNDEF;
    Value pos = args[1] == V_NONE ? m_tell(T, args, 1) : lf_retain(T, args[1]);
    Value r = pos == V_UNDEF ? V_UNDEF : io_call1(T, b->raw, "truncate", pos);
    lf_release(T, pos);
    return r;
}
static Value get_closed(Thread *T, Value self) {
    bool closed;
    if (!usable(T, as_buffered(self)) || !io_is_closed(T, as_buffered(self)->raw, &closed)) return V_UNDEF;
    return v_bool(closed);
}
static Value m_close(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    bool closed;
    if (!usable(T, b) || !io_is_closed(T, b->raw, &closed)) return V_UNDEF;
    if (closed) return V_NONE;
    Value r = io_call0(T, args[0], "flush");
    lf_release(T, r);
    Value error = lf_exc_take(T);
    b->pending = 0; /* what could not be written is lost with the error */
    r = io_call0(T, b->raw, "close");
    lf_release(T, r);
    if (error != V_UNDEF) {
        lf_exc_clear(T);
        lf_exc_restore(T, error);
    }
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value m_detach(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!usable(T, b)) return V_UNDEF;
    Value r = io_call0(T, args[0], "flush");
    if (r == V_UNDEF) return V_UNDEF;
    lf_release(T, r);
    Value raw = lf_retain(T, b->raw);
    b->detached = true;
    return lf_store(T, &b->h, &b->raw, V_UNDEF) ? raw : V_UNDEF;
}

#define FORWARD(name)                                                                                     \
    static Value m_##name(Thread *T, Value *args, int n) {                                                \
        (void)n;                                                                                          \
        return usable(T, as_buffered(args[0])) ? io_call0(T, as_buffered(args[0])->raw, #name) : V_UNDEF; \
    }
FORWARD(fileno)
FORWARD(isatty)
FORWARD(seekable)
static Value m_readable(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!usable(T, b)) return V_UNDEF;
    return b->reader ? io_call0(T, b->raw, "readable") : V_FALSE;
}
static Value m_writable(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!usable(T, b)) return V_UNDEF;
    return b->writer ? io_call0(T, b->raw, "writable") : V_FALSE;
}
static Value get_raw(Thread *T, Value self) {
    return usable(T, as_buffered(self)) ? lf_retain(T, as_buffered(self)->raw) : V_UNDEF;
}
static Value get_name(Thread *T, Value self) {
    return usable(T, as_buffered(self)) ? obj_getattr(T, as_buffered(self)->raw, name_name) : V_UNDEF;
}
static Value get_mode(Thread *T, Value self) {
    return usable(T, as_buffered(self)) ? obj_getattr_c(T, as_buffered(self)->raw, "mode") : V_UNDEF;
}

static Value buffered_repr(Thread *T, Value self) {
    bool missing;
    Value name = obj_getattr_or(T, self, name_name, &missing);
    lf_exc_clear(T);
    Value r = name == V_UNDEF ? str_format(T, "<%s>", type_name(self))
                              : str_format(T, "<%s name=%R>", type_name(self), name);
    lf_release(T, name);
    return r;
}

static Value buffered_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}
static Value init_with(Thread *T, Value *args, bool reader, bool writer) {
    Buffered *b = as_buffered(args[0]);
    int64_t size;
    bool able;
    if (!obj_as_index(T, args[2], &size, exc_OverflowError)) return V_UNDEF;
    if (size <= 0) return lf_raise(T, exc_ValueError, "buffer size must be strictly positive");
    if (reader && (!io_truth_of(T, args[1], "readable", &able) ||
                   (!able && io_unsupported(T, "File or stream is not readable.") == V_UNDEF)))
        return V_UNDEF;
    if (writer && (!io_truth_of(T, args[1], "writable", &able) ||
                   (!able && io_unsupported(T, "File or stream is not writable.") == V_UNDEF)))
        return V_UNDEF;
    if (reader && writer &&
        (!io_truth_of(T, args[1], "seekable", &able) ||
         (!able && io_unsupported(T, "File or stream is not seekable.") == V_UNDEF)))
        return V_UNDEF;
    if (b->buf) lf_buf_free(T, b->buf);
    b->buf = NULL;
    b->cap = size;
    b->pos = b->end = b->pending = 0;
    b->reader = reader;
    b->writer = writer;
    b->detached = false;
    return lf_store(T, &b->h, &b->raw, lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
}
static Value reader_init(Thread *T, Value *args, int n) {
    (void)n;
    return init_with(T, args, true, false);
}
static Value writer_init(Thread *T, Value *args, int n) {
    (void)n;
    return init_with(T, args, false, true);
}
static Value random_init(Thread *T, Value *args, int n) {
    (void)n;
    return init_with(T, args, true, true);
}

static void buffered_finalize(Thread *T, Value self) {
    if (as_buffered(self)->raw != V_UNDEF) type_io_base->slots.finalize(T, self);
}

#define COMMON                                                                                    \
    {"flush(self, /)", m_flush, NULL, 0}, {"seek(self, target, whence=0, /)", m_seek, NULL, 0},   \
        {"tell(self, /)", m_tell, NULL, 0}, {"truncate(self, pos=None, /)", m_truncate, NULL, 0}, \
        {"close(self, /)", m_close, NULL, 0}, {"detach(self, /)", m_detach, NULL, 0},             \
        {"fileno(self, /)", m_fileno, NULL, 0}, {"isatty(self, /)", m_isatty, NULL, 0},           \
        {"seekable(self, /)", m_seekable, NULL, 0}, {"readable(self, /)", m_readable, NULL, 0}, { \
        "writable(self, /)", m_writable, NULL, 0                                                  \
    }
#define READS                                                                      \
    {"read(self, size=-1, /)", m_read, "Up to size bytes, or everything.", 0},     \
        {"read1(self, size=-1, /)", m_read1, "Bytes by at most one raw read.", 0}, \
        {"peek(self, size=0, /)", m_peek, "Bytes ahead, without moving.", 0},      \
        {"readinto(self, buffer, /)", m_readinto, NULL, 0},                        \
        {"readinto1(self, buffer, /)", m_readinto1, NULL, 0}, {                    \
        "readline(self, size=-1, /)", m_readline, "A line with its newline.", 0    \
    }

static const MethodDef reader_methods[] = {READS, COMMON, IO_CANNOT_PICKLE, {0}};
static const MethodDef writer_methods[] = {
    {"write(self, buffer, /)", m_write, "Writes bytes; how many.", 0}, COMMON, IO_CANNOT_PICKLE, {0}};
static const MethodDef random_methods[] = {
    READS, {"write(self, buffer, /)", m_write, "Writes bytes; how many.", 0}, COMMON, IO_CANNOT_PICKLE, {0}};
static const GetSetDef getset[] = {{"closed", get_closed, NULL, NULL},
                                   {"raw", get_raw, NULL, NULL},
                                   {"name", get_name, NULL, NULL},
                                   {"mode", get_mode, NULL, NULL},
                                   {0}};

#define BUFFERED(id, name_, doc_, where_, init_, methods_)                                      \
    const TypeDef typedef_##id = {                                                              \
        .name = name_,                                                                          \
        .doc = doc_,                                                                            \
        .where = &where_,                                                                       \
        .base = &type_buffered_base,                                                            \
        .kind = &kind_buffered,                                                                 \
        .size = sizeof(Buffered),                                                               \
        .dict_offset = offsetof(Buffered, dict),                                                \
        .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_DEL,                      \
        .slots = {.repr = buffered_repr, .next = buffered_next, .finalize = buffered_finalize}, \
        .new_ = {"new(cls, /, *args, **kwargs)", buffered_make, NULL, METHOD_LAZY},             \
        .init = {"__init__(self, raw, buffer_size=131072)", init_, NULL, 0},                    \
        .methods = methods_,                                                                    \
        .getset = getset};
BUFFERED(buffered_reader, "_io.BufferedReader", "A readable stream with a buffer.", type_buffered_reader,
         reader_init, reader_methods)
BUFFERED(buffered_writer, "_io.BufferedWriter", "A writable stream with a buffer.", type_buffered_writer,
         writer_init, writer_methods)
BUFFERED(buffered_random, "_io.BufferedRandom", "A stream to read, write and seek, with a buffer.",
         type_buffered_random, random_init, random_methods)

/* --- a reader and a writer as one --- */

typedef struct Pair {
    Obj h;
    Value reader, writer, dict;
} Pair;
static bool pair_visit(Obj *o, VisitFn fn, void *ctx) {
    return fn(&((Pair *)o)->reader, ctx) && fn(&((Pair *)o)->writer, ctx);
}
static const Kind kind_pair = {.name = "BufferedRWPair", .visit = pair_visit};
static inline Pair *as_pair(Value v) { return (Pair *)v_as_obj(v); }

static Value pair_init(Thread *T, Value *args, int n) {
    (void)n;
    Value reader = lf_call2(T, v_obj(type_buffered_reader), args[1], args[3]);
    Value writer = reader == V_UNDEF ? V_UNDEF : lf_call2(T, v_obj(type_buffered_writer), args[2], args[3]);
    if (writer == V_UNDEF) {
        lf_release(T, reader);
        return V_UNDEF;
    }
    Pair *p = as_pair(args[0]);
    return lf_store(T, &p->h, &p->reader, reader) && lf_store(T, &p->h, &p->writer, writer) ? V_NONE
                                                                                            : V_UNDEF;
}
static Value half(Thread *T, Value v, const char *name, Value arg) {
    if (v == V_UNDEF) return lf_raise(T, exc_ValueError, "I/O operation on uninitialized object");
    return arg == V_UNDEF ? io_call0(T, v, name) : io_call1(T, v, name, arg);
}
#define PAIR(name, side, arg)                                 \
    static Value pair_##name(Thread *T, Value *args, int n) { \
        (void)n;                                              \
        return half(T, as_pair(args[0])->side, #name, arg);   \
    }
PAIR(read, reader, args[1])
PAIR(read1, reader, args[1])
PAIR(peek, reader, args[1])
PAIR(readinto, reader, args[1])
PAIR(readinto1, reader, args[1])
PAIR(readable, reader, V_UNDEF)
PAIR(write, writer, args[1])
PAIR(flush, writer, V_UNDEF)
PAIR(writable, writer, V_UNDEF)
static Value pair_close(Thread *T, Value *args, int n) {
    (void)n;
    Value w = half(T, as_pair(args[0])->writer, "close", V_UNDEF), error = lf_exc_take(T);
    Value r = half(T, as_pair(args[0])->reader, "close", V_UNDEF);
    lf_release(T, w);
    lf_release(T, r);
    if (error != V_UNDEF) {
        lf_exc_clear(T);
        lf_exc_restore(T, error);
    }
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value pair_isatty(Thread *T, Value *args, int n) {
    (void)n;
    Value w = half(T, as_pair(args[0])->writer, "isatty", V_UNDEF);
    return w == V_FALSE ? half(T, as_pair(args[0])->reader, "isatty", V_UNDEF) : w;
}
static Value pair_closed(Thread *T, Value self) {
    if (as_pair(self)->writer == V_UNDEF)
        return lf_raise(T, exc_RuntimeError, "the BufferedRWPair object is being garbage-collected");
    return obj_getattr_c(T, as_pair(self)->writer, "closed");
}
static const MethodDef pair_methods[] = {{"read(self, size=-1, /)", pair_read, NULL, 0},
                                         {"read1(self, size=-1, /)", pair_read1, NULL, 0},
                                         {"peek(self, size=0, /)", pair_peek, NULL, 0},
                                         {"readinto(self, buffer, /)", pair_readinto, NULL, 0},
                                         {"readinto1(self, buffer, /)", pair_readinto1, NULL, 0},
                                         {"readable(self, /)", pair_readable, NULL, 0},
                                         {"write(self, buffer, /)", pair_write, NULL, 0},
                                         {"flush(self, /)", pair_flush, NULL, 0},
                                         {"writable(self, /)", pair_writable, NULL, 0},
                                         {"close(self, /)", pair_close, NULL, 0},
                                         {"isatty(self, /)", pair_isatty, NULL, 0},
                                         {0}};
static const GetSetDef pair_getset[] = {{"closed", pair_closed, NULL, NULL}, {0}};
const TypeDef typedef_buffered_pair = {
    .name = "_io.BufferedRWPair",
    .doc = "A buffered reader and a buffered writer together.",
    .where = &type_buffered_pair,
    .base = &type_buffered_base,
    .kind = &kind_pair,
    .size = sizeof(Pair),
    .dict_offset = offsetof(Pair, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .new_ = {"BufferedRWPair(cls, /, *args, **kwargs)", buffered_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, reader, writer, buffer_size=131072, /)", pair_init, NULL, 0},
    .methods = pair_methods,
    .getset = pair_getset,
};
