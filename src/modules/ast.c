/* Module _ast_tree: the list of kinds of nodes; and objects from trees. */
#include "src/modules/ast.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

#include <stdio.h>

/* ---- what fields hold -----------------------------------------------------------------------------------
 */

const char *const ast_category_names[] = {
    [CATEGORY_mod] = "mod",
    [CATEGORY_stmt] = "stmt",
    [CATEGORY_expr] = "expr",
    [CATEGORY_comprehension] = "comprehension",
    [CATEGORY_handler] = "excepthandler",
    [CATEGORY_arguments] = "arguments",
    [CATEGORY_arg] = "arg",
    [CATEGORY_keyword] = "keyword",
    [CATEGORY_alias] = "alias",
    [CATEGORY_withitem] = "withitem",
    [CATEGORY_match_case] = "match_case",
    [CATEGORY_pattern] = "pattern",
    [CATEGORY_type_param] = "type_param",
};

const char *ast_child_category(NodeKind kind, const FieldInfo *f) {
    static const struct {
        const char *field;
        int type; /* -1: any */
        const char *category;
    } rows[] = {
        {"body", FIELD_LIST, "stmt"},
        {"orelse", FIELD_LIST, "stmt"},
        {"finalbody", FIELD_LIST, "stmt"},
        {"handlers", -1, "excepthandler"},
        {"items", -1, "withitem"},
        {"cases", -1, "match_case"},
        {"names", -1, "alias"},
        {"generators", -1, "comprehension"},
        {"keywords", -1, "keyword"},
        {"type_params", -1, "type_param"},
        {"kwd_patterns", -1, "pattern"},
        {"patterns", -1, "pattern"},
        {"pattern", -1, "pattern"},
        {"posonlyargs", -1, "arg"},
        {"kwonlyargs", -1, "arg"},
        {"vararg", -1, "arg"},
        {"kwarg", -1, "arg"},
        {"args", FIELD_CHILD, "arguments"},
    };
    if (kind == NK_arguments && !strcmp(f->name, "args")) return "arg";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!strcmp(f->name, rows[i].field) && (rows[i].type < 0 || rows[i].type == f->type))
            return rows[i].category;
    return "expr";
}

bool ast_name_optional(NodeKind kind, const FieldInfo *f) {
    return kind == NK_ImportFrom || kind == NK_ExceptHandler || kind == NK_keyword ||
           kind == NK_MatchMapping || kind == NK_MatchStar || kind == NK_MatchAs ||
           !strcmp(f->name, "asname");
}

void ast_field_type(NodeKind kind, const FieldInfo *f, char out[32]) {
    static const char *const fixed[] = {
        [FIELD_NAMES] = "identifier*",    [FIELD_NUMBER] = "int",    [FIELD_CONST] = "constant",
        [FIELD_CONTEXT] = "expr_context", [FIELD_BOOLOP] = "boolop", [FIELD_BINOP] = "operator",
        [FIELD_UNARYOP] = "unaryop",      [FIELD_CMPOPS] = "cmpop*"};
    switch (f->type) {
    case FIELD_CHILD: snprintf(out, 32, "%s", ast_child_category(kind, f)); break;
    case FIELD_MAYBE: snprintf(out, 32, "%s?", ast_child_category(kind, f)); break;
    case FIELD_LIST: {
        bool holes = kind == NK_Dict ? !strcmp(f->name, "keys") : !strcmp(f->name, "kw_defaults");
        snprintf(out, 32, "%s%s*", ast_child_category(kind, f), holes ? "?" : "");
        break;
    }
    case FIELD_NAME: snprintf(out, 32, "identifier%s", ast_name_optional(kind, f) ? "?" : ""); break;
    default: snprintf(out, 32, "%s%s", fixed[f->type], kind == NK_ImportFrom ? "?" : "");
    }
}

/* ---- the list of kinds ----------------------------------------------------------------------------------
 */

static bool append(Thread *T, Value list, Value item) {
    return item != V_UNDEF && list_append(T, list, item);
}

static Value pair_of_texts(Thread *T, const char *a, const char *b) {
    return tuple_pair(T, str_intern_c(T, a), str_intern_c(T, b));
}

static Value kind_entry(Thread *T, NodeKind kind) {
    Value fields = list_new(T, 8);
    bool ok = fields != V_UNDEF;
    for (const FieldInfo *f = node_fields(kind); ok && f->name; f++) {
        char type[32];
        ast_field_type(kind, f, type);
        ok = append(T, fields, pair_of_texts(T, type, f->name));
    }
    const NodeInfo *info = &node_info[kind];
    Value items[] = {str_intern_c(T, ast_category_names[info->category]), str_intern_c(T, info->name),
                     fields};
    Value entry = ok ? tuple_from(T, items, 3) : V_UNDEF;
    lf_release(T, fields);
    return entry;
}

static Value f_kinds(Thread *T, Value *a, int n) {
    (void)a;
    (void)n;
    Value list = list_new(T, NODE_KINDS);
    bool ok = list != V_UNDEF;
    for (int k = 0; ok && k < NODE_KINDS; k++) ok = append(T, list, kind_entry(T, (NodeKind)k));
    if (!ok) lf_clear(T, &list);
    return list;
}

#define X(name, token) +1
enum {
    NBOOL = 0 BOOL_OPS(X),
    NBIN = 0 BIN_OPS(X),
    NUNARY = 0 UNARY_OPS(X),
    NCMP = 0 CMP_OPS(X),
    NCTX = 0 EXPR_CONTEXTS(X)
};
#undef X

/* For each sort of operator its category and names, in the order of our own numbers. */
static Value f_operators(Thread *T, Value *a, int n) {
    (void)a;
    (void)n;
    const struct {
        const char *category;
        const char *const *names;
        int n;
    } sorts[AST_OPERATORS] = {[AST_BOOLOP] = {"boolop", boolop_names, NBOOL},
                              [AST_BINOP] = {"operator", binop_names, NBIN},
                              [AST_UNARYOP] = {"unaryop", unaryop_names, NUNARY},
                              [AST_CMPOP] = {"cmpop", cmpop_names, NCMP},
                              [AST_CONTEXT] = {"expr_context", context_names, NCTX}};
    Value list = list_new(T, AST_OPERATORS);
    bool ok = list != V_UNDEF;
    for (int i = 0; ok && i < AST_OPERATORS; i++) {
        Value names = list_new(T, sorts[i].n);
        ok = names != V_UNDEF;
        for (int k = 0; ok && k < sorts[i].n; k++) ok = append(T, names, str_intern_c(T, sorts[i].names[k]));
        ok = ok && append(T, list, tuple_pair(T, str_intern_c(T, sorts[i].category), names));
        lf_release(T, names);
    }
    if (!ok) lf_clear(T, &list);
    return list;
}

static const MethodDef functions[] = {
    {"kinds()", f_kinds, "(category, kind, [(type, field), ...]) of every kind of node, in order.", 0},
    {"operators()", f_operators, "(category, names) of every sort of operator, in order.", 0},
    {0}};
const ModuleDef module__ast_tree = {
    .name = "_ast_tree", .doc = "What the parser's trees consist of.", .functions = functions};

Value ast_tables(Thread *T) {
    Value module = import_module_c(T, "_ast");
    Value tables = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_tables");
    lf_release(T, module);
    return tables;
}

bool ast_is_node(Thread *T, Value v) {
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "_ast"));
    if (module == V_UNDEF || !is_module(module)) return false;
    Value base = dict_get_str(as_dict(module_dict(module)), str_intern_c(T, "AST"));
    return base != V_UNDEF && is_type(base) && is_instance(v, as_type(base));
}

/* ---- objects from trees ---------------------------------------------------------------------------------
 */

typedef struct Writer {
    Thread *T;
    const Tuple *classes, *operators;
} Writer;

static Value write_node(const Writer *w, const Node *n);

static Value text_value(Thread *T, Text t) {
    return codec_decode(T, (const uint8_t *)t.s, t.n, "utf-8", "surrogatepass");
}
static Value identifier_value(Thread *T, Text t) { return t.s ? str_intern(T, text_value(T, t)) : V_NONE; }

static Value constant_value(Thread *T, const Constant *k);

/* What a constant was from which ast_read made a node: a number may be an operation there. */
static Value value_of_node(Thread *T, const Node *n) {
    Value v[2] = {V_UNDEF, V_UNDEF}, r;
    switch (n->kind) {
    case NK_UnaryOp:
        v[0] = value_of_node(T, n->UnaryOp.operand);
        r = v[0] == V_UNDEF ? V_UNDEF : obj_unary(T, UN_NEG, v[0]);
        break;
    case NK_BinOp:
        v[0] = value_of_node(T, n->BinOp.left);
        v[1] = v[0] == V_UNDEF ? V_UNDEF : value_of_node(T, n->BinOp.right);
        r = v[1] == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_ADD, v[0], v[1]);
        break;
    case NK_Tuple: {
        v[0] = list_new(T, n->Tuple.elts.n);
        bool ok = v[0] != V_UNDEF;
        for (int i = 0; ok && i < n->Tuple.elts.n; i++)
            ok = append(T, v[0], value_of_node(T, n->Tuple.elts.items[i]));
        r = ok ? list_to_tuple(T, v[0]) : V_UNDEF;
        break;
    }
    default: return constant_value(T, &n->Constant.value);
    }
    lf_release(T, v[0]);
    lf_release(T, v[1]);
    return r;
}

static Value frozenset_value(Thread *T, const Node *items) {
    Value all = value_of_node(T, items), set = all == V_UNDEF ? V_UNDEF : set_new(T, type_frozenset);
    if (set != V_UNDEF && !set_update(T, set, all)) lf_clear(T, &set);
    lf_release(T, all);
    return set;
}

static Value constant_value(Thread *T, const Constant *k) {
    switch ((ConstantKind)k->kind) {
    case CONST_True: return V_TRUE;
    case CONST_False: return V_FALSE;
    case CONST_Ellipsis: return V_ELLIPSIS;
    case CONST_Int: return int_from_text(T, k->text.s, k->text.n, k->base);
    case CONST_Float: return v_double(k->real);
    case CONST_Imaginary: return complex_new(T, 0, k->real);
    case CONST_Str: return text_value(T, k->text);
    case CONST_FrozenSet: return frozenset_value(T, k->items);
    case CONST_Bytes: return bytes_from(T, k->text.s, (int64_t)k->text.n);
    default: return V_NONE;
    }
}

static Value operator_value(const Writer *w, int sort, int which) {
    return lf_retain(w->T, as_tuple(w->operators->items[sort])->items[which]);
}

/* Lists: of nodes, of names, of comparison operators. */
static Value write_list(const Writer *w, const FieldInfo *f, const void *field) {
    Thread *T = w->T;
    const NodeList *nodes = field;
    const TextList *names = field;
    const CmpOpList *ops = field;
    int n = f->type == FIELD_LIST ? nodes->n : f->type == FIELD_NAMES ? names->n : ops->n;
    Value list = list_new(T, n);
    for (int i = 0; list != V_UNDEF && i < n; i++) {
        Value v = f->type == FIELD_LIST    ? write_node(w, nodes->items[i])
                  : f->type == FIELD_NAMES ? identifier_value(T, names->items[i])
                                           : operator_value(w, AST_CMPOP, ops->items[i]);
        if (!append(T, list, v)) lf_clear(T, &list);
    }
    return list;
}

static Value write_field(const Writer *w, const FieldInfo *f, const void *field) {
    switch ((FieldType)f->type) {
    case FIELD_CHILD:
    case FIELD_MAYBE: return write_node(w, *(Node *const *)field);
    case FIELD_NAME: return identifier_value(w->T, *(const Text *)field);
    case FIELD_NUMBER: return v_int(*(const int *)field);
    case FIELD_CONST: return constant_value(w->T, field);
    case FIELD_CONTEXT: return operator_value(w, AST_CONTEXT, (int)*(const ExprContext *)field);
    case FIELD_BOOLOP: return operator_value(w, AST_BOOLOP, (int)*(const BoolOpKind *)field);
    case FIELD_BINOP: return operator_value(w, AST_BINOP, (int)*(const BinOpKind *)field);
    case FIELD_UNARYOP: return operator_value(w, AST_UNARYOP, (int)*(const UnaryOpKind *)field);
    default: return write_list(w, f, field);
    }
}

/* v consumed */
static bool set(Thread *T, Value object, const char *name, Value v) {
    bool ok = v != V_UNDEF && obj_setattr(T, object, str_intern_c(T, name), v);
    lf_release(T, v);
    return ok;
}

static bool write_positions(Thread *T, Value object, const Node *n) {
    return set(T, object, "lineno", v_int(n->lineno)) && set(T, object, "col_offset", v_int(n->col_offset)) &&
           set(T, object, "end_lineno", v_int(n->end_lineno)) &&
           set(T, object, "end_col_offset", v_int(n->end_col_offset));
}

/* Fields that trees of other versions have: nothing is ever in them here. */
static bool write_unused(Thread *T, Value object, const Node *n) {
    switch ((NodeKind)n->kind) {
    case NK_Module: return set(T, object, "type_ignores", list_new(T, 0));
    case NK_Constant: return set(T, object, "kind", n->Constant.value.u_prefix ? str_from_c(T, "u") : V_NONE);
    case NK_FunctionDef:
    case NK_AsyncFunctionDef:
    case NK_Assign:
    case NK_For:
    case NK_AsyncFor:
    case NK_With:
    case NK_AsyncWith:
    case NK_arg: return set(T, object, "type_comment", V_NONE);
    default: return true;
    }
}

static Value write_node(const Writer *w, const Node *n) {
    if (!n) return V_NONE;
    Thread *T = w->T;
    if ((char *)__builtin_frame_address(0) <= T->c_stack_limit)
        return lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded during ast construction");
    Value object = instance_new(T, as_type(w->classes->items[n->kind]));
    bool ok = object != V_UNDEF;
    for (const FieldInfo *f = node_fields(n->kind); ok && f->name; f++)
        ok = set(T, object, f->name, write_field(w, f, (const char *)n + f->offset));
    ok = ok && write_unused(T, object, n);
    if (ok && node_has_position(n->kind)) ok = write_positions(T, object, n);
    if (!ok) lf_clear(T, &object);
    return object;
}

Value ast_write(Thread *T, const Node *tree) {
    Value tables = ast_tables(T);
    if (tables == V_UNDEF) return V_UNDEF;
    Writer w = {T, as_tuple(as_tuple(tables)->items[0]), as_tuple(as_tuple(tables)->items[1])};
    Value object = write_node(&w, tree);
    lf_release(T, tables);
    return object;
}
