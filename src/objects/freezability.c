#include "src/objects/freezability.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "src/objects/attributes.h"
#include "src/objects/containers.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

/* What is known of objects beyond their attributes: an open table, guarded by `lock`. */
typedef struct Note {
    const Obj *o; /* NULL: empty, GONE: deleted */
    int8_t status;
    bool hook_ran;
} Note;

#define GONE ((const Obj *)1)

static Note *notes;
static uint32_t used, mask;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(uint32_t) live;

static uint32_t hash(const Obj *o) { return (uint32_t)(((uintptr_t)o >> 4) * 0x9E3779B97F4A7C15u >> 32); }

static Note *find(const Obj *o) {
    for (uint32_t i = hash(o) & mask; notes && notes[i].o; i = (i + 1) & mask)
        if (notes[i].o == o) return &notes[i];
    return NULL;
}

static bool grow(void) {
    uint32_t size = 64;
    while (size < live * 4) size *= 2;
    Note *grown = calloc(size, sizeof *grown);
    if (!grown) return false;
    for (uint32_t i = 0; notes && i <= mask; i++) {
        if (!notes[i].o || notes[i].o == GONE) continue;
        uint32_t k = hash(notes[i].o) & (size - 1);
        while (grown[k].o) k = (k + 1) & (size - 1);
        grown[k] = notes[i];
    }
    free(notes);
    notes = grown;
    mask = size - 1;
    used = live;
    return true;
}

/* The note of o, made when missing; AUX_WEAK has the runtime tell of its end. NULL: no memory. */
static Note *note_of(Obj *o) {
    Note *n = find(o);
    if (n) return n;
    if ((used + 1) * 2 > (notes ? mask + 1 : 0) && !grow()) return NULL;
    uint32_t i = hash(o) & mask;
    while (notes[i].o) i = (i + 1) & mask;
    notes[i] = (Note){o, FREEZE_UNSET, false};
    used++;
    live++;
    o->aux |= AUX_WEAK;
    return &notes[i];
}

void freezability_forget(Obj *o) {
    if (!live) return;
    pthread_mutex_lock(&lock);
    Note *n = find(o);
    if (n) {
        n->o = GONE;
        live--;
    }
    pthread_mutex_unlock(&lock);
}

bool freezability_known(const Obj *o) {
    if (!live) return false;
    pthread_mutex_lock(&lock);
    bool known = find(o) != NULL;
    pthread_mutex_unlock(&lock);
    return known;
}

static int noted_status(const Obj *o) {
    if (!live) return FREEZE_UNSET;
    pthread_mutex_lock(&lock);
    const Note *n = find(o);
    int status = n ? n->status : FREEZE_UNSET;
    pthread_mutex_unlock(&lock);
    return status;
}

static bool note_status(Thread *T, Obj *o, int status) {
    pthread_mutex_lock(&lock);
    Note *n = note_of(o);
    if (n) n->status = (int8_t)status;
    pthread_mutex_unlock(&lock);
    if (!n) lf_no_memory(T);
    return n != NULL;
}

bool freezability_hook_once(Thread *T, Obj *o) {
    pthread_mutex_lock(&lock);
    Note *n = note_of(o);
    bool first = n && !n->hook_ran;
    if (n) n->hook_ran = true;
    pthread_mutex_unlock(&lock);
    if (!n) lf_no_memory(T);
    return first;
}

bool freezability_hook_ran(const Obj *o) {
    pthread_mutex_lock(&lock);
    const Note *n = live ? find(o) : NULL;
    bool ran = n && n->hook_ran;
    pthread_mutex_unlock(&lock);
    return ran;
}

/* ---- by attribute ----------------------------------------------------------------------------------------
 */

static Value name_freezable(Thread *T) { return str_intern_c(T, "__freezable__"); }

bool freezability_used(void) {
    static Watched freezable = {.text = "__freezable__"};
    return live || lf_policy.freezable != FREEZE_YES || str_is_interned(&freezable);
}
bool freezability_hooks_used(void) {
    static Watched hook = {.text = "__pre_freeze__"};
    return str_is_interned(&hook);
}

Value freezability_attribute(Thread *T, Obj *o, Value name) {
    if (shape_of(o)->flags & SHAPE_IS_TYPE) {
        Value v = type_lookup(T, (Type *)o, name);
        return v != V_UNDEF ? v : type_lookup(T, type_of_obj(o), name);
    }
    Value v = attribute_find(o, name);
    return v != V_UNDEF ? v : type_lookup(T, type_of_obj(o), name);
}

static int status_of(Value v) {
    return v_is_int(v) && v_as_int(v) >= FREEZE_YES && v_as_int(v) <= FREEZE_PROXY ? (int)v_as_int(v)
                                                                                   : FREEZE_UNSET;
}

/* Classes of the program that do not say, and their instances: -X freezable. The library is not meant. */
static int default_status(Obj *o) {
    const Type *t = shape_of(o)->flags & SHAPE_IS_TYPE ? (Type *)o : type_of_obj(o);
    return lf_policy.freezable != FREEZE_YES && (t->flags & TYPE_OF_PROGRAM) ? lf_policy.freezable
                                                                             : FREEZE_UNSET;
}

int freezability_get(Thread *T, Value v) {
    if (!v_is_obj(v) || !freezability_used()) return FREEZE_UNSET;
    Obj *o = v_as_obj(v);
    Value name = name_freezable(T);
    if (name == V_UNDEF) {
        lf_exc_clear(T);
        return FREEZE_UNSET;
    }
    int status = status_of(freezability_attribute(T, o, name));
    if (status == FREEZE_UNSET || live) {
        int own = noted_status(o);
        if (own == FREEZE_UNSET && status == FREEZE_UNSET) own = noted_status(&type_of_obj(o)->h);
        if (own != FREEZE_UNSET) status = own;
    }
    return status == FREEZE_UNSET ? default_status(o) : status;
}

static bool check_mutable(Thread *T, Value v) {
    if (!lf_is_frozen(T, v)) return true;
    lf_raise(T, exc_TypeError, "object of type %T is immutable", v);
    return false;
}

bool freezability_set(Thread *T, Value v, int status) {
    if (!check_mutable(T, v)) return false;
    Value name = name_freezable(T);
    if (name == V_UNDEF) return false;
    freezability_forget(v_as_obj(v));
    if (obj_setattr(T, v, name, v_int(status))) return true;
    if (!lf_exc_is(T, exc_AttributeError) && !lf_exc_is(T, exc_TypeError)) return false;
    lf_exc_clear(T);
    return note_status(T, v_as_obj(v), status);
}

bool freezability_unset(Thread *T, Value v) {
    if (!check_mutable(T, v)) return false;
    Value name = name_freezable(T);
    if (name == V_UNDEF) return false;
    if (noted_status(v_as_obj(v)) != FREEZE_UNSET && !note_status(T, v_as_obj(v), FREEZE_UNSET)) return false;
    if (obj_setattr(T, v, name, V_UNDEF)) return true;
    if (!lf_exc_is(T, exc_AttributeError) && !lf_exc_is(T, exc_TypeError)) return false;
    lf_exc_clear(T);
    return true;
}
