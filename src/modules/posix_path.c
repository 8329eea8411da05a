/* The functions of posix on names of files. */
#include "src/modules/posix.h"
#include "src/vm/audit.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

/* --- one path --- */

/* fn(path[, mode], *, dir_fd): what only needs its path converted. */
static Value at_path(Thread *T, const char *name, Value path, Value dir,
                     int (*fn)(int dir, const char *path, int extra), int extra) {
    PathArg p;
    int dir_fd;
    if (!dir_fd_arg(T, dir, &dir_fd) || !path_arg(T, path, name, "path", 0, &p)) return V_UNDEF;
    return path_done(T, &p, fn(dir_fd, p.text, extra));
}
static int call_mkdir(int dir, const char *path, int mode) { return mkdirat(dir, path, (mode_t)mode); }
static int call_mkfifo(int dir, const char *path, int mode) { return mkfifoat(dir, path, (mode_t)mode); }
static int call_unlink(int dir, const char *path, int flags) { return unlinkat(dir, path, flags); }

static Value posix_mkdir(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.mkdir", args[0], args[1], audit_fd(args[2]))) return V_UNDEF;
    int mode;
    return c_int_arg(T, args[1], &mode) ? at_path(T, "mkdir", args[0], args[2], call_mkdir, mode) : V_UNDEF;
}
static Value posix_mkfifo(Thread *T, Value *args, int n) {
    (void)n;
    int mode;
    return c_int_arg(T, args[1], &mode) ? at_path(T, "mkfifo", args[0], args[2], call_mkfifo, mode) : V_UNDEF;
}
static Value posix_rmdir(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.rmdir", args[0], audit_fd(args[1]))) return V_UNDEF;
    return at_path(T, "rmdir", args[0], args[1], call_unlink, AT_REMOVEDIR);
}
static Value posix_unlink(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.remove", args[0], audit_fd(args[1]))) return V_UNDEF;
    return at_path(T, "unlink", args[0], args[1], call_unlink, 0);
}
static Value posix_remove(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.remove", args[0], audit_fd(args[1]))) return V_UNDEF;
    return at_path(T, "remove", args[0], args[1], call_unlink, 0);
}

static Value posix_access(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    int mode, dir_fd, effective = obj_truth(T, args[3]), follow = obj_truth(T, args[4]);
    if (effective < 0 || follow < 0 || !c_int_arg(T, args[1], &mode) || !dir_fd_arg(T, args[2], &dir_fd) ||
        !path_arg(T, args[0], "access", "path", 0, &p))
        return V_UNDEF;
    int r =
        faccessat(dir_fd, p.text, mode, (effective ? AT_EACCESS : 0) | (follow ? 0 : AT_SYMLINK_NOFOLLOW));
    path_free(T, &p);
    return v_bool(r == 0);
}

static Value posix_chdir(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.chdir", args[0])) return V_UNDEF;
    PathArg p;
    if (!path_arg(T, args[0], "chdir", "path", PATH_FD, &p)) return V_UNDEF;
    return path_done(T, &p, p.text ? chdir(p.text) : fchdir(p.fd));
}
static Value posix_chroot(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    return path_arg(T, args[0], "chroot", "path", 0, &p) ? path_done(T, &p, chroot(p.text)) : V_UNDEF;
}

static Value posix_chmod(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.chmod", args[0], args[1], audit_fd(args[2]))) return V_UNDEF;
    PathArg p;
    int mode, dir_fd, follow = obj_truth(T, args[3]);
    if (follow < 0 || !c_int_arg(T, args[1], &mode) || !dir_fd_arg(T, args[2], &dir_fd) ||
        !path_arg(T, args[0], "chmod", "path", PATH_FD, &p))
        return V_UNDEF;
    if (!follow) {
        path_free(T, &p);
        return lf_raise(T, exc_NotImplementedError, "chmod: follow_symlinks unavailable on this platform");
    }
    return path_done(T, &p, p.text ? fchmodat(dir_fd, p.text, (mode_t)mode, 0) : fchmod(p.fd, (mode_t)mode));
}

static Value change_owner(Thread *T, const char *name, Value *args, Value dir, int allowed, int flags) {
    PathArg p;
    int64_t uid, gid;
    int dir_fd;
    if (!obj_as_i64(T, args[1], &uid) || !obj_as_i64(T, args[2], &gid) || !dir_fd_arg(T, dir, &dir_fd) ||
        !path_arg(T, args[0], name, "path", allowed, &p))
        return V_UNDEF;
    return path_done(T, &p,
                     p.text ? fchownat(dir_fd, p.text, (uid_t)uid, (gid_t)gid, flags)
                            : fchown(p.fd, (uid_t)uid, (gid_t)gid));
}
static Value posix_chown(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.chown", args[0], args[1], args[2], audit_fd(args[3]))) return V_UNDEF;
    int follow = obj_truth(T, args[4]);
    return follow < 0 ? V_UNDEF
                      : change_owner(T, "chown", args, args[3], PATH_FD, follow ? 0 : AT_SYMLINK_NOFOLLOW);
}
static Value posix_lchown(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.chown", args[0], args[1], args[2], v_int(-1))) return V_UNDEF;
    return change_owner(T, "lchown", args, V_NONE, 0, AT_SYMLINK_NOFOLLOW);
}

static Value posix_truncate(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.truncate", args[0], args[1])) return V_UNDEF;
    PathArg p;
    int64_t len;
    if (!obj_as_i64(T, args[1], &len) || !path_arg(T, args[0], "truncate", "path", PATH_FD, &p))
        return V_UNDEF;
    return path_done(T, &p, p.text ? truncate(p.text, len) : ftruncate(p.fd, len));
}

static Value posix_readlink(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    int dir_fd;
    char text[PATH_MAX + 1];
    if (!dir_fd_arg(T, args[1], &dir_fd) || !path_arg(T, args[0], "readlink", "path", 0, &p)) return V_UNDEF;
    ssize_t len = readlinkat(dir_fd, p.text, text, PATH_MAX);
    if (len < 0) return path_error(T, &p);
    text[len] = 0;
    bool bytes = is_bytes(p.name);
    path_free(T, &p);
    return text_or_bytes(T, text, bytes);
}

static Value current_folder(Thread *T, bool bytes) {
    char text[PATH_MAX];
    return getcwd(text, sizeof text) ? text_or_bytes(T, text, bytes) : os_failure(T);
}
static Value posix_getcwd(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return current_folder(T, false);
}
static Value posix_getcwdb(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return current_folder(T, true);
}

/* --- two paths --- */

static Value two_paths(Thread *T, const char *name, Value *paths,
                       int (*fn)(const char *, const char *, const int *), int *extra) {
    PathArg from, to;
    if (!path_arg(T, paths[0], name, "src", 0, &from)) return V_UNDEF;
    if (!path_arg(T, paths[1], name, "dst", 0, &to)) {
        path_free(T, &from);
        return V_UNDEF;
    }
    Value r = fn(from.text, to.text, extra) < 0 ? lf_raise_errno(T, errno, from.name, to.name) : V_NONE;
    path_free(T, &from);
    path_free(T, &to);
    return r;
}
static int call_rename(const char *from, const char *to, const int *dirs) {
    return renameat(dirs[0], from, dirs[1], to);
}
static int call_link(const char *from, const char *to, const int *x) {
    return linkat(x[0], from, x[1], to, x[2]);
}
static int call_symlink(const char *from, const char *to, const int *dir) {
    return symlinkat(from, dir[0], to);
}

static Value posix_rename(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.rename", args[0], args[1], audit_fd(args[2]), audit_fd(args[3]))) return V_UNDEF;
    int dirs[2];
    if (!dir_fd_arg(T, args[2], &dirs[0]) || !dir_fd_arg(T, args[3], &dirs[1])) return V_UNDEF;
    return two_paths(T, "rename", args, call_rename, dirs);
}
static Value posix_replace(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.rename", args[0], args[1], audit_fd(args[2]), audit_fd(args[3]))) return V_UNDEF;
    int dirs[2];
    if (!dir_fd_arg(T, args[2], &dirs[0]) || !dir_fd_arg(T, args[3], &dirs[1])) return V_UNDEF;
    return two_paths(T, "replace", args, call_rename, dirs);
}
static Value posix_link(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.link", args[0], args[1], audit_fd(args[2]), audit_fd(args[3]))) return V_UNDEF;
    int extra[3], follow = obj_truth(T, args[4]);
    if (follow < 0 || !dir_fd_arg(T, args[2], &extra[0]) || !dir_fd_arg(T, args[3], &extra[1]))
        return V_UNDEF;
    extra[2] = follow ? AT_SYMLINK_FOLLOW : 0;
    return two_paths(T, "link", args, call_link, extra);
}
static Value posix_symlink(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.symlink", args[0], args[1], audit_fd(args[3]))) return V_UNDEF;
    int dir;
    return dir_fd_arg(T, args[3], &dir) ? two_paths(T, "symlink", args, call_symlink, &dir) : V_UNDEF;
}

/* --- times --- */

static bool time_from_ns(Thread *T, Value v, struct timespec *out) {
    int64_t ns;
    if (!is_int(v)) {
        lf_raise(T, exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
        return false;
    }
    if (!obj_as_i64(T, v, &ns)) return false;
    out->tv_sec = ns / 1000000000 - (ns % 1000000000 < 0);
    out->tv_nsec = (ns % 1000000000 + 1000000000) % 1000000000;
    return true;
}
static bool time_from_seconds(Thread *T, Value v, struct timespec *out) {
    double d, whole;
    int64_t s;
    if (is_int(v)) {
        if (!obj_as_i64(T, v, &s)) return false;
        *out = (struct timespec){.tv_sec = s};
        return true;
    }
    if (!obj_as_double(T, v, &d)) return false;
    if (!(d > -9.2e18 && d < 9.2e18)) {
        lf_raise(T, exc_OverflowError, "timestamp out of range for platform time_t");
        return false;
    }
    whole = __builtin_floor(d);
    *out = (struct timespec){.tv_sec = (time_t)whole, .tv_nsec = (long)__builtin_floor((d - whole) * 1e9)};
    return true;
}

static bool times_arg(Thread *T, Value times, Value ns, struct timespec out[2]) {
    bool by_ns = ns != V_UNDEF && ns != V_NONE;
    if (times != V_NONE && by_ns) {
        lf_raise(T, exc_ValueError, "utime: you may specify either 'times' or 'ns' but not both");
        return false;
    }
    if (times == V_NONE && !by_ns) {
        out[0] = out[1] = (struct timespec){.tv_nsec = UTIME_NOW};
        return true;
    }
    Value pair = by_ns ? ns : times;
    if (!is_tuple(pair) || as_tuple(pair)->len != 2) {
        lf_raise(T, exc_TypeError,
                 by_ns ? "utime: 'ns' must be a tuple of two ints"
                       : "utime: 'times' must be either a tuple of two ints or None");
        return false;
    }
    for (int i = 0; i < 2; i++)
        if (!(by_ns ? time_from_ns : time_from_seconds)(T, as_tuple(pair)->items[i], &out[i])) return false;
    return true;
}

static Value posix_utime(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.utime", args[0], args[1], args[2], audit_fd(args[3]))) return V_UNDEF;
    PathArg p;
    struct timespec times[2];
    int dir_fd, follow = obj_truth(T, args[4]);
    if (follow < 0 || !times_arg(T, args[1], args[2], times) || !dir_fd_arg(T, args[3], &dir_fd) ||
        !path_arg(T, args[0], "utime", "path", PATH_FD, &p))
        return V_UNDEF;
    return path_done(T, &p,
                     p.text ? utimensat(dir_fd, p.text, times, follow ? 0 : AT_SYMLINK_NOFOLLOW)
                            : futimens(p.fd, times));
}

/* --- names and file systems --- */

static Value posix_fspath(Thread *T, Value *args, int n) {
    (void)n;
    Value path = args[0];
    if (is_str(path) || is_bytes(path)) return lf_retain(T, path);
    bool found;
    Value r = lf_call_special(T, name___fspath__, &path, 1, &found);
    if (!found) return lf_raise(T, exc_TypeError, "expected str, bytes or os.PathLike object, not %T", path);
    if (r == V_UNDEF || is_str(r) || is_bytes(r)) return r;
    lf_raise(T, exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", path, r);
    lf_release(T, r);
    return V_UNDEF;
}

static Type *type_statvfs;
static const char *const statvfs_fields[] = {"f_bsize",  "f_frsize",  "f_blocks", "f_bfree",
                                             "f_bavail", "f_files",   "f_ffree",  "f_favail",
                                             "f_flag",   "f_namemax", "f_fsid",   NULL};
static const StructSeqDef statvfs_result = {
    .name = "os.statvfs_result", .fields = statvfs_fields, .visible = 10, .where = &type_statvfs};

static Value posix_statvfs(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    struct statvfs s;
    if (!path_arg(T, args[0], "statvfs", "path", PATH_FD, &p)) return V_UNDEF;
    if ((p.text ? statvfs(p.text, &s) : fstatvfs(p.fd, &s)) < 0) return path_error(T, &p);
    path_free(T, &p);
    uint64_t numbers[] = {s.f_bsize, s.f_frsize, s.f_blocks, s.f_bfree,   s.f_bavail, s.f_files,
                          s.f_ffree, s.f_favail, s.f_flag,   s.f_namemax, s.f_fsid};
    Value items[11];
    for (int i = 0; i < 11; i++) items[i] = int_from_u64(T, numbers[i]);
    return structseq_new(T, &statvfs_result, items);
}

Type *posix_statvfs_type(Thread *T) { return structseq_type(T, &statvfs_result); }

static Value device_part(Thread *T, Value device, bool high) {
    int64_t d;
    if (!obj_as_i64(T, device, &d)) return V_UNDEF;
    return v_int(high ? major((dev_t)d) : minor((dev_t)d));
}
static Value posix_major(Thread *T, Value *args, int n) {
    (void)n;
    return device_part(T, args[0], true);
}
static Value posix_minor(Thread *T, Value *args, int n) {
    (void)n;
    return device_part(T, args[0], false);
}
static Value posix_makedev(Thread *T, Value *args, int n) {
    (void)n;
    int64_t high, low;
    if (!obj_as_i64(T, args[0], &high) || !obj_as_i64(T, args[1], &low)) return V_UNDEF;
    return int_from_u64(T, makedev((unsigned)high, (unsigned)low));
}

const MethodDef posix_path_functions[] = {
    {"mkdir(path, mode=511, *, dir_fd=None)", posix_mkdir, "Makes a folder.", 0},
    {"mkfifo(path, mode=438, *, dir_fd=None)", posix_mkfifo, "Makes a named pipe.", 0},
    {"rmdir(path, *, dir_fd=None)", posix_rmdir, "Removes an empty folder.", 0},
    {"unlink(path, *, dir_fd=None)", posix_unlink, "Removes a file.", 0},
    {"remove(path, *, dir_fd=None)", posix_remove, "Removes a file.", 0},
    {"access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", posix_access,
     "May the user do this with the file?", 0},
    {"chdir(path)", posix_chdir, "Changes the current folder.", 0},
    {"chroot(path)", posix_chroot, "Changes the root folder.", 0},
    {"chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", posix_chmod,
     "Changes who may do what with a file.", 0},
    {"chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", posix_chown, "Changes whose file it is.",
     0},
    {"lchown(path, uid, gid)", posix_lchown, "Changes whose link it is.", 0},
    {"truncate(path, length)", posix_truncate, "Cuts or extends a file.", 0},
    {"readlink(path, *, dir_fd=None)", posix_readlink, "What a link leads to.", 0},
    {"getcwd()", posix_getcwd, "The current folder.", 0},
    {"getcwdb()", posix_getcwdb, "The current folder as bytes.", 0},
    {"rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", posix_rename, "Gives a file another name.", 0},
    {"replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", posix_replace, "Gives a file another name.",
     0},
    {"link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", posix_link,
     "Gives a file one more name.", 0},
    {"symlink(src, dst, target_is_directory=False, *, dir_fd=None)", posix_symlink, "Makes a link to a name.",
     0},
    {"utime(path, times=None, *, ns=?, dir_fd=None, follow_symlinks=True)", posix_utime,
     "Sets the times of a file.", 0},
    {"fspath(path)", posix_fspath, "The str or bytes of a path.", 0},
    {"statvfs(path)", posix_statvfs, "Numbers of a file system.", 0},
    {"major(device, /)", posix_major, "The major number of a device.", 0},
    {"minor(device, /)", posix_minor, "The minor number of a device.", 0},
    {"makedev(major, minor, /)", posix_makedev, "The number of a device.", 0},
    {0},
};
