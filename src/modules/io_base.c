/* _IOBase and its direct subclasses: what every stream can do by way of its other methods. */
#include "src/modules/io.h"
#include "src/vm/signals.h"

#include <errno.h>

Type *type_io_base, *type_raw_base, *type_buffered_base, *type_text_base;

/* A stream written in Python is closed when it has this attribute. */
static const char closed_mark[] = "__IOBase_closed";

static int marked_closed(Thread *T, Value self) {
    bool missing;
    Value v = obj_getattr_or(T, self, str_intern_c(T, closed_mark), &missing);
    lf_release(T, v);
    return v != V_UNDEF ? 1 : missing ? 0 : -1;
}

Value io_unsupported(Thread *T, const char *what) { return lf_raise(T, exc_unsupported, "%s", what); }
bool io_target(Thread *T, Value v, const char *method, Buffer *out) {
    if (type_of(v)->slots.buffer && buffer_get(T, v, out, true)) return true;
    if (!lf_failed(T) || lf_exc_caught(T, exc_BufferError))
        lf_raise(T, exc_TypeError, "%s() argument must be read-write bytes-like object, not %T", method, v);
    return false;
}

Value io_closed_error(Thread *T) { return lf_raise(T, exc_ValueError, "I/O operation on closed file."); }

Value io_call0(Thread *T, Value obj, const char *name) {
    return lf_call_method(T, str_intern_c(T, name), &obj, 1);
}
Value io_call1(Thread *T, Value obj, const char *name, Value arg) {
    Value args[] = {obj, arg};
    return lf_call_method(T, str_intern_c(T, name), args, 2);
}
void io_chain(Thread *T, Value earlier) {
    if (earlier == V_UNDEF) return;
    if (!lf_failed(T))
        lf_exc_restore(T, earlier);
    else if (T->exc == earlier)
        lf_release(T, earlier);
    else
        lf_store(T, v_as_obj(T->exc), &as_exception(T->exc)->context, earlier);
}
bool io_interrupted(Thread *T) {
    if (!lf_exc_is(T, exc_OSError) || as_exception(T->exc)->fields[OS_ERRNO] != v_int(EINTR)) return false;
    lf_exc_clear(T);
    return signals_run(T);
}
void io_warn_unclosed(Thread *T, Value stream, Value source) {
    if (type_of(stream) == type_file_io) {
        file_warn_unclosed(T, (FileIO *)v_as_obj(stream), source);
        return;
    }
    Value error = lf_exc_take(T);
    lf_release(T, io_call1(T, stream, "_dealloc_warn", source));
    lf_exc_clear(T);
    if (error != V_UNDEF) lf_exc_restore(T, error);
}
bool io_repr_name(Thread *T, Value self, Value *name) {
    bool missing;
    *name = V_UNDEF;
    int inside = repr_enter(T, self);
    if (inside) {
        if (inside > 0) lf_raise(T, exc_RuntimeError, "reentrant call inside %s.__repr__", type_name(self));
        return false;
    }
    *name = obj_getattr_or(T, self, name_name, &missing);
    if (*name != V_UNDEF || missing || lf_exc_caught(T, exc_ValueError)) return true;
    repr_leave(T, self);
    return false;
}
void io_repr_done(Thread *T, Value self, Value name) {
    lf_release(T, name);
    repr_leave(T, self);
}
bool io_is_closed(Thread *T, Value obj, bool *closed) {
    Value raw = buffered_raw(obj); /* of the types themselves no one can have changed the property */
    if (raw != V_UNDEF) obj = raw;
    if (v_is_obj(obj) && type_of(obj) == type_file_io) {
        *closed = ((FileIO *)v_as_obj(obj))->fd < 0;
        return true;
    }
    Value v = obj_getattr(T, obj, name_closed);
    if (v == V_UNDEF) return false;
    int truth = obj_truth(T, v);
    lf_release(T, v);
    *closed = truth > 0;
    return truth >= 0;
}
bool io_truth_of(Thread *T, Value obj, const char *method, bool *out) {
    Value v = io_call0(T, obj, method);
    if (v == V_UNDEF) return false;
    int truth = obj_truth(T, v);
    lf_release(T, v);
    *out = truth > 0;
    return truth >= 0;
}
bool io_size(Thread *T, Value v, int64_t *out) {
    *out = -1;
    if (v == V_UNDEF || v == V_NONE) return true;
    if (!type_of(v)->slots.index) {
        lf_raise(T, exc_TypeError, "argument should be integer or None, not '%T'", v);
        return false;
    }
    return obj_as_index(T, v, out, exc_ValueError);
}
Value io_self_iter(Thread *T, Value self) {
    bool closed;
    if (!io_is_closed(T, self, &closed)) return V_UNDEF;
    return closed ? io_closed_error(T) : lf_retain(T, self);
}
Value io_enter(Thread *T, Value *args, int n) {
    (void)n;
    return io_self_iter(T, args[0]);
}

static bool check_open(Thread *T, Value self) {
    bool closed;
    if (!io_is_closed(T, self, &closed)) return false;
    if (closed) io_closed_error(T);
    return !closed;
}

static Value base_exit(Thread *T, Value *args, int n) {
    (void)n;
    return io_call0(T, args[0], "close");
}
Value io_base_close(Thread *T, Value *args, int n) {
    (void)n;
    int closed = marked_closed(T, args[0]);
    if (closed) return closed < 0 ? V_UNDEF : V_NONE;
    Value r = io_call0(T, args[0], "flush");
    lf_release(T, r);
    Value error = lf_exc_take(T); /* closed all the same */
    bool ok = obj_setattr(T, args[0], str_intern_c(T, closed_mark), V_TRUE);
    if (error != V_UNDEF) lf_exc_restore(T, error);
    return ok && error == V_UNDEF ? V_NONE : V_UNDEF;
}
static Value base_closed(Thread *T, Value self) {
    int closed = marked_closed(T, self);
    return closed < 0 ? V_UNDEF : v_bool(closed);
}
static Value base_flush(Thread *T, Value *args, int n) {
    (void)n;
    return check_open(T, args[0]) ? V_NONE : V_UNDEF;
}
static Value base_cannot(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_FALSE;
}
static Value base_isatty(Thread *T, Value *args, int n) {
    (void)n;
    return check_open(T, args[0]) ? V_FALSE : V_UNDEF;
}
static Value base_seek(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return io_unsupported(T, "seek");
}
static Value base_tell(Thread *T, Value *args, int n) {
    (void)n;
    Value a[] = {args[0], v_int(0), v_int(1)};
    return lf_call_method(T, str_intern_c(T, "seek"), a, 3);
}
static Value base_truncate(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return io_unsupported(T, "truncate");
}
static Value base_fileno(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return io_unsupported(T, "fileno");
}
static Value check_able(Thread *T, Value self, const char *method, const char *text) {
    bool able;
    if (!io_truth_of(T, self, method, &able)) return V_UNDEF;
    return able ? V_TRUE : io_unsupported(T, text);
}
static Value base_check_closed(Thread *T, Value *args, int n) {
    (void)n;
    return check_open(T, args[0]) ? V_NONE : V_UNDEF;
}
static Value base_check_readable(Thread *T, Value *args, int n) {
    (void)n;
    return check_able(T, args[0], "readable", "File or stream is not readable.");
}
static Value base_check_writable(Thread *T, Value *args, int n) {
    (void)n;
    return check_able(T, args[0], "writable", "File or stream is not writable.");
}
static Value base_check_seekable(Thread *T, Value *args, int n) {
    (void)n;
    return check_able(T, args[0], "seekable", "File or stream is not seekable.");
}

/* A line by read(1), or by peek where the stream has it. */
static Value base_readline(Thread *T, Value *args, int n) {
    (void)n;
    int64_t limit;
    if (!io_size(T, args[1], &limit)) return V_UNDEF;
    bool missing;
    Value peek = obj_getattr_or(T, args[0], str_intern_c(T, "peek"), &missing);
    if (peek == V_UNDEF && !missing) return V_UNDEF;
    Value line = bytearray_from(T, NULL, 0);
    while (line != V_UNDEF && (limit < 0 || ((ByteArray *)v_as_obj(line))->len < limit)) {
        int64_t want = 1;
        if (peek != V_UNDEF) {
            Value ahead = lf_call1(T, peek, v_int(1));
            if (ahead == V_UNDEF || !is_bytes(ahead)) {
                if (ahead != V_UNDEF)
                    lf_raise(T, exc_OSError, "peek() should have returned a bytes object, not '%T'", ahead);
                lf_release(T, ahead);
                lf_clear(T, &line);
                break;
            }
            const uint8_t *p = as_bytes(ahead)->data, *nl = memchr(p, '\n', (size_t)as_bytes(ahead)->len);
            want = nl ? nl - p + 1 : as_bytes(ahead)->len ? as_bytes(ahead)->len : 1;
            if (limit >= 0 && want > limit - ((ByteArray *)v_as_obj(line))->len)
                want = limit - ((ByteArray *)v_as_obj(line))->len;
            lf_release(T, ahead);
        }
        Value part = io_call1(T, args[0], "read", v_int(want));
        if (part == V_UNDEF || !is_bytes(part)) {
            if (part != V_UNDEF)
                lf_raise(T, exc_OSError, "read() should have returned a bytes object, not '%T'", part);
            lf_release(T, part);
            lf_clear(T, &line);
            break;
        }
        int64_t got = as_bytes(part)->len;
        bool end = got == 0 || as_bytes(part)->data[got - 1] == '\n';
        Value r = io_call1(T, line, "extend", part);
        lf_release(T, r);
        lf_release(T, part);
        if (r == V_UNDEF) lf_clear(T, &line);
        if (end) break;
    }
    lf_release(T, peek);
    if (line == V_UNDEF) return V_UNDEF;
    Value r = bytes_from(T, ((ByteArray *)v_as_obj(line))->data, ((ByteArray *)v_as_obj(line))->len);
    lf_release(T, line);
    return r;
}

static Value base_next(Thread *T, Value self) {
    Value line = io_call0(T, self, "readline");
    if (line == V_UNDEF) return V_UNDEF;
    if (obj_len(T, line) > 0) return line;
    lf_release(T, line);
    return V_UNDEF;
}

static Value base_readlines(Thread *T, Value *args, int n) {
    (void)n;
    int64_t hint, total = 0;
    if (!io_size(T, args[1], &hint)) return V_UNDEF;
    Value list = list_new(T, 0), it = list == V_UNDEF ? V_UNDEF : obj_iter(T, args[0]), line;
    if (it == V_UNDEF) {
        lf_release(T, list);
        return V_UNDEF;
    }
    while ((hint <= 0 || total < hint) && (line = obj_next(T, it)) != V_UNDEF) {
        total += obj_len(T, line);
        if (!list_append(T, list, line)) break;
    }
    lf_release(T, it);
    if (lf_failed(T)) lf_clear(T, &list);
    return list;
}

static Value base_writelines(Thread *T, Value *args, int n) {
    (void)n;
    if (!check_open(T, args[0])) return V_UNDEF;
    Value it = obj_iter(T, args[1]), line;
    if (it == V_UNDEF) return V_UNDEF;
    while ((line = obj_next(T, it)) != V_UNDEF) {
        Value r = io_call1(T, args[0], "write", line);
        lf_release(T, line);
        lf_release(T, r);
        if (r == V_UNDEF) break;
    }
    lf_release(T, it);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}

static void base_finalize(Thread *T, Value self) {
    bool closed;
    if (!io_is_closed(T, self, &closed)) {
        lf_exc_clear(T);
        return;
    }
    if (closed) return;
    if (is_instance(self, type_file_io))
        file_finalizing(self);
    else if (is_instance(self, type_text_wrapper))
        text_finalizing(self);
    else if (is_instance(self, type_buffered_reader) || is_instance(self, type_buffered_writer) ||
             is_instance(self, type_buffered_random))
        buffered_finalizing(self);
    Value r = io_call0(T, self, "close");
    if (r == V_UNDEF) lf_unraisable(T, "Exception ignored while finalizing file", self);
    lf_release(T, r);
}

static Value base_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}

Value io_cannot_pickle(Thread *T, Value *args, int n) {
    (void)n;
    return lf_raise(T, exc_TypeError, "cannot pickle '%S' instances", type_of(args[0])->name);
}

static const MethodDef base_methods[] = {
    {"close(self, /)", io_base_close, "Flushes and closes the stream.", 0},
    {"flush(self, /)", base_flush, "Writes what is buffered.", 0},
    {"fileno(self, /)", base_fileno, "The file descriptor.", 0},
    {"isatty(self, /)", base_isatty, "Is the stream a terminal?", 0},
    {"readable(self, /)", base_cannot, "May the stream be read?", 0},
    {"writable(self, /)", base_cannot, "May the stream be written?", 0},
    {"seekable(self, /)", base_cannot, "Can the position be changed?", 0},
    {"seek(self, offset, whence=0, /)", base_seek, "Changes the position.", 0},
    {"tell(self, /)", base_tell, "The position.", 0},
    {"truncate(self, size=None, /)", base_truncate, "Cuts the file at a size.", 0},
    {"readline(self, size=-1, /)", base_readline, "A line with its newline.", 0},
    {"readlines(self, hint=-1, /)", base_readlines, "The rest as a list of lines.", 0},
    {"writelines(self, lines, /)", base_writelines, "Writes each of several lines; no newlines are added.",
     0},
    {"_checkClosed(self, msg=?, /)", base_check_closed, NULL, 0},
    {"_checkReadable(self, msg=?, /)", base_check_readable, NULL, 0},
    {"_checkWritable(self, msg=?, /)", base_check_writable, NULL, 0},
    {"_checkSeekable(self, msg=?, /)", base_check_seekable, NULL, 0},
    {"__enter__(self, /)", io_enter, NULL, 0},
    {"__exit__(self, /, *args)", base_exit, NULL, 0},
    {0},
};
static const GetSetDef base_getset[] = {{"closed", base_closed, NULL, "Is the stream closed?"}, {0}};

const TypeDef typedef_io_base = {
    .name = "_io._IOBase",
    .doc = "What all streams have in common.",
    .where = &type_io_base,
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_DEL,
    .slots = {.iter = io_self_iter, .next = base_next, .finalize = base_finalize},
    .new_ = {"_IOBase(cls, /, *args, **kwargs)", base_make, NULL, METHOD_LAZY},
    .methods = base_methods,
    .getset = base_getset,
};

/* --- raw --- */

static Value raw_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size, k;
    if (!io_size(T, args[1], &size)) return V_UNDEF;
    if (size < 0) return io_call0(T, args[0], "readall");
    Value b = lf_call1(T, v_obj(type_bytearray), v_int(size)), r = V_UNDEF;
    Value got = b == V_UNDEF ? V_UNDEF : io_call1(T, args[0], "readinto", b);
    if (got == V_NONE)
        r = V_NONE;
    else if (got != V_UNDEF && obj_as_index(T, got, &k, exc_ValueError)) {
        if (k < 0 || k > as_bytearray(b)->len)
            lf_raise(T, exc_ValueError, "readinto returned %lld outside buffer size %lld", (long long)k,
                     (long long)as_bytearray(b)->len);
        else
            r = bytes_from(T, as_bytearray(b)->data, k);
    }
    lf_release(T, got);
    lf_release(T, b);
    return r;
}
static Value raw_readall(Thread *T, Value *args, int n) {
    (void)n;
    Value all = bytearray_from(T, NULL, 0), r = V_UNDEF;
    while (all != V_UNDEF) {
        Value part = io_call1(T, args[0], "read", v_int(IO_BUFFER_SIZE));
        if (part == V_UNDEF) {
            if (io_interrupted(T)) continue;
            break;
        }
        if (part != V_NONE && !is_bytes(part)) lf_raise(T, exc_TypeError, "read() should return bytes");
        bool end = !lf_failed(T) && (part == V_NONE || !as_bytes(part)->len);
        if (end)
            r = part == V_NONE && !as_bytearray(all)->len
                    ? V_NONE
                    : bytes_from(T, as_bytearray(all)->data, as_bytearray(all)->len);
        Value done = end || lf_failed(T) ? V_UNDEF : io_call1(T, all, "extend", part);
        lf_release(T, part);
        lf_release(T, done);
        if (done == V_UNDEF) break;
    }
    lf_release(T, all);
    return r;
}
static const MethodDef raw_methods[] = {
    {"read(self, size=-1, /)", raw_read, "Bytes by one call of the system.", 0},
    {"readall(self, /)", raw_readall, "Everything up to the end.", 0},
    {0}};
const TypeDef typedef_raw_base = {.name = "_io._RawIOBase",
                                  .doc = "Unbuffered streams of bytes.",
                                  .where = &type_raw_base,
                                  .base = &type_io_base,
                                  .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
                                  .methods = raw_methods};

/* --- buffered and text: the names that subclasses fill in --- */

#define UNSUPPORTED(name)                                   \
    static Value no_##name(Thread *T, Value *args, int n) { \
        (void)args;                                         \
        (void)n;                                            \
        return io_unsupported(T, #name);                    \
    }
UNSUPPORTED(read)
UNSUPPORTED(read1)
UNSUPPORTED(write)
UNSUPPORTED(detach)
UNSUPPORTED(readline)
static Value none(Thread *T, Value self) {
    (void)T;
    (void)self;
    return V_NONE;
}

/* readinto by way of read. */
static Value into_with(Thread *T, Value *args, const char *method) {
    Buffer b;
    if (!io_target(T, args[1], !strcmp(method, "read1") ? "readinto1" : "readinto", &b)) return V_UNDEF;
    Value part = io_call1(T, args[0], method, v_int(b.len)), r = V_UNDEF;
    if (part != V_UNDEF && !is_bytes(part))
        lf_raise(T, exc_TypeError, "%s() should return bytes", method);
    else if (part != V_UNDEF && as_bytes(part)->len > b.len)
        lf_raise(T, exc_ValueError, "%s() returned too much data: %lld bytes requested, %lld returned",
                 method, (long long)b.len, (long long)as_bytes(part)->len);
    else if (part != V_UNDEF) {
        memcpy(b.data, as_bytes(part)->data, (size_t)as_bytes(part)->len);
        r = v_int(as_bytes(part)->len);
    }
    lf_release(T, part);
    buffer_release(T, &b);
    return r;
}
static Value buffered_readinto(Thread *T, Value *args, int n) {
    (void)n;
    return into_with(T, args, "read");
}
static Value buffered_readinto1(Thread *T, Value *args, int n) {
    (void)n;
    return into_with(T, args, "read1");
}
static const MethodDef buffered_methods[] = {{"detach(self, /)", no_detach, NULL, 0},
                                             {"read(self, size=-1, /)", no_read, NULL, 0},
                                             {"read1(self, size=-1, /)", no_read1, NULL, 0},
                                             {"readinto(self, buffer, /)", buffered_readinto, NULL, 0},
                                             {"readinto1(self, buffer, /)", buffered_readinto1, NULL, 0},
                                             {"write(self, b, /)", no_write, NULL, 0},
                                             {0}};
const TypeDef typedef_buffered_base = {.name = "_io._BufferedIOBase",
                                       .doc = "Buffered streams of bytes.",
                                       .where = &type_buffered_base,
                                       .base = &type_io_base,
                                       .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
                                       .methods = buffered_methods};

static const MethodDef text_methods[] = {{"detach(self, /)", no_detach, NULL, 0},
                                         {"read(self, size=-1, /)", no_read, NULL, 0},
                                         {"readline(self, size=-1, /)", no_readline, NULL, 0},
                                         {"write(self, s, /)", no_write, NULL, 0},
                                         {0}};
static const GetSetDef text_getset[] = {
    {"encoding", none, NULL, NULL}, {"newlines", none, NULL, NULL}, {"errors", none, NULL, NULL}, {0}};
const TypeDef typedef_text_base = {.name = "_io._TextIOBase",
                                   .doc = "Streams of text.",
                                   .where = &type_text_base,
                                   .base = &type_io_base,
                                   .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
                                   .methods = text_methods,
                                   .getset = text_getset};
