#include "src/main/policies.h"

#include "runtime/freeze.h"
#include "runtime/policy.h"
#include "runtime/replay.h"
#include "runtime/trace.h"
#include "src/compile/code.h"
#include "src/main/explore.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One switch: its values in the order of the numbers that the field takes, or a number from 1 to `most`, or
 * the name of a file. */
typedef struct Switch {
    const char *name;
    const char *values[5];
    long most;
    void (*set)(long value);
    void (*set_file)(const char *name);
    const char *bare; /* what the name without a value means; NULL: a value is needed */
} Switch;

static void set_check(long value) { lf_policy.check = (uint8_t)value; }
static void set_explain(long value) { lf_policy.explain = value; }
static void set_freezable(long value) { lf_policy.freezable = (int8_t)value; }
static void set_gil(long value) { lf_policy.gil = value % 2; }
static void set_implicit_freeze(long value) { lf_policy.implicit_freeze = value; }
static void set_model(long value) { lf_policy.model = (uint8_t)value; }
static void set_explore(long value) { lf_policy.explore = (uint32_t)value; }
static void set_schedule(long value) { lf_policy.schedule = (uint64_t)value; }
static void set_trace(const char *name) { lf_policy.trace = name; }
static void set_workers(long value) { lf_policy.workers = (uint32_t)value; }

_Static_assert(FREEZE_YES == 0 && FREEZE_NO == 1 && FREEZE_EXPLICIT == 2, "the order of -X freezable");

/* Machine code for hot code: eager compiles at the second call or turn, for tests. */
static void set_jit(long value) {
    static const int32_t heat[] = {CODE_HEAT, INT32_MIN, -2};
    code_heat = heat[value];
}

static const Switch switches[] = {
    {"check", {"off", "safepoint", "store"}, 0, set_check, NULL, NULL},
    {"explain", {"off", "on"}, 0, set_explain, NULL, "on"},
    {"explore", {NULL}, 1000000, set_explore, NULL, NULL},
    {"freezable", {"yes", "no", "explicit"}, 0, set_freezable, NULL, NULL},
    {"gil", {"off", "on", "0", "1"}, 0, set_gil, NULL, NULL},
    {"implicit-freeze", {"off", "on"}, 0, set_implicit_freeze, NULL, NULL},
    {"jit", {"on", "off", "eager"}, 0, set_jit, NULL, NULL},
    {"model", {"regions", "ownership", "immutable"}, 0, set_model, NULL, NULL},
    {"schedule", {"os"}, LONG_MAX, set_schedule, NULL, NULL},
    {"trace", {NULL}, 0, NULL, set_trace, NULL},
    {"workers", {NULL}, 256, set_workers, NULL, NULL},
};

static bool wrong(const Switch *s, const char *value) {
    fprintf(stderr, "lfpy: -X %s%s%s: expected ", s->name, value ? "=" : "", value ? value : "");
    if (s->set_file) fputs("the name of a file", stderr);
    if (s->most == LONG_MAX)
        fputs("a number from 1 on, or ", stderr);
    else if (s->most)
        fprintf(stderr, "a number from 1 to %ld", s->most);
    for (int i = 0; s->values[i]; i++)
        fprintf(stderr, "%s%s", !i ? "" : s->values[i + 1] ? ", " : " or ", s->values[i]);
    fputc('\n', stderr);
    return false;
}

static bool apply(const Switch *s, const char *value) {
    if (!value || (s->set_file && !*value)) return wrong(s, value);
    if (s->set_file) {
        s->set_file(value);
        return true;
    }
    for (int i = 0; s->values[i]; i++)
        if (!strcmp(value, s->values[i])) {
            s->set(i);
            return true;
        }
    if (!s->most) return wrong(s, value);
    char *end;
    errno = 0;
    long n = strtol(value, &end, 10);
    if (errno || end == value || *end || *value < '0' || *value > '9' || n < 1 || n > s->most)
        return wrong(s, value);
    s->set(n);
    return true;
}

bool policies_apply(const Options *o) {
    for (int i = 0; i < o->nxoptions; i++)
        for (size_t k = 0; k < sizeof switches / sizeof *switches; k++) {
            size_t n = strlen(switches[k].name);
            const char *x = o->xoptions[i];
            if (strncmp(x, switches[k].name, n) || (x[n] && x[n] != '=')) continue;
            if (!apply(&switches[k], x[n] ? x + n + 1 : switches[k].bare)) return false;
        }
    lf_policy.count_apart = lf_policy.check != CHECK_OFF;
    if (!lf_policy.gil || (!lf_policy.schedule && !lf_policy.explore)) return true;
    fprintf(stderr, "lfpy: -X gil=on: its turns cannot be told what to do by -X schedule or -X explore\n");
    return false;
}

bool policies_schedule(const Options *o, int *status) {
    bool program = o->command || o->module || (o->file && strcmp(o->file, "-"));
    *status = 2;
    if (lf_policy.explore && !program) {
        fprintf(stderr, "lfpy: -X explore: a program must be given\n");
        return false;
    }
    if (lf_policy.explore) {
        lf_policy.schedule = explore(lf_policy.explore, status);
        if (!lf_policy.schedule) return false;
    }
    if (lf_policy.schedule) replay_begin(lf_policy.schedule);
    if (!lf_policy.trace || trace_begin(lf_policy.trace)) return true;
    fprintf(stderr, "lfpy: -X trace=%s: %s\n", lf_policy.trace, strerror(errno));
    return false;
}
