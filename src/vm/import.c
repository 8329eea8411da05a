#include "src/vm/import.h"
#include "src/vm/audit.h"
#include "src/compile/code.h"
#include "src/vm/embedded.h"
#include "src/modules/native_modules.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"
#include "src/vm/line_event.h"
#include "src/vm/module_spec.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* What a search found. Values are owned; release with found_done. */
typedef struct Found {
    enum { NOTHING, NATIVE, EMBEDDED, SOURCE, NAMESPACE, FINDER } kind;
    const ModuleDef *native;
    const LfEmbedded *embedded;
    Value file;      /* str */
    Value locations; /* packages: list of folders */
    Value spec;      /* FINDER: what find_spec gave */
} Found;

static void found_done(Thread *T, Found *f) {
    lf_clear(T, &f->file);
    lf_clear(T, &f->locations);
    lf_clear(T, &f->spec);
}

static Value sys_value(Thread *T, const char *name) {
    return dict_get_str(as_dict(T->sysdict), str_intern_c(T, name));
}

/* --- the embedded library --- */

static const LfEmbedded *find_embedded(const char *name) {
    size_t low = 0, high = lf_stdlib_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int c = strcmp(name, lf_stdlib[mid].name);
        if (c == 0) return &lf_stdlib[mid];
        if (c < 0)
            high = mid;
        else
            low = mid + 1;
    }
    return NULL;
}

/* "<stdlib>/a/b.py" of the module "a.b". */
static Value embedded_file(Thread *T, const LfEmbedded *e, bool folder) {
    char path[256];
    size_t n = (size_t)snprintf(path, sizeof path, STDLIB_ENTRY "/%s", e->name);
    for (size_t i = sizeof STDLIB_ENTRY; i < n && i < sizeof path; i++)
        if (path[i] == '.') path[i] = '/';
    if (!folder) snprintf(path + n, sizeof path - n, e->package ? "/__init__.py" : ".py");
    return str_from_c(T, path);
}

/* "a.b" of "<stdlib>/a/b.py"; false: the file is not of the embedded library. */
static bool embedded_name(const char *file, char name[256]) {
    const char *prefix = STDLIB_ENTRY "/";
    if (strncmp(file, prefix, strlen(prefix))) return false;
    snprintf(name, 256, "%s", file + strlen(prefix));
    size_t len = strlen(name);
    if (len > 12 && !strcmp(name + len - 12, "/__init__.py"))
        name[len - 12] = 0;
    else if (len > 3)
        name[len - 3] = 0;
    for (char *c = name; *c; c++)
        if (*c == '/') *c = '.';
    return true;
}

bool import_is_library(Thread *T, Value filename) {
    const char *file = str_utf8(T, filename, NULL), *prefix = STDLIB_ENTRY "/";
    if (!file) lf_exc_clear(T);
    return file && !strncmp(file, prefix, strlen(prefix));
}

/* --- searching --- */

static bool is_file(const char *path, mode_t kind) {
    struct stat st;
    return stat(path, &st) == 0 && (st.st_mode & S_IFMT) == kind;
}

static bool one_location(Thread *T, Found *f, Value folder) {
    f->locations = list_new(T, 1);
    return f->locations != V_UNDEF && list_append(T, f->locations, lf_retain(T, folder));
}

/* Looks for `tail` (the last part of the dotted name) in one folder. Folders without __init__.py are
 * collected. */
static bool search_folder(Thread *T, Found *f, const char *folder, const char *tail) {
    if (strlen(folder) + strlen(tail) + 16 > PATH_MAX) return true;
    char path[PATH_MAX], init[PATH_MAX + 16];
    const char *slash = *folder && folder[strlen(folder) - 1] != '/' ? "/" : "";
    if (snprintf(path, sizeof path, "%s%s%s", folder, slash, tail) >= (int)sizeof path) return true;
    if (!*folder) snprintf(path, sizeof path, "./%s", tail);
    bool dir = is_file(path, S_IFDIR);
    snprintf(init, sizeof init, "%s/__init__.py", path);
    Value where = V_UNDEF;
    bool ok = true;
    if (dir && is_file(init, S_IFREG)) {
        where = str_from_c(T, path);
        lf_clear(T, &f->locations);
        f->kind = SOURCE;
        f->file = str_from_c(T, init);
        ok = where != V_UNDEF && f->file != V_UNDEF && one_location(T, f, where);
    } else {
        snprintf(init, sizeof init, "%s.py", path);
        if (is_file(init, S_IFREG)) {
            lf_clear(T, &f->locations);
            f->kind = SOURCE;
            f->file = str_from_c(T, init);
            ok = f->file != V_UNDEF;
        } else if (dir) {
            where = str_from_c(T, path);
            if (f->locations == V_UNDEF) f->locations = list_new(T, 1);
            ok = where != V_UNDEF && f->locations != V_UNDEF &&
                 list_append(T, f->locations, lf_retain(T, where));
        }
    }
    lf_release(T, where);
    return ok;
}

static bool search_path(Thread *T, Found *f, const char *name, const char *tail, Value path) {
    Value it = obj_iter(T, path), entry;
    if (it == V_UNDEF) return false;
    bool ok = true;
    while (ok && f->kind == NOTHING && (entry = obj_next(T, it)) != V_UNDEF) {
        const char *folder = is_str(entry) ? str_utf8(T, entry, NULL) : NULL;
        if (folder && !strncmp(folder, STDLIB_ENTRY, strlen(STDLIB_ENTRY))) {
            f->embedded = find_embedded(name);
            if (f->embedded) {
                lf_clear(T, &f->locations);
                f->kind = EMBEDDED;
                f->file = embedded_file(T, f->embedded, false);
                Value where = f->embedded->package ? embedded_file(T, f->embedded, true) : V_UNDEF;
                ok = f->file != V_UNDEF &&
                     (!f->embedded->package || (where != V_UNDEF && one_location(T, f, where)));
                lf_release(T, where);
            }
        } else if (folder)
            ok = search_folder(T, f, folder, tail);
        else
            lf_exc_clear(T);
        lf_release(T, entry);
    }
    lf_release(T, it);
    if (ok && !lf_failed(T) && f->kind == NOTHING && f->locations != V_UNDEF) f->kind = NAMESPACE;
    return ok && !lf_failed(T);
}

/* Finders that the program has put in sys.meta_path. */
static bool ask_finders(Thread *T, Found *f, Value name, Value path) {
    Value finders = sys_value(T, "meta_path");
    if (finders == V_NONE)
        return lf_raise(T, exc_ImportError, "sys.meta_path is None, Python is likely shutting down"), false;
    if (finders == V_UNDEF || !is_list(finders)) return true;
    for (int64_t i = 0; i < as_list(finders)->len; i++) {
        bool missing;
        Value find = obj_getattr_or(T, as_list(finders)->items[i], str_intern_c(T, "find_spec"), &missing);
        if (find == V_UNDEF) {
            if (missing) continue;
            return false;
        }
        Value spec = lf_call3(T, find, name, path == V_UNDEF ? V_NONE : path, V_NONE);
        lf_release(T, find);
        if (spec == V_UNDEF) return false;
        if (spec != V_NONE) {
            f->kind = FINDER;
            f->spec = spec;
            return true;
        }
    }
    return true;
}

/* path: the parent's __path__, or V_UNDEF for sys.path. */
static bool find_module(Thread *T, Found *f, Value name, Value path) {
    *f = (Found){0};
    const char *text = str_utf8(T, name, NULL);
    if (!text) return false;
    if (!ask_finders(T, f, name, path)) return false;
    if (f->kind == FINDER) return true;
    if (path == V_UNDEF) {
        f->native = native_module_find(text);
        if (f->native) {
            f->kind = NATIVE;
            return true;
        }
        path = sys_value(T, "path");
        if (path == V_UNDEF || !is_list(path)) return true;
    }
    const char *dot = strrchr(text, '.');
    return search_path(T, f, text, dot ? dot + 1 : text, path);
}

/* --- loading --- */

static Value read_file(Thread *T, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0 || fstat(fd, &st) < 0) {
        int err = errno;
        if (fd >= 0) close(fd);
        Value name = str_from_c(T, path);
        lf_raise_errno(T, err, name, V_UNDEF);
        lf_release(T, name);
        return V_UNDEF;
    }
    Value b = bytes_new(T, st.st_size);
    int64_t have = 0;
    while (b != V_UNDEF && have < st.st_size) {
        ssize_t n = read(fd, as_bytes(b)->data + have, (size_t)(st.st_size - have));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        have += n;
    }
    close(fd);
    if (b != V_UNDEF) {
        as_bytes(b)->len = have;
        as_bytes(b)->data[have] = 0;
    }
    return b;
}

static Value compile_found(Thread *T, const Found *f) {
    CompileOptions o = {.mode = COMPILE_FILE, .optimize = T->interp->optimize};
    if (f->kind == EMBEDDED)
        return compile_text(T, (const char *)f->embedded->text, f->embedded->size, f->file, &o);
    o.lines = lf_line_event != NULL;
    const char *path = str_utf8(T, f->file, NULL);
    Value text = path ? read_file(T, path) : V_UNDEF;
    if (text == V_UNDEF) return V_UNDEF;
    Value code =
        strlen((char *)as_bytes(text)->data) != (size_t)as_bytes(text)->len
            ? lf_raise(T, exc_SyntaxError, "source code string cannot contain null bytes")
            : compile_text(T, (const char *)as_bytes(text)->data, (size_t)as_bytes(text)->len, f->file, &o);
    lf_release(T, text);
    return code;
}

static Value parent_name(Thread *T, Value name) {
    const Str *s = as_str(name);
    for (int64_t i = s->len - 1; i >= 0; i--)
        if (str_at(s, i) == '.') return str_substring(T, name, 0, i);
    return V_UNDEF;
}

/* __name__, __file__, __path__, __package__, __spec__, __loader__, __builtins__. */
static bool describe(Thread *T, Value module, Value name, const Found *f) {
    Value package = f->locations != V_UNDEF ? lf_retain(T, name) : parent_name(T, name);
    if (package == V_UNDEF && !lf_failed(T)) package = lf_retain(T, str_empty);
    Value d = module_dict(module), builtins = dict_get_str(as_dict(T->modules), name_builtins);
    Value spec =
        package == V_UNDEF ? V_UNDEF : module_spec_new(T, name, f->file, f->locations, f->kind == NATIVE);
    bool ok = spec != V_UNDEF && dict_set_str(T, d, name___package__, package) &&
              dict_set_str(T, d, name___spec__, spec) &&
              dict_set_str(T, d, name___loader__, module_spec_loader(spec)) &&
              (f->kind == NATIVE || dict_set_str(T, d, name___builtins__, builtins)) &&
              (f->file == V_UNDEF ? f->kind != NAMESPACE || dict_set_str(T, d, name___file__, V_NONE)
                                  : dict_set_str(T, d, name___file__, f->file)) &&
              (f->locations == V_UNDEF || dict_set_str(T, d, name___path__, f->locations));
    lf_release(T, package);
    lf_release(T, spec);
    return ok;
}

bool import_describe_first(Thread *T) {
    static const char *const first[] = {"sys", "builtins"};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        Value name = str_intern_c(T, first[i]);
        const Found f = {.kind = NATIVE, .file = V_UNDEF, .locations = V_UNDEF};
        if (!describe(T, dict_get_str(as_dict(T->modules), name), name, &f)) return false;
    }
    return true;
}

/* A loader written in Python: create_module, then exec_module. */
static Value load_with_finder(Thread *T, Value name, Value spec) {
    Value loader = obj_getattr_c(T, spec, "loader");
    if (loader == V_UNDEF) return V_UNDEF;
    bool missing;
    Value create = obj_getattr_or(T, loader, str_intern_c(T, "create_module"), &missing), module = V_NONE;
    if (create != V_UNDEF)
        module = lf_call1(T, create, spec);
    else if (!missing)
        module = V_UNDEF;
    lf_release(T, create);
    if (module == V_NONE) module = module_new(T, name);
    bool ok = module != V_UNDEF && obj_setattr(T, module, name___spec__, spec) &&
              obj_setattr(T, module, name___loader__, loader) && dict_set(T, T->modules, name, module);
    if (ok) {
        Value args[] = {loader, module};
        Value r = lf_call_method(T, str_intern_c(T, "exec_module"), args, 2);
        lf_release(T, r);
        ok = r != V_UNDEF;
        if (!ok) {
            Value e = lf_exc_take(T);
            dict_del(T, T->modules, name);
            lf_exc_restore(T, e);
        }
    }
    lf_release(T, loader);
    if (!ok) lf_clear(T, &module);
    return module;
}

static Value load_source(Thread *T, Value name, const Found *f) {
    Value module = module_new(T, name);
    if (module == V_UNDEF) return V_UNDEF;
    bool ok = describe(T, module, name, f) && dict_set(T, T->modules, name, module);
    if (ok && f->kind != NAMESPACE) {
        Value spec = dict_get_str(as_dict(module_dict(module)), name___spec__);
        module_spec_set_initializing(lf_retain(T, spec), true);
        Value code = compile_found(T, f);
        Value r = code == V_UNDEF ? V_UNDEF : run_code(T, code, module_dict(module), V_UNDEF, V_UNDEF);
        lf_release(T, code);
        lf_release(T, r);
        module_spec_set_initializing(spec, false);
        lf_release(T, spec);
        ok = r != V_UNDEF;
        if (!ok) { /* a module that failed to load is not imported */
            Value e = lf_exc_take(T);
            dict_del(T, T->modules, name);
            lf_exc_restore(T, e);
        }
    }
    if (!ok) lf_clear(T, &module);
    if (ok) { /* a module may put another object in its place */
        Value now = dict_get(T, T->modules, name);
        if (now != V_UNDEF && now != module) {
            lf_retain(T, now);
            lf_release(T, module);
            module = now;
        }
    }
    return module;
}

static Value load(Thread *T, Value name, Found *f) {
    if (f->kind == FINDER) return load_with_finder(T, name, f->spec);
    if (f->kind != NATIVE) return load_source(T, name, f);
    Value module = module_from_def(T, f->native);
    if (module != V_UNDEF && !(describe(T, module, name, f) && dict_set(T, T->modules, name, module)))
        lf_clear(T, &module);
    return module;
}

static Value not_found(Thread *T, Value name, const char *format, Value parent) {
    lf_raise(T, exc_ModuleNotFoundError, format, name, parent);
    if (lf_exc_is(T, exc_ModuleNotFoundError)) obj_setattr(T, T->exc, name_name, name);
    return V_UNDEF;
}

/* -v */
static void say_imported(Thread *T, Value name, const Found *f) {
    const char *text = str_utf8(T, name, NULL),
               *file = f->file == V_UNDEF ? "built-in" : str_utf8(T, f->file, NULL);
    if (text && file)
        fprintf(stderr, "import '%s' # %s\n", text, file);
    else
        lf_exc_clear(T);
}

static bool has_nul(Value name) {
    const Str *s = as_str(name);
    for (int64_t i = 0; i < s->len; i++)
        if (!str_at(s, i)) return true;
    return false;
}

/* Imports the module `name`, whose parent package is imported already (V_UNDEF: top level). */
static Value import_one(Thread *T, Value name, Value parent, Value parent_full) {
    Value path = V_UNDEF;
    if (parent != V_UNDEF) {
        bool missing;
        path = obj_getattr_or(T, parent, name___path__, &missing);
        if (path == V_UNDEF)
            return missing ? not_found(T, name, "No module named %R; %R is not a package", parent_full)
                           : V_UNDEF;
    }
    Found f = {.kind = NOTHING};
    Value module = V_UNDEF;
    if (!AUDIT(T, "import", name, V_NONE, sys_value(T, "path"), sys_value(T, "meta_path"),
               sys_value(T, "path_hooks"))) {
        lf_release(T, path);
        return V_UNDEF;
    }
    if (has_nul(name) || find_module(T, &f, name, path)) { /* paths end at a NUL: there is no such module */
        if (f.kind == NOTHING)
            not_found(T, name, "No module named %R", V_NONE);
        else
            module = load(T, name, &f);
        if (module != V_UNDEF && T->interp->verbose) say_imported(T, name, &f);
    }
    found_done(T, &f);
    lf_release(T, path);
    return module;
}

Value import_module(Thread *T, Value name) {
    Value module = dict_get(T, T->modules, name);
    if (module != V_UNDEF && module != V_NONE) return lf_retain(T, module);
    if (module == V_NONE) return not_found(T, name, "import of %S halted; None in sys.modules", V_NONE);
    Value parent_full = parent_name(T, name), parent = V_UNDEF;
    if (parent_full == V_UNDEF && lf_failed(T)) return V_UNDEF;
    if (parent_full != V_UNDEF) {
        parent = import_module(T, parent_full);
        if (parent == V_UNDEF) {
            lf_release(T, parent_full);
            return V_UNDEF;
        }
        module = dict_get(T, T->modules, name); /* the parent may have imported it */
    }
    if (module != V_UNDEF)
        lf_retain(T, module);
    else
        module = import_one(T, name, parent, parent_full);
    if (module != V_UNDEF && parent != V_UNDEF) {
        int64_t at = as_str(parent_full)->len + 1;
        Value tail = str_substring(T, name, at, as_str(name)->len);
        if (tail != V_UNDEF) tail = str_intern(T, tail);
        if (tail == V_UNDEF || !obj_setattr(T, parent, tail, module)) lf_clear(T, &module);
        lf_release(T, tail);
    }
    lf_release(T, parent_full);
    lf_release(T, parent);
    return module;
}

Value import_module_c(Thread *T, const char *name) { return import_module(T, str_intern_c(T, name)); }

/* --- relative names --- */

/* The package that relative imports of this namespace start from (owned). */
static Value current_package(Thread *T, Value globals) {
    Value package = globals == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(globals), name___package__);
    Value spec = globals == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(globals), name___spec__);
    bool named = package != V_UNDEF && package != V_NONE, specified = spec != V_UNDEF && spec != V_NONE;
    if (named && !is_str(package)) return lf_raise(T, exc_TypeError, "package must be a string");
    Value parent = specified ? obj_getattr(T, spec, str_intern_c(T, "parent")) : V_UNDEF;
    if (specified && parent == V_UNDEF) return V_UNDEF;
    if (named && specified) {
        int same = obj_equal(T, package, parent);
        lf_release(T, parent);
        if (same < 0 || (!same && !lf_warn(T, exc_DeprecationWarning, 1, "__package__ != __spec__.parent")))
            return V_UNDEF;
    }
    if (named) return lf_retain(T, package);
    if (specified) {
        if (is_str(parent)) return parent;
        lf_release(T, parent);
        return lf_raise(T, exc_TypeError, "__spec__.parent must be a string");
    }
    if (!lf_warn(T, exc_ImportWarning, 1,
                 "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__"))
        return V_UNDEF;
    Value name = globals == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(globals), name___name__);
    if (name == V_UNDEF) return lf_raise(T, exc_KeyError, "'__name__' not in globals");
    if (!is_str(name)) return lf_raise(T, exc_TypeError, "__name__ must be a string");
    if (dict_get_str(as_dict(globals), name___path__) != V_UNDEF) return lf_retain(T, name);
    parent = parent_name(T, name);
    return parent == V_UNDEF && !lf_failed(T) ? lf_retain(T, str_empty) : parent;
}

static Value absolute_name(Thread *T, Value name, Value globals, int64_t level) {
    if (level == 0) return lf_retain(T, name);
    Value package = current_package(T, globals);
    if (package == V_UNDEF) return V_UNDEF;
    if (as_str(package)->len == 0) {
        lf_release(T, package);
        return lf_raise(T, exc_ImportError, "attempted relative import with no known parent package");
    }
    for (int64_t i = 1; i < level; i++) {
        Value up = parent_name(T, package);
        lf_release(T, package);
        package = up;
        if (up == V_UNDEF)
            return lf_failed(T)
                       ? V_UNDEF
                       : lf_raise(T, exc_ImportError, "attempted relative import beyond top-level package");
    }
    Value full = as_str(name)->len ? str_format(T, "%S.%S", package, name) : lf_retain(T, package);
    lf_release(T, package);
    return full;
}

/* from package import a, b: names that are not attributes may be submodules. */
static bool import_submodules(Thread *T, Value module, Value full, Value fromlist, bool recursive) {
    bool missing;
    Value path = obj_getattr_or(T, module, name___path__, &missing);
    if (path == V_UNDEF) return missing;
    lf_release(T, path);
    Value it = obj_iter(T, fromlist), item;
    bool ok = it != V_UNDEF;
    while (ok && (item = obj_next(T, it)) != V_UNDEF) {
        if (!is_str(item)) {
            lf_raise(T, exc_TypeError, "Item in ``from list'' must be str, not %T", item);
            ok = false;
        } else if (str_eq_c(item, "*")) {
            Value all = recursive ? V_UNDEF : obj_getattr_or(T, module, name___all__, &missing);
            if (all != V_UNDEF)
                ok = import_submodules(T, module, full, all, true);
            else
                ok = recursive || missing;
            lf_release(T, all);
        } else {
            Value name = str_intern(T, lf_retain(T, item)), v = obj_getattr_or(T, module, name, &missing);
            if (v == V_UNDEF) {
                ok = missing;
                Value sub = ok ? str_format(T, "%S.%S", full, name) : V_UNDEF;
                Value m = sub == V_UNDEF ? V_UNDEF : import_module(T, sub);
                if (m == V_UNDEF &&
                    sub != V_UNDEF) { /* no such submodule: the import statement will say so */
                    Value wrong =
                        lf_exc_is(T, exc_ModuleNotFoundError) ? obj_getattr(T, T->exc, name_name) : V_UNDEF;
                    ok = wrong != V_UNDEF && is_str(wrong) && str_equal(as_str(wrong), as_str(sub));
                    if (ok) lf_exc_clear(T);
                    lf_release(T, wrong);
                }
                lf_release(T, sub);
                lf_release(T, m);
            }
            lf_release(T, v);
            lf_release(T, name);
        }
        lf_release(T, item);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

Value import_module_level(Thread *T, Value name, Value globals, Value fromlist, int64_t level) {
    if (!as_str(name)->len && level == 0) return lf_raise(T, exc_ValueError, "Empty module name");
    Value full = absolute_name(T, name, globals, level);
    if (full == V_UNDEF) return V_UNDEF;
    Value module = import_module(T, full);
    int from = module == V_UNDEF || fromlist == V_UNDEF ? 0 : obj_truth(T, fromlist);
    if (module != V_UNDEF && from > 0) {
        if (!import_submodules(T, module, full, fromlist, false)) lf_clear(T, &module);
    } else if (module != V_UNDEF && as_str(name)->len) {
        /* import a.b.c binds a */
        const Str *s = as_str(name);
        int64_t dot = 0;
        while (dot < s->len && str_at(s, dot) != '.') dot++;
        if (dot < s->len) {
            Value top = str_substring(T, full, 0, as_str(full)->len - (s->len - dot));
            lf_release(T, module);
            module = top == V_UNDEF ? V_UNDEF : import_module(T, top);
            lf_release(T, top);
        }
    }
    lf_release(T, full);
    return module;
}

/* --- from module import name --- */

static Value cannot_import(Thread *T, Value module, Value name) {
    bool missing;
    Value own = obj_getattr_or(T, module, name___name__, &missing),
          file = obj_getattr_or(T, module, name___file__, &missing);
    lf_exc_clear(T);
    if (own == V_UNDEF) own = str_from_c(T, "<unknown module name>");
    Value spec = obj_getattr_or(T, module, name___spec__, &missing);
    bool loading = spec != V_UNDEF && module_spec_initializing(spec);
    lf_exc_clear(T);
    Value where = file != V_UNDEF && is_str(file) ? lf_retain(T, file) : str_from_c(T, "unknown location");
    lf_raise(T, exc_ImportError,
             loading ? "cannot import name %R from partially initialized module %R (most likely due to a "
                       "circular import) (%S)"
                     : "cannot import name %R from %R (%S)",
             name, own, where);
    if (lf_exc_is(T, exc_ImportError)) {
        Value e = T->exc;
        obj_setattr(T, e, name_name, own);
        obj_setattr(T, e, name_path, file == V_UNDEF ? V_NONE : file);
        obj_setattr(T, e, str_intern_c(T, "name_from"), name);
    }
    lf_release(T, own);
    lf_release(T, file);
    lf_release(T, where);
    lf_release(T, spec);
    return V_UNDEF;
}

Value import_from(Thread *T, Value module, Value name) {
    bool missing;
    Value v = obj_getattr_or(T, module, name, &missing);
    if (v != V_UNDEF || !missing) return v;
    /* a submodule that is being imported is not an attribute yet */
    Value own = obj_getattr_or(T, module, name___name__, &missing);
    if (own != V_UNDEF && is_str(own)) {
        Value full = str_format(T, "%S.%S", own, name);
        v = full == V_UNDEF ? V_UNDEF : dict_get(T, T->modules, full);
        lf_retain(T, v);
        lf_release(T, full);
    }
    lf_release(T, own);
    if (v != V_UNDEF || lf_failed(T)) return v;
    return cannot_import(T, module, name);
}

Value import_path(Thread *T, Value path) {
    if (is_str(path)) return lf_retain(T, path);
    bool found;
    Value v = lf_call_special(T, name___fspath__, &path, 1, &found);
    if (!found) return lf_raise(T, exc_TypeError, "expected str, bytes or os.PathLike object, not %T", path);
    if (v != V_UNDEF && !is_str(v)) {
        lf_raise(T, exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", path, v);
        lf_clear(T, &v);
    }
    return v;
}

/* --- for importlib --- */

Value import_find_spec(Thread *T, Value name, Value path) {
    Found f;
    Value spec = V_UNDEF;
    if (find_module(T, &f, name, path)) {
        if (f.kind == NOTHING)
            spec = V_NONE;
        else if (f.kind == FINDER)
            spec = lf_retain(T, f.spec);
        else
            spec = module_spec_new(T, name, f.file, f.locations, f.kind == NATIVE);
    }
    found_done(T, &f);
    return spec;
}

bool import_exec(Thread *T, Value file, Value module) {
    const char *path = str_utf8(T, file, NULL);
    if (!path) return false;
    Found f = {.kind = SOURCE, .file = file};
    char name[256];
    if (embedded_name(path, name)) {
        f.embedded = find_embedded(name);
        if (f.embedded) f.kind = EMBEDDED;
    }
    Value builtins = dict_get_str(as_dict(T->modules), name_builtins);
    Value code =
        dict_set_str(T, module_dict(module), name___builtins__, builtins) ? compile_found(T, &f) : V_UNDEF;
    Value r = code == V_UNDEF ? V_UNDEF : run_code(T, code, module_dict(module), V_UNDEF, V_UNDEF);
    lf_release(T, code);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* --- python -m --- */

Value import_find_code(Thread *T, Value name, Value *file, bool *is_package) {
    Value parent_full = parent_name(T, name), path = V_UNDEF;
    if (lf_failed(T)) return V_UNDEF;
    if (parent_full != V_UNDEF) {
        Value parent = import_module(T, parent_full);
        path = parent == V_UNDEF ? V_UNDEF : obj_getattr(T, parent, name___path__);
        if (path == V_UNDEF && parent != V_UNDEF && lf_exc_caught(T, exc_AttributeError))
            lf_raise(T, exc_ModuleNotFoundError, "__path__ attribute not found on %R while trying to find %R",
                     parent_full, name);
        lf_release(T, parent_full);
        lf_release(T, parent);
        if (path == V_UNDEF) return V_UNDEF;
    }
    Found f;
    Value code = V_UNDEF;
    *is_package = false;
    if (find_module(T, &f, name, path)) {
        *is_package = f.locations != V_UNDEF;
        if (f.kind == SOURCE || f.kind == EMBEDDED) {
            *file = lf_retain(T, f.file);
            code = *is_package ? V_NONE : compile_found(T, &f);
        } else if (f.kind == NAMESPACE)
            code = V_NONE;
    }
    found_done(T, &f);
    lf_release(T, path);
    return code;
}

bool import_init(Thread *T) {
    T->modules = dict_new(T);
    return T->modules != V_UNDEF;
}
