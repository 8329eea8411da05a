#include "src/main/explore.h"

#include "runtime/trace.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* One run: what it printed, and its behaviours in their order, in files without a name. */
typedef struct Trial {
    uint64_t seed;
    pid_t pid;
    int out, err, order;
} Trial;

enum { SECONDS = 60 }; /* longer than that no run takes */

static int scratch(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

/* In the child: false in the parent. */
static bool begin(Trial *r, uint64_t seed) {
    *r = (Trial){seed, 0, scratch("out"), scratch("err"), scratch("order")};
    fflush(NULL);
    r->pid = r->out < 0 || r->err < 0 || r->order < 0 ? -1 : fork();
    if (r->pid != 0) return false;
    int nothing = memfd_create("in", 0); /* every run reads the same: nothing */
    dup2(nothing, 0);
    dup2(r->out, 1);
    dup2(r->err, 2);
    trace_order_to(r->order);
    alarm(SECONDS);
    return true;
}

static void forget(Trial *r) {
    close(r->out);
    close(r->err);
    close(r->order);
}

static void copy(int from, FILE *to) {
    char text[4096];
    lseek(from, 0, SEEK_SET);
    for (ssize_t n; (n = read(from, text, sizeof text)) > 0;) fwrite(text, 1, (size_t)n, to);
}

static bool is_empty(int fd) { return lseek(fd, 0, SEEK_END) <= 0; }

static void tell(Trial *r, uint32_t runs, int status) {
    fprintf(stderr, "lfpy: -X explore: run %llu of %u failed: ", (unsigned long long)r->seed, runs);
    if (WIFEXITED(status))
        fprintf(stderr, "exit status %d\n", WEXITSTATUS(status));
    else if (WTERMSIG(status) == SIGALRM)
        fprintf(stderr, "it did not end within %d seconds\n", SECONDS);
    else
        fprintf(stderr, "%s\n", strsignal(WTERMSIG(status)));
    fflush(stderr);
    copy(r->out, stdout);
    fflush(stdout);
    copy(r->err, stderr);
    if (!is_empty(r->order)) {
        fprintf(stderr, "Behaviours, in the order in which they began:\n");
        copy(r->order, stderr);
    }
    fprintf(stderr, "The same again: -X schedule=%llu\n", (unsigned long long)r->seed);
}

/* What the system tells of a child that has ended; -1: it cannot be asked. */
static int end_of(const Trial *r) {
    int status;
    while (waitpid(r->pid, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return status;
}

uint64_t explore(uint32_t runs, int *status) {
    *status = 1;
    for (uint32_t i = 1; i <= runs; i++) {
        Trial r;
        if (begin(&r, i)) return i;
        if (r.pid < 0) {
            fprintf(stderr, "lfpy: -X explore: %s\n", strerror(errno));
            forget(&r);
            return 0;
        }
        int end = end_of(&r);
        if (end != 0) tell(&r, runs, end);
        forget(&r);
        if (end != 0) return 0;
    }
    fprintf(stderr, "lfpy: -X explore: %u runs, none failed\n", runs);
    *status = 0;
    return 0;
}
