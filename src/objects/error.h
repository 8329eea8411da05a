/* error.h — raising exceptions from C, looking at them and dropping them.
 *
 * The convention everywhere: the exception is stored in the thread (T->exc) and the function returns V_UNDEF, NULL, false
 * or -1. The exception types are declared once, in exceptions.def.
 */
#ifndef LF_ERROR_H
#define LF_ERROR_H

#include "src/objects/type.h"
#include <stdarg.h>

/* Exceptions: BaseException's layout, shared by all of them (subclasses with more fields extend it). */
typedef struct Exception {
    Obj h;
    Value args;      /* tuple */
    Value cause, context, traceback; /* V_UNDEF when None */
    bool suppress;     /* __suppress_context__ */
    uint8_t nfields;
    Value fields[];    /* per class: StopIteration.value, SystemExit.code, OSError.errno ... (the tables in exceptions.c) */
} Exception;

#define EXCEPTION(name, base) extern Type *exc_##name;
#include "src/builtins/exceptions.def"
#undef EXCEPTION

/* Raises type with a message. Always returns V_UNDEF. Format: %s %d %i %u %ld %lu %lld %zd %zu %c (char) %x %p %%, %.Ns,
 * and %S str(value) (a str is taken as it is), %R repr(value), %A ascii(value), %T the name of the value's type,
 * %N the __name__ of a Type*. */
Value lf_raise(Thread *T, Type *type, const char *format, ...);
/* Raises an instance or class as `raise x` does (x is borrowed); sets __context__. */
Value lf_raise_value(Thread *T, Value x);
/* Raises type(arg). */
Value lf_raise_arg(Thread *T, Type *type, Value arg);
Value lf_raise_errno(Thread *T, int err, Value filename, Value filename2); /* the OSError subclass of err */
Value lf_no_memory(Thread *T);
Value lf_raise_key(Thread *T, Value key);                    /* KeyError(key) */
Value lf_raise_attribute(Thread *T, Value obj, Value name);  /* "'T' object has no attribute 'name'", with obj and name set */
Value lf_raise_stop(Thread *T, Value value);                 /* StopIteration(value) */

static inline bool lf_failed(Thread *T) { return T->exc != V_UNDEF; }
/* Does the exception in flight match? */
bool lf_exc_is(Thread *T, Type *type);
/* Forgets the exception in flight. */
void lf_exc_clear(Thread *T);
/* Takes the exception in flight out of the thread (owned), and puts one back (consumed). */
static inline Value lf_exc_take(Thread *T) { Value e = T->exc; T->exc = V_UNDEF; return e; }
void lf_exc_restore(Thread *T, Value e);
/* An exception that cannot be raised (in __del__, callbacks): reported through sys.unraisablehook. */
void lf_unraisable(Thread *T, const char *message, Value obj);
/* If the exception in flight is StopIteration (IndexError, ...): clears it and says true. */
bool lf_exc_caught(Thread *T, Type *type);
/* New exception instance of type with one str argument. */
Value exception_new(Thread *T, Type *type, Value arg);
/* The formatting of lf_raise as a str. */
Value str_format(Thread *T, const char *format, ...);
Value str_format_v(Thread *T, const char *format, va_list args);

/* warnings.warn from C: false when the warning was turned into an exception. */
bool lf_warn(Thread *T, Type *category, int stacklevel, const char *format, ...);

#endif
