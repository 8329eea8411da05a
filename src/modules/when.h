/* when.h — regions.when, read, wait, quiesce and together: behaviours as programs write them.
 *
 * `@when(a, [b, c], read(d))` lists what a behaviour needs; the function below it is the body.
 * vm/behaviours.h makes and runs it. For the running thread.
 */
#ifndef LF_WHEN_H
#define LF_WHEN_H

#include "src/objects/native.h"
#include "src/vm/behaviours.h"

extern const TypeDef typedef_when, typedef_read, typedef_together;

/* Makes the types; for modules that use what stands below, when they are imported. */
bool when_types(Thread *T);

/* What was listed: one parameter an item. The arrays are the caller's until when_list_free; short ones lie in
 * the list itself, which must not be copied. */
#define WHEN_FEW 6
typedef struct WhenList {
    BehaviourParam *params, few_params[WHEN_FEW];
    BehaviourCown *cowns, few_cowns[WHEN_FEW];
    uint32_t nparams, ncowns;
} WhenList;
/* items: a tuple of cowns, lists or tuples of cowns, and read() of either. False: TypeError. */
bool when_list(Thread *T, Value items, WhenList *out);
void when_list_free(Thread *T, WhenList *l);

Value regions_when(Thread *T, Value *args, int n);     /* "when(*cowns)" */
Value regions_read(Thread *T, Value *args, int n);     /* "read(cowns, /)" */
Value regions_wait(Thread *T, Value *args, int n);     /* "wait(timeout=None)" */
Value regions_together(Thread *T, Value *args, int n); /* "together()" */

#endif
