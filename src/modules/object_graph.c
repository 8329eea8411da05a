#include "src/modules/object_graph.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/policy.h"
#include "runtime/region.h"
#include "runtime/scheduler.h"
#include "src/builtins/exceptions.h"
#include "src/objects/containers.h"
#include "src/vm/cown_type.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/generator.h"
#include "src/vm/import.h"
#include "src/vm/line_event.h"
#include "src/vm/threads.h"

enum {
    MAX_FRAMES = 40,
    MAX_FRAME_ROWS = 60,
    MAX_PLAIN = 6,       /* items of a tuple that is text */
    MAX_TEXT = 60,       /* characters of a text or number */
    MAX_COUNT = 1000000, /* counting what is not shown ends here */
};

typedef struct Node {
    Obj *o;       /* NULL: variables */
    Frame *frame; /* whose variables; NULL: of a namespace */
    Value names;  /* the namespace, a dict */
} Node;

typedef struct Graph {
    Thread *T;
    const GraphQuery *q;
    StrBuilder out;
    Node *nodes;
    uint32_t n, cap;
    uint64_t *seen; /* object << 0, in a table with its number beside it */
    uint32_t *number;
    uint32_t nseen, mask;
    uint32_t *regions; /* ids, in the order met */
    uint32_t nregions, regions_cap;
    uint32_t at, rows; /* the node whose rows are written */
    bool counting;     /* rows are walked and not written */
    bool cut;          /* not everything is shown */
    bool failed;
} Graph;

/* ---- what is met ----------------------------------------------------------------------------------------
 */

static bool grow_seen(Graph *g) {
    uint32_t size = g->seen ? (g->mask + 1) * 2 : 1024;
    uint64_t *seen = calloc(size, sizeof *seen);
    uint32_t *number = calloc(size, sizeof *number);
    if (!seen || !number) {
        free(seen);
        free(number);
        return false;
    }
    for (uint32_t i = 0; g->seen && i <= g->mask; i++) {
        if (!g->seen[i]) continue;
        uint32_t k = (uint32_t)(g->seen[i] * 0x9E3779B97F4A7C15u >> 32) & (size - 1);
        while (seen[k]) k = (k + 1) & (size - 1);
        seen[k] = g->seen[i];
        number[k] = g->number[i];
    }
    free(g->seen);
    free(g->number);
    g->seen = seen;
    g->number = number;
    g->mask = size - 1;
    return true;
}

static bool add_node(Graph *g, Node node) {
    if (g->n == g->cap) {
        uint32_t cap = g->cap ? g->cap * 2 : 64;
        Node *grown = realloc(g->nodes, cap * sizeof *grown);
        if (!grown) return false;
        g->nodes = grown;
        g->cap = cap;
    }
    g->nodes[g->n++] = node;
    return true;
}

/* The object's number; a new one is the next to be looked at. UINT32_MAX: it is not shown. */
static uint32_t number_of(Graph *g, Obj *o) {
    if ((!g->seen || g->nseen * 2 > g->mask) && !grow_seen(g)) {
        g->failed = true;
        return UINT32_MAX;
    }
    uint64_t key = v_obj(o);
    uint32_t k = (uint32_t)(key * 0x9E3779B97F4A7C15u >> 32) & g->mask;
    while (g->seen[k] && g->seen[k] != key) k = (k + 1) & g->mask;
    if (g->seen[k]) return g->number[k];
    if (!g->counting && g->n >= g->q->max_nodes) {
        g->cut = true;
        return UINT32_MAX;
    }
    if (g->n >= MAX_COUNT) return UINT32_MAX;
    if (!add_node(g, (Node){o, NULL, V_UNDEF})) {
        g->failed = true;
        return UINT32_MAX;
    }
    g->seen[k] = key;
    g->nseen++;
    return g->number[k] = g->n - 1;
}

static Region *mutable_region(const Obj *o) {
    Region *r = region_of(o);
    return r && region_states[r->id] != REGION_FROZEN ? r : NULL;
}

/* The place of a region in the list, where its parents stand, too. */
static uint32_t region_number(Graph *g, const Region *r) {
    for (uint32_t i = 0; i < g->nregions; i++)
        if (g->regions[i] == r->id) return i;
    if (g->nregions == g->regions_cap) {
        uint32_t cap = g->regions_cap ? g->regions_cap * 2 : 16;
        uint32_t *grown = realloc(g->regions, cap * sizeof *grown);
        if (!grown) {
            g->failed = true;
            return 0;
        }
        g->regions = grown;
        g->regions_cap = cap;
    }
    uint32_t number = g->nregions++;
    g->regions[number] = r->id;
    if (r->parent) region_number(g, &regions[r->parent]);
    return number;
}

/* What would hide everything else: functions, classes, modules. */
static bool is_code(const Obj *o) {
    return (kind_of(o)->flags & KIND_FREEZE) || (shape_of(o)->flags & (SHAPE_IS_TYPE | SHAPE_IS_MODULE)) ||
           o->shape == SHAPE_NATIVE;
}

static bool is_shown_exception(const Obj *o) {
    Value args = as_exception(v_obj(o))->args;
    for (int64_t i = 0; v_is_obj(args) && is_tuple(args) && i < as_tuple(args)->len; i++) {
        Value v = as_tuple(args)->items[i];
        if (v_is_obj(v) && v_as_obj(v)->rid != RID_IMMORTAL && !(kind_of(v_as_obj(v))->flags & KIND_ATOM))
            return true;
    }
    return false;
}

static bool is_node(Value v);

/* A short tuple of what needs no box is text, too. */
static bool is_plain_tuple(const Obj *o) {
    if (o->shape != SHAPE_TUPLE || as_tuple(v_obj(o))->len > MAX_PLAIN) return false;
    for (int64_t i = 0; i < as_tuple(v_obj(o))->len; i++) {
        Value v = as_tuple(v_obj(o))->items[i];
        if (is_shape(v, SHAPE_TUPLE) || is_node(v)) return false;
    }
    return true;
}

/* Has the value a box of its own, or is it a text in the box of what holds it? */
static bool is_node(Value v) {
    if (!v_is_obj(v)) return false;
    const Obj *o = v_as_obj(v);
    if (o->rid == RID_IMMORTAL || (kind_of(o)->flags & KIND_ATOM) || is_code(o) || is_plain_tuple(o))
        return false;
    return !is_exception(v) || is_shown_exception(o);
}

/* The content of a cown may be looked at by who holds it; when nobody does and nobody could take it, too. */
static bool may_look(const Graph *g, const Cown *c) {
    uint64_t owner = c->owner;
    if (owner) return owner == g->T->id + 1;
    return thread_running_count() == 0 && scheduler_outstanding() == 0 && !scheduler_runs_here();
}

/* ---- text ------------------------------------------------------------------------------------------------
 */

static void put_number(Graph *g, const char *before, uint64_t n) {
    char text[40];
    snprintf(text, sizeof text, "%llu", (unsigned long long)n);
    sb_c(&g->out, before);
    sb_c(&g->out, text);
}

static void put_unit(Graph *g, uint32_t c) {
    char text[12];
    if (c == '"' || c == '\\') {
        sb_char(&g->out, '\\');
        sb_char(&g->out, c);
    } else if (c >= 0x20 && c < 0x7F)
        sb_char(&g->out, c);
    else {
        snprintf(text, sizeof text, "\\u%04x", (unsigned)c);
        sb_c(&g->out, text);
    }
}

/* A string of JSON, without its quotes, in ASCII. */
static void put_str(Graph *g, Value s) {
    for (int64_t i = 0; i < as_str(s)->len; i++) {
        uint32_t c = str_at(as_str(s), i);
        if (c < 0x10000)
            put_unit(g, c);
        else {
            put_unit(g, 0xD800 + ((c - 0x10000) >> 10));
            put_unit(g, 0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }
}

/* A text made just now, or none. */
static void put_made(Graph *g, Value made) {
    if (made == V_UNDEF)
        lf_exc_clear(g->T);
    else
        put_str(g, made);
    lf_release(g->T, made);
}

static void put_cut(Graph *g, Value text) {
    if (text != V_UNDEF && as_str(text)->len > MAX_TEXT) {
        Value part = str_substring(g->T, text, 0, MAX_TEXT);
        lf_release(g->T, text);
        put_made(g, part);
        put_unit(g, 0x2026);
        return;
    }
    put_made(g, text);
}

/* repr() of a text, without reading all of a long one. */
static void put_text_repr(Graph *g, Value v) {
    bool is_long = as_str(v)->len > MAX_TEXT;
    Value part = is_long ? str_substring(g->T, v, 0, MAX_TEXT) : lf_retain(g->T, v);
    put_made(g, part == V_UNDEF ? V_UNDEF : obj_repr(g->T, part));
    lf_release(g->T, part);
    if (is_long) put_unit(g, 0x2026);
}

static void put_exception(Graph *g, Value v) {
    Value args = as_exception(v)->args;
    put_made(g, str_from_c(g->T, type_name(v)));
    sb_c(&g->out, "(");
    if (v_is_obj(args) && is_tuple(args) && as_tuple(args)->len && is_exact_str(as_tuple(args)->items[0]))
        put_text_repr(g, as_tuple(args)->items[0]);
    sb_c(&g->out, ")");
}

static void put_value(Graph *g, Value v);

static void put_tuple(Graph *g, const Tuple *t) {
    sb_c(&g->out, "(");
    for (int64_t i = 0; i < t->len; i++) {
        if (i) sb_c(&g->out, ", ");
        put_value(g, t->items[i]);
    }
    sb_c(&g->out, t->len == 1 ? ",)" : ")");
}

/* What is no node, in a few characters, without running code of the program. */
static void put_value(Graph *g, Value v) {
    Thread *T = g->T;
    Obj *o = v_is_obj(v) ? v_as_obj(v) : NULL;
    if (o && is_exception(v))
        put_exception(g, v);
    else if (o && (shape_of(o)->flags & SHAPE_IS_TYPE))
        put_made(g, str_format(T, "class %s", as_type(v)->name));
    else if (o && o->shape == SHAPE_FUNCTION)
        put_made(g, str_format(T, "%S()", ((Function *)o)->name));
    else if (o && is_plain_tuple(o))
        put_tuple(g, as_tuple(v));
    else if (o && is_code(o))
        put_made(g, str_from_c(T, type_name(v)));
    else if (o && v_obj(type_of(v)) && v_as_obj(v_obj(type_of(v)))->rid != RID_IMMORTAL)
        put_made(g, str_format(T, "%T(...)", v)); /* an int or str of a class of the program */
    else if (is_exact_str(v))
        put_text_repr(g, v);
    else
        put_cut(g, obj_repr(T, v));
}

/* ---- rows ------------------------------------------------------------------------------------------------
 */

/* label: a str, or V_UNDEF and then `index`, which is -1 for none. */
static void put_label(Graph *g, Value label, int64_t index) {
    sb_c(&g->out, "\"");
    if (label != V_UNDEF)
        put_cut(g, is_str(label) ? lf_retain(g->T, label) : obj_repr(g->T, label));
    else if (index >= 0)
        put_number(g, "", (uint64_t)index);
    sb_c(&g->out, "\"");
}

static void row(Graph *g, Value label, int64_t index, Value v) {
    if (v == V_UNDEF || g->failed) return;
    bool node = is_node(v);
    if (g->counting) {
        if (node) number_of(g, v_as_obj(v));
        return;
    }
    if (++g->rows > (g->nodes[g->at].o ? g->q->max_rows : MAX_FRAME_ROWS)) {
        g->cut |= node;
        return;
    }
    sb_c(&g->out, g->rows > 1 ? ",[" : "[");
    put_label(g, label, index);
    if (!node) {
        sb_c(&g->out, ",\"");
        put_value(g, v);
        sb_c(&g->out, "\"]");
        return;
    }
    uint32_t to = number_of(g, v_as_obj(v));
    if (to == UINT32_MAX)
        sb_c(&g->out, ",null]");
    else {
        put_number(g, ",", to);
        sb_c(&g->out, "]");
    }
}

/* Keys are written as the language writes them; in a namespace they are names. */
static void dict_rows(Graph *g, const Dict *d, bool names) {
    for (uint32_t i = 0; i < d->used; i++) {
        const DictEntry *e = &d->entries[i];
        if (e->key == V_UNDEF) continue;
        if (names && is_str(e->key))
            row(g, e->key, -1, e->value);
        else if (is_node(e->key)) {
            row(g, str_intern_c(g->T, "key"), -1, e->key);
            row(g, str_intern_c(g->T, "value"), -1, e->value);
        } else if (!g->counting && g->rows < g->q->max_rows) {
            Value text = is_exact_str(e->key) || !v_is_obj(e->key) ||
                                 v_as_obj(v_obj(type_of(e->key)))->rid == RID_IMMORTAL
                             ? obj_repr(g->T, e->key)
                             : str_format(g->T, "%T(...)", e->key);
            if (text == V_UNDEF) lf_exc_clear(g->T);
            row(g, text, -1, e->value);
            lf_release(g->T, text);
        } else
            row(g, V_UNDEF, -1, e->value);
    }
}

static void attribute_rows(Graph *g, Obj *o) {
    const Shape *s = shape_of(o);
    if (s->flags & SHAPE_IS_DICT) {
        Value dict = s->first ? ((Value *)o)[s->first] : s->kind->ext ? *s->kind->ext(o) : V_UNDEF;
        if (s->first)
            for (uint32_t i = 0; i < s->nslots; i++) row(g, V_UNDEF, -1, ((Value *)o)[s->first + 1 + i]);
        if (v_is_obj(dict) && is_dict(dict)) dict_rows(g, as_dict(dict), true);
        return;
    }
    if (!s->first || !s->nslots) return;
    uint32_t n = s->nslots, ninline = s->ninline;
    Value *keys = malloc(n * sizeof *keys), *words = (Value *)o + s->first;
    if (!keys) {
        g->failed = true;
        return;
    }
    for (; s->nslots; s = &lf_shapes[s->parent]) keys[s->nslots - 1] = s->key;
    for (uint32_t i = 0; i < n; i++)
        row(g, is_str(keys[i]) ? keys[i] : V_UNDEF, -1,
            i < ninline ? words[1 + i] : ((Value *)(uintptr_t)words[0])[i - ninline]);
    free(keys);
}

typedef struct Parts {
    Graph *g;
    Obj *o;
    int64_t index; /* -1: parts have no order */
} Parts;

static bool part(Value *slot, void *ctx) {
    Parts *p = ctx;
    Value label = V_UNDEF;
    if (is_generator_like(v_obj(p->o))) {
        const Generator *gen = (Generator *)p->o;
        const Tuple *names = as_tuple(as_code(gen->code)->varnames);
        if (slot < gen->regs || slot - gen->regs >= names->len) return true;
        label = names->items[slot - gen->regs];
    }
    row(p->g, label, p->index, *slot);
    if (p->index >= 0) p->index++;
    return !p->g->failed;
}

static void object_rows(Graph *g, Obj *o) {
    const Kind *kind = kind_of(o);
    Value v = v_obj(o);
    if (is_cown(v)) {
        if (may_look(g, (Cown *)o)) row(g, str_intern_c(g->T, "value"), -1, ((Cown *)o)->value);
        return;
    }
    if (kind == &kind_list)
        for (int64_t i = 0; i < as_list(v)->len; i++) row(g, V_UNDEF, i, as_list(v)->items[i]);
    else if (kind == &kind_tuple)
        for (int64_t i = 0; i < as_tuple(v)->len; i++) row(g, V_UNDEF, i, as_tuple(v)->items[i]);
    else if (kind == &kind_dict)
        dict_rows(g, as_dict(v), false);
    else if (is_exception(v)) {
        Value args = as_exception(v)->args;
        for (int64_t i = 0; i < as_tuple(args)->len; i++) row(g, V_UNDEF, i, as_tuple(args)->items[i]);
    } else if (kind->visit && !is_instance(v, type_region))
        kind->visit(o, part, &(Parts){g, o, !strcmp(kind->name, "deque") ? 0 : -1});
    attribute_rows(g, o);
}

/* ---- variables -------------------------------------------------------------------------------------------
 */

/* Functions, classes, modules and __names__ are left out. */
static bool is_variable(Value name, Value v) {
    if (v == V_UNDEF || (v_is_obj(v) && is_code(v_as_obj(v)))) return false;
    return as_str(name)->len < 2 || str_at(as_str(name), 0) != '_' || str_at(as_str(name), 1) != '_';
}

static bool has_variables(Value names) {
    const Dict *d = as_dict(names);
    for (uint32_t i = 0; is_dict(names) && i < d->used; i++)
        if (d->entries[i].key != V_UNDEF && is_str(d->entries[i].key) &&
            is_variable(d->entries[i].key, d->entries[i].value))
            return true;
    return false;
}

static void variable_row(Graph *g, Value name, Value v) {
    if (v_is_obj(v) && v_as_obj(v)->shape == SHAPE_CELL) v = as_cell(v)->value;
    if (is_variable(name, v)) row(g, name, -1, v);
}

static void namespace_rows(Graph *g, const Dict *d) {
    for (uint32_t i = 0; i < d->used; i++)
        if (d->entries[i].key != V_UNDEF && is_str(d->entries[i].key))
            variable_row(g, d->entries[i].key, d->entries[i].value);
}

static void frame_rows(Graph *g, const Frame *f) {
    const Code *c = f->code;
    if (!(c->flags & CODE_OPTIMIZED)) {
        Value ns = f->ns != V_UNDEF ? f->ns : frame_globals(f);
        if (is_dict(ns)) namespace_rows(g, as_dict(ns));
        return;
    }
    const Tuple *names = as_tuple(c->varnames), *cells = as_tuple(c->cellvars),
                *frees = as_tuple(c->freevars);
    for (int64_t i = 0; i < names->len; i++) variable_row(g, names->items[i], f->base[i]);
    for (int64_t i = 0; i < cells->len; i++)
        if (c->cell_regs[i] >= names->len) variable_row(g, cells->items[i], f->base[c->cell_regs[i]]);
    Value closure = f->gen ? as_function(f->gen->func)->closure : as_function(f->func)->closure;
    for (int64_t i = 0; closure != V_UNDEF && i < frees->len; i++)
        variable_row(g, frees->items[i], as_tuple(closure)->items[i]);
}

static bool is_library(const Code *c) {
    const Str *file = as_str(c->filename);
    int64_t n = sizeof STDLIB_ENTRY - 1;
    if (file->len < n) return false;
    for (int64_t i = 0; i < n; i++)
        if (str_at(file, i) != (uint8_t)STDLIB_ENTRY[i]) return false;
    return true;
}

static bool is_wanted(const Graph *g, const Frame *f) {
    return g->q->frames == GRAPH_TRACED_FRAMES ? code_tells_lines(f->code) : !is_library(f->code);
}

/* The variables of the running calls, outermost first. What a thread's function names outside of it stands in
 * a namespace of its own, which comes before. */
static void add_frames(Graph *g) {
    Thread *T = g->T;
    if (g->q->namespace != V_UNDEF) add_node(g, (Node){NULL, NULL, g->q->namespace});
    if (g->q->frames == GRAPH_NO_FRAMES) return;
    uint32_t found = 0;
    for (Frame *f = T->frames + 1; f <= T->frame; f++) {
        if (!is_wanted(g, f)) continue;
        if (!found && f->code->flags & CODE_OPTIMIZED && has_variables(frame_globals(f)) &&
            !add_node(g, (Node){NULL, NULL, frame_globals(f)}))
            g->failed = true;
        if (found++ >= MAX_FRAMES / 2 && T->frame - f >= MAX_FRAMES / 2) continue;
        if (!add_node(g, (Node){NULL, f, V_UNDEF})) g->failed = true;
    }
}

/* ---- nodes -----------------------------------------------------------------------------------------------
 */

static void put_frame(Graph *g, const Node *n) {
    if (n->frame) {
        bool module = (n->frame->code->flags & CODE_OPTIMIZED) == 0;
        sb_c(&g->out, "{\"frame\":\"");
        put_str(g, n->frame->code->name);
        sb_c(&g->out, module ? "\"" : "()\"");
        put_number(g, ",\"line\":", frame_line(n->frame));
    } else
        sb_c(&g->out, g->q->namespace != V_UNDEF ? "{\"frame\":\"<module>\"" : "{\"frame\":\"globals\"");
    sb_c(&g->out, ",\"rows\":[");
    if (n->frame)
        frame_rows(g, n->frame);
    else if (is_dict(n->names))
        namespace_rows(g, as_dict(n->names));
}

static void put_cown(Graph *g, const Cown *c) {
    uint64_t owner = c->owner;
    const char *state = !owner                  ? "released"
                        : owner != g->T->id + 1 ? "held elsewhere"
                        : c->pending            ? "pending"
                                                : "acquired";
    sb_c(&g->out, ",\"cown\":\"");
    sb_c(&g->out, state);
    sb_c(&g->out, "\"");
}

static void put_object(Graph *g, Obj *o) {
    const Region *r = mutable_region(o);
    sb_c(&g->out, "{\"type\":\"");
    put_made(g, str_from_c(g->T, type_name(v_obj(o))));
    sb_c(&g->out, "\"");
    if (is_cown(v_obj(o)))
        put_cown(g, (Cown *)o);
    else if (r) {
        put_number(g, ",\"region\":", region_number(g, r));
        if (r->bridge == o) sb_c(&g->out, ",\"bridge\":true");
    } else if (o->rid >= RID_FIRST)
        sb_c(&g->out, ",\"frozen\":true");
    else if (o->rid == RID_ATOMS)
        sb_c(&g->out, ",\"shared\":true");
    if ((r || o->rid == RID_LOCAL) && !is_cown(v_obj(o))) {
        uint32_t asking = g->q->root == v_obj(o) ? lf_query_operands(g->T, o) : 0;
        put_number(g, ",\"rc\":", o->rc > asking ? o->rc - asking : 0);
    }
    if (g->q->source == v_obj(o)) sb_c(&g->out, ",\"source\":true");
    if (g->q->target == v_obj(o)) sb_c(&g->out, ",\"target\":true");
    sb_c(&g->out, ",\"rows\":[");
    object_rows(g, o);
}

static void put_nodes(Graph *g) {
    sb_c(&g->out, "{\"nodes\":[");
    for (g->at = 0; g->at < g->n && !g->failed; g->at++) {
        Node n = g->nodes[g->at];
        uint32_t limit = n.o ? g->q->max_rows : MAX_FRAME_ROWS;
        if (g->at) sb_c(&g->out, ",\n");
        g->rows = 0;
        if (n.o)
            put_object(g, n.o);
        else
            put_frame(g, &n);
        sb_c(&g->out, "]");
        if (g->rows > limit) put_number(g, ",\"cut\":", g->rows - limit);
        sb_c(&g->out, "}");
    }
}

static void put_region(Graph *g, const Region *r) {
    uint32_t asking = lf_statement_temporaries(g->T, r);
    RegionState state = region_states[r->id];
    put_number(g, "{\"id\":", r->id);
    put_number(g, ",\"lrc\":", r->lrc > asking ? r->lrc - asking : 0);
    put_number(g, ",\"osc\":", r->osc);
    if (r->parent) put_number(g, ",\"parent\":", region_number(g, &regions[r->parent]));
    sb_c(&g->out, state == REGION_OPEN && r->lrc + r->osc > asking ? ",\"open\":true" : "");
    sb_c(&g->out, r->flags & REGION_DIRTY ? ",\"dirty\":true" : "");
    Value name = r->bridge && is_instance(v_obj(r->bridge), type_region) ? region_name(r->bridge) : V_UNDEF;
    if (name != V_UNDEF) {
        sb_c(&g->out, ",\"name\":\"");
        put_cut(g, lf_retain(g->T, name));
        sb_c(&g->out, "\"");
    }
    sb_c(&g->out, "}");
}

/* How many objects more there are behind the ones that are written. */
static uint32_t count_more(Graph *g) {
    uint32_t shown = g->n;
    g->counting = true;
    for (g->at = 0; g->cut && g->at < g->n && !g->failed; g->at++) {
        Node n = g->nodes[g->at];
        if (n.o) object_rows(g, n.o);
    }
    return g->n - shown;
}

static void write_graph(Graph *g) {
    add_frames(g);
    Value roots[] = {g->q->root, g->q->source, g->q->target};
    for (int i = 0; i < 3; i++)
        if (roots[i] != V_UNDEF && is_node(roots[i])) number_of(g, v_as_obj(roots[i]));
    put_nodes(g);
    for (uint32_t i = 0; i < g->nregions; i++) region_number(g, &regions[g->regions[i]]);
    sb_c(&g->out, "],\n\"regions\":[");
    for (uint32_t i = 0; i < g->nregions; i++) {
        if (i) sb_c(&g->out, ",\n");
        put_region(g, &regions[g->regions[i]]);
    }
    put_number(g, "],\n\"more\":", count_more(g));
    sb_c(&g->out, "}");
}

Value object_graph(Thread *T, const GraphQuery *q) {
    Graph g = {.T = T, .q = q};
    Value pending = lf_exc_take(T);
    sb_init(&g.out, T);
    write_graph(&g);
    Value text = sb_done(&g.out);
    free(g.nodes);
    free(g.seen);
    free(g.number);
    free(g.regions);
    if (g.failed && text != V_UNDEF) {
        lf_clear(T, &text);
        lf_no_memory(T);
    }
    if (pending == V_UNDEF) return text;
    if (text == V_UNDEF) lf_exc_clear(T);
    lf_exc_restore(T, pending);
    return text;
}
