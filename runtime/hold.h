/* hold.h — who keeps a frozen region alive: threads that refer to it, other regions, and holders *apart*,
 * which are neither (a cown, a field, a function on its way to another thread).
 *
 * A frozen region dies with its last holder. A thread is one from its first reference on, and stays one after
 * its last until region_let_go, unless it is the only one: then the region dies at once. Of regions that it
 * meets often it keeps a stock of holders, so that threads that use one function do not change one word all
 * the time; the stock ends with the registration. Every function is for the thread itself, any number of
 * threads at once.
 */
#ifndef LF_HOLD_H
#define LF_HOLD_H

#include "runtime/region.h"

/* A region, or something apart, begins and ends to hold the region. */
void region_holder_add(Thread *T, uint32_t rid);
void region_holder_gone(Thread *T, uint32_t rid);
void region_apart_add(Thread *T, uint32_t rid);
void region_apart_gone(Thread *T, uint32_t rid);
/* One of the thread's references becomes a holder apart, and the other way round. */
void region_apart_from_thread(Thread *T, uint32_t rid);
void region_apart_to_thread(Thread *T, uint32_t rid);

/* n local references come or go. */
void region_thread_hold(Thread *T, uint32_t rid, uint32_t n);
void region_thread_drop(Thread *T, uint32_t rid, uint32_t n);
/* One more local reference, unless the region is dying. */
bool region_try_hold(Thread *T, uint32_t rid);
/* Is there no holder but this thread? */
bool region_only_mine(Thread *T, uint32_t rid);
/* The thread is no holder any more; the answer has to be taken off the region's word, or belongs to somebody.
 */
uint32_t region_thread_forget(Thread *T, uint32_t rid);
/* What the thread has in stock of the region's holders. */
uint32_t region_credit(Thread *T, uint32_t rid);

/* Lets go of the frozen regions that the thread has no reference to any more. */
void region_let_go(Thread *T);
void region_let_go_sometimes(Thread *T); /* at a cost that is constant in the long run */
void hold_thread_end(Thread *T);

/* A value that is immutable, held by something that no thread owns: give takes the caller's local reference,
 * drop ends the hold. */
void region_give_hold(Thread *T, Value v);
void region_drop_hold(Thread *T, Value v);

#endif
