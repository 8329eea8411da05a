/* settings.h — what the command line and the environment say about the run: sys.path, sys.argv, sys.flags,
 * warnings, -X. Main thread, at start-up.
 */
#ifndef LF_SETTINGS_H
#define LF_SETTINGS_H

#include "runtime/thread.h"
#include "src/main/command_line.h"

/* Whether the variables and -X options that must be numbers are; says on standard error what is wrong. */
bool settings_check(const Options *o);
/* Fills in sys and T->interp. False: exception. */
bool settings_apply(Thread *T, const Options *o);
/* Says which -W options make no sense, at once and not when the first warning comes; needs the streams. */
bool settings_check_warnings(Thread *T);
/* A variable of the environment; NULL when it is not set, empty, or to be ignored (-E, -I). */
const char *settings_variable(const Options *o, const char *name);

/* The value of an -X option, "" without one; NULL: it is not given. The last one counts. */
const char *settings_extension(const Options *o, const char *name);

/* Text of the operating system as str; bytes that are not UTF-8 are escaped. */
Value os_text(Thread *T, const char *s);
/* A path, from the working directory on. */
void absolute_path(const char *path, char *out, size_t size);

#endif
