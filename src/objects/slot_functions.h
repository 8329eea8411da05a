/* slot_functions.h — the C functions in the slots of classes written in Python: each calls the special method
 * that the class has. Declared for the table in slots.c; the signatures are those of Slots (type.h). Each
 * thread calls it with objects of its own.
 */
#ifndef LF_SLOT_FUNCTIONS_H
#define LF_SLOT_FUNCTIONS_H

#include "src/objects/type.h"

/* Operators with a reflected and an in-place form. */
#define SLOT_OPERATORS(X)                                                                         \
    X(ADD, add)                                                                                   \
    X(SUB, sub)                                                                                   \
    X(MUL, mul)                                                                                   \
    X(TRUEDIV, truediv)                                                                           \
    X(FLOORDIV, floordiv)                                                                         \
    X(MOD, mod) X(POW, pow) X(LSHIFT, lshift) X(RSHIFT, rshift) X(AND, and) X(OR, or) X(XOR, xor) \
        X(MATMUL, matmul)
#define SLOT_UNARIES(X) \
    X(repr) X(str) X(neg) X(pos) X(invert) X(abs) X(int) X(float) X(index) X(await) X(aiter) X(anext)

#define DECLARE(OP, op)                           \
    Value slot_##op(Thread *T, Value a, Value b); \
    Value slot_i##op(Thread *T, Value a, Value b);
SLOT_OPERATORS(DECLARE)
#undef DECLARE
#define DECLARE(op) Value slot_##op(Thread *T, Value self);
SLOT_UNARIES(DECLARE)
#undef DECLARE
/* b.__rop__(a); NotImplemented when there is none. */
Value slot_reflected(Thread *T, int op, Value a, Value b);
Value slot_divmod(Thread *T, Value a, Value b);
Value slot_pow3(Thread *T, Value a, Value b, Value mod);
bool slot_hash(Thread *T, Value self, int64_t *out);
int slot_bool(Thread *T, Value self);
Value slot_compare(Thread *T, Value a, Value b, int op);
int64_t slot_len(Thread *T, Value self);
Value slot_getitem(Thread *T, Value self, Value key);
bool slot_setitem(Thread *T, Value self, Value key, Value v);
int slot_contains(Thread *T, Value self, Value x);
Value slot_iter(Thread *T, Value self);
Value slot_next(Thread *T, Value self);
Value slot_getattr(Thread *T, Value self, Value name);
bool slot_setattr(Thread *T, Value self, Value name, Value v);
Value slot_call(Thread *T, Value self, Value *args, int npos, Value kwnames);
Value slot_descr_get(Thread *T, Value self, Value obj, Value type);
bool slot_descr_set(Thread *T, Value self, Value obj, Value v);
void slot_finalize(Thread *T, Value self);
bool slot_buffer(Thread *T, Value self, struct Buffer *out, bool writable);

#endif
