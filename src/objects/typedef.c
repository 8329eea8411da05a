/* Builtin types from their tables. They are made once a process, never change and are never freed. */
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/slots.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define TYPE(name) extern const TypeDef typedef_##name;
#include "src/objects/core_types.def"
#undef TYPE
#define TYPE(name) &typedef_##name,
static const TypeDef *const core[] = {
#include "src/objects/core_types.def"
};
#undef TYPE
enum { NCORE = sizeof core / sizeof *core };

/* Guards the making of types by several threads; recursive, for `ready` may make other types. */
static pthread_mutex_t making;
static pthread_once_t making_once = PTHREAD_ONCE_INIT;
static void init_making(void) {
    pthread_mutexattr_t attr;
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&making, &attr);
    pthread_mutexattr_destroy(&attr);
}

/* A constant shape serves all instances: their attributes, if they carry any, lie in a dict. */
static void reserve_shape(Type *t) {
    const TypeDef *def = t->def;
    bool has_dict = (def->flags & TYPE_HAS_DICT) != 0;
    t->first = has_dict ? (uint16_t)((def->dict_offset ? def->dict_offset : def->size) / 8) : 0;
    t->instance_size = def->size + (has_dict && !def->dict_offset ? 8 : 0);
    if (!def->shape)
        t->root_shape = shape_new_root(def->kind, &t->h, t->first, 0, has_dict ? SHAPE_IS_DICT : 0);
    else {
        t->root_shape = def->shape;
        lf_shapes[def->shape] = (Shape){.kind = def->kind,
                                        .type = &t->h,
                                        .id = def->shape,
                                        .first = t->first,
                                        .flags = has_dict ? SHAPE_IS_DICT : 0};
    }
    bool fixed = !def->kind->ext && !(def->kind->size && def->shape) && !(has_dict && !def->dict_offset);
    lf_shapes[t->root_shape].size = fixed ? def->size : 0;
    t->dict_shape = t->root_shape;
}

/* Memory and shapes: enough for exact instances to exist. */
/* Attributes of subclasses' instances lie behind the part of the native type, at a word that 16 bits can
 * number (Shape.first). */
static void check_size(const TypeDef *def) {
    if (def->size / sizeof(Value) < UINT16_MAX) return;
    fprintf(stderr, "lfpy: instances of the type %s are too large; keep their parts in buffers\n", def->name);
    abort();
}

static Type *reserve(const TypeDef *def) {
    check_size(def);
    Type *t = calloc(1, sizeof *t);
    if (!t) return NULL;
    if (def->where) *def->where = t;
    t->h = (Obj){shape_new_root(&kind_type, type_type ? &type_type->h : NULL, 0, 0, SHAPE_IS_TYPE),
                 AUX_ACYCLIC, 1, RID_IMMORTAL};
    t->def = def;
    t->kind = def->kind;
    t->slots = def->slots;
    t->size = def->size;
    t->cname = def->name;
    if (def->shape || (def->kind && (def->dict_offset || !(def->flags & TYPE_HAS_DICT)))) reserve_shape(t);
    return t;
}

static uint32_t inherited_flags(const Type *base) {
    return base->flags & (TYPE_EXCEPTION | TYPE_SUB_INT | TYPE_SUB_STR | TYPE_SUB_TUPLE | TYPE_SUB_LIST |
                          TYPE_SUB_DICT | TYPE_SUB_TYPE | TYPE_SUB_BYTES | TYPE_SUB_FLOAT | TYPE_HAS_DICT |
                          TYPE_HAS_WEAK | TYPE_SEQUENCE | TYPE_MAPPING | TYPE_METHOD_DESCR | TYPE_DICT_ONLY);
}

static bool put(Thread *T, Type *t, Value name, Value v) {
    return v != V_UNDEF && dict_set_str(T, t->dict, name, lf_immortal(v));
}

bool type_add(Thread *T, Type *t, const char *name, Value v) {
    Obj *dict = v_as_obj(t->dict);
    uint32_t rid = dict->rid;
    dict->rid = RID_LOCAL;
    Value key = str_intern_c(T, name);
    bool ok = key != V_UNDEF && put(T, t, key, v);
    dict->rid = rid;
    if (ok) type_cache_forget(t, key);
    return ok;
}

static Value method_key(Value d) {
    if (is_shape(d, SHAPE_STATICMETHOD)) d = ((WrappedFn *)v_as_obj(d))->callable;
    return as_native(d)->sig->name;
}

Value type_generic_new(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}

static bool add_attributes(Thread *T, Type *t) {
    const TypeDef *def = t->def;
    static const MethodDef generic_new = {"__new__(cls, /, *args, **kwargs)", type_generic_new, NULL,
                                          METHOD_NEW | METHOD_LAZY};
    bool ok = true;
    if (def->new_.sig)
        ok = put(T, t, name___new__, native_constructor(T, t, &def->new_));
    else if (def->init.sig && t->base != V_UNDEF && as_type(t->base)->kind != t->kind)
        ok = put(T, t, name___new__, native_constructor(T, t, &generic_new));
    ok = ok && slots_add_wrappers(T, t); /* methods that the table spells out replace them */
    if (ok && def->init.sig)
        ok = put(T, t, name___init__, slots_init_wrapper(T, t, native_descriptor(T, t, &def->init)));
    for (const MethodDef *m = def->methods; ok && m && m->sig; m++) {
        Value d = native_descriptor(T, t, m);
        ok = d != V_UNDEF && put(T, t, method_key(d), d);
    }
    for (const GetSetDef *g = def->getset; ok && g && g->name; g++)
        ok = put(T, t, str_intern_c(T, g->name), getset_new(T, t, g));
    if (!ok) return false;
    const char *dot = strrchr(def->name, '.');
    if (dot && !put(T, t, name___module__, str_from_utf8(T, def->name, (size_t)(dot - def->name))))
        return false;
    bool new_dict = (def->flags & TYPE_HAS_DICT) && t->base != V_UNDEF &&
                    !(as_type(t->base)->flags & TYPE_HAS_DICT) &&
                    dict_get_str(as_dict(t->dict), name___dict__) == V_UNDEF;
    if (new_dict && !put(T, t, name___dict__, getset_new(T, t, &getset_dict))) return false;
    /* types whose instances have texts of their own describe __doc__ themselves */
    if (dict_get_str(as_dict(t->dict), name___doc__) != V_UNDEF) return true;
    return put(T, t, name___doc__, def->doc ? str_from_c(T, def->doc) : V_NONE);
}

static bool set_names(Thread *T, Type *t) {
    const char *dot = strrchr(t->def->name, '.');
    t->name = t->qualname = str_intern_c(T, dot ? dot + 1 : t->def->name);
    return t->name != V_UNDEF;
}

/* All threads share the type, so nothing in it is counted. */
static void dict_immortal(Value d) {
    Value key, v;
    for (int64_t i = 0; dict_next(as_dict(d), &i, &key, &v);) {
        lf_immortal(key);
        lf_immortal(v);
    }
    lf_immortal(d);
}

static bool fill(Thread *T, Type *t) {
    const TypeDef *def = t->def;
    Type *base = def->base ? *def->base : t == type_object ? NULL : type_object;
    if (!set_names(T, t)) return false;
    t->flags = def->flags | TYPE_IMMUTABLE | (def->dict_offset ? TYPE_DICT_ONLY : 0);
    if (base) {
        t->flags |= inherited_flags(base);
        if (!t->size) t->size = base->size;
        if (!t->kind) t->kind = base->kind;
        if (!def->new_.sig && !def->init.sig && base == type_object) t->flags |= TYPE_NO_NEW;
        t->base = v_obj(base);
        slots_inherit(t, base);
    }
    t->bases = base ? lf_immortal(tuple_from(T, &t->base, 1)) : tuple_empty;
    t->mro = base ? mro_compute(T, t, t->bases) : tuple_from(T, (Value[]){v_obj(t)}, 1);
    t->dict = dict_new(T);
    if (t->bases == V_UNDEF || t->mro == V_UNDEF || t->dict == V_UNDEF) return false;
    lf_immortal(t->mro);
    lf_immortal(t->bases);
    if (!add_attributes(T, t)) return false;
    if (!t->root_shape) {
        if (t->flags & TYPE_HAS_DICT && !t->kind->ext) t->first = (uint16_t)(t->size / 8);
        if (!type_make_shapes(T, t)) return false;
    }
    type_refresh(T, t);
    if (def->ready) def->ready(T, t);
    dict_immortal(t->dict);
    return !lf_failed(T) && (!base || subclasses_add(T, base, t));
}

Type *type_from_def(Thread *T, const TypeDef *def) {
    pthread_once(&making_once, init_making);
    pthread_mutex_lock(&making);
    Type *t = def->where ? *def->where : NULL;
    if (!t) {
        t = reserve(def);
        if (!t)
            lf_no_memory(T);
        else if (!fill(T, t)) {
            if (def->where) *def->where = NULL;
            t = NULL;
        }
    }
    pthread_mutex_unlock(&making);
    return t;
}

void types_init(Thread *T) {
    static Type *types[NCORE];
    pthread_once(&making_once, init_making);
    for (int i = 0; i < NCORE; i++) {
        types[i] = reserve(core[i]);
        if (!types[i]) abort();
    }
    for (int i = 0; i < NCORE; i++) lf_shapes[types[i]->h.shape].type = &type_type->h;
    names_init(T);
    slots_init();
    for (int i = 0; i < NCORE; i++)
        if (!fill(T, types[i])) {
            fprintf(stderr, "lfpy: cannot make the type %s\n", core[i]->name);
            abort();
        }
    exceptions_init(T);
}
