/* cross.h — a reference on its way from one thread to another.
 *
 * What may cross is immutable, a shareable object (KIND_SHARE: locks, queues, cowns), or the bridge of a
 * region that nobody else refers to. On its way a reference belongs to no thread: cross_out takes it from the
 * sender, cross_in gives it to the receiver, and cross_drop ends it when nobody receives it. How it gets from
 * one to the other must order the two (a lock, a thread's start or end).
 */
#ifndef LF_CROSS_H
#define LF_CROSS_H

#include "runtime/object.h"

typedef enum CrossKind { CROSS_NOT, CROSS_SHARED, CROSS_REGION } CrossKind;

/* Which way v would cross. CROSS_REGION: it is the bridge of a free region (never under -X model=immutable);
 * whether it is borrowed is for cross_borrows to say. Tuples of immutable things are frozen on the way. */
CrossKind cross_kind(Thread *T, Value v);
/* References from outside to the region of a bridge; the caller's own is one of them. */
uint32_t cross_borrows(Value bridge);

/* Consumes the caller's reference, which for a bridge must be the only one. Only for what may cross. */
bool cross_out(Thread *T, Value v);
Value cross_in(Thread *T, Value v);
void cross_drop(Thread *T, Value v);
/* Is what is on its way a region? */
bool cross_is_region(Value v);
/* A reference of the caller's own to what is on its way and not a region; the other one stays on its way. */
Value cross_share(Thread *T, Value v);

#endif
