/* policies.h — the switches of runtime/policy.h on the command line: -X name=value. Main thread, before the
 * language starts.
 */
#ifndef LF_POLICIES_H
#define LF_POLICIES_H

#include "src/main/command_line.h"

/* Sets lf_policy; says on standard error which value makes no sense. */
bool policies_apply(const Options *o);

#endif
