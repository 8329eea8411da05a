#include "src/main/program.h"
#include "src/builtins/report.h"
#include "src/main/prompt.h"
#include "src/main/streams.h"
#include "src/modules/sys.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The end of the process by an exception. */
enum { STATUS_OK = 0, STATUS_ERROR = 1, STATUS_USAGE = 2, STATUS_FLUSH = 120, STATUS_SIGINT = -1 };

static Value os_text(Thread *T, const char *s) {
    return codec_decode(T, (const uint8_t *)s, strlen(s), "utf-8", "surrogateescape");
}

static bool append_text(Thread *T, Value list, const char *s) {
    Value v = os_text(T, s);
    return v != V_UNDEF && list_append(T, list, v);
}

/* --- sys: what the command line and the environment say --- */

static const char *environment(const Options *o, const char *name) {
    const char *s = o->ignore_environment ? NULL : getenv(name);
    return s && *s ? s : NULL;
}

static bool add_paths(Thread *T, Value path, const char *folders) {
    for (const char *p = folders; p;) {
        const char *end = strchr(p, ':');
        char folder[PATH_MAX];
        snprintf(folder, sizeof folder, "%.*s", (int)(end ? end - p : (long)strlen(p)), p);
        if (*folder && *folder != '/') { /* entries of sys.path are absolute */
            char cwd[PATH_MAX], full[2 * PATH_MAX];
            if (getcwd(cwd, sizeof cwd)) {
                snprintf(full, sizeof full, "%s/%s", cwd, folder);
                if (!append_text(T, path, full)) return false;
            }
        } else if (*folder && !append_text(T, path, folder)) return false;
        p = end ? end + 1 : NULL;
    }
    return true;
}

static bool set_path(Thread *T, const Options *o) {
    Value path = list_new(T, 4);
    if (path == V_UNDEF) return false;
    if (!add_paths(T, path, environment(o, "LFPYPATH")) || !add_paths(T, path, environment(o, "PYTHONPATH")) ||
        !append_text(T, path, STDLIB_ENTRY)) {
        lf_release(T, path);
        return false;
    }
    return sys_set(T, "path", path);
}

static bool set_argv(Thread *T, const Options *o, const char *first) {
    Value argv = list_new(T, o->nargs + 1);
    bool ok = argv != V_UNDEF && append_text(T, argv, first);
    for (int i = 0; ok && i < o->nargs; i++) ok = append_text(T, argv, o->args[i]);
    return ok && sys_set(T, "argv", argv);
}

static int number_from(const Options *o, const char *name) {
    const char *s = environment(o, name);
    if (!s) return 0;
    int n = atoi(s);
    return n > 0 ? n : 1;
}

static bool set_flags(Thread *T, const Options *o) {
    int optimize = o->optimize > number_from(o, "PYTHONOPTIMIZE") ? o->optimize : number_from(o, "PYTHONOPTIMIZE");
    SysFlags f = {{0}};
    f.value[FLAG_INSPECT] = o->inspect;
    f.value[FLAG_INTERACTIVE] = o->interactive;
    f.value[FLAG_OPTIMIZE] = optimize;
    f.value[FLAG_DONT_WRITE_BYTECODE] = o->dont_write_bytecode;
    f.value[FLAG_NO_USER_SITE] = o->no_user_site;
    f.value[FLAG_NO_SITE] = o->no_site;
    f.value[FLAG_IGNORE_ENVIRONMENT] = o->ignore_environment;
    f.value[FLAG_VERBOSE] = o->verbose;
    f.value[FLAG_BYTES_WARNING] = o->bytes_warning;
    f.value[FLAG_QUIET] = o->quiet;
    f.value[FLAG_ISOLATED] = o->isolated;
    f.value[FLAG_UTF8_MODE] = 1;
    f.value[FLAG_SAFE_PATH] = o->safe_path;
    f.value[FLAG_INT_MAX_STR_DIGITS] = (int)T->int_max_digits;
    T->interp->optimize = optimize;
    return sys_set_flags(T, &f);
}

static bool set_warnings_and_x(Thread *T, const Options *o) {
    Value list = list_new(T, 0), dict = dict_new(T);
    bool ok = list != V_UNDEF && dict != V_UNDEF;
    const char *env = environment(o, "PYTHONWARNINGS");
    while (ok && env) {
        const char *end = strchr(env, ',');
        Value v = str_from_utf8(T, env, end ? (size_t)(end - env) : strlen(env));
        ok = v != V_UNDEF && list_append(T, list, v);
        env = end ? end + 1 : NULL;
    }
    for (int i = 0; ok && i < o->nwarnings; i++) ok = append_text(T, list, o->warnings[i]);
    if (ok && o->bytes_warning) ok = append_text(T, list, o->bytes_warning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    for (int i = 0; ok && i < o->nxoptions; i++) {
        char *eq = strchr(o->xoptions[i], '=');
        Value key = str_from_utf8(T, o->xoptions[i], eq ? (size_t)(eq - o->xoptions[i]) : strlen(o->xoptions[i]));
        Value v = eq ? os_text(T, eq + 1) : V_TRUE;
        ok = key != V_UNDEF && v != V_UNDEF && dict_set(T, dict, key, v);
        lf_release(T, key);
        lf_release(T, v);
    }
    return ok && sys_set(T, "warnoptions", list) && sys_set(T, "_xoptions", dict);
}

static bool set_executable(Thread *T) {
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    path[n > 0 ? n : 0] = 0;
    return sys_set(T, "executable", os_text(T, path));
}

/* --- running --- */

static Value main_namespace(Thread *T) {
    Value module = module_new(T, name___main__);
    if (module == V_UNDEF) return V_UNDEF;
    Value d = module_dict(module);
    bool ok = dict_set_str(T, T->modules, name___main__, module) &&
              dict_set_str(T, d, name___builtins__, dict_get_str(as_dict(T->modules), name_builtins));
    lf_release(T, module);
    return ok ? d : V_UNDEF;
}

/* -X dis: the instructions on standard output instead of running them. */
static bool wants_listing(Thread *T) {
    return dict_get_str(as_dict(sys_get(T, "_xoptions")), str_intern_c(T, "dis")) != V_UNDEF;
}

static bool print_listing(Thread *T, Value code) {
    Value text = code_disassemble(T, code);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (s) fputs(s, stdout);
    fflush(stdout);
    lf_release(T, text);
    lf_release(T, code);
    return s != NULL;
}

static bool run_text(Thread *T, Value ns, const char *text, size_t n, Value filename, bool is_text) {
    CompileOptions c = {.mode = COMPILE_FILE, .optimize = T->interp->optimize, .is_text = is_text};
    Value code = strlen(text) != n ? lf_raise(T, exc_SyntaxError, "source code cannot contain null bytes")
                                   : compile_text(T, text, n, filename, &c);
    if (code != V_UNDEF && wants_listing(T)) return print_listing(T, code);
    Value r = code == V_UNDEF ? V_UNDEF : run_code(T, code, ns, V_UNDEF, V_UNDEF);
    lf_release(T, code);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* Everything that a descriptor gives; malloc'ed with a zero behind. */
static char *read_all(int fd, size_t *n) {
    size_t cap = 65536;
    char *text = malloc(cap + 1);
    *n = 0;
    while (text) {
        ssize_t got = read(fd, text + *n, cap - *n);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        *n += (size_t)got;
        if (*n == cap) text = realloc(text, (cap *= 2) + 1);
    }
    if (text) text[*n] = 0;
    return text;
}

static bool prepend_path(Thread *T, const Options *o, const char *folder) {
    if (o->safe_path) return true;
    Value v = os_text(T, folder);
    return v != V_UNDEF && list_insert(T, sys_get(T, "path"), 0, v);
}

/* The folder of a program: of what a link points to. */
static bool prepend_folder_of(Thread *T, const Options *o, const char *file) {
    char real[PATH_MAX];
    if (!realpath(file, real)) snprintf(real, sizeof real, "%s", file);
    char *slash = strrchr(real, '/');
    if (slash) *(slash == real ? slash + 1 : slash) = 0;
    return prepend_path(T, o, slash ? real : "");
}

/* -x: the first line is not Python, but lines keep their numbers. */
static void skip_line(char *text) {
    for (; *text && *text != '\n'; text++) *text = ' ';
}

static bool run_open_file(Thread *T, const Options *o, Value ns, FILE *f, const char *name) {
    size_t n;
    char *text = read_all(fileno(f), &n);
    fclose(f);
    Value filename = text ? os_text(T, name) : lf_no_memory(T);
    if (o->skip_first_line && text) skip_line(text);
    bool ok = filename != V_UNDEF && dict_set_str(T, ns, name___file__, filename) && run_text(T, ns, text, n, filename, false);
    lf_release(T, filename);
    free(text);
    return ok;
}

/* A file, or a folder with __main__.py in it. *usage: it cannot be opened, and the message has been printed. */
static bool run_file(Thread *T, const Options *o, Value ns, bool *usage) {
    struct stat st;
    char main_file[PATH_MAX];
    const char *name = o->file;
    bool folder = stat(name, &st) == 0 && S_ISDIR(st.st_mode);
    if (folder) {
        snprintf(main_file, sizeof main_file, "%s/__main__.py", name);
        if (access(main_file, R_OK) != 0) {
            fprintf(stderr, "lfpy: can't find '__main__' module in '%s'\n", name);
            *usage = true;
            return false;
        }
        name = main_file;
    }
    FILE *f = fopen(name, "rb");
    if (!f) {
        fprintf(stderr, "lfpy: can't open file '%s': [Errno %d] %s\n", name, errno, strerror(errno));
        *usage = true;
        return false;
    }
    bool ok = folder ? prepend_path(T, o, o->file) : prepend_folder_of(T, o, name);
    if (folder) ok = ok && dict_set_str(T, ns, name___package__, str_empty);
    if (!ok) {
        fclose(f);
        return false;
    }
    return run_open_file(T, o, ns, f, name);
}

/* lfpy -m name: the module, or the module __main__ in a package. */
static bool run_module(Thread *T, const Options *o, Value ns) {
    char cwd[PATH_MAX];
    if (!prepend_path(T, o, getcwd(cwd, sizeof cwd) ? cwd : "")) return false;
    Value name = os_text(T, o->module), file = V_UNDEF;
    bool package = false;
    Value code = name == V_UNDEF ? V_UNDEF : import_find_code(T, name, &file, &package);
    if (code == V_NONE && package) {
        Value m = import_module(T, name);
        lf_release(T, m);
        lf_clear(T, &file);
        Value inner = m == V_UNDEF ? V_UNDEF : str_format(T, "%S.__main__", name);
        lf_release(T, name);
        name = inner;
        bool ignored;
        code = name == V_UNDEF ? V_UNDEF : import_find_code(T, name, &file, &ignored);
    }
    if (code == V_UNDEF || code == V_NONE) {
        if (!lf_failed(T) || lf_exc_is(T, exc_ImportError)) {
            lf_exc_clear(T);
            const char *wanted = name == V_UNDEF ? o->module : str_utf8(T, name, NULL);
            if (package) fprintf(stderr, "lfpy: No module named %s; '%s' is a package and cannot be directly executed\n", wanted, o->module);
            else fprintf(stderr, "lfpy: No module named %s\n", wanted);
        }
        lf_release(T, name);
        lf_release(T, file);
        return false;
    }
    const Str *s = as_str(name);
    int64_t dot = s->len;
    while (dot > 0 && str_at(s, dot - 1) != '.') dot--;
    Value parent = str_substring(T, name, 0, dot ? dot - 1 : 0);
    Value argv = sys_get(T, "argv");
    bool ok = parent != V_UNDEF && dict_set_str(T, ns, name___package__, parent) && dict_set_str(T, ns, name___file__, file) &&
              lf_store(T, v_as_obj(argv), &as_list(argv)->items[0], lf_retain(T, file));
    Value r = ok ? run_code(T, code, ns, V_UNDEF, V_UNDEF) : V_UNDEF;
    lf_release(T, parent);
    lf_release(T, code);
    lf_release(T, name);
    lf_release(T, file);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* The text after -c without its common indentation. */
static char *dedented(const char *text) {
    size_t n = strlen(text), common = (size_t)-1;
    char *out = malloc(n + 2), *p = out;
    if (!out) return NULL;
    for (const char *line = text; *line;) {
        size_t indent = strspn(line, " \t"), len = strcspn(line, "\n");
        if (indent < len && indent < common) common = indent;
        line += len + (line[len] == '\n');
    }
    if (common == (size_t)-1) common = 0;
    for (const char *line = text; *line;) {
        size_t len = strcspn(line, "\n"), skip = strspn(line, " \t");
        if (skip > common) skip = common;
        memcpy(p, line + skip, len - skip);
        p += len - skip;
        if (line[len] == '\n') *p++ = '\n', len++;
        line += len;
    }
    *p = 0;
    return out;
}

static bool run_command(Thread *T, const Options *o, Value ns) {
    char *text = dedented(o->command);
    if (!text) return false;
    bool ok = prepend_path(T, o, "") && run_text(T, ns, text, strlen(text), str_intern_c(T, "<string>"), true);
    free(text);
    return ok;
}

static bool run_stdin(Thread *T, const Options *o, Value ns) {
    size_t n;
    if (!prepend_path(T, o, "")) return false;
    char *text = read_all(0, &n);
    if (!text) return false;
    bool ok = run_text(T, ns, text, n, str_intern_c(T, "<stdin>"), false);
    free(text);
    return ok;
}

/* --- the end --- */

/* The exit status of SystemExit(code); anything but None and ints is printed. */
static int exit_status(Thread *T, Value exc) {
    Value code = obj_getattr_c(T, exc, "code");
    int status = STATUS_ERROR;
    int64_t i;
    if (code == V_UNDEF) lf_exc_clear(T);
    else if (code == V_NONE) status = STATUS_OK;
    else if (is_int(code)) status = int_fits_i64(code, &i) ? (int)(i & 0xff) : 255;
    else {
        Value text = obj_str(T, code), err = sys_get(T, "stderr");
        if (text != V_UNDEF && err != V_UNDEF && err != V_NONE) {
            Value line = str_format(T, "%S\n", text), args[] = {err, line};
            lf_release(T, lf_call_method(T, name_write, args, 2));
            lf_release(T, line);
        }
        lf_exc_clear(T);
        lf_release(T, text);
    }
    lf_release(T, code);
    return status;
}

/* Reports the exception in flight by sys.excepthook. */
static int report_failure(Thread *T) {
    if (!lf_failed(T)) return STATUS_ERROR;
    Value exc = lf_exc_take(T);
    if (is_instance(exc, exc_SystemExit)) {
        int status = exit_status(T, exc);
        lf_release(T, exc);
        return status;
    }
    bool interrupted = is_instance(exc, exc_KeyboardInterrupt);
    report_uncaught(T, exc);
    lf_release(T, exc);
    return interrupted ? STATUS_SIGINT : STATUS_ERROR;
}

static bool prepare(Thread *T, const Options *o) {
    const char *first = o->command ? "-c" : o->module ? "-m" : o->file ? o->file : "";
    return lf_start(T) && set_flags(T, o) && set_path(T, o) && set_argv(T, o, first) && set_warnings_and_x(T, o) && set_executable(T) &&
           streams_init(T, o->unbuffered || environment(o, "PYTHONUNBUFFERED"));
}

bool program_exit(Thread *T) {
    Value m = dict_get_str(as_dict(T->modules), str_intern_c(T, "atexit"));
    if (m != V_UNDEF) {
        Value run = obj_getattr_c(T, m, "_run_exitfuncs"), r = run == V_UNDEF ? V_UNDEF : lf_call0(T, run);
        if (r == V_UNDEF) lf_unraisable(T, NULL, m);
        lf_release(T, run);
        lf_release(T, r);
    }
    return sys_stop(T);
}

int program_run(Thread *T, const Options *o) {
    if (!prepare(T, o)) {
        if (lf_failed(T)) report_failure(T);
        else fprintf(stderr, "lfpy: cannot start\n");
        return STATUS_ERROR;
    }
    Value ns = main_namespace(T);
    bool usage = false, ok = ns != V_UNDEF;
    bool from_stdin = !o->command && !o->module && (!o->file || !strcmp(o->file, "-"));
    if (!ok) {}
    else if (o->command) ok = run_command(T, o, ns);
    else if (o->module) ok = run_module(T, o, ns);
    else if (!from_stdin) ok = run_file(T, o, ns, &usage);
    else if (isatty(0) || o->interactive) ok = prepend_path(T, o, "") && prompt_run(T, ns, o->quiet);
    else ok = run_stdin(T, o, ns);
    int status = ok ? STATUS_OK : usage ? STATUS_USAGE : report_failure(T);
    if ((o->inspect || environment(o, "PYTHONINSPECT")) && !from_stdin && !usage) status = prompt_run(T, ns, true) ? STATUS_OK : report_failure(T);
    if (!program_exit(T) && status == STATUS_OK) status = STATUS_FLUSH;
    lf_stop(T);
    if (status == STATUS_SIGINT) signals_die_by_sigint();
    return status;
}
