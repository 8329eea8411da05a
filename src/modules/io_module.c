/* The module `_io`: open() and the types. */
#include "src/modules/io.h"
#include "src/objects/int.h"
#include "src/vm/interp.h"

Type *exc_unsupported;

/* What a mode of open() says. */
typedef struct Mode {
    bool creating, reading, writing, appending, updating, text, binary;
    char raw[8];
} Mode;

static bool parse_mode(Thread *T, const char *mode, Mode *m) {
    memset(m, 0, sizeof *m);
    bool bad = false;
    for (const char *c = mode; *c; c++) {
        bool *flag = *c == 'x'   ? &m->creating
                     : *c == 'r' ? &m->reading
                     : *c == 'w' ? &m->writing
                     : *c == 'a' ? &m->appending
                     : *c == '+' ? &m->updating
                     : *c == 't' ? &m->text
                     : *c == 'b' ? &m->binary
                                 : NULL;
        bad = bad || !flag || *flag;
        if (flag) *flag = true;
    }
    if (bad) {
        lf_raise(T, exc_ValueError, "invalid mode: '%s'", mode);
        return false;
    }
    char *p = m->raw;
    if (m->creating) *p++ = 'x';
    if (m->reading) *p++ = 'r';
    if (m->writing) *p++ = 'w';
    if (m->appending) *p++ = 'a';
    if (m->updating) *p++ = '+';
    *p = 0;
    const char *error = m->text && m->binary ? "can't have text and binary mode at once"
                        : m->creating + m->reading + m->writing + m->appending > 1
                            ? "must have exactly one of create/read/write/append mode"
                            : NULL; /* that there is one at all, the raw file checks */
    if (error) lf_raise(T, exc_ValueError, "%s", error);
    return !error;
}

static bool check_arguments(Thread *T, const Mode *m, Value buffering, Value encoding, Value errors,
                            Value newline, int64_t *size) {
    if (!obj_as_i64(T, buffering, size)) return false;
    const char *what = encoding != V_NONE  ? "an encoding"
                       : errors != V_NONE  ? "an errors"
                       : newline != V_NONE ? "a newline"
                                           : NULL;
    if (m->binary && what) {
        lf_raise(T, exc_ValueError, "binary mode doesn't take %s argument", what);
        return false;
    }
    if (m->binary && *size == 1)
        return lf_warn(T, exc_RuntimeWarning, 1,
                       "line buffering (buffering=1) isn't supported in binary mode, the default buffer size "
                       "will be used");
    return true;
}

static Value wrap_buffer(Thread *T, Value raw, const Mode *m, int64_t size) {
    Type *t = m->updating ? type_buffered_random : m->reading ? type_buffered_reader : type_buffered_writer;
    return lf_call2(T, v_obj(t), raw, v_int(size));
}

static Value io_open(Thread *T, Value *args, int n) {
    (void)n;
    Value file = args[0];
    const char *mode_text = is_str(args[1]) ? str_utf8(T, args[1], NULL) : NULL;
    Mode m;
    int64_t size;
    if (!mode_text)
        return lf_failed(T)
                   ? V_UNDEF
                   : lf_raise(T, exc_TypeError, "open() argument 'mode' must be str, not %T", args[1]);
    if (!is_int(file) && !is_str(file) && !is_bytes(file)) {
        bool found;
        file = lf_call_special(T, name___fspath__, &file, 1, &found);
        if (!found)
            return lf_raise(T, exc_TypeError, "expected str, bytes or os.PathLike object, not %T", args[0]);
        if (file != V_UNDEF && !is_str(file) && !is_bytes(file)) {
            lf_raise(T, exc_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", args[0],
                     file);
            lf_clear(T, &file);
        }
        if (file == V_UNDEF) return V_UNDEF;
    } else
        lf_retain(T, file);
    int close_fd = obj_truth(T, args[6]);
    Value raw = V_UNDEF, buffer = V_UNDEF, text = V_UNDEF;
    if (close_fd >= 0 && parse_mode(T, mode_text, &m) &&
        check_arguments(T, &m, args[2], args[3], args[4], args[5], &size))
        raw = file_open(T, file, m.raw, close_fd, args[7]);
    lf_release(T, file);
    if (raw == V_UNDEF) return V_UNDEF;
    Value tty = io_call0(T, raw, "isatty");
    bool line_buffering = size == 1 && !m.binary, terminal = tty == V_TRUE;
    lf_release(T, tty);
    if (size < 0 && terminal) line_buffering = true;
    if (size < 0 || size == 1) size = IO_BUFFER_SIZE;
    if (tty == V_UNDEF) goto failed;
    if (size == 0) {
        if (m.binary) return raw;
        lf_raise(T, exc_ValueError, "can't have unbuffered text I/O");
        goto failed;
    }
    buffer = wrap_buffer(T, raw, &m, size);
    if (buffer == V_UNDEF) goto failed;
    if (m.binary) {
        lf_release(T, raw);
        return buffer;
    }
    Value wrapper_args[] = {buffer, args[3], args[4], args[5], v_bool(line_buffering)};
    text = lf_call(T, v_obj(type_text_wrapper), wrapper_args, 5, V_UNDEF);
    if (text == V_UNDEF || !obj_setattr(T, text, str_intern_c(T, "mode"), args[1])) goto failed;
    lf_release(T, buffer);
    lf_release(T, raw);
    return text;
failed:; /* the error goes on; the file is closed */
    Value error = lf_exc_take(T);
    lf_release(T, io_call0(T, raw, "close"));
    lf_exc_clear(T);
    lf_exc_restore(T, error);
    lf_release(T, text);
    lf_release(T, buffer);
    lf_release(T, raw);
    return V_UNDEF;
}

static Value io_open_code(Thread *T, Value *args, int n) {
    (void)n;
    Value a[] = {args[0], str_intern_c(T, "rb"), v_int(-1), V_NONE, V_NONE, V_NONE, V_TRUE, V_NONE};
    return io_open(T, a, 8);
}
bool io_warn_encoding(Thread *T, int stacklevel) {
    return !T->interp->warn_default_encoding ||
           lf_warn(T, exc_EncodingWarning, stacklevel, "'encoding' argument not specified");
}
static Value io_text_encoding(Thread *T, Value *args, int n) {
    (void)n;
    int64_t level;
    if (args[0] != V_NONE) return lf_retain(T, args[0]);
    if (!obj_as_i64(T, args[1], &level) || !io_warn_encoding(T, (int)level)) return V_UNDEF;
    return T->interp->utf8_mode ? name_utf_8 : str_intern_c(T, "locale");
}

static const MethodDef functions[] = {
    {"open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, "
     "opener=None)",
     io_open, "Opens a file as a stream: text, or bytes when the mode has a b.", 0},
    {"open_code(path)", io_open_code, "Opens a file that holds code, for reading bytes.", 0},
    {"text_encoding(encoding, stacklevel=2, /)", io_text_encoding, "The encoding, or the default for None.",
     0},
    {0},
};

static bool init(Thread *T, Value module) {
    static const struct {
        Type **where;
        const TypeDef *def;
        const char *name;
    } types[] = {
        {&type_io_base, &typedef_io_base, "_IOBase"},
        {&type_raw_base, &typedef_raw_base, "_RawIOBase"},
        {&type_buffered_base, &typedef_buffered_base, "_BufferedIOBase"},
        {&type_text_base, &typedef_text_base, "_TextIOBase"},
        {&type_file_io, &typedef_file_io, "FileIO"},
        {&type_bytes_io, &typedef_bytes_io, "BytesIO"},
        {&type_buffered_reader, &typedef_buffered_reader, "BufferedReader"},
        {&type_buffered_writer, &typedef_buffered_writer, "BufferedWriter"},
        {&type_buffered_random, &typedef_buffered_random, "BufferedRandom"},
        {&type_buffered_pair, &typedef_buffered_pair, "BufferedRWPair"},
        {&type_text_wrapper, &typedef_text_wrapper, "TextIOWrapper"},
        {&type_string_io, &typedef_string_io, "StringIO"},
        {&type_newline_decoder, &typedef_newline_decoder, "IncrementalNewlineDecoder"},
    };
    if (!exc_unsupported) {
        Value bases = tuple_pair(T, v_obj(exc_OSError), v_obj(exc_ValueError)), ns = dict_new(T);
        Value name = str_intern_c(T, "UnsupportedOperation"), args[] = {name, bases, ns};
        if (ns == V_UNDEF || bases == V_UNDEF || !dict_set_c(T, ns, "__module__", str_intern_c(T, "io")))
            return false;
        Value cls = lf_call(T, v_obj(type_type), args, 3, V_UNDEF);
        lf_release(T, bases);
        lf_release(T, ns);
        if (cls == V_UNDEF) return false;
        exc_unsupported = as_type(lf_immortal(cls));
    }
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!type_from_def(T, types[i].def) || !module_set(T, module, types[i].name, v_obj(*types[i].where)))
            return false;
    return module_set(T, module, "UnsupportedOperation", v_obj(exc_unsupported)) &&
           module_set(T, module, "BlockingIOError", v_obj(exc_BlockingIOError)) &&
           module_set(T, module, "DEFAULT_BUFFER_SIZE", v_int(IO_BUFFER_SIZE));
}

const ModuleDef module__io = {.name = "_io", .doc = "Streams.", .functions = functions, .init = init};
