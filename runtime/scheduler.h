/* scheduler.h — worker threads, and which of them runs which behaviour.
 *
 * As many workers run behaviours at a time as there are processors (or as scheduler_set_workers says). Each
 * has a ring of ready behaviours and one that it runs next: the first that became ready when it released
 * cowns, whose data it has just had. What other threads schedule goes to a common queue. A worker without
 * work takes half of another's ring, and sleeps when there is nothing; who makes a behaviour ready wakes one
 * sleeper, unless a worker is looking for work already, and one that finds work wakes the next. A worker
 * looks for a few microseconds before it sleeps; no thread spins for longer.
 *
 * A worker that is about to block (thread_wait_begin) lets another take its place; there are spare threads
 * for that, made when they are needed. When it comes back there may be one more at work than there should be,
 * until one of them has ended its behaviour.
 *
 * Threads that wait for behaviours (scheduler_wait, and cown_acquire of a result) may run some meanwhile. Any
 * thread may call these functions, but for what says otherwise.
 */
#ifndef LF_SCHEDULER_H
#define LF_SCHEDULER_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/object.h"

struct Behaviour;
struct timespec;

/* What a worker needs of the language; set once, before the first behaviour. */
typedef struct SchedulerHooks {
    Thread *(*begin)(void);     /* the calling thread becomes one of the language; NULL: it cannot */
    void (*end)(Thread *T);     /* and stops being one */
    void (*between)(Thread *T); /* behaviours: what is due now and then; may be NULL */
} SchedulerHooks;
void scheduler_set_hooks(const SchedulerHooks *hooks);

/* How many behaviours may run at a time; before the first behaviour. 0: as many as this process has
 * processors. */
void scheduler_set_workers(uint32_t n);
uint32_t scheduler_workers(void);

/* n behaviours more will be pushed, at once or when their turn comes; scheduler_done: one has ended. */
void scheduler_expect(uint32_t n);
void scheduler_done(void);
uint64_t scheduler_outstanding(void);

/* A behaviour is ready. The second is for one that became ready by what the calling thread released: a worker
 * runs it next. */
void scheduler_push(Thread *T, struct Behaviour *b);
void scheduler_push_next(struct Behaviour *b);
/* Did the last push of the calling thread have to wake a worker? */
bool scheduler_called(void);

/* The oldest behaviour that is pinned and ready, or NULL: whoever takes it runs it (behaviour_run). For the
 * main thread. */
struct Behaviour *scheduler_take_pinned(void);
bool scheduler_has_pinned(void);

typedef enum WaitResult { WAIT_DONE, WAIT_TIMEOUT, WAIT_INTERRUPTED, WAIT_PINNED, WAIT_STUCK } WaitResult;

/* Sleeps until no behaviour is outstanding. until: as schedule_now tells the time, NULL: for ever.
 * WAIT_INTERRUPTED: the thread is wanted at a safepoint. WAIT_PINNED, only when asked for: a pinned behaviour
 * is ready. WAIT_STUCK, only when asked for: those left wait for cowns, and no behaviour runs that could
 * release them. */
enum { WAIT_FOR_PINNED = 1, WAIT_UNLESS_STUCK = 2 };
WaitResult scheduler_wait(Thread *T, const struct timespec *until, int flags);

/* Around what may block, on any thread; called by thread_wait_begin and thread_wait_end. */
void scheduler_block(void);
void scheduler_unblock(void);

/* The workers end when they have ended what they run; no behaviour may be outstanding, or those that are left
 * are never run. Sleeps until they have. Later behaviours start new ones. */
void scheduler_stop(Thread *T);
bool scheduler_runs_here(void);  /* the calling thread is a worker */
void scheduler_after_fork(void); /* in the child: only the calling thread is left */

typedef struct SchedulerStats {
    uint64_t run, stolen, parked,
        woken;        /* behaviours run and taken from others; sleeps and wakings of workers */
    uint32_t threads; /* workers and spare ones */
} SchedulerStats;
SchedulerStats scheduler_stats(void);

#endif
