/* regions_dump.h — an object graph by regions as a picture: regions.dump. Looks, changes nothing. For the
 * thread that holds what is shown.
 */
#ifndef LF_REGIONS_DUMP_H
#define LF_REGIONS_DUMP_H

#include "src/objects/type.h"

/* dump(object, file, limit): the text, or None when it went to the file. V_UNDEF: exception. */
Value regions_dump(Thread *T, Value *args, int n);

#endif
