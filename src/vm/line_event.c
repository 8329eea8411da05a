#include "src/vm/line_event.h"
#include "src/vm/typing_ops.h"

void (*lf_line_event)(Thread *T, Frame *f);

Value typing_LINE(Thread *T, Frame *f, Value *args) {
    (void)args;
    if (lf_line_event) lf_line_event(T, f);
    return V_NONE;
}

bool code_tells_lines(const Code *c) {
    for (uint32_t i = 0; i < c->nins; i += 1u + op_info[ins_op(&c->ins[i])].cache)
        if (ins_op(&c->ins[i]) == OP_INTRINSIC && c->ins[i].c == INTRINSIC_LINE) return true;
    return false;
}
