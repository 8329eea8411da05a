#include "src/jit/jit.h"

#if LF_JIT
#include "jit_ids.h"
#include "src/jit/plan.h"
#include "src/jit/memory.h"
#include "src/jit/stencil.h"
#include "src/vm/ops.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

static bool all_parked;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* of memory.c, and of who compiles */

/* --- entering machine code --- */

/* The machine registers that stencils.c names, and the stack as at the entry of a function. */
__asm__(".text\n"
        ".type jit_enter, @function\n"
        "jit_enter:\n"
        "    pushq %rbx\n"
        "    pushq %rbp\n"
        "    pushq %r12\n"
        "    pushq %r13\n"
        "    pushq %r14\n"
        "    pushq %r15\n"
        "    subq $8, %rsp\n"
        "    movq %rdi, %rbx\n"
        "    movq %rsi, %r14\n"
        "    movq %rcx, %rbp\n"
        "    movabsq $0xFFFFFFFFFFF0, %r12\n"
        "    movabsq $0xFFFE000000000000, %r13\n"
        "    movabsq $0x2000000000000, %r15\n"
        "    call *%rdx\n"
        "    addq $8, %rsp\n"
        "    popq %r15\n"
        "    popq %r14\n"
        "    popq %r13\n"
        "    popq %r12\n"
        "    popq %rbp\n"
        "    popq %rbx\n"
        "    ret\n"
        ".size jit_enter, .-jit_enter\n");
_Static_assert(V_INT_TAG == 0xFFFE000000000000u && V_DOUBLE_OFFSET == 0x2000000000000u,
               "the numbers in jit_enter");
const Ins *jit_enter(Value *registers, Thread *T, const void *at, Frame *frame);

const Ins *jit_run(Thread *T, const void *at) { return jit_enter(T->frame->base, T, at, T->frame); }

const Ins *jit_left(Thread *T, Obj *callee, Value old) {
    if (callee) lf_release_obj(T, callee);
    if (v_is_obj(old)) lf_release_obj(T, v_as_obj(old));
    return JIT_RETURNED;
}
const Ins *jit_operator_left(Thread *T, Value v) {
    return op_operator_leave(T, v) ? JIT_RETURNED : JIT_ERROR;
}

/* --- the block --- */

static void patch(unsigned char *at, int how, int64_t value, const unsigned char *runs_at) {
    if (how == PATCH_WIDE)
        memcpy(at, &value, 8);
    else {
        int32_t narrow = (int32_t)(how == PATCH_RELATIVE ? value - (int64_t)(uintptr_t)runs_at : value);
        memcpy(at, &narrow, 4);
    }
}

typedef struct Layout {
    const Plan *plan;
    CodeBlock block;
    uint32_t *exit_of; /* word -> place of its exit stub, 0: none yet */
    uint32_t used;     /* bytes laid out, cold ones included */
    uint32_t words_at, nwords;
} Layout;

static void copy(const Layout *l, const Piece *piece, const Stencil *s, uint32_t place, uint32_t next,
                 const Ins *pc) {
    const Code *code = l->plan->code;
    memcpy(l->block.write + place, s->code, s->size);
    for (int h = 0; h < s->nholes; h++) {
        const StencilHole *hole = &s->holes[h];
        int64_t v = 0;
        switch (hole->hole) {
        case HOLE_HA:
        case HOLE_HB:
        case HOLE_HC:
        case HOLE_HN:
        case HOLE_HM: v = piece->number[hole->hole - HOLE_HA]; break;
        case HOLE_HX: v = (int64_t)piece->wide[0]; break;
        case HOLE_HY: v = (int64_t)piece->wide[1]; break;
        case HOLE_HZ: v = (int64_t)(uintptr_t)(l->block.write + l->words_at + 8 * piece->way); break;
        case HOLE_HPC: v = (int64_t)(uintptr_t)pc; break;
        case HOLE_jit_next: v = (int64_t)(uintptr_t)(l->block.run + next); break;
        case HOLE_jit_jump: {
            uint32_t to =
                l->plan->start[piece->skips ? piece->at + piece->skips : jump_target(code, piece->at)];
            v = (int64_t)(uintptr_t)(l->block.run + l->plan->pieces[to].place);
            break;
        }
        case HOLE_jit_exit:
            v = (int64_t)(uintptr_t)(l->block.run + (piece->twin ? piece->back : l->exit_of[piece->at]));
            break;
        case HOLE_jit_drop: v = (int64_t)(uintptr_t)(l->block.run + piece->drop); break;
        case HOLE_jit_slow:
            v = (int64_t)(uintptr_t)(l->block.run + (piece->twin ? piece->back : piece->slow));
            break;
        default: v = (int64_t)(uintptr_t)stencil_outside[hole->symbol];
        }
        patch(l->block.write + place + hole->at, hole->patch, v + hole->addend,
              l->block.run + place + hole->at);
    }
}

static bool has_hole(const Stencil *s, int hole) {
    for (int h = 0; h < s->nholes; h++)
        if (s->holes[h].hole == hole) return true;
    return false;
}

static const Ins *following(const Code *code, uint32_t at) {
    return &code->ins[at + 1 + op_info[ins_op(&code->ins[at])].cache];
}

/* The stencil of all cases behind one of the commonest case. */
#define SLOW2(name) [st_##name##_FAST_0] = st_##name, [st_##name##_FAST_1] = st_##name
static const uint16_t slow_of[STENCIL_COUNT] = {
    [st_MOVE_FAST_0] = st_MOVE_0,
    [st_MOVE_FAST_1] = st_MOVE_2,
    SLOW2(GETATTR),
    SLOW2(GETITEM_LIST),
    SLOW2(LOAD_GLOBAL),
    SLOW2(LOAD_CELL),
    SLOW2(LOAD_FREE),
    SLOW2(FOR_LIST),
    [st_LOAD_METHOD_FAST_0] = st_LOAD_METHOD_0,
    [st_LOAD_METHOD_FAST_1] = st_LOAD_METHOD_1,
    [st_LOAD_METHOD_FAST_2] = st_LOAD_METHOD_2,
    [st_SETATTR_FAST_0] = st_SETATTR_0,
    [st_SETATTR_FAST_1] = st_SETATTR_1,
    [st_SETATTR_FAST_K] = st_SETATTR_K,
    [st_SETITEM_FAST_RR] = st_SETITEM_RR,
    [st_SETITEM_FAST_RT] = st_SETITEM_RT,
    [st_SETITEM_FAST_RK] = st_SETITEM_RK,
};

#define JUMP_SIZE 5 /* bytes of a jump from the end of a cold part back to the hot one */

static void place_cold_parts(Layout *l, Piece *piece, const Stencil *s) {
    if (piece->twin && (has_hole(s, HOLE_jit_exit) || has_hole(s, HOLE_jit_slow))) {
        piece->back = l->used;
        l->used += piece->nloans * stencils[st_OWN].size + stencils[st_BACK].size + JUMP_SIZE;
    }
    if ((piece->back || (!piece->twin && has_hole(s, HOLE_jit_exit))) && !l->exit_of[piece->at]) {
        l->exit_of[piece->at] = l->used;
        l->used += stencils[st_exit].size;
    }
    if (has_hole(s, HOLE_jit_drop) && !piece->drop) {
        piece->drop = l->used;
        l->used += stencils[st_drop].size + JUMP_SIZE;
    }
}

/* Gives every piece and every cold part its place. */
static void lay_out(Layout *l) {
    const Plan *p = l->plan;
    for (int cold = 0; cold < 2; cold++)
        for (uint32_t k = 0; k < p->npieces; k++) {
            if (p->pieces[k].cold != (cold == 1)) continue;
            p->pieces[k].place = l->used;
            l->used += stencils[p->pieces[k].stencil].size;
        }
    for (uint32_t k = 0; k < p->npieces; k++) {
        Piece *piece = &p->pieces[k];
        const Stencil *s = &stencils[piece->stencil];
        place_cold_parts(l, piece, s);
        if (has_hole(s, HOLE_jit_slow) && !piece->twin) {
            const Stencil *slow = &stencils[slow_of[piece->stencil]];
            piece->slow = l->used;
            l->used += slow->size + JUMP_SIZE;
            place_cold_parts(l, piece, slow);
            s = slow;
        }
        if (has_hole(s, HOLE_HZ) && !piece->twin) {
            piece->way = l->nwords;
            l->nwords += JIT_WAYS;
        }
    }
    for (uint32_t k = 0; k < p->npieces; k++)
        if (p->pieces[k].twin) p->pieces[k].way = p->pieces[p->pieces[k].twin].way;
    l->words_at = (l->used + 7) & ~7u;
    l->used = l->words_at + 8 * (l->nwords + p->nlines);
}

static void write_jump(const Layout *l, uint32_t at, uint32_t to) {
    l->block.write[at] = 0xe9;
    patch(l->block.write + at + 1, PATCH_RELATIVE, (int64_t)(uintptr_t)(l->block.run + to) - 4,
          l->block.run + at + 1);
}
/* A cold part, and the jump to where its hot one would have gone on. */
static void write_cold(const Layout *l, const Piece *piece, int stencil, uint32_t place, const Ins *pc) {
    const Stencil *s = &stencils[stencil];
    uint32_t end = place + s->size;
    copy(l, piece, s, place, end, pc);
    write_jump(l, end, piece->place + stencils[piece->stencil].size);
}

/* From a piece that lends to the usual one. */
static void write_back(const Layout *l, const Piece *piece, const Ins *pc) {
    uint32_t at = piece->back;
    for (int k = 0; k < piece->nloans; k++) {
        const Stencil *own = &stencils[st_OWN];
        copy(l, &(Piece){.at = piece->at, .number[A] = 8 * piece->loans[k]}, own, at, at + own->size, pc);
        at += own->size;
    }
    const Stencil *back = &stencils[st_BACK];
    copy(l, &(Piece){.at = piece->at, .way = l->nwords + piece->line}, back, at, at + back->size, pc);
    at += back->size;
    write_jump(l, at, l->plan->pieces[piece->twin].place);
}

static void write_all(const Layout *l) {
    const Plan *p = l->plan;
    const Code *code = p->code;
    for (uint32_t k = 0; k < p->npieces; k++) {
        const Piece *piece = &p->pieces[k];
        const Stencil *s = &stencils[piece->stencil];
        const Ins *pc = piece->stencil == st_exit ? &code->ins[piece->at] : following(code, piece->at);
        copy(l, piece, s, piece->place, piece->place + s->size, pc);
        if (piece->back) write_back(l, piece, pc);
        if (piece->drop) write_cold(l, piece, st_drop, piece->drop, pc);
        if (piece->slow) write_cold(l, piece, slow_of[piece->stencil], piece->slow, pc);
    }
    for (uint32_t at = 0; at < code->nins; at++)
        if (l->exit_of[at]) {
            Piece piece = {.at = at};
            copy(l, &piece, &stencils[st_exit], l->exit_of[at], 0, &code->ins[at]);
        }
}

/* Where the lines that lend begin; without memory for it they stay as they are. */
static void note_lines(struct Jit *jit, const Plan *p) {
    jit->lines = malloc((p->nlines + 1) * sizeof *jit->lines);
    if (!jit->lines) return;
    jit->nlines = p->nlines;
    for (uint32_t k = p->npieces; k-- > 0;)
        if (p->pieces[k].twin) jit->lines[p->pieces[k].line] = p->pieces[k].at;
}
static bool a_line_failed(const struct Jit *jit) {
    for (uint32_t k = 0; k < jit->nlines; k++)
        if (__atomic_load_n(&jit->failed[k], __ATOMIC_RELAXED) >= JIT_FAILED) return true;
    return false;
}

static struct Jit *compile(const Code *code) {
    Plan p = {.older = code->jit_retired};
    struct Jit *jit = NULL;
    Layout l = {.plan = &p};
    if (plan_make(&p, code)) {
        /* jumps may lead to the word after the last piece of an empty instruction: there is always one */
        l.exit_of = calloc(code->nins, sizeof *l.exit_of);
        jit = calloc(1, sizeof *jit + code->nins * sizeof jit->map[0]);
        if (l.exit_of && jit) {
            l.used = 16; /* place 0 means "none" */
            lay_out(&l);
            l.block = code_block_new(l.used);
        }
        if (l.block.write) {
            write_all(&l);
            jit->words = memset(l.block.write + l.words_at, 0, 8 * (l.nwords + p.nlines));
            jit->nwords = l.nwords;
            jit->failed = jit->words + l.nwords;
            note_lines(jit, &p);
            jit->base = l.block.run;
            jit->size = l.block.size;
            jit->signature = plan_signature(code);
            for (uint32_t at = 0; at < code->nins; at += 1 + op_info[ins_op(&code->ins[at])].cache)
                if (p.facts.leader[at] && p.start[at] < p.npieces) jit->map[at] = p.pieces[p.start[at]].place;
            jit->entry = jit->base + jit->map[0];
        } else {
            free(jit);
            jit = NULL;
        }
        free(l.exit_of);
    }
    plan_free(&p);
    return jit;
}

static void heat_set(Code *code, int32_t heat) { __atomic_store_n(&code->heat, heat, __ATOMIC_RELAXED); }

void jit_compile(Code *code) {
    if (pthread_mutex_trylock(&lock) != 0) return;
    if (!code->jit && !all_parked) {
        struct Jit *older = code->jit_retired, *jit = code->nins < 1u << 16 ? compile(code) : NULL;
        if (jit) {
            jit->older = older;
            if (older) {
                jit->tries = older->tries;
                jit->exits = older->exits;
            }
        }
        __atomic_store_n(&code->jit, jit, __ATOMIC_RELEASE);
        heat_set(code, jit ? 0 : INT32_MIN);
    }
    pthread_mutex_unlock(&lock);
}

void jit_again(Code *code) {
    if (pthread_mutex_trylock(&lock) != 0) return;
    struct Jit *old = code->jit;
    if (old) {
        old->exits = -((int64_t)JIT_RETRY << old->tries); /* less and less often */
        if (old->tries < 20) old->tries++;
        if (old->tries < 8 && (old->signature != plan_signature(code) || a_line_failed(old))) {
            __atomic_store_n(&code->jit_retired, old, __ATOMIC_RELEASE);
            heat_set(code, code_heat > JIT_WARM ? code_heat : JIT_WARM);
            __atomic_store_n(&code->jit, NULL, __ATOMIC_RELEASE);
        }
    }
    pthread_mutex_unlock(&lock);
}

static void park(Code *code) {
    pthread_mutex_lock(&lock);
    struct Jit *jit = code->jit, *aside = code->jit_retired;
    if (all_parked && jit) {
        jit->parked = true;
        __atomic_store_n(&code->jit_retired, jit, __ATOMIC_RELEASE);
        __atomic_store_n(&code->jit, NULL, __ATOMIC_RELEASE);
    } else if (!all_parked && !jit && aside && aside->parked) {
        aside->parked = false;
        __atomic_store_n(&code->jit, aside, __ATOMIC_RELEASE);
        __atomic_store_n(&code->jit_retired, aside->older, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&lock);
}

void jit_park(bool parked) {
    pthread_mutex_lock(&lock);
    all_parked = parked;
    pthread_mutex_unlock(&lock);
    code_each(park);
}

static void forget(struct Jit *jit) {
    for (; jit; jit = jit->older)
        for (uint32_t k = 0; k < jit->nwords; k++) __atomic_store_n(&jit->words[k], 0, __ATOMIC_RELAXED);
}
void jit_forget(Code *code) {
    forget(__atomic_load_n(&code->jit, __ATOMIC_ACQUIRE));
    forget(__atomic_load_n(&code->jit_retired, __ATOMIC_ACQUIRE));
}

void jit_free(Code *code) {
    struct Jit *first = code->jit ? code->jit : code->jit_retired; /* the one leads to the other */
    if (!first) return;
    pthread_mutex_lock(&lock);
    for (struct Jit *jit = first, *older; jit; jit = older) {
        older = jit->older;
        code_block_free(jit->base, jit->size);
        free(jit->lines);
        free(jit);
    }
    pthread_mutex_unlock(&lock);
}

bool jit_before_fork(int *file) {
    pthread_mutex_lock(&lock); /* nobody compiles meanwhile */
    *file = code_file_copy();
    if (*file == CODE_FILE_FAILED) pthread_mutex_unlock(&lock);
    return *file != CODE_FILE_FAILED;
}

void jit_after_fork(int file, bool child) {
    if (child && file >= 0) code_file_map(file);
    if (file >= 0) close(file);
    pthread_mutex_unlock(&lock);
}
#else
void jit_free(Code *code) { (void)code; }
void jit_forget(Code *code) { (void)code; }
#endif
