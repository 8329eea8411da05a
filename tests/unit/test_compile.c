// The instructions that the compiler makes of small functions: what is copied, consumed, checked and
// protected.

#include "src/compile/code.h"
#include "src/objects/str.h"
#include "tests/unit/started.h"
#include "tests/unit/unit.h"
#include <stdio.h>
#include <string.h>

// The disassembly of a program, from the line that begins with "-- name" on. It lasts until the next one.
static const char *listing(const char *text, const char *name) {
    static Value all = V_NONE;
    Thread *T = started();
    lf_release(T, all);
    CompileOptions options = {.mode = COMPILE_FILE, .is_text = true};
    Value filename = str_from_c(T, "<test>");
    Value code = compile_text(T, text, strlen(text), filename, &options);
    ck_assert(code != V_UNDEF);
    all = code_disassemble(T, code);
    lf_release(T, filename);
    lf_release(T, code);
    char head[80] = "-- ";
    const char *at = strstr(str_utf8(T, all, NULL), strncat(head, name, 70));
    ck_assert_ptr_nonnull(at);
    return at;
}

static void has(const char *code, const char *instruction) {
    ck_assert_ptr_nonnull(strstr(code, instruction));
}

START_TEST(test_operands_are_named_directly) {
    const char *code = listing(
        "def f(n):\n    s = 0.0\n    for i in range(n):\n        s = s + i * 0.5\n    return s\n", "f:");
    has(code, "MUL");
    has(code, " r4 r2 0.5");
    has(code, " r1 r1 r4!");
    has(code, "FOR_ITER         r3 r2");
    has(code, "RETURN           r1");
    ck_assert_ptr_null(strstr(code, "CHECK"));
}
END_TEST

START_TEST(test_comparison_jumps) {
    const char *code =
        listing("def f(a, b):\n    while a < b:\n        a += 1\n    if a is None: return 1\n", "f:");
    has(code, "JNLT");
    has(code, "JLT");
    ck_assert_ptr_null(strstr(code, " LT"));
    has(code, "JNOTNONE         r0");
}
END_TEST

START_TEST(test_check_only_where_needed) {
    const char *code = listing("def f(a):\n    if a: b = 1\n    return b\n", "f:");
    has(code, "CHECK            r1 b");
    code = listing("def f(a):\n    if a: b = 1\n    else: b = 2\n    return b\n", "f:");
    ck_assert_ptr_null(strstr(code, "CHECK"));
}
END_TEST

START_TEST(test_swap_copies_once) {
    const char *code = listing("def f(a, b):\n    a, b = b, a\n    return a\n", "f:");
    has(code, "MOVE             r2 r0\n");
    has(code, "MOVE             r0 r1\n");
    has(code, "MOVE             r1 r2!");
}
END_TEST

START_TEST(test_window_of_an_awaited_argument) {
    const char *code = listing("async def f(g):\n    return [await g(), await g()]\n", "f:");
    has(code, "MOVE             r1 r2!");
    has(code, "MOVE             r2 r3!");
    has(code, "BUILD_LIST       r1 *r1 2");
}
END_TEST

START_TEST(test_far_jumps) {
    static char text[900000];
    char *p = text + sprintf(text, "def f(x):\n    for i in x:\n        if i < 3:\n");
    for (int i = 0; i < 34000; i++) p += sprintf(p, "            x = x + i\n");
    sprintf(p, "        else: continue\n");
    const char *code = listing(text, "f:");
    has(code, "FOR_ITER_FAR");
    has(code, "JNLT");
    has(code, " 3 ->");
}
END_TEST

START_TEST(test_protected_ranges_leave_out_the_finally_clause) {
    const char *code = listing("def f():\n    try: return g()\n    finally: h()\n", "f:");
    has(code, "protected 1 to 5 -> 11, r0"); // the call of g, and neither of the two copies of h()
}
END_TEST

UNIT_MAIN("compile", test_operands_are_named_directly, test_comparison_jumps, test_check_only_where_needed,
          test_swap_copies_once, test_window_of_an_awaited_argument, test_far_jumps,
          test_protected_ranges_leave_out_the_finally_clause)
