/* match: patterns are tests that jump away when they fail; names are bound when the whole pattern fits. */
#include "src/compile/emit.h"
#include "src/objects/containers.h"
#include "src/objects/object_ops.h"

#include <string.h>

/* One case: the names that its pattern binds and the temporaries where their values wait. */
typedef struct Pattern {
    Text *names;
    const Node **at;
    int *slots;
    int n, cap, at_cap, slot_cap;
    int first_slot;
} Pattern;

static void pattern(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail, bool last);

/* --- unreachable patterns --- */

static bool is_wildcard(const Node *n) {
    return (n->kind == NK_MatchAs && !n->MatchAs.pattern && !n->MatchAs.name.s) ||
           (n->kind == NK_MatchStar && !n->MatchStar.name.s);
}

static _Noreturn void fail_unreachable(Compiler *c, const Node *n) {
    if (n->MatchAs.name.s)
        fail_at(c, loc_of(n), "name capture '%s' makes remaining patterns unreachable", n->MatchAs.name.s);
    fail_at(c, loc_of(n), "wildcard makes remaining patterns unreachable");
}

/* --- names --- */

static void add_name(Compiler *c, Pattern *p, Text name, const Node *at) {
    if (!name.s) return;
    for (int i = 0; i < p->n; i++)
        if (p->names[i].s == name.s)
            fail_at(c, loc_of(at), "multiple assignments to name '%s' in pattern", name.s);
    p->at = grow(c, p->at, p->n, &p->at_cap, sizeof *p->at);
    p->at[p->n] = at;
    *PUSH(c, p->names, p->n, p->cap) = name;
}

static void collect(Compiler *c, Pattern *p, const Node *n);

static void collect_list(Compiler *c, Pattern *p, const NodeList *l) {
    for (int i = 0; i < l->n; i++) collect(c, p, l->items[i]);
}

static bool has_name(const Pattern *p, Text name) {
    for (int i = 0; i < p->n; i++)
        if (p->names[i].s == name.s) return true;
    return false;
}

/* All alternatives bind the same names. */
static void collect_or(Compiler *c, Pattern *p, const Node *n) {
    Pattern first = {0};
    for (int i = 0; i < n->MatchOr.patterns.n; i++) {
        Pattern one = {0};
        const Node *alternative = n->MatchOr.patterns.items[i];
        if (i + 1 < n->MatchOr.patterns.n && alternative->kind == NK_MatchAs && !alternative->MatchAs.pattern)
            fail_unreachable(c, alternative);
        collect(c, &one, alternative);
        if (!i) {
            first = one;
            continue;
        }
        bool same = one.n == first.n;
        for (int k = 0; same && k < one.n; k++) same = has_name(&first, one.names[k]);
        if (!same) fail_at(c, loc_of(n), "alternative patterns bind different names");
    }
    for (int i = 0; i < first.n; i++) add_name(c, p, first.names[i], first.at[i]);
}

static void collect(Compiler *c, Pattern *p, const Node *n) {
    enter_deeper(c);
    switch (n->kind) {
    case NK_MatchSequence: collect_list(c, p, &n->MatchSequence.patterns); break;
    case NK_MatchMapping:
        collect_list(c, p, &n->MatchMapping.patterns);
        add_name(c, p, n->MatchMapping.rest, n);
        break;
    case NK_MatchClass:
        collect_list(c, p, &n->MatchClass.patterns);
        collect_list(c, p, &n->MatchClass.kwd_patterns);
        break;
    case NK_MatchStar: add_name(c, p, n->MatchStar.name, n); break;
    case NK_MatchAs:
        if (n->MatchAs.pattern) collect(c, p, n->MatchAs.pattern);
        add_name(c, p, n->MatchAs.name, n);
        break;
    case NK_MatchOr: collect_or(c, p, n); break;
    default: break;
    }
    leave_deeper(c);
}

static void capture(Compiler *c, const Pattern *p, const Node *n, Text name, Opd value) {
    if (!name.s) {
        drop(c, loc_of(n), value);
        return;
    }
    for (int i = 0; i < p->n; i++)
        if (p->names[i].s == name.s) move_to(c, loc_of(n), p->first_slot + i, value);
}

/* --- tests --- */

/* Temporaries from `base` on may be left when a test fails in the middle. */
static void clear_from(Compiler *c, int base, int high) {
    for (int r = base; r < high; r++) emit(c, NO_LOC, OP_CLEAR, 0, r, 0, 0);
}

static void test_flag(Compiler *c, Loc loc, Op op, Opd subject, Label *fail) {
    int t = temp_new(c);
    emit(c, loc, op, 0, t, subject.x, 0);
    emit_jump(c, loc, OP_JF, CONSUME_A, t, 0, fail);
    c->unit->top = t;
}

static void test_len(Compiler *c, Loc loc, Opd subject, Op jump, int n, Label *fail) {
    int t = temp_new(c);
    emit(c, loc, OP_GET_LEN, 0, t, subject.x, 0);
    emit_jump(c, loc, jump, CONSUME_A, t, opd_value(c, v_int(n)).x, fail);
    c->unit->top = t;
}

static void match_value(Compiler *c, const Node *n, Opd subject, Label *fail) {
    if (n->MatchValue.value->kind == NK_JoinedStr || n->MatchValue.value->kind == NK_TemplateStr)
        fail_at(c, loc_of(n), "patterns may only match literals and attribute lookups");
    Opd v = expr_any(c, n->MatchValue.value);
    emit_jump(c, loc_of(n), OP_JNEQ, (subject.temp ? CONSUME_A : 0) | (v.temp ? CONSUME_B : 0), subject.x,
              v.x, fail);
}

static void match_singleton(Compiler *c, const Node *n, Opd subject, Label *fail) {
    Loc loc = loc_of(n);
    if (n->MatchSingleton.value.kind == CONST_None) {
        emit_jump(c, loc, OP_JNOTNONE, subject.temp ? CONSUME_A : 0, subject.x, 0, fail);
        return;
    }
    int t = temp_new(c);
    Opd k = opd_value(c, v_bool(n->MatchSingleton.value.kind == CONST_True));
    emit(c, loc, OP_IS, subject.temp ? CONSUME_B : 0, t, subject.x, k.x);
    emit_jump(c, loc, OP_JF, CONSUME_A, t, 0, fail);
}

/* The sub-patterns of items that lie in a window. */
static void match_window(Compiler *c, Pattern *p, const NodeList *l, int window, Label *fail) {
    for (int i = 0; i < l->n; i++) pattern(c, p, l->items[i], opd_temp(window + i), fail, true);
}

/* [a, *_, b]: the items that matter are read by their places. */
static void match_items(Compiler *c, Pattern *p, const NodeList *l, int star, Opd subject, Label *fail) {
    int top = c->unit->top;
    for (int i = 0; i < l->n; i++) {
        const Node *sub = l->items[i];
        if (i == star || is_wildcard(sub)) continue;
        int t = temp_new(c);
        Loc loc = loc_of(sub);
        if (i < star)
            emit(c, loc, OP_GETITEM, 0, t, subject.x, opd_value(c, v_int(i)).x);
        else {
            emit(c, loc, OP_GET_LEN, 0, t, subject.x, 0);
            emit(c, loc, OP_SUB, CONSUME_B, t, t, opd_value(c, v_int(l->n - i)).x);
            emit(c, loc, OP_GETITEM, CONSUME_C, t, subject.x, t);
        }
        pattern(c, p, sub, opd_temp(t), fail, true);
        c->unit->top = top;
    }
    drop(c, NO_LOC, subject);
}

static void match_sequence(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail) {
    const NodeList *l = &n->MatchSequence.patterns;
    Loc loc = loc_of(n);
    int star = -1;
    bool only_wildcards = true;
    for (int i = 0; i < l->n; i++) {
        const Node *sub = l->items[i];
        if (sub->kind == NK_MatchStar) {
            if (star >= 0) fail_at(c, loc, "multiple starred names in sequence pattern");
            star = i;
        }
        if (!is_wildcard(sub)) only_wildcards = false;
    }
    if (star >= 256 || l->n - star - 1 >= 256 + (star < 0 ? 1 << 15 : 0))
        fail_at(c, loc, "too many expressions in star-unpacking sequence pattern");
    test_flag(c, loc, OP_MATCH_SEQUENCE, subject, fail);
    if (star < 0)
        test_len(c, loc, subject, OP_JNEQ, l->n, fail);
    else if (l->n > 1)
        test_len(c, loc, subject, OP_JNGE, l->n - 1, fail);
    if (only_wildcards) {
        drop(c, loc, subject);
        return;
    }
    if (star >= 0 && is_wildcard(l->items[star])) {
        match_items(c, p, l, star, subject, fail);
        return;
    }
    int w = temps_new(c, l->n);
    emit(c, loc, star >= 0 ? OP_UNPACK_EX : OP_UNPACK, subject.temp ? CONSUME_B : 0, w, subject.x,
         star >= 0 ? star | (l->n - star - 1) << 8 : l->n);
    match_window(c, p, l, w, fail);
}

static void check_keys(Compiler *c, const Node *n) {
    const NodeList *keys = &n->MatchMapping.keys;
    for (int i = 0; i < keys->n; i++) {
        if (keys->items[i]->kind == NK_JoinedStr || keys->items[i]->kind == NK_TemplateStr)
            fail_at(c, loc_of(n), "mapping pattern keys may only match literals and attribute lookups");
        Opd a = const_of(c, keys->items[i]);
        for (int j = 0; j < i && is_const(a); j++) {
            Opd b = const_of(c, keys->items[j]);
            if (!is_const(b) || obj_equal(c->T, const_value(c, a), const_value(c, b)) <= 0) continue;
            Value r = obj_repr(c->T, const_value(c, a));
            if (r == V_UNDEF) fail_pending(c);
            Text t = text_from_str(c, r);
            fail_at(c, loc_of(n), "mapping pattern checks duplicate key (%s)", t.s);
        }
    }
}

static void match_mapping(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail) {
    const NodeList *keys = &n->MatchMapping.keys;
    Loc loc = loc_of(n);
    check_keys(c, n);
    test_flag(c, loc, OP_MATCH_MAPPING, subject, fail);
    if (keys->n) test_len(c, loc, subject, OP_JNGE, keys->n, fail);
    int top = c->unit->top, all = -1;
    if (keys->n) {
        Node tuple = {.kind = NK_Tuple,
                      .lineno = n->lineno,
                      .end_lineno = n->end_lineno,
                      .col_offset = n->col_offset,
                      .end_col_offset = n->end_col_offset,
                      .Tuple = {.elts = *keys}};
        all = temp_new(c);
        expr_into(c, &tuple, all);
        int t = temp_new(c);
        emit(c, loc, OP_MATCH_KEYS, 0, t, subject.x, all);
        Label *found = label_new(c);
        emit_jump(c, loc, OP_JNOTNONE, 0, t, 0, found);
        emit(c, loc, OP_CLEAR, 0, all, 0, 0);
        emit_jump(c, loc, OP_JUMP, 0, 0, 0, fail);
        label_here(c, found);
        c->unit->top = t;
        int w = temps_new(c, keys->n);
        emit(c, loc, OP_UNPACK, CONSUME_B, w, t, keys->n);
        match_window(c, p, &n->MatchMapping.patterns, w, fail);
        c->unit->top = t;
    }
    if (n->MatchMapping.rest.s) {
        int d = temp_new(c);
        emit(c, loc, OP_BUILD_MAP, 0, d, d, 0);
        emit(c, loc, OP_DICT_UPDATE, 0, d, subject.x, 0);
        for (int i = 0; i < keys->n; i++) {
            int t = temp_new(c);
            emit(c, loc, OP_GETITEM, 0, t, all, opd_value(c, v_int(i)).x);
            emit(c, loc, OP_DELITEM, CONSUME_B, d, t, 0);
            c->unit->top = t;
        }
        capture(c, p, n, n->MatchMapping.rest, opd_temp(d));
    }
    if (all >= 0) emit(c, loc, OP_CLEAR, 0, all, 0, 0);
    drop(c, loc, subject);
    c->unit->top = top;
}

static void match_class(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail) {
    const NodeList *pos = &n->MatchClass.patterns, *kwd = &n->MatchClass.kwd_patterns;
    const TextList *attrs = &n->MatchClass.kwd_attrs;
    Loc loc = loc_of(n);
    for (int i = 0; i < attrs->n; i++)
        for (int j = i + 1; j < attrs->n; j++)
            if (attrs->items[i].s == attrs->items[j].s)
                fail_at(c, loc_of(kwd->items[j]), "attribute name repeated in class pattern: %s",
                        attrs->items[j].s);
    int w = temps_new(c, 3);
    expr_into(c, n->MatchClass.cls, w);
    c->unit->top = w + 3;
    load_const(c, loc, w + 1, const_add(c, v_int(pos->n)));
    Value names = tuple_new(c->T, attrs->n);
    if (names == V_UNDEF) fail_pending(c);
    for (int i = 0; i < attrs->n; i++) lf_init(&as_tuple(names)->items[i], interned(c, attrs->items[i]));
    load_const(c, loc, w + 2, const_add(c, names));
    emit(c, loc, OP_MATCH_CLASS, subject.temp ? CONSUME_B : 0, w, subject.x, w);
    Label *found = label_new(c);
    c->unit->top = w + 1;
    emit_jump(c, loc, OP_JNOTNONE, 0, w, 0, found);
    emit(c, loc, OP_CLEAR, 0, w, 0, 0);
    emit_jump(c, loc, OP_JUMP, 0, 0, 0, fail);
    label_here(c, found);
    int total = pos->n + kwd->n;
    c->unit->top = w;
    if (!total) {
        emit(c, loc, OP_CLEAR, 0, w, 0, 0);
        return;
    }
    temps_new(c, total);
    emit(c, loc, OP_UNPACK, CONSUME_B, w, w, total);
    match_window(c, p, pos, w, fail);
    match_window(c, p, kwd, w + pos->n, fail);
}

static bool leaves_nothing(const Node *n) {
    if (n->kind == NK_MatchOr) {
        for (int i = 0; i < n->MatchOr.patterns.n; i++)
            if (!leaves_nothing(n->MatchOr.patterns.items[i])) return false;
        return true;
    }
    if (n->kind == NK_MatchAs) return !n->MatchAs.pattern || leaves_nothing(n->MatchAs.pattern);
    return n->kind == NK_MatchValue || n->kind == NK_MatchSingleton;
}

/* Makes a pattern; at the label that is returned everything of it that failed has been cleaned up. */
static void with_cleanup(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail, bool last) {
    Unit *u = c->unit;
    if (leaves_nothing(n)) {
        pattern(c, p, n, subject, fail, last);
        return;
    }
    Label *dirty = label_new(c), *good = label_new(c);
    int base = u->top, highest = u->max_top;
    u->max_top = base;
    pattern(c, p, n, subject, dirty, last);
    int high = u->max_top;
    if (highest > high) u->max_top = highest;
    if (!dirty->used) return;
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, good);
    label_here(c, dirty);
    clear_from(c, base, high);
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, fail);
    label_here(c, good);
}

static void match_or(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail, bool last) {
    const NodeList *l = &n->MatchOr.patterns;
    Label *matched = label_new(c);
    Opd kept = opd_reg(subject.x);
    int top = c->unit->top;
    for (int i = 0; i < l->n; i++) {
        bool final = i + 1 == l->n;
        Label *next = final ? fail : label_new(c);
        with_cleanup(c, p, l->items[i], kept, next, final && last);
        c->unit->top = top;
        if (final) break;
        emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, matched);
        label_here(c, next);
    }
    label_here(c, matched);
    drop(c, NO_LOC, subject);
}

static void pattern(Compiler *c, Pattern *p, const Node *n, Opd subject, Label *fail, bool last) {
    enter_deeper(c);
    int top = c->unit->top;
    switch (n->kind) {
    case NK_MatchValue: match_value(c, n, subject, fail); break;
    case NK_MatchSingleton: match_singleton(c, n, subject, fail); break;
    case NK_MatchSequence: match_sequence(c, p, n, subject, fail); break;
    case NK_MatchMapping: match_mapping(c, p, n, subject, fail); break;
    case NK_MatchClass: match_class(c, p, n, subject, fail); break;
    case NK_MatchOr: match_or(c, p, n, subject, fail, last); break;
    case NK_MatchStar: capture(c, p, n, n->MatchStar.name, subject); break;
    default: /* MatchAs */
        if (!n->MatchAs.pattern) {
            if (!last) fail_unreachable(c, n);
            capture(c, p, n, n->MatchAs.name, subject);
        } else {
            pattern(c, p, n->MatchAs.pattern, opd_reg(subject.x), fail, last);
            capture(c, p, n, n->MatchAs.name, subject);
        }
    }
    c->unit->top = top;
    leave_deeper(c);
}

void match_statement(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    const NodeList *cases = &n->Match.cases;
    int subject = temp_new(c);
    Label *end = label_new(c);
    expr_into(c, n->Match.subject, subject);
    u->top = subject + 1;
    u->in_conditional++;
    for (int i = 0; i < cases->n; i++) {
        const Node *k = cases->items[i];
        const Node *test = k->match_case.pattern, *guard = k->match_case.guard;
        Label *fail = label_new(c);
        Pattern p = {0};
        collect(c, &p, test);
        p.first_slot = temps_new(c, p.n);
        if (test->kind == NK_MatchAs && !test->MatchAs.pattern) mark_line(c, test);
        with_cleanup(c, &p, test, opd_reg(subject), fail, guard || i + 1 == cases->n);
        for (int j = 0; j < p.n; j++) name_store(c, loc_of(p.at[j]), p.names[j], opd_temp(p.first_slot + j));
        u->top = subject + 1;
        if (guard) jump_if(c, guard, fail, false);
        emit(c, NO_LOC, OP_CLEAR, 0, subject, 0, 0);
        statements(c, &k->match_case.body);
        if (!u->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
        label_here(c, fail);
        if (!p.n) continue;
        clear_from(c, p.first_slot, p.first_slot + p.n);
    }
    u->in_conditional--;
    emit(c, NO_LOC, OP_CLEAR, 0, subject, 0, 0);
    u->top = subject;
    label_here(c, end);
}
