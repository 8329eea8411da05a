/* SimpleQueue, Queue, LifoQueue and PriorityQueue.
 *
 * The mutex guards everything but the order within a priority queue: finding an item's place there runs code
 * of the program, so whoever changes a priority queue first takes its `turn`, a lock that can be waited for
 * like any. The place is found before anything changes. Those who wait sleep on words that go up.
 */
#include "src/modules/queue.h"
#include "src/modules/lock.h"
#include "src/modules/waiting.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/holders.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "runtime/cross.h"
#include "runtime/futex.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"

#include <pthread.h>
#include <stdlib.h>

/* An item in the form of cross.h; one that cannot cross belongs to the thread that put it, which alone can
 * get it. Such items are taken only while the queue is still that thread's own. */
typedef struct Item {
    Value v;
    uint64_t owner; /* serial of the thread; 0: anybody's */
} Item;

typedef enum QueueOrder { FIRST_FIRST, LAST_FIRST, SMALLEST_FIRST } QueueOrder;

typedef struct Queue {
    Obj h;
    pthread_mutex_t lock;
    QueueOrder order;
    bool simple;                         /* without bound, tasks and shutdown */
    _Atomic(uint32_t) turn;              /* SMALLEST_FIRST: see above */
    _Atomic(uint32_t) puts, gets, tasks; /* what getters, putters, joiners sleep on */
    Item *items;                         /* a ring; SMALLEST_FIRST: a heap that begins at 0 */
    int64_t head, len, cap;
    int64_t most; /* how many there may be; 0 or less: any number */
    int64_t unfinished;
    bool shut;
} Queue;

static Type *type_simple_queue, *type_queue, *type_lifo_queue, *type_priority_queue;
static inline Queue *as_queue(Value v) { return (Queue *)v_as_obj(v); }

static void drop_item(Thread *T, Item item) {
    if (!item.owner)
        cross_drop(T, item.v);
    else if (item.owner == T->serial)
        lf_release(T, item.v);
}
static void queue_free(Thread *T, Obj *o) {
    Queue *q = (Queue *)o;
    for (; q->len; q->len--, q->head = (q->head + 1) % q->cap) drop_item(T, q->items[q->head]);
    free(q->items);
    pthread_mutex_destroy(&q->lock);
}
static const Kind kind_queue = {.name = "Queue", .free_parts = queue_free, .flags = KIND_SHARE};

static Value queue_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *t = as_type(args[0]);
    int64_t most = 0;
    if (t != type_simple_queue && !obj_as_i64(T, args[1], &most)) return V_UNDEF;
    Queue *q = lf_alloc_atom(T, t->root_shape, sizeof *q);
    if (!q) return V_UNDEF;
    pthread_mutex_init(&q->lock, NULL);
    q->order = t == type_lifo_queue ? LAST_FIRST : t == type_priority_queue ? SMALLEST_FIRST : FIRST_FIRST;
    q->simple = t == type_simple_queue;
    q->most = most;
    return v_obj(q);
}

static void wake(_Atomic(uint32_t) *word, int n) {
    ++*word;
    futex_wake(word, n);
}

static Value raise_from_queue(Thread *T, const char *name) {
    Value module = import_module_c(T, "queue");
    Value cls = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, name);
    if (cls != V_UNDEF) lf_raise_value(T, cls);
    lf_release(T, cls);
    lf_release(T, module);
    return V_UNDEF;
}

static bool room_for_one(Queue *q) {
    if (q->len < q->cap) return true;
    int64_t cap = q->cap ? q->cap * 2 : 8;
    Item *grown = malloc((size_t)cap * sizeof *grown);
    if (!grown) return false;
    for (int64_t i = 0; i < q->len; i++) grown[i] = q->items[(q->head + i) % q->cap];
    free(q->items);
    q->items = grown;
    q->head = 0;
    q->cap = cap;
    return true;
}

/* --- items that cross --- */

/* May v be put? *stays: it remains this thread's, which is fine while only this thread knows the queue. */
static bool may_put(Thread *T, const Queue *q, Value v, bool *stays) {
    bool alone = q->h.rid == RID_LOCAL;
    *stays = lf_policy.gil;
    if (*stays) return true;
    CrossKind kind = cross_kind(T, v);
    if (lf_failed(T)) return false;
    bool borrowed =
        kind == CROSS_REGION && cross_borrows(v) != lf_query_temporaries(T, region_of(v_as_obj(v)));
    *stays = alone && (kind == CROSS_NOT || borrowed);
    return *stays || thread_may_cross(T, v, "the item", 0);
}

static Item item_from(Thread *T, Value v, bool stays) {
    lf_retain(T, v);
    if (stays) return (Item){v, T->serial};
    if (cross_kind(T, v) == CROSS_REGION) lf_drop_temporaries(T, v);
    cross_out(T, v);
    return (Item){v, 0};
}

static void cannot_cross(Thread *T) {
    lf_raise(T, exc_RegionError, "the next item was put before the queue was shared and cannot cross");
}

/* --- the order of a priority queue, with its turn --- */

enum { DEPTH = 62 };

/* The item at `i` as a reference of this thread's; V_UNDEF: exception. */
static Value item_here(Thread *T, const Queue *q, int64_t i) {
    Item item = q->items[i];
    if (!item.owner && cross_is_region(item.v))
        lf_raise(T, exc_TypeError, "regions in a queue cannot be compared");
    else if (item.owner && item.owner != T->serial)
        cannot_cross(T);
    else
        return item.owner ? lf_retain(T, item.v) : cross_share(T, item.v);
    return V_UNDEF;
}
/* Is a less than the item at i? 1, 0, -1 exception. */
static int is_less(Thread *T, const Queue *q, Value a, int64_t i) {
    Value b = item_here(T, q, i);
    int r = b == V_UNDEF ? -1 : obj_compare_bool(T, a, b, CMP_LT);
    lf_release(T, b);
    return r;
}

/* Where v belongs, coming from the end; -1: exception. */
static int64_t place_of(Thread *T, const Queue *q, Value v) {
    int64_t at = q->len;
    while (at > 0) {
        int r = is_less(T, q, v, (at - 1) / 2);
        if (r < 0) return -1;
        if (!r) break;
        at = (at - 1) / 2;
    }
    return at;
}
static void insert_at(Queue *q, int64_t place, Item item) {
    for (int64_t at = q->len++;; at = (at - 1) / 2) {
        if (at == place) {
            q->items[at] = item;
            return;
        }
        q->items[at] = q->items[(at - 1) / 2];
    }
}

/* The way that the hole at the top takes when the smallest item goes: path[0] is the top, and the last item
 * ends at path[*end]. False: exception. */
static bool way_down(Thread *T, const Queue *q, int64_t *path, int *end) {
    int64_t n = q->len - 1, at = 0;
    int depth = 0;
    path[0] = 0;
    while (2 * at + 1 < n) {
        int64_t child = 2 * at + 1;
        if (child + 1 < n) {
            Value left = item_here(T, q, child);
            int r = left == V_UNDEF ? -1 : is_less(T, q, left, child + 1);
            lf_release(T, left);
            if (r < 0) return false;
            child += !r;
        }
        path[++depth] = at = child;
    }
    Value last = n > 0 ? item_here(T, q, n) : V_NONE;
    if (last == V_UNDEF) return false;
    int r = 1;
    while (depth > 0 && (r = is_less(T, q, last, path[depth])) > 0) depth--;
    lf_release(T, last);
    *end = depth;
    return r >= 0 || depth == 0;
}
static Item remove_top(Queue *q, const int64_t *path, int end) {
    Item top = q->items[0];
    for (int i = 0; i < end; i++) q->items[path[i]] = q->items[path[i + 1]];
    q->items[path[end]] = q->items[--q->len];
    return top;
}

static bool begin_turn(Thread *T, Queue *q) {
    return q->order != SMALLEST_FIRST || word_take(T, &q->turn, -1) > 0;
}
static void end_turn(Queue *q) {
    if (q->order == SMALLEST_FIRST) word_give_back(&q->turn);
}

/* --- putting --- */

typedef enum Outcome { FAILED = -1, WAIT, DONE } Outcome; /* WAIT: nothing was there, or no room */

static Outcome refuse_shut(Thread *T, Queue *q) {
    pthread_mutex_unlock(&q->lock);
    raise_from_queue(T, "ShutDown");
    return FAILED;
}

/* Is there room for one more? */
static Outcome make_room(Thread *T, Queue *q) {
    if (q->shut) return refuse_shut(T, q);
    bool full = q->most > 0 && q->len >= q->most, made = full || room_for_one(q);
    if (made && !full) return DONE;
    pthread_mutex_unlock(&q->lock);
    if (!made) lf_no_memory(T);
    return made ? WAIT : FAILED;
}

static void was_put(Queue *q) {
    q->unfinished++;
    pthread_mutex_unlock(&q->lock);
    wake(&q->puts, 1);
}

static Outcome try_put(Thread *T, Queue *q, Item item) {
    pthread_mutex_lock(&q->lock);
    Outcome room = make_room(T, q);
    if (room != DONE) return room;
    q->items[(q->head + q->len++) % q->cap] = item;
    was_put(q);
    return DONE;
}

/* With the turn nobody else changes the heap; giving the item away may run code of the program, too. */
static Outcome try_put_in_order(Thread *T, Queue *q, Value v, bool stays) {
    int64_t place = place_of(T, q, v);
    if (place < 0) return FAILED;
    pthread_mutex_lock(&q->lock);
    Outcome room = make_room(T, q);
    if (room != DONE) return room;
    pthread_mutex_unlock(&q->lock);
    Item item = item_from(T, v, stays);
    pthread_mutex_lock(&q->lock);
    insert_at(q, place, item);
    was_put(q);
    return DONE;
}

/* block and timeout as the methods get them. *negative: the timeout is no length of time. */
static bool time_limit(Thread *T, Value block_arg, Value timeout, Until *u, bool *negative) {
    int block = obj_truth(T, block_arg);
    double seconds = 0;
    *negative = false;
    *u = (Until){.over = true};
    if (block < 0 || (block && !until_from(T, timeout, u))) return false;
    if (block && u->over && timeout != V_NONE && !obj_as_double(T, timeout, &seconds)) return false;
    *negative = seconds < 0;
    return true;
}
static Value negative_timeout(Thread *T) {
    return lf_raise(T, exc_ValueError, "'timeout' must be a non-negative number");
}

static Value put(Thread *T, Queue *q, Value v, const Until *u) {
    schedule_point(POINT_SYNC, 0);
    bool stays, ordered = q->order == SMALLEST_FIRST;
    if (!may_put(T, q, v, &stays)) return V_UNDEF;
    Item item = ordered ? (Item){V_UNDEF, 0} : item_from(T, v, stays);
    Outcome done = FAILED;
    for (bool last = u->over;;) {
        uint32_t seen = q->gets;
        if (ordered && word_take(T, &q->turn, -1) > 0) {
            done = try_put_in_order(T, q, v, stays);
            end_turn(q);
        } else if (!ordered)
            done = try_put(T, q, item);
        if (done != WAIT) break;
        int r = last ? 0 : sleep_until(T, &q->gets, seen, u);
        if (last) raise_from_queue(T, "Full");
        if (r < 0 || last) break;
        last = r == 0;
    }
    if (done == DONE) return V_NONE;
    if (!ordered) drop_item(T, item);
    return V_UNDEF;
}
static Value queue_put(Thread *T, Value *args, int n) {
    (void)n;
    Until u;
    bool negative;
    Queue *q = as_queue(args[0]);
    if (q->simple) return put(T, q, args[1], &(Until){.over = true});
    if (!time_limit(T, args[2], args[3], &u, &negative)) return V_UNDEF;
    return negative && q->most > 0 ? negative_timeout(T) : put(T, q, args[1], &u);
}
static Value queue_put_nowait(Thread *T, Value *args, int n) {
    (void)n;
    return put(T, as_queue(args[0]), args[1], &(Until){.over = true});
}

/* --- getting --- */

/* Takes an item out, unless the next is another thread's. */
static Outcome try_get(Thread *T, Queue *q, Value *out) {
    int64_t path[DEPTH];
    int end = 0;
    if (q->order == SMALLEST_FIRST && q->len && !way_down(T, q, path, &end)) return FAILED;
    pthread_mutex_lock(&q->lock);
    if (!q->len) {
        if (q->shut) return refuse_shut(T, q);
        pthread_mutex_unlock(&q->lock);
        return WAIT;
    }
    int64_t at = q->order == LAST_FIRST ? (q->head + q->len - 1) % q->cap : q->head;
    Item item = q->items[at];
    if (item.owner && item.owner != T->serial) {
        pthread_mutex_unlock(&q->lock);
        cannot_cross(T);
        return FAILED;
    }
    if (q->order == SMALLEST_FIRST)
        remove_top(q, path, end);
    else {
        if (q->order == FIRST_FIRST) q->head = (q->head + 1) % q->cap;
        q->len--;
    }
    pthread_mutex_unlock(&q->lock);
    *out = item.owner ? item.v : cross_in(T, item.v);
    if (q->most > 0) wake(&q->gets, 1);
    return DONE;
}

static Value get(Thread *T, Queue *q, const Until *u) {
    schedule_point(POINT_SYNC, 0);
    for (bool last = u->over;;) {
        Value v = V_UNDEF;
        uint32_t seen = q->puts;
        if (!begin_turn(T, q)) return V_UNDEF;
        Outcome done = try_get(T, q, &v);
        end_turn(q);
        if (done != WAIT) return v;
        int r = last ? 0 : sleep_until(T, &q->puts, seen, u);
        if (r < 0) return V_UNDEF;
        if (last) return raise_from_queue(T, "Empty");
        last = r == 0;
    }
}
static Value queue_get(Thread *T, Value *args, int n) {
    (void)n;
    Until u;
    bool negative;
    if (!time_limit(T, args[1], args[2], &u, &negative)) return V_UNDEF;
    return negative ? negative_timeout(T) : get(T, as_queue(args[0]), &u);
}
static Value queue_get_nowait(Thread *T, Value *args, int n) {
    (void)n;
    return get(T, as_queue(args[0]), &(Until){.over = true});
}

/* --- tasks, shutdown --- */

static Value queue_task_done(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Queue *q = as_queue(args[0]);
    pthread_mutex_lock(&q->lock);
    bool wrong = q->unfinished <= 0, all = q->unfinished == 1;
    if (!wrong) q->unfinished--;
    pthread_mutex_unlock(&q->lock);
    if (wrong) return lf_raise(T, exc_ValueError, "task_done() called too many times");
    if (all) wake(&q->tasks, INT32_MAX);
    return V_NONE;
}

static int64_t locked_read(Queue *q, const int64_t *what) {
    pthread_mutex_lock(&q->lock);
    int64_t n = *what;
    pthread_mutex_unlock(&q->lock);
    return n;
}

static Value queue_join(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Queue *q = as_queue(args[0]);
    for (;;) {
        uint32_t seen = q->tasks;
        if (locked_read(q, &q->unfinished) == 0) return V_NONE;
        if (sleep_until(T, &q->tasks, seen, &(Until){.forever = true}) < 0) return V_UNDEF;
    }
}

/* All items, taken out at once. */
static int64_t take_all(Queue *q, Item **items) {
    int64_t n = q->len;
    *items = malloc((size_t)(n ? n : 1) * sizeof **items);
    if (!*items) return -1;
    for (; q->len; q->len--, q->head = (q->head + 1) % q->cap) (*items)[n - q->len] = q->items[q->head];
    q->head = 0;
    q->unfinished = q->unfinished > n ? q->unfinished - n : 0;
    return n;
}

static Value queue_shutdown(Thread *T, Value *args, int n) {
    (void)n;
    Queue *q = as_queue(args[0]);
    int at_once = obj_truth(T, args[1]);
    Item *items = NULL;
    if (at_once < 0 || !begin_turn(T, q)) return V_UNDEF;
    pthread_mutex_lock(&q->lock);
    q->shut = true;
    int64_t taken = at_once ? take_all(q, &items) : 0;
    pthread_mutex_unlock(&q->lock);
    end_turn(q);
    for (int64_t i = 0; i < taken; i++) drop_item(T, items[i]);
    free(items);
    wake(&q->puts, INT32_MAX);
    wake(&q->gets, INT32_MAX);
    wake(&q->tasks, INT32_MAX);
    return taken < 0 ? lf_no_memory(T) : V_NONE;
}

/* --- questions --- */

static Value queue_qsize(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)T;
    (void)n;
    Queue *q = as_queue(args[0]);
    return v_int(locked_read(q, &q->len));
}
static Value queue_empty(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    return v_bool(queue_qsize(T, args, n) == v_int(0));
}
static Value queue_full(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    const Queue *q = as_queue(args[0]);
    return v_bool(q->most > 0 && v_as_int(queue_qsize(T, args, n)) >= q->most);
}
static Value queue_maxsize(Thread *T, Value self) { return int_from_i64(T, as_queue(self)->most); }
static Value queue_unfinished(Thread *T, Value self) {
    (void)T;
    Queue *q = as_queue(self);
    return v_int(locked_read(q, &q->unfinished));
}
static Value queue_is_shutdown(Thread *T, Value self) {
    (void)T;
    Queue *q = as_queue(self);
    pthread_mutex_lock(&q->lock);
    bool shut = q->shut;
    pthread_mutex_unlock(&q->lock);
    return v_bool(shut);
}

#define PUTS_AND_GETS                                                                                        \
    {"put(self, item, block=True, timeout=None)", queue_put,                                                 \
     "Puts an item, waiting for room; Full when "                                                            \
     "there was none.",                                                                                      \
     0},                                                                                                     \
        {"put_nowait(self, item)", queue_put_nowait, "Puts an item at once, or raises Full.", 0},            \
        {"get(self, block=True, timeout=None)", queue_get,                                                   \
         "Takes an item, waiting for one; Empty when none came.", 0},                                        \
        {"get_nowait(self)", queue_get_nowait, "Takes an item if there is one; Empty otherwise.", 0},        \
        {"qsize(self)", queue_qsize, "About how many items are there.", 0},                                  \
        {"empty(self)", queue_empty, "Is nothing there?", 0}, {                                              \
        "__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS \
    }

static const MethodDef simple_methods[] = {PUTS_AND_GETS, {0}};
static const MethodDef methods[] = {
    PUTS_AND_GETS,
    {"full(self)", queue_full, "Is there no room?", 0},
    {"task_done(self)", queue_task_done, "Says that what was got has been dealt with.", 0},
    {"join(self)", queue_join, "Waits until all that was put has been dealt with.", 0},
    {"shutdown(self, immediate=False)", queue_shutdown,
     "Lets put(), and get() when all is got, raise ShutDown.", 0},
    {0}};
static const GetSetDef getset[] = {
    {"maxsize", queue_maxsize, NULL, "How many items there may be; 0: any number."},
    {"unfinished_tasks", queue_unfinished, NULL, "How many items were put and not dealt with."},
    {"is_shutdown", queue_is_shutdown, NULL, "Was the queue shut down?"},
    {0}};
const TypeDef typedef_simple_queue = {.name = "_queue.SimpleQueue",
                                      .doc = "First in, first out, without bound; threads may share it.",
                                      .where = &type_simple_queue,
                                      .kind = &kind_queue,
                                      .size = sizeof(Queue),
                                      .new_ = {"SimpleQueue(cls)", queue_make, NULL, 0},
                                      .methods = simple_methods};
#define QUEUE(id, class_name, text)                                                             \
    const TypeDef typedef_##id = {.name = "queue." class_name,                                  \
                                  .doc = text,                                                  \
                                  .where = &type_##id,                                          \
                                  .kind = &kind_queue,                                          \
                                  .size = sizeof(Queue),                                        \
                                  .new_ = {class_name "(cls, maxsize=0)", queue_make, NULL, 0}, \
                                  .methods = methods,                                           \
                                  .getset = getset};
QUEUE(queue, "Queue", "First in, first out; put waits while maxsize items are there.")
QUEUE(lifo_queue, "LifoQueue", "Last in, first out.")
QUEUE(priority_queue, "PriorityQueue", "A queue that gives the smallest item first.")
