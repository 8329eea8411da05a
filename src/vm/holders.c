#include "src/objects/holders.h"

#include <stdio.h>
#include <stdlib.h>

#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/objects/structseq.h"
#include "src/vm/cown_type.h"
#include "src/vm/generator.h"
#include "src/vm/made.h"
#include "src/vm/ops.h"
#include "src/vm/owned.h"
#include "src/vm/traceback.h"

/* ---- the operands of the running instruction ---------------------------------------------------------- */

static const Ins *instruction_of(const Frame *f) {
    const Ins *at = f->code->ins, *next;
    while ((next = at + 1 + op_info[ins_op(at)].cache) < f->pc) at = next;
    return at;
}

/* Registers whose content dies with the running instruction: [*from, *to). */
static void dying_operands(const Frame *f, uint32_t *from, uint32_t *to) {
    const Ins *i = instruction_of(f);
    *from = *to = 0;
    switch (ins_op(i)) {
    case OP_GETATTR:
        if (i->flags & CONSUME_B) *from = i->b, *to = i->b + 1u;
        break;
    case OP_CALL:
    case OP_CALL_KW: *from = i->a, *to = i->a + i->b + 1u; break;
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW: *from = i->a, *to = i->a + i->b + 2u; break;
    case OP_CALL_EX: *from = i->a, *to = i->a + 3u; break;
    case OP_OWNED: *from = i->a, *to = i->a + i->b; break;
    default: break;
    }
}

static inline bool refers_into(Value v, const Region *r) {
    return v_is_obj(v) && v_as_obj(v)->rid >= RID_FIRST && region_of(v_as_obj(v)) == r;
}

uint32_t lf_query_temporaries(Thread *T, const Region *r) {
    const Frame *f = T->frame;
    if (f <= T->frames) return 0;
    uint32_t from, to, n = 0;
    dying_operands(f, &from, &to);
    for (uint32_t i = from; i < to; i++) n += refers_into(f->base[i], r);
    return n;
}

uint32_t lf_query_operands(Thread *T, const Obj *o) {
    const Frame *f = T->frame;
    if (f <= T->frames) return 0;
    uint32_t from, to, n = 0;
    dying_operands(f, &from, &to);
    for (uint32_t i = from; i < to; i++) n += f->base[i] == v_obj(o);
    return n;
}

/* The register from which on the frame keeps what the running statement works with: below stand variables and
 * the managers of with statements around it, which the exception table says to keep. */
static uint32_t statement_begins(const Frame *f) {
    uint32_t at = (uint32_t)(instruction_of(f) - f->code->ins);
    for (uint32_t i = 0; i < f->code->nexc; i++)
        if (f->code->exc[i].start <= at && at < f->code->exc[i].end) return f->code->exc[i].keep;
    return f->code->nlocals;
}

uint32_t lf_statement_temporaries(Thread *T, const Region *r) {
    const Frame *f = T->frame;
    if (f <= T->frames) return 0;
    uint32_t n = 0, from = statement_begins(f);
    if (from < f->code->nlocals) from = f->code->nlocals;
    for (const Value *v = f->base + from; v < f->base + f->code->nregs; v++) n += refers_into(*v, r);
    return n;
}

/* ---- the name after `as` ------------------------------------------------------------------------------- */

static Value *variable(Frame *f, Value name) {
    const Tuple *names = as_tuple(f->code->varnames);
    for (int64_t i = 0; i < names->len; i++)
        if (names->items[i] == name) return &f->base[i];
    const Tuple *cells = as_tuple(f->code->cellvars), *frees = as_tuple(f->code->freevars);
    for (int64_t i = 0; i < cells->len; i++)
        if (cells->items[i] == name) return &as_cell(f->base[f->code->cell_regs[i]])->value;
    for (int64_t i = 0; i < frees->len; i++)
        if (frees->items[i] == name)
            return &as_cell(as_tuple(as_function(f->func)->closure)->items[i])->value;
    return NULL;
}

void lf_unbind_with_name(Thread *T, Value v) {
    Frame *f = T->frame;
    if (f <= T->frames || v == V_UNDEF) return;
    const Ins *i = instruction_of(f);
    const Ins *after = i + 1 + op_info[ins_op(i)].cache;
    if (ins_op(after) != OP_NOP || !after->b) return;
    Value name = f->code->consts[after->a];
    Value *slot = variable(f, name);
    if (slot) {
        if (*slot != v) return;
        *slot = V_UNDEF;
        lf_release(T, v);
        return;
    }
    Value ns = f->ns != V_UNDEF ? f->ns : frame_globals(f);
    if (is_dict(ns) && dict_get_str(as_dict(ns), name) == v) dict_del(T, ns, name);
}

void lf_drop_temporaries(Thread *T, Value v) {
    const Frame *f = T->frame;
    if (f <= T->frames) return;
    uint32_t from, to;
    dying_operands(f, &from, &to);
    for (uint32_t i = from; i < to; i++)
        if (f->base[i] == v) lf_clear(T, &f->base[i]);
}

/* ---- the walk ----------------------------------------------------------------------------------------- */

/* An object of the local heap that was met, and through which slot. */
typedef struct Node {
    Obj *o;
    int32_t from; /* the node that refers to it; -1: a root */
    Value *slot;
    Frame *frame; /* whose register the root is; NULL: a module's, or another root */
} Node;

/* A reference into the regions asked for. */
typedef struct Found {
    Value *slot;
    int32_t in; /* -1: a root */
    Frame *frame;
} Found;

typedef struct Walk {
    Thread *T;
    const Region *r;
    const Obj *only; /* references to this object, not into a region */
    bool tree;       /* subregions, too */
    /* Instead of borrows: references to these objects, by members of regions and cowns, or by `source`. */
    Obj **targets;
    uint32_t ntargets, enough; /* the walk ends with so many found */
    Obj *source;
    Node *nodes;
    Found *found;
    int32_t nnodes, nodes_cap, nfound, found_cap;
    uint64_t *seen;
    uint32_t nseen, seen_mask;
    int32_t from;
    Frame *frame;
    bool failed;
} Walk;

/* A walk for an error message ends after so many objects: the message names those that were found by then. */
#define WALK_LIMIT 2000000

static bool wanted(const Walk *w, const Obj *o) {
    if (w->only) return false;
    const Region *of = region_of(o);
    if (!w->tree) return of == w->r;
    while (of && of != w->r) of = of->parent ? &regions[of->parent] : NULL;
    return of != NULL;
}

static bool grow_seen(Walk *w) {
    uint32_t size = w->seen ? (w->seen_mask + 1) * 2 : 1024;
    uint64_t *grown = calloc(size, sizeof *grown);
    if (!grown) return false;
    for (uint32_t i = 0; w->seen && i <= w->seen_mask; i++) {
        if (!w->seen[i]) continue;
        uint32_t k = (uint32_t)(w->seen[i] * 0x9E3779B97F4A7C15u >> 32) & (size - 1);
        while (grown[k]) k = (k + 1) & (size - 1);
        grown[k] = w->seen[i];
    }
    free(w->seen);
    w->seen = grown;
    w->seen_mask = size - 1;
    return true;
}

/* True: o was not met before. */
static bool first_time(Walk *w, const Obj *o) {
    if ((!w->seen || w->nseen * 2 > w->seen_mask) && !grow_seen(w)) {
        w->failed = true;
        return false;
    }
    uint64_t key = v_obj(o);
    uint32_t k = (uint32_t)(key * 0x9E3779B97F4A7C15u >> 32) & w->seen_mask;
    while (w->seen[k] && w->seen[k] != key) k = (k + 1) & w->seen_mask;
    if (w->seen[k]) return false;
    w->seen[k] = key;
    w->nseen++;
    return true;
}

static void *grown(Walk *w, void *at, int32_t n, int32_t *cap, size_t size) {
    if (n < *cap) return at;
    int32_t more = *cap ? *cap * 2 : 256;
    void *p = realloc(at, (size_t)more * size);
    if (p)
        *cap = more;
    else
        w->failed = true;
    return p ? p : at;
}

static bool add_node(Walk *w, Value *slot) {
    w->nodes = grown(w, w->nodes, w->nnodes, &w->nodes_cap, sizeof *w->nodes);
    if (!w->failed) w->nodes[w->nnodes++] = (Node){v_as_obj(*slot), w->from, slot, w->frame};
    return !w->failed;
}

static bool add_found(Walk *w, Value *slot) {
    w->found = grown(w, w->found, w->nfound, &w->found_cap, sizeof *w->found);
    if (!w->failed) w->found[w->nfound++] = (Found){slot, w->from, w->frame};
    return !w->failed;
}

static bool is_target(const Walk *w, const Obj *o) {
    for (uint32_t i = 0; i < w->ntargets; i++)
        if (w->targets[i] == o) return true;
    return false;
}

/* A search for owners goes through the regions of this thread and the cowns that it holds. */
static bool meet_owned(Walk *w, Value *slot) {
    Obj *o = v_as_obj(*slot);
    const Obj *in = w->from < 0 ? NULL : w->nodes[w->from].o;
    bool owner = in && (in->rid > RID_IMMORTAL || in == w->source);
    if (owner && is_target(w, o) && !add_found(w, slot)) return false;
    if (o->rid == RID_ATOMS) {
        if (!is_cown(*slot) || !cown_is_held_by(w->T, (Cown *)o)) return true;
    } else if (o->rid >= RID_FIRST) {
        Region *r = region_of(o);
        RegionState state = region_states[r->id];
        if ((state != REGION_OPEN && state != REGION_CLOSED) || region_top(r)->thread != w->T) return true;
    }
    return w->nnodes >= WALK_LIMIT || !first_time(w, o) || add_node(w, slot);
}

static bool meet(Value *slot, void *ctx) {
    Walk *w = ctx;
    if (!v_is_obj(*slot) || w->failed) return !w->failed;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL) return true;
    if (w->targets) return meet_owned(w, slot);
    if (o->rid == RID_ATOMS) return true;
    if (o == w->only && (!w->frame || !owned_is_lent(w->frame, slot)) && !add_found(w, slot)) return false;
    if (o->rid == RID_LOCAL) {
        if ((kind_of(o)->flags & KIND_ATOM) || w->nnodes >= WALK_LIMIT || !first_time(w, o)) return true;
        return add_node(w, slot);
    }
    return !wanted(w, o) || add_found(w, slot);
}

/* Variables of the running calls, the innermost first; the operands of the instruction that asks are not
 * counted. */
static void meet_frames(Walk *w) {
    Thread *T = w->T;
    uint32_t from, to;
    Value *end = T->frame->top;
    for (Frame *f = T->frame; f > T->frames; f--) {
        dying_operands(f, &from, &to);
        if (f != T->frame) from = to = 0;
        w->frame = f;
        for (Value *v = f->base - 1; v < end; v++)
            if (v < f->base + from || v >= f->base + to) meet(v, w);
        end = f->base - 1 < f[-1].top ? f->base - 1 : f[-1].top;
        meet(&f->ns, w);
        meet(&f->self, w);
    }
    w->frame = NULL;
}

static void walk(Walk *w) {
    Thread *T = w->T;
    w->from = -1;
    meet_frames(w);
    Value *roots[] = {&T->modules, &T->builtins, &T->sysdict, &T->exc};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++) meet(roots[i], w);
    w->frame = NULL;
    for (int32_t i = 0; i < w->nnodes && !w->failed && (!w->enough || (uint32_t)w->nfound < w->enough); i++) {
        Obj *o = w->nodes[i].o;
        w->from = i;
        if (o->rid == RID_ATOMS) /* a cown */
            meet(&((Cown *)o)->value, w);
        else
            shape_visit(o, meet, w);
    }
}

static void walk_end(Walk *w) {
    free(w->nodes);
    free(w->found);
    free(w->seen);
}

/* ---- names -------------------------------------------------------------------------------------------- */

static Value variable_name(const Code *c, uint32_t reg) {
    if (reg < (uint32_t)as_tuple(c->varnames)->len) return as_tuple(c->varnames)->items[reg];
    for (int64_t i = 0; i < as_tuple(c->cellvars)->len; i++)
        if (c->cell_regs[i] == reg) return as_tuple(c->cellvars)->items[i];
    return V_UNDEF;
}

static Value root_name(const Frame *f, const Value *slot) {
    if (!f || slot < f->base || slot >= f->base + f->code->nregs) return V_UNDEF;
    return variable_name(f->code, (uint32_t)(slot - f->base));
}

static Value attribute_name(Obj *o, const Value *slot) {
    const Shape *s = shape_of(o);
    if (!s->first || (s->flags & SHAPE_IS_DICT)) return V_UNDEF;
    for (; s->nslots; s = &lf_shapes[s->parent]) {
        uint32_t at = s->nslots - 1u;
        Value *words = (Value *)o + s->first;
        Value *place = at < s->ninline ? words + 1 + at : (Value *)(uintptr_t)words[0] + (at - s->ninline);
        if (place == slot) return s->key;
    }
    return V_UNDEF;
}

static bool is_root_namespace(const Walk *w, const Node *n) {
    return n->frame ? n->slot == &n->frame->ns : n->slot != &w->T->modules;
}

/* Is the dict the namespace of a module, a class or an instance? Then its keys are names. */
static bool is_namespace(const Walk *w, int32_t node) {
    const Node *n = &w->nodes[node];
    if (n->from < 0) return is_root_namespace(w, n);
    const Obj *in = w->nodes[n->from].o;
    return (shape_of(in)->flags & (SHAPE_IS_DICT | SHAPE_IS_MODULE | SHAPE_IS_TYPE)) ||
           (in->shape == SHAPE_FUNCTION && n->slot == &((Function *)in)->globals);
}

static bool is_module_dict(const Walk *w, int32_t node) {
    const Node *n = &w->nodes[node];
    if (w->nodes[node].o->shape != SHAPE_DICT) return false;
    if (n->from < 0) return is_root_namespace(w, n);
    const Obj *in = w->nodes[n->from].o;
    return (shape_of(in)->flags & SHAPE_IS_MODULE) ||
           (in->shape == SHAPE_FUNCTION && n->slot == &((Function *)in)->globals);
}

static void put_repr(StrBuilder *sb, Thread *T, Value key) {
    Value r = v_is_obj(key) && !(kind_of(v_as_obj(key))->flags & KIND_ATOM) ? V_UNDEF : obj_repr(T, key);
    if (lf_failed(T)) lf_exc_clear(T);
    if (r == V_UNDEF)
        sb_c(sb, "...");
    else
        sb_str(sb, r);
    lf_release(T, r);
}

static void put_index(StrBuilder *sb, int64_t at) {
    char text[32];
    snprintf(text, sizeof text, "[%lld]", (long long)at);
    sb_c(sb, text);
}

static void put_name(StrBuilder *sb, const Walk *w, int32_t node);

/* How the slot is reached from the object at `node`, whose own name comes first. */
static void put_step(StrBuilder *sb, const Walk *w, int32_t node, const Value *slot) {
    Obj *o = w->nodes[node].o;
    const Kind *kind = kind_of(o);
    Value name;
    if (kind == &kind_dict && slot >= &as_dict(v_obj(o))->entries[0].key &&
        slot < (Value *)(as_dict(v_obj(o))->entries + as_dict(v_obj(o))->used)) {
        const DictEntry *e = &as_dict(v_obj(o))->entries[(slot - (Value *)as_dict(v_obj(o))->entries) / 3];
        if (slot == &e->value && is_namespace(w, node) && is_str(e->key)) {
            if (!is_module_dict(w, node)) {
                put_name(sb, w, w->nodes[node].from);
                sb_c(sb, ".");
            }
            sb_str(sb, e->key);
            return;
        }
        put_name(sb, w, node);
        if (slot == &e->value) {
            sb_c(sb, "[");
            put_repr(sb, w->T, e->key);
            sb_c(sb, "]");
        } else
            sb_c(sb, ".keys()");
        return;
    }
    put_name(sb, w, node);
    if (kind == &kind_list && as_list(v_obj(o))->items && slot >= as_list(v_obj(o))->items)
        put_index(sb, slot - as_list(v_obj(o))->items);
    else if (kind == &kind_tuple && slot >= as_tuple(v_obj(o))->items)
        put_index(sb, slot - as_tuple(v_obj(o))->items);
    else if (o->rid == RID_ATOMS)
        sb_c(sb, ".value");
    else if ((name = attribute_name(o, slot)) != V_UNDEF && is_str(name)) {
        sb_c(sb, ".");
        sb_str(sb, name);
    }
}

/* A variable that a function captured: function -> closure -> cell. */
static bool put_captured(StrBuilder *sb, const Walk *w, int32_t cell) {
    int32_t tuple = w->nodes[cell].from, function = tuple < 0 ? -1 : w->nodes[tuple].from;
    if (function < 0 || w->nodes[function].o->shape != SHAPE_FUNCTION) return false;
    const Function *f = (Function *)w->nodes[function].o;
    const Tuple *t = as_tuple(f->closure == V_UNDEF ? tuple_empty : f->closure);
    int64_t at = w->nodes[cell].slot - t->items;
    const Tuple *names = as_tuple(as_code(f->code)->freevars);
    if (at < 0 || at >= t->len || at >= names->len) return false;
    sb_str(sb, names->items[at]);
    return true;
}

static void put_name(StrBuilder *sb, const Walk *w, int32_t node) {
    const Node *n = &w->nodes[node];
    if (n->o->shape == SHAPE_CELL && put_captured(sb, w, node)) return;
    if (n->from >= 0) {
        if (w->nodes[n->from].o->shape == SHAPE_GENERATOR) {
            const Generator *g = (Generator *)w->nodes[n->from].o;
            Value name =
                n->slot >= g->regs ? variable_name(as_code(g->code), (uint32_t)(n->slot - g->regs)) : V_UNDEF;
            sb_str(sb, name == V_UNDEF ? g->name : name);
            return;
        }
        put_step(sb, w, n->from, n->slot);
        return;
    }
    Value name = root_name(n->frame, n->slot);
    if (name != V_UNDEF)
        sb_str(sb, name);
    else {
        Value text = is_exception(v_obj(n->o)) ? str_format(w->T, "the %T", v_obj(n->o))
                                               : str_format(w->T, "a temporary %T", v_obj(n->o));
        if (text != V_UNDEF) sb_str(sb, text);
        lf_release(w->T, text);
    }
}

static Value name_of(const Walk *w, const Found *f) {
    StrBuilder sb;
    sb_init(&sb, w->T);
    if (f->in >= 0 && w->nodes[f->in].o->shape == SHAPE_CELL)
        put_name(&sb, w, f->in);
    else if (f->in >= 0 && w->nodes[f->in].o->shape == SHAPE_GENERATOR) {
        const Generator *g = (Generator *)w->nodes[f->in].o;
        Value name =
            f->slot >= g->regs ? variable_name(as_code(g->code), (uint32_t)(f->slot - g->regs)) : V_UNDEF;
        sb_str(&sb, name == V_UNDEF ? g->name : name);
    } else if (f->in >= 0)
        put_step(&sb, w, f->in, f->slot);
    else {
        Value name = root_name(f->frame, f->slot);
        if (name == V_UNDEF)
            sb_c(&sb, "a temporary");
        else
            sb_str(&sb, name);
    }
    return sb_done(&sb);
}

/* ---- Holder ------------------------------------------------------------------------------------------- */

enum { H_NAME, H_TEXT, H_KIND, H_FUNCTION, H_FILENAME, H_LINENO, H_MADE, H_FIELDS };
static Type *type_holder;
static const char *const holder_fields[] = {"name",     "text",   "kind", "function",
                                            "filename", "lineno", "made", NULL};
static const StructSeqDef holder_def = {.name = "regions.Holder",
                                        .doc = "A reference into a region, by name: who holds it, and where.",
                                        .fields = holder_fields,
                                        .where = &type_holder};

/* The frame in whose variables the way to the holder begins; for globals the module's, if it runs. */
static Frame *frame_of(const Walk *w, const Found *f) {
    int32_t node = f->in;
    Frame *frame = f->frame;
    while (node >= 0) {
        frame = w->nodes[node].frame;
        if (is_module_dict(w, node)) {
            for (Frame *at = w->T->frame; at > w->T->frames; at--)
                if (frame_globals(at) == v_obj(w->nodes[node].o) && !(at->code->flags & CODE_OPTIMIZED))
                    return at;
            return NULL;
        }
        node = w->nodes[node].from;
    }
    return frame;
}

/* The line where the object at `node` was made, and the code that made it; 0: not known. */
static uint32_t made_line(const Walk *w, int32_t node, const Code **by) {
    const Node *n = &w->nodes[node];
    Value v = v_obj(n->o), *slot = n->slot;
    if (n->from >= 0 && is_module_dict(w, n->from)) {
        const Found at = {slot, n->from, NULL};
        const Frame *f = frame_of(w, &at);
        const DictEntry *e = (const DictEntry *)((char *)slot - offsetof(DictEntry, value));
        if (!f || !is_str(e->key)) return 0;
        *by = f->code;
        return made_in_global(*by, e->key, v);
    }
    if (n->from >= 0 && w->nodes[n->from].o->shape == SHAPE_CELL) {
        n = &w->nodes[n->from];
        slot = n->slot;
    }
    if (n->from >= 0 && w->nodes[n->from].o->shape == SHAPE_GENERATOR) {
        const Generator *g = (Generator *)w->nodes[n->from].o;
        *by = as_code(g->code);
        return slot < g->regs ? 0 : made_in_register(*by, (uint32_t)(slot - g->regs), v);
    }
    if (n->from >= 0 || root_name(n->frame, slot) == V_UNDEF) return 0;
    *by = n->frame->code;
    return made_in_register(*by, (uint32_t)(slot - n->frame->base), v);
}

static Value file_of(Thread *T, const Code *c) {
    int64_t from = as_str(c->filename)->len;
    while (from > 0 && str_at(as_str(c->filename), from - 1) != '/') from--;
    return str_substring(T, c->filename, from, as_str(c->filename)->len);
}

static Value place_text(Thread *T, Frame *f) {
    if (!f) return str_empty;
    bool module = !(f->code->flags & CODE_OPTIMIZED);
    Value file = file_of(T, f->code);
    if (file == V_UNDEF) return file;
    Value r = str_format(T, " in %S%s, %S:%u", f->code->name, module ? "" : "()", file, frame_line(f));
    lf_release(T, file);
    return r;
}

static Value made_text(Thread *T, const Code *by, uint32_t line) {
    Value file = file_of(T, by);
    Value r = file == V_UNDEF ? file : str_format(T, " made at %S:%u", file, line);
    lf_release(T, file);
    return r;
}

static const char *article(const Type *t) {
    return as_str(t->name)->len && str_at(as_str(t->name), 0) < 128 &&
                   strchr("AEIOUaeiou", (int)str_at(as_str(t->name), 0))
               ? "an"
               : "a";
}

static Value holder_new(const Walk *w, const Found *found) {
    Thread *T = w->T;
    Obj *in = found->in < 0 ? NULL : w->nodes[found->in].o;
    bool variable =
        !in || in->shape == SHAPE_CELL || is_module_dict(w, found->in) || in->shape == SHAPE_GENERATOR;
    Frame *f = frame_of(w, found);
    const Code *by = NULL;
    uint32_t line = variable ? 0 : made_line(w, found->in, &by);
    Value name = name_of(w, found), place = line ? made_text(T, by, line) : place_text(T, f), text = V_UNDEF;
    if (name != V_UNDEF && place != V_UNDEF)
        text = variable ? str_format(T, "'%S'%S", name, place)
                        : str_format(T, "%S, %s %S%S", name, article(type_of_obj(in)), type_of_obj(in)->name,
                                     place);
    Value items[H_FIELDS] = {
        name,
        text,
        variable ? str_from_c(T, "variable") : str_format(T, "%T", v_obj(in)),
        f ? lf_retain(T, f->code->name) : V_NONE,
        f ? lf_retain(T, f->code->filename) : V_NONE,
        f ? v_int(frame_line(f)) : V_NONE,
        line ? v_int(line) : V_NONE,
    };
    lf_release(T, place);
    return structseq_new(T, &holder_def, items);
}

Value holder_text(Thread *T, Value holder) { return lf_retain(T, as_tuple(holder)->items[H_TEXT]); }

static Value list_holders(Walk *w) {
    Thread *T = w->T;
    Value pending = lf_exc_take(T);
    walk(w);
    Value list = w->failed ? lf_no_memory(T) : list_new(T, w->nfound);
    for (int32_t i = 0; i < w->nfound && list != V_UNDEF; i++) {
        Value h = holder_new(w, &w->found[i]);
        if (h == V_UNDEF || !list_append(T, list, h)) lf_clear(T, &list);
    }
    walk_end(w);
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
    return list;
}

Value holders_of_region(Thread *T, Region *r) { return list_holders(&(Walk){.T = T, .r = r}); }
Value holders_of_tree(Thread *T, Region *r) { return list_holders(&(Walk){.T = T, .r = r, .tree = true}); }
Value holders_of_object(Thread *T, const Obj *o) { return list_holders(&(Walk){.T = T, .only = o}); }

/* ---- what is in the way of a store --------------------------------------------------------------------- */

#define MAX_CHAIN 16 /* regions between the two ends of a circle that are named */

/* The bridges that a circle of owners would go through: from the region that source lies in up to `top`. */
static uint32_t chain_to(const Region *top, const Obj *source, Obj **out) {
    uint32_t n = 0;
    const Region *r = source && source->rid >= RID_FIRST ? region_of(source) : NULL;
    for (; r && r != top; r = r->parent ? &regions[r->parent] : NULL)
        if (n < MAX_CHAIN) out[n++] = r->bridge;
    return r ? n : 0;
}

Value holders_in_the_way(Thread *T, Obj *source, Obj *target) {
    Obj *chain[MAX_CHAIN] = {target};
    Walk w = {.T = T, .targets = chain, .ntargets = 1, .enough = 1, .source = source};
    bool local_source = source && source->rid == RID_LOCAL;
    Region *r = target ? region_of(target) : NULL;
    RegionState state = r ? region_states[r->id] : REGION_FREE;
    if (state != REGION_OPEN && state != REGION_CLOSED)
        return target && local_source ? list_holders(&w) : V_UNDEF;
    if (target == r->bridge) {
        uint32_t n = chain_to(r, source, chain);
        bool owned = r->parent || (r->cown && &r->cown->h != source);
        if (n)
            w.ntargets = w.enough = n;
        else if (!owned)
            return source && source->rid != RID_ATOMS ? V_UNDEF : holders_of_tree(T, r);
        else
            chain[0] = target;
    }
    w.enough += local_source;
    return list_holders(&w);
}

/* ---- closing by force --------------------------------------------------------------------------------- */

/* May a register be emptied while its frame waits? Not one that an instruction may go on to read. */
static bool can_cut_register(const Thread *T, const Frame *f, const Value *slot) {
    if (!f || slot < f->base || slot >= f->base + f->code->nlocals) return false;
    uint32_t reg = (uint32_t)(slot - f->base);
    if (variable_name(f->code, reg) == V_UNDEF) return false;
    if (f == T->frame) return true;
    const Ins *i = instruction_of(f);
    switch (ins_op(i)) {
    case OP_CALL:
    case OP_CALL_KW:
    case OP_CALL_METHOD:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX: return true;
    default: return i->a != reg && i->b != reg && i->c != reg;
    }
}

static bool can_cut(const Walk *w, const Found *f) {
    if (f->in < 0) return can_cut_register(w->T, f->frame, f->slot);
    Obj *o = w->nodes[f->in].o;
    const Kind *kind = kind_of(o);
    if (kind == &kind_dict) {
        const Dict *d = (Dict *)o;
        if (f->slot < (Value *)d->entries || f->slot >= (Value *)(d->entries + d->used))
            return attribute_name(o, f->slot) != V_UNDEF;
        return (f->slot - (Value *)d->entries) % 3 == 1;
    }
    return kind == &kind_list || o->shape == SHAPE_CELL || !strcmp(kind->name, "deque") ||
           attribute_name(o, f->slot) != V_UNDEF;
}

static uint64_t borrows_of_tree(Thread *T, const Region *r) {
    uint64_t n = 0;
    for (const Region *at = r;;) {
        bool read = region_states[at->id] == REGION_READ;
        n += read ? count_of(&T->counts[at->id]) : at->lrc - lf_query_temporaries(T, at);
        if (at->first_child)
            at = &regions[at->first_child];
        else {
            while (at != r && !at->next_sibling) at = &regions[at->parent];
            if (at == r) return n;
            at = &regions[at->next_sibling];
        }
    }
}

/* The RegionError for a reference that stays. */
static void refuse_cut(const Walk *w, const Found *f) {
    Thread *T = w->T;
    Value name = name_of(w, f), text = V_UNDEF, holder = holder_new(w, f);
    if (name != V_UNDEF)
        text = str_format(T, "the region can't be closed, since it is referred to by %S", name);
    const char *chars = text == V_UNDEF || holder == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    Value list = chars ? list_from(T, &holder, 1) : V_UNDEF;
    if (list != V_UNDEF) region_error(T, chars, NULL, w->r->bridge, list);
    const Value owned[] = {name, text, holder, list};
    for (size_t i = 0; i < sizeof owned / sizeof *owned; i++) lf_release(T, owned[i]);
}

bool holders_cut(Thread *T, Region *r) {
    Walk w = {.T = T, .r = r, .tree = true};
    walk(&w);
    bool ok = !w.failed;
    if (!ok) lf_no_memory(T);
    for (int32_t i = 0; ok && i < w.nfound; i++) {
        if (can_cut(&w, &w.found[i])) continue;
        refuse_cut(&w, &w.found[i]);
        ok = false;
    }
    if (ok && borrows_of_tree(T, r) != (uint64_t)w.nfound) {
        lf_raise(T, exc_RegionError, "the region can't be closed, since native code refers to it");
        ok = false;
    }
    for (int32_t i = 0; ok && i < w.nfound; i++) {
        Found *f = &w.found[i];
        if (f->in >= 0) {
            lf_store(T, w.nodes[f->in].o, f->slot, V_NONE);
            continue;
        }
        Value old = *f->slot;
        *f->slot = V_NONE;
        lf_release(T, old);
    }
    walk_end(&w);
    return ok;
}
