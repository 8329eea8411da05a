/* io.h — what the files of the module `_io` share: base classes, states, and calls between the layers.
 *
 * Three layers as in PEP 3116: raw (FileIO), buffered (BufferedReader, BufferedWriter, BufferedRandom,
 * BufferedRWPair, BytesIO) and text (TextIOWrapper, StringIO). A stream belongs to one thread. The layers
 * talk to each other by method calls, so that a program may put its own classes anywhere; FileIO under a
 * buffer is called directly.
 */
#ifndef LF_IO_H
#define LF_IO_H

#include "src/objects/call.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#define IO_BUFFER_SIZE (128 * 1024) /* io.DEFAULT_BUFFER_SIZE since 3.14 */

extern Type *type_io_base, *type_raw_base, *type_buffered_base, *type_text_base;
extern Type *type_file_io, *type_bytes_io, *type_buffered_reader, *type_buffered_writer,
    *type_buffered_random, *type_buffered_pair, *type_text_wrapper, *type_string_io, *type_newline_decoder,
    *exc_unsupported;
extern const TypeDef typedef_io_base, typedef_raw_base, typedef_buffered_base, typedef_text_base;
extern const TypeDef typedef_file_io, typedef_bytes_io, typedef_buffered_reader, typedef_buffered_writer,
    typedef_buffered_random, typedef_buffered_pair, typedef_text_wrapper, typedef_string_io,
    typedef_newline_decoder;

typedef struct FileIO {
    Obj h;
    Value name;
    int fd; /* -1: closed */
    bool readable, writable, appending, created, close_fd, finalizing;
    int8_t seekable; /* -1: not asked yet */
    Value dict;
} FileIO;

/* Reads up to n bytes; -1: exception; -2: would block. EINTR is retried after signal handlers. */
int64_t file_read(Thread *T, FileIO *f, void *p, int64_t n);
int64_t file_write(Thread *T, FileIO *f, const void *p, int64_t n);
/* Told what goes to standard output and standard error; set before the program runs, NULL: nobody listens. */
extern void (*file_written)(int fd, const void *p, int64_t n);
Value file_open(Thread *T, Value path, const char *mode, bool close_fd, Value opener); /* a FileIO */

/* Standard streams: each thread has its own objects, but what one of them passes on at once (a line, or
 * several) stays together. The lock of a descriptor, 1 or 2; again by its owner: nothing. False: exception,
 * not locked. */
bool io_standard_lock(Thread *T, int fd, bool *taken);
void io_standard_unlock(int fd, bool taken);
void io_standard_after_fork(void);
extern _Atomic(uint32_t) io_forks; /* how often this process came out of a fork as the child */
/* The text stream writes to standard output or standard error. */
void text_set_standard(Value text, int fd);

Value io_unsupported(Thread *T, const char *what);
/* obj.name(): the result (owned); helpers for the calls between the layers. */
Value io_call0(Thread *T, Value obj, const char *name);
Value io_call1(Thread *T, Value obj, const char *name, Value arg);
bool io_is_closed(Thread *T, Value obj, bool *closed);                 /* obj.closed */
bool io_truth_of(Thread *T, Value obj, const char *method, bool *out); /* obj.readable() */
/* size argument: None or missing is -1. */
bool io_size(Thread *T, Value v, int64_t *out);
Value io_closed_error(Thread *T);
Value io_cannot_pickle(Thread *T, Value *args, int n); /* the methods that pickle asks */
#define IO_CANNOT_PICKLE                                                   \
    {"__reduce__(self, /)", io_cannot_pickle, NULL, 0},                    \
        {"__reduce_ex__(self, protocol, /)", io_cannot_pickle, NULL, 0}, { \
        "__getstate__(self, /)", io_cannot_pickle, NULL, 0                 \
    }
bool io_target(Thread *T, Value v, const char *method,
               Buffer *out); /* the writable buffer that `method` fills */
/* The error taken before another step is raised again, or is the context of the error of that step. Consumed.
 */
void io_chain(Thread *T, Value earlier);
/* A call ended with EINTR and the signals' handlers let it go on: to be made again. */
bool io_interrupted(Thread *T);
/* A stream that ends without having been closed: ResourceWarning about `source` by the raw stream's
 * _dealloc_warn(). The exception in flight stays. */
void io_warn_unclosed(Thread *T, Value stream, Value source);
void file_warn_unclosed(Thread *T, FileIO *f, Value source);
/* -X warn_default_encoding: an EncodingWarning. False: it was made an exception. */
bool io_warn_encoding(Thread *T, int stacklevel);
/* The raw stream of a BufferedReader, BufferedWriter or BufferedRandom (borrowed); V_UNDEF: it is another
 * object, of a subclass, or has none. */
Value buffered_raw(Value v);
/* Marks that close() comes from the finalizer. */
void file_finalizing(Value self);
void buffered_finalizing(Value self);
void text_finalizing(Value self);
/* repr: the stream's name, V_UNDEF when it has none. False: exception. True: io_repr_done at the end. */
bool io_repr_name(Thread *T, Value self, Value *name);
void io_repr_done(Thread *T, Value self, Value name);
/* Iteration and the mixins that every stream shares are in io_base.c. */
Value io_base_close(Thread *T, Value *args, int n); /* _IOBase.close */
Value io_self_iter(Thread *T, Value self);
Value io_enter(Thread *T, Value *args, int n);

/* Translates newlines while reading, remembers which kinds it saw. */
enum { NEWLINE_CR = 1, NEWLINE_LF = 2, NEWLINE_CRLF = 4 };
Value io_newlines_value(Thread *T, int seen);

#endif
