/* matrix_loops.h — arithmetic on rows of doubles: what Matrix does to its numbers.
 *
 * Plain loops without branches, one function an operation, so that the compiler makes vector code of each.
 * They know nothing of objects; the output may be one of the inputs, but must not overlap one otherwise. Any
 * thread may call them.
 */
#ifndef LF_MATRIX_LOOPS_H
#define LF_MATRIX_LOOPS_H

#include <stdint.h>

/* Operators of two numbers: row with row, number with row, row with number. */
typedef struct PairLoops {
    void (*rows)(double *out, const double *a, const double *b, int64_t n);
    void (*left)(double *out, double a, const double *b, int64_t n);
    void (*right)(double *out, const double *a, double b, int64_t n);
} PairLoops;
extern const PairLoops loops_add, loops_subtract, loops_multiply, loops_divide;

/* Operations on one number. */
typedef void EachLoop(double *out, const double *in, int64_t n);
EachLoop loop_ceil, loop_floor, loop_round, loop_negate, loop_abs, loop_square;

/* Folding: a row to a number, and a row into a row of intermediate results. n is at least 1. */
typedef struct FoldLoops {
    double (*row)(const double *in, int64_t n);
    void (*into)(double *acc, const double *in, int64_t n);
} FoldLoops;
extern const FoldLoops loops_sum, loops_min, loops_max;

void loop_clip(double *out, const double *in, double low, double high, int64_t n);
double loop_dot(const double *a, const double *b, int64_t n);
/* out (m by n) = a (m by k) @ b (k by n); every element is summed in ascending order of k. */
void loop_matmul(double *out, const double *a, const double *b, int64_t m, int64_t k, int64_t n);
void loop_transpose(double *out, const double *in, int64_t rows, int64_t columns);

#endif
