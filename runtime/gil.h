/* gil.h — `-X gil=on`: the threads of a program take turns on one Thread, as under a global lock.
 *
 * All of them then have one local region, one collector and one set of modules, so they may share everything.
 * What a running call needs for itself (registers, frames, the exception in flight) is a Run (thread.h): it
 * stands in the Thread while its thread has the turn, and aside while another has it. A thread gives its turn
 * away at a safepoint when another has waited for a while, and around every system call that may block.
 *
 * gil_wait_begin, gil_wait_end and gil_turn are for the thread that has the turn; gil_enter for one that has
 * not.
 */
#ifndef LF_GIL_H
#define LF_GIL_H

#include "runtime/thread.h"

/* The calling thread takes its first turn, with this Run. */
void gil_enter(Thread *T, const Run *run);
/* Its last turn ends; *run is what it had. */
void gil_leave(Thread *T, Run *run);

/* Lets others run until gil_wait_end; in between the thread touches no object. */
void gil_wait_begin(Thread *T);
void gil_wait_end(Thread *T);
void gil_turn(Thread *T); /* at a safepoint: another waits */

/* Calls fn with the Run of each thread that waits for a turn. */
void gil_each_waiting(void (*fn)(const Run *run, uint64_t ident, void *ctx), void *ctx);

/* The program ends: whoever waits for a turn from now on waits for ever. */
void gil_close(void);
/* In the child of a fork, of which the calling thread alone is left. */
void gil_after_fork(void);
/* How long one thread may keep the turn while others wait, in microseconds. */
void gil_set_interval(uint32_t us);
uint32_t gil_interval(void);

#endif
