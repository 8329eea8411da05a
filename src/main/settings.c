#include "src/main/settings.h"
#include "src/modules/sys.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"

#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

enum { LEAST_DIGITS = 640 }; /* a smaller limit on the digits of ints, other than none, is refused */

Value os_text(Thread *T, const char *s) {
    return codec_decode(T, (const uint8_t *)s, strlen(s), "utf-8", "surrogateescape");
}

static bool append_text(Thread *T, Value list, const char *s) {
    Value v = os_text(T, s);
    return v != V_UNDEF && list_append(T, list, v);
}

void absolute_path(const char *path, char *out, size_t size) {
    char cwd[PATH_MAX];
    if (*path == '/' || !getcwd(cwd, sizeof cwd))
        snprintf(out, size, "%s", path);
    else if (!*path || !strcmp(path, "."))
        snprintf(out, size, "%s", cwd);
    else
        snprintf(out, size, "%s%s%s", cwd, cwd[1] ? "/" : "", path);
}

/* --- what is said --- */

const char *settings_variable(const Options *o, const char *name) {
    const char *s = o->ignore_environment ? NULL : getenv(name);
    return s && *s ? s : NULL;
}

/* A variable that counts: a number, or 1 for any other text. */
static int number_from(const Options *o, const char *name) {
    const char *s = settings_variable(o, name);
    if (!s) return 0;
    int n = atoi(s);
    return n > 0 ? n : 1;
}
static int larger(int a, int b) { return a > b ? a : b; }

const char *settings_extension(const Options *o, const char *name) {
    size_t n = strlen(name);
    for (int i = o->nxoptions - 1; i >= 0; i--)
        if (!strncmp(o->xoptions[i], name, n)) {
            if (!o->xoptions[i][n]) return "";
            if (o->xoptions[i][n] == '=') return o->xoptions[i] + n + 1;
        }
    return NULL;
}

static bool dev_mode(const Options *o) {
    return settings_extension(o, "dev") || settings_variable(o, "PYTHONDEVMODE");
}

/* The limit on the digits of ints. False: what is given makes no sense. */
static bool max_digits(const char *text, int64_t *out) {
    char *end;
    errno = 0;
    long n = strtol(text, &end, 10);
    *out = n;
    return *text && !*end && !errno && n <= INT_MAX && (n == 0 || n >= LEAST_DIGITS);
}

static bool wrong_digits(const char *where) {
    fprintf(stderr,
            "Fatal Python error: config_init_int_max_str_digits: %s: invalid limit; must be >= %d or 0 for "
            "unlimited.\n",
            where, LEAST_DIGITS);
    return false;
}

bool settings_check(const Options *o) {
    int64_t ignored;
    const char *digits = settings_variable(o, "PYTHONINTMAXSTRDIGITS"),
               *seed = settings_variable(o, "PYTHONHASHSEED");
    if (digits && !max_digits(digits, &ignored)) return wrong_digits("PYTHONINTMAXSTRDIGITS");
    digits = settings_extension(o, "int_max_str_digits");
    if (digits && !max_digits(digits, &ignored)) return wrong_digits("-X int_max_str_digits");
    if (seed && strcmp(seed, "random")) {
        char *end;
        errno = 0;
        unsigned long n = strtoul(seed, &end, 10);
        if (*end || errno || *seed == '-' || n > UINT32_MAX) {
            fprintf(stderr, "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or "
                            "an integer in range "
                            "[0; 4294967295]\n");
            return false;
        }
    }
    return true;
}

/* --- sys.path, sys.argv --- */

/* Folders separated by ':'; an empty one is the working directory. */
static bool add_paths(Thread *T, Value path, const char *folders) {
    for (const char *p = folders; p;) {
        const char *end = strchr(p, ':');
        char folder[PATH_MAX], full[2 * PATH_MAX];
        snprintf(folder, sizeof folder, "%.*s", (int)(end ? end - p : (long)strlen(p)), p);
        absolute_path(folder, full, sizeof full);
        if (!append_text(T, path, full)) return false;
        p = end ? end + 1 : NULL;
    }
    return true;
}

static bool set_path(Thread *T, const Options *o) {
    Value path = list_new(T, 4);
    if (path == V_UNDEF) return false;
    if (!add_paths(T, path, settings_variable(o, "LFPYPATH")) ||
        !add_paths(T, path, settings_variable(o, "PYTHONPATH")) || !append_text(T, path, STDLIB_ENTRY)) {
        lf_release(T, path);
        return false;
    }
    return sys_set(T, "path", path);
}

static bool set_argv(Thread *T, const Options *o) {
    const char *first = o->command ? "-c" : o->module ? "-m" : o->file ? o->file : "";
    Value argv = list_new(T, o->nargs + 1), all = list_new(T, o->argc);
    bool ok = argv != V_UNDEF && all != V_UNDEF && append_text(T, argv, first);
    for (int i = 0; ok && i < o->nargs; i++) ok = append_text(T, argv, o->args[i]);
    for (int i = 0; ok && i < o->argc; i++) ok = append_text(T, all, o->argv[i]);
    return ok && sys_set(T, "argv", argv) && sys_set(T, "orig_argv", all);
}

/* --- flags --- */

/* Is the locale of the environment C, POSIX or one that is not installed? */
static bool names_no_locale(void) {
    const char *name = setlocale(LC_CTYPE, "");
    bool none = !name || !strcmp(name, "C") || !strcmp(name, "POSIX");
    setlocale(LC_CTYPE, "C");
    return none;
}

static bool set_flags(Thread *T, const Options *o) {
    Interp *in = T->interp;
    const char *digits = settings_extension(o, "int_max_str_digits");
    if (!digits) digits = settings_variable(o, "PYTHONINTMAXSTRDIGITS");
    if (digits) max_digits(digits, &T->int_max_digits);
    in->optimize = larger(o->optimize, number_from(o, "PYTHONOPTIMIZE"));
    in->verbose = larger(o->verbose, number_from(o, "PYTHONVERBOSE"));
    T->bytes_warning = o->bytes_warning;
    in->safe_path = o->safe_path || settings_variable(o, "PYTHONSAFEPATH");
    in->no_debug_ranges =
        settings_extension(o, "no_debug_ranges") || settings_variable(o, "PYTHONNODEBUGRANGES");
    const char *seed = settings_variable(o, "PYTHONHASHSEED");
    SysFlags f = {{0}};
    f.value[FLAG_INSPECT] = o->inspect || settings_variable(o, "PYTHONINSPECT");
    f.value[FLAG_INTERACTIVE] = o->interactive;
    f.value[FLAG_OPTIMIZE] = in->optimize;
    f.value[FLAG_DONT_WRITE_BYTECODE] =
        o->dont_write_bytecode || settings_variable(o, "PYTHONDONTWRITEBYTECODE");
    f.value[FLAG_NO_USER_SITE] = o->no_user_site || settings_variable(o, "PYTHONNOUSERSITE");
    f.value[FLAG_NO_SITE] = o->no_site;
    f.value[FLAG_IGNORE_ENVIRONMENT] = o->ignore_environment;
    f.value[FLAG_VERBOSE] = in->verbose;
    f.value[FLAG_BYTES_WARNING] = T->bytes_warning;
    f.value[FLAG_QUIET] = o->quiet;
    f.value[FLAG_HASH_RANDOMIZATION] = seed && strcmp(seed, "0");
    f.value[FLAG_ISOLATED] = o->isolated;
    f.value[FLAG_DEV_MODE] = in->dev_mode = dev_mode(o);
    const char *utf8 = settings_extension(o, "utf8");
    if (!utf8) utf8 = settings_variable(o, "PYTHONUTF8");
    f.value[FLAG_UTF8_MODE] = in->utf8_mode = utf8 ? strcmp(utf8, "0") : names_no_locale();
    f.value[FLAG_WARN_DEFAULT_ENCODING] = in->warn_default_encoding =
        settings_extension(o, "warn_default_encoding") || settings_variable(o, "PYTHONWARNDEFAULTENCODING");
    f.value[FLAG_SAFE_PATH] = in->safe_path;
    f.value[FLAG_INT_MAX_STR_DIGITS] = (int)T->int_max_digits;
    return sys_set_flags(T, &f);
}

static bool set_warnings(Thread *T, const Options *o) {
    Value list = list_new(T, 0);
    bool ok = list != V_UNDEF && (!dev_mode(o) || append_text(T, list, "default"));
    const char *env = settings_variable(o, "PYTHONWARNINGS");
    while (ok && env) {
        const char *end = strchr(env, ',');
        Value v = str_from_utf8(T, env, end ? (size_t)(end - env) : strlen(env));
        ok = v != V_UNDEF && list_append(T, list, v);
        env = end ? end + 1 : NULL;
    }
    for (int i = 0; ok && i < o->nwarnings; i++) ok = append_text(T, list, o->warnings[i]);
    if (ok && o->bytes_warning)
        ok = append_text(T, list, o->bytes_warning > 1 ? "error::BytesWarning" : "default::BytesWarning");
    return ok && sys_set(T, "warnoptions", list);
}

static bool set_extensions(Thread *T, const Options *o) {
    Value dict = dict_new(T);
    bool ok = dict != V_UNDEF;
    for (int i = 0; ok && i < o->nxoptions; i++) {
        char *eq = strchr(o->xoptions[i], '=');
        Value key =
            str_from_utf8(T, o->xoptions[i], eq ? (size_t)(eq - o->xoptions[i]) : strlen(o->xoptions[i]));
        Value v = eq ? os_text(T, eq + 1) : V_TRUE;
        ok = key != V_UNDEF && v != V_UNDEF && dict_set(T, dict, key, v);
        lf_release(T, key);
        lf_release(T, v);
    }
    return ok && sys_set(T, "_xoptions", dict);
}

/* The name that the program was started by serves where there is no /proc. An installation made there has a
 * script at the place of the executable. */
static bool set_executable(Thread *T) {
    static const char beside[] = "/lib/lfpy/lfpy", place[] = "/bin/lfpy";
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    path[n > 0 ? n : 0] = 0;
    const char *started = (const char *)getauxval(AT_EXECFN);
    if (n <= 0 && (!started || !realpath(started, path))) path[0] = 0;
    size_t len = strlen(path), tail = sizeof beside - 1;
    if (len > tail && strcmp(path + len - tail, beside) == 0) strcpy(path + len - tail, place);
    return sys_set(T, "executable", os_text(T, path));
}

bool settings_check_warnings(Thread *T) {
    if (!as_list(sys_get(T, "warnoptions"))->len) return true;
    Value module = import_module_c(T, "warnings");
    lf_release(T, module);
    return module != V_UNDEF;
}

bool settings_apply(Thread *T, const Options *o) {
    return set_flags(T, o) && set_path(T, o) && set_argv(T, o) && set_warnings(T, o) &&
           set_extensions(T, o) && set_executable(T);
}
