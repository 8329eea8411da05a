/* trees.h — the two ways between text, syntax tree and code that do not go straight through: a tree as the
 * result (for whoever wants to look at it), and code from a tree that somebody made.
 *
 * A tree lives in an arena that ends with the call, so both take a function that is called while it lives.
 * Any thread may call them, for itself.
 */
#ifndef LF_TREES_H
#define LF_TREES_H

#include "src/compile/code.h"
#include "src/syntax/tree.h"

/* Makes a value of the tree; V_UNDEF: an exception is set. */
typedef Value TreeUser(Thread *T, const Node *tree);
/* Makes a tree of the object; NULL: an exception is set. The tree is one that the parser could have made, but
 * for names and positions, which may be anything. */
typedef Node *TreeMaker(Thread *T, Arena *arena, Value object);

Value compile_to_tree(Thread *T, const char *text, size_t n, Value filename, const CompileOptions *options,
                      TreeUser *use);
/* use may be NULL: the code. */
Value compile_from_tree(Thread *T, Value object, TreeMaker *make, Value filename,
                        const CompileOptions *options, TreeUser *use);

#endif
