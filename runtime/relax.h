/* relax.h — what a thread does between two looks at a word that another thread is about to change.
 *
 * It tells the processor that this is a wait, nothing else. Any thread.
 */
#ifndef LF_RELAX_H
#define LF_RELAX_H

static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

#endif
