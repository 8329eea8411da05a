#include "src/main/streams.h"
#include "src/modules/sys.h"
#include "src/objects/str.h"
#include <unistd.h>
#include <stdio.h>
static Type *type_raw;
typedef struct { Obj h; } Raw;
static const Kind kind_raw = {.name = "raw"};
static Value raw_write(Thread *T, Value *args, int n) { (void)n; size_t k; const char *s = str_utf8(T, args[1], &k); if (!s) return V_UNDEF; fwrite(s, 1, k, stdout); return v_int(as_str(args[1])->len); }
static Value raw_flush(Thread *T, Value *args, int n) { (void)T; (void)n; (void)args; fflush(stdout); return V_NONE; }
static const MethodDef methods[] = {{"write(self, s, /)", raw_write, NULL, 0}, {"flush(self, /)", raw_flush, NULL, 0}, {0}};
static const TypeDef def = {.name = "raw", .where = &type_raw, .kind = &kind_raw, .size = sizeof(Raw), .flags = TYPE_NO_NEW, .methods = methods};
bool streams_init(Thread *T, bool unbuffered) { (void)unbuffered; if (!type_from_def(T, &def)) return false; return sys_set(T, "stdout", v_obj(lf_alloc(T, type_raw->root_shape, 16))) && sys_set(T, "stderr", v_obj(lf_alloc(T, type_raw->root_shape, 16))); }
