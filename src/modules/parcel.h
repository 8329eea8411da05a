/* parcel.h — any value on its way to another owner, as bocpy has it: moved when nothing else refers to it,
 * else a copy.
 *
 * What is immutable, and cowns, are shared. A mutable local value goes into a region that is made for it,
 * whose bridge stays hidden; opening the parcel dissolves the region. A Region goes as it is. Between pack
 * and open or drop a parcel belongs to no thread; whoever hands it on must order the two (a lock).
 */
#ifndef LF_PARCEL_H
#define LF_PARCEL_H

#include "src/objects/type.h"

typedef struct Parcel {
    Value v;
    bool wrapped; /* v is the hidden bridge */
} Parcel;

/* False: exception; v (borrowed) is as before. */
bool parcel_pack(Thread *T, Value v, Parcel *out);
Value parcel_open(Thread *T, Parcel p); /* V_UNDEF: exception, and the content is lost */
void parcel_drop(Thread *T, Parcel p);

/* The bridge of a new free region that has v, or a copy of it (of a Matrix: its numbers), in its one field.
 * Besides the bridge, which the caller gets, at most the operands of the running call refer into it. Only for
 * mutable values that are no bridge. */
Value parcel_wrap(Thread *T, Value v);
/* The same when v is held by so many references that go soon, besides operands; a Matrix is copied, then. */
Value parcel_wrap_held(Thread *T, Value v, uint32_t held);
/* The same whoever refers to v: the region is open then. */
Value parcel_wrap_open(Thread *T, Value v);
/* The same with a copy; of a Matrix, its numbers. */
Value parcel_wrap_copy(Thread *T, Value v);
/* The content of such a region: borrowed, V_UNDEF: none. Storing copies what another region owns. */
Value parcel_content(Thread *T, Value bridge);
bool parcel_store(Thread *T, Value bridge, Value v);
/* What was in a free region made by parcel_wrap, which ends. bridge is consumed. */
Value parcel_unwrap(Thread *T, Value bridge);

/* Mutable, and no bridge of a free region: what must be wrapped to cross. */
bool parcel_needs_wrap(Thread *T, Value v);
/* An immutable copy of v; v itself when it is immutable. */
Value parcel_constant(Thread *T, Value v);
/* A copy that shares nothing mutable with v. */
Value parcel_copy(Thread *T, Value v);

#endif
