#include "src/compile/switches.h"

#include <string.h>

#include "src/objects/str.h"

/* Methods of builtin containers that change their object. */
static const char *const mutators[] = {
    "add",
    "append",
    "appendleft",
    "clear",
    "difference_update",
    "discard",
    "extend",
    "extendleft",
    "insert",
    "pop",
    "popitem",
    "popleft",
    "intersection_update",
    "remove",
    "reverse",
    "rotate",
    "sort",
    "update",
    "setdefault",
    "symmetric_difference_update",
    "move_to_end",
};

static bool is_mutator(const Compiler *c, int name) {
    if (name >= FAR_BASE) return false;
    for (size_t i = 0; i < sizeof mutators / sizeof *mutators; i++)
        if (str_eq_c(c->unit->consts[name], mutators[i])) return true;
    return false;
}

/* Which operand an instruction changes the object of; -1: none. */
static int changed_operand(const Compiler *c, Op op, const int operands[3]) {
    switch (op) {
    case OP_SETATTR:
    case OP_DELATTR:
    case OP_SETITEM:
    case OP_DELITEM:
    case OP_SETSLICE: return 0;
    case OP_LOAD_METHOD: return is_mutator(c, operands[2]) ? 1 : -1;
    default: return op >= OP_IADD && op <= OP_IMATMUL && !(operands[1] & (int)K_BIT) ? 1 : -1;
    }
}

static bool may_store(Op op) {
    switch (op) {
    case OP_SETATTR:
    case OP_DELATTR:
    case OP_SETITEM:
    case OP_DELITEM:
    case OP_SETSLICE:
    case OP_STORE_CELL:
    case OP_DELETE_CELL:
    case OP_STORE_FREE:
    case OP_DELETE_FREE:
    case OP_STORE_GLOBAL:
    case OP_DELETE_GLOBAL:
    case OP_STORE_NAME:
    case OP_DELETE_NAME:
    case OP_DELETE:
    case OP_LIST_APPEND:
    case OP_SET_ADD:
    case OP_MAP_ADD:
    case OP_LIST_EXTEND:
    case OP_SET_UPDATE:
    case OP_DICT_UPDATE:
    case OP_DICT_MERGE:
    case OP_SET_FUNCTION:
    case OP_CALL:
    case OP_CALL_KW:
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX: return true;
    default: return op >= OP_IADD && op <= OP_IMATMUL;
    }
}

/* The words of the instruction before end here, unless the next one belongs to it. */
static bool goes_on(Op op) { return op == OP_NOP || op == OP_FAR; }

void switches_before(Compiler *c, Op op, int flags, const int operands[3]) {
    static const char library[] = "<stdlib>/";
    Unit *u = c->unit;
    if (!strncmp(c->filename_text, library, sizeof library - 1)) return;
    if (lf_policy.check == CHECK_STORE) {
        if (u->stored && !goes_on(op)) {
            emit_raw(c, (Ins){.op = OP_VERIFY});
            u->stored = false;
        }
        u->stored |= may_store(op);
    }
    int k = lf_policy.model == MODEL_OWNERSHIP ? changed_operand(c, op, operands) : -1;
    if (k >= 0)
        emit_raw(c, (Ins){.op = OP_OWNED, .a = (uint16_t)operands[k], .b = (flags & CONSUME_A << k) != 0});
}
