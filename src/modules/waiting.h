/* waiting.h — how long a native waits for something that other threads do.
 *
 * A value of the calling thread's; nothing here is shared.
 */
#ifndef LF_WAITING_H
#define LF_WAITING_H

#include "src/modules/time.h"
#include "src/vm/threads.h"

#include <time.h>

typedef struct Until {
    struct timespec at;
    bool forever, over; /* over: do not wait at all */
} Until;

/* From seconds; None is for ever. False: exception. */
static inline bool until_from(Thread *T, Value seconds, Until *u) {
    int64_t ns;
    *u = (Until){.forever = seconds == V_NONE};
    if (u->forever) return true;
    if (!time_seconds(T, seconds, &ns)) return false;
    u->over = ns <= 0;
    if (!u->over) time_after(ns, &u->at);
    return true;
}

/* As thread_sleep_on. */
static inline int sleep_until(Thread *T, _Atomic(uint32_t) *word, uint32_t seen, const Until *u) {
    return u->over ? 0 : thread_sleep_on(T, word, seen, u->forever ? NULL : &u->at);
}

#endif
