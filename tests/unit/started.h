/* started.h — the thread that a unit test runs Python on.
 *
 * A process starts the language once, on its main thread. Where tests run in one process (CK_FORK=no, as the
 * sanitizers want it) they share that thread, so a test releases what it made. Only the main thread may call
 * it.
 */
#ifndef LF_TESTS_STARTED_H
#define LF_TESTS_STARTED_H

#include "runtime/alloc.h"
#include "src/compile/code.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"
#include <check.h>
#include <string.h>

static inline Thread *started(void) {
    static Thread *T;
    if (T) return T;
    lf_alloc_init();
    T = thread_new();
    ck_assert(T && lf_start(T));
    return T;
}

/* Runs a program in a namespace that has the builtins. */
static inline void run_text(Thread *T, const char *text, Value globals) {
    CompileOptions options = {.mode = COMPILE_FILE, .is_text = true};
    Value filename = str_from_c(T, "program");
    Value code = compile_text(T, text, strlen(text), filename, &options);
    ck_assert(code != V_UNDEF);
    ck_assert(dict_set_str(T, globals, str_intern_c(T, "__builtins__"), T->builtins));
    Value result = run_code(T, code, globals, V_UNDEF, V_UNDEF);
    if (result == V_UNDEF) ck_abort_msg("%s", type_name(T->exc));
    lf_release(T, result);
    lf_release(T, code);
    lf_release(T, filename);
}

#endif
