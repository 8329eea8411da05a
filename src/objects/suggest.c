#include "src/objects/suggest.h"
#include "src/objects/str.h"

/* The costs and limits that decide what CPython suggests (Lib/traceback documents them): a move costs 2, a
 * change of case 1; names over 40 characters are not compared; at most 750 candidates are looked at. */
enum { MOVE_COST = 2, CASE_COST = 1, MAX_NAME = 40, MAX_CANDIDATES = 750 };

static uint32_t lower(uint32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static int substitution(uint32_t a, uint32_t b) {
    return a == b ? 0 : lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}

/* The edit distance, or more than limit. */
static int distance(const Str *a, const Str *b, int limit) {
    int64_t from = 0, m = a->len, n = b->len;
    while (from < m && from < n && str_at(a, from) == str_at(b, from)) from++;
    while (m > from && n > from && str_at(a, m - 1) == str_at(b, n - 1)) m--, n--;
    m -= from;
    n -= from;
    if (!m || !n) return (int)(m + n) * MOVE_COST;
    if (m > MAX_NAME || n > MAX_NAME) return limit + 1;
    int row[MAX_NAME + 1], best = 0;
    for (int j = 0; j <= n; j++) row[j] = j * MOVE_COST;
    for (int i = 1; i <= m; i++) {
        int diagonal = row[0];
        row[0] = best = i * MOVE_COST;
        for (int j = 1; j <= n; j++) {
            int change = diagonal + substitution(str_at(a, from + i - 1), str_at(b, from + j - 1));
            int move = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + MOVE_COST;
            diagonal = row[j];
            row[j] = change < move ? change : move;
            if (row[j] < best) best = row[j];
        }
        if (best > limit) return limit + 1;
    }
    return row[n];
}

Value suggest_name(Thread *T, Value wrong, const Value *names, int64_t n) {
    (void)T;
    const Str *w = as_str(wrong);
    if (w->len > MAX_NAME || n > MAX_CANDIDATES) return V_UNDEF;
    Value best = V_UNDEF;
    int best_distance = -1;
    for (int64_t i = 0; i < n; i++) {
        const Str *s = as_str(names[i]);
        if (str_equal(s, w)) continue;
        int limit = (int)(s->len + w->len + 3) * MOVE_COST / 6; /* a third of the longer name, about */
        if (best != V_UNDEF && best_distance - 1 < limit) limit = best_distance - 1;
        int d = distance(w, s, limit);
        if (d <= limit) {
            best = names[i];
            best_distance = d;
        }
    }
    return best;
}
