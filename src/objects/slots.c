/* Slots and special methods: the table, and keeping a class's slots in step with its attributes. */
#include "src/objects/slots.h"
#include "src/objects/slot_functions.h"
#include "src/objects/type_impl.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#define AT(field) offsetof(Slots, field)
#define FN(f) (AnyFn) f
#define BINARY(OP, op, text)                                                                    \
    {&name___##op##__, AT(binary[BIN_##OP]),       WRAP_BINARY, BIN_##OP, FN(slot_##op),        \
     "value",          "Return self" text "value."},                                            \
        {&name___r##op##__, AT(binary[BIN_##OP]),       WRAP_REVERSED, BIN_##OP, FN(slot_##op), \
         "value",           "Return value" text "self."},
#define INPLACE(OP, op, text)                                                                \
    {&name___i##op##__, AT(inplace[BIN_##OP]),       WRAP_INPLACE, BIN_##OP, FN(slot_i##op), \
     "value",           "Return self" text "=value."},
#define COMPARE(OP, op, text)                                                                    \
    {&name___##op##__,           AT(compare), WRAP_COMPARE, CMP_##OP, FN(slot_compare), "value", \
     "Return self" text "value."},
#define UNARY(field, op, text) {&name___##op##__, AT(field), WRAP_UNARY, 0, FN(slot_##op), NULL, text},

/* Rows of one slot stand together. */
static const SlotDef table[] = {
    UNARY(repr, repr, "Return repr(self).") UNARY(str, str, "Return str(self)."){
        &name___hash__, AT(hash), WRAP_HASH, 0, FN(slot_hash), NULL, "Return hash(self)."},
    {&name___bool__, AT(truth), WRAP_TRUTH, 0, FN(slot_bool), NULL, "True if self else False"},
    COMPARE(LT, lt, "<") COMPARE(LE, le, "<=") COMPARE(EQ, eq, "==") COMPARE(NE, ne, "!=")
        COMPARE(GT, gt, ">") COMPARE(GE, ge, ">=") BINARY(ADD, add, "+") BINARY(SUB, sub, "-")
            BINARY(MUL, mul, "*") BINARY(TRUEDIV, truediv, "/") BINARY(FLOORDIV, floordiv, "//")
                BINARY(MOD, mod, "%"){&name___pow__, AT(binary[BIN_POW]), WRAP_POW, BIN_POW, FN(slot_pow),
                                      "value, mod=None", "Return pow(self, value, mod)."},
    {&name___rpow__, AT(binary[BIN_POW]), WRAP_RPOW, BIN_POW, FN(slot_pow), "value, mod=None",
     "Return pow(value, self, mod)."},
    BINARY(LSHIFT, lshift, "<<") BINARY(RSHIFT, rshift, ">>") BINARY(AND, and, "&") BINARY(OR, or, "|")
        BINARY(XOR, xor, "^")
            BINARY(MATMUL, matmul, "@"){&name___divmod__, AT(binary[BIN_DIVMOD]), WRAP_BINARY, BIN_DIVMOD,
                                        FN(slot_divmod), "value", "Return divmod(self, value)."},
    {&name___rdivmod__, AT(binary[BIN_DIVMOD]), WRAP_REVERSED, BIN_DIVMOD, FN(slot_divmod), "value",
     "Return divmod(value, self)."},
    INPLACE(ADD, add, "+") INPLACE(SUB, sub, "-") INPLACE(MUL, mul, "*") INPLACE(TRUEDIV, truediv, "/")
        INPLACE(FLOORDIV, floordiv, "//") INPLACE(MOD, mod, "%") INPLACE(POW, pow, "**")
            INPLACE(LSHIFT, lshift, "<<") INPLACE(RSHIFT, rshift, ">>") INPLACE(AND, and, "&")
                INPLACE(OR, or, "|") INPLACE(XOR, xor, "^") INPLACE(MATMUL, matmul, "@"){
                    &name___pow__, AT(pow3), WRAP_NONE, 0, FN(slot_pow3), NULL, NULL},
    UNARY(unary[UN_NEG], neg, "-self") UNARY(unary[UN_POS], pos, "+self")
        UNARY(unary[UN_INVERT], invert, "~self") UNARY(unary[UN_ABS], abs, "abs(self)")
            UNARY(to_int, int, "int(self)") UNARY(to_float, float, "float(self)") UNARY(
                index, index,
                "Return self converted to an integer, if self is suitable for use as an index into a list."){
                &name___len__, AT(len), WRAP_LEN, 0, FN(slot_len), NULL, "Return len(self)."},
    {&name___getitem__, AT(getitem), WRAP_GETITEM, 0, FN(slot_getitem), "key", "Return self[key]."},
    {&name___setitem__, AT(setitem), WRAP_SETITEM, 0, FN(slot_setitem), "key, value",
     "Set self[key] to value."},
    {&name___delitem__, AT(setitem), WRAP_DELITEM, 0, FN(slot_setitem), "key", "Delete self[key]."},
    {&name___contains__, AT(contains), WRAP_CONTAINS, 0, FN(slot_contains), "key",
     "Return bool(key in self)."},
    UNARY(iter, iter, "Implement iter(self)."){&name___next__, AT(next), WRAP_NEXT, 0, FN(slot_next), NULL,
                                               "Implement next(self)."},
    {&name___getattribute__, AT(getattr), WRAP_GETATTR, 0, FN(slot_getattr), "name",
     "Return getattr(self, name)."},
    {&name___getattr__, AT(getattr), WRAP_NONE, 0, FN(slot_getattr), NULL, NULL},
    {&name___setattr__, AT(setattr), WRAP_SETATTR, 0, FN(slot_setattr), "name, value",
     "Implement setattr(self, name, value)."},
    {&name___delattr__, AT(setattr), WRAP_DELATTR, 0, FN(slot_setattr), "name",
     "Implement delattr(self, name)."},
    {&name___call__, AT(call), WRAP_CALL, 0, FN(slot_call), "*args, **kwargs", "Call self as a function."},
    {&name___get__, AT(descr_get), WRAP_GET, 0, FN(slot_descr_get), "instance, owner=None",
     "Return an attribute of instance, which is of type owner."},
    {&name___set__, AT(descr_set), WRAP_SET, 0, FN(slot_descr_set), "instance, value",
     "Set an attribute of instance to value."},
    {&name___delete__, AT(descr_set), WRAP_DELETE, 0, FN(slot_descr_set), "instance",
     "Delete an attribute of instance."},
    UNARY(await, await, "Return an iterator to be used in await expression.")
        UNARY(aiter, aiter, "Return an awaitable, that resolves in asynchronous iterator.")
            UNARY(anext, anext, "Return a value or raise StopAsyncIteration."){
                &name___del__, AT(finalize), WRAP_FINALIZE, 0, FN(slot_finalize), NULL,
                "Called when the instance is about to be destroyed."},
    {&name___buffer__, AT(buffer), WRAP_BUFFER, 0, FN(slot_buffer), "flags",
     "Return a buffer object that exposes the underlying memory of the object."},
};
enum { NDEFS = sizeof table / sizeof *table, NAME_BUCKETS = 256 };

/* name -> rows: buckets of row numbers + 1, chained through next_row. Written once at start-up. */
static uint8_t bucket[NAME_BUCKETS], next_row[NDEFS + 1];

static uint32_t bucket_of(Value name) { return (uint32_t)((name >> 4) * 0x9E3779B97F4A7C15u >> 56); }

void slots_init(void) {
    for (int i = NDEFS; i > 0; i--) {
        uint32_t b = bucket_of(*table[i - 1].name);
        next_row[i] = bucket[b];
        bucket[b] = (uint8_t)i;
    }
}

bool slots_is_special(Value name) {
    const Str *s = as_str(name);
    return s->len > 4 && s->width == 1 && s->data[0] == '_' && s->data[1] == '_';
}

static AnyFn *slot_at(const Slots *slots, uint32_t offset) { return (AnyFn *)((char *)slots + offset); }

/* The C function that an attribute found for a row means for t; NULL: the row's generic function must look it
 * up. */
static AnyFn specific_fn(const Type *t, const SlotDef *p, Value found) {
    if (is_shape(found, SHAPE_SLOT_WRAPPER)) {
        const SlotWrapper *w = (SlotWrapper *)v_as_obj(found);
        return w->def == p && type_is_subtype(t, w->owner) ? w->fn : NULL;
    }
    if (is_shape(found, SHAPE_METHOD_DESCR)) { /* a builtin type that spells the method out in its table */
        const NativeSig *sig = as_native(found)->sig;
        return sig->owner && sig->name == *p->name && type_is_subtype(t, sig->owner)
                   ? *slot_at(&sig->owner->slots, p->offset)
                   : NULL;
    }
    if (found == V_NONE && p->wrap == WRAP_HASH) return FN(hash_not_implemented);
    return NULL;
}

static void update_group(Type *t, int row) {
    uint32_t offset = table[row].offset;
    while (row > 0 && table[row - 1].offset == offset) row--;
    AnyFn specific = NULL;
    bool generic = false;
    const SlotDef *p = &table[row];
    for (; p < table + NDEFS && p->offset == offset; p++) {
        Value found = type_find(t, *p->name);
        if (found == V_UNDEF) continue;
        AnyFn fn = specific_fn(t, p, found);
        if (!fn || (specific && specific != fn))
            generic = true;
        else
            specific = fn;
    }
    *slot_at(&t->slots, offset) = generic ? table[row].generic : specific;
}

void slots_update(Thread *T, Type *t, Value name) {
    (void)T;
    if (t->def) return;
    if (name == V_UNDEF) {
        for (int i = 0; i < NDEFS; i++)
            if (i == 0 || table[i].offset != table[i - 1].offset) update_group(t, i);
        return;
    }
    for (int i = bucket[bucket_of(name)]; i; i = next_row[i])
        if (*table[i - 1].name == name) update_group(t, i - 1);
}

void slots_inherit(Type *t, const Type *base) {
    Slots *mine = &t->slots;
    bool own_equality = mine->compare != NULL;
    if (own_equality && !mine->hash) mine->hash = hash_not_implemented;
    for (uint32_t at = 0; at < sizeof(Slots); at += sizeof(AnyFn))
        if (!*slot_at(mine, at)) *slot_at(mine, at) = *slot_at(&base->slots, at);
}

bool hash_not_implemented(Thread *T, Value self, int64_t *out) {
    (void)out;
    lf_raise(T, exc_TypeError, "unhashable type: '%T'", self);
    return false;
}

/* A concatenation that stands alone (no subtraction): a sequence's, which has no reflected form. */
static bool is_concat(const Type *t, const SlotDef *p) {
    return p->wrap == WRAP_REVERSED && p->op == BIN_ADD && !t->def->slots.binary[BIN_SUB] &&
           t->def->slots.getitem;
}

static bool put(Thread *T, Type *t, Value name, Value v) {
    if (v == V_UNDEF) return false;
    bool ok = dict_set_str(T, t->dict, name, v);
    lf_release(T, v);
    return ok;
}

Value slots_init_wrapper(Thread *T, Type *t, Value native) {
    static const SlotDef def = {
        &name___init__, 0, WRAP_INIT, 0, NULL, "*args, **kwargs", "Fills the new instance in."};
    SlotWrapper *w = native == V_UNDEF ? NULL : lf_alloc_atom(T, SHAPE_SLOT_WRAPPER, sizeof *w);
    if (!w) return V_UNDEF;
    w->def = &def;
    w->owner = t;
    w->fn = (AnyFn)(uintptr_t)native; /* immortal */
    return v_obj(w);
}

bool slots_add_wrappers(Thread *T, Type *t) {
    const Slots *own = &t->def->slots;
    for (const SlotDef *p = table; p < table + NDEFS; p++) {
        AnyFn fn = *slot_at(own, p->offset);
        if (!fn || p->wrap == WRAP_NONE || is_concat(t, p)) continue;
        if (dict_get_str(as_dict(t->dict), *p->name) != V_UNDEF) continue;
        SlotWrapper *w = lf_alloc_atom(T, SHAPE_SLOT_WRAPPER, sizeof *w);
        if (!w) return false;
        w->def = p;
        w->owner = t;
        w->fn = fn;
        if (!put(T, t, *p->name, v_obj(w))) return false;
    }
    if (own->compare && !own->hash && !put(T, t, name___hash__, V_NONE)) return false;
    return true;
}
