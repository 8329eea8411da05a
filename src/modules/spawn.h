/* spawn.h — regions.spawn: a function in a thread of its own, and the handle that gives its result. */
#ifndef LF_SPAWN_H
#define LF_SPAWN_H

#include "src/objects/native.h"

extern const TypeDef typedef_spawned;
Value regions_spawn(Thread *T, Value *args, int n); /* "spawn(function, /, *args)" */

#endif
