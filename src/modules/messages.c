#include "src/modules/messages.h"

#include "runtime/futex.h"
#include "src/modules/parcel.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/threads.h"
#include "runtime/schedule_points.h"

#include <pthread.h>
#include <stdlib.h>

enum { QUEUES = 16, TAG_BYTES = 63 };

typedef struct Tag {
    char text[TAG_BYTES + 1];
} Tag;

/* A ring of parcels. */
typedef struct Queue {
    bool used;
    Tag tag;
    Parcel *at;
    size_t head, len, cap;
} Queue;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; /* guards all of the queues; nothing runs under it */
static Queue queues[QUEUES];
static bool fixed;                 /* set_tags has named all tags there are */
static _Atomic(uint32_t) arrivals; /* goes up with every message and change of tags: receivers sleep on it */
static _Atomic(uint32_t) waiting;

static void announce(void) {
    arrivals++;
    if (waiting) futex_wake(&arrivals, INT32_MAX);
}

/* ---- tags --------------------------------------------------------------------------------------------- */

static bool tag_from(Thread *T, Value v, Tag *out) {
    size_t len;
    if (!is_str(v)) {
        lf_raise(T, exc_TypeError, "a tag must be a str, not %T", v);
        return false;
    }
    const char *text = str_utf8(T, v, &len);
    if (!text) return false;
    if (len > TAG_BYTES) {
        lf_raise(T, exc_ValueError, "tag too long (max %d UTF-8 bytes)", TAG_BYTES);
        return false;
    }
    memset(out, 0, sizeof *out);
    memcpy(out->text, text, len);
    return true;
}

/* Under the lock: the queue of a tag, which gets a free one when it has none. NULL: there is none left. */
static Queue *queue_of(const Tag *tag) {
    Queue *unused = NULL;
    for (int i = 0; i < QUEUES; i++) {
        Queue *q = &queues[i];
        if (q->used && !memcmp(&q->tag, tag, sizeof *tag)) return q;
        if (!q->used && !unused) unused = q;
    }
    if (!unused || fixed) return NULL;
    unused->used = true;
    unused->tag = *tag;
    return unused;
}

static bool no_queue(Thread *T, const Tag *tag) {
    lf_raise(T, exc_KeyError,
             fixed ? "tag '%s' is not among those of set_tags()"
                   : "tag capacity exceeded: there is no queue left for '%s'",
             tag->text);
    return false;
}

/* The tags of an argument: a str, or a list or tuple of them. *n is how many; -1 below: exception. */
static int tags_from(Thread *T, Value v, Tag out[QUEUES], const char *what) {
    if (is_str(v)) return tag_from(T, v, &out[0]) ? 1 : -1;
    if (!is_list(v) && !is_tuple(v)) {
        lf_raise(T, exc_TypeError, "tags must be a str or a list or tuple of str, not %T", v);
        return -1;
    }
    int64_t n = obj_len(T, v);
    if (n > QUEUES) {
        lf_raise(T, exc_KeyError, "tag capacity exceeded: %s takes at most %d tags", what, QUEUES);
        return -1;
    }
    for (int64_t i = 0; i < n; i++)
        if (!tag_from(T, is_tuple(v) ? as_tuple(v)->items[i] : as_list(v)->items[i], &out[i])) return -1;
    return (int)n;
}

/* ---- the queues, under the lock ----------------------------------------------------------------------- */

static bool put(Queue *q, Parcel p) {
    if (q->len == q->cap) {
        size_t cap = q->cap ? q->cap * 2 : 16;
        Parcel *grown = malloc(cap * sizeof *grown);
        if (!grown) return false;
        for (size_t i = 0; i < q->len; i++) grown[i] = q->at[(q->head + i) % q->cap];
        free(q->at);
        q->at = grown;
        q->head = 0;
        q->cap = cap;
    }
    q->at[(q->head + q->len++) % q->cap] = p;
    return true;
}

static Parcel take(Queue *q) {
    Parcel p = q->at[q->head];
    q->head = (q->head + 1) % q->cap;
    q->len--;
    return p;
}

/* All that is in a queue, for the caller to drop without the lock. */
static Queue empty(Queue *q) {
    Queue old = *q;
    q->at = NULL;
    q->head = q->len = q->cap = 0;
    return old;
}
static void drop_all(Thread *T, Queue *q) {
    while (q->len) parcel_drop(T, take(q));
    free(q->at);
}

/* ---- the functions ------------------------------------------------------------------------------------ */

Value messages_timeout(Thread *T) { return str_from_c(T, "__timeout__"); }

Value messages_send(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Tag tag;
    Parcel p;
    if (!tag_from(T, args[0], &tag) || !parcel_pack(T, args[1], &p)) return V_UNDEF;
    pthread_mutex_lock(&lock);
    Queue *q = queue_of(&tag);
    bool ok = q && put(q, p);
    pthread_mutex_unlock(&lock);
    if (ok) {
        announce();
        return V_NONE;
    }
    parcel_drop(T, p);
    if (q) return lf_no_memory(T);
    no_queue(T, &tag);
    return V_UNDEF;
}

/* A message with one of the tags, the first that has any: 1; 0 there is none; -1 exception. */
static int look(Thread *T, const Tag *tags, int n, int *which, Parcel *out) {
    int found = 0;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < n && !found; i++) {
        Queue *q = queue_of(&tags[i]);
        *which = i;
        if (!q)
            found = -1;
        else if (q->len) {
            *out = take(q);
            found = 1;
        }
    }
    pthread_mutex_unlock(&lock);
    return found < 0 ? no_queue(T, &tags[*which]), -1 : found;
}

/* The same, waiting until there is one or time is over. */
static int look_until(Thread *T, const Tag *tags, int n, int64_t ns, int *which, Parcel *out) {
    struct timespec until;
    if (ns > 0) time_after(ns, &until);
    for (;;) {
        uint32_t seen = arrivals;
        int found = look(T, tags, n, which, out);
        if (found || ns == 0) return found;
        waiting++;
        int r = thread_sleep_on(T, &arrivals, seen, ns < 0 ? NULL : &until);
        waiting--;
        if (r < 0) return -1;
        if (r == 0) ns = 0;
    }
}

static Value timed_out(Thread *T, Value after) {
    if (after != V_NONE) return lf_call0(T, after);
    Value tag = messages_timeout(T);
    Value pair = tag == V_UNDEF ? V_UNDEF : tuple_pair(T, tag, V_NONE);
    lf_release(T, tag);
    return pair;
}

Value messages_receive(Thread *T, Value *args, int nargs) {
    schedule_point(POINT_SYNC, 0);
    (void)nargs;
    Tag tags[QUEUES];
    int64_t ns;
    int which;
    Parcel p;
    int n = tags_from(T, args[0], tags, "receive()");
    if (n < 0 || !time_seconds(T, args[1], &ns)) return V_UNDEF;
    if (n == 0) return lf_raise(T, exc_RuntimeError, "receive() needs at least one tag");
    if (args[2] != V_NONE && !obj_callable(args[2]))
        return lf_raise(T, exc_TypeError, "after must be callable, not %T", args[2]);
    int found = look_until(T, tags, n, ns, &which, &p);
    if (found == 0) return timed_out(T, args[2]);
    Value parts[] = {V_UNDEF, V_UNDEF}, result = V_UNDEF;
    if (found < 0) return V_UNDEF;
    parts[1] = parcel_open(T, p);
    parts[0] = parts[1] == V_UNDEF ? V_UNDEF : str_from_c(T, tags[which].text);
    if (parts[0] != V_UNDEF) result = list_from(T, parts, 2);
    lf_release(T, parts[0]);
    lf_release(T, parts[1]);
    return result;
}

Value messages_set_tags(Thread *T, Value *args, int nargs) {
    (void)nargs;
    Tag tags[QUEUES];
    Queue old[QUEUES];
    int n = is_str(args[0]) ? (lf_raise(T, exc_TypeError, "tags must be a list or tuple of str, not str"), -1)
                            : tags_from(T, args[0], tags, "set_tags()");
    if (n < 0) return V_UNDEF;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < QUEUES; i++) {
        old[i] = empty(&queues[i]);
        queues[i].used = i < n;
        if (i < n) queues[i].tag = tags[i];
    }
    fixed = n > 0;
    pthread_mutex_unlock(&lock);
    announce();
    for (int i = 0; i < QUEUES; i++) drop_all(T, &old[i]);
    return V_NONE;
}

Value messages_drain(Thread *T, Value *args, int nargs) {
    (void)nargs;
    Tag tags[QUEUES];
    int n = tags_from(T, args[0], tags, "drain()");
    for (int i = 0; i < n; i++) {
        Queue old = {0};
        pthread_mutex_lock(&lock);
        Queue *q = queue_of(&tags[i]);
        if (q) old = empty(q);
        pthread_mutex_unlock(&lock);
        drop_all(T, &old);
        if (!q) return no_queue(T, &tags[i]), V_UNDEF;
    }
    return n < 0 ? V_UNDEF : V_NONE;
}
