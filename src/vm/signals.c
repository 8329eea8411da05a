#include "src/vm/signals.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/vm/traceback.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static Thread *main_thread;
static pthread_t main_pthread; /* under -X gil=on all threads have the main thread's Thread */
static _Atomic int any, pending[NSIG], wakeup_fd = -1; /* free of locks: signal handlers may use them */
static Value handlers[NSIG];

static void on_signal(int number) {
    int err = errno;
    if (!pthread_equal(pthread_self(), main_pthread)) { /* it must interrupt what the main thread waits in */
        pthread_kill(main_pthread, number);
        errno = err;
        return;
    }
    pending[number] = 1;
    any = 1;
    atomic_fetch_or(&main_thread->poke, POKE_SIGNAL);
    if (wakeup_fd >= 0) {
        uint8_t byte = (uint8_t)number;
        if (write(wakeup_fd, &byte, 1) < 0) {} /* a full pipe has woken its reader already */
    }
    errno = err;
}

void signals_init(Thread *T) {
    main_thread = T;
    main_pthread = pthread_self();
    struct sigaction old, act = {.sa_handler = on_signal};
    sigaction(SIGINT, NULL, &old);
    if (old.sa_handler != SIG_IGN) sigaction(SIGINT, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
}

void signals_trip(int number) {
    struct sigaction now;
    if (sigaction(number, NULL, &now) == 0 && now.sa_handler == on_signal) on_signal(number);
}

void signals_after_fork(void) { main_pthread = pthread_self(); }

bool signals_on_main(void) { return pthread_equal(pthread_self(), main_pthread); }
uint64_t signals_main_ident(void) { return (uint64_t)main_pthread; }

static bool run_handler(Thread *T, int number) {
    if (handlers[number] == V_UNDEF) {
        if (number == SIGINT) lf_raise_value(T, v_obj(exc_KeyboardInterrupt));
        return number != SIGINT;
    }
    Value handler = lf_retain(T, handlers[number]),
          frame = T->frame > T->frames ? frame_object(T, T->frame) : V_NONE;
    Value r = frame == V_UNDEF ? V_UNDEF : lf_call2(T, handler, v_int(number), frame);
    lf_release(T, frame);
    lf_release(T, handler);
    lf_release(T, r);
    return r != V_UNDEF;
}

bool signals_waiting(void) { return any; }

bool signals_run(Thread *T) {
    if (!any || T != main_thread || !pthread_equal(pthread_self(), main_pthread)) return true;
    any = 0;
    for (int number = 1; number < NSIG; number++) {
        if (!pending[number]) continue;
        pending[number] = 0;
        if (run_handler(T, number)) continue;
        any = 1; /* those behind it come at the next safepoint */
        atomic_fetch_or(&main_thread->poke, POKE_SIGNAL);
        return false;
    }
    return true;
}

bool signals_set(Thread *T, int number, Value handler, bool ignore) {
    struct sigaction act = {.sa_handler = handler != V_UNDEF ? on_signal : ignore ? SIG_IGN : SIG_DFL};
    if (sigaction(number, &act, NULL) < 0) return false;
    Value old = handlers[number];
    handlers[number] = lf_retain(T, handler);
    lf_release(T, old);
    return true;
}

Value signals_handler(int number) { return handlers[number]; }

int signals_wakeup_fd(int fd) {
    int old = wakeup_fd;
    wakeup_fd = fd;
    return old;
}

void signals_stop(Thread *T) {
    if (T != main_thread) return;
    for (int number = 1; number < NSIG; number++) {
        struct sigaction now;
        if (sigaction(number, NULL, &now) == 0 && now.sa_handler == on_signal) signal(number, SIG_DFL);
        lf_clear(T, &handlers[number]);
    }
}

void signals_die_by_sigint(void) {
    signal(SIGINT, SIG_DFL);
    kill(getpid(), SIGINT);
}
