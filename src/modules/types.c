/* _types: the interpreter's types under the names that the module types gives them. */
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

static bool add_descriptor_types(Thread *T, Value module) {
    const struct {
        const char *name;
        uint32_t shape;
    } shapes[] = {{"WrapperDescriptorType", SHAPE_SLOT_WRAPPER},
                  {"MethodDescriptorType", SHAPE_METHOD_DESCR},
                  {"GetSetDescriptorType", SHAPE_GETSET},
                  {"MemberDescriptorType", SHAPE_MEMBER},
                  {"TracebackType", SHAPE_TRACEBACK}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (!module_set(T, module, shapes[i].name, v_obj(lf_shapes[shapes[i].shape].type))) return false;
    return true;
}

static bool init(Thread *T, Value module) {
    const struct {
        const char *name;
        Type *type;
    } types[] = {{"AsyncGeneratorType", type_async_generator},
                 {"BuiltinFunctionType", type_native},
                 {"BuiltinMethodType", type_native},
                 {"CellType", type_cell},
                 {"CodeType", type_code},
                 {"CoroutineType", type_coroutine},
                 {"EllipsisType", type_ellipsis},
                 {"FunctionType", type_function},
                 {"GeneratorType", type_generator},
                 {"GenericAlias", type_generic_alias},
                 {"LambdaType", type_function},
                 {"MethodType", type_method},
                 {"ModuleType", type_module},
                 {"NoneType", type_none},
                 {"NotImplementedType", type_notimpl},
                 {"SimpleNamespace", type_namespace},
                 {"UnionType", type_union}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!module_set(T, module, types[i].name, v_obj(types[i].type))) return false;
    return add_descriptor_types(T, module);
}

static Value adopt_pattern(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_type(args[0]) || !is_type(args[1])) return lf_raise(T, exc_TypeError, "classes are expected");
    type_adopt_pattern(T, as_type(args[0]), as_type(args[1]));
    return V_NONE;
}

/* Classes that CPython has in C go by module and name in messages. */
static Value f_name_with_module(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_type(args[0])) return lf_raise(T, exc_TypeError, "expected a class, not %T", args[0]);
    Type *t = as_type(args[0]);
    Value module = obj_getattr(T, args[0], name___module__);
    Value full = module == V_UNDEF ? V_UNDEF : str_format(T, "%S.%S", module, t->qualname);
    size_t size;
    const char *text = full == V_UNDEF ? NULL : str_utf8(T, full, &size);
    char *copy = text ? lf_buf_alloc(T, size + 1) : NULL;
    if (copy) {
        memcpy(copy, text, size + 1);
        if (t->cname_owned) lf_buf_free(T, (void *)(uintptr_t)t->cname);
        t->cname = copy;
        t->cname_owned = true;
    }
    lf_release(T, full);
    lf_release(T, module);
    return copy ? lf_retain(T, args[0]) : V_UNDEF;
}

static const MethodDef functions[] = {{"_name_with_module(cls, /)", f_name_with_module,
                                       "Lets messages name a class with its module; returns it.", 0},
                                      {"_adopt_pattern(cls, abc, /)", adopt_pattern,
                                       "For `match`, cls becomes a sequence or mapping as abc is.", 0},
                                      {0}};

const ModuleDef module__types = {
    "_types", "Define names for built-in types that aren't directly accessible as a builtin.", functions,
    NULL, init};
