#include "src/objects/structseq.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <pthread.h>

/* One record a type, kept for ever since types made here are immortal; the type's def points into it. */
typedef struct SeqInfo {
    const StructSeqDef *def;
    int total, visible;
    TypeDef type;
} SeqInfo;

/* Field i of a tuple: C has no closures, so one getter an index. Fields beyond the visible ones follow the
 * items. */
static Value field(Thread *T, Value self, int i) { return lf_retain(T, as_tuple(self)->items[i]); }
#define GETTER(i) \
    static Value get_##i(Thread *T, Value self) { return field(T, self, i); }
#define ALL(X) \
    X(0)       \
    X(1)       \
    X(2)       \
    X(3)       \
    X(4)       \
    X(5)       \
    X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23)
ALL(GETTER)
#define NAME_OF(i) get_##i,
static Value (*const getters[])(Thread *, Value) = {ALL(NAME_OF)};

static SeqInfo *info_of(const Type *t) {
    return (SeqInfo *)((char *)(uintptr_t)t->def - offsetof(SeqInfo, type));
}

/* Fields that are no items of the tuple lie behind them. */
static bool seq_visit(Obj *o, VisitFn fn, void *ctx) {
    const SeqInfo *info = info_of((const Type *)shape_of(o)->type);
    Tuple *t = (Tuple *)o;
    for (int i = 0; i < info->total; i++)
        if (v_is_obj(t->items[i]) && !fn(&t->items[i], ctx)) return false;
    return true;
}

static const Kind kind_structseq = {
    .name = "tuple", .visit = seq_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

static Value seq_repr(Thread *T, Value self) {
    SeqInfo *info = info_of(type_of(self));
    StrBuilder sb;
    sb_init(&sb, T);
    sb_c(&sb, info->def->name);
    sb_c(&sb, "(");
    int named = 0; /* items without a name are shown under the names that come next */
    for (int i = 0; i < info->visible; i++) {
        if (i) sb_c(&sb, ", ");
        while (!*info->def->fields[named]) named++;
        sb_c(&sb, info->def->fields[named++]);
        sb_c(&sb, "=");
        Value r = obj_repr(T, as_tuple(self)->items[i]);
        if (r == V_UNDEF) {
            sb_free(&sb);
            return V_UNDEF;
        }
        sb_str(&sb, r);
        lf_release(T, r);
    }
    sb_c(&sb, ")");
    return sb_done(&sb);
}

static Value seq_make(Thread *T, Value *args, int n) {
    (void)n;
    SeqInfo *info = info_of(as_type(args[0]));
    if (info->def->closed) return lf_raise(T, exc_TypeError, "cannot create '%s' instances", info->def->name);
    if (args[1] == V_UNDEF)
        return lf_raise(T, exc_TypeError, "structseq() missing required argument 'sequence' (pos 1)");
    Value t = tuple_from_iterable(T, args[1]);
    if (t == V_UNDEF)
        return lf_exc_caught(T, exc_TypeError) ? lf_raise(T, exc_TypeError, "constructor requires a sequence")
                                               : V_UNDEF;
    int64_t len = as_tuple(t)->len;
    if (len < info->visible || len > info->total) {
        lf_raise(T, exc_TypeError, "%s() takes %s %d-sequence (%lld-sequence given)", info->def->name,
                 info->visible == info->total ? "a"
                 : len < info->visible        ? "an at least"
                                              : "an at most",
                 len < info->visible ? info->visible : info->total, (long long)len);
        lf_release(T, t);
        return V_UNDEF;
    }
    Value items[24];
    bool dict = args[2] != V_UNDEF && is_dict(args[2]);
    for (int i = 0; i < info->total; i++) {
        Value v = i < len ? as_tuple(t)->items[i]
                  : dict  ? dict_get_str(as_dict(args[2]), str_intern_c(T, info->def->fields[i]))
                          : V_UNDEF;
        items[i] = v == V_UNDEF ? V_NONE : lf_retain(T, v);
    }
    lf_release(T, t);
    return structseq_new(T, info->def, items);
}

/* (type, (items, {name: what is no item})) */
static Value seq_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Tuple *t = as_tuple(args[0]);
    SeqInfo *info = info_of(type_of(args[0]));
    Value items = tuple_from(T, t->items, info->visible), rest = dict_new(T), both = V_UNDEF, r = V_UNDEF;
    bool ok = items != V_UNDEF && rest != V_UNDEF;
    for (int i = info->visible; ok && i < info->total; i++)
        ok = dict_set_c(T, rest, info->def->fields[i], lf_retain(T, t->items[i]));
    if (ok) both = tuple_pair(T, items, rest);
    if (both != V_UNDEF) r = tuple_pair(T, v_obj(type_of(args[0])), both);
    lf_release(T, both);
    lf_release(T, items);
    lf_release(T, rest);
    return r;
}
static const MethodDef seq_methods[] = {{"__reduce__(self, /)", seq_reduce, NULL, 0}, {0}};

/* Guards the making of these types. */
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

static Type *make_type(Thread *T, const StructSeqDef *def) {
    if (*def->where) return *def->where;
    SeqInfo *info = lf_buf_calloc(T, sizeof *info);
    if (!info) return NULL;
    info->def = def;
    while (def->fields[info->total]) info->total++;
    info->visible = def->visible ? def->visible : info->total;
    GetSetDef *getset = lf_buf_calloc(T, (size_t)(info->total + 1) * sizeof *getset);
    if (!getset) return NULL;
    int k = 0;
    for (int i = 0; i < info->total; i++)
        if (*def->fields[i]) getset[k++] = (GetSetDef){.name = def->fields[i], .get = getters[i]};
    info->type = (TypeDef){.name = def->name,
                           .doc = def->doc,
                           .where = def->where,
                           .base = &type_tuple,
                           .kind = &kind_structseq,
                           .size = (uint32_t)(sizeof(Tuple) + (size_t)info->total * sizeof(Value)),
                           .flags = TYPE_SUB_TUPLE | TYPE_SEQUENCE,
                           .slots = {.repr = seq_repr},
                           .new_ = {"structseq(cls, sequence=?, dict=?)", seq_make, NULL, 0},
                           .methods = seq_methods,
                           .getset = getset};
    Type *t = type_from_def(T, &info->type);
    if (!t) return NULL;
    type_add(T, t, "n_fields", v_int(info->total));
    type_add(T, t, "n_sequence_fields", v_int(info->visible));
    type_add(T, t, "n_unnamed_fields", v_int(info->total - k));
    return t;
}

Type *structseq_type(Thread *T, const StructSeqDef *def) {
    pthread_mutex_lock(&making);
    Type *t = make_type(T, def);
    pthread_mutex_unlock(&making);
    return t;
}

Value structseq_new(Thread *T, const StructSeqDef *def, Value *items) {
    Type *type = structseq_type(T, def);
    SeqInfo *info = type ? info_of(type) : NULL;
    int total = info ? info->total : 0;
    Tuple *t = info ? lf_alloc(T, type->root_shape, sizeof(Tuple) + (size_t)total * sizeof(Value)) : NULL;
    bool ok = t != NULL;
    for (int i = 0; i < total; i++) ok = ok && items[i] != V_UNDEF;
    if (!ok) {
        for (int i = 0; i < total; i++) lf_release(T, items[i]);
        if (t) lf_release_obj(T, &t->h);
        return V_UNDEF;
    }
    t->len = info->visible;
    t->hash = -1;
    for (int i = 0; i < total; i++) lf_init(&t->items[i], items[i]);
    return v_obj(t);
}
