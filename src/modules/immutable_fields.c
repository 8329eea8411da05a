/* SharedField and InterpreterLocal: what can change inside of frozen objects. */
#include "src/modules/immutable.h"

#include <pthread.h>

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/vm/threads.h"
#include "runtime/schedule_points.h"

/* ---- SharedField ------------------------------------------------------------------------------------ */

/* One slot whose content is always immutable. The field holds it by itself, not through a thread. */
typedef struct SharedField {
    Obj h;
    pthread_mutex_t lock;
    Value value;
} SharedField;

static Type *type_shared_field;
static SharedField *as_field(Value v) { return (SharedField *)v_as_obj(v); }

static void field_free(Thread *T, Obj *o) {
    SharedField *f = (SharedField *)o;
    region_drop_hold(T, f->value);
    pthread_mutex_destroy(&f->lock);
}

static bool check_value(Thread *T, Value v) {
    if (lf_is_frozen(T, v)) return true;
    lf_raise(T, exc_TypeError, "SharedField value must be frozen");
    return false;
}

static Value field_make(Thread *T, Value *args, int n) {
    (void)n;
    if (!lf_freeze(T, &args[1], 1)) return V_UNDEF;
    SharedField *f = lf_alloc_atom(T, type_shared_field->root_shape, sizeof *f);
    if (!f) return V_UNDEF;
    pthread_mutex_init(&f->lock, NULL);
    region_give_hold(T, lf_retain(T, args[1]));
    f->value = args[1];
    return v_obj(f);
}

static Value field_get(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    SharedField *f = as_field(args[0]);
    pthread_mutex_lock(&f->lock);
    Value v = lf_retain(T, f->value);
    pthread_mutex_unlock(&f->lock);
    return v;
}

/* Puts v in place of what is there, if that is `expected` (V_UNDEF: whatever it is); false: it is not. *old:
 * what was there, with a reference of the caller's. v is immutable. */
static bool replace(Thread *T, SharedField *f, Value expected, Value v, Value *old) {
    pthread_mutex_lock(&f->lock);
    bool same = expected == V_UNDEF || f->value == expected;
    if (same) {
        *old = lf_retain(T, f->value);
        region_give_hold(T, lf_retain(T, v));
        f->value = v;
    }
    pthread_mutex_unlock(&f->lock);
    if (same) region_drop_hold(T, *old);
    return same;
}

static Value field_swap(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Value old;
    if (!check_value(T, args[1])) return V_UNDEF;
    replace(T, as_field(args[0]), V_UNDEF, args[1], &old);
    return old;
}

static Value field_set(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    Value old = field_swap(T, args, n);
    if (old == V_UNDEF) return V_UNDEF;
    lf_release(T, old);
    return V_NONE;
}

static Value field_compare_and_swap(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    const Tuple *given = as_tuple(args[1]);
    if (given->len != 2)
        return lf_raise(T, exc_TypeError, "compare_and_swap() requires exactly 2 arguments (old, new)");
    Value old;
    if (!check_value(T, given->items[1])) return V_UNDEF;
    if (!replace(T, as_field(args[0]), given->items[0], given->items[1], &old)) return V_FALSE;
    lf_release(T, old);
    return V_TRUE;
}

static const MethodDef field_methods[] = {
    {"get(self, /)", field_get, "The value.", 0},
    {"set(self, value, /)", field_set, "Replaces the value by another one, which must be immutable.", 0},
    {"swap(self, value, /)", field_swap, "Replaces the value; answers the one before.", 0},
    {"compare_and_swap(self, /, *args)", field_compare_and_swap,
     "compare_and_swap(old, new): replaces the value if it is the object old; was it?", 0},
    {0}};
static const Kind kind_shared_field = {
    .name = "SharedField", .free_parts = field_free, .flags = KIND_SHARE | KIND_FREEZABLE};
const TypeDef typedef_shared_field = {
    .name = "immutable.SharedField",
    .doc = "SharedField(value): one slot that stays writable when the object around it is frozen.\n\nEvery "
           "thread sees the same value, which is always immutable: the first one is frozen, later ones must "
           "be.",
    .where = &type_shared_field,
    .kind = &kind_shared_field,
    .size = sizeof(SharedField),
    .new_ = {"SharedField(cls, value, /)", field_make, NULL, 0},
    .methods = field_methods,
};

/* ---- InterpreterLocal ------------------------------------------------------------------------------- */

/* The values stand in the dict of thread-local things, under the serial number. */
typedef struct InterpreterLocal {
    Obj h;
    Value start; /* the default, or what makes it */
    uint64_t serial;
} InterpreterLocal;

static Type *type_interpreter_local;
static InterpreterLocal *as_local(Value v) { return (InterpreterLocal *)v_as_obj(v); }

static bool local_visit(Obj *o, VisitFn fn, void *ctx) {
    InterpreterLocal *l = (InterpreterLocal *)o;
    return l->start == V_UNDEF || fn(&l->start, ctx);
}

static Value local_make(Thread *T, Value *args, int n) {
    (void)n;
    static _Atomic(uint64_t) next = 1;
    if (!lf_freeze(T, &args[1], 1)) return V_UNDEF;
    InterpreterLocal *l = lf_alloc(T, type_interpreter_local->root_shape, sizeof *l);
    if (!l) return V_UNDEF;
    l->serial = next++;
    lf_init(&l->start, lf_retain(T, args[1]));
    return v_obj(l);
}

/* The key of this thread's value: owned. */
static Value local_key(Thread *T, Value self) {
    Value serial = int_from_u64(T, as_local(self)->serial);
    Value key = serial == V_UNDEF ? V_UNDEF : tuple_pair(T, v_obj(type_interpreter_local), serial);
    lf_release(T, serial);
    return key;
}

static Value local_set(Thread *T, Value *args, int n) {
    (void)n;
    Value values = thread_locals(T), key = values == V_UNDEF ? V_UNDEF : local_key(T, args[0]);
    bool ok = key != V_UNDEF && dict_set(T, values, key, args[1]);
    lf_release(T, key);
    return ok ? V_NONE : V_UNDEF;
}

static Value local_get(Thread *T, Value *args, int n) {
    (void)n;
    Value values = thread_locals(T), key = values == V_UNDEF ? V_UNDEF : local_key(T, args[0]);
    if (key == V_UNDEF) return V_UNDEF;
    Value v = lf_retain(T, dict_get(T, values, key)), start = as_local(args[0])->start;
    if (v == V_UNDEF && !lf_failed(T)) {
        v = obj_callable(start) ? lf_call0(T, start) : lf_retain(T, start);
        if (v != V_UNDEF && !dict_set(T, values, key, v)) lf_clear(T, &v);
    }
    lf_release(T, key);
    return v;
}

static const MethodDef local_methods[] = {
    {"get(self, /)", local_get, "This thread's value; made when it is asked for first.", 0},
    {"set(self, value, /)", local_set, "Replaces this thread's value: by any object.", 0},
    {0}};
static const Kind kind_interpreter_local = {
    .name = "InterpreterLocal", .visit = local_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_interpreter_local = {
    .name = "immutable.InterpreterLocal",
    .doc =
        "InterpreterLocal(default_or_factory): one slot for each thread, writable when the object around it "
        "is frozen.\n\nA callable makes the first value in each thread; anything else is that value. It is "
        "frozen; values that are set may be any objects. They live as long as their thread.",
    .where = &type_interpreter_local,
    .kind = &kind_interpreter_local,
    .size = sizeof(InterpreterLocal),
    .new_ = {"InterpreterLocal(cls, default_or_factory, /)", local_make, NULL, 0},
    .methods = local_methods,
};
