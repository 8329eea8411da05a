/* regex.h — what the files of the module `_sre` share: the tree of a pattern, compiled code, Pattern and
 * Match.
 *
 * A pattern's text is parsed by Python's rules into a Regex (a tree), which is written as text for PCRE2,
 * once for each width of characters that is searched and each way of searching. Compiled code never changes
 * once it can be seen: variants are published atomically, match data belong to one call. Pattern and Match
 * are immutable; any thread may use one.
 */
#ifndef LF_REGEX_H
#define LF_REGEX_H

#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

enum {
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
    RE_QUIET = 1 << 30, /* only for regex_parse: what it warns about was said before */
    RE_TYPE = RE_ASCII | RE_LOCALE | RE_UNICODE,
};

/* --- the tree --- */

/* What `a` and `b` of a node hold is said in brackets. */
enum {
    NODE_NONE,
    NODE_SEQUENCE,
    NODE_BRANCH,  /* its children are sequences */
    NODE_LITERAL, /* [character] */
    NODE_ANY,
    NODE_CLASS,    /* [is it negated]; its children are ranges and categories */
    NODE_RANGE,    /* [first, last] */
    NODE_CATEGORY, /* [one of dDsSwW] */
    NODE_AT,       /* [one of ^$AZbB] */
    NODE_GROUP,    /* [number, 0 without one; flags turned on | those turned off << 16] */
    NODE_ATOMIC,
    NODE_ASSERT,  /* [backwards? | negated? * 2] */
    NODE_BACKREF, /* [group] */
    NODE_COND,    /* [group]; its children: what matches if the group did, and otherwise */
    NODE_REPEAT,  /* [least, most] and mode */
    NODE_FAIL,
};
enum { GREEDY, LAZY, POSSESSIVE };
#define RE_NO_LIMIT 0xFFFFFFFFu /* most: none */

/* Nodes are named by their index; 0 is none. */
typedef struct Node {
    uint8_t kind, mode;
    uint32_t a, b;
    uint32_t first, last, next; /* children in order, the next sibling */
} Node;

typedef struct GroupInfo {
    uint32_t parent;   /* the group around it, 0: none */
    uint32_t loop;     /* the outermost repeat around it (a node), 0: none */
    uint64_t min, max; /* width, once it is closed */
    bool closed;
} GroupInfo;

typedef struct Regex {
    Node *nodes;
    uint32_t nnodes, cap;
    uint32_t root;
    uint32_t flags;              /* with those that the text turns on */
    uint32_t ngroups, group_cap; /* group 0, the whole, is counted: never less than 1 */
    GroupInfo *groups;
    Value names; /* dict: name -> number */
    bool text;   /* a str pattern */
} Regex;

/* Parses; false: an exception is set (re.PatternError with place). The result must be freed either way. */
bool regex_parse(Thread *T, Value pattern, uint32_t flags, Regex *out);
void regex_free(Thread *T, Regex *re);
/* Raises re.PatternError(message, pattern, pos); message is consumed; pos < 0: none is known. False always.
 */
bool regex_raise(Thread *T, Value message, Value pattern, int64_t pos);

/* What matching the node consumes, at least and at most (RE_NO_LIMIT and more: no limit). */
void regex_width(const Regex *re, uint32_t node, uint64_t *min, uint64_t *max);

/* --- text for PCRE2 --- */

/* The characters that are the same as c when case is ignored, c included; count. ascii: only letters of ASCII
 * have case. */
#define CASE_MAX 8
int regex_same_case(uint32_t c, bool ascii, uint32_t out[CASE_MAX]);
/* The groups of such characters as (key, character) sorted by key, for walking over all of them. */
typedef struct CasePair {
    uint32_t key, c;
} CasePair;
const CasePair *regex_case_pairs(size_t *n);

/* Growing ASCII text; cleared by lf_buf_free(T, text). */
typedef struct Emitted {
    char *text;
    size_t len, cap;
    bool failed; /* memory ran out: MemoryError is set */
} Emitted;
/* width 1: characters up to 0xff, to be compiled with tables of Latin-1 or ASCII; 2, 4: wider ones. */
bool regex_emit(Thread *T, const Regex *re, int width, Emitted *out);

/* --- compiled code --- */

enum { RE_SEARCH, RE_MATCH, RE_FULLMATCH, RE_MODES };
typedef struct RegexCode RegexCode;
/* Code for a pattern that was parsed without error. NULL: MemoryError. */
RegexCode *regex_code_new(Thread *T);
void regex_code_free(Thread *T, RegexCode *code);

/* What is searched: characters of one width. */
typedef struct Subject {
    const void *data;
    int64_t len; /* characters */
    int width;
    Value string;      /* borrowed */
    Buffer buffer;     /* of bytes-like objects; owner V_UNDEF: none */
    uint32_t *widened; /* a copy in 32 bits, made when the native width cannot be used */
} Subject;
/* False: TypeError for a pattern of the other kind. */
bool subject_open(Thread *T, Subject *s, Value string, bool text);
void subject_close(Thread *T, Subject *s);
/* Characters from..to as str or bytes. */
Value subject_slice(Thread *T, const Subject *s, int64_t from, int64_t to);

/* Searches s[at:end] (what is before `at` can be looked at). spans gets ngroups pairs, -1 for groups without
 * a match. not_empty: an empty match at `at` does not count. 1 found, 0 not, -1 exception. */
int regex_run(Thread *T, Value pattern, int mode, Subject *s, int64_t at, int64_t end, bool not_empty,
              int64_t *spans);

/* --- values --- */

typedef struct Pattern {
    Obj h;
    Value pattern;           /* str or bytes */
    Value names;             /* dict name -> number */
    uint32_t flags, ngroups; /* ngroups with group 0 */
    bool text;
    RegexCode *code;
    GroupInfo *groups;
} Pattern;

typedef struct Match {
    Obj h;
    Value re, string;
    int64_t pos, endpos;
    int64_t last; /* lastindex, 0: None */
    int64_t *spans;
} Match;

extern Type *type_re_pattern, *type_re_match, *type_re_scanner;
extern const TypeDef re_pattern_def, re_match_def, re_scanner_def;
static inline Pattern *as_pattern(Value v) { return (Pattern *)v_as_obj(v); }
static inline Match *as_match(Value v) { return (Match *)v_as_obj(v); }

Value pattern_compile(Thread *T, Value pattern, uint32_t flags);
/* A match of the groups in spans; pos and endpos as the search was asked. */
Value match_new(Thread *T, Value re, Value string, int64_t pos, int64_t endpos, const int64_t *spans);
/* Brings pos and endpos into 0..len, pos <= endpos. */
static inline void clamp_range(int64_t len, int64_t *pos, int64_t *end) {
    *pos = *pos < 0 ? 0 : *pos > len ? len : *pos;
    *end = *end < 0 ? 0 : *end > len ? len : *end;
}

/* A replacement text taken apart: a tuple of str or bytes, and of ints, which are groups. */
Value template_parse(Thread *T, Value pattern, Value source);
/* The group that the last parenthesis of a match closed; 0: none. */
int64_t regex_last_group(const GroupInfo *groups, uint32_t ngroups, const int64_t *spans);

/* Text or bytes under construction, in place. */
typedef struct Joiner {
    Thread *T;
    bool text;
    StrBuilder sb;
    uint8_t *bytes;
    int64_t len, cap, items;
} Joiner;
void joiner_init(Joiner *j, Thread *T, bool text);
bool joiner_slice(Joiner *j, const Subject *s, int64_t from, int64_t to);
bool joiner_value(Joiner *j, Value v); /* TypeError if v is of another kind than the text */
/* What a template makes of a match. */
bool joiner_template(Joiner *j, Value template_, const Subject *s, const int64_t *spans);
Value joiner_done(Joiner *j);
void joiner_free(Joiner *j);

#endif
