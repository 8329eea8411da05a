/* io_text.h — the state of a TextIOWrapper, for the files that write and read text.
 *
 * UTF-8, ASCII and Latin-1 are encoded and decoded here; for every other encoding the wrapper asks the
 * incremental encoder and decoder of its codec. What tell() needs of the text at hand is kept: the bytes that
 * it came from, and for a decoder its state before them. A wrapper belongs to one thread.
 */
#ifndef LF_IO_TEXT_H
#define LF_IO_TEXT_H

#include "src/modules/io.h"

enum { TEXT_CHUNK = 8192 };
typedef enum TextCodec { TEXT_OTHER, TEXT_UTF8, TEXT_ASCII, TEXT_LATIN1 } TextCodec;

typedef struct TextIO {
    Obj h;
    Value buffer, encoding, errors;
    Value encoder, decoder; /* TEXT_OTHER: the codec's, V_UNDEF when the buffer cannot be written or read */
    Value text;             /* decoded characters; those from `at` on have not been read */
    int64_t at, chunk;
    uint8_t *input; /* the bytes of `text`; behind input_used those that are not decoded yet */
    int64_t input_len, input_used, input_cap;
    int64_t state; /* of the decoder before the input */
    uint8_t *out;  /* encoded text that has not gone to the buffer */
    int64_t out_len, out_cap;
    const char *newline; /* NULL: universal; else "", "\n", "\r" or "\r\n" */
    TextCodec codec;
    bool universal, translate, line_buffering, write_through, detached, finalizing;
    bool readable, writable, seekable, telling, has_read1;
    int8_t standard; /* the descriptor of a standard stream that is written to; 0: none */
    uint8_t seen;
    Value dict;
} TextIO;

static inline TextIO *as_text(Value v) { return (TextIO *)v_as_obj(v); }

bool text_usable(Thread *T, TextIO *t);
bool text_open(Thread *T, TextIO *t); /* usable, and its buffer is not closed */
/* What has been written goes on to the buffer, and from there to the end if `flush`. */
bool text_pass_on(Thread *T, TextIO *t, bool flush);
Value text_flush(Thread *T, Value *args, int n);
/* The encoder goes on in the middle of a file, or begins one. */
bool text_reset_encoder(Thread *T, TextIO *t, bool start);

/* io_text_read.c */
void text_forget_input(Thread *T, TextIO *t);
Value text_next(Thread *T, Value self);
Value text_read(Thread *T, Value *args, int n);
Value text_readline(Thread *T, Value *args, int n);
Value text_tell(Thread *T, Value *args, int n);
Value text_seek(Thread *T, Value *args, int n);

#endif
