/* decimal_methods.h — operations of decimal arithmetic as Python sees them: signals of a context are noted,
 * results are values. Used by the methods of Decimal and of Context. Contexts belong to the running thread.
 */
#ifndef LF_DECIMAL_METHODS_H
#define LF_DECIMAL_METHODS_H

#include "src/modules/decimal.h"

Value dec_unary_value(Thread *T, Context *c, Unary operation, const Num *x);
Value dec_binary_value(Thread *T, Context *c, Binary operation, const Num *x, const Num *y);
Value dec_fma_value(Thread *T, Context *c, const Num *x, const Num *y, const Num *z);
Value dec_divmod_value(Thread *T, Context *c, const Num *x, const Num *y); /* a tuple */
/* m may be NULL. */
Value dec_power_value(Thread *T, Context *c, const Num *x, const Num *y, const Num *m);
Value dec_is_normal_value(Thread *T, Context *c, Value v, bool normal); /* or subnormal */
Value dec_class_value(Thread *T, Context *c, Value v);

/* Functions of the module. */
Value dec_getcontext(Thread *T, Value *args, int n);
Value dec_set_here(Thread *T, Value *args, int n);

#endif
