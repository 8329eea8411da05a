/* BufferedReader, BufferedWriter and BufferedRandom. */
#include "src/modules/io.h"
#include "src/modules/lock.h"
#include "src/objects/int.h"
#include "src/vm/signals.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

Type *type_buffered_reader, *type_buffered_writer, *type_buffered_random;

/* One struct for the three: buf holds either what was read ahead, [pos, end), or what is still to be written,
 * [done, pending); never both. Under -X gil=on other threads run while a raw stream is waited for: whoever
 * asks a raw stream for bytes, or gives it some, holds the lock. */
typedef struct Buffered {
    Obj h;
    Value raw; /* V_UNDEF: not initialised, or detached */
    uint8_t *buf;
    int64_t cap, pos, end, done, pending;
    int64_t raw_at; /* position of the raw stream; -1: not known */
    bool reader, writer, detached, finalizing;
    _Atomic(uint32_t) word;
    _Atomic(uint64_t) owner;
    uint32_t forks; /* io_forks when it was locked */
    Value dict;
} Buffered;

static bool buffered_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Buffered *)o)->raw, ctx); }
static void buffered_free(Thread *T, Obj *o) {
    if (((Buffered *)o)->buf) lf_buf_free(T, ((Buffered *)o)->buf);
}
static const Kind kind_buffered = {
    .name = "buffered stream", .visit = buffered_visit, .free_parts = buffered_free};
static inline Buffered *as_buffered(Value v) { return (Buffered *)v_as_obj(v); }

void buffered_finalizing(Value self) { as_buffered(self)->finalizing = true; }

static bool usable(Thread *T, Buffered *b) {
    if (b->raw != V_UNDEF) return true;
    lf_raise(T, exc_ValueError,
             b->detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    return false;
}

Value buffered_raw(Value v) {
    Type *t = v_is_obj(v) ? type_of(v) : NULL;
    bool buffers = t && (t == type_buffered_reader || t == type_buffered_writer || t == type_buffered_random);
    return buffers ? as_buffered(v)->raw : V_UNDEF;
}

/* Open and usable; `text` begins the error. */
static bool check(Thread *T, Buffered *b, const char *text) {
    bool closed;
    if (!usable(T, b) || !io_is_closed(T, b->raw, &closed)) return false;
    if (closed) lf_raise(T, exc_ValueError, "%s closed file", text);
    return !closed;
}

static bool make_buffer(Thread *T, Buffered *b) {
    if (!b->buf) b->buf = lf_buf_alloc(T, (size_t)b->cap);
    return b->buf != NULL;
}

/* --- the lock --- */

static bool lock_contended(Thread *T, Buffered *b) {
    if (b->owner == (uint64_t)pthread_self()) {
        lf_raise(T, exc_RuntimeError, "reentrant call inside %R", v_obj(b));
        return false;
    }
    if (b->forks != io_forks) return true; /* who held it is a thread of the process that forked */
    return word_take(T, &b->word, -1) >= 0;
}
static bool lock(Thread *T, Buffered *b) {
    uint32_t seen = LOCK_FREE;
    if (!atomic_compare_exchange_strong_explicit(&b->word, &seen, LOCK_TAKEN, memory_order_acquire,
                                                 memory_order_relaxed) &&
        !lock_contended(T, b))
        return false;
    b->owner = (uint64_t)pthread_self();
    b->forks = io_forks;
    return true;
}
static void unlock(Buffered *b) {
    b->owner = 0;
    word_give_back(&b->word);
}

/* --- the raw stream --- */

static int64_t raw_length_error(Thread *T, const char *method, int64_t k, int64_t n) {
    lf_raise(T, exc_OSError, "raw %s() returned invalid length %lld (should have been between 0 and %lld)",
             method, (long long)k, (long long)n);
    return -1;
}
/* The number that a raw stream's method returned, which must lie in [0, n]: -1 exception, -2 None. Consumes
 * r.
 */
static int64_t raw_count(Thread *T, Value r, int64_t n, const char *method) {
    int64_t k = -1;
    if (r == V_NONE) return -2;
    if (r == V_UNDEF) return -1;
    bool number = obj_as_index(T, r, &k, exc_ValueError), reading = !strcmp(method, "readinto");
    lf_release(T, r);
    if (number) return k < 0 || k > n ? raw_length_error(T, method, k, n) : k;
    Value cause = lf_exc_take(T);
    if (!reading) {
        lf_release(T, cause);
        return raw_length_error(T, method, -1, n);
    }
    lf_raise(T, exc_OSError, "raw %s() failed", method);
    Exception *e = as_exception(T->exc);
    lf_store(T, &e->h, &e->context, lf_retain(T, cause));
    lf_store(T, &e->h, &e->cause, cause);
    e->suppress = true;
    return -1;
}

/* raw.method(view), again after an interruption. view is consumed. */
static Value raw_call(Thread *T, Buffered *b, const char *method, Value view) {
    Value r = V_UNDEF;
    do r = view == V_UNDEF ? V_UNDEF : io_call1(T, b->raw, method, view);
    while (r == V_UNDEF && view != V_UNDEF && io_interrupted(T));
    lf_release(T, view);
    return r;
}

/* A raw stream written in Python fills a view of a bytearray that may outlive the call. */
static int64_t raw_read_python(Thread *T, Buffered *b, uint8_t *p, int64_t n) {
    Value scratch = bytearray_from(T, NULL, n);
    if (scratch == V_UNDEF) return -1;
    memset(as_bytearray(scratch)->data, 0, (size_t)n);
    Value view = lf_call1(T, v_obj(type_memoryview), scratch);
    int64_t got = raw_count(T, raw_call(T, b, "readinto", view), n, "readinto");
    if (got > 0) memcpy(p, as_bytearray(scratch)->data, (size_t)got);
    lf_release(T, scratch);
    return got;
}

/* Reads from the raw stream: -1 exception, -2 would block. */
static int64_t raw_read_into(Thread *T, Buffered *b, uint8_t *p, int64_t n) {
    int64_t got = type_of(b->raw) == type_file_io ? file_read(T, (FileIO *)v_as_obj(b->raw), p, n)
                                                  : raw_read_python(T, b, p, n);
    if (got > 0 && b->raw_at >= 0) b->raw_at += got;
    return got;
}

/* Writes once: -1 exception, -2 would block. */
static int64_t raw_write(Thread *T, Buffered *b, const uint8_t *p, int64_t n) {
    int64_t k;
    if (type_of(b->raw) == type_file_io)
        k = file_write(T, (FileIO *)v_as_obj(b->raw), p, n);
    else {
        Value bytes = bytes_from(T, p, n),
              view = bytes == V_UNDEF ? V_UNDEF : lf_call1(T, v_obj(type_memoryview), bytes);
        lf_release(T, bytes);
        k = raw_count(T, raw_call(T, b, "write", view), n, "write");
    }
    b->raw_at = -1; /* a file opened for appending is at its end now */
    return k;
}

static bool would_block(Thread *T, int64_t written) {
    Value args[] = {v_int(EAGAIN), str_from_c(T, "write could not complete without blocking"),
                    v_int(written)};
    Value e = args[1] == V_UNDEF ? V_UNDEF : lf_call(T, v_obj(exc_BlockingIOError), args, 3, V_UNDEF);
    lf_release(T, args[1]);
    if (e != V_UNDEF) lf_raise_value(T, e);
    lf_release(T, e);
    return false;
}

/* What is pending goes out; what could not be written stays. Signals are looked after between the pieces. */
static bool flush_pending(Thread *T, Buffered *b) {
    while (b->done < b->pending) {
        int64_t k = raw_write(T, b, b->buf + b->done, b->pending - b->done);
        if (k == -1) return false;
        if (k == -2) return would_block(T, 0);
        b->done += k;
        if (!signals_run(T)) return false;
    }
    b->done = b->pending = 0;
    return true;
}

static int64_t raw_position(Thread *T, Buffered *b, Value r) {
    int64_t at = -1;
    if (r != V_UNDEF && obj_as_i64(T, r, &at) && at < 0)
        lf_raise(T, exc_OSError, "Raw stream returned invalid position %lld", (long long)at);
    lf_release(T, r);
    b->raw_at = lf_failed(T) ? -1 : at;
    return b->raw_at;
}
static int64_t raw_seek(Thread *T, Buffered *b, int64_t offset, int whence) {
    Value pos = int_from_i64(T, offset), args[] = {b->raw, pos, v_int(whence)};
    Value r = lf_call_method(T, str_intern_c(T, "seek"), args, 3);
    lf_release(T, pos);
    return raw_position(T, b, r);
}
static int64_t raw_tell(Thread *T, Buffered *b) { return raw_position(T, b, io_call0(T, b->raw, "tell")); }

/* Forgets what was read ahead, moving the raw position back to where the program is. */
static bool drop_read_ahead(Thread *T, Buffered *b) {
    int64_t ahead = b->end - b->pos;
    b->pos = b->end = 0;
    return !ahead || !b->writer || raw_seek(T, b, -ahead, 1) >= 0;
}

/* Before reading: what is to be written goes out. */
static bool start_reading(Thread *T, Buffered *b) {
    return (b->done == b->pending || flush_pending(T, b)) && make_buffer(T, b);
}

/* Reads once behind what is there; bytes that came, 0 at the end, -1, -2. */
static int64_t fill(Thread *T, Buffered *b) {
    if (b->pos == b->end) b->pos = b->end = 0;
    int64_t got = raw_read_into(T, b, b->buf + b->end, b->cap - b->end);
    if (got > 0) b->end += got;
    return got;
}

/* --- reading --- */

static int64_t ready(const Buffered *b) { return b->end - b->pos; }

/* Up to n bytes of what was read ahead go to p. */
static int64_t copy_ready(Buffered *b, uint8_t *p, int64_t n) {
    int64_t k = ready(b) < n ? ready(b) : n;
    if (k > 0) memcpy(p, b->buf + b->pos, (size_t)k);
    b->pos += k;
    return k;
}
static Value take(Thread *T, Buffered *b, int64_t n) {
    Value r = bytes_from(T, b->buf ? b->buf + b->pos : NULL, n);
    if (r != V_UNDEF) b->pos += n;
    return r;
}

/* The object can be read, is open, and nothing waits to be written; locked then. */
static bool reading(Thread *T, Value self, const char *text) {
    Buffered *b = as_buffered(self);
    if (!check(T, b, text)) return false;
    if (!b->reader) {
        io_unsupported(T, "read");
        return false;
    }
    if (!lock(T, b)) return false;
    if (start_reading(T, b)) return true;
    unlock(b);
    return false;
}

/* Copies up to n bytes to p; fewer only at the end or when reading would block (*blocked). Whole blocks go
 * past the buffer. -1: exception. */
static int64_t read_into(Thread *T, Buffered *b, uint8_t *p, int64_t n, bool *blocked) {
    int64_t have = copy_ready(b, p, n);
    *blocked = false;
    while (have < n) {
        int64_t left = n - have, whole = left - left % b->cap, k;
        k = whole ? raw_read_into(T, b, p + have, whole) : fill(T, b);
        if (k == -1) return -1;
        if (k == -2) *blocked = true;
        if (k <= 0) break;
        have += whole ? k : copy_ready(b, p + have, left);
    }
    return have;
}

/* The same by at most one read of the raw stream. */
static int64_t read_into_once(Thread *T, Buffered *b, uint8_t *p, int64_t n, bool *blocked) {
    int64_t have = copy_ready(b, p, n), left = n - have, k = 0;
    *blocked = false;
    if (left > b->cap)
        have += (k = raw_read_into(T, b, p + have, left)) > 0 ? k : 0;
    else if (left && !have && (k = fill(T, b)) > 0)
        have += copy_ready(b, p, left);
    *blocked = k == -2;
    return k == -1 ? -1 : have;
}

/* The pieces of a stream that has no readall(): a bytes, None when nothing can be read now. */
static Value read_pieces(Thread *T, Buffered *b) {
    Value rest = bytearray_from(T, NULL, 0), part;
    while (rest != V_UNDEF) {
        part = io_call0(T, b->raw, "read");
        if (part == V_NONE || (part != V_UNDEF && is_bytes(part) && !as_bytes(part)->len)) {
            Value r = part == V_NONE && !as_bytearray(rest)->len
                          ? V_NONE
                          : bytes_from(T, as_bytearray(rest)->data, as_bytearray(rest)->len);
            lf_release(T, part);
            lf_release(T, rest);
            return r;
        }
        if (part != V_UNDEF && !is_bytes(part)) lf_raise(T, exc_TypeError, "read() should return bytes");
        Value r = lf_failed(T) ? V_UNDEF : io_call1(T, rest, "extend", part);
        lf_release(T, part);
        lf_release(T, r);
        if (r == V_UNDEF) lf_clear(T, &rest);
    }
    return V_UNDEF;
}

/* Everything: what was read ahead and the rest of the raw stream. */
static Value read_all(Thread *T, Buffered *b) {
    Value head = take(T, b, ready(b));
    if (head == V_UNDEF) return V_UNDEF;
    bool missing;
    Value readall = obj_getattr_or(T, b->raw, str_intern_c(T, "readall"), &missing), rest = V_UNDEF;
    b->raw_at = -1;
    if (readall != V_UNDEF) {
        rest = lf_call0(T, readall);
        lf_release(T, readall);
        if (rest != V_UNDEF && rest != V_NONE && !is_bytes(rest)) {
            lf_raise(T, exc_TypeError, "readall() should return bytes");
            lf_clear(T, &rest);
        }
    } else if (missing)
        rest = read_pieces(T, b);
    Value r = V_UNDEF;
    if (rest == V_NONE)
        r = as_bytes(head)->len ? lf_retain(T, head) : V_NONE;
    else if (rest != V_UNDEF)
        r = as_bytes(head)->len ? obj_binary(T, BIN_ADD, head, rest) : lf_retain(T, rest);
    lf_release(T, head);
    lf_release(T, rest);
    return r;
}

static Value read_n(Thread *T, Buffered *b, int64_t n) {
    if (n <= ready(b)) return take(T, b, n);
    Value r = bytes_new(T, n);
    if (r == V_UNDEF) return V_UNDEF;
    bool blocked;
    int64_t got = read_into(T, b, as_bytes(r)->data, n, &blocked);
    Value result = got < 0               ? V_UNDEF
                   : got == 0 && blocked ? V_NONE
                   : got == n            ? lf_retain(T, r)
                                         : bytes_from(T, as_bytes(r)->data, got);
    lf_release(T, r);
    return result;
}
/* What was read ahead, or else what one read of the raw stream gives. */
static Value read_once(Thread *T, Buffered *b, int64_t n) {
    if (ready(b) || !n) return take(T, b, n < ready(b) ? n : ready(b));
    Value r = bytes_new(T, n);
    if (r == V_UNDEF) return V_UNDEF;
    int64_t got = raw_read_into(T, b, as_bytes(r)->data, n);
    Value result = got == -1 ? V_UNDEF : bytes_from(T, as_bytes(r)->data, got < 0 ? 0 : got);
    lf_release(T, r);
    return result;
}

static Value m_read(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    int64_t size;
    if (!usable(T, b) || !io_size(T, args[1], &size)) return V_UNDEF;
    if (size < -1) return lf_raise(T, exc_ValueError, "read length must be non-negative or -1");
    if (!reading(T, args[0], "read of")) return V_UNDEF;
    Value r = size == -1 ? read_all(T, b) : read_n(T, b, size);
    unlock(b);
    return r;
}
static Value m_read1(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    int64_t size;
    if (!usable(T, b) || !io_size(T, args[1], &size) || !reading(T, args[0], "read of")) return V_UNDEF;
    Value r = read_once(T, b, size < 0 ? b->cap : size);
    unlock(b);
    return r;
}
static Value m_peek(Thread *T, Value *args, int n) {
    (void)n;
    if (!reading(T, args[0], "peek of")) return V_UNDEF;
    Buffered *b = as_buffered(args[0]);
    Value r = !ready(b) && fill(T, b) == -1 ? V_UNDEF : bytes_from(T, b->buf + b->pos, ready(b));
    unlock(b);
    return r;
}
static Value into(Thread *T, Value *args, bool once) {
    Buffered *b = as_buffered(args[0]);
    Buffer target;
    if (!usable(T, b) || !io_target(T, args[1], once ? "readinto1" : "readinto", &target)) return V_UNDEF;
    int64_t got = -1;
    bool blocked = false;
    if (reading(T, args[0], "readinto of")) {
        got = (once ? read_into_once : read_into)(T, b, target.data, target.len, &blocked);
        unlock(b);
    }
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
        int64_t n = ready(b) ? ready(b) : fill(T, b);
        if (n == -1) {
            lf_release(T, line);
            return V_UNDEF;
        }
        if (n <= 0) break;
        if (limit >= 0 && n > limit) n = limit;
        const uint8_t *nl = memchr(b->buf + b->pos, '\n', (size_t)n);
        int64_t k = nl ? nl - (b->buf + b->pos) + 1 : n;
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
    if (!usable(T, as_buffered(args[0])) || !io_size(T, args[1], &limit) ||
        !reading(T, args[0], "readline of"))
        return V_UNDEF;
    Value r = limit == 0 ? bytes_from(T, NULL, 0) : read_line(T, as_buffered(args[0]), limit);
    unlock(as_buffered(args[0]));
    return r;
}
static Value buffered_next(Thread *T, Value self) {
    Type *t = type_of(self);
    if (t != type_buffered_reader && t != type_buffered_random) return type_io_base->slots.next(T, self);
    if (!reading(T, self, "readline of")) return V_UNDEF;
    Value line = read_line(T, as_buffered(self), -1);
    unlock(as_buffered(self));
    if (line == V_UNDEF || as_bytes(line)->len) return line;
    lf_release(T, line);
    return V_UNDEF;
}

/* --- writing --- */

static void keep(Buffered *b, const uint8_t *p, int64_t n) {
    if (n > 0) memcpy(b->buf + b->pending, p, (size_t)n);
    b->pending += n;
}

/* The raw stream takes no more: the buffer takes what it has room for, and if that is not all BlockingIOError
 * says how many of p's bytes are written or kept. `before`: those already written. */
static bool keep_blocked(Thread *T, Buffered *b, const uint8_t *p, int64_t n, int64_t before) {
    if (b->done) memmove(b->buf, b->buf + b->done, (size_t)(b->pending - b->done));
    b->pending -= b->done;
    b->done = 0;
    int64_t room = b->cap - b->pending;
    keep(b, p, n < room ? n : room);
    return n <= room || would_block(T, before + room);
}

static bool write_all(Thread *T, Buffered *b, const uint8_t *p, int64_t n) {
    if (n <= b->cap - b->pending) {
        keep(b, p, n);
        return true;
    }
    if (!flush_pending(T, b)) return lf_exc_caught(T, exc_BlockingIOError) && keep_blocked(T, b, p, n, 0);
    int64_t written = 0;
    while (n - written > b->cap) {
        int64_t k = raw_write(T, b, p + written, n - written);
        if (k == -1) return false;
        if (k == -2) return keep_blocked(T, b, p + written, n - written, written);
        written += k;
        if (!signals_run(T)) return false;
    }
    keep(b, p + written, n - written);
    return true;
}

static Value m_write(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    Buffer data;
    if (!usable(T, b)) return V_UNDEF;
    if (!b->writer) return io_unsupported(T, "write");
    if (!buffer_get(T, args[1], &data, false)) return V_UNDEF;
    bool ok = false;
    if (lock(T, b)) { /* another thread may be closing it */
        ok = check(T, b, "write to") && (!b->end || drop_read_ahead(T, b)) && make_buffer(T, b) &&
             write_all(T, b, data.data, data.len);
        unlock(b);
    }
    int64_t len = data.len;
    buffer_release(T, &data);
    return ok ? v_int(len) : V_UNDEF;
}

/* What is to be written goes out, and the raw position is the program's. */
static bool settle(Thread *T, Buffered *b) {
    return !b->writer || (flush_pending(T, b) && (!b->reader || !b->end || drop_read_ahead(T, b)));
}
static Value m_flush(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!b->writer) { /* a reader has nothing of its own to flush */
        return usable(T, b) ? io_call0(T, b->raw, "flush") : V_UNDEF;
    }
    if (!check(T, b, "flush of") || !lock(T, b)) return V_UNDEF;
    bool ok = settle(T, b);
    unlock(b);
    return ok ? V_NONE : V_UNDEF;
}

/* --- position --- */

static Value m_tell(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!usable(T, b)) return V_UNDEF;
    int64_t at = raw_tell(T, b);
    if (at < 0) return V_UNDEF;
    at += b->pending - b->done - ready(b);
    return int_from_i64(T, at < 0 ? 0 : at);
}

/* The wanted position is in what was read ahead: no need to trouble the raw stream. */
static bool seek_ahead(Thread *T, Buffered *b, int64_t offset, int whence, int64_t *at) {
    if (!ready(b) || (b->raw_at < 0 && raw_tell(T, b) < 0)) return false;
    int64_t here = b->raw_at - ready(b);
    *at = whence == 0 ? offset : here + offset;
    if (*at < b->raw_at - b->end || *at > b->raw_at) return false;
    b->pos += *at - here;
    return true;
}
static bool seek_to(Thread *T, Buffered *b, int64_t offset, int whence, int64_t *at) {
    if (b->reader && whence < SEEK_END) {
        if (seek_ahead(T, b, offset, whence, at)) return true;
        if (lf_failed(T)) return false;
    }
    if (!flush_pending(T, b)) return false;
    *at = raw_seek(T, b, whence == SEEK_CUR ? offset - ready(b) : offset, whence);
    if (*at < 0) return false;
    b->pos = b->end = 0;
    return true;
}
static Value m_seek(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    int64_t offset, whence, at = -1;
    if (!usable(T, b) || !obj_as_i64(T, args[2], &whence)) return V_UNDEF;
    if (whence < 0 || whence > 4)
        return lf_raise(T, exc_ValueError, "whence value %lld unsupported", (long long)whence);
    bool seekable;
    if (!check(T, b, "seek of") || !io_truth_of(T, b->raw, "seekable", &seekable)) return V_UNDEF;
    if (!seekable) return io_unsupported(T, "File or stream is not seekable.");
    if (!obj_as_i64(T, args[1], &offset) || !lock(T, b)) return V_UNDEF;
    bool ok = seek_to(T, b, offset, (int)whence, &at);
    unlock(b);
    return ok ? int_from_i64(T, at) : V_UNDEF;
}
static Value m_truncate(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    if (!check(T, b, "truncate of")) return V_UNDEF;
    if (!b->writer) return io_unsupported(T, "truncate");
    if (!lock(T, b)) return V_UNDEF;
    Value r = settle(T, b) ? io_call1(T, b->raw, "truncate", args[1]) : V_UNDEF;
    b->raw_at = -1;
    unlock(b);
    return r;
}

/* --- the rest --- */

static Value get_closed(Thread *T, Value self) {
    bool closed;
    if (!usable(T, as_buffered(self)) || !io_is_closed(T, as_buffered(self)->raw, &closed)) return V_UNDEF;
    return v_bool(closed);
}
/* closes the raw stream even if flushing fails */
static Value m_close(Thread *T, Value *args, int n) {
    (void)n;
    Buffered *b = as_buffered(args[0]);
    bool closed;
    if (!usable(T, b) || !lock(T, b)) return V_UNDEF;
    bool known = io_is_closed(T, b->raw, &closed);
    unlock(b);
    if (!known) return V_UNDEF;
    if (closed) return V_NONE;
    if (b->finalizing) io_warn_unclosed(T, b->raw, args[0]);
    Value r = io_call0(T, args[0], "flush");
    lf_release(T, r);
    Value error = lf_exc_take(T);
    if (b->raw == V_UNDEF || !lock(T, b)) {
        io_chain(T, error);
        return lf_failed(T) ? V_UNDEF : V_NONE;
    }
    r = io_call0(T, b->raw, "close");
    lf_release(T, r);
    b->done = b->pending = 0; /* what could not be written is lost with the error */
    unlock(b);
    io_chain(T, error);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value m_warn_unclosed(Thread *T, Value *args, int n) {
    (void)n;
    if (as_buffered(args[0])->raw != V_UNDEF) io_warn_unclosed(T, as_buffered(args[0])->raw, args[1]);
    return V_NONE;
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
static Value get_finalizing(Thread *T, Value self) {
    (void)T;
    return v_bool(as_buffered(self)->finalizing);
}

static Value buffered_repr(Thread *T, Value self) {
    Value name;
    if (!io_repr_name(T, self, &name)) return V_UNDEF;
    Value r = name == V_UNDEF ? str_format(T, "<%s>", type_name(self))
                              : str_format(T, "<%s name=%R>", type_name(self), name);
    io_repr_done(T, self, name);
    return r;
}

static Value buffered_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}
/* The raw stream says that it can do what is needed. */
static bool raw_can(Thread *T, Value raw, const char *method, const char *what) {
    bool able;
    if (!io_truth_of(T, raw, method, &able)) return false;
    if (!able) {
        char text[64];
        snprintf(text, sizeof text, "File or stream is not %s.", what);
        io_unsupported(T, text);
    }
    return able;
}
static Value init_with(Thread *T, Value *args, bool reader, bool writer) {
    Buffered *b = as_buffered(args[0]);
    int64_t size;
    /* a failure leaves it unusable */
    if (!lf_store(T, &b->h, &b->raw, V_UNDEF)) return V_UNDEF;
    b->detached = false;
    if (!obj_as_index(T, args[2], &size, exc_OverflowError)) return V_UNDEF;
    if ((reader && writer && !raw_can(T, args[1], "seekable", "seekable")) ||
        (reader && !raw_can(T, args[1], "readable", "readable")) ||
        (writer && !raw_can(T, args[1], "writable", "writable")))
        return V_UNDEF;
    if (size <= 0) return lf_raise(T, exc_ValueError, "buffer size must be strictly positive");
    if (b->buf) lf_buf_free(T, b->buf);
    b->buf = NULL;
    b->cap = size;
    b->pos = b->end = b->done = b->pending = 0;
    b->raw_at = -1;
    b->reader = reader;
    b->writer = writer;
    /* one of the usual size is made when it is needed */
    if (size > IO_BUFFER_SIZE && !make_buffer(T, b)) return V_UNDEF;
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
        {"_dealloc_warn(self, source, /)", m_warn_unclosed, NULL, 0},                             \
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
                                   {"_finalizing", get_finalizing, NULL, NULL},
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
