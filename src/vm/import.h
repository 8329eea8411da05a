/* import.h — finding and loading modules.
 *
 * A module is looked for in sys.modules, among the native modules (modules.def), by the finders a program has
 * put in sys.meta_path, and along sys.path, whose last entry "<stdlib>" stands for the library embedded in
 * the binary. Modules belong to the thread that imported them.
 */
#ifndef LF_IMPORT_H
#define LF_IMPORT_H

#include "src/objects/native.h"

/* What an import statement does: the top package, or with a fromlist the module itself (owned). globals: the
 * importing namespace, for relative imports, or V_UNDEF. */
Value import_module_level(Thread *T, Value name, Value globals, Value fromlist, int64_t level);
/* The module of an absolute dotted name (owned). */
Value import_module(Thread *T, Value name);
Value import_module_c(Thread *T, const char *name);
/* from module import name. */
Value import_from(Thread *T, Value module, Value name);
/* A path argument as str: str itself, or __fspath__() (owned). */
Value import_path(Thread *T, Value path);

/* What a search for a module finds: a ModuleSpec (owned), None; path: the folders, V_UNDEF: sys.path. */
Value import_find_spec(Thread *T, Value name, Value path);
/* Runs the source of a file, of this machine or of the embedded library, in a module's namespace. */
bool import_exec(Thread *T, Value file, Value module);

/* Where a module's source is, for running it as __main__ (-m): code (owned), *file its file name (owned),
 * *package. */
Value import_find_code(Thread *T, Value name, Value *file, bool *is_package);
/* Is it the file name of code of the embedded library? */
bool import_is_library(Thread *T, Value filename);

bool import_init(Thread *T);
/* What sys and builtins, which are there before anything is imported, have like all modules: __spec__. */
bool import_describe_first(Thread *T);

#define STDLIB_ENTRY "<stdlib>"

#endif
