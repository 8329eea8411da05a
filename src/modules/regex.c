/* The module `_sre`: what `re` is made of. */
#include "src/modules/regex.h"
#include "src/objects/uchar.h"

static Value sre_compile(Thread *T, Value *args, int n) {
    (void)n;
    int64_t flags;
    if (!is_str(args[0]) && !is_bytes(args[0]) && !type_of(args[0])->slots.buffer)
        return lf_raise(T, exc_TypeError, "first argument must be string or compiled pattern");
    if (!obj_as_i64(T, args[1], &flags)) return V_UNDEF;
    return pattern_compile(T, args[0], (uint32_t)flags & (RE_QUIET - 1));
}

static Value lower(Thread *T, Value arg, bool ascii, bool test) {
    int64_t c;
    uint32_t out[3], same[CASE_MAX];
    if (!obj_as_i64(T, arg, &c)) return V_UNDEF;
    if (test) return v_bool(regex_same_case((uint32_t)c, ascii, same) > 1);
    if (ascii) return v_int(c >= 'A' && c <= 'Z' ? c + 32 : c);
    uchar_to_lower((uint32_t)c, out);
    return v_int(out[0]);
}
static Value sre_ascii_iscased(Thread *T, Value *args, int n) {
    return (void)n, lower(T, args[0], true, true);
}
static Value sre_ascii_tolower(Thread *T, Value *args, int n) {
    return (void)n, lower(T, args[0], true, false);
}
static Value sre_unicode_iscased(Thread *T, Value *args, int n) {
    return (void)n, lower(T, args[0], false, true);
}
static Value sre_unicode_tolower(Thread *T, Value *args, int n) {
    return (void)n, lower(T, args[0], false, false);
}

static const MethodDef functions[] = {
    {"compile(pattern, flags, /)", sre_compile, "The Pattern of a text; re.PatternError if it is none.", 0},
    {"ascii_iscased(character, /)", sre_ascii_iscased, "Is it a letter of ASCII?", 0},
    {"ascii_tolower(character, /)", sre_ascii_tolower, "Its lower-case form, of ASCII letters.", 0},
    {"unicode_iscased(character, /)", sre_unicode_iscased,
     "Are there other characters that differ only in case?", 0},
    {"unicode_tolower(character, /)", sre_unicode_tolower, "Its lower-case form.", 0},
    {0}};

static bool init(Thread *T, Value module) {
    return type_from_def(T, &re_pattern_def) && type_from_def(T, &re_match_def) &&
           type_from_def(T, &re_scanner_def) && module_set(T, module, "Pattern", v_obj(type_re_pattern)) &&
           module_set(T, module, "Match", v_obj(type_re_match)) &&
           module_set(T, module, "MAXREPEAT", v_int(RE_NO_LIMIT)) &&
           module_set(T, module, "MAXGROUPS", v_int(0x3fffffff));
}

const ModuleDef module__sre = {
    .name = "_sre", .doc = "Regular expressions.", .functions = functions, .init = init};
