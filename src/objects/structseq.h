/* structseq.h — tuples whose items also have names: sys.version_info, os.stat_result, time.struct_time.
 * Immutable. Any thread may make and use them. */
#ifndef LF_STRUCTSEQ_H
#define LF_STRUCTSEQ_H

#include "src/objects/containers.h"

/* A type of such tuples. fields ends with NULL; the first `visible` are items of the tuple, the others only
 * attributes. A field named "" has no name. Made once a process into *where. */
typedef struct StructSeqDef {
    const char *name, *doc; /* "sys.version_info" */
    const char *const *fields;
    int visible; /* 0: all */
    bool closed; /* a program cannot make any */
    Type **where;
} StructSeqDef;

Type *structseq_type(Thread *T, const StructSeqDef *def);
/* items: one for each field, visible ones first; consumed (also on error). */
Value structseq_new(Thread *T, const StructSeqDef *def, Value *items);

#endif
