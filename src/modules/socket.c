/* The socket object: every call waits as the socket's timeout says, lets others run meanwhile, and is made
 * again after a signal whose handler lets it. */
#include "src/modules/socket.h"
#include "src/modules/time.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

Type *type_socket;

static void socket_free_parts(Thread *T, Obj *o) {
    (void)T;
    int fd = ((Socket *)o)->fd;
    if (fd >= 0) close(fd);
}
static const Kind kind_socket = {.name = "socket", .free_parts = socket_free_parts, .flags = KIND_MOVABLE};

/* --- timeouts --- */

static _Atomic(int64_t) default_timeout = -1;
int64_t socket_default_timeout(void) { return atomic_load(&default_timeout); }
void socket_set_default_timeout(int64_t ns) { atomic_store(&default_timeout, ns); }

bool socket_timeout_arg(Thread *T, Value v, int64_t *out) {
    *out = -1;
    if (v == V_NONE) return true;
    if (!is_int(v) && !is_float(v) && !type_of(v)->slots.index) {
        lf_raise(T, exc_TypeError, "'%s' object cannot be interpreted as an integer or float", type_name(v));
        return false;
    }
    if (!time_seconds(T, v, out)) return false;
    if (*out < 0) lf_raise(T, exc_ValueError, "Timeout value out of range");
    return *out >= 0;
}
Value socket_timeout_value(int64_t ns) { return ns < 0 ? V_NONE : v_double((double)ns / 1e9); }

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
static bool set_blocking(Thread *T, int fd, bool blocking) {
    int flags = fcntl(fd, F_GETFL), wanted = blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK;
    if (flags >= 0 && (flags == wanted || fcntl(fd, F_SETFL, wanted) >= 0)) return true;
    os_failure(T);
    return false;
}

/* --- calls that wait --- */

int64_t socket_end(const Socket *s) { return s->timeout > 0 ? now_ns() + s->timeout : 0; }

/* Until the socket is ready for the events; end 0: for ever. False: exception. */
static bool wait_ready(Thread *T, int fd, short events, int64_t end) {
    struct pollfd file = {.fd = fd, .events = events};
    for (;;) {
        int64_t left = end ? end - now_ns() : 0, ms = !end ? -1 : left <= 0 ? 0 : (left + 999999) / 1000000;
        int r;
        WAITING(T, r, poll(&file, 1, ms > INT_MAX ? INT_MAX : (int)ms));
        if (r > 0) return true;
        if (r < 0 && !try_again(T)) {
            if (!lf_failed(T)) os_failure(T);
            return false;
        }
        if (r == 0 && now_ns() >= end) {
            lf_raise(T, exc_TimeoutError, "timed out");
            return false;
        }
    }
}
bool socket_call(Thread *T, const Socket *s, short events, int64_t end, SocketCall call, void *with,
                 ssize_t *out) {
    int fd = s->fd; /* a handler of signals may close the socket */
    bool timed = s->timeout > 0;
    for (;;) {
        if (timed && !wait_ready(T, fd, events, end)) return false;
        WAITING(T, *out, call(fd, with));
        if (*out >= 0) return true;
        if (errno == EINTR) {
            if (!signals_run(T)) return false;
        } else if (!timed || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            os_failure(T);
            return false;
        }
    }
}

/* What a call of send or recv is given. */
typedef struct Transfer {
    void *data;
    size_t len;
    int flags;
    Address *address; /* NULL: of the connection */
    socklen_t *from;
    socklen_t to;
} Transfer;
static ssize_t call_recv(int fd, void *with) {
    Transfer *t = with;
    return recvfrom(fd, t->data, t->len, t->flags, t->address ? &t->address->any : NULL, t->from);
}
static ssize_t call_send(int fd, void *with) {
    Transfer *t = with;
    return sendto(fd, t->data, t->len, t->flags | MSG_NOSIGNAL, t->address ? &t->address->any : NULL, t->to);
}
typedef struct Accepted {
    Address address;
    socklen_t len;
} Accepted;
static ssize_t call_accept(int fd, void *with) {
    Accepted *a = with;
    a->len = sizeof a->address;
    return accept4(fd, &a->address.any, &a->len, SOCK_CLOEXEC);
}

/* --- making, closing --- */

/* Takes over a descriptor: what is not said is asked. */
static bool adopt(Thread *T, Value fileno, int *fd, int *family, int *type, int *proto) {
    if (!c_int_arg(T, fileno, fd)) return false;
    if (*fd < 0) {
        lf_raise(T, exc_ValueError, "negative file descriptor");
        return false;
    }
    Address a;
    socklen_t len = sizeof a, size = sizeof *type;
    if (getsockname(*fd, &a.any, &len) < 0) {
        if (*family == -1 || (errno == EBADF || errno == ENOTSOCK)) {
            os_failure(T);
            return false;
        }
    } else if (*family == -1)
        *family = a.any.sa_family;
    if ((*type == -1 && getsockopt(*fd, SOL_SOCKET, SO_TYPE, type, &size) < 0) ||
        (*proto == -1 && getsockopt(*fd, SOL_SOCKET, SO_PROTOCOL, proto, &size) < 0)) {
        os_failure(T);
        return false;
    }
    return true;
}
static Value m_init(Thread *T, Value *args, int n) {
    (void)n;
    Socket *s = as_socket(args[0]);
    int fd, family, type, proto;
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    if (!c_int_arg(T, args[1], &family) || !c_int_arg(T, args[2], &type) || !c_int_arg(T, args[3], &proto))
        return V_UNDEF;
    bool given = args[4] != V_NONE;
    if (given) {
        if (!adopt(T, args[4], &fd, &family, &type, &proto)) return V_UNDEF;
    } else {
        if (family == -1) family = AF_INET;
        if (type == -1) type = SOCK_STREAM;
        if (proto == -1) proto = 0;
        fd = socket(family, type | SOCK_CLOEXEC, proto);
        if (fd < 0) return os_failure(T);
    }
    int64_t timeout = type & SOCK_NONBLOCK ? 0 : socket_default_timeout();
    if (timeout >= 0 && !set_blocking(T, fd, false)) {
        if (!given) close(fd);
        return V_UNDEF;
    }
    if (s->fd >= 0 && s->fd != fd) close(s->fd);
    s->fd = fd;
    s->family = family;
    s->type = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    s->proto = proto;
    s->timeout = timeout;
    return V_NONE;
}
static Value m_new(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v == V_UNDEF) return v;
    as_socket(v)->fd = -1;
    as_socket(v)->timeout = -1;
    return v;
}
static Value m_close(Thread *T, Value *args, int n) {
    (void)n;
    Socket *s = as_socket(args[0]);
    int fd = s->fd, r;
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    s->fd = -1;
    if (fd < 0) return V_NONE;
    WAITING(T, r, close(fd));
    return r < 0 && errno != ECONNRESET ? os_failure(T) : V_NONE;
}
static Value m_detach(Thread *T, Value *args, int n) {
    (void)n;
    Socket *s = as_socket(args[0]);
    int fd = s->fd;
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    s->fd = -1;
    return v_int(fd);
}
static void finalize(Thread *T, Value self) {
    const Socket *s = as_socket(self);
    if (s->fd < 0) return;
    Value error = lf_exc_take(T);
    if (!lf_warn_resource(T, self, "unclosed %R", self)) lf_unraisable(T, "Exception ignored in", self);
    if (error != V_UNDEF) lf_exc_restore(T, error);
}
static Value m_repr(Thread *T, Value self) {
    const Socket *s = as_socket(self);
    return str_format(T, "<socket object, fd=%d, family=%d, type=%d, proto=%d>", s->fd, s->family, s->type,
                      s->proto);
}

/* --- connections --- */

static Value m_bind(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Address a;
    socklen_t len;
    if (!address_from(T, s, "bind", args[1], &a, &len)) return V_UNDEF;
    return os_result(T, bind(s->fd, &a.any, len));
}
static Value m_listen(Thread *T, Value *args, int n) {
    (void)n;
    int backlog;
    if (!c_int_arg(T, args[1], &backlog)) return V_UNDEF;
    return os_result(T, listen(as_socket(args[0])->fd, backlog < 0 ? 0 : backlog));
}
/* (descriptor, address) */
static Value m_accept(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Accepted a = {0};
    ssize_t fd;
    if (!socket_call(T, s, POLLIN, socket_end(s), call_accept, &a, &fd)) return V_UNDEF;
    Value address = address_value(T, &a.address, a.len);
    Value pair = address == V_UNDEF ? V_UNDEF : tuple_pair(T, v_int(fd), address);
    lf_release(T, address);
    if (pair == V_UNDEF) close((int)fd);
    return pair;
}
/* 0, or what went wrong; below 0: exception. */
static int connect_to(Thread *T, const Socket *s, const Address *a, socklen_t len) {
    int fd = s->fd, r, error;
    socklen_t size = sizeof error;
    int64_t end = socket_end(s);
    WAITING(T, r, connect(fd, &a->any, len));
    if (r == 0) return 0;
    error = errno;
    if (error == EINTR && !signals_run(T)) return -1;
    /* An interrupted call connects on; it is waited for as one that was not to wait. */
    if (error != EINTR && !(error == EINPROGRESS && s->timeout > 0)) return error;
    if (!wait_ready(T, fd, POLLOUT, end)) return -1;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0 ? errno : error;
}
static Value m_connect(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Address a;
    socklen_t len;
    if (!address_from(T, s, "connect", args[1], &a, &len)) return V_UNDEF;
    int error = connect_to(T, s, &a, len);
    return error < 0 ? V_UNDEF : error ? lf_raise_errno(T, error, V_UNDEF, V_UNDEF) : V_NONE;
}
static Value m_connect_ex(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Address a;
    socklen_t len;
    if (!address_from(T, s, "connect_ex", args[1], &a, &len)) return V_UNDEF;
    int error = connect_to(T, s, &a, len);
    if (error >= 0) return v_int(error);
    return lf_exc_caught(T, exc_TimeoutError) ? v_int(EWOULDBLOCK) : V_UNDEF;
}
static Value m_shutdown(Thread *T, Value *args, int n) {
    (void)n;
    int how;
    if (!c_int_arg(T, args[1], &how)) return V_UNDEF;
    return os_result(T, shutdown(as_socket(args[0])->fd, how));
}
static Value name_of(Thread *T, const Socket *s, int (*ask)(int, struct sockaddr *, socklen_t *)) {
    Address a = {0};
    socklen_t len = sizeof a;
    return ask(s->fd, &a.any, &len) < 0 ? os_failure(T) : address_value(T, &a, len);
}
static int ask_name(int fd, struct sockaddr *a, socklen_t *len) { return getsockname(fd, a, len); }
static int ask_peer(int fd, struct sockaddr *a, socklen_t *len) { return getpeername(fd, a, len); }
static Value m_getsockname(Thread *T, Value *args, int n) {
    (void)n;
    return name_of(T, as_socket(args[0]), ask_name);
}
static Value m_getpeername(Thread *T, Value *args, int n) {
    (void)n;
    return name_of(T, as_socket(args[0]), ask_peer);
}

/* --- data --- */

/* recv, recvfrom: with_address tells which. */
static Value receive(Thread *T, Value *args, const char *method, bool with_address) {
    const Socket *s = as_socket(args[0]);
    int64_t len;
    Address a = {0};
    socklen_t from = sizeof a;
    Transfer t = {.address = with_address ? &a : NULL, .from = with_address ? &from : NULL};
    if (!obj_as_index(T, args[1], &len, exc_OverflowError) || !c_int_arg(T, args[2], &t.flags))
        return V_UNDEF;
    if (len < 0) return lf_raise(T, exc_ValueError, "negative buffersize in %s", method);
    t.len = (size_t)len;
    t.data = lf_buf_alloc(T, t.len + 1);
    if (!t.data) return V_UNDEF;
    ssize_t got;
    bool ok = socket_call(T, s, POLLIN, socket_end(s), call_recv, &t, &got);
    Value bytes = ok ? bytes_from(T, t.data, got) : V_UNDEF;
    lf_buf_free(T, t.data);
    if (!with_address || bytes == V_UNDEF) return bytes;
    Value address = address_value(T, &a, from),
          pair = address == V_UNDEF ? V_UNDEF : tuple_pair(T, bytes, address);
    lf_release(T, bytes);
    lf_release(T, address);
    return pair;
}
static Value m_recv(Thread *T, Value *args, int n) {
    (void)n;
    return receive(T, args, "recv", false);
}
static Value m_recvfrom(Thread *T, Value *args, int n) {
    (void)n;
    return receive(T, args, "recvfrom", true);
}
static Value receive_into(Thread *T, Value *args, const char *method, bool with_address) {
    const Socket *s = as_socket(args[0]);
    int64_t len;
    Address a = {0};
    socklen_t from = sizeof a;
    Transfer t = {.address = with_address ? &a : NULL, .from = with_address ? &from : NULL};
    Buffer b;
    if (!obj_as_index(T, args[2], &len, exc_OverflowError) || !c_int_arg(T, args[3], &t.flags))
        return V_UNDEF;
    if (!buffer_get(T, args[1], &b, true)) {
        lf_exc_clear(T);
        return lf_raise(T, exc_TypeError, "%s() argument 1 must be read-write bytes-like object, not %s",
                        method, argument_type_name(args[1]));
    }
    ssize_t got = 0;
    bool ok = false;
    if (len < 0)
        lf_raise(T, exc_ValueError, "negative buffersize in %s", method);
    else if (len > b.len)
        lf_raise(T, exc_ValueError, "%s",
                 with_address ? "nbytes is greater than the length of the buffer"
                              : "buffer too small for requested bytes");
    else {
        t.data = b.data;
        t.len = (size_t)(len ? len : b.len);
        ok = socket_call(T, s, POLLIN, socket_end(s), call_recv, &t, &got);
    }
    buffer_release(T, &b);
    if (!ok) return V_UNDEF;
    if (!with_address) return v_int(got);
    Value address = address_value(T, &a, from);
    Value pair = address == V_UNDEF ? V_UNDEF : tuple_pair(T, v_int(got), address);
    lf_release(T, address);
    return pair;
}
static Value m_recv_into(Thread *T, Value *args, int n) {
    (void)n;
    return receive_into(T, args, "recv_into", false);
}
static Value m_recvfrom_into(Thread *T, Value *args, int n) {
    (void)n;
    return receive_into(T, args, "recvfrom_into", true);
}
static Value m_send(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Transfer t = {0};
    Buffer b;
    if (!buffer_get(T, args[1], &b, false)) return V_UNDEF;
    ssize_t sent;
    t.data = b.data;
    t.len = (size_t)b.len;
    bool ok =
        c_int_arg(T, args[2], &t.flags) && socket_call(T, s, POLLOUT, socket_end(s), call_send, &t, &sent);
    buffer_release(T, &b);
    return ok ? v_int(sent) : V_UNDEF;
}
static Value m_sendall(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Transfer t = {0};
    Buffer b;
    if (!buffer_get(T, args[1], &b, false)) return V_UNDEF;
    int64_t end = socket_end(s);
    ssize_t sent;
    bool ok = c_int_arg(T, args[2], &t.flags);
    t.data = b.data;
    t.len = (size_t)b.len;
    do {
        ok = ok && socket_call(T, s, POLLOUT, end, call_send, &t, &sent) && signals_run(T);
        if (!ok) break;
        t.data = (char *)t.data + sent;
        t.len -= (size_t)sent;
    } while (t.len);
    buffer_release(T, &b);
    return ok ? V_NONE : V_UNDEF;
}
/* sendto(data, address) or sendto(data, flags, address) */
static Value m_sendto(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    bool flagged = args[3] != V_UNDEF;
    Address a;
    Transfer t = {.address = &a};
    Buffer b;
    if (flagged && !c_int_arg(T, args[2], &t.flags)) return V_UNDEF;
    if (!buffer_get(T, args[1], &b, false)) return V_UNDEF;
    ssize_t sent;
    t.data = b.data;
    t.len = (size_t)b.len;
    bool ok = address_from(T, s, "sendto", args[flagged ? 3 : 2], &a, &t.to) &&
              socket_call(T, s, POLLOUT, socket_end(s), call_send, &t, &sent);
    buffer_release(T, &b);
    return ok ? v_int(sent) : V_UNDEF;
}

/* --- options --- */

static Value m_setsockopt(Thread *T, Value *args, int n) {
    (void)n;
    int fd = as_socket(args[0])->fd, level, option, number;
    if (!c_int_arg(T, args[1], &level) || !c_int_arg(T, args[2], &option)) return V_UNDEF;
    if (args[4] != V_UNDEF) { /* None and a length */
        int64_t len;
        if (args[3] != V_NONE)
            return lf_raise(T, exc_TypeError, "setsockopt() takes exactly 3 arguments (4 given)");
        if (!obj_as_index(T, args[4], &len, exc_OverflowError)) return V_UNDEF;
        return os_result(T, setsockopt(fd, level, option, NULL, (socklen_t)len));
    }
    if (is_int(args[3]) || type_of(args[3])->slots.index) {
        if (!c_int_arg(T, args[3], &number)) return V_UNDEF;
        return os_result(T, setsockopt(fd, level, option, &number, sizeof number));
    }
    Buffer b;
    if (!buffer_get(T, args[3], &b, false)) return V_UNDEF;
    int r = setsockopt(fd, level, option, b.data, (socklen_t)b.len), error = errno;
    buffer_release(T, &b);
    errno = error;
    return os_result(T, r);
}
static Value m_getsockopt(Thread *T, Value *args, int n) {
    (void)n;
    int fd = as_socket(args[0])->fd, level, option, number = 0, len;
    char data[1024];
    if (!c_int_arg(T, args[1], &level) || !c_int_arg(T, args[2], &option) || !c_int_arg(T, args[3], &len))
        return V_UNDEF;
    socklen_t size = len ? (socklen_t)len : sizeof number;
    if (len < 0 || len > (int)sizeof data) return lf_raise(T, exc_OSError, "getsockopt buflen out of range");
    if (getsockopt(fd, level, option, len ? (void *)data : &number, &size) < 0) return os_failure(T);
    return len ? bytes_from(T, data, size) : v_int(number);
}
static Value set_timeout(Thread *T, Socket *s, int64_t ns) {
    if (!lf_may_write(T, &s->h) || !set_blocking(T, s->fd, ns < 0)) return V_UNDEF;
    s->timeout = ns;
    return V_NONE;
}
static Value m_settimeout(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    return socket_timeout_arg(T, args[1], &ns) ? set_timeout(T, as_socket(args[0]), ns) : V_UNDEF;
}
static Value m_setblocking(Thread *T, Value *args, int n) {
    (void)n;
    int blocking = obj_truth(T, args[1]);
    return blocking < 0 ? V_UNDEF : set_timeout(T, as_socket(args[0]), blocking ? -1 : 0);
}
static Value m_getblocking(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_socket(args[0])->timeout != 0);
}
static Value get_timeout(Thread *T, Value self) {
    (void)T;
    return socket_timeout_value(as_socket(self)->timeout);
}
static Value m_gettimeout(Thread *T, Value *args, int n) {
    (void)n;
    return get_timeout(T, args[0]);
}
static Value m_fileno(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int(as_socket(args[0])->fd);
}
static Value get_family(Thread *T, Value self) {
    (void)T;
    return v_int(as_socket(self)->family);
}
static Value get_type(Thread *T, Value self) {
    (void)T;
    return v_int(as_socket(self)->type);
}
static Value get_proto(Thread *T, Value self) {
    (void)T;
    return v_int(as_socket(self)->proto);
}

static const GetSetDef getset[] = {{"family", get_family, NULL, "the socket family"},
                                   {"type", get_type, NULL, "the socket type"},
                                   {"proto", get_proto, NULL, "the socket protocol"},
                                   {"timeout", get_timeout, NULL, "the socket timeout"},
                                   {0}};
static const MethodDef methods[] = {
    {"_accept(self, /)", m_accept, "Waits for a connection: (descriptor, address).", 0},
    {"bind(self, address, /)", m_bind, "Gives the socket a local address.", 0},
    {"close(self, /)", m_close, "Closes the socket.", 0},
    {"connect(self, address, /)", m_connect, "Connects to an address.", 0},
    {"connect_ex(self, address, /)", m_connect_ex, "As connect, but gives the error's number, or 0.", 0},
    {"detach(self, /)", m_detach, "The descriptor, which the socket gives up.", 0},
    {"fileno(self, /)", m_fileno, "The descriptor; -1 when closed.", 0},
    {"getblocking(self, /)", m_getblocking, "Do calls wait?", 0},
    {"getpeername(self, /)", m_getpeername, "The address at the other end.", 0},
    {"getsockname(self, /)", m_getsockname, "The address of this end.", 0},
    {"getsockopt(self, level, option, buffersize=0, /)", m_getsockopt,
     "An option: an int, or bytes when a size is given.", 0},
    {"gettimeout(self, /)", m_gettimeout, "Seconds that a call waits at most; None: for ever.", 0},
    {"listen(self, backlog=128, /)", m_listen, "Lets others connect.", 0},
    {"recv(self, buffersize, flags=0, /)", m_recv, "Bytes that came; none: the other end is closed.", 0},
    {"recv_into(self, buffer, nbytes=0, flags=0)", m_recv_into, "As recv, into a buffer: how many.", 0},
    {"recvfrom(self, buffersize, flags=0, /)", m_recvfrom, "(bytes, address of the sender)", 0},
    {"recvfrom_into(self, buffer, nbytes=0, flags=0)", m_recvfrom_into, "(how many, address of the sender)",
     0},
    {"send(self, data, flags=0, /)", m_send, "Sends bytes: how many were taken.", 0},
    {"sendall(self, data, flags=0, /)", m_sendall, "Sends all of the bytes.", 0},
    {"sendto(self, data, flags_or_address, address=?, /)", m_sendto, "Sends bytes to an address: how many.",
     0},
    {"setblocking(self, flag, /)", m_setblocking, "Whether calls wait.", 0},
    {"setsockopt(self, level, option, value, optlen=?, /)", m_setsockopt,
     "Sets an option to an int, to bytes, or to nothing of a length.", 0},
    {"settimeout(self, timeout, /)", m_settimeout, "Seconds that a call waits at most; None: for ever.", 0},
    {"shutdown(self, flag, /)", m_shutdown, "Ends reading, writing or both.", 0},
    {"sendmsg(self, buffers, ancdata=(), flags=0, address=None, /)", socket_sendmsg,
     "Sends bytes out of several buffers, with ancillary data: how many bytes.", 0},
    {"recvmsg(self, bufsize, ancbufsize=0, flags=0, /)", socket_recvmsg,
     "(bytes, ancillary data, flags, address of the sender)", 0},
    {"recvmsg_into(self, buffers, ancbufsize=0, flags=0, /)", socket_recvmsg_into,
     "As recvmsg, into several buffers: how many bytes instead of the bytes.", 0},
    {0},
};
const TypeDef typedef_socket = {
    .name = "_socket.socket",
    .doc = "One end of a connection: family, type and protocol, or a descriptor that is one already.",
    .where = &type_socket,
    .kind = &kind_socket,
    .size = sizeof(Socket),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = m_repr, .finalize = finalize},
    .new_ = {"socket(cls, /, *args, **kwargs)", m_new, NULL, METHOD_LAZY},
    .init = {"__init__(self, family=-1, type=-1, proto=-1, fileno=None)", m_init, NULL, 0},
    .methods = methods,
    .getset = getset,
};
