/* re.Pattern and the ways to search with one; scanners, which find one match after the other. */
#include "src/modules/regex.h"
#include "src/objects/iterators.h"
#include "src/vm/import.h"

#include <stdio.h>

Type *type_re_pattern, *type_re_scanner;
static Type *type_re_iterator;

static bool pattern_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Pattern *)o)->pattern, 2, fn, ctx);
}
static void pattern_free_parts(Thread *T, Obj *o) {
    Pattern *p = (Pattern *)o;
    regex_code_free(T, p->code);
    lf_buf_free(T, p->groups);
}
static const Kind kind_pattern = {.name = "re.Pattern",
                                  .visit = pattern_visit,
                                  .free_parts = pattern_free_parts,
                                  .flags = KIND_FREEZE | KIND_FREEZABLE};

Value pattern_compile(Thread *T, Value text, uint32_t flags) {
    Regex re;
    Pattern *p = NULL;
    if (regex_parse(T, text, flags, &re)) p = lf_alloc(T, type_re_pattern->root_shape, sizeof *p);
    if (p) {
        lf_init(&p->pattern, lf_retain(T, text));
        lf_init(&p->names, re.names);
        re.names = V_UNDEF;
        p->flags = re.flags;
        p->ngroups = re.ngroups;
        p->text = re.text;
        p->groups = re.groups;
        re.groups = NULL;
        p->code = regex_code_new(T);
        if (!p->code) {
            lf_release(T, v_obj(p));
            p = NULL;
        }
    }
    regex_free(T, &re);
    return p ? v_obj(p) : V_UNDEF;
}

/* --- one search --- */

typedef struct Search {
    Thread *T;
    Value pattern;
    Subject s;
    int64_t pos, end; /* as asked for, brought into bounds */
    int64_t *spans, small[40];
} Search;

static bool search_open(Thread *T, Search *x, Value pattern, Value string, Value pos, Value endpos) {
    const Pattern *p = as_pattern(pattern);
    x->T = T;
    x->pattern = pattern;
    x->pos = 0;
    x->end = INT64_MAX;
    if (pos != V_UNDEF && !obj_as_index(T, pos, &x->pos, NULL)) return false;
    if (endpos != V_UNDEF && !obj_as_index(T, endpos, &x->end, NULL)) return false;
    if (!subject_open(T, &x->s, string, p->text)) return false;
    clamp_range(x->s.len, &x->pos, &x->end);
    x->spans = x->small;
    if (p->ngroups * 2 > sizeof x->small / sizeof *x->small)
        x->spans = lf_buf_alloc(T, p->ngroups * 2 * sizeof(int64_t));
    if (!x->spans) subject_close(T, &x->s);
    return x->spans != NULL;
}
static void search_close(Search *x) {
    if (x->spans != x->small) lf_buf_free(x->T, x->spans);
    subject_close(x->T, &x->s);
}

/* Walks over all matches: at is where the next search begins. 1, 0, -1. */
typedef struct Walk {
    int64_t at;
    bool not_empty;
} Walk;
static int walk_next(Search *x, Walk *w, int mode) {
    int r = regex_run(x->T, x->pattern, mode, &x->s, w->at, x->end, w->not_empty, x->spans);
    if (r > 0) {
        w->at = x->spans[1];
        w->not_empty = x->spans[0] == x->spans[1];
    }
    return r;
}

static Value search_once(Thread *T, Value *args, int mode) {
    Search x;
    if (!search_open(T, &x, args[0], args[1], args[2], args[3])) return V_UNDEF;
    int r = regex_run(T, args[0], mode, &x.s, x.pos, x.end, false, x.spans);
    Value v = r < 0 ? V_UNDEF : r ? match_new(T, args[0], args[1], x.pos, x.end, x.spans) : V_NONE;
    search_close(&x);
    return v;
}
static Value p_search(Thread *T, Value *args, int n) { return (void)n, search_once(T, args, RE_SEARCH); }
static Value p_match(Thread *T, Value *args, int n) { return (void)n, search_once(T, args, RE_MATCH); }
static Value p_fullmatch(Thread *T, Value *args, int n) {
    return (void)n, search_once(T, args, RE_FULLMATCH);
}

/* --- all matches --- */

/* A group's text, or an empty one. */
static Value group_or_empty(Search *x, uint32_t group) {
    const int64_t *span = x->spans + 2 * group;
    return span[0] < 0 ? subject_slice(x->T, &x->s, 0, 0) : subject_slice(x->T, &x->s, span[0], span[1]);
}
static Value found_item(Search *x) {
    uint32_t ngroups = as_pattern(x->pattern)->ngroups;
    if (ngroups <= 2) return group_or_empty(x, ngroups - 1);
    Value t = tuple_new(x->T, ngroups - 1);
    for (uint32_t i = 1; t != V_UNDEF && i < ngroups; i++) {
        Value v = group_or_empty(x, i);
        if (v == V_UNDEF) return lf_release(x->T, t), V_UNDEF;
        lf_init(&as_tuple(t)->items[i - 1], v);
    }
    return t;
}

static bool append_owned(Thread *T, Value list, Value v) { return v != V_UNDEF && list_append(T, list, v); }

static Value p_findall(Thread *T, Value *args, int n) {
    (void)n;
    Search x;
    if (!search_open(T, &x, args[0], args[1], args[2], args[3])) return V_UNDEF;
    Walk w = {.at = x.pos};
    Value list = list_new(T, 0);
    int r = list == V_UNDEF ? -1 : 1;
    while (r > 0 && (r = walk_next(&x, &w, RE_SEARCH)) > 0)
        if (!append_owned(T, list, found_item(&x))) r = -1;
    search_close(&x);
    if (r < 0) lf_clear(T, &list);
    return list;
}

static Value p_split(Thread *T, Value *args, int n) {
    (void)n;
    Search x;
    int64_t limit;
    if (!obj_as_index(T, args[2], &limit, NULL) || !search_open(T, &x, args[0], args[1], V_UNDEF, V_UNDEF))
        return V_UNDEF;
    Walk w = {0};
    int64_t last = 0, count = 0;
    uint32_t ngroups = as_pattern(args[0])->ngroups;
    Value list = list_new(T, 0);
    int r = list == V_UNDEF ? -1 : 1;
    while (r > 0 && (limit == 0 || count < limit) && (r = walk_next(&x, &w, RE_SEARCH)) > 0) {
        count++;
        if (!append_owned(T, list, subject_slice(T, &x.s, last, x.spans[0]))) r = -1;
        for (uint32_t i = 1; r > 0 && i < ngroups; i++) {
            const int64_t *span = x.spans + 2 * i;
            if (!append_owned(T, list, span[0] < 0 ? V_NONE : subject_slice(T, &x.s, span[0], span[1])))
                r = -1;
        }
        last = x.spans[1];
    }
    if (r >= 0 && !append_owned(T, list, subject_slice(T, &x.s, last, x.s.len))) r = -1;
    search_close(&x);
    if (r < 0) lf_clear(T, &list);
    return list;
}

/* --- substitution --- */

/* What a replacement is: a template, plain text, or a function. */
typedef struct Replacement {
    Value function, text, template_;
} Replacement;

static bool has_backslash(Value v) {
    if (is_str(v)) {
        const Str *s = as_str(v);
        if (s->width == 1) return memchr(s->data, '\\', (size_t)s->len) != NULL;
        for (int64_t i = 0; i < s->len; i++)
            if (str_at(s, i) == '\\') return true;
        return false;
    }
    return !is_bytes(v) || memchr(as_bytes(v)->data, '\\', (size_t)as_bytes(v)->len) != NULL;
}

static bool replacement_open(Thread *T, Value pattern, Value v, Replacement *r) {
    *r = (Replacement){V_UNDEF, V_UNDEF, V_UNDEF};
    if (obj_callable(v))
        r->function = v;
    else if ((is_str(v) || is_bytes(v)) && !has_backslash(v))
        r->text = v;
    else
        r->template_ = template_parse(T, pattern, v);
    return !lf_failed(T);
}

static bool replace(Search *x, Joiner *j, const Replacement *r, Value string) {
    if (r->text != V_UNDEF) return joiner_value(j, r->text);
    if (r->template_ != V_UNDEF) return joiner_template(j, r->template_, &x->s, x->spans);
    Value match = match_new(x->T, x->pattern, string, x->pos, x->end, x->spans);
    Value v = match == V_UNDEF ? V_UNDEF : lf_call1(x->T, r->function, match);
    bool ok = v != V_UNDEF && (v == V_NONE || joiner_value(j, v));
    lf_release(x->T, v);
    lf_release(x->T, match);
    return ok;
}

/* The new string, and how often was replaced. */
static Value substitute(Thread *T, Value *args, int64_t *count) {
    Search x;
    Joiner j;
    Replacement what;
    Walk w = {0};
    int64_t limit, last = 0;
    *count = 0;
    if (!obj_as_index(T, args[3], &limit, NULL) || !search_open(T, &x, args[0], args[2], V_UNDEF, V_UNDEF))
        return V_UNDEF;
    joiner_init(&j, T, as_pattern(args[0])->text);
    int r = replacement_open(T, args[0], args[1], &what) ? 1 : -1;
    while (r > 0 && (limit == 0 || *count < limit) && (r = walk_next(&x, &w, RE_SEARCH)) > 0) {
        if (last < x.spans[0] && !joiner_slice(&j, &x.s, last, x.spans[0]))
            r = -1;
        else if (!replace(&x, &j, &what, args[2]))
            r = -1;
        last = x.spans[1];
        ++*count;
    }
    Value result = V_UNDEF;
    if (r >= 0 && *count == 0) {
        joiner_free(&j);
        result = subject_slice(T, &x.s, 0, x.s.len);
    } else if (r >= 0 && joiner_slice(&j, &x.s, last, x.s.len))
        result = joiner_done(&j);
    else
        joiner_free(&j);
    lf_release(T, what.template_);
    search_close(&x);
    return result;
}
static Value p_sub(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    return substitute(T, args, &count);
}
static Value p_subn(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    Value v = substitute(T, args, &count);
    if (v == V_UNDEF) return v;
    Value pair = tuple_pair(T, v, v_int(count));
    lf_release(T, v);
    return pair;
}

/* --- scanners --- */

typedef struct Scanner {
    Obj h;
    Value pattern, string;
    Value view; /* keeps the size of a bytearray fixed */
    int64_t pos, end;
    Walk walk;
    bool done;
} Scanner;

static bool scanner_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Scanner *)o)->pattern, 3, fn, ctx);
}
static const Kind kind_scanner = {.name = "SRE_Scanner", .visit = scanner_visit};

static Value scanner_new(Thread *T, Type *type, Value *args) {
    Search x;
    if (!search_open(T, &x, args[0], args[1], args[2], args[3])) return V_UNDEF;
    Scanner *s = lf_alloc(T, type->root_shape, sizeof *s);
    if (s) {
        lf_init(&s->pattern, lf_retain(T, args[0]));
        lf_init(&s->string, lf_retain(T, args[1]));
        s->pos = s->walk.at = x.pos;
        s->end = x.end;
        if (!is_str(args[1]) && !is_bytes(args[1]))
            lf_init(&s->view, lf_call1(T, v_obj(type_memoryview), args[1]));
    }
    search_close(&x);
    if (s && lf_failed(T)) {
        lf_release(T, v_obj(s));
        return V_UNDEF;
    }
    return s ? v_obj(s) : V_UNDEF;
}

/* The next match (owned), V_NONE: no more. */
static Value scanner_step(Thread *T, Value self, int mode) {
    Scanner *s = (Scanner *)v_as_obj(self);
    if (s->done) return V_NONE;
    Search x;
    if (!search_open(T, &x, s->pattern, s->string, v_int(s->pos), v_int(s->end))) return V_UNDEF;
    int r = walk_next(&x, &s->walk, mode);
    Value v = r < 0 ? V_UNDEF : r ? match_new(T, s->pattern, s->string, s->pos, s->end, x.spans) : V_NONE;
    if (r == 0) s->done = true;
    search_close(&x);
    return v;
}
static Value s_search(Thread *T, Value *args, int n) { return (void)n, scanner_step(T, args[0], RE_SEARCH); }
static Value s_match(Thread *T, Value *args, int n) { return (void)n, scanner_step(T, args[0], RE_MATCH); }
static Value iterator_next(Thread *T, Value self) {
    Value v = scanner_step(T, self, RE_SEARCH);
    return v == V_NONE ? V_UNDEF : v;
}
static Value s_pattern(Thread *T, Value self) { return lf_retain(T, ((Scanner *)v_as_obj(self))->pattern); }

static Value p_scanner(Thread *T, Value *args, int n) {
    return (void)n, scanner_new(T, type_re_scanner, args);
}

static const MethodDef scanner_methods[] = {
    {"search(self, /)", s_search, "The next match anywhere, or None.", 0},
    {"match(self, /)", s_match, "The match where the last one ended, or None.", 0},
    {0}};
static const GetSetDef scanner_getset[] = {{"pattern", s_pattern, NULL, "The pattern."}, {0}};
const TypeDef re_scanner_def = {.name = "_sre.SRE_Scanner",
                                .where = &type_re_scanner,
                                .kind = &kind_scanner,
                                .size = sizeof(Scanner),
                                .flags = TYPE_NO_NEW,
                                .methods = scanner_methods,
                                .getset = scanner_getset};
static const TypeDef iterator_def = {.name = "callable_iterator",
                                     .where = &type_re_iterator,
                                     .kind = &kind_scanner,
                                     .size = sizeof(Scanner),
                                     .flags = TYPE_NO_NEW,
                                     .slots = {.iter = iter_self, .next = iterator_next}};

static Value p_finditer(Thread *T, Value *args, int n) {
    (void)n;
    return type_from_def(T, &iterator_def) ? scanner_new(T, type_re_iterator, args) : V_UNDEF;
}

/* --- the rest --- */

static Value p_same(Thread *T, Value *args, int n) { return (void)n, lf_retain(T, args[0]); }

static Value p_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const Pattern *p = as_pattern(args[0]);
    Value module = import_module_c(T, "re"), result = V_UNDEF;
    Value make = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_compile");
    Value arguments = tuple_pair(T, p->pattern, v_int(p->flags));
    if (make != V_UNDEF && arguments != V_UNDEF) result = tuple_pair(T, make, arguments);
    lf_release(T, arguments);
    lf_release(T, make);
    lf_release(T, module);
    return result;
}

static Value pattern_repr(Thread *T, Value self) {
    static const struct {
        uint32_t flag;
        const char *name;
    } names[] = {{RE_IGNORECASE, "re.IGNORECASE"},
                 {RE_LOCALE, "re.LOCALE"},
                 {RE_MULTILINE, "re.MULTILINE"},
                 {RE_DOTALL, "re.DOTALL"},
                 {RE_VERBOSE, "re.VERBOSE"},
                 {RE_DEBUG, "re.DEBUG"},
                 {RE_ASCII, "re.ASCII"}};
    const Pattern *p = as_pattern(self);
    uint32_t flags = p->flags;
    if (p->text && (flags & RE_TYPE) == RE_UNICODE) flags &= ~(uint32_t)RE_UNICODE;
    Value text = obj_repr(T, p->pattern);
    if (text == V_UNDEF) return text;
    StrBuilder sb;
    sb_init(&sb, T);
    sb_c(&sb, "re.compile(");
    sb_sub(&sb, as_str(text), 0, as_str(text)->len < 200 ? as_str(text)->len : 200);
    lf_release(T, text);
    const char *separator = ", ";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (flags & names[i].flag) {
            sb_c(&sb, separator);
            sb_c(&sb, names[i].name);
            separator = "|";
            flags &= ~names[i].flag;
        }
    if (flags) {
        char number[24];
        snprintf(number, sizeof number, "%s0x%x", separator, flags);
        sb_c(&sb, number);
    }
    sb_c(&sb, ")");
    return sb_done(&sb);
}

static bool pattern_hash(Thread *T, Value self, int64_t *out) {
    const Pattern *p = as_pattern(self);
    if (!obj_hash(T, p->pattern, out)) return false;
    *out ^= (int64_t)p->flags << 8 ^ p->text;
    if (*out == -1) *out = -2;
    return true;
}

static Value pattern_compare(Thread *T, Value a, Value b, int op) {
    if ((op != CMP_EQ && op != CMP_NE) || type_of(b) != type_re_pattern) return V_NOTIMPL;
    const Pattern *p = as_pattern(a), *q = as_pattern(b);
    int equal = p == q                                       ? 1
                : p->flags == q->flags && p->text == q->text ? obj_equal(T, p->pattern, q->pattern)
                                                             : 0;
    return equal < 0 ? V_UNDEF : v_bool(equal == (op == CMP_EQ));
}

static Value get_flags(Thread *T, Value self) { return (void)T, v_int(as_pattern(self)->flags); }
static Value get_groups(Thread *T, Value self) { return (void)T, v_int(as_pattern(self)->ngroups - 1); }
static Value get_pattern(Thread *T, Value self) { return lf_retain(T, as_pattern(self)->pattern); }
static Value get_groupindex(Thread *T, Value self) { return mappingproxy_new(T, as_pattern(self)->names); }

static const MethodDef pattern_methods[] = {
    {"match(self, /, string, pos=0, endpos=?9223372036854775807)", p_match, "A match at the beginning, or None.", 0},
    {"fullmatch(self, /, string, pos=0, endpos=?9223372036854775807)", p_fullmatch, "A match of the whole string, or None.", 0},
    {"search(self, /, string, pos=0, endpos=?9223372036854775807)", p_search, "The first match anywhere, or None.", 0},
    {"sub(self, /, repl, string, count=0)", p_sub, "The string with its matches replaced.", 0},
    {"subn(self, /, repl, string, count=0)", p_subn,
     "(the string with its matches replaced, how many there were).", 0},
    {"findall(self, /, string, pos=0, endpos=?9223372036854775807)", p_findall, "The texts of all matches, or of their groups.",
     0},
    {"split(self, /, string, maxsplit=0)", p_split,
     "What lies between the matches, with the groups of these.", 0},
    {"finditer(self, /, string, pos=0, endpos=?9223372036854775807)", p_finditer, "An iterator over all matches.", 0},
    {"scanner(self, /, string, pos=0, endpos=?9223372036854775807)", p_scanner, "Finds one match after the other.", 0},
    {"__copy__(self, /)", p_same, "The pattern itself.", 0},
    {"__deepcopy__(self, memo, /)", p_same, "The pattern itself.", 0},
    {"__reduce__(self, /)", p_reduce, "How pickle makes another one.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static const GetSetDef pattern_getset[] = {
    {"flags", get_flags, NULL, "The flags, with those the pattern turned on."},
    {"groups", get_groups, NULL, "How many groups there are."},
    {"groupindex", get_groupindex, NULL, "The numbers of the named groups."},
    {"pattern", get_pattern, NULL, "The text it was made from."},
    {0}};

const TypeDef re_pattern_def = {
    .name = "re.Pattern",
    .doc = "A compiled regular expression.",
    .where = &type_re_pattern,
    .kind = &kind_pattern,
    .size = sizeof(Pattern),
    .flags = TYPE_NO_NEW | TYPE_HAS_WEAK,
    .slots = {.repr = pattern_repr, .hash = pattern_hash, .compare = pattern_compare},
    .methods = pattern_methods,
    .getset = pattern_getset};
