#include "src/vm/owned.h"

#include <stdio.h>
#include <string.h>

#include "runtime/cown.h"
#include "runtime/policy.h"
#include "runtime/shape.h"
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"

/* ---- changing ----------------------------------------------------------------------------------------- */

static bool writes_register(Ins i, uint32_t reg) {
    const char *operands = op_info[i.op].operands;
    return (i.a == reg && (operands[0] == 'w' || operands[0] == 'W')) || (i.b == reg && operands[1] == 'w') ||
           (i.c == reg && operands[2] == 'w');
}

bool owned_is_lent(const Frame *f, const Value *slot) {
    if (!f->code || slot < f->base || slot >= f->base + f->code->nparams) return false;
    const Code *c = f->code;
    for (uint32_t at = 0; at < c->nins; at += 1u + op_info[ins_op(&c->ins[at])].cache)
        if (writes_register(c->ins[at], (uint32_t)(slot - f->base))) return false;
    return true;
}

/* Parameters of running calls that are v, one a call. */
static uint32_t lent(const Thread *T, Value v) {
    uint32_t n = 0;
    for (const Frame *f = T->frame; f > T->frames; f--)
        for (uint32_t i = 0; f->code && i < f->code->nparams; i++)
            if (f->base[i] == v && owned_is_lent(f, &f->base[i])) {
                n++;
                break;
            }
    return n;
}

static bool is_data(Value v) {
    if (!v_is_obj(v)) return false;
    const Obj *o = v_as_obj(v);
    const Region *r = region_of(o);
    if (o->rid == RID_IMMORTAL || o->rid == RID_ATOMS || (r && region_states[r->id] == REGION_FROZEN))
        return false;
    return !(kind_of(o)->flags & (KIND_ATOM | KIND_SHARE | KIND_FREEZE));
}

/* Slots and variables that refer to o, without what only uses it. */
static uint32_t references(const Thread *T, const Obj *o, uint32_t temporaries) {
    uint32_t uses = temporaries + lent(T, v_obj(o));
    const Region *r = region_of(o);
    if (r && r->bridge == o && r->cown) uses++;
    return o->rc > uses ? o->rc - uses : 0;
}

static void refuse(Thread *T, Value v, uint32_t n, const char *why) {
    Value text = str_format(T, "%T is referenced %u times and cannot %s", v, n, why);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    Value holders = s ? holders_of_object(T, v_as_obj(v)) : V_UNDEF;
    if (s && holders != V_UNDEF) region_error(T, s, NULL, v_as_obj(v), holders);
    lf_release(T, holders);
    lf_release(T, text);
}

bool owned_may_change(Thread *T, Value v, uint32_t temporaries) {
    if (!is_data(v) || v_as_obj(v)->rc <= 1) return true;
    uint32_t n = references(T, v_as_obj(v), temporaries);
    if (n <= 1) return true;
    refuse(T, v, n, "be mutated");
    return false;
}

/* ---- crossing ----------------------------------------------------------------------------------------- */

/* No name of a program. */
static Value field_name(Thread *T) { return str_intern_c(T, "<owned>"); }

static Value wrap(Thread *T, Value v) {
    Value bridge = lf_call0(T, v_obj(type_region));
    if (bridge != V_UNDEF && attribute_set(T, v_as_obj(bridge), field_name(T), v)) return bridge;
    lf_release(T, bridge);
    return V_UNDEF;
}

/* Takes v out again: its references are what they were. */
static void unwrap(Thread *T, Value bridge) {
    if (!region_dissolve(T, v_as_obj(bridge))) lf_exc_clear(T);
    lf_release(T, bridge);
}

/* The first member that has more references than its owner's. */
static Obj *shared_member(const Region *r, const Obj *root, uint32_t own, uint32_t *n) {
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        uint32_t uses = o == r->bridge ? o->rc : o == root ? own : 0;
        if (o->rc > uses + 1) {
            *n = o->rc - uses;
            return o;
        }
    }
    return NULL;
}

bool owned_may_cross(Thread *T, Value v, const char *what, uint32_t own) {
    Value bridge = wrap(T, v);
    if (bridge == V_UNDEF) return false;
    Region *r = region_of_bridge(bridge);
    uint32_t n = 0, mine = own + lf_query_temporaries(T, r);
    Obj *shared = shared_member(r, v_as_obj(v), mine, &n);
    /* in the region the slot is one reference more, outside it the caller's is the one that goes */
    Value which = shared ? lf_retain(T, v_obj(shared)) : V_UNDEF;
    bool subregion_in_use = r->osc != 0;
    unwrap(T, bridge);
    char text[128];
    if (shared) {
        snprintf(text, sizeof text, "cross as %s", what);
        refuse(T, which, n, text);
        lf_release(T, which);
    } else if (subregion_in_use)
        lf_raise(T, exc_RegionError, "%s refers to a region that is still borrowed", what);
    return !lf_failed(T);
}

Value owned_send(Thread *T, Value v) {
    Value bridge = wrap(T, v);
    if (bridge == V_UNDEF) { /* it went well a moment ago: no memory */
        lf_exc_clear(T);
        return v;
    }
    lf_drop_temporaries(T, v);
    lf_release(T, v);
    return bridge;
}

Value owned_receive(Thread *T, Value v) {
    Region *r = v_is_obj(v) && lf_policy.model == MODEL_OWNERSHIP ? region_of_bridge(v) : NULL;
    static Watched owned = {.text = "<owned>"};
    Value inner = r && str_is_interned(&owned) ? attribute_find(v_as_obj(v), field_name(T)) : V_UNDEF;
    if (inner == V_UNDEF) return v;
    lf_retain(T, inner);
    unwrap(T, v);
    return inner;
}
