#include "src/modules/regions_dump.h"

#include <stdio.h>

#include "runtime/region.h"
#include "runtime/alloc.h"
#include "src/objects/cown_type.h"
#include "src/objects/error.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"

enum { MAX_NODES = 400 };

typedef struct Picture {
    Thread *T;
    StrBuilder nodes, edges;
    Obj *at[MAX_NODES];
    uint32_t n;
    uint32_t from; /* whose edges are drawn */
} Picture;

/* Atoms, functions and classes would hide what matters. */
static bool is_shown(const Obj *o) {
    return o->rid != RID_IMMORTAL && !(kind_of(o)->flags & (KIND_ATOM | KIND_FREEZE)) &&
           !(shape_of(o)->flags & (SHAPE_IS_TYPE | SHAPE_IS_MODULE));
}

static uint32_t number_of(Picture *p, Obj *o) {
    for (uint32_t i = 0; i < p->n; i++)
        if (p->at[i] == o) return i;
    if (p->n == MAX_NODES) return MAX_NODES;
    p->at[p->n] = o;
    return p->n++;
}

static Region *mutable_region(const Obj *o) {
    Region *r = region_of(o);
    return r && region_states[r->id] != REGION_FROZEN ? r : NULL;
}

/* Owner edges are thick, borrows dotted. */
static const char *stroke(const Obj *from, const Obj *to) {
    const Region *a = mutable_region(from), *b = mutable_region(to);
    if (!b || a == b) return "-->";
    return a || is_cown(v_obj(from)) ? "==>" : "-.->";
}

static void draw_edge(Picture *p, Obj *from, uint32_t a, Obj *to, uint32_t b) {
    char text[64];
    snprintf(text, sizeof text, "  n%u %s n%u\n", a, stroke(from, to), b);
    sb_c(&p->edges, text);
}

static bool edge(Value *slot, void *ctx) {
    Picture *p = ctx;
    if (!v_is_obj(*slot) || !is_shown(v_as_obj(*slot))) return true;
    Obj *to = v_as_obj(*slot);
    uint32_t b = number_of(p, to);
    if (b < MAX_NODES) draw_edge(p, p->at[p->from], p->from, to, b);
    return true;
}

static void follow(Picture *p) {
    for (p->from = 0; p->from < p->n; p->from++) {
        Obj *o = p->at[p->from];
        if (!is_cown(v_obj(o)))
            shape_visit(o, edge, p);
        else if (((Cown *)o)->owner)
            edge(&((Cown *)o)->value, p); /* the content of a released cown is nobody's to look at */
    }
}

static void draw_node(Picture *p, uint32_t i) {
    Obj *o = p->at[i];
    const Region *r = mutable_region(o);
    bool bridge = r && r->bridge == o, cown = is_cown(v_obj(o)), frozen = !r && o->rid >= RID_FIRST;
    const char *shape = bridge ? "[/\"%s%s\"\\]" : cown ? "{{\"%s%s\"}}" : "[\"%s%s\"]";
    char text[200], label[160], count[40] = "";
    if (r || o->rid == RID_LOCAL) snprintf(count, sizeof count, " rc %u", o->rc);
    if (cown)
        snprintf(count, sizeof count, " %s",
                 !cown_is_held((Cown *)o) ? "released"
                 : ((Cown *)o)->pending   ? "pending"
                                          : "acquired");
    snprintf(label, sizeof label, shape, type_name(v_obj(o)), count);
    snprintf(text, sizeof text, "  n%u%s%s\n", i, label, frozen ? ":::frozen" : "");
    sb_c(&p->nodes, text);
}

static void draw_region(Picture *p, Region *r) {
    char text[200];
    snprintf(text, sizeof text, "  subgraph r%u [\"region lrc %u osc %u\"]\n", r->id, r->lrc, r->osc);
    sb_c(&p->nodes, text);
    for (uint32_t i = 0; i < p->n; i++)
        if (mutable_region(p->at[i]) == r) draw_node(p, i);
}

/* Regions with those inside them, by a walk along their links. */
static void draw_tree(Picture *p, Region *top) {
    for (Region *at = top;;) {
        draw_region(p, at);
        if (at->first_child) {
            at = &regions[at->first_child];
            continue;
        }
        sb_c(&p->nodes, "  end\n");
        while (at != top && !at->next_sibling) {
            at = &regions[at->parent];
            sb_c(&p->nodes, "  end\n");
        }
        if (at == top) return;
        at = &regions[at->next_sibling];
    }
}

static void draw(Picture *p) {
    for (uint32_t i = 0; i < p->n; i++) {
        Region *r = mutable_region(p->at[i]);
        if (!r) {
            draw_node(p, i);
            continue;
        }
        bool first = true;
        for (uint32_t j = 0; j < i && first; j++) {
            Region *other = mutable_region(p->at[j]);
            first = !other || region_top(other) != region_top(r);
        }
        if (first) draw_tree(p, region_top(r));
    }
}

Value regions_dump(Thread *T, Value v) {
    Picture *p = lf_buf_calloc(T, sizeof *p);
    if (!p) return V_UNDEF;
    p->T = T;
    sb_init(&p->nodes, T);
    sb_init(&p->edges, T);
    sb_c(&p->nodes, "graph TD\n");
    if (v_is_obj(v)) number_of(p, v_as_obj(v));
    follow(p);
    draw(p);
    sb_c(&p->edges, "  classDef frozen fill:#dff,stroke:#08a\n");
    Value edges = sb_done(&p->edges), text = V_UNDEF;
    if (edges != V_UNDEF) sb_str(&p->nodes, edges);
    if (edges != V_UNDEF)
        text = sb_done(&p->nodes);
    else
        sb_free(&p->nodes);
    lf_release(T, edges);
    lf_buf_free(T, p);
    return text;
}
