/* version.h — what lfpy calls itself. */
#ifndef LF_VERSION_H
#define LF_VERSION_H

#define LF_VERSION "0.1.0"
#define LF_PYTHON_VERSION "3.14.0"
#ifdef __clang__
#define LF_COMPILER "Clang " __clang_version__
#else
#define LF_COMPILER "GCC " __VERSION__
#endif

#endif
