/* async.h — asynchronous generators and the awaitables that their methods give. Same ownership as
 * generator.h. */
#ifndef LF_ASYNC_H
#define LF_ASYNC_H

#include "src/vm/generator.h"

/* Makes the helper types; once a process, after the core types. False: exception. */
bool async_init(Thread *T);

#endif
