#include "src/main/command_line.h"
#include "src/vm/version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage_line[] = "usage: lfpy [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

static const char help_text[] =
    "Options:\n"
    "-b     : warn about str(bytes), str(bytearray) and comparing bytes with str; -bb: raise\n"
    "-B     : accepted for compatibility: no .pyc files are written\n"
    "-c cmd : program passed in as text (ends the options)\n"
    "-E     : ignore environment variables whose names begin with PYTHON or LFPY\n"
    "-h     : print this help and exit (also --help)\n"
    "-i     : after the program ends, go on at the prompt\n"
    "-I     : isolated: -E, -P and -s together\n"
    "-m mod : run a library module as a program (ends the options)\n"
    "-O     : leave out assert statements and code that depends on __debug__\n"
    "-OO    : the same, and leave out docstrings\n"
    "-P     : do not put the program's folder in front of sys.path\n"
    "-q     : no greeting at the prompt\n"
    "-s     : accepted for compatibility: there are no site packages\n"
    "-S     : leave out exit, quit, help, copyright, credits and license\n"
    "-u     : standard output and error without buffering\n"
    "-v     : say on standard error what is imported from where\n"
    "-V     : print the version and exit (also --version); -VV: more about the build\n"
    "-W arg : warning control: action:message:category:module:line\n"
    "-x     : skip the first line of the file\n"
    "-X opt : an option of this implementation\n"
    "file   : program read from a file, or a folder with __main__.py\n"
    "-      : program read from standard input (the default; at a terminal the prompt)\n"
    "arg ...: arguments passed to the program in sys.argv[1:]\n"
    "\n"
    "Environment variables:\n"
    "PYTHONPATH       : folders, separated by ':', put in front of the library on sys.path\n"
    "LFPYPATH         : the same for lfpy alone; searched before PYTHONPATH\n"
    "PYTHONHASHSEED   : a number that seeds the hashes of str and bytes (default 0)\n"
    "PYTHONUNBUFFERED : the same as -u\n"
    "PYTHONWARNINGS   : the same as -W, separated by commas\n";

static int bad_option(char c) {
    fprintf(stderr, "Unknown option: -%c\n%sTry `lfpy -h' for more information.\n", c, usage_line);
    return 2;
}

static int missing_argument(char c) {
    fprintf(stderr, "Argument expected for the -%c option\n%sTry `lfpy -h' for more information.\n", c,
            usage_line);
    return 2;
}

static int print_version(int count) {
    printf("Python %s (lfpy %s)\n", LF_PYTHON_VERSION, LF_VERSION);
    if (count > 1) printf("[%s]\n", LF_COMPILER);
    return 0;
}

/* Remembers an argument of -W or -X. */
static void remember(char ***list, int *n, char *value) {
    char **grown = realloc(*list, (size_t)(*n + 1) * sizeof *grown);
    if (!grown) return;
    *list = grown;
    grown[(*n)++] = value;
}

void command_line_free(Options *o) {
    free(o->warnings);
    free(o->xoptions);
}

int command_line(int argc, char **argv, Options *o) {
    *o = (Options){.argv = argv, .argc = argc};
    int i = 1, version = 0;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if (!strcmp(argv[i], "--")) {
            i++;
            break;
        }
        if (!strcmp(argv[i], "--version")) return print_version(1);
        if (!strcmp(argv[i], "--help")) return printf("%s%s", usage_line, help_text) < 0;
        if (!strcmp(argv[i], "--check-hash-based-pycs") && i + 1 < argc) { /* there are none */
            i++;
            continue;
        }
        if (argv[i][1] == '-') {
            fprintf(stderr, "Unknown option: %s\n%sTry `lfpy -h' for more information.\n", argv[i],
                    usage_line);
            return 2;
        }
        for (char *c = argv[i] + 1; *c; c++) {
            char *value = NULL;
            if (strchr("cmWX", *c)) {
                value = c[1] ? c + 1 : i + 1 < argc ? argv[++i] : NULL;
                if (!value) return missing_argument(*c);
            }
            switch (*c) {
            case 'b': o->bytes_warning++; break;
            case 'B': o->dont_write_bytecode = true; break;
            case 'd': break;
            case 'E': o->ignore_environment = true; break;
            case 'h':
            case '?': return printf("%s%s", usage_line, help_text) < 0;
            case 'i': o->inspect = o->interactive = 1; break;
            case 'I': o->isolated = o->ignore_environment = o->safe_path = o->no_user_site = true; break;
            case 'O': o->optimize++; break;
            case 'P': o->safe_path = true; break;
            case 'q': o->quiet++; break;
            case 'R': break;
            case 's': o->no_user_site = true; break;
            case 'S': o->no_site = true; break;
            case 'u': o->unbuffered = 1; break;
            case 'v': o->verbose++; break;
            case 'V': version++; break;
            case 'x': o->skip_first_line = true; break;
            case 'W': remember(&o->warnings, &o->nwarnings, value); break;
            case 'X': remember(&o->xoptions, &o->nxoptions, value); break;
            case 'c': o->command = value; break;
            case 'm': o->module = value; break;
            default: return bad_option(*c);
            }
            if (value) break;
        }
        if (o->command || o->module) {
            i++;
            break;
        }
    }
    if (version) return print_version(version);
    if (!o->command && !o->module && i < argc) o->file = argv[i++];
    o->args = argv + i;
    o->nargs = argc - i;
    return -1;
}
