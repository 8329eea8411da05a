#include "src/syntax/diagnose.h"
#include "src/syntax/errors.h"
#include "src/syntax/peg.h"
#include "grammar.h"

#include <string.h>

typedef struct Diagnosis {
    const Build *b;
    const Lexer *lx;
    uint32_t furthest;  /* the last token that was read */
    SyntaxError *error; /* the mistake, once it is found */
} Diagnosis;

/* ---- what things are called ---- */

static const char *constant_name(const Constant *c) {
    switch ((ConstantKind)c->kind) {
    case CONST_None: return "None";
    case CONST_True: return "True";
    case CONST_False: return "False";
    case CONST_Ellipsis: return "ellipsis";
    default: return "literal";
    }
}

static const char *expr_name(const Node *n) {
    static const char *const names[NODE_KINDS] = {
        [NK_Attribute] = "attribute",
        [NK_Subscript] = "subscript",
        [NK_Starred] = "starred",
        [NK_Name] = "name",
        [NK_List] = "list",
        [NK_Tuple] = "tuple",
        [NK_Lambda] = "lambda",
        [NK_Call] = "function call",
        [NK_BoolOp] = "expression",
        [NK_BinOp] = "expression",
        [NK_UnaryOp] = "expression",
        [NK_GeneratorExp] = "generator expression",
        [NK_Yield] = "yield expression",
        [NK_YieldFrom] = "yield expression",
        [NK_Await] = "await expression",
        [NK_ListComp] = "list comprehension",
        [NK_SetComp] = "set comprehension",
        [NK_DictComp] = "dict comprehension",
        [NK_Dict] = "dict literal",
        [NK_Set] = "set display",
        [NK_JoinedStr] = "f-string expression",
        [NK_FormattedValue] = "f-string expression",
        [NK_TemplateStr] = "t-string expression",
        [NK_Interpolation] = "t-string expression",
        [NK_Compare] = "comparison",
        [NK_IfExp] = "conditional expression",
        [NK_NamedExpr] = "named expression",
    };
    if (n->kind == NK_Constant) return constant_name(&n->Constant.value);
    return names[n->kind] ? names[n->kind] : "expression";
}

/* The part of an expression that cannot be assigned to or deleted.  Recursion ends at the limit of brackets.
 */
static Node *invalid_target(Node *n, ErrorWhere where) {
    switch (n->kind) {
    case NK_Name:
    case NK_Attribute:
    case NK_Subscript: return NULL;
    case NK_List:
    case NK_Tuple: /* the same fields */
        for (int i = 0; i < n->Tuple.elts.n; i++) {
            Node *bad = invalid_target(n->Tuple.elts.items[i], where);
            if (bad) return bad;
        }
        return NULL;
    case NK_Starred: return where == TARGET_DEL ? n : invalid_target(n->Starred.value, where);
    case NK_Compare:
        /* The `in` of a for loop was taken for an operator. */
        if (where != TARGET_FOR) return n;
        return n->Compare.ops.items[0] == CMPOP_In ? invalid_target(n->Compare.left, where) : NULL;
    default: return n;
    }
}

/* ---- places ---- */

static const Token *token(const Diagnosis *d, uint32_t t) { return &d->lx->tokens[t]; }

static bool is_open(int kind) { return kind == T_LPAR || kind == T_LSQB || kind == T_LBRACE; }
static bool is_close(int kind) { return kind == T_RPAR || kind == T_RSQB || kind == T_RBRACE; }

/* The tree of the tokens of a range, or NULL if they are no expression. */
static Node *expression(const Diagnosis *d, TokenRange r) { return parse_range(d->lx, r.first, r.last); }

static void put(Diagnosis *d, SyntaxErrorKind kind, const Token *first, const Token *last,
                const char *message) {
    d->error = error_at_tokens(d->lx, kind, first, last, message);
}

/* An expression's own place is without the parentheses around it. */
static Node *in_parentheses(const Diagnosis *d, TokenRange r) {
    return token(d, r.first)->kind == T_LPAR && token(d, r.last)->kind == T_RPAR ? expression(d, r) : NULL;
}

/* From the beginning of one range to the end of another. */
static void put_from_to(Diagnosis *d, TokenRange a, TokenRange b, const char *message) {
    Node place, *n = in_parentheses(d, a), *m = in_parentheses(d, b);
    const Token *first = token(d, a.first), *last = token(d, b.last);
    place.lineno = n ? n->lineno : first->line;
    place.col_offset = n ? n->col_offset : first->col;
    place.end_lineno = m ? m->end_lineno : last->end_line;
    place.end_col_offset = m ? m->end_col_offset : last->end_col;
    d->error = error_at_node(d->lx, &place, message);
}

static void put_range(Diagnosis *d, TokenRange r, const char *message) { put_from_to(d, r, r, message); }

/* Up to where the lexer had read. */
static void put_from(Diagnosis *d, uint32_t first, uint32_t furthest, const char *message) {
    const Token *last = token(d, furthest);
    put(d, SYNTAX_ERROR, token(d, first), last, message);
    if (last->col < 0)
        d->error->end_offset = error_end_column(d->lx, last);
    else
        d->error->end_offset--;
}

/* Indentation and the end of the text stand nowhere: an error there is shown after what was read. */
static void put_at_token(Diagnosis *d, SyntaxErrorKind kind, const Token *t, const char *message) {
    put(d, kind, t, t, message);
    if (t->col < 0) {
        d->error->offset = error_end_column(d->lx, t);
        d->error->end_offset = -1;
    }
}

/* How many brackets are open after a token. */
static int level_after(const Diagnosis *d, uint32_t t) {
    int level = 0;
    for (uint32_t i = 0; i <= t; i++) level += is_open(token(d, i)->kind) - is_close(token(d, i)->kind);
    return level;
}

/* ---- the particular mistakes ---- */

/* `print` and `exec` were statements once. */
static bool is_legacy_name(const Diagnosis *d, TokenRange r) {
    const Token *t = token(d, r.first);
    size_t n = t->end - t->start;
    const char *s = (const char *)d->lx->text + t->start;
    return r.first == r.last && t->kind == T_NAME &&
           ((n == 5 && !memcmp(s, "print", 5)) || (n == 4 && !memcmp(s, "exec", 4)));
}

/* The number of positional arguments in a range of arguments, and where the last of them begins and ends. */
static int positional_arguments(const Diagnosis *d, TokenRange r, TokenRange *last) {
    int n = 0, depth = 0;
    uint32_t start = r.first;
    for (uint32_t i = r.first; i <= r.last + 1; i++) {
        int kind = i <= r.last ? token(d, i)->kind : T_COMMA;
        if (is_open(kind))
            depth++;
        else if (is_close(kind))
            depth--;
        if (depth || kind != T_COMMA) continue;
        bool keyword = token(d, start)->kind == T_DSTAR || (start < i && token(d, start + 1)->kind == T_EQ);
        if (i > start && !keyword) {
            n++;
            *last = (TokenRange){start, i - 1};
        }
        start = i + 1;
    }
    return n;
}

/* Whether there is a `**` argument in a range of arguments. */
static bool has_unpacking(const Diagnosis *d, TokenRange r) {
    int depth = 0;
    bool begins = true;
    for (uint32_t i = r.first; i <= r.last; i++) {
        int kind = token(d, i)->kind;
        if (is_open(kind))
            depth++;
        else if (is_close(kind))
            depth--;
        if (!depth && begins && kind == T_DSTAR) return true;
        begins = kind == T_COMMA;
    }
    return false;
}

static bool is_imaginary(const Diagnosis *d, uint32_t t) {
    return (d->lx->text[token(d, t)->end - 1] | 0x20) == 'j' && d->lx->text[token(d, t)->start + 1] != 'x';
}

static const char *text_of(const Diagnosis *d, TokenRange r) {
    const Token *first = token(d, r.first), *last = token(d, r.last);
    return arena_text(d->lx->arena, (const char *)d->lx->text + first->start, last->end - first->start).s;
}

/* The message with %s and %d filled in. */
static const char *fill_in(const Diagnosis *d, const char *format, const char *s, int line) {
    char text[300], number[16];
    size_t n = 0;
    snprintf(number, sizeof number, "%d", line);
    for (const char *f = format; *f; f++) {
        const char *add = f[0] != '%' ? NULL : f[1] == 's' ? s : f[1] == 'd' ? number : NULL;
        size_t len = add ? strlen(add) : 1;
        if (n + len >= sizeof text) break;
        memcpy(text + n, add ? add : f, len);
        n += len;
        if (add) f++;
    }
    return arena_text(d->lx->arena, text, n).s;
}

static bool put_target(Diagnosis *d, const Mistake *m) {
    Node *n = expression(d, m->a), *bad = n ? invalid_target(n, m->where) : NULL;
    if (!bad) return false;
    d->error = error_at_node(d->lx, bad, fill_in(d, m->message, expr_name(bad), 0));
    return true;
}

static bool put_bare_genexp(Diagnosis *d, const Mistake *m) {
    TokenRange last = {0};
    if (positional_arguments(d, m->a, &last) <= 1) return false;
    put_range(d, (TokenRange){last.first, m->b.last}, m->message);
    return true;
}

/* "expected ':'" where a token must be. */
static bool put_forced(Diagnosis *d, const Mistake *m) {
    const Token *t = token(d, m->a.first);
    put(d, SYNTAX_ERROR, t, t, fill_in(d, "expected '%s'", m->message, 0));
    return true;
}

/* Without brackets around, two expressions side by side are not a forgotten comma. */
static bool put_missing_comma(Diagnosis *d, const Mistake *m) {
    if (is_legacy_name(d, m->a) || level_after(d, m->next - 1) == 0) return false;
    put_from_to(d, m->a, m->b, m->message);
    return true;
}

static const char *name_of(const Diagnosis *d, const Mistake *m) {
    Node *n = strstr(m->message, "%s") ? expression(d, m->a) : NULL;
    return n ? expr_name(n) : "";
}

/* What is said of f-strings is said of template strings, too. */
static const char *in_own_string(const Diagnosis *d, const char *message, uint32_t at) {
    if (strncmp(message, "f-string: ", 10) || lex_string_letter(d->lx, at) == 'f') return message;
    return fill_in(d, "t%s", message + 1, 0);
}

/* ---- telling ---- */

static bool mistake(void *data, const Peg *peg, const Mistake *found) {
    Diagnosis *d = data;
    Mistake own = *found, *m = &own;
    own.message = in_own_string(d, m->message, m->next);
    const Token *a = token(d, m->a.first), *b = token(d, m->b.last), *last = token(d, peg_furthest(peg));
    d->furthest = peg_furthest(peg);
    switch (m->where) {
    case AT_A: put_range(d, m->a, fill_in(d, m->message, name_of(d, m), 0)); return true;
    case ITEMS: put_range(d, m->a, m->message); return true;
    case A_TO_B: put_from_to(d, m->a, m->b, fill_in(d, m->message, name_of(d, m), 0)); return true;
    case WORD_TO_B: put(d, SYNTAX_ERROR, a, b, fill_in(d, m->message, text_of(d, m->a), 0)); return true;
    case FROM_A: put_from(d, m->a.first, peg_furthest(peg), m->message); return true;
    case LAST: put_at_token(d, SYNTAX_ERROR, last, m->message); return true;
    case NEXT: put_at_token(d, SYNTAX_ERROR, token(d, m->next), m->message); return true;
    case INDENT:
        put_at_token(d, SYNTAX_INDENTATION_ERROR, last, fill_in(d, m->message, "", a->line));
        return true;
    case KEY_END:
        put(d, SYNTAX_ERROR, token(d, m->a.last), token(d, m->a.last), m->message);
        d->error->offset = d->error->end_offset - 1;
        d->error->end_offset = 0;
        return true;
    case BOUND: {
        Node *n = expression(d, m->b);
        put_from(d, m->a.first, peg_furthest(peg),
                 fill_in(d, m->message, n && n->kind == NK_Tuple ? "constraints" : "bound", 0));
        return true;
    }
    case IMAGINARY:
    case REAL:
        if (is_imaginary(d, m->a.first) != (m->where == IMAGINARY)) return false;
        put(d, SYNTAX_ERROR, a, a, m->message);
        return true;
    case LEGACY:
        if (!is_legacy_name(d, m->a)) return false;
        put_from_to(d, m->a, m->b, fill_in(d, m->message, text_of(d, m->a), 0));
        return true;
    case ARGUMENT_ORDER:
        put_at_token(d, SYNTAX_ERROR, last,
                     fill_in(d, m->message, has_unpacking(d, m->a) ? " unpacking" : "", 0));
        return true;
    case TARGET_STAR:
    case TARGET_FOR:
    case TARGET_DEL: return put_target(d, m);
    case MISSING_COMMA: return put_missing_comma(d, m);
    case BARE_GENEXP: return put_bare_genexp(d, m);
    case NEVER: return false;
    case FORCED: return put_forced(d, m);
    }
    return false;
}

/* The first token of the outermost statement in which the parser failed. */
static uint32_t statement_start(const Lexer *lx, uint32_t fail) {
    uint32_t start = 0;
    int depth = 0;
    bool decorator = false;
    for (uint32_t i = 0; i < fail; i++) {
        const Token *t = &lx->tokens[i];
        int kind = t->kind;
        bool begins = i == 0 || t[-1].kind == T_NEWLINE || t[-1].kind == T_DEDENT;
        if (kind == T_INDENT)
            depth++;
        else if (kind == T_DEDENT)
            depth--;
        else if (begins && depth == 0) {
            bool goes_on = kind == T_ELIF || kind == T_ELSE || kind == T_EXCEPT || kind == T_FINALLY ||
                           kind == T_ENDMARKER;
            if (!goes_on && !decorator) start = i;
            decorator = kind == T_AT;
        }
    }
    return start;
}

static void generic_error(Diagnosis *d, uint32_t fail) {
    const Token *t = token(d, fail);
    if (t->kind == T_INDENT)
        put_at_token(d, SYNTAX_INDENTATION_ERROR, t, "unexpected indent");
    else if (t->kind == T_DEDENT)
        put_at_token(d, SYNTAX_INDENTATION_ERROR, t, "unexpected unindent");
    else
        put(d, SYNTAX_ERROR, t, t, "invalid syntax");
}

/* An error in the text after a syntax error is told instead of it: a forgotten quote explains more than what
 * follows from it. */
static void look_further(Diagnosis *d, uint32_t furthest) {
    const Lexer *lx = d->lx;
    if (!lx->error || lx->fstring_count) return;
    if (!lx->error_is_weak)
        d->error = lx->error;
    else if (lx->depth && token(d, furthest)->line > lx->brackets[lx->depth - 1].line)
        d->error = error_unclosed(lx);
}

/* Whether the parser failed because there is no more text. */
static bool at_end(const Lexer *lx, uint32_t fail) {
    const Token *t = &lx->tokens[fail];
    if (t->kind == T_ERROR) return lx->at_end;
    return (t->kind == T_DEDENT || t->kind == T_ENDMARKER) && lx->text + t->start == lx->end;
}

static void explain(Diagnosis *d, SyntaxMode mode) {
    const Build *b = d->b;
    const char *rule = mode == SYNTAX_FILE ? "file" : mode == SYNTAX_EVAL ? "eval" : "interactive";
    uint32_t first = mode == SYNTAX_FILE ? statement_start(d->lx, b->fail_token) : 0, fail = first;
    /* The LALR parser fails later than a PEG does where its grammar is wider, so ask the PEG for the place.
     */
    PegResult r = peg_match(d->lx, rule, first, &fail, true, mistake, d);
    if (r == PEG_GAVE_UP) fail = b->fail_token;
    uint32_t furthest = fail;
    if (r == PEG_NO_MATCH || r == PEG_MATCH) r = peg_match(d->lx, rule, first, &furthest, false, mistake, d);
    if (r == PEG_BAD_TOKEN) {
        d->error = d->lx->error;
        return;
    }
    if (r != PEG_MISTAKE) {
        generic_error(d, fail);
        d->furthest = furthest;
    }
    bool indentation = r != PEG_MISTAKE && d->error->kind == SYNTAX_INDENTATION_ERROR;
    if (!indentation) look_further(d, furthest);
}

/* The NEWLINE of a simple statement that is all of an interactive input but not all of the text; 0 if it is
 * not so. */
static uint32_t single_statement_end(const Build *b) {
    static const int compound[] = {T_IF,  T_WHILE, T_FOR,   T_TRY, T_WITH,
                                   T_DEF, T_CLASS, T_ASYNC, T_AT,  T_MATCH};
    const Token *t = b->lx->tokens;
    int first = parse_token_kind(b->lx, t);
    for (size_t i = 0; i < sizeof compound / sizeof *compound; i++)
        if (first == compound[i]) return 0;
    return b->fail_token && t[b->fail_token - 1].kind == T_NEWLINE ? b->fail_token - 1 : 0;
}

/* The line up to which the text had been read when the error was made. */
static int read_until(const Diagnosis *d) {
    const Lexer *lx = d->lx;
    const Token *t = token(d, d->furthest);
    if (t->kind != T_ERROR && d->error != lx->error) return t->end_line;
    return lx->line - (lx->line > 1 && lx->line_start == lx->end);
}

void diagnose(const Build *b, const SyntaxOptions *options, SyntaxError *error) {
    Diagnosis d = {b, b->lx, b->current, b->error};
    uint32_t single = options->mode == SYNTAX_SINGLE ? single_statement_end(b) : 0;
    if (single) {
        const Token *t = token(&d, single);
        d.furthest = single;
        put(&d, SYNTAX_ERROR, t, t, "multiple statements found while compiling a single statement");
    } else if (d.error)
        look_further(&d, b->current);
    else if (b->lx->tokens[b->fail_token].kind == T_ERROR)
        d.error = b->lx->error;
    else
        explain(&d, options->mode);
    *error = *d.error;
    if (read_until(&d) > error->lineno && !b->lx->is_file) error->bare_line = true;
    error->statement_line = b->statement_line;
    error->incomplete = options->flags & SYNTAX_ALLOW_INCOMPLETE && at_end(b->lx, b->fail_token);
    error->open = error->incomplete && (b->lx->depth > 0 || b->lx->tokens[b->fail_token].kind == T_ERROR);
}
