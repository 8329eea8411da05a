/* sequence.h — what list and tuple have in common: comparing, showing, searching, concatenating and
 * repeating.
 *
 * Everything here may run code of the program through == and repr, which may change a list: the items are
 * fetched anew for every step, and an item in use is held. Each thread calls it with objects of its own.
 */
#ifndef LF_SEQUENCE_H
#define LF_SEQUENCE_H

#include "src/objects/containers.h"
#include "src/objects/object_ops.h"

static inline Value *seq_items(Value v, bool tuple, int64_t *n) {
    if (tuple) {
        *n = as_tuple(v)->len;
        return as_tuple(v)->items;
    }
    *n = as_list(v)->len;
    return as_list(v)->items;
}

Value seq_compare(Thread *T, Value a, Value b, int op, bool tuple);
Value seq_repr(Thread *T, Value v, bool tuple);
int seq_contains(Thread *T, Value v, Value x, bool tuple);
Value seq_count(Thread *T, Value v, Value x, bool tuple);
/* index(x, start, stop): the place of x, or ValueError. */
Value seq_index(Thread *T, Value v, Value x, Value start, Value stop, bool tuple);

/* An argument of index(), insert-like methods: any int, clamped; "slice indices must be integers or ...". */
bool seq_position(Thread *T, Value v, int64_t *out);
/* The count of `a * b` where one of them is the sequence: 1, 0 (the other operand shall try), -1 exception.
 */
int seq_repeat_count(Thread *T, Value other, int64_t *out);
/* `seq + other` of a type that is not the sequence's: V_NOTIMPL when the other may know better, else the
 * exception. */
Value seq_cannot_concat(Thread *T, Value other, const char *name);
/* The key of seq[key] as an index within [0, len): 1; 0 when the key is a slice; -1 exception. */
int seq_subscript(Thread *T, Value key, int64_t len, int64_t *at, const char *name, const char *range_error);

#endif
