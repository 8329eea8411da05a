/* program.h — running what the command line names: text, module, file, folder, standard input or the prompt.
 * The main thread alone calls it. */
#ifndef LF_PROGRAM_H
#define LF_PROGRAM_H

#include "runtime/thread.h"
#include "src/main/command_line.h"

/* Starts the language on the main thread, runs, stops it; the exit status of the process. */
int program_run(Thread *T, const Options *o);
/* What happens at the end of the main thread: behaviours are waited for, unless the program was interrupted,
 * exit functions run, streams are flushed. False: a flush failed. */
bool program_exit(Thread *T, bool interrupted);

#endif
