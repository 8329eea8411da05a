/* regions_dump.h — an object graph by regions as a picture: text for Mermaid. Looks, changes nothing. For the
 * thread that holds what is shown. */
#ifndef LF_REGIONS_DUMP_H
#define LF_REGIONS_DUMP_H

#include "src/objects/type.h"

/* The graph that v reaches, as a str; what is larger than a page is cut off. V_UNDEF: exception. */
Value regions_dump(Thread *T, Value v);

#endif
