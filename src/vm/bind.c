/* Binding the arguments of a call to the parameters of a Python function, in place on the register stack. */
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/suggest.h"
#include "src/vm/frame.h"

#include <stdio.h>

/* What one binding needs; the registers hold parameters in order: positional, keyword-only, *args, **kwargs.
 */
typedef struct Binding {
    Thread *T;
    Function *f;
    Code *code;
    Value *base;
    int npos, nkw;
    Value kwnames;
    Value *kw;    /* the keyword values, moved out of the window */
    Value extra;  /* *args */
    Value kwdict; /* **kwargs */
} Binding;

static Value param_name(const Binding *b, int i) { return as_tuple(b->code->varnames)->items[i]; }

/* "'a'", "'a' and 'b'", "'a', 'b', and 'c'" */
static Value quoted_list(Thread *T, Value *names, int n) {
    StrBuilder sb;
    sb_init(&sb, T);
    for (int i = 0; i < n; i++) {
        if (i) sb_c(&sb, i < n - 1 ? ", " : n == 2 ? " and " : ", and ");
        sb_c(&sb, "'");
        sb_str(&sb, names[i]);
        sb_c(&sb, "'");
    }
    return sb_done(&sb);
}

static bool missing(const Binding *b, Value *names, int n, const char *kind) {
    Value list = quoted_list(b->T, names, n);
    if (list != V_UNDEF)
        lf_raise(b->T, exc_TypeError, "%S() missing %d required %s argument%s: %S", b->f->qualname, n, kind,
                 n == 1 ? "" : "s", list);
    lf_release(b->T, list);
    return false;
}

static bool too_many(const Binding *b, int given) {
    int max = b->code->argcount,
        defaults = b->f->defaults == V_UNDEF ? 0 : (int)as_tuple(b->f->defaults)->len;
    int kwonly_given = 0;
    for (int i = max; i < max + b->code->kwonly; i++)
        if (b->base[i] != V_UNDEF) kwonly_given++;
    char takes[64], kwonly[96] = "";
    bool plural = max != 1;
    if (defaults)
        snprintf(takes, sizeof takes, "from %d to %d", max - defaults, max);
    else
        snprintf(takes, sizeof takes, "%d", max);
    if (defaults) plural = true;
    if (kwonly_given)
        snprintf(kwonly, sizeof kwonly, " positional argument%s (and %d keyword-only argument%s)",
                 given == 1 ? "" : "s", kwonly_given, kwonly_given == 1 ? "" : "s");
    lf_raise(b->T, exc_TypeError, "%S() takes %s positional argument%s but %d%s %s given", b->f->qualname,
             takes, plural ? "s" : "", given, kwonly, given == 1 && !kwonly_given ? "was" : "were");
    return false;
}

/* The parameter that a keyword names: its index, or -1. */
static int find_param(const Binding *b, Value name, int from) {
    int n = b->code->argcount + b->code->kwonly;
    for (int i = from; i < n; i++)
        if (param_name(b, i) == name) return i;
    for (int i = from; i < n; i++)
        if (str_equal(as_str(param_name(b, i)), as_str(name))) return i;
    return -1;
}

static bool unexpected_keyword(const Binding *b, Value name) {
    Thread *T = b->T;
    StrBuilder sb;
    sb_init(&sb, T);
    int wrong = 0;
    for (int i = 0; i < b->code->posonly; i++)
        for (int k = 0; k < b->nkw; k++)
            if (str_equal(as_str(param_name(b, i)), as_str(as_tuple(b->kwnames)->items[k]))) {
                if (wrong++) sb_c(&sb, ", ");
                sb_str(&sb, param_name(b, i));
            }
    Value list = sb_done(&sb);
    if (wrong)
        lf_raise(T, exc_TypeError,
                 "%S() got some positional-only arguments passed as keyword arguments: '%S'", b->f->qualname,
                 list);
    else {
        Value *names = as_tuple(b->code->varnames)->items;
        Value near = suggest_name(T, name, names + b->code->posonly,
                                  b->code->argcount + b->code->kwonly - b->code->posonly);
        if (near != V_UNDEF)
            lf_raise(T, exc_TypeError, "%S() got an unexpected keyword argument '%S'. Did you mean '%S'?",
                     b->f->qualname, name, near);
        else
            lf_raise(T, exc_TypeError, "%S() got an unexpected keyword argument '%S'", b->f->qualname, name);
    }
    lf_release(T, list);
    return false;
}

/* Keyword values go to their parameters or to **kwargs. */
static bool place_keywords(Binding *b) {
    for (int k = 0; k < b->nkw; k++) {
        Value name = as_tuple(b->kwnames)->items[k];
        int at = find_param(b, name, b->code->posonly);
        if (at < 0) {
            if (b->kwdict == V_UNDEF) return unexpected_keyword(b, name);
            if (!dict_set(b->T, b->kwdict, name, b->kw[k])) return false;
            lf_clear(b->T, &b->kw[k]);
            continue;
        }
        if (b->base[at] != V_UNDEF) {
            lf_raise(b->T, exc_TypeError, "%S() got multiple values for argument '%S'", b->f->qualname, name);
            return false;
        }
        b->base[at] = b->kw[k];
        b->kw[k] = V_UNDEF;
    }
    return true;
}

static bool fill_defaults(Binding *b) {
    Code *code = b->code;
    Tuple *defaults = b->f->defaults == V_UNDEF ? NULL : as_tuple(b->f->defaults);
    int first = code->argcount - (defaults ? (int)defaults->len : 0), n = 0;
    Value lacking[code->argcount + code->kwonly + 1];
    for (int i = 0; i < code->argcount; i++) {
        if (b->base[i] != V_UNDEF) continue;
        if (i < first)
            lacking[n++] = param_name(b, i);
        else
            lf_init(&b->base[i], lf_retain(b->T, defaults->items[i - first]));
    }
    if (n) return missing(b, lacking, n, "positional");
    for (int i = code->argcount; i < code->argcount + code->kwonly; i++) {
        if (b->base[i] != V_UNDEF) continue;
        Value v = b->f->kwdefaults == V_UNDEF ? V_UNDEF : dict_get(b->T, b->f->kwdefaults, param_name(b, i));
        if (v == V_UNDEF)
            lacking[n++] = param_name(b, i);
        else
            lf_init(&b->base[i], lf_retain(b->T, v));
    }
    return n ? missing(b, lacking, n, "keyword-only") : true;
}

/* Moves what does not stay in place out of the window and empties the parameters that no positional argument
 * fills. */
static bool unpack_window(Binding *b) {
    Code *code = b->code;
    Value *base = b->base;
    for (int k = 0; k < b->nkw; k++) b->kw[k] = base[b->npos + k];
    int extra = b->npos > code->argcount ? b->npos - code->argcount : 0;
    if (code->flags & CODE_VARARGS) {
        b->extra = extra ? tuple_new(b->T, extra) : lf_retain(b->T, tuple_empty);
        for (int i = 0; i < extra; i++) {
            if (b->extra == V_UNDEF)
                lf_release(b->T, base[code->argcount + i]);
            else
                lf_init(&as_tuple(b->extra)->items[i], base[code->argcount + i]);
        }
    }
    for (int i = b->npos - extra; i < code->nparams || i < b->npos + b->nkw; i++) base[i] = V_UNDEF;
    b->npos -= extra;
    if (code->flags & CODE_VARKEYWORDS) b->kwdict = dict_new_sized(b->T, b->nkw);
    return !lf_failed(b->T);
}

/* The commonest calls that are not exact: positional arguments that defaults complete, and what a function
 * of *args and **kwargs gets without keywords. False: it is none of these (or there is no memory), and
 * nothing has changed. */
static bool bind_positional(Thread *T, Function *f, const Code *code, Value *base, int npos) {
    int max = code->argcount;
    if (code->kwonly) return false;
    if (!(code->flags & (CODE_VARARGS | CODE_VARKEYWORDS))) {
        if (npos > max || f->defaults == V_UNDEF) return false;
        const Tuple *defaults = as_tuple(f->defaults);
        int first = max - (int)defaults->len;
        if (npos < first) return false;
        for (int i = npos; i < max; i++) base[i] = lf_retain(T, defaults->items[i - first]);
        return true;
    }
    int extra = npos - max;
    if (extra < 0 || (extra && !(code->flags & CODE_VARARGS))) return false;
    Value rest = tuple_empty, kwargs = V_UNDEF;
    if (extra && (rest = tuple_new(T, extra)) == V_UNDEF) return false;
    if ((code->flags & CODE_VARKEYWORDS) && (kwargs = dict_new(T)) == V_UNDEF) {
        lf_release(T, rest);
        return false;
    }
    for (int i = 0; i < extra; i++) {
        lf_init(&as_tuple(rest)->items[i], base[max + i]);
        base[max + i] = V_UNDEF;
    }
    if (code->flags & CODE_VARARGS) base[max++] = rest;
    if (code->flags & CODE_VARKEYWORDS) base[max] = kwargs;
    return true;
}

bool bind_arguments(Thread *T, Function *f, Value *base, int npos, Value kwnames) {
    Code *code = as_code(f->code);
    if (LIKELY(kwnames == V_UNDEF) && LIKELY(bind_positional(T, f, code, base, npos))) return true;
    if (UNLIKELY(lf_failed(T))) lf_exc_clear(T); /* memory is asked for again */
    int nkw = kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len;
    Value kw[nkw + 1];
    Binding b = {
        .T = T, .f = f, .code = code, .base = base, .npos = npos, .nkw = nkw, .kwnames = kwnames, .kw = kw};
    bool ok;
    if (npos > code->argcount && !(code->flags & CODE_VARARGS)) {
        /* The keyword-only parameters that were given count in the text, so place the keywords first. */
        for (int k = 0; k < nkw; k++) kw[k] = base[npos + k];
        for (int i = code->argcount; i < npos; i++) lf_release(T, base[i]);
        for (int i = code->argcount; i < npos + nkw || i < code->nparams; i++) base[i] = V_UNDEF;
        b.npos = code->argcount;
        if (code->flags & CODE_VARKEYWORDS) b.kwdict = dict_new(T);
        ok = place_keywords(&b) && too_many(&b, npos);
    } else {
        ok = unpack_window(&b) && place_keywords(&b) && fill_defaults(&b);
    }
    int at = code->argcount + code->kwonly;
    if (ok) {
        if (code->flags & CODE_VARARGS) base[at++] = b.extra;
        if (code->flags & CODE_VARKEYWORDS) base[at++] = b.kwdict;
        return true;
    }
    for (int i = 0; i < at; i++) lf_clear(T, &base[i]);
    for (int k = 0; k < nkw; k++) lf_release(T, kw[k]);
    lf_release(T, b.extra);
    lf_release(T, b.kwdict);
    return false;
}
