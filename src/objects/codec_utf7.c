/* UTF-7: runs of base64 between "+" and "-" hold what is not written as ASCII, as units of UTF-16. */
#include "src/objects/codec.h"

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static int digit_of(uint8_t c) {
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : -1;
}

/* Written as it is: every printing character of ASCII but "+", "\\" and "~", and white space. */
static bool is_direct(uint32_t c) {
    if (c == '\t' || c == '\n' || c == '\r') return true;
    return c >= ' ' && c < 127 && c != '+' && c != '\\' && c != '~';
}

/* --- encoding --- */

static bool put_byte(Encoder *e, uint8_t c) { return encoder_bytes(e, &c, 1); }

/* Bits that wait for the next digit. */
typedef struct Bits {
    uint64_t value;
    int n;
} Bits;

static bool put_unit(Encoder *e, Bits *b, uint32_t unit) {
    b->value = (b->value << 16 | unit) & 0xffffffffffu;
    b->n += 16;
    while (b->n >= 6) {
        b->n -= 6;
        if (!put_byte(e, (uint8_t)digits[b->value >> b->n & 63])) return false;
    }
    return true;
}
static bool put_run_character(Encoder *e, Bits *b, uint32_t c) {
    if (c < 0x10000) return put_unit(e, b, c);
    c -= 0x10000;
    return put_unit(e, b, 0xd800 | c >> 10) && put_unit(e, b, 0xdc00 | (c & 0x3ff));
}
/* The last digit is filled up; "-" stands where what follows would be taken for a digit, and at the end. */
static bool end_run(Encoder *e, Bits *b, bool at_end, uint32_t next) {
    if (b->n && !put_byte(e, (uint8_t)digits[b->value << (6 - b->n) & 63])) return false;
    b->n = 0;
    bool dash = at_end || next == '-' || (next < 128 && digit_of((uint8_t)next) >= 0);
    return !dash || put_byte(e, '-');
}

bool codec_encode_utf7(Encoder *e) {
    bool in_run = false;
    Bits bits = {0};
    for (; e->at < e->s->len; e->at++) {
        uint32_t c = str_at(e->s, e->at);
        bool ok = true;
        if (in_run && is_direct(c)) {
            in_run = false;
            ok = end_run(e, &bits, false, c) && put_byte(e, (uint8_t)c);
        } else if (in_run)
            ok = put_run_character(e, &bits, c);
        else if (c == '+')
            ok = encoder_bytes(e, "+-", 2);
        else if (is_direct(c))
            ok = put_byte(e, (uint8_t)c);
        else {
            in_run = true;
            ok = put_byte(e, '+') && put_run_character(e, &bits, c);
        }
        if (!ok) return false;
    }
    return !in_run || end_run(e, &bits, true, 0);
}

/* --- decoding --- */

/* A run that is being read. */
typedef struct Shift {
    int64_t start; /* of its "+" */
    int64_t chars; /* in the output before it */
    Bits bits;
    uint32_t high; /* a surrogate that waits for its other half, 0: none */
} Shift;

static void take_unit(Decoder *d, Shift *r, uint32_t unit) {
    if (r->high) {
        if ((unit & 0xfc00) == 0xdc00) {
            sb_char(&d->out, 0x10000 + ((r->high & 0x3ff) << 10 | (unit & 0x3ff)));
            r->high = 0;
            return;
        }
        sb_char(&d->out, r->high);
        r->high = 0;
    }
    if ((unit & 0xfc00) == 0xd800)
        r->high = unit;
    else
        sb_char(&d->out, unit);
}
static void take_digit(Decoder *d, Shift *r, int digit) {
    r->bits.value = r->bits.value << 6 | (uint64_t)digit;
    r->bits.n += 6;
    if (r->bits.n < 16) return;
    r->bits.n -= 16;
    take_unit(d, r, (uint32_t)(r->bits.value >> r->bits.n & 0xffff));
    r->bits.value &= (1u << r->bits.n) - 1;
}

/* What ends a run is not wrong if less than a digit is left over, all 0. */
static const char *wrong_end(const Shift *r) {
    if (r->bits.n >= 6) return "partial character in shift sequence";
    return r->bits.value ? "non-zero padding bits in shift sequence" : NULL;
}

/* The run has ended before the byte at d->at. False: exception. */
static bool leave_run(Decoder *d, Shift *r, bool *in_run) {
    uint8_t c = d->p[d->at];
    const char *wrong = wrong_end(r);
    *in_run = false;
    if (!wrong && c < 128) {
        if (r->high) sb_char(&d->out, r->high);
        if (c == '-') d->at++;
        return true;
    }
    if (!wrong) return true; /* the byte itself is told as the error */
    int64_t end = d->at + 1;
    return codec_decode_error(d, r->start, end, wrong);
}

bool codec_decode_utf7(Decoder *d) {
    bool in_run = false;
    Shift r = {0};
    while (d->at < d->n) {
        uint8_t c = d->p[d->at];
        int digit = digit_of(c);
        if (in_run && digit >= 0) {
            take_digit(d, &r, digit);
            d->at++;
        } else if (in_run) {
            if (!leave_run(d, &r, &in_run)) return false;
        } else if (c == '+') {
            r = (Shift){.start = d->at, .chars = d->out.len};
            if (d->at + 1 < d->n && d->p[d->at + 1] == '-') {
                d->at += 2;
                sb_char(&d->out, '+');
            } else if (d->at + 1 < d->n && digit_of(d->p[d->at + 1]) < 0) {
                if (!codec_decode_error(d, d->at, d->at + 2, "ill-formed sequence")) return false;
            } else {
                d->at++;
                in_run = true;
            }
        } else if (c < 128) {
            sb_char(&d->out, c);
            d->at++;
        } else if (!codec_decode_error(d, d->at, d->at + 1, "unexpected special character"))
            return false;
    }
    if (!in_run) return true;
    if (!d->final) { /* the whole run comes again */
        d->at = r.start;
        d->out.len = r.chars;
        return true;
    }
    if (!r.high && r.bits.n < 6 && !r.bits.value) return true;
    return codec_decode_error(d, r.start, d->n, "unterminated shift sequence");
}
