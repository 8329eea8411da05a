/* signals.h — signals reach the main thread at its next safepoint; SIGINT raises KeyboardInterrupt there. */
#ifndef LF_SIGNALS_H
#define LF_SIGNALS_H

#include "runtime/thread.h"

void signals_init(Thread *T);  /* main thread: SIGINT handled, SIGPIPE ignored */
bool signals_run(Thread *T);   /* called at safepoints and after interrupted system calls; false: exception set */
void signals_die_by_sigint(void);

#endif
