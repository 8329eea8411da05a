/* streams.h — sys.stdin, sys.stdout and sys.stderr. Main thread, at start-up. */
#ifndef LF_STREAMS_H
#define LF_STREAMS_H

#include "runtime/thread.h"

/* UTF-8 in every locale unless said otherwise, as PYTHONIOENCODING does: "ENCODING:ERRORS", either of them
 * may be missing; NULL: nothing was said. A closed descriptor gives None. False: exception. */
bool streams_init(Thread *T, bool unbuffered, const char *said);

#endif
