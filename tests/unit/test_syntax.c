// Text -> tree or SyntaxError: programs with recorded results, and what no list of programs shows.

#include "src/syntax/parse.h"
#include "src/syntax/suggest.h"
#include "tests/unit/unit.h"
#include <stdio.h>
#include <string.h>

// One parse with all that belongs to it.
typedef struct Parse {
    Arena arena;
    Node *tree;
    SyntaxError error;
    bool ok;
} Parse;

static void parse_with(Parse *p, const char *text, size_t n, const SyntaxOptions *options) {
    ck_assert(arena_init(&p->arena));
    p->ok = syntax_parse(&p->arena, text, n, "<test>", options, &p->tree, &p->error);
}

static void parse(Parse *p, const char *text, SyntaxMode mode, unsigned flags) {
    SyntaxOptions options = {.mode = mode, .flags = SYNTAX_IGNORE_COOKIE | flags};
    parse_with(p, text, strlen(text), &options);
}

// The tree as text, to be freed.
static char *dump(const Parse *p, bool positions) {
    char *text = NULL;
    size_t size = 0;
    FILE *f = open_memstream(&text, &size);
    ck_assert(tree_dump(f, p->tree, positions));
    fclose(f);
    text[size - 1] = 0; // the newline
    return text;
}

static unsigned long long fnv(const char *text) {
    unsigned long long value = 0xcbf29ce484222325u;
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) value = (value ^ *p) * 0x100000001b3u;
    return value;
}

static char *result(const Parse *p) {
    static const char *const kinds[] = {"SyntaxError", "IndentationError", "TabError", "MemoryError",
                                        "ValueError"};
    const SyntaxError *e = &p->error;
    char *text = NULL, *tree;
    int n;
    if (p->ok) {
        tree = dump(p, true);
        n = asprintf(&text, "tree %016llx", fnv(tree));
        free(tree);
    } else {
        n = asprintf(&text, "%s: %s (%d, %d, %d, %d)", kinds[e->kind], e->message, e->lineno, e->offset,
                     e->end_lineno, e->end_offset);
    }
    ck_assert_int_gt(n, 0);
    return text;
}

// Checks the programs of a file that tests/syntax/compare.py has recorded: after each stands "#=> " and its
// result.
static void check_recorded(const char *name) {
    FILE *f = fopen(name, "r");
    ck_assert_msg(f != NULL, "run in the top folder: %s", name);
    char *line = NULL, *program = NULL;
    size_t size = 0, n = 0;
    int wrong = 0, count = 0;
    for (ssize_t length; (length = getline(&line, &size, f)) >= 0;) {
        if (strncmp(line, "#=> ", 4)) {
            program = realloc(program, n + (size_t)length + 1);
            memcpy(program + n, line, (size_t)length + 1);
            n += (size_t)length;
            continue;
        }
        line[strcspn(line, "\n")] = 0;
        Parse p;
        parse(&p, program ? program : "", SYNTAX_FILE, 0);
        char *got = result(&p);
        if (strcmp(got, line + 4)) {
            printf("%s:\n%s  expected %s\n  got      %s\n", name, program ? program : "", line + 4, got);
            wrong++;
        }
        count++;
        free(got);
        arena_free(&p.arena);
        n = 0;
        if (program) *program = 0;
    }
    free(line);
    free(program);
    fclose(f);
    ck_assert_int_gt(count, 30);
    ck_assert_int_eq(wrong, 0);
}

START_TEST(test_right) { check_recorded("tests/syntax/right.txt"); }
END_TEST

START_TEST(test_wrong) { check_recorded("tests/syntax/wrong.txt"); }
END_TEST

static void expect(const char *text, SyntaxMode mode, unsigned flags, const char *dumped) {
    Parse p;
    parse(&p, text, mode, flags);
    char *got = p.ok ? dump(&p, false) : result(&p);
    ck_assert_str_eq(got, dumped);
    free(got);
    arena_free(&p.arena);
}

START_TEST(test_modes) {
    expect("a\n", SYNTAX_FILE, 0, "Module(body=[Expr(value=Name(id='a', ctx=Load()))])");
    expect(" a", SYNTAX_EVAL, 0, "IndentationError: unexpected indent (1, 1, 1, -1)");
    expect("a\n\n", SYNTAX_EVAL, 0, "Expression(body=Name(id='a', ctx=Load()))");
    expect("a; b\n", SYNTAX_SINGLE, 0,
           "Interactive(body=[Expr(value=Name(id='a', ctx=Load())), Expr(value=Name(id='b', ctx=Load()))])");
    expect("a\nb\n", SYNTAX_SINGLE, 0,
           "SyntaxError: multiple statements found while compiling a single statement (1, 2, 1, 3)");
    expect("a = 1", SYNTAX_EVAL, 0, "SyntaxError: invalid syntax (1, 3, 1, 4)");
    expect("", SYNTAX_FILE, 0, "Module()");
}
END_TEST

static bool incomplete(const char *text) {
    Parse p;
    parse(&p, text, SYNTAX_SINGLE, SYNTAX_ALLOW_INCOMPLETE);
    bool more = !p.ok && p.error.incomplete;
    arena_free(&p.arena);
    return more;
}

START_TEST(test_incomplete) {
    static const char *const more[] = {
        "(",         "f(a,\n",      "'''abc\n",       "if x:\n",         "if x:\n  y\n",
        "x = \\\n",  "def f():\n",  "[1,\n2",         "class A:\n  x\n", "@decorate\n",
        "f'''{a}\n", "try:\n  x\n", "for x in y: z\n"};
    static const char *const done[] = {"x\n", "if x:\n  y\n\n", "'abc\n",        "x = \n",
                                       ")\n", "a b\n",          "x = (1,\n2)\n", "x y(\n"};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) ck_assert_msg(incomplete(more[i]), "%s", more[i]);
    for (size_t i = 0; i < sizeof done / sizeof *done; i++)
        ck_assert_msg(!incomplete(done[i]), "%s", done[i]);
}
END_TEST

// A program of n times the same piece between a beginning and an end.
static char *repeated(const char *begin, const char *piece, size_t n, const char *end) {
    size_t b = strlen(begin), p = strlen(piece), e = strlen(end);
    char *text = malloc(b + p * n + e + 1), *t = text;
    t = mempcpy(t, begin, b);
    for (size_t i = 0; i < n; i++) t = mempcpy(t, piece, p);
    memcpy(t, end, e + 1);
    return text;
}

START_TEST(test_depth) {
    static const char *const deep[][3] = {
        {"x = ", "1+", "1\n"},           {"x = ", "-", "1\n"},     {"x = ", "not ", "1\n"},
        {"x = a", ".b", "\n"},           {"x = a", "[0]", "\n"},   {"x = ", "lambda: ", "1\n"},
        {"x = ", "a if b else ", "c\n"}, {"x = ", "a ** ", "b\n"}, {"if a: pass\n", "elif b: pass\n", ""},
        {"x = ", "a < ", "b\n"},         {"x = [", "1,", "]\n"},   {"x = ", "'a' f'b'\\\n", "''\n"},
        {"x = '", "long", "'\n"},        {"", "a = ", "b\n"},      {"x = ", "await ", "b\n"},
    };
    for (size_t i = 0; i < sizeof deep / sizeof *deep; i++) {
        char *text = repeated(deep[i][0], deep[i][1], 50000, deep[i][2]);
        Parse p;
        parse(&p, text, SYNTAX_FILE, 0);
        ck_assert_msg(p.ok || p.error.message, "%s", deep[i][1]);
        if (p.ok) free(dump(&p, true));
        arena_free(&p.arena);
        free(text);
    }
}
END_TEST

START_TEST(test_limits) {
    char *text = repeated("x = ", "(", 201, "");
    Parse p;
    parse(&p, text, SYNTAX_FILE, 0);
    ck_assert_str_eq(p.error.message, "too many nested parentheses");
    arena_free(&p.arena);
    free(text);
    text = malloc(101 * 110);
    char *t = text;
    for (int i = 0; i <= 100; i++) t += sprintf(t, "%*sif x:\n", i, "");
    parse(&p, text, SYNTAX_FILE, 0);
    ck_assert_int_eq(p.error.kind, SYNTAX_INDENTATION_ERROR);
    ck_assert_str_eq(p.error.message, "too many levels of indentation");
    arena_free(&p.arena);
    free(text);
}
END_TEST

static bool count_warning(void *data, const char *message, const char *filename, int lineno, int offset) {
    (void)filename, (void)offset;
    ck_assert_str_ne(message, "");
    int *lines = data;
    *lines = *lines * 10 + lineno;
    return *lines < 1000;
}

START_TEST(test_warnings) {
    int lines = 0;
    SyntaxOptions options = {.warnings = {count_warning, &lines}};
    Parse p;
    const char *text = "x = 1if y else 2\ny = '\\d'\nz = '''\n\\e'''\nw = '\\''\n";
    parse_with(&p, text, strlen(text), &options);
    ck_assert(p.ok);
    ck_assert_int_eq(lines, 124);
    arena_free(&p.arena);
    lines = 100;
    parse_with(&p, text, strlen(text), &options);
    ck_assert(!p.ok);
    ck_assert_str_eq(p.error.message, "invalid decimal literal");
    arena_free(&p.arena);
}
END_TEST

static void expect_bytes(const char *text, size_t n, unsigned flags, const char *expected) {
    SyntaxOptions options = {.flags = flags};
    Parse p;
    parse_with(&p, text, n, &options);
    char *got = p.ok ? dump(&p, false) : result(&p);
    ck_assert_str_eq(got, expected);
    free(got);
    arena_free(&p.arena);
}
#define EXPECT_BYTES(text, flags, expected) expect_bytes(text, sizeof text - 1, flags, expected)

START_TEST(test_encodings) {
#define STRING(s) "Module(body=[Expr(value=Constant(value='" s "'))])"
    EXPECT_BYTES("# coding: latin-1\n'\xe9'\n", 0, STRING("\\xe9"));
    EXPECT_BYTES("#!/bin/sh\n# -*- coding: iso-8859-15 -*-\n'\xa4'\n", 0, STRING("\\u20ac"));
    EXPECT_BYTES("\xef\xbb\xbf'\xc3\xa9'\n", 0, STRING("\\xe9"));
    EXPECT_BYTES("# vim: set fileencoding=utf-8 :\n'\xc3\xa9'\n", 0, STRING("\\xe9"));
    EXPECT_BYTES("'''a\r\nb\rc'''\r\n", 0, STRING("a\\nb\\nc"));
    EXPECT_BYTES("# coding: nonsense\n", 0, "SyntaxError: unknown encoding: nonsense (0, -1, 0, 0)");
    EXPECT_BYTES("# coding: ascii\n'\xe9'\n", 0,
                 "SyntaxError: 'ascii' codec can't decode byte 0xe9 in position 17: ordinal not in "
                 "range(128) (0, -1, 0, 0)");
    EXPECT_BYTES("x = '\xe9'\n", 0,
                 "SyntaxError: Non-UTF-8 code starting with '\\xe9' on line 1, but no encoding declared; see "
                 "https://peps.python.org/pep-0263/ for details (1, 6, 1, 6)");
    EXPECT_BYTES("x\0y\n", 0, "SyntaxError: source code string cannot contain null bytes (0, 0, 0, 0)");
    EXPECT_BYTES("x\ny\0\n", SYNTAX_FROM_FILE,
                 "SyntaxError: source code cannot contain null bytes (2, 0, 2, 0)");
#undef STRING
}
END_TEST

static void expect_suggestion(const char *text, unsigned flags, const char *message) {
    Parse p;
    parse(&p, text, SYNTAX_FILE, 0);
    ck_assert(!p.ok);
    syntax_suggest_keyword(&p.arena, text, strlen(text), flags, &p.error);
    ck_assert_str_eq(p.error.message, message);
    arena_free(&p.arena);
}

START_TEST(test_suggestions) {
    expect_suggestion("whille x:\n    pass\n", 0, "invalid syntax. Did you mean 'while'?");
    expect_suggestion("def f():\n    if a:\n        pass\n    imprt x\n", SYNTAX_FROM_FILE,
                      "invalid syntax. Did you mean 'import'?");
    expect_suggestion("x = [y fr y in z]\n", 0, "invalid syntax. Did you mean 'for'?");
    expect_suggestion("retrun x\n", 0, "invalid syntax");
    expect_suggestion("qqqqq zzzzz\n", 0, "invalid syntax");
    expect_suggestion("x = )\n", 0, "unmatched ')'");
}
END_TEST

START_TEST(test_names_are_unique) {
    Parse p;
    parse(&p, "a\na\n\xef\xac\x81\nfi\n", SYNTAX_FILE, 0);
    ck_assert(p.ok);
    Node **body = p.tree->Module.body.items;
    ck_assert_ptr_eq(body[0]->Expr.value->Name.id.s, body[1]->Expr.value->Name.id.s);
    ck_assert_ptr_eq(body[2]->Expr.value->Name.id.s, body[3]->Expr.value->Name.id.s);
    arena_free(&p.arena);
}
END_TEST

START_TEST(test_error_line) {
    Parse p;
    parse(&p, "x = 1\ny = = 2\nz\n", SYNTAX_FILE, 0);
    ck_assert_str_eq(p.error.line.s, "y = = 2\n");
    ck_assert_str_eq(p.error.filename, "<test>");
    arena_free(&p.arena);
}
END_TEST

UNIT_MAIN("syntax", test_right, test_wrong, test_modes, test_incomplete, test_depth, test_limits,
          test_warnings, test_encodings, test_suggestions, test_names_are_unique, test_error_line)
