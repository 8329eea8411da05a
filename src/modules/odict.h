/* odict.h — what OrderedDict has in C: its iterators, and moving a key. Used by the thread that has the dict.
 */
#ifndef LF_ODICT_H
#define LF_ODICT_H

#include "src/objects/native.h"

extern const TypeDef ordered_iter_def;
/* _ordered_iter(dict, what, reverse): what is 0 for keys, 1 for values, 2 for items. */
Value ordered_dict_iter(Thread *T, Value *args, int n);
/* _ordered_move(dict, key, last): True when the key was there. */
Value ordered_dict_move(Thread *T, Value *args, int n);

#endif
