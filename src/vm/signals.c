#include "src/vm/signals.h"
#include "src/objects/error.h"

#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static Thread *main_thread;
static volatile sig_atomic_t interrupted;

static void on_sigint(int signal) {
    (void)signal;
    interrupted = 1;
    atomic_fetch_or(&main_thread->poke, POKE_SIGNAL);
}

void signals_init(Thread *T) {
    main_thread = T;
    struct sigaction old, act = {.sa_handler = on_sigint};
    sigaction(SIGINT, NULL, &old);
    if (old.sa_handler != SIG_IGN) sigaction(SIGINT, &act, NULL);
    signal(SIGPIPE, SIG_IGN);
}

bool signals_run(Thread *T) {
    if (T != main_thread || !interrupted) return true;
    interrupted = 0;
    lf_raise_value(T, v_obj(exc_KeyboardInterrupt));
    return false;
}

void signals_die_by_sigint(void) {
    signal(SIGINT, SIG_DFL);
    kill(getpid(), SIGINT);
}
