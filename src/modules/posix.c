/* posix: the module that os is made of. Arguments, constants, and the tables of the other files put together.
 */
#include "src/modules/posix.h"

#include <fcntl.h>
#include <limits.h>
#include <pty.h>
#include <sched.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

/* --- arguments --- */

bool c_int_arg(Thread *T, Value v, int *out) {
    Value i = obj_index(T, v);
    int64_t n;
    if (i == V_UNDEF) return false;
    bool fits = int_fits_i64(i, &n) && n >= INT_MIN && n <= INT_MAX;
    if (fits)
        *out = (int)n;
    else
        lf_raise(T, exc_OverflowError, "Python int too large to convert to C int");
    lf_release(T, i);
    return fits;
}

bool dir_fd_arg(Thread *T, Value v, int *out) {
    *out = AT_FDCWD;
    if (v == V_NONE || v == V_UNDEF) return true;
    if (is_int(v) || type_of(v)->slots.index) return c_int_arg(T, v, out);
    lf_raise(T, exc_TypeError, "argument should be integer or None, not %T", v);
    return false;
}

bool fildes_arg(Thread *T, Value v, int *out) {
    Value fd = V_UNDEF;
    if (is_int(v))
        fd = lf_retain(T, v);
    else {
        bool missing;
        Value method = obj_getattr_or(T, v, str_intern_c(T, "fileno"), &missing);
        if (method == V_UNDEF) {
            if (missing) lf_raise(T, exc_TypeError, "argument must be an int, or have a fileno() method.");
            return false;
        }
        fd = lf_call0(T, method);
        lf_release(T, method);
        if (fd == V_UNDEF) return false;
        if (!is_int(fd)) {
            lf_raise(T, exc_TypeError, "fileno() returned a non-integer");
            lf_release(T, fd);
            return false;
        }
    }
    bool ok = c_int_arg(T, fd, out);
    lf_release(T, fd);
    if (ok && *out < 0) {
        lf_raise(T, exc_ValueError, "file descriptor cannot be a negative integer (%i)", *out);
        return false;
    }
    return ok;
}

void path_free(Thread *T, PathArg *p) {
    lf_clear(T, &p->name);
    lf_clear(T, &p->bytes);
}

static bool wrong_path(Thread *T, Value v, const char *function, const char *what, int allowed) {
    static const char *const kinds[] = {
        "string, bytes or os.PathLike", "string, bytes, os.PathLike or integer",
        "string, bytes, os.PathLike or None", "string, bytes, os.PathLike, integer or None"};
    lf_raise(T, exc_TypeError, "%s: %s should be %s, not %T", function, what, kinds[allowed], v);
    return false;
}

bool path_arg(Thread *T, Value v, const char *function, const char *what, int allowed, PathArg *out) {
    *out = (PathArg){.fd = -1, .name = V_UNDEF, .bytes = V_UNDEF};
    if (v == V_NONE && (allowed & PATH_NONE)) return true;
    if (!is_str(v) && !is_bytes(v)) {
        if ((allowed & PATH_FD) && (is_int(v) || type_of(v)->slots.index)) {
            if (v_is_bool(v) && !lf_warn(T, exc_RuntimeWarning, 1, "bool is used as a file descriptor"))
                return false;
            if (!c_int_arg(T, v, &out->fd)) return false;
            lf_init(&out->name, lf_retain(T, v));
            return true;
        }
        bool found;
        out->name = lf_call_special(T, name___fspath__, &v, 1, &found);
        if (!found) return wrong_path(T, v, function, what, allowed);
        if (out->name == V_UNDEF) return false;
        if (!is_str(out->name) && !is_bytes(out->name)) {
            lf_raise(T, exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", v,
                     out->name);
            path_free(T, out);
            return false;
        }
    } else
        lf_init(&out->name, lf_retain(T, v));
    out->bytes =
        is_str(out->name) ? codec_encode(T, out->name, "utf-8", "surrogateescape") : lf_retain(T, out->name);
    if (out->bytes == V_UNDEF) {
        path_free(T, out);
        return false;
    }
    out->text = (const char *)as_bytes(out->bytes)->data;
    if (strlen(out->text) == (size_t)as_bytes(out->bytes)->len) return true;
    lf_raise(T, exc_ValueError, "%s: embedded null character in %s", function, what);
    path_free(T, out);
    return false;
}

Value path_error(Thread *T, const PathArg *p) {
    PathArg own = *p;
    lf_raise_errno(T, errno, own.name, V_UNDEF);
    path_free(T, &own);
    return V_UNDEF;
}

Value path_done(Thread *T, PathArg *p, int result) {
    if (result < 0) return path_error(T, p);
    path_free(T, p);
    return V_NONE;
}

Value text_or_bytes(Thread *T, const char *s, bool as_bytes) {
    return as_bytes ? bytes_from(T, s, (int64_t)strlen(s))
                    : codec_decode(T, (const uint8_t *)s, strlen(s), "utf-8", "surrogateescape");
}

/* --- the module --- */

/* The kernel's numbers for priorities of the scheduler and flags of files that not every libc names. */
#define ALL_CONSTANTS(X)                                                                                    \
    X(CLD_CONTINUED)                                                                                        \
    X(CLD_DUMPED)                                                                                           \
    X(CLD_EXITED)                                                                                           \
    X(CLD_KILLED)                                                                                           \
    X(CLD_STOPPED)                                                                                          \
    X(CLD_TRAPPED)                                                                                          \
    X(EX_CANTCREAT)                                                                                         \
    X(EX_CONFIG)                                                                                            \
    X(EX_DATAERR)                                                                                           \
    X(EX_IOERR) X(EX_NOHOST) X(EX_NOINPUT) X(EX_NOPERM) X(EX_NOUSER) X(EX_OK) X(EX_OSERR) X(EX_OSFILE)      \
        X(EX_PROTOCOL) X(EX_SOFTWARE) X(EX_TEMPFAIL) X(EX_UNAVAILABLE) X(EX_USAGE) X(F_LOCK) X(F_OK)        \
            X(F_TEST) X(F_TLOCK) X(F_ULOCK) X(GRND_NONBLOCK) X(GRND_RANDOM) X(NGROUPS_MAX) X(O_ACCMODE)     \
                X(O_APPEND) X(O_ASYNC) X(O_CLOEXEC) X(O_CREAT) X(O_DIRECT) X(O_DIRECTORY) X(O_DSYNC)        \
                    X(O_EXCL) X(O_FSYNC) X(O_LARGEFILE) X(O_NDELAY) X(O_NOATIME) X(O_NOCTTY) X(O_NOFOLLOW)  \
                        X(O_NONBLOCK) X(O_PATH) X(O_RDONLY) X(O_RDWR) X(O_RSYNC) X(O_SYNC) X(O_TMPFILE)     \
                            X(O_TRUNC) X(O_WRONLY) X(POSIX_FADV_DONTNEED) X(POSIX_FADV_NOREUSE)             \
                                X(POSIX_FADV_NORMAL) X(POSIX_FADV_RANDOM) X(POSIX_FADV_SEQUENTIAL)          \
                                    X(POSIX_FADV_WILLNEED) X(PRIO_PGRP) X(PRIO_PROCESS) X(PRIO_USER)        \
                                        X(P_ALL) X(P_PGID) X(P_PID) X(R_OK) X(SCHED_BATCH) X(SCHED_FIFO)    \
                                            X(SCHED_IDLE) X(SCHED_OTHER) X(SCHED_RR) X(SEEK_DATA)           \
                                                X(SEEK_HOLE) X(ST_APPEND) X(ST_MANDLOCK) X(ST_NOATIME)      \
                                                    X(ST_NODEV) X(ST_NODIRATIME) X(ST_NOEXEC) X(ST_NOSUID)  \
                                                        X(ST_RDONLY) X(ST_RELATIME) X(ST_SYNCHRONOUS)       \
                                                            X(ST_WRITE) X(TMP_MAX) X(WCONTINUED) X(WEXITED) \
                                                                X(WNOHANG) X(WNOWAIT) X(WSTOPPED)           \
                                                                    X(WUNTRACED) X(W_OK) X(X_OK)

static bool add_constants(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } constants[] = {
#define ROW(name) {#name, name},
        ALL_CONSTANTS(ROW)};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (!module_set(T, module, constants[i].name, v_int(constants[i].value))) return false;
    return true;
}

static bool fill(Thread *T, Value module) {
    return add_constants(T, module) && module_add_functions(T, module, posix_path_functions) &&
           module_add_functions(T, module, posix_fd_functions) &&
           module_add_functions(T, module, posix_stat_functions) &&
           module_add_functions(T, module, posix_process_functions) &&
           module_add_functions(T, module, posix_transfer_functions) && posix_transfer_init(T, module) &&
           module_add_functions(T, module, posix_spawn_functions) && posix_spawn_init(T, module) &&
           posix_stat_init(T, module) && posix_process_init(T, module) &&
           module_set(T, module, "terminal_size", v_obj(posix_terminal_size_type(T))) &&
           module_set(T, module, "statvfs_result", v_obj(posix_statvfs_type(T))) &&
           module_set(T, module, "error", v_obj(exc_OSError));
}

const ModuleDef module_posix = {.name = "posix", .doc = "Calls of the operating system.", .init = fill};
