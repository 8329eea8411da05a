/* itertools.h — the one layout of all iterators of the module itertools, and the types in the second file of
 * it.
 *
 * What each field means is said where an iterator is made. An iterator belongs to one thread.
 */
#ifndef LF_ITERTOOLS_H
#define LF_ITERTOOLS_H

#include "src/objects/type.h"

typedef struct Tool {
    Obj h;
    Value it;    /* where items come from; V_UNDEF: exhausted */
    Value fn;    /* what is called */
    Value saved; /* what was seen before, or the tuple given last */
    Value extra;
    int64_t at, next, stop, step;
    int64_t *indices; /* a buffer */
    bool flag;
} Tool;

static inline Tool *as_tool(Value v) { return (Tool *)v_as_obj(v); }
extern const Kind kind_tool;

/* A tool of class cls with its first fields; it, fn are consumed. */
Value tool_new(Thread *T, Value cls, Value it, Value fn);
/* Clears slot. */
void tool_drop(Thread *T, Tool *t, Value *slot);
/* The tuple that was given last, when nobody else holds it and it has n items, taken out of `saved`; else a
 * new one. To be filled by lf_store, and put back by tool_give. */
Value tool_tuple(Thread *T, Tool *t, int64_t n);

extern const TypeDef product_def, permutations_def, combinations_def, combinations_with_replacement_def;

#define TOOL_TYPE(id, doc_, signature, make, next_, ...)                                 \
    const TypeDef id##_def = {.name = "itertools." #id,                                  \
                              .doc = doc_,                                               \
                              .where = &type_##id,                                       \
                              .kind = &kind_tool,                                        \
                              .size = sizeof(Tool),                                      \
                              .flags = TYPE_BASETYPE,                                    \
                              .slots = {.iter = iter_self, .next = next_, __VA_ARGS__},  \
                              .new_ = {signature, make, NULL, METHOD_NEW | METHOD_LAZY}, \
                              .methods = id##_methods};

#endif
