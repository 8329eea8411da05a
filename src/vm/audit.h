/* audit.h — functions of the program that are asked before an operation: sys.addaudithook, sys.audit.
 *
 * A thread has its own hooks; threads of -X gil=on, which share everything, share them. Without hooks an
 * event costs one comparison. A hook that raises has refused: the operation is not done.
 */
#ifndef LF_AUDIT_H
#define LF_AUDIT_H

#include "src/objects/object_ops.h"

/* AUDIT(T, "os.rename", source, target): false: exception set. The values are borrowed; V_UNDEF is None. */
#define AUDIT(T, event, ...)                \
    (LIKELY((T)->audit_hooks == V_UNDEF) || \
     audit_tell((T), event, (Value[]){__VA_ARGS__}, (int)(sizeof((Value[]){__VA_ARGS__}) / sizeof(Value))))
#define AUDIT_PLAIN(T, event) (LIKELY((T)->audit_hooks == V_UNDEF) || audit_tell((T), event, NULL, 0))

bool audit_tell(Thread *T, const char *event, const Value *args, int n);
/* sys.audit: event is a str, args a tuple. */
bool audit_ask(Thread *T, Value event, Value args);
/* sys.addaudithook; a hook that is there already may keep it out, silently. False: exception set. */
bool audit_add(Thread *T, Value hook);
/* The parameter dir_fd of a function of os, as events name it. */
static inline Value audit_fd(Value dir_fd) {
    return dir_fd == V_NONE || dir_fd == V_UNDEF ? v_int(-1) : dir_fd;
}

#endif
