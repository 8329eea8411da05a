/* sendmsg, recvmsg, recvmsg_into: several buffers at once, and ancillary data such as descriptors. */
#include "src/modules/socket.h"

#include <limits.h>
#include <poll.h>
#include <sys/uio.h>

typedef struct Message {
    struct msghdr header;
    Buffer *views;
    int nviews, flags;
    Address address;
} Message;

static void message_free(Thread *T, Message *m) {
    while (m->nviews) buffer_release(T, &m->views[--m->nviews]);
    if (m->views) lf_buf_free(T, m->views);
    if (m->header.msg_iov) lf_buf_free(T, m->header.msg_iov);
    if (m->header.msg_control) lf_buf_free(T, m->header.msg_control);
}
static bool buffers_arg(Thread *T, Value v, const char *method, bool writable, Message *m) {
    Value all = tuple_from_iterable(T, v);
    if (all == V_UNDEF) {
        if (lf_exc_caught(T, exc_TypeError))
            lf_raise(T, exc_TypeError, "%s() argument 1 must be an iterable", method);
        return false;
    }
    int64_t len = as_tuple(all)->len;
    bool ok = len <= IOV_MAX;
    if (!ok) lf_raise(T, exc_OSError, "%s() argument 1 is too long", method);
    m->views = ok ? lf_buf_calloc(T, (size_t)(len + 1) * sizeof *m->views) : NULL;
    m->header.msg_iov = m->views ? lf_buf_calloc(T, (size_t)(len + 1) * sizeof *m->header.msg_iov) : NULL;
    ok = m->header.msg_iov != NULL;
    for (int64_t i = 0; ok && i < len; i++) {
        ok = buffer_get(T, as_tuple(all)->items[i], &m->views[i], writable);
        if (!ok && writable) {
            lf_exc_clear(T);
            lf_raise(T, exc_TypeError,
                     "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers");
        }
        if (!ok) break;
        m->header.msg_iov[i] = (struct iovec){m->views[i].data, (size_t)m->views[i].len};
        m->header.msg_iovlen = (size_t)++m->nviews;
    }
    lf_release(T, all);
    return ok;
}
/* One item of ancillary data, of (level, type, bytes), into room that its length alone counts (NULL) or
 * fills. */
static bool ancillary_item(Thread *T, Value v, struct cmsghdr *into, size_t *len) {
    int level, type;
    Buffer b;
    if (!v_is_obj(v) || !is_instance(v, type_tuple) || as_tuple(v)->len != 3) {
        lf_raise(T, exc_TypeError, "[sendmsg() ancillary data items]() argument must be 3-item tuple, not %s",
                 argument_type_name(v));
        return false;
    }
    const Value *items = as_tuple(v)->items;
    if (!c_int_arg(T, items[0], &level) || !c_int_arg(T, items[1], &type) ||
        !buffer_get(T, items[2], &b, false))
        return false;
    *len = CMSG_SPACE((size_t)b.len);
    if (into) {
        into->cmsg_level = level;
        into->cmsg_type = type;
        into->cmsg_len = CMSG_LEN((size_t)b.len);
        memcpy(CMSG_DATA(into), b.data, (size_t)b.len);
    }
    buffer_release(T, &b);
    return true;
}
static bool ancillary_arg(Thread *T, Value v, Message *m) {
    Value all = tuple_from_iterable(T, v);
    if (all == V_UNDEF) {
        if (lf_exc_caught(T, exc_TypeError))
            lf_raise(T, exc_TypeError, "sendmsg() argument 2 must be an iterable");
        return false;
    }
    size_t total = 0, len;
    bool ok = true;
    for (int64_t i = 0; ok && i < as_tuple(all)->len; i++) {
        ok = ancillary_item(T, as_tuple(all)->items[i], NULL, &len);
        total += ok ? len : 0;
    }
    if (ok && total) {
        m->header.msg_control = lf_buf_calloc(T, total);
        ok = m->header.msg_control != NULL;
        m->header.msg_controllen = total;
        size_t at = 0;
        for (int64_t i = 0; ok && i < as_tuple(all)->len; i++) {
            ok = ancillary_item(T, as_tuple(all)->items[i],
                                (struct cmsghdr *)(void *)((char *)m->header.msg_control + at), &len);
            at += len;
        }
    }
    lf_release(T, all);
    return ok;
}

static ssize_t call_sendmsg(int fd, void *with) {
    Message *m = with;
    return sendmsg(fd, &m->header, m->flags | MSG_NOSIGNAL);
}
static ssize_t call_recvmsg(int fd, void *with) {
    Message *m = with;
    return recvmsg(fd, &m->header, m->flags | MSG_CMSG_CLOEXEC);
}
Value socket_sendmsg(Thread *T, Value *args, int n) {
    (void)n;
    const Socket *s = as_socket(args[0]);
    Message m = {0};
    socklen_t to;
    ssize_t sent = 0;
    bool ok = buffers_arg(T, args[1], "sendmsg", false, &m) && ancillary_arg(T, args[2], &m) &&
              c_int_arg(T, args[3], &m.flags) &&
              (args[4] == V_NONE || address_from(T, s, "sendmsg", args[4], &m.address, &to));
    if (ok && args[4] != V_NONE) {
        m.header.msg_name = &m.address;
        m.header.msg_namelen = to;
    }
    ok = ok && socket_call(T, s, POLLOUT, socket_end(s), call_sendmsg, &m, &sent);
    message_free(T, &m);
    return ok ? v_int(sent) : V_UNDEF;
}

static Value ancillary_value(Thread *T, struct msghdr *h) {
    Value list = list_new(T, 0);
    for (struct cmsghdr *c = CMSG_FIRSTHDR(h); c && list != V_UNDEF; c = CMSG_NXTHDR(h, c)) {
        size_t room = (size_t)((char *)h->msg_control + h->msg_controllen - (char *)CMSG_DATA(c));
        size_t len = c->cmsg_len < CMSG_LEN(0) ? 0 : c->cmsg_len - CMSG_LEN(0);
        Value items[] = {v_int(c->cmsg_level), v_int(c->cmsg_type),
                         bytes_from(T, CMSG_DATA(c), (int64_t)(len < room ? len : room))};
        Value item = items[2] == V_UNDEF ? V_UNDEF : tuple_from(T, items, 3);
        lf_release(T, items[2]);
        if (item == V_UNDEF || !list_append(T, list, item)) lf_clear(T, &list);
    }
    return list;
}
/* Receives; first (owned): what goes first into the result when it is not the number of bytes. */
static Value receive_message(Thread *T, const Socket *s, Value ancillary_size, Value flags, Message *m,
                             void *data) {
    int64_t room;
    ssize_t got;
    if (!obj_as_index(T, ancillary_size, &room, exc_OverflowError) || !c_int_arg(T, flags, &m->flags))
        return V_UNDEF;
    if (room < 0 || room > INT_MAX)
        return lf_raise(T, exc_ValueError, "invalid ancillary data buffer length");
    if (room && !(m->header.msg_control = lf_buf_calloc(T, (size_t)room))) return V_UNDEF;
    m->header.msg_controllen = (size_t)room;
    m->header.msg_name = &m->address;
    m->header.msg_namelen = sizeof m->address;
    if (!socket_call(T, s, POLLIN, socket_end(s), call_recvmsg, m, &got)) return V_UNDEF;
    Value items[4] = {data ? bytes_from(T, data, got) : v_int(got), ancillary_value(T, &m->header),
                      v_int(m->header.msg_flags & ~MSG_CMSG_CLOEXEC),
                      address_value(T, &m->address, m->header.msg_namelen)};
    bool ok = items[0] != V_UNDEF && items[1] != V_UNDEF && items[3] != V_UNDEF;
    Value t = ok ? tuple_from(T, items, 4) : V_UNDEF;
    for (int i = 0; i < 4; i++) lf_release(T, items[i]);
    return t;
}
Value socket_recvmsg(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    Message m = {0};
    if (!obj_as_index(T, args[1], &len, exc_OverflowError)) return V_UNDEF;
    if (len < 0) return lf_raise(T, exc_ValueError, "negative buffer size in recvmsg()");
    struct iovec part = {lf_buf_alloc(T, (size_t)len + 1), (size_t)len};
    if (!part.iov_base) return V_UNDEF;
    m.header.msg_iov = &part;
    m.header.msg_iovlen = 1;
    Value r = receive_message(T, as_socket(args[0]), args[2], args[3], &m, part.iov_base);
    m.header.msg_iov = NULL;
    message_free(T, &m);
    lf_buf_free(T, part.iov_base);
    return r;
}
Value socket_recvmsg_into(Thread *T, Value *args, int n) {
    (void)n;
    Message m = {0};
    Value r = V_UNDEF;
    if (buffers_arg(T, args[1], "recvmsg_into", true, &m))
        r = receive_message(T, as_socket(args[0]), args[2], args[3], &m, NULL);
    message_free(T, &m);
    return r;
}
