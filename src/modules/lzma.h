/* lzma.h — filters of liblzma from dicts, for the module _lzma. Each thread calls it with objects of its own.
 */
#ifndef LF_LZMA_H
#define LF_LZMA_H

#include "src/modules/flow.h"
#include "src/objects/native.h"

#include <lzma.h>

extern Type *exc_lzma;

/* Raises what a function of the library returned; true: it was no error. */
bool lzma_good(Thread *T, lzma_ret ret);
/* An int of `bits` bits without sign; type names it in messages. */
bool lzma_number(Thread *T, Value v, unsigned bits, const char *type, uint64_t *out);

/* Filters and the options that they point to, which live as long as this does. */
typedef union FilterOptions {
    lzma_options_lzma lzma;
    lzma_options_delta delta;
    lzma_options_bcj bcj;
} FilterOptions;
typedef struct Filters {
    lzma_filter chain[LZMA_FILTERS_MAX + 1];
    FilterOptions options[LZMA_FILTERS_MAX];
} Filters;
/* f must not move afterwards. */
bool lzma_filter_from(Thread *T, Value spec, lzma_filter *out, FilterOptions *options);
bool lzma_filters_from(Thread *T, Value specs, Filters *f);

Value lzma_encode_properties(Thread *T, Value *args, int n);
Value lzma_decode_properties(Thread *T, Value *args, int n);

#endif
