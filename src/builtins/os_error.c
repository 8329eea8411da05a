/* OSError: which subclass an errno stands for, and the texts. */
#include "src/builtins/exceptions.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <errno.h>

static const struct {
    int err;
    Type **type;
} classes[] = {
    {EAGAIN, &exc_BlockingIOError},
    {EALREADY, &exc_BlockingIOError},
    {EINPROGRESS, &exc_BlockingIOError},
    {EWOULDBLOCK, &exc_BlockingIOError},
    {EPIPE, &exc_BrokenPipeError},
    {ESHUTDOWN, &exc_BrokenPipeError},
    {ECHILD, &exc_ChildProcessError},
    {ECONNABORTED, &exc_ConnectionAbortedError},
    {ECONNREFUSED, &exc_ConnectionRefusedError},
    {ECONNRESET, &exc_ConnectionResetError},
    {EEXIST, &exc_FileExistsError},
    {ENOENT, &exc_FileNotFoundError},
    {EISDIR, &exc_IsADirectoryError},
    {ENOTDIR, &exc_NotADirectoryError},
    {EINTR, &exc_InterruptedError},
    {EACCES, &exc_PermissionError},
    {EPERM, &exc_PermissionError},
    {ESRCH, &exc_ProcessLookupError},
    {ETIMEDOUT, &exc_TimeoutError},
};

static Type *class_of(Type *t, Value args) {
    if (t != exc_OSError || as_tuple(args)->len < 2 || as_tuple(args)->len > 5) return t;
    Value err = as_tuple(args)->items[0];
    if (!v_is_int(err)) return t;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].err == v_as_int(err)) return *classes[i].type;
    return t;
}

/* (errno, strerror[, filename[, winerror[, filename2]]]); args keeps the first two. BlockingIOError's third
 * argument is a number of characters. */
static bool fill(Thread *T, Value self, Value args) {
    const Tuple *a = as_tuple(args);
    if (a->len < 2 || a->len > 5) return exception_set_args(T, self, args);
    if (!exception_set_field(T, self, OS_ERRNO, a->items[0]) ||
        !exception_set_field(T, self, OS_STRERROR, a->items[1]))
        return false;
    Value filename = a->len > 2 ? a->items[2] : V_NONE;
    if (filename == V_NONE) return exception_set_args(T, self, args);
    if (is_instance(self, exc_BlockingIOError) && type_of(filename)->slots.index) {
        int64_t written;
        if (!obj_as_index(T, filename, &written, exc_ValueError)) return false;
        return exception_set_field(T, self, OS_WRITTEN, filename) && exception_set_args(T, self, args);
    }
    if (!exception_set_field(T, self, OS_FILENAME, filename)) return false;
    if (a->len > 4 && !exception_set_field(T, self, OS_FILENAME2, a->items[4])) return false;
    Value two = tuple_slice(T, args, 0, 2);
    bool ok = two != V_UNDEF && exception_set_args(T, self, two);
    lf_release(T, two);
    return ok;
}

/* A subclass with an __init__ but no __new__ of its own sees its arguments in __init__ alone. */
static bool init_decides(const Type *t) {
    return t->init_fn != exc_OSError->init_fn && t->new_fn == exc_OSError->new_fn;
}

static Value os_new(Thread *T, Value *a, int n) {
    (void)n;
    Type *t = as_type(a[0]);
    bool later = init_decides(t);
    if (!later && a[2] != V_UNDEF)
        return lf_raise(T, exc_TypeError, "%s() takes no keyword arguments", type_own_name(t));
    Value self = exception_make(T, class_of(t, a[1]), later ? tuple_empty : a[1]);
    if (self == V_UNDEF || later || fill(T, self, a[1])) return self;
    lf_release(T, self);
    return V_UNDEF;
}

static Value os_init(Thread *T, Value *a, int n) {
    (void)n;
    if (!init_decides(type_of(a[0]))) return V_NONE;
    return exception_no_keywords(T, a[0], a[2]) && fill(T, a[0], a[1]) ? V_NONE : V_UNDEF;
}

static Value os_str(Thread *T, Value self) {
    const Value *f = as_exception(self)->fields;
    Value err = f[OS_ERRNO] == V_UNDEF ? V_NONE : f[OS_ERRNO],
          text = f[OS_STRERROR] == V_UNDEF ? V_NONE : f[OS_STRERROR];
    if (f[OS_FILENAME] != V_UNDEF && f[OS_FILENAME2] != V_UNDEF)
        return str_format(T, "[Errno %S] %S: %R -> %R", err, text, f[OS_FILENAME], f[OS_FILENAME2]);
    if (f[OS_FILENAME] != V_UNDEF) return str_format(T, "[Errno %S] %S: %R", err, text, f[OS_FILENAME]);
    if (f[OS_ERRNO] != V_UNDEF && f[OS_STRERROR] != V_UNDEF) return str_format(T, "[Errno %S] %S", err, text);
    return exc_BaseException->slots.str(T, self);
}

static Value os_reduce(Thread *T, Value *a, int n) {
    (void)n;
    const Exception *e = as_exception(a[0]);
    Value args = lf_retain(T, e->args), state = exception_state(T, a[0]);
    if (as_tuple(args)->len == 2 && e->fields[OS_FILENAME] != V_UNDEF) {
        Value all[] = {as_tuple(args)->items[0], as_tuple(args)->items[1], e->fields[OS_FILENAME], V_NONE,
                       e->fields[OS_FILENAME2]};
        Value longer = tuple_from(T, all, all[4] == V_UNDEF ? 3 : 5);
        lf_release(T, args);
        args = longer;
    }
    Value r = V_UNDEF;
    if (args != V_UNDEF && state != V_UNDEF)
        r = tuple_from(T, (Value[]){v_obj(type_of(a[0])), args, state}, state == V_NONE ? 2 : 3);
    lf_release(T, args);
    lf_release(T, state);
    return r;
}

static Value get_written(Thread *T, Value self) {
    Value v = as_exception(self)->fields[OS_WRITTEN];
    return v == V_UNDEF ? lf_raise(T, exc_AttributeError, "characters_written") : lf_retain(T, v);
}
static bool set_written(Thread *T, Value self, Value v) {
    int64_t written;
    if (v == V_UNDEF && as_exception(self)->fields[OS_WRITTEN] == V_UNDEF) {
        lf_raise(T, exc_AttributeError, "characters_written");
        return false;
    }
    if (v != V_UNDEF && !obj_as_index(T, v, &written, exc_ValueError)) return false;
    return exception_set_field(T, self, OS_WRITTEN, v);
}

static const MethodDef methods[] = {{"__reduce__(self, /)", os_reduce, NULL, 0}, {0}};
static const GetSetDef getset[] = {FIELD("errno", 0),
                                   FIELD("strerror", 1),
                                   FIELD("filename", 2),
                                   FIELD("filename2", 3),
                                   {"characters_written", get_written, set_written, NULL},
                                   {0}};
const TypeDef exception_os_error = {
    .size = EXCEPTION_SIZE(5),
    .slots = {.str = os_str},
    .new_ = {"OSError(cls, /, *args, **kwargs)", os_new, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", os_init, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};

Value lf_raise_errno(Thread *T, int err, Value filename, Value filename2) {
    Value args[5] = {int_from_i64(T, err), str_from_c(T, strerror(err)), filename, V_NONE, filename2};
    int n = filename == V_UNDEF || filename == V_NONE     ? 2
            : filename2 == V_UNDEF || filename2 == V_NONE ? 3
                                                          : 5;
    Value e = args[1] == V_UNDEF ? V_UNDEF : lf_call(T, v_obj(exc_OSError), args, n, V_UNDEF);
    lf_release(T, args[1]);
    if (e == V_UNDEF) return V_UNDEF;
    lf_raise_value(T, e);
    lf_release(T, e);
    return V_UNDEF;
}
