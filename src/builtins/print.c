/* print() and input(). */
#include "src/builtins/builtins.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"

static Value separator(Thread *T, Value v, const char *otherwise, const char *name) {
    if (v == V_UNDEF || v == V_NONE) return str_intern_c(T, otherwise);
    if (!is_str(v)) return lf_raise(T, exc_TypeError, "%s must be None or a string, not %T", name, v);
    return lf_retain(T, v);
}

/* A stream of sys by name (owned); V_NONE when it is None or was deleted. */
static Value stream(Thread *T, Value name) {
    Value v = dict_get_str(as_dict(T->sysdict), name);
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

static bool write_as_text(Thread *T, Value write, Value v) {
    Value text = obj_str(T, v);
    Value r = text == V_UNDEF ? V_UNDEF : lf_call1(T, write, text);
    lf_release(T, text);
    lf_release(T, r);
    return r != V_UNDEF;
}

/* Where other threads write, too, all of it goes out in one piece. */
static bool write_at_once(Thread *T, Value write, Tuple *items, Value sep, Value end) {
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < items->len; i++) {
        Value text = obj_str(T, items->items[i]);
        if (text == V_UNDEF) {
            sb_free(&b);
            return false;
        }
        if (i) sb_str(&b, sep);
        sb_str(&b, text);
        lf_release(T, text);
    }
    sb_str(&b, end);
    Value all = sb_done(&b), r = all == V_UNDEF ? V_UNDEF : lf_call1(T, write, all);
    lf_release(T, all);
    lf_release(T, r);
    return r != V_UNDEF;
}

static bool write_all(Thread *T, Value write, Tuple *items, Value sep, Value end) {
    if (T->interp->shares_output) return write_at_once(T, write, items, sep, end);
    for (int64_t i = 0; i < items->len; i++) {
        if (i && !write_as_text(T, write, sep)) return false;
        if (!write_as_text(T, write, items->items[i])) return false;
    }
    return write_as_text(T, write, end);
}

Value builtin_print(Thread *T, Value *args, int n) {
    (void)n;
    Value file = args[3];
    if (file == V_NONE && (file = dict_get_str(as_dict(T->sysdict), name_stdout)) == V_UNDEF)
        return lf_raise(T, exc_RuntimeError, "lost sys.stdout");
    if (file == V_NONE) return V_NONE;
    lf_retain(T, file);
    Value sep = separator(T, args[1], " ", "sep"),
          end = sep == V_UNDEF ? V_UNDEF : separator(T, args[2], "\n", "end");
    Value write = end == V_UNDEF ? V_UNDEF : obj_getattr(T, file, name_write);
    bool ok = write != V_UNDEF && write_all(T, write, as_tuple(args[0]), sep, end);
    lf_release(T, write);
    lf_release(T, sep);
    lf_release(T, end);
    if (ok) {
        int flush = obj_truth(T, args[4]);
        ok = flush >= 0;
        if (flush > 0) {
            Value r = lf_call_method(T, name_flush, &file, 1);
            ok = r != V_UNDEF;
            lf_release(T, r);
        }
    }
    lf_release(T, file);
    return ok ? V_NONE : V_UNDEF;
}

Value builtin_input(Thread *T, Value *args, int n) {
    (void)n;
    Value in = stream(T, name_stdin), out = stream(T, name_stdout), line = V_UNDEF;
    if (in == V_NONE)
        lf_raise(T, exc_RuntimeError, "lost sys.stdin");
    else if (out == V_NONE)
        lf_raise(T, exc_RuntimeError, "lost sys.stdout");
    else {
        Value prompt = obj_str(T, args[0]);
        Value write_args[] = {out, prompt};
        Value r = prompt == V_UNDEF ? V_UNDEF : lf_call_method(T, name_write, write_args, 2);
        lf_release(T, prompt);
        lf_release(T, r);
        if (r != V_UNDEF) {
            r = lf_call_method(T, name_flush, &out, 1);
            lf_release(T, r);
            lf_exc_clear(T); /* a stream need not know how to flush */
            line = lf_call_method(T, name_readline, &in, 1);
        }
    }
    lf_release(T, in);
    lf_release(T, out);
    if (line == V_UNDEF) return V_UNDEF;
    if (!is_str(line)) {
        lf_raise(T, exc_TypeError, "object.readline() returned non-string");
        lf_release(T, line);
        return V_UNDEF;
    }
    int64_t len = as_str(line)->len;
    if (len == 0) {
        lf_release(T, line);
        return lf_raise(T, exc_EOFError, "EOF when reading a line");
    }
    if (str_at(as_str(line), len - 1) != '\n') return line;
    Value cut = str_substring(T, line, 0, len - 1);
    lf_release(T, line);
    return cut;
}
