#include "runtime/thread.h"
#include "runtime/cown.h"
#include "runtime/freeze.h"
#include "runtime/gil.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/region.h"
#include "runtime/schedule_points.h"
#include "runtime/scheduler.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>

Hooks lf_hooks;
const SchedulePlan *schedule_plan;

static _Atomic uint64_t next_thread_id = 1;
static _Atomic uint32_t thread_count;

uint32_t thread_live_count(void) { return thread_count; }
uint64_t thread_next_id(void) { return next_thread_id++; }

void thread_wait_begin(Thread *T) {
    int err = errno;
    scheduler_block();
    schedule_point(POINT_BLOCK, T->id);
    if (lf_policy.gil)
        gil_wait_begin(T);
    else
        region_let_go(T);
    errno = err;
}

void thread_wait_end(Thread *T) {
    int err = errno;
    schedule_point(POINT_UNBLOCK, T->id);
    if (lf_policy.gil) gil_wait_end(T);
    scheduler_unblock();
    errno = err;
}

/* Native recursion stops while this much of the C stack is left: room for one deep library call. */
#define C_STACK_RESERVE (256 * 1024)

/* The lowest address of the calling thread's stack, NULL: unknown. */
static char *c_stack(size_t *size) {
    pthread_attr_t attr;
    void *low = NULL;
    *size = 0;
    if (pthread_getattr_np(pthread_self(), &attr) == 0) {
        pthread_attr_getstack(&attr, &low, size);
        pthread_attr_destroy(&attr);
    }
    return low;
}

char *thread_c_stack_end(void) {
    size_t size;
    char *low = c_stack(&size);
#ifdef __SANITIZE_THREAD__
    /* The sanitizer has room for 65,536 calls of a thread and dies of more. */
    if (low && size > 4 << 20) low += size - (4 << 20);
#endif
    if (low) return low + C_STACK_RESERVE;
    /* The first thread of a system without /proc: half of what its stack may grow to, since arguments and
       environment lie above, a quarter of it at most. */
    struct rlimit limit;
    size_t whole = 8 << 20;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur < whole) whole = limit.rlim_cur;
    return (char *)__builtin_frame_address(0) - whole / 2;
}

size_t thread_c_stack_used(void) {
    size_t size;
    char *low = c_stack(&size);
    return low ? (size_t)(low + size - (char *)__builtin_frame_address(0)) : 0;
}

/* Both tables of a thread, Thread.counts and Thread.held. */
#define COUNT_BYTES (LF_MAX_REGIONS * (sizeof(Count) + sizeof(uint32_t)))

bool lf_alone = true;

/* Only the first thread ever writes it: no other one exists then, and it is not counting. */
void thread_starts(void) {
    if (lf_alone) lf_alone = false;
}

#define RUN_BYTES (LF_STACK_VALUES * sizeof(Value))

/* Address space that becomes memory as it is written; NULL: there is none left. */
static void *reserve(size_t bytes) {
    void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return at == MAP_FAILED ? NULL : at;
}

bool run_new(Run *run) {
    Value *regs = reserve(RUN_BYTES);
    if (!regs) return false;
    *run = (Run){.regs = regs,
                 .regs_end = regs + LF_STACK_VALUES,
                 .regs_limit = regs + LF_STACK_VALUES - LF_SPARE_REGS,
                 .top = regs,
                 .c_stack_limit = thread_c_stack_end(),
                 .id = thread_next_id()};
    return true;
}

void run_free(Run *run) { munmap(run->regs, RUN_BYTES); }

Thread *thread_new(void) {
    Thread *T = calloc(1, sizeof *T);
    if (!T) return NULL;
    T->counts = reserve(COUNT_BYTES);
    if (!T->counts || !run_new(&T->run)) {
        if (T->counts) munmap(T->counts, COUNT_BYTES);
        free(T);
        return NULL;
    }
    T->held = (uint32_t *)(T->counts + LF_MAX_REGIONS);
    T->serial = T->id;
    T->depth_limit = 1000;
    T->collect_at = 5000;
    T->collect_enabled = true;
    thread_count++;
    return T;
}

void thread_free(Thread *T) {
    region_thread_end(T);
    freeze_thread_end(T);
    cown_thread_end();
    lf_free_lists(T);
    thread_count--;
    run_free(&T->run);
    munmap(T->counts, COUNT_BYTES);
    free(T->candidates);
    free(T);
}
