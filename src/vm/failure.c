#include "src/vm/failure.h"
#include "src/builtins/report.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/detach.h"
#include "runtime/freeze.h"

static Value parts_of(Thread *T, Value exc, Value text) {
    bool missing;
    Value d = obj_getattr_or(T, exc, name___dict__, &missing);
    Value parts[] = {v_obj(type_of(exc)), as_exception(exc)->args,
                     d != V_UNDEF && is_dict(d) && as_dict(d)->len ? d : V_NONE, text};
    Value t = lf_failed(T) ? V_UNDEF : tuple_from(T, parts, 4);
    lf_release(T, d);
    if (t != V_UNDEF && lf_freeze(T, &t, 1)) return t;
    lf_release(T, t);
    return V_UNDEF;
}

Value failure_pack(Thread *T, const char *heading) {
    Value exc = lf_exc_take(T), report = report_text(T, exc), t = V_UNDEF,
          text = report == V_UNDEF ? V_UNDEF : str_format(T, "%s%S", heading, report);
    lf_release(T, report);
    if (text != V_UNDEF) t = parts_of(T, exc, text);
    if (t == V_UNDEF) {
        Value why = lf_exc_take(T), reason = why == V_UNDEF ? V_UNDEF : obj_str(T, why);
        lf_exc_clear(T);
        if (reason == V_UNDEF) reason = str_empty;
        lf_raise(T, exc_RegionError, "%T cannot leave its thread: %S", exc, reason);
        Value other = lf_exc_take(T);
        t = parts_of(T, other, text == V_UNDEF ? str_empty : text);
        lf_release(T, other);
        lf_release(T, reason);
        lf_release(T, why);
    }
    lf_release(T, text);
    lf_release(T, exc);
    return t;
}

/* What the exception had as attributes; notes can be added again. */
static bool put_attributes(Thread *T, Value exc, Value attributes) {
    Value d = obj_getattr(T, exc, name___dict__);
    bool ok = d != V_UNDEF && is_dict(d) && dict_update(T, d, attributes);
    Value name = str_intern_c(T, "__notes__"), notes = ok ? dict_get_str(as_dict(d), name) : V_UNDEF;
    if (notes != V_UNDEF && is_list(notes)) {
        Value list = list_new(T, 0);
        ok = list != V_UNDEF && list_extend(T, list, notes) && dict_set_str(T, d, name, list);
        lf_release(T, list);
    }
    lf_release(T, d);
    return ok;
}

/* A new instance of the class with these args; a class of the program is not asked, for its __init__ may want
 * other arguments. */
static Value exception_again(Thread *T, Value cls, Value args, Value attributes) {
    if (v_as_obj(cls)->rid == RID_IMMORTAL && cls != v_obj(exc_RegionError))
        return lf_call_ex(T, cls, args, V_UNDEF);
    Value e = exception_make(T, as_type(cls), args);
    if (e != V_UNDEF && attributes != V_NONE && !put_attributes(T, e, attributes)) lf_clear(T, &e);
    return e;
}

Value failure_text(Value failure) { return as_tuple(failure)->items[3]; }

Value failure_exception(Thread *T, Value failure) {
    const Tuple *t = as_tuple(failure);
    return exception_again(T, t->items[0], t->items[1], t->items[2]);
}

Value failure_raise(Thread *T, Value failure) {
    Value e = failure_exception(T, failure);
    if (e == V_UNDEF) return V_UNDEF;
    lf_raise_value(T, e);
    lf_release(T, e);
    exception_note(T, "%S", failure_text(failure));
    return V_UNDEF;
}
