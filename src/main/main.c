#include "src/main/command_line.h"
#include "src/main/program.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/trace.h"

#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv) {
    Options options;
    int status = command_line(argc, argv, &options);
    if (status >= 0) return status;
    lf_alloc_init();
    Thread *T = thread_new();
    if (!T) {
        fprintf(stderr, "lfpy: not enough memory to start\n");
        return 1;
    }
    signals_init(T);
    status = program_run(T, &options);
    if (thread_running_count()) { /* threads that nobody waits for end with the process */
        trace_end();
        fflush(NULL);
        _exit(status);
    }
    command_line_free(&options);
    return status;
}
