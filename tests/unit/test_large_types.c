// Instances of a large native type keep what subclasses in Python give them behind the native part, untouched
// by it.

#include "src/compile/code.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "tests/unit/started.h"
#include "tests/unit/unit.h"

typedef struct Large {
    Obj h;
    unsigned char content[40000];
} Large;

static Type *type_large;

static Value large_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v != V_UNDEF) memset(((Large *)v_as_obj(v))->content, 0xff, sizeof((Large *)0)->content);
    return v;
}

static Value large_intact(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    const Large *l = (const Large *)v_as_obj(args[0]);
    for (size_t i = 0; i < sizeof l->content; i++)
        if (l->content[i] != 0xff) return V_FALSE;
    return V_TRUE;
}

static const Kind kind_large = {.name = "Large"};
static const MethodDef methods[] = {{"intact(self, /)", large_intact, NULL, 0}, {0}};
static const TypeDef def = {
    .name = "Large",
    .where = &type_large,
    .kind = &kind_large,
    .size = sizeof(Large),
    .flags = TYPE_BASETYPE,
    .new_ = {"Large(cls, /, *args, **kwargs)", large_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = methods};

static const char program[] = "class A(Large):\n"
                              "    def __init__(self, n):\n"
                              "        self.a = n\n"
                              "        self.b = [n]\n"
                              "    def bump(self):\n"
                              "        self.a += 1\n"
                              "        self.c = self.b\n"
                              "class S(Large):\n"
                              "    __slots__ = ('p', 'q')\n"
                              "many = [A(i) for i in range(40)]\n"
                              "for _ in range(3):\n"
                              "    for i, x in enumerate(many):\n"
                              "        x.bump()\n"
                              "        for k in range(20): setattr(x, f'x{k}', k)\n"
                              "        assert x.x19 == 19 and x.c == [i]\n"
                              "        assert x.intact()\n"
                              "assert [x.a for x in many] == [i + 3 for i in range(40)]\n"
                              "del many[7].b\n"
                              "assert 'b' not in vars(many[7]) and vars(many[8])['b'] == [8]\n"
                              "s = S()\n"
                              "s.p, s.q = 1, 's'\n"
                              "assert (s.p, s.q) == (1, 's') and s.intact()\n";

START_TEST(test_attributes) {
    Thread *T = started();
    ck_assert(type_from_def(T, &def) == type_large);
    Value ns = dict_new(T);
    ck_assert(dict_set_str(T, ns, str_intern_c(T, "Large"), v_obj(type_large)));
    run_text(T, program, ns);
    lf_release(T, ns);
}
END_TEST

UNIT_MAIN("large_types", test_attributes)
