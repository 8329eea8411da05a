/* The match statement and its patterns. */
#include "src/syntax/build.h"

static bool is_wildcard(Text name) { return name.n == 1 && *name.s == '_'; }

Ex build_match(Build *b, uint32_t t, Ex subject, Seq *cases) {
    build_needs(b, 10, b->current - 1, "Pattern matching is");
    Ex x = ex_new(b, NK_Match, t, subject.b);
    x.n->Match.subject = subject.n;
    x.n->Match.cases = seq_list(cases);
    build_end_here(b, x.n);
    return x;
}

Ex build_case(Build *b, uint32_t t, Ex pattern, Ex guard, Seq *body) {
    Node *n = node_new(b->arena, NK_match_case);
    n->match_case.pattern = pattern.n;
    n->match_case.guard = guard.n;
    n->match_case.body = seq_list(body);
    return (Ex){n, t, t};
}

Ex build_match_sequence(Build *b, Seq *patterns) {
    Ex x = ex_new(b, NK_MatchSequence, patterns->a, patterns->b);
    x.n->MatchSequence.patterns = seq_list(patterns);
    return x;
}

Ex build_match_star(Build *b, uint32_t t, uint32_t name) {
    Ex x = ex_new(b, NK_MatchStar, t, name);
    Text text = build_text_of_name(b, name);
    if (!is_wildcard(text)) x.n->MatchStar.name = text;
    return x;
}

Ex build_match_as(Build *b, Ex pattern, uint32_t name) {
    Ex x = ex_new(b, NK_MatchAs, pattern.a, name);
    x.n->MatchAs.pattern = pattern.n;
    x.n->MatchAs.name = build_text_of_name(b, name);
    if (is_wildcard(x.n->MatchAs.name)) build_fail(b, name);
    return x;
}

Ex build_match_or(Build *b, Seq *patterns) {
    Ex x = ex_new(b, NK_MatchOr, patterns->a, patterns->b);
    x.n->MatchOr.patterns = seq_list(patterns);
    return x;
}

Ex build_match_value(Build *b, Ex value) {
    Ex x = ex_new(b, NK_MatchValue, value.a, value.b);
    x.n->MatchValue.value = value.n;
    return x;
}

Ex build_match_singleton(Build *b, ConstantKind kind, uint32_t t) {
    Ex x = ex_new(b, NK_MatchSingleton, t, t);
    x.n->MatchSingleton.value.kind = (uint8_t)kind;
    return x;
}

Ex build_match_capture(Build *b, uint32_t name) {
    Ex x = ex_new(b, NK_MatchAs, name, name);
    Text text = build_text_of_name(b, name);
    if (!is_wildcard(text)) x.n->MatchAs.name = text;
    return x;
}

/* The items of a mapping: keys and patterns by turns; a pair without key is `**rest`, which must be the last.
 */
Seq *build_add_key(Build *b, Seq *pairs, Ex key, Ex pattern) {
    if (pairs->n >= 2 && !pairs->items[pairs->n - 2]) build_fail(b, key.a);
    return seq_add(b, seq_add(b, pairs, key), pattern);
}

Seq *build_add_rest(Build *b, Seq *pairs, uint32_t name) {
    Ex n = build_name(b, name);
    if (pairs && pairs->n >= 2 && !pairs->items[pairs->n - 2]) build_fail(b, name - 1);
    if (is_wildcard(n.n->Name.id)) build_fail(b, name);
    return seq_add(b, seq_add(b, pairs, NO_EX), n);
}

Ex build_match_mapping(Build *b, Seq *pairs, uint32_t left, uint32_t right) {
    Ex x = ex_new(b, NK_MatchMapping, left, right);
    Seq *keys = NULL, *patterns = NULL;
    for (int i = 0; pairs && i + 1 < pairs->n; i += 2) {
        Node *key = pairs->items[i], *value = pairs->items[i + 1];
        if (key) {
            keys = seq_add(b, keys, (Ex){key, left, right});
            patterns = seq_add(b, patterns, (Ex){value, left, right});
        } else
            x.n->MatchMapping.rest = value->Name.id;
    }
    x.n->MatchMapping.keys = seq_list(keys);
    x.n->MatchMapping.patterns = seq_list(patterns);
    return x;
}

/* Positional patterns, then keywords. */
Ex build_match_class(Build *b, Ex cls, Seq *items, uint32_t right) {
    Ex x = ex_new(b, NK_MatchClass, cls.a, right);
    Seq *patterns = NULL, *kwd_patterns = NULL;
    int n = items ? items->n : 0, names = 0;
    Text *attrs = n ? arena_alloc(b->arena, (size_t)n * sizeof *attrs) : NULL;
    for (int i = 0; i < n && attrs; i++) {
        Node *item = items->items[i];
        if (item->kind == NK_keyword) {
            attrs[names++] = item->keyword.arg;
            kwd_patterns = seq_add(b, kwd_patterns, (Ex){item->keyword.value, cls.a, right});
        } else {
            if (names) build_fail(b, right);
            patterns = seq_add(b, patterns, (Ex){item, cls.a, right});
        }
    }
    x.n->MatchClass.cls = cls.n;
    x.n->MatchClass.patterns = seq_list(patterns);
    x.n->MatchClass.kwd_attrs = (TextList){names, attrs};
    x.n->MatchClass.kwd_patterns = seq_list(kwd_patterns);
    return x;
}

Ex build_complex(Build *b, Ex real, BinOpKind op, uint32_t imaginary) {
    Ex im = build_number(b, imaginary);
    const Node *re = real.n->kind == NK_UnaryOp ? real.n->UnaryOp.operand : real.n;
    if (re->Constant.value.kind == CONST_Imaginary || im.n->Constant.value.kind != CONST_Imaginary)
        build_fail(b, imaginary);
    return build_binop(b, real, op, im);
}
