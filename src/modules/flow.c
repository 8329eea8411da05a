/* Bytes that libraries give, and decompressors that keep the input they have not used. */
#include "src/modules/flow.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"

size_t flow_room(Flow *f, size_t first, size_t limit) {
    if (f->len == f->cap && f->cap < limit) {
        size_t cap = f->cap ? f->cap * 2 : first;
        if (cap > limit) cap = limit;
        uint8_t *grown = realloc(f->data, cap);
        if (!grown) return 0;
        f->data = grown;
        f->cap = cap;
    }
    return f->cap - f->len;
}

bool flow_set(Flow *f, const uint8_t *p, size_t n) {
    if (n > f->cap) {
        uint8_t *data = malloc(n);
        if (!data) return false;
        memcpy(data, p, n);
        free(f->data);
        f->data = data;
        f->cap = n;
    } else if (n)
        memmove(f->data, p, n);
    f->len = n;
    return true;
}

bool flow_add(Flow *f, const uint8_t *p, size_t n) {
    if (n == 0) return true;
    if (f->cap - f->len < n) {
        uint8_t *grown = realloc(f->data, f->len + n);
        if (!grown) return false;
        f->data = grown;
        f->cap = f->len + n;
    }
    memcpy(f->data + f->len, p, n);
    f->len += n;
    return true;
}

Value flow_take(Thread *T, Flow *f) {
    Value v = f->len ? bytes_from(T, f->data, (int64_t)f->len) : lf_retain(T, bytes_empty);
    flow_free(f);
    return v;
}

/* --- decompressors --- */

static void free_parts(Thread *T, Obj *o) {
    (void)T;
    Decompressor *d = (Decompressor *)o;
    if (d->state) d->engine->end(d->state);
    flow_free(&d->input);
    flow_free(&d->unused);
}
const Kind kind_decompressor = {.name = "decompressor", .free_parts = free_parts, .flags = KIND_MOVABLE};

Value decompressor_new(Thread *T, Type *type, const Engine *engine, void *state) {
    Decompressor *d = lf_alloc_atom(T, type->root_shape, sizeof *d);
    if (!d) {
        engine->end(state);
        return V_UNDEF;
    }
    d->engine = engine;
    d->state = state;
    d->hungry = true;
    return v_obj(d);
}

/* Runs the engine until it has no input, has given limit bytes or is at its end. False: no memory. */
static bool run(Decompressor *d, Window *w, size_t limit, Flow *out, FlowState *state) {
    for (;;) {
        size_t room = out->len < limit ? flow_room(out, w->nin * 2 < 4096 ? 4096 : w->nin * 2, limit) : 0;
        if (room == 0 && out->len < limit) return false;
        uint8_t none;
        w->out = room ? out->data + out->len : &none;
        w->nout = room;
        *state = d->engine->run(d->state, w);
        out->len += room - w->nout;
        if (*state != FLOW_ON || out->len == limit || (w->nin == 0 && w->nout)) return true;
    }
}

/* What is left of the input is kept: for the next call, or behind the end for the program. */
static bool keep_rest(Decompressor *d, const Window *w, FlowState state) {
    d->eof = state == FLOW_END;
    d->hungry = !d->eof && w->nin == 0 && (w->nout || !d->engine->holds_output);
    if (d->eof) {
        bool ok = flow_set(&d->unused, w->in, w->nin);
        flow_free(&d->input);
        return ok;
    }
    return flow_set(&d->input, w->in, w->nin);
}

static Value decompress(Thread *T, Decompressor *d, const Buffer *data, int64_t max) {
    if (d->eof) return lf_raise(T, exc_EOFError, "%s", d->engine->at_end);
    Window w = {.in = data->data, .nin = (size_t)data->len};
    if (d->input.len) {
        if (!flow_add(&d->input, data->data, (size_t)data->len)) return lf_no_memory(T);
        w.in = d->input.data;
        w.nin = d->input.len;
    }
    size_t given = w.nin;
    FlowState state = FLOW_ON;
    Flow out = {0};
    flow_begin(T, given);
    bool ok = run(d, &w, max < 0 ? SIZE_MAX : (size_t)max, &out, &state);
    if (ok && state != FLOW_FAILED) ok = keep_rest(d, &w, state);
    if (!ok || state == FLOW_FAILED) {
        d->input.len = 0;
        if (d->engine->spoilt_by_errors) d->hungry = false;
    }
    flow_end(T, given);
    if (ok && state != FLOW_FAILED) return flow_take(T, &out);
    flow_free(&out);
    return ok ? d->engine->fail(T, d->state) : lf_no_memory(T);
}

static Value m_decompress(Thread *T, Value *args, int n) {
    (void)n;
    Decompressor *d = as_decompressor(args[0]);
    int64_t max;
    Buffer data;
    if (!obj_as_index(T, args[2], &max, exc_OverflowError) || !buffer_get(T, args[1], &data, false))
        return V_UNDEF;
    Value v = V_UNDEF;
    if (lf_may_write(T, &d->h) && word_take(T, &d->word, -1) > 0) {
        v = decompress(T, d, &data, max);
        word_give_back(&d->word);
    }
    buffer_release(T, &data);
    return v;
}

Value decompressor_eof(Thread *T, Value self) {
    (void)T;
    return v_bool(as_decompressor(self)->eof);
}
Value decompressor_needs_input(Thread *T, Value self) {
    (void)T;
    return v_bool(as_decompressor(self)->hungry);
}
Value decompressor_unused_data(Thread *T, Value self) {
    const Flow *f = &as_decompressor(self)->unused;
    return f->len ? bytes_from(T, f->data, (int64_t)f->len) : lf_retain(T, bytes_empty);
}

const MethodDef decompressor_methods[] = {
    {"decompress(self, /, data, max_length=-1)", m_decompress,
     "Takes more input and gives what it says, at most max_length bytes; the rest comes with the next calls.",
     0},
    {0},
};
const GetSetDef decompressor_getset[] = {DECOMPRESSOR_GETSET, {0}};

/* --- compressors --- */

static void compressor_free_parts(Thread *T, Obj *o) {
    (void)T;
    Compressor *c = (Compressor *)o;
    if (c->state) c->press->end(c->state);
}
const Kind kind_compressor = {
    .name = "compressor", .free_parts = compressor_free_parts, .flags = KIND_MOVABLE};

Value compressor_new(Thread *T, Type *type, const Press *press, void *state) {
    Compressor *c = lf_alloc_atom(T, type->root_shape, sizeof *c);
    if (!c) {
        press->end(state);
        return V_UNDEF;
    }
    c->press = press;
    c->state = state;
    return v_obj(c);
}

static Value compress(Thread *T, Compressor *c, const uint8_t *in, size_t nin, bool finish) {
    Window w = {.in = in, .nin = nin};
    Flow out = {0};
    FlowState state = FLOW_ON;
    bool ok = true;
    flow_begin(T, nin);
    for (;;) {
        size_t room = flow_room(&out, nin / 2 + 512, SIZE_MAX);
        ok = room != 0;
        if (!ok) break;
        w.out = out.data + out.len;
        w.nout = room;
        state = c->press->run(c->state, &w, finish);
        out.len += room - w.nout;
        if (state != FLOW_ON || (!finish && w.nin == 0)) break;
    }
    flow_end(T, nin);
    if (ok && state != FLOW_FAILED) return flow_take(T, &out);
    flow_free(&out);
    return ok ? c->press->fail(T, c->state) : lf_no_memory(T);
}

static Value m_compress(Thread *T, Value *args, int n) {
    (void)n;
    Compressor *c = (Compressor *)v_as_obj(args[0]);
    Buffer data;
    if (!buffer_get(T, args[1], &data, false)) return V_UNDEF;
    Value v = V_UNDEF;
    if (lf_may_write(T, &c->h) && word_take(T, &c->word, -1) > 0) {
        v = c->flushed ? lf_raise(T, exc_ValueError, "Compressor has been flushed")
                       : compress(T, c, data.data, (size_t)data.len, false);
        word_give_back(&c->word);
    }
    buffer_release(T, &data);
    return v;
}

static Value m_flush(Thread *T, Value *args, int n) {
    (void)n;
    Compressor *c = (Compressor *)v_as_obj(args[0]);
    if (!lf_may_write(T, &c->h) || word_take(T, &c->word, -1) <= 0) return V_UNDEF;
    Value v =
        c->flushed ? lf_raise(T, exc_ValueError, "Repeated call to flush()") : compress(T, c, NULL, 0, true);
    c->flushed = true;
    word_give_back(&c->word);
    return v;
}

const MethodDef compressor_methods[] = {
    {"compress(self, data, /)", m_compress, "What can be said of the data so far, compressed.", 0},
    {"flush(self, /)", m_flush, "What is left, compressed; nothing more can follow.", 0},
    {0},
};
