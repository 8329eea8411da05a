/* iterators.h — making iterators: what iter() and the builtin iterator types share with library modules.
 *
 * An iterator belongs to one thread. Slots that an iterator keeps as consecutive Values are walked by
 * visit_slots.
 */
#ifndef LF_ITERATORS_H
#define LF_ITERATORS_H

#include "src/objects/type.h"

extern Type *type_enumerate, *type_zip, *type_map, *type_filter, *type_reversed;

/* What drains an iterator may take values where a generator yields them, so that it runs on without being
 * left and entered again. take() runs no code of the program and raises nothing; true: it has consumed v.
 * What it does not want comes out of obj_next_fed, and the generator is suspended as ever. */
typedef struct Feed Feed;
struct Feed {
    bool (*take)(Thread *T, Feed *f, Value v);
};
/* obj_next for one who has a feed: the next value that the feed did not take. Implemented in src/vm. */
Value obj_next_fed(Thread *T, Value it, Feed *feed);

Value sequence_iterator_new(Thread *T, Value seq); /* iter(seq) of an object with __getitem__ only */
Value callable_iterator_new(Thread *T, Value fn, Value sentinel); /* iter(fn, sentinel) */

/* A zeroed instance of cls, a class of this size or a subclass; NULL: exception. */
void *iter_object_new(Thread *T, Value cls, size_t size);
bool visit_slots(Value *first, int n, VisitFn fn, void *ctx);
/* (type(self), args) or (type(self), args, state): __reduce__. Arguments borrowed. */
Value reduce_as(Thread *T, Value self, const Value *args, int n, Value state);

#endif
