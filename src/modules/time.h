/* time.h — lengths of time as natives get them: seconds as ints or floats. Any thread. */
#ifndef LF_TIME_H
#define LF_TIME_H

#include "runtime/thread.h"

/* Seconds as nanoseconds, fractions rounded away from zero. False: TypeError, ValueError (NaN) or
 * OverflowError. */
bool time_seconds(Thread *T, Value v, int64_t *ns);

#endif
