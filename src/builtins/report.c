#include "src/builtins/report.h"
#include "src/modules/sys.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/traceback.h"
#include "runtime/policy.h"

#include <unistd.h>

/* Calls of the language that a report may nest although the limit is reached: it often shows a
 * RecursionError. */
#define REPORT_DEPTH 200

/* The plain form, for when the library's traceback module cannot be used: places, type and text. */
static Value plain_text(Thread *T, Value exc) {
    StrBuilder sb;
    sb_init(&sb, T);
    Value tb = as_exception(exc)->traceback;
    if (tb != V_UNDEF) sb_c(&sb, "Traceback (most recent call last):\n");
    for (; tb != V_UNDEF; tb = ((Traceback *)v_as_obj(tb))->next) {
        Traceback *t = (Traceback *)v_as_obj(tb);
        Code *c = as_code(t->code);
        Value line =
            str_format(T, "  File \"%S\", line %d, in %S\n", c->filename, (int)t->lineno, c->qualname);
        if (line != V_UNDEF) sb_str(&sb, line);
        lf_release(T, line);
    }
    Value text = obj_str(T, exc);
    lf_exc_clear(T);
    sb_str(&sb, type_of(exc)->name);
    if (text != V_UNDEF && as_str(text)->len) {
        sb_c(&sb, ": ");
        sb_str(&sb, text);
    }
    lf_release(T, text);
    sb_c(&sb, "\n");
    return sb_done(&sb);
}

/* traceback.format_exception(exc), joined. V_UNDEF: it failed (exception set). */
static Value library_text(Thread *T, Value exc) {
    Value module = import_module_c(T, "traceback");
    Value format = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "format_exception");
    Value parts = format == V_UNDEF ? V_UNDEF : lf_call1(T, format, exc);
    Value text = V_UNDEF;
    if (parts != V_UNDEF && is_list(parts))
        text = str_join(T, str_empty, as_list(parts)->items, as_list(parts)->len);
    lf_release(T, module);
    lf_release(T, format);
    lf_release(T, parts);
    return text;
}

/* traceback._format_unraisable(exc). V_UNDEF: it failed (exception set). */
static Value unraisable_text(Thread *T, Value exc) {
    Value module = import_module_c(T, "traceback");
    Value format = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_format_unraisable");
    Value text = format == V_UNDEF ? V_UNDEF : lf_call1(T, format, exc);
    lf_release(T, module);
    lf_release(T, format);
    return text;
}

/* _graph_text.explanation(exc): who holds what, for -X explain. V_UNDEF: it failed (no exception set). */
static Value explanation(Thread *T, Value exc) {
    Value module = import_module_c(T, "_graph_text");
    Value explain = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "explanation");
    Value text = explain == V_UNDEF ? V_UNDEF : lf_call1(T, explain, exc);
    lf_exc_clear(T);
    lf_release(T, module);
    lf_release(T, explain);
    return text;
}

typedef Value (*Format)(Thread *T, Value exc);

static Value text_by(Thread *T, Value exc, Format format) {
    int limit = T->depth_limit;
    frame_limit_change(T, limit + REPORT_DEPTH);
    Value text = format(T, exc);
    if (text == V_UNDEF) {
        lf_exc_clear(T);
        text = plain_text(T, exc);
    }
    frame_limit_change(T, limit);
    return text;
}

Value report_text(Thread *T, Value exc) { return text_by(T, exc, library_text); }

static void write_fd(const char *s, size_t n) {
    while (n) {
        ssize_t done = write(2, s, n);
        if (done <= 0) return;
        s += done;
        n -= (size_t)done;
    }
}

/* Text for sys.stderr; nothing can be done about errors. */
static void write_error(Thread *T, Value text) {
    Value err = sys_get(T, "stderr");
    if (text == V_UNDEF || err == V_NONE) return;
    Value args[] = {err, text}, r = err == V_UNDEF ? V_UNDEF : lf_call_method(T, name_write, args, 2);
    if (r != V_UNDEF) {
        lf_release(T, r);
        r = lf_call_method(T, name_flush, &err, 1);
    } else {
        lf_exc_clear(T);
        Value bytes = codec_encode(T, text, "utf-8", "backslashreplace");
        if (bytes != V_UNDEF) write_fd((const char *)as_bytes(bytes)->data, (size_t)as_bytes(bytes)->len);
        lf_release(T, bytes);
    }
    lf_release(T, r);
    lf_exc_clear(T);
}

void report_exception(Thread *T, Value exc) {
    Value out = sys_get(T, "stdout");
    if (out != V_UNDEF && out != V_NONE) lf_release(T, lf_call_method(T, name_flush, &out, 1));
    lf_exc_clear(T);
    if (!is_exception(exc)) {
        Value text =
            str_format(T, "TypeError: print_exception(): Exception expected for value, %T found\n", exc);
        write_error(T, text);
        lf_release(T, text);
        return;
    }
    Value text = report_text(T, exc);
    write_error(T, text);
    lf_release(T, text);
    if (lf_policy.explain && is_instance(exc, exc_RegionError)) {
        text = explanation(T, exc);
        write_error(T, text);
        lf_release(T, text);
    }
}

void report_uncaught(Thread *T, Value exc) {
    Value tb = as_exception(exc)->traceback, args[] = {v_obj(type_of(exc)), exc, tb == V_UNDEF ? V_NONE : tb};
    sys_set(T, "last_exc", lf_retain(T, exc));
    Value hook = sys_get(T, "excepthook");
    if (hook == V_UNDEF || hook == V_NONE) {
        Value text = str_from_c(T, "sys.excepthook is missing\n");
        write_error(T, text);
        lf_release(T, text);
        report_exception(T, exc);
        return;
    }
    Value r = lf_call(T, lf_retain(T, hook), args, 3, V_UNDEF);
    lf_release(T, hook);
    if (r == V_UNDEF) {
        Value second = lf_exc_take(T), text = str_from_c(T, "Error in sys.excepthook:\n");
        write_error(T, text);
        report_exception(T, second);
        lf_release(T, text);
        text = str_from_c(T, "\nOriginal exception was:\n");
        write_error(T, text);
        lf_release(T, text);
        report_exception(T, exc);
        lf_release(T, second);
    }
    lf_release(T, r);
}

void report_unraisable(Thread *T, Value args) {
    Value message = obj_getattr_c(T, args, "err_msg"), object = obj_getattr_c(T, args, "object");
    Value exc = obj_getattr_c(T, args, "exc_value"), line = V_UNDEF;
    if (message != V_UNDEF && message != V_NONE)
        line =
            object == V_NONE ? str_format(T, "%S:\n", message) : str_format(T, "%S: %R\n", message, object);
    else if (object != V_UNDEF && object != V_NONE)
        line = str_format(T, "Exception ignored in: %R\n", object);
    lf_exc_clear(T);
    write_error(T, line);
    if (exc != V_UNDEF && is_exception(exc)) {
        Value text = text_by(T, exc, unraisable_text);
        write_error(T, text);
        lf_release(T, text);
    }
    lf_release(T, line);
    lf_release(T, message);
    lf_release(T, object);
    lf_release(T, exc);
    lf_exc_clear(T);
}
