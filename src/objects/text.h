/* text.h — what str, bytes and bytearray do alike: searching, splitting, stripping, replacing, padding.
 *
 * The methods in text_methods.c look at their self to find the TextKind, which says how pieces are made, what
 * may be an argument and what errors are called; so one function serves three types. Arguments are converted
 * before the characters of a bytearray are looked at: nothing here runs code of the language while it holds
 * such a pointer. Each thread calls it with objects of its own.
 */
#ifndef LF_TEXT_H
#define LF_TEXT_H

#include "src/objects/bytes.h"
#include "src/objects/chars.h"
#include "src/objects/str.h"

typedef struct TextKind {
    const char *name;
    bool unicode;
    Value (*piece)(Thread *T, Value self, int64_t from, int64_t to);     /* self[from:to] */
    Value (*fresh)(Thread *T, int64_t len, uint32_t bound, void **data); /* to be filled */
    bool (*is_space)(uint32_t c);
    bool (*is_line_end)(uint32_t c);
} TextKind;

extern const TextKind text_str, text_bytes, text_bytearray;
const TextKind *text_kind(Value v);
Chars text_chars(Value v);
uint32_t text_bound(Value v);

/* An argument of the same family: str for str, anything with a buffer (and sometimes an int) for bytes. */
typedef struct Operand {
    Chars c;
    uint32_t bound;
    uint8_t byte;
    Buffer buf; /* owner V_UNDEF: not needed */
} Operand;
enum {
    WANT_PLAIN,
    WANT_OR_NONE,
    WANT_ARG,
    WANT_ONLY_ARG,
    WANT_SEARCH
}; /* how the error reads; WANT_SEARCH: ints too */
bool operand_get(Thread *T, const TextKind *k, Value v, Operand *out, int want, const char *fn, int argno);
void operand_done(Thread *T, Operand *o);

/* An int for a size: OverflowError "Python int too large to convert to C ssize_t". */
bool text_size_arg(Thread *T, Value v, int64_t *out);
/* start and stop as slices take them, None included, clamped to 0..len. */
bool text_range(Thread *T, Value start, Value stop, int64_t len, int64_t *from, int64_t *to);
/* "f() argument 1 must be X, not T"; None is called None. */
Value bad_argument(Thread *T, const char *fn, int argno, const char *expected, Value got);

Value text_repeat(Thread *T, Value a, Value b); /* BIN_MUL: either order */
Value text_getitem_slice(Thread *T, Value self, Value slice);
Value text_compare(Chars a, Chars b, int op);
bool text_may_reflect(Value b, int op); /* might b's class have an answer of its own? */
Value text_replace_chars(Thread *T, const TextKind *k, Value self, const Operand *old, const Operand *with,
                         int64_t max);

/* The rows of the method tables that the three types share; `new` arguments and such in CPython's order. */
Value text_find(Thread *T, Value *args, int n);
Value text_rfind(Thread *T, Value *args, int n);
Value text_index(Thread *T, Value *args, int n);
Value text_rindex(Thread *T, Value *args, int n);
Value text_count(Thread *T, Value *args, int n);
Value text_startswith(Thread *T, Value *args, int n);
Value text_endswith(Thread *T, Value *args, int n);
Value text_removeprefix(Thread *T, Value *args, int n);
Value text_removesuffix(Thread *T, Value *args, int n);
Value text_split(Thread *T, Value *args, int n);
Value text_rsplit(Thread *T, Value *args, int n);
Value text_splitlines(Thread *T, Value *args, int n);
Value text_partition(Thread *T, Value *args, int n);
Value text_rpartition(Thread *T, Value *args, int n);
Value text_strip(Thread *T, Value *args, int n);
Value text_lstrip(Thread *T, Value *args, int n);
Value text_rstrip(Thread *T, Value *args, int n);
Value text_replace(Thread *T, Value *args, int n);
Value text_expandtabs(Thread *T, Value *args, int n);
Value text_center(Thread *T, Value *args, int n);
Value text_ljust(Thread *T, Value *args, int n);
Value text_rjust(Thread *T, Value *args, int n);
Value text_zfill(Thread *T, Value *args, int n);
#define TEXT_METHODS(FILL)                                                               \
    {"find(self, sub, start=None, end=None, /)", text_find, NULL, 0},                    \
        {"rfind(self, sub, start=None, end=None, /)", text_rfind, NULL, 0},              \
        {"index(self, sub, start=None, end=None, /)", text_index, NULL, 0},              \
        {"rindex(self, sub, start=None, end=None, /)", text_rindex, NULL, 0},            \
        {"count(self, sub, start=None, end=None, /)", text_count, NULL, 0},              \
        {"startswith(self, prefix, start=None, end=None, /)", text_startswith, NULL, 0}, \
        {"endswith(self, suffix, start=None, end=None, /)", text_endswith, NULL, 0},     \
        {"removeprefix(self, prefix, /)", text_removeprefix, NULL, 0},                   \
        {"removesuffix(self, suffix, /)", text_removesuffix, NULL, 0},                   \
        {"split(self, /, sep=None, maxsplit=-1)", text_split, NULL, 0},                  \
        {"rsplit(self, /, sep=None, maxsplit=-1)", text_rsplit, NULL, 0},                \
        {"splitlines(self, /, keepends=False)", text_splitlines, NULL, 0},               \
        {"partition(self, sep, /)", text_partition, NULL, 0},                            \
        {"rpartition(self, sep, /)", text_rpartition, NULL, 0},                          \
        {"expandtabs(self, /, tabsize=8)", text_expandtabs, NULL, 0},                    \
        {"zfill(self, width, /)", text_zfill, NULL, 0},                                  \
        {"center(self, width, fillchar=?" FILL ", /)", text_center, NULL, 0},            \
        {"ljust(self, width, fillchar=?" FILL ", /)", text_ljust, NULL, 0}, {            \
        "rjust(self, width, fillchar=?" FILL ", /)", text_rjust, NULL, 0                 \
    }

#endif
