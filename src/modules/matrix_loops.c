#include "src/modules/matrix_loops.h"

#include <math.h>

#define PAIR(name, expression)                                                          \
    static void name##_rows(double *out, const double *x, const double *y, int64_t n) { \
        for (int64_t i = 0; i < n; i++) {                                               \
            double a = x[i], b = y[i];                                                  \
            out[i] = expression;                                                        \
        }                                                                               \
    }                                                                                   \
    static void name##_left(double *out, double a, const double *y, int64_t n) {        \
        for (int64_t i = 0; i < n; i++) {                                               \
            double b = y[i];                                                            \
            out[i] = expression;                                                        \
        }                                                                               \
    }                                                                                   \
    static void name##_right(double *out, const double *x, double b, int64_t n) {       \
        for (int64_t i = 0; i < n; i++) {                                               \
            double a = x[i];                                                            \
            out[i] = expression;                                                        \
        }                                                                               \
    }                                                                                   \
    const PairLoops loops_##name = {name##_rows, name##_left, name##_right};

PAIR(add, a + b)
PAIR(subtract, a - b)
PAIR(multiply, a *b)
PAIR(divide, a / b)

#define EACH(name, expression)                                   \
    void loop_##name(double *out, const double *in, int64_t n) { \
        for (int64_t i = 0; i < n; i++) {                        \
            double a = in[i];                                    \
            out[i] = expression;                                 \
        }                                                        \
    }

EACH(ceil, ceil(a))
EACH(floor, floor(a))
EACH(round, round(a))
EACH(negate, -a)
EACH(abs, fabs(a))
EACH(square, a *a)

/* Four sums side by side: the additions need not wait for each other. */
static double sum_row(const double *in, int64_t n) {
    double s[4] = {0, 0, 0, 0};
    int64_t i = 0;
    for (; i + 4 <= n; i += 4)
        for (int j = 0; j < 4; j++) s[j] += in[i + j];
    for (; i < n; i++) s[0] += in[i];
    return (s[0] + s[1]) + (s[2] + s[3]);
}
static void sum_into(double *acc, const double *in, int64_t n) { loops_add.rows(acc, acc, in, n); }

double loop_dot(const double *a, const double *b, int64_t n) {
    double s[4] = {0, 0, 0, 0};
    int64_t i = 0;
    for (; i + 4 <= n; i += 4)
        for (int j = 0; j < 4; j++) s[j] += a[i + j] * b[i + j];
    for (; i < n; i++) s[0] += a[i] * b[i];
    return (s[0] + s[1]) + (s[2] + s[3]);
}

/* A NaN stays only where it came first. */
#define EXTREME(name, better)                                                          \
    static double name##_row(const double *in, int64_t n) {                            \
        double best = in[0];                                                           \
        for (int64_t i = 1; i < n; i++) best = in[i] better best ? in[i] : best;       \
        return best;                                                                   \
    }                                                                                  \
    static void name##_into(double *acc, const double *in, int64_t n) {                \
        for (int64_t i = 0; i < n; i++) acc[i] = in[i] better acc[i] ? in[i] : acc[i]; \
    }
EXTREME(min, <)
EXTREME(max, >)

const FoldLoops loops_sum = {sum_row, sum_into}, loops_min = {min_row, min_into},
                loops_max = {max_row, max_into};

void loop_clip(double *out, const double *in, double low, double high, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        double a = in[i] < low ? low : in[i];
        out[i] = a > high ? high : a;
    }
}

/* Row by row of b, so that all three are walked in the order of memory. */
void loop_matmul(double *out, const double *a, const double *b, int64_t m, int64_t k, int64_t n) {
    for (int64_t i = 0; i < m; i++) {
        double *row = out + i * n;
        for (int64_t c = 0; c < n; c++) row[c] = 0;
        for (int64_t j = 0; j < k; j++) {
            double x = a[i * k + j];
            const double *from = b + j * n;
            for (int64_t c = 0; c < n; c++) row[c] += x * from[c];
        }
    }
}

void loop_transpose(double *out, const double *in, int64_t rows, int64_t columns) {
    for (int64_t r = 0; r < rows; r++)
        for (int64_t c = 0; c < columns; c++) out[c * rows + r] = in[r * columns + c];
}
