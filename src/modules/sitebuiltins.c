/* The builtins that are there for people at the prompt: exit, quit, help, copyright, credits, license. Every
 * program gets them, so they are made in C: no Python runs at start-up for them. */
#include "src/modules/sitebuiltins.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/slot_functions.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

/* A name and, as the type wants it, how else to end the program or the text to show. Never changes. */
typedef struct SiteItem {
    Obj h;
    Value name, text;
} SiteItem;

static SiteItem *as_item(Value v) { return (SiteItem *)v_as_obj(v); }

static bool item_visit(Obj *o, VisitFn fn, void *ctx) {
    SiteItem *s = (SiteItem *)o;
    return (s->name == V_UNDEF || fn(&s->name, ctx)) && (s->text == V_UNDEF || fn(&s->text, ctx));
}

static const Kind kind_item = {.name = "site item", .visit = item_visit, .flags = KIND_FREEZE};
static Type *type_quitter, *type_printer, *type_helper;

static Value item_new(Thread *T, Type *t, Value name, Value text) {
    SiteItem *s = lf_alloc(T, t->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    lf_init(&s->name, lf_retain(T, name));
    lf_init(&s->text, lf_retain(T, text));
    return v_obj(s);
}

static Value item_make(Thread *T, Value *a, int n) {
    (void)n;
    return item_new(T, as_type(a[0]), a[1], a[2]);
}
static Value helper_make(Thread *T, Value *a, int n) {
    (void)n;
    return item_new(T, as_type(a[0]), V_NONE, V_NONE);
}

static Value get_name(Thread *T, Value v) { return lf_retain(T, as_item(v)->name); }
static Value get_text(Thread *T, Value v) { return lf_retain(T, as_item(v)->text); }

/* ---- exit and quit --------------------------------------------------------------------------------- */

static Value quitter_repr(Thread *T, Value v) {
    return str_format(T, "Use %S() or %S to exit", as_item(v)->name, as_item(v)->text);
}

/* Whoever reads standard input by another thread is to notice, too. */
static void close_stdin(Thread *T) {
    Value in = dict_get_str(as_dict(T->sysdict), str_intern_c(T, "stdin"));
    if (in == V_UNDEF) return;
    lf_retain(T, in);
    lf_release(T, lf_call_method(T, str_intern_c(T, "close"), &in, 1));
    lf_release(T, in);
    lf_exc_clear(T);
}

static Value quitter_call(Thread *T, Value *a, int n) {
    (void)n;
    close_stdin(T);
    Value exc = lf_call1(T, v_obj(exc_SystemExit), a[1]);
    if (exc == V_UNDEF) return V_UNDEF;
    lf_raise_value(T, exc);
    lf_release(T, exc);
    return V_UNDEF;
}

static const GetSetDef quitter_getset[] = {
    {"name", get_name, NULL, NULL}, {"eof", get_text, NULL, NULL}, {0}};
static const MethodDef quitter_methods[] = {{"__call__(self, code=None)", quitter_call, NULL, 0}, {0}};
static const TypeDef typedef_quitter = {.name = "_sitebuiltins.Quitter",
                                        .doc = "exit and quit: called, they end the program.",
                                        .where = &type_quitter,
                                        .kind = &kind_item,
                                        .size = sizeof(SiteItem),
                                        .slots = {.repr = quitter_repr, .call = slot_call},
                                        .new_ = {"Quitter(cls, name, eof)", item_make, NULL, METHOD_NEW},
                                        .methods = quitter_methods,
                                        .getset = quitter_getset};

/* ---- copyright, credits, license ------------------------------------------------------------------- */

static Value printer_call(Thread *T, Value *a, int n) {
    (void)n;
    Value print = dict_get_str(as_dict(T->builtins), name_print);
    if (print == V_UNDEF) return lf_raise(T, exc_NameError, "name 'print' is not defined");
    return lf_call1(T, print, as_item(a[0])->text);
}

static const MethodDef printer_methods[] = {{"__call__(self)", printer_call, NULL, 0}, {0}};
static const TypeDef typedef_printer = {.name = "_sitebuiltins._Printer",
                                        .doc = "A text that is shown when its name is typed.",
                                        .where = &type_printer,
                                        .kind = &kind_item,
                                        .size = sizeof(SiteItem),
                                        .slots = {.repr = get_text, .call = slot_call},
                                        .new_ = {"_Printer(cls, name, text)", item_make, NULL, METHOD_NEW},
                                        .methods = printer_methods};

/* ---- help ------------------------------------------------------------------------------------------ */

static Value helper_repr(Thread *T, Value v) {
    (void)v;
    return str_from_c(T, "Type help() for interactive help, or help(object) for help about object.");
}

static Value helper_call(Thread *T, Value *a, int n) {
    (void)n;
    Value pydoc = import_module_c(T, "pydoc");
    Value help = pydoc == V_UNDEF ? V_UNDEF : obj_getattr_c(T, pydoc, "help");
    Value r = help == V_UNDEF ? V_UNDEF : lf_call_ex(T, help, a[1], a[2]);
    lf_release(T, help);
    lf_release(T, pydoc);
    return r;
}

static const MethodDef helper_methods[] = {{"__call__(self, *args, **kwds)", helper_call, NULL, METHOD_LAZY},
                                           {0}};
static const TypeDef typedef_helper = {.name = "_sitebuiltins._Helper",
                                       .doc = "help: shows what an object's docstrings say.",
                                       .where = &type_helper,
                                       .kind = &kind_item,
                                       .size = sizeof(SiteItem),
                                       .slots = {.repr = helper_repr, .call = slot_call},
                                       .new_ = {"_Helper(cls)", helper_make, NULL, METHOD_NEW},
                                       .methods = helper_methods};

static const TypeDef *const types[] = {&typedef_quitter, &typedef_printer, &typedef_helper, NULL};
const ModuleDef module__sitebuiltins = {
    .name = "_sitebuiltins", .doc = "The builtins that are there for people at the prompt.", .types = types};

/* ---- putting them into builtins -------------------------------------------------------------------- */

static bool add(Thread *T, Type *t, const char *name, Value text) {
    Value key = str_intern_c(T, name), item = text == V_UNDEF ? V_UNDEF : item_new(T, t, key, text);
    lf_release(T, text);
    return item != V_UNDEF && dict_set_c(T, T->builtins, name, item);
}

bool sitebuiltins_add(Thread *T) {
    static const char credits[] =
        "lfpy is an independent implementation of the language Python, made by its contributors.";
    static const char license[] = "The licence is part of the source distribution.",
                      eof[] = "Ctrl-D (i.e. EOF)";
    Value module = import_module_c(T, "_sitebuiltins");
    if (module == V_UNDEF) return false;
    lf_release(T, module);
    Value copyright = dict_get_str(as_dict(T->sysdict), str_intern_c(T, "copyright"));
    return add(T, type_quitter, "exit", str_from_c(T, eof)) &&
           add(T, type_quitter, "quit", str_from_c(T, eof)) &&
           add(T, type_helper, "help", lf_retain(T, str_empty)) &&
           (copyright == V_UNDEF || add(T, type_printer, "copyright", lf_retain(T, copyright))) &&
           add(T, type_printer, "credits", str_from_c(T, credits)) &&
           add(T, type_printer, "license", str_from_c(T, license));
}
