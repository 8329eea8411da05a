#include "src/syntax/peg.h"
#include "grammar.h"

#include <stdlib.h>
#include <string.h>

enum { FAIL = UINT32_MAX, MAX_DEPTH = 4000, NO_PATTERN = 0 };

/* ---- the grammar's text ---- */

typedef struct RuleText {
    const char *name, *pattern, *message;
    ErrorWhere where;
    bool shared;
} RuleText;

static const RuleText rules[] = {
#define RULE(name, pattern) {#name, pattern, NULL, 0, false},
#define SHARED(name, pattern) {#name, pattern, NULL, 0, true},
#define ERROR(name, where, pattern, message)
#include "src/syntax/explain.def"
#undef RULE
#undef SHARED
#undef ERROR
};

static const RuleText errors[] = {
#define RULE(name, pattern)
#define SHARED(name, pattern)
#define ERROR(name, where, pattern, message) {#name, pattern, message, where, false},
#include "src/syntax/explain.def"
#undef RULE
#undef SHARED
#undef ERROR
};

enum { N_RULES = sizeof rules / sizeof *rules, N_ERRORS = sizeof errors / sizeof *errors };

typedef struct TokenName {
    const char *text;
    int kind;
} TokenName;

static const TokenName token_names[] = {
    {"and", T_AND},
    {"as", T_AS},
    {"assert", T_ASSERT},
    {"async", T_ASYNC},
    {"await", T_AWAIT},
    {"break", T_BREAK},
    {"class", T_CLASS},
    {"continue", T_CONTINUE},
    {"def", T_DEF},
    {"del", T_DEL},
    {"elif", T_ELIF},
    {"else", T_ELSE},
    {"except", T_EXCEPT},
    {"finally", T_FINALLY},
    {"for", T_FOR},
    {"from", T_FROM},
    {"global", T_GLOBAL},
    {"if", T_IF},
    {"import", T_IMPORT},
    {"in", T_IN},
    {"is", T_IS},
    {"lambda", T_LAMBDA},
    {"nonlocal", T_NONLOCAL},
    {"not", T_NOT},
    {"or", T_OR},
    {"pass", T_PASS},
    {"raise", T_RAISE},
    {"return", T_RETURN},
    {"try", T_TRY},
    {"while", T_WHILE},
    {"with", T_WITH},
    {"yield", T_YIELD},
    {"None", T_NONE},
    {"True", T_TRUE},
    {"False", T_FALSE},
    {"(", T_LPAR},
    {")", T_RPAR},
    {"[", T_LSQB},
    {"]", T_RSQB},
    {"{", T_LBRACE},
    {"}", T_RBRACE},
    {":", T_COLON},
    {":=", T_WALRUS},
    {",", T_COMMA},
    {";", T_SEMI},
    {".", T_DOT},
    {"...", T_ELLIPSIS},
    {"+", T_PLUS},
    {"-", T_MINUS},
    {"*", T_STAR},
    {"/", T_SLASH},
    {"|", T_BAR},
    {"&", T_AMP},
    {"<", T_LT},
    {">", T_GT},
    {"=", T_EQ},
    {"%", T_PERCENT},
    {"~", T_TILDE},
    {"^", T_CARET},
    {"@", T_AT},
    {"!", T_EXCLAM},
    {"==", T_EQEQ},
    {"!=", T_NE},
    {"<=", T_LE},
    {">=", T_GE},
    {"<<", T_SHL},
    {">>", T_SHR},
    {"**", T_DSTAR},
    {"//", T_DSLASH},
    {"->", T_ARROW},
    {"+=", T_PLUS_EQ},
    {"-=", T_MINUS_EQ},
    {"*=", T_STAR_EQ},
    {"/=", T_SLASH_EQ},
    {"%=", T_PERCENT_EQ},
    {"&=", T_AMP_EQ},
    {"|=", T_BAR_EQ},
    {"^=", T_CARET_EQ},
    {"@=", T_AT_EQ},
    {"<<=", T_SHL_EQ},
    {">>=", T_SHR_EQ},
    {"**=", T_DSTAR_EQ},
    {"//=", T_DSLASH_EQ},
    {"NAME", T_NAME},
    {"NUMBER", T_NUMBER},
    {"STRING", T_STRING},
    {"NEWLINE", T_NEWLINE},
    {"INDENT", T_INDENT},
    {"DEDENT", T_DEDENT},
    {"END", T_ENDMARKER},
    {"FCOLON", T_FCOLON},
    {"BAD_NE", T_BAD_NE},
    {"FSTRING_START", T_FSTRING_START},
    {"TSTRING_START", T_TSTRING_START},
    {"FSTRING_MIDDLE", T_FSTRING_MIDDLE},
    {"FSTRING_END", T_FSTRING_END},
};

/* ---- patterns ---- */

typedef enum PatternOp {
    P_TOKEN,  /* value: kind */
    P_FORCED, /* value: index of the token's name */
    P_SOFT,   /* text: the name's text */
    P_RULE,   /* value: rule */
    P_ERRORS, /* value: the first error of that name */
    P_ERRORS_ALWAYS,
    P_CUT,
    P_ALTERNATIVES, /* child: the first of the alternatives, which `next` links */
    P_SEQUENCE,
    P_OPTIONAL,
    P_STAR,
    P_PLUS,
    P_LIST, /* children: item, separator */
    P_AND,
    P_NOT,
    P_QUIET,
    P_LABEL, /* value: 0 for a, 1 for b */
} PatternOp;

typedef struct Pattern {
    uint8_t op;
    uint16_t value, child, next;
    const char *text; /* of P_SOFT */
} Pattern;

/* The kinds of tokens with which something may begin. */
typedef struct First {
    uint64_t kinds[2];
    enum { FIRST_UNKNOWN, FIRST_IN_WORK, FIRST_KNOWN } state;
} First;

typedef struct MemoEntry {
    uint64_t key; /* rule and token, plus 1; 0: free */
    uint32_t end;
} MemoEntry;

struct Peg {
    const Lexer *lx;
    MistakeFn fn;
    void *data;
    Pattern *patterns; /* number 0 is not used */
    size_t n_patterns, size;
    uint16_t compiled[N_RULES + N_ERRORS];
    First first[N_RULES + N_ERRORS]; /* of each rule and each name of errors */
    MemoEntry *memo;
    size_t memo_size, memo_count;
    uint32_t furthest;
    TokenRange labels[2];
    int depth;
    bool cut;
    bool quiet; /* no mistakes are looked for */
    bool done;  /* matching is over */
    PegResult result;
};

uint32_t peg_furthest(const Peg *peg) { return peg->furthest; }

static uint32_t stop(Peg *p, PegResult result) {
    if (!p->done) p->result = result;
    p->done = true;
    return FAIL;
}

/* ---- reading patterns ---- */

static uint16_t pattern_new(Peg *p, PatternOp op, int value, uint16_t child) {
    if (p->n_patterns == p->size) {
        size_t size = p->size ? p->size * 2 : 512;
        Pattern *patterns = size < UINT16_MAX ? realloc(p->patterns, size * sizeof *patterns) : NULL;
        if (!patterns) {
            stop(p, PEG_GAVE_UP);
            return NO_PATTERN;
        }
        p->patterns = patterns;
        p->size = size;
        if (!p->n_patterns) p->n_patterns = 1;
    }
    p->patterns[p->n_patterns] = (Pattern){(uint8_t)op, (uint16_t)value, child, NO_PATTERN, NULL};
    return (uint16_t)p->n_patterns++;
}

static bool same_text(const char *s, size_t n, const char *name) {
    return strlen(name) == n && !memcmp(s, name, n);
}

static int token_named(const char *s, size_t n) {
    for (size_t i = 0; i < sizeof token_names / sizeof *token_names; i++)
        if (same_text(s, n, token_names[i].text)) return (int)i;
    return -1;
}

static int rule_named(const RuleText *table, int count, const char *s, size_t n) {
    for (int i = 0; i < count; i++)
        if (table[i].name[0] == s[0] && same_text(s, n, table[i].name)) return i;
    return -1;
}

static uint16_t read_alternatives(Peg *p, const char **text);

static void skip_spaces(const char **text) {
    while (**text == ' ') ++*text;
}

static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/* A name: a token, a rule or a rule's errors. */
static uint16_t read_word(Peg *p, const char **text) {
    const char *s = *text;
    while (is_word(**text)) ++*text;
    size_t n = (size_t)(*text - s);
    if (**text == '!') {
        bool always = *++*text == '!';
        if (always) ++*text;
        return pattern_new(p, always ? P_ERRORS_ALWAYS : P_ERRORS, rule_named(errors, N_ERRORS, s, n),
                           NO_PATTERN);
    }
    if (*s >= 'A' && *s <= 'Z')
        return pattern_new(p, P_TOKEN, token_names[token_named(s, n)].kind, NO_PATTERN);
    return pattern_new(p, P_RULE, rule_named(rules, N_RULES, s, n), NO_PATTERN);
}

/* A token in quotes; returns the index of its name. */
static int read_quoted(const char **text) {
    const char *s = ++*text;
    while (**text != '\'') ++*text;
    return token_named(s, (size_t)((*text)++ - s));
}

static uint16_t read_item(Peg *p, const char **text) {
    const char *s = *text;
    uint16_t child;
    switch (*s) {
    case '\'': return pattern_new(p, P_TOKEN, token_names[read_quoted(text)].kind, NO_PATTERN);
    case '#': ++*text; return pattern_new(p, P_FORCED, read_quoted(text), NO_PATTERN);
    case '^': ++*text; return pattern_new(p, P_CUT, 0, NO_PATTERN);
    case '&':
    case '!':
    case '~':
        ++*text;
        child = read_item(p, text);
        return pattern_new(p, *s == '&' ? P_AND : *s == '!' ? P_NOT : P_QUIET, 0, child);
    case '(':
        ++*text;
        child = read_alternatives(p, text);
        ++*text;
        return child;
    case '@': {
        uint16_t soft = pattern_new(p, P_SOFT, 0, NO_PATTERN);
        if (soft) p->patterns[soft].text = s + 1;
        for (++*text; is_word(**text);) ++*text;
        return soft;
    }
    default:
        if (s[1] == ':') {
            *text += 2;
            child = read_item(p, text);
            return pattern_new(p, P_LABEL, *s - 'a', child);
        }
        return read_word(p, text);
    }
}

static uint16_t read_repeated(Peg *p, const char **text) {
    const char *before = *text;
    uint16_t item = read_item(p, text);
    char c = **text;
    if (c == '?' || c == '*' || c == '+') {
        ++*text;
        item = pattern_new(p, c == '?' ? P_OPTIONAL : c == '*' ? P_STAR : P_PLUS, 0, item);
    }
    skip_spaces(text);
    if (**text != '%') return item;
    ++*text;
    skip_spaces(text);
    uint16_t separator = read_item(p, text);
    /* A label is on the whole list. */
    if (before[1] == ':' && is_word(before[0]) && item && p->patterns[item].op == P_LABEL) {
        uint16_t inner = p->patterns[item].child;
        p->patterns[inner].next = separator;
        uint16_t list = pattern_new(p, P_LIST, 0, inner);
        p->patterns[item].child = list;
        skip_spaces(text);
        return item;
    }
    if (item) p->patterns[item].next = separator;
    skip_spaces(text);
    return pattern_new(p, P_LIST, 0, item);
}

static uint16_t read_alternatives(Peg *p, const char **text) {
    uint16_t first_alternative = NO_PATTERN, last_alternative = NO_PATTERN;
    for (;;) {
        uint16_t first = NO_PATTERN, last = NO_PATTERN;
        for (skip_spaces(text); **text && **text != '/' && **text != ')' && !p->done; skip_spaces(text)) {
            uint16_t item = read_repeated(p, text);
            if (last)
                p->patterns[last].next = item;
            else
                first = item;
            last = item;
        }
        /* A sequence of one is that one. */
        uint16_t sequence = first && first == last ? first : pattern_new(p, P_SEQUENCE, 0, first);
        if (last_alternative)
            p->patterns[last_alternative].next = sequence;
        else
            first_alternative = sequence;
        last_alternative = sequence;
        if (**text != '/' || p->done) break;
        ++*text;
    }
    if (first_alternative == last_alternative) return first_alternative;
    return pattern_new(p, P_ALTERNATIVES, 0, first_alternative);
}

/* Patterns are read when they are first needed: most programs need few. */
static uint16_t compiled(Peg *p, size_t index, const char *text) {
    if (!p->compiled[index]) p->compiled[index] = read_alternatives(p, &text);
    return p->compiled[index];
}

/* ---- what can begin ---- */

_Static_assert(T_ENDMARKER < 128 && T_TSTRING_START < 128 && T_FSTRING_MIDDLE < 128,
               "kinds of tokens fit a First");

static void first_add_all(First *f) { f->kinds[0] = f->kinds[1] = UINT64_MAX; }

static const First *first_of(Peg *p, size_t rule, bool is_errors);

/* Adds what a pattern may begin with; returns true if it may also match nothing. */
static bool first_add(Peg *p, First *f, uint16_t pattern) {
    const Pattern q = p->patterns[pattern];
    bool empty = false;
    switch ((PatternOp)q.op) {
    case P_TOKEN: {
        int kind = q.value == T_FCOLON ? T_COLON : q.value;
        f->kinds[kind >> 6] |= (uint64_t)1 << (kind & 63);
        return false;
    }
    case P_SOFT: f->kinds[T_NAME >> 6] |= (uint64_t)1 << (T_NAME & 63); return false;
    case P_RULE:
    case P_ERRORS:
    case P_ERRORS_ALWAYS: {
        const First *g = first_of(p, q.value, q.op != P_RULE);
        f->kinds[0] |= g->kinds[0];
        f->kinds[1] |= g->kinds[1];
        return false;
    }
    case P_FORCED: first_add_all(f); return false;
    case P_CUT:
    case P_AND:
    case P_NOT: return true;
    case P_ALTERNATIVES:
        for (uint16_t c = q.child; c; c = p->patterns[c].next) empty |= first_add(p, f, c);
        return empty;
    case P_SEQUENCE:
        for (uint16_t c = q.child; c; c = p->patterns[c].next)
            if (!first_add(p, f, c)) return false;
        return true;
    case P_OPTIONAL:
    case P_STAR: first_add(p, f, q.child); return true;
    case P_PLUS:
    case P_LIST:
    case P_QUIET:
    case P_LABEL: return first_add(p, f, q.child);
    }
    return true;
}

/* What a rule, or the errors of a name, may begin with: anything if they may match nothing. */
static const First *first_of(Peg *p, size_t rule, bool is_errors) {
    First *f = &p->first[is_errors ? N_RULES + rule : rule];
    if (f->state == FIRST_IN_WORK) first_add_all(f);
    if (f->state != FIRST_UNKNOWN) return f;
    f->state = FIRST_IN_WORK;
    bool empty = false;
    if (!is_errors) empty = first_add(p, f, compiled(p, rule, rules[rule].pattern));
    for (size_t i = rule; is_errors && i < N_ERRORS && !strcmp(errors[i].name, errors[rule].name); i++)
        empty |= first_add(p, f, compiled(p, N_RULES + i, errors[i].pattern));
    if (empty) first_add_all(f);
    f->state = FIRST_KNOWN;
    return f;
}

/* ---- what was found before ---- */

static MemoEntry *memo_slot(MemoEntry *memo, size_t size, uint64_t key) {
    size_t i = (size_t)(key * 0x9e3779b97f4a7c15u >> 32) & (size - 1);
    while (memo[i].key && memo[i].key != key) i = (i + 1) & (size - 1);
    return &memo[i];
}

static void memo_put(Peg *p, uint64_t key, uint32_t end) {
    if (p->memo_count * 2 >= p->memo_size) {
        size_t size = p->memo_size ? p->memo_size * 2 : 1024;
        MemoEntry *memo = calloc(size, sizeof *memo);
        if (!memo) {
            stop(p, PEG_GAVE_UP);
            return;
        }
        for (size_t i = 0; i < p->memo_size; i++)
            if (p->memo[i].key) *memo_slot(memo, size, p->memo[i].key) = p->memo[i];
        free(p->memo);
        p->memo = memo;
        p->memo_size = size;
    }
    *memo_slot(p->memo, p->memo_size, key) = (MemoEntry){key, end};
    p->memo_count++;
}

/* ---- matching ---- */

static uint32_t match(Peg *p, uint16_t pattern, uint32_t at);

/* The kind of the token at a place; reading T_ERROR ends it all.  In f-strings a colon is one, whatever it
 * begins. */
static int read_token(Peg *p, uint32_t at) {
    if (at > p->furthest) p->furthest = at;
    int kind = p->lx->tokens[at].kind;
    if (kind == T_ERROR) stop(p, PEG_BAD_TOKEN);
    return kind == T_FCOLON ? T_COLON : kind;
}

static bool is_field_colon(const Peg *p, int kind, uint32_t at) {
    return kind == T_FCOLON && p->lx->tokens[at].kind == T_FCOLON;
}

/* The end of the tokens can be matched, but nothing is after it. */
static uint32_t after(const Peg *p, uint32_t at) { return at + 1 < p->lx->n ? at + 1 : at; }

static bool is_soft_keyword(const Peg *p, const char *name, uint32_t at) {
    const Token *t = &p->lx->tokens[at];
    size_t n = t->end - t->start;
    return t->kind == T_NAME && !strncmp((const char *)p->lx->text + t->start, name, n) && !is_word(name[n]);
}

static uint32_t tell(Peg *p, const Mistake *m) {
    if (!p->fn(p->data, p, m)) return FAIL;
    return stop(p, PEG_MISTAKE);
}

/* Tries the errors of one name.  The first whose pattern matches decides. */
static uint32_t match_errors(Peg *p, size_t first, uint32_t at) {
    TokenRange saved[2] = {p->labels[0], p->labels[1]};
    for (size_t i = first; i < N_ERRORS && !strcmp(errors[i].name, errors[first].name) && !p->done; i++) {
        p->labels[0] = p->labels[1] = (TokenRange){at, at};
        uint32_t end = match(p, compiled(p, N_RULES + i, errors[i].pattern), at);
        if (end == FAIL) continue;
        tell(p, &(Mistake){errors[i].where, errors[i].message, p->labels[0], p->labels[1], end});
        break;
    }
    p->labels[0] = saved[0];
    p->labels[1] = saved[1];
    return FAIL;
}

static uint32_t match_rule(Peg *p, size_t rule, bool is_errors, uint32_t at) {
    const First *first = first_of(p, rule, is_errors);
    if (~(first->kinds[0] & first->kinds[1])) {
        int kind = read_token(p, at);
        if (!(first->kinds[kind >> 6] >> (kind & 63) & 1) || p->done) return FAIL;
    }
    bool quiet = p->quiet && (is_errors || !rules[rule].shared);
    uint64_t key =
        ((uint64_t)at << 17 | (uint64_t)quiet << 16 | (uint64_t)(is_errors ? N_RULES + rule : rule)) + 1;
    if (p->memo_size) {
        const MemoEntry *e = memo_slot(p->memo, p->memo_size, key);
        if (e->key) return e->end;
    }
    if (++p->depth > (int)MAX_DEPTH) return stop(p, PEG_GAVE_UP);
    bool cut = p->cut;
    uint32_t end =
        is_errors ? match_errors(p, rule, at) : match(p, compiled(p, rule, rules[rule].pattern), at);
    p->cut = cut;
    p->depth--;
    if (!p->done) memo_put(p, key, end);
    return end;
}

static uint32_t match_alternatives(Peg *p, uint16_t child, uint32_t at) {
    bool cut = p->cut;
    uint32_t end = FAIL;
    for (uint16_t a = child; a && end == FAIL && !p->done; a = p->patterns[a].next) {
        p->cut = false;
        end = match(p, a, at);
        if (p->cut) break;
    }
    p->cut = cut;
    return end;
}

static uint32_t match_sequence(Peg *p, uint16_t child, uint32_t at) {
    for (uint16_t c = child; c; c = p->patterns[c].next) {
        at = match(p, c, at);
        if (at == FAIL || p->done) return FAIL;
    }
    return at;
}

static uint32_t match_repeated(Peg *p, uint16_t child, uint32_t at) {
    for (;;) {
        uint32_t end = match(p, child, at);
        if (end == FAIL || end == at) return p->done ? FAIL : at;
        at = end;
    }
}

static uint32_t match_list(Peg *p, uint16_t item, uint32_t at) {
    uint16_t separator = p->patterns[item].next;
    uint32_t end = match(p, item, at);
    while (end != FAIL) {
        at = end;
        end = match(p, separator, at);
        if (end != FAIL) end = match(p, item, end);
        if (end == FAIL) return p->done ? FAIL : at;
    }
    return FAIL;
}

static uint32_t match_quiet(Peg *p, uint16_t child, uint32_t at) {
    bool quiet = p->quiet;
    p->quiet = true;
    uint32_t end = match(p, child, at);
    p->quiet = quiet;
    return end;
}

static uint32_t match_forced(Peg *p, const TokenName *name, uint32_t at) {
    if (read_token(p, at) == name->kind) return after(p, at);
    if (p->done) return FAIL;
    return tell(p, &(Mistake){FORCED, name->text, {at, at}, {at, at}, at});
}

static uint32_t match(Peg *p, uint16_t pattern, uint32_t at) {
    if (p->done) return FAIL;
    const Pattern q = p->patterns[pattern]; /* the array may move */
    uint32_t end;
    switch ((PatternOp)q.op) {
    case P_TOKEN: return read_token(p, at) == q.value || is_field_colon(p, q.value, at) ? after(p, at) : FAIL;
    case P_FORCED: return match_forced(p, &token_names[q.value], at);
    case P_SOFT: return read_token(p, at) == T_NAME && is_soft_keyword(p, q.text, at) ? after(p, at) : FAIL;
    case P_RULE: return match_rule(p, q.value, false, at);
    case P_ERRORS: return p->quiet ? FAIL : match_rule(p, q.value, true, at);
    case P_ERRORS_ALWAYS: return match_rule(p, q.value, true, at);
    case P_CUT: p->cut = true; return at;
    case P_ALTERNATIVES: return match_alternatives(p, q.child, at);
    case P_SEQUENCE: return match_sequence(p, q.child, at);
    case P_OPTIONAL: end = match(p, q.child, at); return end == FAIL && !p->done ? at : end;
    case P_STAR: return match_repeated(p, q.child, at);
    case P_PLUS: end = match(p, q.child, at); return end == FAIL ? FAIL : match_repeated(p, q.child, end);
    case P_LIST: return match_list(p, q.child, at);
    case P_AND: return match(p, q.child, at) == FAIL ? FAIL : at;
    case P_NOT: return match(p, q.child, at) == FAIL && !p->done ? at : FAIL;
    case P_QUIET: return match_quiet(p, q.child, at);
    case P_LABEL:
        end = match(p, q.child, at);
        if (end != FAIL) p->labels[q.value] = (TokenRange){at, end > at ? end - 1 : at};
        return end;
    }
    return FAIL;
}

PegResult peg_match(const Lexer *lx, const char *rule, uint32_t first, uint32_t *furthest, bool quiet,
                    MistakeFn fn, void *data) {
    Peg p = {.lx = lx, .fn = fn, .data = data, .furthest = *furthest, .quiet = quiet};
    uint32_t end = match_rule(&p, (size_t)rule_named(rules, N_RULES, rule, strlen(rule)), false, first);
    *furthest = p.furthest;
    free(p.patterns);
    free(p.memo);
    if (p.done) return p.result;
    return end == FAIL ? PEG_NO_MATCH : PEG_MATCH;
}
