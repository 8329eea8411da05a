/* sys.h — the module `sys` of a thread, and what the interpreter asks of it. */
#ifndef LF_SYS_H
#define LF_SYS_H

#include "src/objects/native.h"

/* Makes sys and T->sysdict. The program (src/main) fills in argv, path, flags and streams. False: exception.
 */
bool sys_init(Thread *T);
/* Flushes the streams; called when the thread's language stops. False: a flush failed (exit status 120). */
bool sys_stop(Thread *T);
/* Lines written to standard output go out at once from now on, and what waits does now. False: exception. */
bool sys_by_line(Thread *T);
/* sys.NAME = v; v consumed. False: exception. */
bool sys_set(Thread *T, const char *name, Value v);
Value sys_get(Thread *T, const char *name); /* borrowed; V_UNDEF: not there */

/* The values of sys.flags, in its order. */
typedef struct SysFlags {
    int value[18];
} SysFlags;
enum {
    FLAG_DEBUG,
    FLAG_INSPECT,
    FLAG_INTERACTIVE,
    FLAG_OPTIMIZE,
    FLAG_DONT_WRITE_BYTECODE,
    FLAG_NO_USER_SITE,
    FLAG_NO_SITE,
    FLAG_IGNORE_ENVIRONMENT,
    FLAG_VERBOSE,
    FLAG_BYTES_WARNING,
    FLAG_QUIET,
    FLAG_HASH_RANDOMIZATION,
    FLAG_ISOLATED,
    FLAG_DEV_MODE,
    FLAG_UTF8_MODE,
    FLAG_WARN_DEFAULT_ENCODING,
    FLAG_SAFE_PATH,
    FLAG_INT_MAX_STR_DIGITS
};
bool sys_set_flags(Thread *T, const SysFlags *flags);

#endif
