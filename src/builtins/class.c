/* __build_class__: what a class statement does around its body. */
#include "src/builtins/builtins.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"

/* Bases that are not classes may stand for others (PEP 560): a new tuple (owned), or bases itself. */
static Value resolve_bases(Thread *T, Value bases) {
    Tuple *t = as_tuple(bases);
    Value list = V_UNDEF;
    for (int64_t i = 0; i < t->len; i++) {
        Value b = t->items[i];
        bool missing = true;
        Value f = is_type(b) ? V_UNDEF : obj_getattr_or(T, b, name___mro_entries__, &missing);
        if (f == V_UNDEF && !missing) goto failed;
        if (f == V_UNDEF) {
            if (list != V_UNDEF && !list_append(T, list, lf_retain(T, b))) goto failed;
            continue;
        }
        Value more = lf_call1(T, f, bases);
        lf_release(T, f);
        if (more == V_UNDEF) goto failed;
        if (!is_tuple(more)) {
            lf_raise(T, exc_TypeError, "__mro_entries__ must return a tuple");
            lf_release(T, more);
            goto failed;
        }
        if (list == V_UNDEF) list = list_from(T, t->items, i);
        bool ok = list != V_UNDEF && list_extend(T, list, more);
        lf_release(T, more);
        if (!ok) goto failed;
    }
    if (list == V_UNDEF) return lf_retain(T, bases);
    Value result = list_to_tuple(T, list);
    lf_release(T, list);
    return result;
failed:
    lf_release(T, list);
    return V_UNDEF;
}

/* The metaclass named by the keyword (taken out of kwds), or the type of the first base, made most derived.
 */
static Value choose_metaclass(Thread *T, Value kwds, Value bases) {
    bool found;
    Value meta = dict_pop(T, kwds, name_metaclass, &found);
    if (lf_failed(T)) return V_UNDEF;
    if (!found)
        meta =
            lf_retain(T, as_tuple(bases)->len ? v_obj(type_of(as_tuple(bases)->items[0])) : v_obj(type_type));
    if (!is_type(meta)) return meta;
    Type *winner = type_winner(T, as_type(meta), bases);
    lf_release(T, meta);
    return winner ? lf_retain(T, v_obj(winner)) : V_UNDEF;
}

static Value prepare_namespace(Thread *T, Value meta, Value name, Value bases, Value kwds) {
    bool missing;
    Value prepare = obj_getattr_or(T, meta, name___prepare__, &missing);
    if (prepare == V_UNDEF) return missing ? dict_new(T) : V_UNDEF;
    Value args = tuple_pair(T, name, bases);
    Value ns = args == V_UNDEF ? V_UNDEF : lf_call_ex(T, prepare, args, kwds);
    lf_release(T, args);
    lf_release(T, prepare);
    if (ns != V_UNDEF && !is_dict(ns) && !type_of(ns)->slots.getitem) {
        lf_raise(T, exc_TypeError, "%S.__prepare__() must return a mapping, not %T",
                 is_type(meta) ? as_type(meta)->name : str_intern_c(T, "<metaclass>"), ns);
        lf_clear(T, &ns);
    }
    return ns;
}

/* The class must have filled the cell that its methods' __class__ refers to. */
static bool check_class_cell(Thread *T, Value cell, Value cls, Value name) {
    if (!is_shape(cell, SHAPE_CELL) || !is_type(cls)) return true;
    Value v = as_cell(cell)->value;
    if (v == V_UNDEF) {
        lf_raise(T, exc_RuntimeError,
                 "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?", name,
                 cls);
        return false;
    }
    if (v != cls) {
        lf_raise(T, exc_TypeError, "__class__ set to %R defining %R as %R", v, name, cls);
        return false;
    }
    return true;
}

static Value make_class(Thread *T, Value func, Value name, Value bases, Value orig_bases, Value kwds,
                        Value meta) {
    Value ns = prepare_namespace(T, meta, name, bases, kwds);
    if (ns == V_UNDEF) return V_UNDEF;
    Value cls = V_UNDEF;
    Function *f = as_function(func);
    Value cell = run_code(T, f->code, f->globals, ns, f->closure);
    bool ok = cell != V_UNDEF && (bases == orig_bases || obj_setitem(T, ns, name___orig_bases__, orig_bases));
    if (ok) {
        Value items[] = {name, bases, ns};
        Value args = tuple_from(T, items, 3);
        cls = args == V_UNDEF ? V_UNDEF : lf_call_ex(T, meta, args, kwds);
        lf_release(T, args);
        if (cls != V_UNDEF && !check_class_cell(T, cell, cls, name)) lf_clear(T, &cls);
        if (cls != V_UNDEF && is_type(cls) && !import_is_library(T, as_code(f->code)->filename))
            as_type(cls)->flags |= TYPE_OF_PROGRAM;
    }
    lf_release(T, cell);
    lf_release(T, ns);
    return cls;
}

Value builtin_build_class(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[0]);
    if (given->len < 2) return lf_raise(T, exc_TypeError, "__build_class__: not enough arguments");
    Value func = given->items[0], name = given->items[1];
    if (!is_shape(func, SHAPE_FUNCTION))
        return lf_raise(T, exc_TypeError, "__build_class__: func must be a function");
    if (!is_str(name)) return lf_raise(T, exc_TypeError, "__build_class__: name is not a string");
    Value written = tuple_from(T, given->items + 2, given->len - 2),
          bases = written == V_UNDEF ? V_UNDEF : resolve_bases(T, written);
    if (bases == V_UNDEF) {
        lf_release(T, written);
        return V_UNDEF;
    }
    Value kwds = dict_copy(T, args[1]), meta = kwds == V_UNDEF ? V_UNDEF : choose_metaclass(T, kwds, bases);
    Value cls = meta == V_UNDEF ? V_UNDEF : make_class(T, func, name, bases, written, kwds, meta);
    lf_release(T, meta);
    lf_release(T, kwds);
    lf_release(T, bases);
    lf_release(T, written);
    return cls;
}
