/* replay.h — `-X schedule=SEED`: one thread runs at a time, and a seed says which.
 *
 * At every point of schedule_points.h the thread that has the turn may have to give it to another one; which
 * of those that could go on is drawn from the seed. So two runs with one seed do the same in the same order,
 * as far as nothing from outside the process (input, clocks, other processes) tells them apart.
 *
 * A wait with a time limit ends by itself only when no thread can go on; then time passes until the first
 * limit. A thread in a system call keeps the turn, for a moment: when the call does not come back, it may
 * depend on what another thread does, so the turn passes on, and the order is not the seed's alone any more.
 * When all threads wait without a limit, the process ends with a message.
 *
 * replay_begin is for the thread that begins the program, before any other; the rest is called through the
 * plan.
 */
#ifndef LF_REPLAY_H
#define LF_REPLAY_H

#include <stdint.h>

#define REPLAY_STUCK 3 /* exit status when every thread waits for another */

void replay_begin(uint64_t seed);
/* Drawn from the seed of this run; 0 without one. */
uint64_t replay_seed(void);

#endif
