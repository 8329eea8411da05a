/* generic_alias.h — list[int] and int | str as values: GenericAlias and Union, and substituting their
 * parameters.
 *
 * Both are immutable; the parameters are found when they are first asked for. Any thread may use those that
 * are frozen.
 */
#ifndef LF_GENERIC_ALIAS_H
#define LF_GENERIC_ALIAS_H

#include "src/objects/type.h"

typedef struct GenericAlias {
    Obj h;
    Value origin, args; /* args: a tuple */
    Value parameters;   /* a tuple; V_UNDEF: not looked for yet */
    bool starred;       /* *tuple[int, ...] */
} GenericAlias;

typedef struct Union {
    Obj h;
    Value args, parameters;
} Union;

extern Type *type_generic_alias, *type_union;
static inline bool is_generic_alias(Value v) { return v_is_obj(v) && is_instance(v, type_generic_alias); }
static inline bool is_union(Value v) { return v_is_obj(v) && type_of(v) == type_union; }
static inline Value union_args(Value v) { return ((Union *)v_as_obj(v))->args; } /* borrowed */

Value generic_alias_new(Thread *T, Value origin,
                        Value args); /* borrowed; args that are no tuple become one */
/* a | b: of types, None, aliases and unions; V_NOTIMPL for anything else. The slot of `type`, too. */
Value union_or(Thread *T, Value a, Value b);
Value union_from(Thread *T, const Value *items,
                 int64_t n); /* flattened, without duplicates; a single item as it is */
/* The type variables in args, in order, as a tuple. */
Value type_parameters(Thread *T, Value args);
/* args with the parameters replaced by `item`; self is named in errors. */
Value substitute_parameters(Thread *T, Value self, Value args, Value parameters, Value item);
/* Appends the text of a type as annotations are shown: int, None, mod.Class, list[int]. */
struct StrBuilder;
bool type_repr_append(Thread *T, struct StrBuilder *sb, Value v);

#endif
