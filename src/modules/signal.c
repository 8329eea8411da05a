/* _signal: handlers of signals, timers and masks. Handlers run on the main thread at safepoints
 * (src/vm/signals.h). */
#include "src/vm/signals.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static Type *exc_itimer;

static bool number_arg(Thread *T, Value v, int *out) {
    int64_t n;
    if (!obj_as_i64(T, v, &n)) return false;
    if (n >= 1 && n < NSIG) return *out = (int)n, true;
    lf_raise(T, exc_ValueError, "signal number out of range");
    return false;
}
static Value failure(Thread *T, int err) { return lf_raise_errno(T, err, V_UNDEF, V_UNDEF); }
static Value done(Thread *T, int result) { return result < 0 ? failure(T, errno) : V_NONE; }

/* --- handlers --- */

static Value current(Thread *T, int number) {
    struct sigaction act;
    Value handler =
        signals_on_main() ? signals_handler(number) : V_UNDEF; /* else it is another thread's object */
    if (handler != V_UNDEF) return lf_retain(T, handler);
    if (sigaction(number, NULL, &act) < 0) return V_NONE;
    return act.sa_handler == SIG_DFL ? v_int(0) : act.sa_handler == SIG_IGN ? v_int(1) : V_NONE;
}
static Value f_signal(Thread *T, Value *args, int n) {
    (void)n;
    int number;
    int64_t plain = -1;
    if (!number_arg(T, args[0], &number)) return V_UNDEF;
    if (!signals_on_main())
        return lf_raise(T, exc_ValueError, "signal only works in main thread of the main interpreter");
    bool callable = obj_callable(args[1]);
    if (!callable && is_int(args[1])) int_fits_i64(args[1], &plain);
    if (!callable && plain != 0 && plain != 1)
        return lf_raise(T, exc_TypeError,
                        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    if (!signals_run(T)) return V_UNDEF;
    Value old = current(T, number);
    if (signals_set(T, number, callable ? args[1] : V_UNDEF, plain == 1)) return old;
    lf_release(T, old);
    return failure(T, errno);
}
static Value f_getsignal(Thread *T, Value *args, int n) {
    (void)n;
    int number;
    return number_arg(T, args[0], &number) ? current(T, number) : V_UNDEF;
}
static Value f_default_int_handler(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return lf_raise_value(T, v_obj(exc_KeyboardInterrupt));
}
static Value f_raise_signal(Thread *T, Value *args, int n) {
    (void)n;
    int64_t number;
    if (!obj_as_i64(T, args[0], &number)) return V_UNDEF;
    if (raise((int)number)) return failure(T, errno);
    return signals_run(T) ? V_NONE : V_UNDEF;
}
static Value f_pthread_kill(Thread *T, Value *args, int n) {
    (void)n;
    int64_t thread, number;
    if (!obj_as_i64(T, args[0], &thread) || !obj_as_i64(T, args[1], &number)) return V_UNDEF;
    int err = pthread_kill((pthread_t)thread, (int)number);
    if (err) return failure(T, err);
    return signals_run(T) ? V_NONE : V_UNDEF;
}
static Value f_siginterrupt(Thread *T, Value *args, int n) {
    (void)n;
    int number, interrupt = obj_truth(T, args[1]);
    struct sigaction act;
    if (interrupt < 0 || !number_arg(T, args[0], &number)) return V_UNDEF;
    sigaction(number, NULL, &act);
    act.sa_flags = interrupt ? act.sa_flags & ~SA_RESTART : act.sa_flags | SA_RESTART;
    return done(T, sigaction(number, &act, NULL));
}
static Value f_set_wakeup_fd(Thread *T, Value *args, int n) {
    (void)n;
    int64_t fd;
    return obj_as_i64(T, args[0], &fd) ? v_int(signals_wakeup_fd((int)fd)) : V_UNDEF;
}
static Value f_strsignal(Thread *T, Value *args, int n) {
    (void)n;
    int number;
    if (!number_arg(T, args[0], &number)) return V_UNDEF;
    const char *text = strsignal(number);
    return text && strncmp(text, "Unknown", 7) != 0 ? str_from_c(T, text) : V_NONE;
}

/* --- timers --- */

static Value f_alarm(Thread *T, Value *args, int n) {
    (void)n;
    int64_t seconds;
    return obj_as_i64(T, args[0], &seconds) ? v_int(alarm((unsigned)seconds)) : V_UNDEF;
}
static Value f_pause(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    thread_wait_begin(T);
    pause();
    thread_wait_end(T);
    return signals_run(T) ? V_NONE : V_UNDEF;
}
static double seconds_of(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec * 1e-6; }
static Value timer_value(Thread *T, const struct itimerval *t) {
    return tuple_pair(T, v_double(seconds_of(t->it_value)), v_double(seconds_of(t->it_interval)));
}
static Value timer_failure(Thread *T) {
    int err = errno;
    Value text = str_from_c(T, strerror(err)), items[] = {v_int(err), text};
    Value args = text == V_UNDEF ? V_UNDEF : tuple_from(T, items, 2);
    Value e = args == V_UNDEF ? V_UNDEF : lf_call_ex(T, v_obj(exc_itimer), args, V_UNDEF);
    if (e != V_UNDEF) lf_raise_value(T, e);
    lf_release(T, text);
    lf_release(T, args);
    lf_release(T, e);
    return V_UNDEF;
}
static bool timeval_arg(Thread *T, Value v, struct timeval *out) {
    int64_t ns;
    if (!time_seconds(T, v, &ns)) return false;
    *out = (struct timeval){.tv_sec = ns / 1000000000, .tv_usec = (ns % 1000000000 + 999) / 1000};
    if (out->tv_usec >= 1000000) out->tv_sec++, out->tv_usec -= 1000000;
    return true;
}
static Value f_setitimer(Thread *T, Value *args, int n) {
    (void)n;
    int64_t which;
    struct itimerval t, old;
    if (!obj_as_i64(T, args[0], &which) || !timeval_arg(T, args[1], &t.it_value) ||
        !timeval_arg(T, args[2], &t.it_interval))
        return V_UNDEF;
    return setitimer((__itimer_which_t)which, &t, &old) < 0 ? timer_failure(T) : timer_value(T, &old);
}
static Value f_getitimer(Thread *T, Value *args, int n) {
    (void)n;
    int64_t which;
    struct itimerval t;
    if (!obj_as_i64(T, args[0], &which)) return V_UNDEF;
    return getitimer((__itimer_which_t)which, &t) < 0 ? timer_failure(T) : timer_value(T, &t);
}

/* --- masks --- */

static bool add_to_mask(Thread *T, Value item, void *ctx) {
    int number;
    return number_arg(T, item, &number) && (sigaddset((sigset_t *)ctx, number), true);
}
static Value mask_value(Thread *T, const sigset_t *mask) {
    Value set = set_new(T, type_set);
    for (int i = 1; set != V_UNDEF && i < NSIG; i++)
        if (sigismember(mask, i) == 1 && !set_add(T, set, v_int(i))) lf_clear(T, &set);
    return set;
}
static Value f_pthread_sigmask(Thread *T, Value *args, int n) {
    (void)n;
    int64_t how;
    sigset_t mask, old;
    sigemptyset(&mask);
    if (!obj_as_i64(T, args[0], &how) || !obj_for_each(T, args[1], add_to_mask, &mask)) return V_UNDEF;
    int err = pthread_sigmask((int)how, &mask, &old);
    if (err) return failure(T, err);
    return signals_run(T) ? mask_value(T, &old) : V_UNDEF;
}
static Value f_sigpending(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    sigset_t mask;
    return sigpending(&mask) < 0 ? failure(T, errno) : mask_value(T, &mask);
}
static Value f_sigwait(Thread *T, Value *args, int n) {
    (void)n;
    sigset_t mask;
    int number;
    sigemptyset(&mask);
    if (!obj_for_each(T, args[0], add_to_mask, &mask)) return V_UNDEF;
    int err;
    WAITING(T, err, sigwait(&mask, &number));
    return err ? failure(T, err) : v_int(number);
}
static Value f_valid_signals(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    sigset_t mask;
    sigfillset(&mask);
    return mask_value(T, &mask);
}

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } numbers[] = {
#define N(name) {#name, name},
        N(SIGHUP) N(SIGINT) N(SIGQUIT) N(SIGILL) N(SIGTRAP) N(SIGABRT) N(SIGIOT) N(SIGBUS) N(SIGFPE)
            N(SIGKILL) N(SIGUSR1) N(SIGSEGV) N(SIGUSR2) N(SIGPIPE) N(SIGALRM) N(SIGTERM) N(SIGSTKFLT)
                N(SIGCHLD) N(SIGCLD) N(SIGCONT) N(SIGSTOP) N(SIGTSTP) N(SIGTTIN) N(SIGTTOU) N(SIGURG)
                    N(SIGXCPU) N(SIGXFSZ) N(SIGVTALRM) N(SIGPROF) N(SIGWINCH) N(SIGIO) N(SIGPOLL) N(SIGPWR)
                        N(SIGSYS) N(SIG_BLOCK) N(SIG_UNBLOCK) N(SIG_SETMASK) N(ITIMER_REAL) N(ITIMER_VIRTUAL)
                            N(ITIMER_PROF) N(NSIG){"SIG_DFL", 0},
        {"SIG_IGN", 1}};
    bool ok = module_set(T, module, "SIGRTMIN", v_int(SIGRTMIN)) &&
              module_set(T, module, "SIGRTMAX", v_int(SIGRTMAX));
    for (size_t i = 0; ok && i < sizeof numbers / sizeof *numbers; i++)
        ok = module_set(T, module, numbers[i].name, v_int(numbers[i].value));
    if (ok && !exc_itimer) {
        Value base = v_obj(exc_OSError), bases = tuple_from(T, &base, 1), ns = dict_new(T);
        Value name = str_intern_c(T, "ItimerError"), args[] = {name, bases, ns};
        ok = ns != V_UNDEF && bases != V_UNDEF && dict_set_c(T, ns, "__module__", str_intern_c(T, "signal"));
        Value cls = ok ? lf_call(T, v_obj(type_type), args, 3, V_UNDEF) : V_UNDEF;
        lf_release(T, bases);
        lf_release(T, ns);
        if (cls == V_UNDEF) return false;
        exc_itimer = as_type(lf_immortal(cls));
    }
    struct sigaction act;
    Value handler =
        ok ? dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, "default_int_handler"))
           : V_UNDEF;
    if (ok && signals_on_main() && signals_handler(SIGINT) == V_UNDEF && sigaction(SIGINT, NULL, &act) == 0 &&
        act.sa_handler != SIG_IGN && act.sa_handler != SIG_DFL)
        ok = handler != V_UNDEF && signals_set(T, SIGINT, handler, false);
    return ok && module_set(T, module, "ItimerError", v_obj(exc_itimer));
}

static const MethodDef functions[] = {
    {"signal(signalnum, handler, /)", f_signal, "Sets what a signal does; what it did.", 0},
    {"getsignal(signalnum, /)", f_getsignal, "What a signal does.", 0},
    {"default_int_handler(signalnum, frame, /)", f_default_int_handler, "Raises KeyboardInterrupt.", 0},
    {"raise_signal(signalnum, /)", f_raise_signal, "Sends a signal to this process.", 0},
    {"pthread_kill(thread_id, signalnum, /)", f_pthread_kill, "Sends a signal to a thread.", 0},
    {"siginterrupt(signalnum, flag, /)", f_siginterrupt, "Does the signal interrupt calls of the system?", 0},
    {"set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)", f_set_wakeup_fd,
     "Where the numbers of signals are written.", 0},
    {"strsignal(signalnum, /)", f_strsignal, "The text of a signal.", 0},
    {"alarm(seconds, /)", f_alarm, "SIGALRM after a time; the seconds that were left.", 0},
    {"pause()", f_pause, "Waits for a signal.", 0},
    {"setitimer(which, seconds, interval=0.0, /)", f_setitimer, "Sets a timer; what it was set to.", 0},
    {"getitimer(which, /)", f_getitimer, "What a timer is set to.", 0},
    {"pthread_sigmask(how, mask, /)", f_pthread_sigmask, "Blocks signals; those that were blocked.", 0},
    {"sigpending()", f_sigpending, "Signals that wait.", 0},
    {"sigwait(sigset, /)", f_sigwait, "Waits for one of the signals.", 0},
    {"valid_signals()", f_valid_signals, "All signals.", 0},
    {0},
};

const ModuleDef module__signal = {.name = "_signal", .doc = "Signals.", .functions = functions, .init = fill};
