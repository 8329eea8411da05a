#include "src/objects/hash.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

static uint64_t key0, key1;

static void key_from_seed(uint32_t seed) {
    uint8_t bytes[16];
    uint32_t x = seed;
    for (int i = 0; i < 16; i++) {
        x = x * 214013u + 2531011u;
        bytes[i] = (uint8_t)(x >> 16);
    }
    memcpy(&key0, bytes, 8);
    memcpy(&key1, bytes + 8, 8);
}

void hash_init(void) {
    const char *text = getenv("PYTHONHASHSEED");
    key0 = key1 = 0;
    if (!text || !*text) return;
    if (!strcmp(text, "random")) {
        uint64_t key[2] = {0, 0};
        if (getrandom(key, sizeof key, 0) == (ssize_t)sizeof key) {
            key0 = key[0];
            key1 = key[1];
        }
        return;
    }
    char *end;
    unsigned long long seed = strtoull(text, &end, 10);
    if (*end == 0 && seed != 0 && seed <= UINT32_MAX) key_from_seed((uint32_t)seed);
}

#define ROTL(x, n) ((x) << (n) | (x) >> (64 - (n)))
#define SIP_ROUND(v0, v1, v2, v3)                            \
    do {                                                     \
        v0 += v1, v1 = ROTL(v1, 13) ^ v0, v0 = ROTL(v0, 32); \
        v2 += v3, v3 = ROTL(v3, 16) ^ v2;                    \
        v0 += v3, v3 = ROTL(v3, 21) ^ v0;                    \
        v2 += v1, v1 = ROTL(v1, 17) ^ v2, v2 = ROTL(v2, 32); \
    } while (0)

/* The n < 8 bytes at p as a number, its lowest byte first. */
static inline uint64_t few_bytes(const uint8_t *p, size_t n) {
    if (n >= 4) {
        uint32_t low, high;
        memcpy(&low, p, 4);
        memcpy(&high, p + n - 4, 4);
        return low | (uint64_t)high << (8 * (n - 4));
    }
    if (n == 0) return 0;
    return p[0] | (uint64_t)p[n / 2] << (8 * (n / 2)) | (uint64_t)p[n - 1] << (8 * (n - 1));
}

uint64_t lf_hash_bytes(const void *p, size_t n) {
    if (n == 0) return 0;
    uint64_t v0 = key0 ^ 0x736f6d6570736575u, v1 = key1 ^ 0x646f72616e646f6du;
    uint64_t v2 = key0 ^ 0x6c7967656e657261u, v3 = key1 ^ 0x7465646279746573u;
    const uint8_t *at = p;
    for (size_t left = n >> 3; left; left--, at += 8) {
        uint64_t word;
        memcpy(&word, at, 8);
        v3 ^= word;
        SIP_ROUND(v0, v1, v2, v3);
        v0 ^= word;
    }
    uint64_t last = (uint64_t)n << 56 | few_bytes(at, n & 7);
    v3 ^= last;
    SIP_ROUND(v0, v1, v2, v3);
    v0 ^= last;
    v2 ^= 0xff;
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    uint64_t h = v0 ^ v1 ^ v2 ^ v3;
    return h == UINT64_MAX ? UINT64_MAX - 1 : h;
}
