/* FileIO: a file descriptor as a raw stream. */
#include "src/modules/io.h"
#include "src/modules/lock.h"

#include <pthread.h>
#include "src/objects/int.h"
#include "src/vm/signals.h"
#include "src/vm/audit.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

Type *type_file_io;

static bool file_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((FileIO *)o)->name, ctx); }
static const Kind kind_file = {.name = "FileIO", .visit = file_visit};
static inline FileIO *as_file(Value v) { return (FileIO *)v_as_obj(v); }

/* After EINTR: handlers run; true: try again. */
static bool again(Thread *T) { return errno == EINTR && signals_run(T); }

int64_t file_read(Thread *T, FileIO *f, void *p, int64_t n) {
    ssize_t got;
    do WAITING(T, got, read(f->fd, p, (size_t)n));
    while (got < 0 && again(T));
    /* A signal that came just before the read did not interrupt it; it counts before the end of the input. */
    if (got == 0 && !signals_run(T)) return -1;
    if (got >= 0) return got;
    if (errno == EAGAIN) return -2;
    if (!lf_failed(T)) lf_raise_errno(T, errno, V_UNDEF, V_UNDEF);
    return -1;
}

void (*file_written)(int fd, const void *p, int64_t n);

/* Who has the lock of descriptor 1 or 2; a signal's handler may print while its thread prints. */
static struct {
    _Atomic(uint32_t) word;
    _Atomic(uint64_t) owner;
} standard[3];

bool io_standard_lock(Thread *T, int fd, bool *taken) {
    uint64_t me = (uint64_t)pthread_self();
    *taken = false;
    if (standard[fd].owner == me) return true;
    if (word_take(T, &standard[fd].word, -1) < 0) return false;
    standard[fd].owner = me;
    return *taken = true;
}
void io_standard_unlock(int fd, bool taken) {
    if (!taken) return;
    standard[fd].owner = 0;
    word_give_back(&standard[fd].word);
}
_Atomic(uint32_t) io_forks;
void io_standard_after_fork(void) {
    io_forks++;
    for (int fd = 1; fd < 3; fd++) {
        standard[fd].word = LOCK_FREE;
        standard[fd].owner = 0;
    }
}

int64_t file_write(Thread *T, FileIO *f, const void *p, int64_t n) {
    ssize_t done;
    do WAITING(T, done, write(f->fd, p, (size_t)n));
    while (done < 0 && again(T));
    if (done > 0 && file_written && (f->fd == STDOUT_FILENO || f->fd == STDERR_FILENO))
        file_written(f->fd, p, done);
    if (done >= 0) return done;
    if (errno == EAGAIN) return -2;
    if (!lf_failed(T)) lf_raise_errno(T, errno, V_UNDEF, V_UNDEF);
    return -1;
}

static bool is_open(Thread *T, FileIO *f) {
    if (f->fd < 0) lf_raise(T, exc_ValueError, "I/O operation on closed file");
    return f->fd >= 0;
}
static bool may_read(Thread *T, FileIO *f) {
    if (!is_open(T, f)) return false;
    if (!f->readable) io_unsupported(T, "File not open for reading");
    return f->readable;
}
static bool may_write(Thread *T, FileIO *f) {
    if (!is_open(T, f)) return false;
    if (!f->writable) io_unsupported(T, "File not open for writing");
    return f->writable;
}

/* --- opening --- */

/* The flags of a mode such as "rb+"; false: ValueError. */
static bool parse_mode(Thread *T, const char *mode, FileIO *f, int *flags) {
    int kinds = 0;
    bool plus = false;
    *flags = O_CLOEXEC;
    for (const char *c = mode; *c; c++) {
        switch (*c) {
        case 'r': f->readable = true, kinds++; break;
        case 'w': f->writable = true, kinds++, *flags |= O_CREAT | O_TRUNC; break;
        case 'a': f->writable = f->appending = true, kinds++, *flags |= O_CREAT | O_APPEND; break;
        case 'x': f->writable = f->created = true, kinds++, *flags |= O_CREAT | O_EXCL; break;
        case '+':
            if (plus) kinds = 9;
            plus = true;
            break;
        case 'b': break;
        default: lf_raise(T, exc_ValueError, "invalid mode: %s", mode); return false;
        }
    }
    if (kinds != 1) {
        lf_raise(T, exc_ValueError,
                 "Must have exactly one of create/read/write/append mode and at most one plus");
        return false;
    }
    if (plus) f->readable = f->writable = true;
    *flags |= f->readable && f->writable ? O_RDWR : f->readable ? O_RDONLY : O_WRONLY;
    return true;
}

/* The file system's name of a path: str with surrogateescape, or bytes (owned bytes). */
static Value path_bytes(Thread *T, Value path) {
    Value p = V_UNDEF;
    if (is_str(path) || is_bytes(path))
        p = lf_retain(T, path);
    else {
        bool found;
        p = lf_call_special(T, name___fspath__, &path, 1, &found);
        if (!found)
            return lf_raise(T, exc_TypeError, "expected str, bytes or os.PathLike object, not %T", path);
        if (p != V_UNDEF && !is_str(p) && !is_bytes(p)) {
            lf_raise(T, exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", path, p);
            lf_clear(T, &p);
        }
    }
    if (p != V_UNDEF && is_str(p)) {
        Value b = codec_encode(T, p, "utf-8", "surrogateescape");
        lf_release(T, p);
        p = b;
    }
    if (p != V_UNDEF && strlen((char *)as_bytes(p)->data) != (size_t)as_bytes(p)->len) {
        lf_raise(T, exc_ValueError, "embedded null byte");
        lf_clear(T, &p);
    }
    return p;
}

static int open_path(Thread *T, Value path, int flags) {
    Value b = path_bytes(T, path);
    if (b == V_UNDEF) return -1;
    int fd;
    /* A pipe waits for its other end. */
    do WAITING(T, fd, open((char *)as_bytes(b)->data, flags, 0666));
    while (fd < 0 && again(T));
    if (fd < 0 && !lf_failed(T)) lf_raise_errno(T, errno, path, V_UNDEF);
    lf_release(T, b);
    return fd;
}

static int call_opener(Thread *T, Value opener, Value path, int flags) {
    Value r = lf_call2(T, opener, path, v_int(flags));
    int64_t fd = -1;
    if (r == V_UNDEF) return -1;
    if (!v_is_int(r))
        lf_raise(T, exc_TypeError, "expected integer from opener");
    else if ((fd = v_as_int(r)) < 0)
        lf_raise(T, exc_ValueError, "opener returned %lld", (long long)fd);
    lf_release(T, r);
    return (int)fd;
}

static bool audit_open(Thread *T, Value path, const char *mode, int flags) {
    Value text = str_from_c(T, mode);
    bool fine = text != V_UNDEF && AUDIT(T, "open", path, text, v_int(flags));
    lf_release(T, text);
    return fine;
}

static bool open_into(Thread *T, FileIO *f, Value path, const char *mode, bool close_fd, Value opener) {
    int flags;
    f->fd = -1;
    f->readable = f->writable = f->appending = f->created = false;
    f->seekable = -1;
    if (!parse_mode(T, mode, f, &flags)) return false;
    f->close_fd = close_fd;
    if (is_int(path)) {
        int64_t fd;
        if (!obj_as_i64(T, path, &fd)) return false;
        if (fd < 0) {
            lf_raise(T, exc_ValueError, "negative file descriptor");
            return false;
        }
        f->fd = (int)fd;
    } else {
        if (!close_fd) {
            lf_raise(T, exc_ValueError, "Cannot use closefd=False with file name");
            return false;
        }
        if (T->audit_hooks != V_UNDEF && !audit_open(T, path, mode, flags)) return false;
        f->fd = opener != V_NONE && opener != V_UNDEF ? call_opener(T, opener, path, flags)
                                                      : open_path(T, path, flags);
        if (f->fd < 0) return false;
    }
    struct stat st;
    int bad = fstat(f->fd, &st) < 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
    if (bad) {
        if (!is_int(path)) close(f->fd);
        f->fd = -1;
        lf_raise_errno(T, bad, path, V_UNDEF);
        return false;
    }
    if (f->appending) lseek(f->fd, 0, SEEK_END);
    if (type_of(v_obj(f)) == type_file_io) return lf_store(T, &f->h, &f->name, lf_retain(T, path));
    if (obj_setattr(T, v_obj(f), name_name, path)) return true;
    if (!is_int(path)) close(f->fd); /* a descriptor that was given stays its giver's */
    f->fd = -1;
    return false;
}

Value file_open(Thread *T, Value path, const char *mode, bool close_fd, Value opener) {
    FileIO *f = lf_alloc(T, type_file_io->root_shape, sizeof *f);
    if (!f) return V_UNDEF;
    f->fd = -1;
    Value v = v_obj(f);
    if (!open_into(T, f, path, mode, close_fd, opener)) lf_clear(T, &v);
    return v;
}

static Value file_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v != V_UNDEF) as_file(v)->fd = -1;
    return v;
}

static Value close_fd_of(Thread *T, FileIO *f) {
    int fd = f->fd;
    f->fd = -1;
    if (fd < 0 || !f->close_fd) return V_NONE;
    return close(fd) < 0 && errno != EINTR ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : V_NONE;
}

static Value file_init(Thread *T, Value *args, int n) {
    (void)n;
    const char *mode = is_str(args[2]) ? str_utf8(T, args[2], NULL) : NULL;
    int close_fd = obj_truth(T, args[3]);
    if (!mode || close_fd < 0)
        return lf_failed(T)
                   ? V_UNDEF
                   : lf_raise(T, exc_TypeError, "FileIO() argument 'mode' must be str, not %T", args[2]);
    FileIO *f = as_file(args[0]);
    if (f->fd >= 0 && close_fd_of(T, f) == V_UNDEF) return V_UNDEF;
    return open_into(T, f, args[1], mode, close_fd, args[4]) ? V_NONE : V_UNDEF;
}

/* --- reading and writing --- */

static Value file_readall(Thread *T, FileIO *f) {
    int64_t cap = 65536, len = 0;
    struct stat st;
    if (fstat(f->fd, &st) == 0 && S_ISREG(st.st_mode)) {
        off_t at = lseek(f->fd, 0, SEEK_CUR);
        if (at >= 0 && st.st_size > at) cap = st.st_size - at + 1;
    }
    uint8_t *p = lf_buf_alloc(T, (size_t)cap);
    while (p) {
        int64_t got = file_read(T, f, p + len, cap - len);
        if (got == -1 || (got == -2 && len == 0)) {
            lf_buf_free(T, p);
            return got == -1 ? V_UNDEF : V_NONE;
        }
        if (got <= 0) break;
        len += got;
        if (len == cap) {
            uint8_t *grown = lf_buf_realloc(T, p, (size_t)(cap *= 2));
            if (!grown) lf_buf_free(T, p);
            p = grown;
        }
    }
    if (!p) return V_UNDEF;
    Value b = bytes_from(T, p, len);
    lf_buf_free(T, p);
    return b;
}

static Value m_readall(Thread *T, Value *args, int n) {
    (void)n;
    return may_read(T, as_file(args[0])) ? file_readall(T, as_file(args[0])) : V_UNDEF;
}
static Value m_read(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    int64_t size;
    if (!may_read(T, f) || !io_size(T, args[1], &size)) return V_UNDEF;
    if (size < 0) return file_readall(T, f);
    uint8_t *p = lf_buf_alloc(T, (size_t)size);
    if (!p) return V_UNDEF;
    int64_t got = file_read(T, f, p, size);
    Value r = got >= 0 ? bytes_from(T, p, got) : got == -2 ? V_NONE : V_UNDEF;
    lf_buf_free(T, p);
    return r;
}
static Value m_readinto(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    Buffer b;
    if (!may_read(T, f) || !io_target(T, args[1], "readinto", &b)) return V_UNDEF;
    int64_t got = file_read(T, f, b.data, b.len);
    buffer_release(T, &b);
    return got >= 0 ? v_int(got) : got == -2 ? V_NONE : V_UNDEF;
}
static Value m_write(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    Buffer b;
    if (!may_write(T, f) || !buffer_get(T, args[1], &b, false)) return V_UNDEF;
    int64_t done = file_write(T, f, b.data, b.len);
    if (done >= 0 && !signals_run(T)) done = -1; /* the signal may be what cut it short */
    buffer_release(T, &b);
    return done >= 0 ? v_int(done) : done == -2 ? V_NONE : V_UNDEF;
}

static Value m_seek(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    int64_t offset, whence;
    if (!is_open(T, f) || !obj_as_i64(T, args[1], &offset) || !obj_as_i64(T, args[2], &whence))
        return V_UNDEF;
    off_t at = lseek(f->fd, offset, (int)whence);
    return at < 0 ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : int_from_i64(T, at);
}
static Value m_tell(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    if (!is_open(T, f)) return V_UNDEF;
    off_t at = lseek(f->fd, 0, SEEK_CUR);
    return at < 0 ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : int_from_i64(T, at);
}
static Value m_truncate(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    int64_t size;
    if (!may_write(T, f)) return V_UNDEF;
    if (args[1] == V_NONE) {
        size = lseek(f->fd, 0, SEEK_CUR);
        if (size < 0) return lf_raise_errno(T, errno, V_UNDEF, V_UNDEF);
    } else if (!obj_as_i64(T, args[1], &size))
        return V_UNDEF;
    return ftruncate(f->fd, size) < 0 ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : int_from_i64(T, size);
}
/* What the base does on closing, and then the descriptor. */
static Value m_close(Thread *T, Value *args, int n) {
    FileIO *f = as_file(args[0]);
    Value error = V_UNDEF;
    if (type_of(args[0]) != type_file_io ||
        f->dict != V_UNDEF) { /* the program may have a flush() of its own */
        Value closed = io_base_close(T, args, n);
        lf_release(T, closed);
        error = lf_exc_take(T);
    }
    if (f->finalizing) file_warn_unclosed(T, f, args[0]);
    close_fd_of(T, f);
    io_chain(T, error);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value m_fileno(Thread *T, Value *args, int n) {
    (void)n;
    return is_open(T, as_file(args[0])) ? v_int(as_file(args[0])->fd) : V_UNDEF;
}
static Value m_isatty(Thread *T, Value *args, int n) {
    (void)n;
    return is_open(T, as_file(args[0])) ? v_bool(isatty(as_file(args[0])->fd)) : V_UNDEF;
}
static Value m_readable(Thread *T, Value *args, int n) {
    (void)n;
    return is_open(T, as_file(args[0])) ? v_bool(as_file(args[0])->readable) : V_UNDEF;
}
static Value m_writable(Thread *T, Value *args, int n) {
    (void)n;
    return is_open(T, as_file(args[0])) ? v_bool(as_file(args[0])->writable) : V_UNDEF;
}
static Value m_seekable(Thread *T, Value *args, int n) {
    (void)n;
    FileIO *f = as_file(args[0]);
    if (!is_open(T, f)) return V_UNDEF;
    if (f->seekable < 0) f->seekable = lseek(f->fd, 0, SEEK_CUR) >= 0;
    return v_bool(f->seekable);
}

static const char *mode_text(const FileIO *f) {
    if (f->created) return f->readable ? "xb+" : "xb";
    if (f->appending) return f->readable ? "ab+" : "ab";
    return f->readable ? (f->writable ? "rb+" : "rb") : "wb";
}
static Value get_mode(Thread *T, Value self) { return str_intern_c(T, mode_text(as_file(self))); }
static Value get_closed(Thread *T, Value self) {
    (void)T;
    return v_bool(as_file(self)->fd < 0);
}
static Value get_close_fd(Thread *T, Value self) {
    (void)T;
    return v_bool(as_file(self)->close_fd);
}
static Value get_finalizing(Thread *T, Value self) {
    (void)T;
    return v_bool(as_file(self)->finalizing);
}
static Value get_block_size(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_int(IO_BUFFER_SIZE);
}
static Value get_name(Thread *T, Value self) {
    FileIO *f = as_file(self);
    return f->name == V_UNDEF ? lf_raise_attribute(T, self, name_name) : lf_retain(T, f->name);
}
static bool set_name(Thread *T, Value self, Value v) {
    if (v == V_UNDEF && as_file(self)->name == V_UNDEF) {
        lf_raise_attribute(T, self, name_name);
        return false;
    }
    return lf_store(T, v_as_obj(self), &as_file(self)->name, lf_retain(T, v));
}

static Value file_repr(Thread *T, Value self) {
    FileIO *f = as_file(self);
    if (f->fd < 0) return str_format(T, "<%s [closed]>", type_name(self));
    const char *owned = f->close_fd ? "True" : "False";
    Value name;
    if (!io_repr_name(T, self, &name)) return V_UNDEF;
    Value r =
        name == V_UNDEF
            ? str_format(T, "<%s fd=%d mode='%s' closefd=%s>", type_name(self), f->fd, mode_text(f), owned)
            : str_format(T, "<%s name=%R mode='%s' closefd=%s>", type_name(self), name, mode_text(f), owned);
    io_repr_done(T, self, name);
    return r;
}

static void file_finalize(Thread *T, Value self) {
    if (as_file(self)->fd >= 0) type_io_base->slots.finalize(T, self);
}
void file_finalizing(Value self) { as_file(self)->finalizing = true; }
void file_warn_unclosed(Thread *T, FileIO *f, Value source) {
    if (f->fd < 0 || !f->close_fd) return;
    Value error = lf_exc_take(T);
    if (!lf_warn_resource(T, source, "unclosed file %R", source)) {
        if (lf_exc_is(T, exc_Warning))
            lf_unraisable(T, "Exception ignored while finalizing file", source);
        else
            lf_exc_clear(T);
    }
    if (error != V_UNDEF) lf_exc_restore(T, error);
}
static Value m_warn_unclosed(Thread *T, Value *args, int n) {
    (void)n;
    file_warn_unclosed(T, as_file(args[0]), args[1]);
    return V_NONE;
}

static const MethodDef methods[] = {
    IO_CANNOT_PICKLE,
    {"read(self, size=-1, /)", m_read, "At most size bytes by one call of the system.", 0},
    {"readall(self, /)", m_readall, "Everything up to the end.", 0},
    {"readinto(self, buffer, /)", m_readinto, "Reads into a buffer; the number of bytes.", 0},
    {"write(self, b, /)", m_write, "Writes bytes by one call of the system; how many were written.", 0},
    {"seek(self, pos, whence=0, /)", m_seek, "Changes the position.", 0},
    {"tell(self, /)", m_tell, "The position.", 0},
    {"truncate(self, size=None, /)", m_truncate, "Cuts the file at a size.", 0},
    {"close(self, /)", m_close, "Closes the descriptor.", 0},
    {"_dealloc_warn(self, source, /)", m_warn_unclosed, NULL, 0},
    {"fileno(self, /)", m_fileno, "The descriptor.", 0},
    {"isatty(self, /)", m_isatty, "Is it a terminal?", 0},
    {"readable(self, /)", m_readable, "Was it opened for reading?", 0},
    {"writable(self, /)", m_writable, "Was it opened for writing?", 0},
    {"seekable(self, /)", m_seekable, "Can the position be changed?", 0},
    {0},
};
static const GetSetDef getset[] = {{"closed", get_closed, NULL, "True if the file is closed"},
                                   {"mode", get_mode, NULL, NULL},
                                   {"name", get_name, set_name, NULL},
                                   {"closefd", get_close_fd, NULL, NULL},
                                   {"_finalizing", get_finalizing, NULL, NULL},
                                   {"_blksize", get_block_size, NULL, NULL},
                                   {0}};

const TypeDef typedef_file_io = {
    .name = "_io.FileIO",
    .doc = "A file as a raw stream of bytes.",
    .where = &type_file_io,
    .base = &type_raw_base,
    .kind = &kind_file,
    .size = sizeof(FileIO),
    .dict_offset = offsetof(FileIO, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_DEL,
    .slots = {.repr = file_repr, .finalize = file_finalize},
    .new_ = {"FileIO(cls, /, *args, **kwargs)", file_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, file, mode='r', closefd=True, opener=None)", file_init, NULL, 0},
    .methods = methods,
    .getset = getset,
};
