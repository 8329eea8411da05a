/* steps.h — the record of a run, line by line, for -X graph: where each thread was, what it could see, what
 * had been written. When the program ends the library makes one page of it (stdlib/_graph_page.py).
 *
 * Nothing here costs anything unless steps_begin() was called, by the main thread, before the program is
 * compiled. After that every thread adds to the record, under one lock; a record that is full only counts.
 */
#ifndef LF_STEPS_H
#define LF_STEPS_H

#include "runtime/thread.h"

/* path: of the page; it must stay. */
void steps_begin(const char *path);
bool steps_wanted(void);
/* The text of a program that may be in no file. */
void steps_source(Thread *T, Value filename, const char *text, size_t n);
/* The exception in flight ends the program; it stays in flight. */
void steps_failed(Thread *T);
/* The program has run; names is its namespace. */
void steps_end(Thread *T, Value names);
/* Writes the page, at the end of the process that began the record; says on standard error if it cannot. */
void steps_write(Thread *T);

#endif
