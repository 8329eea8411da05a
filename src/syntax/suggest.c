#include "src/syntax/suggest.h"
#include "src/syntax/lexer.h"
#include "grammar.h"

#include <limits.h>
#include <string.h>

static const char *const keywords[] = {
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};

enum { KEYWORDS = sizeof keywords / sizeof *keywords, LONGEST = 24, CODE = 1024, NAMES = 10, MATCHES = 3 };

/* ---- how near a name is to a keyword ---- */

/* The cost of changing one into the other: 2 for each character, 1 if only its case is wrong. */
static int edit_cost(const char *a, int na, const char *b, int nb) {
    int row[LONGEST + 1];
    for (int j = 0; j <= nb; j++) row[j] = 2 * j;
    for (int i = 1; i <= na; i++) {
        int diagonal = row[0];
        row[0] = 2 * i;
        for (int j = 1; j <= nb; j++) {
            int x = a[i - 1], y = b[j - 1], above = row[j];
            int change = x == y ? 0 : (x ^ y) == 0x20 ? 1 : 2, least = diagonal + change;
            if (above + 2 < least) least = above + 2;
            if (row[j - 1] + 2 < least) least = row[j - 1] + 2;
            diagonal = above;
            row[j] = least;
        }
    }
    return row[nb];
}

/* The keyword that takes the least to change into, if at most a third of the characters has to be changed. */
static const char *cheapest(const char *name, int n) {
    const char *best = NULL;
    int best_cost = INT_MAX;
    for (int k = 0; k < KEYWORDS; k++) {
        int size = (int)strlen(keywords[k]), most = (n + size + 3) * 2 / 6,
            cost = edit_cost(name, n, keywords[k], size);
        if (cost > most || cost >= best_cost) continue;
        best = keywords[k];
        best_cost = cost;
    }
    return best;
}

/* How many characters the longest common pieces have together: the longest one, then those left and right of
 * it. */
static int common(const char *a, int na, const char *b, int nb) {
    int best = 0, at_a = 0, at_b = 0;
    for (int i = 0; i < na; i++)
        for (int j = 0; j < nb; j++) {
            int k = 0;
            while (i + k < na && j + k < nb && a[i + k] == b[j + k]) k++;
            if (k > best) best = k, at_a = i, at_b = j;
        }
    if (!best) return 0;
    return best + common(a, at_a, b, at_b) +
           common(a + at_a + best, na - at_a - best, b + at_b + best, nb - at_b - best);
}

/* The keywords to try for a name, the most promising first. */
static int candidates(const char *name, int n, const char *found[MATCHES + 1]) {
    double scores[MATCHES + 1] = {0};
    const char *similar[MATCHES + 1];
    int count = 0, total = 0;
    for (int k = KEYWORDS - 1; k >= 0; k--) {
        int size = (int)strlen(keywords[k]);
        double score = 2.0 * common(keywords[k], size, name, n) / (size + n);
        if (score < 0.5) continue;
        int i = count < MATCHES ? count++ : MATCHES;
        for (; i > 0 && scores[i - 1] < score; i--) scores[i] = scores[i - 1], similar[i] = similar[i - 1];
        scores[i] = score;
        similar[i] = keywords[k];
    }
    if (cheapest(name, n)) found[total++] = cheapest(name, n);
    for (int i = 0; i < count && total < MATCHES; i++) found[total++] = similar[i];
    return total;
}

/* ---- the code around the error ---- */

static const char *next_line(const char *p, const char *end) {
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    return nl ? nl + 1 : end;
}

/* What all lines that are not blank begin with. */
static size_t common_indent(const char *p, const char *end) {
    const char *indent = NULL;
    size_t n = 0;
    for (; p < end; p = next_line(p, end)) {
        size_t k = strspn(p, " \t");
        if (p + k >= end || p[k] == '\n') continue;
        if (!indent) indent = p, n = k;
        while (n > k || memcmp(indent, p, n)) n--;
    }
    return n;
}

/* Copies the lines from first to last without their common indentation; false if that is too much code. */
static bool copy_lines(const char *text, size_t n, int first, int last, char *code, size_t *size) {
    const char *p = text, *end = text + n;
    for (int line = 1; line < first && p < end; line++) p = next_line(p, end);
    const char *stop = p;
    for (int line = first; line <= last && stop < end; line++) stop = next_line(stop, end);
    if (stop - p > 8 * CODE) return false;
    size_t indent = common_indent(p, stop);
    *size = 0;
    for (; p < stop; p = next_line(p, stop)) {
        const char *line_end = next_line(p, stop);
        size_t blank = strspn(p, " \t");
        const char *start = p + (blank < indent ? blank : indent);
        if (*size + (size_t)(line_end - start) > CODE) return false;
        memcpy(code + *size, start, (size_t)(line_end - start));
        *size += (size_t)(line_end - start);
    }
    if (*size && code[*size - 1] == '\n') --*size;
    code[*size] = 0;
    return true;
}

/* What a statement or expression stands in. */
enum { IN_FUNCTION = 1, IN_ASYNC = 2, IN_LOOP = 4 };

/* Whether all that may only stand in functions or loops does so.  Recursion is as deep as the code, which is
 * short. */
static bool in_place(const Node *n, int in) {
    switch (n->kind) {
    case NK_Return:
    case NK_Nonlocal:
    case NK_Yield:
    case NK_YieldFrom:
        if (!(in & IN_FUNCTION)) return false;
        break;
    case NK_Await:
    case NK_AsyncFor:
    case NK_AsyncWith:
        if (!(in & IN_ASYNC)) return false;
        if (n->kind == NK_AsyncFor) in |= IN_LOOP;
        break;
    case NK_Break:
    case NK_Continue: return in & IN_LOOP;
    case NK_For:
    case NK_While: in |= IN_LOOP; break;
    case NK_FunctionDef:
    case NK_Lambda: in = IN_FUNCTION; break;
    case NK_AsyncFunctionDef: in = IN_FUNCTION | IN_ASYNC; break;
    case NK_ClassDef: in = 0; break;
    default: break;
    }
    for (const FieldInfo *f = node_fields(n->kind); f->name; f++) {
        const void *value = (const char *)n + f->offset;
        if (f->type == FIELD_CHILD || f->type == FIELD_MAYBE) {
            const Node *child = *(Node *const *)value;
            if (child && !in_place(child, in)) return false;
        } else if (f->type == FIELD_LIST) {
            const NodeList *list = value;
            for (int i = 0; i < list->n; i++)
                if (list->items[i] && !in_place(list->items[i], in)) return false;
        }
    }
    return true;
}

/* Whether the code is right, or its beginning is, with the keyword in place of a name. */
static bool works(const char *code, size_t size, const Token *name, const char *keyword) {
    char changed[CODE + LONGEST + 1];
    size_t k = strlen(keyword);
    memcpy(changed, code, name->start);
    memcpy(changed + name->start, keyword, k);
    memcpy(changed + name->start + k, code + name->end, size - name->end);
    size_t n = size - (name->end - name->start) + k;
    changed[n] = 0;
    SyntaxOptions options = {.flags = SYNTAX_IGNORE_COOKIE | SYNTAX_ALLOW_INCOMPLETE};
    SyntaxError error;
    Arena arena;
    Node *tree;
    if (!arena_init(&arena)) return false;
    bool good =
        syntax_parse(&arena, changed, n, "", &options, &tree, &error) ? in_place(tree, 0) : error.incomplete;
    arena_free(&arena);
    return good;
}

static const char *keyword_for(const char *code, size_t size, const Token *name) {
    const char *found[MATCHES + 1];
    int n = (int)(name->end - name->start);
    if (n > LONGEST) return NULL;
    int count = candidates(code + name->start, n, found);
    for (int i = 0; i < count; i++)
        if (works(code, size, name, found[i])) return found[i];
    return NULL;
}

static void suggest(Arena *a, const char *code, size_t size, const Token *name, const char *keyword,
                    SyntaxError *e) {
    char message[60];
    snprintf(message, sizeof message, "invalid syntax. Did you mean '%s'?", keyword);
    e->message = arena_text(a, message, strlen(message)).s;
    const char *line = code + name->start - name->col, *end = next_line(line, code + size);
    e->line = arena_text(a, line, (size_t)(end - line));
    e->offset = name->col + 1;
    e->end_offset = name->end_col + 1;
    e->end_lineno = e->lineno;
}

bool syntax_suggest_keyword(Arena *arena, const char *text, size_t n, unsigned flags, SyntaxError *e) {
    if (strcmp(e->message, "invalid syntax") && !strstr(e->message, "Perhaps you forgot a comma"))
        return false;
    char code[CODE + 1];
    size_t size;
    int first = e->statement_line > 0 ? e->statement_line : 1;
    if (!copy_lines(text, n, first, e->lineno, code, &size)) return false;
    Lexer lx = {.arena = arena,
                .text = (const uint8_t *)code,
                .end = (const uint8_t *)code + size,
                .line_start = (const uint8_t *)code,
                .line = 1};
    bool done = false;
    if (lexer_run(&lx)) {
        int names = 0;
        for (size_t i = 0; i < lx.n && !done && names < NAMES; i++) {
            const Token *t = &lx.tokens[i];
            if (t->kind != T_NAME || (flags & SYNTAX_FROM_FILE && t->line + first - 1 != e->lineno)) continue;
            names++;
            const char *keyword = keyword_for(code, size, t);
            if (keyword) suggest(arena, code, size, t, keyword, e);
            done = keyword != NULL;
        }
    }
    lexer_free(&lx);
    return done;
}
