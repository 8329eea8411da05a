/* futex.h — waiting until a word changes, and waking those that wait.
 *
 * The word carries the protocol; the system, or the plan of schedule_points.h, only keeps the sleepers. Any
 * thread; the waiting side brackets the call with thread_wait_begin and thread_wait_end (thread.h).
 */
#ifndef LF_FUTEX_H
#define LF_FUTEX_H

#include <linux/futex.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "runtime/schedule_points.h"

/* Sleeps while *word == seen; until: as schedule_now tells the time, NULL for ever. 0 or -1 with errno:
 * ETIMEDOUT, EINTR, and EAGAIN when the word had changed. */
static inline long futex_wait_system(_Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    return syscall(SYS_futex, word, FUTEX_WAIT_BITSET_PRIVATE, seen, until, NULL, FUTEX_BITSET_MATCH_ANY);
}
static inline long futex_wait(_Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    if (__builtin_expect(schedule_plan != NULL, 0)) return schedule_plan->wait(word, seen, until);
    return futex_wait_system(word, seen, until);
}
static inline void futex_wake_system(_Atomic(uint32_t) *word, int n) {
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, n, NULL, NULL, 0);
}
static inline void futex_wake(_Atomic(uint32_t) *word, int n) {
    if (__builtin_expect(schedule_plan != NULL, 0)) {
        schedule_plan->wake(word, n);
        return;
    }
    futex_wake_system(word, n);
}

#endif
