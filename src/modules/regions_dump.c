#include "src/modules/regions_dump.h"
#include "src/modules/object_graph.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

enum { MAX_ROWS = 12, LARGEST = 10000 };

/* The drawing is done by the library, from a text: when it begins, the objects have been looked at. */
Value regions_dump(Thread *T, Value *a, int n) {
    (void)n;
    int64_t limit;
    if (!obj_as_i64(T, a[2], &limit)) return V_UNDEF;
    if (limit < 1 || limit > LARGEST) return lf_raise(T, exc_ValueError, "limit must be 1 to %d", LARGEST);
    GraphQuery q = {.root = a[0],
                    .source = V_UNDEF,
                    .target = V_UNDEF,
                    .namespace = V_UNDEF,
                    .frames = a[0] == V_UNDEF ? GRAPH_ALL_FRAMES : GRAPH_NO_FRAMES,
                    .max_nodes = (uint32_t)limit,
                    .max_rows = MAX_ROWS};
    Value text = object_graph(T, &q);
    if (text == V_UNDEF) return V_UNDEF;
    Value module = import_module_c(T, "_graph_file");
    Value write = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "write");
    Value r = write == V_UNDEF ? V_UNDEF : lf_call2(T, write, text, a[1]);
    lf_release(T, text);
    lf_release(T, module);
    lf_release(T, write);
    return r;
}
