/* Starting threads and waiting for them. */
#include "src/vm/threads.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "runtime/futex.h"
#include "runtime/gil.h"
#include "runtime/policy.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

/* The least stack on which a library function can still report that there is too little. */
#define LEAST_STACK (1 << 20)

static _Atomic int64_t stack_size, running;

int64_t thread_stack_size(int64_t size) { return atomic_exchange(&stack_size, size); }
int64_t thread_running_count(void) { return running; }

void thread_after_fork(void) {
    signals_after_fork();
    if (lf_policy.gil) gil_after_fork();
    running = 0;
}

/* --- waiting --- */

void time_after(int64_t ns, struct timespec *out) {
    clock_gettime(CLOCK_MONOTONIC, out);
    out->tv_sec += ns / 1000000000;
    out->tv_nsec += ns % 1000000000;
    if (out->tv_nsec >= 1000000000) out->tv_sec++, out->tv_nsec -= 1000000000;
}

int thread_sleep_on(Thread *T, _Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    thread_wait_begin(T);
    long r = futex_wait(word, seen, until);
    thread_wait_end(T);
    if (r == 0 || errno == EAGAIN) return 1;
    if (errno == ETIMEDOUT) return 0;
    return signals_run(T) ? 1 : -1;
}

ThreadEnd *thread_end_new(void) {
    ThreadEnd *e = calloc(1, sizeof *e);
    if (e) e->refs = 1;
    return e;
}
void thread_end_drop(ThreadEnd *e) {
    if (e && atomic_fetch_sub(&e->refs, 1) == 1) free(e);
}
void thread_end_set(ThreadEnd *e) {
    atomic_store(&e->state, THREAD_ENDED);
    futex_wake(&e->state, INT32_MAX);
}

int thread_end_wait(Thread *T, ThreadEnd *e, int64_t ns) {
    struct timespec until;
    if (ns >= 0) time_after(ns, &until);
    for (uint32_t state; (state = atomic_load(&e->state)) != THREAD_ENDED;) {
        int r = ns == 0 ? 0 : thread_sleep_on(T, &e->state, state, ns < 0 ? NULL : &until);
        if (r <= 0) return atomic_load(&e->state) == THREAD_ENDED && r == 0 ? 1 : r;
    }
    return 1;
}

/* --- the state of a thread --- */

Value thread_locals(Thread *T) {
    if (T->interp->locals == V_UNDEF) T->interp->locals = dict_new(T);
    return T->interp->locals;
}

static Frame *frames_new(void) {
    void *p = mmap(NULL, LF_MAX_FRAMES * sizeof(Frame), PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}
static void frames_free(Frame *frames) {
    if (frames) munmap(frames, LF_MAX_FRAMES * sizeof(Frame));
}

/* What a thread that shares everything has for itself. */
static bool shared_run_new(Thread *T, Run *run) {
    if (!run_new(run)) return false;
    run->interp = calloc(1, sizeof *run->interp);
    run->frames = frames_new();
    if (!run->interp || !run->frames) return false;
    run->frames_end = run->frames + LF_MAX_FRAMES;
    run->frame = run->frames;
    run->depth_limit = T->depth_limit;
    run->frame_limit = (char *)(run->frames + run->depth_limit);
    *run->interp = *T->interp;
    run->interp->asyncgen_firstiter = run->interp->asyncgen_finalizer = V_UNDEF;
    run->interp->last_repr = run->interp->locals = V_UNDEF;
    return true;
}

static void shared_run_free(Run *run) {
    frames_free(run->frames);
    free(run->interp);
    if (run->regs) run_free(run);
}

/* --- threads that share everything --- */

typedef struct Start {
    Thread *T;
    Run run;
    Value fn, args, kwargs;
    ThreadEnd *end;
} Start;

/* An exception that nobody caught: SystemExit only ends the thread. */
static void report_end(Thread *T, Value fn) {
    if (lf_exc_is(T, exc_SystemExit)) {
        lf_exc_clear(T);
        return;
    }
    Value exc = lf_exc_take(T), text = str_format(T, "Exception ignored in thread started by %R", fn);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    lf_exc_clear(T);
    lf_exc_restore(T, exc);
    lf_unraisable(T, s ? s : "Exception ignored in thread", V_UNDEF);
    lf_release(T, text);
}

static void *shared_main(void *arg) {
    Start *s = arg;
    Thread *T = s->T;
    s->run.c_stack_limit = thread_c_stack_end();
    gil_enter(T, &s->run);
    if (s->end) {
        s->end->ident = (uint64_t)pthread_self();
        s->end->state = THREAD_RUNS;
    }
    Value r = lf_call_ex(T, s->fn, s->args, s->kwargs);
    if (r == V_UNDEF) report_end(T, s->fn);
    lf_release(T, r);
    lf_clear(T, &s->fn);
    lf_clear(T, &s->args);
    lf_clear(T, &s->kwargs);
    Interp *in = T->interp;
    lf_clear(T, &in->locals);
    lf_clear(T, &in->asyncgen_firstiter);
    lf_clear(T, &in->asyncgen_finalizer);
    running--;
    gil_leave(T, &s->run);
    shared_run_free(&s->run);
    if (s->end) thread_end_set(s->end);
    thread_end_drop(s->end);
    free(s);
    return NULL;
}

static bool launch(void *(*body)(void *), void *arg) {
    pthread_attr_t attr;
    pthread_t id;
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    int64_t size = stack_size;
    if (size) pthread_attr_setstacksize(&attr, size < LEAST_STACK ? LEAST_STACK : (size_t)size);
    int err = pthread_create(&id, &attr, body, arg);
    pthread_attr_destroy(&attr);
    return err == 0;
}

bool thread_start_shared(Thread *T, Value fn, Value args, Value kwargs, ThreadEnd *e) {
    if (!lf_policy.gil) {
        lf_raise(T, exc_RuntimeError, "can't start new thread");
        return false;
    }
    Start *s = calloc(1, sizeof *s);
    if (s && shared_run_new(T, &s->run)) {
        s->T = T;
        s->fn = lf_retain(T, fn);
        s->args = lf_retain(T, args);
        s->kwargs = lf_retain(T, kwargs);
        s->end = e;
        if (e) e->refs++;
        running++;
        if (launch(shared_main, s)) return true;
        running--;
        lf_release(T, s->fn);
        lf_release(T, s->args);
        lf_release(T, s->kwargs);
        if (e) e->refs--;
    }
    if (s) shared_run_free(&s->run);
    free(s);
    lf_raise(T, exc_RuntimeError, "can't start new thread");
    return false;
}
