/* hash.h — hash objects: what the modules _md5, _sha1, _sha2, _sha3 and _blake2 share.
 *
 * The functions are those of libtomcrypt: plain C that keeps its state in one flat struct, needs no start-up,
 * and has all of them. A state is copied as bytes, so an object can be moved and copied as it is. An object
 * may be frozen, and is read by any thread then; update() is refused. Long data are hashed without the turn
 * of -X gil=on, behind the object's lock.
 */
#ifndef LF_HASH_H
#define LF_HASH_H

#include "src/modules/lock.h"
#include "src/objects/bytes.h"

#include <tomcrypt.h>

typedef struct HashDef {
    const char *name;
    uint8_t digest, block; /* bytes; digest 0: as many as wanted */
    int (*start)(hash_state *);
    int (*take)(hash_state *, const unsigned char *, unsigned long);
    int (*end)(hash_state *, unsigned char *);
} HashDef;

typedef struct Hash {
    Obj h;
    const HashDef *def;
    _Atomic(uint32_t) word;
    uint32_t digest; /* bytes of this one's digest */
    hash_state state;
} Hash;
enum { MAX_DIGEST = 64, MAX_BLOCK = 168 };
extern const Kind kind_hash;
static inline Hash *as_hash(Value v) { return (Hash *)v_as_obj(v); }

/* libtomcrypt counts in unsigned long and refuses what would overflow; this takes any number of bytes. */
void hash_take(const HashDef *def, hash_state *state, const uint8_t *p, size_t n);
/* The functions with a digest of fixed length by the names that hashlib has for them; NULL: no such one. */
const HashDef *hash_find(const char *name);

Hash *hash_new(Thread *T, Type *type, const HashDef *def); /* nothing taken yet */
/* What a constructor was given: its data and string, at most one of them. Releases the object when it fails.
 */
Value hash_first(Thread *T, Hash *h, Value data, Value string);

extern const MethodDef hash_methods[]; /* update, digest, hexdigest, copy */
extern const GetSetDef hash_getset[];  /* name, digest_size, block_size */

#endif
