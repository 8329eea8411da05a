/* The debugging dump of a tree.  It keeps its own stack, so that the depth of a tree does not matter. */
#include "src/syntax/tree.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A node whose fields are being printed. */
typedef struct Frame {
    const Node *node;
    const FieldInfo *field;
    int item; /* the next item of the field, if it is a list */
    bool first;
} Frame;

typedef struct Dump {
    FILE *out;
    bool attributes;
    Frame *frames;
    size_t n, size;
    bool failed;
} Dump;

static void push(Dump *d, const Node *node) {
    if (!node) {
        fputs("None", d->out);
        return;
    }
    if (d->n == d->size) {
        size_t size = d->size ? d->size * 2 : 64;
        Frame *frames = realloc(d->frames, size * sizeof *frames);
        if (!frames) {
            d->failed = true;
            return;
        }
        d->frames = frames;
        d->size = size;
    }
    fprintf(d->out, "%s(", node_info[node->kind].name);
    d->frames[d->n++] = (Frame){node, node_fields(node->kind), 0, true};
}

/* One character of a str's repr. */
static void print_char(FILE *out, uint32_t c, char quote) {
    if (c == '\n')
        fputs("\\n", out);
    else if (c == '\r')
        fputs("\\r", out);
    else if (c == '\t')
        fputs("\\t", out);
    else if (c == '\\' || c == (uint32_t)quote)
        fprintf(out, "\\%c", (int)c);
    else if (c < 32 || c == 127)
        fprintf(out, "\\x%02x", c);
    else if (c < 127)
        fputc((int)c, out);
    else if (c <= 0xff)
        fprintf(out, "\\x%02x", c);
    else if (c <= 0xffff)
        fprintf(out, "\\u%04x", c);
    else
        fprintf(out, "\\U%08x", c);
}

/* Prints text as the builtin ascii() does, or bytes as repr() does. */
static void print_quoted(FILE *out, Text t, bool bytes) {
    char quote = t.n && memchr(t.s, '\'', t.n) && !memchr(t.s, '"', t.n) ? '"' : '\'';
    if (bytes) fputc('b', out);
    fputc(quote, out);
    const unsigned char *p = (const unsigned char *)t.s, *end = p + t.n;
    while (p < end) {
        uint32_t c = *p++;
        int more = bytes || c < 0xc0 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
        if (more) c &= 0x3fu >> more;
        while (more-- > 0 && p < end) c = c << 6 | (*p++ & 0x3f);
        print_char(out, c, quote);
    }
    fputc(quote, out);
}

/* A float as repr() prints it: the shortest digits that read back the same. */
static void print_real(FILE *out, double x, const char *suffix) {
    char text[40];
    int digits = 1;
    if (isinf(x)) {
        fprintf(out, "1e309%s", suffix);
        return;
    }
    do snprintf(text, sizeof text, "%.*e", digits - 1, x);
    while (strtod(text, NULL) != x && digits++ < 17);
    int exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 16) {
        /* as it is: d.ddde+XX */
    } else {
        int decimals = digits - 1 - exponent;
        snprintf(text, sizeof text, "%.*f", decimals > 0 ? decimals : 0, x);
        if (!strchr(text, '.') && !*suffix) strcat(text, ".0");
    }
    fprintf(out, "%s%s", text, suffix);
}

/* An int in decimal if it is not too large for that; otherwise as it was written. */
static void print_int(FILE *out, const Constant *c) {
    static const char prefix[17][3] = {[2] = "0b", [8] = "0o", [16] = "0x"};
    errno = 0;
    unsigned long long value = strtoull(c->text.s, NULL, c->base);
    if (c->base == 10 || errno)
        fprintf(out, "%s%s", prefix[c->base], c->text.s);
    else
        fprintf(out, "%llu", value);
}

static void print_constant(FILE *out, const Constant *c) {
    switch ((ConstantKind)c->kind) {
    case CONST_None: fputs("None", out); break;
    case CONST_True: fputs("True", out); break;
    case CONST_False: fputs("False", out); break;
    case CONST_Ellipsis: fputs("Ellipsis", out); break;
    case CONST_Int: print_int(out, c); break;
    case CONST_Float: print_real(out, c->real, ""); break;
    case CONST_Imaginary: print_real(out, c->real, "j"); break;
    case CONST_Str: print_quoted(out, c->text, false); break;
    case CONST_Bytes: print_quoted(out, c->text, true); break;
    case CONST_FrozenSet: fputs("frozenset(...)", out); break; /* no program has one */
    }
}

static void separate(Dump *d, Frame *f, const char *name) {
    fprintf(d->out, "%s%s=", f->first ? "" : ", ", name);
    f->first = false;
}

static void print_names(Dump *d, Frame *f, const TextList *names) {
    if (!names->n) return;
    separate(d, f, f->field->name);
    for (int i = 0; i < names->n; i++) {
        fputs(i ? ", " : "[", d->out);
        print_quoted(d->out, names->items[i], false);
    }
    fputc(']', d->out);
}

static void print_cmpops(Dump *d, Frame *f, const CmpOpList *ops) {
    separate(d, f, f->field->name);
    for (int i = 0; i < ops->n; i++) fprintf(d->out, "%s%s()", i ? ", " : "[", cmpop_names[ops->items[i]]);
    fputc(']', d->out);
}

static void print_op(Dump *d, Frame *f, const char *const *names, const void *value) {
    unsigned op;
    memcpy(&op, value, sizeof op); /* every operator enum has the size of an unsigned int */
    separate(d, f, f->field->name);
    fprintf(d->out, "%s()", names[op]);
}

/* A field that holds no nodes. */
static void print_plain(Dump *d, Frame *f) {
    const FieldInfo *field = f->field;
    const void *value = (const char *)f->node + field->offset;
    switch ((FieldType)field->type) {
    case FIELD_NAME: {
        Text t = *(const Text *)value;
        if (!t.s) return;
        separate(d, f, field->name);
        print_quoted(d->out, t, false);
        return;
    }
    case FIELD_NAMES: print_names(d, f, value); return;
    case FIELD_NUMBER:
        separate(d, f, field->name);
        fprintf(d->out, "%d", *(const int *)value);
        return;
    case FIELD_CONST:
        separate(d, f, field->name);
        print_constant(d->out, value);
        if (((const Constant *)value)->u_prefix) fputs(", kind='u'", d->out);
        return;
    case FIELD_CONTEXT: print_op(d, f, context_names, value); return;
    case FIELD_BOOLOP: print_op(d, f, boolop_names, value); return;
    case FIELD_BINOP: print_op(d, f, binop_names, value); return;
    case FIELD_UNARYOP: print_op(d, f, unaryop_names, value); return;
    case FIELD_CMPOPS: print_cmpops(d, f, value); return;
    default: return;
    }
}

/* Prints what comes next of the innermost node; may push a node onto the stack. */
static void step(Dump *d) {
    Frame *f = &d->frames[d->n - 1];
    const FieldInfo *field = f->field;
    if (!field->name) {
        const Node *n = f->node;
        if (d->attributes && node_has_position(n->kind))
            fprintf(d->out, "%slineno=%d, col_offset=%d, end_lineno=%d, end_col_offset=%d",
                    f->first ? "" : ", ", n->lineno, n->col_offset, n->end_lineno, n->end_col_offset);
        fputc(')', d->out);
        d->n--;
        return;
    }
    const void *value = (const char *)f->node + field->offset;
    if (field->type == FIELD_LIST) {
        const NodeList *list = value;
        if (f->item < list->n) {
            if (f->item == 0) {
                separate(d, f, field->name);
                fputc('[', d->out);
            } else
                fputs(", ", d->out);
            push(d, list->items[f->item++]); /* moves the stack */
            return;
        }
        if (list->n) fputc(']', d->out);
        f->item = 0;
        f->field++;
        return;
    }
    f->field++;
    if (field->type == FIELD_CHILD || field->type == FIELD_MAYBE) {
        const Node *child = *(Node *const *)value;
        if (!child) return;
        separate(d, f, field->name);
        push(d, child);
        return;
    }
    f->field = field;
    print_plain(d, f);
    f->field++;
}

bool tree_dump(FILE *out, const Node *tree, bool attributes) {
    Dump d = {.out = out, .attributes = attributes};
    push(&d, tree);
    while (d.n && !d.failed) step(&d);
    fputc('\n', out);
    free(d.frames);
    return !d.failed;
}
