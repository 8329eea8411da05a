/* int.h — int: immediates of 49 bits, and Long objects (sign and 64-bit limbs on GMP's mpn) for everything
 * larger.
 *
 * The rule: a value that fits 49 bits is always immediate. Every function that makes an int normalises. bool
 * is a constant of its own (V_TRUE, V_FALSE) that these functions accept as 1 and 0. Any thread may call:
 * ints are immutable.
 */
#ifndef LF_INT_H
#define LF_INT_H

#include "src/objects/type.h"
#include <gmp.h>

typedef struct Long {
    Obj h;
    int32_t size;  /* limbs, negative for negative numbers */
    uint32_t room; /* limbs that the block was allocated for: its size class, whatever was trimmed */
    mp_limb_t limbs[];
} Long;
static inline Long *as_long(Value v) { return (Long *)v_as_obj(v); }
/* any int, including bool and subclasses */
static inline bool is_int(Value v) {
    return v_is_int(v) || v_is_bool(v) || (v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_INT));
}
static inline bool is_exact_int(Value v) { return v_is_int(v) || is_shape(v, SHAPE_LONG); }

Value int_from_i64(Thread *T, int64_t i);
Value int_from_u64(Thread *T, uint64_t u);
Value int_from_limbs(Thread *T, const mp_limb_t *limbs, int64_t n, bool negative); /* least limb first */
Value int_from_double(Thread *T, double d); /* truncated; errors for inf and nan */
Value int_from_text(Thread *T, const char *s, size_t n,
                    int base); /* ASCII digits with underscores and sign; ValueError as int() */
Value int_to_str(Thread *T, Value v, int base, bool prefix);
/* An instance of a subclass of int keeps its number in a Long (even a small one): these read it. */
Value int_plain(Thread *T, Value v); /* the exact int of an int, bool or subclass (owned) */
bool int_as_i64(Thread *T, Value v,
                int64_t *out);            /* OverflowError "Python int too large to convert to C long" */
bool int_fits_i64(Value v, int64_t *out); /* no exception */
double int_as_double(Thread *T, Value v, bool *ok); /* OverflowError "int too large to convert to float" */
int int_sign(Value v);
int int_compare(Value a, Value b);
Value int_binary(Thread *T, int op, Value a,
                 Value b); /* both ints; BIN_ADD ... (BIN_TRUEDIV gives a float) */
/* int_modulo.c, for ints of any kind: a ** b % modulus as pow() with its errors, and the greatest common
 * divisor */
Value int_pow_modulo(Thread *T, Value a, Value b, Value modulus);
Value int_gcd(Thread *T, Value a, Value b);
uint64_t int_hash(Value v); /* modulo 2^61 - 1, as CPython */
/* little/big endian bytes */
Value int_from_bytes(Thread *T, const uint8_t *p, size_t n, bool big, bool is_signed);
bool int_to_bytes(Thread *T, Value v, uint8_t *p, size_t n, bool big,
                  bool is_signed); /* OverflowError as int.to_bytes */
size_t int_bit_length(Value v);

/* float */
typedef struct FloatObj {
    Obj h;
    double value;
} FloatObj; /* instances of subclasses of float only */
static inline bool is_float(Value v) {
    return v_is_double(v) || (v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_FLOAT));
}
static inline double float_of(Value v) {
    return v_is_double(v) ? v_as_double(v) : ((FloatObj *)v_as_obj(v))->value;
}
size_t float_repr_text(double d, char out[32]); /* the shortest text that reads back, as repr */
Value float_repr(Thread *T, Value v);
int64_t float_hash(double d);
/* format: code one of e f g r E F G %, precision, flags; the text is malloc'ed by lf_buf_alloc */
char *float_format(Thread *T, double d, char code, int precision, bool add_dot_0, bool alt);
bool float_from_text(const char *s, size_t n,
                     double *out); /* the whole text, underscores allowed as in float() */

typedef struct Complex {
    Obj h;
    double re, im;
} Complex;
Value complex_new(Thread *T, double re, double im);
bool complex_parts(Thread *T, Value v, double *re,
                   double *im); /* of a complex, by __complex__, or of a real number */

#endif
