/* birth.h — `with r:`, a block whose objects are born in a region.
 *
 * What counts is where the program's text stands: displays, comprehensions and calls of classes written in
 * the block, not those of functions that the block calls. An object that the region could not own is born
 * local. For the thread that holds the region. Implemented in src/vm, which knows frames.
 */
#ifndef LF_BIRTH_H
#define LF_BIRTH_H

#include "runtime/region.h"

/* The block of the running call begins; the region gets a heap of its own if one is to be had. False: no
 * memory. */
bool birth_begin(Thread *T, Region *r);
/* The innermost block of the region that has this bridge ends. */
void birth_end(Thread *T, const Obj *bridge);

#endif
