/* format.h — the mini-language of format specifications,
 * "[[fill]align][sign][z][#][0][width][,][.precision][type]".
 *
 * The functions are what __format__ of str, int, float and complex do: v is a value of that type or of a
 * subclass, spec a str. Results are owned; V_UNDEF: ValueError with CPython's words. Used by the thread that
 * owns v.
 */
#ifndef LF_FORMAT_H
#define LF_FORMAT_H

#include "src/objects/str.h"

Value format_str(Thread *T, Value v, Value spec);
Value format_int(Thread *T, Value v, Value spec);
Value format_float(Thread *T, Value v, Value spec);
Value format_complex(Thread *T, Value v, Value spec);

/* format(v, s[from:to]) appended to a builder, with shortcuts for exact builtin types. False: exception. */
bool format_into(Thread *T, StrBuilder *b, Value v, Value spec);

#endif
