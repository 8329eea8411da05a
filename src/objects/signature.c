#include "src/objects/signature.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/str.h"
#include "src/objects/suggest.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- reading -------------------------------------------------------------------------------------- */

typedef struct Reader {
    Thread *T;
    const char *text, *at;
} Reader;

static _Noreturn void broken(const Reader *r) {
    fprintf(stderr, "lfpy: bad signature in a table: %s\n", r->text);
    abort();
}

static void skip_space(Reader *r) {
    while (*r->at == ' ' || *r->at == '\n') r->at++;
}

/* The name at r->at, which stays in the text; its length. */
static uint8_t read_name(Reader *r) {
    const char *begin = r->at;
    for (unsigned char c = (unsigned char)*r->at;
         (unsigned char)((c | 32) - 'a') < 26 || c == '_' || (unsigned char)(c - '0') < 10;
         c = (unsigned char)*r->at)
        r->at++;
    if (r->at == begin || r->at - begin > UINT8_MAX) broken(r);
    return (uint8_t)(r->at - begin);
}

static Value read_string(Reader *r) {
    char quote = *r->at++, text[128];
    size_t n = 0;
    while (*r->at && *r->at != quote) {
        if (n + 1 == sizeof text) broken(r);
        if (*r->at == '\\') {
            r->at++;
            text[n++] = *r->at == 'n' ? '\n' : *r->at;
        } else
            text[n++] = *r->at;
        r->at++;
    }
    if (!*r->at++) broken(r);
    text[n] = 0;
    return str_intern_c(r->T, text);
}

static Value read_number(Reader *r) {
    char *end, *real_end;
    long long i = strtoll(r->at, &end, 10);
    double d = strtod(r->at, &real_end);
    if (end == r->at) broken(r);
    if (real_end > end) {
        r->at = real_end;
        return v_double(d);
    }
    r->at = end;
    return lf_immortal(int_from_i64(r->T, i));
}

/* The end of the default that begins at p. */
static const char *default_end(const char *p) {
    int depth = 0;
    for (char quote = 0; *p && (quote || depth || (*p != ',' && *p != ')')); p++) {
        if (quote)
            quote = *p == quote ? 0 : quote;
        else if (*p == '\'' || *p == '"')
            quote = *p;
        else
            depth += (*p == '(' || *p == '{') - (*p == ')' || *p == '}');
    }
    return p;
}

/* A default: a constant of the language; `?` arrives as V_UNDEF, what follows it there is only shown. */
static Value read_default(Reader *r) {
    if (*r->at == '?') {
        r->at = default_end(r->at);
        return V_UNDEF;
    }
    static const struct {
        const char *text;
        Value v;
    } words[] = {{"None", V_NONE}, {"True", V_TRUE}, {"False", V_FALSE}, {"...", V_ELLIPSIS}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i].text);
        if (strncmp(r->at, words[i].text, n)) continue;
        r->at += n;
        return words[i].v;
    }
    if (!strncmp(r->at, "()", 2)) {
        r->at += 2;
        return tuple_empty;
    }
    return *r->at == '\'' || *r->at == '"' ? read_string(r) : read_number(r);
}

static NativeParam read_param(Reader *r, int kind) {
    NativeParam p = {.name = r->at, .def = V_UNDEF, .kind = (uint8_t)kind};
    p.length = read_name(r);
    if (kind >= PARAM_STAR) return p;
    p.kind |= PARAM_REQUIRED;
    if (*r->at == '=') {
        r->at++;
        p.kind = (uint8_t)kind;
        p.def = read_default(r);
    }
    return p;
}

enum { MAX_PARAMS = 32 };

static int read_params(Reader *r, NativeParam *params) {
    int n = 0, kind = PARAM_EITHER;
    for (skip_space(r); *r->at != ')'; skip_space(r)) {
        if (n == MAX_PARAMS) broken(r);
        if (*r->at == '/') {
            for (int i = 0; i < n; i++)
                params[i].kind = (uint8_t)(params[i].kind & ~PARAM_KINDS) | PARAM_POSONLY;
            r->at++;
        } else if (!strncmp(r->at, "**", 2)) {
            r->at += 2;
            params[n++] = read_param(r, PARAM_STARSTAR);
        } else if (*r->at == '*') {
            r->at++;
            kind = PARAM_KWONLY;
            if (*r->at != ',' && *r->at != ' ') params[n++] = read_param(r, PARAM_STAR);
        } else
            params[n++] = read_param(r, kind);
        skip_space(r);
        if (*r->at == ',')
            r->at++;
        else if (*r->at != ')')
            broken(r);
    }
    return n;
}

static int has_self(const NativeSig *s) { return s->owner && !(s->def->flags & METHOD_STATIC); }

static ParamCounts count_params(const NativeSig *s) {
    ParamCounts c = {.first = has_self(s)};
    c.min = (uint16_t)(s->required - c.first);
    c.max = (uint16_t)(s->npos - c.first);
    c.posonly = s->nposonly - c.first < c.min ? (uint16_t)(s->nposonly - c.first) : c.min;
    for (int i = c.first; i < s->nparams; i++) {
        int kind = s->params[i].kind & PARAM_KINDS;
        c.named += kind == PARAM_EITHER || kind == PARAM_KWONLY;
        c.all += kind <= PARAM_KWONLY;
        c.optional |= kind <= PARAM_KWONLY && !(s->params[i].kind & PARAM_REQUIRED);
    }
    return c;
}

static void summarise(NativeSig *s) {
    bool leading = true, all_positional = true;
    for (int i = 0; i < s->nparams; i++) {
        int kind = s->params[i].kind & PARAM_KINDS;
        bool positional = kind == PARAM_POSONLY || kind == PARAM_EITHER;
        /* self and cls are never given by keyword */
        if (i == 0 && s->owner && !(s->def->flags & METHOD_STATIC) && kind == PARAM_EITHER) {
            s->params[0].kind = PARAM_POSONLY | PARAM_REQUIRED;
            kind = PARAM_POSONLY;
        }
        s->npos += positional;
        s->nposonly += kind == PARAM_POSONLY;
        leading &= positional && (s->params[i].kind & PARAM_REQUIRED);
        s->required += leading;
        all_positional &= positional;
        s->star |= kind == PARAM_STAR;
        s->starstar |= kind == PARAM_STARSTAR;
    }
    s->simple = all_positional && !(s->def->flags & METHOD_TRACES);
    s->counts = count_params(s);
}

const NativeSig *signature_new(Thread *T, const MethodDef *def, Type *owner) {
    Reader r = {T, def->sig, def->sig};
    NativeParam params[MAX_PARAMS];
    uint8_t length = read_name(&r);
    Value name = str_intern_text(T, def->sig, length);
    if (*r.at++ != '(') broken(&r);
    int n = read_params(&r, params);
    NativeSig *s = calloc(1, sizeof *s + (size_t)n * sizeof *params);
    if (!s) abort();
    s->name = name;
    s->def = def;
    s->owner = owner;
    s->nparams = (uint16_t)n;
    memcpy(s->params, params, (size_t)n * sizeof *params);
    summarise(s);
    return s;
}

/* Is this the mark of a default that has no text? */
static bool is_unshown(const char *p) { return *p == '?' && (p[1] == ',' || p[1] == ')'); }

Value signature_text(Thread *T, const NativeSig *sig) {
    StrBuilder b;
    sb_init(&b, T);
    const char *p = strchr(sig->def->sig, '(') + 1;
    bool has_self = sig->owner && !(sig->def->flags & METHOD_STATIC);
    sb_c(&b, sig->def->flags & METHOD_STATIC ? "(" : "($");
    if (!has_self && !sig->owner)
        sb_c(&b, *p == ')' ? "module, /" : *p == '*' || !strstr(p, "/") ? "module, /, " : "module, ");
    for (; *p; p++) {
        if (*p != '?')
            sb_char(&b, (unsigned char)*p);
        else if (is_unshown(p))
            sb_c(&b, "<unrepresentable>");
    }
    return sb_done(&b);
}

/* Constructors that take any keywords or none, to tell what is wrong with them, but show what they want. */
static const struct {
    const char *type, *text;
} shown[] = {{"map", "(function, iterable, /, *iterables, strict=False)"},
             {"filter", "(function, iterable, /)"},
             {"reversed", "(sequence, /)"},
             {"list", "(iterable=(), /)"},
             {"tuple", "(iterable=(), /)"},
             {"frozenset", "(iterable=(), /)"},
             {"object", "()"},
             {"ellipsis", "()"},
             {"NoneType", "()"},
             {"NotImplementedType", "()"},
             {"_io._IOBase", "()"},
             {"decimal.Context", "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, "
                                 "clamp=None, flags=None, traps=None)"},
             {"_thread._local", "()"},
             {"types.SimpleNamespace", "(mapping_or_iterable=(), /, **kwargs)"},
             {"functools.partial", "(func, /, *args, **keywords)"},
             {"operator.attrgetter", "(attr, /, *attrs)"},
             {"operator.itemgetter", "(item, /, *items)"},
             {"operator.methodcaller", "(name, /, *args, **kwargs)"},
             {"itertools.chain", "(*iterables)"},
             {"itertools.cycle", "(iterable, /)"},
             {"itertools.dropwhile", "(predicate, iterable, /)"},
             {"itertools.filterfalse", "(function, iterable, /)"},
             {"itertools.pairwise", "(iterable, /)"},
             {"itertools.starmap", "(function, iterable, /)"},
             {"itertools.takewhile", "(predicate, iterable, /)"},
             {"itertools.zip_longest", "(*iterables, fillvalue=None)"}};

Value signature_of_type(Thread *T, const TypeDef *def) {
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (!strcmp(shown[i].type, def->name)) return str_from_c(T, shown[i].text);
    const char *p = def->init.sig ? def->init.sig : def->new_.sig;
    if (!p || strstr(p, "**")) return V_NONE;
    for (const char *q = strchr(p, '?'); q; q = strchr(q + 1, '?'))
        if (is_unshown(q)) return V_NONE;
    p = strchr(p, '(') + 1;
    p += strcspn(p, ",)"); /* self or cls */
    if (!strncmp(p, ", /", 3)) p += 3;
    p += *p == ',';
    StrBuilder b;
    sb_init(&b, T);
    sb_char(&b, '(');
    for (p += *p == ' '; *p; p++)
        if (*p != '?') sb_char(&b, (unsigned char)*p);
    return sb_done(&b);
}

/* ---- messages ------------------------------------------------------------------------------------- */

/* Constructors and initialisers go by the name of their type. */
static bool is_making(const NativeSig *s) {
    return s->owner && (s->def == &s->owner->def->new_ || s->def == &s->owner->def->init);
}

static Value short_name(const NativeSig *s) { return is_making(s) ? s->owner->name : s->name; }

Value signature_full_name(Thread *T, const Native *f) {
    const NativeSig *s = f->sig;
    if (is_making(s)) return lf_retain(T, s->owner->name);
    if (s->owner) { /* a bound method goes by the type of what it is bound to */
        const Type *t = f->self == V_UNDEF ? s->owner
                        : is_type(f->self) ? as_type(f->self)
                                           : type_of(f->self);
        return str_format(T, "%S.%S", t->qualname, s->name);
    }
    if (f->module == V_UNDEF || f->module == name_builtins) return s->name;
    return str_format(T, "%S.%S", f->module, s->name);
}

static bool fail_full(Thread *T, const Native *f, const char *format, int given) {
    Value name = signature_full_name(T, f);
    if (name == V_UNDEF) return false;
    lf_raise(T, exc_TypeError, format, name, given);
    lf_release(T, name);
    return false;
}

/* A function whose arguments are given by position alone. */
static bool bad_count(Thread *T, const Native *f, int given, int min, int max) {
    const NativeSig *s = f->sig;
    if (max == 0) return fail_full(T, f, "%S() takes no arguments (%d given)", given);
    if (max == 1 && min == 1 && !is_making(s) && !(s->def->flags & METHOD_EXPECTED))
        return fail_full(T, f, "%S() takes exactly one argument (%d given)", given);
    int limit = given < min ? min : max;
    const char *how = min == max ? "" : given < min ? "at least " : "at most ";
    lf_raise(T, exc_TypeError, "%S expected %s%d argument%s, got %d", short_name(s), how, limit,
             limit == 1 ? "" : "s", given);
    return false;
}

/* How messages call it: f(), or function. */
static Value spoken_name(Thread *T, const NativeSig *s) {
    return s->def->flags & METHOD_NAMELESS ? str_from_c(T, "function") : str_format(T, "%S()", short_name(s));
}
static bool wrong_count(Thread *T, const NativeSig *s, const char *takes, int count, const char *kind,
                        int given) {
    Value name = spoken_name(T, s);
    if (name != V_UNDEF)
        lf_raise(T, exc_TypeError, "%S takes %s %d %sargument%s (%d given)", name, takes, count, kind,
                 count == 1 ? "" : "s", given);
    lf_release(T, name);
    return false;
}
static bool check_counts(Thread *T, const NativeSig *s, const ParamCounts *c, int npos, int nkw) {
    Value name = short_name(s);
    /* Constructors take **kwargs for the sake of subclasses; to callers they are positional only. */
    if (s->starstar && !s->star && s->nposonly == s->npos && (npos < c->min || npos > c->max)) {
        int limit = npos < c->min ? c->min : c->max;
        lf_raise(T, exc_TypeError, "%S expected %s%d argument%s, got %d", name,
                 c->min == c->max ? ""
                 : npos < c->min  ? "at least "
                                  : "at most ",
                 limit, limit == 1 ? "" : "s", npos);
        return false;
    }
    if (!s->star && !s->starstar && npos + nkw > c->all)
        return wrong_count(T, s, c->optional ? "at most" : "exactly", c->all, npos ? "" : "keyword ",
                           npos + nkw);
    if (!s->star && npos > c->max && c->max == 0) {
        lf_raise(T, exc_TypeError, "%S() takes no positional arguments", name);
        return false;
    }
    if (!s->star && npos > c->max)
        return wrong_count(T, s, c->min < c->max ? "at most" : "exactly", c->max, "positional ", npos);
    if (npos < c->posonly)
        return wrong_count(T, s, c->posonly < c->max ? "at least" : "exactly", c->posonly, "positional ",
                           npos);
    return true;
}

/* ---- binding -------------------------------------------------------------------------------------- */

static int find_keyword(const NativeSig *s, int first, Value name) {
    const Str *text = as_str(name);
    if (!text->ascii) return -1;
    for (int i = first; i < s->nparams; i++) {
        const NativeParam *p = &s->params[i];
        int kind = p->kind & PARAM_KINDS;
        if (p->length == text->len && (kind == PARAM_EITHER || kind == PARAM_KWONLY) &&
            !memcmp(p->name, text->data, p->length))
            return i;
    }
    return -1;
}

static Value param_name(Thread *T, const NativeParam *p) { return str_intern_text(T, p->name, p->length); }

static bool unexpected_keyword(Thread *T, const NativeSig *s, int first, Value name) {
    Value known[MAX_PARAMS], near;
    int n = 0;
    for (int i = first; i < s->nparams; i++)
        if ((s->params[i].kind & PARAM_KINDS) == PARAM_EITHER ||
            (s->params[i].kind & PARAM_KINDS) == PARAM_KWONLY)
            known[n++] = param_name(T, &s->params[i]);
    near = suggest_name(T, name, known, n);
    bool nameless = s->def->flags & METHOD_NAMELESS;
    Value speaker = nameless ? str_from_c(T, "this function") : spoken_name(T, s);
    if (speaker != V_UNDEF && near == V_UNDEF)
        lf_raise(T, exc_TypeError, "%S got an unexpected keyword argument '%S'", speaker, name);
    else if (speaker != V_UNDEF)
        lf_raise(T, exc_TypeError, "%S got an unexpected keyword argument '%S'. Did you mean '%S'?", speaker,
                 name, near);
    lf_release(T, speaker);
    return false;
}

/* The keyword that a METHOD_TERSE constructor refuses: one that it does not know, one for an argument that is
 * there, or an argument given by name that leaves out those before it. */
static Value refused_keyword(const NativeSig *s, int first, const Tuple *names, int npos) {
    for (int64_t i = 0; i < names->len; i++) {
        int at = find_keyword(s, first, names->items[i]);
        if (at < first + npos || at >= first + npos + names->len) return names->items[i];
    }
    return V_UNDEF;
}

static bool check_terse(Thread *T, const NativeSig *s, int first, int npos, Value kwnames) {
    Value bad = kwnames == V_UNDEF ? V_UNDEF : refused_keyword(s, first, as_tuple(kwnames), npos);
    if (bad != V_UNDEF)
        lf_raise(T, exc_TypeError, "'%S' is an invalid keyword argument for %S()", bad, short_name(s));
    else if (npos + (kwnames == V_UNDEF ? 0 : as_tuple(kwnames)->len) == 0)
        lf_raise(T, exc_TypeError, "%S() missing required argument '%S'", short_name(s),
                 param_name(T, &s->params[first]));
    return !lf_failed(T);
}

static bool bind_keywords(Thread *T, const NativeSig *s, int first, Value *values, const Tuple *names,
                          int npos, Value *out, Value extra) {
    for (int64_t k = 0; k < names->len; k++) {
        Value name = names->items[k];
        int at = find_keyword(s, first, name);
        if (at < 0 && extra != V_UNDEF) {
            if (!dict_set(T, extra, name, values[k])) return false;
        } else if (at < 0) {
            return unexpected_keyword(T, s, first, name);
        } else if (out[at] != V_UNDEF) {
            lf_raise(T, exc_TypeError, "argument for %S() given by name ('%S') and position (%d)",
                     short_name(s), name, at - first + 1);
            return false;
        } else
            out[at] = values[k];
    }
    (void)npos;
    return true;
}

static bool fill_defaults(Thread *T, const NativeSig *s, int first, Value *out) {
    for (int i = first; i < s->nparams; i++) {
        const NativeParam *p = &s->params[i];
        if (out[i] != V_UNDEF) continue;
        if (p->kind & PARAM_REQUIRED) {
            lf_raise(T, exc_TypeError, "%S() missing required argument '%S' (pos %d)", short_name(s),
                     param_name(T, p), i - first + 1);
            return false;
        }
        if ((p->kind & PARAM_KINDS) <= PARAM_KWONLY) out[i] = p->def;
    }
    return true;
}

void signature_release(Thread *T, const NativeSig *s, Value *out) {
    if (!s->star && !s->starstar) return;
    for (int i = 0; i < s->nparams; i++)
        if ((s->params[i].kind & PARAM_KINDS) >= PARAM_STAR) lf_release(T, out[i]);
}

/* Positional parameters and nothing else. */
static bool bind_simple(Thread *T, const Native *f, Value *args, int npos, Value *out, int first) {
    const NativeSig *s = f->sig;
    int min = s->required - first, max = s->npos - first;
    if (npos < min || npos > max) return bad_count(T, f, npos, min, max);
    for (int i = 0; i < npos; i++) out[first + i] = args[i];
    for (int i = first + npos; i < s->nparams; i++) out[i] = s->params[i].def;
    return true;
}

static bool make_extras(Thread *T, const NativeSig *s, Value *args, int npos, int nkw, int max, Value *out,
                        Value *kwargs) {
    for (int i = 0; i < s->nparams; i++) {
        int kind = s->params[i].kind & PARAM_KINDS;
        if (kind == PARAM_STAR)
            out[i] = npos > max ? tuple_from(T, args + max, npos - max) : tuple_empty;
        else if (kind == PARAM_STARSTAR && nkw == 0 && (s->def->flags & METHOD_LAZY))
            continue;
        else if (kind == PARAM_STARSTAR)
            out[i] = *kwargs = dict_new(T);
        else
            continue;
        if (out[i] == V_UNDEF) return false;
    }
    return true;
}

bool signature_bind(Thread *T, const Native *f, Value first, Value *args, int npos, Value kwnames,
                    Value *out) {
    const NativeSig *s = f->sig;
    int self = has_self(s);
    if (self) out[0] = first;
    int nkw = kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len;
    bool by_position = (s->simple || s->def->flags & METHOD_TRACES) && s->nposonly == s->npos;
    if (by_position && nkw) return fail_full(T, f, "%S() takes no keyword arguments", 0);
    if (by_position) return bind_simple(T, f, args, npos, out, self);
    ParamCounts c = s->counts;
    bool own_type = is_making(s) && first == v_obj(s->owner);
    if (nkw && own_type && s->starstar && !s->star && s->nposonly == s->npos)
        return fail_full(T, f, "%S() takes no keyword arguments", 0);
    if (nkw && !c.named && !s->starstar) return fail_full(T, f, "%S() takes no keyword arguments", 0);
    if (s->star && nkw > c.named && !s->starstar) {
        lf_raise(T, exc_TypeError, "%S() takes at most %d keyword argument%s (%d given)", short_name(s),
                 c.named, c.named == 1 ? "" : "s", nkw);
        return false;
    }
    if ((s->def->flags & METHOD_EXPECTED) && (npos > c.max || (!nkw && npos < c.min)))
        return bad_count(T, f, npos, c.min, c.max);
    if (!check_counts(T, s, &c, npos, nkw)) return false;
    if ((s->def->flags & METHOD_TERSE) && own_type && !check_terse(T, s, self, npos, kwnames)) return false;
    for (int i = self; i < s->nparams; i++) out[i] = V_UNDEF;
    int given = npos < c.max ? npos : c.max;
    for (int i = 0; i < given; i++) out[self + i] = args[i];
    Value kwargs = V_UNDEF;
    bool ok = true;
    if (s->star || s->starstar) ok = make_extras(T, s, args, npos, nkw, c.max, out, &kwargs);
    if (ok && nkw) ok = bind_keywords(T, s, self, args + npos, as_tuple(kwnames), npos, out, kwargs);
    if (ok) ok = fill_defaults(T, s, self, out);
    if (!ok) signature_release(T, s, out);
    return ok;
}
