/* The functions of posix that start another program in a process of its own, without a fork of this one:
 * other threads go on, and their locks and memory are no concern of the child's. */
#include "src/modules/posix.h"
#include "src/vm/audit.h"

#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

extern char **environ;

/* The kinds of file actions; CHDIR is our own, for subprocess. */
enum { ACTION_OPEN, ACTION_CLOSE, ACTION_DUP2, ACTION_CLOSEFROM, ACTION_CHDIR };

typedef struct Spawn {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    short flags;
} Spawn;

/* A number or text of an action; what: as the error calls it. */
static bool number_at(Thread *T, Value action, int at, int *out) {
    return c_int_arg(T, as_tuple(action)->items[at], out);
}
static bool known(Thread *T, int err) {
    if (!err) return true;
    lf_raise_errno(T, err, V_UNDEF, V_UNDEF);
    return false;
}

static bool add_path_action(Thread *T, Spawn *s, Value action, int kind) {
    PathArg p;
    int fd = 0, flags = 0, mode = 0;
    bool opens = kind == ACTION_OPEN;
    if (opens && (!number_at(T, action, 1, &fd) || !number_at(T, action, 3, &flags) ||
                  !number_at(T, action, 4, &mode)))
        return false;
    if (!path_arg(T, as_tuple(action)->items[opens ? 2 : 1], "posix_spawn", "path", 0, &p)) return false;
    int err = opens ? posix_spawn_file_actions_addopen(&s->actions, fd, p.text, flags, (mode_t)mode)
                    : posix_spawn_file_actions_addchdir_np(&s->actions, p.text);
    path_free(T, &p);
    return known(T, err);
}
static bool add_action(Thread *T, Spawn *s, Value action) {
    static const int64_t lengths[] = {5, 2, 3, 2, 2};
    int kind, fd, to;
    if (!is_tuple(action) || !as_tuple(action)->len) {
        lf_raise(T, exc_TypeError, "Each file_actions element must be a non-empty tuple");
        return false;
    }
    if (!number_at(T, action, 0, &kind)) return false;
    if (kind < ACTION_OPEN || kind > ACTION_CHDIR) {
        lf_raise(T, exc_TypeError, "Unknown file_actions identifier");
        return false;
    }
    if (as_tuple(action)->len != lengths[kind]) {
        lf_raise(T, exc_TypeError, "A file_actions element of kind %d has %d items, not %d", kind,
                 (int)lengths[kind], (int)as_tuple(action)->len);
        return false;
    }
    if (kind == ACTION_OPEN || kind == ACTION_CHDIR) return add_path_action(T, s, action, kind);
    if (!number_at(T, action, 1, &fd)) return false;
    if (kind == ACTION_CLOSE) return known(T, posix_spawn_file_actions_addclose(&s->actions, fd));
    if (kind == ACTION_CLOSEFROM) return known(T, posix_spawn_file_actions_addclosefrom_np(&s->actions, fd));
    return number_at(T, action, 2, &to) && known(T, posix_spawn_file_actions_adddup2(&s->actions, fd, to));
}
static bool add_actions(Thread *T, Spawn *s, Value actions) {
    if (actions == V_UNDEF || actions == V_NONE) return true;
    Value all = tuple_from_iterable(T, actions);
    bool ok = all != V_UNDEF;
    for (int64_t i = 0; ok && i < as_tuple(all)->len; i++) ok = add_action(T, s, as_tuple(all)->items[i]);
    lf_release(T, all);
    return ok;
}

static bool signals_of(Thread *T, Value v, sigset_t *set) {
    Value all = tuple_from_iterable(T, v);
    bool ok = all != V_UNDEF;
    sigemptyset(set);
    for (int64_t i = 0; ok && i < as_tuple(all)->len; i++) {
        int number;
        ok = c_int_arg(T, as_tuple(all)->items[i], &number);
        if (ok && sigaddset(set, number) < 0) {
            lf_raise(T, exc_ValueError, "signal number %d out of range [1; %d]", number, SIGRTMAX);
            ok = false;
        }
    }
    lf_release(T, all);
    return ok;
}

/* group, resetids, setsid, mask, defaults: as the functions' keywords. */
static bool add_attributes(Thread *T, Spawn *s, const Value *keywords) {
    int group;
    sigset_t set;
    if (keywords[0] != V_UNDEF && keywords[0] != V_NONE) {
        if (!c_int_arg(T, keywords[0], &group)) return false;
        posix_spawnattr_setpgroup(&s->attributes, group);
        s->flags |= POSIX_SPAWN_SETPGROUP;
    }
    for (int k = 1; k <= 2; k++) {
        int yes = obj_truth(T, keywords[k]);
        if (yes < 0) return false;
        if (yes) s->flags |= k == 1 ? POSIX_SPAWN_RESETIDS : POSIX_SPAWN_SETSID;
    }
    if (keywords[3] != V_UNDEF) {
        if (!signals_of(T, keywords[3], &set)) return false;
        posix_spawnattr_setsigmask(&s->attributes, &set);
        s->flags |= POSIX_SPAWN_SETSIGMASK;
    }
    if (keywords[4] != V_UNDEF) {
        if (!signals_of(T, keywords[4], &set)) return false;
        posix_spawnattr_setsigdefault(&s->attributes, &set);
        s->flags |= POSIX_SPAWN_SETSIGDEF;
    }
    posix_spawnattr_setflags(&s->attributes, s->flags);
    return true;
}

/* args: path, argv, env, then file_actions and the attributes. */
static Value start(Thread *T, Value *args, const char *function, bool searches) {
    PathArg p;
    char **words = NULL, **vars = NULL;
    Spawn s = {.flags = 0};
    pid_t pid = 0;
    int err = -1;
    if (!path_arg(T, args[0], function, "path", 0, &p)) return V_UNDEF;
    posix_spawn_file_actions_init(&s.actions);
    posix_spawnattr_init(&s.attributes);
    words = argument_words(T, args[1], function);
    if (words && args[2] != V_NONE) vars = environment_words(T, args[2]);
    if (words && !lf_failed(T) && add_actions(T, &s, args[3]) && add_attributes(T, &s, args + 4))
        err = (searches ? posix_spawnp : posix_spawn)(&pid, p.text, &s.actions, &s.attributes, words,
                                                      vars ? vars : environ);
    posix_spawn_file_actions_destroy(&s.actions);
    posix_spawnattr_destroy(&s.attributes);
    free_words(T, words);
    free_words(T, vars);
    if (err > 0) {
        errno = err;
        return path_error(T, &p);
    }
    path_free(T, &p);
    return err < 0 ? V_UNDEF : v_int(pid);
}
static Value posix_posix_spawn(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.posix_spawn", args[0], args[1], args[2])) return V_UNDEF;
    return start(T, args, "posix_spawn", false);
}
static Value posix_posix_spawnp(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "os.posix_spawn", args[0], args[1], args[2])) return V_UNDEF;
    return start(T, args, "posix_spawnp", true);
}

bool posix_spawn_init(Thread *T, Value module) {
    return module_set(T, module, "POSIX_SPAWN_OPEN", v_int(ACTION_OPEN)) &&
           module_set(T, module, "POSIX_SPAWN_CLOSE", v_int(ACTION_CLOSE)) &&
           module_set(T, module, "POSIX_SPAWN_DUP2", v_int(ACTION_DUP2)) &&
           module_set(T, module, "POSIX_SPAWN_CLOSEFROM", v_int(ACTION_CLOSEFROM)) &&
           module_set(T, module, "_POSIX_SPAWN_CHDIR", v_int(ACTION_CHDIR));
}

#define PARAMETERS                                                                                       \
    "(path, argv, env, /, *, file_actions=(), setpgroup=?, resetids=False, setsid=False, setsigmask=?, " \
    "setsigdef=?)"
const MethodDef posix_spawn_functions[] = {
    {"posix_spawn" PARAMETERS, posix_posix_spawn,
     "Starts a program in a process of its own: its number.\n\n"
     "env None is this process's environment. file_actions are tuples (POSIX_SPAWN_OPEN, fd, path, flags, "
     "mode), (POSIX_SPAWN_CLOSE, fd), (POSIX_SPAWN_DUP2, fd, new_fd), (POSIX_SPAWN_CLOSEFROM, fd). OSError "
     "says why the program did not start.",
     0},
    {"posix_spawnp" PARAMETERS, posix_posix_spawnp, "As posix_spawn; the program is looked for along PATH.",
     0},
    {0},
};
