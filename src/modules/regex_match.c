/* re.Match: where the groups lie in the string that was searched. Immutable. */
#include "src/modules/regex.h"
#include "src/objects/iterators.h"

Type *type_re_match;

static bool match_visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(&((Match *)o)->re, 2, fn, ctx); }
static void match_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Match *)o)->spans); }
static const Kind kind_match = {.name = "re.Match",
                                .visit = match_visit,
                                .free_parts = match_free_parts,
                                .flags = KIND_MOVABLE | KIND_FREEZABLE};

static inline uint32_t group_count(Value match) { return as_pattern(as_match(match)->re)->ngroups; }

/* Is group inner within outer? */
static bool is_within(const GroupInfo *groups, uint32_t inner, uint32_t outer) {
    while (inner > outer) inner = groups[inner].parent;
    return inner == outer;
}

int64_t regex_last_group(const GroupInfo *groups, uint32_t ngroups, const int64_t *spans) {
    uint32_t last = 0;
    for (uint32_t i = 1; i < ngroups; i++) {
        if (spans[2 * i] < 0) continue;
        /* A group ends after those within it; of two in one loop the one further on in the string ended last.
         */
        if (last && is_within(groups, i, last)) continue;
        if (last && groups[i].loop && groups[i].loop == groups[last].loop &&
            spans[2 * last + 1] > spans[2 * i + 1])
            continue;
        last = i;
    }
    return last;
}

Value match_new(Thread *T, Value re, Value string, int64_t pos, int64_t endpos, const int64_t *spans) {
    const Pattern *p = as_pattern(re);
    Match *m = lf_alloc(T, type_re_match->root_shape, sizeof *m);
    if (!m) return V_UNDEF;
    size_t size = p->ngroups * 2 * sizeof *spans;
    m->spans = lf_buf_alloc(T, size);
    lf_init(&m->re, lf_retain(T, re));
    lf_init(&m->string, lf_retain(T, string));
    if (!m->spans) return lf_release(T, v_obj(m)), V_UNDEF;
    memcpy(m->spans, spans, size);
    m->pos = pos;
    m->endpos = endpos;
    m->last = p->ngroups > 1 ? regex_last_group(p->groups, p->ngroups, spans) : 0;
    return v_obj(m);
}

/* Its text, or otherwise. */
static Value group_text(Thread *T, Value match, int64_t group, Value otherwise) {
    const Match *m = as_match(match);
    int64_t from = m->spans[2 * group], to = m->spans[2 * group + 1];
    if (from < 0) return lf_retain(T, otherwise);
    Subject s;
    if (!subject_open(T, &s, m->string, is_str(m->string))) return V_UNDEF;
    if (to > s.len) to = s.len; /* a bytearray may have shrunk */
    if (from > to) from = to;
    Value v = subject_slice(T, &s, from, to);
    subject_close(T, &s);
    return v;
}

/* The number of a group by number or name; -1: IndexError. */
static int64_t group_index(Thread *T, Value match, Value key) {
    int64_t i = -1;
    if (key == V_UNDEF) return 0;
    if (v_is_int(key))
        i = v_as_int(key);
    else if (is_int(key) || (!is_str(key) && type_of(key)->slots.index)) {
        if (!obj_as_index(T, key, &i, NULL)) return -1;
    } else {
        Value found = dict_get(T, as_pattern(as_match(match)->re)->names, key);
        if (lf_failed(T)) return -1;
        if (found != V_UNDEF) i = v_as_int(found);
    }
    if (i >= 0 && i < group_count(match)) return i;
    lf_raise(T, exc_IndexError, "no such group");
    return -1;
}

static Value get_group(Thread *T, Value match, Value key) {
    int64_t i = group_index(T, match, key);
    return i < 0 ? V_UNDEF : group_text(T, match, i, V_NONE);
}

static Value m_group(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *keys = as_tuple(args[1]);
    if (keys->len == 0) return group_text(T, args[0], 0, V_NONE);
    if (keys->len == 1) return get_group(T, args[0], keys->items[0]);
    Value result = tuple_new(T, keys->len);
    for (int64_t i = 0; result != V_UNDEF && i < keys->len; i++) {
        Value v = get_group(T, args[0], keys->items[i]);
        if (v == V_UNDEF) return lf_release(T, result), V_UNDEF;
        lf_init(&as_tuple(result)->items[i], v);
    }
    return result;
}

static Value m_groups(Thread *T, Value *args, int n) {
    (void)n;
    uint32_t count = group_count(args[0]);
    Value result = tuple_new(T, count - 1);
    for (uint32_t i = 1; result != V_UNDEF && i < count; i++) {
        Value v = group_text(T, args[0], i, args[1]);
        if (v == V_UNDEF) return lf_release(T, result), V_UNDEF;
        lf_init(&as_tuple(result)->items[i - 1], v);
    }
    return result;
}

static Value m_groupdict(Thread *T, Value *args, int n) {
    (void)n;
    Value result = dict_new(T), key, number;
    const Dict *names = as_dict(as_pattern(as_match(args[0])->re)->names);
    for (int64_t i = 0; result != V_UNDEF && dict_next(names, &i, &key, &number);) {
        Value v = group_text(T, args[0], v_as_int(number), args[1]);
        if (v == V_UNDEF || !dict_set(T, result, key, v)) lf_clear(T, &result);
        lf_release(T, v);
    }
    return result;
}

static Value span_value(Thread *T, const int64_t *span) {
    Value pair[2] = {v_int(span[0]), v_int(span[1])};
    return tuple_from(T, pair, 2);
}
static Value m_start(Thread *T, Value *args, int n) {
    (void)n;
    int64_t i = group_index(T, args[0], args[1]);
    return i < 0 ? V_UNDEF : v_int(as_match(args[0])->spans[2 * i]);
}
static Value m_end(Thread *T, Value *args, int n) {
    (void)n;
    int64_t i = group_index(T, args[0], args[1]);
    return i < 0 ? V_UNDEF : v_int(as_match(args[0])->spans[2 * i + 1]);
}
static Value m_span(Thread *T, Value *args, int n) {
    (void)n;
    int64_t i = group_index(T, args[0], args[1]);
    return i < 0 ? V_UNDEF : span_value(T, &as_match(args[0])->spans[2 * i]);
}

static Value m_expand(Thread *T, Value *args, int n) {
    (void)n;
    const Match *m = as_match(args[0]);
    Value template_ = template_parse(T, m->re, args[1]);
    if (template_ == V_UNDEF) return V_UNDEF;
    const Tuple *t = as_tuple(template_);
    Value result = t->len == 1 && !v_is_int(t->items[0]) ? lf_retain(T, t->items[0]) : V_UNDEF;
    Subject s;
    Joiner j;
    if (result == V_UNDEF && subject_open(T, &s, m->string, is_str(m->string))) {
        joiner_init(&j, T, is_str(t->len ? m->string : args[1]));
        if (joiner_template(&j, template_, &s, m->spans))
            result = joiner_done(&j);
        else
            joiner_free(&j);
        subject_close(T, &s);
    }
    lf_release(T, template_);
    return result;
}

static Value m_same(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, args[0]);
}

static Value match_repr(Thread *T, Value self) {
    const Match *m = as_match(self);
    Value text = group_text(T, self, 0, V_NONE);
    if (text == V_UNDEF) return V_UNDEF;
    Value quoted = obj_repr(T, text), result = V_UNDEF;
    if (quoted != V_UNDEF && as_str(quoted)->len > 50) {
        Value start = str_substring(T, quoted, 0, 50);
        lf_release(T, quoted);
        quoted = start;
    }
    if (quoted != V_UNDEF)
        result = str_format(T, "<re.Match object; span=(%zd, %zd), match=%S>", (ptrdiff_t)m->spans[0],
                            (ptrdiff_t)m->spans[1], quoted);
    lf_release(T, quoted);
    lf_release(T, text);
    return result;
}

static Value get_string(Thread *T, Value self) { return lf_retain(T, as_match(self)->string); }
static Value get_re(Thread *T, Value self) { return lf_retain(T, as_match(self)->re); }
static Value get_pos(Thread *T, Value self) { return (void)T, v_int(as_match(self)->pos); }
static Value get_endpos(Thread *T, Value self) { return (void)T, v_int(as_match(self)->endpos); }
static Value get_lastindex(Thread *T, Value self) {
    (void)T;
    return as_match(self)->last ? v_int(as_match(self)->last) : V_NONE;
}
static Value get_lastgroup(Thread *T, Value self) {
    const Match *m = as_match(self);
    Value key, number;
    for (int64_t i = 0; dict_next(as_dict(as_pattern(m->re)->names), &i, &key, &number);)
        if (v_as_int(number) == m->last) return lf_retain(T, key);
    return V_NONE;
}
static Value get_regs(Thread *T, Value self) {
    uint32_t count = group_count(self);
    Value result = tuple_new(T, count);
    for (uint32_t i = 0; result != V_UNDEF && i < count; i++) {
        Value v = span_value(T, &as_match(self)->spans[2 * i]);
        if (v == V_UNDEF) return lf_release(T, result), V_UNDEF;
        lf_init(&as_tuple(result)->items[i], v);
    }
    return result;
}

static const MethodDef match_methods[] = {
    {"group(self, /, *groups)", m_group, "The text of a group, by number or name; of several as a tuple.", 0},
    {"groups(self, /, default=None)", m_groups, "The texts of all groups; default for those without a match.",
     0},
    {"groupdict(self, /, default=None)", m_groupdict, "The texts of the named groups.", 0},
    {"start(self, group=?0, /)", m_start, "Where the group begins, -1 without a match.", 0},
    {"end(self, group=?0, /)", m_end, "Where the group ends, -1 without a match.", 0},
    {"span(self, group=?0, /)", m_span, "(start, end) of the group.", 0},
    {"expand(self, /, template)", m_expand, "What sub() would make of the template for this match.", 0},
    {"__copy__(self, /)", m_same, "The match itself.", 0},
    {"__deepcopy__(self, memo, /)", m_same, "The match itself.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static const GetSetDef match_getset[] = {
    {"string", get_string, NULL, "What was searched."},
    {"re", get_re, NULL, "The pattern."},
    {"pos", get_pos, NULL, "Where the search began."},
    {"endpos", get_endpos, NULL, "Where the search had to end."},
    {"lastindex", get_lastindex, NULL, "The number of the group that ended last, or None."},
    {"lastgroup", get_lastgroup, NULL, "The name of the group that ended last, or None."},
    {"regs", get_regs, NULL, "The spans of all groups."},
    {0}};

const TypeDef re_match_def = {.name = "re.Match",
                              .doc = "Where a pattern matched, and its groups.",
                              .where = &type_re_match,
                              .kind = &kind_match,
                              .size = sizeof(Match),
                              .flags = TYPE_NO_NEW,
                              .slots = {.repr = match_repr, .getitem = get_group},
                              .methods = match_methods,
                              .getset = match_getset};
