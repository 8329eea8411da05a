#include "src/main/streams.h"
#include "src/modules/io.h"
#include "src/modules/sys.h"
#include "src/vm/import.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/* One standard stream: FileIO, a buffer (none for unbuffered output), a text wrapper. */
static Value make_stream(Thread *T, int fd, const char *name, bool unbuffered, const char *errors) {
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
                        name_utf_8,
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

bool streams_init(Thread *T, bool unbuffered) {
    static const char *const names[] = {"stdin", "stdout", "stderr"};
    Value module = import_module_c(T, "_io");
    Value open = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "open");
    lf_release(T, module);
    if (open == V_UNDEF || !dict_set_c(T, T->builtins, "open", open)) return false;
    for (int fd = 0; fd < 3; fd++) {
        char label[16], second[16];
        snprintf(label, sizeof label, "<%s>", names[fd]);
        snprintf(second, sizeof second, "__%s__", names[fd]);
        Value s = make_stream(T, fd, label, unbuffered, fd == 2 ? "backslashreplace" : "strict");
        if (s == V_UNDEF || !sys_set(T, second, lf_retain(T, s)) || !sys_set(T, names[fd], s)) return false;
    }
    return true;
}
