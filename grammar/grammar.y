/*
 * The grammar of Python 3.14, without template strings, for Lemon.  Every rule makes one call that builds its node
 * (src/syntax/build.h).
 *
 * Python's own grammar is a PEG; an LALR(1) grammar cannot know at `(a, b) ...` whether an assignment target, a tuple or a list
 * of `with` items begins.  So targets are parsed as expressions and turned into targets afterwards (build_store), which rejects
 * what is no target; order rules of parameters and arguments are checked where the lists are built.  Soft keywords and the
 * parenthesis of `with (a as b, c as d):` are told apart before tokens come here (parse.c).
 *
 * Values: an expression is an Ex, the node and the tokens it reaches from and to (its parentheses included, which the node's
 * own position does not have); a list is a Seq *; a terminal is the index of its token.
 */
%name SyntaxParser
%token_prefix T_
%token_type {uint32_t}
%extra_context {Build *b}
%default_type {Ex}
%stack_size 0
%include {
#include "src/syntax/build.h"
#include <stdlib.h>
#include <string.h>
}
%syntax_error { build_fail(b, TOKEN); }
%stack_overflow { build_no_memory(b); }

/* `case` is a keyword only where a case block may begin. */
%token CASE.
%fallback NAME CASE.

%left BAR.
%left CARET.
%left AMP.
%left SHL SHR.
%left PLUS MINUS.
%left STAR SLASH DSLASH PERCENT AT.
%right UNARY TILDE.
%right DSTAR.

/* Tokens that no rule has. */
%token ERROR BAD_OP BAD_NE TSTRING_START.

program ::= START_FILE stmts(S) ENDMARKER.                       { build_module(b, NK_Module, S); }
program ::= START_EVAL expressions(E) newlines ENDMARKER.        { build_expression(b, E); }
program ::= START_SINGLE single ENDMARKER.
single ::= inline(L) NEWLINE newlines.                           { build_module(b, NK_Interactive, L); }
single ::= inline(L) SEMI NEWLINE newlines.                      { build_module(b, NK_Interactive, L); }
single ::= compound(C) newlines.                                 { build_module(b, NK_Interactive, seq_new(b, C)); }
newlines ::= .
newlines ::= newlines NEWLINE.

/* ---- statements ---- */

%type stmts {Seq *}
%type line {Seq *}
%type block {Seq *}
%type inline {Seq *}
stmts(A) ::= .                                                   { A = NULL; }
stmts(A) ::= stmts(S) compound(C).                               { A = seq_add(b, S, build_compound(b, C)); }
stmts(A) ::= line(L) NEWLINE.                                    { A = L; }
stmts(A) ::= line(L) SEMI NEWLINE.                               { A = L; }
line(A) ::= stmts(S) simple(X).                                  { A = seq_add(b, S, X); }
line(A) ::= line(L) SEMI simple(X).                              { A = seq_add(b, L, X); }

block(A) ::= NEWLINE INDENT stmts(S) DEDENT.                     { A = S; }
block(A) ::= inline(L) NEWLINE.                                  { A = L; }
block(A) ::= inline(L) SEMI NEWLINE.                             { A = L; }
inline(A) ::= simple(X).                                         { A = seq_new(b, X); }
inline(A) ::= inline(L) SEMI simple(X).                          { A = seq_add(b, L, X); }

simple(A) ::= star_exprs(E).                                     { A = build_expr_stmt(b, E); }
simple(A) ::= yield_expr(E).                                     { A = build_expr_stmt(b, E); }
simple(A) ::= assign(S).                                         { A = build_assign(b, S); }
simple(A) ::= star_exprs(T) COLON expr(N).                       { A = build_annassign(b, T, N, NO_EX); }
simple(A) ::= star_exprs(T) COLON expr(N) EQ rhs(V).             { A = build_annassign(b, T, N, V); }
simple(A) ::= star_exprs(T) augop(O) rhs(V).                     { A = build_augassign(b, T, O, V); }
simple(A) ::= PASS(T).                                           { A = build_word(b, NK_Pass, T); }
simple(A) ::= BREAK(T).                                          { A = build_word(b, NK_Break, T); }
simple(A) ::= CONTINUE(T).                                       { A = build_word(b, NK_Continue, T); }
simple(A) ::= RETURN(T).                                         { A = build_word(b, NK_Return, T); }
simple(A) ::= RETURN(T) star_exprs(E).                           { A = build_return(b, T, E); }
simple(A) ::= DEL(T) del_list(S).                                { A = build_delete(b, T, S); }
simple(A) ::= RAISE(T).                                          { A = build_word(b, NK_Raise, T); }
simple(A) ::= RAISE(T) expr(E).                                  { A = build_raise(b, T, E, NO_EX); }
simple(A) ::= RAISE(T) expr(E) FROM expr(C).                     { A = build_raise(b, T, E, C); }
simple(A) ::= ASSERT(T) expr(E).                                 { A = build_assert(b, T, E, NO_EX); }
simple(A) ::= ASSERT(T) expr(E) COMMA expr(M).                   { A = build_assert(b, T, E, M); }
simple(A) ::= GLOBAL(T) names(S).                                { A = build_names(b, NK_Global, T, S); }
simple(A) ::= NONLOCAL(T) names(S).                              { A = build_names(b, NK_Nonlocal, T, S); }
simple(A) ::= TYPE(T) name_expr(N) type_params(P) EQ expr(V).    { A = build_type_alias(b, T, N, P, V); }
simple(A) ::= import(X).                                         { A = X; }

%type assign {Seq *}
assign(A) ::= star_exprs(T) EQ rhs(V).                           { A = seq_pair(b, T, V); }
assign(A) ::= assign(S) EQ rhs(V).                               { A = seq_add(b, S, V); }
rhs(A) ::= star_exprs(E).                                        { A = E; }
rhs(A) ::= yield_expr(E).                                        { A = E; }

%type augop {BinOpKind}
augop(A) ::= PLUS_EQ.                                            { A = BINOP_Add; }
augop(A) ::= MINUS_EQ.                                           { A = BINOP_Sub; }
augop(A) ::= STAR_EQ.                                            { A = BINOP_Mult; }
augop(A) ::= AT_EQ.                                              { A = BINOP_MatMult; }
augop(A) ::= SLASH_EQ.                                           { A = BINOP_Div; }
augop(A) ::= PERCENT_EQ.                                         { A = BINOP_Mod; }
augop(A) ::= AMP_EQ.                                             { A = BINOP_BitAnd; }
augop(A) ::= BAR_EQ.                                             { A = BINOP_BitOr; }
augop(A) ::= CARET_EQ.                                           { A = BINOP_BitXor; }
augop(A) ::= SHL_EQ.                                             { A = BINOP_LShift; }
augop(A) ::= SHR_EQ.                                             { A = BINOP_RShift; }
augop(A) ::= DSTAR_EQ.                                           { A = BINOP_Pow; }
augop(A) ::= DSLASH_EQ.                                          { A = BINOP_FloorDiv; }

%type del_list {Seq *}
%type del_items {Seq *}
del_list(A) ::= del_items(S).                                    { A = S; }
del_list(A) ::= del_items(S) COMMA(T).                           { A = seq_comma(S, T); }
del_items(A) ::= expr(E).                                        { A = seq_new(b, E); }
del_items(A) ::= del_items(S) COMMA expr(E).                     { A = seq_add(b, S, E); }

%type names {Seq *}
names(A) ::= name_expr(N).                                       { A = seq_new(b, N); }
names(A) ::= names(S) COMMA name_expr(N).                        { A = seq_add(b, S, N); }
name_expr(A) ::= NAME(T).                                        { A = build_name(b, T); }

/* ---- imports ---- */

%type imports {Seq *}
%type from_names {Seq *}
%type from_list {Seq *}
%type dots {int}
import(A) ::= IMPORT(T) imports(S).                              { A = build_import(b, T, S); }
imports(A) ::= import_as(X).                                     { A = seq_new(b, X); }
imports(A) ::= imports(S) COMMA import_as(X).                    { A = seq_add(b, S, X); }
import_as(A) ::= dotted(D).                                      { A = build_alias(b, D, 0); }
import_as(A) ::= dotted(D) AS NAME(N).                           { A = build_alias(b, D, N); }
dotted(A) ::= NAME(T).                                           { A = ex_token(T); }
dotted(A) ::= dotted(D) DOT NAME(T).                             { A = ex_upto(D, T); }
import(A) ::= FROM(T) dotted(D) IMPORT from_names(S).            { A = build_import_from(b, T, D, 0, S); }
import(A) ::= FROM(T) dots(N) IMPORT from_names(S).              { A = build_import_from(b, T, NO_EX, N, S); }
import(A) ::= FROM(T) dots(N) dotted(D) IMPORT from_names(S).    { A = build_import_from(b, T, D, N, S); }
dots(A) ::= DOT.                                                 { A = 1; }
dots(A) ::= ELLIPSIS.                                            { A = 3; }
dots(A) ::= dots(N) DOT.                                         { A = N + 1; }
dots(A) ::= dots(N) ELLIPSIS.                                    { A = N + 3; }
from_names(A) ::= STAR(T).                                       { A = seq_new(b, build_alias(b, ex_token(T), 0)); }
from_names(A) ::= from_list(S).                                  { A = S; }
from_names(A) ::= LPAR from_list(S) RPAR(T).                     { A = seq_comma(S, T); }
from_names(A) ::= LPAR from_list(S) COMMA RPAR(T).               { A = seq_comma(S, T); }
from_list(A) ::= from_as(X).                                     { A = seq_new(b, X); }
from_list(A) ::= from_list(S) COMMA from_as(X).                  { A = seq_add(b, S, X); }
from_as(A) ::= NAME(T).                                          { A = build_alias(b, ex_token(T), 0); }
from_as(A) ::= NAME(T) AS NAME(N).                               { A = build_alias(b, ex_token(T), N); }

/* ---- compound statements ---- */

%type if_head {Seq *}
compound(A) ::= if_head(H).                                      { A = build_if_end(b, H, NULL); }
compound(A) ::= if_head(H) else(E).                              { A = build_if_end(b, H, E); }
if_head(A) ::= IF(T) named(E) COLON block(S).                    { A = build_if(b, T, E, S); }
if_head(A) ::= if_head(H) ELIF(T) named(E) COLON block(S).       { A = build_elif(b, H, T, E, S); }

%type else {Seq *}
%type opt_else {Seq *}
%type finally {Seq *}
else(A) ::= ELSE COLON block(S).                                 { A = S; }
opt_else(A) ::= .                                                { A = NULL; }
opt_else(A) ::= else(S).                                         { A = S; }
finally(A) ::= FINALLY COLON block(S).                           { A = S; }

compound(A) ::= WHILE(T) named(E) COLON block(S) opt_else(O).    { A = build_while(b, T, E, S, O); }
compound(A) ::= for(F).                                          { A = F; }
compound(A) ::= ASYNC(T) for(F).                                 { A = build_async(b, T, F); }
for(A) ::= FOR(T) targets(V) IN star_exprs(E) COLON block(S) opt_else(O).   { A = build_for(b, T, V, E, S, O); }

compound(A) ::= with(W).                                         { A = W; }
compound(A) ::= ASYNC(T) with(W).                                { A = build_async(b, T, W); }
%type with_items {Seq *}
with(A) ::= WITH(T) with_items(I) COLON block(S).                { A = build_with(b, T, I, S); }
with(A) ::= WITH(T) WITH_LPAR with_items(I) RPAR COLON block(S). { A = build_with(b, T, I, S); }
with(A) ::= WITH(T) WITH_LPAR with_items(I) COMMA RPAR COLON block(S).      { A = build_with(b, T, I, S); }
with_items(A) ::= with_item(X).                                  { A = seq_new(b, X); }
with_items(A) ::= with_items(S) COMMA with_item(X).              { A = seq_add(b, S, X); }
with_item(A) ::= expr(E).                                        { A = build_with_item(b, E, NO_EX); }
with_item(A) ::= expr(E) AS target(T).                           { A = build_with_item(b, E, T); }

%type handlers {Seq *}
%type star_handlers {Seq *}
compound(A) ::= TRY(T) COLON block(S) finally(F).                { A = build_try(b, NK_Try, T, S, NULL, NULL, F); }
compound(A) ::= TRY(T) COLON block(S) handlers(H) opt_else(O).   { A = build_try(b, NK_Try, T, S, H, O, NULL); }
compound(A) ::= TRY(T) COLON block(S) handlers(H) opt_else(O) finally(F).   { A = build_try(b, NK_Try, T, S, H, O, F); }
compound(A) ::= TRY(T) COLON block(S) star_handlers(H) opt_else(O).         { A = build_try(b, NK_TryStar, T, S, H, O, NULL); }
compound(A) ::= TRY(T) COLON block(S) star_handlers(H) opt_else(O) finally(F). { A = build_try(b, NK_TryStar, T, S, H, O, F); }
handlers(A) ::= handler(X).                                      { A = seq_new(b, X); }
handlers(A) ::= handlers(S) handler(X).                          { A = seq_add(b, S, X); }
handler(A) ::= EXCEPT(T) COLON block(S).                         { A = build_handler(b, T, NO_EX, 0, S); }
handler(A) ::= EXCEPT(T) expressions(E) COLON block(S).          { A = build_handler(b, T, E, 0, S); }
handler(A) ::= EXCEPT(T) expr(E) AS NAME(N) COLON block(S).      { A = build_handler(b, T, E, N, S); }
star_handlers(A) ::= star_handler(X).                            { A = seq_new(b, X); }
star_handlers(A) ::= star_handlers(S) star_handler(X).           { A = seq_add(b, S, X); }
star_handler(A) ::= EXCEPT(T) STAR expressions(E) COLON block(S).        { A = build_handler(b, T, E, 0, S); }
star_handler(A) ::= EXCEPT(T) STAR expr(E) AS NAME(N) COLON block(S).    { A = build_handler(b, T, E, N, S); }

%type decorators {Seq *}
compound(A) ::= definition(D).                                   { A = D; }
compound(A) ::= decorators(S) definition(D).                     { A = build_decorated(b, S, D); }
decorators(A) ::= AT named(E) NEWLINE.                           { A = seq_new(b, E); }
decorators(A) ::= decorators(S) AT named(E) NEWLINE.             { A = seq_add(b, S, E); }
definition(A) ::= def(D).                                        { A = D; }
definition(A) ::= ASYNC(T) def(D).                               { A = build_async(b, T, D); }
definition(A) ::= CLASS(T) NAME(N) type_params(P) COLON block(S).                        { A = build_class(b, T, N, P, NULL, S); }
definition(A) ::= CLASS(T) NAME(N) type_params(P) LPAR RPAR COLON block(S).              { A = build_class(b, T, N, P, NULL, S); }
definition(A) ::= CLASS(T) NAME(N) type_params(P) LPAR args(X) RPAR COLON block(S).      { A = build_class(b, T, N, P, X, S); }
def(A) ::= DEF(T) NAME(N) type_params(P) LPAR params(X) RPAR returns(R) COLON block(S).  { A = build_def(b, T, N, P, X, R, S); }
returns(A) ::= .                                                 { A = NO_EX; }
returns(A) ::= ARROW expr(E).                                    { A = E; }

/* ---- parameters ---- */

%type params {Params *}
%type param_list {Params *}
params(A) ::= .                                                  { A = params_new(b); }
params(A) ::= param_list(P).                                     { A = params_end(b, P); }
params(A) ::= param_list(P) COMMA.                               { A = params_end(b, P); }
param_list(A) ::= param(X).                                      { A = params_add(b, params_new(b), PARAM_PLAIN, X, NO_EX); }
param_list(A) ::= param(X) EQ expr(D).                           { A = params_add(b, params_new(b), PARAM_PLAIN, X, D); }
param_list(A) ::= STAR.                                          { A = params_add(b, params_new(b), PARAM_BARE_STAR, NO_EX, NO_EX); }
param_list(A) ::= STAR star_param(X).                            { A = params_add(b, params_new(b), PARAM_STAR, X, NO_EX); }
param_list(A) ::= DSTAR param(X).                                { A = params_add(b, params_new(b), PARAM_DSTAR, X, NO_EX); }
param_list(A) ::= param_list(P) COMMA param(X).                  { A = params_add(b, P, PARAM_PLAIN, X, NO_EX); }
param_list(A) ::= param_list(P) COMMA param(X) EQ expr(D).       { A = params_add(b, P, PARAM_PLAIN, X, D); }
param_list(A) ::= param_list(P) COMMA STAR.                      { A = params_add(b, P, PARAM_BARE_STAR, NO_EX, NO_EX); }
param_list(A) ::= param_list(P) COMMA STAR star_param(X).        { A = params_add(b, P, PARAM_STAR, X, NO_EX); }
param_list(A) ::= param_list(P) COMMA DSTAR param(X).            { A = params_add(b, P, PARAM_DSTAR, X, NO_EX); }
param_list(A) ::= param_list(P) COMMA SLASH.                     { A = params_add(b, P, PARAM_SLASH, NO_EX, NO_EX); }
param(A) ::= NAME(T).                                            { A = build_arg(b, T, NO_EX); }
param(A) ::= NAME(T) COLON expr(E).                              { A = build_arg(b, T, E); }
star_param(A) ::= NAME(T).                                       { A = build_arg(b, T, NO_EX); }
star_param(A) ::= NAME(T) COLON star_or_expr(E).                 { A = build_arg(b, T, E); }
star_or_expr(A) ::= expr(E).                                     { A = E; }
star_or_expr(A) ::= STAR(T) arith(E).                            { A = build_starred(b, T, E); }

%type lambda_params {Params *}
%type lambda_list {Params *}
lambda_params(A) ::= .                                           { A = params_new(b); }
lambda_params(A) ::= lambda_list(P).                             { A = params_end(b, P); }
lambda_params(A) ::= lambda_list(P) COMMA.                       { A = params_end(b, P); }
lambda_list(A) ::= lambda_param(X).                              { A = params_add(b, params_new(b), PARAM_PLAIN, X, NO_EX); }
lambda_list(A) ::= lambda_param(X) EQ expr(D).                   { A = params_add(b, params_new(b), PARAM_PLAIN, X, D); }
lambda_list(A) ::= STAR.                                         { A = params_add(b, params_new(b), PARAM_BARE_STAR, NO_EX, NO_EX); }
lambda_list(A) ::= STAR lambda_param(X).                         { A = params_add(b, params_new(b), PARAM_STAR, X, NO_EX); }
lambda_list(A) ::= DSTAR lambda_param(X).                        { A = params_add(b, params_new(b), PARAM_DSTAR, X, NO_EX); }
lambda_list(A) ::= lambda_list(P) COMMA lambda_param(X).         { A = params_add(b, P, PARAM_PLAIN, X, NO_EX); }
lambda_list(A) ::= lambda_list(P) COMMA lambda_param(X) EQ expr(D). { A = params_add(b, P, PARAM_PLAIN, X, D); }
lambda_list(A) ::= lambda_list(P) COMMA STAR.                    { A = params_add(b, P, PARAM_BARE_STAR, NO_EX, NO_EX); }
lambda_list(A) ::= lambda_list(P) COMMA STAR lambda_param(X).    { A = params_add(b, P, PARAM_STAR, X, NO_EX); }
lambda_list(A) ::= lambda_list(P) COMMA DSTAR lambda_param(X).   { A = params_add(b, P, PARAM_DSTAR, X, NO_EX); }
lambda_list(A) ::= lambda_list(P) COMMA SLASH.                   { A = params_add(b, P, PARAM_SLASH, NO_EX, NO_EX); }
lambda_param(A) ::= NAME(T).                                     { A = build_arg(b, T, NO_EX); }

%type type_params {Seq *}
%type type_param_list {Seq *}
type_params(A) ::= .                                             { A = NULL; }
type_params(A) ::= LSQB type_param_list(S) RSQB(R).              { A = S; build_needs(b, 12, R, "Type parameter lists are"); }
type_params(A) ::= LSQB type_param_list(S) COMMA RSQB(R).        { A = S; build_needs(b, 12, R, "Type parameter lists are"); }
type_param_list(A) ::= type_param(X).                            { A = seq_new(b, X); }
type_param_list(A) ::= type_param_list(S) COMMA type_param(X).   { A = seq_add(b, S, X); }
type_param(A) ::= NAME(N).                                       { A = build_type_param(b, NK_TypeVar, N, N, NO_EX, NO_EX); }
type_param(A) ::= NAME(N) EQ expr(D).                            { A = build_type_param(b, NK_TypeVar, N, N, NO_EX, D); }
type_param(A) ::= NAME(N) COLON expr(E).                         { A = build_type_param(b, NK_TypeVar, N, N, E, NO_EX); }
type_param(A) ::= NAME(N) COLON expr(E) EQ expr(D).              { A = build_type_param(b, NK_TypeVar, N, N, E, D); }
type_param(A) ::= STAR(T) NAME(N).                               { A = build_type_param(b, NK_TypeVarTuple, T, N, NO_EX, NO_EX); }
type_param(A) ::= STAR(T) NAME(N) EQ star_or_expr(D).            { A = build_type_param(b, NK_TypeVarTuple, T, N, NO_EX, D); }
type_param(A) ::= DSTAR(T) NAME(N).                              { A = build_type_param(b, NK_ParamSpec, T, N, NO_EX, NO_EX); }
type_param(A) ::= DSTAR(T) NAME(N) EQ expr(D).                   { A = build_type_param(b, NK_ParamSpec, T, N, NO_EX, D); }

/* ---- match ---- */

%type cases {Seq *}
compound(A) ::= MATCH(T) subject(E) COLON NEWLINE INDENT cases(S) DEDENT.   { A = build_match(b, T, E, S); }
subject(A) ::= named(E).                                         { A = E; }
subject(A) ::= element_tuple(S).                                 { A = build_tuple(b, S); }
cases(A) ::= case(X).                                            { A = seq_new(b, X); }
cases(A) ::= cases(S) case(X).                                   { A = seq_add(b, S, X); }
case(A) ::= CASE(T) patterns(P) guard(G) COLON block(S).         { A = build_case(b, T, P, G, S); }
guard(A) ::= .                                                   { A = NO_EX; }
guard(A) ::= IF named(E).                                        { A = E; }

%type open_seq {Seq *}
%type open_items {Seq *}
patterns(A) ::= pattern(P).                                      { A = P; }
patterns(A) ::= open_seq(S).                                     { A = build_match_sequence(b, S); }
open_seq(A) ::= star_or_pattern(P) COMMA(T).                     { A = seq_comma(seq_new(b, P), T); }
open_seq(A) ::= open_items(S).                                   { A = S; }
open_seq(A) ::= open_items(S) COMMA(T).                          { A = seq_comma(S, T); }
open_items(A) ::= star_or_pattern(P) COMMA star_or_pattern(Q).   { A = seq_pair(b, P, Q); }
open_items(A) ::= open_items(S) COMMA star_or_pattern(P).        { A = seq_add(b, S, P); }
star_or_pattern(A) ::= pattern(P).                               { A = P; }
star_or_pattern(A) ::= STAR(T) NAME(N).                          { A = build_match_star(b, T, N); }

pattern(A) ::= or_pattern(P).                                    { A = P; }
pattern(A) ::= or_pattern(P) AS NAME(N).                         { A = build_match_as(b, P, N); }
%type or_list {Seq *}
or_pattern(A) ::= closed(P).                                     { A = P; }
or_pattern(A) ::= or_list(S).                                    { A = build_match_or(b, S); }
or_list(A) ::= closed(P) BAR closed(Q).                          { A = seq_pair(b, P, Q); }
or_list(A) ::= or_list(S) BAR closed(P).                         { A = seq_add(b, S, P); }

closed(A) ::= literal(E).                                        { A = build_match_value(b, E); }
closed(A) ::= attr(E).                                           { A = build_match_value(b, E); }
closed(A) ::= NONE(T).                                           { A = build_match_singleton(b, CONST_None, T); }
closed(A) ::= TRUE(T).                                           { A = build_match_singleton(b, CONST_True, T); }
closed(A) ::= FALSE(T).                                          { A = build_match_singleton(b, CONST_False, T); }
closed(A) ::= NAME(T).                                           { A = build_match_capture(b, T); }
closed(A) ::= LPAR(L) pattern(P) RPAR(R).                        { A = ex_parens(P, L, R); }
closed(A) ::= LPAR(L) RPAR(R).                                   { A = build_match_sequence(b, seq_between(b, NULL, L, R)); }
closed(A) ::= LPAR(L) open_seq(S) RPAR(R).                       { A = build_match_sequence(b, seq_between(b, S, L, R)); }
closed(A) ::= LSQB(L) RSQB(R).                                   { A = build_match_sequence(b, seq_between(b, NULL, L, R)); }
closed(A) ::= LSQB(L) star_or_pattern(P) RSQB(R).                { A = build_match_sequence(b, seq_between(b, seq_new(b, P), L, R)); }
closed(A) ::= LSQB(L) open_seq(S) RSQB(R).                       { A = build_match_sequence(b, seq_between(b, S, L, R)); }
literal(A) ::= number(E).                                        { A = E; }
literal(A) ::= number(X) PLUS NUMBER(T).                         { A = build_complex(b, X, BINOP_Add, T); }
literal(A) ::= number(X) MINUS NUMBER(T).                        { A = build_complex(b, X, BINOP_Sub, T); }
literal(A) ::= strings(S).                                       { A = build_strings(b, S); }
number(A) ::= NUMBER(T).                                         { A = build_number(b, T); }
number(A) ::= MINUS(M) NUMBER(T).                                { A = build_unary(b, UNARYOP_USub, M, build_number(b, T)); }
attr(A) ::= NAME(T) DOT NAME(N).                                 { A = build_attribute(b, build_name(b, T), N); }
attr(A) ::= attr(E) DOT NAME(N).                                 { A = build_attribute(b, E, N); }

%type mapping {Seq *}
%type mapping_items {Seq *}
closed(A) ::= LBRACE(L) RBRACE(R).                               { A = build_match_mapping(b, NULL, L, R); }
closed(A) ::= LBRACE(L) mapping(S) RBRACE(R).                    { A = build_match_mapping(b, S, L, R); }
mapping(A) ::= mapping_items(S).                                 { A = S; }
mapping(A) ::= mapping_items(S) COMMA.                           { A = S; }
mapping_items(A) ::= key(K) COLON pattern(P).                    { A = seq_pair(b, K, P); }
mapping_items(A) ::= DSTAR NAME(N).                              { A = build_add_rest(b, NULL, N); }
mapping_items(A) ::= mapping_items(S) COMMA key(K) COLON pattern(P). { A = build_add_key(b, S, K, P); }
mapping_items(A) ::= mapping_items(S) COMMA DSTAR NAME(N).       { A = build_add_rest(b, S, N); }
key(A) ::= literal(E).                                           { A = E; }
key(A) ::= attr(E).                                              { A = E; }
key(A) ::= NONE(T).                                              { A = build_constant(b, CONST_None, T); }
key(A) ::= TRUE(T).                                              { A = build_constant(b, CONST_True, T); }
key(A) ::= FALSE(T).                                             { A = build_constant(b, CONST_False, T); }

%type class_args {Seq *}
%type class_list {Seq *}
closed(A) ::= NAME(T) LPAR class_args(S) RPAR(R).                { A = build_match_class(b, build_name(b, T), S, R); }
closed(A) ::= attr(E) LPAR class_args(S) RPAR(R).                { A = build_match_class(b, E, S, R); }
class_args(A) ::= .                                              { A = NULL; }
class_args(A) ::= class_list(S).                                 { A = S; }
class_args(A) ::= class_list(S) COMMA.                           { A = S; }
class_list(A) ::= class_arg(X).                                  { A = seq_new(b, X); }
class_list(A) ::= class_list(S) COMMA class_arg(X).              { A = seq_add(b, S, X); }
class_arg(A) ::= pattern(P).                                     { A = P; }
class_arg(A) ::= NAME(N) EQ pattern(P).                          { A = build_keyword(b, N, P); }

/* ---- expressions ---- */

/* expressions without stars: a, b */
%type expression_list {Seq *}
expressions(A) ::= expr(E).                                      { A = E; }
expressions(A) ::= expr(E) COMMA(T).                             { A = build_tuple(b, seq_comma(seq_new(b, E), T)); }
expressions(A) ::= expression_list(S).                           { A = build_tuple(b, S); }
expressions(A) ::= expression_list(S) COMMA(T).                  { A = build_tuple(b, seq_comma(S, T)); }
expression_list(A) ::= expr(E) COMMA expr(F).                    { A = seq_pair(b, E, F); }
expression_list(A) ::= expression_list(S) COMMA expr(E).         { A = seq_add(b, S, E); }

/* expressions and stars: a, *b */
%type star_list {Seq *}
star_exprs(A) ::= star_expr(E).                                  { A = E; }
star_exprs(A) ::= star_expr(E) COMMA(T).                         { A = build_tuple(b, seq_comma(seq_new(b, E), T)); }
star_exprs(A) ::= star_list(S).                                  { A = build_tuple(b, S); }
star_exprs(A) ::= star_list(S) COMMA(T).                         { A = build_tuple(b, seq_comma(S, T)); }
star_list(A) ::= star_expr(E) COMMA star_expr(F).                { A = seq_pair(b, E, F); }
star_list(A) ::= star_list(S) COMMA star_expr(E).                { A = seq_add(b, S, E); }
star_expr(A) ::= expr(E).                                        { A = E; }
star_expr(A) ::= STAR(T) arith(E).                               { A = build_starred(b, T, E); }

/* the elements of a display: a := b, *c */
%type elements {Seq *}
%type element_list {Seq *}
%type element_tuple {Seq *}
element_tuple(A) ::= element(E) COMMA(T).                        { A = seq_comma(seq_new(b, E), T); }
element_tuple(A) ::= element_list(S).                            { A = S; }
element_tuple(A) ::= element_list(S) COMMA(T).                   { A = seq_comma(S, T); }
elements(A) ::= element(E).                                      { A = seq_new(b, E); }
elements(A) ::= element_tuple(S).                                { A = S; }
element_list(A) ::= element(E) COMMA element(F).                 { A = seq_pair(b, E, F); }
element_list(A) ::= element_list(S) COMMA element(E).            { A = seq_add(b, S, E); }
element(A) ::= named(E).                                         { A = E; }
element(A) ::= STAR(T) arith(E).                                 { A = build_starred(b, T, E); }

/* the targets of for and with, which end before `in` and before a comma */
%type target_list {Seq *}
targets(A) ::= target(E).                                        { A = E; }
targets(A) ::= target(E) COMMA(T).                               { A = build_tuple(b, seq_comma(seq_new(b, E), T)); }
targets(A) ::= target_list(S).                                   { A = build_tuple(b, S); }
targets(A) ::= target_list(S) COMMA(T).                          { A = build_tuple(b, seq_comma(S, T)); }
target_list(A) ::= target(E) COMMA target(F).                    { A = seq_pair(b, E, F); }
target_list(A) ::= target_list(S) COMMA target(E).               { A = seq_add(b, S, E); }
target(A) ::= arith(E).                                          { A = E; }
target(A) ::= STAR(T) arith(E).                                  { A = build_starred(b, T, E); }

yield_expr(A) ::= YIELD(T).                                      { A = build_yield(b, T, NO_EX); }
yield_expr(A) ::= YIELD(T) star_exprs(E).                        { A = build_yield(b, T, E); }
yield_expr(A) ::= YIELD(T) FROM expr(E).                         { A = build_yield_from(b, T, E); }

named(A) ::= expr(E).                                            { A = E; }
named(A) ::= NAME(T) WALRUS expr(E).                             { A = build_named(b, T, E); }

expr(A) ::= or_expr(E).                                          { A = E; }
expr(A) ::= or_expr(B) IF or_expr(T) ELSE expr(O).               { A = build_if_exp(b, B, T, O); }
expr(A) ::= LAMBDA(T) lambda_params(P) COLON expr(E).            { A = build_lambda(b, T, P, E); }

%type or_terms {Seq *}
%type and_terms {Seq *}
or_expr(A) ::= and_expr(E).                                      { A = E; }
or_expr(A) ::= or_terms(S).                                      { A = build_bool(b, BOOLOP_Or, S); }
or_terms(A) ::= and_expr(L) OR and_expr(R).                      { A = seq_pair(b, L, R); }
or_terms(A) ::= or_terms(S) OR and_expr(R).                      { A = seq_add(b, S, R); }
and_expr(A) ::= not_expr(E).                                     { A = E; }
and_expr(A) ::= and_terms(S).                                    { A = build_bool(b, BOOLOP_And, S); }
and_terms(A) ::= not_expr(L) AND not_expr(R).                    { A = seq_pair(b, L, R); }
and_terms(A) ::= and_terms(S) AND not_expr(R).                   { A = seq_add(b, S, R); }
not_expr(A) ::= NOT(T) not_expr(E).                              { A = build_unary(b, UNARYOP_Not, T, E); }
not_expr(A) ::= arith(E).                                        { A = E; }
not_expr(A) ::= compare(E).                                      { A = E; }
compare(A) ::= arith(L) cmp_op(O) arith(R).                      { A = build_compare(b, L, O, R); }
compare(A) ::= compare(L) cmp_op(O) arith(R).                    { A = build_compare_more(b, L, O, R); }

%type cmp_op {CmpOpKind}
cmp_op(A) ::= EQEQ.                                              { A = CMPOP_Eq; }
cmp_op(A) ::= NE.                                                { A = CMPOP_NotEq; }
cmp_op(A) ::= LT.                                                { A = CMPOP_Lt; }
cmp_op(A) ::= LE.                                                { A = CMPOP_LtE; }
cmp_op(A) ::= GT.                                                { A = CMPOP_Gt; }
cmp_op(A) ::= GE.                                                { A = CMPOP_GtE; }
cmp_op(A) ::= IS.                                                { A = CMPOP_Is; }
cmp_op(A) ::= IS NOT.                                            { A = CMPOP_IsNot; }
cmp_op(A) ::= IN.                                                { A = CMPOP_In; }
cmp_op(A) ::= NOT IN.                                            { A = CMPOP_NotIn; }

arith(A) ::= arith(L) BAR arith(R).                              { A = build_binop(b, L, BINOP_BitOr, R); }
arith(A) ::= arith(L) CARET arith(R).                            { A = build_binop(b, L, BINOP_BitXor, R); }
arith(A) ::= arith(L) AMP arith(R).                              { A = build_binop(b, L, BINOP_BitAnd, R); }
arith(A) ::= arith(L) SHL arith(R).                              { A = build_binop(b, L, BINOP_LShift, R); }
arith(A) ::= arith(L) SHR arith(R).                              { A = build_binop(b, L, BINOP_RShift, R); }
arith(A) ::= arith(L) PLUS arith(R).                             { A = build_binop(b, L, BINOP_Add, R); }
arith(A) ::= arith(L) MINUS arith(R).                            { A = build_binop(b, L, BINOP_Sub, R); }
arith(A) ::= arith(L) STAR arith(R).                             { A = build_binop(b, L, BINOP_Mult, R); }
arith(A) ::= arith(L) SLASH arith(R).                            { A = build_binop(b, L, BINOP_Div, R); }
arith(A) ::= arith(L) DSLASH arith(R).                           { A = build_binop(b, L, BINOP_FloorDiv, R); }
arith(A) ::= arith(L) PERCENT arith(R).                          { A = build_binop(b, L, BINOP_Mod, R); }
arith(A) ::= arith(L) AT arith(R).                               { A = build_binop(b, L, BINOP_MatMult, R); }
arith(A) ::= arith(L) DSTAR arith(R).                            { A = build_binop(b, L, BINOP_Pow, R); }
arith(A) ::= PLUS(T) arith(E). [UNARY]                           { A = build_unary(b, UNARYOP_UAdd, T, E); }
arith(A) ::= MINUS(T) arith(E). [UNARY]                          { A = build_unary(b, UNARYOP_USub, T, E); }
arith(A) ::= TILDE(T) arith(E). [UNARY]                          { A = build_unary(b, UNARYOP_Invert, T, E); }
arith(A) ::= AWAIT(T) primary(E).                                { A = build_await(b, T, E); }
arith(A) ::= MOVE(T) primary(E).                                 { A = build_move(b, T, E); }
arith(A) ::= primary(E).                                         { A = E; }

primary(A) ::= atom(E).                                          { A = E; }
primary(A) ::= primary(E) DOT NAME(N).                           { A = build_attribute(b, E, N); }
primary(A) ::= primary(E) LPAR RPAR(R).                          { A = build_call(b, E, NULL, R); }
primary(A) ::= primary(E) LPAR args(X) RPAR(R).                  { A = build_call(b, E, X, R); }
primary(A) ::= primary(E) LPAR(L) named(X) comp_for(C) RPAR(R).  { A = build_call_genexp(b, E, L, X, C, R); }
primary(A) ::= primary(E) LSQB subscripts(X) RSQB(R).            { A = build_subscript(b, E, X, R); }

%type args {Args *}
%type arg_list {Args *}
args(A) ::= arg_list(X).                                         { A = X; }
args(A) ::= arg_list(X) COMMA.                                   { A = X; }
arg_list(A) ::= named(E).                                        { A = args_add(b, NULL, E); }
arg_list(A) ::= star_arg(E).                                     { A = args_add(b, NULL, E); }
arg_list(A) ::= keyword(K).                                      { A = args_add_keyword(b, NULL, K); }
arg_list(A) ::= arg_list(X) COMMA named(E).                      { A = args_add(b, X, E); }
arg_list(A) ::= arg_list(X) COMMA star_arg(E).                   { A = args_add(b, X, E); }
arg_list(A) ::= arg_list(X) COMMA keyword(K).                    { A = args_add_keyword(b, X, K); }
star_arg(A) ::= STAR(T) expr(E).                                 { A = build_starred(b, T, E); }
keyword(A) ::= NAME(N) EQ expr(E).                               { A = build_keyword(b, N, E); }
keyword(A) ::= DSTAR(T) expr(E).                                 { A = build_keyword_unpack(b, T, E); }

%type subscript_list {Seq *}
subscripts(A) ::= slice(E).                                      { A = E; }
subscripts(A) ::= star_arg(E).                                   { A = build_tuple(b, seq_new(b, E)); }
subscripts(A) ::= subscript(E) COMMA(T).                         { A = build_tuple(b, seq_comma(seq_new(b, E), T)); }
subscripts(A) ::= subscript_list(S).                             { A = build_tuple(b, S); }
subscripts(A) ::= subscript_list(S) COMMA(T).                    { A = build_tuple(b, seq_comma(S, T)); }
subscript_list(A) ::= subscript(E) COMMA subscript(F).           { A = seq_pair(b, E, F); }
subscript_list(A) ::= subscript_list(S) COMMA subscript(E).      { A = seq_add(b, S, E); }
subscript(A) ::= slice(E).                                       { A = E; }
subscript(A) ::= star_arg(E).                                    { A = E; }
slice(A) ::= named(E).                                           { A = E; }
slice(A) ::= opt_expr(L) COLON(C) opt_expr(U).                   { A = build_slice(b, L, C, U, 0, NO_EX); }
slice(A) ::= opt_expr(L) COLON(C) opt_expr(U) COLON(D) opt_expr(S).     { A = build_slice(b, L, C, U, D, S); }
opt_expr(A) ::= .                                                { A = NO_EX; }
opt_expr(A) ::= expr(E).                                         { A = E; }

atom(A) ::= NAME(T).                                             { A = build_name(b, T); }
atom(A) ::= NUMBER(T).                                           { A = build_number(b, T); }
atom(A) ::= NONE(T).                                             { A = build_constant(b, CONST_None, T); }
atom(A) ::= TRUE(T).                                             { A = build_constant(b, CONST_True, T); }
atom(A) ::= FALSE(T).                                            { A = build_constant(b, CONST_False, T); }
atom(A) ::= ELLIPSIS(T).                                         { A = build_constant(b, CONST_Ellipsis, T); }
atom(A) ::= strings(S).                                          { A = build_strings(b, S); }
atom(A) ::= LPAR(L) RPAR(R).                                     { A = build_display(b, NK_Tuple, NULL, L, R); }
atom(A) ::= LPAR(L) named(E) RPAR(R).                            { A = ex_parens(E, L, R); }
atom(A) ::= LPAR(L) yield_expr(E) RPAR(R).                       { A = ex_parens(E, L, R); }
atom(A) ::= LPAR(L) element_tuple(S) RPAR(R).                    { A = build_display(b, NK_Tuple, S, L, R); }
atom(A) ::= LPAR(L) named(E) comp_for(C) RPAR(R).                { A = build_comp(b, NK_GeneratorExp, E, C, L, R); }
atom(A) ::= LSQB(L) RSQB(R).                                     { A = build_display(b, NK_List, NULL, L, R); }
atom(A) ::= LSQB(L) elements(S) RSQB(R).                         { A = build_display(b, NK_List, S, L, R); }
atom(A) ::= LSQB(L) named(E) comp_for(C) RSQB(R).                { A = build_comp(b, NK_ListComp, E, C, L, R); }
atom(A) ::= LBRACE(L) RBRACE(R).                                 { A = build_dict(b, NULL, L, R); }
atom(A) ::= LBRACE(L) elements(S) RBRACE(R).                     { A = build_display(b, NK_Set, S, L, R); }
atom(A) ::= LBRACE(L) named(E) comp_for(C) RBRACE(R).            { A = build_comp(b, NK_SetComp, E, C, L, R); }
atom(A) ::= LBRACE(L) pairs(S) RBRACE(R).                        { A = build_dict(b, S, L, R); }
atom(A) ::= LBRACE(L) pairs(S) COMMA RBRACE(R).                  { A = build_dict(b, S, L, R); }
atom(A) ::= LBRACE(L) expr(K) COLON expr(V) comp_for(C) RBRACE(R). { A = build_dict_comp(b, K, V, C, L, R); }

/* keys and values by turns */
%type pairs {Seq *}
pairs(A) ::= expr(K) COLON expr(V).                              { A = seq_pair(b, K, V); }
pairs(A) ::= DSTAR arith(V).                                     { A = seq_pair(b, NO_EX, V); }
pairs(A) ::= pairs(S) COMMA expr(K) COLON expr(V).               { A = seq_add(b, seq_add(b, S, K), V); }
pairs(A) ::= pairs(S) COMMA DSTAR arith(V).                      { A = seq_add(b, seq_add(b, S, NO_EX), V); }

%type comp_for {Seq *}
comp_for(A) ::= comp_one(X).                                     { A = seq_new(b, X); }
comp_for(A) ::= comp_for(S) comp_one(X).                         { A = seq_add(b, S, X); }
comp_one(A) ::= FOR targets(T) IN or_expr(E) comp_ifs(S).        { A = build_comprehension(b, T, E, S, false); }
comp_one(A) ::= ASYNC FOR targets(T) IN or_expr(E) comp_ifs(S).  { A = build_comprehension(b, T, E, S, true); }
%type comp_ifs {Seq *}
comp_ifs(A) ::= .                                                { A = NULL; }
comp_ifs(A) ::= comp_ifs(S) IF or_expr(E).                       { A = seq_add(b, S, E); }

/* ---- strings ---- */

%type strings {Seq *}
strings(A) ::= string(E).                                        { A = seq_new(b, E); }
strings(A) ::= strings(S) string(E).                             { A = seq_add(b, S, E); }
string(A) ::= STRING(T).                                         { A = build_string(b, T); }
string(A) ::= FSTRING_START(T) fparts(S) FSTRING_END(R).         { A = build_fstring(b, S, T, R); }
string(A) ::= TSTRING_START(T) tparts(S) FSTRING_END(R).         { A = build_tstring(b, S, T, R); }
%type fparts {Seq *}
fparts(A) ::= .                                                  { A = NULL; }
fparts(A) ::= fparts(S) FSTRING_MIDDLE(T).                       { A = seq_add(b, S, build_fstring_text(b, T)); }
fparts(A) ::= fparts(S) field(E).                                { A = build_add_field(b, S, E); }
%type tparts {Seq *}
tparts(A) ::= .                                                  { A = NULL; }
tparts(A) ::= tparts(S) FSTRING_MIDDLE(T).                       { A = seq_add(b, S, build_fstring_text(b, T)); }
tparts(A) ::= tparts(S) tfield(E).                               { A = build_add_field(b, S, E); }
%type tfield {Field}
tfield(A) ::= LBRACE(L) rhs(E) field_equal(Q) conversion(C) format_spec(F) RBRACE(R). { A = build_interpolation(b, L, E, Q, C, F, R); }
%type field {Field}
%type field_equal {uint32_t}
%type conversion {uint32_t}
field(A) ::= LBRACE(L) rhs(E) field_equal(Q) conversion(C) format_spec(F) RBRACE(R). { A = build_field(b, L, E, Q, C, F, R); }
field_equal(A) ::= .                                             { A = 0; }
field_equal(A) ::= EQ(T).                                        { A = T; }
conversion(A) ::= .                                              { A = 0; }
conversion(A) ::= EXCLAM(X) NAME(T).                             { A = build_conversion(b, X, T); }
format_spec(A) ::= .                                             { A = NO_EX; }
format_spec(A) ::= FCOLON(T) fparts(S).                          { A = build_format_spec(b, T, S); }
