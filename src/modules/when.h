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
/* Are the items of that kind, as far as one sees without looking into lists? False: TypeError. */
bool when_check(Thread *T, Value items);
/* With an exception set: a function in the place of the cowns means that @when() was written without (). */
void when_note(Thread *T, Value items);

Value regions_when(Thread *T, Value *args, int n);     /* "when(*cowns)" */
Value regions_read(Thread *T, Value *args, int n);     /* "read(cowns, /)" */
Value regions_wait(Thread *T, Value *args, int n);     /* "wait(timeout=None)" */
Value regions_quiesce(Thread *T, Value *args, int n);  /* "quiesce(timeout=None)" */
Value regions_together(Thread *T, Value *args, int n); /* "together()" */

#endif
