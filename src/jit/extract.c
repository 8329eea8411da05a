/* extract.c — a tool of the build: reads the object file of stencils.c and writes its functions as a table in
 * C.
 *
 * usage: extract OBJECT OUT.c OUT.h
 *
 * Every global function st_NAME becomes one Stencil: its bytes, and the places where the compiler of a code
 * must put an operand or an address. A jump to jit_next at the very end is cut off: what follows is the next
 * stencil. Anything in the object that the table cannot say (other relocations, read-only data) ends the tool
 * with an error, and so the build.
 */
#include <elf.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "extract: ");
    vfprintf(stderr, format, args);
    fprintf(stderr, "\n");
    va_end(args);
    exit(1);
}

typedef struct Object {
    const uint8_t *bytes;
    const Elf64_Shdr *sections;
    int nsections;
    const Elf64_Sym *symbols;
    size_t nsymbols;
    const char *names;
} Object;

static uint8_t *read_file(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) fail("cannot open %s", path);
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    rewind(f);
    uint8_t *bytes = malloc((size_t)size + 1);
    if (!bytes || fread(bytes, 1, (size_t)size, f) != (size_t)size) fail("cannot read %s", path);
    fclose(f);
    return bytes;
}

static Object object_read(const char *path) {
    Object o = {.bytes = read_file(path)};
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)o.bytes;
    if (memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 || header->e_machine != EM_X86_64)
        fail("%s is no object file for x86-64", path);
    o.sections = (const Elf64_Shdr *)(o.bytes + header->e_shoff);
    o.nsections = header->e_shnum;
    for (int s = 0; s < o.nsections; s++) {
        if (o.sections[s].sh_type != SHT_SYMTAB) continue;
        o.symbols = (const Elf64_Sym *)(o.bytes + o.sections[s].sh_offset);
        o.nsymbols = o.sections[s].sh_size / sizeof *o.symbols;
        o.names = (const char *)(o.bytes + o.sections[o.sections[s].sh_link].sh_offset);
    }
    if (!o.symbols) fail("%s has no symbols", path);
    return o;
}

static const char *symbol_name(const Object *o, const Elf64_Sym *s) { return o->names + s->st_name; }

static const Elf64_Rela *relocations(const Object *o, int section, size_t *count) {
    for (int s = 0; s < o->nsections; s++)
        if (o->sections[s].sh_type == SHT_RELA && (int)o->sections[s].sh_info == section) {
            *count = o->sections[s].sh_size / sizeof(Elf64_Rela);
            return (const Elf64_Rela *)(o->bytes + o->sections[s].sh_offset);
        }
    *count = 0;
    return NULL;
}

/* What a symbol of the object stands for in the table; see jit.h. */
static const char *const holes[] = {"HA", "HB",  "HC",       "HN",       "HM",       "HX",       "HY",
                                    "HZ", "HPC", "jit_next", "jit_jump", "jit_exit", "jit_drop", "jit_slow"};

static bool is_hole(const char *name) {
    for (size_t h = 0; h < sizeof holes / sizeof *holes; h++)
        if (!strcmp(name, holes[h])) return true;
    return false;
}

static const char *kind_of(uint32_t type, const char *where) {
    switch (type) {
    case R_X86_64_64: return "WIDE";
    case R_X86_64_32:
    case R_X86_64_32S: return "ABSOLUTE";
    case R_X86_64_PC32:
    case R_X86_64_PLT32: return "RELATIVE";
    default: fail("%s: relocation %u", where, type); return NULL;
    }
}

static const char **outside; /* names of functions and data of the interpreter that stencils refer to */
static size_t noutside;

static size_t outside_index(const char *name) {
    for (size_t k = 0; k < noutside; k++)
        if (!strcmp(outside[k], name)) return k;
    outside = realloc(outside, (noutside + 1) * sizeof *outside);
    if (!outside) fail("memory");
    outside[noutside] = name;
    return noutside++;
}

static void write_stencil(FILE *out, const Object *o, const Elf64_Sym *f) {
    const char *name = symbol_name(o, f);
    size_t count, size = f->st_size;
    const Elf64_Rela *r = relocations(o, f->st_shndx, &count);
    const uint8_t *code = o->bytes + o->sections[f->st_shndx].sh_offset + f->st_value;
    if (f->st_value != 0) fail("%s does not stand at the start of its section", name);
    for (size_t k = 0; k < count; k++)
        if (r[k].r_offset == size - 4 && size >= 5 && code[size - 5] == 0xe9 &&
            !strcmp(symbol_name(o, &o->symbols[ELF64_R_SYM(r[k].r_info)]), "jit_next"))
            size -= 5;
    fprintf(out, "static const unsigned char %s_code[] = {", name);
    for (size_t b = 0; b < size; b++) fprintf(out, "%d,", code[b]);
    fprintf(out, "0};\nstatic const StencilHole %s_holes[] = {", name);
    int nholes = 0;
    for (size_t k = 0; k < count; k++) {
        const char *symbol = symbol_name(o, &o->symbols[ELF64_R_SYM(r[k].r_info)]);
        const char *kind = kind_of(ELF64_R_TYPE(r[k].r_info), name);
        if (r[k].r_offset >= size) continue;
        if (is_hole(symbol) && symbol[0] == 'j' && code[r[k].r_offset - 1] == 0xe8)
            fail("%s calls %s, where it must jump: does the address of a local variable escape?", name,
                 symbol);
        nholes++;
        fprintf(out, "{%d, PATCH_%s, ", (int)r[k].r_offset, kind);
        if (is_hole(symbol))
            fprintf(out, "HOLE_%s, 0, %d},", symbol, (int)r[k].r_addend);
        else if (*symbol == '.')
            fail("%s refers to data of its own", name);
        else if (*symbol)
            fprintf(out, "HOLE_OUTSIDE, %zu, %d},", outside_index(symbol), (int)r[k].r_addend);
        else
            fail("%s refers to a section of its own", name);
    }
    fprintf(out, "{0}};\n#define %s_size %zu\n#define %s_nholes %d\n", name, size, name, nholes);
}

static int by_section(const void *a, const void *b) {
    const Elf64_Sym *x = *(const Elf64_Sym *const *)a, *y = *(const Elf64_Sym *const *)b;
    return (int)x->st_shndx - (int)y->st_shndx;
}

int main(int argc, char **argv) {
    if (argc != 4) fail("usage: extract OBJECT OUT.c OUT.h");
    Object o = object_read(argv[1]);
    FILE *out = fopen(argv[2], "w"), *header = fopen(argv[3], "w");
    const Elf64_Sym **list = calloc(o.nsymbols, sizeof *list);
    size_t n = 0;
    if (!out || !header || !list) fail("cannot write");
    for (size_t k = 0; k < o.nsymbols; k++)
        if (ELF64_ST_TYPE(o.symbols[k].st_info) == STT_FUNC) {
            if (strncmp(symbol_name(&o, &o.symbols[k]), "st_", 3) != 0)
                fail("%s is not inlined", symbol_name(&o, &o.symbols[k]));
            list[n++] = &o.symbols[k];
        }
    qsort(list, n, sizeof *list, by_section);
    fprintf(out, "#include \"src/jit/stencil.h\"\n");
    fprintf(header, "enum StencilId {\n");
    for (size_t k = 0; k < n; k++) {
        write_stencil(out, &o, list[k]);
        fprintf(header, "    %s,\n", symbol_name(&o, list[k]));
    }
    fprintf(header, "    STENCIL_COUNT\n};\n");
    for (size_t k = 0; k < noutside; k++) fprintf(out, "extern const char %s[];\n", outside[k]);
    fprintf(out, "const char *const stencil_outside[] = {");
    for (size_t k = 0; k < noutside; k++) fprintf(out, "%s,", outside[k]);
    fprintf(out, "0};\nconst Stencil stencils[] = {\n");
    for (size_t k = 0; k < n; k++) {
        const char *name = symbol_name(&o, list[k]);
        fprintf(out, "    {%s_code, %s_holes, %s_size, %s_nholes},\n", name, name, name, name);
    }
    fprintf(out, "};\n");
    return fclose(out) || fclose(header);
}
