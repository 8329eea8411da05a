/* trace.h — what happened when: `-X trace=FILE` in the Chrome trace format, and the order of behaviours for
 * `-X explore`.
 *
 * What passes the points of schedule_points.h is written down with its time and its thread: behaviours as
 * bars from their beginning to their end, joined by arrows to the places where they were scheduled; threads
 * started, cowns acquired and released, regions moved, graphs frozen, behaviours stolen as marks. The file is
 * valid JSON when the process has ended by exit. Begun by the thread that begins the program, after
 * replay_begin; called by any thread.
 */
#ifndef LF_TRACE_H
#define LF_TRACE_H

#include <stdbool.h>
#include <stdint.h>

/* False: the file cannot be written, errno says why. */
bool trace_begin(const char *path);
/* The file is complete; nothing is written down any more. */
void trace_end(void);
/* Each behaviour that begins is a line of this descriptor: where it stands in the source. */
void trace_order_to(int fd);

extern bool trace_wants_places;
/* The calling thread begins a behaviour, whose place in the source is text; only when trace_wants_places. */
void trace_behaviour(uint64_t id, const char *place);

#endif
