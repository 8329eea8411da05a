/* signature.h — signatures of functions written in C: reading the text once, binding arguments to it on every
 * call.
 *
 * A NativeSig is made with its type or module, lives as long as the process and never changes: any thread may
 * use it.
 */
#ifndef LF_SIGNATURE_H
#define LF_SIGNATURE_H

#include "src/objects/native.h"

/* NativeParam.kind */
enum {
    PARAM_POSONLY,
    PARAM_EITHER,
    PARAM_KWONLY,
    PARAM_STAR,
    PARAM_STARSTAR,
    PARAM_KINDS = 7,
    PARAM_REQUIRED = 8
};

/* Reads "name(params)"; a broken text ends the process at start-up: it is a mistake in a table. */
const NativeSig *signature_new(Thread *T, const MethodDef *def, Type *owner);
/* Fills out[nparams]; first stands for self (or the class) unless it is V_UNDEF. Owned temporaries (*args,
 * **kwargs) are released by signature_release. */
bool signature_bind(Thread *T, const Native *f, Value first, Value *args, int npos, Value kwnames,
                    Value *out);
void signature_release(Thread *T, const NativeSig *sig, Value *out);
/* "($self, object, /)" */
Value signature_text(Thread *T, const NativeSig *sig);
/* The same of a type, from its constructor and without the class; None if a default cannot be written. */
Value signature_of_type(Thread *T, const TypeDef *def);
/* The name as in "list.append" or "math.sqrt", for messages. */
Value signature_full_name(Thread *T, const Native *f);

#endif
