/* Constants: what a literal stands for, and operations on constants that are done before the program runs. */
#include "src/compile/emit.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <string.h>

static bool is_word(const Text t) {
    for (size_t i = 0; i < t.n; i++) {
        char ch = t.s[i];
        if (!(ch == '_' || (ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z'))) return false;
    }
    return true;
}

static Value int_constant(Compiler *c, const Constant *k) {
    if (k->base == 10 && k->text.n <= 14) {
        int64_t v = 0;
        for (size_t i = 0; i < k->text.n; i++) v = v * 10 + (k->text.s[i] - '0');
        return v_int(v);
    }
    return int_from_text(c->T, k->text.s, k->text.n, k->base);
}

static Value frozenset_constant(Compiler *c, const Node *items) {
    Opd all = const_of(c, items);
    if (!is_const(all)) return lf_raise(c->T, exc_RecursionError, "maximum recursion depth exceeded");
    Value set = set_new(c->T, type_frozenset);
    if (set != V_UNDEF && !set_update(c->T, set, const_value(c, all))) lf_clear(c->T, &set);
    return set;
}

Value constant_value(Compiler *c, const Node *n) {
    const Constant *k = &n->Constant.value;
    Value v = V_UNDEF;
    switch ((ConstantKind)k->kind) {
    case CONST_None: return V_NONE;
    case CONST_True: return V_TRUE;
    case CONST_False: return V_FALSE;
    case CONST_Ellipsis: return V_ELLIPSIS;
    case CONST_Int: v = int_constant(c, k); break;
    case CONST_Float: return v_double(k->real);
    case CONST_Imaginary: v = complex_new(c->T, 0, k->real); break;
    case CONST_Str: v = is_word(k->text) ? interned(c, k->text) : str_of(c, k->text); break;
    case CONST_FrozenSet: v = frozenset_constant(c, k->items); break;
    case CONST_Bytes: v = bytes_from(c->T, k->text.s, (int64_t)k->text.n); break;
    }
    if (v == V_UNDEF) fail_pending(c);
    return v;
}

/* --- limits: folding must not make a program larger or slower to compile --- */

static int64_t length_of(Value v) {
    if (is_exact_str(v)) return as_str(v)->len;
    if (is_shape(v, SHAPE_BYTES)) return as_bytes(v)->len;
    if (is_shape(v, SHAPE_TUPLE)) return as_tuple(v)->len;
    return -1;
}

/* Items in a tuple and the tuples in it, up to the limit. */
static int64_t complexity(Value v, int64_t limit) {
    if (!is_shape(v, SHAPE_TUPLE)) return limit;
    const Tuple *t = as_tuple(v);
    limit -= t->len;
    for (int64_t i = 0; limit >= 0 && i < t->len; i++) limit = complexity(t->items[i], limit);
    return limit;
}

static bool repeat_is_small(Value seq, Value times) {
    int64_t n, len = length_of(seq);
    if (len <= 0) return true;
    if (!int_fits_i64(times, &n) || n < 0) return false;
    if (is_shape(seq, SHAPE_TUPLE)) return !n || (n <= 256 / len && complexity(seq, 4096 / n) >= 0);
    return n <= 4096 / len;
}

static bool worth_folding(int op, Value a, Value b) {
    bool ints = is_exact_int(a) && is_exact_int(b);
    int64_t n;
    switch (op) {
    case BIN_MUL:
        if (ints) return int_bit_length(a) + int_bit_length(b) <= 128;
        if (is_exact_int(a)) return repeat_is_small(b, a);
        return is_exact_int(b) ? repeat_is_small(a, b) : true;
    case BIN_POW:
        if (!ints || int_sign(b) <= 0) return true;
        if (!int_fits_i64(b, &n)) return false;
        return !int_bit_length(a) || (int64_t)int_bit_length(a) <= 128 / n;
    case BIN_LSHIFT:
        if (!ints || int_sign(a) == 0 || int_sign(b) == 0) return true;
        return int_fits_i64(b, &n) && n >= 0 && n <= 128 && (int64_t)int_bit_length(a) <= 128 - n;
    case BIN_MOD: return !is_exact_str(a) && !is_shape(a, SHAPE_BYTES);
    case BIN_ADD: return length_of(a) < 0 || length_of(b) < 0 || length_of(a) + length_of(b) <= 4096;
    default: return true;
    }
}

static Opd folded(Compiler *c, Value v) {
    if (v != V_UNDEF) return opd_value(c, v);
    lf_exc_clear(c->T); /* the error is the program's, when it runs */
    return (Opd){NOT_CONST, false};
}

Opd fold_binary(Compiler *c, int op, Opd a, Opd b) {
    Value x = const_value(c, a), y = const_value(c, b);
    if (!worth_folding(op, x, y)) return (Opd){NOT_CONST, false};
    return folded(c, obj_binary(c->T, op, x, y));
}

Opd fold_unary(Compiler *c, int op, Opd a) {
    Value x = const_value(c, a);
    if (op == UNARYOP_Not) {
        int truth = obj_truth(c->T, x);
        return truth < 0 ? folded(c, V_UNDEF) : opd_value(c, v_bool(!truth));
    }
    if (op == UNARYOP_Invert && v_is_bool(x)) return (Opd){NOT_CONST, false};
    static const int ops[] = {[UNARYOP_Invert] = UN_INVERT, [UNARYOP_UAdd] = UN_POS, [UNARYOP_USub] = UN_NEG};
    return folded(c, obj_unary(c->T, ops[op], x));
}

/* --- constant expressions without making any instruction --- */

static Opd const_tuple(Compiler *c, const NodeList *elts) {
    Opd none = {NOT_CONST, false};
    for (int i = 0; i < elts->n; i++) {
        int kind = elts->items[i]->kind;
        if (kind != NK_Constant && kind != NK_Tuple && kind != NK_UnaryOp && kind != NK_BinOp) return none;
    }
    Value t = tuple_new(c->T, elts->n);
    if (t == V_UNDEF) fail_pending(c);
    for (int i = 0; i < elts->n; i++) {
        if (elts->items[i]->kind == NK_Constant) { /* is no constant of its own */
            lf_init(&as_tuple(t)->items[i], constant_value(c, elts->items[i]));
            continue;
        }
        Opd o = const_of(c, elts->items[i]);
        if (!is_const(o)) {
            lf_release(c->T, t);
            return none;
        }
        lf_init(&as_tuple(t)->items[i], lf_retain(c->T, const_value(c, o)));
    }
    return opd_value(c, t);
}

static const int binary_ops[] = {
    [BINOP_Add] = BIN_ADD,          [BINOP_Sub] = BIN_SUB,       [BINOP_Mult] = BIN_MUL,
    [BINOP_MatMult] = BIN_MATMUL,   [BINOP_Div] = BIN_TRUEDIV,   [BINOP_Mod] = BIN_MOD,
    [BINOP_Pow] = BIN_POW,          [BINOP_LShift] = BIN_LSHIFT, [BINOP_RShift] = BIN_RSHIFT,
    [BINOP_BitOr] = BIN_OR,         [BINOP_BitXor] = BIN_XOR,    [BINOP_BitAnd] = BIN_AND,
    [BINOP_FloorDiv] = BIN_FLOORDIV};

static Opd const_deep(Compiler *c, const Node *n, int depth) {
    Opd none = {NOT_CONST, false};
    if (depth > 50) return none;
    switch (n->kind) {
    case NK_Constant: return opd_value(c, constant_value(c, n));
    case NK_UnaryOp: {
        Opd o = const_deep(c, n->UnaryOp.operand, depth + 1);
        return is_const(o) ? fold_unary(c, (int)n->UnaryOp.op, o) : none;
    }
    case NK_BinOp: {
        Opd a = const_deep(c, n->BinOp.left, depth + 1), b = none;
        if (is_const(a)) b = const_deep(c, n->BinOp.right, depth + 1);
        return is_const(b) ? fold_binary(c, binary_ops[n->BinOp.op], a, b) : none;
    }
    case NK_Tuple: return const_tuple(c, &n->Tuple.elts);
    case NK_Name:
        if (!strcmp(n->Name.id.s, "__debug__")) return opd_value(c, v_bool(c->optimize == 0));
        return none;
    default: return none;
    }
}

Opd const_of(Compiler *c, const Node *n) {
    if (c->unit->nconsts > CONSTS_DIRECT && n->kind != NK_Constant) return (Opd){NOT_CONST, false};
    return const_deep(c, n, 0);
}

/* The operand of a literal. Instructions name 15 bits of constants; in units with more, the rest lie in
 * tuples. */
Opd constant_operand(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    Value v = constant_value(c, n);
    bool small = v_is_int(v) ? v_as_int(v) <= CONSTS_SPILLED : !v_is_obj(v) && !v_is_double(v);
    if (u->nconsts <= CONSTS_DIRECT || small) return opd_value(c, v);
    if (!u->spilled || u->nspilled == CONSTS_SPILLED) {
        Value t = tuple_new(c->T, CONSTS_SPILLED);
        if (t == V_UNDEF) {
            lf_release(c->T, v);
            fail_pending(c);
        }
        for (int i = 0; i < CONSTS_SPILLED; i++) as_tuple(t)->items[i] = V_NONE;
        u->spilled = u->nconsts;
        u->nspilled = 0;
        *PUSH(c, u->consts, u->nconsts, u->consts_cap) = t;
    }
    int at = u->nspilled++;
    lf_init(&as_tuple(u->consts[u->spilled])->items[at], v);
    int d = temp_new(c);
    load_const(c, loc_of(n), d, u->spilled);
    emit(c, loc_of(n), OP_GETITEM, CONSUME_B, d, d, opd_value(c, v_int(at)).x);
    return opd_temp(d);
}

int truth_of_const(Compiler *c, const Node *n) {
    Opd o = const_of(c, n);
    if (!is_const(o)) return -1;
    int truth = obj_truth(c->T, const_value(c, o));
    if (truth < 0) lf_exc_clear(c->T);
    return truth;
}
