/* zlib.h — what the two files of the module zlib share. Each thread calls it with objects of its own. */
#ifndef LF_ZLIB_H
#define LF_ZLIB_H

#include "src/modules/flow.h"
#include "src/modules/posix.h"

#include <zlib.h>

extern Type *exc_zlib;
extern const TypeDef typedef_compress, typedef_decompress, typedef_zlib_decompressor;

/* Raises what a function of zlib returned: zlib.error "Error -3 while ...: invalid ..."; V_UNDEF. */
Value zlib_fail(Thread *T, const z_stream *z, int err, const char *what);
/* More input than an unsigned int can count goes to the library in parts: the next one, which counts as the
 * library's. */
static inline void zlib_more(z_stream *z, size_t *left) {
    if (z->avail_in || *left == 0) return;
    z->avail_in = *left > UINT32_MAX ? UINT32_MAX : (uInt)*left;
    *left -= z->avail_in;
}
/* Runs deflate or inflate (step) until it leaves room in out, has given limit bytes, or fails. The last of
 * the input goes with flush. Returns zlib's last word, Z_MEM_ERROR when there is no memory. */
int zlib_pump(z_stream *z, int (*step)(z_stream *, int), const uint8_t *in, size_t nin, int flush, Flow *out,
              size_t first, size_t limit, size_t *left);

Value zlib_compressobj(Thread *T, Value *args, int n);
Value zlib_decompressobj(Thread *T, Value *args, int n);

#endif
