/* Compiled code: PCRE2 in its three widths, made when it is first needed.
 *
 * One variant for each width of characters and each way of searching. A variant that is used often, or on a
 * long text, gets a second copy in machine code. One mutex guards making; readers load the finished variant.
 * When code is too large for the offsets of the narrow libraries the text is widened and the 32-bit library
 * takes it. */
#define PCRE2_CODE_UNIT_WIDTH 0
#include "src/modules/regex.h"

#include <pcre2.h>
#include <stdlib.h>
#include <pthread.h>
#include <stdatomic.h>

enum { WIDTHS = 3, WIDEST = 2 };

typedef struct Variant {
    _Atomic(void *) code; /* NULL: not made; &too_large: take the widest */
    _Atomic(void *) fast; /* the same in machine code; NULL: not yet; == code: never */
    _Atomic(void *) data; /* match data that nobody uses now */
    _Atomic(uint32_t) uses;
} Variant;

struct RegexCode {
    Variant variants[RE_MODES][WIDTHS];
};

static const char too_large;

/* --- the three libraries behind one interface --- */

typedef struct Engine {
    void *(*compile)(const char *text, size_t n, uint32_t options, const uint8_t *tables, int *error);
    void *(*accelerate)(void *code);
    void (*free)(void *code);
    void *(*new_data)(uint32_t pairs);
    void (*free_data)(void *data);
    size_t *(*offsets)(void *data);
    int (*match)(void *code, const void *text, size_t n, size_t at, uint32_t options, void *data);
} Engine;

/* Machine code starts on the C stack; what needs more gets a stack of its own, and what needs more than that
 * is interpreted, which takes its memory from the heap. */
#define JIT_STACK_MAX ((size_t)128 << 20)

#define ENGINE(W)                                                                                           \
    static void *compile_##W(const char *text, size_t n, uint32_t options, const uint8_t *tables,           \
                             int *error) {                                                                  \
        pcre2_compile_context_##W *context = pcre2_compile_context_create_##W(NULL);                        \
        uint##W##_t *units = malloc((n + 1) * sizeof *units);                                               \
        void *code = NULL;                                                                                  \
        size_t at;                                                                                          \
        *error = PCRE2_ERROR_NOMEMORY;                                                                      \
        if (context && units) {                                                                             \
            for (size_t i = 0; i < n; i++) units[i] = (uint8_t)text[i];                                     \
            pcre2_set_newline_##W(context, PCRE2_NEWLINE_LF);                                               \
            pcre2_set_parens_nest_limit_##W(context, 100000);                                               \
            pcre2_set_character_tables_##W(context, tables);                                                \
            code = pcre2_compile_##W(units, n, options, error, &at, context);                               \
        }                                                                                                   \
        free(units);                                                                                        \
        pcre2_compile_context_free_##W(context);                                                            \
        return code;                                                                                        \
    }                                                                                                       \
    static void *accelerate_##W(void *code) {                                                               \
        void *copy = pcre2_code_copy_##W(code);                                                             \
        if (copy && pcre2_jit_compile_##W(copy, PCRE2_JIT_COMPLETE) == 0) return copy;                      \
        pcre2_code_free_##W(copy);                                                                          \
        return code;                                                                                        \
    }                                                                                                       \
    static void free_##W(void *code) { pcre2_code_free_##W(code); }                                         \
    static void *new_data_##W(uint32_t pairs) { return pcre2_match_data_create_##W(pairs, NULL); }          \
    static void free_data_##W(void *data) { pcre2_match_data_free_##W(data); }                              \
    static size_t *offsets_##W(void *data) { return pcre2_get_ovector_pointer_##W(data); }                  \
    static _Thread_local pcre2_jit_stack_##W *stack_##W;                                                    \
    static pcre2_jit_stack_##W *own_stack_##W(void *unused) { return (void)unused, stack_##W; }             \
    static pcre2_match_context_##W *context_##W(void) {                                                     \
        static _Atomic(pcre2_match_context_##W *) shared;                                                   \
        pcre2_match_context_##W *context = shared, *none = NULL;                                            \
        if (context || !(context = pcre2_match_context_create_##W(NULL))) return context;                   \
        pcre2_set_match_limit_##W(context, UINT32_MAX);                                                     \
        pcre2_set_depth_limit_##W(context, UINT32_MAX);                                                     \
        pcre2_set_heap_limit_##W(context, UINT32_MAX);                                                      \
        pcre2_jit_stack_assign_##W(context, own_stack_##W, NULL);                                           \
        if (atomic_compare_exchange_strong(&shared, &none, context)) return context;                        \
        pcre2_match_context_free_##W(context);                                                              \
        return none;                                                                                        \
    }                                                                                                       \
    static int match_##W(void *code, const void *text, size_t n, size_t at, uint32_t options, void *data) { \
        int rc = pcre2_match_##W(code, text, n, at, options, data, context_##W());                          \
        if (rc == PCRE2_ERROR_JIT_STACKLIMIT &&                                                             \
            (stack_##W = pcre2_jit_stack_create_##W(1 << 16, JIT_STACK_MAX, NULL))) {                       \
            rc = pcre2_match_##W(code, text, n, at, options, data, context_##W());                          \
            pcre2_jit_stack_free_##W(stack_##W);                                                            \
            stack_##W = NULL;                                                                               \
        }                                                                                                   \
        return rc;                                                                                          \
    }
ENGINE(8)
ENGINE(16)
ENGINE(32)
#define ENGINE_ROW(W) \
    { compile_##W, accelerate_##W, free_##W, new_data_##W, free_data_##W, offsets_##W, match_##W }
static const Engine engines[WIDTHS] = {ENGINE_ROW(8), ENGINE_ROW(16), ENGINE_ROW(32)};

/* --- tables of one-byte characters --- */

/* The layout that pcre2_maketables documents by its use in pcre2_dftables: two case tables, class bitmaps,
 * types. */
enum { LOWER_TABLE = 0, FLIP_TABLE = 256, SPACE_BITS = 512, WORD_BITS = 512 + 160, TYPES = 832 };

static const uint8_t *ascii_tables, *latin_tables;

static bool latin_word(uint32_t c) {
    return c >= 0xc0 ? c != 0xd7 && c != 0xf7
                     : c == 0xaa || c == 0xb2 || c == 0xb3 || c == 0xb5 || c == 0xb9 || c == 0xba ||
                           (c >= 0xbc && c <= 0xbe);
}

static void make_tables(void) {
    uint8_t *t = (uint8_t *)pcre2_maketables_8(NULL);
    ascii_tables = pcre2_maketables_8(NULL);
    if (!t) return;
    uint8_t word = t[TYPES + '_'], space = t[TYPES + ' '];
    for (uint32_t c = 0; c < 256; c++) {
        if (c >= 0x80 && latin_word(c)) {
            t[TYPES + c] |= word;
            t[WORD_BITS + c / 8] |= (uint8_t)(1 << c % 8);
        }
        if ((c >= 28 && c <= 31) || c == 0x85 || c == 0xa0) {
            t[TYPES + c] |= space;
            t[SPACE_BITS + c / 8] |= (uint8_t)(1 << c % 8);
        }
        if (c >= 0xc0 && (c | 32) != 0xf7 && (c | 32) != 0xff) {
            t[LOWER_TABLE + c] = (uint8_t)(c | 32);
            t[FLIP_TABLE + c] = (uint8_t)(c ^ 32);
        }
    }
    latin_tables = t;
}

/* --- variants --- */

static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

RegexCode *regex_code_new(Thread *T) { return lf_buf_calloc(T, sizeof(RegexCode)); }

void regex_code_free(Thread *T, RegexCode *code) {
    if (!code) return;
    for (int mode = 0; mode < RE_MODES; mode++)
        for (int w = 0; w < WIDTHS; w++) {
            Variant *v = &code->variants[mode][w];
            void *made = v->code, *fast = v->fast, *data = v->data;
            if (data) engines[w].free_data(data);
            if (fast && fast != made) engines[w].free(fast);
            if (made && made != &too_large) engines[w].free(made);
        }
    lf_buf_free(T, code);
}

/* Writes and compiles a pattern; NULL with an exception, &too_large when a wider library has to do it. */
static void *compile(Thread *T, const Pattern *pattern, int mode, int w) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    static const uint32_t options[RE_MODES] = {0, PCRE2_ANCHORED, PCRE2_ANCHORED | PCRE2_ENDANCHORED};
    pthread_once(&once, make_tables);
    Regex re;
    Emitted text = {0};
    void *code = NULL;
    int error = 0;
    if (regex_parse(T, pattern->pattern, pattern->flags | RE_QUIET, &re) &&
        regex_emit(T, &re, 1 << w, &text)) {
        bool unicode = (re.flags & RE_UNICODE) != 0;
        uint32_t ucp = unicode && w > 0 ? PCRE2_UCP : 0;
        code =
            engines[w].compile(text.text, text.len,
                               options[mode] | ucp | PCRE2_MULTILINE | PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_UTF,
                               w > 0     ? NULL
                               : unicode ? latin_tables
                                         : ascii_tables,
                               &error);
        if (!code && w < WIDEST && error != PCRE2_ERROR_NOMEMORY)
            code = (void *)&too_large;
        else if (!code && error == PCRE2_ERROR_NOMEMORY)
            lf_no_memory(T);
        else if (!code) {
            uint8_t message[256] = "";
            pcre2_get_error_message_8(error, message, sizeof message);
            regex_raise(T, str_from_c(T, (const char *)message), pattern->pattern, -1);
        }
    }
    lf_buf_free(T, text.text);
    regex_free(T, &re);
    return code;
}

static void *variant_code(Thread *T, const Pattern *pattern, int mode, int w) {
    Variant *v = &pattern->code->variants[mode][w];
    void *code = v->code, *none = NULL;
    if (LIKELY(code != NULL)) return code;
    code = compile(T, pattern, mode, w);
    if (code && !atomic_compare_exchange_strong(&v->code, &none, code)) { /* another thread was faster */
        if (code != &too_large) engines[w].free(code);
        code = none;
    }
    return code;
}

#define USES_FOR_SPEED 40
#define LENGTH_FOR_SPEED 4096

/* Machine code, when it pays. */
static void *faster(Variant *v, int w, void *code, int64_t length) {
    void *fast = atomic_load_explicit(&v->fast, memory_order_acquire);
    if (fast) return fast;
    uint32_t uses = atomic_fetch_add_explicit(&v->uses, 1, memory_order_relaxed);
    if (uses < USES_FOR_SPEED && length < LENGTH_FOR_SPEED) return code;
    pthread_mutex_lock(&making);
    fast = v->fast;
    if (!fast) {
        fast = engines[w].accelerate(code);
        atomic_store_explicit(&v->fast, fast, memory_order_release);
    }
    pthread_mutex_unlock(&making);
    return fast;
}

/* --- matching --- */

static bool widen(Thread *T, Subject *s) {
    if (s->widened || s->width == 4) return true;
    s->widened = lf_buf_alloc(T, (size_t)(s->len + 1) * sizeof(uint32_t));
    for (int64_t i = 0; s->widened && i < s->len; i++)
        s->widened[i] = s->width == 1 ? ((const uint8_t *)s->data)[i] : ((const uint16_t *)s->data)[i];
    return s->widened != NULL;
}

static int match_error(Thread *T, int rc) {
    if (rc == PCRE2_ERROR_NOMATCH) return 0;
    if (rc == PCRE2_ERROR_NOMEMORY || rc == PCRE2_ERROR_HEAPLIMIT)
        lf_no_memory(T);
    else
        lf_raise(T, exc_RuntimeError, "internal error in regular expression engine");
    return -1;
}

int regex_run(Thread *T, Value pattern, int mode, Subject *s, int64_t at, int64_t end, bool not_empty,
              int64_t *spans) {
    const Pattern *p = as_pattern(pattern);
    if (at > end) return 0;
    int w = s->width == 4 ? 2 : s->width - 1;
    void *code = variant_code(T, p, mode, w);
    if (code == &too_large) code = variant_code(T, p, mode, w = WIDEST);
    if (!code || (w == WIDEST && !widen(T, s))) return -1;
    Variant *v = &p->code->variants[mode][w];
    const Engine *engine = &engines[w];
    void *data = atomic_exchange(&v->data, NULL);
    if (!data) data = engine->new_data(p->ngroups);
    if (!data) return lf_no_memory(T), -1;
    const void *text = w == WIDEST && s->widened ? s->widened : s->data;
    uint32_t options = not_empty ? PCRE2_NOTEMPTY_ATSTART : 0;
    int rc = engine->match(faster(v, w, code, end - at), text, (size_t)end, (size_t)at, options, data);
    if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
        rc = engine->match(code, text, (size_t)end, (size_t)at, options, data);
    const size_t *offsets = engine->offsets(data);
    for (uint32_t i = 0; rc > 0 && i < p->ngroups; i++) {
        bool set = i < (uint32_t)rc && offsets[2 * i] != PCRE2_UNSET;
        spans[2 * i] = set ? (int64_t)offsets[2 * i] : -1;
        spans[2 * i + 1] = set ? (int64_t)offsets[2 * i + 1] : -1;
    }
    /* Match data keep the memory of the deepest search: not after long texts. */
    void *old = end - at < 65536 ? atomic_exchange(&v->data, data) : data;
    if (old) engine->free_data(old);
    return rc > 0 ? 1 : match_error(T, rc);
}

/* --- what is searched --- */

bool subject_open(Thread *T, Subject *s, Value string, bool text) {
    *s = (Subject){.string = string, .width = 1, .buffer.owner = V_UNDEF};
    if (is_str(string)) {
        if (!text) {
            lf_raise(T, exc_TypeError, "cannot use a bytes pattern on a string-like object");
            return false;
        }
        s->data = as_str(string)->data;
        s->len = as_str(string)->len;
        s->width = as_str(string)->width;
        return true;
    }
    if (is_bytes(string)) {
        s->data = as_bytes(string)->data;
        s->len = as_bytes(string)->len;
    } else if (!type_of(string)->slots.buffer) {
        lf_raise(T, exc_TypeError, "expected string or bytes-like object, got '%T'", string);
        return false;
    } else {
        if (!buffer_get(T, string, &s->buffer, false)) return false;
        s->data = s->buffer.data;
        s->len = s->buffer.len;
    }
    if (text) {
        lf_raise(T, exc_TypeError, "cannot use a string pattern on a bytes-like object");
        subject_close(T, s);
    }
    return !text;
}

void subject_close(Thread *T, Subject *s) {
    if (s->buffer.owner != V_UNDEF) buffer_release(T, &s->buffer);
    s->buffer.owner = V_UNDEF;
    lf_buf_free(T, s->widened);
    s->widened = NULL;
}

Value subject_slice(Thread *T, const Subject *s, int64_t from, int64_t to) {
    if (is_str(s->string)) {
        if (from == 0 && to == s->len && is_exact_str(s->string)) return lf_retain(T, s->string);
        return str_substring(T, s->string, from, to);
    }
    if (from == 0 && to == s->len && is_shape(s->string, SHAPE_BYTES)) return lf_retain(T, s->string);
    return bytes_from(T, (const uint8_t *)s->data + from, to - from);
}
