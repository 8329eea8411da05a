/* sys: the interpreter's own values and functions. Types and constants are shared; the module is per thread.
 */
#include "src/modules/sys.h"
#include "src/builtins/report.h"
#include "src/vm/version.h"
#include "src/modules/native_modules.h"
#include "src/vm/embedded.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/structseq.h"
#include "src/syntax/suggest.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/audit.h"
#include "src/vm/tracing.h"
#include "src/vm/traceback.h"
#include "runtime/gil.h"
#include "runtime/policy.h"

#include <dlfcn.h>
#include <float.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#define STRUCT_OF(id, closed_, name_, ...)                        \
    static Type *type_##id;                                       \
    static const char *const id##_fields[] = {__VA_ARGS__, NULL}; \
    static const StructSeqDef id = {                              \
        .name = name_, .fields = id##_fields, .where = &type_##id, .closed = closed_};
#define STRUCT(id, ...) STRUCT_OF(id, false, __VA_ARGS__)
#define CLOSED_STRUCT(id, ...) STRUCT_OF(id, true, __VA_ARGS__)

CLOSED_STRUCT(version_info, "sys.version_info", "major", "minor", "micro", "releaselevel", "serial")
CLOSED_STRUCT(flags_info, "sys.flags", "debug", "inspect", "interactive", "optimize", "dont_write_bytecode",
              "no_user_site", "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet",
              "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path",
              "int_max_str_digits")
STRUCT(float_info, "sys.float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig",
       "mant_dig", "epsilon", "radix", "rounds")
STRUCT(int_info, "sys.int_info", "bits_per_digit", "sizeof_digit", "default_max_str_digits",
       "str_digits_check_threshold")
STRUCT(hash_info, "sys.hash_info", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits",
       "seed_bits", "cutoff")
STRUCT(thread_info, "sys.thread_info", "name", "lock", "version")
STRUCT(asyncgen_hooks, "sys.asyncgen_hooks", "firstiter", "finalizer")
STRUCT(unraisable_args, "sys.UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg",
       "object")

bool sys_set(Thread *T, const char *name, Value v) {
    return v != V_UNDEF && dict_set_c(T, T->sysdict, name, v);
}
Value sys_get(Thread *T, const char *name) {
    return dict_get_str(as_dict(T->sysdict), str_intern_c(T, name));
}

/* --- exceptions --- */

static Value sys_exception(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return T->handled == V_UNDEF ? V_NONE : lf_retain(T, T->handled);
}

static Value sys_exc_info(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value items[] = {V_NONE, V_NONE, V_NONE};
    if (T->handled != V_UNDEF) {
        Value tb = ((Exception *)v_as_obj(T->handled))->traceback;
        items[0] = v_obj(type_of(T->handled));
        items[1] = T->handled;
        items[2] = tb == V_UNDEF ? V_NONE : tb;
    }
    return tuple_from(T, items, 3);
}

static Value sys_exit(Thread *T, Value *args, int n) {
    (void)n;
    if (args[0] == V_NONE) return lf_raise_value(T, v_obj(exc_SystemExit));
    if (is_tuple(args[0])) {
        Value e = lf_call_ex(T, v_obj(exc_SystemExit), args[0], V_UNDEF);
        if (e != V_UNDEF) lf_raise_value(T, e);
        lf_release(T, e);
        return V_UNDEF;
    }
    return lf_raise_arg(T, exc_SystemExit, args[0]);
}

static Value sys_excepthook(Thread *T, Value *args, int n) {
    (void)n;
    report_exception(T, args[1]);
    return V_NONE;
}

static Value sys_unraisablehook(Thread *T, Value *args, int n) {
    (void)n;
    report_unraisable(T, args[0]);
    return V_NONE;
}

/* --- the prompt --- */

static Value sys_displayhook(Thread *T, Value *args, int n) {
    (void)n;
    Value v = args[0];
    if (v == V_NONE) return V_NONE;
    Value name = name__;
    if (!dict_set_str(T, T->builtins, name, V_NONE)) return V_UNDEF;
    Value text = obj_repr(T, v), out = sys_get(T, "stdout");
    if (text == V_UNDEF) return V_UNDEF;
    if (out == V_UNDEF || out == V_NONE) {
        lf_release(T, text);
        return lf_raise(T, exc_RuntimeError, "lost sys.stdout");
    }
    Value line = str_format(T, "%S\n", text), write_args[] = {out, line};
    Value r = line == V_UNDEF ? V_UNDEF : lf_call_method(T, name_write, write_args, 2);
    lf_release(T, text);
    lf_release(T, line);
    lf_release(T, r);
    return r != V_UNDEF && dict_set_str(T, T->builtins, name, v) ? V_NONE : V_UNDEF;
}

/* What $PYTHONBREAKPOINT names: module.function, or a builtin function. V_UNDEF: nothing that can be had. */
static Value breakpoint_function(Thread *T, const char *name) {
    const char *dot = strrchr(name, '.');
    if (dot == name) return V_UNDEF;
    Value module_name = dot ? str_from_utf8(T, name, (size_t)(dot - name)) : str_intern_c(T, "builtins");
    Value module = V_UNDEF, function = V_UNDEF;
    if (module_name != V_UNDEF && (module_name = str_intern(T, module_name)) != V_UNDEF)
        module = import_module(T, module_name);
    if (module != V_UNDEF) function = obj_getattr_c(T, module, dot ? dot + 1 : name);
    lf_release(T, module_name);
    lf_release(T, module);
    return function;
}

static Value sys_breakpointhook(Thread *T, Value *args, int n) {
    (void)n;
    Value flags = sys_get(T, "flags");
    bool ignored =
        flags != V_UNDEF && is_tuple(flags) && as_tuple(flags)->items[FLAG_IGNORE_ENVIRONMENT] != v_int(0);
    const char *name = ignored ? NULL : getenv("PYTHONBREAKPOINT");
    if (name && !strcmp(name, "0")) return V_NONE;
    if (!name || !*name) name = "pdb.set_trace";
    Value function = breakpoint_function(T, name);
    if (function == V_UNDEF) {
        if (lf_failed(T) && !lf_exc_is(T, exc_ImportError) && !lf_exc_is(T, exc_AttributeError))
            return V_UNDEF;
        lf_exc_clear(T);
        return lf_warn(T, exc_RuntimeWarning, 0, "Ignoring unimportable $PYTHONBREAKPOINT: \"%s\"", name)
                   ? V_NONE
                   : V_UNDEF;
    }
    Value r = lf_call_ex(T, function, args[0], args[1]);
    lf_release(T, function);
    return r;
}

/* --- limits and sizes --- */

static Value sys_getrecursionlimit(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return v_int(T->depth_limit);
}
/* Under -X gil=on threads take turns; otherwise the interval is kept and means nothing. */
static Value sys_is_gil_enabled(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_bool(lf_policy.gil);
}
static Value sys_getswitchinterval(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_double(gil_interval() * 1e-6);
}
static Value sys_setswitchinterval(Thread *T, Value *args, int n) {
    (void)n;
    double seconds;
    if (!obj_as_double(T, args[0], &seconds)) return V_UNDEF;
    if (!(seconds > 0)) return lf_raise(T, exc_ValueError, "switch interval must be strictly positive");
    double us = seconds * 1e6;
    gil_set_interval(us < 1 ? 1 : us > 1e9 ? 1000000000 : (uint32_t)us);
    return V_NONE;
}
static Value sys_setrecursionlimit(Thread *T, Value *args, int n) {
    (void)n;
    int64_t limit;
    if (!obj_as_i64(T, args[0], &limit)) return V_UNDEF;
    if (limit < 1) return lf_raise(T, exc_ValueError, "recursion limit must be greater or equal than 1");
    int depth = frame_depth(T);
    if (limit <= depth)
        return lf_raise(
            T, exc_RecursionError,
            "cannot set the recursion limit to %lld at the recursion depth %d: the limit is too low",
            (long long)limit, depth);
    frame_limit_change(T, limit > LF_MAX_FRAMES - 16 ? (int)LF_MAX_FRAMES - 16 : (int)limit);
    return V_NONE;
}
static Value sys_get_int_max_str_digits(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return v_int(T->int_max_digits);
}
static Value sys_set_int_max_str_digits(Thread *T, Value *args, int n) {
    (void)n;
    int64_t max;
    if (!obj_as_i64(T, args[0], &max)) return V_UNDEF;
    if (max && max < 640) return lf_raise(T, exc_ValueError, "maxdigits must be >= 640 or 0 for unlimited");
    T->int_max_digits = max;
    return V_NONE;
}
static Value sys_getsizeof(Thread *T, Value *args, int n) {
    (void)n;
    bool found;
    Value r = lf_call_special(T, name___sizeof__, args, 1, &found);
    if (!found) r = lf_raise(T, exc_TypeError, "Type %T doesn't define __sizeof__", args[0]);
    if (r == V_UNDEF && args[1] != V_UNDEF && lf_exc_caught(T, exc_TypeError)) return lf_retain(T, args[1]);
    return r;
}
static Value sys_getrefcount(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, v_is_obj(args[0]) ? v_as_obj(args[0])->rc : UINT32_MAX);
}
static Value sys_intern(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_exact_str(args[0]))
        return lf_raise(T, exc_TypeError,
                        is_str(args[0]) ? "can't intern %T" : "intern() argument must be str, not %T",
                        args[0]);
    return str_intern(T, lf_retain(T, args[0]));
}
static Value sys_is_interned(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "_is_interned() argument must be str, not %T", args[0]);
    return v_bool(as_str(args[0])->interned);
}

/* --- frames --- */

static Value sys_getframe(Thread *T, Value *args, int n) {
    (void)n;
    int64_t depth;
    if (!obj_as_i64(T, args[0], &depth)) return V_UNDEF;
    Frame *f = T->frame;
    for (; depth > 0 && f > T->frames; depth--) f--;
    if (f > T->frames && T->audit_hooks != V_UNDEF) {
        Value frame = frame_object(T, f);
        if (frame != V_UNDEF && !AUDIT(T, "sys._getframe", frame)) lf_clear(T, &frame);
        return frame;
    }
    return f > T->frames ? frame_object(T, f) : lf_raise(T, exc_ValueError, "call stack is not deep enough");
}
static Value sys_getframemodulename(Thread *T, Value *args, int n) {
    (void)n;
    int64_t depth;
    if (!obj_as_i64(T, args[0], &depth)) return V_UNDEF;
    Frame *f = T->frame;
    for (; depth > 0 && f > T->frames; depth--) f--;
    Value name = f > T->frames ? dict_get_str(as_dict(frame_globals(f)), name___name__) : V_UNDEF;
    return name == V_UNDEF ? V_NONE : lf_retain(T, name);
}
/* Of this thread, and of those that wait for their turn under -X gil=on; otherwise no thread sees what
 * another one runs. */
typedef struct Others {
    Thread *T;
    Value found; /* dict, or V_UNDEF after a failure */
    bool exceptions;
} Others;
static void add_other(const Run *run, uint64_t thread, void *ctx) {
    Others *o = ctx;
    if (o->found == V_UNDEF || run->frame <= run->frames) return;
    Value ident = int_from_u64(o->T, thread), v;
    if (o->exceptions)
        v = run->handled == V_UNDEF ? V_NONE : lf_retain(o->T, run->handled);
    else
        v = frame_snapshot(o->T, run->frame, run->frames);
    if (ident == V_UNDEF || v == V_UNDEF || !dict_set(o->T, o->found, ident, v)) lf_clear(o->T, &o->found);
    lf_release(o->T, ident);
    lf_release(o->T, v);
}
static Value with_others(Thread *T, Value d, bool exceptions) {
    Others o = {T, d, exceptions};
    if (lf_policy.gil) gil_each_waiting(add_other, &o);
    return o.found;
}
static Value sys_current_frames(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    if (!AUDIT_PLAIN(T, "sys._current_frames")) return V_UNDEF;
    Value d = dict_new(T), ident = int_from_u64(T, (uint64_t)pthread_self());
    Value frame = T->frame > T->frames ? frame_object(T, T->frame) : V_NONE;
    bool ok = d != V_UNDEF && ident != V_UNDEF && frame != V_UNDEF && dict_set(T, d, ident, frame);
    lf_release(T, ident);
    lf_release(T, frame);
    if (!ok) lf_clear(T, &d);
    return d == V_UNDEF ? d : with_others(T, d, false);
}
static Value sys_current_exceptions(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    if (!AUDIT_PLAIN(T, "sys._current_exceptions")) return V_UNDEF;
    Value d = dict_new(T), ident = int_from_u64(T, (uint64_t)pthread_self());
    bool ok = d != V_UNDEF && ident != V_UNDEF &&
              dict_set(T, d, ident, T->handled == V_UNDEF ? V_NONE : T->handled);
    lf_release(T, ident);
    if (!ok) lf_clear(T, &d);
    return d == V_UNDEF ? d : with_others(T, d, true);
}
static Value sys_call_tracing(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_tuple(args[1]))
        return lf_raise(T, exc_TypeError, "call_tracing() argument 2 must be tuple, not %T", args[1]);
    return trace_call(T, args[0], args[1]);
}
static Value sys_settrace(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT_PLAIN(T, "sys.settrace")) return V_UNDEF;
    return trace_set(T, args[0]);
}
static Value sys_setprofile(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT_PLAIN(T, "sys.setprofile")) return V_UNDEF;
    return trace_set_profile(T, args[0]);
}
static Value sys_gettrace(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return trace_get(T);
}
static Value sys_getprofile(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return trace_get_profile(T);
}
static Value sys_audit(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[0]);
    if (!given->len) return lf_raise(T, exc_TypeError, "audit expected at least 1 argument, got 0");
    if (!is_str(given->items[0]))
        return lf_raise(T, exc_TypeError, "audit() argument 1 must be str, not %T", given->items[0]);
    if (T->audit_hooks == V_UNDEF) return V_NONE;
    Value rest = tuple_from(T, given->items + 1, given->len - 1);
    bool fine = rest != V_UNDEF && audit_ask(T, given->items[0], rest);
    lf_release(T, rest);
    return fine ? V_NONE : V_UNDEF;
}
static Value sys_addaudithook(Thread *T, Value *args, int n) {
    (void)n;
    return audit_add(T, args[0]) ? V_NONE : V_UNDEF;
}
static Value sys_is_finalizing(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return v_bool(T->interp->finalizing);
}
static Value sys_false(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_FALSE;
}
static Value sys_clear_caches(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    attr_cache_forget_all();
    return V_NONE;
}
/* All that may leak: the allocator does not count what it gives. */
static Value sys_getallocatedblocks(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return int_from_i64(T, T->ncontainers);
}
static Value sys_getunicodeinternedsize(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return int_from_i64(T, str_interned_count());
}

/* How shared objects would be opened, of which lfpy opens none: kept for whoever asks. */
static _Atomic int dlopen_flags = RTLD_NOW;
static Value sys_getdlopenflags(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(dlopen_flags);
}
static Value sys_setdlopenflags(Thread *T, Value *args, int n) {
    (void)n;
    int64_t flags;
    if (!obj_as_i64(T, args[0], &flags)) return V_UNDEF;
    dlopen_flags = (int)flags;
    return V_NONE;
}
static Value sys_utf8(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return name_utf_8;
}
static Value sys_fserrors(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return str_intern_c(T, "surrogateescape");
}

/* --- asynchronous generators --- */

static Value hook_or_none(Thread *T, Value v) { return v == V_UNDEF ? V_NONE : lf_retain(T, v); }
static Value sys_get_asyncgen_hooks(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value items[] = {hook_or_none(T, T->interp->asyncgen_firstiter),
                     hook_or_none(T, T->interp->asyncgen_finalizer)};
    return structseq_new(T, &asyncgen_hooks, items);
}
static bool set_hook(Thread *T, Value *slot, Value v, const char *name) {
    if (v == V_UNDEF) return true;
    if (v != V_NONE && !obj_callable(v)) {
        lf_raise(T, exc_TypeError, "callable %s expected, got %T", name, v);
        return false;
    }
    Value old = *slot;
    *slot = v == V_NONE ? V_UNDEF : lf_retain(T, v);
    lf_release(T, old);
    return true;
}
static Value sys_set_asyncgen_hooks(Thread *T, Value *args, int n) {
    (void)n;
    return set_hook(T, &T->interp->asyncgen_finalizer, args[1], "finalizer") &&
                   set_hook(T, &T->interp->asyncgen_firstiter, args[0], "firstiter")
               ? V_NONE
               : V_UNDEF;
}

static Value sys_get_origin_depth(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return v_int(T->interp->origin_depth);
}
static Value sys_set_origin_depth(Thread *T, Value *args, int n) {
    (void)n;
    int64_t depth;
    if (!obj_as_i64(T, args[0], &depth)) return V_UNDEF;
    if (depth < 0) return lf_raise(T, exc_ValueError, "depth must be >= 0");
    T->interp->origin_depth = depth > INT32_MAX ? INT32_MAX : (int)depth;
    return V_NONE;
}

/* --- for module traceback --- */

/* The message, line and columns of a syntax error that a keyword in place of a name would repair; or None. */
static Value sys_mistyped_keyword(Thread *T, Value *args, int n) {
    (void)n;
    int64_t line, first;
    if (!is_str(args[0]) || !is_str(args[2]))
        return lf_raise(T, exc_TypeError, "_mistyped_keyword() needs text and message");
    if (!obj_as_i64(T, args[3], &line) || !obj_as_i64(T, args[4], &first)) return V_UNDEF;
    size_t size;
    const char *text = str_utf8(T, args[0], &size), *message = text ? str_utf8(T, args[2], NULL) : NULL;
    Arena arena;
    if (!message) return V_UNDEF;
    if (!arena_init(&arena)) return lf_no_memory(T);
    SyntaxError e = {
        .message = message, .lineno = (int)line, .end_lineno = (int)line, .statement_line = (int)first};
    Value found = V_NONE;
    if (syntax_suggest_keyword(&arena, text, size, args[1] == V_TRUE ? SYNTAX_FROM_FILE : 0, &e)) {
        Value items[] = {str_from_c(T, e.message), str_from_utf8(T, e.line.s, e.line.n), v_int(e.offset),
                         v_int(e.end_offset)};
        found = items[0] == V_UNDEF || items[1] == V_UNDEF ? V_UNDEF : tuple_from(T, items, 4);
        lf_release(T, items[0]);
        lf_release(T, items[1]);
    }
    arena_free(&arena);
    return found;
}

static const MethodDef functions[] = {
    {"exception()", sys_exception, "The exception that is being handled, or None.", 0},
    {"exc_info()", sys_exc_info, "Type, value and traceback of the exception that is being handled.", 0},
    {"exit(status=None, /)", sys_exit, "Raises SystemExit(status).", 0},
    {"excepthook(exctype, value, traceback, /)", sys_excepthook, "Shows an exception on sys.stderr.", 0},
    {"unraisablehook(unraisable, /)", sys_unraisablehook, "Shows an exception that nobody could be given.",
     0},
    {"displayhook(object, /)", sys_displayhook, "Shows the value of an expression at the prompt.", 0},
    {"breakpointhook(*args, **kwargs)", sys_breakpointhook, "What breakpoint() calls.", 0},
    {"getrecursionlimit()", sys_getrecursionlimit, "How deep calls may nest.", 0},
    {"setrecursionlimit(limit, /)", sys_setrecursionlimit, "Sets how deep calls may nest.", 0},
    {"get_int_max_str_digits()", sys_get_int_max_str_digits,
     "The limit on digits when ints become text or back.", 0},
    {"set_int_max_str_digits(maxdigits)", sys_set_int_max_str_digits, "Sets that limit; 0 for none.", 0},
    {"getsizeof(object, default=?)", sys_getsizeof, "Bytes that an object takes.", 0},
    {"getrefcount(object, /)", sys_getrefcount, "References to an object.", 0},
    {"intern(string, /)", sys_intern, "The one str with this text that all names share.", 0},
    {"_is_interned(string, /)", sys_is_interned, NULL, 0},
    {"_mistyped_keyword(text, from_file, message, line, statement_line, /)", sys_mistyped_keyword, NULL, 0},
    {"_is_gil_enabled()", sys_is_gil_enabled, NULL, 0},
    {"getswitchinterval()", sys_getswitchinterval, "How long a thread runs while others wait, in seconds.",
     0},
    {"setswitchinterval(interval, /)", sys_setswitchinterval, "Sets that time.", 0},
    {"_getframe(depth=0, /)", sys_getframe, "A frame of the call stack.", 0},
    {"_getframemodulename(depth=0)", sys_getframemodulename, NULL, 0},
    {"_current_frames()", sys_current_frames,
     "The frames of this thread and of those that wait for their turn, by their numbers.", 0},
    {"_current_exceptions()", sys_current_exceptions,
     "The exceptions that these threads handle, by their numbers.", 0},
    {"call_tracing(func, args, /)", sys_call_tracing, "Calls func(*args).", 0},
    {"gettrace()", sys_gettrace, "The trace function of this thread, or None.", 0},
    {"getprofile()", sys_getprofile, "The profile function of this thread, or None.", 0},
    {"settrace(function, /)", sys_settrace, "Has the function told of every line that this thread runs.",
     METHOD_TRACES},
    {"setprofile(function, /)", sys_setprofile, "Has the function told of the calls of this thread.",
     METHOD_TRACES},
    {"audit(*args)", sys_audit, "Asks the hooks about an event.", 0},
    {"addaudithook(hook)", sys_addaudithook, "Has the hook asked before every event.", 0},
    {"is_finalizing()", sys_is_finalizing, "Is the program being taken apart?", 0},
    {"is_stack_trampoline_active()", sys_false, "Does perf see Python functions? Never here.", 0},
    {"is_remote_debug_enabled()", sys_false, "May other processes run code in this one? Never here.", 0},
    {"_clear_internal_caches()", sys_clear_caches, "Empties the caches of attributes.", 0},
    {"_clear_type_cache()", sys_clear_caches, "Empties the caches of attributes.", 0},
    {"getallocatedblocks()", sys_getallocatedblocks, "How many objects that can hold others this thread has.",
     0},
    {"getunicodeinternedsize(*, _only_immortal=False)", sys_getunicodeinternedsize,
     "How many strings are interned.", 0},
    {"getdlopenflags()", sys_getdlopenflags, "The flags for opening shared objects.", 0},
    {"setdlopenflags(flags, /)", sys_setdlopenflags, "Sets these flags.", 0},
    {"getdefaultencoding()", sys_utf8, NULL, 0},
    {"getfilesystemencoding()", sys_utf8, NULL, 0},
    {"getfilesystemencodeerrors()", sys_fserrors, NULL, 0},
    {"get_asyncgen_hooks()", sys_get_asyncgen_hooks, NULL, 0},
    {"set_asyncgen_hooks(firstiter=?, finalizer=?)", sys_set_asyncgen_hooks, NULL, 0},
    {"get_coroutine_origin_tracking_depth()", sys_get_origin_depth,
     "How many calls a new coroutine remembers in cr_origin.", 0},
    {"set_coroutine_origin_tracking_depth(depth)", sys_set_origin_depth,
     "Lets new coroutines remember the calls that made them, in cr_origin.", 0},
    {0},
};

/* --- values --- */

bool sys_set_flags(Thread *T, const SysFlags *flags) {
    Value items[18];
    for (int i = 0; i < 18; i++) items[i] = v_int(flags->value[i]);
    items[FLAG_DEV_MODE] = v_bool(flags->value[FLAG_DEV_MODE]);
    items[FLAG_SAFE_PATH] = v_bool(flags->value[FLAG_SAFE_PATH]);
    return sys_set(T, "flags", structseq_new(T, &flags_info, items));
}

static bool set_versions(Thread *T) {
    Value version[] = {v_int(3), v_int(14), v_int(0), str_intern_c(T, "final"), v_int(0)};
    return sys_set(T, "version_info", structseq_new(T, &version_info, version)) &&
           sys_set(T, "hexversion", v_int(0x030e00f0)) &&
           sys_set(T, "version",
                   str_from_c(T, LF_PYTHON_VERSION " (lfpy " LF_VERSION ") [" LF_COMPILER "]")) &&
           sys_set(T, "api_version", v_int(1013)) &&
           sys_set(T, "copyright", str_from_c(T, "lfpy: see the licence in its repository."));
}

static bool set_numbers(Thread *T) {
    Value floats[] = {v_double(DBL_MAX),
                      v_int(DBL_MAX_EXP),
                      v_int(DBL_MAX_10_EXP),
                      v_double(DBL_MIN),
                      v_int(DBL_MIN_EXP),
                      v_int(DBL_MIN_10_EXP),
                      v_int(DBL_DIG),
                      v_int(DBL_MANT_DIG),
                      v_double(DBL_EPSILON),
                      v_int(FLT_RADIX),
                      v_int(1)};
    Value ints[] = {v_int(64), v_int(8), v_int(4300), v_int(640)};
    Value hashes[] = {v_int(64),      int_from_i64(T, ((int64_t)1 << 61) - 1),
                      v_int(314159),  v_int(0),
                      v_int(1000003), str_from_c(T, "siphash13"),
                      v_int(64),      v_int(128),
                      v_int(0)};
    char pthreads[64];
    bool known = confstr(_CS_GNU_LIBPTHREAD_VERSION, pthreads, sizeof pthreads) > 0;
    Value threads[] = {str_from_c(T, "pthread"), V_NONE, known ? str_from_c(T, pthreads) : V_NONE};
    return sys_set(T, "float_info", structseq_new(T, &float_info, floats)) &&
           sys_set(T, "int_info", structseq_new(T, &int_info, ints)) &&
           sys_set(T, "hash_info", structseq_new(T, &hash_info, hashes)) &&
           sys_set(T, "thread_info", structseq_new(T, &thread_info, threads)) &&
           sys_set(T, "maxsize", int_from_i64(T, INT64_MAX)) && sys_set(T, "maxunicode", v_int(0x10FFFF)) &&
           sys_set(T, "float_repr_style", str_from_c(T, "short"));
}

static bool set_module_names(Thread *T) {
    size_t n = native_module_count();
    Value t = tuple_new(T, (int64_t)n), all = set_new(T, type_frozenset);
    if (t == V_UNDEF || all == V_UNDEF) return false;
    for (size_t i = 0; i < n; i++) {
        lf_init(&as_tuple(t)->items[i], str_intern_c(T, native_module_name(i)));
        if (!set_add(T, all, as_tuple(t)->items[i])) return false;
    }
    static const char *const own[] = {"sys", "builtins"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (!set_add(T, all, str_intern_c(T, own[i]))) return false;
    for (size_t i = 0; i < lf_stdlib_count; i++)
        if (!strchr(lf_stdlib[i].name, '.') && !set_add(T, all, str_intern_c(T, lf_stdlib[i].name)))
            return false;
    return sys_set(T, "builtin_module_names", t) && sys_set(T, "stdlib_module_names", all);
}

static bool set_rest(Thread *T) {
    return sys_set(T, "platform", str_from_c(T, "linux")) &&
           sys_set(T, "byteorder", str_from_c(T, "little")) && sys_set(T, "prefix", str_from_c(T, "/usr")) &&
           sys_set(T, "exec_prefix", str_from_c(T, "/usr")) &&
           sys_set(T, "base_prefix", str_from_c(T, "/usr")) &&
           sys_set(T, "base_exec_prefix", str_from_c(T, "/usr")) &&
           sys_set(T, "_stdlib_dir", str_from_c(T, STDLIB_ENTRY)) &&
           sys_set(T, "platlibdir", str_from_c(T, "lib")) && sys_set(T, "abiflags", str_from_c(T, "")) &&
           sys_set(T, "argv", list_new(T, 0)) && sys_set(T, "orig_argv", list_new(T, 0)) &&
           sys_set(T, "path", list_new(T, 0)) && sys_set(T, "meta_path", list_new(T, 0)) &&
           sys_set(T, "path_hooks", list_new(T, 0)) && sys_set(T, "path_importer_cache", dict_new(T)) &&
           sys_set(T, "warnoptions", list_new(T, 0)) && sys_set(T, "_xoptions", dict_new(T)) &&
           sys_set(T, "dont_write_bytecode", V_TRUE) && sys_set(T, "pycache_prefix", V_NONE) &&
           sys_set(T, "executable", str_from_c(T, ""));
}

static bool set_implementation(Thread *T) {
    Value ns = lf_call0(T, v_obj(type_namespace)), tag = str_from_c(T, "lfpy-314");
    bool ok = ns != V_UNDEF && tag != V_UNDEF && obj_setattr(T, ns, name_name, str_intern_c(T, "lfpy")) &&
              obj_setattr(T, ns, str_intern_c(T, "version"), sys_get(T, "version_info")) &&
              obj_setattr(T, ns, str_intern_c(T, "hexversion"), v_int(0x030e00f0)) &&
              obj_setattr(T, ns, str_intern_c(T, "cache_tag"), tag) &&
              obj_setattr(T, ns, str_intern_c(T, "supports_isolated_interpreters"), V_FALSE);
    lf_release(T, tag);
    if (ok) return sys_set(T, "implementation", ns);
    lf_release(T, ns);
    return false;
}

static bool add_hooks_again(Thread *T) {
    static const char *const hooks[] = {"displayhook", "excepthook", "unraisablehook", "breakpointhook"};
    for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++) {
        char name[32] = "__";
        strcat(strcat(name, hooks[i]), "__");
        if (!sys_set(T, name, lf_retain(T, sys_get(T, hooks[i])))) return false;
    }
    return true;
}

bool sys_init(Thread *T) {
    static const ModuleDef def = {
        .name = "sys", .doc = "Values and functions of the interpreter itself.", .functions = functions};
    Value module = module_from_def(T, &def);
    if (module == V_UNDEF) return false;
    T->sysdict = lf_retain(T, module_dict(module));
    static const SysFlags no_flags;
    bool ok = dict_set_c(T, T->modules, "sys", module) && sys_set(T, "modules", lf_retain(T, T->modules)) &&
              set_versions(T) && set_numbers(T) && set_module_names(T) && set_rest(T) &&
              set_implementation(T) && sys_set_flags(T, &no_flags) && structseq_type(T, &unraisable_args) &&
              sys_set(T, "UnraisableHookArgs", v_obj(type_unraisable_args)) && add_hooks_again(T);
    return ok;
}

/* Whether a stream says that it is closed. */
static bool is_closed(Thread *T, Value stream) {
    Value v = obj_getattr_c(T, stream, "closed");
    bool closed = v != V_UNDEF && obj_truth(T, v) > 0;
    lf_exc_clear(T);
    lf_release(T, v);
    return closed;
}

bool sys_by_line(Thread *T) {
    Value out = sys_get(T, "stdout"), change;
    bool missing;
    if (out == V_UNDEF || out == V_NONE) return true;
    change = obj_getattr_or(T, out, str_intern_c(T, "reconfigure"), &missing);
    if (change == V_UNDEF) return missing; /* a program's own stream */
    Value name = str_intern_c(T, "line_buffering"), yes[] = {V_TRUE};
    Value names = tuple_from(T, &name, 1), r = names == V_UNDEF ? V_UNDEF : lf_call(T, change, yes, 0, names);
    lf_release(T, names);
    lf_release(T, change);
    lf_release(T, r);
    return r != V_UNDEF;
}

bool sys_stop(Thread *T) {
    bool ok = true;
    static const char *const streams[] = {"stdout", "stderr"};
    for (int i = 0; i < 2; i++) {
        Value s = sys_get(T, streams[i]);
        if (s == V_UNDEF || s == V_NONE || is_closed(T, s)) continue;
        Value r = lf_call_method(T, name_flush, &s, 1);
        if (r == V_UNDEF) {
            if (i == 0)
                lf_unraisable(T, "Exception ignored while flushing sys.stdout", V_NONE);
            else
                lf_exc_clear(T);
            ok = ok && i == 1;
        }
        lf_release(T, r);
    }
    return ok;
}
