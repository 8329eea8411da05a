/* threads.h — starting threads, waiting for their end, and what a thread leaves behind.
 *
 * Under `-X gil=on` a new thread takes turns on the maker's Thread (gil.h).
 */
#ifndef LF_THREADS_H
#define LF_THREADS_H

#include "src/objects/type.h"

/* The end of one thread, as others see it: kept by its handle and by the thread itself. Any thread. */
typedef struct ThreadEnd {
    _Atomic(uint32_t) refs;
    _Atomic(uint32_t) state; /* THREAD_; those who wait sleep on it */
    _Atomic(uint64_t) ident;
} ThreadEnd;
enum { THREAD_NEW, THREAD_STARTING, THREAD_RUNS, THREAD_ENDED };

ThreadEnd *thread_end_new(void);
void thread_end_drop(ThreadEnd *e);
void thread_end_set(ThreadEnd *e); /* it has ended: wakes all who wait */
/* Waits: 1 it has ended, 0 time is over, -1 exception. ns < 0: for ever. */
int thread_end_wait(Thread *T, ThreadEnd *e, int64_t ns);

/* Runs fn(*args, **kwargs) in a new thread that shares everything; e may be NULL. False: exception. */
bool thread_start_shared(Thread *T, Value fn, Value args, Value kwargs, ThreadEnd *e);

/* Stack size of threads started from now on, in bytes; 0: the system's choice. The one before. */
int64_t thread_stack_size(int64_t size);
int64_t thread_running_count(void); /* threads started and not ended */

void thread_after_fork(void); /* in the child: only the calling thread is left */

/* The dict of the running thread where thread-local values live (borrowed). */
Value thread_locals(Thread *T);

/* CLOCK_MONOTONIC, ns from now. */
struct timespec;
void time_after(int64_t ns, struct timespec *out);
/* Sleeps while *word == seen, letting others run: 1 the word may have changed, 0 time is over, -1 exception
 * of a signal's handler. until NULL: for ever. */
int thread_sleep_on(Thread *T, _Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until);

#endif
