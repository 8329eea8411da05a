/* Slots of classes written in Python: look the special method up and call it. */
#include "src/objects/slot_functions.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/slots.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

/* type(args[0]).name(*args); TypeError-free: a method that vanished meanwhile is an AttributeError. */
static Value call_special(Thread *T, Value name, Value *args, int n) {
    bool found;
    Value r = lf_call_special(T, name, args, n, &found);
    if (found || lf_failed(T)) return r;
    return lf_raise_arg(T, exc_AttributeError, name);
}

static Value call1(Thread *T, Value name, Value self) { return call_special(T, name, (Value[]){self}, 1); }
static Value call2(Thread *T, Value name, Value a, Value b) {
    return call_special(T, name, (Value[]){a, b}, 2);
}

/* NotImplemented when the method is missing. */
static Value call_maybe(Thread *T, Value name, Value a, Value b) {
    bool found;
    Value r = lf_call_special(T, name, (Value[]){a, b}, 2, &found);
    return found || lf_failed(T) ? r : V_NOTIMPL;
}

static bool done(Thread *T, Value r) {
    if (r == V_UNDEF) return false;
    lf_release(T, r);
    return true;
}

#define UNARY(op) \
    Value slot_##op(Thread *T, Value self) { return call1(T, name___##op##__, self); }
SLOT_UNARIES(UNARY)

/* ---- operators ------------------------------------------------------------------------------------ */

typedef Value (*BinaryFn)(Thread *, Value, Value);

/* a OP b where fn stands in the slot of one or both types. */
static Value binary(Thread *T, int op, BinaryFn fn, Value name, Value reflected, Value a, Value b) {
    Type *ta = type_of(a), *tb = type_of(b);
    bool right = ta != tb && tb->slots.binary[op] == fn;
    if (ta->slots.binary[op] == fn) {
        /* A subclass goes first, if it has a reflected method of its own. */
        if (right && type_is_subtype(tb, ta) &&
            type_lookup(T, tb, reflected) != type_lookup(T, ta, reflected)) {
            Value r = call_maybe(T, reflected, b, a);
            if (r != V_NOTIMPL) return r;
            right = false;
        }
        Value r = call_maybe(T, name, a, b);
        if (r != V_NOTIMPL || ta == tb) return r;
    }
    return right ? call_maybe(T, reflected, b, a) : V_NOTIMPL;
}

#define OPERATOR(OP, op)                                                                \
    Value slot_##op(Thread *T, Value a, Value b) {                                      \
        return binary(T, BIN_##OP, slot_##op, name___##op##__, name___r##op##__, a, b); \
    }                                                                                   \
    Value slot_i##op(Thread *T, Value a, Value b) { return call2(T, name___i##op##__, a, b); }
SLOT_OPERATORS(OPERATOR)

Value slot_reflected(Thread *T, int op, Value a, Value b) {
    static Value *const names[BIN_COUNT] = {
#define NAME(OP, op) [BIN_##OP] = &name___r##op##__,
        SLOT_OPERATORS(NAME)
#undef NAME
    };
    return call_maybe(T, *names[op], b, a);
}

Value slot_divmod(Thread *T, Value a, Value b) {
    return binary(T, BIN_DIVMOD, slot_divmod, name___divmod__, name___rdivmod__, a, b);
}

Value slot_pow3(Thread *T, Value a, Value b, Value mod) {
    bool found;
    Value r = V_NOTIMPL;
    if (type_of(a)->slots.pow3 == slot_pow3) {
        r = lf_call_special(T, name___pow__, (Value[]){a, b, mod}, 3, &found);
        if (!found && !lf_failed(T)) r = V_NOTIMPL;
    }
    if (r != V_NOTIMPL || type_of(b) == type_of(a) || type_of(b)->slots.pow3 != slot_pow3) return r;
    r = lf_call_special(T, name___rpow__, (Value[]){b, a, mod}, 3, &found);
    return found || lf_failed(T) ? r : V_NOTIMPL;
}

Value slot_compare(Thread *T, Value a, Value b, int op) {
    static Value *const names[] = {&name___lt__, &name___le__, &name___eq__,
                                   &name___ne__, &name___gt__, &name___ge__};
    Value fn = type_lookup(T, type_of(a), *names[op]);
    if (is_shape(fn, SHAPE_SLOT_WRAPPER)) {
        const SlotWrapper *w = (SlotWrapper *)v_as_obj(fn);
        if (w->def->wrap == WRAP_COMPARE && w->def->op == op && is_instance(a, w->owner))
            return ((Value(*)(Thread *, Value, Value, int))w->fn)(T, a, b, op);
    } else if (fn != V_UNDEF && !has_flag(fn, TYPE_METHOD_DESCR) && type_of(fn)->slots.descr_get) {
        /* A descriptor that does not yield a method leaves the comparison to the other operand. */
        Value bound = type_of(fn)->slots.descr_get(T, fn, a, v_obj(type_of(a)));
        if (bound == V_UNDEF) {
            lf_exc_clear(T);
            return V_NOTIMPL;
        }
        Value r = lf_call1(T, bound, b);
        lf_release(T, bound);
        return r;
    }
    return call_maybe(T, *names[op], a, b);
}

bool slot_hash(Thread *T, Value self, int64_t *out) {
    Value h = call1(T, name___hash__, self);
    if (h == V_UNDEF) return false;
    if (!is_int(h)) {
        lf_release(T, h);
        lf_raise(T, exc_TypeError, "__hash__ method should return an integer");
        return false;
    }
    if (!int_fits_i64(h, out)) *out = (int64_t)int_hash(h);
    if (*out == -1) *out = -2;
    lf_release(T, h);
    return true;
}

int slot_bool(Thread *T, Value self) {
    if (type_lookup(T, type_of(self), name___bool__) == V_NONE) {
        lf_raise(T, exc_TypeError, "'%T' cannot be interpreted as a boolean", self);
        return -1;
    }
    Value r = call1(T, name___bool__, self);
    if (r == V_UNDEF) return -1;
    if (v_is_bool(r)) return r == V_TRUE;
    lf_raise(T, exc_TypeError, "__bool__ should return bool, returned %T", r);
    lf_release(T, r);
    return -1;
}

/* ---- containers ----------------------------------------------------------------------------------- */

int64_t slot_len(Thread *T, Value self) {
    Value r = call1(T, name___len__, self);
    if (r == V_UNDEF) return -1;
    Value i = obj_index(T, r);
    lf_release(T, r);
    if (i == V_UNDEF) return -1;
    int64_t n = -1;
    if (int_sign(i) < 0)
        lf_raise(T, exc_ValueError, "__len__() should return >= 0");
    else if (!obj_as_index(T, i, &n, exc_OverflowError))
        n = -1;
    lf_release(T, i);
    return n;
}

Value slot_getitem(Thread *T, Value self, Value key) { return call2(T, name___getitem__, self, key); }

bool slot_setitem(Thread *T, Value self, Value key, Value v) {
    if (v == V_UNDEF) return done(T, call2(T, name___delitem__, self, key));
    return done(T, call_special(T, name___setitem__, (Value[]){self, key, v}, 3));
}

int slot_contains(Thread *T, Value self, Value x) {
    if (type_lookup(T, type_of(self), name___contains__) == V_NONE) {
        lf_raise(T, exc_TypeError, "'%T' object is not a container", self);
        return -1;
    }
    Value r = call2(T, name___contains__, self, x);
    if (r == V_UNDEF) return -1;
    int truth = obj_truth(T, r);
    lf_release(T, r);
    return truth;
}

Value slot_iter(Thread *T, Value self) {
    if (type_lookup(T, type_of(self), name___iter__) == V_NONE)
        return lf_raise(T, exc_TypeError, "'%T' object is not iterable", self);
    return call1(T, name___iter__, self);
}

Value slot_next(Thread *T, Value self) { return call1(T, name___next__, self); }

/* ---- attributes ----------------------------------------------------------------------------------- */

Value slot_getattr(Thread *T, Value self, Value name) {
    Type *t = type_of(self);
    Value plain = type_lookup(T, t, name___getattribute__);
    Value fallback = type_lookup(T, t, name___getattr__);
    Value r;
    if (is_shape(plain, SHAPE_SLOT_WRAPPER) && is_instance(self, ((SlotWrapper *)v_as_obj(plain))->owner)) {
        AnyFn fn = ((SlotWrapper *)v_as_obj(plain))->fn;
        if (fn == (AnyFn)object_getattribute && fallback != V_UNDEF) {
            bool missing = false;
            r = object_getattribute_or(T, self, name, &missing);
            if (!missing && (r != V_UNDEF || !lf_exc_is(T, exc_AttributeError))) return r;
        } else
            r = ((Value(*)(Thread *, Value, Value))fn)(T, self, name);
    } else
        r = call2(T, name___getattribute__, self, name);
    if (r != V_UNDEF || fallback == V_UNDEF) return r;
    if (lf_failed(T) && !lf_exc_caught(T, exc_AttributeError)) return V_UNDEF;
    return call2(T, name___getattr__, self, name);
}

bool slot_setattr(Thread *T, Value self, Value name, Value v) {
    if (v == V_UNDEF) return done(T, call2(T, name___delattr__, self, name));
    return done(T, call_special(T, name___setattr__, (Value[]){self, name, v}, 3));
}

Value slot_descr_get(Thread *T, Value self, Value obj, Value type) {
    Value args[] = {self, obj == V_UNDEF ? V_NONE : obj, type == V_UNDEF ? V_NONE : type};
    bool found;
    Value r = lf_call_special(T, name___get__, args, 3, &found);
    return found || lf_failed(T) ? r : lf_retain(T, self);
}

bool slot_descr_set(Thread *T, Value self, Value obj, Value v) {
    if (v == V_UNDEF) return done(T, call2(T, name___delete__, self, obj));
    return done(T, call_special(T, name___set__, (Value[]){self, obj, v}, 3));
}

/* ---- the rest ------------------------------------------------------------------------------------- */

Value slot_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    Type *t = type_of(self);
    Value fn = type_lookup(T, t, name___call__);
    if (fn == V_UNDEF) return lf_raise(T, exc_TypeError, "'%T' object is not callable", self);
    Value (*get)(Thread *, Value, Value, Value) = type_of(fn)->slots.descr_get;
    lf_retain(T, fn);
    if (!has_flag(fn, TYPE_METHOD_DESCR)) {
        Value bound = get ? get(T, fn, self, v_obj(t)) : lf_retain(T, fn), r = V_UNDEF;
        if (bound != V_UNDEF && lf_enter(T, "")) { r = lf_call(T, bound, args, npos, kwnames); }
        lf_release(T, bound);
        lf_release(T, fn);
        return r;
    }
    int n = npos + (kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len);
    Value small[8], *all = n < 8 ? small : lf_buf_alloc(T, ((size_t)n + 1) * sizeof(Value));
    Value r = V_UNDEF;
    if (all) {
        all[0] = self;
        if (n) memcpy(all + 1, args, (size_t)n * sizeof(Value));
        r = lf_call(T, fn, all, npos + 1, kwnames);
        if (all != small) lf_buf_free(T, all);
    }
    lf_release(T, fn);
    return r;
}

void slot_finalize(Thread *T, Value self) {
    Value saved = lf_exc_take(T);
    Value r = call1(T, name___del__, self);
    if (r == V_UNDEF)
        lf_unraisable(T, "Exception ignored while calling deallocator",
                      type_lookup(T, type_of(self), name___del__));
    else
        lf_release(T, r);
    if (saved != V_UNDEF) lf_exc_restore(T, saved);
}

bool slot_buffer(Thread *T, Value self, struct Buffer *out, bool writable) {
    Value view = call2(T, name___buffer__, self, v_int(writable ? 0x1D : 0x1C));
    if (view == V_UNDEF) return false;
    bool ok = is_instance(view, type_memoryview);
    if (!ok)
        lf_raise(T, exc_TypeError, "__buffer__ returned non-memoryview object");
    else
        ok = buffer_get(T, view, out, writable);
    lf_release(T, view);
    return ok;
}
