/* started.h — the thread that a unit test runs Python on.
 *
 * A process starts the language once, on its main thread. Where tests run in one process (CK_FORK=no, as the
 * sanitizers want it) they share that thread, so a test releases what it made. Only the main thread may call
 * it.
 */
#ifndef LF_TESTS_STARTED_H
#define LF_TESTS_STARTED_H

#include "runtime/alloc.h"
#include "src/vm/interp.h"
#include <check.h>

static inline Thread *started(void) {
    static Thread *T;
    if (T) return T;
    lf_alloc_init();
    T = thread_new();
    ck_assert(T && lf_start(T));
    return T;
}

#endif
