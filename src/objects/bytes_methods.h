/* bytes_methods.h — what bytes and bytearray have in common beyond text.h: rows for both method tables. Each
 * thread calls it with objects of its own. */
#ifndef LF_BYTES_METHODS_H
#define LF_BYTES_METHODS_H

#include "src/objects/text.h"

Value bytes_decode(Thread *T, Value *args, int n);
Value bytes_hex(Thread *T, Value *args, int n);
Value bytes_fromhex(Thread *T, Value *args, int n);
Value bytes_join(Thread *T, Value *args, int n);
Value bytes_translate(Thread *T, Value *args, int n);
Value bytes_maketrans(Thread *T, Value *args, int n);
Value bytes_lower(Thread *T, Value *args, int n);
Value bytes_upper(Thread *T, Value *args, int n);
Value bytes_swapcase(Thread *T, Value *args, int n);
Value bytes_title(Thread *T, Value *args, int n);
Value bytes_capitalize(Thread *T, Value *args, int n);
Value bytes_isalnum(Thread *T, Value *args, int n);
Value bytes_isalpha(Thread *T, Value *args, int n);
Value bytes_isascii(Thread *T, Value *args, int n);
Value bytes_isdigit(Thread *T, Value *args, int n);
Value bytes_islower(Thread *T, Value *args, int n);
Value bytes_isspace(Thread *T, Value *args, int n);
Value bytes_istitle(Thread *T, Value *args, int n);
Value bytes_isupper(Thread *T, Value *args, int n);
/* b'...' with escapes; every_quote: of single quotes also where they need none */
void bytes_put_repr(StrBuilder *b, Chars c, bool every_quote);
/* "ab:cd" of bytes; sep V_UNDEF: none */
Value hex_text(Thread *T, const uint8_t *p, int64_t n, Value sep, Value per_group);
/* What bytes() and bytearray() make of a source that is neither missing nor an int nor text: bytes of a
 * buffer or of an iterable of ints, handed to put in pieces. range: the error for numbers that are no byte.
 */
typedef bool PutBytes(Thread *T, void *ctx, const uint8_t *p, int64_t n);
bool bytes_from_object(Thread *T, Value source, const char *target, PutBytes *put, void *ctx);
bool byte_value(Thread *T, Value v, uint8_t *out, const char *range_error);
/* The arguments of both constructors: 0 nothing, 1 *n zeros, 2 *made holds bytes (owned), 3 an object, -1
 * exception */
int bytes_source(Thread *T, Value *args, const char *name, int64_t *n, Value *made);
/* The number of an index, whatever the length. */
bool bytes_index_number(Thread *T, Value key, const char *what, int64_t *i);
/* In place of self's index: false with the exception set. */
bool bytes_index_arg(Thread *T, Value key, int64_t len, const char *what, const char *range_error,
                     int64_t *i);
int bytes_contains(Thread *T, Value self, Value x);

#define BYTES_METHODS                                                                                     \
    TEXT_METHODS("b' '"), {"strip(self, bytes=None, /)", text_strip, NULL, 0},                            \
        {"lstrip(self, bytes=None, /)", text_lstrip, NULL, 0},                                            \
        {"rstrip(self, bytes=None, /)", text_rstrip, NULL, 0},                                            \
        {"replace(self, old, new, count=-1, /)", text_replace, NULL, 0},                                  \
        {"decode(self, /, encoding=?'utf-8', errors=?'strict')", bytes_decode, NULL, 0},                  \
        {"hex(self, /, sep=?, bytes_per_sep=1)", bytes_hex, NULL, 0},                                     \
        {"fromhex(cls, string, /)", bytes_fromhex, NULL, METHOD_CLASS},                                   \
        {"join(self, iterable_of_bytes, /)", bytes_join, NULL, 0},                                        \
        {"translate(self, table, /, delete=?b'')", bytes_translate, NULL, 0},                             \
        {"maketrans(frm, to, /)", bytes_maketrans, NULL, METHOD_STATIC},                                  \
        {"lower(self, /)", bytes_lower, NULL, 0}, {"upper(self, /)", bytes_upper, NULL, 0},               \
        {"swapcase(self, /)", bytes_swapcase, NULL, 0}, {"title(self, /)", bytes_title, NULL, 0},         \
        {"capitalize(self, /)", bytes_capitalize, NULL, 0}, {"isalnum(self, /)", bytes_isalnum, NULL, 0}, \
        {"isalpha(self, /)", bytes_isalpha, NULL, 0}, {"isascii(self, /)", bytes_isascii, NULL, 0},       \
        {"isdigit(self, /)", bytes_isdigit, NULL, 0}, {"islower(self, /)", bytes_islower, NULL, 0},       \
        {"isspace(self, /)", bytes_isspace, NULL, 0}, {"istitle(self, /)", bytes_istitle, NULL, 0}, {     \
        "isupper(self, /)", bytes_isupper, NULL, 0                                                        \
    }

#endif
