/* Builtin functions on values; those that look at the calling frame are in scope.c. */
#include "src/builtins/builtins.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/audit.h"

static Value builtin_abs(Thread *T, Value *args, int n) {
    (void)n;
    return obj_unary(T, UN_ABS, args[0]);
}

typedef struct TruthFeed {
    Feed f;
    int stop;
} TruthFeed;
static bool take_truth(Thread *T, Feed *f, Value v) {
    (void)T;
    if (v_is_bool(v)) return (v == V_TRUE) != ((TruthFeed *)f)->stop;
    return v_is_int(v) && (v != v_int(0)) != ((TruthFeed *)f)->stop;
}

/* any() and all() stop at the first item whose truth is `stop`. */
static Value find_truth(Thread *T, Value iterable, int stop) {
    Value it = obj_iter(T, iterable), v;
    if (it == V_UNDEF) return V_UNDEF;
    TruthFeed feed = {{take_truth}, stop};
    int truth = !stop;
    while (truth == !stop && (v = obj_next_fed(T, it, &feed.f)) != V_UNDEF) {
        truth = obj_truth(T, v);
        lf_release(T, v);
    }
    lf_release(T, it);
    return truth < 0 || lf_failed(T) ? V_UNDEF : v_bool(truth);
}

static Value builtin_all(Thread *T, Value *args, int n) {
    (void)n;
    return find_truth(T, args[0], 0);
}

static Value builtin_any(Thread *T, Value *args, int n) {
    (void)n;
    return find_truth(T, args[0], 1);
}

static Value builtin_ascii(Thread *T, Value *args, int n) {
    (void)n;
    return obj_ascii(T, args[0]);
}

static Value in_base(Thread *T, Value v, int base) {
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return V_UNDEF;
    Value s = int_to_str(T, i, base, true);
    lf_release(T, i);
    return s;
}
static Value builtin_bin(Thread *T, Value *args, int n) {
    (void)n;
    return in_base(T, args[0], 2);
}
static Value builtin_oct(Thread *T, Value *args, int n) {
    (void)n;
    return in_base(T, args[0], 8);
}
static Value builtin_hex(Thread *T, Value *args, int n) {
    (void)n;
    return in_base(T, args[0], 16);
}

static Value builtin_callable(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(obj_callable(args[0]));
}

static Value builtin_chr(Thread *T, Value *args, int n) {
    (void)n;
    Value i = obj_index(T, args[0]);
    int64_t c;
    if (i == V_UNDEF) return V_UNDEF;
    bool fits = int_fits_i64(i, &c) && c >= 0 && c <= 0x10FFFF;
    lf_release(T, i);
    return fits ? str_char(T, (uint32_t)c) : lf_raise(T, exc_ValueError, "chr() arg not in range(0x110000)");
}

static Value builtin_ord(Thread *T, Value *args, int n) {
    (void)n;
    Value v = args[0];
    int64_t len;
    if (is_str(v)) {
        len = as_str(v)->len;
        if (len == 1) return v_int(str_at(as_str(v), 0));
    } else if (is_bytes(v)) {
        len = as_bytes(v)->len;
        if (len == 1) return v_int(as_bytes(v)->data[0]);
    } else if (is_instance(v, type_bytearray)) {
        ByteArray *b = (ByteArray *)v_as_obj(v);
        len = b->len;
        if (len == 1) return v_int(b->data[0]);
    } else
        return lf_raise(T, exc_TypeError, "ord() expected string of length 1, but %T found", v);
    return lf_raise(T, exc_TypeError, "ord() expected a character, but string of length %lld found",
                    (long long)len);
}

static Value builtin_divmod(Thread *T, Value *args, int n) {
    (void)n;
    return obj_binary(T, BIN_DIVMOD, args[0], args[1]);
}

static Value builtin_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError,
                        args[1] == V_NONE ? "format() argument 2 must be str, not None"
                                          : "format() argument 2 must be str, not %T",
                        args[1]);
    return obj_format(T, args[0], args[1]);
}

static Value attribute_name(Thread *T, Value name) {
    if (!is_str(name)) return lf_raise(T, exc_TypeError, "attribute name must be string, not '%T'", name);
    return str_intern(T, lf_retain(T, name));
}

static Value builtin_getattr(Thread *T, Value *args, int n) {
    (void)n;
    Value name = attribute_name(T, args[1]);
    if (name == V_UNDEF) return V_UNDEF;
    if (args[2] == V_UNDEF) {
        Value v = obj_getattr(T, args[0], name);
        lf_release(T, name);
        return v;
    }
    bool missing;
    Value v = obj_getattr_or(T, args[0], name, &missing);
    lf_release(T, name);
    return v == V_UNDEF && missing ? lf_retain(T, args[2]) : v;
}

static Value builtin_hasattr(Thread *T, Value *args, int n) {
    (void)n;
    Value name = attribute_name(T, args[1]);
    if (name == V_UNDEF) return V_UNDEF;
    bool missing;
    Value v = obj_getattr_or(T, args[0], name, &missing);
    lf_release(T, name);
    if (v == V_UNDEF) return missing ? V_FALSE : V_UNDEF;
    lf_release(T, v);
    return V_TRUE;
}

static Value set_attribute(Thread *T, Value o, Value name, Value v) {
    name = attribute_name(T, name);
    if (name == V_UNDEF) return V_UNDEF;
    bool ok = obj_setattr(T, o, name, v);
    lf_release(T, name);
    return ok ? V_NONE : V_UNDEF;
}
static Value builtin_setattr(Thread *T, Value *args, int n) {
    (void)n;
    return set_attribute(T, args[0], args[1], args[2]);
}
static Value builtin_delattr(Thread *T, Value *args, int n) {
    (void)n;
    return set_attribute(T, args[0], args[1], V_UNDEF);
}

static Value builtin_hash(Thread *T, Value *args, int n) {
    (void)n;
    int64_t h;
    return obj_hash(T, args[0], &h) ? int_from_i64(T, h) : V_UNDEF;
}
static Value builtin_id(Thread *T, Value *args, int n) {
    (void)n;
    Value id = obj_id(T, args[0]);
    if (id != V_UNDEF && !AUDIT(T, "builtins.id", id)) lf_clear(T, &id);
    return id;
}
static Value builtin_isinstance(Thread *T, Value *args, int n) {
    (void)n;
    int yes = obj_isinstance(T, args[0], args[1]);
    return yes < 0 ? V_UNDEF : v_bool(yes);
}
static Value builtin_issubclass(Thread *T, Value *args, int n) {
    (void)n;
    int yes = obj_issubclass(T, args[0], args[1]);
    return yes < 0 ? V_UNDEF : v_bool(yes);
}

static Value builtin_iter(Thread *T, Value *args, int n) {
    (void)n;
    if (args[1] == V_UNDEF) return obj_iter(T, args[0]);
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "iter(v, w): v must be callable");
    return callable_iterator_new(T, args[0], args[1]);
}

static Value builtin_aiter(Thread *T, Value *args, int n) {
    (void)n;
    Type *t = type_of(args[0]);
    if (!t->slots.aiter) return lf_raise(T, exc_TypeError, "'%T' object is not an async iterable", args[0]);
    Value it = t->slots.aiter(T, args[0]);
    if (it != V_UNDEF && !type_of(it)->slots.anext) {
        lf_raise(T, exc_TypeError, "aiter() returned not an async iterator of type '%T'", it);
        lf_clear(T, &it);
    }
    return it;
}

Value builtin_len(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len = obj_len(T, args[0]);
    return len < 0 ? V_UNDEF : int_from_i64(T, len);
}

static Value builtin_next(Thread *T, Value *args, int n) {
    (void)n;
    Value it = args[0];
    if (!type_of(it)->slots.next) return lf_raise(T, exc_TypeError, "'%T' object is not an iterator", it);
    Value v = type_of(it)->slots.next(T, it);
    if (v != V_UNDEF) return v;
    if (args[1] != V_UNDEF) {
        if (lf_failed(T) && !lf_exc_caught(T, exc_StopIteration)) return V_UNDEF;
        return lf_retain(T, args[1]);
    }
    return lf_failed(T) ? V_UNDEF : lf_raise_stop(T, V_NONE);
}

/* Does a beat b? The commonest values are compared here. */
static inline int beats(Thread *T, Value a, Value b, int op) {
    if (v_both_int(a, b)) {
        int64_t x = v_as_int(a), y = v_as_int(b);
        return op == CMP_GT ? x > y : x < y;
    }
    if (v_is_double(a) && v_is_double(b)) {
        double x = v_as_double(a), y = v_as_double(b);
        return op == CMP_GT ? x > y : x < y;
    }
    return obj_compare_bool(T, a, b, op);
}

/* max() and min(): the first item that no other beats. otherwise V_UNDEF: an empty iterable is an error. */
typedef struct BestFeed {
    Feed f;
    Value *best; /* with no key: the best so far */
    int op;
} BestFeed;
static bool take_best(Thread *T, Feed *f, Value v) {
    (void)T;
    BestFeed *feed = (BestFeed *)f;
    Value best = *feed->best;
    bool better;
    if (v_both_int(v, best))
        better = feed->op == CMP_LT ? v_as_int(v) < v_as_int(best) : v_as_int(v) > v_as_int(best);
    else if (v_is_double(v) && v_is_double(best))
        better = feed->op == CMP_LT ? v_as_double(v) < v_as_double(best) : v_as_double(v) > v_as_double(best);
    else
        return false;
    if (better) *feed->best = v;
    return true;
}

static Value best_of(Thread *T, Value iterable, Value key, Value otherwise, const char *name, int op) {
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) return V_UNDEF;
    Value best = V_UNDEF, best_key = V_UNDEF, v;
    bool ok = true;
    BestFeed feed = {{take_best}, &best, op};
    while (ok && (v = key == V_UNDEF ? obj_next_fed(T, it, &feed.f) : obj_next(T, it)) != V_UNDEF) {
        Value k = key == V_UNDEF ? lf_retain(T, v) : lf_call1(T, key, v);
        int better = k == V_UNDEF      ? -1
                     : best == V_UNDEF ? 1
                                       : beats(T, k, key == V_UNDEF ? best : best_key, op);
        if (better > 0) {
            lf_release(T, best);
            lf_release(T, best_key);
            best = v;
            best_key = k;
        } else {
            lf_release(T, v);
            lf_release(T, k);
            ok = better == 0;
        }
    }
    lf_release(T, it);
    lf_release(T, best_key);
    if (lf_failed(T)) {
        lf_release(T, best);
        return V_UNDEF;
    }
    if (best != V_UNDEF) return best;
    return otherwise != V_UNDEF ? lf_retain(T, otherwise)
                                : lf_raise(T, exc_ValueError, "%s() iterable argument is empty", name);
}

/* The best of arguments that were given one by one, by themselves. */
static Value best_argument(Thread *T, const Value *args, int n, int op) {
    int best = 0;
    for (int i = 1; i < n; i++) {
        int better = beats(T, args[i], args[best], op);
        if (better < 0) return V_UNDEF;
        if (better) best = i;
    }
    return lf_retain(T, args[best]);
}

static Value extreme(Thread *T, Value *args, int n, const char *name, int op) {
    if (n < -2) return best_argument(T, args, -1 - n, op);
    if (n == -2) return best_of(T, args[0], V_UNDEF, V_UNDEF, name, op);
    Tuple *items = n < 0 ? as_tuple(tuple_empty) : as_tuple(args[0]);
    if (items->len == 0) return lf_raise(T, exc_TypeError, "%s expected at least 1 argument, got 0", name);
    Value key = args[1] == V_NONE ? V_UNDEF : args[1], otherwise = args[2];
    if (items->len > 1 && otherwise != V_UNDEF)
        return lf_raise(T, exc_TypeError,
                        "Cannot specify a default for %s() with multiple positional arguments", name);
    return best_of(T, items->len == 1 ? items->items[0] : args[0], key, otherwise, name, op);
}
static Value builtin_max(Thread *T, Value *args, int n) { return extreme(T, args, n, "max", CMP_GT); }
static Value builtin_min(Thread *T, Value *args, int n) { return extreme(T, args, n, "min", CMP_LT); }

static Value builtin_pow(Thread *T, Value *args, int n) {
    (void)n;
    return obj_power(T, args[0], args[1], args[2]);
}
static Value builtin_repr(Thread *T, Value *args, int n) {
    (void)n;
    return obj_repr(T, args[0]);
}

static Value builtin_round(Thread *T, Value *args, int n) {
    (void)n;
    bool found;
    Value r = lf_call_special(T, name___round__, args, args[1] == V_NONE ? 1 : 2, &found);
    return found ? r : lf_raise(T, exc_TypeError, "type %T doesn't define __round__ method", args[0]);
}

static Value builtin_sorted(Thread *T, Value *args, int n) {
    (void)n;
    Value list = list_from_iterable(T, args[0]);
    if (list == V_UNDEF) return V_UNDEF;
    bool ok;
    if (args[1] == V_UNDEF)
        ok = list_sort(T, list, V_UNDEF, false);
    else { /* the keywords are those of list.sort */
        Value sort = obj_getattr(T, list, name_sort),
              r = sort == V_UNDEF ? V_UNDEF : lf_call_ex(T, sort, tuple_empty, args[1]);
        ok = r == V_NONE;
        lf_release(T, sort);
    }
    if (!ok) lf_clear(T, &list);
    return list;
}

/* Floats are summed with Neumaier's compensation, as CPython does since 3.12. */
typedef struct FloatSum {
    double sum, error;
} FloatSum;
static void float_sum_add(FloatSum *s, double x) {
    double t = s->sum + x;
    if (__builtin_fabs(s->sum) >= __builtin_fabs(x))
        s->error += (s->sum - t) + x;
    else
        s->error += (x - t) + s->sum;
    s->sum = t;
}
static double float_sum_done(const FloatSum *s) {
    return s->error && __builtin_isfinite(s->error) ? s->sum + s->error : s->sum;
}

typedef struct SumFeed {
    Feed f;
    Value total; /* owned */
    FloatSum fs; /* the total when `floats` */
    bool floats;
} SumFeed;
static bool take_summand(Thread *T, Feed *f, Value v) {
    SumFeed *s = (SumFeed *)f;
    if (v_is_bool(v)) v = v_int(v == V_TRUE);
    if (s->floats) {
        if (!v_is_double(v) && !v_is_int(v)) return false;
        float_sum_add(&s->fs, v_is_double(v) ? v_as_double(v) : (double)v_as_int(v));
        return true;
    }
    if (!v_both_int(s->total, v)) return false;
    int64_t sum = v_as_int(s->total) + v_as_int(v);
    if (LIKELY(v_int_fits(sum))) {
        s->total = v_int(sum);
        return true;
    }
    s->total = int_from_i64(T, sum);
    return true;
}

static Value builtin_sum(Thread *T, Value *args, int n) {
    (void)n;
    SumFeed s = {.f = {take_summand}, .total = args[1]};
    if (is_str(s.total))
        return lf_raise(T, exc_TypeError, "sum() can't sum strings [use ''.join(seq) instead]");
    if (is_bytes(s.total))
        return lf_raise(T, exc_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
    if (is_instance(s.total, type_bytearray))
        return lf_raise(T, exc_TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
    Value it = obj_iter(T, args[0]), v = V_UNDEF;
    if (it == V_UNDEF) return V_UNDEF;
    lf_retain(T, s.total);
    while (s.total != V_UNDEF && (v = obj_next_fed(T, it, &s.f)) != V_UNDEF) {
        if (take_summand(T, &s.f, v)) continue;
        if (s.total == V_UNDEF) { /* there was no memory for what the feed took before */
            lf_release(T, v);
            break;
        }
        if (s.floats) s.total = v_double(float_sum_done(&s.fs));
        s.floats = false;
        Value next = obj_binary(T, BIN_ADD, s.total, v);
        lf_release(T, s.total);
        lf_release(T, v);
        s.total = next;
        if (v_is_double(s.total)) {
            s.floats = true;
            s.fs = (FloatSum){v_as_double(s.total), 0};
        }
    }
    lf_release(T, it);
    if (lf_failed(T)) {
        lf_release(T, s.total);
        return V_UNDEF;
    }
    return s.floats ? v_double(float_sum_done(&s.fs)) : s.total;
}

/* Calls that name what they move are compiled as such; this is what remains. */
Value builtin_move(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return lf_raise(T, exc_TypeError, "move() takes a name, an attribute or an item");
}

const MethodDef builtins_functions[] = {
    {"abs(number, /)", builtin_abs, "The absolute value of a number.", 0},
    {"aiter(async_iterable, /)", builtin_aiter, "An asynchronous iterator over an asynchronous iterable.", 0},
    {"all(iterable, /)", builtin_all, "True when every item is true, also when there is none.", 0},
    {"anext(async_iterator, default=?, /)", builtin_anext,
     "The awaitable of the next item; at the end the default, or StopAsyncIteration.", METHOD_EXPECTED},
    {"any(iterable, /)", builtin_any, "True when at least one item is true.", 0},
    {"ascii(obj, /)", builtin_ascii, "repr with everything but ASCII escaped.", 0},
    {"bin(number, /)", builtin_bin, "An int as binary text with the prefix 0b.", 0},
    {"callable(obj, /)", builtin_callable, "Can obj be called?", 0},
    {"chr(i, /)", builtin_chr, "The one-character str of a code point from 0 to 0x10ffff.", 0},
    {"delattr(obj, name, /)", builtin_delattr, "del obj.name, with the name as a str.", 0},
    {"divmod(x, y, /)", builtin_divmod, "The tuple (x // y, x % y).", 0},
    {"format(value, format_spec='', /)", builtin_format, "value as text according to a format specification.",
     0},
    {"getattr(object, name, default=?, /)", builtin_getattr,
     "object.name, or the default when there is no such attribute.", 0},
    {"hasattr(obj, name, /)", builtin_hasattr, "Does obj.name exist?", 0},
    {"hash(obj, /)", builtin_hash, "The hash of an object: equal objects have equal hashes.", 0},
    {"hex(number, /)", builtin_hex, "An int as hexadecimal text with the prefix 0x.", 0},
    {"id(obj, /)", builtin_id, "A number that no other living object has.", 0},
    {"isinstance(obj, class_or_tuple, /)", builtin_isinstance,
     "Is obj an instance of a class, or of one of several?", 0},
    {"issubclass(cls, class_or_tuple, /)", builtin_issubclass,
     "Is cls derived from a class, or from one of several?", 0},
    {"iter(object, sentinel=?, /)", builtin_iter,
     "An iterator over an object, or over calls until one gives the sentinel.", 0},
    {"len(obj, /)", builtin_len, "The number of items in a container.", 0},
    {"move(target, /)", builtin_move,
     "Takes the value out of a variable, an attribute or an item, which is unbound: move(x), move x.", 0},
    {"max(*args, key=None, default=?)", builtin_max,
     "The largest item of an iterable, or the largest argument.", METHOD_VECTOR},
    {"min(*args, key=None, default=?)", builtin_min,
     "The smallest item of an iterable, or the smallest argument.", METHOD_VECTOR},
    {"next(iterator, default=?, /)", builtin_next, "The next item; at the end the default, or StopIteration.",
     0},
    {"oct(number, /)", builtin_oct, "An int as octal text with the prefix 0o.", 0},
    {"ord(character, /)", builtin_ord, "The code point of a one-character str, or the value of one byte.", 0},
    {"pow(base, exp, mod=None)", builtin_pow, "base ** exp, or base ** exp % mod.", 0},
    {"repr(obj, /)", builtin_repr, "obj as text that says what it is.", 0},
    {"round(number, ndigits=None)", builtin_round, "A number rounded to a number of decimals, or to an int.",
     0},
    {"setattr(obj, name, value, /)", builtin_setattr, "obj.name = value, with the name as a str.", 0},
    {"sorted(iterable, /, **keywords)", builtin_sorted,
     "A sorted list of the items; key= and reverse= as in list.sort. The sort is stable.",
     METHOD_EXPECTED | METHOD_LAZY},
    {"sum(iterable, /, start=0)", builtin_sum, "start plus all items.", 0},
    {"print(*args, sep=?' ', end=?'\\n', file=None, flush=False)", builtin_print,
     "Writes values as text to a stream.", 0},
    {"input(prompt='', /)", builtin_input, "A line from standard input, without its newline.", 0},
    {"__build_class__(*args, **kwds)", builtin_build_class, "What a class statement calls.", 0},
    {0},
};
