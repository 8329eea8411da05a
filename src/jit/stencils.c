/* The stencils: the fast path of each instruction, once, in C (machine.h).
 *
 * Where even that has rare cases with calls, the commonest case stands alone in NAME_FAST, and jit_slow leads
 * from it to NAME, which begins anew: a stencil without calls needs no stack and few registers.
 */
#include "src/jit/machine.h"

/* --- leaving --- */

STENCIL(exit) { return HOLE_PC; }
/* The cold half of drop: releases the object in the first argument. */
Exit st_drop(Obj *o) {
    SAVE();
    lf_release_obj(T, o);
    return jit_next();
}

/* --- moves --- */

STENCIL(POKE) {
    if (UNLIKELY(T->poke)) return jit_exit();
    return jit_next();
}
STENCIL(JUMP) { return jit_jump(); }
/* bit 0: what is moved is known to be no reference; bit 1: nor is what was there */
ALWAYS Exit move(int known) {
    Value v = REG(HB);
    if (!(known & 1)) retain(v);
    return result(v, known & 2);
}
VARIANTS4(MOVE, move)
ALWAYS Exit move_fast(int plain) {
    Value v = REG(HB);
    return loaded(v, plain);
}
VARIANTS2(MOVE_FAST, move_fast)
/* The source dies. */
ALWAYS Exit take(int known) {
    Value v = REG(HB);
    REG(HB) = V_UNDEF;
    return result(v, known & 2);
}
VARIANTS4(TAKE, take)
ALWAYS Exit load_plain(int known) { return result(WIDE(HX), known & 1); }
VARIANTS2(LOADK, load_plain)
ALWAYS Exit load_object(int known) {
    Value v = WIDE(HX);
    retain(v);
    return result(v, known & 1);
}
VARIANTS2(LOADK_OBJ, load_object)
STENCIL(DROP) {
    Value old = REG(HA);
    REG(HA) = V_UNDEF;
    return drop(old);
}
STENCIL(CHECK) { return REG(HA) != V_UNDEF ? jit_next() : jit_exit(); }

/* --- attributes and items --- */

/* Attributes elsewhere than in a slot of the object, and receivers of several shapes. */
ALWAYS Exit other_attribute(Value o) {
    Ins *way = way_of(v_as_obj(o));
    uint64_t word = word_at(way);
    if (LIKELY(v_as_obj(o)->shape == (uint32_t)word)) {
        Value v = ((Value *)v_as_obj(o))[word >> 32];
        if (LIKELY(v != V_UNDEF)) {
            retain(v);
            return result(v, false);
        }
    }
    Value v = op_getattr_found(T, v_as_obj(o), WIDE(HY), way);
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    return result(v, false);
}
STENCIL(GETATTR) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)cache)) return other_attribute(o);
    Value v = ((Value *)v_as_obj(o))[cache >> 32];
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
ALWAYS Exit attribute_fast(int plain) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache)) return jit_slow();
    Value v = ((Value *)v_as_obj(o))[cache >> 32];
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
VARIANTS2(GETATTR_FAST, attribute_fast)
/* HN: the receiver dies; HM: register a as a number */
STENCIL(GETATTR_PROPERTY) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call_getter(T, &REG(HB), NUMBER(HN), WIDE(HY), (Ins *)WIDE(HX))) {
    case CALLED: return jit_exit();
    case PUSHED: return pushed();
    default: return failed();
    }
}
STENCIL(GETATTR_FOUND) {
    Value o = REG(HB);
    return is_obj(o) ? other_attribute(o) : jit_exit();
}
/* The method of o that the word knows (borrowed), or V_UNDEF. */
ALWAYS Value method_known(const Obj *o, uint64_t word) {
    if ((o->shape | CACHE_KIND(CACHE_METHOD)) != (uint32_t)word) return V_UNDEF;
    Value v = type_cached(type_of_obj(o), (uint32_t)(word >> 32));
    return v == V_HOLE ? V_UNDEF : v;
}
/* The receiver stays in its register, or (takes) gives its reference away; same: it lies in R[a]. */
ALWAYS Exit method(bool takes, bool same) {
    Value o = REG(HB);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    Ins *way = way_of(v_as_obj(o));
    Value v = method_known(v_as_obj(o), CACHE(HX));
    if (v == V_UNDEF) v = method_known(v_as_obj(o), word_at(way));
    if (LIKELY(v != V_UNDEF && (same || !is_obj(REG(HA))) && !is_obj((&REG(HA))[1]))) {
        retain(v);
        if (!takes) retain(o);
        if (takes && !same) REG(HB) = V_UNDEF;
        REG(HA) = v;
        (&REG(HA))[1] = o;
        return jit_next();
    }
    SAVE();
    if (UNLIKELY(!op_load_method_into(T, o, WIDE(HY), way, &REG(HA)))) return failed();
    if (!takes || same) return jit_next();
    REG(HB) = V_UNDEF;
    return drop(o);
}
STENCIL(LOAD_METHOD_0) { return method(false, false); }
STENCIL(LOAD_METHOD_1) { return method(true, false); }
STENCIL(LOAD_METHOD_2) { return method(true, true); }
/* Registers a and the next one hold no reference, or (same) the receiver, which moves over. */
ALWAYS Exit method_fast(bool takes, bool same) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_METHOD)) != (uint32_t)cache))
        return jit_slow();
    Value v = type_cached(type_of_obj(v_as_obj(o)), (uint32_t)(cache >> 32));
    Obj *receiver = v_as_obj(o);
    bool local = LIKELY(receiver->rid == RID_LOCAL);
    if (UNLIKELY(v == V_HOLE || v == V_UNDEF ||
                 !(takes || local || count_has_room(&T->counts[receiver->rid])) || !try_retain(v)))
        return jit_slow();
    if (!takes) ++*(local ? &receiver->rc : &T->counts[receiver->rid].in);
    if (takes && !same) REG(HB) = V_UNDEF;
    REG(HA) = v;
    (&REG(HA))[1] = o;
    return jit_next();
}
STENCIL(LOAD_METHOD_FAST_0) { return method_fast(false, false); }
STENCIL(LOAD_METHOD_FAST_1) { return method_fast(true, false); }
STENCIL(LOAD_METHOD_FAST_2) { return method_fast(true, true); }
STENCIL(LOAD_METHOD_MODULE) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    uint32_t at = (uint32_t)(cache >> 32);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_MODULE)) != (uint32_t)cache))
        return jit_exit();
    const struct Dict *d = as_dict(((const Module *)v_as_obj(o))->dict);
    if (UNLIKELY(at >= d->used || d->entries[at].key != WIDE(HY) || is_obj(REG(HA)) || is_obj((&REG(HA))[1])))
        return jit_exit();
    Value v = d->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    REG(HA) = V_UNDEF;
    (&REG(HA))[1] = v;
    return jit_next();
}

/* HN: the name among the constants */
ALWAYS Exit set_any_attribute(Value o, Value v, Ins *cache, bool owned) {
    SAVE();
    if (UNLIKELY(!op_setattr(T, o, F->code->consts[NUMBER(HN)], v, cache))) return failed();
    if (!owned) return jit_next();
    REG(HC) = V_UNDEF;
    return drop(v);
}
/* In an open region: what is no reference takes the place of what is none. */
ALWAYS bool stores_in_region(const Obj *o, Value old, Value v) {
    return o->rid >= RID_FIRST && region_states[o->rid] == REGION_OPEN && !is_obj(v) && !is_obj(old);
}
/* Into a member of a region, whatever its checks say. */
ALWAYS Exit store_checked(Obj *own, Value *slot, Value v, bool owned) {
    SAVE();
    if (owned)
        REG(HC) = V_UNDEF;
    else
        retain(v);
    return LIKELY(lf_store_slow(T, own, slot, v)) ? jit_next() : failed();
}
/* HY: the cache */
ALWAYS Exit set_attribute(Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    Ins *cache = (Ins *)WIDE(HY);
    if (v_as_obj(o)->shape != (uint32_t)word_at(cache)) cache = way_of(v_as_obj(o));
    uint64_t word = word_at(cache);
    if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)word)) return set_any_attribute(o, v, cache, owned);
    Value *slot = (Value *)v_as_obj(o) + (word >> 32);
    if (UNLIKELY(!stores_simply(v_as_obj(o), v))) {
        if (v_as_obj(o)->rid < RID_FIRST) return set_any_attribute(o, v, cache, owned);
        if (!stores_in_region(v_as_obj(o), *slot, v)) return store_checked(v_as_obj(o), slot, v, owned);
        *slot = v;
        return jit_next();
    }
    return store(slot, v, owned);
}
STENCIL(SETATTR_0) { return set_attribute(REG(HC), false); }
STENCIL(SETATTR_1) { return set_attribute(REG(HC), true); }
STENCIL(SETATTR_K) { return set_attribute(WIDE(HX), false); }
ALWAYS Exit set_attribute_fast(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t cache = CACHE(HY);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache || !stores_simply(v_as_obj(o), v)))
        return jit_slow();
    return store((Value *)v_as_obj(o) + (cache >> 32), v, owned);
}
STENCIL(SETATTR_FAST_0) { return set_attribute_fast(REG(HC), false); }
STENCIL(SETATTR_FAST_1) { return set_attribute_fast(REG(HC), true); }
STENCIL(SETATTR_FAST_K) { return set_attribute_fast(WIDE(HX), false); }
/* A new attribute. */
ALWAYS Exit add_attribute(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t cache = CACHE(HY);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_ADD)) != (uint32_t)cache ||
                 !stores_simply(v_as_obj(o), v)))
        return set_any_attribute(o, v, (Ins *)WIDE(HY), owned);
    uint32_t next = shape_last(shape_of(v_as_obj(o)), F->code->consts[NUMBER(HN)]);
    if (UNLIKELY(!next)) return set_any_attribute(o, v, (Ins *)WIDE(HY), owned);
    if (owned)
        REG(HC) = V_UNDEF;
    else
        retain(v);
    lf_init((Value *)v_as_obj(o) + (cache >> 32), v);
    v_as_obj(o)->shape = next;
    return jit_next();
}
STENCIL(SETATTR_ADD_0) { return add_attribute(REG(HC), false); }
STENCIL(SETATTR_ADD_1) { return add_attribute(REG(HC), true); }
STENCIL(SETATTR_ADD_K) { return add_attribute(WIDE(HX), false); }

ALWAYS Exit any_item(Value o, Value key) {
    SAVE();
    Value v = op_getitem(T, o, key);
    if (UNLIKELY(v == V_UNDEF)) return failed();
    return result(v, false);
}
/* Of a list, tuple or str by a small int, or whatever it is. */
ALWAYS Exit item(Value key) {
    Value o = REG(HB), v;
    if (UNLIKELY(!is_obj(o) || !is_int(key))) return any_item(o, key);
    int64_t at = v_as_int(key);
    if (LIKELY(v_as_obj(o)->shape == SHAPE_LIST)) {
        const List *l = as_list(o);
        if (at < 0) at += l->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)l->len)) return jit_exit();
        v = l->items[at];
    } else if (v_as_obj(o)->shape == SHAPE_TUPLE) {
        const Tuple *t = as_tuple(o);
        if (at < 0) at += t->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)t->len)) return jit_exit();
        v = t->items[at];
    } else if (v_as_obj(o)->shape == SHAPE_STR) {
        const Str *text = as_str(o);
        if (at < 0) at += text->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)text->len || text->width != 1)) return any_item(o, key);
        return result(str_latin1[text->data[at]], false);
    } else
        return any_item(o, key);
    retain(v);
    return result(v, false);
}
STENCIL(GETITEM_0) { return item(REG(HC)); }
STENCIL(GETITEM_1) { return item(WIDE(HX)); }
STENCIL(GETITEM_LIST) {
    Value o = REG(HB), key = REG(HC);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST)) return any_item(o, key);
    const List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return any_item(o, key);
    Value v = l->items[at];
    retain(v);
    return result(v, false);
}
ALWAYS Exit list_item_fast(int plain) {
    Value o = REG(HB), key = REG(HC);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST)) return jit_slow();
    const List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return jit_slow();
    Value v = l->items[at];
    return loaded(v, plain);
}
VARIANTS2(GETITEM_LIST_FAST, list_item_fast)
ALWAYS Exit set_any_item(Value o, Value key, Value v, bool owned) {
    SAVE();
    if (UNLIKELY(!op_setitem(T, o, key, v))) return failed();
    if (!owned) return jit_next();
    REG(HC) = V_UNDEF;
    return drop(v);
}
ALWAYS Exit set_item(Value key, Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST ||
                 !stores_simply(v_as_obj(o), v)))
        return set_any_item(o, key, v, owned);
    List *l = as_list(o);
    int64_t at = v_as_int(key);
    if (at < 0) at += l->len;
    if (UNLIKELY((uint64_t)at >= (uint64_t)l->len)) return jit_exit();
    return store(&l->items[at], v, owned);
}
STENCIL(SETITEM_RR) { return set_item(REG(HB), REG(HC), false); }
STENCIL(SETITEM_RT) { return set_item(REG(HB), REG(HC), true); }
STENCIL(SETITEM_RK) { return set_item(REG(HB), WIDE(HX), false); }
STENCIL(SETITEM_KR) { return set_item(WIDE(HX), REG(HC), false); }
STENCIL(SETITEM_KT) { return set_item(WIDE(HX), REG(HC), true); }

ALWAYS Exit set_item_fast(Value key, Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST ||
                 !stores_simply(v_as_obj(o), v)))
        return jit_slow();
    List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return jit_slow();
    return store(&l->items[at], v, owned);
}
STENCIL(SETITEM_FAST_RR) { return set_item_fast(REG(HB), REG(HC), false); }
STENCIL(SETITEM_FAST_RT) { return set_item_fast(REG(HB), REG(HC), true); }
STENCIL(SETITEM_FAST_RK) { return set_item_fast(REG(HB), WIDE(HX), false); }

/* --- names and cells --- */

ALWAYS Exit global_fast(int plain) {
    uint64_t cache = CACHE(HX);
    const struct Dict *d = as_dict(as_function(F->func)->globals);
    if (UNLIKELY(d->version != (uint32_t)cache || (int64_t)cache <= 0)) return jit_slow();
    Value v = d->entries[cache >> 32].value;
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
VARIANTS2(LOAD_GLOBAL_FAST, global_fast)
STENCIL(LOAD_GLOBAL) {
    uint64_t cache = CACHE(HX);
    const Function *f = as_function(F->func);
    const struct Dict *d = as_dict(f->globals);
    int32_t at = (int32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at < 0)) return jit_exit();
    Value v = d->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
STENCIL(LOAD_BUILTIN) {
    Value v = builtin_of_name();
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
/* In the body of a module, whose names are those of its globals. */
STENCIL(NO_NAMESPACE) { return F->ns == V_UNDEF ? jit_next() : jit_exit(); }
ALWAYS Exit set_global(Value v) {
    uint64_t cache = CACHE(HY);
    struct Dict *d = as_dict(as_function(F->func)->globals);
    int32_t at = (int32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at < 0 || !stores_simply(&d->h, v)))
        return jit_exit();
    return store(&d->entries[at].value, v, false);
}
STENCIL(STORE_GLOBAL_0) { return set_global(REG(HB)); }
STENCIL(STORE_GLOBAL_1) { return set_global(WIDE(HX)); }

ALWAYS Exit cell_content(Value cell) {
    Value v = as_cell(cell)->value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
STENCIL(LOAD_CELL) { return cell_content(REG(HB)); }
STENCIL(LOAD_FREE) { return cell_content(FREE_CELL(HN)); }
STENCIL(LOAD_CLOSURE) {
    Value v = FREE_CELL(HN);
    retain(v);
    return result(v, false);
}
ALWAYS Exit cell_content_fast(Value cell, int plain) {
    Value v = as_cell(cell)->value;
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
ALWAYS Exit cell_fast(int plain) { return cell_content_fast(REG(HB), plain); }
ALWAYS Exit free_fast(int plain) { return cell_content_fast(FREE_CELL(HN), plain); }
VARIANTS2(LOAD_CELL_FAST, cell_fast)
VARIANTS2(LOAD_FREE_FAST, free_fast)
ALWAYS Exit set_cell(Value cell, Value v) {
    if (UNLIKELY(!stores_simply(v_as_obj(cell), v))) return jit_exit();
    return store(&as_cell(cell)->value, v, false);
}
STENCIL(STORE_CELL_0) { return set_cell(REG(HA), REG(HB)); }
STENCIL(STORE_CELL_1) { return set_cell(REG(HA), WIDE(HX)); }
STENCIL(STORE_FREE_0) { return set_cell(FREE_CELL(HN), REG(HB)); }
STENCIL(STORE_FREE_1) { return set_cell(FREE_CELL(HN), WIDE(HX)); }

/* --- loops --- */

/* The iterator is done: it goes, and the loop ends. */
ALWAYS Exit loop_end(void) {
    Value it = REG(HA);
    REG(HA) = V_UNDEF;
    SAVE();
    release(v_as_obj(it));
    return jit_jump();
}
ALWAYS Exit next_of_range(int known) {
    RangeIter *r = (RangeIter *)v_as_obj(REG(HA));
    if (UNLIKELY(r->h.shape != SHAPE_RANGE_ITER)) return jit_exit();
    if (UNLIKELY(r->left <= 0)) return loop_end();
    int64_t next = r->next;
    r->left--;
    r->next = next + r->step;
    Value old = known & 1 ? 0 : REG(HB);
    REG(HB) = int_value(next);
    return known & 1 ? jit_next() : drop(old);
}
VARIANTS2(FOR_RANGE, next_of_range)
ALWAYS Exit loop_value(Value v) {
    Value old = REG(HB);
    REG(HB) = v;
    return drop(old);
}
ALWAYS Exit next_of_sequence(SeqIter *s, const Value *items, int64_t len) {
    if (LIKELY(s->at < len)) {
        Value v = items[s->at++];
        retain(v);
        return loop_value(v);
    }
    lf_clear(T, &s->seq);
    return loop_end();
}
STENCIL(FOR_LIST) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_LIST_ITER || s->seq == V_UNDEF)) return jit_exit();
    return next_of_sequence(s, as_list(s->seq)->items, as_list(s->seq)->len);
}
ALWAYS Exit next_of_list_fast(int plain) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_LIST_ITER || s->seq == V_UNDEF)) return jit_slow();
    int64_t at = s->at;
    if (UNLIKELY(at >= as_list(s->seq)->len)) return jit_slow();
    Value v = as_list(s->seq)->items[at];
    Value old = plain ? 0 : REG(HB);
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL) {
            if (!plain && replaces(o, old)) {
                s->at = at + 1;
                REG(HB) = v;
                return jit_next();
            }
            if (UNLIKELY(!try_retain_far(o))) return jit_slow();
        }
    }
    s->at = at + 1;
    REG(HB) = v;
    return plain ? jit_next() : drop(old);
}
VARIANTS2(FOR_LIST_FAST, next_of_list_fast)
/* HX: where the loop goes on when the iterator is done; HN, HM: registers a and b as numbers */
ALWAYS Exit drive(Generator *g, Value sent, FrameKind kind) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    F->iter = (uint16_t)NUMBER(HN);
    F->on_end = (const Ins *)WIDE(HX);
    if (UNLIKELY(!generator_push(T, g, sent, kind))) return failed();
    return pushed();
}
STENCIL(FOR_ITER) {
    Value it = REG(HA), v;
    Obj *o = v_as_obj(it);
    SeqIter *s = (SeqIter *)o;
    if (o->shape == SHAPE_GENERATOR) {
        if (UNLIKELY(as_generator(it)->state == GEN_CLOSED)) return loop_end();
        return drive(as_generator(it), V_NONE, FRAME_FOR);
    }
    if (o->shape == SHAPE_TUPLE_ITER && s->seq != V_UNDEF)
        return next_of_sequence(s, as_tuple(s->seq)->items, as_tuple(s->seq)->len);
    SAVE();
    v = obj_next(T, it);
    if (LIKELY(v != V_UNDEF)) return loop_value(v);
    if (UNLIKELY(lf_failed(T))) return failed();
    return loop_end();
}
/* Two values into the registers at HC; the UNPACK that follows is behind jit_next. */
STENCIL(FOR_PAIR) {
    Value it = REG(HA);
    SAVE();
    switch (op_next_pair(T, it, &REG(HC))) {
    case 1: return jit_next();
    case 0: return loop_end();
    case PAIR_UNFIT: return jit_exit();
    default: return failed();
    }
}
STENCIL(SEND) {
    Value it = REG(HA), sent = REG(HB);
    if (UNLIKELY(!is_obj(it) ||
                 (v_as_obj(it)->shape != SHAPE_GENERATOR && v_as_obj(it)->shape != SHAPE_COROUTINE) ||
                 as_generator(it)->state > GEN_SUSPENDED ||
                 (sent != V_NONE && as_generator(it)->state != GEN_SUSPENDED)))
        return jit_exit();
    REG(HB) = V_UNDEF;
    return drive(as_generator(it), sent, FRAME_SEND);
}
/* In a generator that a loop or another one drives. */
ALWAYS Exit yield(Value v, bool owned) {
    bool entry = F->kind == FRAME_ENTRY;
    if (UNLIKELY(F->gen->h.shape == SHAPE_ASYNC_GEN)) return jit_exit();
    if (owned)
        REG(HB) = V_UNDEF;
    else
        retain(v);
    SAVE();
    if (entry && F->gen->feed && generator_fed(T, F, v)) return result(V_NONE, false);
    generator_suspend(T, F);
    if (entry) {
        T->value = v;
        return JIT_VALUE;
    }
    F--;
    Value *slot = &F->base[F->dest], old = *slot;
    *slot = v;
    if (is_obj(old)) release(v_as_obj(old));
    return resumed();
}
STENCIL(YIELD_0) { return yield(REG(HB), false); }
STENCIL(YIELD_1) { return yield(REG(HB), true); }
STENCIL(YIELD_K) { return yield(WIDE(HX), false); }

/* --- calls --- */

ALWAYS Exit call_any(Value *window, int n, Value names) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call(T, window, n, names)) {
    case CALLED: return jit_next();
    case PUSHED: return pushed();
    default: return failed();
    }
}
ALWAYS Exit call(Value *window, int n) {
    Value f = window[0];
    if (UNLIKELY(!is_obj(f))) return call_any(window, n, V_UNDEF);
    Obj *o = v_as_obj(f);
    Frame *caller = F;
    if (LIKELY(o->shape == SHAPE_FUNCTION && ((Function *)o)->fast_args == n)) {
        Function *fn = (Function *)o;
        Code *code = as_code(fn->code);
        Frame *fr = caller + 1;
        Value *base = window + 1, *end = base + code->nregs;
        if (UNLIKELY((char *)caller >= T->frame_limit || end > T->regs_limit)) return jit_exit();
        caller->pc = HOLE_PC;
        caller->dest = (uint16_t)NUMBER(HM);
        caller->resume = (const void *)(uintptr_t)jit_next;
        T->frame = F = fr;
        T->top = end;
        fr->base = base;
        fr->top = end;
        fr->code = code;
        fr->func = f;
        fr->entry_handled = T->handled;
        fr->kind = FRAME_CALL;
        fr->seen = false;
        for (Value *r = base + code->nparams, *locals = base + code->nlocals; r < locals; r++) {
            *r = V_UNDEF;
            __asm__ volatile("" : "+r"(r));
        }
        const struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
        if (UNLIKELY(!jit)) {
            fr->pc = code->ins;
            return JIT_CALLED;
        }
        R = base;
        return enter(jit->entry);
    }
    if ((o->shape == SHAPE_NATIVE && ((Native *)o)->fast == n) ||
        (o->shape == SHAPE_METHOD_DESCR && ((Native *)o)->fast == n && is_obj(window[1]) &&
         lf_shapes[v_as_obj(window[1])->shape].type == &((Native *)o)->sig->owner->h)) {
        caller->pc = HOLE_PC;
        caller->dest = (uint16_t)NUMBER(HM);
        Value v = ((Native *)o)->fn(T, window + 1, n);
        if (UNLIKELY(v == V_UNDEF)) return failed();
        for (Value *r = window; r <= window + n; r++) {
            Value old = *r;
            if (is_obj(old)) {
                *r = V_UNDEF;
                release(v_as_obj(old));
            }
        }
        return result(v, false); /* HA is the destination here */
    }
    return call_any(window, n, V_UNDEF);
}
/* HB: the window; HA and HM: the destination, in bytes and as a number; HN: the arguments */
STENCIL(CALL) { return call(&REG(HB), NUMBER(HN)); }
STENCIL(CALL_METHOD) {
    Value *window = &REG(HB);
    return *window == V_UNDEF ? call(window + 1, NUMBER(HN) - 1) : call(window, NUMBER(HN));
}
/* HX: the names of the keyword arguments; HN: the arguments without these */
STENCIL(CALL_KW) { return call_any(&REG(HB), NUMBER(HN), WIDE(HX)); }
STENCIL(CALL_METHOD_KW) {
    Value *window = &REG(HB);
    return *window == V_UNDEF ? call_any(window + 1, NUMBER(HN), WIDE(HX))
                              : call_any(window, NUMBER(HN) + 1, WIDE(HX));
}
STENCIL(CALL_EX) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call_ex(T, &REG(HB))) {
    case CALLED: return jit_next();
    case PUSHED: return pushed();
    default: return failed();
    }
}
/* The caller gets v (owned). */
ALWAYS Exit leave_with(Value v) {
    Value callee = R[-1];
    R[-1] = V_UNDEF;
    T->handled = F->entry_handled;
    T->frame = --F;
    T->top = F->top;
    Value *slot = &F->base[F->dest], old = *slot;
    *slot = v;
    Obj *f = v_as_obj(callee);
    if (UNLIKELY(!count_down(f))) return jit_left(T, f, old);
    if (UNLIKELY(is_obj(old) && !count_down(v_as_obj(old)))) return jit_left(T, NULL, old);
    return resumed();
}
/* From a frame that C entered, that of an operator's method, or an __init__. */
ALWAYS Exit leave_other(Value v, bool owned) {
    int kind = F->kind;
    if (kind == FRAME_FOR || kind == FRAME_SEND || (kind == FRAME_INIT && v != V_NONE)) return jit_exit();
    if (owned)
        REG(HA) = V_UNDEF;
    else
        retain(v);
    if (kind == FRAME_ENTRY) {
        T->value = v;
        T->handled = F->entry_handled;
        T->frame = F - 1;
        T->top = R - 1;
        return JIT_VALUE;
    }
    if (kind == FRAME_OPERATOR) return jit_operator_left(T, v);
    v = F->self;
    F->self = V_UNDEF;
    return leave_with(v);
}
/* HX: the value of a constant; the registers are empty but for the result */
ALWAYS Exit leave(Value v, bool owned) {
    if (UNLIKELY(F->kind != FRAME_CALL)) return leave_other(v, owned);
    if (owned)
        REG(HA) = V_UNDEF;
    else
        retain(v);
    return leave_with(v);
}
STENCIL(RETURN_0) { return leave(REG(HA), true); }
STENCIL(RETURN_1) { return leave(WIDE(HX), false); }

/* --- what calls a function of the interpreter --- */

/* R[a] := what a function gives; operands that die are dropped by stencils of their own. */
#define OUT(name, expression)                        \
    STENCIL(name) {                                  \
        SAVE();                                      \
        Value v = (expression);                      \
        if (UNLIKELY(v == V_UNDEF)) return failed(); \
        return result(v, false);                     \
    }
#define DO(name, expression)                          \
    STENCIL(name) {                                   \
        SAVE();                                       \
        if (UNLIKELY(!(expression))) return failed(); \
        return jit_next();                            \
    }
OUT(BUILD_TUPLE, op_build_tuple(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_LIST, op_build_list(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_SET, op_build_set(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_MAP, op_build_map(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_STRING, op_build_string(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_SLICE, slice_new(T, REG(HB), (&REG(HB))[1], (&REG(HB))[2]))
OUT(GETSLICE, op_getslice(T, REG(HB), REG(HC), (&REG(HC))[1]))
OUT(GET_ITER, op_get_iter(T, &REG(HB), &REG(HA)))
OUT(LIST_TO_TUPLE, list_to_tuple(T, REG(HB)))
OUT(FORMAT, op_format(T, REG(HB), NUMBER(HN)))
OUT(CONVERT, op_convert(T, REG(HB), NUMBER(HN)))
OUT(FORMAT_SPEC_0, obj_format(T, REG(HB), REG(HC)))
OUT(FORMAT_SPEC_1, obj_format(T, REG(HB), WIDE(HX)))
OUT(MAKE_FUNCTION, op_make_function(T, F, WIDE(HX)))
OUT(MAKE_CELL, cell_new(T, NUMBER(HN) ? REG(HA) : V_UNDEF))
/* The operator HN with a constant on its left. */
OUT(BINARY, obj_binary(T, NUMBER(HN), WIDE(HX), REG(HC)))
DO(SETSLICE_0, op_setslice(T, REG(HA), REG(HB), (&REG(HB))[1], REG(HC)))
DO(SETSLICE_1, op_setslice(T, REG(HA), REG(HB), (&REG(HB))[1], WIDE(HX)))
DO(DELITEM_0, obj_setitem(T, REG(HA), REG(HB), V_UNDEF))
DO(DELITEM_1, obj_setitem(T, REG(HA), WIDE(HX), V_UNDEF))
DO(SET_FUNCTION_0, op_set_function(T, REG(HA), REG(HB), NUMBER(HN)))
DO(SET_FUNCTION_1, op_set_function(T, REG(HA), WIDE(HX), NUMBER(HN)))
DO(SET_ADD_0, set_add(T, REG(HA), REG(HB)))
DO(SET_ADD_1, set_add(T, REG(HA), WIDE(HX)))
DO(LIST_EXTEND_0, op_list_extend(T, REG(HA), REG(HB)))
DO(LIST_EXTEND_1, op_list_extend(T, REG(HA), WIDE(HX)))
DO(MAP_ADD_0, dict_set(T, REG(HA), REG(HB), REG(HC)))
DO(MAP_ADD_1, dict_set(T, REG(HA), REG(HB), WIDE(HX)))
DO(MAP_ADD_2, dict_set(T, REG(HA), WIDE(HX), REG(HC)))
/* HM: the operand's register dies */
STENCIL(LIST_APPEND) {
    Value v = REG(HB);
    SAVE();
    if (NUMBER(HM))
        REG(HB) = V_UNDEF;
    else
        retain(v);
    if (UNLIKELY(!list_append(T, REG(HA), v))) return failed();
    return jit_next();
}
/* The items of a tuple or list of two or three into empty or other registers. */
ALWAYS Exit unpack(int n) {
    Value v = REG(HB);
    const Value *items;
    if (UNLIKELY(!is_obj(v))) return jit_exit();
    if (v_as_obj(v)->shape == SHAPE_TUPLE && as_tuple(v)->len == n)
        items = as_tuple(v)->items;
    else if (v_as_obj(v)->shape == SHAPE_LIST && as_list(v)->len == n)
        items = as_list(v)->items;
    else
        return jit_exit();
    if (NUMBER(HM))
        REG(HB) = V_UNDEF; /* the source may be one of the destinations */
    else
        retain(v);
    Value old[3];
    for (int j = 0; j < n; j++) retain(items[j]);
    for (int j = 0; j < n; j++) {
        old[j] = (&REG(HA))[j];
        (&REG(HA))[j] = items[j];
    }
    for (int j = 0; j < n; j++)
        if (is_obj(old[j])) release(v_as_obj(old[j]));
    return drop(v);
}
STENCIL(UNPACK_2) { return unpack(2); }
STENCIL(UNPACK_3) { return unpack(3); }
#define CONTAINS(name, want)                                       \
    ALWAYS Exit name##_values(Value x, Value y) {                  \
        SAVE();                                                    \
        int found = obj_contains(T, y, x);                         \
        if (UNLIKELY(found < 0)) return failed();                  \
        return result(truth(found == want), false);                \
    }                                                              \
    STENCIL(name##_0) { return name##_values(REG(HB), REG(HC)); }  \
    STENCIL(name##_1) { return name##_values(REG(HB), WIDE(HX)); } \
    STENCIL(name##_2) { return name##_values(WIDE(HX), REG(HC)); }
CONTAINS(IN, 1)
CONTAINS(NOT_IN, 0)
