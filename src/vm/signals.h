/* signals.h — signals reach the main thread at its next safepoint, where their handlers run; SIGINT raises
 * KeyboardInterrupt there unless a program has set a handler. Everything but the C handler runs on the main
 * thread. */
#ifndef LF_SIGNALS_H
#define LF_SIGNALS_H

#include "runtime/thread.h"

void signals_init(Thread *T); /* main thread: SIGINT handled, SIGPIPE ignored */
bool signals_run(
    Thread *T); /* called at safepoints and after interrupted system calls; false: exception set */
bool signals_waiting(void);    /* has one come that signals_run has not seen? */
void signals_trip(int number); /* as if it had come; nothing when the program leaves it to the system */
void signals_after_fork(void); /* in the child: the calling thread is the main thread */
void signals_stop(
    Thread *T); /* the main thread ends: handlers are given back, signals do what they did before */
bool signals_on_main(void);        /* is the calling thread the main thread? Handlers are its objects. */
uint64_t signals_main_ident(void); /* pthread_self() of the main thread */
void signals_die_by_sigint(void);

/* What signal.signal sets: a callable (borrowed), or V_UNDEF with plain SIG_DFL or SIG_IGN (ignore). False:
 * errno. */
bool signals_set(Thread *T, int number, Value handler, bool ignore);
Value signals_handler(int number); /* the callable (borrowed), V_UNDEF: none */
int signals_wakeup_fd(int fd);     /* bytes with the numbers of signals go there; -1: none. The old one. */

#endif
