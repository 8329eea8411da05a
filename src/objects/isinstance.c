/* isinstance and issubclass: real types, objects that only look like classes, tuples, and the hooks of
 * metaclasses. */
#include "src/objects/call.h"
#include "src/objects/generic_alias.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/type_impl.h"

/* The tuple __bases__ of something that is not a type; V_UNDEF without an exception: it has none. */
static Value abstract_bases(Thread *T, Value c) {
    bool missing;
    Value bases = obj_getattr_or(T, c, name___bases__, &missing);
    if (bases == V_UNDEF || is_tuple(bases)) return bases;
    lf_release(T, bases);
    return V_UNDEF;
}

static bool check_class(Thread *T, Value c, const char *message) {
    if (is_type(c)) return true;
    Value bases = abstract_bases(T, c);
    lf_release(T, bases);
    if (bases != V_UNDEF) return true;
    if (!lf_failed(T)) lf_raise(T, exc_TypeError, "%s", message);
    return false;
}

static int abstract_issubclass(Thread *T, Value c, Value cls) {
    if (c == cls) return 1;
    Value bases = abstract_bases(T, c);
    if (bases == V_UNDEF) return lf_failed(T) ? -1 : 0;
    int found = 0;
    if (!lf_enter(T, " in __issubclass__"))
        found = -1;
    else {
        for (int64_t i = 0; !found && i < as_tuple(bases)->len; i++)
            found = abstract_issubclass(T, as_tuple(bases)->items[i], cls);
    }
    lf_release(T, bases);
    return found;
}

/* Is o's __class__ object's own? */
static bool tells_truth(Thread *T, Value o) {
    const Type *t = type_of(o);
    return (t->flags & TYPE_GETATTR_PLAIN) &&
           type_lookup(T, (Type *)t, name___class__) == type_lookup(T, type_object, name___class__);
}

int obj_real_isinstance(Thread *T, Value o, Value cls) {
    if (is_type(cls) && is_instance(o, as_type(cls))) return 1;
    if (!check_class(T, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union")) return -1;
    if (is_type(cls) && tells_truth(T, o)) return 0;
    /* What __class__ claims counts as well. */
    bool missing;
    Value claimed = obj_getattr_or(T, o, name___class__, &missing);
    if (claimed == V_UNDEF) return lf_failed(T) ? -1 : 0;
    int r = 0;
    if (!is_type(cls))
        r = abstract_issubclass(T, claimed, cls);
    else if (is_type(claimed) && claimed != v_obj(type_of(o)))
        r = type_is_subtype(as_type(claimed), as_type(cls));
    lf_release(T, claimed);
    return r;
}

int obj_real_issubclass(Thread *T, Value c, Value cls) {
    if (is_type(c) && is_type(cls)) return type_is_subtype(as_type(c), as_type(cls));
    if (!check_class(T, c, "issubclass() arg 1 must be a class")) return -1;
    if (!check_class(T, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union")) return -1;
    return abstract_issubclass(T, c, cls);
}

typedef int (*TestFn)(Thread *, Value, Value);

static int any_of(Thread *T, Value x, Value tuple, TestFn test, const char *where) {
    if (!lf_enter(T, where)) return -1;
    int r = 0;
    for (int64_t i = 0; r == 0 && i < as_tuple(tuple)->len;) {
        Value cls = as_tuple(tuple)->items[i++];
        if (i == as_tuple(tuple)->len && is_tuple(cls))
            tuple = cls, i = 0; /* tuples within tuples within ... need no stack */
        else
            r = test(T, x, cls);
    }
    return r;
}

/* type(cls).<hook>(cls, x), or the plain test when there is none. */
static int hooked(Thread *T, Value x, Value cls, Value hook, TestFn plain, const char *where) {
    if (!lf_enter(T, where)) return -1;
    bool found;
    int r = -1;
    Value v = lf_call_special(T, hook, (Value[]){cls, x}, 2, &found);
    if (v != V_UNDEF) {
        r = obj_truth(T, v);
        lf_release(T, v);
    } else if (!lf_failed(T))
        r = plain(T, x, cls);
    return r;
}

/* 1 or 0 for an object whose class is as builtin as cls; -1: not so simple. */
static inline int plain_isinstance(const Type *t, Value cls) {
    if (cls == v_obj(t)) return 1;
    if (!v_is_obj(cls) || type_of_obj(v_as_obj(cls)) != type_type) return -1;
    if (type_is_subtype(t, as_type(cls))) return 1;
    return (t->flags & (TYPE_HEAP | TYPE_GETATTR_PLAIN)) == TYPE_GETATTR_PLAIN ? 0 : -1;
}

int obj_isinstance(Thread *T, Value o, Value cls) {
    const Type *t = type_of(o);
    int quick = plain_isinstance(t, cls);
    if (quick >= 0) return quick;
    if (is_shape(cls, SHAPE_TUPLE)) {
        int64_t i = 0;
        const Tuple *of = as_tuple(cls);
        for (; i < of->len && (quick = plain_isinstance(t, of->items[i])) >= 0; i++)
            if (quick) return 1;
        if (i == of->len) return 0;
    }
    if (v_is_obj(cls) && type_of_obj(v_as_obj(cls)) == type_type) return obj_real_isinstance(T, o, cls);
    if (is_tuple(cls)) return any_of(T, o, cls, obj_isinstance, " in __instancecheck__");
    if (is_union(cls)) return any_of(T, o, union_args(cls), obj_isinstance, " in __instancecheck__");
    return hooked(T, o, cls, name___instancecheck__, obj_real_isinstance, " in __instancecheck__");
}

int obj_issubclass(Thread *T, Value c, Value cls) {
    if (v_is_obj(cls) && type_of_obj(v_as_obj(cls)) == type_type)
        return c == cls ? 1 : obj_real_issubclass(T, c, cls);
    if (is_tuple(cls)) return any_of(T, c, cls, obj_issubclass, " in __subclasscheck__");
    if (is_union(cls)) return any_of(T, c, union_args(cls), obj_issubclass, " in __subclasscheck__");
    return hooked(T, c, cls, name___subclasscheck__, obj_real_issubclass, " in __subclasscheck__");
}
