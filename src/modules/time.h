/* time.h — lengths and points of time as natives get and give them. Any thread. */
#ifndef LF_TIME_H
#define LF_TIME_H

#include "runtime/thread.h"

/* Seconds as nanoseconds, fractions rounded away from zero. False: TypeError, ValueError (NaN) or
 * OverflowError. */
bool time_seconds(Thread *T, Value v, int64_t *ns);
/* A timestamp as whole seconds, rounded down. False: TypeError, ValueError or OverflowError. */
bool time_timestamp(Thread *T, Value v, int64_t *seconds);
/* A time.struct_time of these nine numbers. */
Value time_in_parts(Thread *T, const int parts[9]);

#endif
