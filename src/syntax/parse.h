/*
 * Parsing: the bytes of a program -> its syntax tree, or the SyntaxError that CPython 3.14 would raise.
 *
 * There is no global state: any number of threads may parse at the same time, each with its own arena.  The
 * text needs a NUL byte after its end (text[n] == 0).  The tree does not refer to the text once it is made.
 */
#ifndef LF_SYNTAX_PARSE_H
#define LF_SYNTAX_PARSE_H

#include "src/syntax/tree.h"

typedef enum SyntaxMode {
    SYNTAX_FILE,   /* a program: Module */
    SYNTAX_EVAL,   /* one expression: Expression */
    SYNTAX_SINGLE, /* one interactive statement: Interactive */
} SyntaxMode;

enum {
    SYNTAX_IGNORE_COOKIE = 1,    /* the text was a str: it is UTF-8 whatever its coding cookie says */
    SYNTAX_ALLOW_INCOMPLETE = 2, /* an error at the end of the text sets `incomplete` (REPL) */
    SYNTAX_BARRY = 8,     /* `<>` is the operator, `!=` is none (from __future__ import barry_as_FLUFL) */
    SYNTAX_FROM_FILE = 4, /* the text is a file that is run: some errors of decoding are worded for that */
};

typedef enum SyntaxErrorKind {
    SYNTAX_ERROR,
    SYNTAX_INDENTATION_ERROR,
    SYNTAX_TAB_ERROR,
    SYNTAX_MEMORY_ERROR, /* no memory; only `kind` is set */
    SYNTAX_VALUE_ERROR,  /* (unused fields: position) e.g. source code that cannot be text at all */
} SyntaxErrorKind;

typedef struct SyntaxError {
    SyntaxErrorKind kind;
    const char *message;  /* UTF-8, in the arena */
    const char *filename; /* the one passed in */
    int lineno, offset;   /* both from 1, offset in characters; 0 or -1 as CPython has it */
    int end_lineno, end_offset;
    Text line;          /* the source line(s) with the newline, in UTF-8; s is NULL if there is none */
    bool bare_line;     /* the line is shown without its end: more of the text had been read */
    int statement_line; /* where the last compound statement begins that was complete before the error; 0:
                           none */
    bool incomplete;    /* more text could make the program right (with SYNTAX_ALLOW_INCOMPLETE) */
    bool open;          /* ... because it ends within brackets or a string */
} SyntaxError;

/* Told of each warning (an escape such as "\d", a literal followed by a keyword); they are SyntaxWarnings.
 * Returning false turns the warning into a SyntaxError.  The position is that of ast: columns in characters
 * from 1. */
typedef struct SyntaxWarnings {
    bool (*warn)(void *data, const char *message, const char *filename, int lineno, int offset);
    void *data;
} SyntaxWarnings;

typedef struct SyntaxOptions {
    SyntaxMode mode;
    unsigned flags;
    SyntaxWarnings warnings; /* warn may be NULL */
    int64_t max_digits;      /* of a decimal number; 0: any */
    int before;              /* what Python 3.`before` brought is an error; 0: nothing is */
} SyntaxOptions;

/* Parses text[0..n).  On success *tree is in the arena and the result is true; otherwise *error says what is
 * wrong. */
bool syntax_parse(Arena *arena, const char *text, size_t n, const char *filename,
                  const SyntaxOptions *options, Node **tree, SyntaxError *error);

#endif
