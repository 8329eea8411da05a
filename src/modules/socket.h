/* socket.h — what the files of the module `_socket` share: the socket object, addresses, errors.
 *
 * socket.c has the type, socket_address.c turns addresses into tuples and back and asks the resolver,
 * socket_module.c puts the module together. A socket belongs to one thread, or to a region that can be moved
 * to another; a call that waits lets other behaviours run. The functions may be called by any thread.
 */
#ifndef LF_SOCKET_H
#define LF_SOCKET_H

#include "src/modules/posix.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

typedef struct Socket {
    Obj h;
    int fd; /* -1: closed */
    int family, type, proto;
    int64_t timeout; /* nanoseconds for each call; 0: calls do not wait; below: they wait for ever */
} Socket;
static inline Socket *as_socket(Value v) { return (Socket *)v_as_obj(v); }

typedef union Address {
    struct sockaddr any;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
    struct sockaddr_storage room;
} Address;

extern Type *type_socket;
extern const TypeDef typedef_socket;
extern const MethodDef socket_address_functions[];
bool socket_address_init(Thread *T, Value module); /* gaierror, herror */

/* The address that `method` of a socket of that family was given. False: exception. */
bool address_from(Thread *T, const Socket *s, const char *method, Value v, Address *out, socklen_t *len);
/* The address as the language shows it (owned): a tuple, a name in the file system, or None when len is 0. */
Value address_value(Thread *T, const Address *a, socklen_t len);

/* A call on a descriptor: 0 or more, or below 0 and errno. */
typedef ssize_t (*SocketCall)(int fd, void *with);
/* Waits for the events as the timeout says and calls, again if it was interrupted or another was faster. end:
 * socket_end() of when the waiting began. False: exception. */
bool socket_call(Thread *T, const Socket *s, short events, int64_t end, SocketCall call, void *with,
                 ssize_t *out);
int64_t socket_end(const Socket *s); /* when its timeout will be over */
Value socket_sendmsg(Thread *T, Value *args, int n);
Value socket_recvmsg(Thread *T, Value *args, int n);
Value socket_recvmsg_into(Thread *T, Value *args, int n);

/* A timeout argument: None is -1. False: exception. */
bool socket_timeout_arg(Thread *T, Value v, int64_t *out);
Value socket_timeout_value(int64_t ns);
/* What new sockets begin with; one for the whole process. */
int64_t socket_default_timeout(void);
void socket_set_default_timeout(int64_t ns);

#endif
