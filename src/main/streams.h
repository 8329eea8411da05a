/* streams.h — sys.stdin, sys.stdout and sys.stderr. Main thread, at start-up. */
#ifndef LF_STREAMS_H
#define LF_STREAMS_H

#include "runtime/thread.h"

/* UTF-8 in every locale; a closed descriptor gives None. False: exception. */
bool streams_init(Thread *T, bool unbuffered);

#endif
