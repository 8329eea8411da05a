/* bocpy_when.h — bocpy's behaviors: when, whencall, start, waiting for all, and the pump for pinned ones.
 *
 * vm/behaviours.h makes and runs behaviours; here is what bocpy has of its own: its rules for functions and
 * their texts, copies where values cannot be moved, and the state that start() and wait() change. Any thread
 * may call these functions, but for what says otherwise.
 */
#ifndef LF_BOCPY_WHEN_H
#define LF_BOCPY_WHEN_H

#include "src/objects/native.h"

extern const TypeDef typedef_boc_when;

Value boc_when(Thread *T, Value *args, int n);     /* "when(*cowns)" */
Value boc_whencall(Thread *T, Value *args, int n); /* "whencall(func, args, captures)" */
Value boc_start(Thread *T, Value *args, int n);    /* "start(worker_count=None, module=None)" */
Value boc_quiesce(Thread *T, Value *args,
                  int n); /* "_quiesce(timeout, name)": were all behaviors done in time? */
Value boc_stop(Thread *T, Value *args, int n);  /* "_stop()" */
Value boc_stats(Thread *T, Value *args, int n); /* "_stats()" */
Value boc_pump(Thread *T, Value *args, int n);  /* "_pump(deadline_ms, max_behaviors, raise_on_error)" */
Value boc_watch(Thread *T, Value *args, int n); /* "_watch(warn_ms, on_starve)" */
Value boc_worker_count(Thread *T);              /* how many workers there are if nothing else is said */

bool boc_is_running(void); /* between the first behavior or start() and wait() */
bool boc_is_primary(void); /* not inside of a behavior */

#endif
