/* threads.h — starting threads, waiting for their end, and what a thread leaves behind.
 *
 * A thread has a local region, modules and standard streams of its own; what it is given and what it leaves
 * must be able to cross (cross.h). Under `-X gil=on` it takes turns on the maker's Thread and shares
 * everything (gil.h).
 */
#ifndef LF_THREADS_H
#define LF_THREADS_H

#include "src/objects/type.h"

/* The end of one thread, as others see it: kept by its handle and by the thread itself. Any thread. */
typedef struct ThreadEnd {
    _Atomic(uint32_t) refs;
    _Atomic(uint32_t) state; /* THREAD_; those who wait sleep on it */
    _Atomic(uint64_t) ident;
    _Atomic(int64_t) native_id;
    bool keeps_result; /* somebody will ask for it; else an exception is reported where it ends the thread */
    /* set before THREAD_ENDED, in the form of cross.h (under -X gil=on: an ordinary reference) */
    Value result;           /* V_UNDEF: there is none */
    bool failed, is_region; /* it is an exception (see thread_end_result); it can be taken once */
    _Atomic(bool) taken;
    _Atomic(uint32_t) fate; /* of the result, END_: whoever is second there lets go of it */
    /* while the thread is starting or runs: its place in the list that a fork goes through */
    struct ThreadEnd *next, **at;
} ThreadEnd;
enum { THREAD_NEW, THREAD_STARTING, THREAD_RUNS, THREAD_ENDED };
enum { END_HAS_RESULT = 1, END_IS_UNASKED = 2 }; /* the second: nobody will ask for it any more */

ThreadEnd *thread_end_new(void);
void thread_end_drop(Thread *T, ThreadEnd *e); /* by whoever made it: nobody asks for the result any more */
void thread_end_set(ThreadEnd *e);             /* it has ended: wakes all who wait */
/* Waits: 1 it has ended, 0 time is over, -1 exception. ns < 0: for ever. */
int thread_end_wait(Thread *T, ThreadEnd *e, int64_t ns);

/* What the thread returned (owned), or V_UNDEF with the exception that ended it, after its end. */
Value thread_end_result(Thread *T, ThreadEnd *e);

/* Runs fn(*args, **kwargs) in a new thread. args is a tuple that only the caller uses: regions are moved out
 * of it. kwargs: dict or V_UNDEF; about: what threading says of the thread, V_UNDEF: nothing. False:
 * exception, RegionError for what cannot cross. */
bool thread_start(Thread *T, Value fn, Value args, Value kwargs, Value about, ThreadEnd *e);

/* May v, of which the caller has `own` references, cross? RegionError that begins with `what`. */
bool thread_may_cross(Thread *T, Value v, const char *what, uint32_t own);

/* From now on this thread's lines go out at once, so that they come before what is ordered after them in
 * other threads. */
bool thread_share_output(Thread *T);

/* The calling thread, made by the scheduler, becomes one with a language, and stops being one. What its sys
 * has of path and argv it has from the thread that called thread_workers_like first. */
bool thread_workers_like(Thread *T);
Thread *thread_worker_begin(void);
void thread_worker_end(Thread *T);

struct timespec;
/* A call that is put together here and made in another thread: checked and packed as for thread_start, then
 * either run, by any thread, or dropped. What it gave stands in the ThreadEnd; NULL: exception. */
typedef struct Parcel Parcel;
Parcel *thread_call_pack(Thread *T, Value fn, Value args, Value kwargs);
void thread_call_run(Thread *T, Parcel *p, ThreadEnd *e);
void thread_call_drop(Thread *T, Parcel *p);
void thread_call_end(ThreadEnd *e); /* of a call that is not made: wakes all who wait */
/* How many calls have ended; waits until there are more than `seen`, as thread_sleep_on. */
uint32_t thread_calls_ended(void);
int thread_calls_wait(Thread *T, uint32_t seen, const struct timespec *until);

/* What else a new thread needs before it can run Python: settings, standard streams. Set once by the program.
 */
extern bool (*thread_prepare)(Thread *T);

/* Stack size of threads started from now on, in bytes; 0: the system's choice. The one before. */
int64_t thread_stack_size(int64_t size);
int64_t thread_running_count(void); /* threads started and not ended */

/* fork(): in the child, only the calling thread is left, and all others have ended. */
int thread_fork(void);

/* The dict of the running thread where thread-local values live (borrowed). */
Value thread_locals(Thread *T);

/* ns from now, as schedule_now tells the time. */
void time_after(int64_t ns, struct timespec *out);
/* Sleeps while *word == seen, letting others run: 1 the word may have changed, 0 time is over, -1 exception
 * of a signal's handler. until NULL: for ever. */
int thread_sleep_on(Thread *T, _Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until);

#endif
