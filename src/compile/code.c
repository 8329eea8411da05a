#include "src/compile/code.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/bytes.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"

#include <math.h>
#include <pthread.h>

Type *type_code;

const OpInfo op_info[OP_COUNT] = {
#define OP(name, operands, cache, meaning) {#name, operands, cache, meaning},
#include "src/compile/opcodes.def"
#undef OP
};

static bool code_visit(Obj *o, VisitFn fn, void *ctx) {
    Code *c = (Code *)o;
    Value *const fields[] = {&c->name,     &c->qualname, &c->filename, &c->varnames,
                             &c->cellvars, &c->freevars, &c->names,    &c->docstring};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!fn(fields[i], ctx)) return false;
    for (uint32_t i = 0; i < c->nconsts; i++)
        if (!fn(&c->consts[i], ctx)) return false;
    return true;
}

int32_t code_heat = CODE_HEAT;

static Code *all_codes;
static pthread_mutex_t all_lock = PTHREAD_MUTEX_INITIALIZER;

static void code_free_parts(Thread *T, Obj *o) {
    Code *c = (Code *)o;
    pthread_mutex_lock(&all_lock);
    *c->link = c->next;
    if (c->next) c->next->link = c->link;
    pthread_mutex_unlock(&all_lock);
    jit_free(c);
    void *const parts[] = {c->ins, c->consts, c->exc, c->pos, c->cell_regs};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i]) lf_buf_free(T, parts[i]);
}

const Kind kind_code = {
    .name = "code", .visit = code_visit, .free_parts = code_free_parts, .flags = KIND_FREEZE | KIND_TUPLE};

Value code_new(Thread *T) {
    Code *c = lf_alloc(T, SHAPE_CODE, sizeof(Code));
    if (!c) return V_UNDEF;
    c->heat = code_heat;
    pthread_mutex_lock(&all_lock);
    c->next = all_codes;
    c->link = &all_codes;
    if (c->next) c->next->link = &c->next;
    all_codes = c;
    pthread_mutex_unlock(&all_lock);
    return v_obj(c);
}

/* The word after some instructions is an operand, not a cache. */
static bool is_operand_word(uint8_t op) {
    return op == OP_FOR_ITER_FAR || op == OP_CALL_KW || op == OP_CALL_METHOD_KW;
}

void code_forget_caches(void) {
    pthread_mutex_lock(&all_lock);
    for (Code *c = all_codes; c; c = c->next) {
        for (uint32_t i = 0; i < c->nins;) {
            uint8_t op = ins_op(&c->ins[i]);
            uint32_t words = op_info[op].cache;
            for (uint32_t k = 1; k <= words && !is_operand_word(op); k++)
                __atomic_store_n(&c->ins[i + k].word, 0, __ATOMIC_RELAXED);
            i += 1 + words;
        }
        jit_forget(c);
    }
    pthread_mutex_unlock(&all_lock);
}

void code_each(void (*fn)(Code *code)) {
    pthread_mutex_lock(&all_lock);
    for (Code *c = all_codes; c; c = c->next) fn(c);
    pthread_mutex_unlock(&all_lock);
}

int64_t code_jump_target(const Code *c, uint32_t at, uint8_t op) {
    const Ins *i = &c->ins[at];
    const char *operands = op_info[op].operands;
    int64_t next = (int64_t)at + 1 + op_info[op].cache;
    if (op == OP_FOR_ITER_FAR) return next + (int64_t)i[1].word;
    if (strchr(operands, 'J')) return next + (int32_t)(i->word >> 32);
    return strchr(operands, 'j') ? next + (int16_t)i->c : -1;
}

uint32_t ins_window_filled(const Ins *i, uint8_t op) {
    switch (op) {
    case OP_UNPACK: return i->c;
    case OP_UNPACK_EX: return (i->c & 255u) + 1u + (i->c >> 8);
    case OP_LOAD_METHOD:
    case OP_LOAD_SPECIAL:
    case OP_LOAD_SUPER:
    case OP_LOAD_SUPER_METHOD:
    case OP_EXC_STAR_MATCH: return 2;
    case OP_EXC_INFO: return 3;
    default: return 0;
    }
}

bool code_position(const Code *c, uint32_t at, PosEntry *out) {
    uint32_t low = 0, high = c->npos;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (c->pos[mid].start <= at)
            low = mid + 1;
        else
            high = mid;
    }
    if (!low) return false;
    *out = c->pos[low - 1];
    return true;
}

/* --- attributes --- */

#define TEXT(name, field) \
    static Value get_##name(Thread *T, Value self) { return lf_retain(T, as_code(self)->field); }
TEXT(name, name)
TEXT(qualname, qualname)
TEXT(filename, filename)
TEXT(varnames, varnames)
TEXT(cellvars, cellvars)
TEXT(freevars, freevars)
TEXT(names, names)
#undef TEXT
#define NUMBER(name, expression)                     \
    static Value get_##name(Thread *T, Value self) { \
        (void)T;                                     \
        const Code *c = as_code(self);               \
        return v_int((int64_t)(expression));         \
    }
NUMBER(argcount, c->argcount)
NUMBER(posonly, c->posonly)
NUMBER(kwonly, c->kwonly)
NUMBER(nlocals, as_tuple(c->varnames)->len)
NUMBER(stacksize, c->nregs - c->nlocals)
NUMBER(flags, c->flags & ~(uint32_t)(CODE_CLASS_BODY | CODE_MODULE))
NUMBER(firstlineno, c->firstlineno)
#undef NUMBER

enum { USED_AS_NAME = 1, USED_AS_VALUE = 2 };

/* How instructions use each constant. */
static void note_uses(const Code *c, uint8_t *uses) {
    uint32_t base = 0;
    for (uint32_t at = 0; at < c->nins; at++) {
        const Ins i = c->ins[at];
        if (i.op == OP_FAR) base = i.b | (uint32_t)i.c << 16;
        const uint16_t operands[] = {i.a, i.b, i.c};
        for (int k = 0; k < 3; k++) {
            char letter = op_info[i.op].operands[k];
            bool constant = letter == 'n' || letter == 'c' || (letter == 'k' && operands[k] & K_BIT);
            uint32_t index = letter == 'k' ? operands[k] & ~K_BIT : base + operands[k];
            if (constant && index < c->nconsts) uses[index] |= letter == 'n' ? USED_AS_NAME : USED_AS_VALUE;
        }
        if (i.op == OP_CALL_KW || i.op == OP_CALL_METHOD_KW) uses[c->ins[at + 1].word] |= USED_AS_VALUE;
        at += op_info[i.op].cache;
    }
}

/* A function's docstring and the values of its code; names stand in the same table, but are not shown. */
static Value get_consts(Thread *T, Value self) {
    const Code *c = as_code(self);
    uint8_t *uses = lf_buf_alloc(T, c->nconsts + 1);
    Value list = uses ? list_new(T, c->nconsts) : V_UNDEF;
    if (uses) memset(uses, 0, c->nconsts), note_uses(c, uses);
    bool ok = list != V_UNDEF && (c->docstring == V_UNDEF || !(c->flags & CODE_OPTIMIZED) ||
                                  list_append(T, list, lf_retain(T, c->docstring)));
    bool filled = c->nconsts > K_BIT; /* with what nobody uses, before the names that lie behind */
    for (uint32_t i = 0; ok && i < c->nconsts; i++)
        if (uses[i] != USED_AS_NAME && !(filled && !uses[i]))
            ok = list_append(T, list, lf_retain(T, c->consts[i]));
    Value tuple = ok ? list_to_tuple(T, list) : V_UNDEF;
    lf_release(T, list);
    lf_buf_free(T, uses);
    return tuple;
}

static Value get_code(Thread *T, Value self) {
    return bytes_from(T, as_code(self)->ins, (int64_t)(as_code(self)->nins * sizeof(Ins)));
}

/* (start, end, line) for each run of words with one line; offsets in units of co_code's two bytes. */
static Value co_lines(Thread *T, Value *args, int n) {
    (void)n;
    const Code *c = as_code(args[0]);
    Value list = list_new(T, c->npos + 1);
    bool module = c->flags & CODE_MODULE;
    uint32_t first = module ? 0 : c->firstlineno; /* where CPython's code begins: with what starts a frame */
    if (list != V_UNDEF && (!c->npos || c->pos[0].line != first)) {
        Value items[] = {v_int(0), v_int(0), v_int(first)};
        Value t = tuple_from(T, items, 3);
        if (t == V_UNDEF || !list_append(T, list, t)) lf_clear(T, &list);
    }
    for (uint32_t i = 0; list != V_UNDEF && i < c->npos; i++) {
        uint32_t end = i + 1 < c->npos ? c->pos[i + 1].start : c->nins;
        Value items[] = {v_int(c->pos[i].start * 2), v_int(end * 2),
                         c->pos[i].line ? v_int(c->pos[i].line) : V_NONE};
        Value t = tuple_from(T, items, 3);
        if (t == V_UNDEF || !list_append(T, list, t)) lf_clear(T, &list);
    }
    if (list == V_UNDEF) return V_UNDEF;
    Value it = obj_iter(T, list);
    lf_release(T, list);
    return it;
}

/* (line, end line, column, end column) for every instruction word. */
static Value co_positions(Thread *T, Value *args, int n) {
    (void)n;
    const Code *c = as_code(args[0]);
    Value list = list_new(T, c->nins);
    for (uint32_t i = 0; list != V_UNDEF && i < c->nins; i++) {
        PosEntry p;
        bool known = code_position(c, i, &p) && p.line;
        Value items[] = {V_NONE, V_NONE, V_NONE, V_NONE};
        if (known) items[0] = v_int(p.line), items[1] = v_int(p.end_line);
        if (known && !T->interp->no_debug_ranges) items[2] = v_int(p.col), items[3] = v_int(p.end_col);
        Value t = tuple_from(T, items, 4);
        if (t == V_UNDEF || !list_append(T, list, t)) lf_clear(T, &list);
    }
    if (list == V_UNDEF) return V_UNDEF;
    Value it = obj_iter(T, list);
    lf_release(T, list);
    return it;
}

/* A copy that shares nothing mutable: every buffer is the copy's own. */
static Value code_copy(Thread *T, const Code *from) {
    Value v = code_new(T);
    if (v == V_UNDEF) return v;
    Code *c = as_code(v);
    *c = (Code){.h = c->h,
                .next = c->next,
                .link = c->link,
                .nins = from->nins,
                .nregs = from->nregs,
                .nlocals = from->nlocals,
                .nparams = from->nparams,
                .argcount = from->argcount,
                .posonly = from->posonly,
                .kwonly = from->kwonly,
                .nfree = from->nfree,
                .flags = from->flags,
                .nexc = from->nexc,
                .npos = from->npos,
                .firstlineno = from->firstlineno};
    Value *const to[] = {&c->name,     &c->qualname, &c->filename, &c->varnames,
                         &c->cellvars, &c->freevars, &c->names,    &c->docstring};
    const Value old[] = {from->name,     from->qualname, from->filename, from->varnames,
                         from->cellvars, from->freevars, from->names,    from->docstring};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++) lf_init(to[i], lf_retain(T, old[i]));
    size_t ncells = (size_t)as_tuple(from->cellvars)->len;
    c->ins = lf_buf_alloc(T, from->nins * sizeof *c->ins);
    c->consts = lf_buf_alloc(T, from->nconsts * sizeof *c->consts);
    c->exc = lf_buf_alloc(T, from->nexc * sizeof *c->exc);
    c->pos = lf_buf_alloc(T, from->npos * sizeof *c->pos);
    c->cell_regs = lf_buf_alloc(T, ncells * sizeof *c->cell_regs);
    if (!c->ins || !c->consts || !c->exc || !c->pos || !c->cell_regs) {
        lf_release(T, v);
        return V_UNDEF;
    }
    memcpy(c->ins, from->ins, from->nins * sizeof *c->ins);
    memcpy(c->exc, from->exc, from->nexc * sizeof *c->exc);
    memcpy(c->pos, from->pos, from->npos * sizeof *c->pos);
    memcpy(c->cell_regs, from->cell_regs, ncells * sizeof *c->cell_regs);
    for (; c->nconsts < from->nconsts; c->nconsts++)
        lf_init(&c->consts[c->nconsts], lf_retain(T, from->consts[c->nconsts]));
    return v;
}

static bool replace_str(Thread *T, Value code, Value *slot, Value v, const char *name) {
    if (v == V_UNDEF) return true;
    if (!is_str(v)) {
        lf_raise(T, exc_TypeError, "replace() argument '%s' must be str, not %T", name, v);
        return false;
    }
    return lf_store(T, v_as_obj(code), slot, lf_retain(T, v));
}

static Value code_replace(Thread *T, Value *args, int n) {
    (void)n;
    Value v = code_copy(T, as_code(args[0]));
    if (v == V_UNDEF) return v;
    Code *c = as_code(v);
    int64_t line = c->firstlineno, flags = c->flags;
    bool ok = replace_str(T, v, &c->name, args[1], "co_name") &&
              replace_str(T, v, &c->qualname, args[2], "co_qualname") &&
              replace_str(T, v, &c->filename, args[3], "co_filename") &&
              (args[4] == V_UNDEF || obj_as_i64(T, args[4], &line)) &&
              (args[5] == V_UNDEF || obj_as_i64(T, args[5], &flags));
    c->firstlineno = (uint32_t)line;
    c->flags = (uint32_t)flags | (c->flags & (CODE_CLASS_BODY | CODE_MODULE));
    if (!ok) lf_clear(T, &v);
    return v;
}

static Value code_repr(Thread *T, Value self) {
    const Code *c = as_code(self);
    return str_format(T, "<code object %S at %p, file \"%S\", line %d>", c->name, (void *)c, c->filename,
                      (int)c->firstlineno);
}

/* The instruction that was compiled, whatever form the loop has given it since. */
static Ins plain_form(Ins i) {
    static const uint8_t plain[OP_COUNT] = {
        [OP_ADD_F] = OP_ADD_R,         [OP_SUB_F] = OP_SUB_R,       [OP_MUL_F] = OP_MUL_R,
        [OP_IADD_F] = OP_IADD_R,       [OP_ISUB_F] = OP_ISUB_R,     [OP_IMUL_F] = OP_IMUL_R,
        [OP_FOR_RANGE] = OP_FOR_ITER,  [OP_FOR_LIST] = OP_FOR_ITER, [OP_FOR_PAIR] = OP_FOR_ITER,
        [OP_GETITEM_LIST] = OP_GETITEM};
    if (plain[i.op]) i.op = plain[i.op];
    return i;
}

/* Equal, and of the same types all the way down: 0, 0.0 and -0.0 are three constants. */
static bool same_constant(Thread *T, Value a, Value b) {
    if (type_of(a) != type_of(b)) return false;
    if (is_float(a)) return float_of(a) == float_of(b) && signbit(float_of(a)) == signbit(float_of(b));
    if (!is_tuple(a)) return obj_equal(T, a, b) > 0;
    if (as_tuple(a)->len != as_tuple(b)->len) return false;
    for (int64_t i = 0; i < as_tuple(a)->len; i++)
        if (!same_constant(T, as_tuple(a)->items[i], as_tuple(b)->items[i])) return false;
    return true;
}

static bool same_code(Thread *T, const Code *a, const Code *b) {
    if (a->nins != b->nins || a->nconsts != b->nconsts || a->argcount != b->argcount ||
        a->firstlineno != b->firstlineno || a->flags != b->flags || a->npos != b->npos ||
        memcmp(a->pos, b->pos, a->npos * sizeof *a->pos) != 0 || !str_equal(as_str(a->name), as_str(b->name)))
        return false;
    if (a->npos != b->npos || memcmp(a->pos, b->pos, a->npos * sizeof *a->pos)) return false;
    for (uint32_t i = 0; i < a->nins; i++) {
        if (plain_form(a->ins[i]).word != plain_form(b->ins[i]).word) return false;
        i += op_info[ins_op(&a->ins[i])].cache; /* caches differ */
    }
    for (uint32_t i = 0; i < a->nconsts; i++)
        if (!same_constant(T, a->consts[i], b->consts[i])) return false;
    return true;
}

static Value code_compare(Thread *T, Value a, Value b, int op) {
    if (type_of(b) != type_code || (op != CMP_EQ && op != CMP_NE)) return V_NOTIMPL;
    bool same = a == b || same_code(T, as_code(a), as_code(b));
    return lf_failed(T) ? V_UNDEF : v_bool(same == (op == CMP_EQ));
}

static bool code_hash(Thread *T, Value self, int64_t *out) {
    const Code *c = as_code(self);
    if (!obj_hash(T, c->name, out)) return false;
    *out ^= (int64_t)c->nins * 1000003 + c->firstlineno;
    if (*out == -1) *out = -2;
    return true;
}

static const GetSetDef code_getset[] = {{"co_name", get_name, NULL, NULL},
                                        {"co_qualname", get_qualname, NULL, NULL},
                                        {"co_filename", get_filename, NULL, NULL},
                                        {"co_varnames", get_varnames, NULL, NULL},
                                        {"co_cellvars", get_cellvars, NULL, NULL},
                                        {"co_freevars", get_freevars, NULL, NULL},
                                        {"co_names", get_names, NULL, NULL},
                                        {"co_consts", get_consts, NULL, NULL},
                                        {"co_code", get_code, NULL, NULL},
                                        {"co_argcount", get_argcount, NULL, NULL},
                                        {"co_posonlyargcount", get_posonly, NULL, NULL},
                                        {"co_kwonlyargcount", get_kwonly, NULL, NULL},
                                        {"co_nlocals", get_nlocals, NULL, NULL},
                                        {"co_stacksize", get_stacksize, NULL, NULL},
                                        {"co_flags", get_flags, NULL, NULL},
                                        {"co_firstlineno", get_firstlineno, NULL, NULL},
                                        {0}};
static const MethodDef code_methods[] = {
    {"co_lines(self, /)", co_lines, "Iterates over (start, end, line).", 0},
    {"co_positions(self, /)", co_positions, "Iterates over the source places of the instructions.", 0},
    {"replace(self, /, *, co_name=?, co_qualname=?, co_filename=?, co_firstlineno=?, co_flags=?)",
     code_replace, "A copy with some fields changed.", 0},
    {0},
};
/* The arguments are CPython's, and stand for its instructions: there is nothing to make of them. */
static Value code_make(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return lf_raise(T, exc_TypeError, "cannot create 'code' instances");
}

const TypeDef typedef_code = {
    .name = "code",
    .where = &type_code,
    .kind = &kind_code,
    .size = sizeof(Code),
    .flags = TYPE_HAS_WEAK,
    .shape = SHAPE_CODE,
    .new_ =
        {"code(cls, argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, "
         "constants, "
         "names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), "
         "cellvars=(), /)",
         code_make, NULL, METHOD_NEW},
    .slots = {.repr = code_repr, .compare = code_compare, .hash = code_hash},
    .methods = code_methods,
    .getset = code_getset,
};
