/* prompt.h — the interactive prompt: reads statements, runs each, shows values and errors. Main thread. */
#ifndef LF_PROMPT_H
#define LF_PROMPT_H

#include "src/objects/type.h"

/* Until the end of the input; false: SystemExit (or what could not be shown) is in flight. */
bool prompt_run(Thread *T, Value ns, bool quiet);

#endif
