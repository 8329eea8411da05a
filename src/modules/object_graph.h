/* object_graph.h — the objects that something reaches, with their references, regions and counts, as text for
 * the programs that draw it (stdlib/_graph.py says what the text looks like).
 *
 * Looks, changes nothing: no reference is taken and no code of the program runs. Only what the running thread
 * may look at is followed: the content of a cown that another thread may hold is not. For the running thread.
 */
#ifndef LF_OBJECT_GRAPH_H
#define LF_OBJECT_GRAPH_H

#include "src/vm/frame.h"

typedef enum GraphFrames {
    GRAPH_NO_FRAMES,
    GRAPH_TRACED_FRAMES, /* the running calls whose lines are told (line_event.h) */
    GRAPH_ALL_FRAMES,    /* all but those of the library */
} GraphFrames;

typedef struct GraphQuery {
    Value root;           /* V_UNDEF: the frames alone */
    Value source, target; /* of a refused reference, to be marked; V_UNDEF: none */
    Value namespace;      /* a module's dict whose frame is gone; V_UNDEF: none */
    GraphFrames frames;
    uint32_t max_nodes, max_rows; /* what is beyond is counted */
} GraphQuery;

/* An owned str; V_UNDEF: exception. */
Value object_graph(Thread *T, const GraphQuery *q);

#endif
