/* ast.h — syntax trees as objects: instances of the classes of module ast, made from our own trees and read
 * back.
 *
 * The classes are Python (stdlib/_ast.py), made from the list of kinds that this module gives; they belong to
 * the thread that imported them. Trees that programs made are checked while they are read: what comes out is
 * one that the parser could have made.
 */
#ifndef LF_AST_H
#define LF_AST_H

#include "src/objects/type.h"
#include "src/syntax/tree.h"

/* The object for a tree; V_UNDEF: an exception is set. */
Value ast_write(Thread *T, const Node *tree);
/* The tree for an object; NULL: an exception is set. */
Node *ast_read(Thread *T, Arena *arena, Value object);
/* Is the value an instance of ast.AST? Never raises; loads nothing. */
bool ast_is_node(Thread *T, Value v);

/* What both directions know. */
enum { AST_BOOLOP, AST_BINOP, AST_UNARYOP, AST_CMPOP, AST_CONTEXT, AST_OPERATORS };
/* (the classes by NodeKind, five tuples of operators); owned, V_UNDEF: an exception is set. */
Value ast_tables(Thread *T);
/* The type of a field in the words of Python's abstract grammar: "expr*", "identifier?". */
void ast_field_type(NodeKind kind, const FieldInfo *f, char out[32]);
/* The category of a field's nodes. */
const char *ast_child_category(NodeKind kind, const FieldInfo *f);
/* May a name be absent? */
bool ast_name_optional(NodeKind kind, const FieldInfo *f);
extern const char *const ast_category_names[];

#endif
