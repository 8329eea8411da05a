/* stencil.h — the pieces of machine code that the compiler of hot code (jit.c) copies and patches.
 *
 * stencils.c is compiled by itself; extract.c turns its object file into the table `stencils`. A stencil is
 * the fast path of one instruction: it is entered by a jump, finds the registers in fixed machine registers,
 * and goes on to what follows it. Its holes are operands and addresses, known when a code is compiled. The
 * table is constant: any thread may read it.
 */
#ifndef LF_STENCIL_H
#define LF_STENCIL_H

#include <stdint.h>

/* What goes into a hole. */
enum {
    HOLE_HA,
    HOLE_HB,
    HOLE_HC, /* the places of registers a, b, c, in bytes from R */
    HOLE_HN,
    HOLE_HM, /* numbers of 32 bits, signed */
    HOLE_HX,
    HOLE_HY,       /* words: constants, pointers */
    HOLE_HZ,       /* the address of JIT_WAYS cache words of its own */
    HOLE_HPC,      /* the address of the next instruction */
    HOLE_jit_next, /* the end of the stencil */
    HOLE_jit_jump, /* where the instruction jumps to */
    HOLE_jit_exit, /* leaves to the loop, which does the instruction */
    HOLE_jit_drop, /* releases the object given, then goes on at jit_next */
    HOLE_jit_slow, /* to the stencil that does all cases */
    HOLE_OUTSIDE,  /* a function or variable of the interpreter: stencil_outside[symbol] */
    HOLE_COUNT
};
enum { PATCH_WIDE, PATCH_ABSOLUTE, PATCH_RELATIVE };

typedef struct StencilHole {
    uint16_t at;
    uint8_t patch, hole;
    uint16_t symbol;
    int32_t addend;
} StencilHole;

typedef struct Stencil {
    const unsigned char *code;
    const StencilHole *holes;
    uint16_t size, nholes;
} Stencil;

extern const Stencil stencils[];
extern const char *const stencil_outside[];

#endif
