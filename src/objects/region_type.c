#include "src/objects/region_type.h"

#include "runtime/alloc.h"
#include "runtime/clean.h"
#include "src/objects/attributes.h"
#include "src/objects/birth.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_region;

typedef struct RegionObject {
    Obj h;
    Value name; /* str or V_UNDEF */
} RegionObject;

/* ---- regions and values ------------------------------------------------------------------------------- */

Region *region_of_bridge(Value v) {
    if (!v_is_obj(v)) return NULL;
    Region *r = region_of(v_as_obj(v));
    if (!r || r->bridge != v_as_obj(v)) return NULL;
    RegionState state = region_states[r->id];
    return state == REGION_OPEN || state == REGION_CLOSED ? r : NULL;
}

Region *region_self(Thread *T, Value v) {
    Region *r = region_of_bridge(v);
    if (r) return r;
    const Region *of = v_is_obj(v) ? region_of(v_as_obj(v)) : NULL;
    if (of && of->bridge == v_as_obj(v) && region_states[of->id] == REGION_READ)
        raise_only_read(T, exc_RegionError, v_as_obj(v));
    else
        lf_raise(T, exc_RegionError, "a region method was called on a non-bridge object");
    return NULL;
}

Value region_name(Obj *o) { return ((RegionObject *)o)->name; }

/* Immutable by construction, though it lies in the local region. */
static bool is_atom(Value v, int depth) {
    if (!v_is_obj(v) || v_as_obj(v)->rid != RID_LOCAL) return !value_is_owned(v);
    uint16_t flags = kind_of(v_as_obj(v))->flags;
    if (flags & (KIND_ATOM | KIND_SHARE)) return true;
    if (!is_shape(v, SHAPE_TUPLE) || depth > 50) return false;
    for (int64_t i = 0; i < as_tuple(v)->len; i++)
        if (!is_atom(as_tuple(v)->items[i], depth + 1)) return false;
    return true;
}

bool value_is_local(Thread *T, Value v) {
    (void)T;
    return v_is_obj(v) && v_as_obj(v)->rid == RID_LOCAL && !is_atom(v, 0);
}

static Region *owner(Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid < RID_FIRST) return NULL;
    Region *r = region_of(v_as_obj(v));
    RegionState state = region_states[r->id];
    return state == REGION_OPEN || state == REGION_CLOSED ? r : NULL;
}

bool value_is_owned(Value v) { return owner(v) != NULL; }

Value value_region(Thread *T, Value v) {
    Region *r = owner(v);
    return r ? lf_retain(T, v_obj(r->bridge)) : V_NONE;
}

/* ---- making ------------------------------------------------------------------------------------------- */

static Value region_make(Thread *T, Value *a, int n) {
    (void)n;
    Value self = instance_new(T, as_type(a[0]));
    if (self != V_UNDEF && !region_new(T, v_as_obj(self))) lf_clear(T, &self);
    return self;
}

static Value region_init(Thread *T, Value *a, int n) {
    (void)n;
    if (a[1] == V_NONE) return V_NONE;
    if (!is_str(a[1]))
        return lf_raise(T, exc_TypeError, "Region() argument 'name' must be str or None, not %s",
                        argument_type_name(a[1]));
    Obj *o = v_as_obj(a[0]);
    return lf_store(T, o, &((RegionObject *)o)->name, lf_retain(T, a[1])) ? V_NONE : V_UNDEF;
}

static Value region_repr(Thread *T, Value self) {
    Value name = ((RegionObject *)v_as_obj(self))->name;
    void *at = (void *)(uintptr_t)self;
    return name == V_UNDEF ? str_format(T, "<%T at %p>", self, at)
                           : str_format(T, "<%T %R at %p>", self, name, at);
}

/* ---- what a region knows about itself ----------------------------------------------------------------- */

/* Borrows without those of the question itself. */
static uint32_t without(const Region *r, uint32_t asking) { return r->lrc > asking ? r->lrc - asking : 0; }
static uint32_t borrows_of(Thread *T, const Region *r) { return without(r, lf_statement_temporaries(T, r)); }

static Value get_name(Thread *T, Value self) {
    Value name = ((RegionObject *)v_as_obj(self))->name;
    return name == V_UNDEF ? V_NONE : lf_retain(T, name);
}

static Value get_parent(Thread *T, Value self) {
    Region *r = region_self(T, self);
    if (!r) return V_UNDEF;
    return r->parent ? lf_retain(T, v_obj(regions[r->parent].bridge)) : V_NONE;
}

static Value get_is_open(Thread *T, Value self) {
    Region *r = region_self(T, self);
    return r ? v_bool(borrows_of(T, r) || r->osc || (r->flags & REGION_DIRTY)) : V_UNDEF;
}

static Value get_is_dirty(Thread *T, Value self) {
    Region *r = region_self(T, self);
    return r ? v_bool((r->flags & REGION_DIRTY) != 0) : V_UNDEF;
}

static Value get_lrc(Thread *T, Value self) {
    Region *r = region_self(T, self);
    return r ? v_int(borrows_of(T, r)) : V_UNDEF;
}

static Value get_osc(Thread *T, Value self) {
    Region *r = region_self(T, self);
    return r ? v_int(r->osc) : V_UNDEF;
}

static Value get_subregions(Thread *T, Value self) {
    Region *r = region_self(T, self);
    Value list = r ? list_new(T, 0) : V_UNDEF;
    for (uint32_t id = r ? r->first_child : 0; id && list != V_UNDEF; id = regions[id].next_sibling)
        if (!list_append(T, list, lf_retain(T, v_obj(regions[id].bridge)))) lf_clear(T, &list);
    return list;
}

static Value owns(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    return r ? v_bool(owner(a[1]) == r) : V_UNDEF;
}

static Value borrows(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    return r ? holders_of_region(T, r) : V_UNDEF;
}

/* ---- what can be done with a region ------------------------------------------------------------------- */

static Value clean(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    int64_t cleaned = r ? region_clean(T, r) : -1;
    return cleaned < 0 ? V_UNDEF : v_int(cleaned);
}

static Value try_close(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    if (!r || region_clean(T, r) < 0) return V_UNDEF;
    return v_bool(without(r, lf_query_temporaries(T, r)) == 0 && r->osc == 0);
}

static Value close_region(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    return r && region_clean(T, r) >= 0 && holders_cut(T, r) ? V_NONE : V_UNDEF;
}

static Value take(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    if (!r) return V_UNDEF;
    if (owner(a[1]) != r) return lf_raise(T, exc_RegionError, "the object is not owned by this region");
    return region_extract(T, r, v_as_obj(a[1])) ? lf_retain(T, a[1]) : V_UNDEF;
}

static Value collect(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    int64_t died = r ? region_collect(T, r) : -1;
    return died < 0 ? V_UNDEF : v_int(died);
}

static Value make_dirty(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    if (!r) return V_UNDEF;
    region_set_dirty(r, true);
    return V_NONE;
}

/* A copy of a region is a region with copies of its fields. */
static Value copy_fields(Thread *T, Value from, Value to, Value memo) {
    Value copy = lf_import(T, "copy"), fields = attribute_copy(T, v_as_obj(from)), id = obj_id(T, from);
    Value deepcopy = copy == V_UNDEF ? V_UNDEF : obj_getattr_c(T, copy, "deepcopy"), k, v;
    bool ok = deepcopy != V_UNDEF && fields != V_UNDEF && id != V_UNDEF && obj_setitem(T, memo, id, to);
    for (int64_t i = 0; ok && dict_next(as_dict(fields), &i, &k, &v);) {
        Value made = lf_call2(T, deepcopy, v, memo);
        ok = made != V_UNDEF && attribute_set(T, v_as_obj(to), k, made);
        lf_release(T, made);
    }
    const Value owned[] = {copy, fields, id, deepcopy};
    for (int i = 0; i < 4; i++) lf_release(T, owned[i]);
    return ok ? to : V_UNDEF;
}

static Value region_deepcopy(Thread *T, Value *a, int n) {
    Value args[] = {v_obj(type_of(a[0])), V_UNDEF}, made = region_make(T, args, n);
    if (made == V_UNDEF) return V_UNDEF;
    args[0] = made;
    args[1] =
        ((RegionObject *)v_as_obj(a[0]))->name == V_UNDEF ? V_NONE : ((RegionObject *)v_as_obj(a[0]))->name;
    if (region_init(T, args, n) != V_UNDEF && copy_fields(T, a[0], made, a[1]) != V_UNDEF) return made;
    lf_release(T, made);
    return V_UNDEF;
}

/* ---- with r: ------------------------------------------------------------------------------------------ */

static Value enter(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_self(T, a[0]);
    return r && birth_begin(T, r) ? lf_retain(T, a[0]) : V_UNDEF;
}

static Value leave(Thread *T, Value *a, int n) {
    (void)n;
    birth_end(T, v_as_obj(a[0]));
    return V_FALSE;
}

/* ---- the type ----------------------------------------------------------------------------------------- */

static bool region_visit(Obj *o, VisitFn fn, void *ctx) {
    RegionObject *r = (RegionObject *)o;
    return r->name == V_UNDEF || fn(&r->name, ctx);
}

static const MethodDef methods[] = {
    {"owns(self, object, /)", owns, "Is the object a member of this region?", 0},
    {"borrows(self, /)", borrows,
     "Who refers into this region from outside: a list of Holder, one for each reference that could be "
     "named.",
     0},
    {"clean(self, /)", clean,
     "Lets go of members that the region's objects do not reach any more and counts the borrows of the "
     "region and its subregions anew, where they are dirty. Returns how many regions were.",
     0},
    {"try_close(self, /)", try_close,
     "Is the region closed, now that it is clean: nobody outside refers into it?", 0},
    {"close(self, /)", close_region,
     "Closes the region by force: local variables and slots of local objects that refer into it or its "
     "subregions become None. RegionError, and no change, when one of them cannot.",
     0},
    {"take(self, object, /)", take,
     "Takes out of the region what only the object reaches; it is local then. RegionError when "
     "something else in the region refers to the object. Returns the object.",
     0},
    {"collect(self, /)", collect, "Frees cyclic garbage inside the region. Returns how many objects died.",
     0},
    {"__enter__(self, /)", enter,
     "In the block, displays, comprehensions and instances of classes that it makes itself are born in the "
     "region.",
     0},
    {"__exit__(self, type, value, traceback, /)", leave, "Ends the block.", 0},
    {"__deepcopy__(self, memo, /)", region_deepcopy, "A new region with copies of the fields.", 0},
    {"_make_dirty(self, /)", make_dirty, "For tests: marks the counts of the region as not to be trusted.",
     0},
    {0}};
static const GetSetDef getset[] = {
    {"name", get_name, NULL, "The name given when the region was made, or None."},
    {"parent", get_parent, NULL, "The region that owns this one, or None."},
    {"is_open", get_is_open, NULL, "Does anything outside refer into the region or its subregions?"},
    {"is_dirty", get_is_dirty, NULL, "Must the region be cleaned before its counts can be trusted?"},
    {"_lrc", get_lrc, NULL, "References from local variables and local objects to members."},
    {"_osc", get_osc, NULL, "Direct subregions that are open."},
    {"_subregions", get_subregions, NULL, "A list of the direct subregions."},
    {0}};
static const Kind kind_region = {
    .name = "Region", .visit = region_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_region = {
    .name = "regions.Region",
    .doc =
        "A group of objects with one owner. What is stored in an attribute of a region becomes its member,\n"
        "with everything that it refers to.",
    .where = &type_region,
    .kind = &kind_region,
    .size = sizeof(RegionObject),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .slots = {.repr = region_repr},
    .new_ = {"Region(cls, /, *args, **kwargs)", region_make, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, name=None, /)", region_init, NULL, 0},
    .methods = methods,
    .getset = getset,
};
