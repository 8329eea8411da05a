/* Builtin functions that look at the frame of their caller: exec, eval, compile, globals, locals, vars, dir,
 * __import__. */
#include "src/builtins/builtins.h"
#include "src/compile/trees.h"
#include "src/modules/ast.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/traceback.h"
#include "src/vm/audit.h"

static Frame *caller(Thread *T) { return T->frame > T->frames ? T->frame : NULL; }

static Value builtin_globals(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Frame *f = caller(T);
    return f ? lf_retain(T, frame_globals(f)) : lf_raise(T, exc_SystemError, "globals(): no frame");
}

static Value builtin_locals(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Frame *f = caller(T);
    return f ? frame_locals(T, f) : lf_raise(T, exc_SystemError, "frame does not exist");
}

static Value builtin_vars(Thread *T, Value *args, int n) {
    if (args[0] == V_UNDEF) return builtin_locals(T, args, n);
    bool missing;
    Value d = obj_getattr_or(T, args[0], name___dict__, &missing);
    return d == V_UNDEF && missing
               ? lf_raise(T, exc_TypeError, "vars() argument must have __dict__ attribute")
               : d;
}

static Value builtin_dir(Thread *T, Value *args, int n) {
    (void)n;
    if (args[0] != V_UNDEF) return obj_dir(T, args[0]);
    Value locals = builtin_locals(T, NULL, 0), keys = V_UNDEF;
    if (locals == V_UNDEF) return V_UNDEF;
    if (is_shape(locals, SHAPE_DICT))
        keys = list_from_iterable(T, locals);
    else {
        Value names = lf_call_method(T, name_keys, &locals, 1);
        if (names != V_UNDEF) keys = list_from_iterable(T, names);
        lf_release(T, names);
    }
    lf_release(T, locals);
    if (keys != V_UNDEF && !list_sort(T, keys, V_UNDEF, false)) lf_clear(T, &keys);
    return keys;
}

/* The text of str, bytes or any buffer as bytes with a zero at the end (owned by *holder). */
static const char *source_text(Thread *T, Value source, const char *function, const char *what, size_t *n,
                               Value *holder) {
    *holder = V_UNDEF;
    if (is_str(source)) {
        const char *s = str_utf8(T, source, n);
        if (s) *holder = lf_retain(T, source);
        return s;
    }
    Buffer b;
    if (!type_of(source)->slots.buffer) {
        lf_raise(T, exc_TypeError, "%s() arg 1 must be a %s", function, what);
        return NULL;
    }
    if (!buffer_get(T, source, &b, false)) return NULL;
    *holder = bytes_from(T, b.data, b.len);
    *n = (size_t)b.len;
    buffer_release(T, &b);
    return *holder == V_UNDEF ? NULL : (const char *)as_bytes(*holder)->data;
}

static bool audit_compile(Thread *T, const char *text, size_t n, Value filename) {
    Value source = bytes_from(T, text, n);
    bool fine = source != V_UNDEF && AUDIT(T, "compile", source, filename);
    lf_release(T, source);
    return fine;
}

static Value compile_source(Thread *T, Value source, const char *function, Value filename,
                            const CompileOptions *options) {
    const char *what =
        strcmp(function, "compile") ? "string, bytes or code object" : "string, bytes or AST object";
    size_t n;
    Value holder;
    const char *text = source_text(T, source, function, what, &n, &holder);
    if (!text) return V_UNDEF;
    CompileOptions o = *options;
    o.is_text = is_str(source);
    Value code;
    if (T->audit_hooks != V_UNDEF && !audit_compile(T, text, n, filename))
        code = V_UNDEF;
    else if (strlen(text) == n && o.only_tree)
        code = compile_to_tree(T, text, n, filename, &o, ast_write);
    else if (strlen(text) != n)
        code = lf_raise(T, exc_SyntaxError, "source code string cannot contain null bytes");
    else if (!strcmp(function, "eval")) {
        size_t skip = strspn(text, " \t");
        code = compile_text(T, text + skip, n - skip, filename, &o);
    } else
        code = compile_text(T, text, n, filename, &o);
    lf_release(T, holder);
    return code;
}

/* The code of a tree, which is a program of the right sort. */
static Value compile_object(Thread *T, Value tree, Value filename, const CompileOptions *o) {
    static const char *const sorts[] = {"Module", "Expression", "Interactive"};
    Value tables = ast_tables(T);
    if (tables == V_UNDEF) return V_UNDEF;
    static const NodeKind kinds[] = {NK_Module, NK_Expression, NK_Interactive};
    bool fits = is_instance(tree, as_type(as_tuple(as_tuple(tables)->items[0])->items[kinds[o->mode]]));
    lf_release(T, tables);
    if (!fits) return lf_raise(T, exc_TypeError, "expected %s node, got %T", sorts[o->mode], tree);
    return compile_from_tree(T, tree, ast_read, filename, o, o->only_tree ? ast_write : NULL);
}

/* What `from __future__` statements of the caller mean for the text. */
static uint32_t inherited_future(Thread *T, bool inherit) {
    Frame *f = caller(T);
    return inherit && f ? f->code->flags & CODE_FUTURE_MASK : 0;
}

/* Flags of compile() beyond those of `from __future__`: a tree (optimised or not), comments on types, await
 * at the top, text that may go on. */
enum { COMPILE_FLAGS = 0x200 | 0x400 | 0x1000 | 0x2000 | 0x4000 | 0x8000 };

static Value builtin_compile(Thread *T, Value *args, int n) {
    (void)n;
    static const char *const modes[] = {"exec", "eval", "single"};
    Value filename = args[1], mode = args[2];
    int64_t flags, optimize, version;
    if (is_bytes(filename))
        filename = codec_decode(T, as_bytes(filename)->data, (size_t)as_bytes(filename)->len, "utf-8",
                                "surrogateescape");
    else
        filename = import_path(T, filename);
    if (filename == V_UNDEF) return V_UNDEF;
    Value code = V_UNDEF;
    CompileOptions o = {.mode = -1};
    if (!is_str(mode))
        lf_raise(T, exc_TypeError, "compile() argument 3 must be str, not %T", mode);
    else if (obj_as_i64(T, args[3], &flags) && obj_as_i64(T, args[5], &optimize) &&
             obj_as_i64(T, args[6], &version)) {
        for (int i = 0; i < 3; i++)
            if (str_eq_c(mode, modes[i])) o.mode = i;
        int inherit = obj_truth(T, args[4]);
        if (o.mode < 0)
            lf_raise(T, exc_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
        else if (flags & ~(int64_t)(CODE_FUTURE_MASK | COMPILE_FLAGS))
            lf_raise(T, exc_ValueError, "compile(): unrecognised flags");
        else if (optimize < -1 || optimize > 2)
            lf_raise(T, exc_ValueError, "compile(): invalid optimize value");
        else {
            o.optimize = optimize < 0 ? T->interp->optimize : (int)optimize;
            o.future = ((uint32_t)flags & CODE_FUTURE_MASK) | inherited_future(T, !inherit);
            o.allow_top_await = (flags & 0x2000) != 0;
            o.incomplete_ok = (flags & 0x4000) != 0;
            T->interp->incomplete_input = false;
            o.only_tree = (flags & 0x400) != 0;
            o.before = o.only_tree && version >= 0 && version < 1000 ? (int)version + 1 : 0;
            code = type_of(args[0]) == type_code ? lf_retain(T, args[0])
                   : ast_is_node(T, args[0])     ? compile_object(T, args[0], filename, &o)
                                                 : compile_source(T, args[0], "compile", filename, &o);
            if (code == V_UNDEF && o.incomplete_ok && T->interp->incomplete_input) {
                lf_exc_clear(T);
                lf_raise(T, exc_IncompleteInputError, "incomplete input");
            }
        }
    }
    lf_release(T, filename);
    return code;
}

/* The namespaces of exec and eval: given, or the caller's. Borrowed results, *made is to be released. */
static bool choose_scopes(Thread *T, const char *name, Value *globals, Value *locals, Value *made) {
    *made = V_UNDEF;
    if (*globals == V_NONE) {
        Frame *f = caller(T);
        *globals = f ? frame_globals(f) : V_UNDEF;
        if (*locals == V_NONE) *locals = *made = f ? frame_locals(T, f) : V_UNDEF;
        if (*globals == V_UNDEF || *locals == V_UNDEF) {
            if (!lf_failed(T)) lf_raise(T, exc_SystemError, "globals and locals cannot be NULL");
            return false;
        }
        return true;
    }
    if (!is_dict(*globals)) {
        lf_raise(T, exc_TypeError,
                 strcmp(name, "eval") ? "exec() globals must be a dict, not %T" : "globals must be a dict",
                 *globals);
        return false;
    }
    if (*locals == V_NONE)
        *locals = *globals;
    else if (!is_dict(*locals) && !type_of(*locals)->slots.getitem) {
        lf_raise(T, exc_TypeError,
                 strcmp(name, "eval") ? "locals must be a mapping or None, not %T"
                                      : "locals must be a mapping",
                 *locals);
        return false;
    }
    if (dict_get_str(as_dict(*globals), name___builtins__) == V_UNDEF && !lf_failed(T)) {
        Value module = dict_get_str(as_dict(T->modules), name_builtins);
        if (!dict_set_str(T, *globals, name___builtins__, module == V_UNDEF ? T->builtins : module))
            return false;
    }
    return true;
}

static bool is_closure(Value v, int64_t n) {
    if (!is_tuple(v) || as_tuple(v)->len != n) return false;
    for (int64_t i = 0; i < n; i++)
        if (!is_shape(as_tuple(v)->items[i], SHAPE_CELL)) return false;
    return true;
}

static Value run_source(Thread *T, const char *name, int mode, Value source, Value globals, Value locals,
                        Value closure) {
    Value made, code = V_UNDEF, result = V_UNDEF;
    if (!choose_scopes(T, name, &globals, &locals, &made)) return V_UNDEF;
    if (type_of(source) == type_code) {
        int64_t nfree = as_code(source)->nfree;
        if (nfree && mode == COMPILE_EVAL)
            lf_raise(T, exc_TypeError, "code object passed to eval() may not contain free variables");
        else if (nfree && !is_closure(closure, nfree))
            lf_raise(T, exc_TypeError, "code object requires a closure of exactly length %lld",
                     (long long)nfree);
        else if (!nfree && closure != V_NONE)
            lf_raise(T, exc_TypeError, "cannot use a closure with this code object");
        else
            code = lf_retain(T, source);
    } else if (closure != V_NONE)
        lf_raise(T, exc_TypeError, "closure can only be used when source is a code object");
    else {
        CompileOptions o = {
            .mode = mode, .optimize = T->interp->optimize, .future = inherited_future(T, true)};
        code = compile_source(T, source, name, str_intern_c(T, "<string>"), &o);
    }
    if (code != V_UNDEF) {
        /* a dict of another class is a namespace of its own, asked through its methods */
        bool plain = locals == globals && is_shape(globals, SHAPE_DICT);
        if (AUDIT(T, "exec", code))
            result =
                run_code(T, code, globals, plain ? V_UNDEF : locals, closure == V_NONE ? V_UNDEF : closure);
        lf_release(T, code);
    }
    lf_release(T, made);
    return result;
}

static Value builtin_exec(Thread *T, Value *args, int n) {
    (void)n;
    Value r = run_source(T, "exec", COMPILE_FILE, args[0], args[1], args[2], args[3]);
    lf_release(T, r);
    return r == V_UNDEF ? V_UNDEF : V_NONE;
}

static Value builtin_eval(Thread *T, Value *args, int n) {
    (void)n;
    return run_source(T, "eval", COMPILE_EVAL, args[0], args[1], args[2], V_NONE);
}

static Value builtin_import(Thread *T, Value *args, int n) {
    (void)n;
    int64_t level;
    if (!obj_as_i64(T, args[4], &level)) return V_UNDEF;
    if (!is_str(args[0])) return lf_raise(T, exc_TypeError, "module name must be a string");
    if (level < 0) return lf_raise(T, exc_ValueError, "level must be >= 0");
    Value globals = args[1] == V_NONE || !is_dict(args[1]) ? V_UNDEF : args[1];
    return import_module_level(T, args[0], globals, args[3], level);
}

static Value builtin_breakpoint(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "builtins.breakpoint",
               dict_get_str(as_dict(T->sysdict), str_intern_c(T, "breakpointhook"))))
        return V_UNDEF;
    Value hook = dict_get_str(as_dict(T->sysdict), str_intern_c(T, "breakpointhook"));
    if (hook == V_UNDEF) return lf_raise(T, exc_RuntimeError, "lost sys.breakpointhook");
    return lf_call_ex(T, hook, args[0], args[1]);
}

const MethodDef builtins_frame_functions[] = {
    {"globals()", builtin_globals, "The namespace of the module that the call stands in.", 0},
    {"locals()", builtin_locals, "The names of the scope that the call stands in, and their values.", 0},
    {"vars(object=?, /)", builtin_vars, "object.__dict__, or locals().", 0},
    {"dir(object=?, /)", builtin_dir, "Names: of the attributes of an object, or of the scope of the call.",
     0},
    {"compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
     builtin_compile, "Source text as a code object for exec() or eval().", 0},
    {"exec(source, /, globals=None, locals=None, *, closure=None)", builtin_exec, "Runs statements.", 0},
    {"eval(source, /, globals=None, locals=None)", builtin_eval, "The value of an expression.", 0},
    {"__import__(name, globals=None, locals=None, fromlist=(), level=0)", builtin_import,
     "What an import statement calls.", 0},
    {"breakpoint(*args, **kws)", builtin_breakpoint, "Calls sys.breakpointhook.", 0},
    {0},
};
