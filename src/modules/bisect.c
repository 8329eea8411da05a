/* bisect.c — the module _bisect: places in sorted sequences by halving. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"

/* Does x belong before item (right), or item not before x (left)? 1: look to the left. */
static int look_left(Thread *T, Value item, Value x, Value key, bool right) {
    Value k = key == V_NONE ? lf_retain(T, item) : lf_call1(T, key, item);
    if (k == V_UNDEF) return -1;
    int less = right ? obj_compare_bool(T, x, k, CMP_LT) : obj_compare_bool(T, k, x, CMP_LT);
    lf_release(T, k);
    return less < 0 || right ? less : !less;
}

/* args: a, x, lo, hi, key. -1: exception. */
static int64_t find_place(Thread *T, Value *args, Value x, bool right) {
    Value a = args[0];
    int64_t lo, hi = -1;
    if (!obj_as_index(T, args[2], &lo, exc_OverflowError)) return -1;
    if (lo < 0) {
        lf_raise(T, exc_ValueError, "lo must be non-negative");
        return -1;
    }
    if (args[3] != V_NONE && !obj_as_index(T, args[3], &hi, exc_OverflowError)) return -1;
    if (hi == -1 && (hi = obj_len(T, a)) < 0) return -1;
    while (lo < hi) {
        int64_t mid = lo + (hi - lo) / 2;
        Value item;
        if (is_shape(a, SHAPE_LIST) && mid < as_list(a)->len)
            item = lf_retain(T, as_list(a)->items[mid]);
        else {
            if (type_of(a)->slots.getitem == type_dict->slots.getitem) { /* lists, not mappings */
                lf_raise(T, exc_TypeError, "%T is not a sequence", a);
                return -1;
            }
            Value at = int_from_i64(T, mid);
            item = obj_getitem(T, a, at);
            lf_release(T, at);
        }
        int left = item == V_UNDEF ? -1 : look_left(T, item, x, args[4], right);
        lf_release(T, item);
        if (left < 0) return -1;
        if (left)
            hi = mid;
        else
            lo = mid + 1;
    }
    return lo;
}

static Value bisect(Thread *T, Value *args, bool right) {
    int64_t at = find_place(T, args, args[1], right);
    return at < 0 ? V_UNDEF : int_from_i64(T, at);
}

static Value insort(Thread *T, Value *args, bool right) {
    Value x = args[4] == V_NONE ? lf_retain(T, args[1]) : lf_call1(T, args[4], args[1]);
    if (x == V_UNDEF) return x;
    int64_t at = find_place(T, args, x, right);
    lf_release(T, x);
    if (at < 0) return V_UNDEF;
    if (is_shape(args[0], SHAPE_LIST))
        return list_insert(T, args[0], at, lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
    Value window[3] = {args[0], int_from_i64(T, at), args[1]};
    Value r = lf_call_method(T, name_insert, window, 3);
    lf_release(T, window[1]);
    if (r == V_UNDEF) return r;
    lf_release(T, r);
    return V_NONE;
}

static Value f_bisect_left(Thread *T, Value *args, int n) {
    (void)n;
    return bisect(T, args, false);
}
static Value f_bisect_right(Thread *T, Value *args, int n) {
    (void)n;
    return bisect(T, args, true);
}
static Value f_insort_left(Thread *T, Value *args, int n) {
    (void)n;
    return insort(T, args, false);
}
static Value f_insort_right(Thread *T, Value *args, int n) {
    (void)n;
    return insort(T, args, true);
}

static const MethodDef functions[] = {
    {"bisect_left(a, x, lo=0, hi=None, *, key=None)", f_bisect_left,
     "Where x goes into the sorted a so that it stays sorted, before items equal to x.", 0},
    {"bisect_right(a, x, lo=0, hi=None, *, key=None)", f_bisect_right,
     "Where x goes into the sorted a so that it stays sorted, behind items equal to x.", 0},
    {"insort_left(a, x, lo=0, hi=None, *, key=None)", f_insort_left, "Puts x where bisect_left says.", 0},
    {"insort_right(a, x, lo=0, hi=None, *, key=None)", f_insort_right, "Puts x where bisect_right says.", 0},
    {0}};

const ModuleDef module__bisect = {.name = "_bisect", .doc = "What bisect has in C.", .functions = functions};
