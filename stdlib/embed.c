// Turns the modules of this folder into the table that src/vm/embedded.h declares. Run by the build:
//
//     embed ROOT TABLE.c TEXTS.S FILE...
//
// The texts go through the assembler's .incbin: a megabyte of source costs the compiler nothing that way.

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct Module {
    const char *path;
    char *name;
    bool package;
    size_t size;
} Module;

static void die(const char *what, const char *path) {
    fprintf(stderr, "embed: %s: %s\n", path, what);
    exit(1);
}

// collections/abc.py is collections.abc, collections/__init__.py is collections.
static Module module_of(const char *root, const char *path) {
    size_t prefix = strlen(root) + 1;
    size_t length = strlen(path);
    if (length < prefix + 4 || strcmp(path + length - 3, ".py") != 0) die("not a module", path);
    Module module = {.path = path, .name = strdup(path + prefix)};
    if (!module.name) die("out of memory", path);
    char *end = module.name + strlen(module.name) - 3;
    *end = 0;
    const char *init = "/__init__";
    size_t tail = strlen(init);
    if ((size_t)(end - module.name) > tail && strcmp(end - tail, init) == 0) {
        end[-(long)tail] = 0;
        module.package = true;
    }
    for (char *c = module.name; *c; c++) {
        if (*c == '/') *c = '.';
    }
    struct stat status;
    if (stat(path, &status) != 0) die("cannot be read", path);
    module.size = (size_t)status.st_size;
    return module;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const Module *)a)->name, ((const Module *)b)->name);
}

static void write_texts(FILE *out, const Module *modules, size_t count) {
    fprintf(out, ".section .rodata\n");
    for (size_t i = 0; i < count; i++) {
        fprintf(out, ".globl lf_text_%zu\n.hidden lf_text_%zu\nlf_text_%zu:\n.incbin \"%s\"\n.byte 0\n", i, i,
                i, modules[i].path);
    }
    fprintf(out, ".section .note.GNU-stack,\"\",%%progbits\n");
}

static void write_table(FILE *out, const Module *modules, size_t count) {
    fprintf(out, "#include \"src/vm/embedded.h\"\n\n");
    for (size_t i = 0; i < count; i++) fprintf(out, "extern const unsigned char lf_text_%zu[];\n", i);
    fprintf(out, "\nconst LfEmbedded lf_stdlib[] = {\n");
    for (size_t i = 0; i < count; i++) {
        fprintf(out, "    {\"%s\", %s, lf_text_%zu, %zu},\n", modules[i].name,
                modules[i].package ? "true" : "false", i, modules[i].size);
    }
    // C has no empty tables: an entry that no search reaches.
    fprintf(out, "    {0, false, 0, 0},\n};\nconst size_t lf_stdlib_count = %zu;\n", count);
}

static FILE *open_output(const char *path) {
    FILE *out = fopen(path, "w");
    if (!out) die("cannot be written", path);
    return out;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: embed ROOT TABLE.c TEXTS.S FILE...\n");
        return 2;
    }
    size_t count = (size_t)argc - 4;
    Module *modules = calloc(count + 1, sizeof *modules);
    if (!modules) die("out of memory", argv[1]);
    for (size_t i = 0; i < count; i++) modules[i] = module_of(argv[1], argv[4 + i]);
    qsort(modules, count, sizeof *modules, by_name);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(modules[i - 1].name, modules[i].name) == 0)
            die("two files for one module", modules[i].path);
    }
    FILE *table = open_output(argv[2]);
    FILE *texts = open_output(argv[3]);
    write_table(table, modules, count);
    write_texts(texts, modules, count);
    return fclose(table) != 0 || fclose(texts) != 0;
}
