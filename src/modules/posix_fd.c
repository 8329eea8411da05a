/* The functions of posix on file descriptors. */
#include "src/modules/posix.h"
#include "src/vm/audit.h"

#include <fcntl.h>
#include <langinfo.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static Value posix_open(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    int flags, mode, dir_fd, fd;
    if (!c_int_arg(T, args[1], &flags) || !c_int_arg(T, args[2], &mode) || !dir_fd_arg(T, args[3], &dir_fd) ||
        !AUDIT(T, "open", args[0], V_NONE, v_int(flags | O_CLOEXEC)) ||
        !path_arg(T, args[0], "open", "path", 0, &p))
        return V_UNDEF;
    do WAITING(T, fd, openat(dir_fd, p.text, flags | O_CLOEXEC, (mode_t)mode));
    while (fd < 0 && try_again(T));
    if (fd >= 0) {
        path_free(T, &p);
        return v_int(fd);
    }
    if (!lf_failed(T)) return path_error(T, &p);
    path_free(T, &p);
    return V_UNDEF;
}

static Value posix_close(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    return close(fd) < 0 && errno != EINTR ? os_failure(T) : V_NONE;
}
static Value posix_closerange(Thread *T, Value *args, int n) {
    (void)n;
    int low, high;
    if (!c_int_arg(T, args[0], &low) || !c_int_arg(T, args[1], &high)) return V_UNDEF;
    if (low < 0) low = 0;
    if (high > low) close_range((unsigned)low, (unsigned)high - 1, 0);
    return V_NONE;
}

/* --- reading and writing --- */

/* at < 0: at the descriptor's own position. */
static Value read_bytes(Thread *T, Value fd_arg, Value len_arg, int64_t at) {
    int fd;
    int64_t len;
    if (!c_int_arg(T, fd_arg, &fd) || !obj_as_i64(T, len_arg, &len)) return V_UNDEF;
    if (len < 0) return lf_raise_errno(T, EINVAL, V_UNDEF, V_UNDEF);
    uint8_t *p = lf_buf_alloc(T, (size_t)len + 1);
    if (!p) return V_UNDEF;
    ssize_t got;
    do WAITING(T, got, at < 0 ? read(fd, p, (size_t)len) : pread(fd, p, (size_t)len, at));
    while (got < 0 && try_again(T));
    Value r = got >= 0 ? bytes_from(T, p, got) : lf_failed(T) ? V_UNDEF : os_failure(T);
    lf_buf_free(T, p);
    return r;
}
static Value posix_read(Thread *T, Value *args, int n) {
    (void)n;
    return read_bytes(T, args[0], args[1], -1);
}
static Value posix_pread(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_i64(T, args[2], &at)) return V_UNDEF;
    return at < 0 ? lf_raise_errno(T, EINVAL, V_UNDEF, V_UNDEF) : read_bytes(T, args[0], args[1], at);
}
static Value posix_readinto(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    Buffer b;
    if (!c_int_arg(T, args[0], &fd) || !buffer_get(T, args[1], &b, true)) return V_UNDEF;
    ssize_t got;
    do WAITING(T, got, read(fd, b.data, (size_t)b.len));
    while (got < 0 && try_again(T));
    buffer_release(T, &b);
    return got >= 0 ? int_from_i64(T, got) : lf_failed(T) ? V_UNDEF : os_failure(T);
}
static Value write_bytes(Thread *T, Value fd_arg, Value data, int64_t at) {
    int fd;
    Buffer b;
    if (!c_int_arg(T, fd_arg, &fd) || !buffer_get(T, data, &b, false)) return V_UNDEF;
    ssize_t done;
    do WAITING(T, done, at < 0 ? write(fd, b.data, (size_t)b.len) : pwrite(fd, b.data, (size_t)b.len, at));
    while (done < 0 && try_again(T));
    int err = errno;
    buffer_release(T, &b);
    return done >= 0      ? int_from_i64(T, done)
           : lf_failed(T) ? V_UNDEF
                          : lf_raise_errno(T, err, V_UNDEF, V_UNDEF);
}
static Value posix_write(Thread *T, Value *args, int n) {
    (void)n;
    return write_bytes(T, args[0], args[1], -1);
}
static Value posix_pwrite(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_i64(T, args[2], &at)) return V_UNDEF;
    return at < 0 ? lf_raise_errno(T, EINVAL, V_UNDEF, V_UNDEF) : write_bytes(T, args[0], args[1], at);
}

static Value posix_lseek(Thread *T, Value *args, int n) {
    (void)n;
    int fd, whence;
    int64_t offset;
    if (!c_int_arg(T, args[0], &fd) || !obj_as_i64(T, args[1], &offset) || !c_int_arg(T, args[2], &whence))
        return V_UNDEF;
    off_t at = lseek(fd, offset, whence);
    return at < 0 ? os_failure(T) : int_from_i64(T, at);
}
static Value posix_ftruncate(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    int64_t len;
    if (!c_int_arg(T, args[0], &fd) || !obj_as_i64(T, args[1], &len)) return V_UNDEF;
    return os_result(T, ftruncate(fd, len));
}

/* --- one descriptor --- */

static Value on_fildes(Thread *T, Value v, int (*fn)(int)) {
    int fd, r;
    if (!fildes_arg(T, v, &fd)) return V_UNDEF;
    do WAITING(T, r, fn(fd));
    while (r < 0 && try_again(T));
    return lf_failed(T) ? V_UNDEF : os_result(T, r);
}
static Value posix_fsync(Thread *T, Value *args, int n) {
    (void)n;
    return on_fildes(T, args[0], fsync);
}
static Value posix_fdatasync(Thread *T, Value *args, int n) {
    (void)n;
    return on_fildes(T, args[0], fdatasync);
}
static Value posix_fchdir(Thread *T, Value *args, int n) {
    (void)n;
    return on_fildes(T, args[0], fchdir);
}
static Value posix_sync(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    sync();
    return V_NONE;
}
static Value posix_fchmod(Thread *T, Value *args, int n) {
    (void)n;
    int fd, mode;
    if (!c_int_arg(T, args[0], &fd) || !c_int_arg(T, args[1], &mode)) return V_UNDEF;
    return os_result(T, fchmod(fd, (mode_t)mode));
}
static Value posix_fchown(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    int64_t uid, gid;
    if (!c_int_arg(T, args[0], &fd) || !obj_as_i64(T, args[1], &uid) || !obj_as_i64(T, args[2], &gid))
        return V_UNDEF;
    return os_result(T, fchown(fd, (uid_t)uid, (gid_t)gid));
}

static Value posix_dup(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    fd = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return fd < 0 ? os_failure(T) : v_int(fd);
}
static Value posix_dup2(Thread *T, Value *args, int n) {
    (void)n;
    int fd, to, inheritable = obj_truth(T, args[2]);
    if (inheritable < 0 || !c_int_arg(T, args[0], &fd) || !c_int_arg(T, args[1], &to)) return V_UNDEF;
    int r = inheritable || fd == to ? dup2(fd, to) : dup3(fd, to, O_CLOEXEC);
    return r < 0 ? os_failure(T) : v_int(r);
}

static Value new_pipe(Thread *T, int flags) {
    int fds[2];
    if (pipe2(fds, flags) < 0) return os_failure(T);
    return tuple_pair(T, v_int(fds[0]), v_int(fds[1]));
}
static Value posix_pipe(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return new_pipe(T, O_CLOEXEC);
}
static Value posix_pipe2(Thread *T, Value *args, int n) {
    (void)n;
    int flags;
    return c_int_arg(T, args[0], &flags) ? new_pipe(T, flags) : V_UNDEF;
}

/* --- flags of descriptors --- */

static Value flag_of(Thread *T, Value v, int get, int flag, bool when_clear) {
    int fd;
    if (!c_int_arg(T, v, &fd)) return V_UNDEF;
    int flags = fcntl(fd, get);
    return flags < 0 ? os_failure(T) : v_bool(((flags & flag) == 0) == when_clear);
}
static Value set_flag(Thread *T, Value *args, int get, int set, int flag) {
    int fd, clear = obj_truth(T, args[1]);
    if (clear < 0 || !c_int_arg(T, args[0], &fd)) return V_UNDEF;
    int flags = fcntl(fd, get);
    return os_result(T, flags < 0 ? flags : fcntl(fd, set, clear ? flags & ~flag : flags | flag));
}
static Value posix_get_inheritable(Thread *T, Value *args, int n) {
    (void)n;
    return flag_of(T, args[0], F_GETFD, FD_CLOEXEC, true);
}
static Value posix_set_inheritable(Thread *T, Value *args, int n) {
    (void)n;
    return set_flag(T, args, F_GETFD, F_SETFD, FD_CLOEXEC);
}
static Value posix_get_blocking(Thread *T, Value *args, int n) {
    (void)n;
    return flag_of(T, args[0], F_GETFL, O_NONBLOCK, true);
}
static Value posix_set_blocking(Thread *T, Value *args, int n) {
    (void)n;
    return set_flag(T, args, F_GETFL, F_SETFL, O_NONBLOCK);
}

/* --- terminals --- */

static Value posix_isatty(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    return c_int_arg(T, args[0], &fd) ? v_bool(isatty(fd)) : V_UNDEF;
}
static Value posix_ttyname(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    char name[PATH_MAX];
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    int err = ttyname_r(fd, name, sizeof name);
    return err ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : text_or_bytes(T, name, false);
}
static Value posix_device_encoding(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    return isatty(fd) ? str_intern_c(T, "utf-8") : V_NONE;
}

static Type *type_terminal_size;
static const char *const size_fields[] = {"columns", "lines", NULL};
static const StructSeqDef terminal_size = {
    .name = "os.terminal_size", .fields = size_fields, .where = &type_terminal_size};

static Value posix_get_terminal_size(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    struct winsize w;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    if (ioctl(fd, TIOCGWINSZ, &w) < 0) return os_failure(T);
    Value items[] = {v_int(w.ws_col), v_int(w.ws_row)};
    return structseq_new(T, &terminal_size, items);
}
Type *posix_terminal_size_type(Thread *T) { return structseq_type(T, &terminal_size); }

const MethodDef posix_fd_functions[] = {
    {"open(path, flags, mode=511, *, dir_fd=None)", posix_open, "Opens a file: a descriptor.", 0},
    {"close(fd)", posix_close, "Closes a descriptor.", 0},
    {"closerange(fd_low, fd_high, /)", posix_closerange, "Closes all descriptors of a range.", 0},
    {"read(fd, length, /)", posix_read, "At most so many bytes.", 0},
    {"pread(fd, length, offset, /)", posix_pread, "At most so many bytes from a place.", 0},
    {"readinto(fd, buffer, /)", posix_readinto, "Reads into a buffer; the number of bytes.", 0},
    {"write(fd, data, /)", posix_write, "Writes bytes; how many were written.", 0},
    {"pwrite(fd, buffer, offset, /)", posix_pwrite, "Writes bytes at a place; how many were written.", 0},
    {"lseek(fd, position, whence, /)", posix_lseek, "Changes the position.", 0},
    {"ftruncate(fd, length, /)", posix_ftruncate, "Cuts or extends an open file.", 0},
    {"fsync(fd)", posix_fsync, "Waits until all is on the disk.", 0},
    {"fdatasync(fd)", posix_fdatasync, "Waits until the content is on the disk.", 0},
    {"fchdir(fd)", posix_fchdir, "Changes the current folder.", 0},
    {"sync()", posix_sync, "Has everything written to disks.", 0},
    {"fchmod(fd, mode)", posix_fchmod, "Changes who may do what with an open file.", 0},
    {"fchown(fd, uid, gid)", posix_fchown, "Changes whose open file it is.", 0},
    {"dup(fd, /)", posix_dup, "One more descriptor for the same file.", 0},
    {"dup2(fd, fd2, inheritable=True)", posix_dup2, "Makes fd2 a descriptor for the same file.", 0},
    {"pipe()", posix_pipe, "A pipe: descriptors to read from and to write to.", 0},
    {"pipe2(flags, /)", posix_pipe2, "A pipe with flags.", 0},
    {"get_inheritable(fd, /)", posix_get_inheritable, "Do programs that are started get it?", 0},
    {"set_inheritable(fd, inheritable, /)", posix_set_inheritable, "Sets whether they do.", 0},
    {"get_blocking(fd, /)", posix_get_blocking, "Do reads and writes wait?", 0},
    {"set_blocking(fd, blocking, /)", posix_set_blocking, "Sets whether they do.", 0},
    {"isatty(fd, /)", posix_isatty, "Is it a terminal?", 0},
    {"ttyname(fd, /)", posix_ttyname, "The name of a terminal.", 0},
    {"device_encoding(fd)", posix_device_encoding, "The encoding of a terminal, or None.", 0},
    {"get_terminal_size(fd=1, /)", posix_get_terminal_size, "Columns and lines of a terminal.", 0},
    {0},
};
