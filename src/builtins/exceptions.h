/* exceptions.h — what the files that make the builtin exceptions share.
 *
 * The exceptions are listed in exceptions.def; those with fields, constructors or texts of their own have a
 * TypeDef here with only these parts filled in.
 */
#ifndef LF_EXCEPTIONS_H
#define LF_EXCEPTIONS_H

#include "src/objects/error.h"
#include "src/objects/native.h"

#define EXCEPTION_SIZE(nfields) ((uint32_t)(offsetof(Exception, fields) + 8 * (nfields)))

extern const TypeDef exception_os_error, exception_unicode_decode, exception_unicode_encode,
    exception_unicode_translate, exception_group_base, exception_group;
void exception_group_ready(Thread *T, Type *t); /* ExceptionGroup derives from Exception as well */

/* GetSetDef functions for fields; an empty field is None. */
#define EXCEPTION_FIELDS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8)
#define DECLARE(n)                                 \
    Value exception_get##n(Thread *T, Value self); \
    bool exception_set##n(Thread *T, Value self, Value v);
EXCEPTION_FIELDS(DECLARE)
#undef DECLARE
#define FIELD(name, n) \
    { name, exception_get##n, exception_set##n, NULL }

/* v borrowed; None or V_UNDEF empties. */
bool exception_set_field(Thread *T, Value exc, int n, Value v);
/* A copy of the attribute dict for __reduce__, V_NONE: nothing in it. */
Value exception_state(Thread *T, Value exc);
/* BaseException.__init__ with positional arguments. */
bool exception_set_args(Thread *T, Value exc, Value args);
bool exception_no_keywords(Thread *T, Value exc, Value kwargs);

#endif
