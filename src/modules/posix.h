/* posix.h — what the files of the module `posix` share: arguments that name files, and tables of its
 * functions.
 *
 * The module is put together in posix.c from the tables of posix_path.c (names of files), posix_fd.c
 * (descriptors), posix_transfer.c (between descriptors), posix_stat.c (stat and scandir) and posix_process.c.
 * Every function may be called by any thread.
 */
#ifndef LF_POSIX_H
#define LF_POSIX_H

#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/structseq.h"
#include "src/vm/signals.h"

#include <errno.h>

/* A path or a descriptor that a program gave. */
typedef struct PathArg {
    const char *text; /* in the file system's encoding; NULL: a descriptor or nothing was given */
    int fd;           /* -1: none */
    Value name;       /* what errors call it, owned: the str or bytes, the int, or V_UNDEF */
    Value bytes;      /* what text points into, owned */
} PathArg;
enum { PATH_FD = 1, PATH_NONE = 2 };

/* v as the parameter `what` of `function`; allowed: PATH_ flags. False: exception, nothing to free. */
bool path_arg(Thread *T, Value v, const char *function, const char *what, int allowed, PathArg *out);
void path_free(Thread *T, PathArg *p);
Value path_error(Thread *T, const PathArg *p);                /* OSError of errno; frees p */
Value path_done(Thread *T, PathArg *p, int result);           /* None or the error; frees p */
bool dir_fd_arg(Thread *T, Value v, int *out);                /* None: AT_FDCWD */
bool c_int_arg(Thread *T, Value v, int *out);                 /* OverflowError beyond C's int */
bool fildes_arg(Thread *T, Value v, int *out);                /* an int, or an object with fileno() */
Value text_or_bytes(Thread *T, const char *s, bool as_bytes); /* a name from the system as str or bytes */
static inline Value os_failure(Thread *T) { return lf_raise_errno(T, errno, V_UNDEF, V_UNDEF); }
static inline Value os_result(Thread *T, int result) { return result < 0 ? os_failure(T) : V_NONE; }
/* After a system call failed: true when it was interrupted and is to be tried again; handlers have run then.
 */
static inline bool try_again(Thread *T) { return errno == EINTR && signals_run(T); }

/* Words for exec and posix_spawn, ending with NULL, to be freed with free_words; NULL: exception. Of a list
 * or tuple; of a mapping: NAME=value. */
char **argument_words(Thread *T, Value args, const char *function);
char **environment_words(Thread *T, Value env);
void free_words(Thread *T, char **words); /* NULL is none */

extern const MethodDef posix_path_functions[], posix_fd_functions[], posix_stat_functions[],
    posix_process_functions[], posix_transfer_functions[], posix_spawn_functions[];
bool posix_stat_init(Thread *T, Value module);
bool posix_process_init(Thread *T, Value module);
bool posix_transfer_init(Thread *T, Value module);
bool posix_spawn_init(Thread *T, Value module);
Type *posix_terminal_size_type(Thread *T);
Type *posix_statvfs_type(Thread *T);

#endif
