/* behaviours.h — a function as the body of a behaviour: what it is given, what it leaves, what happens when
 * it fails.
 *
 * runtime/behaviour.h says when a behaviour runs, this says what. The function and what it names are frozen,
 * or must be immutable, as for a thread (captures.h). Its first parameters are the cowns that were listed,
 * alone or in groups; further ones must have defaults: they are captured when the behaviour is made, and a
 * free region among them moves into the behaviour. What the function returns or raises becomes the content of
 * the result cown, which the behaviour holds from its making on.
 *
 * The maker is any thread with a language, as is the one that waits; the one that runs it is a worker, or the
 * main thread.
 */
#ifndef LF_BEHAVIOURS_H
#define LF_BEHAVIOURS_H

#include "runtime/behaviour.h"
#include "runtime/scheduler.h"
#include "src/objects/type.h"

/* One parameter of the function: a cown, or a group of them, which arrives as a list. */
typedef struct BehaviourParam {
    uint32_t n;
    bool group;
} BehaviourParam;

/* What is asked for: the cowns of all parameters, in order, with the way of access. */
typedef struct BehaviourCown {
    Cown *cown; /* borrowed */
    uint8_t access;
} BehaviourCown;

typedef struct BehaviourSpec {
    Value fn; /* borrowed, like everything here */
    const BehaviourParam *params;
    const BehaviourCown *cowns; /* those of the first parameter, of the second, ... */
    uint32_t nparams, ncowns;
    bool pinned;       /* only the main thread runs it: in behaviours_wait, or whoever takes it from
                        * scheduler_take_pinned */
    Type *result_type; /* Cown, or a builtin subclass of the same size; NULL: Cown */
    /* A value that cannot cross, captured by a default or returned: something in its place that can (owned),
     * or V_UNDEF with an exception. NULL: RegionError. A region that it made for the value alone (wrapped) is
     * taken apart where it arrives: the function gets the value, and the result cown shows the value. */
    Value (*pass)(Thread *T, Value v, bool *wrapped);
    /* An immutable copy (owned) of mutable data that the function names, for it to see; V_UNDEF: exception.
     * NULL: RegionError. */
    Value (*constant)(Thread *T, Value v);
} BehaviourSpec;

/* Makes the behaviour and schedules it; inside behaviours_together it is scheduled with the others at the
 * end. The result cown (owned). V_UNDEF: TypeError for parameters that do not fit, RegionError that names
 * what may not be captured; nothing has changed. */
Value behaviour_start(Thread *T, const BehaviourSpec *spec);

/* Behaviours that the running thread makes between the two are scheduled at once, atomically. Pairs nest; the
 * outermost counts. ok = false: none of them will run, their results fail. False: exception. */
void behaviours_together(Thread *T);
bool behaviours_end_together(Thread *T, bool ok);

/* Waits until all behaviours have ended; the main thread runs pinned ones. ns < 0: for ever. False:
 * exception: RegionError inside a behaviour or while the thread holds a cown, TimeoutError. what: for the
 * error, the call that was made, "wait()". */
bool behaviours_wait(Thread *T, int64_t ns, const char *what);

/* Waits for the end of the behaviour whose result c is, seconds < 0: for ever; what it returned (owned; a
 * region leaves the cown), or V_UNDEF with what it raised, or TimeoutError, or RegionError. */
Value behaviour_result(Thread *T, Cown *c, double seconds);

/* May the running thread wait for behaviours, or for a cown? RegionError. */
bool behaviours_may_wait(Thread *T, const char *what);

/* The end of the program: waits for all behaviours, but for those whose cowns a thread still holds; the last
 * call says how many these are. False: it was interrupted. */
bool behaviours_finish(Thread *T, bool last);
/* Then ends the workers, unless other threads may still give them work. */
void behaviours_stop(Thread *T);

/* Once, when the program starts. */
void behaviours_init(void);

/* For hooks.h: an exception that nobody asked for goes to standard error. */
void behaviour_result_lost(Thread *T, Value failure);
bool behaviours_lost(void); /* has there been one in this process? */

#endif
