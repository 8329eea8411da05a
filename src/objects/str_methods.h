/* str_methods.h — the methods of str that bytes does not have, as rows for the table in str_type.c. Any
 * thread may call: texts are immutable. */
#ifndef LF_STR_METHODS_H
#define LF_STR_METHODS_H

#include "src/objects/str.h"

/* str_case.c */
Value str_lower(Thread *T, Value *args, int n);
Value str_upper(Thread *T, Value *args, int n);
Value str_title(Thread *T, Value *args, int n);
Value str_capitalize(Thread *T, Value *args, int n);
Value str_swapcase(Thread *T, Value *args, int n);
Value str_casefold(Thread *T, Value *args, int n);
Value str_isalnum(Thread *T, Value *args, int n);
Value str_isalpha(Thread *T, Value *args, int n);
Value str_isascii(Thread *T, Value *args, int n);
Value str_isdecimal(Thread *T, Value *args, int n);
Value str_isdigit(Thread *T, Value *args, int n);
Value str_isidentifier(Thread *T, Value *args, int n);
Value str_islower(Thread *T, Value *args, int n);
Value str_isnumeric(Thread *T, Value *args, int n);
Value str_isprintable(Thread *T, Value *args, int n);
Value str_isspace(Thread *T, Value *args, int n);
Value str_istitle(Thread *T, Value *args, int n);
Value str_isupper(Thread *T, Value *args, int n);
/* str_methods.c */
Value str_join_method(Thread *T, Value *args, int n);
Value str_translate(Thread *T, Value *args, int n);
Value str_maketrans(Thread *T, Value *args, int n);
Value str_encode(Thread *T, Value *args, int n);
Value str_getnewargs(Thread *T, Value *args, int n);
Value str_sizeof(Thread *T, Value *args, int n);
/* an encoding or errors argument: its UTF-8, otherwise (None and not given) the default; NULL: TypeError */
const char *text_name_arg(Thread *T, const char *fn, const char *what, Value v, const char *otherwise);
/* the items of an iterable as a list or tuple (owned), for join */
Value text_join_items(Thread *T, Value iterable);
/* str_format.c and percent.c */
Value str_format_method(Thread *T, Value *args, int n);
Value str_format_map(Thread *T, Value *args, int n);
Value str_dunder_format(Thread *T, Value *args, int n);
Value str_percent(Thread *T, Value format, Value args);
Value bytes_percent(Thread *T, Value format, Value args);

#endif
