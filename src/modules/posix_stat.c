/* stat and its result, and the content of folders: listdir, scandir and DirEntry. */
#include "src/modules/posix.h"
#include "src/vm/audit.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- stat --- */

static Type *type_stat_result;
static const char *const stat_fields[] = {"st_mode",
                                          "st_ino",
                                          "st_dev",
                                          "st_nlink",
                                          "st_uid",
                                          "st_gid",
                                          "st_size",
                                          "",
                                          "",
                                          "",
                                          "st_atime",
                                          "st_mtime",
                                          "st_ctime",
                                          "st_atime_ns",
                                          "st_mtime_ns",
                                          "st_ctime_ns",
                                          "st_blksize",
                                          "st_blocks",
                                          "st_rdev",
                                          NULL};
static const StructSeqDef stat_result = {.name = "os.stat_result",
                                         .doc = "What the system knows of a file.",
                                         .fields = stat_fields,
                                         .visible = 10,
                                         .where = &type_stat_result};

static Value stat_value(Thread *T, const struct stat *s) {
    const struct timespec times[3] = {s->st_atim, s->st_mtim, s->st_ctim};
    Value items[19] = {v_int(s->st_mode),          int_from_u64(T, s->st_ino),
                       int_from_u64(T, s->st_dev), int_from_u64(T, s->st_nlink),
                       v_int(s->st_uid),           v_int(s->st_gid),
                       int_from_i64(T, s->st_size)};
    for (int i = 0; i < 3; i++) {
        items[7 + i] = int_from_i64(T, times[i].tv_sec);
        items[10 + i] = v_double((double)times[i].tv_sec + 1e-9 * (double)times[i].tv_nsec);
        items[13 + i] = int_from_i64(T, times[i].tv_sec * 1000000000 + times[i].tv_nsec);
    }
    items[16] = int_from_i64(T, s->st_blksize);
    items[17] = int_from_i64(T, s->st_blocks);
    items[18] = int_from_u64(T, s->st_rdev);
    return structseq_new(T, &stat_result, items);
}

static Value stat_path(Thread *T, const char *function, Value path, Value dir, bool follow, int allowed) {
    PathArg p;
    struct stat s;
    int dir_fd;
    if (!dir_fd_arg(T, dir, &dir_fd) || !path_arg(T, path, function, "path", allowed, &p)) return V_UNDEF;
    const char *wrong = p.text               ? NULL
                        : dir_fd != AT_FDCWD ? "can't specify dir_fd without matching path"
                        : !follow            ? "cannot use fd and follow_symlinks together"
                                             : NULL;
    if (wrong) {
        path_free(T, &p);
        return lf_raise(T, exc_ValueError, "%s: %s", function, wrong);
    }
    int r = p.text ? fstatat(dir_fd, p.text, &s, follow ? 0 : AT_SYMLINK_NOFOLLOW) : fstat(p.fd, &s);
    if (r < 0) return path_error(T, &p);
    path_free(T, &p);
    return stat_value(T, &s);
}
static Value posix_stat(Thread *T, Value *args, int n) {
    (void)n;
    int follow = obj_truth(T, args[2]);
    return follow < 0 ? V_UNDEF : stat_path(T, "stat", args[0], args[1], follow, PATH_FD);
}
static Value posix_lstat(Thread *T, Value *args, int n) {
    (void)n;
    return stat_path(T, "lstat", args[0], args[1], false, 0);
}
static Value posix_fstat(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    struct stat s;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    return fstat(fd, &s) < 0 ? os_failure(T) : stat_value(T, &s);
}

/* --- folders --- */

/* Opens the folder of an argument; a descriptor is duplicated, since closedir closes it. */
static DIR *open_folder(const PathArg *p) {
    if (p->fd < 0) return opendir(p->text ? p->text : ".");
    int fd = fcntl(p->fd, F_DUPFD_CLOEXEC, 0);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (!d && fd >= 0) close(fd);
    if (d) rewinddir(d);
    return d;
}
/* The next entry that is not "." or ".."; NULL: the end, or errno. */
static struct dirent *next_entry(DIR *d) {
    for (;;) {
        errno = 0;
        struct dirent *e = readdir(d);
        if (!e || (strcmp(e->d_name, ".") && strcmp(e->d_name, ".."))) return e;
    }
}

static Value posix_listdir(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.listdir", args[0])) return V_UNDEF;
    PathArg p;
    if (!path_arg(T, args[0], "listdir", "path", PATH_FD | PATH_NONE, &p)) return V_UNDEF;
    bool bytes = p.text && is_bytes(p.name);
    DIR *d = open_folder(&p);
    if (!d) {
        if (!p.text) lf_clear(T, &p.name);
        return path_error(T, &p);
    }
    Value list = list_new(T, 0);
    struct dirent *e = NULL;
    while (list != V_UNDEF && (e = next_entry(d))) {
        Value name = text_or_bytes(T, e->d_name, bytes);
        if (name == V_UNDEF || !list_append(T, list, name)) lf_clear(T, &list);
    }
    int err = list == V_UNDEF ? 0 : errno;
    closedir(d);
    if (err) {
        lf_clear(T, &list);
        errno = err;
        return path_error(T, &p);
    }
    path_free(T, &p);
    return list;
}

/* --- DirEntry --- */

typedef struct DirEntry {
    Obj h;
    Value name, path;
    Value stat, lstat; /* V_UNDEF until asked for */
    int dir_fd;        /* of the scanned descriptor, AT_FDCWD: path is enough */
    uint8_t type;      /* DT_ */
    uint64_t inode;
} DirEntry;
static Type *type_dir_entry;
static inline DirEntry *as_entry(Value v) { return (DirEntry *)v_as_obj(v); }
static bool entry_visit(Obj *o, VisitFn fn, void *ctx) {
    DirEntry *e = (DirEntry *)o;
    return fn(&e->name, ctx) && fn(&e->path, ctx) && fn(&e->stat, ctx) && fn(&e->lstat, ctx);
}
static const Kind kind_entry = {.name = "DirEntry", .visit = entry_visit, .flags = KIND_MOVABLE};

/* The entry's own stat, cached (owned). */
static Value entry_lstat(Thread *T, Value self) {
    DirEntry *e = as_entry(self);
    if (e->lstat == V_UNDEF) {
        Value dir = e->dir_fd == AT_FDCWD ? V_NONE : v_int(e->dir_fd);
        Value s = stat_path(T, "DirEntry", dir == V_NONE ? e->path : e->name, dir, false, 0);
        if (s == V_UNDEF || !lf_store(T, &e->h, &e->lstat, s)) return V_UNDEF;
    }
    return lf_retain(T, e->lstat);
}
static bool entry_is_link(Thread *T, Value self, bool *out) {
    DirEntry *e = as_entry(self);
    if (e->type != DT_UNKNOWN) return *out = e->type == DT_LNK, true;
    Value s = entry_lstat(T, self);
    if (s == V_UNDEF) {
        *out = false;
        return lf_exc_caught(T, exc_FileNotFoundError);
    }
    *out = S_ISLNK(v_as_int(as_tuple(s)->items[0]));
    lf_release(T, s);
    return true;
}
static Value entry_stat(Thread *T, Value self, bool follow) {
    DirEntry *e = as_entry(self);
    bool link;
    if (!follow) return entry_lstat(T, self);
    if (e->stat == V_UNDEF) {
        if (!entry_is_link(T, self, &link)) return V_UNDEF;
        Value dir = e->dir_fd == AT_FDCWD ? V_NONE : v_int(e->dir_fd);
        Value s = link ? stat_path(T, "DirEntry", dir == V_NONE ? e->path : e->name, dir, true, 0)
                       : entry_lstat(T, self);
        if (s == V_UNDEF || !lf_store(T, &e->h, &e->stat, s)) return V_UNDEF;
    }
    return lf_retain(T, e->stat);
}
/* Is the entry of this kind? What the folder said is enough unless a link has to be followed. */
static Value entry_is(Thread *T, Value self, Value follow_arg, mode_t mode, uint8_t type) {
    DirEntry *e = as_entry(self);
    int follow = obj_truth(T, follow_arg);
    if (follow < 0) return V_UNDEF;
    if (e->type != DT_UNKNOWN && !(follow && e->type == DT_LNK)) return v_bool(e->type == type);
    Value s = entry_stat(T, self, follow);
    if (s == V_UNDEF) return lf_exc_caught(T, exc_FileNotFoundError) ? V_FALSE : V_UNDEF;
    bool is = (v_as_int(as_tuple(s)->items[0]) & S_IFMT) == mode;
    lf_release(T, s);
    return v_bool(is);
}
static Value m_is_dir(Thread *T, Value *args, int n) {
    (void)n;
    return entry_is(T, args[0], args[1], S_IFDIR, DT_DIR);
}
static Value m_is_file(Thread *T, Value *args, int n) {
    (void)n;
    return entry_is(T, args[0], args[1], S_IFREG, DT_REG);
}
static Value m_is_symlink(Thread *T, Value *args, int n) {
    (void)n;
    bool link;
    return entry_is_link(T, args[0], &link) ? v_bool(link) : V_UNDEF;
}
static Value m_is_junction(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_FALSE;
}
static Value m_stat(Thread *T, Value *args, int n) {
    (void)n;
    int follow = obj_truth(T, args[1]);
    return follow < 0 ? V_UNDEF : entry_stat(T, args[0], follow);
}
static Value m_inode(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_u64(T, as_entry(args[0])->inode);
}
static Value m_fspath(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, as_entry(args[0])->path);
}
static Value entry_repr(Thread *T, Value self) {
    return str_format(T, "<DirEntry %R>", as_entry(self)->name);
}
static Value get_name(Thread *T, Value self) { return lf_retain(T, as_entry(self)->name); }
static Value get_path(Thread *T, Value self) { return lf_retain(T, as_entry(self)->path); }

static const MethodDef entry_methods[] = {
    {"is_dir(self, *, follow_symlinks=True)", m_is_dir, "Is it a folder?", 0},
    {"is_file(self, *, follow_symlinks=True)", m_is_file, "Is it a plain file?", 0},
    {"is_symlink(self)", m_is_symlink, "Is it a link?", 0},
    {"is_junction(self)", m_is_junction, "Is it a junction? There are none.", 0},
    {"stat(self, *, follow_symlinks=True)", m_stat, "What the system knows of it; asked once.", 0},
    {"inode(self)", m_inode, "Its number in the file system.", 0},
    {"__fspath__(self)", m_fspath, "Its path.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, NULL, METHOD_CLASS},
    {0},
};
static const GetSetDef entry_getset[] = {{"name", get_name, NULL, "Its name in the folder."},
                                         {"path", get_path, NULL, "The folder's path and its name."},
                                         {0}};
static const TypeDef typedef_dir_entry = {.name = "posix.DirEntry",
                                          .doc = "An entry of a folder.",
                                          .where = &type_dir_entry,
                                          .kind = &kind_entry,
                                          .size = sizeof(DirEntry),
                                          .flags = TYPE_NO_NEW,
                                          .slots = {.repr = entry_repr},
                                          .methods = entry_methods,
                                          .getset = entry_getset};

/* --- scandir --- */

typedef struct Scan {
    Obj h;
    Value path; /* what the entries' paths begin with; V_UNDEF: their names alone */
    DIR *dir;   /* NULL: closed */
    int fd;     /* the descriptor that is scanned, AT_FDCWD: none */
    bool bytes;
} Scan;
static Type *type_scan;
static inline Scan *as_scan(Value v) { return (Scan *)v_as_obj(v); }
static bool scan_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Scan *)o)->path, ctx); }
static void scan_free_parts(Thread *T, Obj *o) {
    (void)T;
    if (((Scan *)o)->dir) closedir(((Scan *)o)->dir);
}
static const Kind kind_scan = {.name = "ScandirIterator", .visit = scan_visit, .free_parts = scan_free_parts};

static void scan_close(Scan *s) {
    if (s->dir) closedir(s->dir);
    s->dir = NULL;
}

static Value joined(Thread *T, const Scan *s, Value name) {
    if (s->path == V_UNDEF) return lf_retain(T, name);
    if (s->bytes) {
        const Bytes *a = as_bytes(s->path), *b = as_bytes(name);
        bool slash = a->len && a->data[a->len - 1] != '/';
        Value r = bytes_new(T, a->len + slash + b->len);
        if (r == V_UNDEF) return r;
        memcpy(as_bytes(r)->data, a->data, (size_t)a->len);
        if (slash) as_bytes(r)->data[a->len] = '/';
        memcpy(as_bytes(r)->data + a->len + slash, b->data, (size_t)b->len);
        return r;
    }
    const Str *a = as_str(s->path);
    return str_format(T, a->len && str_at(a, a->len - 1) != '/' ? "%S/%S" : "%S%S", s->path, name);
}

static Value scan_next(Thread *T, Value self) {
    Scan *s = as_scan(self);
    if (!s->dir) return V_UNDEF;
    struct dirent *d = next_entry(s->dir);
    if (!d) {
        int err = errno;
        scan_close(s);
        return err ? lf_raise_errno(T, err, s->path, V_UNDEF) : V_UNDEF;
    }
    DirEntry *e = lf_alloc(T, type_dir_entry->root_shape, sizeof *e);
    if (!e) return V_UNDEF;
    e->dir_fd = s->fd;
    e->type = d->d_type;
    e->inode = d->d_ino;
    e->name = text_or_bytes(T, d->d_name, s->bytes);
    if (e->name != V_UNDEF) e->path = joined(T, s, e->name);
    Value v = v_obj(e);
    if (e->path == V_UNDEF) lf_clear(T, &v);
    return v;
}

static Value posix_scandir(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.scandir", args[0])) return V_UNDEF;
    PathArg p;
    if (!path_arg(T, args[0], "scandir", "path", PATH_FD | PATH_NONE, &p)) return V_UNDEF;
    DIR *d = open_folder(&p);
    if (!d) {
        if (!p.text) lf_clear(T, &p.name);
        return path_error(T, &p);
    }
    Scan *s = lf_alloc(T, type_scan->root_shape, sizeof *s);
    if (!s)
        closedir(d);
    else {
        s->dir = d;
        s->fd = p.text || p.fd < 0 ? AT_FDCWD : p.fd;
        s->bytes = p.text && is_bytes(p.name);
        if (p.text)
            lf_init(&s->path, lf_retain(T, p.name));
        else if (p.fd < 0)
            lf_init(&s->path, str_from_c(T, "."));
    }
    path_free(T, &p);
    return s ? v_obj(s) : V_UNDEF;
}

static Value scan_m_close(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    scan_close(as_scan(args[0]));
    return V_NONE;
}
static Value scan_enter(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, args[0]);
}
static void scan_finalize(Thread *T, Value self) {
    if (as_scan(self)->dir && !lf_warn_resource(T, self, "unclosed scandir iterator %R", self))
        lf_unraisable(T, NULL, self);
}
static const MethodDef scan_methods[] = {
    {"close(self)", scan_m_close, "Closes the folder.", 0},
    {"__enter__(self)", scan_enter, NULL, 0},
    {"__exit__(self, *args)", scan_m_close, NULL, 0},
    {0},
};
static const TypeDef typedef_scan = {
    .name = "posix.ScandirIterator",
    .where = &type_scan,
    .kind = &kind_scan,
    .size = sizeof(Scan),
    .flags = TYPE_NO_NEW | TYPE_DEL,
    .slots = {.iter = iter_self, .next = scan_next, .finalize = scan_finalize},
    .methods = scan_methods};

bool posix_stat_init(Thread *T, Value module) {
    Type *stat_type = structseq_type(T, &stat_result), *entry = type_from_def(T, &typedef_dir_entry);
    return stat_type && entry && type_from_def(T, &typedef_scan) &&
           module_set(T, module, "stat_result", v_obj(stat_type)) &&
           module_set(T, module, "DirEntry", v_obj(entry));
}

const MethodDef posix_stat_functions[] = {
    {"stat(path, *, dir_fd=None, follow_symlinks=True)", posix_stat, "What the system knows of a file.", 0},
    {"lstat(path, *, dir_fd=None)", posix_lstat, "The same of a link itself.", 0},
    {"fstat(fd)", posix_fstat, "The same of an open file.", 0},
    {"listdir(path=None)", posix_listdir, "The names in a folder.", 0},
    {"scandir(path=None)", posix_scandir, "An iterator over the entries of a folder.", 0},
    {0},
};
