/* bytes.h — bytes (an atom), bytearray (mutable, with exported buffers counted) and the buffer protocol.
 *
 * A Buffer holds its exporter alive (a local reference) until buffer_release. A bytearray with exports cannot
 * change its size. bytes objects may be read by any thread.
 */
#ifndef LF_BYTES_H
#define LF_BYTES_H

#include "src/objects/type.h"

typedef struct Bytes {
    Obj h;
    int64_t len;
    uint64_t hash;
    uint8_t data[];
} Bytes; /* data is followed by a zero byte */
typedef struct ByteArray {
    Obj h;
    int64_t len, cap;
    uint8_t *data;
    int64_t exports;
} ByteArray;
static inline ByteArray *as_bytearray(Value v) { return (ByteArray *)v_as_obj(v); }
static inline Bytes *as_bytes(Value v) { return (Bytes *)v_as_obj(v); }
static inline bool is_bytes(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_BYTES);
}

Value bytes_new(Thread *T, int64_t len); /* to be filled before anyone sees it */
extern const Kind bytes_kind;
extern Type *type_bytes_iterator, *type_bytearray_iterator;
Value bytes_from(Thread *T, const void *p, int64_t len);
Value bytes_from_any(Thread *T, Value v); /* by __bytes__, buffer or iterable; a number is none of them */
extern Value bytes_empty;
void bytes_init(Thread *T);                                  /* once; names_init does it */
Value bytearray_from(Thread *T, const void *p, int64_t len); /* p NULL: to be filled */

typedef struct Buffer {
    Value owner; /* the exporter, owned */
    void *data;
    int64_t len; /* bytes */
    int64_t itemsize;
    const char *format; /* struct code, "B" by default; lives as long as the owner */
    int ndim;
    int64_t shape[8], strides[8]; /* first ndim used */
    bool readonly;
    void *internal;
} Buffer;
/* Contiguous bytes of v: TypeError "a bytes-like object is required, not 'T'", BufferError "Object is not
 * writable." */
/* The view as the exporter has it, contiguous or not. */
bool buffer_get_any(Thread *T, Value v, Buffer *out, bool writable);
bool buffer_get(Thread *T, Value v, Buffer *out, bool writable);
void buffer_release(Thread *T, Buffer *b);
bool buffer_is_contiguous(const Buffer *b);
void buffer_gather(const Buffer *b, uint8_t *to); /* its len bytes in C order */

/* codecs: encoding and errors by name ("utf-8", "strict"); see codec.c */
Value codec_encode(Thread *T, Value str, const char *encoding, const char *errors); /* bytes */
Value codec_decode(Thread *T, const uint8_t *p, size_t n, const char *encoding, const char *errors); /* str */

#endif
