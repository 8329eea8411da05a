/* Matrix: making, elements, operators, what it shows. matrix_methods.c has its methods. */
#include "src/modules/matrix.h"

#include "runtime/freeze.h"
#include "src/modules/matrix_loops.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_matrix;

static void matrix_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Matrix *)o)->data); }
static const Kind kind_matrix = {
    .name = "Matrix", .free_parts = matrix_free_parts, .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* ---- making ------------------------------------------------------------------------------------------- */

static Value matrix_of_class(Thread *T, Value cls, int64_t rows, int64_t columns) {
    int64_t bytes;
    if (rows < 1 || columns < 1)
        return lf_raise(T, exc_AssertionError, "a matrix has at least one row and one column");
    if (__builtin_mul_overflow(rows, columns, &bytes) || __builtin_mul_overflow(bytes, 8, &bytes))
        return lf_no_memory(T);
    Matrix *m = iter_object_new(T, cls, sizeof *m);
    if (!m) return V_UNDEF;
    m->data = lf_buf_alloc(T, (size_t)bytes);
    if (!m->data) {
        lf_release_obj(T, &m->h);
        return V_UNDEF;
    }
    m->rows = rows;
    m->columns = columns;
    return v_obj(m);
}

Value matrix_new(Thread *T, int64_t rows, int64_t columns) {
    return matrix_of_class(T, v_obj(type_matrix), rows, columns);
}

Value matrix_copy(Thread *T, const Matrix *m) {
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value v = matrix_new(T, m->rows, m->columns);
    if (v != V_UNDEF) memcpy(as_matrix(v)->data, m->data, (size_t)matrix_size(m) * sizeof(double));
    return v;
}

Value matrix_give(Thread *T, Value v) {
    Matrix *m = as_matrix(v);
    if (lf_refuses_writes(&m->h)) return lf_retain(T, v);
    if (!matrix_writable(T, m)) return V_UNDEF;
    Matrix *taker = iter_object_new(T, v_obj(type_matrix), sizeof *taker);
    if (!taker) return V_UNDEF;
    taker->rows = m->rows;
    taker->columns = m->columns;
    taker->data = m->data;
    m->data = NULL;
    return v_obj(taker);
}

bool matrix_readable(Thread *T, const Matrix *m) {
    if (LIKELY(m->data != NULL)) return true;
    lf_raise(T, exc_RuntimeError, "The current interpreter does not own this matrix");
    return false;
}
bool matrix_writable(Thread *T, Matrix *m) { return matrix_readable(T, m) && lf_may_write(T, &m->h); }

static inline bool is_row(Value v) { return is_list(v) || is_tuple(v); }

/* The n numbers of a list or tuple; code that they run may change the list. */
static bool read_numbers(Thread *T, Value sequence, double *out, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        int64_t len;
        const Value *items;
        if (is_tuple(sequence))
            len = as_tuple(sequence)->len, items = as_tuple(sequence)->items;
        else
            len = as_list(sequence)->len, items = as_list(sequence)->items;
        if (len != n) {
            lf_raise(T, exc_TypeError, "expected %zd values, got %zd", (ptrdiff_t)n, (ptrdiff_t)len);
            return false;
        }
        Value v = lf_retain(T, items[i]);
        bool ok = obj_as_double(T, v, &out[i]);
        lf_release(T, v);
        if (!ok) return false;
    }
    return true;
}

Value matrix_from_sequence(Thread *T, Value sequence, bool as_column) {
    if (!is_row(sequence))
        return lf_raise(T, exc_TypeError, "expected a list or tuple of numbers, got %T", sequence);
    int64_t n = is_tuple(sequence) ? as_tuple(sequence)->len : as_list(sequence)->len;
    Value v = as_column ? matrix_new(T, n, 1) : matrix_new(T, 1, n);
    if (v != V_UNDEF && !read_numbers(T, sequence, as_matrix(v)->data, n)) lf_clear(T, &v);
    return v;
}

static bool fill(Thread *T, Matrix *m, Value values) {
    int64_t n = matrix_size(m);
    double number = 0;
    if (is_row(values)) {
        int64_t len = is_tuple(values) ? as_tuple(values)->len : as_list(values)->len;
        if (len == n) return read_numbers(T, values, m->data, n);
        lf_raise(T, exc_TypeError, "expected %zd values, got %zd", (ptrdiff_t)n, (ptrdiff_t)len);
        return false;
    }
    if (values != V_NONE && !obj_as_double(T, values, &number)) return false;
    for (int64_t i = 0; i < n; i++) m->data[i] = number;
    return true;
}

static Value matrix_make(Thread *T, Value *args, int nargs) {
    (void)nargs;
    int64_t rows, columns;
    if (!obj_as_i64(T, args[1], &rows) || !obj_as_i64(T, args[2], &columns)) return V_UNDEF;
    Value v = matrix_of_class(T, args[0], rows, columns);
    if (v != V_UNDEF && !fill(T, as_matrix(v), args[3])) lf_clear(T, &v);
    return v;
}

Value matrix_unpickle(Thread *T, Value *args, int n) {
    (void)n;
    int64_t rows, columns;
    if (!obj_as_i64(T, args[0], &rows) || !obj_as_i64(T, args[1], &columns)) return V_UNDEF;
    if (!is_bytes(args[2])) return lf_raise(T, exc_TypeError, "expected bytes, got %T", args[2]);
    Value v = matrix_new(T, rows, columns);
    if (v == V_UNDEF) return v;
    int64_t len = matrix_size(as_matrix(v)) * (int64_t)sizeof(double);
    if (as_bytes(args[2])->len == len) {
        memcpy(as_matrix(v)->data, as_bytes(args[2])->data, (size_t)len);
        return v;
    }
    lf_release(T, v);
    return lf_raise(T, exc_ValueError, "a matrix of this shape has %zd bytes, got %zd", (ptrdiff_t)len,
                    (ptrdiff_t)as_bytes(args[2])->len);
}

bool matrix_shape_argument(Thread *T, Value v, int64_t *rows, int64_t *columns) {
    if (is_row(v)) {
        int64_t n = is_tuple(v) ? as_tuple(v)->len : as_list(v)->len;
        const Value *items = is_tuple(v) ? as_tuple(v)->items : as_list(v)->items;
        if (n == 2 && v_is_int(items[0]) && v_is_int(items[1])) {
            *rows = v_as_int(items[0]);
            *columns = v_as_int(items[1]);
            return true;
        }
    }
    lf_raise(T, exc_TypeError, "size must be a tuple (rows, columns)");
    return false;
}

/* ---- elements ----------------------------------------------------------------------------------------- */

typedef struct Part {
    int64_t start, step, n;
} Part;

static bool range_of(Thread *T, Value key, int64_t len, Part *out) {
    int64_t stop;
    if (is_shape(key, SHAPE_SLICE)) {
        if (!slice_indices(T, key, len, &out->start, &stop, &out->step, &out->n)) return false;
        if (out->n > 0) return true;
    } else if (is_int(key) || type_of(key)->slots.index) {
        if (!obj_as_index(T, key, &out->start, exc_IndexError)) return false;
        if (out->start < 0) out->start += len;
        out->step = out->n = 1;
        if (out->start >= 0 && out->start < len) return true;
    } else {
        lf_raise(T, exc_TypeError, "matrix indices must be integers or slices, not %T", key);
        return false;
    }
    lf_raise(T, exc_IndexError, "matrix index out of range");
    return false;
}

static bool ranges_of(Thread *T, const Matrix *m, Value key, Part *rows, Part *columns) {
    if (!is_tuple(key)) {
        *columns = (Part){0, 1, m->columns};
        return range_of(T, key, m->rows, rows);
    }
    if (as_tuple(key)->len == 2)
        return range_of(T, as_tuple(key)->items[0], m->rows, rows) &&
               range_of(T, as_tuple(key)->items[1], m->columns, columns);
    lf_raise(T, exc_TypeError, "a matrix has 2 indices, not %zd", (ptrdiff_t)as_tuple(key)->len);
    return false;
}

static Value matrix_getitem(Thread *T, Value self, Value key) {
    const Matrix *m = as_matrix(self);
    Part rows, columns;
    if (!matrix_readable(T, m) || !ranges_of(T, m, key, &rows, &columns)) return V_UNDEF;
    if (rows.n == 1 && columns.n == 1)
        return v_double_checked(m->data[rows.start * m->columns + columns.start]);
    Value v = matrix_new(T, rows.n, columns.n);
    if (v == V_UNDEF) return v;
    double *out = as_matrix(v)->data;
    for (int64_t r = 0; r < rows.n; r++) {
        const double *from = m->data + (rows.start + r * rows.step) * m->columns + columns.start;
        for (int64_t c = 0; c < columns.n; c++) *out++ = from[c * columns.step];
    }
    return v;
}

static bool shapes_differ(Thread *T, int64_t rows, int64_t columns, int64_t rows2, int64_t columns2) {
    lf_raise(T, exc_NotImplementedError, "matrices of %zdx%zd and %zdx%zd do not fit together",
             (ptrdiff_t)rows, (ptrdiff_t)columns, (ptrdiff_t)rows2, (ptrdiff_t)columns2);
    return false;
}

/* The numbers of the operand for row r of something at least as large: one row, one column and one
 * number serve for all. */
static inline const double *operand_row(const Operand *o, int64_t r) {
    return o->data + (o->rows == 1 ? 0 : r * o->columns);
}
static bool operand_covers(const Operand *o, int64_t rows, int64_t columns) {
    return (o->rows == rows || o->rows == 1) && (o->columns == columns || o->columns == 1);
}

static bool matrix_setitem(Thread *T, Value self, Value key, Value v) {
    Matrix *m = as_matrix(self);
    Part rows, columns;
    Operand from;
    if (v == V_UNDEF) {
        lf_raise(T, exc_TypeError, "'%T' object doesn't support item deletion", self);
        return false;
    }
    int known = matrix_operand(T, v, &from);
    if (known <= 0) {
        if (known == 0) lf_raise(T, exc_TypeError, "must be real number, not %T", v);
        return false;
    }
    bool ok = matrix_writable(T, m) && ranges_of(T, m, key, &rows, &columns);
    /* the numbers of a list may stand in a column */
    if (ok && from.made != V_UNDEF && columns.n == 1 && from.columns == rows.n)
        from.rows = from.columns, from.columns = 1;
    if (ok && !operand_covers(&from, rows.n, columns.n))
        ok = shapes_differ(T, rows.n, columns.n, from.rows, from.columns);
    if (ok && from.data == m->data) { /* part of itself: rows could be read after they changed */
        Value copy = matrix_copy(T, m);
        matrix_operand_drop(T, &from);
        ok = copy != V_UNDEF && matrix_operand(T, copy, &from) > 0;
        from.made = copy;
    }
    for (int64_t r = 0; ok && r < rows.n; r++) {
        double *to = m->data + (rows.start + r * rows.step) * m->columns + columns.start;
        const double *x = operand_row(&from, r);
        for (int64_t c = 0; c < columns.n; c++) to[c * columns.step] = x[from.columns == 1 ? 0 : c];
    }
    matrix_operand_drop(T, &from);
    return ok;
}

static int64_t matrix_len(Thread *T, Value self) {
    (void)T;
    return as_matrix(self)->rows;
}

static Value matrix_iter(Thread *T, Value self) {
    return matrix_readable(T, as_matrix(self)) ? sequence_iterator_new(T, self) : V_UNDEF;
}

/* ---- operators ---------------------------------------------------------------------------------------- */

int matrix_operand(Thread *T, Value v, Operand *out) {
    *out = (Operand){.rows = 1, .columns = 1, .made = V_UNDEF};
    out->data = &out->number;
    if (is_matrix(v) || is_row(v)) {
        if (!is_matrix(v) && (v = out->made = matrix_from_sequence(T, v, false)) == V_UNDEF) return -1;
        const Matrix *m = as_matrix(v);
        if (!matrix_readable(T, m)) return -1;
        out->rows = m->rows;
        out->columns = m->columns;
        out->data = m->data;
        return 1;
    }
    if (v_is_double(v) || is_int(v) || type_of(v)->slots.to_float || type_of(v)->slots.index)
        return obj_as_double(T, v, &out->number) ? 1 : -1;
    return 0;
}
void matrix_operand_drop(Thread *T, Operand *o) { lf_clear(T, &o->made); }

static void pair_row(const PairLoops *loops, double *out, const Operand *a, const Operand *b, int64_t r,
                     int64_t n) {
    const double *x = operand_row(a, r), *y = operand_row(b, r);
    if (a->columns == b->columns)
        loops->rows(out, x, y, n);
    else if (a->columns == 1)
        loops->left(out, x[0], y, n);
    else
        loops->right(out, x, y[0], n);
}

/* out, of the shape that both operands cover, may be one of them. */
static void pair_all(const PairLoops *loops, Matrix *out, const Operand *a, const Operand *b) {
    if (a->rows == b->rows && a->columns == b->columns)
        loops->rows(out->data, a->data, b->data, matrix_size(out));
    else if (b->rows * b->columns == 1)
        loops->right(out->data, a->data, b->data[0], matrix_size(out));
    else if (a->rows * a->columns == 1)
        loops->left(out->data, a->data[0], b->data, matrix_size(out));
    else
        for (int64_t r = 0; r < out->rows; r++)
            pair_row(loops, out->data + r * out->columns, a, b, r, out->columns);
}

static Value pair(Thread *T, Value x, Value y, const PairLoops *loops, Matrix *into) {
    Operand a, b = {.made = V_UNDEF};
    int known = matrix_operand(T, x, &a);
    if (known > 0) known = matrix_operand(T, y, &b);
    Value v = known ? V_UNDEF : V_NOTIMPL;
    if (known > 0) {
        int64_t rows = a.rows > b.rows ? a.rows : b.rows;
        int64_t columns = a.columns > b.columns ? a.columns : b.columns;
        if (!operand_covers(&a, rows, columns) || !operand_covers(&b, rows, columns) ||
            (into && (into->rows != rows || into->columns != columns)))
            shapes_differ(T, a.rows, a.columns, b.rows, b.columns);
        else
            v = into ? lf_retain(T, v_obj(into)) : matrix_new(T, rows, columns);
        if (v != V_UNDEF) pair_all(loops, as_matrix(v), &a, &b);
    }
    matrix_operand_drop(T, &a);
    matrix_operand_drop(T, &b);
    return v;
}

#define OPERATOR(name)                                                                                 \
    static Value op_##name(Thread *T, Value x, Value y) { return pair(T, x, y, &loops_##name, NULL); } \
    static Value in_place_##name(Thread *T, Value x, Value y) {                                        \
        if (!matrix_writable(T, as_matrix(x))) return V_UNDEF;                                         \
        return pair(T, x, y, &loops_##name, as_matrix(x));                                             \
    }
OPERATOR(add)
OPERATOR(subtract)
OPERATOR(multiply)
OPERATOR(divide)

static Value op_matmul(Thread *T, Value x, Value y) {
    if (!is_matrix(x) || !is_matrix(y)) return V_NOTIMPL;
    const Matrix *a = as_matrix(x), *b = as_matrix(y);
    if (!matrix_readable(T, a) || !matrix_readable(T, b)) return V_UNDEF;
    if (a->columns != b->rows) {
        shapes_differ(T, a->rows, a->columns, b->rows, b->columns);
        return V_UNDEF;
    }
    Value v = matrix_new(T, a->rows, b->columns);
    if (v != V_UNDEF) loop_matmul(as_matrix(v)->data, a->data, b->data, a->rows, a->columns, b->columns);
    return v;
}

static Value each(Thread *T, Value self, EachLoop *loop) {
    const Matrix *m = as_matrix(self);
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value v = matrix_new(T, m->rows, m->columns);
    if (v != V_UNDEF) loop(as_matrix(v)->data, m->data, matrix_size(m));
    return v;
}
static Value op_negate(Thread *T, Value self) { return each(T, self, loop_negate); }
static Value op_abs(Thread *T, Value self) { return each(T, self, loop_abs); }

/* ---- text --------------------------------------------------------------------------------------------- */

enum { SHOWN_WHOLE = 1000, SHOWN_ENDS = 3 };

/* The numbers from `from` to `to`, those in the middle of many left out. */
static bool show_numbers(StrBuilder *b, const Matrix *m, int64_t from, int64_t to) {
    sb_c(b, "[");
    for (int64_t i = from; i < to; i++) {
        if (i > from) sb_c(b, ", ");
        if (to - from > SHOWN_WHOLE && i == from + SHOWN_ENDS) {
            sb_c(b, "..., ");
            i = to - SHOWN_ENDS;
        }
        Value s = obj_repr(b->T, v_double_checked(m->data[i]));
        if (s == V_UNDEF) return false;
        sb_str(b, s);
        lf_release(b->T, s);
    }
    sb_c(b, "]");
    return true;
}

static Value not_acquired(Thread *T, Value self) {
    return str_format(T, "<%T of %zdx%zd, not acquired>", self, (ptrdiff_t)as_matrix(self)->rows,
                      (ptrdiff_t)as_matrix(self)->columns);
}

static Value matrix_repr(Thread *T, Value self) {
    const Matrix *m = as_matrix(self);
    if (!m->data) return not_acquired(T, self);
    StrBuilder b;
    sb_init(&b, T);
    bool ok = show_numbers(&b, m, 0, matrix_size(m));
    Value numbers = sb_done(&b);
    if (!ok) lf_clear(T, &numbers);
    if (numbers == V_UNDEF) return V_UNDEF;
    Value text = str_format(T, "%S(%zd, %zd, %S)", type_of(self)->name, (ptrdiff_t)m->rows,
                            (ptrdiff_t)m->columns, numbers);
    lf_release(T, numbers);
    return text;
}

static Value matrix_str(Thread *T, Value self) {
    const Matrix *m = as_matrix(self);
    if (!m->data) return not_acquired(T, self);
    StrBuilder b;
    sb_init(&b, T);
    bool ok = true;
    for (int64_t r = 0; ok && r < m->rows; r++) {
        sb_c(&b, r ? ",\n " : "[");
        if (m->rows > SHOWN_WHOLE && r == SHOWN_ENDS) {
            sb_c(&b, "...,\n ");
            r = m->rows - SHOWN_ENDS;
        }
        ok = show_numbers(&b, m, r * m->columns, (r + 1) * m->columns);
    }
    sb_c(&b, "]");
    Value text = sb_done(&b);
    if (!ok) lf_clear(T, &text);
    return text;
}

/* ---- attributes --------------------------------------------------------------------------------------- */

static Value get_rows(Thread *T, Value self) {
    (void)T;
    return v_int(as_matrix(self)->rows);
}
static Value get_columns(Thread *T, Value self) {
    (void)T;
    return v_int(as_matrix(self)->columns);
}
static Value get_size(Thread *T, Value self) { return int_from_i64(T, matrix_size(as_matrix(self))); }
static Value get_shape(Thread *T, Value self) {
    Value parts[] = {v_int(as_matrix(self)->rows), v_int(as_matrix(self)->columns)};
    return tuple_from(T, parts, 2);
}
static Value get_acquired(Thread *T, Value self) {
    (void)T;
    return v_bool(as_matrix(self)->data != NULL);
}
static Value get_T(Thread *T, Value self) {
    const Matrix *m = as_matrix(self);
    if (!matrix_readable(T, m)) return V_UNDEF;
    Value v = matrix_new(T, m->columns, m->rows);
    if (v != V_UNDEF) loop_transpose(as_matrix(v)->data, m->data, m->rows, m->columns);
    return v;
}
static Value get_length(Thread *T, Value self) {
    Value window[] = {self};
    return lf_call_method(T, str_intern_c(T, "magnitude"), window, 1);
}

static double *component(Thread *T, Matrix *m, int64_t i, const char *name) {
    if (!matrix_readable(T, m)) return NULL;
    if (i < matrix_size(m)) return m->data + i;
    lf_raise(T, exc_IndexError, "a matrix of %zd elements has no component %s", (ptrdiff_t)matrix_size(m),
             name);
    return NULL;
}
#define COMPONENT(name, i)                                                         \
    static Value get_##name(Thread *T, Value self) {                               \
        const double *p = component(T, as_matrix(self), i, #name);                 \
        return p ? v_double_checked(*p) : V_UNDEF;                                 \
    }                                                                              \
    static bool set_##name(Thread *T, Value self, Value v) {                       \
        double d, *p = component(T, as_matrix(self), i, #name);                    \
        if (v == V_UNDEF) lf_raise(T, exc_TypeError, "cannot delete a component"); \
        if (!p || v == V_UNDEF || !lf_may_write(T, v_as_obj(self))) return false;  \
        if (!obj_as_double(T, v, &d)) return false;                                \
        if ((p = component(T, as_matrix(self), i, #name))) *p = d;                 \
        return p != NULL;                                                          \
    }
COMPONENT(x, 0)
COMPONENT(y, 1)
COMPONENT(z, 2)
COMPONENT(w, 3)

static const GetSetDef getset[] = {
    {"rows", get_rows, NULL, "The number of rows."},
    {"columns", get_columns, NULL, "The number of columns."},
    {"shape", get_shape, NULL, "(rows, columns)."},
    {"size", get_size, NULL, "The number of elements."},
    {"length", get_length, NULL, "The root of the sum of all squares, as magnitude() gives it."},
    {"T", get_T, NULL, "A new matrix whose rows are the columns of this one."},
    {"acquired", get_acquired, NULL, "May it be used? False after its numbers were given to a cown or sent."},
    {"x", get_x, set_x, "The first element."},
    {"y", get_y, set_y, "The second element."},
    {"z", get_z, set_z, "The third element."},
    {"w", get_w, set_w, "The fourth element."},
    {0}};

const TypeDef typedef_matrix = {
    .name = "bocpy.Matrix",
    .doc =
        "Doubles in rows and columns.\n\n"
        "values: one number for all, a list or tuple of rows * columns numbers, row by row, or nothing: "
        "zeros.\n"
        "m[r], m[r, c] and slices of either take rows, elements and parts; + - * / work element by element "
        "with\n"
        "a matrix, one row, one column or a number; @ multiplies matrices.",
    .where = &type_matrix,
    .kind = &kind_matrix,
    .size = sizeof(Matrix),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
    .slots = {.repr = matrix_repr,
              .str = matrix_str,
              .binary = {[BIN_ADD] = op_add,
                         [BIN_SUB] = op_subtract,
                         [BIN_MUL] = op_multiply,
                         [BIN_TRUEDIV] = op_divide,
                         [BIN_MATMUL] = op_matmul},
              .inplace = {[BIN_ADD] = in_place_add,
                          [BIN_SUB] = in_place_subtract,
                          [BIN_MUL] = in_place_multiply,
                          [BIN_TRUEDIV] = in_place_divide},
              .unary = {[UN_NEG] = op_negate, [UN_ABS] = op_abs},
              .len = matrix_len,
              .getitem = matrix_getitem,
              .setitem = matrix_setitem,
              .iter = matrix_iter},
    .new_ = {"Matrix(cls, rows, columns, values=None)", matrix_make, NULL, METHOD_NEW},
    .methods = matrix_methods,
    .getset = getset,
};
