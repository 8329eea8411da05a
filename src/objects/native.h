/* native.h — functions written in C as values of the language: builtin functions, methods, constructors.
 *
 * Signatures are parsed once, when the type or module is made (type.h, MethodDef). A Native without self is a
 * module's function; a method of a type is a method descriptor (SHAPE_METHOD_DESCR, the same struct) that
 * becomes a Native with self when it is read through an instance. Natives are immutable; those of builtin
 * types are immortal. Any thread may call them.
 */
#ifndef LF_NATIVE_H
#define LF_NATIVE_H

#include "src/objects/call.h"

typedef struct NativeParam {
    const char
        *name;      /* in the signature's text: most are never asked for, so none is made a str at start-up */
    Value def;      /* V_UNDEF and not required: `?` */
    uint8_t length; /* of the name */
    uint8_t kind;
} NativeParam;
/* Numbers of parameters, without self: what arity checks ask. */
typedef struct ParamCounts {
    uint16_t first;             /* 1 when params[0] is self */
    uint16_t min, max, posonly; /* positional parameters: required, all, required and positional only */
    uint16_t named;             /* parameters that a keyword can fill */
    uint16_t all;               /* parameters that one argument each can fill */
    bool optional;              /* some of them have defaults */
} ParamCounts;
typedef struct NativeSig {
    Value name; /* interned */
    const MethodDef *def;
    Type *owner;         /* the type it is a method of, or NULL */
    uint16_t nparams;    /* self (or cls) included */
    uint16_t npos;       /* that may be given by position */
    uint16_t nposonly;   /* ... and only so */
    uint16_t required;   /* leading positional parameters without default */
    bool star, starstar; /* *args, **kwargs: filled after the others */
    bool simple; /* positional only, no * or **: the window can be passed as it is when all are given */
    ParamCounts counts;
    NativeParam params[];
} NativeSig;

typedef struct Native {
    Obj h;
    NativeFn fn;
    const NativeSig *sig;
    Value self;   /* bound object (or class for class methods), V_UNDEF */
    Value module; /* str or V_UNDEF */
    int32_t fast; /* with this many arguments by position fn can be called on them as they are; -1: never */
} Native;

static inline Native *as_native(Value v) { return (Native *)v_as_obj(v); }
/* Arguments by position alone, as many as fit: they and the defaults are all there is to bind. */
static inline bool fits_by_position(const NativeSig *s, int npos, Value kwnames) {
    return s->simple && kwnames == V_UNDEF && npos >= s->required && npos <= s->nparams && s->nparams <= 8;
}
/* Calls f with arguments that fit by position, of which the first is of the owner's type, and its defaults.
 */
Value native_complete(Thread *T, const Native *f, const Value *args, int npos);
/* Binds the arguments to the signature and calls. self V_UNDEF: args contain it already. */
Value native_call(Thread *T, const Native *f, Value self, Value *args, int npos, Value kwnames);
Value native_new(Thread *T, const MethodDef *def, Value module); /* a function for a module */

/* The type of an argument as the checks of C functions name it: None goes by its own name. */
static inline const char *argument_type_name(Value v) { return v == V_NONE ? "None" : type_name(v); }

/* Module tables: a native library module is one of these, listed in src/modules/modules.def. */
typedef struct ModuleDef {
    const char *name;
    const char *doc;
    const MethodDef *functions;            /* ends with sig NULL */
    const TypeDef *const *types;           /* ends with NULL; added under their names */
    bool (*init)(Thread *T, Value module); /* further contents; may be NULL; false: exception */
} ModuleDef;
Value module_from_def(Thread *T, const ModuleDef *def);
bool module_set(Thread *T, Value module, const char *name,
                Value v); /* v consumed; false when v is V_UNDEF or on error */
bool module_add_functions(Thread *T, Value module,
                          const MethodDef *functions); /* a table that ends with sig NULL */
Value module_new(Thread *T, Value name);
Value module_dict(Value module); /* borrowed */
typedef struct Module {
    Obj h;
    Value name, dict;
} Module;
static inline bool is_module(Value v) { return v_is_obj(v) && is_instance(v, type_module); }

#endif
