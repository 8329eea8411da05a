/* schedule_points.h — where the order of threads and behaviours is decided, so that something else may decide
 * it.
 *
 * Every place at which one thread does something that another can observe calls schedule_point first; every
 * choice between several behaviours that could run asks schedule_choose; every wait for a word of memory, and
 * every waking of those that wait, goes through futex.h, which asks the plan. Without a plan all of them are
 * one test of a pointer. With a plan, at(p, ...) may keep the calling thread as long as it likes while others
 * run; wait and wake take the place of the system's.
 *
 * System calls that may block stand between POINT_BLOCK and POINT_UNBLOCK (thread_wait_begin and
 * thread_wait_end): whoever is between the two runs no code of the program and touches nothing shared. A wait
 * for a word lies between them, too.
 *
 * The plan is set before the second thread starts, by the thread that starts the program. Its functions are
 * called by any thread.
 */
#ifndef LF_SCHEDULE_POINTS_H
#define LF_SCHEDULE_POINTS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

typedef enum SchedulePoint {
    POINT_THREAD_START,  /* id: the new thread; by its maker */
    POINT_THREAD_FAILED, /* id: the new thread, which its maker could not start after all */
    POINT_THREAD_BEGIN,  /* id: the calling thread, before it does anything */
    POINT_THREAD_END,    /* id: the calling thread, which does nothing shared any more */
    POINT_BLOCK,         /* a system call follows that may block */
    POINT_UNBLOCK,       /* it has returned */
    POINT_SAFEPOINT,     /* a jump backwards, when the plan wants them */
    POINT_SCHEDULE,      /* id: a behaviour that is about to enter the queues of its cowns */
    POINT_READY,         /* id: a behaviour that has all its cowns now */
    POINT_RUN,           /* id: a behaviour that begins on the calling thread */
    POINT_END,           /* id: a behaviour whose body has ended; its cowns come next */
    POINT_STEAL,         /* id: a behaviour that the calling thread takes from another one */
    POINT_ACQUIRE,       /* id: a cown that the calling thread is about to ask for */
    POINT_ACQUIRED,      /* id: a cown that it holds now */
    POINT_RELEASE,       /* id: a cown that it is about to release */
    POINT_SYNC,          /* a lock, queue, flag or field that threads share is about to be used */
    POINT_MOVE,          /* id: a region that leaves the calling thread */
    POINT_FREEZE,        /* id: 0; a graph is about to be frozen */
} SchedulePoint;

typedef struct SchedulePlan {
    void (*at)(SchedulePoint point, uint64_t id);
    uint32_t (*choose)(uint32_t n); /* which of n, the oldest being 0 */
    /* The contracts of futex_wait and futex_wake. */
    long (*wait)(_Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until);
    void (*wake)(_Atomic(uint32_t) *word, int n);
    void (*now)(struct timespec *out); /* the clock of `until`; NULL: CLOCK_MONOTONIC */
    bool safepoints; /* POINT_SAFEPOINT, too: each thread has POKE_SCHEDULE from its beginning */
} SchedulePlan;

extern const SchedulePlan *schedule_plan; /* NULL: the system decides */

/* The time by which the ends of waits are told. */
static inline void schedule_now(struct timespec *out) {
    if (schedule_plan && schedule_plan->now)
        schedule_plan->now(out);
    else
        clock_gettime(CLOCK_MONOTONIC, out);
}

static inline void schedule_point(SchedulePoint point, uint64_t id) {
    if (__builtin_expect(schedule_plan != NULL, 0)) schedule_plan->at(point, id);
}

#endif
