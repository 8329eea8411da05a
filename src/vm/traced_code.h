/* traced_code.h — what tracing does to code: instructions that are replaced by TRACED until somebody comes
 * by, and machine code that stands aside while any thread is traced. Any thread may call.
 */
#ifndef LF_TRACED_CODE_H
#define LF_TRACED_CODE_H

#include "src/compile/code.h"

/* A frame goes on at pc, which may stand within an instruction that has called: it will find TRACED behind
 * it. */
void traced_code_catch(Code *code, const Ins *pc);
/* The instruction is again what it was; returns it. */
const Ins *traced_code_restore(const Ins *at);
/* What the instruction is, though it may be TRACED now. */
uint8_t traced_code_op(const Ins *at);
/* A thread begins to be traced; it is no longer. */
void traced_code_begin(void);
void traced_code_end(void);

#endif
