/* datetime.c — the module _datetime: the types of datetime, and their limits. */
#include "src/modules/datetime.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/str.h"

static bool init(Thread *T, Value module) {
    const TypeDef *const defs[] = {&typedef_span, &typedef_tzinfo, &typedef_zone,
                                   &typedef_date, &typedef_clock,  &typedef_moment};
    if (!date_prepare(T)) return false;
    for (size_t i = 0; i < sizeof defs / sizeof *defs; i++) {
        Type *t = type_from_def(T, defs[i]);
        if (!t || !module_set(T, module, (const char *)as_str(t->name)->data, v_obj(t))) return false;
    }
    return module_set(T, module, "UTC", zone_utc) && module_set(T, module, "MINYEAR", v_int(1)) &&
           module_set(T, module, "MAXYEAR", v_int(9999));
}

const ModuleDef module__datetime = {.name = "_datetime", .doc = "Dates and times.", .init = init};
