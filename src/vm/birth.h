/* birth.h — making objects while a block `with r:` may be running (src/objects/birth.h). The callers ask only
 * when T->birth is set. For the running thread. */
#ifndef LF_VM_BIRTH_H
#define LF_VM_BIRTH_H

#include "src/objects/birth.h"
#include "src/objects/type.h"

/* What a BUILD_ instruction made (consumed; V_UNDEF passes): a member, if the instruction is a display of the
 * block. */
Value birth_display(Thread *T, Value v);
Value birth_instance(Thread *T, Type *t);
/* The class is called with these arguments by the running frame. */
Value birth_call(Thread *T, Type *t, Value *args, int npos, Value kwnames);

#endif
