/*
 * The names of characters, for "\N{...}": those of Unicode and, for characters that have none of their own
 * (control characters, mostly), their aliases.  Any thread may call this.
 */
#ifndef LF_SYNTAX_CHARNAME_H
#define LF_SYNTAX_CHARNAME_H

#include <stdint.h>

#define NO_CHARACTER UINT32_MAX

/* The character of a name in upper or lower case; NO_CHARACTER if there is none. */
uint32_t character_named(const char *name);

#endif
