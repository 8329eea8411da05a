/* Weak proxies: every operation goes to the target, as long as it lives. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"

extern const Kind kind_weakref;
Type *type_weakproxy, *type_weakcallableproxy;

static bool is_proxy(Value v) {
    return v_is_obj(v) && (type_of(v) == type_weakproxy || type_of(v) == type_weakcallableproxy);
}

/* The target of a proxy, any other value as it is: owned; V_UNDEF: ReferenceError. */
static Value open_proxy(Thread *T, Value v) {
    if (!is_proxy(v)) return lf_retain(T, v);
    Value target = weakref_target(T, (WeakRef *)v_as_obj(v));
    return target != V_UNDEF ? target
                             : lf_raise(T, exc_ReferenceError, "weakly-referenced object no longer exists");
}

/* Runs `expr` with self replaced by the target `x`. */
#define FORWARD(result, fail, expr) \
    Value x = open_proxy(T, self);  \
    if (x == V_UNDEF) return fail;  \
    result r = expr;                \
    lf_release(T, x);               \
    return r;

static Value proxy_str(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_str(T, x)) }
static int proxy_truth(Thread *T, Value self) { FORWARD(int, -1, obj_truth(T, x)) }
static int64_t proxy_len(Thread *T, Value self) { FORWARD(int64_t, -1, obj_len(T, x)) }
static Value proxy_getitem(Thread *T, Value self, Value key) {
    FORWARD(Value, V_UNDEF, obj_getitem(T, x, key))
}
static bool proxy_setitem(Thread *T, Value self, Value key, Value v) {
    FORWARD(bool, false, obj_setitem(T, x, key, v))
}
static int proxy_contains(Thread *T, Value self, Value item) { FORWARD(int, -1, obj_contains(T, x, item)) }
static Value proxy_iter(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_iter(T, x)) }
static Value proxy_getattr(Thread *T, Value self, Value name) {
    FORWARD(Value, V_UNDEF, obj_getattr(T, x, name))
}
static bool proxy_setattr(Thread *T, Value self, Value name, Value v) {
    FORWARD(bool, false, obj_setattr(T, x, name, v))
}
static Value proxy_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    FORWARD(Value, V_UNDEF, lf_call(T, x, args, npos, kwnames))
}
static Value proxy_neg(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_unary(T, UN_NEG, x)) }
static Value proxy_pos(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_unary(T, UN_POS, x)) }
static Value proxy_invert(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_unary(T, UN_INVERT, x)) }
static Value proxy_abs(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_unary(T, UN_ABS, x)) }
static Value proxy_index(Thread *T, Value self) { FORWARD(Value, V_UNDEF, obj_index(T, x)) }
static Value proxy_int(Thread *T, Value self) { FORWARD(Value, V_UNDEF, lf_call1(T, v_obj(type_int), x)) }
static Value proxy_float(Thread *T, Value self) { FORWARD(Value, V_UNDEF, lf_call1(T, v_obj(type_float), x)) }

static Value proxy_next(Thread *T, Value self) {
    Value x = open_proxy(T, self);
    if (x == V_UNDEF) return V_UNDEF;
    Value r = type_of(x)->slots.next
                  ? obj_next(T, x)
                  : lf_raise(T, exc_TypeError, "Weakref proxy referenced a non-iterator '%T' object", x);
    lf_release(T, x);
    return r;
}

typedef Value (*BinaryFn)(Thread *, int, Value, Value);
static Value both(Thread *T, BinaryFn fn, int op, Value a, Value b) {
    Value x = open_proxy(T, a), y = x == V_UNDEF ? V_UNDEF : open_proxy(T, b);
    Value r = y == V_UNDEF ? V_UNDEF : fn(T, op, x, y);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}
static Value compare(Thread *T, int op, Value a, Value b) { return obj_compare(T, a, b, op); }
static Value proxy_compare(Thread *T, Value a, Value b, int op) { return both(T, compare, op, a, b); }

#define OPERATORS(X) \
    X(ADD)           \
    X(SUB)           \
    X(MUL) X(TRUEDIV) X(FLOORDIV) X(MOD) X(POW) X(LSHIFT) X(RSHIFT) X(AND) X(OR) X(XOR) X(MATMUL) X(DIVMOD)
#define DEFINE(OP)                                                                                       \
    static Value proxy_##OP(Thread *T, Value a, Value b) { return both(T, obj_binary, BIN_##OP, a, b); } \
    static Value proxy_i##OP(Thread *T, Value a, Value b) { return both(T, obj_inplace, BIN_##OP, a, b); }
OPERATORS(DEFINE)

static Value proxy_repr(Thread *T, Value self) {
    void *at = (void *)(uintptr_t)self;
    Value target = weakref_target(T, (WeakRef *)v_as_obj(self));
    if (target == V_UNDEF) return str_format(T, "<weakproxy at %p; dead>", at);
    Value r = str_format(T, "<weakproxy at %p; to '%T' at %p>", at, target, (void *)(uintptr_t)target);
    lf_release(T, target);
    return r;
}

static Value call_target(Thread *T, Value self, Value name) {
    FORWARD(Value, V_UNDEF, lf_call_method(T, name, &x, 1))
}
static Value proxy_bytes(Thread *T, Value *a, int n) {
    (void)n;
    return call_target(T, a[0], name___bytes__);
}
static Value proxy_reversed(Thread *T, Value *a, int n) {
    (void)n;
    return call_target(T, a[0], name___reversed__);
}

static const MethodDef methods[] = {
    {"__bytes__(self, /)", proxy_bytes, NULL, 0}, {"__reversed__(self, /)", proxy_reversed, NULL, 0}, {0}};
#define BINARY(OP) [BIN_##OP] = proxy_##OP,
#define INPLACE(OP) [BIN_##OP] = proxy_i##OP,
#define PROXY_SLOTS                                                                                         \
    .repr = proxy_repr, .str = proxy_str, .truth = proxy_truth, .compare = proxy_compare,                   \
    .binary = {OPERATORS(BINARY)}, .inplace = {OPERATORS(INPLACE)},                                         \
    .unary = {proxy_neg, proxy_pos, proxy_invert, proxy_abs}, .to_int = proxy_int, .to_float = proxy_float, \
    .index = proxy_index, .len = proxy_len, .getitem = proxy_getitem, .setitem = proxy_setitem,             \
    .contains = proxy_contains, .iter = proxy_iter, .next = proxy_next, .getattr = proxy_getattr,           \
    .setattr = proxy_setattr
const TypeDef typedef_weakproxy = {.name = "weakref.ProxyType",
                                   .where = &type_weakproxy,
                                   .kind = &kind_weakref,
                                   .size = sizeof(WeakRef),
                                   .slots = {PROXY_SLOTS},
                                   .methods = methods};
const TypeDef typedef_weakcallableproxy = {.name = "weakref.CallableProxyType",
                                           .where = &type_weakcallableproxy,
                                           .kind = &kind_weakref,
                                           .size = sizeof(WeakRef),
                                           .slots = {PROXY_SLOTS, .call = proxy_call},
                                           .methods = methods};
