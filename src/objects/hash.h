/* hash.h — the hash of text and bytes: SipHash-1-3 with a key for the process.
 *
 * The key follows PYTHONHASHSEED: unset or 0 gives the zero key, so that hashes are the same in every
 * process; a number gives the key that CPython derives from it; "random" asks the system. hash_init runs
 * once, before the first thread; afterwards any thread may hash. The same characters hash the same, whether
 * they are in a str or in bytes.
 */
#ifndef LF_HASH_H
#define LF_HASH_H

#include <stddef.h>
#include <stdint.h>

void hash_init(void);
/* Never all ones (-1); 0 for no bytes. */
uint64_t lf_hash_bytes(const void *p, size_t n);

#endif
