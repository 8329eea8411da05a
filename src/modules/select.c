/* select: waiting until files can be read or written. A poll object belongs to the thread that made it. */
#include "src/modules/posix.h"
#include "src/modules/time.h"
#include "src/modules/waiting.h"

#include <limits.h>
#include <poll.h>

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
/* poll() again after signals, up to a point in time. timeout: nanoseconds, below 0: for ever. -1: exception.
 */
static int wait_for_files(Thread *T, struct pollfd *files, size_t n, int64_t timeout) {
    int64_t end = timeout < 0 ? 0 : now_ns() + timeout;
    for (;;) {
        int64_t left = timeout < 0 ? -1 : end - now_ns();
        int64_t ms = timeout < 0 ? -1 : left <= 0 ? 0 : (left + 999999) / 1000000;
        int r;
        WAITING(T, r, poll(files, (nfds_t)n, ms > INT_MAX ? INT_MAX : (int)ms));
        if (r > 0 || (r == 0 && (timeout >= 0 && now_ns() >= end))) return r;
        if (r < 0 && errno != EINTR) {
            os_failure(T);
            return -1;
        }
        if (r < 0 && !signals_run(T)) return -1;
    }
}

/* None: for ever. unit: nanoseconds in one of the number's. */
static bool timeout_arg(Thread *T, Value v, bool milliseconds, int64_t *out) {
    *out = -1;
    if (v == V_NONE || v == V_UNDEF) return true;
    if (!is_int(v) && !is_float(v) && !type_of(v)->slots.index) {
        lf_raise(T, exc_TypeError, "timeout must be %s or None", milliseconds ? "an integer" : "a float");
        return false;
    }
    if (!time_seconds(T, v, out)) return false;
    if (milliseconds) *out /= 1000;
    return true;
}

/* --- select() --- */

typedef struct Files {
    Value all[3]; /* tuples of what was given */
    struct pollfd *poll;
    size_t n;
} Files;

static void files_free(Thread *T, Files *f) {
    for (int k = 0; k < 3; k++) lf_release(T, f->all[k]);
    lf_buf_free(T, f->poll);
}
static bool files_from(Thread *T, Value *args, Files *f) {
    static const short events[] = {POLLIN, POLLOUT, POLLPRI};
    *f = (Files){.all = {V_UNDEF, V_UNDEF, V_UNDEF}};
    size_t count = 0;
    for (int k = 0; k < 3; k++) {
        f->all[k] = tuple_from_iterable(T, args[k]);
        if (f->all[k] == V_UNDEF) {
            lf_exc_clear(T);
            lf_raise(T, exc_TypeError, "arguments 1-3 must be sequences");
            return false;
        }
        count += (size_t)as_tuple(f->all[k])->len;
    }
    f->poll = lf_buf_calloc(T, (count + 1) * sizeof *f->poll);
    if (!f->poll) return false;
    for (int k = 0; k < 3; k++)
        for (int64_t i = 0; i < as_tuple(f->all[k])->len; i++, f->n++) {
            f->poll[f->n].events = events[k];
            if (!fildes_arg(T, as_tuple(f->all[k])->items[i], &f->poll[f->n].fd)) return false;
        }
    return true;
}
/* Three lists of those that are ready. */
static Value ready_of(Thread *T, const Files *f) {
    static const short ready[] = {POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI};
    Value lists = tuple_new(T, 3);
    size_t at = 0;
    for (int k = 0; lists != V_UNDEF && k < 3; k++) {
        Value list = list_new(T, 0);
        bool ok = list != V_UNDEF;
        for (int64_t i = 0; i < as_tuple(f->all[k])->len; i++, at++)
            if (ok && f->poll[at].revents & ready[k])
                ok = list_append(T, list, lf_retain(T, as_tuple(f->all[k])->items[i]));
        if (ok)
            lf_init(&as_tuple(lists)->items[k], list);
        else {
            lf_release(T, list);
            lf_release(T, lists);
            lists = V_UNDEF;
        }
    }
    return lists;
}
static Value select_select(Thread *T, Value *args, int n) {
    (void)n;
    Files f;
    int64_t timeout;
    Value result = V_UNDEF;
    if (!timeout_arg(T, args[3], false, &timeout)) return V_UNDEF;
    if (args[3] != V_NONE && timeout < 0) return lf_raise(T, exc_ValueError, "timeout must be non-negative");
    if (files_from(T, args, &f) && wait_for_files(T, f.poll, f.n, timeout) >= 0) {
        for (size_t k = 0; k < f.n; k++)
            if (f.poll[k].revents & POLLNVAL) {
                errno = EBADF;
                os_failure(T);
                break;
            }
        if (!lf_failed(T)) result = ready_of(T, &f);
    }
    files_free(T, &f);
    return result;
}

/* --- poll objects --- */

typedef struct Poll {
    Obj h;
    struct pollfd *files;
    int64_t n, cap;
} Poll;
static Type *type_poll;
static inline Poll *as_poll(Value v) { return (Poll *)v_as_obj(v); }
static void poll_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Poll *)o)->files); }
static const Kind kind_poll = {.name = "poll", .free_parts = poll_free_parts};

static int64_t place_of(const Poll *p, int fd) {
    for (int64_t k = 0; k < p->n; k++)
        if (p->files[k].fd == fd) return k;
    return -1;
}
static bool events_arg(Thread *T, Value v, short *out) {
    int events;
    if (!c_int_arg(T, v, &events)) return false;
    if (events < 0) {
        lf_raise(T, exc_ValueError, "Cannot convert negative int");
        return false;
    }
    if (events > USHRT_MAX) {
        lf_raise(T, exc_OverflowError, "Python int too large for C unsigned short");
        return false;
    }
    *out = (short)events;
    return true;
}
static Value poll_register(Thread *T, Value *args, int n) {
    (void)n;
    Poll *p = as_poll(args[0]);
    int fd;
    short events = POLLIN | POLLPRI | POLLOUT;
    if (!fildes_arg(T, args[1], &fd) || (args[2] != V_UNDEF && !events_arg(T, args[2], &events)))
        return V_UNDEF;
    int64_t at = place_of(p, fd);
    if (at < 0) {
        if (p->n == p->cap) {
            int64_t cap = p->cap ? 2 * p->cap : 4;
            struct pollfd *more = lf_buf_realloc(T, p->files, (size_t)cap * sizeof *more);
            if (!more) return V_UNDEF;
            p->files = more;
            p->cap = cap;
        }
        at = p->n++;
    }
    p->files[at] = (struct pollfd){.fd = fd, .events = events};
    return V_NONE;
}
static Value poll_modify(Thread *T, Value *args, int n) {
    (void)n;
    Poll *p = as_poll(args[0]);
    int fd;
    short events;
    if (!fildes_arg(T, args[1], &fd) || !events_arg(T, args[2], &events)) return V_UNDEF;
    int64_t at = place_of(p, fd);
    if (at < 0) {
        errno = ENOENT;
        return os_failure(T);
    }
    p->files[at].events = events;
    return V_NONE;
}
static Value poll_unregister(Thread *T, Value *args, int n) {
    (void)n;
    Poll *p = as_poll(args[0]);
    int fd;
    if (!fildes_arg(T, args[1], &fd)) return V_UNDEF;
    int64_t at = place_of(p, fd);
    if (at < 0) return lf_raise_key(T, v_int(fd));
    memmove(p->files + at, p->files + at + 1, (size_t)(--p->n - at) * sizeof *p->files);
    return V_NONE;
}
/* While it waits, handlers of signals may change what is registered: it waits with a copy. */
static Value poll_poll(Thread *T, Value *args, int n) {
    (void)n;
    const Poll *p = as_poll(args[0]);
    int64_t timeout, count = p->n;
    if (!timeout_arg(T, args[1], true, &timeout)) return V_UNDEF;
    struct pollfd *files = lf_buf_alloc(T, (size_t)(count + 1) * sizeof *files);
    if (!files) return V_UNDEF;
    if (count) memcpy(files, p->files, (size_t)count * sizeof *files);
    Value list = wait_for_files(T, files, (size_t)count, timeout) < 0 ? V_UNDEF : list_new(T, 0);
    for (int64_t k = 0; list != V_UNDEF && k < count; k++) {
        if (!files[k].revents) continue;
        Value pair = tuple_pair(T, v_int(files[k].fd), v_int((unsigned short)files[k].revents));
        if (pair == V_UNDEF || !list_append(T, list, pair)) lf_clear(T, &list);
    }
    lf_buf_free(T, files);
    return list;
}
static const MethodDef poll_methods[] = {
    {"register(self, fd, eventmask=?, /)", poll_register,
     "Waits for events of a file from now on; all kinds when none is said.", 0},
    {"modify(self, fd, eventmask, /)", poll_modify, "Other events of a file that is registered.", 0},
    {"unregister(self, fd, /)", poll_unregister, "Waits for a file no longer; KeyError if it did not.", 0},
    {"poll(self, timeout=None, /)", poll_poll,
     "Waits until a file is ready, timeout milliseconds at most: a list of (fd, event).", 0},
    {0},
};
static const TypeDef typedef_poll = {.name = "select.poll",
                                     .doc = "Files, and the events that a program waits for.",
                                     .where = &type_poll,
                                     .kind = &kind_poll,
                                     .size = sizeof(Poll),
                                     .flags = TYPE_NO_NEW,
                                     .methods = poll_methods};
static Value select_poll(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Poll *p = lf_alloc(T, type_poll->root_shape, sizeof *p);
    return p ? v_obj(p) : V_UNDEF;
}

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } events[] = {{"POLLIN", POLLIN},         {"POLLPRI", POLLPRI},       {"POLLOUT", POLLOUT},
                  {"POLLERR", POLLERR},       {"POLLHUP", POLLHUP},       {"POLLNVAL", POLLNVAL},
                  {"POLLRDNORM", POLLRDNORM}, {"POLLRDBAND", POLLRDBAND}, {"POLLWRNORM", POLLWRNORM},
                  {"POLLWRBAND", POLLWRBAND}, {"PIPE_BUF", PIPE_BUF}};
    for (size_t k = 0; k < sizeof events / sizeof *events; k++)
        if (!module_set(T, module, events[k].name, v_int(events[k].value))) return false;
    return type_from_def(T, &typedef_poll) && module_set(T, module, "error", v_obj(exc_OSError));
}
static const MethodDef functions[] = {
    {"select(rlist, wlist, xlist, timeout=None, /)", select_select,
     "Waits until files can be read, can be written or have urgent data, timeout seconds at most: three "
     "lists.",
     0},
    {"poll()", select_poll, "An object to wait for events of files with.", 0},
    {0},
};
const ModuleDef module_select = {.name = "select",
                                 .doc = "Waiting until files can be read or written.",
                                 .functions = functions,
                                 .init = fill};
