/* anext(): the next item of an asynchronous iterator, and the awaitable that knows what to give at the end.
 */
#include "src/builtins/builtins.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/generator.h"

static Type *type_anext;

typedef struct Anext {
    Obj h;
    Value awaitable, iterator, otherwise; /* iterator: what awaiting drives, V_UNDEF before the first step */
} Anext;
static bool anext_visit(Obj *o, VisitFn fn, void *ctx) {
    Anext *a = (Anext *)o;
    return fn(&a->awaitable, ctx) && fn(&a->iterator, ctx) && fn(&a->otherwise, ctx);
}
static const Kind kind_anext = {.name = "anext_awaitable", .visit = anext_visit};

static bool begin(Thread *T, Anext *a) {
    if (a->iterator != V_UNDEF) return true;
    Value it = awaitable_iter(T, a->awaitable, 0);
    return it != V_UNDEF && lf_store(T, &a->h, &a->iterator, it);
}

/* The end of the iterator is the end of the waiting, with the default as its value. */
static Value ended(Thread *T, Anext *a) {
    if (lf_exc_caught(T, exc_StopAsyncIteration)) lf_raise_stop(T, a->otherwise);
    return V_UNDEF;
}

static Value step(Thread *T, Value self, Value arg) {
    Anext *a = (Anext *)v_as_obj(self);
    if (!begin(T, a)) return V_UNDEF;
    bool returned = false;
    Value value = V_UNDEF, v = iterator_send(T, a->iterator, arg, &returned, &value);
    if (v != V_UNDEF) return v;
    if (!returned) return ended(T, a);
    lf_raise_stop(T, value);
    lf_release(T, value);
    return V_UNDEF;
}
static Value anext_next(Thread *T, Value self) { return step(T, self, V_NONE); }
static Value anext_iter(Thread *T, Value self) { return lf_retain(T, self); }
static Value anext_send(Thread *T, Value *args, int n) {
    (void)n;
    return step(T, args[0], args[1]);
}

/* throw and close go to what is being waited for. */
static Value pass_on(Thread *T, Value self, const char *method, const Value *args, int n) {
    Anext *a = (Anext *)v_as_obj(self);
    if (!begin(T, a)) return V_UNDEF;
    Value call[4] = {a->iterator};
    for (int i = 0; i < n; i++) call[i + 1] = args[i];
    Value r = lf_call_method(T, str_intern_c(T, method), call, n + 1);
    return r != V_UNDEF ? r : ended(T, a);
}
static Value anext_throw(Thread *T, Value *args, int n) {
    (void)n;
    int given = 1 + (args[2] != V_UNDEF) + (args[3] != V_UNDEF);
    return pass_on(T, args[0], "throw", args + 1, given);
}
static Value anext_close(Thread *T, Value *args, int n) {
    (void)n;
    return pass_on(T, args[0], "close", NULL, 0);
}

static const MethodDef methods[] = {
    {"send(self, value, /)", anext_send, "Goes on with value.", 0},
    {"throw(self, type, value=?, traceback=?, /)", anext_throw, "Raises where it waits.", 0},
    {"close(self, /)", anext_close, "Ends the waiting.", 0},
    {0}};
static const TypeDef typedef_anext = {
    .name = "anext_awaitable",
    .where = &type_anext,
    .kind = &kind_anext,
    .size = sizeof(Anext),
    .flags = TYPE_NO_NEW,
    .slots = {.iter = anext_iter, .next = anext_next, .await = anext_iter},
    .methods = methods,
};

Value builtin_anext(Thread *T, Value *args, int n) {
    (void)n;
    const Type *t = type_of(args[0]);
    if (!t->slots.anext) return lf_raise(T, exc_TypeError, "'%T' object is not an async iterator", args[0]);
    Value awaitable = t->slots.anext(T, args[0]);
    if (awaitable == V_UNDEF || args[1] == V_UNDEF) return awaitable;
    Anext *a = type_from_def(T, &typedef_anext) ? lf_alloc(T, type_anext->root_shape, sizeof *a) : NULL;
    if (!a) {
        lf_release(T, awaitable);
        return V_UNDEF;
    }
    lf_init(&a->awaitable, awaitable);
    lf_init(&a->otherwise, lf_retain(T, args[1]));
    return v_obj(a);
}
