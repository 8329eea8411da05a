/* matrix.h — Matrix: doubles in rows and columns, the number type of bocpy.
 *
 * A matrix is a mutable object like a list: it lies in one region, may be moved with it and frozen. Its
 * numbers are one buffer, which can pass to another Matrix; the one that gave it away is not *acquired* any
 * more, and its use raises RuntimeError. Only the thread that may use its region calls these.
 */
#ifndef LF_MATRIX_H
#define LF_MATRIX_H

#include "src/objects/native.h"

typedef struct Matrix {
    Obj h;
    int64_t rows, columns; /* both at least 1, once made */
    double *data;          /* row by row; NULL: given away */
} Matrix;

extern Type *type_matrix;
extern const TypeDef typedef_matrix;
extern const MethodDef matrix_methods[]; /* matrix_methods.c */

static inline Matrix *as_matrix(Value v) { return (Matrix *)v_as_obj(v); }
static inline bool is_matrix(Value v) { return v_is_obj(v) && is_instance(v, type_matrix); }
static inline int64_t matrix_size(const Matrix *m) { return m->rows * m->columns; }

Value matrix_new(Thread *T, int64_t rows, int64_t columns); /* numbers not set */
Value matrix_copy(Thread *T, const Matrix *m);
/* Another Matrix that has the numbers of v from now on; v itself when it is frozen. */
Value matrix_give(Thread *T, Value v);
/* May its numbers be read, or changed? False: exception. */
bool matrix_readable(Thread *T, const Matrix *m);
bool matrix_writable(Thread *T, Matrix *m);

/* What stands beside a matrix: a matrix, a number, or the numbers of a list or tuple as one row. */
typedef struct Operand {
    int64_t rows, columns;
    const double *data;
    double number;
    Value made; /* owned: the matrix made of a sequence */
} Operand;
/* 1; 0: v is none of that (no exception); -1: exception. Ends with matrix_operand_drop. */
int matrix_operand(Thread *T, Value v, Operand *out);
void matrix_operand_drop(Thread *T, Operand *o);
/* A list or tuple of numbers as a matrix of one row, or one column. */
Value matrix_from_sequence(Thread *T, Value sequence, bool as_column);
bool matrix_shape_argument(Thread *T, Value v, int64_t *rows, int64_t *columns); /* (rows, columns) */

/* "unpickle(rows, columns, data, /)" */
Value matrix_unpickle(Thread *T, Value *args, int n);

#endif
