/* line_event.h — being told of every line of the program that is about to run.
 *
 * A listener is set before the first line is compiled: code compiled then has a LINE instruction in front of
 * every statement and before each further turn of a loop. Without a listener there are no such instructions
 * and nothing is paid. The listener is called by the thread that runs the line; it may look at the frames of
 * that thread and must change nothing.
 */
#ifndef LF_LINE_EVENT_H
#define LF_LINE_EVENT_H

#include "src/vm/frame.h"

extern void (*lf_line_event)(Thread *T, Frame *f); /* NULL: nobody listens */

/* Does the code tell its lines? */
bool code_tells_lines(const Code *c);

#endif
