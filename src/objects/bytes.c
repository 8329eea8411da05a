#include "src/objects/bytes.h"

#include "src/objects/error.h"
#include "runtime/alloc.h"

#define HEAD offsetof(Bytes, data)

Value bytes_empty;
static Value singles[256];

/* An instance of a subclass keeps its attribute dict in the word after its bytes. */
static Value *ext(Obj *o) {
    size_t end = HEAD + (size_t)((Bytes *)o)->len + 1;
    return (Value *)((char *)o + ((end + 7) & ~(size_t)7));
}

const Kind bytes_kind = {.name = "bytes", .ext = ext, .flags = KIND_ATOM};

static Value make(Thread *T, int64_t len) {
    if (len < 0 || len > (int64_t)1 << 46) return lf_no_memory(T);
    Bytes *b = lf_alloc_raw(T, SHAPE_BYTES, (HEAD + (size_t)len + 1 + 15) & ~(size_t)15, AUX_ACYCLIC);
    if (!b) return V_UNDEF;
    b->len = len;
    b->hash = 0;
    b->data[len] = 0;
    return v_obj(b);
}

Value bytes_new(Thread *T, int64_t len) { return len == 0 ? bytes_empty : make(T, len); }

Value bytes_from(Thread *T, const void *p, int64_t len) {
    if (len == 0) return bytes_empty;
    if (len == 1) return singles[*(const uint8_t *)p];
    Value v = make(T, len);
    if (v != V_UNDEF) memcpy(as_bytes(v)->data, p, (size_t)len);
    return v;
}

void bytes_init(Thread *T) {
    if (bytes_empty != V_UNDEF) return;
    bytes_empty = lf_immortal(make(T, 0));
    for (int i = 0; i < 256; i++) {
        Value v = make(T, 1);
        as_bytes(v)->data[0] = (uint8_t)i;
        singles[i] = lf_immortal(v);
    }
}
