/* The buffer protocol: views of bytes that hold their exporter. */
#include "src/objects/bytes.h"
#include "src/objects/error.h"

bool buffer_get_any(Thread *T, Value v, Buffer *out, bool writable) {
    const Slots *s = &type_of(v)->slots;
    if (!s->buffer) {
        lf_raise(T, exc_TypeError, "a bytes-like object is required, not '%T'", v);
        return false;
    }
    *out = (Buffer){.itemsize = 1, .format = "B", .ndim = 1};
    return s->buffer(T, v, out, writable);
}

bool buffer_is_contiguous(const Buffer *b) {
    int64_t stride = b->itemsize;
    for (int i = b->ndim - 1; i >= 0; i--) {
        if (b->shape[i] > 1 && b->strides[i] != stride) return false;
        stride *= b->shape[i];
    }
    return true;
}

bool buffer_get(Thread *T, Value v, Buffer *out, bool writable) {
    if (!buffer_get_any(T, v, out, writable)) return false;
    if (buffer_is_contiguous(out)) return true;
    buffer_release(T, out);
    lf_raise(T, exc_BufferError, "memoryview: underlying buffer is not C-contiguous");
    return false;
}

void buffer_release(Thread *T, Buffer *b) {
    if (b->owner == V_UNDEF) return;
    const Slots *s = &type_of(b->owner)->slots;
    if (s->buffer_done) s->buffer_done(T, b);
    lf_clear(T, &b->owner);
}

static uint8_t *gather(const Buffer *b, int dim, const uint8_t *from, uint8_t *to) {
    if (dim == b->ndim) return mempcpy(to, from, (size_t)b->itemsize);
    for (int64_t i = 0; i < b->shape[dim]; i++) to = gather(b, dim + 1, from + i * b->strides[dim], to);
    return to;
}

void buffer_gather(const Buffer *b, uint8_t *to) {
    if (b->len == 0) return;
    if (buffer_is_contiguous(b))
        memcpy(to, b->data, (size_t)b->len);
    else
        gather(b, 0, b->data, to);
}
