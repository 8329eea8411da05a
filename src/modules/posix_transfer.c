/* The functions of posix that move data between descriptors, and those for further kinds of descriptors and
 * for extended attributes of files. */
#include "src/modules/posix.h"

#include <fcntl.h>
#include <limits.h>
#include <pty.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <sys/xattr.h>
#include <linux/limits.h>
#include <unistd.h>

static bool length_arg(Thread *T, Value v, const char *what, int64_t *out) {
    if (!obj_as_index(T, v, out, exc_OverflowError)) return false;
    if (*out < 0) lf_raise(T, exc_ValueError, "negative value for '%s' not allowed", what);
    return *out >= 0;
}
/* A place in a file, or none. */
static bool offset_arg(Thread *T, Value v, off64_t *out, off64_t **given) {
    int64_t n = 0;
    *given = v == V_NONE ? NULL : out;
    if (v != V_NONE && !obj_as_i64(T, v, &n)) return false;
    *out = n;
    return true;
}
static Value count_or_error(Thread *T, ssize_t n) {
    return n >= 0 ? int_from_i64(T, n) : lf_failed(T) ? V_UNDEF : os_failure(T);
}

/* --- from one descriptor to another --- */

static Value posix_sendfile(Thread *T, Value *args, int n) {
    (void)n;
    int out, in;
    int64_t count;
    off64_t at, *given;
    if (!c_int_arg(T, args[0], &out) || !c_int_arg(T, args[1], &in) || !offset_arg(T, args[2], &at, &given) ||
        !obj_as_index(T, args[3], &count, exc_OverflowError))
        return V_UNDEF;
    ssize_t done;
    do WAITING(T, done, sendfile64(out, in, given, (size_t)count));
    while (done < 0 && try_again(T));
    return count_or_error(T, done);
}

/* (src, dst, count, offset_src, offset_dst) of splice and copy_file_range. */
typedef struct Copy {
    int from, to;
    int64_t count;
    off64_t at_from, at_to, *from_given, *to_given;
} Copy;
static bool copy_args(Thread *T, Value *args, Copy *c) {
    return c_int_arg(T, args[0], &c->from) && c_int_arg(T, args[1], &c->to) &&
           length_arg(T, args[2], "count", &c->count) &&
           offset_arg(T, args[3], &c->at_from, &c->from_given) &&
           offset_arg(T, args[4], &c->at_to, &c->to_given);
}
static Value posix_copy_file_range(Thread *T, Value *args, int n) {
    (void)n;
    Copy c;
    ssize_t done;
    if (!copy_args(T, args, &c)) return V_UNDEF;
    do WAITING(T, done, copy_file_range(c.from, c.from_given, c.to, c.to_given, (size_t)c.count, 0));
    while (done < 0 && try_again(T));
    return count_or_error(T, done);
}
static Value posix_splice(Thread *T, Value *args, int n) {
    (void)n;
    Copy c;
    int flags;
    ssize_t done;
    if (!copy_args(T, args, &c) || !c_int_arg(T, args[5], &flags)) return V_UNDEF;
    do WAITING(T, done, splice(c.from, c.from_given, c.to, c.to_given, (size_t)c.count, (unsigned)flags));
    while (done < 0 && try_again(T));
    return count_or_error(T, done);
}

/* --- several buffers at once --- */

typedef struct Vector {
    Buffer *views;
    struct iovec *parts;
    int n;
} Vector;

static void vector_free(Thread *T, Vector *v) {
    while (v->n) buffer_release(T, &v->views[--v->n]);
    if (v->views) lf_buf_free(T, v->views);
    if (v->parts) lf_buf_free(T, v->parts);
}
static bool vector_arg(Thread *T, Value buffers, const char *function, bool writable, Vector *v) {
    *v = (Vector){0};
    int64_t len = obj_len(T, buffers);
    if (len < 0 || is_dict(buffers)) {
        lf_exc_clear(T);
        lf_raise(T, exc_TypeError, "%s() arg 2 must be a sequence", function);
        return false;
    }
    if (len > INT_MAX) len = INT_MAX;
    v->views = lf_buf_alloc(T, (size_t)(len + 1) * sizeof *v->views);
    v->parts = lf_buf_alloc(T, (size_t)(len + 1) * sizeof *v->parts);
    bool ok = v->views && v->parts;
    for (int64_t i = 0; ok && i < len; i++) {
        Value item = obj_getitem(T, buffers, v_int(i));
        ok = item != V_UNDEF && buffer_get(T, item, &v->views[i], writable);
        lf_release(T, item);
        if (!ok) break;
        v->parts[i] = (struct iovec){v->views[i].data, (size_t)v->views[i].len};
        v->n++;
    }
    if (!ok) vector_free(T, v);
    return ok;
}

typedef ssize_t (*VectorCall)(int fd, const struct iovec *parts, int n, off_t at, int flags);
static ssize_t call_readv(int fd, const struct iovec *parts, int n, off_t at, int flags) {
    (void)at;
    (void)flags;
    return readv(fd, parts, n);
}
static ssize_t call_writev(int fd, const struct iovec *parts, int n, off_t at, int flags) {
    (void)at;
    (void)flags;
    return writev(fd, parts, n);
}
static Value on_vector(Thread *T, Value *args, const char *function, bool writable, VectorCall call,
                       int64_t at, int flags) {
    int fd;
    Vector v;
    ssize_t done;
    if (!c_int_arg(T, args[0], &fd) || !vector_arg(T, args[1], function, writable, &v)) return V_UNDEF;
    do WAITING(T, done, call(fd, v.parts, v.n, at, flags));
    while (done < 0 && try_again(T));
    int err = errno;
    vector_free(T, &v);
    errno = err;
    return count_or_error(T, done);
}
static Value on_vector_at(Thread *T, Value *args, const char *function, bool writable, VectorCall call) {
    int64_t at;
    int flags;
    return obj_as_i64(T, args[2], &at) && c_int_arg(T, args[3], &flags)
               ? on_vector(T, args, function, writable, call, at, flags)
               : V_UNDEF;
}
static Value posix_readv(Thread *T, Value *args, int n) {
    (void)n;
    return on_vector(T, args, "readv", true, call_readv, 0, 0);
}
static Value posix_writev(Thread *T, Value *args, int n) {
    (void)n;
    return on_vector(T, args, "writev", false, call_writev, 0, 0);
}
static Value posix_preadv(Thread *T, Value *args, int n) {
    (void)n;
    return on_vector_at(T, args, "preadv", true, preadv2);
}
static Value posix_pwritev(Thread *T, Value *args, int n) {
    (void)n;
    return on_vector_at(T, args, "pwritev", false, pwritev2);
}

/* --- space and locks --- */

static Value posix_posix_fallocate(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    int64_t at, len;
    if (!c_int_arg(T, args[0], &fd) || !obj_as_i64(T, args[1], &at) || !obj_as_i64(T, args[2], &len))
        return V_UNDEF;
    int err;
    do WAITING(T, err, posix_fallocate(fd, at, len));
    while (err == EINTR && signals_run(T));
    return err == 0 ? V_NONE : lf_failed(T) ? V_UNDEF : lf_raise_errno(T, err, V_UNDEF, V_UNDEF);
}
static Value posix_posix_fadvise(Thread *T, Value *args, int n) {
    (void)n;
    int fd, advice;
    int64_t at, len;
    if (!c_int_arg(T, args[0], &fd) || !obj_as_i64(T, args[1], &at) || !obj_as_i64(T, args[2], &len) ||
        !c_int_arg(T, args[3], &advice))
        return V_UNDEF;
    int err = posix_fadvise(fd, at, len, advice);
    return err ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : V_NONE;
}
static Value posix_lockf(Thread *T, Value *args, int n) {
    (void)n;
    int fd, command, r;
    int64_t len;
    if (!c_int_arg(T, args[0], &fd) || !c_int_arg(T, args[1], &command) || !obj_as_i64(T, args[2], &len))
        return V_UNDEF;
    do WAITING(T, r, lockf(fd, command, len));
    while (r < 0 && try_again(T));
    return lf_failed(T) ? V_UNDEF : os_result(T, r);
}

/* --- descriptors of other kinds --- */

static Value posix_eventfd(Thread *T, Value *args, int n) {
    (void)n;
    int64_t start;
    int flags;
    if (!obj_as_i64(T, args[0], &start) || !c_int_arg(T, args[1], &flags)) return V_UNDEF;
    if (start < 0) return lf_raise(T, exc_ValueError, "Cannot convert negative int");
    if (start > UINT_MAX)
        return lf_raise(T, exc_OverflowError, "Python int too large to convert to C unsigned int");
    int fd = eventfd((unsigned)start, flags);
    return fd < 0 ? os_failure(T) : v_int(fd);
}
static Value posix_eventfd_read(Thread *T, Value *args, int n) {
    (void)n;
    int fd, r;
    eventfd_t value;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    do WAITING(T, r, eventfd_read(fd, &value));
    while (r < 0 && try_again(T));
    return r == 0 ? int_from_u64(T, value) : lf_failed(T) ? V_UNDEF : os_failure(T);
}
static Value posix_eventfd_write(Thread *T, Value *args, int n) {
    (void)n;
    int fd, r;
    uint8_t raw[8];
    uint64_t value = 0;
    Value number = obj_index(T, args[1]);
    bool ok =
        number != V_UNDEF && c_int_arg(T, args[0], &fd) && int_to_bytes(T, number, raw, 8, false, false);
    lf_release(T, number);
    if (!ok) return V_UNDEF;
    for (int i = 0; i < 8; i++) value |= (uint64_t)raw[i] << 8 * i;
    do WAITING(T, r, eventfd_write(fd, value));
    while (r < 0 && try_again(T));
    return lf_failed(T) ? V_UNDEF : os_result(T, r);
}
static Value posix_memfd_create(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    int flags;
    if (!path_arg(T, args[0], "memfd_create", "name", 0, &p)) return V_UNDEF;
    if (!c_int_arg(T, args[1], &flags)) {
        path_free(T, &p);
        return V_UNDEF;
    }
    int fd = memfd_create(p.text, (unsigned)flags), err = errno;
    path_free(T, &p);
    return fd < 0 ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : v_int(fd);
}
static Value posix_openpty(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    int master, slave;
    if (openpty(&master, &slave, NULL, NULL, NULL) < 0) return os_failure(T);
    fcntl(master, F_SETFD, FD_CLOEXEC);
    fcntl(slave, F_SETFD, FD_CLOEXEC);
    return tuple_pair(T, v_int(master), v_int(slave));
}

/* --- limits of files --- */

#define PATH_LIMITS(X)                                                                               \
    X(PC_LINK_MAX)                                                                                   \
    X(PC_MAX_CANON)                                                                                  \
    X(PC_MAX_INPUT)                                                                                  \
    X(PC_NAME_MAX)                                                                                   \
    X(PC_PATH_MAX)                                                                                   \
    X(PC_PIPE_BUF) X(PC_CHOWN_RESTRICTED) X(PC_NO_TRUNC) X(PC_VDISABLE) X(PC_SYNC_IO) X(PC_ASYNC_IO) \
        X(PC_PRIO_IO) X(PC_FILESIZEBITS) X(PC_REC_INCR_XFER_SIZE) X(PC_REC_MAX_XFER_SIZE)            \
            X(PC_REC_MIN_XFER_SIZE) X(PC_REC_XFER_ALIGN) X(PC_ALLOC_SIZE_MIN) X(PC_SYMLINK_MAX)
static const struct {
    const char *name;
    int number;
} path_limits[] = {
#define ROW(name) {#name, _##name},
    PATH_LIMITS(ROW)
#undef ROW
};
enum { N_LIMITS = sizeof path_limits / sizeof *path_limits };

static Value path_limit(Thread *T, Value path, Value name, const char *function, int allowed) {
    int number = -1;
    PathArg p;
    if (is_str(name)) {
        for (int i = 0; i < N_LIMITS; i++)
            if (str_eq_c(name, path_limits[i].name)) number = path_limits[i].number;
        if (number < 0) return lf_raise(T, exc_ValueError, "unrecognized configuration name");
    } else if (!is_int(name))
        return lf_raise(T, exc_TypeError, "configuration names must be strings or integers");
    else if (!c_int_arg(T, name, &number))
        return V_UNDEF;
    if (!path_arg(T, path, function, "path", allowed, &p)) return V_UNDEF;
    errno = 0;
    long limit = p.text ? pathconf(p.text, number) : fpathconf(p.fd, number);
    if (limit == -1 && errno) return path_error(T, &p);
    path_free(T, &p);
    return int_from_i64(T, limit);
}
static Value posix_pathconf(Thread *T, Value *args, int n) {
    (void)n;
    return path_limit(T, args[0], args[1], "pathconf", PATH_FD);
}
static Value posix_fpathconf(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    if (!fildes_arg(T, args[0], &fd)) return V_UNDEF;
    return path_limit(T, v_int(fd), args[1], "fpathconf", PATH_FD);
}

/* --- extended attributes --- */

typedef struct Attribute {
    PathArg path, name;
    int follow;
} Attribute;
static bool attribute_args(Thread *T, Value path, Value name, Value follow, const char *function,
                           Attribute *a) {
    a->follow = obj_truth(T, follow);
    if (a->follow < 0 || !path_arg(T, path, function, "path", PATH_FD, &a->path)) return false;
    if (a->path.text || a->follow) {
        if (path_arg(T, name, function, "attribute", 0, &a->name)) return true;
    } else
        lf_raise(T, exc_ValueError, "%s: cannot use fd and follow_symlinks together", function);
    path_free(T, &a->path);
    return false;
}
static Value attribute_done(Thread *T, Attribute *a, bool ok) {
    int err = errno;
    path_free(T, &a->name);
    errno = err;
    return path_done(T, &a->path, ok ? 0 : -1);
}

static ssize_t get_attribute(const Attribute *a, void *p, size_t n) {
    return !a->path.text ? fgetxattr(a->path.fd, a->name.text, p, n)
           : a->follow   ? getxattr(a->path.text, a->name.text, p, n)
                         : lgetxattr(a->path.text, a->name.text, p, n);
}
static Value posix_getxattr(Thread *T, Value *args, int n) {
    (void)n;
    Attribute a;
    if (!attribute_args(T, args[0], args[1], args[2], "getxattr", &a)) return V_UNDEF;
    uint8_t *p = lf_buf_alloc(T, XATTR_SIZE_MAX);
    ssize_t len = p ? get_attribute(&a, p, XATTR_SIZE_MAX) : -1;
    int err = errno;
    Value v = len >= 0 ? bytes_from(T, p, len) : V_UNDEF;
    if (p) lf_buf_free(T, p);
    errno = err;
    if (len < 0 && !lf_failed(T)) return attribute_done(T, &a, false);
    path_free(T, &a.name);
    path_free(T, &a.path);
    return v;
}
static Value posix_setxattr(Thread *T, Value *args, int n) {
    (void)n;
    Attribute a;
    Buffer b;
    int flags;
    if (!c_int_arg(T, args[3], &flags) || !attribute_args(T, args[0], args[1], args[4], "setxattr", &a))
        return V_UNDEF;
    if (!buffer_get(T, args[2], &b, false)) {
        path_free(T, &a.name);
        path_free(T, &a.path);
        return V_UNDEF;
    }
    int r = !a.path.text ? fsetxattr(a.path.fd, a.name.text, b.data, (size_t)b.len, flags)
            : a.follow   ? setxattr(a.path.text, a.name.text, b.data, (size_t)b.len, flags)
                         : lsetxattr(a.path.text, a.name.text, b.data, (size_t)b.len, flags);
    int err = errno;
    buffer_release(T, &b);
    errno = err;
    return attribute_done(T, &a, r == 0);
}
static Value posix_removexattr(Thread *T, Value *args, int n) {
    (void)n;
    Attribute a;
    if (!attribute_args(T, args[0], args[1], args[2], "removexattr", &a)) return V_UNDEF;
    int r = !a.path.text ? fremovexattr(a.path.fd, a.name.text)
            : a.follow   ? removexattr(a.path.text, a.name.text)
                         : lremovexattr(a.path.text, a.name.text);
    return attribute_done(T, &a, r == 0);
}
static Value posix_listxattr(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    int follow = obj_truth(T, args[1]);
    if (follow < 0 || !path_arg(T, args[0], "listxattr", "path", PATH_FD | PATH_NONE, &p)) return V_UNDEF;
    if (p.fd >= 0 && !follow) {
        path_free(T, &p);
        return lf_raise(T, exc_ValueError, "listxattr: cannot use fd and follow_symlinks together");
    }
    char *names = lf_buf_alloc(T, XATTR_LIST_MAX);
    if (!names) {
        path_free(T, &p);
        return V_UNDEF;
    }
    const char *text = p.fd >= 0 ? NULL : p.text ? p.text : ".";
    ssize_t len = !text    ? flistxattr(p.fd, names, XATTR_LIST_MAX)
                  : follow ? listxattr(text, names, XATTR_LIST_MAX)
                           : llistxattr(text, names, XATTR_LIST_MAX);
    Value list = len < 0 ? path_error(T, &p) : list_new(T, 0);
    if (len >= 0) path_free(T, &p);
    for (ssize_t at = 0; list != V_UNDEF && at < len; at += (ssize_t)strlen(names + at) + 1)
        if (!list_append(T, list, text_or_bytes(T, names + at, false))) lf_clear(T, &list);
    lf_buf_free(T, names);
    return list;
}

bool posix_transfer_init(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } constants[] = {
#define ROW(name) {#name, name},
        ROW(EFD_CLOEXEC) ROW(EFD_NONBLOCK) ROW(EFD_SEMAPHORE) ROW(MFD_CLOEXEC) ROW(MFD_ALLOW_SEALING)
            ROW(MFD_HUGETLB) ROW(SPLICE_F_MOVE) ROW(SPLICE_F_NONBLOCK) ROW(SPLICE_F_MORE) ROW(XATTR_CREATE)
                ROW(XATTR_REPLACE) ROW(XATTR_SIZE_MAX) ROW(RWF_HIPRI) ROW(RWF_DSYNC) ROW(RWF_SYNC)
                    ROW(RWF_NOWAIT) ROW(RWF_APPEND)
#undef ROW
    };
    Value names = dict_new(T);
    bool ok = names != V_UNDEF;
    for (int i = 0; ok && i < N_LIMITS; i++)
        ok = dict_set_c(T, names, path_limits[i].name, v_int(path_limits[i].number));
    ok = ok && module_set(T, module, "pathconf_names", names);
    for (size_t i = 0; ok && i < sizeof constants / sizeof *constants; i++)
        ok = module_set(T, module, constants[i].name, v_int(constants[i].value));
    return ok;
}

const MethodDef posix_transfer_functions[] = {
    {"sendfile(out_fd, in_fd, offset, count)", posix_sendfile, "Copies from a file to a descriptor.", 0},
    {"copy_file_range(src, dst, count, offset_src=None, offset_dst=None)", posix_copy_file_range,
     "Copies from file to file.", 0},
    {"splice(src, dst, count, offset_src=None, offset_dst=None, flags=0)", posix_splice,
     "Moves data from or to a pipe.", 0},
    {"readv(fd, buffers, /)", posix_readv, "Reads into several buffers; the number of bytes.", 0},
    {"writev(fd, buffers, /)", posix_writev, "Writes several buffers; the number of bytes.", 0},
    {"preadv(fd, buffers, offset, flags=0, /)", posix_preadv, "Reads from a place into several buffers.", 0},
    {"pwritev(fd, buffers, offset, flags=0, /)", posix_pwritev, "Writes several buffers at a place.", 0},
    {"posix_fallocate(fd, offset, length, /)", posix_posix_fallocate, "Has the disk keep room for a file.",
     0},
    {"posix_fadvise(fd, offset, length, advice, /)", posix_posix_fadvise, "Says how a file will be used.", 0},
    {"lockf(fd, command, length, /)", posix_lockf, "Locks a part of a file.", 0},
    {"eventfd(initval, flags=524288)", posix_eventfd, "A counter as a descriptor.", 0},
    {"eventfd_read(fd)", posix_eventfd_read, "The counter's value, which it then lacks.", 0},
    {"eventfd_write(fd, value)", posix_eventfd_write, "Adds to the counter.", 0},
    {"memfd_create(name, flags=1)", posix_memfd_create, "A file in memory.", 0},
    {"openpty()", posix_openpty, "A pair of pseudo-terminals: master and slave.", 0},
    {"pathconf(path, name)", posix_pathconf, "A limit of a file.", 0},
    {"fpathconf(fd, name, /)", posix_fpathconf, "A limit of an open file.", 0},
    {"getxattr(path, attribute, *, follow_symlinks=True)", posix_getxattr, "An extended attribute.", 0},
    {"setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)", posix_setxattr,
     "Sets an extended attribute.", 0},
    {"removexattr(path, attribute, *, follow_symlinks=True)", posix_removexattr,
     "Removes an extended attribute.", 0},
    {"listxattr(path=None, *, follow_symlinks=True)", posix_listxattr, "Names of the extended attributes.",
     0},
    {0},
};
