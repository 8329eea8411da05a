/* collect.h — finding dead cycles of the local region by trial deletion.
 *
 * Reference counting frees everything but cycles. An object whose count falls to non-zero may have become the
 * head of a dead cycle; it is a candidate (object.h). A collection subtracts, from everything reachable from
 * the candidates, the references inside that graph: what keeps a positive count is held from outside
 * (registers, natives) and lives, with all it reaches; the rest is dead (Bacon and Rajan, ECOOP 2001, the
 * synchronous form). No other thread is involved and no heap is walked. Runs at safepoints, on the thread
 * that owns the objects.
 */
#ifndef LF_COLLECT_H
#define LF_COLLECT_H

#include "runtime/object.h"

/* Collects now; the number of objects that died. Runs finalizers. */
int64_t lf_collect(Thread *T);

/* The thread that is counting references for a collection, NULL at any other time: a kind may then show what
 * it keeps outside of its objects. */
const Thread *lf_counting(void);

#endif
