/* command_line.h — the options of lfpy, parsed into one struct. Main thread, before anything else runs. */
#ifndef LF_COMMAND_LINE_H
#define LF_COMMAND_LINE_H

#include <stdbool.h>

typedef struct Options {
    const char *command, *module,
        *file;   /* -c, -m, or a file ("-": standard input); all NULL: the prompt or stdin */
    char **args; /* what follows; args[0] is for sys.argv[1] */
    int nargs;
    int optimize, verbose, quiet, inspect, interactive, unbuffered, bytes_warning;
    bool ignore_environment, isolated, no_user_site, no_site, safe_path, dont_write_bytecode, skip_first_line;
    char **warnings; /* -W */
    int nwarnings;
    char **xoptions; /* -X */
    int nxoptions;
    char **argv; /* all of it */
    int argc;
} Options;

/* Parses; a status >= 0 means that the process ends with it (--version, --help, wrong usage). */
int command_line(int argc, char **argv, Options *o);
void command_line_free(Options *o);

#endif
