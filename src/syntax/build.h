/*
 * What the rules of grammar/grammar.y call to make nodes out of nodes and tokens.
 *
 * A rule that finds its parts to be no Python after all (a target that cannot be assigned to, parameters in a
 * wrong order) calls build_fail; the parser then stops and the error is explained by diagnose.c.  No function
 * here looks at `failed`: after a failure they still make valid nodes. A parser belongs to one thread.
 */
#ifndef LF_SYNTAX_BUILD_H
#define LF_SYNTAX_BUILD_H

#include "src/syntax/lexer.h"

typedef struct Build {
    Arena *arena;
    const Lexer *lx;
    int statement_line; /* of the last compound statement that is complete */
    uint32_t current;   /* the token that was read last */
    Node *tree;         /* the result */
    bool failed;        /* the program is wrong */
    bool barry;         /* `<>` is the operator, `!=` is none */
    uint32_t
        fail_token; /* the token at which the grammar does not go on, or near which something is no Python */
    const char *fstring_error; /* what is wrong with the text of the f-string being read */
    SyntaxError *error;        /* the error itself, where it is known already (literals) */
} Build;

/* A node and the tokens from which to which it reaches. */
typedef struct Ex {
    Node *n;
    uint32_t a, b;
} Ex;
#define NO_EX ((Ex){NULL, 0, 0})

/* A list that grows. */
typedef struct Seq {
    Node **items;
    int n, size;
    uint32_t a, b;
} Seq;

typedef struct Args {
    Seq *positional, *keywords;
    bool unpacked; /* there was a `**` */
} Args;

typedef enum ParamKind { PARAM_PLAIN, PARAM_SLASH, PARAM_BARE_STAR, PARAM_STAR, PARAM_DSTAR } ParamKind;

typedef struct Params {
    Seq *posonly, *plain, *defaults, *kwonly, *kw_defaults;
    Node *vararg, *kwarg;
    bool star, slash;
} Params;

/* A replacement field: its `=` text, if any, and its value. */
typedef struct Field {
    Node *text, *value;
} Field;

/* The program is wrong at this token. */
void build_fail(Build *b, uint32_t token);
void build_no_memory(Build *b);
/* Refuses what Python 3.minor brought, if the program is to be for an older one (ast's feature_version). */
void build_needs(Build *b, int minor, uint32_t token, const char *what);

static inline Ex ex_token(uint32_t t) { return (Ex){NULL, t, t}; }
static inline Ex ex_upto(Ex e, uint32_t t) { return (Ex){e.n, e.a, t}; }
static inline Ex ex_parens(Ex e, uint32_t l, uint32_t r) {
    e.n->parenthesized = 1;
    return (Ex){e.n, l, r};
}

Seq *seq_new(Build *b, Ex e);
Seq *seq_add(Build *b, Seq *s, Ex e); /* s may be NULL */
Seq *seq_pair(Build *b, Ex first, Ex second);
Seq *seq_comma(Seq *s, uint32_t last);                             /* the list reaches to this token */
Seq *seq_between(Build *b, Seq *s, uint32_t left, uint32_t right); /* … and from this one; s may be NULL */

void build_module(Build *b, NodeKind kind, Seq *body);
void build_expression(Build *b, Ex e);

/* statements */
Ex build_compound(Build *b, Ex statement);
Ex build_expr_stmt(Build *b, Ex e);
Ex build_assign(Build *b, Seq *s);
Ex build_annassign(Build *b, Ex target, Ex annotation, Ex value);
Ex build_augassign(Build *b, Ex target, BinOpKind op, Ex value);
Ex build_word(Build *b, NodeKind kind, uint32_t t);
Ex build_return(Build *b, uint32_t t, Ex e);
Ex build_delete(Build *b, uint32_t t, Seq *targets);
Ex build_raise(Build *b, uint32_t t, Ex exc, Ex cause);
Ex build_assert(Build *b, uint32_t t, Ex test, Ex msg);
Ex build_names(Build *b, NodeKind kind, uint32_t t, Seq *names);
Ex build_type_alias(Build *b, uint32_t t, Ex name, Seq *params, Ex value);
Ex build_import(Build *b, uint32_t t, Seq *aliases);
Ex build_import_from(Build *b, uint32_t t, Ex module, int level, Seq *aliases);
Ex build_alias(Build *b, Ex dotted, uint32_t asname); /* asname 0: none */
Seq *build_if(Build *b, uint32_t t, Ex test, Seq *body);
Seq *build_elif(Build *b, Seq *chain, uint32_t t, Ex test, Seq *body);
Ex build_if_end(Build *b, Seq *chain, Seq *orelse);
Ex build_while(Build *b, uint32_t t, Ex test, Seq *body, Seq *orelse);
Ex build_for(Build *b, uint32_t t, Ex target, Ex iter, Seq *body, Seq *orelse);
Ex build_with(Build *b, uint32_t t, Seq *items, Seq *body);
Ex build_with_item(Build *b, Ex e, Ex target);
Ex build_try(Build *b, NodeKind kind, uint32_t t, Seq *body, Seq *handlers, Seq *orelse, Seq *finalbody);
Ex build_handler(Build *b, uint32_t t, Ex type, uint32_t name, Seq *body);
Ex build_async(Build *b, uint32_t t, Ex stmt);
Ex build_def(Build *b, uint32_t t, uint32_t name, Seq *type_params, Params *params, Ex returns, Seq *body);
Ex build_class(Build *b, uint32_t t, uint32_t name, Seq *type_params, Args *args, Seq *body);
Ex build_decorated(Build *b, Seq *decorators, Ex definition);

Params *params_new(Build *b);
Params *params_add(Build *b, Params *p, ParamKind kind, Ex param, Ex value);
Params *params_end(Build *b, Params *p);
Ex build_arg(Build *b, uint32_t t, Ex annotation);
Ex build_type_param(Build *b, NodeKind kind, uint32_t t, uint32_t name, Ex bound, Ex value);

/* match */
Ex build_match(Build *b, uint32_t t, Ex subject, Seq *cases);
Ex build_case(Build *b, uint32_t t, Ex pattern, Ex guard, Seq *body);
Ex build_match_sequence(Build *b, Seq *patterns);
Ex build_match_star(Build *b, uint32_t t, uint32_t name);
Ex build_match_as(Build *b, Ex pattern, uint32_t name);
Ex build_match_or(Build *b, Seq *patterns);
Ex build_match_value(Build *b, Ex value);
Ex build_match_singleton(Build *b, ConstantKind kind, uint32_t t);
Ex build_match_capture(Build *b, uint32_t name);
Seq *build_add_key(Build *b, Seq *pairs, Ex key, Ex pattern);
Seq *build_add_rest(Build *b, Seq *pairs, uint32_t name);
Ex build_match_mapping(Build *b, Seq *pairs, uint32_t left, uint32_t right);
Ex build_match_class(Build *b, Ex cls, Seq *patterns, uint32_t right);
Ex build_complex(Build *b, Ex real, BinOpKind op, uint32_t imaginary);

/* expressions */
Ex build_tuple(Build *b, Seq *s);
Ex build_display(Build *b, NodeKind kind, Seq *s, uint32_t left, uint32_t right);
Ex build_dict(Build *b, Seq *pairs, uint32_t left, uint32_t right);
Ex build_comp(Build *b, NodeKind kind, Ex elt, Seq *generators, uint32_t left, uint32_t right);
Ex build_dict_comp(Build *b, Ex key, Ex value, Seq *generators, uint32_t left, uint32_t right);
Ex build_comprehension(Build *b, Ex target, Ex iter, Seq *ifs, bool is_async);
Ex build_starred(Build *b, uint32_t t, Ex e);
Ex build_yield(Build *b, uint32_t t, Ex e);
Ex build_yield_from(Build *b, uint32_t t, Ex e);
Ex build_named(Build *b, uint32_t name, Ex value);
Ex build_if_exp(Build *b, Ex body, Ex test, Ex orelse);
Ex build_lambda(Build *b, uint32_t t, Params *params, Ex body);
Ex build_bool(Build *b, BoolOpKind op, Seq *values);
Ex build_unary(Build *b, UnaryOpKind op, uint32_t t, Ex e);
Ex build_binop(Build *b, Ex left, BinOpKind op, Ex right);
Ex build_compare(Build *b, Ex left, CmpOpKind op, Ex right);
Ex build_compare_more(Build *b, Ex compare, CmpOpKind op, Ex right);
Ex build_await(Build *b, uint32_t t, Ex e);
Ex build_move(Build *b, uint32_t t, Ex e); /* `move x` is the call move(x), but ends with x */
Ex build_attribute(Build *b, Ex e, uint32_t name);
Ex build_call(Build *b, Ex f, Args *args, uint32_t right);
Ex build_call_genexp(Build *b, Ex f, uint32_t left, Ex elt, Seq *generators, uint32_t right);
Ex build_subscript(Build *b, Ex e, Ex index, uint32_t right);
Ex build_slice(Build *b, Ex lower, uint32_t colon, Ex upper, uint32_t colon2, Ex step); /* colon2 0: none */
Ex build_keyword(Build *b, uint32_t name, Ex value);
Ex build_keyword_unpack(Build *b, uint32_t t, Ex value);
Args *args_add(Build *b, Args *args, Ex e);
Args *args_add_keyword(Build *b, Args *args, Ex keyword);

/* atoms */
Text build_text_of_name(Build *b, uint32_t t);
Ex build_name(Build *b, uint32_t t);
Ex build_constant(Build *b, ConstantKind kind, uint32_t t);
Ex build_number(Build *b, uint32_t t);
Ex build_string(Build *b, uint32_t t);
Ex build_strings(Build *b, Seq *parts);
Ex build_fstring(Build *b, Seq *parts, uint32_t start, uint32_t end);
Ex build_tstring(Build *b, Seq *parts, uint32_t start, uint32_t end);
Ex build_fstring_text(Build *b, uint32_t t);
Seq *build_add_field(Build *b, Seq *parts, Field f);
Field build_field(Build *b, uint32_t left, Ex value, uint32_t equal, uint32_t conversion, Ex spec,
                  uint32_t right);
Field build_interpolation(Build *b, uint32_t left, Ex value, uint32_t equal, uint32_t conversion, Ex spec,
                          uint32_t right);
uint32_t build_conversion(Build *b, uint32_t exclam, uint32_t name);
Ex build_format_spec(Build *b, uint32_t colon, Seq *parts);

/* Makes an expression a target: False if it is none. */
bool build_store(Build *b, Ex e, ExprContext ctx);

/* The rest is shared by the files that implement all this. */
Ex ex_new(Build *b, NodeKind kind, uint32_t first, uint32_t last);
NodeList seq_list(const Seq *s);
/* Lets a compound statement end with the last token read that is no line end and no indentation. */
void build_end_here(Build *b, Node *n);
static inline const Token *build_token(const Build *b, uint32_t t) { return &b->lx->tokens[t]; }

#endif
