#include "src/vm/jump.h"

#include <stdlib.h>
#include <string.h>

#include "src/compile/code.h"
#include "src/objects/error.h"
#include "src/vm/traced_code.h"

/* What a register holds before an instruction. Up to OTHER: something that serves wherever the same is asked
 * for; from OTHER on what only serves itself, by the instruction that it is of: (held - OTHER) / PARTS. */
enum {
    NOTHING,
    MIXED /* not the same on all ways here */,
    ITERATOR,
    ASYNC_ITERATOR,
    CELL,
    EXIT,
    OTHER = EXIT + 8
};
enum { RESULT, EXCEPTION, HANDLED_BEFORE, PARTS };
typedef uint32_t Held;

typedef struct Flow {
    const Code *code;
    Held *at;      /* nregs for each word */
    uint8_t *seen; /* the word can be reached: SEEN, QUEUED */
    uint32_t *todo, ntodo;
} Flow;
enum { SEEN = 1, QUEUED = 2 };

static Held *before(const Flow *w, uint32_t at) { return w->at + (size_t)at * w->code->nregs; }
static uint8_t op_at(const Flow *w, uint32_t at) { return traced_code_op(&w->code->ins[at]); }
static uint32_t next_of(const Flow *w, uint32_t at) { return at + 1 + op_info[op_at(w, at)].cache; }

/* One more way leads to the instruction. */
static void reach(Flow *w, uint32_t at, const Held *held) {
    Held *known = before(w, at);
    size_t n = w->code->nregs;
    bool changed = !w->seen[at];
    if (changed) {
        memcpy(known, held, n * sizeof *held);
        w->seen[at] = SEEN;
    } else
        for (size_t r = 0; r < n; r++)
            if (known[r] != held[r] && known[r] != MIXED) {
                known[r] = MIXED;
                changed = true;
            }
    if (!changed || w->seen[at] & QUEUED) return;
    w->seen[at] |= QUEUED;
    w->todo[w->ntodo++ % w->code->nins] = at;
}

/* Locals are only told apart by whether they are cells. */
static void put(const Flow *w, Held *held, uint32_t reg, Held what) {
    if (reg >= w->code->nregs) return;
    if (reg >= w->code->nlocals || what == CELL || held[reg] == CELL) held[reg] = what;
}
static void put_from(const Flow *w, Held *held, uint32_t reg, Held what) {
    for (; reg < w->code->nregs; reg++)
        if (reg >= w->code->nlocals) held[reg] = what;
}

static Held other(uint32_t at, uint32_t part) { return OTHER + at * PARTS + part; }
/* RESULT for all but the two registers of a handler. */
static uint32_t part_of(Held h) { return h < OTHER ? RESULT : (h - OTHER) % PARTS; }

static Held result(uint32_t at, uint8_t op, const Ins *i, uint32_t part) {
    switch (op) {
    case OP_GET_ITER: return ITERATOR;
    case OP_GET_AITER: return ASYNC_ITERATOR;
    case OP_MAKE_CELL: return CELL;
    case OP_LOAD_SPECIAL: return EXIT + (i->c & 3u) * 2 + part;
    default: return other(at, RESULT);
    }
}

/* What the instruction does to what is held, when execution goes on behind it. */
static void step(const Flow *w, uint32_t at, Held *held) {
    const Ins *i = &w->code->ins[at];
    uint8_t op = op_at(w, at);
    const char *letters = op_info[op].operands;
    const uint16_t operand[] = {i->a, i->b, i->c};
    uint32_t n = ins_window_filled(i, op);
    for (int k = 0; k < 3; k++) {
        bool dies = i->flags & (CONSUME_A << k) && strchr("rkw", letters[k]) && !(operand[k] & K_BIT);
        if (dies) put(w, held, operand[k], NOTHING);
        if (letters[k] == 'W' && !n) put_from(w, held, operand[k], NOTHING);
    }
    if (op == OP_POP_EXC || op == OP_END_ASYNC_FOR) {
        put(w, held, i->a, NOTHING);
        put(w, held, i->a + 1u, NOTHING);
        return;
    }
    if (op == OP_CLEAR || op == OP_DELETE) {
        put(w, held, i->a, NOTHING);
        return;
    }
    for (uint32_t k = 0; k < n; k++) put(w, held, i->a + k, result(at, op, i, k));
    for (int k = 0; k < 3; k++)
        if (letters[k] == 'w') put(w, held, operand[k], result(at, op, i, 0));
}

static bool ends_loop(uint8_t op) {
    return op == OP_FOR_ITER || op == OP_FOR_ITER_FAR || op == OP_FOR_RANGE || op == OP_FOR_PAIR ||
           op == OP_FOR_LIST || op == OP_SEND;
}

/* An exception in an instruction of the protected range leads to its handler. */
static void reach_handler(Flow *w, uint32_t at, const Held *now, Held *held) {
    const ExcEntry *e = w->code->exc, *end = e + w->code->nexc;
    while (e < end && !(at >= e->start && at < e->end)) e++;
    if (e == end) return;
    memcpy(held, now, w->code->nregs * sizeof *held);
    put_from(w, held, e->keep, NOTHING);
    put(w, held, e->reg, other(e->target, EXCEPTION));
    put(w, held, e->reg + 1u, other(e->target, HANDLED_BEFORE));
    reach(w, e->target, held);
}

static void follow(Flow *w, Held *held) {
    const Code *c = w->code;
    memset(held, 0, c->nregs * sizeof *held);
    reach(w, 0, held);
    for (uint32_t done = 0; done < w->ntodo; done++) {
        uint32_t at = w->todo[done % c->nins], next = next_of(w, at);
        uint8_t op = op_at(w, at);
        w->seen[at] = SEEN;
        reach_handler(w, at, before(w, at), held);
        int64_t target = code_jump_target(c, at, op);
        memcpy(held, before(w, at), c->nregs * sizeof *held);
        if (ends_loop(op)) {
            put(w, held, c->ins[at].a, NOTHING);
            reach(w, (uint32_t)target, held);
            memcpy(held, before(w, at), c->nregs * sizeof *held);
            target = -1;
        }
        step(w, at, held);
        if (target >= 0) reach(w, (uint32_t)target, held);
        bool ends = op == OP_JUMP || op == OP_JUMP_BACK || op == OP_RETURN || op == OP_RAISE ||
                    op == OP_RERAISE || op == OP_END_ASYNC_FOR;
        if (!ends && next < c->nins) reach(w, next, held);
    }
}

/* --- choosing a place --- */

/* How much of what the frame holds at `from` it must hold at `to`; the exception of another handler will do,
 * but counts as nothing. -1: it does not hold all of it. */
static int64_t fit(const Flow *w, uint32_t from, uint32_t to) {
    const Held *has = before(w, from), *needs = before(w, to);
    int64_t kept = 1;
    bool strange = false;
    for (uint32_t r = 0; r < w->code->nregs; r++) {
        bool is_local = r < w->code->nlocals;
        bool same = has[r] == needs[r] && needs[r] != MIXED;
        bool alike = part_of(needs[r]) != RESULT && part_of(has[r]) == part_of(needs[r]);
        if (!same && !alike && (is_local || needs[r] != NOTHING)) return -1;
        kept += !is_local && needs[r] != NOTHING;
        strange |= !same && alike;
    }
    return strange ? 0 : kept;
}

static const char *why_not(const Flow *w, uint32_t to) {
    if (!w->seen[to]) return "can't jump into an exception handler, or code may be unreachable";
    for (uint32_t r = w->code->nregs; r-- > w->code->nlocals;) {
        Held needs = before(w, to)[r];
        if (part_of(needs) != RESULT) return "can't jump into an 'except' block as there's no exception";
        if (needs == ITERATOR || needs == ASYNC_ITERATOR) return "can't jump into the body of a for loop";
        if (needs != NOTHING) break;
    }
    return "incompatible stacks";
}

/* A jump to the line of a loop begins the loop anew. */
static bool goes_round(uint8_t op) { return ends_loop(op) || op == OP_JUMP_BACK; }

/* The place of the line where most of what is held stays; NULL: *why. */
static const Ins *choose(const Flow *w, uint32_t from, uint32_t line, const char **why) {
    const Code *c = w->code;
    const Ins *best = NULL;
    int64_t most = -1;
    for (uint32_t p = 0; p < c->npos; p++) {
        uint32_t at = c->pos[p].start;
        if (c->pos[p].line != line || at >= c->nins || goes_round(op_at(w, at))) continue;
        int64_t kept = w->seen[from] && w->seen[at] ? fit(w, from, at) : -1;
        if (kept > most) {
            best = c->ins + at;
            most = kept;
        } else if (kept < 0 && !*why)
            *why = w->seen[from] ? why_not(w, at) : "can't jump from unreachable code";
    }
    return best;
}

/* The first line not before it that has code; 0: none. */
static uint32_t line_with_code(const Code *c, int64_t line) {
    uint32_t found = 0;
    for (uint32_t p = 0; p < c->npos; p++)
        if (c->pos[p].line >= line && (!found || c->pos[p].line < found)) found = c->pos[p].line;
    return found;
}

/* --- going there --- */

static bool fill_unbound(Thread *T, Frame *f, const Held *now) {
    int unbound = 0;
    for (uint32_t r = 0; r < f->code->nlocals; r++) unbound += f->base[r] == V_UNDEF && now[r] != CELL;
    if (!unbound) return true;
    if (!lf_warn(T, exc_RuntimeWarning, 1, "assigning None to %d unbound local%s", unbound,
                 unbound == 1 ? "" : "s"))
        return false;
    for (uint32_t r = 0; r < f->code->nlocals; r++)
        if (f->base[r] == V_UNDEF && now[r] != CELL) f->base[r] = V_NONE;
    return true;
}

/* Exceptions are no longer handled from the innermost one on, as POP_EXC would do it; the rest is dropped. */
static void drop_rest(Thread *T, Frame *f, const Held *now, const Held *then) {
    for (uint32_t r = f->code->nregs; r-- > f->code->nlocals;) {
        if (then[r] != NOTHING) continue;
        if (part_of(now[r]) == HANDLED_BEFORE)
            T->handled = f->base[r] == V_HOLE ? f->entry_handled : f->base[r];
        lf_clear(T, &f->base[r]);
    }
}

static bool flow_begin(Flow *w, const Code *c) {
    *w = (Flow){.code = c,
                .at = malloc((size_t)c->nins * c->nregs * sizeof(Held) + 1),
                .seen = calloc(c->nins, 1),
                .todo = malloc(c->nins * sizeof(uint32_t))};
    return w->at && w->seen && w->todo;
}
static void flow_end(Flow *w) {
    free(w->at);
    free(w->seen);
    free(w->todo);
}

/* Constants behind FAR are found by what ran before, so that such a code is entered at its beginning only. */
static bool too_large(const Code *c) {
    if ((uint64_t)c->nins * c->nregs > 1u << 24) return true;
    for (uint32_t at = 0; at < c->nins; at += 1u + op_info[traced_code_op(&c->ins[at])].cache)
        if (ins_op(&c->ins[at]) == OP_FAR) return true;
    return false;
}

/* Follows the code of the frame. False: exception set. */
static bool frame_flow(Thread *T, Frame *f, Flow *w) {
    const Code *c = f->code;
    Held *held = malloc(c->nregs * sizeof *held + 1);
    bool ok = flow_begin(w, c) && held;
    if (ok)
        follow(w, held);
    else
        lf_no_memory(T);
    free(held);
    return ok;
}

static bool jump(Thread *T, Frame *f, const Flow *w, const Ins *from, uint32_t line) {
    const char *why = NULL;
    uint32_t at = (uint32_t)(from - f->code->ins);
    const Ins *to = choose(w, at, line, &why);
    if (!to) {
        lf_raise(T, exc_ValueError, "%s", why ? why : "incompatible stacks");
        return false;
    }
    if (!fill_unbound(T, f, before(w, at))) return false;
    f->pc = to + 1;
    return true;
}

bool frame_jump(Thread *T, Frame *f, const Ins *from, int64_t line) {
    const Code *c = f->code;
    const char *side = line < (int64_t)c->firstlineno ? "before" : "after";
    uint32_t found = *side == 'b' ? 0 : line_with_code(c, line);
    if (!found) {
        lf_raise(T, exc_ValueError, "line %lld comes %s the current code block", (long long)line, side);
        return false;
    }
    if (too_large(c)) {
        lf_raise(T, exc_ValueError, "stack is too deep to analyze");
        return false;
    }
    Flow w;
    bool ok = frame_flow(T, f, &w) && jump(T, f, &w, from, found);
    flow_end(&w);
    return ok;
}

bool frame_land(Thread *T, Frame *f, const Ins *from) {
    Flow w;
    bool ok = frame_flow(T, f, &w);
    if (ok)
        drop_rest(T, f, before(&w, (uint32_t)(from - f->code->ins)),
                  before(&w, (uint32_t)(f->pc - f->code->ins) - 1));
    flow_end(&w);
    return ok;
}
