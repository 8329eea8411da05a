/* codec.h — encoders and decoders: the state of one run, and what happens at an error.
 *
 * A codec is a record of functions that run an Encoder or Decoder over the input. At something it cannot code
 * it says which part and why, and continues where codec_encode_error or codec_decode_error leaves `at`. The
 * handlers of the language ("ignore", "replace" ...) are built in; others are found in the registry of the
 * module _codecs, which belongs to the thread. The public entries codec_encode and codec_decode are in
 * bytes.h.
 */
#ifndef LF_CODEC_H
#define LF_CODEC_H

#include "src/objects/bytes.h"
#include "src/objects/str.h"

typedef struct Decoder {
    Thread *T;
    const uint8_t *p;
    int64_t n, at;     /* bytes, and how many are done */
    int64_t skipped;   /* bytes before p, a mark that errors do not count */
    const char *label; /* the encoding, as errors name it */
    const char *errors;
    bool final; /* false: an incomplete end is left for later */
    const struct Codec *codec;
    StrBuilder out;
} Decoder;

typedef struct Encoder {
    Thread *T;
    Value str;
    const Str *s;
    int64_t at;
    const char *label, *errors;
    const struct Codec *codec;
    uint8_t *out;
    int64_t len, cap;
} Encoder;

typedef struct Codec {
    const char *name;  /* normalised: "utf_8" */
    const char *label; /* "utf-8" */
    bool (*decode)(Decoder *d);
    bool (*encode)(Encoder *e);
    bool (*put)(Encoder *e, uint32_t c); /* appends one character; false: it cannot be encoded */
    const char *reason;                  /* why put refuses */
    int size;                            /* UTF-16 and UTF-32: bytes of a unit */
    char order;                          /* 'l', 'b', or 0: a mark at the start tells */
    const struct Charmap *map;
} Codec;

/* A single-byte encoding; 0xFFFFFFFF: undefined. */
typedef struct Charmap {
    uint32_t chars[256];
} Charmap;
const Charmap *charmap_find(const char *normalised); /* NULL: not known. Kept for ever. */

bool encoder_bytes(Encoder *e, const void *p, int64_t n); /* false: no memory */
/* d->p[start:end] is wrong, e->s[start:end] cannot be encoded. False: exception. */
bool codec_decode_error(Decoder *d, int64_t start, int64_t end, const char *reason);
bool codec_encode_error(Encoder *e, int64_t start, int64_t end, const char *reason);
bool codec_encode_each(Encoder *e); /* every character through put */

bool codec_decode_utf7(Decoder *d);
bool codec_encode_utf7(Encoder *e);
/* A DeprecationWarning about the first escape of the text whose letter is not `known`, or whose octal number is
 * no byte. False: it was made an exception. */
bool codec_warn_escapes(Thread *T, const uint8_t *p, int64_t n, const char *known, const char *prefix);
bool codec_decode_escapes(Decoder *d); /* unicode_escape */
bool codec_encode_escapes(Encoder *e);
bool codec_decode_raw_escapes(Decoder *d); /* raw_unicode_escape */
bool codec_encode_raw_escapes(Encoder *e);

/* The codec of that name written in C, or NULL. Names are compared without case and punctuation. The result
 * is valid until the thread looks for another. */
const Codec *codec_find(const char *name);
void codec_normalise(const char *name, char out[64]);
Value codec_run_decode(Thread *T, const Codec *c, const uint8_t *p, int64_t n, const char *errors, bool final,
                       int64_t *consumed);
Value codec_run_encode(Thread *T, const Codec *c, Value str, const char *errors);

Value codec_lookup(Thread *T, const char *name); /* the CodecInfo of a codec in Python, owned; LookupError */
/* The error of a codec's function gets a note of what was done: verb is "encode" or "decode". */
void codec_note(Thread *T, const char *verb, const char *encoding);
/* The built-in handlers applied to an exception: (replacement, position). V_UNDEF with an exception. */
Value codec_handle(Thread *T, const char *handler, Value exception);

#endif
