/* _socket: sockets, addresses, the resolver, and the system's numbers. */
#include "src/modules/socket.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <unistd.h>

static Value socket_socketpair(Thread *T, Value *args, int n) {
    (void)n;
    int family, type, proto, fds[2];
    if (!c_int_arg(T, args[0], &family) || !c_int_arg(T, args[1], &type) || !c_int_arg(T, args[2], &proto))
        return V_UNDEF;
    if (socketpair(family, type | SOCK_CLOEXEC, proto, fds) < 0) return os_failure(T);
    Value pair[2] = {V_UNDEF, V_UNDEF}, numbers[] = {v_int(family), v_int(type), v_int(proto), V_UNDEF};
    for (int i = 0; i < 2; i++) {
        numbers[3] = v_int(fds[i]);
        if (!lf_failed(T)) pair[i] = lf_call(T, v_obj(type_socket), numbers, 4, V_UNDEF);
        if (pair[i] == V_UNDEF) close(fds[i]);
    }
    Value t = pair[0] == V_UNDEF || pair[1] == V_UNDEF ? V_UNDEF : tuple_pair(T, pair[0], pair[1]);
    lf_release(T, pair[0]);
    lf_release(T, pair[1]);
    return t;
}
static Value socket_close(Thread *T, Value *args, int n) {
    (void)n;
    int fd, r;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    WAITING(T, r, close(fd));
    return r < 0 && errno != ECONNRESET ? os_failure(T) : V_NONE;
}
static Value socket_dup(Thread *T, Value *args, int n) {
    (void)n;
    int fd;
    if (!c_int_arg(T, args[0], &fd)) return V_UNDEF;
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? os_failure(T) : v_int(copy);
}
static Value socket_getdefaulttimeout(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return socket_timeout_value(socket_default_timeout());
}
static Value socket_setdefaulttimeout(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    if (!socket_timeout_arg(T, args[0], &ns)) return V_UNDEF;
    socket_set_default_timeout(ns);
    return V_NONE;
}
static Value socket_cmsg_len(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    if (!obj_as_index(T, args[0], &len, exc_OverflowError)) return V_UNDEF;
    if (len < 0 || len > (int64_t)(INT32_MAX - CMSG_LEN(0)))
        return lf_raise(T, exc_OverflowError, "CMSG_LEN() argument out of range");
    return v_int((int64_t)CMSG_LEN((size_t)len));
}
static Value socket_cmsg_space(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    if (!obj_as_index(T, args[0], &len, exc_OverflowError)) return V_UNDEF;
    if (len < 0 || len > (int64_t)(INT32_MAX - CMSG_SPACE(1)))
        return lf_raise(T, exc_OverflowError, "CMSG_SPACE() argument out of range");
    return v_int((int64_t)CMSG_SPACE((size_t)len));
}

static const MethodDef functions[] = {
    {"socketpair(family=1, type=1, proto=0, /)", socket_socketpair, "Two sockets that are connected.", 0},
    {"close(fd, /)", socket_close, "Closes the descriptor of a socket.", 0},
    {"dup(fd, /)", socket_dup, "Another descriptor of the same socket.", 0},
    {"getdefaulttimeout()", socket_getdefaulttimeout, "The timeout that new sockets begin with.", 0},
    {"setdefaulttimeout(timeout, /)", socket_setdefaulttimeout,
     "Sets the timeout that new sockets begin with.", 0},
    {"CMSG_LEN(length, /)", socket_cmsg_len, "Bytes of an ancillary item without padding behind it.", 0},
    {"CMSG_SPACE(length, /)", socket_cmsg_space, "Bytes of an ancillary item with padding.", 0},
    {0},
};
static const struct {
    const char *name;
    int64_t value;
} constants[] = {
#define CONSTANT(x) {#x, (int64_t)(x)},
#include "src/modules/socket_constants.def"
#undef CONSTANT
};
static bool fill(Thread *T, Value module) {
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++)
        if (!module_set(T, module, constants[k].name, v_int(constants[k].value))) return false;
    return module_add_functions(T, module, socket_address_functions) && type_from_def(T, &typedef_socket) &&
           module_set(T, module, "socket", v_obj(type_socket)) &&
           module_set(T, module, "SocketType", v_obj(type_socket)) &&
           module_set(T, module, "error", v_obj(exc_OSError)) &&
           module_set(T, module, "timeout", v_obj(exc_TimeoutError)) &&
           module_set(T, module, "has_ipv6", V_TRUE) && socket_address_init(T, module);
}
const ModuleDef module__socket = {
    .name = "_socket", .doc = "Sockets: the calls of the system.", .functions = functions, .init = fill};
