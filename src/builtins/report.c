#include "src/builtins/report.h"
#include "src/modules/sys.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/traceback.h"

#include <stdio.h>

static void print_frames(Thread *T, StrBuilder *sb, Value tb) {
    if (tb == V_UNDEF) return;
    sb_c(sb, "Traceback (most recent call last):\n");
    for (; tb != V_UNDEF; tb = ((Traceback *)v_as_obj(tb))->next) {
        Traceback *t = (Traceback *)v_as_obj(tb);
        Code *c = as_code(t->code);
        Value line = str_format(T, "  File \"%S\", line %d, in %S\n", c->filename, (int)t->lineno, c->name);
        if (line != V_UNDEF) sb_str(sb, line);
        lf_release(T, line);
    }
}

Value report_text(Thread *T, Value exc) {
    StrBuilder sb;
    sb_init(&sb, T);
    print_frames(T, &sb, ((Exception *)v_as_obj(exc))->traceback);
    Value text = obj_str(T, exc);
    sb_str(&sb, type_of(exc)->name);
    if (text != V_UNDEF && as_str(text)->len) {
        sb_c(&sb, ": ");
        sb_str(&sb, text);
    }
    lf_exc_clear(T);
    lf_release(T, text);
    sb_c(&sb, "\n");
    return sb_done(&sb);
}

void report_exception(Thread *T, Value exc) {
    Value out = sys_get(T, "stdout");
    if (out != V_UNDEF && out != V_NONE) lf_release(T, lf_call_method(T, name_flush, &out, 1));
    lf_exc_clear(T);
    Value text = report_text(T, exc);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    fputs(s ? s : "?\n", stderr);
    lf_release(T, text);
}
void report_uncaught(Thread *T, Value exc) { report_exception(T, exc); }
void report_unraisable(Thread *T, Value args) {
    Value e = obj_getattr_c(T, args, "exc_value");
    if (e != V_UNDEF) report_exception(T, e);
    lf_release(T, e);
}
