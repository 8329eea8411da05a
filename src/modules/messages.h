/* messages.h — messages between threads: queues by tag, for bocpy.send and bocpy.receive.
 *
 * There are 16 queues for the whole process; a tag has the queue that it was given when it was first used, or
 * by set_tags. Any thread may send and receive. A message is a parcel: moved or copied, never shared unless
 * immutable.
 */
#ifndef LF_MESSAGES_H
#define LF_MESSAGES_H

#include "src/objects/type.h"

Value messages_send(Thread *T, Value *args, int n);     /* "send(tag, contents)" */
Value messages_receive(Thread *T, Value *args, int n);  /* "receive(tags, timeout=-1, after=None)" */
Value messages_set_tags(Thread *T, Value *args, int n); /* "set_tags(tags)" */
Value messages_drain(Thread *T, Value *args, int n);    /* "drain(tags)" */
Value messages_timeout(Thread *T);                      /* the tag of a receive that waited in vain */

#endif
