/* Feeds the tokens to the parser that Lemon makes, telling soft keywords and the parenthesis of `with` on the
 * way. */
#include "src/syntax/parse.h"
#include "src/syntax/build.h"
#include "src/syntax/diagnose.h"
#include "src/syntax/errors.h"
#include "src/syntax/source.h"
#include "grammar.h"

#include <stdlib.h>
#include <string.h>

void *SyntaxParserAlloc(void *(*alloc)(size_t), Build *b);
void SyntaxParserFree(void *parser, void (*release)(void *));
void SyntaxParser(void *parser, int kind, uint32_t token);

/* ---- telling tokens apart ---- */

static bool is_open(int kind) { return kind == T_LPAR || kind == T_LSQB || kind == T_LBRACE; }
static bool is_close(int kind) { return kind == T_RPAR || kind == T_RSQB || kind == T_RBRACE; }

/* `match` begins a match statement if its line ends with a colon that belongs to no lambda and no bracket,
 * and something is in between: no other statement looks so. */
static bool is_match(const Token *t) {
    int depth = 0, lambdas = 0;
    const Token *first = t + 1;
    for (t = first;; t++) {
        if (is_open(t->kind))
            depth++;
        else if (is_close(t->kind))
            depth--;
        else if (t->kind == T_LAMBDA && !depth)
            lambdas++;
        else if (t->kind == T_COLON && !depth) {
            if (!lambdas--) return t > first && t[1].kind == T_NEWLINE;
        } else if (t->kind == T_NEWLINE || t->kind == T_SEMI || t->kind == T_ERROR || t->kind == T_ENDMARKER)
            return false;
    }
}

static bool begins_line(const Token *tokens, const Token *t) {
    return t == tokens || t[-1].kind == T_NEWLINE || t[-1].kind == T_INDENT || t[-1].kind == T_DEDENT;
}

/* `move` takes a value away from the name, attribute or item behind it; two names side by side mean nothing
 * else. */
static bool is_move(const Token *tokens, const Token *t) {
    if (t[1].kind != T_NAME || t[1].line != t->line) return false;
    int before = t == tokens ? T_NEWLINE : t[-1].kind;
    return before != T_DOT && before != T_NAME && before != T_DEF && before != T_CLASS && before != T_AS;
}

/* What a name that may be a keyword is here. */
static int soft_keyword(const uint8_t *text, const Token *tokens, const Token *t) {
    bool line = begins_line(tokens, t);
    switch (text[t->start]) {
    case 'm':
        if (text[t->start + 1] == 'o') return is_move(tokens, t) ? T_MOVE : T_NAME;
        return line && is_match(t) ? T_MATCH : T_NAME;
    case 'c': return line ? T_CASE : T_NAME;
    default:
        return (line || t[-1].kind == T_SEMI || t[-1].kind == T_COLON) && t[1].kind == T_NAME ? T_TYPE
                                                                                              : T_NAME;
    }
}

/* Whether the parenthesis after `with` is around the items, and not part of the first one: the colon of the
 * statement follows it, and nothing in it can only stand in a tuple, a group or a generator expression. */
static bool is_with_parenthesis(const Token *t) {
    int depth = 0;
    bool item = true; /* an item may begin here */
    if (t[1].kind == T_RPAR) return false;
    for (t++;; t++) {
        if (is_open(t->kind))
            depth++;
        else if (is_close(t->kind)) {
            if (depth-- == 0) return t[1].kind == T_COLON;
        } else if (t->kind == T_ERROR || t->kind == T_ENDMARKER)
            return false;
        else if (!depth && (t->kind == T_FOR || t->kind == T_WALRUS || t->kind == T_YIELD))
            return false;
        else if (!depth && item && t->kind == T_STAR)
            return false;
        item = t->kind == T_COMMA;
    }
}

int parse_token_kind(const Lexer *lx, const Token *t) {
    if (t->flags & TOKEN_SOFT) return soft_keyword(lx->text, lx->tokens, t);
    if (t->kind == T_LPAR && t > lx->tokens && t[-1].kind == T_WITH && is_with_parenthesis(t))
        return T_WITH_LPAR;
    return t->kind;
}

/* ---- parsing ---- */

/* For those who want the operator of old. */
static void heed_barry(Build *b, Token *t) {
    if (t->kind == T_BAD_NE)
        t->kind = T_NE;
    else if (t->kind == T_NE && !b->failed) {
        b->error = error_at_token(b->lx, SYNTAX_ERROR, t, "with Barry as BDFL, use '<>' instead of '!='");
        build_fail(b, b->current);
    }
}

/* Gives the parser one token. */
static void feed_token(Build *b, void *parser, uint32_t i) {
    Token *t = &b->lx->tokens[i];
    b->current = i;
    if (b->barry) heed_barry(b, t);
    /* An error in a literal comes before one after it. */
    if (t->kind == T_ERROR && i && t[-1].kind == T_STRING) build_string(b, i - 1);
    if (t->kind == T_ERROR)
        build_fail(b, i);
    else
        SyntaxParser(parser, t->flags || t->kind == T_LPAR ? parse_token_kind(b->lx, t) : t->kind, i);
}

static void *parser_new(Build *b, int start) {
    void *parser = SyntaxParserAlloc(malloc, b);
    if (parser)
        SyntaxParser(parser, start, 0);
    else
        build_no_memory(b);
    return parser;
}

static bool goes_on(const Build *b) { return !b->failed && !b->arena->failed; }

/* Gives the parser all tokens until it fails or is done. */
static void feed(Build *b, SyntaxMode mode) {
    void *parser = parser_new(b, mode == SYNTAX_FILE   ? T_START_FILE
                                 : mode == SYNTAX_EVAL ? T_START_EVAL
                                                       : T_START_SINGLE);
    if (!parser) return;
    for (uint32_t i = 0; i < b->lx->n && goes_on(b); i++) feed_token(b, parser, i);
    if (goes_on(b)) SyntaxParser(parser, 0, (uint32_t)b->lx->n - 1);
    SyntaxParserFree(parser, free);
}

Node *parse_range(const Lexer *lx, uint32_t first, uint32_t last) {
    Build b = {.arena = lx->arena, .lx = lx};
    void *parser = parser_new(&b, T_START_FILE);
    if (!parser) return NULL;
    for (uint32_t i = first; i <= last && goes_on(&b); i++) feed_token(&b, parser, i);
    static const int ends[] = {T_NEWLINE, T_ENDMARKER, 0};
    for (int i = 0; i < 3 && goes_on(&b); i++) SyntaxParser(parser, ends[i], last);
    SyntaxParserFree(parser, free);
    if (!goes_on(&b) || !b.tree || b.tree->Module.body.n != 1) return NULL;
    Node *statement = b.tree->Module.body.items[0];
    return statement->kind == NK_Expr ? statement->Expr.value : NULL;
}

static bool is_compound(const Node *statement) {
    switch (statement->kind) {
    case NK_If:
    case NK_While:
    case NK_For:
    case NK_AsyncFor:
    case NK_With:
    case NK_AsyncWith:
    case NK_Try:
    case NK_TryStar:
    case NK_Match:
    case NK_FunctionDef:
    case NK_AsyncFunctionDef:
    case NK_ClassDef: return true;
    default: return false;
    }
}

/* At a prompt a compound statement goes on until an empty line. */
static bool wants_empty_line(const Lexer *lx, const SyntaxOptions *options, const Node *tree) {
    if (options->mode != SYNTAX_SINGLE || !(options->flags & SYNTAX_ALLOW_INCOMPLETE)) return false;
    if (!is_compound(tree->Interactive.body.items[0])) return false;
    const uint8_t *p = lx->end;
    int newlines = 0;
    for (; p > lx->text && (p[-1] == ' ' || p[-1] == '\t' || p[-1] == '\n'); p--) newlines += p[-1] == '\n';
    return newlines < 2;
}

/* A compound statement given as text may end without a line end only in an indented block, which ends there,
 * too.
 */
static bool lacks_line_end(const Lexer *lx, const SyntaxOptions *options, const Node *tree,
                           SyntaxError *error) {
    if (options->mode != SYNTAX_SINGLE || !is_compound(tree->Interactive.body.items[0])) return false;
    const uint8_t *line = lx->end;
    while (line > lx->text && line[-1] != '\n') line--;
    if (line == lx->end || *line == ' ' || *line == '\t' || *line == '#') return false;
    error->message = "invalid syntax";
    error->lineno = error->end_lineno = lx->line;
    error->line = (Text){(const char *)line, (size_t)(lx->end - line)};
    return true;
}

static bool parse_text(Lexer *lx, const SyntaxOptions *options, Node **tree, SyntaxError *error) {
    if (!lexer_run(lx) || !lx->n) return false;
    Build b = {.arena = lx->arena, .lx = lx, .barry = options->flags & SYNTAX_BARRY};
    feed(&b, options->mode);
    if (lx->arena->failed) return false;
    if (!b.failed) {
        *tree = b.tree;
        if (lacks_line_end(lx, options, b.tree, error)) {
            error->incomplete = options->flags & SYNTAX_ALLOW_INCOMPLETE;
            return false;
        }
        if (!wants_empty_line(lx, options, b.tree)) return true;
        error->message = "incomplete input";
        error->incomplete = true;
        return false;
    }
    diagnose(&b, options, error);
    return false;
}

/* The last line of a program has an end, even if the text lacks it; expressions and statements that are given
 * as text are taken as they are. */
static bool end_last_line(Arena *a, Text *text) {
    if (text->n && text->s[text->n - 1] == '\n') return true;
    char *ended = arena_alloc(a, text->n + 2);
    if (!ended) return false;
    memcpy(ended, text->s, text->n);
    memcpy(ended + text->n, "\n", 2);
    *text = (Text){ended, text->n + 1};
    return true;
}

/* Blanks behind the last line of a single statement are no line of their own. */
static bool cut_blanks(Arena *a, Text *text) {
    size_t n = text->n;
    while (n && (text->s[n - 1] == ' ' || text->s[n - 1] == '\t' || text->s[n - 1] == '\f')) n--;
    if (!n || n == text->n || text->s[n - 1] != '\n') return true;
    size_t line = n - 1;
    while (line && text->s[line - 1] != '\n') line--;
    if (text->s[line] == ' ' || text->s[line] == '\t' || text->s[line] == '\n') return true; /* in a block */
    char *cut = arena_alloc(a, n + 1);
    if (!cut) return false;
    memcpy(cut, text->s, n);
    cut[n] = 0;
    *text = (Text){cut, n};
    return true;
}

bool syntax_parse(Arena *a, const char *text, size_t n, const char *filename, const SyntaxOptions *options,
                  Node **tree, SyntaxError *error) {
    static const SyntaxOptions plain = {0};
    if (!options) options = &plain;
    memset(error, 0, sizeof *error);
    *tree = NULL;
    Text source;
    bool decoded = source_decode(a, text, n, filename, options->flags, &source, error);
    if (decoded && (options->mode == SYNTAX_FILE || options->flags & SYNTAX_FROM_FILE))
        decoded = end_last_line(a, &source);
    else if (decoded && options->mode == SYNTAX_SINGLE)
        decoded = cut_blanks(a, &source);
    Lexer lx = {.arena = a,
                .warnings = &options->warnings,
                .filename = filename,
                .max_digits = options->max_digits,
                .before = options->before,
                .is_file = options->flags & SYNTAX_FROM_FILE,
                .text = (const uint8_t *)source.s,
                .end = (const uint8_t *)source.s + source.n,
                .line_start = (const uint8_t *)source.s,
                .line = 1};
    bool ok = decoded && !a->failed && parse_text(&lx, options, tree, error);
    lexer_free(&lx);
    if (!ok) {
        if (a->failed)
            error->kind = SYNTAX_MEMORY_ERROR;
        else
            error_complete(&lx, error);
    }
    return ok;
}
