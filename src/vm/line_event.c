#include "src/vm/line_event.h"
#include "src/vm/typing_ops.h"

void (*lf_line_event)(Thread *T, Frame *f);

Value typing_LINE(Thread *T, Frame *f, Value *args) {
    (void)args;
    if (lf_line_event) lf_line_event(T, f);
    return V_NONE;
}

bool code_tells_lines(const Code *c) {
    for (uint32_t i = 0; i < c->nins; i += 1u + op_info[c->ins[i].op].cache)
        if (c->ins[i].op == OP_INTRINSIC && c->ins[i].c == INTRINSIC_LINE) return true;
    return false;
}
