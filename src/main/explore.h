/* explore.h — `-X explore=N`: the program runs with the seeds 1 to N, each time in a process of its own, and
 * the first that fails is told. Main thread, before anything of the language has started.
 */
#ifndef LF_EXPLORE_H
#define LF_EXPLORE_H

#include <stdbool.h>
#include <stdint.h>

/* Comes back in each child, with the seed to run with; in the parent with 0 when all have ended, and *status
 * is what to exit with: 0, or 1 when a run failed. */
uint64_t explore(uint32_t runs, int *status);

#endif
