/* policies.h — the switches of runtime/policy.h on the command line: -X name=value. Main thread, before the
 * language starts.
 */
#ifndef LF_POLICIES_H
#define LF_POLICIES_H

#include "src/main/command_line.h"

/* Sets lf_policy; says on standard error which value makes no sense. */
bool policies_apply(const Options *o);

/* What decides the order of threads, and what writes it down, begin; before the language starts. Under -X
 * explore it comes back in each child. False: the process is to end with *status. */
bool policies_schedule(const Options *o, int *status);

#endif
