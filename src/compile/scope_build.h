/* scope_build.h — making the symbol table: what scope.c (the table) and scope_visit.c (the walk over the
 * tree) share. Belongs to the thread that compiles. */
#ifndef LF_SCOPE_BUILD_H
#define LF_SCOPE_BUILD_H

#include "src/compile/emit.h"

Scope *scope_new(Compiler *c, ScopeKind kind, const Node *node, int which, Text name);
Symbol *symbol_add(Compiler *c, Scope *s, Text name, int flags);
/* After the walk: says of every name in every scope what it is. */
void scopes_resolve(Compiler *c);

#endif
