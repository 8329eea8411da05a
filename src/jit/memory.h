/* memory.h — memory for machine code: blocks that are written through one mapping and run through another, so
 * that no page is ever writable and executable at once.
 *
 * It lies in the lowest 2 GiB, where calls of 32 bits reach the interpreter. Calls are serialised by the one
 * lock of jit.c.
 */
#ifndef LF_JIT_MEMORY_H
#define LF_JIT_MEMORY_H

#include <stddef.h>

typedef struct CodeBlock {
    unsigned char *write;     /* where to write it */
    const unsigned char *run; /* where it runs */
    size_t size;              /* what was given: at least what was asked for */
} CodeBlock;

/* write NULL: there is none. */
CodeBlock code_block_new(size_t size);
void code_block_free(const unsigned char *run, size_t size);

/* Both mappings are of one file, which a child of fork() would go on sharing. Before it: a file with what is
 * in use, CODE_FILE_NONE when there is nothing, CODE_FILE_FAILED. In the child: the mappings are of that file
 * from now on. */
enum { CODE_FILE_NONE = -1, CODE_FILE_FAILED = -2 };
int code_file_copy(void);
void code_file_map(int file);

#endif
