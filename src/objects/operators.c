/* Operators on any values: the order in which operands are asked, and what is raised when none of them can.
 */
#include "runtime/freeze.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/slot_functions.h"
#include "src/objects/str.h"

static const char *const signs[BIN_COUNT] = {"+",  "-",  "*", "/", "//", "%", "** or pow()",
                                             "<<", ">>", "&", "|", "^",  "@", "divmod()"};
static const char *const inplace_signs[BIN_COUNT] = {
    "+=", "-=", "*=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@=", "divmod()"};

typedef Value (*BinaryFn)(Thread *, Value, Value);

/* The left operand's type first, unless the right one's is a subclass that does it differently. */
static inline Value try_binary(Thread *T, int op, Value a, Value b) {
    Type *ta = type_of(a), *tb = type_of(b);
    BinaryFn left = ta->slots.binary[op], right = ta == tb ? NULL : tb->slots.binary[op];
    if (right == left) right = NULL;
    if (left) {
        if (right && type_is_subtype(tb, ta)) {
            Value r = right(T, a, b);
            if (r != V_NOTIMPL) return r;
            right = NULL;
        }
        Value r = left(T, a, b);
        if (r != V_NOTIMPL) return r;
    }
    return right ? right(T, a, b) : V_NOTIMPL;
}

/* A builtin type that concatenates and repeats but does no arithmetic. */
static bool is_sequence(Value v) {
    const Type *t = type_of(v);
    while (t->flags & TYPE_HEAP) t = as_type(t->base);
    return t->slots.getitem && t->slots.len && t->slots.binary[BIN_MUL] && !t->slots.binary[BIN_SUB];
}

bool obj_concat_error(Thread *T, Value a, Value b) {
    if (!is_sequence(a)) return false;
    const Type *t = type_of(a);
    while (t->flags & TYPE_HEAP) t = as_type(t->base);
    if (t == type_bytes || t == type_bytearray)
        lf_raise(T, exc_TypeError, "can't concat %T to %T", b, a);
    else {
        const char *name = type_own_name(t), *dot = strrchr(name, '.');
        name = dot ? dot + 1 : name;
        lf_raise(T, exc_TypeError, "can only %s %s (not \"%T\") to %s",
                 strcmp(name, "array") ? "concatenate" : "append", name, b, name);
    }
    return true;
}

Value obj_repeat(Thread *T, Value sequence, Value times, bool inplace) {
    Value n = obj_index(T, times);
    if (n == V_UNDEF) return V_UNDEF;
    const Type *t = type_of(sequence);
    while (t->flags & TYPE_HEAP) t = as_type(t->base);
    BinaryFn fn = inplace && t->slots.inplace[BIN_MUL] ? t->slots.inplace[BIN_MUL] : t->slots.binary[BIN_MUL];
    Value r = fn(T, sequence, n);
    lf_release(T, n);
    return r;
}

/* A sequence is repeated only when neither side's methods want to multiply. */
static Value cannot_multiply(Thread *T, bool inplace, Value sequence, Value times) {
    if (type_of(times)->slots.index) return obj_repeat(T, sequence, times, inplace);
    return lf_raise(T, exc_TypeError, "can't multiply sequence by non-int of type '%T'", times);
}

static Value cannot(Thread *T, int op, const char *sign, Value a, Value b) {
    if (op == BIN_ADD && obj_concat_error(T, a, b)) return V_UNDEF;
    if (op == BIN_MUL && is_sequence(a)) return cannot_multiply(T, sign == inplace_signs[op], a, b);
    if (op == BIN_MUL && is_sequence(b)) return cannot_multiply(T, false, b, a);
    if (op == BIN_RSHIFT && is_shape(a, SHAPE_NATIVE) && as_native(a)->sig->name == name_print)
        return lf_raise(T, exc_TypeError,
                        "unsupported operand type(s) for %s: '%T' and '%T'. Did you mean \"print(<message>, "
                        "file=<output_stream>)\"?",
                        sign, a, b);
    return lf_raise(T, exc_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'", sign, a, b);
}

/* Exact ints and bools: bool has operators of its own for bits alone. */
static inline bool plain_int(Value v) { return is_exact_int(v) || v_is_bool(v); }

/* An int of 49 bits or a bool. */
static inline bool small_int(Value v, int64_t *out) {
    *out = v_is_int(v) ? v_as_int(v) : v == V_TRUE;
    return v_is_int(v) || v_is_bool(v);
}

Value obj_binary(Thread *T, int op, Value a, Value b) {
    int64_t x, y;
    if (op <= BIN_SUB && small_int(a, &x) && small_int(b, &y))
        return int_from_i64(T, op == BIN_ADD ? x + y : x - y);
    if (op <= BIN_XOR && is_exact_int(a) && is_exact_int(b)) return int_binary(T, op, a, b);
    if (op <= BIN_MUL && plain_int(a) && plain_int(b)) return int_binary(T, op, a, b);
    Value r = try_binary(T, op, a, b);
    return LIKELY(r != V_NOTIMPL) ? r : cannot(T, op, signs[op], a, b);
}

Value obj_binary_refused(Thread *T, int op, bool inplace, Value a, Value b) {
    Type *ta = type_of(a), *tb = type_of(b);
    Value r = V_NOTIMPL;
    if (ta != tb && tb->slots.binary[op])
        r = tb->slots.binary[op] == ta->slots.binary[op] ? slot_reflected(T, op, a, b)
                                                         : tb->slots.binary[op](T, a, b);
    return r != V_NOTIMPL ? r : cannot(T, op, (inplace ? inplace_signs : signs)[op], a, b);
}

Value obj_inplace(Thread *T, int op, Value a, Value b) {
    BinaryFn fn = type_of(a)->slots.inplace[op];
    if (fn) {
        if (UNLIKELY(v_is_obj(a) && lf_refuses_writes(v_as_obj(a)) && !lf_may_write(T, v_as_obj(a))))
            return V_UNDEF;
        Value r = fn(T, a, b);
        if (r != V_NOTIMPL) return r;
    }
    Value r = try_binary(T, op, a, b);
    return LIKELY(r != V_NOTIMPL) ? r : cannot(T, op, inplace_signs[op], a, b);
}

Value obj_power(Thread *T, Value a, Value b, Value mod) {
    if (mod == V_NONE || mod == V_UNDEF) return obj_binary(T, BIN_POW, a, b);
    Type *types[] = {type_of(a), type_of(b), type_of(mod)};
    if (types[1] != types[0] && type_is_subtype(types[1], types[0])) {
        Type *first = types[0];
        types[0] = types[1];
        types[1] = first;
    }
    for (int i = 0; i < 3; i++) {
        bool asked = false;
        for (int k = 0; k < i; k++) asked |= types[k]->slots.pow3 == types[i]->slots.pow3;
        if (!types[i]->slots.pow3 || asked) continue;
        Value r = types[i]->slots.pow3(T, a, b, mod);
        if (r != V_NOTIMPL) return r;
    }
    return lf_raise(T, exc_TypeError, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", a, b,
                    mod);
}

Value obj_unary(Thread *T, int op, Value a) {
    static const char *const names[UN_COUNT] = {"unary -", "unary +", "unary ~", "abs()"};
    Value (*fn)(Thread *, Value) = type_of(a)->slots.unary[op];
    return fn ? fn(T, a) : lf_raise(T, exc_TypeError, "bad operand type for %s: '%T'", names[op], a);
}

/* ---- comparison ----------------------------------------------------------------------------------- */

static const int8_t mirrored[] = {CMP_GT, CMP_GE, CMP_EQ, CMP_NE, CMP_LT, CMP_LE};

static Value compare(Thread *T, Value a, Value b, int op) {
    Type *ta = type_of(a), *tb = type_of(b);
    bool right_asked = false;
    if (ta != tb && tb->slots.compare && type_is_subtype(tb, ta)) {
        right_asked = true;
        Value r = tb->slots.compare(T, b, a, mirrored[op]);
        if (r != V_NOTIMPL) return r;
    }
    if (ta->slots.compare) {
        Value r = ta->slots.compare(T, a, b, op);
        if (r != V_NOTIMPL) return r;
    }
    if (!right_asked && tb->slots.compare) {
        Value r = tb->slots.compare(T, b, a, mirrored[op]);
        if (r != V_NOTIMPL) return r;
    }
    static const char *const texts[] = {"<", "<=", "==", "!=", ">", ">="};
    if (op == CMP_EQ || op == CMP_NE) return v_bool((a == b) == (op == CMP_EQ));
    return lf_raise(T, exc_TypeError, "'%s' not supported between instances of '%T' and '%T'", texts[op], a,
                    b);
}

/* 1 or 0 for two exact strs, which are compared without asking their types; -1: others. */
static inline int compare_texts(Value a, Value b, int op) {
    if (!is_exact_str(a) || !is_exact_str(b)) return -1;
    const Str *x = as_str(a), *y = as_str(b);
    if (op == CMP_EQ) return str_equal(x, y);
    if (op == CMP_NE) return !str_equal(x, y);
    int c = str_compare(x, y);
    return op == CMP_LT ? c < 0 : op == CMP_LE ? c <= 0 : op == CMP_GT ? c > 0 : c >= 0;
}

Value obj_compare(Thread *T, Value a, Value b, int op) {
    int quick = compare_texts(a, b, op);
    if (quick >= 0) return v_bool(quick);
    if (!lf_enter(T, " in comparison")) return V_UNDEF;
    Value r = compare(T, a, b, op);
    return r;
}

int obj_compare_bool(Thread *T, Value a, Value b, int op) {
    int quick = compare_texts(a, b, op);
    if (quick >= 0) return quick;
    Value r = obj_compare(T, a, b, op);
    if (v_is_bool(r)) return r == V_TRUE;
    if (r == V_UNDEF) return -1;
    int truth = obj_truth(T, r);
    lf_release(T, r);
    return truth;
}

int obj_equal(Thread *T, Value a, Value b) {
    if (a == b) return 1;
    if (is_exact_str(a) && is_exact_str(b)) return str_equal(as_str(a), as_str(b));
    if (v_is_int(a) && v_is_int(b)) return 0;
    return obj_compare_bool(T, a, b, CMP_EQ);
}

int obj_truth_slow(Thread *T, Value v) {
    if (v_is_int(v)) return v != v_int(0);
    const Slots *s = &type_of(v)->slots;
    if (s->truth) return s->truth(T, v);
    if (s->len) {
        int64_t n = s->len(T, v);
        return n < 0 ? -1 : n > 0;
    }
    return 1;
}

bool obj_hash(Thread *T, Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v == v_int(-1) ? -2 : v_as_int(v);
        return true;
    }
    if (is_exact_str(v)) {
        *out = (int64_t)str_hash(as_str(v));
        return true;
    }
    bool (*fn)(Thread *, Value, int64_t *) = type_of(v)->slots.hash;
    if (fn) return fn(T, v, out);
    lf_raise(T, exc_TypeError, "unhashable type: '%T'", v);
    return false;
}

/* ---- numbers out of values ------------------------------------------------------------------------ */

Value obj_index(Thread *T, Value v) {
    if (v_is_int(v) || is_shape(v, SHAPE_LONG)) return lf_retain(T, v);
    if (is_int(v)) return int_plain(T, v);
    Value (*fn)(Thread *, Value) = type_of(v)->slots.index;
    if (!fn) return lf_raise(T, exc_TypeError, "'%T' object cannot be interpreted as an integer", v);
    Value r = fn(T, v);
    if (r == V_UNDEF || is_exact_int(r)) return r;
    if (!is_int(r)) {
        lf_raise(T, exc_TypeError, "__index__ returned non-int (type %T)", r);
        lf_release(T, r);
        return V_UNDEF;
    }
    bool fine = lf_warn(
        T, exc_DeprecationWarning, 1,
        "__index__ returned non-int (type %T).  The ability to return an instance of a strict subclass "
        "of int is deprecated, and may not be supported in a future version of Python.",
        r);
    Value plain = fine ? int_plain(T, r) : V_UNDEF;
    lf_release(T, r);
    return plain;
}

bool obj_as_i64(Thread *T, Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool ok = int_as_i64(T, i, out);
    lf_release(T, i);
    return ok;
}

bool obj_as_index(Thread *T, Value v, int64_t *out, Type *overflow) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool ok = int_fits_i64(i, out);
    if (!ok && overflow)
        lf_raise(T, overflow, "cannot fit '%T' into an index-sized integer", v);
    else if (!ok) {
        *out = int_sign(i) < 0 ? INT64_MIN : INT64_MAX;
        ok = true;
    }
    lf_release(T, i);
    return ok;
}

bool obj_through_float(Thread *T, Value v, double *out) {
    Value f = type_of(v)->slots.to_float(T, v);
    if (f == V_UNDEF) return false;
    bool ok = is_float(f);
    if (!ok)
        lf_raise(T, exc_TypeError, "%T.__float__ returned non-float (type %T)", v, f);
    else if (!v_is_double(f))
        ok = lf_warn(
            T, exc_DeprecationWarning, 1,
            "%T.__float__ returned non-float (type %T).  The ability to return an instance of a strict "
            "subclass of float is deprecated, and may be removed in a future version of Python.",
            v, f);
    if (ok) *out = float_of(f);
    lf_release(T, f);
    return ok;
}

bool obj_as_double(Thread *T, Value v, double *out) {
    bool ok = true;
    if (is_float(v))
        *out = float_of(v);
    else if (v_is_int(v))
        *out = (double)v_as_int(v);
    else if (is_int(v))
        *out = int_as_double(T, v, &ok);
    else if (type_of(v)->slots.to_float)
        return obj_through_float(T, v, out);
    else if (type_of(v)->slots.index) {
        Value i = obj_index(T, v);
        if (i == V_UNDEF) return false;
        ok = obj_as_double(T, i, out);
        lf_release(T, i);
    } else {
        lf_raise(T, exc_TypeError, "must be real number, not %T", v);
        return false;
    }
    return ok;
}
