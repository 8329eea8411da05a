#include "src/modules/noticeboard.h"

#include "runtime/freeze.h"
#include "runtime/futex.h"
#include "runtime/hold.h"
#include "runtime/region.h"
#include "src/modules/parcel.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/vm/threads.h"

#include <pthread.h>

enum { MOST_KEYS = 64, KEY_BYTES = 63 };

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* of `board`, for a moment */
static Value board = V_UNDEF; /* a frozen dict, held by no thread; V_UNDEF: empty */

/* Who changes the board: a lock that is held while functions of the program run. */
static _Atomic(uint32_t) changing; /* 0 nobody, 1 somebody, 2 and others wait */
static Thread *_Atomic changer;

static bool change_begin(Thread *T) {
    if (changer == T) {
        lf_raise(T, exc_RuntimeError, "the function of notice_update() cannot change the noticeboard");
        return false;
    }
    uint32_t seen = 0;
    if (atomic_compare_exchange_strong(&changing, &seen, 1)) {
        changer = T;
        return true;
    }
    while (atomic_exchange(&changing, 2) != 0)
        if (thread_sleep_on(T, &changing, 2, NULL) < 0) return false;
    changer = T;
    return true;
}
static void change_end(void) {
    changer = NULL;
    if (atomic_exchange(&changing, 0) == 2) futex_wake(&changing, 1);
}

Value noticeboard_snapshot(Thread *T) {
    pthread_mutex_lock(&guard);
    Value now = board == V_UNDEF ? V_UNDEF : lf_retain(T, board);
    pthread_mutex_unlock(&guard);
    return now == V_UNDEF ? dict_new(T) : now;
}

/* dict (consumed) becomes the board. */
static bool publish(Thread *T, Value dict) {
    if (dict != V_UNDEF && !lf_freeze_to_share(T, &dict, 1)) {
        lf_release(T, dict);
        return false;
    }
    if (dict != V_UNDEF) region_give_hold(T, dict);
    pthread_mutex_lock(&guard);
    Value old = board;
    board = dict;
    pthread_mutex_unlock(&guard);
    if (old != V_UNDEF) region_drop_hold(T, old);
    return true;
}

/* A copy of the board to change. */
static Value draft(Thread *T) {
    Value now = noticeboard_snapshot(T);
    Value copy = now == V_UNDEF ? V_UNDEF : dict_copy(T, now);
    lf_release(T, now);
    return copy;
}

bool noticeboard_key(Thread *T, Value key) {
    size_t len;
    if (!is_str(key)) {
        lf_raise(T, exc_TypeError, "noticeboard key must be a str");
        return false;
    }
    const char *text = str_utf8(T, key, &len);
    if (!text) return false;
    if (memchr(text, 0, len))
        lf_raise(T, exc_ValueError, "noticeboard key must not contain NUL characters");
    else if (len > KEY_BYTES)
        lf_raise(T, exc_ValueError, "noticeboard key too long (max 63 UTF-8 bytes)");
    return !lf_failed(T);
}

/* While the board is being changed: key becomes v (borrowed, immutable). */
static NoticeResult set_entry(Thread *T, Value key, Value v) {
    Value dict = draft(T);
    bool ok = dict != V_UNDEF && dict_set(T, dict, key, v);
    if (ok && as_dict(dict)->len > MOST_KEYS) {
        lf_release(T, dict);
        return NOTICE_FULL;
    }
    if (ok) return publish(T, dict) ? NOTICE_DONE : NOTICE_ERROR;
    lf_release(T, dict);
    return NOTICE_ERROR;
}

static bool remove_entry(Thread *T, Value key) {
    Value dict = draft(T);
    int gone = dict == V_UNDEF ? -1 : dict_del(T, dict, key);
    if (gone > 0) return publish(T, dict);
    lf_release(T, dict);
    return gone == 0;
}

NoticeResult noticeboard_write(Thread *T, Value key, Value v) {
    Value constant = parcel_constant(T, v);
    NoticeResult result = NOTICE_ERROR;
    if (constant != V_UNDEF && change_begin(T)) {
        result = set_entry(T, key, constant);
        change_end();
    }
    lf_release(T, constant);
    return result;
}

/* fn of the entry, immutable. */
static Value next_value(Thread *T, Value key, Value fn, Value otherwise) {
    Value dict = noticeboard_snapshot(T);
    if (dict == V_UNDEF) return dict;
    Value now = dict_get(T, dict, key);
    Value window[] = {now == V_UNDEF ? lf_retain(T, otherwise) : lf_retain(T, now)};
    lf_release(T, dict);
    Value v = lf_failed(T) ? V_UNDEF : lf_call1(T, fn, window[0]);
    lf_release(T, window[0]);
    return v;
}

NoticeResult noticeboard_update(Thread *T, Value key, Value fn, Value otherwise, Value removed) {
    if (!change_begin(T)) return NOTICE_ERROR;
    NoticeResult result = NOTICE_FAILED;
    Value v = next_value(T, key, fn, otherwise);
    if (v == removed)
        result = remove_entry(T, key) ? NOTICE_DONE : NOTICE_ERROR;
    else if (v != V_UNDEF) {
        Value constant = parcel_constant(T, v);
        if (constant != V_UNDEF) result = set_entry(T, key, constant);
        lf_release(T, constant);
    }
    lf_release(T, v);
    change_end();
    return result;
}

bool noticeboard_delete(Thread *T, Value key) {
    if (!change_begin(T)) return false;
    bool ok = remove_entry(T, key);
    change_end();
    return ok;
}

bool noticeboard_clear(Thread *T) {
    if (!change_begin(T)) return false;
    bool ok = publish(T, V_UNDEF);
    change_end();
    return ok;
}
