/* template.h — what t"..." makes: string.templatelib.Template, a tuple of texts with a tuple of
 * interpolations between them, and Interpolation: a value, the text of its expression, a conversion (None,
 * "s", "r", "a") and a format specification.
 *
 * Both are immutable, and as frozen as what they hold. Each thread calls it with objects of its own.
 */
#ifndef LF_TEMPLATE_H
#define LF_TEMPLATE_H

#include "src/objects/type.h"

/* Both take over strings and interpolations (tuples, one string more) or parts[4]; V_UNDEF on error. */
Value template_new(Thread *T, Value strings, Value interpolations);
Value interpolation_new(Thread *T, Value parts[4]);

#endif
