#include "src/main/policies.h"

#include "runtime/policy.h"

#include <stdio.h>
#include <string.h>

/* One switch: its values in the order of the numbers that the field takes. */
typedef struct Switch {
    const char *name;
    const char *values[5];
    void (*set)(int value);
} Switch;

static void set_gil(int value) { lf_policy.gil = value % 2; }

static void set_check(int value) { lf_policy.check = (uint8_t)value; }

static const Switch switches[] = {
    {"check", {"off", "safepoint"}, set_check},
    {"gil", {"off", "on", "0", "1"}, set_gil},
};

static bool wrong(const Switch *s, const char *value) {
    fprintf(stderr, "lfpy: -X %s=%s: expected %s", s->name, value, s->values[0]);
    for (int i = 1; s->values[i]; i++)
        fprintf(stderr, "%s%s", s->values[i + 1] ? ", " : " or ", s->values[i]);
    fputc('\n', stderr);
    return false;
}

static bool apply(const Switch *s, const char *value) {
    for (int i = 0; s->values[i]; i++)
        if (!strcmp(value, s->values[i])) {
            s->set(i);
            return true;
        }
    return wrong(s, value);
}

bool policies_apply(const Options *o) {
    for (int i = 0; i < o->nxoptions; i++)
        for (size_t k = 0; k < sizeof switches / sizeof *switches; k++) {
            size_t n = strlen(switches[k].name);
            if (strncmp(o->xoptions[i], switches[k].name, n) || o->xoptions[i][n] != '=') continue;
            if (!apply(&switches[k], o->xoptions[i] + n + 1)) return false;
        }
    return true;
}
