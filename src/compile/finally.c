/* PEP 765: return, break and continue that leave a finally clause swallow exceptions; the compiler warns of
 * them. */
#include "src/compile/emit.h"

typedef struct Inside {
    bool finally, loop;
} Inside; /* of a finally clause; of a loop in it */

static void look(Compiler *c, const Node *n, Inside in);

static void look_list(Compiler *c, const NodeList *l, Inside in) {
    for (int i = 0; i < l->n; i++) look(c, l->items[i], in);
}

static void warn(Compiler *c, const Node *n, const char *what) {
    warn_at(c, loc_of(n), "'%s' in a 'finally' block", what);
}

static void look_one(Compiler *c, const Node *n, Inside in) {
    Inside none = {false, false}, loop = {in.finally, true}, finally = {true, false};
    switch (n->kind) {
    case NK_FunctionDef:
    case NK_AsyncFunctionDef: look_list(c, &n->FunctionDef.body, none); break;
    case NK_ClassDef: look_list(c, &n->ClassDef.body, none); break;
    case NK_Return:
        if (in.finally) warn(c, n, "return");
        break;
    case NK_Break:
    case NK_Continue:
        if (in.finally && !in.loop) warn(c, n, n->kind == NK_Break ? "break" : "continue");
        break;
    case NK_For:
    case NK_AsyncFor:
        look_list(c, &n->For.body, loop);
        look_list(c, &n->For.orelse, in);
        break;
    case NK_While:
        look_list(c, &n->While.body, loop);
        look_list(c, &n->While.orelse, in);
        break;
    case NK_If:
        while (n->If.orelse.n == 1 && n->If.orelse.items[0]->kind == NK_If) {
            look_list(c, &n->If.body, in);
            n = n->If.orelse.items[0];
        }
        look_list(c, &n->If.body, in);
        look_list(c, &n->If.orelse, in);
        break;
    case NK_With:
    case NK_AsyncWith: look_list(c, &n->With.body, in); break;
    case NK_Match: look_list(c, &n->Match.cases, in); break;
    case NK_match_case: look_list(c, &n->match_case.body, in); break;
    case NK_Try:
    case NK_TryStar:
        look_list(c, &n->Try.body, in);
        look_list(c, &n->Try.handlers, in);
        look_list(c, &n->Try.orelse, in);
        look_list(c, &n->Try.finalbody, finally);
        break;
    case NK_ExceptHandler: look_list(c, &n->ExceptHandler.body, in); break;
    default: break;
    }
}

static void look(Compiler *c, const Node *n, Inside in) {
    enter_deeper(c);
    look_one(c, n, in);
    leave_deeper(c);
}

void warn_finally(Compiler *c, const Node *tree) {
    if (tree->kind != NK_Expression) look_list(c, &tree->Module.body, (Inside){false, false});
}
