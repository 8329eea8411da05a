/* Descriptors of C attributes (getset) and of __slots__ (member). */
#include "src/objects/descriptors.h"
#include "src/objects/attributes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"
#include "src/objects/weakref.h"

static Type *type_getset, *type_member;

static bool check(Thread *T, Value name, Type *owner, Value obj) {
    if (is_instance(obj, owner)) return true;
    lf_raise(T, exc_TypeError, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object", name,
             owner->cname, obj);
    return false;
}

/* ---- getset --------------------------------------------------------------------------------------- */

static GetSet *as_getset(Value v) { return (GetSet *)v_as_obj(v); }

Value getset_new(Thread *T, Type *owner, const GetSetDef *def) {
    GetSet *g = lf_alloc(T, SHAPE_GETSET, sizeof *g);
    if (!g) return V_UNDEF;
    g->def = def;
    lf_init(&g->owner, lf_retain(T, v_obj(owner)));
    return v_obj(g);
}

static Value getset_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    const GetSet *g = as_getset(self);
    if (obj == V_UNDEF) return lf_retain(T, self);
    if (LIKELY(is_instance(obj, as_type(g->owner)))) return g->def->get(T, obj);
    return lf_raise(T, exc_TypeError, "descriptor '%s' for '%s' objects doesn't apply to a '%T' object",
                    g->def->name, as_type(g->owner)->cname, obj);
}

static bool getset_set(Thread *T, Value self, Value obj, Value v) {
    const GetSet *g = as_getset(self);
    if (!is_instance(obj, as_type(g->owner))) {
        getset_get(T, self, obj, V_UNDEF);
        return false;
    }
    if (g->def->set) return g->def->set(T, obj, v);
    lf_raise(T, exc_AttributeError, "attribute '%s' of '%s' objects is not writable", g->def->name,
             as_type(g->owner)->cname);
    return false;
}

static Value getset_repr(Thread *T, Value self) {
    return str_format(T, "<attribute '%s' of '%s' objects>", as_getset(self)->def->name,
                      as_type(as_getset(self)->owner)->cname);
}
static Value getset_name(Thread *T, Value self) { return str_intern_c(T, as_getset(self)->def->name); }
static Value getset_qualname(Thread *T, Value self) {
    return str_format(T, "%S.%s", as_type(as_getset(self)->owner)->qualname, as_getset(self)->def->name);
}
static Value getset_doc(Thread *T, Value self) {
    const char *doc = as_getset(self)->def->doc;
    return doc ? str_from_c(T, doc) : V_NONE;
}
static Value getset_objclass(Thread *T, Value self) { return lf_retain(T, as_getset(self)->owner); }

static const GetSetDef getset_getset[] = {{"__name__", getset_name, NULL, NULL},
                                          {"__qualname__", getset_qualname, NULL, NULL},
                                          {"__doc__", getset_doc, NULL, NULL},
                                          {"__objclass__", getset_objclass, NULL, NULL},
                                          {0}};
static bool getset_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((GetSet *)o)->owner, ctx); }
static const Kind kind_getset = {.name = "getset", .visit = getset_visit, .flags = KIND_FREEZE};
const TypeDef typedef_getset = {
    .name = "getset_descriptor",
    .where = &type_getset,
    .kind = &kind_getset,
    .size = sizeof(GetSet),
    .shape = SHAPE_GETSET,
    .slots = {.repr = getset_repr, .descr_get = getset_get, .descr_set = getset_set},
    .getset = getset_getset};

/* ---- __dict__ and __weakref__ of instances -------------------------------------------------------- */

/* A class may inherit the descriptor from a base whose other instances have attributes. */
static bool may_have_dict(Thread *T, Value self) {
    if (!has_flag(self, TYPE_BARE)) return true;
    lf_raise(T, exc_AttributeError, "'%T' object has no attribute '__dict__'", self);
    return false;
}

static Value get_dict(Thread *T, Value self) { return may_have_dict(T, self) ? obj_dict(T, self) : V_UNDEF; }

static bool set_dict(Thread *T, Value self, Value v) {
    if (!may_have_dict(T, self)) return false;
    if (is_type(self) || is_module(self)) {
        lf_raise(T, exc_TypeError, "this __dict__ descriptor does not support '%T' objects", self);
        return false;
    }
    if (v != V_UNDEF && !is_dict(v)) {
        lf_raise(T, exc_TypeError, "__dict__ must be set to a dictionary, not a '%T'", v);
        return false;
    }
    return attribute_set_dict(T, v_as_obj(self), v);
}

static Value get_weakref(Thread *T, Value self) {
    Value r = weakref_first(T, v_as_obj(self));
    return r == V_UNDEF ? V_NONE : lf_retain(T, r);
}

const GetSetDef getset_dict = {"__dict__", get_dict, set_dict, "dictionary for instance variables"};
const GetSetDef getset_weakref = {"__weakref__", get_weakref, NULL, "list of weak references to the object"};

/* ---- member --------------------------------------------------------------------------------------- */

/* Texts have no words of their own for members: there they live, by name, in the dict at the text's end. */

static Member *as_member(Value v) { return (Member *)v_as_obj(v); }

Value member_new(Thread *T, Type *owner, Value name, uint32_t index) {
    Member *m = lf_alloc(T, SHAPE_MEMBER, sizeof *m);
    if (!m) return V_UNDEF;
    lf_init(&m->owner, lf_retain(T, v_obj(owner)));
    m->name = name; /* interned */
    m->index = index;
    return v_obj(m);
}

static Value member_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    const Member *m = as_member(self);
    if (obj == V_UNDEF) return lf_retain(T, self);
    if (!check(T, m->name, as_type(m->owner), obj)) return V_UNDEF;
    Obj *o = v_as_obj(obj);
    Value v = shape_of(o)->first ? *attribute_member(o, m->index) : attribute_find(o, m->name);
    return v == V_UNDEF
               ? lf_raise_attribute_text(T, obj, m->name, "'%Q' object has no attribute '%S'", obj, m->name)
               : lf_retain(T, v);
}

static bool member_set(Thread *T, Value self, Value obj, Value v) {
    const Member *m = as_member(self);
    if (!check(T, m->name, as_type(m->owner), obj) || !lf_may_write(T, v_as_obj(obj))) return false;
    Obj *o = v_as_obj(obj);
    bool placed = shape_of(o)->first;
    if (v == V_UNDEF && (placed ? *attribute_member(o, m->index) : attribute_find(o, m->name)) == V_UNDEF) {
        lf_raise_attribute_text(T, obj, m->name, "%S", m->name);
        return false;
    }
    if (placed) return lf_store(T, o, attribute_member(o, m->index), lf_retain(T, v));
    return v == V_UNDEF ? attribute_delete(T, o, m->name) > 0 : attribute_set(T, o, m->name, v);
}

static Value member_repr(Thread *T, Value self) {
    return str_format(T, "<member '%S' of '%s' objects>", as_member(self)->name,
                      as_type(as_member(self)->owner)->cname);
}
static Value member_name(Thread *T, Value self) { return lf_retain(T, as_member(self)->name); }
static Value member_qualname(Thread *T, Value self) {
    return str_format(T, "%S.%S", as_type(as_member(self)->owner)->qualname, as_member(self)->name);
}
static Value member_doc(Thread *T, Value self) {
    (void)T;
    (void)self;
    return V_NONE;
}
static Value member_objclass(Thread *T, Value self) { return lf_retain(T, as_member(self)->owner); }

static const GetSetDef member_getset[] = {{"__name__", member_name, NULL, NULL},
                                          {"__qualname__", member_qualname, NULL, NULL},
                                          {"__doc__", member_doc, NULL, NULL},
                                          {"__objclass__", member_objclass, NULL, NULL},
                                          {0}};
static bool member_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Member *)o)->owner, ctx); }
static const Kind kind_member = {.name = "member", .visit = member_visit, .flags = KIND_FREEZE};
const TypeDef typedef_member = {
    .name = "member_descriptor",
    .where = &type_member,
    .kind = &kind_member,
    .size = sizeof(Member),
    .shape = SHAPE_MEMBER,
    .slots = {.repr = member_repr, .descr_get = member_get, .descr_set = member_set},
    .getset = member_getset};
