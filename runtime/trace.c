#include "runtime/trace.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "runtime/futex.h"
#include "runtime/schedule_points.h"

bool trace_wants_places;

static int order = -1;
/* Guards `out`, NULL: there is no trace, and `events`. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static FILE *out;
static uint64_t events;
static int64_t begun;
static const SchedulePlan *inner; /* what decides, NULL: the system */

static _Atomic(uint32_t) threads;
static _Thread_local uint32_t number;    /* of the calling thread, from 1; 0: not known yet */
static _Thread_local uint64_t behaviour; /* that it runs */

/* ---- events ---------------------------------------------------------------------------------------------
 */

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)(t.tv_sec * 1000000000 + t.tv_nsec - begun) / 1000.0;
}

static void put_text(const char *s) {
    fputc('"', out);
    for (; *s; s++) {
        if (*s == '"' || *s == '\\')
            fprintf(out, "\\%c", *s);
        else if ((unsigned char)*s < 32)
            fprintf(out, "\\u%04x", *s);
        else
            fputc(*s, out);
    }
    fputc('"', out);
}

/* The beginning of an event, which the caller closes; under the lock. */
static void begin_event(const char *name, const char *phase) {
    fputs(events++ ? ",\n{\"name\":" : "{\"name\":", out);
    put_text(name);
    fprintf(out, ",\"ph\":\"%s\",\"ts\":%.3f,\"pid\":1,\"tid\":%u", phase, now(), number);
}

static void name_thread(void) {
    number = ++threads;
    fprintf(out,
            "%s{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":1,\"tid\":%u,\"args\":{\"name\":\"%s %u\"}}",
            events++ ? ",\n" : "", number, number == 1 ? "main thread" : "thread", number);
}

static void mark(const char *name, const char *what, uint64_t id) {
    begin_event(name, "i");
    fputs(",\"s\":\"t\"", out);
    if (what) fprintf(out, ",\"args\":{\"%s\":%llu}", what, (unsigned long long)id);
    fputc('}', out);
}

/* One end of the arrow from where a behaviour is scheduled to where it runs. */
static void arrow(const char *phase, uint64_t id) {
    begin_event("scheduled", phase);
    fprintf(out, ",\"cat\":\"behaviour\",\"id\":%llu%s}", (unsigned long long)id,
            *phase == 'f' ? ",\"bp\":\"e\"" : "");
}

static const struct {
    const char *name, *what;
} marks[] = {
    [POINT_THREAD_START] = {"spawn", NULL}, [POINT_SCHEDULE] = {"schedule", "behaviour"},
    [POINT_READY] = {"ready", "behaviour"}, [POINT_STEAL] = {"steal", "behaviour"},
    [POINT_ACQUIRE] = {"acquire", "cown"},  [POINT_ACQUIRED] = {"acquired", "cown"},
    [POINT_RELEASE] = {"release", "cown"},  [POINT_MOVE] = {"move", "region"},
    [POINT_FREEZE] = {"freeze", NULL},
};

static void note(SchedulePoint point, uint64_t id) {
    if ((size_t)point < sizeof marks / sizeof *marks && marks[point].name) {
        mark(marks[point].name, marks[point].what, id);
        if (point == POINT_SCHEDULE) arrow("s", id);
    } else if (point == POINT_END && behaviour) {
        begin_event("", "E");
        fputc('}', out);
        behaviour = 0;
    } else if (point == POINT_BLOCK || point == POINT_UNBLOCK) {
        begin_event("waits", point == POINT_BLOCK ? "B" : "E");
        fputc('}', out);
    }
}

static void at(SchedulePoint point, uint64_t id) {
    if (point != POINT_SAFEPOINT) {
        pthread_mutex_lock(&lock);
        if (out) {
            if (!number) name_thread();
            note(point, id);
        }
        pthread_mutex_unlock(&lock);
    }
    if (inner) inner->at(point, id);
}

void trace_behaviour(uint64_t id, const char *place) {
    if (order >= 0) dprintf(order, "%s\n", place);
    pthread_mutex_lock(&lock);
    if (out) {
        if (!number) name_thread();
        arrow("f", id);
        begin_event(place, "B");
        fprintf(out, ",\"args\":{\"behaviour\":%llu}}", (unsigned long long)id);
        behaviour = id;
    }
    pthread_mutex_unlock(&lock);
}

/* ---- the plan -------------------------------------------------------------------------------------------
 */

static uint32_t choose(uint32_t n) { return inner ? inner->choose(n) : 0; }

static long wait_for(_Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    return inner ? inner->wait(word, seen, until) : futex_wait_system(word, seen, until);
}
static void wake(_Atomic(uint32_t) *word, int n) {
    if (inner)
        inner->wake(word, n);
    else
        futex_wake_system(word, n);
}

static void plan_now(struct timespec *t) {
    if (inner && inner->now)
        inner->now(t);
    else
        clock_gettime(CLOCK_MONOTONIC, t);
}

static const SchedulePlan plan = {
    .now = plan_now, .at = at, .choose = choose, .wait = wait_for, .wake = wake};

void trace_end(void) {
    pthread_mutex_lock(&lock);
    if (out) {
        fputs("\n]}\n", out);
        fclose(out);
        out = NULL;
    }
    pthread_mutex_unlock(&lock);
}

/* The file is the parent's. */
static void after_fork(void) {
    pthread_mutex_init(&lock, NULL);
    out = NULL;
}

bool trace_begin(const char *path) {
    out = fopen(path, "we");
    if (!out) return false;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    begun = t.tv_sec * 1000000000 + t.tv_nsec;
    fputs("{\"traceEvents\":[\n", out);
    name_thread();
    inner = schedule_plan;
    trace_wants_places = true;
    pthread_atfork(NULL, NULL, after_fork);
    atexit(trace_end);
    schedule_plan = &plan;
    return true;
}

void trace_order_to(int fd) {
    order = fd;
    trace_wants_places = true;
}
