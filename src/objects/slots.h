/* slots.h — the bridge between C slots and special methods: slot wrappers such as int.__add__, and the C
 * functions that stand in the slots of classes written in Python.
 *
 * One table (slots.c) names every special method, the slot it belongs to, how to call the slot from Python
 * and which C function calls the method from the slot. Wrappers are immutable; those of builtin types are
 * immortal. Any thread may call them.
 */
#ifndef LF_SLOTS_H
#define LF_SLOTS_H

#include "src/objects/type.h"

typedef void (*AnyFn)(void);

typedef struct SlotDef {
    Value *name;
    uint16_t offset; /* in Slots */
    uint8_t wrap;    /* WRAP_ */
    int8_t op;       /* BIN_ or CMP_ */
    AnyFn generic;   /* for classes written in Python */
    const char *params, *doc;
} SlotDef;

typedef struct SlotWrapper {
    Obj h;
    const SlotDef *def;
    Type *owner;
    AnyFn fn;
} SlotWrapper;

enum {
    WRAP_NONE,
    WRAP_UNARY,
    WRAP_NEXT,
    WRAP_HASH,
    WRAP_TRUTH,
    WRAP_LEN,
    WRAP_COMPARE,
    WRAP_BINARY,
    WRAP_REVERSED,
    WRAP_INPLACE,
    WRAP_POW,
    WRAP_RPOW,
    WRAP_GETITEM,
    WRAP_SETITEM,
    WRAP_DELITEM,
    WRAP_CONTAINS,
    WRAP_GETATTR,
    WRAP_SETATTR,
    WRAP_DELATTR,
    WRAP_CALL,
    WRAP_GET,
    WRAP_SET,
    WRAP_DELETE,
    WRAP_FINALIZE,
    WRAP_INIT /* fn: the Native */,
    WRAP_BUFFER
};

void slots_init(void);
/* fn as def says, on Python's arguments without self. */
Value slot_call_wrapped(Thread *T, const SlotDef *def, AnyFn fn, Type *owner, Value self, Value *args,
                        int npos, Value kwnames);
/* What a type that defines == but no hash has in its hash slot. */
bool hash_not_implemented(Thread *T, Value self, int64_t *out);

#endif
