/* hooks.h — what the runtime asks of the language above it: a table of functions, set once at start-up.
 *
 * A C test of the runtime sets its own. Every function may be called by any thread with its own Thread.
 */
#ifndef LF_HOOKS_H
#define LF_HOOKS_H

#include "runtime/object.h"

struct Region;

typedef struct Hooks {
    void (*no_memory)(Thread *T);               /* sets MemoryError */
    void (*error_immutable)(Thread *T, Obj *o); /* TypeError "object of type T is immutable" */
    void (*error_region)(Thread *T, const char *text, Obj *source, Obj *target); /* RegionError */
    /* Are the instances of this class its constants (members of an Enum), which are frozen where others move
     * into a region? May be NULL. */
    bool (*has_constants)(Thread *T, Obj *type);
    const char *(*type_name)(Obj *o);    /* for messages; NULL: the kind's name */
    void (*finalize)(Thread *T, Obj *o); /* runs __del__ (o is kept alive meanwhile) */
    /* Of n dead objects, each held by the collector: how many the program counts. *keep: it has taken
     * references to them and they live on. May be NULL. */
    int64_t (*found_dead)(Thread *T, Obj **dead, uint32_t n, bool *keep);
    void (*weak_dead)(Thread *T, Obj *o); /* clears weak references to o and queues their callbacks */
    void (*forget_caches)(void);          /* empties every inline cache of every thread; may be NULL */
    /* Freezing (freeze.h); each may be NULL. freeze_begin may run code of the program (what objects do before
     * they are frozen); *ask says whether any object has a status that freezability would tell. The others
     * run none: detach makes one object self-contained for as long as the freeze is undecided, detach_end
     * lets it stay so or undoes it. error_freeze: path leads from a root to the object in the way. */
    bool (*freeze_begin)(Thread *T, Value *roots, uint32_t n, bool *ask);
    /* What a store freezes on its way has to wait for none of that code, since the store is in the middle of
     * a container: an object that is reached and has some left to run; NULL: none. May be NULL. */
    Obj *(*freeze_waits)(Thread *T, Value *roots, uint32_t n);
    int (*freezability)(Thread *T, Obj *o);
    bool (*detach)(Thread *T, Obj *o);
    void (*detach_end)(Thread *T, bool commit);
    void (*error_freeze)(Thread *T, Obj **path, uint32_t n);
    void (*weak_frozen)(Thread *T, Obj *o); /* o, which has weak references, is frozen now */
    const char *(*place)(Thread *T);        /* where the program is, a text for ever; NULL: nowhere */
    /* A region goes to another thread, or comes from one, with its subregions; may be NULL. */
    void (*region_leaves)(Thread *T, struct Region *r);
    void (*region_enters)(Thread *T, struct Region *r);
    void (*result_lost)(Thread *T, Value failure); /* nobody asked for what a behaviour raised; may be NULL */
} Hooks;

extern Hooks lf_hooks;

#endif
