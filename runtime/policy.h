/* policy.h — the decisions that experiments may change: one struct, set before the first thread, read on slow
 * paths only.
 *
 * A field is here only when code reads it. Every thread may read it; nobody writes it once a thread runs.
 */
#ifndef LF_POLICY_H
#define LF_POLICY_H

#include <stdbool.h>
#include <stdint.h>

enum { CHECK_OFF, CHECK_SAFEPOINT };

typedef struct Policy {
    uint32_t max_heaps;   /* live heaps of regions in the process; above it regions stay light */
    uint32_t max_regions; /* ids of regions that may be in use at one time */
    bool gil;             /* threads take turns and share everything: gil.h */
    uint8_t check;        /* CHECK_: when everything that a thread holds is verified */
    bool abandon_on_move; /* hand back the pages that a thread cached for a region it gives away */
} Policy;

extern Policy lf_policy;

#endif
