/* value.h — a Value is one 64-bit word: a pointer to an object, an int of 49 bits, a float, or a constant.
 *
 * The encoding is NaN-boxing that favours pointers (the one JavaScriptCore uses):
 *   pointers    0000:pppp:pppp:pppp   as they are, never below 16
 *   constants   below 16              UNDEF, True, False, None, NotImplemented, Ellipsis
 *   floats      the bits of the double + 2^49
 *   ints        top 15 bits all ones, 49 bits of two's complement
 * An int that fits 49 bits is always immediate, so equal immediates are equal words. A double whose bits come
 * from outside the FPU must pass v_double_checked, which keeps foreign NaNs from looking like ints or
 * pointers. A NaN made from text has a number of its own in its lowest 48 bits (float_from_text), which makes
 * it another word than other NaNs; arithmetic keeps it, and double_plain takes it away where bytes are
 * written. Values are plain words: any thread may look at one.
 */
#ifndef LF_VALUE_H
#define LF_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t Value;
typedef struct Obj Obj;
typedef struct Thread Thread;

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

/* UNDEF means "no value": an empty slot, a missing argument, and, as a function's result, that an exception
 * is set. */
#define V_UNDEF ((Value)0)
#define V_TRUE ((Value)2)
#define V_FALSE ((Value)4)
#define V_NONE ((Value)6)
#define V_NOTIMPL ((Value)8)
#define V_ELLIPSIS ((Value)10)
#define V_HOLE ((Value)12) /* inside containers only: a deleted entry */

#define V_INT_TAG ((Value)0xFFFE000000000000u)
#define V_DOUBLE_OFFSET ((Value)1 << 49)
#define V_INT_MAX (((int64_t)1 << 48) - 1)
#define V_INT_MIN (-((int64_t)1 << 48))

static inline bool v_is_int(Value v) { return v >= V_INT_TAG; }
static inline bool v_both_int(Value a, Value b) { return (a & b) >= V_INT_TAG; }
static inline bool v_is_double(Value v) { return v - V_DOUBLE_OFFSET < V_INT_TAG - V_DOUBLE_OFFSET; }
static inline bool v_is_obj(Value v) { return v - 16 < ((Value)1 << 48) - 16; }
static inline bool v_is_bool(Value v) { return v == V_TRUE || v == V_FALSE; }

static inline bool v_int_fits(int64_t i) { return i >= V_INT_MIN && i <= V_INT_MAX; }
static inline Value v_int(int64_t i) { return V_INT_TAG | (Value)i; } /* i must fit */
static inline int64_t v_as_int(Value v) { return (int64_t)(v << 15) >> 15; }
static inline Value v_bool(bool b) { return b ? V_TRUE : V_FALSE; }

/* d is the result of arithmetic: its NaN has at most the lowest 48 bits set besides those of every NaN. */
static inline Value v_double(double d) {
    Value bits;
    memcpy(&bits, &d, sizeof bits);
    return bits + V_DOUBLE_OFFSET;
}
static inline double v_as_double(Value v) {
    v -= V_DOUBLE_OFFSET;
    double d;
    memcpy(&d, &v, sizeof d);
    return d;
}
/* A float from bytes of unknown origin: any NaN becomes the canonical one of the same sign. */
static inline Value v_double_checked(double d) {
    if (d != d) return (__builtin_signbit(d) ? (Value)0xFFF8u << 48 : (Value)0x7FF8u << 48) + V_DOUBLE_OFFSET;
    return v_double(d);
}

static inline double double_plain(double d) { return d != d ? v_as_double(v_double_checked(d)) : d; }

static inline Value v_obj(const void *o) { return (Value)(uintptr_t)o; }
static inline Obj *v_as_obj(Value v) { return (Obj *)(uintptr_t)v; }

#endif
