/* policy.h — the decisions that experiments may change: one struct, set before the first thread, read on slow
 * paths only.
 *
 * A field is here only when code reads it. Every thread may read it; nobody writes it once a thread runs.
 */
#ifndef LF_POLICY_H
#define LF_POLICY_H

#include <stdbool.h>
#include <stdint.h>

enum { CHECK_OFF, CHECK_SAFEPOINT, CHECK_STORE };
enum { MODEL_REGIONS, MODEL_OWNERSHIP, MODEL_IMMUTABLE };

typedef struct Policy {
    uint32_t max_heaps;   /* live heaps of regions in the process; above it regions stay light */
    uint32_t max_regions; /* ids of regions that may be in use at one time */
    uint32_t workers;     /* threads that run behaviours; 0: as many as cores */
    uint32_t explore;     /* runs with different seeds; 0: an ordinary run */
    uint64_t schedule;    /* the seed that decides the order of threads (replay.h); 0: the system decides */
    const char *trace;    /* the file that is told what happens when (trace.h), NULL: none */
    bool gil;             /* threads take turns and share everything: gil.h */
    bool explain;         /* a RegionError keeps the graph of the objects that led to it */
    bool implicit_freeze; /* a reference that the rules of regions forbid freezes what it refers to */
    uint8_t check;        /* CHECK_: when everything that a thread holds is verified */
    uint8_t model;        /* MODEL_: what may cross from thread to thread */
    int8_t freezable;     /* FREEZE_ (freeze.h): what holds for classes of the program that do not say */
    bool count_apart;     /* verify() is told of holders that are neither threads nor regions */
    bool abandon_on_move; /* hand back the pages that a thread cached for a region it gives away */
} Policy;

extern Policy lf_policy;

#endif
