/* Single-byte encodings: tables that the C library's iconv fills once. */
#include <iconv.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/objects/codec.h"

typedef struct Known {
    struct Known *next;
    char name[32];
    Charmap map;
} Known;
static Known *known;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* Encodings under several names: ours, and iconv's. */
static const char *const names[][2] = {
    {"koi8_r", "KOI8-R"},
    {"koi8_u", "KOI8-U"},
    {"koi8_t", "KOI8-T"},
    {"mac_roman", "MACINTOSH"},
    {"macroman", "MACINTOSH"},
    {"macintosh", "MACINTOSH"},
    {"mac_cyrillic", "MAC-CYRILLIC"},
    {"latin2", "ISO-8859-2"},
    {"l2", "ISO-8859-2"},
    {"latin3", "ISO-8859-3"},
    {"latin4", "ISO-8859-4"},
    {"latin5", "ISO-8859-9"},
    {"l5", "ISO-8859-9"},
    {"latin6", "ISO-8859-10"},
    {"latin7", "ISO-8859-13"},
    {"latin8", "ISO-8859-14"},
    {"latin9", "ISO-8859-15"},
    {"l9", "ISO-8859-15"},
    {"latin_9", "ISO-8859-15"},
    {"latin10", "ISO-8859-16"},
    {"cyrillic", "ISO-8859-5"},
    {"arabic", "ISO-8859-6"},
    {"greek", "ISO-8859-7"},
    {"hebrew", "ISO-8859-8"},
    {"tis_620", "TIS-620"},
    {"thai", "TIS-620"},
    {"hp_roman8", "HP-ROMAN8"},
    {"ptcp154", "PT154"},
};

/* Code pages that are one byte a character. */
static bool single_byte_page(int page) {
    static const short pages[] = {37,   273,  424,  437,  500,  737,  775,  850,  852,  855,  857,
                                  858,  860,  861,  862,  863,  864,  865,  866,  869,  874,  1026,
                                  1125, 1140, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (pages[i] == page) return true;
    return false;
}

static bool iconv_name(const char *name, char out[32]) {
    int page;
    char rest;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(names[i][0], name)) return strcpy(out, names[i][1]), true;
    if ((sscanf(name, "cp%d%c", &page, &rest) == 1 || sscanf(name, "windows_%d%c", &page, &rest) == 1 ||
         sscanf(name, "ibm%d%c", &page, &rest) == 1 || sscanf(name, "%d%c", &page, &rest) == 1) &&
        single_byte_page(page)) {
        snprintf(out, 32, page < 100 ? "CP%03d" : "CP%d", page);
        return true;
    }
    if ((sscanf(name, "iso8859_%d%c", &page, &rest) == 1 ||
         sscanf(name, "iso_8859_%d%c", &page, &rest) == 1) &&
        page >= 2 && page <= 16) {
        snprintf(out, 32, "ISO-8859-%d", page);
        return true;
    }
    return false;
}

/* Where the library and Python's tables differ. */
static const struct Patch {
    const char *name;
    uint8_t byte;
    uint16_t c;
} patches[] = {
    {"MACINTOSH", 0xc6, 0x2206}, {"MACINTOSH", 0xf0, 0xf8ff}, {"MAC-CYRILLIC", 0xff, 0x20ac},
    {"CP273", 0xbc, 0x203e},     {"CP424", 0x78, 0x2017},     {"CP424", 0x8f, 0xb1},
    {"CP1026", 0x9d, 0xb8},      {"CP1026", 0xbc, 0xaf},
};

static bool fill(Charmap *map, const char *name) {
    iconv_t cd = iconv_open("UTF-32LE", name);
    if (cd == (iconv_t)-1) return false;
    for (int i = 0; i < 256; i++) {
        char byte = (char)i, *in = &byte, out[8], *to = out;
        size_t nin = 1, nout = sizeof out;
        iconv(cd, NULL, NULL, NULL, NULL);
        bool ok = iconv(cd, &in, &nin, &to, &nout) != (size_t)-1 &&
                  iconv(cd, NULL, NULL, &to, &nout) != (size_t)-1 && nout == sizeof out - 4;
        map->chars[i] = 0xffffffffu;
        if (ok) memcpy(&map->chars[i], out, 4);
    }
    iconv_close(cd);
    for (size_t i = 0; i < sizeof patches / sizeof *patches; i++)
        if (!strcmp(name, patches[i].name)) map->chars[patches[i].byte] = patches[i].c;
    return true;
}

const Charmap *charmap_find(const char *name) {
    char foreign[32];
    if (!iconv_name(name, foreign)) return NULL;
    pthread_mutex_lock(&lock);
    Known *k = known;
    while (k && strcmp(k->name, foreign)) k = k->next;
    if (!k && (k = malloc(sizeof *k))) {
        strcpy(k->name, foreign);
        if (fill(&k->map, foreign)) {
            k->next = known;
            known = k;
        } else {
            free(k);
            k = NULL;
        }
    }
    pthread_mutex_unlock(&lock);
    return k ? &k->map : NULL;
}
