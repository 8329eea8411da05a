/* noticeboard.h — up to 64 named values that every thread can read, for bocpy.
 *
 * The board is one immutable dict that each change replaces: who reads has a snapshot that stays as it is.
 * Changes come one after the other; the function of an update runs between two of them. Values are immutable
 * copies. Any thread may call these functions.
 */
#ifndef LF_NOTICEBOARD_H
#define LF_NOTICEBOARD_H

#include "src/objects/type.h"

bool noticeboard_key(Thread *T, Value key); /* false: exception, it cannot be a key */

/* NOTICE_ERROR: exception; NOTICE_FAILED: the exception is the one that the function of an update raised. */
typedef enum NoticeResult { NOTICE_ERROR, NOTICE_DONE, NOTICE_FULL, NOTICE_FAILED } NoticeResult;
NoticeResult noticeboard_write(Thread *T, Value key, Value v);
/* The entry becomes fn(what it is, or otherwise); when fn returns `removed`, it goes. */
NoticeResult noticeboard_update(Thread *T, Value key, Value fn, Value otherwise, Value removed);
bool noticeboard_delete(Thread *T, Value key);
bool noticeboard_clear(Thread *T);

/* The dict as it is now: owned, immutable. */
Value noticeboard_snapshot(Thread *T);

#endif
