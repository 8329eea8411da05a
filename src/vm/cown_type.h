/* cown_type.h — cowns as objects of the language (runtime/cown.h says what they are). Any thread may hold
 * them. */
#ifndef LF_COWN_TYPE_H
#define LF_COWN_TYPE_H

#include "runtime/cown.h"
#include "src/objects/type.h"

extern Type *type_cown;
extern const TypeDef typedef_cown;

/* A region of its own for v (borrowed), a local graph that nothing else refers to but the caller and the
 * operands of the running call: its bridge (owned). RegionError names who does. */
Value cown_wrap_value(Thread *T, Value v);
/* The way back: the region of such a bridge (consumed), which has no owner, is taken apart; the value is
 * local.
 */
Value cown_unwrap_value(Thread *T, Value bridge);

/* A cown of a class, Cown or one derived from it (size: of its instances), that holds content (borrowed). */
Value cown_new(Thread *T, Value cls, Value content, size_t size);
/* What programs see in it (owned): of the result of a behaviour that failed, the exception. For who may look.
 */
Value cown_content(Thread *T, Cown *c);
/* The content at the begin of a block: when there is none, with an exception, the cown is released again. */
Value cown_entered(Thread *T, Cown *c, Value content);
/* cown_acquire, seeing to signals meanwhile; never COWN_INTERRUPTED. */
CownResult cown_wait_for(Thread *T, Cown *c, double seconds);

static inline bool is_cown(Value v) { return v_is_obj(v) && is_instance(v, type_cown); }
static inline Cown *as_cown(Value v) { return (Cown *)v_as_obj(v); }

#endif
