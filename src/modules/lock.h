/* lock.h — Lock and RLock of _thread, and the word that both are made of.
 *
 * A lock may be held and used by every thread. Waiting for one lets others run and lets the main thread's
 * signals in. The functions may be called by any thread with its own Thread.
 */
#ifndef LF_LOCK_H
#define LF_LOCK_H

#include "src/objects/native.h"

#include <stdatomic.h>

extern Type *type_lock, *type_rlock;
extern const TypeDef typedef_lock, typedef_rlock;

/* A word says whether a lock is taken, and whether anybody sleeps until it is free. */
enum { LOCK_FREE, LOCK_TAKEN, LOCK_WAITED_FOR };

/* Takes it: 1, 0 when the time is over, -1 with an exception (a signal's handler). ns < 0: waits for ever. */
int word_take(Thread *T, _Atomic(uint32_t) *word, int64_t ns);
/* False: nobody had taken it. */
bool word_give_back(_Atomic(uint32_t) *word);

Value lock_make(Thread *T, Value *args, int n); /* "allocate_lock()" */
/* blocking=True, timeout=-1 as nanoseconds: 0 not to wait, -1 for ever. */
bool lock_wait_args(Thread *T, Value blocking, Value timeout, int64_t *ns);

/* For conditions. The values are exact Locks or RLocks. */
typedef struct LockHold {
    int64_t count;
    uint64_t owner;
} LockHold;
bool lock_is_native(Value v);
bool lock_is_held(Value v);         /* an RLock: by the calling thread; a Lock does not know by whom */
LockHold lock_release_all(Value v); /* all holds at once; it is held */
bool lock_take_again(Thread *T, Value v, LockHold hold); /* false: exception, not taken */

typedef enum LockCall { LOCK_ACQUIRE, LOCK_RELEASE, LOCK_LOCKED } LockCall;
/* Its method; args: blocking and timeout of acquire, NULL: waits for ever. */
Value lock_call(Thread *T, Value lock, LockCall call, Value *args);

#endif
