/* bocpy_cown.h — bocpy.Cown, which holds any value, and PinnedCown, whose value stays on the main thread.
 *
 * A bocpy.Cown is a regions.Cown. Mutable values lie in a region of their own whose bridge programs do not
 * see; what others still refer to is copied. A PinnedCown holds nothing for other threads: the value is an
 * ordinary local object of the main thread, and only behaviours that the main thread runs reach it. Any
 * thread may hold the objects.
 */
#ifndef LF_BOCPY_COWN_H
#define LF_BOCPY_COWN_H

#include "src/vm/cown_type.h"

extern Type *type_boc_cown, *type_pinned_cown;
extern const TypeDef typedef_boc_cown, typedef_pinned_cown;

static inline bool is_pinned(const Cown *c) { return type_is_subtype(type_of_obj(&c->h), type_pinned_cown); }

/* What a behaviour captures or returns that cannot cross: moved, or copied, in a region of its own; an
 * exception is frozen. For BehaviourSpec.pass. */
Value boc_pass(Thread *T, Value v, bool *wrapped);

/* Values of pinned cowns that other threads dropped the last reference to; on the main thread. */
void pinned_values_drop(Thread *T);

#endif
