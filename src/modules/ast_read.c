/* Trees from objects: what a program made of the classes of module ast, checked so that the compiler can rely
 * on it as on what the parser makes. */
#include "src/modules/ast.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

typedef struct Reader {
    Thread *T;
    Arena *arena;
    const Tuple *classes, *operators;
} Reader;

static Node *read_node(const Reader *r, Value v, const char *category, ExprContext context);

/* The attribute, owned. Absent: V_UNDEF without an exception when it may be, else a TypeError. */
static Value attribute(const Reader *r, Value object, const char *name, bool may_miss, const char *owner) {
    bool missing;
    Value v = obj_getattr_or(r->T, object, str_intern_c(r->T, name), &missing);
    if (v == V_UNDEF && missing && !may_miss)
        lf_raise(r->T, exc_TypeError, "required field \"%s\" missing from %s", name, owner);
    return v;
}

/* ---- texts and numbers ----------------------------------------------------------------------------------
 */

static bool read_text(const Reader *r, Value v, Text *out, bool name) {
    Value bytes = codec_encode(r->T, v, "utf-8", "surrogatepass");
    if (bytes == V_UNDEF) return false;
    const char *s = (const char *)as_bytes(bytes)->data;
    size_t n = (size_t)as_bytes(bytes)->len;
    *out = name ? arena_intern(r->arena, s, n) : arena_text(r->arena, s, n);
    lf_release(r->T, bytes);
    return true;
}

static bool read_name(const Reader *r, Value v, Text *out) {
    static const char *const reserved[] = {"None", "True", "False"};
    if (!is_exact_str(v)) {
        lf_raise(r->T, exc_TypeError, "AST identifier must be of type str");
        return false;
    }
    for (int i = 0; i < 3; i++)
        if (str_eq_c(v, reserved[i])) {
            lf_raise(r->T, exc_ValueError, "identifier field can't represent '%s' constant", reserved[i]);
            return false;
        }
    return read_text(r, v, out, true);
}

static bool read_int(const Reader *r, Value v, int *out) {
    int64_t i;
    if (!is_int(v)) {
        lf_raise(r->T, exc_ValueError, "invalid integer value: %R", v);
        return false;
    }
    if (!int_as_i64(r->T, v, &i)) return false;
    if (i < INT32_MIN || i > INT32_MAX) {
        lf_raise(r->T, exc_OverflowError, "Python int too large to convert to C int");
        return false;
    }
    *out = (int)i;
    return true;
}

/* ---- operators ------------------------------------------------------------------------------------------
 */

/* Which of a sort of operators the value is an instance of; -1: an exception is set. */
static int read_operator(const Reader *r, Value v, int sort) {
    static const char *const names[] = {"boolop", "operator", "unaryop", "cmpop", "expr_context"};
    const Tuple *all = as_tuple(r->operators->items[sort]);
    for (int64_t i = 0; i < all->len; i++)
        if (is_instance(v, type_of(all->items[i]))) return (int)i;
    lf_raise(r->T, exc_TypeError, "expected some sort of %s, but got %R", names[sort], v);
    return -1;
}

/* ---- constants ------------------------------------------------------------------------------------------
 */

static Node *constant_node(const Reader *r, Value v);

static Node *copy_positions(Node *to, const Node *from) {
    to->lineno = from->lineno;
    to->col_offset = from->col_offset;
    to->end_lineno = from->end_lineno;
    to->end_col_offset = from->end_col_offset;
    return to;
}

static bool int_constant(const Reader *r, Value v, Constant *k) {
    Value text = int_to_str(r->T, v, 16, false);
    if (text == V_UNDEF) return false;
    k->kind = CONST_Int;
    k->base = 16;
    bool ok = read_text(r, text, &k->text, false);
    lf_release(r->T, text);
    return ok;
}

/* The parser has no negative numbers: they are operations. */
static Node *negated(const Reader *r, Value v) {
    Value plain = int_plain(r->T, v),
          positive = plain == V_UNDEF ? V_UNDEF : int_binary(r->T, BIN_SUB, v_int(0), plain);
    Node *n = node_new(r->arena, NK_UnaryOp), *operand = node_new(r->arena, NK_Constant);
    n->UnaryOp.op = UNARYOP_USub;
    n->UnaryOp.operand = operand;
    bool ok = positive != V_UNDEF && int_constant(r, positive, &operand->Constant.value);
    lf_release(r->T, plain);
    lf_release(r->T, positive);
    return ok ? n : NULL;
}

static Node *complex_node(const Reader *r, Value v) {
    double re, im;
    if (!complex_parts(r->T, v, &re, &im)) return NULL;
    Node *part = node_new(r->arena, NK_Constant);
    part->Constant.value = (Constant){.kind = CONST_Imaginary, .real = im};
    if (re == 0) return part;
    Node *sum = node_new(r->arena, NK_BinOp), *real = node_new(r->arena, NK_Constant);
    real->Constant.value = (Constant){.kind = CONST_Float, .real = re};
    sum->BinOp.op = BINOP_Add;
    sum->BinOp.left = real;
    sum->BinOp.right = part;
    return sum;
}

static Node *tuple_node(const Reader *r, const Tuple *t) {
    Node *n = node_new(r->arena, NK_Tuple);
    n->Tuple.elts.n = (int)t->len;
    n->Tuple.elts.items = arena_alloc(r->arena, (size_t)t->len * sizeof(Node *));
    if (r->arena->failed || (char *)__builtin_frame_address(0) <= r->T->c_stack_limit) {
        lf_raise(r->T, exc_RecursionError, "maximum recursion depth exceeded during compilation");
        return NULL;
    }
    for (int64_t i = 0; i < t->len; i++)
        if (!(n->Tuple.elts.items[i] = constant_node(r, t->items[i]))) return NULL;
    return n;
}

static Node *frozenset_items(const Reader *r, Value v) {
    Value all = tuple_from_iterable(r->T, v);
    Node *items = all == V_UNDEF ? NULL : tuple_node(r, as_tuple(all));
    lf_release(r->T, all);
    return items;
}

static Node *constant_node(const Reader *r, Value v) {
    if (is_shape(v, SHAPE_TUPLE)) return tuple_node(r, as_tuple(v));
    if (is_exact_int(v) && int_sign(v) < 0) return negated(r, v);
    if (type_of(v) == type_complex) return complex_node(r, v);
    Node *n = node_new(r->arena, NK_Constant);
    Constant *k = &n->Constant.value;
    bool ok = true;
    if (v == V_NONE || v == V_TRUE || v == V_FALSE || v == V_ELLIPSIS)
        k->kind = v == V_NONE    ? CONST_None
                  : v == V_TRUE  ? CONST_True
                  : v == V_FALSE ? CONST_False
                                 : CONST_Ellipsis;
    else if (is_exact_int(v))
        ok = int_constant(r, v, k);
    else if (v_is_double(v))
        *k = (Constant){.kind = CONST_Float, .real = v_as_double(v)};
    else if (is_exact_str(v)) {
        *k = (Constant){.kind = CONST_Str, .ascii = as_str(v)->ascii};
        ok = read_text(r, v, &k->text, false);
    } else if (is_shape(v, SHAPE_BYTES)) {
        k->kind = CONST_Bytes;
        k->text = arena_text(r->arena, (const char *)as_bytes(v)->data, (size_t)as_bytes(v)->len);
    } else if (is_shape(v, SHAPE_FROZENSET)) {
        k->kind = CONST_FrozenSet;
        ok = (k->items = frozenset_items(r, v)) != NULL;
    } else {
        lf_raise(r->T, exc_TypeError, "got an invalid type in Constant: %T", v);
        return NULL;
    }
    return ok ? n : NULL;
}

/* ---- contexts -------------------------------------------------------------------------------------------
 */

/* In which context the expressions of a field stand. */
static ExprContext context_of(NodeKind kind, const FieldInfo *f, ExprContext around) {
    switch (kind) {
    case NK_Delete: return CTX_Del;
    case NK_Tuple:
    case NK_List:
    case NK_Starred: return around;
    case NK_TypeAlias: return strcmp(f->name, "name") ? CTX_Load : CTX_Store;
    default: break;
    }
    bool target =
        !strcmp(f->name, "target") || !strcmp(f->name, "targets") || !strcmp(f->name, "optional_vars");
    return target ? CTX_Store : CTX_Load;
}

static bool check_context(const Reader *r, const Node *n, ExprContext wanted) {
    ExprContext has = CTX_Load;
    switch ((NodeKind)n->kind) {
    case NK_Attribute: has = n->Attribute.ctx; break;
    case NK_Subscript: has = n->Subscript.ctx; break;
    case NK_Starred: has = n->Starred.ctx; break;
    case NK_Name: has = n->Name.ctx; break;
    case NK_List: has = n->List.ctx; break;
    case NK_Tuple: has = n->Tuple.ctx; break;
    default:
        if (wanted == CTX_Load) return true;
        lf_raise(r->T, exc_ValueError, "expression which can't be assigned to in %s context",
                 context_names[wanted]);
        return false;
    }
    if (has == wanted) return true;
    lf_raise(r->T, exc_ValueError, "expression must have %s context but has %s instead",
             context_names[wanted], context_names[has]);
    return false;
}

/* ---- what the grammar demands ---------------------------------------------------------------------------
 */

static bool invalid(const Reader *r, const char *message) {
    lf_raise(r->T, exc_ValueError, "%s", message);
    return false;
}

/* Lists that are never empty in a program. */
static bool check_not_empty(const Reader *r, const Node *n) {
    static const char *const fields[] = {"body", "targets", "items", "cases", "names", "generators", NULL};
    if (node_info[n->kind].category == CATEGORY_mod) return true;
    for (const FieldInfo *f = node_fields(n->kind); f->name; f++) {
        if (f->type != FIELD_LIST && f->type != FIELD_NAMES) continue;
        int count = *(const int *)((const char *)n + f->offset); /* both sorts of list begin with it */
        for (int i = 0; count == 0 && fields[i]; i++) {
            if (strcmp(f->name, fields[i])) continue;
            if (!strcmp(f->name, "generators")) return invalid(r, "comprehension with no generators");
            lf_raise(r->T, exc_ValueError, "empty %s on %s", f->name, node_info[n->kind].name);
            return false;
        }
    }
    return true;
}

static bool check_try(const Reader *r, const Node *n) {
    if (!n->Try.handlers.n && !n->Try.finalbody.n) {
        lf_raise(r->T, exc_ValueError, "%s has neither except handlers nor finalbody",
                 node_info[n->kind].name);
        return false;
    }
    if (n->Try.orelse.n && !n->Try.handlers.n) {
        lf_raise(r->T, exc_ValueError, "%s has orelse but no except handlers", node_info[n->kind].name);
        return false;
    }
    for (int i = 0; i < n->Try.handlers.n; i++) {
        const Node *type = n->Try.handlers.items[i]->ExceptHandler.type;
        if (type) continue;
        if (n->kind == NK_TryStar) return invalid(r, "TryStar handlers must have a type");
    }
    return true;
}

static bool check_arguments(const Reader *r, const Node *n) {
    if (n->arguments.defaults.n > n->arguments.posonlyargs.n + n->arguments.args.n)
        return invalid(r, "more positional defaults than args on arguments");
    if (n->arguments.kw_defaults.n != n->arguments.kwonlyargs.n)
        return invalid(r, "length of kwonlyargs is not the same as kw_defaults on arguments");
    return true;
}

/* What a pattern may compare with: a number with a sign, a sum with an imaginary part, a text, a dotted name.
 */
static bool is_pattern_value(const Node *n) {
    switch ((NodeKind)n->kind) {
    case NK_Constant:
        return n->Constant.value.kind != CONST_None && n->Constant.value.kind != CONST_True &&
               n->Constant.value.kind != CONST_False && n->Constant.value.kind != CONST_Ellipsis;
    case NK_Attribute: {
        const Node *at = n;
        while (at->kind == NK_Attribute) at = at->Attribute.value;
        return at->kind == NK_Name;
    }
    case NK_UnaryOp: return n->UnaryOp.op == UNARYOP_USub && n->UnaryOp.operand->kind == NK_Constant;
    case NK_BinOp:
        return (n->BinOp.op == BINOP_Add || n->BinOp.op == BINOP_Sub) && is_pattern_value(n->BinOp.left) &&
               n->BinOp.right->kind == NK_Constant;
    default: return false;
    }
}

static bool check_class_pattern(const Reader *r, const Node *n) {
    if (n->MatchClass.kwd_attrs.n != n->MatchClass.kwd_patterns.n)
        return invalid(r, "MatchClass doesn't have the same number of keyword attributes as patterns");
    const Node *cls = n->MatchClass.cls;
    while (cls->kind == NK_Attribute) cls = cls->Attribute.value;
    if (cls->kind != NK_Name)
        return invalid(r, "MatchClass cls field can only contain Name or Attribute nodes.");
    return true;
}

static bool check_mapping_pattern(const Reader *r, const Node *n) {
    if (n->MatchMapping.keys.n != n->MatchMapping.patterns.n)
        return invalid(r, "MatchMapping doesn't have the same number of keys as patterns");
    for (int i = 0; i < n->MatchMapping.keys.n; i++) {
        const Node *key = n->MatchMapping.keys.items[i];
        if (!is_pattern_value(key) &&
            (key->kind != NK_Constant || key->Constant.value.kind == CONST_Ellipsis))
            return invalid(r, "patterns may only match literals and attribute lookups");
    }
    return true;
}

/* Stars stand in sequences only. */
static bool check_patterns(const Reader *r, const Node *n) {
    const NodeList *list = n->kind == NK_MatchOr        ? &n->MatchOr.patterns
                           : n->kind == NK_MatchMapping ? &n->MatchMapping.patterns
                           : n->kind == NK_MatchClass   ? &n->MatchClass.patterns
                                                        : NULL;
    for (int i = 0; list && i < list->n; i++)
        if (list->items[i]->kind == NK_MatchStar) return invalid(r, "can't use MatchStar here");
    for (int i = 0; n->kind == NK_MatchClass && i < n->MatchClass.kwd_patterns.n; i++)
        if (n->MatchClass.kwd_patterns.items[i]->kind == NK_MatchStar)
            return invalid(r, "can't use MatchStar here");
    switch ((NodeKind)n->kind) {
    case NK_MatchValue:
        return is_pattern_value(n->MatchValue.value) ||
               invalid(r, "patterns may only match literals and attribute lookups");
    case NK_MatchSingleton:
        return n->MatchSingleton.value.kind <= CONST_False ||
               invalid(r, "MatchSingleton can only contain True, False and None");
    case NK_MatchMapping: return check_mapping_pattern(r, n);
    case NK_MatchClass: return check_class_pattern(r, n);
    case NK_MatchOr: return n->MatchOr.patterns.n >= 2 || invalid(r, "MatchOr requires at least 2 patterns");
    case NK_MatchAs:
        if (n->MatchAs.pattern && n->MatchAs.pattern->kind == NK_MatchStar)
            return invalid(r, "can't use MatchStar here");
        return n->MatchAs.name.s || !n->MatchAs.pattern ||
               invalid(r, "MatchAs must specify a target name if a pattern is given");
    case NK_match_case:
        return n->match_case.pattern->kind != NK_MatchStar || invalid(r, "can't use MatchStar here");
    default: return true;
    }
}

/* Targets that stand alone: neither a display nor a star. */
static bool check_single(const Reader *r, const Node *target, const char *assignment) {
    if (target->kind == NK_Name || target->kind == NK_Attribute || target->kind == NK_Subscript) return true;
    lf_raise(r->T, exc_SystemError, "invalid node type for %s assignment", assignment);
    return false;
}

static bool check_shape(const Reader *r, const Node *n) {
    switch ((NodeKind)n->kind) {
    case NK_BoolOp: return n->BoolOp.values.n >= 2 || invalid(r, "BoolOp with less than 2 values");
    case NK_Dict:
        return n->Dict.keys.n == n->Dict.values.n ||
               invalid(r, "Dict doesn't have the same number of keys as values");
    case NK_Compare:
        if (!n->Compare.comparators.n) return invalid(r, "Compare with no comparators");
        return n->Compare.comparators.n == n->Compare.ops.n ||
               invalid(r, "Compare has a different number of comparators and operands");
    case NK_NamedExpr:
        return n->NamedExpr.target->kind == NK_Name ||
               (lf_raise(r->T, exc_TypeError, "NamedExpr target must be a Name"), false);
    case NK_AugAssign: return check_single(r, n->AugAssign.target, "augmented");
    case NK_AnnAssign:
        if (!check_single(r, n->AnnAssign.target, "annotated")) return false;
        if (n->AnnAssign.simple && n->AnnAssign.target->kind != NK_Name)
            return lf_raise(r->T, exc_TypeError, "AnnAssign with simple non-Name target"), false;
        return true;
    case NK_TypeAlias:
        return n->TypeAlias.name->kind == NK_Name ||
               (lf_raise(r->T, exc_TypeError, "TypeAlias with non-Name name"), false);
    case NK_ImportFrom: return n->ImportFrom.level >= 0 || invalid(r, "Negative ImportFrom level");
    case NK_Raise: return n->Raise.exc || !n->Raise.cause || invalid(r, "Raise with cause but no exception");
    case NK_Try:
    case NK_TryStar: return check_try(r, n);
    case NK_arguments: return check_arguments(r, n);
    default: return check_patterns(r, n);
    }
}

/* ---- nodes ----------------------------------------------------------------------------------------------
 */

/* The category whose name this is, in words for a list that holds None. */
static bool none_in_list(const Reader *r, const char *category) {
    if (!strcmp(category, "stmt"))
        lf_raise(r->T, exc_ValueError, "None disallowed in statement list");
    else if (!strcmp(category, "expr"))
        lf_raise(r->T, exc_ValueError, "None disallowed in expression list");
    else
        lf_raise(r->T, exc_ValueError, "None disallowed in %s list", category);
    return false;
}

static bool holes_allowed(NodeKind kind, const FieldInfo *f) {
    return (kind == NK_Dict && !strcmp(f->name, "keys")) ||
           (kind == NK_arguments && !strcmp(f->name, "kw_defaults"));
}

static bool read_item(const Reader *r, NodeKind kind, const FieldInfo *f, Value v, void *field, int64_t i,
                      ExprContext context) {
    const char *category = ast_child_category(kind, f);
    if (f->type == FIELD_NAMES) return read_name(r, v, &((TextList *)field)->items[i]);
    if (f->type == FIELD_CMPOPS) {
        int op = read_operator(r, v, AST_CMPOP);
        ((CmpOpList *)field)->items[i] = (uint8_t)op;
        return op >= 0;
    }
    if (v == V_NONE) return holes_allowed(kind, f) || none_in_list(r, category);
    Node *n = ((NodeList *)field)->items[i] = read_node(r, v, category, context);
    return n != NULL;
}

static bool read_list(const Reader *r, NodeKind kind, const FieldInfo *f, Value v, void *field,
                      ExprContext context) {
    static const size_t sizes[] = {
        [FIELD_LIST] = sizeof(Node *), [FIELD_NAMES] = sizeof(Text), [FIELD_CMPOPS] = 1};
    if (v == V_UNDEF) return true;
    if (!is_list(v)) {
        lf_raise(r->T, exc_TypeError, "%s field \"%s\" must be a list, not a %T", node_info[kind].name,
                 f->name, v);
        return false;
    }
    int64_t n = as_list(v)->len;
    NodeList *list = field; /* all sorts of list begin alike */
    list->items = arena_alloc(r->arena, (size_t)n * sizes[f->type] + 1);
    if (r->arena->failed) return lf_no_memory(r->T), false;
    list->n = (int)n;
    for (int64_t i = 0; i < n; i++) {
        if (as_list(v)->len != n) {
            lf_raise(r->T, exc_RuntimeError, "%s field \"%s\" changed size during iteration",
                     node_info[kind].name, f->name);
            return false;
        }
        Value item = lf_retain(r->T, as_list(v)->items[i]);
        bool ok = read_item(r, kind, f, item, field, i, context);
        lf_release(r->T, item);
        if (!ok) return false;
    }
    return true;
}

static bool read_child(const Reader *r, NodeKind kind, const FieldInfo *f, Value v, Node **field,
                       ExprContext context) {
    if (v == V_NONE || v == V_UNDEF) {
        if (f->type == FIELD_MAYBE) return true;
        lf_raise(r->T, exc_ValueError, "field '%s' is required for %s", f->name, node_info[kind].name);
        return false;
    }
    return (*field = read_node(r, v, ast_child_category(kind, f), context)) != NULL;
}

static bool read_constant(const Reader *r, NodeKind kind, Value v, Constant *out) {
    const Node *n = constant_node(r, v);
    if (!n) return false;
    if (kind == NK_MatchSingleton && n->kind != NK_Constant)
        return invalid(r, "MatchSingleton can only contain True, False and None");
    if (n->kind != NK_Constant) return invalid(r, "the text of an Interpolation must be a str");
    *out = n->Constant.value;
    return true;
}

static bool read_field(const Reader *r, Node *n, const FieldInfo *f, Value v, ExprContext around) {
    void *field = (char *)n + f->offset;
    NodeKind kind = n->kind;
    int op = 0;
    switch ((FieldType)f->type) {
    case FIELD_CHILD:
    case FIELD_MAYBE: return read_child(r, kind, f, v, field, context_of(kind, f, around));
    case FIELD_NAME:
        return v == V_NONE || v == V_UNDEF ? ast_name_optional(kind, f) || read_name(r, V_NONE, field)
                                           : read_name(r, v, field);
    case FIELD_NUMBER: return v == V_NONE || v == V_UNDEF || read_int(r, v, field);
    case FIELD_CONST: return read_constant(r, kind, v, field);
    case FIELD_CONTEXT:
        op = read_operator(r, v, AST_CONTEXT);
        *(ExprContext *)field = (ExprContext)op;
        break;
    case FIELD_BOOLOP:
        op = read_operator(r, v, AST_BOOLOP);
        *(BoolOpKind *)field = (BoolOpKind)op;
        break;
    case FIELD_BINOP:
        op = read_operator(r, v, AST_BINOP);
        *(BinOpKind *)field = (BinOpKind)op;
        break;
    case FIELD_UNARYOP:
        op = read_operator(r, v, AST_UNARYOP);
        *(UnaryOpKind *)field = (UnaryOpKind)op;
        break;
    default: return read_list(r, kind, f, v, field, context_of(kind, f, around));
    }
    return op >= 0;
}

static bool field_may_miss(NodeKind kind, const FieldInfo *f) {
    return f->type == FIELD_MAYBE || f->type == FIELD_LIST || f->type == FIELD_NAMES ||
           f->type == FIELD_CMPOPS || (f->type == FIELD_NAME && ast_name_optional(kind, f)) ||
           (kind == NK_ImportFrom && f->type == FIELD_NUMBER);
}

static bool read_position(const Reader *r, Value object, const char *category, const char *name, int *out,
                          int otherwise) {
    bool end = *name == 'e';
    Value v = attribute(r, object, name, end, category);
    *out = otherwise;
    if (v == V_UNDEF) return !lf_failed(r->T);
    bool ok = (end && v == V_NONE) || read_int(r, v, out);
    lf_release(r->T, v);
    return ok;
}

static bool check_range(const Reader *r, const Node *n) {
    Thread *T = r->T;
    if (n->lineno > n->end_lineno)
        lf_raise(T, exc_ValueError, "AST node line range (%d, %d) is not valid", n->lineno, n->end_lineno);
    else if ((n->lineno < 0 && n->end_lineno != n->lineno) ||
             (n->col_offset < 0 && n->end_col_offset != n->col_offset))
        lf_raise(T, exc_ValueError, "AST node column range (%d, %d) for line range (%d, %d) is not valid",
                 n->col_offset, n->end_col_offset, n->lineno, n->end_lineno);
    else if (n->lineno == n->end_lineno && n->col_offset > n->end_col_offset)
        lf_raise(T, exc_ValueError, "line %d, column %d-%d is not a valid range", n->lineno, n->col_offset,
                 n->end_col_offset);
    return !lf_failed(T);
}

static bool read_positions(const Reader *r, Value object, const char *category, Node *n) {
    return read_position(r, object, category, "lineno", &n->lineno, 0) &&
           read_position(r, object, category, "col_offset", &n->col_offset, 0) &&
           read_position(r, object, category, "end_lineno", &n->end_lineno, n->lineno) &&
           read_position(r, object, category, "end_col_offset", &n->end_col_offset, n->col_offset) &&
           check_range(r, n);
}

/* The kind in the category that the object is an instance of; -1: TypeError is set. */
static int category_kind(const Reader *r, Value v, const char *category) {
    for (int k = 0; k < NODE_KINDS; k++)
        if (!strcmp(ast_category_names[node_info[k].category], category) &&
            is_instance(v, as_type(r->classes->items[k])))
            return k;
    lf_raise(r->T, exc_TypeError, "expected some sort of %s, but got %R", category, v);
    return -1;
}

/* A constant becomes the node that the parser has for it, at the place of the one that was begun. */
static Node *read_constant_node(const Reader *r, Value v, const Node *begun) {
    Value x = attribute(r, v, "value", false, "Constant");
    Node *n = x == V_UNDEF ? NULL : constant_node(r, x);
    lf_release(r->T, x);
    return n ? copy_positions(n, begun) : NULL;
}

static Node *check_constant(const Reader *r, Node *n, ExprContext context) {
    if (!n || context == CTX_Load) return n;
    lf_raise(r->T, exc_ValueError, "expression which can't be assigned to in %s context",
             context_names[context]);
    return NULL;
}

static Node *read_node(const Reader *r, Value v, const char *category, ExprContext context) {
    if ((char *)__builtin_frame_address(0) <= r->T->c_stack_limit)
        return lf_raise(r->T, exc_RecursionError, "maximum recursion depth exceeded during compilation"),
               NULL;
    int kind = category_kind(r, v, category);
    if (kind < 0) return NULL;
    Node *n = node_new(r->arena, (NodeKind)kind);
    if (node_has_position((NodeKind)kind) && !read_positions(r, v, category, n)) return NULL;
    if (kind == NK_Constant) return check_constant(r, read_constant_node(r, v, n), context);
    for (const FieldInfo *f = node_fields((NodeKind)kind); f->name; f++) {
        Value x = attribute(r, v, f->name, field_may_miss((NodeKind)kind, f), node_info[kind].name);
        if (x == V_UNDEF && lf_failed(r->T)) return NULL;
        bool ok = read_field(r, n, f, x, context);
        lf_release(r->T, x);
        if (!ok) return NULL;
    }
    if (r->arena->failed) return lf_no_memory(r->T), NULL;
    bool expr = node_info[n->kind].category == CATEGORY_expr;
    if (expr && !check_context(r, n, context)) return NULL;
    return check_not_empty(r, n) && check_shape(r, n) ? n : NULL;
}

Node *ast_read(Thread *T, Arena *arena, Value object) {
    Value tables = ast_tables(T);
    if (tables == V_UNDEF) return NULL;
    Reader r = {T, arena, as_tuple(as_tuple(tables)->items[0]), as_tuple(as_tuple(tables)->items[1])};
    Node *tree = read_node(&r, object, "mod", CTX_Load);
    lf_release(T, tables);
    return tree;
}
