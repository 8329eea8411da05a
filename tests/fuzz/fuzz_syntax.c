// Lexer and parser against arbitrary bytes, with libFuzzer: whatever the text, there is a tree or a
// SyntaxError, and no sanitizer has anything to say. The first byte chooses what is parsed (a file, an
// expression, ...), so a corpus may hold plain programs.

#include "src/syntax/parse.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool keep_warning(void *data, const char *message, const char *filename, int lineno, int offset) {
    (void)filename;
    (void)lineno;
    (void)offset;
    size_t *total = data;
    *total += strlen(message);
    return *total % 2 == 0;
}

// An error has to be usable: words, and a position that is not before the text.
static void check_error(const SyntaxError *error) {
    if (error->kind == SYNTAX_MEMORY_ERROR) return;
    if (!error->message || !*error->message) abort();
    if (error->lineno < 0 || error->offset < -1) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    // An exact copy with its NUL, so that a byte read too far is noticed.
    char *text = malloc(size);
    if (!text) return 0;
    memcpy(text, data + 1, size - 1);
    text[size - 1] = 0;
    size_t warned = 0;
    SyntaxOptions options = {
        .mode = data[0] < ' ' ? data[0] % 3 : SYNTAX_FILE,
        .flags = data[0] < ' ' ? (data[0] / 3) % 4 : 0,
        .warnings = {data[0] == 31 ? keep_warning : NULL, &warned},
    };
    Arena arena;
    Node *tree = NULL;
    SyntaxError error = {0};
    if (!arena_init(&arena)) abort();
    if (syntax_parse(&arena, text, size - 1, "<fuzz>", &options, &tree, &error)) {
        if (!tree) abort();
    } else {
        check_error(&error);
    }
    arena_free(&arena);
    free(text);
    return 0;
}
