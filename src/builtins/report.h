/* report.h — showing exceptions: CPython's traceback with source lines and carets, chains, groups, notes,
 * suggestions.
 *
 * Writes to sys.stderr (or to file descriptor 2 when that is gone). Never raises: what goes wrong is left
 * out. Called by the thread that has the exception.
 */
#ifndef LF_REPORT_H
#define LF_REPORT_H

#include "src/objects/type.h"

void report_uncaught(Thread *T, Value exc);  /* through sys.excepthook, whatever the program has put there */
void report_exception(Thread *T, Value exc); /* what sys.excepthook does */
void report_unraisable(Thread *T,
                       Value args); /* what sys.unraisablehook does; args: exc_type ... object attributes */
/* The text of report_exception (owned str). */
Value report_text(Thread *T, Value exc);

#endif
