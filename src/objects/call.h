/* call.h — how anything calls anything; the only part of the interpreter that objects may use.
 *
 * One convention: args[0..npos) are positional; if kwnames is not V_UNDEF it is a tuple of n names and
 * args[npos..npos+n) are their values. Arguments are borrowed, the result is owned. V_UNDEF: an exception is
 * set. The thread given is the calling one.
 */
#ifndef LF_CALL_H
#define LF_CALL_H

#include "src/objects/type.h"

Value lf_call(Thread *T, Value callee, Value *args, int npos, Value kwnames);
/* The arguments are consumed: the callee's names are the only references to them. */
Value lf_call_moved(Thread *T, Value callee, Value *args, int npos, Value kwnames);
Value lf_call0(Thread *T, Value callee);
Value lf_call1(Thread *T, Value callee, Value a);
Value lf_call2(Thread *T, Value callee, Value a, Value b);
Value lf_call3(Thread *T, Value callee, Value a, Value b, Value c);
/* callee(*args, **kwargs): args a tuple, kwargs a dict or V_UNDEF. */
Value lf_call_ex(Thread *T, Value callee, Value args, Value kwargs);
/* obj.name(args...): no bound method is made. args[0] is obj. */
Value lf_call_method(Thread *T, Value name, Value *args, int npos);
/* type(obj).name(obj, ...): special methods. *found = false (and V_UNDEF, no exception) when the type has
 * none. */
Value lf_call_special(Thread *T, Value name, Value *args, int npos, bool *found);

/* The globals of the running function (borrowed), V_UNDEF: none runs. */
Value lf_globals(Thread *T);

/* Natives that recurse (repr, compare, ...) ask before they do: false with RecursionError set when the C
 * stack is used up, `where` as in " while getting the repr of an object" or "". */
bool lf_enter(Thread *T, const char *where);

/* A string of C: the interned str, immortal; for names used by natives keep it in a static table (names.def).
 */

#endif
