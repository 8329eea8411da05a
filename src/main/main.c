#include "src/main/command_line.h"
#include "src/main/program.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"

#include <stdio.h>

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
    return program_run(T, &options);
}
