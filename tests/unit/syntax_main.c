/*
 * syntax_main [-e | -s] [-n] FILE…: prints the tree of each file, or its syntax error, one a line.
 *   -e  an expression      -s  an interactive statement      -n  without positions     -q  nothing but errors
 *   -w  warnings, too      -b  the text is a str (its coding cookie is ignored)
 *   -k  suggests keywords  -f  the text is a file that is run                        -i  at a prompt
 */
#include "src/syntax/parse.h"
#include "src/syntax/suggest.h"

#include <stdlib.h>
#include <string.h>

static char *read_file(const char *name, size_t *n) {
    FILE *f = fopen(name, "rb");
    if (!f) return NULL;
    size_t size = 1 << 16;
    char *text = malloc(size + 1);
    *n = 0;
    while (text) {
        *n += fread(text + *n, 1, size - *n, f);
        if (*n < size) break;
        char *larger = realloc(text, (size *= 2) + 1);
        if (!larger) free(text);
        text = larger;
    }
    if (text) text[*n] = 0;
    fclose(f);
    return text;
}

static bool print_warning(void *data, const char *message, const char *filename, int lineno, int offset) {
    (void)data;
    printf("%s:%d:%d: SyntaxWarning: %s\n", filename, lineno, offset, message);
    return true;
}

static void print_error(const SyntaxError *e) {
    static const char *const kinds[] = {"SyntaxError", "IndentationError", "TabError", "MemoryError",
                                        "ValueError"};
    printf("%s: %s (%d, %d, %d, %d)%s\n", kinds[e->kind], e->message ? e->message : "", e->lineno, e->offset,
           e->end_lineno, e->end_offset, e->incomplete ? " incomplete" : "");
}

int main(int argc, char **argv) {
    SyntaxOptions options = {.mode = SYNTAX_FILE};
    bool positions = true, quiet = false, suggest = false;
    int i = 1, failures = 0;
    for (; i < argc && argv[i][0] == '-'; i++) {
        if (!strcmp(argv[i], "-e"))
            options.mode = SYNTAX_EVAL;
        else if (!strcmp(argv[i], "-s"))
            options.mode = SYNTAX_SINGLE;
        else if (!strcmp(argv[i], "-n"))
            positions = false;
        else if (!strcmp(argv[i], "-q"))
            quiet = true;
        else if (!strcmp(argv[i], "-b"))
            options.flags |= SYNTAX_IGNORE_COOKIE;
        else if (!strcmp(argv[i], "-k"))
            suggest = true;
        else if (!strcmp(argv[i], "-f"))
            options.flags |= SYNTAX_FROM_FILE;
        else if (!strcmp(argv[i], "-i"))
            options.flags |= SYNTAX_ALLOW_INCOMPLETE;
        else if (!strcmp(argv[i], "-w"))
            options.warnings.warn = print_warning;
    }
    for (; i < argc; i++) {
        size_t n;
        char *text = read_file(argv[i], &n);
        if (!text) {
            printf("cannot read %s\n", argv[i]);
            failures++;
            continue;
        }
        Arena arena;
        Node *tree;
        SyntaxError error;
        if (!arena_init(&arena)) return 2;
        if (syntax_parse(&arena, text, n, argv[i], &options, &tree, &error)) {
            if (!quiet) tree_dump(stdout, tree, positions);
        } else {
            failures++;
            if (suggest) syntax_suggest_keyword(&arena, text, n, options.flags, &error);
            print_error(&error);
        }
        arena_free(&arena);
        free(text);
    }
    return failures ? 1 : 0;
}
