/* Units: a code object from its first instruction to the finished Code. */
#include "src/compile/emit.h"
#include "src/compile/specialize.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/str.h"

#include <string.h>

/* --- names --- */

Value str_of(Compiler *c, Text t) {
    Value v = str_from_utf8(c->T, t.s, t.n);
    if (v == V_UNDEF) fail_pending(c);
    return v;
}

Value interned(Compiler *c, Text t) {
    Value v = str_intern(c->T, str_of(c, t));
    if (v == V_UNDEF) fail_pending(c);
    return v;
}

Text text_from_str(Compiler *c, Value v) {
    size_t n;
    const char *s = v == V_UNDEF ? NULL : str_utf8(c->T, v, &n);
    if (!s) fail_pending(c);
    Text t = arena_text(c->arena, s, n);
    lf_release(c->T, v);
    return t;
}

/* --- constants: equal type and value share an entry; 0.0 and -0.0 do not --- */

static bool same(Value a, Value b) {
    if (a == b) return true;
    if (!v_is_obj(a) || !v_is_obj(b) || v_as_obj(a)->shape != v_as_obj(b)->shape) return false;
    switch (v_as_obj(a)->shape) {
    case SHAPE_STR: return str_equal(as_str(a), as_str(b));
    case SHAPE_LONG: return int_compare(a, b) == 0;
    case SHAPE_BYTES:
        return as_bytes(a)->len == as_bytes(b)->len &&
               !memcmp(as_bytes(a)->data, as_bytes(b)->data, (size_t)as_bytes(a)->len);
    case SHAPE_COMPLEX: {
        const Complex *x = (Complex *)v_as_obj(a), *y = (Complex *)v_as_obj(b);
        return !memcmp(&x->re, &y->re, sizeof x->re) && !memcmp(&x->im, &y->im, sizeof x->im);
    }
    case SHAPE_TUPLE: {
        const Tuple *x = as_tuple(a), *y = as_tuple(b);
        if (x->len != y->len) return false;
        for (int64_t i = 0; i < x->len; i++)
            if (!same(x->items[i], y->items[i])) return false;
        return true;
    }
    default: return false;
    }
}

static uint32_t hash_value(Value v) {
    uint64_t h = v;
    if (v_is_obj(v)) switch (v_as_obj(v)->shape) {
        case SHAPE_STR: h = str_hash(as_str(v)); break;
        case SHAPE_LONG: h = int_hash(v); break;
        case SHAPE_BYTES:
            h = (uint64_t)as_bytes(v)->len;
            for (int64_t i = 0; i < as_bytes(v)->len && i < 64; i++) h = h * 31 + as_bytes(v)->data[i];
            break;
        case SHAPE_COMPLEX: h = 7; break;
        case SHAPE_TUPLE:
            h = 3;
            for (int64_t i = 0; i < as_tuple(v)->len; i++)
                h = h * 1000003 + hash_value(as_tuple(v)->items[i]);
            break;
        default: break;
        }
    return (uint32_t)((h * 0x9E3779B97F4A7C15u) >> 32);
}

static ConstSlot *const_slot(const ConstTable *t, const Value *values, Value v, uint32_t hash) {
    uint32_t mask = (uint32_t)t->n - 1, i = hash & mask;
    while (t->slots[i].index >= 0 && !(t->slots[i].hash == hash && same(values[t->slots[i].index], v)))
        i = (i + 1) & mask;
    return &t->slots[i];
}

static void const_table_grow(Compiler *c, ConstTable *t, const Value *values) {
    ConstTable old = *t;
    t->n = old.n ? old.n * 2 : 16;
    t->slots = arena_alloc(c->arena, (size_t)t->n * sizeof *t->slots);
    if (!t->slots) fail_memory(c);
    for (int i = 0; i < t->n; i++) t->slots[i].index = -1;
    for (int i = 0; i < old.n; i++)
        if (old.slots[i].index >= 0)
            *const_slot(t, values, values[old.slots[i].index], old.slots[i].hash) = old.slots[i];
}

/* The slot of a value among n others, in a table that has room for it. */
static ConstSlot *const_find(Compiler *c, ConstTable *t, const Value *values, int n, Value v, uint32_t hash) {
    if ((n + 1) * 4 > t->n * 3) const_table_grow(c, t, values);
    return const_slot(t, values, v, hash);
}

static _Noreturn void too_many(Compiler *c, Value v) {
    lf_release(c->T, v);
    fail_at(c, NO_LOC, "too many constants in one block of code");
}

int const_add(Compiler *c, Value v) {
    Unit *u = c->unit;
    if (v == V_UNDEF) fail_pending(c);
    uint32_t hash = hash_value(v);
    ConstSlot *s = const_find(c, &u->table, u->consts, u->nconsts, v, hash);
    if (s->index >= 0) {
        lf_release(c->T, v);
        return s->index;
    }
    if (u->nconsts >= (int)K_BIT - 1) too_many(c, v);
    *PUSH(c, u->consts, u->nconsts, u->consts_cap) = v;
    *s = (ConstSlot){hash, u->nconsts - 1};
    return s->index;
}

int const_far(Compiler *c, Value v) {
    Unit *u = c->unit;
    if (v == V_UNDEF) fail_pending(c);
    if (u->nconsts < CONSTS_DIRECT) return const_add(c, v);
    uint32_t hash = hash_value(v);
    ConstSlot *s = const_find(c, &u->table, u->consts, u->nconsts, v, hash);
    int base = 0;
    if (s->index < 0) {
        base = FAR_BASE;
        s = const_find(c, &u->far_table, u->far, u->nfar, v, hash);
    }
    if (s->index >= 0) {
        lf_release(c->T, v);
        return base + s->index;
    }
    if (u->nfar >= INT_MAX - FAR_END) too_many(c, v);
    *PUSH(c, u->far, u->nfar, u->far_cap) = v;
    *s = (ConstSlot){hash, u->nfar - 1};
    return base + s->index;
}

int const_str(Compiler *c, Text name) { return const_far(c, interned(c, name)); }

int const_name(Compiler *c, Text name) {
    Unit *u = c->unit;
    int at = const_str(c, name);
    if (at >= u->is_name_cap) {
        int cap = at * 2 + 16;
        bool *more = arena_alloc(c->arena, (size_t)cap);
        if (!more) fail_memory(c);
        if (u->is_name_cap) memcpy(more, u->is_name, (size_t)u->is_name_cap);
        u->is_name = more;
        u->is_name_cap = cap;
    }
    if (!u->muted && !u->is_name[at]) {
        u->is_name[at] = true;
        *PUSH(c, u->names, u->nnames, u->names_cap) = name;
    }
    return at;
}

/* --- beginning --- */

/* Variables of comprehensions that eval and locals() may ask for have registers of their own. */
static int asked_registers(Compiler *c, const Unit *u, int at) {
    for (int i = 0; i < c->scopes.nall; i++) {
        Scope *s = c->scopes.all[i];
        if (!s->asks_locals || !scope_inlined(s) || scope_unit(s) != u->scope) continue;
        for (int k = 0; k < s->nsymbols; k++)
            if (s->symbols[k]->kind == NAME_LOCAL && s->symbols[k]->target == s->symbols[k])
                s->symbols[k]->reg = at++;
    }
    return at;
}

static void registers_of(Compiler *c, Unit *u) {
    Scope *s = u->scope;
    bool function = scope_is_function(s);
    int at = 0, follow = 0;
    for (int pass = 0; pass < 3 && function; pass++) {
        for (int i = 0; i < s->nsymbols; i++) {
            Symbol *y = s->symbols[i];
            if (y->kind != NAME_LOCAL) continue;
            bool param = y->flags & SYM_PARAM, cell = y->flags & SYM_CAPTURED;
            if (pass != (param ? 0 : cell ? 2 : 1)) continue;
            y->reg = at++;
            if (!param && !cell && !(y->flags & SYM_UNBOUND))
                y->index = follow++;
            else if (param && !cell && (y->flags & SYM_UNBOUND))
                y->index = -1;
        }
        if (pass == 0) u->nparams = at;
        if (pass == 1) u->nlocals = at;
    }
    for (int i = 0; i < 3 && s->kind == SCOPE_CLASS; i++)
        if (s->class_cells & 1 << i) s->special[i].reg = at++;
    u->first_temp = at;
    if (s->asks_locals && function) at = asked_registers(c, u, at);
    u->top = u->max_top = at;
    u->nwords = (follow + 63) / 64 + 1; /* the last word is for comprehensions */
    u->assigned = arena_alloc(c->arena, (size_t)u->nwords * sizeof *u->assigned);
    if (!u->assigned) fail_memory(c);
}

/* outer.<locals>.name, Class.name */
static void qualify(Compiler *c, Unit *u) {
    const Unit *o = u->outer;
    const Text name = u->name_text;
    u->qualtext = name.s;
    u->qualsize = name.n;
    /* What stands inside the scope of type parameters belongs to the place of the statement. */
    while (o && o->scope->kind == SCOPE_TYPE_PARAMS) o = o->outer;
    if (!o || o->scope->kind == SCOPE_MODULE) return;
    if (u->scope->kind == SCOPE_FUNCTION || u->scope->kind == SCOPE_CLASS) {
        const Scope *p = u->scope->parent;
        while (p->kind == SCOPE_TYPE_PARAMS || scope_inlined(p)) p = p->parent;
        const Symbol *y = scope_find(p, scope_mangle(c, p, name));
        if (y && y->kind == NAME_GLOBAL) return;
    }
    const char *middle =
        o->scope->kind == SCOPE_FUNCTION || o->scope->kind == SCOPE_LAMBDA ? ".<locals>." : ".";
    size_t m = strlen(middle), n = o->qualsize + m + name.n;
    char *t = arena_alloc(c->arena, n + 1);
    if (!t) fail_memory(c);
    memcpy(t, o->qualtext, o->qualsize);
    memcpy(t + o->qualsize, middle, m);
    memcpy(t + o->qualsize + m, name.s, name.n);
    u->qualtext = t;
    u->qualsize = n;
}

/* A new frame's registers behind the plain locals hold whatever numbers were left there. */
static void make_cells(Compiler *c, Unit *u) {
    Scope *s = u->scope;
    for (int i = 0; i < s->nsymbols; i++) {
        Symbol *y = s->symbols[i];
        if (y->kind == NAME_LOCAL && y->reg >= 0 && (y->flags & SYM_CAPTURED))
            emit(c, NO_LOC, OP_MAKE_CELL, 0, y->reg, y->reg < u->nlocals, 0);
    }
    for (int i = 0; i < 3; i++)
        if (s->special[i].reg >= 0) emit(c, NO_LOC, OP_MAKE_CELL, 0, s->special[i].reg, 0, 0);
    for (int reg = u->first_temp; reg < u->top; reg++) emit(c, NO_LOC, OP_CLEAR, 0, reg, 0, 0);
}

Unit *unit_push(Compiler *c, Scope *s, Text name, int firstlineno) {
    Unit *u = arena_alloc(c->arena, sizeof *u);
    if (!u || c->arena->failed) fail_memory(c);
    u->outer = c->unit;
    u->next = c->units;
    u->scope = u->inner = s;
    u->firstlineno = firstlineno;
    u->name_text = name;
    if (scope_is_function(s)) u->flags = CODE_OPTIMIZED | CODE_NEWLOCALS | (s->nested ? CODE_NESTED : 0);
    if (s->kind == SCOPE_CLASS) u->flags |= CODE_CLASS_BODY;
    if (s->kind == SCOPE_MODULE) u->flags |= CODE_MODULE;
    registers_of(c, u);
    qualify(c, u);
    c->units = c->unit = u;
    make_cells(c, u);
    return u;
}

/* --- jumps get their distances; those that do not fit 16 bits get help --- */

enum { WIDE, SHORT, FOR, SHORTER /* SEND: always near */ };
static int jump_kind(Op op) {
    switch (op) {
    case OP_JUMP:
    case OP_JUMP_BACK:
    case OP_JT:
    case OP_JF:
    case OP_JNONE:
    case OP_JNOTNONE: return WIDE;
    case OP_FOR_ITER: return FOR;
    case OP_SEND: return SHORTER;
    default: return SHORT;
    }
}

/* Words that a far jump adds: after a compare-and-jump two jumps, after FOR_ITER its distance. */
static int added(Op op) { return jump_kind(op) == FOR ? 1 : 2; }

/* Marks jumps that are too far until nothing changes: each makes others longer. */
static bool find_far(Compiler *c, bool *far, int *moved) {
    Unit *u = c->unit;
    bool any = false;
    for (bool again = true; again;) {
        again = false;
        int shift = 0;
        for (int w = 0, j = 0; w <= u->nins; w++) {
            moved[w] = w + shift;
            while (j < u->njumps && u->jumps[j].at < w) j++;
            if (j < u->njumps && u->jumps[j].at == w && far[j]) shift += added((Op)u->ins[w].op);
        }
        for (int j = 0; j < u->njumps; j++) {
            Op op = (Op)u->ins[u->jumps[j].at].op;
            if (far[j] || jump_kind(op) == WIDE || jump_kind(op) == SHORTER) continue;
            int distance = moved[u->jumps[j].to->at] - moved[u->jumps[j].at] - 1;
            if (distance > 32760 || distance < -32760) far[j] = any = again = true;
        }
    }
    return any;
}

static void set_wide(Ins *i, int distance) {
    i->word = (i->word & 0xffffffffu) | (uint64_t)(uint32_t)distance << 32;
}

static void patch(Ins *ins, int at, int target, bool far) {
    Ins *i = &ins[at];
    int kind = jump_kind((Op)i->op);
    if (!far) {
        int distance = target - at - 1;
        if (kind == WIDE)
            set_wide(i, distance);
        else
            i->c = (uint16_t)(int16_t)distance;
    } else if (kind == FOR) {
        i->op = OP_FOR_ITER_FAR;
        i[1].word = (uint64_t)(int64_t)(target - at - 2);
    } else { /* taken: over the first jump to the second, which goes the way */
        i->c = 1;
        i[1] = (Ins){.op = OP_JUMP};
        set_wide(&i[1], 1);
        i[2] = (Ins){.op = target <= at ? OP_JUMP_BACK : OP_JUMP};
        set_wide(&i[2], target - at - 3);
    }
}

/* The unconditional jump at a word, or NULL. Jumps stand in the order of their words. */
static const Jump *jump_at(const Unit *u, int at) {
    int low = 0, high = u->njumps;
    while (low < high) {
        int mid = (low + high) / 2;
        if (u->jumps[mid].at < at)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == u->njumps || u->jumps[low].at != at) return NULL;
    int op = u->ins[at].op;
    return op == OP_JUMP || op == OP_JUMP_BACK ? &u->jumps[low] : NULL;
}

/* A jump to a jump goes where that one leads. Those that test one register are no safepoints, so they never
 * go back. */
static void thread_jumps(Unit *u) {
    for (int i = 0; i < u->njumps; i++) {
        Jump *j = &u->jumps[i];
        Ins *ins = &u->ins[j->at];
        if (ins->op == OP_FOR_ITER || ins->op == OP_SEND) continue;
        bool plain = ins->op == OP_JUMP || ins->op == OP_JUMP_BACK,
             single = jump_kind((Op)ins->op) == WIDE && !plain;
        for (int steps = 0; steps < 8; steps++) {
            const Jump *next = j->to->at < u->nins ? jump_at(u, j->to->at) : NULL;
            if (!next || next == j || (single && next->to->at <= j->at)) break;
            j->to = next->to;
        }
        if (plain) ins->op = j->to->at <= j->at ? OP_JUMP_BACK : OP_JUMP;
    }
}

static void resolve_jumps(Compiler *c) {
    Unit *u = c->unit;
    thread_jumps(u);
    size_t n = (size_t)u->nins;
    bool *far = arena_alloc(c->arena, (size_t)u->njumps + 1);
    int *moved = arena_alloc(c->arena, (n + 1) * sizeof *moved);
    if (!far || !moved || c->arena->failed) fail_memory(c);
    bool any = find_far(c, far, moved);
    if (any) {
        Ins *ins = arena_alloc(c->arena, ((size_t)moved[n] + 1) * sizeof *ins);
        if (!ins) fail_memory(c);
        for (size_t i = 0; i < n; i++) ins[moved[i]] = u->ins[i];
        u->ins = ins;
        for (int i = 0; i < u->npos; i++) u->pos[i].start = (uint32_t)moved[u->pos[i].start];
        for (int i = 0; i < u->nexc; i++)
            u->exc[i].start = (uint32_t)moved[u->exc[i].start],
            u->exc[i].end = (uint32_t)moved[u->exc[i].end];
        u->nins = moved[n];
    }
    for (int j = 0; j < u->njumps; j++)
        patch(u->ins, moved[u->jumps[j].at], moved[u->jumps[j].to->at], far[j]);
    for (int i = 0; i < u->nexc; i++) u->exc[i].target = (uint32_t)moved[u->exc_targets[i]->at];
}

/* --- the finished object --- */

static Value name_tuple(Compiler *c, const Text *names, int n) {
    Value t = tuple_new(c->T, n);
    if (t == V_UNDEF) fail_pending(c);
    for (int i = 0; i < n; i++)
        lf_init(&as_tuple(t)->items[i], str_intern(c->T, str_from_utf8(c->T, names[i].s, names[i].n)));
    return t;
}

/* Names of registers; cells come with their registers. */
static int variables(Compiler *c, const Unit *u, Text *vars, Text *cells, uint16_t *regs, int *ncells) {
    static const char *const special[] = {"__class__", "__classdict__", "__conditional_annotations__"};
    const Scope *s = u->scope;
    int nvars = 0;
    *ncells = 0;
    for (int i = 0; s->asks_locals && i < c->scopes.nall; i++) {
        const Scope *k = c->scopes.all[i];
        if (!k->asks_locals || !scope_inlined(k) || scope_unit(c->scopes.all[i]) != s) continue;
        for (int j = 0; j < k->nsymbols; j++)
            if (k->symbols[j]->kind == NAME_LOCAL && k->symbols[j]->target == k->symbols[j]) {
                regs[*ncells] = (uint16_t)k->symbols[j]->reg;
                cells[(*ncells)++] = k->symbols[j]->name;
            }
    }
    for (int i = 0; i < s->nsymbols; i++) {
        const Symbol *y = s->symbols[i];
        if (y->kind != NAME_LOCAL || y->reg < 0) continue;
        if (y->reg < u->nlocals) {
            vars[y->reg] = y->name;
            nvars++;
        }
        if (y->flags & SYM_CAPTURED) {
            regs[*ncells] = (uint16_t)y->reg;
            cells[(*ncells)++] = y->name;
        }
    }
    for (int i = 0; i < 3; i++)
        if (s->special[i].reg >= 0) {
            regs[*ncells] = (uint16_t)s->special[i].reg;
            cells[(*ncells)++] = text_of(c, special[i]);
        }
    return nvars;
}

static void *copy_out(Compiler *c, const void *from, size_t size) {
    void *p = lf_buf_alloc(c->T, size ? size : 1);
    if (!p) return NULL;
    if (size) memcpy(p, from, size);
    return p;
}

static bool fill_code(Compiler *c, Unit *u, Code *k) {
    Scope *s = u->scope;
    int ncells, room = s->nsymbols + 4;
    for (int i = 0; s->asks_locals && i < c->scopes.nall; i++)
        if (c->scopes.all[i]->asks_locals) room += c->scopes.all[i]->nsymbols;
    Text *vars = arena_alloc(c->arena, (size_t)room * sizeof *vars),
         *cells = arena_alloc(c->arena, (size_t)room * sizeof *cells);
    uint16_t *regs = arena_alloc(c->arena, (size_t)room * sizeof *regs);
    if (!vars || !cells || !regs || c->arena->failed) return false;
    int nvars = variables(c, u, vars, cells, regs, &ncells);
    lf_init(&k->name, str_intern(c->T, str_from_utf8(c->T, u->name_text.s, u->name_text.n)));
    lf_init(&k->qualname, str_intern(c->T, str_from_utf8(c->T, u->qualtext, u->qualsize)));
    lf_init(&k->filename, lf_retain(c->T, c->filename));
    lf_init(&k->varnames, name_tuple(c, vars, nvars));
    lf_init(&k->cellvars, name_tuple(c, cells, ncells));
    lf_init(&k->freevars, name_tuple(c, s->free_names, s->nfree));
    lf_init(&k->names, name_tuple(c, u->names, u->nnames));
    k->ins = copy_out(c, u->ins, (size_t)u->nins * sizeof *u->ins);
    k->exc = copy_out(c, u->exc, (size_t)u->nexc * sizeof *u->exc);
    k->pos = copy_out(c, u->pos, (size_t)u->npos * sizeof *u->pos);
    k->cell_regs = copy_out(c, regs, (size_t)ncells * sizeof *regs);
    if (u->nfar) { /* what lies between is never named */
        while (u->nconsts < FAR_BASE) *PUSH(c, u->consts, u->nconsts, u->consts_cap) = V_NONE;
        for (int i = 0; i < u->nfar; i++) *PUSH(c, u->consts, u->nconsts, u->consts_cap) = u->far[i];
        u->nfar = 0;
    }
    k->consts = copy_out(c, u->consts, (size_t)u->nconsts * sizeof *u->consts);
    if (!k->ins || !k->exc || !k->pos || !k->cell_regs || !k->consts) return false;
    k->nins = (uint32_t)u->nins;
    k->nexc = (uint32_t)u->nexc;
    k->npos = (uint32_t)u->npos;
    k->nconsts = (uint32_t)u->nconsts; /* the references are the code's now */
    u->nconsts = 0;
    lf_init(&k->docstring, u->docstring);
    u->docstring = V_UNDEF;
    k->nregs = (uint16_t)(u->max_top + 2);
    k->nlocals = (uint16_t)u->nlocals;
    k->nparams = (uint16_t)u->nparams;
    k->argcount = (uint16_t)u->argcount;
    k->posonly = (uint16_t)u->posonly;
    k->kwonly = (uint16_t)u->kwonly;
    k->nfree = (uint16_t)s->nfree;
    k->flags = u->flags;
    k->firstlineno = (uint32_t)u->firstlineno;
    return true;
}

Value unit_finish(Compiler *c) {
    Unit *u = c->unit;
    resolve_jumps(c);
    Value code = code_new(c->T);
    if (code == V_UNDEF) fail_pending(c);
    if (!fill_code(c, u, as_code(code))) {
        lf_release(c->T, code);
        fail_memory(c);
    }
    c->unit = u->outer;
    code_specialize(as_code(code));
    return code;
}
