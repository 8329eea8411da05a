/* Raising exceptions from C, and what can be done with the one in flight. */
#include "src/objects/error.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/region_type.h"
#include "runtime/policy.h"

#include <stdarg.h>
#include <stdio.h>

Value str_format_v(Thread *T, const char *format, va_list args);

/* ---- making and raising --------------------------------------------------------------------------- */

void exception_set_context(Thread *T, Value exc) {
    Value handled = T->handled;
    if (handled == V_UNDEF || handled == V_NONE || handled == exc || !is_exception(handled)) return;
    /* When exc already stands in the chain of what is handled, the chain is cut there. */
    Value slow = handled; /* follows at half the speed: circles made by hand end the walk */
    bool step = false;
    for (Value o = handled; as_exception(o)->context != V_UNDEF; step = !step) {
        Value next = as_exception(o)->context;
        if (next == exc && as_exception(o)->h.rid != RID_LOCAL) return;
        if (next == exc) {
            lf_clear(T, &as_exception(o)->context);
            break;
        }
        o = next;
        if (step) slow = as_exception(slow)->context;
        if (o == slow) break;
    }
    Exception *e = as_exception(exc);
    if (e->h.rid == RID_LOCAL) lf_store(T, &e->h, &e->context, lf_retain(T, handled));
}

static void set(Thread *T, Value exc) { /* consumed */
    exception_set_context(T, exc);
    Value old = T->exc;
    T->exc = exc;
    lf_release(T, old);
}

Value exception_new(Thread *T, Type *type, Value arg) {
    if (!exception_is_plain(type) && !type_is_subtype(type, exc_AttributeError) &&
        !type_is_subtype(type, exc_NameError))
        return lf_call1(T, v_obj(type), arg);
    Value args = tuple_from(T, &arg, arg == V_UNDEF ? 0 : 1);
    Value e = args == V_UNDEF ? V_UNDEF : exception_make(T, type, args);
    lf_release(T, args);
    return e;
}

Value lf_raise_arg(Thread *T, Type *type, Value arg) {
    Value e = exception_new(T, type, arg);
    if (e != V_UNDEF) set(T, e);
    if (lf_policy.explain && e != V_UNDEF && type == exc_RegionError) region_error_explain(T, e, NULL, NULL);
    return V_UNDEF;
}

Value lf_raise(Thread *T, Type *type, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    Value text = str_format_v(T, format, ap);
    va_end(ap);
    if (text != V_UNDEF) lf_raise_arg(T, type, text);
    lf_release(T, text);
    return V_UNDEF;
}

Value lf_raise_key(Thread *T, Value key) { return lf_raise_arg(T, exc_KeyError, key); }

Value lf_raise_stop(Thread *T, Value value) {
    Value args = value == V_NONE || value == V_UNDEF ? tuple_empty : tuple_from(T, &value, 1);
    Value e = args == V_UNDEF ? V_UNDEF : exception_make(T, exc_StopIteration, args);
    lf_release(T, args);
    if (e == V_UNDEF) return V_UNDEF;
    if (value != V_NONE) lf_init(&as_exception(e)->fields[STOP_VALUE], lf_retain(T, value));
    set(T, e);
    return V_UNDEF;
}

static Value raise_attribute(Thread *T, Value obj, Value name, Value text) { /* text consumed */
    Value e = text == V_UNDEF ? V_UNDEF : exception_new(T, exc_AttributeError, text);
    lf_release(T, text);
    if (e == V_UNDEF) return V_UNDEF;
    lf_init(&as_exception(e)->fields[ATTRIBUTE_OBJ], obj == V_NONE ? V_UNDEF : lf_retain(T, obj));
    lf_init(&as_exception(e)->fields[ATTRIBUTE_NAME], lf_retain(T, name));
    set(T, e);
    return V_UNDEF;
}

Value lf_raise_attribute(Thread *T, Value obj, Value name) {
    return raise_attribute(T, obj, name, str_format(T, "'%T' object has no attribute '%S'", obj, name));
}

Value lf_raise_attribute_text(Thread *T, Value obj, Value name, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    Value text = str_format_v(T, format, ap);
    va_end(ap);
    return raise_attribute(T, obj, name, text);
}

Value lf_raise_value(Thread *T, Value x) {
    if (is_exception(x)) {
        set(T, lf_retain(T, x));
        return V_UNDEF;
    }
    if (!is_exception_class(x))
        return lf_raise(T, exc_TypeError, "exceptions must derive from BaseException");
    Value e = lf_call0(T, x);
    if (e == V_UNDEF) return V_UNDEF;
    if (is_exception(e))
        set(T, e);
    else {
        lf_raise(T, exc_TypeError, "calling %R should have returned an instance of BaseException, not %R", x,
                 v_obj(type_of(e)));
        lf_release(T, e);
    }
    return V_UNDEF;
}

/* When not even the exception can be made, one that was made at the start serves. */
Value lf_no_memory(Thread *T) {
    static _Thread_local bool making;
    static Exception spare;
    if (!making) {
        making = true;
        Value e = exception_make(T, exc_MemoryError, tuple_empty);
        making = false;
        if (e != V_UNDEF) {
            set(T, e);
            return V_UNDEF;
        }
    }
    if (!spare.h.shape) {
        spare.h = (Obj){exc_MemoryError->root_shape, AUX_ACYCLIC, 1, RID_IMMORTAL};
        spare.args = tuple_empty;
    }
    lf_exc_clear(T);
    T->exc = v_obj(&spare);
    return V_UNDEF;
}

/* ---- the exception in flight ---------------------------------------------------------------------- */

bool lf_exc_is(Thread *T, Type *type) { return T->exc != V_UNDEF && is_instance(T->exc, type); }

void lf_exc_clear(Thread *T) { lf_clear(T, &T->exc); }

void lf_exc_restore(Thread *T, Value e) {
    Value old = T->exc;
    T->exc = e;
    lf_release(T, old);
}

void exception_note(Thread *T, const char *format, ...) {
    Value e = lf_exc_take(T);
    va_list args;
    va_start(args, format);
    Value text = str_format_v(T, format, args);
    va_end(args);
    if (text != V_UNDEF && e != V_UNDEF)
        lf_release(T, lf_call_method(T, name_add_note, (Value[]){e, text}, 2));
    lf_exc_clear(T);
    lf_release(T, text);
    if (e != V_UNDEF) lf_exc_restore(T, e);
}

bool lf_exc_caught(Thread *T, Type *type) {
    if (!lf_exc_is(T, type)) return false;
    lf_exc_clear(T);
    return true;
}

/* ---- exceptions that nobody can catch ------------------------------------------------------------- */

/* Without a hook; a program that has no sys.stderr, or has none any more, does not want to know. */
static void report_plainly(Thread *T, Value exc, Value message) {
    if (T->sysdict != V_UNDEF && dict_get_str(as_dict(T->sysdict), str_intern_c(T, "stderr")) == V_NONE)
        return;
    Value text = obj_str(T, exc);
    if (text == V_UNDEF) lf_exc_clear(T);
    const char *utf8 = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    fprintf(stderr, "%s:\n%s: %s\n", is_str(message) ? str_utf8(T, message, NULL) : "Exception ignored",
            type_name(exc), utf8 ? utf8 : "<exception str() failed>");
    if (lf_failed(T)) lf_exc_clear(T);
    lf_release(T, text);
}

/* sys.unraisablehook(args): args has exc_type, exc_value, exc_traceback, err_msg, object. False: there is no
 * hook. */
static bool call_hook(Thread *T, Value exc, Value message, Value obj) {
    Value hook = T->sysdict == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(T->sysdict), name_unraisablehook);
    if (hook == V_UNDEF || hook == V_NONE) return false;
    Value tb = as_exception(exc)->traceback;
    Value ns = dict_new(T);
    bool ok = ns != V_UNDEF && dict_set_c(T, ns, "exc_type", lf_retain(T, v_obj(type_of(exc)))) &&
              dict_set_c(T, ns, "exc_value", lf_retain(T, exc)) &&
              dict_set_c(T, ns, "exc_traceback", tb == V_UNDEF ? V_NONE : lf_retain(T, tb)) &&
              dict_set_c(T, ns, "err_msg", lf_retain(T, message)) &&
              dict_set_c(T, ns, "object", lf_retain(T, obj));
    Value args = ok ? lf_call_ex(T, v_obj(type_namespace), tuple_empty, ns) : V_UNDEF;
    lf_retain(T, hook);
    Value r = args == V_UNDEF ? V_UNDEF : lf_call1(T, hook, args);
    lf_release(T, hook);
    lf_release(T, args);
    lf_release(T, ns);
    lf_release(T, r);
    if (r == V_UNDEF) lf_exc_clear(T);
    return r != V_UNDEF;
}

void lf_unraisable(Thread *T, const char *message, Value obj) {
    lf_traceback_here(T);
    Value exc = lf_exc_take(T);
    if (exc == V_UNDEF) return;
    Value text = message && obj != V_UNDEF && obj != V_NONE ? str_format(T, "%s %R", message, obj)
                 : message                                  ? str_from_c(T, message)
                                                            : V_NONE;
    if (text == V_UNDEF) {
        lf_exc_clear(T);
        text = V_NONE;
    }
    if (!call_hook(T, exc, text, V_NONE)) report_plainly(T, exc, text);
    lf_release(T, text);
    lf_release(T, exc);
}

/* ---- warnings ------------------------------------------------------------------------------------- */

Value lf_import(Thread *T, const char *text) {
    Value import = T->builtins == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(T->builtins), name___import__);
    Value name = str_intern_c(T, text);
    if (name == V_UNDEF) return V_UNDEF;
    return import == V_UNDEF ? lf_raise(T, exc_ImportError, "__import__ not found")
                             : lf_call1(T, import, name);
}

/* Without the module, as when a program ends that never imported it: what its first filters would show. */
static void warn_plainly(Thread *T, const Type *category, Value text) {
    Type *const silent[] = {exc_ResourceWarning, exc_DeprecationWarning, exc_PendingDeprecationWarning,
                            exc_ImportWarning};
    bool shown = T->frame == T->frames && T->sysdict != V_UNDEF;
    for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
        if (type_is_subtype(category, silent[i])) shown = false;
    if (!shown || dict_get_str(as_dict(T->sysdict), str_intern_c(T, "stderr")) == V_NONE) return;
    const char *utf8 = str_utf8(T, text, NULL);
    fprintf(stderr, "<sys>:0: %s: %s\n", category->cname, utf8 ? utf8 : "");
}

static bool warn(Thread *T, Type *category, int stacklevel, Value source, const char *format, va_list ap) {
    Value text = str_format_v(T, format, ap);
    if (text == V_UNDEF) return false;
    Value module = lf_import(T, "warnings");
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "warn");
    bool ok = true;
    if (fn == V_UNDEF) {
        lf_exc_clear(T);
        warn_plainly(T, category, text);
        lf_exc_clear(T);
    } else {
        Value args[] = {text, v_obj(category), v_int(stacklevel), source};
        Value r = lf_call(T, fn, args, source == V_UNDEF ? 3 : 4, V_UNDEF);
        ok = r != V_UNDEF;
        lf_release(T, r);
    }
    lf_release(T, fn);
    lf_release(T, module);
    lf_release(T, text);
    return ok;
}

bool lf_warn(Thread *T, Type *category, int stacklevel, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    bool ok = warn(T, category, stacklevel, V_UNDEF, format, ap);
    va_end(ap);
    return ok;
}

bool lf_warn_resource(Thread *T, Value source, const char *format, ...) {
    va_list ap;
    va_start(ap, format);
    bool ok = warn(T, exc_ResourceWarning, 1, source, format, ap);
    va_end(ap);
    return ok;
}
