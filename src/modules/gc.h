/* gc.h — the collections that come by themselves, with what the module gc tells of them. Each thread collects
 * what is its own. */
#ifndef LF_GC_H
#define LF_GC_H

#include "runtime/object.h"

/* At a safepoint of the thread that owns the objects: a collection that is due. */
void gc_automatic(Thread *T);
/* The hook of that name (hooks.h). */
int64_t gc_found_dead(Thread *T, Obj **dead, uint32_t n, bool *keep);

#endif
