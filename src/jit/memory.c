#if LF_JIT
#include "src/jit/memory.h"

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define ARENA_BYTES ((size_t)64 << 20)
#define MIN_LOG 8 /* blocks are powers of two from 256 bytes on */
#define CLASSES 18

/* A free block is linked through its first word, in the writable mapping. */
typedef struct FreeBlock {
    struct FreeBlock *next;
} FreeBlock;

static struct {
    bool tried;
    unsigned char *write, *run;
    size_t used;
    FreeBlock *free[CLASSES];
} arena; /* guarded by the lock of jit.c */

static void arena_open(void) {
    arena.tried = true;
    int file = memfd_create("lfpy-code", MFD_CLOEXEC);
    if (file < 0 || ftruncate(file, (off_t)ARENA_BYTES) != 0) {
        if (file >= 0) close(file);
        return;
    }
    void *run = mmap(NULL, ARENA_BYTES, PROT_READ | PROT_EXEC, MAP_SHARED | MAP_32BIT, file, 0);
    void *write = mmap(NULL, ARENA_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (run != MAP_FAILED && write != MAP_FAILED) {
        arena.run = run;
        arena.write = write;
        return;
    }
    if (run != MAP_FAILED) munmap(run, ARENA_BYTES);
    if (write != MAP_FAILED) munmap(write, ARENA_BYTES);
}

static bool write_all(int file, const unsigned char *at, size_t n) {
    while (n) {
        ssize_t done = write(file, at, n);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        at += done;
        n -= (size_t)done;
    }
    return true;
}

int code_file_copy(void) {
    if (!arena.run) return CODE_FILE_NONE;
    int file = memfd_create("lfpy-code", MFD_CLOEXEC);
    if (file >= 0 && write_all(file, arena.write, arena.used) && ftruncate(file, (off_t)ARENA_BYTES) == 0)
        return file;
    if (file >= 0) close(file);
    return CODE_FILE_FAILED;
}

void code_file_map(int file) {
    const int fixed = MAP_SHARED | MAP_FIXED;
    if (mmap(arena.run, ARENA_BYTES, PROT_READ | PROT_EXEC, fixed, file, 0) == MAP_FAILED ||
        mmap(arena.write, ARENA_BYTES, PROT_READ | PROT_WRITE, fixed, file, 0) == MAP_FAILED)
        abort(); /* machine code that another process changes must not run */
}

static int size_class(size_t size) {
    int c = 0;
    while (((size_t)1 << (MIN_LOG + c)) < size) c++;
    return c;
}

CodeBlock code_block_new(size_t size) {
    CodeBlock none = {0};
    int c = size_class(size);
    if (c >= CLASSES) return none;
    if (!arena.tried) arena_open();
    if (!arena.run) return none;
    size = (size_t)1 << (MIN_LOG + c);
    FreeBlock *b = arena.free[c];
    if (b) {
        arena.free[c] = b->next;
        unsigned char *at = (unsigned char *)b;
        return (CodeBlock){at, arena.run + (at - arena.write), size};
    }
    if (arena.used + size > ARENA_BYTES) return none;
    CodeBlock block = {arena.write + arena.used, arena.run + arena.used, size};
    arena.used += size;
    return block;
}

void code_block_free(const unsigned char *run, size_t size) {
    FreeBlock *b = (FreeBlock *)(arena.write + (run - arena.run));
    int c = size_class(size);
    b->next = arena.free[c];
    arena.free[c] = b;
}
#endif
