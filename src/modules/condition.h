/* condition.h — Condition of threading, for all threads. What it does stands in condition.c. */
#ifndef LF_CONDITION_H
#define LF_CONDITION_H

#include "src/objects/native.h"

extern const TypeDef typedef_condition;

#endif
