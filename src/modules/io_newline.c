/* IncrementalNewlineDecoder: translates the newlines of what another decoder gives. */
#include "src/modules/io.h"
#include "src/objects/int.h"

Type *type_newline_decoder;

Value io_newlines_value(Thread *T, int seen) {
    static const char *const names[] = {"\r", "\n", "\r\n"};
    Value found[3];
    int n = 0;
    for (int i = 0; i < 3; i++)
        if (seen >> i & 1) found[n++] = str_intern_c(T, names[i]);
    return n == 0 ? V_NONE : n == 1 ? found[0] : tuple_from(T, found, n);
}

typedef struct NewlineDecoder {
    Obj h;
    Value decoder;
    bool translate, pending_cr;
    uint8_t seen;
} NewlineDecoder;
static bool decoder_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((NewlineDecoder *)o)->decoder, ctx); }
static const Kind kind_decoder = {.name = "IncrementalNewlineDecoder", .visit = decoder_visit};
static inline NewlineDecoder *as_decoder(Value v) { return (NewlineDecoder *)v_as_obj(v); }

static Value decoder_init(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int translate = obj_truth(T, args[2]);
    if (translate < 0) return V_UNDEF;
    d->translate = translate;
    return lf_store(T, &d->h, &d->decoder, lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
}
static Value decoder_decode(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int final = obj_truth(T, args[2]);
    if (final < 0) return V_UNDEF;
    Value text;
    if (d->decoder == V_NONE)
        text = lf_retain(T, args[1]);
    else {
        Value a[] = {d->decoder, args[1], v_bool(final)};
        text = lf_call_method(T, str_intern_c(T, "decode"), a, 3);
    }
    if (text == V_UNDEF) return V_UNDEF;
    if (!is_str(text)) {
        lf_raise(T, exc_TypeError, "decoder should return a string result, not '%T'", text);
        lf_release(T, text);
        return V_UNDEF;
    }
    const Str *s = as_str(text);
    StrBuilder sb;
    sb_init(&sb, T);
    bool cr = d->pending_cr;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (cr) {
            bool crlf = c == '\n';
            d->seen |= crlf ? NEWLINE_CRLF : NEWLINE_CR;
            sb_char(&sb, d->translate ? '\n' : '\r');
            if (crlf && !d->translate) sb_char(&sb, '\n');
            cr = false;
            if (crlf) continue;
        }
        if (c == '\r')
            cr = true;
        else {
            if (c == '\n') d->seen |= NEWLINE_LF;
            sb_char(&sb, c);
        }
    }
    if (cr && final) {
        d->seen |= NEWLINE_CR;
        sb_char(&sb, d->translate ? '\n' : '\r');
        cr = false;
    }
    d->pending_cr = cr;
    lf_release(T, text);
    return sb_done(&sb);
}
static Value decoder_getstate(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    Value buffer = bytes_from(T, NULL, 0), flag = v_int(0);
    if (d->decoder != V_NONE) {
        Value state = io_call0(T, d->decoder, "getstate");
        if (state == V_UNDEF || !is_tuple(state) || as_tuple(state)->len != 2) {
            if (state != V_UNDEF) lf_raise(T, exc_TypeError, "illegal decoder state");
            lf_release(T, state);
            return V_UNDEF;
        }
        buffer = lf_retain(T, as_tuple(state)->items[0]);
        flag = lf_retain(T, as_tuple(state)->items[1]);
        lf_release(T, state);
    }
    Value twice = obj_binary(T, BIN_MUL, flag, v_int(2)),
          with = twice == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_OR, twice, v_int(d->pending_cr));
    Value r = with == V_UNDEF ? V_UNDEF : tuple_pair(T, buffer, with);
    lf_release(T, buffer);
    lf_release(T, flag);
    lf_release(T, twice);
    lf_release(T, with);
    return r;
}
static Value decoder_setstate(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    int64_t flag;
    if (!is_tuple(args[1]) || as_tuple(args[1])->len != 2)
        return lf_raise(T, exc_TypeError, "state argument must be a tuple");
    if (!obj_as_i64(T, as_tuple(args[1])->items[1], &flag)) return V_UNDEF;
    d->pending_cr = flag & 1;
    if (d->decoder == V_NONE) return V_NONE;
    Value state = tuple_pair(T, as_tuple(args[1])->items[0], v_int(flag >> 1));
    Value r = state == V_UNDEF ? V_UNDEF : io_call1(T, d->decoder, "setstate", state);
    lf_release(T, state);
    return r;
}
static Value decoder_reset(Thread *T, Value *args, int n) {
    (void)n;
    NewlineDecoder *d = as_decoder(args[0]);
    d->pending_cr = false;
    d->seen = 0;
    return d->decoder == V_NONE ? V_NONE : io_call0(T, d->decoder, "reset");
}
static Value decoder_newlines(Thread *T, Value self) { return io_newlines_value(T, as_decoder(self)->seen); }
static const MethodDef decoder_methods[] = {{"decode(self, input, final=False)", decoder_decode, NULL, 0},
                                            {"getstate(self, /)", decoder_getstate, NULL, 0},
                                            {"setstate(self, state, /)", decoder_setstate, NULL, 0},
                                            {"reset(self, /)", decoder_reset, NULL, 0},
                                            {0}};
static const GetSetDef decoder_getset[] = {{"newlines", decoder_newlines, NULL, NULL}, {0}};
const TypeDef typedef_newline_decoder = {
    .name = "_io.IncrementalNewlineDecoder",
    .doc = "Translates the newlines of what another decoder gives.",
    .where = &type_newline_decoder,
    .kind = &kind_decoder,
    .size = sizeof(NewlineDecoder),
    .flags = TYPE_BASETYPE,
    .init = {"__init__(self, decoder, translate, errors='strict')", decoder_init, NULL, 0},
    .methods = decoder_methods,
    .getset = decoder_getset,
};
