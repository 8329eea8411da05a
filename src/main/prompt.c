#include "src/main/prompt.h"
#include "src/builtins/report.h"
#include "src/compile/code.h"
#include "src/main/version.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"

#include <stdio.h>
#include <stdlib.h>

/* Runs one complete statement; SystemExit ends the prompt. */
static bool run_statement(Thread *T, Value ns, Value code) {
    Value r = run_code(T, code, ns, V_UNDEF, V_UNDEF);
    lf_release(T, code);
    lf_release(T, r);
    if (r != V_UNDEF) return true;
    if (lf_exc_is(T, exc_SystemExit)) return false;
    Value exc = lf_exc_take(T);
    report_uncaught(T, exc);
    lf_release(T, exc);
    return true;
}

bool prompt_run(Thread *T, Value ns, bool quiet) {
    if (!quiet) fprintf(stderr, "Python %s (lfpy %s) [%s] on linux\n", LF_PYTHON_VERSION, LF_VERSION, LF_COMPILER);
    char *text = NULL, *line = NULL;
    size_t n = 0, cap = 0;
    bool ok = true;
    while (ok) {
        fputs(n ? "... " : ">>> ", stderr);
        ssize_t got = getline(&line, &cap, stdin);
        if (got < 0) break;
        char *grown = realloc(text, n + (size_t)got + 1);
        if (!grown) break;
        text = grown;
        memcpy(text + n, line, (size_t)got + 1);
        n += (size_t)got;
        bool blank = line[strspn(line, " \t\r\n")] == 0;
        if (n == (size_t)got && blank) {
            n = 0;
            continue;
        }
        CompileOptions o = {.mode = COMPILE_SINGLE, .optimize = T->interp->optimize, .incomplete_ok = !blank, .is_text = true};
        Value code = compile_text(T, text, n, str_intern_c(T, "<stdin>"), &o);
        if (code == V_UNDEF && T->interp->incomplete_input) {
            lf_exc_clear(T);
            continue;
        }
        n = 0;
        if (code != V_UNDEF) ok = run_statement(T, ns, code);
        else {
            Value exc = lf_exc_take(T);
            report_uncaught(T, exc);
            lf_release(T, exc);
        }
    }
    free(text);
    free(line);
    return ok;
}
