#include "src/main/prompt.h"
#include "src/builtins/report.h"
#include "src/compile/code.h"
#include "src/main/settings.h"
#include "src/vm/version.h"
#include "src/modules/sys.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

/* What has been typed of the statement that is not complete yet. */
typedef struct Input {
    char *text, *line;
    size_t n, line_size;
    uint32_t future; /* from __future__ imports that were typed */
} Input;

bool prompt_keep_source(Thread *T, Value code, const char *text, size_t n) {
    Value list = sys_get(T, "_typed_sources"),
          s = codec_decode(T, (const uint8_t *)text, n, "utf-8", "replace");
    if (list == V_UNDEF && s != V_UNDEF && sys_set(T, "_typed_sources", list_new(T, 1)))
        list = sys_get(T, "_typed_sources");
    if (s == V_UNDEF || list == V_UNDEF) return false;
    Value items[] = {code, s}, entry = tuple_from(T, items, 2);
    lf_release(T, s);
    return entry != V_UNDEF && list_append(T, list, entry);
}

static void report_in_flight(Thread *T) {
    Value exc = lf_exc_take(T);
    report_uncaught(T, exc);
    lf_release(T, exc);
}

/* Runs one complete statement; SystemExit ends the prompt. */
static bool run_statement(Thread *T, Value ns, Value code) {
    Value r = run_code(T, code, ns, V_UNDEF, V_UNDEF);
    lf_release(T, r);
    if (r != V_UNDEF) return true;
    if (lf_exc_is(T, exc_SystemExit)) return false;
    report_in_flight(T);
    return true;
}

/* str(sys.ps1) or str(sys.ps2) on standard error, after what the program has printed. */
static void show_prompt(Thread *T, const char *name) {
    static const char *const streams[] = {"stdout", "stderr"};
    for (int i = 0; i < 2; i++) {
        Value s = sys_get(T, streams[i]);
        if (s != V_UNDEF && s != V_NONE) lf_release(T, lf_call_method(T, name_flush, &s, 1));
        lf_exc_clear(T);
    }
    Value prompt = sys_get(T, name), text = prompt == V_UNDEF ? V_UNDEF : obj_str(T, prompt);
    const char *utf8 = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (utf8) fputs(utf8, stderr);
    lf_exc_clear(T);
    lf_release(T, text);
}

typedef enum { LINE, END, INTERRUPTED, NO_MEMORY } Read;

/* A signal that comes just before a read does not interrupt it. At a terminal that gives one line at a time,
 * the read begins when there is something, and signals are looked for meanwhile. False: there is one. */
static bool wait_for_terminal(void) {
    struct termios settings;
    if (tcgetattr(0, &settings) || !(settings.c_lflag & ICANON)) return true;
    struct pollfd input = {.fd = 0, .events = POLLIN};
    int ready = 0;
    while (!ready && !signals_waiting()) ready = poll(&input, 1, 1000);
    return ready > 0;
}

/* As getline, while other threads run. */
static ssize_t next_line(Thread *T, Input *in) {
    ssize_t got = -1;
    thread_wait_begin(T);
    bool ready = wait_for_terminal();
    errno = ready ? 0 : EINTR;
    if (ready) got = getline(&in->line, &in->line_size, stdin);
    thread_wait_end(T);
    return got;
}

static Read read_line(Thread *T, Input *in) {
    show_prompt(T, in->n ? "ps2" : "ps1");
    ssize_t got;
    while ((got = next_line(T, in)) < 0) {
        bool interrupted = errno == EINTR;
        clearerr(stdin);
        if (!interrupted) return END;
        if (!signals_run(T)) return INTERRUPTED;
    }
    char *grown = realloc(in->text, in->n + (size_t)got + 1);
    if (!grown) return NO_MEMORY;
    in->text = grown;
    memcpy(in->text + in->n, in->line, (size_t)got + 1);
    in->n += (size_t)got;
    return LINE;
}

/* Whether a line has nothing to run. */
static bool is_blank(const char *line, bool or_comment) {
    line += strspn(line, " \t\f\r\n");
    return !*line || (or_comment && *line == '#');
}

/* Compiles and runs what has been typed, unless more is to come. False: SystemExit. */
static bool take(Thread *T, Value ns, Input *in, bool more_may_come) {
    bool blank = is_blank(in->line, false);
    if (more_may_come && in->n == strlen(in->line) && is_blank(in->line, true)) {
        in->n = 0;
        return true;
    }
    CompileOptions o = {.mode = COMPILE_SINGLE,
                        .optimize = T->interp->optimize,
                        .future = in->future,
                        .incomplete_ok = more_may_come,
                        .is_text = true};
    Value code = compile_text(T, in->text, in->n, str_intern_c(T, "<stdin>"), &o);
    /* an empty line ends a block, but not a string or a bracket */
    if (code == V_UNDEF && more_may_come && T->interp->incomplete_input &&
        (!blank || T->interp->open_input)) {
        lf_exc_clear(T);
        return true;
    }
    size_t n = in->n;
    in->n = 0;
    bool ok = true;
    if (code != V_UNDEF && prompt_keep_source(T, code, in->text, n)) {
        in->future |= as_code(code)->flags & CODE_FUTURE_MASK;
        ok = run_statement(T, ns, code);
    } else
        report_in_flight(T);
    lf_release(T, code);
    return ok;
}

/* SIGINT while a line is typed throws away what is not complete. */
static bool interrupted(Thread *T, Input *in) {
    in->n = 0;
    if (lf_exc_is(T, exc_SystemExit)) return false;
    fputc('\n', stderr);
    report_in_flight(T);
    return true;
}

static bool read_and_run(Thread *T, Value ns) {
    Input in = {0};
    bool ok = true;
    for (bool end = false; ok && !end;) {
        switch (read_line(T, &in)) {
        case LINE: ok = take(T, ns, &in, true); break;
        case INTERRUPTED: ok = interrupted(T, &in); break;
        case END:
            fputc('\n', stderr);
            end = !in.n || !isatty(0);
            if (in.n) ok = take(T, ns, &in, false);
            break;
        case NO_MEMORY: end = true; break;
        }
    }
    free(in.text);
    free(in.line);
    return ok;
}

/* Runs the file that PYTHONSTARTUP names; its errors do not end the prompt. */
static bool run_startup(Thread *T, Value ns, const char *file) {
    int fd = open(file, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0 || fstat(fd, &st)) {
        fprintf(stderr, "Could not open PYTHONSTARTUP\nFileNotFoundError: [Errno %d] %s: '%s'\n", errno,
                strerror(errno), file);
        if (fd >= 0) close(fd);
        return true;
    }
    char *text = malloc((size_t)st.st_size + 1);
    ssize_t n = text ? read(fd, text, (size_t)st.st_size) : -1;
    close(fd);
    bool ok = true;
    if (n >= 0) {
        text[n] = 0;
        CompileOptions o = {.mode = COMPILE_FILE, .optimize = T->interp->optimize};
        Value name = os_text(T, file),
              code = name == V_UNDEF ? V_UNDEF : compile_text(T, text, (size_t)n, name, &o);
        if (code != V_UNDEF)
            ok = run_statement(T, ns, code);
        else
            report_in_flight(T);
        lf_release(T, name);
        lf_release(T, code);
    }
    free(text);
    return ok;
}

static bool set_prompt(Thread *T, const char *name, const char *text) {
    return sys_get(T, name) != V_UNDEF || sys_set(T, name, str_from_c(T, text));
}

bool prompt_run(Thread *T, Value ns, const PromptOptions *options) {
    if (!options->quiet)
        fprintf(stderr,
                "Python %s (lfpy %s) [%s] on linux\nType \"help\", \"copyright\", \"credits\" or \"license\" "
                "for more information.\n",
                LF_PYTHON_VERSION, LF_VERSION, LF_COMPILER);
    if (options->startup && !run_startup(T, ns, options->startup)) return false;
    return set_prompt(T, "ps1", ">>> ") && set_prompt(T, "ps2", "... ") && read_and_run(T, ns);
}
