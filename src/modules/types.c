/* _types: the interpreter's types under the names that the module types gives them. */
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/names.h"
#include "src/objects/native.h"

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

static const MethodDef functions[] = {
    {"_adopt_pattern(cls, abc, /)", adopt_pattern, "For `match`, cls becomes a sequence or mapping as abc is.", 0},
    {0}};

const ModuleDef module__types = {
    "_types", "Define names for built-in types that aren't directly accessible as a builtin.", functions,
    NULL, init};
