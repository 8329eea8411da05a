/* call.h — a call that one thread puts together and another makes: what executors and interpreters hand to
 * their threads. Any thread may hold one; it is made once.
 */
#ifndef LF_MODULES_CALL_H
#define LF_MODULES_CALL_H

#include "src/objects/native.h"

extern const TypeDef typedef_call;
Value calls_ended(Thread *T, Value *args, int n); /* "_calls_ended()" */
Value calls_wait(Thread *T, Value *args, int n);  /* "_calls_wait(seen, timeout=None)" */

#endif
