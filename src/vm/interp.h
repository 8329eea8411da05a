/* interp.h — the interpreter's state of one thread beyond registers and frames.
 *
 * Everything here belongs to the thread that owns it; modules and the registries of classes are per thread.
 */
#ifndef LF_INTERP_H
#define LF_INTERP_H

#include "src/vm/attr_cache.h"
#include "src/vm/frame.h"

struct Changes;
struct Trace;

typedef struct Interp {
    Value import_func;   /* builtins.__import__ as made at start-up: the fast path of import statements */
    Value builtins_copy; /* the builtins as made at start-up: what finalizers at the end see */
    Value asyncgen_firstiter, asyncgen_finalizer; /* sys.set_asyncgen_hooks */
    int origin_depth;                             /* sys.set_coroutine_origin_tracking_depth */
    Value last_repr;                              /* objects whose repr is being made: list */
    Value about;                      /* what threading told the thread about itself; V_UNDEF: nothing */
    bool shares_output;               /* other threads write to the same standard output */
    Value locals;                     /* thread-local values: dict, made when needed */
    struct LocalValues *local_values; /* of threading.local objects (src/modules/local.h) */
    Value decimal_context;            /* of decimal arithmetic (src/modules/decimal.h); V_UNDEF: none yet */
    struct Changes *changes;          /* what an undecided freeze has changed in objects (detach.c) */
    struct Changes *spare_changes;    /* its table, for the next one; NULL: none */
    Value warnings;                   /* the module of that name, while modules are being dropped */
    Value kept;                       /* list: namespaces that frames of frozen functions may still use */
    int optimize;                     /* -O: 1, -OO: 2 */
    int verbose;                      /* -v: imports are named */
    bool safe_path;                   /* -P: the program's folder is not on sys.path */
    bool dev_mode;                    /* -X dev */
    bool utf8_mode; /* text that names no encoding is "utf-8"; otherwise "locale", which is UTF-8 as well */
    bool warn_default_encoding; /* -X warn_default_encoding */
    bool no_debug_ranges;       /* -X no_debug_ranges: tracebacks without carets */
    bool open_input;            /* that text ends within brackets or a string */
    bool incomplete_input; /* the last text with CompileOptions.incomplete_ok failed because it ends too early
                            */
    Value written_frame;   /* the last frame object whose f_locals was written to, or V_UNDEF */
    struct FrameObject **frame_objects; /* by depth, for LF_MAX_FRAMES; NULL: none was asked for */
    uint32_t frame_objects_end;         /* none at this depth or above */
    bool finalizing;                    /* sys.is_finalizing() */
    struct Trace *trace;                /* tracing.h; NULL: nothing was ever traced */
    AttrCache attrs;
} Interp;

/* A thread ready to run Python: types, names, builtins and sys exist. Called once on the main thread. */
bool lf_start(Thread *T);
/* The same on any other thread, once the main thread has started. */
bool lf_start_thread(Thread *T);
/* Frees what the thread holds; after finish_modules, last of all before thread_free. */
void lf_stop(Thread *T);

/* Runs code in a namespace (globals a dict; locals any mapping or V_UNDEF for globals). Owned result of eval.
 */
Value run_code(Thread *T, Value code, Value globals, Value locals, Value closure);

/* What a safepoint does when T->poke is set: signals, collections, checks. False: exception set. */
bool safepoint(Thread *T);

#define LF_MAX_FRAMES (1u << 20)

#endif
