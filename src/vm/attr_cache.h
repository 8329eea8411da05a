/* attr_cache.h — what one thread found out about attributes of objects by their shape.
 *
 * The second level behind the inline caches: an instruction whose receivers vary misses in its own word, but
 * the pair of shape and name has been seen before. Entries are cache words as ops.h describes them and prove
 * themselves in the same way. Belongs to its thread; all are forgotten together with the inline caches.
 */
#ifndef LF_ATTR_CACHE_H
#define LF_ATTR_CACHE_H

#include "runtime/shape.h"

#define ATTR_CACHE_SIZE 512u
enum { ATTR_GET, ATTR_METHOD, ATTR_SET, ATTR_USES };

typedef struct AttrEntry {
    Value name; /* interned; V_UNDEF: empty */
    uint64_t word;
} AttrEntry;
typedef struct AttrCache {
    uint32_t epoch; /* of the process when it was last emptied */
    uint32_t turn;
    AttrEntry at[ATTR_USES][ATTR_CACHE_SIZE];
} AttrCache;

/* The word for an object of this shape; 0: not known. Now and then it replaces the instruction's own, which
 * missed: a site that has changed its mind gets its speed back, and one that wavers does not write each time.
 */
uint64_t attr_cache_find(AttrCache *c, int use, uint32_t shape, Value name, uint64_t *inline_word);
void attr_cache_put(AttrCache *c, int use, Value name, uint64_t word);
/* Inline caches and those of all threads are void. Any thread may call it. */
void attr_cache_forget_all(void);

#endif
