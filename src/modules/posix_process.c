/* The functions of posix on processes, users, the environment and the system as a whole. */
#include "src/modules/posix.h"
#include "src/objects/module_proxy.h"
#include "src/vm/threads.h"
#include "src/vm/audit.h"

#include <grp.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* --- numbers of processes and users --- */

#define GETTER(name)                                           \
    static Value posix_##name(Thread *T, Value *args, int n) { \
        (void)T;                                               \
        (void)args;                                            \
        (void)n;                                               \
        return v_int((int64_t)name());                         \
    }
GETTER(getpid)
GETTER(getppid)
GETTER(getuid)
GETTER(geteuid)
GETTER(getgid)
GETTER(getegid)
GETTER(getpgrp)

/* The number of a user or group; -1 stands for none. */
static bool id_arg(Thread *T, Value v, const char *what, uint32_t *out) {
    int64_t n = INT64_MAX;
    if (!is_int(v) && !type_of(v)->slots.index) {
        lf_raise(T, exc_TypeError, "%s should be integer, not %T", what, v);
        return false;
    }
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool small = int_fits_i64(i, &n), high = !small && int_sign(i) > 0;
    lf_release(T, i);
    *out = (uint32_t)n;
    if (small && n >= -1 && n <= UINT32_MAX) return true;
    lf_raise(T, exc_OverflowError, high ? "%s is greater than maximum" : "%s is less than minimum", what);
    return false;
}
#define ON_ID(name, what)                                                        \
    static Value posix_##name(Thread *T, Value *args, int n) {                   \
        (void)n;                                                                 \
        uint32_t id;                                                             \
        return id_arg(T, args[0], what, &id) ? os_result(T, name(id)) : V_UNDEF; \
    }
ON_ID(setuid, "uid")
ON_ID(seteuid, "uid")
ON_ID(setgid, "gid")
ON_ID(setegid, "gid")
static Value posix_setreuid(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t real, effective;
    return id_arg(T, args[0], "uid", &real) && id_arg(T, args[1], "uid", &effective)
               ? os_result(T, setreuid(real, effective))
               : V_UNDEF;
}
static Value posix_setregid(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t real, effective;
    return id_arg(T, args[0], "gid", &real) && id_arg(T, args[1], "gid", &effective)
               ? os_result(T, setregid(real, effective))
               : V_UNDEF;
}
static Value posix_getresuid(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    uid_t id[3];
    if (getresuid(&id[0], &id[1], &id[2]) < 0) return os_failure(T);
    return tuple_from(T, (Value[]){v_int(id[0]), v_int(id[1]), v_int(id[2])}, 3);
}
static Value posix_getresgid(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    gid_t id[3];
    if (getresgid(&id[0], &id[1], &id[2]) < 0) return os_failure(T);
    return tuple_from(T, (Value[]){v_int(id[0]), v_int(id[1]), v_int(id[2])}, 3);
}

#define ID_OF(name)                                            \
    static Value posix_##name(Thread *T, Value *args, int n) { \
        (void)n;                                               \
        int pid;                                               \
        if (!c_int_arg(T, args[0], &pid)) return V_UNDEF;      \
        pid_t r = name(pid);                                   \
        return r < 0 ? os_failure(T) : v_int(r);               \
    }
ID_OF(getpgid)
ID_OF(getsid)

#define WITH_TWO(name)                                                                            \
    static Value posix_##name(Thread *T, Value *args, int n) {                                    \
        (void)n;                                                                                  \
        int a, b;                                                                                 \
        if (!c_int_arg(T, args[0], &a) || !c_int_arg(T, args[1], &b) ||                           \
            !AUDIT(T, "os." #name, args[0], args[1]) || os_result(T, name(a, b)) == V_UNDEF)      \
            return V_UNDEF;                                                                       \
        return signals_run(T) ? V_NONE : V_UNDEF; /* the signal may have been for this process */ \
    }
WITH_TWO(kill)
WITH_TWO(killpg)
WITH_TWO(setpgid)
WITH_TWO(tcsetpgrp)

    static Value posix_setsid(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return os_result(T, setsid());
}
static Value posix_getgroups(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    gid_t groups[1024];
    int count = getgroups(1024, groups);
    if (count < 0) return os_failure(T);
    Value list = list_new(T, count);
    for (int i = 0; list != V_UNDEF && i < count; i++) list_append(T, list, v_int(groups[i]));
    return list;
}
static Value posix_getlogin(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    char name[256];
    int err = getlogin_r(name, sizeof name);
    return err ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : text_or_bytes(T, name, false);
}
static Value posix_umask(Thread *T, Value *args, int n) {
    (void)n;
    int mask;
    return c_int_arg(T, args[0], &mask) ? v_int(umask((mode_t)mask)) : V_UNDEF;
}
static Value posix_nice(Thread *T, Value *args, int n) {
    (void)n;
    int by;
    if (!c_int_arg(T, args[0], &by)) return V_UNDEF;
    errno = 0;
    int r = nice(by);
    return r == -1 && errno ? os_failure(T) : v_int(r);
}
static Value posix_getpriority(Thread *T, Value *args, int n) {
    (void)n;
    int which, who;
    if (!c_int_arg(T, args[0], &which) || !c_int_arg(T, args[1], &who)) return V_UNDEF;
    errno = 0;
    int r = getpriority((__priority_which_t)which, (id_t)who);
    return errno ? os_failure(T) : v_int(r);
}

static Value posix_setpriority(Thread *T, Value *args, int n) {
    (void)n;
    int which, who, priority;
    if (!c_int_arg(T, args[0], &which) || !c_int_arg(T, args[1], &who) || !c_int_arg(T, args[2], &priority))
        return V_UNDEF;
    return os_result(T, setpriority((__priority_which_t)which, (id_t)who, priority));
}

/* --- starting and ending --- */

/* os.register_at_fork: three lists, kept in the module's namespace of the thread that forks. */
enum { FORK_BEFORE, FORK_PARENT, FORK_CHILD };
static const char *const hook_names[] = {"_before_fork", "_after_fork_in_parent", "_after_fork_in_child"};

static Value fork_hooks(Thread *T, int which) {
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "posix"));
    if (module == V_UNDEF) return V_UNDEF;
    return dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, hook_names[which]));
}
static void run_fork_hooks(Thread *T, int which) {
    Value hooks = fork_hooks(T, which);
    if (hooks == V_UNDEF || !is_list(hooks)) return;
    Value copy = list_slice(T, hooks, 0, as_list(hooks)->len);
    int64_t len = copy == V_UNDEF ? 0 : as_list(copy)->len;
    for (int64_t i = 0; i < len; i++) {
        Value fn = as_list(copy)->items[which == FORK_BEFORE ? len - 1 - i : i], r = lf_call0(T, fn);
        if (r == V_UNDEF) lf_unraisable(T, "Exception ignored in fork callback", fn);
        lf_release(T, r);
    }
    lf_release(T, copy);
}
static Value posix_register_at_fork(Thread *T, Value *args, int n) {
    (void)n;
    static const char *const names[] = {"before", "after_in_parent", "after_in_child"};
    static const int order[] = {0, 2, 1}; /* the parameters come before, after_in_child, after_in_parent */
    Value given[3];
    bool any = false;
    for (int i = 0; i < 3; i++) {
        given[i] = args[order[i]];
        any = any || given[i] != V_UNDEF;
    }
    if (!any) return lf_raise(T, exc_TypeError, "At least one argument is required.");
    for (int i = 0; i < 3; i++)
        if (given[i] != V_UNDEF && !obj_callable(given[i]))
            return lf_raise(T, exc_TypeError, "'%s' must be callable, not %T", names[i], given[i]);
    for (int i = 0; i < 3; i++) {
        Value hooks = fork_hooks(T, i);
        if (given[i] != V_UNDEF && hooks != V_UNDEF && !list_append(T, hooks, lf_retain(T, given[i])))
            return V_UNDEF;
    }
    return V_NONE;
}

static Value posix_fork(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    if (!AUDIT_PLAIN(T, "os.fork")) return V_UNDEF;
    run_fork_hooks(T, FORK_BEFORE);
    pid_t pid = thread_fork();
    int err = errno;
    run_fork_hooks(T, pid == 0 ? FORK_CHILD : FORK_PARENT);
    return pid < 0 ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : v_int(pid);
}

void free_words(Thread *T, char **words) {
    for (char **w = words; w && *w; w++) lf_buf_free(T, *w);
    lf_buf_free(T, words);
}
static char *word(Thread *T, Value v, const char *function) {
    PathArg p;
    if (!path_arg(T, v, function, "argument", 0, &p)) return NULL;
    char *copy = lf_buf_alloc(T, strlen(p.text) + 1);
    if (copy) strcpy(copy, p.text);
    path_free(T, &p);
    return copy;
}
char **argument_words(Thread *T, Value args, const char *function) {
    if (!is_list(args) && !is_tuple(args)) {
        lf_raise(T, exc_TypeError,
                 !strcmp(function, "execv") ? "%s() arg 2 must be a tuple or list"
                                            : "%s: argv must be a tuple or list",
                 function);
        return NULL;
    }
    Value t = tuple_from_iterable(T, args);
    if (t == V_UNDEF) return NULL;
    int64_t len = as_tuple(t)->len;
    char **words = NULL;
    if (len == 0)
        lf_raise(T, exc_ValueError,
                 !strcmp(function, "execv") ? "%s() arg 2 must not be empty" : "%s: argv must not be empty",
                 function);
    else
        words = lf_buf_calloc(T, (size_t)(len + 1) * sizeof *words);
    for (int64_t i = 0; words && i < len; i++)
        if (!(words[i] = word(T, as_tuple(t)->items[i], function))) {
            free_words(T, words);
            words = NULL;
        }
    lf_release(T, t);
    if (words && !*words[0]) {
        lf_raise(T, exc_ValueError,
                 !strcmp(function, "execv") ? "%s() arg 2 first element cannot be empty"
                                            : "%s: argv first element cannot be empty",
                 function);
        free_words(T, words);
        return NULL;
    }
    return words;
}
/* NAME=value for every item of a mapping. */
char **environment_words(Thread *T, Value env) {
    Value keys = obj_getattr(T, env, name_keys), d = keys == V_UNDEF ? V_UNDEF : dict_new(T);
    lf_release(T, keys);
    if (d == V_UNDEF || !dict_update(T, d, env)) {
        lf_release(T, d);
        return NULL;
    }
    char **words = lf_buf_calloc(T, (as_dict(d)->len + 1) * sizeof *words);
    Value k, v;
    int64_t count = 0;
    for (int64_t i = 0; words && dict_next(as_dict(d), &i, &k, &v);) {
        char *name = word(T, k, "execve"), *value = name ? word(T, v, "execve") : NULL;
        char *joined = value ? lf_buf_alloc(T, strlen(name) + strlen(value) + 2) : NULL;
        if (joined) {
            sprintf(joined, "%s=%s", name, value);
            words[count++] = joined;
        }
        bool bad = joined && (!*name || strchr(name + 1, '='));
        lf_buf_free(T, name);
        lf_buf_free(T, value);
        if (bad) lf_raise(T, exc_ValueError, "illegal environment variable name");
        if (bad || !joined) {
            free_words(T, words);
            words = NULL;
        }
    }
    lf_release(T, d);
    return words;
}
static Value execute(Thread *T, const char *function, Value path, Value argv, Value env) {
    PathArg p;
    if (!path_arg(T, path, function, "path", env == V_UNDEF ? 0 : PATH_FD, &p)) return V_UNDEF;
    char **words = argument_words(T, argv, function),
         **vars = words && env != V_UNDEF ? environment_words(T, env) : NULL;
    if (!words || lf_failed(T)) {
        free_words(T, words);
        path_free(T, &p);
        return V_UNDEF;
    }
    if (p.text)
        execve(p.text, words, vars ? vars : environ);
    else
        fexecve(p.fd, words, vars ? vars : environ);
    int err = errno;
    free_words(T, words);
    free_words(T, vars);
    errno = err;
    return path_error(T, &p);
}
static Value posix_execv(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.exec", args[0], args[1], V_NONE)) return V_UNDEF;
    return execute(T, "execv", args[0], args[1], V_UNDEF);
}
static Value posix_execve(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.exec", args[0], args[1], args[2])) return V_UNDEF;
    return execute(T, "execve", args[0], args[1], args[2]);
}
static Value posix__exit(Thread *T, Value *args, int n) {
    (void)n;
    int status;
    if (!c_int_arg(T, args[0], &status)) return V_UNDEF;
    _exit(status);
}
static Value posix_abort(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    abort();
}
static Value posix_system(Thread *T, Value *args, int n) {
    (void)n;
    PathArg p;
    if (!path_arg(T, args[0], "system", "command", 0, &p)) return V_UNDEF;
    int r;
    if (!AUDIT(T, "os.system", p.bytes)) {
        path_free(T, &p);
        return V_UNDEF;
    }
    WAITING(T, r, system(p.text));
    path_free(T, &p);
    return v_int(r);
}

/* --- waiting --- */

static Value wait_for(Thread *T, pid_t pid, int options) {
    int status = 0;
    pid_t r;
    do WAITING(T, r, waitpid(pid, &status, options));
    while (r < 0 && try_again(T));
    if (r < 0) return lf_failed(T) ? V_UNDEF : os_failure(T);
    return tuple_pair(T, v_int(r), v_int(status));
}
static Value posix_wait(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return wait_for(T, -1, 0);
}
static Value posix_waitpid(Thread *T, Value *args, int n) {
    (void)n;
    int pid, options;
    return c_int_arg(T, args[0], &pid) && c_int_arg(T, args[1], &options) ? wait_for(T, pid, options)
                                                                          : V_UNDEF;
}
#define STATUS(name, wrap)                                                    \
    static Value posix_##name(Thread *T, Value *args, int n) {                \
        (void)n;                                                              \
        int status;                                                           \
        return c_int_arg(T, args[0], &status) ? wrap(name(status)) : V_UNDEF; \
    }
STATUS(WIFEXITED, v_bool)
STATUS(WIFSIGNALED, v_bool)
STATUS(WIFSTOPPED, v_bool)
STATUS(WIFCONTINUED, v_bool)
STATUS(WCOREDUMP, v_bool)
STATUS(WEXITSTATUS, v_int)
STATUS(WTERMSIG, v_int)
STATUS(WSTOPSIG, v_int)

static Value posix_waitstatus_to_exitcode(Thread *T, Value *args, int n) {
    (void)n;
    int s;
    if (!c_int_arg(T, args[0], &s)) return V_UNDEF;
    if (WIFEXITED(s)) return v_int(WEXITSTATUS(s));
    if (WIFSIGNALED(s)) return v_int(-WTERMSIG(s));
    if (WIFSTOPPED(s))
        return lf_raise(T, exc_ValueError, "process stopped by delivery of signal %d", WSTOPSIG(s));
    return lf_raise(T, exc_ValueError, "invalid wait status: %d", s);
}

/* --- the environment --- */

static Value environment_dict(Thread *T) {
    Value d = dict_new(T);
    for (char **e = environ; d != V_UNDEF && e && *e; e++) {
        const char *eq = strchr(*e, '=');
        if (!eq) continue;
        Value k = bytes_from(T, *e, eq - *e), v = bytes_from(T, eq + 1, (int64_t)strlen(eq + 1));
        bool ok = k != V_UNDEF && v != V_UNDEF && dict_setdefault(T, d, k, v) != V_UNDEF;
        lf_release(T, k);
        lf_release(T, v);
        if (!ok) lf_clear(T, &d);
    }
    return d;
}
static Value posix__create_environ(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return environment_dict(T);
}
/* A str or bytes without zeros, in the file system's encoding (owned bytes). */
static Value environment_text(Thread *T, Value v) {
    if (!is_str(v) && !is_bytes(v))
        return lf_raise(T, exc_TypeError, "expected str, bytes or os.PathLike object, not %T", v);
    Value b = is_str(v) ? codec_encode(T, v, "utf-8", "surrogateescape") : lf_retain(T, v);
    if (b == V_UNDEF || strlen((char *)as_bytes(b)->data) == (size_t)as_bytes(b)->len) return b;
    lf_release(T, b);
    return lf_raise(T, exc_ValueError, "embedded null byte");
}
static Value posix_putenv(Thread *T, Value *args, int n) {
    (void)n;
    Value name = environment_text(T, args[0]),
          value = name == V_UNDEF ? V_UNDEF : environment_text(T, args[1]), r = V_UNDEF;
    if (value != V_UNDEF) {
        const char *k = (char *)as_bytes(name)->data;
        if (strchr(k, '='))
            lf_raise(T, exc_ValueError, "illegal environment variable name");
        else if (AUDIT(T, "os.putenv", name, value))
            r = os_result(T, setenv(k, (char *)as_bytes(value)->data, 1));
    }
    lf_release(T, name);
    lf_release(T, value);
    return r;
}
static Value posix_unsetenv(Thread *T, Value *args, int n) {
    (void)n;
    Value name = environment_text(T, args[0]);
    if (name == V_UNDEF) return V_UNDEF;
    Value r = AUDIT(T, "os.unsetenv", name) ? os_result(T, unsetenv((char *)as_bytes(name)->data)) : V_UNDEF;
    lf_release(T, name);
    return r;
}

/* --- the system --- */

static Value random_bytes(Thread *T, int64_t len, unsigned flags) {
    Value b = bytes_new(T, len);
    for (int64_t at = 0; b != V_UNDEF && at < len;) {
        ssize_t got = getrandom(as_bytes(b)->data + at, (size_t)(len - at), flags);
        if (got >= 0)
            at += got;
        else if (!try_again(T)) {
            if (!lf_failed(T)) os_failure(T);
            lf_clear(T, &b);
        }
    }
    return b;
}
static Value posix_urandom(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    if (!obj_as_i64(T, args[0], &len)) return V_UNDEF;
    return len < 0 ? lf_raise(T, exc_ValueError, "negative argument not allowed") : random_bytes(T, len, 0);
}
static Value posix_getrandom(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    int flags;
    if (!obj_as_i64(T, args[0], &len) || !c_int_arg(T, args[1], &flags)) return V_UNDEF;
    return len < 0 ? lf_raise_errno(T, EINVAL, V_UNDEF, V_UNDEF) : random_bytes(T, len, (unsigned)flags);
}
static Value posix_strerror(Thread *T, Value *args, int n) {
    (void)n;
    int err;
    return c_int_arg(T, args[0], &err) ? str_from_c(T, strerror(err)) : V_UNDEF;
}

static Type *type_times, *type_uname;
static const char *const times_fields[] = {"user",    "system", "children_user", "children_system",
                                           "elapsed", NULL};
static const StructSeqDef times_result = {
    .name = "posix.times_result", .fields = times_fields, .where = &type_times};
static const char *const uname_fields[] = {"sysname", "nodename", "release", "version", "machine", NULL};
static const StructSeqDef uname_result = {
    .name = "posix.uname_result", .fields = uname_fields, .where = &type_uname};

static Value posix_times(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    struct tms t;
    clock_t elapsed = times(&t);
    if (elapsed == (clock_t)-1) return os_failure(T);
    double tick = (double)sysconf(_SC_CLK_TCK);
    Value items[] = {v_double((double)t.tms_utime / tick), v_double((double)t.tms_stime / tick),
                     v_double((double)t.tms_cutime / tick), v_double((double)t.tms_cstime / tick),
                     v_double((double)elapsed / tick)};
    return structseq_new(T, &times_result, items);
}
static Value posix_uname(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    struct utsname u;
    if (uname(&u) < 0) return os_failure(T);
    Value items[] = {text_or_bytes(T, u.sysname, false), text_or_bytes(T, u.nodename, false),
                     text_or_bytes(T, u.release, false), text_or_bytes(T, u.version, false),
                     text_or_bytes(T, u.machine, false)};
    return structseq_new(T, &uname_result, items);
}
static Value posix_cpu_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? v_int(count) : V_NONE;
}
static Value posix_getloadavg(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    double loads[3];
    if (getloadavg(loads, 3) != 3) return lf_raise(T, exc_OSError, "Load averages are unobtainable");
    Value items[] = {v_double(loads[0]), v_double(loads[1]), v_double(loads[2])};
    return tuple_from(T, items, 3);
}
static Value posix_sched_yield(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return os_result(T, sched_yield());
}
static Value posix_sched_getaffinity(Thread *T, Value *args, int n) {
    (void)n;
    int pid;
    cpu_set_t cpus;
    if (!c_int_arg(T, args[0], &pid)) return V_UNDEF;
    if (sched_getaffinity(pid, sizeof cpus, &cpus) < 0) return os_failure(T);
    Value set = set_new(T, type_set);
    for (int i = 0; set != V_UNDEF && i < CPU_SETSIZE; i++)
        if (CPU_ISSET(i, &cpus) && !set_add(T, set, v_int(i))) lf_clear(T, &set);
    return set;
}
static bool add_cpu(Thread *T, Value item, void *ctx) {
    int cpu;
    if (!c_int_arg(T, item, &cpu)) return false;
    if (cpu >= 0 && cpu < CPU_SETSIZE) {
        CPU_SET((size_t)cpu, (cpu_set_t *)ctx);
        return true;
    }
    lf_raise(T, exc_ValueError, "negative CPU number");
    return false;
}
static Value posix_sched_setaffinity(Thread *T, Value *args, int n) {
    (void)n;
    int pid;
    cpu_set_t cpus;
    CPU_ZERO(&cpus);
    if (!c_int_arg(T, args[0], &pid) || !obj_for_each(T, args[1], add_cpu, &cpus)) return V_UNDEF;
    return os_result(T, sched_setaffinity(pid, sizeof cpus, &cpus));
}

static const struct {
    const char *name;
    int number;
} system_numbers[] = {
    {"SC_ARG_MAX", _SC_ARG_MAX},
    {"SC_CHILD_MAX", _SC_CHILD_MAX},
    {"SC_CLK_TCK", _SC_CLK_TCK},
    {"SC_HOST_NAME_MAX", _SC_HOST_NAME_MAX},
    {"SC_IOV_MAX", _SC_IOV_MAX},
    {"SC_LINE_MAX", _SC_LINE_MAX},
    {"SC_LOGIN_NAME_MAX", _SC_LOGIN_NAME_MAX},
    {"SC_NGROUPS_MAX", _SC_NGROUPS_MAX},
    {"SC_NPROCESSORS_CONF", _SC_NPROCESSORS_CONF},
    {"SC_NPROCESSORS_ONLN", _SC_NPROCESSORS_ONLN},
    {"SC_OPEN_MAX", _SC_OPEN_MAX},
    {"SC_PAGESIZE", _SC_PAGESIZE},
    {"SC_PAGE_SIZE", _SC_PAGESIZE},
    {"SC_PHYS_PAGES", _SC_PHYS_PAGES},
    {"SC_AVPHYS_PAGES", _SC_AVPHYS_PAGES},
    {"SC_SEM_NSEMS_MAX", _SC_SEM_NSEMS_MAX},
    {"SC_STREAM_MAX", _SC_STREAM_MAX},
    {"SC_SYMLOOP_MAX", _SC_SYMLOOP_MAX},
    {"SC_THREAD_STACK_MIN", _SC_THREAD_STACK_MIN},
    {"SC_TTY_NAME_MAX", _SC_TTY_NAME_MAX},
    {"SC_VERSION", _SC_VERSION},
};
static Value posix_sysconf(Thread *T, Value *args, int n) {
    (void)n;
    int number = -1;
    if (is_str(args[0])) {
        for (size_t i = 0; i < sizeof system_numbers / sizeof *system_numbers; i++)
            if (str_eq_c(args[0], system_numbers[i].name)) number = system_numbers[i].number;
        if (number < 0) return lf_raise(T, exc_ValueError, "unrecognized configuration name");
    } else if (!is_int(args[0]))
        return lf_raise(T, exc_TypeError, "configuration names must be strings or integers");
    else if (!c_int_arg(T, args[0], &number))
        return V_UNDEF;
    errno = 0;
    long r = sysconf(number);
    return r == -1 && errno ? os_failure(T) : int_from_i64(T, r);
}

bool posix_process_init(Thread *T, Value module) {
    Value names = dict_new(T);
    bool ok = names != V_UNDEF;
    for (size_t i = 0; ok && i < sizeof system_numbers / sizeof *system_numbers; i++)
        ok = dict_set_c(T, names, system_numbers[i].name, v_int(system_numbers[i].number));
    ok = ok && module_set(T, module, "sysconf_names", names) &&
         module_set(T, module, "environ", environment_dict(T)) && structseq_type(T, &times_result) &&
         module_set(T, module, "times_result", v_obj(type_times)) && structseq_type(T, &uname_result) &&
         module_set(T, module, "uname_result", v_obj(type_uname));
    for (int i = 0; ok && i < 3; i++) ok = module_set(T, module, hook_names[i], list_new(T, 0));
    return ok;
}

const MethodDef posix_process_functions[] = {
    {"getpid()", posix_getpid, "The number of this process.", 0},
    {"getppid()", posix_getppid, "The number of its parent.", 0},
    {"getuid()", posix_getuid, "The user.", 0},
    {"geteuid()", posix_geteuid, "The user whose rights count.", 0},
    {"getgid()", posix_getgid, "The group.", 0},
    {"getegid()", posix_getegid, "The group whose rights count.", 0},
    {"getpgrp()", posix_getpgrp, "The process group.", 0},
    {"getgroups()", posix_getgroups, "The further groups.", 0},
    {"getlogin()", posix_getlogin, "The name of the user who logged in.", 0},
    {"setuid(uid, /)", posix_setuid, "Becomes a user.", 0},
    {"seteuid(euid, /)", posix_seteuid, "Takes a user's rights.", 0},
    {"setgid(gid, /)", posix_setgid, "Becomes one of a group.", 0},
    {"setegid(egid, /)", posix_setegid, "Takes a group's rights.", 0},
    {"setreuid(ruid, euid, /)", posix_setreuid, "Sets user and rights.", 0},
    {"setregid(rgid, egid, /)", posix_setregid, "Sets group and rights.", 0},
    {"getresuid()", posix_getresuid, "Real, effective and saved user.", 0},
    {"getresgid()", posix_getresgid, "Real, effective and saved group.", 0},
    {"getpgid(pid)", posix_getpgid, "The group of a process.", 0},
    {"getsid(pid, /)", posix_getsid, "The session of a process.", 0},
    {"setsid()", posix_setsid, "Begins a session.", 0},
    {"setpgid(pid, pgrp, /)", posix_setpgid, "Puts a process into a group.", 0},
    {"tcsetpgrp(fd, pgid, /)", posix_tcsetpgrp, "Gives a terminal to a group.", 0},
    {"kill(pid, signal, /)", posix_kill, "Sends a signal to a process.", 0},
    {"killpg(pgid, signal, /)", posix_killpg, "Sends a signal to a group.", 0},
    {"umask(mask, /)", posix_umask, "What new files do not allow; the old mask.", 0},
    {"nice(increment, /)", posix_nice, "Changes the priority.", 0},
    {"getpriority(which, who)", posix_getpriority, "A priority.", 0},
    {"setpriority(which, who, priority)", posix_setpriority, "Sets a priority.", 0},
    {"register_at_fork(*, before=?, after_in_child=?, after_in_parent=?)", posix_register_at_fork,
     "Has functions called around a fork.", 0},
    {"fork()", posix_fork, "One more process that goes on from here: its number, 0 in it.", 0},
    {"execv(path, argv, /)", posix_execv, "Becomes another program.", 0},
    {"execve(path, argv, env)", posix_execve, "Becomes another program in an environment.", 0},
    {"_exit(status)", posix__exit, "Ends the process at once.", 0},
    {"abort()", posix_abort, "Ends the process by SIGABRT.", 0},
    {"system(command)", posix_system, "Runs a command of the shell; its wait status.", 0},
    {"wait()", posix_wait, "Waits for any child: its number and status.", 0},
    {"waitpid(pid, options, /)", posix_waitpid, "Waits for a child: its number and status.", 0},
    {"WIFEXITED(status)", posix_WIFEXITED, NULL, 0},
    {"WIFSIGNALED(status)", posix_WIFSIGNALED, NULL, 0},
    {"WIFSTOPPED(status)", posix_WIFSTOPPED, NULL, 0},
    {"WIFCONTINUED(status)", posix_WIFCONTINUED, NULL, 0},
    {"WCOREDUMP(status, /)", posix_WCOREDUMP, NULL, 0},
    {"WEXITSTATUS(status)", posix_WEXITSTATUS, NULL, 0},
    {"WTERMSIG(status)", posix_WTERMSIG, NULL, 0},
    {"WSTOPSIG(status)", posix_WSTOPSIG, NULL, 0},
    {"waitstatus_to_exitcode(status)", posix_waitstatus_to_exitcode,
     "The exit code of a wait status; -N: ended by signal N.", 0},
    {"_create_environ()", posix__create_environ, NULL, 0},
    {"putenv(name, value, /)", posix_putenv, "Sets a variable of the environment.", 0},
    {"unsetenv(name, /)", posix_unsetenv, "Removes a variable of the environment.", 0},
    {"urandom(size, /)", posix_urandom, "Random bytes fit for secrets.", 0},
    {"getrandom(size, flags=0)", posix_getrandom, "Random bytes of the system.", 0},
    {"strerror(code, /)", posix_strerror, "The text of an error's number.", 0},
    {"times()", posix_times, "Processor times.", 0},
    {"uname()", posix_uname, "Names of the system.", 0},
    {"cpu_count()", posix_cpu_count, "The number of processors.", 0},
    {"getloadavg()", posix_getloadavg, "How busy the system is.", 0},
    {"sched_yield()", posix_sched_yield, "Lets others run.", 0},
    {"sched_getaffinity(pid, /)", posix_sched_getaffinity, "The processors that a process may use.", 0},
    {"sched_setaffinity(pid, mask, /)", posix_sched_setaffinity, "Sets them.", 0},
    {"sysconf(name, /)", posix_sysconf, "A number of the system.", 0},
    {0},
};
