/* prompt.h — the interactive prompt: reads statements, runs each, shows values and errors. Main thread. */
#ifndef LF_PROMPT_H
#define LF_PROMPT_H

#include "src/objects/type.h"

typedef struct PromptOptions {
    bool quiet;          /* no greeting */
    const char *startup; /* a file to run first, or NULL */
} PromptOptions;

/* Until the end of the input; false: SystemExit (or what could not be shown) is in flight. */
bool prompt_run(Thread *T, Value ns, const PromptOptions *options);

/* Keeps text that is in no file (-c, the prompt) for tracebacks: linecache asks for it. False: exception. */
bool prompt_keep_source(Thread *T, Value code, const char *text, size_t n);

#endif
