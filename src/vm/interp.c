/* The interpreter loop: one handler an opcode, in the order of opcodes.def.
 *
 * Fast paths for ints, floats, lists, dicts and cached attributes are inline; everything else calls out to
 * ops_*.c. A handler writes R[a] only when it succeeds. Before anything that may raise or run user code the
 * frame's pc is saved.
 */
#include "runtime/verify.h"
#include "src/vm/loop.h"
#include "src/vm/owned.h"

Value run(Thread *T) {
    static const void *const handlers[] = {
#define OP(name, operands, cache, meaning) &&L_##name,
#include "src/compile/opcodes.def"
#undef OP
    };
    /* While the thread is traced, the handler of every instruction tells of it first. */
    static const void *const tracing[] = {[0 ... OP_TRACED - 1] = &&tell,
                                          [OP_TRACED] = &&L_TRACED,
                                          [OP_TRACED_WIDE] = &&L_TRACED_WIDE,
                                          [OP_TRACED_WIDE + 1 ... OP_COUNT - 1] = &&tell};
    const void *const *labels = handlers;
#if LF_JIT
    /* While machine code runs, the handler of an instruction that it leaves to the loop comes back to it. */
    static const void *const returns[] = {[0 ... OP_COUNT - 1] = &&back_to_machine_code};
#endif
    Frame *frame;
    Value *R;
    const Value *K;
    const Ins *pc;
    const Ins *i;
    int bin;

    ENTER_FRAME();
    if (UNLIKELY(lf_failed(T))) goto error; /* a generator is entered by throw() */
    GO_ON();

    CASE(NOP) { NEXT(); }
    CASE(FAR) {
        K = frame->code->consts + (i->b | (uint32_t)i->c << 16);
        NEXT();
    }
    CASE(MOVE) {
        Value v = R[i->b];
        if (i->flags & CONSUME_B)
            R[i->b] = V_UNDEF;
        else
            lf_retain(T, v);
        SET(i->a, v);
        NEXT();
    }
    CASE(LOADK) {
        SET(i->a, lf_retain(T, K[i->b]));
        NEXT();
    }
    CASE(CLEAR) {
        DROP(i->a);
        NEXT();
    }
    CASE(CHECK) {
        if (LIKELY(R[i->a] != V_UNDEF)) NEXT();
        SAVE();
        op_unbound(T, K[i->b]);
        goto error;
    }
    CASE(DELETE) {
        if (UNLIKELY(R[i->a] == V_UNDEF)) {
            SAVE();
            op_unbound(T, K[i->b]);
            goto error;
        }
        SAVE();
        DROP(i->a);
        NEXT();
    }
    CASE(OWNED) {
        SAVE();
        if (!owned_may_change(T, R[i->a], i->b)) goto error;
        NEXT();
    }
    CASE(VERIFY) {
        SAVE();
        lf_check(T);
        NEXT();
    }
    CASE(TRACED)
    CASE(TRACED_WIDE) {
        pc = trace_enter(T, frame, i);
        labels = trace_on(T) ? tracing : handlers;
        NEXT();
    }

    CASE(MAKE_CELL) {
        SAVE();
        Value cell = cell_new(T, i->b ? R[i->a] : V_UNDEF);
        if (UNLIKELY(cell == V_UNDEF)) goto error;
        SET(i->a, cell);
        NEXT();
    }
    CASE(LOAD_CELL) {
        Value v = as_cell(R[i->b])->value;
        if (UNLIKELY(v == V_UNDEF)) {
            SAVE();
            op_unbound(T, K[i->c]);
            goto error;
        }
        SET(i->a, lf_retain(T, v));
        NEXT();
    }
    CASE(STORE_CELL) {
        SAVE();
        Obj *cell = v_as_obj(R[i->a]);
        OKAY(lf_store(T, cell, &((Cell *)cell)->value, lf_retain(T, RK(i->b))));
    }
    CASE(DELETE_CELL) {
        SAVE();
        Obj *cell = v_as_obj(R[i->a]);
        if (UNLIKELY(((Cell *)cell)->value == V_UNDEF)) {
            op_unbound(T, K[i->b]);
            goto error;
        }
        OKAY(lf_store(T, cell, &((Cell *)cell)->value, V_UNDEF));
    }
    CASE(LOAD_FREE) {
        Value v = as_cell(as_tuple(as_function(frame->func)->closure)->items[i->b])->value;
        if (UNLIKELY(v == V_UNDEF)) {
            SAVE();
            op_unbound_free(T, K[i->c]);
            goto error;
        }
        SET(i->a, lf_retain(T, v));
        NEXT();
    }
    CASE(STORE_FREE) {
        SAVE();
        Obj *cell = v_as_obj(as_tuple(as_function(frame->func)->closure)->items[i->a]);
        OKAY(lf_store(T, cell, &((Cell *)cell)->value, lf_retain(T, RK(i->b))));
    }
    CASE(DELETE_FREE) {
        SAVE();
        Obj *cell = v_as_obj(as_tuple(as_function(frame->func)->closure)->items[i->a]);
        if (UNLIKELY(((Cell *)cell)->value == V_UNDEF)) {
            op_unbound_free(T, K[i->b]);
            goto error;
        }
        OKAY(lf_store(T, cell, &((Cell *)cell)->value, V_UNDEF));
    }
    CASE(LOAD_CLOSURE) {
        SET(i->a, lf_retain(T, as_tuple(as_function(frame->func)->closure)->items[i->b]));
        NEXT();
    }
    CASE(LOAD_CLASS_FREE) {
        SAVE();
        RESULT(op_load_class_free(T, frame, frame->ns, i->b, K[i->c]));
    }
    CASE(LOAD_FROM_DICT_OR_FREE) {
        SAVE();
        RESULT(op_load_class_free(T, frame, R[i->a], i->b, K[i->c]));
    }
    CASE(LOAD_FROM_DICT_OR_GLOBAL) {
        SAVE();
        RESULT(op_load_dict_or_global(T, frame, R[i->a], K[i->b]));
    }

    CASE(LOAD_NAME) {
        if (UNLIKELY(frame->ns != V_UNDEF)) {
            SAVE();
            pc++;
            RESULT(op_load_name(T, frame, frame->ns, K[i->b]));
        }
    }
    CASE(LOAD_GLOBAL) { /* the keys version of the globals proves the place */
        uint64_t cache = cache_read(pc);
        const Function *fn = as_function(frame->func);
        const Dict *d = as_dict(fn->globals);
        if (LIKELY(d->version == (uint32_t)cache && cache)) {
            int32_t at = (int32_t)(cache >> 32);
            Value v = V_UNDEF;
            if (LIKELY(at >= 0))
                v = d->entries[at].value;
            else {
                const Dict *b = as_dict(fn->builtins);
                at = ~at;
                if (LIKELY((uint32_t)at < b->used && b->entries[at].key == K[i->b])) v = b->entries[at].value;
            }
            if (LIKELY(v != V_UNDEF)) {
                pc++;
                lf_retain(T, v);
                SET(i->a, v);
                NEXT();
            }
        }
        SAVE();
        Value v = op_load_global(T, frame, K[i->b], (Ins *)pc);
        pc++;
        RESULT(v);
    }
    CASE(STORE_NAME) {
        if (UNLIKELY(frame->ns != V_UNDEF)) {
            SAVE();
            pc++;
            OKAY(op_store_name(T, frame, K[i->a], RK(i->b)));
        }
    }
    CASE(STORE_GLOBAL) {
        SAVE();
        uint64_t cache = cache_read(pc);
        int32_t at = (int32_t)(cache >> 32);
        Dict *d = as_dict(frame_globals(frame));
        Ins *word = (Ins *)pc++;
        if (LIKELY(d->version == (uint32_t)cache && d->version && at >= 0))
            OKAY(lf_store(T, &d->h, &d->entries[at].value, lf_retain(T, RK(i->b))));
        OKAY(op_store_global(T, frame, K[i->a], RK(i->b), word));
    }
    CASE(DELETE_GLOBAL) {
        SAVE();
        OKAY(op_delete_global(T, frame, K[i->a]));
    }
    CASE(DELETE_NAME) {
        if (frame->ns == V_UNDEF) goto L_DELETE_GLOBAL;
        SAVE();
        OKAY(op_delete_name(T, frame, K[i->a]));
    }
    CASE(LOAD_LOCALS) {
        SAVE();
        RESULT(frame_locals(T, frame));
    }

    CASE(GETATTR) {
        Value o = R[i->b];
        if (LIKELY(v_is_obj(o))) {
            uint64_t cache = cache_read(pc);
            Obj *obj = v_as_obj(o);
            uint32_t at = (uint32_t)(cache >> 32);
            if (LIKELY(obj->shape == (uint32_t)cache)) { /* CACHE_INLINE */
                Value v = ((Value *)obj)[at];
                if (LIKELY(v != V_UNDEF)) {
                    pc++;
                    lf_retain(T, v);
                    if (i->flags) DROP(i->b);
                    SET(i->a, v);
                    NEXT();
                }
            } else {
                Value v = op_getattr_found(T, obj, K[i->c], (Ins *)pc);
                if (LIKELY(v != V_UNDEF)) {
                    pc++;
                    CONSUME();
                    SET(i->a, v);
                    NEXT();
                }
                frame->pc = pc + 1;
                frame->dest = i->a;
                switch (op_call_getter(T, &R[i->b], i->flags & CONSUME_B, K[i->c], (Ins *)pc)) {
                case CALLED: break;
                case PUSHED: ENTER_FRAME(); NEXT();
                case FAILED: goto error;
                }
            }
        }
        SAVE();
        Value v = op_getattr(T, o, K[i->c], (Ins *)pc);
        pc++;
        RESULT(v);
    }
    CASE(SETATTR) {
        Value o = R[i->a], v = RK(i->c);
        SAVE();
        if (LIKELY(v_is_obj(o))) {
            uint64_t cache = cache_read(pc);
            Obj *obj = v_as_obj(o);
            if (LIKELY(obj->shape == (uint32_t)cache)) { /* CACHE_INLINE */
                pc++;
                OKAY(lf_store(T, obj, (Value *)obj + (cache >> 32), lf_retain(T, v)));
            }
        }
        Ins *word = (Ins *)pc++;
        OKAY(op_setattr(T, o, K[i->b], v, word));
    }
    CASE(DELATTR) {
        SAVE();
        OKAY(obj_setattr(T, R[i->a], K[i->b], V_UNDEF));
    }
    CASE(LOAD_METHOD) {
        Value o = R[i->b];
        uint64_t cache = cache_read(pc);
        if (LIKELY(v_is_obj(o) && v_as_obj(o)->shape == ((uint32_t)cache & CACHE_SHAPE))) {
            Obj *obj = v_as_obj(o);
            uint32_t at = (uint32_t)(cache >> 32), kind = (uint32_t)cache / LF_MAX_SHAPES;
            Value v = V_UNDEF;
            if (LIKELY(kind == CACHE_METHOD)) {
                v = cached(type_of_obj(obj), at);
                if (LIKELY(v != V_UNDEF)) {
                    pc++;
                    lf_retain(T, v);
                    if (i->flags & CONSUME_B)
                        R[i->b] = V_UNDEF;
                    else
                        lf_retain(T, o);
                    SET(i->a, v);
                    SET(i->a + 1, o);
                    NEXT();
                }
            } else if (kind == CACHE_INLINE)
                v = ((Value *)obj)[at];
            else if (kind == CACHE_CLASS)
                v = cached(type_of_obj(obj), at);
            else if (kind == CACHE_TYPE)
                v = cached((Type *)obj, at);
            else if (kind == CACHE_MODULE) {
                Dict *d = as_dict(((Module *)obj)->dict);
                if (LIKELY(at < d->used && d->entries[at].key == K[i->c])) v = d->entries[at].value;
            }
            if (LIKELY(v != V_UNDEF)) {
                pc++;
                lf_retain(T, v);
                CONSUME();
                SET(i->a, V_UNDEF);
                SET(i->a + 1, v);
                NEXT();
            }
        }
        SAVE();
        Value func, self;
        if (UNLIKELY(!op_load_method(T, o, K[i->c], (Ins *)pc, &func, &self))) goto error;
        pc++;
        CONSUME();
        SET(i->a, func);
        SET(i->a + 1, self);
        NEXT();
    }
    CASE(LOAD_SPECIAL) {
        SAVE();
        Value func, self;
        if (UNLIKELY(!op_load_special(T, R[i->b], i->c, &func, &self))) goto error;
        if (i->flags & CONSUME_B) DROP(i->b);
        SET(i->a, func);
        SET(i->a + 1, self);
        NEXT();
    }
    CASE(LOAD_SUPER) {
        SAVE();
        Value v = op_load_super(T, &R[i->a], i->b == 0, K[i->c]);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(LOAD_SUPER_METHOD) {
        Value type, self;
        if (i->b) {
            self = i->flags & SUPER_SELF_CELL ? as_cell(R[0])->value : R[0];
            type = as_cell(as_tuple(as_function(frame->func)->closure)->items[i->b - 1])->value;
        } else {
            type = R[i->a + 1];
            self = R[i->a + 2];
        }
        /* The cache is that of LOAD_METHOD, but the slot is one of the class that comes next, and in place of
         * a kind it has the place of `type` in the order of self's class. */
        uint64_t cache = cache_read(pc);
        if (LIKELY(v_is_obj(self) && v_as_obj(self)->shape == ((uint32_t)cache & CACHE_SHAPE) &&
                   R[i->a] == v_obj(type_super))) {
            const Value *at =
                as_tuple(type_of_obj(v_as_obj(self))->mro)->items + (uint32_t)cache / LF_MAX_SHAPES;
            if (LIKELY(at[0] == type)) {
                Value v = cached(as_type(at[1]), (uint32_t)(cache >> 32));
                if (LIKELY(v != V_UNDEF)) {
                    pc++;
                    lf_retain(T, v);
                    if (i->b)
                        lf_retain(T, self);
                    else
                        R[i->a + 2] = V_UNDEF;
                    SET(i->a, v);
                    SET(i->a + 1, self);
                    NEXT();
                }
            }
        }
        SAVE();
        Value func;
        if (UNLIKELY(
                !op_load_super_method(T, &R[i->a], type, self, i->b == 0, K[i->c], (Ins *)pc, &func, &self)))
            goto error;
        pc++;
        SET(i->a, func);
        SET(i->a + 1, self);
        NEXT();
    }
    CASE(GETITEM) {
        Value o = R[i->b], key = RK(i->c);
        if (LIKELY(v_is_int(key))) {
            Value v = item_at(o, key);
            if (LIKELY(v != V_UNDEF)) {
                if (is_shape(o, SHAPE_LIST) && !(i->c & K_BIT)) QUICKEN(GETITEM_LIST);
                lf_retain(T, v);
                CONSUME();
                SET(i->a, v);
                NEXT();
            }
        }
        SAVE();
        RESULT(op_getitem(T, o, key));
    }
    CASE(SETITEM) {
        SAVE();
        Value o = R[i->a], key = RK(i->b), v = RK(i->c);
        if (is_shape(o, SHAPE_LIST) && v_is_int(key)) {
            List *l = as_list(o);
            int64_t at = v_as_int(key);
            if (at < 0) at += l->len;
            if (LIKELY((uint64_t)at < (uint64_t)l->len))
                OKAY(lf_store(T, &l->h, &l->items[at], lf_retain(T, v)));
        }
        OKAY(op_setitem(T, o, key, v));
    }
    CASE(DELITEM) {
        SAVE();
        OKAY(obj_setitem(T, R[i->a], RK(i->b), V_UNDEF));
    }
    CASE(GETSLICE) {
        SAVE();
        Value v = op_getslice(T, R[i->b], R[i->c], R[i->c + 1]);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        if (i->flags & CONSUME_B) DROP(i->b);
        DROP(i->c);
        DROP(i->c + 1);
        SET(i->a, v);
        NEXT();
    }
    CASE(SETSLICE) {
        SAVE();
        if (UNLIKELY(!op_setslice(T, R[i->a], R[i->b], R[i->b + 1], RK(i->c)))) goto error;
        DROP(i->b);
        DROP(i->b + 1);
        if (i->flags & CONSUME_A) DROP(i->a);
        if (i->flags & CONSUME_C) DROP(i->c);
        NEXT();
    }
    CASE(BUILD_SLICE) {
        SAVE();
        Value v = slice_new(T, R[i->b], R[i->b + 1], R[i->b + 2]);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        DROP(i->b);
        DROP(i->b + 1);
        DROP(i->b + 2);
        SET(i->a, v);
        NEXT();
    }

    ARITH(SUB, BIN_SUB, (r = p - q, v_int_fits(r)), p - q)
    ARITH(MUL, BIN_MUL, int_mul(p, q, &r), p * q)
    CASE(ADD) {
        Value x = RK(i->b), y = RK(i->c);
        if (LIKELY(v_both_int(x, y))) {
            int64_t r = v_as_int(x) + v_as_int(y);
            if (LIKELY(v_int_fits(r))) {
                SET(i->a, v_int(r));
                NEXT();
            }
        } else if (v_is_double(x) || v_is_double(y)) {
            double p = 0, q = 0;
            if (LIKELY(as_number(x, &p) && as_number(y, &q))) {
                SET(i->a, v_double(p + q));
                NEXT();
            }
        }
        SAVE();
        GENERAL(BIN_ADD);
    }
    CASE(TRUEDIV) {
        Value x = RK(i->b), y = RK(i->c);
        double p = 0, q = 0;
        if (LIKELY(as_number(x, &p) && as_number(y, &q) && q != 0)) {
            SET(i->a, v_double(p / q));
            NEXT();
        }
        SAVE();
        GENERAL(BIN_TRUEDIV);
    }
    CASE(FLOORDIV) {
        Value x = RK(i->b), y = RK(i->c);
        int64_t r = 0;
        if (LIKELY(v_both_int(x, y)) && LIKELY(int_floordiv(v_as_int(x), v_as_int(y), &r))) {
            SET(i->a, v_int(r));
            NEXT();
        }
        SAVE();
        GENERAL(BIN_FLOORDIV);
    }
    CASE(MOD) {
        Value x = RK(i->b), y = RK(i->c);
        int64_t r = 0;
        if (LIKELY(v_both_int(x, y)) && LIKELY(int_mod(v_as_int(x), v_as_int(y), &r))) {
            SET(i->a, v_int(r));
            NEXT();
        }
        SAVE();
        GENERAL(BIN_MOD);
    }
    CASE(POW) {
        SAVE();
        GENERAL(BIN_POW);
    }
    CASE(LSHIFT) {
        Value x = RK(i->b), y = RK(i->c);
        int64_t r = 0;
        if (LIKELY(v_both_int(x, y)) && LIKELY(int_lshift(v_as_int(x), v_as_int(y), &r))) {
            SET(i->a, v_int(r));
            NEXT();
        }
        SAVE();
        GENERAL(BIN_LSHIFT);
    }
    CASE(RSHIFT) {
        Value x = RK(i->b), y = RK(i->c);
        int64_t r = 0;
        if (LIKELY(v_both_int(x, y)) && LIKELY(int_rshift(v_as_int(x), v_as_int(y), &r))) {
            SET(i->a, v_int(r));
            NEXT();
        }
        SAVE();
        GENERAL(BIN_RSHIFT);
    }
    CASE(AND) {
        Value x = RK(i->b), y = RK(i->c);
        if (LIKELY(v_both_int(x, y))) {
            SET(i->a, x & y);
            NEXT();
        }
        SAVE();
        GENERAL(BIN_AND);
    }
    CASE(OR) {
        Value x = RK(i->b), y = RK(i->c);
        if (LIKELY(v_both_int(x, y))) {
            SET(i->a, x | y);
            NEXT();
        }
        SAVE();
        GENERAL(BIN_OR);
    }
    CASE(XOR) {
        Value x = RK(i->b), y = RK(i->c);
        if (LIKELY(v_both_int(x, y))) {
            SET(i->a, (x ^ y) | V_INT_TAG);
            NEXT();
        }
        SAVE();
        GENERAL(BIN_XOR);
    }
    BINARY_SLOW(MATMUL, BIN_MATMUL)
    CASE(IADD) {
        if (LIKELY(BOTH_NUMBERS(RK(i->b), RK(i->c)))) goto L_ADD;
        SAVE();
        GENERAL(BIN_ADD);
    }
    INPLACE_FAST(ISUB, SUB, BIN_SUB, BOTH_NUMBERS)
    INPLACE_FAST(IMUL, MUL, BIN_MUL, BOTH_NUMBERS)
    INPLACE_FAST(ITRUEDIV, TRUEDIV, BIN_TRUEDIV, BOTH_NUMBERS)
    INPLACE_FAST(IFLOORDIV, FLOORDIV, BIN_FLOORDIV, BOTH_NUMBERS)
    INPLACE_FAST(IMOD, MOD, BIN_MOD, BOTH_NUMBERS)
    INPLACE(IPOW, BIN_POW)
    INPLACE_FAST(ILSHIFT, LSHIFT, BIN_LSHIFT, v_both_int)
    INPLACE_FAST(IRSHIFT, RSHIFT, BIN_RSHIFT, v_both_int)
    INPLACE_FAST(IAND, AND, BIN_AND, v_both_int)
    INPLACE_FAST(IOR, OR, BIN_OR, v_both_int)
    INPLACE_FAST(IXOR, XOR, BIN_XOR, v_both_int)
    INPLACE(IMATMUL, BIN_MATMUL)
    CASE(NEG) {
        Value x = R[i->b];
        if (v_is_int(x) && v_as_int(x) != V_INT_MIN) {
            SET(i->a, v_int(-v_as_int(x)));
            NEXT();
        }
        if (v_is_double(x)) {
            SET(i->a, v_double(-v_as_double(x)));
            NEXT();
        }
        SAVE();
        RESULT(obj_unary(T, UN_NEG, x));
    }
    CASE(POS) {
        SAVE();
        RESULT(obj_unary(T, UN_POS, R[i->b]));
    }
    CASE(INVERT) {
        SAVE();
        RESULT(obj_unary(T, UN_INVERT, R[i->b]));
    }
    CASE(NOT) {
        SAVE();
        int truth = obj_truth(T, R[i->b]);
        if (UNLIKELY(truth < 0)) goto error;
        RESULT(v_bool(!truth));
    }

    COMPARE(LT, CMP_LT, <)
    COMPARE(LE, CMP_LE, <=)
    COMPARE(EQ, CMP_EQ, ==)
    COMPARE(NE, CMP_NE, !=)
    COMPARE(GT, CMP_GT, >)
    COMPARE(GE, CMP_GE, >=)
    CASE(IS) {
        Value yes = v_bool(RK(i->b) == RK(i->c));
        RESULT(yes);
    }
    CASE(IS_NOT) {
        Value yes = v_bool(RK(i->b) != RK(i->c));
        RESULT(yes);
    }
    CASE(IN) {
        SAVE();
        int found = obj_contains(T, RK(i->c), RK(i->b));
        if (UNLIKELY(found < 0)) goto error;
        RESULT(v_bool(found));
    }
    CASE(NOT_IN) {
        SAVE();
        int found = obj_contains(T, RK(i->c), RK(i->b));
        if (UNLIKELY(found < 0)) goto error;
        RESULT(v_bool(!found));
    }

    CASE(JUMP) {
        JUMP_J();
        NEXT();
    }
    CASE(JUMP_BACK) {
        if (UNLIKELY(T->poke)) {
            SAVE();
            if (!safepoint(T)) goto error;
        }
        JUMP_J();
        HEAT_UP();
    }
/* What a comparison gave is no reference: the register need not be emptied. */
#define JUMP_IF(op, want)                         \
    CASE(op) {                                    \
        Value v = R[i->a];                        \
        int truth;                                \
        if (LIKELY(v_is_bool(v)))                 \
            truth = v == V_TRUE;                  \
        else if (v == V_NONE)                     \
            truth = 0;                            \
        else if (v_is_int(v))                     \
            truth = v != v_int(0);                \
        else {                                    \
            SAVE();                               \
            truth = obj_truth_slow(T, v);         \
            if (UNLIKELY(truth < 0)) goto error;  \
            if (i->flags & CONSUME_A) DROP(i->a); \
        }                                         \
        if (truth == want) JUMP_J();              \
        NEXT();                                   \
    }
    JUMP_IF(JT, 1)
    JUMP_IF(JF, 0)
    CASE(JNONE) {
        bool yes = R[i->a] == V_NONE;
        if (i->flags & CONSUME_A) DROP(i->a);
        if (yes) JUMP_J();
        NEXT();
    }
    CASE(JNOTNONE) {
        bool yes = R[i->a] != V_NONE;
        if (i->flags & CONSUME_A) DROP(i->a);
        if (yes) JUMP_J();
        NEXT();
    }
    COMPARE_JUMP(JLT, CMP_LT, <, true)
    COMPARE_JUMP(JLE, CMP_LE, <=, true)
    COMPARE_JUMP(JEQ, CMP_EQ, ==, true)
    COMPARE_JUMP(JNE, CMP_NE, !=, true)
    COMPARE_JUMP(JGT, CMP_GT, >, true)
    COMPARE_JUMP(JGE, CMP_GE, >=, true)
    COMPARE_JUMP(JNLT, CMP_LT, <, false)
    COMPARE_JUMP(JNLE, CMP_LE, <=, false)
    COMPARE_JUMP(JNEQ, CMP_EQ, ==, false)
    COMPARE_JUMP(JNNE, CMP_NE, !=, false)
    COMPARE_JUMP(JNGT, CMP_GT, >, false)
    COMPARE_JUMP(JNGE, CMP_GE, >=, false)

    CASE(BUILD_TUPLE) {
        SAVE();
        Value v = op_build_tuple(T, &R[i->b], i->c);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(BUILD_LIST) {
        SAVE();
        Value v = op_build_list(T, &R[i->b], i->c);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(BUILD_SET) {
        SAVE();
        Value v = op_build_set(T, &R[i->b], i->c);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(BUILD_MAP) {
        SAVE();
        Value v = op_build_map(T, &R[i->b], i->c);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(BUILD_STRING) {
        SAVE();
        Value v = op_build_string(T, &R[i->b], i->c);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        SET(i->a, v);
        NEXT();
    }
    CASE(LIST_APPEND) {
        SAVE();
        Value v = RK(i->b);
        if (i->flags & CONSUME_B)
            R[i->b] = V_UNDEF;
        else
            lf_retain(T, v);
        if (UNLIKELY(!list_append(T, R[i->a], v))) goto error;
        NEXT();
    }
    CASE(SET_ADD) {
        SAVE();
        OKAY(set_add(T, R[i->a], RK(i->b)));
    }
    CASE(MAP_ADD) {
        SAVE();
        OKAY(dict_set(T, R[i->a], RK(i->b), RK(i->c)));
    }
    CASE(LIST_EXTEND) {
        SAVE();
        OKAY(op_list_extend(T, R[i->a], RK(i->b)));
    }
    CASE(SET_UPDATE) {
        SAVE();
        OKAY(set_update(T, R[i->a], RK(i->b)));
    }
    CASE(DICT_UPDATE) {
        SAVE();
        OKAY(op_dict_update(T, R[i->a], RK(i->b)));
    }
    CASE(DICT_MERGE) {
        SAVE();
        OKAY(op_dict_merge(T, R[i->a], RK(i->b), R[i->c]));
    }
    CASE(LIST_TO_TUPLE) {
        SAVE();
        RESULT(list_to_tuple(T, R[i->b]));
    }
    CASE(CONVERT) {
        SAVE();
        RESULT(op_convert(T, RK(i->b), i->c));
    }
    CASE(FORMAT) {
        SAVE();
        RESULT(op_format(T, RK(i->b), i->c));
    }
    CASE(FORMAT_SPEC) {
        SAVE();
        RESULT(obj_format(T, RK(i->b), RK(i->c)));
    }
    CASE(UNPACK) {
        SAVE();
        Value v = R[i->b];
        const Value *items = NULL;
        if (is_shape(v, SHAPE_TUPLE) && as_tuple(v)->len == i->c)
            items = as_tuple(v)->items;
        else if (is_shape(v, SHAPE_LIST) && as_list(v)->len == i->c)
            items = as_list(v)->items;
        if (LIKELY(items != NULL)) {
            bool consume = i->flags & CONSUME_B;
            if (consume)
                R[i->b] = V_UNDEF; /* the source may be one of the destinations */
            else
                lf_retain(T, v);
            for (int j = 0; j < i->c; j++) lf_retain(T, items[j]);
            Value old[8];
            if (i->c <= 8) {
                for (int j = 0; j < i->c; j++) {
                    old[j] = R[i->a + j];
                    R[i->a + j] = items[j];
                }
                for (int j = 0; j < i->c; j++) lf_release(T, old[j]);
            } else
                for (int j = 0; j < i->c; j++) SET(i->a + j, items[j]);
            lf_release(T, v);
            NEXT();
        }
        if (UNLIKELY(!op_unpack(T, v, &R[i->a], i->c))) goto error;
        if ((i->flags & CONSUME_B) && (i->b < i->a || i->b >= i->a + i->c)) DROP(i->b);
        NEXT();
    }
    CASE(UNPACK_EX) {
        SAVE();
        int n = (i->c & 255) + 1 + (i->c >> 8);
        if (UNLIKELY(!op_unpack_ex(T, R[i->b], &R[i->a], i->c & 255, i->c >> 8))) goto error;
        if ((i->flags & CONSUME_B) && (i->b < i->a || i->b >= i->a + n)) DROP(i->b);
        NEXT();
    }

    CASE(GET_ITER) {
        SAVE();
        RESULT(op_get_iter(T, &R[i->b], &R[i->a]));
    }
    CASE(FOR_ITER_FAR)
    CASE(FOR_ITER) {
        Value it = R[i->a];
        int64_t far = ins_op(i) == OP_FOR_ITER_FAR ? (int64_t)pc++->word : (int16_t)i->c;
        Obj *o = v_as_obj(it);
        switch (o->shape) {
        case SHAPE_RANGE_ITER: {
            RangeIter *r = (RangeIter *)o;
            if (UNLIKELY(r->left <= 0)) goto for_end;
            if (ins_op(i) == OP_FOR_ITER) QUICKEN(FOR_RANGE);
            r->left--;
            Value v = v_int(r->next);
            r->next += r->step;
            SET(i->b, v);
            NEXT();
        }
        case SHAPE_LIST_ITER: {
            SeqIter *s = (SeqIter *)o;
            if (UNLIKELY(s->seq == V_UNDEF)) goto for_end;
            List *l = as_list(s->seq);
            if (LIKELY(s->at < l->len)) {
                if (ins_op(i) == OP_FOR_ITER) QUICKEN(FOR_LIST);
                Value v = lf_retain(T, l->items[s->at++]);
                SET(i->b, v);
                NEXT();
            }
            lf_clear(T, &s->seq);
            goto for_end;
        }
        case SHAPE_TUPLE_ITER: {
            SeqIter *s = (SeqIter *)o;
            if (UNLIKELY(s->seq == V_UNDEF)) goto for_end;
            Tuple *t = as_tuple(s->seq);
            if (LIKELY(s->at < t->len)) {
                Value v = lf_retain(T, t->items[s->at++]);
                SET(i->b, v);
                NEXT();
            }
            lf_clear(T, &s->seq);
            goto for_end;
        }
        case SHAPE_STR_ITER: {
            SeqIter *s = (SeqIter *)o;
            if (UNLIKELY(s->seq == V_UNDEF)) goto for_end;
            const Str *text = as_str(s->seq);
            if (LIKELY(s->at < text->len)) {
                SET(i->b, str_latin1[text->data[s->at++]]);
                NEXT();
            }
            lf_clear(T, &s->seq);
            goto for_end;
        }
        case SHAPE_GENERATOR: {
            Generator *g = (Generator *)o;
            if (UNLIKELY(g->state == GEN_CLOSED)) goto for_end;
            SAVE();
            frame->dest = i->b;
            frame->iter = i->a;
            frame->on_end = pc + far;
            if (UNLIKELY(!generator_push(T, g, V_NONE, FRAME_FOR))) goto error;
            ENTER_FRAME();
            NEXT();
        }
        default: {
            SAVE();
            if (type_of_obj(o)->slots.next_pair && pc->op == OP_UNPACK && pc->b == i->b && pc->c == 2 &&
                (pc->flags & CONSUME_B) && ins_op(i) == OP_FOR_ITER)
                QUICKEN(FOR_PAIR);
            Value v = obj_next(T, it);
            if (LIKELY(v != V_UNDEF)) {
                SET(i->b, v);
                NEXT();
            }
            if (UNLIKELY(lf_failed(T))) goto error;
        }
        }
    for_end:
        SAVE();
        DROP(i->a);
        pc += far;
        NEXT();
    }

    CASE(CALL) {
        Value *window = &R[i->a];
        int n = i->b;
        CALL_WINDOW();
    }
    CASE(CALL_METHOD) {
        Value *window = &R[i->a];
        int n = i->b + 1;
        if (window[0] == V_UNDEF) {
            window++;
            n--;
        }
        CALL_WINDOW();
    }
    CASE(CALL_KW)
    CASE(CALL_METHOD_KW) {
        int n = i->b, at = i->a;
        if (ins_op(i) == OP_CALL_METHOD_KW) {
            if (R[at] == V_UNDEF)
                at++;
            else
                n++;
        }
        Value names = K[pc->word & 0x7fff];
        pc++;
        SAVE();
        frame->dest = i->c;
        switch (op_call(T, &R[at], n - (int)as_tuple(names)->len, names)) {
        case CALLED: break;
        case PUSHED: ENTER_FRAME(); break;
        case FAILED: goto error;
        }
        NEXT();
    }
    CASE(CALL_EX) {
        SAVE();
        frame->dest = i->c;
        switch (op_call_ex(T, &R[i->a])) {
        case CALLED: break;
        case PUSHED: ENTER_FRAME(); break;
        case FAILED: goto error;
        }
        NEXT();
    }
    CASE(RETURN) { /* the frame ends: even a local gives its reference away */
        Value v;
        if (i->a & K_BIT)
            v = lf_retain(T, K[i->a & ~K_BIT]);
        else {
            v = R[i->a];
            R[i->a] = V_UNDEF;
        }
        SAVE();
        FrameKind kind = frame->kind;
        if (LIKELY(kind == FRAME_CALL)) { /* no generator, no namespace */
            Value *base = R, callee;
            assert(!frame->gen && frame->ns == V_UNDEF && frame->self == V_UNDEF);
            frame_empty(T, base, base + i->b);
            assert_empty(base + i->b, frame->top);
            callee = base[-1];
            base[-1] = V_UNDEF;
            frame_leave(T, frame);
            frame--;
            R = frame->base;
            K = frame->code->consts;
            pc = frame->pc;
            lf_release_obj(T, v_as_obj(callee));
            SET(frame->dest, v);
            GO_ON();
        }
        if (UNLIKELY(frame->gen != NULL)) generator_finish(T, frame->gen);
        if (UNLIKELY(kind == FRAME_INIT)) {
            if (UNLIKELY(v != V_NONE)) {
                lf_raise(T, exc_TypeError, "__init__() should return None, not '%T'", v);
                lf_release(T, v);
                Value *slot = R - 1;
                frame_pop(T);
                ENTER_FRAME();
                lf_clear(T, slot);
                goto error; /* of the call, not of __init__ */
            }
            v = frame->self;
            frame->self = V_UNDEF;
        }
        if (kind == FRAME_OPERATOR) { /* the rest of the instruction that waits for it */
            bool fine = op_operator_leave(T, v);
            ENTER_FRAME();
            if (UNLIKELY(!fine)) goto error;
            GO_ON();
        }
        Value *base = R;
        frame_pop(T);
        if (kind == FRAME_ENTRY) return v;
        ENTER_FRAME();
        lf_clear(T, &base[-1]); /* the callee, or the generator */
        if (LIKELY(kind == FRAME_CALL || kind == FRAME_INIT)) {
            SET(frame->dest, v);
            GO_ON();
        }
        /* A generator that FOR_ITER or SEND drives has returned. */
        if (kind == FRAME_FOR)
            lf_release(T, v);
        else
            SET(frame->dest, v);
        DROP(frame->iter);
        pc = frame->on_end;
        NEXT();
    }

    CASE(YIELD) {
        Value v = RK(i->b);
        if (i->flags & CONSUME_B)
            R[i->b] = V_UNDEF;
        else
            lf_retain(T, v);
        SAVE();
        if (UNLIKELY(v_as_obj(v_obj(frame->gen))->shape == SHAPE_ASYNC_GEN && i->c == 0)) {
            v = op_async_wrap(T, v);
            if (UNLIKELY(v == V_UNDEF)) goto error;
        }
        FrameKind kind = frame->kind;
        if ((kind == FRAME_ENTRY ? frame->gen->feed != NULL : kind == FRAME_SEND && i->c == 0) &&
            !trace_on(T) && generator_fed(T, frame, v)) {
            SET(i->a, V_NONE);
            NEXT();
        }
        generator_suspend(T, frame);
        if (kind == FRAME_ENTRY) return v;
        ENTER_FRAME();
        SET(frame->dest, v);
        GO_ON();
    }
    CASE(GET_YIELD_FROM_ITER) {
        SAVE();
        RESULT(op_yield_from_iter(T, frame, R[i->b]));
    }
    CASE(GET_AWAITABLE) {
        SAVE();
        RESULT(awaitable_iter(T, R[i->b], i->c));
    }
    CASE(SEND) {
        SAVE();
        Value it = R[i->a];
        if ((is_shape(it, SHAPE_GENERATOR) || is_shape(it, SHAPE_COROUTINE)) &&
            as_generator(it)->state <= GEN_SUSPENDED &&
            (R[i->b] == V_NONE || as_generator(it)->state == GEN_SUSPENDED)) {
            Value sent = R[i->b];
            R[i->b] = V_UNDEF;
            frame->dest = i->b;
            frame->iter = i->a;
            frame->on_end = pc + (int16_t)i->c;
            if (UNLIKELY(!generator_push(T, as_generator(it), sent, FRAME_SEND))) goto error;
            ENTER_FRAME();
            NEXT();
        }
        bool returned;
        Value end;
        Value v = iterator_send(T, it, R[i->b], &returned, &end);
        if (v != V_UNDEF) {
            SET(i->b, v);
            NEXT();
        }
        if (UNLIKELY(!returned)) goto error;
        SET(i->b, end);
        DROP(i->a);
        JUMP_SHORT();
        NEXT();
    }
    CASE(GET_AITER) {
        SAVE();
        RESULT(op_get_aiter(T, R[i->b]));
    }
    CASE(GET_ANEXT) {
        SAVE();
        RESULT(op_get_anext(T, R[i->b]));
    }
    CASE(END_ASYNC_FOR) {
        if (is_instance(R[i->a], exc_StopAsyncIteration)) goto L_POP_EXC;
        goto L_RERAISE;
    }

    CASE(RAISE) {
        SAVE();
        if (i->c == 0) {
            if (op_raise_again(T)) goto unwind; /* no new place is added */
            goto error;
        }
        op_raise(T, RK(i->a), i->c == 2 ? RK(i->b) : V_UNDEF);
        CONSUME();
        goto error;
    }
    CASE(POP_EXC) {
        SAVE();
        T->handled = R[i->a + 1] == V_HOLE ? frame->entry_handled : R[i->a + 1];
        DROP(i->a + 1);
        DROP(i->a);
        NEXT();
    }
    CASE(RERAISE) {
        SAVE();
        T->handled = R[i->a + 1] == V_HOLE ? frame->entry_handled : R[i->a + 1];
        DROP(i->a + 1);
        T->exc = R[i->a];
        R[i->a] = V_UNDEF;
        if (i->b) traceback_reraised(T, frame);
        goto unwind;
    }
    CASE(EXC_MATCH) {
        SAVE();
        int yes = op_exc_match(T, R[i->b], RK(i->c));
        if (UNLIKELY(yes < 0)) goto error;
        if (i->flags & CONSUME_C) DROP(i->c);
        SET(i->a, v_bool(yes));
        NEXT();
    }
    CASE(EXC_STAR_MATCH) {
        SAVE();
        Value match, rest;
        if (UNLIKELY(!op_exc_star_match(T, R[i->b], RK(i->c), &match, &rest))) goto error;
        CONSUME();
        SET(i->a, match);
        SET(i->a + 1, rest);
        NEXT();
    }
    CASE(EXC_STAR_RAISE) {
        SAVE();
        RESULT(op_exc_star_raise(T, R[i->b], R[i->c]));
    }
    CASE(EXC_INFO) {
        Value e = R[i->b];
        SET(i->a, lf_retain(T, v_obj(type_of(e))));
        SET(i->a + 1, lf_retain(T, e));
        Value tb = ((Exception *)v_as_obj(e))->traceback;
        SET(i->a + 2, tb == V_UNDEF ? V_NONE : lf_retain(T, tb));
        NEXT();
    }
    CASE(LOAD_ASSERTION_ERROR) {
        SET(i->a, v_obj(exc_AssertionError));
        NEXT();
    }

    CASE(MAKE_FUNCTION) {
        SAVE();
        RESULT(op_make_function(T, frame, K[i->b]));
    }
    CASE(SET_FUNCTION) {
        SAVE();
        OKAY(op_set_function(T, R[i->a], RK(i->b), i->c));
    }
    CASE(LOAD_BUILD_CLASS) {
        SAVE();
        RESULT(op_load_build_class(T, frame));
    }
    CASE(IMPORT_NAME) {
        SAVE();
        Value v = op_import_name(T, frame, K[i->b], R[i->c], R[i->c + 1]);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        DROP(i->c);
        DROP(i->c + 1);
        SET(i->a, v);
        NEXT();
    }
    CASE(IMPORT_FROM) {
        SAVE();
        RESULT(op_import_from(T, R[i->b], K[i->c]));
    }
    CASE(IMPORT_STAR) {
        SAVE();
        OKAY(op_import_star(T, frame, R[i->a]));
    }
    CASE(INTRINSIC) {
        SAVE();
        int n;
        Value v = op_intrinsic(T, frame, i->c, &R[i->b], &n);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        for (int j = 0; j < n; j++) DROP(i->b + j);
        SET(i->a, v);
        NEXT();
    }
    CASE(PRINT_EXPR) {
        SAVE();
        OKAY(op_print_expr(T, R[i->a]));
    }

    CASE(MATCH_SEQUENCE) { RESULT(v_bool((type_of(R[i->b])->flags & TYPE_SEQUENCE) != 0)); }
    CASE(MATCH_MAPPING) { RESULT(v_bool((type_of(R[i->b])->flags & TYPE_MAPPING) != 0)); }
    CASE(MATCH_KEYS) {
        SAVE();
        RESULT(op_match_keys(T, R[i->b], R[i->c]));
    }
    CASE(MATCH_CLASS) {
        SAVE();
        Value v = op_match_class(T, R[i->b], R[i->c], (int)v_as_int(R[i->c + 1]), R[i->c + 2]);
        if (UNLIKELY(v == V_UNDEF)) goto error;
        for (int j = 0; j < 3; j++) DROP(i->c + j);
        if (i->flags & CONSUME_B) DROP(i->b);
        SET(i->a, v);
        NEXT();
    }
    CASE(GET_LEN) {
        SAVE();
        int64_t n = obj_len(T, R[i->b]);
        if (UNLIKELY(n < 0)) goto error;
        SET(i->a, v_int(n));
        NEXT();
    }

    ARITH_R(ADD, int_add, p + q)
    ARITH_R(SUB, int_sub, p - q)
    ARITH_R(MUL, int_times, p * q)
    ARITH_R(IADD, int_add, p + q)
    ARITH_R(ISUB, int_sub, p - q)
    ARITH_R(IMUL, int_times, p * q)
    CASE(TRUEDIV_R) {
        Value x = R[i->b], y = R[i->c];
        if (UNLIKELY(y == v_double(0.0) || y == v_double(-0.0))) goto L_TRUEDIV;
        FLOATS(TRUEDIV, x, y, p / q)
    }
    CASE(TRUEDIV_K) {
        Value x = RK(i->b), y = RK(i->c);
        if (UNLIKELY(y == v_double(0.0) || y == v_double(-0.0))) goto L_TRUEDIV;
        FLOATS(TRUEDIV, x, y, p / q)
    }
    ARITH_I(ADD, BIN_ADD, obj_binary, int_add, FLOAT_BY(+))
    ARITH_I(SUB, BIN_SUB, obj_binary, int_sub, FLOAT_BY(-))
    ARITH_I(MUL, BIN_MUL, obj_binary, int_times, FLOAT_BY(*))
    ARITH_I(IADD, BIN_ADD, obj_inplace, int_add, FLOAT_BY(+))
    ARITH_I(ISUB, BIN_SUB, obj_inplace, int_sub, FLOAT_BY(-))
    ARITH_I(MOD, BIN_MOD, obj_binary, int_modulo, )
    ARITH_I(FLOORDIV, BIN_FLOORDIV, obj_binary, int_divide, )
    ARITH_I(AND, BIN_AND, obj_binary, int_and, )
    CASE(GETITEM_LIST) {
        Value o = R[i->b], key = R[i->c];
        if (LIKELY(is_shape(o, SHAPE_LIST)) && LIKELY(v_is_int(key))) {
            const List *l = as_list(o);
            uint64_t at = (uint64_t)v_as_int(key);
            if (LIKELY(at < (uint64_t)l->len)) {
                Value v = lf_retain(T, l->items[at]);
                if (i->flags) CONSUME();
                SET(i->a, v);
                NEXT();
            }
        }
        goto L_GETITEM;
    }
    CASE(FOR_RANGE) {
        RangeIter *r = (RangeIter *)v_as_obj(R[i->a]);
        if (LIKELY(r->h.shape == SHAPE_RANGE_ITER && r->left > 0)) {
            int64_t next = r->next;
            r->left--;
            r->next = next + r->step;
            SET(i->b, v_int(next));
            NEXT();
        }
        goto L_FOR_ITER;
    }
    CASE(FOR_PAIR) {
        SAVE();
        switch (op_next_pair(T, R[i->a], &R[pc->a])) {
        case 1: pc++; NEXT(); /* the UNPACK */
        case 0:
            DROP(i->a);
            JUMP_SHORT();
            NEXT();
        case PAIR_UNFIT: goto L_FOR_ITER;
        default: goto error;
        }
    }
    CASE(FOR_LIST) {
        SeqIter *s = (SeqIter *)v_as_obj(R[i->a]);
        if (LIKELY(s->h.shape == SHAPE_LIST_ITER && s->seq != V_UNDEF)) {
            const List *l = as_list(s->seq);
            if (LIKELY(s->at < l->len)) {
                Value v = lf_retain(T, l->items[s->at++]);
                SET(i->b, v);
                NEXT();
            }
        }
        goto L_FOR_ITER;
    }
    JUMP_R(JLT, <, true)
    JUMP_I(JLT, CMP_LT, <, true)
    JUMP_R(JNLT, <, false)
    JUMP_I(JNLT, CMP_LT, <, false)
    JUMP_R(JLE, <=, true)
    JUMP_I(JLE, CMP_LE, <=, true)
    JUMP_R(JNLE, <=, false)
    JUMP_I(JNLE, CMP_LE, <=, false)
    JUMP_R(JEQ, ==, true)
    JUMP_I(JEQ, CMP_EQ, ==, true)
    JUMP_R(JNEQ, ==, false)
    JUMP_I(JNEQ, CMP_EQ, ==, false)
    JUMP_R(JNE, !=, true)
    JUMP_I(JNE, CMP_NE, !=, true)
    JUMP_R(JNNE, !=, false)
    JUMP_I(JNNE, CMP_NE, !=, false)
    JUMP_R(JGT, >, true)
    JUMP_I(JGT, CMP_GT, >, true)
    JUMP_R(JNGT, >, false)
    JUMP_I(JNGT, CMP_GT, >, false)
    JUMP_R(JGE, >=, true)
    JUMP_I(JGE, CMP_GE, >=, true)
    JUMP_R(JNGE, >=, false)
    JUMP_I(JNGE, CMP_GE, >=, false)
operator_ : { /* bin on R[b] and R[c], neither of which is a number with an instruction of its own */
    Value x = RK(i->b), y = RK(i->c);
    if (bin == BIN_MUL && v_both_int(x, y)) {
        Value v;
        const Ins *last = op_wide(v_as_int(x), v_as_int(y), i, pc, R, K, &v);
        if (last) {
            SET(last->a, v);
            pc = last + 1;
            NEXT();
        }
    }
    switch (op_arithmetic(T, i, R, K, bin, is_inplace(ins_op(i)) ? FORM_INPLACE : 0)) {
    case CALLED: NEXT();
    case PUSHED: ENTER_FRAME(); NEXT();
    case FAILED: goto error;
    }
}
take_jump:
    if ((int16_t)i->c < 0) {
        if (UNLIKELY(T->poke)) {
            SAVE();
            if (!safepoint(T)) goto error;
        }
        JUMP_SHORT();
        HEAT_UP();
    }
    JUMP_SHORT();
    NEXT();

#if LF_JIT
is_hot:
    if (!frame->code->jit) jit_compile(frame->code);
    goto enter_machine_code;
back_to_machine_code:
    pc = i;
enter_machine_code:
    for (;;) {
        const void *at = jit_at(frame->code, pc);
        if (!at) break;
        const Ins *stop = jit_run(T, at);
        if (stop == JIT_VALUE) return T->value;
        frame = T->frame;
        R = frame->base;
        K = frame->code->consts;
        labels = returns;
        if (LIKELY(stop > JIT_VALUE)) {
            pc = stop;
            if (UNLIKELY(jit_helped(frame->code))) jit_again(frame->code);
            break;
        }
        if (stop == JIT_ERROR) goto error;
        pc = frame->pc;
        if (stop == JIT_CALLED && jit_hot(frame->code) && !frame->code->jit) jit_compile(frame->code);
    }
    if (!frame->code->jit) {
        labels = trace_on(T) ? tracing : handlers;
        NEXT();
    }
    i = pc++;
    goto *handlers[ins_op(i)];
#else
is_hot:
enter_machine_code:
    NEXT();
#endif

tell:
    SAVE();
    if (!trace_instruction(T, frame, i)) goto error;
    if (!trace_on(T)) labels = handlers;
    if (UNLIKELY(frame->pc != pc)) { /* sent to another line */
        pc = frame->pc;
        i = pc - 1;
    }
    goto *handlers[ins_op(i)];
entered:
    ENTER_FRAME();
    NEXT();

error: /* an exception is set: note the place, find a handler, leave frames until there is one */
    traceback_add(T, frame);
    if (trace_on(T)) {
        trace_raised(T, frame);
        labels = tracing;
    }
unwind:
    for (;;) {
        uint32_t at = (uint32_t)(frame->pc - frame->code->ins) - 1;
        const ExcEntry *e = frame->code->exc, *end = e + frame->code->nexc;
        while (e < end && !(at >= e->start && at < e->end)) e++;
        if (e < end) {
            for (int r = e->keep; r < frame->code->nregs; r++) DROP(r);
            SET(e->reg, lf_exc_take(T));
            SET(e->reg + 1, T->handled == frame->entry_handled ? V_HOLE : lf_retain(T, T->handled));
            T->handled = R[e->reg];
            pc = frame->code->ins + e->target;
            K = frame->code->consts; /* it may be another one after FAR */
            NEXT();
        }
        FrameKind kind = frame->kind;
        if (trace_on(T)) trace_unwound(T, frame);
        if (frame->gen) op_generator_raised(T, frame);
        Value *base = R;
        frame_pop(T);
        if (kind == FRAME_ENTRY) return V_UNDEF;
        ENTER_FRAME();
        lf_clear(T, &base[-1]);
        traceback_add(T, frame);
        if (trace_on(T)) trace_raised(T, frame);
    }
}
