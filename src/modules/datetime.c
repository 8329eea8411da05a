/* datetime.c — the module _datetime: the types of datetime, and their limits. */
#include "src/modules/datetime.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/str.h"

static Value f_wall_seconds(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_moment(args[0])) return lf_raise_attribute(T, args[0], str_intern_c(T, "toordinal"));
    Parts p = parts_of_moment(args[0]);
    return v_int((parts_us(&p) - EPOCH_ORDINAL * US_A_DAY - p.us) / US_A_SECOND);
}
static const MethodDef functions[] = {
    {"_wall_seconds(dt, /)", f_wall_seconds, "Seconds since 1970 on the clock that shows a datetime.", 0},
    {0}};

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

const ModuleDef module__datetime = {
    .name = "_datetime", .doc = "Dates and times.", .functions = functions, .init = init};
