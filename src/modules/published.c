#include "src/modules/published.h"

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "runtime/region.h"

#include <pthread.h>

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER; /* of `published`, for a moment */
static Value published = V_NONE;                          /* held by no thread */

bool published_set(Thread *T, Value v) {
    lf_retain(T, v);
    if (!lf_freeze_to_share(T, &v, 1)) {
        lf_release(T, v);
        return false;
    }
    if (v != V_NONE) region_give_hold(T, v);
    pthread_mutex_lock(&guard);
    Value old = published;
    published = v;
    pthread_mutex_unlock(&guard);
    if (old != V_NONE) region_drop_hold(T, old);
    return true;
}

Value published_get(Thread *T) {
    pthread_mutex_lock(&guard);
    Value now = lf_retain(T, published);
    pthread_mutex_unlock(&guard);
    return now;
}
