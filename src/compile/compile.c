/* From text to code: parsing, scopes, instructions; and the errors and warnings on the way. */
#include "src/compile/emit.h"
#include "src/compile/trees.h"
#include "src/objects/call.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/syntax/parse.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"

#include <stdio.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* --- failure --- */

void fail_pending(Compiler *c) { longjmp(c->failure, 1); }

void fail_memory(Compiler *c) {
    lf_no_memory(c->T);
    fail_pending(c);
}

void enter_deeper(Compiler *c) {
    if (++c->depth < 100000 && (char *)__builtin_frame_address(0) > c->T->c_stack_limit) return;
    lf_raise(c->T, exc_RecursionError, "maximum recursion depth exceeded during compilation");
    fail_pending(c);
}

/* SyntaxError(message, (filename, line, offset, text, end line, end offset)) is raised. text may be V_UNDEF:
 * None. */
static void raise_syntax(Thread *T, Type *type, Value message, Value filename, Loc loc, Value text) {
    if (message == V_UNDEF) return;
    Value fields[] = {filename,
                      v_int(loc.line),
                      v_int(loc.col),
                      text == V_UNDEF ? V_NONE : text,
                      v_int(loc.end_line),
                      v_int(loc.end_col)};
    Value details = tuple_from(T, fields, 6);
    Value e = details == V_UNDEF ? V_UNDEF : lf_call2(T, v_obj(type), message, details);
    if (e != V_UNDEF) lf_raise_value(T, e);
    lf_release(T, e);
    lf_release(T, details);
}

/* The line as it stands in the file of that name; V_UNDEF for text that is no file's. */
static Value source_line(Compiler *c, int line) {
    FILE *f = c->filename_text[0] == '<' || line < 1 ? NULL : fopen(c->filename_text, "r");
    if (!f) return V_UNDEF;
    char *text = NULL;
    size_t room = 0;
    ssize_t n = 0;
    while (line-- > 0 && (n = getline(&text, &room, f)) >= 0) continue;
    Value v = n > 0 ? str_from_utf8(c->T, text, (size_t)n) : V_UNDEF;
    if (lf_failed(c->T)) lf_exc_clear(c->T);
    free(text);
    fclose(f);
    return v;
}

/* Errors found while names are sorted out have their place in attributes alone, not among their arguments. */
static void raise_bare(Compiler *c, Loc loc, Value message, Value text) {
    Value e = message == V_UNDEF ? V_UNDEF : lf_call1(c->T, v_obj(exc_SyntaxError), message);
    if (e == V_UNDEF) return;
    static const char *const names[] = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
    Value values[] = {c->filename,         v_int(loc.line),   v_int(loc.col), text == V_UNDEF ? V_NONE : text,
                      v_int(loc.end_line), v_int(loc.end_col)};
    bool ok = true;
    for (int i = 0; ok && i < 6; i++) ok = obj_setattr(c->T, e, str_intern_c(c->T, names[i]), values[i]);
    if (ok) lf_raise_value(c->T, e);
    lf_release(c->T, e);
}

static void raise_at(Compiler *c, Loc loc, const char *message, bool bare) {
    Value text = source_line(c, loc.line), m = str_from_utf8(c->T, message, strlen(message));
    loc.col++;
    loc.end_col++;
    if (bare)
        raise_bare(c, loc, m, text);
    else
        raise_syntax(c->T, exc_SyntaxError, m, c->filename, loc, text);
    lf_release(c->T, m);
    lf_release(c->T, text);
}

static char *format_text(Compiler *c, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *s = arena_alloc(c->arena, (size_t)n + 1);
    if (!s || c->arena->failed) fail_memory(c);
    vsnprintf(s, (size_t)n + 1, format, args);
    return s;
}

void fail_at(Compiler *c, Loc loc, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = format_text(c, format, args);
    va_end(args);
    raise_at(c, loc, message, false);
    fail_pending(c);
}

void fail_name_at(Compiler *c, Loc loc, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = format_text(c, format, args);
    va_end(args);
    raise_at(c, loc, message, true);
    fail_pending(c);
}

/* --- warnings --- */

/* False: an exception is set. */
static bool warn_explicit(Thread *T, const char *message, Value filename, int line) {
    Value module = import_module_c(T, "warnings");
    Value warn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "warn_explicit");
    lf_release(T, module);
    if (warn == V_UNDEF) {
        lf_exc_clear(T);
        return true;
    }
    Value text = str_from_c(T, message);
    Value args[] = {text, v_obj(exc_SyntaxWarning), filename, v_int(line)};
    Value r = text == V_UNDEF ? V_UNDEF : lf_call(T, warn, args, 4, V_UNDEF);
    lf_release(T, text);
    lf_release(T, warn);
    lf_release(T, r);
    return r != V_UNDEF;
}

void warn_at(Compiler *c, Loc loc, const char *format, ...) {
    if (c->quiet) return;
    va_list args;
    va_start(args, format);
    const char *message = format_text(c, format, args);
    va_end(args);
    if (warn_explicit(c->T, message, c->filename, loc.line)) return;
    if (lf_exc_is(c->T, exc_SyntaxWarning)) { /* warnings are errors: this one has a place */
        lf_exc_clear(c->T);
        raise_at(c, loc, message, false);
    }
    fail_pending(c);
}

static bool parser_warning(void *data, const char *message, const char *filename, int lineno, int offset) {
    Compiler *c = data;
    (void)filename;
    (void)offset;
    if (lf_failed(c->T)) return true;
    if (warn_explicit(c->T, message, c->filename, lineno)) return true;
    if (!lf_exc_is(c->T, exc_SyntaxWarning)) return true; /* the error stays set and is seen after parsing */
    lf_exc_clear(c->T);
    return false;
}

/* --- parsing --- */

/* What traceback needs to look for mistyped keywords: where the statement began, and the text if no file has
 * it. */
static void add_metadata(Compiler *c, const SyntaxError *e, bool is_file) {
    Thread *T = c->T;
    if (!lf_exc_is(T, exc_SyntaxError)) return;
    Value raised = lf_exc_take(T),
          text = is_file ? V_NONE : codec_decode(T, (const uint8_t *)c->text, c->size, "utf-8", "replace");
    if (text == V_UNDEF) text = V_NONE;
    lf_exc_restore(T, raised);
    Value items[] = {v_int(e->statement_line), v_int(e->offset), text}, t = tuple_from(T, items, 3);
    if (t != V_UNDEF) obj_setattr(T, T->exc, str_intern_c(T, "_metadata"), t);
    lf_release(T, text);
    lf_release(T, t);
}

static void raise_parse_error(Compiler *c, const SyntaxError *e, bool is_file) {
    Thread *T = c->T;
    T->interp->incomplete_input = e->incomplete;
    T->interp->open_input = e->open;
    if (lf_failed(T)) return;
    if (e->kind == SYNTAX_MEMORY_ERROR) {
        lf_no_memory(T);
        return;
    }
    if (e->kind == SYNTAX_VALUE_ERROR) {
        lf_raise(T, exc_ValueError, "%s", e->message);
        return;
    }
    Type *type = e->kind == SYNTAX_TAB_ERROR           ? exc_TabError
                 : e->kind == SYNTAX_INDENTATION_ERROR ? exc_IndentationError
                                                       : exc_SyntaxError;
    Value message = str_from_utf8(T, e->message, strlen(e->message));
    Value line = e->line.s ? str_from_utf8(T, e->line.s, e->line.n) : V_UNDEF;
    raise_syntax(T, type, message, c->filename, (Loc){e->lineno, e->end_lineno, e->offset, e->end_offset},
                 line);
    add_metadata(c, e, is_file);
    lf_release(T, message);
    lf_release(T, line);
}

static Node *parse(Compiler *c, const CompileOptions *o) {
    static const SyntaxMode modes[] = {
        [COMPILE_FILE] = SYNTAX_FILE, [COMPILE_EVAL] = SYNTAX_EVAL, [COMPILE_SINGLE] = SYNTAX_SINGLE};
    SyntaxOptions options = {.mode = modes[o->mode],
                             .flags = (o->is_text ? SYNTAX_IGNORE_COOKIE : 0u) |
                                      (o->incomplete_ok ? SYNTAX_ALLOW_INCOMPLETE : 0u) |
                                      (o->is_file ? SYNTAX_FROM_FILE : 0u) |
                                      (o->future & FUTURE_BARRY ? SYNTAX_BARRY : 0u),
                             .warnings = {parser_warning, c},
                             .max_digits = c->T->int_max_digits,
                             .before = o->before};
    Node *tree = NULL;
    SyntaxError error = {0};
    bool ok = syntax_parse(c->arena, c->text, c->size, c->filename_text, &options, &tree, &error);
    if (!ok) raise_parse_error(c, &error, o->is_file);
    if (lf_failed(c->T)) fail_pending(c);
    return tree;
}

/* --- from __future__ import --- */

static void one_future(Compiler *c, const Node *statement, const Node *alias) {
    static const char *const known[] = {
        "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
        "print_function", "unicode_literals", "generator_stop", "barry_as_FLUFL",  "annotations"};
    static const uint32_t flags[] = {0,        0,        0x20000,  0x40000,      0x80000,
                                     0x100000, 0x200000, 0x800000, FUTURE_BARRY, FUTURE_ANNOTATIONS};
    const char *name = alias->alias.name.s;
    if (!strcmp(name, "braces")) fail_name_at(c, loc_of(alias), "not a chance");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(name, known[i])) continue;
        c->future |= flags[i];
        return;
    }
    (void)statement;
    fail_name_at(c, loc_of(alias), "future feature %.100s is not defined", name);
}

static void find_futures(Compiler *c, const Node *tree) {
    if (tree->kind == NK_Expression) return;
    const NodeList *body = &tree->Module.body;
    for (int i = 0; i < body->n; i++) {
        const Node *s = body->items[i];
        if (s->kind == NK_Expr && i == 0 && s->Expr.value->kind == NK_Constant &&
            s->Expr.value->Constant.value.kind == CONST_Str)
            continue;
        if (s->kind != NK_ImportFrom || s->ImportFrom.level || !s->ImportFrom.module.s ||
            strcmp(s->ImportFrom.module.s, "__future__"))
            break;
        for (int k = 0; k < s->ImportFrom.names.n; k++) one_future(c, s, s->ImportFrom.names.items[k]);
        c->last_future = s;
    }
}

/* --- the whole --- */

static Value compile_tree(Compiler *c, Node *tree) {
    find_futures(c, tree);
    warn_finally(c, tree);
    scopes_make(c, tree);
    Unit *u = unit_push(c, scope_of(c, tree, OF_BODY), text_of(c, "<module>"), 1);
    u->flags |= c->future;
    Loc end = {1, 1, 0, 0};
    if (tree->kind == NK_Expression) {
        Opd v = expr_any(c, tree->Expression.body);
        emit(c, loc_of(tree->Expression.body), OP_RETURN, 0, v.x, 0, 0);
        mark_dead(c);
    } else {
        const NodeList *body = &tree->Module.body;
        body_with_annotations(c, tree, body);
        if (body->n) end = loc_of(body->items[body->n - 1]);
    }
    if (!u->dead) emit(c, end, OP_RETURN, NO_LINE, opd_value(c, V_NONE).x, 0, 0);
    return unit_finish(c);
}

static void release_units(Compiler *c) {
    for (Unit *u = c->units; u; u = u->next) {
        for (int i = 0; i < u->nconsts; i++) lf_release(c->T, u->consts[i]);
        u->nconsts = 0;
        for (int i = 0; i < u->nfar; i++) lf_release(c->T, u->far[i]);
        u->nfar = 0;
        lf_release(c->T, u->docstring);
        u->docstring = V_UNDEF;
    }
}

/* What one call of the compiler does: exactly one of the sources, and a user of the tree or code as the
 * result. */
typedef struct Job {
    const char *text;
    size_t n;
    Value object;
    TreeMaker *make;
    TreeUser *use;
} Job;

static Value run_job(Compiler *c, const Job *job, const CompileOptions *options) {
    Node *tree = job->make ? job->make(c->T, c->arena, job->object) : parse(c, options);
    if (!tree || c->arena->failed) {
        if (!lf_failed(c->T)) lf_no_memory(c->T);
        return V_UNDEF;
    }
    return job->use ? job->use(c->T, tree) : compile_tree(c, tree);
}

static Value compile_job(Thread *T, const Job *job, Value filename, const CompileOptions *options) {
    Arena arena;
    if (!arena_init(&arena)) return lf_no_memory(T);
    Compiler *c = arena_alloc(&arena, sizeof *c);
    *c = (Compiler){.T = T,
                    .arena = &arena,
                    .filename = filename,
                    .text = job->text,
                    .size = job->n,
                    .mode = options->mode,
                    .optimize = options->optimize,
                    .future = options->future,
                    .allow_top_await = options->allow_top_await,
                    .lines = options->lines};
    c->filename_text = str_utf8(T, filename, NULL);
    if (!c->filename_text) {
        lf_exc_clear(T);
        c->filename_text = "<string>";
    }
    Value result = V_UNDEF;
    if (!setjmp(c->failure))
        result = run_job(c, job, options);
    else
        release_units(c);
    arena_free(&arena);
    return result;
}

Value compile_text(Thread *T, const char *text, size_t n, Value filename, const CompileOptions *options) {
    return compile_job(T, &(Job){.text = text, .n = n}, filename, options);
}

Value compile_to_tree(Thread *T, const char *text, size_t n, Value filename, const CompileOptions *options,
                      TreeUser *use) {
    return compile_job(T, &(Job){.text = text, .n = n, .use = use}, filename, options);
}

Value compile_from_tree(Thread *T, Value object, TreeMaker *make, Value filename,
                        const CompileOptions *options, TreeUser *use) {
    return compile_job(T, &(Job){.object = object, .make = make, .use = use}, filename, options);
}
