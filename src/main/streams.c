#include "src/main/streams.h"
#include "src/modules/io.h"
#include "src/modules/sys.h"
#include "src/vm/import.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* One standard stream: FileIO, a buffer (none for unbuffered output), a text wrapper. */
static Value make_stream(Thread *T, int fd, const char *name, bool unbuffered, Value encoding,
                         const char *errors) {
    if (fcntl(fd, F_GETFD) < 0) return V_NONE; /* closed when the process began */
    bool reading = fd == 0, terminal = isatty(fd);
    Value raw = file_open(T, v_int(fd), reading ? "r" : "w", false, V_NONE);
    if (raw == V_UNDEF) {
        lf_exc_clear(T); /* e.g. a folder */
        return V_NONE;
    }
    Value label = str_intern_c(T, name), buffer, text = V_UNDEF;
    bool ok = obj_setattr(T, raw, name_name, label);
    buffer = unbuffered && !reading ? lf_retain(T, raw)
             : ok ? lf_call1(T, v_obj(reading ? type_buffered_reader : type_buffered_writer), raw)
                  : V_UNDEF;
    if (buffer != V_UNDEF) {
        bool lines = !reading && (terminal || fd == 2);
        Value args[] = {buffer,
                        encoding,
                        str_intern_c(T, errors),
                        str_intern_c(T, "\n"),
                        v_bool(lines),
                        v_bool(unbuffered && !reading)};
        text = lf_call(T, v_obj(type_text_wrapper), args, 6, V_UNDEF);
    }
    if (text != V_UNDEF && !reading) text_set_standard(text, fd);
    if (text != V_UNDEF &&
        !obj_setattr(T, text, str_intern_c(T, "mode"), str_intern_c(T, reading ? "r" : "w")))
        lf_clear(T, &text);
    lf_release(T, raw);
    lf_release(T, buffer);
    return text;
}

/* In the locales C and POSIX, and in those that only stand in for them, what is no UTF-8 goes through as it
 * is. */
static bool plain_locale(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    static const char *const plain[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
    const char *locale = NULL;
    for (int i = 0; i < 3 && !(locale && *locale); i++) locale = getenv(names[i]);
    bool found = !locale || !*locale;
    for (int i = 0; i < 5 && !found; i++) found = !strcmp(locale, plain[i]);
    return found;
}

/* As its codec calls itself. */
static Value codec_name(Thread *T, const char *s, size_t n) {
    Value codecs = import_module_c(T, "codecs"), name = str_from_utf8(T, s, (int64_t)n), info = V_UNDEF;
    Value lookup = codecs == V_UNDEF ? V_UNDEF : obj_getattr_c(T, codecs, "lookup");
    if (lookup != V_UNDEF && name != V_UNDEF) info = lf_call1(T, lookup, name);
    lf_release(T, codecs);
    lf_release(T, lookup);
    lf_release(T, name);
    Value known = info == V_UNDEF ? V_UNDEF : obj_getattr(T, info, name_name);
    lf_release(T, info);
    return known;
}

/* "ENCODING:ERRORS" in parts; an encoding that nobody knows is an exception. */
static bool read_said(Thread *T, const char *said, Value *encoding, char *errors, size_t size) {
    const char *colon = said ? strchr(said, ':') : NULL;
    size_t n = !said ? 0 : colon ? (size_t)(colon - said) : strlen(said);
    bool told = n || (colon && colon[1]);
    *encoding = n ? codec_name(T, said, n) : name_utf_8;
    snprintf(errors, size, "%s",
             colon && colon[1]         ? colon + 1
             : told || !plain_locale() ? "strict"
                                       : "surrogateescape");
    return *encoding != V_UNDEF;
}

bool streams_init(Thread *T, bool unbuffered, const char *said) {
    static const char *const names[] = {"stdin", "stdout", "stderr"};
    Value module = import_module_c(T, "_io");
    Value open = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "open");
    lf_release(T, module);
    if (open == V_UNDEF || !dict_set_c(T, T->builtins, "open", open)) return false;
    Value encoding;
    char errors[64];
    bool ok = read_said(T, said, &encoding, errors, sizeof errors);
    for (int fd = 0; ok && fd < 3; fd++) {
        char label[16], second[16];
        snprintf(label, sizeof label, "<%s>", names[fd]);
        snprintf(second, sizeof second, "__%s__", names[fd]);
        Value s = make_stream(T, fd, label, unbuffered, encoding, fd == 2 ? "backslashreplace" : errors);
        ok = s != V_UNDEF && sys_set(T, second, lf_retain(T, s)) && sys_set(T, names[fd], s);
    }
    lf_release(T, encoding);
    return ok;
}
