/* The methods of Matrix: folding along an axis, vectors, parts, making. */
#include "src/modules/matrix.h"
#include "src/modules/matrix_loops.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

#include <math.h>
#include <sys/random.h>

/* An axis argument: what runs along it goes into one number. AXIS_ROWS: each column gives one. */
typedef enum Axis { AXIS_ERROR, AXIS_NONE, AXIS_ROWS, AXIS_COLUMNS } Axis;

static Axis axis_of(Thread *T, Value v) {
    int64_t axis;
    if (v == V_NONE) return AXIS_NONE;
    if (!obj_as_i64(T, v, &axis)) return AXIS_ERROR;
    if (axis == 0 || axis == -2) return AXIS_ROWS;
    if (axis == 1 || axis == -1) return AXIS_COLUMNS;
    lf_raise(T, exc_KeyError, "axis must be 0 or 1, not %lld", (long long)axis);
    return AXIS_ERROR;
}

static Value result(double d) { return v_double_checked(d); }

/* ---- every element by itself -------------------------------------------------------------------------- */

/* The matrix that an operation writes to: a new one, or self with in_place. */
static Value target(Thread *T, Value self, Value in_place) {
    Matrix *m = as_matrix(self);
    int in = obj_truth(T, in_place);
    if (in < 0) return V_UNDEF;
    if (in) return matrix_writable(T, m) ? lf_retain(T, self) : V_UNDEF;
    return matrix_readable(T, m) ? matrix_new(T, m->rows, m->columns) : V_UNDEF;
}

#define EACH(name)                                                                         \
    static Value m_##name(Thread *T, Value *a, int n) {                                    \
        (void)n;                                                                           \
        Value v = target(T, a[0], a[1]);                                                   \
        if (v == V_UNDEF) return v;                                                        \
        loop_##name(as_matrix(v)->data, as_matrix(a[0])->data, matrix_size(as_matrix(v))); \
        return v;                                                                          \
    }
EACH(ceil)
EACH(floor)
EACH(round)
EACH(negate)
EACH(abs)

static Value m_transpose(Thread *T, Value *a, int n) {
    (void)n;
    Matrix *m = as_matrix(a[0]);
    int in = obj_truth(T, a[1]);
    if (in < 0 || !(in ? matrix_writable(T, m) : matrix_readable(T, m))) return V_UNDEF;
    Value v = matrix_new(T, m->columns, m->rows);
    if (v == V_UNDEF) return v;
    Matrix *turned = as_matrix(v);
    loop_transpose(turned->data, m->data, m->rows, m->columns);
    if (!in) return v;
    double *data = m->data;
    m->data = turned->data;
    turned->data = data;
    m->rows = turned->rows;
    m->columns = turned->columns;
    lf_release(T, v);
    return lf_retain(T, a[0]);
}

static Value m_clip(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    double low = 0, high;
    if (a[2] == V_NONE ? !obj_as_double(T, a[1], &high)
                       : !obj_as_double(T, a[1], &low) || !obj_as_double(T, a[2], &high))
        return V_UNDEF;
    if (low > high) return lf_raise(T, exc_ValueError, "the minimum is above the maximum");
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value v = matrix_new(T, m->rows, m->columns);
    if (v != V_UNDEF) loop_clip(as_matrix(v)->data, m->data, low, high, matrix_size(m));
    return v;
}

static Value m_copy(Thread *T, Value *a, int n) {
    (void)n;
    return matrix_copy(T, as_matrix(a[0]));
}

/* ---- folding ------------------------------------------------------------------------------------------ */

/* How a fold is made of loops: what is done to the numbers before, and to the result after. */
typedef struct Fold {
    const FoldLoops *loops;
    bool squares, mean, root;
} Fold;

static double finish(const Fold *f, double x, int64_t n) {
    if (f->mean) x /= (double)n;
    return f->root ? sqrt(x) : x;
}

static double fold_row(const Fold *f, const double *in, int64_t n) {
    return finish(f, f->squares ? loop_dot(in, in, n) : f->loops->row(in, n), n);
}

/* One number a column. scratch: room for a row, when squares are wanted. */
static void fold_columns(const Fold *f, const Matrix *m, double *out, double *scratch) {
    for (int64_t r = 0; r < m->rows; r++) {
        const double *in = m->data + r * m->columns;
        if (f->squares) {
            loop_square(r ? scratch : out, in, m->columns);
            in = scratch;
        } else if (r == 0)
            memcpy(out, in, (size_t)m->columns * sizeof *out);
        if (r) f->loops->into(out, in, m->columns);
    }
    for (int64_t c = 0; c < m->columns; c++) out[c] = finish(f, out[c], m->rows);
}

static Value fold(Thread *T, Value *a, const Fold *f) {
    const Matrix *m = as_matrix(a[0]);
    Axis axis = axis_of(T, a[1]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    if (axis == AXIS_NONE) return result(fold_row(f, m->data, matrix_size(m)));
    Value v = axis == AXIS_ROWS ? matrix_new(T, 1, m->columns) : matrix_new(T, m->rows, 1);
    if (v == V_UNDEF) return v;
    double *out = as_matrix(v)->data;
    if (axis == AXIS_COLUMNS) {
        for (int64_t r = 0; r < m->rows; r++) out[r] = fold_row(f, m->data + r * m->columns, m->columns);
        return v;
    }
    double *scratch = f->squares ? lf_buf_alloc(T, (size_t)m->columns * sizeof *scratch) : NULL;
    if (f->squares && !scratch)
        lf_clear(T, &v);
    else
        fold_columns(f, m, out, scratch);
    lf_buf_free(T, scratch);
    return v;
}

#define FOLD(name, ...)                                 \
    static Value m_##name(Thread *T, Value *a, int n) { \
        (void)n;                                        \
        static const Fold f = {__VA_ARGS__};            \
        return fold(T, a, &f);                          \
    }
FOLD(sum, &loops_sum, 0, 0, 0)
FOLD(mean, &loops_sum, 0, 1, 0)
FOLD(magnitude, &loops_sum, 1, 0, 1)
FOLD(magnitude_squared, &loops_sum, 1, 0, 0)
FOLD(min, &loops_min, 0, 0, 0)
FOLD(max, &loops_max, 0, 0, 0)

/* The place of the first smallest (sign 1) or largest (-1) of n numbers, `step` apart. */
static int64_t best_place(const double *in, int64_t n, int64_t step, int sign) {
    int64_t best = 0;
    for (int64_t i = 1; i < n; i++)
        if (sign * in[i * step] < sign * in[best * step]) best = i;
    return best;
}

static Value best(Thread *T, Value *a, int sign) {
    const Matrix *m = as_matrix(a[0]);
    Axis axis = axis_of(T, a[1]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    if (axis == AXIS_NONE) return v_int(best_place(m->data, matrix_size(m), 1, sign));
    bool down = axis == AXIS_ROWS;
    Value v = down ? matrix_new(T, 1, m->columns) : matrix_new(T, m->rows, 1);
    for (int64_t i = 0; v != V_UNDEF && i < (down ? m->columns : m->rows); i++)
        as_matrix(v)->data[i] = (double)(down ? best_place(m->data + i, m->rows, m->columns, sign)
                                              : best_place(m->data + i * m->columns, m->columns, 1, sign));
    return v;
}
static Value m_argmin(Thread *T, Value *a, int n) {
    (void)n;
    return best(T, a, 1);
}
static Value m_argmax(Thread *T, Value *a, int n) {
    (void)n;
    return best(T, a, -1);
}

/* ---- vectors ------------------------------------------------------------------------------------------ */

static Value unfit(Thread *T, const char *what, const Matrix *m) {
    return lf_raise(T, exc_ValueError, "%s: a matrix of %zdx%zd has no such vectors", what,
                    (ptrdiff_t)m->rows, (ptrdiff_t)m->columns);
}

/* other as a matrix of the shape of m: the same, one row or one column. Owned. */
static Value like(Thread *T, const Matrix *m, Value other) {
    Operand o;
    if (matrix_operand(T, other, &o) <= 0) {
        matrix_operand_drop(T, &o);
        return lf_failed(T) ? V_UNDEF : lf_raise(T, exc_TypeError, "expected a Matrix, got %T", other);
    }
    Value v = V_UNDEF;
    if ((o.rows == m->rows || o.rows == 1) && (o.columns == m->columns || o.columns == 1))
        v = matrix_new(T, m->rows, m->columns);
    else
        lf_raise(T, exc_NotImplementedError, "matrices of %zdx%zd and %zdx%zd do not fit together",
                 (ptrdiff_t)m->rows, (ptrdiff_t)m->columns, (ptrdiff_t)o.rows, (ptrdiff_t)o.columns);
    for (int64_t r = 0; v != V_UNDEF && r < m->rows; r++)
        for (int64_t c = 0; c < m->columns; c++)
            as_matrix(v)->data[r * m->columns + c] =
                o.data[(o.rows == 1 ? 0 : r) * o.columns + (o.columns == 1 ? 0 : c)];
    matrix_operand_drop(T, &o);
    return v;
}

static Value m_vecdot(Thread *T, Value *a, int n) {
    if (!matrix_readable(T, as_matrix(a[0]))) return V_UNDEF;
    /* the larger of both gives the shape */
    bool turn = is_matrix(a[1]) && matrix_size(as_matrix(a[1])) > matrix_size(as_matrix(a[0]));
    const Matrix *m = as_matrix(turn ? a[1] : a[0]);
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value product = like(T, m, turn ? a[0] : a[1]);
    if (product == V_UNDEF) return product;
    Matrix *p = as_matrix(product);
    loops_multiply.rows(p->data, p->data, m->data, matrix_size(p));
    Value window[] = {product, a[2]};
    Value v = m_sum(T, window, n);
    lf_release(T, product);
    return v;
}

/* How the vectors of `dim` numbers lie in a matrix. */
typedef struct Vectors {
    int64_t n;          /* vectors */
    int64_t next, step; /* from one to the next, and from a component to the next */
    bool in_columns;
} Vectors;

static bool vectors_of(const Matrix *m, int64_t dim, Axis axis, Vectors *out) {
    bool rows = m->columns == dim && axis != AXIS_ROWS, columns = m->rows == dim && axis != AXIS_COLUMNS;
    if (rows)
        *out = (Vectors){m->rows, m->columns, 1, false};
    else if (columns)
        *out = (Vectors){m->columns, 1, m->columns, true};
    return rows || columns;
}

static void cross3(double *out, const double *a, const double *b, int64_t step) {
    double ax = a[0], ay = a[step], az = a[2 * step], bx = b[0], by = b[step], bz = b[2 * step];
    out[0] = ay * bz - az * by;
    out[step] = az * bx - ax * bz;
    out[2 * step] = ax * by - ay * bx;
}

/* One number a vector: a float for one vector, else a matrix that stands as the vectors do. */
static Value scalars_new(Thread *T, const Vectors *vectors) {
    return vectors->in_columns ? matrix_new(T, 1, vectors->n) : matrix_new(T, vectors->n, 1);
}
static Value scalars_done(Thread *T, Value v) {
    if (v == V_UNDEF || matrix_size(as_matrix(v)) != 1) return v;
    Value number = result(as_matrix(v)->data[0]);
    lf_release(T, v);
    return number;
}

static Value m_cross(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    Vectors vectors;
    Axis axis = axis_of(T, a[2]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    bool flat = vectors_of(m, 2, axis, &vectors);
    if (!flat && !vectors_of(m, 3, axis, &vectors)) return unfit(T, "cross", m);
    Value other = like(T, m, a[1]);
    if (other == V_UNDEF) return other;
    const double *x = m->data, *y = as_matrix(other)->data;
    Value v = flat ? scalars_new(T, &vectors) : matrix_new(T, m->rows, m->columns);
    for (int64_t i = 0; v != V_UNDEF && i < vectors.n; i++, x += vectors.next, y += vectors.next) {
        if (flat)
            as_matrix(v)->data[i] = x[0] * y[vectors.step] - x[vectors.step] * y[0];
        else
            cross3(as_matrix(v)->data + i * vectors.next, x, y, vectors.step);
    }
    lf_release(T, other);
    return flat ? scalars_done(T, v) : v;
}

static Value m_angle(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    Vectors vectors;
    Axis axis = axis_of(T, a[1]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    if (!vectors_of(m, 2, axis, &vectors)) return unfit(T, "angle", m);
    Value v = scalars_new(T, &vectors);
    const double *x = m->data;
    for (int64_t i = 0; v != V_UNDEF && i < vectors.n; i++, x += vectors.next)
        as_matrix(v)->data[i] = atan2(x[vectors.step], x[0]);
    return scalars_done(T, v);
}

static Value m_perpendicular(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    Vectors vectors;
    Axis axis = axis_of(T, a[1]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    if (!vectors_of(m, 2, axis, &vectors)) return unfit(T, "perpendicular", m);
    Value v = target(T, a[0], a[2]);
    for (int64_t i = 0; v != V_UNDEF && i < vectors.n; i++) {
        const double *in = m->data + i * vectors.next;
        double *out = as_matrix(v)->data + i * vectors.next, x = in[0];
        out[0] = -in[vectors.step];
        out[vectors.step] = x;
    }
    return v;
}

/* What a vector is divided by: one of no length stays zero. */
static double divisor(double squares) { return squares == 0 ? 1 : sqrt(squares); }

static void normalize_rows(double *out, const double *in, int64_t n, int64_t width) {
    for (int64_t r = 0; r < n; r++, in += width, out += width)
        loops_divide.right(out, in, divisor(loop_dot(in, in, width)), width);
}
static void normalize_columns(double *out, const double *in, int64_t n, int64_t width) {
    for (int64_t c = 0; c < width; c++) {
        double squares = 0;
        for (int64_t i = c; i < n * width; i += width) squares += in[i] * in[i];
        double length = divisor(squares);
        for (int64_t i = c; i < n * width; i += width) out[i] = in[i] / length;
    }
}

static Value m_normalize(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    Axis axis = axis_of(T, a[1]);
    Value v = axis == AXIS_ERROR ? V_UNDEF : target(T, a[0], a[2]);
    if (v == V_UNDEF) return v;
    double *out = as_matrix(v)->data;
    if (axis == AXIS_NONE)
        normalize_rows(out, m->data, 1, matrix_size(m));
    else if (axis == AXIS_COLUMNS)
        normalize_rows(out, m->data, m->rows, m->columns);
    else
        normalize_columns(out, m->data, m->rows, m->columns);
    return v;
}

/* ---- parts -------------------------------------------------------------------------------------------- */

static Value m_select(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    Axis axis = axis_of(T, a[2]);
    if (axis == AXIS_ERROR || !matrix_readable(T, m)) return V_UNDEF;
    if (!is_list(a[1]) && !is_tuple(a[1]))
        return lf_raise(T, exc_TypeError, "indices must be a list or tuple, not %T", a[1]);
    int64_t count = obj_len(T, a[1]), len = axis == AXIS_COLUMNS ? m->columns : m->rows;
    if (count == 0) return V_NONE;
    Value v = axis == AXIS_COLUMNS ? matrix_new(T, m->rows, count) : matrix_new(T, count, m->columns);
    for (int64_t i = 0; v != V_UNDEF && i < count; i++) {
        int64_t at;
        Value index = obj_getitem(T, a[1], v_int(i));
        bool ok = index != V_UNDEF && obj_as_index(T, index, &at, exc_IndexError);
        lf_release(T, index);
        if (ok && at < 0) at += len;
        if (ok && (at < 0 || at >= len)) {
            lf_raise(T, exc_IndexError, "matrix index out of range");
            ok = false;
        }
        if (!ok)
            lf_clear(T, &v);
        else if (axis == AXIS_COLUMNS)
            for (int64_t r = 0; r < m->rows; r++)
                as_matrix(v)->data[r * count + i] = m->data[r * m->columns + at];
        else
            memcpy(as_matrix(v)->data + i * m->columns, m->data + at * m->columns,
                   (size_t)m->columns * sizeof(double));
    }
    return v;
}

/* A tuple of matrices for the items of a sequence; lists of numbers become rows, or columns. */
static Value matrices_of(Thread *T, Value sequence, bool columns) {
    Value items = tuple_from_iterable(T, sequence);
    if (items == V_UNDEF) return items;
    int64_t n = as_tuple(items)->len;
    Value all = tuple_new(T, n);
    for (int64_t i = 0; all != V_UNDEF && i < n; i++) {
        Value item = as_tuple(items)->items[i];
        Value m = is_matrix(item) ? lf_retain(T, item) : matrix_from_sequence(T, item, columns);
        if (m == V_UNDEF || !matrix_readable(T, as_matrix(m))) {
            lf_release(T, m);
            lf_clear(T, &all);
        } else
            lf_init(&as_tuple(all)->items[i], m);
    }
    lf_release(T, items);
    return all;
}

static Value m_concat(Thread *T, Value *a, int n) {
    (void)n;
    Axis axis = axis_of(T, a[2]);
    if (axis == AXIS_ERROR) return V_UNDEF;
    bool across = axis == AXIS_COLUMNS;
    Value all = matrices_of(T, a[1], across);
    if (all == V_UNDEF) return all;
    const Value *items = as_tuple(all)->items;
    int64_t count = as_tuple(all)->len, sum = 0, fixed = 0;
    for (int64_t i = 0; i < count; i++) {
        const Matrix *m = as_matrix(items[i]);
        int64_t same = across ? m->rows : m->columns;
        if (i && same != fixed) {
            lf_release(T, all);
            return lf_raise(T, exc_AssertionError, "matrices of %zd and %zd %s cannot be joined",
                            (ptrdiff_t)fixed, (ptrdiff_t)same, across ? "rows" : "columns");
        }
        fixed = same;
        sum += across ? m->columns : m->rows;
    }
    Value v = !count ? V_NONE : across ? matrix_new(T, fixed, sum) : matrix_new(T, sum, fixed);
    for (int64_t i = 0, at = 0; v != V_UNDEF && i < count; i++) {
        const Matrix *m = as_matrix(items[i]);
        if (!across)
            memcpy(as_matrix(v)->data + at, m->data, (size_t)matrix_size(m) * sizeof(double));
        else
            for (int64_t r = 0; r < m->rows; r++)
                memcpy(as_matrix(v)->data + r * sum + at, m->data + r * m->columns,
                       (size_t)m->columns * sizeof(double));
        at += across ? m->columns : matrix_size(m);
    }
    lf_release(T, all);
    return v;
}

/* ---- making ------------------------------------------------------------------------------------------- */

static Value filled(Thread *T, Value size, double number) {
    int64_t rows, columns;
    if (!matrix_shape_argument(T, size, &rows, &columns)) return V_UNDEF;
    Value v = matrix_new(T, rows, columns);
    for (int64_t i = 0; v != V_UNDEF && i < rows * columns; i++) as_matrix(v)->data[i] = number;
    return v;
}
static Value m_zeros(Thread *T, Value *a, int n) {
    (void)n;
    return filled(T, a[1], 0);
}
static Value m_ones(Thread *T, Value *a, int n) {
    (void)n;
    return filled(T, a[1], 1);
}
static Value m_vector(Thread *T, Value *a, int n) {
    (void)n;
    int as_column = obj_truth(T, a[2]);
    return as_column < 0 ? V_UNDEF : matrix_from_sequence(T, a[1], as_column);
}

/* Random numbers: one generator a thread (SplitMix64), begun with what the system gives. */
static _Thread_local struct {
    uint64_t state;
    bool seeded;
} generator;

static uint64_t next_bits(void) {
    if (!generator.seeded) {
        if (getrandom(&generator.state, sizeof generator.state, GRND_NONBLOCK) < 0)
            generator.state = (uint64_t)(uintptr_t)&generator;
        generator.seeded = true;
    }
    uint64_t z = (generator.state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}
static double next_unit(void) { return (double)(next_bits() >> 11) * 0x1p-53; } /* in [0, 1) */
static double next_uniform(double low, double high) { return low + (high - low) * next_unit(); }
static double next_normal(double mean, double deviation) {
    double radius = sqrt(-2 * log(1 - next_unit()));
    return mean + deviation * radius * cos(2 * M_PI * next_unit());
}

static Value random_numbers(Thread *T, Value *a, double (*next)(double, double)) {
    double p, q;
    int64_t rows, columns;
    if (!obj_as_double(T, a[1], &p) || !obj_as_double(T, a[2], &q)) return V_UNDEF;
    if (a[3] == V_NONE) return result(next(p, q));
    if (!matrix_shape_argument(T, a[3], &rows, &columns)) return V_UNDEF;
    Value v = matrix_new(T, rows, columns);
    for (int64_t i = 0; v != V_UNDEF && i < rows * columns; i++) as_matrix(v)->data[i] = next(p, q);
    return v;
}
static Value m_normal(Thread *T, Value *a, int n) {
    (void)n;
    return random_numbers(T, a, next_normal);
}
static Value m_uniform(Thread *T, Value *a, int n) {
    (void)n;
    return random_numbers(T, a, next_uniform);
}
static Value m_seed(Thread *T, Value *a, int n) {
    (void)n;
    int64_t seed;
    if (!obj_as_i64(T, a[1], &seed)) return V_UNDEF;
    generator.state = (uint64_t)seed;
    generator.seeded = true;
    return V_NONE;
}

/* ---- comparing and copying ---------------------------------------------------------------------------- */

static Value m_allclose(Thread *T, Value *a, int n) {
    (void)n;
    double rtol, atol;
    int equal_nan = obj_truth(T, a[5]);
    for (int i = 1; i <= 2; i++) {
        if (!is_matrix(a[i])) return lf_raise(T, exc_TypeError, "expected a Matrix, got %T", a[i]);
        if (!matrix_readable(T, as_matrix(a[i]))) return V_UNDEF;
    }
    if (equal_nan < 0 || !obj_as_double(T, a[3], &rtol) || !obj_as_double(T, a[4], &atol)) return V_UNDEF;
    const Matrix *x = as_matrix(a[1]), *y = as_matrix(a[2]);
    if (x->rows != y->rows || x->columns != y->columns) return V_FALSE;
    for (int64_t i = 0; i < matrix_size(x); i++) {
        double p = x->data[i], q = y->data[i];
        /* as the formula has it, a NaN is not far from anything */
        if (fabs(p - q) > atol + rtol * fabs(q)) return V_FALSE;
    }
    return V_TRUE;
}

static Value m_reduce(Thread *T, Value *a, int n) {
    (void)n;
    const Matrix *m = as_matrix(a[0]);
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value module = import_module_c(T, "_bocpy");
    if (module == V_UNDEF) return module;
    Value make = obj_getattr_c(T, module, "_matrix");
    Value parts[] = {v_int(m->rows), v_int(m->columns),
                     bytes_from(T, m->data, matrix_size(m) * (int64_t)sizeof(double))};
    Value args = parts[2] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 3);
    Value v = make == V_UNDEF || args == V_UNDEF ? V_UNDEF : tuple_pair(T, make, args);
    lf_release(T, module);
    lf_release(T, make);
    lf_release(T, parts[2]);
    lf_release(T, args);
    return v;
}

#define AXIS_DOC " axis None: of all elements, a float; 0: one a column; 1: one a row."
#define PLACE_DOC " axis None: counted row by row; 0: one a column; 1: one a row. The first of equal ones."
#define IN_PLACE_DOC " in_place: this matrix is changed and returned."
const MethodDef matrix_methods[] = {
    {"transpose(self, in_place=False)", m_transpose, "Rows become columns." IN_PLACE_DOC, 0},
    {"ceil(self, in_place=False)", m_ceil, "Every element rounded up." IN_PLACE_DOC, 0},
    {"floor(self, in_place=False)", m_floor, "Every element rounded down." IN_PLACE_DOC, 0},
    {"round(self, in_place=False)", m_round, "Every element rounded, halves away from zero." IN_PLACE_DOC, 0},
    {"negate(self, in_place=False)", m_negate, "Every element with the other sign." IN_PLACE_DOC, 0},
    {"abs(self, in_place=False)", m_abs, "Every element without sign." IN_PLACE_DOC, 0},
    {"normalize(self, axis=None, in_place=False)", m_normalize,
     "Divided by its magnitude: all by one, or with axis 1 each row, 0 each column. Zeros stay "
     "zeros." IN_PLACE_DOC,
     0},
    {"perpendicular(self, axis=None, in_place=False)", m_perpendicular,
     "Every vector of two numbers turned by 90 degrees: (-y, x). axis 1: rows are vectors; 0: "
     "columns." IN_PLACE_DOC,
     0},
    {"angle(self, axis=None)", m_angle,
     "atan2(y, x) of every vector of two numbers; a float when there is one. axis 1: rows; 0: columns.", 0},
    {"cross(self, other, axis=None)", m_cross,
     "The cross product of vectors of two numbers (a float, or one a vector) or three (a matrix of "
     "this shape). axis 1: rows are vectors; 0: columns.",
     0},
    {"vecdot(self, other, axis=None)", m_vecdot, "The sum of the products of elements." AXIS_DOC, 0},
    {"sum(self, axis=None)", m_sum, "The sum." AXIS_DOC, 0},
    {"mean(self, axis=None)", m_mean, "The mean." AXIS_DOC, 0},
    {"magnitude(self, axis=None)", m_magnitude, "The root of the sum of squares." AXIS_DOC, 0},
    {"magnitude_squared(self, axis=None)", m_magnitude_squared, "The sum of squares." AXIS_DOC, 0},
    {"min(self, axis=None)", m_min, "The smallest element." AXIS_DOC, 0},
    {"max(self, axis=None)", m_max, "The largest element." AXIS_DOC, 0},
    {"argmin(self, axis=None)", m_argmin, "The place of the smallest element." PLACE_DOC, 0},
    {"argmax(self, axis=None)", m_argmax, "The place of the largest element." PLACE_DOC, 0},
    {"clip(self, min_or_maxval, maxval=None)", m_clip,
     "Every element within a range: from the first to the second number, or from 0 to the only one.", 0},
    {"copy(self)", m_copy, "A copy.", 0},
    {"__copy__(self, /)", m_copy, "A copy.", 0},
    {"__deepcopy__(self, memo, /)", m_copy, "A copy.", 0},
    {"__reduce__(self, /)", m_reduce, "How pickle makes another one: from the bytes of the numbers.", 0},
    {"select(self, indices, axis=0)", m_select,
     "The rows, or with axis 1 the columns, with these indices, in that order; None for no indices.", 0},
    {"concat(cls, values, axis=0)", m_concat,
     "Matrices, or lists of numbers, below each other (axis 0) or side by side (1); None for none.",
     METHOD_CLASS},
    {"zeros(cls, size)", m_zeros, "A matrix of zeros; size is (rows, columns).", METHOD_CLASS},
    {"ones(cls, size)", m_ones, "A matrix of ones; size is (rows, columns).", METHOD_CLASS},
    {"vector(cls, values, as_column=False)", m_vector, "A matrix of one row, or one column.", METHOD_CLASS},
    {"normal(cls, mean=0.0, stddev=1.0, size=None)", m_normal,
     "Normally distributed random numbers: a matrix of size (rows, columns), or one float.", METHOD_CLASS},
    {"uniform(cls, minval=0.0, maxval=1.0, size=None)", m_uniform,
     "Random numbers from minval up to maxval: a matrix of size (rows, columns), or one float.",
     METHOD_CLASS},
    {"seed(cls, value)", m_seed,
     "Begins the sequence of this thread's random numbers anew; the same value gives the same numbers.",
     METHOD_CLASS},
    {"allclose(cls, lhs, rhs, rtol=1e-05, atol=1e-08, equal_nan=False)", m_allclose,
     "Is |a - b| <= atol + rtol * |b| for every pair of elements? False for matrices of other shapes.",
     METHOD_CLASS},
    {0}};
