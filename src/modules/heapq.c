/* heapq.c — the module _heapq: a list as a binary heap, smallest or largest item first.
 *
 * Comparisons may run code of the program: an item in use is held, and a heap that changed its size meanwhile
 * is an error. Moving items within the list is not a store.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"

/* Does a belong above b? */
static int above(Thread *T, Value a, Value b, bool max) {
    if (v_both_int(a, b)) return max ? v_as_int(b) < v_as_int(a) : v_as_int(a) < v_as_int(b);
    if (v_is_double(a) && v_is_double(b))
        return max ? v_as_double(b) < v_as_double(a) : v_as_double(a) < v_as_double(b);
    lf_retain(T, a);
    lf_retain(T, b);
    int r = max ? obj_compare_bool(T, b, a, CMP_LT) : obj_compare_bool(T, a, b, CMP_LT);
    lf_release(T, a);
    lf_release(T, b);
    return r;
}

static bool changed(Thread *T, const List *l, int64_t len) {
    if (l->len == len) return false;
    lf_raise(T, exc_RuntimeError, "list changed size during iteration");
    return true;
}

static void swap(List *l, int64_t a, int64_t b) {
    Value v = l->items[a];
    l->items[a] = l->items[b];
    l->items[b] = v;
}

/* Moves the item at `at` up towards `top` until its parent belongs above it. */
static bool sift_up(Thread *T, List *l, int64_t top, int64_t at, bool max) {
    int64_t len = l->len;
    while (at > top) {
        int64_t parent = (at - 1) >> 1;
        int r = above(T, l->items[at], l->items[parent], max);
        if (r < 0 || changed(T, l, len)) return false;
        if (!r) break;
        swap(l, at, parent);
        at = parent;
    }
    return true;
}

/* Moves the item at `at` down to a leaf, children that belong above others going up, then up to its place:
 * fewer comparisons than stopping on the way. */
static bool sift_down(Thread *T, List *l, int64_t at, bool max) {
    int64_t len = l->len, top = at;
    while (at < len >> 1) {
        int64_t child = 2 * at + 1;
        if (child + 1 < len) {
            int r = above(T, l->items[child], l->items[child + 1], max);
            if (r < 0 || changed(T, l, len)) return false;
            if (!r) child++;
        }
        swap(l, at, child);
        at = child;
    }
    return sift_up(T, l, top, at, max);
}

static List *heap_arg(Thread *T, Value v, const char *name, bool first) {
    if (is_list(v)) return lf_may_write(T, &as_list(v)->h) ? as_list(v) : NULL;
    lf_raise(T, exc_TypeError,
             first ? "%s() argument 1 must be list, not %T" : "%s() argument must be list, not %T", name, v);
    return NULL;
}

static Value push(Thread *T, Value *args, bool max, const char *name) {
    List *l = heap_arg(T, args[0], name, true);
    if (!l || !list_append(T, args[0], lf_retain(T, args[1]))) return V_UNDEF;
    return sift_up(T, l, 0, l->len - 1, max) ? V_NONE : V_UNDEF;
}

/* Takes the last item out; owned. */
static Value take_last(Thread *T, List *l) {
    Value v = lf_retain(T, l->items[l->len - 1]);
    l->len--;
    lf_store(T, &l->h, &l->items[l->len], V_UNDEF);
    return v;
}

static Value pop(Thread *T, Value *args, bool max, const char *name) {
    List *l = heap_arg(T, args[0], name, false);
    if (!l) return V_UNDEF;
    if (l->len == 0) return lf_raise(T, exc_IndexError, "index out of range");
    swap(l, 0, l->len - 1);
    Value v = take_last(T, l);
    if (l->len && !sift_down(T, l, 0, max)) lf_clear(T, &v);
    return v;
}

/* Puts v in the place of the first item, which is returned. */
static Value replace(Thread *T, List *l, Value v, bool max) {
    Value first = lf_retain(T, l->items[0]);
    if (!lf_store(T, &l->h, &l->items[0], lf_retain(T, v)) || !sift_down(T, l, 0, max)) lf_clear(T, &first);
    return first;
}

static Value replace_arg(Thread *T, Value *args, bool max, const char *name) {
    List *l = heap_arg(T, args[0], name, true);
    if (!l) return V_UNDEF;
    if (l->len == 0) return lf_raise(T, exc_IndexError, "index out of range");
    return replace(T, l, args[1], max);
}

static Value push_pop(Thread *T, Value *args, bool max, const char *name) {
    List *l = heap_arg(T, args[0], name, true);
    if (!l) return V_UNDEF;
    if (l->len == 0) return lf_retain(T, args[1]);
    int r = above(T, l->items[0], args[1], max);
    if (r < 0) return V_UNDEF;
    if (!r) return lf_retain(T, args[1]);
    if (l->len == 0) return lf_raise(T, exc_IndexError, "index out of range");
    return replace(T, l, args[1], max);
}

static Value heapify(Thread *T, Value *args, bool max, const char *name) {
    List *l = heap_arg(T, args[0], name, false);
    if (!l) return V_UNDEF;
    int64_t len = l->len;
    for (int64_t i = len / 2; i-- > 0;)
        if (!sift_down(T, l, i, max)) return V_UNDEF;
    return V_NONE;
}

#define HEAP_FUNCTION(id, fn, max)                       \
    static Value f_##id(Thread *T, Value *args, int n) { \
        (void)n;                                         \
        return fn(T, args, max, #id);                    \
    }
HEAP_FUNCTION(heappush, push, false)
HEAP_FUNCTION(heappush_max, push, true)
HEAP_FUNCTION(heappop, pop, false)
HEAP_FUNCTION(heappop_max, pop, true)
HEAP_FUNCTION(heapreplace, replace_arg, false)
HEAP_FUNCTION(heapreplace_max, replace_arg, true)
HEAP_FUNCTION(heappushpop, push_pop, false)
HEAP_FUNCTION(heappushpop_max, push_pop, true)
HEAP_FUNCTION(heapify, heapify, false)
HEAP_FUNCTION(heapify_max, heapify, true)

static const MethodDef functions[] = {
    {"heappush(heap, item, /)", f_heappush, "Adds an item to a heap.", 0},
    {"heappush_max(heap, item, /)", f_heappush_max, "Adds an item to a heap whose largest item is first.", 0},
    {"heappop(heap, /)", f_heappop, "Takes the smallest item out of a heap.", 0},
    {"heappop_max(heap, /)", f_heappop_max, "Takes the largest item out of a heap.", 0},
    {"heapreplace(heap, item, /)", f_heapreplace, "Takes the smallest item out and adds another one.", 0},
    {"heapreplace_max(heap, item, /)", f_heapreplace_max, "Takes the largest item out and adds another one.",
     0},
    {"heappushpop(heap, item, /)", f_heappushpop, "Adds an item, then takes the smallest one out.", 0},
    {"heappushpop_max(heap, item, /)", f_heappushpop_max, "Adds an item, then takes the largest one out.", 0},
    {"heapify(heap, /)", f_heapify, "Makes a heap of a list, in place.", 0},
    {"heapify_max(heap, /)", f_heapify_max, "Makes a heap of a list, in place, the largest item first.", 0},
    {0}};

const ModuleDef module__heapq = {.name = "_heapq", .doc = "What heapq has in C.", .functions = functions};
