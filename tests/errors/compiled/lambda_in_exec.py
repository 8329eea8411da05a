namespace = {}
exec("f = lambda: 1 / 0", namespace)
namespace["f"]()
