/* error.h — raising exceptions from C, looking at them and dropping them.
 *
 * The convention everywhere: the exception is stored in the thread (T->exc) and the function returns V_UNDEF,
 * NULL, false or -1. The exception types are declared once, in exceptions.def.
 */
#ifndef LF_ERROR_H
#define LF_ERROR_H

#include "src/objects/type.h"
#include <stdarg.h>

/* Exceptions: BaseException's layout, shared by all of them (subclasses with more fields extend it). */
typedef struct Exception {
    Obj h;
    Value args;                      /* tuple */
    Value cause, context, traceback; /* V_UNDEF when None */
    bool suppress;                   /* __suppress_context__ */
    uint8_t nfields;
    Value fields[]; /* per class: StopIteration.value, SystemExit.code, OSError.errno ... (the tables in
                       exceptions.c) */
} Exception;

/* Places in Exception.fields. */
enum { STOP_VALUE = 0, EXIT_CODE = 0, NAME_NAME = 0, ATTRIBUTE_OBJ = 0, ATTRIBUTE_NAME = 1 };
enum { IMPORT_MSG, IMPORT_NAME, IMPORT_PATH, IMPORT_NAME_FROM };
enum { OS_ERRNO, OS_STRERROR, OS_FILENAME, OS_FILENAME2, OS_WRITTEN };
enum {
    SYNTAX_MSG,
    SYNTAX_FILENAME,
    SYNTAX_LINENO,
    SYNTAX_OFFSET,
    SYNTAX_TEXT,
    SYNTAX_END_LINENO,
    SYNTAX_END_OFFSET,
    SYNTAX_PRINT,
    SYNTAX_METADATA,
    SYNTAX_FIELDS
};
enum { UNICODE_ENCODING, UNICODE_OBJECT, UNICODE_START, UNICODE_END, UNICODE_REASON, UNICODE_FIELDS };
enum { GROUP_MESSAGE, GROUP_EXCEPTIONS };
static inline Exception *as_exception(Value v) { return (Exception *)v_as_obj(v); }
static inline bool is_exception(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_EXCEPTION) != 0;
}
static inline bool is_exception_class(Value v) {
    return is_type(v) && (as_type(v)->flags & TYPE_EXCEPTION) != 0;
}

#define EXCEPTION(name, base) extern Type *exc_##name;
#include "src/objects/exceptions.def"
#undef EXCEPTION

/* Raises type with a message. Always returns V_UNDEF. Format: %s %d %i %u %ld %lu %lld %zd %zu %c (char) %x
 * %p %%, %.Ns, and %S str(value) (a str is taken as it is), %R repr(value), %A ascii(value), %T the name of
 * the value's type, %Q that with its module and what it stands in, %N the __name__ of a Type*. */
Value lf_raise(Thread *T, Type *type, const char *format, ...);
/* Raises an instance or class as `raise x` does (x is borrowed); sets __context__. */
Value lf_raise_value(Thread *T, Value x);
/* Raises type(arg). */
Value lf_raise_arg(Thread *T, Type *type, Value arg);
Value lf_raise_errno(Thread *T, int err, Value filename, Value filename2); /* the OSError subclass of err */
/* "object of type T is only read by ...": o is in a region that behaviours read. */
Value raise_only_read(Thread *T, Type *type, const Obj *o);
Value lf_no_memory(Thread *T);
Value lf_raise_key(Thread *T, Value key); /* KeyError(key) */
Value lf_raise_attribute(Thread *T, Value obj,
                         Value name); /* "'T' object has no attribute 'name'", with obj and name set */
Value lf_raise_attribute_text(Thread *T, Value obj, Value name, const char *format,
                              ...);          /* the same with another text */
Value lf_raise_stop(Thread *T, Value value); /* StopIteration(value) */

static inline bool lf_failed(Thread *T) { return T->exc != V_UNDEF; }
/* Does the exception in flight match? */
bool lf_exc_is(Thread *T, Type *type);
/* Forgets the exception in flight. */
void lf_exc_clear(Thread *T);
/* Takes the exception in flight out of the thread (owned), and puts one back (consumed). */
static inline Value lf_exc_take(Thread *T) {
    Value e = T->exc;
    T->exc = V_UNDEF;
    return e;
}
void lf_exc_restore(Thread *T, Value e);
/* Adds a note to the exception in flight, in the format of lf_raise. What fails on the way is forgotten. */
void exception_note(Thread *T, const char *format, ...);
/* An exception that cannot be raised (in __del__, callbacks): reported through sys.unraisablehook. */
/* An exception in flight that has been nowhere gets the running frame as its place. Defined by the
 * interpreter. */
void lf_traceback_here(Thread *T);
void lf_unraisable(Thread *T, const char *message, Value obj);
/* If the exception in flight is StopIteration (IndexError, ...): clears it and says true. */
bool lf_exc_caught(Thread *T, Type *type);
/* New exception instance of type with one str argument. */
Value exception_new(Thread *T, Type *type, Value arg);
/* The formatting of lf_raise as a str. */
Value str_format(Thread *T, const char *format, ...);
Value str_format_v(Thread *T, const char *format, va_list args);

/* A new instance with these arguments, without calling __init__: for types whose __new__ and __init__ are
 * BaseException's. */
Value exception_make(Thread *T, Type *type, Value args);
/* Is making an instance of type nothing but exception_make? */
bool exception_is_plain(const Type *type);
/* exc.__context__ becomes what is being handled now, unless that would close a circle. */
void exception_set_context(Thread *T, Value exc);

/* The part of a group whose leaves have these ids (a set of ints); None: nothing. */
Value exception_group_select(Thread *T, Value group, Value ids);

/* What `import name` gives, a top-level module (owned): by the __import__ that is the builtins' now. */
Value lf_import(Thread *T, const char *name);

/* warnings.warn from C: false when the warning was turned into an exception. */
bool lf_warn(Thread *T, Type *category, int stacklevel, const char *format, ...);
/* A ResourceWarning about an object that nobody closed. */
bool lf_warn_resource(Thread *T, Value source, const char *format, ...);

#endif
