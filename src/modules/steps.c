#include "src/modules/steps.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/builtins/report.h"
#include "src/modules/io.h"
#include "src/modules/object_graph.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/line_event.h"
#include "src/vm/traceback.h"

enum { MAX_STEPS = 500, MAX_OBJECTS = 60, MAX_ROWS = 10, MAX_OUTPUT = 100000, MAX_THREADS = 64 };

/* The record is text for json.loads: a list of steps, pieces of output and other entries, in their order. */
static struct {
    pthread_mutex_t lock;
    const char *path;
    pid_t process;
    char *text;
    size_t n, cap;
    uint64_t steps, output;
    uint64_t threads[MAX_THREADS]; /* ids, in the order of their first steps */
    uint32_t nthreads;
    bool closed; /* the page is being written: nothing is added any more */
    bool failed; /* memory ran out: the rest is missing */
} record = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* ---- text, under the lock --------------------------------------------------------------------------------
 */

static void put(const char *s, size_t n) {
    if (record.n + n > record.cap) {
        size_t cap = record.cap * 2 + n + 4096;
        char *grown = realloc(record.text, cap);
        if (!grown) {
            record.failed = true;
            return;
        }
        record.text = grown;
        record.cap = cap;
    }
    memcpy(record.text + record.n, s, n);
    record.n += n;
}

static void put_c(const char *s) { put(s, strlen(s)); }

/* Bytes as a string of JSON: one character a byte. */
static void put_bytes(const char *s, size_t n) {
    char text[8];
    put_c("\"");
    for (size_t i = 0; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\')
            put(s + i, 1);
        else
            put(text, (size_t)snprintf(text, sizeof text, "\\u%04x", c));
    }
    put_c("\"");
}

static void put_str(Thread *T, Value s) {
    size_t n = 0;
    const char *text = s == V_UNDEF ? NULL : str_utf8(T, s, &n);
    if (!text) lf_exc_clear(T);
    put_bytes(text ? text : "", text ? n : 0);
}

static void put_count(const char *before, uint64_t n) {
    char text[40];
    put_c(before);
    put(text, (size_t)snprintf(text, sizeof text, "%llu", (unsigned long long)n));
}

static void put_name(const char *name) {
    put_c(record.n ? ",\n{\"" : "[{\"");
    put_c(name);
    put_c("\":");
}

/* ---- entries ----------------------------------------------------------------------------------------------
 */

/* 0 for the main thread, which begins. */
static uint32_t thread_number(const Thread *T) {
    for (uint32_t i = 0; i < record.nthreads; i++)
        if (record.threads[i] == T->id) return i;
    if (record.nthreads < MAX_THREADS) record.threads[record.nthreads] = T->id;
    return record.nthreads < MAX_THREADS ? record.nthreads++ : MAX_THREADS;
}

static void put_step(Thread *T, Value filename, uint32_t line, Value graph) {
    if (graph == V_UNDEF || record.failed || record.closed) return;
    put_name("thread");
    put_count("", thread_number(T));
    put_c(",\"file\":");
    put_str(T, filename);
    put_count(",\"line\":", line);
    put_c(",\"graph\":");
    size_t n;
    const char *text = str_utf8(T, graph, &n);
    if (text)
        put(text, n);
    else
        put_c("null");
    put_c("}");
}

static Value look(Thread *T, Value names) {
    GraphQuery q = {.root = V_UNDEF,
                    .source = V_UNDEF,
                    .target = V_UNDEF,
                    .namespace = names,
                    .frames = names == V_UNDEF ? GRAPH_TRACED_FRAMES : GRAPH_NO_FRAMES,
                    .max_nodes = MAX_OBJECTS,
                    .max_rows = MAX_ROWS};
    Value graph = object_graph(T, &q);
    if (graph == V_UNDEF) lf_exc_clear(T);
    return graph;
}

static void on_line(Thread *T, Frame *f) {
    pthread_mutex_lock(&record.lock);
    bool full = record.closed || record.steps++ >= MAX_STEPS;
    pthread_mutex_unlock(&record.lock);
    if (full) return;
    Value graph = look(T, V_UNDEF);
    pthread_mutex_lock(&record.lock);
    put_step(T, f->code->filename, frame_line(f), graph);
    pthread_mutex_unlock(&record.lock);
    lf_release(T, graph);
}

static void on_output(int fd, const void *bytes, int64_t n) {
    pthread_mutex_lock(&record.lock);
    uint64_t room = record.output < MAX_OUTPUT ? MAX_OUTPUT - record.output : 0;
    size_t kept = (uint64_t)n < room ? (size_t)n : (size_t)room;
    if (kept && !record.closed && record.steps <= MAX_STEPS) {
        put_name("out");
        put_bytes(bytes, kept);
        put_count(",\"fd\":", (uint64_t)fd);
        put_c("}");
    }
    record.output += (uint64_t)n;
    pthread_mutex_unlock(&record.lock);
}

/* ---- the run ----------------------------------------------------------------------------------------------
 */

void steps_begin(const char *path) {
    record.path = path;
    record.process = getpid();
    lf_line_event = on_line;
    file_written = on_output;
}

bool steps_wanted(void) { return record.path != NULL; }

void steps_source(Thread *T, Value filename, const char *text, size_t n) {
    if (!record.path) return;
    pthread_mutex_lock(&record.lock);
    put_name("source");
    put_bytes(text, n);
    put_c(",\"file\":");
    put_str(T, filename);
    put_c("}");
    pthread_mutex_unlock(&record.lock);
}

/* The innermost place of the traceback that is in a program of the user. */
static const Traceback *failing_place(Value exc) {
    const Traceback *place = NULL;
    for (Value tb = as_exception(exc)->traceback; tb != V_UNDEF; tb = ((Traceback *)v_as_obj(tb))->next)
        if (code_tells_lines(as_code(((Traceback *)v_as_obj(tb))->code))) place = (Traceback *)v_as_obj(tb);
    return place;
}

void steps_failed(Thread *T) {
    if (!record.path || !lf_failed(T) || lf_exc_is(T, exc_SystemExit)) return;
    Value exc = lf_exc_take(T), text = obj_str(T, exc);
    const Traceback *place = failing_place(exc);
    if (text == V_UNDEF) lf_exc_clear(T);
    pthread_mutex_lock(&record.lock);
    put_name("error");
    put_bytes(type_name(exc), strlen(type_name(exc)));
    put_c(",\"text\":");
    put_str(T, text);
    if (place) {
        put_c(",\"file\":");
        put_str(T, as_code(place->code)->filename);
        put_count(",\"line\":", (uint32_t)place->lineno);
    }
    put_c("}");
    pthread_mutex_unlock(&record.lock);
    lf_release(T, text);
    lf_exc_restore(T, exc);
}

void steps_end(Thread *T, Value names) {
    if (!record.path) return;
    Value pending = lf_exc_take(T), graph = look(T, names);
    pthread_mutex_lock(&record.lock);
    put_name("final");
    const char *text = graph == V_UNDEF ? NULL : str_utf8(T, graph, NULL);
    put_c(text ? text : "null");
    put_c("}");
    pthread_mutex_unlock(&record.lock);
    lf_release(T, graph);
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
}

void steps_write(Thread *T) {
    if (!record.path || record.process != getpid()) return;
    pthread_mutex_lock(&record.lock);
    record.closed = true;
    put_name("steps");
    put_count("", record.steps);
    put_count(",\"limit\":", MAX_STEPS);
    put_count(",\"objects\":", MAX_OBJECTS);
    put_count(",\"output\":", record.output);
    put_c("}]");
    pthread_mutex_unlock(&record.lock);
    Value text = str_from_utf8(T, record.text, record.n),
          path = str_from_utf8(T, record.path, strlen(record.path));
    Value module = import_module_c(T, "_graph_page");
    Value write = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "write");
    Value r =
        write == V_UNDEF || text == V_UNDEF || path == V_UNDEF ? V_UNDEF : lf_call2(T, write, path, text);
    if (r == V_UNDEF && lf_failed(T)) {
        Value exc = lf_exc_take(T);
        report_exception(T, exc);
        lf_release(T, exc);
    }
    lf_release(T, text);
    lf_release(T, path);
    lf_release(T, module);
    lf_release(T, write);
    lf_release(T, r);
    record.path = NULL;
}
