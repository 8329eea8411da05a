/* counts.h — a thread's references to one frozen region: Thread.counts, by the region's id.
 *
 * Both words of a Count have the sign OUT_HELD while the thread is a registered holder of the region; then
 * their difference is the number of references. Each only grows; count_set puts both back when one of them
 * would lose its sign. What is not frozen has no sign: its entry is 0, but for a region that the thread only
 * reads, whose references are `in` alone. The table is reserved for all ids there can be, so that counting
 * never fails. Only the thread itself may look.
 */
#ifndef LF_COUNTS_H
#define LF_COUNTS_H

#include "runtime/thread.h"

/* In every place, also where code is copied and may not call (stencils of machine code). */
#define LF_INLINE static inline __attribute__((always_inline))

#define OUT_HELD (1u << 31) /* the thread counts among the region's holders, though its count may be 0 */

LF_INLINE bool count_held(const Count *c) { return c->in & OUT_HELD; }
LF_INLINE uint32_t count_of(const Count *c) { return (c->in - c->out) & ~OUT_HELD; }
static inline void count_set(Count *c, uint32_t n) { *c = (Count){n | OUT_HELD, OUT_HELD}; }

/* Two more need nothing but counting. */
LF_INLINE bool count_has_room(const Count *c) { return (int32_t)(c->in + 2) < 0; }

/* One more, one less: false, and nothing done, where that takes more than counting: the thread does not hold
 * the region, its last reference goes, or a word has run full. */
LF_INLINE bool count_add(Count *c) {
    uint32_t in = c->in + 1;
    if (UNLIKELY((int32_t)in >= 0)) return false;
    c->in = in;
    return true;
}
LF_INLINE bool count_sub(Count *c) {
    uint32_t out = c->out + 1;
    if (UNLIKELY((int32_t)out >= 0 || out == c->in)) return false;
    c->out = out;
    return true;
}

#endif
