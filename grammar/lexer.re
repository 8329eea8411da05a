/*
 * Tokens.  What a regular expression says well is said here; what needs a stack or looks back (indentation, brackets, strings,
 * the ends of numbers) is done by the functions of src/syntax/scan.c, which these rules call.
 *
 * The text ends with a NUL byte, which no rule but the last one matches, so no length is ever checked.
 */
#include "src/syntax/lexer.h"
#include "grammar.h"

#define TOKEN(kind)                                                                                                    \
    do {                                                                                                               \
        if (!token_add(lx, kind, s, p)) return false;                                                                  \
        goto next;                                                                                                     \
    } while (0)
#define SOFT()                                                                                                         \
    do {                                                                                                               \
        Token *t = token_add(lx, T_NAME, s, p);                                                                        \
        if (!t) return false;                                                                                          \
        t->flags = TOKEN_SOFT;                                                                                         \
        goto next;                                                                                                     \
    } while (0)
#define SCAN(call)                                                                                                     \
    do {                                                                                                               \
        p = call;                                                                                                      \
        if (!p) return !lx->arena->failed;                                                                             \
        goto next;                                                                                                     \
    } while (0)

bool lexer_run(Lexer *lx) {
    const uint8_t *p = scan_line_begin(lx, lx->text), *s = p, *m, *comment = NULL;
    if (!p) return !lx->arena->failed;
next:
    if (lx->fstring_count && lx->fstrings[lx->fstring_count - 1].in_text) {
        p = scan_fstring_text(lx, p);
        if (!p) return !lx->arena->failed;
    }
    comment = NULL;
again:
    s = p;
    /*!re2c
    re2c:yyfill:enable = 0;
    re2c:define:YYCTYPE = uint8_t;
    re2c:define:YYCURSOR = p;
    re2c:define:YYMARKER = m;

    letter  = [A-Za-z_];
    digits  = [0-9] ("_"? [0-9])*;
    exp     = [eE] [+-]? digits;
    float   = digits exp | digits "." digits? exp? | "." digits exp?;

    [ \t\f]+          { goto again; }
    "#" [^\n\x00]*    { comment = s; goto again; }
    "\n" {
        if (lx->depth == 0) {
            Token *t = token_add(lx, T_NEWLINE, comment ? comment : s, s);
            if (!t) return false;
            t->end_col++;
            lx->line++;
            lx->line_start = p;
            SCAN(scan_line_begin(lx, p));
        }
        lx->line++;
        lx->line_start = p;
        comment = NULL;
        goto again;
    }
    "\\"              { SCAN(scan_continuation(lx, p)); }
    "\x00"            { scan_end(lx, s); return !lx->arena->failed; }

    "and"       { TOKEN(T_AND); }
    "as"        { TOKEN(T_AS); }
    "assert"    { TOKEN(T_ASSERT); }
    "async"     { TOKEN(T_ASYNC); }
    "await"     { TOKEN(T_AWAIT); }
    "break"     { TOKEN(T_BREAK); }
    "class"     { TOKEN(T_CLASS); }
    "continue"  { TOKEN(T_CONTINUE); }
    "def"       { TOKEN(T_DEF); }
    "del"       { TOKEN(T_DEL); }
    "elif"      { TOKEN(T_ELIF); }
    "else"      { TOKEN(T_ELSE); }
    "except"    { TOKEN(T_EXCEPT); }
    "finally"   { TOKEN(T_FINALLY); }
    "for"       { TOKEN(T_FOR); }
    "from"      { TOKEN(T_FROM); }
    "global"    { TOKEN(T_GLOBAL); }
    "if"        { TOKEN(T_IF); }
    "import"    { TOKEN(T_IMPORT); }
    "in"        { TOKEN(T_IN); }
    "is"        { TOKEN(T_IS); }
    "lambda"    { TOKEN(T_LAMBDA); }
    "nonlocal"  { TOKEN(T_NONLOCAL); }
    "not"       { TOKEN(T_NOT); }
    "or"        { TOKEN(T_OR); }
    "pass"      { TOKEN(T_PASS); }
    "raise"     { TOKEN(T_RAISE); }
    "return"    { TOKEN(T_RETURN); }
    "try"       { TOKEN(T_TRY); }
    "while"     { TOKEN(T_WHILE); }
    "with"      { TOKEN(T_WITH); }
    "yield"     { TOKEN(T_YIELD); }
    "None"      { TOKEN(T_NONE); }
    "True"      { TOKEN(T_TRUE); }
    "False"     { TOKEN(T_FALSE); }
    "match" | "case" | "type" | "move"              { SOFT(); }
    letter [A-Za-z0-9_]*                            { TOKEN(T_NAME); }
    [A-Za-z_\x80-\xff] [A-Za-z0-9_\x80-\xff]*       { SCAN(scan_name(lx, s, p)); }

    [bBfFrRtTuU]{0,5} ['"]                          { SCAN(scan_string(lx, s, p - 1)); }

    digits | float | (digits | float) [jJ]          { SCAN(scan_number_end(lx, s, p, 10)); }
    "0" [xX] ("_"? [0-9a-fA-F])*                    { SCAN(scan_number_end(lx, s, p, 16)); }
    "0" [oO] ("_"? [0-7])*                          { SCAN(scan_number_end(lx, s, p, 8)); }
    "0" [bB] ("_"? [01])*                           { SCAN(scan_number_end(lx, s, p, 2)); }

    "("  { SCAN(scan_open(lx, T_LPAR, s)); }
    "["  { SCAN(scan_open(lx, T_LSQB, s)); }
    "{"  { SCAN(scan_open(lx, T_LBRACE, s)); }
    ")"  { SCAN(scan_close(lx, T_RPAR, s)); }
    "]"  { SCAN(scan_close(lx, T_RSQB, s)); }
    "}"  { SCAN(scan_close(lx, T_RBRACE, s)); }
    ":" {
        if (!lex_at_field_end(lx)) TOKEN(T_COLON);
        lex_begin_spec(lx);
        TOKEN(T_FCOLON);
    }
    ":=" {
        if (!lex_at_field_end(lx)) TOKEN(T_WALRUS);
        p--;
        lex_begin_spec(lx);
        TOKEN(T_FCOLON);
    }
    ","    { TOKEN(T_COMMA); }
    ";"    { TOKEN(T_SEMI); }
    "."    { TOKEN(T_DOT); }
    "..."  { TOKEN(T_ELLIPSIS); }
    "+"    { TOKEN(T_PLUS); }
    "-"    { TOKEN(T_MINUS); }
    "*"    { TOKEN(T_STAR); }
    "/"    { TOKEN(T_SLASH); }
    "|"    { TOKEN(T_BAR); }
    "&"    { TOKEN(T_AMP); }
    "<"    { TOKEN(T_LT); }
    ">"    { TOKEN(T_GT); }
    "="    { TOKEN(T_EQ); }
    "%"    { TOKEN(T_PERCENT); }
    "~"    { TOKEN(T_TILDE); }
    "^"    { TOKEN(T_CARET); }
    "@"    { TOKEN(T_AT); }
    "!"    { TOKEN(T_EXCLAM); }
    "=="   { TOKEN(T_EQEQ); }
    "!="   { TOKEN(T_NE); }
    "<>"   { TOKEN(T_BAD_NE); }
    "<="   { TOKEN(T_LE); }
    ">="   { TOKEN(T_GE); }
    "<<"   { TOKEN(T_SHL); }
    ">>"   { TOKEN(T_SHR); }
    "**"   { TOKEN(T_DSTAR); }
    "//"   { TOKEN(T_DSLASH); }
    "->"   { TOKEN(T_ARROW); }
    "+="   { TOKEN(T_PLUS_EQ); }
    "-="   { TOKEN(T_MINUS_EQ); }
    "*="   { TOKEN(T_STAR_EQ); }
    "/="   { TOKEN(T_SLASH_EQ); }
    "%="   { TOKEN(T_PERCENT_EQ); }
    "&="   { TOKEN(T_AMP_EQ); }
    "|="   { TOKEN(T_BAR_EQ); }
    "^="   { TOKEN(T_CARET_EQ); }
    "@="   { TOKEN(T_AT_EQ); }
    "<<="  { TOKEN(T_SHL_EQ); }
    ">>="  { TOKEN(T_SHR_EQ); }
    "**="  { TOKEN(T_DSTAR_EQ); }
    "//="  { TOKEN(T_DSLASH_EQ); }
    [$?`]  { TOKEN(T_BAD_OP); }
    *      { SCAN(scan_bad_character(lx, s)); }
    */
}
