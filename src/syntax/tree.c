#include "src/syntax/tree.h"

#include <stddef.h>

const NodeInfo node_info[NODE_KINDS] = {
#define NODE(category, kind, fields) \
    [NK_##kind] = {#kind, CATEGORY_##category, offsetof(Node, kind) + sizeof(((Node *)0)->kind)},
#include "src/syntax/nodes.def"
#undef NODE
};

#define X(name, token) #name,
const char *const boolop_names[] = {BOOL_OPS(X)}, *const binop_names[] = {BIN_OPS(X)},
                  *const unaryop_names[] = {UNARY_OPS(X)}, *const cmpop_names[] = {CMP_OPS(X)},
                  *const context_names[] = {EXPR_CONTEXTS(X)};
#undef X
#define X(name, token) token,
const char *const binop_tokens[] = {BIN_OPS(X)}, *const unaryop_tokens[] = {UNARY_OPS(X)},
                  *const cmpop_tokens[] = {CMP_OPS(X)};
#undef X

const FieldInfo *node_fields(NodeKind kind) {
#define FIELD(f, type) {#f, type, offsetof(Node, Module) + offsetof(This, f)},
#define CHILD(f) FIELD(f, FIELD_CHILD)
#define MAYBE(f) FIELD(f, FIELD_MAYBE)
#define LIST(f) FIELD(f, FIELD_LIST)
#define NAME(f) FIELD(f, FIELD_NAME)
#define NAMES(f) FIELD(f, FIELD_NAMES)
#define NUMBER(f) FIELD(f, FIELD_NUMBER)
#define CONST(f) FIELD(f, FIELD_CONST)
#define CONTEXT(f) FIELD(f, FIELD_CONTEXT)
#define BOOLOP(f) FIELD(f, FIELD_BOOLOP)
#define BINOP(f) FIELD(f, FIELD_BINOP)
#define UNARYOP(f) FIELD(f, FIELD_UNARYOP)
#define CMPOPS(f) FIELD(f, FIELD_CMPOPS)
/* All members of a Node's union begin at the same place; Module stands for them. */
#define NODE(category, kind, fields)                                                \
    case NK_##kind: {                                                               \
        __extension__ typedef __typeof__(((Node *)0)->kind) This;                   \
        static const FieldInfo table[] = {fields{NULL, 0, (uint16_t)sizeof(This)}}; \
        return table;                                                               \
    }
    switch (kind) {
#include "src/syntax/nodes.def"
    default: break;
    }
    static const FieldInfo none = {NULL, 0, 0};
    return &none;
}

bool node_has_position(NodeKind kind) {
    switch (node_info[kind].category) {
    case CATEGORY_mod:
    case CATEGORY_comprehension:
    case CATEGORY_arguments:
    case CATEGORY_withitem:
    case CATEGORY_match_case: return false;
    default: return true;
    }
}
