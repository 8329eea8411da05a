/*
 * The syntax tree, node for node that of Python's `ast` module (nodes.def has the list).
 *
 * A node is a `Node`: its kind, its position and a union of per-kind structs named like the kinds, so that
 * the left side of an addition is `n->BinOp.left`.  A node is allocated with the size its kind needs: never
 * copy one by value.  The tree with all its text lives in one arena, is written by the parser only and may be
 * read by any number of threads.
 *
 * Positions: lines count from 1, columns are offsets in UTF-8 bytes from 0, as in `ast`.
 * Trees may be very deep (a+a+a+… leans left, a chain of `elif` leans right), so a pass over a tree needs a
 * stack of its own.
 */
#ifndef LF_SYNTAX_TREE_H
#define LF_SYNTAX_TREE_H

#include "src/syntax/arena.h"
#include <stdio.h>

typedef struct Node Node;

typedef struct NodeList {
    int n;
    Node **items;
} NodeList;

typedef struct TextList {
    int n;
    Text *items;
} TextList;

/* Operators: one list each of (name, token). */
#define BOOL_OPS(X) X(And, "and") X(Or, "or")
#define BIN_OPS(X)  \
    X(Add, "+")     \
    X(Sub, "-")     \
    X(Mult, "*")    \
    X(MatMult, "@") \
    X(Div, "/")     \
    X(Mod, "%")     \
    X(Pow, "**")    \
    X(LShift, "<<") \
    X(RShift, ">>") \
    X(BitOr, "|")   \
    X(BitXor, "^")  \
    X(BitAnd, "&")  \
    X(FloorDiv, "/" \
                "/")
#define UNARY_OPS(X) X(Invert, "~") X(Not, "not") X(UAdd, "+") X(USub, "-")
#define CMP_OPS(X) \
    X(Eq, "==")    \
    X(NotEq, "!=") \
    X(Lt, "<")     \
    X(LtE, "<=") X(Gt, ">") X(GtE, ">=") X(Is, "is") X(IsNot, "is not") X(In, "in") X(NotIn, "not in")
#define EXPR_CONTEXTS(X) X(Load, "") X(Store, "") X(Del, "")

#define X(name, token) BOOLOP_##name,
typedef enum BoolOpKind { BOOL_OPS(X) } BoolOpKind;
#undef X
#define X(name, token) BINOP_##name,
typedef enum BinOpKind { BIN_OPS(X) } BinOpKind;
#undef X
#define X(name, token) UNARYOP_##name,
typedef enum UnaryOpKind { UNARY_OPS(X) } UnaryOpKind;
#undef X
#define X(name, token) CMPOP_##name,
typedef enum CmpOpKind { CMP_OPS(X) } CmpOpKind;
#undef X
#define X(name, token) CTX_##name,
typedef enum ExprContext { EXPR_CONTEXTS(X) } ExprContext;
#undef X

typedef struct CmpOpList {
    int n;
    uint8_t *items; /* CmpOpKind */
} CmpOpList;

typedef enum ConstantKind {
    CONST_None,
    CONST_True,
    CONST_False,
    CONST_Ellipsis,
    CONST_Int,   /* text: digits without prefix and underscores, no leading zeros, lower case; base: 2, 8, 10,
                    16 */
    CONST_Float, /* real */
    CONST_Imaginary, /* real: the imaginary part */
    CONST_Str,   /* text: UTF-8 in which a lone surrogate is three bytes as well (WTF-8); may contain NUL */
    CONST_Bytes, /* text */
    CONST_FrozenSet, /* items: a Tuple of constants; never in a program, only in trees that a program made */
} ConstantKind;

typedef struct Constant {
    uint8_t kind;  /* ConstantKind */
    uint8_t base;  /* of an Int */
    bool u_prefix; /* the Str was written u'…' (`kind` in `ast`) */
    bool ascii;    /* the Str has only ASCII characters */
    union {
        Text text;
        double real;
        const struct Node *items;
    };
} Constant;

#define NODE(category, kind, fields) NK_##kind,
typedef enum NodeKind {
#include "src/syntax/nodes.def"
    NODE_KINDS /* how many there are */
} NodeKind;
#undef NODE

struct Node {
    uint8_t kind;          /* NodeKind */
    uint8_t parenthesized; /* an expression that was written in parentheses */
    int lineno, col_offset, end_lineno, end_col_offset;
    union {
#define NODE(category, kind, fields) \
    struct {                         \
        fields                       \
    } kind;
#define CHILD(f) Node *f;
#define MAYBE(f) Node *f;
#define LIST(f) NodeList f;
#define NAME(f) Text f;
#define NAMES(f) TextList f;
#define NUMBER(f) int f;
#define CONST(f) Constant f;
#define CONTEXT(f) ExprContext f;
#define BOOLOP(f) BoolOpKind f;
#define BINOP(f) BinOpKind f;
#define UNARYOP(f) UnaryOpKind f;
#define CMPOPS(f) CmpOpList f;
#include "src/syntax/nodes.def"
#undef NODE
#undef CHILD
#undef MAYBE
#undef LIST
#undef NAME
#undef NAMES
#undef NUMBER
#undef CONST
#undef CONTEXT
#undef BOOLOP
#undef BINOP
#undef UNARYOP
#undef CMPOPS
    };
};

/* What a pass over all kinds of nodes needs to know of them. */
typedef enum FieldType {
    FIELD_CHILD,
    FIELD_MAYBE,
    FIELD_LIST,
    FIELD_NAME,
    FIELD_NAMES,
    FIELD_NUMBER,
    FIELD_CONST,
    FIELD_CONTEXT,
    FIELD_BOOLOP,
    FIELD_BINOP,
    FIELD_UNARYOP,
    FIELD_CMPOPS,
} FieldType;

typedef enum NodeCategory {
    CATEGORY_mod,
    CATEGORY_stmt,
    CATEGORY_expr,
    CATEGORY_comprehension,
    CATEGORY_handler,
    CATEGORY_arguments,
    CATEGORY_arg,
    CATEGORY_keyword,
    CATEGORY_alias,
    CATEGORY_withitem,
    CATEGORY_match_case,
    CATEGORY_pattern,
    CATEGORY_type_param,
} NodeCategory;

typedef struct FieldInfo {
    const char *name;
    uint8_t type;    /* FieldType */
    uint16_t offset; /* of the field in a Node */
} FieldInfo;

typedef struct NodeInfo {
    const char *name;
    uint8_t category; /* NodeCategory */
    uint16_t size;    /* bytes of such a Node */
} NodeInfo;

extern const NodeInfo node_info[NODE_KINDS];
extern const char *const boolop_names[],
    *const binop_names[], *const unaryop_names[], *const cmpop_names[], *const context_names[];
/* The operators as they are written. */
extern const char *const binop_tokens[], *const unaryop_tokens[], *const cmpop_tokens[];

/* The fields of a kind in their order; after the last one comes an entry whose name is NULL. */
const FieldInfo *node_fields(NodeKind kind);
/* True if nodes of this kind have positions. */
bool node_has_position(NodeKind kind);

/* A new node, all fields zero but the kind. */
static inline Node *node_new(Arena *a, NodeKind kind) {
    Node *n = arena_alloc(a, node_info[kind].size);
    n->kind = (uint8_t)kind;
    return n;
}

/* Prints a tree the way ast.dump(tree, include_attributes=attributes) does.  False when memory runs out. */
bool tree_dump(FILE *out, const Node *tree, bool attributes);

#endif
