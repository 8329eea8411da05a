/* Operators of classes written in Python: the left operand's method runs in a frame that the loop pushes. */
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/slot_functions.h"
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

Called op_operator(Thread *T, Value a, Value b, int bin, bool inplace, int dest) {
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

Value op_operator_result(Thread *T, Value v, Value which, Value a, Value b) {
    if (LIKELY(v != V_NOTIMPL)) return v;
    int bin = (int)v_as_int(which);
    bool inplace = bin >= BIN_COUNT;
    return obj_binary_refused(T, inplace ? bin - BIN_COUNT : bin, inplace, a, b);
}
