/* The tree of a pattern: how much its nodes consume, and giving it back. */
#include "src/modules/regex.h"

void regex_free(Thread *T, Regex *re) {
    lf_buf_free(T, re->nodes);
    lf_buf_free(T, re->groups);
    lf_clear(T, &re->names);
}

/* --- widths --- */

static uint64_t width_limit(uint64_t w) { return w > RE_NO_LIMIT ? RE_NO_LIMIT : w; }

static void width_of_children(const Regex *re, const Node *n, bool alternatives, uint64_t *min,
                              uint64_t *max) {
    *min = *max = 0;
    for (uint32_t child = n->first; child; child = re->nodes[child].next) {
        uint64_t lo, hi;
        regex_width(re, child, &lo, &hi);
        if (!alternatives)
            *min += lo, *max += hi;
        else if (child == n->first)
            *min = lo, *max = hi;
        else
            *min = lo < *min ? lo : *min, *max = hi > *max ? hi : *max;
    }
    *min = width_limit(*min);
    *max = width_limit(*max);
}

void regex_width(const Regex *re, uint32_t node, uint64_t *min, uint64_t *max) {
    const Node *n = &re->nodes[node];
    *min = *max = 0;
    switch (n->kind) {
    case NODE_LITERAL:
    case NODE_ANY:
    case NODE_CLASS: *min = *max = 1; return;
    case NODE_SEQUENCE:
    case NODE_GROUP:
    case NODE_ATOMIC: width_of_children(re, n, false, min, max); return;
    case NODE_BRANCH: width_of_children(re, n, true, min, max); return;
    case NODE_COND:
        width_of_children(re, n, true, min, max);
        if (n->first == n->last) *min = 0;
        return;
    case NODE_BACKREF: *min = re->groups[n->a].min, *max = re->groups[n->a].max; return;
    case NODE_REPEAT:
        width_of_children(re, n, false, min, max);
        *min = width_limit(*min * n->a);
        *max = *max == 0 ? 0 : n->b == RE_NO_LIMIT ? RE_NO_LIMIT : width_limit(*max * n->b);
        return;
    default: return;
    }
}
