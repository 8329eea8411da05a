/* owned.h — -X model=ownership: an object that more than one slot or variable refers to cannot be changed,
 * and what one reference alone reaches may go to another thread.
 *
 * What merely uses an object does not count: the operands of the running instruction, the parameters of
 * running calls (they are lent; but not one that its function assigns to), and the slot of a cown, whose
 * content its holder uses. Classes, functions and modules are code and may be changed as ever; so may
 * everything by the library, which was not written for this rule. For the running thread and what it owns.
 */
#ifndef LF_OWNED_H
#define LF_OWNED_H

#include "src/vm/frame.h"

/* May the statement that runs change v, of which `temporaries` references are operands? RegionError. */
bool owned_may_change(Thread *T, Value v, uint32_t temporaries);

/* Is the slot a parameter of the call, which lends it? */
bool owned_is_lent(const Frame *f, const Value *slot);

/* May v, a mutable object of the thread, cross with all it reaches? `own` references are the caller's. */
bool owned_may_cross(Thread *T, Value v, const char *what, uint32_t own);
/* What may cross: a region made for it, which may be sent (the caller's reference is consumed). */
Value owned_send(Thread *T, Value v);
/* What arrived (consumed): the object itself, local again, if owned_send made the region. */
Value owned_receive(Thread *T, Value v);

#endif
