#include "src/vm/traced_code.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "src/jit/jit.h"

typedef struct Replaced {
    const Ins *at;
    uint8_t op;
} Replaced;

/* All instructions that are TRACED now. Those of a code that was freed stay until another code has an
 * instruction in their place. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Replaced *replaced;
static size_t nreplaced, cap;
static int traced; /* threads */

static Replaced *find(const Ins *at) {
    for (size_t i = 0; i < nreplaced; i++)
        if (replaced[i].at == at) return &replaced[i];
    return NULL;
}

static bool is_traced(uint8_t op) { return op == OP_TRACED || op == OP_TRACED_WIDE; }

static void replace(Ins *at) {
    uint8_t op = ins_op(at);
    if (is_traced(op)) return;
    Replaced *r = find(at);
    if (!r && nreplaced == cap) {
        size_t more = cap ? cap * 2 : 16;
        Replaced *grown = realloc(replaced, more * sizeof *grown);
        if (!grown) return; /* without memory the frame goes on untraced */
        replaced = grown;
        cap = more;
    }
    if (!r) r = &replaced[nreplaced++];
    *r = (Replaced){at, op};
    __atomic_store_n(&at->op, op_info[op].cache ? OP_TRACED_WIDE : OP_TRACED, __ATOMIC_RELAXED);
}

/* Does the word after it hold an operand, which others read by its opcode? */
static bool has_operand_word(uint8_t op) {
    return op == OP_CALL_KW || op == OP_CALL_METHOD_KW || op == OP_FOR_ITER_FAR;
}

void traced_code_catch(Code *code, const Ins *pc) {
    if (pc <= code->ins || pc >= code->ins + code->nins) return;
    Ins *i = code->ins, *last = i;
    while (i < pc) {
        last = i;
        i += 1 + op_info[ins_op(i)].cache;
    }
    if (strpbrk(op_info[ins_op(last)].operands, "jJ")) return; /* it may go on elsewhere */
    while (ins_op(i) == OP_NOP) i++;                           /* others look for it behind a call */
    pthread_mutex_lock(&lock);
    if (i < code->ins + code->nins && !has_operand_word(ins_op(i))) replace(i);
    pthread_mutex_unlock(&lock);
}

const Ins *traced_code_restore(const Ins *at) {
    pthread_mutex_lock(&lock);
    Replaced *r = find(at);
    if (r && is_traced(ins_op(at))) __atomic_store_n(&((Ins *)at)->op, r->op, __ATOMIC_RELAXED);
    if (r) *r = replaced[--nreplaced];
    pthread_mutex_unlock(&lock);
    return at;
}

uint8_t traced_code_op(const Ins *at) {
    uint8_t op = ins_op(at);
    if (!is_traced(op)) return op;
    pthread_mutex_lock(&lock);
    const Replaced *r = find(at);
    op = is_traced(ins_op(at)) && r ? r->op : ins_op(at);
    pthread_mutex_unlock(&lock);
    return op;
}

void traced_code_begin(void) {
    pthread_mutex_lock(&lock);
    bool first = traced++ == 0;
    pthread_mutex_unlock(&lock);
    if (first) jit_park(true);
}

void traced_code_end(void) {
    pthread_mutex_lock(&lock);
    bool last = --traced == 0;
    pthread_mutex_unlock(&lock);
    if (last) jit_park(false);
}
