/* queue.h — SimpleQueue, Queue, LifoQueue and PriorityQueue that every thread may hold.
 *
 * What is put into a queue that threads share crosses as what a thread is given (runtime/cross.h).
 */
#ifndef LF_QUEUE_H
#define LF_QUEUE_H

#include "src/objects/native.h"

extern const TypeDef typedef_simple_queue, typedef_queue, typedef_lifo_queue, typedef_priority_queue;

#endif
