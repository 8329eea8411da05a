/* verify.h — recomputing what the runtime counts, and naming the counter that is wrong.
 *
 * For tests and `-X check`: slow, changes nothing. Called by the thread that holds what is verified, while no
 * other thread frees blocks that its heaps lent. What it proves, and what it cannot, stands in
 * docs/internals/memory.md.
 */
#ifndef LF_VERIFY_H
#define LF_VERIFY_H

#include "runtime/region.h"

/* One region: parent, osc, rc, lrc, inner, out, holders, lent. False: `why` says which is broken. */
bool region_verify(Thread *T, Region *r, char *why, size_t n);
/* Candidates of the local region, everything reachable from the thread's known roots, and
 * every region the thread holds. */
bool lf_verify(Thread *T, char *why, size_t n);

/* -X check: verifies, and ends the process with a message when something is wrong. Between instructions only:
 * within an operation a slot may be filled that its object does not show yet. */
void lf_check(Thread *T);
/* The end of the program, when every thread has let go of all it held: names regions and cowns that are left,
 * which nothing can free any more. */
void lf_check_leaks(void);

#endif
