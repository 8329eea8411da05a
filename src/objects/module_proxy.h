/* module_proxy.h — frozen modules: proxies that every thread resolves to a module of its own.
 *
 * Turning a module has three steps: begin takes its contents out, undo puts them back, end makes the module a
 * proxy. For the thread that owns the module; a proxy may be used by any.
 */
#ifndef LF_MODULE_PROXY_H
#define LF_MODULE_PROXY_H

#include "src/objects/native.h"

extern Type *type_immutable_module;

static inline bool module_is_proxy(Value v) {
    return v_is_obj(v) && type_of_obj(v_as_obj(v)) == type_immutable_module;
}

/* sys.mut_modules of this thread (borrowed). */
Value module_mutable_halves(Thread *T);
/* The name by which it can be found again; V_UNDEF: none, it cannot become a proxy. */
Value module_proxy_name(Value module);
Value module_proxy_begin(Thread *T, Value module); /* its mutable half, owned */
void module_proxy_undo(Thread *T, Value module, Value half);
void module_proxy_end(Thread *T, Value module, Value half);

/* The module that a proxy stands for in this thread, imported if need be (borrowed). */
Value module_half(Thread *T, Value proxy);
/* The dict of a module, also of one that is a proxy (borrowed). */
Value module_live_dict(Thread *T, Value module);

#endif
