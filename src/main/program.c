#include "src/main/program.h"
#include "src/builtins/report.h"
#include "src/main/policies.h"
#include "src/main/prompt.h"
#include "src/main/settings.h"
#include "src/main/streams.h"
#include "src/modules/sitebuiltins.h"
#include "src/modules/steps.h"
#include "src/modules/sys.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/syntax/source.h"
#include "src/vm/behaviours.h"
#include "src/vm/finish.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/line_event.h"
#include "src/vm/module_spec.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/gil.h"
#include "runtime/policy.h"
#include "runtime/verify.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The end of the process by an exception. */
enum { STATUS_OK = 0, STATUS_ERROR = 1, STATUS_USAGE = 2, STATUS_FLUSH = 120, STATUS_SIGINT = 1000 };

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

/* typed: the text is in no file, so tracebacks get it from us. */
static bool run_text(Thread *T, Value ns, const char *text, size_t n, Value filename, bool typed) {
    CompileOptions c = {.mode = COMPILE_FILE,
                        .optimize = T->interp->optimize,
                        .is_text = typed,
                        .is_file = !typed,
                        .lines = lf_line_event != NULL};
    steps_source(T, filename, text, n);
    Value code = compile_text(T, text, n, filename, &c);
    if (code != V_UNDEF && wants_listing(T)) return print_listing(T, code);
    if (code != V_UNDEF && typed && !prompt_keep_source(T, code, text, n)) lf_clear(T, &code);
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

static bool insert_path(Thread *T, const char *folder) {
    Value v = os_text(T, folder);
    return v != V_UNDEF && list_insert(T, sys_get(T, "path"), 0, v);
}

static bool prepend_path(Thread *T, const char *folder) {
    return T->interp->safe_path || insert_path(T, folder);
}

/* The folder of a program: of what a link points to. */
static bool prepend_folder_of(Thread *T, const char *file) {
    char real[PATH_MAX];
    if (!realpath(file, real) && snprintf(real, sizeof real, "%s", file) >= (int)sizeof real) *real = 0;
    char *slash = strrchr(real, '/');
    if (slash) *(slash == real ? slash + 1 : slash) = 0;
    return prepend_path(T, slash ? real : "");
}

/* -x: the first line is not Python, but lines keep their numbers. */
static void skip_line(char *text) {
    for (; *text && *text != '\n'; text++) *text = ' ';
}

/* Runs the text of a file; its name is in the namespace as long. */
static bool run_open_file(Thread *T, const Options *o, Value ns, int fd, const char *name) {
    size_t n;
    char *text = read_all(fd, &n);
    Value filename = text ? os_text(T, name) : lf_no_memory(T);
    if (o->skip_first_line && fd && text) skip_line(text);
    /* A file in another encoding is read again from its beginning. */
    if (text && source_is_recoded(text, n) && lseek(fd, 0, SEEK_CUR) < 0) {
        lf_raise_errno(T, errno, V_UNDEF, V_UNDEF);
        lf_release(T, filename);
        free(text);
        return false;
    }
    bool ok = filename != V_UNDEF && dict_set_str(T, ns, name___file__, filename) &&
              run_text(T, ns, text, n, filename, false);
    Value failure = lf_exc_take(T);
    if (filename != V_UNDEF) dict_del(T, ns, name___file__);
    lf_exc_clear(T);
    if (failure != V_UNDEF) lf_exc_restore(T, failure);
    lf_release(T, filename);
    free(text);
    return ok;
}

/* __spec__ and __loader__ of a program that is a module. */
static bool describe_main(Thread *T, Value ns, Value name, Value file) {
    Value spec = module_spec_new(T, name, file, V_UNDEF, false);
    bool ok = spec != V_UNDEF && dict_set_str(T, ns, name___spec__, spec) &&
              dict_set_str(T, ns, name___loader__, module_spec_loader(spec));
    lf_release(T, spec);
    return ok;
}

static bool run_folder(Thread *T, const Options *o, Value ns, const char *folder, int *status) {
    char name[2 * PATH_MAX + 16];
    size_t n = strlen(folder);
    snprintf(name, sizeof name, "%s%s__main__.py", folder, n && folder[n - 1] == '/' ? "" : "/");
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        fprintf(stderr, "lfpy: can't find '__main__' module in '%s'\n", folder);
        *status = STATUS_ERROR;
        return false;
    }
    Value file = os_text(T, name);
    bool ok = file != V_UNDEF && insert_path(T, folder) && dict_set_str(T, ns, name___package__, str_empty) &&
              describe_main(T, ns, name___main__, file) && run_open_file(T, o, ns, fd, name);
    lf_release(T, file);
    close(fd);
    return ok;
}

/* A file, or a folder with __main__.py in it. *status: it cannot be opened, and the message has been printed.
 */
static bool run_file(Thread *T, const Options *o, Value ns, int *status) {
    struct stat st;
    char name[2 * PATH_MAX];
    absolute_path(o->file, name, sizeof name);
    if (stat(name, &st) == 0 && S_ISDIR(st.st_mode)) return run_folder(T, o, ns, name, status);
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        fprintf(stderr, "lfpy: can't open file '%s': [Errno %d] %s\n", name, errno, strerror(errno));
        *status = STATUS_USAGE;
        return false;
    }
    Value file = os_text(T, name);
    Value spec = file == V_UNDEF ? V_UNDEF : module_spec_new(T, name___main__, file, V_UNDEF, false);
    bool ok = spec != V_UNDEF && dict_set_str(T, ns, name___loader__, module_spec_loader(spec)) &&
              prepend_folder_of(T, name) && run_open_file(T, o, ns, fd, name);
    lf_release(T, spec);
    lf_release(T, file);
    close(fd);
    return ok;
}

/* --- python -m --- */

/* Says why a module cannot be run, unless its package failed to load for a reason of its own. */
static void cannot_run_module(Thread *T, const char *wanted, Value name, bool package, int *status) {
    const char *found = name == V_UNDEF ? wanted : str_utf8(T, name, NULL);
    if (!lf_failed(T)) {
        fprintf(stderr, "lfpy: No module named %s", found);
        fprintf(stderr, package ? "; '%s' is a package and cannot be directly executed\n" : "\n", wanted);
    } else if (lf_exc_is(T, exc_ImportError)) {
        Value exc = lf_exc_take(T), text = obj_str(T, exc);
        fprintf(stderr, "lfpy: Error while finding module specification for '%s' (%s: %s)", wanted,
                type_name(exc), text == V_UNDEF ? "" : str_utf8(T, text, NULL));
        size_t n = strlen(wanted);
        if (n > 3 && !strcmp(wanted + n - 3, ".py"))
            fprintf(stderr, ". Try using '%.*s' instead of '%s' as the module name.", (int)n - 3, wanted,
                    wanted);
        fputc('\n', stderr);
        lf_release(T, exc);
        lf_release(T, text);
        lf_exc_clear(T);
    } else
        return;
    *status = STATUS_ERROR;
}

static bool run_module_code(Thread *T, Value ns, Value name, Value code, Value file) {
    const Str *s = as_str(name);
    int64_t dot = s->len;
    while (dot > 0 && str_at(s, dot - 1) != '.') dot--;
    Value parent = str_substring(T, name, 0, dot ? dot - 1 : 0), argv = sys_get(T, "argv");
    bool ok = parent != V_UNDEF && dict_set_str(T, ns, name___package__, parent) &&
              dict_set_str(T, ns, name___file__, file) && describe_main(T, ns, name, file) &&
              lf_store(T, v_as_obj(argv), &as_list(argv)->items[0], lf_retain(T, file));
    Value r = ok ? run_code(T, code, ns, V_UNDEF, V_UNDEF) : V_UNDEF;
    lf_release(T, parent);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* lfpy -m name: the module, or the module __main__ in a package. */
static bool run_module(Thread *T, const Options *o, Value ns, int *status) {
    char cwd[PATH_MAX];
    if (!prepend_path(T, getcwd(cwd, sizeof cwd) ? cwd : "")) return false;
    if (o->module[0] == '.') {
        fprintf(stderr, "lfpy: Relative module names not supported\n");
        *status = STATUS_ERROR;
        return false;
    }
    Value name = os_text(T, o->module), file = V_UNDEF;
    bool package = false, ok = false;
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
    if (code == V_UNDEF || code == V_NONE)
        cannot_run_module(T, o->module, name, package, status);
    else
        ok = run_module_code(T, ns, name, code, file);
    lf_release(T, code);
    lf_release(T, name);
    lf_release(T, file);
    return ok;
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
    bool ok = prepend_path(T, "") && run_text(T, ns, text, strlen(text), str_intern_c(T, "<string>"), true);
    free(text);
    return ok;
}

/* --- the end --- */

/* The exit status of SystemExit(code); anything but None and ints is printed. */
static int exit_status(Thread *T, Value exc) {
    Value code = obj_getattr_c(T, exc, "code");
    int status = STATUS_ERROR;
    int64_t i;
    if (code == V_UNDEF)
        lf_exc_clear(T);
    else if (code == V_NONE)
        status = STATUS_OK;
    else if (is_int(code))
        status = int_fits_i64(code, &i) ? (int)(i & 0xff) : 255;
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

static void report_taken(Thread *T) {
    Value exc = lf_exc_take(T);
    report_uncaught(T, exc);
    lf_release(T, exc);
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

static const Options *options; /* of the process: every thread starts with the same settings */

static bool prepare_thread(Thread *T) {
    Value ns = V_UNDEF;
    bool ok = settings_apply(T, options) &&
              streams_init(T, false, settings_variable(options, "PYTHONIOENCODING")) && sys_by_line(T) &&
              (ns = main_namespace(T)) != V_UNDEF;
    T->interp->shares_output = true;
    return ok;
}

static bool prepare(Thread *T, const Options *o) {
    options = o;
    thread_prepare = prepare_thread;
    return lf_start(T) && settings_apply(T, o) &&
           streams_init(T, o->unbuffered || steps_wanted() || settings_variable(o, "PYTHONUNBUFFERED"),
                        settings_variable(o, "PYTHONIOENCODING")) &&
           settings_check_warnings(T);
}

/* exit, quit, help and the others that are there for people; not with -S. */
static bool add_site_builtins(Thread *T, const Options *o) { return o->no_site || sitebuiltins_add(T); }

/* module.function(), if the module was imported. */
static void run_at_exit(Thread *T, const char *module, const char *function) {
    Value m = dict_get_str(as_dict(T->modules), str_intern_c(T, module));
    if (m == V_UNDEF) return;
    Value run = obj_getattr_c(T, m, function), r = run == V_UNDEF ? V_UNDEF : lf_call0(T, run);
    if (r == V_UNDEF) lf_unraisable(T, NULL, m);
    lf_release(T, run);
    lf_release(T, r);
}

bool program_exit(Thread *T, bool interrupted) {
    /* Threads may have made behaviours, and behaviours threads. */
    bool waits = !interrupted && behaviours_finish(T, false);
    run_at_exit(T, "threading", "_shutdown");
    waits = waits && behaviours_finish(T, true);
    run_at_exit(T, "atexit", "_run_exitfuncs");
    if (waits) behaviours_stop(T);
    steps_write(T);
    if (lf_policy.gil) gil_close();
    bool flushed = sys_stop(T);
    finish_modules(T);
    return flushed;
}

/* Runs what the command line names. *status: it could not be found, which has been said. */
static bool run_named(Thread *T, const Options *o, Value ns, int *status) {
    if (o->command) return run_command(T, o, ns);
    if (o->module) return run_module(T, o, ns, status);
    if (o->file && strcmp(o->file, "-")) return run_file(T, o, ns, status);
    if (!prepend_path(T, "")) return false;
    return isatty(0) || o->interactive
               ? prompt_run(T, ns, &(PromptOptions){o->quiet, settings_variable(o, "PYTHONSTARTUP")})
               : run_open_file(T, o, ns, 0, "<stdin>");
}

/* All memory, where somebody looks for leaks; otherwise it is left to the system, which is quicker. */
static void give_back(Thread *T) {
#ifdef LF_ALLOC_SYS
    bool wanted = true;
#else
    bool wanted = lf_policy.check != CHECK_OFF;
#endif
    if (!wanted || thread_running_count()) return; /* daemons still use theirs */
    lf_stop(T);
    thread_free(T);
    if (lf_policy.check != CHECK_OFF) lf_check_leaks();
}

/* -X graph=FILE.html: a page that steps through the run. */
static bool begin_record(const Options *o) {
    const char *path = settings_extension(o, "graph");
    if (!path) return true;
    if (!*path) {
        fputs("lfpy: -X graph: expected graph=FILE.html\n", stderr);
        return false;
    }
    steps_begin(path);
    return true;
}

int program_run(Thread *T, const Options *o) {
    if (!settings_check(o)) return STATUS_ERROR;
    if (!policies_apply(o) || !begin_record(o)) return STATUS_USAGE;
    int status;
    if (!policies_schedule(o, &status)) return status;
    if (!prepare(T, o)) {
        if (lf_failed(T))
            report_failure(T);
        else
            fprintf(stderr, "lfpy: cannot start\n");
        return STATUS_ERROR;
    }
    status = -1;
    Value ns = main_namespace(T);
    bool at_prompt = !o->command && !o->module && (!o->file || !strcmp(o->file, "-"));
    bool inspect = !at_prompt && (o->inspect || settings_variable(o, "PYTHONINSPECT"));
    bool ok = ns != V_UNDEF && add_site_builtins(T, o) && run_named(T, o, ns, &status);
    steps_failed(T);
    if (ns != V_UNDEF) steps_end(T, ns);
    if (ok)
        status = STATUS_OK;
    else if (status < 0 && inspect && lf_exc_is(T, exc_SystemExit))
        report_taken(T); /* the prompt is still to come */
    else if (status < 0)
        status = report_failure(T);
    if (inspect || (!at_prompt && settings_variable(o, "PYTHONINSPECT"))) {
        bool end = prompt_run(T, ns, &(PromptOptions){.quiet = true});
        status = end ? STATUS_OK : report_failure(T);
    }
    if (!program_exit(T, status == STATUS_SIGINT) && status == STATUS_OK) status = STATUS_FLUSH;
    if (lf_policy.explore && status == STATUS_OK && behaviours_lost()) status = STATUS_ERROR;
    give_back(T);
    if (status == STATUS_SIGINT) signals_die_by_sigint();
    return status;
}
