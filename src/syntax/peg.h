/*
 * A small machine for parsing expression grammars over tokens, made for the grammar of explain.def: it finds
 * the first mistake of that list that the tokens contain, and says which tokens the pattern's labels stand
 * for.
 *
 * Each rule is tried at most once at each token, so time is linear in the number of tokens.  Depth is
 * limited; what is nested deeper is not explained. The grammar is constant, what is kept of a run belongs to
 * one parser.
 */
#ifndef LF_SYNTAX_PEG_H
#define LF_SYNTAX_PEG_H

#include "src/syntax/lexer.h"

/* Where an error is shown, and what else is to be looked at (diagnose.c). */
typedef enum ErrorWhere {
    AT_A,
    A_TO_B,
    FROM_A,
    LAST,
    NEXT,
    INDENT,
    ITEMS,
    KEY_END,
    WORD_TO_B,
    TARGET_STAR,
    TARGET_FOR,
    TARGET_DEL,
    BOUND,
    IMAGINARY,
    REAL,
    MISSING_COMMA,
    LEGACY,
    BARE_GENEXP,
    ARGUMENT_ORDER,
    NEVER,  /* it is none: the pattern only says what must be there */
    FORCED, /* a token is missing; the message is the token */
} ErrorWhere;

typedef struct TokenRange {
    uint32_t first, last;
} TokenRange;

/* A mistake that was found. */
typedef struct Mistake {
    ErrorWhere where;
    const char *message;
    TokenRange a, b;
    uint32_t next; /* the token after what matched */
} Mistake;

typedef struct Peg Peg;

/* Told of each mistake; false: it does not count, go on. */
typedef bool (*MistakeFn)(void *data, const Peg *peg, const Mistake *m);

typedef enum PegResult {
    PEG_MATCH,     /* the tokens are right */
    PEG_NO_MATCH,  /* wrong, but with no mistake of the list */
    PEG_MISTAKE,   /* the function was told */
    PEG_BAD_TOKEN, /* T_ERROR was read */
    PEG_GAVE_UP,   /* too deep, or no memory */
} PegResult;

/* Matches the tokens from `first` on with the rule; quiet: looks only for the mistakes that always count.
 * `*furthest` is the last token that was read, at least what it was before. */
PegResult peg_match(const Lexer *lx, const char *rule, uint32_t first, uint32_t *furthest, bool quiet,
                    MistakeFn fn, void *data);
uint32_t peg_furthest(const Peg *peg);

#endif
