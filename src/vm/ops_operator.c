/* Operators of classes written in Python: the left operand's method runs in a frame that the loop pushes. */
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/slot_functions.h"
#include "src/objects/str.h"
#include "src/vm/ops.h"

static Value *const method_names[BIN_COUNT] = {
#define NAME(OP, op) [BIN_##OP] = &name___##op##__,
    SLOT_OPERATORS(NAME)
#undef NAME
};

/* The Python function that a OP b asks first; V_UNDEF: it is for others to find out. */
static Value left_method(Thread *T, Value a, Value b, int bin) {
    Type *ta = type_of(a), *tb = type_of(b);
    if (!(ta->flags & TYPE_HEAP) || !ta->slots.binary[bin]) return V_UNDEF;
    if (ta != tb && tb->slots.binary[bin] && type_is_subtype(tb, ta)) return V_UNDEF;
    Value f = type_lookup(T, ta, *method_names[bin]);
    return is_shape(f, SHAPE_FUNCTION) && as_function(f)->fast_args == 2 ? f : V_UNDEF;
}

/* PUSHED when a method in Python runs for the operator, whose result goes to the register dest by way of
 * op_operator_leave; CALLED: nothing was done. */
static Called push_method(Thread *T, Value a, Value b, int bin, bool inplace, int dest) {
    if (inplace && type_of(a)->slots.inplace[bin]) return CALLED;
    Value f = left_method(T, a, b, bin);
    if (f == V_UNDEF) return CALLED;
    Value *window = T->top;
    T->frame->dest = (uint16_t)dest;
    window[0] = lf_retain(T, f);
    window[1] = lf_retain(T, a);
    window[2] = lf_retain(T, b);
    Frame *fr = frame_push(T, as_function(f), window + 1, FRAME_OPERATOR);
    if (UNLIKELY(!fr)) {
        for (int i = 0; i < 3; i++) lf_clear(T, &window[i]);
        return FAILED;
    }
    fr->self = v_int(inplace ? bin + BIN_COUNT : bin);
    return PUSHED;
}

static Value operand(uint16_t x, const Value *R, const Value *K) { return x & K_BIT ? K[x & ~K_BIT] : R[x]; }
static void consume(Thread *T, const Ins *i, Value *R) {
    if (i->flags & CONSUME_B) lf_clear(T, &R[i->b]);
    if (i->flags & CONSUME_C) lf_clear(T, &R[i->c]);
}

Called op_arithmetic(Thread *T, const Ins *i, Value *R, const Value *K, int bin, int form) {
    Value x = operand(i->b, R, K), y = form & FORM_SMALL ? v_int((int16_t)i->c) : operand(i->c, R, K), v;
    bool inplace = form & FORM_INPLACE;
    if (bin == BIN_ADD && is_exact_str(x) && is_exact_str(y)) {
        if ((i->a == i->b || (i->flags & CONSUME_B)) && !(i->b & K_BIT)) { /* it dies here: it may grow */
            R[i->b] = V_UNDEF;
            v = str_append(T, x, y);
        } else
            v = str_concat(T, x, y);
    } else {
        if (v_is_obj(x)) {
            Called called = push_method(T, x, y, bin, inplace, i->a);
            if (called != CALLED) return called;
        }
        v = inplace ? obj_inplace(T, bin, x, y) : obj_binary(T, bin, x, y);
    }
    if (UNLIKELY(v == V_UNDEF)) return FAILED;
    if (i->flags) consume(T, i, R);
    Value old = R[i->a];
    R[i->a] = v;
    lf_release(T, old);
    return CALLED;
}

/* The other operand of an instruction one of whose operands is the temporary t, which dies there. */
static bool other_operand(const Ins *i, uint16_t t, bool commutes, const Value *R, const Value *K,
                          int64_t *out) {
    Value v;
    if (ins_op(i) == OP_ADD_I || ins_op(i) == OP_SUB_I || ins_op(i) == OP_AND_I || ins_op(i) == OP_MOD_I) {
        *out = (int16_t)i->c;
        return i->b == t && (i->flags & CONSUME_B);
    }
    if (i->b == t && (i->flags & CONSUME_B) && i->c != t)
        v = i->c & K_BIT ? K[i->c & ~K_BIT] : R[i->c];
    else if (commutes && i->c == t && (i->flags & CONSUME_C) && i->b != t)
        v = i->b & K_BIT ? K[i->b & ~K_BIT] : R[i->b];
    else
        return false;
    if (!v_is_int(v)) return false;
    *out = v_as_int(v);
    return true;
}

const Ins *op_wide(int64_t x, int64_t y, const Ins *at, const Ins *next, const Value *R, const Value *K,
                   Value *out) {
    __int128 wide = (__int128)x * y;
    for (int n = 0; n < 3; n++, at = next++) {
        uint8_t op = ins_op(next);
        bool add = op == OP_ADD || op == OP_ADD_R || op == OP_ADD_I,
             sub = op == OP_SUB || op == OP_SUB_R || op == OP_SUB_I;
        bool and = op == OP_AND || op == OP_AND_I, mod = op == OP_MOD || op == OP_MOD_I;
        int64_t c;
        if (!(add || sub || and || mod) || !other_operand(next, at->a, add || and, R, K, &c)) return NULL;
        if (add || sub) {
            wide += add ? c : -c;
            continue;
        }
        if (c < 0 || (mod && c == 0)) return NULL;
        int64_t r = and? (int64_t)((uint64_t)wide & (uint64_t)c) : (int64_t)(wide % c);
        *out = v_int(r < 0 ? r + c : r);
        return next;
    }
    return NULL;
}

bool op_operator_leave(Thread *T, Value v) {
    Value *base = T->frame->base, which = T->frame->self;
    frame_pop(T);
    lf_clear(T, &base[-1]);
    Frame *f = T->frame;
    const Ins *i = f->pc - 1;
    Value *R = f->base;
    if (UNLIKELY(v == V_NOTIMPL)) {
        const Value *K = f->code->consts;
        int bin = (int)v_as_int(which);
        bool inplace = bin >= BIN_COUNT, small = op_info[ins_op(i)].operands[2] == 'i';
        v = obj_binary_refused(T, inplace ? bin - BIN_COUNT : bin, inplace, operand(i->b, R, K),
                               small ? v_int((int16_t)i->c) : operand(i->c, R, K));
        if (v == V_UNDEF) return false;
    }
    if (i->flags) consume(T, i, R);
    Value old = R[i->a];
    R[i->a] = v;
    lf_release(T, old);
    return true;
}
