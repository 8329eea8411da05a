/* sort_impl.h — a stable merge sort of runs, expanded by sort.c for each kind of key.
 *
 * Before including: SORT_NAME(x) makes the names, ELEM is the element, LESS(T, a, b) is 1 when *a belongs
 * before *b, 0 when not, -1 for an exception. Runs that lie in the data are found (descending ones turned
 * around), short ones are filled up by binary insertion, and merged in the order of powersort, which depends
 * on where the runs meet. After an exception the array still holds every element once. The array is the
 * calling thread's alone.
 */
typedef struct SORT_NAME(State) {
    Thread *T;
    ELEM *a, *tmp;
    struct {
        size_t start, len;
        int power;
    } runs[72];
    int nruns;
} SORT_NAME(State);

/* Sorts a[lo, hi), of which a[lo, from) is in order. */
static bool SORT_NAME(insertion)(Thread *T, ELEM *a, size_t lo, size_t from, size_t hi) {
    for (size_t i = from; i < hi; i++) {
        ELEM x = a[i];
        size_t l = lo, r = i;
        while (l < r) {
            size_t m = l + (r - l) / 2;
            int less = LESS(T, &x, &a[m]);
            if (less < 0) return false;
            if (less)
                r = m;
            else
                l = m + 1;
        }
        memmove(a + l + 1, a + l, (i - l) * sizeof *a);
        a[l] = x;
    }
    return true;
}

static void SORT_NAME(turn)(ELEM *a, size_t lo, size_t hi) {
    for (size_t l = lo, r = hi - 1; l < r; l++, r--) {
        ELEM x = a[l];
        a[l] = a[r];
        a[r] = x;
    }
}

/* The index up to which a[lo, i) is not smaller than what is before it, from i on; SIZE_MAX: exception. */
static size_t SORT_NAME(climb)(Thread *T, const ELEM *a, size_t i, size_t n) {
    for (; i < n; i++) {
        int less = LESS(T, &a[i], &a[i - 1]);
        if (less < 0) return SIZE_MAX;
        if (less) break;
    }
    return i;
}

/* The same for a run that descends. Equal neighbours in it are turned around, for all of it will be. */
static size_t SORT_NAME(descend)(Thread *T, ELEM *a, size_t i, size_t n) {
    size_t equal = 0;
    int less = 0;
    for (; i < n; i++) {
        less = LESS(T, &a[i], &a[i - 1]);
        if (less < 0) return SIZE_MAX;
        if (less) {
            if (equal) SORT_NAME(turn)(a, i - 1 - equal, i);
            equal = 0;
            continue;
        }
        less = LESS(T, &a[i - 1], &a[i]);
        if (less < 0) return SIZE_MAX;
        if (less) break;
        equal++;
    }
    if (equal) SORT_NAME(turn)(a, i - 1 - equal, i);
    return i;
}

/* The length of the run that starts at lo; a descending one is turned around and may then go on upwards. What
 * is compared, and when, is as in CPython: programs can see it. 0: exception. */
static size_t SORT_NAME(run)(Thread *T, ELEM *a, size_t lo, size_t n) {
    if (n - lo < 2) return n - lo;
    size_t i = SORT_NAME(climb)(T, a, lo + 1, n);
    if (i == SIZE_MAX) return 0;
    if (i == n) return n - lo;
    if (i > lo + 1) { /* it went up, or all was equal */
        int less = LESS(T, &a[lo], &a[i - 1]);
        if (less < 0) return 0;
        if (less) return i - lo;
        SORT_NAME(turn)(a, lo, i);
    }
    i = SORT_NAME(descend)(T, a, i + 1, n);
    if (i == SIZE_MAX) return 0;
    SORT_NAME(turn)(a, lo, i);
    i = SORT_NAME(climb)(T, a, i, n);
    if (i == SIZE_MAX) return 0;
    return i - lo;
}

/* How many elements of a[0, n) come before x; `equal`: those equal to x too. Looks near the start first when
 * `near`. SIZE_MAX: exception. */
static size_t SORT_NAME(place)(Thread *T, const ELEM *a, size_t n, const ELEM *x, bool equal) {
    size_t l = 0, r = n;
    while (l < r) {
        size_t m = l + (r - l) / 2;
        int less = equal ? LESS(T, x, &a[m]) : LESS(T, &a[m], x);
        if (less < 0) return SIZE_MAX;
        if (equal ? less : !less)
            r = m;
        else
            l = m + 1;
    }
    return l;
}

/* Merges the neighbours a[0, n) and a[n, n + m). */
static bool SORT_NAME(merge)(SORT_NAME(State) * s, ELEM *a, size_t n, size_t m) {
    Thread *T = s->T;
    size_t skip = SORT_NAME(place)(T, a, n, &a[n], true);
    if (skip == SIZE_MAX) return false;
    a += skip;
    n -= skip;
    if (n == 0) return true;
    m = SORT_NAME(place)(T, a + n, m, &a[n - 1], false);
    if (m == SIZE_MAX) return false;
    if (m == 0) return true;
    ELEM *tmp = s->tmp;
    int less = 0;
    if (n <= m) {
        memcpy(tmp, a, n * sizeof *a);
        ELEM *left = tmp, *left_end = tmp + n, *right = a + n, *right_end = right + m, *to = a;
        while (left < left_end && right < right_end) {
            less = LESS(T, right, left);
            if (less < 0) break;
            *to++ = less ? *right++ : *left++;
        }
        memcpy(to, left, (size_t)(left_end - left) * sizeof *a);
    } else {
        memcpy(tmp, a + n, m * sizeof *a);
        ELEM *left = a + n, *right = tmp + m, *to = a + n + m;
        while (left > a && right > tmp) {
            less = LESS(T, right - 1, left - 1);
            if (less < 0) break;
            *--to = less ? *--left : *--right;
        }
        size_t rest = (size_t)(right - tmp);
        memcpy(to - rest, tmp, rest * sizeof *a);
    }
    return less >= 0;
}

static bool SORT_NAME(merge_top)(SORT_NAME(State) * s) {
    int i = s->nruns - 2;
    size_t start = s->runs[i].start, n = s->runs[i].len, m = s->runs[i + 1].len;
    s->runs[i].len = n + m;
    s->nruns--;
    return SORT_NAME(merge)(s, s->a + start, n, m);
}

static bool SORT_NAME(sort)(Thread *T, ELEM *a, ELEM *tmp, size_t n) {
    SORT_NAME(State) s = {.T = T, .a = a, .tmp = tmp};
    size_t min_run = n;
    bool rest = false;
    for (; min_run >= 64; min_run >>= 1) rest |= min_run & 1;
    min_run += rest;
    for (size_t lo = 0; lo < n;) {
        size_t len = SORT_NAME(run)(T, a, lo, n);
        if (len == 0) return false;
        if (len < min_run) {
            size_t want = n - lo < min_run ? n - lo : min_run;
            if (!SORT_NAME(insertion)(T, a, lo, lo + len, lo + want)) return false;
            len = want;
        }
        if (s.nruns) {
            int power = run_power(s.runs[s.nruns - 1].start, s.runs[s.nruns - 1].len, len, n);
            while (s.nruns > 1 && s.runs[s.nruns - 2].power > power)
                if (!SORT_NAME(merge_top)(&s)) return false;
            s.runs[s.nruns - 1].power = power;
        }
        s.runs[s.nruns].start = lo;
        s.runs[s.nruns].len = len;
        s.runs[s.nruns].power = 0;
        s.nruns++;
        lo += len;
    }
    while (s.nruns > 1)
        if (!SORT_NAME(merge_top)(&s)) return false;
    return true;
}

#undef ELEM
#undef LESS
#undef SORT_NAME
