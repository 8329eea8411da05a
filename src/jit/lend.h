/* lend.h — temporaries that are not counted, because they die a few instructions later.
 *
 * self.points[i].x puts self.points and its item into temporaries that the next instruction but one empties
 * again. Whoever holds them before still does then, as long as nothing else runs in between: no call, no
 * store, no release, no other thread, since what another may change is not reachable. So machine code lends:
 * from the first such load to the end of the last loan it runs stencils (lent.c) that count nothing and call
 * nothing. Whatever they cannot do leads to the usual stencils of the same instructions, which stand a second
 * time in the cold part of the block, over a few that turn each loan into a reference.
 */
#ifndef LF_JIT_LEND_H
#define LF_JIT_LEND_H

#include "src/jit/plan.h"

/* Puts the instructions from a word on, if the first is a load whose result can be lent: the word behind the
 * last of them. 0: nothing is put. */
uint32_t lend_from(Plan *p, uint32_t at);

#endif
