/* region_type.h — regions as objects of the language: the bridge of a region is an instance of Region.
 *
 * The instance carries the region's fields as its attributes; what it knows about itself (parent, counts,
 * name) it reads from the record in runtime/region.h. When the region ends without its bridge (merged,
 * dissolved, frozen), the instance goes on as an ordinary object and its methods raise. For the thread that
 * holds the region.
 */
#ifndef LF_REGION_TYPE_H
#define LF_REGION_TYPE_H

#include "runtime/region.h"
#include "src/objects/type.h"

extern Type *type_region, *exc_RegionError;
extern const TypeDef typedef_region, typedef_region_error;

/* The region whose bridge v is, or NULL without an exception. */
Region *region_of_bridge(Value v);
/* The same; raises RegionError when v is no bridge (any more). */
Region *region_self(Thread *T, Value v);

/* The name given to an instance of Region (borrowed), V_UNDEF: none. */
Value region_name(Obj *o);

/* What a value counts as: in the local region (and mutable), or in one that a program made. */
bool value_is_local(Thread *T, Value v);
bool value_is_owned(Value v);
/* The bridge of the region that owns v (owned reference), or None. */
Value value_region(Thread *T, Value v);

/* Raises RegionError; source and target may be NULL. holders: a list of Holder (borrowed), V_UNDEF: none. */
void region_error(Thread *T, const char *text, Obj *source, Obj *target, Value holders);
/* -X explain: a RegionError that was just made keeps the graph of what the thread sees. Either may be NULL.
 */
void region_error_explain(Thread *T, Value error, Obj *source, Obj *target);
/* Gives a RegionError its holders, and the notes that name them. */
void region_error_add(Thread *T, Value error, Value holders);

#endif
