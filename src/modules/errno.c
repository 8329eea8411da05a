/* errno: the numbers of the system's errors under their names, and errorcode the other way round. */
#include "src/objects/containers.h"
#include "src/objects/native.h"
#include "src/objects/str.h"

#include <errno.h>

/* In the order of their numbers; of names for the same number errorcode keeps the last. */
#define ALL_ERRORS(X)                                                                                        \
    X(EPERM)                                                                                                 \
    X(ENOENT)                                                                                                \
    X(ESRCH)                                                                                                 \
    X(EINTR)                                                                                                 \
    X(EIO) X(ENXIO) X(E2BIG) X(ENOEXEC) X(EBADF) X(ECHILD) X(EWOULDBLOCK) X(EAGAIN) X(ENOMEM) X(EACCES) X(   \
        EFAULT) X(ENOTBLK) X(EBUSY) X(EEXIST) X(EXDEV) X(ENODEV) X(ENOTDIR) X(EISDIR) X(EINVAL) X(ENFILE)    \
        X(EMFILE) X(ENOTTY) X(ETXTBSY) X(EFBIG) X(ENOSPC) X(ESPIPE) X(EROFS) X(EMLINK) X(EPIPE) X(EDOM)      \
            X(ERANGE) X(EDEADLK) X(EDEADLOCK) X(ENAMETOOLONG) X(ENOLCK) X(ENOSYS) X(ENOTEMPTY) X(ELOOP)      \
                X(ENOMSG) X(EIDRM) X(ECHRNG) X(EL2NSYNC) X(EL3HLT) X(EL3RST) X(ELNRNG) X(EUNATCH) X(ENOCSI)  \
                    X(EL2HLT) X(EBADE) X(EBADR) X(EXFULL) X(ENOANO) X(EBADRQC) X(EBADSLT) X(EBFONT)          \
                        X(ENOSTR) X(ENODATA) X(ETIME) X(ENOSR) X(ENONET) X(ENOPKG) X(EREMOTE) X(ENOLINK)     \
                            X(EADV) X(ESRMNT) X(ECOMM) X(EPROTO) X(EMULTIHOP) X(EDOTDOT) X(EBADMSG)          \
                                X(EOVERFLOW) X(ENOTUNIQ) X(EBADFD) X(EREMCHG) X(ELIBACC) X(ELIBBAD)          \
                                    X(ELIBSCN) X(ELIBMAX) X(ELIBEXEC) X(EILSEQ) X(ERESTART) X(ESTRPIPE)      \
                                        X(EUSERS) X(ENOTSOCK) X(EDESTADDRREQ) X(EMSGSIZE) X(EPROTOTYPE) X(   \
                                            ENOPROTOOPT) X(EPROTONOSUPPORT) X(ESOCKTNOSUPPORT) X(EOPNOTSUPP) \
                                            X(ENOTSUP) X(EPFNOSUPPORT) X(EAFNOSUPPORT) X(EADDRINUSE)         \
                                                X(EADDRNOTAVAIL) X(ENETDOWN) X(ENETUNREACH)                  \
                                                    X(ENETRESET) X(ECONNABORTED) X(ECONNRESET) X(ENOBUFS) X( \
                                                        EISCONN) X(ENOTCONN) X(ESHUTDOWN) X(ETOOMANYREFS)    \
                                                        X(ETIMEDOUT) X(ECONNREFUSED)                         \
                                                            X(EHOSTDOWN) X(EHOSTUNREACH) X(EALREADY) X(      \
                                                                EINPROGRESS) X(ESTALE) X(EUCLEAN) X(ENOTNAM) \
                                                                X(ENAVAIL) X(EISNAM) X(EREMOTEIO) X(EDQUOT)  \
                                                                    X(ENOMEDIUM) X(EMEDIUMTYPE) X(ECANCELED) \
                                                                        X(ENOKEY) X(EKEYEXPIRED)             \
                                                                            X(EKEYREVOKED) X(EKEYREJECTED)   \
                                                                                X(EOWNERDEAD)                \
                                                                                    X(ENOTRECOVERABLE)       \
                                                                                        X(ERFKILL)           \
                                                                                            X(EHWPOISON)

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int number;
    } errors[] = {
#define ROW(name) {#name, name},
        ALL_ERRORS(ROW)};
    Value names = dict_new(T);
    bool ok = names != V_UNDEF;
    for (size_t i = 0; ok && i < sizeof errors / sizeof *errors; i++) {
        Value name = str_intern_c(T, errors[i].name);
        ok = name != V_UNDEF && module_set(T, module, errors[i].name, v_int(errors[i].number)) &&
             dict_set(T, names, v_int(errors[i].number), name);
    }
    if (ok) return module_set(T, module, "errorcode", names);
    lf_release(T, names);
    return false;
}

const ModuleDef module_errno = {.name = "errno", .doc = "The numbers of the system's errors.", .init = fill};
