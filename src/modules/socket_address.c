/* Addresses of sockets as values and back, and what the resolver knows: names of hosts, services and
 * protocols. */
#include "src/modules/socket.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

static Type *exc_gaierror, *exc_herror;

static Value new_error(Thread *T, const char *name_text) {
    Value bases = tuple_from(T, &(Value){v_obj(exc_OSError)}, 1), ns = dict_new(T);
    Value name = str_intern_c(T, name_text), args[] = {name, bases, ns}, cls = V_UNDEF;
    if (bases != V_UNDEF && ns != V_UNDEF && dict_set_c(T, ns, "__module__", str_intern_c(T, "socket")))
        cls = lf_call(T, v_obj(type_type), args, 3, V_UNDEF);
    lf_release(T, bases);
    lf_release(T, ns);
    return cls;
}
/* Made once a process, shared by all threads. */
static bool shared_error(Thread *T, Type **where, const char *name, Value module) {
    if (!*where) {
        Value cls = new_error(T, name);
        if (cls == V_UNDEF) return false;
        *where = as_type(lf_immortal(cls));
    }
    return module_set(T, module, name, v_obj(*where));
}
bool socket_address_init(Thread *T, Value module) {
    return shared_error(T, &exc_gaierror, "gaierror", module) &&
           shared_error(T, &exc_herror, "herror", module);
}

static Value raise_pair(Thread *T, Type *error, int code, const char *text) {
    Value args[] = {v_int(code), str_from_utf8(T, text, strlen(text))};
    Value e = args[1] == V_UNDEF ? V_UNDEF : lf_call(T, v_obj(error), args, 2, V_UNDEF);
    lf_release(T, args[1]);
    if (e == V_UNDEF) return V_UNDEF;
    lf_raise_value(T, e);
    lf_release(T, e);
    return V_UNDEF;
}
static Value resolver_failed(Thread *T, int code) {
    return code == EAI_SYSTEM ? os_failure(T) : raise_pair(T, exc_gaierror, code, gai_strerror(code));
}
static Value no_host(Thread *T) { return raise_pair(T, exc_herror, h_errno, hstrerror(h_errno)); }

/* --- names of hosts --- */

enum { NAME_MAX_LEN = 1025 };
/* A host's name out of a str (ASCII, or as IDNA would be needed: UnicodeError), bytes or bytearray. */
static bool host_arg(Thread *T, Value v, char out[NAME_MAX_LEN]) {
    Value bytes = V_UNDEF;
    Buffer b;
    if (is_str(v))
        bytes =
            as_str(v)->ascii ? codec_encode(T, v, "ascii", "strict") : codec_encode(T, v, "idna", "strict");
    else if (is_bytes(v) || (v_is_obj(v) && is_instance(v, type_bytearray)))
        bytes = lf_retain(T, v);
    else
        lf_raise(T, exc_TypeError, "str, bytes or bytearray expected, not %s", argument_type_name(v));
    if (bytes == V_UNDEF) return false;
    bool ok = buffer_get(T, bytes, &b, false);
    if (ok) {
        ok = b.len < NAME_MAX_LEN && !memchr(b.data, 0, (size_t)b.len);
        if (ok) {
            memcpy(out, b.data, (size_t)b.len);
            out[b.len] = 0;
        } else if (b.len < NAME_MAX_LEN)
            lf_raise(T, exc_TypeError, "host name must not contain null character");
        else
            resolver_failed(T, EAI_NONAME);
        buffer_release(T, &b);
    }
    lf_release(T, bytes);
    return ok;
}
/* The first address of a host: "" is any, "<broadcast>" all. */
static bool resolve(Thread *T, const char *host, int family, Address *out) {
    struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM}, *found = NULL;
    if (!*host) hints.ai_flags = AI_PASSIVE;
    if (!strcmp(host, "<broadcast>") || !strcmp(host, "255.255.255.255")) {
        if (family != AF_INET && family != AF_UNSPEC) {
            lf_raise(T, exc_OSError, "address family mismatched");
            return false;
        }
        out->in = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = INADDR_BROADCAST};
        return true;
    }
    if (*host && family == AF_INET && inet_pton(AF_INET, host, &out->in.sin_addr) == 1) {
        out->in.sin_family = AF_INET;
        return true;
    }
    int code;
    WAITING(T, code, getaddrinfo(*host ? host : NULL, *host ? NULL : "0", &hints, &found));
    if (code) {
        resolver_failed(T, code);
        return false;
    }
    memcpy(out, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    return true;
}
static Value numeric_host(Thread *T, const Address *a) {
    char text[INET6_ADDRSTRLEN];
    const void *at = a->any.sa_family == AF_INET ? (const void *)&a->in.sin_addr : &a->in6.sin6_addr;
    if (!inet_ntop(a->any.sa_family, at, text, sizeof text)) return os_failure(T);
    return str_from_utf8(T, text, strlen(text));
}

/* --- addresses --- */

static const Tuple *address_tuple(Thread *T, const char *method, const char *family, Value v, int64_t least,
                                  int64_t most, const char *shape) {
    if (!v_is_obj(v) || !is_instance(v, type_tuple)) {
        lf_raise(T, exc_TypeError, "%s(): %s address must be tuple, not %s", method, family, type_name(v));
        return NULL;
    }
    const Tuple *t = as_tuple(v);
    if (t->len >= least && t->len <= most) return t;
    lf_raise(T, exc_TypeError, "%s address must be a %s", family, shape);
    return NULL;
}
static bool port_arg(Thread *T, const char *method, Value v, in_port_t *out) {
    int port;
    if (!c_int_arg(T, v, &port)) {
        if (!lf_exc_caught(T, exc_OverflowError)) return false;
        port = -1;
    }
    if (port < 0 || port > 0xffff) {
        lf_raise(T, exc_OverflowError, "%s(): port must be 0-65535.", method);
        return false;
    }
    *out = htons((uint16_t)port);
    return true;
}
static bool inet_from(Thread *T, const char *method, Value v, Address *out) {
    char host[NAME_MAX_LEN];
    in_port_t port;
    const Tuple *t = address_tuple(T, method, "AF_INET", v, 2, 2, "pair (host, port)");
    if (!t || !host_arg(T, t->items[0], host) || !resolve(T, host, AF_INET, out) ||
        !port_arg(T, method, t->items[1], &port))
        return false;
    out->in.sin_port = port;
    return true;
}
static bool inet6_from(Thread *T, const char *method, Value v, Address *out) {
    char host[NAME_MAX_LEN];
    in_port_t port;
    int flow = 0, scope = 0;
    const Tuple *t =
        address_tuple(T, method, "AF_INET6", v, 2, 4, "tuple (host, port[, flowinfo[, scopeid]])");
    if (!t || !host_arg(T, t->items[0], host) || !resolve(T, host, AF_INET6, out) ||
        !port_arg(T, method, t->items[1], &port) || (t->len > 2 && !c_int_arg(T, t->items[2], &flow)) ||
        (t->len > 3 && !c_int_arg(T, t->items[3], &scope)))
        return false;
    if (flow < 0 || flow > 0xfffff) {
        lf_raise(T, exc_OverflowError, "%s(): flowinfo must be 0-1048575.", method);
        return false;
    }
    out->in6.sin6_port = port;
    out->in6.sin6_flowinfo = htonl((uint32_t)flow);
    if (t->len > 3) out->in6.sin6_scope_id = (uint32_t)scope;
    return true;
}
/* A name that begins with a zero byte is not one of a file: Linux' abstract names. */
static bool unix_from(Thread *T, Value v, Address *out, socklen_t *len) {
    Value bytes = is_str(v) ? codec_encode(T, v, "utf-8", "surrogateescape") : lf_retain(T, v);
    Buffer b;
    if (bytes == V_UNDEF) return false;
    bool ok = buffer_get(T, bytes, &b, false);
    if (ok) {
        bool abstract = b.len == 0 || !*(const char *)b.data;
        if (b.len + !abstract > (int64_t)sizeof out->un.sun_path) {
            lf_raise(T, exc_OSError, "AF_UNIX path too long");
            ok = false;
        } else {
            out->un = (struct sockaddr_un){.sun_family = AF_UNIX};
            memcpy(out->un.sun_path, b.data, (size_t)b.len);
            *len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)b.len + !abstract);
        }
        buffer_release(T, &b);
    }
    lf_release(T, bytes);
    return ok;
}
bool address_from(Thread *T, const Socket *s, const char *method, Value v, Address *out, socklen_t *len) {
    memset(out, 0, sizeof *out);
    switch (s->family) {
    case AF_INET: *len = sizeof out->in; return inet_from(T, method, v, out);
    case AF_INET6: *len = sizeof out->in6; return inet6_from(T, method, v, out);
    case AF_UNIX: return unix_from(T, v, out, len);
    }
    lf_raise(T, exc_OSError, "%s(): bad family", method);
    return false;
}

static Value unix_value(Thread *T, const struct sockaddr_un *a, socklen_t len) {
    size_t n = len - offsetof(struct sockaddr_un, sun_path);
    if (len <= offsetof(struct sockaddr_un, sun_path)) return str_intern_c(T, "");
    if (!*a->sun_path) return bytes_from(T, a->sun_path, (int64_t)n);
    return codec_decode(T, (const uint8_t *)a->sun_path, strnlen(a->sun_path, n), "utf-8", "surrogateescape");
}
Value address_value(Thread *T, const Address *a, socklen_t len) {
    if (len == 0) return V_NONE;
    if (a->any.sa_family == AF_UNIX) return unix_value(T, &a->un, len);
    Value items[4] = {numeric_host(T, a)};
    int n = 2;
    if (items[0] == V_UNDEF) return V_UNDEF;
    if (a->any.sa_family == AF_INET)
        items[1] = v_int(ntohs(a->in.sin_port));
    else {
        n = 4;
        items[1] = v_int(ntohs(a->in6.sin6_port));
        items[2] = v_int(ntohl(a->in6.sin6_flowinfo));
        items[3] = v_int(a->in6.sin6_scope_id);
    }
    Value t = tuple_from(T, items, n);
    lf_release(T, items[0]);
    return t;
}

/* --- the resolver --- */

static const char *optional_host(Thread *T, Value v, char room[NAME_MAX_LEN], bool *ok) {
    *ok = v == V_NONE || host_arg(T, v, room);
    return v == V_NONE ? NULL : room;
}
/* A number or the name of a service; None: none. */
static const char *service_arg(Thread *T, Value v, char room[NAME_MAX_LEN], bool *ok) {
    int64_t number;
    if (is_int(v)) {
        *ok = obj_as_i64(T, v, &number);
        if (*ok) snprintf(room, NAME_MAX_LEN, "%lld", (long long)number);
        return room;
    }
    if (v != V_NONE && !is_str(v) && !is_bytes(v)) {
        lf_raise(T, exc_OSError, "Int or String expected");
        *ok = false;
        return NULL;
    }
    return optional_host(T, v, room, ok);
}
static Value found_value(Thread *T, const struct addrinfo *a) {
    const char *canonical = a->ai_canonname ? a->ai_canonname : "";
    Address address = {0};
    memcpy(&address, a->ai_addr, a->ai_addrlen);
    Value items[] = {v_int(a->ai_family), v_int(a->ai_socktype), v_int(a->ai_protocol),
                     str_from_utf8(T, canonical, strlen(canonical)), V_UNDEF};
    if (items[3] != V_UNDEF) items[4] = address_value(T, &address, a->ai_addrlen);
    Value t = items[4] == V_UNDEF ? V_UNDEF : tuple_from(T, items, 5);
    lf_release(T, items[3]);
    lf_release(T, items[4]);
    return t;
}
static Value socket_getaddrinfo(Thread *T, Value *args, int n) {
    (void)n;
    char host_room[NAME_MAX_LEN], port_room[NAME_MAX_LEN];
    struct addrinfo hints = {0}, *found = NULL;
    bool ok;
    if (args[0] != V_NONE && !is_str(args[0]) && !is_bytes(args[0]))
        return lf_raise(T, exc_TypeError, "getaddrinfo() argument 1 must be string or None");
    const char *host = optional_host(T, args[0], host_room, &ok);
    const char *port = ok ? service_arg(T, args[1], port_room, &ok) : NULL;
    if (!ok || !c_int_arg(T, args[2], &hints.ai_family) || !c_int_arg(T, args[3], &hints.ai_socktype) ||
        !c_int_arg(T, args[4], &hints.ai_protocol) || !c_int_arg(T, args[5], &hints.ai_flags))
        return V_UNDEF;
    int code;
    WAITING(T, code, getaddrinfo(host, port, &hints, &found));
    if (code) return resolver_failed(T, code);
    Value list = list_new(T, 0);
    for (const struct addrinfo *a = found; a && list != V_UNDEF; a = a->ai_next) {
        Value item = found_value(T, a);
        if (item == V_UNDEF || !list_append(T, list, item)) lf_clear(T, &list);
    }
    freeaddrinfo(found);
    return list;
}
static Value socket_getnameinfo(Thread *T, Value *args, int n) {
    (void)n;
    int flags;
    char host[NAME_MAX_LEN], name[NI_MAXHOST], service[NI_MAXSERV], port[16];
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV}, *found;
    if (!c_int_arg(T, args[1], &flags)) return V_UNDEF;
    if (!v_is_obj(args[0]) || !is_instance(args[0], type_tuple))
        return lf_raise(T, exc_TypeError, "getnameinfo() argument 1 must be a tuple");
    const Tuple *t = as_tuple(args[0]);
    in_port_t number;
    int flow = 0, scope = 0;
    if (t->len < 2 || t->len > 4)
        return lf_raise(T, exc_TypeError, "getnameinfo(): illegal sockaddr argument");
    if (!host_arg(T, t->items[0], host) || !port_arg(T, "getnameinfo", t->items[1], &number) ||
        (t->len > 2 && !c_int_arg(T, t->items[2], &flow)) ||
        (t->len > 3 && !c_int_arg(T, t->items[3], &scope)))
        return V_UNDEF;
    if (flow < 0 || flow > 0xfffff)
        return lf_raise(T, exc_OverflowError, "getnameinfo(): flowinfo must be 0-1048575.");
    snprintf(port, sizeof port, "%d", ntohs(number));
    int code;
    WAITING(T, code, getaddrinfo(host, port, &hints, &found));
    if (code) return resolver_failed(T, code);
    Address a = {0};
    socklen_t len = found->ai_addrlen;
    memcpy(&a, found->ai_addr, len);
    freeaddrinfo(found);
    if (a.any.sa_family == AF_INET6) {
        a.in6.sin6_flowinfo = htonl((uint32_t)flow);
        a.in6.sin6_scope_id = (uint32_t)scope;
    } else if (t->len != 2)
        return lf_raise(T, exc_OSError, "IPv4 sockaddr must be 2 tuple");
    WAITING(T, code, getnameinfo(&a.any, len, name, sizeof name, service, sizeof service, flags));
    if (code) return resolver_failed(T, code);
    Value items[] = {str_from_utf8(T, name, strlen(name)), str_from_utf8(T, service, strlen(service))};
    Value pair = items[0] == V_UNDEF || items[1] == V_UNDEF ? V_UNDEF : tuple_from(T, items, 2);
    lf_release(T, items[0]);
    lf_release(T, items[1]);
    return pair;
}
static Value socket_gethostbyname(Thread *T, Value *args, int n) {
    (void)n;
    char host[NAME_MAX_LEN];
    Address a = {0};
    if (!host_arg(T, args[0], host) || !resolve(T, host, AF_INET, &a)) return V_UNDEF;
    return numeric_host(T, &a);
}
static Value socket_gethostname(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    char name[1024];
    if (gethostname(name, sizeof name - 1)) return os_failure(T);
    name[sizeof name - 1] = 0;
    return codec_decode(T, (const uint8_t *)name, strlen(name), "utf-8", "surrogateescape");
}
/* (name, other names, addresses); the library's answers lie in memory of the calling thread. */
static Value host_entry(Thread *T, const struct hostent *h) {
    Value others = list_new(T, 0), addresses = list_new(T, 0),
          name = str_from_utf8(T, h->h_name, strlen(h->h_name));
    bool ok = others != V_UNDEF && addresses != V_UNDEF && name != V_UNDEF;
    for (char **p = h->h_aliases; ok && *p; p++) {
        Value s = str_from_utf8(T, *p, strlen(*p));
        ok = s != V_UNDEF && list_append(T, others, s);
    }
    for (char **p = h->h_addr_list; ok && *p; p++) {
        char text[INET6_ADDRSTRLEN];
        inet_ntop(h->h_addrtype, *p, text, sizeof text);
        Value s = str_from_utf8(T, text, strlen(text));
        ok = s != V_UNDEF && list_append(T, addresses, s);
    }
    Value t = ok ? tuple_from(T, (Value[]){name, others, addresses}, 3) : V_UNDEF;
    lf_release(T, name);
    lf_release(T, others);
    lf_release(T, addresses);
    return t;
}
typedef struct HostAnswer {
    struct hostent entry, *found;
    char room[16384];
} HostAnswer;
static Value socket_gethostbyname_ex(Thread *T, Value *args, int n) {
    (void)n;
    char host[NAME_MAX_LEN];
    HostAnswer a;
    Address checked = {0};
    int code, failed;
    if (!host_arg(T, args[0], host) || !resolve(T, host, AF_INET, &checked)) return V_UNDEF;
    WAITING(T, code, gethostbyname_r(host, &a.entry, a.room, sizeof a.room, &a.found, &failed));
    if (code == 0 && a.found) return host_entry(T, a.found);
    h_errno = failed;
    return no_host(T);
}
static Value socket_gethostbyaddr(Thread *T, Value *args, int n) {
    (void)n;
    char host[NAME_MAX_LEN];
    HostAnswer h;
    Address a = {0};
    int code, failed;
    if (!host_arg(T, args[0], host) || !resolve(T, host, AF_UNSPEC, &a)) return V_UNDEF;
    bool six = a.any.sa_family == AF_INET6;
    const void *at = six ? (void *)&a.in6.sin6_addr : (void *)&a.in.sin_addr;
    WAITING(T, code,
            gethostbyaddr_r(at, six ? 16 : 4, a.any.sa_family, &h.entry, h.room, sizeof h.room, &h.found,
                            &failed));
    if (code == 0 && h.found) return host_entry(T, h.found);
    h_errno = failed;
    return no_host(T);
}

/* A str without zero bytes; place: which argument, 0: the only one. NULL: exception. */
static const char *word_arg(Thread *T, Value v, const char *function, int place) {
    if (!is_str(v)) {
        char number[8] = "";
        if (place) snprintf(number, sizeof number, " %d", place);
        lf_raise(T, exc_TypeError, "%s() argument%s must be str, not %s", function, number,
                 argument_type_name(v));
        return NULL;
    }
    size_t len;
    const char *s = str_utf8(T, v, &len);
    if (!s || strlen(s) == len) return s;
    lf_raise(T, exc_ValueError, "embedded null character");
    return NULL;
}
static Value socket_getservbyname(Thread *T, Value *args, int n) {
    (void)n;
    struct servent entry, *found;
    char room[4096];
    const char *name = word_arg(T, args[0], "getservbyname", 1);
    const char *proto = !name || args[1] == V_UNDEF ? NULL : word_arg(T, args[1], "getservbyname", 2);
    if (!name || (!proto && args[1] != V_UNDEF)) return V_UNDEF;
    if (getservbyname_r(name, proto, &entry, room, sizeof room, &found) || !found)
        return lf_raise(T, exc_OSError, "service/proto not found");
    return v_int(ntohs((uint16_t)found->s_port));
}
static Value socket_getservbyport(Thread *T, Value *args, int n) {
    (void)n;
    struct servent entry, *found;
    char room[4096];
    in_port_t port;
    if (!port_arg(T, "getservbyport", args[0], &port)) return V_UNDEF;
    const char *proto = args[1] == V_UNDEF ? NULL : word_arg(T, args[1], "getservbyport", 2);
    if (!proto && args[1] != V_UNDEF) return V_UNDEF;
    if (getservbyport_r(port, proto, &entry, room, sizeof room, &found) || !found)
        return lf_raise(T, exc_OSError, "port/proto not found");
    return str_from_utf8(T, found->s_name, strlen(found->s_name));
}
static Value socket_getprotobyname(Thread *T, Value *args, int n) {
    (void)n;
    struct protoent entry, *found;
    char room[4096];
    const char *name = word_arg(T, args[0], "getprotobyname", 0);
    if (!name) return V_UNDEF;
    if (getprotobyname_r(name, &entry, room, sizeof room, &found) || !found)
        return lf_raise(T, exc_OSError, "protocol not found");
    return v_int(found->p_proto);
}

/* --- numbers and texts of addresses --- */

static Value socket_inet_aton(Thread *T, Value *args, int n) {
    (void)n;
    struct in_addr a;
    const char *text = word_arg(T, args[0], "inet_aton", 0);
    if (!text) return V_UNDEF;
    if (!inet_aton(text, &a))
        return lf_raise(T, exc_OSError, "illegal IP address string passed to inet_aton");
    return bytes_from(T, &a, sizeof a);
}
/* The text of an address of len bytes. */
static Value text_of(Thread *T, int family, Value packed, int64_t len, const char *error, Type *type) {
    char text[INET6_ADDRSTRLEN];
    Buffer b;
    if (!buffer_get(T, packed, &b, false)) return V_UNDEF;
    bool fits = b.len == len;
    if (fits) inet_ntop(family, b.data, text, sizeof text);
    buffer_release(T, &b);
    return fits ? str_from_utf8(T, text, strlen(text)) : lf_raise(T, type, "%s", error);
}
static Value socket_inet_ntoa(Thread *T, Value *args, int n) {
    (void)n;
    return text_of(T, AF_INET, args[0], 4, "packed IP wrong length for inet_ntoa", exc_OSError);
}
static bool family_arg(Thread *T, Value v, const char *function, int *out) {
    if (!c_int_arg(T, v, out)) return false;
    if (*out == AF_INET || *out == AF_INET6) return true;
    if (!strcmp(function, "inet_ntop"))
        lf_raise(T, exc_ValueError, "unknown address family %d", *out);
    else {
        errno = EAFNOSUPPORT;
        os_failure(T);
    }
    return false;
}
static Value socket_inet_pton(Thread *T, Value *args, int n) {
    (void)n;
    int family;
    uint8_t packed[16];
    const char *text;
    if (!c_int_arg(T, args[0], &family) || !(text = word_arg(T, args[1], "inet_pton", 2)) ||
        !family_arg(T, args[0], "inet_pton", &family))
        return V_UNDEF;
    if (inet_pton(family, text, packed) != 1)
        return lf_raise(T, exc_OSError, "illegal IP address string passed to inet_pton");
    return bytes_from(T, packed, family == AF_INET ? 4 : 16);
}
static Value socket_inet_ntop(Thread *T, Value *args, int n) {
    (void)n;
    int family;
    if (!family_arg(T, args[0], "inet_ntop", &family)) return V_UNDEF;
    return text_of(T, family, args[1], family == AF_INET ? 4 : 16,
                   "invalid length of packed IP address string", exc_ValueError);
}
/* Bytes of a number turned round; bits: its size. */
static Value swapped(Thread *T, Value v, int bits) {
    Value index = obj_index(T, v);
    int64_t x;
    if (index == V_UNDEF || !obj_as_i64(T, index, &x)) {
        lf_release(T, index);
        return V_UNDEF;
    }
    lf_release(T, index);
    if (x < 0) return lf_raise(T, exc_ValueError, "Cannot convert negative int");
    if (x >> bits) return lf_raise(T, exc_OverflowError, "Python int too large for C uint%d_t", bits);
    return v_int(bits == 16 ? htons((uint16_t)x) : htonl((uint32_t)x));
}
#define SWAP(name, bits)                                        \
    static Value socket_##name(Thread *T, Value *args, int n) { \
        (void)n;                                                \
        return swapped(T, args[0], bits);                       \
    }
SWAP(htons, 16)
SWAP(ntohs, 16)
SWAP(htonl, 32)
SWAP(ntohl, 32)

/* --- interfaces of the network --- */

static Value socket_if_nametoindex(Thread *T, Value *args, int n) {
    (void)n;
    const char *name = word_arg(T, args[0], "if_nametoindex", 0);
    if (!name) return V_UNDEF;
    unsigned index = if_nametoindex(name);
    return index ? v_int(index) : os_failure(T);
}
static Value socket_if_indextoname(Thread *T, Value *args, int n) {
    (void)n;
    int64_t index;
    char name[IF_NAMESIZE];
    if (!obj_as_i64(T, args[0], &index)) return V_UNDEF;
    if (!if_indextoname((unsigned)index, name)) return os_failure(T);
    return str_from_utf8(T, name, strlen(name));
}
static Value socket_if_nameindex(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    struct if_nameindex *all = if_nameindex();
    if (!all) return os_failure(T);
    Value list = list_new(T, 0);
    for (const struct if_nameindex *i = all; list != V_UNDEF && i->if_index; i++) {
        Value name = str_from_utf8(T, i->if_name, strlen(i->if_name));
        Value pair = name == V_UNDEF ? V_UNDEF : tuple_pair(T, v_int(i->if_index), name);
        if (pair == V_UNDEF || !list_append(T, list, pair)) lf_clear(T, &list);
    }
    if_freenameindex(all);
    return list;
}

const MethodDef socket_address_functions[] = {
    {"getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)", socket_getaddrinfo,
     "What a host and a service resolve to: a list of (family, type, proto, canonical name, address).", 0},
    {"getnameinfo(sockaddr, flags, /)", socket_getnameinfo,
     "The names of the host and the service of an address.", 0},
    {"gethostbyname(host, /)", socket_gethostbyname, "The IPv4 address of a host, as text.", 0},
    {"gethostbyname_ex(host, /)", socket_gethostbyname_ex, "(name, other names, addresses) of a host.", 0},
    {"gethostbyaddr(host, /)", socket_gethostbyaddr, "(name, other names, addresses) of an address.", 0},
    {"gethostname()", socket_gethostname, "The name of this machine.", 0},
    {"getservbyname(servicename, protocolname=?, /)", socket_getservbyname, "The port of a service.", 0},
    {"getservbyport(port, protocolname=?, /)", socket_getservbyport, "The service of a port.", 0},
    {"getprotobyname(name, /)", socket_getprotobyname, "The number of a protocol.", 0},
    {"inet_aton(ip_addr, /)", socket_inet_aton, "The four bytes of an IPv4 address.", 0},
    {"inet_ntoa(packed_ip, /)", socket_inet_ntoa, "The text of an IPv4 address of four bytes.", 0},
    {"inet_pton(af, ip, /)", socket_inet_pton, "The bytes of an address.", 0},
    {"inet_ntop(af, packed_ip, /)", socket_inet_ntop, "The text of an address in bytes.", 0},
    {"htons(x, /)", socket_htons, "16 bits in the network's order.", 0},
    {"ntohs(x, /)", socket_ntohs, "16 bits in the machine's order.", 0},
    {"htonl(x, /)", socket_htonl, "32 bits in the network's order.", 0},
    {"ntohl(x, /)", socket_ntohl, "32 bits in the machine's order.", 0},
    {"if_nametoindex(oname, /)", socket_if_nametoindex, "The number of an interface.", 0},
    {"if_indextoname(if_index, /)", socket_if_indextoname, "The name of an interface.", 0},
    {"if_nameindex()", socket_if_nameindex, "(number, name) of all interfaces.", 0},
    {0},
};
